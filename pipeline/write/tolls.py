"""The killed and the injured of an incident in a table: every recorded number, beside its measure.

Civilians have columns of their own. Everybody else shares one, in which each number names its
measure, so that no row with recorded dead reads as if nobody had died.
"""

from collections.abc import Iterable
from typing import NamedTuple, get_args

from markupsafe import Markup

from pipeline.language import Number, Phrase, Words, html, plain
from pipeline.model import Fact, Ledger, PublicIncident, Status
from pipeline.write.cells import Cell
from pipeline.write.page import Page

KILLED, INJURED, OTHERS = 'killed-civilian', 'injured-civilian', 'others-harmed'  # the columns
HARMS = tuple((kind, status) for kind in ('killed', 'injured') for status in get_args(Status))
OF_OTHERS = tuple(harm for harm in HARMS if harm[1] != 'civilian')


class LargeNumber(NamedTuple):
    """A number that is set large: its qualifier, the number and its noun, each in its own place."""

    qualifier: Markup
    number: Markup
    tied: str  # the qualifier as a word of the data
    ranged: bool
    fact: str
    unit: Markup


def large_number(page: Page, fact: Fact) -> LargeNumber:
    """Return a number as it is set large."""
    return LargeNumber(
        html(page.words.qualifier(fact)),
        html(page.words.bare(fact)),
        fact.qualifier,
        fact.ranged,
        fact.name,
        page.markup(lambda: html(page.words.measure(fact))),
    )


def recorded(
    ledger: Ledger, incident: PublicIncident, harms: Iterable[tuple[str, str]] = HARMS
) -> list[Fact]:
    """Return what is recorded of the killed and injured of an incident, in this order of harms."""
    names = (f'{kind}.{status}.incident.{incident.id}' for kind, status in harms)
    return [ledger.facts[name] for name in names if name in ledger.facts]


def others_killed(ledger: Ledger) -> list[Fact]:
    """Return how many others than civilians were killed in the incidents counted, by status."""
    names = (f'recorded.killed.{status}' for kind, status in OF_OTHERS if kind == 'killed')
    facts = [ledger.facts[name] for name in names if name in ledger.facts]
    return [fact for fact in facts if fact.value is not None and not fact.is_none]


def toll_columns(ledger: Ledger) -> list[str]:
    """Return the columns for the killed and the injured that some incident of the brief needs."""
    incidents = ledger.public.incidents
    injured = any(recorded(ledger, incident, [('injured', 'civilian')]) for incident in incidents)
    others = any(recorded(ledger, incident, OF_OTHERS) for incident in incidents)
    return [KILLED, *([INJURED] if injured else []), *([OTHERS] if others else [])]


def toll_cells(page: Page, incident: PublicIncident, columns: Iterable[str]) -> list[Cell]:
    """Return the cells of an incident for these columns."""
    return [_toll_cell(page, incident, column) for column in columns]


def _toll_cell(page: Page, incident: PublicIncident, column: str) -> Cell:
    if column == OTHERS:
        return _of_others(page, incident)
    return _of_civilians(page, incident, 'killed' if column == KILLED else 'injured')


def _of_civilians(page: Page, incident: PublicIncident, kind: str) -> Cell:
    fact = page.ledger.facts.get(f'{kind}.civilian.incident.{incident.id}')
    if fact is not None and fact.value is not None:
        cell = page.count(fact)
    else:
        cell = page.absent(_unknown(fact))
    # words stand where digits would
    return cell if cell.kind == 'number' else cell._replace(kind='absent number')


def _of_others(page: Page, incident: PublicIncident) -> Cell:
    facts = recorded(page.ledger, incident, OF_OTHERS)
    if not facts:
        return page.absent('not-stated')
    return Cell(page.markup(lambda: html(measured(page.words, facts))))


def measured(words: Words, facts: Iterable[Fact]) -> Phrase:
    """List numbers, each with the name of what it counts: "Combatants killed: 5"."""
    listed: Phrase = ()
    for fact in facts:
        measure = words.text(f'column-{fact.unit}')
        row = words.text('figure-row', name=measure, killed=amount(words, fact))
        listed = words.text('figure-rows', before=listed, row=row) if listed else row
    return listed


def amount(words: Words, fact: Fact) -> Phrase:
    """Say a number with its qualifier; zero, and what is not known, in words."""
    if fact.value is None:
        return words.text(_unknown(fact))
    if fact.is_none:
        return (Number(plain(words.text('none')), fact.name, str(fact.value), spelled=True),)
    return words.fact(fact)


def _unknown(fact: Fact | None) -> str:
    """Return the message for a number that is not known: some were recorded, or nothing is."""
    return 'some-number' if fact is not None and fact.qualifier == 'a-number-of' else 'not-known'
