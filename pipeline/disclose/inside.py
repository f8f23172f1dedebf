"""What must stay inside: the restricted values that a finished file is searched for before it gets its name.

Only what tells something is looked for: a name of two words, a number of a telephone, a phrase of a note. A value that
anybody uses (a category, a day, a first name) would be found everywhere and prove nothing.
"""

import re
from collections.abc import Iterator

from pipeline.disclose.imported import PublishedCells
from pipeline.model import Incident, Recorded, Secret, within

PHRASE, LETTERS = 8, 30  # words and letters of a note that nobody writes a second time by chance
DAY = re.compile(r'[0-9]{2,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}([T ].*)?')
DECIMAL = re.compile(r'[-+]?[0-9]+[.,][0-9]+')
TOKEN = re.compile(r'\S*@\S*|\+?\d[\d()/. -]{6,}\d')


def inside(recorded: Recorded, cells: PublishedCells | None = None) -> Iterator[Secret]:
    """Yield every restricted value of a brief's records that tells something, with the place where it was recorded.

    ``cells`` knows which cells of an imported row are published with its record; without it, what the origins know of columns.
    """
    cells = cells or PublishedCells(recorded)
    for incident in (*recorded.incidents, *recorded.previous):
        yield from _of_incident(incident, recorded, cells)
    for decision in recorded.decisions:
        yield from (
            Secret(str(decision.at('reason')), 'the reason of a decision', (phrase,))
            for phrase in phrases(decision.reason)
        )
    for source in recorded.sources.values():
        if source.sensitive:
            if tells(source.id):
                yield Secret(str(source.at('id')), 'the id of a sensitive source', (source.id,))
            for field in ('url', 'archive_url'):
                if address := getattr(source, field):
                    yield Secret(
                        str(source.at(field)),
                        f'{field} of a sensitive source',
                        (re.sub(r'^\w+://|/$', '', address),),
                    )


def _of_incident(incident: Incident, recorded: Recorded, cells: PublishedCells) -> Iterator[Secret]:
    policy = recorded.policy
    for i, victim in enumerate(incident.victims):
        consents = (
            policy.rule('victims').how == 'name-if-consent'
            and victim.consent_to_publish is True
            and victim.minor is False
        )
        if not consents and tells(victim.name):
            yield Secret(str(incident.at('victims', i, 'name')), 'name of a victim', (victim.name,))
    if incident.coordinates:
        own = incident.coordinates
        if policy.rule('coordinates').how != 'round' or any(
            round(degrees, 2) != degrees for degrees in (own.latitude, own.longitude)
        ):
            yield Secret(
                str(incident.at('coordinates')),
                'coordinates',
                (_degrees(own.latitude), _degrees(own.longitude)),
            )
    if incident.restricted_note:
        yield from (
            Secret(str(incident.at('restricted_note')), 'restricted_note', (phrase,))
            for phrase in phrases(incident.restricted_note)
        )
    for column, cell in (incident.raw or {}).items():
        telling = list(phrases(cell))
        if telling and cells.holds(incident, column, cell):
            telling = list(tokens(cell))  # whatever became of the cell, a telephone did not
        if telling:
            field = f'column "{column}" of the row as it was imported'
            yield from (
                Secret(str(incident.at('raw', column)), field, (phrase,)) for phrase in telling
            )
    if policy.rule('place').how != 'public':
        yield from _place(incident, recorded)


def _place(incident, recorded):
    """The names of a place that leaves coarse or not at all."""
    place, level = recorded.places.get(incident.place), recorded.policy.rule('place').level
    if place is not None and place.level > level:
        around = within(incident.place, level, recorded.places)
        published = (
            set(around.names.values()) if around else set()
        )  # a town may be called like its governorate
        yield from (
            Secret(str(incident.at('place')), 'the place in full', (name,))
            for name in place.names.values()
            if name not in published
        )
    for tag, text in (incident.place_text or {}).items():
        yield from (
            Secret(str(incident.at('place_text', tag)), 'place_text', (phrase,))
            for phrase in phrases(text)
        )


def _degrees(number):
    return str(abs(number))


def phrases(text: str) -> Iterator[str]:
    """Yield what of a text tells something: the whole where it is short, else each run of words; and addresses and numbers of telephones."""
    words = text.split()
    yield from (found for found in tokens(text) if found != text)
    if len(words) <= PHRASE:
        if tells(text):
            yield text
        return
    for i in range(len(words) - PHRASE + 1):
        if sum(map(len, words[i : i + PHRASE])) >= LETTERS:
            yield ' '.join(words[i : i + PHRASE])


def tokens(text: str) -> Iterator[str]:
    """Yield the addresses and the numbers of telephones in a text."""
    yield from (found for found in TOKEN.findall(text) if tells(found))


def tells(text: str) -> bool:
    """Tell whether a value says more than a category or a first name does: two words, or a word with digits or a sign of an address."""
    if DAY.fullmatch(text) or DECIMAL.fullmatch(text):
        return False
    letters, digits = sum(map(str.isalpha, text)), sum(map(str.isdigit, text))
    if not letters:
        return digits >= 7
    words = len(re.findall(r'[^\W\d_]+', text))
    return letters + digits >= 6 and (words > 1 or digits > 1 or '@' in text)
