### Each text and its translation as they were when the translation was confirmed. Written by make lang-confirm, never by hand.

qualified-at-least = at{ "\u00A0" }least { $phrase }
    .translation = al{ "\u00A0" }menos { $phrase }
qualified-at-most = at{ "\u00A0" }most { $phrase }
    .translation = como{ "\u00A0" }máximo { $phrase }
qualified-about = about { $phrase }
    .translation = alrededor de { $phrase }
range = { $least } to { $most }
    .translation = { $least } a { $most }
qualifier-at-least = at least
    .translation = al menos
qualifier-at-most = at most
    .translation = como máximo
qualifier-about = about
    .translation = alrededor de
qualifier-unknown = not known
    .translation = número desconocido
qualifier-a-number-of = a number of
    .translation = un número indeterminado
count-killed-civilian =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
    .translation =
        { $n ->
            [one] { $n } civil
            [many] { $n } de civiles
           *[other] { $n } civiles
        }
count-children =
    { $n ->
        [one] { $n } child
       *[other] { $n } children
    }
    .translation =
        { $n ->
            [one] { $n } niño
            [many] { $n } de niños
           *[other] { $n } niños
        }
count-women =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
    .translation =
        { $n ->
            [one] { $n } mujer
            [many] { $n } de mujeres
           *[other] { $n } mujeres
        }
count-men =
    { $n ->
        [one] { $n } man
       *[other] { $n } men
    }
    .translation =
        { $n ->
            [one] { $n } hombre
            [many] { $n } de hombres
           *[other] { $n } hombres
        }
count-children-and-women = { $n } children and women
    .translation =
        { $n ->
            [one] { $n } niño o mujer
            [many] { $n } de niños y mujeres
           *[other] { $n } niños y mujeres
        }
count-attacks-poison-gas =
    { $n ->
        [one] { SPELL($n) } attack
       *[other] { SPELL($n) } attacks
    }
    .translation =
        { $n ->
            [one] un ataque
            [many] { SPELL($n) } de ataques
           *[other] { SPELL($n) } ataques
        }
count-times =
    { $n ->
        [one] once
        [2] twice
       *[other] { SPELL($n) } times
    }
    .translation =
        { $n ->
            [one] una vez
            [many] { SPELL($n) } de veces
           *[other] { SPELL($n) } veces
        }
count-facilities-targeted =
    { $n ->
        [one] { SPELL($n) } vital civilian facility
       *[other] { SPELL($n) } vital civilian facilities
    }
    .translation =
        { $n ->
            [one] una instalación civil vital
            [many] { SPELL($n) } de instalaciones civiles vitales
           *[other] { SPELL($n) } instalaciones civiles vitales
        }
count-school =
    { $n ->
        [one] { SPELL($n) } school
       *[other] { SPELL($n) } schools
    }
    .translation =
        { $n ->
            [one] una escuela
            [many] { SPELL($n) } de escuelas
           *[other] { SPELL($n) } escuelas
        }
count-hospital =
    { $n ->
        [one] { SPELL($n) } hospital
       *[other] { SPELL($n) } hospitals
    }
    .translation =
        { $n ->
            [one] un hospital
            [many] { SPELL($n) } de hospitales
           *[other] { SPELL($n) } hospitales
        }
count-market =
    { $n ->
        [one] { SPELL($n) } market
       *[other] { SPELL($n) } markets
    }
    .translation =
        { $n ->
            [one] un mercado
            [many] { SPELL($n) } de mercados
           *[other] { SPELL($n) } mercados
        }
count-mosque =
    { $n ->
        [one] { SPELL($n) } mosque
       *[other] { SPELL($n) } mosques
    }
    .translation =
        { $n ->
            [one] una mezquita
            [many] { SPELL($n) } de mezquitas
           *[other] { SPELL($n) } mezquitas
        }
count-targets =
    { $n ->
        [one] { SPELL($n) } target
       *[other] { SPELL($n) } targets
    }
    .translation =
        { $n ->
            [one] un objetivo
            [many] { SPELL($n) } de objetivos
           *[other] { SPELL($n) } objetivos
        }
count-victims-recorded =
    { $n ->
        [one] { SPELL($n) } victim recorded by name
       *[other] { SPELL($n) } victims recorded by name
    }
    .translation =
        { $n ->
            [one] una víctima registrada con su nombre
            [many] { $n } de víctimas registradas con su nombre
           *[other] { $n } víctimas registradas con su nombre
        }
count-incidents =
    { $n ->
        [one] { SPELL($n) } incident
       *[other] { SPELL($n) } incidents
    }
    .translation =
        { $n ->
            [one] un incidente
            [many] { SPELL($n) } de incidentes
           *[other] { SPELL($n) } incidentes
        }
some-vital-building = a number of vital buildings
    .translation = varios edificios vitales
measure-killed-civilian =
    { $n ->
        [one] civilian killed
       *[other] civilians killed
    }
    .translation =
        { $n ->
            [one] civil muerto
            [many] civiles muertos
           *[other] civiles muertos
        }
measure-children =
    { $n ->
        [one] child
       *[other] children
    }
    .translation =
        { $n ->
            [one] niño
            [many] niños
           *[other] niños
        }
measure-women =
    { $n ->
        [one] woman
       *[other] women
    }
    .translation =
        { $n ->
            [one] mujer
            [many] mujeres
           *[other] mujeres
        }
measure-children-and-women = children and women
    .translation = niños y mujeres
measure-not-broken-down = not broken down
    .translation = sin desglose
measure-attacks-poison-gas =
    { $n ->
        [one] poison gas attack
       *[other] poison gas attacks
    }
    .translation =
        { $n ->
            [one] ataque con gas tóxico
            [many] ataques con gas tóxico
           *[other] ataques con gas tóxico
        }
measure-incidents =
    { $n ->
        [one] incident recorded
       *[other] incidents recorded
    }
    .translation =
        { $n ->
            [one] incidente registrado
            [many] incidentes registrados
           *[other] incidentes registrados
        }
measure-targets =
    { $n ->
        [one] target hit
       *[other] targets hit
    }
    .translation =
        { $n ->
            [one] objetivo alcanzado
            [many] objetivos alcanzados
           *[other] objetivos alcanzados
        }
