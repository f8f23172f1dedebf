### Each text and its translation as they were when the translation was confirmed. Written by make lang-confirm, never by hand.

qualified-at-least = at{ "\u00A0" }least { $phrase }
    .translation = en{ "\u00A0" }az { $phrase }
qualified-at-most = at{ "\u00A0" }most { $phrase }
    .translation = en{ "\u00A0" }fazla { $phrase }
qualified-about = about { $phrase }
    .translation = yaklaşık { $phrase }
range = { $least } to { $most }
    .translation = { $least }–{ $most }
qualifier-at-least = at least
    .translation = en az
qualifier-at-most = at most
    .translation = en fazla
qualifier-about = about
    .translation = yaklaşık
qualifier-unknown = not known
    .translation = bilinmiyor
qualifier-a-number-of = a number of
    .translation = bir dizi
count-killed-civilian =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
    .translation = { $n } sivil
count-killed-civilian-genitive =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
    .translation = { $n } sivilin
count-children =
    { $n ->
        [one] { $n } child
       *[other] { $n } children
    }
    .translation = { $n } çocuk
count-women =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
    .translation = { $n } kadın
count-men =
    { $n ->
        [one] { $n } man
       *[other] { $n } men
    }
    .translation = { $n } erkek
count-children-and-women = { $n } children and women
    .translation = { $n } çocuk ve kadın
count-attacks-poison-gas =
    { $n ->
        [one] { SPELL($n) } attack
       *[other] { SPELL($n) } attacks
    }
    .translation = { SPELL($n) } saldırı
count-times =
    { $n ->
        [one] once
        [2] twice
       *[other] { SPELL($n) } times
    }
    .translation = { SPELL($n) } kez
count-facilities-targeted =
    { $n ->
        [one] { SPELL($n) } vital civilian facility
       *[other] { SPELL($n) } vital civilian facilities
    }
    .translation = { SPELL($n) } hayati sivil tesis
count-school =
    { $n ->
        [one] { SPELL($n) } school
       *[other] { SPELL($n) } schools
    }
    .translation = { SPELL($n) } okul
count-hospital =
    { $n ->
        [one] { SPELL($n) } hospital
       *[other] { SPELL($n) } hospitals
    }
    .translation = { SPELL($n) } hastane
count-market =
    { $n ->
        [one] { SPELL($n) } market
       *[other] { SPELL($n) } markets
    }
    .translation = { SPELL($n) } pazar
count-mosque =
    { $n ->
        [one] { SPELL($n) } mosque
       *[other] { SPELL($n) } mosques
    }
    .translation = { SPELL($n) } cami
count-targets =
    { $n ->
        [one] { SPELL($n) } target
       *[other] { SPELL($n) } targets
    }
    .translation = { SPELL($n) } hedef
count-victims-recorded =
    { $n ->
        [one] { SPELL($n) } victim recorded by name
       *[other] { SPELL($n) } victims recorded by name
    }
    .translation = { $n } adıyla kaydedilmiş mağdur
count-incidents =
    { $n ->
        [one] { SPELL($n) } incident
       *[other] { SPELL($n) } incidents
    }
    .translation = { SPELL($n) } olay
some-vital-building = a number of vital buildings
    .translation = hayati önemde bir dizi bina
measure-killed-civilian =
    { $n ->
        [one] civilian killed
       *[other] civilians killed
    }
    .translation = sivil öldürüldü
measure-children =
    { $n ->
        [one] child
       *[other] children
    }
    .translation = çocuk
measure-women =
    { $n ->
        [one] woman
       *[other] women
    }
    .translation = kadın
measure-children-and-women = children and women
    .translation = çocuk ve kadın
measure-not-broken-down = not broken down
    .translation = ayrımı verilmeyen
measure-attacks-poison-gas =
    { $n ->
        [one] poison gas attack
       *[other] poison gas attacks
    }
    .translation = zehirli gaz saldırısı
measure-incidents =
    { $n ->
        [one] incident recorded
       *[other] incidents recorded
    }
    .translation = kayıtlı olay
measure-targets =
    { $n ->
        [one] target hit
       *[other] targets hit
    }
    .translation = vurulan hedef
measure-facilities-targeted =
    { $n ->
        [one] vital facility targeted
       *[other] vital facilities targeted
    }
    .translation = hayati tesis hedef alındı
kind-campaign = Brief
    .translation = Bilgi notu
period-open = Period: { $from } to publication
    .translation = Dönem: { $from } tarihinden yayım gününe kadar
period-closed = Period: { $from } to { $to }
    .translation = Dönem: { $from } – { $to }
page-of = Page { $page } of { $pages }
    .translation = Sayfa { $page } / { $pages }
available-in = Available in
    .translation = Bulunduğu diller
web-skip = Skip to the text
    .translation = Metne geç
web-contents = In this brief
    .translation = Bu bilgi notunda
web-pdf = This brief as PDF
    .translation = Bu bilgi notu, PDF olarak
web-top = Back to the top
    .translation = Başa dön
figure-label = Figure { $number }
    .translation = Şekil { $number }
table-label = Table { $number }
    .translation = Tablo { $number }
source-line = Source: { $organisation }, { $day }.
    .translation = Kaynak: { $organisation }, { $day }.
for-quotation = For quotation
    .translation = Alıntı için
quotation-attribution = { $organisation }, { $day }. May be quoted with this attribution.
    .translation = { $organisation }, { $day }. Bu kaynak belirtilerek alıntılanabilir.
notice-draft = Draft translation, not yet reviewed by a native speaker. The { $source } version prevails.
    .translation = Taslak çeviri: ana dili Türkçe olan biri tarafından henüz gözden geçirilmedi. { $source } metin esastır.
not-known = not known
    .translation = bilinmiyor
some-number = some, number not known
    .translation = var, sayısı bilinmiyor
not-stated = not stated
    .translation = belirtilmemiş
none = none
    .translation = yok
sic = sic
    .translation = kaynakta böyle
dates-between = { $start } to { $end }
    .translation = { $start } – { $end }
table-strikes-title = Strikes recorded as incidents
    .translation = Olay olarak kaydedilen saldırılar
table-strikes-note = Deaths are not known for any single strike: “not known” is not zero.
    .translation = Hiçbir saldırının kaç kişiyi öldürdüğü tek başına bilinmiyor: “bilinmiyor” sıfır demek değildir.
table-group = { NAME($actor, form: "label") }
    .translation = { NAME($actor, form: "label") }
column-number = No.
    .translation = No
column-date = Date
    .translation = Tarih
column-place = Place
    .translation = Yer
