### Each text and its translation as they were when the translation was confirmed. Written by make lang-confirm, never by hand.

qualified-at-least = at{ "\u00A0" }least { $phrase }
    .translation = не{ "\u00A0" }менее { $phrase }
qualified-at-most = at{ "\u00A0" }most { $phrase }
    .translation = не{ "\u00A0" }более { $phrase }
qualified-about = about { $phrase }
    .translation = около { $phrase }
range = { $least } to { $most }
    .translation = { $least }–{ $most }
qualifier-at-least = at least
    .translation = не менее
qualifier-at-most = at most
    .translation = не более
qualifier-about = about
    .translation = около
qualifier-unknown = not known
    .translation = неизвестно
qualifier-a-number-of = a number of
    .translation = ряд
count-killed-civilian =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
    .translation =
        { $n ->
            [one] { $n } гражданское лицо
            [few] { $n } гражданских лица
            [many] { $n } гражданских лиц
           *[other] { $n } гражданского лица
        }
count-killed-civilian-qualified =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
    .translation =
        { $n ->
            [one] { $n } гражданского лица
            [few] { $n } гражданских лиц
            [many] { $n } гражданских лиц
           *[other] { $n } гражданского лица
        }
count-killed-civilian-genitive =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
    .translation =
        { $n ->
            [one] { $n } гражданского лица
            [few] { $n } гражданских лиц
            [many] { $n } гражданских лиц
           *[other] { $n } гражданского лица
        }
count-children =
    { $n ->
        [one] { $n } child
       *[other] { $n } children
    }
    .translation =
        { $n ->
            [one] { $n } ребёнок
            [few] { $n } ребёнка
            [many] { $n } детей
           *[other] { $n } ребёнка
        }
count-children-qualified =
    { $n ->
        [one] { $n } child
       *[other] { $n } children
    }
    .translation =
        { $n ->
            [one] { $n } ребёнка
            [few] { $n } детей
            [many] { $n } детей
           *[other] { $n } ребёнка
        }
count-women =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
    .translation =
        { $n ->
            [one] { $n } женщина
            [few] { $n } женщины
            [many] { $n } женщин
           *[other] { $n } женщины
        }
count-women-qualified =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
    .translation =
        { $n ->
            [one] { $n } женщины
            [few] { $n } женщин
            [many] { $n } женщин
           *[other] { $n } женщины
        }
count-men =
    { $n ->
        [one] { $n } man
       *[other] { $n } men
    }
    .translation =
        { $n ->
            [one] { $n } мужчина
            [few] { $n } мужчины
            [many] { $n } мужчин
           *[other] { $n } мужчины
        }
count-men-qualified =
    { $n ->
        [one] { $n } man
       *[other] { $n } men
    }
    .translation =
        { $n ->
            [one] { $n } мужчины
            [few] { $n } мужчин
            [many] { $n } мужчин
           *[other] { $n } мужчины
        }
count-children-and-women = { $n } children and women
    .translation =
        { $n ->
            [one] { $n } человек (дети и женщины)
            [few] { $n } человека (дети и женщины)
            [many] { $n } человек (дети и женщины)
           *[other] { $n } человека (дети и женщины)
        }
count-children-and-women-qualified = { $n } children and women
    .translation =
        { $n ->
            [one] { $n } человека (дети и женщины)
            [few] { $n } человек (дети и женщины)
            [many] { $n } человек (дети и женщины)
           *[other] { $n } человека (дети и женщины)
        }
count-attacks-poison-gas =
    { $n ->
        [one] { SPELL($n) } attack
       *[other] { SPELL($n) } attacks
    }
    .translation =
        { $n ->
            [1] одна атака
            [2] две атаки
            [one] { $n } атака
            [few] { SPELL($n) } атаки
            [many] { SPELL($n) } атак
           *[other] { $n } атаки
        }
count-attacks-poison-gas-qualified =
    { $n ->
        [one] { SPELL($n) } attack
       *[other] { SPELL($n) } attacks
    }
    .translation =
        { $n ->
            [1] одной атаки
            [one] { $n } атаки
            [few] { $n } атак
            [many] { $n } атак
           *[other] { $n } атаки
        }
count-times =
    { $n ->
        [one] once
        [2] twice
       *[other] { SPELL($n) } times
    }
    .translation =
        { $n ->
            [0] ни разу
            [1] один раз
            [2] дважды
            [3] трижды
            [one] { $n } раз
            [few] { SPELL($n) } раза
            [many] { SPELL($n) } раз
           *[other] { $n } раза
        }
count-times-qualified =
    { $n ->
        [one] once
        [2] twice
       *[other] { SPELL($n) } times
    }
    .translation =
        { $n ->
            [1] одного раза
            [one] { $n } раза
            [few] { $n } раз
            [many] { $n } раз
           *[other] { $n } раза
        }
count-facilities-targeted =
    { $n ->
        [one] { SPELL($n) } vital civilian facility
       *[other] { SPELL($n) } vital civilian facilities
    }
    .translation =
        { $n ->
            [1] один жизненно важный гражданский объект
            [one] { $n } жизненно важный гражданский объект
            [few] { SPELL($n) } жизненно важных гражданских объекта
            [many] { SPELL($n) } жизненно важных гражданских объектов
           *[other] { $n } жизненно важного гражданского объекта
        }
count-facilities-targeted-qualified =
    { $n ->
        [one] { SPELL($n) } vital civilian facility
       *[other] { SPELL($n) } vital civilian facilities
    }
    .translation =
        { $n ->
            [1] одного жизненно важного гражданского объекта
            [one] { $n } жизненно важного гражданского объекта
            [few] { $n } жизненно важных гражданских объектов
            [many] { $n } жизненно важных гражданских объектов
           *[other] { $n } жизненно важного гражданского объекта
        }
count-school =
    { $n ->
        [one] { SPELL($n) } school
       *[other] { SPELL($n) } schools
    }
    .translation =
        { $n ->
            [1] одна школа
            [2] две школы
            [one] { $n } школа
            [few] { SPELL($n) } школы
            [many] { SPELL($n) } школ
           *[other] { $n } школы
        }
count-school-qualified =
    { $n ->
        [one] { SPELL($n) } school
       *[other] { SPELL($n) } schools
    }
    .translation =
        { $n ->
            [1] одной школы
            [one] { $n } школы
            [few] { $n } школ
            [many] { $n } школ
           *[other] { $n } школы
        }
count-hospital =
    { $n ->
        [one] { SPELL($n) } hospital
       *[other] { SPELL($n) } hospitals
    }
    .translation =
        { $n ->
            [1] одна больница
            [2] две больницы
            [one] { $n } больница
            [few] { SPELL($n) } больницы
            [many] { SPELL($n) } больниц
           *[other] { $n } больницы
        }
count-hospital-qualified =
    { $n ->
        [one] { SPELL($n) } hospital
       *[other] { SPELL($n) } hospitals
    }
    .translation =
        { $n ->
            [1] одной больницы
            [one] { $n } больницы
            [few] { $n } больниц
            [many] { $n } больниц
           *[other] { $n } больницы
        }
count-market =
    { $n ->
        [one] { SPELL($n) } market
       *[other] { SPELL($n) } markets
    }
    .translation =
        { $n ->
            [1] один рынок
            [one] { $n } рынок
            [few] { SPELL($n) } рынка
            [many] { SPELL($n) } рынков
           *[other] { $n } рынка
        }
