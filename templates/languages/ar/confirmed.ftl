### Each text and its translation as they were when the translation was confirmed. Written by make lang-confirm, never by hand.

qualified-at-least = at{ "\u00A0" }least { $phrase }
    .translation = ما لا يقل عن { $phrase }
qualified-at-most = at{ "\u00A0" }most { $phrase }
    .translation = ما لا يزيد على { $phrase }
qualified-about = about { $phrase }
    .translation = نحو { $phrase }
range = { $least } to { $most }
    .translation = بين { $least } و{ $most }
qualifier-at-least = at least
    .translation = ما لا يقل عن
qualifier-at-most = at most
    .translation = ما لا يزيد على
qualifier-about = about
    .translation = نحو
qualifier-unknown = not known
    .translation = غير معروف
qualifier-a-number-of = a number of
    .translation = عدد من
count-killed-civilian =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
    .translation =
        { $n ->
            [zero] لا مدنيين
            [one] مدنياً واحداً
            [two] مدنيين اثنين
            [few] { $n } مدنيين
            [many] { $n } مدنياً
           *[other] { $n } مدني
        }
count-killed-civilian-qualified =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
    .translation =
        { $n ->
            [zero] لا مدنيين
            [one] مدني واحد
            [two] مدنيين اثنين
            [few] { $n } مدنيين
            [many] { $n } مدنياً
           *[other] { $n } مدني
        }
count-children-qualified =
    { $n ->
        [one] { $n } child
       *[other] { $n } children
    }
    .translation =
        { $n ->
            [zero] لا أطفال
            [one] طفل واحد
            [two] طفلين اثنين
            [few] { $n } أطفال
            [many] { $n } طفلاً
           *[other] { $n } طفل
        }
count-women-qualified =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
    .translation =
        { $n ->
            [zero] لا سيدات
            [one] سيدة واحدة
            [two] سيدتين اثنتين
            [few] { $n } سيدات
            [many] { $n } سيدة
           *[other] { $n } سيدة
        }
count-children =
    { $n ->
        [one] { $n } child
       *[other] { $n } children
    }
    .translation =
        { $n ->
            [zero] لا أطفال
            [one] طفل واحد
            [two] طفلان
            [few] { $n } أطفال
            [many] { $n } طفلاً
           *[other] { $n } طفل
        }
count-women =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
    .translation =
        { $n ->
            [zero] لا سيدات
            [one] سيدة واحدة
            [two] سيدتان
            [few] { $n } سيدات
            [many] { $n } سيدة
           *[other] { $n } سيدة
        }
count-men =
    { $n ->
        [one] { $n } man
       *[other] { $n } men
    }
    .translation =
        { $n ->
            [zero] لا رجال
            [one] رجل واحد
            [two] رجلان
            [few] { $n } رجال
            [many] { $n } رجلاً
           *[other] { $n } رجل
        }
count-men-qualified =
    { $n ->
        [one] { $n } man
       *[other] { $n } men
    }
    .translation =
        { $n ->
            [zero] لا رجال
            [one] رجل واحد
            [two] رجلين اثنين
            [few] { $n } رجال
            [many] { $n } رجلاً
           *[other] { $n } رجل
        }
count-children-and-women = { $n } children and women
    .translation = { $n } من الأطفال والسيدات
count-attacks-poison-gas =
    { $n ->
        [one] { SPELL($n) } attack
       *[other] { SPELL($n) } attacks
    }
    .translation =
        { $n ->
            [zero] لا هجمات
            [one] هجوم واحد
            [two] هجومان
            [few] { $n } هجمات
            [many] { $n } هجوماً
           *[other] { $n } هجوم
        }
count-times =
    { $n ->
        [one] once
        [2] twice
       *[other] { SPELL($n) } times
    }
    .translation =
        { $n ->
            [zero] ولا مرة
            [one] مرة واحدة
            [two] مرتين
            [few] { $n } مرات
            [many] { $n } مرة
           *[other] { $n } مرة
        }
count-facilities-targeted =
    { $n ->
        [one] { SPELL($n) } vital civilian facility
       *[other] { SPELL($n) } vital civilian facilities
    }
    .translation =
        { $n ->
            [zero] لا مراكز حيوية مدنية
            [one] مركزاً حيوياً مدنياً واحداً
            [two] مركزين حيويين مدنيين
            [few] { $n } مراكز حيوية مدنية
            [many] { $n } مركزاً حيوياً مدنياً
           *[other] { $n } مركز حيوي مدني
        }
count-school =
    { $n ->
        [one] { SPELL($n) } school
       *[other] { SPELL($n) } schools
    }
    .translation =
        { $n ->
            [zero] لا مدارس
            [one] مدرسة واحدة
            [two] مدرستين
            [few] { $n } مدارس
            [many] { $n } مدرسة
           *[other] { $n } مدرسة
        }
count-hospital =
    { $n ->
        [one] { SPELL($n) } hospital
       *[other] { SPELL($n) } hospitals
    }
    .translation =
        { $n ->
            [zero] لا مشافي
            [one] مشفى واحداً
            [two] مشفيين
            [few] { $n } مشاف
            [many] { $n } مشفى
           *[other] { $n } مشفى
        }
count-market =
    { $n ->
        [one] { SPELL($n) } market
       *[other] { SPELL($n) } markets
    }
    .translation =
        { $n ->
            [zero] لا أسواق
            [one] سوقاً واحدة
            [two] سوقين
            [few] { $n } أسواق
            [many] { $n } سوقاً
           *[other] { $n } سوق
        }
count-mosque =
    { $n ->
        [one] { SPELL($n) } mosque
       *[other] { SPELL($n) } mosques
    }
    .translation =
        { $n ->
            [zero] لا مساجد
            [one] مسجداً واحداً
            [two] مسجدين
            [few] { $n } مساجد
            [many] { $n } مسجداً
           *[other] { $n } مسجد
        }
count-targets =
    { $n ->
        [one] { SPELL($n) } target
       *[other] { SPELL($n) } targets
    }
    .translation =
        { $n ->
            [zero] لا أهداف
            [one] هدف واحد
            [two] هدفان
            [few] { $n } أهداف
            [many] { $n } هدفاً
           *[other] { $n } هدف
        }
count-victims-recorded =
    { $n ->
        [one] { SPELL($n) } victim recorded by name
       *[other] { SPELL($n) } victims recorded by name
    }
    .translation =
        { $n ->
            [zero] لا ضحايا مسجلين بالاسم
            [one] ضحية واحدة مسجلة بالاسم
            [two] ضحيتان مسجلتان بالاسم
            [few] { $n } ضحايا مسجلين بالاسم
            [many] { $n } ضحية مسجلة بالاسم
           *[other] { $n } ضحية مسجلة بالاسم
        }
count-incidents =
    { $n ->
        [one] { SPELL($n) } incident
       *[other] { SPELL($n) } incidents
    }
    .translation =
        { $n ->
            [zero] لا حوادث
            [one] حادثة واحدة
            [two] حادثتان
            [few] { $n } حوادث
            [many] { $n } حادثة
           *[other] { $n } حادثة
        }
some-vital-building = a number of vital buildings
    .translation = عدداً من المباني الحيوية
