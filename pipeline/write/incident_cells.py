"""What every table says of an incident: its day, its place, its means of attack."""

from markupsafe import Markup

from pipeline.language import Code, Phrase, html
from pipeline.model import PublicIncident
from pipeline.write.cells import Cell
from pipeline.write.page import Page


def date_cell(page: Page, incident: PublicIncident) -> Cell:
    """Return the day, or the first and the last possible one; words where no day is stated."""
    day = f'day.{incident.id}'
    if f'{day}.latest' in page.ledger.facts:
        start = page.words.day(f'{day}.earliest', 'short')
        end = page.words.day(f'{day}.latest', 'short')
        return Cell(page.text('dates-between', start=start, end=end))
    if day not in page.ledger.facts:
        return page.absent('not-stated')
    return page.cell(page.words.day(day, 'short'))


def weapon_cell(page: Page, incident: PublicIncident) -> Cell:
    """Return the means of attack, where the source names one."""
    if incident.weapon in (None, 'unknown'):
        return page.absent('not-stated')
    return page.cell(page.name(incident.weapon, 'label'))


def place_cell(page: Page, incident: PublicIncident) -> Cell:
    """Return the place, or the source's own words where it could not be matched."""
    if incident.place is None:
        return page.absent('not-stated')
    if incident.place not in page.ledger.public.places:
        quoted = page.words.quoted_place(incident)
        if not quoted:
            return page.absent('not-stated')
        sic = Markup('{} <small>{}</small>')
        return Cell(sic.format(html(quoted), page.text('sic')))
    name = page.words.name(incident.place)
    if incident.place_part:
        name = page.words.text('place-part', place=name, part=incident.place_part)
    return coded(page, name, incident.place)


def coded(page: Page, name: Phrase, place: str | None, kind: str = '') -> Cell:
    """Return the name of a place with the P-code of ``place``, if that has one."""
    code = page.ledger.public.places[place].pcode if place else None
    if not code:
        return page.cell(name, kind)
    return Cell(Markup('{} <small>{}</small>').format(html(name), html((Code(code),))), kind)
