"""Workbooks of counted strikes, as the Bureau of Investigative Journalism published them.

Sheets of notes come before the table, its heads have line feeds, its first column may have no head, and its counts have
a least and a most. A row may stand for several strikes.
"""

from pipeline.importers.sheets import Format, table

STRIKES = (
    'Minimum strikes',
    'Minimum number of strikes',
    'Maximum strikes',
    'Maximum number of strikes',
)


def oddities(row):
    if any(row.cell((column,)).text not in ('', '0', '1') for column in STRIKES):
        yield 'the row stands for several strikes, or for an unknown number of them'


FORMAT = Format(table, oddities=oddities)
