# The sentences and labels of every brief, in English. A number stands in braces and is never typed.
# In a count phrase, $n is the number; write one variant for each plural form of the language.

## Qualifiers: what a source says of a number. $phrase is the number, with its noun where it has one.

qualified-at-least = at{ "\u00A0" }least { $phrase }
qualified-at-most = at{ "\u00A0" }most { $phrase }
qualified-about = about { $phrase }
# Where a source gives a least and a most. $least and $most are numbers; a noun may follow.
range = { $least } to { $most }
qualifier-at-least = at least
qualifier-at-most = at most
qualifier-about = about
qualifier-unknown = not known
qualifier-a-number-of = a number of

## Count phrases: a number with its noun, used in sentences.

count-killed-civilian = { $n ->
    [one] { $n } civilian
   *[other] { $n } civilians
}
count-children = { $n ->
    [one] { $n } child
   *[other] { $n } children
}
count-women = { $n ->
    [one] { $n } woman
   *[other] { $n } women
}
count-men = { $n ->
    [one] { $n } man
   *[other] { $n } men
}
count-children-and-women = { $n } children and women
count-attacks-poison-gas = { $n ->
    [one] { SPELL($n) } attack
   *[other] { SPELL($n) } attacks
}
count-times = { $n ->
    [one] once
    [2] twice
   *[other] { SPELL($n) } times
}
count-facilities-targeted = { $n ->
    [one] { SPELL($n) } vital civilian facility
   *[other] { SPELL($n) } vital civilian facilities
}
count-school = { $n ->
    [one] { SPELL($n) } school
   *[other] { SPELL($n) } schools
}
count-hospital = { $n ->
    [one] { SPELL($n) } hospital
   *[other] { SPELL($n) } hospitals
}
count-market = { $n ->
    [one] { SPELL($n) } market
   *[other] { SPELL($n) } markets
}
count-mosque = { $n ->
    [one] { SPELL($n) } mosque
   *[other] { SPELL($n) } mosques
}
count-targets = { $n ->
    [one] { SPELL($n) } target
   *[other] { SPELL($n) } targets
}
# How many victims the records name, where only their number may leave.
count-victims-recorded = { $n ->
    [one] { SPELL($n) } victim recorded by name
   *[other] { SPELL($n) } victims recorded by name
}
count-incidents = { $n ->
    [one] { SPELL($n) } incident
   *[other] { SPELL($n) } incidents
}
some-vital-building = a number of vital buildings

## Measures: what a number counts, printed under or beside it. The number itself is not repeated.

measure-killed-civilian = { $n ->
    [one] civilian killed
   *[other] civilians killed
}
measure-children = { $n ->
    [one] child
   *[other] children
}
measure-women = { $n ->
    [one] woman
   *[other] women
}
measure-children-and-women = children and women
measure-not-broken-down = not broken down
measure-attacks-poison-gas = { $n ->
    [one] poison gas attack
   *[other] poison gas attacks
}
measure-incidents = { $n ->
    [one] incident recorded
   *[other] incidents recorded
}
measure-targets = { $n ->
    [one] target hit
   *[other] targets hit
}
measure-facilities-targeted = { $n ->
    [one] vital facility targeted
   *[other] vital facilities targeted
}

## The page: heads, labels and notices

# The kind of document, on the cover and at the foot of each page.
kind-campaign = Brief
# On the cover, where the source states no end of the period. $from is a day.
period-open = Period: { $from } to publication
# On the cover. $from and $to are days.
period-closed = Period: { $from } to { $to }
# At the foot of each page. $page and $pages are numbers of pages.
page-of = Page { $page } of { $pages }
# Before the names of the languages, on the cover and in the colophon.
available-in = Available in
# Of the web page: the link that leads past its head.
web-skip = Skip to the text
# Above the contents of a long brief, and the name of the list of sections of the web page.
web-contents = In this brief
# Of the web page, at its end: the link to the PDF.
web-pdf = This brief as PDF
# Of the web page, at its end: the link to its beginning.
web-top = Back to the top
# Above a figure. $number is the figure's number.
figure-label = Figure { $number }
# Above a table. $number is the table's number.
table-label = Table { $number }
# Below a figure or a table. $organisation is a name, $day a day.
source-line = Source: { $organisation }, { $day }.
# Beside the sentence that may be quoted.
for-quotation = For quotation
# Below that sentence. $organisation is a name, $day a day.
quotation-attribution = { $organisation }, { $day }. May be quoted with this attribution.
# Printed on the cover of a translation that no native speaker has reviewed yet. $source is the name of the source language.
notice-draft = Draft translation, not yet reviewed by a native speaker. The { $source } version prevails.
# The empty value of a table's cell.
not-known = not known
# Where the source says that there were some and gives no number.
some-number = some, number not known
not-stated = not stated
none = none
# After a name that stands as the source writes it.
sic = sic

