"""Count what was recorded as incidents: by status, group, actor, place, means, day and grading, each incident once.

A sum over incidents is a minimum as soon as the dead of one of them are not known: unknown is not zero. What is graded
weak, contested or discounted is counted apart. What is not counted is listed with its reason.
"""
from collections.abc import Iterator
from typing import get_args

from pipeline.model import Count, Excluded, Fact, Public, PublicIncident, Status

COUNTED = ('confirmed', 'fair', 'not-graded')        # the others are totalled apart (Airwars' practice)
GROUPS = ('children', 'women', 'men')


def recorded(public: Public) -> Iterator[Fact]:
    """Yield the facts of the incidents of a brief, and of the period before it under ``previous``."""
    now = [incident for incident in public.incidents if reason(incident, public) is None]
    yield from _tally(now, 'recorded', public)
    for grading in ('weak', 'contested', 'discounted'):
        apart = [incident for incident in public.incidents if incident.grading == grading]
        if apart:
            yield from _pair(apart, f'recorded.graded.{grading}')
    for grading in COUNTED:
        graded = [incident for incident in now if incident.grading == grading]
        if graded:
            yield from _pair(graded, f'recorded.graded.{grading}')
    yield _number(public.repeats, 'recorded.incidents.repeated', 'incidents')
    crossing = [incident for incident in now if incident.date and public.brief.period.to and incident.date.latest > public.brief.period.to]
    yield _number(crossing, 'recorded.incidents.crossing', 'incidents')
    if public.previous:
        before = [incident for incident in public.previous if incident.grading in COUNTED]
        yield _number(before, 'previous.incidents', 'incidents')
        yield _sum(before, 'previous.killed.civilian', 'killed', 'civilian')
        for actor, theirs in _split(before, lambda i: i.responsible):
            yield _sum(theirs, f'previous.killed.civilian.by.{actor}', 'killed', 'civilian')


def excluded(public: Public) -> tuple[Excluded, ...]:
    """Return the incidents that are not counted, each with its reason; a brief that does not count its incidents leaves out only those that repeat another."""
    incidents = public.incidents if public.brief.tally else ()
    left = tuple(Excluded(id=incident.id, reason=why) for incident in incidents if (why := reason(incident, public)) is not None)
    return (*left, *(Excluded(id=repeat.id, reason='duplicate') for repeat in public.repeats))


def reason(incident: PublicIncident, public: Public) -> str | None:
    """Say why an incident is not counted, or nothing when it is."""
    period = public.brief.period
    if incident.grading not in COUNTED:
        return f'graded-{incident.grading}'
    if incident.date and (incident.date.earliest < period.from_ or incident.date.earliest > (period.to or public.brief.published)):
        return 'outside-the-period'
    return None


def governorate(incident: PublicIncident, public: Public) -> str:
    """Return the first-level place an incident lies in, or ``unplaced``."""
    place = public.places.get(incident.place or '')
    while place is not None and place.level > 1:
        place = public.places.get(place.parent or '')
    return place.id if place is not None and place.level == 1 else 'unplaced'


def _tally(incidents, name, public):
    yield _number(incidents, f'{name}.incidents', 'incidents')
    for status in get_args(Status):
        yield _sum(incidents, f'{name}.killed.{status}', 'killed', status)
        yield _sum(incidents, f'{name}.injured.{status}', 'injured', status)
    yield from _groups(incidents, f'{name}.killed.civilian')
    yield _number([i for i in incidents if not _counts(i, 'killed', 'civilian')], f'{name}.incidents.deaths-not-known', 'incidents')
    for dimension, split in (('by', lambda i: i.responsible), ('in', lambda i: governorate(i, public)), ('with', lambda i: i.weapon or 'not-stated'), ('on', _day)):
        for key, part in _split(incidents, split):
            yield _sum(part, f'{name}.killed.civilian.{dimension}.{key}', 'killed', 'civilian')
            yield _number(part, f'{name}.incidents.{dimension}.{key}', 'incidents')
            if dimension == 'by':
                yield from _groups(part, f'{name}.killed.civilian.by.{key}')
    types = {}
    for incident in incidents:
        for target in incident.targets or ():
            if target.facility:
                types.setdefault(public.facilities[target.facility].type, []).append(incident)
    for kind, part in sorted(types.items()):
        yield Fact(name=f'{name}.facilities.{kind}', kind='count', unit=kind, min=len(part), max=len(part), operation='targets recorded',
                   records=_records(part), wheres=_wheres(part))
    if types:
        total = sum(len(part) for part in types.values())
        yield Fact(name=f'{name}.facilities', kind='count', unit='facilities-targeted', min=total, max=total, operation=' + '.join(str(len(part)) for _, part in sorted(types.items())),
                   of=tuple(f'{name}.facilities.{kind}' for kind in sorted(types)))


