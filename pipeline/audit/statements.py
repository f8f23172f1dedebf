"""A statement as somebody published it: what a file of statements may hold.

A total holds what the page prints within it: the groups counted among it (``of_which``, which may overlap) and the
tables that make it up (``by_actor`` and the like, in which nobody is counted twice). ``data/claims/README.md`` says it in words.
"""

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from pipeline.model import Counted, Day, DayOrUnknown, Id, Record, Whole

AXES = ('by_actor', 'by_status', 'by_place', 'by_type', 'by_month', 'by_day')


def _bare(value: Any) -> Any:
    """Let people write a number alone where nothing is published within it."""
    if isinstance(value, dict) and (not value or set(value) - {'min', 'max', 'qualifier'}):
        return value
    return {'value': value}


class Stated(Record):
    """A published number, and what is published within it; without a value only its tables are known."""

    value: Counted | None = None
    of_which: 'Rows' = {}
    by_actor: 'Rows' = {}
    by_status: 'Rows' = {}
    by_place: 'Rows' = {}
    by_type: 'Rows' = {}
    by_month: 'Rows' = {}
    by_day: 'Rows' = {}


Rows = dict[str, Annotated[Stated, BeforeValidator(_bare)]]
Stated.model_rebuild()


def _written(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


Text = Annotated[str, BeforeValidator(_written)]  # a page, a place: 12 is a name too


def _decimal(value: Any) -> Any:
    """A percentage keeps the decimals it was published with."""
    written = str(value)
    if (
        isinstance(value, bool)
        or not written.replace('.', '', 1).isdecimal()
        or not written.isascii()
    ):
        raise PydanticCustomError('decimal_form', 'is not a number such as 26 or 26.5', {})
    return Decimal(written)


def _listed(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Published = Annotated[Decimal, BeforeValidator(_decimal)]
Named = Annotated[
    tuple[str, ...], BeforeValidator(_listed), Field(min_length=1)
]  # numbers of the page, by their names


class Rounded(Record):
    """A number that the publisher worked out of others."""

    qualifier: Literal['as-stated', 'at-least', 'at-most', 'about'] = 'as-stated'
    rounding: Literal['nearest', 'up', 'down'] = 'nearest'


class Share(Rounded):
    """ "26% were women and children": a part of a whole; or "60 times as many": one number against another."""

    percent: Published | None = None
    times: Published | None = None
    part: Named
    of: Named

    @model_validator(mode='after')
    def _one_of_two(self):
        if (self.percent is None) == (self.times is None):
            raise PydanticCustomError('share', 'a share needs either "percent" or "times"', {})
        return self


class Rate(Rounded):
    """ "15 a day": a number over the days of the period."""

    per_day: Published
    of: Named


class ListedIncident(Record):
    date: DayOrUnknown
    value: Counted


class Listed(Record):
    """What the page lists one by one: how many names, or the incidents."""

    of: Named
    names: Whole | None = None
    incidents: tuple[ListedIncident, ...] = ()


class Row(Record):
    date: Day
    value: Counted


class Series(Record):
    """A running total, day by day."""

    of: str
    rows: tuple[Row, ...]


class Stretch(Record):
    """The days a page speaks of, as published: that it ends before it starts is a finding, no fault of the file."""

    from_: DayOrUnknown = Field(alias='from')
    to: DayOrUnknown
    days: Whole | None = None  # where the page says how many days these are
    model_config = ConfigDict(frozen=True, extra='forbid', populate_by_name=True)

    @property
    def length(self) -> int | None:
        """How many days, both ends included; None where that is not known."""
        if self.from_ is None or self.to is None:
            return self.days
        return (self.to - self.from_).days + 1 if self.from_ <= self.to else None


class Printed(Record):
    """What one page, or one language version, prints."""

    page: Text | None = None
    language: str | None = None
    published: Day | None = None
    period: Stretch | None = None
    totals: Rows = {}
    shares: tuple[Share, ...] = ()
    rates: tuple[Rate, ...] = ()
    listed: tuple[Listed, ...] = ()
    series: tuple[Series, ...] = ()


class Statement(Printed):
    """One statement; where it stands on several pages or in several languages, each of them under ``pages``."""

    id: Id
    source: Text
    same_as: Id | None = None  # another statement that speaks of the same thing
    pages: tuple[Printed, ...] = ()
