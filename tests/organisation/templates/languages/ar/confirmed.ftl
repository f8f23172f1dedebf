### Each text and its translation as they were when the translation was confirmed. Written by make lang-confirm, never by hand.

notice-fictional = Fictional document: country, parties and victims are invented.
    .translation = وثيقة خيالية: البلد والأطراف والضحايا من نسج الخيال.
figure-toll-by-place-title =
    { $lead ->
        [yes] More civilians were recorded killed in { $first } than in any other region: { $killed } of { $total }
       *[no] Civilians recorded killed, by region: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] أكبر حصيلة مسجلة من القتلى المدنيين كانت في إقليم { $first }: { $killed } من أصل { $total }
           *[no] القتلى المدنيون المسجلون بحسب الإقليم: { $total } في المجموع
        }
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by region.{ figure-marks }
    .translation = القتلى المدنيون في الحوادث المسجلة { $scope }، بحسب الإقليم.{ figure-marks }
figure-toll-by-place-alt = One bar for each region in which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = شريط لكل إقليم قتل فيه مدنيون { $scope }: { $rows }. المجموع: { $total }.
kind-bulletin = Monthly bulletin
    .translation = نشرة شهرية
figure-killed-and-injured-title = Civilians killed: { $killed }; civilians injured: { $injured }
    .translation = القتلى المدنيون: { $killed }؛ والجرحى المدنيون: { $injured }
figure-killed-and-injured-note = Incidents recorded { $scope }. Both bars start at zero, on one scale.{ figure-marks }
    .translation = الحوادث المسجلة { $scope }. يبدأ الشريطان من الصفر على مقياس واحد.{ figure-marks }
figure-killed-and-injured-alt = Two bars on one scale { $scope }. Civilians killed: { $killed }; civilians injured: { $injured }.
    .translation = شريطان على مقياس واحد { $scope }. القتلى المدنيون: { $killed }؛ والجرحى المدنيون: { $injured }.
