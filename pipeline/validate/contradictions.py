"""Refuse data that contradicts itself, before anything is counted.

A rule is a function that takes what was recorded and yields problems.
To add a rule, write the function and list it in ``RULES``.
"""

from pipeline.model import Incident, Problem
from pipeline.settings import nearest, nearest_named


def all_incidents(recorded):
    """The incidents of the brief, and those of the period before it."""
    return (*recorded.incidents, *recorded.previous)


def ids_are_unique(recorded):
    """An id names one record, over all files of a kind."""
    for records in (all_incidents(recorded), recorded.claims):
        first = {}
        for record in records:
            if record.id in first:
                yield Problem(
                    record.at('id'),
                    f'id "{record.id}" is used twice, first at {first[record.id]}',
                    'Give one of the two another id',
                )
            first.setdefault(record.id, record.at('id'))


def editions_follow_one_another(recorded):
    """A corrected edition is of the same brief as the one it replaces, and of a later day."""
    before, brief = recorded.replaces, recorded.brief
    if before and (before.brief, before.edition) != (brief.id, brief.edition - 1):
        yield Problem(
            brief.at('edition'),
            f'edition {brief.edition} of {brief.id} cannot replace edition {before.edition} of {before.brief}',
            'Put the record of the edition before back',
        )
    elif before and brief.corrected and brief.corrected < before.issued:
        yield Problem(
            brief.at('corrected'),
            f'edition {brief.edition} is published on {brief.corrected}, before edition {before.edition} ({before.issued})',
            'Correct the day',
        )
    if before and not brief.corrected:
        yield Problem(
            brief.at('edition'),
            f'edition {brief.edition} has no day of its own',
            'Add "corrected:" with the day on which it is published; "published" stays that of the first edition',
        )
    elif brief.corrected and not before:
        yield Problem(
            brief.at('corrected'),
            'a first edition corrects nothing',
            'Write "edition: 2", or delete this line',
        )


def references_are_known(recorded):
    """Actors, places, weapons, facilities and sources are in the reference tables."""

    def known(record, path, value, table):
        if value is not None and value not in getattr(recorded, table):
            key = next(step for step in reversed(path) if isinstance(step, str))
            yield Problem(
                record.at(*path),
                f'{key}: "{value}" is not in the table of {table}',
                nearest_named(value, getattr(recorded, table)),
            )

    brief = recorded.brief
    for key in ('subject', 'context', 'by'):
        yield from known(brief, (key,), getattr(brief, key), 'actors')
    yield from known(brief, ('place',), brief.place, 'places')
    for incident in all_incidents(recorded):
        if incident.place != 'unknown':
            yield from known(incident, ('place',), incident.place, 'places')
        if incident.weapon != 'unknown':
            yield from known(incident, ('weapon',), incident.weapon, 'weapons')
        for i, attribution in enumerate(incident.attributions):
            yield from known(incident, ('attributions', i, 'actor'), attribution.actor, 'actors')
        for i, target in enumerate(incident.targets):
            yield from known(incident, ('targets', i, 'facility'), target.facility, 'facilities')
            yield from known(incident, ('targets', i, 'sites_of'), target.sites_of, 'actors')
        for i, source in enumerate(incident.sources):
            yield from known(incident, ('sources', i), source, 'sources')
    for claim in recorded.claims:
        for key, table in (
            ('by', 'actors'),
            ('actor', 'actors'),
            ('source', 'sources'),
            ('weapon', 'weapons'),
        ):
            yield from known(claim, (key,), getattr(claim, key), table)
        for i, item in enumerate(claim.items):
            yield from known(claim, ('items', i, 'place'), item.place, 'places')
            yield from known(
                claim, ('items', i, 'facility_type'), item.facility_type, 'facility_types'
            )
    for place in recorded.places.values():
        yield from known(place, ('parent',), place.parent, 'places')
    for facility in recorded.facilities.values():
        yield from known(facility, ('type',), facility.type, 'facility_types')
        yield from known(facility, ('place',), facility.place, 'places')
    for source in recorded.sources.values():
        yield from known(source, ('by',), source.by, 'actors')


def unmatched_places_keep_their_text(recorded):
    """A place that could not be matched is printed as the source writes it: in the brief's language where somebody has translated it, else in the source's."""
    for incident in all_incidents(recorded):
        if incident.place == 'unknown' and not incident.place_text:
            yield Problem(
                incident.at('place'),
                'the place is unknown and no "place_text" says how the source names it',
                'Add "place_text: {en: …}"',
            )


def _totals(recorded):
    """Return what may be broken down into groups: each claim, and the killed and injured of each incident."""
    yield from ((claim, (), claim) for claim in recorded.claims)
    yield from (
        (incident, (kind, i), harm)
        for incident in all_incidents(recorded)
        for kind in ('killed', 'injured')
        for i, harm in enumerate(getattr(incident, kind))
    )


