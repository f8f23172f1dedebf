"""Read incidents from a spreadsheet: one row an incident, in columns that are easy to type.

The columns are in ``model/columns.py``; ``data/README.md`` explains them. A column that is not
known is kept with its row and stays restricted, unless it is so near a known one that it must be a
slip of the hand, or is about the killed or injured. A column called ``private_…`` is never
compared.
"""

import difflib
import re
from functools import cache
from typing import Any

from pipeline.model import (
    COLUMNS,
    DAY,
    GROUPS,
    PLAIN,
    STATUSES,
    HarmKind,
    Incident,
    Places,
    Problem,
    Refused,
    ValuePath,
    Where,
)
from pipeline.settings import DIGITS, Document, Tables, build_each

Value = dict[str, Any]  # a record, or a part of one, as YAML would have it
WHOLE = f'[0-9]{{1,{DIGITS}}}'
# a column that is about these and is not read would lose its numbers in silence
COUNTED = ('kil', 'injur')
PRIVATE = 'private_'


def incidents_of(table: Document, tables: Tables | None = None) -> list[Incident]:
    """Return the incidents of a table, each value knowing its cell.

    ``tables`` are those in which a mistaken id is looked for. Raises ``Refused`` with every cell
    that cannot be read and every row that makes no incident.
    """
    values: list[Value] = []
    wheres: dict[ValuePath, Where] = {(): table.wheres[()]}
    problems: list[Problem] = []
    for number, row in enumerate(table.value):
        reader = _Row(number, row, table.wheres)
        values.append(reader.incident())
        wheres |= reader.wheres
        problems += reader.problems
    try:
        incidents = build_each(Incident, Document(values, wheres), tables)
    except Refused as refusal:
        problems += refusal.problems
    if problems:
        raise Refused(problems)
    return incidents