# An incident known only between two days. $start and $end are days.
dates-between = { $start } to { $end }

## Tables

table-strikes-title = Strikes recorded as incidents
table-strikes-note = Deaths are not known for any single strike: “not known” is not zero.
# Above the rows of one actor. $actor is a name.
table-group = { NAME($actor, form: "label") }
column-number = No.
column-date = Date
column-place = Place
column-target = Target
column-weapon = Weapon
column-attacks = Attacks
column-type = Type
column-count = Targeted
# A target whose sites the source does not count. $actor is a name.
sites-of = Some sites of { NAME($actor, form: "label") }, not counted
# A place and a part of it. $place and $part are names.
place-part = { $place }, { NAME($part, form: "label") }
# A place and the larger place it lies in. $place and $parent are names.
place-in = { $place }, { $parent }
# $actor is a name.
table-attacks-title = Poison gas attacks by { $actor }
table-attacks-note = Stated as a total by place. The source gives no day and no deaths for any single attack.
# $actor is a name.
table-facilities-title = Vital civilian facilities targeted by { $actor }
table-facilities-note = Stated by type; the sum is computed. The source gives no places and no days.
# The last row of a table, where a sum is made.
row-total = All

# On every page of a brief whose incidents are invented.
notice-fictional = Fictional sample: every place, party and incident is invented.
kind-monthly = Monthly brief
kind-flash = Flash brief

## Tables of a tally

