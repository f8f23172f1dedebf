"""Open a workbook that came from anywhere: no bigger than it says, no formulas, no entities."""

import io
import math
import re
import unicodedata
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import NamedTuple, Protocol, cast

from pipeline.model import Problem, Refused, Where
from pipeline.settings.texts import DIGITS, read_file

Line = tuple[int, list[str]]  # the number of a line of a table, and its cells
HEAVIEST = 100_000_000  # bytes of a file
ROWS = 200_000
UNPACKED = 200_000_000  # bytes of all parts together
RATIO = 100  # how much more than its weight a part may unpack to
SMALL = 1_000_000  # bytes below which the ratio says nothing
PARTS = 1_000
COLUMNS = 2_000  # the widest table shipped has 49
LONG = re.compile(
    rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]+[0-9]+)"[^>]*>\s*<(?:\w+:)?v>-?[0-9]{%d,}<' % (DIGITS + 1)
)
MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+([0-9]+):[A-Z0-9]+)"')
BROKEN = (
    OSError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    EOFError,
    SyntaxError,
    NotImplementedError,
    RuntimeError,
    zipfile.BadZipFile,
    zlib.error,
)


class _Cell(Protocol):
    """A cell of a sheet that is only read."""

    value: object
    data_type: str


class _Sheet(Protocol):
    """A sheet that is only read, of which the types of openpyxl know too little."""

    title: str
    _worksheet_path: str

    def reset_dimensions(self) -> None:
        """Forget the size that the file says it has."""

    def iter_rows(self) -> Iterable[tuple[_Cell, ...]]:
        """Return the cells of each row."""


class Grid(NamedTuple):
    """A sheet as it is: its lines, and what may not be in it."""

    name: str
    file: str
    lines: list[Line]
    faults: list[Problem]
    # line and cells that are one to the eye; all but the first read as empty
    merged: tuple[tuple[int, str], ...] = ()


def column_letters(index: int) -> str:
    """Return the letters that a spreadsheet gives a column; the first has the index 0."""
    from openpyxl.utils import get_column_letter

    return get_column_letter(index + 1)


def workbook_grids(path: Path, file: str) -> list[Grid]:
    """Return the sheets of a workbook as texts.

    Raises ``Refused`` where it cannot be opened, or unpacks to far more than it weighs.
    """
    content = read_file(path, file)
    if len(content) > HEAVIEST:
        what = f'the file weighs {len(content)} bytes, more than {HEAVIEST}'
        raise Refused([Problem(Where(file), what, 'Divide it into several')])
    _look_inside(content, file)
    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')  # of decoration that is not read
            book = openpyxl.load_workbook(
                io.BytesIO(content), read_only=True, data_only=False, keep_links=False
            )
            return [
                _grid(sheet, f'{file}:{sheet.title}', _merged(content, sheet))
                for sheet in cast('list[_Sheet]', book.worksheets)
            ]
    except BROKEN as error:
        what = f'not a workbook that can be read ({type(error).__name__})'
        hint = 'Open it and save it again as .xlsx'
        raise Refused([Problem(Where(file), what, hint)]) from None


def _look_inside(content: bytes, file: str) -> None:
    """Refuse what unpacks to far more than it weighs, before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            what = _too_much(archive.infolist()) or _entities(archive)
    except BROKEN:
        what = 'not a workbook'
    if what:
        hint = 'Open it and save its table again as .xlsx or .csv'
        raise Refused([Problem(Where(file), what, hint)])


def _too_much(parts: Sequence[zipfile.ZipInfo]) -> str:
    """Return what is wrong with the parts of an archive, or nothing.

    Their sizes are what the archive says; no part unpacks to more than that.
    """
    if len(parts) > PARTS:
        return f'{len(parts)} parts in one workbook'
    if sum(part.file_size for part in parts) > UNPACKED:
        return f'it would unpack to more than {UNPACKED} bytes'
    if any(
        part.file_size > SMALL and part.file_size > RATIO * max(1, part.compress_size)
        for part in parts
    ):
        return f'a part unpacks to more than {RATIO} times its weight'
    if any(part.flag_bits & 1 for part in parts):
        return 'it is encrypted'
    return ''


def _entities(archive: zipfile.ZipFile) -> str:
    """Return what is wrong with the XML of an archive, or nothing.

    Entities could unpack once more; a number of thousands of digits is none of ours.
    """
    for name in archive.namelist():
        if name.endswith(('.xml', '.rels')):
            text = archive.read(name)
            if long := LONG.search(text):
                return f'the cell {long[1].decode()} holds a number of more than {DIGITS} digits'
            if b'<!DOCTYPE' in text or b'<!ENTITY' in text or b'\0' in text[:200]:
                return 'a part declares entities of its own'
    return ''


def _merged(content: bytes, sheet: _Sheet) -> tuple[tuple[int, str], ...]:
    """Return the merged cells of a sheet, which a reader of rows does not see."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        found = MERGED.findall(archive.read(sheet._worksheet_path))
    return tuple(sorted((int(line), cells.decode()) for cells, line in found))


def _grid(sheet: _Sheet, file: str, merged: tuple[tuple[int, str], ...]) -> Grid:
    lines: list[Line] = []
    faults: list[Problem] = []
    sheet.reset_dimensions()  # what the file says of its own size is not believed
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        if number > ROWS or len(cells) > COLUMNS:
            what = f'more than {ROWS} rows or {COLUMNS} columns'
            hint = 'Delete the empty rows and columns, or export fewer'
            raise Refused([Problem(Where(file, number), what, hint)])
        for i, cell in enumerate(cells):
            fault = _cell_fault(cell)
            if fault is not None:
                faults.append(Problem(Where(file, number, column_letters(i)), *fault))
        texts = [_text(cell.value) for cell in cells]
        if any(texts):
            lines.append((number, texts))
    return Grid(sheet.title, file, lines, faults, merged)


def _cell_fault(cell: _Cell) -> tuple[str, str] | None:
    """Return what is wrong with a cell and how to fix it: an error or a formula, or nothing."""
    if cell.data_type == 'e':
        what = f'the spreadsheet could not work this cell out ({cell.value})'
        return what, 'Write the value that is meant, or empty the cell'
    written = isinstance(cell.value, str) and cell.value.lstrip().startswith('=')
    if cell.data_type == 'f' or written:
        return 'a formula', 'Save the table with values only: copy, then paste values'
    return None


def _text(value: object) -> str:
    """Return a cell as a person would have typed it: days as 2014-09-23, whole numbers plain."""
    if value is None:
        return ''
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(int(value)) if math.isfinite(value) and value == int(value) else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=' ')
    if isinstance(value, date | time):
        return value.isoformat()
    return unicodedata.normalize('NFC', str(value)).strip()
