"""Read the tables that only this program writes: the log of mails, that of lifted embargoes."""

import csv
import io
import re

from pipeline.model import Problem, Refused, Where

AS_WRITTEN = (
    'Delete the line if it holds nothing, or put the file back as make wrote it; '
    'its lines are never changed by hand'
)
BARE_RETURN = re.compile('\r(?!\n)')
MERGE_MARKS = ('<<<<<<<', '=======', '>>>>>>>', '|||||||')


def read_rows(content: bytes, columns: tuple[str, ...], file: str) -> list[tuple[int, list[str]]]:
    """Return the rows below the head of a table that only this program writes, each with its line.

    Raises ``Refused`` with every line that it cannot have written: a row that is passed over could
    be the one that says who has the edition.
    """
    try:
        text = content.decode('utf-8-sig')
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b'\n') + 1
        raise Refused(
            [Problem(Where(file, line), 'the file is not UTF-8 text', AS_WRITTEN)]
        ) from None
    if bare := BARE_RETURN.search(text):
        line = text[: bare.start()].count('\n') + 1
        raise Refused(
            [Problem(Where(file, line), 'a carriage return without a line feed', AS_WRITTEN)]
        )
    reader = csv.reader(io.StringIO(text, newline=''), strict=True)
    rows: list[tuple[int, list[str]]] = []
    problems: list[Problem] = []
    above = 0
    try:
        for row in reader:
            rows.append((above + 1, row))
            above = reader.line_num
    except csv.Error as error:
        problems.append(
            Problem(Where(file, above + 1), f'not a row of a table: {error}', AS_WRITTEN)
        )
    for line, row in rows:
        if what := _row_fault(line, row, columns):
            problems.append(Problem(Where(file, line), what, AS_WRITTEN))
    if problems:
        raise Refused(problems)
    return rows[1:]


def _row_fault(line: int, row: list[str], columns: tuple[str, ...]) -> str | None:
    """Return what is wrong with the shape of a row."""
    if not row:
        return 'an empty line'
    if row[0].startswith(MERGE_MARKS):
        return 'a mark of a merge'
    if len(row) != len(columns):
        return f'{len(row)} cell{"s" * (len(row) != 1)} in a table of {len(columns)} columns'
    if line == 1 and tuple(row) != columns:
        return f'the head of the table is not {",".join(columns)}'
    return 'the head of the table once more' if line > 1 and tuple(row) == columns else None