measure-facilities-targeted =
    { $n ->
        [one] vital facility targeted
       *[other] vital facilities targeted
    }
    .translation =
        { $n ->
            [one] instalación vital atacada
            [many] instalaciones vitales atacadas
           *[other] instalaciones vitales atacadas
        }
kind-campaign = Brief
    .translation = Nota informativa
period-open = Period: { $from } to publication
    .translation = Período: del { $from } a la fecha de publicación
period-closed = Period: { $from } to { $to }
    .translation = Período: del { $from } al { $to }
page-of = Page { $page } of { $pages }
    .translation = Página { $page } de { $pages }
available-in = Available in
    .translation = Disponible en
web-skip = Skip to the text
    .translation = Ir al texto
web-contents = In this brief
    .translation = En esta nota
web-pdf = This brief as PDF
    .translation = Esta nota en PDF
web-top = Back to the top
    .translation = Volver arriba
figure-label = Figure { $number }
    .translation = Figura { $number }
table-label = Table { $number }
    .translation = Tabla { $number }
source-line = Source: { $organisation }, { $day }.
    .translation = Fuente: { $organisation }, { $day }.
for-quotation = For quotation
    .translation = Para citar
quotation-attribution = { $organisation }, { $day }. May be quoted with this attribution.
    .translation = { $organisation }, { $day }. Puede citarse con esta atribución.
notice-draft = Draft translation, not yet reviewed by a native speaker. The { $source } version prevails.
    .translation = Traducción provisional, aún no revisada por una persona de lengua materna española. Prevalece la versión { NAME($source, form: "feminine") }.
not-known = not known
    .translation = desconocido
some-number = some, number not known
    .translation = un número desconocido
not-stated = not stated
    .translation = no consta
none = none
    .translation = cero
sic = sic
    .translation = sic
dates-between = { $start } to { $end }
    .translation = del { $start } al { $end }
table-strikes-title = Strikes recorded as incidents
    .translation = Ataques registrados como incidentes
table-strikes-note = Deaths are not known for any single strike: “not known” is not zero.
    .translation = No se conoce el número de muertos de ningún ataque por separado: «desconocido» no significa cero.
table-group = { NAME($actor, form: "label") }
    .translation = { NAME($actor, form: "label") }
column-number = No.
    .translation = N.º
column-date = Date
    .translation = Fecha
column-place = Place
    .translation = Lugar
column-target = Target
    .translation = Objetivo
column-weapon = Weapon
    .translation = Arma
column-attacks = Attacks
    .translation = Ataques
column-type = Type
    .translation = Tipo
column-count = Targeted
    .translation = Atacadas
sites-of = Some sites of { NAME($actor, form: "label") }, not counted
    .translation = Emplazamientos { NAME($actor, form: "of") }, sin contar
place-part = { $place }, { NAME($part, form: "label") }
    .translation = { $place }, { NAME($part, form: "label") }
place-in = { $place }, { $parent }
    .translation = { $place }, { $parent }
table-attacks-title = Poison gas attacks by { $actor }
    .translation = Ataques con gas tóxico { NAME($actor, form: "of") }
table-attacks-note = Stated as a total by place. The source gives no day and no deaths for any single attack.
    .translation = La fuente da un total por lugar. No indica el día ni el número de muertos de cada ataque.
table-facilities-title = Vital civilian facilities targeted by { $actor }
    .translation = Instalaciones civiles vitales atacadas por { $actor }
table-facilities-note = Stated by type; the sum is computed. The source gives no places and no days.
    .translation = La fuente da un número por tipo; la suma es calculada. No indica lugares ni días.
row-total = All
    .translation = Total
notice-fictional = Fictional sample: every place, party and incident is invented.
    .translation = Muestra ficticia: todos los lugares, partes e incidentes son inventados.
kind-monthly = Monthly brief
    .translation = Nota mensual
kind-flash = Flash brief
    .translation = Nota urgente
table-parties-title = Civilians killed, by the party held responsible
    .translation = Civiles muertos, por parte considerada responsable
table-parties-note = Incidents graded weak, contested or discounted are not in this table. A total is a minimum where the dead of an incident are not known.
    .translation = Los incidentes poco respaldados, en disputa o descartados no figuran en esta tabla. Un total es un mínimo cuando se desconoce el número de muertos de algún incidente.
table-places-title = Civilians killed, by place
    .translation = Civiles muertos, por lugar
table-places-note = By the first administrative level.
    .translation = Por el primer nivel administrativo.
table-means-title = Civilians killed, by means of attack
    .translation = Civiles muertos, por medio de ataque
table-means-note = By the means recorded for each incident.
    .translation = Según el medio registrado de cada incidente.
table-civilians-only = This table counts civilians only. { $others }.
    .translation = Esta tabla solo cuenta civiles. { $others }.
table-targets-title = Facilities recorded as targets
    .translation = Instalaciones registradas como objetivos
table-targets-note = One for each facility named in an incident; one that was struck twice stands twice.
    .translation = Una por cada instalación nombrada en un incidente; la que fue atacada dos veces figura dos veces.
table-months-title = Civilians killed, month by month
    .translation = Civiles muertos, mes a mes
table-months-note =
    { $basis ->
        [documentation] Since { $start }. Each incident stands in the month in which it was documented.
       *[other] Since { $start }. An incident that may have happened in either of two months stands in the month of its earliest possible day.
    }
    .translation =
        { $basis ->
            [documentation] Desde el { $start }. Cada incidente figura en el mes en que fue documentado.
           *[other] Desde el { $start }. Un incidente que pudo ocurrir en cualquiera de dos meses figura en el mes de su primer día posible.
        }
table-gradings-title = What the totals rest on
    .translation = En qué se basan los totales
table-gradings-note = Confirmed: a party accepted responsibility. Fair: two or more credible sources. Weak: one source alone. Contested: the parties accuse one another. Discounted: those killed were combatants, or nothing shows that an attack took place.
    .translation = Confirmados: una parte reconoció su responsabilidad. Bien respaldados: dos o más fuentes creíbles. Poco respaldados: una sola fuente. En disputa: las partes se acusan mutuamente. Descartados: los muertos eran combatientes, o nada indica que hubiera un ataque.
table-statements-title = What others state, and what is itemised here
    .translation = Lo que declaran otros y lo que aquí se detalla
table-statements-note = Statements and incidents cover the same people: they stand side by side and are never added.
    .translation = Las declaraciones y los incidentes se refieren a las mismas personas: se ponen unas junto a otros y nunca se suman.
