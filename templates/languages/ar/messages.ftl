# جمل كل تقرير موجز وعناوينه، بالعربية. العدد بين قوسين معقوفين ولا يكتب أبداً.
# في عبارة العد، $n هو العدد؛ ولكل صيغة من صيغ الجمع في العربية سطرها.

## ما يقوله المصدر عن العدد. $phrase هو العدد مع معدوده إن وجد.

qualified-at-least = ما لا يقل عن { $phrase }
qualified-at-most = ما لا يزيد على { $phrase }
qualified-about = نحو { $phrase }
# حين يذكر المصدر حداً أدنى وحداً أقصى. $least و$most عددان، وقد يليهما المعدود.
range = بين { $least } و{ $most }
qualifier-at-least = ما لا يقل عن
qualifier-at-most = ما لا يزيد على
qualifier-about = نحو
qualifier-unknown = غير معروف
qualifier-a-number-of = عدد من

## عبارات العد داخل الجمل
# تأتي كل عبارة في موضعها من الجملة، فانتبه للإعراب حين تغير جملة: المدنيون والمرافق بأنواعها منصوبة («قتلت 24 مدنياً»)،
# والأطفال والسيدات والهجمات والأهداف والحوادث مرفوعة («بينهم 138 طفلاً»). وكلمة «اثنين» بعد «مدنيين» تميز المثنى من الجمع.

count-killed-civilian = { $n ->
    [zero] لا مدنيين
    [one] مدنياً واحداً
    [two] مدنيين اثنين
    [few] { $n } مدنيين
    [many] { $n } مدنياً
   *[other] { $n } مدني
}
# بعد «ما لا يقل عن» و«نحو» يجر المعدود؛ وتستعمل الصيغة المنتهية بكلمة qualified إن وجدت، وإلا فالصيغة العادية.
count-killed-civilian-qualified = { $n ->
    [zero] لا مدنيين
    [one] مدني واحد
    [two] مدنيين اثنين
    [few] { $n } مدنيين
    [many] { $n } مدنياً
   *[other] { $n } مدني
}
count-children-qualified = { $n ->
    [zero] لا أطفال
    [one] طفل واحد
    [two] طفلين اثنين
    [few] { $n } أطفال
    [many] { $n } طفلاً
   *[other] { $n } طفل
}
count-women-qualified = { $n ->
    [zero] لا سيدات
    [one] سيدة واحدة
    [two] سيدتين اثنتين
    [few] { $n } سيدات
    [many] { $n } سيدة
   *[other] { $n } سيدة
}
count-children = { $n ->
    [zero] لا أطفال
    [one] طفل واحد
    [two] طفلان
    [few] { $n } أطفال
    [many] { $n } طفلاً
   *[other] { $n } طفل
}
count-women = { $n ->
    [zero] لا سيدات
    [one] سيدة واحدة
    [two] سيدتان
    [few] { $n } سيدات
    [many] { $n } سيدة
   *[other] { $n } سيدة
}
count-men = { $n ->
    [zero] لا رجال
    [one] رجل واحد
    [two] رجلان
    [few] { $n } رجال
    [many] { $n } رجلاً
   *[other] { $n } رجل
}
count-men-qualified = { $n ->
    [zero] لا رجال
    [one] رجل واحد
    [two] رجلين اثنين
    [few] { $n } رجال
    [many] { $n } رجلاً
   *[other] { $n } رجل
}
count-children-and-women = { $n } من الأطفال والسيدات
count-attacks-poison-gas = { $n ->
    [zero] لا هجمات
    [one] هجوم واحد
    [two] هجومان
    [few] { $n } هجمات
    [many] { $n } هجوماً
   *[other] { $n } هجوم
}
count-times = { $n ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $n } مرات
    [many] { $n } مرة
   *[other] { $n } مرة
}
count-facilities-targeted = { $n ->
    [zero] لا مراكز حيوية مدنية
    [one] مركزاً حيوياً مدنياً واحداً
    [two] مركزين حيويين مدنيين
    [few] { $n } مراكز حيوية مدنية
    [many] { $n } مركزاً حيوياً مدنياً
   *[other] { $n } مركز حيوي مدني
}
count-school = { $n ->
    [zero] لا مدارس
    [one] مدرسة واحدة
    [two] مدرستين
    [few] { $n } مدارس
    [many] { $n } مدرسة
   *[other] { $n } مدرسة
}
count-hospital = { $n ->
    [zero] لا مشافي
    [one] مشفى واحداً
    [two] مشفيين
    [few] { $n } مشاف
    [many] { $n } مشفى
   *[other] { $n } مشفى
}
count-market = { $n ->
    [zero] لا أسواق
    [one] سوقاً واحدة
    [two] سوقين
    [few] { $n } أسواق
    [many] { $n } سوقاً
   *[other] { $n } سوق
}
count-mosque = { $n ->
    [zero] لا مساجد
    [one] مسجداً واحداً
    [two] مسجدين
    [few] { $n } مساجد
    [many] { $n } مسجداً
   *[other] { $n } مسجد
}
count-targets = { $n ->
    [zero] لا أهداف
    [one] هدف واحد
    [two] هدفان
    [few] { $n } أهداف
    [many] { $n } هدفاً
   *[other] { $n } هدف
}
# كم ضحية تسميها السجلات، حيث لا يخرج إلا عددهم.
count-victims-recorded = { $n ->
    [zero] لا ضحايا مسجلين بالاسم
    [one] ضحية واحدة مسجلة بالاسم
    [two] ضحيتان مسجلتان بالاسم
    [few] { $n } ضحايا مسجلين بالاسم
    [many] { $n } ضحية مسجلة بالاسم
   *[other] { $n } ضحية مسجلة بالاسم
}
count-incidents = { $n ->
    [zero] لا حوادث
    [one] حادثة واحدة
    [two] حادثتان
    [few] { $n } حوادث
    [many] { $n } حادثة
   *[other] { $n } حادثة
}
some-vital-building = عدداً من المباني الحيوية

## ما يعده الرقم، ويطبع تحته أو بجانبه دون تكرار الرقم.

