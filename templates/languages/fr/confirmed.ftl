### Each text and its translation as they were when the translation was confirmed. Written by make lang-confirm, never by hand.

qualified-at-least = at{ "\u00A0" }least { $phrase }
    .translation = au{ "\u00A0" }moins { $phrase }
qualified-at-most = at{ "\u00A0" }most { $phrase }
    .translation = au{ "\u00A0" }plus { $phrase }
qualified-about = about { $phrase }
    .translation = environ { $phrase }
range = { $least } to { $most }
    .translation = { $least } à { $most }
qualifier-at-least = at least
    .translation = au moins
qualifier-at-most = at most
    .translation = au plus
qualifier-about = about
    .translation = environ
qualifier-unknown = not known
    .translation = nombre inconnu
qualifier-a-number-of = a number of
    .translation = un certain nombre
count-killed-civilian =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
    .translation =
        { $n ->
            [one] { $n } civil
            [many] { $n } de civils
           *[other] { $n } civils
        }
count-children =
    { $n ->
        [one] { $n } child
       *[other] { $n } children
    }
    .translation =
        { $n ->
            [one] { $n } enfant
            [many] { $n } d’enfants
           *[other] { $n } enfants
        }
count-women =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
    .translation =
        { $n ->
            [one] { $n } femme
            [many] { $n } de femmes
           *[other] { $n } femmes
        }
count-men =
    { $n ->
        [one] { $n } man
       *[other] { $n } men
    }
    .translation =
        { $n ->
            [one] { $n } homme
            [many] { $n } d’hommes
           *[other] { $n } hommes
        }
count-children-and-women = { $n } children and women
    .translation =
        { $n ->
            [one] { $n } enfant ou femme
            [many] { $n } d’enfants et de femmes
           *[other] { $n } enfants et femmes
        }
count-attacks-poison-gas =
    { $n ->
        [one] { SPELL($n) } attack
       *[other] { SPELL($n) } attacks
    }
    .translation =
        { $n ->
            [1] une attaque
            [one] { SPELL($n) } attaque
            [many] { SPELL($n) } d’attaques
           *[other] { SPELL($n) } attaques
        }
count-attacks-alone =
    .translation =
        { $n ->
            [1] une
            [one] { SPELL($n) }
            [many] { SPELL($n) }
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
            [1] une fois
            [one] { SPELL($n) } fois
            [many] { SPELL($n) } de fois
           *[other] { SPELL($n) } fois
        }
count-facilities-targeted =
    { $n ->
        [one] { SPELL($n) } vital civilian facility
       *[other] { SPELL($n) } vital civilian facilities
    }
    .translation =
        { $n ->
            [1] une installation civile vitale
            [one] { SPELL($n) } installation civile vitale
            [many] { SPELL($n) } d’installations civiles vitales
           *[other] { SPELL($n) } installations civiles vitales
        }
count-school =
    { $n ->
        [one] { SPELL($n) } school
       *[other] { SPELL($n) } schools
    }
    .translation =
        { $n ->
            [1] une école
            [one] { SPELL($n) } école
            [many] { SPELL($n) } d’écoles
           *[other] { SPELL($n) } écoles
        }
count-hospital =
    { $n ->
        [one] { SPELL($n) } hospital
       *[other] { SPELL($n) } hospitals
    }
    .translation =
        { $n ->
            [one] { SPELL($n) } hôpital
            [many] { SPELL($n) } d’hôpitaux
           *[other] { SPELL($n) } hôpitaux
        }
count-market =
    { $n ->
        [one] { SPELL($n) } market
       *[other] { SPELL($n) } markets
    }
    .translation =
        { $n ->
            [one] { SPELL($n) } marché
            [many] { SPELL($n) } de marchés
           *[other] { SPELL($n) } marchés
        }
count-mosque =
    { $n ->
        [one] { SPELL($n) } mosque
       *[other] { SPELL($n) } mosques
    }
    .translation =
        { $n ->
            [1] une mosquée
            [one] { SPELL($n) } mosquée
            [many] { SPELL($n) } de mosquées
           *[other] { SPELL($n) } mosquées
        }
count-targets =
    { $n ->
        [one] { SPELL($n) } target
       *[other] { SPELL($n) } targets
    }
    .translation =
        { $n ->
            [1] une cible
            [one] { SPELL($n) } cible
            [many] { SPELL($n) } de cibles
           *[other] { SPELL($n) } cibles
        }
count-victims-recorded =
    { $n ->
        [one] { SPELL($n) } victim recorded by name
       *[other] { SPELL($n) } victims recorded by name
    }
    .translation =
        { $n ->
            [one] { $n } victime recensée par son nom
            [many] { $n } de victimes recensées par leur nom
           *[other] { $n } victimes recensées par leur nom
        }
count-incidents =
    { $n ->
        [one] { SPELL($n) } incident
       *[other] { SPELL($n) } incidents
    }
    .translation =
        { $n ->
            [one] { SPELL($n) } incident
            [many] { SPELL($n) } d’incidents
           *[other] { SPELL($n) } incidents
        }
some-vital-building = a number of vital buildings
    .translation = un certain nombre de bâtiments vitaux
measure-killed-civilian =
    { $n ->
        [one] civilian killed
       *[other] civilians killed
    }
    .translation =
        { $n ->
            [one] civil tué
            [many] civils tués
           *[other] civils tués
        }
measure-children =
    { $n ->
        [one] child
       *[other] children
    }
    .translation =
        { $n ->
            [one] enfant
            [many] enfants
           *[other] enfants
        }
measure-women =
    { $n ->
        [one] woman
       *[other] women
    }
    .translation =
        { $n ->
            [one] femme
            [many] femmes
           *[other] femmes
        }
measure-children-and-women = children and women
    .translation = enfants et femmes
measure-not-broken-down = not broken down
    .translation = sans ventilation
measure-attacks-poison-gas =
    { $n ->
        [one] poison gas attack
       *[other] poison gas attacks
    }
    .translation =
        { $n ->
            [one] attaque au gaz toxique
            [many] attaques au gaz toxique
           *[other] attaques au gaz toxique
        }
measure-incidents =
    { $n ->
        [one] incident recorded
       *[other] incidents recorded
    }
    .translation =
        { $n ->
            [one] incident recensé
            [many] incidents recensés
           *[other] incidents recensés
        }
