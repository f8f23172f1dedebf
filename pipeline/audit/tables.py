"""Statements as spreadsheets hold them: CSV with a row for each published number, turned into the form that YAML has."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.audit.statements import AXES
from pipeline.model import Problem, Refused, internal_error
from pipeline.settings import Document, nearest

SCOPES = tuple(axis.removeprefix('by_') for axis in AXES)
OF_STATEMENT = ('source', 'same_as')
OF_PAGE = ('page', 'language', 'published')
OF_PERIOD = ('from', 'to', 'days')
COUNTS = ('value', 'min', 'max', 'qualifier')
SHARES = ('percent', 'times', 'per_day')
OTHERS = ('rounding', 'of', 'names', 'incident', 'date')
COLUMNS = (
    'statement',
    *OF_STATEMENT,
    *OF_PAGE,
    *OF_PERIOD,
    'measure',
    *SCOPES,
    'group',
    *COUNTS,
    *SHARES,
    *OTHERS,
)


class Gathered(NamedTuple):
    """The statements of a table in the form that YAML has, each value with its line and column."""

    document: Document
    problems: list[Problem]
    faulty: set[int]  # the statements with a row that has one of these problems


def statements_in(table: Document, problems: Sequence[Problem] = ()) -> Gathered:
    """Return the statements of a table, of which some ``problems`` are known already.

    Rows of one statement that differ in ``page`` or ``language`` are its pages. Raises ``Refused`` where its columns are not known.
    """
    gathering = _Gathering(table, problems)
    header = {name for row in table.value for name in row}
    unknown = sorted(header - set(COLUMNS))
    if unknown:
        where = table.wheres[()]
        raise Refused(
            [
                *problems,
                *(
                    Problem(
                        where._replace(line=1, column=name),
                        f'unknown column "{name}"',
                        nearest(name, COLUMNS),
                    )
                    for name in unknown
                ),
            ]
        )
    for i, row in enumerate(table.value):
        missing = [name for name in ('statement', 'measure') if name not in row]
        for name in missing:
            gathering.complain(
                i, name, f'"{name}" is missing', f'Fill the column "{name}" in each row'
            )
        if missing:
            continue
        try:
            gathering.row(i, row)
        except Exception as error:
            gathering.problems.append(
                internal_error(table.wheres[i,], f'reading a row of "{row["statement"]}"', error)
            )
    gathering.periods()
    return Gathered(
        Document(gathering.statements, gathering.wheres), gathering.problems, gathering.faulty()
    )


class _Gathering:
    """Puts the rows of a table where the form of a statement has them."""

    def __init__(self, table, problems):
        self.table, self.statements, self.problems = table, [], list(problems)
        self.wheres = {(): table.wheres[()]}

    def faulty(self) -> set[int]:
        """Return the statements with a faulty row; one that cannot be read is of the statement above it."""
        named = [i for i, row in enumerate(self.table.value) if 'statement' in row]
        lines = [self.table.wheres[i,].line for i in named]
        above = [bisect_right(lines, problem.where.line) for problem in self.problems]
        ids = [self.table.value[named[count - 1]]['statement'] for count in above if count]
        return {i for i, statement in enumerate(self.statements) if statement['id'] in ids}

    def where(self, i, column):
        return self.table.wheres.get((i, column), self.table.wheres[i,])

    def complain(self, i, column, what, hint):
        self.problems.append(Problem(self.where(i, column), what, hint))

    def put(self, path, key, value, where):
        """Put a value at a place of the form, once: ``path`` leads to a list or a mapping that is made where it is missing."""
        holder = self.statements
        for step, following in zip(path, (*path[1:], key), strict=True):
            if isinstance(holder, list) and step == len(holder):
                holder.append([] if isinstance(following, int) else {})
            elif isinstance(holder, dict):
                holder.setdefault(step, [] if isinstance(following, int) else {})
            holder = holder[step]
        for length in range(1, len(path) + 1):
            self.wheres.setdefault(path[:length], where)
        full = (*path, key)
        if isinstance(holder, dict) and key in holder and holder[key] != value:
            self.problems.append(
                Problem(
                    where,
                    f'{key}: {value} here, {holder[key]} in line {self.wheres[full].line}',
                    'Make them the same, or give each page its own rows',
                )
            )
        elif isinstance(holder, list):
            holder.append(value)
        else:
            holder[key] = value
        self.wheres.setdefault(full, where)
        return full

    def row(self, i, row):
        ids = [statement['id'] for statement in self.statements]
        here = (ids.index(row['statement']),) if row['statement'] in ids else (len(ids),)
        self.put(here, 'id', row['statement'], self.where(i, 'statement'))
        for name in OF_STATEMENT:
            if name in row:
                self.put(here, name, row[name], self.where(i, name))
        pages = self.statements[here[0]].setdefault('pages', [])
        marks = [(page.get('page'), page.get('language')) for page in pages]
        mark = (row.get('page'), row.get('language'))
        page = (*here, 'pages', marks.index(mark) if mark in marks else len(pages))
        if mark not in marks:
            pages.append({})
            self.wheres[page] = self.wheres.setdefault(page[:-1], self.where(i, 'statement'))
        for name in OF_PAGE:
            if name in row:
                self.put(page, name, row[name], self.where(i, name))
        for name in OF_PERIOD:
            if name in row:
                self.put((*page, 'period'), name, row[name], self.where(i, name))
        self.numbers(i, row, page)

    def periods(self):
        """Let what is not stated of a period be unknown; a page without one has that of the first page."""
        for i, statement in enumerate(self.statements):
            for j, page in enumerate(statement['pages']):
                if 'period' in page:
                    page['period'] = {'from': 'unknown', 'to': 'unknown', **page['period']}
                    if 'period' not in statement:
                        statement['period'] = page['period']
                        self.wheres.update(
                            {
                                (i, *path[3:]): where
                                for path, where in self.wheres.items()
                                if path[:4] == (i, 'pages', j, 'period')
                            }
                        )

    def numbers(self, i, row, page):
        """Put the numbers of a row in their places on its page."""
        scopes = [(f'by_{scope}', scope) for scope in SCOPES if scope in row]
        outer = [str(row['measure']), *(str(row[scope]) for _, scope in scopes)]
        groups = [group.strip() for group in str(row['group']).split('+')] if 'group' in row else []
        ways = ['.'.join([*outer, group]) for group in groups] or ['.'.join(outer)]
        count = {name: row[name] for name in COUNTS if name in row}
        if count and 'date' in row:
            self.dated(i, row, page, ways, count)
        elif count:
            path = (*page, 'totals', str(row['measure']))
            for table, scope in scopes:
                path = (*path, table, str(row[scope]))
            self.count(i, (*path, 'of_which', str(row['group'])) if groups else path, count)
        if 'names' in row:
            self.append(
                (*page, 'listed'),
                {'of': ways, 'names': row['names']},
                i,
                {'of': 'measure', 'names': 'names'},
            )
        self.shares(i, row, page, ways, outer if groups else outer[:-1])

    def count(self, i, path, count):
        """Put a count, once; a count in one cell is at least, at most or about what its qualifier says."""
        if 'value' in self.at(path):
            self.complain(
                i,
                'value',
                f'the same number is written twice, first in line {self.wheres[(*path, "value")].line}',
                'Keep one of the two, or give each page its own rows',
            )
            return
        self.put(path, 'value', spelled_out(count), self.where(i, next(iter(count))))
        for name in count:
            self.wheres[(*path, 'value', name)] = self.where(i, name)

    def at(self, path):
        holder = self.statements
        for step in path:
            holder = holder.get(step, {}) if isinstance(holder, dict) else holder[step]
        return holder

    def dated(self, i, row, page, ways, count):
        """Put a row of a running total, or an incident that the page lists."""
        key, rows = ('listed', 'incidents') if 'incident' in row else ('series', 'rows')
        of = ways if 'incident' in row else ways[0]
        known = [
            j
            for j, entry in enumerate(self.at((*page, key)) or [])
            if entry['of'] == of and rows in entry
        ]
        if not known:
            self.append((*page, key), {'of': of, rows: []}, i, {'of': 'measure'})
        place = (*page, key, known[0] if known else len(self.at((*page, key))) - 1, rows)
        self.append(
            place,
            {'date': row['date'], 'value': spelled_out(count)},
            i,
            {'date': 'date', 'value': next(iter(count))},
        )

    def shares(self, i, row, page, ways, whole):
        """Put the shares and the rate of a row: a share is one of the number in which the row's number stands, unless ``of`` names another."""
        kept = {name: row[name] for name in ('rounding',) if name in row}
        if 'qualifier' in row and 'value' not in row:
            kept['qualifier'] = row['qualifier']
        for name in SHARES:
            if name not in row:
                continue
            if name == 'per_day':
                self.append(
                    (*page, 'rates'),
                    {name: row[name], 'of': ways, **kept},
                    i,
                    {name: name, 'of': 'measure'},
                )
                continue
            of = (
                [part.strip() for part in str(row['of']).split('+')]
                if 'of' in row
                else ['.'.join(whole)]
            )
            if of == ['']:
                self.complain(
                    i, name, 'it is not said of what this is a share', 'Fill the column "of"'
                )
            else:
                self.append(
                    (*page, 'shares'),
                    {name: row[name], 'part': ways, 'of': of, **kept},
                    i,
                    {name: name, 'part': 'measure', 'of': 'of'},
                )

    def append(self, path, entry, i, columns):
        holder = self.at(path[:-1]).setdefault(path[-1], [])
        self.wheres.setdefault(path, self.where(i, 'measure'))
        place = (*path, len(holder))
        holder.append(entry)
        self.wheres[place] = self.where(i, 'measure')
        for key, column in columns.items():
            self.wheres[(*place, key)] = self.where(i, column)


def spelled_out(count):
    """Return a count as YAML has it: a value is a minimum, a maximum or both ends, as its qualifier says."""
    if 'value' not in count:
        return count
    if 'qualifier' not in count or set(count) & {'min', 'max'}:
        return count['value'] if set(count) == {'value'} else count
    ends = {'at-least': ('min',), 'at-most': ('max',)}.get(count['qualifier'], ('min', 'max'))
    return {**dict.fromkeys(ends, count['value']), 'qualifier': count['qualifier']}
