# Her bilgi notunun cümleleri ve etiketleri, Türkçe. Sayı süslü ayraç içindedir ve asla elle yazılmaz.
# Sayı öbeklerinde $n sayıdır. Türkçede sayıdan sonra ad tekil kalır; bu yüzden çoğul biçimleri yoktur.

## Çekinceler: kaynağın bir sayı için söylediği. $phrase sayıdır, varsa adıyla birlikte.

qualified-at-least = en{ "\u00A0" }az { $phrase }
qualified-at-most = en{ "\u00A0" }fazla { $phrase }
qualified-about = yaklaşık { $phrase }
# Kaynak en düşük ve en yüksek sayıyı verdiğinde. $least ve $most sayıdır; arkasından ad gelebilir.
range = { $least }–{ $most }
qualifier-at-least = en az
qualifier-at-most = en fazla
qualifier-about = yaklaşık
qualifier-unknown = bilinmiyor
qualifier-a-number-of = bir dizi

## Sayı öbekleri: cümle içinde, adıyla birlikte bir sayı. Yalın durumda yazılır: "24 sivil öldürüldü".

count-killed-civilian = { $n } sivil
# Tamlayan durumu: "şu kadar sivilin öldürüldüğü".
count-killed-civilian-genitive = { $n } sivilin
count-children = { $n } çocuk
count-women = { $n } kadın
count-men = { $n } erkek
count-children-and-women = { $n } çocuk ve kadın
count-attacks-poison-gas = { SPELL($n) } saldırı
count-times = { SPELL($n) } kez
count-facilities-targeted = { SPELL($n) } hayati sivil tesis
count-school = { SPELL($n) } okul
count-hospital = { SPELL($n) } hastane
count-market = { SPELL($n) } pazar
count-mosque = { SPELL($n) } cami
count-targets = { SPELL($n) } hedef
# Kayıtların adını andığı mağdur sayısı; yalnız sayıları dışarı çıkabildiğinde.
count-victims-recorded = { $n } adıyla kaydedilmiş mağdur
count-incidents = { SPELL($n) } olay
some-vital-building = hayati önemde bir dizi bina

## Ölçüler: bir sayının neyi saydığı; sayının altında ya da yanında durur, sayı yinelenmez.

measure-killed-civilian = sivil öldürüldü
measure-children = çocuk
measure-women = kadın
measure-children-and-women = çocuk ve kadın
measure-not-broken-down = ayrımı verilmeyen
measure-attacks-poison-gas = zehirli gaz saldırısı
measure-incidents = kayıtlı olay
measure-targets = vurulan hedef
measure-facilities-targeted = hayati tesis hedef alındı

## Sayfa: başlıklar, etiketler ve uyarılar

# Belgenin türü, kapakta ve her sayfanın altında.
kind-campaign = Bilgi notu
# Kapakta, kaynak dönemin sonunu belirtmediğinde. $from bir gündür.
period-open = Dönem: { $from } tarihinden yayım gününe kadar
# Kapakta. $from ve $to gündür.
period-closed = Dönem: { $from } – { $to }
# Her sayfanın altında. $page ve $pages sayfa numarasıdır.
page-of = Sayfa { $page } / { $pages }
# Dil adlarından önce, kapakta ve belgenin sonunda.
available-in = Bulunduğu diller
web-skip = Metne geç
web-contents = Bu bilgi notunda
web-pdf = Bu bilgi notu, PDF olarak
web-top = Başa dön
# Şeklin üstünde. $number şeklin numarasıdır.
figure-label = Şekil { $number }
# Tablonun üstünde. $number tablonun numarasıdır.
table-label = Tablo { $number }
# Şeklin ya da tablonun altında. $organisation bir ad, $day bir gündür.
source-line = Kaynak: { $organisation }, { $day }.
# Alıntılanabilecek cümlenin yanında.
for-quotation = Alıntı için
# O cümlenin altında. $organisation bir ad, $day bir gündür.
quotation-attribution = { $organisation }, { $day }. Bu kaynak belirtilerek alıntılanabilir.
# Ana dili Türkçe olan birinin henüz gözden geçirmediği çevirinin kapağında. $source özgün metnin dilidir.
notice-draft = Taslak çeviri: ana dili Türkçe olan biri tarafından henüz gözden geçirilmedi. { $source } metin esastır.
# Tablo hücresinin boş değeri.
not-known = bilinmiyor
some-number = var, sayısı bilinmiyor
not-stated = belirtilmemiş
none = yok
# Kaynağın yazdığı gibi bırakılan bir addan sonra.
sic = kaynakta böyle

# Yalnızca iki gün arasında olduğu bilinen olay. $start ve $end gündür.
dates-between = { $start } – { $end }

## Tablolar

table-strikes-title = Olay olarak kaydedilen saldırılar
table-strikes-note = Hiçbir saldırının kaç kişiyi öldürdüğü tek başına bilinmiyor: “bilinmiyor” sıfır demek değildir.
# Bir tarafın satırlarının üstünde. $actor bir addır.
table-group = { NAME($actor, form: "label") }
column-number = No
column-date = Tarih
column-place = Yer
column-target = Hedef
column-weapon = Yöntem
column-attacks = Saldırı
column-type = Tür
column-count = Hedef alınan
# Kaynağın mevzilerini saymadığı hedef. $actor bir addır.
sites-of = Bazı mevziler ({ NAME($actor, form: "label") }), sayılmamış
# Bir yer ve onun bir bölümü. $place ve $part addır.
place-part = { $place }, { NAME($part, form: "label") }
# Bir yer ve içinde bulunduğu daha büyük yer. $place ve $parent addır.
place-in = { $place }, { $parent }
# $actor bir addır.
table-attacks-title = Zehirli gaz saldırıları: { NAME($actor, form: "label") }
table-attacks-note = Kaynak, yerlere göre toplam veriyor; tek tek saldırıların gününü ve ölü sayısını belirtmiyor.
# $actor bir addır.
table-facilities-title = Hedef alınan hayati sivil tesisler: { NAME($actor, form: "label") }
table-facilities-note = Kaynak, türlere göre sayı veriyor; toplam hesaplanmıştır. Kaynak yer ve gün belirtmiyor.
# Toplam yapılan tablonun son satırı.
row-total = Toplam

