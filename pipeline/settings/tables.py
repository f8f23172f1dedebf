"""Read a table, CSV or workbook, into rows: the same rows from either, with their places."""

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pipeline.model import Problem, Refused, ValuePath, Where
from pipeline.settings.texts import (
    DECIMAL,
    INTEGER,
    Document,
    Unfit,
    forbidden_characters,
    read_text,
    too_long,
)
from pipeline.settings.workbooks import COLUMNS, Grid, Line, column_letters, workbook_grids

FORMULA = ('=', '+', '-', '@')
NUMBER = re.compile(rf'{INTEGER.pattern}|{DECIMAL.pattern}')
SHEET = 'Incidents'  # the sheet that is read; whatever else is in a workbook is notes
SAVE_AS_CSV = 'Save the sheet again as CSV, UTF-8'


def read_csv(path: Path, file: str) -> Document:
    """Read one CSV table strictly: a list of rows.

    The place of a value is its line and its column's name. Columns called ``names.en`` become
    ``names: {en: …}``. Empty cells are left out. Raises ``Refused`` with everything wrong.
    """
    reader = csv.reader(io.StringIO(read_text(path, file), newline=''), strict=True)
    lines: list[Line] = []
    problems: list[Problem] = []
    above = 0
    try:
        for cells in reader:
            lines.append((above + 1, cells))
            above = reader.line_num
    except csv.Error as error:
        where = Where(file, reader.line_num)
        problems.append(Problem(where, f'not a CSV table: {error}', SAVE_AS_CSV))
    if problems and not lines:
        raise Refused(problems)
    header = lines[0][1] if lines else []
    if len(header) == 1 and re.search(r'[;\t]', header[0]):
        hint = 'Save the sheet again as CSV, with commas'
        raise Refused([Problem(Where(file, 1), 'the cells are not separated by commas', hint)])
    return _table(lines, file, problems)


def read_xlsx(path: Path, file: str) -> Document:
    """Read a sheet of a workbook as ``read_csv`` reads a table; hidden rows are read as well.

    It is the sheet ``Incidents``, or the only one. Days typed as days become ``2014-09-23`` and
    whole numbers have no point. Formulas, errors and merged cells are refused, as is a second sheet
    that looks like the first.
    """
    grid, others = _chosen(path, file)
    first, header = grid.lines[0][0], _without_end(grid.lines[0][1])
    problems = [*_faults(grid, header), *_others(grid, others, file)]
    problems += [
        Problem(
            Where(grid.file, line),
            f'the cells {cells} are merged',
            'Unmerge them, and write the value into each row that it is meant for',
        )
        for line, cells in grid.merged
    ]
    lines: list[Line] = [(first, header)]
    for line, cells in grid.lines[1:]:
        problems += [
            Problem(
                Where(grid.file, line, column_letters(i)),
                'a cell in a column without a name',
                'Name the column in the first row, or empty the cell',
            )
            for i, cell in enumerate(cells)
            if cell and i >= len(header)
        ]
        lines.append((line, [*cells, *[''] * len(header)][: len(header)]))
    return _table(lines, grid.file, problems)


def _faults(grid: Grid, header: list[str]) -> Iterator[Problem]:
    """Yield the faults of a sheet, with the names of their columns in place of their letters."""
    columns: dict[str | int, str] = {
        column_letters(i): name for i, name in enumerate(header) if name
    }
    for fault in grid.faults:
        column = fault.where.column
        yield fault._replace(where=fault.where._replace(column=columns.get(column, column)))


def table_lines(path: Path, file: str) -> list[Line]:
    """Return the lines of a table, CSV or workbook, however wrong they are, with their numbers.

    Raises ``Refused`` where the file cannot be opened as a table at all.
    """
    if path.suffix == '.xlsx':
        return _chosen(path, file)[0].lines
    reader = csv.reader(io.StringIO(read_text(path, file), newline=''))
    lines: list[Line] = []
    above = 0
    try:
        for cells in reader:
            if len(cells) > COLUMNS:
                raise Refused([_too_many_columns(cells, Where(file, above + 1))])
            lines.append((above + 1, cells))
            above = reader.line_num
    except csv.Error as error:
        where = Where(file, reader.line_num)
        raise Refused([Problem(where, f'not a CSV table: {error}', SAVE_AS_CSV)]) from None
    return lines


def _too_many_columns(cells: Sequence[str], where: Where) -> Problem:
    what = f'{len(cells)} columns, more than {COLUMNS}'
    return Problem(where, what, 'Delete the empty columns, or export fewer')


