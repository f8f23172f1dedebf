"""The auditor: published numbers that do not add up are found, with what was probably meant; those that do are left alone."""

import re
import subprocess

import pytest

from pipeline.__main__ import main
from pipeline.audit import audit
from pipeline.model import Claim
from pipeline.settings import build_each, read_yaml
from pipeline.validate import validate
from tests.conftest import ROOT, marked

FOLDER = ROOT / 'tests/audit'
CLEAN = (FOLDER / 'clean.yaml').read_text(encoding='utf-8')
TABLE = (FOLDER / 'table.csv').read_text(encoding='utf-8')
RESTART = (FOLDER / 'restart.json').read_text(encoding='utf-8')
ASK = ' / Compare with the source; if it says so too, quote it and say that it cannot be right'
SOME = f'{ASK}; if it names only some of them, add a row "others: unknown"'


@pytest.fixture
def audited(tmp_path, monkeypatch):
    """What the auditor says of a text, each finding with its hint, and where the first one stands."""
    monkeypatch.chdir(tmp_path)

    def audited(text, name='s.yaml', series=()):
        pointed, (text, line, column) = '¦' in text, marked(text)
        (tmp_path / name).write_text(text, encoding='utf-8')
        found = audit([name], series)
        if pointed:
            assert f'{name}:{line}:{column}' in [str(problem.where) for problem in found.problems]
        return [f'{problem.what} / {problem.hint}' for problem in sorted(found.problems)]

    return audited


def changed(text, statement, old, new):
    """Return a text with one change in one of its statements."""
    start = text.index(f'- id: {statement}\n')
    assert old in text[start:], f'{old!r} is not in {statement}'
    return text[:start] + text[start:].replace(old, new, 1)


# The real thing


def found_in_real(statement):
    start = (
        (FOLDER / 'real.yaml').read_text(encoding='utf-8').split('\n').index(f'- id: {statement}')
    )
    ends = {'may-2014': range(start, start + 24), 'november-2014': range(start, 1000)}[statement]
    return [
        f'{problem.where.line}: {problem.what} / {problem.hint}'
        for problem in sorted(audit([str(FOLDER / 'real.yaml')]).findings)
        if problem.where.line in ends
    ]


def test_a_published_statement_that_lost_a_digit_is_understood():
    assert found_in_real('may-2014') == [
        '10: the page states 3,204 killed, its parts by actor give 875 + 420 + 222 + 71 = 1,588 / '
        'Was a digit of 179 lost? 1,795 would make the sum right, and then the published 26% is right too',
        '14: 291 children among 179 civilians killed by government / '
        'Was a digit of 179 lost? 1,795 would leave room for them, and then the sum by actor and the published 26% are right too',
        '21: 26% is published; children + women are 464 of 179 civilians killed by government, 259.2%, off by a factor of ten / '
        'Was a digit of 179 lost? 1,795 would make the published 26% right, and then the sum by actor is right too',
        '23: 10 a day is published; 291 children in 31 days are 9.4 a day / '
        '9.4 rounded up is 10: where the source always rounds up, write "rounding: up"',
        '24: 15 a day is published; 344 tortured in 31 days are 11.1 a day / '
        'Was it computed from something else? 15 a day is right for 464 children + women among civilians killed by government in 31 days',
    ]


def test_a_published_statement_that_adds_up_is_left_alone():
    assert found_in_real('november-2014') == []


# One fault each, and the same statement without it


def test_the_clean_statements_are_left_alone():
    found = audit([str(FOLDER / 'clean.yaml'), str(FOLDER / 'table.csv')])

    assert found.problems == ()
    assert str(found) == '16 statements, 83 numbers checked, 0 findings'


