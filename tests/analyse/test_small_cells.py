"""Small cells are not shown, and nothing that is shown tells them: an independent count of all tables that could be behind what is printed."""

import csv
import io
import itertools
import json
import random
import re
import shutil

import pytest

from pipeline.analyse import analyse, masked
from pipeline.analyse.small_cells import mask
from pipeline.cli.command import dump
from pipeline.disclose import disclose
from pipeline.load import load
from pipeline.model import ALL, Policy, Tallied
from pipeline.publish.tables import counts_sheet
from tests.conftest import ROOT

GROUPS = ('children', 'women', 'not-broken-down')


def table(*rows):
    """Return the cells of a table of numbers, its totals added."""
    rows = [(*row, sum(row)) for row in rows]
    rows.append(tuple(map(sum, zip(*rows, strict=True))))
    return [
        Tallied(
            month=ALL if i == len(rows) - 1 else '2031-05',
            place=ALL if i == len(rows) - 1 else f'p{i}',
            status='civilian',
            group=group,
            least=number,
            exact=True,
        )
        for i, row in enumerate(rows)
        for group, number in zip((*GROUPS[: len(row) - 1], ALL), row, strict=True)
    ]


def printed(cells, below=3):
    """Return the rows as they are printed."""
    width = len({cell.group for cell in cells})
    shown = [
        {'number': str(cell.least), 'fewer': f'<{below}', 'withheld': '-'}[cell.shown]
        for cell in mask(cells, below)
    ]
    return [' '.join(shown[i : i + width]) for i in range(0, len(shown), width)]


def test_a_table_without_small_cells_is_printed_whole():
    assert printed(table((4, 0), (7, 12))) == ['4 0 4', '7 12 19', '11 12 23']


def test_two_others_of_its_row_and_column_are_withheld_with_a_small_cell():
    assert printed(table((2, 9, 20), (8, 5, 30), (40, 50, 60))) == [
        '<3 - 20 31',
        '- - 30 43',
        '40 50 60 150',
        '50 64 110 224',
    ]


def test_small_cells_that_hide_each_other_need_no_other():
    assert printed(table((1, 2, 20), (2, 1, 30), (40, 50, 60))) == [
        '<3 <3 20 23',
        '<3 <3 30 33',
        '40 50 60 150',
        '43 53 110 206',
    ]


def test_nothing_is_withheld_where_nobody_was_killed():
    cells = mask(table((1, 0, 20), (9, 0, 30), (0, 0, 0)), 3)

    assert [cell.least for cell in cells if cell.least == 0] == [0] * 7


def ends(cell, cells, below, cap):
    if cell.shown == 'number':
        return range(cell.least, cell.least + 1)
    told_apart = any(one.shown == 'fewer' for one in cells)
    most = cap * 9 if ALL in (cell.month, cell.group) else cap
    return range(1, below) if cell.shown == 'fewer' else range(below if told_apart else 1, most)


def could_be(cells, below, cap):
    """Return for each cell the values it has in any table that agrees with all that is printed: every table is tried."""
    width = len({cell.group for cell in cells})
    rows = [cells[i : i + width] for i in range(0, len(cells), width)]
    *parts, totals = [[ends(cell, cells, below, cap) for cell in row] for row in rows]
    choices = [
        [(*row, sum(row)) for row in itertools.product(*part[:-1]) if sum(row) in part[-1]]
        for part in parts
    ]
    found = [set() for _ in cells]
    for chosen in itertools.product(*choices):
        sums = tuple(map(sum, zip(*chosen, strict=True)))
        if all(number in span for number, span in zip(sums, totals, strict=True)):
            for cell, number in zip(found, itertools.chain(*chosen, sums), strict=True):
                cell.add(number)
    return found


