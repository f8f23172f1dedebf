"""Find incidents that may be one event recorded twice, and why for each pair.

Two incidents are compared only where something more than the place and the day speaks for it: the
toll, a facility, a victim's name, a source that few incidents name. What many incidents of one
place and day share speaks for none of them, so that a day of ten airstrikes on one town does not
give forty-five pairs; a month of ten times as many incidents takes about ten times as long.
Restricted fields add to a score and are never printed.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product
from math import log
from typing import NamedTuple

from pipeline.model import Count, Incident, LookAlikes, Pair, Problem, Recorded, outwards
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
CROWD = {  # more than this say nothing
    'toll': 12,
    'low toll': 2,
    'kind': 2,
    'facility': 12,
    'source': FEW,
    'victim': 12,
}
EVERYWHERE = ('facility', 'victim', 'source')  # what speaks for one event at any place
LOW = 3  # dead: fewer are too common to say much
WIDEST = 62  # days; what may have happened at any time is compared with nothing


class _Seen(NamedTuple):
    """What is compared of an incident, taken out once."""

    first: int
    last: int
    place: str
    around: frozenset[str]  # the places it lies in
    vague: bool  # known by its district or less
    toll: tuple[int, int] | None
    groups: tuple[tuple[str, tuple[int | None, int | None]], ...]
    means: str
    parties: frozenset[str]
    facilities: frozenset[str]
    sources: frozenset[str]
    victims: frozenset[str]

    @property
    def comparable(self) -> bool:
        """Whether its days lie near enough to be compared with those of others."""
        return self.last - self.first < WIDEST


class _Group:
    """The incidents, by their number, that share something particular on one day."""

    def __init__(self) -> None:
        self.there: list[int] = []  # at the place of the group, or anywhere
        self.within: list[int] = []  # at a place within it

    def pairs(self, kind: str) -> Iterator[tuple[int, int]]:
        """Yield the pairs to compare, the lower number first; none of a crowd."""
        crowd = CROWD[kind]
        if len(self.there) <= crowd:
            yield from combinations(self.there, 2)
        if len(self.there) + len(self.within) <= crowd:
            for one, other in product(self.there, self.within):
                yield min(one, other), max(one, other)


def find(recorded: Recorded) -> LookAlikes:
    """Return the pairs of incidents that may be one event.

    Those of the brief are compared, and those of the period before it.
    """
    incidents = (*recorded.previous, *recorded.incidents)
    named = Counter(name for incident in incidents for name in set(_sources(incident, recorded)))
    seen = [_seen(incident, recorded, named) for incident in incidents]
    pairs, crowds = _worth_comparing(seen)
    decisions = {decision.pair: decision for decision in recorded.decisions}
    keeps = recorded.repeats
    undecided: list[Pair] = []
    decided: list[Pair] = []
    for i, j in sorted(pairs):
        reasons = _reasons(seen[i], seen[j], pairs[i, j])
        score = sum(POINTS[reason] for reason in reasons)
        if score < ENOUGH:
            continue
        one, other = sorted((incidents[i], incidents[j]), key=lambda incident: incident.id)
        kept = sorted((_kept(one.id, keeps), _kept(other.id, keeps)))
        decision = decisions.get((one.id, other.id)) or decisions.get((kept[0], kept[1]))
        pair = Pair(one, other, score, tuple(reasons), decision)
        (decided if decision or kept[0] == kept[1] else undecided).append(pair)
    return LookAlikes(
        _likeliest_first(undecided),
        _likeliest_first(decided),
        crowds,
        sum(not one.comparable for one in seen),
    )


def _likeliest_first(pairs: list[Pair]) -> tuple[Pair, ...]:
    return tuple(sorted(pairs, key=lambda pair: (-pair.score, pair.ids)))


def _kept(name: str, keeps: Mapping[str, str]) -> str:
    """Return the incident that is counted for one that repeats another."""
    passed = set()
    while name in keeps and name not in passed:
        passed.add(name)
        name = keeps[name]
    return name


def _sources(incident: Incident, recorded: Recorded) -> list[str]:
    """Return the sources by their address where they have one: two entries may be one page."""
    found = []
    for name in incident.sources:
        source = recorded.sources.get(name)
        found.append(source.url if source and source.url else name)
    return found


def _seen(incident: Incident, recorded: Recorded, named: Counter[str]) -> _Seen:
    """Take out what is compared; ``named`` counts the incidents that name each source."""
    known = recorded.places.get(incident.place)
    around = {place.id for place in outwards(incident.place, recorded.places)} - {incident.place}
    text = ' '.join(sorted(each.casefold() for each in (incident.place_text or {}).values()))
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
        incident.place if known else text,
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


def _toll(incident: Incident) -> tuple[int, int] | None:
    """Return the least and the most that are known to be dead; None where none are.

    They are the civilians, or whoever they are where none is recorded as one.
    """
    known = [harm for harm in incident.killed if harm.value.known]
    civilians = [harm.value for harm in known if harm.status == 'civilian']
    counts = civilians or [harm.value for harm in known]
    most = sum(_most(count) for count in counts)
    return (sum(_least(count) for count in counts), most) if most else None


def _least(count: Count) -> int:
    """Return the least of a count; half of the most where no least is known."""
    return count.min if count.min is not None else ((count.max or 0) + 1) // 2


def _most(count: Count) -> int:
    """Return the most of a count; half as much again as the least where no most is known."""
    least = count.min or 0
    return count.max if count.max is not None else max(least + 2, least * 3 // 2)


def _worth_comparing(seen: Sequence[_Seen]) -> tuple[dict[tuple[int, int], bool], int]:
    """Return the pairs that share a day and something particular, and how many crowds said nothing.

    Each pair has whether its two are the only ones of their means and parties there then.
    """
    pairs: dict[tuple[int, int], bool] = {}
    crowds = 0
    for (kind, _), group in _groups(seen).items():
        if not group.there or len(group.there) + len(group.within) < 2:
            continue
        for pair in group.pairs(kind):
            pairs[pair] = pairs.get(pair, False) or kind == 'kind'
        crowds += len(group.there) > CROWD[kind] and kind not in ('kind', 'low toll')
    return pairs, crowds


def _groups(seen: Sequence[_Seen]) -> dict[tuple[str, object], _Group]:
    """Group the incidents by day and what is particular, where needed by place as well."""
    groups: dict[tuple[str, object], _Group] = defaultdict(_Group)
    places = {one.place for one in seen}
    for i, one in enumerate(seen):
        if not one.comparable:
            continue
        around = one.around & places
        days = range(one.first, one.last + 2)  # a day more, for what happened on the next day
        for day, (kind, what) in product(days, list(_particular(one))):
            place = '' if kind in EVERYWHERE else one.place
            groups[kind, (day, what, place)].there.append(i)
            for larger in () if kind in EVERYWHERE else around:
                groups[kind, (day, what, larger)].within.append(i)
    return groups


def _particular(one: _Seen) -> Iterator[tuple[str, object]]:
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


def _step(toll: int) -> int:
    """Return the rung of a toll on a ladder whose rungs lie a fifth apart.

    Tolls that fit each other are on one rung or on neighbours.
    """
    return toll if toll <= 5 else 5 + int(log(toll / 5) / log(1.2) + 1e-9)


def _reasons(one: _Seen, other: _Seen, only: bool) -> list[str]:
    """Return what speaks for one event and what against it."""
    return [
        *_when(one, other),
        *_where(one, other),
        *_how_many(one, other),
        *_who_and_how(one, other, only),
    ]


def _when(one: _Seen, other: _Seen) -> Iterator[str]:
    if (one.first, one.last) == (other.first, other.last) and one.first == one.last:
        yield 'same day'
    elif one.first <= other.last and other.first <= one.last:
        yield 'days overlap'
    elif one.first <= other.last + 1 and other.first <= one.last + 1:
        yield 'a day apart'


def _where(one: _Seen, other: _Seen) -> Iterator[str]:
    if one.place == other.place:
        yield 'same area, no closer place is known' if one.vague else 'same place'
    elif one.place in other.around or other.place in one.around:
        yield 'one place lies in the other'


def _how_many(one: _Seen, other: _Seen) -> Iterator[str]:
    if one.toll is None or other.toll is None:
        return
    (least, most), (low, high) = one.toll, other.toll
    room = max(1, min(most, high) // 5)
    if low > most + room or least > high + room:
        yield 'tolls differ'
        return
    if one.toll != other.toll:
        yield 'tolls fit each other'
    else:
        yield 'same toll' if least >= LOW else 'same toll, a low one'
    if min(least, low) >= 5:
        yield 'a toll of twenty or more' if min(least, low) >= 20 else 'a toll of five or more'
    if one.groups and one.groups == other.groups:
        yield 'same children and women'


def _who_and_how(one: _Seen, other: _Seen, only: bool) -> Iterator[str]:
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


def look_alikes_are_decided(recorded: Recorded) -> Iterator[Problem]:
    """Where a brief asks for it, every pair that looks alike is decided, and unchanged since."""
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