PLANTED = [
    (
        'actors',
        'value: 634',
        'value: ¦643',
        [
            'the page states 643 killed, its parts by actor give 415 + 184 + 35 = 634 / Were two digits of 643 transposed? 634 would make the sum right'
        ],
    ),
    (
        'actors',
        'value: 634',
        'value: ¦699',
        [f'the page states 699 killed, its parts by actor give 415 + 184 + 35 = 634{SOME}'],
    ),
    (
        'actors',
        '415',
        '451',
        [
            'the page states 634 killed, its parts by actor give 451 + 184 + 35 = 670 / One digit may be wrong: 415 for 451 or 148 for 184 would make the sum right'
        ],
    ),
    (
        'actors',
        'unknown: 35',
        'unknown: 3',
        [
            'the page states 634 killed, its parts by actor give 415 + 184 + 3 = 602 / Was a digit of 3 lost? 35 would make the sum right'
        ],
    ),
    (
        'groups',
        'women: 113',
        'women: ¦1113',
        [
            '1,113 women among 640 civilians killed / Has 1,113 a digit too many? 113 would leave room for them, and then the published 18% is right too',
            '18% is published; women are 1,113 of 640 civilians killed, 173.9% / Has 1,113 a digit too many? 113 would make the published 18% right',
        ],
    ),
    (
        'groups',
        'boys: 88',
        'boys: ¦98',
        [
            f'the parts 98 + 63 = 161 are more than the total of 151 children among civilians killed{ASK}'
        ],
    ),
    ('groups', 'medics: 640', 'medics: ¦641', [f'641 medics among 640 civilians killed{ASK}']),
    (
        'groups',
        'percent: 18, part: women',
        'percent: ¦24, part: women',
        [
            '24% is published; women are 113 of 640 civilians killed, 17.7% / '
            'Was it computed from something else? 24% is right for 151 children of 640 civilians killed'
        ],
    ),
    (
        'places',
        'min: 305',
        'min: ¦299',
        [f'the page states at least 299 killed, its parts by place give 120 + 88 + 97 = 305{ASK}'],
    ),
    (
        'share',
        'percent: 26',
        'percent: ¦2.6',
        [
            '2.6% is published; children are 131 of 500 injured, 26.20%, off by a factor of ten / Was the point misplaced? 26% would be right'
        ],
    ),
    (
        'share',
        'percent: 26',
        'percent: ¦62',
        [
            '62% is published; children are 131 of 500 injured, 26.2% / Were two digits of 62% transposed? 26% would be right'
        ],
    ),
    (
        'share',
        'times: 3.8',
        'times: ¦38',
        [
            '38 times are published; 500 injured are 3.8 times 131 children among injured, off by a factor of ten / Was the point misplaced? 3.8 times would be right'
        ],
    ),
    (
        'rate',
        'per_day: 10',
        'per_day: ¦20',
        [f'20 a day is published; 310 killed in 31 days are 10.0 a day{ASK}'],
    ),
    (
        'rate',
        'per_day: 10',
        'per_day: ¦6.6',
        [
            '6.6 a day is published; 310 killed in 31 days are 10.00 a day / Was it computed from something else? 6.6 a day is right for 205 killed by north in 31 days'
        ],
    ),
    (
        'rate',
        'per_day: 4, of: south, rounding: up',
        'per_day: ¦4, of: south',
        [
            '4 a day is published; 105 killed by south in 31 days are 3.4 a day / 3.4 rounded up is 4: where the source always rounds up, write "rounding: up"'
        ],
    ),
    (
        'rate',
        'days: 31',
        'days: ¦30',
        [f'30 days are stated, 2031-05-01 to 2031-05-31 are 31{ASK}'],
    ),
    (
        'dates',
        '2031-04-03',
        '¦2031-03-31',
        [f'the incident of 2031-03-31 lies outside the period 2031-04-01 to 2031-05-31{ASK}'],
    ),
    (
        'dates',
        '2031-04: 11',
        '2031-06: ¦11',
        [f'the month 2031-06 lies outside the period 2031-04-01 to 2031-05-31{ASK}'],
    ),
    (
        'dates',
        'to: 2031-05-31',
        'to: ¦2031-03-31',
        [f'the period ends on 2031-03-31, before it starts on 2031-04-01{ASK}'],
    ),
    (
        'dates',
        'published: 2031-06-02',
        'published: ¦2031-05-20',
        [f'published on 2031-05-20, before its period ends on 2031-05-31{ASK}'],
    ),
    ('dates', 'names: 25', 'names: ¦27', [f'27 names are listed among 25 killed{ASK}']),
    (
        'dates',
        'value: 6}',
        'value: ¦18}',
        [
            f'the 3 incidents listed give 18 + at least 8 + unknown = at least 26 among 25 killed{ASK}'
        ],
    ),
    (
        'languages',
        '1347, of_which',
        '¦1374, of_which',
        [
            '1,374 killed here, 1,347 at s.yaml:71:25 / Were two digits of 1,374 transposed? 1,347 would make the two agree'
        ],
    ),
    (
        'languages',
        'value: 1347, of_which',
        'value: {min: ¦1347, qualifier: at-least}, of_which',
        [
            'at least 1,347 killed here, 1,347 at s.yaml:71:25 / Compare both with the source: no more than one of them is right'
        ],
    ),
    (
        'languages',
        'ar\n      period: {from: 2031-05-01',
        'ar\n      period: {from: ¦2031-05-02',
        [f'the period starts on 2031-05-02 here, on 2031-05-01 at s.yaml:69:22{ASK}'],
    ),
    (
        'again',
        '211',
        '¦121',
        [
            '121 children among killed here, 211 at s.yaml:76:52 / One digit may be wrong: 211 for 121 or 121 for 211 would make the two agree'
        ],
    ),
    (
        'minimum',
        'min: 90',
        'min: ¦80',
        [f'the page states at least 80 killed, its parts by actor give 60 + 25 = 85{ASK}'],
    ),
    (
        'minima',
        'value: 90',
        'value: ¦80',
        [
            f'the page states 80 killed, its parts by actor give at least 60 + at least 25 = at least 85{ASK}'
        ],
    ),
    (
        'unknown',
        'value: 100',
        'value: ¦50',
        [f'the page states 50 killed, its parts by actor give 60 + unknown = at least 60{ASK}'],
    ),
    (
        'children',
        'children: 67',
        'children: ¦76',
        [
            'the page states 76 children among killed, its parts by actor give 46 + 21 = 67 / Were two digits of 76 transposed? 67 would make the sum right'
        ],
    ),
    (
        'tables',
        'Tarn: 19',
        'Tarn: 91',
        [
            'attacks: the parts by place give 129, the parts by type give 57 / Were two digits of 91 transposed? 19 would make the two tables agree'
        ],
    ),
    (
        'running',
        'value: 2104',
        'value: ¦2014',
        [f'killed falls: 2,081 on 2031-04-29, 2,014 on 2031-05-02{ASK}'],
    ),
    (
        'running',
        'value: 2140',
        'value: 21400',
        [
            'killed falls: 21,400 on 2031-05-04, 2,155 on 2031-05-05 / Has 21,400 a digit too many? 2,140 would make the series rise'
        ],
    ),
    (
        'running',
        'value: 2155',
        'value: ¦155',
        [
            'killed falls: 2,140 on 2031-05-04, 155 on 2031-05-05 / Was a digit of 155 lost? 2,155 would make the series rise'
        ],
    ),
    (
        'running',
        '2031-05-04',
        '2031-05-01',
        [f'2031-05-01 comes after 2031-05-02 in this series{ASK}'],
    ),
    (
        'running',
        '2031-05-06',
        '¦2031-06-05',
        [f'the row of 2031-06-05 lies outside the period 2031-05-01 to 2031-05-31{ASK}'],
    ),
]


