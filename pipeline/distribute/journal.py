"""Keep a journal of what was sent to whom, so that nobody gets an edition twice or is forgotten.

A line is written and synced before each sending and after it. If a run is killed between the two,
the recipient's last line says "sending", which nobody can tell from "sent" or from "lost": it is
unknown then, and is never sent again by itself. A recipient is named by the SHA-256 of the address,
as the journal is kept with the data and must not disclose addresses.
"""

import csv
import os
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, get_args

from pipeline.distribute.outcome import State
from pipeline.model import Problem, Refused, Where
from pipeline.settings import AS_WRITTEN, read_rows

COLUMNS = ('time', 'by', 'recipient', 'digest', 'state', 'answer')
STATES: dict[str, State] = {state: state for state in get_args(State)}
FORMER_STATES: dict[str, State] = {'later': 'deferred'}  # in journals of earlier versions
LONGEST_ANSWER = 200  # characters


class Entry(NamedTuple):
    """The last line of a recipient."""

    state: State
    digest: str  # of what was on its way


def recipient_of(address: str) -> str:
    """Return the name by which the journal knows an address."""
    return sha256(address.strip().casefold().encode()).hexdigest()


class Journal:
    """The journal of one edition, a line a step."""

    def __init__(self, path: Path) -> None:
        """Read a journal, or begin one; raises ``Refused`` with each line that is none."""
        self.path = path
        self.last: dict[tuple[str, str], Entry] = {}  # by the service and the recipient
        content = path.read_bytes() if path.exists() else b''
        # bytes of a line that was cut by a kill or a full disk: nothing had followed it
        self.torn = len(content) - content.rfind(b'\n') - 1
        problems: list[Problem] = []
        for line, row in read_rows(content[: len(content) - self.torn], COLUMNS, str(path)):
            _, service, recipient, digest, state, _ = row
            known = STATES.get(state) or FORMER_STATES.get(state)
            if known is None:
                where, what = Where(str(path), line, 'state'), f'"{state}" is none of: '
                problems.append(Problem(where, what + ', '.join(STATES), AS_WRITTEN))
            else:
                self.last[service, recipient] = Entry(known, digest)
        if problems:
            raise Refused(problems)

    def state(self, service: str, address: str) -> State | None:
        """Return what became of a recipient's last sending, or nothing if there was none.

        What was begun and never ended is unknown.
        """
        entry = self.last.get((service, recipient_of(address)))
        if entry is None:
            return None
        return 'unknown' if entry.state == 'sending' else entry.state

    def digest(self, service: str, address: str) -> str | None:
        """Return the digest of what was last on its way to a recipient, or nothing."""
        entry = self.last.get((service, recipient_of(address)))
        return entry.digest if entry else None

    def write(
        self,
        now: datetime,
        service: str,
        address: str,
        digest: str,
        state: State,
        answer: str = '',
    ) -> None:
        """Add a line, and return only when it is on the disk."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.torn:
            os.truncate(self.path, self.path.stat().st_size - self.torn)
            self.torn = 0
        time = now.astimezone(UTC).isoformat(timespec='seconds')
        recipient = recipient_of(address)
        shown = ' '.join(answer.split())[:LONGEST_ANSWER]
        with self.path.open('a', encoding='utf-8', newline='') as file:
            sheet = csv.writer(file, lineterminator='\n')
            if not file.tell():
                sheet.writerow(COLUMNS)
            sheet.writerow([time, service, recipient, digest, state, shown])
            file.flush()
            os.fsync(file.fileno())
        self.last[service, recipient] = Entry(state, digest)
