"""A statement as somebody published it: what a file of statements may hold.

A total holds what the page prints within it: the groups counted among it (``of_which``, which may
overlap) and the tables that make it up (``by_actor`` and the like, in which nobody is counted
twice). ``data/claims/README.md`` describes the format.
"""

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from pipeline.audit.pages import AMONG
from pipeline.model import Counted, Day, DayOrUnknown, Id, Record, Text, Whole

AXES = ('by_actor', 'by_status', 'by_place', 'by_type', 'by_month', 'by_day')


def _full_form(value: object) -> object:
    """Let people write a number alone where nothing is published within it."""
    if isinstance(value, dict) and (not value or set(value) - {'min', 'max', 'qualifier'}):
        return value
    return {'value': value}


class Total(Record):
    """A published number, and what is published within it.

    Without a value only its tables are known.
    """

    value: Counted | None = None
    of_which: 'Rows' = Field(default_factory=dict)
    by_actor: 'Rows' = Field(default_factory=dict)
    by_status: 'Rows' = Field(default_factory=dict)
    by_place: 'Rows' = Field(default_factory=dict)
    by_type: 'Rows' = Field(default_factory=dict)
    by_month: 'Rows' = Field(default_factory=dict)
    by_day: 'Rows' = Field(default_factory=dict)

    def tables(self) -> dict[str, 'Rows']:
        """Return the tables that have rows, by their keys."""
        tables = {
            AMONG: self.of_which,
            'by_actor': self.by_actor,
            'by_status': self.by_status,
            'by_place': self.by_place,
            'by_type': self.by_type,
            'by_month': self.by_month,
            'by_day': self.by_day,
        }
        return {table: rows for table, rows in tables.items() if rows}


Rows = dict[str, Annotated[Total, BeforeValidator(_full_form)]]
Total.model_rebuild()


def _decimal(value: object) -> Decimal:
    """Read a published number, which keeps the decimals it was published with."""
    text = str(value)
    digits = text.replace('.', '', 1)
    if isinstance(value, bool) or not digits.isdecimal() or not text.isascii():
        raise PydanticCustomError('decimal_form', 'is not a number such as 26 or 26.5', {})
    return Decimal(text)


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str) else value


PublishedDecimal = Annotated[Decimal, BeforeValidator(_decimal)]
NumberNames = Annotated[  # of numbers of the same page
    tuple[str, ...], BeforeValidator(_listed), Field(min_length=1)
]


class Derived(Record):
    """A number that the publisher computed from others."""

    qualifier: Literal['as-stated', 'at-least', 'at-most', 'about'] = 'as-stated'
    rounding: Literal['nearest', 'up', 'down'] = 'nearest'


class Share(Derived):
    """A part of a whole, in percent; or one number against another ("60 times as many")."""

    percent: PublishedDecimal | None = None
    times: PublishedDecimal | None = None
    part: NumberNames
    of: NumberNames

    @model_validator(mode='after')
    def _one_of_two(self) -> Self:
        if (self.percent is None) == (self.times is None):
            raise PydanticCustomError('share', 'a share needs either "percent" or "times"', {})
        return self


class Rate(Derived):
    """A number over the days of the period ("15 a day")."""

    per_day: PublishedDecimal
    of: NumberNames


class ListedIncident(Record):
    """One incident of a list, with its number."""

    date: DayOrUnknown
    value: Counted


class Listing(Record):
    """What the page lists one by one: how many names, or the incidents."""

    of: NumberNames
    names: Whole | None = None
    incidents: tuple[ListedIncident, ...] = ()


class SeriesRow(Record):
    """A running total on one day."""

    date: Day
    value: Counted


class Series(Record):
    """A running total, day by day."""

    of: str
    rows: tuple[SeriesRow, ...]


class StatedPeriod(Record):
    """The days a page covers, as published.

    That it ends before it starts is a finding, not a fault of the file.
    """

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


class PrintedPage(Record):
    """What one page, or one language version, prints."""

    page: Text | None = None
    language: str | None = None
    published: Day | None = None
    period: StatedPeriod | None = None
    totals: Rows = Field(default_factory=dict)
    shares: tuple[Share, ...] = ()
    rates: tuple[Rate, ...] = ()
    listed: tuple[Listing, ...] = ()
    series: tuple[Series, ...] = ()


class Statement(PrintedPage):
    """One statement, with each of its ``pages`` where it has several, or several languages."""

    id: Id
    source: Text
    same_as: Id | None = None  # another statement about the same thing
    pages: tuple[PrintedPage, ...] = ()
