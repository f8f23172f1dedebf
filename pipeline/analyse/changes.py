"""What a corrected edition changes: every number that the edition before printed otherwise.

The earlier numbers become facts themselves, under ``before.``, so that they are printed and checked
like all others.
"""

import re
from collections.abc import Iterator
from datetime import date

from pipeline.analyse.builders import day_fact, exact_fact
from pipeline.model import Fact, Printed, Public, Published, fact_name

DAY_OF_NAME = re.compile(r'\.on\.([0-9]{4}-[0-9]{2}-[0-9]{2})')


def changes(
    public: Public, before: Published, facts: dict[str, Fact]
) -> tuple[list[Fact], tuple[str, ...]]:
    """Return the facts of the change note, and the names of the facts that changed.

    Those that have a short name in the brief come first.
    """
    changed = _changed(public, before, facts)
    added = [_earlier(name, before.facts[name], before) for name in changed if name in before.facts]
    added += _days(public, before, changed)
    added.append(
        exact_fact(
            'changes.numbers',
            'numbers',
            len(changed),
            'numbers that the edition before printed otherwise',
        )
    )
    return [*added, *_incidents(public, before)], changed


def _changed(public: Public, before: Published, facts: dict[str, Fact]) -> tuple[str, ...]:
    """Return the names of the facts that the two editions do not print alike."""
    short = {
        name
        for names in public.brief.names.values()
        for name in ((names,) if isinstance(names, str) else names)
    }
    names = [
        name
        for name in dict.fromkeys((*facts, *before.facts))
        if (facts[name].printed if name in facts else None) != before.facts.get(name)
    ]
    return tuple(sorted(names, key=lambda name: name not in short))


def _earlier(name: str, printed: Printed, before: Published) -> Fact:
    """Return a number of the edition before as a fact."""
    return Fact(
        name=fact_name('before.<fact>', fact=name),
        kind=printed.kind,
        unit=printed.unit,
        min=printed.min,
        max=printed.max,
        qualifier=printed.qualifier,
        day=printed.day,
        operation=f'as printed in edition {before.edition}',
    )


def _days(public: Public, before: Published, changed: tuple[str, ...]) -> Iterator[Fact]:
    """Yield the days of both editions, and those of which a number changed."""
    yield day_fact('day.replaced', before.issued, f'the day of edition {before.edition}')
    yield day_fact(
        'day.corrected',
        public.brief.issued,
        'as written in the brief',
        wheres=(public.wheres['corrected'],),
    )
    for day in sorted({day for name in changed for day in DAY_OF_NAME.findall(name)}):
        yield day_fact(
            fact_name('day.<day>', day=day),
            date.fromisoformat(day),
            'a day of which a number changed',
        )


def _incidents(public: Public, before: Published) -> Iterator[Fact]:
    """Yield the incidents that were added, corrected and withdrawn."""
    now = {incident.id: incident.digest for incident in public.incidents}
    then = before.incidents
    for change, ids, operation in (
        (
            'added',
            [id for id in now if id not in then],
            'incidents that the edition before did not have',
        ),
        (
            'corrected',
            [id for id in now if id in then and now[id] != then[id]],
            'incidents of which something changed',
        ),
        (
            'withdrawn',
            [id for id in then if id not in now],
            'incidents that the edition before had',
        ),
    ):
        yield exact_fact(
            fact_name('changes.incidents.<change>', change=change),
            'incidents',
            len(ids),
            operation,
            records=tuple(f'incident:{id}' for id in ids),
        )