measure-targets =
    { $n ->
        [one] target hit
       *[other] targets hit
    }
    .translation =
        { $n ->
            [one] cible touchée
            [many] cibles touchées
           *[other] cibles touchées
        }
measure-facilities-targeted =
    { $n ->
        [one] vital facility targeted
       *[other] vital facilities targeted
    }
    .translation =
        { $n ->
            [one] installation vitale visée
            [many] installations vitales visées
           *[other] installations vitales visées
        }
kind-campaign = Brief
    .translation = Note d’information
period-open = Period: { $from } to publication
    .translation = Période : du { $from } à la publication
period-closed = Period: { $from } to { $to }
    .translation = Période : du { $from } au { $to }
page-of = Page { $page } of { $pages }
    .translation = Page { $page } sur { $pages }
available-in = Available in
    .translation = Disponible en
web-skip = Skip to the text
    .translation = Aller au texte
web-contents = In this brief
    .translation = Dans cette note
web-pdf = This brief as PDF
    .translation = Cette note au format PDF
web-top = Back to the top
    .translation = Retour en haut
figure-label = Figure { $number }
    .translation = Figure { $number }
table-label = Table { $number }
    .translation = Tableau { $number }
source-line = Source: { $organisation }, { $day }.
    .translation = Source : { $organisation }, { $day }.
for-quotation = For quotation
    .translation = À citer
quotation-attribution = { $organisation }, { $day }. May be quoted with this attribution.
    .translation = { $organisation }, { $day }. Peut être cité avec cette mention.
notice-draft = Draft translation, not yet reviewed by a native speaker. The { $source } version prevails.
    .translation = Traduction provisoire, pas encore relue par une personne de langue maternelle française. La version { NAME($source, form: "feminine") } fait foi.
not-known = not known
    .translation = non connu
some-number = some, number not known
    .translation = un nombre non connu
not-stated = not stated
    .translation = non précisé
none = none
    .translation = néant
sic = sic
    .translation = sic
dates-between = { $start } to { $end }
    .translation = du { $start } au { $end }
table-strikes-title = Strikes recorded as incidents
    .translation = Frappes recensées comme incidents
table-strikes-note = Deaths are not known for any single strike: “not known” is not zero.
    .translation = Le nombre de morts n’est connu pour aucune frappe prise isolément : « non connu » ne veut pas dire zéro.
table-group = { NAME($actor, form: "label") }
    .translation = { NAME($actor, form: "label") }
column-number = No.
    .translation = N°
column-date = Date
    .translation = Date
column-place = Place
    .translation = Lieu
column-target = Target
    .translation = Cible
column-weapon = Weapon
    .translation = Arme
column-attacks = Attacks
    .translation = Attaques
column-type = Type
    .translation = Type
column-count = Targeted
    .translation = Visées
sites-of = Some sites of { NAME($actor, form: "label") }, not counted
    .translation = Des sites { NAME($actor, form: "of") }, non dénombrés
place-part = { $place }, { NAME($part, form: "label") }
    .translation = { $place }, { NAME($part, form: "label") }
place-in = { $place }, { $parent }
    .translation = { $place }, { $parent }
table-attacks-title = Poison gas attacks by { $actor }
    .translation = Attaques au gaz toxique menées par { $actor }
table-attacks-note = Stated as a total by place. The source gives no day and no deaths for any single attack.
    .translation = La source donne un total par lieu. Elle n’indique ni le jour ni le nombre de morts de chaque attaque.
table-facilities-title = Vital civilian facilities targeted by { $actor }
    .translation = Installations civiles vitales visées par { $actor }
table-facilities-note = Stated by type; the sum is computed. The source gives no places and no days.
    .translation = La source donne un nombre par type ; la somme est calculée. Elle n’indique ni les lieux ni les jours.
row-total = All
    .translation = Total
notice-fictional = Fictional sample: every place, party and incident is invented.
    .translation = Échantillon fictif : les lieux, les parties et les incidents sont tous inventés.
kind-monthly = Monthly brief
    .translation = Note mensuelle
kind-flash = Flash brief
    .translation = Note flash
table-parties-title = Civilians killed, by the party held responsible
    .translation = Civils tués, par partie tenue pour responsable
table-parties-note = Incidents graded weak, contested or discounted are not in this table. A total is a minimum where the dead of an incident are not known.
    .translation = Les incidents faiblement étayés, contestés ou écartés n’entrent pas dans ce tableau. Un total est un minimum quand le nombre de morts d’un incident n’est pas connu.
table-places-title = Civilians killed, by place
    .translation = Civils tués, par lieu
table-places-note = By the first administrative level.
    .translation = Au premier niveau administratif.
table-means-title = Civilians killed, by means of attack
    .translation = Civils tués, par moyen d’attaque
table-means-note = By the means recorded for each incident.
    .translation = Selon le moyen enregistré pour chaque incident.
table-civilians-only = This table counts civilians only. { $others }.
    .translation = Ce tableau ne compte que les civils. { $others }.
table-targets-title = Facilities recorded as targets
    .translation = Installations recensées comme cibles
table-targets-note = One for each facility named in an incident; one that was struck twice stands twice.
    .translation = Une pour chaque installation nommée dans un incident ; celle qui a été frappée deux fois figure deux fois.
table-months-title = Civilians killed, month by month
    .translation = Civils tués, mois par mois
table-months-note =
    { $basis ->
        [documentation] Since { $start }. Each incident stands in the month in which it was documented.
       *[other] Since { $start }. An incident that may have happened in either of two months stands in the month of its earliest possible day.
    }
    .translation =
        { $basis ->
            [documentation] Depuis le { $start }. Chaque incident figure au mois où il a été documenté.
           *[other] Depuis le { $start }. Un incident qui a pu survenir dans l’un ou l’autre de deux mois figure au mois de son premier jour possible.
        }
table-gradings-title = What the totals rest on
    .translation = Sur quoi reposent les totaux
table-gradings-note = Confirmed: a party accepted responsibility. Fair: two or more credible sources. Weak: one source alone. Contested: the parties accuse one another. Discounted: those killed were combatants, or nothing shows that an attack took place.
    .translation = Confirmés : une partie a reconnu sa responsabilité. Bien étayés : deux sources crédibles ou plus. Faiblement étayés : une seule source. Contestés : les parties s’accusent mutuellement. Écartés : les morts étaient des combattants, ou rien n’indique qu’une attaque a eu lieu.
table-statements-title = What others state, and what is itemised here
    .translation = Ce que d’autres déclarent et ce qui est détaillé ici