column-statement = Statement by
    .translation = Declaración de
column-stated = Stated
    .translation = Declarados
column-itemised = Itemised
    .translation = Detallados
table-annex-title = All incidents
    .translation = Todos los incidentes
table-annex-note = In the order of their days. What is left out of the count says why. Records that repeat another one come last, by their identifier alone.
    .translation = Por orden de días. Se indica el motivo de los que quedan fuera del recuento. Los registros que repiten otro figuran al final, solo con su referencia.
column-party = Party
    .translation = Parte
column-incidents = Incidents
    .translation = Incidentes
column-victims-recorded = Recorded by name
    .translation = Víctimas registradas con su nombre
column-killed-civilian = Civilians killed
    .translation = Civiles muertos
column-others-harmed = Others killed and injured
    .translation = Otros muertos y heridos
column-children = Children
    .translation = Niños
column-women = Women
    .translation = Mujeres
column-men = Men
    .translation = Hombres
column-record = Record
    .translation = Registro
column-remark = Not counted
    .translation = Fuera del recuento
column-sources = Sources
    .translation = Fuentes
column-month = Month
    .translation = Mes
column-grading = Grading
    .translation = Evaluación
column-destroyed = Destroyed
    .translation = Destruidas
column-damaged = Damaged
    .translation = Dañadas
column-undamaged = Not damaged
    .translation = Sin daños
column-damage-unknown = Not stated
    .translation = No consta
row-year = Year to date
    .translation = En lo que va de año
row-counted = In the totals
    .translation = En los totales
row-kept-apart = Kept apart
    .translation = Contados aparte
grading-confirmed = Confirmed
    .translation = Confirmados
grading-fair = Fair
    .translation = Bien respaldados
grading-not-graded = Not graded
    .translation = Sin evaluar
grading-weak = Weak
    .translation = Poco respaldados
grading-contested = Contested
    .translation = En disputa
grading-discounted = Discounted
    .translation = Descartados
key-several = Several parties
    .translation = Varias partes
key-disputed = Disputed
    .translation = Responsabilidad en disputa
key-not-attributed = Not attributed
    .translation = Sin atribuir
key-unplaced = Place not known
    .translation = Lugar desconocido
key-not-stated = Not stated
    .translation = No consta
note-across-the-end = Counted here by their earliest possible day, though they may have happened after { $end }: { COUNT($incidents) }.
    .translation = Contados aquí en su primer día posible, aunque pudieron ocurrir después del { $end }: { COUNT($incidents) }.
note-across-the-start = Counted not here but in the time before, by their earliest possible day, though they may have happened on { $start } or later: { COUNT($incidents) }.
    .translation = Contados en el período anterior y no aquí, en su primer día posible, aunque pudieron ocurrir el { $start } o más tarde: { COUNT($incidents) }.
note-documented-late = Documented only after { $end }, and counted by the day of death: { COUNT($incidents) }.
    .translation = Documentados solo después del { $end } y contados el día de la muerte: { COUNT($incidents) }.
note-of-earlier-days = Documented in this period, and of days before { $start }: { COUNT($incidents) }.
    .translation = Documentados en este período, pero ocurridos antes del { $start }: { COUNT($incidents) }.
notable-by-toll = Incidents in which { COUNT($killed) } were killed, the heaviest first.
    .translation = Los incidentes en que murieron { COUNT($killed) }, los más graves primero.
notable-listed = Chosen by the editors of this brief.
    .translation = Elegidos por la redacción de esta nota.
notable-among = among them { $groups }
    .translation = entre ellos { $groups }
attribution-claimed = { NAME($actor, form: "label") } (claimed)
    .translation = { NAME($actor, form: "label") } (responsabilidad reivindicada)
attribution-accepted = { NAME($actor, form: "label") } (accepted)
    .translation = { NAME($actor, form: "label") } (responsabilidad reconocida)
attribution-alleged = { NAME($actor, form: "label") } (alleged)
    .translation = { NAME($actor, form: "label") } (responsabilidad presunta)
attribution-contested = { NAME($actor, form: "label") } (contested)
    .translation = { NAME($actor, form: "label") } (responsabilidad en disputa)
attribution-denied = { NAME($actor, form: "label") } (denied)
    .translation = { NAME($actor, form: "label") } (responsabilidad negada)
damage-destroyed = { $target } (destroyed)
    .translation = { $target } (destrucción)
damage-damaged = { $target } (damaged)
    .translation = { $target } (daños)
damage-none = { $target } (not damaged)
    .translation = { $target } (sin daños)
damage-unknown = { $target }
    .translation = { $target }
left-out-graded-weak = graded weak
    .translation = poco respaldado
left-out-graded-contested = graded contested
    .translation = en disputa
left-out-graded-discounted = graded discounted
    .translation = descartado
left-out-outside-the-period = outside the period
    .translation = fuera del período
left-out-duplicate = duplicate
    .translation = repetido
left-out-no-day-of-documentation = day of documentation not known
    .translation = se desconoce el día de documentación
reconciliation-title = How the numbers meet
    .translation = Cómo concuerdan los números
row-stated = Stated total (claim)
    .translation = Total declarado
row-children = of which children
    .translation = de ellos, niños
row-women = of which women
    .translation = de ellos, mujeres
row-rest = Not broken down (computed)
    .translation = Sin desglose (calculado)
row-itemised = Itemised in the table of strikes
    .translation = Detallados en la tabla de ataques
row-itemised-by = Itemised by { $organisation }, { $day }
    .translation = Detallados por { $organisation }, { $day }
itemised-of = { $itemised } of { $total }
    .translation = { $itemised } de { $total }
column-measure = Civilians killed
    .translation = Civiles muertos
method-title = Method
    .translation = Método
sources-title = Sources
    .translation = Fuentes
source-report = { $organisation }, page of { $day }, { $url }
    .translation = { $organisation }, página del { $day }, { $url }
source-undated = { $organisation }, { $url }
    .translation = { $organisation }, { $url }
source-data = { $producer }: data taken on { $day } from { $url }, { $licence }
    .translation = { $producer }: datos obtenidos el { $day } de { $url }, { $licence }
source-archived = Archived copy: { $url }
    .translation = Copia archivada: { $url }
source-withheld = Sources that are not named, for their protection
    .translation = Fuentes que no se nombran, para su protección