def parts_fit_their_total(recorded):
    """Children and women are counted among the killed of an incident, never on top; ``audit`` says the same of claims."""
    for record, path, total in _totals(recorded):
        most = total.value.max if total.value.max is not None else total.value.min
        if most is None or not isinstance(record, Incident):
            continue
        least = 0
        for i, part in enumerate(total.of_which):
            least += part.value.min or 0
            if (part.value.min or 0) > most:
                yield Problem(
                    record.at(*path, 'of_which', i, 'value'),
                    f'{part.value.min} {part.group} among {most} {path[0]}',
                    'Correct one of the two numbers',
                )
        if least > most and all((part.value.min or 0) <= most for part in total.of_which):
            parts = ' + '.join(str(part.value.min or 0) for part in total.of_which)
            yield Problem(
                record.at(*path, 'of_which'),
                f'the parts {parts} = {least} are more than the total of {most}',
                'Correct the parts or the total',
            )


def claims_say_what_they_count(recorded):
    """The killed and the injured have a status, attacks a weapon; an item stands for one place or for one type of facility."""
    for claim in recorded.claims:
        key = {'killed': 'status', 'injured': 'status', 'attacks': 'weapon'}.get(claim.measure)
        if key and getattr(claim, key) is None:
            yield Problem(
                claim.at('measure'), f'a claim of "{claim.measure}" needs "{key}"', f'Add "{key}:"'
            )
        for i, item in enumerate(claim.items):
            if (
                item.place is not None and item.facility_type is not None
            ) or item.place is item.facility_type is item.date is None:
                yield Problem(
                    claim.at('items', i),
                    'an item needs either "place" or "facility_type"',
                    'Keep one of the two',
                )


def nothing_is_counted_twice(recorded):
    """Two claims of the same thing, two parts or two items of one name would be one number in the brief; boys are children already."""
    first = {}
    for claim in recorded.claims:
        counted = (claim.by, claim.measure, claim.actor, claim.status, claim.weapon)
        if counted in first and claim.itemises is None:
            yield Problem(
                claim.at('id'),
                f'"{claim.id}" counts what "{first[counted]}" counts: {", ".join(filter(None, counted[1:]))}',
                'Leave one of the two claims out of this brief',
            )
        if claim.itemises is None:
            first.setdefault(counted, claim.id)
        for i, item in enumerate(claim.items):
            if item.date is None and (item.place, item.facility_type) in [
                (other.place, other.facility_type) for other in claim.items[:i]
            ]:
                yield Problem(
                    claim.at('items', i),
                    f'"{item.place or item.facility_type}" is counted twice in this claim',
                    'Keep one of the two',
                )
    for record, path, total in _totals(recorded):
        groups = [part.group for part in total.of_which]
        for i, group in enumerate(groups):
            if group in groups[:i]:
                yield Problem(
                    record.at(*path, 'of_which', i),
                    f'"{group}" are counted twice in this total, first at {record.at(*path, "of_which", groups.index(group))}',
                    'Keep one of the two',
                )
            if group in ('boys', 'girls') and 'children' in groups:
                yield Problem(
                    record.at(*path, 'of_which', i),
                    f'"{group}" are counted among the "children" of this total',
                    'Write the children, or the boys and the girls',
                )


def an_incident_says_each_thing_once(recorded):
    """The killed and the injured of an incident have one count a status, and each actor has one standing."""
    for incident in all_incidents(recorded):
        for kind in ('killed', 'injured'):
            yield from _repeated(
                incident,
                kind,
                [harm.status for harm in getattr(incident, kind)],
                '{} of status "{}" are counted twice in this incident',
                'Write one count of that status',
            )
        for actor in dict.fromkeys(each.actor for each in incident.attributions):
            statuses = {each.status for each in incident.attributions if each.actor == actor}
            if len(statuses) > 1:
                yield from _repeated(
                    incident,
                    'attributions',
                    [each.actor if each.actor == actor else '' for each in incident.attributions],
                    f'{{}} name "{{}}" more than once, as {" and ".join(sorted(statuses))}',
                    'Keep the standing that the source gives',
                )


def _repeated(incident, field, names, what, hint):
    """Yield a problem for each name of a list that has been there before, with the place of the first."""
    for i, name in enumerate(names):
        if name and name in names[:i]:
            yield Problem(
                incident.at(field, i),
                f'{what.format(field, name)}, first at {incident.at(field, names.index(name))}',
                hint,
            )


