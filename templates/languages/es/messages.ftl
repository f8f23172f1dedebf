# Las frases y los rótulos de todas las notas, en español. Un número va entre llaves y nunca se escribe a mano.
# En una fórmula de recuento, $n es el número. [one] vale solo para uno; [many], a partir del millón («de civiles»).

## Lo que una fuente dice de un número. $phrase es el número, con su nombre si lo tiene.

qualified-at-least = al{ "\u00A0" }menos { $phrase }
qualified-at-most = como{ "\u00A0" }máximo { $phrase }
qualified-about = alrededor de { $phrase }
# Cuando una fuente da un mínimo y un máximo. $least y $most son números; puede seguir un nombre.
range = { $least } a { $most }
qualifier-at-least = al menos
qualifier-at-most = como máximo
qualifier-about = alrededor de
qualifier-unknown = número desconocido
qualifier-a-number-of = un número indeterminado

## Fórmulas de recuento: un número con su nombre, dentro de una frase.

count-killed-civilian = { $n ->
    [one] { $n } civil
    [many] { $n } de civiles
   *[other] { $n } civiles
}
count-children = { $n ->
    [one] { $n } niño
    [many] { $n } de niños
   *[other] { $n } niños
}
count-women = { $n ->
    [one] { $n } mujer
    [many] { $n } de mujeres
   *[other] { $n } mujeres
}
count-men = { $n ->
    [one] { $n } hombre
    [many] { $n } de hombres
   *[other] { $n } hombres
}
count-children-and-women = { $n ->
    [one] { $n } niño o mujer
    [many] { $n } de niños y mujeres
   *[other] { $n } niños y mujeres
}
# «Uno» se escribe «un» o «una» delante de su nombre.
count-attacks-poison-gas = { $n ->
    [one] un ataque
    [many] { SPELL($n) } de ataques
   *[other] { SPELL($n) } ataques
}
count-times = { $n ->
    [one] una vez
    [many] { SPELL($n) } de veces
   *[other] { SPELL($n) } veces
}
count-facilities-targeted = { $n ->
    [one] una instalación civil vital
    [many] { SPELL($n) } de instalaciones civiles vitales
   *[other] { SPELL($n) } instalaciones civiles vitales
}
count-school = { $n ->
    [one] una escuela
    [many] { SPELL($n) } de escuelas
   *[other] { SPELL($n) } escuelas
}
count-hospital = { $n ->
    [one] un hospital
    [many] { SPELL($n) } de hospitales
   *[other] { SPELL($n) } hospitales
}
count-market = { $n ->
    [one] un mercado
    [many] { SPELL($n) } de mercados
   *[other] { SPELL($n) } mercados
}
count-mosque = { $n ->
    [one] una mezquita
    [many] { SPELL($n) } de mezquitas
   *[other] { SPELL($n) } mezquitas
}
count-targets = { $n ->
    [one] un objetivo
    [many] { SPELL($n) } de objetivos
   *[other] { SPELL($n) } objetivos
}
# Cuántas víctimas nombran los registros, cuando solo puede salir su número.
count-victims-recorded = { $n ->
    [one] una víctima registrada con su nombre
    [many] { $n } de víctimas registradas con su nombre
   *[other] { $n } víctimas registradas con su nombre
}
count-incidents = { $n ->
    [one] un incidente
    [many] { SPELL($n) } de incidentes
   *[other] { SPELL($n) } incidentes
}
some-vital-building = varios edificios vitales

## Medidas: lo que cuenta un número, impreso debajo o al lado. El número mismo no se repite.

measure-killed-civilian = { $n ->
    [one] civil muerto
    [many] civiles muertos
   *[other] civiles muertos
}
measure-children = { $n ->
    [one] niño
    [many] niños
   *[other] niños
}
measure-women = { $n ->
    [one] mujer
    [many] mujeres
   *[other] mujeres
}
measure-children-and-women = niños y mujeres
measure-not-broken-down = sin desglose
measure-attacks-poison-gas = { $n ->
    [one] ataque con gas tóxico
    [many] ataques con gas tóxico
   *[other] ataques con gas tóxico
}
measure-incidents = { $n ->
    [one] incidente registrado
    [many] incidentes registrados
   *[other] incidentes registrados
}
measure-targets = { $n ->
    [one] objetivo alcanzado
    [many] objetivos alcanzados
   *[other] objetivos alcanzados
}
measure-facilities-targeted = { $n ->
    [one] instalación vital atacada
    [many] instalaciones vitales atacadas
   *[other] instalaciones vitales atacadas
}

## La página: títulos, rótulos y avisos

# La clase de documento, en la cubierta y al pie de cada página.
kind-campaign = Nota informativa
# En la cubierta, cuando la fuente no indica el fin del período. $from es un día.
period-open = Período: del { $from } a la fecha de publicación
# En la cubierta. $from y $to son días.
period-closed = Período: del { $from } al { $to }
# Al pie de cada página. $page y $pages son números de página.
page-of = Página { $page } de { $pages }
# Delante de los nombres de los idiomas, en la cubierta y al final.
available-in = Disponible en
web-skip = Ir al texto
web-contents = En esta nota
web-pdf = Esta nota en PDF
web-top = Volver arriba
# Encima de una figura. $number es el número de la figura.
figure-label = Figura { $number }
# Encima de una tabla. $number es el número de la tabla.
table-label = Tabla { $number }
# Debajo de una figura o una tabla. $organisation es un nombre, $day un día.
source-line = Fuente: { $organisation }, { $day }.
# Al lado de la frase que se puede citar.
for-quotation = Para citar
# Debajo de esa frase. $organisation es un nombre, $day un día.
quotation-attribution = { $organisation }, { $day }. Puede citarse con esta atribución.
# En la cubierta de una traducción que aún no se ha revisado. $source es el nombre del idioma de origen.
notice-draft = Traducción provisional, aún no revisada por una persona de lengua materna española. Prevalece la versión { NAME($source, form: "feminine") }.
# El valor vacío de una celda.
not-known = desconocido
some-number = un número desconocido
not-stated = no consta
none = cero
# Después de un nombre que se reproduce tal como lo escribe la fuente.
sic = sic

