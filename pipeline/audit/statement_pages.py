"""From a statement to what is audited: each page that it prints, with its numbers by name."""

import calendar
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from pipeline.audit.name_lookup import NameLookup
from pipeline.audit.numbers import Name, Number
from pipeline.audit.pages import (
    THE_PAGE,
    Dated,
    ItemList,
    Page,
    Period,
    PublicationDay,
    SeriesPoint,
    ShareOf,
    Tables,
)
from pipeline.audit.statements import (
    Derived,
    Listing,
    PrintedPage,
    Series,
    StatedPeriod,
    Statement,
    Total,
)
from pipeline.model import Problem, Refused, ValuePath, Where

MONTH = re.compile(r'([0-9]{4})-([0-9]{2})')
UNIT_KEYS = {'%': 'percent', ' times': 'times', ' a day': 'per_day'}


def pages_of(statement: Statement) -> list[Page]:
    """Return the pages of a statement: itself, where numbers stand directly in it, and ``pages``.

    Raises ``Refused`` with everything that cannot be understood on any of them.
    """
    printed: list[tuple[PrintedPage, ValuePath]] = []
    if statement.totals or statement.series or not statement.pages:
        printed.append((statement, ()))
    printed += [(page, ('pages', i)) for i, page in enumerate(statement.pages)]
    pages: list[Page] = []
    problems: list[Problem] = []
    for i, (page, path) in enumerate(printed):
        reader = _PageReader(statement, path, f'{statement.at("id")}/{i}')
        pages.append(reader.read(page))
        problems += reader.problems
    if problems:
        raise Refused(problems)
    return pages