measure-killed-civilian =
    { $n ->
        [one] civilian killed
       *[other] civilians killed
    }
    .translation =
        { $n ->
            [zero] قتلى مدنيون
            [one] قتيل مدني
            [two] قتيلان مدنيان
            [few] قتلى مدنيين
            [many] قتيلاً مدنياً
           *[other] قتيل مدني
        }
measure-children =
    { $n ->
        [one] child
       *[other] children
    }
    .translation =
        { $n ->
            [zero] أطفال
            [one] طفل
            [two] طفلان
            [few] أطفال
            [many] طفلاً
           *[other] طفل
        }
measure-women =
    { $n ->
        [one] woman
       *[other] women
    }
    .translation =
        { $n ->
            [zero] سيدات
            [one] سيدة
            [two] سيدتان
            [few] سيدات
            [many] سيدة
           *[other] سيدة
        }
measure-children-and-women = children and women
    .translation = من الأطفال والسيدات
measure-not-broken-down = not broken down
    .translation = بلا تفصيل
measure-attacks-poison-gas =
    { $n ->
        [one] poison gas attack
       *[other] poison gas attacks
    }
    .translation =
        { $n ->
            [zero] هجمات بالغازات السامة
            [one] هجوم بالغازات السامة
            [two] هجومان بالغازات السامة
            [few] هجمات بالغازات السامة
            [many] هجوماً بالغازات السامة
           *[other] هجوم بالغازات السامة
        }
measure-incidents =
    { $n ->
        [one] incident recorded
       *[other] incidents recorded
    }
    .translation =
        { $n ->
            [zero] حوادث مسجلة
            [one] حادثة مسجلة
            [two] حادثتان مسجلتان
            [few] حوادث مسجلة
            [many] حادثة مسجلة
           *[other] حادثة مسجلة
        }
measure-targets =
    { $n ->
        [one] target hit
       *[other] targets hit
    }
    .translation =
        { $n ->
            [zero] أهداف أصيبت
            [one] هدف أصيب
            [two] هدفان أصيبا
            [few] أهداف أصيبت
            [many] هدفاً أصيب
           *[other] هدف أصيب
        }
measure-facilities-targeted =
    { $n ->
        [one] vital facility targeted
       *[other] vital facilities targeted
    }
    .translation =
        { $n ->
            [zero] مراكز حيوية مستهدفة
            [one] مركز حيوي مستهدف
            [two] مركزان حيويان مستهدفان
            [few] مراكز حيوية مستهدفة
            [many] مركزاً حيوياً مستهدفاً
           *[other] مركز حيوي مستهدف
        }
kind-campaign = Brief
    .translation = تقرير موجز
period-open = Period: { $from } to publication
    .translation = المدة: من { $from } حتى تاريخ النشر
period-closed = Period: { $from } to { $to }
    .translation = المدة: من { $from } إلى { $to }
page-of = Page { $page } of { $pages }
    .translation = الصفحة { $page } من { $pages }
available-in = Available in
    .translation = متوفر باللغات الآتية
web-skip = Skip to the text
    .translation = انتقل إلى النص
web-contents = In this brief
    .translation = في هذا التقرير
web-pdf = This brief as PDF
    .translation = هذا التقرير بصيغة PDF
web-top = Back to the top
    .translation = العودة إلى الأعلى
figure-label = Figure { $number }
    .translation = الشكل { $number }
table-label = Table { $number }
    .translation = الجدول { $number }
source-line = Source: { $organisation }, { $day }.
    .translation = المصدر: { $organisation }، { $day }.
for-quotation = For quotation
    .translation = للاقتباس
quotation-attribution = { $organisation }, { $day }. May be quoted with this attribution.
    .translation = { $organisation }، { $day }. يجوز الاقتباس مع ذكر المصدر على هذا النحو.
notice-draft = Draft translation, not yet reviewed by a native speaker. The { $source } version prevails.
    .translation = ترجمة أولية لم يراجعها بعد ناطق أصلي بالعربية، والنسخة { $source } هي المعتمدة.
not-known = not known
    .translation = غير معروف
some-number = some, number not known
    .translation = عدد غير معروف
not-stated = not stated
    .translation = غير مذكور
none = none
    .translation = لا يوجد
sic = sic
    .translation = كذا
dates-between = { $start } to { $end }
    .translation = من { $start } إلى { $end }
table-strikes-title = Strikes recorded as incidents
    .translation = الغارات المسجلة بوصفها حوادث
table-strikes-note = Deaths are not known for any single strike: “not known” is not zero.
    .translation = لا يعرف عدد قتلى أي غارة على حدة، و«غير معروف» لا يعني صفراً.
table-group = { NAME($actor, form: "label") }
    .translation = { NAME($actor, form: "label") }
column-number = No.
    .translation = الرقم
column-date = Date
    .translation = التاريخ
column-place = Place
    .translation = المكان
column-target = Target
    .translation = الهدف
column-weapon = Weapon
    .translation = السلاح
column-attacks = Attacks
    .translation = الهجمات
column-type = Type
    .translation = النوع
column-count = Targeted
    .translation = العدد
sites-of = Some sites of { NAME($actor, form: "label") }, not counted
    .translation = بعض مواقع { NAME($actor, form: "label") }، غير محصاة
place-part = { $place }, { NAME($part, form: "label") }
    .translation = { $place }، { NAME($part, form: "label") }
place-in = { $place }, { $parent }
    .translation = { $place }، { $parent }
table-attacks-title = Poison gas attacks by { $actor }
    .translation = هجمات { $actor } بالغازات السامة
table-attacks-note = Stated as a total by place. The source gives no day and no deaths for any single attack.
    .translation = أعلنها المصدر إجمالاً بحسب المكان، ولم يذكر يوم أي هجوم على حدة ولا عدد قتلاه.
table-facilities-title = Vital civilian facilities targeted by { $actor }
    .translation = هجمات { $actor } على مراكز حيوية مدنية
table-facilities-note = Stated by type; the sum is computed. The source gives no places and no days.
    .translation = أعلنها المصدر بحسب النوع، والمجموع محسوب. ولم يذكر المصدر أماكنها ولا أيامها.
row-total = All
    .translation = المجموع
notice-fictional = Fictional sample: every place, party and incident is invented.
    .translation = عينة خيالية: كل مكان وطرف وحادثة فيها من نسج الخيال.
kind-monthly = Monthly brief
    .translation = تقرير شهري
kind-flash = Flash brief
    .translation = تقرير عاجل
table-parties-title = Civilians killed, by the party held responsible
    .translation = القتلى المدنيون بحسب الطرف المسؤول
table-parties-note = Incidents graded weak, contested or discounted are not in this table. A total is a minimum where the dead of an incident are not known.
    .translation = لا يشمل الجدول الحوادث المصنفة ضعيفة أو متنازعاً عليها أو مستبعدة. ويكون المجموع حداً أدنى حين لا يعرف عدد قتلى إحدى الحوادث.
table-places-title = Civilians killed, by place
    .translation = القتلى المدنيون بحسب المكان
table-places-note = By the first administrative level.
    .translation = بحسب المستوى الإداري الأول.
table-means-title = Civilians killed, by means of attack
    .translation = القتلى المدنيون بحسب وسيلة الهجوم
table-means-note = By the means recorded for each incident.
    .translation = بحسب الوسيلة المسجلة لكل حادثة.
