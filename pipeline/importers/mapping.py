"""What a mapping file may say: which column becomes which field of an incident, by which rule.

A list of columns means: the first of them that is there and holds something.
"""

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from pipeline.model import Counted, Group, Id, Record, Status, Text


def _listed(value: object) -> object:
    """Let people write a single column without brackets."""
    return [value] if isinstance(value, str) else value


def _listed_texts(value: object) -> object:
    """Let people write a single text without brackets; a text may be all digits."""
    return value if isinstance(value, list) else [value]


Columns = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Texts = Annotated[tuple[Text, ...], BeforeValidator(_listed_texts)]
Conditions = dict[str, Texts]  # column -> the texts it may hold
Codes = dict[str, Text]  # what the source writes -> our word


class TermRule(Record):
    """A word of ours: always the same, or what the text of a column means.

    ``unmatched`` says what happens to a text that has no meaning here: ``refuse`` the row, or
    ``keep`` the incident without it. An empty cell is not known, whatever the rule.
    """

    always: str | None = None
    column: Columns = ()
    codes: Codes = Field(default_factory=dict)
    unmatched: Literal['refuse', 'keep'] = 'refuse'

    @model_validator(mode='after')
    def _says_one_thing(self) -> Self:
        if (self.always is None) == (not self.column):
            raise PydanticCustomError('word', 'needs either "always" or "column"', {})
        return self


class CountRule(Record):
    """A count: ``number``, or ``min`` and ``max``.

    ``codes`` says what a text that is no number means.
    """

    number: Columns = ()
    min: Columns = ()
    max: Columns = ()
    qualifier: Literal['as-stated', 'at-least', 'at-most', 'about'] = 'as-stated'
    codes: dict[str, Counted] = Field(default_factory=dict)

    @model_validator(mode='after')
    def _says_one_thing(self) -> Self:
        if bool(self.number) == bool(self.min or self.max):
            raise PydanticCustomError('number', 'needs either "number", or "min" and "max"', {})
        if not self.number and self.qualifier != 'as-stated':
            raise PydanticCustomError('number', 'a range has no qualifier', {})
        return self

    def columns(self) -> list[tuple[str, ...]]:
        """Return the alternative columns of each number that it reads."""
        return [columns for columns in (self.number, self.min, self.max) if columns]


class GroupRule(Record):
    """One group counted among the casualties of a status."""

    group: Group
    value: CountRule


class CasualtiesRule(Record):
    """The killed or the injured of one status."""

    status: Status
    value: CountRule
    of_which: tuple[GroupRule, ...] = ()

    def columns(self) -> list[tuple[str, ...]]:
        """Return the alternative columns of each number that it reads."""
        counts = [self.value, *(part.value for part in self.of_which)]
        return [columns for count in counts for columns in count.columns()]


class AttributionRule(Record):
    """Whom the source holds responsible.

    ``when`` names the rows in which it does; ``{n}`` in a column counts numbered columns.
    """

    actor: TermRule
    status: TermRule
    when: Conditions = Field(default_factory=dict)


class TargetRule(Record):
    """Facilities that were attacked; ``split`` separates them where one cell names several."""

    facility: TermRule
    split: str | None = None


class VictimsRule(Record):
    """The persons of a repeated group.

    Each is a minor unless the source says an adult, without consent unless the source states it.
    """

    repeat: str
    name: Columns
    minor: TermRule
    consent: TermRule | None = None

    def columns(self) -> list[tuple[str, ...]]:
        """Return the alternative columns of each field of a person."""
        consent = self.consent.column if self.consent else ()
        return [columns for columns in (self.name, self.minor.column, consent) if columns]


class IdRule(Record):
    """The source's own id, and what our ids of its records begin with."""

    column: Columns
    prefix: Id


class DateRule(Record):
    """When it happened.

    ``written`` says how days are written; 2014-09-23 is always understood. ``months`` are their
    names in order.
    """

    earliest: Columns
    latest: Columns = ()
    precision: TermRule | None = None
    written: tuple[
        Literal['year-month-day', 'day-month-year', 'month-day-year', 'day-name-year'], ...
    ] = ()
    months: tuple[str, ...] = ()