column-target = Target
    .translation = Hedef
column-weapon = Weapon
    .translation = Yöntem
column-attacks = Attacks
    .translation = Saldırı
column-type = Type
    .translation = Tür
column-count = Targeted
    .translation = Hedef alınan
sites-of = Some sites of { NAME($actor, form: "label") }, not counted
    .translation = Bazı mevziler ({ NAME($actor, form: "label") }), sayılmamış
place-part = { $place }, { NAME($part, form: "label") }
    .translation = { $place }, { NAME($part, form: "label") }
place-in = { $place }, { $parent }
    .translation = { $place }, { $parent }
table-attacks-title = Poison gas attacks by { $actor }
    .translation = Zehirli gaz saldırıları: { NAME($actor, form: "label") }
table-attacks-note = Stated as a total by place. The source gives no day and no deaths for any single attack.
    .translation = Kaynak, yerlere göre toplam veriyor; tek tek saldırıların gününü ve ölü sayısını belirtmiyor.
table-facilities-title = Vital civilian facilities targeted by { $actor }
    .translation = Hedef alınan hayati sivil tesisler: { NAME($actor, form: "label") }
table-facilities-note = Stated by type; the sum is computed. The source gives no places and no days.
    .translation = Kaynak, türlere göre sayı veriyor; toplam hesaplanmıştır. Kaynak yer ve gün belirtmiyor.
row-total = All
    .translation = Toplam
notice-fictional = Fictional sample: every place, party and incident is invented.
    .translation = Kurgusal örnek: bütün yerler, taraflar ve olaylar uydurmadır.
kind-monthly = Monthly brief
    .translation = Aylık bilgi notu
kind-flash = Flash brief
    .translation = Acil bilgi notu
table-parties-title = Civilians killed, by the party held responsible
    .translation = Öldürülen siviller, sorumlu tutulan tarafa göre
table-parties-note = Incidents graded weak, contested or discounted are not in this table. A total is a minimum where the dead of an incident are not known.
    .translation = Zayıf kanıtlı, tartışmalı ya da geçersiz sayılan olaylar bu tabloda yoktur. Bir olayın ölü sayısı bilinmiyorsa toplam, asgari bir sayıdır.
table-places-title = Civilians killed, by place
    .translation = Öldürülen siviller, yere göre
table-places-note = By the first administrative level.
    .translation = Birinci düzey idari birimlere göre.
table-means-title = Civilians killed, by means of attack
    .translation = Öldürülen siviller, saldırı yöntemine göre
table-means-note = By the means recorded for each incident.
    .translation = Her olay için kaydedilen yönteme göre.
table-civilians-only = This table counts civilians only. { $others }.
    .translation = Bu tablo yalnızca sivilleri sayar. { $others }.
table-targets-title = Facilities recorded as targets
    .translation = Hedef olarak kaydedilen tesisler
table-targets-note = One for each facility named in an incident; one that was struck twice stands twice.
    .translation = Bir olayda adı geçen her tesis için bir kayıt; iki kez vurulan iki kez yer alır.
table-months-title = Civilians killed, month by month
    .translation = Ay ay öldürülen siviller
table-months-note =
    { $basis ->
        [documentation] Since { $start }. Each incident stands in the month in which it was documented.
       *[other] Since { $start }. An incident that may have happened in either of two months stands in the month of its earliest possible day.
    }
    .translation =
        { $basis ->
            [documentation] { $start } gününden itibaren. Her olay belgelendiği ayda yer alır.
           *[other] { $start } gününden itibaren. İki aydan herhangi birinde meydana gelmiş olabilecek bir olay, olası ilk gününün ayında yer alır.
        }
table-gradings-title = What the totals rest on
    .translation = Toplamların dayanağı
table-gradings-note = Confirmed: a party accepted responsibility. Fair: two or more credible sources. Weak: one source alone. Contested: the parties accuse one another. Discounted: those killed were combatants, or nothing shows that an attack took place.
    .translation = Doğrulanmış: bir taraf sorumluluğu kabul etti. Yeterli kanıtlı: iki ya da daha çok güvenilir kaynak. Zayıf kanıtlı: tek kaynak. Tartışmalı: taraflar birbirini suçluyor. Geçersiz sayılan: öldürülenler savaşçıydı ya da saldırı olduğunu gösteren bir şey yok.
table-statements-title = What others state, and what is itemised here
    .translation = Başkalarının açıkladıkları ve burada tek tek kaydedilenler
table-statements-note = Statements and incidents cover the same people: they stand side by side and are never added.
    .translation = Açıklamalar ile olaylar aynı insanları kapsar: yan yana durur, asla toplanmaz.
column-statement = Statement by
    .translation = Açıklayan
column-stated = Stated
    .translation = Açıklanan
column-itemised = Itemised
    .translation = Tek tek kayıtlı
table-annex-title = All incidents
    .translation = Bütün olaylar
table-annex-note = In the order of their days. What is left out of the count says why. Records that repeat another one come last, by their identifier alone.
    .translation = Günlerine göre sıralı. Sayıma girmeyenlerde nedeni yazılıdır. Başka bir kaydı yineleyenler en sonda, yalnızca kodlarıyla yer alır.
column-party = Party
    .translation = Taraf
column-incidents = Incidents
    .translation = Olay
column-victims-recorded = Recorded by name
    .translation = Adıyla kaydedilen
column-killed-civilian = Civilians killed
    .translation = Öldürülen sivil
column-others-harmed = Others killed and injured
    .translation = Öldürülen ve yaralanan diğer kişiler
column-children = Children
    .translation = Çocuk
column-women = Women
    .translation = Kadın
column-men = Men
    .translation = Erkek
column-record = Record
    .translation = Kayıt
column-remark = Not counted
    .translation = Sayım dışı
column-sources = Sources
    .translation = Kaynak
column-month = Month
    .translation = Ay
column-grading = Grading
    .translation = Derece
column-destroyed = Destroyed
    .translation = Yıkılan
column-damaged = Damaged
    .translation = Hasar gören
column-undamaged = Not damaged
    .translation = Hasarsız
column-damage-unknown = Not stated
    .translation = Belirtilmemiş
row-year = Year to date
    .translation = Yıl başından bu yana
row-counted = In the totals
    .translation = Toplamlarda
row-kept-apart = Kept apart
    .translation = Ayrı tutulan
grading-confirmed = Confirmed
    .translation = Doğrulanmış
grading-fair = Fair
    .translation = Yeterli kanıtlı
grading-not-graded = Not graded
    .translation = Derecelendirilmemiş
