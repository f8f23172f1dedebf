# كلماتنا نحن، وهي تغلب كلمات البرنامج. المستوى الإداري الأول عندنا هو الإقليم.

# على كل صفحة من تقرير حوادثه مختلقة.
notice-fictional = وثيقة خيالية: البلد والأطراف والضحايا من نسج الخيال.
kind-bulletin = نشرة شهرية

figure-toll-by-place-title = { $lead ->
    [yes] أكبر حصيلة مسجلة من القتلى المدنيين كانت في إقليم { $first }: { $killed } من أصل { $total }
   *[no] القتلى المدنيون المسجلون بحسب الإقليم: { $total } في المجموع
}
figure-toll-by-place-note = القتلى المدنيون في الحوادث المسجلة { $scope }، بحسب الإقليم.{ figure-marks }
figure-toll-by-place-alt = شريط لكل إقليم قتل فيه مدنيون { $scope }: { $rows }. المجموع: { $total }.

## الشكل الخاص بنا

# عنوان الشريطين. $killed و$injured عددان من المدنيين.
figure-killed-and-injured-title = القتلى المدنيون: { $killed }؛ والجرحى المدنيون: { $injured }
# شرح الشريطين. $scope المدة («من … إلى …»).
figure-killed-and-injured-note = الحوادث المسجلة { $scope }. يبدأ الشريطان من الصفر على مقياس واحد.{ figure-marks }
# الشريطان لمن لا يراهما.
figure-killed-and-injured-alt = شريطان على مقياس واحد { $scope }. القتلى المدنيون: { $killed }؛ والجرحى المدنيون: { $injured }.
