"""Open a workbook that came from anywhere: never bigger than it says, without formulas and without entities."""

import io
import math
import re
import unicodedata
import warnings
import zipfile
import zlib
from datetime import date, datetime, time
from pathlib import Path
from typing import NamedTuple

from pipeline.model import Problem, Refused, Where
from pipeline.settings.texts import DIGITS, read_file

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


class Grid(NamedTuple):
    """A sheet as it stands: lines with their texts, and what may not be in it."""

    name: str
    file: str
    lines: list[tuple[int, list[str]]]
    faults: list[Problem]
    merged: tuple[
        tuple[int, str], ...
    ] = ()  # line and cells that are one to the eye; all but the first read as empty


def letter(index: int) -> str:
    """Return the letters a spreadsheet gives a column."""
    letters = ''
    while index >= 0:
        index, rest = divmod(index, 26)
        letters, index = chr(65 + rest) + letters, index - 1
    return letters


def workbook_grids(path: Path, file: str) -> list[Grid]:
    """Return the sheets of a workbook as texts."""
    content = read_file(path, file)
    size = len(content)
    if size > HEAVIEST:
        raise Refused(
            [
                Problem(
                    Where(file),
                    f'the file weighs {size} bytes, more than {HEAVIEST}',
                    'Divide it into several',
                )
            ]
        )
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
                for sheet in book.worksheets
            ]
    except BROKEN as error:
        raise Refused(
            [
                Problem(
                    Where(file),
                    f'not a workbook that can be read ({type(error).__name__})',
                    'Open it and save it again as .xlsx',
                )
            ]
        ) from None


def _look_inside(content, file):
    """Refuse what unpacks to far more than it weighs, before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            what = _too_much(archive.infolist()) or _entities(archive)
    except BROKEN:
        what = 'not a workbook'
    if what:
        raise Refused(
            [Problem(Where(file), what, 'Open it and save its table again as .xlsx or .csv')]
        )


def _too_much(parts):
    """Return what is wrong with the parts of an archive, as it says them to be; no part unpacks to more than that."""
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


def _entities(archive):
    """Return what is wrong with the XML of an archive: entities could unpack once more, a number of thousands of digits is none."""
    for name in archive.namelist():
        if name.endswith(('.xml', '.rels')):
            text = archive.read(name)
            if long := LONG.search(text):
                return f'the cell {long[1].decode()} holds a number of more than {DIGITS} digits'
            if b'<!DOCTYPE' in text or b'<!ENTITY' in text or b'\0' in text[:200]:
                return 'a part declares entities of its own'
    return ''


def _merged(content, sheet):
    """Return the merged cells of a sheet, which a reader of rows does not see."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        found = re.findall(
            rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+([0-9]+):[A-Z0-9]+)"',
            archive.read(sheet._worksheet_path),
        )
    return tuple(sorted((int(line), cells.decode()) for cells, line in found))


def _grid(sheet, file, merged):
    lines, faults = [], []
    sheet.reset_dimensions()  # what the file says of its own size is not believed
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        if number > ROWS or len(cells) > COLUMNS:
            raise Refused(
                [
                    Problem(
                        Where(file, number),
                        f'more than {ROWS} rows or {COLUMNS} columns',
                        'Delete the empty rows and columns, or export fewer',
                    )
                ]
            )
        faults += [
            Problem(
                Where(file, number, letter(i)),
                f'the spreadsheet could not work this cell out ({cell.value})',
                'Write the value that is meant, or empty the cell',
            )
            for i, cell in enumerate(cells)
            if cell.data_type == 'e'
        ]
        faults += [
            Problem(
                Where(file, number, letter(i)),
                'a formula',
                'Save the table with values only: copy, then paste values',
            )
            for i, cell in enumerate(cells)
            if cell.data_type == 'f'
            or (isinstance(cell.value, str) and cell.value.lstrip().startswith('='))
        ]
        texts = [_text(cell.value) for cell in cells]
        if any(texts):
            lines.append((number, texts))
    return Grid(sheet.title, file, lines, faults, merged)


def _text(value):
    """Return a cell as a person would have typed it: days as 2014-09-23, whole numbers without a point."""
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
