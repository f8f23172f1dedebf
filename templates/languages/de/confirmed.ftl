### Each text and its translation as they were when the translation was confirmed. Written by make lang-confirm, never by hand.

qualified-at-least = at{ "\u00A0" }least { $phrase }
    .translation = mindestens { $phrase }
qualified-at-most = at{ "\u00A0" }most { $phrase }
    .translation = höchstens { $phrase }
qualified-about = about { $phrase }
    .translation = rund { $phrase }
range = { $least } to { $most }
    .translation = { $least } bis { $most }
qualifier-at-least = at least
    .translation = mindestens
qualifier-at-most = at most
    .translation = höchstens
qualifier-about = about
    .translation = rund
qualifier-unknown = not known
    .translation = unbekannt
qualifier-a-number-of = a number of
    .translation = mehrere
count-killed-civilian =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
    .translation =
        { $n ->
            [one] eine Zivilperson
           *[other] { $n } Zivilpersonen
        }
count-children =
    { $n ->
        [one] { $n } child
       *[other] { $n } children
    }
    .translation =
        { $n ->
            [one] ein Kind
           *[other] { $n } Kinder
        }
count-women =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
    .translation =
        { $n ->
            [one] eine Frau
           *[other] { $n } Frauen
        }
count-men =
    { $n ->
        [one] { $n } man
       *[other] { $n } men
    }
    .translation =
        { $n ->
            [one] ein Mann
           *[other] { $n } Männer
        }
count-children-and-women = { $n } children and women
    .translation =
        { $n ->
            [one] ein Kind oder eine Frau
           *[other] { $n } Kinder und Frauen
        }
count-attacks-poison-gas =
    { $n ->
        [one] { SPELL($n) } attack
       *[other] { SPELL($n) } attacks
    }
    .translation =
        { $n ->
            [one] ein Angriff
           *[other] { SPELL($n) } Angriffe
        }
count-attacks-alone =
    .translation =
        { $n ->
            [one] einer
           *[other] { SPELL($n) }
        }
count-times =
    { $n ->
        [one] once
        [2] twice
       *[other] { SPELL($n) } times
    }
    .translation =
        { $n ->
            [0] kein einziges Mal
            [one] einmal
            [2] zweimal
            [3] dreimal
           *[other] { SPELL($n) } Mal
        }
count-facilities-targeted =
    { $n ->
        [one] { SPELL($n) } vital civilian facility
       *[other] { SPELL($n) } vital civilian facilities
    }
    .translation =
        { $n ->
            [one] eine lebenswichtige zivile Einrichtung
           *[other] { SPELL($n) } lebenswichtige zivile Einrichtungen
        }
count-school =
    { $n ->
        [one] { SPELL($n) } school
       *[other] { SPELL($n) } schools
    }
    .translation =
        { $n ->
            [one] eine Schule
           *[other] { SPELL($n) } Schulen
        }
count-hospital =
    { $n ->
        [one] { SPELL($n) } hospital
       *[other] { SPELL($n) } hospitals
    }
    .translation =
        { $n ->
            [one] ein Krankenhaus
           *[other] { SPELL($n) } Krankenhäuser
        }
count-market =
    { $n ->
        [one] { SPELL($n) } market
       *[other] { SPELL($n) } markets
    }
    .translation =
        { $n ->
            [one] einen Markt
           *[other] { SPELL($n) } Märkte
        }
count-mosque =
    { $n ->
        [one] { SPELL($n) } mosque
       *[other] { SPELL($n) } mosques
    }
    .translation =
        { $n ->
            [one] eine Moschee
           *[other] { SPELL($n) } Moscheen
        }
count-targets =
    { $n ->
        [one] { SPELL($n) } target
       *[other] { SPELL($n) } targets
    }
    .translation =
        { $n ->
            [one] ein Ziel
           *[other] { SPELL($n) } Ziele
        }
count-victims-recorded =
    { $n ->
        [one] { SPELL($n) } victim recorded by name
       *[other] { SPELL($n) } victims recorded by name
    }
    .translation =
        { $n ->
            [one] ein namentlich erfasstes Opfer
           *[other] { $n } namentlich erfasste Opfer
        }
count-incidents =
    { $n ->
        [one] { SPELL($n) } incident
       *[other] { SPELL($n) } incidents
    }
    .translation =
        { $n ->
            [one] ein Vorfall
           *[other] { SPELL($n) } Vorfälle
        }
count-incidents-acc =
    { $n ->
        [one] { SPELL($n) } incident
       *[other] { SPELL($n) } incidents
    }
    .translation =
        { $n ->
            [one] einen Vorfall
           *[other] { SPELL($n) } Vorfälle
        }
some-vital-building = a number of vital buildings
    .translation = mehrere lebenswichtige Gebäude
measure-killed-civilian =
    { $n ->
        [one] civilian killed
       *[other] civilians killed
    }
    .translation =
        { $n ->
            [one] Zivilperson getötet
           *[other] Zivilpersonen getötet
        }
measure-children =
    { $n ->
        [one] child
       *[other] children
    }
    .translation =
        { $n ->
            [one] Kind
           *[other] Kinder
        }
measure-women =
    { $n ->
        [one] woman
       *[other] women
    }
    .translation =
        { $n ->
            [one] Frau
           *[other] Frauen
        }
measure-children-and-women = children and women
    .translation = Kinder und Frauen
measure-not-broken-down = not broken down
    .translation = nicht aufgeschlüsselt
measure-attacks-poison-gas =
    { $n ->
        [one] poison gas attack
       *[other] poison gas attacks
    }
    .translation =
        { $n ->
            [one] Angriff mit Giftgas
           *[other] Angriffe mit Giftgas
        }
measure-incidents =
    { $n ->
        [one] incident recorded
       *[other] incidents recorded
    }
    .translation =
        { $n ->
            [one] Vorfall erfasst
           *[other] Vorfälle erfasst
        }
measure-targets =
    { $n ->
        [one] target hit
       *[other] targets hit
    }
    .translation =
        { $n ->
            [one] Ziel getroffen
           *[other] Ziele getroffen
        }
measure-facilities-targeted =
    { $n ->
        [one] vital facility targeted
       *[other] vital facilities targeted
    }
    .translation =
        { $n ->
            [one] zivile Einrichtung angegriffen
           *[other] zivile Einrichtungen angegriffen
        }
kind-campaign = Brief
    .translation = Kurzbericht
period-open = Period: { $from } to publication
    .translation = Zeitraum: { $from } bis zur Veröffentlichung
period-closed = Period: { $from } to { $to }
    .translation = Zeitraum: { $from } bis { $to }
page-of = Page { $page } of { $pages }
    .translation = Seite { $page } von { $pages }
available-in = Available in
    .translation = Verfügbar auf
web-skip = Skip to the text
    .translation = Zum Text springen
web-contents = In this brief
    .translation = In diesem Bericht
web-pdf = This brief as PDF
    .translation = Dieser Bericht als PDF
web-top = Back to the top
    .translation = Zum Seitenanfang
figure-label = Figure { $number }
    .translation = Abbildung { $number }
