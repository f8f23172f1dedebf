# Предложения и надписи каждой сводки на русском языке. Число стоит в фигурных скобках и никогда не печатается вручную.
# В счётной фразе $n — число; для каждой формы множественного числа в русском языке есть своя строка.

## Оговорки: что источник говорит о числе. $phrase — число вместе с существительным, если оно есть.

qualified-at-least = не{ "\u00A0" }менее { $phrase }
qualified-at-most = не{ "\u00A0" }более { $phrase }
qualified-about = около { $phrase }
# Если источник даёт наименьшее и наибольшее число. $least и $most — числа; дальше может идти существительное.
range = { $least }–{ $most }
qualifier-at-least = не менее
qualifier-at-most = не более
qualifier-about = около
qualifier-unknown = неизвестно
qualifier-a-number-of = ряд

## Счётные фразы: число с существительным, внутри предложения.
# Фраза стоит в именительном падеже («погибло 24 гражданских лица»), с окончанием -qualified — в родительном,
# как после «не менее», «не более» и «около». Сказуемое перед фразой с погибшими — «погибло»: оно подходит к любому числу.

count-killed-civilian = { $n ->
    [one] { $n } гражданское лицо
    [few] { $n } гражданских лица
    [many] { $n } гражданских лиц
   *[other] { $n } гражданского лица
}
count-killed-civilian-qualified = { $n ->
    [one] { $n } гражданского лица
    [few] { $n } гражданских лиц
    [many] { $n } гражданских лиц
   *[other] { $n } гражданского лица
}
# Родительный падеж: «унесли жизни стольких гражданских лиц».
count-killed-civilian-genitive = { $n ->
    [one] { $n } гражданского лица
    [few] { $n } гражданских лиц
    [many] { $n } гражданских лиц
   *[other] { $n } гражданского лица
}
count-children = { $n ->
    [one] { $n } ребёнок
    [few] { $n } ребёнка
    [many] { $n } детей
   *[other] { $n } ребёнка
}
count-children-qualified = { $n ->
    [one] { $n } ребёнка
    [few] { $n } детей
    [many] { $n } детей
   *[other] { $n } ребёнка
}
count-women = { $n ->
    [one] { $n } женщина
    [few] { $n } женщины
    [many] { $n } женщин
   *[other] { $n } женщины
}
count-women-qualified = { $n ->
    [one] { $n } женщины
    [few] { $n } женщин
    [many] { $n } женщин
   *[other] { $n } женщины
}
count-men = { $n ->
    [one] { $n } мужчина
    [few] { $n } мужчины
    [many] { $n } мужчин
   *[other] { $n } мужчины
}
count-men-qualified = { $n ->
    [one] { $n } мужчины
    [few] { $n } мужчин
    [many] { $n } мужчин
   *[other] { $n } мужчины
}
# «Ребёнок и женщина» после числа на единицу звучало бы странно, поэтому считаются люди.
count-children-and-women = { $n ->
    [one] { $n } человек (дети и женщины)
    [few] { $n } человека (дети и женщины)
    [many] { $n } человек (дети и женщины)
   *[other] { $n } человека (дети и женщины)
}
count-children-and-women-qualified = { $n ->
    [one] { $n } человека (дети и женщины)
    [few] { $n } человек (дети и женщины)
    [many] { $n } человек (дети и женщины)
   *[other] { $n } человека (дети и женщины)
}
count-attacks-poison-gas = { $n ->
    [1] одна атака
    [2] две атаки
    [one] { $n } атака
    [few] { SPELL($n) } атаки
    [many] { SPELL($n) } атак
   *[other] { $n } атаки
}
count-attacks-poison-gas-qualified = { $n ->
    [1] одной атаки
    [one] { $n } атаки
    [few] { $n } атак
    [many] { $n } атак
   *[other] { $n } атаки
}
count-times = { $n ->
    [0] ни разу
    [1] один раз
    [2] дважды
    [3] трижды
    [one] { $n } раз
    [few] { SPELL($n) } раза
    [many] { SPELL($n) } раз
   *[other] { $n } раза
}
count-times-qualified = { $n ->
    [1] одного раза
    [one] { $n } раза
    [few] { $n } раз
    [many] { $n } раз
   *[other] { $n } раза
}
count-facilities-targeted = { $n ->
    [1] один жизненно важный гражданский объект
    [one] { $n } жизненно важный гражданский объект
    [few] { SPELL($n) } жизненно важных гражданских объекта
    [many] { SPELL($n) } жизненно важных гражданских объектов
   *[other] { $n } жизненно важного гражданского объекта
}
count-facilities-targeted-qualified = { $n ->
    [1] одного жизненно важного гражданского объекта
    [one] { $n } жизненно важного гражданского объекта
    [few] { $n } жизненно важных гражданских объектов
    [many] { $n } жизненно важных гражданских объектов
   *[other] { $n } жизненно важного гражданского объекта
}
count-school = { $n ->
    [1] одна школа
    [2] две школы
    [one] { $n } школа
    [few] { SPELL($n) } школы
    [many] { SPELL($n) } школ
   *[other] { $n } школы
}
count-school-qualified = { $n ->
    [1] одной школы
    [one] { $n } школы
    [few] { $n } школ
    [many] { $n } школ
   *[other] { $n } школы
}
count-hospital = { $n ->
    [1] одна больница
    [2] две больницы
    [one] { $n } больница
    [few] { SPELL($n) } больницы
    [many] { SPELL($n) } больниц
   *[other] { $n } больницы
}
count-hospital-qualified = { $n ->
    [1] одной больницы
    [one] { $n } больницы
    [few] { $n } больниц
    [many] { $n } больниц
   *[other] { $n } больницы
}
count-market = { $n ->
    [1] один рынок
    [one] { $n } рынок
    [few] { SPELL($n) } рынка
    [many] { SPELL($n) } рынков
   *[other] { $n } рынка
}
count-market-qualified = { $n ->
    [1] одного рынка
    [one] { $n } рынка
    [few] { $n } рынков
    [many] { $n } рынков
   *[other] { $n } рынка
}
count-mosque = { $n ->
    [1] одна мечеть
    [2] две мечети
    [one] { $n } мечеть
    [few] { SPELL($n) } мечети
    [many] { SPELL($n) } мечетей
   *[other] { $n } мечети
}
count-mosque-qualified = { $n ->
    [1] одной мечети
    [one] { $n } мечети
    [few] { $n } мечетей
    [many] { $n } мечетей
   *[other] { $n } мечети
}
count-targets = { $n ->
    [1] одна цель
    [2] две цели
    [one] { $n } цель
    [few] { SPELL($n) } цели
    [many] { SPELL($n) } целей
   *[other] { $n } цели
}
count-targets-qualified = { $n ->
    [1] одной цели
    [one] { $n } цели
    [few] { $n } целей
    [many] { $n } целей
   *[other] { $n } цели
}
count-incidents = { $n ->
    [1] один инцидент
    [one] { $n } инцидент
    [few] { SPELL($n) } инцидента
    [many] { SPELL($n) } инцидентов
   *[other] { $n } инцидента
}
count-incidents-qualified = { $n ->
    [1] одного инцидента
    [one] { $n } инцидента
    [few] { $n } инцидентов
    [many] { $n } инцидентов
   *[other] { $n } инцидента
}
some-vital-building = ряд жизненно важных зданий

