"""What a campaign brief reports of one party, event by event.

Strikes are recorded as incidents; attacks are counted by place in a claim, which gives no days.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from figures.style.numbers import amount_of, chained
from pipeline.language import Phrase, Words
from pipeline.model import Claim, Public, PublicClaim, PublicIncident, within


class Event(NamedTuple):
    """A strike, or the attacks of a claim in one place: where, what, when, and its marks."""

    actor: str
    at: str | None  # an id of places; nothing where the place is not known
    part: str | None  # of that place
    place: Phrase
    what: Phrase
    day: str | None  # the fact of its day
    fact: str
    marks: int
    strike: bool  # a recorded strike, not an attack that a claim only counts
    uncounted: bool
    described: Phrase  # what the alternative text says was attacked or counted

    def governorate(self, public: Public) -> str | None:
        """Return the place of the first level in which it is; nothing where that is not known."""
        around = within(self.at, 1, public.places)
        return around.id if around is not None and around.level == 1 else None


def events(words: Words, actor: str | None) -> list[Event]:
    """Return the events of an actor, those of one place together."""
    if actor is None:
        return []
    return [*_strikes(words, actor), *_attacks(words, actor)]


def enumerated_events(words: Words, shown: Iterable[Event]) -> Phrase:
    """Return events one after another, for the alternative text."""
    rows = [
        words.text(
            'figure-events-by-place-row',
            place=event.place,
            what=event.described,
            when=words.day(event.day)
            if event.day
            else words.text('figure-events-by-place-undated'),
            counted='no' if event.uncounted else 'yes',
        )
        for event in shown
    ]
    return chained(words, rows, 'figure-events-by-place-rows')


def _strikes(words: Words, actor: str) -> Iterator[Event]:
    """Yield the incidents of which an actor is the first that is held responsible."""
    incidents = [
        incident
        for incident in words.ledger.public.incidents
        if incident.attributions and incident.attributions[0].actor == actor
    ]
    places = [(incident.place, incident.place_text) for incident in incidents]
    for incident in sorted(
        incidents, key=lambda incident: places.index((incident.place, incident.place_text))
    ):
        yield _strike(words, incident, actor)


def _strike(words: Words, incident: PublicIncident, actor: str) -> Event:
    public, facts = words.ledger.public, words.ledger.facts
    targets = incident.targets or ()
    uncounted = any(not target.value.known for target in targets)
    named = facts.get(f'targets.{incident.id}')
    day = f'day.{incident.id}'
    what = _what(words, incident)
    return Event(
        actor=actor,
        at=incident.place if incident.place in public.places else None,
        part=incident.place_part,
        place=_place(words, incident),
        what=what,
        day=day if day in facts else None,
        fact=f'incident:{incident.id}',
        marks=int(not uncounted) if named is None else amount_of(named),
        strike=True,
        uncounted=uncounted,
        described=what,
    )


def _attacks(words: Words, actor: str) -> Iterator[Event]:
    """Yield the attacks that claims on an actor count by place."""
    for stated in words.ledger.public.claims:
        claim = stated.claim
        if claim.measure == 'attacks' and claim.actor == actor and claim.itemises is None:
            for item in claim.items:
                if item.place is not None:
                    yield _attack(words, stated, item.place)


def _attack(words: Words, stated: PublicClaim, place: str) -> Event:
    public = words.ledger.public
    fact = words.ledger.fact(f'{stated.name(public.brief)}.{place}')
    what = _means_and_area(words, stated.claim, place)
    return Event(
        actor=stated.claim.actor,
        at=place,
        part=None,
        place=words.name(place),
        what=what,
        day=None,
        fact=fact.name,
        marks=amount_of(fact),
        strike=False,
        uncounted=fact.value is None,
        described=words.text('figure-events-by-place-with', what=words.count(fact), more=what),
    )


def _means_and_area(words: Words, claim: Claim, place: str) -> Phrase:
    """Return the means of attacks, and the place around theirs where that is not the country."""
    public = words.ledger.public
    what = words.text('figure-events-by-place-means', weapon=claim.weapon or '')
    parent = public.places[place].parent
    if parent and public.places[parent].level:
        return words.text('figure-events-by-place-with', what=what, more=parent)
    return what


def _place(words: Words, incident: PublicIncident) -> Phrase:
    """Return the place of an incident, or how its source names it."""
    if incident.place is not None and incident.place in words.ledger.public.places:
        return words.name(incident.place)
    return words.quoted_place(incident) or words.text('figure-events-by-place-unknown')


def _what(words: Words, incident: PublicIncident) -> Phrase:
    """Return what was attacked, with the part of its place where that is known."""
    targets = incident.targets or ()
    facilities = [target.facility for target in targets if target.facility]
    owners = [target.sites_of for target in targets if target.sites_of]
    what = _target(words, incident, facilities, owners)
    if not incident.place_part:
        return what
    part = words.name(incident.place_part, 'label')
    return words.text('figure-events-by-place-with', what=what, more=part)


def _target(
    words: Words, incident: PublicIncident, facilities: Sequence[str], owners: Sequence[str]
) -> Phrase:
    """Return what was attacked as far as it is known.

    It is a facility, several, sites of ``owners``, or only the means of the strike.
    """
    if len(facilities) == 1:
        return words.name(facilities[0])
    if facilities:
        return words.count(f'targets.{incident.id}')
    if owners:
        return words.text('figure-events-by-place-sites', actor=owners[0])
    if incident.place not in words.ledger.public.places:
        return words.text('figure-events-by-place-unmatched')
    return words.text('figure-events-by-place-means', weapon=incident.weapon or '')
