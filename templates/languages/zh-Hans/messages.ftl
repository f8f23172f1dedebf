# 每份简报的句子和标签（简体中文）。数字写在花括号里，不直接键入。
# 计数短语中，$n 是数字，后接量词和名词；汉字与数字之间不加空格。

## 来源对数字的说明。$phrase 是数字，有名词时连同名词。

qualified-at-least = 至少{ $phrase }
qualified-at-most = 至多{ $phrase }
qualified-about = 约{ $phrase }
# 来源给出下限和上限时。$least 和 $most 是数字，后面可接名词。
range = { $least }至{ $most }
qualifier-at-least = 至少
qualifier-at-most = 至多
qualifier-about = 约
qualifier-unknown = 不详
qualifier-a-number-of = 若干

## 计数短语：数字连同量词和名词，用于句中。

count-killed-civilian = { $n }名平民
count-children = { $n }名儿童
count-women = { $n }名妇女
count-men = { $n }名男性
count-children-and-women = { $n }名儿童和妇女
count-attacks-poison-gas = { SPELL($n) }次袭击
count-times = { SPELL($n) }次
count-facilities-targeted = { SPELL($n) }处重要民用设施
count-school = { SPELL($n) }所学校
count-hospital = { SPELL($n) }家医院
count-market = { SPELL($n) }个市场
count-mosque = { SPELL($n) }座清真寺
count-targets = { SPELL($n) }处目标
# 记录中列有姓名的受害者人数；仅在只许公布人数时使用。
count-victims-recorded = { $n }名登记了姓名的受害者
count-incidents = { SPELL($n) }起事件
some-vital-building = 若干重要建筑

## 计量对象：印在数字下方或旁边，不重复数字，以量词开头。汉语没有复数，只有一种形式。

measure-killed-civilian = 名平民遇难
measure-children = 名儿童
measure-women = 名妇女
measure-children-and-women = 名儿童和妇女
measure-not-broken-down = 名未分类
measure-attacks-poison-gas = 次毒气袭击
measure-incidents = 起记录在案的事件
measure-targets = 处目标遭袭
measure-facilities-targeted = 处重要民用设施遭袭

## 页面：标题、标签和说明

# 文件种类，印在封面和每页页脚。
kind-campaign = 简报
# 封面，来源未说明时段终点时。$from 是日期。
period-open = 时段：{ $from }至发布之日
# 封面。$from 和 $to 是日期。
period-closed = 时段：{ $from }至{ $to }
# 每页页脚。$page 和 $pages 是页码。
page-of = 第{ $page }页，共{ $pages }页
# 各语种名称之前，印在封面和文末。
available-in = 提供语种
web-skip = 跳至正文
web-contents = 本简报内容
web-pdf = 本简报的 PDF 版
web-top = 回到页首
# 图上方。$number 是图的编号。
figure-label = 图{ $number }
# 表上方。$number 是表的编号。
table-label = 表{ $number }
# 图或表下方。$organisation 是名称，$day 是日期。
source-line = 来源：{ $organisation }，{ $day }。
# 可引用的句子旁。
for-quotation = 可供引用
# 该句下方。$organisation 是名称，$day 是日期。
quotation-attribution = { $organisation }，{ $day }。引用时请注明以上出处。
# 尚未经母语人士审校的译本，印在封面。$source 是原文语种。
notice-draft = 本译文为草稿，尚未经母语人士审校；如有出入，以{ $source }版为准。
# 表格中的空值。
not-known = 不详
some-number = 有，人数不详
not-stated = 未说明
none = 无
# 照录来源写法的名称之后。
sic = 原文如此

# 只知道在两日之间发生的事件。$start 和 $end 是日期。
dates-between = { $start }至{ $end }

## 表格

table-strikes-title = 作为事件记录的袭击
table-strikes-note = 任何一次袭击的死亡人数均不详；“不详”不等于零。
# 某一方各行之上。$actor 是名称。
table-group = { NAME($actor, form: "label") }
column-number = 序号
column-date = 日期
column-place = 地点
column-target = 目标
column-weapon = 手段
column-attacks = 袭击次数
column-type = 类型
column-count = 遭袭数量
# 来源未计数的目标。$actor 是名称。
sites-of = { NAME($actor, form: "label") }的若干据点，未计数
# 某地及其一部分。$place 和 $part 是名称。
place-part = { $place }（{ NAME($part, form: "label") }）
# 某地及其上级地点，上级在前。$place 和 $parent 是名称。
place-in = { $parent }{ $place }
# $actor 是名称。
table-attacks-title = { $actor }的毒气袭击
table-attacks-note = 来源按地点给出总数，未说明任何一次袭击的日期和死亡人数。
# $actor 是名称。
table-facilities-title = 遭{ $actor }袭击的重要民用设施
table-facilities-note = 来源按类型给出数字；合计由计算得出。来源未说明地点和日期。
# 表格末行的合计。
row-total = 合计