## Меры: что считает число; печатается под числом или рядом с ним, само число не повторяется.

measure-killed-civilian = { $n ->
    [one] гражданское лицо погибло
    [few] гражданских лица погибло
    [many] гражданских лиц погибло
   *[other] гражданского лица погибло
}
measure-killed-civilian-qualified = { $n ->
    [one] гражданского лица погибло
    [few] гражданских лиц погибло
    [many] гражданских лиц погибло
   *[other] гражданского лица погибло
}
measure-children = { $n ->
    [one] ребёнок
    [few] ребёнка
    [many] детей
   *[other] ребёнка
}
measure-children-qualified = { $n ->
    [one] ребёнка
    [few] детей
    [many] детей
   *[other] ребёнка
}
measure-women = { $n ->
    [one] женщина
    [few] женщины
    [many] женщин
   *[other] женщины
}
measure-women-qualified = { $n ->
    [one] женщины
    [few] женщин
    [many] женщин
   *[other] женщины
}
measure-children-and-women = дети и женщины
measure-not-broken-down = без разбивки
measure-attacks-poison-gas = { $n ->
    [one] атака с применением отравляющего газа
    [few] атаки с применением отравляющего газа
    [many] атак с применением отравляющего газа
   *[other] атаки с применением отравляющего газа
}
measure-attacks-poison-gas-qualified = { $n ->
    [one] атаки с применением отравляющего газа
    [few] атак с применением отравляющего газа
    [many] атак с применением отравляющего газа
   *[other] атаки с применением отравляющего газа
}
measure-incidents = { $n ->
    [one] зафиксированный инцидент
    [few] зафиксированных инцидента
    [many] зафиксированных инцидентов
   *[other] зафиксированного инцидента
}
measure-incidents-qualified = { $n ->
    [one] зафиксированного инцидента
    [few] зафиксированных инцидентов
    [many] зафиксированных инцидентов
   *[other] зафиксированного инцидента
}
measure-targets = { $n ->
    [one] поражённая цель
    [few] поражённые цели
    [many] поражённых целей
   *[other] поражённой цели
}
measure-targets-qualified = { $n ->
    [one] поражённой цели
    [few] поражённых целей
    [many] поражённых целей
   *[other] поражённой цели
}
measure-facilities-targeted = { $n ->
    [one] жизненно важный объект под ударом
    [few] жизненно важных объекта под ударом
    [many] жизненно важных объектов под ударом
   *[other] жизненно важного объекта под ударом
}
measure-facilities-targeted-qualified = { $n ->
    [one] жизненно важного объекта под ударом
    [few] жизненно важных объектов под ударом
    [many] жизненно важных объектов под ударом
   *[other] жизненно важного объекта под ударом
}

## Страница: заголовки, надписи и уведомления

# Вид документа, на обложке и внизу каждой страницы.
kind-campaign = Сводка
# На обложке, если источник не указывает конца периода. $from — день.
period-open = Период: с { $from } до дня публикации
# На обложке. $from и $to — дни.
period-closed = Период: с { $from } по { $to }
# Внизу каждой страницы. $page и $pages — номера страниц.
page-of = Стр. { $page } из { $pages }
# Перед названиями языков, на обложке и в конце документа.
available-in = Доступно на языках
web-skip = Перейти к тексту
web-contents = В этой сводке
web-pdf = Эта сводка в формате PDF
web-top = Наверх
# Над рисунком. $number — номер рисунка.
figure-label = Рисунок { $number }
# Над таблицей. $number — номер таблицы.
table-label = Таблица { $number }
# Под рисунком или таблицей. $organisation — название, $day — день.
source-line = Источник: { $organisation }, { $day }.
# Рядом с предложением для цитирования.
for-quotation = Для цитирования
# Под этим предложением. $organisation — название, $day — день.
quotation-attribution = { $organisation }, { $day }. Цитировать с этой ссылкой.
# На обложке перевода, который ещё не проверил носитель языка. $source — язык оригинала.
notice-draft = Черновой перевод, ещё не проверенный носителем языка. Определяющей является версия на { NAME($source, form: "prepositional") } языке.
# Пустое значение в ячейке таблицы.
not-known = неизвестно
not-stated = не указано
none = нет
# После названия, которое стоит так, как его пишет источник.
sic = так в источнике

# Инцидент, о котором известны только два крайних дня. $start и $end — дни.
dates-between = с { $start } по { $end }

## Таблицы

