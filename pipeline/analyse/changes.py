"""What a corrected edition changes: every number that the edition before printed otherwise, from and to.

The earlier numbers become facts themselves, under ``before.``, so that they are printed and checked like all others.
"""

import re
from datetime import date

from pipeline.model import Fact, Public

ON = re.compile(r'\.on\.([0-9]{4}-[0-9]{2}-[0-9]{2})')


def changes(public: Public, facts: dict[str, Fact]) -> tuple[list[Fact], tuple[str, ...]]:
    """Return the facts of the change note, and the names of the facts that changed: those with a short name first."""
    before = public.replaces
    short = {
        name
        for names in public.brief.names.values()
        for name in ((names,) if isinstance(names, str) else names)
    }
    names = [
        name
        for name in dict.fromkeys((*facts, *before.facts))
        if (name in facts and facts[name].printed) != before.facts.get(name, False)
    ]
    changed = tuple(sorted(names, key=lambda name: name not in short))
    added = [
        Fact(
            name=f'before.{name}',
            operation=f'as printed in edition {before.edition}',
            **dict(before.facts[name]),
        )
        for name in changed
        if name in before.facts
    ]
    added += [
        Fact(
            name='day.replaced',
            kind='day',
            unit='day',
            day=before.issued,
            operation=f'the day of edition {before.edition}',
        ),
        Fact(
            name='day.corrected',
            kind='day',
            unit='day',
            day=public.brief.issued,
            operation='as written in the brief',
            wheres=(public.wheres['corrected'],),
        ),
    ]
    days = sorted({day for name in changed for day in ON.findall(name)})
    added += [
        Fact(
            name=f'day.{day}',
            kind='day',
            unit='day',
            day=date.fromisoformat(day),
            operation='a day of which a number changed',
        )
        for day in days
    ]
    added.append(
        _number(
            'changes.numbers',
            'numbers',
            changed,
            'numbers that the edition before printed otherwise',
        )
    )
    now = {incident.id: incident.digest for incident in public.incidents}
    then = before.incidents
    added += [
        _number(
            'changes.incidents.added',
            'incidents',
            [id for id in now if id not in then],
            'incidents that the edition before did not have',
        ),
        _number(
            'changes.incidents.corrected',
            'incidents',
            [id for id in now if id in then and now[id] != then[id]],
            'incidents of which something changed',
        ),
        _number(
            'changes.incidents.withdrawn',
            'incidents',
            [id for id in then if id not in now],
            'incidents that the edition before had',
        ),
    ]
    return added, changed


def _number(name, unit, of, operation):
    records = tuple(f'incident:{id}' for id in of) if unit == 'incidents' else ()
    return Fact(
        name=name,
        kind='count',
        unit=unit,
        min=len(of),
        max=len(of),
        operation=operation,
        records=records,
    )
