"""Read a table, CSV or workbook, into rows: the same rows from either, each value with its line and its column."""

import csv
import io
import re
import unicodedata
from collections import Counter
from pathlib import Path

from pipeline.model import Problem, Refused, Where
from pipeline.settings.texts import (
    DECIMAL,
    INTEGER,
    Document,
    Unfit,
    forbidden_characters,
    read_text,
    too_long,
)
from pipeline.settings.workbooks import COLUMNS, letter, workbook_grids

FORMULA = ('=', '+', '-', '@')
NUMBER = re.compile(rf'{INTEGER.pattern}|{DECIMAL.pattern}')
SHEET = 'Incidents'  # the sheet that is read; whatever else is in a workbook is notes


def read_csv(path: Path, file: str) -> Document:
    """Read one CSV table strictly: a list of rows; a value's place is its line and its column's name.

    Columns called ``names.en`` become ``names: {en: …}``. Empty cells are left out.
    """
    reader, lines, above, problems = (
        csv.reader(io.StringIO(read_text(path, file), newline=''), strict=True),
        [],
        0,
        [],
    )
    try:
        for cells in reader:
            lines.append((above + 1, cells))
            above = reader.line_num
    except csv.Error as error:
        problems.append(
            Problem(
                Where(file, reader.line_num),
                f'not a CSV table: {error}',
                'Save the sheet again as CSV, UTF-8',
            )
        )
    if problems and not lines:
        raise Refused(problems)
    header = lines[0][1] if lines else []
    if len(header) == 1 and re.search(r'[;\t]', header[0]):
        raise Refused(
            [
                Problem(
                    Where(file, 1),
                    'the cells are not parted by commas',
                    'Save the sheet again as CSV, with commas',
                )
            ]
        )
    return _table(lines, file, problems)


def read_xlsx(path: Path, file: str) -> Document:
    """Read the sheet ``Incidents`` of a workbook, or its only one, as ``read_csv`` reads a table; hidden rows are read as well.

    Days typed as days become ``2014-09-23`` and whole numbers have no point. Formulas, errors and merged cells are refused,
    as is a second sheet that looks like the first.
    """
    grid, others = _chosen(path, file)
    first, header = grid.lines[0][0], _without_end(grid.lines[0][1])
    columns = {letter(i): name for i, name in enumerate(header)}
    problems = [
        fault._replace(
            where=fault.where._replace(column=columns.get(fault.where.column) or fault.where.column)
        )
        for fault in grid.faults
    ]
    problems += _others(grid, others, file)
    problems += [
        Problem(
            Where(grid.file, line),
            f'the cells {cells} are merged',
            'Part them, and write the value into each row that it is meant for',
        )
        for line, cells in grid.merged
    ]
    lines = [(first, header)]
    for line, cells in grid.lines[1:]:
        problems += [
            Problem(
                Where(grid.file, line, letter(i)),
                'a cell in a column without a name',
                'Name the column in the first row, or empty the cell',
            )
            for i, cell in enumerate(cells)
            if cell and i >= len(header)
        ]
        lines.append((line, [*cells, *[''] * len(header)][: len(header)]))
    return _table(lines, grid.file, problems)


def table_lines(path: Path, file: str) -> list[tuple[int, list[str]]]:
    """Return the lines of a table, CSV or workbook, as they stand and however wrong they are, each with its number.

    Raises ``Refused`` where the file cannot be opened as a table at all.
    """
    if path.suffix == '.xlsx':
        return _chosen(path, file)[0].lines
    reader, lines, above = csv.reader(io.StringIO(read_text(path, file), newline='')), [], 0
    try:
        for cells in reader:
            if len(cells) > COLUMNS:
                raise Refused(
                    [
                        Problem(
                            Where(file, above + 1),
                            f'{len(cells)} columns, more than {COLUMNS}',
                            'Delete the empty columns, or export fewer',
                        )
                    ]
                )
            lines.append((above + 1, cells))
            above = reader.line_num
    except csv.Error as error:
        raise Refused(
            [
                Problem(
                    Where(file, reader.line_num),
                    f'not a CSV table: {error}',
                    'Save the sheet again as CSV, UTF-8',
                )
            ]
        ) from None
    return lines


