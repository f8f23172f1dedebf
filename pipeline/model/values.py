"""What records are made of: days, counts with their ends, names by language.

A record remembers where each of its values is. The text below a field is its description: the
codebook (`make codebook`) and the editors' schema (`make schema`) print it.
"""

import re
from datetime import date, datetime
from typing import Annotated, ClassVar, Literal, Self, get_args
from zoneinfo import ZoneInfo

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictInt,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from pipeline.model.problems import Places, ValuePath, Where


class Record(BaseModel):
    """A frozen record that knows where it was written."""

    model_config = ConfigDict(frozen=True, extra='forbid', use_attribute_docstrings=True)
    # not a private attribute of pydantic's: those would add a third to the weight of a record
    _placed: ClassVar[tuple[Places, ValuePath]] = ({}, ())

    def at(self, *path: str | int) -> Where:
        """Return where a field is, or the nearest thing around it that has a place."""
        wheres, start = self._placed
        full = start + path
        while full not in wheres and full:
            full = full[:-1]
        return wheres.get(full, Where('?'))

    def placed(self, wheres: Places, path: ValuePath = ()) -> Self:
        """Remember where the values of this record are; ``path`` is its own among them."""
        object.__setattr__(self, '_placed', (wheres, path))
        return self


Id = Annotated[str, StringConstraints(pattern=r'^[a-z0-9][a-z0-9-]*$')]
Whole = Annotated[StrictInt, Field(ge=0)]


def _as_text(value: object) -> object:
    """Take a whole number as a text: a cell of a table may be all digits."""
    return str(value) if type(value) is int else value


Text = Annotated[str, BeforeValidator(_as_text, json_schema_input_type=str | int)]
Names = dict[str, Text]  # language tag -> spelling


def _day(value: object) -> object:
    """Take a day as ``2014-09-23`` alone: a number would be read as seconds since 1970."""
    if isinstance(value, date) or (isinstance(value, str) and DAY.fullmatch(value)):
        return value
    raise PydanticCustomError('date_form', 'is not a day', {})


def _day_or_unknown(value: object) -> object:
    return None if value in (None, 'unknown') else _day(value)


DAY = re.compile(r'[0-9]{4}-[0-9]{2}-[0-9]{2}')
Day = Annotated[date, BeforeValidator(_day, json_schema_input_type=date)]
DayOrUnknown = Annotated[
    date | None,
    BeforeValidator(
        _day_or_unknown,
        json_schema_input_type=date | Literal['unknown'] | None,
    ),
]


def moment(value: object) -> datetime:
    """Return a moment that is written ``2014-11-30T10:00+03:00``.

    Raises ``PydanticCustomError`` where it is not, or has no distance from UTC: without it an hour
    is another moment to each reader.
    """
    if isinstance(value, datetime) and value.tzinfo:
        return value
    if not isinstance(value, str) or not (written := MOMENT.fullmatch(value)):
        raise PydanticCustomError('moment_form', 'is not a day and an hour', {})
    if not written['zone']:
        raise PydanticCustomError('moment_zone', 'has no time zone', {})
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError('moment_calendar', 'is no hour of the calendar', {}) from None


def _to_the_minute(value: object) -> datetime:
    """Take a moment without seconds, as it is printed."""
    read = moment(value)
    if read.second:
        raise PydanticCustomError('moment_form', 'is not a day and an hour', {})
    return read


def _zone(value: object) -> str:
    """Take a time zone by its name in the IANA database."""
    if isinstance(value, str):
        try:
            return ZoneInfo(value).key
        except (KeyError, ValueError, OSError):  # not there; not a name; a folder of names
            pass
    raise PydanticCustomError('zone_name', 'is not a time zone', {})


MOMENT = re.compile(
    r'[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(?P<zone>Z|[+-][0-9]{2}:[0-9]{2})?'
)
Moment = Annotated[
    datetime,
    BeforeValidator(
        _to_the_minute,
        json_schema_input_type=Annotated[
            str,
            StringConstraints(pattern=r'^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:00)?(Z|[+-]\d{2}:\d{2})$'),
        ],
    ),
]
Zone = Annotated[str, BeforeValidator(_zone, json_schema_input_type=str)]


def _digest(value: object) -> str:
    """Take the digest of a file as ``sha256sum`` prints it."""
    if isinstance(value, str) and re.fullmatch('[0-9a-f]{64}', value):
        return value
    raise PydanticCustomError('digest_form', 'is not a SHA-256 digest', {})


Digest = Annotated[
    str,
    BeforeValidator(
        _digest, json_schema_input_type=Annotated[str, StringConstraints(pattern='^[0-9a-f]{64}$')]
    ),
]

Qualifier = Literal['as-stated', 'at-least', 'at-most', 'about', 'a-number-of', 'unknown']


