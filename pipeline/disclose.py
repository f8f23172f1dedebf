"""Let out what the policy allows, and nothing else: the only step that sees restricted fields.

The result is typed: a public record has no field that could hold a restricted value, so that no later step,
template or figure can print one.
"""
from pipeline.model import Incident, Public, PublicClaim, PublicIncident, Recorded, Repeat

SENSITIVE = 'withheld'                   # stands for every source that must not be named, not even by its id


def disclose(recorded: Recorded) -> Public:
    """Return the public view of a brief's records."""
    open_ids = {name: SENSITIVE if source.sensitive else name for name, source in recorded.sources.items()}
    repeated = recorded.repeats
    def let_out(records):
        return tuple(_incident(incident, recorded.policy.incident, open_ids) for incident in records if incident.id not in repeated)

    incidents, previous = let_out(recorded.incidents), let_out(recorded.previous)
    claims = tuple(PublicClaim(claim=claim.model_copy(update={'source': open_ids[claim.source]}), wheres=_wheres(claim)) for claim in recorded.claims)
    used = {name for record in incidents for name in record.sources or ()} | {stated.claim.source for stated in claims}
    brief = recorded.brief
    days = {'period-from': ('period', 'from'), 'period-to': ('period', 'to'), 'published': ('published',), 'year-from': ('year_from',), 'notable': ('notable',)}
    return Public(
        brief=brief, wheres={name: str(brief.at(*path)) for name, path in days.items()}, incidents=incidents, claims=claims, places=recorded.places, facilities=recorded.facilities,
        sources={name: source for name, source in recorded.sources.items() if name in used and not source.sensitive}, previous=previous,
        repeats=tuple(Repeat(id=incident.id, where=str(incident.at())) for incident in recorded.incidents if incident.id in repeated))


def _incident(incident: Incident, policy, open_ids) -> PublicIncident:
    out = {field: getattr(incident, field) if policy.get(field) == 'public' else None
           for field in PublicIncident.model_fields if field not in ('id', 'where', 'victim_names')}
    if out['sources'] is not None:
        out['sources'] = tuple(dict.fromkeys(open_ids[name] for name in out['sources']))
    return PublicIncident(id=incident.id, where=str(incident.at()), victim_names=_names(incident, policy.get('victims')), **out)


def _names(incident, rule):
    """Return the names that may be printed: an adult's, and only with recorded consent."""
    if rule != 'name-if-consent':
        return ()
    return tuple(victim.name for victim in incident.victims if victim.consent_to_publish is True and victim.minor is False)


def _wheres(claim):
    """Return where the numbers of a claim stand, by what they count."""
    wheres = {'value': str(claim.at('value'))}
    wheres |= {part.group: str(claim.at('of_which', i, 'value')) for i, part in enumerate(claim.of_which)}
    wheres |= {item.place or item.facility_type: str(claim.at('items', i, 'value')) for i, item in enumerate(claim.items)}
    return wheres