link-incident = To the record of this incident
    .translation = Al registro de este incidente
link-incidents = To the incidents that this number counts
    .translation = A los incidentes que cuenta este número
link-table = To the table that holds this number
    .translation = A la tabla en la que figura este número
link-source = To the source: { $organisation }
    .translation = A la fuente: { $organisation }
cite-as = Cite as
    .translation = Cítese así:
citation = { $organisation }, “{ $title }”, { $day }, edition { $edition }.
    .translation = { $organisation }, «{ $title }», { $day }, edición { $edition }.
colophon-title = About this document
    .translation = Acerca de este documento
colophon-licence = Text, figures and data may be used under { $licence }.
    .translation = El texto, las figuras y los datos pueden utilizarse con la licencia { $licence }.
colophon-contact = Contact: { $url }
    .translation = Contacto: { $url }
colophon-rebuilt = This document is an example, rebuilt from a published page ({ $organisation }). Where the two differ, the page prevails.
    .translation = Este documento es un ejemplo, reconstruido a partir de una página publicada ({ $organisation }). Si difieren, prevalece la página.
colophon-computed = Every number was computed once from the recorded incidents and claims, and is the same in every language.
    .translation = Cada número se ha calculado una sola vez a partir de los incidentes y las declaraciones registrados, y es el mismo en todos los idiomas.
notice-corrected = Corrected edition { $edition }, { $day }: it replaces edition { $replaced } of { $before }
    .translation = Edición corregida { $edition }, { $day }: sustituye a la edición { $replaced } del { $before }
changes-label = Correction
    .translation = Corrección
changes-title = What this edition corrects
    .translation = Lo que corrige esta edición
changes-summary =
    { $numbers ->
        [0] No number of edition { $replaced } has changed.
        [one] { $numbers } number differs from edition { $replaced }.
       *[other] { $numbers } numbers differ from edition { $replaced }.
    }
    .translation =
        { $numbers ->
            [0] Ningún número de la edición { $replaced } ha cambiado.
            [one] { $numbers } número difiere de la edición { $replaced }.
            [many] { $numbers } de números difieren de la edición { $replaced }.
           *[other] { $numbers } números difieren de la edición { $replaced }.
        }
table-changes-title = What changed, from and to
    .translation = Lo que ha cambiado, antes y después
table-changes-note = Computed from what both editions printed, tables and annex included.
    .translation = Calculado a partir de lo que imprimieron ambas ediciones, incluidas las tablas y el anexo.
column-changed = Number
    .translation = Número
column-edition = Edition { $edition }
    .translation = Edición { $edition }
not-printed = not printed
    .translation = no impreso
changes-incidents-added = Added: { COUNT($incidents) } ({ $ids }).
    .translation = Añadidos: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Corrected: { COUNT($incidents) } ({ $ids }).
    .translation = Corregidos: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Withdrawn: { COUNT($incidents) } ({ $ids }).
    .translation = Retirados: { COUNT($incidents) } ({ $ids }).
scope-previous = period before
    .translation = período anterior
scope-itemised = itemised
    .translation = detalle por incidente
scope-stated = as stated by others
    .translation = declaraciones de otros
scope-weak = graded weak
    .translation = incidentes poco respaldados
scope-contested = graded contested
    .translation = incidentes en disputa
scope-discounted = graded discounted
    .translation = incidentes descartados
scope-confirmed = graded confirmed
    .translation = incidentes confirmados
scope-fair = graded fair
    .translation = incidentes bien respaldados
scope-not-graded = not graded
    .translation = incidentes sin evaluar
scope-repeated = repeating another record
    .translation = registros repetidos
scope-kept-apart = graded weak, contested or discounted
    .translation = incidentes poco respaldados, en disputa o descartados
scope-year = year to date
    .translation = desde comienzos de año
scope-month = month from
    .translation = mes que empieza el
scope-across-the-end = across the end of the period
    .translation = más allá del fin del período
scope-across-the-start = across the start of the period
    .translation = desde antes del período
scope-documented-late = documented after the period
    .translation = documentación posterior al período
scope-of-earlier-days = of earlier days
    .translation = de días anteriores
scope-damage-damaged = damaged
    .translation = con daños
scope-damage-destroyed = destroyed
    .translation = destrucción
scope-damage-none = not damaged
    .translation = sin daños
scope-notable = told one by one
    .translation = contados uno por uno
scope-period-from = first of the period
    .translation = primer día del período
scope-period-to = last of the period
    .translation = último día del período
scope-published = of publication
    .translation = día de publicación
scope-year-from = first of the year’s record
    .translation = primer día del registro del año
scope-previous-from = first of the period before
    .translation = primer día del período anterior
scope-previous-to = last of the period before
    .translation = último día del período anterior
scope-deaths-not-known = deaths not known
    .translation = desconocido el número de muertos
scope-damage-unknown = damage not known
    .translation = se desconocen los daños
scope-earliest = earliest possible day
    .translation = primer día posible
scope-latest = latest possible day
    .translation = último día posible
column-killed-combatant = Combatants killed
    .translation = Combatientes muertos
column-killed-unknown = Killed, status unknown
    .translation = Muertos, condición desconocida
column-killed-protected = Protected persons killed
    .translation = Personas protegidas muertas
column-killed-participant = Direct participants killed
    .translation = Participantes directos muertos
column-injured-protected = Protected persons injured
    .translation = Personas protegidas heridas
column-injured-participant = Direct participants injured
    .translation = Participantes directos heridos
column-facilities-destroyed = Vital facilities destroyed
    .translation = Instalaciones vitales destruidas
column-injured-civilian = Civilians injured
    .translation = Civiles heridos
column-injured-combatant = Combatants injured
    .translation = Combatientes heridos
column-injured-unknown = Injured, status unknown
    .translation = Heridos, condición desconocida
column-not-broken-down = Not broken down
    .translation = Sin desglose
column-children-and-women = Children and women
    .translation = Niños y mujeres
column-facilities-targeted = Vital facilities targeted
    .translation = Instalaciones vitales atacadas
column-targets = Targets hit
    .translation = Objetivos alcanzados
column-percent = Share
    .translation = Proporción
column-times = Ratio
    .translation = Razón
column-day = Day
    .translation = Día
figure-scope-since = since { $start }
    .translation = desde el { $start }