# Olayları kurgu olan bilgi notunun her sayfasında.
notice-fictional = Kurgusal örnek: bütün yerler, taraflar ve olaylar uydurmadır.
kind-monthly = Aylık bilgi notu
kind-flash = Acil bilgi notu

## Sayım tabloları

table-parties-title = Öldürülen siviller, sorumlu tutulan tarafa göre
table-parties-note = Zayıf kanıtlı, tartışmalı ya da geçersiz sayılan olaylar bu tabloda yoktur. Bir olayın ölü sayısı bilinmiyorsa toplam, asgari bir sayıdır.
table-places-title = Öldürülen siviller, yere göre
table-places-note = Birinci düzey idari birimlere göre.
table-means-title = Öldürülen siviller, saldırı yöntemine göre
table-means-note = Her olay için kaydedilen yönteme göre.
table-civilians-only = Bu tablo yalnızca sivilleri sayar. { $others }.
table-targets-title = Hedef olarak kaydedilen tesisler
table-targets-note = Bir olayda adı geçen her tesis için bir kayıt; iki kez vurulan iki kez yer alır.
table-months-title = Ay ay öldürülen siviller
# $start tablonun ilk günüdür. $basis, bir olayın hangi güne göre bir aya ait olduğunu söyler.
table-months-note = { $basis ->
    [documentation] { $start } gününden itibaren. Her olay belgelendiği ayda yer alır.
   *[other] { $start } gününden itibaren. İki aydan herhangi birinde meydana gelmiş olabilecek bir olay, olası ilk gününün ayında yer alır.
}
table-gradings-title = Toplamların dayanağı
table-gradings-note = Doğrulanmış: bir taraf sorumluluğu kabul etti. Yeterli kanıtlı: iki ya da daha çok güvenilir kaynak. Zayıf kanıtlı: tek kaynak. Tartışmalı: taraflar birbirini suçluyor. Geçersiz sayılan: öldürülenler savaşçıydı ya da saldırı olduğunu gösteren bir şey yok.
table-statements-title = Başkalarının açıkladıkları ve burada tek tek kaydedilenler
table-statements-note = Açıklamalar ile olaylar aynı insanları kapsar: yan yana durur, asla toplanmaz.
column-statement = Açıklayan
column-stated = Açıklanan
column-itemised = Tek tek kayıtlı
table-annex-title = Bütün olaylar
table-annex-note = Günlerine göre sıralı. Sayıma girmeyenlerde nedeni yazılıdır. Başka bir kaydı yineleyenler en sonda, yalnızca kodlarıyla yer alır.
column-party = Taraf
column-incidents = Olay
column-victims-recorded = Adıyla kaydedilen
column-killed-civilian = Öldürülen sivil
column-others-harmed = Öldürülen ve yaralanan diğer kişiler
column-children = Çocuk
column-women = Kadın
column-men = Erkek
column-record = Kayıt
column-remark = Sayım dışı
# Her olayın kaynak numaralarının üstünde.
column-sources = Kaynak
column-month = Ay
column-grading = Derece
# Vurulan tesislere ne olduğu.
column-destroyed = Yıkılan
column-damaged = Hasar gören
column-undamaged = Hasarsız
column-damage-unknown = Belirtilmemiş
# Aylardan sonraki son satır: tablonun üstünde anılan günden dönemin sonuna kadar.
row-year = Yıl başından bu yana
# İki grubun toplamı: biri bilgi notunun toplamıdır, öteki onun yanında durur.
row-counted = Toplamlarda
row-kept-apart = Ayrı tutulan
grading-confirmed = Doğrulanmış
grading-fair = Yeterli kanıtlı
grading-not-graded = Derecelendirilmemiş
grading-weak = Zayıf kanıtlı
grading-contested = Tartışmalı
grading-discounted = Geçersiz sayılan
# Taraf, yer ya da saldırı yöntemi adının yerine.
key-several = Birden çok taraf
key-disputed = Sorumluluk tartışmalı
key-not-attributed = Taraf belirtilmemiş
key-unplaced = Yer bilinmiyor
key-not-stated = Belirtilmemiş
# Ayın sayısının dipnotları. $incidents kaç tane olduğu, $start ile $end dönemin ilk ve son günüdür.
note-across-the-end = { $end } sonrasında meydana gelmiş olabileceği hâlde olası ilk gününe göre burada sayılan: { COUNT($incidents) }.
note-across-the-start = { $start } günü ya da sonrasında meydana gelmiş olabileceği hâlde olası ilk gününe göre burada değil, önceki dönemde sayılan: { COUNT($incidents) }.
note-documented-late = Ancak { $end } sonrasında belgelenen ve ölüm gününe göre sayılan: { COUNT($incidents) }.
note-of-earlier-days = Bu dönemde belgelenen, { $start } öncesine ait: { COUNT($incidents) }.

## Tek tek anlatılan olaylar

# Hangi olaylar oldukları. $killed en az ölü sayısıdır.
notable-by-toll = Her birinde { COUNT($killed, as: "killed-civilian-genitive") } öldürüldüğü olaylar, en ağırı başta.
notable-listed = Bu bilgi notunun editörlerince seçildi.
# Ölü sayısının altında. $groups “11 çocuk ve 7 kadın” gibi bir listedir.
notable-among = aralarında { $groups }
# Kimin sorumlu tutulduğu ve ne sıfatla. $actor bir addır.
attribution-claimed = { NAME($actor, form: "label") } (üstlenilmiş)
attribution-accepted = { NAME($actor, form: "label") } (kabul edilmiş)
attribution-alleged = { NAME($actor, form: "label") } (iddia edilmiş)
attribution-contested = { NAME($actor, form: "label") } (tartışmalı)
attribution-denied = { NAME($actor, form: "label") } (reddedilmiş)
# Neyin vurulduğu ve ona ne olduğu. $target bir addır.
damage-destroyed = { $target } (yıkıldı)
damage-damaged = { $target } (hasar gördü)
damage-none = { $target } (hasarsız)
damage-unknown = { $target }