def _day(incident):
    return incident.date.earliest.isoformat() if incident.date and incident.date.precision == 'day' else 'undated'


def _split(incidents, key):
    parts = {}
    for incident in incidents:
        parts.setdefault(key(incident), []).append(incident)
    return sorted(parts.items())


def _pair(incidents, name):
    yield _number(incidents, f'{name}.incidents', 'incidents')
    yield _sum(incidents, f'{name}.killed.civilian', 'killed', 'civilian')


def _groups(incidents, name):
    """Children, women and men as far as they are known within the civilians killed, and what is not broken down."""
    known = {group: [part.value for i in incidents for harm in _harms(i, 'killed', 'civilian') for part in harm.of_which if part.group in _members(group)] for group in GROUPS}
    total = _added(_all(incidents, 'killed', 'civilian'), name, 'killed-civilian', incidents)
    if total.min is None or not any(known.values()):
        return
    stated = sum(count.min or 0 for counts in known.values() for count in counts)
    rest = [] if stated == total.min == total.max else [Count(qualifier='unknown')]      # the rest may hold more of each group
    parts = [_added([*counts, *rest], f'{name}.{group}', group, incidents) for group, counts in known.items() if counts]
    yield from parts
    if rest:
        yield Fact(name=f'{name}.not-broken-down', kind='count', unit='not-broken-down', min=max(0, total.min - stated), max=None if total.max is None else max(0, total.max - stated),
                   qualifier=total.qualifier, operation=' - '.join(str(fact.min) for fact in (total, *parts)), of=(name, *(part.name for part in parts)))


def _members(group):
    return {'children': ('children', 'boys', 'girls')}.get(group, (group,))


def _harms(incident, kind, status):
    return [harm for harm in getattr(incident, kind) or () if harm.status == status]


def _counts(incident, kind, status):
    return [harm.value for harm in _harms(incident, kind, status) if harm.value.known]


def _all(incidents, kind, status):
    """The counts of all incidents; one whose dead are not known stands as unknown."""
    return [count for incident in incidents for count in (_counts(incident, kind, status) or [Count(qualifier='unknown')])]


def _sum(incidents, name, kind, status):
    return _added(_all(incidents, kind, status), name, f'{kind}-{status}', incidents)


def _added(counts, name, unit, incidents):
    known = [count for count in counts if count.known]
    minimum = len(known) < len(counts) or any(count.max is None for count in known)
    least = sum(count.min or 0 for count in known)
    if not known or (minimum and least == 0):               # "at least 0" says nothing
        return Fact(name=name, kind='count', unit=unit, qualifier='unknown', operation='not known', records=_records(incidents), wheres=_wheres(incidents))
    return Fact(name=name, kind='count', unit=unit, min=least, max=None if minimum else sum(count.max for count in known), qualifier='at-least' if minimum else 'as-stated',
                operation=f'added over {len(known)} of {len(counts)} counts; the others are not known' if len(known) < len(counts) else f'added over {len(known)} counts', records=_records(incidents), wheres=_wheres(incidents))


def _number(incidents, name, unit):
    return Fact(name=name, kind='count', unit=unit, min=len(incidents), max=len(incidents), operation='incidents counted', records=_records(incidents), wheres=_wheres(incidents))


def _records(incidents):
    return tuple(f'incident:{incident.id}' for incident in incidents)


def _wheres(incidents):
    return tuple(incident.where for incident in incidents)