def _spelled_out(value: object) -> object:
    """Let people write ``24``, ``unknown`` or the full form of a count."""
    if value == 'unknown':
        return {'qualifier': 'unknown'}
    if isinstance(value, int) and not isinstance(value, bool):
        return {'min': value, 'max': value}
    return value


class Count(Record):
    """How many, as a range. Unknown is not zero: it has neither a least nor a most.

    ``at-least`` has no ``max``, ``at-most`` no ``min``; ``a-number-of`` (the source gives no
    number) and ``unknown`` have neither.
    """

    min: Whole | None = None
    """the least there were"""
    max: Whole | None = None
    """the most there were"""
    qualifier: Qualifier = 'as-stated'
    """how the source says it; `at-least` has no `max`, `at-most` no `min`,
    `a-number-of` and `unknown` have neither"""

    @model_validator(mode='after')
    def _hangs_together(self) -> Self:
        vague = self.qualifier in ('a-number-of', 'unknown')
        if vague and (self.min is not None or self.max is not None):
            raise PydanticCustomError(
                'count',
                'a count that is "{qualifier}" cannot have a number',
                {'qualifier': self.qualifier},
            )
        if not vague and self.min is None and self.max is None:
            raise PydanticCustomError(
                'count', 'a count needs "min" or "max", or the word unknown', {}
            )
        if self.qualifier == 'at-least' and self.max is not None:
            raise PydanticCustomError(
                'count', '"at-least" cannot have a "max" ({max})', {'max': self.max}
            )
        if self.qualifier == 'at-most' and self.min is not None:
            raise PydanticCustomError(
                'count', '"at-most" cannot have a "min" ({min})', {'min': self.min}
            )
        if self.qualifier == 'as-stated' and None in (self.min, self.max):
            needed = 'at-least' if self.max is None else 'at-most'
            raise PydanticCustomError(
                'count', 'a count with one end needs "qualifier: {needed}"', {'needed': needed}
            )
        if self.min is not None and self.max is not None and self.min > self.max:
            raise PydanticCustomError(
                'count', 'min ({min}) is more than max ({max})', {'min': self.min, 'max': self.max}
            )
        return self

    @property
    def known(self) -> bool:
        """Whether the source gives any number."""
        return self.min is not None or self.max is not None


Counted = Annotated[
    Count, BeforeValidator(_spelled_out, json_schema_input_type=Whole | Literal['unknown'] | Count)
]

HarmKind = Literal['killed', 'injured']
HARM_KINDS: tuple[HarmKind, ...] = get_args(HarmKind)
# of SDG indicator 16.1.2
Status = Literal['civilian', 'protected', 'combatant', 'participant', 'unknown']
Group = Literal['children', 'women', 'men', 'boys', 'girls', 'unknown']


class Part(Record):
    """One group within a total, for instance the children among the civilians killed."""

    group: Group
    """who is counted; boys and girls are children;
    `unknown` is whose sex and age the source does not say"""
    value: Counted
    """how many of them, within the total and never on top of it"""


class Harm(Record):
    """The killed or the injured of one status: a total and the groups known within it."""

    status: Status
    """whom the count is of"""
    value: Counted
    """how many, all groups together"""
    of_which: tuple[Part, ...] = ()
    """the groups known within the total; the rest is computed and called "not broken down\""""


def _unknown_harm(value: object) -> object:
    return [] if value == 'unknown' else value


Harms = Annotated[
    tuple[Harm, ...],
    BeforeValidator(_unknown_harm, json_schema_input_type=tuple[Harm, ...] | Literal['unknown']),
]  # empty: not known, never zero


class Dates(Record):
    """When it happened: the earliest and the latest possible day, both included."""

    earliest: Day
    """the first day on which it may have happened"""
    latest: Day
    """the last day on which it may have happened"""
    precision: Literal['day', 'week', 'month', 'period']
    """how closely the source dates it; `day` needs one day, the same in both"""

    @model_validator(mode='after')
    def _in_order(self) -> Self:
        if self.earliest > self.latest:
            raise PydanticCustomError(
                'dates',
                'earliest ({earliest}) is after latest ({latest})',
                {'earliest': str(self.earliest), 'latest': str(self.latest)},
            )
        if self.precision == 'day' and self.earliest != self.latest:
            raise PydanticCustomError(
                'dates',
                'precision "day" needs one day, not {earliest} to {latest}',
                {'earliest': str(self.earliest), 'latest': str(self.latest)},
            )
        return self


class Period(Record):
    """The days a claim or a brief speaks of.

    ``to`` is None (written ``unknown``) where the source states no end.
    """

    from_: Day = Field(alias='from')
    """the first day"""
    to: DayOrUnknown
    """the last day, or `unknown` where the source states no end"""
    model_config = ConfigDict(populate_by_name=True)

    @model_validator(mode='after')
    def _in_order(self) -> Self:
        if self.to and self.from_ > self.to:
            raise PydanticCustomError(
                'period',
                'from ({first}) is after to ({last})',
                {'first': str(self.from_), 'last': str(self.to)},
            )
        return self