table-label = Table { $number }
    .translation = Tabelle { $number }
source-line = Source: { $organisation }, { $day }.
    .translation = Quelle: { $organisation }, { $day }.
for-quotation = For quotation
    .translation = Zum Zitieren
quotation-attribution = { $organisation }, { $day }. May be quoted with this attribution.
    .translation = { $organisation }, { $day }. Mit dieser Angabe zitierbar.
notice-draft = Draft translation, not yet reviewed by a native speaker. The { $source } version prevails.
    .translation = Übersetzungsentwurf, noch nicht von einer Person mit deutscher Muttersprache geprüft. Maßgeblich ist die { $source } Fassung.
not-known = not known
    .translation = unbekannt
some-number = some, number not known
    .translation = einige, Zahl nicht bekannt
not-stated = not stated
    .translation = nicht angegeben
none = none
    .translation = keine
sic = sic
    .translation = sic
dates-between = { $start } to { $end }
    .translation = { $start } bis { $end }
table-strikes-title = Strikes recorded as incidents
    .translation = Als Vorfälle erfasste Angriffe
table-strikes-note = Deaths are not known for any single strike: “not known” is not zero.
    .translation = Zu keinem einzelnen Angriff ist bekannt, wie viele Menschen starben: „unbekannt“ ist nicht null.
table-group = { NAME($actor, form: "label") }
    .translation = { NAME($actor, form: "label") }
column-number = No.
    .translation = Nr.
column-date = Date
    .translation = Datum
column-place = Place
    .translation = Ort
column-target = Target
    .translation = Ziel
column-weapon = Weapon
    .translation = Mittel
column-attacks = Attacks
    .translation = Angriffe
column-type = Type
    .translation = Art
column-count = Targeted
    .translation = Angegriffen
sites-of = Some sites of { NAME($actor, form: "label") }, not counted
    .translation = Einige Stellungen { NAME($actor, form: "gen") }, nicht gezählt
place-part = { $place }, { NAME($part, form: "label") }
    .translation = { $place }, { NAME($part, form: "label") }
place-in = { $place }, { $parent }
    .translation = { $place }, { $parent }
table-attacks-title = Poison gas attacks by { $actor }
    .translation = Giftgasangriffe { NAME($actor, form: "gen") }
table-attacks-note = Stated as a total by place. The source gives no day and no deaths for any single attack.
    .translation = Als Summe je Ort angegeben. Die Quelle nennt zu keinem einzelnen Angriff einen Tag oder Todesopfer.
table-facilities-title = Vital civilian facilities targeted by { $actor }
    .translation = Angriffe { NAME($actor, form: "gen") } auf lebenswichtige zivile Einrichtungen
table-facilities-note = Stated by type; the sum is computed. The source gives no places and no days.
    .translation = Nach Art angegeben; die Summe ist berechnet. Die Quelle nennt weder Orte noch Tage.
row-total = All
    .translation = Insgesamt
notice-fictional = Fictional sample: every place, party and incident is invented.
    .translation = Fiktives Beispiel: Orte, Parteien und Vorfälle sind frei erfunden.
kind-monthly = Monthly brief
    .translation = Monatsbericht
kind-flash = Flash brief
    .translation = Eilbericht
table-parties-title = Civilians killed, by the party held responsible
    .translation = Getötete Zivilpersonen nach verantwortlich gemachter Partei
table-parties-note = Incidents graded weak, contested or discounted are not in this table. A total is a minimum where the dead of an incident are not known.
    .translation = Schwach belegte, umstrittene und verworfene Vorfälle stehen nicht in dieser Tabelle. Eine Summe ist ein Mindestwert, wo zu einem Vorfall die Zahl der Toten nicht bekannt ist.
table-places-title = Civilians killed, by place
    .translation = Getötete Zivilpersonen nach Ort
table-places-note = By the first administrative level.
    .translation = Nach der obersten Verwaltungsebene.
table-means-title = Civilians killed, by means of attack
    .translation = Getötete Zivilpersonen nach Mittel des Angriffs
table-means-note = By the means recorded for each incident.
    .translation = Nach dem Mittel, das für den Vorfall erfasst ist.
table-civilians-only = This table counts civilians only. { $others }.
    .translation = Diese Tabelle zählt nur Zivilpersonen. { $others }.
table-targets-title = Facilities recorded as targets
    .translation = Als Ziele erfasste Einrichtungen
table-targets-note = One for each facility named in an incident; one that was struck twice stands twice.
    .translation = Jede Einrichtung, die ein Vorfall nennt, steht einmal da; eine, die zweimal getroffen wurde, zweimal.
table-statements-title = What others state, and what is itemised here
    .translation = Was andere angeben und was hier einzeln erfasst ist
table-statements-note = Statements and incidents cover the same people: they stand side by side and are never added.
    .translation = Angaben und Vorfälle betreffen dieselben Menschen: Sie stehen nebeneinander und werden nie addiert.
column-statement = Statement by
    .translation = Angabe von
column-stated = Stated
    .translation = Angegeben
column-itemised = Itemised
    .translation = Einzeln erfasst
table-months-title = Civilians killed, month by month
    .translation = Getötete Zivilpersonen, Monat für Monat
table-months-note =
    { $basis ->
        [documentation] Since { $start }. Each incident stands in the month in which it was documented.
       *[other] Since { $start }. An incident that may have happened in either of two months stands in the month of its earliest possible day.
    }
    .translation =
        { $basis ->
            [documentation] Seit dem { $start }. Jeder Vorfall steht in dem Monat, in dem er dokumentiert wurde.
           *[other] Seit dem { $start }. Ein Vorfall, der sich in zwei Monaten ereignet haben kann, steht im Monat seines ersten möglichen Tages.
        }
table-gradings-title = What the totals rest on
    .translation = Worauf die Summen beruhen
table-gradings-note = Confirmed: a party accepted responsibility. Fair: two or more credible sources. Weak: one source alone. Contested: the parties accuse one another. Discounted: those killed were combatants, or nothing shows that an attack took place.
    .translation = Bestätigt: Eine Partei hat die Verantwortung eingeräumt. Ausreichend belegt: zwei oder mehr glaubwürdige Quellen. Schwach belegt: eine einzige Quelle. Umstritten: Die Parteien beschuldigen einander. Verworfen: Die Getöteten waren Kombattanten, oder nichts belegt, dass ein Angriff stattfand.
table-annex-title = All incidents
    .translation = Alle Vorfälle
table-annex-note = In the order of their days. What is left out of the count says why. Records that repeat another one come last, by their identifier alone.
    .translation = In der Reihenfolge ihrer Tage. Was nicht mitgezählt wird, nennt den Grund. Einträge, die einen anderen wiederholen, stehen am Ende, nur mit ihrer Kennung.
column-month = Month
    .translation = Monat
column-grading = Grading
    .translation = Einstufung
column-destroyed = Destroyed
    .translation = Zerstört
column-damaged = Damaged
    .translation = Beschädigt
column-undamaged = Not damaged
    .translation = Unbeschädigt
column-damage-unknown = Not stated
    .translation = Nicht angegeben
