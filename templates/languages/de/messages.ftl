# Die Sätze und Beschriftungen jedes Berichts auf Deutsch. Eine Zahl steht in Klammern und wird nie getippt.
# In einer Zählphrase ist $n die Zahl. Nominativ und Akkusativ lauten gleich, außer bei „einen Markt“ (Akkusativ, in einer Liste dessen, was
# angegriffen wurde), „ein Angriff“ und „ein Vorfall“ (Nominativ).

## Was die Quelle von einer Zahl sagt. $phrase ist die Zahl mit ihrem Wort, wo sie eines hat.

qualified-at-least = mindestens { $phrase }
qualified-at-most = höchstens { $phrase }
qualified-about = rund { $phrase }
# Wo eine Quelle ein Mindestens und ein Höchstens nennt. $least und $most sind Zahlen; ein Wort kann folgen.
range = { $least } bis { $most }
qualifier-at-least = mindestens
qualifier-at-most = höchstens
qualifier-about = rund
qualifier-unknown = unbekannt
qualifier-a-number-of = mehrere

## Zählphrasen: eine Zahl mit ihrem Wort, in Sätzen.

count-killed-civilian = { $n ->
    [one] eine Zivilperson
   *[other] { $n } Zivilpersonen
}
count-children = { $n ->
    [one] ein Kind
   *[other] { $n } Kinder
}
count-women = { $n ->
    [one] eine Frau
   *[other] { $n } Frauen
}
count-men = { $n ->
    [one] ein Mann
   *[other] { $n } Männer
}
count-children-and-women = { $n ->
    [one] ein Kind oder eine Frau
   *[other] { $n } Kinder und Frauen
}
count-attacks-poison-gas = { $n ->
    [one] ein Angriff
   *[other] { SPELL($n) } Angriffe
}
# Ohne das Wort Angriff, wo es schon gesagt ist: „zwei in Damaskus, einer im Umland“.
count-attacks-alone = { $n ->
    [one] einer
   *[other] { SPELL($n) }
}
count-times = { $n ->
    [0] kein einziges Mal
    [one] einmal
    [2] zweimal
    [3] dreimal
   *[other] { SPELL($n) } Mal
}
count-facilities-targeted = { $n ->
    [one] eine lebenswichtige zivile Einrichtung
   *[other] { SPELL($n) } lebenswichtige zivile Einrichtungen
}
count-school = { $n ->
    [one] eine Schule
   *[other] { SPELL($n) } Schulen
}
count-hospital = { $n ->
    [one] ein Krankenhaus
   *[other] { SPELL($n) } Krankenhäuser
}
count-market = { $n ->
    [one] einen Markt
   *[other] { SPELL($n) } Märkte
}
count-mosque = { $n ->
    [one] eine Moschee
   *[other] { SPELL($n) } Moscheen
}
count-targets = { $n ->
    [one] ein Ziel
   *[other] { SPELL($n) } Ziele
}
# Wie viele Opfer die Datensätze nennen, wo nur ihre Zahl hinausdarf.
count-victims-recorded = { $n ->
    [one] ein namentlich erfasstes Opfer
   *[other] { $n } namentlich erfasste Opfer
}
count-incidents = { $n ->
    [one] ein Vorfall
   *[other] { SPELL($n) } Vorfälle
}
# Im Akkusativ: „verzeichnet einen Vorfall“.
count-incidents-acc = { $n ->
    [one] einen Vorfall
   *[other] { SPELL($n) } Vorfälle
}
some-vital-building = mehrere lebenswichtige Gebäude

## Maße: was eine Zahl zählt, unter oder neben ihr gedruckt. Die Zahl selbst wird nicht wiederholt.

measure-killed-civilian = { $n ->
    [one] Zivilperson getötet
   *[other] Zivilpersonen getötet
}
measure-children = { $n ->
    [one] Kind
   *[other] Kinder
}
measure-women = { $n ->
    [one] Frau
   *[other] Frauen
}
measure-children-and-women = Kinder und Frauen
measure-not-broken-down = nicht aufgeschlüsselt
measure-attacks-poison-gas = { $n ->
    [one] Angriff mit Giftgas
   *[other] Angriffe mit Giftgas
}
measure-incidents = { $n ->
    [one] Vorfall erfasst
   *[other] Vorfälle erfasst
}
measure-targets = { $n ->
    [one] Ziel getroffen
   *[other] Ziele getroffen
}
measure-facilities-targeted = { $n ->
    [one] zivile Einrichtung angegriffen
   *[other] zivile Einrichtungen angegriffen
}

## Die Seite: Überschriften, Beschriftungen und Hinweise

# Die Art des Dokuments, auf dem Umschlag und am Fuß jeder Seite.
kind-campaign = Kurzbericht
# Auf dem Umschlag, wo die Quelle kein Ende des Zeitraums nennt. $from ist ein Tag.
period-open = Zeitraum: { $from } bis zur Veröffentlichung
# Auf dem Umschlag. $from und $to sind Tage.
period-closed = Zeitraum: { $from } bis { $to }
# Am Fuß jeder Seite. $page und $pages sind Seitenzahlen.
page-of = Seite { $page } von { $pages }
# Vor den Namen der Sprachen, auf dem Umschlag und im Impressum.
available-in = Verfügbar auf
web-skip = Zum Text springen
web-contents = In diesem Bericht
web-pdf = Dieser Bericht als PDF
web-top = Zum Seitenanfang
# Über einer Abbildung. $number ist ihre Nummer.
figure-label = Abbildung { $number }
# Über einer Tabelle. $number ist ihre Nummer.
table-label = Tabelle { $number }
# Unter einer Abbildung oder Tabelle. $organisation ist ein Name, $day ein Tag.
source-line = Quelle: { $organisation }, { $day }.
# Neben dem Satz, der zitiert werden darf.
for-quotation = Zum Zitieren
# Unter diesem Satz. $organisation ist ein Name, $day ein Tag.
quotation-attribution = { $organisation }, { $day }. Mit dieser Angabe zitierbar.
# Auf dem Umschlag einer Übersetzung, die noch niemand mit dieser Muttersprache geprüft hat. $source ist die Sprache der Vorlage („englische“).
notice-draft = Übersetzungsentwurf, noch nicht von einer Person mit deutscher Muttersprache geprüft. Maßgeblich ist die { $source } Fassung.
# Der leere Wert einer Zelle.
not-known = unbekannt
some-number = einige, Zahl nicht bekannt
not-stated = nicht angegeben
none = keine
# Nach einem Namen, der so dasteht, wie die Quelle ihn schreibt.
sic = sic

# Ein Vorfall, von dem nur ein erster und ein letzter möglicher Tag bekannt sind. $start und $end sind Tage.
dates-between = { $start } bis { $end }