table-civilians-only = This table counts civilians only. { $others }.
    .translation = لا يحصي هذا الجدول إلا المدنيين. { $others }.
table-targets-title = Facilities recorded as targets
    .translation = المنشآت المسجلة أهدافاً
table-targets-note = One for each facility named in an incident; one that was struck twice stands twice.
    .translation = واحدة لكل منشأة مسماة في حادثة، وما استهدف مرتين يدرج مرتين.
table-months-title = Civilians killed, month by month
    .translation = القتلى المدنيون شهراً بعد شهر
table-months-note =
    { $basis ->
        [documentation] Since { $start }. Each incident stands in the month in which it was documented.
       *[other] Since { $start }. An incident that may have happened in either of two months stands in the month of its earliest possible day.
    }
    .translation =
        { $basis ->
            [documentation] منذ { $start }. وتدرج كل حادثة في الشهر الذي وثقت فيه.
           *[other] منذ { $start }. وتدرج الحادثة التي ربما وقعت في أي من شهرين في شهر أول يوم محتمل لها.
        }
table-gradings-title = What the totals rest on
    .translation = ما تستند إليه المجاميع
table-gradings-note = Confirmed: a party accepted responsibility. Fair: two or more credible sources. Weak: one source alone. Contested: the parties accuse one another. Discounted: those killed were combatants, or nothing shows that an attack took place.
    .translation = مؤكدة: أقر أحد الأطراف بالمسؤولية. راجحة: مصدران موثوقان أو أكثر. ضعيفة: مصدر واحد فقط. متنازع عليها: تتبادل الأطراف الاتهام. مستبعدة: القتلى مقاتلون، أو لا شيء يدل على وقوع هجوم.
table-statements-title = What others state, and what is itemised here
    .translation = ما يعلنه الآخرون وما يرد هنا حادثة حادثة
table-statements-note = Statements and incidents cover the same people: they stand side by side and are never added.
    .translation = تشمل الأرقام المعلنة والحوادث الأشخاص أنفسهم، فتوضع جنباً إلى جنب ولا تجمع.
column-statement = Statement by
    .translation = أعلنه
column-stated = Stated
    .translation = المعلن
column-itemised = Itemised
    .translation = الوارد هنا
table-annex-title = All incidents
    .translation = جميع الحوادث
table-annex-note = In the order of their days. What is left out of the count says why. Records that repeat another one come last, by their identifier alone.
    .translation = بترتيب أيامها. وما لم يدخل في الإحصاء يذكر سببه. أما السجلات التي تكرر غيرها فترد في آخر الجدول بمعرّفاتها وحدها.
column-party = Party
    .translation = الطرف
column-incidents = Incidents
    .translation = الحوادث
column-victims-recorded = Recorded by name
    .translation = المسجلون بالاسم
column-killed-civilian = Civilians killed
    .translation = القتلى المدنيون
column-others-harmed = Others killed and injured
    .translation = القتلى والجرحى الآخرون
column-children = Children
    .translation = أطفال
column-women = Women
    .translation = سيدات
column-men = Men
    .translation = رجال
column-record = Record
    .translation = السجل
column-remark = Not counted
    .translation = خارج الإحصاء
column-sources = Sources
    .translation = المصادر
column-month = Month
    .translation = الشهر
column-grading = Grading
    .translation = التصنيف
column-destroyed = Destroyed
    .translation = مدمرة
column-damaged = Damaged
    .translation = متضررة
column-undamaged = Not damaged
    .translation = بلا أضرار
column-damage-unknown = Not stated
    .translation = غير مذكور
row-year = Year to date
    .translation = منذ بداية العام
row-counted = In the totals
    .translation = داخل المجاميع
row-kept-apart = Kept apart
    .translation = على حدة
grading-confirmed = Confirmed
    .translation = مؤكدة
grading-fair = Fair
    .translation = راجحة
grading-not-graded = Not graded
    .translation = غير مصنفة
grading-weak = Weak
    .translation = ضعيفة
grading-contested = Contested
    .translation = متنازع عليها
grading-discounted = Discounted
    .translation = مستبعدة
key-several = Several parties
    .translation = أطراف عدة
key-disputed = Disputed
    .translation = متنازع عليه
key-not-attributed = Not attributed
    .translation = غير منسوب
key-unplaced = Place not known
    .translation = مكان غير معروف
key-not-stated = Not stated
    .translation = غير مذكور
note-across-the-end = Counted here by their earliest possible day, though they may have happened after { $end }: { COUNT($incidents) }.
    .translation = تدخل في هذا العدد بحسب أول يوم محتمل، وربما وقعت بعد { $end }: { COUNT($incidents) }.
note-across-the-start = Counted not here but in the time before, by their earliest possible day, though they may have happened on { $start } or later: { COUNT($incidents) }.
    .translation = لا تدخل في هذا العدد بل في المدة السابقة بحسب أول يوم محتمل، وربما وقعت في { $start } أو بعده: { COUNT($incidents) }.
note-documented-late = Documented only after { $end }, and counted by the day of death: { COUNT($incidents) }.
    .translation = لم توثق إلا بعد { $end } وتحسب بحسب يوم الوفاة: { COUNT($incidents) }.
note-of-earlier-days = Documented in this period, and of days before { $start }: { COUNT($incidents) }.
    .translation = وثقت في هذه المدة وترجع إلى أيام سابقة على { $start }: { COUNT($incidents) }.
notable-by-toll = Incidents in which { COUNT($killed) } were killed, the heaviest first.
    .translation = الحوادث التي قتلت { COUNT($killed) }، والأشد أولاً.
notable-listed = Chosen by the editors of this brief.
    .translation = حوادث اختارها محررو هذا التقرير.
notable-among = among them { $groups }
    .translation = بينهم { $groups }
attribution-claimed = { NAME($actor, form: "label") } (claimed)
    .translation = { NAME($actor, form: "label") } (معلنة)
attribution-accepted = { NAME($actor, form: "label") } (accepted)
    .translation = { NAME($actor, form: "label") } (معترف بها)
attribution-alleged = { NAME($actor, form: "label") } (alleged)
    .translation = { NAME($actor, form: "label") } (مزعومة)
attribution-contested = { NAME($actor, form: "label") } (contested)
    .translation = { NAME($actor, form: "label") } (متنازع عليها)
attribution-denied = { NAME($actor, form: "label") } (denied)
    .translation = { NAME($actor, form: "label") } (منفية)
damage-destroyed = { $target } (destroyed)
    .translation = { $target } (دمار)
damage-damaged = { $target } (damaged)
    .translation = { $target } (أضرار)
damage-none = { $target } (not damaged)
    .translation = { $target } (بلا أضرار)
damage-unknown = { $target }
    .translation = { $target }
left-out-graded-weak = graded weak
    .translation = دليل ضعيف
left-out-graded-contested = graded contested
    .translation = متنازع عليها
left-out-graded-discounted = graded discounted
    .translation = مستبعدة
left-out-outside-the-period = outside the period
    .translation = خارج المدة
left-out-duplicate = duplicate
    .translation = مكررة
left-out-no-day-of-documentation = day of documentation not known
    .translation = يوم توثيقها غير معروف
