"""Refuse data that contradicts itself: ids, editions, references, days, places and names.

A rule is a function that takes what was recorded and yields problems. To add a rule, write the
function and list it in ``RULES``.
"""

from collections.abc import Iterator, Mapping

from pipeline.model import Claim, Facility, Incident, Place, Problem, Record, Recorded, Where
from pipeline.settings import nearest_named


def ids_are_unique(recorded: Recorded) -> Iterator[Problem]:
    """Refuse an id that names two records, over all files of a kind."""
    kinds: tuple[tuple[Incident | Claim, ...], ...] = (recorded.all_incidents, recorded.claims)
    for records in kinds:
        first: dict[str, Where] = {}
        for record in records:
            if record.id in first:
                yield Problem(
                    record.at('id'),
                    f'id "{record.id}" is used twice, first at {first[record.id]}',
                    'Give one of the two another id',
                )
            first.setdefault(record.id, record.at('id'))


def editions_follow_one_another(recorded: Recorded) -> Iterator[Problem]:
    """Refuse an edition of another brief than the one it replaces, or of an earlier day."""
    before, brief = recorded.replaces, recorded.brief
    if before and (before.brief, before.edition) != (brief.id, brief.edition - 1):
        yield Problem(
            brief.at('edition'),
            f'edition {brief.edition} of {brief.id} cannot replace '
            f'edition {before.edition} of {before.brief}',
            'Put the record of the edition before back',
        )
    elif before and brief.corrected and brief.corrected < before.issued:
        yield Problem(
            brief.at('corrected'),
            f'edition {brief.edition} is published on {brief.corrected}, '
            f'before edition {before.edition} ({before.issued})',
            'Correct the day',
        )
    if before and not brief.corrected:
        yield Problem(
            brief.at('edition'),
            f'edition {brief.edition} has no day of its own',
            'Add "corrected:" with the day on which it is published; '
            '"published" stays that of the first edition',
        )
    elif brief.corrected and not before:
        yield Problem(
            brief.at('corrected'),
            'a first edition corrects nothing',
            'Write "edition: 2", or delete this line',
        )


def references_are_known(recorded: Recorded) -> Iterator[Problem]:
    """Refuse actors, places, weapons, facilities and sources that are in no reference table."""
    references = _References(recorded)
    references.of_brief(recorded)
    for incident in recorded.all_incidents:
        references.of_incident(incident)
    for claim in recorded.claims:
        references.of_claim(claim)
    references.of_tables(recorded)
    yield from references.problems


class _References:
    """Looks ids up in the reference tables, and collects a problem for each that is not there."""

    def __init__(self, recorded: Recorded) -> None:
        self.problems: list[Problem] = []
        self.tables: dict[str, Mapping[str, Record]] = {
            'actors': recorded.actors,
            'weapons': recorded.weapons,
            'facility_types': recorded.facility_types,
            'places': recorded.places,
            'facilities': recorded.facilities,
            'sources': recorded.sources,
        }

    def known(self, record: Record, value: str | None, table: str, *path: str | int) -> None:
        """Look up an id that a record has at a path; one that is not given is in no table."""
        if value is None or value in self.tables[table]:
            return
        key = next(step for step in reversed(path) if isinstance(step, str))
        self.problems.append(
            Problem(
                record.at(*path),
                f'{key}: "{value}" is not in the table of {table}',
                nearest_named(value, self.tables[table]),
            )
        )

    def of_brief(self, recorded: Recorded) -> None:
        brief = recorded.brief
        self.known(brief, brief.subject, 'actors', 'subject')
        self.known(brief, brief.context, 'actors', 'context')
        self.known(brief, brief.by, 'actors', 'by')
        self.known(brief, brief.place, 'places', 'place')

    def of_incident(self, incident: Incident) -> None:
        if incident.place != 'unknown':
            self.known(incident, incident.place, 'places', 'place')
        if incident.weapon != 'unknown':
            self.known(incident, incident.weapon, 'weapons', 'weapon')
        for i, attribution in enumerate(incident.attributions):
            self.known(incident, attribution.actor, 'actors', 'attributions', i, 'actor')
        for i, target in enumerate(incident.targets):
            self.known(incident, target.facility, 'facilities', 'targets', i, 'facility')
            self.known(incident, target.sites_of, 'actors', 'targets', i, 'sites_of')
        for i, source in enumerate(incident.sources):
            self.known(incident, source, 'sources', 'sources', i)

    def of_claim(self, claim: Claim) -> None:
        self.known(claim, claim.by, 'actors', 'by')
        self.known(claim, claim.actor, 'actors', 'actor')
        self.known(claim, claim.source, 'sources', 'source')
        self.known(claim, claim.weapon, 'weapons', 'weapon')
        for i, item in enumerate(claim.items):
            self.known(claim, item.place, 'places', 'items', i, 'place')
            self.known(claim, item.facility_type, 'facility_types', 'items', i, 'facility_type')

    def of_tables(self, recorded: Recorded) -> None:
        for place in recorded.places.values():
            self.known(place, place.parent, 'places', 'parent')
        for facility in recorded.facilities.values():
            self.known(facility, facility.type, 'facility_types', 'type')
            self.known(facility, facility.place, 'places', 'place')
        for source in recorded.sources.values():
            self.known(source, source.by, 'actors', 'by')


