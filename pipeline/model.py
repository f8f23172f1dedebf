"""The words every step shares: incident, claim, place, brief, fact, problem.

Records are frozen and refuse unknown fields. A record read from a file remembers where each of its
values stands (``record.at('killed')``), so that a complaint can name file, line and column.
"""
import os
import re
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, StrictInt, StringConstraints, model_validator
from pydantic_core import PydanticCustomError


class Where(NamedTuple):
    """A place in a file somebody wrote: lines and columns count from 1."""

    file: str
    line: int = 0
    column: int | str = 0

    def __str__(self):
        return ':'.join(str(part) for part in self if part)


class Problem(NamedTuple):
    """What is wrong, where it stands and how to mend it; never a restricted value.

    ``kind`` decides the exit code of the run, see ``EXIT_CODES``.
    """

    where: Where
    what: str
    mend: str
    kind: str = 'data'

    def __str__(self):
        return f'{self.where}: {self.what}\n    mend: {self.mend}'


EXIT_CODES = {'data': 1, 'usage': 2, 'translation': 3, 'environment': 4, 'policy': 5, 'bug': 70, 'busy': 75}


def _order(problem):
    """By file, line and column; a column of a table comes by its name."""
    file, line, column = problem.where
    return file, line, isinstance(column, str), column, problem.what


class Refused(Exception):
    """The run stops: carries every problem found, not only the first."""

    def __init__(self, problems):
        self.problems = sorted(set(problems), key=_order)
        super().__init__(f'{len(self.problems)} problems')


class Record(BaseModel):
    """A frozen record that knows where it was written."""

    model_config = ConfigDict(frozen=True, extra='forbid')
    _wheres: dict = PrivateAttr(default_factory=dict)
    _path: tuple = PrivateAttr(default=())

    def at(self, *path) -> Where:
        """Return where a field stands, or the nearest thing around it that has a place."""
        full = self._path + path
        while full not in self._wheres and full:
            full = full[:-1]
        return self._wheres.get(full, Where('?'))

    def placed(self, wheres, path=()):
        """Remember where the values of this record stand."""
        self._wheres, self._path = wheres, path
        return self


Id = Annotated[str, StringConstraints(pattern=r'^[a-z0-9][a-z0-9-]*$')]
Whole = Annotated[StrictInt, Field(ge=0)]
Names = dict[str, str]                   # language tag -> spelling


def _day(value: Any) -> Any:
    """A day is written ``2014-09-23``; a bare number would be read as seconds since 1970."""
    if isinstance(value, date) or (isinstance(value, str) and DAY.fullmatch(value)):
        return value
    raise PydanticCustomError('date_form', 'is not a day', {})


DAY = re.compile(r'[0-9]{4}-[0-9]{2}-[0-9]{2}')
Day = Annotated[date, BeforeValidator(_day)]
DayOrUnknown = Annotated[date | None, BeforeValidator(lambda value: None if value in (None, 'unknown') else _day(value))]

Qualifier = Literal['as-stated', 'at-least', 'at-most', 'about', 'a-number-of', 'unknown']


def _spelled_out(value: Any) -> Any:
    """Let people write ``24``, ``unknown`` or the full form of a count."""
    if value == 'unknown':
        return {'qualifier': 'unknown'}
    if isinstance(value, int) and not isinstance(value, bool):
        return {'min': value, 'max': value}
    return value


class Count(Record):
    """How many, as a range. Unknown is not zero: it has neither a least nor a most.

    ``at-least`` has no ``max``, ``at-most`` no ``min``; ``a-number-of`` (the source gives no number) and ``unknown`` have neither.
    """

    min: Whole | None = None
    max: Whole | None = None
    qualifier: Qualifier = 'as-stated'

    @model_validator(mode='after')
    def _hangs_together(self):
        vague = self.qualifier in ('a-number-of', 'unknown')
        if vague and (self.min is not None or self.max is not None):
            raise PydanticCustomError('count', 'a count that is "{qualifier}" cannot have a number', {'qualifier': self.qualifier})
        if not vague and self.min is None and self.max is None:
            raise PydanticCustomError('count', 'a count needs "min" or "max", or the word unknown', {})
        if self.qualifier == 'at-least' and self.max is not None:
            raise PydanticCustomError('count', '"at-least" cannot have a "max" ({max})', {'max': self.max})
        if self.qualifier == 'at-most' and self.min is not None:
            raise PydanticCustomError('count', '"at-most" cannot have a "min" ({min})', {'min': self.min})
        if self.qualifier == 'as-stated' and None in (self.min, self.max):
            needed = 'at-least' if self.max is None else 'at-most'
            raise PydanticCustomError('count', 'a count with one end needs "qualifier: {needed}"', {'needed': needed})
        if self.min is not None and self.max is not None and self.min > self.max:
            raise PydanticCustomError('count', 'min ({min}) is more than max ({max})', {'min': self.min, 'max': self.max})
        return self

    @property
    def known(self) -> bool:
        return self.min is not None or self.max is not None