table-statements-note = Statements and incidents cover the same people: they stand side by side and are never added.
    .translation = Déclarations et incidents portent sur les mêmes personnes : ils sont placés côte à côte et ne sont jamais additionnés.
column-statement = Statement by
    .translation = Déclaration de
column-stated = Stated
    .translation = Déclarés
column-itemised = Itemised
    .translation = Détaillés
table-annex-title = All incidents
    .translation = Tous les incidents
table-annex-note = In the order of their days. What is left out of the count says why. Records that repeat another one come last, by their identifier alone.
    .translation = Dans l’ordre des jours. Le motif est indiqué pour ceux qui n’entrent pas dans le décompte. Les enregistrements qui en répètent un autre viennent à la fin, par leur seule référence.
column-party = Party
    .translation = Partie
column-incidents = Incidents
    .translation = Incidents
column-victims-recorded = Recorded by name
    .translation = Victimes recensées par leur nom
column-killed-civilian = Civilians killed
    .translation = Civils tués
column-others-harmed = Others killed and injured
    .translation = Autres tués et blessés
column-children = Children
    .translation = Enfants
column-women = Women
    .translation = Femmes
column-men = Men
    .translation = Hommes
column-record = Record
    .translation = Fiche
column-remark = Not counted
    .translation = Hors décompte
column-sources = Sources
    .translation = Sources
column-month = Month
    .translation = Mois
column-grading = Grading
    .translation = Évaluation
column-destroyed = Destroyed
    .translation = Détruites
column-damaged = Damaged
    .translation = Endommagées
column-undamaged = Not damaged
    .translation = Intactes
column-damage-unknown = Not stated
    .translation = Non précisé
row-year = Year to date
    .translation = Depuis le début de l’année
row-counted = In the totals
    .translation = Dans les totaux
row-kept-apart = Kept apart
    .translation = Comptés à part
grading-confirmed = Confirmed
    .translation = Confirmés
grading-fair = Fair
    .translation = Bien étayés
grading-not-graded = Not graded
    .translation = Non évalués
grading-weak = Weak
    .translation = Faiblement étayés
grading-contested = Contested
    .translation = Contestés
grading-discounted = Discounted
    .translation = Écartés
key-several = Several parties
    .translation = Plusieurs parties
key-disputed = Disputed
    .translation = Responsabilité contestée
key-not-attributed = Not attributed
    .translation = Non attribué
key-unplaced = Place not known
    .translation = Lieu inconnu
key-not-stated = Not stated
    .translation = Non précisé
note-across-the-end = Counted here by their earliest possible day, though they may have happened after { $end }: { COUNT($incidents) }.
    .translation = Comptés ici à leur premier jour possible, même s’ils ont pu survenir après le { $end } : { COUNT($incidents) }.
note-across-the-start = Counted not here but in the time before, by their earliest possible day, though they may have happened on { $start } or later: { COUNT($incidents) }.
    .translation = Comptés dans la période précédente et non ici, à leur premier jour possible, même s’ils ont pu survenir le { $start } ou plus tard : { COUNT($incidents) }.
note-documented-late = Documented only after { $end }, and counted by the day of death: { COUNT($incidents) }.
    .translation = Documentés seulement après le { $end }, et comptés au jour du décès : { COUNT($incidents) }.
note-of-earlier-days = Documented in this period, and of days before { $start }: { COUNT($incidents) }.
    .translation = Documentés dans cette période, mais survenus avant le { $start } : { COUNT($incidents) }.
notable-by-toll = Incidents in which { COUNT($killed) } were killed, the heaviest first.
    .translation = Les incidents qui ont tué { COUNT($killed) }, les plus lourds d’abord.
notable-listed = Chosen by the editors of this brief.
    .translation = Choisis par la rédaction de cette note.
notable-among = among them { $groups }
    .translation = dont { $groups }
attribution-claimed = { NAME($actor, form: "label") } (claimed)
    .translation = { NAME($actor, form: "label") } (responsabilité revendiquée)
attribution-accepted = { NAME($actor, form: "label") } (accepted)
    .translation = { NAME($actor, form: "label") } (responsabilité reconnue)
attribution-alleged = { NAME($actor, form: "label") } (alleged)
    .translation = { NAME($actor, form: "label") } (responsabilité alléguée)
attribution-contested = { NAME($actor, form: "label") } (contested)
    .translation = { NAME($actor, form: "label") } (responsabilité contestée)
attribution-denied = { NAME($actor, form: "label") } (denied)
    .translation = { NAME($actor, form: "label") } (responsabilité démentie)
damage-destroyed = { $target } (destroyed)
    .translation = { $target } (destruction)
damage-damaged = { $target } (damaged)
    .translation = { $target } (dégâts)
damage-none = { $target } (not damaged)
    .translation = { $target } (sans dégâts)
damage-unknown = { $target }
    .translation = { $target }
left-out-graded-weak = graded weak
    .translation = faiblement étayé
left-out-graded-contested = graded contested
    .translation = contesté
left-out-graded-discounted = graded discounted
    .translation = écarté
left-out-outside-the-period = outside the period
    .translation = hors période
left-out-duplicate = duplicate
    .translation = doublon
left-out-no-day-of-documentation = day of documentation not known
    .translation = jour de documentation non connu
reconciliation-title = How the numbers meet
    .translation = Comment les chiffres se recoupent
row-stated = Stated total (claim)
    .translation = Total déclaré
row-children = of which children
    .translation = dont enfants
row-women = of which women
    .translation = dont femmes
row-rest = Not broken down (computed)
    .translation = Sans ventilation (calculé)
row-itemised = Itemised in the table of strikes
    .translation = Détaillés dans le tableau des frappes
row-itemised-by = Itemised by { $organisation }, { $day }
    .translation = Détaillés par { $organisation }, { $day }
itemised-of = { $itemised } of { $total }
    .translation = { $itemised } sur { $total }
column-measure = Civilians killed
    .translation = Civils tués
method-title = Method
    .translation = Méthode
sources-title = Sources
    .translation = Sources
source-report = { $organisation }, page of { $day }, { $url }
    .translation = { $organisation }, page du { $day }, { $url }
source-undated = { $organisation }, { $url }
    .translation = { $organisation }, { $url }
source-data = { $producer }: data taken on { $day } from { $url }, { $licence }
    .translation = { $producer } : données obtenues le { $day } à l’adresse { $url }, { $licence }