## Tabellen

table-strikes-title = Als Vorfälle erfasste Angriffe
table-strikes-note = Zu keinem einzelnen Angriff ist bekannt, wie viele Menschen starben: „unbekannt“ ist nicht null.
# Über den Zeilen eines Akteurs. $actor ist ein Name.
table-group = { NAME($actor, form: "label") }
column-number = Nr.
column-date = Datum
column-place = Ort
column-target = Ziel
column-weapon = Mittel
column-attacks = Angriffe
column-type = Art
column-count = Angegriffen
# Ein Ziel, dessen Stellungen die Quelle nicht zählt. $actor ist ein Name.
sites-of = Einige Stellungen { NAME($actor, form: "gen") }, nicht gezählt
# Ein Ort und ein Teil von ihm. $place und $part sind Namen.
place-part = { $place }, { NAME($part, form: "label") }
# Ein Ort und der größere, in dem er liegt. $place und $parent sind Namen.
place-in = { $place }, { $parent }
# $actor ist ein Name.
table-attacks-title = Giftgasangriffe { NAME($actor, form: "gen") }
table-attacks-note = Als Summe je Ort angegeben. Die Quelle nennt zu keinem einzelnen Angriff einen Tag oder Todesopfer.
# $actor ist ein Name.
table-facilities-title = Angriffe { NAME($actor, form: "gen") } auf lebenswichtige zivile Einrichtungen
table-facilities-note = Nach Art angegeben; die Summe ist berechnet. Die Quelle nennt weder Orte noch Tage.
# Die letzte Zeile einer Tabelle, in der eine Summe gebildet wird.
row-total = Insgesamt

# Auf jeder Seite eines Berichts, dessen Vorfälle erfunden sind.
notice-fictional = Fiktives Beispiel: Orte, Parteien und Vorfälle sind frei erfunden.
kind-monthly = Monatsbericht
kind-flash = Eilbericht

## Tabellen einer Auszählung

table-parties-title = Getötete Zivilpersonen nach verantwortlich gemachter Partei
table-parties-note = Schwach belegte, umstrittene und verworfene Vorfälle stehen nicht in dieser Tabelle. Eine Summe ist ein Mindestwert, wo zu einem Vorfall die Zahl der Toten nicht bekannt ist.
table-places-title = Getötete Zivilpersonen nach Ort
table-places-note = Nach der obersten Verwaltungsebene.
table-means-title = Getötete Zivilpersonen nach Mittel des Angriffs
table-means-note = Nach dem Mittel, das für den Vorfall erfasst ist.
table-civilians-only = Diese Tabelle zählt nur Zivilpersonen. { $others }.
table-targets-title = Als Ziele erfasste Einrichtungen
table-targets-note = Jede Einrichtung, die ein Vorfall nennt, steht einmal da; eine, die zweimal getroffen wurde, zweimal.
table-statements-title = Was andere angeben und was hier einzeln erfasst ist
table-statements-note = Angaben und Vorfälle betreffen dieselben Menschen: Sie stehen nebeneinander und werden nie addiert.
column-statement = Angabe von
column-stated = Angegeben
column-itemised = Einzeln erfasst
table-months-title = Getötete Zivilpersonen, Monat für Monat
# $start ist der erste Tag, den die Tabelle umfasst. $basis sagt, nach welchem Tag ein Vorfall zu einem Monat gehört.
table-months-note = { $basis ->
    [documentation] Seit dem { $start }. Jeder Vorfall steht in dem Monat, in dem er dokumentiert wurde.
   *[other] Seit dem { $start }. Ein Vorfall, der sich in zwei Monaten ereignet haben kann, steht im Monat seines ersten möglichen Tages.
}
table-gradings-title = Worauf die Summen beruhen
table-gradings-note = Bestätigt: Eine Partei hat die Verantwortung eingeräumt. Ausreichend belegt: zwei oder mehr glaubwürdige Quellen. Schwach belegt: eine einzige Quelle. Umstritten: Die Parteien beschuldigen einander. Verworfen: Die Getöteten waren Kombattanten, oder nichts belegt, dass ein Angriff stattfand.
table-annex-title = Alle Vorfälle
table-annex-note = In der Reihenfolge ihrer Tage. Was nicht mitgezählt wird, nennt den Grund. Einträge, die einen anderen wiederholen, stehen am Ende, nur mit ihrer Kennung.
column-month = Monat
column-grading = Einstufung
# Was aus den getroffenen Einrichtungen wurde.
column-destroyed = Zerstört
column-damaged = Beschädigt
column-undamaged = Unbeschädigt
column-damage-unknown = Nicht angegeben
# Die letzte Zeile der Monate: vom Tag, der über der Tabelle steht, bis zum Ende des Zeitraums.
row-year = Jahr bis heute
# Die Summen zweier Gruppen von Einstufungen: die eine ist die Gesamtzahl des Berichts, die andere steht daneben.
row-counted = In den Summen
row-kept-apart = Nicht in den Summen
grading-confirmed = Bestätigt
grading-fair = Ausreichend belegt
grading-not-graded = Nicht eingestuft
grading-weak = Schwach belegt
grading-contested = Umstritten
grading-discounted = Verworfen
# Fußnoten zur Zahl des Monats. $incidents sagt, wie viele es sind, $start und $end sind der erste und der letzte Tag des Zeitraums.
note-across-the-end = Hier nach ihrem ersten möglichen Tag gezählt, obwohl sie sich auch nach dem { $end } ereignet haben können: { COUNT($incidents) }.
note-across-the-start = Nicht hier, sondern nach ihrem ersten möglichen Tag in der Zeit davor gezählt, obwohl sie sich auch am { $start } oder später ereignet haben können: { COUNT($incidents) }.
note-documented-late = Erst nach dem { $end } dokumentiert und nach dem Todestag gezählt: { COUNT($incidents) }.
note-of-earlier-days = In diesem Zeitraum dokumentiert und vor dem { $start } geschehen: { COUNT($incidents) }.

## Einzeln geschilderte Vorfälle

# Welche Vorfälle das sind. $killed ist die kleinste Zahl von Toten.
notable-by-toll = Vorfälle, bei denen { COUNT($killed) } getötet wurden, die schwersten zuerst.
notable-listed = Ausgewählt von der Redaktion dieses Berichts.
# Unter der Zahl der Toten. $groups ist eine Liste wie „11 Kinder und 7 Frauen“.
notable-among = darunter { $groups }
# Wer verantwortlich gemacht wird, und wie. $actor ist ein Name.
attribution-claimed = { NAME($actor, form: "label") } (reklamiert)
attribution-accepted = { NAME($actor, form: "label") } (eingeräumt)
attribution-alleged = { NAME($actor, form: "label") } (vorgeworfen)
attribution-contested = { NAME($actor, form: "label") } (umstritten)
attribution-denied = { NAME($actor, form: "label") } (bestritten)
# Was getroffen wurde und was daraus wurde. $target ist ein Name.
damage-destroyed = { $target } (zerstört)
damage-damaged = { $target } (beschädigt)
damage-none = { $target } (unbeschädigt)
damage-unknown = { $target }