row-year = Year to date
    .translation = Jahr bis heute
row-counted = In the totals
    .translation = In den Summen
row-kept-apart = Kept apart
    .translation = Nicht in den Summen
grading-confirmed = Confirmed
    .translation = Bestätigt
grading-fair = Fair
    .translation = Ausreichend belegt
grading-not-graded = Not graded
    .translation = Nicht eingestuft
grading-weak = Weak
    .translation = Schwach belegt
grading-contested = Contested
    .translation = Umstritten
grading-discounted = Discounted
    .translation = Verworfen
note-across-the-end = Counted here by their earliest possible day, though they may have happened after { $end }: { COUNT($incidents) }.
    .translation = Hier nach ihrem ersten möglichen Tag gezählt, obwohl sie sich auch nach dem { $end } ereignet haben können: { COUNT($incidents) }.
note-across-the-start = Counted not here but in the time before, by their earliest possible day, though they may have happened on { $start } or later: { COUNT($incidents) }.
    .translation = Nicht hier, sondern nach ihrem ersten möglichen Tag in der Zeit davor gezählt, obwohl sie sich auch am { $start } oder später ereignet haben können: { COUNT($incidents) }.
note-documented-late = Documented only after { $end }, and counted by the day of death: { COUNT($incidents) }.
    .translation = Erst nach dem { $end } dokumentiert und nach dem Todestag gezählt: { COUNT($incidents) }.
note-of-earlier-days = Documented in this period, and of days before { $start }: { COUNT($incidents) }.
    .translation = In diesem Zeitraum dokumentiert und vor dem { $start } geschehen: { COUNT($incidents) }.
notable-by-toll = Incidents in which { COUNT($killed) } were killed, the heaviest first.
    .translation = Vorfälle, bei denen { COUNT($killed) } getötet wurden, die schwersten zuerst.
notable-listed = Chosen by the editors of this brief.
    .translation = Ausgewählt von der Redaktion dieses Berichts.
notable-among = among them { $groups }
    .translation = darunter { $groups }
attribution-claimed = { NAME($actor, form: "label") } (claimed)
    .translation = { NAME($actor, form: "label") } (reklamiert)
attribution-accepted = { NAME($actor, form: "label") } (accepted)
    .translation = { NAME($actor, form: "label") } (eingeräumt)
attribution-alleged = { NAME($actor, form: "label") } (alleged)
    .translation = { NAME($actor, form: "label") } (vorgeworfen)
attribution-contested = { NAME($actor, form: "label") } (contested)
    .translation = { NAME($actor, form: "label") } (umstritten)
attribution-denied = { NAME($actor, form: "label") } (denied)
    .translation = { NAME($actor, form: "label") } (bestritten)
damage-destroyed = { $target } (destroyed)
    .translation = { $target } (zerstört)
damage-damaged = { $target } (damaged)
    .translation = { $target } (beschädigt)
damage-none = { $target } (not damaged)
    .translation = { $target } (unbeschädigt)
damage-unknown = { $target }
    .translation = { $target }
column-party = Party
    .translation = Partei
column-incidents = Incidents
    .translation = Vorfälle
column-victims-recorded = Recorded by name
    .translation = Namentlich erfasst
column-killed-civilian = Civilians killed
    .translation = Getötete Zivilpersonen
column-others-harmed = Others killed and injured
    .translation = Andere Getötete und Verletzte
column-children = Children
    .translation = Kinder
column-women = Women
    .translation = Frauen
column-men = Men
    .translation = Männer
column-record = Record
    .translation = Eintrag
column-remark = Not counted
    .translation = Nicht gezählt
column-sources = Sources
    .translation = Quellen
key-several = Several parties
    .translation = Mehrere Parteien
key-disputed = Disputed
    .translation = Strittig
key-not-attributed = Not attributed
    .translation = Nicht zugeordnet
key-unplaced = Place not known
    .translation = Ort unbekannt
key-not-stated = Not stated
    .translation = Nicht angegeben
left-out-graded-weak = graded weak
    .translation = schwach belegt
left-out-graded-contested = graded contested
    .translation = umstritten
left-out-graded-discounted = graded discounted
    .translation = verworfen
left-out-duplicate = duplicate
    .translation = doppelter Eintrag
left-out-no-day-of-documentation = day of documentation not known
    .translation = Tag der Dokumentation unbekannt
left-out-outside-the-period = outside the period
    .translation = außerhalb des Zeitraums
reconciliation-title = How the numbers meet
    .translation = Wie die Zahlen zueinander stehen
row-stated = Stated total (claim)
    .translation = Angegebene Gesamtzahl
row-children = of which children
    .translation = davon Kinder
row-women = of which women
    .translation = davon Frauen
row-rest = Not broken down (computed)
    .translation = Nicht aufgeschlüsselt (berechnet)
row-itemised = Itemised in the table of strikes
    .translation = Einzeln erfasst in der Tabelle der Angriffe
row-itemised-by = Itemised by { $organisation }, { $day }
    .translation = Einzeln aufgeführt von { $organisation }, { $day }
itemised-of = { $itemised } of { $total }
    .translation = { $itemised } von { $total }
column-measure = Civilians killed
    .translation = Getötete Zivilpersonen
method-title = Method
    .translation = Methode
sources-title = Sources
    .translation = Quellen
source-report = { $organisation }, page of { $day }, { $url }
    .translation = { $organisation }, Seite vom { $day }, { $url }
source-undated = { $organisation }, { $url }
    .translation = { $organisation }, { $url }
source-data = { $producer }: data taken on { $day } from { $url }, { $licence }
    .translation = { $producer }: Daten, bezogen am { $day } von { $url }, { $licence }
source-archived = Archived copy: { $url }
    .translation = Archivierte Fassung: { $url }
source-withheld = Sources that are not named, for their protection
    .translation = Quellen, die zu ihrem Schutz nicht genannt werden
link-incident = To the record of this incident
    .translation = Zum Eintrag dieses Vorfalls
link-incidents = To the incidents that this number counts
    .translation = Zu den Vorfällen, die diese Zahl zählt
link-table = To the table that holds this number
    .translation = Zur Tabelle, in der diese Zahl steht
link-source = To the source: { $organisation }
    .translation = Zur Quelle: { $organisation }
cite-as = Cite as
    .translation = Zu zitieren als
citation = { $organisation }, “{ $title }”, { $day }, edition { $edition }.
    .translation = { $organisation }, „{ $title }“, { $day }, Ausgabe { $edition }.
colophon-title = About this document
    .translation = Über dieses Dokument
colophon-licence = Text, figures and data may be used under { $licence }.
    .translation = Text, Abbildungen und Daten dürfen unter der Lizenz { $licence } verwendet werden.
colophon-contact = Contact: { $url }
    .translation = Kontakt: { $url }
colophon-rebuilt = This document is an example, rebuilt from a published page ({ $organisation }). Where the two differ, the page prevails.
    .translation = Dieses Dokument ist ein Beispiel, nachgebildet aus einer veröffentlichten Seite ({ $organisation }). Wo beide voneinander abweichen, gilt die Seite.