reconciliation-title = How the numbers meet
    .translation = مطابقة الأعداد
row-stated = Stated total (claim)
    .translation = المجموع الذي أعلنه المصدر
row-children = of which children
    .translation = منهم أطفال
row-women = of which women
    .translation = منهم سيدات
row-rest = Not broken down (computed)
    .translation = بلا تفصيل (محسوب)
row-itemised = Itemised in the table of strikes
    .translation = ما ورد منه في جدول الغارات
row-itemised-by = Itemised by { $organisation }, { $day }
    .translation = ما تفصله { $organisation }، { $day }
itemised-of = { $itemised } of { $total }
    .translation = { $itemised } من { $total }
column-measure = Civilians killed
    .translation = القتلى المدنيون
method-title = Method
    .translation = المنهج
sources-title = Sources
    .translation = المصادر
source-report = { $organisation }, page of { $day }, { $url }
    .translation = { $organisation }، صفحة بتاريخ { $day }، { $url }
source-undated = { $organisation }, { $url }
    .translation = { $organisation }، { $url }
source-data = { $producer }: data taken on { $day } from { $url }, { $licence }
    .translation = { $producer }: بيانات مأخوذة بتاريخ { $day } من { $url }، { $licence }
source-archived = Archived copy: { $url }
    .translation = نسخة محفوظة: { $url }
source-withheld = Sources that are not named, for their protection
    .translation = مصادر لا تُذكر أسماؤها حفاظاً على سلامتها
link-incident = To the record of this incident
    .translation = إلى سجل هذا الحادث
link-incidents = To the incidents that this number counts
    .translation = إلى الحوادث التي يحصيها هذا الرقم
link-table = To the table that holds this number
    .translation = إلى الجدول الذي يرد فيه هذا الرقم
link-source = To the source: { $organisation }
    .translation = إلى المصدر: { $organisation }
cite-as = Cite as
    .translation = صيغة الاستشهاد:
citation = { $organisation }, “{ $title }”, { $day }, edition { $edition }.
    .translation = { $organisation }، «{ $title }»، { $day }، الإصدار { $edition }.
colophon-title = About this document
    .translation = عن هذه الوثيقة
colophon-licence = Text, figures and data may be used under { $licence }.
    .translation = يجوز استخدام النص والأشكال والبيانات بموجب رخصة { $licence }.
colophon-contact = Contact: { $url }
    .translation = للتواصل: { $url }
colophon-rebuilt = This document is an example, rebuilt from a published page ({ $organisation }). Where the two differ, the page prevails.
    .translation = هذه الوثيقة مثال أعيد بناؤه من صفحة منشورة ({ $organisation })، والصفحة هي المعتمدة عند الاختلاف.
colophon-computed = Every number was computed once from the recorded incidents and claims, and is the same in every language.
    .translation = جرى حساب كل عدد مرة واحدة من الحوادث والأرقام المعلنة المسجلة، وهو نفسه في كل اللغات.
notice-corrected = Corrected edition { $edition }, { $day }: it replaces edition { $replaced } of { $before }
    .translation = الطبعة المصححة { $edition }، { $day }، وتحل محل الطبعة { $replaced } الصادرة في { $before }
changes-label = Correction
    .translation = تصحيح
changes-title = What this edition corrects
    .translation = ما تصححه هذه الطبعة
changes-summary =
    { $numbers ->
        [0] No number of edition { $replaced } has changed.
        [one] { $numbers } number differs from edition { $replaced }.
       *[other] { $numbers } numbers differ from edition { $replaced }.
    }
    .translation =
        { $numbers ->
            [zero] لم يتغير أي رقم من أرقام الطبعة { $replaced }.
            [one] تغير رقم واحد عما ورد في الطبعة { $replaced }.
            [two] تغير رقمان عما ورد في الطبعة { $replaced }.
            [few] تغيرت { $numbers } أرقام عما ورد في الطبعة { $replaced }.
            [many] تغير { $numbers } رقماً عما ورد في الطبعة { $replaced }.
           *[other] تغير { $numbers } رقم عما ورد في الطبعة { $replaced }.
        }
table-changes-title = What changed, from and to
    .translation = ما الذي تغير، من كم إلى كم
table-changes-note = Computed from what both editions printed, tables and annex included.
    .translation = محسوب مما نشرته الطبعتان، بما فيه الجداول والملحق.
column-changed = Number
    .translation = الرقم
column-edition = Edition { $edition }
    .translation = الطبعة { $edition }
not-printed = not printed
    .translation = لم ينشر
changes-incidents-added = Added: { COUNT($incidents) } ({ $ids }).
    .translation = أضيف: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Corrected: { COUNT($incidents) } ({ $ids }).
    .translation = صحح: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Withdrawn: { COUNT($incidents) } ({ $ids }).
    .translation = سحب: { COUNT($incidents) } ({ $ids }).
scope-previous = period before
    .translation = المدة السابقة
scope-itemised = itemised
    .translation = مفصل في الحوادث
scope-stated = as stated by others
    .translation = بحسب ما ذكره آخرون
scope-weak = graded weak
    .translation = دليل ضعيف
scope-contested = graded contested
    .translation = متنازع عليها
scope-discounted = graded discounted
    .translation = مستبعدة
scope-confirmed = graded confirmed
    .translation = مؤكدة
scope-fair = graded fair
    .translation = راجحة
scope-not-graded = not graded
    .translation = غير مصنفة
scope-repeated = repeating another record
    .translation = تكرر سجلاً آخر
scope-kept-apart = graded weak, contested or discounted
    .translation = دليل ضعيف أو متنازع عليها أو مستبعدة
scope-year = year to date
    .translation = منذ بداية العام
scope-month = month from
    .translation = الشهر ابتداء من
scope-across-the-end = across the end of the period
    .translation = تتجاوز نهاية المدة
scope-across-the-start = across the start of the period
    .translation = تبدأ قبل المدة
scope-documented-late = documented after the period
    .translation = وثقت بعد المدة
scope-of-earlier-days = of earlier days
    .translation = من أيام سابقة
scope-damage-damaged = damaged
    .translation = متضررة
scope-damage-destroyed = destroyed
    .translation = مدمرة
scope-damage-none = not damaged
    .translation = لم تتضرر
scope-notable = told one by one
    .translation = المذكورة واحدة واحدة
scope-period-from = first of the period
    .translation = أول المدة
scope-period-to = last of the period
    .translation = آخر المدة
scope-published = of publication
    .translation = النشر
scope-year-from = first of the year’s record
    .translation = أول سجل العام
scope-previous-from = first of the period before
    .translation = أول المدة السابقة
scope-previous-to = last of the period before
    .translation = آخر المدة السابقة
scope-deaths-not-known = deaths not known
    .translation = القتلى غير معروفين
scope-damage-unknown = damage not known
    .translation = الأضرار غير معروفة
scope-earliest = earliest possible day
    .translation = أول يوم محتمل
scope-latest = latest possible day
    .translation = آخر يوم محتمل
column-killed-combatant = Combatants killed
    .translation = القتلى المقاتلون
column-killed-unknown = Killed, status unknown
    .translation = القتلى غير محددي الصفة
column-killed-protected = Protected persons killed
    .translation = القتلى من الأشخاص المحميين الآخرين
