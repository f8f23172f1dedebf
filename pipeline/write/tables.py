"""The tables and boxes of a brief.

A table is a function that takes the page and returns what it holds. To add one, write the function,
list it in ``TABLES`` and write its ``table-…`` and ``column-…`` messages.
"""

from collections.abc import Callable
from typing import NamedTuple

from pipeline.model import Claim, PublicClaim, PublicIncident, Target
from pipeline.write import tally
from pipeline.write.annex import annex
from pipeline.write.cells import Cell, Group, Row, TableBody
from pipeline.write.cross_references import cited
from pipeline.write.incident_cells import coded, date_cell, place_cell, weapon_cell
from pipeline.write.page import Page
from pipeline.write.parties import means, parties, places
from pipeline.write.reconciliation import Reconciliation, reconciliation
from pipeline.write.tolls import recorded, toll_cells, toll_columns


def strikes(page: Page) -> TableBody:
    """Return the incidents of each party, a row for each target."""
    columns = toll_columns(page.ledger)
    groups: dict[str | None, list[Row]] = {}
    number = 0
    for incident in page.ledger.public.incidents:
        actor = incident.attributions[0].actor if incident.attributions else None
        targets = incident.targets or (None,)
        for i, target in enumerate(targets):
            number += 1
            anchor = '' if i else page.traces.row(incident.id, 'strikes')
            groups.setdefault(actor, []).append(
                [
                    page.cell(page.words.ordinal(number))._replace(anchor=anchor),
                    date_cell(page, incident),
                    place_cell(page, incident),
                    _target(page, target),
                    weapon_cell(page, incident),
                    *_tolls(page, incident, columns, i, len(targets)),
                ]
            )
    heads = {
        actor: page.text('table-group', actor=actor) if actor else page.text('not-stated')
        for actor in groups
    }
    return TableBody(
        [Group(rows, heads[actor]) for actor, rows in groups.items()],
        ['number', 'date', 'place', 'target', 'weapon', *columns],
    )


def _target(page: Page, target: Target | None) -> Cell:
    if target and target.facility:
        return page.cell(page.name(target.facility))
    if target and target.sites_of:
        return Cell(page.text('sites-of', actor=target.sites_of))
    return page.absent('not-stated')


def _tolls(
    page: Page, incident: PublicIncident, columns: list[str], row: int, rows: int
) -> list[Cell]:
    """Return the killed and the injured of an incident: once, beside all its targets.

    They are not known for each target apart.
    """
    cells = toll_cells(page, incident, columns)
    if all(fact.qualifier == 'unknown' for fact in recorded(page.ledger, incident)):
        return cells
    return [] if row else [cell._replace(rows=rows) for cell in cells]


def attacks(page: Page) -> TableBody:
    """Return the attacks that are claimed of the context actor, by place."""
    public = page.ledger.public
    groups = [
        _attacks(page, stated.claim)
        for stated in public.claims
        if stated.claim.measure == 'attacks'
        and stated.claim.actor == public.brief.context
        and stated.claim.itemises is None
    ]
    return TableBody(groups, ['place', 'attacks'])


def _attacks(page: Page, claim: Claim) -> Group:
    places, name = page.ledger.public.places, f'attacks.{claim.weapon}.{claim.actor}'
    rows = []
    for id in [item.place or '' for item in claim.items]:
        fact = page.ledger.fact(f'{name}.{id}')  # which there is not of an item without a place
        parent = places[id].parent
        if parent and not places[parent].level:
            parent = None  # the country is not named
        if parent:
            place = page.words.text('place-in', place=id, parent=parent)
        else:
            place = page.words.name(id)
        head = coded(page, place, id if places[id].pcode else parent, 'head')
        rows.append([head, page.count(fact)])
    total = [Cell(page.text('row-total'), 'head'), page.count(page.ledger.fact(name))]
    return Group(rows, total=total)


def facilities(page: Page) -> TableBody:
    """Return the facilities that were targeted by the context actor, by type."""
    name = f'facilities-targeted.{page.ledger.public.brief.context}'
    rows = []
    for fact in page.ledger.facts.values():
        if fact.name.startswith(f'{name}.'):
            kind = page.words.name(fact.name.removeprefix(f'{name}.'), 'label')
            rows.append([page.cell(kind, 'head'), page.count(fact)])
    total = [Cell(page.text('row-total'), 'head'), page.count(page.ledger.fact(name))]
    return TableBody([Group(rows, total=total)], ['type', 'count'])


def statements(page: Page) -> TableBody:
    """Return what others state of a party's toll, beside what the incidents itemise.

    The two are never added.
    """
    rows = [
        _statement(page, stated)
        for stated in page.ledger.public.claims
        if stated.claim.measure == 'killed'
        and stated.claim.status == 'civilian'
        and stated.claim.itemises is None
    ]
    return TableBody([Group(rows)], ['statement', 'party', 'stated', 'itemised'])


def _statement(page: Page, stated: PublicClaim) -> Row:
    claim = stated.claim
    by = page.cell(page.name(claim.by, 'label')).markup
    sources = {claim.source} & set(page.traces.sources)
    return [
        Cell(page.markup(lambda: cited(page, by, sources)), 'head'),
        page.cell(page.name(claim.actor, 'label')),
        page.count(page.ledger.facts[stated.name(page.ledger.public.brief)]),
        page.count_named(f'recorded.killed.civilian.by.{claim.actor}'),
    ]


class Table(NamedTuple):
    """A table of a brief: how it is made, and whether it prints incidents or counts of a few."""

    make: Callable[[Page], TableBody]
    prints_incidents: bool = True


TABLES = {
    'strikes': Table(strikes),
    'attacks': Table(attacks, prints_incidents=False),
    'facilities': Table(facilities, prints_incidents=False),
    'parties': Table(parties),
    'places': Table(places),
    'means': Table(means),
    'targets': Table(tally.targets),
    'statements': Table(statements, prints_incidents=False),
    'annex': Table(annex),
    'months': Table(tally.months),
    'gradings': Table(tally.gradings),
}


class Box(NamedTuple):
    """A box of a brief: how its rows are made, if it has any."""

    make: Callable[[Page], Reconciliation | tally.Notable] | None = None
    prose: bool = False  # whether it needs a block of prose of its name
    prints_incidents: bool = False


BOXES = {
    'reconciliation': Box(reconciliation, prose=True),
    'notable': Box(tally.notable, prints_incidents=True),
    'method': Box(prose=True),
    'sources': Box(),
    'colophon': Box(),
}
