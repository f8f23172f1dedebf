"""Read somebody's table, CSV or workbook, into rows of texts; nothing is interpreted here.

Files come from anywhere: what holds formulas and what is not a plain table is refused before it is read.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from pipeline.importers.report import sentences
from pipeline.model import Problem, Refused, Where
from pipeline.settings import (
    COLUMNS,
    HEAVIEST,
    ROWS,
    Grid,
    letter,
    nearest,
    read_text,
    workbook_grids,
)

LONGEST = 600  # characters of a column's name; our YAML has no longer ones
SEARCHED = 50  # rows in which the heads of the columns are looked for
TAG = re.compile(r'#[A-Za-z][\w-]*(\s*\+\s*[A-Za-z][\w-]*)*')


def key(text: str) -> str:
    """Return a column's name as names are compared: without case, line feeds and the order of a tag's attributes."""
    plain = ' '.join(unicodedata.normalize('NFC', text).split()).casefold()
    if TAG.fullmatch(plain):
        tag, *attributes = re.sub(r'\s', '', plain).split('+')
        return '+'.join([tag, *sorted(attributes)])
    return plain


class Cell(NamedTuple):
    where: Where
    text: str

    def refuse(self, what: str, hint: str):
        """Stop this row here."""
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
        return Where(self.file, self.line, self.names.get(key(column), column) or 0)

    def cell(self, columns: tuple[str, ...]) -> Cell:
        """Return the first of the columns that is there and holds something."""
        for column in columns:
            if self.cells.get(key(column)):
                return Cell(self.at(column), self.cells[key(column)])
        there = [column for column in columns if key(column) in self.names]
        return Cell(self.at((*there, *columns)[0]), '')


class Sheet(NamedTuple):
    """A table whose heads were found."""

    file: str
    columns: tuple[str, ...]
    rows: list[Row]
    dropped: tuple[str, ...]  # private columns, of which nothing was kept
    notes: list[str]


class Format(NamedTuple):
    """What a module of this folder knows of its source beyond the mapping."""

    read: Callable  # (path, file, mapping, private) -> Sheet
    private: tuple[str, ...] = ()  # columns that are dropped before anything else
    marks: frozenset[str] = (
        frozenset()
    )  # columns by which the source is known, whatever it is called
    forbids: Callable = lambda mapping: ()  # mapping -> problems: what it may never say
    faults: Callable = lambda row: ()  # row -> problems: what is broken in it
    oddities: Callable = lambda row: ()  # row -> sentences: what a person should look at


def grids(path: Path, file: str, delimiters: tuple[str, ...] = (',',)) -> list[Grid]:
    """Return the sheets of a workbook, or the one of a CSV file."""
    size = path.stat().st_size
    if size > HEAVIEST:
        raise Refused(
            [
                Problem(
                    Where(file),
                    f'the file weighs {size} bytes, more than {HEAVIEST}',
                    'Export fewer rows at a time',
                )
            ]
        )
    if path.suffix.lower() == '.xlsx':
        return workbook_grids(path, file)
    if path.suffix.lower() != '.csv':
        raise Refused(
            [
                Problem(
                    Where(file),
                    f'"{path.suffix}" is no table that is read here',
                    'Save it as .csv or .xlsx',
                    'usage',
                )
            ]
        )
    return [_csv_grid(read_text(path, file), file, delimiters)]


def _csv_grid(text, file, delimiters):
    first = text.split('\n', 1)[0]
    used = max(delimiters, key=first.count)
    other = max(',;\t|', key=first.count)
    if not first.count(used) and first.count(other):
        shown = {'\t': 'tabs'}.get(other, f'"{other}"')
        raise Refused(
            [
                Problem(
                    Where(file, 1),
                    f'the cells are parted by {shown}, not by {" or ".join(map(repr, delimiters))}',
                    'Save the table again, or name the delimiter in the mapping',
                )
            ]
        )
    lines, faults, above = [], [], 0
    reader = csv.reader(io.StringIO(text, newline=''), delimiter=used, strict=True)
    try:
        for cells in reader:
            lines.append(
                (above + 1, [unicodedata.normalize('NFC', cell.strip()) for cell in cells])
            )
            above = reader.line_num
            if len(lines) > ROWS or len(cells) > COLUMNS:
                raise Refused(
                    [
                        Problem(
                            Where(file, above),
                            f'more than {ROWS} rows or {COLUMNS} columns',
                            'Export fewer at a time',
                        )
                    ]
                )
    except csv.Error as error:
        faults.append(
            Problem(
                Where(file, reader.line_num),
                f'not a CSV table: {error}',
                'Save the table again as CSV, UTF-8',
            )
        )
    faults += [
        Problem(Where(file, line, letter(i)), 'a formula', 'Save the table with values only')
        for line, cells in lines
        for i, cell in enumerate(cells)
        if cell.startswith('=')
    ]
    return Grid('', file, lines, faults)


def find(
    grids: list[Grid],
    needed: list[tuple[str, ...]],
    sheet: str | None = None,
    private: tuple[str, ...] = (),
) -> Sheet:
    """Return the table whose heads hold the needed columns, wherever in the file it begins."""
    if sheet is not None:
        grids = [grid for grid in grids if grid.name == sheet] or _no_sheet(grids, sheet)
    best = [_heads(grid, needed) for grid in grids]
    full = [grid for grid, (found, _) in zip(grids, best, strict=True) if found == len(needed)]
    if len(full) > 1:
        raise Refused(
            [
                Problem(
                    Where(full[0].file),
                    f'{len(full)} sheets hold these columns: {", ".join(grid.name for grid in full)}',
                    'Name one of them as "sheet:" in the mapping',
                )
            ]
        )
    most = max(range(len(grids)), key=lambda i: best[i][0]) if grids else None
    if most is None or not grids[most].lines:
        raise Refused(
            [
                Problem(
                    Where(grids[0].file if grids else '?'), 'the file is empty', 'Export it again'
                )
            ]
        )
    grid, index = grids[most], best[most][1]
    if not full:
        raise Refused([*grid.faults, *_missing(grid, index, needed)])
    if grid.faults:
        raise Refused(grid.faults)
    return _table(grid, index, needed, private)


def _no_sheet(grids, sheet):
    raise Refused(
        [
            Problem(
                Where(grids[0].file.rpartition(':')[0] or grids[0].file),
                f'there is no sheet "{sheet}"',
                nearest(sheet, [grid.name for grid in grids]),
            )
        ]
    )


def _heads(grid, needed):
    """Return how many of the needed columns the best line holds, and which line that is."""
    best = (0, 0)
    for i, (_, cells) in enumerate(grid.lines[:SEARCHED]):
        heads = set(map(key, _named(cells)))
        found = sum(any(key(column) in heads for column in columns) for columns in needed)
        best = max(best, (found, -i))
    return best[0], -best[1]


def _named(cells):
    """Return the heads of a line; a column without one is called by its letter."""
    return [' '.join(cell.split()) or f'column {letter(i)}' for i, cell in enumerate(cells)]


def _missing(grid, index, needed):
    line, cells = grid.lines[index]
    heads = _named(cells)
    there = set(map(key, heads))
    missing = [columns for columns in needed if not any(key(column) in there for column in columns)]
    if len(missing) > len(needed) // 2:
        shown = ', '.join(columns[0] for columns in missing[:5])
        yield Problem(
            Where(grid.file, line),
            f'this is not the table the mapping speaks of: of {len(needed)} columns {len(missing)} are missing, such as {shown}',
            'Name the right importer with AS=, or export the table again',
        )
        return
    for columns in missing:
        yield Problem(
            Where(grid.file, line),
            f'there is no column {" or ".join(f"“{column}”" for column in columns)}',
            sentences(nearest(columns[0], heads), 'Correct the file, or the mapping'),
        )


def _table(grid, index, needed, private):
    line, cells = grid.lines[index]
    if grid.name:  # a workbook's lines end where its cells end
        cells = cells + [''] * (max(len(texts) for _, texts in grid.lines) - len(cells))
    heads = _named(cells)
    keys = list(map(key, heads))
    used = {key(column) for columns in needed for column in columns}
    twice = [
        Problem(
            Where(grid.file, line, head),
            f'the column “{head}” is there twice',
            'Keep one of the two',
        )
        for i, head in enumerate(heads)
        if keys[i] in keys[:i] and keys[i] in used
    ]
    long = [
        Problem(
            Where(grid.file, line, letter(i)),
            f'the name of this column is longer than {LONGEST} characters',
            'Shorten it',
        )
        for i, head in enumerate(heads)
        if len(head) > LONGEST
    ]
    if twice + long:
        raise Refused(twice + long)
    for i, head in enumerate(heads):
        if keys[i] in keys[:i]:
            heads[i] = f'{head} ({letter(i)})'
            keys[i] = key(heads[i])
    secret = {i for i, head in enumerate(heads) if is_private(head, private)}
    names = {keys[i]: head for i, head in enumerate(heads) if i not in secret}
    rows, notes = [], []
    for number, texts in grid.lines[index + 1 :]:
        if not any(texts):
            continue
        if not rows and all(TAG.fullmatch(text) for text in texts if text):
            notes.append(f'line {number} holds HXL tags and is no event: skipped')
            continue
        wrong = (
            []
            if grid.name or len(texts) == len(keys)
            else [
                Problem(
                    Where(grid.file, number),
                    f'{len(texts)} cells in a table of {len(keys)} columns',
                    'Check for a missing or an extra delimiter',
                )
            ]
        )
        filled = {
            keys[i]: text for i, text in enumerate(texts[: len(keys)]) if text and i not in secret
        }
        rows.append(Row(grid.file, number, names, filled, tuple(wrong)))
    return Sheet(
        grid.file, tuple(names.values()), rows, tuple(heads[i] for i in sorted(secret)), notes
    )


def is_private(head: str, patterns: tuple[str, ...]) -> bool:
    """Whether a column is one that nothing may be kept of, also within a group."""
    last = key(head.rpartition('/')[2])
    return any(
        fnmatchcase(key(head), key(pattern)) or fnmatchcase(last, key(pattern))
        for pattern in patterns
    )


def table(path: Path, file: str, mapping, private: tuple[str, ...]) -> Sheet:
    """Read the table a mapping speaks of: what most formats do."""
    return find(grids(path, file, mapping.delimiters), mapping.needed(), mapping.sheet, private)


def numbers(row: Row, columns: tuple[str, ...]) -> list[str]:
    """Return the numbers that ``{n}`` stands for in a row; one empty text for columns that are not numbered."""
    if not any('{n}' in column for column in columns):
        return ['']
    found = []
    while any(key(column) in row.names for column in nth(columns, str(len(found) + 1))):
        found.append(str(len(found) + 1))
    return found


def nth(columns: tuple[str, ...], n: str) -> tuple[str, ...]:
    """Return the columns of one number."""
    return tuple(column.replace('{n}', n) for column in columns)