column-killed-participant = Direct participants killed
    .translation = القتلى المشاركون مباشرة في الأعمال القتالية
column-injured-protected = Protected persons injured
    .translation = الجرحى من الأشخاص المحميين الآخرين
column-injured-participant = Direct participants injured
    .translation = الجرحى المشاركون مباشرة في الأعمال القتالية
column-facilities-destroyed = Vital facilities destroyed
    .translation = المرافق الحيوية المدمرة
column-injured-civilian = Civilians injured
    .translation = الجرحى المدنيون
column-injured-combatant = Combatants injured
    .translation = الجرحى المقاتلون
column-injured-unknown = Injured, status unknown
    .translation = الجرحى غير محددي الصفة
column-not-broken-down = Not broken down
    .translation = بلا تفصيل
column-children-and-women = Children and women
    .translation = الأطفال والسيدات
column-facilities-targeted = Vital facilities targeted
    .translation = المرافق الحيوية المستهدفة
column-targets = Targets hit
    .translation = الأهداف المقصوفة
column-percent = Share
    .translation = النسبة
column-times = Ratio
    .translation = عدد المرات
column-day = Day
    .translation = اليوم
figure-scope-since = since { $start }
    .translation = منذ { $start }
figure-scope-between = from { $start } to { $end }
    .translation = من { $start } إلى { $end }
figure-tolls-field-title = Every dot is one civilian killed { $scope }; a full block holds { $block }
    .translation = كل نقطة تمثل مدنياً قتل { $scope }، وفي المربع الكامل { $block } نقطة
figure-tolls-field-note = Two tolls, each with its own scope: they are never added.
    .translation = حصيلتان لكل منهما نطاقها، ولا تجمع إحداهما إلى الأخرى.
figure-tolls-field-alt = Two fields with one dot for each civilian killed { $scope }: { COUNT($subject) } killed by { $subject-actor }, and { COUNT($context) } killed by { $context-actor }.
    .translation = حقلان فيهما نقطة لكل مدني قتل { $scope }: بلغت حصيلة القتلى على يد { $subject-actor } { COUNT($subject) }، وعلى يد { $context-actor } { COUNT($context) }.
figure-tolls-field-subject = { $what } by { $actor } { $scope }
    .translation = { $what } على يد { $actor } { $scope }
figure-tolls-field-context = { $what } by { $actor } in the same period
    .translation = { $what } على يد { $actor } في المدة نفسها
figure-tolls-field-rises = Open circles: the count is a minimum and may rise
    .translation = الدوائر المفرغة: العدد حد أدنى وقد يرتفع
figure-tolls-field-range = Open circles: between the least and the most the source gives
    .translation = الدوائر المفرغة: ما بين أدنى ما يذكره المصدر وأقصاه
figure-two-tolls-title = Two tolls on one scale: { $subject } and { $context }
    .translation = حصيلتان على مقياس واحد: { $subject } و{ $context }
figure-two-tolls-note =
    { $compared ->
        [yes] For each civilian killed by { $subject-actor } { $scope }, { $times } were killed by { $context-actor } in the same period. The scale starts at zero and is not broken; a frayed end marks a minimum.
       *[no] Civilians killed by { $subject-actor } and by { $context-actor }, both { $scope }. The scale starts at zero and is not broken; a frayed end marks a minimum.
    }
    .translation =
        { $compared ->
            [yes] مقابل كل مدني قتل على يد { $subject-actor } { $scope }، قتل على يد { $context-actor } في المدة نفسها { $times } من المدنيين. يبدأ المقياس من الصفر بلا انقطاع، والطرف المتقطع يدل على حد أدنى.
           *[no] القتلى المدنيون على يد { $subject-actor } وعلى يد { $context-actor } { $scope }. يبدأ المقياس من الصفر بلا انقطاع، والطرف المتقطع يدل على حد أدنى.
        }
figure-two-tolls-alt = Two bars on one scale from zero: { COUNT($subject) } killed by { $subject-actor } and { COUNT($context) } killed by { $context-actor }, both { $scope }.
    .translation = شريطان على مقياس واحد يبدأ من الصفر: بلغت حصيلة القتلى { $scope } على يد { $subject-actor } { COUNT($subject) }، وعلى يد { $context-actor } { COUNT($context) }.
figure-two-tolls-subject = Civilians killed by { $actor } { $scope }
    .translation = القتلى المدنيون على يد { $actor } { $scope }
figure-two-tolls-context = Civilians killed by { $actor } in the same period
    .translation = القتلى المدنيون على يد { $actor } في المدة نفسها
figure-toll-makeup-title =
    { $known ->
        [one] { COUNT($known) } is known to be among { $total } dead
       *[other] { COUNT($known) } are known to be among { $total } dead
    }
    .translation = المعروف بين القتلى: { COUNT($known) }، من أصل { $total }
figure-toll-makeup-note =
    { $shape ->
        [single] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [unshared] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [whole] { $known } of { $total }, or { $share }: all are accounted for.
       *[several] { $known } of { $total }, or { $share } of those counted. The hatched part is known in number only; it must not be read as men.
    }
    .translation =
        { $shape ->
            [single] { $known } من أصل { $total }. أما الجزء المظلل بخطوط فلا يعرف منه إلا العدد، ولا يجوز أن يقرأ على أنه رجال.
            [unshared] { $known } من أصل { $total }. أما الجزء المظلل بخطوط فلا يعرف منه إلا العدد، ولا يجوز أن يقرأ على أنه رجال.
            [whole] { $known } من أصل { $total }، أي { $share }، وفئاتهم كلها مذكورة.
           *[several] { $known } من أصل { $total }، أي { $share } ممن شملهم الإحصاء. أما الجزء المظلل بخطوط فلا يعرف منه إلا العدد، ولا يجوز أن يقرأ على أنه رجال.
        }
figure-toll-makeup-alt =
    { $shape ->
        [single] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }; for { $rest } the source gives no breakdown.
        [whole] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }.
       *[several] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }, together { COUNT($known) }; for { $rest } the source gives no breakdown.
    }
    .translation =
        { $shape ->
            [single] شريط واحد يمثل { COUNT($total) } قتلوا على يد { $actor }: بينهم { LIST($parts) }، ولا يذكر المصدر فئات { $rest } منهم.
            [whole] شريط واحد يمثل { COUNT($total) } قتلوا على يد { $actor }، وهم { LIST($parts) }.
           *[several] شريط واحد يمثل { COUNT($total) } قتلوا على يد { $actor }: بينهم { LIST($parts) }، ومجموعهم { COUNT($known) }، ولا يذكر المصدر فئات { $rest } منهم.
        }
figure-facilities-by-type-title = Attacks by { $actor } targeted { COUNT($total) }
    .translation = استهدفت هجمات { $actor } { COUNT($total) }
figure-facilities-by-type-note = One square is one facility.
    .translation = كل مربع يمثل مركزاً واحداً.
figure-facilities-by-type-alt = Facilities targeted by { $actor }, one square each: { LIST($types) }; { COUNT($total) } in all.
    .translation = استهدفت هجمات { $actor } { LIST($types) }، أي { COUNT($total) } في المجموع، ولكل مركز مربع.
some-facilities-targeted = a number of vital civilian facilities
    .translation = عدداً من المراكز الحيوية المدنية
