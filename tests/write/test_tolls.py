"""No row with recorded dead or injured reads as if there were none: every number stands in it beside the name of what it counts."""

import re
from datetime import date
from html import unescape

import pytest

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import Words, plain
from pipeline.model import Count, Harm, Part
from pipeline.workspace import Workspace
from pipeline.write import BriefType
from pipeline.write.page import Page
from pipeline.write.tally import notable
from pipeline.write.tolls import HARMS
from tests.conftest import SAMPLE
from tests.fixtures.tallies import one, tally

KIND = BriefType.model_validate({'sections': [{'id': 'one', 'parts': [{'table': 'annex'}]}]})
DAY = date(2031, 5, 9)


def exactly(n):
    return Count(min=n, max=n)


def harm(status, value, **parts):
    value = exactly(value) if isinstance(value, int) else value
    return Harm(
        status=status,
        value=value,
        of_which=tuple(Part(group=group, value=exactly(n)) for group, n in parts.items()),
    )


def incident(id, killed=(), injured=(), **given):
    return one(id, DAY, place=None, weapon=None, killed=killed, **given).model_copy(
        update={'injured': tuple(injured)}
    )


ATTACKS = (
    incident('combatants', [harm('civilian', 0), harm('combatant', 12)]),
    incident('combatants-alone', [harm('combatant', Count(min=8, qualifier='at-least'))]),
    incident('status-unknown', [harm('civilian', 0), harm('unknown', 31)]),
    incident('injured', [harm('civilian', 0)], [harm('civilian', Count(min=4, max=6))]),
    incident(
        'mixed',
        [
            harm('civilian', 3),
            harm('protected', 1),
            harm('combatant', 5),
            harm('participant', 2),
            harm('unknown', Count(max=7, qualifier='at-most')),
        ],
        [
            harm('civilian', 9),
            harm('protected', 4),
            harm('combatant', Count(min=6, max=6, qualifier='about')),
        ],
    ),
    incident('nothing-known'),
    incident(
        'some',
        [
            harm('civilian', Count(qualifier='a-number-of')),
            harm('combatant', Count(qualifier='a-number-of')),
        ],
    ),
    incident('of-none-at-most', [harm('civilian', Count(min=0, max=3))]),
    incident('known-by-parts', [harm('civilian', Count(qualifier='unknown'), children=2)]),
    incident('nobody', [harm('civilian', 0)]),
)


def table(ledger, languages, tag='en', name='annex'):
    """Return the rows of a table as a reader sees them: by their identifiers, each cell by the name of its column."""
    page = Page(ledger, Words(languages[tag], ledger), None, {}, KIND, None, {})
    made = page.table(name)
    assert page.problems == []
    heads = [_text(column) for column in made['columns']]
    rows = [
        [_text(f'{cell.qualifier} {cell.markup}') for cell in row]
        for group in made['groups']
        for row in group['rows']
    ]
    return {row[0].split()[0]: dict(zip(heads, row, strict=True)) for row in rows}


def _text(markup):
    return ' '.join(unescape(re.sub('<[^>]+>', '', str(markup))).replace('\u00a0', ' ').split())


@pytest.fixture(scope='module')
def sample_month():
    """What the sample's month lets out."""
    run = Workspace(SAMPLE, '2031-05-monthly')
    return disclose(run.recorded()), run


@pytest.fixture(scope='module')
def rows(languages):
    return table(tally(ATTACKS), languages)


@pytest.mark.parametrize(
    ('id', 'killed', 'injured', 'others'),
    [
        ('combatants', 'none', 'not known', 'Combatants killed: 12'),
        ('combatants-alone', 'not known', 'not known', 'Combatants killed: at least 8'),
        ('status-unknown', 'none', 'not known', 'Killed, status unknown: 31'),
        ('injured', 'none', '4 to 6', 'not stated'),
        (
            'mixed',
            '3',
            '9',
            'Protected persons killed: 1; Combatants killed: 5; Direct participants killed: 2; Killed, status unknown: at most 7; '
            'Protected persons injured: 4; Combatants injured: about 6',
        ),
        ('nothing-known', 'not known', 'not known', 'not stated'),
        (
            'some',
            'some, number not known',
            'not known',
            'Combatants killed: some, number not known',
        ),
        ('of-none-at-most', '0 to 3', 'not known', 'not stated'),
        ('known-by-parts', 'at least 2', 'not known', 'not stated'),
        ('nobody', 'none', 'not known', 'not stated'),
    ],
)
def test_a_row_of_the_annex_names_the_measure_of_each_number(rows, id, killed, injured, others):
    assert {
        head: rows[id][head]
        for head in ('Civilians killed', 'Civilians injured', 'Others killed and injured')
    } == {
        'Civilians killed': killed,
        'Civilians injured': injured,
        'Others killed and injured': others,
    }


