### Each text and its translation as they were when the translation was confirmed. Written by make lang-confirm, never by hand.

qualified-at-least = at{ "\u00A0" }least { $phrase }
    .translation = 至少{ $phrase }
qualified-at-most = at{ "\u00A0" }most { $phrase }
    .translation = 至多{ $phrase }
qualified-about = about { $phrase }
    .translation = 约{ $phrase }
range = { $least } to { $most }
    .translation = { $least }至{ $most }
qualifier-at-least = at least
    .translation = 至少
qualifier-at-most = at most
    .translation = 至多
qualifier-about = about
    .translation = 约
qualifier-unknown = not known
    .translation = 不详
qualifier-a-number-of = a number of
    .translation = 若干
count-killed-civilian =
    { $n ->
        [one] { $n } civilian
       *[other] { $n } civilians
    }
    .translation = { $n }名平民
count-children =
    { $n ->
        [one] { $n } child
       *[other] { $n } children
    }
    .translation = { $n }名儿童
count-women =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
    .translation = { $n }名妇女
count-men =
    { $n ->
        [one] { $n } man
       *[other] { $n } men
    }
    .translation = { $n }名男性
count-children-and-women = { $n } children and women
    .translation = { $n }名儿童和妇女
count-attacks-poison-gas =
    { $n ->
        [one] { SPELL($n) } attack
       *[other] { SPELL($n) } attacks
    }
    .translation = { SPELL($n) }次袭击
count-times =
    { $n ->
        [one] once
        [2] twice
       *[other] { SPELL($n) } times
    }
    .translation = { SPELL($n) }次
count-facilities-targeted =
    { $n ->
        [one] { SPELL($n) } vital civilian facility
       *[other] { SPELL($n) } vital civilian facilities
    }
    .translation = { SPELL($n) }处重要民用设施
count-school =
    { $n ->
        [one] { SPELL($n) } school
       *[other] { SPELL($n) } schools
    }
    .translation = { SPELL($n) }所学校
count-hospital =
    { $n ->
        [one] { SPELL($n) } hospital
       *[other] { SPELL($n) } hospitals
    }
    .translation = { SPELL($n) }家医院
count-market =
    { $n ->
        [one] { SPELL($n) } market
       *[other] { SPELL($n) } markets
    }
    .translation = { SPELL($n) }个市场
count-mosque =
    { $n ->
        [one] { SPELL($n) } mosque
       *[other] { SPELL($n) } mosques
    }
    .translation = { SPELL($n) }座清真寺
count-targets =
    { $n ->
        [one] { SPELL($n) } target
       *[other] { SPELL($n) } targets
    }
    .translation = { SPELL($n) }处目标
count-victims-recorded =
    { $n ->
        [one] { SPELL($n) } victim recorded by name
       *[other] { SPELL($n) } victims recorded by name
    }
    .translation = { $n }名登记了姓名的受害者
count-incidents =
    { $n ->
        [one] { SPELL($n) } incident
       *[other] { SPELL($n) } incidents
    }
    .translation = { SPELL($n) }起事件
some-vital-building = a number of vital buildings
    .translation = 若干重要建筑
measure-killed-civilian =
    { $n ->
        [one] civilian killed
       *[other] civilians killed
    }
    .translation = 名平民遇难
measure-children =
    { $n ->
        [one] child
       *[other] children
    }
    .translation = 名儿童
measure-women =
    { $n ->
        [one] woman
       *[other] women
    }
    .translation = 名妇女
measure-children-and-women = children and women
    .translation = 名儿童和妇女
measure-not-broken-down = not broken down
    .translation = 名未分类
measure-attacks-poison-gas =
    { $n ->
        [one] poison gas attack
       *[other] poison gas attacks
    }
    .translation = 次毒气袭击
measure-incidents =
    { $n ->
        [one] incident recorded
       *[other] incidents recorded
    }
    .translation = 起记录在案的事件
measure-targets =
    { $n ->
        [one] target hit
       *[other] targets hit
    }
    .translation = 处目标遭袭
measure-facilities-targeted =
    { $n ->
        [one] vital facility targeted
       *[other] vital facilities targeted
    }
    .translation = 处重要民用设施遭袭
kind-campaign = Brief
    .translation = 简报
period-open = Period: { $from } to publication
    .translation = 时段：{ $from }至发布之日
period-closed = Period: { $from } to { $to }
    .translation = 时段：{ $from }至{ $to }
page-of = Page { $page } of { $pages }
    .translation = 第{ $page }页，共{ $pages }页
available-in = Available in
    .translation = 提供语种
web-skip = Skip to the text
    .translation = 跳至正文
web-contents = In this brief
    .translation = 本简报内容
web-pdf = This brief as PDF
    .translation = 本简报的 PDF 版
web-top = Back to the top
    .translation = 回到页首
figure-label = Figure { $number }
    .translation = 图{ $number }
table-label = Table { $number }
    .translation = 表{ $number }
source-line = Source: { $organisation }, { $day }.
    .translation = 来源：{ $organisation }，{ $day }。
for-quotation = For quotation
    .translation = 可供引用
quotation-attribution = { $organisation }, { $day }. May be quoted with this attribution.
    .translation = { $organisation }，{ $day }。引用时请注明以上出处。
notice-draft = Draft translation, not yet reviewed by a native speaker. The { $source } version prevails.
    .translation = 本译文为草稿，尚未经母语人士审校；如有出入，以{ $source }版为准。
not-known = not known
    .translation = 不详
some-number = some, number not known
    .translation = 有，人数不详
not-stated = not stated
    .translation = 未说明
none = none
    .translation = 无
sic = sic
    .translation = 原文如此
dates-between = { $start } to { $end }
    .translation = { $start }至{ $end }
table-strikes-title = Strikes recorded as incidents
    .translation = 作为事件记录的袭击
table-strikes-note = Deaths are not known for any single strike: “not known” is not zero.
    .translation = 任何一次袭击的死亡人数均不详；“不详”不等于零。