measure-killed-civilian = { $n ->
    [zero] قتلى مدنيون
    [one] قتيل مدني
    [two] قتيلان مدنيان
    [few] قتلى مدنيين
    [many] قتيلاً مدنياً
   *[other] قتيل مدني
}
measure-children = { $n ->
    [zero] أطفال
    [one] طفل
    [two] طفلان
    [few] أطفال
    [many] طفلاً
   *[other] طفل
}
measure-women = { $n ->
    [zero] سيدات
    [one] سيدة
    [two] سيدتان
    [few] سيدات
    [many] سيدة
   *[other] سيدة
}
measure-children-and-women = من الأطفال والسيدات
measure-not-broken-down = بلا تفصيل
measure-attacks-poison-gas = { $n ->
    [zero] هجمات بالغازات السامة
    [one] هجوم بالغازات السامة
    [two] هجومان بالغازات السامة
    [few] هجمات بالغازات السامة
    [many] هجوماً بالغازات السامة
   *[other] هجوم بالغازات السامة
}
measure-incidents = { $n ->
    [zero] حوادث مسجلة
    [one] حادثة مسجلة
    [two] حادثتان مسجلتان
    [few] حوادث مسجلة
    [many] حادثة مسجلة
   *[other] حادثة مسجلة
}
measure-targets = { $n ->
    [zero] أهداف أصيبت
    [one] هدف أصيب
    [two] هدفان أصيبا
    [few] أهداف أصيبت
    [many] هدفاً أصيب
   *[other] هدف أصيب
}
measure-facilities-targeted = { $n ->
    [zero] مراكز حيوية مستهدفة
    [one] مركز حيوي مستهدف
    [two] مركزان حيويان مستهدفان
    [few] مراكز حيوية مستهدفة
    [many] مركزاً حيوياً مستهدفاً
   *[other] مركز حيوي مستهدف
}

## الصفحة: العناوين والتسميات والتنبيهات

# نوع الوثيقة، على الغلاف وفي ذيل كل صفحة.
kind-campaign = تقرير موجز
# على الغلاف، حين لا يذكر المصدر نهاية المدة. $from يوم.
period-open = المدة: من { $from } حتى تاريخ النشر
# على الغلاف. $from و$to يومان.
period-closed = المدة: من { $from } إلى { $to }
# في ذيل كل صفحة. $page و$pages رقما صفحة.
page-of = الصفحة { $page } من { $pages }
# قبل أسماء اللغات، على الغلاف وفي آخر الوثيقة.
available-in = متوفر باللغات الآتية
web-skip = انتقل إلى النص
web-contents = في هذا التقرير
web-pdf = هذا التقرير بصيغة PDF
web-top = العودة إلى الأعلى
# فوق الشكل. $number رقم الشكل.
figure-label = الشكل { $number }
# فوق الجدول. $number رقم الجدول.
table-label = الجدول { $number }
# تحت الشكل أو الجدول. $organisation اسم و$day يوم.
source-line = المصدر: { $organisation }، { $day }.
# بجانب الجملة المعدة للاقتباس.
for-quotation = للاقتباس
# تحت تلك الجملة. $organisation اسم و$day يوم.
quotation-attribution = { $organisation }، { $day }. يجوز الاقتباس مع ذكر المصدر على هذا النحو.
# على غلاف ترجمة لم يراجعها ناطق أصلي بالعربية. $source اسم لغة الأصل.
notice-draft = ترجمة أولية لم يراجعها بعد ناطق أصلي بالعربية، والنسخة { $source } هي المعتمدة.
# قيمة فارغة في خانة جدول.
not-known = غير معروف
some-number = عدد غير معروف
not-stated = غير مذكور
none = لا يوجد
# بعد اسم ورد في المصدر على هذا النحو.
sic = كذا

# حادثة لا يعرف يومها إلا بين يومين. $start و$end يومان.
dates-between = من { $start } إلى { $end }

## الجداول

table-strikes-title = الغارات المسجلة بوصفها حوادث
table-strikes-note = لا يعرف عدد قتلى أي غارة على حدة، و«غير معروف» لا يعني صفراً.
# فوق أسطر كل طرف. $actor اسم.
table-group = { NAME($actor, form: "label") }
column-number = الرقم
column-date = التاريخ
column-place = المكان
column-target = الهدف
column-weapon = السلاح
column-attacks = الهجمات
column-type = النوع
column-count = العدد
# هدف لا يحصي المصدر مواقعه. $actor اسم.
sites-of = بعض مواقع { NAME($actor, form: "label") }، غير محصاة
# مكان وجزء منه. $place و$part اسمان.
place-part = { $place }، { NAME($part, form: "label") }
# مكان وما يقع فيه. $place و$parent اسمان.
place-in = { $place }، { $parent }
# $actor اسم.
table-attacks-title = هجمات { $actor } بالغازات السامة
table-attacks-note = أعلنها المصدر إجمالاً بحسب المكان، ولم يذكر يوم أي هجوم على حدة ولا عدد قتلاه.
# $actor اسم.
table-facilities-title = هجمات { $actor } على مراكز حيوية مدنية
table-facilities-note = أعلنها المصدر بحسب النوع، والمجموع محسوب. ولم يذكر المصدر أماكنها ولا أيامها.
# السطر الأخير حيث المجموع.
row-total = المجموع

# في كل صفحة من تقرير حوادثه مختلقة.
notice-fictional = عينة خيالية: كل مكان وطرف وحادثة فيها من نسج الخيال.
kind-monthly = تقرير شهري
kind-flash = تقرير عاجل

## جداول الإحصاء