figure-scope-between = from { $start } to { $end }
    .translation = del { $start } al { $end }
figure-tolls-field-title = Every dot is one civilian killed { $scope }; a full block holds { $block }
    .translation = Cada punto es un civil muerto { $scope }; un bloque completo tiene { $block }
figure-tolls-field-note = Two tolls, each with its own scope: they are never added.
    .translation = Dos balances, cada uno con su propio alcance: nunca se suman.
figure-tolls-field-alt = Two fields with one dot for each civilian killed { $scope }: { COUNT($subject) } killed by { $subject-actor }, and { COUNT($context) } killed by { $context-actor }.
    .translation = Dos campos con un punto por cada civil muerto { $scope }: a manos { NAME($subject-actor, form: "of") }, { COUNT($subject) }; a manos { NAME($context-actor, form: "of") }, { COUNT($context) }.
figure-tolls-field-subject = { $what } by { $actor } { $scope }
    .translation = { $what } a manos { NAME($actor, form: "of") } { $scope }
figure-tolls-field-context = { $what } by { $actor } in the same period
    .translation = { $what } a manos { NAME($actor, form: "of") } en el mismo período
figure-tolls-field-rises = Open circles: the count is a minimum and may rise
    .translation = Círculos huecos: el recuento es un mínimo y puede aumentar
figure-tolls-field-range = Open circles: between the least and the most the source gives
    .translation = Círculos huecos: entre el mínimo y el máximo que da la fuente
figure-two-tolls-title = Two tolls on one scale: { $subject } and { $context }
    .translation = Dos balances en la misma escala: { $subject } y { $context }
figure-two-tolls-note =
    { $compared ->
        [yes] For each civilian killed by { $subject-actor } { $scope }, { $times } were killed by { $context-actor } in the same period. The scale starts at zero and is not broken; a frayed end marks a minimum.
       *[no] Civilians killed by { $subject-actor } and by { $context-actor }, both { $scope }. The scale starts at zero and is not broken; a frayed end marks a minimum.
    }
    .translation =
        { $compared ->
            [yes] Por cada civil muerto a manos { NAME($subject-actor, form: "of") } { $scope }, { $times } murieron a manos { NAME($context-actor, form: "of") } en el mismo período. La escala empieza en cero y no está cortada; un extremo deshilachado señala un mínimo.
           *[no] Civiles muertos a manos { NAME($subject-actor, form: "of") } y a manos { NAME($context-actor, form: "of") }, en ambos casos { $scope }. La escala empieza en cero y no está cortada; un extremo deshilachado señala un mínimo.
        }
figure-two-tolls-alt = Two bars on one scale from zero: { COUNT($subject) } killed by { $subject-actor } and { COUNT($context) } killed by { $context-actor }, both { $scope }.
    .translation = Dos barras en una misma escala desde cero. Muertos { $scope } a manos { NAME($subject-actor, form: "of") }: { COUNT($subject) }; a manos { NAME($context-actor, form: "of") }: { COUNT($context) }.
figure-two-tolls-subject = Civilians killed by { $actor } { $scope }
    .translation = Civiles muertos a manos { NAME($actor, form: "of") } { $scope }
figure-two-tolls-context = Civilians killed by { $actor } in the same period
    .translation = Civiles muertos a manos { NAME($actor, form: "of") } en el mismo período
figure-toll-makeup-title =
    { $known ->
        [one] { COUNT($known) } is known to be among { $total } dead
       *[other] { COUNT($known) } are known to be among { $total } dead
    }
    .translation = { COUNT($known) } entre { $total } muertos
figure-toll-makeup-note =
    { $shape ->
        [single] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [unshared] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [whole] { $known } of { $total }, or { $share }: all are accounted for.
       *[several] { $known } of { $total }, or { $share } of those counted. The hatched part is known in number only; it must not be read as men.
    }
    .translation =
        { $shape ->
            [single] { $known } de { $total }. De la parte rayada solo se conoce el número; no debe leerse como hombres.
            [unshared] { $known } de { $total }. De la parte rayada solo se conoce el número; no debe leerse como hombres.
            [whole] { $known } de { $total }, es decir, { $share }: el balance está desglosado por completo.
           *[several] { $known } de { $total }, es decir, { $share } de los muertos contados. De la parte rayada solo se conoce el número; no debe leerse como hombres.
        }
figure-toll-makeup-alt =
    { $shape ->
        [single] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }; for { $rest } the source gives no breakdown.
        [whole] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }.
       *[several] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }, together { COUNT($known) }; for { $rest } the source gives no breakdown.
    }
    .translation =
        { $shape ->
            [single] Una barra para los muertos a manos { NAME($actor, form: "of") }, { COUNT($total) }: { LIST($parts) }; de { $rest }, la fuente no da desglose.
            [whole] Una barra para los muertos a manos { NAME($actor, form: "of") }, { COUNT($total) }: { LIST($parts) }.
           *[several] Una barra para los muertos a manos { NAME($actor, form: "of") }, { COUNT($total) }: { LIST($parts) }, en conjunto { COUNT($known) }; de { $rest }, la fuente no da desglose.
        }
figure-facilities-by-type-title = Attacks by { $actor } targeted { COUNT($total) }
    .translation = Los ataques { NAME($actor, form: "of") } alcanzaron { COUNT($total) }
figure-facilities-by-type-note = One square is one facility.
    .translation = Un cuadrado es una instalación.
figure-facilities-by-type-alt = Facilities targeted by { $actor }, one square each: { LIST($types) }; { COUNT($total) } in all.
    .translation = Instalaciones atacadas por { $actor }, un cuadrado por cada una: { LIST($types) }; { COUNT($total) } en total.
some-facilities-targeted = a number of vital civilian facilities
    .translation = varias instalaciones civiles vitales
figure-events-by-place-title =
    { $dated ->
        [all] Every attack recorded here is dated to the day
        [none] No attack recorded here is dated to the day
       *[some] Not every attack recorded here is dated to the day
    }
    .translation =
        { $dated ->
            [all] De todos los ataques aquí registrados se conoce el día
            [none] De ningún ataque aquí registrado se conoce el día
           *[some] No de todos los ataques aquí registrados se conoce el día
        }
figure-events-by-place-note = Filled: dated to the day. Open: the source gives no day, only the period. A circle is one target; a square is one attack that the source counts without describing it.
    .translation = Relleno: se conoce el día. Hueco: la fuente no da el día, solo el período. Un círculo es un objetivo; un cuadrado es un ataque que la fuente cuenta sin describirlo.