count-market-qualified =
    { $n ->
        [one] { SPELL($n) } market
       *[other] { SPELL($n) } markets
    }
    .translation =
        { $n ->
            [1] одного рынка
            [one] { $n } рынка
            [few] { $n } рынков
            [many] { $n } рынков
           *[other] { $n } рынка
        }
count-mosque =
    { $n ->
        [one] { SPELL($n) } mosque
       *[other] { SPELL($n) } mosques
    }
    .translation =
        { $n ->
            [1] одна мечеть
            [2] две мечети
            [one] { $n } мечеть
            [few] { SPELL($n) } мечети
            [many] { SPELL($n) } мечетей
           *[other] { $n } мечети
        }
count-mosque-qualified =
    { $n ->
        [one] { SPELL($n) } mosque
       *[other] { SPELL($n) } mosques
    }
    .translation =
        { $n ->
            [1] одной мечети
            [one] { $n } мечети
            [few] { $n } мечетей
            [many] { $n } мечетей
           *[other] { $n } мечети
        }
count-targets =
    { $n ->
        [one] { SPELL($n) } target
       *[other] { SPELL($n) } targets
    }
    .translation =
        { $n ->
            [1] одна цель
            [2] две цели
            [one] { $n } цель
            [few] { SPELL($n) } цели
            [many] { SPELL($n) } целей
           *[other] { $n } цели
        }
count-targets-qualified =
    { $n ->
        [one] { SPELL($n) } target
       *[other] { SPELL($n) } targets
    }
    .translation =
        { $n ->
            [1] одной цели
            [one] { $n } цели
            [few] { $n } целей
            [many] { $n } целей
           *[other] { $n } цели
        }
count-victims-recorded =
    { $n ->
        [one] { SPELL($n) } victim recorded by name
       *[other] { SPELL($n) } victims recorded by name
    }
    .translation =
        { $n ->
            [one] { $n } жертва, записанная поимённо
            [few] { $n } жертвы, записанные поимённо
            [many] { $n } жертв, записанных поимённо
           *[other] { $n } жертвы, записанной поимённо
        }
count-incidents =
    { $n ->
        [one] { SPELL($n) } incident
       *[other] { SPELL($n) } incidents
    }
    .translation =
        { $n ->
            [1] один инцидент
            [one] { $n } инцидент
            [few] { SPELL($n) } инцидента
            [many] { SPELL($n) } инцидентов
           *[other] { $n } инцидента
        }
count-incidents-qualified =
    { $n ->
        [one] { SPELL($n) } incident
       *[other] { SPELL($n) } incidents
    }
    .translation =
        { $n ->
            [1] одного инцидента
            [one] { $n } инцидента
            [few] { $n } инцидентов
            [many] { $n } инцидентов
           *[other] { $n } инцидента
        }
some-vital-building = a number of vital buildings
    .translation = ряд жизненно важных зданий
measure-killed-civilian =
    { $n ->
        [one] civilian killed
       *[other] civilians killed
    }
    .translation =
        { $n ->
            [one] гражданское лицо погибло
            [few] гражданских лица погибло
            [many] гражданских лиц погибло
           *[other] гражданского лица погибло
        }
measure-killed-civilian-qualified =
    { $n ->
        [one] civilian killed
       *[other] civilians killed
    }
    .translation =
        { $n ->
            [one] гражданского лица погибло
            [few] гражданских лиц погибло
            [many] гражданских лиц погибло
           *[other] гражданского лица погибло
        }
measure-children =
    { $n ->
        [one] child
       *[other] children
    }
    .translation =
        { $n ->
            [one] ребёнок
            [few] ребёнка
            [many] детей
           *[other] ребёнка
        }
measure-children-qualified =
    { $n ->
        [one] child
       *[other] children
    }
    .translation =
        { $n ->
            [one] ребёнка
            [few] детей
            [many] детей
           *[other] ребёнка
        }
measure-women =
    { $n ->
        [one] woman
       *[other] women
    }
    .translation =
        { $n ->
            [one] женщина
            [few] женщины
            [many] женщин
           *[other] женщины
        }
measure-women-qualified =
    { $n ->
        [one] woman
       *[other] women
    }
    .translation =
        { $n ->
            [one] женщины
            [few] женщин
            [many] женщин
           *[other] женщины
        }
measure-children-and-women = children and women
    .translation = дети и женщины
measure-not-broken-down = not broken down
    .translation = без разбивки
measure-attacks-poison-gas =
    { $n ->
        [one] poison gas attack
       *[other] poison gas attacks
    }
    .translation =
        { $n ->
            [one] атака с применением отравляющего газа
            [few] атаки с применением отравляющего газа
            [many] атак с применением отравляющего газа
           *[other] атаки с применением отравляющего газа
        }
measure-attacks-poison-gas-qualified =
    { $n ->
        [one] poison gas attack
       *[other] poison gas attacks
    }
    .translation =
        { $n ->
            [one] атаки с применением отравляющего газа
            [few] атак с применением отравляющего газа
            [many] атак с применением отравляющего газа
           *[other] атаки с применением отравляющего газа
        }
measure-incidents =
    { $n ->
        [one] incident recorded
       *[other] incidents recorded
    }
    .translation =
        { $n ->
            [one] зафиксированный инцидент
            [few] зафиксированных инцидента
            [many] зафиксированных инцидентов
           *[other] зафиксированного инцидента
        }
measure-incidents-qualified =
    { $n ->
        [one] incident recorded
       *[other] incidents recorded
    }
    .translation =
        { $n ->
            [one] зафиксированного инцидента
            [few] зафиксированных инцидентов
            [many] зафиксированных инцидентов
           *[other] зафиксированного инцидента
        }
measure-targets =
    { $n ->
        [one] target hit
       *[other] targets hit
    }
    .translation =
        { $n ->
            [one] поражённая цель
            [few] поражённые цели
            [many] поражённых целей
           *[other] поражённой цели
        }
measure-targets-qualified =
    { $n ->
        [one] target hit
       *[other] targets hit
    }
    .translation =
        { $n ->
            [one] поражённой цели
            [few] поражённых целей
            [many] поражённых целей
           *[other] поражённой цели
        }
measure-facilities-targeted =
    { $n ->
        [one] vital facility targeted
       *[other] vital facilities targeted
    }
    .translation =
        { $n ->
            [one] жизненно важный объект под ударом
            [few] жизненно важных объекта под ударом
            [many] жизненно важных объектов под ударом
           *[other] жизненно важного объекта под ударом
        }
measure-facilities-targeted-qualified =
    { $n ->
        [one] vital facility targeted
       *[other] vital facilities targeted
    }
    .translation =
        { $n ->
            [one] жизненно важного объекта под ударом
            [few] жизненно важных объектов под ударом
            [many] жизненно важных объектов под ударом
           *[other] жизненно важного объекта под ударом
        }
kind-campaign = Brief
    .translation = Сводка
period-open = Period: { $from } to publication
    .translation = Период: с { $from } до дня публикации
period-closed = Period: { $from } to { $to }
    .translation = Период: с { $from } по { $to }
page-of = Page { $page } of { $pages }
    .translation = Стр. { $page } из { $pages }
available-in = Available in
    .translation = Доступно на языках
web-skip = Skip to the text
    .translation = Перейти к тексту
web-contents = In this brief
    .translation = В этой сводке
web-pdf = This brief as PDF
    .translation = Эта сводка в формате PDF