table-parties-title = القتلى المدنيون بحسب الطرف المسؤول
table-parties-note = لا يشمل الجدول الحوادث المصنفة ضعيفة أو متنازعاً عليها أو مستبعدة. ويكون المجموع حداً أدنى حين لا يعرف عدد قتلى إحدى الحوادث.
table-places-title = القتلى المدنيون بحسب المكان
table-places-note = بحسب المستوى الإداري الأول.
table-means-title = القتلى المدنيون بحسب وسيلة الهجوم
table-means-note = بحسب الوسيلة المسجلة لكل حادثة.
table-civilians-only = لا يحصي هذا الجدول إلا المدنيين. { $others }.
table-targets-title = المنشآت المسجلة أهدافاً
table-targets-note = واحدة لكل منشأة مسماة في حادثة، وما استهدف مرتين يدرج مرتين.
table-months-title = القتلى المدنيون شهراً بعد شهر
# $start أول يوم يشمله الجدول. و$basis يبين اليوم الذي تنسب به الحادثة إلى الشهر.
table-months-note = { $basis ->
    [documentation] منذ { $start }. وتدرج كل حادثة في الشهر الذي وثقت فيه.
   *[other] منذ { $start }. وتدرج الحادثة التي ربما وقعت في أي من شهرين في شهر أول يوم محتمل لها.
}
table-gradings-title = ما تستند إليه المجاميع
table-gradings-note = مؤكدة: أقر أحد الأطراف بالمسؤولية. راجحة: مصدران موثوقان أو أكثر. ضعيفة: مصدر واحد فقط. متنازع عليها: تتبادل الأطراف الاتهام. مستبعدة: القتلى مقاتلون، أو لا شيء يدل على وقوع هجوم.
table-statements-title = ما يعلنه الآخرون وما يرد هنا حادثة حادثة
table-statements-note = تشمل الأرقام المعلنة والحوادث الأشخاص أنفسهم، فتوضع جنباً إلى جنب ولا تجمع.
column-statement = أعلنه
column-stated = المعلن
column-itemised = الوارد هنا
table-annex-title = جميع الحوادث
table-annex-note = بترتيب أيامها. وما لم يدخل في الإحصاء يذكر سببه. أما السجلات التي تكرر غيرها فترد في آخر الجدول بمعرّفاتها وحدها.
column-party = الطرف
column-incidents = الحوادث
column-victims-recorded = المسجلون بالاسم
column-killed-civilian = القتلى المدنيون
column-others-harmed = القتلى والجرحى الآخرون
column-children = أطفال
column-women = سيدات
column-men = رجال
column-record = السجل
column-remark = خارج الإحصاء
# فوق أرقام مصادر كل حادث.
column-sources = المصادر
column-month = الشهر
column-grading = التصنيف
# ما أصاب المنشآت المستهدفة.
column-destroyed = مدمرة
column-damaged = متضررة
column-undamaged = بلا أضرار
column-damage-unknown = غير مذكور
# السطر الأخير بعد الشهور: من اليوم المذكور مع الجدول إلى نهاية المدة.
row-year = منذ بداية العام
# مجموعا فئتين من التصنيفات: الأول هو مجموع التقرير، والثاني إلى جانبه.
row-counted = داخل المجاميع
row-kept-apart = على حدة
grading-confirmed = مؤكدة
grading-fair = راجحة
grading-not-graded = غير مصنفة
grading-weak = ضعيفة
grading-contested = متنازع عليها
grading-discounted = مستبعدة
# بدل اسم الطرف أو المكان أو وسيلة الهجوم.
key-several = أطراف عدة
key-disputed = متنازع عليه
key-not-attributed = غير منسوب
key-unplaced = مكان غير معروف
key-not-stated = غير مذكور
# حواش على رقم الشهر. $incidents عددها، و$start و$end أول يوم من المدة وآخر يوم.
note-across-the-end = تدخل في هذا العدد بحسب أول يوم محتمل، وربما وقعت بعد { $end }: { COUNT($incidents) }.
note-across-the-start = لا تدخل في هذا العدد بل في المدة السابقة بحسب أول يوم محتمل، وربما وقعت في { $start } أو بعده: { COUNT($incidents) }.
note-documented-late = لم توثق إلا بعد { $end } وتحسب بحسب يوم الوفاة: { COUNT($incidents) }.
note-of-earlier-days = وثقت في هذه المدة وترجع إلى أيام سابقة على { $start }: { COUNT($incidents) }.

## حوادث مفصلة

# أي الحوادث هذه. $killed أقل عدد من القتلى.
notable-by-toll = الحوادث التي قتلت { COUNT($killed) }، والأشد أولاً.
notable-listed = حوادث اختارها محررو هذا التقرير.
# تحت عدد القتلى. $groups قائمة مثل «11 طفلاً و7 سيدات».
notable-among = بينهم { $groups }
# من تنسب إليه المسؤولية، وبأي صفة. $actor اسم.
attribution-claimed = { NAME($actor, form: "label") } (معلنة)
attribution-accepted = { NAME($actor, form: "label") } (معترف بها)
attribution-alleged = { NAME($actor, form: "label") } (مزعومة)
attribution-contested = { NAME($actor, form: "label") } (متنازع عليها)
attribution-denied = { NAME($actor, form: "label") } (منفية)
# ما استهدف، وما أصابه. $target اسم.
damage-destroyed = { $target } (دمار)
damage-damaged = { $target } (أضرار)
damage-none = { $target } (بلا أضرار)
damage-unknown = { $target }

# سبب عدم دخول الحادثة في الإحصاء.
left-out-graded-weak = دليل ضعيف
left-out-graded-contested = متنازع عليها
left-out-graded-discounted = مستبعدة
left-out-outside-the-period = خارج المدة
left-out-duplicate = مكررة
left-out-no-day-of-documentation = يوم توثيقها غير معروف

## مطابقة الأعداد

reconciliation-title = مطابقة الأعداد
row-stated = المجموع الذي أعلنه المصدر
row-children = منهم أطفال
row-women = منهم سيدات
row-rest = بلا تفصيل (محسوب)
row-itemised = ما ورد منه في جدول الغارات
# ما تفصله صفحة أخرى من المجموع. $organisation من أعلنه و$day يوم الصفحة.
row-itemised-by = ما تفصله { $organisation }، { $day }
# $itemised جزء من $total.
itemised-of = { $itemised } من { $total }
# وصف العمود الأول من جدول المطابقة.
column-measure = القتلى المدنيون

## المنهج والمصادر وخاتمة الوثيقة

method-title = المنهج
sources-title = المصادر
# $organisation اسم و$day يوم و$url عنوان.
source-report = { $organisation }، صفحة بتاريخ { $day }، { $url }
# $organisation اسم و$url عنوان.
source-undated = { $organisation }، { $url }
# بيانات أعدّتها جهة أخرى. $producer و$licence اسمان و$day يوم أخذ البيانات و$url عنوان.
source-data = { $producer }: بيانات مأخوذة بتاريخ { $day } من { $url }، { $licence }
# نسخة من المصدر لا تتغير. $url عنوانها.
source-archived = نسخة محفوظة: { $url }
# في قائمة المصادر، بدل كل ما لا يجوز ذكره.
source-withheld = مصادر لا تُذكر أسماؤها حفاظاً على سلامتها
# إلى أين يقود رابط الرقم، لقارئات الشاشة وتحت المؤشر. $organisation اسم.
link-incident = إلى سجل هذا الحادث
link-incidents = إلى الحوادث التي يحصيها هذا الرقم
link-table = إلى الجدول الذي يرد فيه هذا الرقم
link-source = إلى المصدر: { $organisation }
cite-as = صيغة الاستشهاد:
# $organisation اسم و$title العنوان و$day يوم و$edition رقم.
citation = { $organisation }، «{ $title }»، { $day }، الإصدار { $edition }.
colophon-title = عن هذه الوثيقة
# $licence اسم الرخصة.
colophon-licence = يجوز استخدام النص والأشكال والبيانات بموجب رخصة { $licence }.
# $url عنوان.
colophon-contact = للتواصل: { $url }
# حين يكون التقرير معاد البناء من صفحة منشورة. $organisation اسم.
colophon-rebuilt = هذه الوثيقة مثال أعيد بناؤه من صفحة منشورة ({ $organisation })، والصفحة هي المعتمدة عند الاختلاف.
colophon-computed = جرى حساب كل عدد مرة واحدة من الحوادث والأرقام المعلنة المسجلة، وهو نفسه في كل اللغات.