table-group = { NAME($actor, form: "label") }
    .translation = { NAME($actor, form: "label") }
column-number = No.
    .translation = 序号
column-date = Date
    .translation = 日期
column-place = Place
    .translation = 地点
column-target = Target
    .translation = 目标
column-weapon = Weapon
    .translation = 手段
column-attacks = Attacks
    .translation = 袭击次数
column-type = Type
    .translation = 类型
column-count = Targeted
    .translation = 遭袭数量
sites-of = Some sites of { NAME($actor, form: "label") }, not counted
    .translation = { NAME($actor, form: "label") }的若干据点，未计数
place-part = { $place }, { NAME($part, form: "label") }
    .translation = { $place }（{ NAME($part, form: "label") }）
place-in = { $place }, { $parent }
    .translation = { $parent }{ $place }
table-attacks-title = Poison gas attacks by { $actor }
    .translation = { $actor }的毒气袭击
table-attacks-note = Stated as a total by place. The source gives no day and no deaths for any single attack.
    .translation = 来源按地点给出总数，未说明任何一次袭击的日期和死亡人数。
table-facilities-title = Vital civilian facilities targeted by { $actor }
    .translation = 遭{ $actor }袭击的重要民用设施
table-facilities-note = Stated by type; the sum is computed. The source gives no places and no days.
    .translation = 来源按类型给出数字；合计由计算得出。来源未说明地点和日期。
row-total = All
    .translation = 合计
notice-fictional = Fictional sample: every place, party and incident is invented.
    .translation = 虚构样本：其中所有地点、各方和事件均为杜撰。
kind-monthly = Monthly brief
    .translation = 月度简报
kind-flash = Flash brief
    .translation = 快报
table-parties-title = Civilians killed, by the party held responsible
    .translation = 遇难平民，按被认定负有责任的一方
table-parties-note = Incidents graded weak, contested or discounted are not in this table. A total is a minimum where the dead of an incident are not known.
    .translation = 证据薄弱、有争议和不予采信的事件不计入本表。某起事件死亡人数不详时，合计为最低值。
table-places-title = Civilians killed, by place
    .translation = 遇难平民，按地点
table-places-note = By the first administrative level.
    .translation = 按第一级行政区划。
table-means-title = Civilians killed, by means of attack
    .translation = 遇难平民，按袭击手段
table-means-note = By the means recorded for each incident.
    .translation = 按每起事件所记录的手段。
table-civilians-only = This table counts civilians only. { $others }.
    .translation = 本表仅统计平民。{ $others }。
table-targets-title = Facilities recorded as targets
    .translation = 记录为袭击目标的设施
table-targets-note = One for each facility named in an incident; one that was struck twice stands twice.
    .translation = 事件中提到的每处设施各列一次；两次遭袭者列两次。
table-statements-title = What others state, and what is itemised here
    .translation = 他方公布的数字与本记录逐起列出的数字
table-statements-note = Statements and incidents cover the same people: they stand side by side and are never added.
    .translation = 公布的数字与事件涉及同一批人：两者并列，绝不相加。
column-statement = Statement by
    .translation = 公布方
column-stated = Stated
    .translation = 公布数字
column-itemised = Itemised
    .translation = 逐起列出
table-months-title = Civilians killed, month by month
    .translation = 遇难平民，逐月
table-months-note =
    { $basis ->
        [documentation] Since { $start }. Each incident stands in the month in which it was documented.
       *[other] Since { $start }. An incident that may have happened in either of two months stands in the month of its earliest possible day.
    }
    .translation =
        { $basis ->
            [documentation] 自{ $start }起。每起事件列入其记录之月。
           *[other] 自{ $start }起。可能发生在两个月中任一月的事件，列入其最早可能日期所在的月份。
        }
table-gradings-title = What the totals rest on
    .translation = 总数以何为据
table-gradings-note = Confirmed: a party accepted responsibility. Fair: two or more credible sources. Weak: one source alone. Contested: the parties accuse one another. Discounted: those killed were combatants, or nothing shows that an attack took place.
    .translation = 已证实：有一方承认责任。证据尚可：有两个以上可信来源。证据薄弱：只有单一来源。有争议：各方相互指责。不予采信：死者为战斗人员，或没有任何证据表明发生过袭击。
table-annex-title = All incidents
    .translation = 全部事件
table-annex-note = In the order of their days. What is left out of the count says why. Records that repeat another one come last, by their identifier alone.
    .translation = 按日期排列。未计入者注明原因。与其他记录重复者列于最后，仅注编号。
column-month = Month
    .translation = 月份
column-grading = Grading
    .translation = 评级
column-destroyed = Destroyed
    .translation = 被毁
column-damaged = Damaged
    .translation = 受损
column-undamaged = Not damaged
    .translation = 未受损
column-damage-unknown = Not stated
    .translation = 未说明
row-year = Year to date
    .translation = 年初至今
row-counted = In the totals
    .translation = 计入总数
row-kept-apart = Kept apart
    .translation = 另列
grading-confirmed = Confirmed
    .translation = 已证实
grading-fair = Fair
    .translation = 证据尚可
grading-not-graded = Not graded
    .translation = 未评级
grading-weak = Weak
    .translation = 证据薄弱
grading-contested = Contested
    .translation = 有争议
grading-discounted = Discounted
    .translation = 不予采信
note-across-the-end = Counted here by their earliest possible day, though they may have happened after { $end }: { COUNT($incidents) }.
    .translation = 按最早可能日期计入本时段，但可能发生在{ $end }之后：{ COUNT($incidents) }。
note-across-the-start = Counted not here but in the time before, by their earliest possible day, though they may have happened on { $start } or later: { COUNT($incidents) }.
    .translation = 按最早可能日期计入此前时段而未计入本时段，但可能发生在{ $start }或其后：{ COUNT($incidents) }。
