# The sentences and labels of every brief, in English. A number stands in braces and is never typed.
# In a count phrase, $n is the number; write one variant for each plural form of the language.

## Qualifiers: what a source says of a number. $phrase is the number, with its noun where it has one.

qualified-at-least = at{ "\u00A0" }least { $phrase }
qualified-at-most = at{ "\u00A0" }most { $phrase }
qualified-about = about { $phrase }
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
    [one] { SPELL($n) } public facility
   *[other] { SPELL($n) } public facilities
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
measure-facilities-targeted = { $n ->
    [one] facility targeted
   *[other] facilities targeted
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
not-stated = not stated
none = none
# After a name that stands as the source writes it.
sic = sic

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
column-killed = Killed
column-attacks = Attacks
column-type = Type
column-count = Targeted
# A target whose sites the source does not count. $actor is a name.
sites-of = Sites of { NAME($actor, form: "label") }, not counted
# A place and a part of it. $place and $part are names.
place-part = { $place }, { NAME($part, form: "label") }
# A place and the larger place it lies in. $place and $parent are names.
place-in = { $place }, { $parent }
# $actor is a name.
table-attacks-title = Poison gas attacks by { $actor }
table-attacks-note = Stated as a total by place. The source gives no days and no deaths of a single attack.
# $actor is a name.
table-facilities-title = Public facilities targeted by { $actor }
table-facilities-note = Stated by type. The source gives no places and no days.
# The last row of a table, where a sum is made.
row-total = All

## Reconciliation

reconciliation-title = How the numbers meet
row-stated = Stated total (claim)
row-children = of which children
row-women = of which women
row-rest = Not broken down (computed)
row-itemised = Itemised in the table of strikes
# In the accessible description of the first column of the reconciliation table.
column-measure = Civilians killed

## Method, sources, colophon

method-title = Method
sources-title = Sources
# $organisation is a name, $day a day, $url an address.
source-report = { $organisation }, page of { $day }, { $url }
source-pcodes = Place codes: OCHA common operational datasets, Syrian Arab Republic.
cite-as = Cite as
# $organisation is a name, $title the headline, $day a day, $edition a number.
citation = { $organisation }, “{ $title }”, { $day }, edition { $edition }.
colophon-title = About this document
# $licence is the name of a licence.
colophon-licence = Text, figures and data may be used under { $licence }.
# $url is an address.
colophon-contact = Contact: { $url }
# Printed where the brief is rebuilt from a page that is already published. $organisation is a name.
colophon-rebuilt = This document is an example, rebuilt from the page that { $organisation } published. Where the two differ, the page prevails.
colophon-computed = Every number was computed once from the recorded incidents and claims, and is the same in every language.