table-parties-title = Civilians killed, by the party held responsible
table-parties-note = Incidents graded weak, contested or discounted are not in this table. A total is a minimum where the dead of an incident are not known.
table-places-title = Civilians killed, by place
table-places-note = By the first administrative level.
table-means-title = Civilians killed, by means of attack
table-means-note = By the means recorded for each incident.
# Added to the note of a table of civilians killed, where others were killed too. $others is a list such as “Combatants killed: 5”.
table-civilians-only = This table counts civilians only. { $others }.
table-targets-title = Facilities recorded as targets
table-targets-note = One for each facility named in an incident; one that was struck twice stands twice.
table-months-title = Civilians killed, month by month
# $start is the first day that the table covers. $basis says by which day an incident belongs to a month.
table-months-note = { $basis ->
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
# Of the column of those who are not civilians, or whose status is not known; each number in it names what it counts.
column-others-harmed = Others killed and injured
column-children = Children
column-women = Women
column-men = Men
# Of the column that identifies an incident: its identifier and its day.
column-record = Record
column-remark = Not counted
# Above the numbers of the sources of each incident.
column-sources = Sources
column-month = Month
column-grading = Grading
# What became of the facilities that were struck.
column-destroyed = Destroyed
column-damaged = Damaged
column-undamaged = Not damaged
column-damage-unknown = Not stated
# The last row of the months: from the day named above the table to the end of the period.
row-year = Year to date
# The sums of two groups of gradings: the one is the total of the brief, the other stands beside it.
row-counted = In the totals
row-kept-apart = Kept apart
grading-confirmed = Confirmed
grading-fair = Fair
grading-not-graded = Not graded
grading-weak = Weak
grading-contested = Contested
grading-discounted = Discounted
# Instead of the name of a party, a place or a means of attack.
key-several = Several parties
key-disputed = Disputed
key-not-attributed = Not attributed
key-unplaced = Place not known
key-not-stated = Not stated
# Footnotes of the month's number. $incidents is how many, $start and $end are the first and the last day of the period.
note-across-the-end = Counted here by their earliest possible day, though they may have happened after { $end }: { COUNT($incidents) }.
note-across-the-start = Counted not here but in the time before, by their earliest possible day, though they may have happened on { $start } or later: { COUNT($incidents) }.
note-documented-late = Documented only after { $end }, and counted by the day of death: { COUNT($incidents) }.
note-of-earlier-days = Documented in this period, and of days before { $start }: { COUNT($incidents) }.

## Incidents told one by one

# Which incidents these are. $killed is the least number of dead.
notable-by-toll = Incidents in which { COUNT($killed) } were killed, the heaviest first.
notable-listed = Chosen by the editors of this brief.
# Below the number of dead. $groups is a list such as "11 children and 7 women".
notable-among = among them { $groups }
# Who is held responsible, and as what. $actor is a name.
attribution-claimed = { NAME($actor, form: "label") } (claimed)
attribution-accepted = { NAME($actor, form: "label") } (accepted)
attribution-alleged = { NAME($actor, form: "label") } (alleged)
attribution-contested = { NAME($actor, form: "label") } (contested)
attribution-denied = { NAME($actor, form: "label") } (denied)
# What was struck, and what became of it. $target is a name.
damage-destroyed = { $target } (destroyed)
damage-damaged = { $target } (damaged)
damage-none = { $target } (not damaged)
damage-unknown = { $target }

# Why an incident is left out of the count.
left-out-graded-weak = graded weak
left-out-graded-contested = graded contested
left-out-graded-discounted = graded discounted
left-out-outside-the-period = outside the period
left-out-duplicate = duplicate
left-out-no-day-of-documentation = day of documentation not known

## Reconciliation

reconciliation-title = How the numbers meet
row-stated = Stated total (claim)
row-children = of which children
row-women = of which women
row-rest = Not broken down (computed)
row-itemised = Itemised in the table of strikes
# What another page itemises of a total. $organisation is who states it, $day the day of the page.
row-itemised-by = Itemised by { $organisation }, { $day }
# $itemised is a part of $total.
itemised-of = { $itemised } of { $total }
# In the accessible description of the first column of the reconciliation table.
column-measure = Civilians killed

## Method, sources, colophon

method-title = Method
sources-title = Sources
# $organisation is a name, $day a day, $url an address.
source-report = { $organisation }, page of { $day }, { $url }
# $organisation is a name, $url an address.
source-undated = { $organisation }, { $url }
# Data that others made. $producer and $licence are names, $day is the day the data were taken, $url an address.
source-data = { $producer }: data taken on { $day } from { $url }, { $licence }
# A copy of a source that cannot change. $url is its address.
source-archived = Archived copy: { $url }
# In the list of sources, in place of all that must not be named.
source-withheld = Sources that are not named, for their protection
# Where the link of a number leads, for screen readers and under the pointer. $organisation is a name.
link-incident = To the record of this incident
link-incidents = To the incidents that this number counts
link-table = To the table that holds this number
link-source = To the source: { $organisation }
cite-as = Cite as
# $organisation is a name, $title the headline, $day a day, $edition a number.
citation = { $organisation }, “{ $title }”, { $day }, edition { $edition }.
colophon-title = About this document
# $licence is the name of a licence.
colophon-licence = Text, figures and data may be used under { $licence }.
# $url is an address.
colophon-contact = Contact: { $url }
# Printed where the brief is rebuilt from a page that is already published. $organisation is a name.
colophon-rebuilt = This document is an example, rebuilt from a published page ({ $organisation }). Where the two differ, the page prevails.
colophon-computed = Every number was computed once from the recorded incidents and claims, and is the same in every language.

## The change note of a corrected edition

# On the cover, and above the note. $edition and $replaced are numbers of editions, $day and $before are days.
notice-corrected = Corrected edition { $edition }, { $day }: it replaces edition { $replaced } of { $before }
changes-label = Correction
changes-title = What this edition corrects
# $numbers is how many numbers changed, $replaced the number of the edition before.
changes-summary = { $numbers ->
    [0] No number of edition { $replaced } has changed.
    [one] { $numbers } number differs from edition { $replaced }.
   *[other] { $numbers } numbers differ from edition { $replaced }.
}
table-changes-title = What changed, from and to
table-changes-note = Computed from what both editions printed, tables and annex included.
column-changed = Number
# $edition is the number of an edition.
column-edition = Edition { $edition }
# In the place of a number that only one of the two editions prints.
not-printed = not printed
# $incidents is a number, $ids the list of their identifiers.
changes-incidents-added = Added: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Corrected: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Withdrawn: { COUNT($incidents) } ({ $ids }).
# After what a number counts, in the change note: whose or which number it is.
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

## Figures

# The period of both tolls, within a sentence, where the source states no end. $start is a day.
figure-scope-since = since { $start }
# The period of both tolls, within a sentence. $start and $end are days.
figure-scope-between = from { $start } to { $end }

# Above the field of dots on the cover. $scope is the period ("since …"), $block how many dots a full block holds.
figure-tolls-field-title = Every dot is one civilian killed { $scope }; a full block holds { $block }
# Below the field of dots on the cover.
figure-tolls-field-note = Two tolls, each with its own scope: they are never added.
# The field of dots, said to those who do not see it. $subject and $context are tolls, the others the actors and the period.
figure-tolls-field-alt = Two fields with one dot for each civilian killed { $scope }: { COUNT($subject) } killed by { $subject-actor }, and { COUNT($context) } killed by { $context-actor }.
# After the number of the first field. $what is what is counted ("civilians killed"), $actor who killed them, $scope the period.
figure-tolls-field-subject = { $what } by { $actor } { $scope }
# After the number of the second field. $what is what is counted ("civilians killed"), $actor who killed them.
figure-tolls-field-context = { $what } by { $actor } in the same period
# Beside the three hollow dots at the end of a toll that is a minimum.
figure-tolls-field-rises = Open circles: the count is a minimum and may rise
# Beside the hollow dots at the end of a toll for which the source gives a least and a most, or only a most.
figure-tolls-field-range = Open circles: between the least and the most the source gives

# Title of the two bars. $subject and $context are tolls.
figure-two-tolls-title = Two tolls on one scale: { $subject } and { $context }
# Note beside the two bars. $compared is "yes" where $times, how often the smaller toll fits into the larger, can be said.
# It counts the dead of the larger toll for each one of the smaller. $scope is the period of both, the actors are names.
figure-two-tolls-note = { $compared ->
    [yes] For each civilian killed by { $subject-actor } { $scope }, { $times } were killed by { $context-actor } in the same period. The scale starts at zero and is not broken; a frayed end marks a minimum.
   *[no] Civilians killed by { $subject-actor } and by { $context-actor }, both { $scope }. The scale starts at zero and is not broken; a frayed end marks a minimum.
}
# The two bars, said to those who do not see them. $subject and $context are tolls, the others the actors and the period.
figure-two-tolls-alt = Two bars on one scale from zero: { COUNT($subject) } killed by { $subject-actor } and { COUNT($context) } killed by { $context-actor }, both { $scope }.
# Above the first bar. $actor is who killed, $scope the period.
figure-two-tolls-subject = Civilians killed by { $actor } { $scope }
# Above the second bar. $actor is who killed.
figure-two-tolls-context = Civilians killed by { $actor } in the same period

# Title of the divided bar. $total is the toll, $known the number of the dead of whom more is known ("241 children and women").
figure-toll-makeup-title = { $known ->
    [one] { COUNT($known) } is known to be among { $total } dead
   *[other] { COUNT($known) } are known to be among { $total } dead
}
# Note beside the divided bar. $shape says whether the bar has several parts and a rest ("several"), one part and a rest
# ("single") or no rest ("whole"). $known, $total and $share are numbers, the share being that of $known in $total.
# ("unshared": several parts, of which no share can be said, as the total is a range)
figure-toll-makeup-note = { $shape ->
    [single] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
    [unshared] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
    [whole] { $known } of { $total }, or { $share }: all are accounted for.
   *[several] { $known } of { $total }, or { $share } of those counted. The hatched part is known in number only; it must not be read as men.
}
# The divided bar, said to those who do not see it. $parts is a list such as "138 children and 103 women", $rest is what is left.
figure-toll-makeup-alt = { $shape ->
    [single] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }; for { $rest } the source gives no breakdown.
    [whole] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }.
   *[several] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }, together { COUNT($known) }; for { $rest } the source gives no breakdown.
}

