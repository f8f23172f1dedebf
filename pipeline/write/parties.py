"""The tables of those killed in all incidents that are counted: by party, by place, by means."""

from collections.abc import Sequence

from pipeline.write.cells import Cell, Group, Row, TableBody
from pipeline.write.page import Page

NO_PARTY = ('several', 'disputed', 'not-attributed', 'unplaced', 'not-stated')
TOTAL, INCIDENTS = 'recorded.killed.civilian', 'recorded.incidents'


def parties(page: Page) -> TableBody:
    """Return the toll of each party that is held responsible, and the groups among the dead."""
    return _tolls_by(page, 'by', 'party', ('children', 'women', 'men'))


def places(page: Page) -> TableBody:
    """Return the toll of each place of the first level."""
    return _tolls_by(page, 'in', 'place')


def means(page: Page) -> TableBody:
    """Return the toll of each means of attack."""
    return _tolls_by(page, 'with', 'weapon')


def party_cell(page: Page, key: str) -> Cell:
    """Return the name of a party, a place or a means of attack, or why there is none."""
    if key in NO_PARTY:
        return Cell(page.text(f'key-{key}'), 'head')
    return page.cell(page.name(key, 'label'), 'head')


def _tolls_by(page: Page, dimension: str, column: str, groups: Sequence[str] = ()) -> TableBody:
    """Return a row for each key that facts such as ``recorded.killed.civilian.by.<key>`` have."""
    facts, prefix = page.ledger.facts, f'{TOTAL}.{dimension}.'
    names = [name.removeprefix(prefix) for name in facts if name.startswith(prefix)]
    keys = [name for name in names if '.' not in name]
    keys.sort(key=lambda key: (key in NO_PARTY, -(facts[f'{prefix}{key}'].value or 0)))

    def row(head: Cell, toll: str, incidents: str) -> Row:
        known = [page.count_named(f'{toll}.{group}') for group in groups]
        return [head, page.count(facts[incidents]), page.count(facts[toll]), *known]

    rows = [
        row(party_cell(page, key), f'{prefix}{key}', f'{INCIDENTS}.{dimension}.{key}')
        for key in keys
    ]
    total = row(Cell(page.text('row-total'), 'head'), TOTAL, INCIDENTS)
    return TableBody([Group(rows, total=total)], [column, 'incidents', 'killed-civilian', *groups])