@pytest.mark.parametrize(
    ('statement', 'old', 'new', 'found'),
    PLANTED,
    ids=lambda value: value[:24].replace('¦', '') if isinstance(value, str) else '',
)
def test_a_planted_fault_is_found_with_its_sentence(audited, statement, old, new, found):
    assert audited(changed(CLEAN, statement, old, new)) == found


@pytest.mark.parametrize(
    ('statement', 'old', 'new'),
    [
        ('actors', 'value: 634', 'value: unknown'),
        ('actors', 'unknown: 35', 'unknown: unknown'),  # unknown is not zero: the sum is open
        ('actors', 'value: 634', 'value: {min: 600, max: 650}'),
        ('actors', 'value: 634', 'value: {min: 600, max: 600, qualifier: about}'),
        ('actors', 'value: 634', 'value: {min: 680, max: 680, qualifier: about}'),
        ('actors', 'value: 634', 'value: {max: 640, qualifier: at-most}'),
        (
            'actors',
            'by_actor: {north: 415, south: 184, unknown: 35}',
            'by_actor: {north: 415}',
        ),  # one row is not the whole
        ('groups', 'medics: 640', 'medics: {min: 600, qualifier: at-least}'),
        ('places', 'min: 305', 'min: 800'),
        ('share', 'percent: 26', 'percent: "26.2"'),
        ('share', 'percent: 26', 'percent: 25, qualifier: about'),
        ('share', 'percent: 26', 'percent: 20, qualifier: at-least'),
        ('share', 'percent: 26', 'percent: 30, qualifier: at-most'),
        (
            'share',
            'children: 131',
            'children: {min: 131, qualifier: at-least}',
        ),  # shares are computed from what is printed
        (
            'rate',
            'to: 2031-05-31, days: 31',
            'to: unknown',
        ),  # without an end there is no rate to compare
        ('dates', 'names: 25', 'names: 3'),
        (
            'dates',
            'value: unknown}',
            'value: unknown}\n    - {of: killed, names: 24, incidents: [{date: 2031-05-07, value: 25}]}',
        ),  # lists are not added up
        ('again', '211', 'unknown'),
        ('tables', 'air strike: 26', 'air strike: 20, others: unknown'),
        (
            'children',
            '- id: tables',
            '  rates: [{per_day: 2, of: killed.children}]\n- id: tables',
        ),  # the full name is clear
    ],
)
def test_what_is_only_open_is_no_contradiction(audited, statement, old, new):
    assert audited(changed(CLEAN, statement, old, new)) == []