class PlaceRule(Record):
    """How a place is found: by P-code, else by name, else it is kept as text.

    A name counts only within the names around it. ``leave_out`` are words that are ignored when
    names are compared, such as "governorate".
    """

    pcode: Columns = ()
    name: Columns = ()
    name_by_precision: dict[str, Columns] = Field(default_factory=dict)
    within: Columns = ()
    leave_out: tuple[str, ...] = ()
    spellings: dict[str, Id] = Field(default_factory=dict)  # how the source spells it -> our place
    text: dict[str, Columns] = Field(default_factory=dict)  # language -> columns that name it
    precision: TermRule | None = None

    def columns(self) -> list[tuple[str, ...]]:
        """Return the alternative columns of each name and code that a place is looked up by."""
        return [self.pcode, self.name, self.within, *self.name_by_precision.values()]


class CoordinatesRule(Record):
    """Where the coordinates are."""

    latitude: Columns
    longitude: Columns


class Mapping(Record):
    """How the rows of one kind of file become incidents."""

    format: Id  # the module that reads the file
    title: str
    sheet: str | None = None  # of a workbook, where several sheets look alike
    delimiters: tuple[str, ...] = (',',)
    private: tuple[str, ...] = ()  # columns that are dropped first; * is any beginning or end
    optional: Columns = ()  # columns that a file may lack; the report says which it lacks
    take_only: Conditions = Field(default_factory=dict)
    in_order: tuple[tuple[str, ...], ...] = ()  # columns whose numbers may only rise
    id: IdRule
    date: DateRule
    documented: Columns = ()
    place: PlaceRule
    coordinates: CoordinatesRule | None = None
    type: TermRule
    weapon: TermRule
    attributions: tuple[AttributionRule, ...] = ()
    targets: tuple[TargetRule, ...] = ()
    killed: tuple[CasualtiesRule, ...] = ()
    injured: tuple[CasualtiesRule, ...] = ()
    grading: TermRule | None = None
    victims: VictimsRule | None = None
    restricted_note: Columns = ()

    def casualties(self) -> dict[str, tuple[CasualtiesRule, ...]]:
        """Return the rules on the killed and on the injured, by field."""
        return {'killed': self.killed, 'injured': self.injured}

    def terms(self) -> list[TermRule]:
        """Return every rule that reads a word."""
        found = [self.date.precision, self.place.precision, self.type, self.weapon, self.grading]
        for attribution in self.attributions:
            found += [attribution.actor, attribution.status]
        found += [target.facility for target in self.targets]
        return [rule for rule in found if rule]

    def fields(self) -> dict[str, tuple[str, ...]]:
        """Return the columns that each field of an incident is read from."""
        coordinates, victims = self.coordinates, self.victims
        accused = [
            columns
            for attribution in self.attributions
            for columns in (attribution.actor.column, attribution.status.column)
        ]
        return {
            'id': self.id.column,
            'date': self.date.earliest + self.date.latest,
            'documented': self.documented,
            'place': _joined(self.place.columns()),
            'place_text': _joined(self.place.text.values()),
            'coordinates': coordinates.latitude + coordinates.longitude if coordinates else (),
            'type': self.type.column,
            'weapon': self.weapon.column,
            'attributions': _joined(accused),
            'targets': _joined(target.facility.column for target in self.targets),
            'killed': _joined(_columns_of(self.killed)),
            'injured': _joined(_columns_of(self.injured)),
            'grading': self.grading.column if self.grading else (),
            'victims': victims.name if victims else (),
            'restricted_note': self.restricted_note,
        }

    def reads(self) -> Iterator[tuple[str, ...]]:
        """Yield the alternative columns of each rule, one of which must be in the file."""
        yield from (self.id.column, self.date.earliest, self.date.latest, self.documented)
        yield from (*self.place.columns(), *self.place.text.values(), self.restricted_note)
        if self.coordinates:
            yield from (self.coordinates.latitude, self.coordinates.longitude)
        yield from (rule.column for rule in self.terms())
        yield from _columns_of((*self.killed, *self.injured))
        conditions = [self.take_only, *(rule.when for rule in self.attributions)]
        for columns in (*conditions, *self.in_order):
            yield from ((column,) for column in columns)

    def needed(self) -> list[tuple[str, ...]]:
        """Return the alternatives that the file must hold, each once; of numbered ones the first.

        Columns of which one is optional are not needed.
        """
        optional = set(self.optional)
        groups = [columns for columns in self.reads() if columns and not optional & set(columns)]
        first = [tuple(column.replace('{n}', '1') for column in columns) for columns in groups]
        return list(dict.fromkeys(first))


def _joined(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(column for columns in groups for column in columns)


def _columns_of(rules: Iterable[CasualtiesRule]) -> list[tuple[str, ...]]:
    return [columns for rule in rules for columns in rule.columns()]