table-strikes-title = Удары, зафиксированные как инциденты
table-strikes-note = Ни об одном отдельном ударе не известно, сколько людей погибло: «неизвестно» не значит «ноль».
# Над строками одной стороны. $actor — название.
table-group = { NAME($actor, form: "label") }
column-number = №
column-date = Дата
column-place = Место
column-target = Цель
column-weapon = Способ
column-killed = Погибшие
column-attacks = Атаки
column-type = Тип
column-count = Под ударом
# Цель, объекты которой источник не считает. $actor — название.
sites-of = Некоторые позиции { NAME($actor, form: "genitive") }, без подсчёта
# Место и его часть. $place и $part — названия.
place-part = { $place }, { NAME($part, form: "label") }
# Место и более крупное место, в котором оно лежит. $place и $parent — названия.
place-in = { $place }, { $parent }
# $actor — название.
table-attacks-title = Атаки { NAME($actor, form: "genitive") } с применением отравляющего газа
table-attacks-note = Источник приводит общее число по местам и не указывает ни дня отдельной атаки, ни числа погибших в ней.
# $actor — название.
table-facilities-title = Жизненно важные гражданские объекты под ударами { NAME($actor, form: "genitive") }
table-facilities-note = Источник приводит числа по типам; сумма вычислена. Мест и дней источник не указывает.
# Последняя строка таблицы, если в ней сумма.
row-total = Всего

# На каждой странице сводки, инциденты которой вымышлены.
notice-fictional = Вымысел: все места, стороны и инциденты придуманы.
kind-monthly = Ежемесячная сводка
kind-flash = Экстренная сводка

## Таблицы подсчёта

table-parties-title = Погибшие гражданские лица — по сторонам, на которые возлагается ответственность
table-parties-note = Инциденты со слабыми данными, оспариваемые и отклонённые в таблицу не входят. Итог — минимум, если число погибших в каком-либо инциденте неизвестно.
table-places-title = Погибшие гражданские лица — по местам
table-places-note = По административным единицам первого уровня.
table-means-title = Погибшие гражданские лица — по способу нападения
table-means-note = По способу, указанному для каждого инцидента.
table-targets-title = Объекты, зафиксированные как цели
table-targets-note = По одному на каждый объект, названный в инциденте; дважды поражённый стоит дважды.
table-months-title = Погибшие гражданские лица по месяцам
# $start — первый день таблицы. $basis говорит, по какому дню инцидент относится к месяцу.
table-months-note = { $basis ->
    [documentation] С { $start }. Каждый инцидент стоит в том месяце, в котором он был задокументирован.
   *[other] С { $start }. Инцидент, который мог произойти в любом из двух месяцев, стоит в месяце своего первого возможного дня.
}
table-gradings-title = На чём основаны итоги
table-gradings-note = Подтверждены: одна из сторон признала ответственность. Обоснованы: два или более надёжных источника. Слабые данные: один источник. Оспариваются: стороны обвиняют друг друга. Отклонены: погибшие были комбатантами или ничто не указывает на нападение.
table-statements-title = Что заявляют другие и что перечислено здесь
table-statements-note = Заявления и инциденты касаются одних и тех же людей: они стоят рядом и никогда не складываются.
column-statement = Кто заявляет
column-stated = Заявлено
column-itemised = По инцидентам
table-annex-title = Все инциденты
table-annex-note = По порядку дней. У тех, что не вошли в подсчёт, указана причина. Записи, повторяющие другую, стоят в конце и обозначены только кодом.
column-party = Сторона
column-incidents = Инциденты
column-killed-civilian = Погибшие гражданские лица
column-children = Дети
column-women = Женщины
column-men = Мужчины
column-id = Код
column-remark = Вне подсчёта
# Над номерами источников каждого инцидента.
column-sources = Источ.
column-month = Месяц
column-grading = Оценка
# Что стало с объектами под ударом.
column-destroyed = Разрушены
column-damaged = Повреждены
column-undamaged = Уцелели
column-damage-unknown = Не указано
# Последняя строка после месяцев: со дня, названного над таблицей, до конца периода.
row-year = С начала года
# Суммы двух групп: одна — итог сводки, другая стоит рядом.
row-counted = В итогах
row-kept-apart = Отдельно
grading-confirmed = Подтверждены
grading-fair = Обоснованы
grading-not-graded = Без оценки
grading-weak = Слабые данные
grading-contested = Оспариваются
grading-discounted = Отклонены
# Вместо названия стороны, места или способа нападения.
key-several = Несколько сторон
key-disputed = Ответственность оспаривается
key-not-attributed = Сторона не названа
key-unplaced = Место неизвестно
key-not-stated = Не указано
# Сноски к числу месяца. $incidents — сколько, $start и $end — первый и последний день периода.
note-across-the-end = Учтены здесь по первому возможному дню, хотя могли произойти после { $end }: { COUNT($incidents) }.
note-across-the-start = Учтены не здесь, а в предыдущем периоде, по первому возможному дню, хотя могли произойти { $start } или позже: { COUNT($incidents) }.
note-documented-late = Задокументированы лишь после { $end } и учтены по дню гибели: { COUNT($incidents) }.
note-of-earlier-days = Задокументированы в этом периоде, но относятся ко времени до { $start }: { COUNT($incidents) }.

## Инциденты, описанные по одному

# Какие это инциденты. $killed — наименьшее число погибших.
notable-by-toll = Инциденты, которые унесли жизни { COUNT($killed, as: "killed-civilian-genitive") }; сначала самые тяжёлые.
notable-listed = Выбраны редакцией этой сводки.
# Под числом погибших. $groups — перечень, например «11 детей и 7 женщин».
notable-among = в их числе { $groups }
# На кого возлагается ответственность и в каком качестве. $actor — название.
attribution-claimed = { NAME($actor, form: "label") } (ответственность заявлена)
attribution-accepted = { NAME($actor, form: "label") } (ответственность признана)
attribution-alleged = { NAME($actor, form: "label") } (ответственность предполагается)
attribution-contested = { NAME($actor, form: "label") } (ответственность оспаривается)
attribution-denied = { NAME($actor, form: "label") } (ответственность отрицается)
# Что было под ударом и что с этим стало. $target — название.
damage-destroyed = { $target } (разрушение)
damage-damaged = { $target } (повреждения)
damage-none = { $target } (без повреждений)
damage-unknown = { $target }

# Почему инцидент не вошёл в подсчёт.
left-out-graded-weak = слабые данные
left-out-graded-contested = оспаривается
left-out-graded-discounted = отклонён
left-out-outside-the-period = вне периода
left-out-duplicate = повтор
left-out-no-day-of-documentation = день документирования неизвестен

