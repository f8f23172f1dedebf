"""Add incidents up: a sum is a minimum where one of its numbers is not known."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from sys import intern

from pipeline.analyse.builders import count_fact, exact_fact
from pipeline.model import (
    Count,
    Fact,
    Harm,
    HarmKind,
    Public,
    PublicIncident,
    Repeat,
    Status,
    fact_name,
    within,
)

GROUPS = ('children', 'women', 'men')
UNKNOWN = Count(qualifier='unknown')


def split(
    incidents: Iterable[PublicIncident], key: Callable[[PublicIncident], str]
) -> list[tuple[str, list[PublicIncident]]]:
    """Return the incidents in parts by a key, in the order of the keys."""
    parts: dict[str, list[PublicIncident]] = {}
    for incident in incidents:
        parts.setdefault(key(incident), []).append(incident)
    return sorted(parts.items())


def added(counts: Sequence[Count]) -> Count:
    """Return the sum of counts: a minimum where one of them has no upper end.

    It is unknown where none of them is known, and where the minimum would be zero: "at least 0"
    says nothing.
    """
    known = [count for count in counts if count.known]
    least = sum(count.min or 0 for count in known)
    if len(known) < len(counts) or any(count.max is None for count in known):
        return Count(min=least, qualifier='at-least') if least else UNKNOWN
    if not known:
        return UNKNOWN
    about = any(count.qualifier == 'about' for count in known)
    most = sum(count.max or 0 for count in known)
    return Count(min=least, max=most, qualifier='about' if about else 'as-stated')


def number(incidents: Iterable[PublicIncident | Repeat], name: str) -> Fact:
    """Count incidents."""
    incidents = tuple(incidents)
    return exact_fact(
        name,
        'incidents',
        len(incidents),
        'incidents counted',
        records=records(incidents),
        wheres=wheres(incidents),
    )


def toll(
    incidents: Iterable[PublicIncident],
    name: str,
    kind: HarmKind = 'killed',
    status: Status = 'civilian',
) -> Fact:
    """Add up the killed or the injured of one status."""
    incidents = tuple(incidents)
    return _sum(_all(incidents, kind, status), name, f'{kind}-{status}', incidents)


def pair(incidents: Iterable[PublicIncident], form: str, **parts: str) -> Iterator[Fact]:
    """Yield how many incidents these are, and how many civilians were killed in them.

    ``form`` is that of both names: it has a part ``<counted>`` beside those given.
    """
    incidents = tuple(incidents)
    yield number(incidents, fact_name(form, counted='incidents', **parts))
    yield toll(incidents, fact_name(form, counted='killed.civilian', **parts))


def groups(incidents: Collection[PublicIncident], name: str) -> Iterator[Fact]:
    """Yield the children, women and men known within the civilians killed, and the rest.

    ``name`` is that of the civilians killed.
    """
    total = toll(incidents, name)
    killed = [harm for incident in incidents for harm in harms(incident, 'killed', 'civilian')]
    counts = {group: of_group(killed, group) for group in GROUPS}
    if total.min is None or not any(counts.values()):
        return
    stated = sum(count.min or 0 for known in counts.values() for count in known)
    whole = stated == total.min == total.max
    parts = [
        _group(
            incidents, fact_name('<killed>.<group>', killed=name, group=group), group, known, whole
        )
        for group, known in counts.items()
        if known
    ]
    yield from parts
    if not whole:
        yield Fact(
            name=fact_name('<killed>.not-broken-down', killed=name),
            kind='count',
            unit='not-broken-down',
            min=max(0, total.min - stated),
            max=None if total.max is None else max(0, total.max - stated),
            qualifier=total.qualifier,
            operation=' - '.join(str(fact.min) for fact in (total, *parts)),
            of=(name, *(part.name for part in parts)),
        )


def _group(
    incidents: Collection[PublicIncident], name: str, unit: str, counts: list[Count], whole: bool
) -> Fact:
    """Add up a group; where the groups are not the whole total, the rest may hold more of each."""
    made = f'added over {len(counts)} counts'
    if whole:
        value, operation = added(counts), made
    else:
        value, operation = added([*counts, UNKNOWN]), f'{made}; more may be among the others'
    return count_fact(
        name, unit, value, operation, records=records(incidents), wheres=wheres(incidents)
    )


def of_group(found: Iterable[Harm], group: str) -> list[Count]:
    """Return what is recorded of a group among people harmed, a count an entry."""
    return [part.value for harm in found for part in harm.of_which if part.group in members(group)]


def members(group: str) -> tuple[str, ...]:
    """Return the groups of a record that count as one of ours: boys and girls are children."""
    return {'children': ('children', 'boys', 'girls')}.get(group, (group,))


def harms(incident: PublicIncident, kind: HarmKind, status: Status) -> list[Harm]:
    """Return what is recorded of the killed or the injured of one status."""
    return [harm for harm in incident.harms(kind) if harm.status == status]


def known(
    incident: PublicIncident, kind: HarmKind = 'killed', status: Status = 'civilian'
) -> list[Count]:
    """Return the known counts of one status, none of them below what is known of its parts."""
    counts = [with_its_parts(harm) for harm in harms(incident, kind, status)]
    return [count for count in counts if count.known]


def with_its_parts(harm: Harm) -> Count:
    """Return the count of a harm, raised to the sum of its groups where that is more.

    A sum that contradicts the upper end changes nothing: validation found it, and somebody
    accepted it.
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


def records(incidents: Iterable[PublicIncident | Repeat]) -> tuple[str, ...]:
    """Return the records a number is made of, each once."""
    # interned: one text serves all facts of an incident
    return tuple(dict.fromkeys(intern(f'incident:{incident.id}') for incident in incidents))


def wheres(incidents: Iterable[PublicIncident | Repeat]) -> tuple[str, ...]:
    """Return where the records are, each place once."""
    return tuple(dict.fromkeys(incident.where for incident in incidents))


def _all(incidents: Iterable[PublicIncident], kind: HarmKind, status: Status) -> list[Count]:
    """Return the counts of all incidents; one of which nothing is known counts as unknown."""
    return [count for incident in incidents for count in known(incident, kind, status) or [UNKNOWN]]


def _sum(
    counts: Sequence[Count], name: str, unit: str, incidents: Iterable[PublicIncident]
) -> Fact:
    """Return the sum of the counts of incidents as a fact."""
    value = added(counts)
    stated = sum(count.known for count in counts)
    if not value.known:
        operation = 'not known'
    elif stated < len(counts):
        operation = f'added over {stated} of {len(counts)} counts; the others are not known'
    else:
        operation = f'added over {stated} counts'
    return count_fact(
        name, unit, value, operation, records=records(incidents), wheres=wheres(incidents)
    )