column-party = Partei
column-incidents = Vorfälle
column-victims-recorded = Namentlich erfasst
column-killed-civilian = Getötete Zivilpersonen
column-others-harmed = Andere Getötete und Verletzte
column-children = Kinder
column-women = Frauen
column-men = Männer
column-record = Eintrag
column-remark = Nicht gezählt
# Über den Nummern der Quellen jedes Vorfalls.
column-sources = Quellen
# Statt des Namens einer Partei, eines Ortes oder eines Mittels.
key-several = Mehrere Parteien
key-disputed = Strittig
key-not-attributed = Nicht zugeordnet
key-unplaced = Ort unbekannt
key-not-stated = Nicht angegeben
# Warum ein Vorfall nicht mitgezählt wird.
left-out-graded-weak = schwach belegt
left-out-graded-contested = umstritten
left-out-graded-discounted = verworfen
left-out-duplicate = doppelter Eintrag
left-out-no-day-of-documentation = Tag der Dokumentation unbekannt
left-out-outside-the-period = außerhalb des Zeitraums

## Abgleich

reconciliation-title = Wie die Zahlen zueinander stehen
row-stated = Angegebene Gesamtzahl
row-children = davon Kinder
row-women = davon Frauen
row-rest = Nicht aufgeschlüsselt (berechnet)
row-itemised = Einzeln erfasst in der Tabelle der Angriffe
# Was eine andere Seite von einer Gesamtzahl einzeln aufführt. $organisation hat sie herausgegeben, $day ist ihr Tag.
row-itemised-by = Einzeln aufgeführt von { $organisation }, { $day }
# $itemised ist ein Teil von $total.
itemised-of = { $itemised } von { $total }
# In der zugänglichen Beschreibung der ersten Spalte der Abgleichtabelle.
column-measure = Getötete Zivilpersonen

## Methode, Quellen, Impressum

method-title = Methode
sources-title = Quellen
# $organisation ist ein Name, $day ein Tag, $url eine Adresse.
source-report = { $organisation }, Seite vom { $day }, { $url }
# $organisation ist ein Name, $url eine Adresse.
source-undated = { $organisation }, { $url }
# Daten, die andere erhoben haben. $producer und $licence sind Namen, $day ist der Tag, an dem die Daten bezogen wurden, $url eine Adresse.
source-data = { $producer }: Daten, bezogen am { $day } von { $url }, { $licence }
# Eine Kopie der Quelle, die sich nicht mehr ändert. $url ist ihre Adresse.
source-archived = Archivierte Fassung: { $url }
# In der Liste der Quellen, anstelle aller, die nicht genannt werden dürfen.
source-withheld = Quellen, die zu ihrem Schutz nicht genannt werden
# Wohin der Link einer Zahl führt, für Vorleseprogramme und unter dem Zeiger. $organisation ist ein Name.
link-incident = Zum Eintrag dieses Vorfalls
link-incidents = Zu den Vorfällen, die diese Zahl zählt
link-table = Zur Tabelle, in der diese Zahl steht
link-source = Zur Quelle: { $organisation }
cite-as = Zu zitieren als
# $organisation ist ein Name, $title die Überschrift, $day ein Tag, $edition eine Nummer.
citation = { $organisation }, „{ $title }“, { $day }, Ausgabe { $edition }.
colophon-title = Über dieses Dokument
# $licence ist der Name einer Lizenz.
colophon-licence = Text, Abbildungen und Daten dürfen unter der Lizenz { $licence } verwendet werden.
# $url ist eine Adresse.
colophon-contact = Kontakt: { $url }
# Wo der Bericht aus einer bereits veröffentlichten Seite nachgebaut ist. $organisation ist ein Name.
colophon-rebuilt = Dieses Dokument ist ein Beispiel, nachgebildet aus einer veröffentlichten Seite ({ $organisation }). Wo beide voneinander abweichen, gilt die Seite.
colophon-computed = Jede Zahl wurde einmal aus den erfassten Vorfällen und Angaben berechnet und ist in allen Sprachen dieselbe.

## Der Änderungsvermerk einer berichtigten Ausgabe

# Auf dem Umschlag und über dem Vermerk. $edition und $replaced sind Nummern von Ausgaben, $day und $before sind Tage.
notice-corrected = Berichtigte Ausgabe { $edition }, { $day }: Sie ersetzt Ausgabe { $replaced } vom { $before }
changes-label = Berichtigung
changes-title = Was diese Ausgabe berichtigt
# $numbers sagt, wie viele Zahlen sich geändert haben, $replaced ist die Nummer der vorigen Ausgabe.
changes-summary = { $numbers ->
    [0] Gegenüber Ausgabe { $replaced } hat sich keine Zahl geändert.
    [one] { $numbers } Zahl weicht von Ausgabe { $replaced } ab.
   *[other] { $numbers } Zahlen weichen von Ausgabe { $replaced } ab.
}
table-changes-title = Was sich geändert hat, vorher und nachher
table-changes-note = Berechnet aus dem, was beide Ausgaben drucken, einschließlich Tabellen und Anhang.
column-changed = Zahl
# $edition ist die Nummer einer Ausgabe.
column-edition = Ausgabe { $edition }
# An der Stelle einer Zahl, die nur eine der beiden Ausgaben druckt.
not-printed = nicht gedruckt
# $incidents ist eine Zahl, $ids die Liste der Kennungen.
changes-incidents-added = Hinzugefügt: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Berichtigt: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Zurückgezogen: { COUNT($incidents) } ({ $ids }).
# Nach dem, was eine Zahl zählt, im Änderungsvermerk: wessen oder welche Zahl es ist.
scope-previous = Zeitraum davor
scope-itemised = einzeln erfasst
scope-stated = nach Angabe anderer
scope-weak = schwach belegt
scope-contested = umstritten
scope-discounted = verworfen
scope-confirmed = bestätigt
scope-fair = ausreichend belegt
scope-not-graded = nicht eingestuft
scope-repeated = wiederholt einen anderen Eintrag
scope-kept-apart = schwach belegt, umstritten oder verworfen
scope-year = Jahr bis heute
scope-month = Monat ab
scope-across-the-end = über das Ende des Zeitraums hinweg
scope-across-the-start = über den Beginn des Zeitraums hinweg
scope-documented-late = nach dem Zeitraum dokumentiert
scope-of-earlier-days = aus früheren Tagen
scope-damage-damaged = beschädigt
scope-damage-destroyed = zerstört
scope-damage-none = nicht beschädigt
scope-notable = einzeln geschildert
scope-period-from = erster des Zeitraums
scope-period-to = letzter des Zeitraums
scope-published = der Veröffentlichung
scope-year-from = erster der Jahreserfassung
scope-previous-from = erster des Zeitraums davor
scope-previous-to = letzter des Zeitraums davor
scope-deaths-not-known = Zahl der Toten unbekannt
scope-damage-unknown = Schaden unbekannt
scope-earliest = frühester möglicher Tag
scope-latest = spätester möglicher Tag
column-killed-combatant = Getötete Kombattanten
column-killed-unknown = Getötete mit unbekanntem Status
column-killed-protected = Getötete geschützte Personen
column-killed-participant = Getötete unmittelbar an Feindseligkeiten Beteiligte
column-injured-protected = Verletzte geschützte Personen
column-injured-participant = Verletzte unmittelbar an Feindseligkeiten Beteiligte
column-facilities-destroyed = Zerstörte lebenswichtige Einrichtungen
column-injured-civilian = Verletzte Zivilpersonen
column-injured-combatant = Verletzte Kombattanten
column-injured-unknown = Verletzte mit unbekanntem Status
column-not-broken-down = Nicht aufgeschlüsselt
column-children-and-women = Kinder und Frauen
column-facilities-targeted = Angegriffene lebenswichtige Einrichtungen
column-targets = Getroffene Ziele
column-percent = Anteil
column-times = Verhältnis
column-day = Tag