# 事件纯属虚构的简报，印在每页。
notice-fictional = 虚构样本：其中所有地点、各方和事件均为杜撰。
kind-monthly = 月度简报
kind-flash = 快报

## 统计表

table-parties-title = 遇难平民，按被认定负有责任的一方
table-parties-note = 证据薄弱、有争议和不予采信的事件不计入本表。某起事件死亡人数不详时，合计为最低值。
table-places-title = 遇难平民，按地点
table-places-note = 按第一级行政区划。
table-means-title = 遇难平民，按袭击手段
table-means-note = 按每起事件所记录的手段。
table-civilians-only = 本表仅统计平民。{ $others }。
table-targets-title = 记录为袭击目标的设施
table-targets-note = 事件中提到的每处设施各列一次；两次遭袭者列两次。
table-statements-title = 他方公布的数字与本记录逐起列出的数字
table-statements-note = 公布的数字与事件涉及同一批人：两者并列，绝不相加。
column-statement = 公布方
column-stated = 公布数字
column-itemised = 逐起列出
table-months-title = 遇难平民，逐月
# $start 是本表涵盖的首日。$basis 说明事件按哪一天归入月份。
table-months-note = { $basis ->
    [documentation] 自{ $start }起。每起事件列入其记录之月。
   *[other] 自{ $start }起。可能发生在两个月中任一月的事件，列入其最早可能日期所在的月份。
}
table-gradings-title = 总数以何为据
table-gradings-note = 已证实：有一方承认责任。证据尚可：有两个以上可信来源。证据薄弱：只有单一来源。有争议：各方相互指责。不予采信：死者为战斗人员，或没有任何证据表明发生过袭击。
table-annex-title = 全部事件
table-annex-note = 按日期排列。未计入者注明原因。与其他记录重复者列于最后，仅注编号。
column-month = 月份
column-grading = 评级
# 遭袭设施的受损情况。
column-destroyed = 被毁
column-damaged = 受损
column-undamaged = 未受损
column-damage-unknown = 未说明
# 逐月表的末行：自表上方所述之日至时段末日。
row-year = 年初至今
# 两组评级的合计：一组为简报的总数，另一组列于其旁。
row-counted = 计入总数
row-kept-apart = 另列
grading-confirmed = 已证实
grading-fair = 证据尚可
grading-not-graded = 未评级
grading-weak = 证据薄弱
grading-contested = 有争议
grading-discounted = 不予采信
# 当月数字的脚注。$incidents 是事件数，$start 和 $end 是时段的首日和末日。
note-across-the-end = 按最早可能日期计入本时段，但可能发生在{ $end }之后：{ COUNT($incidents) }。
note-across-the-start = 按最早可能日期计入此前时段而未计入本时段，但可能发生在{ $start }或其后：{ COUNT($incidents) }。
note-documented-late = { $end }之后才得到记录，按死亡之日计入：{ COUNT($incidents) }。
note-of-earlier-days = 在本时段内得到记录，发生于{ $start }之前：{ COUNT($incidents) }。

## 逐一叙述的事件

# 这些是哪些事件。$killed 是最低死亡人数。
notable-by-toll = { COUNT($killed) }遇难的事件，死亡最多者在前。
notable-listed = 由本简报编者选定。
# 死亡人数下方。$groups 是列表，如“11名儿童和7名妇女”。
notable-among = 其中{ $groups }
# 谁被认定负有责任，以及依据何种说法。$actor 是名称。
attribution-claimed = { NAME($actor, form: "label") }（宣称）
attribution-accepted = { NAME($actor, form: "label") }（承认）
attribution-alleged = { NAME($actor, form: "label") }（被指控）
attribution-contested = { NAME($actor, form: "label") }（有争议）
attribution-denied = { NAME($actor, form: "label") }（否认）
# 遭袭对象及其受损情况。$target 是名称。
damage-destroyed = { $target }（被毁）
damage-damaged = { $target }（受损）
damage-none = { $target }（未受损）
damage-unknown = { $target }

column-party = 责任方
column-incidents = 事件
column-victims-recorded = 登记姓名者
column-killed-civilian = 遇难平民
column-others-harmed = 其他死伤人员
column-children = 儿童
column-women = 妇女
column-men = 男性
column-record = 记录
column-remark = 未计入原因
# 位于每起事件的来源编号之上。
column-sources = 来源
# 代替一方、地点或手段的名称。
key-several = 多方
key-disputed = 说法不一
key-not-attributed = 责任方不明
key-unplaced = 地点不详
key-not-stated = 未说明
# 事件未计入的原因。
left-out-graded-weak = 证据薄弱
left-out-graded-contested = 有争议
left-out-graded-discounted = 不予采信
left-out-duplicate = 重复记录
left-out-no-day-of-documentation = 记录日期不详
left-out-outside-the-period = 不在时段内