# Un incidente cuya fecha solo se conoce entre dos días. $start y $end son días.
dates-between = del { $start } al { $end }

## Tablas

table-strikes-title = Ataques registrados como incidentes
table-strikes-note = No se conoce el número de muertos de ningún ataque por separado: «desconocido» no significa cero.
# Encima de las filas de un actor. $actor es un nombre.
table-group = { NAME($actor, form: "label") }
column-number = N.º
column-date = Fecha
column-place = Lugar
column-target = Objetivo
column-weapon = Arma
column-attacks = Ataques
column-type = Tipo
column-count = Atacadas
# Un objetivo cuyos emplazamientos no cuenta la fuente. $actor es un nombre; "of" es su forma con «de».
sites-of = Emplazamientos { NAME($actor, form: "of") }, sin contar
# Un lugar y una parte de él. $place y $part son nombres.
place-part = { $place }, { NAME($part, form: "label") }
# Un lugar y el lugar mayor en que se encuentra. $place y $parent son nombres.
place-in = { $place }, { $parent }
# $actor es un nombre.
table-attacks-title = Ataques con gas tóxico { NAME($actor, form: "of") }
table-attacks-note = La fuente da un total por lugar. No indica el día ni el número de muertos de cada ataque.
# $actor es un nombre.
table-facilities-title = Instalaciones civiles vitales atacadas por { $actor }
table-facilities-note = La fuente da un número por tipo; la suma es calculada. No indica lugares ni días.
# La última fila de una tabla, cuando hay una suma.
row-total = Total

# En cada página de una nota cuyos incidentes son inventados.
notice-fictional = Muestra ficticia: todos los lugares, partes e incidentes son inventados.
kind-monthly = Nota mensual
kind-flash = Nota urgente

## Tablas de un recuento

table-parties-title = Civiles muertos, por parte considerada responsable
table-parties-note = Los incidentes poco respaldados, en disputa o descartados no figuran en esta tabla. Un total es un mínimo cuando se desconoce el número de muertos de algún incidente.
table-places-title = Civiles muertos, por lugar
table-places-note = Por el primer nivel administrativo.
table-means-title = Civiles muertos, por medio de ataque
table-means-note = Según el medio registrado de cada incidente.
table-civilians-only = Esta tabla solo cuenta civiles. { $others }.
table-targets-title = Instalaciones registradas como objetivos
table-targets-note = Una por cada instalación nombrada en un incidente; la que fue atacada dos veces figura dos veces.
table-months-title = Civiles muertos, mes a mes
# $start es el primer día de la tabla. $basis dice por qué día corresponde un incidente a un mes.
table-months-note = { $basis ->
    [documentation] Desde el { $start }. Cada incidente figura en el mes en que fue documentado.
   *[other] Desde el { $start }. Un incidente que pudo ocurrir en cualquiera de dos meses figura en el mes de su primer día posible.
}
table-gradings-title = En qué se basan los totales
table-gradings-note = Confirmados: una parte reconoció su responsabilidad. Bien respaldados: dos o más fuentes creíbles. Poco respaldados: una sola fuente. En disputa: las partes se acusan mutuamente. Descartados: los muertos eran combatientes, o nada indica que hubiera un ataque.
table-statements-title = Lo que declaran otros y lo que aquí se detalla
table-statements-note = Las declaraciones y los incidentes se refieren a las mismas personas: se ponen unas junto a otros y nunca se suman.
column-statement = Declaración de
column-stated = Declarados
column-itemised = Detallados
table-annex-title = Todos los incidentes
table-annex-note = Por orden de días. Se indica el motivo de los que quedan fuera del recuento. Los registros que repiten otro figuran al final, solo con su referencia.
column-party = Parte
column-incidents = Incidentes
column-victims-recorded = Víctimas registradas con su nombre
column-killed-civilian = Civiles muertos
column-others-harmed = Otros muertos y heridos
column-children = Niños
column-women = Mujeres
column-men = Hombres
column-record = Registro
column-remark = Fuera del recuento
# Encima de los números de las fuentes de cada incidente.
column-sources = Fuentes
column-month = Mes
column-grading = Evaluación
# Qué fue de las instalaciones atacadas.
column-destroyed = Destruidas
column-damaged = Dañadas
column-undamaged = Sin daños
column-damage-unknown = No consta
# La última fila de los meses: del día nombrado encima de la tabla al final del período.
row-year = En lo que va de año
# Las sumas de dos grupos: una es el total de la nota, la otra va al lado.
row-counted = En los totales
row-kept-apart = Contados aparte
grading-confirmed = Confirmados
grading-fair = Bien respaldados
grading-not-graded = Sin evaluar
grading-weak = Poco respaldados
grading-contested = En disputa
grading-discounted = Descartados
# En lugar del nombre de una parte, un lugar o un medio de ataque.
key-several = Varias partes
key-disputed = Responsabilidad en disputa
key-not-attributed = Sin atribuir
key-unplaced = Lugar desconocido
key-not-stated = No consta
# Notas al pie de la cifra del mes. $incidents dice cuántos, $start y $end son el primer y el último día del período.
note-across-the-end = Contados aquí en su primer día posible, aunque pudieron ocurrir después del { $end }: { COUNT($incidents) }.
note-across-the-start = Contados en el período anterior y no aquí, en su primer día posible, aunque pudieron ocurrir el { $start } o más tarde: { COUNT($incidents) }.
note-documented-late = Documentados solo después del { $end } y contados el día de la muerte: { COUNT($incidents) }.
note-of-earlier-days = Documentados en este período, pero ocurridos antes del { $start }: { COUNT($incidents) }.