# Tables and series


@pytest.mark.parametrize(
    ('old', 'new', 'found'),
    [
        (
            ',,634,',
            ',,643,',
            [
                'the page states 643 killed, its parts by actor give 415 + 184 + 35 = 634 / '
                'Were two digits of 643 transposed? 634 would make the sum right, and then the other page is right too',
                '634 killed here, 643 at s.csv:2:value / '
                'Were two digits of 643 transposed? 634 would make the two agree, and then the sum by actor is right too',
            ],
        ),
        (
            'children,96',
            'children,906',
            [
                '3.1 a day is published; 906 children in 31 days are 29.23 a day / '
                'Has 906 a digit too many? 96 would make the published 3.1 a day right, and then the published 42% is right too',
                '906 children among 402 civilians killed by north / '
                'Has 906 a digit too many? 96 would leave room for them, and then the published 42% and the published 3.1 a day are right too',
                '42% is published; children + women are 977 of 402 civilians killed by north, 243.0% / '
                'Has 906 a digit too many? 96 would make the published 42% right, and then the published 3.1 a day is right too',
            ],
        ),
        (
            'children + women,,,42',
            'children + women,,,24',
            [
                '24% is published; children + women are 167 of 402 civilians killed by north, 41.5% / '
                'Was it computed from something else? 24% is right for 96 children of 402 civilians killed by north'
            ],
        ),
        (',3.1,', ',6.2,', [f'6.2 a day is published; 96 children in 31 days are 3.10 a day{ASK}']),
        (
            ',65,,killed,',
            ',6.5,,killed,',
            [
                '6.5% is published; killed by north are 415 of 634 killed, 65.46%, off by a factor of ten / Was the point misplaced? 65% would be right'
            ],
        ),
        (
            ',65,,killed,',
            ',65,,north,',
            [
                '65% is published; killed by north are 415 of 415 killed by north, 100.0% / '
                'Was it computed from something else? 65% is right for 415 killed by north of 634 killed'
            ],
        ),
        (',612,', ',712,', [f'712 names are listed among 634 killed{ASK}']),
        (
            '2031-05-07',
            '2031-06-07',
            [f'the incident of 2031-06-07 lies outside the period 2031-05-01 to 2031-05-31{ASK}'],
        ),
        (
            '14,,,,,,bridge',
            '614,,,,,,bridge',
            [f'the 2 incidents listed give 6 + 614 = 620 among 600 killed in Orlen{ASK}'],
        ),
        ('8144', '8044', [f'injured falls: 8,140 on 2031-05-02, 8,044 on 2031-05-04{ASK}']),
    ],
)
def test_a_planted_fault_of_a_table_is_found(audited, old, new, found):
    assert old in TABLE
    assert audited(TABLE.replace(old, new, 1), 's.csv') == found