grading-weak = Weak
    .translation = Zayıf kanıtlı
grading-contested = Contested
    .translation = Tartışmalı
grading-discounted = Discounted
    .translation = Geçersiz sayılan
key-several = Several parties
    .translation = Birden çok taraf
key-disputed = Disputed
    .translation = Sorumluluk tartışmalı
key-not-attributed = Not attributed
    .translation = Taraf belirtilmemiş
key-unplaced = Place not known
    .translation = Yer bilinmiyor
key-not-stated = Not stated
    .translation = Belirtilmemiş
note-across-the-end = Counted here by their earliest possible day, though they may have happened after { $end }: { COUNT($incidents) }.
    .translation = { $end } sonrasında meydana gelmiş olabileceği hâlde olası ilk gününe göre burada sayılan: { COUNT($incidents) }.
note-across-the-start = Counted not here but in the time before, by their earliest possible day, though they may have happened on { $start } or later: { COUNT($incidents) }.
    .translation = { $start } günü ya da sonrasında meydana gelmiş olabileceği hâlde olası ilk gününe göre burada değil, önceki dönemde sayılan: { COUNT($incidents) }.
note-documented-late = Documented only after { $end }, and counted by the day of death: { COUNT($incidents) }.
    .translation = Ancak { $end } sonrasında belgelenen ve ölüm gününe göre sayılan: { COUNT($incidents) }.
note-of-earlier-days = Documented in this period, and of days before { $start }: { COUNT($incidents) }.
    .translation = Bu dönemde belgelenen, { $start } öncesine ait: { COUNT($incidents) }.
notable-by-toll = Incidents in which { COUNT($killed) } were killed, the heaviest first.
    .translation = Her birinde { COUNT($killed, as: "killed-civilian-genitive") } öldürüldüğü olaylar, en ağırı başta.
notable-listed = Chosen by the editors of this brief.
    .translation = Bu bilgi notunun editörlerince seçildi.
notable-among = among them { $groups }
    .translation = aralarında { $groups }
attribution-claimed = { NAME($actor, form: "label") } (claimed)
    .translation = { NAME($actor, form: "label") } (üstlenilmiş)
attribution-accepted = { NAME($actor, form: "label") } (accepted)
    .translation = { NAME($actor, form: "label") } (kabul edilmiş)
attribution-alleged = { NAME($actor, form: "label") } (alleged)
    .translation = { NAME($actor, form: "label") } (iddia edilmiş)
attribution-contested = { NAME($actor, form: "label") } (contested)
    .translation = { NAME($actor, form: "label") } (tartışmalı)
attribution-denied = { NAME($actor, form: "label") } (denied)
    .translation = { NAME($actor, form: "label") } (reddedilmiş)
damage-destroyed = { $target } (destroyed)
    .translation = { $target } (yıkıldı)
damage-damaged = { $target } (damaged)
    .translation = { $target } (hasar gördü)
damage-none = { $target } (not damaged)
    .translation = { $target } (hasarsız)
damage-unknown = { $target }
    .translation = { $target }
left-out-graded-weak = graded weak
    .translation = zayıf kanıtlı
left-out-graded-contested = graded contested
    .translation = tartışmalı
left-out-graded-discounted = graded discounted
    .translation = geçersiz sayıldı
left-out-outside-the-period = outside the period
    .translation = dönem dışı
left-out-duplicate = duplicate
    .translation = başka kaydın yinelemesi
left-out-no-day-of-documentation = day of documentation not known
    .translation = belgelenme günü bilinmiyor
reconciliation-title = How the numbers meet
    .translation = Sayılar nasıl buluşuyor
row-stated = Stated total (claim)
    .translation = Açıklanan toplam
row-children = of which children
    .translation = bunlardan çocuk
row-women = of which women
    .translation = bunlardan kadın
row-rest = Not broken down (computed)
    .translation = Ayrımı verilmeyen (hesaplanmış)
row-itemised = Itemised in the table of strikes
    .translation = Saldırılar tablosunda yer alan
row-itemised-by = Itemised by { $organisation }, { $day }
    .translation = Tek tek sayan: { $organisation }, { $day }
itemised-of = { $itemised } of { $total }
    .translation = { $total } içinden { $itemised }
column-measure = Civilians killed
    .translation = Öldürülen siviller
method-title = Method
    .translation = Yöntem
sources-title = Sources
    .translation = Kaynaklar
source-report = { $organisation }, page of { $day }, { $url }
    .translation = { $organisation }, { $day } tarihli sayfa, { $url }
source-undated = { $organisation }, { $url }
    .translation = { $organisation }, { $url }
source-data = { $producer }: data taken on { $day } from { $url }, { $licence }
    .translation = { $producer }: { $day } tarihinde { $url } adresinden alınan veriler, { $licence }
source-archived = Archived copy: { $url }
    .translation = Arşiv kopyası: { $url }
source-withheld = Sources that are not named, for their protection
    .translation = Korunmaları için adları verilmeyen kaynaklar
link-incident = To the record of this incident
    .translation = Bu olayın kaydına
link-incidents = To the incidents that this number counts
    .translation = Bu sayının kapsadığı olaylara
link-table = To the table that holds this number
    .translation = Bu sayının yer aldığı tabloya
link-source = To the source: { $organisation }
    .translation = Kaynağa git: { $organisation }
cite-as = Cite as
    .translation = Kaynak gösterme biçimi:
citation = { $organisation }, “{ $title }”, { $day }, edition { $edition }.
    .translation = { $organisation }, “{ $title }”, { $day }, sürüm { $edition }.
colophon-title = About this document
    .translation = Bu belge hakkında
colophon-licence = Text, figures and data may be used under { $licence }.
    .translation = Metin, şekiller ve veriler { $licence } lisansıyla kullanılabilir.
colophon-contact = Contact: { $url }
    .translation = İletişim: { $url }
colophon-rebuilt = This document is an example, rebuilt from a published page ({ $organisation }). Where the two differ, the page prevails.
    .translation = Bu belge, yayımlanmış bir sayfadan ({ $organisation }) yeniden kurulmuş bir örnektir. İkisi arasında fark varsa sayfa esastır.
colophon-computed = Every number was computed once from the recorded incidents and claims, and is the same in every language.
    .translation = Her sayı, kaydedilen olaylardan ve açıklamalardan bir kez hesaplanmıştır ve bütün dillerde aynıdır.
notice-corrected = Corrected edition { $edition }, { $day }: it replaces edition { $replaced } of { $before }
    .translation = Düzeltilmiş sürüm { $edition }, { $day }: { $before } tarihli sürüm { $replaced } yerine geçer