## Incidentes contados uno a uno

# Cuáles son. $killed es el número mínimo de muertos.
notable-by-toll = Los incidentes en que murieron { COUNT($killed) }, los más graves primero.
notable-listed = Elegidos por la redacción de esta nota.
# Debajo del número de muertos. $groups es una lista como «11 niños y 7 mujeres».
notable-among = entre ellos { $groups }
# A quién se atribuye la responsabilidad, y en qué calidad. $actor es un nombre.
attribution-claimed = { NAME($actor, form: "label") } (responsabilidad reivindicada)
attribution-accepted = { NAME($actor, form: "label") } (responsabilidad reconocida)
attribution-alleged = { NAME($actor, form: "label") } (responsabilidad presunta)
attribution-contested = { NAME($actor, form: "label") } (responsabilidad en disputa)
attribution-denied = { NAME($actor, form: "label") } (responsabilidad negada)
# Qué fue atacado y qué fue de ello. $target es un nombre.
damage-destroyed = { $target } (destrucción)
damage-damaged = { $target } (daños)
damage-none = { $target } (sin daños)
damage-unknown = { $target }

# Por qué un incidente queda fuera del recuento.
left-out-graded-weak = poco respaldado
left-out-graded-contested = en disputa
left-out-graded-discounted = descartado
left-out-outside-the-period = fuera del período
left-out-duplicate = repetido
left-out-no-day-of-documentation = se desconoce el día de documentación

## Cotejo

reconciliation-title = Cómo concuerdan los números
row-stated = Total declarado
row-children = de ellos, niños
row-women = de ellos, mujeres
row-rest = Sin desglose (calculado)
row-itemised = Detallados en la tabla de ataques
# Lo que otra página detalla de un total. $organisation es quien lo declara, $day el día de la página.
row-itemised-by = Detallados por { $organisation }, { $day }
# $itemised es una parte de $total.
itemised-of = { $itemised } de { $total }
# En la descripción accesible de la primera columna de la tabla de cotejo.
column-measure = Civiles muertos

## Método, fuentes, acerca de

method-title = Método
sources-title = Fuentes
# $organisation es un nombre, $day un día, $url una dirección.
source-report = { $organisation }, página del { $day }, { $url }
# $organisation es un nombre, $url una dirección.
source-undated = { $organisation }, { $url }
# Datos elaborados por terceros. $producer y $licence son nombres, $day es el día en que se obtuvieron los datos, $url una dirección.
source-data = { $producer }: datos obtenidos el { $day } de { $url }, { $licence }
# Una copia de la fuente que ya no cambia. $url es su dirección.
source-archived = Copia archivada: { $url }
# En la lista de fuentes, en lugar de todas las que no deben nombrarse.
source-withheld = Fuentes que no se nombran, para su protección
# Adónde lleva el enlace de un número, para lectores de pantalla y bajo el puntero. $organisation es un nombre.
link-incident = Al registro de este incidente
link-incidents = A los incidentes que cuenta este número
link-table = A la tabla en la que figura este número
link-source = A la fuente: { $organisation }
cite-as = Cítese así:
# $organisation es un nombre, $title el título, $day un día, $edition un número.
citation = { $organisation }, «{ $title }», { $day }, edición { $edition }.
colophon-title = Acerca de este documento
# $licence es el nombre de una licencia.
colophon-licence = El texto, las figuras y los datos pueden utilizarse con la licencia { $licence }.
# $url es una dirección.
colophon-contact = Contacto: { $url }
# Cuando la nota se ha reconstruido a partir de una página ya publicada. $organisation es un nombre.
colophon-rebuilt = Este documento es un ejemplo, reconstruido a partir de una página publicada ({ $organisation }). Si difieren, prevalece la página.
colophon-computed = Cada número se ha calculado una sola vez a partir de los incidentes y las declaraciones registrados, y es el mismo en todos los idiomas.

## La nota de cambios de una edición corregida