def an_itemisation_is_of_a_total(recorded):
    """What lists a total piece by piece counts the same people in the same days, and no more of them than there are."""
    claims = {claim.id: claim for claim in recorded.claims}
    for claim in recorded.claims:
        if claim.itemises is None:
            continue
        total, where = claims.get(claim.itemises), claim.at('itemises')
        if total is None or total.itemises is not None or total is claim:
            yield Problem(
                where,
                f'itemises: there is no total "{claim.itemises}" among the claims of this brief',
                nearest(
                    claim.itemises, [name for name, one in claims.items() if one.itemises is None]
                ),
            )
            continue
        for key in ('actor', 'measure', 'status', 'weapon'):
            if getattr(claim, key) != getattr(total, key):
                yield Problem(
                    claim.at(key),
                    f'{key}: "{getattr(claim, key)}" is not "{getattr(total, key)}", which "{total.id}" counts',
                    'Itemise a total of the same people',
                )
        if claim.period.from_ < total.period.from_ or (
            total.period.to and (claim.period.to or total.period.to) > total.period.to
        ):
            yield Problem(
                claim.at('period'),
                f'{claim.period.from_} to {claim.period.to or "an unknown day"} reaches beyond {total.period.from_} to {total.period.to or "an unknown day"}, the days of "{total.id}"',
                'Correct the period of one of the two',
            )
        if (
            claim.value.min is not None
            and total.value.max is not None
            and claim.value.min > total.value.max
        ):
            yield Problem(
                claim.at('value'),
                f'{claim.value.min} are itemised of {total.value.max}',
                'Correct one of the two, or record this claim as a total of its own',
            )


def days_fall_in_the_period(recorded):
    """An incident lies in the brief's period; where the period has no stated end, publication bounds it."""
    brief = recorded.brief
    first, last = brief.period.from_, brief.last_day
    for incident in recorded.incidents:
        listed = brief.tally and (
            brief.basis == 'documentation'
            or (incident.date.earliest <= last and incident.date.latest >= first)
        )  # the tally says what it leaves out
        for key in ('earliest', 'latest'):
            day = getattr(incident.date, key)
            if not first <= day <= last and not listed:
                yield Problem(
                    incident.at('date', key),
                    f'{key}: {day} lies outside the period {first} to {last}',
                    'Correct the day, or the period in the brief',
                )
    for claim in recorded.claims:
        if claim.published > brief.issued:
            yield Problem(
                claim.at('published'),
                f'published {claim.published}, after the brief itself ({brief.issued})',
                'Correct one of the two days',
            )
        if claim.period.from_ < first or (claim.period.to or first) > last:
            yield Problem(
                claim.at('period'),
                f'the claim covers {claim.period.from_} to {claim.period.to or "an unknown day"}, the brief {first} to {last}',
                'Correct the period of one of the two',
            )


def places_lie_in_larger_ones(recorded):
    """The place around a place is of a lesser level: a gazetteer that goes round in circles has no top."""
    for place in recorded.places.values():
        around = recorded.places.get(place.parent or '')
        if place.parent == place.id:
            yield Problem(
                place.at('parent'),
                f'"{place.id}" is its own parent',
                'Write the id of the larger place around it, or leave the cell empty for a country',
            )
        elif around and around.level >= place.level:
            yield Problem(
                place.at('parent'),
                f'"{place.id}" of level {place.level} lies in "{around.id}" of level {around.level}',
                'Correct the level of one of the two, or the parent',
            )


def names_are_spelled_in_every_language(recorded):
    """Places and facilities that are printed have a name in each language of the brief."""
    used = {incident.place for incident in all_incidents(recorded)} | {
        item.place for claim in recorded.claims for item in claim.items
    }
    used |= {
        target.facility for incident in all_incidents(recorded) for target in incident.targets
    } | {recorded.brief.place}
    used |= {place.parent for place in recorded.places.values() if place.id in used}
    for record in (*recorded.places.values(), *recorded.facilities.values()):
        for tag in recorded.brief.languages:
            if record.id in used and tag not in record.names:
                yield Problem(
                    record.at('names'),
                    f'"{record.id}" has no name in {tag}',
                    f'Fill the column names.{tag}',
                    'translation',
                )


def the_brief_carries_its_folder_name(recorded):
    """The id of a brief is the name of its folder, so that its outputs are found."""
    brief, folder = recorded.brief, recorded.brief.at('id').file.split('/')[-2]
    if brief.id != folder:
        yield Problem(
            brief.at('id'),
            f'the id is "{brief.id}", the folder is called "{folder}"',
            'Make them the same',
        )


RULES = (
    ids_are_unique,
    editions_follow_one_another,
    references_are_known,
    unmatched_places_keep_their_text,
    parts_fit_their_total,
    claims_say_what_they_count,
    nothing_is_counted_twice,
    an_incident_says_each_thing_once,
    an_itemisation_is_of_a_total,
    days_fall_in_the_period,
    places_lie_in_larger_ones,
    names_are_spelled_in_every_language,
    the_brief_carries_its_folder_name,
)