## Abbildungen

# Der Zeitraum beider Opferzahlen im Satz, wo die Quelle kein Ende nennt. $start ist ein Tag.
figure-scope-since = seit dem { $start }
# Der Zeitraum beider Opferzahlen im Satz. $start und $end sind Tage.
figure-scope-between = vom { $start } bis zum { $end }

# Über dem Punktefeld auf dem Umschlag. $scope ist der Zeitraum („seit …“), $block die Zahl der Punkte eines vollen Blocks.
figure-tolls-field-title = Jeder Punkt ist eine { $scope } getötete Zivilperson; ein voller Block hat { $block } Punkte
# Unter dem Punktefeld auf dem Umschlag.
figure-tolls-field-note = Zwei Opferzahlen, jede für sich erhoben: Sie werden nie addiert.
# Das Punktefeld für alle, die es nicht sehen. $subject und $context sind Opferzahlen, die übrigen die Akteure und der Zeitraum.
figure-tolls-field-alt = Zwei Felder mit je einem Punkt für jede Zivilperson, die { $scope } getötet wurde: { COUNT($subject) } durch { NAME($subject-actor, form: "acc") } und { COUNT($context) } durch { NAME($context-actor, form: "acc") }.
# Nach der Zahl des ersten Feldes. $what ist, was gezählt wird („Zivilpersonen getötet“), $actor wer getötet hat, $scope der Zeitraum.
figure-tolls-field-subject = { $what } durch { NAME($actor, form: "acc") } { $scope }
# Nach der Zahl des zweiten Feldes. $what ist, was gezählt wird („Zivilpersonen getötet“), $actor wer getötet hat.
figure-tolls-field-context = { $what } durch { NAME($actor, form: "acc") } im selben Zeitraum
# Neben den drei hohlen Punkten am Ende einer Opferzahl, die ein Mindestwert ist.
figure-tolls-field-rises = Offene Kreise: Die Zahl ist ein Mindestwert und kann steigen
# Neben den hohlen Punkten am Ende einer Opferzahl, zu der die Quelle Mindest- und Höchstwert oder nur einen Höchstwert nennt.
figure-tolls-field-range = Offene Kreise: zwischen dem Mindest- und dem Höchstwert der Quelle

# Titel der zwei Balken. $subject und $context sind Opferzahlen.
figure-two-tolls-title = Zwei Opferzahlen auf einer Skala: { $subject } und { $context }
# Hinweis neben den zwei Balken. $compared ist "yes", wo sich $times angeben lässt: wie oft die kleinere Zahl in die größere passt.
# Es zählt die Toten der größeren Zahl für jeden der kleineren. $scope ist der Zeitraum beider, die Akteure sind Namen.
figure-two-tolls-note = { $compared ->
    [yes] Auf jede { $scope } durch { NAME($subject-actor, form: "acc") } getötete Zivilperson kommen im selben Zeitraum { $times } durch { NAME($context-actor, form: "acc") } getötete. Die Skala beginnt bei null und ist nicht unterbrochen; ein ausgefranstes Ende heißt: mindestens.
   *[no] Zivilpersonen, die { $scope } durch { NAME($subject-actor, form: "acc") } und durch { NAME($context-actor, form: "acc") } getötet wurden. Die Skala beginnt bei null und ist nicht unterbrochen; ein ausgefranstes Ende heißt: mindestens.
}
# Die zwei Balken für alle, die sie nicht sehen. $subject und $context sind Opferzahlen, die übrigen die Akteure und der Zeitraum.
figure-two-tolls-alt = Zwei Balken auf einer Skala ab null, getötet { $scope }: { COUNT($subject) } durch { NAME($subject-actor, form: "acc") } und { COUNT($context) } durch { NAME($context-actor, form: "acc") }.
# Über dem ersten Balken. $actor hat getötet, $scope ist der Zeitraum.
figure-two-tolls-subject = Zivilpersonen getötet durch { NAME($actor, form: "acc") } { $scope }
# Über dem zweiten Balken. $actor hat getötet.
figure-two-tolls-context = Zivilpersonen getötet durch { NAME($actor, form: "acc") } im selben Zeitraum

