"""Tell which cells of an imported row are published with their record, and so are not restricted.

A row is kept as it came, in ``raw``, which is restricted. But what became of its cells is partly
published: the day, the counts, the place. A cell is not restricted where

- the column was read into fields that the policy publishes as they are (the origin of the file
  knows its columns), or
- it is a day or a number of the brief's own facts, as one of the brief's languages writes it, or
- it is the name or the id of what the record itself publishes: its place, its weapon, who is held
  responsible; or
- it is the name or the id of an actor, a weapon or a type of facility of the reference tables, with
  or without its article: a category, which many rows share.

Only cells are judged so. Names of victims, notes and coordinates are restricted wherever they are.
"""

from collections.abc import Iterable, Iterator

from pipeline.language import Language, Words, fold, plain
from pipeline.model import RESTRICTED, Fact, Incident, Ledger, Record, Recorded, Refused

NAMING = ('type', 'weapon')  # fields that hold the id of a name
WORDS = {'sources', 'public_note'}  # fields that no cell is read into word by word


class PublishedCells:
    """What the records of a brief publish, in the forms in which its languages write it."""

    def __init__(
        self, recorded: Recorded, ledger: Ledger | None = None, languages: Iterable[Language] = ()
    ) -> None:
        self.recorded, self.languages = recorded, tuple(languages)
        self.public = {
            field
            for field in Incident.model_fields
            if recorded.policy.rule(field).how == 'public' and field not in RESTRICTED
        }
        self.columns = {
            _file(origin): self._public_columns(origin.imported.columns)
            for origin in recorded.origins
            if origin.imported and origin.imported.columns
        }
        self.facts = '\0'.join(_written(ledger, self.languages)) if ledger else ''
        vocabulary = {*recorded.actors, *recorded.weapons, *recorded.facility_types}
        self.categories = {
            form
            for id in vocabulary
            for name in (id, *self._term(id))
            for form in _with_and_without_article(name)
        }
        self.near: dict[str, set[str]] = {}  # a place -> those around it and within it
        self.children: dict[str, list[str]] = {}
        for place in recorded.places.values():
            self.children.setdefault(place.parent or '', []).append(place.id)

    def holds(self, incident: Incident, column: str, cell: str) -> bool:
        """Tell whether what a cell of an incident's row says is published anyway."""
        known, written = self.columns.get(_file(incident)), fold(cell)
        if known and self._became_public(incident, known.get(column, ())):
            return True
        if any(map(str.isdigit, cell)) and written in self.facts:
            return True
        if known is None and (written in self._place_texts(incident) or _is_id(incident.id, cell)):
            return True
        return written in self.categories or written in self._names(incident)

    def _place_texts(self, incident: Incident) -> set[str]:
        """Return how the source names the place of an incident, folded, where it is published."""
        if incident.place_text is None or 'place_text' not in self.public:
            return set()
        return set(map(fold, incident.place_text.values()))

    def _public_columns(self, columns: dict[str, tuple[str, ...]]) -> dict[str, list[str]]:
        """Return the columns that only published fields were read from, each with its fields."""
        hidden = {
            column
            for field in columns
            if field not in self.public - WORDS
            for column in columns[field]
        }
        found: dict[str, list[str]] = {}
        for field in columns:
            for column in columns[field]:
                if column not in hidden:
                    found.setdefault(column, []).append(field)
        return found

    @staticmethod
    def _became_public(incident: Incident, fields: Iterable[str]) -> bool:
        """Tell whether a record holds what was read from a column; a person may have removed it."""
        return any(getattr(incident, field) not in (None, ()) for field in fields)

    def _names(self, incident: Incident) -> set[str]:
        """Return the folded names of all that an incident publishes."""
        names: set[str] = set()
        for id in self._ids(incident):
            place, facility = self.recorded.places.get(id), self.recorded.facilities.get(id)
            if place:
                names |= {*place.names.values(), *([place.pcode] if place.pcode else ())}
            if facility:
                names |= set(facility.names.values())
            names.update((id, *self._term(id)))  # ids travel with the facts
        if self.recorded.policy.rule('victims').how == 'name-if-consent':
            names |= {
                victim.name
                for victim in incident.victims
                if victim.consent_to_publish and not victim.minor
            }
        return {fold(name) for name in names}

    def _term(self, id: str) -> Iterator[str]:
        """Yield how the languages call what the reference tables name."""
        for language in self.languages:
            yield from language.terms.get(id, {}).values()

    def _ids(self, incident: Incident) -> Iterator[str]:
        """Yield the ids of what an incident publishes; its place, those around and within too."""
        yield from (getattr(incident, field) for field in NAMING if field in self.public)
        if 'attributions' in self.public:
            yield from (each.actor for each in incident.attributions)
        if 'targets' in self.public:
            yield from (
                id for target in incident.targets for id in (target.facility, target.sites_of) if id
            )
        if 'sources' in self.public:
            open_sources = (self.recorded.sources.get(id) for id in incident.sources)
            yield from (source.by for source in open_sources if source and not source.sensitive)
        if 'place' in self.public:
            yield from self._near(incident.place)

    def _near(self, place: str) -> set[str]:
        """Return a place, those around it and those within it."""
        if place not in self.near:
            self.near[place] = self._inside(place).union(self._around(place))
        return self.near[place]

    def _inside(self, place: str) -> set[str]:
        """Return the places within a place, however deep."""
        found: set[str] = set()
        below = [place]
        while below:
            children = set(self.children.get(below.pop(), ())) - found
            found |= children
            below += children
        return found

    def _around(self, place: str) -> list[str]:
        """Return a place and those around it."""
        places, found = self.recorded.places, list[str]()
        while place in places and place not in found:
            found.append(place)
            place = places[place].parent or ''
        return found


def _file(record: Record) -> str:
    """Return the file of a record, or the one that an origin is beside, without its ending."""
    name = record.at().file
    return (
        name.removesuffix('.origin.yaml')
        if name.endswith('.origin.yaml')
        else name.rpartition('.')[0]
    )


def _is_id(id: str, cell: str) -> bool:
    """Tell whether a cell is the source's own number of an incident, which its id is made of."""
    one_word = len(cell.split()) == 1 and any(map(str.isdigit, cell))
    telephone = cell.isdigit() and len(cell) >= 9
    return one_word and not telephone and id.endswith(f'-{cell.lower()}')


def _with_and_without_article(name: str) -> set[str]:
    """Return the folded forms of a name: whole, and without its first word where others follow."""
    _, _, rest = name.partition(' ')
    return {fold(name), fold(rest)} if ' ' in rest else {fold(name)}


def _written(ledger: Ledger, languages: Iterable[Language]) -> set[str]:
    """Return the folded forms in which languages write the facts of a ledger."""
    distinct = {
        (fact.kind, fact.unit, fact.min, fact.max, fact.qualifier, fact.day): fact
        for fact in ledger.facts.values()
    }
    found: set[str] = set()
    for words in (Words(language, ledger) for language in languages):
        for fact in distinct.values():
            found.update(map(fold, _forms(words, fact)))
    return found


def _forms(words: Words, fact: Fact) -> Iterator[str]:
    """Yield the ways in which a language writes a fact, with and without its noun."""
    if fact.day:
        yield fact.day.isoformat()
        yield from (
            plain(words.day(fact, form)) for form in type(words.language.locale.days).model_fields
        )
        return
    yield plain(words.fact(fact))
    try:
        yield plain(words.count(fact))
    except Refused:  # a number that is printed without a noun alone
        return
