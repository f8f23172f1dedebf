"""Add incidents up: a sum is a minimum as soon as one of its numbers is not known, as unknown is not zero."""

from collections.abc import Callable, Iterable, Iterator
from sys import intern

from pipeline.model import Count, Fact, Harm, Public, PublicIncident, within

GROUPS = ('children', 'women', 'men')
UNKNOWN = Count(qualifier='unknown')


def split(
    incidents: Iterable[PublicIncident], key: Callable[[PublicIncident], str]
) -> list[tuple[str, list[PublicIncident]]]:
    """Return the incidents in parts by a key, in the order of the keys."""
    parts = {}
    for incident in incidents:
        parts.setdefault(key(incident), []).append(incident)
    return sorted(parts.items())


def number(incidents: Iterable[PublicIncident], name: str) -> Fact:
    """Count incidents."""
    incidents = tuple(incidents)
    return Fact(
        name=name,
        kind='count',
        unit='incidents',
        min=len(incidents),
        max=len(incidents),
        operation='incidents counted',
        records=records(incidents),
        wheres=wheres(incidents),
    )


def toll(
    incidents: Iterable[PublicIncident], name: str, kind: str = 'killed', status: str = 'civilian'
) -> Fact:
    """Add up the killed or the injured of one status."""
    incidents = tuple(incidents)
    return _added(_all(incidents, kind, status), name, f'{kind}-{status}', incidents)


def pair(incidents: Iterable[PublicIncident], name: str) -> Iterator[Fact]:
    """Yield how many incidents these are, and how many civilians were killed in them."""
    yield number(incidents, f'{name}.incidents')
    yield toll(incidents, f'{name}.killed.civilian')


def groups(incidents: Iterable[PublicIncident], name: str) -> Iterator[Fact]:
    """Yield the children, women and men as far as they are known within the civilians killed, and what is not broken down."""
    named = {
        group: [
            part.value
            for i in incidents
            for harm in harms(i, 'killed', 'civilian')
            for part in harm.of_which
            if part.group in members(group)
        ]
        for group in GROUPS
    }
    total = toll(incidents, name)
    if total.min is None or not any(named.values()):
        return
    stated = sum(count.min or 0 for counts in named.values() for count in counts)
    rest = (
        [] if stated == total.min == total.max else [UNKNOWN]
    )  # the rest may hold more of each group
    parts = [
        _added([*counts, *rest], f'{name}.{group}', group, incidents).model_copy(
            update={
                'operation': f'added over {len(counts)} counts'
                + ('; more may be among the others' if rest else '')
            }
        )
        for group, counts in named.items()
        if counts
    ]
    yield from parts
    if rest:
        yield Fact(
            name=f'{name}.not-broken-down',
            kind='count',
            unit='not-broken-down',
            min=max(0, total.min - stated),
            max=None if total.max is None else max(0, total.max - stated),
            qualifier=total.qualifier,
            operation=' - '.join(str(fact.min) for fact in (total, *parts)),
            of=(name, *(part.name for part in parts)),
        )


def members(group: str) -> tuple[str, ...]:
    """Return the groups of a record that count as one of ours: boys and girls are children."""
    return {'children': ('children', 'boys', 'girls')}.get(group, (group,))


def harms(incident: PublicIncident, kind: str, status: str) -> list:
    """Return what is recorded of the killed or the injured of one status."""
    return [harm for harm in getattr(incident, kind) or () if harm.status == status]


def known(incident: PublicIncident, kind: str = 'killed', status: str = 'civilian') -> list[Count]:
    """Return the counts of one status that say anything, none of them below what is known of its parts."""
    return [
        value for harm in harms(incident, kind, status) if (value := with_its_parts(harm)).known
    ]


def with_its_parts(harm: Harm) -> Count:
    """Return the count of a harm: where those it tells apart are more than its own least, they are its least.

    What contradicts its own most stays as it is: validation has named it, and somebody accepted it.
    """
    least = sum(part.value.min or 0 for part in harm.of_which)
    value = harm.value
    if least <= (value.min or 0) or (value.max is not None and least > value.max):
        return value
    if value.known:
        return value.model_copy(update={'min': least})
    return Count(min=least, qualifier='at-least')


def governorate(incident: PublicIncident, public: Public) -> str:
    """Return the first-level place an incident lies in, or ``unplaced``."""
    place = within(incident.place, 1, public.places)
    return place.id if place is not None and place.level == 1 else 'unplaced'


def records(incidents: Iterable[PublicIncident]) -> tuple[str, ...]:
    """Return the records a number is made of, each once."""
    return tuple(
        dict.fromkeys(intern(f'incident:{incident.id}') for incident in incidents)
    )  # one text for all facts of an incident


def wheres(incidents: Iterable[PublicIncident]) -> tuple[str, ...]:
    """Return where they stand, each once."""
    return tuple(dict.fromkeys(incident.where for incident in incidents))


def _all(incidents, kind, status):
    """The counts of all incidents; one whose dead are not known stands as unknown."""
    return [
        count for incident in incidents for count in (known(incident, kind, status) or [UNKNOWN])
    ]


def _added(counts, name, unit, incidents):
    said = [count for count in counts if count.known]
    minimum = len(said) < len(counts) or any(count.max is None for count in said)
    least, made = (
        sum(count.min or 0 for count in said),
        {
            'name': name,
            'kind': 'count',
            'unit': unit,
            'records': records(incidents),
            'wheres': wheres(incidents),
        },
    )
    if not said or (minimum and least == 0):  # "at least 0" says nothing
        return Fact(qualifier='unknown', operation='not known', **made)
    qualifier = (
        'at-least'
        if minimum
        else 'about'
        if any(count.qualifier == 'about' for count in said)
        else 'as-stated'
    )
    operation = (
        f'added over {len(said)} of {len(counts)} counts; the others are not known'
        if len(said) < len(counts)
        else f'added over {len(said)} counts'
    )
    return Fact(
        min=least,
        max=None if minimum else sum(count.max for count in said),
        qualifier=qualifier,
        operation=operation,
        **made,
    )
