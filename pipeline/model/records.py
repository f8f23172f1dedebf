"""What is recorded: incidents, claims, places, sources, the definition of a brief, and the policy of disclosure.

Records are frozen and refuse unknown fields. A record read from a file remembers where each of its
values stands (``record.at('killed')``), so that a complaint can name file, line and column.
"""
import re
from datetime import date
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, StrictInt, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from pipeline.model.problems import Where


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
Text = Annotated[str, BeforeValidator(lambda value: str(value) if type(value) is int else value)]     # a table's cell may be all digits
Names = dict[str, Text]                  # language tag -> spelling


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

    @model_validator(mode='after')
    def _one_kind(self):
        if (self.facility is None) == (self.sites_of is None):
            raise PydanticCustomError('target', 'a target is either a "facility" or "sites_of" an actor', {})
        return self


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
    place_precision: Literal['exact', 'near', 'sub-district', 'district', 'governorate', 'country', 'unknown'] = 'exact'
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
    duplicate_of: Id | None = None       # the incident that this one repeats; a repeated one is listed and not counted
    raw: dict[str, str] | None = None    # the row it was imported from, as it came


RESTRICTED = frozenset({'coordinates', 'victims', 'restricted_note', 'raw'})


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
    pcode: Text | None = None
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
    fictional: bool = False              # invented, and marked so on every page
    tally: bool = False                  # count the incidents: the brief is about them, not only about claims
    previous: tuple[Id, ...] = ()        # files of data/incidents of the period before, to stand beside this one
    subject: Id | None = None            # the actor in the accent colour
    context: Id | None = None            # the actor beside it
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
    previous: tuple[Incident, ...] = ()
