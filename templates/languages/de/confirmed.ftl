### The source language as it was when each translation was confirmed. Written by make lang-confirm, never by hand.

qualified-at-least = at{ "\u00A0" }least { $phrase }
qualified-at-most = at{ "\u00A0" }most { $phrase }
qualified-about = about { $phrase }
range = { $least } to { $most }
qualifier-at-least = at least
qualifier-at-most = at most
qualifier-about = about
qualifier-unknown = not known
qualifier-a-number-of = a number of
count-killed-civilian =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
count-children =
    { $n ->
        [one] { $n } child
       *[other] { $n } children
    }
count-women =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
count-men =
    { $n ->
        [one] { $n } man
       *[other] { $n } men
    }
count-children-and-women = { $n } children and women
count-attacks-poison-gas =
    { $n ->
        [one] { SPELL($n) } attack
       *[other] { SPELL($n) } attacks
    }
count-times =
    { $n ->
        [one] once
        [2] twice
       *[other] { SPELL($n) } times
    }
count-facilities-targeted =
    { $n ->
        [one] { SPELL($n) } vital civilian facility
       *[other] { SPELL($n) } vital civilian facilities
    }
count-school =
    { $n ->
        [one] { SPELL($n) } school
       *[other] { SPELL($n) } schools
    }
count-hospital =
    { $n ->
        [one] { SPELL($n) } hospital
       *[other] { SPELL($n) } hospitals
    }
count-market =
    { $n ->
        [one] { SPELL($n) } market
       *[other] { SPELL($n) } markets
    }
count-mosque =
    { $n ->
        [one] { SPELL($n) } mosque
       *[other] { SPELL($n) } mosques
    }
count-targets =
    { $n ->
        [one] { SPELL($n) } target
       *[other] { SPELL($n) } targets
    }
count-victims-recorded =
    { $n ->
        [one] { SPELL($n) } victim recorded by name
       *[other] { SPELL($n) } victims recorded by name
    }
count-incidents =
    { $n ->
        [one] { SPELL($n) } incident
       *[other] { SPELL($n) } incidents
    }
some-vital-building = a number of vital buildings
measure-killed-civilian =
    { $n ->
        [one] civilian killed
       *[other] civilians killed
    }
measure-children =
    { $n ->
        [one] child
       *[other] children
    }
measure-women =
    { $n ->
        [one] woman
       *[other] women
    }
measure-children-and-women = children and women
measure-not-broken-down = not broken down
measure-attacks-poison-gas =
    { $n ->
        [one] poison gas attack
       *[other] poison gas attacks
    }
measure-incidents =
    { $n ->
        [one] incident recorded
       *[other] incidents recorded
    }
measure-targets =
    { $n ->
        [one] target hit
       *[other] targets hit
    }
measure-facilities-targeted =
    { $n ->
        [one] vital facility targeted
       *[other] vital facilities targeted
    }
kind-campaign = Brief
period-open = Period: { $from } to publication
period-closed = Period: { $from } to { $to }
page-of = Page { $page } of { $pages }
available-in = Available in
web-skip = Skip to the text
web-contents = In this brief
web-pdf = This brief as PDF
web-top = Back to the top
figure-label = Figure { $number }
table-label = Table { $number }
source-line = Source: { $organisation }, { $day }.
for-quotation = For quotation
quotation-attribution = { $organisation }, { $day }. May be quoted with this attribution.
notice-draft = Draft translation, not yet reviewed by a native speaker. The { $source } version prevails.
not-known = not known
not-stated = not stated
none = none
sic = sic
dates-between = { $start } to { $end }
table-strikes-title = Strikes recorded as incidents
table-strikes-note = Deaths are not known for any single strike: “not known” is not zero.
table-group = { NAME($actor, form: "label") }
column-number = No.
column-date = Date
column-place = Place
column-target = Target
column-weapon = Weapon
column-killed = Killed
column-attacks = Attacks
column-type = Type
column-count = Targeted
sites-of = Some sites of { NAME($actor, form: "label") }, not counted
place-part = { $place }, { NAME($part, form: "label") }
place-in = { $place }, { $parent }
table-attacks-title = Poison gas attacks by { $actor }
table-attacks-note = Stated as a total by place. The source gives no day and no deaths for any single attack.
table-facilities-title = Vital civilian facilities targeted by { $actor }
table-facilities-note = Stated by type; the sum is computed. The source gives no places and no days.
row-total = All
notice-fictional = Fictional sample: every place, party and incident is invented.
kind-monthly = Monthly brief
kind-flash = Flash brief
table-parties-title = Civilians killed, by the party held responsible
table-parties-note = Incidents graded weak, contested or discounted are not in this table. A total is a minimum where the dead of an incident are not known.
table-places-title = Civilians killed, by place
table-places-note = By the first administrative level.
table-means-title = Civilians killed, by means of attack
table-means-note = By the means recorded for each incident.
table-targets-title = Facilities recorded as targets
table-targets-note = One for each facility named in an incident; one that was struck twice stands twice.
table-months-title = Civilians killed, month by month
table-months-note =
    { $basis ->
        [documentation] Since { $start }. Each incident stands in the month in which it was documented.
       *[other] Since { $start }. An incident that may have happened in either of two months stands in the month of its earliest possible day.
    }