# Titel des geteilten Balkens. $total ist die Opferzahl, $known die Zahl der Toten, von denen mehr bekannt ist („241 Kinder und Frauen“).
figure-toll-makeup-title = { $known ->
    [one] Bekannt ist { COUNT($known) } unter { $total } Toten
   *[other] Bekannt sind { COUNT($known) } unter { $total } Toten
}
# Hinweis neben dem geteilten Balken. $shape sagt, ob der Balken mehrere Teile und einen Rest hat ("several"), einen Teil und einen Rest
# ("single") oder keinen Rest ("whole"). $known, $total und $share sind Zahlen, letztere der Anteil von $known an $total.
# ("unshared": mehrere Teile, zu denen kein Anteil angegeben werden kann, da die Gesamtzahl eine Spanne ist)
figure-toll-makeup-note = { $shape ->
    [single] { $known } von { $total }. Vom schraffierten Teil ist nur die Zahl bekannt; er steht nicht für Männer.
    [unshared] { $known } von { $total }. Vom schraffierten Teil ist nur die Zahl bekannt; er steht nicht für Männer.
    [whole] { $known } von { $total }, also { $share }: Alle sind zugeordnet.
   *[several] { $known } von { $total }, also { $share } der Gezählten. Vom schraffierten Teil ist nur die Zahl bekannt; er steht nicht für Männer.
}
# Der geteilte Balken für alle, die ihn nicht sehen. $parts ist eine Liste wie „138 Kinder und 103 Frauen“, $rest was übrig ist.
figure-toll-makeup-alt = { $shape ->
    [single] Ein Balken, getötet durch { NAME($actor, form: "acc") }: { COUNT($total) }, darunter { LIST($parts) }; { $rest } schlüsselt die Quelle nicht auf.
    [whole] Ein Balken, getötet durch { NAME($actor, form: "acc") }: { COUNT($total) }, nämlich { LIST($parts) }.
   *[several] Ein Balken, getötet durch { NAME($actor, form: "acc") }: { COUNT($total) }, darunter { LIST($parts) }, zusammen { COUNT($known) }; { $rest } schlüsselt die Quelle nicht auf.
}

# Titel der Quadrate. $actor ist ein Name, $total die Zahl der Einrichtungen.
figure-facilities-by-type-title = Angriffe { NAME($actor, form: "gen") } richteten sich gegen { COUNT($total) }
# Hinweis neben den Quadraten.
figure-facilities-by-type-note = Ein Quadrat ist eine Einrichtung.
# Die Quadrate für alle, die sie nicht sehen. $types ist eine Liste wie „zwei Schulen und drei Moscheen“.
figure-facilities-by-type-alt = Angriffe { NAME($actor, form: "gen") } auf Einrichtungen, je ein Quadrat: { LIST($types) }; insgesamt { COUNT($total) }.
# Wo die Quelle „mehrere“ Einrichtungen nennt und sie nicht zählt.
some-facilities-targeted = mehrere lebenswichtige zivile Einrichtungen

# Titel der Übersicht von Orten und Tagen. $dated sagt, ob alle, einige oder keine der Zeilen einen Tag haben.
figure-events-by-place-title = { $dated ->
    [all] Jeder hier erfasste Angriff ist auf den Tag genau datiert
    [none] Kein hier erfasster Angriff ist auf den Tag genau datiert
   *[some] Nicht jeder hier erfasste Angriff ist auf den Tag genau datiert
}
# Hinweis neben der Übersicht.
figure-events-by-place-note = Gefüllt: auf den Tag datiert. Offen: Die Quelle nennt keinen Tag, nur den Zeitraum. Ein Kreis ist ein Ziel; ein Quadrat ist ein Angriff, den die Quelle zählt, ohne ihn zu beschreiben.
# Die Übersicht für alle, die sie nicht sehen. $rows ist eine Liste von Zeilen.
figure-events-by-place-alt = Übersicht der Orte und Tage für { NAME($subject-actor, form: "acc") } und { NAME($context-actor, form: "acc") }: { $rows }.
# Eine Zeile dieser Liste. $place ist ein Name, $what wurde getroffen oder gezählt, $when ist ein Tag oder „Tag nicht angegeben“.
# $counted ist "no", wo die Quelle keine Zahl der Stellungen nennt.
figure-events-by-place-row = { $counted ->
    [no] { $place }: { $what }, mehrere, nicht gezählt ({ $when })
   *[yes] { $place }: { $what } ({ $when })
}
# Zwischen zwei Zeilen dieser Liste. $before sind die bisherigen, $row ist die nächste.
figure-events-by-place-rows = { $before }; { $row }
# In dieser Liste, von einem Angriff ohne Tag.
figure-events-by-place-undated = Tag nicht angegeben
# Kopf der Spalte für Angriffe ohne Tag.
figure-events-by-place-undated-head = Tag nicht angegeben
# Kopf einer Spalte, die mehrere Tage umfasst. $start und $end sind der erste und der letzte.
figure-events-by-place-days = { DATE($start, form: "short") } bis { DATE($end, form: "short") }
# Was getroffen wurde, wo die Quelle Stellungen eines Akteurs nennt. $actor ist ein Name.
figure-events-by-place-sites = Stellungen { NAME($actor, form: "gen") }
# Was getroffen wurde, wo nur das Mittel bekannt ist. $weapon ist ein Name.
figure-events-by-place-means = { $weapon }
# Was getroffen wurde und was mehr davon bekannt ist: das Mittel, ein Teil des Ortes, der größere Ort.
figure-events-by-place-with = { $what }, { $more }
# Was getroffen wurde, wo sich der Ort keiner Karte zuordnen ließ.
figure-events-by-place-unmatched = Ort nicht bestimmt
# Wo weder ein Ort noch die Worte der Quelle dafür bekannt sind.
figure-events-by-place-unknown = Ort unbekannt
# Statt der Zeichen, wo die Quelle keine Zahl der Stellungen nennt.
figure-uncounted = mehrere, nicht gezählt

# Titel der Karte der Angriffe. $lead ist "yes", wo in einer Provinz mehr Ziele genannt sind, $named, als in jeder anderen; $first ist ihr Name.
figure-events-map-title = { $lead ->
    [yes] Die meisten namentlich genannten Ziele liegen in der Provinz { $first }: { COUNT($named) }
   *[no] Wo die hier erfassten Angriffe stattfanden
}
# Hinweis neben dieser Karte. $producer hat die Grenzen erstellt, $licence ist ihre Lizenz.
figure-events-map-note = Die Zeichen stehen beim Namen ihres Ortes. Ein Kreis ist ein Ziel oder ein Angriff, dessen Ziel nicht genannt ist; ein Quadrat ist ein Angriff, den die Quelle zählt, ohne ihn zu beschreiben. Gefüllt: auf den Tag datiert. Offen: Die Quelle nennt keinen Tag. Nichts ist genauer verortet als nach Provinz. Grenzen: { $producer }, { $licence }; sie bedeuten keine Anerkennung einer Grenze.
# Diese Karte für alle, die sie nicht sehen. $rows ist eine Liste von Zeilen („Rakka: drei Ziele (23. September 2014)“).
figure-events-map-alt = Karte der Provinzen für { NAME($subject-actor, form: "acc") } und { NAME($context-actor, form: "acc") }: { $rows }.

## Abbildungen des Monatsberichts

