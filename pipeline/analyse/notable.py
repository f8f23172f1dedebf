"""Choose the incidents that a brief tells one by one, by a rule that it prints: a number of dead, or a list by its editors."""

from collections.abc import Iterator

from pipeline.analyse.recorded import counted
from pipeline.analyse.sums import known, members, number
from pipeline.model import Fact, Public, PublicIncident


def notable(public: Public) -> Iterator[Fact]:
    """Yield the number of a brief's notable incidents, which names them in order, its rule, and who the dead of each were."""
    rule = public.brief.notable
    if rule is None:
        return
    chosen = _chosen(public, rule)
    if rule.killed is not None:
        yield Fact(
            name='notable.killed',
            kind='count',
            unit='killed-civilian',
            min=rule.killed,
            qualifier='at-least',
            operation='as written in the brief',
            records=(f'brief:{public.brief.id}',),
            wheres=(public.wheres['notable'],),
        )
    operation = (
        'incidents listed in the brief'
        if rule.killed is None
        else f'incidents counted in which at least {rule.killed} civilians were killed, the heaviest first'
    )
    yield number(chosen, 'notable.incidents').model_copy(update={'operation': operation})
    for incident in chosen:
        yield from _groups(incident)


def _chosen(public, rule):
    if rule.killed is None:
        by_id = {incident.id: incident for incident in public.incidents}
        return [by_id[name] for name in rule.incidents if name in by_id]
    heavy = [incident for incident in counted(public) if _least(incident) >= rule.killed]
    return sorted(
        heavy,
        key=lambda incident: (
            -_least(incident),
            incident.date.earliest.isoformat() if incident.date else '',
            incident.id,
        ),
    )


def _least(incident: PublicIncident) -> int:
    return sum(count.min or 0 for count in known(incident))


def _groups(incident):
    """Yield the children, women and men among the dead of one incident, as its record states them."""
    for group in ('children', 'women', 'men'):
        parts = [
            part.value
            for harm in incident.killed or ()
            if harm.status == 'civilian'
            for part in harm.of_which
            if part.group in members(group) and part.value.known
        ]
        if parts:
            least = any(part.max is None for part in parts)
            qualifier = (
                parts[0].qualifier if len(parts) == 1 else 'at-least' if least else 'as-stated'
            )
            yield Fact(
                name=f'killed.civilian.incident.{incident.id}.{group}',
                kind='count',
                unit=group,
                min=None if qualifier == 'at-most' else sum(part.min or 0 for part in parts),
                max=None if least else sum(part.max for part in parts),
                qualifier=qualifier,
                operation='as recorded',
                records=(f'incident:{incident.id}',),
                wheres=(incident.where,),
            )