## 数字核对

reconciliation-title = 各项数字如何对应
row-stated = 公布的总数
row-children = 其中儿童
row-women = 其中妇女
row-rest = 未分类（计算得出）
row-itemised = 袭击表中逐起列出
# 另一网页对某一总数逐项列出的部分。$organisation 是发布者，$day 是该网页的日期。
row-itemised-by = { $organisation }{ $day }逐项列出
# $itemised 是 $total 的一部分。
itemised-of = { $total }中的{ $itemised }
# 核对表第一列的无障碍说明。
column-measure = 遇难平民

## 方法、来源、文末说明

method-title = 方法
sources-title = 来源
# $organisation 是名称，$day 是日期，$url 是网址。
source-report = { $organisation }，{ $day }网页，{ $url }
# $organisation 是名称，$url 是网址。
source-undated = { $organisation }，{ $url }
# 他方制作的数据。$producer 和 $licence 是名称，$day 是取得数据的日期，$url 是网址。
source-data = { $producer }：数据于{ $day }取自{ $url }，{ $licence }
# 不会再变的来源副本。$url 为其网址。
source-archived = 存档副本：{ $url }
# 在来源列表中，代表所有不得具名者。
source-withheld = 为保护来源而不具名者
# 数字的链接通往何处，供屏幕阅读器使用并显示于指针下。$organisation 为名称。
link-incident = 前往该事件的记录
link-incidents = 前往此数字所统计的事件
link-table = 前往列有此数字的表格
link-source = 前往来源：{ $organisation }
cite-as = 引用格式：
# $organisation 是名称，$title 是标题，$day 是日期，$edition 是数字。
citation = { $organisation }：《{ $title }》，{ $day }，第{ $edition }版。
colophon-title = 关于本文件
# $licence 是许可协议名称。
colophon-licence = 文字、图表和数据可依照{ $licence }许可协议使用。
# $url 是网址。
colophon-contact = 联系方式：{ $url }
# 简报根据已发布的网页重制时印出。$organisation 是名称。
colophon-rebuilt = 本文件是根据已发布的网页（{ $organisation }）重制的示例；两者如有出入，以网页为准。
colophon-computed = 每个数字均依据所记录的事件和公布的数字一次算出，在各语种中完全相同。

## 更正版的变更说明

# 印在封面和说明之上。$edition 和 $replaced 是版次，$day 和 $before 是日期。
notice-corrected = 更正版：第{ $edition }版，{ $day }，取代{ $before }的第{ $replaced }版
changes-label = 更正
changes-title = 本版更正了什么
# $numbers 是有变动的数字的个数，$replaced 是上一版的版次。
changes-summary = { $numbers ->
    [0] 与第{ $replaced }版相比，没有数字变动。
   *[other] 与第{ $replaced }版相比，有{ $numbers }个数字不同。
}
table-changes-title = 变动内容：前后对照
table-changes-note = 根据两版所印内容计算得出，包括各表和附表。
column-changed = 数字
# $edition 是版次。
column-edition = 第{ $edition }版
# 只有一版印出的数字，在另一版的位置上。
not-printed = 未印出
# $incidents 是数字，$ids 是编号列表。
changes-incidents-added = 新增：{ COUNT($incidents) }（{ $ids }）。
changes-incidents-corrected = 更正：{ COUNT($incidents) }（{ $ids }）。
changes-incidents-withdrawn = 撤回：{ COUNT($incidents) }（{ $ids }）。
# 变更说明中，计量对象之后：是谁的或哪一个数字。
scope-previous = 上一时段
scope-itemised = 逐起列出
scope-stated = 他方公布
scope-weak = 证据薄弱
scope-contested = 有争议
scope-discounted = 不予采信
scope-confirmed = 已证实
scope-fair = 证据尚可
scope-not-graded = 未评级
scope-repeated = 与另一记录重复
scope-kept-apart = 证据薄弱、有争议或不予采信
scope-year = 年初至今
scope-month = 当月首日
scope-across-the-end = 跨越时段终点
scope-across-the-start = 跨越时段起点
scope-documented-late = 时段结束后记录
scope-of-earlier-days = 发生于此前
scope-damage-damaged = 受损
scope-damage-destroyed = 被毁
scope-damage-none = 未受损
scope-notable = 逐一叙述
scope-period-from = 时段首日
scope-period-to = 时段末日
scope-published = 发布日
scope-year-from = 全年记录首日
scope-previous-from = 上一时段首日
scope-previous-to = 上一时段末日
scope-deaths-not-known = 死亡人数不详
scope-damage-unknown = 受损情况不详
scope-earliest = 最早可能日期
scope-latest = 最晚可能日期
column-killed-combatant = 死亡战斗人员
column-killed-unknown = 死者，身份不明
column-killed-protected = 死亡受保护人员
column-killed-participant = 死亡直接参加敌对行动者
column-injured-protected = 受伤受保护人员
column-injured-participant = 受伤直接参加敌对行动者
column-facilities-destroyed = 被毁重要设施
column-injured-civilian = 受伤平民
column-injured-combatant = 受伤战斗人员
column-injured-unknown = 伤者，身份不明
column-not-broken-down = 未分类
column-children-and-women = 儿童和妇女
column-facilities-targeted = 遭袭重要设施
column-targets = 遭袭目标
column-percent = 占比
column-times = 倍数
column-day = 日期