figure-events-by-place-alt = Table of places and days, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = Tabla de lugares y días, de { $subject-actor } y { $context-actor }: { $rows }.
figure-events-by-place-row =
    { $counted ->
        [no] { $place }: { $what }, several, not counted ({ $when })
       *[yes] { $place }: { $what } ({ $when })
    }
    .translation =
        { $counted ->
            [no] { $place }: { $what }, varios, sin contar ({ $when })
           *[yes] { $place }: { $what } ({ $when })
        }
figure-events-by-place-rows = { $before }; { $row }
    .translation = { $before }; { $row }
figure-events-by-place-undated = day not stated
    .translation = día no indicado
figure-events-by-place-undated-head = Day not stated
    .translation = Día no indicado
figure-events-by-place-days = { DATE($start, form: "short") } to { DATE($end, form: "short") }
    .translation = del { DATE($start, form: "short") } al { DATE($end, form: "short") }
figure-events-by-place-sites = sites of { $actor }
    .translation = emplazamientos { NAME($actor, form: "of") }
figure-events-by-place-means = { $weapon }
    .translation = { $weapon }
figure-events-by-place-with = { $what }, { $more }
    .translation = { $what }, { $more }
figure-events-by-place-unmatched = place not identified
    .translation = lugar no identificado
figure-events-by-place-unknown = place not known
    .translation = lugar desconocido
figure-uncounted = several, not counted
    .translation = sin contar
figure-events-map-title =
    { $lead ->
        [yes] More of the targets named lie in { $first } than in any other governorate: { COUNT($named) }
       *[no] Where the strikes and attacks recorded here took place
    }
    .translation =
        { $lead ->
            [yes] Más objetivos nombrados en { $first } que en ninguna otra gobernación: { COUNT($named) }
           *[no] Dónde se produjeron los ataques aquí registrados
        }
figure-events-map-note = Marks stand beside the name of their place. A circle is one target, or one strike of which no target is named; a square is one attack that the source counts without describing it. Filled: dated to the day. Open: the source gives no day. Nothing is located more closely than by governorate. Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation = Las marcas están junto al nombre de su lugar. Un círculo es un objetivo, o un ataque del que no se nombra ningún objetivo; un cuadrado es un ataque que la fuente cuenta sin describirlo. Relleno: se conoce el día. Hueco: la fuente no da el día. Nada se sitúa con más precisión que la gobernación. Límites: { $producer }, { $licence }; no implican el reconocimiento de ninguna frontera.
figure-events-map-alt = Map of the governorates, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = Mapa de las gobernaciones, de { $subject-actor } y { $context-actor }: { $rows }.
key-undated = Day not known
    .translation = Día desconocido
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
            [yes] { " " }Un extremo deshilachado señala un mínimo.
           *[no] { "" }
        }{ $hollow ->
            [yes] { " " }Donde los registros dan un intervalo: relleno hasta el mínimo, hueco hasta el máximo.
           *[no] { "" }
        }
figure-toll-by-actor-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other party: { $killed } of { $total }
       *[no] Civilians recorded killed, by the party held responsible: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Más civiles muertos a manos { NAME($first, form: "of") } que de ninguna otra parte: { $killed } de { $total }
           *[no] Civiles muertos registrados, por parte considerada responsable: { $total } en total
        }
