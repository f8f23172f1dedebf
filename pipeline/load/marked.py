"""Give a spreadsheet of incidents back with its faulty cells coloured.

Each has a comment that says what is wrong and how to fix it. The copy holds what the spreadsheet
holds, restricted columns included: it is never published, and lies beside the other reports for the
data officer.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import Problem, Refused
from pipeline.settings import column_letters, table_lines

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

NOTICE = (
    'Restricted: this copy holds everything that your file holds. '
    'Do not publish it and do not send it on.'
)
ADVICE = (
    'Correct the cells in {file}. This copy is written anew by each `make check-data`, '
    'and removed once nothing is wrong.'
)
HEADS = ('Cell', 'Line and column in your file', 'What is wrong', 'How to fix it')
SUMMARY, SHEET = 'Problems', 'Incidents'
COLOUR, LONGEST = 'FFF4B6B0', 32_000  # characters in a cell: no spreadsheet holds more
MORE_COLUMNS = 50  # beyond the header, in which a problem may be


class Place(NamedTuple):
    """A cell of the copy, counted from 1."""

    row: int
    column: int

    def __str__(self) -> str:
        return f'{column_letters(self.column - 1)}{self.row}'


def about(problems: list[Problem], file: str) -> list[Problem]:
    """Return the problems of one file, those of a sheet of it included."""
    return [
        problem
        for problem in problems
        if problem.where.file == file or problem.where.file.startswith(f'{file}:')
    ]


def marked(path: Path, file: str, problems: list[Problem]) -> bytes | None:
    """Return a workbook: a sheet that lists the problems of a file, and its rows in their order.

    The problems are linked to their cells. Every cell is text, so that no program makes a formula
    or a day of it. Returns None where the file cannot be opened.
    """
    import openpyxl

    try:
        lines = table_lines(path, file)
    except Refused:
        return None
    book = openpyxl.Workbook()
    summary, sheet = book.worksheets[0], book.create_sheet(SHEET)
    summary.title = SUMMARY
    rows = {line: row for row, (line, _) in enumerate(lines, 1)}
    header = lines[0][1] if lines else []
    for row, (_, cells) in enumerate(lines, 1):
        for column, text in enumerate(cells, 1):
            if text:
                _write(sheet, row, column, text)
    places = [(problem, _place(problem, rows, header)) for problem in problems]
    _mark(sheet, places)
    _list(summary, places, file)
    widths = [
        max((len(cells[i]) for _, cells in lines if i < len(cells)), default=0)
        for i in range(len(header))
    ]
    _furnish(sheet, 1, widths)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _write(sheet: Worksheet, row: int, column: int, text: str) -> Cell | MergedCell:
    """Write a text that stays one; what a workbook cannot hold is replaced by a visible sign."""
    cell = sheet.cell(row, column)
    cell.value = (
        re.sub('[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]', '\ufffd', text)[:LONGEST]
        or None
    )
    if cell.value is not None:
        cell.data_type = 's'
    cell.number_format = '@'
    return cell


def _place(problem: Problem, rows: dict[int, int], header: list[str]) -> Place | None:
    """Return the cell of a problem: the first of its row where it is about the whole row.

    Returns None where it is about no row.
    """
    _, line, column = problem.where
    if line not in rows:
        return None
    letters = [column_letters(i) for i in range(len(header) + MORE_COLUMNS)]
    found = 0
    if column in header:
        found = header.index(str(column))
    elif column in letters:
        found = letters.index(str(column))
    return Place(rows[line], found + 1)


def _mark(sheet: Worksheet, places: Sequence[tuple[Problem, Place | None]]) -> None:
    """Colour the faulty cells, each with its problems as a comment."""
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    comments: dict[Place, list[str]] = {}
    for problem, place in places:
        if place:
            comments.setdefault(place, []).append(f'{problem.what}\n{problem.hint}')
    for place, texts in comments.items():
        cell = sheet.cell(place.row, place.column)
        cell.fill = PatternFill('solid', start_color=COLOUR)
        height = 60 + 45 * len(texts)
        cell.comment = Comment('\n\n'.join(texts), 'make check-data', width=340, height=height)


def _list(summary: Worksheet, places: Sequence[tuple[Problem, Place | None]], file: str) -> None:
    """List the problems, each linked to its cell."""
    from openpyxl.styles import Font
    from openpyxl.worksheet.hyperlink import Hyperlink

    for row, text in enumerate((NOTICE, ADVICE.format(file=file)), 1):
        _write(summary, row, 1, text).font = Font(bold=row == 1)
    for column, text in enumerate(HEADS, 1):
        _write(summary, 4, column, text)
    for row, (problem, place) in enumerate(places, 5):
        target = str(place) if place else ''
        where = ':'.join(str(part) for part in problem.where[1:] if part)
        for column, text in enumerate((target, where, problem.what, problem.hint), 1):
            _write(summary, row, column, text)
        if place:
            link = summary.cell(row, 1)
            link.hyperlink = Hyperlink(ref=target, location=f"'{SHEET}'!{target}")
            link.font = Font(color='FF0563C1', underline='single')
    _furnish(summary, 4, [10, 28, 70, 70])


def _furnish(sheet: Worksheet, header: int, widths: Sequence[int]) -> None:
    """Keep the header in sight, and make the columns as wide as they need."""
    from openpyxl.styles import Font

    for cell in sheet[header]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = f'A{header + 1}'
    for i, width in enumerate(widths):
        sheet.column_dimensions[column_letters(i)].width = min(70, max(8, width + 2))
