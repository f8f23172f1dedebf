"""Let out what the policy allows, and nothing else: the only step that sees restricted fields.

The result is typed: a public record has no field that could hold a restricted value, so that no later step,
template or figure can print one. What leaves in a coarse form is made here from the gazetteer and the calendar alone:
the same record leaves in the same form every time, and nothing is scattered by chance.
"""

from calendar import monthrange

from pipeline.model import (
    LEVELS,
    RESTRICTED,
    Dates,
    Incident,
    Provenance,
    Public,
    PublicClaim,
    PublicIncident,
    PublicPoint,
    Recorded,
    Repeat,
    within,
)

SENSITIVE = 'withheld'  # stands for every source that must not be named, not even by its id
MADE = frozenset(
    {'id', 'where', 'point', 'victim_names', 'victims_recorded'}
)  # fields of a public incident that no field of the record is copied to


def disclose(recorded: Recorded) -> Public:
    """Return the public view of a brief's records."""
    open_ids = {
        name: SENSITIVE if source.sensitive else name for name, source in recorded.sources.items()
    }
    repeated = recorded.repeats

    def let_out(records):
        return tuple(
            _incident(incident, recorded, open_ids)
            for incident in records
            if incident.id not in repeated
        )

    incidents, previous = let_out(recorded.incidents), let_out(recorded.previous)
    claims = tuple(
        PublicClaim(
            claim=claim.model_copy(update={'source': open_ids[claim.source]}), wheres=_wheres(claim)
        )
        for claim in recorded.claims
    )
    used = {name for record in incidents for name in record.sources or ()} | {
        stated.claim.source for stated in claims
    }
    brief = recorded.brief
    origins = [
        origin
        for origin in recorded.origins
        if not (origin.source in recorded.sources and recorded.sources[origin.source].sensitive)
    ]
    days = {
        'period-from': ('period', 'from'),
        'period-to': ('period', 'to'),
        'published': ('published',),
        'corrected': ('corrected',),
        'year-from': ('year_from',),
        'notable': ('notable',),
    }
    places = _places(recorded)
    return Public(
        brief=brief,
        wheres={name: str(brief.at(*path)) for name, path in days.items()}
        | {f'accessed-{n}': str(origin.at('accessed')) for n, origin in enumerate(origins, 1)},
        incidents=incidents,
        claims=claims,
        places=places,
        facilities=_facilities(recorded),
        sources={
            name: source
            for name, source in recorded.sources.items()
            if name in used and not source.sensitive
        },
        previous=previous,
        small_cells=recorded.policy.small_cells.below if recorded.policy.small_cells else None,
        repeats=tuple(
            Repeat(id=incident.id, where=str(incident.at()))
            for incident in recorded.incidents
            if incident.id in repeated
        ),
        replaces=recorded.replaces,
        origins=tuple(map(_taken, origins)),
        tiles=tuple(tile for tile in recorded.tiles if tile.place in places),
        areas=tuple(area for area in recorded.areas if area.place in places),
        boundaries=_taken(recorded.boundaries) if recorded.boundaries else None,
    )


def _taken(origin):
    return Provenance(**{field: getattr(origin, field) for field in Provenance.model_fields})


def _incident(incident: Incident, recorded, open_ids) -> PublicIncident:
    policy, places = recorded.policy, recorded.places
    out = {
        field: getattr(incident, field)
        if policy.rule(field).how == 'public' and field not in RESTRICTED
        else None
        for field in PublicIncident.model_fields
        if field not in MADE
    }
    if out['sources'] is not None:
        out['sources'] = tuple(dict.fromkeys(open_ids[name] for name in out['sources']))
    if policy.rule('place').how == 'coarse':
        around = within(incident.place, policy.rule('place').level, places)
        out['place'] = around.id if around else None
        if around and around.id != incident.place and out['place_precision']:
            out['place_precision'] = LEVELS[around.level]
    if out['place'] not in places and not out['place_text']:
        out['place'] = None  # unknown, and the words of the source stay inside
    if policy.rule('date').how == 'coarse':
        out['date'] = _month(incident.date, recorded.brief.period)
    return PublicIncident(
        id=incident.id,
        where=str(incident.at()),
        point=_point(incident, policy.rule('coordinates'), places),
        victim_names=_names(incident, policy.rule('victims')),
        victims_recorded=len(incident.victims)
        if policy.rule('victims').how == 'count-only'
        else None,
        **out,
    )


def _point(incident, rule, places):
    """The point of the place around it, never the record's own; or the record's own, rounded until it tells no house."""
    if rule.how == 'coarse':
        around = within(incident.place, rule.level, places)
        return (
            PublicPoint(place=around.id, latitude=around.latitude, longitude=around.longitude)
            if around and around.latitude is not None
            else None
        )
    if rule.how == 'round' and incident.coordinates:
        own = incident.coordinates
        return PublicPoint(
            place=None,
            latitude=round(own.latitude, rule.to),
            longitude=round(own.longitude, rule.to),
        )
    return None


def _month(date, period):
    """The whole months a date lies in. A day of the brief's period stays in it, so that the same incidents are counted."""
    first, last = (
        date.earliest.replace(day=1),
        date.latest.replace(day=monthrange(date.latest.year, date.latest.month)[1]),
    )
    if date.earliest >= period.from_:
        first = max(first, period.from_)
    if period.to and date.latest <= period.to:
        last = min(last, period.to)
    return Dates(
        earliest=first,
        latest=last,
        precision='month' if (first.year, first.month) == (last.year, last.month) else 'period',
    )


def _names(incident, rule):
    """Return the names that may be printed: an adult's, and only with recorded consent."""
    if rule.how != 'name-if-consent':
        return ()
    return tuple(
        victim.name
        for victim in incident.victims
        if victim.consent_to_publish is True and victim.minor is False
    )


def _places(recorded):
    """The gazetteer; where places leave coarse, only what is no finer, and what claims name. Points leave where the policy prints points."""
    rule, points = (
        recorded.policy.rule('place'),
        recorded.policy.rule('coordinates').how == 'coarse',
    )
    named = {
        recorded.brief.place,
        *(item.place for claim in recorded.claims for item in claim.items),
    }
    while (
        around := {recorded.places[place].parent for place in named if place in recorded.places}
        - named
    ):
        named |= around
    kept = {
        name: place
        for name, place in recorded.places.items()
        if rule.how != 'coarse' or place.level <= rule.level or name in named
    }
    return (
        kept
        if points
        else {
            name: place.model_copy(update={'latitude': None, 'longitude': None})
            for name, place in kept.items()
        }
    )


def _facilities(recorded):
    """The table of facilities; none where places leave coarse, as each of them stands somewhere."""
    return recorded.facilities if recorded.policy.rule('place').how != 'coarse' else {}


def _wheres(claim):
    """Return where the numbers of a claim stand, by what they count."""
    wheres = {'value': str(claim.at('value'))}
    wheres |= {
        part.group: str(claim.at('of_which', i, 'value')) for i, part in enumerate(claim.of_which)
    }
    wheres |= {
        item.place or item.facility_type or str(item.date): str(claim.at('items', i, 'value'))
        for i, item in enumerate(claim.items)
    }
    wheres |= {'published': str(claim.at('published'))}
    return wheres