table-gradings-title = What the totals rest on
table-gradings-note = Confirmed: a party accepted responsibility. Fair: two or more credible sources. Weak: one source alone. Contested: the parties accuse one another. Discounted: those killed were combatants, or nothing shows that an attack took place.
table-statements-title = What others state, and what is itemised here
table-statements-note = Statements and incidents cover the same people: they stand side by side and are never added.
column-statement = Statement by
column-stated = Stated
column-itemised = Itemised
table-annex-title = All incidents
table-annex-note = In the order of their days. What is left out of the count says why. Records that repeat another one come last, by their identifier alone.
column-party = Party
column-incidents = Incidents
column-victims-recorded = Recorded by name
column-killed-civilian = Civilians killed
column-children = Children
column-women = Women
column-men = Men
column-id = Id
column-remark = Not counted
column-sources = Sources
column-month = Month
column-grading = Grading
column-destroyed = Destroyed
column-damaged = Damaged
column-undamaged = Not damaged
column-damage-unknown = Not stated
row-year = Year to date
row-counted = In the totals
row-kept-apart = Kept apart
grading-confirmed = Confirmed
grading-fair = Fair
grading-not-graded = Not graded
grading-weak = Weak
grading-contested = Contested
grading-discounted = Discounted
key-several = Several parties
key-disputed = Disputed
key-not-attributed = Not attributed
key-unplaced = Place not known
key-not-stated = Not stated
note-across-the-end = Counted here by their earliest possible day, though they may have happened after { $end }: { COUNT($incidents) }.
note-across-the-start = Counted not here but in the time before, by their earliest possible day, though they may have happened on { $start } or later: { COUNT($incidents) }.
note-documented-late = Documented only after { $end }, and counted by the day of death: { COUNT($incidents) }.
note-of-earlier-days = Documented in this period, and of days before { $start }: { COUNT($incidents) }.
notable-by-toll = Incidents in which { COUNT($killed) } were killed, the heaviest first.
notable-listed = Chosen by the editors of this brief.
notable-among = among them { $groups }
attribution-claimed = { NAME($actor, form: "label") } (claimed)
attribution-accepted = { NAME($actor, form: "label") } (accepted)
attribution-alleged = { NAME($actor, form: "label") } (alleged)
attribution-contested = { NAME($actor, form: "label") } (contested)
attribution-denied = { NAME($actor, form: "label") } (denied)
damage-destroyed = { $target } (destroyed)
damage-damaged = { $target } (damaged)
damage-none = { $target } (not damaged)
damage-unknown = { $target }
left-out-graded-weak = graded weak
left-out-graded-contested = graded contested
left-out-graded-discounted = graded discounted
left-out-outside-the-period = outside the period
left-out-duplicate = duplicate
left-out-no-day-of-documentation = day of documentation not known
reconciliation-title = How the numbers meet
row-stated = Stated total (claim)
row-children = of which children
row-women = of which women
row-rest = Not broken down (computed)
row-itemised = Itemised in the table of strikes
row-itemised-by = Itemised by { $organisation }, { $day }
itemised-of = { $itemised } of { $total }
column-measure = Civilians killed
method-title = Method
sources-title = Sources
source-report = { $organisation }, page of { $day }, { $url }
source-undated = { $organisation }, { $url }
source-data = { $producer }: data taken on { $day } from { $url }, { $licence }
source-archived = Archived copy: { $url }
source-withheld = Sources that are not named, for their protection
link-incident = To the record of this incident
link-incidents = To the incidents that this number counts
link-table = To the table that holds this number
link-source = To the source: { $organisation }
cite-as = Cite as
citation = { $organisation }, “{ $title }”, { $day }, edition { $edition }.
colophon-title = About this document
colophon-licence = Text, figures and data may be used under { $licence }.
colophon-contact = Contact: { $url }
colophon-rebuilt = This document is an example, rebuilt from a published page ({ $organisation }). Where the two differ, the page prevails.
colophon-computed = Every number was computed once from the recorded incidents and claims, and is the same in every language.
notice-corrected = Corrected edition { $edition }, { $day }: it replaces edition { $replaced } of { $before }
changes-label = Correction
changes-title = What this edition corrects
changes-summary =
    { $numbers ->
        [0] No number of edition { $replaced } has changed.
        [one] { $numbers } number differs from edition { $replaced }.
       *[other] { $numbers } numbers differ from edition { $replaced }.
    }
