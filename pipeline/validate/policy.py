"""Refuse a policy that cannot be kept: a rule that fits no field, and one rule that tells what another hides.

A rule is a function that takes what was recorded and yields problems.
To add a rule, write the function and list it in ``RULES``.
"""

from pipeline.model import (
    FITS,
    LEVELS,
    WHY_NOT,
    WITHHELD,
    Incident,
    Problem,
    PublicIncident,
    Recorded,
    fits,
    within,
)
from pipeline.settings import nearest

TELL_THE_PLACE = ('place_text', 'place_part', 'targets')  # what is known of a place besides its id


def the_policy_names_every_field(recorded: Recorded):
    """What the policy does not name stays restricted; a forgotten field is said, not guessed."""
    for field in Incident.model_fields:
        if field not in recorded.policy.incident:
            yield Problem(
                recorded.policy.at('incident'),
                f'the policy says nothing of "{field}"',
                f'Add "{field}: public" or "{field}: withheld"',
            )
    for field in recorded.policy.incident:
        if field not in Incident.model_fields:
            yield Problem(
                recorded.policy.at('incident', field),
                f'an incident has no field "{field}"',
                nearest(field, Incident.model_fields),
            )


def the_policy_can_be_kept(recorded: Recorded):
    """A rule that could not be carried out is said: what the policy promises is what happens."""
    for field, rule in recorded.policy.incident.items():
        if field not in Incident.model_fields:
            continue
        leaves = field in PublicIncident.model_fields or field in FITS
        if not fits(field, rule) or (rule.how != 'withheld' and not leaves):
            known = FITS.get(field, ('public', 'withheld') if leaves else ('withheld',))
            said = WHY_NOT.get(field, f'{rule} is no rule for it' if leaves else 'it never leaves')
            yield Problem(
                recorded.policy.at('incident', field),
                f'"{field}: {rule}" cannot be kept: {said}',
                f'Write {" or ".join(known)}',
            )


def nothing_tells_the_place_that_is_hidden(recorded: Recorded):
    """Where the place leaves coarse or not at all, what would tell it stays inside as well."""
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
    for incident in (*recorded.incidents, *recorded.previous):
        own = recorded.places.get(incident.place)
        if own and own.level > place.level and own.id in incident.id:
            yield Problem(
                incident.at('id'),
                f'the id of the incident names the place that "place: {place}" hides',
                'Give it an id that says nothing',
            )


def nothing_tells_the_day_that_is_hidden(recorded: Recorded):
    """Where days are hidden, the day of documentation stays inside, and no id, which is always printed, holds a day."""
    rule = recorded.policy.rule('date')
    if rule.how != 'public' and recorded.policy.rule('documented').how == 'public':
        yield Problem(
            recorded.policy.at('incident', 'documented'),
            f'"documented: public" would tell nearly the day that "date: {rule}" hides',
            'Write "documented: withheld"',
        )
    for incident in (*recorded.incidents, *recorded.previous):
        if rule.how != 'public' and incident.date.earliest.isoformat() in incident.id:
            yield Problem(
                incident.at('id'),
                f'the id of the incident names the day that "date: {rule}" hides',
                'Give it an id that says nothing',
            )


def coarse_places_are_in_the_gazetteer(recorded: Recorded):
    """Each place has one around it of the level that may leave, and that one has a point where points are printed."""
    used = {incident.place for incident in (*recorded.incidents, *recorded.previous)} & set(
        recorded.places
    )
    for field in ('place', 'coordinates'):
        rule = recorded.policy.rule(field)
        if rule.how != 'coarse':
            continue
        missing = set()
        for name in sorted(used):
            found = within(name, rule.level, recorded.places)
            if found is None:
                yield Problem(
                    recorded.places[name].at('parent'),
                    f'"{name}" lies in no place of level {rule.level} ({LEVELS[rule.level]}) or above, as "{field}: {rule}" needs',
                    'Fill the column parent up to the country',
                )
            elif field == 'coordinates' and found.latitude is None:
                missing.add(found.id)
        for name in sorted(missing):
            yield Problem(
                recorded.places[name].at('id'),
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