source-archived = Archived copy: { $url }
    .translation = Copie archivée : { $url }
source-withheld = Sources that are not named, for their protection
    .translation = Sources non nommées, pour leur protection
link-incident = To the record of this incident
    .translation = Vers la fiche de cet incident
link-incidents = To the incidents that this number counts
    .translation = Vers les incidents que ce nombre dénombre
link-table = To the table that holds this number
    .translation = Vers le tableau où figure ce nombre
link-source = To the source: { $organisation }
    .translation = Vers la source : { $organisation }
cite-as = Cite as
    .translation = Pour citer ce document :
citation = { $organisation }, “{ $title }”, { $day }, edition { $edition }.
    .translation = { $organisation }, « { $title } », { $day }, édition { $edition }.
colophon-title = About this document
    .translation = À propos de ce document
colophon-licence = Text, figures and data may be used under { $licence }.
    .translation = Le texte, les figures et les données peuvent être utilisés sous licence { $licence }.
colophon-contact = Contact: { $url }
    .translation = Contact : { $url }
colophon-rebuilt = This document is an example, rebuilt from a published page ({ $organisation }). Where the two differ, the page prevails.
    .translation = Ce document est un exemple, reconstitué à partir d’une page publiée ({ $organisation }). En cas de divergence, la page fait foi.
colophon-computed = Every number was computed once from the recorded incidents and claims, and is the same in every language.
    .translation = Chaque nombre a été calculé une seule fois, à partir des incidents et des déclarations enregistrés, et il est le même dans toutes les langues.
notice-corrected = Corrected edition { $edition }, { $day }: it replaces edition { $replaced } of { $before }
    .translation = Édition corrigée { $edition }, { $day } : elle remplace l’édition { $replaced } du { $before }
changes-label = Correction
    .translation = Rectificatif
changes-title = What this edition corrects
    .translation = Ce que corrige cette édition
changes-summary =
    { $numbers ->
        [0] No number of edition { $replaced } has changed.
        [one] { $numbers } number differs from edition { $replaced }.
       *[other] { $numbers } numbers differ from edition { $replaced }.
    }
    .translation =
        { $numbers ->
            [0] Aucun nombre de l’édition { $replaced } n’a changé.
            [one] { $numbers } nombre diffère de l’édition { $replaced }.
            [many] { $numbers } de nombres diffèrent de l’édition { $replaced }.
           *[other] { $numbers } nombres diffèrent de l’édition { $replaced }.
        }
table-changes-title = What changed, from and to
    .translation = Ce qui a changé, avant et après
table-changes-note = Computed from what both editions printed, tables and annex included.
    .translation = Calculé à partir de ce que les deux éditions ont imprimé, tableaux et annexe compris.
column-changed = Number
    .translation = Nombre
column-edition = Edition { $edition }
    .translation = Édition { $edition }
not-printed = not printed
    .translation = non imprimé