Counted = Annotated[Count, BeforeValidator(_spelled_out)]

Status = Literal['civilian', 'combatant', 'unknown']
Group = Literal['children', 'women', 'men', 'boys', 'girls', 'unknown']


class Part(Record):
    """One group within a total, for instance the children among the civilians killed."""

    group: Group
    value: Counted


class Harm(Record):
    """The killed or the injured of one status: a total and the groups known within it."""

    status: Status
    value: Counted
    of_which: tuple[Part, ...] = ()


def _unknown_harm(value: Any) -> Any:
    return [] if value == 'unknown' else value


Harms = Annotated[tuple[Harm, ...], BeforeValidator(_unknown_harm)]     # empty: not known, never zero


class Dates(Record):
    """When it happened: the earliest and the latest possible day, both included."""

    earliest: Day
    latest: Day
    precision: Literal['day', 'week', 'month', 'period']

    @model_validator(mode='after')
    def _in_order(self):
        if self.earliest > self.latest:
            raise PydanticCustomError('dates', 'earliest ({earliest}) is after latest ({latest})',
                                      {'earliest': str(self.earliest), 'latest': str(self.latest)})
        if self.precision == 'day' and self.earliest != self.latest:
            raise PydanticCustomError('dates', 'precision "day" needs one day, not {earliest} to {latest}',
                                      {'earliest': str(self.earliest), 'latest': str(self.latest)})
        return self


class Period(Record):
    """The days a claim or a brief speaks of; ``to`` is None (written ``unknown``) where the source states no end."""

    from_: Day = Field(alias='from')
    to: DayOrUnknown
    model_config = ConfigDict(frozen=True, extra='forbid', populate_by_name=True)

    @model_validator(mode='after')
    def _in_order(self):
        if self.to and self.from_ > self.to:
            raise PydanticCustomError('period', 'from ({first}) is after to ({last})', {'first': str(self.from_), 'last': str(self.to)})
        return self


class Attribution(Record):
    """Who is held responsible, and with what standing."""

    actor: Id
    status: Literal['claimed', 'accepted', 'alleged', 'contested', 'denied']


class Target(Record):
    """What was struck: a named facility, or sites the source does not count."""

    facility: Id | None = None
    sites_of: Id | None = None           # the actor whose sites, where no facility is named
    value: Counted = Count(min=1, max=1)
    damage: Literal['none', 'damaged', 'destroyed', 'unknown'] = 'unknown'


class Victim(Record):
    """A person who was harmed. Restricted: a name leaves only with recorded consent, a minor's never."""

    name: str
    minor: bool
    consent_to_publish: bool = False


class Coordinates(Record):
    latitude: float
    longitude: float


class Incident(Record):
    """Something that happened, as recorded."""

    id: Id
    date: Dates
    documented: Day | None = None
    place: Id                            # or the word unknown
    place_text: Names | None = None      # the place as the source writes it, where it could not be matched
    place_part: Id | None = None         # a named part of the place, such as a countryside
    coordinates: Coordinates | None = None
    type: Id
    weapon: Id
    attributions: tuple[Attribution, ...]
    targets: tuple[Target, ...] = ()
    killed: Harms
    injured: Harms
    grading: Literal['confirmed', 'fair', 'weak', 'contested', 'discounted', 'not-graded'] = 'not-graded'
    sources: tuple[Id, ...]
    victims: tuple[Victim, ...] = ()
    restricted_note: str | None = None
    public_note: Id | None = None        # a block of the brief's prose


RESTRICTED = frozenset({'coordinates', 'victims', 'restricted_note'})


class Item(Record):
    """One line of a claim's breakdown: by place, or by type of facility."""

    place: Id | None = None
    facility_type: Id | None = None
    value: Counted


class Claim(Record):
    """What somebody states about a period, as a whole. Never turned into incidents or victims."""

    id: Id
    by: Id
    source: Id
    published: Day
    period: Period
    actor: Id
    measure: Literal['killed', 'injured', 'attacks', 'facilities-targeted', 'facilities-destroyed']
    status: Status | None = None
    weapon: Id | None = None
    value: Counted
    of_which: tuple[Part, ...] = ()
    items: tuple[Item, ...] = ()


class Place(Record):
    """A place of the gazetteer; ``level`` 0 is the country, 1 a governorate, 4 is below any P-code."""

    id: Id
    pcode: str | None = None
    level: Whole
    parent: Id | None = None
    names: Names


class Facility(Record):
    """A facility or a position with a name of its own."""

    id: Id
    type: Id
    place: Id
    names: Names


class Source(Record):
    """Where a statement comes from."""

    id: Id
    by: Id
    kind: Literal['report', 'dataset', 'media', 'witness', 'official']
    published: Day | None = None
    url: str | None = None
    archive_url: str | None = None
    sensitive: bool = False


class Term(Record):
    """An entry of a reference table whose words are in the language packs' ``terms.yaml``."""

    id: Id
    cause: str | None = None             # SDG 16.1.2 cause of death, for weapons
    civilian: bool | None = None         # for facility types