## بيان التغييرات في طبعة مصححة

# على الغلاف وفوق البيان. $edition و$replaced رقما طبعتين، و$day و$before يومان.
notice-corrected = الطبعة المصححة { $edition }، { $day }، وتحل محل الطبعة { $replaced } الصادرة في { $before }
changes-label = تصحيح
changes-title = ما تصححه هذه الطبعة
# $numbers عدد الأرقام التي تغيرت، و$replaced رقم الطبعة السابقة.
changes-summary = { $numbers ->
    [zero] لم يتغير أي رقم من أرقام الطبعة { $replaced }.
    [one] تغير رقم واحد عما ورد في الطبعة { $replaced }.
    [two] تغير رقمان عما ورد في الطبعة { $replaced }.
    [few] تغيرت { $numbers } أرقام عما ورد في الطبعة { $replaced }.
    [many] تغير { $numbers } رقماً عما ورد في الطبعة { $replaced }.
   *[other] تغير { $numbers } رقم عما ورد في الطبعة { $replaced }.
}
table-changes-title = ما الذي تغير، من كم إلى كم
table-changes-note = محسوب مما نشرته الطبعتان، بما فيه الجداول والملحق.
column-changed = الرقم
# $edition رقم طبعة.
column-edition = الطبعة { $edition }
# مكان رقم لم تنشره إلا إحدى الطبعتين.
not-printed = لم ينشر
# $incidents عدد، و$ids معرفاتها.
changes-incidents-added = أضيف: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = صحح: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = سحب: { COUNT($incidents) } ({ $ids }).
# بعد ما يعده الرقم، في بيان التغييرات: لمن هذا الرقم أو عم هو.
scope-previous = المدة السابقة
scope-itemised = مفصل في الحوادث
scope-stated = بحسب ما ذكره آخرون
scope-weak = دليل ضعيف
scope-contested = متنازع عليها
scope-discounted = مستبعدة
scope-confirmed = مؤكدة
scope-fair = راجحة
scope-not-graded = غير مصنفة
scope-repeated = تكرر سجلاً آخر
scope-kept-apart = دليل ضعيف أو متنازع عليها أو مستبعدة
scope-year = منذ بداية العام
scope-month = الشهر ابتداء من
scope-across-the-end = تتجاوز نهاية المدة
scope-across-the-start = تبدأ قبل المدة
scope-documented-late = وثقت بعد المدة
scope-of-earlier-days = من أيام سابقة
scope-damage-damaged = متضررة
scope-damage-destroyed = مدمرة
scope-damage-none = لم تتضرر
scope-notable = المذكورة واحدة واحدة
scope-period-from = أول المدة
scope-period-to = آخر المدة
scope-published = النشر
scope-year-from = أول سجل العام
scope-previous-from = أول المدة السابقة
scope-previous-to = آخر المدة السابقة
scope-deaths-not-known = القتلى غير معروفين
scope-damage-unknown = الأضرار غير معروفة
scope-earliest = أول يوم محتمل
scope-latest = آخر يوم محتمل
column-killed-combatant = القتلى المقاتلون
column-killed-unknown = القتلى غير محددي الصفة
column-killed-protected = القتلى من الأشخاص المحميين الآخرين
column-killed-participant = القتلى المشاركون مباشرة في الأعمال القتالية
column-injured-protected = الجرحى من الأشخاص المحميين الآخرين
column-injured-participant = الجرحى المشاركون مباشرة في الأعمال القتالية
column-facilities-destroyed = المرافق الحيوية المدمرة
column-injured-civilian = الجرحى المدنيون
column-injured-combatant = الجرحى المقاتلون
column-injured-unknown = الجرحى غير محددي الصفة
column-not-broken-down = بلا تفصيل
column-children-and-women = الأطفال والسيدات
column-facilities-targeted = المرافق الحيوية المستهدفة
column-targets = الأهداف المقصوفة
column-percent = النسبة
column-times = عدد المرات
column-day = اليوم

## الأشكال

# مدة الحصيلتين داخل الجملة، حين لا يذكر المصدر نهايتها. $start يوم.
figure-scope-since = منذ { $start }
# مدة الحصيلتين داخل الجملة. $start و$end يومان.
figure-scope-between = من { $start } إلى { $end }

# فوق حقل النقاط على الغلاف. $scope المدة («منذ …»)، و$block عدد نقاط المربع الكامل.
figure-tolls-field-title = كل نقطة تمثل مدنياً قتل { $scope }، وفي المربع الكامل { $block } نقطة
# تحت حقل النقاط على الغلاف.
figure-tolls-field-note = حصيلتان لكل منهما نطاقها، ولا تجمع إحداهما إلى الأخرى.
# حقل النقاط لمن لا يراه. $subject و$context حصيلتان، والباقي الطرفان والمدة.
figure-tolls-field-alt = حقلان فيهما نقطة لكل مدني قتل { $scope }: بلغت حصيلة القتلى على يد { $subject-actor } { COUNT($subject) }، وعلى يد { $context-actor } { COUNT($context) }.
# بعد عدد الحقل الأول. $what المعدود («قتيلاً مدنياً») و$actor الفاعل و$scope المدة.
figure-tolls-field-subject = { $what } على يد { $actor } { $scope }
# بعد عدد الحقل الثاني. $what المعدود («قتيلاً مدنياً») و$actor الفاعل.
figure-tolls-field-context = { $what } على يد { $actor } في المدة نفسها
# بجانب الدوائر المفرغة الثلاث في آخر حصيلة هي حد أدنى.
figure-tolls-field-rises = الدوائر المفرغة: العدد حد أدنى وقد يرتفع
# بجانب الدوائر المفرغة حين يذكر المصدر حداً أدنى وحداً أقصى، أو حداً أقصى وحده.
figure-tolls-field-range = الدوائر المفرغة: ما بين أدنى ما يذكره المصدر وأقصاه