changes-incidents-added = Added: { COUNT($incidents) } ({ $ids }).
    .translation = Ajout : { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Corrected: { COUNT($incidents) } ({ $ids }).
    .translation = Correction : { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Withdrawn: { COUNT($incidents) } ({ $ids }).
    .translation = Retrait : { COUNT($incidents) } ({ $ids }).
scope-previous = period before
    .translation = période précédente
scope-itemised = itemised
    .translation = détail par incident
scope-stated = as stated by others
    .translation = déclarations de tiers
scope-weak = graded weak
    .translation = incidents faiblement étayés
scope-contested = graded contested
    .translation = incidents contestés
scope-discounted = graded discounted
    .translation = incidents écartés
scope-confirmed = graded confirmed
    .translation = incidents confirmés
scope-fair = graded fair
    .translation = incidents bien étayés
scope-not-graded = not graded
    .translation = incidents non évalués
scope-repeated = repeating another record
    .translation = doublons
scope-kept-apart = graded weak, contested or discounted
    .translation = incidents faiblement étayés, contestés ou écartés
scope-year = year to date
    .translation = depuis le début de l’année
scope-month = month from
    .translation = mois commençant le
scope-across-the-end = across the end of the period
    .translation = à cheval sur la fin de la période
scope-across-the-start = across the start of the period
    .translation = à cheval sur le début de la période
scope-documented-late = documented after the period
    .translation = documentation après la période
scope-of-earlier-days = of earlier days
    .translation = jours antérieurs
scope-damage-damaged = damaged
    .translation = endommagement
scope-damage-destroyed = destroyed
    .translation = destruction
scope-damage-none = not damaged
    .translation = sans dommage
scope-notable = told one by one
    .translation = récit un par un
scope-period-from = first of the period
    .translation = premier jour de la période
scope-period-to = last of the period
    .translation = dernier jour de la période
scope-published = of publication
    .translation = jour de la publication
scope-year-from = first of the year’s record
    .translation = premier jour du registre de l’année
scope-previous-from = first of the period before
    .translation = premier jour de la période précédente
scope-previous-to = last of the period before
    .translation = dernier jour de la période précédente
scope-deaths-not-known = deaths not known
    .translation = nombre de morts non connu
scope-damage-unknown = damage not known
    .translation = dommage non connu
scope-earliest = earliest possible day
    .translation = premier jour possible
scope-latest = latest possible day
    .translation = dernier jour possible
column-killed-combatant = Combatants killed
    .translation = Combattants tués
column-killed-unknown = Killed, status unknown
    .translation = Tués, statut inconnu
column-killed-protected = Protected persons killed
    .translation = Personnes protégées tuées
column-killed-participant = Direct participants killed
    .translation = Participants directs tués
column-injured-protected = Protected persons injured
    .translation = Personnes protégées blessées
column-injured-participant = Direct participants injured
    .translation = Participants directs blessés
column-facilities-destroyed = Vital facilities destroyed
    .translation = Installations vitales détruites
column-injured-civilian = Civilians injured
    .translation = Civils blessés
column-injured-combatant = Combatants injured
    .translation = Combattants blessés
column-injured-unknown = Injured, status unknown
    .translation = Blessés, statut inconnu
column-not-broken-down = Not broken down
    .translation = Sans ventilation
column-children-and-women = Children and women
    .translation = Enfants et femmes
column-facilities-targeted = Vital facilities targeted
    .translation = Installations vitales visées
column-targets = Targets hit
    .translation = Cibles touchées
column-percent = Share
    .translation = Proportion
column-times = Ratio
    .translation = Rapport
column-day = Day
    .translation = Jour
figure-scope-since = since { $start }
    .translation = depuis le { $start }
figure-scope-between = from { $start } to { $end }
    .translation = du { $start } au { $end }
figure-tolls-field-title = Every dot is one civilian killed { $scope }; a full block holds { $block }
    .translation = Chaque point est un civil tué { $scope } ; un bloc complet en compte { $block }
figure-tolls-field-note = Two tolls, each with its own scope: they are never added.
    .translation = Deux bilans, chacun avec son propre périmètre : ils ne sont jamais additionnés.
figure-tolls-field-alt = Two fields with one dot for each civilian killed { $scope }: { COUNT($subject) } killed by { $subject-actor }, and { COUNT($context) } killed by { $context-actor }.
    .translation = Deux champs, avec un point pour chaque civil tué { $scope } : par { $subject-actor }, { COUNT($subject) } ; par { $context-actor }, { COUNT($context) }.
figure-tolls-field-subject = { $what } by { $actor } { $scope }
    .translation = { $what } par { $actor } { $scope }
figure-tolls-field-context = { $what } by { $actor } in the same period
    .translation = { $what } par { $actor } au cours de la même période
figure-tolls-field-rises = Open circles: the count is a minimum and may rise
    .translation = Cercles creux : le décompte est un minimum et peut augmenter
figure-tolls-field-range = Open circles: between the least and the most the source gives
    .translation = Cercles creux : entre le minimum et le maximum donnés par la source
figure-two-tolls-title = Two tolls on one scale: { $subject } and { $context }
    .translation = Deux bilans à la même échelle : { $subject } et { $context }
figure-two-tolls-note =
    { $compared ->
        [yes] For each civilian killed by { $subject-actor } { $scope }, { $times } were killed by { $context-actor } in the same period. The scale starts at zero and is not broken; a frayed end marks a minimum.
       *[no] Civilians killed by { $subject-actor } and by { $context-actor }, both { $scope }. The scale starts at zero and is not broken; a frayed end marks a minimum.
    }
    .translation =
        { $compared ->
            [yes] Pour chaque civil tué par { $subject-actor } { $scope }, { $times } l’ont été par { $context-actor } au cours de la même période. L’échelle part de zéro et n’est pas interrompue ; une extrémité effilochée signale un minimum.
           *[no] Civils tués par { $subject-actor } et par { $context-actor }, dans les deux cas { $scope }. L’échelle part de zéro et n’est pas interrompue ; une extrémité effilochée signale un minimum.
        }
figure-two-tolls-alt = Two bars on one scale from zero: { COUNT($subject) } killed by { $subject-actor } and { COUNT($context) } killed by { $context-actor }, both { $scope }.
    .translation = Deux barres sur une même échelle partant de zéro. Tués { $scope } par { $subject-actor } : { COUNT($subject) } ; par { $context-actor } : { COUNT($context) }.
figure-two-tolls-subject = Civilians killed by { $actor } { $scope }
    .translation = Civils tués par { $actor } { $scope }
figure-two-tolls-context = Civilians killed by { $actor } in the same period
    .translation = Civils tués par { $actor } au cours de la même période
figure-toll-makeup-title =
    { $known ->
        [one] { COUNT($known) } is known to be among { $total } dead
       *[other] { COUNT($known) } are known to be among { $total } dead
    }
    .translation = { COUNT($known) } parmi { $total } morts
figure-toll-makeup-note =
    { $shape ->
        [single] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [unshared] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [whole] { $known } of { $total }, or { $share }: all are accounted for.
       *[several] { $known } of { $total }, or { $share } of those counted. The hatched part is known in number only; it must not be read as men.
    }
    .translation =
        { $shape ->
            [single] { $known } sur { $total }. De la partie hachurée, on ne connaît que le nombre ; il ne faut pas y lire des hommes.
            [unshared] { $known } sur { $total }. De la partie hachurée, on ne connaît que le nombre ; il ne faut pas y lire des hommes.
            [whole] { $known } sur { $total }, soit { $share } : le bilan est entièrement ventilé.
           *[several] { $known } sur { $total }, soit { $share } des morts dénombrés. De la partie hachurée, on ne connaît que le nombre ; il ne faut pas y lire des hommes.
        }
figure-toll-makeup-alt =
    { $shape ->
        [single] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }; for { $rest } the source gives no breakdown.
        [whole] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }.
       *[several] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }, together { COUNT($known) }; for { $rest } the source gives no breakdown.
    }
    .translation =
        { $shape ->
            [single] Une barre pour les civils tués par { $actor }, { COUNT($total) } : { LIST($parts) } ; pour { $rest }, la source ne donne pas de ventilation.
            [whole] Une barre pour les civils tués par { $actor }, { COUNT($total) } : { LIST($parts) }.
           *[several] Une barre pour les civils tués par { $actor }, { COUNT($total) } : { LIST($parts) }, ensemble { COUNT($known) } ; pour { $rest }, la source ne donne pas de ventilation.
        }
figure-facilities-by-type-title = Attacks by { $actor } targeted { COUNT($total) }
    .translation = Visées par { $actor } : { COUNT($total) }
figure-facilities-by-type-note = One square is one facility.
    .translation = Un carré est une installation.
figure-facilities-by-type-alt = Facilities targeted by { $actor }, one square each: { LIST($types) }; { COUNT($total) } in all.
    .translation = Installations visées par { $actor }, un carré pour chacune : { LIST($types) } ; { COUNT($total) } au total.
some-facilities-targeted = a number of vital civilian facilities
    .translation = un certain nombre d’installations civiles vitales
figure-events-by-place-title =
    { $dated ->
        [all] Every attack recorded here is dated to the day
        [none] No attack recorded here is dated to the day
       *[some] Not every attack recorded here is dated to the day
    }
    .translation =
        { $dated ->
            [all] Toutes les attaques recensées ici sont datées au jour près
            [none] Aucune attaque recensée ici n’est datée au jour près
           *[some] Les attaques recensées ici ne sont pas toutes datées au jour près
        }
figure-events-by-place-note = Filled: dated to the day. Open: the source gives no day, only the period. A circle is one target; a square is one attack that the source counts without describing it.
    .translation = Plein : daté au jour près. Creux : la source ne donne pas le jour, seulement la période. Un cercle est une cible ; un carré est une attaque que la source compte sans la décrire.