colophon-computed = Every number was computed once from the recorded incidents and claims, and is the same in every language.
    .translation = Jede Zahl wurde einmal aus den erfassten Vorfällen und Angaben berechnet und ist in allen Sprachen dieselbe.
notice-corrected = Corrected edition { $edition }, { $day }: it replaces edition { $replaced } of { $before }
    .translation = Berichtigte Ausgabe { $edition }, { $day }: Sie ersetzt Ausgabe { $replaced } vom { $before }
changes-label = Correction
    .translation = Berichtigung
changes-title = What this edition corrects
    .translation = Was diese Ausgabe berichtigt
changes-summary =
    { $numbers ->
        [0] No number of edition { $replaced } has changed.
        [one] { $numbers } number differs from edition { $replaced }.
       *[other] { $numbers } numbers differ from edition { $replaced }.
    }
    .translation =
        { $numbers ->
            [0] Gegenüber Ausgabe { $replaced } hat sich keine Zahl geändert.
            [one] { $numbers } Zahl weicht von Ausgabe { $replaced } ab.
           *[other] { $numbers } Zahlen weichen von Ausgabe { $replaced } ab.
        }
table-changes-title = What changed, from and to
    .translation = Was sich geändert hat, vorher und nachher
table-changes-note = Computed from what both editions printed, tables and annex included.
    .translation = Berechnet aus dem, was beide Ausgaben drucken, einschließlich Tabellen und Anhang.
column-changed = Number
    .translation = Zahl
column-edition = Edition { $edition }
    .translation = Ausgabe { $edition }
not-printed = not printed
    .translation = nicht gedruckt
changes-incidents-added = Added: { COUNT($incidents) } ({ $ids }).
    .translation = Hinzugefügt: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Corrected: { COUNT($incidents) } ({ $ids }).
    .translation = Berichtigt: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Withdrawn: { COUNT($incidents) } ({ $ids }).
    .translation = Zurückgezogen: { COUNT($incidents) } ({ $ids }).
scope-previous = period before
    .translation = Zeitraum davor
scope-itemised = itemised
    .translation = einzeln erfasst
scope-stated = as stated by others
    .translation = nach Angabe anderer
scope-weak = graded weak
    .translation = schwach belegt
scope-contested = graded contested
    .translation = umstritten
scope-discounted = graded discounted
    .translation = verworfen
scope-confirmed = graded confirmed
    .translation = bestätigt
scope-fair = graded fair
    .translation = ausreichend belegt
scope-not-graded = not graded
    .translation = nicht eingestuft
scope-repeated = repeating another record
    .translation = wiederholt einen anderen Eintrag
scope-kept-apart = graded weak, contested or discounted
    .translation = schwach belegt, umstritten oder verworfen
scope-year = year to date
    .translation = Jahr bis heute
scope-month = month from
    .translation = Monat ab
scope-across-the-end = across the end of the period
    .translation = über das Ende des Zeitraums hinweg
scope-across-the-start = across the start of the period
    .translation = über den Beginn des Zeitraums hinweg
scope-documented-late = documented after the period
    .translation = nach dem Zeitraum dokumentiert
scope-of-earlier-days = of earlier days
    .translation = aus früheren Tagen
scope-damage-damaged = damaged
    .translation = beschädigt
scope-damage-destroyed = destroyed
    .translation = zerstört
scope-damage-none = not damaged
    .translation = nicht beschädigt
scope-notable = told one by one
    .translation = einzeln geschildert
scope-period-from = first of the period
    .translation = erster des Zeitraums
scope-period-to = last of the period
    .translation = letzter des Zeitraums
scope-published = of publication
    .translation = der Veröffentlichung
scope-year-from = first of the year’s record
    .translation = erster der Jahreserfassung
scope-previous-from = first of the period before
    .translation = erster des Zeitraums davor
scope-previous-to = last of the period before
    .translation = letzter des Zeitraums davor
scope-deaths-not-known = deaths not known
    .translation = Zahl der Toten unbekannt
scope-damage-unknown = damage not known
    .translation = Schaden unbekannt
scope-earliest = earliest possible day
    .translation = frühester möglicher Tag
scope-latest = latest possible day
    .translation = spätester möglicher Tag
column-killed-combatant = Combatants killed
    .translation = Getötete Kombattanten
column-killed-unknown = Killed, status unknown
    .translation = Getötete mit unbekanntem Status
column-killed-protected = Protected persons killed
    .translation = Getötete geschützte Personen
column-killed-participant = Direct participants killed
    .translation = Getötete unmittelbar an Feindseligkeiten Beteiligte
column-injured-protected = Protected persons injured
    .translation = Verletzte geschützte Personen
column-injured-participant = Direct participants injured
    .translation = Verletzte unmittelbar an Feindseligkeiten Beteiligte
column-facilities-destroyed = Vital facilities destroyed
    .translation = Zerstörte lebenswichtige Einrichtungen
column-injured-civilian = Civilians injured
    .translation = Verletzte Zivilpersonen
column-injured-combatant = Combatants injured
    .translation = Verletzte Kombattanten
column-injured-unknown = Injured, status unknown
    .translation = Verletzte mit unbekanntem Status
column-not-broken-down = Not broken down
    .translation = Nicht aufgeschlüsselt
column-children-and-women = Children and women
    .translation = Kinder und Frauen
column-facilities-targeted = Vital facilities targeted
    .translation = Angegriffene lebenswichtige Einrichtungen
column-targets = Targets hit
    .translation = Getroffene Ziele
column-percent = Share
    .translation = Anteil
column-times = Ratio
    .translation = Verhältnis
column-day = Day
    .translation = Tag
figure-scope-since = since { $start }
    .translation = seit dem { $start }
figure-scope-between = from { $start } to { $end }
    .translation = vom { $start } bis zum { $end }
figure-tolls-field-title = Every dot is one civilian killed { $scope }; a full block holds { $block }
    .translation = Jeder Punkt ist eine { $scope } getötete Zivilperson; ein voller Block hat { $block } Punkte
figure-tolls-field-note = Two tolls, each with its own scope: they are never added.
    .translation = Zwei Opferzahlen, jede für sich erhoben: Sie werden nie addiert.
figure-tolls-field-alt = Two fields with one dot for each civilian killed { $scope }: { COUNT($subject) } killed by { $subject-actor }, and { COUNT($context) } killed by { $context-actor }.
    .translation = Zwei Felder mit je einem Punkt für jede Zivilperson, die { $scope } getötet wurde: { COUNT($subject) } durch { NAME($subject-actor, form: "acc") } und { COUNT($context) } durch { NAME($context-actor, form: "acc") }.
figure-tolls-field-subject = { $what } by { $actor } { $scope }
    .translation = { $what } durch { NAME($actor, form: "acc") } { $scope }
figure-tolls-field-context = { $what } by { $actor } in the same period
    .translation = { $what } durch { NAME($actor, form: "acc") } im selben Zeitraum
figure-tolls-field-rises = Open circles: the count is a minimum and may rise
    .translation = Offene Kreise: Die Zahl ist ein Mindestwert und kann steigen