def _chosen(path: Path, file: str) -> tuple[Grid, list[Grid]]:
    """Return the sheet that is read, and the others that hold something."""
    grids = [grid for grid in workbook_grids(path, file) if grid.lines]
    named = [grid for grid in grids if grid.name == SHEET] or grids
    if len(named) != 1:
        what = 'the workbook is empty'
        if grids:
            what = f'none of its {len(grids)} sheets is called "{SHEET}"'
        hint = f'Call the sheet that is to be read "{SHEET}"; the others are taken for notes'
        raise Refused([Problem(Where(file), what, hint)])
    return named[0], [grid for grid in grids if grid is not named[0]]


def _without_end(cells: list[str]) -> list[str]:
    """Return a line without the empty cells at its end."""
    return cells[: max((i for i, cell in enumerate(cells, 1) if cell), default=0)]


def _others(grid: Grid, others: list[Grid], file: str) -> Iterator[Problem]:
    """Yield the sheets that would be lost without a word, such as another month."""
    heads = set(grid.lines[0][1])
    for other in others:
        if len(heads & set(other.lines[0][1])) * 2 >= len(heads):
            yield Problem(
                Where(file),
                f'the sheet "{other.name}" has the columns of "{grid.name}" and would not be read',
                f'Move its rows to "{grid.name}", or to a file of their own',
            )


def _table(lines: list[Line], file: str, problems: list[Problem]) -> Document:
    """Return the rows below a header; ``problems`` are those found before.

    Raises ``Refused`` with all of them at once.
    """
    first, header = lines[0] if lines else (1, [])
    faults = list(_header_problems(header, file, first))
    if faults:
        raise Refused(problems + faults)
    table = _Rows(file, header, problems)
    for line, cells in lines[1:]:
        if not any(cells):
            continue
        if len(cells) == len(header):
            table.add(line, cells)
        else:
            plural = 's' * (len(cells) != 1)
            what = f'{len(cells)} cell{plural} in a table of {len(header)} columns'
            hint = 'Check for a missing or an extra comma'
            table.problems.append(Problem(Where(file, line), what, hint))
    document = Document(table.rows, {(): Where(file, first), **table.wheres})
    if table.problems:
        raise Unfit(table.problems, document)
    return document


class _Rows:
    """Collects the rows of a table, the place of each value, and what is wrong with them."""

    def __init__(self, file: str, header: list[str], problems: list[Problem]) -> None:
        self.file, self.header, self.problems = file, header, problems
        self.faulty = {problem.where for problem in problems}
        self.rows: list[dict[str, Any]] = []
        self.wheres: dict[ValuePath, Where] = {}

    def add(self, line: int, cells: list[str]) -> None:
        """Add a line as a row."""
        row: dict[str, Any] = {}
        for name, written in zip(self.header, cells, strict=True):
            where = Where(self.file, line, name)
            value = self._value(written, where)
            if value is None:
                continue
            table, _, key = name.partition('.')
            if key:
                row.setdefault(table, {})[key] = value
                self.wheres[len(self.rows), table, key] = where
            else:
                row[name] = value
                self.wheres[len(self.rows), name] = where
        self.wheres[len(self.rows),] = Where(self.file, line)
        self.rows.append(row)

    def _value(self, written: str, where: Where) -> str | int | None:
        """Return the value of a cell, None where it is empty."""
        cell = written.strip()
        self.problems += [Problem(where, *problem) for problem in forbidden_characters(written)]
        number = NUMBER.fullmatch(cell) is not None
        if cell[:1] in FORMULA and not number and where not in self.faulty:
            what = f'a text beginning with "{cell[0]}" is a formula to a spreadsheet'
            self.problems.append(Problem(where, what, 'Begin the text with a letter'))
        if number and (what := too_long(cell)):
            self.problems.append(Problem(where, what, 'Write the number that is meant'))
            return ''
        if not cell:
            return None
        return int(cell) if INTEGER.fullmatch(cell) else unicodedata.normalize('NFC', cell)


def _header_problems(header: list[str], file: str, line: int) -> Iterator[Problem]:
    """Yield the columns without a name of their own; of two alike, one would be lost."""
    if not header:
        yield Problem(
            Where(file, line), 'the file is empty', 'Write its content, or delete the file'
        )
    if len(header) > COLUMNS:
        yield _too_many_columns(header, Where(file, line))
        return
    times, tables = Counter(header), {name.partition('.')[0] for name in header if '.' in name}
    for name in sorted(times):
        where = Where(file, line, name)
        if not name.strip():
            what, hint = 'a column has no name', 'Name it, or delete the column'
            yield Problem(Where(file, line), what, hint)
        elif times[name] > 1:
            yield Problem(where, f'the column "{name}" is there twice', 'Keep one of the two')
        elif name in tables:
            what = f'"{name}" is a column of its own and the head of others'
            yield Problem(where, what, f'Name it {name}.en, by its language')