figure-events-by-place-alt = Table of places and days, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = Tableau des lieux et des jours, pour { $subject-actor } et { $context-actor } : { $rows }.
figure-events-by-place-row =
    { $counted ->
        [no] { $place }: { $what }, several, not counted ({ $when })
       *[yes] { $place }: { $what } ({ $when })
    }
    .translation =
        { $counted ->
            [no] { $place } : { $what }, plusieurs, non dénombrés ({ $when })
           *[yes] { $place } : { $what } ({ $when })
        }
figure-events-by-place-rows = { $before }; { $row }
    .translation = { $before } ; { $row }
figure-events-by-place-undated = day not stated
    .translation = jour non précisé
figure-events-by-place-undated-head = Day not stated
    .translation = Jour non précisé
figure-events-by-place-days = { DATE($start, form: "short") } to { DATE($end, form: "short") }
    .translation = du { DATE($start, form: "short") } au { DATE($end, form: "short") }
figure-events-by-place-sites = sites of { $actor }
    .translation = sites { NAME($actor, form: "of") }
figure-events-by-place-means = { $weapon }
    .translation = { $weapon }
figure-events-by-place-with = { $what }, { $more }
    .translation = { $what }, { $more }
figure-events-by-place-unmatched = place not identified
    .translation = lieu non identifié
figure-events-by-place-unknown = place not known
    .translation = lieu inconnu
figure-uncounted = several, not counted
    .translation = non dénombrés
figure-events-map-title =
    { $lead ->
        [yes] More of the targets named lie in { $first } than in any other governorate: { COUNT($named) }
       *[no] Where the strikes and attacks recorded here took place
    }
    .translation =
        { $lead ->
            [yes] { $first }, gouvernorat qui compte le plus de cibles nommées : { COUNT($named) }
           *[no] Où se situent les frappes et les attaques recensées ici
        }
figure-events-map-note = Marks stand beside the name of their place. A circle is one target, or one strike of which no target is named; a square is one attack that the source counts without describing it. Filled: dated to the day. Open: the source gives no day. Nothing is located more closely than by governorate. Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation = Les signes se trouvent à côté du nom de leur lieu. Un cercle est une cible, ou une frappe dont aucune cible n’est nommée ; un carré est une attaque que la source compte sans la décrire. Plein : daté au jour près. Creux : la source ne donne pas le jour. Rien n’est situé plus précisément que par gouvernorat. Limites : { $producer }, { $licence } ; elles n’impliquent la reconnaissance d’aucune frontière.
figure-events-map-alt = Map of the governorates, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = Carte des gouvernorats, pour { $subject-actor } et { $context-actor } : { $rows }.
key-undated = Day not known
    .translation = Jour inconnu
figure-row = { $name }: { $killed }
    .translation = { $name } : { $killed }
figure-rows = { $before }; { $row }
    .translation = { $before } ; { $row }
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
            [yes] { " " }Une extrémité effilochée signale un minimum.
           *[no] { "" }
        }{ $hollow ->
            [yes] { " " }Là où les sources donnent un intervalle : plein jusqu’au minimum, creux jusqu’au maximum.
           *[no] { "" }
        }
figure-toll-by-actor-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other party: { $killed } of { $total }
       *[no] Civilians recorded killed, by the party held responsible: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Plus de civils tués par { $first } que par toute autre partie : { $killed } sur { $total }
           *[no] Civils tués recensés, par partie tenue pour responsable : { $total } au total
        }
figure-toll-by-actor-note =
    Civilians killed in the incidents recorded { $scope }, by the party held responsible.{ $rest ->
        [yes] { " " }Hatched: no single party is held responsible.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Civils tués dans les incidents recensés { $scope }, par partie tenue pour responsable.{ $rest ->
            [yes] { " " }Hachuré : aucune partie n’est tenue pour seule responsable.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-actor-alt = One bar for each party held responsible for civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Une barre pour chaque partie tenue pour responsable de la mort de civils { $scope } : { $rows }. Au total : { $total }.
figure-toll-by-place-title =
    { $lead ->
        [yes] More civilians were recorded killed in { $first } than in any other governorate: { $killed } of { $total }
       *[no] Civilians recorded killed, by governorate: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] { $first }, gouvernorat qui compte le plus de civils tués : { $killed } sur { $total }
           *[no] Civils tués recensés, par gouvernorat : { $total } au total
        }
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by governorate.{ figure-marks }
    .translation = Civils tués dans les incidents recensés { $scope }, par gouvernorat.{ figure-marks }
figure-toll-by-place-alt = One bar for each governorate in which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = Une barre pour chaque gouvernorat où des civils ont été tués { $scope } : { $rows }. Au total : { $total }.
figure-toll-by-weapon-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other means: { $killed } of { $total }
       *[no] Civilians recorded killed, by means of attack: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Plus de civils tués par { $first } que par tout autre moyen : { $killed } sur { $total }
           *[no] Civils tués recensés, par moyen d’attaque : { $total } au total
        }
figure-toll-by-weapon-note = Civilians killed in the incidents recorded { $scope }, by means of attack.{ figure-marks }
    .translation = Civils tués dans les incidents recensés { $scope }, par moyen d’attaque.{ figure-marks }