# Name der Spalte für das, was keinen Tag hat.
key-undated = Tag unbekannt
# Eine Zeile eines Diagramms, für alle, die es nicht sehen. $name ist ein Name oder ein Tag, $killed eine Zahl („mindestens 12“, „unbekannt“).
figure-row = { $name }: { $killed }
# Zwischen zwei solchen Zeilen. $before sind die bisherigen, $row ist die nächste.
figure-rows = { $before }; { $row }
# Am Ende eines Hinweises, nach einem Punkt. $frayed ist "yes", wo ein Balken ein Mindestwert ist, $hollow wo einer eine Spanne ist.
figure-marks = { $frayed ->
    [yes] { " " }Ein ausgefranstes Ende heißt: mindestens.
   *[no] { "" }
}{ $hollow ->
    [yes] { " " }Wo die Vorfälle eine Spanne nennen: gefüllt bis zum Mindestwert, hohl bis zum Höchstwert.
   *[no] { "" }
}

# Titel der Balken nach Partei. $lead ist "yes", wo die Opferzahl einer Partei, $killed, jede andere übersteigt; $first ist ihr Name. $total ist die Gesamtzahl.
figure-toll-by-actor-title = { $lead ->
    [yes] Die höchste erfasste Zahl getöteter Zivilpersonen entfällt auf { NAME($first, form: "acc") }: { $killed } von { $total }
   *[no] Erfasste getötete Zivilpersonen nach verantwortlich gemachter Partei: insgesamt { $total }
}
# Hinweis neben den Balken nach Partei. $scope ist der Zeitraum („vom … bis zum …“), $rest ist "yes", wo Tote keiner einzelnen Partei zugeordnet sind.
figure-toll-by-actor-note = Zivilpersonen, die { $scope } bei erfassten Vorfällen getötet wurden, nach der verantwortlich gemachten Partei.{ $rest ->
    [yes] { " " }Schraffiert: Keine einzelne Partei wird verantwortlich gemacht.
   *[no] { "" }
}{ figure-marks }
# Die Balken nach Partei für alle, die sie nicht sehen. $rows sind die Zeilen, $total die Gesamtzahl, $scope der Zeitraum.
figure-toll-by-actor-alt = Ein Balken für jede Partei, die für { $scope } getötete Zivilpersonen verantwortlich gemacht wird: { $rows }. Insgesamt: { $total }.

# Titel der Balken nach Provinz. $lead ist "yes", wo die Opferzahl einer Provinz, $killed, jede andere übersteigt; $first ist ihr Name. $total ist die Gesamtzahl.
figure-toll-by-place-title = { $lead ->
    [yes] Die höchste erfasste Zahl getöteter Zivilpersonen entfällt auf die Provinz { $first }: { $killed } von { $total }
   *[no] Erfasste getötete Zivilpersonen nach Provinz: insgesamt { $total }
}
# Hinweis neben den Balken nach Provinz. $scope ist der Zeitraum („vom … bis zum …“).
figure-toll-by-place-note = Zivilpersonen, die { $scope } bei erfassten Vorfällen getötet wurden, nach Provinz.{ figure-marks }
# Die Balken nach Provinz für alle, die sie nicht sehen. $rows sind die Zeilen, $total die Gesamtzahl, $scope der Zeitraum.
figure-toll-by-place-alt = Ein Balken für jede Provinz, in der { $scope } Zivilpersonen getötet wurden: { $rows }. Insgesamt: { $total }.

# Titel der Balken nach Mittel. $lead ist "yes", wo die Opferzahl eines Mittels, $killed, jede andere übersteigt; $first ist sein Name. $total ist die Gesamtzahl.
figure-toll-by-weapon-title = { $lead ->
    [yes] Die höchste erfasste Zahl getöteter Zivilpersonen entfällt auf { NAME($first, form: "label") }: { $killed } von { $total }
   *[no] Erfasste getötete Zivilpersonen nach Mittel des Angriffs: insgesamt { $total }
}
# Hinweis neben den Balken nach Mittel. $scope ist der Zeitraum („vom … bis zum …“).
figure-toll-by-weapon-note = Zivilpersonen, die { $scope } bei erfassten Vorfällen getötet wurden, nach Mittel des Angriffs.{ figure-marks }
# Die Balken nach Mittel für alle, die sie nicht sehen. $rows sind die Zeilen, $total die Gesamtzahl, $scope der Zeitraum.
figure-toll-by-weapon-alt = Ein Balken für jedes Mittel, durch das { $scope } Zivilpersonen getötet wurden: { $rows }. Insgesamt: { $total }.

# Titel der Säulen nach Tag. $lead ist "yes", wo die Opferzahl eines Tages, $killed, jede andere übersteigt; $day ist dieser Tag. $total ist die Gesamtzahl.
figure-deaths-by-day-title = { $lead ->
    [yes] Die höchste erfasste Zahl getöteter Zivilpersonen entfällt auf den { DATE($day) }: { $killed } von { $total }
   *[no] Erfasste getötete Zivilpersonen, Tag für Tag: insgesamt { $total }
}
# Hinweis neben den Säulen nach Tag. $empty ist "yes", wo es an einem Tag keinen Vorfall gibt, $open wo die Toten eines Tages nicht bekannt sind.
figure-deaths-by-day-note = Eine Säule ist ein Tag, so hoch wie die Zahl der getöteten Zivilpersonen.{ $empty ->
    [yes] { " " }Ein Strich unter der Linie: An diesem Tag ist kein Vorfall erfasst.
   *[no] { "" }
}{ $open ->
    [yes] { " " }Ein offener Kreis: Vorfälle sind erfasst, die Zahl der Toten ist nicht bekannt.
   *[no] { "" }
}{ figure-marks }
# Unter den Säulen nach Tag. $scope ist der Zeitraum („vom … bis zum …“).
figure-deaths-by-day-axis = Tage { $scope }
# Die Säulen nach Tag für alle, die sie nicht sehen. $rows sind die Zeilen, $total die Gesamtzahl, $scope der Zeitraum.
figure-deaths-by-day-alt = Eine Säule für jeden Tag { $scope }, so hoch wie die Zahl der getöteten Zivilpersonen: { $rows }. Insgesamt: { $total }.{ $empty ->
    [yes] { " " }An den nicht genannten Tagen ist kein Vorfall erfasst.
   *[no] { "" }
}

