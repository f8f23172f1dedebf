"""What a brief prints of the incidents it counts: months, gradings, targets, notable incidents.

The tables are functions like those of ``tables``; a note that a number brings with it stands at the
foot of its page.
"""

from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup

from pipeline.language import html
from pipeline.model import GRADINGS_APART, GRADINGS_COUNTED, Fact, PublicIncident
from pipeline.write.cells import Cell, Group, Row, TableBody
from pipeline.write.incident_cells import date_cell, place_cell, weapon_cell
from pipeline.write.page import Page
from pipeline.write.tolls import LargeNumber, amount, large_number, recorded

GROUPS = ('children', 'women')
DAMAGE = {
    'destroyed': 'destroyed',
    'damaged': 'damaged',
    'none': 'undamaged',
    'unknown': 'damage-unknown',
}
NOTES = ('across-the-end', 'across-the-start', 'documented-late', 'of-earlier-days')


def months(page: Page) -> TableBody:
    """Return the months of the year, and the year to date.

    In a brief that has no year, the period stands beside the one before it.
    """
    columns = ['month', 'incidents', 'killed-civilian', *GROUPS]
    prefix = 'day.month.'
    names = [name.removeprefix(prefix) for name in page.ledger.facts if name.startswith(prefix)]
    if not names:
        return TableBody([Group(_periods(page))], columns)
    rows = []
    for name in names:
        month = html(page.words.month(f'{prefix}{name}'))
        head = month + _notes(page) if name == names[-1] else month
        rows.append([Cell(head, 'head'), *_counts(page, f'year.month.{name}')])
    total = [Cell(page.text('row-year'), 'head'), *_counts(page, 'year')]
    return TableBody([Group(rows, total=total)], columns)


def _periods(page: Page) -> list[Row]:
    """Return the row of the period, after that of the one before it if there is one."""
    rows = []
    if 'day.previous-from' in page.ledger.facts:
        rows.append([Cell(_between(page, 'previous'), 'head'), *_counts(page, 'previous')])
    head = _between(page, 'period') + _notes(page)
    return [*rows, [Cell(head, 'head'), *_counts(page, 'recorded')]]


def _between(page: Page, period: str) -> Markup:
    last = f'day.{period}-to' if f'day.{period}-to' in page.ledger.facts else 'day.published'
    start, end = page.words.day(f'day.{period}-from', 'short'), page.words.day(last, 'short')
    return page.text('dates-between', start=start, end=end)


def _counts(page: Page, name: str) -> Row:
    counts = ('incidents', 'killed.civilian', *(f'killed.civilian.{group}' for group in GROUPS))
    return [page.count_named(f'{name}.{what}') for what in counts]


def _notes(page: Page) -> Markup:
    """Return footnotes on incidents that reach beyond the period, or became known late."""
    facts = page.ledger.facts
    last = 'day.period-to' if 'day.period-to' in facts else 'day.published'
    start, end = facts['day.period-from'], facts[last]
    notes = Markup('')
    for name in NOTES:
        incidents = facts[f'recorded.incidents.{name}']
        if incidents.value:  # a space keeps the call of the note apart from the digits before it
            notes += ' ' + page.note(f'note-{name}', incidents=incidents, start=start, end=end)
    return notes


def gradings(page: Page) -> TableBody:
    """Return how well each incident is known, and which gradings the totals do not count."""
    groups = [_graded(page, GRADINGS_COUNTED, 'row-counted', 'recorded')]
    if page.ledger.facts['recorded.kept-apart.incidents'].value:
        groups.append(_graded(page, GRADINGS_APART, 'row-kept-apart', 'recorded.kept-apart'))
    return TableBody(groups, ['grading', 'incidents', 'killed-civilian'])


def _graded(page: Page, gradings: Sequence[str], head: str, total: str) -> Group:
    facts = page.ledger.facts

    def row(head: str, name: str) -> Row:
        incidents, killed = facts[f'{name}.incidents'], facts[f'{name}.killed.civilian']
        return [Cell(page.text(head), 'head'), page.count(incidents), page.count(killed)]

    names = {grading: f'recorded.graded.{grading}' for grading in gradings}
    rows = [
        row(f'grading-{grading}', name)
        for grading, name in names.items()
        if f'{name}.incidents' in facts
    ]
    return Group(rows, total=row(head, total))