# عنوان الشريطين. $subject و$context حصيلتان.
figure-two-tolls-title = حصيلتان على مقياس واحد: { $subject } و{ $context }
# شرح الشريطين. قيمة $compared هي yes حين يمكن ذكر $times، أي عدد مرات الحصيلة الصغرى في الكبرى.
# وهو هنا عدد قتلى الحصيلة الكبرى مقابل كل قتيل في الصغرى. $scope مدة الحصيلتين، والطرفان اسمان.
figure-two-tolls-note = { $compared ->
    [yes] مقابل كل مدني قتل على يد { $subject-actor } { $scope }، قتل على يد { $context-actor } في المدة نفسها { $times } من المدنيين. يبدأ المقياس من الصفر بلا انقطاع، والطرف المتقطع يدل على حد أدنى.
   *[no] القتلى المدنيون على يد { $subject-actor } وعلى يد { $context-actor } { $scope }. يبدأ المقياس من الصفر بلا انقطاع، والطرف المتقطع يدل على حد أدنى.
}
# الشريطان لمن لا يراهما. $subject و$context حصيلتان، والباقي الطرفان والمدة.
figure-two-tolls-alt = شريطان على مقياس واحد يبدأ من الصفر: بلغت حصيلة القتلى { $scope } على يد { $subject-actor } { COUNT($subject) }، وعلى يد { $context-actor } { COUNT($context) }.
# فوق الشريط الأول. $actor الفاعل و$scope المدة.
figure-two-tolls-subject = القتلى المدنيون على يد { $actor } { $scope }
# فوق الشريط الثاني. $actor الفاعل.
figure-two-tolls-context = القتلى المدنيون على يد { $actor } في المدة نفسها

# عنوان الشريط المقسم. $total الحصيلة، و$known عدد من عرف عنهم أكثر من ذلك («241 من الأطفال والسيدات»).
figure-toll-makeup-title = المعروف بين القتلى: { COUNT($known) }، من أصل { $total }
# شرح الشريط المقسم. قيمة $shape هي several حين يكون فيه أجزاء وباق، وsingle حين يكون فيه جزء وباق، وwhole حين لا باقي.
# $known و$total و$share أعداد، والأخير نسبة $known من $total.
# وقيمتها unshared حين تتعدد الأجزاء ولا تحسب النسبة لأن المجموع بين حدين.
figure-toll-makeup-note = { $shape ->
    [single] { $known } من أصل { $total }. أما الجزء المظلل بخطوط فلا يعرف منه إلا العدد، ولا يجوز أن يقرأ على أنه رجال.
    [unshared] { $known } من أصل { $total }. أما الجزء المظلل بخطوط فلا يعرف منه إلا العدد، ولا يجوز أن يقرأ على أنه رجال.
    [whole] { $known } من أصل { $total }، أي { $share }، وفئاتهم كلها مذكورة.
   *[several] { $known } من أصل { $total }، أي { $share } ممن شملهم الإحصاء. أما الجزء المظلل بخطوط فلا يعرف منه إلا العدد، ولا يجوز أن يقرأ على أنه رجال.
}
# الشريط المقسم لمن لا يراه. $parts قائمة مثل «138 طفلاً و103 سيدات»، و$rest ما بقي.
figure-toll-makeup-alt = { $shape ->
    [single] شريط واحد يمثل { COUNT($total) } قتلوا على يد { $actor }: بينهم { LIST($parts) }، ولا يذكر المصدر فئات { $rest } منهم.
    [whole] شريط واحد يمثل { COUNT($total) } قتلوا على يد { $actor }، وهم { LIST($parts) }.
   *[several] شريط واحد يمثل { COUNT($total) } قتلوا على يد { $actor }: بينهم { LIST($parts) }، ومجموعهم { COUNT($known) }، ولا يذكر المصدر فئات { $rest } منهم.
}

# عنوان المربعات. $actor اسم و$total عدد المراكز الحيوية المدنية.
figure-facilities-by-type-title = استهدفت هجمات { $actor } { COUNT($total) }
# شرح المربعات.
figure-facilities-by-type-note = كل مربع يمثل مركزاً واحداً.
# المربعات لمن لا يراها. $types قائمة مثل «مدرستين، و3 مساجد».
figure-facilities-by-type-alt = استهدفت هجمات { $actor } { LIST($types) }، أي { COUNT($total) } في المجموع، ولكل مركز مربع.
# حين يقول المصدر «عدد من» ولا يحصي.
some-facilities-targeted = عدداً من المراكز الحيوية المدنية

# عنوان جدول الأماكن والأيام. تقول $dated هل للأسطر كلها أيام أم لبعضها أم لا يوم لأي منها.
figure-events-by-place-title = { $dated ->
    [all] كل الهجمات المسجلة هنا محددة اليوم
    [none] كل الهجمات المسجلة هنا بلا يوم محدد
   *[some] بعض الهجمات المسجلة هنا بلا يوم محدد
}
# شرح الجدول.
figure-events-by-place-note = العلامة الممتلئة: اليوم محدد. والمفرغة: لا يذكر المصدر اليوم بل المدة وحدها. الدائرة هدف واحد، والمربع هجوم واحد يحصيه المصدر ولا يصفه.
# الجدول لمن لا يراه. $rows قائمة أسطره.
figure-events-by-place-alt = جدول بأماكن هجمات { $subject-actor } و{ $context-actor } وأيامها: { $rows }.
# سطر من تلك القائمة. $place اسم، و$what ما استهدف أو أحصي، و$when يوم أو «اليوم غير مذكور».
# قيمة $counted هي no حين لا يذكر المصدر عدد المواقع.
figure-events-by-place-row = { $counted ->
    [no] { $place }: { $what }، دون إحصاء ({ $when })
   *[yes] { $place }: { $what } ({ $when })
}
# بين سطرين من تلك القائمة. $before ما سبق و$row السطر التالي.
figure-events-by-place-rows = { $before }؛ { $row }
# داخل تلك القائمة، لهجوم لا يوم له.
figure-events-by-place-undated = اليوم غير مذكور
# رأس عمود الهجمات التي لا يوم لها.
figure-events-by-place-undated-head = اليوم غير مذكور
# رأس عمود يجمع أياماً عدة. $start و$end أولها وآخرها.
figure-events-by-place-days = من { DATE($start, form: "short") } إلى { DATE($end, form: "short") }
# ما استهدف، حين يسمي المصدر مواقع لطرف. $actor اسم.
figure-events-by-place-sites = بعض مواقع { $actor }
# ما استهدف، حين لا تعرف إلا وسيلة الهجوم. $weapon اسم.
figure-events-by-place-means = { $weapon }
# ما استهدف وما عرف عنه فوق ذلك: الوسيلة أو جزء من المكان أو المكان الذي يقع فيه.
figure-events-by-place-with = { $what }، { $more }
# ما استهدف، حين لم يعرف أين يقع المكان.
figure-events-by-place-unmatched = مكان غير محدد
# حين لا يعرف المكان ولا كلمات المصدر عنه.
figure-events-by-place-unknown = مكان غير معروف
# بدل العلامات، حين لا يذكر المصدر عدد المواقع.
figure-uncounted = عدد غير محصى

