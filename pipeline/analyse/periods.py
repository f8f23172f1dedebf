"""Set a period beside others: the one before it, the year to date with its months, and the incidents that reach beyond its ends.

An incident belongs to one period alone: that of its earliest possible day or, in a brief of what was documented, that of
the day it was documented (``basis`` in the brief). So that it is in one of two months whichever file it stands in, each
period takes its incidents from all files that the brief names.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from pipeline.analyse.recorded import COUNTED, counted
from pipeline.analyse.sums import groups, number, pair, split, toll
from pipeline.model import Fact, Public, PublicIncident


def periods(public: Public) -> Iterator[Fact]:
    """Yield the facts of the period before, of the year to date, and of what reaches beyond the ends of the period."""
    brief = public.brief
    if public.previous:
        first, last = before(brief.period.from_, brief.last_day)
        of = _named(public, 'period-from')
        yield _day(
            'previous-from',
            first,
            'the period before: as many whole months, or else as many days',
            *of,
        )
        yield _day('previous-to', last, 'the day before the period', *of)
        yield from _stretch(_within(public, first, last), 'previous')
    if brief.year_from:
        of = _named(public, 'year-from')
        yield _day('year-from', brief.year_from, 'as written in the brief', *of)
        yield from _stretch(_within(public, brief.year_from, brief.last_day), 'year')
        for first, last in months(brief.year_from, brief.last_day):
            yield _day(
                f'month.{first:%Y-%m}',
                first,
                'the first day of the month, or of the record in it',
                *of,
            )
            month = _within(public, first, last)
            yield from pair(month, f'year.month.{first:%Y-%m}')
            yield from groups(month, f'year.month.{first:%Y-%m}.killed.civilian')
    yield from _beyond(public)


def before(first: date, last: date) -> tuple[date, date]:
    """Return the period before: as many whole months where these are whole months, else as many days."""
    if first.day == 1 and (last + timedelta(1)).day == 1:
        month = (
            first.year * 12
            + first.month
            - 1
            - ((last.year - first.year) * 12 + last.month - first.month + 1)
        )
        return date(month // 12, month % 12 + 1, 1), first - timedelta(1)
    return first - ((last - first) + timedelta(1)), first - timedelta(1)


def months(first: date, last: date) -> Iterator[tuple[date, date]]:
    """Yield the months from one day to another; the first and the last may be parts of one."""
    while first <= last:
        following = (first.replace(day=1) + timedelta(32)).replace(day=1)
        yield first, min(following - timedelta(1), last)
        first = following


def _within(public, first, last):
    """Return the incidents of all files that belong to the days between two, both included, and that totals count."""
    found = [
        incident
        for incident in (*public.previous, *public.incidents)
        if incident.grading in COUNTED
    ]
    return [
        incident
        for incident in found
        if (day := public.brief.belongs_on(incident)) is not None and first <= day <= last
    ]


def _stretch(incidents: list[PublicIncident], name: str) -> Iterator[Fact]:
    yield from pair(incidents, name)
    yield from groups(incidents, f'{name}.killed.civilian')
    for actor, theirs in split(incidents, lambda incident: incident.responsible):
        yield toll(theirs, f'{name}.killed.civilian.by.{actor}')


def _beyond(public):
    """What reaches beyond an end of the period, and what became known late: each is counted once, and a note says where."""
    brief, now = public.brief, counted(public)
    known = [
        incident
        for incident in (*public.previous, *public.incidents)
        if incident.grading in COUNTED and incident.date and brief.basis != 'documentation'
    ]
    first, last = brief.period.from_, brief.last_day
    yield number(
        [i for i in known if first <= i.date.earliest <= last < i.date.latest],
        'recorded.incidents.across-the-end',
    )
    yield number(
        [i for i in known if i.date.earliest < first <= i.date.latest],
        'recorded.incidents.across-the-start',
    )
    late = [i for i in now if i.documented and i.documented > last]
    yield from (
        number(late, 'recorded.incidents.documented-late'),
        toll(late, 'recorded.killed.civilian.documented-late'),
    )
    earlier = [i for i in now if i.date and i.date.latest < first]
    yield from (
        number(earlier, 'recorded.incidents.of-earlier-days'),
        toll(earlier, 'recorded.killed.civilian.of-earlier-days'),
    )


def _named(public, name):
    return (f'brief:{public.brief.id}',), (public.wheres[name],) if name in public.wheres else ()


def _day(name, day, operation, records, wheres):
    return Fact(
        name=f'day.{name}',
        kind='day',
        unit='day',
        day=day,
        operation=operation,
        records=records,
        wheres=wheres,
    )