changes-label = Correction
    .translation = Düzeltme
changes-title = What this edition corrects
    .translation = Bu sürüm neyi düzeltiyor
changes-summary =
    { $numbers ->
        [0] No number of edition { $replaced } has changed.
        [one] { $numbers } number differs from edition { $replaced }.
       *[other] { $numbers } numbers differ from edition { $replaced }.
    }
    .translation =
        { $numbers ->
            [0] Sürüm { $replaced } içindeki hiçbir sayı değişmedi.
            [one] { $numbers } sayı, sürüm { $replaced } içindekinden farklı.
           *[other] { $numbers } sayı, sürüm { $replaced } içindekinden farklı.
        }
table-changes-title = What changed, from and to
    .translation = Ne değişti: önce ve sonra
table-changes-note = Computed from what both editions printed, tables and annex included.
    .translation = Tablolar ve ek de içinde olmak üzere, iki sürümde basılanlardan hesaplanmıştır.
column-changed = Number
    .translation = Sayı
column-edition = Edition { $edition }
    .translation = Sürüm { $edition }
not-printed = not printed
    .translation = basılmadı
changes-incidents-added = Added: { COUNT($incidents) } ({ $ids }).
    .translation = Eklenen: { COUNT($incidents) } ({ $ids }).
changes-incidents-corrected = Corrected: { COUNT($incidents) } ({ $ids }).
    .translation = Düzeltilen: { COUNT($incidents) } ({ $ids }).
changes-incidents-withdrawn = Withdrawn: { COUNT($incidents) } ({ $ids }).
    .translation = Geri çekilen: { COUNT($incidents) } ({ $ids }).
scope-previous = period before
    .translation = önceki dönem
scope-itemised = itemised
    .translation = tek tek kayıtlı
scope-stated = as stated by others
    .translation = başkalarının açıkladığı
scope-weak = graded weak
    .translation = zayıf kanıtlı
scope-contested = graded contested
    .translation = tartışmalı
scope-discounted = graded discounted
    .translation = geçersiz sayılan
scope-confirmed = graded confirmed
    .translation = doğrulanmış
scope-fair = graded fair
    .translation = yeterli kanıtlı
scope-not-graded = not graded
    .translation = derecelendirilmemiş
scope-repeated = repeating another record
    .translation = başka bir kaydı yineleyen
scope-kept-apart = graded weak, contested or discounted
    .translation = zayıf kanıtlı, tartışmalı ya da geçersiz sayılan
scope-year = year to date
    .translation = yıl başından bu yana
scope-month = month from
    .translation = şu günden başlayan ay
scope-across-the-end = across the end of the period
    .translation = dönemin sonunu aşan
scope-across-the-start = across the start of the period
    .translation = dönemden önce başlayan
scope-documented-late = documented after the period
    .translation = dönemden sonra belgelenen
scope-of-earlier-days = of earlier days
    .translation = daha önceki günlere ait
scope-damage-damaged = damaged
    .translation = hasarlı
scope-damage-destroyed = destroyed
    .translation = yıkılmış
scope-damage-none = not damaged
    .translation = hasarsız
scope-notable = told one by one
    .translation = ayrı ayrı anlatılan
scope-period-from = first of the period
    .translation = dönemin ilk günü
scope-period-to = last of the period
    .translation = dönemin son günü
scope-published = of publication
    .translation = yayım
scope-year-from = first of the year’s record
    .translation = yıl kaydının ilk günü
scope-previous-from = first of the period before
    .translation = önceki dönemin ilk günü
scope-previous-to = last of the period before
    .translation = önceki dönemin son günü
scope-deaths-not-known = deaths not known
    .translation = ölü sayısı bilinmeyen
scope-damage-unknown = damage not known
    .translation = hasarı bilinmeyen
scope-earliest = earliest possible day
    .translation = olası en erken gün
scope-latest = latest possible day
    .translation = olası en geç gün
column-killed-combatant = Combatants killed
    .translation = Öldürülen savaşçı
column-killed-unknown = Killed, status unknown
    .translation = Öldürülen, statüsü bilinmiyor
column-killed-protected = Protected persons killed
    .translation = Öldürülen öteki korunan kişi
column-killed-participant = Direct participants killed
    .translation = Öldürülen, çatışmaya doğrudan katılan kişi
column-injured-protected = Protected persons injured
    .translation = Yaralanan öteki korunan kişi
column-injured-participant = Direct participants injured
    .translation = Yaralanan, çatışmaya doğrudan katılan kişi
column-facilities-destroyed = Vital facilities destroyed
    .translation = Yıkılan hayati tesis
column-injured-civilian = Civilians injured
    .translation = Yaralanan sivil
column-injured-combatant = Combatants injured
    .translation = Yaralanan savaşçı
column-injured-unknown = Injured, status unknown
    .translation = Yaralanan, statüsü bilinmiyor
column-not-broken-down = Not broken down
    .translation = Ayrımı verilmeyen
column-children-and-women = Children and women
    .translation = Çocuk ve kadın
column-facilities-targeted = Vital facilities targeted
    .translation = Hedef alınan hayati tesis
column-targets = Targets hit
    .translation = Vurulan hedef
column-percent = Share
    .translation = Pay
column-times = Ratio
    .translation = Kaç kat
column-day = Day
    .translation = Gün
figure-scope-since = since { $start }
    .translation = { $start } tarihinden bu yana
figure-scope-between = from { $start } to { $end }
    .translation = { $start } ile { $end } arasında
figure-tolls-field-title = Every dot is one civilian killed { $scope }; a full block holds { $block }
    .translation = Her nokta, { $scope } öldürülen bir sivildir; tam bir blokta { $block } nokta vardır
figure-tolls-field-note = Two tolls, each with its own scope: they are never added.
    .translation = İki bilanço, her biri kendi kapsamıyla: asla toplanmaz.
figure-tolls-field-alt = Two fields with one dot for each civilian killed { $scope }: { COUNT($subject) } killed by { $subject-actor }, and { COUNT($context) } killed by { $context-actor }.
    .translation = Öldürülen her sivil için bir nokta bulunan iki alan: { $scope } { $subject-actor } tarafından { COUNT($subject) }, { $context-actor } tarafından { COUNT($context) } öldürüldü.
figure-tolls-field-subject = { $what } by { $actor } { $scope }
    .translation = { $what } ({ $actor } tarafından, { $scope })
figure-tolls-field-context = { $what } by { $actor } in the same period
    .translation = { $what } ({ $actor } tarafından, aynı dönemde)
