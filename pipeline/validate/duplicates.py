"""Find incidents that may be one event recorded twice, and say for each pair why it is thought so.

Two incidents are compared only where something more than the place and the day speaks for it: the toll, a facility, a
victim's name, a source that few incidents name. What many incidents of one place and day share speaks for none of them,
so that a day of ten airstrikes on one town does not give forty-five pairs; a month of ten times as many incidents takes
about ten times as long. Restricted fields add to a score and are never said.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations, product
from math import log
from typing import NamedTuple

from pipeline.model import Decision, Incident, Problem, Recorded, outwards
from pipeline.validate.decisions import doubtful

POINTS = {  # what speaks for one event, and what against it
    'same day': 2,
    'days overlap': 1,
    'a day apart': 1,
    'same place': 2,
    'same area, no closer place is known': 1,
    'one place lies in the other': 1,
    'same toll': 2,
    'same toll, a low one': 1,
    'tolls fit each other': 1,
    'a toll of five or more': 1,
    'a toll of twenty or more': 2,
    'tolls differ': -2,
    'same children and women': 1,
    'same means': 1,
    'other means': -1,
    'a party in common': 1,
    'other parties': -2,
    'same facility': 3,
    'a source that few incidents name': 2,
    'a victim of the same name': 4,
    'the only two of this means and party there then': 1,
}
ENOUGH = 7  # same day, place, means and party are 6
FEW = 5  # incidents that name a source which is still particular
CROWD = {
    'toll': 12,
    'low toll': 2,
    'kind': 2,
    'facility': 12,
    'source': FEW,
    'victim': 12,
}  # more than this say nothing
LOW = 3  # dead: fewer are too common to say much
WIDEST = 62  # days; what may have happened at any time is compared with nothing


class Pair(NamedTuple):
    """Two incidents that may be one event, and why."""

    one: Incident
    other: Incident
    score: int
    reasons: tuple[str, ...]
    decision: Decision | None = None

    @property
    def ids(self) -> tuple[str, str]:
        return self.one.id, self.other.id


class Found(NamedTuple):
    """The pairs that were found, the likeliest first, and what could not be compared."""

    open: tuple[Pair, ...]  # nobody has decided
    decided: tuple[Pair, ...]  # in the table of decisions, or by the record itself
    crowds: int  # groups too large to say anything
    wide: int  # incidents whose days are too far apart


class _Seen(NamedTuple):
    """What is compared of an incident, taken out once."""

    first: int
    last: int
    place: str
    around: frozenset[str]  # the places it lies in
    vague: bool  # known by its district or less
    toll: tuple[int, int] | None
    groups: tuple
    means: str
    parties: frozenset[str]
    facilities: frozenset[str]
    sources: frozenset[str]
    victims: frozenset[str]


def find(recorded: Recorded) -> Found:
    """Return the incidents of the brief and of the period before it that may be one event, in pairs."""
    incidents = (*recorded.previous, *recorded.incidents)
    named = Counter(name for incident in incidents for name in set(_sources(incident, recorded)))
    seen = [_seen(incident, recorded, named) for incident in incidents]
    pairs, crowds = _worth_comparing(seen)
    decisions, keeps = (
        {decision.pair: decision for decision in recorded.decisions},
        recorded.repeats,
    )
    undecided, decided = [], []
    for i, j, kind in sorted(pairs):
        reasons = _reasons(seen[i], seen[j], kind)
        score = sum(POINTS[reason] for reason in reasons)
        if score < ENOUGH:
            continue
        one, other = sorted((incidents[i], incidents[j]), key=lambda incident: incident.id)
        ends = tuple(sorted((_kept(one.id, keeps), _kept(other.id, keeps))))
        decision = decisions.get((one.id, other.id)) or decisions.get(ends)
        (decided if decision or ends[0] == ends[1] else undecided).append(
            Pair(one, other, score, tuple(reasons), decision)
        )
    undecided, decided = (
        tuple(sorted(each, key=lambda pair: (-pair.score, pair.ids)))
        for each in (undecided, decided)
    )
    return Found(undecided, decided, crowds, sum(not _comparable(one) for one in seen))


def _kept(name, keeps):
    """Return the incident that is counted for one that repeats another."""
    passed = set()
    while name in keeps and name not in passed:
        passed.add(name)
        name = keeps[name]
    return name


def _sources(incident, recorded):
    """The sources by their address where they have one: two entries of the table may be one page."""
    return [
        (recorded.sources[name].url or name) if name in recorded.sources else name
        for name in incident.sources
    ]


def _seen(incident, recorded, named):
    known = recorded.places.get(incident.place)
    around = {place.id for place in outwards(incident.place, recorded.places)} - {incident.place}
    where = (
        incident.place
        if known
        else ' '.join(sorted(text.casefold() for text in (incident.place_text or {}).values()))
    )
    civilians = {
        part.group: (part.value.min, part.value.max)
        for harm in incident.killed
        if harm.status == 'civilian'
        for part in harm.of_which
        if part.group in ('children', 'women')
    }
    return _Seen(
        incident.date.earliest.toordinal(),
        incident.date.latest.toordinal(),
        where,
        frozenset(around),
        known is not None and known.level < 3,
        _toll(incident),
        tuple(sorted(civilians.items())),
        incident.weapon,
        frozenset(each.actor for each in incident.attributions),
        frozenset(target.facility for target in incident.targets if target.facility),
        frozenset(name for name in _sources(incident, recorded) if 1 < named[name] <= FEW),
        frozenset(' '.join(victim.name.casefold().split()) for victim in incident.victims),
    )


def _toll(incident):
    """The least and the most that are known to be dead: the civilians, or whoever they are where none is called so."""
    counts = [
        harm.value for harm in incident.killed if harm.status == 'civilian' and harm.value.known
    ] or [harm.value for harm in incident.killed if harm.value.known]
    least = sum(count.min if count.min is not None else (count.max + 1) // 2 for count in counts)
    most = sum(
        count.max if count.max is not None else max(count.min + 2, count.min * 3 // 2)
        for count in counts
    )
    return (least, most) if most else None


def _comparable(seen):
    return seen.last - seen.first < WIDEST


def _worth_comparing(seen):
    """Return the pairs that share a day and something particular, each with whether it is the only one of its kind; and how many crowds said nothing."""
    groups, places = defaultdict(lambda: ([], [])), {one.place for one in seen}
    for i, one in enumerate(seen):
        if not _comparable(one):
            continue
        days, around = (
            range(one.first, one.last + 2),
            one.around & places,
        )  # a day more: what happened on the next day meets it there
        for kind, what in _particular(one):
            for day in days:
                if kind in ('facility', 'victim', 'source'):
                    groups[kind, day, what][0].append(i)
                else:
                    groups[kind, day, what, one.place][0].append(i)
                    for place in around:
                        groups[kind, day, what, place][1].append(i)
    pairs, crowds = set(), 0
    for (kind, *_), (at, within) in groups.items():
        if len(at) + len(within) < 2 or not at:
            continue
        if len(at) <= CROWD[kind]:
            pairs.update((i, j, kind == 'kind') for i, j in combinations(at, 2))
        if len(at) + len(within) <= CROWD[kind]:
            pairs.update((min(i, j), max(i, j), kind == 'kind') for i, j in product(at, within))
        crowds += len(at) > CROWD[kind] and kind not in ('kind', 'low toll')
    only = {(i, j) for i, j, kind in pairs if kind}
    return {(i, j, (i, j) in only) for i, j, _ in pairs}, crowds


def _particular(one):
    """Yield what of an incident is more than its place and its day."""
    if one.toll:
        least, most = one.toll
        for step in range(_step(least), _step(most) + 2):
            yield 'low toll' if step <= LOW else 'toll', step
    yield 'kind', (one.means, one.parties)
    for kind, names in (
        ('facility', one.facilities),
        ('source', one.sources),
        ('victim', one.victims),
    ):
        for name in names:
            yield kind, name


def _step(toll):
    """The rung of a toll on a ladder whose rungs lie a fifth apart: tolls that fit each other stand on one or on neighbours."""
    return toll if toll <= 5 else 5 + int(log(toll / 5) / log(1.2) + 1e-9)


def _reasons(one, other, only) -> list[str]:
    """Return what speaks for one event and what against it."""
    return [
        *_when(one, other),
        *_where(one, other),
        *_how_many(one, other),
        *_who_and_how(one, other, only),
    ]


def _when(one, other) -> Iterator[str]:
    if (one.first, one.last) == (other.first, other.last) and one.first == one.last:
        yield 'same day'
    elif one.first <= other.last and other.first <= one.last:
        yield 'days overlap'
    elif one.first <= other.last + 1 and other.first <= one.last + 1:
        yield 'a day apart'


def _where(one, other) -> Iterator[str]:
    if one.place == other.place:
        yield 'same area, no closer place is known' if one.vague else 'same place'
    elif one.place in other.around or other.place in one.around:
        yield 'one place lies in the other'


def _how_many(one, other) -> Iterator[str]:
    if one.toll is None or other.toll is None:
        return
    (least, most), (low, high) = one.toll, other.toll
    room = max(1, min(most, high) // 5)
    if low > most + room or least > high + room:
        yield 'tolls differ'
        return
    yield (
        ('same toll' if least >= LOW else 'same toll, a low one')
        if one.toll == other.toll
        else 'tolls fit each other'
    )
    if min(least, low) >= 5:
        yield 'a toll of twenty or more' if min(least, low) >= 20 else 'a toll of five or more'
    if one.groups and one.groups == other.groups:
        yield 'same children and women'


def _who_and_how(one, other, only) -> Iterator[str]:
    yield 'same means' if one.means == other.means else 'other means'
    if one.parties & other.parties:
        yield 'a party in common'
    elif one.parties and other.parties:
        yield 'other parties'
    if one.facilities & other.facilities:
        yield 'same facility'
    if one.sources & other.sources:
        yield 'a source that few incidents name'
    if one.victims & other.victims:
        yield 'a victim of the same name'
    if only:
        yield 'the only two of this means and party there then'


def look_alikes_are_decided(recorded):
    """Where a brief asks for it, somebody has decided on every pair that looks alike, and the records have not changed since."""
    if recorded.brief.duplicates != 'decided':
        return
    hint = 'Decide it with make duplicates, or write "duplicates: listed" in the brief'
    for pair in find(recorded).open:
        yield Problem(
            pair.one.at('id'),
            f'{pair.one.id} and {pair.other.id} may be one event: {", ".join(pair.reasons)}',
            hint,
        )
    for decision, why in doubtful(recorded):
        yield Problem(
            decision.at('decision'), f'decided {decision.decision} on {decision.day}: {why}', hint
        )


RULES = (look_alikes_are_decided,)
