"""Publish what the policy allows, and nothing else: the only stage that sees restricted fields.

The result is typed: a public record has no field that could hold a restricted value, so that no
later stage, template or figure can print one. What is published in a coarse form is made here from
the gazetteer and the calendar alone: the same record has the same form every time, and nothing is
scattered by chance.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from typing import Any

from pipeline.model import (
    LEVELS,
    RESTRICTED,
    Claim,
    Dates,
    Facility,
    Incident,
    Origin,
    Period,
    Place,
    Policy,
    Provenance,
    Public,
    PublicClaim,
    PublicIncident,
    PublicPoint,
    Recorded,
    Repeat,
    Rule,
    within,
)

SENSITIVE = 'withheld'  # stands for every source that must not be named, not even by its id
# fields of a public incident that no field of the record is copied to
MADE = frozenset({'id', 'where', 'point', 'victim_names', 'victims_recorded'})
DAYS: dict[str, tuple[str, ...]] = {  # of the brief: where each is written
    'period-from': ('period', 'from'),
    'period-to': ('period', 'to'),
    'published': ('published',),
    'corrected': ('corrected',),
    'year-from': ('year_from',),
    'notable': ('notable',),
}


def disclose(recorded: Recorded) -> Public:
    """Return the public view of a brief's records."""
    brief, policy = recorded.brief, recorded.policy
    open_ids = {
        name: SENSITIVE if source.sensitive else name for name, source in recorded.sources.items()
    }
    incidents = _incidents(recorded.incidents, recorded, open_ids)
    previous = _incidents(recorded.previous, recorded, open_ids)
    claims = tuple(_claim(claim, open_ids) for claim in recorded.claims)
    used = {stated.claim.source for stated in claims}
    for incident in (*incidents, *previous):
        used |= set(incident.sources or ())
    origins = [origin for origin in recorded.origins if not _is_sensitive(origin, recorded)]
    wheres = {name: str(brief.at(*path)) for name, path in DAYS.items()}
    wheres |= {f'accessed-{n}': str(origin.at('accessed')) for n, origin in enumerate(origins, 1)}
    places = _places(recorded)
    return Public(
        brief=brief,
        wheres=wheres,
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
        small_cells=policy.small_cells.below if policy.small_cells else None,
        repeats=tuple(
            Repeat(id=incident.id, where=str(incident.at()))
            for incident in recorded.incidents
            if incident.id in recorded.repeats
        ),
        replaces=recorded.replaces,
        origins=tuple(map(_provenance, origins)),
        tiles=tuple(tile for tile in recorded.tiles if tile.place in places),
        areas=tuple(area for area in recorded.areas if area.place in places),
        boundaries=_provenance(recorded.boundaries) if recorded.boundaries else None,
    )


def _is_sensitive(origin: Origin, recorded: Recorded) -> bool:
    source = recorded.sources.get(origin.source or '')
    return source is not None and source.sensitive


def _provenance(origin: Origin) -> Provenance:
    """Return what a brief prints of an origin."""
    return Provenance(
        producer=origin.producer,
        url=origin.url,
        licence=origin.licence,
        accessed=origin.accessed,
    )


def _claim(claim: Claim, open_ids: Mapping[str, str]) -> PublicClaim:
    public = claim.model_copy(update={'source': open_ids[claim.source]})
    return PublicClaim(claim=public, wheres=_wheres(claim))


def _incidents(
    incidents: Iterable[Incident], recorded: Recorded, open_ids: Mapping[str, str]
) -> tuple[PublicIncident, ...]:
    """Return what is public of incidents, without those that repeat another one."""
    repeats = recorded.repeats
    return tuple(
        _incident(incident, recorded, open_ids)
        for incident in incidents
        if incident.id not in repeats
    )


def _incident(
    incident: Incident, recorded: Recorded, open_ids: Mapping[str, str]
) -> PublicIncident:
    policy = recorded.policy
    out = _copied(incident, policy)  # of which some are then made coarse
    if out['sources'] is not None:
        out['sources'] = tuple(dict.fromkeys(open_ids[name] for name in out['sources']))
    if policy.rule('place').how == 'coarse':
        around = within(incident.place, policy.rule('place').level, recorded.places)
        out['place'] = around.id if around else None
        if around and around.id != incident.place and out['place_precision']:
            out['place_precision'] = LEVELS[around.level]
    if out['place'] not in recorded.places and not out['place_text']:
        out['place'] = None  # unknown, and the words of the source are not published
    if policy.rule('date').how == 'coarse':
        out['date'] = _month(incident.date, recorded.brief.period)
    counted_only = policy.rule('victims').how == 'count-only'
    return PublicIncident(
        id=incident.id,
        where=str(incident.at()),
        point=_point(incident, policy.rule('coordinates'), recorded.places),
        victim_names=_names(incident, policy.rule('victims')),
        victims_recorded=len(incident.victims) if counted_only else None,
        **out,
    )