figure-toll-by-weapon-alt = One bar for each means by which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = Une barre pour chaque moyen par lequel des civils ont été tués { $scope } : { $rows }. Au total : { $total }.
figure-deaths-by-day-title =
    { $lead ->
        [yes] More civilians were recorded killed on { DATE($day) } than on any other day: { $killed } of { $total }
       *[no] Civilians recorded killed, day by day: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Le { DATE($day) } est le jour où le plus de civils ont été tués : { $killed } sur { $total }
           *[no] Civils tués recensés, jour par jour : { $total } au total
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
        Une colonne est un jour ; sa hauteur est le nombre de civils tués.{ $empty ->
            [yes] { " " }Un trait sous la ligne : aucun incident recensé ce jour-là.
           *[no] { "" }
        }{ $open ->
            [yes] { " " }Un cercle creux : des incidents recensés, nombre de morts inconnu.
           *[no] { "" }
        }{ figure-marks }
figure-deaths-by-day-axis = Days { $scope }
    .translation = Jours, { $scope }
figure-deaths-by-day-alt =
    One column for each day { $scope }, as high as the number of civilians killed: { $rows }. In all: { $total }.{ $empty ->
        [yes] { " " }On the days that are not named no incident is recorded.
       *[no] { "" }
    }
    .translation =
        Une colonne pour chaque jour { $scope }, haute comme le nombre de civils tués : { $rows }. Au total : { $total }.{ $empty ->
            [yes] { " " }Aucun incident n’est recensé les jours qui ne sont pas nommés.
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
            [more] Plus de civils tués recensés qu’à la période précédente : { $now } contre { $before }
            [fewer] Moins de civils tués recensés qu’à la période précédente : { $now } contre { $before }
           *[neither] Civils tués recensés : { $now }, contre { $before } à la période précédente
        }
figure-months-compared-note = Incidents recorded: { $incidents }, against { $incidents-before } in the period before. The scale starts at zero.{ figure-marks }
    .translation = Incidents recensés : { $incidents }, contre { $incidents-before } à la période précédente. L’échelle part de zéro.{ figure-marks }
figure-months-compared-alt = Two bars on one scale from zero. Civilians killed { $scope }: { $now }; in the period before: { $before }.
    .translation = Deux barres sur une même échelle partant de zéro. Civils tués { $scope } : { $now } ; à la période précédente : { $before }.
figure-months-compared-now = Civilians killed { $scope }
    .translation = Civils tués { $scope }
figure-months-compared-before = Civilians killed in the period before
    .translation = Civils tués à la période précédente
verify-text = To verify these files, open a terminal in this folder and type: { $command }. Every line must end in OK. Where a file is named as failed, it is not the one that was published.
    .translation = Pour vérifier ces fichiers, ouvrez un terminal dans ce dossier et saisissez : { $command }. Chaque ligne doit se terminer par OK. Un fichier signalé en échec n’est pas celui qui a été publié.
verify-signature = The list of sums is signed. With OpenSSH: { $ssh }. With minisign: { $minisign }. The key’s fingerprint is { $fingerprint }; compare it with the one printed in the brief and on the publisher’s own page.
    .translation = La liste des sommes de contrôle est signée. Avec OpenSSH : { $ssh }. Avec minisign : { $minisign }. L’empreinte de la clé est { $fingerprint } ; comparez-la avec celle qui est imprimée dans la note et sur la page de l’éditeur.
verify-unsigned = UNSIGNED: the list of sums carries no signature. It shows whether a file was damaged, not who made it.
    .translation = NON SIGNÉ : la liste des sommes de contrôle ne porte aucune signature. Elle indique si un fichier a été endommagé, non qui l’a produit.
verify-pdf = Each PDF carries a signature of its own as well, which programs for PDFs show. Its certificate is { $file }, made by the publisher; a program that does not know it says so. The certificate’s fingerprint is { $fingerprint }; compare it with the one on the publisher’s own page.
    .translation = Chaque PDF porte aussi sa propre signature, que les lecteurs de PDF affichent. Son certificat est { $file }, établi par l’éditeur ; un logiciel qui ne le connaît pas le signale. L’empreinte du certificat est { $fingerprint } ; comparez-la avec celle qui figure sur la page de l’éditeur.
verify-method = How the numbers of this brief were made is said in { $file }.
    .translation = La façon dont les chiffres de cette note ont été établis est exposée dans { $file }.
verify-changes = Every number that this edition corrects, what it was before, and why, are in { $file }.
    .translation = Chaque chiffre que corrige cette édition, sa valeur antérieure et le motif de la correction figurent dans { $file }.
colophon-key = The files of this edition are signed. Fingerprint of the key: { $fingerprint }
    .translation = Les fichiers de cette édition sont signés. Empreinte de la clé : { $fingerprint }
figure-matrix-row = { $name }: { $total } ({ $rows })
    .translation = { $name } : { $total } ({ $rows })
figure-toll-by-place-and-actor-title = Who killed where: { $total } civilians, by governorate and party held responsible
    .translation = Qui a tué où : civils tués, par gouvernorat et par partie tenue pour responsable, { $total } au total
figure-toll-by-place-and-actor-note =
    Civilians killed in the incidents recorded { $scope }. The area of a square is the number killed; that of the largest in a row stands above it. Hatched: no single party, or no known place. An empty cell: no deaths recorded.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Civils tués dans les incidents recensés { $scope }. La surface d’un carré est le nombre de tués ; il figure au-dessus du plus grand de chaque ligne. Hachuré : aucune partie seule responsable, ou lieu inconnu. Case vide : aucun mort recensé.{ $open ->
            [yes] { " " }Un cercle creux : des incidents recensés, nombre de morts inconnu.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-place-and-actor-alt = Matrix of governorates and parties held responsible, civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Tableau croisé des gouvernorats et des parties tenues pour responsables, civils tués { $scope } : { $rows }. Au total : { $total }.
figure-facilities-by-weapon-title = With what facilities were struck: { COUNT($total) }, by type and means of attack
    .translation = Par quels moyens les installations ont été frappées : { COUNT($total) }, par type et par moyen d’attaque
figure-facilities-by-weapon-note = One square is one facility named in an incident recorded { $scope }; one that was struck twice counts twice.
    .translation = Un carré est une installation nommée dans un incident recensé { $scope } ; celle qui a été frappée deux fois compte deux fois.
figure-facilities-by-weapon-alt = Matrix of types of facilities and means of attack, one square for each facility struck { $scope }: { $rows }. In all: { $total }.
    .translation = Tableau croisé des types d’installations et des moyens d’attaque, un carré pour chaque installation frappée { $scope } : { $rows }. Au total : { $total }.
figure-gradings-title = What the total rests on: { $total } counted, { $total-kept } kept apart
    .translation = Sur quoi repose le bilan : { $total } dans les totaux, { $total-kept } à part
figure-gradings-note = Civilians killed { $scope }, by how well each incident is established. In the totals: { COUNT($incidents) }; kept apart and never added: { COUNT($incidents-kept) }.{ figure-marks }
    .translation = Civils tués { $scope }, selon la solidité de chaque incident. Dans les totaux : { COUNT($incidents) } ; à part et jamais additionnés : { COUNT($incidents-kept) }.{ figure-marks }
figure-gradings-alt = Two groups of bars on one scale, civilians killed { $scope }. In the totals, { COUNT($incidents) } with { $total } killed: { $counted }. Kept apart, { COUNT($incidents-kept) } with { $total-kept } killed: { $kept }.
    .translation = Deux groupes de barres à la même échelle, civils tués { $scope }. Dans les totaux, { COUNT($incidents) } et { $total } tués : { $counted }. À part, { COUNT($incidents-kept) } et { $total-kept } tués : { $kept }.
figure-months-trend-title = Civilians recorded killed since { $since }, month by month: { $total }
    .translation = Civils tués recensés depuis le { $since }, mois par mois : { $total }
figure-months-trend-note =
    { $lag ->
        [yes] The grey end of the last bar was documented only after { $until }. Records keep arriving: recent months may still rise more than older ones.
       *[no] One bar is one month; records keep arriving, and recent months may still rise more than older ones.
    }{ figure-marks }
    .translation =
        { $lag ->
            [yes] Le bout gris de la dernière barre n’a été documenté qu’après le { $until }. La documentation continue : les mois récents peuvent encore augmenter plus que les anciens.
           *[no] Une barre est un mois ; la documentation continue, et les mois récents peuvent encore augmenter plus que les anciens.
        }{ figure-marks }
figure-months-trend-late = of these, documented after the month’s end: { $late }
    .translation = dont documentés après la fin du mois : { $late }
figure-months-trend-alt =
    One bar for each month since { $since }, as long as the number of civilians killed: { $rows }. In all: { $total }.{ $lag ->
        [yes] { " " }Of those killed in the last month, documented only after { $until }: { $late }.
       *[no] { "" }
    }
    .translation =
        Une barre pour chaque mois depuis le { $since }, longue comme le nombre de civils tués : { $rows }. Au total : { $total }.{ $lag ->
            [yes] { " " }Parmi les morts du dernier mois, documentés seulement après le { $until } : { $late }.
           *[no] { "" }
        }
figure-notable-timeline-title = When it happened: { COUNT($incidents) } told one by one
    .translation = Les dates : { COUNT($incidents) }, un par un
figure-notable-timeline-note =
    The line runs through the days { $scope }. The area of a circle is the number of civilians killed.{ $spread ->
        [yes] { " " }A thick line covers the days on which an incident may have happened.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        La ligne parcourt les jours, { $scope }. La surface d’un cercle est le nombre de civils tués.{ $spread ->
            [yes] { " " }Un trait épais couvre les jours où un incident a pu se produire.
           *[no] { "" }
        }{ figure-marks }
figure-notable-timeline-row = { $when }, { $place }: { $killed }
    .translation = { $when }, { $place } : { $killed }
figure-notable-timeline-alt = Line of the days { $scope } with a circle for each incident, as large as the number of civilians killed: { $rows }.
    .translation = Ligne des jours, { $scope }, avec un cercle pour chaque incident, grand comme le nombre de civils tués : { $rows }.
figure-toll-tiles-title = Civilians recorded killed, governorate by governorate: { $total } in all
    .translation = Civils tués recensés, gouvernorat par gouvernorat : { $total } au total
figure-toll-tiles-note =
    Civilians killed { $scope }. One tile is one governorate, about where it lies: all are of one size, whatever their area. All bars are on one scale.{ $empty ->
        [yes] { " " }A tile without a number: no incident recorded there.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Civils tués { $scope }. Une case est un gouvernorat, placé à peu près où il se trouve ; toutes ont la même taille, quelle que soit sa superficie. Toutes les barres sont à la même échelle.{ $empty ->
            [yes] { " " }Une case sans nombre : aucun incident recensé.
           *[no] { "" }
        }{ figure-marks }
figure-toll-tiles-alt = Map of tiles, one for each governorate, with a bar as long as the number of civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Carte en cases, une par gouvernorat, avec une barre longue comme le nombre de civils tués { $scope } : { $rows }. Au total : { $total }.
figure-toll-map-title = Where civilians were recorded killed: { $total } in all
    .translation = Où des civils tués ont été recensés : { $total } au total
figure-toll-map-note =
    Civilians killed { $scope }. The area of a circle is their number; it stands for its whole governorate and marks no place within it.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }{ " " }Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation =
        Civils tués { $scope }. La surface d’un cercle est leur nombre ; il vaut pour tout le gouvernorat et n’y désigne aucun lieu.{ $open ->
            [yes] { " " }Un cercle creux : des incidents recensés, nombre de morts inconnu.
           *[no] { "" }
        }{ figure-marks }{ " " }Limites : { $producer }, { $licence } ; elles n’impliquent la reconnaissance d’aucune frontière.
figure-toll-map-alt = Map of the governorates, with a circle as large as the number of civilians killed in each { $scope }: { $rows }. In all: { $total }.
    .translation = Carte des gouvernorats, avec un cercle grand comme le nombre de civils tués dans chacun { $scope } : { $rows }. Au total : { $total }.
figure-toll-map-scale = { $distance } km
    .translation = { $distance } km
site-title = Briefs for the press
    .translation = Notes d’information pour la presse
site-all = All briefs
    .translation = Toutes les notes
site-feed = News feed (Atom)
    .translation = Flux d’actualités (Atom)
site-key-figures = Key figures
    .translation = Chiffres clés
site-figures = Figures
    .translation = Figures
site-downloads = Downloads
    .translation = Téléchargements
site-files-brief = The brief
    .translation = La note
site-files-figures = Figures as pictures
    .translation = Les figures en images
site-files-cards = Cards for social media
    .translation = Cartes pour les réseaux sociaux
site-files-data = Data
    .translation = Données
site-files-archives = Everything in one file
    .translation = Tout en un seul fichier
site-files-verify = To verify the files
    .translation = Pour vérifier les fichiers
site-size = { $size }{ "\u00A0" }kB
    .translation = { $size }{ "\u00A0" }ko
site-editions = Editions
    .translation = Éditions
site-replaced = This edition was replaced by edition { $edition } on { $day }.
    .translation = Cette édition a été remplacée par l’édition { $edition } le { $day }.
embargo-until = EMBARGO. Not for publication, broadcast or posting before { $day }, { $time } { $zone }.
    .translation = SOUS EMBARGO. Ne pas publier, diffuser ni mettre en ligne avant le { $day }, { $time } { $zone }.
embargo-local = Local time: { $times }.
    .translation = Heure locale : { $times }.
embargo-place = { $place } { $time }
    .translation = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
    .translation = { $place } { $time } ({ $day })
embargo-notice = { $until } { $local }
    .translation = { $until } { $local }
mail-page = The brief with its figures, its data and the means to verify them: { $url }
    .translation = La note avec ses figures, ses données et de quoi les vérifier : { $url }
mail-attached = Attached: the brief as a PDF.
    .translation = En pièce jointe : la note au format PDF.