table-changes-title = What changed, from and to
table-changes-note = Computed from what both editions printed, tables and annex included.
column-changed = Number
column-edition = Edition { $edition }
not-printed = not printed
changes-incidents-added = Added: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Corrected: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Withdrawn: { COUNT($incidents) } ({ $ids }).
scope-previous = period before
scope-itemised = itemised
scope-stated = as stated by others
scope-weak = graded weak
scope-contested = graded contested
scope-discounted = graded discounted
scope-confirmed = graded confirmed
scope-fair = graded fair
scope-not-graded = not graded
scope-repeated = repeating another record
scope-kept-apart = graded weak, contested or discounted
scope-year = year to date
scope-month = month from
scope-across-the-end = across the end of the period
scope-across-the-start = across the start of the period
scope-documented-late = documented after the period
scope-of-earlier-days = of earlier days
scope-damage-damaged = damaged
scope-damage-destroyed = destroyed
scope-damage-none = not damaged
scope-notable = told one by one
scope-period-from = first of the period
scope-period-to = last of the period
scope-published = of publication
scope-year-from = first of the year’s record
scope-previous-from = first of the period before
scope-previous-to = last of the period before
scope-deaths-not-known = deaths not known
scope-damage-unknown = damage not known
scope-earliest = earliest possible day
scope-latest = latest possible day
column-killed-combatant = Combatants killed
column-killed-unknown = Killed, status unknown
column-killed-protected = Protected persons killed
column-killed-participant = Direct participants killed
column-injured-protected = Protected persons injured
column-injured-participant = Direct participants injured
column-facilities-destroyed = Vital facilities destroyed
column-injured-civilian = Civilians injured
column-injured-combatant = Combatants injured
column-injured-unknown = Injured, status unknown
column-not-broken-down = Not broken down
column-children-and-women = Children and women
column-facilities-targeted = Vital facilities targeted
column-targets = Targets hit
column-percent = Share
column-times = Ratio
column-day = Day
figure-scope-since = since { $start }
figure-scope-between = from { $start } to { $end }
figure-tolls-field-title = Every dot is one civilian killed { $scope }; a full block holds { $block }
figure-tolls-field-note = Two tolls, each with its own scope: they are never added.
figure-tolls-field-alt = Two fields with one dot for each civilian killed { $scope }: { COUNT($subject) } killed by { $subject-actor }, and { COUNT($context) } killed by { $context-actor }.
figure-tolls-field-subject = { $what } by { $actor } { $scope }
figure-tolls-field-context = { $what } by { $actor } in the same period
figure-tolls-field-rises = Open circles: the count is a minimum and may rise
figure-tolls-field-range = Open circles: between the least and the most the source gives
figure-two-tolls-title = Two tolls on one scale: { $subject } and { $context }
figure-two-tolls-note =
    { $compared ->
        [yes] For each civilian killed by { $subject-actor } { $scope }, { $times } were killed by { $context-actor } in the same period. The scale starts at zero and is not broken; a frayed end marks a minimum.
       *[no] Civilians killed by { $subject-actor } and by { $context-actor }, both { $scope }. The scale starts at zero and is not broken; a frayed end marks a minimum.
    }
