# Nos propres mots : ils l’emportent sur ceux du programme. Chez nous, le premier niveau administratif est la région.

# Sur chaque page d’une note dont les incidents sont inventés.
notice-fictional = Document fictif : le pays, les parties et les victimes sont inventés.
kind-bulletin = Bulletin mensuel

figure-toll-by-place-title = { $lead ->
    [yes] { $first }, région qui compte le plus de civils tués : { $killed } sur { $total }
   *[no] Civils tués recensés, par région : { $total } au total
}
figure-toll-by-place-note = Civils tués dans les incidents recensés { $scope }, par région.{ figure-marks }
figure-toll-by-place-alt = Une barre pour chaque région où des civils ont été tués { $scope } : { $rows }. Au total : { $total }.

## Notre figure

# Titre des deux barres. $killed et $injured sont des nombres de civils.
figure-killed-and-injured-title = Civils tués : { $killed } ; civils blessés : { $injured }
# Note sous les deux barres. $scope est la période (« du … au … »).
figure-killed-and-injured-note = Incidents recensés { $scope }. Les deux barres partent de zéro, à la même échelle.{ figure-marks }
# Les deux barres, dites à qui ne les voit pas.
figure-killed-and-injured-alt = Deux barres à la même échelle, { $scope }. Civils tués : { $killed } ; civils blessés : { $injured }.