note-documented-late = Documented only after { $end }, and counted by the day of death: { COUNT($incidents) }.
    .translation = { $end }之后才得到记录，按死亡之日计入：{ COUNT($incidents) }。
note-of-earlier-days = Documented in this period, and of days before { $start }: { COUNT($incidents) }.
    .translation = 在本时段内得到记录，发生于{ $start }之前：{ COUNT($incidents) }。
notable-by-toll = Incidents in which { COUNT($killed) } were killed, the heaviest first.
    .translation = { COUNT($killed) }遇难的事件，死亡最多者在前。
notable-listed = Chosen by the editors of this brief.
    .translation = 由本简报编者选定。
notable-among = among them { $groups }
    .translation = 其中{ $groups }
attribution-claimed = { NAME($actor, form: "label") } (claimed)
    .translation = { NAME($actor, form: "label") }（宣称）
attribution-accepted = { NAME($actor, form: "label") } (accepted)
    .translation = { NAME($actor, form: "label") }（承认）
attribution-alleged = { NAME($actor, form: "label") } (alleged)
    .translation = { NAME($actor, form: "label") }（被指控）
attribution-contested = { NAME($actor, form: "label") } (contested)
    .translation = { NAME($actor, form: "label") }（有争议）
attribution-denied = { NAME($actor, form: "label") } (denied)
    .translation = { NAME($actor, form: "label") }（否认）
damage-destroyed = { $target } (destroyed)
    .translation = { $target }（被毁）
damage-damaged = { $target } (damaged)
    .translation = { $target }（受损）
damage-none = { $target } (not damaged)
    .translation = { $target }（未受损）
damage-unknown = { $target }
    .translation = { $target }
column-party = Party
    .translation = 责任方
column-incidents = Incidents
    .translation = 事件
column-victims-recorded = Recorded by name
    .translation = 登记姓名者
column-killed-civilian = Civilians killed
    .translation = 遇难平民
column-others-harmed = Others killed and injured
    .translation = 其他死伤人员
column-children = Children
    .translation = 儿童
column-women = Women
    .translation = 妇女
column-men = Men
    .translation = 男性
column-record = Record
    .translation = 记录
column-remark = Not counted
    .translation = 未计入原因
column-sources = Sources
    .translation = 来源
key-several = Several parties
    .translation = 多方
key-disputed = Disputed
    .translation = 说法不一
key-not-attributed = Not attributed
    .translation = 责任方不明
key-unplaced = Place not known
    .translation = 地点不详
key-not-stated = Not stated
    .translation = 未说明
left-out-graded-weak = graded weak
    .translation = 证据薄弱
left-out-graded-contested = graded contested
    .translation = 有争议
left-out-graded-discounted = graded discounted
    .translation = 不予采信
left-out-duplicate = duplicate
    .translation = 重复记录
left-out-no-day-of-documentation = day of documentation not known
    .translation = 记录日期不详
left-out-outside-the-period = outside the period
    .translation = 不在时段内
reconciliation-title = How the numbers meet
    .translation = 各项数字如何对应
row-stated = Stated total (claim)
    .translation = 公布的总数
row-children = of which children
    .translation = 其中儿童
row-women = of which women
    .translation = 其中妇女
row-rest = Not broken down (computed)
    .translation = 未分类（计算得出）
row-itemised = Itemised in the table of strikes
    .translation = 袭击表中逐起列出
row-itemised-by = Itemised by { $organisation }, { $day }
    .translation = { $organisation }{ $day }逐项列出
itemised-of = { $itemised } of { $total }
    .translation = { $total }中的{ $itemised }
column-measure = Civilians killed
    .translation = 遇难平民
method-title = Method
    .translation = 方法
sources-title = Sources
    .translation = 来源
source-report = { $organisation }, page of { $day }, { $url }
    .translation = { $organisation }，{ $day }网页，{ $url }
source-undated = { $organisation }, { $url }
    .translation = { $organisation }，{ $url }
source-data = { $producer }: data taken on { $day } from { $url }, { $licence }
    .translation = { $producer }：数据于{ $day }取自{ $url }，{ $licence }
source-archived = Archived copy: { $url }
    .translation = 存档副本：{ $url }
source-withheld = Sources that are not named, for their protection
    .translation = 为保护来源而不具名者
link-incident = To the record of this incident
    .translation = 前往该事件的记录
link-incidents = To the incidents that this number counts
    .translation = 前往此数字所统计的事件
link-table = To the table that holds this number
    .translation = 前往列有此数字的表格
link-source = To the source: { $organisation }
    .translation = 前往来源：{ $organisation }
cite-as = Cite as
    .translation = 引用格式：
citation = { $organisation }, “{ $title }”, { $day }, edition { $edition }.
    .translation = { $organisation }：《{ $title }》，{ $day }，第{ $edition }版。
colophon-title = About this document
    .translation = 关于本文件
colophon-licence = Text, figures and data may be used under { $licence }.
    .translation = 文字、图表和数据可依照{ $licence }许可协议使用。
colophon-contact = Contact: { $url }
    .translation = 联系方式：{ $url }
colophon-rebuilt = This document is an example, rebuilt from a published page ({ $organisation }). Where the two differ, the page prevails.
    .translation = 本文件是根据已发布的网页（{ $organisation }）重制的示例；两者如有出入，以网页为准。
colophon-computed = Every number was computed once from the recorded incidents and claims, and is the same in every language.
    .translation = 每个数字均依据所记录的事件和公布的数字一次算出，在各语种中完全相同。
notice-corrected = Corrected edition { $edition }, { $day }: it replaces edition { $replaced } of { $before }
    .translation = 更正版：第{ $edition }版，{ $day }，取代{ $before }的第{ $replaced }版
changes-label = Correction
    .translation = 更正
changes-title = What this edition corrects
    .translation = 本版更正了什么
