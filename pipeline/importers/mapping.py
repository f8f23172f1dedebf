"""What a mapping file may say: which column of somebody's file becomes which field of an incident, and by which rule.

A list of columns means: the first of them that is there and holds something.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from pipeline.importers.report import sentences
from pipeline.model import (
    Counted,
    Group,
    Id,
    Problem,
    Record,
    Refused,
    Status,
    Text,
    Where,
    relative,
)
from pipeline.settings import build, nearest, read_yaml

HERE = Path(__file__).parent


def _several(value):
    return [value] if isinstance(value, str) else value


Columns = Annotated[tuple[str, ...], BeforeValidator(_several)]
Texts = Annotated[
    tuple[Text, ...], BeforeValidator(lambda value: value if isinstance(value, list) else [value])
]
When = dict[str, Texts]  # column -> the texts it may hold
Codes = dict[str, Text]  # what the source writes -> our word


class Word(Record):
    """A word of ours: always the same, or what a column's text stands for.

    ``unmatched`` says what happens to a text nobody has told us the meaning of: ``refuse`` the row, or ``keep`` the
    incident without it. An empty cell is not known, whatever the rule.
    """

    always: str | None = None
    column: Columns = ()
    codes: Codes = Field(default_factory=dict)
    unmatched: Literal['refuse', 'keep'] = 'refuse'

    @model_validator(mode='after')
    def _says_one_thing(self):
        if (self.always is None) == (not self.column):
            raise PydanticCustomError('word', 'needs either "always" or "column"', {})
        return self


class Number(Record):
    """A count: ``number``, or ``min`` and ``max``. ``codes`` says what a text that is no number stands for."""

    number: Columns = ()
    min: Columns = ()
    max: Columns = ()
    qualifier: Literal['as-stated', 'at-least', 'at-most', 'about'] = 'as-stated'
    codes: dict[str, Counted] = Field(default_factory=dict)

    @model_validator(mode='after')
    def _says_one_thing(self):
        if bool(self.number) == bool(self.min or self.max):
            raise PydanticCustomError('number', 'needs either "number", or "min" and "max"', {})
        if not self.number and self.qualifier != 'as-stated':
            raise PydanticCustomError('number', 'a range has no qualifier', {})
        return self

    def columns(self):
        return [columns for columns in (self.number, self.min, self.max) if columns]


class Part(Record):
    group: Group
    value: Number


class Toll(Record):
    """The killed or the injured of one status."""

    status: Status
    value: Number
    of_which: tuple[Part, ...] = ()

    def numbers(self):
        return [self.value, *(part.value for part in self.of_which)]


class Blame(Record):
    """Whom the source holds responsible. ``when`` names the rows in which it does; ``{n}`` counts numbered columns."""

    actor: Word
    status: Word
    when: When = Field(default_factory=dict)


class Struck(Record):
    """Facilities that were struck; ``split`` parts them where one cell names several."""

    facility: Word
    split: str | None = None


class Persons(Record):
    """The persons of a repeated group: a minor unless the source says an adult, no consent unless it says so."""

    repeat: str
    name: Columns
    minor: Word
    consent: Word | None = None


class Identity(Record):
    column: Columns
    prefix: Id


class Days(Record):
    """``written`` says how days are written; 2014-09-23 is always understood. ``months`` are their names in order."""

    earliest: Columns
    latest: Columns = ()
    precision: Word | None = None
    written: tuple[
        Literal['year-month-day', 'day-month-year', 'month-day-year', 'day-name-year'], ...
    ] = ()
    months: tuple[str, ...] = ()


class Whereabouts(Record):
    """How a place is found: by P-code, else by name within the names around it, else it is kept as text."""

    pcode: Columns = ()
    name: Columns = ()
    name_by_precision: dict[str, Columns] = Field(default_factory=dict)
    within: Columns = ()
    leave_out: tuple[
        str, ...
    ] = ()  # words that are left out when names are compared, such as "governorate"
    spellings: dict[str, Id] = Field(default_factory=dict)  # how the source spells it -> our place
    text: dict[str, Columns] = Field(
        default_factory=dict
    )  # language -> the columns that name the place in it
    precision: Word | None = None


class Point(Record):
    latitude: Columns
    longitude: Columns


class Mapping(Record):
    """How the rows of one kind of file become incidents."""

    format: Id  # the module that reads the file
    title: str
    sheet: str | None = None  # of a workbook, where several sheets look alike
    delimiters: tuple[str, ...] = (',',)
    private: tuple[
        str, ...
    ] = ()  # columns dropped before anything else; * stands for any ending or beginning
    optional: Columns = ()  # columns that a file may lack; the report says which it lacks
    take_only: When = Field(default_factory=dict)
    in_order: tuple[tuple[str, ...], ...] = ()  # columns whose numbers may only rise
    id: Identity
    date: Days
    documented: Columns = ()
    place: Whereabouts
    coordinates: Point | None = None
    type: Word
    weapon: Word
    attributions: tuple[Blame, ...] = ()
    targets: tuple[Struck, ...] = ()
    killed: tuple[Toll, ...] = ()
    injured: tuple[Toll, ...] = ()
    grading: Word | None = None
    victims: Persons | None = None
    restricted_note: Columns = ()

    def words(self) -> list[Word]:
        """Return every rule that reads a word."""
        found = [self.date.precision, self.place.precision, self.type, self.weapon, self.grading]
        found += [word for blame in self.attributions for word in (blame.actor, blame.status)]
        found += [struck.facility for struck in self.targets]
        return [word for word in found if word]

    def fields(self) -> dict[str, tuple[str, ...]]:
        """Return the columns that each field of an incident is read from."""
        place, blames = self.place, self.attributions
        tolls = {
            field: tuple(
                column
                for toll in getattr(self, field)
                for number in toll.numbers()
                for columns in number.columns()
                for column in columns
            )
            for field in ('killed', 'injured')
        }
        named = [place.pcode, place.name, place.within, *place.name_by_precision.values()]
        texts = tuple(column for columns in place.text.values() for column in columns)
        point, victims = self.coordinates, self.victims
        return {
            'id': self.id.column,
            'date': self.date.earliest + self.date.latest,
            'documented': self.documented,
            'place': tuple(column for columns in named for column in columns),
            'place_text': texts,
            'coordinates': point.latitude + point.longitude if point else (),
            'type': self.type.column,
            'weapon': self.weapon.column,
            'attributions': tuple(
                column for blame in blames for column in blame.actor.column + blame.status.column
            ),
            'targets': tuple(
                column for struck in self.targets for column in struck.facility.column
            ),
            **tolls,
            'grading': self.grading.column if self.grading else (),
            'victims': victims.name if victims else (),
            'restricted_note': self.restricted_note,
        }

    def reads(self) -> Iterator[tuple[str, ...]]:
        """Yield the columns of each rule: of every group one must be in the file."""
        place = self.place
        yield from (
            self.id.column,
            self.date.earliest,
            self.date.latest,
            self.documented,
            place.pcode,
            place.name,
            place.within,
        )
        yield from (*place.name_by_precision.values(), *place.text.values(), self.restricted_note)
        if self.coordinates:
            yield from (self.coordinates.latitude, self.coordinates.longitude)
        yield from (word.column for word in self.words())
        yield from (
            columns
            for toll in (*self.killed, *self.injured)
            for number in toll.numbers()
            for columns in number.columns()
        )
        for names in (self.take_only, *(blame.when for blame in self.attributions), *self.in_order):
            yield from ((name,) for name in names)

    def needed(self) -> list[tuple[str, ...]]:
        """Return the groups of columns that the file must hold, each once; of numbered ones the first."""
        groups = [
            columns for columns in self.reads() if columns and not set(columns) & set(self.optional)
        ]
        return list(
            dict.fromkeys(
                tuple(column.replace('{n}', '1') for column in columns) for columns in groups
            )
        )


def listing() -> list[str]:
    """Return the names of the mappings in this folder: the only registry there is."""
    return sorted(path.stem for path in HERE.glob('*.yaml'))


def mapping_path(name: str) -> Path:
    """Return where a mapping is: in this folder by its name, or anywhere by the path of its file."""
    return Path(name) if name.endswith('.yaml') else HERE / f'{name}.yaml'


def read_mapping(name: str, root: Path) -> Mapping:
    """Read a mapping by its name or its path."""
    path = mapping_path(name)
    if not name.endswith('.yaml') and name not in listing():
        raise Refused(
            [
                Problem(
                    Where(f'AS={name}'),
                    f'there is no importer "{name}"',
                    sentences(
                        nearest(name, listing()),
                        'Or name a mapping file of your own, ending in .yaml',
                    ),
                    'usage',
                )
            ]
        )
    file = relative(path, root)
    mapping = build(Mapping, read_yaml(path, file))
    problems = []
    for field in ('killed', 'injured'):
        statuses = [toll.status for toll in getattr(mapping, field)]
        problems += [
            Problem(
                mapping.at(field, i, 'status'), f'"{status}" is there twice', 'Keep one of the two'
            )
            for i, status in enumerate(statuses)
            if status in statuses[:i]
        ]
    if mapping.date.months and len(mapping.date.months) != 12:
        problems.append(
            Problem(
                mapping.at('date', 'months'),
                f'{len(mapping.date.months)} names of months',
                'Write all twelve, in order',
            )
        )
    if problems:
        raise Refused(problems)
    return mapping