class _PageReader:
    """Reads one page of a statement; ``path`` leads to it, ``name`` begins its numbers' names."""

    def __init__(self, statement: Statement, path: ValuePath, name: str) -> None:
        self.statement = statement
        self.path = path
        self.name = name
        self.numbers: dict[Name, Number] = {}
        self.tables: Tables = {}
        self.wheres: dict[Name, Where] = {}
        self.days: list[Dated] = []
        self.problems: list[Problem] = []

    def read(self, printed: PrintedPage) -> Page:
        for measure, total in printed.totals.items():
            self._total(total, (self.name, measure), ('totals', measure))
        lookup = NameLookup(self.tables)
        shares = tuple(self._shares(printed, lookup))
        rates = tuple(self._rates(printed, lookup))
        lists = [
            items
            for i, listing in enumerate(printed.listed)
            for items in self._listing(listing, i, lookup)
        ]
        series = [self._series(series, i) for i, series in enumerate(printed.series)]
        period = self._period(printed)
        self.problems += lookup.problems
        return Page(
            name=self.name,
            statement=self.statement.id,
            where=self.statement.at('id'),
            subject=str(self.statement.at('id')),
            speaker=THE_PAGE,
            period=period,
            published=self._published(printed),
            numbers=self.numbers,
            tables=self.tables,
            wheres=self.wheres,
            shares=shares,
            rates=rates,
            lists=tuple(lists),
            series=tuple(series),
            days=tuple(self.days),
        )

    def _at(self, *path: str | int) -> Where:
        return self.statement.at(*self.path, *path)

    def _total(self, total: Total, name: Name, path: ValuePath) -> None:
        """Read a published number and everything within it."""
        if total.value is not None:
            self.numbers[name] = Number.of(total.value, self.statement, *self.path, *path, 'value')
        self.tables[name] = {}
        self.wheres[name] = self._at(*path)
        for table, rows in total.tables().items():
            for row, inner in rows.items():
                self._total(inner, (*name, table, row), (*path, table, row))
            self.tables[name][table] = tuple((*name, table, row) for row in rows)
            self.wheres[(*name, table)] = self._at(*path, table)
            if table in ('by_month', 'by_day'):
                for row in rows:
                    self._row_days(table, row, self._at(*path, table, row))

    def _row_days(self, table: str, row: str, where: Where) -> None:
        """Read the days that a row of a table by month or by day covers."""
        try:
            if table == 'by_day':
                day = date.fromisoformat(row)
                self.days.append(Dated(day, day, where, f'the row of {row}'))
            else:
                first, last = _month(row)
                self.days.append(Dated(first, last, where, f'the month {row}'))
        except ValueError:
            form = '2014-05' if table == 'by_month' else '2014-05-31'
            what = f'{table}: "{row}" is not a {table.removeprefix("by_")}'
            self.problems.append(Problem(where, what, f'Write it as {form}'))

    def _shares(self, printed: PrintedPage, lookup: NameLookup) -> Iterator[ShareOf]:
        for i, share in enumerate(printed.shares):
            path = ('shares', i)
            part = lookup.find_all(share.part, self._at(*path, 'part'))
            of = lookup.find_all(share.of, self._at(*path, 'of'))
            if share.percent is not None:
                yield self._derived(share, '%', share.percent, path, part, of)
            elif share.times is not None:
                yield self._derived(share, ' times', share.times, path, part, of)

    def _rates(self, printed: PrintedPage, lookup: NameLookup) -> Iterator[ShareOf]:
        for i, rate in enumerate(printed.rates):
            path = ('rates', i)
            part = lookup.find_all(rate.of, self._at(*path, 'of'))
            yield self._derived(rate, ' a day', rate.per_day, path, part, ())

    def _derived(
        self,
        derived: Derived,
        unit: str,
        value: Decimal,
        path: ValuePath,
        part: tuple[Name, ...],
        of: tuple[Name, ...],
    ) -> ShareOf:
        """Read a share, a ratio or a rate."""
        where = self._at(*path, UNIT_KEYS[unit])
        name = (self.name, '@share', *('.'.join(one[1:]) for one in (*part, *of)), unit)
        if name in self.numbers:
            first = self.numbers[name].where.line
            what = f'the same share is written twice, first in line {first}'
            hint = 'Keep one of the two, or give each page its own'
            self.problems.append(Problem(where, what, hint))
        least = None if derived.qualifier == 'at-most' else value
        most = None if derived.qualifier == 'at-least' else value
        self.numbers[name] = Number(where, least, most, derived.qualifier, unit)
        return ShareOf(name, part, of, derived.rounding)

    def _listing(self, listing: Listing, i: int, lookup: NameLookup) -> Iterator[ItemList]:
        """Read what a page lists one by one."""
        for whole in lookup.find_all(listing.of, self._at('listed', i, 'of')):
            if listing.names is not None:
                name = (self.name, '@names', *whole[1:])
                name = (*name, str(i)) if name in self.numbers else name
                where = self._at('listed', i, 'names')
                self.numbers[name] = Number(where, listing.names, listing.names, unit=' names')
                yield ItemList(whole, (name,))
            incidents = tuple(self._incidents(listing, i, whole))
            if incidents:
                yield ItemList(whole, incidents)

    def _incidents(self, listing: Listing, i: int, whole: Name) -> Iterator[Name]:
        for j, incident in enumerate(listing.incidents):
            path = ('listed', i, 'incidents', j)
            name = (self.name, '@incident', f'{i} {j}', *whole[1:])
            self.numbers[name] = Number.of(
                incident.value, self.statement, *self.path, *path, 'value'
            )
            day = incident.date
            if day:
                where = self._at(*path, 'date')
                self.days.append(Dated(day, day, where, f'the incident of {day}'))
            yield name

    def _series(self, series: Series, i: int) -> tuple[SeriesPoint, ...]:
        """Read a running total."""
        points = []
        for j, row in enumerate(series.rows):
            path = ('series', i, 'rows', j)
            name: Name = (self.name, '@series', series.of, str(row.date))
            name = (*name, str(j)) if name in self.numbers else name
            self.numbers[name] = Number.of(row.value, self.statement, *self.path, *path, 'value')
            where = self._at(*path, 'date')
            self.days.append(
                Dated(row.date, row.date, where, f'the row of {row.date}', running=True)
            )
            points.append(SeriesPoint(row.date, name))
        return tuple(points)

    def _period(self, printed: PrintedPage) -> Period | None:
        """Read the period of the page, which is that of the statement where it has none."""
        if printed.period is not None:
            return self._stated_period(printed.period, (*self.path, 'period'))
        if self.statement.period is not None:
            return self._stated_period(self.statement.period, ('period',))
        return None

    def _stated_period(self, period: StatedPeriod, path: ValuePath) -> Period:
        at = self.statement.at
        if period.days is not None:
            self.numbers[self.name, '@days'] = Number(
                at(*path, 'days'), period.days, period.days, unit=' days'
            )
        return Period(period.from_, period.to, period.length, at(*path, 'from'), at(*path, 'to'))

    def _published(self, printed: PrintedPage) -> PublicationDay | None:
        if printed.published:
            return PublicationDay(printed.published, self._at('published'))
        if self.statement.published:
            return PublicationDay(self.statement.published, self.statement.at('published'))
        return None


def _month(text: str) -> tuple[date, date]:
    """Return the first and the last day of a month; raise ``ValueError`` for anything else."""
    match = MONTH.fullmatch(text)
    if match is None:
        raise ValueError(text)
    year, month = int(match[1]), int(match[2])
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