# عنوان خريطة الضربات والهجمات. قيمة $lead هي yes حين تزيد الأهداف المسماة في محافظة، وهي $named، على ما في كل محافظة سواها؛ و$first اسمها.
figure-events-map-title = { $lead ->
    [yes] أكثر الأهداف المسماة تقع في محافظة { $first }: { COUNT($named) }
   *[no] أين وقعت الضربات والهجمات المسجلة هنا
}
# شرح تلك الخريطة. $producer من وضع الحدود و$licence رخصتها.
figure-events-map-note = تقف العلامات إلى جانب اسم مكانها. الدائرة هدف واحد، أو ضربة واحدة لم يسم لها هدف؛ والمربع هجوم واحد يحصيه المصدر ولا يصفه. الممتلئة: اليوم محدد. والمفرغة: لا يذكر المصدر اليوم. ولا يحدد شيء هنا بأدق من المحافظة. الحدود: { $producer }، { $licence }؛ ولا تعني إقراراً بأي حد.
# تلك الخريطة لمن لا يراها. $rows قائمة أسطر («الرقة: 3 أهداف (23 أيلول/سبتمبر 2014)»).
figure-events-map-alt = خريطة للمحافظات تبين هجمات { $subject-actor } و{ $context-actor }: { $rows }.

## أشكال التقرير الشهري

# اسم عمود ما لا يعرف يومه.
key-undated = اليوم غير معروف
# سطر من الشكل لمن لا يراه. $name اسم أو يوم، و$killed عدد («ما لا يقل عن 12» أو «غير معروف»).
figure-row = { $name }: { $killed }
# بين سطرين من ذلك. $before ما سبق و$row السطر التالي.
figure-rows = { $before }؛ { $row }
# في آخر الشرح بعد نقطة. قيمة $frayed هي yes حين يكون عدد ما حداً أدنى، و$hollow حين يقع بين حدين.
figure-marks = { $frayed ->
    [yes] { " " }الطرف المتقطع يدل على حد أدنى.
   *[no] { "" }
}{ $hollow ->
    [yes] { " " }وحين يقع العدد بين حدين: الممتلئ حتى أدناهما، والمفرغ حتى أقصاهما.
   *[no] { "" }
}

# عنوان الأشرطة بحسب الطرف. قيمة $lead هي yes حين تزيد حصيلة طرف، وهي $killed، على حصيلة كل طرف سواه. $first اسمه و$total المجموع.
figure-toll-by-actor-title = { $lead ->
    [yes] أكبر حصيلة مسجلة من القتلى المدنيين كانت على يد { $first }: { $killed } من أصل { $total }
   *[no] القتلى المدنيون المسجلون بحسب الطرف المسؤول: { $total } في المجموع
}
# شرح الأشرطة بحسب الطرف. $scope المدة («من … إلى …»)، وقيمة $rest هي yes حين لا ينسب بعض القتلى إلى طرف واحد.
figure-toll-by-actor-note = القتلى المدنيون في الحوادث المسجلة { $scope }، بحسب الطرف المسؤول.{ $rest ->
    [yes] { " " }المظلل بخطوط: ما لا ينسب إلى طرف واحد بعينه.
   *[no] { "" }
}{ figure-marks }
# الأشرطة بحسب الطرف لمن لا يراها. $rows الأسطر و$total المجموع و$scope المدة.
figure-toll-by-actor-alt = شريط لكل طرف مسؤول عن مقتل مدنيين { $scope }: { $rows }. المجموع: { $total }.

# عنوان الأشرطة بحسب المحافظة. قيمة $lead هي yes حين تزيد حصيلة محافظة، وهي $killed، على حصيلة كل محافظة سواها. $first اسمها و$total المجموع.
figure-toll-by-place-title = { $lead ->
    [yes] أكبر حصيلة مسجلة من القتلى المدنيين كانت في محافظة { $first }: { $killed } من أصل { $total }
   *[no] القتلى المدنيون المسجلون بحسب المحافظة: { $total } في المجموع
}
# شرح الأشرطة بحسب المحافظة. $scope المدة («من … إلى …»).
figure-toll-by-place-note = القتلى المدنيون في الحوادث المسجلة { $scope }، بحسب المحافظة.{ figure-marks }
# الأشرطة بحسب المحافظة لمن لا يراها. $rows الأسطر و$total المجموع و$scope المدة.
figure-toll-by-place-alt = شريط لكل محافظة قتل فيها مدنيون { $scope }: { $rows }. المجموع: { $total }.

# عنوان الأشرطة بحسب وسيلة الهجوم. قيمة $lead هي yes حين تزيد حصيلة وسيلة، وهي $killed، على حصيلة كل وسيلة سواها. $first اسمها و$total المجموع.
figure-toll-by-weapon-title = { $lead ->
    [yes] أكبر حصيلة مسجلة من القتلى المدنيين بحسب الوسيلة: { NAME($first, form: "label") }، { $killed } من أصل { $total }
   *[no] القتلى المدنيون المسجلون بحسب وسيلة الهجوم: { $total } في المجموع
}
# شرح الأشرطة بحسب وسيلة الهجوم. $scope المدة («من … إلى …»).
figure-toll-by-weapon-note = القتلى المدنيون في الحوادث المسجلة { $scope }، بحسب وسيلة الهجوم.{ figure-marks }
# الأشرطة بحسب وسيلة الهجوم لمن لا يراها. $rows الأسطر و$total المجموع و$scope المدة.
figure-toll-by-weapon-alt = شريط لكل وسيلة قتل بها مدنيون { $scope }: { $rows }. المجموع: { $total }.

