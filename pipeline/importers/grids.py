"""Read a file, CSV or workbook, into grids of texts; nothing is interpreted here.

Files come from anywhere: what holds formulas, or is not a plain table, is refused.
"""

import csv
import io
import unicodedata
from pathlib import Path

from pipeline.model import Problem, Refused, Where
from pipeline.settings import (
    COLUMNS,
    HEAVIEST,
    ROWS,
    Grid,
    column_letters,
    read_text,
    workbook_grids,
)

DELIMITERS = ',;\t|'  # that are recognised, to say which one a table has


def read_grids(path: Path, file: str, delimiters: tuple[str, ...] = (',',)) -> list[Grid]:
    """Return the sheets of a workbook, or the one of a CSV file; ``file`` is its name in messages.

    Formulas of a sheet are among its faults. Raises ``Refused`` for what cannot be read at all.
    """
    size = path.stat().st_size
    if size > HEAVIEST:
        what = f'the file weighs {size} bytes, more than {HEAVIEST}'
        raise Refused([Problem(Where(file), what, 'Export fewer rows at a time')])
    kind = path.suffix.lower()
    if kind == '.xlsx':
        return workbook_grids(path, file)
    if kind == '.csv':
        return [_csv_grid(read_text(path, file), file, delimiters)]
    what = f'"{path.suffix}" is no table that is read here'
    raise Refused([Problem(Where(file), what, 'Save it as .csv or .xlsx', 'usage')])


def _csv_grid(text: str, file: str, delimiters: tuple[str, ...]) -> Grid:
    delimiter = _delimiter(text.split('\n', 1)[0], file, delimiters)
    lines: list[tuple[int, list[str]]] = []
    faults: list[Problem] = []
    above = 0
    reader = csv.reader(io.StringIO(text, newline=''), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            texts = [unicodedata.normalize('NFC', cell.strip()) for cell in cells]
            lines.append((above + 1, texts))
            above = reader.line_num
            if len(lines) > ROWS or len(cells) > COLUMNS:
                what = f'more than {ROWS} rows or {COLUMNS} columns'
                raise Refused([Problem(Where(file, above), what, 'Export fewer at a time')])
    except csv.Error as error:
        where, what = Where(file, reader.line_num), f'not a CSV table: {error}'
        faults.append(Problem(where, what, 'Save the table again as CSV, UTF-8'))
    for line, texts in lines:
        for i, cell in enumerate(texts):
            if cell.startswith('='):
                where = Where(file, line, column_letters(i))
                faults.append(Problem(where, 'a formula', 'Save the table with values only'))
    return Grid('', file, lines, faults)


def _delimiter(header: str, file: str, delimiters: tuple[str, ...]) -> str:
    """Return which of the delimiters a table has; refuse a table that has another one."""
    used = max(delimiters, key=header.count)
    other = max(DELIMITERS, key=header.count)
    if header.count(used) or not header.count(other):
        return used
    shown = 'tabs' if other == '\t' else f'"{other}"'
    expected = ' or '.join(map(repr, delimiters))
    what = f'the cells are separated by {shown}, not by {expected}'
    hint = 'Save the table again, or name the delimiter in the mapping'
    raise Refused([Problem(Where(file, 1), what, hint)])
