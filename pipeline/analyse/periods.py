"""Set a period beside others: the one before, the year to date; and what reaches beyond its ends.

An incident belongs to one period alone: that of its earliest possible day or, in a brief of what
was documented, that of the day it was documented (``basis`` in the brief). So that it is in one of
two months whichever file it is in, each period takes its incidents from all files that the
brief names.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from pipeline.analyse.builders import day_fact
from pipeline.analyse.recorded import counted
from pipeline.analyse.sums import groups, number, pair, split, toll
from pipeline.model import GRADINGS_COUNTED, Dates, Fact, Public, PublicIncident, fact_name


def periods(public: Public) -> Iterator[Fact]:
    """Yield the facts of the period before, of the year to date, and of what crosses the ends."""
    if public.previous:
        yield from _previous(public)
    if public.brief.year_from:
        yield from _year(public, public.brief.year_from)
    yield from _beyond(public)


def before(first: date, last: date) -> tuple[date, date]:
    """Return the period before: as many whole months where these are whole months, else days."""
    if first.day == 1 and (last + timedelta(1)).day == 1:
        length = (last.year - first.year) * 12 + last.month - first.month + 1
        month = first.year * 12 + first.month - 1 - length
        return date(month // 12, month % 12 + 1, 1), first - timedelta(1)
    return first - ((last - first) + timedelta(1)), first - timedelta(1)


def months(first: date, last: date) -> Iterator[tuple[date, date]]:
    """Yield the months from one day to another; the first and the last may be parts of one."""
    while first <= last:
        following = (first.replace(day=1) + timedelta(32)).replace(day=1)
        yield first, min(following - timedelta(1), last)
        first = following


def _previous(public: Public) -> Iterator[Fact]:
    first, last = before(public.brief.period.from_, public.brief.last_day)
    for name, day, operation in (
        (
            'day.previous-from',
            first,
            'the period before: as many whole months, or else as many days',
        ),
        ('day.previous-to', last, 'the day before the period'),
    ):
        yield _day(public, name, day, operation, 'period-from')
    yield from _stretch(_within(public, first, last), 'previous')


def _year(public: Public, first_day: date) -> Iterator[Fact]:
    last_day = public.brief.last_day
    yield _day(public, 'day.year-from', first_day, 'as written in the brief', 'year-from')
    yield from _stretch(_within(public, first_day, last_day), 'year')
    for first, last in months(first_day, last_day):
        month = f'{first:%Y-%m}'
        yield _day(
            public,
            fact_name('day.month.<month>', month=month),
            first,
            'the first day of the month, or of the record in it',
            'year-from',
        )
        period = f'year.month.{month}'
        incidents = _within(public, first, last)
        yield from pair(incidents, '<period>.<counted>', period=period)
        yield from groups(incidents, _killed(period))


def _within(public: Public, first: date, last: date) -> list[PublicIncident]:
    """Return the incidents of all files that totals count and that belong to days between two."""
    found = []
    for incident in (*public.previous, *public.incidents):
        day = public.brief.belongs_on(incident)
        if incident.grading in GRADINGS_COUNTED and day is not None and first <= day <= last:
            found.append(incident)
    return found


def _stretch(incidents: list[PublicIncident], period: str) -> Iterator[Fact]:
    """Yield what was recorded in a period, by who is held responsible as well."""
    yield from pair(incidents, '<period>.<counted>', period=period)
    yield from groups(incidents, _killed(period))
    for actor, theirs in split(incidents, lambda incident: incident.responsible):
        form = '<period>.killed.civilian.by.<responsible>'
        yield toll(theirs, fact_name(form, period=period, responsible=actor))


def _killed(period: str) -> str:
    return fact_name('<period>.<counted>', period=period, counted='killed.civilian')


def _beyond(public: Public) -> Iterator[Fact]:
    """Yield what crosses an end of the period, and what became known late.

    Each is counted once, and a note of the brief says where.
    """
    brief, now = public.brief, counted(public)
    first, last = brief.period.from_, brief.last_day
    dated = _dated(public)
    yield number(
        [i for i, dates in dated if first <= dates.earliest <= last < dates.latest],
        'recorded.incidents.across-the-end',
    )
    yield number(
        [i for i, dates in dated if dates.earliest < first <= dates.latest],
        'recorded.incidents.across-the-start',
    )
    late = [i for i in now if i.documented and i.documented > last]
    yield from pair(late, 'recorded.<counted>.documented-late')
    earlier = [i for i in now if i.date and i.date.latest < first]
    yield from pair(earlier, 'recorded.<counted>.of-earlier-days')


def _dated(public: Public) -> list[tuple[PublicIncident, Dates]]:
    """Return the incidents that totals count, whose own days decide on the period, with days."""
    if public.brief.basis == 'documentation':
        return []
    return [
        (incident, incident.date)
        for incident in (*public.previous, *public.incidents)
        if incident.grading in GRADINGS_COUNTED and incident.date
    ]


def _day(public: Public, name: str, day: date, operation: str, key: str) -> Fact:
    """Return a day of the definition of the brief; ``key`` is what it was worked out from."""
    return day_fact(
        name,
        day,
        operation,
        records=(f'brief:{public.brief.id}',),
        wheres=(public.wheres[key],) if key in public.wheres else (),
    )