# عنوان الأعمدة بحسب اليوم. قيمة $lead هي yes حين تزيد حصيلة يوم، وهي $killed، على حصيلة كل يوم سواه. $day ذلك اليوم و$total المجموع.
figure-deaths-by-day-title = { $lead ->
    [yes] أكبر حصيلة مسجلة من القتلى المدنيين في يوم واحد كانت في { DATE($day) }: { $killed } من أصل { $total }
   *[no] القتلى المدنيون المسجلون يوماً بيوم: { $total } في المجموع
}
# شرح الأعمدة بحسب اليوم. قيمة $empty هي yes حين يخلو يوم من الحوادث، و$open حين لا يعرف قتلى يوم.
figure-deaths-by-day-note = كل عمود يوم واحد، وارتفاعه بعدد القتلى المدنيين.{ $empty ->
    [yes] { " " }العلامة القصيرة تحت الخط: لا حادثة مسجلة في ذلك اليوم.
   *[no] { "" }
}{ $open ->
    [yes] { " " }الدائرة المفرغة: حوادث مسجلة لا يعرف عدد قتلاها.
   *[no] { "" }
}{ figure-marks }
# تحت الأعمدة. $scope المدة («من … إلى …»).
figure-deaths-by-day-axis = الأيام { $scope }
# الأعمدة بحسب اليوم لمن لا يراها. $rows الأسطر و$total المجموع و$scope المدة.
figure-deaths-by-day-alt = عمود لكل يوم { $scope }، وارتفاعه بعدد القتلى المدنيين: { $rows }. المجموع: { $total }.{ $empty ->
    [yes] { " " }ولا حادثة مسجلة في الأيام التي لم تذكر هنا.
   *[no] { "" }
}

# عنوان الشريطين. تقول $change هل سجل الآن أكثر مما سبق أم أقل أم لا يجزم بأي منهما. $now و$before حصيلتان.
figure-months-compared-title = { $change ->
    [more] القتلى المدنيون المسجلون أكثر منهم في المدة السابقة: { $now } مقابل { $before }
    [fewer] القتلى المدنيون المسجلون أقل منهم في المدة السابقة: { $now } مقابل { $before }
   *[neither] القتلى المدنيون المسجلون: { $now }، مقابل { $before } في المدة السابقة
}
# شرح الشريطين. $incidents و$incidents-before عدد الحوادث المسجلة في المدتين.
figure-months-compared-note = عدد الحوادث المسجلة: { $incidents }، مقابل { $incidents-before } في المدة السابقة. يبدأ المقياس من الصفر.{ figure-marks }
# الشريطان لمن لا يراهما. $now و$before حصيلتان و$scope المدة الحالية.
figure-months-compared-alt = شريطان على مقياس واحد يبدأ من الصفر. القتلى المدنيون { $scope }: { $now }؛ وفي المدة السابقة: { $before }.
# فوق الشريط الأول. $scope المدة الحالية («من … إلى …»).
figure-months-compared-now = القتلى المدنيون { $scope }
# فوق الشريط الثاني.
figure-months-compared-before = القتلى المدنيون في المدة السابقة

## حقيبة الصحافة

# كيف يتحقق المتلقي من الملفات. $command هو ما يكتب.
verify-text = للتحقق من هذه الملفات افتح نافذة أوامر في هذا المجلد واكتب: { $command }. يجب أن ينتهي كل سطر بكلمة OK. وإذا ذكر أن ملفاً لم يجتز الفحص فليس هو الملف الذي نشر.

# One row of a matrix, said to those who do not see it. $name is its name, $total its number, $rows are its cells.
figure-matrix-row = { $name }: { $total } ({ $rows })

# Title of the matrix of governorates and parties. $total is the whole.
figure-toll-by-place-and-actor-title = من قتل وأين: القتلى المدنيون بحسب المحافظة والطرف المسؤول، { $total } في المجموع
# Note beside that matrix. $scope is the period ("from … to …"), $open is "yes" where the dead of a cell are not known.
figure-toll-by-place-and-actor-note = القتلى المدنيون في الحوادث المسجلة { $scope }. مساحة المربع بعدد القتلى، وفوق أكبر مربع في كل صف عدده. المظلل بخطوط: ما لا ينسب إلى طرف واحد أو لا يعرف مكانه. والخانة الخالية: لا قتلى مسجلين.{ $open ->
    [yes] { " " }الدائرة المفرغة: حوادث مسجلة لا يعرف عدد قتلاها.
   *[no] { "" }
}{ figure-marks }
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-toll-by-place-and-actor-alt = مصفوفة المحافظات والأطراف المسؤولة، القتلى المدنيون { $scope }: { $rows }. المجموع: { $total }.

# Title of the matrix of types of facilities and means of attack. $total is how many facilities are named.
figure-facilities-by-weapon-title = بماذا استهدفت المراكز الحيوية: بحسب نوعها ووسيلة الهجوم، { COUNT($total) }
# Note beside that matrix. $scope is the period.
figure-facilities-by-weapon-note = كل مربع مركز حيوي واحد مسمى في حادثة مسجلة { $scope }، وما استهدف مرتين حسب مرتين.
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-facilities-by-weapon-alt = مصفوفة أنواع المراكز ووسائل الهجوم، مربع لكل مركز استهدف { $scope }: { $rows }. المجموع: { $total }.

# Title of the bars by grading. $total is the total of the brief, $total-kept what is kept apart.
figure-gradings-title = ما تستند إليه الحصيلة: { $total } داخل المجاميع و{ $total-kept } على حدة
# Note beside them. $incidents and $incidents-kept are the numbers of incidents in the totals and kept apart, $scope is the period.
figure-gradings-note = القتلى المدنيون { $scope }، بحسب درجة ثبوت كل حادثة. داخل المجاميع: { COUNT($incidents) }؛ وعلى حدة بلا جمع: { COUNT($incidents-kept) }.{ figure-marks }
# The bars by grading, said to those who do not see them. $counted and $kept are the lines of the two groups, the totals their sums.
figure-gradings-alt = مجموعتان من الأشرطة على مقياس واحد، القتلى المدنيون { $scope }. داخل المجاميع { COUNT($incidents) }، والقتلى { $total }: { $counted }. وعلى حدة { COUNT($incidents-kept) }، والقتلى { $total-kept }: { $kept }.

# Title of the bars by month. $total is the toll of the year to date, $since its first day.
figure-months-trend-title = القتلى المدنيون المسجلون شهراً بشهر منذ { $since }: { $total }
# Note beside the bars by month. $lag is "yes" where part of the last month was documented late; $until is the last day of the period.
figure-months-trend-note = { $lag ->
    [yes] الطرف الرمادي من الشريط الأخير لم يوثق إلا بعد { $until }. والتوثيق مستمر: قد تزيد الأشهر القريبة أكثر من الأشهر الأقدم.
   *[no] كل شريط شهر واحد، والتوثيق مستمر: قد تزيد الأشهر القريبة أكثر من الأشهر الأقدم.
}{ figure-marks }
# Beneath the last bar. $late is how many of its dead were documented late.
figure-months-trend-late = منهم من وثق مقتلهم بعد انتهاء الشهر: { $late }
# The bars by month, said to those who do not see them. $rows are the months with their tolls, $total is the whole, $since the first day and $until the last. $late as above.
figure-months-trend-alt = شريط لكل شهر منذ { $since }، وطوله بعدد القتلى المدنيين: { $rows }. المجموع: { $total }.{ $lag ->
    [yes] { " " }ومن قتلى الشهر الأخير من لم يوثق مقتلهم إلا بعد { $until }: { $late }.
   *[no] { "" }
}

