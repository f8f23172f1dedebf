"""Refuse totals that cannot be: parts above their total, and what would be counted twice.

A rule is a function that takes what was recorded and yields problems. To add a rule, write the
function and list it in ``RULES``.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.model import (
    HARM_KINDS,
    Claim,
    Count,
    Incident,
    Part,
    Problem,
    Record,
    Recorded,
    ValuePath,
)
from pipeline.settings import nearest

KEEP_ONE = 'Keep one of the two'


class _Total(NamedTuple):
    """What may be broken down into groups: the value of a claim, or a harm of an incident."""

    record: Record
    path: ValuePath  # of the total within the record
    value: Count
    of_which: tuple[Part, ...]


def _of_incident(incident: Incident) -> Iterator[_Total]:
    for kind in HARM_KINDS:
        for i, harm in enumerate(incident.harms(kind)):
            yield _Total(incident, (kind, i), harm.value, harm.of_which)


def parts_fit_their_total(recorded: Recorded) -> Iterator[Problem]:
    """Refuse groups above the total of an incident: they are counted within it, never on top.

    ``audit`` holds claims to the same.
    """
    for incident in recorded.all_incidents:
        for total in _of_incident(incident):
            yield from _parts_within(total)


def _parts_within(total: _Total) -> Iterator[Problem]:
    """Yield the parts of a total that are more than it, or else their sum where that is."""
    most = total.value.max if total.value.max is not None else total.value.min
    if most is None:
        return
    leasts = [part.value.min or 0 for part in total.of_which]
    for i, least in enumerate(leasts):
        if least > most:
            yield Problem(
                total.record.at(*total.path, 'of_which', i, 'value'),
                f'{least} {total.of_which[i].group} among {most} {total.path[0]}',
                'Correct one of the two numbers',
            )
    if sum(leasts) > most and all(least <= most for least in leasts):
        parts = ' + '.join(map(str, leasts))
        yield Problem(
            total.record.at(*total.path, 'of_which'),
            f'the parts {parts} = {sum(leasts)} are more than the total of {most}',
            'Correct the parts or the total',
        )


def claims_say_what_they_count(recorded: Recorded) -> Iterator[Problem]:
    """Refuse tolls without a status, attacks without a weapon, and items of nothing or of two."""
    for claim in recorded.claims:
        key = {'killed': 'status', 'injured': 'status', 'attacks': 'weapon'}.get(claim.measure)
        if key and getattr(claim, key) is None:
            yield Problem(
                claim.at('measure'), f'a claim of "{claim.measure}" needs "{key}"', f'Add "{key}:"'
            )
        for i, item in enumerate(claim.items):
            both = item.place is not None and item.facility_type is not None
            if both or (item.place, item.facility_type, item.date) == (None, None, None):
                yield Problem(
                    claim.at('items', i),
                    'an item needs either "place" or "facility_type"',
                    KEEP_ONE,
                )


def nothing_is_counted_twice(recorded: Recorded) -> Iterator[Problem]:
    """Refuse two claims, groups or items of one thing, and boys beside children."""
    yield from _claims_of_one_thing(recorded.claims)
    for claim in recorded.claims:
        yield from _items_of_one_thing(claim)
        yield from _groups_of_one_name(_Total(claim, (), claim.value, claim.of_which))
    for incident in recorded.all_incidents:
        for total in _of_incident(incident):
            yield from _groups_of_one_name(total)


def _claims_of_one_thing(claims: Sequence[Claim]) -> Iterator[Problem]:
    first: dict[tuple[str | None, ...], str] = {}
    for claim in claims:
        if claim.itemises is not None:
            continue
        what = (claim.measure, claim.actor, claim.status, claim.weapon)
        if (claim.by, *what) in first:
            other = first[claim.by, *what]
            yield Problem(
                claim.at('id'),
                f'"{claim.id}" counts what "{other}" counts: {", ".join(filter(None, what))}',
                'Leave one of the two claims out of this brief',
            )
        first.setdefault((claim.by, *what), claim.id)


def _items_of_one_thing(claim: Claim) -> Iterator[Problem]:
    for i, item in enumerate(claim.items):
        before = [(other.place, other.facility_type) for other in claim.items[:i]]
        if item.date is None and (item.place, item.facility_type) in before:
            yield Problem(
                claim.at('items', i), f'"{item.key}" is counted twice in this claim', KEEP_ONE
            )


def _groups_of_one_name(total: _Total) -> Iterator[Problem]:
    record, groups = total.record, [part.group for part in total.of_which]
    for i, group in enumerate(groups):
        if group in groups[:i]:
            first = record.at(*total.path, 'of_which', groups.index(group))
            yield Problem(
                record.at(*total.path, 'of_which', i),
                f'"{group}" are counted twice in this total, first at {first}',
                KEEP_ONE,
            )
        if group in ('boys', 'girls') and 'children' in groups:
            yield Problem(
                record.at(*total.path, 'of_which', i),
                f'"{group}" are counted among the "children" of this total',
                'Write the children, or the boys and the girls',
            )


def an_incident_says_each_thing_once(recorded: Recorded) -> Iterator[Problem]:
    """Refuse two counts of one status in an incident, and two statuses of one actor."""
    for incident in recorded.all_incidents:
        for kind in HARM_KINDS:
            statuses = [harm.status for harm in incident.harms(kind)]
            what = f'{kind} of status "{{}}" are counted twice in this incident'
            yield from _repeated(incident, kind, statuses, what, 'Write one count of that status')
        yield from _actors_of_several_statuses(incident)


def _actors_of_several_statuses(incident: Incident) -> Iterator[Problem]:
    actors = [each.actor for each in incident.attributions]
    for actor in dict.fromkeys(actors):
        statuses = sorted({each.status for each in incident.attributions if each.actor == actor})
        if len(statuses) > 1:
            yield from _repeated(
                incident,
                'attributions',
                [each if each == actor else '' for each in actors],
                f'attributions name "{{}}" more than once, as {" and ".join(statuses)}',
                'Keep the status that the source gives',
            )


def _repeated(
    incident: Incident, field: str, names: Sequence[str], what: str, hint: str
) -> Iterator[Problem]:
    """Yield a problem for each name of a list that has been there before."""
    for i, name in enumerate(names):
        if name and name in names[:i]:
            first = incident.at(field, names.index(name))
            yield Problem(incident.at(field, i), f'{what.format(name)}, first at {first}', hint)


def an_itemisation_is_of_a_total(recorded: Recorded) -> Iterator[Problem]:
    """Refuse an itemisation of other people or days than its total, or of more of them."""
    claims = {claim.id: claim for claim in recorded.claims}
    for claim in recorded.claims:
        if claim.itemises is None:
            continue
        total = claims.get(claim.itemises)
        if total is None or total.itemises is not None or total is claim:
            yield Problem(
                claim.at('itemises'),
                f'itemises: there is no total "{claim.itemises}" among the claims of this brief',
                nearest(
                    claim.itemises, [name for name, one in claims.items() if one.itemises is None]
                ),
            )
        else:
            yield from _fits(claim, total)


def _fits(claim: Claim, total: Claim) -> Iterator[Problem]:
    """Yield what a claim says otherwise than the total that it itemises."""
    for key in ('actor', 'measure', 'status', 'weapon'):
        own, others = getattr(claim, key), getattr(total, key)
        if own != others:
            yield Problem(
                claim.at(key),
                f'{key}: "{own}" is not "{others}", which "{total.id}" counts',
                'Itemise a total of the same people',
            )
    end = total.period.to
    if claim.period.from_ < total.period.from_ or (end and (claim.period.to or end) > end):
        yield Problem(
            claim.at('period'),
            f'{_days(claim)} reaches beyond {_days(total)}, the days of "{total.id}"',
            'Correct the period of one of the two',
        )
    least, most = claim.value.min, total.value.max
    if least is not None and most is not None and least > most:
        yield Problem(
            claim.at('value'),
            f'{least} are itemised of {most}',
            'Correct one of the two, or record this claim as a total of its own',
        )


def _days(claim: Claim) -> str:
    return f'{claim.period.from_} to {claim.period.to or "an unknown day"}'


RULES = (
    parts_fit_their_total,
    claims_say_what_they_count,
    nothing_is_counted_twice,
    an_incident_says_each_thing_once,
    an_itemisation_is_of_a_total,
)