figure-two-tolls-alt = Two bars on one scale from zero: { COUNT($subject) } killed by { $subject-actor } and { COUNT($context) } killed by { $context-actor }, both { $scope }.
figure-two-tolls-subject = Civilians killed by { $actor } { $scope }
figure-two-tolls-context = Civilians killed by { $actor } in the same period
figure-toll-makeup-title =
    { $known ->
        [one] { COUNT($known) } is known to be among { $total } dead
       *[other] { COUNT($known) } are known to be among { $total } dead
    }
figure-toll-makeup-note =
    { $shape ->
        [single] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [unshared] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [whole] { $known } of { $total }, or { $share }: all are accounted for.
       *[several] { $known } of { $total }, or { $share } of those counted. The hatched part is known in number only; it must not be read as men.
    }
figure-toll-makeup-alt =
    { $shape ->
        [single] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }; for { $rest } the source gives no breakdown.
        [whole] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }.
       *[several] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }, together { COUNT($known) }; for { $rest } the source gives no breakdown.
    }
figure-facilities-by-type-title = Attacks by { $actor } targeted { COUNT($total) }
figure-facilities-by-type-note = One square is one facility.
figure-facilities-by-type-alt = Facilities targeted by { $actor }, one square each: { LIST($types) }; { COUNT($total) } in all.
some-facilities-targeted = a number of vital civilian facilities
figure-events-by-place-title =
    { $dated ->
        [all] Every attack recorded here is dated to the day
        [none] No attack recorded here is dated to the day
       *[some] Not every attack recorded here is dated to the day
    }
figure-events-by-place-note = Filled: dated to the day. Open: the source gives no day, only the period. A circle is one target; a square is one attack that the source counts without describing it.
figure-events-by-place-alt = Table of places and days, for { $subject-actor } and { $context-actor }: { $rows }.
figure-events-by-place-row =
    { $counted ->
        [no] { $place }: { $what }, several, not counted ({ $when })
       *[yes] { $place }: { $what } ({ $when })
    }
figure-events-by-place-rows = { $before }; { $row }
figure-events-by-place-undated = day not stated
figure-events-by-place-undated-head = Day not stated
figure-events-by-place-days = { DATE($start, form: "short") } to { DATE($end, form: "short") }
figure-events-by-place-sites = sites of { $actor }
figure-events-by-place-means = { $weapon }
figure-events-by-place-with = { $what }, { $more }
figure-events-by-place-unmatched = place not identified
figure-events-by-place-unknown = place not known
figure-uncounted = several, not counted
figure-events-map-title =
    { $lead ->
        [yes] More of the targets named lie in { $first } than in any other governorate: { COUNT($named) }
       *[no] Where the strikes and attacks recorded here took place
    }
figure-events-map-note = Marks stand beside the name of their place. A circle is one target, or one strike of which no target is named; a square is one attack that the source counts without describing it. Filled: dated to the day. Open: the source gives no day. Nothing is located more closely than by governorate. Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
figure-events-map-alt = Map of the governorates, for { $subject-actor } and { $context-actor }: { $rows }.
key-undated = Day not known
figure-row = { $name }: { $killed }
figure-rows = { $before }; { $row }
figure-marks =
    { $frayed ->
        [yes] { " " }A frayed end marks a minimum.
       *[no] { "" }
    }{ $hollow ->
        [yes] { " " }Where the records give a range: filled up to the least, hollow up to the most.
       *[no] { "" }
    }