changes-summary =
    { $numbers ->
        [0] No number of edition { $replaced } has changed.
        [one] { $numbers } number differs from edition { $replaced }.
       *[other] { $numbers } numbers differ from edition { $replaced }.
    }
    .translation =
        { $numbers ->
            [0] 与第{ $replaced }版相比，没有数字变动。
           *[other] 与第{ $replaced }版相比，有{ $numbers }个数字不同。
        }
table-changes-title = What changed, from and to
    .translation = 变动内容：前后对照
table-changes-note = Computed from what both editions printed, tables and annex included.
    .translation = 根据两版所印内容计算得出，包括各表和附表。
column-changed = Number
    .translation = 数字
column-edition = Edition { $edition }
    .translation = 第{ $edition }版
not-printed = not printed
    .translation = 未印出
changes-incidents-added = Added: { COUNT($incidents) } ({ $ids }).
    .translation = 新增：{ COUNT($incidents) }（{ $ids }）。
changes-incidents-corrected = Corrected: { COUNT($incidents) } ({ $ids }).
    .translation = 更正：{ COUNT($incidents) }（{ $ids }）。
changes-incidents-withdrawn = Withdrawn: { COUNT($incidents) } ({ $ids }).
    .translation = 撤回：{ COUNT($incidents) }（{ $ids }）。
scope-previous = period before
    .translation = 上一时段
scope-itemised = itemised
    .translation = 逐起列出
scope-stated = as stated by others
    .translation = 他方公布
scope-weak = graded weak
    .translation = 证据薄弱
scope-contested = graded contested
    .translation = 有争议
scope-discounted = graded discounted
    .translation = 不予采信
scope-confirmed = graded confirmed
    .translation = 已证实
scope-fair = graded fair
    .translation = 证据尚可
scope-not-graded = not graded
    .translation = 未评级
scope-repeated = repeating another record
    .translation = 与另一记录重复
scope-kept-apart = graded weak, contested or discounted
    .translation = 证据薄弱、有争议或不予采信
scope-year = year to date
    .translation = 年初至今
scope-month = month from
    .translation = 当月首日
scope-across-the-end = across the end of the period
    .translation = 跨越时段终点
scope-across-the-start = across the start of the period
    .translation = 跨越时段起点
scope-documented-late = documented after the period
    .translation = 时段结束后记录
scope-of-earlier-days = of earlier days
    .translation = 发生于此前
scope-damage-damaged = damaged
    .translation = 受损
scope-damage-destroyed = destroyed
    .translation = 被毁
scope-damage-none = not damaged
    .translation = 未受损
scope-notable = told one by one
    .translation = 逐一叙述
scope-period-from = first of the period
    .translation = 时段首日
scope-period-to = last of the period
    .translation = 时段末日
scope-published = of publication
    .translation = 发布日
scope-year-from = first of the year’s record
    .translation = 全年记录首日
scope-previous-from = first of the period before
    .translation = 上一时段首日
scope-previous-to = last of the period before
    .translation = 上一时段末日
scope-deaths-not-known = deaths not known
    .translation = 死亡人数不详
scope-damage-unknown = damage not known
    .translation = 受损情况不详
scope-earliest = earliest possible day
    .translation = 最早可能日期
scope-latest = latest possible day
    .translation = 最晚可能日期
column-killed-combatant = Combatants killed
    .translation = 死亡战斗人员
column-killed-unknown = Killed, status unknown
    .translation = 死者，身份不明
column-killed-protected = Protected persons killed
    .translation = 死亡受保护人员
column-killed-participant = Direct participants killed
    .translation = 死亡直接参加敌对行动者
column-injured-protected = Protected persons injured
    .translation = 受伤受保护人员
column-injured-participant = Direct participants injured
    .translation = 受伤直接参加敌对行动者
column-facilities-destroyed = Vital facilities destroyed
    .translation = 被毁重要设施
column-injured-civilian = Civilians injured
    .translation = 受伤平民
column-injured-combatant = Combatants injured
    .translation = 受伤战斗人员
column-injured-unknown = Injured, status unknown
    .translation = 伤者，身份不明
column-not-broken-down = Not broken down
    .translation = 未分类
column-children-and-women = Children and women
    .translation = 儿童和妇女
column-facilities-targeted = Vital facilities targeted
    .translation = 遭袭重要设施
column-targets = Targets hit
    .translation = 遭袭目标
column-percent = Share
    .translation = 占比
column-times = Ratio
    .translation = 倍数
column-day = Day
    .translation = 日期
figure-scope-since = since { $start }
    .translation = { $start }以来
figure-scope-between = from { $start } to { $end }
    .translation = { $start }至{ $end }
figure-tolls-field-title = Every dot is one civilian killed { $scope }; a full block holds { $block }
    .translation = 每个圆点代表{ $scope }遇难的一名平民；一个完整方块含{ $block }个圆点
figure-tolls-field-note = Two tolls, each with its own scope: they are never added.
    .translation = 两个死亡数字范围各异，绝不相加。
figure-tolls-field-alt = Two fields with one dot for each civilian killed { $scope }: { COUNT($subject) } killed by { $subject-actor }, and { COUNT($context) } killed by { $context-actor }.
    .translation = 两片圆点，每个圆点代表{ $scope }遇难的一名平民：{ $subject-actor }造成{ COUNT($subject) }死亡，{ $context-actor }造成{ COUNT($context) }死亡。
figure-tolls-field-subject = { $what } by { $actor } { $scope }
    .translation = { $what }，{ $scope }由{ $actor }造成
figure-tolls-field-context = { $what } by { $actor } in the same period
    .translation = { $what }，同一时期由{ $actor }造成
figure-tolls-field-rises = Open circles: the count is a minimum and may rise
    .translation = 空心圆点：该数字为最低值，可能上升
figure-tolls-field-range = Open circles: between the least and the most the source gives
    .translation = 空心圆点：介于来源给出的下限与上限之间
figure-two-tolls-title = Two tolls on one scale: { $subject } and { $context }
    .translation = 同一标尺上的两个死亡数字：{ $subject }和{ $context }