# Title of the line of days. $incidents is how many incidents are told one by one, $scope the period.
figure-notable-timeline-title = متى وقعت: { COUNT($incidents) } تروى واحدة واحدة
# Note beside the line of days. $spread is "yes" where an incident may have happened on any of several days.
figure-notable-timeline-note = يمر الخط بالأيام { $scope }. ومساحة الدائرة بعدد القتلى المدنيين.{ $spread ->
    [yes] { " " }الخط العريض يغطي الأيام التي ربما وقعت الحادثة في أحدها.
   *[no] { "" }
}{ figure-marks }
# One incident, said to those who do not see the line. $when is a day or several, $place a place, $killed a number ("at least 12").
figure-notable-timeline-row = { $when }، { $place }: { $killed }
# The line of days, said to those who do not see it. $rows are the incidents, $scope is the period.
figure-notable-timeline-alt = خط الأيام { $scope } وعليه دائرة لكل حادثة، مساحتها بعدد القتلى المدنيين: { $rows }.

# Title of the map of tiles. $total is the whole.
figure-toll-tiles-title = القتلى المدنيون المسجلون في كل محافظة: { $total } في المجموع
# Note beside the map of tiles. $scope is the period, $empty is "yes" where a tile has no incident.
figure-toll-tiles-note = القتلى المدنيون { $scope }. كل مربع محافظة واحدة في موقعها التقريبي، والمربعات كلها بحجم واحد مهما كانت المساحة. والأشرطة كلها على مقياس واحد.{ $empty ->
    [yes] { " " }المربع بلا عدد: لا حادثة مسجلة هناك.
   *[no] { "" }
}{ figure-marks }
# The map of tiles, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-tiles-alt = خريطة مربعات، لكل محافظة مربع فيه شريط طوله بعدد القتلى المدنيين { $scope }: { $rows }. المجموع: { $total }.

# Title of the map. $total is the whole.
figure-toll-map-title = أين قتل المدنيون المسجلون: { $total } في المجموع
# Note beside the map. $scope is the period, $open is "yes" where the dead of a place are not known, $producer made the boundaries, $licence is their licence.
figure-toll-map-note = القتلى المدنيون { $scope }. مساحة الدائرة بعددهم، وهي للمحافظة كلها ولا تدل على مكان بعينه فيها.{ $open ->
    [yes] { " " }الدائرة المفرغة: حوادث مسجلة لا يعرف عدد قتلاها.
   *[no] { "" }
}{ figure-marks }{ " " }الحدود: { $producer }، { $licence }؛ ولا تعني إقراراً بأي حد.
# The map, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-map-alt = خريطة المحافظات، وفي كل منها دائرة مساحتها بعدد القتلى المدنيين { $scope }: { $rows }. المجموع: { $total }.
# At the scale bar of the map. $distance is a number of kilometres.
figure-toll-map-scale = { $distance } كم
# يطبع في خاتمة الوثيقة حين توقع الجهة الناشرة ملفاتها. $fingerprint بصمة مفتاحها.
colophon-key = ملفات هذه الطبعة موقعة. بصمة المفتاح: { $fingerprint }
# كيف يتحقق المتلقي من التوقيع. $ssh و$minisign ما يكتب، و$fingerprint بصمة مفتاح الجهة الناشرة.
verify-signature = قائمة المجاميع موقعة. للتحقق من التوقيع: { $ssh }، أو: { $minisign }. بصمة المفتاح { $fingerprint }؛ قارنها بالبصمة المطبوعة في التقرير وفي صفحة الناشر.
verify-unsigned = غير موقعة: لا تحمل قائمة المجاميع توقيعاً. فهي تبين هل تلف ملف ما، لا من أعده.
# حيث يوقع كل ملف PDF على حدة. $file الشهادة و$fingerprint بصمتها.
verify-pdf = يحمل كل ملف PDF توقيعاً خاصاً به أيضاً تظهره برامج القراءة. وشهادته { $file } أعدتها الجهة الناشرة، والبرنامج الذي لا يعرفها ينبه إلى ذلك. وبصمة الشهادة { $fingerprint }؛ قارنها بالبصمة في صفحة الناشر.
# من صفحة التحقق إلى ملاحظة المنهج. $file اسم ملفها.
verify-method = طريقة إعداد أرقام هذا التقرير مبينة في { $file }.
# كذلك لملاحظة التصحيح في طبعة مصححة.
verify-changes = كل رقم تصححه هذه الطبعة، وما كان عليه قبلها، وسبب التصحيح، في { $file }.

## صفحة الصحافة

# عناوين صفحة الويب التي تجد فيها غرف الأخبار التقارير، وروابطها.
site-title = تقارير موجزة للصحافة
# الرابط من تقرير إلى قائمة التقارير كلها.
site-all = جميع التقارير
# رابط خلاصة الأخبار.
site-feed = خلاصة الأخبار («Atom»)
# فوق الأرقام الرئيسة، يقال لمن لا يرى الصفحة.
site-key-figures = الأرقام الرئيسة
site-figures = الأشكال
site-downloads = الملفات المتاحة للتنزيل
# عناوين قوائم الملفات: ما الذي تحويه.
site-files-brief = التقرير
site-files-figures = الأشكال صوراً
site-files-cards = بطاقات لوسائل التواصل الاجتماعي
site-files-data = البيانات
site-files-archives = الكل في ملف واحد
site-files-verify = للتحقق من الملفات
# حجم ملف. $size عدد صحيح من الكيلوبايتات.
site-size = { $size }{ "\u00A0" }كيلوبايت
# فوق قائمة طبعات التقرير.
site-editions = الطبعات
# في صفحة طبعة صححت فيما بعد. $edition رقم الطبعة الجديدة، و$day يوم نشرها.
site-replaced = حلت الطبعة { $edition } محل هذه الطبعة في { $day }.
embargo-until = محظور النشر: لا يجوز نشر هذه المادة أو بثها أو تداولها على الإنترنت قبل الساعة { $time } بتوقيت { $zone } من يوم { $day }.
embargo-local = بالتوقيت المحلي: { $times }.
embargo-place = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
embargo-notice = { $until } { $local }

mail-page = التقرير مع أشكاله وبياناته ووسائل التحقق منها: { $url }
mail-attached = مرفق: التقرير بصيغة PDF.