## 图

# 两个死亡数字的时段，用于句中，来源未说明终点时。$start 是日期。
figure-scope-since = { $start }以来
# 两个死亡数字的时段，用于句中。$start 和 $end 是日期。
figure-scope-between = { $start }至{ $end }

# 封面圆点图之上。$scope 是时段（“……以来”），$block 是一个完整方块的圆点数。
figure-tolls-field-title = 每个圆点代表{ $scope }遇难的一名平民；一个完整方块含{ $block }个圆点
# 封面圆点图之下。
figure-tolls-field-note = 两个死亡数字范围各异，绝不相加。
# 圆点图的文字说明，供看不到图的人使用。$subject 和 $context 是死亡数字，其余是各方和时段。
figure-tolls-field-alt = 两片圆点，每个圆点代表{ $scope }遇难的一名平民：{ $subject-actor }造成{ COUNT($subject) }死亡，{ $context-actor }造成{ COUNT($context) }死亡。
# 第一片圆点的数字之后。$what 是计量对象（“名平民遇难”），$actor 是造成死亡的一方，$scope 是时段。
figure-tolls-field-subject = { $what }，{ $scope }由{ $actor }造成
# 第二片圆点的数字之后。$what 是计量对象（“名平民遇难”），$actor 是造成死亡的一方。
figure-tolls-field-context = { $what }，同一时期由{ $actor }造成
# 最低值末尾三个空心圆点旁。
figure-tolls-field-rises = 空心圆点：该数字为最低值，可能上升
# 来源给出下限和上限或仅给出上限时，末尾空心圆点旁。
figure-tolls-field-range = 空心圆点：介于来源给出的下限与上限之间

# 两条条形图的标题。$subject 和 $context 是死亡数字。
figure-two-tolls-title = 同一标尺上的两个死亡数字：{ $subject }和{ $context }
# 两条条形图旁的说明。能够说明 $times（较小数字在较大数字中占几倍）时，$compared 为 "yes"。
# 即较小数字中每有一名死者，较大数字中有多少名。$scope 是两者的时段，各方是名称。
figure-two-tolls-note = { $compared ->
    [yes] { $scope }，{ $subject-actor }每造成一名平民死亡，{ $context-actor }在同一时期即造成{ $times }名平民死亡。标尺从零开始，没有截断；末端散开表示最低值。
   *[no] { $scope }{ $subject-actor }和{ $context-actor }分别造成死亡的平民。标尺从零开始，没有截断；末端散开表示最低值。
}
# 两条条形图的文字说明。$subject 和 $context 是死亡数字，其余是各方和时段。
figure-two-tolls-alt = 同一标尺上从零开始的两条条形：{ $scope }，{ $subject-actor }造成{ COUNT($subject) }死亡，{ $context-actor }造成{ COUNT($context) }死亡。
# 第一条之上。$actor 是造成死亡的一方，$scope 是时段。
figure-two-tolls-subject = { $scope }{ $actor }造成死亡的平民
# 第二条之上。$actor 是造成死亡的一方。
figure-two-tolls-context = 同一时期{ $actor }造成死亡的平民

# 分段条形图的标题。$total 是死亡数字，$known 是情况较明的人数（“241名儿童和妇女”）。
figure-toll-makeup-title = { $total }名死者中，已知有{ COUNT($known) }
# 分段条形图旁的说明。$shape 说明条形有多个部分和余数（"several"）、一个部分和余数（"single"）还是没有余数（"whole"）。
# $known、$total 和 $share 是数字，$share 是 $known 占 $total 的比例。
# （"unshared"：有多个部分，但总数是区间，无法说明比例）
figure-toll-makeup-note = { $shape ->
    [single] { $total }名中的{ $known }名。斜线部分仅知人数，不得理解为男性人数。
    [unshared] { $total }名中的{ $known }名。斜线部分仅知人数，不得理解为男性人数。
    [whole] { $total }名中的{ $known }名，占{ $share }：全部已有分类。
   *[several] { $total }名中的{ $known }名，占计入人数的{ $share }。斜线部分仅知人数，不得理解为男性人数。
}
# 分段条形图的文字说明。$parts 是列表，如“138名儿童和103名妇女”，$rest 是余数。
figure-toll-makeup-alt = { $shape ->
    [single] 一条条形，代表{ $actor }造成死亡的{ COUNT($total) }：其中{ LIST($parts) }；其余{ $rest }名，来源未分类。
    [whole] 一条条形，代表{ $actor }造成死亡的{ COUNT($total) }：{ LIST($parts) }。
   *[several] 一条条形，代表{ $actor }造成死亡的{ COUNT($total) }：其中{ LIST($parts) }，共{ COUNT($known) }；其余{ $rest }名，来源未分类。
}