def _chosen(path, file):
    """Return the sheet that is read, and the others that hold something."""
    grids = [grid for grid in workbook_grids(path, file) if grid.lines]
    named = [grid for grid in grids if grid.name == SHEET] or grids
    if len(named) != 1:
        what = (
            f'none of its {len(grids)} sheets is called "{SHEET}"'
            if grids
            else 'the workbook is empty'
        )
        raise Refused(
            [
                Problem(
                    Where(file),
                    what,
                    f'Call the sheet that is to be read "{SHEET}"; the others are taken for notes',
                )
            ]
        )
    return named[0], [grid for grid in grids if grid is not named[0]]


def _without_end(cells):
    """Return a line without the empty cells at its end."""
    return cells[: max((i for i, cell in enumerate(cells, 1) if cell), default=0)]


def _others(grid, others, file):
    """A month in a second sheet would be lost without a word."""
    heads = set(grid.lines[0][1])
    for other in others:
        if len(heads & set(other.lines[0][1])) * 2 >= len(heads):
            yield Problem(
                Where(file),
                f'the sheet "{other.name}" has the columns of "{grid.name}" and would not be read',
                f'Move its rows to "{grid.name}", or to a file of their own',
            )


def _table(lines, file, problems):
    """Return the rows below a header; ``problems`` are those found before, and all are said at once."""
    first, header = lines[0] if lines else (1, [])
    faults = list(_header_problems(header, file, first))
    if faults:
        raise Refused(problems + faults)
    rows, wheres, complained = [], {(): Where(file, first)}, {problem.where for problem in problems}
    for line, cells in lines[1:]:
        if not any(cells):
            continue
        if len(cells) != len(header):
            problems.append(
                Problem(
                    Where(file, line),
                    f'{len(cells)} cell{"s" * (len(cells) != 1)} in a table of {len(header)} columns',
                    'Check for a missing or an extra comma',
                )
            )
            continue
        row = {}
        for name, written in zip(header, cells, strict=True):
            where, cell = Where(file, line, name), written.strip()
            problems += [Problem(where, *problem) for problem in forbidden_characters(written)]
            if cell[:1] in FORMULA and not NUMBER.fullmatch(cell) and where not in complained:
                problems.append(
                    Problem(
                        where,
                        f'a text beginning with "{cell[0]}" is a formula to a spreadsheet',
                        'Begin the text with a letter',
                    )
                )
            if cell:
                table, _, key = name.partition('.')
                if NUMBER.fullmatch(cell) and (what := too_long(cell)):
                    problems.append(Problem(where, what, 'Write the number that is meant'))
                    cell = ''
                value = int(cell) if INTEGER.fullmatch(cell) else unicodedata.normalize('NFC', cell)
                target, last = (row.setdefault(table, {}), key) if key else (row, name)
                target[last] = value
                wheres[(len(rows), *((table, key) if key else (name,)))] = where
        wheres[(len(rows),)] = Where(file, line)
        rows.append(row)
    if problems:
        raise Unfit(problems, Document(rows, wheres))
    return Document(rows, wheres)


def _header_problems(header, file, line):
    """Each column has a name of its own; of two alike, one would be lost."""
    if not header:
        yield Problem(
            Where(file, line), 'the file is empty', 'Write its content, or delete the file'
        )
    if len(header) > COLUMNS:
        yield Problem(
            Where(file, line),
            f'{len(header)} columns, more than {COLUMNS}',
            'Delete the empty columns, or export fewer',
        )
        return
    times, tables = Counter(header), {name.partition('.')[0] for name in header if '.' in name}
    for name in sorted(times):
        if not name.strip():
            yield Problem(
                Where(file, line), 'a column has no name', 'Name it, or delete the column'
            )
        elif times[name] > 1:
            yield Problem(
                Where(file, line, name),
                f'the column "{name}" is there twice',
                'Keep one of the two',
            )
        elif name in tables:
            yield Problem(
                Where(file, line, name),
                f'"{name}" is a column of its own and the head of others',
                f'Name it {name}.en, by its language',
            )
