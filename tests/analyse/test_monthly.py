"""A monthly brief says its month beside the year, its heaviest incidents one by one, what was struck and what its totals rest on."""

import html
import re
import shutil
from datetime import date

import pytest

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import ProseWriter, Words, find_packs, load_language, read_prose
from pipeline.load import load
from pipeline.model import Drawn, Notable
from pipeline.settings import build, read_yaml
from pipeline.validate import tally, validate
from pipeline.write import BriefType, House, write
from tests.conftest import ROOT

SAMPLE, MONTH = ROOT / 'tests/sample', '2031-05-monthly'
TAGS = ('en', 'ar')
KIND = build(BriefType, read_yaml(ROOT / 'templates/briefs/monthly.yaml', 'monthly.yaml'))
HOUSE = build(House, read_yaml(SAMPLE / 'templates/house.yaml', 'house.yaml'))
FIGURES = {
    name: Drawn(
        name=name,
        file=f'{name}.svg',
        width=100,
        height=50,
        title='',
        note='',
        alt=name,
        numbers=(),
        alt_facts=(),
        alt_names=(),
    )
    for name in KIND.figures()
}


@pytest.fixture(scope='module')
def month():
    return load(SAMPLE / 'data', MONTH, SAMPLE)


@pytest.fixture(scope='module')
def page(month):
    """Writes the month of the sample; what is named takes the place of its own. Returns its text in one line."""
    packs = find_packs([ROOT / 'templates/languages'])
    languages = {
        tag: load_language(tag, packs, ROOT, SAMPLE / f'data/reference/terms/{tag}.yaml')
        for tag in TAGS
    }

    def page(tag='en', brief=None, contents=False, **changed):
        recorded = month._replace(brief=month.brief.model_copy(update=brief or {}), **changed)
        words = Words(languages[tag], analyse(disclose(recorded)))
        prose = read_prose(SAMPLE / f'data/briefs/{MONTH}/{tag}.md', f'{tag}.md', tag)
        written = write(
            words.ledger,
            words,
            ProseWriter(prose, words),
            FIGURES,
            KIND,
            HOUSE,
            {
                name: load_language(
                    name, packs, ROOT, SAMPLE / f'data/reference/terms/{name}.yaml'
                ).locale
                for name in recorded.brief.languages
            },
            [ROOT / 'templates/layouts'],
        )
        parted = re.fullmatch(
            '(.*)(<section id="contents".*?</section>)(.*)', written, flags=re.DOTALL
        )
        written = parted[2] if contents else parted[1] + parted[3]
        inline = re.sub(
            r'</?(?:data|bdi|time|small|strong|a|span(?! class="footnote"))\b[^>]*>', '', written
        )
        return ' '.join(html.unescape(re.sub(r'<[^>]+>', ' ', inline)).replace('\xa0', ' ').split())

    return page


def section(text, first, last):
    return text.partition(first)[2].partition(last)[0]


def test_the_month_stands_beside_the_months_of_its_year_and_the_year_to_date(page):
    table = section(page(), 'Civilians killed, month by month', 'Source:')

    assert 'Since 1 January 2031.' in table
    assert 'January 29 at least 72 at least 11 at least 15 February 27' in table
    assert 'April 103 at least 190' in table
    assert table.strip().endswith('Year to date 410 at least 931 at least 152 at least 142')


def test_the_contents_list_the_sections_then_the_figures_then_the_tables(page):
    said = page(contents=True)

    assert said.startswith(
        'In this brief 1 What the month’s records say 2 The heaviest incidents 3 Who is held responsible'
    )
    assert [said.count(f'Figure {n} ') for n in (1, 2, 3, 4, 5)] == [1] * 5
    assert said.index('Figure 5') < said.index(
        'Table 1 Civilians killed, month by month Table 2 Civilians killed, by the party held responsible'
    )
    assert said.endswith('Table 8 All incidents')


def test_what_crosses_a_month_end_and_what_was_documented_late_are_footnotes_of_the_month(page):
    table = section(page(), 'Civilians killed, month by month', 'Source:')

    assert (
        'May Counted here by their earliest possible day, though they may have happened after 31 May 2031: two incidents.'
        in table
    )
    assert (
        'Counted not here but in the time before, by their earliest possible day, though they may have happened on 1 May 2031 or later: one incident.'
        in table
    )
    assert (
        'Documented only after 31 May 2031, and counted by the day of death: 24 incidents.' in table
    )


def test_where_nothing_crosses_and_nothing_was_late_there_is_no_footnote(page, month):
    plain = tuple(
        one.model_copy(update={'documented': None})
        for one in month.incidents
        if one.date.earliest.month == one.date.latest.month
    )

    assert 'Counted here' not in page(incidents=plain)
    assert 'Documented only after' not in page(incidents=plain)


def test_without_a_year_the_period_before_stands_there(page):
    table = section(page(brief={'year_from': None}), 'Civilians killed, month by month', 'Source:')

    assert '1 Apr 2031 to 30 Apr 2031 103 at least 190' in table
    assert '1 May 2031 to 31 May 2031' in table
    assert 'Year to date' not in table


def test_the_heaviest_incidents_are_told_with_day_place_party_toll_and_targets_by_a_rule_that_is_printed(
    page,
):
    told = section(page(), 'The heaviest incidents', 'Who is held responsible')

    assert 'Incidents in which at least 25 civilians were killed, the heaviest first.' in told
    assert [int(number) for number in re.findall(r'(\d+)(?: to \d+)? civilians killed', told)] == [
        58,
        44,
        38,
        32,
        27,
    ]
    assert (
        '9 May 2031 Fenshala XB010101 58 to 64 civilians killed among them 17 children and at least 12 women Killed, status unknown 3 Civilians injured at least 120 Party Government forces (alleged) Weapon Airstrike Target Fenshala Thursday market (destroyed)'
        in told
    )
    assert '17 May 2031 Kurshami XB020101 at least 27 civilians killed' in told
    assert (
        'Kurshami primary school (destroyed) Kurshami field hospital (damaged) The sources agree on a minimum and differ above it.'
        in told
    )