# 方块图的标题。$actor 是名称，$total 是设施数量。
figure-facilities-by-type-title = { $actor }袭击了{ COUNT($total) }
# 方块图旁的说明。
figure-facilities-by-type-note = 每个方块代表一处设施。
# 方块图的文字说明。$types 是列表，如“两所学校和三座清真寺”。
figure-facilities-by-type-alt = 遭{ $actor }袭击的设施，每个方块代表一处：{ LIST($types) }；共{ COUNT($total) }。
# 来源只说“若干”设施而未计数时。
some-facilities-targeted = 若干重要民用设施

# 地点与日期图的标题。$dated 说明各行全部、部分或均未注明日期。
figure-events-by-place-title = { $dated ->
    [all] 此处记录的每次袭击均有确切日期
    [none] 此处记录的袭击均无确切日期
   *[some] 此处记录的袭击并非全有确切日期
}
# 地点与日期图旁的说明。
figure-events-by-place-note = 实心：日期确切到日。空心：来源只说明时段，未说明日期。一个圆代表一处目标；一个方块代表来源计入但未加描述的一次袭击。
# 地点与日期图的文字说明。$rows 是各行列表。
figure-events-by-place-alt = { $subject-actor }和{ $context-actor }所发动袭击的地点与日期：{ $rows }。
# 列表中的一行。$place 是名称，$what 是遭袭或计入的对象，$when 是日期或“日期未说明”。
# 来源未给出据点数量时，$counted 为 "no"。
figure-events-by-place-row = { $counted ->
    [no] { $place }：{ $what }，多处，未计数（{ $when }）
   *[yes] { $place }：{ $what }（{ $when }）
}
# 列表中两行之间。$before 是前面各行，$row 是下一行。
figure-events-by-place-rows = { $before }；{ $row }
# 列表中，没有日期的袭击。
figure-events-by-place-undated = 日期未说明
# 没有日期的袭击一栏的栏头。
figure-events-by-place-undated-head = 日期未说明
# 包含多日的一栏的栏头。$start 和 $end 是首日和末日。
figure-events-by-place-days = { DATE($start, form: "short") }至{ DATE($end, form: "short") }
# 遭袭对象，来源只提到某一方的据点时。$actor 是名称。
figure-events-by-place-sites = { $actor }的据点
# 遭袭对象，只知道袭击手段时。$weapon 是名称。
figure-events-by-place-means = { $weapon }
# 遭袭对象及所知的其他情况：手段、地点的一部分或上级地点。
figure-events-by-place-with = { $what }，{ $more }
# 遭袭对象，地点无法与地图对应时。
figure-events-by-place-unmatched = 地点未能确认
# 地点及来源对地点的说法均不详时。
figure-events-by-place-unknown = 地点不详
# 来源未给出据点数量时，代替标记。
figure-uncounted = 多处，未计数

# 袭击地图的标题。某省指明的目标数 $named 多于其他各省时，$lead 为 "yes"；$first 是该省名称。
figure-events-map-title = { $lead ->
    [yes] 指明的目标以{ $first }最多：{ COUNT($named) }
   *[no] 此处记录的袭击发生在何处
}
# 该地图旁的说明。$producer 是边界的制作者，$licence 是其许可。
figure-events-map-note = 标记位于地名旁。一个圆代表一处目标，或一次未指明目标的打击；一个方块代表来源计入但未加描述的一次袭击。实心：日期确切到日。空心：来源未说明日期。位置最多精确到省。边界：{ $producer }，{ $licence }；不表示承认任何边界。
# 该地图的文字说明。$rows 是各行列表（“拉卡：三处目标（2014年9月23日）”）。
figure-events-map-alt = 各省地图，标示{ $subject-actor }和{ $context-actor }发动的袭击：{ $rows }。

## 月度简报的图

# 没有日期者一栏的名称。
key-undated = 日期不详
# 图中一行的文字说明。$name 是名称或日期，$killed 是数字（“至少12”、“不详”）。
figure-row = { $name }：{ $killed }
# 两行之间。$before 是前面各行，$row 是下一行。
figure-rows = { $before }；{ $row }
# 说明末尾，句号之后。某一条是最低值时 $frayed 为 "yes"，是区间时 $hollow 为 "yes"。
figure-marks = { $frayed ->
    [yes] 末端散开表示最低值。
   *[no] { "" }
}{ $hollow ->
    [yes] 记录给出区间时：实心至下限，空心至上限。
   *[no] { "" }
}

