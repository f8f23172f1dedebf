"""The annex of a brief: all its incidents, one row each."""

from markupsafe import Markup

from pipeline.language import Code, html
from pipeline.model import PublicIncident
from pipeline.write.cells import Cell, Group, Row, TableBody
from pipeline.write.cross_references import numbers_of
from pipeline.write.incident_cells import date_cell, place_cell, weapon_cell
from pipeline.write.page import Page
from pipeline.write.parties import party_cell
from pipeline.write.tolls import toll_cells, toll_columns


def annex(page: Page) -> TableBody:
    """Return all incidents in the order of their days.

    Those that are left out of the count say why, and those that repeat another come last.
    """
    tolls = toll_columns(page.ledger)
    sources = ['sources'] if page.traces.sources else []
    columns = ['record', 'place', 'party', 'weapon', *sources, *tolls]
    reasons = {each.id: each.reason for each in page.ledger.excluded}
    incidents = sorted(page.ledger.public.incidents, key=_day_and_id)
    rows = [_row(page, incident, reasons.get(incident.id), tolls) for incident in incidents]
    for repeat in page.ledger.public.repeats:
        head = _head(page, repeat.id, _left_out(page, reasons.get(repeat.id)))
        rows.append([head, *[Cell(Markup(''))] * (len(columns) - 1)])
    return TableBody([Group(rows)], columns)


def _day_and_id(incident: PublicIncident) -> tuple[str, str]:
    return incident.date.earliest.isoformat() if incident.date else '', incident.id


def _row(page: Page, incident: PublicIncident, reason: str | None, tolls: list[str]) -> Row:
    date = Markup(' <span class="when">{}</span>').format(date_cell(page, incident).markup)
    head = _head(page, incident.id, date)
    place = place_cell(page, incident)
    party = party_cell(page, incident.responsible).markup + _left_out(page, reason)
    sources = [_sources(page, incident)] if page.traces.sources else []
    weapon = weapon_cell(page, incident)
    return [head, place, Cell(party), weapon, *sources, *toll_cells(page, incident, tolls)]


def _head(page: Page, record: str, remark: Markup) -> Cell:
    """Return the head of a row: the identifier of its record, and a remark below it."""
    anchor = page.traces.row(record, 'annex')
    return Cell(html((Code(record),)) + remark, 'head', anchor=anchor)


def _left_out(page: Page, reason: str | None) -> Markup:
    """Say why a record is not counted: "Not counted: graded weak"; nothing where it is."""
    if reason is None:
        return Markup('')
    words = page.words
    remark = page.markup(
        lambda: html(
            words.text(
                'figure-row',
                name=words.text('column-remark'),
                killed=words.text(f'left-out-{reason}'),
            )
        )
    )
    return Markup(' <small class="left-out">{}</small>').format(remark)


def _sources(page: Page, incident: PublicIncident) -> Cell:
    if not incident.sources:
        return page.absent('not-stated')
    return Cell(numbers_of(page, {*incident.sources} & set(page.traces.sources)))