# Title of the squares. $actor is a name, $total the number of facilities.
figure-facilities-by-type-title = Attacks by { $actor } targeted { COUNT($total) }
# Note beside the squares.
figure-facilities-by-type-note = One square is one facility.
# The squares, said to those who do not see them. $types is a list such as "two schools and three mosques".
figure-facilities-by-type-alt = Facilities targeted by { $actor }, one square each: { LIST($types) }; { COUNT($total) } in all.
# Where the source says "a number of" facilities and counts none.
some-facilities-targeted = a number of vital civilian facilities

# Title of the matrix of places and dates. $dated says whether all, some or none of the rows have a day.
figure-events-by-place-title = { $dated ->
    [all] Every attack recorded here is dated to the day
    [none] No attack recorded here is dated to the day
   *[some] Not every attack recorded here is dated to the day
}
# Note beside the matrix.
figure-events-by-place-note = Filled: dated to the day. Open: the source gives no day, only the period. A circle is one target; a square is one attack that the source counts without describing it.
# The matrix, said to those who do not see it. $rows is a list of rows.
figure-events-by-place-alt = Table of places and days, for { $subject-actor } and { $context-actor }: { $rows }.
# One row of that list. $place is a name, $what was struck or counted, $when is a day or "day not stated".
# $counted is "no" where the source gives no number of sites.
figure-events-by-place-row = { $counted ->
    [no] { $place }: { $what }, several, not counted ({ $when })
   *[yes] { $place }: { $what } ({ $when })
}
# Between two rows of that list. $before are the rows so far, $row is the next.
figure-events-by-place-rows = { $before }; { $row }
# Within that list, of an attack that has no day.
figure-events-by-place-undated = day not stated
# Head of the column of attacks that have no day.
figure-events-by-place-undated-head = Day not stated
# Head of a column that holds several days. $start and $end are the first and the last.
figure-events-by-place-days = { DATE($start, form: "short") } to { DATE($end, form: "short") }
# What was struck, where the source names sites of an actor. $actor is a name.
figure-events-by-place-sites = sites of { $actor }
# What was struck, where only the means of attack is known. $weapon is a name.
figure-events-by-place-means = { $weapon }
# What was struck, and what more is known of it: the means, a part of the place, the place around it.
figure-events-by-place-with = { $what }, { $more }
# What was struck, where the place could not be matched to a map.
figure-events-by-place-unmatched = place not identified
# Where neither a place nor the source's words for it are known.
figure-events-by-place-unknown = place not known
# Instead of marks, where the source gives no number of sites.
figure-uncounted = several, not counted