## Сверка

reconciliation-title = Как соотносятся числа
row-stated = Заявленный итог
row-children = в том числе дети
row-women = в том числе женщины
row-rest = Без разбивки (вычислено)
row-itemised = Перечислено в таблице ударов
# Что другая страница перечисляет из итога. $organisation — кто это заявляет, $day — день страницы.
row-itemised-by = Перечислено: { $organisation }, { $day }
# $itemised — часть от $total.
itemised-of = { $itemised } из { $total }
# В описании первого столбца таблицы сверки.
column-measure = Погибшие гражданские лица

## Методика, источники, сведения о документе

method-title = Методика
sources-title = Источники
# $organisation — название, $day — день, $url — адрес.
source-report = { $organisation }, страница от { $day }, { $url }
# $organisation — название, $url — адрес.
source-undated = { $organisation }, { $url }
# Данные, составленные другими. $producer и $licence — названия, $day — день, когда данные получены, $url — адрес.
source-data = { $producer }: данные получены { $day } по адресу { $url }, { $licence }
# Копия источника, которая больше не меняется. $url — её адрес.
source-archived = Архивная копия: { $url }
# В списке источников, вместо всех, кого нельзя называть.
source-withheld = Источники, не названные ради их безопасности
# Куда ведёт ссылка с числа: для программ экранного доступа и под указателем. $organisation — название.
link-incident = К записи об этом инциденте
link-incidents = К инцидентам, учтённым в этом числе
link-table = К таблице, в которой стоит это число
link-source = К источнику: { $organisation }
cite-as = Как ссылаться:
# $organisation — название, $title — заголовок, $day — день, $edition — номер.
citation = { $organisation }, «{ $title }», { $day }, издание { $edition }.
colophon-title = Об этом документе
# $licence — название лицензии.
colophon-licence = Текст, рисунки и данные можно использовать на условиях лицензии { $licence }.
# $url — адрес.
colophon-contact = Для связи: { $url }
# Если сводка воссоздана по уже опубликованной странице. $organisation — название.
colophon-rebuilt = Этот документ — пример, воссозданный по опубликованной странице ({ $organisation }). При расхождениях верна страница.
colophon-computed = Каждое число вычислено один раз по зафиксированным инцидентам и заявлениям и одинаково на всех языках.

## Перечень изменений в исправленном издании

# На обложке и над перечнем. $edition и $replaced — номера изданий, $day и $before — дни.
notice-corrected = Исправленное издание { $edition }, { $day }: заменяет издание { $replaced } от { $before }
changes-label = Исправление
changes-title = Что исправляет это издание
# $numbers — сколько чисел изменилось, $replaced — номер прежнего издания.
changes-summary = { $numbers ->
    [0] Ни одно число издания { $replaced } не изменилось.
    [one] { $numbers } число отличается от издания { $replaced }.
    [few] { $numbers } числа отличаются от издания { $replaced }.
    [many] { $numbers } чисел отличаются от издания { $replaced }.
   *[other] { $numbers } числа отличается от издания { $replaced }.
}
table-changes-title = Что изменилось: было и стало
table-changes-note = Вычислено по тому, что напечатано в обоих изданиях, включая таблицы и приложение.
column-changed = Число
# $edition — номер издания.
column-edition = Издание { $edition }
# Вместо числа, которое напечатано только в одном из двух изданий.
not-printed = не напечатано
# $incidents — число, $ids — перечень кодов.
changes-incidents-added = Добавлено: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Исправлено: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Отозвано: { COUNT($incidents) } ({ $ids }).
# После того, что считает число, в перечне изменений: чьё это число или о чём оно.
scope-previous = предыдущий период
scope-itemised = по инцидентам
scope-stated = по заявлениям других
scope-weak = слабые данные
scope-contested = оспариваются
scope-discounted = отклонены
scope-confirmed = подтверждены
scope-fair = обоснованы
scope-not-graded = без оценки
scope-repeated = повторяют другую запись
scope-kept-apart = слабые данные, оспариваются или отклонены
scope-year = с начала года
scope-month = за месяц, начиная с дня
scope-across-the-end = с переходом за конец периода
scope-across-the-start = с началом до периода
scope-documented-late = задокументированы после периода
scope-of-earlier-days = за более ранние дни
scope-damage-damaged = повреждены
scope-damage-destroyed = разрушены
scope-damage-none = не повреждены
scope-notable = описаны отдельно
scope-period-from = первый день периода
scope-period-to = последний день периода
scope-published = публикация
scope-year-from = первый день учёта за год
scope-previous-from = первый день предыдущего периода
scope-previous-to = последний день предыдущего периода
scope-deaths-not-known = число погибших неизвестно
scope-damage-unknown = ущерб неизвестен
scope-earliest = самый ранний возможный день
scope-latest = самый поздний возможный день
column-killed-combatant = Погибшие комбатанты
column-killed-unknown = Погибшие с неизвестным статусом
column-killed-protected = Погибшие из числа других лиц, находящихся под защитой
column-killed-participant = Погибшие непосредственные участники военных действий
column-injured-protected = Раненые из числа других лиц, находящихся под защитой
column-injured-participant = Раненые непосредственные участники военных действий
column-facilities-destroyed = Разрушенные жизненно важные объекты
column-injured-civilian = Раненые гражданские лица
column-injured-combatant = Раненые комбатанты
column-injured-unknown = Раненые с неизвестным статусом
column-not-broken-down = Без разбивки
column-children-and-women = Дети и женщины
column-facilities-targeted = Жизненно важные объекты под ударом
column-targets = Поражённые цели
column-percent = Доля
column-times = Во сколько раз
column-day = День

## Рисунки

# Период обоих подсчётов внутри предложения, если источник не указывает его конца. $start — день.
figure-scope-since = с { $start }
# Период обоих подсчётов внутри предложения. $start и $end — дни.
figure-scope-between = с { $start } по { $end }