def test_a_table_says_where_each_number_stands(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / 's.csv').write_text(
        TABLE.replace(',42,', ',24,').replace(',612,', ',712,').replace('2031-05-07', '2031-06-07'),
        encoding='utf-8',
    )

    assert [str(problem.where) for problem in sorted(audit(['s.csv']).problems)] == [
        's.csv:6:percent',
        's.csv:12:names',
        's.csv:13:date',
    ]


def test_a_running_total_that_restarts_is_found_with_the_day_and_both_numbers(audited):
    assert audited(
        RESTART.replace('"killed_cum_reported": 54', '"killed_cum_reported": ¦54'), 's.json'
    ) == [
        'killed_cum_reported restarts: 4,031 on 2031-05-02, 54 on 2031-09-17 / '
        'Say from which day it counts, and never print it as the whole; killed_cum runs on to 4,085 there'
    ]


def test_a_step_of_a_running_total_is_compared_with_the_number_of_the_day(audited):
    assert audited(
        RESTART.replace('"killed": 19', '"killed": ¦91')
        .replace('_reported": 54', '_reported": 4085')
        .replace('_reported": 81', '_reported": 4112'),
        's.json',
    ) == [
        '91 killed are stated for 2031-05-02, killed_cum grows by 19, from 4,012 to 4,031 / Were two digits of 91 transposed? 19 would make the step right'
    ]


def test_a_running_total_can_be_named(audited):
    days = '{"about": {"of": "Veldt"}, "days": [{"date": "2031-05-01", "toll": 9}, {"date": "2031-05-02", "toll": ¦8}]}'

    assert audited(days.replace('¦', ''), 's.json') == []
    assert audited(days, 's.json', ['toll']) == [
        f'toll falls: 9 on 2031-05-01, 8 on 2031-05-02{ASK}'
    ]
    assert audited(days.replace('¦', ''), 's.json', ['tol']) == [
        'no daily record has a field "tol" / Did you mean toll?'
    ]


@pytest.mark.parametrize(
    ('tolls', 'word'),
    [
        ([8, 10, 4, 5], 'restarts'),
        ([8, 10, 5, 6], 'falls'),  # to half is no new beginning
        ([4, 10, 4, 5], 'falls'),
        ([3, 10, 4, 5], 'falls'),  # not below what stood before the high
        ([8, 10, 4, 10], 'falls'),
        ([8, 10, 4, 11], 'falls'),  # made good at once
        ([10, 4], 'restarts'),
        ([10, 4, 9], 'restarts'),
        ([10, 5], 'falls'),
    ],
)
def test_a_fall_is_a_new_beginning_where_it_is_deep_and_lasts(audited, tolls, word):
    days = ', '.join(
        f'{{"date": "2031-05-{day:02}", "toll": {toll}}}' for day, toll in enumerate(tolls, 1)
    )
    (found,) = audited(f'{{"about": {{"of": "Veldt"}}, "days": [{days}]}}', 's.json', ['toll'])

    assert f'toll {word}: 10 on' in found