# Titel der zwei Balken. $change sagt, ob jetzt mehr oder weniger als zuvor erfasst wurden oder ob sich keines von beiden sagen lässt. $now und $before sind Opferzahlen.
figure-months-compared-title = { $change ->
    [more] Mehr getötete Zivilpersonen erfasst als im Zeitraum davor: { $now }, davor { $before }
    [fewer] Weniger getötete Zivilpersonen erfasst als im Zeitraum davor: { $now }, davor { $before }
   *[neither] Erfasste getötete Zivilpersonen: { $now }, im Zeitraum davor { $before }
}
# Hinweis neben den zwei Balken. $incidents und $incidents-before sind die Zahlen der in beiden Zeiträumen erfassten Vorfälle.
figure-months-compared-note = Erfasste Vorfälle: { $incidents }, im Zeitraum davor { $incidents-before }. Die Skala beginnt bei null.{ figure-marks }
# Die zwei Balken für alle, die sie nicht sehen. $now und $before sind Opferzahlen, $scope ist der jetzige Zeitraum.
figure-months-compared-alt = Zwei Balken auf einer Skala ab null. Getötete Zivilpersonen { $scope }: { $now }; im Zeitraum davor: { $before }.
# Über dem ersten Balken. $scope ist der jetzige Zeitraum („vom … bis zum …“).
figure-months-compared-now = Getötete Zivilpersonen { $scope }
# Über dem zweiten Balken.
figure-months-compared-before = Getötete Zivilpersonen im Zeitraum davor

## Die Mappe für die Presse

# Wie eine Empfängerin oder ein Empfänger die Dateien prüft. $command ist einzugeben.
verify-text = Um diese Dateien zu prüfen, öffnen Sie in diesem Ordner ein Terminal und geben Sie ein: { $command }. Jede Zeile muss auf OK enden. Wird eine Datei als fehlerhaft genannt, ist sie nicht die veröffentlichte.
# Wie eine Empfängerin oder ein Empfänger die Signatur prüft. $ssh und $minisign sind einzugeben, $fingerprint ist der Fingerabdruck des Schlüssels.
verify-signature = Die Liste der Prüfsummen ist signiert. Mit OpenSSH: { $ssh }. Mit minisign: { $minisign }. Der Fingerabdruck des Schlüssels ist { $fingerprint }; vergleichen Sie ihn mit dem, der im Bericht und auf der Seite der Organisation steht.
verify-unsigned = NICHT SIGNIERT: Die Liste der Prüfsummen trägt keine Signatur. Sie zeigt, ob eine Datei beschädigt wurde, nicht, von wem sie stammt.
# Wo jedes PDF für sich signiert ist. $file ist das Zertifikat, $fingerprint sein SHA-256.
verify-pdf = Jedes PDF trägt zudem eine eigene Signatur, die Leseprogramme anzeigen. Ihr Zertifikat ist { $file }, vom Herausgeber ausgestellt; ein Programm, das es nicht kennt, sagt es. Der Fingerabdruck des Zertifikats ist { $fingerprint }; vergleichen Sie ihn mit dem auf der Seite des Herausgebers.
# Führt von der Seite zum Prüfen zur Notiz über die Methode. $file ist ihr Name.
verify-method = Wie die Zahlen dieses Kurzberichts zustande kamen, steht in { $file }.
# Ebenso für die Notiz über die Änderungen einer berichtigten Ausgabe.
verify-changes = Jede Zahl, die diese Ausgabe berichtigt, ihr früherer Wert und der Grund stehen in { $file }.
# Steht im Impressum, wenn die Organisation ihre Dateien signiert. $fingerprint ist der Fingerabdruck ihres Schlüssels.
colophon-key = Die Dateien dieser Ausgabe sind signiert. Fingerabdruck des Schlüssels: { $fingerprint }

# Eine Zeile einer Matrix, für alle, die sie nicht sehen. $name ist ihr Name, $total ihre Zahl, $rows sind ihre Felder.
figure-matrix-row = { $name }: { $total } ({ $rows })

# Titel der Matrix von Provinzen und Parteien. $total ist die Gesamtzahl.
figure-toll-by-place-and-actor-title = Wer wo tötete: getötete Zivilpersonen nach Provinz und verantwortlich gemachter Partei, insgesamt { $total }
# Hinweis neben dieser Matrix. $scope ist der Zeitraum („vom … bis zum …“), $open ist "yes", wo die Toten eines Feldes nicht bekannt sind.
figure-toll-by-place-and-actor-note = Zivilpersonen, die { $scope } bei erfassten Vorfällen getötet wurden. Die Fläche eines Quadrats entspricht ihrer Zahl; über dem größten jeder Zeile steht sie. Schraffiert: keine einzelne Partei oder kein bekannter Ort. Leeres Feld: keine Getöteten erfasst.{ $open ->
    [yes] { " " }Offener Kreis: Vorfälle erfasst, Zahl der Getöteten unbekannt.
   *[no] { "" }
}{ figure-marks }
# Diese Matrix für alle, die sie nicht sehen. $rows sind die Zeilen, $total die Gesamtzahl, $scope der Zeitraum.
figure-toll-by-place-and-actor-alt = Matrix der Provinzen und der verantwortlich gemachten Parteien, getötete Zivilpersonen { $scope }: { $rows }. Insgesamt: { $total }.

# Titel der Matrix von Arten der Einrichtungen und Mitteln. $total sagt, wie viele Einrichtungen genannt sind.
figure-facilities-by-weapon-title = Womit Einrichtungen getroffen wurden, nach Art und Angriffsmittel: { COUNT($total) }
# Hinweis neben dieser Matrix. $scope ist der Zeitraum.
figure-facilities-by-weapon-note = Ein Quadrat ist eine Einrichtung, die ein { $scope } erfasster Vorfall nennt; eine zweimal getroffene zählt zweimal.
# Diese Matrix für alle, die sie nicht sehen. $rows sind die Zeilen, $total die Gesamtzahl, $scope der Zeitraum.
figure-facilities-by-weapon-alt = Matrix der Arten von Einrichtungen und der Angriffsmittel, ein Quadrat je getroffener Einrichtung { $scope }: { $rows }. Insgesamt: { $total }.

# Titel der Balken nach Einstufung. $total ist die Gesamtzahl des Berichts, $total-kept was nicht in den Summen steht.
figure-gradings-title = Worauf die Summen beruhen: { $total } in den Summen, { $total-kept } nicht
# Hinweis neben ihnen. $incidents und $incidents-kept sind die Zahlen der Vorfälle in den Summen und außerhalb, $scope ist der Zeitraum.
figure-gradings-note = Getötete Zivilpersonen { $scope }, nach der Einstufung jedes Vorfalls. In den Summen: { COUNT($incidents) }; nicht in den Summen und nie hinzugezählt: { COUNT($incidents-kept) }.{ figure-marks }
# Die Balken nach Einstufung für alle, die sie nicht sehen. $counted und $kept sind die Zeilen der beiden Gruppen, die Gesamtzahlen ihre Summen.
figure-gradings-alt = Zwei Gruppen von Balken auf einer Skala, getötete Zivilpersonen { $scope }. In den Summen { COUNT($incidents) }, Getötete { $total }: { $counted }. Nicht in den Summen { COUNT($incidents-kept) }, Getötete { $total-kept }: { $kept }.