figure-two-tolls-note =
    { $compared ->
        [yes] For each civilian killed by { $subject-actor } { $scope }, { $times } were killed by { $context-actor } in the same period. The scale starts at zero and is not broken; a frayed end marks a minimum.
       *[no] Civilians killed by { $subject-actor } and by { $context-actor }, both { $scope }. The scale starts at zero and is not broken; a frayed end marks a minimum.
    }
    .translation =
        { $compared ->
            [yes] { $scope }，{ $subject-actor }每造成一名平民死亡，{ $context-actor }在同一时期即造成{ $times }名平民死亡。标尺从零开始，没有截断；末端散开表示最低值。
           *[no] { $scope }{ $subject-actor }和{ $context-actor }分别造成死亡的平民。标尺从零开始，没有截断；末端散开表示最低值。
        }
figure-two-tolls-alt = Two bars on one scale from zero: { COUNT($subject) } killed by { $subject-actor } and { COUNT($context) } killed by { $context-actor }, both { $scope }.
    .translation = 同一标尺上从零开始的两条条形：{ $scope }，{ $subject-actor }造成{ COUNT($subject) }死亡，{ $context-actor }造成{ COUNT($context) }死亡。
figure-two-tolls-subject = Civilians killed by { $actor } { $scope }
    .translation = { $scope }{ $actor }造成死亡的平民
figure-two-tolls-context = Civilians killed by { $actor } in the same period
    .translation = 同一时期{ $actor }造成死亡的平民
figure-toll-makeup-title =
    { $known ->
        [one] { COUNT($known) } is known to be among { $total } dead
       *[other] { COUNT($known) } are known to be among { $total } dead
    }
    .translation = { $total }名死者中，已知有{ COUNT($known) }
figure-toll-makeup-note =
    { $shape ->
        [single] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [unshared] { $known } of { $total }. The hatched part is known in number only; it must not be read as men.
        [whole] { $known } of { $total }, or { $share }: all are accounted for.
       *[several] { $known } of { $total }, or { $share } of those counted. The hatched part is known in number only; it must not be read as men.
    }
    .translation =
        { $shape ->
            [single] { $total }名中的{ $known }名。斜线部分仅知人数，不得理解为男性人数。
            [unshared] { $total }名中的{ $known }名。斜线部分仅知人数，不得理解为男性人数。
            [whole] { $total }名中的{ $known }名，占{ $share }：全部已有分类。
           *[several] { $total }名中的{ $known }名，占计入人数的{ $share }。斜线部分仅知人数，不得理解为男性人数。
        }
figure-toll-makeup-alt =
    { $shape ->
        [single] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }; for { $rest } the source gives no breakdown.
        [whole] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }.
       *[several] One bar for { COUNT($total) } killed by { $actor }: { LIST($parts) }, together { COUNT($known) }; for { $rest } the source gives no breakdown.
    }
    .translation =
        { $shape ->
            [single] 一条条形，代表{ $actor }造成死亡的{ COUNT($total) }：其中{ LIST($parts) }；其余{ $rest }名，来源未分类。
            [whole] 一条条形，代表{ $actor }造成死亡的{ COUNT($total) }：{ LIST($parts) }。
           *[several] 一条条形，代表{ $actor }造成死亡的{ COUNT($total) }：其中{ LIST($parts) }，共{ COUNT($known) }；其余{ $rest }名，来源未分类。
        }
figure-facilities-by-type-title = Attacks by { $actor } targeted { COUNT($total) }
    .translation = { $actor }袭击了{ COUNT($total) }
figure-facilities-by-type-note = One square is one facility.
    .translation = 每个方块代表一处设施。
figure-facilities-by-type-alt = Facilities targeted by { $actor }, one square each: { LIST($types) }; { COUNT($total) } in all.
    .translation = 遭{ $actor }袭击的设施，每个方块代表一处：{ LIST($types) }；共{ COUNT($total) }。
some-facilities-targeted = a number of vital civilian facilities
    .translation = 若干重要民用设施
figure-events-by-place-title =
    { $dated ->
        [all] Every attack recorded here is dated to the day
        [none] No attack recorded here is dated to the day
       *[some] Not every attack recorded here is dated to the day
    }
    .translation =
        { $dated ->
            [all] 此处记录的每次袭击均有确切日期
            [none] 此处记录的袭击均无确切日期
           *[some] 此处记录的袭击并非全有确切日期
        }
figure-events-by-place-note = Filled: dated to the day. Open: the source gives no day, only the period. A circle is one target; a square is one attack that the source counts without describing it.
    .translation = 实心：日期确切到日。空心：来源只说明时段，未说明日期。一个圆代表一处目标；一个方块代表来源计入但未加描述的一次袭击。
figure-events-by-place-alt = Table of places and days, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = { $subject-actor }和{ $context-actor }所发动袭击的地点与日期：{ $rows }。
figure-events-by-place-row =
    { $counted ->
        [no] { $place }: { $what }, several, not counted ({ $when })
       *[yes] { $place }: { $what } ({ $when })
    }
    .translation =
        { $counted ->
            [no] { $place }：{ $what }，多处，未计数（{ $when }）
           *[yes] { $place }：{ $what }（{ $when }）
        }
figure-events-by-place-rows = { $before }; { $row }
    .translation = { $before }；{ $row }
figure-events-by-place-undated = day not stated
    .translation = 日期未说明
figure-events-by-place-undated-head = Day not stated
    .translation = 日期未说明
figure-events-by-place-days = { DATE($start, form: "short") } to { DATE($end, form: "short") }
    .translation = { DATE($start, form: "short") }至{ DATE($end, form: "short") }
figure-events-by-place-sites = sites of { $actor }
    .translation = { $actor }的据点
figure-events-by-place-means = { $weapon }
    .translation = { $weapon }
figure-events-by-place-with = { $what }, { $more }
    .translation = { $what }，{ $more }