# Claims of ours

CLAIM = """\
- id: toll
  by: monitor
  source: page
  published: 2014-10-26
  period: {from: 2014-09-23, to: unknown}
  actor: regime
  measure: killed
  status: civilian
  value: 1795
  of_which: [{group: children, value: 291}, {group: women, value: 173}]
  items: [{place: town, value: 1604}, {place: quarter, value: 191}]
"""


def test_the_claims_of_the_brief_are_left_alone(recorded):
    found = audit([str(ROOT / 'data/claims/2014-10-26-snhr.yaml')])

    assert (found.problems, str(found)) == ((), '5 statements, 6 numbers checked, 0 findings')


@pytest.mark.parametrize(
    ('old', 'new', 'found'),
    [
        ('1795', '1795', []),
        (
            'value: 1795',
            'value: ¦1759',
            [
                'the claim states 1,759, its items give 1,604 + 191 = 1,795 / Were two digits of 1,759 transposed? 1,795 would make the sum right'
            ],
        ),
        (
            'value: 1795',
            'value: ¦179',
            [
                'the claim states 179, its items give 1,604 + 191 = 1,795 / Was a digit of 179 lost? 1,795 would make the sum right',
                '291 children among 179 killed / Was a digit of 179 lost? 1,795 would leave room for them, and then the sum of the items is right too',
            ],
        ),
        (
            'value: 291',
            'value: ¦2291',
            ['2,291 children among 1,795 killed / Correct one of the two numbers'],
        ),
        (
            'published: 2014-10-26\n  period: {from: 2014-09-23, to: unknown}',
            'published: ¦2014-10-26\n  period: {from: 2014-09-23, to: 2014-10-31}',
            [
                'published on 2014-10-26, before its period ends on 2014-10-31 / Correct one of the two days'
            ],
        ),
        (
            CLAIM,
            f'{CLAIM}{CLAIM.replace("id: toll", "id: again").replace("1795", "¦1797").replace("191", "193")}',
            [
                '1,797 killed here, 1,795 at s.yaml:9:10 / Compare both with the source: no more than one of them is right',
                '193 killed (quarter) here, 191 at s.yaml:11:63 / Compare both with the source: no more than one of them is right',
            ],
        ),
    ],
)
def test_a_file_of_claims_is_audited_as_it_is(audited, old, new, found):
    assert audited(CLAIM.replace(old, new)) == found


@pytest.fixture
def validated(recorded, tmp_path):
    """What validation says of the real brief when its claims are others."""

    def validated(claims):
        (tmp_path / 'c.yaml').write_text(claims, encoding='utf-8')
        others = build_each(Claim, read_yaml(tmp_path / 'c.yaml', 'c.yaml'))
        return [
            f'{problem.what} / {problem.hint}'
            for problem in validate(recorded._replace(claims=tuple(others)))
        ]

    return validated


SHIPPED = (ROOT / 'data/claims/2014-10-26-snhr.yaml').read_text(encoding='utf-8')


@pytest.mark.parametrize(
    ('old', 'new', 'found'),
    [
        ('value: 24', 'value: 24', []),
        (
            'min: 1447',
            'min: 144',
            [
                'the parts 138 + 103 = 241 are more than the total of 144 / Correct the parts or the total'
            ],
        ),
        (
            '{place: harasta, value: 1}',
            '{place: harasta, value: 11}',
            [
                'the claim states 3, its items give 2 + 11 = 13 / One digit may be wrong: 13 for 3 or 1 for 11 would make the sum right'
            ],
        ),
        (
            '  value: 3\n',
            '  value: {min: 4, qualifier: at-least}\n',
            [
                'the claim states at least 4, its items give 2 + 1 = 3, which is what the brief would print / Correct the value or the items, or leave the items out'
            ],
        ),
        (
            'published: 2014-10-26\n  period: {from: 2014-09-23, to: unknown}',
            'published: 2014-10-20\n  period: {from: 2014-09-23, to: 2014-10-25}',
            [
                'published on 2014-10-20, before its period ends on 2014-10-25 / Correct one of the two days'
            ],
        ),
    ],
)
def test_the_claims_of_a_brief_keep_the_same_rules_and_each_fault_is_said_once(
    validated, old, new, found
):
    assert old in SHIPPED
    assert validated(SHIPPED.replace(old, new, 1)) == found


