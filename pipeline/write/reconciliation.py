"""The box in which totals and incidents meet: what is stated, what is known of it, what is left."""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from pipeline.write.cells import Cell
from pipeline.write.page import Page


class ReconciledRow(NamedTuple):
    """A row of the box: its head, a cell for each actor, and its name in style sheets."""

    head: Markup
    cells: list[Cell]
    name: str


class Reconciliation(NamedTuple):
    """The box: the names of the actors, and its rows."""

    heads: list[Markup]
    rows: list[ReconciledRow]


def reconciliation(page: Page) -> Reconciliation:
    """Return the totals as stated, what is known of them, the rest, and what incidents itemise."""
    brief, facts = page.ledger.public.brief, page.ledger.facts
    actors = [brief.subject or '', brief.context or '']
    totals = [f'killed.civilian.{actor}' for actor in actors]
    rest = [
        f'{total}.not-broken-down' if f'{total}.not-broken-down' in facts else total
        for total in totals
    ]
    names = {
        'row-stated': totals,
        'row-children': [f'{total}.children' for total in totals],
        'row-women': [f'{total}.women' for total in totals],
        'row-rest': rest,
        'row-itemised': [f'itemised.{total}' for total in totals],
    }
    rows = [
        ReconciledRow(page.text(row), [page.count_named(name) for name in of_row], row)
        for row, of_row in names.items()
    ]
    return Reconciliation(
        [page.cell(page.name(actor, 'short')).markup for actor in actors],
        [*rows, *_itemised_elsewhere(page, totals)],
    )


def _itemised_elsewhere(page: Page, totals: list[str]) -> Iterator[ReconciledRow]:
    """Yield a row for each other page that itemises one of the totals: "23 of 24"."""
    facts = page.ledger.facts
    for stated in page.ledger.public.claims:
        claim = stated.claim
        itemised = [facts.get(f'{total}.itemised.{claim.id}') for total in totals]
        if claim.itemises is None or not any(itemised):
            continue
        organisation, day = page.name(claim.by, 'label'), facts[f'day.{claim.id}']
        head = page.text('row-itemised-by', organisation=organisation, day=day)
        cells = [
            Cell(page.text('itemised-of', itemised=fact, total=facts[total]), 'text')
            if fact
            else page.absent('not-stated')
            for fact, total in zip(itemised, totals, strict=True)
        ]
        yield ReconciledRow(head, cells, 'row-itemised-by')
