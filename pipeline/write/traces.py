"""Where a number of the page can be followed to: rows of incidents, tables, and numbered sources.

The sources of a brief are numbered in the order of its list.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.model import Fact, Ledger
from pipeline.write.cells import Cell

WITHHELD = 'withheld'  # what stands for a source that must not be named
FEW = 3  # sources that a key number names itself; of more, the rows that it leads to name their own
PRINTED = re.compile(r'data-fact="([^"]+)"')


class Target(NamedTuple):
    """An id on the page, and the message that says what is there."""

    id: str
    message: str


class Traces:
    """The rows, tables and sources of one page; filled while its tables are made."""

    def __init__(self, ledger: Ledger, lists_sources: bool) -> None:
        """Give numbers to the sources where the brief ``lists_sources``; else none is cited."""
        public = ledger.public
        self.ledger = ledger
        self.rows: dict[str, str] = {}  # the id of a row -> that of its table
        self.tables: dict[str, str] = {}  # a fact -> the first table that prints it
        withheld = any(WITHHELD in (incident.sources or ()) for incident in public.incidents)
        names = [
            *public.sources,
            *(f'origin-{number}' for number, _ in enumerate(public.origins, 1)),
            *([WITHHELD] if withheld else []),
        ]
        listed = names if lists_sources else []
        self.sources = {name: number for number, name in enumerate(listed, 1)}

    def row(self, incident: str, table: str) -> str:
        """Return the id of an incident's row in the first table that lists it; '' in others."""
        name = f'incident-{incident}'
        if name in self.rows:
            return ''
        self.rows[name] = f'table-{table}'
        return name

    def printed(self, table: str, cells: Iterable[Cell]) -> None:
        """Note which numbers a table prints."""
        for cell in cells:
            for fact in PRINTED.findall(cell.markup):
                self.tables.setdefault(fact, table)

    def records(self, fact: Fact) -> set[str]:
        """Return the records that a fact is made of, those of its parts included."""
        return set(fact.records).union(*(self.records(self.ledger.fact(name)) for name in fact.of))

    def target(self, fact: Fact) -> Target | None:
        """Return where a reader sees what a number is made of, or ``None``."""
        records = self.records(fact)
        if target := self._rows_of(records):
            return target
        if fact.name in self.tables:
            return Target(self.tables[fact.name], 'link-table')
        for name in self.named(fact):
            return Target(f'source-{name}', 'link-source')
        return None

    def _rows_of(self, records: set[str]) -> Target | None:
        """Return the one row, or the one table, that holds all of these incidents, or ``None``."""
        tables = [self.rows.get(record.replace(':', '-', 1), '') for record in sorted(records)]
        if len(set(tables)) != 1 or not tables[0]:
            return None
        if len(tables) == 1:
            return Target(next(iter(records)).replace(':', '-', 1), 'link-incident')
        return Target(tables[0], 'link-incidents')

    def named(self, fact: Fact) -> list[str]:
        """Return the sources that a number names: those of its statements and of few incidents."""
        records, public = self.records(fact), self.ledger.public
        named = {
            stated.claim.source for stated in public.claims if f'claim:{stated.claim.id}' in records
        }
        for incident in public.incidents:
            if f'incident:{incident.id}' in records:
                named.update(incident.sources or ())
        listed = named & set(self.sources)
        return sorted(listed, key=self.sources.__getitem__) if len(listed) <= FEW else []
