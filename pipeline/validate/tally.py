"""Refuse a brief that counts incidents and cannot: days withheld, a year or incidents not held."""

from collections.abc import Iterator

from pipeline.model import WITHHELD, Problem, Recorded
from pipeline.settings import nearest


def fields_that_decide_the_count_are_published(recorded: Recorded) -> Iterator[Problem]:
    """Refuse to withhold the day and the grading, which decide whether an incident is counted."""
    brief = recorded.brief
    if not brief.tally:
        return
    needed = ('date', 'grading', *(('documented',) if brief.basis == 'documentation' else ()))
    for field in needed:
        if recorded.policy.rule(field) == WITHHELD:
            yield Problem(
                recorded.policy.at('incident', field),
                f'"{field}" is withheld, and the brief {brief.id} counts by it',
                f'Write "{field}: public", or leave "tally" out of the brief',
            )


def the_year_holds_the_period(recorded: Recorded) -> Iterator[Problem]:
    """Refuse a year to date that does not begin in the year of the period, before it."""
    brief = recorded.brief
    first, last, year_from = brief.period.from_, brief.last_day, brief.year_from
    if year_from and not (year_from <= first and year_from.year == last.year):
        yield Problem(
            brief.at('year_from'),
            f'year_from: {year_from} begins no year that the period {first} to {last} lies in',
            f'Write the first day of {last.year} that the files named under "incidents" '
            'and "previous" cover, or leave it out',
        )


def notable_incidents_are_recorded(recorded: Recorded) -> Iterator[Problem]:
    """Refuse a notable incident that is listed twice, or is none of the brief's."""
    brief = recorded.brief
    if brief.notable is None:
        return
    known = {incident.id for incident in recorded.incidents} - set(recorded.repeats)
    for i, name in enumerate(brief.notable.incidents):
        where = brief.at('notable', 'incidents', i)
        if name not in known:
            what = f'no incident of the brief is called "{name}"'
            yield Problem(where, what, nearest(name, known))
        elif name in brief.notable.incidents[:i]:
            yield Problem(where, f'"{name}" is listed twice', 'Keep one of the two')


RULES = (
    fields_that_decide_the_count_are_published,
    the_year_holds_the_period,
    notable_incidents_are_recorded,
)