figure-tolls-field-range = Open circles: between the least and the most the source gives
    .translation = Offene Kreise: zwischen dem Mindest- und dem Höchstwert der Quelle
figure-two-tolls-title = Two tolls on one scale: { $subject } and { $context }
    .translation = Zwei Opferzahlen auf einer Skala: { $subject } und { $context }
figure-two-tolls-note =
    { $compared ->
        [yes] For each civilian killed by { $subject-actor } { $scope }, { $times } were killed by { $context-actor } in the same period. The scale starts at zero and is not broken; a frayed end marks a minimum.
       *[no] Civilians killed by { $subject-actor } and by { $context-actor }, both { $scope }. The scale starts at zero and is not broken; a frayed end marks a minimum.
    }
    .translation =
        { $compared ->
            [yes] Auf jede { $scope } durch { NAME($subject-actor, form: "acc") } getötete Zivilperson kommen im selben Zeitraum { $times } durch { NAME($context-actor, form: "acc") } getötete. Die Skala beginnt bei null und ist nicht unterbrochen; ein ausgefranstes Ende heißt: mindestens.
           *[no] Zivilpersonen, die { $scope } durch { NAME($subject-actor, form: "acc") } und durch { NAME($context-actor, form: "acc") } getötet wurden. Die Skala beginnt bei null und ist nicht unterbrochen; ein ausgefranstes Ende heißt: mindestens.
        }
figure-two-tolls-alt = Two bars on one scale from zero: { COUNT($subject) } killed by { $subject-actor } and { COUNT($context) } killed by { $context-actor }, both { $scope }.
    .translation = Zwei Balken auf einer Skala ab null, getötet { $scope }: { COUNT($subject) } durch { NAME($subject-actor, form: "acc") } und { COUNT($context) } durch { NAME($context-actor, form: "acc") }.
figure-two-tolls-subject = Civilians killed by { $actor } { $scope }
    .translation = Zivilpersonen getötet durch { NAME($actor, form: "acc") } { $scope }
figure-two-tolls-context = Civilians killed by { $actor } in the same period
    .translation = Zivilpersonen getötet durch { NAME($actor, form: "acc") } im selben Zeitraum
figure-toll-makeup-title =
    { $known ->
        [one] { COUNT($known) } is known to be among { $total } dead
       *[other] { COUNT($known) } are known to be among { $total } dead
    }
    .translation =
        { $known ->
            [one] Bekannt ist { COUNT($known) } unter { $total } Toten
           *[other] Bekannt sind { COUNT($known) } unter { $total } Toten
        }
figure-toll-makeup-note =
    { $shape ->
        [single] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [unshared] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [whole] { $known } of { $total }, or { $share }: all are accounted for.
       *[several] { $known } of { $total }, or { $share } of those counted. The hatched part is known in number only; it must not be read as men.
    }
    .translation =
        { $shape ->
            [single] { $known } von { $total }. Vom schraffierten Teil ist nur die Zahl bekannt; er steht nicht für Männer.
            [unshared] { $known } von { $total }. Vom schraffierten Teil ist nur die Zahl bekannt; er steht nicht für Männer.
            [whole] { $known } von { $total }, also { $share }: Alle sind zugeordnet.
           *[several] { $known } von { $total }, also { $share } der Gezählten. Vom schraffierten Teil ist nur die Zahl bekannt; er steht nicht für Männer.
        }
figure-toll-makeup-alt =
    { $shape ->
        [single] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }; for { $rest } the source gives no breakdown.
        [whole] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }.
       *[several] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }, together { COUNT($known) }; for { $rest } the source gives no breakdown.
    }
    .translation =
        { $shape ->
            [single] Ein Balken, getötet durch { NAME($actor, form: "acc") }: { COUNT($total) }, darunter { LIST($parts) }; { $rest } schlüsselt die Quelle nicht auf.
            [whole] Ein Balken, getötet durch { NAME($actor, form: "acc") }: { COUNT($total) }, nämlich { LIST($parts) }.
           *[several] Ein Balken, getötet durch { NAME($actor, form: "acc") }: { COUNT($total) }, darunter { LIST($parts) }, zusammen { COUNT($known) }; { $rest } schlüsselt die Quelle nicht auf.
        }
figure-facilities-by-type-title = Attacks by { $actor } targeted { COUNT($total) }
    .translation = Angriffe { NAME($actor, form: "gen") } richteten sich gegen { COUNT($total) }
figure-facilities-by-type-note = One square is one facility.
    .translation = Ein Quadrat ist eine Einrichtung.
figure-facilities-by-type-alt = Facilities targeted by { $actor }, one square each: { LIST($types) }; { COUNT($total) } in all.
    .translation = Angriffe { NAME($actor, form: "gen") } auf Einrichtungen, je ein Quadrat: { LIST($types) }; insgesamt { COUNT($total) }.
some-facilities-targeted = a number of vital civilian facilities
    .translation = mehrere lebenswichtige zivile Einrichtungen
figure-events-by-place-title =
    { $dated ->
        [all] Every attack recorded here is dated to the day
        [none] No attack recorded here is dated to the day
       *[some] Not every attack recorded here is dated to the day
    }
    .translation =
        { $dated ->
            [all] Jeder hier erfasste Angriff ist auf den Tag genau datiert
            [none] Kein hier erfasster Angriff ist auf den Tag genau datiert
           *[some] Nicht jeder hier erfasste Angriff ist auf den Tag genau datiert
        }
figure-events-by-place-note = Filled: dated to the day. Open: the source gives no day, only the period. A circle is one target; a square is one attack that the source counts without describing it.
    .translation = Gefüllt: auf den Tag datiert. Offen: Die Quelle nennt keinen Tag, nur den Zeitraum. Ein Kreis ist ein Ziel; ein Quadrat ist ein Angriff, den die Quelle zählt, ohne ihn zu beschreiben.
figure-events-by-place-alt = Table of places and days, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = Übersicht der Orte und Tage für { NAME($subject-actor, form: "acc") } und { NAME($context-actor, form: "acc") }: { $rows }.
figure-events-by-place-row =
    { $counted ->
        [no] { $place }: { $what }, several, not counted ({ $when })
       *[yes] { $place }: { $what } ({ $when })
    }
    .translation =
        { $counted ->
            [no] { $place }: { $what }, mehrere, nicht gezählt ({ $when })
           *[yes] { $place }: { $what } ({ $when })
        }
figure-events-by-place-rows = { $before }; { $row }
    .translation = { $before }; { $row }
figure-events-by-place-undated = day not stated
    .translation = Tag nicht angegeben
figure-events-by-place-undated-head = Day not stated
    .translation = Tag nicht angegeben
figure-events-by-place-days = { DATE($start, form: "short") } to { DATE($end, form: "short") }
    .translation = { DATE($start, form: "short") } bis { DATE($end, form: "short") }
figure-events-by-place-sites = sites of { $actor }
    .translation = Stellungen { NAME($actor, form: "gen") }
figure-events-by-place-means = { $weapon }
    .translation = { $weapon }
