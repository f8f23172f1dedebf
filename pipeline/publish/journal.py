"""Keep a journal of what was sent to whom, so that nobody gets an edition twice and nobody is forgotten.

A line is written and synced before each sending and after it: where a run is killed between the two, the recipient's last line
says "sending", which nobody can tell from "sent" or from "lost". It is then unknown, and is never sent again by itself.
A recipient is named by the SHA-256 of the address: the journal is kept with the data and tells no addresses.
"""
import csv
import io
import os
import re
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from pipeline.model import Problem, Refused, Where

COLUMNS = ('time', 'by', 'recipient', 'digest', 'state', 'answer')
AS_WRITTEN = 'Delete the line if it holds nothing, or put the file back as make wrote it; its lines are never changed by hand'
BARE_RETURN = re.compile('\r(?!\n)')
MERGE_MARKS = ('<<<<<<<', '=======', '>>>>>>>', '|||||||')
STATES = ('sending', 'sent', 'refused', 'later', 'unknown')      # later: the other side asked to be tried again, or could not be reached


def recipient_of(address: str) -> str:
    """Return the name by which the journal knows an address."""
    return sha256(address.strip().casefold().encode()).hexdigest()


def read_rows(content: bytes, columns: tuple[str, ...], file: str) -> list[tuple[int, list[str]]]:
    """Return the rows below the head of a table that only this program writes, each with its line.

    Raises ``Refused`` with every line that it cannot have written: a row that is passed over could
    be the one that says who has the edition.
    """
    try:
        text = content.decode('utf-8-sig')
    except UnicodeDecodeError as error:
        line = content[:error.start].count(b'\n') + 1
        raise Refused([Problem(Where(file, line), 'the file is not UTF-8 text', AS_WRITTEN)]) from None
    if bare := BARE_RETURN.search(text):
        line = text[:bare.start()].count('\n') + 1
        raise Refused([Problem(Where(file, line), 'a carriage return without a line feed', AS_WRITTEN)])
    reader, rows, problems, above = csv.reader(io.StringIO(text, newline=''), strict=True), [], [], 0
    try:
        for row in reader:
            rows.append((above + 1, row))
            above = reader.line_num
    except csv.Error as error:
        problems.append(Problem(Where(file, above + 1), f'not a row of a table: {error}', AS_WRITTEN))
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


class Journal:
    """The journal of one edition, a line a step."""

    def __init__(self, path: Path):
        self.path, self.last = path, {}
        written = path.read_bytes() if path.exists() else b''
        self.torn = len(written) - written.rfind(b'\n') - 1       # a line cut by a kill or a full disk: nothing had followed it
        rows, problems = read_rows(written[:len(written) - self.torn], COLUMNS, str(path)), []
        for line, row in rows:
            if row[4] not in STATES:
                where = Where(str(path), line, COLUMNS[4])
                problems.append(Problem(where, f'"{row[4]}" is none of: {", ".join(STATES)}', AS_WRITTEN))
            self.last[row[1], row[2]] = row[4], row[3]
        if problems:
            raise Refused(problems)

    def state(self, by: str, address: str) -> str:
        """Return how a recipient stands: one of ``STATES``, or nothing; what was begun and never ended is unknown."""
        state, _ = self.last.get((by, recipient_of(address)), ('', ''))
        return 'unknown' if state == 'sending' else state

    def digest(self, by: str, address: str) -> str:
        """Return the digest of what was last on its way to a recipient, or nothing."""
        return self.last.get((by, recipient_of(address)), ('', ''))[1]

    def write(self, now: datetime, by: str, address: str, digest: str, state: str, answer: str = '') -> None:
        """Add a line, and return only when it is on the disk."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.torn:
            os.truncate(self.path, self.path.stat().st_size - self.torn)
            self.torn = 0
        with self.path.open('a', encoding='utf-8', newline='') as file:
            sheet = csv.writer(file, lineterminator='\n')
            if not file.tell():
                sheet.writerow(COLUMNS)
            sheet.writerow([now.astimezone(UTC).isoformat(timespec='seconds'), by, recipient_of(address), digest, state, ' '.join(answer.split())[:200]])
            file.flush()
            os.fsync(file.fileno())
        self.last[by, recipient_of(address)] = state, digest