# Bir olayın sayıma girmeme nedeni.
left-out-graded-weak = zayıf kanıtlı
left-out-graded-contested = tartışmalı
left-out-graded-discounted = geçersiz sayıldı
left-out-outside-the-period = dönem dışı
left-out-duplicate = başka kaydın yinelemesi
left-out-no-day-of-documentation = belgelenme günü bilinmiyor

## Karşılaştırma

reconciliation-title = Sayılar nasıl buluşuyor
row-stated = Açıklanan toplam
row-children = bunlardan çocuk
row-women = bunlardan kadın
row-rest = Ayrımı verilmeyen (hesaplanmış)
row-itemised = Saldırılar tablosunda yer alan
# Başka bir sayfanın bir toplamdan tek tek saydıkları. $organisation açıklayan, $day sayfanın günüdür.
row-itemised-by = Tek tek sayan: { $organisation }, { $day }
# $itemised, $total sayısının bir parçasıdır.
itemised-of = { $total } içinden { $itemised }
# Karşılaştırma tablosunun ilk sütununun betimlemesinde.
column-measure = Öldürülen siviller

## Yöntem, kaynaklar, künye

method-title = Yöntem
sources-title = Kaynaklar
# $organisation bir ad, $day bir gün, $url bir adrestir.
source-report = { $organisation }, { $day } tarihli sayfa, { $url }
# $organisation bir ad, $url bir adrestir.
source-undated = { $organisation }, { $url }
# Başkalarının derlediği veriler. $producer ve $licence birer ad, $day verilerin alındığı gün, $url bir adrestir.
source-data = { $producer }: { $day } tarihinde { $url } adresinden alınan veriler, { $licence }
# Kaynağın artık değişmeyen bir kopyası. $url adresidir.
source-archived = Arşiv kopyası: { $url }
# Kaynaklar listesinde, adı verilmemesi gerekenlerin tümünün yerinde.
source-withheld = Korunmaları için adları verilmeyen kaynaklar
# Bir sayının bağlantısının nereye götürdüğü: ekran okuyucular için ve imlecin altında. $organisation bir addır.
link-incident = Bu olayın kaydına
link-incidents = Bu sayının kapsadığı olaylara
link-table = Bu sayının yer aldığı tabloya
link-source = Kaynağa git: { $organisation }
cite-as = Kaynak gösterme biçimi:
# $organisation bir ad, $title başlık, $day bir gün, $edition bir sayıdır.
citation = { $organisation }, “{ $title }”, { $day }, sürüm { $edition }.
colophon-title = Bu belge hakkında
# $licence lisansın adıdır.
colophon-licence = Metin, şekiller ve veriler { $licence } lisansıyla kullanılabilir.
# $url bir adrestir.
colophon-contact = İletişim: { $url }
# Daha önce yayımlanmış bir sayfadan yeniden kurulan bilgi notunda. $organisation bir addır.
colophon-rebuilt = Bu belge, yayımlanmış bir sayfadan ({ $organisation }) yeniden kurulmuş bir örnektir. İkisi arasında fark varsa sayfa esastır.
colophon-computed = Her sayı, kaydedilen olaylardan ve açıklamalardan bir kez hesaplanmıştır ve bütün dillerde aynıdır.

## Düzeltilmiş sürümün değişiklik notu

# Kapakta ve notun üstünde. $edition ve $replaced sürüm numarası, $day ve $before gündür.
notice-corrected = Düzeltilmiş sürüm { $edition }, { $day }: { $before } tarihli sürüm { $replaced } yerine geçer
changes-label = Düzeltme
changes-title = Bu sürüm neyi düzeltiyor
# $numbers değişen sayıların sayısı, $replaced önceki sürümün numarasıdır.
changes-summary = { $numbers ->
    [0] Sürüm { $replaced } içindeki hiçbir sayı değişmedi.
    [one] { $numbers } sayı, sürüm { $replaced } içindekinden farklı.
   *[other] { $numbers } sayı, sürüm { $replaced } içindekinden farklı.
}
table-changes-title = Ne değişti: önce ve sonra
table-changes-note = Tablolar ve ek de içinde olmak üzere, iki sürümde basılanlardan hesaplanmıştır.
column-changed = Sayı
# $edition bir sürümün numarasıdır.
column-edition = Sürüm { $edition }
# Sürümlerden yalnızca birinin bastığı sayının yerine.
not-printed = basılmadı
# $incidents bir sayı, $ids kodların listesidir.
changes-incidents-added = Eklenen: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Düzeltilen: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Geri çekilen: { COUNT($incidents) } ({ $ids }).
# Değişiklik notunda, sayının neyi saydığından sonra: kimin ya da hangi sayı olduğu.
scope-previous = önceki dönem
scope-itemised = tek tek kayıtlı
scope-stated = başkalarının açıkladığı
scope-weak = zayıf kanıtlı
scope-contested = tartışmalı
scope-discounted = geçersiz sayılan
scope-confirmed = doğrulanmış
scope-fair = yeterli kanıtlı
scope-not-graded = derecelendirilmemiş
scope-repeated = başka bir kaydı yineleyen
scope-kept-apart = zayıf kanıtlı, tartışmalı ya da geçersiz sayılan
scope-year = yıl başından bu yana
scope-month = şu günden başlayan ay
scope-across-the-end = dönemin sonunu aşan
scope-across-the-start = dönemden önce başlayan
scope-documented-late = dönemden sonra belgelenen
scope-of-earlier-days = daha önceki günlere ait
scope-damage-damaged = hasarlı
scope-damage-destroyed = yıkılmış
scope-damage-none = hasarsız
scope-notable = ayrı ayrı anlatılan
scope-period-from = dönemin ilk günü
scope-period-to = dönemin son günü
scope-published = yayım
scope-year-from = yıl kaydının ilk günü
scope-previous-from = önceki dönemin ilk günü
scope-previous-to = önceki dönemin son günü
scope-deaths-not-known = ölü sayısı bilinmeyen
scope-damage-unknown = hasarı bilinmeyen
scope-earliest = olası en erken gün
scope-latest = olası en geç gün
column-killed-combatant = Öldürülen savaşçı
column-killed-unknown = Öldürülen, statüsü bilinmiyor
column-killed-protected = Öldürülen öteki korunan kişi
column-killed-participant = Öldürülen, çatışmaya doğrudan katılan kişi
column-injured-protected = Yaralanan öteki korunan kişi
column-injured-participant = Yaralanan, çatışmaya doğrudan katılan kişi
column-facilities-destroyed = Yıkılan hayati tesis
column-injured-civilian = Yaralanan sivil
column-injured-combatant = Yaralanan savaşçı
column-injured-unknown = Yaralanan, statüsü bilinmiyor
column-not-broken-down = Ayrımı verilmeyen
column-children-and-women = Çocuk ve kadın
column-facilities-targeted = Hedef alınan hayati tesis
column-targets = Vurulan hedef
column-percent = Pay
column-times = Kaç kat
column-day = Gün