figure-toll-by-actor-note =
    Civilians killed in the incidents recorded { $scope }, by the party held responsible.{ $rest ->
        [yes] { " " }Hatched: no single party is held responsible.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Civiles muertos en los incidentes registrados { $scope }, por parte considerada responsable.{ $rest ->
            [yes] { " " }Rayado: a ninguna parte se la considera única responsable.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-actor-alt = One bar for each party held responsible for civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Una barra por cada parte considerada responsable de muertes de civiles { $scope }: { $rows }. En total: { $total }.
figure-toll-by-place-title =
    { $lead ->
        [yes] More civilians were recorded killed in { $first } than in any other governorate: { $killed } of { $total }
       *[no] Civilians recorded killed, by governorate: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Más civiles muertos en { $first } que en ninguna otra gobernación: { $killed } de { $total }
           *[no] Civiles muertos registrados, por gobernación: { $total } en total
        }
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by governorate.{ figure-marks }
    .translation = Civiles muertos en los incidentes registrados { $scope }, por gobernación.{ figure-marks }
figure-toll-by-place-alt = One bar for each governorate in which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = Una barra por cada gobernación en la que murieron civiles { $scope }: { $rows }. En total: { $total }.
figure-toll-by-weapon-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other means: { $killed } of { $total }
       *[no] Civilians recorded killed, by means of attack: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Más civiles muertos por { $first } que por ningún otro medio: { $killed } de { $total }
           *[no] Civiles muertos registrados, por medio de ataque: { $total } en total
        }
figure-toll-by-weapon-note = Civilians killed in the incidents recorded { $scope }, by means of attack.{ figure-marks }
    .translation = Civiles muertos en los incidentes registrados { $scope }, por medio de ataque.{ figure-marks }
figure-toll-by-weapon-alt = One bar for each means by which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = Una barra por cada medio que causó muertes de civiles { $scope }: { $rows }. En total: { $total }.
figure-deaths-by-day-title =
    { $lead ->
        [yes] More civilians were recorded killed on { DATE($day) } than on any other day: { $killed } of { $total }
       *[no] Civilians recorded killed, day by day: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] El { DATE($day) } fue el día con más civiles muertos: { $killed } de { $total }
           *[no] Civiles muertos registrados, día a día: { $total } en total
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
        Cada columna es un día; su altura es el número de civiles muertos.{ $empty ->
            [yes] { " " }Una raya bajo la línea: ningún incidente registrado ese día.
           *[no] { "" }
        }{ $open ->
            [yes] { " " }Un círculo hueco: incidentes registrados, se desconoce el número de muertos.
           *[no] { "" }
        }{ figure-marks }
figure-deaths-by-day-axis = Days { $scope }
    .translation = Días, { $scope }
figure-deaths-by-day-alt =
    One column for each day { $scope }, as high as the number of civilians killed: { $rows }. In all: { $total }.{ $empty ->
        [yes] { " " }On the days that are not named no incident is recorded.
       *[no] { "" }
    }
    .translation =
        Una columna por cada día { $scope }, tan alta como el número de civiles muertos: { $rows }. En total: { $total }.{ $empty ->
            [yes] { " " }En los días que no se nombran no hay incidentes registrados.
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
            [more] Más civiles muertos registrados que en el período anterior: { $now } frente a { $before }
            [fewer] Menos civiles muertos registrados que en el período anterior: { $now } frente a { $before }
           *[neither] Civiles muertos registrados: { $now }, frente a { $before } en el período anterior
        }
figure-months-compared-note = Incidents recorded: { $incidents }, against { $incidents-before } in the period before. The scale starts at zero.{ figure-marks }
    .translation = Incidentes registrados: { $incidents }, frente a { $incidents-before } en el período anterior. La escala empieza en cero.{ figure-marks }
figure-months-compared-alt = Two bars on one scale from zero. Civilians killed { $scope }: { $now }; in the period before: { $before }.
    .translation = Dos barras en una misma escala desde cero. Civiles muertos { $scope }: { $now }; en el período anterior: { $before }.
figure-months-compared-now = Civilians killed { $scope }
    .translation = Civiles muertos { $scope }
figure-months-compared-before = Civilians killed in the period before
    .translation = Civiles muertos en el período anterior
verify-text = To verify these files, open a terminal in this folder and type: { $command }. Every line must end in OK. Where a file is named as failed, it is not the one that was published.
    .translation = Para comprobar estos archivos, abra un terminal en esta carpeta y escriba: { $command }. Cada línea debe terminar en OK. Un archivo señalado como fallido no es el que se publicó.
verify-signature = The list of sums is signed. With OpenSSH: { $ssh }. With minisign: { $minisign }. The key’s fingerprint is { $fingerprint }; compare it with the one printed in the brief and on the publisher’s own page.
    .translation = La lista de sumas de comprobación está firmada. Con OpenSSH: { $ssh }. Con minisign: { $minisign }. La huella de la clave es { $fingerprint }; compárela con la que figura en el informe y en la página de la organización.
verify-unsigned = UNSIGNED: the list of sums carries no signature. It shows whether a file was damaged, not who made it.
    .translation = SIN FIRMA: la lista de sumas de comprobación no lleva firma. Muestra si un archivo se dañó, no quién lo hizo.
verify-pdf = Each PDF carries a signature of its own as well, which programs for PDFs show. Its certificate is { $file }, made by the publisher; a program that does not know it says so. The certificate’s fingerprint is { $fingerprint }; compare it with the one on the publisher’s own page.
    .translation = Cada PDF lleva además su propia firma, que muestran los lectores de PDF. Su certificado es { $file }, emitido por quien publica; un programa que no lo conozca lo advertirá. La huella del certificado es { $fingerprint }; compárela con la que figura en la página de quien publica.
verify-method = How the numbers of this brief were made is said in { $file }.
    .translation = Cómo se obtuvieron las cifras de esta nota se explica en { $file }.
verify-changes = Every number that this edition corrects, what it was before, and why, are in { $file }.
    .translation = Cada cifra que corrige esta edición, su valor anterior y el motivo figuran en { $file }.
colophon-key = The files of this edition are signed. Fingerprint of the key: { $fingerprint }
    .translation = Los archivos de esta edición están firmados. Huella de la clave: { $fingerprint }
figure-matrix-row = { $name }: { $total } ({ $rows })
    .translation = { $name }: { $total } ({ $rows })
figure-toll-by-place-and-actor-title = Who killed where: { $total } civilians, by governorate and party held responsible
    .translation = Quién mató y dónde: civiles muertos, por gobernación y por parte considerada responsable, { $total } en total
figure-toll-by-place-and-actor-note =
    Civilians killed in the incidents recorded { $scope }. The area of a square is the number killed; that of the largest in a row stands above it. Hatched: no single party, or no known place. An empty cell: no deaths recorded.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Civiles muertos en los incidentes registrados { $scope }. El área de un cuadrado es el número de muertos; la cifra figura sobre el mayor de cada fila. Rayado: ninguna parte como única responsable, o lugar desconocido. Casilla vacía: ninguna muerte registrada.{ $open ->
            [yes] { " " }Un círculo hueco: incidentes registrados, número de muertos desconocido.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-place-and-actor-alt = Matrix of governorates and parties held responsible, civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Matriz de gobernaciones y partes consideradas responsables, civiles muertos { $scope }: { $rows }. En total: { $total }.
figure-facilities-by-weapon-title = With what facilities were struck: { COUNT($total) }, by type and means of attack
    .translation = Con qué fueron atacadas las instalaciones: { COUNT($total) }, por tipo y medio de ataque
figure-facilities-by-weapon-note = One square is one facility named in an incident recorded { $scope }; one that was struck twice counts twice.
    .translation = Un cuadrado es una instalación nombrada en un incidente registrado { $scope }; la que fue atacada dos veces cuenta dos veces.
figure-facilities-by-weapon-alt = Matrix of types of facilities and means of attack, one square for each facility struck { $scope }: { $rows }. In all: { $total }.
    .translation = Matriz de tipos de instalaciones y medios de ataque, un cuadrado por cada instalación atacada { $scope }: { $rows }. En total: { $total }.
figure-gradings-title = What the total rests on: { $total } counted, { $total-kept } kept apart
    .translation = En qué se basa el balance: { $total } en los totales, { $total-kept } aparte
figure-gradings-note = Civilians killed { $scope }, by how well each incident is established. In the totals: { COUNT($incidents) }; kept apart and never added: { COUNT($incidents-kept) }.{ figure-marks }
    .translation = Civiles muertos { $scope }, según lo bien fundado de cada incidente. En los totales: { COUNT($incidents) }; aparte y nunca sumados: { COUNT($incidents-kept) }.{ figure-marks }
figure-gradings-alt = Two groups of bars on one scale, civilians killed { $scope }. In the totals, { COUNT($incidents) } with { $total } killed: { $counted }. Kept apart, { COUNT($incidents-kept) } with { $total-kept } killed: { $kept }.
    .translation = Dos grupos de barras a la misma escala, civiles muertos { $scope }. En los totales, { COUNT($incidents) } y { $total } muertos: { $counted }. Aparte, { COUNT($incidents-kept) } y { $total-kept } muertos: { $kept }.
figure-months-trend-title = Civilians recorded killed since { $since }, month by month: { $total }
    .translation = Civiles muertos registrados desde el { $since }, mes a mes: { $total }
figure-months-trend-note =
    { $lag ->
        [yes] The grey end of the last bar was documented only after { $until }. Records keep arriving: recent months may still rise more than older ones.
       *[no] One bar is one month; records keep arriving, and recent months may still rise more than older ones.
    }{ figure-marks }
    .translation =
        { $lag ->
            [yes] El extremo gris de la última barra solo se documentó después del { $until }. La documentación continúa: los meses recientes aún pueden subir más que los anteriores.
           *[no] Una barra es un mes; la documentación continúa, y los meses recientes aún pueden subir más que los anteriores.
        }{ figure-marks }
figure-months-trend-late = of these, documented after the month’s end: { $late }
    .translation = de ellos, documentados tras el fin del mes: { $late }
figure-months-trend-alt =
    One bar for each month since { $since }, as long as the number of civilians killed: { $rows }. In all: { $total }.{ $lag ->
        [yes] { " " }Of those killed in the last month, documented only after { $until }: { $late }.
       *[no] { "" }
    }
    .translation =
        Una barra por cada mes desde el { $since }, tan larga como el número de civiles muertos: { $rows }. En total: { $total }.{ $lag ->
            [yes] { " " }De los muertos del último mes, documentados solo después del { $until }: { $late }.
           *[no] { "" }
        }
figure-notable-timeline-title = When it happened: { COUNT($incidents) } told one by one
    .translation = Cuándo ocurrieron: { COUNT($incidents) }, uno por uno
figure-notable-timeline-note =
    The line runs through the days { $scope }. The area of a circle is the number of civilians killed.{ $spread ->
        [yes] { " " }A thick line covers the days on which an incident may have happened.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        La línea recorre los días, { $scope }. El área de un círculo es el número de civiles muertos.{ $spread ->
            [yes] { " " }Un trazo grueso cubre los días en que pudo ocurrir un incidente.
           *[no] { "" }
        }{ figure-marks }
figure-notable-timeline-row = { $when }, { $place }: { $killed }
    .translation = { $when }, { $place }: { $killed }
figure-notable-timeline-alt = Line of the days { $scope } with a circle for each incident, as large as the number of civilians killed: { $rows }.
    .translation = Línea de los días, { $scope }, con un círculo por cada incidente, tan grande como el número de civiles muertos: { $rows }.
figure-toll-tiles-title = Civilians recorded killed, governorate by governorate: { $total } in all
    .translation = Civiles muertos registrados, gobernación por gobernación: { $total } en total
figure-toll-tiles-note =
    Civilians killed { $scope }. One tile is one governorate, about where it lies: all are of one size, whatever their area. All bars are on one scale.{ $empty ->
        [yes] { " " }A tile without a number: no incident recorded there.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Civiles muertos { $scope }. Una casilla es una gobernación, más o menos donde se encuentra; todas tienen el mismo tamaño, sea cual sea su superficie. Todas las barras están a la misma escala.{ $empty ->
            [yes] { " " }Una casilla sin cifra: ningún incidente registrado.
           *[no] { "" }
        }{ figure-marks }
figure-toll-tiles-alt = Map of tiles, one for each governorate, with a bar as long as the number of civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Mapa de casillas, una por gobernación, con una barra tan larga como el número de civiles muertos { $scope }: { $rows }. En total: { $total }.
figure-toll-map-title = Where civilians were recorded killed: { $total } in all
    .translation = Dónde se registraron civiles muertos: { $total } en total
figure-toll-map-note =
    Civilians killed { $scope }. The area of a circle is their number; it stands for its whole governorate and marks no place within it.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }{ " " }Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation =
        Civiles muertos { $scope }. El área de un círculo es su número; vale para toda la gobernación y no señala ningún lugar en ella.{ $open ->
            [yes] { " " }Un círculo hueco: incidentes registrados, número de muertos desconocido.
           *[no] { "" }
        }{ figure-marks }{ " " }Límites: { $producer }, { $licence }; no implican el reconocimiento de ninguna frontera.
figure-toll-map-alt = Map of the governorates, with a circle as large as the number of civilians killed in each { $scope }: { $rows }. In all: { $total }.
    .translation = Mapa de las gobernaciones, con un círculo tan grande como el número de civiles muertos en cada una { $scope }: { $rows }. En total: { $total }.
figure-toll-map-scale = { $distance } km
    .translation = { $distance } km
site-title = Briefs for the press
    .translation = Notas informativas para la prensa
site-all = All briefs
    .translation = Todas las notas
site-feed = News feed (Atom)
    .translation = Canal de noticias (Atom)
site-key-figures = Key figures
    .translation = Cifras clave
site-figures = Figures
    .translation = Figuras
site-downloads = Downloads
    .translation = Descargas
site-files-brief = The brief
    .translation = La nota
site-files-figures = Figures as pictures
    .translation = Las figuras como imágenes
site-files-cards = Cards for social media
    .translation = Tarjetas para redes sociales
site-files-data = Data
    .translation = Datos
site-files-archives = Everything in one file
    .translation = Todo en un solo archivo
site-files-verify = To verify the files
    .translation = Para comprobar los archivos
site-size = { $size }{ "\u00A0" }kB
    .translation = { $size }{ "\u00A0" }kB
site-editions = Editions
    .translation = Ediciones
site-replaced = This edition was replaced by edition { $edition } on { $day }.
    .translation = Esta edición fue sustituida por la edición { $edition } el { $day }.
embargo-until = EMBARGO. Not for publication, broadcast or posting before { $day }, { $time } { $zone }.
    .translation = EMBARGADO. Prohibida su publicación, emisión o difusión en línea antes de las { $time } { $zone } del { $day }.
embargo-local = Local time: { $times }.
    .translation = Hora local: { $times }.
embargo-place = { $place } { $time }
    .translation = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
    .translation = { $place } { $time } ({ $day })
embargo-notice = { $until } { $local }
    .translation = { $until } { $local }
mail-page = The brief with its figures, its data and the means to verify them: { $url }
    .translation = La nota con sus gráficos, sus datos y los medios para verificarlos: { $url }
mail-attached = Attached: the brief as a PDF.
    .translation = Adjunto: la nota en PDF.