# En la cubierta, y encima de la nota. $edition y $replaced son números de edición, $day y $before son días.
notice-corrected = Edición corregida { $edition }, { $day }: sustituye a la edición { $replaced } del { $before }
changes-label = Corrección
changes-title = Lo que corrige esta edición
# $numbers es cuántos números han cambiado, $replaced el número de la edición anterior.
changes-summary = { $numbers ->
    [0] Ningún número de la edición { $replaced } ha cambiado.
    [one] { $numbers } número difiere de la edición { $replaced }.
    [many] { $numbers } de números difieren de la edición { $replaced }.
   *[other] { $numbers } números difieren de la edición { $replaced }.
}
table-changes-title = Lo que ha cambiado, antes y después
table-changes-note = Calculado a partir de lo que imprimieron ambas ediciones, incluidas las tablas y el anexo.
column-changed = Número
# $edition es el número de una edición.
column-edition = Edición { $edition }
# En lugar de un número que solo imprime una de las dos ediciones.
not-printed = no impreso
# $incidents es un número, $ids la lista de sus referencias.
changes-incidents-added = Añadidos: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Corregidos: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Retirados: { COUNT($incidents) } ({ $ids }).
# Después de lo que cuenta un número, en la nota de cambios: de quién o de qué es.
scope-previous = período anterior
scope-itemised = detalle por incidente
scope-stated = declaraciones de otros
scope-weak = incidentes poco respaldados
scope-contested = incidentes en disputa
scope-discounted = incidentes descartados
scope-confirmed = incidentes confirmados
scope-fair = incidentes bien respaldados
scope-not-graded = incidentes sin evaluar
scope-repeated = registros repetidos
scope-kept-apart = incidentes poco respaldados, en disputa o descartados
scope-year = desde comienzos de año
scope-month = mes que empieza el
scope-across-the-end = más allá del fin del período
scope-across-the-start = desde antes del período
scope-documented-late = documentación posterior al período
scope-of-earlier-days = de días anteriores
scope-damage-damaged = con daños
scope-damage-destroyed = destrucción
scope-damage-none = sin daños
scope-notable = contados uno por uno
scope-period-from = primer día del período
scope-period-to = último día del período
scope-published = día de publicación
scope-year-from = primer día del registro del año
scope-previous-from = primer día del período anterior
scope-previous-to = último día del período anterior
scope-deaths-not-known = desconocido el número de muertos
scope-damage-unknown = se desconocen los daños
scope-earliest = primer día posible
scope-latest = último día posible
column-killed-combatant = Combatientes muertos
column-killed-unknown = Muertos, condición desconocida
column-killed-protected = Personas protegidas muertas
column-killed-participant = Participantes directos muertos
column-injured-protected = Personas protegidas heridas
column-injured-participant = Participantes directos heridos
column-facilities-destroyed = Instalaciones vitales destruidas
column-injured-civilian = Civiles heridos
column-injured-combatant = Combatientes heridos
column-injured-unknown = Heridos, condición desconocida
column-not-broken-down = Sin desglose
column-children-and-women = Niños y mujeres
column-facilities-targeted = Instalaciones vitales atacadas
column-targets = Objetivos alcanzados
column-percent = Proporción
column-times = Razón
column-day = Día

## Figuras

# El período de ambos balances, dentro de una frase, cuando la fuente no indica su fin. $start es un día.
figure-scope-since = desde el { $start }
# El período de ambos balances, dentro de una frase. $start y $end son días.
figure-scope-between = del { $start } al { $end }

# Encima del campo de puntos de la cubierta. $scope es el período («desde el …»), $block cuántos puntos tiene un bloque completo.
figure-tolls-field-title = Cada punto es un civil muerto { $scope }; un bloque completo tiene { $block }
# Debajo del campo de puntos de la cubierta.
figure-tolls-field-note = Dos balances, cada uno con su propio alcance: nunca se suman.
# El campo de puntos, dicho a quien no lo ve. $subject y $context son balances; los demás, los actores y el período.
figure-tolls-field-alt = Dos campos con un punto por cada civil muerto { $scope }: a manos { NAME($subject-actor, form: "of") }, { COUNT($subject) }; a manos { NAME($context-actor, form: "of") }, { COUNT($context) }.
# Después del número del primer campo. $what es lo que se cuenta («civiles muertos»), $actor el autor, $scope el período.
figure-tolls-field-subject = { $what } a manos { NAME($actor, form: "of") } { $scope }
# Después del número del segundo campo. $what es lo que se cuenta («civiles muertos»), $actor el autor.
figure-tolls-field-context = { $what } a manos { NAME($actor, form: "of") } en el mismo período
# Junto a los tres puntos huecos al final de un balance que es un mínimo.
figure-tolls-field-rises = Círculos huecos: el recuento es un mínimo y puede aumentar
# Junto a los puntos huecos al final de un balance del que la fuente da un mínimo y un máximo, o solo un máximo.
figure-tolls-field-range = Círculos huecos: entre el mínimo y el máximo que da la fuente

# Título de las dos barras. $subject y $context son balances.
figure-two-tolls-title = Dos balances en la misma escala: { $subject } y { $context }
# Nota junto a las dos barras. $compared vale "yes" cuando puede decirse $times, los muertos del balance mayor por cada uno del menor.
# $scope es el período de ambos balances; los actores son nombres.
figure-two-tolls-note = { $compared ->
    [yes] Por cada civil muerto a manos { NAME($subject-actor, form: "of") } { $scope }, { $times } murieron a manos { NAME($context-actor, form: "of") } en el mismo período. La escala empieza en cero y no está cortada; un extremo deshilachado señala un mínimo.
   *[no] Civiles muertos a manos { NAME($subject-actor, form: "of") } y a manos { NAME($context-actor, form: "of") }, en ambos casos { $scope }. La escala empieza en cero y no está cortada; un extremo deshilachado señala un mínimo.
}
# Las dos barras, dichas a quien no las ve. $subject y $context son balances; los demás, los actores y el período.
figure-two-tolls-alt = Dos barras en una misma escala desde cero. Muertos { $scope } a manos { NAME($subject-actor, form: "of") }: { COUNT($subject) }; a manos { NAME($context-actor, form: "of") }: { COUNT($context) }.
# Encima de la primera barra. $actor es el autor, $scope el período.
figure-two-tolls-subject = Civiles muertos a manos { NAME($actor, form: "of") } { $scope }
# Encima de la segunda barra. $actor es el autor.
figure-two-tolls-context = Civiles muertos a manos { NAME($actor, form: "of") } en el mismo período