# Над полем точек на обложке. $scope — период («с …»), $block — сколько точек в полном блоке.
figure-tolls-field-title = Точка — одно гражданское лицо, погибшее { $scope }; в полном блоке их { $block }
# Под полем точек на обложке.
figure-tolls-field-note = Два подсчёта, у каждого свой охват: они никогда не складываются.
# Поле точек для тех, кто его не видит. $subject и $context — числа погибших, остальное — стороны и период.
figure-tolls-field-alt = Два поля, в которых каждая точка — одно гражданское лицо, погибшее { $scope }. В результате действий { NAME($subject-actor, form: "genitive") } погибло { COUNT($subject) }, от рук { NAME($context-actor, form: "genitive") } — { COUNT($context) }.
# После числа первого поля. $what — что считается («гражданских лиц погибло»), $actor — кто ответствен, $scope — период.
figure-tolls-field-subject = { $what } от рук { NAME($actor, form: "genitive") } { $scope }
# После числа второго поля. $what — что считается, $actor — кто ответствен.
figure-tolls-field-context = { $what } от рук { NAME($actor, form: "genitive") } за тот же период
# Рядом с тремя незакрашенными кружками в конце числа, которое является минимумом.
figure-tolls-field-rises = Незакрашенные кружки: число — минимум и может вырасти
# Рядом с незакрашенными кружками, если источник даёт наименьшее и наибольшее число или только наибольшее.
figure-tolls-field-range = Незакрашенные кружки: от наименьшего до наибольшего числа, которое даёт источник

# Заголовок двух полос. $subject и $context — числа погибших.
figure-two-tolls-title = Два подсчёта в одном масштабе: { $subject } и { $context }
# Примечание к двум полосам. $compared — «yes», если можно сказать $times: сколько раз меньшее число укладывается в большее.
# $scope — период обоих подсчётов, стороны — названия.
figure-two-tolls-note = { $compared ->
    [yes] На каждое гражданское лицо, погибшее от рук { NAME($subject-actor, form: "genitive") } { $scope }, за тот же период от рук { NAME($context-actor, form: "genitive") } погибло { $times }. Шкала начинается с нуля и не прерывается; рваный край обозначает минимум.
   *[no] Гражданские лица, погибшие { $scope } от рук { NAME($subject-actor, form: "genitive") } и { NAME($context-actor, form: "genitive") }. Шкала начинается с нуля и не прерывается; рваный край обозначает минимум.
}
# Две полосы для тех, кто их не видит. $subject и $context — числа погибших, остальное — стороны и период.
figure-two-tolls-alt = Две полосы на одной шкале от нуля, { $scope }: от рук { NAME($subject-actor, form: "genitive") } погибло { COUNT($subject) }, от рук { NAME($context-actor, form: "genitive") } — { COUNT($context) }.
# Над первой полосой. $actor — кто ответствен, $scope — период.
figure-two-tolls-subject = Гражданские лица, погибшие от рук { NAME($actor, form: "genitive") } { $scope }
# Над второй полосой. $actor — кто ответствен.
figure-two-tolls-context = Гражданские лица, погибшие от рук { NAME($actor, form: "genitive") } за тот же период

# Заголовок составной полосы. $total — число погибших, $known — о скольких известно больше.
figure-toll-makeup-title = Что известно о составе погибших: { COUNT($known) }; всего — { $total }
# Примечание к составной полосе. $shape: несколько частей и остаток («several»), одна часть и остаток («single») или без остатка («whole»).
# $known, $total и $share — числа; $share — доля $known в $total («unshared»: частей несколько, но доли назвать нельзя, так как итог — диапазон).
figure-toll-makeup-note = { $shape ->
    [single] { $known } из общего числа ({ $total }). О заштрихованной части известно только её число; считать её мужчинами нельзя.
    [unshared] { $known } из общего числа ({ $total }). О заштрихованной части известно только её число; считать её мужчинами нельзя.
    [whole] { $known } из общего числа ({ $total }), то есть { $share }: учтены все.
   *[several] { $known } из общего числа ({ $total }), то есть { $share } учтённых. О заштрихованной части известно только её число; считать её мужчинами нельзя.
}
# Составная полоса для тех, кто её не видит. $parts — перечень («138 детей и 103 женщины»), $rest — остаток.
figure-toll-makeup-alt = { $shape ->
    [single] Одна полоса: от рук { NAME($actor, form: "genitive") } погибло { COUNT($total) }, среди них { LIST($parts) }; без разбивки в источнике — { $rest }.
    [whole] Одна полоса: от рук { NAME($actor, form: "genitive") } погибло { COUNT($total) }: { LIST($parts) }.
   *[several] Одна полоса: от рук { NAME($actor, form: "genitive") } погибло { COUNT($total) }, среди них { LIST($parts) }, вместе — { COUNT($known) }; без разбивки в источнике — { $rest }.
}

# Заголовок квадратов. $actor — название, $total — число объектов.
figure-facilities-by-type-title = Цели ударов { NAME($actor, form: "genitive") }: { COUNT($total) }
# Примечание к квадратам.
figure-facilities-by-type-note = Один квадрат — один объект.
# Квадраты для тех, кто их не видит. $types — перечень («две школы и три мечети»).
figure-facilities-by-type-alt = Объекты под ударами { NAME($actor, form: "genitive") }, каждый квадрат — один объект: { LIST($types) }; всего { COUNT($total) }.
# Если источник говорит «ряд» и не считает.
some-facilities-targeted = ряд жизненно важных гражданских объектов