figure-tolls-field-rises = Open circles: the count is a minimum and may rise
    .translation = İçi boş daireler: sayı asgaridir, artabilir
figure-tolls-field-range = Open circles: between the least and the most the source gives
    .translation = İçi boş daireler: kaynağın verdiği en düşük ile en yüksek sayı arası
figure-two-tolls-title = Two tolls on one scale: { $subject } and { $context }
    .translation = Aynı ölçekte iki bilanço: { $subject } ve { $context }
figure-two-tolls-note =
    { $compared ->
        [yes] For each civilian killed by { $subject-actor } { $scope }, { $times } were killed by { $context-actor } in the same period. The scale starts at zero and is not broken; a frayed end marks a minimum.
       *[no] Civilians killed by { $subject-actor } and by { $context-actor }, both { $scope }. The scale starts at zero and is not broken; a frayed end marks a minimum.
    }
    .translation =
        { $compared ->
            [yes] { $scope } { $subject-actor } tarafından öldürülen her sivile karşılık aynı dönemde { $context-actor } tarafından { $times } sivil öldürüldü. Ölçek sıfırdan başlar ve kesintisizdir; saçaklı uç, sayının asgari olduğunu gösterir.
           *[no] { $scope } { $subject-actor } ve { $context-actor } tarafından öldürülen siviller. Ölçek sıfırdan başlar ve kesintisizdir; saçaklı uç, sayının asgari olduğunu gösterir.
        }
figure-two-tolls-alt = Two bars on one scale from zero: { COUNT($subject) } killed by { $subject-actor } and { COUNT($context) } killed by { $context-actor }, both { $scope }.
    .translation = Sıfırdan başlayan tek ölçekte iki çubuk: { $scope } { $subject-actor } tarafından { COUNT($subject) }, { $context-actor } tarafından { COUNT($context) } öldürüldü.
figure-two-tolls-subject = Civilians killed by { $actor } { $scope }
    .translation = { $scope } { $actor } tarafından öldürülen siviller
figure-two-tolls-context = Civilians killed by { $actor } in the same period
    .translation = Aynı dönemde { $actor } tarafından öldürülen siviller
figure-toll-makeup-title =
    { $known ->
        [one] { COUNT($known) } is known to be among { $total } dead
       *[other] { COUNT($known) } are known to be among { $total } dead
    }
    .translation = Ölenler hakkında bilinen: { COUNT($known) }; toplam { $total }
figure-toll-makeup-note =
    { $shape ->
        [single] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [unshared] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [whole] { $known } of { $total }, or { $share }: all are accounted for.
       *[several] { $known } of { $total }, or { $share } of those counted. The hatched part is known in number only; it must not be read as men.
    }
    .translation =
        { $shape ->
            [single] Toplam { $total } kişi içinde { $known } kişi. Taralı bölümün yalnızca sayısı biliniyor; erkek diye okunmamalıdır.
            [unshared] Toplam { $total } kişi içinde { $known } kişi. Taralı bölümün yalnızca sayısı biliniyor; erkek diye okunmamalıdır.
            [whole] Toplam { $total } kişi içinde { $known } kişi ({ $share }): hepsinin grubu belli.
           *[several] Toplam { $total } kişi içinde { $known } kişi; sayılanlar içindeki payı { $share }. Taralı bölümün yalnızca sayısı biliniyor; erkek diye okunmamalıdır.
        }
figure-toll-makeup-alt =
    { $shape ->
        [single] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }; for { $rest } the source gives no breakdown.
        [whole] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }.
       *[several] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }, together { COUNT($known) }; for { $rest } the source gives no breakdown.
    }
    .translation =
        { $shape ->
            [single] Tek bir çubuk, { $actor } tarafından öldürülen { COUNT($total) } için: { LIST($parts) }; { $rest } kişi için kaynak ayrım vermiyor.
            [whole] Tek bir çubuk, { $actor } tarafından öldürülen { COUNT($total) } için: { LIST($parts) }.
           *[several] Tek bir çubuk, { $actor } tarafından öldürülen { COUNT($total) } için: { LIST($parts) }, birlikte { COUNT($known) }; { $rest } kişi için kaynak ayrım vermiyor.
        }
figure-facilities-by-type-title = Attacks by { $actor } targeted { COUNT($total) }
    .translation = Tesislere saldırılar: { $actor } tarafından { COUNT($total) } hedef alındı
figure-facilities-by-type-note = One square is one facility.
    .translation = Her kare bir tesistir.
figure-facilities-by-type-alt = Facilities targeted by { $actor }, one square each: { LIST($types) }; { COUNT($total) } in all.
    .translation = Her karesi bir tesis olan çizim; { $actor } tarafından hedef alınanlar: { LIST($types) }; toplam { COUNT($total) }.
some-facilities-targeted = a number of vital civilian facilities
    .translation = bir dizi hayati sivil tesis
figure-events-by-place-title =
    { $dated ->
        [all] Every attack recorded here is dated to the day
        [none] No attack recorded here is dated to the day
       *[some] Not every attack recorded here is dated to the day
    }
    .translation =
        { $dated ->
            [all] Burada kaydedilen bütün saldırıların günü biliniyor
            [none] Burada kaydedilen saldırıların hiçbirinin günü bilinmiyor
           *[some] Burada kaydedilen saldırıların yalnızca bir bölümünün günü biliniyor
        }
figure-events-by-place-note = Filled: dated to the day. Open: the source gives no day, only the period. A circle is one target; a square is one attack that the source counts without describing it.
    .translation = Dolu işaret: günü belli. Boş işaret: kaynak günü değil, yalnızca dönemi veriyor. Daire bir hedeftir; kare, kaynağın saydığı ama anlatmadığı bir saldırıdır.
figure-events-by-place-alt = Table of places and days, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = Yer ve gün çizelgesi, { $subject-actor } ve { $context-actor } için: { $rows }.
figure-events-by-place-row =
    { $counted ->
        [no] { $place }: { $what }, several, not counted ({ $when })
       *[yes] { $place }: { $what } ({ $when })
    }
    .translation =
        { $counted ->
            [no] { $place }: { $what }, birden çok, sayılmamış ({ $when })
           *[yes] { $place }: { $what } ({ $when })
        }
figure-events-by-place-rows = { $before }; { $row }
    .translation = { $before }; { $row }
figure-events-by-place-undated = day not stated
    .translation = gün belirtilmemiş
figure-events-by-place-undated-head = Day not stated
    .translation = Gün belirtilmemiş
figure-events-by-place-days = { DATE($start, form: "short") } to { DATE($end, form: "short") }
    .translation = { DATE($start, form: "short") } – { DATE($end, form: "short") }
