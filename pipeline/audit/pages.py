"""What is audited: pages, each with its published numbers by name, and what is counted within what.

A page is what one publication, one language version or one claim prints at once.
"""

from datetime import date
from typing import NamedTuple

from pipeline.audit.numbers import UNKNOWN, Name, Number, Numbers, Span, total
from pipeline.model import Where

AMONG = 'of_which'
ITEMS = 'items'
THE_PAGE, THE_CLAIM = 'the page', 'the claim'  # who states the numbers of a page
WORDS = {  # how a number is described, by the table that it is in
    AMONG: '{name} among {within}',
    'by_actor': '{within} by {name}',
    'by_status': '{name} {within}',
    'by_place': '{within} in {name}',
    'by_type': '{within} ({name})',
    'by_month': '{within} in {name}',
    'by_day': '{within} on {name}',
    ITEMS: '{within} ({name})',
}

Tables = dict[Name, dict[str, tuple[Name, ...]]]  # number -> table -> the numbers of its rows


class ShareOf(NamedTuple):
    """A share, a ratio or a rate: its own name, and the numbers it was computed from.

    A rate has no whole (``of``): it is a number over the days of the period.
    """

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


class PublicationDay(NamedTuple):
    """The day on which a page was published, and where it is printed."""

    day: date
    where: Where


class PeriodEnd(NamedTuple):
    """One end of a period: its first day (``starts``) or its last (``ends``)."""

    verb: str
    day: date
    where: Where


class Period(NamedTuple):
    """The days that the page covers; an end that is not stated is None."""

    first: date | None
    last: date | None
    length: int | None
    where_first: Where
    where_last: Where

    def ends(self) -> list[PeriodEnd]:
        """Return the ends that are stated."""
        ends = []
        if self.first:
            ends.append(PeriodEnd('starts', self.first, self.where_first))
        if self.last:
            ends.append(PeriodEnd('ends', self.last, self.where_last))
        return ends


class ItemList(NamedTuple):
    """What a page lists one by one among a number: one number of names, or those of incidents."""

    whole: Name
    items: tuple[Name, ...]


class SeriesPoint(NamedTuple):
    """A running total on one day."""

    day: date
    name: Name


class Step(NamedTuple):
    """A running total on two days, and the number published for the second day itself."""

    before: Name
    after: Name
    of_the_day: Name


class Page(NamedTuple):
    """What one page prints, by name. ``tables`` holds, for each number, what is counted in it."""

    name: str  # the first step of every name on it
    statement: str  # the id of the statement or claim
    where: Where  # of that id
    subject: str  # shared by the pages about one thing
    speaker: str  # THE_PAGE or THE_CLAIM
    period: Period | None
    published: PublicationDay | None
    numbers: dict[Name, Number]
    tables: Tables
    wheres: dict[Name, Where]  # of tables, and of rows that have no number of their own
    shares: tuple[ShareOf, ...] = ()
    rates: tuple[ShareOf, ...] = ()
    lists: tuple[ItemList, ...] = ()
    series: tuple[tuple[SeriesPoint, ...], ...] = ()
    steps: tuple[Step, ...] = ()
    days: tuple[Dated, ...] = ()

    def states(self, name: Name, numbers: Numbers) -> str:
        """Return who states which number; a claim has one, so it is not described."""
        return f'{self.speaker} states {numbers[name]}{self.of(name)}'

    def of(self, name: Name) -> str:
        """Return a description of a number, to be added to it; empty for a claim."""
        return f' {describe(name)}' if self.speaker == THE_PAGE else ''

    def where_of(self, name: Name) -> Where:
        """Return where a number, a row or a table is."""
        return self.numbers[name].where if name in self.numbers else self.wheres[name]

    def others_within(self, whole: Name, table: str) -> list[Name]:
        """Return the numbers within a whole outside one of its tables.

        Each of them is made up of the same number in the rows of the table.
        """
        depth = len(whole)
        return [
            name
            for name in self.numbers
            if name[:depth] == whole and len(name) > depth and name[depth] != table
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
                return self.sum_of(name, table, numbers, inner)
        return UNKNOWN

    def sum_of(self, name: Name, table: str, numbers: Numbers, inner: Name = ()) -> Span:
        """Return what the rows of a table add up to.

        A table of one row is not taken to be the whole: its sum is open.
        """
        rows = self.tables[name][table]
        found = total(self.span(row, numbers, inner) for row in rows)
        return found._replace(most=None) if len(rows) == 1 and table != ITEMS else found

    def capacity(self, name: Name, numbers: Numbers) -> Span:
        """Return the most that can be counted within a number, as both ends of a span.

        Where nothing is known, the span uses no number.
        """
        number = numbers.get(name)
        if number and number.known:
            return Span(number.capacity, number.capacity, (name,))
        span = self.span(name, numbers)
        return UNKNOWN if span.most is None else Span(span.most, span.most, span.uses)


def readable(word: str) -> str:
    """Return a key in plain words; a day and a month keep their hyphens."""
    return word if word[:1].isdecimal() else word.replace('_', ' ').replace('-', ' ')


def describe(name: Name) -> str:
    """Return in words what a number counts: 'children among civilians killed by government'."""
    words = readable(name[1])
    for table, row in zip(name[2::2], name[3::2], strict=True):
        words = WORDS[table].format(name=readable(row), within=words)
    return words


def describe_briefly(name: Name) -> str:
    """Return a number's own word, where that is enough next to its whole."""
    return readable(name[-1]) if name[-2] in (AMONG, 'by_status') else describe(name)