# Заголовок таблицы мест и дней. $dated: день известен для всех строк, для некоторых или ни для одной.
figure-events-by-place-title = { $dated ->
    [all] День известен для всех зафиксированных здесь атак
    [none] День не известен ни для одной из зафиксированных здесь атак
   *[some] День известен не для всех зафиксированных здесь атак
}
# Примечание к таблице.
figure-events-by-place-note = Закрашено: день известен. Контур: источник указывает не день, а только период. Круг — одна цель; квадрат — одна атака, которую источник считает, но не описывает.
# Таблица для тех, кто её не видит. $rows — перечень строк.
figure-events-by-place-alt = Таблица мест и дней: атаки { NAME($subject-actor, form: "genitive") } и { NAME($context-actor, form: "genitive") }: { $rows }.
# Строка этого перечня. $place — название, $what — что поражено или посчитано, $when — день или «день не указан».
# $counted — «no», если источник не называет числа позиций.
figure-events-by-place-row = { $counted ->
    [no] { $place }: { $what }, несколько, без подсчёта ({ $when })
   *[yes] { $place }: { $what } ({ $when })
}
# Между двумя строками перечня. $before — предыдущие строки, $row — следующая.
figure-events-by-place-rows = { $before }; { $row }
# Внутри перечня, об атаке без дня.
figure-events-by-place-undated = день не указан
# Заголовок столбца атак, у которых нет дня.
figure-events-by-place-undated-head = День не указан
# Заголовок столбца из нескольких дней. $start и $end — первый и последний.
figure-events-by-place-days = с { DATE($start, form: "short") } по { DATE($end, form: "short") }
# Что поражено, если источник называет позиции стороны. $actor — название.
figure-events-by-place-sites = позиции { NAME($actor, form: "genitive") }
# Что поражено, если известен только способ. $weapon — название.
figure-events-by-place-means = { $weapon }
# Что поражено и что известно сверх этого: способ, часть места, место, в котором оно лежит.
figure-events-by-place-with = { $what }, { $more }
# Что поражено, если место не удалось найти на карте.
figure-events-by-place-unmatched = место не установлено
# Если неизвестны ни место, ни слова источника о нём.
figure-events-by-place-unknown = место неизвестно
# Вместо знаков, если источник не называет числа позиций.
figure-uncounted = несколько, без подсчёта

# Заголовок карты ударов и атак. $lead — «yes», если в одной провинции названо больше целей, $named, чем в каждой другой; $first — её название.
figure-events-map-title = { $lead ->
    [yes] Больше всего названных целей — в провинции { $first }: { COUNT($named) }
   *[no] Где произошли зафиксированные здесь удары и атаки
}
# Примечание к этой карте. $producer — кто составил границы, $licence — их лицензия.
figure-events-map-note = Знаки стоят рядом с названием места. Круг — одна цель или один удар, цель которого не названа; квадрат — одна атака, которую источник считает, но не описывает. Закрашено: день известен. Контур: источник не указывает дня. Точнее провинции ничего не показано. Границы: { $producer }, { $licence }; они не означают признания какой-либо границы.
# Эта карта для тех, кто её не видит. $rows — перечень строк («Ракка: три цели (23 сентября 2014 года)»).
figure-events-map-alt = Карта провинций: атаки { NAME($subject-actor, form: "genitive") } и { NAME($context-actor, form: "genitive") }: { $rows }.

## Рисунки ежемесячной сводки

# Название столбца для того, у чего нет дня.
key-undated = День неизвестен
# Строка рисунка для тех, кто его не видит. $name — название или день, $killed — число («не менее …», «неизвестно»).
figure-row = { $name }: { $killed }
# Между двумя такими строками. $before — предыдущие строки, $row — следующая.
figure-rows = { $before }; { $row }
# В конце примечания, после точки. $frayed — «yes», если полоса — минимум, $hollow — если она диапазон.
figure-marks = { $frayed ->
    [yes] { " " }Рваный край обозначает минимум.
   *[no] { "" }
}{ $hollow ->
    [yes] { " " }Если записи дают диапазон: закрашено до наименьшего числа, контур — до наибольшего.
   *[no] { "" }
}

# Заголовок полос по сторонам. $lead — «yes», если число одной стороны, $killed, больше числа каждой другой; $first — её название. $total — всего.
figure-toll-by-actor-title = { $lead ->
    [yes] Больше всего погибших гражданских лиц зафиксировано от рук { NAME($first, form: "genitive") }: { $killed }; всего — { $total }
   *[no] Погибшие гражданские лица по сторонам, на которые возлагается ответственность: всего — { $total }
}
# Примечание к полосам по сторонам. $scope — период («с … по …»), $rest — «yes», если часть погибших не относится ни к одной отдельной стороне.
figure-toll-by-actor-note = Гражданские лица, погибшие в инцидентах, зафиксированных { $scope }, — по сторонам, на которые возлагается ответственность.{ $rest ->
    [yes] { " " }Штриховка: ни одна сторона в отдельности не названа ответственной.
   *[no] { "" }
}{ figure-marks }
# Полосы по сторонам для тех, кто их не видит. $rows — строки, $total — всего, $scope — период.
figure-toll-by-actor-alt = По полосе на каждую сторону, на которую возлагается ответственность за гибель гражданских лиц { $scope }: { $rows }. Всего: { $total }.

# Заголовок полос по провинциям. $lead — «yes», если число одной, $killed, больше числа каждой другой; $first — её название. $total — всего.
figure-toll-by-place-title = { $lead ->
    [yes] Больше всего погибших гражданских лиц зафиксировано в провинции { $first }: { $killed }; всего — { $total }
   *[no] Погибшие гражданские лица по провинциям: всего — { $total }
}
# Примечание к полосам по провинциям. $scope — период («с … по …»).
figure-toll-by-place-note = Гражданские лица, погибшие в инцидентах, зафиксированных { $scope }, — по провинциям.{ figure-marks }
# Полосы по провинциям для тех, кто их не видит. $rows — строки, $total — всего, $scope — период.
figure-toll-by-place-alt = По полосе на каждую провинцию, где { $scope } погибли гражданские лица: { $rows }. Всего: { $total }.

# Заголовок полос по способу нападения. $lead — «yes», если число одного способа, $killed, больше числа каждого другого; $first — его название. $total — всего.
figure-toll-by-weapon-title = { $lead ->
    [yes] Способ нападения с наибольшим числом погибших гражданских лиц — { NAME($first, form: "name") }: { $killed }; всего — { $total }
   *[no] Погибшие гражданские лица по способу нападения: всего — { $total }
}
# Примечание к полосам по способу нападения. $scope — период («с … по …»).
figure-toll-by-weapon-note = Гражданские лица, погибшие в инцидентах, зафиксированных { $scope }, — по способу нападения.{ figure-marks }
# Полосы по способу нападения для тех, кто их не видит. $rows — строки, $total — всего, $scope — период.
figure-toll-by-weapon-alt = По полосе на каждый способ нападения, от которого { $scope } погибли гражданские лица: { $rows }. Всего: { $total }.

