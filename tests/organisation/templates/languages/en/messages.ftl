# Our own words: they win over the program's. Our first administrative level is the region.

# On every page of a brief whose incidents are invented.
notice-fictional = Fictional document: country, parties and victims are invented.
kind-bulletin = Monthly bulletin

figure-toll-by-place-title = { $lead ->
    [yes] More civilians were recorded killed in { $first } than in any other region: { $killed } of { $total }
   *[no] Civilians recorded killed, by region: { $total } in all
}
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by region.{ figure-marks }
figure-toll-by-place-alt = One bar for each region in which civilians were killed { $scope }: { $rows }. In all: { $total }.

## Our own figure

# Title of the two bars. $killed and $injured are numbers of civilians.
figure-killed-and-injured-title = Civilians killed: { $killed }; civilians injured: { $injured }
# Note below the two bars. $scope is the period ("from … to …").
figure-killed-and-injured-note = Incidents recorded { $scope }. Both bars start at zero, on one scale.{ figure-marks }
# The two bars, said to those who do not see them.
figure-killed-and-injured-alt = Two bars on one scale { $scope }. Civilians killed: { $killed }; civilians injured: { $injured }.
