"""What is audited: pages, each with its published numbers by name, and what stands within what.

A number is called by its way through the page: ``(page, 'killed', 'by_actor', 'government', 'of_which', 'children')``.
Numbers that were worked out of others have a name beginning with ``@``.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from pipeline.model import Count, Where

Name = tuple[str, ...]
AMONG = 'of_which'
WORDS = {  # how a number is said by what it stands within
    AMONG: '{name} among {within}',
    'by_actor': '{within} by {name}',
    'by_status': '{name} {within}',
    'by_place': '{within} in {name}',
    'by_type': '{within} ({name})',
    'by_month': '{within} in {name}',
    'by_day': '{within} on {name}',
    'items': '{within} ({name})',
}
ABOUT = Decimal('0.1')  # "about 3,000" is right from a tenth below to a tenth above
QUALIFIED = {'at-least': 'at least ', 'at-most': 'at most ', 'about': 'about '}


def said(value: int | Decimal) -> str:
    """Return a number as people read it."""
    return f'{value:,f}' if isinstance(value, Decimal) else f'{value:,}'


class Number(NamedTuple):
    """A published number: where it stands, and from what to what it goes; None is unknown, never zero."""

    where: Where
    least: int | Decimal | None
    most: int | Decimal | None
    qualifier: str = 'as-stated'
    unit: str = ''  # what is written after it: %, a day

    @classmethod
    def of(cls, count: Count, where: Where) -> 'Number':
        return cls(where, count.min, count.max, count.qualifier)

    @property
    def known(self) -> bool:
        return self.least is not None or self.most is not None

    @property
    def printed(self) -> int | Decimal | None:
        """The one number that is printed; None for a range."""
        if self.least is None or self.most is None:
            return self.most if self.least is None else self.least
        return self.least if self.least == self.most else None

    @property
    def exact(self) -> bool:
        return self.qualifier == 'as-stated' and self.printed is not None

    @property
    def floor(self) -> int:
        """The least it can mean."""
        return (
            int((self.least or 0) * (1 - ABOUT)) if self.qualifier == 'about' else self.least or 0
        )

    @property
    def ceiling(self) -> int | None:
        """The most it can mean; None where it is open."""
        return (
            int(self.most * (1 + ABOUT))
            if self.qualifier == 'about' and self.most is not None
            else self.most
        )

    @property
    def room(self) -> int:
        """The most that can be counted within it: a minimum below what it contains is too low."""
        return self.least if self.ceiling is None else self.ceiling

    def now(self, value: int | Decimal) -> 'Number':
        """Return it with another value printed in its place."""
        return self._replace(
            least=None if self.least is None else value, most=None if self.most is None else value
        )

    def said(self) -> str:
        if not self.known:
            return 'unknown'
        if self.printed is None:
            return f'{said(self.least)} to {said(self.most)}{self.unit}'
        return f'{QUALIFIED.get(self.qualifier, "")}{said(self.printed)}{self.unit}'


Numbers = Mapping[Name, Number]


class Span(NamedTuple):
    """From what to what a number goes that is stated, or added up from its table; and what it was made of."""

    least: int
    most: int | None
    uses: tuple[Name, ...]

    def said(self) -> str:
        if self.most is None:
            return f'at least {said(self.least)}' if self.least else 'unknown'
        return (
            said(self.least)
            if self.least == self.most
            else f'{said(self.least)} to {said(self.most)}'
        )


def total(spans: Iterable[Span]) -> Span:
    """Add up; one open end leaves the sum open."""
    spans = tuple(spans)
    most = None if any(span.most is None for span in spans) else sum(span.most for span in spans)
    return Span(
        sum(span.least for span in spans), most, tuple(name for span in spans for name in span.uses)
    )


class ShareOf(NamedTuple):
    """A share, a ratio or a rate: the name of what is published, the part, the whole (none for a rate), and how it was rounded."""

    published: Name
    part: tuple[Name, ...]
    of: tuple[Name, ...]
    rounding: str


class Dated(NamedTuple):
    """Days that the page names, from first to last; a running total may begin before the period."""

    first: date
    last: date
    where: Where
    of: str
    running: bool = False


class Period(NamedTuple):
    """The days the page speaks of; an end that is not stated is None."""

    first: date | None
    last: date | None
    length: int | None
    where_first: Where
    where_last: Where

    def ends(self) -> list[tuple[str, date, Where]]:
        """Return the days at its ends that are stated."""
        return [
            end
            for end in (
                ('starts', self.first, self.where_first),
                ('ends', self.last, self.where_last),
            )
            if end[1]
        ]


class Page(NamedTuple):
    """What one page prints, by name. ``tables`` holds, for each number, what is within it."""

    name: str  # the first step of every name on it
    statement: str  # the id of what it is a page of
    where: Where  # where that stands
    same: str  # pages that speak of the same thing share this
    speaker: str  # 'the page' or 'the claim'
    period: Period | None
    published: tuple[date, Where] | None
    numbers: dict[Name, Number]
    tables: dict[Name, dict[str, tuple[Name, ...]]]
    wheres: dict[Name, Where]  # where a table stands, and a row that has no number of its own
    shares: tuple[ShareOf, ...] = ()
    rates: tuple[ShareOf, ...] = ()
    lists: tuple[
        tuple[Name, tuple[Name, ...]], ...
    ] = ()  # what is listed, and the numbers of its incidents
    series: tuple[tuple[tuple[date, Name], ...], ...] = ()
    steps: tuple[
        tuple[Name, Name, Name], ...
    ] = ()  # a running total before and after, and the number of the day
    days: tuple[Dated, ...] = ()

    def states(self, name: Name, numbers: Numbers) -> str:
        """Return who states what: a claim makes but one statement, a page says of what."""
        return f'{self.speaker} states {numbers[name].said()}{self.of(name)}'

    def of(self, name: Name) -> str:
        return f' {described(name)}' if self.speaker == 'the page' else ''

    def stands(self, name: Name) -> Where:
        return self.numbers[name].where if name in self.numbers else self.wheres[name]

    def beside(self, whole: Name, table: str) -> list[Name]:
        """Return the numbers within a whole that are not rows of a table: each is made up of the same number in its rows."""
        return [
            name
            for name in self.numbers
            if name[: len(whole)] == whole and len(name) > len(whole) and name[len(whole)] != table
        ]

    def span(self, name: Name, numbers: Numbers, inner: Name = ()) -> Span:
        """Return what a number can be: as it is stated, else what its first table adds up to.

        ``inner`` leads to a number within it, such as the children of each place.
        """
        number = numbers.get(name + inner)
        if number and number.known:
            return Span(number.floor, number.ceiling, (name + inner,))
        for table in self.tables.get(name, {}):
            if table not in (AMONG, *inner[:1]):
                return self.sum(name, table, numbers, inner)
        return Span(0, None, ())

    def sum(self, name: Name, table: str, numbers: Numbers, inner: Name = ()) -> Span:
        """Return what the rows of a table add up to; a table of one row is not taken to be the whole."""
        rows = self.tables[name][table]
        found = total(self.span(row, numbers, inner) for row in rows)
        return found._replace(most=None) if len(rows) == 1 and table != 'items' else found

    def room(self, name: Name, numbers: Numbers) -> Span:
        """Return the most that can be counted within a number; where nothing is known, it rests on nothing."""
        if (number := numbers.get(name)) and number.known:
            return Span(number.room, number.room, (name,))
        span = self.span(name, numbers)
        return Span(0, None, ()) if span.most is None else Span(span.most, span.most, span.uses)


def spelled(word: str) -> str:
    """Return a key as people say it; a day and a month keep their hyphens."""
    return word if word[:1].isdecimal() else word.replace('_', ' ').replace('-', ' ')


def described(name: Name) -> str:
    """Return in words what a number counts: 'children among civilians killed by government'."""
    words = spelled(name[1])
    for table, row in zip(name[2::2], name[3::2], strict=True):
        words = WORDS[table].format(name=spelled(row), within=words)
    return words


def shortly(name: Name) -> str:
    """Return a number's own word, where that is enough beside its whole."""
    return spelled(name[-1]) if name[-2] in (AMONG, 'by_status') else described(name)
