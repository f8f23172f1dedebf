"""What a campaign brief tells of one party, event by event: strikes recorded as incidents, and attacks that a claim counts by place."""

from typing import NamedTuple

from pipeline.model import Public, within


class Event(NamedTuple):
    """A strike, or the attacks of a claim in one place: where, what, when, and its marks."""

    actor: str
    at: str | None  # an id of places; nothing where the place is not known
    part: str | None  # of that place
    place: tuple
    what: tuple
    day: str | None  # the fact of its day
    fact: str
    marks: int
    strike: bool  # a recorded strike, or an attack that a claim only counts
    uncounted: bool
    said: tuple  # what the alternative text says was struck or counted

    def governorate(self, public: Public) -> str | None:
        """Return the place of the first level in which it lies, or nothing where that is not known."""
        around = within(self.at, 1, public.places)
        return around.id if around is not None and around.level == 1 else None


def events(words, actor) -> list[Event]:
    """Return the events of an actor, those of one place together."""
    return [*_strikes(words, actor), *_attacks(words, actor)]


def told(words, shown) -> tuple:
    """Say events one after another, to those who do not see them."""
    said = ()
    for event in shown:
        when = words.day(event.day) if event.day else words.text('figure-events-by-place-undated')
        row = words.text(
            'figure-events-by-place-row',
            place=event.place,
            what=event.said,
            when=when,
            counted='no' if event.uncounted else 'yes',
        )
        said = words.text('figure-events-by-place-rows', before=said, row=row) if said else row
    return said


def _strikes(words, actor):
    public, facts = words.ledger.public, words.ledger.facts
    theirs = [i for i in public.incidents if i.attributions and i.attributions[0].actor == actor]
    places = [(i.place, i.place_text) for i in theirs]
    for incident in sorted(theirs, key=lambda i: places.index((i.place, i.place_text))):
        targets = incident.targets or ()
        uncounted = [target for target in targets if not target.value.known]
        named = facts.get(f'targets.{incident.id}')
        marks = named.value if named else int(not uncounted)
        day = f'day.{incident.id}' if f'day.{incident.id}' in facts else None
        what = _what(
            words,
            incident,
            [t.facility for t in targets if t.facility],
            [t.sites_of for t in targets],
        )
        yield Event(
            actor,
            incident.place if incident.place in public.places else None,
            incident.place_part,
            _place(words, incident),
            what,
            day,
            f'incident:{incident.id}',
            marks,
            True,
            bool(uncounted),
            what,
        )


def _attacks(words, actor):
    """Yield the attacks that a claim counts by place: it gives no days."""
    public = words.ledger.public
    for stated in public.claims:
        claim = stated.claim
        for item in (
            claim.items
            if (claim.measure, claim.actor, claim.itemises) == ('attacks', actor, None)
            else ()
        ):
            fact, parent = (
                words.ledger.fact(f'{stated.name(public.brief)}.{item.place}'),
                public.places[item.place].parent,
            )
            what = words.text('figure-events-by-place-means', weapon=claim.weapon)
            if parent and public.places[parent].level:
                what = words.text('figure-events-by-place-with', what=what, more=parent)
            said, vague = (
                words.text('figure-events-by-place-with', what=words.count(fact), more=what),
                fact.value is None,
            )
            yield Event(
                actor,
                item.place,
                None,
                words.name(item.place),
                what,
                None,
                fact.name,
                fact.value or 0,
                False,
                vague,
                said,
            )


def _place(words, incident):
    if incident.place in words.ledger.public.places:
        return words.name(incident.place)
    return words.quoted_place(incident) or words.text('figure-events-by-place-unknown')


def _what(words, incident, named, sites):
    """Say what was struck as far as it is known: a facility, sites of somebody, or only the means."""
    if len(named) == 1:
        what = words.name(named[0])
    elif named:
        what = words.count(f'targets.{incident.id}')
    elif sites:
        what = words.text('figure-events-by-place-sites', actor=sites[0])
    elif incident.place not in words.ledger.public.places:
        what = words.text('figure-events-by-place-unmatched')
    else:
        what = words.text('figure-events-by-place-means', weapon=incident.weapon)
    return (
        words.text(
            'figure-events-by-place-with', what=what, more=words.name(incident.place_part, 'label')
        )
        if incident.place_part
        else what
    )