# Título de la barra dividida. $total es el balance, $known el número de muertos de quienes se sabe más («241 niños y mujeres»).
figure-toll-makeup-title = { COUNT($known) } entre { $total } muertos
# Nota junto a la barra dividida. $shape dice si la barra tiene varias partes y un resto ("several"), una parte y un resto
# ("single"), ningún resto ("whole") o varias partes de las que no puede decirse proporción ("unshared"). $known, $total y $share son números.
figure-toll-makeup-note = { $shape ->
    [single] { $known } de { $total }. De la parte rayada solo se conoce el número; no debe leerse como hombres.
    [unshared] { $known } de { $total }. De la parte rayada solo se conoce el número; no debe leerse como hombres.
    [whole] { $known } de { $total }, es decir, { $share }: el balance está desglosado por completo.
   *[several] { $known } de { $total }, es decir, { $share } de los muertos contados. De la parte rayada solo se conoce el número; no debe leerse como hombres.
}
# La barra dividida, dicha a quien no la ve. $parts es una lista como «138 niños y 103 mujeres», $rest lo que queda.
figure-toll-makeup-alt = { $shape ->
    [single] Una barra para los muertos a manos { NAME($actor, form: "of") }, { COUNT($total) }: { LIST($parts) }; de { $rest }, la fuente no da desglose.
    [whole] Una barra para los muertos a manos { NAME($actor, form: "of") }, { COUNT($total) }: { LIST($parts) }.
   *[several] Una barra para los muertos a manos { NAME($actor, form: "of") }, { COUNT($total) }: { LIST($parts) }, en conjunto { COUNT($known) }; de { $rest }, la fuente no da desglose.
}

# Título de los cuadrados. $actor es un nombre, $total el número de instalaciones.
figure-facilities-by-type-title = Los ataques { NAME($actor, form: "of") } alcanzaron { COUNT($total) }
# Nota junto a los cuadrados.
figure-facilities-by-type-note = Un cuadrado es una instalación.
# Los cuadrados, dichos a quien no los ve. $types es una lista como «dos escuelas y tres mezquitas».
figure-facilities-by-type-alt = Instalaciones atacadas por { $actor }, un cuadrado por cada una: { LIST($types) }; { COUNT($total) } en total.
# Cuando la fuente dice «un número» de instalaciones y no las cuenta.
some-facilities-targeted = varias instalaciones civiles vitales

# Título de la cuadrícula de lugares y días. $dated dice si tienen día todas las filas, algunas o ninguna.
figure-events-by-place-title = { $dated ->
    [all] De todos los ataques aquí registrados se conoce el día
    [none] De ningún ataque aquí registrado se conoce el día
   *[some] No de todos los ataques aquí registrados se conoce el día
}
# Nota junto a la cuadrícula.
figure-events-by-place-note = Relleno: se conoce el día. Hueco: la fuente no da el día, solo el período. Un círculo es un objetivo; un cuadrado es un ataque que la fuente cuenta sin describirlo.
# La cuadrícula, dicha a quien no la ve. $rows es la lista de sus filas.
figure-events-by-place-alt = Tabla de lugares y días, de { $subject-actor } y { $context-actor }: { $rows }.
# Una fila de esa lista. $place es un nombre, $what lo atacado o contado, $when un día o «día no indicado».
# $counted vale "no" cuando la fuente no da el número de emplazamientos.
figure-events-by-place-row = { $counted ->
    [no] { $place }: { $what }, varios, sin contar ({ $when })
   *[yes] { $place }: { $what } ({ $when })
}
# Entre dos filas de esa lista. $before son las filas anteriores, $row la siguiente.
figure-events-by-place-rows = { $before }; { $row }
# Dentro de esa lista, de un ataque sin día.
figure-events-by-place-undated = día no indicado
# Título de la columna de los ataques sin día.
figure-events-by-place-undated-head = Día no indicado
# Título de una columna que reúne varios días. $start y $end son el primero y el último.
figure-events-by-place-days = del { DATE($start, form: "short") } al { DATE($end, form: "short") }
# Lo atacado, cuando la fuente nombra emplazamientos de un actor. $actor es un nombre.
figure-events-by-place-sites = emplazamientos { NAME($actor, form: "of") }
# Lo atacado, cuando solo se conoce el medio de ataque. $weapon es un nombre.
figure-events-by-place-means = { $weapon }
# Lo atacado, y lo que se sabe además: el medio, una parte del lugar, el lugar que lo rodea.
figure-events-by-place-with = { $what }, { $more }
# Lo atacado, cuando el lugar no pudo situarse en un mapa.
figure-events-by-place-unmatched = lugar no identificado
# Cuando no se conocen ni el lugar ni las palabras de la fuente.
figure-events-by-place-unknown = lugar desconocido
# En lugar de marcas, cuando la fuente no da el número de emplazamientos.
figure-uncounted = sin contar