def unmatched_places_keep_their_text(recorded: Recorded) -> Iterator[Problem]:
    """Refuse a place that could not be matched and of which nothing could be printed.

    It is printed as its source writes it: in a language of the brief where somebody has translated
    it, else in that of the source.
    """
    for incident in recorded.all_incidents:
        if incident.place == 'unknown' and not incident.place_text:
            yield Problem(
                incident.at('place'),
                'the place is unknown and no "place_text" says how the source names it',
                'Add "place_text: {en: …}"',
            )


def days_fall_in_the_period(recorded: Recorded) -> Iterator[Problem]:
    """Refuse days outside the period of the brief; publication bounds one without a stated end."""
    for incident in recorded.incidents:
        yield from _days_of_incident(incident, recorded)
    brief = recorded.brief
    first, last = brief.period.from_, brief.last_day
    for claim in recorded.claims:
        if claim.published > brief.issued:
            yield Problem(
                claim.at('published'),
                f'published {claim.published}, after the brief itself ({brief.issued})',
                'Correct one of the two days',
            )
        if claim.period.from_ < first or (claim.period.to or first) > last:
            end = claim.period.to or 'an unknown day'
            yield Problem(
                claim.at('period'),
                f'the claim covers {claim.period.from_} to {end}, the brief {first} to {last}',
                'Correct the period of one of the two',
            )


def _days_of_incident(incident: Incident, recorded: Recorded) -> Iterator[Problem]:
    """Yield the possible days of an incident that lie outside the period of the brief."""
    brief, dates = recorded.brief, incident.date
    first, last = brief.period.from_, brief.last_day
    overlaps = dates.earliest <= last and dates.latest >= first
    if brief.tally and (brief.basis == 'documentation' or overlaps):
        return  # such a brief says itself what it leaves out
    for key, day in (('earliest', dates.earliest), ('latest', dates.latest)):
        if not first <= day <= last:
            yield Problem(
                incident.at('date', key),
                f'{key}: {day} lies outside the period {first} to {last}',
                'Correct the day, or the period in the brief',
            )


def places_lie_in_larger_ones(recorded: Recorded) -> Iterator[Problem]:
    """Refuse a place around a place that is not of a lesser level.

    A gazetteer that runs in circles has no top.
    """
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
                f'"{place.id}" of level {place.level} lies in '
                f'"{around.id}" of level {around.level}',
                'Correct the level of one of the two, or the parent',
            )


def names_are_spelled_in_every_language(recorded: Recorded) -> Iterator[Problem]:
    """Refuse places and facilities that are printed and have no name in a language of the brief."""
    used = _printed(recorded)
    records: tuple[Place | Facility, ...] = (
        *recorded.places.values(),
        *recorded.facilities.values(),
    )
    for record in records:
        for tag in recorded.brief.languages:
            if record.id in used and tag not in record.names:
                yield Problem(
                    record.at('names'),
                    f'"{record.id}" has no name in {tag}',
                    f'Fill the column names.{tag}',
                    'translation',
                )


def _printed(recorded: Recorded) -> set[str]:
    """Return the ids of the places and facilities that a brief prints."""
    used = {recorded.brief.place}
    for incident in recorded.all_incidents:
        used.add(incident.place)
        used |= {target.facility for target in incident.targets if target.facility}
    for claim in recorded.claims:
        used |= {item.place for item in claim.items if item.place}
    places = recorded.places.values()
    return used | {place.parent for place in places if place.id in used and place.parent}


def the_brief_carries_its_folder_name(recorded: Recorded) -> Iterator[Problem]:
    """Refuse a brief whose id is not the name of its folder, by which its outputs are found."""
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
    days_fall_in_the_period,
    places_lie_in_larger_ones,
    names_are_spelled_in_every_language,
    the_brief_carries_its_folder_name,
)
