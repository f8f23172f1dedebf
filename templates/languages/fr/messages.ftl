# Les phrases et intitulés de toutes les notes, en français. Un nombre se met entre accolades et ne se tape jamais.
# Dans une formule de dénombrement, $n est le nombre. [one] vaut pour zéro et un ; [many] à partir du million (« de civils »).
# Devant : ; ! ? » et après «, tapez une espace ordinaire : locale.yaml dit comment elle est imprimée.

## Ce qu’une source dit d’un nombre. $phrase est le nombre, avec son nom s’il en a un.

qualified-at-least = au{ "\u00A0" }moins { $phrase }
qualified-at-most = au{ "\u00A0" }plus { $phrase }
qualified-about = environ { $phrase }
# Quand une source donne un minimum et un maximum. $least et $most sont des nombres ; un nom peut suivre.
range = { $least } à { $most }
qualifier-at-least = au moins
qualifier-at-most = au plus
qualifier-about = environ
qualifier-unknown = nombre inconnu
qualifier-a-number-of = un certain nombre

## Formules de dénombrement : un nombre avec son nom, dans une phrase.

count-killed-civilian = { $n ->
    [one] { $n } civil
    [many] { $n } de civils
   *[other] { $n } civils
}
count-children = { $n ->
    [one] { $n } enfant
    [many] { $n } d’enfants
   *[other] { $n } enfants
}
count-women = { $n ->
    [one] { $n } femme
    [many] { $n } de femmes
   *[other] { $n } femmes
}
count-men = { $n ->
    [one] { $n } homme
    [many] { $n } d’hommes
   *[other] { $n } hommes
}
count-children-and-women = { $n ->
    [one] { $n } enfant ou femme
    [many] { $n } d’enfants et de femmes
   *[other] { $n } enfants et femmes
}
# Les noms féminins ont leur propre forme pour un : « une attaque ».
count-attacks-poison-gas = { $n ->
    [1] une attaque
    [one] { SPELL($n) } attaque
    [many] { SPELL($n) } d’attaques
   *[other] { SPELL($n) } attaques
}
# Là où « attaque » n’est pas répété : « deux à Damas, une en périphérie ».
count-attacks-alone = { $n ->
    [1] une
    [one] { SPELL($n) }
    [many] { SPELL($n) }
   *[other] { SPELL($n) }
}
count-times = { $n ->
    [1] une fois
    [one] { SPELL($n) } fois
    [many] { SPELL($n) } de fois
   *[other] { SPELL($n) } fois
}
count-facilities-targeted = { $n ->
    [1] une installation civile vitale
    [one] { SPELL($n) } installation civile vitale
    [many] { SPELL($n) } d’installations civiles vitales
   *[other] { SPELL($n) } installations civiles vitales
}
count-school = { $n ->
    [1] une école
    [one] { SPELL($n) } école
    [many] { SPELL($n) } d’écoles
   *[other] { SPELL($n) } écoles
}
count-hospital = { $n ->
    [one] { SPELL($n) } hôpital
    [many] { SPELL($n) } d’hôpitaux
   *[other] { SPELL($n) } hôpitaux
}
count-market = { $n ->
    [one] { SPELL($n) } marché
    [many] { SPELL($n) } de marchés
   *[other] { SPELL($n) } marchés
}
count-mosque = { $n ->
    [1] une mosquée
    [one] { SPELL($n) } mosquée
    [many] { SPELL($n) } de mosquées
   *[other] { SPELL($n) } mosquées
}
count-targets = { $n ->
    [1] une cible
    [one] { SPELL($n) } cible
    [many] { SPELL($n) } de cibles
   *[other] { SPELL($n) } cibles
}
# Combien de victimes les fiches nomment, lorsque seul leur nombre peut sortir.
count-victims-recorded = { $n ->
    [one] { $n } victime recensée par son nom
    [many] { $n } de victimes recensées par leur nom
   *[other] { $n } victimes recensées par leur nom
}
count-incidents = { $n ->
    [one] { SPELL($n) } incident
    [many] { SPELL($n) } d’incidents
   *[other] { SPELL($n) } incidents
}
some-vital-building = un certain nombre de bâtiments vitaux

## Mesures : ce que compte un nombre, imprimé dessous ou à côté. Le nombre lui-même n’est pas répété.

measure-killed-civilian = { $n ->
    [one] civil tué
    [many] civils tués
   *[other] civils tués
}
measure-children = { $n ->
    [one] enfant
    [many] enfants
   *[other] enfants
}
measure-women = { $n ->
    [one] femme
    [many] femmes
   *[other] femmes
}
measure-children-and-women = enfants et femmes
measure-not-broken-down = sans ventilation
measure-attacks-poison-gas = { $n ->
    [one] attaque au gaz toxique
    [many] attaques au gaz toxique
   *[other] attaques au gaz toxique
}
measure-incidents = { $n ->
    [one] incident recensé
    [many] incidents recensés
   *[other] incidents recensés
}
measure-targets = { $n ->
    [one] cible touchée
    [many] cibles touchées
   *[other] cibles touchées
}
measure-facilities-targeted = { $n ->
    [one] installation vitale visée
    [many] installations vitales visées
   *[other] installations vitales visées
}

## La page : titres, étiquettes et mentions