# Título del mapa de ataques. $lead vale "yes" cuando una gobernación tiene más objetivos nombrados, $named, que cada una de las demás; $first es su nombre.
figure-events-map-title = { $lead ->
    [yes] Más objetivos nombrados en { $first } que en ninguna otra gobernación: { COUNT($named) }
   *[no] Dónde se produjeron los ataques aquí registrados
}
# Nota junto a ese mapa. $producer elaboró los límites, $licence es su licencia.
figure-events-map-note = Las marcas están junto al nombre de su lugar. Un círculo es un objetivo, o un ataque del que no se nombra ningún objetivo; un cuadrado es un ataque que la fuente cuenta sin describirlo. Relleno: se conoce el día. Hueco: la fuente no da el día. Nada se sitúa con más precisión que la gobernación. Límites: { $producer }, { $licence }; no implican el reconocimiento de ninguna frontera.
# Ese mapa, dicho a quien no lo ve. $rows es una lista de filas («Raqqa: tres objetivos (23 de septiembre de 2014)»).
figure-events-map-alt = Mapa de las gobernaciones, de { $subject-actor } y { $context-actor }: { $rows }.

## Figuras de la nota mensual

# Nombre de la columna de lo que no tiene día.
key-undated = Día desconocido
# Una línea de una figura, dicha a quien no la ve. $name es un nombre o un día, $killed un número («al menos 12», «número desconocido»).
figure-row = { $name }: { $killed }
# Entre dos de esas líneas. $before son las líneas anteriores, $row la siguiente.
figure-rows = { $before }; { $row }
# Al final de una nota, después de un punto. $frayed vale "yes" cuando una barra es un mínimo, $hollow cuando una es un intervalo.
figure-marks = { $frayed ->
    [yes] { " " }Un extremo deshilachado señala un mínimo.
   *[no] { "" }
}{ $hollow ->
    [yes] { " " }Donde los registros dan un intervalo: relleno hasta el mínimo, hueco hasta el máximo.
   *[no] { "" }
}

# Título de las barras por parte. $lead vale "yes" cuando el balance de una parte, $killed, supera al de cada una de las demás; $first es su nombre. $total es el conjunto.
figure-toll-by-actor-title = { $lead ->
    [yes] Más civiles muertos a manos { NAME($first, form: "of") } que de ninguna otra parte: { $killed } de { $total }
   *[no] Civiles muertos registrados, por parte considerada responsable: { $total } en total
}
# Nota junto a las barras por parte. $scope es el período («del … al …»), $rest vale "yes" cuando parte de los muertos no tiene un responsable único.
figure-toll-by-actor-note = Civiles muertos en los incidentes registrados { $scope }, por parte considerada responsable.{ $rest ->
    [yes] { " " }Rayado: a ninguna parte se la considera única responsable.
   *[no] { "" }
}{ figure-marks }
# Las barras por parte, dichas a quien no las ve. $rows son las líneas, $total es el conjunto, $scope el período.
figure-toll-by-actor-alt = Una barra por cada parte considerada responsable de muertes de civiles { $scope }: { $rows }. En total: { $total }.

# Título de las barras por gobernación. $lead vale "yes" cuando el balance de una, $killed, supera al de cada una de las demás; $first es su nombre. $total es el conjunto.
figure-toll-by-place-title = { $lead ->
    [yes] Más civiles muertos en { $first } que en ninguna otra gobernación: { $killed } de { $total }
   *[no] Civiles muertos registrados, por gobernación: { $total } en total
}
# Nota junto a las barras por gobernación. $scope es el período («del … al …»).
figure-toll-by-place-note = Civiles muertos en los incidentes registrados { $scope }, por gobernación.{ figure-marks }
# Las barras por gobernación, dichas a quien no las ve. $rows son las líneas, $total es el conjunto, $scope el período.
figure-toll-by-place-alt = Una barra por cada gobernación en la que murieron civiles { $scope }: { $rows }. En total: { $total }.

# Título de las barras por medio de ataque. $lead vale "yes" cuando el balance de uno, $killed, supera al de cada uno de los demás; $first es su nombre. $total es el conjunto.
figure-toll-by-weapon-title = { $lead ->
    [yes] Más civiles muertos por { $first } que por ningún otro medio: { $killed } de { $total }
   *[no] Civiles muertos registrados, por medio de ataque: { $total } en total
}
# Nota junto a las barras por medio de ataque. $scope es el período («del … al …»).
figure-toll-by-weapon-note = Civiles muertos en los incidentes registrados { $scope }, por medio de ataque.{ figure-marks }
# Las barras por medio de ataque, dichas a quien no las ve. $rows son las líneas, $total es el conjunto, $scope el período.
figure-toll-by-weapon-alt = Una barra por cada medio que causó muertes de civiles { $scope }: { $rows }. En total: { $total }.

# Título de las columnas por día. $lead vale "yes" cuando el balance de un día, $killed, supera al de cada uno de los demás; $day es ese día. $total es el conjunto.
figure-deaths-by-day-title = { $lead ->
    [yes] El { DATE($day) } fue el día con más civiles muertos: { $killed } de { $total }
   *[no] Civiles muertos registrados, día a día: { $total } en total
}
# Nota junto a las columnas por día. $empty vale "yes" cuando un día no tiene incidentes, $open cuando se desconocen los muertos de un día.
figure-deaths-by-day-note = Cada columna es un día; su altura es el número de civiles muertos.{ $empty ->
    [yes] { " " }Una raya bajo la línea: ningún incidente registrado ese día.
   *[no] { "" }
}{ $open ->
    [yes] { " " }Un círculo hueco: incidentes registrados, se desconoce el número de muertos.
   *[no] { "" }
}{ figure-marks }
# Debajo de las columnas por día. $scope es el período («del … al …»).
figure-deaths-by-day-axis = Días, { $scope }
# Las columnas por día, dichas a quien no las ve. $rows son las líneas, $total es el conjunto, $scope el período.
figure-deaths-by-day-alt = Una columna por cada día { $scope }, tan alta como el número de civiles muertos: { $rows }. En total: { $total }.{ $empty ->
    [yes] { " " }En los días que no se nombran no hay incidentes registrados.
   *[no] { "" }
}