## Şekiller

# İki bilançonun dönemi, cümle içinde, kaynak sonunu belirtmediğinde. $start bir gündür.
figure-scope-since = { $start } tarihinden bu yana
# İki bilançonun dönemi, cümle içinde. $start ve $end gündür.
figure-scope-between = { $start } ile { $end } arasında

# Kapaktaki nokta alanının üstünde. $scope dönem ("… tarihinden bu yana"), $block tam bir bloktaki nokta sayısıdır.
figure-tolls-field-title = Her nokta, { $scope } öldürülen bir sivildir; tam bir blokta { $block } nokta vardır
# Kapaktaki nokta alanının altında.
figure-tolls-field-note = İki bilanço, her biri kendi kapsamıyla: asla toplanmaz.
# Nokta alanı, göremeyenler için. $subject ve $context bilanço, ötekiler taraflar ve dönemdir.
figure-tolls-field-alt = Öldürülen her sivil için bir nokta bulunan iki alan: { $scope } { $subject-actor } tarafından { COUNT($subject) }, { $context-actor } tarafından { COUNT($context) } öldürüldü.
# Birinci alanın sayısından sonra. $what sayılan ("sivil öldürüldü"), $actor öldüren, $scope dönemdir.
figure-tolls-field-subject = { $what } ({ $actor } tarafından, { $scope })
# İkinci alanın sayısından sonra. $what sayılan, $actor öldürendir.
figure-tolls-field-context = { $what } ({ $actor } tarafından, aynı dönemde)
# Asgari olan bilançonun sonundaki üç boş dairenin yanında.
figure-tolls-field-rises = İçi boş daireler: sayı asgaridir, artabilir
# Kaynağın en düşük ve en yüksek ya da yalnızca en yüksek sayıyı verdiği bilançonun boş dairelerinin yanında.
figure-tolls-field-range = İçi boş daireler: kaynağın verdiği en düşük ile en yüksek sayı arası

# İki çubuğun başlığı. $subject ve $context bilançodur.
figure-two-tolls-title = Aynı ölçekte iki bilanço: { $subject } ve { $context }
# İki çubuğun notu. $compared, küçük bilançonun büyüğe kaç kez sığdığı ($times) söylenebiliyorsa "yes" olur.
# $scope her ikisinin dönemi, taraflar addır.
figure-two-tolls-note = { $compared ->
    [yes] { $scope } { $subject-actor } tarafından öldürülen her sivile karşılık aynı dönemde { $context-actor } tarafından { $times } sivil öldürüldü. Ölçek sıfırdan başlar ve kesintisizdir; saçaklı uç, sayının asgari olduğunu gösterir.
   *[no] { $scope } { $subject-actor } ve { $context-actor } tarafından öldürülen siviller. Ölçek sıfırdan başlar ve kesintisizdir; saçaklı uç, sayının asgari olduğunu gösterir.
}
# İki çubuk, göremeyenler için. $subject ve $context bilanço, ötekiler taraflar ve dönemdir.
figure-two-tolls-alt = Sıfırdan başlayan tek ölçekte iki çubuk: { $scope } { $subject-actor } tarafından { COUNT($subject) }, { $context-actor } tarafından { COUNT($context) } öldürüldü.
# Birinci çubuğun üstünde. $actor öldüren, $scope dönemdir.
figure-two-tolls-subject = { $scope } { $actor } tarafından öldürülen siviller
# İkinci çubuğun üstünde. $actor öldürendir.
figure-two-tolls-context = Aynı dönemde { $actor } tarafından öldürülen siviller

