"""Keep a journal of what was sent to whom, so that nobody gets an edition twice and nobody is forgotten.

A line is written and synced before each sending and after it: where a run is killed between the two, the recipient's last line
says "sending", which nobody can tell from "sent" or from "lost". It is then unknown, and is never sent again by itself.
A recipient is named by the SHA-256 of the address: the journal is kept with the data and tells no addresses.
"""

import csv
import os
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from pipeline.model import Problem, Refused, Where
from pipeline.settings import AS_WRITTEN, read_rows

COLUMNS = ('time', 'by', 'recipient', 'digest', 'state', 'answer')
STATES = (
    'sending',
    'sent',
    'refused',
    'later',
    'unknown',
)  # later: the other side asked to be tried again, or could not be reached


def recipient_of(address: str) -> str:
    """Return the name by which the journal knows an address."""
    return sha256(address.strip().casefold().encode()).hexdigest()


class Journal:
    """The journal of one edition, a line a step."""

    def __init__(self, path: Path):
        self.path, self.last = path, {}
        written = path.read_bytes() if path.exists() else b''
        self.torn = (
            len(written) - written.rfind(b'\n') - 1
        )  # a line cut by a kill or a full disk: nothing had followed it
        rows, problems = read_rows(written[: len(written) - self.torn], COLUMNS, str(path)), []
        for line, row in rows:
            if row[4] not in STATES:
                where = Where(str(path), line, COLUMNS[4])
                problems.append(
                    Problem(where, f'"{row[4]}" is none of: {", ".join(STATES)}', AS_WRITTEN)
                )
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

    def write(
        self, now: datetime, by: str, address: str, digest: str, state: str, answer: str = ''
    ) -> None:
        """Add a line, and return only when it is on the disk."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.torn:
            os.truncate(self.path, self.path.stat().st_size - self.torn)
            self.torn = 0
        with self.path.open('a', encoding='utf-8', newline='') as file:
            sheet = csv.writer(file, lineterminator='\n')
            if not file.tell():
                sheet.writerow(COLUMNS)
            sheet.writerow(
                [
                    now.astimezone(UTC).isoformat(timespec='seconds'),
                    by,
                    recipient_of(address),
                    digest,
                    state,
                    ' '.join(answer.split())[:200],
                ]
            )
            file.flush()
            os.fsync(file.fileno())
        self.last[by, recipient_of(address)] = state, digest
