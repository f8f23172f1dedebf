"""Statements as spreadsheets hold them: CSV with a row for each published number.

The rows are turned into the form that YAML has.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

from pipeline.audit.statement_tree import Node, StatementTree
from pipeline.audit.statements import AXES
from pipeline.model import Problem, Refused, ValuePath, Where, internal_error
from pipeline.settings import Document, nearest

SCOPES = tuple(axis.removeprefix('by_') for axis in AXES)
OF_STATEMENT = ('source', 'same_as')
OF_PAGE = ('page', 'language', 'published')
OF_PERIOD = ('from', 'to', 'days')
COUNTS = ('value', 'min', 'max', 'qualifier')
SHARES = ('percent', 'times', 'per_day')
OTHERS = ('rounding', 'of', 'names', 'incident', 'date')
REQUIRED = ('statement', 'measure')
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

Row = Mapping[str, Node]


class StatementTable(NamedTuple):
    """The statements of a table in the form that YAML has, each value with its line and column."""

    document: Document
    problems: list[Problem]
    faulty: set[int]  # the statements with a row that has one of these problems


def statements_in(table: Document, problems: Sequence[Problem] = ()) -> StatementTable:
    """Return the statements of a table, of which some ``problems`` are known already.

    Rows of one statement that differ in ``page`` or ``language`` are its pages. Raises ``Refused``
    where the table has unknown columns.
    """
    reader = _TableReader(table)
    unknown = sorted({name for row in reader.rows for name in row} - set(COLUMNS))
    if unknown:
        header = table.wheres[()]
        raise Refused(
            [
                *problems,
                *(
                    Problem(
                        header._replace(line=1, column=name),
                        f'unknown column "{name}"',
                        nearest(name, COLUMNS),
                    )
                    for name in unknown
                ),
            ]
        )
    reader.read()
    found = [*problems, *reader.tree.problems]
    return StatementTable(reader.tree.document(), found, reader.faulty(found))


class _TableReader:
    """Reads the rows of a table into the form of statements."""

    def __init__(self, table: Document) -> None:
        # what read_csv returns is a list of rows
        self.rows = cast(list[Row], table.value)
        self.wheres = table.wheres
        self.tree = StatementTree(table.wheres[()])
        self.ids: list[Node] = []  # of the statements, in their order

    def read(self) -> None:
        for i, row in enumerate(self.rows):
            missing = [name for name in REQUIRED if name not in row]
            for name in missing:
                hint = f'Fill the column "{name}" in each row'
                self._complain(i, name, f'"{name}" is missing', hint)
            if missing:
                continue
            try:
                self._row(i, row)
            except Exception as error:
                doing = f'reading a row of "{row["statement"]}"'
                self.tree.problems.append(internal_error(self.wheres[i,], doing, error))
        self._complete_periods()

    def faulty(self, problems: Sequence[Problem]) -> set[int]:
        """Return the statements that have a problem in one of their rows.

        A row that cannot be read belongs to the statement above it.
        """
        named = [i for i, row in enumerate(self.rows) if 'statement' in row]
        lines = [self.wheres[i,].line for i in named]
        above = [bisect_right(lines, problem.where.line) for problem in problems]
        ids = [self.rows[named[count - 1]]['statement'] for count in above if count]
        return {i for i, statement in enumerate(self.ids) if statement in ids}

    def _where(self, i: int, column: str) -> Where:
        return self.wheres.get((i, column), self.wheres[i,])

    def _complain(self, i: int, column: str, what: str, hint: str) -> None:
        self.tree.problems.append(Problem(self._where(i, column), what, hint))

    def _put_all(self, i: int, row: Row, columns: Sequence[str], path: ValuePath) -> None:
        """Put those of the columns that are filled into the mapping at a path."""
        for name in columns:
            if name in row:
                self.tree.put(path, name, row[name], self._where(i, name))

    def _row(self, i: int, row: Row) -> None:
        statement = self._statement(i, row['statement'])
        self._put_all(i, row, OF_STATEMENT, statement)
        page = self._page(i, row, statement)
        self._put_all(i, row, OF_PAGE, page)
        self._put_all(i, row, OF_PERIOD, (*page, 'period'))
        self._numbers(i, row, page)

    def _statement(self, i: int, id: Node) -> ValuePath:
        """Return the path of a statement, which is made where it is new."""
        where = self._where(i, 'statement')
        if id not in self.ids:
            self.ids.append(id)
            self.tree.statements.append({'pages': []})
        statement = (self.ids.index(id),)
        self.tree.put(statement, 'id', id, where)
        self.tree.wheres.setdefault((*statement, 'pages'), where)
        return statement

    def _page(self, i: int, row: Row, statement: ValuePath) -> ValuePath:
        """Return the path of the page of a row, which is made where it is new."""
        pages = (*statement, 'pages')
        for j, page in enumerate(self.tree.items(pages)):
            if isinstance(page, dict) and _same_page(page, row):
                return (*pages, j)
        return self.tree.append(pages, {}, self._where(i, 'statement'), {})

    def _complete_periods(self) -> None:
        """Let what is not stated of a period be unknown.

        A page without a period has that of the first page that has one.
        """
        for i in range(len(self.tree.statements)):
            for j, page in enumerate(self.tree.items((i, 'pages'))):
                stated = page.get('period') if isinstance(page, dict) else None
                if not isinstance(page, dict) or not isinstance(stated, dict):
                    continue
                period: Node = {'from': 'unknown', 'to': 'unknown', **stated}
                page['period'] = period
                if self.tree.get((i, 'period')) is None:
                    self._copy_period(i, j, period)

    def _copy_period(self, i: int, j: int, period: Node) -> None:
        """Make the period of a page that of its statement."""
        wheres = self.tree.wheres
        self.tree.put((i,), 'period', period, wheres[i, 'pages', j, 'period'])
        for path, where in list(wheres.items()):
            if path[:4] == (i, 'pages', j, 'period'):
                wheres[i, *path[3:]] = where

    def _numbers(self, i: int, row: Row, page: ValuePath) -> None:
        """Put the numbers of a row in their places on its page."""
        scopes = [scope for scope in SCOPES if scope in row]
        outer = [str(row['measure']), *(str(row[scope]) for scope in scopes)]
        names: list[Node] = ['.'.join([*outer, group]) for group in _groups(row)]
        names = names or ['.'.join(outer)]
        count = {name: row[name] for name in COUNTS if name in row}
        if count and 'date' in row:
            self._dated(i, row, page, names, count)
        elif count:
            self._count(i, _path_of(row, page, scopes), count)
        if 'names' in row:
            entry: dict[str, Node] = {'of': names, 'names': row['names']}
            self._append(i, (*page, 'listed'), entry, {'of': 'measure', 'names': 'names'})
        if 'per_day' in row:
            self._derived(i, row, (*page, 'rates'), 'per_day', {'of': names})
        self._shares(i, row, page, names, outer if 'group' in row else outer[:-1])

    def _count(self, i: int, path: ValuePath, count: dict[str, Node]) -> None:
        """Put a count, once."""
        first = next(iter(count))
        if self.tree.get((*path, 'value')) is not None:
            line = self.tree.wheres[*path, 'value'].line
            what = f'the same number is written twice, first in line {line}'
            self._complain(i, 'value', what, 'Keep one of the two, or give each page its own rows')
            return
        self.tree.put(path, 'value', full_form(count), self._where(i, first))
        for name in count:
            self.tree.wheres[*path, 'value', name] = self._where(i, name)

    def _dated(
        self, i: int, row: Row, page: ValuePath, names: list[Node], count: dict[str, Node]
    ) -> None:
        """Put a row of a running total, or an incident that the page lists."""
        listed = 'incident' in row
        key, rows = ('listed', 'incidents') if listed else ('series', 'rows')
        of: Node = names if listed else names[0]
        entries = (*page, key)
        for j, entry in enumerate(self.tree.items(entries)):
            if isinstance(entry, dict) and entry['of'] == of and rows in entry:
                place: ValuePath = (*entries, j)
                break
        else:
            place = self._append(i, entries, {'of': of, rows: []}, {'of': 'measure'})
        dated: dict[str, Node] = {'date': row['date'], 'value': full_form(count)}
        self._append(i, (*place, rows), dated, {'date': 'date', 'value': next(iter(count))})

    def _shares(
        self, i: int, row: Row, page: ValuePath, names: list[Node], around: list[str]
    ) -> None:
        """Put the shares of a row.

        They are shares of the number that contains the row's number (``around``), unless the
        column ``of`` names another.
        """
        for name in ('percent', 'times'):
            if name not in row:
                continue
            wholes: list[Node] = ['.'.join(around)]
            if 'of' in row:
                wholes = [part.strip() for part in str(row['of']).split('+')]
            if wholes == ['']:
                hint = 'Fill the column "of"'
                self._complain(i, name, 'it is not stated of what this is a share', hint)
                continue
            self._derived(i, row, (*page, 'shares'), name, {'part': names, 'of': wholes})

    def _derived(self, i: int, row: Row, path: ValuePath, name: str, of: dict[str, Node]) -> None:
        """Put a share or a rate, with how it was rounded and qualified."""
        entry: dict[str, Node] = {name: row[name], **of}
        if 'rounding' in row:
            entry['rounding'] = row['rounding']
        if 'qualifier' in row and 'value' not in row:
            entry['qualifier'] = row['qualifier']
        columns = {'part': 'measure', 'of': 'of'} if 'part' in of else {'of': 'measure'}
        self._append(i, path, entry, {name: name, **columns})

    def _append(
        self, i: int, path: ValuePath, entry: dict[str, Node], columns: Mapping[str, str]
    ) -> ValuePath:
        """Add an entry to a list; ``columns`` says in which column each of its keys is."""
        wheres = {key: self._where(i, column) for key, column in columns.items()}
        return self.tree.append(path, entry, self._where(i, 'measure'), wheres)


def _same_page(page: Row, row: Row) -> bool:
    return all(page.get(key) == row.get(key) for key in ('page', 'language'))


def _groups(row: Row) -> list[str]:
    return [group.strip() for group in str(row['group']).split('+')] if 'group' in row else []


def _path_of(row: Row, page: ValuePath, scopes: Sequence[str]) -> ValuePath:
    """Return the path of the number of a row."""
    path: ValuePath = (*page, 'totals', str(row['measure']))
    for scope in scopes:
        path = (*path, f'by_{scope}', str(row[scope]))
    return (*path, 'of_which', str(row['group'])) if 'group' in row else path


def full_form(count: dict[str, Node]) -> Node:
    """Return a count as YAML has it.

    A value is a minimum, a maximum or both ends, as its qualifier says.
    """
    if 'value' not in count:
        return count
    if 'qualifier' not in count or set(count) & {'min', 'max'}:
        return count['value'] if set(count) == {'value'} else count
    ends = {'at-least': ('min',), 'at-most': ('max',)}.get(str(count['qualifier']), ('min', 'max'))
    return {**dict.fromkeys(ends, count['value']), 'qualifier': count['qualifier']}