# Bölünmüş çubuğun başlığı. $total bilanço, $known haklarında daha fazlası bilinenlerin sayısıdır.
figure-toll-makeup-title = Ölenler hakkında bilinen: { COUNT($known) }; toplam { $total }
# Bölünmüş çubuğun notu. $shape: birkaç bölüm ve kalan ("several"), tek bölüm ve kalan ("single") ya da kalansız ("whole").
# $known, $total ve $share sayıdır; $share, $known sayısının $total içindeki payıdır ("unshared": toplam bir aralık olduğu için pay söylenemez).
figure-toll-makeup-note = { $shape ->
    [single] Toplam { $total } kişi içinde { $known } kişi. Taralı bölümün yalnızca sayısı biliniyor; erkek diye okunmamalıdır.
    [unshared] Toplam { $total } kişi içinde { $known } kişi. Taralı bölümün yalnızca sayısı biliniyor; erkek diye okunmamalıdır.
    [whole] Toplam { $total } kişi içinde { $known } kişi ({ $share }): hepsinin grubu belli.
   *[several] Toplam { $total } kişi içinde { $known } kişi; sayılanlar içindeki payı { $share }. Taralı bölümün yalnızca sayısı biliniyor; erkek diye okunmamalıdır.
}
# Bölünmüş çubuk, göremeyenler için. $parts bir listedir ("138 çocuk ve 103 kadın"), $rest kalandır.
figure-toll-makeup-alt = { $shape ->
    [single] Tek bir çubuk, { $actor } tarafından öldürülen { COUNT($total) } için: { LIST($parts) }; { $rest } kişi için kaynak ayrım vermiyor.
    [whole] Tek bir çubuk, { $actor } tarafından öldürülen { COUNT($total) } için: { LIST($parts) }.
   *[several] Tek bir çubuk, { $actor } tarafından öldürülen { COUNT($total) } için: { LIST($parts) }, birlikte { COUNT($known) }; { $rest } kişi için kaynak ayrım vermiyor.
}

# Karelerin başlığı. $actor bir ad, $total tesis sayısıdır.
figure-facilities-by-type-title = Tesislere saldırılar: { $actor } tarafından { COUNT($total) } hedef alındı
# Karelerin notu.
figure-facilities-by-type-note = Her kare bir tesistir.
# Kareler, göremeyenler için. $types bir listedir ("iki okul ve üç cami").
figure-facilities-by-type-alt = Her karesi bir tesis olan çizim; { $actor } tarafından hedef alınanlar: { LIST($types) }; toplam { COUNT($total) }.
# Kaynak "bir dizi" deyip saymadığında.
some-facilities-targeted = bir dizi hayati sivil tesis

# Yer ve gün çizelgesinin başlığı. $dated: satırların hepsinin, bazılarının ya da hiçbirinin günü var.
figure-events-by-place-title = { $dated ->
    [all] Burada kaydedilen bütün saldırıların günü biliniyor
    [none] Burada kaydedilen saldırıların hiçbirinin günü bilinmiyor
   *[some] Burada kaydedilen saldırıların yalnızca bir bölümünün günü biliniyor
}
# Çizelgenin notu.
figure-events-by-place-note = Dolu işaret: günü belli. Boş işaret: kaynak günü değil, yalnızca dönemi veriyor. Daire bir hedeftir; kare, kaynağın saydığı ama anlatmadığı bir saldırıdır.
# Çizelge, göremeyenler için. $rows satırların listesidir.
figure-events-by-place-alt = Yer ve gün çizelgesi, { $subject-actor } ve { $context-actor } için: { $rows }.
# O listenin bir satırı. $place bir ad, $what vurulan ya da sayılan, $when bir gün ya da "gün belirtilmemiş".
# Kaynak mevzi sayısı vermiyorsa $counted "no" olur.
figure-events-by-place-row = { $counted ->
    [no] { $place }: { $what }, birden çok, sayılmamış ({ $when })
   *[yes] { $place }: { $what } ({ $when })
}
# O listenin iki satırı arasında. $before önceki satırlar, $row sonrakidir.
figure-events-by-place-rows = { $before }; { $row }
# O listede, günü olmayan saldırı için.
figure-events-by-place-undated = gün belirtilmemiş
# Günü olmayan saldırıların sütun başlığı.
figure-events-by-place-undated-head = Gün belirtilmemiş
# Birkaç günü içeren sütunun başlığı. $start ve $end ilk ve son gündür.
figure-events-by-place-days = { DATE($start, form: "short") } – { DATE($end, form: "short") }
# Vurulan, kaynak bir tarafın mevzilerini andığında. $actor bir addır.
figure-events-by-place-sites = { NAME($actor, form: "genitive") } mevzileri
# Vurulan, yalnızca saldırı yöntemi bilindiğinde. $weapon bir addır.
figure-events-by-place-means = { $weapon }
# Vurulan ve onun hakkında bilinen başka bir şey: yöntem, yerin bir bölümü, içinde bulunduğu yer.
figure-events-by-place-with = { $what }, { $more }
# Vurulan, yer haritada bulunamadığında.
figure-events-by-place-unmatched = yeri belirlenemedi
# Ne yer ne de kaynağın onun için kullandığı sözler bilindiğinde.
figure-events-by-place-unknown = yer bilinmiyor
# İşaretlerin yerine, kaynak mevzi sayısı vermediğinde.
figure-uncounted = birden çok, sayılmamış

# Saldırı haritasının başlığı. Bir ilde adı verilen hedefler, $named, öteki illerin her birindekinden çoksa $lead "yes" olur; $first o ilin adıdır.
figure-events-map-title = { $lead ->
    [yes] Adı verilen hedeflerin en çoğu { $first } ilinde: { COUNT($named) }
   *[no] Burada kaydedilen saldırıların yerleri
}
# O haritanın notu. $producer sınırları hazırlayan, $licence onların lisansıdır.
figure-events-map-note = İşaretler, yerinin adının yanında durur. Daire bir hedeftir ya da hedefinin adı verilmeyen bir saldırıdır; kare, kaynağın saydığı ama anlatmadığı bir saldırıdır. Dolu: günü belli. Boş: kaynak günü vermiyor. Hiçbir şey ilden daha kesin bir yerde gösterilmez. Sınırlar: { $producer }, { $licence }; hiçbir sınırın tanınması anlamına gelmez.
# O harita, göremeyenler için. $rows satırların listesidir ("Rakka: üç hedef (23 Eylül 2014)").
figure-events-map-alt = İl haritası, { $subject-actor } ve { $context-actor } için: { $rows }.

## Aylık bilgi notunun şekilleri

