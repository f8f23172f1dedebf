"""Name the days of a brief: of its definition, of files that others made, of its incidents."""

from collections.abc import Iterator

from pipeline.analyse.builders import day_fact
from pipeline.model import BriefDefinition, Dates, Fact, Public, PublicIncident, fact_name


def days(public: Public) -> Iterator[Fact]:
    """Yield the days of a brief."""
    yield from _of_the_brief(public)
    for number, origin in enumerate(public.origins, 1):
        yield day_fact(
            fact_name('day.accessed-<number>', number=str(number)),
            origin.accessed,
            f'the day on which the data of {origin.producer} were taken',
            wheres=(public.wheres[f'accessed-{number}'],),
        )
    for incident in public.incidents:
        if incident.date:
            yield from _of_an_incident(incident, incident.date, public.brief)


def _of_the_brief(public: Public) -> Iterator[Fact]:
    brief = public.brief
    for name, key, day in (
        ('day.period-from', 'period-from', brief.period.from_),
        ('day.period-to', 'period-to', brief.period.to),
        ('day.published', 'published', brief.published),
    ):
        if day:
            yield day_fact(
                name,
                day,
                'as written in the brief',
                records=(f'brief:{brief.id}',),
                wheres=(public.wheres[key],),
            )


def _of_an_incident(
    incident: PublicIncident, dates: Dates, brief: BriefDefinition
) -> Iterator[Fact]:
    """Yield the day of an incident, or both possible days where they say more than the period."""
    record, where = (f'incident:{incident.id}',), (incident.where,)
    if dates.precision == 'day':
        name = fact_name('day.<record>', record=incident.id)
        yield day_fact(name, dates.earliest, 'as recorded', records=record, wheres=where)
    elif dates.precision != 'period' or not _covers(dates, brief):
        for end, day in (('earliest', dates.earliest), ('latest', dates.latest)):
            yield day_fact(
                fact_name('day.<record>.<end>', record=incident.id, end=end),
                day,
                f'{end} possible day, as recorded',
                records=record,
                wheres=where,
            )


def _covers(dates: Dates, brief: BriefDefinition) -> bool:
    """Tell whether all that is known of a day is that it lies within the period of the brief."""
    return dates.earliest <= brief.period.from_ and dates.latest >= brief.last_day