# Заголовок столбцов по дням. $lead — «yes», если число одного дня, $killed, больше числа каждого другого; $day — этот день. $total — всего.
figure-deaths-by-day-title = { $lead ->
    [yes] Больше всего погибших гражданских лиц зафиксировано { DATE($day) }: { $killed }; всего — { $total }
   *[no] Погибшие гражданские лица по дням: всего — { $total }
}
# Примечание к столбцам по дням. $empty — «yes», если в какой-то день инцидентов нет, $open — если число погибших какого-то дня неизвестно.
figure-deaths-by-day-note = Один столбец — один день, высота — число погибших гражданских лиц.{ $empty ->
    [yes] { " " }Чёрточка под линией: в этот день инциденты не зафиксированы.
   *[no] { "" }
}{ $open ->
    [yes] { " " }Незакрашенный кружок: инциденты зафиксированы, число погибших неизвестно.
   *[no] { "" }
}{ figure-marks }
# Под столбцами по дням. $scope — период («с … по …»).
figure-deaths-by-day-axis = Дни { $scope }
# Столбцы по дням для тех, кто их не видит. $rows — строки, $total — всего, $scope — период.
figure-deaths-by-day-alt = По столбцу на каждый день { $scope }, высота — число погибших гражданских лиц: { $rows }. Всего: { $total }.{ $empty ->
    [yes] { " " }В дни, которые здесь не названы, инциденты не зафиксированы.
   *[no] { "" }
}

# Заголовок двух полос. $change: зафиксировано больше, меньше или нельзя сказать ни того, ни другого. $now и $before — числа погибших.
figure-months-compared-title = { $change ->
    [more] Погибших гражданских лиц зафиксировано больше, чем за предыдущий период: { $now } против { $before }
    [fewer] Погибших гражданских лиц зафиксировано меньше, чем за предыдущий период: { $now } против { $before }
   *[neither] Зафиксировано погибших гражданских лиц: { $now }; за предыдущий период — { $before }
}
# Примечание к двум полосам. $incidents и $incidents-before — числа инцидентов за оба периода.
figure-months-compared-note = Зафиксировано инцидентов: { $incidents }; за предыдущий период — { $incidents-before }. Шкала начинается с нуля.{ figure-marks }
# Две полосы для тех, кто их не видит. $now и $before — числа погибших, $scope — нынешний период.
figure-months-compared-alt = Две полосы на одной шкале от нуля. Погибшие гражданские лица { $scope }: { $now }; за предыдущий период: { $before }.
# Над первой полосой. $scope — нынешний период («с … по …»).
figure-months-compared-now = Гражданские лица, погибшие { $scope }
# Над второй полосой.
figure-months-compared-before = Гражданские лица, погибшие за предыдущий период

## Материалы для прессы

# Как получатель проверяет файлы. $command — что нужно ввести.
verify-text = Чтобы проверить эти файлы, откройте терминал в этой папке и введите: { $command }. Каждая строка должна заканчиваться на OK. Файл, названный ошибочным, — не тот, что был опубликован.
# Как получатель проверяет подпись. $ssh и $minisign — что нужно ввести, $fingerprint — отпечаток ключа.
verify-signature = Список контрольных сумм подписан. В OpenSSH: { $ssh }. В minisign: { $minisign }. Отпечаток ключа: { $fingerprint }; сравните его с тем, что напечатан в сводке и на странице издателя.
verify-unsigned = НЕ ПОДПИСАНО: у списка контрольных сумм нет подписи. Он показывает, повреждён ли файл, но не кто его создал.
# Если подписан каждый PDF. $file — сертификат, $fingerprint — его отпечаток SHA-256.
verify-pdf = Каждый PDF подписан и сам по себе; подпись показывают программы для чтения PDF. Её сертификат — { $file }, он выпущен издателем; программа, которой он неизвестен, об этом сообщит. Отпечаток сертификата: { $fingerprint }; сравните его с указанным на странице издателя.
# Ведёт со страницы о проверке к записке о методике. $file — её имя.
verify-method = О том, как получены числа этой сводки, сказано в { $file }.
# То же для записки об исправлениях в исправленном издании.
verify-changes = Каждое исправленное в этом издании число, его прежнее значение и причина исправления приведены в { $file }.
# Печатается в выходных данных, если организация подписывает файлы. $fingerprint — отпечаток её ключа.
colophon-key = Файлы этого выпуска подписаны. Отпечаток ключа: { $fingerprint }

# One row of a matrix, said to those who do not see it. $name is its name, $total its number, $rows are its cells.
figure-matrix-row = { $name }: { $total } ({ $rows })

# Title of the matrix of governorates and parties. $total is the whole.
figure-toll-by-place-and-actor-title = Погибшие гражданские лица по провинциям и сторонам, на которые возлагается ответственность: всего — { $total }
# Note beside that matrix. $scope is the period ("from … to …"), $open is "yes" where the dead of a cell are not known.
figure-toll-by-place-and-actor-note = Гражданские лица, погибшие в инцидентах, зафиксированных { $scope }. Площадь квадрата — число погибших; над самым большим в строке оно написано. Штриховка: ни одна сторона в отдельности не названа или место неизвестно. Пустая клетка: погибшие не зафиксированы.{ $open ->
    [yes] { " " }Незакрашенный кружок: инциденты зафиксированы, число погибших неизвестно.
   *[no] { "" }
}{ figure-marks }
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-toll-by-place-and-actor-alt = Таблица провинций и сторон, на которые возлагается ответственность; гражданские лица, погибшие { $scope }: { $rows }. Всего: { $total }.

# Title of the matrix of types of facilities and means of attack. $total is how many facilities are named.
figure-facilities-by-weapon-title = Чем были поражены объекты, по их видам и способу нападения: { COUNT($total) }
# Note beside that matrix. $scope is the period.
figure-facilities-by-weapon-note = Один квадрат — один объект, названный в инциденте, зафиксированном { $scope }; поражённый дважды учтён дважды.
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-facilities-by-weapon-alt = Таблица видов объектов и способов нападения, по квадрату на каждый объект, поражённый { $scope }: { $rows }. Всего: { $total }.