# Günü olmayanların sütununun adı.
key-undated = Gün bilinmiyor
# Bir çizimin satırı, göremeyenler için. $name bir ad ya da gün, $killed bir sayıdır ("en az …", "bilinmiyor").
figure-row = { $name }: { $killed }
# Böyle iki satırın arasında. $before önceki satırlar, $row sonrakidir.
figure-rows = { $before }; { $row }
# Notun sonunda, noktadan sonra. Bir çubuk asgari sayıysa $frayed, aralıksa $hollow "yes" olur.
figure-marks = { $frayed ->
    [yes] { " " }Saçaklı uç, sayının asgari olduğunu gösterir.
   *[no] { "" }
}{ $hollow ->
    [yes] { " " }Kayıtların aralık verdiği yerde: en düşüğe kadar dolu, en yükseğe kadar boş.
   *[no] { "" }
}

# Taraflara göre çubukların başlığı. Bir tarafın bilançosu, $killed, öteki her birininkini aşıyorsa $lead "yes" olur; $first onun adıdır. $total bütünüdür.
figure-toll-by-actor-title = { $lead ->
    [yes] Kayıtlara göre en çok sivil { $first } tarafından öldürüldü: { $killed }; toplam { $total }
   *[no] Öldürüldüğü kaydedilen siviller, sorumlu tutulan tarafa göre: toplam { $total }
}
# Taraflara göre çubukların notu. $scope dönem ("… ile … arasında"); ölenlerin bir bölümünün tek bir tarafı yoksa $rest "yes" olur.
figure-toll-by-actor-note = { $scope } kaydedilen olaylarda öldürülen siviller, sorumlu tutulan tarafa göre.{ $rest ->
    [yes] { " " }Taralı: tek bir taraf sorumlu tutulmuyor.
   *[no] { "" }
}{ figure-marks }
# Taraflara göre çubuklar, göremeyenler için. $rows satırlar, $total bütünü, $scope dönemdir.
figure-toll-by-actor-alt = { $scope } öldürülen sivillerden sorumlu tutulan her taraf için bir çubuk: { $rows }. Toplam: { $total }.

# İllere göre çubukların başlığı. Bir ilin bilançosu, $killed, öteki her birininkini aşıyorsa $lead "yes" olur; $first onun adıdır. $total bütünüdür.
figure-toll-by-place-title = { $lead ->
    [yes] Kayıtlara göre en çok sivil { $first } ilinde öldürüldü: { $killed }; toplam { $total }
   *[no] Öldürüldüğü kaydedilen siviller, illere göre: toplam { $total }
}
# İllere göre çubukların notu. $scope dönemdir ("… ile … arasında").
figure-toll-by-place-note = { $scope } kaydedilen olaylarda öldürülen siviller, illere göre.{ figure-marks }
# İllere göre çubuklar, göremeyenler için. $rows satırlar, $total bütünü, $scope dönemdir.
figure-toll-by-place-alt = { $scope } sivillerin öldürüldüğü her il için bir çubuk: { $rows }. Toplam: { $total }.

# Saldırı yöntemine göre çubukların başlığı. Bir yöntemin bilançosu, $killed, öteki her birininkini aşıyorsa $lead "yes" olur; $first onun adıdır. $total bütünüdür.
figure-toll-by-weapon-title = { $lead ->
    [yes] Kayıtlara göre en çok sivilin öldürüldüğü yöntem { NAME($first, form: "name") }: { $killed }; toplam { $total }
   *[no] Öldürüldüğü kaydedilen siviller, saldırı yöntemine göre: toplam { $total }
}
# Saldırı yöntemine göre çubukların notu. $scope dönemdir ("… ile … arasında").
figure-toll-by-weapon-note = { $scope } kaydedilen olaylarda öldürülen siviller, saldırı yöntemine göre.{ figure-marks }
# Saldırı yöntemine göre çubuklar, göremeyenler için. $rows satırlar, $total bütünü, $scope dönemdir.
figure-toll-by-weapon-alt = { $scope } sivillerin öldürüldüğü her yöntem için bir çubuk: { $rows }. Toplam: { $total }.

# Günlere göre sütunların başlığı. Bir günün bilançosu, $killed, öteki her birininkini aşıyorsa $lead "yes" olur; $day o gündür. $total bütünüdür.
figure-deaths-by-day-title = { $lead ->
    [yes] Kayıtlara göre en çok sivil { DATE($day) } günü öldürüldü: { $killed }; toplam { $total }
   *[no] Öldürüldüğü kaydedilen siviller, günlere göre: toplam { $total }
}
# Günlere göre sütunların notu. Bir gün olaysızsa $empty, bir günün ölü sayısı bilinmiyorsa $open "yes" olur.
figure-deaths-by-day-note = Her sütun bir gündür; yüksekliği öldürülen sivil sayısıdır.{ $empty ->
    [yes] { " " }Çizginin altındaki kısa işaret: o gün kaydedilen olay yok.
   *[no] { "" }
}{ $open ->
    [yes] { " " }İçi boş daire: olay kaydedildi, ölü sayısı bilinmiyor.
   *[no] { "" }
}{ figure-marks }
# Günlere göre sütunların altında. $scope dönemdir ("… ile … arasında").
figure-deaths-by-day-axis = Günler ({ $scope })
# Günlere göre sütunlar, göremeyenler için. $rows satırlar, $total bütünü, $scope dönemdir.
figure-deaths-by-day-alt = { $scope } her gün için, yüksekliği öldürülen sivil sayısı olan bir sütun: { $rows }. Toplam: { $total }.{ $empty ->
    [yes] { " " }Burada anılmayan günlerde kaydedilen olay yoktur.
   *[no] { "" }
}

