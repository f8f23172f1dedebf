"""Count what was recorded as incidents, each incident once.

Incidents are counted by status, group, actor, place, weapon, day, grading and facilities hit.
What is graded weak, contested or discounted is counted apart; what is not counted is listed with
its reason.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, get_args

from pipeline.analyse.builders import exact_fact
from pipeline.analyse.sums import (
    governorate,
    groups,
    known,
    number,
    pair,
    records,
    split,
    toll,
    wheres,
)
from pipeline.model import (
    GRADINGS_COUNTED,
    HARM_KINDS,
    Excluded,
    Fact,
    Public,
    PublicIncident,
    Status,
    fact_name,
)

KILLED = fact_name('recorded.<harm>.<status>', harm='killed', status='civilian')


def recorded(public: Public) -> Iterator[Fact]:
    """Yield the facts of the incidents of a brief."""
    now = counted(public)
    yield from _totals(now)
    yield from _breakdowns(now, public)
    yield number(public.repeats, 'recorded.incidents.repeated')
    yield from _facilities(now, public)
    yield from _graded(now, public)


def named(public: Public) -> Iterator[Fact]:
    """Yield how many victims the records name, where the policy lets only their number out.

    There is a fact for each incident and, where the brief counts incidents, for all counted ones.
    """
    incidents = [each for each in public.incidents if each.victims_recorded is not None]
    for incident in incidents:
        form = 'recorded.victims.incident.<incident>'
        yield _named([incident], fact_name(form, incident=incident.id))
    if incidents and public.brief.tally:
        of_all = [each for each in counted(public) if each.victims_recorded is not None]
        yield _named(of_all, 'recorded.victims')


def _named(incidents: list[PublicIncident], name: str) -> Fact:
    return exact_fact(
        name,
        'victims-recorded',
        sum(incident.victims_recorded or 0 for incident in incidents),
        'victims whom the records name; their names are not published',
        records=records(incidents),
        wheres=wheres(incidents),
    )


def counted(public: Public) -> list[PublicIncident]:
    """Return the incidents of a brief that its totals count."""
    return [incident for incident in public.incidents if reason(incident, public) is None]


def excluded(public: Public) -> tuple[Excluded, ...]:
    """Return the incidents that are not counted, each with its reason.

    A brief that does not count its incidents leaves out only those that repeat another one.
    """
    left = []
    for incident in public.incidents if public.brief.tally else ():
        why = reason(incident, public)
        if why is not None:
            left.append(Excluded(id=incident.id, reason=why))
    return (*left, *(Excluded(id=repeat.id, reason='duplicate') for repeat in public.repeats))


def reason(incident: PublicIncident, public: Public) -> str | None:
    """Return why an incident is not counted, or None where it is."""
    brief = public.brief
    day = brief.belongs_on(incident)
    if day is None:
        return 'no-day-of-documentation'
    if not brief.period.from_ <= day <= brief.last_day:
        return 'outside-the-period'
    return None if incident.grading in GRADINGS_COUNTED else f'graded-{incident.grading}'


def _totals(incidents: list[PublicIncident]) -> Iterator[Fact]:
    yield number(incidents, 'recorded.incidents')
    for status in get_args(Status):
        for kind in HARM_KINDS:
            name = fact_name('recorded.<harm>.<status>', harm=kind, status=status)
            yield toll(incidents, name, kind, status)
    yield from groups(incidents, KILLED)
    unknown = [incident for incident in incidents if not known(incident)]
    yield number(unknown, 'recorded.incidents.deaths-not-known')


def _breakdowns(incidents: list[PublicIncident], public: Public) -> Iterator[Fact]:
    """Yield the totals by actor, by place and by place and actor, by weapon, by day."""
    by_actor = 'recorded.<counted>.by.<responsible>'
    for actor, theirs in split(incidents, _responsible):
        yield from _toll_and_number(theirs, by_actor, responsible=actor)
        yield from groups(theirs, fact_name(by_actor, counted='killed.civilian', responsible=actor))
    for place, there in split(incidents, lambda incident: governorate(incident, public)):
        yield from _toll_and_number(there, 'recorded.<counted>.in.<place>', place=place)
        for actor, theirs in split(there, _responsible):
            form = 'recorded.<counted>.in.<place>.by.<responsible>'
            yield from _toll_and_number(theirs, form, place=place, responsible=actor)
    for weapon, with_it in split(incidents, _weapon):
        yield from _toll_and_number(with_it, 'recorded.<counted>.with.<weapon>', weapon=weapon)
    for day, on_it in split(incidents, lambda incident: _day(incident, public)):
        yield from _toll_and_number(on_it, 'recorded.<counted>.on.<date>', date=day)


def _toll_and_number(incidents: list[PublicIncident], form: str, **parts: str) -> Iterator[Fact]:
    """Yield what ``pair`` does, the toll first: figures and tables keep the order of the facts."""
    incidents_fact, toll_fact = pair(incidents, form, **parts)
    yield toll_fact
    yield incidents_fact


class _Hit(NamedTuple):
    """A facility that an incident names as hit."""

    facility_type: str
    damage: str
    incident: PublicIncident

    @property
    def weapon(self) -> str:
        return _weapon(self.incident)


def _facilities(incidents: list[PublicIncident], public: Public) -> Iterator[Fact]:
    """Yield each facility named in an incident, by type, by damage and by weapon."""
    hits = [
        _Hit(public.facilities[target.facility].type, target.damage, incident)
        for incident in incidents
        for target in incident.targets or ()
        if target.facility
    ]
    for kind in sorted({hit.facility_type for hit in hits}):
        yield from _facilities_of_type([hit for hit in hits if hit.facility_type == kind], kind)
    for damage in sorted({hit.damage for hit in hits}):
        yield _hits(
            [hit for hit in hits if hit.damage == damage],
            fact_name('recorded.damage.<damage>', damage=damage),
            'facilities-targeted',
        )
    if hits:
        yield _hits(hits, 'recorded.facilities', 'facilities-targeted')


def _facilities_of_type(hits: list[_Hit], kind: str) -> Iterator[Fact]:
    by_type = 'recorded.facilities.<facility_type>'
    by_damage = 'recorded.facilities.<facility_type>.damage.<damage>'
    by_weapon = 'recorded.facilities.<facility_type>.with.<weapon>'
    yield _hits(hits, fact_name(by_type, facility_type=kind), kind)
    for damage in sorted({hit.damage for hit in hits}):
        yield _hits(
            [hit for hit in hits if hit.damage == damage],
            fact_name(by_damage, facility_type=kind, damage=damage),
            kind,
        )
    for weapon in sorted({hit.weapon for hit in hits}):
        yield _hits(
            [hit for hit in hits if hit.weapon == weapon],
            fact_name(by_weapon, facility_type=kind, weapon=weapon),
            kind,
        )


def _hits(hits: Iterable[_Hit], name: str, unit: str) -> Fact:
    incidents = [hit.incident for hit in hits]
    return exact_fact(
        name,
        unit,
        len(incidents),
        'facilities named in incidents, one that was hit twice counting twice',
        records=records(incidents),
        wheres=wheres(incidents),
    )


def _graded(now: list[PublicIncident], public: Public) -> Iterator[Fact]:
    """Yield each grading by itself, and the sum of those that are kept apart."""
    apart = [
        incident
        for incident in public.incidents
        if (reason(incident, public) or '').startswith('graded-')
    ]
    for grading, graded in split([*now, *apart], lambda incident: incident.grading or ''):
        yield from pair(graded, 'recorded.graded.<grading>.<counted>', grading=grading)
    yield from pair(apart, 'recorded.kept-apart.<counted>')


def _responsible(incident: PublicIncident) -> str:
    return incident.responsible


def _weapon(incident: PublicIncident) -> str:
    weapon = incident.weapon
    return weapon if weapon is not None and weapon != 'unknown' else 'not-stated'


def _day(incident: PublicIncident, public: Public) -> str:
    """Return the day on which people were killed, where it is known.

    Days before the period are one: late documentation may reach that far back.
    """
    if not incident.date or incident.date.precision != 'day':
        return 'undated'
    day = incident.date.earliest
    return day.isoformat() if day >= public.brief.period.from_ else 'earlier'