web-top = Back to the top
    .translation = Наверх
figure-label = Figure { $number }
    .translation = Рисунок { $number }
table-label = Table { $number }
    .translation = Таблица { $number }
source-line = Source: { $organisation }, { $day }.
    .translation = Источник: { $organisation }, { $day }.
for-quotation = For quotation
    .translation = Для цитирования
quotation-attribution = { $organisation }, { $day }. May be quoted with this attribution.
    .translation = { $organisation }, { $day }. Цитировать с этой ссылкой.
notice-draft = Draft translation, not yet reviewed by a native speaker. The { $source } version prevails.
    .translation = Черновой перевод, ещё не проверенный носителем языка. Определяющей является версия на { NAME($source, form: "prepositional") } языке.
not-known = not known
    .translation = неизвестно
some-number = some, number not known
    .translation = есть, число неизвестно
not-stated = not stated
    .translation = не указано
none = none
    .translation = нет
sic = sic
    .translation = так в источнике
dates-between = { $start } to { $end }
    .translation = с { $start } по { $end }
table-strikes-title = Strikes recorded as incidents
    .translation = Удары, зафиксированные как инциденты
table-strikes-note = Deaths are not known for any single strike: “not known” is not zero.
    .translation = Ни об одном отдельном ударе не известно, сколько людей погибло: «неизвестно» не значит «ноль».
table-group = { NAME($actor, form: "label") }
    .translation = { NAME($actor, form: "label") }
column-number = No.
    .translation = №
column-date = Date
    .translation = Дата
column-place = Place
    .translation = Место
column-target = Target
    .translation = Цель
column-weapon = Weapon
    .translation = Способ
column-attacks = Attacks
    .translation = Атаки
column-type = Type
    .translation = Тип
column-count = Targeted
    .translation = Под ударом
sites-of = Some sites of { NAME($actor, form: "label") }, not counted
    .translation = Некоторые позиции { NAME($actor, form: "genitive") }, без подсчёта
place-part = { $place }, { NAME($part, form: "label") }
    .translation = { $place }, { NAME($part, form: "label") }
place-in = { $place }, { $parent }
    .translation = { $place }, { $parent }
table-attacks-title = Poison gas attacks by { $actor }
    .translation = Атаки { NAME($actor, form: "genitive") } с применением отравляющего газа
table-attacks-note = Stated as a total by place. The source gives no day and no deaths for any single attack.
    .translation = Источник приводит общее число по местам и не указывает ни дня отдельной атаки, ни числа погибших в ней.
table-facilities-title = Vital civilian facilities targeted by { $actor }
    .translation = Жизненно важные гражданские объекты под ударами { NAME($actor, form: "genitive") }
table-facilities-note = Stated by type; the sum is computed. The source gives no places and no days.
    .translation = Источник приводит числа по типам; сумма вычислена. Мест и дней источник не указывает.
row-total = All
    .translation = Всего
notice-fictional = Fictional sample: every place, party and incident is invented.
    .translation = Вымысел: все места, стороны и инциденты придуманы.
kind-monthly = Monthly brief
    .translation = Ежемесячная сводка
kind-flash = Flash brief
    .translation = Экстренная сводка
table-parties-title = Civilians killed, by the party held responsible
    .translation = Погибшие гражданские лица — по сторонам, на которые возлагается ответственность
table-parties-note = Incidents graded weak, contested or discounted are not in this table. A total is a minimum where the dead of an incident are not known.
    .translation = Инциденты со слабыми данными, оспариваемые и отклонённые в таблицу не входят. Итог — минимум, если число погибших в каком-либо инциденте неизвестно.
table-places-title = Civilians killed, by place
    .translation = Погибшие гражданские лица — по местам
table-places-note = By the first administrative level.
    .translation = По административным единицам первого уровня.
table-means-title = Civilians killed, by means of attack
    .translation = Погибшие гражданские лица — по способу нападения
table-means-note = By the means recorded for each incident.
    .translation = По способу, указанному для каждого инцидента.
table-civilians-only = This table counts civilians only. { $others }.
    .translation = В таблице учтены только гражданские лица. { $others }.
table-targets-title = Facilities recorded as targets
    .translation = Объекты, зафиксированные как цели
table-targets-note = One for each facility named in an incident; one that was struck twice stands twice.
    .translation = По одному на каждый объект, названный в инциденте; дважды поражённый стоит дважды.
table-months-title = Civilians killed, month by month
    .translation = Погибшие гражданские лица по месяцам
table-months-note =
    { $basis ->
        [documentation] Since { $start }. Each incident stands in the month in which it was documented.
       *[other] Since { $start }. An incident that may have happened in either of two months stands in the month of its earliest possible day.
    }
    .translation =
        { $basis ->
            [documentation] С { $start }. Каждый инцидент стоит в том месяце, в котором он был задокументирован.
           *[other] С { $start }. Инцидент, который мог произойти в любом из двух месяцев, стоит в месяце своего первого возможного дня.
        }
table-gradings-title = What the totals rest on
    .translation = На чём основаны итоги
table-gradings-note = Confirmed: a party accepted responsibility. Fair: two or more credible sources. Weak: one source alone. Contested: the parties accuse one another. Discounted: those killed were combatants, or nothing shows that an attack took place.
    .translation = Подтверждены: одна из сторон признала ответственность. Обоснованы: два или более надёжных источника. Слабые данные: один источник. Оспариваются: стороны обвиняют друг друга. Отклонены: погибшие были комбатантами или ничто не указывает на нападение.
table-statements-title = What others state, and what is itemised here
    .translation = Что заявляют другие и что перечислено здесь
table-statements-note = Statements and incidents cover the same people: they stand side by side and are never added.
    .translation = Заявления и инциденты касаются одних и тех же людей: они стоят рядом и никогда не складываются.
column-statement = Statement by
    .translation = Кто заявляет
column-stated = Stated
    .translation = Заявлено
column-itemised = Itemised
    .translation = По инцидентам
table-annex-title = All incidents
    .translation = Все инциденты
table-annex-note = In the order of their days. What is left out of the count says why. Records that repeat another one come last, by their identifier alone.
    .translation = По порядку дней. У тех, что не вошли в подсчёт, указана причина. Записи, повторяющие другую, стоят в конце и обозначены только кодом.
column-party = Party
    .translation = Сторона
column-incidents = Incidents
    .translation = Инциденты
column-victims-recorded = Recorded by name
    .translation = Записано поимённо
column-killed-civilian = Civilians killed
    .translation = Погибшие гражданские лица
column-others-harmed = Others killed and injured
    .translation = Другие погибшие и раненые
column-children = Children
    .translation = Дети
column-women = Women
    .translation = Женщины
column-men = Men
    .translation = Мужчины
column-record = Record
    .translation = Запись
column-remark = Not counted
    .translation = Вне подсчёта
column-sources = Sources
    .translation = Источ.
column-month = Month
    .translation = Месяц
column-grading = Grading
    .translation = Оценка
column-destroyed = Destroyed
    .translation = Разрушены
column-damaged = Damaged
    .translation = Повреждены
column-undamaged = Not damaged
    .translation = Уцелели
column-damage-unknown = Not stated
    .translation = Не указано
row-year = Year to date
    .translation = С начала года
row-counted = In the totals
    .translation = В итогах
row-kept-apart = Kept apart
    .translation = Отдельно
grading-confirmed = Confirmed
    .translation = Подтверждены
