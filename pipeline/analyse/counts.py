"""The table of counts that is published as data: the killed by month, place, status and group.

A cell holds the least that is recorded, and whether that is all: a number that a record leaves
open, or does not state, makes it a minimum. The least of a row and of a column add up to their
totals; a group that is more than all the killed of its own record is cut to them, and a minimum.
"""

from collections.abc import Iterator
from typing import get_args

from pipeline.analyse.recorded import counted
from pipeline.analyse.sums import GROUPS, governorate, harms, of_group, with_its_parts
from pipeline.model import ALL, Count, Public, PublicIncident, Status, Tallied

COLUMNS = (*GROUPS, 'not-broken-down')
STATUSES: tuple[Status, ...] = get_args(Status)


def counts(public: Public) -> tuple[Tallied, ...]:
    """Return the cells of the table by status, its rows in the order of months and places.

    The totals come last. There are no cells where the brief does not count incidents.
    """
    cells: dict[tuple[str, str, Status, str], tuple[int, bool]] = {}
    for incident in counted(public) if public.brief.tally else ():
        month = f'{public.brief.belongs_on(incident):%Y-%m}'
        place = governorate(incident, public)
        for status, group, least, exact in _cells(incident):
            for key in ((month, place, status, group), (ALL, ALL, status, group)):
                least_before, exact_before = cells.get(key, (0, True))
                cells[key] = least_before + least, exact_before and exact
    rows = sorted({key[:2] for key in cells}, key=lambda row: (row[0] == ALL, row))
    return tuple(
        _tallied(month, place, status, group, cells)
        for status in STATUSES
        for month, place in rows
        for group in (*COLUMNS, ALL)
    )


def _tallied(
    month: str,
    place: str,
    status: Status,
    group: str,
    cells: dict[tuple[str, str, Status, str], tuple[int, bool]],
) -> Tallied:
    least, exact = cells[month, place, status, group]
    return Tallied(month=month, place=place, status=status, group=group, least=least, exact=exact)


def _cells(incident: PublicIncident) -> Iterator[tuple[Status, str, int, bool]]:
    """Yield the killed of an incident by status and group: the least, and whether it is exact."""
    for status in STATUSES:
        for group, least, exact in _split(incident, status):
            yield status, group, least, exact


def _split(incident: PublicIncident, status: Status) -> Iterator[tuple[str, int, bool]]:
    """Yield the killed of one status of an incident by group, then the rest, then all of them."""
    found = harms(incident, 'killed', status)
    totals = [with_its_parts(harm) for harm in found]
    total = rest = sum(value.min or 0 for value in totals)
    exact = bool(found) and all(_is_exact(value) for value in totals)
    groups = {group: of_group(found, group) for group in GROUPS}
    in_groups = sum(part.min or 0 for parts in groups.values() for part in parts)
    whole = exact and in_groups == total
    for group, parts in groups.items():
        # 70 children of 60 killed, as a source may say and somebody accepted, do not fit the total
        least = min(rest, sum(part.min or 0 for part in parts))
        rest -= least
        yield group, least, whole and all(part.min == part.max for part in parts)
    yield 'not-broken-down', rest, exact
    yield ALL, total, exact


def _is_exact(value: Count) -> bool:
    return value.min is not None and value.min == value.max