def test_no_more_people_are_named_than_were_harmed(recorded):
    harm = {'status': 'civilian', 'value': {'min': 1, 'max': 1}}
    named = {
        'victims': [{'name': 'fictional', 'minor': False}] * 3,
        'killed': [harm],
        'injured': [harm],
    }
    incident = recorded.incidents[0]
    fuller = type(incident).model_validate({**incident.model_dump(by_alias=True), **named})

    assert [
        (problem.what, problem.hint)
        for problem in validate(recorded._replace(incidents=(fuller, *recorded.incidents[1:])))
    ] == [
        (
            '3 victims are listed, 2 killed and injured are recorded',
            'Correct the list or the numbers',
        )
    ]
    unknown = fuller.model_copy(update={'injured': ()})
    assert validate(recorded._replace(incidents=(unknown, *recorded.incidents[1:]))) == []


# Files that cannot be read


@pytest.mark.parametrize(
    ('name', 'text', 'found'),
    [
        (
            's.yaml',
            CLEAN.replace('by_actor: ', 'by_actors: ¦', 1),
            ['unknown key "by_actors" / Did you mean by_actor?'],
        ),
        (
            's.yaml',
            changed(CLEAN, 'share', 'of: injured', 'of: ¦injurd'),
            ['no number of this page is called "injurd" / Did you mean injured?'],
        ),
        (
            's.yaml',
            changed(
                CLEAN,
                'children',
                'south: {value: 120, of_which: {children: 21}}',
                'south: {value: 120, of_which: {children: 21}}\n  rates: [{per_day: 1, of: ¦north.child}]',
            ),
            [
                'no number of this page is called "north.child" / Did you mean killed.north.children?'
            ],
        ),
        (
            's.yaml',
            changed(CLEAN, 'groups', 'part: women', 'part: ¦[women.x, women]'),
            ['no number of this page is called "women.x" / Did you mean women?'],
        ),
        (
            's.yaml',
            changed(
                CLEAN,
                'children',
                'south: {value: 120, of_which: {children: 21}}',
                'south: {value: 120, of_which: {children: 21}}\n  rates: [{per_day: 1, of: ¦children}]',
            ),
            [
                '"children" stands for 3 numbers of this page / Write it longer, such as killed.children'
            ],
        ),
        (
            's.yaml',
            changed(CLEAN, 'share', 'value: 500', 'value: ¦"1,500"'),
            ['value: "1,500" is not a whole number / Write 1500'],
        ),
        (
            's.yaml',
            changed(CLEAN, 'share', 'percent: 26', 'percent: ¦about'),
            [
                'percent: "about" is not a number such as 26 or 26.5 / Correct it; the nearest README.md says what is expected'
            ],
        ),
        (
            's.yaml',
            changed(CLEAN, 'dates', '2031-04: 11', 'April: ¦11'),
            ['by_month: "April" is not a month / Write it as 2014-05'],
        ),
        (
            's.yaml',
            CLEAN.replace('id: groups', 'id: ¦actors'),
            [
                'id "actors" is used twice, first at s.yaml:3:7 / Give one of the two another id, or put both under "pages" of one statement'
            ],
        ),
        (
            's.yaml',
            CLEAN.replace('same_as: languages', 'same_as: ¦langages'),
            ['there is no statement "langages" / Did you mean languages?'],
        ),
        (
            's.csv',
            TABLE.replace('measure', 'mesure', 1),
            ['unknown column "mesure" / Did you mean measure?'],
        ),
        (
            's.csv',
            TABLE.replace(',634,', ',"1,634",', 1),
            ['value: "1,634" is not a whole number / Write 1634'],
        ),
        (
            's.csv',
            TABLE.replace(',600,', ',600,,,,,,,\nveldt-may,,,report,en,,,killed,,,Orlen,,601,', 1),
            [
                'the same number is written twice, first in line 10 / Keep one of the two, or give each page its own rows'
            ],
        ),
        (
            's.json',
            RESTART.replace('54,\n    "killed_cum"', '¦"54",\n    "killed_cum"'),
            ['killed: "54" is not a whole number / Write plain digits, or null'],
        ),
        (
            's.json',
            RESTART.replace('"phase": 2', '"phase": ¦two', 1),
            ['not JSON: a value is expected here / Save the file again as JSON'],
        ),
        (
            's.txt',
            CLEAN,
            [
                'this is not a file of statements / Give a .yaml or .csv file of statements or claims, or a .json file of a series'
            ],
        ),
    ],
)
def test_what_cannot_be_read_is_said_at_its_place(audited, name, text, found):
    assert audited(text, name) == found