figure-events-by-place-title =
    { $dated ->
        [all] Every attack recorded here is dated to the day
        [none] No attack recorded here is dated to the day
       *[some] Not every attack recorded here is dated to the day
    }
    .translation =
        { $dated ->
            [all] كل الهجمات المسجلة هنا محددة اليوم
            [none] كل الهجمات المسجلة هنا بلا يوم محدد
           *[some] بعض الهجمات المسجلة هنا بلا يوم محدد
        }
figure-events-by-place-note = Filled: dated to the day. Open: the source gives no day, only the period. A circle is one target; a square is one attack that the source counts without describing it.
    .translation = العلامة الممتلئة: اليوم محدد. والمفرغة: لا يذكر المصدر اليوم بل المدة وحدها. الدائرة هدف واحد، والمربع هجوم واحد يحصيه المصدر ولا يصفه.
figure-events-by-place-alt = Table of places and days, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = جدول بأماكن هجمات { $subject-actor } و{ $context-actor } وأيامها: { $rows }.
figure-events-by-place-row =
    { $counted ->
        [no] { $place }: { $what }, several, not counted ({ $when })
       *[yes] { $place }: { $what } ({ $when })
    }
    .translation =
        { $counted ->
            [no] { $place }: { $what }، دون إحصاء ({ $when })
           *[yes] { $place }: { $what } ({ $when })
        }
figure-events-by-place-rows = { $before }; { $row }
    .translation = { $before }؛ { $row }
figure-events-by-place-undated = day not stated
    .translation = اليوم غير مذكور
figure-events-by-place-undated-head = Day not stated
    .translation = اليوم غير مذكور
figure-events-by-place-days = { DATE($start, form: "short") } to { DATE($end, form: "short") }
    .translation = من { DATE($start, form: "short") } إلى { DATE($end, form: "short") }
figure-events-by-place-sites = sites of { $actor }
    .translation = بعض مواقع { $actor }
figure-events-by-place-means = { $weapon }
    .translation = { $weapon }
figure-events-by-place-with = { $what }, { $more }
    .translation = { $what }، { $more }
figure-events-by-place-unmatched = place not identified
    .translation = مكان غير محدد
figure-events-by-place-unknown = place not known
    .translation = مكان غير معروف
figure-uncounted = several, not counted
    .translation = عدد غير محصى
figure-events-map-title =
    { $lead ->
        [yes] More of the targets named lie in { $first } than in any other governorate: { COUNT($named) }
       *[no] Where the strikes and attacks recorded here took place
    }
    .translation =
        { $lead ->
            [yes] أكثر الأهداف المسماة تقع في محافظة { $first }: { COUNT($named) }
           *[no] أين وقعت الضربات والهجمات المسجلة هنا
        }
figure-events-map-note = Marks stand beside the name of their place. A circle is one target, or one strike of which no target is named; a square is one attack that the source counts without describing it. Filled: dated to the day. Open: the source gives no day. Nothing is located more closely than by governorate. Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation = تقف العلامات إلى جانب اسم مكانها. الدائرة هدف واحد، أو ضربة واحدة لم يسم لها هدف؛ والمربع هجوم واحد يحصيه المصدر ولا يصفه. الممتلئة: اليوم محدد. والمفرغة: لا يذكر المصدر اليوم. ولا يحدد شيء هنا بأدق من المحافظة. الحدود: { $producer }، { $licence }؛ ولا تعني إقراراً بأي حد.
figure-events-map-alt = Map of the governorates, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = خريطة للمحافظات تبين هجمات { $subject-actor } و{ $context-actor }: { $rows }.
key-undated = Day not known
    .translation = اليوم غير معروف
figure-row = { $name }: { $killed }
    .translation = { $name }: { $killed }
figure-rows = { $before }; { $row }
    .translation = { $before }؛ { $row }
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
            [yes] { " " }الطرف المتقطع يدل على حد أدنى.
           *[no] { "" }
        }{ $hollow ->
            [yes] { " " }وحين يقع العدد بين حدين: الممتلئ حتى أدناهما، والمفرغ حتى أقصاهما.
           *[no] { "" }
        }
figure-toll-by-actor-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other party: { $killed } of { $total }
       *[no] Civilians recorded killed, by the party held responsible: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] أكبر حصيلة مسجلة من القتلى المدنيين كانت على يد { $first }: { $killed } من أصل { $total }
           *[no] القتلى المدنيون المسجلون بحسب الطرف المسؤول: { $total } في المجموع
        }
figure-toll-by-actor-note =
    Civilians killed in the incidents recorded { $scope }, by the party held responsible.{ $rest ->
        [yes] { " " }Hatched: no single party is held responsible.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        القتلى المدنيون في الحوادث المسجلة { $scope }، بحسب الطرف المسؤول.{ $rest ->
            [yes] { " " }المظلل بخطوط: ما لا ينسب إلى طرف واحد بعينه.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-actor-alt = One bar for each party held responsible for civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = شريط لكل طرف مسؤول عن مقتل مدنيين { $scope }: { $rows }. المجموع: { $total }.
figure-toll-by-place-title =
    { $lead ->
        [yes] More civilians were recorded killed in { $first } than in any other governorate: { $killed } of { $total }
       *[no] Civilians recorded killed, by governorate: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] أكبر حصيلة مسجلة من القتلى المدنيين كانت في محافظة { $first }: { $killed } من أصل { $total }
           *[no] القتلى المدنيون المسجلون بحسب المحافظة: { $total } في المجموع
        }
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by governorate.{ figure-marks }
    .translation = القتلى المدنيون في الحوادث المسجلة { $scope }، بحسب المحافظة.{ figure-marks }
figure-toll-by-place-alt = One bar for each governorate in which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = شريط لكل محافظة قتل فيها مدنيون { $scope }: { $rows }. المجموع: { $total }.
figure-toll-by-weapon-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other means: { $killed } of { $total }
       *[no] Civilians recorded killed, by means of attack: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] أكبر حصيلة مسجلة من القتلى المدنيين بحسب الوسيلة: { NAME($first, form: "label") }، { $killed } من أصل { $total }
           *[no] القتلى المدنيون المسجلون بحسب وسيلة الهجوم: { $total } في المجموع
        }
figure-toll-by-weapon-note = Civilians killed in the incidents recorded { $scope }, by means of attack.{ figure-marks }
    .translation = القتلى المدنيون في الحوادث المسجلة { $scope }، بحسب وسيلة الهجوم.{ figure-marks }
figure-toll-by-weapon-alt = One bar for each means by which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = شريط لكل وسيلة قتل بها مدنيون { $scope }: { $rows }. المجموع: { $total }.
figure-deaths-by-day-title =
    { $lead ->
        [yes] More civilians were recorded killed on { DATE($day) } than on any other day: { $killed } of { $total }
       *[no] Civilians recorded killed, day by day: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] أكبر حصيلة مسجلة من القتلى المدنيين في يوم واحد كانت في { DATE($day) }: { $killed } من أصل { $total }
           *[no] القتلى المدنيون المسجلون يوماً بيوم: { $total } في المجموع
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
        كل عمود يوم واحد، وارتفاعه بعدد القتلى المدنيين.{ $empty ->
            [yes] { " " }العلامة القصيرة تحت الخط: لا حادثة مسجلة في ذلك اليوم.
           *[no] { "" }
        }{ $open ->
            [yes] { " " }الدائرة المفرغة: حوادث مسجلة لا يعرف عدد قتلاها.
           *[no] { "" }
        }{ figure-marks }