def test_the_editors_may_list_incidents_instead(page, month):
    rule = type(month.brief.notable)(incidents=('i31-05-304', 'i31-05-400'))
    told = section(
        page(brief={'notable': rule}), 'The heaviest incidents', 'Who is held responsible'
    )

    assert 'Chosen by the editors of this brief.' in told
    assert told.index('4 May 2031') < told.index('17 May 2031')
    assert 'The death became known weeks after it happened.' in told


def test_gradings_that_do_not_count_are_kept_apart(page):
    table = section(page(), 'What the totals rest on', 'Source:')

    assert (
        'In the totals 210 at least 550 Weak 57 at least 124 Contested 24 at least 75 Discounted 14 none Kept apart 95 at least 199'
        in table
    )


def test_facilities_are_listed_with_what_became_of_them(page):
    table = section(page(), 'Facilities recorded as targets', 'Source:')

    assert 'Type Targeted Destroyed Damaged Not damaged Not stated' in table
    assert 'Hospitals 8 2 5 none 1' in table
    assert table.strip().endswith('All 40 9 22 2 7')


def test_all_of_it_is_said_in_arabic(page):
    text = page('ar')

    assert 'تدخل في هذا العدد بحسب أول يوم محتمل، وربما وقعت بعد 31 أيار 2031: حادثتان.' in text
    assert 'الحوادث التي قتلت ما لا يقل عن 25 مدنياً، والأشد أولاً.' in text
    assert 'بينهم 17 طفلاً وما لا يقل عن 12 سيدة' in text
    assert 'منذ بداية العام 410 ما لا يقل عن 931' in text
    assert 'على حدة 95 ما لا يقل عن 199' in text


def test_a_means_nobody_knows_and_a_place_in_one_language_are_printed_as_they_are(page, month):
    odd = month.incidents[3].model_copy(
        update={'weapon': 'unknown', 'place': 'unknown', 'place_text': {'en': 'Old ferry landing'}}
    )
    text = page('ar', incidents=(odd, *month.incidents[4:]))

    assert f'{odd.id} 1 أيار 2031 «Old ferry landing» كذا' in text
    assert re.search(r'«Old ferry landing» كذا \S+ \S+ \S+ غير مذكور', text)


def test_what_stands_in_the_files_of_two_months_is_one_record(tmp_path, month):
    data = shutil.copytree(SAMPLE / 'data', tmp_path / 'data')
    definition = data / f'briefs/{MONTH}/brief.yaml'
    definition.write_text(
        definition.read_text(encoding='utf-8').replace(
            '2031-03, 2031-04]', '2031-03, 2031-04, 2031-05-crossing]'
        ),
        encoding='utf-8',
    )
    twice = load(data, MONTH, tmp_path)

    assert '2031-05-crossing' in twice.brief.previous
    assert ([one.id for one in twice.incidents], [one.id for one in twice.previous]) == (
        [one.id for one in month.incidents],
        [one.id for one in month.previous],
    )
    assert validate(twice) == []


@pytest.mark.parametrize(
    ('field', 'basis', 'said'),
    [
        ('date', 'death', ['"date" is withheld, and the brief 2031-05-monthly counts by it']),
        ('grading', 'death', ['"grading" is withheld, and the brief 2031-05-monthly counts by it']),
        (
            'documented',
            'documentation',
            ['"documented" is withheld, and the brief 2031-05-monthly counts by it'],
        ),
        ('documented', 'death', []),
    ],
)
def test_a_count_needs_what_decides_it(month, field, basis, said):
    policy = type(month.policy)(
        incident={
            **{name: str(rule) for name, rule in month.policy.incident.items()},
            field: 'withheld',
        }
    )
    changed = month._replace(policy=policy, brief=month.brief.model_copy(update={'basis': basis}))

    assert [
        problem.what for problem in tally.fields_that_decide_the_count_are_published(changed)
    ] == said


@pytest.mark.parametrize(
    ('changed', 'said'),
    [
        (
            {'year_from': date(2030, 1, 1)},
            'year_from: 2030-01-01 begins no year that the period 2031-05-01 to 2031-05-31 lies in',
        ),
        (
            {'year_from': date(2031, 5, 2)},
            'year_from: 2031-05-02 begins no year that the period 2031-05-01 to 2031-05-31 lies in',
        ),
        (
            {'notable': Notable(incidents=('i31-05-400', 'i31-05-400'))},
            '"i31-05-400" is listed twice',
        ),
        (
            {'notable': Notable(incidents=('i31-05-4000',))},
            'no incident of the brief is called "i31-05-4000"',
        ),
    ],
)
def test_a_year_and_a_list_that_cannot_be_kept_are_refused(month, changed, said):
    brief = month.brief.model_copy(update=changed)

    assert said in [
        problem.what for rule in tally.RULES for problem in rule(month._replace(brief=brief))
    ]


def test_parts_that_a_brief_leaves_out_go_with_a_section_of_which_nothing_is_left():
    left = KIND.left(
        ('months_compared', 'toll_by_weapon', 'means', 'notable', 'facilities', 'deaths_by_day')
    )

    assert left.cover_figure is None
    assert left.figures() == (
        'months_trend',
        'toll_by_actor',
        'toll_map',
        'toll_tiles',
        'toll_by_place',
        'toll_by_place_and_actor',
        'gradings',
    )
    assert [section.id for section in left.sections] == ['overview', 'actors', 'places', 'record']