def _copied(incident: Incident, policy: Policy) -> dict[str, Any]:
    """Return the public fields of an incident as they are, the others empty."""
    out: dict[str, Any] = {}
    for field in PublicIncident.model_fields.keys() - MADE:
        public = policy.rule(field).how == 'public' and field not in RESTRICTED
        out[field] = getattr(incident, field) if public else None
    return out


def _point(incident: Incident, rule: Rule, places: Mapping[str, Place]) -> PublicPoint | None:
    """Return the point of the place around an incident, or its own rounded until it is coarse."""
    if rule.how == 'coarse':
        around = within(incident.place, rule.level, places)
        if around is None or around.latitude is None or around.longitude is None:
            return None
        return PublicPoint(place=around.id, latitude=around.latitude, longitude=around.longitude)
    if rule.how == 'round' and isinstance(rule.to, int) and incident.coordinates:
        own = incident.coordinates
        return PublicPoint(
            place=None,
            latitude=round(own.latitude, rule.to),
            longitude=round(own.longitude, rule.to),
        )
    return None


def _month(dates: Dates, period: Period) -> Dates:
    """Return the whole months in which days lie.

    A day of the brief's period stays in it, so that the same incidents are counted.
    """
    first = dates.earliest.replace(day=1)
    last = dates.latest.replace(day=monthrange(dates.latest.year, dates.latest.month)[1])
    if dates.earliest >= period.from_:
        first = max(first, period.from_)
    if period.to and dates.latest <= period.to:
        last = min(last, period.to)
    one_month = (first.year, first.month) == (last.year, last.month)
    return Dates(earliest=first, latest=last, precision='month' if one_month else 'period')


def _names(incident: Incident, rule: Rule) -> tuple[str, ...]:
    """Return the names that may be printed: an adult's, and only with recorded consent."""
    if rule.how != 'name-if-consent':
        return ()
    return tuple(
        victim.name
        for victim in incident.victims
        if victim.consent_to_publish is True and victim.minor is False
    )


def _places(recorded: Recorded) -> dict[str, Place]:
    """Return the public part of the gazetteer.

    Where places are coarse, that is what is no finer, and what claims name with all around it.
    Points are public where the policy prints points.
    """
    rule = recorded.policy.rule('place')
    kept = recorded.places
    if rule.how == 'coarse':
        named = _named_places(recorded)
        kept = {
            name: place
            for name, place in recorded.places.items()
            if place.level <= rule.level or name in named
        }
    if recorded.policy.rule('coordinates').how == 'coarse':
        return kept
    no_point = {'latitude': None, 'longitude': None}
    return {name: place.model_copy(update=no_point) for name, place in kept.items()}


def _named_places(recorded: Recorded) -> set[str]:
    """Return the places that the brief and its claims name, and those around them."""
    places = recorded.places
    named = {recorded.brief.place}
    for claim in recorded.claims:
        named |= {item.place for item in claim.items if item.place}
    below = list(named)
    while below:
        place = places.get(below.pop())
        if place and place.parent and place.parent not in named:
            named.add(place.parent)
            below.append(place.parent)
    return named


def _facilities(recorded: Recorded) -> dict[str, Facility]:
    """Return the table of facilities; none where places are coarse, as each has a place."""
    return recorded.facilities if recorded.policy.rule('place').how != 'coarse' else {}


def _wheres(claim: Claim) -> dict[str, str]:
    """Return where the numbers of a claim are, by what they count."""
    wheres = {'value': str(claim.at('value'))}
    for i, part in enumerate(claim.of_which):
        wheres[part.group] = str(claim.at('of_which', i, 'value'))
    for i, item in enumerate(claim.items):
        wheres[item.key] = str(claim.at('items', i, 'value'))
    return wheres | {'published': str(claim.at('published'))}
