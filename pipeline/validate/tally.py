"""Refuse a brief that counts incidents it cannot place in time, compares them with days its files do not hold, or tells of none."""

from pipeline.model import WITHHELD, Problem
from pipeline.settings import nearest


def what_decides_the_count_may_leave(recorded):
    """The day and the grading of an incident decide whether it is counted: a policy that withholds them would count it blindly."""
    brief = recorded.brief
    needed = ('date', 'grading', *(('documented',) if brief.basis == 'documentation' else ()))
    for field in needed if brief.tally else ():
        if recorded.policy.rule(field) == WITHHELD:
            yield Problem(
                recorded.policy.at('incident', field),
                f'"{field}" is withheld, and the brief {brief.id} counts by it',
                f'Write "{field}: public", or leave "tally" out of the brief',
            )


def the_year_holds_the_period(recorded):
    """The year to date begins in the year of the period, and no later than it."""
    brief = recorded.brief
    if brief.year_from and not (
        brief.year_from <= brief.period.from_ and brief.year_from.year == brief.last_day.year
    ):
        yield Problem(
            brief.at('year_from'),
            f'year_from: {brief.year_from} begins no year that the period {brief.period.from_} to {brief.last_day} lies in',
            f'Write the first day of {brief.last_day.year} that the files named under "incidents" and "previous" cover, or leave it out',
        )


def notable_incidents_are_recorded(recorded):
    """An incident that is told is one of the brief's, once."""
    brief = recorded.brief
    known = {incident.id for incident in recorded.incidents} - set(recorded.repeats)
    for i, name in enumerate(brief.notable.incidents if brief.notable else ()):
        if name not in known:
            yield Problem(
                brief.at('notable', 'incidents', i),
                f'no incident of the brief is called "{name}"',
                nearest(name, known),
            )
        elif name in brief.notable.incidents[:i]:
            yield Problem(
                brief.at('notable', 'incidents', i),
                f'"{name}" is listed twice',
                'Keep one of the two',
            )


RULES = (
    what_decides_the_count_may_leave,
    the_year_holds_the_period,
    notable_incidents_are_recorded,
)