grading-fair = Fair
    .translation = Обоснованы
grading-not-graded = Not graded
    .translation = Без оценки
grading-weak = Weak
    .translation = Слабые данные
grading-contested = Contested
    .translation = Оспариваются
grading-discounted = Discounted
    .translation = Отклонены
key-several = Several parties
    .translation = Несколько сторон
key-disputed = Disputed
    .translation = Ответственность оспаривается
key-not-attributed = Not attributed
    .translation = Сторона не названа
key-unplaced = Place not known
    .translation = Место неизвестно
key-not-stated = Not stated
    .translation = Не указано
note-across-the-end = Counted here by their earliest possible day, though they may have happened after { $end }: { COUNT($incidents) }.
    .translation = Учтены здесь по первому возможному дню, хотя могли произойти после { $end }: { COUNT($incidents) }.
note-across-the-start = Counted not here but in the time before, by their earliest possible day, though they may have happened on { $start } or later: { COUNT($incidents) }.
    .translation = Учтены не здесь, а в предыдущем периоде, по первому возможному дню, хотя могли произойти { $start } или позже: { COUNT($incidents) }.
note-documented-late = Documented only after { $end }, and counted by the day of death: { COUNT($incidents) }.
    .translation = Задокументированы лишь после { $end } и учтены по дню гибели: { COUNT($incidents) }.
note-of-earlier-days = Documented in this period, and of days before { $start }: { COUNT($incidents) }.
    .translation = Задокументированы в этом периоде, но относятся ко времени до { $start }: { COUNT($incidents) }.
notable-by-toll = Incidents in which { COUNT($killed) } were killed, the heaviest first.
    .translation = Инциденты, которые унесли жизни { COUNT($killed, as: "killed-civilian-genitive") }; сначала самые тяжёлые.
notable-listed = Chosen by the editors of this brief.
    .translation = Выбраны редакцией этой сводки.
notable-among = among them { $groups }
    .translation = в их числе { $groups }
attribution-claimed = { NAME($actor, form: "label") } (claimed)
    .translation = { NAME($actor, form: "label") } (ответственность заявлена)
attribution-accepted = { NAME($actor, form: "label") } (accepted)
    .translation = { NAME($actor, form: "label") } (ответственность признана)
attribution-alleged = { NAME($actor, form: "label") } (alleged)
    .translation = { NAME($actor, form: "label") } (ответственность предполагается)
attribution-contested = { NAME($actor, form: "label") } (contested)
    .translation = { NAME($actor, form: "label") } (ответственность оспаривается)
attribution-denied = { NAME($actor, form: "label") } (denied)
    .translation = { NAME($actor, form: "label") } (ответственность отрицается)
damage-destroyed = { $target } (destroyed)
    .translation = { $target } (разрушение)
damage-damaged = { $target } (damaged)
    .translation = { $target } (повреждения)
damage-none = { $target } (not damaged)
    .translation = { $target } (без повреждений)
damage-unknown = { $target }
    .translation = { $target }
left-out-graded-weak = graded weak
    .translation = слабые данные
left-out-graded-contested = graded contested
    .translation = оспаривается
left-out-graded-discounted = graded discounted
    .translation = отклонён
left-out-outside-the-period = outside the period
    .translation = вне периода
left-out-duplicate = duplicate
    .translation = повтор
left-out-no-day-of-documentation = day of documentation not known
    .translation = день документирования неизвестен
reconciliation-title = How the numbers meet
    .translation = Как соотносятся числа
row-stated = Stated total (claim)
    .translation = Заявленный итог
row-children = of which children
    .translation = в том числе дети
row-women = of which women
    .translation = в том числе женщины
row-rest = Not broken down (computed)
    .translation = Без разбивки (вычислено)
row-itemised = Itemised in the table of strikes
    .translation = Перечислено в таблице ударов
row-itemised-by = Itemised by { $organisation }, { $day }
    .translation = Перечислено: { $organisation }, { $day }
itemised-of = { $itemised } of { $total }
    .translation = { $itemised } из { $total }
column-measure = Civilians killed
    .translation = Погибшие гражданские лица
method-title = Method
    .translation = Методика
sources-title = Sources
    .translation = Источники
source-report = { $organisation }, page of { $day }, { $url }
    .translation = { $organisation }, страница от { $day }, { $url }
source-undated = { $organisation }, { $url }
    .translation = { $organisation }, { $url }
source-data = { $producer }: data taken on { $day } from { $url }, { $licence }
    .translation = { $producer }: данные получены { $day } по адресу { $url }, { $licence }
source-archived = Archived copy: { $url }
    .translation = Архивная копия: { $url }
source-withheld = Sources that are not named, for their protection
    .translation = Источники, не названные ради их безопасности
link-incident = To the record of this incident
    .translation = К записи об этом инциденте
link-incidents = To the incidents that this number counts
    .translation = К инцидентам, учтённым в этом числе
link-table = To the table that holds this number
    .translation = К таблице, в которой стоит это число
link-source = To the source: { $organisation }
    .translation = К источнику: { $organisation }
cite-as = Cite as
    .translation = Как ссылаться:
citation = { $organisation }, “{ $title }”, { $day }, edition { $edition }.
    .translation = { $organisation }, «{ $title }», { $day }, издание { $edition }.
colophon-title = About this document
    .translation = Об этом документе
colophon-licence = Text, figures and data may be used under { $licence }.
    .translation = Текст, рисунки и данные можно использовать на условиях лицензии { $licence }.
colophon-contact = Contact: { $url }
    .translation = Для связи: { $url }
colophon-rebuilt = This document is an example, rebuilt from a published page ({ $organisation }). Where the two differ, the page prevails.
    .translation = Этот документ — пример, воссозданный по опубликованной странице ({ $organisation }). При расхождениях верна страница.
colophon-computed = Every number was computed once from the recorded incidents and claims, and is the same in every language.
    .translation = Каждое число вычислено один раз по зафиксированным инцидентам и заявлениям и одинаково на всех языках.
notice-corrected = Corrected edition { $edition }, { $day }: it replaces edition { $replaced } of { $before }
    .translation = Исправленное издание { $edition }, { $day }: заменяет издание { $replaced } от { $before }
changes-label = Correction
    .translation = Исправление
changes-title = What this edition corrects
    .translation = Что исправляет это издание
changes-summary =
    { $numbers ->
        [0] No number of edition { $replaced } has changed.
        [one] { $numbers } number differs from edition { $replaced }.
       *[other] { $numbers } numbers differ from edition { $replaced }.
    }
    .translation =
        { $numbers ->
            [0] Ни одно число издания { $replaced } не изменилось.
            [one] { $numbers } число отличается от издания { $replaced }.
            [few] { $numbers } числа отличаются от издания { $replaced }.
            [many] { $numbers } чисел отличаются от издания { $replaced }.
           *[other] { $numbers } числа отличается от издания { $replaced }.
        }
table-changes-title = What changed, from and to
    .translation = Что изменилось: было и стало
table-changes-note = Computed from what both editions printed, tables and annex included.
    .translation = Вычислено по тому, что напечатано в обоих изданиях, включая таблицы и приложение.
column-changed = Number
    .translation = Число
column-edition = Edition { $edition }
    .translation = Издание { $edition }
not-printed = not printed
    .translation = не напечатано