# La nature du document, en couverture et au bas de chaque page.
kind-campaign = Note d’information
# En couverture, quand la source n’indique pas de fin de période. $from est un jour.
period-open = Période : du { $from } à la publication
# En couverture. $from et $to sont des jours.
period-closed = Période : du { $from } au { $to }
# Au bas de chaque page. $page et $pages sont des numéros de page.
page-of = Page { $page } sur { $pages }
# Devant les noms des langues, en couverture et à la fin.
available-in = Disponible en
web-skip = Aller au texte
web-contents = Dans cette note
web-pdf = Cette note au format PDF
web-top = Retour en haut
# Au-dessus d’une figure. $number est le numéro de la figure.
figure-label = Figure { $number }
# Au-dessus d’un tableau. $number est le numéro du tableau.
table-label = Tableau { $number }
# Sous une figure ou un tableau. $organisation est un nom, $day un jour.
source-line = Source : { $organisation }, { $day }.
# À côté de la phrase que l’on peut citer.
for-quotation = À citer
# Sous cette phrase. $organisation est un nom, $day un jour.
quotation-attribution = { $organisation }, { $day }. Peut être cité avec cette mention.
# En couverture d’une traduction qui n’a pas encore été relue. $source est le nom de la langue source.
notice-draft = Traduction provisoire, pas encore relue par une personne de langue maternelle française. La version { NAME($source, form: "feminine") } fait foi.
# La valeur vide d’une cellule.
not-known = non connu
some-number = un nombre non connu
not-stated = non précisé
none = néant
# Après un nom reproduit tel que la source l’écrit.
sic = sic

# Un incident dont on ne connaît la date qu’entre deux jours. $start et $end sont des jours.
dates-between = du { $start } au { $end }

## Tableaux

table-strikes-title = Frappes recensées comme incidents
table-strikes-note = Le nombre de morts n’est connu pour aucune frappe prise isolément : « non connu » ne veut pas dire zéro.
# Au-dessus des lignes d’un acteur. $actor est un nom.
table-group = { NAME($actor, form: "label") }
column-number = N°
column-date = Date
column-place = Lieu
column-target = Cible
column-weapon = Arme
column-attacks = Attaques
column-type = Type
column-count = Visées
# Une cible dont la source ne dénombre pas les sites. $actor est un nom ; "of" est sa forme avec « de ».
sites-of = Des sites { NAME($actor, form: "of") }, non dénombrés
# Un lieu et une partie de ce lieu. $place et $part sont des noms.
place-part = { $place }, { NAME($part, form: "label") }
# Un lieu et le lieu plus vaste où il se trouve. $place et $parent sont des noms.
place-in = { $place }, { $parent }
# $actor est un nom.
table-attacks-title = Attaques au gaz toxique menées par { $actor }
table-attacks-note = La source donne un total par lieu. Elle n’indique ni le jour ni le nombre de morts de chaque attaque.
# $actor est un nom.
table-facilities-title = Installations civiles vitales visées par { $actor }
table-facilities-note = La source donne un nombre par type ; la somme est calculée. Elle n’indique ni les lieux ni les jours.
# La dernière ligne d’un tableau, quand il y a une somme.
row-total = Total

# Sur chaque page d’une note dont les incidents sont inventés.
notice-fictional = Échantillon fictif : les lieux, les parties et les incidents sont tous inventés.
kind-monthly = Note mensuelle
kind-flash = Note flash

## Tableaux d’un décompte

table-parties-title = Civils tués, par partie tenue pour responsable
table-parties-note = Les incidents faiblement étayés, contestés ou écartés n’entrent pas dans ce tableau. Un total est un minimum quand le nombre de morts d’un incident n’est pas connu.
table-places-title = Civils tués, par lieu
table-places-note = Au premier niveau administratif.
table-means-title = Civils tués, par moyen d’attaque
table-means-note = Selon le moyen enregistré pour chaque incident.
table-civilians-only = Ce tableau ne compte que les civils. { $others }.
table-targets-title = Installations recensées comme cibles
table-targets-note = Une pour chaque installation nommée dans un incident ; celle qui a été frappée deux fois figure deux fois.
table-months-title = Civils tués, mois par mois
# $start est le premier jour du tableau. $basis dit quel jour rattache un incident à un mois.
table-months-note = { $basis ->
    [documentation] Depuis le { $start }. Chaque incident figure au mois où il a été documenté.
   *[other] Depuis le { $start }. Un incident qui a pu survenir dans l’un ou l’autre de deux mois figure au mois de son premier jour possible.
}
table-gradings-title = Sur quoi reposent les totaux
table-gradings-note = Confirmés : une partie a reconnu sa responsabilité. Bien étayés : deux sources crédibles ou plus. Faiblement étayés : une seule source. Contestés : les parties s’accusent mutuellement. Écartés : les morts étaient des combattants, ou rien n’indique qu’une attaque a eu lieu.
table-statements-title = Ce que d’autres déclarent et ce qui est détaillé ici
table-statements-note = Déclarations et incidents portent sur les mêmes personnes : ils sont placés côte à côte et ne sont jamais additionnés.
column-statement = Déclaration de
column-stated = Déclarés
column-itemised = Détaillés
table-annex-title = Tous les incidents
table-annex-note = Dans l’ordre des jours. Le motif est indiqué pour ceux qui n’entrent pas dans le décompte. Les enregistrements qui en répètent un autre viennent à la fin, par leur seule référence.
column-party = Partie
column-incidents = Incidents
column-victims-recorded = Victimes recensées par leur nom
column-killed-civilian = Civils tués
column-others-harmed = Autres tués et blessés
column-children = Enfants
column-women = Femmes
column-men = Hommes
column-record = Fiche
column-remark = Hors décompte
# Au-dessus des numéros des sources de chaque incident.
column-sources = Sources
column-month = Mois
column-grading = Évaluation
# Ce qu’il est advenu des installations frappées.
column-destroyed = Détruites
column-damaged = Endommagées
column-undamaged = Intactes
column-damage-unknown = Non précisé
# La dernière ligne des mois : du jour nommé au-dessus du tableau jusqu’à la fin de la période.
row-year = Depuis le début de l’année
# Les sommes de deux groupes : l’une est le total de la note, l’autre figure à côté.
row-counted = Dans les totaux
row-kept-apart = Comptés à part
grading-confirmed = Confirmés
grading-fair = Bien étayés
grading-not-graded = Non évalués
grading-weak = Faiblement étayés
grading-contested = Contestés
grading-discounted = Écartés
# À la place du nom d’une partie, d’un lieu ou d’un moyen d’attaque.
key-several = Plusieurs parties
key-disputed = Responsabilité contestée
key-not-attributed = Non attribué
key-unplaced = Lieu inconnu
key-not-stated = Non précisé
# Notes de bas de page au chiffre du mois. $incidents dit combien, $start et $end sont le premier et le dernier jour de la période.
note-across-the-end = Comptés ici à leur premier jour possible, même s’ils ont pu survenir après le { $end } : { COUNT($incidents) }.
note-across-the-start = Comptés dans la période précédente et non ici, à leur premier jour possible, même s’ils ont pu survenir le { $start } ou plus tard : { COUNT($incidents) }.
note-documented-late = Documentés seulement après le { $end }, et comptés au jour du décès : { COUNT($incidents) }.
note-of-earlier-days = Documentés dans cette période, mais survenus avant le { $start } : { COUNT($incidents) }.