# Titel der Balken nach Monat. $total ist die Opferzahl des Jahres bis heute, $since sein erster Tag.
figure-months-trend-title = Getötete Zivilpersonen Monat für Monat seit dem { $since }: { $total }
# Hinweis neben den Balken nach Monat. $lag ist "yes", wo ein Teil des letzten Monats spät dokumentiert wurde; $until ist der letzte Tag des Zeitraums.
figure-months-trend-note = { $lag ->
    [yes] Das graue Ende des letzten Balkens wurde erst nach dem { $until } dokumentiert. Die Dokumentation geht weiter: Jüngere Monate können noch stärker steigen als ältere.
   *[no] Ein Balken ist ein Monat; die Dokumentation geht weiter, und jüngere Monate können noch stärker steigen als ältere.
}{ figure-marks }
# Unter dem letzten Balken. $late sagt, wie viele seiner Toten spät dokumentiert wurden.
figure-months-trend-late = davon nach Monatsende dokumentiert: { $late }
# Die Balken nach Monat für alle, die sie nicht sehen. $rows sind die Monate mit ihren Opferzahlen, $total die Gesamtzahl, $since der erste Tag und $until der letzte. $late wie oben.
figure-months-trend-alt = Ein Balken für jeden Monat seit dem { $since }, so lang wie die Zahl der getöteten Zivilpersonen: { $rows }. Insgesamt: { $total }.{ $lag ->
    [yes] { " " }Von den im letzten Monat Getöteten erst nach dem { $until } dokumentiert: { $late }.
   *[no] { "" }
}

# Titel der Linie der Tage. $incidents sagt, wie viele Vorfälle einzeln geschildert sind, $scope ist der Zeitraum.
figure-notable-timeline-title = Wann es geschah: { COUNT($incidents) }, einzeln geschildert
# Hinweis neben der Linie der Tage. $spread ist "yes", wo ein Vorfall an einem von mehreren Tagen geschehen sein kann.
figure-notable-timeline-note = Die Linie läuft durch die Tage { $scope }. Die Fläche eines Kreises entspricht der Zahl der getöteten Zivilpersonen.{ $spread ->
    [yes] { " " }Eine dicke Linie umfasst die Tage, an denen ein Vorfall geschehen sein kann.
   *[no] { "" }
}{ figure-marks }
# Ein Vorfall, für alle, die die Linie nicht sehen. $when ist ein Tag oder mehrere, $place ein Ort, $killed eine Zahl („mindestens 12“).
figure-notable-timeline-row = { $when }, { $place }: { $killed }
# Die Linie der Tage für alle, die sie nicht sehen. $rows sind die Vorfälle, $scope ist der Zeitraum.
figure-notable-timeline-alt = Linie der Tage { $scope } mit einem Kreis je Vorfall, so groß wie die Zahl der getöteten Zivilpersonen: { $rows }.

# Title of the map of tiles. $total is the whole.
figure-toll-tiles-title = Getötete Zivilpersonen, Provinz für Provinz: insgesamt { $total }
# Note beside the map of tiles. $scope is the period, $empty is "yes" where a tile has no incident.
figure-toll-tiles-note = Getötete Zivilpersonen { $scope }. Ein Feld ist eine Provinz, ungefähr dort, wo sie liegt; alle sind gleich groß, wie groß auch die Fläche ist. Alle Balken haben denselben Maßstab.{ $empty ->
    [yes] { " " }Ein Feld ohne Zahl: kein Vorfall erfasst.
   *[no] { "" }
}{ figure-marks }
# The map of tiles, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-tiles-alt = Karte aus Feldern, eines je Provinz, mit einem Balken so lang wie die Zahl der getöteten Zivilpersonen { $scope }: { $rows }. Insgesamt: { $total }.

# Title of the map. $total is the whole.
figure-toll-map-title = Wo getötete Zivilpersonen erfasst wurden: insgesamt { $total }
# Note beside the map. $scope is the period, $open is "yes" where the dead of a place are not known, $producer made the boundaries, $licence is their licence.
figure-toll-map-note = Getötete Zivilpersonen { $scope }. Die Fläche eines Kreises ist ihre Zahl; er steht für die ganze Provinz und bezeichnet keinen Ort darin.{ $open ->
    [yes] { " " }Offener Kreis: Vorfälle erfasst, Zahl der Getöteten nicht bekannt.
   *[no] { "" }
}{ figure-marks }{ " " }Grenzen: { $producer }, { $licence }; sie bedeuten keine Anerkennung einer Grenze.
# The map, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-map-alt = Karte der Provinzen mit einem Kreis so groß wie die Zahl der in jedem { $scope } getöteten Zivilpersonen: { $rows }. Insgesamt: { $total }.
# At the scale bar of the map. $distance is a number of kilometres.
figure-toll-map-scale = { $distance } km

## Die Presseseite

# Überschriften und Verweise der Webseite, auf der Redaktionen die Berichte finden.
site-title = Kurzberichte für die Presse
# Der Verweis von einem Bericht zur Liste aller Berichte.
site-all = Alle Kurzberichte
# Der Verweis auf den Newsfeed.
site-feed = Newsfeed (Atom)
# Über den wichtigsten Zahlen, für alle, die die Seite nicht sehen.
site-key-figures = Die wichtigsten Zahlen
site-figures = Abbildungen
site-downloads = Zum Herunterladen
# Überschriften der Dateilisten: was die Dateien enthalten.
site-files-brief = Der Kurzbericht
site-files-figures = Abbildungen als Bilder
site-files-cards = Karten für soziale Medien
site-files-data = Daten
site-files-archives = Alles in einer Datei
site-files-verify = Zum Prüfen der Dateien
# Die Größe einer Datei. $size ist eine ganze Zahl von Kilobyte.
site-size = { $size }{ "\u00A0" }kB
# Über der Liste der Ausgaben eines Berichts.
site-editions = Ausgaben
# Auf der Seite einer seither berichtigten Ausgabe. $edition ist die Nummer der neuen Ausgabe, $day der Tag ihrer Veröffentlichung.
site-replaced = Diese Ausgabe wurde am { $day } durch Ausgabe { $edition } ersetzt.
embargo-until = SPERRFRIST. Keine Veröffentlichung, Sendung oder Verbreitung im Netz vor dem { $day }, { $time } Uhr { $zone }.
embargo-local = Ortszeit: { $times }.
embargo-place = { $place } { $time } Uhr
embargo-place-day = { $place } { $time } Uhr ({ $day })
embargo-notice = { $until } { $local }

mail-page = Der Kurzbericht mit seinen Abbildungen, seinen Daten und den Mitteln, sie zu prüfen: { $url }
mail-attached = Im Anhang: der Kurzbericht als PDF.