figure-events-by-place-unmatched = place not identified
    .translation = 地点未能确认
figure-events-by-place-unknown = place not known
    .translation = 地点不详
figure-uncounted = several, not counted
    .translation = 多处，未计数
figure-events-map-title =
    { $lead ->
        [yes] More of the targets named lie in { $first } than in any other governorate: { COUNT($named) }
       *[no] Where the strikes and attacks recorded here took place
    }
    .translation =
        { $lead ->
            [yes] 指明的目标以{ $first }最多：{ COUNT($named) }
           *[no] 此处记录的袭击发生在何处
        }
figure-events-map-note = Marks stand beside the name of their place. A circle is one target, or one strike of which no target is named; a square is one attack that the source counts without describing it. Filled: dated to the day. Open: the source gives no day. Nothing is located more closely than by governorate. Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation = 标记位于地名旁。一个圆代表一处目标，或一次未指明目标的打击；一个方块代表来源计入但未加描述的一次袭击。实心：日期确切到日。空心：来源未说明日期。位置最多精确到省。边界：{ $producer }，{ $licence }；不表示承认任何边界。
figure-events-map-alt = Map of the governorates, for { $subject-actor } and { $context-actor }: { $rows }.
    .translation = 各省地图，标示{ $subject-actor }和{ $context-actor }发动的袭击：{ $rows }。
key-undated = Day not known
    .translation = 日期不详
figure-row = { $name }: { $killed }
    .translation = { $name }：{ $killed }
figure-rows = { $before }; { $row }
    .translation = { $before }；{ $row }
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
            [yes] 末端散开表示最低值。
           *[no] { "" }
        }{ $hollow ->
            [yes] 记录给出区间时：实心至下限，空心至上限。
           *[no] { "" }
        }
figure-toll-by-actor-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other party: { $killed } of { $total }
       *[no] Civilians recorded killed, by the party held responsible: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] 记录在案的遇难平民以{ $first }造成的最多：{ $total }名中有{ $killed }名
           *[no] 记录在案的遇难平民，按被认定负有责任的一方：共{ $total }名
        }
figure-toll-by-actor-note =
    Civilians killed in the incidents recorded { $scope }, by the party held responsible.{ $rest ->
        [yes] { " " }Hatched: no single party is held responsible.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        { $scope }记录在案的事件中遇难的平民，按被认定负有责任的一方。{ $rest ->
            [yes] 斜线：没有单一责任方。
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-actor-alt = One bar for each party held responsible for civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = { $scope }，每条条形代表对平民死亡负有责任的一方：{ $rows }。共{ $total }名。
figure-toll-by-place-title =
    { $lead ->
        [yes] More civilians were recorded killed in { $first } than in any other governorate: { $killed } of { $total }
       *[no] Civilians recorded killed, by governorate: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] 记录在案的遇难平民以{ $first }最多：{ $total }名中有{ $killed }名
           *[no] 记录在案的遇难平民，按省：共{ $total }名
        }
figure-toll-by-place-note = Civilians killed in the incidents recorded { $scope }, by governorate.{ figure-marks }
    .translation = { $scope }记录在案的事件中遇难的平民，按省。{ figure-marks }
figure-toll-by-place-alt = One bar for each governorate in which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = { $scope }，每条条形代表有平民遇难的一个省：{ $rows }。共{ $total }名。
figure-toll-by-weapon-title =
    { $lead ->
        [yes] More civilians were recorded killed by { $first } than by any other means: { $killed } of { $total }
       *[no] Civilians recorded killed, by means of attack: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] 记录在案的遇难平民以死于{ NAME($first, form: "label") }的最多：{ $total }名中有{ $killed }名
           *[no] 记录在案的遇难平民，按袭击手段：共{ $total }名
        }
figure-toll-by-weapon-note = Civilians killed in the incidents recorded { $scope }, by means of attack.{ figure-marks }
    .translation = { $scope }记录在案的事件中遇难的平民，按袭击手段。{ figure-marks }
figure-toll-by-weapon-alt = One bar for each means by which civilians were killed { $scope }: { $rows }. In all: { $total }.
    .translation = { $scope }，每条条形代表造成平民死亡的一种手段：{ $rows }。共{ $total }名。