# Título de las dos barras. $change dice si ahora se registran más o menos muertos que antes, o si no puede decirse. $now y $before son balances.
figure-months-compared-title = { $change ->
    [more] Más civiles muertos registrados que en el período anterior: { $now } frente a { $before }
    [fewer] Menos civiles muertos registrados que en el período anterior: { $now } frente a { $before }
   *[neither] Civiles muertos registrados: { $now }, frente a { $before } en el período anterior
}
# Nota junto a las dos barras. $incidents y $incidents-before son los números de incidentes registrados en los dos períodos.
figure-months-compared-note = Incidentes registrados: { $incidents }, frente a { $incidents-before } en el período anterior. La escala empieza en cero.{ figure-marks }
# Las dos barras, dichas a quien no las ve. $now y $before son balances, $scope el período actual.
figure-months-compared-alt = Dos barras en una misma escala desde cero. Civiles muertos { $scope }: { $now }; en el período anterior: { $before }.
# Encima de la primera barra. $scope es el período actual («del … al …»).
figure-months-compared-now = Civiles muertos { $scope }
# Encima de la segunda barra.
figure-months-compared-before = Civiles muertos en el período anterior

## El material para la prensa

# Cómo comprueba los archivos quien los recibe. $command es lo que hay que escribir.
verify-text = Para comprobar estos archivos, abra un terminal en esta carpeta y escriba: { $command }. Cada línea debe terminar en OK. Un archivo señalado como fallido no es el que se publicó.
# Cómo comprueba la firma quien recibe los archivos. $ssh y $minisign son lo que hay que escribir, $fingerprint la huella de la clave.
verify-signature = La lista de sumas de comprobación está firmada. Con OpenSSH: { $ssh }. Con minisign: { $minisign }. La huella de la clave es { $fingerprint }; compárela con la que figura en el informe y en la página de la organización.
verify-unsigned = SIN FIRMA: la lista de sumas de comprobación no lleva firma. Muestra si un archivo se dañó, no quién lo hizo.
# Cuando se firma cada PDF. $file es el certificado y $fingerprint su huella SHA-256.
verify-pdf = Cada PDF lleva además su propia firma, que muestran los lectores de PDF. Su certificado es { $file }, emitido por quien publica; un programa que no lo conozca lo advertirá. La huella del certificado es { $fingerprint }; compárela con la que figura en la página de quien publica.
# Remite de la página de comprobación a la nota de método. $file es su nombre.
verify-method = Cómo se obtuvieron las cifras de esta nota se explica en { $file }.
# Lo mismo para la nota de correcciones de una edición corregida.
verify-changes = Cada cifra que corrige esta edición, su valor anterior y el motivo figuran en { $file }.
# Impreso en el colofón cuando la organización firma sus archivos. $fingerprint es la huella de su clave.
colophon-key = Los archivos de esta edición están firmados. Huella de la clave: { $fingerprint }

# One row of a matrix, said to those who do not see it. $name is its name, $total its number, $rows are its cells.
figure-matrix-row = { $name }: { $total } ({ $rows })

# Title of the matrix of governorates and parties. $total is the whole.
figure-toll-by-place-and-actor-title = Quién mató y dónde: civiles muertos, por gobernación y por parte considerada responsable, { $total } en total
# Note beside that matrix. $scope is the period ("from … to …"), $open is "yes" where the dead of a cell are not known.
figure-toll-by-place-and-actor-note = Civiles muertos en los incidentes registrados { $scope }. El área de un cuadrado es el número de muertos; la cifra figura sobre el mayor de cada fila. Rayado: ninguna parte como única responsable, o lugar desconocido. Casilla vacía: ninguna muerte registrada.{ $open ->
    [yes] { " " }Un círculo hueco: incidentes registrados, número de muertos desconocido.
   *[no] { "" }
}{ figure-marks }
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-toll-by-place-and-actor-alt = Matriz de gobernaciones y partes consideradas responsables, civiles muertos { $scope }: { $rows }. En total: { $total }.

# Title of the matrix of types of facilities and means of attack. $total is how many facilities are named.
figure-facilities-by-weapon-title = Con qué fueron atacadas las instalaciones: { COUNT($total) }, por tipo y medio de ataque
# Note beside that matrix. $scope is the period.
figure-facilities-by-weapon-note = Un cuadrado es una instalación nombrada en un incidente registrado { $scope }; la que fue atacada dos veces cuenta dos veces.
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-facilities-by-weapon-alt = Matriz de tipos de instalaciones y medios de ataque, un cuadrado por cada instalación atacada { $scope }: { $rows }. En total: { $total }.

# Title of the bars by grading. $total is the total of the brief, $total-kept what is kept apart.
figure-gradings-title = En qué se basa el balance: { $total } en los totales, { $total-kept } aparte
# Note beside them. $incidents and $incidents-kept are the numbers of incidents in the totals and kept apart, $scope is the period.
figure-gradings-note = Civiles muertos { $scope }, según lo bien fundado de cada incidente. En los totales: { COUNT($incidents) }; aparte y nunca sumados: { COUNT($incidents-kept) }.{ figure-marks }
# The bars by grading, said to those who do not see them. $counted and $kept are the lines of the two groups, the totals their sums.
figure-gradings-alt = Dos grupos de barras a la misma escala, civiles muertos { $scope }. En los totales, { COUNT($incidents) } y { $total } muertos: { $counted }. Aparte, { COUNT($incidents-kept) } y { $total-kept } muertos: { $kept }.

