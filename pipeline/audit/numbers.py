"""Published numbers: what each can mean, how they add up, and how messages print them.

The name of a number is its path through the page:
``(page, 'killed', 'by_actor', 'government', 'of_which', 'children')``.
Numbers that no such path leads to, such as shares, have an ``@`` in the second step of their name.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from pipeline.model import Count, Record, Where

Name = tuple[str, ...]
Value = int | Decimal  # an int is a count; a Decimal is a share, a ratio or a rate, as published
ABOUT = Decimal('0.1')  # "about 3,000" is right from a tenth below to a tenth above
PREFIXES = {'at-least': 'at least ', 'at-most': 'at most ', 'about': 'about '}


def value_text(value: Value) -> str:
    """Return a value with its thousands separated."""
    return f'{value:,f}' if isinstance(value, Decimal) else f'{value:,}'


class Number(NamedTuple):
    """A published number: where it is printed, and its least and greatest value.

    None is unknown, never zero. ``unit`` is what is written after it, such as ``%``.
    """

    where: Where
    least: Value | None
    most: Value | None
    qualifier: str = 'as-stated'
    unit: str = ''

    @classmethod
    def of(cls, count: Count, record: Record, *path: str | int) -> 'Number':
        """Return the number that a count states; the count is at ``path`` in a record."""
        where = record.at(*path, 'max' if count.min is None else 'min')
        return cls(where, count.min, count.max, count.qualifier)

    @property
    def known(self) -> bool:
        """Whether at least one of its ends is known."""
        return self.least is not None or self.most is not None

    @property
    def printed(self) -> Value | None:
        """The one value that is printed; None for a range."""
        if self.least is None or self.most is None:
            return self.most if self.least is None else self.least
        return self.least if self.least == self.most else None

    @property
    def floor(self) -> Value:
        """The least it can mean."""
        least = self.least or 0
        return int(least * (1 - ABOUT)) if self.qualifier == 'about' else least

    @property
    def ceiling(self) -> Value | None:
        """The most it can mean; None where it is open."""
        if self.most is None or self.qualifier != 'about':
            return self.most
        return int(self.most * (1 + ABOUT))

    @property
    def capacity(self) -> Value:
        """The most that can be counted within it: a minimum below what it contains is too low.

        Raises ``ValueError`` for a number that is unknown.
        """
        ceiling = self.ceiling
        most = self.least if ceiling is None else ceiling
        if most is None:
            raise ValueError('the capacity of an unknown number is unknown')
        return most

    def with_value(self, value: Value) -> 'Number':
        """Return it with another value printed in its place."""
        least, most = (None if end is None else value for end in (self.least, self.most))
        return self._replace(least=least, most=most)

    def __str__(self) -> str:
        """Return it as a message prints it."""
        printed = self.printed
        if printed is not None:
            return f'{PREFIXES.get(self.qualifier, "")}{value_text(printed)}{self.unit}'
        if self.least is None or self.most is None:
            return 'unknown'
        return f'{value_text(self.least)} to {value_text(self.most)}{self.unit}'


Numbers = Mapping[Name, Number]


class Span(NamedTuple):
    """The least and the greatest value of a number that is stated, or added up from a table.

    ``most`` is None where the end is open. ``uses`` names the numbers it was made of.
    """

    least: Value
    most: Value | None
    uses: tuple[Name, ...]

    def __str__(self) -> str:
        """Return it as a message prints it."""
        if self.most is None:
            return f'at least {value_text(self.least)}' if self.least else 'unknown'
        return range_text(self.least, self.most)


UNKNOWN = Span(0, None, ())


def range_text(least: Value, most: Value) -> str:
    """Return one value, or both where they differ."""
    if least == most:
        return value_text(least)
    return f'{value_text(least)} to {value_text(most)}'


def total(spans: Iterable[Span]) -> Span:
    """Add up; one open end leaves the sum open."""
    least: Value = 0
    most: Value | None = 0
    uses: list[Name] = []
    for span in spans:
        least += span.least
        most = None if most is None or span.most is None else most + span.most
        uses += span.uses
    return Span(least, most, tuple(uses))