figure-deaths-by-day-axis = Days { $scope }
    .translation = الأيام { $scope }
figure-deaths-by-day-alt =
    One column for each day { $scope }, as high as the number of civilians killed: { $rows }. In all: { $total }.{ $empty ->
        [yes] { " " }On the days that are not named no incident is recorded.
       *[no] { "" }
    }
    .translation =
        عمود لكل يوم { $scope }، وارتفاعه بعدد القتلى المدنيين: { $rows }. المجموع: { $total }.{ $empty ->
            [yes] { " " }ولا حادثة مسجلة في الأيام التي لم تذكر هنا.
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
            [more] القتلى المدنيون المسجلون أكثر منهم في المدة السابقة: { $now } مقابل { $before }
            [fewer] القتلى المدنيون المسجلون أقل منهم في المدة السابقة: { $now } مقابل { $before }
           *[neither] القتلى المدنيون المسجلون: { $now }، مقابل { $before } في المدة السابقة
        }
figure-months-compared-note = Incidents recorded: { $incidents }, against { $incidents-before } in the period before. The scale starts at zero.{ figure-marks }
    .translation = عدد الحوادث المسجلة: { $incidents }، مقابل { $incidents-before } في المدة السابقة. يبدأ المقياس من الصفر.{ figure-marks }
figure-months-compared-alt = Two bars on one scale from zero. Civilians killed { $scope }: { $now }; in the period before: { $before }.
    .translation = شريطان على مقياس واحد يبدأ من الصفر. القتلى المدنيون { $scope }: { $now }؛ وفي المدة السابقة: { $before }.
figure-months-compared-now = Civilians killed { $scope }
    .translation = القتلى المدنيون { $scope }
figure-months-compared-before = Civilians killed in the period before
    .translation = القتلى المدنيون في المدة السابقة
verify-text = To verify these files, open a terminal in this folder and type: { $command }. Every line must end in OK. Where a file is named as failed, it is not the one that was published.
    .translation = للتحقق من هذه الملفات افتح نافذة أوامر في هذا المجلد واكتب: { $command }. يجب أن ينتهي كل سطر بكلمة OK. وإذا ذكر أن ملفاً لم يجتز الفحص فليس هو الملف الذي نشر.
figure-matrix-row = { $name }: { $total } ({ $rows })
    .translation = { $name }: { $total } ({ $rows })
figure-toll-by-place-and-actor-title = Who killed where: { $total } civilians, by governorate and party held responsible
    .translation = من قتل وأين: القتلى المدنيون بحسب المحافظة والطرف المسؤول، { $total } في المجموع