# İki çubuğun başlığı. $change: önceki döneme göre daha çok, daha az ya da ikisi de söylenemez. $now ve $before bilançodur.
figure-months-compared-title = { $change ->
    [more] Önceki döneme göre daha çok sivilin öldürüldüğü kaydedildi: { $now }; önceki dönemde { $before }
    [fewer] Önceki döneme göre daha az sivilin öldürüldüğü kaydedildi: { $now }; önceki dönemde { $before }
   *[neither] Öldürüldüğü kaydedilen siviller: { $now }; önceki dönemde { $before }
}
# İki çubuğun notu. $incidents ve $incidents-before iki dönemin kayıtlı olay sayısıdır.
figure-months-compared-note = Kaydedilen olay: { $incidents }; önceki dönemde { $incidents-before }. Ölçek sıfırdan başlar.{ figure-marks }
# İki çubuk, göremeyenler için. $now ve $before bilanço, $scope bu dönemdir.
figure-months-compared-alt = Sıfırdan başlayan tek ölçekte iki çubuk. { $scope } öldürülen siviller: { $now }; önceki dönemde: { $before }.
# Birinci çubuğun üstünde. $scope bu dönemdir ("… ile … arasında").
figure-months-compared-now = { $scope } öldürülen siviller
# İkinci çubuğun üstünde.
figure-months-compared-before = Önceki dönemde öldürülen siviller

## Basın dosyası

# Alıcının dosyaları nasıl doğrulayacağı. $command yazılacak komuttur.
verify-text = Bu dosyaları doğrulamak için bu klasörde bir terminal açın ve şunu yazın: { $command }. Her satır OK ile bitmelidir. Başarısız denen bir dosya, yayımlanan dosya değildir.
# Alıcının imzayı nasıl doğrulayacağı. $ssh ve $minisign yazılacak komutlardır, $fingerprint anahtarın parmak izidir.
verify-signature = Özet listesi imzalıdır. OpenSSH ile: { $ssh }. minisign ile: { $minisign }. Anahtarın parmak izi: { $fingerprint }; bunu bilgi notunda ve yayımcının kendi sayfasında basılı olanla karşılaştırın.
verify-unsigned = İMZASIZ: özet listesinde imza yoktur. Liste bir dosyanın bozulup bozulmadığını gösterir, onu kimin hazırladığını göstermez.
# Her PDF ayrı ayrı imzalandığında. $file sertifika, $fingerprint onun SHA-256 özetidir.
verify-pdf = Her PDF ayrıca kendi imzasını taşır; PDF okuma programları bu imzayı gösterir. İmzanın sertifikası, yayıncının hazırladığı { $file } dosyasıdır; sertifikayı tanımayan bir program bunu bildirir. Sertifikanın özeti: { $fingerprint }; bunu yayıncının kendi sayfasındakiyle karşılaştırın.
# Doğrulama sayfasından yöntem notuna götürür. $file notun adıdır.
verify-method = Bu bilgi notundaki sayıların nasıl elde edildiği { $file } dosyasında anlatılır.
# Düzeltilmiş bir sürümün düzeltme notu için de aynısı.
verify-changes = Bu sürümde düzeltilen her sayı, önceki değeri ve düzeltmenin nedeni { $file } dosyasındadır.
# Kuruluş dosyalarını imzaladığında künyede basılır. $fingerprint anahtarının parmak izidir.
colophon-key = Bu baskının dosyaları imzalıdır. Anahtarın parmak izi: { $fingerprint }

# One row of a matrix, said to those who do not see it. $name is its name, $total its number, $rows are its cells.
figure-matrix-row = { $name }: { $total } ({ $rows })

# Title of the matrix of governorates and parties. $total is the whole.
figure-toll-by-place-and-actor-title = Kim nerede öldürdü: öldürülen siviller, ile ve sorumlu tutulan tarafa göre; toplam { $total }
# Note beside that matrix. $scope is the period ("from … to …"), $open is "yes" where the dead of a cell are not known.
figure-toll-by-place-and-actor-note = { $scope } kaydedilen olaylarda öldürülen siviller. Karenin alanı öldürülenlerin sayısıdır; her satırın en büyüğünün sayısı üstündedir. Taralı: tek bir taraf sorumlu tutulmuyor ya da yer bilinmiyor. Boş hücre: kaydedilen ölüm yok.{ $open ->
    [yes] { " " }İçi boş daire: olay kaydedildi, ölü sayısı bilinmiyor.
   *[no] { "" }
}{ figure-marks }
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-toll-by-place-and-actor-alt = İller ve sorumlu tutulan taraflar tablosu, { $scope } öldürülen siviller: { $rows }. Toplam: { $total }.

# Title of the matrix of types of facilities and means of attack. $total is how many facilities are named.
figure-facilities-by-weapon-title = Tesisler neyle vuruldu: türe ve saldırı yöntemine göre { COUNT($total) }
# Note beside that matrix. $scope is the period.
figure-facilities-by-weapon-note = Her kare, { $scope } kaydedilen bir olayda adı geçen bir tesistir; iki kez vurulan iki kez sayılır.
# That matrix, said to those who do not see it. $rows are the rows, $total is the whole, $scope the period.
figure-facilities-by-weapon-alt = Tesis türleri ve saldırı yöntemleri tablosu, { $scope } vurulan her tesis için bir kare: { $rows }. Toplam: { $total }.

# Title of the bars by grading. $total is the total of the brief, $total-kept what is kept apart.
figure-gradings-title = Bilançonun dayanağı: toplamlarda { $total }, ayrı tutulan { $total-kept }
# Note beside them. $incidents and $incidents-kept are the numbers of incidents in the totals and kept apart, $scope is the period.
figure-gradings-note = { $scope } öldürülen siviller, olayların ne kadar kanıtlandığına göre. Toplamlarda: { COUNT($incidents) }; ayrı tutulan ve hiç toplanmayan: { COUNT($incidents-kept) }.{ figure-marks }
# The bars by grading, said to those who do not see them. $counted and $kept are the lines of the two groups, the totals their sums.
figure-gradings-alt = Aynı ölçekte iki çubuk öbeği, { $scope } öldürülen siviller. Toplamlarda { COUNT($incidents) }, öldürülen { $total }: { $counted }. Ayrı tutulan { COUNT($incidents-kept) }, öldürülen { $total-kept }: { $kept }.

