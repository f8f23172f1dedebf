"""Count what was recorded as incidents: by status, group, actor, place, means, day, grading and what was struck, each incident once.

What is graded weak, contested or discounted is counted apart. What is not counted is listed with its reason.
"""

from collections.abc import Iterator
from typing import get_args

from pipeline.analyse.sums import (
    governorate,
    groups,
    known,
    number,
    pair,
    records,
    split,
    toll,
    wheres,
)
from pipeline.model import Excluded, Fact, Public, PublicIncident, Status

COUNTED = ('confirmed', 'fair', 'not-graded')  # the others are totalled apart (Airwars' practice)
APART = ('weak', 'contested', 'discounted')


def recorded(public: Public) -> Iterator[Fact]:
    """Yield the facts of the incidents of a brief."""
    now = counted(public)
    yield from _tally(now, 'recorded', public)
    yield number(public.repeats, 'recorded.incidents.repeated')
    yield from _struck(now, 'recorded', public)
    yield from _graded(now, public)


def named(public: Public) -> Iterator[Fact]:
    """Yield how many victims the records name, of each incident and of all that are counted, where the policy lets only their number out."""
    known_by_name = [
        incident for incident in public.incidents if incident.victims_recorded is not None
    ]
    for incident in known_by_name:
        yield _named([incident], f'recorded.victims.incident.{incident.id}')
    if known_by_name and public.brief.tally:
        yield _named(
            [incident for incident in counted(public) if incident.victims_recorded is not None],
            'recorded.victims',
        )


def _named(incidents, name):
    total = sum(incident.victims_recorded for incident in incidents)
    return Fact(
        name=name,
        kind='count',
        unit='victims-recorded',
        min=total,
        max=total,
        operation='victims whom the records name; their names stay inside',
        records=records(incidents),
        wheres=wheres(incidents),
    )


def counted(public: Public) -> list[PublicIncident]:
    """Return the incidents of a brief that its totals count."""
    return [incident for incident in public.incidents if reason(incident, public) is None]


def excluded(public: Public) -> tuple[Excluded, ...]:
    """Return the incidents that are not counted, each with its reason; a brief that does not count its incidents leaves out only those that repeat another."""
    incidents = public.incidents if public.brief.tally else ()
    left = tuple(
        Excluded(id=incident.id, reason=why)
        for incident in incidents
        if (why := reason(incident, public)) is not None
    )
    return (*left, *(Excluded(id=repeat.id, reason='duplicate') for repeat in public.repeats))


def reason(incident: PublicIncident, public: Public) -> str | None:
    """Say why an incident is not counted, or nothing when it is."""
    brief = public.brief
    day = brief.belongs_on(incident)
    if day is None:
        return 'no-day-of-documentation'
    if not brief.period.from_ <= day <= brief.last_day:
        return 'outside-the-period'
    return None if incident.grading in COUNTED else f'graded-{incident.grading}'


def _tally(incidents, name, public):
    yield number(incidents, f'{name}.incidents')
    for status in get_args(Status):
        yield toll(incidents, f'{name}.killed.{status}', 'killed', status)
        yield toll(incidents, f'{name}.injured.{status}', 'injured', status)
    yield from groups(incidents, f'{name}.killed.civilian')
    yield number([i for i in incidents if not known(i)], f'{name}.incidents.deaths-not-known')
    for dimension, key in (
        ('by', _responsible),
        ('in', lambda i: governorate(i, public)),
        ('with', _weapon),
        ('on', lambda i: _day(i, public)),
    ):
        for value, part in split(incidents, key):
            yield from _part(part, name, f'{dimension}.{value}')
            if dimension == 'by':
                yield from groups(part, f'{name}.killed.civilian.by.{value}')
            if dimension == 'in':
                for actor, theirs in split(part, _responsible):
                    yield from _part(theirs, name, f'in.{value}.by.{actor}')


def _part(incidents, name, key):
    yield toll(incidents, f'{name}.killed.civilian.{key}')
    yield number(incidents, f'{name}.incidents.{key}')


def _struck(incidents, name, public):
    """What was struck: each facility named in an incident, by type, by damage, and by the means with which it was struck."""
    struck = [
        (public.facilities[target.facility].type, target.damage, incident)
        for incident in incidents
        for target in incident.targets or ()
        if target.facility
    ]
    for kind in sorted({kind for kind, _, _ in struck}):
        hits = [hit for hit in struck if hit[0] == kind]
        yield _hits(hits, f'{name}.facilities.{kind}', kind)
        for damage in sorted({damage for _, damage, _ in hits}):
            yield _hits(
                [hit for hit in hits if hit[1] == damage],
                f'{name}.facilities.{kind}.damage.{damage}',
                kind,
            )
        for weapon in sorted({_weapon(incident) for _, _, incident in hits}):
            yield _hits(
                [hit for hit in hits if _weapon(hit[2]) == weapon],
                f'{name}.facilities.{kind}.with.{weapon}',
                kind,
            )
    for damage in sorted({damage for _, damage, _ in struck}):
        yield _hits(
            [hit for hit in struck if hit[1] == damage],
            f'{name}.damage.{damage}',
            'facilities-targeted',
        )
    if struck:
        yield _hits(struck, f'{name}.facilities', 'facilities-targeted')


def _hits(hits, name, unit):
    incidents = [incident for _, _, incident in hits]
    return Fact(
        name=name,
        kind='count',
        unit=unit,
        min=len(hits),
        max=len(hits),
        operation='facilities named in incidents, one that was struck twice counting twice',
        records=records(incidents),
        wheres=wheres(incidents),
    )


def _graded(now, public):
    """Each grading by itself; those that the totals count and those kept apart have a sum of their own."""
    apart = [
        incident
        for incident in public.incidents
        if (reason(incident, public) or '').startswith('graded-')
    ]
    for grading, graded in split([*now, *apart], lambda incident: incident.grading):
        yield from pair(graded, f'recorded.graded.{grading}')
    yield from pair(apart, 'recorded.kept-apart')


def _responsible(incident):
    return incident.responsible


def _weapon(incident):
    return incident.weapon if incident.weapon not in (None, 'unknown') else 'not-stated'


def _day(incident, public):
    """The day on which people were killed, where it is known; before the period is where late documentation may reach."""
    if not incident.date or incident.date.precision != 'day':
        return 'undated'
    return (
        incident.date.earliest.isoformat()
        if incident.date.earliest >= public.brief.period.from_
        else 'earlier'
    )