# Title of the bars by month. $total is the toll of the year to date, $since its first day.
figure-months-trend-title = Civiles muertos registrados desde el { $since }, mes a mes: { $total }
# Note beside the bars by month. $lag is "yes" where part of the last month was documented late; $until is the last day of the period.
figure-months-trend-note = { $lag ->
    [yes] El extremo gris de la última barra solo se documentó después del { $until }. La documentación continúa: los meses recientes aún pueden subir más que los anteriores.
   *[no] Una barra es un mes; la documentación continúa, y los meses recientes aún pueden subir más que los anteriores.
}{ figure-marks }
# Beneath the last bar. $late is how many of its dead were documented late.
figure-months-trend-late = de ellos, documentados tras el fin del mes: { $late }
# The bars by month, said to those who do not see them. $rows are the months with their tolls, $total is the whole, $since the first day and $until the last. $late as above.
figure-months-trend-alt = Una barra por cada mes desde el { $since }, tan larga como el número de civiles muertos: { $rows }. En total: { $total }.{ $lag ->
    [yes] { " " }De los muertos del último mes, documentados solo después del { $until }: { $late }.
   *[no] { "" }
}

# Title of the line of days. $incidents is how many incidents are told one by one, $scope the period.
figure-notable-timeline-title = Cuándo ocurrieron: { COUNT($incidents) }, uno por uno
# Note beside the line of days. $spread is "yes" where an incident may have happened on any of several days.
figure-notable-timeline-note = La línea recorre los días, { $scope }. El área de un círculo es el número de civiles muertos.{ $spread ->
    [yes] { " " }Un trazo grueso cubre los días en que pudo ocurrir un incidente.
   *[no] { "" }
}{ figure-marks }
# One incident, said to those who do not see the line. $when is a day or several, $place a place, $killed a number ("at least 12").
figure-notable-timeline-row = { $when }, { $place }: { $killed }
# The line of days, said to those who do not see it. $rows are the incidents, $scope is the period.
figure-notable-timeline-alt = Línea de los días, { $scope }, con un círculo por cada incidente, tan grande como el número de civiles muertos: { $rows }.

# Title of the map of tiles. $total is the whole.
figure-toll-tiles-title = Civiles muertos registrados, gobernación por gobernación: { $total } en total
# Note beside the map of tiles. $scope is the period, $empty is "yes" where a tile has no incident.
figure-toll-tiles-note = Civiles muertos { $scope }. Una casilla es una gobernación, más o menos donde se encuentra; todas tienen el mismo tamaño, sea cual sea su superficie. Todas las barras están a la misma escala.{ $empty ->
    [yes] { " " }Una casilla sin cifra: ningún incidente registrado.
   *[no] { "" }
}{ figure-marks }
# The map of tiles, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-tiles-alt = Mapa de casillas, una por gobernación, con una barra tan larga como el número de civiles muertos { $scope }: { $rows }. En total: { $total }.

# Title of the map. $total is the whole.
figure-toll-map-title = Dónde se registraron civiles muertos: { $total } en total
# Note beside the map. $scope is the period, $open is "yes" where the dead of a place are not known, $producer made the boundaries, $licence is their licence.
figure-toll-map-note = Civiles muertos { $scope }. El área de un círculo es su número; vale para toda la gobernación y no señala ningún lugar en ella.{ $open ->
    [yes] { " " }Un círculo hueco: incidentes registrados, número de muertos desconocido.
   *[no] { "" }
}{ figure-marks }{ " " }Límites: { $producer }, { $licence }; no implican el reconocimiento de ninguna frontera.
# The map, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-map-alt = Mapa de las gobernaciones, con un círculo tan grande como el número de civiles muertos en cada una { $scope }: { $rows }. En total: { $total }.
# At the scale bar of the map. $distance is a number of kilometres.
figure-toll-map-scale = { $distance } km

## La página de prensa

# Títulos y enlaces de la página web en la que las redacciones encuentran las notas.
site-title = Notas informativas para la prensa
# El enlace de una nota a la lista de todas.
site-all = Todas las notas
# El enlace al canal de noticias.
site-feed = Canal de noticias (Atom)
# Encima de las cifras clave, dicho a quien no ve la página.
site-key-figures = Cifras clave
site-figures = Figuras
site-downloads = Descargas
# Títulos de las listas de archivos: lo que contienen.
site-files-brief = La nota
site-files-figures = Las figuras como imágenes
site-files-cards = Tarjetas para redes sociales
site-files-data = Datos
site-files-archives = Todo en un solo archivo
site-files-verify = Para comprobar los archivos
# El tamaño de un archivo. $size es un número entero de kilobytes.
site-size = { $size }{ "\u00A0" }kB
# Encima de la lista de ediciones de una nota.
site-editions = Ediciones
# En la página de una edición corregida después. $edition es el número de la nueva edición, $day el día de su publicación.
site-replaced = Esta edición fue sustituida por la edición { $edition } el { $day }.
embargo-until = EMBARGADO. Prohibida su publicación, emisión o difusión en línea antes de las { $time } { $zone } del { $day }.
embargo-local = Hora local: { $times }.
embargo-place = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
embargo-notice = { $until } { $local }

mail-page = La nota con sus gráficos, sus datos y los medios para verificarlos: { $url }
mail-attached = Adjunto: la nota en PDF.