changes-incidents-added = Added: { COUNT($incidents) } ({ $ids }).
    .translation = Добавлено: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Corrected: { COUNT($incidents) } ({ $ids }).
    .translation = Исправлено: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Withdrawn: { COUNT($incidents) } ({ $ids }).
    .translation = Отозвано: { COUNT($incidents) } ({ $ids }).
scope-previous = period before
    .translation = предыдущий период
scope-itemised = itemised
    .translation = по инцидентам
scope-stated = as stated by others
    .translation = по заявлениям других
scope-weak = graded weak
    .translation = слабые данные
scope-contested = graded contested
    .translation = оспариваются
scope-discounted = graded discounted
    .translation = отклонены
scope-confirmed = graded confirmed
    .translation = подтверждены
scope-fair = graded fair
    .translation = обоснованы
scope-not-graded = not graded
    .translation = без оценки
scope-repeated = repeating another record
    .translation = повторяют другую запись
scope-kept-apart = graded weak, contested or discounted
    .translation = слабые данные, оспариваются или отклонены
scope-year = year to date
    .translation = с начала года
scope-month = month from
    .translation = за месяц, начиная с дня
scope-across-the-end = across the end of the period
    .translation = с переходом за конец периода
scope-across-the-start = across the start of the period
    .translation = с началом до периода
scope-documented-late = documented after the period
    .translation = задокументированы после периода
scope-of-earlier-days = of earlier days
    .translation = за более ранние дни
scope-damage-damaged = damaged
    .translation = повреждены
scope-damage-destroyed = destroyed
    .translation = разрушены
scope-damage-none = not damaged
    .translation = не повреждены
scope-notable = told one by one
    .translation = описаны отдельно
scope-period-from = first of the period
    .translation = первый день периода
scope-period-to = last of the period
    .translation = последний день периода
scope-published = of publication
    .translation = публикация
scope-year-from = first of the year’s record
    .translation = первый день учёта за год
scope-previous-from = first of the period before
    .translation = первый день предыдущего периода
scope-previous-to = last of the period before
    .translation = последний день предыдущего периода
scope-deaths-not-known = deaths not known
    .translation = число погибших неизвестно
scope-damage-unknown = damage not known
    .translation = ущерб неизвестен
scope-earliest = earliest possible day
    .translation = самый ранний возможный день
scope-latest = latest possible day
    .translation = самый поздний возможный день
column-killed-combatant = Combatants killed
    .translation = Погибшие комбатанты
column-killed-unknown = Killed, status unknown
    .translation = Погибшие с неизвестным статусом
column-killed-protected = Protected persons killed
    .translation = Погибшие из числа других лиц, находящихся под защитой
column-killed-participant = Direct participants killed
    .translation = Погибшие непосредственные участники военных действий
column-injured-protected = Protected persons injured
    .translation = Раненые из числа других лиц, находящихся под защитой
column-injured-participant = Direct participants injured
    .translation = Раненые непосредственные участники военных действий
column-facilities-destroyed = Vital facilities destroyed
    .translation = Разрушенные жизненно важные объекты
column-injured-civilian = Civilians injured
    .translation = Раненые гражданские лица
column-injured-combatant = Combatants injured
    .translation = Раненые комбатанты
column-injured-unknown = Injured, status unknown
    .translation = Раненые с неизвестным статусом
column-not-broken-down = Not broken down
    .translation = Без разбивки
column-children-and-women = Children and women
    .translation = Дети и женщины
column-facilities-targeted = Vital facilities targeted
    .translation = Жизненно важные объекты под ударом
column-targets = Targets hit
    .translation = Поражённые цели
column-percent = Share
    .translation = Доля
column-times = Ratio
    .translation = Во сколько раз
column-day = Day
    .translation = День
figure-scope-since = since { $start }
    .translation = с { $start }
figure-scope-between = from { $start } to { $end }
    .translation = с { $start } по { $end }
figure-tolls-field-title = Every dot is one civilian killed { $scope }; a full block holds { $block }
    .translation = Точка — одно гражданское лицо, погибшее { $scope }; в полном блоке их { $block }
figure-tolls-field-note = Two tolls, each with its own scope: they are never added.
    .translation = Два подсчёта, у каждого свой охват: они никогда не складываются.
figure-tolls-field-alt = Two fields with one dot for each civilian killed { $scope }: { COUNT($subject) } killed by { $subject-actor }, and { COUNT($context) } killed by { $context-actor }.
    .translation = Два поля, в которых каждая точка — одно гражданское лицо, погибшее { $scope }. В результате действий { NAME($subject-actor, form: "genitive") } погибло { COUNT($subject) }, от рук { NAME($context-actor, form: "genitive") } — { COUNT($context) }.
figure-tolls-field-subject = { $what } by { $actor } { $scope }
    .translation = { $what } от рук { NAME($actor, form: "genitive") } { $scope }
figure-tolls-field-context = { $what } by { $actor } in the same period
    .translation = { $what } от рук { NAME($actor, form: "genitive") } за тот же период
figure-tolls-field-rises = Open circles: the count is a minimum and may rise
    .translation = Незакрашенные кружки: число — минимум и может вырасти
figure-tolls-field-range = Open circles: between the least and the most the source gives
    .translation = Незакрашенные кружки: от наименьшего до наибольшего числа, которое даёт источник
figure-two-tolls-title = Two tolls on one scale: { $subject } and { $context }
    .translation = Два подсчёта в одном масштабе: { $subject } и { $context }
figure-two-tolls-note =
    { $compared ->
        [yes] For each civilian killed by { $subject-actor } { $scope }, { $times } were killed by { $context-actor } in the same period. The scale starts at zero and is not broken; a frayed end marks a minimum.
       *[no] Civilians killed by { $subject-actor } and by { $context-actor }, both { $scope }. The scale starts at zero and is not broken; a frayed end marks a minimum.
    }
    .translation =
        { $compared ->
            [yes] На каждое гражданское лицо, погибшее от рук { NAME($subject-actor, form: "genitive") } { $scope }, за тот же период от рук { NAME($context-actor, form: "genitive") } погибло { $times }. Шкала начинается с нуля и не прерывается; рваный край обозначает минимум.
           *[no] Гражданские лица, погибшие { $scope } от рук { NAME($subject-actor, form: "genitive") } и { NAME($context-actor, form: "genitive") }. Шкала начинается с нуля и не прерывается; рваный край обозначает минимум.
        }
figure-two-tolls-alt = Two bars on one scale from zero: { COUNT($subject) } killed by { $subject-actor } and { COUNT($context) } killed by { $context-actor }, both { $scope }.
    .translation = Две полосы на одной шкале от нуля, { $scope }: от рук { NAME($subject-actor, form: "genitive") } погибло { COUNT($subject) }, от рук { NAME($context-actor, form: "genitive") } — { COUNT($context) }.
figure-two-tolls-subject = Civilians killed by { $actor } { $scope }
    .translation = Гражданские лица, погибшие от рук { NAME($actor, form: "genitive") } { $scope }
figure-two-tolls-context = Civilians killed by { $actor } in the same period
    .translation = Гражданские лица, погибшие от рук { NAME($actor, form: "genitive") } за тот же период
figure-toll-makeup-title =
    { $known ->
        [one] { COUNT($known) } is known to be among { $total } dead
       *[other] { COUNT($known) } are known to be among { $total } dead
    }
    .translation = Что известно о составе погибших: { COUNT($known) }; всего — { $total }
