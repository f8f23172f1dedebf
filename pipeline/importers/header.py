"""Find the table in a file: the line whose names are the columns that a mapping needs."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pipeline.importers.grids import read_grids
from pipeline.importers.mapping import Mapping
from pipeline.importers.report import sentences
from pipeline.importers.sheets import TAG, Row, Sheet, is_private, key
from pipeline.model import Problem, Refused, Where
from pipeline.settings import Grid, column_letters, nearest

LONGEST = 600  # characters of a column's name; our YAML has no longer ones
SEARCHED = 50  # lines in which the header is looked for
SHOWN = 5  # missing columns that are named where most are missing


class _Header(NamedTuple):
    """A line of a grid that may be the header, and how many of the needed columns it holds."""

    found: int
    position: int


def read_table(path: Path, file: str, mapping: Mapping, private: tuple[str, ...]) -> Sheet:
    """Read the table that a mapping describes: what most formats do."""
    grids = read_grids(path, file, mapping.delimiters)
    return find_table(grids, mapping.needed(), mapping.sheet, private)


def find_table(
    grids: list[Grid],
    needed: list[tuple[str, ...]],
    sheet: str | None = None,
    private: tuple[str, ...] = (),
) -> Sheet:
    """Return the table whose header holds the needed columns, wherever in the file it begins.

    Raises ``Refused`` where no sheet or more than one holds them, or the table is faulty.
    """
    if sheet is not None:
        grids = _named(grids, sheet)
    headers = [_best_header(grid, needed) for grid in grids]
    full = [
        grid for grid, header in zip(grids, headers, strict=True) if header.found == len(needed)
    ]
    if len(full) > 1:
        names = ', '.join(grid.name for grid in full)
        what = f'{len(full)} sheets hold these columns: {names}'
        hint = 'Name one of them as "sheet:" in the mapping'
        raise Refused([Problem(Where(full[0].file), what, hint)])
    best = max(range(len(grids)), key=lambda i: headers[i].found) if grids else None
    if best is None or not grids[best].lines:
        where = Where(grids[0].file if grids else '?')
        raise Refused([Problem(where, 'the file is empty', 'Export it again')])
    grid, index = grids[best], headers[best].position
    if not full:
        raise Refused([*grid.faults, *_missing(grid, index, needed)])
    if grid.faults:
        raise Refused(grid.faults)
    return _Table(grid, index, private).sheet(needed)


def _named(grids: list[Grid], sheet: str) -> list[Grid]:
    found = [grid for grid in grids if grid.name == sheet]
    if found:
        return found
    where = Where(grids[0].file.rpartition(':')[0] or grids[0].file)
    what, hint = f'there is no sheet "{sheet}"', nearest(sheet, [grid.name for grid in grids])
    raise Refused([Problem(where, what, hint)])


def _best_header(grid: Grid, needed: list[tuple[str, ...]]) -> _Header:
    """Return the first of the lines that hold most of the needed columns."""
    best = _Header(0, 0)
    for index, (_, cells) in enumerate(grid.lines[:SEARCHED]):
        names = set(map(key, _column_names(cells)))
        found = sum(any(key(column) in names for column in columns) for columns in needed)
        if found > best.found:
            best = _Header(found, index)
    return best


def _column_names(cells: list[str]) -> list[str]:
    """Return the names in a header; a column without one is called by its letters."""
    return [' '.join(cell.split()) or f'column {column_letters(i)}' for i, cell in enumerate(cells)]


def _missing(grid: Grid, index: int, needed: list[tuple[str, ...]]) -> Iterator[Problem]:
    line, cells = grid.lines[index]
    where, names = Where(grid.file, line), _column_names(cells)
    there = set(map(key, names))
    missing = [columns for columns in needed if not any(key(column) in there for column in columns)]
    if len(missing) > len(needed) // 2:
        shown = ', '.join(columns[0] for columns in missing[:SHOWN])
        yield Problem(
            where,
            f'this is not the table that the mapping describes: '
            f'of {len(needed)} columns {len(missing)} are missing, such as {shown}',
            'Name the right importer with AS=, or export the table again',
        )
        return
    for columns in missing:
        shown = ' or '.join(f'“{column}”' for column in columns)
        hint = sentences(nearest(columns[0], names), 'Correct the file, or the mapping')
        yield Problem(where, f'there is no column {shown}', hint)


class _Table:
    """A grid whose header is known."""

    def __init__(self, grid: Grid, index: int, private: tuple[str, ...]) -> None:
        self.grid = grid
        self.line, cells = grid.lines[index]
        self.below = grid.lines[index + 1 :]
        if grid.name:  # a workbook's lines end where its cells end
            widest = max(len(texts) for _, texts in grid.lines)
            cells = [*cells, *[''] * (widest - len(cells))]
        self.columns = _column_names(cells)
        self.private = private

    def sheet(self, needed: list[tuple[str, ...]]) -> Sheet:
        problems = [*self._repeated(needed), *self._too_long()]
        if problems:
            raise Refused(problems)
        columns = self._distinct()
        dropped = [column for column in columns if is_private(column, self.private)]
        kept = {i: column for i, column in enumerate(columns) if column not in dropped}
        names = {key(column): column for column in kept.values()}
        keys = {i: key(column) for i, column in kept.items()}
        lines, notes = self._events()
        rows = []
        for line, texts in lines:
            cells = {keys[i]: text for i, text in enumerate(texts) if text and i in keys}
            rows.append(Row(self.grid.file, line, names, cells, self._faults(line, texts)))
        return Sheet(self.grid.file, tuple(names.values()), rows, tuple(dropped), notes)

    def _events(self) -> tuple[list[tuple[int, list[str]]], list[str]]:
        """Return the lines that hold an event each, and notes on those that are skipped."""
        lines = [(line, texts) for line, texts in self.below if any(texts)]
        notes = []
        while lines and all(TAG.fullmatch(text) for text in lines[0][1] if text):
            notes.append(f'line {lines[0][0]} holds HXL tags and is no event: skipped')
            lines = lines[1:]
        return lines, notes

    def _repeated(self, needed: list[tuple[str, ...]]) -> Iterator[Problem]:
        """Yield a problem for each needed column that is there twice."""
        used = {key(column) for columns in needed for column in columns}
        seen: set[str] = set()
        for column in self.columns:
            if key(column) in seen & used:
                where = Where(self.grid.file, self.line, column)
                yield Problem(where, f'the column “{column}” is there twice', 'Keep one of the two')
            seen.add(key(column))

    def _too_long(self) -> Iterator[Problem]:
        for i, column in enumerate(self.columns):
            if len(column) > LONGEST:
                where = Where(self.grid.file, self.line, column_letters(i))
                what = f'the name of this column is longer than {LONGEST} characters'
                yield Problem(where, what, 'Shorten it')

    def _distinct(self) -> list[str]:
        """Return the names of the columns; one that repeats another has its letters added."""
        names: list[str] = []
        keys: set[str] = set()
        for i, column in enumerate(self.columns):
            name = f'{column} ({column_letters(i)})' if key(column) in keys else column
            names.append(name)
            keys.add(key(name))
        return names

    def _faults(self, line: int, texts: list[str]) -> tuple[Problem, ...]:
        """Return what is wrong with the length of a row; those of a workbook have any length."""
        if self.grid.name or len(texts) == len(self.columns):
            return ()
        what = f'{len(texts)} cells in a table of {len(self.columns)} columns'
        where, hint = Where(self.grid.file, line), 'Check for a missing or an extra delimiter'
        return (Problem(where, what, hint),)
