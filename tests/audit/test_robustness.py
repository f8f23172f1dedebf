"""The auditor always answers: no published number makes it fail, and a fault in one place loses nothing of another."""

import os
import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.__main__ import main
from pipeline.audit import audit, findings, totals
from pipeline.audit.findings import compare_pages
from pipeline.audit.statement_pages import pages_of
from pipeline.audit.statements import Statement
from pipeline.model import Where

HEAD = '- id: {id}\n  source: invented\n  period: {{from: 2031-03-01, to: 2031-03-03}}\n'
SITREP = (
    HEAD.format(id='sitrep')
    + """\
  totals: {killed: {value: 60, of_which: {children: 12}}}
  shares: [{percent: 12, part: children, of: killed}]
"""
)
OTHER = HEAD.format(id='other') + '  totals: {killed: {value: 8, of_which: {women: 9}}}\n'
WRONG_SHARE = '12% is published; children are 12 of 60 killed, 20.0%'
TOO_MANY = '9 women among 8 killed'


class Nowhere(dict):
    """Places of values that were never in a file."""

    def get(self, path, default=None):
        return Where('invented', 1, 1)

    __getitem__ = get


def compare(**printed):
    """Return what comes of the audit of one statement."""
    statement = Statement.model_validate({'id': 'invented', 'source': 'invented', **printed})
    return compare_pages(pages_of(statement.placed(Nowhere(), ())))


def share_of(whole, part, percent, **share):
    """Return the findings on a share, which no failure may replace."""
    found = compare(
        totals={'killed': {'value': whole, 'of_which': {'children': part}}},
        shares=[{'percent': percent, 'part': 'children', 'of': 'killed', **share}],
    )
    assert found.errors == []
    return [problem.what for problem in found.findings]


def write(folder, monkeypatch, **files):
    monkeypatch.chdir(folder)
    for name, text in files.items():
        (folder / name.replace('_', '.')).write_text(text, encoding='utf-8')


# Every share