class BriefDefinition(Record):
    """What a brief tells of; its words are beside it, one file a language."""

    id: Id
    type: Id
    edition: Whole
    published: Day
    period: Period
    basis: Literal['death', 'documentation', 'unknown']
    place: Id
    languages: tuple[str, ...]
    source_language: str
    by: Id
    incidents: tuple[Id, ...]            # files of data/incidents, without their ending
    claims: tuple[Id, ...]               # files of data/claims
    subject: Id                          # the actor in the accent colour
    context: Id                          # the actor beside it
    tiles: tuple[str, ...]               # short names of the key figures on the cover
    names: dict[str, str | tuple[str, ...]]     # short name for the prose -> fact or facts


class Policy(Record):
    """Which field of an incident may leave the restricted side, and how."""

    incident: dict[str, Literal['public', 'withheld', 'name-if-consent']]


class Recorded(NamedTuple):
    """Everything the line reads about one brief, restricted fields included."""

    brief: BriefDefinition
    incidents: tuple[Incident, ...]
    claims: tuple[Claim, ...]
    actors: dict[str, Term]
    weapons: dict[str, Term]
    facility_types: dict[str, Term]
    places: dict[str, Place]
    facilities: dict[str, Facility]
    sources: dict[str, Source]
    policy: Policy


class PublicIncident(Record):
    """An incident as it may be printed. There is no field that could hold a restricted value."""

    id: str
    where: str                           # file:line:column of the record
    date: Dates | None
    place: str | None
    place_text: Names | None
    place_part: str | None
    type: str | None
    weapon: str | None
    attributions: tuple[Attribution, ...] | None
    targets: tuple[Target, ...] | None
    killed: tuple[Harm, ...] | None
    injured: tuple[Harm, ...] | None
    grading: str | None
    sources: tuple[str, ...] | None
    victim_names: tuple[str, ...]
    public_note: str | None


class PublicClaim(Record):
    """A claim with the places in its file where its numbers stand."""

    claim: Claim
    wheres: dict[str, str]               # 'value', 'children', an item's place or type -> file:line:column


class Public(Record):
    """What the policy lets out: the only thing any later step sees."""

    brief: BriefDefinition
    wheres: dict[str, str]               # a day of the brief -> file:line:column
    incidents: tuple[PublicIncident, ...]
    claims: tuple[PublicClaim, ...]
    places: dict[str, Place]
    facilities: dict[str, Facility]
    sources: dict[str, Source]


class Fact(Record):
    """One number or day of the brief, made once, with what it is made of.

    ``unit`` names the noun that is counted (a ``count-…`` message of each language) and, for a share, ``percent``.
    A count keeps its range; ``value`` is the number that is printed. ``day`` is set for dates only.
    """

    name: str
    kind: Literal['count', 'share', 'ratio', 'day']
    unit: str
    min: int | float | None = None
    max: int | float | None = None
    qualifier: Qualifier = 'as-stated'
    day: date | None = None
    operation: str                       # how it was made, in words a reader can follow
    of: tuple[str, ...] = ()             # the facts it was made of
    records: tuple[str, ...] = ()        # claim:<id> and incident:<id>
    wheres: tuple[str, ...] = ()         # file:line:column of the numbers as they were written

    @property
    def ranged(self) -> bool:
        """Whether both ends are known and differ: then both are printed."""
        return self.min is not None and self.max is not None and self.min != self.max

    @property
    def value(self) -> int | float | None:
        """The number that stands for the fact where one is needed: the least where there is one."""
        return self.max if self.min is None else self.min


class Ledger(Record):
    """All facts of a brief, by name, beside the public records they were made from."""

    public: Public
    facts: dict[str, Fact]

    def fact(self, name: str) -> Fact:
        """Return a fact; an unknown name is an error, never a zero."""
        if name not in self.facts:
            raise KeyError(f'no fact is called {name}')
        return self.facts[name]

    def named(self, short: str) -> Fact | tuple[Fact, ...]:
        """Return what a short name of the brief's definition stands for."""
        names = self.public.brief.names[short]
        return self.fact(names) if isinstance(names, str) else tuple(map(self.fact, names))


class Drawn(Record):
    """One drawn figure of one language: its file, its size in millimetres, its words and its numbers.

    ``title`` and ``note`` are HTML in which numbers name their facts, ``alt`` is plain text.
    """

    name: str
    file: str
    width: float
    height: float
    title: str
    note: str
    alt: str
    numbers: tuple[tuple[str, str], ...]         # (fact, the text that is drawn for it)
    alt_facts: tuple[str, ...]                   # the facts whose numbers stand in the alternative text
    alt_names: tuple[str, ...]                   # the names in it: the digits of "Brigade 93" are no number


def relative(path: Path, root: Path) -> str:
    """Return a path as people say it, from the project's root; never an absolute one, as it may be published."""
    return os.path.relpath(path.resolve(), root.resolve())