figure-toll-by-actor-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other party: { $killed } of { $total }
       *[no] Civilians recorded killed, by the party held responsible: { $total } in all
    }
figure-toll-by-actor-note =
    Civilians killed in the incidents recorded { $scope }, by the party held responsible.{ $rest ->
        [yes] { " " }Hatched: no single party is held responsible.
       *[no] { "" }
    }{ figure-marks }
figure-toll-by-actor-alt = One bar for each party held responsible for civilians killed { $scope }: { $rows }. In all: { $total }.
figure-toll-by-place-title =
    { $lead ->
        [yes] More civilians were recorded killed in { $first } than in any other governorate: { $killed } of { $total }
       *[no] Civilians recorded killed, by governorate: { $total } in all
    }
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by governorate.{ figure-marks }
figure-toll-by-place-alt = One bar for each governorate in which civilians were killed { $scope }: { $rows }. In all: { $total }.
figure-toll-by-weapon-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other means: { $killed } of { $total }
       *[no] Civilians recorded killed, by means of attack: { $total } in all
    }
figure-toll-by-weapon-note = Civilians killed in the incidents recorded { $scope }, by means of attack.{ figure-marks }
figure-toll-by-weapon-alt = One bar for each means by which civilians were killed { $scope }: { $rows }. In all: { $total }.
figure-deaths-by-day-title =
    { $lead ->
        [yes] More civilians were recorded killed on { DATE($day) } than on any other day: { $killed } of { $total }
       *[no] Civilians recorded killed, day by day: { $total } in all
    }
figure-deaths-by-day-note =
    One column is one day, as high as the number of civilians killed.{ $empty ->
        [yes] { " " }A tick below the line: no incident recorded on that day.
       *[no] { "" }
    }{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }
figure-deaths-by-day-axis = Days { $scope }
figure-deaths-by-day-alt =
    One column for each day { $scope }, as high as the number of civilians killed: { $rows }. In all: { $total }.{ $empty ->
        [yes] { " " }On the days that are not named no incident is recorded.
       *[no] { "" }
    }
figure-months-compared-title =
    { $change ->
        [more] More civilians were recorded killed than in the period before: { $now } against { $before }
        [fewer] Fewer civilians were recorded killed than in the period before: { $now } against { $before }
       *[neither] Civilians recorded killed: { $now }, against { $before } in the period before
    }
figure-months-compared-note = Incidents recorded: { $incidents }, against { $incidents-before } in the period before. The scale starts at zero.{ figure-marks }
figure-months-compared-alt = Two bars on one scale from zero. Civilians killed { $scope }: { $now }; in the period before: { $before }.
figure-months-compared-now = Civilians killed { $scope }
figure-months-compared-before = Civilians killed in the period before
verify-text = To verify these files, open a terminal in this folder and type: { $command }. Every line must end in OK. Where a file is named as failed, it is not the one that was published.
figure-matrix-row = { $name }: { $total } ({ $rows })
figure-toll-by-place-and-actor-title = Who killed where: { $total } civilians, by governorate and party held responsible
figure-toll-by-place-and-actor-note =
    Civilians killed in the incidents recorded { $scope }. The area of a square is the number killed; that of the largest in a row stands above it. Hatched: no single party, or no known place. An empty cell: no deaths recorded.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }
figure-toll-by-place-and-actor-alt = Matrix of governorates and parties held responsible, civilians killed { $scope }: { $rows }. In all: { $total }.
figure-facilities-by-weapon-title = With what facilities were struck: { COUNT($total) }, by type and means of attack
figure-facilities-by-weapon-note = One square is one facility named in an incident recorded { $scope }; one that was struck twice counts twice.
figure-facilities-by-weapon-alt = Matrix of types of facilities and means of attack, one square for each facility struck { $scope }: { $rows }. In all: { $total }.
figure-gradings-title = What the total rests on: { $total } counted, { $total-kept } kept apart
figure-gradings-note = Civilians killed { $scope }, by how well each incident is established. In the totals: { COUNT($incidents) }; kept apart and never added: { COUNT($incidents-kept) }.{ figure-marks }
figure-gradings-alt = Two groups of bars on one scale, civilians killed { $scope }. In the totals, { COUNT($incidents) } with { $total } killed: { $counted }. Kept apart, { COUNT($incidents-kept) } with { $total-kept } killed: { $kept }.
figure-months-trend-title = Civilians recorded killed since { $since }, month by month: { $total }
figure-months-trend-note =
    { $lag ->
        [yes] The grey end of the last bar was documented only after { $until }. Records keep arriving: recent months may still rise more than older ones.
       *[no] One bar is one month; records keep arriving, and recent months may still rise more than older ones.
    }{ figure-marks }