figure-events-by-place-sites = sites of { $actor }
    .translation = { NAME($actor, form: "genitive") } mevzileri
figure-events-by-place-means = { $weapon }
    .translation = { $weapon }
figure-events-by-place-with = { $what }, { $more }
    .translation = { $what }, { $more }
figure-events-by-place-unmatched = place not identified
    .translation = yeri belirlenemedi
figure-events-by-place-unknown = place not known
    .translation = yer bilinmiyor
figure-uncounted = several, not counted
    .translation = birden çok, sayılmamış
figure-events-map-title =
    { $lead ->
        [yes] More of the targets named lie in { $first } than in any other governorate: { COUNT($named) }
       *[no] Where the strikes and attacks recorded here took place
    }
    .translation =
        { $lead ->
            [yes] Adı verilen hedeflerin en çoğu { $first } ilinde: { COUNT($named) }
           *[no] Burada kaydedilen saldırıların yerleri
        }
figure-events-map-note = Marks stand beside the name of their place. A circle is one target, or one strike of which no target is named; a square is one attack that the source counts without describing it. Filled: dated to the day. Open: the source gives no day. Nothing is located more closely than by governorate. Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation = İşaretler, yerinin adının yanında durur. Daire bir hedeftir ya da hedefinin adı verilmeyen bir saldırıdır; kare, kaynağın saydığı ama anlatmadığı bir saldırıdır. Dolu: günü belli. Boş: kaynak günü vermiyor. Hiçbir şey ilden daha kesin bir yerde gösterilmez. Sınırlar: { $producer }, { $licence }; hiçbir sınırın tanınması anlamına gelmez.
figure-events-map-alt = Map of the governorates, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = İl haritası, { $subject-actor } ve { $context-actor } için: { $rows }.
key-undated = Day not known
    .translation = Gün bilinmiyor
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
            [yes] { " " }Saçaklı uç, sayının asgari olduğunu gösterir.
           *[no] { "" }
        }{ $hollow ->
            [yes] { " " }Kayıtların aralık verdiği yerde: en düşüğe kadar dolu, en yükseğe kadar boş.
           *[no] { "" }
        }
figure-toll-by-actor-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other party: { $killed } of { $total }
       *[no] Civilians recorded killed, by the party held responsible: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Kayıtlara göre en çok sivil { $first } tarafından öldürüldü: { $killed }; toplam { $total }
           *[no] Öldürüldüğü kaydedilen siviller, sorumlu tutulan tarafa göre: toplam { $total }
        }
