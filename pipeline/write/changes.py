"""The change note of a corrected edition: what number changed, from and to, and which incidents."""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from pipeline.language import Code, Phrase, html
from pipeline.model import Fact
from pipeline.write.cells import Cell, Group
from pipeline.write.page import Page
from pipeline.write.parts import PrintedTable


class ChangeNote(NamedTuple):
    """What a corrected edition says of its changes."""

    notice: Markup
    summary: Markup
    table: PrintedTable | None  # of the numbers that changed
    incidents: list[Markup]  # which were added, corrected and withdrawn


def change_note(page: Page) -> ChangeNote | None:
    """Return what a corrected edition says of its changes, or ``None`` for a first one."""
    ledger = page.ledger
    replaced = ledger.public.replaces
    if replaced is None:
        return None
    edition = ledger.public.brief.edition
    table = _table(page, edition, replaced.edition) if ledger.changed else None
    return ChangeNote(
        page.text(
            'notice-corrected',
            day=ledger.fact('day.corrected'),
            before=ledger.fact('day.replaced'),
            edition=edition,
            replaced=replaced.edition,
        ),
        page.text(
            'changes-summary',
            numbers=ledger.fact('changes.numbers'),
            edition=edition,
            replaced=replaced.edition,
        ),
        table,
        [
            _incidents(page, kind, fact)
            for kind in ('added', 'corrected', 'withdrawn')
            if (fact := ledger.fact(f'changes.incidents.{kind}')).value
        ],
    )


def _table(page: Page, edition: int, replaced: int) -> PrintedTable:
    rows = [
        [Cell(label(page, name), 'head'), _number(page, f'before.{name}'), _number(page, name)]
        for name in page.ledger.changed
    ]
    columns = [
        page.text('column-changed'),
        page.text('column-edition', edition=replaced),
        page.text('column-edition', edition=edition),
    ]
    return PrintedTable(
        id='table-changes',
        name='changes',
        label=page.next_label('table'),
        title=page.text('table-changes-title', edition=edition, replaced=replaced),
        note=page.text('table-changes-note'),
        columns=columns,
        names=['changed', 'before', 'after'],
        groups=[Group(rows)],
        wide=True,
    )


def _incidents(page: Page, kind: str, fact: Fact) -> Markup:
    """Name the incidents that a correction added, corrected or withdrew."""
    ids: list[Phrase] = [(Code(record.removeprefix('incident:')),) for record in fact.records]
    return page.text(
        f'changes-incidents-{kind}', incidents=fact, ids=page.words.language.listed(ids)
    )


def _number(page: Page, name: str) -> Cell:
    fact = page.ledger.facts.get(name)
    if fact is None:
        return page.absent('not-printed')
    if fact.kind == 'day':
        return Cell(page.day(fact, 'short'), 'number')
    return page.count(fact)


def label(page: Page, name: str) -> Markup:
    """Say what a fact counts and of whom, where and when: "civilians killed, Syrian regime"."""
    fact = page.ledger.facts.get(name) or page.ledger.facts[f'before.{name}']
    if fact.unit in page.words.language.terms:
        unit = html(page.name(fact.unit, 'label'))
    else:
        unit = page.text(f'column-{"attacks" if fact.unit.startswith("attacks-") else fact.unit}')
    scope = (html(phrase) for phrase in _scope(page, name, fact))
    return Markup(' · ').join([unit, *scope])


def _scope(page: Page, name: str, fact: Fact) -> Iterator[Phrase]:
    """Yield the words of the steps of a fact's name that say of whom, where or when."""
    public = page.ledger.public
    incidents = {incident.id for incident in (*public.incidents, *public.previous)}
    if public.replaces:
        incidents |= set(public.replaces.incidents)
    steps = name.split('.')
    for before, step in zip(('', *steps), steps, strict=False):
        if message := _message(page, before, step):
            yield page.words.text(message)
        elif step in incidents:
            yield (Code(step),)
        elif day := _day(page, step):
            yield page.words.day(day, 'short')
        elif step != fact.unit and step in page.words.language.terms:
            yield page.words.name(step, 'label')
        elif step != fact.unit and (step in public.places or step in public.facilities):
            yield page.words.name(step, 'name')


def _message(page: Page, before: str, step: str) -> str | None:
    """Return the message that a step of a fact's name has, alone or behind another one."""
    messages = (f'scope-{before}-{step}', f'scope-{step}', f'key-{step}')
    return next((each for each in messages if each in page.words.language.messages), None)


def _day(page: Page, step: str) -> str | None:
    """Return the day that a step of a fact's name calls by its id."""
    days = (f'day.{step}', f'day.month.{step}')
    return next((day for day in days if day in page.ledger.facts), None)