## Incidents racontés un à un

# Quels incidents ce sont. $killed est le nombre minimal de morts.
notable-by-toll = Les incidents qui ont tué { COUNT($killed) }, les plus lourds d’abord.
notable-listed = Choisis par la rédaction de cette note.
# Sous le nombre de morts. $groups est une liste comme « 11 enfants et 7 femmes ».
notable-among = dont { $groups }
# Qui est tenu pour responsable, et à quel titre. $actor est un nom.
attribution-claimed = { NAME($actor, form: "label") } (responsabilité revendiquée)
attribution-accepted = { NAME($actor, form: "label") } (responsabilité reconnue)
attribution-alleged = { NAME($actor, form: "label") } (responsabilité alléguée)
attribution-contested = { NAME($actor, form: "label") } (responsabilité contestée)
attribution-denied = { NAME($actor, form: "label") } (responsabilité démentie)
# Ce qui a été frappé, et ce qu’il en est advenu. $target est un nom.
damage-destroyed = { $target } (destruction)
damage-damaged = { $target } (dégâts)
damage-none = { $target } (sans dégâts)
damage-unknown = { $target }

# Pourquoi un incident n’entre pas dans le décompte.
left-out-graded-weak = faiblement étayé
left-out-graded-contested = contesté
left-out-graded-discounted = écarté
left-out-outside-the-period = hors période
left-out-duplicate = doublon
left-out-no-day-of-documentation = jour de documentation non connu

## Rapprochement

reconciliation-title = Comment les chiffres se recoupent
row-stated = Total déclaré
row-children = dont enfants
row-women = dont femmes
row-rest = Sans ventilation (calculé)
row-itemised = Détaillés dans le tableau des frappes
# Ce qu’une autre page détaille d’un total. $organisation est qui le déclare, $day le jour de la page.
row-itemised-by = Détaillés par { $organisation }, { $day }
# $itemised est une partie de $total.
itemised-of = { $itemised } sur { $total }
# Dans la description accessible de la première colonne du tableau de rapprochement.
column-measure = Civils tués

## Méthode, sources, à propos

method-title = Méthode
sources-title = Sources
# $organisation est un nom, $day un jour, $url une adresse.
source-report = { $organisation }, page du { $day }, { $url }
# $organisation est un nom, $url une adresse.
source-undated = { $organisation }, { $url }
# Données établies par d’autres. $producer et $licence sont des noms, $day est le jour où les données ont été obtenues, $url une adresse.
source-data = { $producer } : données obtenues le { $day } à l’adresse { $url }, { $licence }
# Une copie de la source qui ne change plus. $url est son adresse.
source-archived = Copie archivée : { $url }
# Dans la liste des sources, à la place de toutes celles qui ne doivent pas être nommées.
source-withheld = Sources non nommées, pour leur protection
# Où mène le lien d’un nombre, pour les lecteurs d’écran et sous le pointeur. $organisation est un nom.
link-incident = Vers la fiche de cet incident
link-incidents = Vers les incidents que ce nombre dénombre
link-table = Vers le tableau où figure ce nombre
link-source = Vers la source : { $organisation }
cite-as = Pour citer ce document :
# $organisation est un nom, $title le titre, $day un jour, $edition un numéro.
citation = { $organisation }, « { $title } », { $day }, édition { $edition }.
colophon-title = À propos de ce document
# $licence est le nom d’une licence.
colophon-licence = Le texte, les figures et les données peuvent être utilisés sous licence { $licence }.
# $url est une adresse.
colophon-contact = Contact : { $url }
# Quand la note est reconstituée à partir d’une page déjà publiée. $organisation est un nom.
colophon-rebuilt = Ce document est un exemple, reconstitué à partir d’une page publiée ({ $organisation }). En cas de divergence, la page fait foi.
colophon-computed = Chaque nombre a été calculé une seule fois, à partir des incidents et des déclarations enregistrés, et il est le même dans toutes les langues.

## Le rectificatif d’une édition corrigée