figure-deaths-by-day-title =
    { $lead ->
        [yes] More civilians were recorded killed on { DATE($day) } than on any other day: { $killed } of { $total }
       *[no] Civilians recorded killed, day by day: { $total } in all
    }
    .translation =
        { $lead ->
            [yes] 记录在案的遇难平民以{ DATE($day) }最多：{ $total }名中有{ $killed }名
           *[no] 记录在案的遇难平民，逐日：共{ $total }名
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
        每根柱代表一日，高度为遇难平民人数。{ $empty ->
            [yes] 线下短划：当日没有记录在案的事件。
           *[no] { "" }
        }{ $open ->
            [yes] 空心圆：有记录在案的事件，死亡人数不详。
           *[no] { "" }
        }{ figure-marks }
figure-deaths-by-day-axis = Days { $scope }
    .translation = 日期：{ $scope }
figure-deaths-by-day-alt =
    One column for each day { $scope }, as high as the number of civilians killed: { $rows }. In all: { $total }.{ $empty ->
        [yes] { " " }On the days that are not named no incident is recorded.
       *[no] { "" }
    }
    .translation =
        { $scope }，每根柱代表一日，高度为遇难平民人数：{ $rows }。共{ $total }名。{ $empty ->
            [yes] 未列出的日期没有记录在案的事件。
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
            [more] 记录在案的遇难平民多于上一时段：{ $now }名，上一时段为{ $before }名
            [fewer] 记录在案的遇难平民少于上一时段：{ $now }名，上一时段为{ $before }名
           *[neither] 记录在案的遇难平民：{ $now }名，上一时段为{ $before }名
        }
figure-months-compared-note = Incidents recorded: { $incidents }, against { $incidents-before } in the period before. The scale starts at zero.{ figure-marks }
    .translation = 记录在案的事件：{ $incidents }起，上一时段为{ $incidents-before }起。标尺从零开始。{ figure-marks }
figure-months-compared-alt = Two bars on one scale from zero. Civilians killed { $scope }: { $now }; in the period before: { $before }.
    .translation = 同一标尺上从零开始的两条条形。{ $scope }遇难的平民：{ $now }名；上一时段：{ $before }名。
figure-months-compared-now = Civilians killed { $scope }
    .translation = { $scope }遇难的平民
figure-months-compared-before = Civilians killed in the period before
    .translation = 上一时段遇难的平民
verify-text = To verify these files, open a terminal in this folder and type: { $command }. Every line must end in OK. Where a file is named as failed, it is not the one that was published.
    .translation = 要核验这些文件，请在此文件夹中打开终端并输入：{ $command }。每一行都应以OK结尾。凡标为失败的文件，均非所发布的文件。
verify-signature = The list of sums is signed. With OpenSSH: { $ssh }. With minisign: { $minisign }. The key’s fingerprint is { $fingerprint }; compare it with the one printed in the brief and on the publisher’s own page.
    .translation = 校验和清单已签名。使用OpenSSH：{ $ssh }。使用minisign：{ $minisign }。密钥指纹为{ $fingerprint }；请与简报中及发布机构网页上印出的指纹比对。
verify-unsigned = UNSIGNED: the list of sums carries no signature. It shows whether a file was damaged, not who made it.
    .translation = 未签名：校验和清单没有签名。它只能说明文件是否损坏，不能说明文件由谁制作。
verify-pdf = Each PDF carries a signature of its own as well, which programs for PDFs show. Its certificate is { $file }, made by the publisher; a program that does not know it says so. The certificate’s fingerprint is { $fingerprint }; compare it with the one on the publisher’s own page.
    .translation = 每份PDF另有自身的签名，PDF阅读程序会予以显示。其证书为{ $file }，由发布者自行签发；不认识该证书的程序会作出提示。证书的指纹为{ $fingerprint }；请与发布者网页上的指纹核对。
verify-method = How the numbers of this brief were made is said in { $file }.
    .translation = 本简报的数字如何得出，见{ $file }。
verify-changes = Every number that this edition corrects, what it was before, and why, are in { $file }.
    .translation = 本版更正的每个数字、其原值及更正原因，见{ $file }。
colophon-key = The files of this edition are signed. Fingerprint of the key: { $fingerprint }
    .translation = 本版文件均已签名。密钥指纹：{ $fingerprint }
figure-matrix-row = { $name }: { $total } ({ $rows })
    .translation = { $name }：{ $total }（{ $rows }）
figure-toll-by-place-and-actor-title = Who killed where: { $total } civilians, by governorate and party held responsible
    .translation = 何方在何地造成死亡：按省和被认定负有责任的一方统计的遇难平民，共{ $total }名
figure-toll-by-place-and-actor-note =
    Civilians killed in the incidents recorded { $scope }. The area of a square is the number killed; that of the largest in a row stands above it. Hatched: no single party, or no known place. An empty cell: no deaths recorded.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        { $scope }记录在案的事件中遇难的平民。方块面积为死亡人数，每行最大者上方写有数字。斜线：没有单一责任方，或地点不详。空格：没有死亡记录。{ $open ->
            [yes] 空心圆：有事件记录，死亡人数不详。
           *[no] { "" }
        }{ figure-marks }
figure-toll-by-place-and-actor-alt = Matrix of governorates and parties held responsible, civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = 各省与责任方的对照表，{ $scope }遇难的平民：{ $rows }。合计：{ $total }。
figure-facilities-by-weapon-title = With what facilities were struck: { COUNT($total) }, by type and means of attack
    .translation = 设施被何种手段袭击：按类型和袭击手段，共{ COUNT($total) }
figure-facilities-by-weapon-note = One square is one facility named in an incident recorded { $scope }; one that was struck twice counts twice.
    .translation = 一个方块代表{ $scope }所记录事件中提到的一处设施；两次遭袭的计两次。
figure-facilities-by-weapon-alt = Matrix of types of facilities and means of attack, one square for each facility struck { $scope }: { $rows }. In all: { $total }.
    .translation = 设施类型与袭击手段的对照表，{ $scope }每处遭袭设施一个方块：{ $rows }。合计：{ $total }。
figure-gradings-title = What the total rests on: { $total } counted, { $total-kept } kept apart
    .translation = 总数的依据：计入总数{ $total }，另列{ $total-kept }
figure-gradings-note = Civilians killed { $scope }, by how well each incident is established. In the totals: { COUNT($incidents) }; kept apart and never added: { COUNT($incidents-kept) }.{ figure-marks }
    .translation = { $scope }遇难的平民，按每起事件的确实程度分列。计入总数：{ COUNT($incidents) }；另列且绝不相加：{ COUNT($incidents-kept) }。{ figure-marks }
figure-gradings-alt = Two groups of bars on one scale, civilians killed { $scope }. In the totals, { COUNT($incidents) } with { $total } killed: { $counted }. Kept apart, { COUNT($incidents-kept) } with { $total-kept } killed: { $kept }.
    .translation = 同一标尺上的两组条形，{ $scope }遇难的平民。计入总数：{ COUNT($incidents) }，死亡{ $total }：{ $counted }。另列：{ COUNT($incidents-kept) }，死亡{ $total-kept }：{ $kept }。
figure-months-trend-title = Civilians recorded killed since { $since }, month by month: { $total }
    .translation = { $since }以来逐月记录的遇难平民：{ $total }名
figure-months-trend-note =
    { $lag ->
        [yes] The grey end of the last bar was documented only after { $until }. Records keep arriving: recent months may still rise more than older ones.
       *[no] One bar is one month; records keep arriving, and recent months may still rise more than older ones.
    }{ figure-marks }
    .translation =
        { $lag ->
            [yes] 最后一条的灰色末端在{ $until }之后才记录在案。记录仍在继续：近几个月的数字可能比早前月份上升更多。
           *[no] 一条代表一个月；记录仍在继续，近几个月的数字可能比早前月份上升更多。
        }{ figure-marks }
figure-months-trend-late = of these, documented after the month’s end: { $late }
    .translation = 其中月末之后才记录在案：{ $late }
figure-months-trend-alt =
    One bar for each month since { $since }, as long as the number of civilians killed: { $rows }. In all: { $total }.{ $lag ->
        [yes] { " " }Of those killed in the last month, documented only after { $until }: { $late }.
       *[no] { "" }
    }
    .translation =
        { $since }以来每月一条，长度为遇难平民人数：{ $rows }。合计：{ $total }。{ $lag ->
            [yes] 最后一个月的死者中，{ $until }之后才记录在案：{ $late }。
           *[no] { "" }
        }
figure-notable-timeline-title = When it happened: { COUNT($incidents) } told one by one
    .translation = 发生的时间：逐一叙述的{ COUNT($incidents) }
figure-notable-timeline-note =
    The line runs through the days { $scope }. The area of a circle is the number of civilians killed.{ $spread ->
        [yes] { " " }A thick line covers the days on which an incident may have happened.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        此线贯穿{ $scope }的各天。圆的面积为遇难平民人数。{ $spread ->
            [yes] 粗线涵盖事件可能发生的各天。
           *[no] { "" }
        }{ figure-marks }
figure-notable-timeline-row = { $when }, { $place }: { $killed }
    .translation = { $when }，{ $place }：{ $killed }
figure-notable-timeline-alt = Line of the days { $scope } with a circle for each incident, as large as the number of civilians killed: { $rows }.
    .translation = { $scope }各天的线，每起事件一个圆，面积为遇难平民人数：{ $rows }。
figure-toll-tiles-title = Civilians recorded killed, governorate by governorate: { $total } in all
    .translation = 各省记录的平民死亡：共{ $total }名
figure-toll-tiles-note =
    Civilians killed { $scope }. One tile is one governorate, about where it lies: all are of one size, whatever their area. All bars are on one scale.{ $empty ->
        [yes] { " " }A tile without a number: no incident recorded there.
       *[no] { "" }
    }{ figure-marks }
    .translation =
        { $scope }遇难的平民。一格代表一个省，位置大致相符；各格大小相同，与面积无关。所有条形使用同一比例尺。{ $empty ->
            [yes] 没有数字的格：当地没有事件记录。
           *[no] { "" }
        }{ figure-marks }
figure-toll-tiles-alt = Map of tiles, one for each governorate, with a bar as long as the number of civilians killed { $scope }: { $rows }. In all: { $total }.
    .translation = 方格地图，每省一格，格中条形长度为{ $scope }遇难的平民人数：{ $rows }。合计：{ $total }。
figure-toll-map-title = Where civilians were recorded killed: { $total } in all
    .translation = 记录到平民死亡的地方：共{ $total }名
figure-toll-map-note =
    Civilians killed { $scope }. The area of a circle is their number; it stands for its whole governorate and marks no place within it.{ $open ->
        [yes] { " " }An open circle: incidents recorded, the number of dead not known.
       *[no] { "" }
    }{ figure-marks }{ " " }Boundaries: { $producer }, { $licence }; they imply no endorsement of any border.
    .translation =
        { $scope }遇难的平民。圆的面积为人数；圆代表全省，并不标示省内任何地点。{ $open ->
            [yes] 空心圆：有事件记录，死亡人数不详。
           *[no] { "" }
        }{ figure-marks }边界：{ $producer }，{ $licence }；不表示承认任何边界。
figure-toll-map-alt = Map of the governorates, with a circle as large as the number of civilians killed in each { $scope }: { $rows }. In all: { $total }.
    .translation = 各省地图，每省一个圆，大小为{ $scope }遇难的平民人数：{ $rows }。合计：{ $total }。
figure-toll-map-scale = { $distance } km
    .translation = { $distance }公里
site-title = Briefs for the press
    .translation = 供媒体使用的简报
site-all = All briefs
    .translation = 全部简报
site-feed = News feed (Atom)
    .translation = 新闻订阅源（Atom）
site-key-figures = Key figures
    .translation = 主要数字
site-figures = Figures
    .translation = 图
site-downloads = Downloads
    .translation = 下载
site-files-brief = The brief
    .translation = 简报
site-files-figures = Figures as pictures
    .translation = 图片格式的图
site-files-cards = Cards for social media
    .translation = 社交媒体卡片
site-files-data = Data
    .translation = 数据
site-files-archives = Everything in one file
    .translation = 全部内容合为一个文件
site-files-verify = To verify the files
    .translation = 核验文件
site-size = { $size }{ "\u00A0" }kB
    .translation = { $size }{ "\u00A0" }kB
site-editions = Editions
    .translation = 各版
site-replaced = This edition was replaced by edition { $edition } on { $day }.
    .translation = 本版已于{ $day }由第{ $edition }版取代。
embargo-until = EMBARGO. Not for publication, broadcast or posting before { $day }, { $time } { $zone }.
    .translation = 新闻禁发：{ $zone } 时间{ $day } { $time }之前，不得发表、播出或在网上发布。
embargo-local = Local time: { $times }.
    .translation = 当地时间：{ $times }。
embargo-place = { $place } { $time }
    .translation = { $place } { $time }
embargo-place-day = { $place } { $time } ({ $day })
    .translation = { $place } { $time }（{ $day }）
embargo-notice = { $until } { $local }
    .translation = { $until }{ $local }
mail-page = The brief with its figures, its data and the means to verify them: { $url }
    .translation = 简报及其图表、数据和核验方法：{ $url }
mail-attached = Attached: the brief as a PDF.
    .translation = 附件：简报的 PDF 文件。