# Title of the map of strikes and attacks. $lead is "yes" where the targets named in one governorate, $named, are more than in each other; $first is its name.
figure-events-map-title = { $lead ->
    [yes] More of the targets named lie in { $first } than in any other governorate: { COUNT($named) }
   *[no] Where the strikes and attacks recorded here took place
}
# Note beside that map. $producer made the boundaries, $licence is their licence.
figure-events-map-note = Marks stand beside the name of their place. A circle is one target, or one strike of which no target is named; a square is one attack that the source counts without describing it. Filled: dated to the day. Open: the source gives no day. Nothing is located more closely than by governorate. Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
# That map, said to those who do not see it. $rows is a list of rows ("Ar-Raqqa: three targets (23 September 2014)").
figure-events-map-alt = Map of the governorates, for { $subject-actor } and { $context-actor }: { $rows }.

## Figures of the monthly brief

# Name of the column of what has no day.
key-undated = Day not known
# One line of a chart, said to those who do not see it. $name is a name or a day, $killed a number ("at least 12", "not known").
figure-row = { $name }: { $killed }
# Between two such lines. $before are the lines so far, $row is the next.
figure-rows = { $before }; { $row }
# At the end of a note, after a full stop. $frayed is "yes" where a bar is a minimum, $hollow where one is a range.
figure-marks = { $frayed ->
    [yes] { " " }A frayed end marks a minimum.
   *[no] { "" }
}{ $hollow ->
    [yes] { " " }Where the records give a range: filled up to the least, hollow up to the most.
   *[no] { "" }
}

# Title of the bars by party. $lead is "yes" where one party's toll, $killed, exceeds that of each other; $first is its name. $total is the whole.
figure-toll-by-actor-title = { $lead ->
    [yes] More civilians were recorded killed by { $first } than by any other party: { $killed } of { $total }
   *[no] Civilians recorded killed, by the party held responsible: { $total } in all
}
# Note beside the bars by party. $scope is the period ("from … to …"), $rest is "yes" where some of the dead have no single party.
figure-toll-by-actor-note = Civilians killed in the incidents recorded { $scope }, by the party held responsible.{ $rest ->
    [yes] { " " }Hatched: no single party is held responsible.
   *[no] { "" }
}{ figure-marks }
# The bars by party, said to those who do not see them. $rows are the lines, $total is the whole, $scope the period.
figure-toll-by-actor-alt = One bar for each party held responsible for civilians killed { $scope }: { $rows }. In all: { $total }.