figure-events-by-place-with = { $what }, { $more }
    .translation = { $what }, { $more }
figure-events-by-place-unmatched = place not identified
    .translation = Ort nicht bestimmt
figure-events-by-place-unknown = place not known
    .translation = Ort unbekannt
figure-uncounted = several, not counted
    .translation = mehrere, nicht gezählt
figure-events-map-title =
    { $lead ->
        [yes] More of the targets named lie in { $first } than in any other governorate: { COUNT($named) }
       *[no] Where the strikes and attacks recorded here took place
    }
    .translation =
        { $lead ->
            [yes] Die meisten namentlich genannten Ziele liegen in der Provinz { $first }: { COUNT($named) }
           *[no] Wo die hier erfassten Angriffe stattfanden
        }
figure-events-map-note = Marks stand beside the name of their place. A circle is one target, or one strike of which no target is named; a square is one attack that the source counts without describing it. Filled: dated to the day. Open: the source gives no day. Nothing is located more closely than by governorate. Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation = Die Zeichen stehen beim Namen ihres Ortes. Ein Kreis ist ein Ziel oder ein Angriff, dessen Ziel nicht genannt ist; ein Quadrat ist ein Angriff, den die Quelle zählt, ohne ihn zu beschreiben. Gefüllt: auf den Tag datiert. Offen: Die Quelle nennt keinen Tag. Nichts ist genauer verortet als nach Provinz. Grenzen: { $producer }, { $licence }; sie bedeuten keine Anerkennung einer Grenze.
figure-events-map-alt = Map of the governorates, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = Karte der Provinzen für { NAME($subject-actor, form: "acc") } und { NAME($context-actor, form: "acc") }: { $rows }.
key-undated = Day not known
    .translation = Tag unbekannt
figure-row = { $name }: { $killed }
    .translation = { $name }: { $killed }
figure-rows = { $before }; { $row }
    .translation = { $before }; { $row }
figure-marks =
    { $frayed ->
        [yes] { " " }A frayed end marks a minimum.
       *[no] { "" }
    }{ $hollow ->
        [yes] { " " }Where the records give a range: filled up to the least, hollow up to the most.
       *[no] { "" }
    }
    .translation =
        { $frayed ->
            [yes] { " " }Ein ausgefranstes Ende heißt: mindestens.
           *[no] { "" }
        }{ $hollow ->
            [yes] { " " }Wo die Vorfälle eine Spanne nennen: gefüllt bis zum Mindestwert, hohl bis zum Höchstwert.
           *[no] { "" }
        }
figure-toll-by-actor-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other party: { $killed } of { $total }
       *[no] Civilians recorded killed, by the party held responsible: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Die höchste erfasste Zahl getöteter Zivilpersonen entfällt auf { NAME($first, form: "acc") }: { $killed } von { $total }
           *[no] Erfasste getötete Zivilpersonen nach verantwortlich gemachter Partei: insgesamt { $total }
        }