# The command


def test_the_command_lists_findings_and_counts_them(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / 's.yaml').write_text(changed(CLEAN, 'actors', '634', '643'), encoding='utf-8')
    code = main(['audit', 's.yaml'])
    said = capsys.readouterr()

    assert (code, said.out) == (1, '14 statements, 63 numbers checked, 1 finding\n')
    assert said.err == (
        's.yaml:8:14: the page states 643 killed, its parts by actor give 415 + 184 + 35 = 634\n'
        '    hint: Were two digits of 643 transposed? 634 would make the sum right\nresult: 1 problem (code 1)\n'
    )


@pytest.mark.parametrize(
    ('arguments', 'code', 'said'),
    [
        (['clean.yaml'], 0, '14 statements, 63 numbers checked, 0 findings\n'),
        (['clean.yaml', 'restart.json'], 1, '15 statements, 74 numbers checked, 1 finding\n'),
        (['clean.yaml', 'missing.yaml'], 1, '14 statements, 63 numbers checked, 0 findings\n'),
        (['restart.json', '--series', 'toll'], 2, '1 statement, 11 numbers checked, 1 finding\n'),
    ],
)
def test_the_command_says_how_it_ended(tmp_path, monkeypatch, capsys, arguments, code, said):
    monkeypatch.chdir(FOLDER)

    assert main(['--folder', str(tmp_path), 'audit', *arguments]) == code
    assert capsys.readouterr().out == said


def test_make_audits_a_file_of_whatever_brief(tmp_path):
    (tmp_path / 'data/briefs').mkdir(parents=True)
    files = ' '.join(str(FOLDER / name) for name in ('real.yaml', 'clean.yaml'))
    made = subprocess.run(
        ['make', 'audit', f'FOLDER={tmp_path}', f'FILE={files}', 'BRIEF=none'],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert [line for line in made.stdout.splitlines() if not line.startswith('make')] == [
        '16 statements, 105 numbers checked, 5 findings'
    ]
    assert 'result: 5 problems (code 1)' in made.stderr


def test_the_worked_example_of_the_readme_is_what_the_audit_says(tmp_path, monkeypatch):
    example, findings = re.findall(
        r'```(?:yaml)?\n(.*?)```',
        (ROOT / 'data/claims/README.md').read_text(encoding='utf-8'),
        re.DOTALL,
    )
    monkeypatch.chdir(tmp_path)
    (tmp_path / 'veldt.yaml').write_text(example, encoding='utf-8')
    found = audit(['veldt.yaml'])

    assert '\n'.join(map(str, sorted(found.problems))) == findings.rstrip()
    assert str(found) == '1 statement, 7 numbers checked, 2 findings'