# Title of the bars by governorate. $lead is "yes" where the toll of one, $killed, exceeds that of each other; $first is its name. $total is the whole.
figure-toll-by-place-title = { $lead ->
    [yes] More civilians were recorded killed in { $first } than in any other governorate: { $killed } of { $total }
   *[no] Civilians recorded killed, by governorate: { $total } in all
}
# Note beside the bars by governorate. $scope is the period ("from … to …").
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by governorate.{ figure-marks }
# The bars by governorate, said to those who do not see them. $rows are the lines, $total is the whole, $scope the period.
figure-toll-by-place-alt = One bar for each governorate in which civilians were killed { $scope }: { $rows }. In all: { $total }.

# Title of the bars by means of attack. $lead is "yes" where the toll of one, $killed, exceeds that of each other; $first is its name. $total is the whole.
figure-toll-by-weapon-title = { $lead ->
    [yes] More civilians were recorded killed by { $first } than by any other means: { $killed } of { $total }
   *[no] Civilians recorded killed, by means of attack: { $total } in all
}
# Note beside the bars by means of attack. $scope is the period ("from … to …").
figure-toll-by-weapon-note = Civilians killed in the incidents recorded { $scope }, by means of attack.{ figure-marks }
# The bars by means of attack, said to those who do not see them. $rows are the lines, $total is the whole, $scope the period.
figure-toll-by-weapon-alt = One bar for each means by which civilians were killed { $scope }: { $rows }. In all: { $total }.

# Title of the columns by day. $lead is "yes" where the toll of one day, $killed, exceeds that of each other; $day is that day. $total is the whole.
figure-deaths-by-day-title = { $lead ->
    [yes] More civilians were recorded killed on { DATE($day) } than on any other day: { $killed } of { $total }
   *[no] Civilians recorded killed, day by day: { $total } in all
}
# Note beside the columns by day. $empty is "yes" where a day has no incident, $open where the dead of a day are not known.
figure-deaths-by-day-note = One column is one day, as high as the number of civilians killed.{ $empty ->
    [yes] { " " }A tick below the line: no incident recorded on that day.
   *[no] { "" }
}{ $open ->
    [yes] { " " }An open circle: incidents recorded, the number of dead not known.
   *[no] { "" }
}{ figure-marks }
# Beneath the columns by day. $scope is the period ("from … to …").
figure-deaths-by-day-axis = Days { $scope }
# The columns by day, said to those who do not see them. $rows are the lines, $total is the whole, $scope the period.
figure-deaths-by-day-alt = One column for each day { $scope }, as high as the number of civilians killed: { $rows }. In all: { $total }.{ $empty ->
    [yes] { " " }On the days that are not named no incident is recorded.
   *[no] { "" }
}

# Title of the two bars. $change says whether more or fewer were recorded now than before, or neither can be said. $now and $before are tolls.
figure-months-compared-title = { $change ->
    [more] More civilians were recorded killed than in the period before: { $now } against { $before }
    [fewer] Fewer civilians were recorded killed than in the period before: { $now } against { $before }
   *[neither] Civilians recorded killed: { $now }, against { $before } in the period before
}
# Note beside the two bars. $incidents and $incidents-before are the numbers of incidents recorded in the two periods.
figure-months-compared-note = Incidents recorded: { $incidents }, against { $incidents-before } in the period before. The scale starts at zero.{ figure-marks }
# The two bars, said to those who do not see them. $now and $before are tolls, $scope is the present period.
figure-months-compared-alt = Two bars on one scale from zero. Civilians killed { $scope }: { $now }; in the period before: { $before }.
# Above the first bar. $scope is the present period ("from … to …").
figure-months-compared-now = Civilians killed { $scope }
# Above the second bar.
figure-months-compared-before = Civilians killed in the period before

## The kit for the press

# How a recipient verifies the files. $command is what to type.
verify-text = To verify these files, open a terminal in this folder and type: { $command }. Every line must end in OK. Where a file is named as failed, it is not the one that was published.