figure-toll-makeup-note =
    { $shape ->
        [single] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [unshared] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [whole] { $known } of { $total }, or { $share }: all are accounted for.
       *[several] { $known } of { $total }, or { $share } of those counted. The hatched part is known in number only; it must not be read as men.
    }
    .translation =
        { $shape ->
            [single] { $known } из общего числа ({ $total }). О заштрихованной части известно только её число; считать её мужчинами нельзя.
            [unshared] { $known } из общего числа ({ $total }). О заштрихованной части известно только её число; считать её мужчинами нельзя.
            [whole] { $known } из общего числа ({ $total }), то есть { $share }: учтены все.
           *[several] { $known } из общего числа ({ $total }), то есть { $share } учтённых. О заштрихованной части известно только её число; считать её мужчинами нельзя.
        }
figure-toll-makeup-alt =
    { $shape ->
        [single] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }; for { $rest } the source gives no breakdown.
        [whole] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }.
       *[several] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }, together { COUNT($known) }; for { $rest } the source gives no breakdown.
    }
    .translation =
        { $shape ->
            [single] Одна полоса: от рук { NAME($actor, form: "genitive") } погибло { COUNT($total) }, среди них { LIST($parts) }; без разбивки в источнике — { $rest }.
            [whole] Одна полоса: от рук { NAME($actor, form: "genitive") } погибло { COUNT($total) }: { LIST($parts) }.
           *[several] Одна полоса: от рук { NAME($actor, form: "genitive") } погибло { COUNT($total) }, среди них { LIST($parts) }, вместе — { COUNT($known) }; без разбивки в источнике — { $rest }.
        }
figure-facilities-by-type-title = Attacks by { $actor } targeted { COUNT($total) }
    .translation = Цели ударов { NAME($actor, form: "genitive") }: { COUNT($total) }
figure-facilities-by-type-note = One square is one facility.
    .translation = Один квадрат — один объект.
figure-facilities-by-type-alt = Facilities targeted by { $actor }, one square each: { LIST($types) }; { COUNT($total) } in all.
    .translation = Объекты под ударами { NAME($actor, form: "genitive") }, каждый квадрат — один объект: { LIST($types) }; всего { COUNT($total) }.
some-facilities-targeted = a number of vital civilian facilities
    .translation = ряд жизненно важных гражданских объектов
figure-events-by-place-title =
    { $dated ->
        [all] Every attack recorded here is dated to the day
        [none] No attack recorded here is dated to the day
       *[some] Not every attack recorded here is dated to the day
    }
    .translation =
        { $dated ->
            [all] День известен для всех зафиксированных здесь атак
            [none] День не известен ни для одной из зафиксированных здесь атак
           *[some] День известен не для всех зафиксированных здесь атак
        }
figure-events-by-place-note = Filled: dated to the day. Open: the source gives no day, only the period. A circle is one target; a square is one attack that the source counts without describing it.
    .translation = Закрашено: день известен. Контур: источник указывает не день, а только период. Круг — одна цель; квадрат — одна атака, которую источник считает, но не описывает.
figure-events-by-place-alt = Table of places and days, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = Таблица мест и дней: атаки { NAME($subject-actor, form: "genitive") } и { NAME($context-actor, form: "genitive") }: { $rows }.
figure-events-by-place-row =
    { $counted ->
        [no] { $place }: { $what }, several, not counted ({ $when })
       *[yes] { $place }: { $what } ({ $when })
    }
    .translation =
        { $counted ->
            [no] { $place }: { $what }, несколько, без подсчёта ({ $when })
           *[yes] { $place }: { $what } ({ $when })
        }
figure-events-by-place-rows = { $before }; { $row }
    .translation = { $before }; { $row }
figure-events-by-place-undated = day not stated
    .translation = день не указан
figure-events-by-place-undated-head = Day not stated
    .translation = День не указан
figure-events-by-place-days = { DATE($start, form: "short") } to { DATE($end, form: "short") }
    .translation = с { DATE($start, form: "short") } по { DATE($end, form: "short") }
figure-events-by-place-sites = sites of { $actor }
    .translation = позиции { NAME($actor, form: "genitive") }
figure-events-by-place-means = { $weapon }
    .translation = { $weapon }
figure-events-by-place-with = { $what }, { $more }
    .translation = { $what }, { $more }
figure-events-by-place-unmatched = place not identified
    .translation = место не установлено
figure-events-by-place-unknown = place not known
    .translation = место неизвестно
figure-uncounted = several, not counted
    .translation = несколько, без подсчёта
figure-events-map-title =
    { $lead ->
        [yes] More of the targets named lie in { $first } than in any other governorate: { COUNT($named) }
       *[no] Where the strikes and attacks recorded here took place
    }
    .translation =
        { $lead ->
            [yes] Больше всего названных целей — в провинции { $first }: { COUNT($named) }
           *[no] Где произошли зафиксированные здесь удары и атаки
        }
figure-events-map-note = Marks stand beside the name of their place. A circle is one target, or one strike of which no target is named; a square is one attack that the source counts without describing it. Filled: dated to the day. Open: the source gives no day. Nothing is located more closely than by governorate. Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation = Знаки стоят рядом с названием места. Круг — одна цель или один удар, цель которого не названа; квадрат — одна атака, которую источник считает, но не описывает. Закрашено: день известен. Контур: источник не указывает дня. Точнее провинции ничего не показано. Границы: { $producer }, { $licence }; они не означают признания какой-либо границы.
figure-events-map-alt = Map of the governorates, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = Карта провинций: атаки { NAME($subject-actor, form: "genitive") } и { NAME($context-actor, form: "genitive") }: { $rows }.
key-undated = Day not known
    .translation = День неизвестен
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
            [yes] { " " }Рваный край обозначает минимум.
           *[no] { "" }
        }{ $hollow ->
            [yes] { " " }Если записи дают диапазон: закрашено до наименьшего числа, контур — до наибольшего.
           *[no] { "" }
        }
figure-toll-by-actor-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other party: { $killed } of { $total }
       *[no] Civilians recorded killed, by the party held responsible: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Больше всего погибших гражданских лиц зафиксировано от рук { NAME($first, form: "genitive") }: { $killed }; всего — { $total }
           *[no] Погибшие гражданские лица по сторонам, на которые возлагается ответственность: всего — { $total }
        }