class _Row:
    """A row being read: puts each cell where the record has it, and notes where it came from."""

    def __init__(self, number: int, row: dict[str, Any], cells: Places) -> None:
        self.number, self.row, self.cells = number, row, cells
        self.wheres: dict[ValuePath, Where] = {(number,): cells[number,]}
        self.problems: list[Problem] = []

    def incident(self) -> Value:
        value: dict[str, Any] = {}
        for name in PLAIN:
            if name in self.row:
                value[name] = self.row[name]
                self.place(name, name)
        value |= {
            'date': self.dates(),
            'attributions': self.actors(),
            'targets': self.targets(),
            'sources': self.sources(),
            'killed': self.harms('killed'),
            'injured': self.harms('injured'),
            'coordinates': self.coordinates(),
            'place_text': self.place_text(),
            'raw': self.unknown(),
        }
        return {name: part for name, part in value.items() if part is not None}

    def cell(self, column: str) -> Where:
        """Return the place of the cell of a column in this row."""
        table, _, key = column.partition('.')
        path: ValuePath = (self.number, table, key) if key else (self.number, column)
        return self.cells.get(path, self.cells[self.number,])

    def place(self, column: str, *path: str | int) -> None:
        """Note that the value at a path of the record is from the cell of a column."""
        self.wheres[self.number, *path] = self.cell(column)

    def complain(self, column: str, what: str, hint: str) -> None:
        self.problems.append(Problem(self.cell(column), what, hint))

    def dates(self) -> Value | None:
        """Return the days: ``2014-09-23``, or ``2014-09-23/2014-10-26`` for a span."""
        if 'date' not in self.row:
            return None
        earliest, _, latest = str(self.row['date']).partition('/')
        span = latest and latest != earliest
        precision = self.row.get('date_precision', 'period' if span else 'day')
        self.place('date', 'date')
        self.place('date', 'date', 'earliest')
        self.place('date', 'date', 'latest')
        column = 'date_precision' if 'date_precision' in self.row else 'date'
        self.place(column, 'date', 'precision')
        return {'earliest': earliest, 'latest': latest or earliest, 'precision': precision}

    def coordinates(self) -> Value | None:
        """Return the coordinates, where a cell of theirs is filled."""
        filled = [name for name in ('latitude', 'longitude') if name in self.row]
        if not filled:
            return None
        self.place('latitude', 'coordinates')
        for name in filled:
            self.place(name, 'coordinates', name)
        return {name: self.decimal(name) for name in filled}

    def place_text(self) -> Value | None:
        """Return how the source names the place, by language, where a cell of theirs is filled."""
        if 'place_text' not in self.row:
            return None
        for tag in self.row['place_text']:
            self.place(f'place_text.{tag}', 'place_text', tag)
        return {tag: str(text) for tag, text in self.row['place_text'].items()}

    def parts(self, column: str) -> list[str]:
        """Return what a cell holds, separated by semicolons."""
        cell = str(self.row.get(column, ''))
        return [part.strip() for part in cell.split(';') if part.strip()]

    def sources(self) -> list[str]:
        parts = self.parts('sources')
        self.place('sources', 'sources')
        for i in range(len(parts)):
            self.place('sources', 'sources', i)
        return parts

    def actors(self) -> list[Value]:
        """Return who is held responsible: ``syrian-regime: alleged; isis: contested``."""
        found: list[Value] = []
        self.place('actors', 'attributions')
        for i, part in enumerate(self.parts('actors')):
            actor, colon, status = (word.strip() for word in part.partition(':'))
            if not colon:
                self.complain(
                    'actors',
                    f'actors: "{part}" does not say with what status',
                    f'Write "{actor}: alleged", or claimed, accepted, contested, denied',
                )
                continue
            self.place('actors', 'attributions', i, 'actor')
            self.place('actors', 'attributions', i, 'status')
            found.append({'actor': actor, 'status': status})
        return found

    def targets(self) -> list[Value]:
        damage = {'damage': self.row['damage']} if 'damage' in self.row else {}
        found: list[Value] = [
            {'facility': facility, **damage} for facility in self.parts('facilities')
        ]
        found += [
            {'sites_of': actor, 'value': {'qualifier': 'a-number-of'}, **damage}
            for actor in self.parts('sites_of')
        ]
        for i, target in enumerate(found):
            column = 'facilities' if 'facility' in target else 'sites_of'
            self.place(column, 'targets', i)
            for key in target:
                self.place('damage' if key == 'damage' else column, 'targets', i, key)
        return found

    def harms(self, kind: HarmKind) -> list[Value] | str:
        """Return the killed or the injured; ``unknown`` where no cell of theirs is filled."""
        found: list[Value] = []
        for status in STATUSES:
            column = f'{kind}_{status}'
            groups = [group for group in GROUPS if f'{column}_{group}' in self.row]
            if column not in self.row and not groups:
                continue
            i = len(found)
            self.place(column, kind, i, 'value')
            value, parts = self.count(column), []
            for j, group in enumerate(groups):
                self.place(f'{column}_{group}', kind, i, 'of_which', j, 'value')
                parts.append({'group': group, 'value': self.count(f'{column}_{group}')})
            found.append({'status': status, 'value': value, 'of_which': parts})
        return found or 'unknown'

    def count(self, column: str) -> int | str | Value:
        """Return a count.

        It is typed as ``24``, ``20-30``, ``at least 12``, ``at most 5``, ``about 40``,
        ``a number of`` or ``unknown``.
        """
        cell: int | str = self.row.get(column, 'unknown')
        if isinstance(cell, int) or cell == 'unknown':
            return cell
        text = cell.lower()
        if text == 'a number of':
            return {'qualifier': 'a-number-of'}
        if ranged := re.fullmatch(rf'({WHOLE}) ?[-–] ?({WHOLE})', text):
            return {'min': int(ranged[1]), 'max': int(ranged[2])}
        if qualified := re.fullmatch(rf'(at least|at most|about) ({WHOLE})', text):
            number = int(qualified[2])
            ends: dict[str, Value] = {
                'at least': {'min': number},
                'at most': {'max': number},
                'about': {'min': number, 'max': number},
            }
            return ends[qualified[1]] | {'qualifier': qualified[1].replace(' ', '-')}
        if DAY.fullmatch(text):  # 3-5, typed into a column that is not formatted as text
            what = f'{column}: "{cell}" is a day'
            hint = (
                'The spreadsheet made a day of it: format the column as text, '
                'and write the count again'
            )
        else:
            what = f'{column}: "{cell}" is not a count'
            hint = 'Write 24, 20-30, at least 12, at most 5, about 40, a number of, or unknown'
        self.complain(column, what, hint)
        return 'unknown'

    def decimal(self, column: str) -> float:
        try:
            return float(self.row[column])
        except ValueError:
            self.complain(column, f'{column} is not a number', 'Write degrees with a decimal point')
            return 0.0

    def unknown(self) -> dict[str, str] | None:
        """Keep the cells of columns that are not known, restricted, as they came."""
        kept = {}
        for column, cell in self.row.items():
            if column in COLUMNS or column == 'place_text':
                continue
            near = _near(column)
            if near and not column.startswith(PRIVATE):
                hint = (
                    f'Did you mean {near}? If it is another thing and must stay restricted, '
                    f'call it {PRIVATE}{column}'
                )
                self.complain(column, f'unknown column "{column}"', hint)
            kept[column] = str(cell)
        return kept or None


@cache
def _near(column: str) -> str | None:
    """Return the known column that a column must be a slip of, or None."""
    cutoff = 0.4 if column.startswith(COUNTED) else 0.85
    return next(iter(difflib.get_close_matches(column, COLUMNS, n=1, cutoff=cutoff)), None)
