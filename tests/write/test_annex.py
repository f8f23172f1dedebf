"""A table of two thousand incidents runs over sixty pages and more, and is one table to who cannot see it."""

import json
from collections import Counter

import pytest

from pipeline.check.structure_tree import letters, read_tagged
from pipeline.model import Ledger
from tests.bench import annexed


@pytest.fixture(scope='module')
def long(tmp_path_factory):
    """The sample's month with two thousand incidents more, in English: its facts, and what its PDF tells; every check has passed it, conformance included."""
    folder, _ = annexed(tmp_path_factory.mktemp('annex'), 2_000)
    ledger = Ledger.model_validate_json((folder / 'facts.json').read_bytes())
    assert 'the_file_conforms' in json.loads((folder / 'en/checked.json').read_bytes())['rules']
    return ledger, read_tagged((folder / 'en/brief.pdf').read_bytes())


def table_of(long):
    """The longest table, and on which pages each of its rows stands."""
    _, said = long
    table = max(
        (element for element in said.root.all() if element.role == 'Table'),
        key=lambda table: sum(1 for _ in table.all()),
    )
    return table, [
        [page for part in row.all() for page, _ in part.pieces]
        for row in table.all()
        if row.role == 'TR'
    ]


@pytest.mark.slow
def test_each_incident_is_one_row_of_one_table_with_one_head(long):
    table, rows = table_of(long)
    public = long[0].public

    assert len(rows) == 1 + len(public.incidents) + len(public.repeats) > 2_000
    assert Counter(element.role for element in table.all())['THead'] == 1
    assert len({page for pages in rows for page in pages}) >= 60


@pytest.mark.slow
def test_no_row_is_parted_by_the_end_of_a_page(long):
    _, rows = table_of(long)

    assert [pages for pages in rows if len(set(pages)) != 1] == []


@pytest.mark.slow
def test_the_head_stands_again_on_each_page_and_is_heard_once(long):
    table, rows = table_of(long)
    said = long[1]
    head = letters(
        ''.join(
            said.words.get(piece, '')
            for row in table.all()
            if row.role == 'THead'
            for part in row.all()
            for piece in part.pieces
        )
    )
    pages = sorted({page for pages in rows for page in pages})

    assert head.total() > 20
    assert [page for page in pages[1:] if head - letters(said.artifacts.get(page, ''))] == []
    assert head - letters(said.artifacts.get(pages[0], '')) != Counter()


@pytest.mark.slow
def test_each_page_but_the_last_is_filled_with_rows(long):
    _, rows = table_of(long)
    filled = Counter(pages[0] for pages in rows[1:])
    inner = sorted(filled)[1:-1]

    assert min(filled[page] for page in inner) >= 16  # rows of two to five lines
