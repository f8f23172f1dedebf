"""Give a spreadsheet of incidents back with its faulty cells coloured, each with a comment that says what is wrong and how to fix it.

The copy holds what the spreadsheet holds, restricted columns included: it stays inside, beside the other reports for the data officer.
"""

import io
import re
from pathlib import Path

from pipeline.model import Problem, Refused
from pipeline.settings import column_letters, table_lines

NOTICE = 'Restricted: this copy holds everything that your file holds. Do not publish it and do not send it on.'
ADVICE = 'Correct the cells in {file}. This copy is written anew by each `make check-data`, and removed once nothing is wrong.'
HEADS = ('Cell', 'Line and column in your file', 'What is wrong', 'How to fix it')
SUMMARY, SHEET = 'Problems', 'Incidents'
COLOUR, LONGEST = 'FFF4B6B0', 32_000  # characters in a cell: no spreadsheet holds more


def about(problems: list[Problem], file: str) -> list[Problem]:
    """Return the problems of one file, those of a sheet of it included."""
    return [
        problem
        for problem in problems
        if problem.where.file == file or problem.where.file.startswith(f'{file}:')
    ]


def marked(path: Path, file: str, problems: list[Problem]) -> bytes | None:
    """Return a workbook: a sheet that lists the problems of a file, linked to their cells, and the rows of the file in their order.

    Returns None where the file cannot be opened, so that there are no rows to give back. Every cell is text, so that no
    program makes a formula or a day of it.
    """
    import openpyxl

    try:
        lines = table_lines(path, file)
    except Refused:
        return None
    book = openpyxl.Workbook()
    summary, sheet = book.active, book.create_sheet(SHEET)
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
    _furnish(
        sheet,
        1,
        [
            max((len(cells[i]) for _, cells in lines if i < len(cells)), default=0)
            for i in range(len(header))
        ],
    )
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _write(sheet, row, column, text):
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


def _place(problem, rows, header):
    """Return the row and the column of a problem's cell; the first of the row where it is of the row, None where of no row."""
    _, line, column = problem.where
    if line not in rows:
        return None
    letters = [column_letters(i) for i in range(len(header) + 50)]
    found = (
        header.index(column)
        if column in header
        else letters.index(column)
        if column in letters
        else 0
    )
    return rows[line], found + 1


def _mark(sheet, places):
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    said = {}
    for problem, place in places:
        if place:
            said.setdefault(place, []).append(f'{problem.what}\n{problem.hint}')
    for (row, column), texts in said.items():
        cell = sheet.cell(row, column)
        cell.fill = PatternFill('solid', start_color=COLOUR)
        cell.comment = Comment(
            '\n\n'.join(texts), 'make check-data', width=340, height=60 + 45 * len(texts)
        )


def _list(summary, places, file):
    from openpyxl.styles import Font
    from openpyxl.worksheet.hyperlink import Hyperlink

    for row, text in enumerate((NOTICE, ADVICE.format(file=file)), 1):
        _write(summary, row, 1, text).font = Font(bold=row == 1)
    for column, text in enumerate(HEADS, 1):
        _write(summary, 4, column, text)
    for row, (problem, place) in enumerate(places, 5):
        target = f'{column_letters(place[1] - 1)}{place[0]}' if place else ''
        where = ':'.join(str(part) for part in problem.where[1:] if part)
        for column, text in enumerate((target, where, problem.what, problem.hint), 1):
            _write(summary, row, column, text)
        if place:
            summary.cell(row, 1).hyperlink = Hyperlink(ref=target, location=f"'{SHEET}'!{target}")
            summary.cell(row, 1).font = Font(color='FF0563C1', underline='single')
    _furnish(summary, 4, [10, 28, 70, 70])


def _furnish(sheet, header, widths):
    """Keep the header in sight, and make the columns as wide as they need."""
    from openpyxl.styles import Font

    for cell in sheet[header]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = sheet.cell(header + 1, 1)
    for i, width in enumerate(widths):
        sheet.column_dimensions[column_letters(i)].width = min(70, max(8, width + 2))