figure-toll-by-actor-note =
    Civilians killed in the incidents recorded { $scope }, by the party held responsible.{ $rest ->
        [yes] { " " }Hatched: no single party is held responsible.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Гражданские лица, погибшие в инцидентах, зафиксированных { $scope }, — по сторонам, на которые возлагается ответственность.{ $rest ->
            [yes] { " " }Штриховка: ни одна сторона в отдельности не названа ответственной.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-actor-alt = One bar for each party held responsible for civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = По полосе на каждую сторону, на которую возлагается ответственность за гибель гражданских лиц { $scope }: { $rows }. Всего: { $total }.
figure-toll-by-place-title =
    { $lead ->
        [yes] More civilians were recorded killed in { $first } than in any other governorate: { $killed } of { $total }
       *[no] Civilians recorded killed, by governorate: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Больше всего погибших гражданских лиц зафиксировано в провинции { $first }: { $killed }; всего — { $total }
           *[no] Погибшие гражданские лица по провинциям: всего — { $total }
        }
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by governorate.{ figure-marks }
    .translation = Гражданские лица, погибшие в инцидентах, зафиксированных { $scope }, — по провинциям.{ figure-marks }
figure-toll-by-place-alt = One bar for each governorate in which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = По полосе на каждую провинцию, где { $scope } погибли гражданские лица: { $rows }. Всего: { $total }.
figure-toll-by-weapon-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other means: { $killed } of { $total }
       *[no] Civilians recorded killed, by means of attack: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Способ нападения с наибольшим числом погибших гражданских лиц — { NAME($first, form: "name") }: { $killed }; всего — { $total }
           *[no] Погибшие гражданские лица по способу нападения: всего — { $total }
        }
figure-toll-by-weapon-note = Civilians killed in the incidents recorded { $scope }, by means of attack.{ figure-marks }
    .translation = Гражданские лица, погибшие в инцидентах, зафиксированных { $scope }, — по способу нападения.{ figure-marks }
figure-toll-by-weapon-alt = One bar for each means by which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = По полосе на каждый способ нападения, от которого { $scope } погибли гражданские лица: { $rows }. Всего: { $total }.
figure-deaths-by-day-title =
    { $lead ->
        [yes] More civilians were recorded killed on { DATE($day) } than on any other day: { $killed } of { $total }
       *[no] Civilians recorded killed, day by day: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Больше всего погибших гражданских лиц зафиксировано { DATE($day) }: { $killed }; всего — { $total }
           *[no] Погибшие гражданские лица по дням: всего — { $total }
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
        Один столбец — один день, высота — число погибших гражданских лиц.{ $empty ->
            [yes] { " " }Чёрточка под линией: в этот день инциденты не зафиксированы.
           *[no] { "" }
        }{ $open ->
            [yes] { " " }Незакрашенный кружок: инциденты зафиксированы, число погибших неизвестно.
           *[no] { "" }
        }{ figure-marks }
figure-deaths-by-day-axis = Days { $scope }
    .translation = Дни { $scope }
figure-deaths-by-day-alt =
    One column for each day { $scope }, as high as the number of civilians killed: { $rows }. In all: { $total }.{ $empty ->
        [yes] { " " }On the days that are not named no incident is recorded.
       *[no] { "" }
    }
    .translation =
        По столбцу на каждый день { $scope }, высота — число погибших гражданских лиц: { $rows }. Всего: { $total }.{ $empty ->
            [yes] { " " }В дни, которые здесь не названы, инциденты не зафиксированы.
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
            [more] Погибших гражданских лиц зафиксировано больше, чем за предыдущий период: { $now } против { $before }
            [fewer] Погибших гражданских лиц зафиксировано меньше, чем за предыдущий период: { $now } против { $before }
           *[neither] Зафиксировано погибших гражданских лиц: { $now }; за предыдущий период — { $before }
        }
figure-months-compared-note = Incidents recorded: { $incidents }, against { $incidents-before } in the period before. The scale starts at zero.{ figure-marks }
    .translation = Зафиксировано инцидентов: { $incidents }; за предыдущий период — { $incidents-before }. Шкала начинается с нуля.{ figure-marks }
figure-months-compared-alt = Two bars on one scale from zero. Civilians killed { $scope }: { $now }; in the period before: { $before }.
    .translation = Две полосы на одной шкале от нуля. Погибшие гражданские лица { $scope }: { $now }; за предыдущий период: { $before }.
figure-months-compared-now = Civilians killed { $scope }
    .translation = Гражданские лица, погибшие { $scope }
figure-months-compared-before = Civilians killed in the period before
    .translation = Гражданские лица, погибшие за предыдущий период
verify-text = To verify these files, open a terminal in this folder and type: { $command }. Every line must end in OK. Where a file is named as failed, it is not the one that was published.
    .translation = Чтобы проверить эти файлы, откройте терминал в этой папке и введите: { $command }. Каждая строка должна заканчиваться на OK. Файл, названный ошибочным, — не тот, что был опубликован.
verify-signature = The list of sums is signed. With OpenSSH: { $ssh }. With minisign: { $minisign }. The key’s fingerprint is { $fingerprint }; compare it with the one printed in the brief and on the publisher’s own page.
    .translation = Список контрольных сумм подписан. В OpenSSH: { $ssh }. В minisign: { $minisign }. Отпечаток ключа: { $fingerprint }; сравните его с тем, что напечатан в сводке и на странице издателя.
verify-unsigned = UNSIGNED: the list of sums carries no signature. It shows whether a file was damaged, not who made it.
    .translation = НЕ ПОДПИСАНО: у списка контрольных сумм нет подписи. Он показывает, повреждён ли файл, но не кто его создал.
verify-pdf = Each PDF carries a signature of its own as well, which programs for PDFs show. Its certificate is { $file }, made by the publisher; a program that does not know it says so. The certificate’s fingerprint is { $fingerprint }; compare it with the one on the publisher’s own page.
    .translation = Каждый PDF подписан и сам по себе; подпись показывают программы для чтения PDF. Её сертификат — { $file }, он выпущен издателем; программа, которой он неизвестен, об этом сообщит. Отпечаток сертификата: { $fingerprint }; сравните его с указанным на странице издателя.
verify-method = How the numbers of this brief were made is said in { $file }.
    .translation = О том, как получены числа этой сводки, сказано в { $file }.
verify-changes = Every number that this edition corrects, what it was before, and why, are in { $file }.
    .translation = Каждое исправленное в этом издании число, его прежнее значение и причина исправления приведены в { $file }.
colophon-key = The files of this edition are signed. Fingerprint of the key: { $fingerprint }
    .translation = Файлы этого выпуска подписаны. Отпечаток ключа: { $fingerprint }
figure-matrix-row = { $name }: { $total } ({ $rows })
    .translation = { $name }: { $total } ({ $rows })
figure-toll-by-place-and-actor-title = Who killed where: { $total } civilians, by governorate and party held responsible
    .translation = Погибшие гражданские лица по провинциям и сторонам, на которые возлагается ответственность: всего — { $total }
figure-toll-by-place-and-actor-note =
    Civilians killed in the incidents recorded { $scope }. The area of a square is the number killed; that of the largest in a row stands above it. Hatched: no single party, or no known place. An empty cell: no deaths recorded.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Гражданские лица, погибшие в инцидентах, зафиксированных { $scope }. Площадь квадрата — число погибших; над самым большим в строке оно написано. Штриховка: ни одна сторона в отдельности не названа или место неизвестно. Пустая клетка: погибшие не зафиксированы.{ $open ->
            [yes] { " " }Незакрашенный кружок: инциденты зафиксированы, число погибших неизвестно.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-place-and-actor-alt = Matrix of governorates and parties held responsible, civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Таблица провинций и сторон, на которые возлагается ответственность; гражданские лица, погибшие { $scope }: { $rows }. Всего: { $total }.
figure-facilities-by-weapon-title = With what facilities were struck: { COUNT($total) }, by type and means of attack
    .translation = Чем были поражены объекты, по их видам и способу нападения: { COUNT($total) }
figure-facilities-by-weapon-note = One square is one facility named in an incident recorded { $scope }; one that was struck twice counts twice.
    .translation = Один квадрат — один объект, названный в инциденте, зафиксированном { $scope }; поражённый дважды учтён дважды.
figure-facilities-by-weapon-alt = Matrix of types of facilities and means of attack, one square for each facility struck { $scope }: { $rows }. In all: { $total }.
    .translation = Таблица видов объектов и способов нападения, по квадрату на каждый объект, поражённый { $scope }: { $rows }. Всего: { $total }.
figure-gradings-title = What the total rests on: { $total } counted, { $total-kept } kept apart
    .translation = На чём основан итог: { $total } в итогах, { $total-kept } отдельно
figure-gradings-note = Civilians killed { $scope }, by how well each incident is established. In the totals: { COUNT($incidents) }; kept apart and never added: { COUNT($incidents-kept) }.{ figure-marks }
    .translation = Гражданские лица, погибшие { $scope }, — по степени обоснованности инцидентов. В итогах: { COUNT($incidents) }; отдельно, без сложения: { COUNT($incidents-kept) }.{ figure-marks }
figure-gradings-alt = Two groups of bars on one scale, civilians killed { $scope }. In the totals, { COUNT($incidents) } with { $total } killed: { $counted }. Kept apart, { COUNT($incidents-kept) } with { $total-kept } killed: { $kept }.
    .translation = Две группы полос на одной шкале, гражданские лица, погибшие { $scope }. В итогах: { COUNT($incidents) }, погибших { $total }: { $counted }. Отдельно: { COUNT($incidents-kept) }, погибших { $total-kept }: { $kept }.
figure-months-trend-title = Civilians recorded killed since { $since }, month by month: { $total }
    .translation = Погибшие гражданские лица по месяцам с { $since }: { $total }
figure-months-trend-note =
    { $lag ->
        [yes] The grey end of the last bar was documented only after { $until }. Records keep arriving: recent months may still rise more than older ones.
       *[no] One bar is one month; records keep arriving, and recent months may still rise more than older ones.
    }{ figure-marks }
    .translation =
        { $lag ->
            [yes] Серый конец последней полосы задокументирован только после { $until }. Документирование продолжается: числа последних месяцев могут вырасти больше, чем прежних.
           *[no] Одна полоса — один месяц; документирование продолжается, и числа последних месяцев могут вырасти больше, чем прежних.
        }{ figure-marks }
figure-months-trend-late = of these, documented after the month’s end: { $late }
    .translation = из них задокументированы после конца месяца: { $late }
figure-months-trend-alt =
    One bar for each month since { $since }, as long as the number of civilians killed: { $rows }. In all: { $total }.{ $lag ->
        [yes] { " " }Of those killed in the last month, documented only after { $until }: { $late }.
       *[no] { "" }
    }
    .translation =
        По полосе на каждый месяц с { $since }, длина — число погибших гражданских лиц: { $rows }. Всего: { $total }.{ $lag ->
            [yes] { " " }Из погибших в последнем месяце задокументированы только после { $until }: { $late }.
           *[no] { "" }
        }
figure-notable-timeline-title = When it happened: { COUNT($incidents) } told one by one
    .translation = Когда это произошло, по порядку дней: { COUNT($incidents) }
figure-notable-timeline-note =
    The line runs through the days { $scope }. The area of a circle is the number of civilians killed.{ $spread ->
        [yes] { " " }A thick line covers the days on which an incident may have happened.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Линия проходит через дни { $scope }. Площадь круга — число погибших гражданских лиц.{ $spread ->
            [yes] { " " }Толстая линия охватывает дни, в которые мог произойти инцидент.
           *[no] { "" }
        }{ figure-marks }
figure-notable-timeline-row = { $when }, { $place }: { $killed }
    .translation = { $when }, { $place }: { $killed }
figure-notable-timeline-alt = Line of the days { $scope } with a circle for each incident, as large as the number of civilians killed: { $rows }.
    .translation = Линия дней { $scope } с кругом для каждого инцидента, площадь — число погибших гражданских лиц: { $rows }.
figure-toll-tiles-title = Civilians recorded killed, governorate by governorate: { $total } in all
    .translation = Погибшие гражданские лица по провинциям: всего — { $total }
figure-toll-tiles-note =
    Civilians killed { $scope }. One tile is one governorate, about where it lies: all are of one size, whatever their area. All bars are on one scale.{ $empty ->
        [yes] { " " }A tile without a number: no incident recorded there.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Гражданские лица, погибшие { $scope }. Одна клетка — одна провинция, примерно там, где она находится; все клетки одного размера, какова бы ни была площадь. Все полосы на одной шкале.{ $empty ->
            [yes] { " " }Клетка без числа: инциденты там не зафиксированы.
           *[no] { "" }
        }{ figure-marks }
figure-toll-tiles-alt = Map of tiles, one for each governorate, with a bar as long as the number of civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Карта из клеток, по одной на провинцию, с полосой длиной в число гражданских лиц, погибших { $scope }: { $rows }. Всего: { $total }.
figure-toll-map-title = Where civilians were recorded killed: { $total } in all
    .translation = Где зафиксирована гибель гражданских лиц: всего — { $total }
figure-toll-map-note =
    Civilians killed { $scope }. The area of a circle is their number; it stands for its whole governorate and marks no place within it.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }{ " " }Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation =
        Гражданские лица, погибшие { $scope }. Площадь круга — их число; он относится ко всей провинции и не отмечает места в ней.{ $open ->
            [yes] { " " }Незакрашенный кружок: инциденты зафиксированы, число погибших неизвестно.
           *[no] { "" }
        }{ figure-marks }{ " " }Границы: { $producer }, { $licence }; они не означают признания какой-либо границы.
figure-toll-map-alt = Map of the governorates, with a circle as large as the number of civilians killed in each { $scope }: { $rows }. In all: { $total }.
    .translation = Карта провинций с кругом в каждой, площадь — число гражданских лиц, погибших { $scope }: { $rows }. Всего: { $total }.
figure-toll-map-scale = { $distance } km
    .translation = { $distance } км
site-title = Briefs for the press
    .translation = Сводки для прессы
site-all = All briefs
    .translation = Все сводки
site-feed = News feed (Atom)
    .translation = Лента новостей (Atom)
site-key-figures = Key figures
    .translation = Главные цифры
site-figures = Figures
    .translation = Рисунки
site-downloads = Downloads
    .translation = Файлы для скачивания
site-files-brief = The brief
    .translation = Сводка
site-files-figures = Figures as pictures
    .translation = Рисунки отдельными файлами
site-files-cards = Cards for social media
    .translation = Карточки для социальных сетей
site-files-data = Data
    .translation = Данные
site-files-archives = Everything in one file
    .translation = Всё в одном файле
site-files-verify = To verify the files
    .translation = Для проверки файлов
site-size = { $size }{ "\u00A0" }kB
    .translation = { $size }{ "\u00A0" }кБ
site-editions = Editions
    .translation = Издания
site-replaced = This edition was replaced by edition { $edition } on { $day }.
    .translation = { $day } это издание заменено изданием { $edition }.
embargo-until = EMBARGO. Not for publication, broadcast or posting before { $day }, { $time } { $zone }.
    .translation = ЭМБАРГО. Не публиковать, не передавать в эфир и не размещать в сети до { $time } { $zone } { $day }.
embargo-local = Local time: { $times }.
    .translation = Местное время: { $times }.
embargo-place = { $place } { $time }
    .translation = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
    .translation = { $place } { $time } ({ $day })
embargo-notice = { $until } { $local }
    .translation = { $until } { $local }
mail-page = The brief with its figures, its data and the means to verify them: { $url }
    .translation = Сводка с рисунками, данными и средствами их проверки: { $url }
mail-attached = Attached: the brief as a PDF.
    .translation = Во вложении: сводка в формате PDF.