# One row of a matrix, said to those who do not see it. $name is its name, $total its number, $rows are its cells.
figure-matrix-row = { $name }: { $total } ({ $rows })

# Title of the matrix of governorates and parties. $total is the whole.
figure-toll-by-place-and-actor-title = Who killed where: { $total } civilians, by governorate and party held responsible
# Note beside that matrix. $scope is the period ("from … to …"), $open is "yes" where the dead of a cell are not known.
figure-toll-by-place-and-actor-note = Civilians killed in the incidents recorded { $scope }. The area of a square is the number killed; that of the largest in a row stands above it. Hatched: no single party, or no known place. An empty cell: no deaths recorded.{ $open ->
    [yes] { " " }An open circle: incidents recorded, the number of dead not known.
   *[no] { "" }
}{ figure-marks }
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-toll-by-place-and-actor-alt = Matrix of governorates and parties held responsible, civilians killed { $scope }: { $rows }. In all: { $total }.

# Title of the matrix of types of facilities and means of attack. $total is how many facilities are named.
figure-facilities-by-weapon-title = With what facilities were struck: { COUNT($total) }, by type and means of attack
# Note beside that matrix. $scope is the period.
figure-facilities-by-weapon-note = One square is one facility named in an incident recorded { $scope }; one that was struck twice counts twice.
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-facilities-by-weapon-alt = Matrix of types of facilities and means of attack, one square for each facility struck { $scope }: { $rows }. In all: { $total }.

# Title of the bars by grading. $total is the total of the brief, $total-kept what is kept apart.
figure-gradings-title = What the total rests on: { $total } counted, { $total-kept } kept apart
# Note beside them. $incidents and $incidents-kept are the numbers of incidents in the totals and kept apart, $scope is the period.
figure-gradings-note = Civilians killed { $scope }, by how well each incident is established. In the totals: { COUNT($incidents) }; kept apart and never added: { COUNT($incidents-kept) }.{ figure-marks }
# The bars by grading, said to those who do not see them. $counted and $kept are the lines of the two groups, the totals their sums.
figure-gradings-alt = Two groups of bars on one scale, civilians killed { $scope }. In the totals, { COUNT($incidents) } with { $total } killed: { $counted }. Kept apart, { COUNT($incidents-kept) } with { $total-kept } killed: { $kept }.

# Title of the bars by month. $total is the toll of the year to date, $since its first day.
figure-months-trend-title = Civilians recorded killed since { $since }, month by month: { $total }
# Note beside the bars by month. $lag is "yes" where part of the last month was documented late; $until is the last day of the period.
figure-months-trend-note = { $lag ->
    [yes] The grey end of the last bar was documented only after { $until }. Records keep arriving: recent months may still rise more than older ones.
   *[no] One bar is one month; records keep arriving, and recent months may still rise more than older ones.
}{ figure-marks }
# Beneath the last bar. $late is how many of its dead were documented late.
figure-months-trend-late = of these, documented after the month’s end: { $late }
# The bars by month, said to those who do not see them. $rows are the months with their tolls, $total is the whole, $since the first day and $until the last. $late as above.
figure-months-trend-alt = One bar for each month since { $since }, as long as the number of civilians killed: { $rows }. In all: { $total }.{ $lag ->
    [yes] { " " }Of those killed in the last month, documented only after { $until }: { $late }.
   *[no] { "" }
}

# Title of the line of days. $incidents is how many incidents are told one by one, $scope the period.
figure-notable-timeline-title = When it happened: { COUNT($incidents) } told one by one
# Note beside the line of days. $spread is "yes" where an incident may have happened on any of several days.
figure-notable-timeline-note = The line runs through the days { $scope }. The area of a circle is the number of civilians killed.{ $spread ->
    [yes] { " " }A thick line covers the days on which an incident may have happened.
   *[no] { "" }
}{ figure-marks }
# One incident, said to those who do not see the line. $when is a day or several, $place a place, $killed a number ("at least 12").
figure-notable-timeline-row = { $when }, { $place }: { $killed }
# The line of days, said to those who do not see it. $rows are the incidents, $scope is the period.
figure-notable-timeline-alt = Line of the days { $scope } with a circle for each incident, as large as the number of civilians killed: { $rows }.