figure-toll-by-place-and-actor-note =
    Civilians killed in the incidents recorded { $scope }. The area of a square is the number killed; that of the largest in a row stands above it. Hatched: no single party, or no known place. An empty cell: no deaths recorded.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        القتلى المدنيون في الحوادث المسجلة { $scope }. مساحة المربع بعدد القتلى، وفوق أكبر مربع في كل صف عدده. المظلل بخطوط: ما لا ينسب إلى طرف واحد أو لا يعرف مكانه. والخانة الخالية: لا قتلى مسجلين.{ $open ->
            [yes] { " " }الدائرة المفرغة: حوادث مسجلة لا يعرف عدد قتلاها.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-place-and-actor-alt = Matrix of governorates and parties held responsible, civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = مصفوفة المحافظات والأطراف المسؤولة، القتلى المدنيون { $scope }: { $rows }. المجموع: { $total }.
figure-facilities-by-weapon-title = With what facilities were struck: { COUNT($total) }, by type and means of attack
    .translation = بماذا استهدفت المراكز الحيوية: بحسب نوعها ووسيلة الهجوم، { COUNT($total) }
figure-facilities-by-weapon-note = One square is one facility named in an incident recorded { $scope }; one that was struck twice counts twice.
    .translation = كل مربع مركز حيوي واحد مسمى في حادثة مسجلة { $scope }، وما استهدف مرتين حسب مرتين.
figure-facilities-by-weapon-alt = Matrix of types of facilities and means of attack, one square for each facility struck { $scope }: { $rows }. In all: { $total }.
    .translation = مصفوفة أنواع المراكز ووسائل الهجوم، مربع لكل مركز استهدف { $scope }: { $rows }. المجموع: { $total }.
figure-gradings-title = What the total rests on: { $total } counted, { $total-kept } kept apart
    .translation = ما تستند إليه الحصيلة: { $total } داخل المجاميع و{ $total-kept } على حدة
figure-gradings-note = Civilians killed { $scope }, by how well each incident is established. In the totals: { COUNT($incidents) }; kept apart and never added: { COUNT($incidents-kept) }.{ figure-marks }
    .translation = القتلى المدنيون { $scope }، بحسب درجة ثبوت كل حادثة. داخل المجاميع: { COUNT($incidents) }؛ وعلى حدة بلا جمع: { COUNT($incidents-kept) }.{ figure-marks }
figure-gradings-alt = Two groups of bars on one scale, civilians killed { $scope }. In the totals, { COUNT($incidents) } with { $total } killed: { $counted }. Kept apart, { COUNT($incidents-kept) } with { $total-kept } killed: { $kept }.
    .translation = مجموعتان من الأشرطة على مقياس واحد، القتلى المدنيون { $scope }. داخل المجاميع { COUNT($incidents) }، والقتلى { $total }: { $counted }. وعلى حدة { COUNT($incidents-kept) }، والقتلى { $total-kept }: { $kept }.
figure-months-trend-title = Civilians recorded killed since { $since }, month by month: { $total }
    .translation = القتلى المدنيون المسجلون شهراً بشهر منذ { $since }: { $total }
figure-months-trend-note =
    { $lag ->
        [yes] The grey end of the last bar was documented only after { $until }. Records keep arriving: recent months may still rise more than older ones.
       *[no] One bar is one month; records keep arriving, and recent months may still rise more than older ones.
    }{ figure-marks }
    .translation =
        { $lag ->
            [yes] الطرف الرمادي من الشريط الأخير لم يوثق إلا بعد { $until }. والتوثيق مستمر: قد تزيد الأشهر القريبة أكثر من الأشهر الأقدم.
           *[no] كل شريط شهر واحد، والتوثيق مستمر: قد تزيد الأشهر القريبة أكثر من الأشهر الأقدم.
        }{ figure-marks }
figure-months-trend-late = of these, documented after the month’s end: { $late }
    .translation = منهم من وثق مقتلهم بعد انتهاء الشهر: { $late }
figure-months-trend-alt =
    One bar for each month since { $since }, as long as the number of civilians killed: { $rows }. In all: { $total }.{ $lag ->
        [yes] { " " }Of those killed in the last month, documented only after { $until }: { $late }.
       *[no] { "" }
    }
    .translation =
        شريط لكل شهر منذ { $since }، وطوله بعدد القتلى المدنيين: { $rows }. المجموع: { $total }.{ $lag ->
            [yes] { " " }ومن قتلى الشهر الأخير من لم يوثق مقتلهم إلا بعد { $until }: { $late }.
           *[no] { "" }
        }
figure-notable-timeline-title = When it happened: { COUNT($incidents) } told one by one
    .translation = متى وقعت: { COUNT($incidents) } تروى واحدة واحدة
figure-notable-timeline-note =
    The line runs through the days { $scope }. The area of a circle is the number of civilians killed.{ $spread ->
        [yes] { " " }A thick line covers the days on which an incident may have happened.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        يمر الخط بالأيام { $scope }. ومساحة الدائرة بعدد القتلى المدنيين.{ $spread ->
            [yes] { " " }الخط العريض يغطي الأيام التي ربما وقعت الحادثة في أحدها.
           *[no] { "" }
        }{ figure-marks }
figure-notable-timeline-row = { $when }, { $place }: { $killed }
    .translation = { $when }، { $place }: { $killed }
figure-notable-timeline-alt = Line of the days { $scope } with a circle for each incident, as large as the number of civilians killed: { $rows }.
    .translation = خط الأيام { $scope } وعليه دائرة لكل حادثة، مساحتها بعدد القتلى المدنيين: { $rows }.
figure-toll-tiles-title = Civilians recorded killed, governorate by governorate: { $total } in all
    .translation = القتلى المدنيون المسجلون في كل محافظة: { $total } في المجموع
figure-toll-tiles-note =
    Civilians killed { $scope }. One tile is one governorate, about where it lies: all are of one size, whatever their area. All bars are on one scale.{ $empty ->
        [yes] { " " }A tile without a number: no incident recorded there.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        القتلى المدنيون { $scope }. كل مربع محافظة واحدة في موقعها التقريبي، والمربعات كلها بحجم واحد مهما كانت المساحة. والأشرطة كلها على مقياس واحد.{ $empty ->
            [yes] { " " }المربع بلا عدد: لا حادثة مسجلة هناك.
           *[no] { "" }
        }{ figure-marks }
figure-toll-tiles-alt = Map of tiles, one for each governorate, with a bar as long as the number of civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = خريطة مربعات، لكل محافظة مربع فيه شريط طوله بعدد القتلى المدنيين { $scope }: { $rows }. المجموع: { $total }.
figure-toll-map-title = Where civilians were recorded killed: { $total } in all
    .translation = أين قتل المدنيون المسجلون: { $total } في المجموع
figure-toll-map-note =
    Civilians killed { $scope }. The area of a circle is their number; it stands for its whole governorate and marks no place within it.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }{ " " }Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation =
        القتلى المدنيون { $scope }. مساحة الدائرة بعددهم، وهي للمحافظة كلها ولا تدل على مكان بعينه فيها.{ $open ->
            [yes] { " " }الدائرة المفرغة: حوادث مسجلة لا يعرف عدد قتلاها.
           *[no] { "" }
        }{ figure-marks }{ " " }الحدود: { $producer }، { $licence }؛ ولا تعني إقراراً بأي حد.
figure-toll-map-alt = Map of the governorates, with a circle as large as the number of civilians killed in each { $scope }: { $rows }. In all: { $total }.
    .translation = خريطة المحافظات، وفي كل منها دائرة مساحتها بعدد القتلى المدنيين { $scope }: { $rows }. المجموع: { $total }.
figure-toll-map-scale = { $distance } km
    .translation = { $distance } كم
colophon-key = The files of this edition are signed. Fingerprint of the key: { $fingerprint }
    .translation = ملفات هذه الطبعة موقعة. بصمة المفتاح: { $fingerprint }
verify-signature = The list of sums is signed. With OpenSSH: { $ssh }. With minisign: { $minisign }. The key’s fingerprint is { $fingerprint }; compare it with the one printed in the brief and on the publisher’s own page.
    .translation = قائمة المجاميع موقعة. للتحقق من التوقيع: { $ssh }، أو: { $minisign }. بصمة المفتاح { $fingerprint }؛ قارنها بالبصمة المطبوعة في التقرير وفي صفحة الناشر.
verify-unsigned = UNSIGNED: the list of sums carries no signature. It shows whether a file was damaged, not who made it.
    .translation = غير موقعة: لا تحمل قائمة المجاميع توقيعاً. فهي تبين هل تلف ملف ما، لا من أعده.
verify-pdf = Each PDF carries a signature of its own as well, which programs for PDFs show. Its certificate is { $file }, made by the publisher; a program that does not know it says so. The certificate’s fingerprint is { $fingerprint }; compare it with the one on the publisher’s own page.
    .translation = يحمل كل ملف PDF توقيعاً خاصاً به أيضاً تظهره برامج القراءة. وشهادته { $file } أعدتها الجهة الناشرة، والبرنامج الذي لا يعرفها ينبه إلى ذلك. وبصمة الشهادة { $fingerprint }؛ قارنها بالبصمة في صفحة الناشر.
verify-method = How the numbers of this brief were made is said in { $file }.
    .translation = طريقة إعداد أرقام هذا التقرير مبينة في { $file }.
verify-changes = Every number that this edition corrects, what it was before, and why, are in { $file }.
    .translation = كل رقم تصححه هذه الطبعة، وما كان عليه قبلها، وسبب التصحيح، في { $file }.
site-title = Briefs for the press
    .translation = تقارير موجزة للصحافة
site-all = All briefs
    .translation = جميع التقارير
site-feed = News feed (Atom)
    .translation = خلاصة الأخبار («Atom»)
site-key-figures = Key figures
    .translation = الأرقام الرئيسة
site-figures = Figures
    .translation = الأشكال
site-downloads = Downloads
    .translation = الملفات المتاحة للتنزيل
site-files-brief = The brief
    .translation = التقرير
site-files-figures = Figures as pictures
    .translation = الأشكال صوراً
site-files-cards = Cards for social media
    .translation = بطاقات لوسائل التواصل الاجتماعي
site-files-data = Data
    .translation = البيانات
site-files-archives = Everything in one file
    .translation = الكل في ملف واحد
site-files-verify = To verify the files
    .translation = للتحقق من الملفات
site-size = { $size }{ "\u00A0" }kB
    .translation = { $size }{ "\u00A0" }كيلوبايت
site-editions = Editions
    .translation = الطبعات
site-replaced = This edition was replaced by edition { $edition } on { $day }.
    .translation = حلت الطبعة { $edition } محل هذه الطبعة في { $day }.
embargo-until = EMBARGO. Not for publication, broadcast or posting before { $day }, { $time } { $zone }.
    .translation = محظور النشر: لا يجوز نشر هذه المادة أو بثها أو تداولها على الإنترنت قبل الساعة { $time } بتوقيت { $zone } من يوم { $day }.
embargo-local = Local time: { $times }.
    .translation = بالتوقيت المحلي: { $times }.
embargo-place = { $place } { $time }
    .translation = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
    .translation = { $place } { $time } ({ $day })
embargo-notice = { $until } { $local }
    .translation = { $until } { $local }
mail-page = The brief with its figures, its data and the means to verify them: { $url }
    .translation = التقرير مع أشكاله وبياناته ووسائل التحقق منها: { $url }
mail-attached = Attached: the brief as a PDF.
    .translation = مرفق: التقرير بصيغة PDF.