figure-toll-by-actor-note =
    Civilians killed in the incidents recorded { $scope }, by the party held responsible.{ $rest ->
        [yes] { " " }Hatched: no single party is held responsible.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Zivilpersonen, die { $scope } bei erfassten Vorfällen getötet wurden, nach der verantwortlich gemachten Partei.{ $rest ->
            [yes] { " " }Schraffiert: Keine einzelne Partei wird verantwortlich gemacht.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-actor-alt = One bar for each party held responsible for civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Ein Balken für jede Partei, die für { $scope } getötete Zivilpersonen verantwortlich gemacht wird: { $rows }. Insgesamt: { $total }.
figure-toll-by-place-title =
    { $lead ->
        [yes] More civilians were recorded killed in { $first } than in any other governorate: { $killed } of { $total }
       *[no] Civilians recorded killed, by governorate: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Die höchste erfasste Zahl getöteter Zivilpersonen entfällt auf die Provinz { $first }: { $killed } von { $total }
           *[no] Erfasste getötete Zivilpersonen nach Provinz: insgesamt { $total }
        }
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by governorate.{ figure-marks }
    .translation = Zivilpersonen, die { $scope } bei erfassten Vorfällen getötet wurden, nach Provinz.{ figure-marks }
figure-toll-by-place-alt = One bar for each governorate in which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = Ein Balken für jede Provinz, in der { $scope } Zivilpersonen getötet wurden: { $rows }. Insgesamt: { $total }.
figure-toll-by-weapon-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other means: { $killed } of { $total }
       *[no] Civilians recorded killed, by means of attack: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Die höchste erfasste Zahl getöteter Zivilpersonen entfällt auf { NAME($first, form: "label") }: { $killed } von { $total }
           *[no] Erfasste getötete Zivilpersonen nach Mittel des Angriffs: insgesamt { $total }
        }
figure-toll-by-weapon-note = Civilians killed in the incidents recorded { $scope }, by means of attack.{ figure-marks }
    .translation = Zivilpersonen, die { $scope } bei erfassten Vorfällen getötet wurden, nach Mittel des Angriffs.{ figure-marks }
figure-toll-by-weapon-alt = One bar for each means by which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = Ein Balken für jedes Mittel, durch das { $scope } Zivilpersonen getötet wurden: { $rows }. Insgesamt: { $total }.
figure-deaths-by-day-title =
    { $lead ->
        [yes] More civilians were recorded killed on { DATE($day) } than on any other day: { $killed } of { $total }
       *[no] Civilians recorded killed, day by day: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Die höchste erfasste Zahl getöteter Zivilpersonen entfällt auf den { DATE($day) }: { $killed } von { $total }
           *[no] Erfasste getötete Zivilpersonen, Tag für Tag: insgesamt { $total }
        }
figure-deaths-by-day-note =
    One column is one day, as high as the number of civilians killed.{ $empty ->
        [yes] { " " }A tick below the line: no incident recorded on that day.
       *[no] { "" }
    }{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Eine Säule ist ein Tag, so hoch wie die Zahl der getöteten Zivilpersonen.{ $empty ->
            [yes] { " " }Ein Strich unter der Linie: An diesem Tag ist kein Vorfall erfasst.
           *[no] { "" }
        }{ $open ->
            [yes] { " " }Ein offener Kreis: Vorfälle sind erfasst, die Zahl der Toten ist nicht bekannt.
           *[no] { "" }
        }{ figure-marks }
figure-deaths-by-day-axis = Days { $scope }
    .translation = Tage { $scope }
figure-deaths-by-day-alt =
    One column for each day { $scope }, as high as the number of civilians killed: { $rows }. In all: { $total }.{ $empty ->
        [yes] { " " }On the days that are not named no incident is recorded.
       *[no] { "" }
    }
    .translation =
        Eine Säule für jeden Tag { $scope }, so hoch wie die Zahl der getöteten Zivilpersonen: { $rows }. Insgesamt: { $total }.{ $empty ->
            [yes] { " " }An den nicht genannten Tagen ist kein Vorfall erfasst.
           *[no] { "" }
        }
figure-months-compared-title =
    { $change ->
        [more] More civilians were recorded killed than in the period before: { $now } against { $before }
        [fewer] Fewer civilians were recorded killed than in the period before: { $now } against { $before }
       *[neither] Civilians recorded killed: { $now }, against { $before } in the period before
    }
    .translation =
        { $change ->
            [more] Mehr getötete Zivilpersonen erfasst als im Zeitraum davor: { $now }, davor { $before }
            [fewer] Weniger getötete Zivilpersonen erfasst als im Zeitraum davor: { $now }, davor { $before }
           *[neither] Erfasste getötete Zivilpersonen: { $now }, im Zeitraum davor { $before }
        }
figure-months-compared-note = Incidents recorded: { $incidents }, against { $incidents-before } in the period before. The scale starts at zero.{ figure-marks }
    .translation = Erfasste Vorfälle: { $incidents }, im Zeitraum davor { $incidents-before }. Die Skala beginnt bei null.{ figure-marks }
figure-months-compared-alt = Two bars on one scale from zero. Civilians killed { $scope }: { $now }; in the period before: { $before }.
    .translation = Zwei Balken auf einer Skala ab null. Getötete Zivilpersonen { $scope }: { $now }; im Zeitraum davor: { $before }.
figure-months-compared-now = Civilians killed { $scope }
    .translation = Getötete Zivilpersonen { $scope }
figure-months-compared-before = Civilians killed in the period before
    .translation = Getötete Zivilpersonen im Zeitraum davor
verify-text = To verify these files, open a terminal in this folder and type: { $command }. Every line must end in OK. Where a file is named as failed, it is not the one that was published.
    .translation = Um diese Dateien zu prüfen, öffnen Sie in diesem Ordner ein Terminal und geben Sie ein: { $command }. Jede Zeile muss auf OK enden. Wird eine Datei als fehlerhaft genannt, ist sie nicht die veröffentlichte.
verify-signature = The list of sums is signed. With OpenSSH: { $ssh }. With minisign: { $minisign }. The key’s fingerprint is { $fingerprint }; compare it with the one printed in the brief and on the publisher’s own page.
    .translation = Die Liste der Prüfsummen ist signiert. Mit OpenSSH: { $ssh }. Mit minisign: { $minisign }. Der Fingerabdruck des Schlüssels ist { $fingerprint }; vergleichen Sie ihn mit dem, der im Bericht und auf der Seite der Organisation steht.
verify-unsigned = UNSIGNED: the list of sums carries no signature. It shows whether a file was damaged, not who made it.
    .translation = NICHT SIGNIERT: Die Liste der Prüfsummen trägt keine Signatur. Sie zeigt, ob eine Datei beschädigt wurde, nicht, von wem sie stammt.
verify-pdf = Each PDF carries a signature of its own as well, which programs for PDFs show. Its certificate is { $file }, made by the publisher; a program that does not know it says so. The certificate’s fingerprint is { $fingerprint }; compare it with the one on the publisher’s own page.
    .translation = Jedes PDF trägt zudem eine eigene Signatur, die Leseprogramme anzeigen. Ihr Zertifikat ist { $file }, vom Herausgeber ausgestellt; ein Programm, das es nicht kennt, sagt es. Der Fingerabdruck des Zertifikats ist { $fingerprint }; vergleichen Sie ihn mit dem auf der Seite des Herausgebers.
verify-method = How the numbers of this brief were made is said in { $file }.
    .translation = Wie die Zahlen dieses Kurzberichts zustande kamen, steht in { $file }.
verify-changes = Every number that this edition corrects, what it was before, and why, are in { $file }.
    .translation = Jede Zahl, die diese Ausgabe berichtigt, ihr früherer Wert und der Grund stehen in { $file }.
colophon-key = The files of this edition are signed. Fingerprint of the key: { $fingerprint }
    .translation = Die Dateien dieser Ausgabe sind signiert. Fingerabdruck des Schlüssels: { $fingerprint }
figure-matrix-row = { $name }: { $total } ({ $rows })
    .translation = { $name }: { $total } ({ $rows })
figure-toll-by-place-and-actor-title = Who killed where: { $total } civilians, by governorate and party held responsible
    .translation = Wer wo tötete: getötete Zivilpersonen nach Provinz und verantwortlich gemachter Partei, insgesamt { $total }
figure-toll-by-place-and-actor-note =
    Civilians killed in the incidents recorded { $scope }. The area of a square is the number killed; that of the largest in a row stands above it. Hatched: no single party, or no known place. An empty cell: no deaths recorded.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Zivilpersonen, die { $scope } bei erfassten Vorfällen getötet wurden. Die Fläche eines Quadrats entspricht ihrer Zahl; über dem größten jeder Zeile steht sie. Schraffiert: keine einzelne Partei oder kein bekannter Ort. Leeres Feld: keine Getöteten erfasst.{ $open ->
            [yes] { " " }Offener Kreis: Vorfälle erfasst, Zahl der Getöteten unbekannt.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-place-and-actor-alt = Matrix of governorates and parties held responsible, civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Matrix der Provinzen und der verantwortlich gemachten Parteien, getötete Zivilpersonen { $scope }: { $rows }. Insgesamt: { $total }.
figure-facilities-by-weapon-title = With what facilities were struck: { COUNT($total) }, by type and means of attack
    .translation = Womit Einrichtungen getroffen wurden, nach Art und Angriffsmittel: { COUNT($total) }
figure-facilities-by-weapon-note = One square is one facility named in an incident recorded { $scope }; one that was struck twice counts twice.
    .translation = Ein Quadrat ist eine Einrichtung, die ein { $scope } erfasster Vorfall nennt; eine zweimal getroffene zählt zweimal.
figure-facilities-by-weapon-alt = Matrix of types of facilities and means of attack, one square for each facility struck { $scope }: { $rows }. In all: { $total }.
    .translation = Matrix der Arten von Einrichtungen und der Angriffsmittel, ein Quadrat je getroffener Einrichtung { $scope }: { $rows }. Insgesamt: { $total }.
figure-gradings-title = What the total rests on: { $total } counted, { $total-kept } kept apart
    .translation = Worauf die Summen beruhen: { $total } in den Summen, { $total-kept } nicht
figure-gradings-note = Civilians killed { $scope }, by how well each incident is established. In the totals: { COUNT($incidents) }; kept apart and never added: { COUNT($incidents-kept) }.{ figure-marks }
    .translation = Getötete Zivilpersonen { $scope }, nach der Einstufung jedes Vorfalls. In den Summen: { COUNT($incidents) }; nicht in den Summen und nie hinzugezählt: { COUNT($incidents-kept) }.{ figure-marks }
figure-gradings-alt = Two groups of bars on one scale, civilians killed { $scope }. In the totals, { COUNT($incidents) } with { $total } killed: { $counted }. Kept apart, { COUNT($incidents-kept) } with { $total-kept } killed: { $kept }.
    .translation = Zwei Gruppen von Balken auf einer Skala, getötete Zivilpersonen { $scope }. In den Summen { COUNT($incidents) }, Getötete { $total }: { $counted }. Nicht in den Summen { COUNT($incidents-kept) }, Getötete { $total-kept }: { $kept }.
figure-months-trend-title = Civilians recorded killed since { $since }, month by month: { $total }
    .translation = Getötete Zivilpersonen Monat für Monat seit dem { $since }: { $total }
figure-months-trend-note =
    { $lag ->
        [yes] The grey end of the last bar was documented only after { $until }. Records keep arriving: recent months may still rise more than older ones.
       *[no] One bar is one month; records keep arriving, and recent months may still rise more than older ones.
    }{ figure-marks }
    .translation =
        { $lag ->
            [yes] Das graue Ende des letzten Balkens wurde erst nach dem { $until } dokumentiert. Die Dokumentation geht weiter: Jüngere Monate können noch stärker steigen als ältere.
           *[no] Ein Balken ist ein Monat; die Dokumentation geht weiter, und jüngere Monate können noch stärker steigen als ältere.
        }{ figure-marks }
figure-months-trend-late = of these, documented after the month’s end: { $late }
    .translation = davon nach Monatsende dokumentiert: { $late }
figure-months-trend-alt =
    One bar for each month since { $since }, as long as the number of civilians killed: { $rows }. In all: { $total }.{ $lag ->
        [yes] { " " }Of those killed in the last month, documented only after { $until }: { $late }.
       *[no] { "" }
    }
    .translation =
        Ein Balken für jeden Monat seit dem { $since }, so lang wie die Zahl der getöteten Zivilpersonen: { $rows }. Insgesamt: { $total }.{ $lag ->
            [yes] { " " }Von den im letzten Monat Getöteten erst nach dem { $until } dokumentiert: { $late }.
           *[no] { "" }
        }
figure-notable-timeline-title = When it happened: { COUNT($incidents) } told one by one
    .translation = Wann es geschah: { COUNT($incidents) }, einzeln geschildert
figure-notable-timeline-note =
    The line runs through the days { $scope }. The area of a circle is the number of civilians killed.{ $spread ->
        [yes] { " " }A thick line covers the days on which an incident may have happened.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Die Linie läuft durch die Tage { $scope }. Die Fläche eines Kreises entspricht der Zahl der getöteten Zivilpersonen.{ $spread ->
            [yes] { " " }Eine dicke Linie umfasst die Tage, an denen ein Vorfall geschehen sein kann.
           *[no] { "" }
        }{ figure-marks }
figure-notable-timeline-row = { $when }, { $place }: { $killed }
    .translation = { $when }, { $place }: { $killed }
figure-notable-timeline-alt = Line of the days { $scope } with a circle for each incident, as large as the number of civilians killed: { $rows }.
    .translation = Linie der Tage { $scope } mit einem Kreis je Vorfall, so groß wie die Zahl der getöteten Zivilpersonen: { $rows }.
figure-toll-tiles-title = Civilians recorded killed, governorate by governorate: { $total } in all
    .translation = Getötete Zivilpersonen, Provinz für Provinz: insgesamt { $total }
figure-toll-tiles-note =
    Civilians killed { $scope }. One tile is one governorate, about where it lies: all are of one size, whatever their area. All bars are on one scale.{ $empty ->
        [yes] { " " }A tile without a number: no incident recorded there.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Getötete Zivilpersonen { $scope }. Ein Feld ist eine Provinz, ungefähr dort, wo sie liegt; alle sind gleich groß, wie groß auch die Fläche ist. Alle Balken haben denselben Maßstab.{ $empty ->
            [yes] { " " }Ein Feld ohne Zahl: kein Vorfall erfasst.
           *[no] { "" }
        }{ figure-marks }
figure-toll-tiles-alt = Map of tiles, one for each governorate, with a bar as long as the number of civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Karte aus Feldern, eines je Provinz, mit einem Balken so lang wie die Zahl der getöteten Zivilpersonen { $scope }: { $rows }. Insgesamt: { $total }.
figure-toll-map-title = Where civilians were recorded killed: { $total } in all
    .translation = Wo getötete Zivilpersonen erfasst wurden: insgesamt { $total }
figure-toll-map-note =
    Civilians killed { $scope }. The area of a circle is their number; it stands for its whole governorate and marks no place within it.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }{ " " }Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation =
        Getötete Zivilpersonen { $scope }. Die Fläche eines Kreises ist ihre Zahl; er steht für die ganze Provinz und bezeichnet keinen Ort darin.{ $open ->
            [yes] { " " }Offener Kreis: Vorfälle erfasst, Zahl der Getöteten nicht bekannt.
           *[no] { "" }
        }{ figure-marks }{ " " }Grenzen: { $producer }, { $licence }; sie bedeuten keine Anerkennung einer Grenze.
figure-toll-map-alt = Map of the governorates, with a circle as large as the number of civilians killed in each { $scope }: { $rows }. In all: { $total }.
    .translation = Karte der Provinzen mit einem Kreis so groß wie die Zahl der in jedem { $scope } getöteten Zivilpersonen: { $rows }. Insgesamt: { $total }.
figure-toll-map-scale = { $distance } km
    .translation = { $distance } km
site-title = Briefs for the press
    .translation = Kurzberichte für die Presse
site-all = All briefs
    .translation = Alle Kurzberichte
site-feed = News feed (Atom)
    .translation = Newsfeed (Atom)
site-key-figures = Key figures
    .translation = Die wichtigsten Zahlen
site-figures = Figures
    .translation = Abbildungen
site-downloads = Downloads
    .translation = Zum Herunterladen
site-files-brief = The brief
    .translation = Der Kurzbericht
site-files-figures = Figures as pictures
    .translation = Abbildungen als Bilder
site-files-cards = Cards for social media
    .translation = Karten für soziale Medien
site-files-data = Data
    .translation = Daten
site-files-archives = Everything in one file
    .translation = Alles in einer Datei
site-files-verify = To verify the files
    .translation = Zum Prüfen der Dateien
site-size = { $size }{ "\u00A0" }kB
    .translation = { $size }{ "\u00A0" }kB
site-editions = Editions
    .translation = Ausgaben
site-replaced = This edition was replaced by edition { $edition } on { $day }.
    .translation = Diese Ausgabe wurde am { $day } durch Ausgabe { $edition } ersetzt.
embargo-until = EMBARGO. Not for publication, broadcast or posting before { $day }, { $time } { $zone }.
    .translation = SPERRFRIST. Keine Veröffentlichung, Sendung oder Verbreitung im Netz vor dem { $day }, { $time } Uhr { $zone }.
embargo-local = Local time: { $times }.
    .translation = Ortszeit: { $times }.
embargo-place = { $place } { $time }
    .translation = { $place } { $time } Uhr
embargo-place-day = { $place } { $time } ({ $day })
    .translation = { $place } { $time } Uhr ({ $day })
embargo-notice = { $until } { $local }
    .translation = { $until } { $local }
mail-page = The brief with its figures, its data and the means to verify them: { $url }
    .translation = Der Kurzbericht mit seinen Abbildungen, seinen Daten und den Mitteln, sie zu prüfen: { $url }
mail-attached = Attached: the brief as a PDF.
    .translation = Im Anhang: der Kurzbericht als PDF.