# Title of the map of tiles. $total is the whole.
figure-toll-tiles-title = Civilians recorded killed, governorate by governorate: { $total } in all
# Note beside the map of tiles. $scope is the period, $empty is "yes" where a tile has no incident.
figure-toll-tiles-note = Civilians killed { $scope }. One tile is one governorate, about where it lies: all are of one size, whatever their area. All bars are on one scale.{ $empty ->
    [yes] { " " }A tile without a number: no incident recorded there.
   *[no] { "" }
}{ figure-marks }
# The map of tiles, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-tiles-alt = Map of tiles, one for each governorate, with a bar as long as the number of civilians killed { $scope }: { $rows }. In all: { $total }.

# Title of the map. $total is the whole.
figure-toll-map-title = Where civilians were recorded killed: { $total } in all
# Note beside the map. $scope is the period, $open is "yes" where the dead of a place are not known, $producer made the boundaries, $licence is their licence.
figure-toll-map-note = Civilians killed { $scope }. The area of a circle is their number; it stands for its whole governorate and marks no place within it.{ $open ->
    [yes] { " " }An open circle: incidents recorded, the number of dead not known.
   *[no] { "" }
}{ figure-marks }{ " " }Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
# The map, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-map-alt = Map of the governorates, with a circle as large as the number of civilians killed in each { $scope }: { $rows }. In all: { $total }.
# At the scale bar of the map. $distance is a number of kilometres.
figure-toll-map-scale = { $distance } km
# Printed in the colophon where the house signs its kits. $fingerprint is the fingerprint of its key.
colophon-key = The files of this edition are signed. Fingerprint of the key: { $fingerprint }
# How a recipient verifies the signature. $ssh and $minisign are what to type, $fingerprint is that of the house's key.
verify-signature = The list of sums is signed. With OpenSSH: { $ssh }. With minisign: { $minisign }. The key’s fingerprint is { $fingerprint }; compare it with the one printed in the brief and on the publisher’s own page.
verify-unsigned = UNSIGNED: the list of sums carries no signature. It shows whether a file was damaged, not who made it.
# Where each PDF is signed by itself. $file is the certificate, $fingerprint its SHA-256.
verify-pdf = Each PDF carries a signature of its own as well, which programs for PDFs show. Its certificate is { $file }, made by the publisher; a program that does not know it says so. The certificate’s fingerprint is { $fingerprint }; compare it with the one on the publisher’s own page.
# Leads from the page on verifying to the note on method. $file is its name.
verify-method = How the numbers of this brief were made is said in { $file }.
# The same of the change note of a corrected edition.
verify-changes = Every number that this edition corrects, what it was before, and why, are in { $file }.

## The press page

# Heads and links of the web page on which newsrooms find the briefs.
site-title = Briefs for the press
# The link from a brief back to the list of all.
site-all = All briefs
# The link to the news feed.
site-feed = News feed (Atom)
# Above the key figures, said to those who do not see the page.
site-key-figures = Key figures
site-figures = Figures
site-downloads = Downloads
# Heads of the lists of files: what the files hold.
site-files-brief = The brief
site-files-figures = Figures as pictures
site-files-cards = Cards for social media
site-files-data = Data
site-files-archives = Everything in one file
site-files-verify = To verify the files
# The size of a file. $size is a whole number of kilobytes.
site-size = { $size }{ "\u00A0" }kB
# Above the list of a brief’s editions.
site-editions = Editions
# On the page of an edition that was corrected since. $edition is the number of the new edition, $day the day it was published.
site-replaced = This edition was replaced by edition { $edition } on { $day }.
## The embargo

# On every page until the hour of an embargo, and before each text that goes out with it. $day and $time are in $zone, which is UTC.
embargo-until = EMBARGO. Not for publication, broadcast or posting before { $day }, { $time } { $zone }.
# After that: what the clocks show then. $times is a list of places with their times.
embargo-local = Local time: { $times }.
# One of them. $place is a city, $time the hour there.
embargo-place = { $place } { $time }
# One of them, where it is another day there. $day is that day.
embargo-place-day = { $place } { $time } ({ $day })
# Both together. $until and $local are the two sentences.
embargo-notice = { $until } { $local }

## The mail to newsrooms

# Where the whole edition is. $url is an address.
mail-page = The brief with its figures, its data and the means to verify them: { $url }
mail-attached = Attached: the brief as a PDF.