figure-months-trend-late = of these, documented after the month’s end: { $late }
figure-months-trend-alt =
    One bar for each month since { $since }, as long as the number of civilians killed: { $rows }. In all: { $total }.{ $lag ->
        [yes] { " " }Of those killed in the last month, documented only after { $until }: { $late }.
       *[no] { "" }
    }
figure-notable-timeline-title = When it happened: { COUNT($incidents) } told one by one
figure-notable-timeline-note =
    The line runs through the days { $scope }. The area of a circle is the number of civilians killed.{ $spread ->
        [yes] { " " }A thick line covers the days on which an incident may have happened.
       *[no] { "" }
    }{ figure-marks }
figure-notable-timeline-row = { $when }, { $place }: { $killed }
figure-notable-timeline-alt = Line of the days { $scope } with a circle for each incident, as large as the number of civilians killed: { $rows }.
figure-toll-tiles-title = Civilians recorded killed, governorate by governorate: { $total } in all
figure-toll-tiles-note =
    Civilians killed { $scope }. One tile is one governorate, about where it lies: all are of one size, whatever their area. All bars are on one scale.{ $empty ->
        [yes] { " " }A tile without a number: no incident recorded there.
       *[no] { "" }
    }{ figure-marks }
figure-toll-tiles-alt = Map of tiles, one for each governorate, with a bar as long as the number of civilians killed { $scope }: { $rows }. In all: { $total }.
figure-toll-map-title = Where civilians were recorded killed: { $total } in all
figure-toll-map-note =
    Civilians killed { $scope }. The area of a circle is their number; it stands for its whole governorate and marks no place within it.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }{ " " }Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
figure-toll-map-alt = Map of the governorates, with a circle as large as the number of civilians killed in each { $scope }: { $rows }. In all: { $total }.
figure-toll-map-scale = { $distance } km
colophon-key = The files of this edition are signed. Fingerprint of the key: { $fingerprint }
verify-signature = The list of sums is signed. With OpenSSH: { $ssh }. With minisign: { $minisign }. The key’s fingerprint is { $fingerprint }; compare it with the one printed in the brief and on the publisher’s own page.
verify-unsigned = UNSIGNED: the list of sums carries no signature. It shows whether a file was damaged, not who made it.
verify-pdf = Each PDF carries a signature of its own as well, which programs for PDFs show. Its certificate is { $file }, made by the publisher; a program that does not know it says so. The certificate’s fingerprint is { $fingerprint }; compare it with the one on the publisher’s own page.
verify-method = How the numbers of this brief were made is said in { $file }.
verify-changes = Every number that this edition corrects, what it was before, and why, are in { $file }.
site-title = Briefs for the press
site-all = All briefs
site-feed = News feed (Atom)
site-key-figures = Key figures
site-figures = Figures
site-downloads = Downloads
site-files-brief = The brief
site-files-figures = Figures as pictures
site-files-cards = Cards for social media
site-files-data = Data
site-files-archives = Everything in one file
site-files-verify = To verify the files
site-size = { $size }{ "\u00A0" }kB
site-editions = Editions
site-replaced = This edition was replaced by edition { $edition } on { $day }.
embargo-until = EMBARGO. Not for publication, broadcast or posting before { $day }, { $time } { $zone }.
embargo-local = Local time: { $times }.
embargo-place = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
embargo-notice = { $until } { $local }
mail-page = The brief with its figures, its data and the means to verify them: { $url }
mail-attached = Attached: the brief as a PDF.