def targets(page: Page) -> TableBody:
    """Return the facilities recorded as targets, by type, and how much each was damaged."""
    facts, name = page.ledger.facts, 'recorded.facilities'
    damages = [damage for damage in DAMAGE if f'recorded.damage.{damage}' in facts]
    kinds = [fact.removeprefix(f'{name}.') for fact in facts if fact.rpartition('.')[0] == name]
    rows = []
    for kind in kinds:
        names = [f'{name}.{kind}', *(f'{name}.{kind}.damage.{damage}' for damage in damages)]
        head = page.cell(page.name(kind, 'label'), 'head')
        rows.append([head, *(page.count_named(each, 'none') for each in names)])
    total = None
    if kinds:
        names = [name, *(f'recorded.damage.{damage}' for damage in damages)]
        head = Cell(page.text('row-total'), 'head')
        total = [head, *(page.count_named(each, 'none') for each in names)]
    return TableBody(
        [Group(rows, total=total)], ['type', 'count', *(DAMAGE[damage] for damage in damages)]
    )


class NotableIncident(NamedTuple):
    """An incident that is described by itself."""

    date: Markup
    place: Markup
    toll: LargeNumber | None
    among: Markup | None  # the groups among the dead
    rows: list[tuple[Markup, list[Markup]]]  # what else is recorded, each with its label
    note: Markup | None


class Notable(NamedTuple):
    """The incidents that are described one by one, and the rule by which they were chosen."""

    rule: Markup
    incidents: list[NotableIncident]


def notable(page: Page) -> Notable:
    """Return the incidents that are described one by one."""
    facts = page.ledger.facts
    by_record = {f'incident:{incident.id}': incident for incident in page.ledger.public.incidents}
    chosen = facts['notable.incidents'].records if 'notable.incidents' in facts else ()
    if 'notable.killed' in facts:
        rule = page.text('notable-by-toll', killed=facts['notable.killed'])
    else:
        rule = page.text('notable-listed')
    return Notable(rule, [_notable(page, by_record[record]) for record in chosen])


def _notable(page: Page, incident: PublicIncident) -> NotableIncident:
    name = f'killed.civilian.incident.{incident.id}'
    killed = page.ledger.facts.get(name)
    groups = _groups(page, name)
    return NotableIncident(
        date=date_cell(page, incident).markup,
        place=place_cell(page, incident).markup,
        toll=large_number(page, killed)
        if killed is not None and killed.value is not None
        else None,
        among=page.text('notable-among', groups=groups) if groups else None,
        rows=[*_other_tolls(page, incident, killed), *_circumstances(page, incident)],
        note=page.prose(incident.public_note) if incident.public_note else None,
    )


def _groups(page: Page, name: str) -> tuple[Fact, ...]:
    """Return the groups that are known among the dead of an incident."""
    known = (page.ledger.facts.get(f'{name}.{group}') for group in (*GROUPS, 'men'))
    return tuple(fact for fact in known if fact is not None and fact.value)


def _circumstances(page: Page, incident: PublicIncident) -> list[tuple[Markup, list[Markup]]]:
    """Return the rows that say who is held responsible, by what means, and what was hit."""
    parties = [
        page.text(f'attribution-{each.status}', actor=each.actor)
        for each in incident.attributions or ()
    ]
    rows = [
        (page.text('column-party'), parties or [page.text('key-not-attributed')]),
        (page.text('column-weapon'), [weapon_cell(page, incident).markup]),
    ]
    facilities = [
        page.text(f'damage-{target.damage}', target=target.facility)
        for target in incident.targets or ()
        if target.facility
    ]
    if facilities:
        rows.append((page.text('column-target'), facilities))
    return rows


def _other_tolls(
    page: Page, incident: PublicIncident, large: Fact | None
) -> list[tuple[Markup, list[Markup]]]:
    """Return the rows of who else was killed and injured, and of a number that is not set large."""
    rows = []
    for fact in recorded(page.ledger, incident):
        if fact is not large or fact.qualifier == 'a-number-of':
            rows.append((page.text(f'column-{fact.unit}'), [_amount(page, fact)]))
    return rows


def _amount(page: Page, fact: Fact) -> Markup:
    return page.markup(lambda: html(amount(page.words, fact)))