# Title of the bars by month. $total is the toll of the year to date, $since its first day.
figure-months-trend-title = { $since } tarihinden bu yana öldürüldüğü kaydedilen siviller, aylara göre: { $total }
# Note beside the bars by month. $lag is "yes" where part of the last month was documented late; $until is the last day of the period.
figure-months-trend-note = { $lag ->
    [yes] Son çubuğun gri ucu ancak { $until } tarihinden sonra belgelendi. Belgeleme sürüyor: yakın ayların sayısı eskilerinkinden daha çok artabilir.
   *[no] Her çubuk bir aydır; belgeleme sürüyor, yakın ayların sayısı eskilerinkinden daha çok artabilir.
}{ figure-marks }
# Beneath the last bar. $late is how many of its dead were documented late.
figure-months-trend-late = bunlardan ay bittikten sonra belgelenenler: { $late }
# The bars by month, said to those who do not see them. $rows are the months with their tolls, $total is the whole, $since the first day and $until the last. $late as above.
figure-months-trend-alt = { $since } tarihinden bu yana her ay için, uzunluğu öldürülen sivil sayısı olan bir çubuk: { $rows }. Toplam: { $total }.{ $lag ->
    [yes] { " " }Son ay öldürülenlerden ancak { $until } tarihinden sonra belgelenenler: { $late }.
   *[no] { "" }
}

# Title of the line of days. $incidents is how many incidents are told one by one, $scope the period.
figure-notable-timeline-title = Ne zaman oldu: tek tek anlatılan { COUNT($incidents) }
# Note beside the line of days. $spread is "yes" where an incident may have happened on any of several days.
figure-notable-timeline-note = Çizgi günlerden geçer ({ $scope }). Dairenin alanı öldürülen sivil sayısıdır.{ $spread ->
    [yes] { " " }Kalın çizgi, bir olayın olmuş olabileceği günleri kaplar.
   *[no] { "" }
}{ figure-marks }
# One incident, said to those who do not see the line. $when is a day or several, $place a place, $killed a number ("at least 12").
figure-notable-timeline-row = { $when }, { $place }: { $killed }
# The line of days, said to those who do not see it. $rows are the incidents, $scope is the period.
figure-notable-timeline-alt = Günlerin çizgisi ({ $scope }) ve her olay için, alanı öldürülen sivil sayısı olan bir daire: { $rows }.

# Title of the map of tiles. $total is the whole.
figure-toll-tiles-title = Öldürüldüğü kaydedilen siviller, il il: toplam { $total }
# Note beside the map of tiles. $scope is the period, $empty is "yes" where a tile has no incident.
figure-toll-tiles-note = { $scope } öldürülen siviller. Her kare, yaklaşık bulunduğu yerde bir ildir; yüzölçümü ne olursa olsun hepsi aynı boydadır. Bütün çubuklar aynı ölçektedir.{ $empty ->
    [yes] { " " }Sayısı olmayan kare: orada kaydedilen olay yok.
   *[no] { "" }
}{ figure-marks }
# The map of tiles, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-tiles-alt = Karelerden harita, her il için bir kare ve { $scope } öldürülen sivil sayısı kadar uzun bir çubuk: { $rows }. Toplam: { $total }.

# Title of the map. $total is the whole.
figure-toll-map-title = Sivillerin öldürüldüğü kaydedilen yerler: toplam { $total }
# Note beside the map. $scope is the period, $open is "yes" where the dead of a place are not known, $producer made the boundaries, $licence is their licence.
figure-toll-map-note = { $scope } öldürülen siviller. Dairenin alanı onların sayısıdır; ilin bütününü temsil eder, içinde bir yeri göstermez.{ $open ->
    [yes] { " " }İçi boş daire: olay kaydedildi, ölü sayısı bilinmiyor.
   *[no] { "" }
}{ figure-marks }{ " " }Sınırlar: { $producer }, { $licence }; hiçbir sınırın tanınması anlamına gelmez.
# The map, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-map-alt = İller haritası, her birinde { $scope } öldürülen sivil sayısı kadar büyük bir daire: { $rows }. Toplam: { $total }.
# At the scale bar of the map. $distance is a number of kilometres.
figure-toll-map-scale = { $distance } km

## Basın sayfası

# Haber merkezlerinin bilgi notlarını bulduğu web sayfasının başlıkları ve bağlantıları.
site-title = Basın için bilgi notları
# Bir bilgi notundan bütün notların listesine giden bağlantı.
site-all = Bütün bilgi notları
# Haber akışına giden bağlantı.
site-feed = Haber akışı (Atom)
# Temel rakamların üstünde, sayfayı göremeyenler için.
site-key-figures = Temel rakamlar
site-figures = Şekiller
site-downloads = İndirilebilir dosyalar
# Dosya listelerinin başlıkları: dosyaların içeriği.
site-files-brief = Bilgi notu
site-files-figures = Görüntü olarak şekiller
site-files-cards = Sosyal medya kartları
site-files-data = Veriler
site-files-archives = Hepsi tek dosyada
site-files-verify = Dosyaları doğrulamak için
# Bir dosyanın boyutu. $size kilobayt cinsinden tam sayıdır.
site-size = { $size }{ "\u00A0" }kB
# Bir bilgi notunun sürüm listesinin üstünde.
site-editions = Sürümler
# Sonradan düzeltilmiş bir sürümün sayfasında. $edition yeni sürümün numarası, $day yayımlandığı gündür.
site-replaced = Bu sürümün yerini { $day } tarihinde sürüm { $edition } aldı.
embargo-until = AMBARGOLUDUR. { $day }, saat { $time } ({ $zone }) öncesinde yayımlanamaz, yayınlanamaz ve internette paylaşılamaz.
embargo-local = Yerel saat: { $times }.
embargo-place = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
embargo-notice = { $until } { $local }

mail-page = Şekilleri, verileri ve bunları doğrulama araçlarıyla birlikte bilgi notu: { $url }
mail-attached = Ekte: PDF olarak bilgi notu.
