"""The table of counts that leaves as data: the killed of each month, place, status and group, with its totals.

A cell holds the least that is recorded, and whether that is all: a number that a record leaves open, or does not state, makes
it a minimum. The least of a row and of a column add up to their totals; a group that is more than all the killed of its own
record is cut to them, and a minimum.
"""

from collections.abc import Iterator
from typing import get_args

from pipeline.analyse.recorded import counted
from pipeline.analyse.sums import GROUPS, governorate, harms, members, with_its_parts
from pipeline.model import ALL, Public, PublicIncident, Status, Tallied

COLUMNS = (*GROUPS, 'not-broken-down')


def counts(public: Public) -> tuple[Tallied, ...]:
    """Return the cells of the table by status, its rows in the order of months and places, the totals last; none where the brief does not count incidents."""
    added = {}
    for incident in counted(public) if public.brief.tally else ():
        row = f'{public.brief.belongs_on(incident):%Y-%m}', governorate(incident, public)
        for status in get_args(Status):
            for group, least, exact in _split(incident, status):
                for key in ((*row, status, group), (ALL, ALL, status, group)):
                    before = added.get(key, (0, True))
                    added[key] = before[0] + least, before[1] and exact
    rows = sorted({key[:2] for key in added}, key=lambda row: (row[0] == ALL, row))
    return tuple(
        Tallied(
            month=month,
            place=place,
            status=status,
            group=group,
            least=added[month, place, status, group][0],
            exact=added[month, place, status, group][1],
        )
        for status in get_args(Status)
        for month, place in rows
        for group in (*COLUMNS, ALL)
    )


def _split(incident: PublicIncident, status: str) -> Iterator[tuple[str, int, bool]]:
    """Yield the killed of one status of an incident by group, and all of them: the least, and whether it is exact."""
    found = harms(incident, 'killed', status)
    parts = {
        group: [
            part.value for harm in found for part in harm.of_which if part.group in members(group)
        ]
        for group in GROUPS
    }
    said = [with_its_parts(harm) for harm in found]
    total = rest = sum(value.min or 0 for value in said)
    exact = bool(found) and all(value.min is not None and value.min == value.max for value in said)
    whole = exact and sum(value.min or 0 for values in parts.values() for value in values) == total
    for group, values in parts.items():
        least = min(
            rest, sum(value.min or 0 for value in values)
        )  # 70 children of 60 killed, as a source may say and somebody accepted, have no place in the total
        rest -= least
        yield group, least, whole and all(value.min == value.max for value in values)
    yield 'not-broken-down', rest, exact
    yield ALL, total, exact
