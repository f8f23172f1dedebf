"""Tables as they were read: rows of texts, found by the names of their columns."""

import re
import unicodedata
from collections.abc import Mapping
from fnmatch import fnmatchcase
from types import MappingProxyType
from typing import NamedTuple, NoReturn

from pipeline.model import Problem, Refused, Where

TAG = re.compile(r'#[A-Za-z][\w-]*(\s*\+\s*[A-Za-z][\w-]*)*')  # of HXL


def key(text: str) -> str:
    """Return the name of a column in the form in which names are compared.

    Case and line feeds do not count, nor does the order of the attributes of an HXL tag.
    """
    plain = ' '.join(unicodedata.normalize('NFC', text).split()).casefold()
    if TAG.fullmatch(plain):
        tag, *attributes = re.sub(r'\s', '', plain).split('+')
        return '+'.join([tag, *sorted(attributes)])
    return plain


class Cell(NamedTuple):
    """The text of a cell, and where it is."""

    where: Where
    text: str

    def refuse(self, what: str, hint: str) -> NoReturn:
        """Raise ``Refused``: the row of the cell cannot be read."""
        raise Refused([Problem(self.where, what, hint)])


class Row(NamedTuple):
    """One row: the texts of its columns by their ``key``, and the rows that repeat below it."""

    file: str
    line: int
    names: dict[str, str]  # key -> the column as written
    cells: dict[str, str]
    faults: tuple[Problem, ...] = ()
    repeats: Mapping[str, tuple['Row', ...]] = MappingProxyType({})

    def at(self, column: str = '') -> Where:
        """Return where a column of the row is, or the row itself."""
        return Where(self.file, self.line, self.names.get(key(column), column) or 0)

    def cell(self, columns: tuple[str, ...]) -> Cell:
        """Return the first of the columns that is there and holds something."""
        for column in columns:
            if self.cells.get(key(column)):
                return Cell(self.at(column), self.cells[key(column)])
        there = [column for column in columns if key(column) in self.names]
        return Cell(self.at((*there, *columns, '')[0]), '')

    def holds(self, conditions: Mapping[str, tuple[str, ...]]) -> bool:
        """Return whether each of some columns holds one of its texts."""
        return all(
            key(self.cell((column,)).text) in map(key, texts)
            for column, texts in conditions.items()
        )


class Sheet(NamedTuple):
    """A table whose header was found."""

    file: str
    columns: tuple[str, ...]
    rows: list[Row]
    dropped: tuple[str, ...]  # private columns, of which nothing was kept
    notes: list[str]  # on rows that were skipped


def is_private(column: str, patterns: tuple[str, ...]) -> bool:
    """Return whether nothing of a column may be kept; it may be one of a group."""
    last = column.rpartition('/')[2]
    return any(
        fnmatchcase(key(name), key(pattern)) for pattern in patterns for name in (column, last)
    )


def numbers_of(row: Row, columns: tuple[str, ...]) -> list[str]:
    """Return the numbers that ``{n}`` stands for in a row.

    One empty text is returned for columns that are not numbered.
    """
    if not any('{n}' in column for column in columns):
        return ['']
    found: list[str] = []
    while any(key(column) in row.names for column in numbered(columns, str(len(found) + 1))):
        found.append(str(len(found) + 1))
    return found


def numbered(columns: tuple[str, ...], number: str) -> tuple[str, ...]:
    """Return the columns of one number."""
    return tuple(column.replace('{n}', number) for column in columns)
