"""Read incidents from a spreadsheet: one row an incident, in columns that a data officer can type.

The columns are in ``model/columns.py``; ``data/README.md`` explains them. A column that is not known is kept with its row
and stays restricted, unless it is so near a known one that it must be a slip of the hand, or speaks of the killed or injured. A column
called ``private_…`` is never compared.
"""

import difflib
import re
from functools import cache

from pipeline.model import COLUMNS, DAY, GROUPS, PLAIN, STATUSES, Incident, Problem, Refused
from pipeline.settings import DIGITS, Document, build_each

WHOLE = f'[0-9]{{1,{DIGITS}}}'
COUNTED = (
    'kil',
    'injur',
)  # a column that speaks of these and is not read would lose its numbers in silence
PRIVATE = 'private_'


def incidents_of(table: Document, tables=None) -> list[Incident]:
    """Return the incidents of a table, each value knowing the cell it stands in.

    ``tables`` are those in which a mistaken id is looked for. Raises ``Refused`` with every cell that cannot be read and every row that makes no incident.
    """
    values, wheres, problems = [], {(): table.wheres[()]}, []
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
    """One row being read: puts each cell where the record has it, and remembers from which cell it came."""

    def __init__(self, number, row, wheres):
        self.number, self.row, self.cells = number, row, wheres
        self.wheres, self.problems = {(number,): wheres[(number,)]}, []

    def incident(self):
        value = {
            name: self.put((name,), name, self.row[name]) for name in PLAIN if name in self.row
        }
        value |= {
            'date': self.dates(),
            'attributions': self.actors(),
            'targets': self.targets(),
            'sources': self.several('sources', ('sources',)),
            'killed': self.harms('killed'),
            'injured': self.harms('injured'),
        }
        if 'latitude' in self.row or 'longitude' in self.row:
            value['coordinates'] = {
                name: self.put(('coordinates', name), name, self.decimal(name))
                for name in ('latitude', 'longitude')
                if name in self.row
            }
            self.wheres.setdefault((self.number, 'coordinates'), self.at('latitude'))
        if 'place_text' in self.row:
            value['place_text'] = {
                tag: self.put(('place_text', tag), f'place_text.{tag}', str(text))
                for tag, text in self.row['place_text'].items()
            }
        value['raw'] = self.unknown()
        return {name: part for name, part in value.items() if part is not None}

    def at(self, column):
        """Return the cell of a column in this row."""
        table, _, key = column.partition('.')
        return self.cells.get(
            (self.number, table, key) if key else (self.number, column), self.cells[(self.number,)]
        )

    def put(self, path, column, value):
        self.wheres[(self.number, *path)] = self.at(column)
        return value

    def complain(self, column, what, hint):
        self.problems.append(Problem(self.at(column), what, hint))

    def dates(self):
        """``2014-09-23``, or ``2014-09-23/2014-10-26`` where only the earliest and the latest day are known."""
        if 'date' not in self.row:
            return None
        earliest, _, latest = str(self.row['date']).partition('/')
        span = latest and latest != earliest
        precision = self.row.get('date_precision', 'period' if span else 'day')
        for name in ('earliest', 'latest'):
            self.put(('date', name), 'date', None)
        self.put(
            ('date', 'precision'),
            'date_precision' if 'date_precision' in self.row else 'date',
            None,
        )
        self.put(('date',), 'date', None)
        return {'earliest': earliest, 'latest': latest or earliest, 'precision': precision}

    def several(self, column, path):
        """A cell that holds several ids, parted by semicolons."""
        self.wheres[(self.number, *path)] = self.at(column)
        return [
            self.put((*path, i), column, part)
            for i, part in enumerate(_parts(self.row.get(column, '')))
        ]

    def actors(self):
        """``syrian-regime: alleged; isis: contested``."""
        found = []
        self.wheres[(self.number, 'attributions')] = self.at('actors')
        for i, part in enumerate(_parts(self.row.get('actors', ''))):
            actor, colon, status = (word.strip() for word in part.partition(':'))
            if not colon:
                self.complain(
                    'actors',
                    f'actors: "{part}" does not say with what standing',
                    f'Write "{actor}: alleged", or claimed, accepted, contested, denied',
                )
                continue
            found.append(
                {
                    'actor': self.put(('attributions', i, 'actor'), 'actors', actor),
                    'status': self.put(('attributions', i, 'status'), 'actors', status),
                }
            )
        return found

    def targets(self):
        damage = {'damage': self.row['damage']} if 'damage' in self.row else {}
        found = [
            {'facility': facility, **damage} for facility in _parts(self.row.get('facilities', ''))
        ]
        found += [
            {'sites_of': actor, 'value': {'qualifier': 'a-number-of'}, **damage}
            for actor in _parts(self.row.get('sites_of', ''))
        ]
        for i, target in enumerate(found):
            self.put(('targets', i), 'facilities' if 'facility' in target else 'sites_of', None)
            for key in target:
                self.put(
                    ('targets', i, key),
                    {
                        'facility': 'facilities',
                        'sites_of': 'sites_of',
                        'value': 'sites_of',
                        'damage': 'damage',
                    }[key],
                    None,
                )
        return found

    def harms(self, kind):
        """The killed or the injured by status; ``unknown`` where no cell of theirs is filled."""
        found = []
        for status in STATUSES:
            column = f'{kind}_{status}'
            parts = [group for group in GROUPS if f'{column}_{group}' in self.row]
            if column not in self.row and not parts:
                continue
            i = len(found)
            harm = {
                'status': status,
                'value': self.put((kind, i, 'value'), column, self.count(column)),
                'of_which': [],
            }
            for j, group in enumerate(parts):
                part = f'{column}_{group}'
                harm['of_which'].append(
                    {
                        'group': group,
                        'value': self.put(
                            (kind, i, 'of_which', j, 'value'), part, self.count(part)
                        ),
                    }
                )
            found.append(harm)
        return found or 'unknown'

    def count(self, column):
        """``24``, ``20-30``, ``at least 12``, ``at most 5``, ``about 40``, ``a number of``, ``unknown``."""
        cell = self.row.get(column, 'unknown')
        if isinstance(cell, int) or cell == 'unknown':
            return cell
        text = str(cell).lower()
        if text == 'a number of':
            return {'qualifier': 'a-number-of'}
        if ranged := re.fullmatch(rf'({WHOLE}) ?[-–] ?({WHOLE})', text):
            return {'min': int(ranged[1]), 'max': int(ranged[2])}
        if qualified := re.fullmatch(rf'(at least|at most|about) ({WHOLE})', text):
            number = int(qualified[2])
            return {
                'at least': {'min': number},
                'at most': {'max': number},
                'about': {'min': number, 'max': number},
            }[qualified[1]] | {'qualifier': qualified[1].replace(' ', '-')}
        if DAY.fullmatch(text):  # 3-5, typed into a column that is not formatted as text
            self.complain(
                column,
                f'{column}: "{cell}" is a day',
                'The spreadsheet made a day of it: format the column as text, and write the count again',
            )
            return 'unknown'
        self.complain(
            column,
            f'{column}: "{cell}" is not a count',
            'Write 24, 20-30, at least 12, at most 5, about 40, a number of, or unknown',
        )
        return 'unknown'

    def decimal(self, column):
        try:
            return float(self.row[column])
        except ValueError:
            self.complain(column, f'{column} is not a number', 'Write degrees with a decimal point')
            return 0.0

    def unknown(self):
        """Keep the cells of columns that are not known, restricted, as they came."""
        kept = {}
        for column in self.row:
            if column in COLUMNS or column == 'place_text':
                continue
            near = _near(column)
            if near and not column.startswith(PRIVATE):
                self.complain(
                    column,
                    f'unknown column "{column}"',
                    f'Did you mean {near[0]}? If it is another thing and must stay inside, call it {PRIVATE}{column}',
                )
            kept[column] = str(self.row[column])
        return kept or None


@cache
def _near(column):
    return difflib.get_close_matches(
        column, COLUMNS, n=1, cutoff=0.4 if column.startswith(COUNTED) else 0.85
    )


def _parts(cell):
    return [part.strip() for part in str(cell).split(';') if part.strip()]
