"""The restricted values of records, which are searched for in each file before it is published.

Only distinctive values are: a name of two words, a telephone number, a phrase of a note. A value
that anybody uses (a category, a day, a first name) would be found everywhere and prove nothing.
"""

import re
from collections.abc import Iterator

from pipeline.disclose.imported import PublishedCells
from pipeline.model import Incident, Recorded, RestrictedValue, Source, within

PHRASE, LETTERS = 8, 30  # words and letters of a note that nobody writes a second time by chance
DAY = re.compile(r'[0-9]{2,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}([T ].*)?')
DECIMAL = re.compile(r'[-+]?[0-9]+[.,][0-9]+')
CONTACT = re.compile(r'\S*@\S*|\+?\d[\d()/. -]{6,}\d')


def restricted_values(
    recorded: Recorded, cells: PublishedCells | None = None
) -> Iterator[RestrictedValue]:
    """Yield every distinctive restricted value of a brief's records, with its place in them.

    ``cells`` knows which cells of an imported row are published with its record; without it, what
    the origins know of columns.
    """
    cells = cells or PublishedCells(recorded)
    for incident in (*recorded.incidents, *recorded.previous):
        yield from _of_incident(incident, recorded, cells)
    for decision in recorded.decisions:
        where = str(decision.at('reason'))
        for phrase in phrases(decision.reason):
            yield RestrictedValue(where, 'the reason of a decision', (phrase,))
    for source in recorded.sources.values():
        if source.sensitive:
            yield from _of_source(source)


def _of_source(source: Source) -> Iterator[RestrictedValue]:
    if is_distinctive(source.id):
        yield RestrictedValue(str(source.at('id')), 'the id of a sensitive source', (source.id,))
    for field in ('url', 'archive_url'):
        if address := getattr(source, field):
            bare = re.sub(r'^\w+://|/$', '', address)
            yield RestrictedValue(str(source.at(field)), f'{field} of a sensitive source', (bare,))


def _of_incident(
    incident: Incident, recorded: Recorded, cells: PublishedCells
) -> Iterator[RestrictedValue]:
    yield from _names(incident, recorded)
    yield from _coordinates(incident, recorded)
    if incident.restricted_note:
        where = str(incident.at('restricted_note'))
        for phrase in phrases(incident.restricted_note):
            yield RestrictedValue(where, 'restricted_note', (phrase,))
    yield from _cells(incident, cells)
    if recorded.policy.rule('place').how != 'public':
        yield from _place(incident, recorded)


def _names(incident: Incident, recorded: Recorded) -> Iterator[RestrictedValue]:
    """Yield the names of victims that the policy does not publish."""
    by_consent = recorded.policy.rule('victims').how == 'name-if-consent'
    for i, victim in enumerate(incident.victims):
        consents = victim.consent_to_publish is True and victim.minor is False
        if not (by_consent and consents) and is_distinctive(victim.name):
            where = str(incident.at('victims', i, 'name'))
            yield RestrictedValue(where, 'name of a victim', (victim.name,))


def _coordinates(incident: Incident, recorded: Recorded) -> Iterator[RestrictedValue]:
    """Yield the coordinates, but where those that are published are no coarser."""
    if not incident.coordinates:
        return
    ends = (incident.coordinates.latitude, incident.coordinates.longitude)
    rounded = recorded.policy.rule('coordinates').how == 'round'
    if not rounded or any(round(degrees, 2) != degrees for degrees in ends):
        where = str(incident.at('coordinates'))
        yield RestrictedValue(where, 'coordinates', tuple(str(abs(degrees)) for degrees in ends))


def _cells(incident: Incident, cells: PublishedCells) -> Iterator[RestrictedValue]:
    """Yield what the row of an incident, as it was imported, holds and its record does not."""
    for column, cell in (incident.raw or {}).items():
        found = list(phrases(cell))
        if found and cells.holds(incident, column, cell):
            # whatever became of the cell, contact details are never published
            found = list(contact_details(cell))
        where = str(incident.at('raw', column))
        for phrase in found:
            field = f'column "{column}" of the row as it was imported'
            yield RestrictedValue(where, field, (phrase,))


def _place(incident: Incident, recorded: Recorded) -> Iterator[RestrictedValue]:
    """Yield the names of a place that is published more coarsely or not at all."""
    place, level = recorded.places.get(incident.place), recorded.policy.rule('place').level
    if place is not None and place.level > level:
        around = within(incident.place, level, recorded.places)
        # a town may be called like its governorate
        published = set(around.names.values()) if around else set()
        for name in place.names.values():
            if name not in published:
                yield RestrictedValue(str(incident.at('place')), 'the place in full', (name,))
    for tag, text in (incident.place_text or {}).items():
        for phrase in phrases(text):
            yield RestrictedValue(str(incident.at('place_text', tag)), 'place_text', (phrase,))


def phrases(text: str) -> Iterator[str]:
    """Yield the distinctive parts of a text: all of it where it is short, else each run of words.

    Its contact details are parts by themselves.
    """
    words = text.split()
    yield from (found for found in contact_details(text) if found != text)
    if len(words) <= PHRASE:
        if is_distinctive(text):
            yield text
        return
    for i in range(len(words) - PHRASE + 1):
        if sum(map(len, words[i : i + PHRASE])) >= LETTERS:
            yield ' '.join(words[i : i + PHRASE])


def contact_details(text: str) -> Iterator[str]:
    """Yield the addresses and the telephone numbers in a text."""
    yield from (found for found in CONTACT.findall(text) if is_distinctive(found))


def is_distinctive(text: str) -> bool:
    """Tell whether a value says more than a category or a first name does.

    It has two words, or is a word with digits or with the sign of an address.
    """
    if DAY.fullmatch(text) or DECIMAL.fullmatch(text):
        return False
    letters, digits = sum(map(str.isalpha, text)), sum(map(str.isdigit, text))
    if not letters:
        return digits >= 7
    words = len(re.findall(r'[^\W\d_]+', text))
    return letters + digits >= 6 and (words > 1 or digits > 1 or '@' in text)
