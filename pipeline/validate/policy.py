"""Refuse a policy that cannot be kept: a rule that fits no field, or one that tells what is hidden.

A rule is a function that takes what was recorded and yields problems. To add a rule, write the
function and list it in ``RULES``.
"""

from collections.abc import Iterator

from pipeline.model import (
    FITS,
    LEVELS,
    WHY_NOT,
    WITHHELD,
    Incident,
    Problem,
    PublicIncident,
    Recorded,
    Rule,
    fits,
    within,
)
from pipeline.settings import nearest

TELL_THE_PLACE = ('place_text', 'place_part', 'targets')  # what is known of a place besides its id
SAY_NOTHING = 'Give it an id that says nothing'


def the_policy_names_every_field(recorded: Recorded) -> Iterator[Problem]:
    """Refuse a policy that does not name each field of an incident, or names another."""
    policy, fields = recorded.policy, Incident.model_fields
    for field in fields:
        if field not in policy.incident:
            yield Problem(
                policy.at('incident'),
                f'the policy says nothing of "{field}"',
                f'Add "{field}: public" or "{field}: withheld"',
            )
    for field in policy.incident:
        if field not in fields:
            yield Problem(
                policy.at('incident', field),
                f'an incident has no field "{field}"',
                nearest(field, fields),
            )


def the_policy_can_be_kept(recorded: Recorded) -> Iterator[Problem]:
    """Refuse a rule that could not be carried out: what the policy promises is what happens."""
    for field, rule in recorded.policy.incident.items():
        if field not in Incident.model_fields:
            continue
        publishable = field in PublicIncident.model_fields or field in FITS
        if not fits(field, rule) or (rule.how != 'withheld' and not publishable):
            known = FITS.get(field, ('public', 'withheld') if publishable else ('withheld',))
            default = f'{rule} is no rule for it' if publishable else 'it is never published'
            yield Problem(
                recorded.policy.at('incident', field),
                f'"{field}: {rule}" cannot be kept: {WHY_NOT.get(field, default)}',
                f'Write {" or ".join(known)}',
            )


def nothing_tells_the_place_that_is_hidden(recorded: Recorded) -> Iterator[Problem]:
    """Refuse to publish what would tell a place that is coarse or withheld."""
    policy = recorded.policy
    place, point = policy.rule('place'), policy.rule('coordinates')
    if place.how == 'public' or not all(
        fits(field, policy.incident.get(field, WITHHELD)) for field in ('place', 'coordinates')
    ):
        return
    for field in TELL_THE_PLACE:
        if policy.rule(field).how == 'public':
            yield Problem(
                policy.at('incident', field),
                f'"{field}: public" would tell the place that "place: {place}" hides',
                f'Write "{field}: withheld"',
            )
    if point.how == 'round' or point.level > place.level:
        level = f'coarse({place.level}), or ' if place.how == 'coarse' else ''
        yield Problem(
            policy.at('incident', 'coordinates'),
            f'"coordinates: {point}" would tell more than "place: {place}"',
            f'Write {level}withheld',
        )
    for incident in recorded.all_incidents:
        own = recorded.places.get(incident.place)
        if own and own.level > place.level and own.id in incident.id:
            yield Problem(
                incident.at('id'),
                f'the id of the incident names the place that "place: {place}" hides',
                SAY_NOTHING,
            )


def nothing_tells_the_day_that_is_hidden(recorded: Recorded) -> Iterator[Problem]:
    """Refuse to publish what would tell a day that is hidden; ids are always printed."""
    policy, rule = recorded.policy, recorded.policy.rule('date')
    if rule.how == 'public':
        return
    if policy.rule('documented').how == 'public':
        yield Problem(
            policy.at('incident', 'documented'),
            f'"documented: public" would tell nearly the day that "date: {rule}" hides',
            'Write "documented: withheld"',
        )
    for incident in recorded.all_incidents:
        if incident.date.earliest.isoformat() in incident.id:
            yield Problem(
                incident.at('id'),
                f'the id of the incident names the day that "date: {rule}" hides',
                SAY_NOTHING,
            )


def coarse_places_are_in_the_gazetteer(recorded: Recorded) -> Iterator[Problem]:
    """Refuse places without a larger one of the level that is published, with a point if needed."""
    for field in ('place', 'coordinates'):
        rule = recorded.policy.rule(field)
        if rule.how == 'coarse':
            yield from _without_a_larger_place(field, rule, recorded)


def _without_a_larger_place(field: str, rule: Rule, recorded: Recorded) -> Iterator[Problem]:
    """Yield the places in use for which the rule of a field publishes nothing."""
    places = recorded.places
    without_point = set()
    for name in sorted({incident.place for incident in recorded.all_incidents} & set(places)):
        found = within(name, rule.level, places)
        if found is None:
            yield Problem(
                places[name].at('parent'),
                f'"{name}" lies in no place of level {rule.level} ({LEVELS[rule.level]}) '
                f'or above, as "{field}: {rule}" needs',
                'Fill the column parent up to the country',
            )
        elif field == 'coordinates' and found.latitude is None:
            without_point.add(found.id)
    for name in sorted(without_point):
        yield Problem(
            places[name].at('id'),
            f'"{name}" has no point, and "{field}: {rule}" prints it',
            'Fill the columns latitude and longitude',
        )


RULES = (
    the_policy_names_every_field,
    the_policy_can_be_kept,
    nothing_tells_the_place_that_is_hidden,
    nothing_tells_the_day_that_is_hidden,
    coarse_places_are_in_the_gazetteer,
)