def test_what_no_incident_records_has_no_column(languages):
    civilians = [incident('one', [harm('civilian', 3)]), incident('two')]

    assert list(table(tally(civilians), languages)['one']) == [
        'Record',
        'Place',
        'Party',
        'Weapon',
        'Civilians killed',
    ]


@pytest.mark.parametrize('tag', ['en', 'ar', 'ru', 'zh-Hans'])
def test_each_status_of_the_killed_and_the_injured_is_in_the_row_of_its_incident(languages, tag):
    every = [
        incident(f'{kind}-{status}', **{kind: [harm(status, 11 + number)]})
        for number, (kind, status) in enumerate(HARMS)
    ]
    ledger = tally(every)
    words, found = Words(languages[tag], ledger), table(ledger, languages, tag)

    assert len(HARMS) == 10
    for number, (kind, status) in enumerate(HARMS):
        row = found[f'{kind}-{status}']
        measure, named = (
            _text(plain(words.text(f'column-{kind}-{status}'))),
            [f'{head}: {cell}' for head, cell in row.items()],
        )
        assert any(measure in cell and re.search(rf'\b{11 + number}\b', cell) for cell in named), (
            kind,
            status,
            row,
        )


def test_why_an_incident_is_not_counted_stands_in_its_row(languages):
    found = table(
        tally(
            [
                incident('weak', [harm('civilian', 3)], grading='weak'),
                incident('fair', [harm('civilian', 3)]),
            ]
        ),
        languages,
    )

    assert [found[id]['Party'] for id in ('weak', 'fair')] == [
        'Not attributed Not counted: graded weak',
        'Not attributed',
    ]


def test_a_table_of_civilians_killed_says_who_else_was(languages):
    ledger = tally(ATTACKS)
    page = Page(ledger, Words(languages['en'], ledger), None, {}, KIND, None, {})

    assert _text(page.table('means')['note']) == (
        'By the means recorded for each incident. This table counts civilians only. Protected persons killed: at least 1; '
        'Combatants killed: at least 25; Direct participants killed: at least 2; Killed, status unknown: at least 31.'
    )


def test_a_table_of_civilians_alone_says_nothing_of_others(languages):
    ledger = tally(
        [
            incident('one', [harm('civilian', 3)]),
            incident('two', [harm('civilian', 0), harm('combatant', 0)]),
        ]
    )
    page = Page(ledger, Words(languages['en'], ledger), None, {}, KIND, None, {})

    assert _text(page.table('means')['note']) == 'By the means recorded for each incident.'


def test_an_incident_told_by_itself_says_who_else_was_killed_and_injured(languages):
    ledger = tally(ATTACKS, notable={'incidents': ['combatants', 'some', 'nobody']})
    page = Page(ledger, Words(languages['en'], ledger), None, {}, KIND, None, {})
    told = [
        [(_text(label), [_text(each) for each in said]) for label, said in incident['rows']]
        for incident in notable(page)['incidents']
    ]

    assert page.problems == []
    assert told[0][0] == ('Combatants killed', ['12'])
    assert told[1][:2] == [
        ('Civilians killed', ['some, number not known']),
        ('Combatants killed', ['some, number not known']),
    ]
    assert [label for label, _ in told[2]] == ['Party', 'Weapon']


@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_each_number_of_the_sample_is_in_the_annex(sample_month, tag):
    public, run = sample_month
    ledger = analyse(public)
    page = Page(ledger, Words(run.language(tag), ledger), None, {}, KIND, None, {})
    groups, rows = page.table('annex')['groups'], {}
    for row in groups[0]['rows']:
        rows[row[0].anchor] = ''.join(f'{cell.qualifier}{cell.markup}' for cell in row)
    kinds = set()
    for each in public.incidents:
        for kind in ('killed', 'injured'):
            for recorded in getattr(each, kind):
                if recorded.value.known:
                    kinds.add((kind, recorded.status))
                    assert (
                        f'data-fact="{kind}.{recorded.status}.incident.{each.id}"'
                        in rows[f'incident-{each.id}']
                    ), each.id

    assert len(kinds) >= 7