figure-toll-by-actor-note =
    Civilians killed in the incidents recorded { $scope }, by the party held responsible.{ $rest ->
        [yes] { " " }Hatched: no single party is held responsible.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        { $scope } kaydedilen olaylarda öldürülen siviller, sorumlu tutulan tarafa göre.{ $rest ->
            [yes] { " " }Taralı: tek bir taraf sorumlu tutulmuyor.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-actor-alt = One bar for each party held responsible for civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = { $scope } öldürülen sivillerden sorumlu tutulan her taraf için bir çubuk: { $rows }. Toplam: { $total }.
figure-toll-by-place-title =
    { $lead ->
        [yes] More civilians were recorded killed in { $first } than in any other governorate: { $killed } of { $total }
       *[no] Civilians recorded killed, by governorate: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Kayıtlara göre en çok sivil { $first } ilinde öldürüldü: { $killed }; toplam { $total }
           *[no] Öldürüldüğü kaydedilen siviller, illere göre: toplam { $total }
        }
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by governorate.{ figure-marks }
    .translation = { $scope } kaydedilen olaylarda öldürülen siviller, illere göre.{ figure-marks }
figure-toll-by-place-alt = One bar for each governorate in which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = { $scope } sivillerin öldürüldüğü her il için bir çubuk: { $rows }. Toplam: { $total }.
figure-toll-by-weapon-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other means: { $killed } of { $total }
       *[no] Civilians recorded killed, by means of attack: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Kayıtlara göre en çok sivilin öldürüldüğü yöntem { NAME($first, form: "name") }: { $killed }; toplam { $total }
           *[no] Öldürüldüğü kaydedilen siviller, saldırı yöntemine göre: toplam { $total }
        }
figure-toll-by-weapon-note = Civilians killed in the incidents recorded { $scope }, by means of attack.{ figure-marks }
    .translation = { $scope } kaydedilen olaylarda öldürülen siviller, saldırı yöntemine göre.{ figure-marks }
figure-toll-by-weapon-alt = One bar for each means by which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = { $scope } sivillerin öldürüldüğü her yöntem için bir çubuk: { $rows }. Toplam: { $total }.
figure-deaths-by-day-title =
    { $lead ->
        [yes] More civilians were recorded killed on { DATE($day) } than on any other day: { $killed } of { $total }
       *[no] Civilians recorded killed, day by day: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] Kayıtlara göre en çok sivil { DATE($day) } günü öldürüldü: { $killed }; toplam { $total }
           *[no] Öldürüldüğü kaydedilen siviller, günlere göre: toplam { $total }
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
        Her sütun bir gündür; yüksekliği öldürülen sivil sayısıdır.{ $empty ->
            [yes] { " " }Çizginin altındaki kısa işaret: o gün kaydedilen olay yok.
           *[no] { "" }
        }{ $open ->
            [yes] { " " }İçi boş daire: olay kaydedildi, ölü sayısı bilinmiyor.
           *[no] { "" }
        }{ figure-marks }
figure-deaths-by-day-axis = Days { $scope }
    .translation = Günler ({ $scope })
figure-deaths-by-day-alt =
    One column for each day { $scope }, as high as the number of civilians killed: { $rows }. In all: { $total }.{ $empty ->
        [yes] { " " }On the days that are not named no incident is recorded.
       *[no] { "" }
    }
    .translation =
        { $scope } her gün için, yüksekliği öldürülen sivil sayısı olan bir sütun: { $rows }. Toplam: { $total }.{ $empty ->
            [yes] { " " }Burada anılmayan günlerde kaydedilen olay yoktur.
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
            [more] Önceki döneme göre daha çok sivilin öldürüldüğü kaydedildi: { $now }; önceki dönemde { $before }
            [fewer] Önceki döneme göre daha az sivilin öldürüldüğü kaydedildi: { $now }; önceki dönemde { $before }
           *[neither] Öldürüldüğü kaydedilen siviller: { $now }; önceki dönemde { $before }
        }
figure-months-compared-note = Incidents recorded: { $incidents }, against { $incidents-before } in the period before. The scale starts at zero.{ figure-marks }
    .translation = Kaydedilen olay: { $incidents }; önceki dönemde { $incidents-before }. Ölçek sıfırdan başlar.{ figure-marks }
figure-months-compared-alt = Two bars on one scale from zero. Civilians killed { $scope }: { $now }; in the period before: { $before }.
    .translation = Sıfırdan başlayan tek ölçekte iki çubuk. { $scope } öldürülen siviller: { $now }; önceki dönemde: { $before }.
figure-months-compared-now = Civilians killed { $scope }
    .translation = { $scope } öldürülen siviller
figure-months-compared-before = Civilians killed in the period before
    .translation = Önceki dönemde öldürülen siviller
verify-text = To verify these files, open a terminal in this folder and type: { $command }. Every line must end in OK. Where a file is named as failed, it is not the one that was published.
    .translation = Bu dosyaları doğrulamak için bu klasörde bir terminal açın ve şunu yazın: { $command }. Her satır OK ile bitmelidir. Başarısız denen bir dosya, yayımlanan dosya değildir.
verify-signature = The list of sums is signed. With OpenSSH: { $ssh }. With minisign: { $minisign }. The key’s fingerprint is { $fingerprint }; compare it with the one printed in the brief and on the publisher’s own page.
    .translation = Özet listesi imzalıdır. OpenSSH ile: { $ssh }. minisign ile: { $minisign }. Anahtarın parmak izi: { $fingerprint }; bunu bilgi notunda ve yayımcının kendi sayfasında basılı olanla karşılaştırın.
verify-unsigned = UNSIGNED: the list of sums carries no signature. It shows whether a file was damaged, not who made it.
    .translation = İMZASIZ: özet listesinde imza yoktur. Liste bir dosyanın bozulup bozulmadığını gösterir, onu kimin hazırladığını göstermez.
verify-pdf = Each PDF carries a signature of its own as well, which programs for PDFs show. Its certificate is { $file }, made by the publisher; a program that does not know it says so. The certificate’s fingerprint is { $fingerprint }; compare it with the one on the publisher’s own page.
    .translation = Her PDF ayrıca kendi imzasını taşır; PDF okuma programları bu imzayı gösterir. İmzanın sertifikası, yayıncının hazırladığı { $file } dosyasıdır; sertifikayı tanımayan bir program bunu bildirir. Sertifikanın özeti: { $fingerprint }; bunu yayıncının kendi sayfasındakiyle karşılaştırın.
verify-method = How the numbers of this brief were made is said in { $file }.
    .translation = Bu bilgi notundaki sayıların nasıl elde edildiği { $file } dosyasında anlatılır.
verify-changes = Every number that this edition corrects, what it was before, and why, are in { $file }.
    .translation = Bu sürümde düzeltilen her sayı, önceki değeri ve düzeltmenin nedeni { $file } dosyasındadır.
colophon-key = The files of this edition are signed. Fingerprint of the key: { $fingerprint }
    .translation = Bu baskının dosyaları imzalıdır. Anahtarın parmak izi: { $fingerprint }
figure-matrix-row = { $name }: { $total } ({ $rows })
    .translation = { $name }: { $total } ({ $rows })
figure-toll-by-place-and-actor-title = Who killed where: { $total } civilians, by governorate and party held responsible
    .translation = Kim nerede öldürdü: öldürülen siviller, ile ve sorumlu tutulan tarafa göre; toplam { $total }
figure-toll-by-place-and-actor-note =
    Civilians killed in the incidents recorded { $scope }. The area of a square is the number killed; that of the largest in a row stands above it. Hatched: no single party, or no known place. An empty cell: no deaths recorded.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        { $scope } kaydedilen olaylarda öldürülen siviller. Karenin alanı öldürülenlerin sayısıdır; her satırın en büyüğünün sayısı üstündedir. Taralı: tek bir taraf sorumlu tutulmuyor ya da yer bilinmiyor. Boş hücre: kaydedilen ölüm yok.{ $open ->
            [yes] { " " }İçi boş daire: olay kaydedildi, ölü sayısı bilinmiyor.
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-place-and-actor-alt = Matrix of governorates and parties held responsible, civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = İller ve sorumlu tutulan taraflar tablosu, { $scope } öldürülen siviller: { $rows }. Toplam: { $total }.
figure-facilities-by-weapon-title = With what facilities were struck: { COUNT($total) }, by type and means of attack
    .translation = Tesisler neyle vuruldu: türe ve saldırı yöntemine göre { COUNT($total) }
figure-facilities-by-weapon-note = One square is one facility named in an incident recorded { $scope }; one that was struck twice counts twice.
    .translation = Her kare, { $scope } kaydedilen bir olayda adı geçen bir tesistir; iki kez vurulan iki kez sayılır.
figure-facilities-by-weapon-alt = Matrix of types of facilities and means of attack, one square for each facility struck { $scope }: { $rows }. In all: { $total }.
    .translation = Tesis türleri ve saldırı yöntemleri tablosu, { $scope } vurulan her tesis için bir kare: { $rows }. Toplam: { $total }.
figure-gradings-title = What the total rests on: { $total } counted, { $total-kept } kept apart
    .translation = Bilançonun dayanağı: toplamlarda { $total }, ayrı tutulan { $total-kept }
figure-gradings-note = Civilians killed { $scope }, by how well each incident is established. In the totals: { COUNT($incidents) }; kept apart and never added: { COUNT($incidents-kept) }.{ figure-marks }
    .translation = { $scope } öldürülen siviller, olayların ne kadar kanıtlandığına göre. Toplamlarda: { COUNT($incidents) }; ayrı tutulan ve hiç toplanmayan: { COUNT($incidents-kept) }.{ figure-marks }
figure-gradings-alt = Two groups of bars on one scale, civilians killed { $scope }. In the totals, { COUNT($incidents) } with { $total } killed: { $counted }. Kept apart, { COUNT($incidents-kept) } with { $total-kept } killed: { $kept }.
    .translation = Aynı ölçekte iki çubuk öbeği, { $scope } öldürülen siviller. Toplamlarda { COUNT($incidents) }, öldürülen { $total }: { $counted }. Ayrı tutulan { COUNT($incidents-kept) }, öldürülen { $total-kept }: { $kept }.
figure-months-trend-title = Civilians recorded killed since { $since }, month by month: { $total }
    .translation = { $since } tarihinden bu yana öldürüldüğü kaydedilen siviller, aylara göre: { $total }
figure-months-trend-note =
    { $lag ->
        [yes] The grey end of the last bar was documented only after { $until }. Records keep arriving: recent months may still rise more than older ones.
       *[no] One bar is one month; records keep arriving, and recent months may still rise more than older ones.
    }{ figure-marks }
    .translation =
        { $lag ->
            [yes] Son çubuğun gri ucu ancak { $until } tarihinden sonra belgelendi. Belgeleme sürüyor: yakın ayların sayısı eskilerinkinden daha çok artabilir.
           *[no] Her çubuk bir aydır; belgeleme sürüyor, yakın ayların sayısı eskilerinkinden daha çok artabilir.
        }{ figure-marks }
figure-months-trend-late = of these, documented after the month’s end: { $late }
    .translation = bunlardan ay bittikten sonra belgelenenler: { $late }
figure-months-trend-alt =
    One bar for each month since { $since }, as long as the number of civilians killed: { $rows }. In all: { $total }.{ $lag ->
        [yes] { " " }Of those killed in the last month, documented only after { $until }: { $late }.
       *[no] { "" }
    }
    .translation =
        { $since } tarihinden bu yana her ay için, uzunluğu öldürülen sivil sayısı olan bir çubuk: { $rows }. Toplam: { $total }.{ $lag ->
            [yes] { " " }Son ay öldürülenlerden ancak { $until } tarihinden sonra belgelenenler: { $late }.
           *[no] { "" }
        }
figure-notable-timeline-title = When it happened: { COUNT($incidents) } told one by one
    .translation = Ne zaman oldu: tek tek anlatılan { COUNT($incidents) }
figure-notable-timeline-note =
    The line runs through the days { $scope }. The area of a circle is the number of civilians killed.{ $spread ->
        [yes] { " " }A thick line covers the days on which an incident may have happened.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        Çizgi günlerden geçer ({ $scope }). Dairenin alanı öldürülen sivil sayısıdır.{ $spread ->
            [yes] { " " }Kalın çizgi, bir olayın olmuş olabileceği günleri kaplar.
           *[no] { "" }
        }{ figure-marks }
figure-notable-timeline-row = { $when }, { $place }: { $killed }
    .translation = { $when }, { $place }: { $killed }
figure-notable-timeline-alt = Line of the days { $scope } with a circle for each incident, as large as the number of civilians killed: { $rows }.
    .translation = Günlerin çizgisi ({ $scope }) ve her olay için, alanı öldürülen sivil sayısı olan bir daire: { $rows }.
figure-toll-tiles-title = Civilians recorded killed, governorate by governorate: { $total } in all
    .translation = Öldürüldüğü kaydedilen siviller, il il: toplam { $total }
figure-toll-tiles-note =
    Civilians killed { $scope }. One tile is one governorate, about where it lies: all are of one size, whatever their area. All bars are on one scale.{ $empty ->
        [yes] { " " }A tile without a number: no incident recorded there.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        { $scope } öldürülen siviller. Her kare, yaklaşık bulunduğu yerde bir ildir; yüzölçümü ne olursa olsun hepsi aynı boydadır. Bütün çubuklar aynı ölçektedir.{ $empty ->
            [yes] { " " }Sayısı olmayan kare: orada kaydedilen olay yok.
           *[no] { "" }
        }{ figure-marks }
figure-toll-tiles-alt = Map of tiles, one for each governorate, with a bar as long as the number of civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = Karelerden harita, her il için bir kare ve { $scope } öldürülen sivil sayısı kadar uzun bir çubuk: { $rows }. Toplam: { $total }.
figure-toll-map-title = Where civilians were recorded killed: { $total } in all
    .translation = Sivillerin öldürüldüğü kaydedilen yerler: toplam { $total }
figure-toll-map-note =
    Civilians killed { $scope }. The area of a circle is their number; it stands for its whole governorate and marks no place within it.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }{ " " }Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation =
        { $scope } öldürülen siviller. Dairenin alanı onların sayısıdır; ilin bütününü temsil eder, içinde bir yeri göstermez.{ $open ->
            [yes] { " " }İçi boş daire: olay kaydedildi, ölü sayısı bilinmiyor.
           *[no] { "" }
        }{ figure-marks }{ " " }Sınırlar: { $producer }, { $licence }; hiçbir sınırın tanınması anlamına gelmez.
figure-toll-map-alt = Map of the governorates, with a circle as large as the number of civilians killed in each { $scope }: { $rows }. In all: { $total }.
    .translation = İller haritası, her birinde { $scope } öldürülen sivil sayısı kadar büyük bir daire: { $rows }. Toplam: { $total }.
figure-toll-map-scale = { $distance } km
    .translation = { $distance } km
site-title = Briefs for the press
    .translation = Basın için bilgi notları
site-all = All briefs
    .translation = Bütün bilgi notları
site-feed = News feed (Atom)
    .translation = Haber akışı (Atom)
site-key-figures = Key figures
    .translation = Temel rakamlar
site-figures = Figures
    .translation = Şekiller
site-downloads = Downloads
    .translation = İndirilebilir dosyalar
site-files-brief = The brief
    .translation = Bilgi notu
site-files-figures = Figures as pictures
    .translation = Görüntü olarak şekiller
site-files-cards = Cards for social media
    .translation = Sosyal medya kartları
site-files-data = Data
    .translation = Veriler
site-files-archives = Everything in one file
    .translation = Hepsi tek dosyada
site-files-verify = To verify the files
    .translation = Dosyaları doğrulamak için
site-size = { $size }{ "\u00A0" }kB
    .translation = { $size }{ "\u00A0" }kB
site-editions = Editions
    .translation = Sürümler
site-replaced = This edition was replaced by edition { $edition } on { $day }.
    .translation = Bu sürümün yerini { $day } tarihinde sürüm { $edition } aldı.
embargo-until = EMBARGO. Not for publication, broadcast or posting before { $day }, { $time } { $zone }.
    .translation = AMBARGOLUDUR. { $day }, saat { $time } ({ $zone }) öncesinde yayımlanamaz, yayınlanamaz ve internette paylaşılamaz.
embargo-local = Local time: { $times }.
    .translation = Yerel saat: { $times }.
embargo-place = { $place } { $time }
    .translation = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
    .translation = { $place } { $time } ({ $day })
embargo-notice = { $until } { $local }
    .translation = { $until } { $local }
mail-page = The brief with its figures, its data and the means to verify them: { $url }
    .translation = Şekilleri, verileri ve bunları doğrulama araçlarıyla birlikte bilgi notu: { $url }
mail-attached = Attached: the brief as a PDF.
    .translation = Ekte: PDF olarak bilgi notu.
