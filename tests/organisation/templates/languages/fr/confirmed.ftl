### Each text and its translation as they were when the translation was confirmed. Written by make lang-confirm, never by hand.

notice-fictional = Fictional document: country, parties and victims are invented.
    .translation = Document fictif : le pays, les parties et les victimes sont inventés.
figure-toll-by-place-title =
    { $lead ->
        [yes] More civilians were recorded killed in { $first } than in any other region: { $killed } of { $total }
       *[no] Civilians recorded killed, by region: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] { $first }, région qui compte le plus de civils tués : { $killed } sur { $total }
           *[no] Civils tués recensés, par région : { $total } au total
        }
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by region.{ figure-marks }
    .translation = Civils tués dans les incidents recensés { $scope }, par région.{ figure-marks }
figure-toll-by-place-alt = One bar for each region in which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = Une barre pour chaque région où des civils ont été tués { $scope } : { $rows }. Au total : { $total }.
kind-bulletin = Monthly bulletin
    .translation = Bulletin mensuel
figure-killed-and-injured-title = Civilians killed: { $killed }; civilians injured: { $injured }
    .translation = Civils tués : { $killed } ; civils blessés : { $injured }
figure-killed-and-injured-note = Incidents recorded { $scope }. Both bars start at zero, on one scale.{ figure-marks }
    .translation = Incidents recensés { $scope }. Les deux barres partent de zéro, à la même échelle.{ figure-marks }
figure-killed-and-injured-alt = Two bars on one scale { $scope }. Civilians killed: { $killed }; civilians injured: { $injured }.
    .translation = Deux barres à la même échelle, { $scope }. Civils tués : { $killed } ; civils blessés : { $injured }.
