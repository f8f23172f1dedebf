# جمل كل تقرير موجز وعناوينه، بالعربية. العدد بين قوسين معقوفين ولا يكتب أبداً.
# في عبارة العد، $n هو العدد؛ ولكل صيغة من صيغ الجمع في العربية سطرها.

## ما يقوله المصدر عن العدد. $phrase هو العدد مع معدوده إن وجد.

qualified-at-least = ما لا يقل عن { $phrase }
qualified-at-most = ما لا يزيد على { $phrase }
qualified-about = نحو { $phrase }
# حين يذكر المصدر حداً أدنى وحداً أعلى. $least و$most عددان، وقد يليهما المعدود.
range = { $least } إلى { $most }
qualifier-at-least = ما لا يقل عن
qualifier-at-most = ما لا يزيد على
qualifier-about = نحو
qualifier-unknown = غير معروف
qualifier-a-number-of = عدد من

## عبارات العد داخل الجمل

count-killed-civilian = { $n ->
    [zero] لا مدنيين
    [one] مدنياً واحداً
    [two] مدنيين اثنين
    [few] { $n } مدنيين
    [many] { $n } مدنياً
   *[other] { $n } مدني
}
count-children = { $n ->
    [zero] لا أطفال
    [one] طفل واحد
    [two] طفلان اثنان
    [few] { $n } أطفال
    [many] { $n } طفلاً
   *[other] { $n } طفل
}
count-women = { $n ->
    [zero] لا سيدات
    [one] سيدة واحدة
    [two] سيدتان اثنتان
    [few] { $n } سيدات
    [many] { $n } سيدة
   *[other] { $n } سيدة
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
    [zero] لا مرافق عامة
    [one] مرفق عام واحد
    [two] مرفقان عامان
    [few] { $n } مرافق عامة
    [many] { $n } مرفقاً عاماً
   *[other] { $n } مرفق عام
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
    [one] سوقاً واحداً
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
measure-facilities-targeted = { $n ->
    [zero] مرافق مستهدفة
    [one] مرفق مستهدف
    [two] مرفقان مستهدفان
    [few] مرافق مستهدفة
    [many] مرفقاً مستهدفاً
   *[other] مرفق مستهدف
}

## الصفحة: العناوين والتسميات والتنبيهات

# نوع الوثيقة، على الغلاف وفي ذيل كل صفحة.
kind-campaign = تقرير موجز
# على الغلاف، حين لا يذكر المصدر نهاية المدة. $from يوم.
period-open = المدة: من { $from } حتى تاريخ النشر
# على الغلاف. $from و$to يومان.
period-closed = المدة: من { $from } إلى { $to }
# في ذيل كل صفحة. $page و$pages رقما صفحة.
page-of = صفحة { $page } من { $pages }
# قبل أسماء اللغات، على الغلاف وفي آخر الوثيقة.
available-in = متوفر باللغات الآتية
# فوق الشكل. $number رقم الشكل.
figure-label = الشكل { $number }
# فوق الجدول. $number رقم الجدول.
table-label = الجدول { $number }
# تحت الشكل أو الجدول. $organisation اسم و$day يوم.
source-line = المصدر: { $organisation }، { $day }.
# بجانب الجملة المعدة للاقتباس.
for-quotation = للاقتباس
# تحت تلك الجملة. $organisation اسم و$day يوم.
quotation-attribution = { $organisation }، { $day }. يجوز الاقتباس مع ذكر المصدر.
# على غلاف ترجمة لم يراجعها ناطق بالعربية. $source اسم لغة الأصل.
notice-draft = ترجمة أولية لم يراجعها بعد ناطق بالعربية، والنسخة { $source } هي المعتمدة.
# قيمة فارغة في خانة جدول.
not-known = غير معروف
not-stated = غير مذكور
none = لا أحد
# بعد اسم ورد في المصدر على هذا النحو.
sic = كذا

## الجداول

table-strikes-title = الغارات المسجلة حوادث
table-strikes-note = لا تعرف حصيلة أي غارة على حدة، و«غير معروف» لا يعني صفراً.
# فوق أسطر كل طرف. $actor اسم.
table-group = { NAME($actor, form: "label") }
column-number = الرقم
column-date = التاريخ
column-place = المكان
column-target = الهدف
column-weapon = السلاح
column-killed = القتلى
column-attacks = الهجمات
column-type = النوع
column-count = المستهدف
# هدف لا يحصي المصدر مواقعه. $actor اسم.
sites-of = مواقع { NAME($actor, form: "label") }، غير محصاة
# مكان وجزء منه. $place و$part اسمان.
place-part = { $place }، { NAME($part, form: "label") }
# مكان وما يقع فيه. $place و$parent اسمان.
place-in = { $place }، { $parent }
# $actor اسم.
table-attacks-title = هجمات { $actor } بالغازات السامة
table-attacks-note = أعلنها المصدر إجمالاً بحسب المكان، ولم يذكر أيامها ولا حصيلة أي هجوم على حدة.
# $actor اسم.
table-facilities-title = مرافق عامة استهدفها { $actor }
table-facilities-note = أعلنها المصدر بحسب النوع، ولم يذكر أماكنها ولا أيامها.
# السطر الأخير حيث المجموع.
row-total = المجموع

## كيف تلتقي الأعداد

reconciliation-title = كيف تلتقي الأعداد
row-stated = المجموع الذي أعلنه المصدر
row-children = منهم أطفال
row-women = منهم سيدات
row-rest = بلا تفصيل (محسوب)
row-itemised = مفصل في جدول الغارات
# وصف العمود الأول من جدول المطابقة.
column-measure = القتلى المدنيون

## المنهج والمصادر وخاتمة الوثيقة

method-title = المنهج
sources-title = المصادر
# $organisation اسم و$day يوم و$url عنوان.
source-report = { $organisation }، صفحة { $day }، { $url }
source-pcodes = رموز الأماكن: مجموعات البيانات التشغيلية المشتركة لمكتب الأمم المتحدة لتنسيق الشؤون الإنسانية، الجمهورية العربية السورية.
cite-as = للاستشهاد
# $organisation اسم و$title العنوان و$day يوم و$edition رقم.
citation = { $organisation }، «{ $title }»، { $day }، الطبعة { $edition }.
colophon-title = عن هذه الوثيقة
# $licence اسم الرخصة.
colophon-licence = يجوز استخدام النص والأشكال والبيانات وفق رخصة { $licence }.
# $url عنوان.
colophon-contact = للتواصل: { $url }
# حين يكون التقرير معاد البناء من صفحة منشورة. $organisation اسم.
colophon-rebuilt = هذه الوثيقة مثال أعيد بناؤه من الصفحة التي نشرتها { $organisation }، والصفحة هي المعتمدة حيث يختلفان.
colophon-computed = حسب كل عدد مرة واحدة من الحوادث والأرقام المسجلة، وهو نفسه في كل لغة.

## الأشكال

# مدة الحصيلتين داخل الجملة، حين لا يذكر المصدر نهايتها. $start يوم.
figure-scope-since = منذ { $start }
# مدة الحصيلتين داخل الجملة. $start و$end يومان.
figure-scope-between = من { $start } إلى { $end }

# فوق حقل النقاط على الغلاف. $scope المدة («منذ …»)، و$block عدد نقاط المربع الكامل.
figure-tolls-field-title = كل نقطة مدني قتل { $scope }، وفي المربع الكامل { $block } نقطة
# تحت حقل النقاط على الغلاف.
figure-tolls-field-note = حصيلتان لكل منهما نطاقها، ولا تجمعان.
# حقل النقاط لمن لا يراه. $subject و$context حصيلتان، والباقي الطرفان والمدة.
figure-tolls-field-alt = حقلان فيهما نقطة لكل مدني قتل { $scope }: { COUNT($subject) } على يد { $subject-actor }، و{ COUNT($context) } على يد { $context-actor }.
# بعد عدد الحقل الأول. $what المعدود («قتيلاً مدنياً») و$actor الفاعل و$scope المدة.
figure-tolls-field-subject = { $what } على يد { $actor } { $scope }
# بعد عدد الحقل الثاني. $what المعدود («قتيلاً مدنياً») و$actor الفاعل.
figure-tolls-field-context = { $what } على يد { $actor } في المدة نفسها
# بجانب الدوائر المفرغة الثلاث في آخر حصيلة هي حد أدنى.
figure-tolls-field-rises = الدوائر المفرغة: العدد حد أدنى وقد يرتفع
# بجانب الدوائر المفرغة حين يذكر المصدر حداً أدنى وحداً أقصى، أو حداً أقصى وحده.
figure-tolls-field-range = الدوائر المفرغة: ما بين أدنى ما يذكره المصدر وأقصاه

# عنوان الشريطين. $subject و$context حصيلتان.
figure-two-tolls-title = الحصيلتان على مقياس واحد: { $subject } و{ $context }
# شرح الشريطين. قيمة $compared هي yes حين يمكن ذكر $times، أي عدد مرات الحصيلة الصغرى في الكبرى.
# $scope مدة الحصيلتين، والطرفان اسمان.
figure-two-tolls-note = { $compared ->
    [yes] { $scope }، تعادل حصيلة المدنيين الذين قتلهم { $context-actor } حصيلة { $subject-actor } { COUNT($times) }. يبدأ المقياس من الصفر بلا انقطاع، والشريط المتقطع الطرف حد أدنى.
   *[no] الحصيلتان عن المدة نفسها، { $scope }: حصيلة { $subject-actor } وحصيلة { $context-actor }. يبدأ المقياس من الصفر بلا انقطاع، والشريط المتقطع الطرف حد أدنى.
}
# الشريطان لمن لا يراهما. $subject و$context حصيلتان، والباقي الطرفان والمدة.
figure-two-tolls-alt = شريطان على مقياس واحد يبدأ من الصفر: { COUNT($subject) } قتلهم { $subject-actor }، و{ COUNT($context) } قتلهم { $context-actor }، وكلاهما { $scope }.
# فوق الشريط الأول. $actor الفاعل و$scope المدة.
figure-two-tolls-subject = مدنيون قتلهم { $actor } { $scope }
# فوق الشريط الثاني. $actor الفاعل.
figure-two-tolls-context = مدنيون قتلهم { $actor } في المدة نفسها

# عنوان الشريط المقسم. $total الحصيلة، و$known عدد من عرف عنهم أكثر من ذلك («241 من الأطفال والسيدات»).
figure-toll-makeup-title = { COUNT($known) } هم المعروفون بين { $total } من القتلى
# شرح الشريط المقسم. قيمة $shape هي several حين يكون فيه أجزاء وباق، وsingle حين يكون فيه جزء وباق، وwhole حين لا باقي.
# $known و$total و$share أعداد، والأخير نسبة $known من $total.
# وقيمتها unshared حين تتعدد الأجزاء ولا تحسب النسبة لأن المجموع بين حدين.
figure-toll-makeup-note = { $shape ->
    [single] { $known } من أصل { $total }. والجزء المخطط معلوم العدد فقط، فلا يقرأ على أنه رجال.
    [unshared] { $known } من أصل { $total }. والجزء المخطط معلوم العدد فقط، فلا يقرأ على أنه رجال.
    [whole] { $known } من أصل { $total }، أي { $share }: الجميع مفصلون.
   *[several] { $known } من أصل { $total }، أي { $share } من المحصيين. والجزء المخطط معلوم العدد فقط، فلا يقرأ على أنه رجال.
}
# الشريط المقسم لمن لا يراه. $parts قائمة مثل «138 طفلاً و103 سيدات»، و$rest ما بقي.
figure-toll-makeup-alt = { $shape ->
    [single] شريط واحد يمثل { COUNT($total) } قتلهم { $actor }: { LIST($parts) }، ولا يفصل المصدر { $rest } منهم.
    [whole] شريط واحد يمثل { COUNT($total) } قتلهم { $actor }: { LIST($parts) }.
   *[several] شريط واحد يمثل { COUNT($total) } قتلهم { $actor }: { LIST($parts) }، ومجموعهم { COUNT($known) }، ولا يفصل المصدر { $rest } منهم.
}

# عنوان المربعات. $actor اسم و$total عدد المرافق.
figure-facilities-by-type-title = طالت هجمات { $actor } { COUNT($total) }
# شرح المربعات.
figure-facilities-by-type-note = كل مربع مرفق واحد.
# المربعات لمن لا يراها. $types قائمة مثل «مدرستين، و3 مساجد».
figure-facilities-by-type-alt = استهدف { $actor } { LIST($types) }، ولكل مرفق مربع، والمجموع { COUNT($total) }.
# حين يقول المصدر «عدد من» ولا يحصي.
some-facilities-targeted = عدداً من المرافق العامة

# عنوان جدول الأماكن والأيام. تقول $dated هل للأسطر كلها أيام أم لبعضها أم لا يوم لأي منها.
figure-events-by-place-title = { $dated ->
    [all] لكل هجوم مسجل هنا يوم معروف
    [none] لا يعرف يوم أي من الهجمات المسجلة هنا
   *[some] ليس لكل هجوم مسجل هنا يوم معروف
}
# شرح الجدول.
figure-events-by-place-note = الممتلئ معلوم اليوم، والمفرغ لا يذكر المصدر يومه بل المدة وحدها. الدائرة هدف واحد، والمربع هجوم واحد يعده المصدر ولا يصفه.
# الجدول لمن لا يراه. $rows قائمة أسطره.
figure-events-by-place-alt = جدول بالأماكن والأيام، عن { $subject-actor } و{ $context-actor }: { $rows }.
# سطر من تلك القائمة. $place اسم، و$what ما ضرب أو أحصي، و$when يوم أو «اليوم غير مذكور».
# قيمة $counted هي no حين لا يذكر المصدر عدد المواقع.
figure-events-by-place-row = { $counted ->
    [no] { $place }: { $what }، وهي عدة مواقع غير محصاة ({ $when })
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
# ما ضرب، حين يسمي المصدر مواقع لطرف. $actor اسم.
figure-events-by-place-sites = مواقع { $actor }
# ما ضرب، حين لا تعرف إلا وسيلة الهجوم. $weapon اسم.
figure-events-by-place-means = { $weapon }
# ما ضرب، حين لم يعرف أين يقع المكان.
figure-events-by-place-unmatched = مكان غير محدد
# حين لا يعرف المكان ولا كلمات المصدر عنه.
figure-events-by-place-unknown = مكان غير معروف
# بدل العلامات، حين لا يذكر المصدر عدد المواقع.
figure-uncounted = عدد غير محصى
