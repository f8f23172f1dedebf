"""A cell of a table, and what every table says of an incident: its day, its place, its means."""

from typing import NamedTuple

from markupsafe import Markup

from pipeline.language import Code, html


class Cell(NamedTuple):
    """A cell of a table: its markup, and its kind, which decides how it is set."""

    markup: Markup
    kind: str = ''  # number, absent, head
    qualifier: Markup = Markup('')
    rows: int = 1
    anchor: str = ''  # of the first cell of a row: the id of the row


def dated(page, incident):
    """The day; the first and the last possible one where only they are known; words where no day is stated."""
    day = f'day.{incident.id}'
    if f'{day}.latest' in page.ledger.facts:
        start, end = (page.words.day(f'{day}.{end}', 'short') for end in ('earliest', 'latest'))
        return Cell(page.text('dates-between', start=start, end=end))
    return (
        page.said(page.words.day(day, 'short'))
        if day in page.ledger.facts
        else page.absent('not-stated')
    )


def armed(page, incident):
    """The means of attack, where the source names one."""
    return (
        page.attempt(lambda: page.said(page.words.name(incident.weapon, 'label')))
        if incident.weapon not in (None, 'unknown')
        else page.absent('not-stated')
    )


def placed(page, incident):
    """The place; where it could not be matched, the source's own words, in our language or else in the source's."""
    if incident.place is None:
        return page.absent('not-stated')
    if incident.place not in page.ledger.public.places:
        said = page.words.quoted_place(incident)
        return (
            Cell(Markup(html(said)) + Markup(' <small>') + page.text('sic') + Markup('</small>'))
            if said
            else page.absent('not-stated')
        )
    said = page.words.name(incident.place)
    if incident.place_part:
        said = page.words.text('place-part', place=said, part=incident.place_part)
    return coded(page, said, incident.place)


def coded(page, said, place, kind=''):
    """A place with its P-code, where it has one or lies in one that has."""
    pcode = page.ledger.public.places[place].pcode if place else None
    return Cell(
        Markup(html(said))
        + (Markup(' <small>') + Markup(html((Code(pcode),))) + Markup('</small>') if pcode else ''),
        kind,
    )
