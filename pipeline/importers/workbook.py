"""Workbooks of counted strikes, as the Bureau of Investigative Journalism published them.

Sheets of notes come before the table, its names have line feeds, its first column may have no name,
and its counts have a least and a most. A row may be several strikes.
"""

from collections.abc import Iterator

from pipeline.importers.formats import Format
from pipeline.importers.sheets import Row

STRIKES = (
    'Minimum strikes',
    'Minimum number of strikes',
    'Maximum strikes',
    'Maximum number of strikes',
)


def remarks(row: Row) -> Iterator[str]:
    """Yield what a person should look at."""
    if any(row.cell((column,)).text not in ('', '0', '1') for column in STRIKES):
        yield 'the row stands for several strikes, or for an unknown number of them'


FORMAT = Format(remarks=remarks)