# En couverture, et au-dessus du rectificatif. $edition et $replaced sont des numéros d’édition, $day et $before des jours.
notice-corrected = Édition corrigée { $edition }, { $day } : elle remplace l’édition { $replaced } du { $before }
changes-label = Rectificatif
changes-title = Ce que corrige cette édition
# $numbers est combien de nombres ont changé, $replaced le numéro de l’édition précédente.
changes-summary = { $numbers ->
    [0] Aucun nombre de l’édition { $replaced } n’a changé.
    [one] { $numbers } nombre diffère de l’édition { $replaced }.
    [many] { $numbers } de nombres diffèrent de l’édition { $replaced }.
   *[other] { $numbers } nombres diffèrent de l’édition { $replaced }.
}
table-changes-title = Ce qui a changé, avant et après
table-changes-note = Calculé à partir de ce que les deux éditions ont imprimé, tableaux et annexe compris.
column-changed = Nombre
# $edition est le numéro d’une édition.
column-edition = Édition { $edition }
# À la place d’un nombre qu’une seule des deux éditions imprime.
not-printed = non imprimé
# $incidents est un nombre, $ids la liste de leurs références.
changes-incidents-added = Ajout : { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Correction : { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Retrait : { COUNT($incidents) } ({ $ids }).
# Après ce que compte un nombre, dans le rectificatif : de qui ou de quoi il s’agit.
scope-previous = période précédente
scope-itemised = détail par incident
scope-stated = déclarations de tiers
scope-weak = incidents faiblement étayés
scope-contested = incidents contestés
scope-discounted = incidents écartés
scope-confirmed = incidents confirmés
scope-fair = incidents bien étayés
scope-not-graded = incidents non évalués
scope-repeated = doublons
scope-kept-apart = incidents faiblement étayés, contestés ou écartés
scope-year = depuis le début de l’année
scope-month = mois commençant le
scope-across-the-end = à cheval sur la fin de la période
scope-across-the-start = à cheval sur le début de la période
scope-documented-late = documentation après la période
scope-of-earlier-days = jours antérieurs
scope-damage-damaged = endommagement
scope-damage-destroyed = destruction
scope-damage-none = sans dommage
scope-notable = récit un par un
scope-period-from = premier jour de la période
scope-period-to = dernier jour de la période
scope-published = jour de la publication
scope-year-from = premier jour du registre de l’année
scope-previous-from = premier jour de la période précédente
scope-previous-to = dernier jour de la période précédente
scope-deaths-not-known = nombre de morts non connu
scope-damage-unknown = dommage non connu
scope-earliest = premier jour possible
scope-latest = dernier jour possible
column-killed-combatant = Combattants tués
column-killed-unknown = Tués, statut inconnu
column-killed-protected = Personnes protégées tuées
column-killed-participant = Participants directs tués
column-injured-protected = Personnes protégées blessées
column-injured-participant = Participants directs blessés
column-facilities-destroyed = Installations vitales détruites
column-injured-civilian = Civils blessés
column-injured-combatant = Combattants blessés
column-injured-unknown = Blessés, statut inconnu
column-not-broken-down = Sans ventilation
column-children-and-women = Enfants et femmes
column-facilities-targeted = Installations vitales visées
column-targets = Cibles touchées
column-percent = Proportion
column-times = Rapport
column-day = Jour

## Figures

# La période des deux bilans, dans une phrase, quand la source n’indique pas de fin. $start est un jour.
figure-scope-since = depuis le { $start }
# La période des deux bilans, dans une phrase. $start et $end sont des jours.
figure-scope-between = du { $start } au { $end }

# Au-dessus du champ de points en couverture. $scope est la période (« depuis le … »), $block le nombre de points d’un bloc complet.
figure-tolls-field-title = Chaque point est un civil tué { $scope } ; un bloc complet en compte { $block }
# Sous le champ de points en couverture.
figure-tolls-field-note = Deux bilans, chacun avec son propre périmètre : ils ne sont jamais additionnés.
# Le champ de points, dit à qui ne le voit pas. $subject et $context sont des bilans, les autres les acteurs et la période.
figure-tolls-field-alt = Deux champs, avec un point pour chaque civil tué { $scope } : par { $subject-actor }, { COUNT($subject) } ; par { $context-actor }, { COUNT($context) }.
# Après le nombre du premier champ. $what est ce qui est compté (« civils tués »), $actor l’auteur, $scope la période.
figure-tolls-field-subject = { $what } par { $actor } { $scope }
# Après le nombre du second champ. $what est ce qui est compté (« civils tués »), $actor l’auteur.
figure-tolls-field-context = { $what } par { $actor } au cours de la même période
# À côté des trois points creux à la fin d’un bilan qui est un minimum.
figure-tolls-field-rises = Cercles creux : le décompte est un minimum et peut augmenter
# À côté des points creux à la fin d’un bilan pour lequel la source donne un minimum et un maximum, ou seulement un maximum.
figure-tolls-field-range = Cercles creux : entre le minimum et le maximum donnés par la source

# Titre des deux barres. $subject et $context sont des bilans.
figure-two-tolls-title = Deux bilans à la même échelle : { $subject } et { $context }
# Note à côté des deux barres. $compared vaut "yes" quand on peut dire $times, le nombre de morts du plus grand bilan pour un mort du plus petit.
# $scope est la période des deux bilans, les acteurs sont des noms.
figure-two-tolls-note = { $compared ->
    [yes] Pour chaque civil tué par { $subject-actor } { $scope }, { $times } l’ont été par { $context-actor } au cours de la même période. L’échelle part de zéro et n’est pas interrompue ; une extrémité effilochée signale un minimum.
   *[no] Civils tués par { $subject-actor } et par { $context-actor }, dans les deux cas { $scope }. L’échelle part de zéro et n’est pas interrompue ; une extrémité effilochée signale un minimum.
}
# Les deux barres, dites à qui ne les voit pas. $subject et $context sont des bilans, les autres les acteurs et la période.
figure-two-tolls-alt = Deux barres sur une même échelle partant de zéro. Tués { $scope } par { $subject-actor } : { COUNT($subject) } ; par { $context-actor } : { COUNT($context) }.
# Au-dessus de la première barre. $actor est l’auteur, $scope la période.
figure-two-tolls-subject = Civils tués par { $actor } { $scope }
# Au-dessus de la seconde barre. $actor est l’auteur.
figure-two-tolls-context = Civils tués par { $actor } au cours de la même période

# Titre de la barre divisée. $total est le bilan, $known le nombre de morts dont on sait davantage (« 241 enfants et femmes »).
figure-toll-makeup-title = { COUNT($known) } parmi { $total } morts
# Note à côté de la barre divisée. $shape dit si la barre a plusieurs parties et un reste ("several"), une partie et un reste
# ("single"), aucun reste ("whole"), ou plusieurs parties sans proportion possible ("unshared"). $known, $total et $share sont des nombres.
figure-toll-makeup-note = { $shape ->
    [single] { $known } sur { $total }. De la partie hachurée, on ne connaît que le nombre ; il ne faut pas y lire des hommes.
    [unshared] { $known } sur { $total }. De la partie hachurée, on ne connaît que le nombre ; il ne faut pas y lire des hommes.
    [whole] { $known } sur { $total }, soit { $share } : le bilan est entièrement ventilé.
   *[several] { $known } sur { $total }, soit { $share } des morts dénombrés. De la partie hachurée, on ne connaît que le nombre ; il ne faut pas y lire des hommes.
}
# La barre divisée, dite à qui ne la voit pas. $parts est une liste comme « 138 enfants et 103 femmes », $rest ce qui reste.
figure-toll-makeup-alt = { $shape ->
    [single] Une barre pour les civils tués par { $actor }, { COUNT($total) } : { LIST($parts) } ; pour { $rest }, la source ne donne pas de ventilation.
    [whole] Une barre pour les civils tués par { $actor }, { COUNT($total) } : { LIST($parts) }.
   *[several] Une barre pour les civils tués par { $actor }, { COUNT($total) } : { LIST($parts) }, ensemble { COUNT($known) } ; pour { $rest }, la source ne donne pas de ventilation.
}

# Titre des carrés. $actor est un nom, $total le nombre d’installations.
figure-facilities-by-type-title = Visées par { $actor } : { COUNT($total) }
# Note à côté des carrés.
figure-facilities-by-type-note = Un carré est une installation.
# Les carrés, dits à qui ne les voit pas. $types est une liste comme « deux écoles et trois mosquées ».
figure-facilities-by-type-alt = Installations visées par { $actor }, un carré pour chacune : { LIST($types) } ; { COUNT($total) } au total.
# Quand la source dit « un certain nombre » d’installations sans les compter.
some-facilities-targeted = un certain nombre d’installations civiles vitales

# Titre de la grille des lieux et des jours. $dated dit si toutes les lignes, certaines ou aucune ont un jour.
figure-events-by-place-title = { $dated ->
    [all] Toutes les attaques recensées ici sont datées au jour près
    [none] Aucune attaque recensée ici n’est datée au jour près
   *[some] Les attaques recensées ici ne sont pas toutes datées au jour près
}
# Note à côté de la grille.
figure-events-by-place-note = Plein : daté au jour près. Creux : la source ne donne pas le jour, seulement la période. Un cercle est une cible ; un carré est une attaque que la source compte sans la décrire.
# La grille, dite à qui ne la voit pas. $rows est la liste de ses lignes.
figure-events-by-place-alt = Tableau des lieux et des jours, pour { $subject-actor } et { $context-actor } : { $rows }.
# Une ligne de cette liste. $place est un nom, $what ce qui a été visé ou compté, $when un jour ou « jour non précisé ».
# $counted vaut "no" quand la source ne donne pas le nombre de sites.
figure-events-by-place-row = { $counted ->
    [no] { $place } : { $what }, plusieurs, non dénombrés ({ $when })
   *[yes] { $place } : { $what } ({ $when })
}
# Entre deux lignes de cette liste. $before sont les lignes précédentes, $row la suivante.
figure-events-by-place-rows = { $before } ; { $row }
# Dans cette liste, pour une attaque sans jour.
figure-events-by-place-undated = jour non précisé
# Titre de la colonne des attaques sans jour.
figure-events-by-place-undated-head = Jour non précisé
# Titre d’une colonne qui réunit plusieurs jours. $start et $end sont le premier et le dernier.
figure-events-by-place-days = du { DATE($start, form: "short") } au { DATE($end, form: "short") }
# Ce qui a été visé, quand la source nomme des sites d’un acteur. $actor est un nom.
figure-events-by-place-sites = sites { NAME($actor, form: "of") }
# Ce qui a été visé, quand on ne connaît que le moyen d’attaque. $weapon est un nom.
figure-events-by-place-means = { $weapon }
# Ce qui a été visé, et ce que l’on sait de plus : le moyen, une partie du lieu, le lieu qui l’entoure.
figure-events-by-place-with = { $what }, { $more }
# Ce qui a été visé, quand le lieu n’a pu être rattaché à une carte.
figure-events-by-place-unmatched = lieu non identifié
# Quand on ne connaît ni le lieu ni les mots de la source.
figure-events-by-place-unknown = lieu inconnu
# À la place des marques, quand la source ne donne pas le nombre de sites.
figure-uncounted = non dénombrés

# Titre de la carte des frappes et des attaques. $lead vaut "yes" quand un gouvernorat compte plus de cibles nommées, $named, que chacun des autres ; $first est son nom.
figure-events-map-title = { $lead ->
    [yes] { $first }, gouvernorat qui compte le plus de cibles nommées : { COUNT($named) }
   *[no] Où se situent les frappes et les attaques recensées ici
}
# Note à côté de cette carte. $producer a établi les limites, $licence est leur licence.
figure-events-map-note = Les signes se trouvent à côté du nom de leur lieu. Un cercle est une cible, ou une frappe dont aucune cible n’est nommée ; un carré est une attaque que la source compte sans la décrire. Plein : daté au jour près. Creux : la source ne donne pas le jour. Rien n’est situé plus précisément que par gouvernorat. Limites : { $producer }, { $licence } ; elles n’impliquent la reconnaissance d’aucune frontière.
# Cette carte, dite à qui ne la voit pas. $rows est une liste de lignes (« Raqqa : trois cibles (23 septembre 2014) »).
figure-events-map-alt = Carte des gouvernorats, pour { $subject-actor } et { $context-actor } : { $rows }.

## Figures de la note mensuelle

# Nom de la colonne de ce qui n’a pas de jour.
key-undated = Jour inconnu
# Une ligne d’une figure, dite à qui ne la voit pas. $name est un nom ou un jour, $killed un nombre (« au moins 12 », « nombre inconnu »).
figure-row = { $name } : { $killed }
# Entre deux de ces lignes. $before sont les lignes précédentes, $row la suivante.
figure-rows = { $before } ; { $row }
# À la fin d’une note, après un point. $frayed vaut "yes" quand une barre est un minimum, $hollow quand une barre est un intervalle.
figure-marks = { $frayed ->
    [yes] { " " }Une extrémité effilochée signale un minimum.
   *[no] { "" }
}{ $hollow ->
    [yes] { " " }Là où les sources donnent un intervalle : plein jusqu’au minimum, creux jusqu’au maximum.
   *[no] { "" }
}

# Titre des barres par partie. $lead vaut "yes" quand le bilan d’une partie, $killed, dépasse celui de chacune des autres ; $first est son nom. $total est l’ensemble.
figure-toll-by-actor-title = { $lead ->
    [yes] Plus de civils tués par { $first } que par toute autre partie : { $killed } sur { $total }
   *[no] Civils tués recensés, par partie tenue pour responsable : { $total } au total
}
# Note à côté des barres par partie. $scope est la période (« du … au … »), $rest vaut "yes" quand une part des morts n’a pas de responsable unique.
figure-toll-by-actor-note = Civils tués dans les incidents recensés { $scope }, par partie tenue pour responsable.{ $rest ->
    [yes] { " " }Hachuré : aucune partie n’est tenue pour seule responsable.
   *[no] { "" }
}{ figure-marks }
# Les barres par partie, dites à qui ne les voit pas. $rows sont les lignes, $total est l’ensemble, $scope la période.
figure-toll-by-actor-alt = Une barre pour chaque partie tenue pour responsable de la mort de civils { $scope } : { $rows }. Au total : { $total }.

# Titre des barres par gouvernorat. $lead vaut "yes" quand le bilan de l’un d’eux, $killed, dépasse celui de chacun des autres ; $first est son nom. $total est l’ensemble.
# Le nom vient en tête, pour éviter l’élision (« d’Alep », « de Raqqa »).
figure-toll-by-place-title = { $lead ->
    [yes] { $first }, gouvernorat qui compte le plus de civils tués : { $killed } sur { $total }
   *[no] Civils tués recensés, par gouvernorat : { $total } au total
}
# Note à côté des barres par gouvernorat. $scope est la période (« du … au … »).
figure-toll-by-place-note = Civils tués dans les incidents recensés { $scope }, par gouvernorat.{ figure-marks }
# Les barres par gouvernorat, dites à qui ne les voit pas. $rows sont les lignes, $total est l’ensemble, $scope la période.
figure-toll-by-place-alt = Une barre pour chaque gouvernorat où des civils ont été tués { $scope } : { $rows }. Au total : { $total }.

# Titre des barres par moyen d’attaque. $lead vaut "yes" quand le bilan de l’un d’eux, $killed, dépasse celui de chacun des autres ; $first est son nom. $total est l’ensemble.
figure-toll-by-weapon-title = { $lead ->
    [yes] Plus de civils tués par { $first } que par tout autre moyen : { $killed } sur { $total }
   *[no] Civils tués recensés, par moyen d’attaque : { $total } au total
}
# Note à côté des barres par moyen d’attaque. $scope est la période (« du … au … »).
figure-toll-by-weapon-note = Civils tués dans les incidents recensés { $scope }, par moyen d’attaque.{ figure-marks }
# Les barres par moyen d’attaque, dites à qui ne les voit pas. $rows sont les lignes, $total est l’ensemble, $scope la période.
figure-toll-by-weapon-alt = Une barre pour chaque moyen par lequel des civils ont été tués { $scope } : { $rows }. Au total : { $total }.

# Titre des colonnes par jour. $lead vaut "yes" quand le bilan d’un jour, $killed, dépasse celui de chacun des autres ; $day est ce jour. $total est l’ensemble.
figure-deaths-by-day-title = { $lead ->
    [yes] Le { DATE($day) } est le jour où le plus de civils ont été tués : { $killed } sur { $total }
   *[no] Civils tués recensés, jour par jour : { $total } au total
}
# Note à côté des colonnes par jour. $empty vaut "yes" quand un jour n’a pas d’incident, $open quand le nombre de morts d’un jour n’est pas connu.
figure-deaths-by-day-note = Une colonne est un jour ; sa hauteur est le nombre de civils tués.{ $empty ->
    [yes] { " " }Un trait sous la ligne : aucun incident recensé ce jour-là.
   *[no] { "" }
}{ $open ->
    [yes] { " " }Un cercle creux : des incidents recensés, nombre de morts inconnu.
   *[no] { "" }
}{ figure-marks }
# Sous les colonnes par jour. $scope est la période (« du … au … »).
figure-deaths-by-day-axis = Jours, { $scope }
# Les colonnes par jour, dites à qui ne les voit pas. $rows sont les lignes, $total est l’ensemble, $scope la période.
figure-deaths-by-day-alt = Une colonne pour chaque jour { $scope }, haute comme le nombre de civils tués : { $rows }. Au total : { $total }.{ $empty ->
    [yes] { " " }Aucun incident n’est recensé les jours qui ne sont pas nommés.
   *[no] { "" }
}

# Titre des deux barres. $change dit s’il y a maintenant plus ou moins de morts recensés qu’avant, ou si l’on ne peut le dire. $now et $before sont des bilans.
figure-months-compared-title = { $change ->
    [more] Plus de civils tués recensés qu’à la période précédente : { $now } contre { $before }
    [fewer] Moins de civils tués recensés qu’à la période précédente : { $now } contre { $before }
   *[neither] Civils tués recensés : { $now }, contre { $before } à la période précédente
}
# Note à côté des deux barres. $incidents et $incidents-before sont les nombres d’incidents recensés dans les deux périodes.
figure-months-compared-note = Incidents recensés : { $incidents }, contre { $incidents-before } à la période précédente. L’échelle part de zéro.{ figure-marks }
# Les deux barres, dites à qui ne les voit pas. $now et $before sont des bilans, $scope la période présente.
figure-months-compared-alt = Deux barres sur une même échelle partant de zéro. Civils tués { $scope } : { $now } ; à la période précédente : { $before }.
# Au-dessus de la première barre. $scope est la période présente (« du … au … »).
figure-months-compared-now = Civils tués { $scope }
# Au-dessus de la seconde barre.
figure-months-compared-before = Civils tués à la période précédente

## Le dossier de presse

# Comment un destinataire vérifie les fichiers. $command est ce qu’il faut saisir.
verify-text = Pour vérifier ces fichiers, ouvrez un terminal dans ce dossier et saisissez : { $command }. Chaque ligne doit se terminer par OK. Un fichier signalé en échec n’est pas celui qui a été publié.
# Comment un destinataire vérifie la signature. $ssh et $minisign sont ce qu’il faut saisir, $fingerprint l’empreinte de la clé.
verify-signature = La liste des sommes de contrôle est signée. Avec OpenSSH : { $ssh }. Avec minisign : { $minisign }. L’empreinte de la clé est { $fingerprint } ; comparez-la avec celle qui est imprimée dans la note et sur la page de l’éditeur.
verify-unsigned = NON SIGNÉ : la liste des sommes de contrôle ne porte aucune signature. Elle indique si un fichier a été endommagé, non qui l’a produit.
# Lorsque chaque PDF est signé. $file est le certificat, $fingerprint son empreinte SHA-256.
verify-pdf = Chaque PDF porte aussi sa propre signature, que les lecteurs de PDF affichent. Son certificat est { $file }, établi par l’éditeur ; un logiciel qui ne le connaît pas le signale. L’empreinte du certificat est { $fingerprint } ; comparez-la avec celle qui figure sur la page de l’éditeur.
# Renvoie de la page de vérification à la note de méthode. $file est son nom.
verify-method = La façon dont les chiffres de cette note ont été établis est exposée dans { $file }.
# De même pour la note de correction d’une édition corrigée.
verify-changes = Chaque chiffre que corrige cette édition, sa valeur antérieure et le motif de la correction figurent dans { $file }.
# Imprimé dans les mentions lorsque l’éditeur signe ses dossiers. $fingerprint est l’empreinte de sa clé.
colophon-key = Les fichiers de cette édition sont signés. Empreinte de la clé : { $fingerprint }

# One row of a matrix, said to those who do not see it. $name is its name, $total its number, $rows are its cells.
figure-matrix-row = { $name } : { $total } ({ $rows })

# Title of the matrix of governorates and parties. $total is the whole.
figure-toll-by-place-and-actor-title = Qui a tué où : civils tués, par gouvernorat et par partie tenue pour responsable, { $total } au total
# Note beside that matrix. $scope is the period ("from … to …"), $open is "yes" where the dead of a cell are not known.
figure-toll-by-place-and-actor-note = Civils tués dans les incidents recensés { $scope }. La surface d’un carré est le nombre de tués ; il figure au-dessus du plus grand de chaque ligne. Hachuré : aucune partie seule responsable, ou lieu inconnu. Case vide : aucun mort recensé.{ $open ->
    [yes] { " " }Un cercle creux : des incidents recensés, nombre de morts inconnu.
   *[no] { "" }
}{ figure-marks }
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-toll-by-place-and-actor-alt = Tableau croisé des gouvernorats et des parties tenues pour responsables, civils tués { $scope } : { $rows }. Au total : { $total }.

# Title of the matrix of types of facilities and means of attack. $total is how many facilities are named.
figure-facilities-by-weapon-title = Par quels moyens les installations ont été frappées : { COUNT($total) }, par type et par moyen d’attaque
# Note beside that matrix. $scope is the period.
figure-facilities-by-weapon-note = Un carré est une installation nommée dans un incident recensé { $scope } ; celle qui a été frappée deux fois compte deux fois.
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-facilities-by-weapon-alt = Tableau croisé des types d’installations et des moyens d’attaque, un carré pour chaque installation frappée { $scope } : { $rows }. Au total : { $total }.

# Title of the bars by grading. $total is the total of the brief, $total-kept what is kept apart.
figure-gradings-title = Sur quoi repose le bilan : { $total } dans les totaux, { $total-kept } à part
# Note beside them. $incidents and $incidents-kept are the numbers of incidents in the totals and kept apart, $scope is the period.
figure-gradings-note = Civils tués { $scope }, selon la solidité de chaque incident. Dans les totaux : { COUNT($incidents) } ; à part et jamais additionnés : { COUNT($incidents-kept) }.{ figure-marks }
# The bars by grading, said to those who do not see them. $counted and $kept are the lines of the two groups, the totals their sums.
figure-gradings-alt = Deux groupes de barres à la même échelle, civils tués { $scope }. Dans les totaux, { COUNT($incidents) } et { $total } tués : { $counted }. À part, { COUNT($incidents-kept) } et { $total-kept } tués : { $kept }.

# Title of the bars by month. $total is the toll of the year to date, $since its first day.
figure-months-trend-title = Civils tués recensés depuis le { $since }, mois par mois : { $total }
# Note beside the bars by month. $lag is "yes" where part of the last month was documented late; $until is the last day of the period.
figure-months-trend-note = { $lag ->
    [yes] Le bout gris de la dernière barre n’a été documenté qu’après le { $until }. La documentation continue : les mois récents peuvent encore augmenter plus que les anciens.
   *[no] Une barre est un mois ; la documentation continue, et les mois récents peuvent encore augmenter plus que les anciens.
}{ figure-marks }
# Beneath the last bar. $late is how many of its dead were documented late.
figure-months-trend-late = dont documentés après la fin du mois : { $late }
# The bars by month, said to those who do not see them. $rows are the months with their tolls, $total is the whole, $since the first day and $until the last. $late as above.
figure-months-trend-alt = Une barre pour chaque mois depuis le { $since }, longue comme le nombre de civils tués : { $rows }. Au total : { $total }.{ $lag ->
    [yes] { " " }Parmi les morts du dernier mois, documentés seulement après le { $until } : { $late }.
   *[no] { "" }
}

# Title of the line of days. $incidents is how many incidents are told one by one, $scope the period.
figure-notable-timeline-title = Les dates : { COUNT($incidents) }, un par un
# Note beside the line of days. $spread is "yes" where an incident may have happened on any of several days.
figure-notable-timeline-note = La ligne parcourt les jours, { $scope }. La surface d’un cercle est le nombre de civils tués.{ $spread ->
    [yes] { " " }Un trait épais couvre les jours où un incident a pu se produire.
   *[no] { "" }
}{ figure-marks }
# One incident, said to those who do not see the line. $when is a day or several, $place a place, $killed a number ("at least 12").
figure-notable-timeline-row = { $when }, { $place } : { $killed }
# The line of days, said to those who do not see it. $rows are the incidents, $scope is the period.
figure-notable-timeline-alt = Ligne des jours, { $scope }, avec un cercle pour chaque incident, grand comme le nombre de civils tués : { $rows }.

# Title of the map of tiles. $total is the whole.
figure-toll-tiles-title = Civils tués recensés, gouvernorat par gouvernorat : { $total } au total
# Note beside the map of tiles. $scope is the period, $empty is "yes" where a tile has no incident.
figure-toll-tiles-note = Civils tués { $scope }. Une case est un gouvernorat, placé à peu près où il se trouve ; toutes ont la même taille, quelle que soit sa superficie. Toutes les barres sont à la même échelle.{ $empty ->
    [yes] { " " }Une case sans nombre : aucun incident recensé.
   *[no] { "" }
}{ figure-marks }
# The map of tiles, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-tiles-alt = Carte en cases, une par gouvernorat, avec une barre longue comme le nombre de civils tués { $scope } : { $rows }. Au total : { $total }.

# Title of the map. $total is the whole.
figure-toll-map-title = Où des civils tués ont été recensés : { $total } au total
# Note beside the map. $scope is the period, $open is "yes" where the dead of a place are not known, $producer made the boundaries, $licence is their licence.
figure-toll-map-note = Civils tués { $scope }. La surface d’un cercle est leur nombre ; il vaut pour tout le gouvernorat et n’y désigne aucun lieu.{ $open ->
    [yes] { " " }Un cercle creux : des incidents recensés, nombre de morts inconnu.
   *[no] { "" }
}{ figure-marks }{ " " }Limites : { $producer }, { $licence } ; elles n’impliquent la reconnaissance d’aucune frontière.
# The map, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-map-alt = Carte des gouvernorats, avec un cercle grand comme le nombre de civils tués dans chacun { $scope } : { $rows }. Au total : { $total }.
# At the scale bar of the map. $distance is a number of kilometres.
figure-toll-map-scale = { $distance } km

## La page de presse

# Titres et liens de la page web où les rédactions trouvent les notes.
site-title = Notes d’information pour la presse
# Le lien d’une note vers la liste de toutes.
site-all = Toutes les notes
# Le lien vers le flux d’actualités.
site-feed = Flux d’actualités (Atom)
# Au-dessus des chiffres clés, dit à qui ne voit pas la page.
site-key-figures = Chiffres clés
site-figures = Figures
site-downloads = Téléchargements
# Titres des listes de fichiers : ce qu’ils contiennent.
site-files-brief = La note
site-files-figures = Les figures en images
site-files-cards = Cartes pour les réseaux sociaux
site-files-data = Données
site-files-archives = Tout en un seul fichier
site-files-verify = Pour vérifier les fichiers
# La taille d’un fichier. $size est un nombre entier de kilooctets.
site-size = { $size }{ "\u00A0" }ko
# Au-dessus de la liste des éditions d’une note.
site-editions = Éditions
# Sur la page d’une édition corrigée depuis. $edition est le numéro de la nouvelle édition, $day le jour de sa publication.
site-replaced = Cette édition a été remplacée par l’édition { $edition } le { $day }.
embargo-until = SOUS EMBARGO. Ne pas publier, diffuser ni mettre en ligne avant le { $day }, { $time } { $zone }.
embargo-local = Heure locale : { $times }.
embargo-place = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
embargo-notice = { $until } { $local }

mail-page = La note avec ses figures, ses données et de quoi les vérifier : { $url }
mail-attached = En pièce jointe : la note au format PDF.