# 按责任方条形图的标题。某一方的死亡数字 $killed 超过其他各方时 $lead 为 "yes"，$first 是其名称。$total 是总数。
figure-toll-by-actor-title = { $lead ->
    [yes] 记录在案的遇难平民以{ $first }造成的最多：{ $total }名中有{ $killed }名
   *[no] 记录在案的遇难平民，按被认定负有责任的一方：共{ $total }名
}
# 按责任方条形图旁的说明。$scope 是时段（“……至……”），部分死者没有单一责任方时 $rest 为 "yes"。
figure-toll-by-actor-note = { $scope }记录在案的事件中遇难的平民，按被认定负有责任的一方。{ $rest ->
    [yes] 斜线：没有单一责任方。
   *[no] { "" }
}{ figure-marks }
# 按责任方条形图的文字说明。$rows 是各行，$total 是总数，$scope 是时段。
figure-toll-by-actor-alt = { $scope }，每条条形代表对平民死亡负有责任的一方：{ $rows }。共{ $total }名。

# 按省条形图的标题。某省的死亡数字 $killed 超过其他各省时 $lead 为 "yes"，$first 是其名称。$total 是总数。
figure-toll-by-place-title = { $lead ->
    [yes] 记录在案的遇难平民以{ $first }最多：{ $total }名中有{ $killed }名
   *[no] 记录在案的遇难平民，按省：共{ $total }名
}
# 按省条形图旁的说明。$scope 是时段（“……至……”）。
figure-toll-by-place-note = { $scope }记录在案的事件中遇难的平民，按省。{ figure-marks }
# 按省条形图的文字说明。$rows 是各行，$total 是总数，$scope 是时段。
figure-toll-by-place-alt = { $scope }，每条条形代表有平民遇难的一个省：{ $rows }。共{ $total }名。

# 按手段条形图的标题。某一手段的死亡数字 $killed 超过其他手段时 $lead 为 "yes"，$first 是其名称。$total 是总数。
figure-toll-by-weapon-title = { $lead ->
    [yes] 记录在案的遇难平民以死于{ NAME($first, form: "label") }的最多：{ $total }名中有{ $killed }名
   *[no] 记录在案的遇难平民，按袭击手段：共{ $total }名
}
# 按手段条形图旁的说明。$scope 是时段（“……至……”）。
figure-toll-by-weapon-note = { $scope }记录在案的事件中遇难的平民，按袭击手段。{ figure-marks }
# 按手段条形图的文字说明。$rows 是各行，$total 是总数，$scope 是时段。
figure-toll-by-weapon-alt = { $scope }，每条条形代表造成平民死亡的一种手段：{ $rows }。共{ $total }名。

# 按日柱形图的标题。某日的死亡数字 $killed 超过其他各日时 $lead 为 "yes"，$day 是该日。$total 是总数。
figure-deaths-by-day-title = { $lead ->
    [yes] 记录在案的遇难平民以{ DATE($day) }最多：{ $total }名中有{ $killed }名
   *[no] 记录在案的遇难平民，逐日：共{ $total }名
}
# 按日柱形图旁的说明。某日没有事件时 $empty 为 "yes"，某日死亡人数不详时 $open 为 "yes"。
figure-deaths-by-day-note = 每根柱代表一日，高度为遇难平民人数。{ $empty ->
    [yes] 线下短划：当日没有记录在案的事件。
   *[no] { "" }
}{ $open ->
    [yes] 空心圆：有记录在案的事件，死亡人数不详。
   *[no] { "" }
}{ figure-marks }
# 柱形图下方。$scope 是时段（“……至……”）。
figure-deaths-by-day-axis = 日期：{ $scope }
# 按日柱形图的文字说明。$rows 是各行，$total 是总数，$scope 是时段。
figure-deaths-by-day-alt = { $scope }，每根柱代表一日，高度为遇难平民人数：{ $rows }。共{ $total }名。{ $empty ->
    [yes] 未列出的日期没有记录在案的事件。
   *[no] { "" }
}

# 两条条形图的标题。$change 说明现在记录的比以前多、少还是无法断定。$now 和 $before 是死亡数字。
figure-months-compared-title = { $change ->
    [more] 记录在案的遇难平民多于上一时段：{ $now }名，上一时段为{ $before }名
    [fewer] 记录在案的遇难平民少于上一时段：{ $now }名，上一时段为{ $before }名
   *[neither] 记录在案的遇难平民：{ $now }名，上一时段为{ $before }名
}
# 两条条形图旁的说明。$incidents 和 $incidents-before 是两个时段记录在案的事件数。
figure-months-compared-note = 记录在案的事件：{ $incidents }起，上一时段为{ $incidents-before }起。标尺从零开始。{ figure-marks }
# 两条条形图的文字说明。$now 和 $before 是死亡数字，$scope 是本时段。
figure-months-compared-alt = 同一标尺上从零开始的两条条形。{ $scope }遇难的平民：{ $now }名；上一时段：{ $before }名。
# 第一条之上。$scope 是本时段（“……至……”）。
figure-months-compared-now = { $scope }遇难的平民
# 第二条之上。
figure-months-compared-before = 上一时段遇难的平民