@pytest.mark.parametrize('seed', range(120))
def test_a_small_cell_could_be_any_small_number_for_all_that_is_printed(seed):
    chance = random.Random(seed)
    below, (height, width) = chance.choice((3, 3, 4)), chance.choice(((2, 2), (3, 2), (2, 3)))
    whole = table(
        *([chance.choice((0, 0, 1, 2, 2, 3, 4, 6)) for _ in range(width)] for _ in range(height))
    )
    cells = mask(whole, below)

    assert [cell.least for cell in cells if cell.shown == 'number'] == [
        true.least for true, cell in zip(whole, cells, strict=True) if cell.shown == 'number'
    ]
    assert not [cell for cell in cells if cell.shown == 'number' and 0 < cell.least < below]
    for cell, values in zip(cells, could_be(cells, below, 10), strict=True):
        if cell.shown == 'fewer':
            assert values == set(range(1, below))
        elif cell.shown == 'withheld':
            assert len(values) > 1


@pytest.fixture(scope='module')
def sample():
    return load(ROOT / 'tests/sample/data', '2031-05-monthly', ROOT / 'tests/sample')


def under(recorded, below):
    policy = Policy(incident=recorded.policy.incident, small_cells=below and {'below': below})
    return masked(analyse(disclose(recorded._replace(policy=policy))))


def test_the_sheet_of_counts_adds_up_to_the_facts(sample):
    ledger = under(sample, None)
    rows = list(csv.DictReader(io.StringIO(counts_sheet(ledger).decode('utf-8-sig'))))
    totals = {
        row['group']: row for row in rows if (row['place'], row['status']) == (ALL, 'civilian')
    }

    fact = ledger.facts['recorded.killed.civilian']
    assert (totals['all']['killed'], totals['all']['qualifier']) == (str(fact.min), fact.qualifier)
    assert (
        sum(
            int(totals[group]['killed'])
            for group in ('children', 'women', 'men', 'not-broken-down')
        )
        == fact.min
    )
    assert (
        ledger.facts['recorded.killed.civilian.women'].min - int(totals['women']['killed']) == 1
    )  # one record of one killed names a child and a woman
    for row in rows:
        if (row['status'], row['group'], row['month']) == ('civilian', 'all', '2031-05') and row[
            'place'
        ] != 'unplaced':
            fact = ledger.facts[f'recorded.killed.civilian.in.{row["place"]}']
            assert (row['killed'], row['place in en']) == (
                str(fact.min),
                sample.places[row['place']].names['en'],
            )
    assert len({row['place'] for row in rows}) == 8


def test_under_small_cells_no_incident_and_no_small_number_is_in_a_byte_of_what_leaves(sample):
    ledger = under(sample, 3)
    left = json.loads(dump(ledger))

    assert 'incident:' not in json.dumps(left)
    assert 'i31-05' not in json.dumps(left)
    assert {name for name in ledger.facts if name.startswith('recorded.')} >= {
        'recorded.incidents',
        'recorded.killed.civilian',
        'recorded.killed.civilian.children',
    }
    assert not [
        name
        for name in ledger.facts
        if re.search(r'\.(by|in|with|on|graded)\.|injured|facilities', name)
        and name.startswith('recorded.')
    ]
    assert not [
        name
        for name in ledger.facts
        if name.startswith(
            ('previous.', 'year.', 'notable.', 'itemised.', 'incidents.', 'targets.', 'day.i31')
        )
    ]
    assert 'stated.' in ' '.join(ledger.facts)
    assert not [cell for cell in ledger.counts if cell.shown == 'number' and 0 < cell.least < 3]
    assert {cell.shown for cell in ledger.counts} == {'number', 'fewer', 'withheld'}
    sheet = counts_sheet(ledger).decode('utf-8-sig')
    assert ',<3,' in sheet
    assert ',withheld,' in sheet
    assert not re.search(r',[12],(as-stated|at-least)', sheet)


def test_a_policy_without_small_cells_leaves_the_ledger_as_it_is(ledger):
    assert masked(ledger) is ledger


@pytest.mark.slow
def test_a_brief_that_prints_single_incidents_is_refused_under_small_cells(project):
    shutil.copytree(ROOT / 'tests/sample', project.folder / 'tests/sample')
    project.change(
        'tests/sample/data/policy.yaml', 'incident:', 'small_cells: {below: 3}\nincident:'
    )
    refused = project.make('BRIEF=2031-05-monthly', 'FOLDER=tests/sample', 'en')

    assert (
        '"annex" prints incidents one by one, or counts of a few, which "small_cells" of the policy keeps in'
        in refused.stderr
    )
    assert '(code 5)' in refused.stderr