# Title of the bars by grading. $total is the total of the brief, $total-kept what is kept apart.
figure-gradings-title = На чём основан итог: { $total } в итогах, { $total-kept } отдельно
# Note beside them. $incidents and $incidents-kept are the numbers of incidents in the totals and kept apart, $scope is the period.
figure-gradings-note = Гражданские лица, погибшие { $scope }, — по степени обоснованности инцидентов. В итогах: { COUNT($incidents) }; отдельно, без сложения: { COUNT($incidents-kept) }.{ figure-marks }
# The bars by grading, said to those who do not see them. $counted and $kept are the lines of the two groups, the totals their sums.
figure-gradings-alt = Две группы полос на одной шкале, гражданские лица, погибшие { $scope }. В итогах: { COUNT($incidents) }, погибших { $total }: { $counted }. Отдельно: { COUNT($incidents-kept) }, погибших { $total-kept }: { $kept }.

# Title of the bars by month. $total is the toll of the year to date, $since its first day.
figure-months-trend-title = Погибшие гражданские лица по месяцам с { $since }: { $total }
# Note beside the bars by month. $lag is "yes" where part of the last month was documented late; $until is the last day of the period.
figure-months-trend-note = { $lag ->
    [yes] Серый конец последней полосы задокументирован только после { $until }. Документирование продолжается: числа последних месяцев могут вырасти больше, чем прежних.
   *[no] Одна полоса — один месяц; документирование продолжается, и числа последних месяцев могут вырасти больше, чем прежних.
}{ figure-marks }
# Beneath the last bar. $late is how many of its dead were documented late.
figure-months-trend-late = из них задокументированы после конца месяца: { $late }
# The bars by month, said to those who do not see them. $rows are the months with their tolls, $total is the whole, $since the first day and $until the last. $late as above.
figure-months-trend-alt = По полосе на каждый месяц с { $since }, длина — число погибших гражданских лиц: { $rows }. Всего: { $total }.{ $lag ->
    [yes] { " " }Из погибших в последнем месяце задокументированы только после { $until }: { $late }.
   *[no] { "" }
}

# Title of the line of days. $incidents is how many incidents are told one by one, $scope the period.
figure-notable-timeline-title = Когда это произошло, по порядку дней: { COUNT($incidents) }
# Note beside the line of days. $spread is "yes" where an incident may have happened on any of several days.
figure-notable-timeline-note = Линия проходит через дни { $scope }. Площадь круга — число погибших гражданских лиц.{ $spread ->
    [yes] { " " }Толстая линия охватывает дни, в которые мог произойти инцидент.
   *[no] { "" }
}{ figure-marks }
# One incident, said to those who do not see the line. $when is a day or several, $place a place, $killed a number ("at least 12").
figure-notable-timeline-row = { $when }, { $place }: { $killed }
# The line of days, said to those who do not see it. $rows are the incidents, $scope is the period.
figure-notable-timeline-alt = Линия дней { $scope } с кругом для каждого инцидента, площадь — число погибших гражданских лиц: { $rows }.

# Title of the map of tiles. $total is the whole.
figure-toll-tiles-title = Погибшие гражданские лица по провинциям: всего — { $total }
# Note beside the map of tiles. $scope is the period, $empty is "yes" where a tile has no incident.
figure-toll-tiles-note = Гражданские лица, погибшие { $scope }. Одна клетка — одна провинция, примерно там, где она находится; все клетки одного размера, какова бы ни была площадь. Все полосы на одной шкале.{ $empty ->
    [yes] { " " }Клетка без числа: инциденты там не зафиксированы.
   *[no] { "" }
}{ figure-marks }
# The map of tiles, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-tiles-alt = Карта из клеток, по одной на провинцию, с полосой длиной в число гражданских лиц, погибших { $scope }: { $rows }. Всего: { $total }.

# Title of the map. $total is the whole.
figure-toll-map-title = Где зафиксирована гибель гражданских лиц: всего — { $total }
# Note beside the map. $scope is the period, $open is "yes" where the dead of a place are not known, $producer made the boundaries, $licence is their licence.
figure-toll-map-note = Гражданские лица, погибшие { $scope }. Площадь круга — их число; он относится ко всей провинции и не отмечает места в ней.{ $open ->
    [yes] { " " }Незакрашенный кружок: инциденты зафиксированы, число погибших неизвестно.
   *[no] { "" }
}{ figure-marks }{ " " }Границы: { $producer }, { $licence }; они не означают признания какой-либо границы.
# The map, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-map-alt = Карта провинций с кругом в каждой, площадь — число гражданских лиц, погибших { $scope }: { $rows }. Всего: { $total }.
# At the scale bar of the map. $distance is a number of kilometres.
figure-toll-map-scale = { $distance } км

## Страница для прессы

# Заголовки и ссылки веб-страницы, на которой редакции находят сводки.
site-title = Сводки для прессы
# Ссылка со сводки на список всех сводок.
site-all = Все сводки
# Ссылка на ленту новостей.
site-feed = Лента новостей (Atom)
# Над главными цифрами, для тех, кто не видит страницу.
site-key-figures = Главные цифры
site-figures = Рисунки
site-downloads = Файлы для скачивания
# Заголовки списков файлов: что в них содержится.
site-files-brief = Сводка
site-files-figures = Рисунки отдельными файлами
site-files-cards = Карточки для социальных сетей
site-files-data = Данные
site-files-archives = Всё в одном файле
site-files-verify = Для проверки файлов
# Размер файла. $size — целое число килобайт.
site-size = { $size }{ "\u00A0" }кБ
# Над списком изданий сводки.
site-editions = Издания
# На странице издания, исправленного позднее. $edition — номер нового издания, $day — день его публикации.
site-replaced = { $day } это издание заменено изданием { $edition }.
embargo-until = ЭМБАРГО. Не публиковать, не передавать в эфир и не размещать в сети до { $time } { $zone } { $day }.
embargo-local = Местное время: { $times }.
embargo-place = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
embargo-notice = { $until } { $local }

mail-page = Сводка с рисунками, данными и средствами их проверки: { $url }
mail-attached = Во вложении: сводка в формате PDF.