## 新闻资料包

# 收件人如何核验文件。$command 是要输入的命令。
verify-text = 要核验这些文件，请在此文件夹中打开终端并输入：{ $command }。每一行都应以OK结尾。凡标为失败的文件，均非所发布的文件。
# 收件人如何核验签名。$ssh和$minisign是要输入的命令，$fingerprint是密钥指纹。
verify-signature = 校验和清单已签名。使用OpenSSH：{ $ssh }。使用minisign：{ $minisign }。密钥指纹为{ $fingerprint }；请与简报中及发布机构网页上印出的指纹比对。
verify-unsigned = 未签名：校验和清单没有签名。它只能说明文件是否损坏，不能说明文件由谁制作。
# 每份PDF单独签名时使用。$file为证书，$fingerprint为其SHA-256。
verify-pdf = 每份PDF另有自身的签名，PDF阅读程序会予以显示。其证书为{ $file }，由发布者自行签发；不认识该证书的程序会作出提示。证书的指纹为{ $fingerprint }；请与发布者网页上的指纹核对。
# 从核验说明指向方法说明。$file 为其文件名。
verify-method = 本简报的数字如何得出，见{ $file }。
# 更正版的更正说明亦同。
verify-changes = 本版更正的每个数字、其原值及更正原因，见{ $file }。
# 发布机构为文件签名时印于版权说明。$fingerprint是其密钥的指纹。
colophon-key = 本版文件均已签名。密钥指纹：{ $fingerprint }

# 对照表的一行，供看不到图的人使用。$name 是名称，$total 是数字，$rows 是各格。
figure-matrix-row = { $name }：{ $total }（{ $rows }）

# 省与责任方对照表的标题。$total 是总数。
figure-toll-by-place-and-actor-title = 何方在何地造成死亡：按省和被认定负有责任的一方统计的遇难平民，共{ $total }名
# 该对照表旁的说明。$scope 是时段（“……至……”），某格死亡人数不详时 $open 为 "yes"。
figure-toll-by-place-and-actor-note = { $scope }记录在案的事件中遇难的平民。方块面积为死亡人数，每行最大者上方写有数字。斜线：没有单一责任方，或地点不详。空格：没有死亡记录。{ $open ->
    [yes] 空心圆：有事件记录，死亡人数不详。
   *[no] { "" }
}{ figure-marks }
# 该对照表的文字说明。$rows 是各行，$total 是总数，$scope 是时段。
figure-toll-by-place-and-actor-alt = 各省与责任方的对照表，{ $scope }遇难的平民：{ $rows }。合计：{ $total }。

# 设施类型与袭击手段对照表的标题。$total 是提到的设施数量。
figure-facilities-by-weapon-title = 设施被何种手段袭击：按类型和袭击手段，共{ COUNT($total) }
# 该对照表旁的说明。$scope 是时段。
figure-facilities-by-weapon-note = 一个方块代表{ $scope }所记录事件中提到的一处设施；两次遭袭的计两次。
# 该对照表的文字说明。$rows 是各行，$total 是总数，$scope 是时段。
figure-facilities-by-weapon-alt = 设施类型与袭击手段的对照表，{ $scope }每处遭袭设施一个方块：{ $rows }。合计：{ $total }。

# 按评级条形图的标题。$total 是简报的总数，$total-kept 是另列者。
figure-gradings-title = 总数的依据：计入总数{ $total }，另列{ $total-kept }
# 条形图旁的说明。$incidents 和 $incidents-kept 是计入总数和另列的事件数，$scope 是时段。
figure-gradings-note = { $scope }遇难的平民，按每起事件的确实程度分列。计入总数：{ COUNT($incidents) }；另列且绝不相加：{ COUNT($incidents-kept) }。{ figure-marks }
# 按评级条形图的文字说明。$counted 和 $kept 是两组各行，总数为其合计。
figure-gradings-alt = 同一标尺上的两组条形，{ $scope }遇难的平民。计入总数：{ COUNT($incidents) }，死亡{ $total }：{ $counted }。另列：{ COUNT($incidents-kept) }，死亡{ $total-kept }：{ $kept }。

