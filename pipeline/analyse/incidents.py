"""Count what incidents say one by one, and what they add up to in a brief about claims."""

from collections.abc import Iterator

from pipeline.analyse.builders import count_fact, exact_fact
from pipeline.analyse.sums import added, governorate, harms, records, wheres, with_its_parts
from pipeline.model import Count, Fact, HarmKind, Public, PublicIncident, fact_name


def one_by_one(public: Public) -> Iterator[Fact]:
    """Yield what is recorded of each incident, and of those of each actor that a brief is about."""
    for actor in _actors(public):
        yield from _of_actor(actor, public)
    for incident in public.incidents:
        yield from _harmed(incident, 'killed')
        yield from _harmed(incident, 'injured')
        yield from _targets(incident)
    yield from _targets_by_place(public)


def _actors(public: Public) -> list[str]:
    """Return the actors whose incidents are counted here: none where ``recorded`` counts them."""
    if public.brief.tally:
        return []
    actors = {each.actor for incident in public.incidents for each in incident.attributions or ()}
    actors |= {actor for actor in (public.brief.subject, public.brief.context) if actor}
    return sorted(actors)


def _incidents_of(actor: str, public: Public) -> list[PublicIncident]:
    """Return the incidents of which an actor is the first that is held responsible."""
    return [
        incident
        for incident in public.incidents
        if incident.attributions and incident.attributions[0].actor == actor
    ]


def _of_actor(actor: str, public: Public) -> Iterator[Fact]:
    """Yield how many incidents of an actor are recorded, and the civilians killed in them."""
    theirs = _incidents_of(actor, public)
    yield exact_fact(
        fact_name('incidents.<actor>', actor=actor),
        'incidents',
        len(theirs),
        'incidents recorded',
        records=records(theirs),
        wheres=wheres(theirs),
    )
    deaths = [harm.value for incident in theirs for harm in harms(incident, 'killed', 'civilian')]
    if all(count.min is not None for count in deaths):
        yield count_fact(
            fact_name('itemised.killed.civilian.<actor>', actor=actor),
            'killed-civilian',
            added(deaths) if deaths else Count(min=0, max=0),
            'civilians killed in the incidents whose deaths are known',
            records=records(theirs),
            wheres=wheres(theirs),
        )


def _harmed(incident: PublicIncident, kind: HarmKind) -> Iterator[Fact]:
    """Yield the killed or the injured of an incident by status.

    None are fewer than the groups known among them.
    """
    for harm in incident.harms(kind):
        value = with_its_parts(harm)
        yield count_fact(
            fact_name(
                '<harm>.<status>.incident.<incident>',
                harm=kind,
                status=harm.status,
                incident=incident.id,
            ),
            f'{kind}-{harm.status}',
            value,
            'as recorded' if value == harm.value else 'the sum of the groups recorded',
            records=(f'incident:{incident.id}',),
            wheres=(incident.where,),
        )


def _named_targets(incident: PublicIncident) -> int:
    """Return how many facilities an incident names."""
    return sum(target.facility is not None for target in incident.targets or ())


def _targets(incident: PublicIncident) -> Iterator[Fact]:
    """Yield how many facilities an incident names, where it names any."""
    number = _named_targets(incident)
    if number:
        yield exact_fact(
            fact_name('targets.<incident>', incident=incident.id),
            'targets',
            number,
            'targets named',
            records=(f'incident:{incident.id}',),
            wheres=(incident.where,),
        )


def _targets_by_place(public: Public) -> Iterator[Fact]:
    """Yield how many targets the incidents of the brief's actors name in each governorate."""
    for actor in filter(None, (public.brief.subject, public.brief.context)):
        places: dict[str, list[PublicIncident]] = {}
        for incident in _incidents_of(actor, public):
            if _named_targets(incident):
                places.setdefault(governorate(incident, public), []).append(incident)
        for place, there in places.items():
            numbers = [_named_targets(incident) for incident in there]
            yield exact_fact(
                fact_name('targets.<actor>.in.<place>', actor=actor, place=place),
                'targets',
                sum(numbers),
                ' + '.join(map(str, numbers)),
                of=tuple(
                    fact_name('targets.<incident>', incident=incident.id) for incident in there
                ),
            )
