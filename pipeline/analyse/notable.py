"""Choose the incidents that a brief describes one by one, by a rule that it prints.

The rule is a number of civilians killed, or a list by the editors.
"""

from collections.abc import Iterator

from pipeline.analyse.builders import count_fact
from pipeline.analyse.recorded import counted
from pipeline.analyse.sums import GROUPS, added, harms, known, number, of_group
from pipeline.model import Count, Fact, Notable, Public, PublicIncident, fact_name


def notable(public: Public) -> Iterator[Fact]:
    """Yield the notable incidents of a brief, in order, their rule, and who was killed in each."""
    rule = public.brief.notable
    if rule is None:
        return
    if rule.killed is None:
        chosen, operation = _listed(public, rule), 'incidents listed in the brief'
    else:
        chosen = _heaviest(public, rule.killed)
        operation = (
            f'incidents counted in which at least {rule.killed} civilians were killed, '
            'the heaviest first'
        )
        yield count_fact(
            'notable.killed',
            'killed-civilian',
            Count(min=rule.killed, qualifier='at-least'),
            'as written in the brief',
            records=(f'brief:{public.brief.id}',),
            wheres=(public.wheres['notable'],),
        )
    yield number(chosen, 'notable.incidents').model_copy(update={'operation': operation})
    for incident in chosen:
        yield from _groups(incident)


def _listed(public: Public, rule: Notable) -> list[PublicIncident]:
    by_id = {incident.id: incident for incident in public.incidents}
    return [by_id[name] for name in rule.incidents if name in by_id]


def _heaviest(public: Public, killed: int) -> list[PublicIncident]:
    """Return the incidents counted in which so many civilians were killed, the heaviest first."""
    heavy = [incident for incident in counted(public) if _least(incident) >= killed]
    return sorted(heavy, key=_order)


def _order(incident: PublicIncident) -> tuple[int, str, str]:
    day = incident.date.earliest.isoformat() if incident.date else ''
    return -_least(incident), day, incident.id


def _least(incident: PublicIncident) -> int:
    return sum(count.min or 0 for count in known(incident))


def _groups(incident: PublicIncident) -> Iterator[Fact]:
    """Yield the children, women and men killed in one incident, as its record states them."""
    killed = harms(incident, 'killed', 'civilian')
    for group in GROUPS:
        values = [value for value in of_group(killed, group) if value.known]
        if values:
            yield count_fact(
                fact_name(
                    'killed.civilian.incident.<incident>.<group>',
                    incident=incident.id,
                    group=group,
                ),
                group,
                values[0] if len(values) == 1 else added(values),
                'as recorded',
                records=(f'incident:{incident.id}',),
                wheres=(incident.where,),
            )