# 逐月条形图的标题。$total 是年初至今的死亡人数，$since 是首日。
figure-months-trend-title = { $since }以来逐月记录的遇难平民：{ $total }名
# 逐月条形图旁的说明。末月有一部分较晚记录时 $lag 为 "yes"；$until 是时段末日。
figure-months-trend-note = { $lag ->
    [yes] 最后一条的灰色末端在{ $until }之后才记录在案。记录仍在继续：近几个月的数字可能比早前月份上升更多。
   *[no] 一条代表一个月；记录仍在继续，近几个月的数字可能比早前月份上升更多。
}{ figure-marks }
# 末条之下。$late 是较晚记录的死亡人数。
figure-months-trend-late = 其中月末之后才记录在案：{ $late }
# 逐月条形图的文字说明。$rows 是各月及其死亡人数，$total 是总数，$since 是首日，$until 是末日，$late 同上。
figure-months-trend-alt = { $since }以来每月一条，长度为遇难平民人数：{ $rows }。合计：{ $total }。{ $lag ->
    [yes] 最后一个月的死者中，{ $until }之后才记录在案：{ $late }。
   *[no] { "" }
}

# 日期轴的标题。$incidents 是逐一叙述的事件数，$scope 是时段。
figure-notable-timeline-title = 发生的时间：逐一叙述的{ COUNT($incidents) }
# 日期轴旁的说明。某事件可能发生在多日中任一日时 $spread 为 "yes"。
figure-notable-timeline-note = 此线贯穿{ $scope }的各天。圆的面积为遇难平民人数。{ $spread ->
    [yes] 粗线涵盖事件可能发生的各天。
   *[no] { "" }
}{ figure-marks }
# 一起事件，供看不到图的人使用。$when 是一日或多日，$place 是地点，$killed 是数字（“至少12”）。
figure-notable-timeline-row = { $when }，{ $place }：{ $killed }
# 日期轴的文字说明。$rows 是各起事件，$scope 是时段。
figure-notable-timeline-alt = { $scope }各天的线，每起事件一个圆，面积为遇难平民人数：{ $rows }。

# Title of the map of tiles. $total is the whole.
figure-toll-tiles-title = 各省记录的平民死亡：共{ $total }名
# Note beside the map of tiles. $scope is the period, $empty is "yes" where a tile has no incident.
figure-toll-tiles-note = { $scope }遇难的平民。一格代表一个省，位置大致相符；各格大小相同，与面积无关。所有条形使用同一比例尺。{ $empty ->
    [yes] 没有数字的格：当地没有事件记录。
   *[no] { "" }
}{ figure-marks }
# The map of tiles, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-tiles-alt = 方格地图，每省一格，格中条形长度为{ $scope }遇难的平民人数：{ $rows }。合计：{ $total }。

# Title of the map. $total is the whole.
figure-toll-map-title = 记录到平民死亡的地方：共{ $total }名
# Note beside the map. $scope is the period, $open is "yes" where the dead of a place are not known, $producer made the boundaries, $licence is their licence.
figure-toll-map-note = { $scope }遇难的平民。圆的面积为人数；圆代表全省，并不标示省内任何地点。{ $open ->
    [yes] 空心圆：有事件记录，死亡人数不详。
   *[no] { "" }
}{ figure-marks }边界：{ $producer }，{ $licence }；不表示承认任何边界。
# The map, said to those who do not see it. $rows are the places with their tolls, $total is the whole, $scope the period.
figure-toll-map-alt = 各省地图，每省一个圆，大小为{ $scope }遇难的平民人数：{ $rows }。合计：{ $total }。
# At the scale bar of the map. $distance is a number of kilometres.
figure-toll-map-scale = { $distance }公里

## 新闻页面

# 供新闻编辑部查阅简报的网页的标题和链接。
site-title = 供媒体使用的简报
# 从一份简报返回全部简报列表的链接。
site-all = 全部简报
# 新闻订阅源的链接。
site-feed = 新闻订阅源（Atom）
# 主要数字之上，读给看不到页面的人。
site-key-figures = 主要数字
site-figures = 图
site-downloads = 下载
# 文件列表的标题：文件的内容。
site-files-brief = 简报
site-files-figures = 图片格式的图
site-files-cards = 社交媒体卡片
site-files-data = 数据
site-files-archives = 全部内容合为一个文件
site-files-verify = 核验文件
# 文件大小。$size 是以千字节计的整数。
site-size = { $size }{ "\u00A0" }kB
# 一份简报的各版列表之上。
site-editions = 各版
# 在其后被更正的版本的页面上。$edition 是新版的版号，$day 是新版的发布日期。
site-replaced = 本版已于{ $day }由第{ $edition }版取代。
embargo-until = 新闻禁发：{ $zone } 时间{ $day } { $time }之前，不得发表、播出或在网上发布。
embargo-local = 当地时间：{ $times }。
embargo-place = { $place } { $time }
embargo-place-day = { $place } { $time }（{ $day }）
embargo-notice = { $until }{ $local }

mail-page = 简报及其图表、数据和核验方法：{ $url }
mail-attached = 附件：简报的 PDF 文件。
