"""The killed and the injured of an incident in a table: every number that is recorded, beside the name of what it counts.

Civilians have columns of their own. Everybody else shares one, in which each number names its measure, so that no row with
recorded dead reads as if nobody had died.
"""

from collections.abc import Iterable
from typing import get_args

from markupsafe import Markup

from pipeline.language import Number, Words, html, plain
from pipeline.model import Fact, Ledger, PublicIncident, Status
from pipeline.write.cells import Cell

KILLED, INJURED, OTHERS = 'killed-civilian', 'injured-civilian', 'others-harmed'  # the columns
HARMS = tuple((kind, status) for kind in ('killed', 'injured') for status in get_args(Status))
OF_OTHERS = tuple(harm for harm in HARMS if harm[1] != 'civilian')


def recorded(
    ledger: Ledger, incident: PublicIncident, harms: Iterable[tuple[str, str]] = HARMS
) -> list[Fact]:
    """Return what is recorded of the killed and the injured of an incident, in the order of ``harms``."""
    names = (f'{kind}.{status}.incident.{incident.id}' for kind, status in harms)
    return [ledger.facts[name] for name in names if name in ledger.facts]


def others_killed(ledger: Ledger) -> list[Fact]:
    """Return how many others than civilians were killed in the incidents counted, by status, where any were recorded."""
    names = (f'recorded.killed.{status}' for kind, status in OF_OTHERS if kind == 'killed')
    return [
        fact
        for name in names
        if (fact := ledger.facts.get(name)) is not None
        and fact.value is not None
        and not fact.is_none
    ]


def toll_columns(ledger: Ledger) -> list[str]:
    """Return the columns for the killed and the injured; what no incident of the brief records has none."""
    incidents = ledger.public.incidents
    injured = any(recorded(ledger, incident, [('injured', 'civilian')]) for incident in incidents)
    others = any(recorded(ledger, incident, OF_OTHERS) for incident in incidents)
    return [KILLED, *([INJURED] if injured else []), *([OTHERS] if others else [])]


def toll_cells(page, incident: PublicIncident, columns: Iterable[str]) -> list[Cell]:
    """Return the cells of an incident for these columns."""
    cells = {
        KILLED: lambda: _of_civilians(page, incident, 'killed'),
        INJURED: lambda: _of_civilians(page, incident, 'injured'),
        OTHERS: lambda: _of_others(page, incident),
    }
    return [cells[column]() for column in columns]


def _of_civilians(page, incident: PublicIncident, kind: str) -> Cell:
    fact = page.ledger.facts.get(f'{kind}.civilian.incident.{incident.id}')
    if fact is not None and fact.value is not None:
        cell = page.counted_cell(fact)
    else:
        cell = page.absent(_unknown(fact))
    return (
        cell if cell.kind == 'number' else cell._replace(kind='absent number')
    )  # words stand where digits would


def _of_others(page, incident: PublicIncident) -> Cell:
    found = recorded(page.ledger, incident, OF_OTHERS)
    return (
        Cell(page.attempt(lambda: Markup(html(measured(page.words, found)))))
        if found
        else page.absent('not-stated')
    )


def measured(words: Words, facts: Iterable[Fact]) -> tuple:
    """Say numbers one after another, each with the name of what it counts: "Combatants killed: 5"."""
    said: tuple = ()
    for fact in facts:
        row = words.text(
            'figure-row', name=words.text(f'column-{fact.unit}'), killed=amount(words, fact)
        )
        said = words.text('figure-rows', before=said, row=row) if said else row
    return said


def amount(words: Words, fact: Fact) -> tuple:
    """Say a number with its qualifier; zero, and what is not known, in words."""
    if fact.value is None:
        return words.text(_unknown(fact))
    if fact.is_none:
        return (Number(plain(words.text('none')), fact.name, str(fact.value), spelled=True),)
    return words.fact(fact)


def _unknown(fact: Fact | None) -> str:
    """Return the message for a number that is not known: some were recorded, or nothing is."""
    return 'some-number' if fact is not None and fact.qualifier == 'a-number-of' else 'not-known'