def wrong_shares(wholes):
    """Return the wholes of which a wrong share is not found as exactly one finding."""
    return [
        whole
        for whole in wholes
        if [what.partition(' is published')[0] for what in share_of(whole, whole // 3, 47)]
        != ['47%']
    ]


def test_a_wrong_share_of_a_small_or_round_whole_is_one_finding():
    assert wrong_shares([*range(1, 101), *range(110, 1001, 10)]) == []


@pytest.mark.slow
def test_a_wrong_share_of_any_whole_is_one_finding():
    assert wrong_shares(range(1, 1001)) == []


@pytest.mark.parametrize(
    ('whole', 'part', 'percent', 'found'),
    [
        (60, 12, '12', [WRONG_SHARE]),
        (60, 12, '20', []),
        (10, 3, '13', ['13% is published; children are 3 of 10 killed, 30.0%']),
        (90, 12, '31.5', ['31.5% is published; children are 12 of 90 killed, 13.33%']),
        (0, 0, '0', []),
        (0, 0, '12', ['12% is published; children are 0 of 0 killed, 0.0%']),
        (
            0,
            3,
            '12',
            [
                '12% is published; 3 children divided by 0 killed give no number',
                '3 children among 0 killed',
            ],
        ),
        (50, 60, '120', ['60 children among 50 killed']),
        (50, 25, '150', ['150% is published; children are 25 of 50 killed, 50.0%']),
        (
            10**400,
            10**399,
            '11',
            [
                '11% is published; children are 1{0} of 10{0} killed, 10.0%'.replace(
                    '{0}', ',000' * 133
                )
            ],
        ),
        (
            60,
            12,
            '12' * 20,
            [f'{int("12" * 20):,}% is published; children are 12 of 60 killed, 20.0%'],
        ),
        (
            60,
            12,
            f'12.{"0" * 40}',
            [f'12.{"0" * 40}% is published; children are 12 of 60 killed, 20.{"0" * 41}%'],
        ),
        (
            60,
            12,
            '0.00000001',
            ['0.00000001% is published; children are 12 of 60 killed, 20.000000000%'],
        ),
    ],
    ids=lambda value: str(value)[:12],
)
def test_a_share_is_compared_whatever_its_numbers_are(whole, part, percent, found):
    said = [
        what.removesuffix(', off by a factor of ten') for what in share_of(whole, part, percent)
    ]

    assert sorted(said) == sorted(found)


def test_a_rate_over_no_days_and_a_ratio_to_nothing_are_findings():
    rate = compare(
        period={'from': 'unknown', 'to': 'unknown', 'days': 0},
        totals={'killed': 310},
        rates=[{'per_day': 10, 'of': 'killed'}],
    )
    ratio = compare(
        totals={'killed': 0, 'injured': 40},
        shares=[{'times': 4, 'part': 'injured', 'of': 'killed'}],
    )

    assert [problem.what for problem in rate.findings] == [
        '10 a day is published; 310 killed divided by 0 days give no number'
    ]
    assert [problem.what for problem in ratio.findings] == [
        '4 times are published; 40 injured divided by 0 killed give no number'
    ]


NUMBERS = st.one_of(st.integers(0, 120), st.integers(0, 10**30))
COUNTS = st.one_of(
    NUMBERS,
    st.just('unknown'),
    st.builds(lambda low, more: {'min': low, 'max': low + more}, NUMBERS, NUMBERS),
    st.builds(lambda low: {'min': low, 'qualifier': 'at-least'}, NUMBERS),
    st.builds(lambda high: {'max': high, 'qualifier': 'at-most'}, NUMBERS),
    st.builds(lambda about: {'min': about, 'max': about, 'qualifier': 'about'}, NUMBERS),
)
PUBLISHED = st.builds(
    lambda whole, point: f'{whole}{point}',
    NUMBERS,
    st.one_of(st.just(''), st.text(string.digits, min_size=1, max_size=30).map('.{}'.format)),
)
WORKED_OUT = {
    'qualifier': st.sampled_from(['as-stated', 'at-least', 'at-most', 'about']),
    'rounding': st.sampled_from(['nearest', 'up', 'down']),
}
NAMED = st.sampled_from(
    ['killed', 'children', 'women', 'north', 'south', ['children', 'women'], ['north', 'south']]
)
SHARES = st.one_of(
    st.fixed_dictionaries({'percent': PUBLISHED, 'part': NAMED, 'of': NAMED, **WORKED_OUT}),
    st.fixed_dictionaries({'times': PUBLISHED, 'part': NAMED, 'of': NAMED, **WORKED_OUT}),
)
KILLED = st.fixed_dictionaries(
    {
        'of_which': st.fixed_dictionaries({'children': COUNTS, 'women': COUNTS}),
        'by_actor': st.fixed_dictionaries({'north': COUNTS, 'south': COUNTS}),
    },
    optional={
        'value': COUNTS,
        'by_place': st.fixed_dictionaries({'Orlen': COUNTS, 'Tarn': COUNTS}),
    },
)
PERIODS = st.sampled_from(
    [
        {'from': '2031-03-01', 'to': '2031-03-31'},
        {'from': '2031-03-31', 'to': '2031-03-01'},
        {'from': 'unknown', 'to': 'unknown', 'days': 0},
        {'from': '2031-03-01', 'to': 'unknown', 'days': 7},
    ]
)


@settings(max_examples=60, deadline=None)
@given(killed=KILLED, shares=st.lists(SHARES, max_size=2), per_day=PUBLISHED, period=PERIODS)
def test_no_statement_makes_a_rule_fail(killed, shares, per_day, period):
    different = {
        tuple(map(str, (share['part'], share['of'], 'percent' in share))): share for share in shares
    }
    found = compare(
        totals={'killed': killed},
        shares=list(different.values()),
        rates=[{'per_day': per_day, 'of': 'killed'}],
        period=period,
    )

    assert found.errors == []


# A failure of the program in one place


def failing_for(statement):
    def a_failing_rule(pages, numbers):
        for page in pages:
            if page.statement == statement:
                raise KeyError('Layla Haddad')
        yield from ()

    return a_failing_rule


@pytest.fixture
def broken(monkeypatch):
    """Adds a rule that fails on one statement, before all others."""
    monkeypatch.setattr(findings, 'RULES', (failing_for('sitrep'), *findings.RULES))


def test_a_rule_that_fails_on_one_statement_loses_no_finding(broken, tmp_path, monkeypatch, capsys):
    write(tmp_path, monkeypatch, a_yaml=SITREP + OTHER)
    code = main(['audit', 'a.yaml'])
    said = capsys.readouterr()

    assert (code, said.out) == (70, '2 statements, 5 numbers checked, 2 findings\n')
    assert [
        line.partition(' (KeyError')[0]
        for line in said.err.splitlines()
        if not line.startswith('    ')
    ] == [
        'a.yaml:1:7: internal error while applying the rule a_failing_rule to "sitrep"',
        f'a.yaml:5:22: {WRONG_SHARE}',
        f'a.yaml:9:49: {TOO_MANY}',
        'result: 3 problems (code 70)',
    ]
    assert (
        '    hint: Report this message to the maintainers of the program; what else is listed is not affected'
        in said.err
    )
    assert 'Layla' not in said.err + said.out


def test_a_failure_on_one_of_two_linked_statements_names_that_one(broken, tmp_path, monkeypatch):
    write(
        tmp_path,
        monkeypatch,
        a_yaml=SITREP + OTHER.replace('  source', '  same_as: sitrep\n  source'),
    )
    found = audit(['a.yaml'])

    assert [str(problem.where) for problem in found.errors] == ['a.yaml:1:7']
    assert {WRONG_SHARE, TOO_MANY, '8 killed here, 60 at a.yaml:4:28'} == {
        problem.what for problem in found.findings
    }


def test_a_comparison_that_fails_loses_neither_its_rule_nor_the_others(tmp_path, monkeypatch):
    def too_large(page, part, whole, numbers):
        raise ZeroDivisionError

    monkeypatch.setattr(totals, '_too_large', too_large)
    write(tmp_path, monkeypatch, a_yaml=SITREP + OTHER)
    found = audit(['a.yaml'])

    assert [problem.what for problem in found.findings] == [WRONG_SHARE]
    assert [
        re.sub('[0-9]+[)]', 'LINE)', f'{problem.where}: {problem.what}') for problem in found.errors
    ] == [
        f'{where}: internal error while applying the rule parts_fit_their_total to "{id}" '
        '(ZeroDivisionError in pipeline/audit/findings.py:LINE)'
        for where, id in (('a.yaml:4:53', 'sitrep'), ('a.yaml:9:49', 'other'))
    ]
    assert {problem.kind for problem in found.errors} == {'bug'}


def test_a_finding_whose_correction_cannot_be_looked_for_is_still_reported(tmp_path, monkeypatch):
    def suggest(*arguments):
        raise TypeError

    monkeypatch.setattr(findings, 'suggest', suggest)
    write(tmp_path, monkeypatch, a_yaml=SITREP)
    found = audit(['a.yaml'])

    assert [(problem.what, problem.hint) for problem in found.findings] == [
        (
            WRONG_SHARE,
            'Compare with the source; if it says so too, quote it and say that it cannot be right',
        )
    ]
    assert [problem.what.partition(' (')[0] for problem in found.errors] == [
        'internal error while looking for the correction behind a finding on "sitrep"'
    ]


def test_a_statement_that_the_program_fails_to_read_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(
        'pipeline.audit.files.pages_of',
        lambda statement: pages_of(statement) if statement.id == 'sitrep' else statement.nothing,
    )
    write(tmp_path, monkeypatch, a_yaml=SITREP + OTHER)
    found = audit(['a.yaml'])

    assert [problem.what for problem in found.findings] == [WRONG_SHARE]
    assert [(str(problem.where), problem.what.partition(' (')[0]) for problem in found.errors] == [
        ('a.yaml:6:3', 'internal error while reading "other"')
    ]


# A fault of one file or one statement


@pytest.mark.parametrize(
    ('fault', 'said'),
    [
        (('of_which: {women: 9}', 'of_witch: {women: 9}'), 'unknown key "of_witch"'),
        (
            ('value: 8', 'value: 1_447'),
            'the value "1_447" means different things to different readers',
        ),
        (('value: 8', 'value: *8'), '"*8" repeats another value'),
        (
            ('source: invented', 'source: invented\n  source: again'),
            '"source" is written twice, first in line 7',
        ),
        (
            ('women: 9}}}', 'women: 9}}}\n  rates: [{per_day: 2, of: girls}]'),
            'no number of this page is called "girls"',
        ),
    ],
)
def test_a_faulty_statement_does_not_lose_the_findings_on_the_others(
    tmp_path, monkeypatch, fault, said
):
    write(
        tmp_path,
        monkeypatch,
        a_yaml=SITREP + OTHER.replace(*fault) + OTHER.replace('id: other', 'id: third'),
    )
    found = audit(['a.yaml'])

    assert [problem.what for problem in found.unread] == [said]
    assert sorted(problem.what for problem in found.findings) == [WRONG_SHARE, TOO_MANY]


TABLE = """\
statement,source,measure,group,value,percent,of
sitrep,invented,killed,,60,,
sitrep,invented,killed,children,12,12,
other,invented,killed,,8,,
other,invented,killed,women,9,,
third,invented,killed,,8,,
third,invented,killed,women,9,,
"""


@pytest.mark.parametrize(
    ('old', 'new', 'said'),
    [
        (
            'other,invented,killed,women,9,,',
            'other,invented,,women,9,,',
            ('a.csv:5', '"measure" is missing'),
        ),
        (
            'other,invented,killed,women,9,,',
            ',invented,killed,women,9,,',
            ('a.csv:5', '"statement" is missing'),
        ),
        (
            'other,invented,killed,women,9,,',
            'other,invented,killed,women,9,,,,',
            ('a.csv:5', '9 cells in a table of 7 columns'),
        ),
        (
            'other,invented,killed,women,9,,',
            'other,invented,killed,women,=9,,',
            ('a.csv:5:value', 'a text beginning with "=" is a formula to a spreadsheet'),
        ),
        (
            'other,invented,killed,women,9,,',
            'other,invented,killed,,9,,',
            ('a.csv:5:value', 'the same number is written twice, first in line 4'),
        ),
        (
            'other,invented,killed,women,9,,',
            'other,invented,killed,women,nine,,',
            ('a.csv:5:value', 'value: "nine" is not a whole number'),
        ),
    ],
)
def test_a_faulty_row_does_not_lose_the_findings_on_other_statements(
    tmp_path, monkeypatch, old, new, said
):
    write(tmp_path, monkeypatch, a_csv=TABLE.replace(old, new))
    found = audit(['a.csv'])

    assert [(str(problem.where), problem.what) for problem in found.unread] == [said]
    assert sorted(problem.what for problem in found.findings) == [WRONG_SHARE, TOO_MANY]


@pytest.mark.parametrize(
    ('name', 'said', 'code'),
    [
        ('folder.yaml', 'folder.yaml: a folder, not a file', 1),
        ('missing.yaml', 'missing.yaml: the file is missing', 1),
        ('latin.yaml', 'latin.yaml:2: the file is not UTF-8 text', 1),
        ('broken.yaml', "broken.yaml:3:1: not YAML: did not find expected ',' or ']'", 1),
        ('digits.json', 'digits.json:1:1: not JSON: a number of 5000 digits, more than 30', 1),
    ],
)
def test_a_file_that_cannot_be_read_is_a_problem_beside_the_findings_on_the_others(
    tmp_path, monkeypatch, capsys, name, said, code
):
    write(
        tmp_path, monkeypatch, a_yaml=SITREP, digits_json='9' * 5000, broken_yaml='- id: [a\n- b\n'
    )
    (tmp_path / 'folder.yaml').mkdir()
    (tmp_path / 'latin.yaml').write_bytes(b'- id: a\n  source: caf\xe9\n')

    assert main(['audit', name, 'a.yaml']) == code
    lines = capsys.readouterr().err.splitlines()
    assert said in lines
    assert f'a.yaml:5:22: {WRONG_SHARE}' in lines


@pytest.mark.skipif(os.geteuid() == 0, reason='root may read everything')
def test_a_file_without_the_right_to_read_it_is_named(tmp_path, monkeypatch):
    write(tmp_path, monkeypatch, a_yaml=SITREP, b_yaml=SITREP)
    (tmp_path / 'b.yaml').chmod(0)

    assert [problem.what for problem in audit(['b.yaml', 'a.yaml']).problems] == [
        'the file cannot be read: Permission denied',
        WRONG_SHARE,
    ]
