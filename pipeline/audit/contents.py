"""From what a file holds to what is audited: statements, claims and series become pages with numbers by name."""

import calendar
import difflib
import re
from datetime import date

from pipeline.audit.pages import AMONG, Dated, Name, Number, Page, Period, ShareOf
from pipeline.audit.statements import AXES, Printed, Statement
from pipeline.model import Claim, Count, Problem, Refused

MONTH = re.compile(r'([0-9]{4})-([0-9]{2})')


class _Taking:
    """Takes the numbers of one page, with the places where they stand."""

    def __init__(self, record, path, name):
        self.record, self.path, self.name = record, path, name
        self.numbers, self.tables, self.wheres, self.days, self.problems = {}, {}, {}, [], []

    def at(self, *path):
        return self.record.at(*self.path, *path)

    def count(self, count: Count, *path) -> Number:
        return Number.of(count, self.at(*path, 'max' if count.min is None else 'min'))

    def stated(self, stated, name, path):
        """Take a published number and everything within it."""
        if stated.value is not None:
            self.numbers[name] = self.count(stated.value, *path, 'value')
        self.tables[name], self.wheres[name] = {}, self.at(*path)
        for table in (AMONG, *AXES):
            rows = getattr(stated, table)
            for row, inner in rows.items():
                self.stated(inner, (*name, table, row), (*path, table, row))
            if rows:
                self.tables[name][table] = tuple((*name, table, row) for row in rows)
                self.wheres[(*name, table)] = self.at(*path, table)
                if table in ('by_month', 'by_day'):
                    self.days += self.dated(rows, table, path)

    def dated(self, rows, table, path):
        """Yield the days that the rows of a table by month or by day are of."""
        for row in rows:
            where = self.at(*path, table, row)
            try:
                if table == 'by_day':
                    yield Dated(
                        date.fromisoformat(row), date.fromisoformat(row), where, f'the row of {row}'
                    )
                elif (match := MONTH.fullmatch(row)) is None:
                    raise ValueError
                else:
                    year, month = int(match[1]), int(match[2])
                    last = calendar.monthrange(year, month)[1]
                    yield Dated(
                        date(year, month, 1), date(year, month, last), where, f'the month {row}'
                    )
            except ValueError:
                form = '2014-05' if table == 'by_month' else '2014-05-31'
                self.problems.append(
                    Problem(where, f'{table}: "{row}" is not a {table[3:]}', f'Write it as {form}')
                )

    def named(self, words, where) -> tuple[Name, ...]:
        """Return the numbers that names stand for; a name may be shortened as long as it stands for one number."""
        return tuple(filter(None, (self.one(word, where) for word in words)))

    def one(self, word, where):
        steps = word.split('.')
        ways = {name: (name[1], *name[3::2]) for name in self.tables}
        found = [name for name, way in ways.items() if '.'.join(way) == word] or [
            name for name, way in ways.items() if _leads(steps, way)
        ]
        if len(found) == 1:
            return found[0]
        if found:
            self.problems.append(
                Problem(
                    where,
                    f'"{word}" stands for {len(found)} numbers of this page',
                    f'Write it longer, such as {".".join(ways[found[0]])}',
                )
            )
        else:
            known = sorted(
                {'.'.join(way) for way in ways.values()} | {way[-1] for way in ways.values()}
            )
            close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
            hint = 'Name a number of this page as it is called under "totals", from the outside in: killed.government'
            hint = f'Did you mean {close[0]}?' if close else hint
            self.problems.append(Problem(where, f'no number of this page is called "{word}"', hint))
        return None

    def shared(self, record, unit, value, path, part, of):
        """Take a share, a ratio or a rate."""
        where = self.at(*path, {'%': 'percent', ' times': 'times', ' a day': 'per_day'}[unit])
        part, of = (
            self.named(part, self.at(*path, 'part' if of else 'of')),
            self.named(of, self.at(*path, 'of')),
        )
        name = (self.name, '@share', *('.'.join(one[1:]) for one in (*part, *of)), unit)
        if name in self.numbers:
            self.problems.append(
                Problem(
                    where,
                    f'the same share is written twice, first in line {self.numbers[name].where.line}',
                    'Keep one of the two, or give each page its own',
                )
            )
        least, most = (
            (None if record.qualifier == 'at-most' else value),
            (None if record.qualifier == 'at-least' else value),
        )
        self.numbers[name] = Number(where, least, most, record.qualifier, unit)
        return ShareOf(name, part, of, record.rounding)

    def listed(self, listed, path):
        """Take what a page lists one by one."""
        for of in self.named(listed.of, self.at(*path, 'of')):
            if listed.names is not None:
                name = (self.name, '@names', *of[1:])
                name = (*name, str(path[-1])) if name in self.numbers else name
                self.numbers[name] = Number(
                    self.at(*path, 'names'), listed.names, listed.names, unit=' names'
                )
                yield of, (name,)
            incidents = []
            for i, incident in enumerate(listed.incidents):
                name, step = (
                    (self.name, '@incident', f'{path[-1]} {i}', *of[1:]),
                    (*path, 'incidents', i),
                )
                self.numbers[name] = self.count(incident.value, *step, 'value')
                incidents.append(name)
                if incident.date:
                    self.days.append(
                        Dated(
                            incident.date,
                            incident.date,
                            self.at(*step, 'date'),
                            f'the incident of {incident.date}',
                        )
                    )
            if incidents:
                yield of, tuple(incidents)

    def running(self, series, path):
        """Take a running total."""
        rows = []
        for i, row in enumerate(series.rows):
            name, step = (self.name, '@series', series.of, str(row.date)), (*path, 'rows', i)
            name = (*name, str(i)) if name in self.numbers else name
            self.numbers[name] = self.count(row.value, *step, 'value')
            self.days.append(
                Dated(
                    row.date,
                    row.date,
                    self.at(*step, 'date'),
                    f'the row of {row.date}',
                    running=True,
                )
            )
            rows.append((row.date, name))
        return tuple(rows)

    def period(self, period, at):
        if period is None:
            return None
        if period.days is not None:
            self.numbers[self.name, '@days'] = Number(
                at('period', 'days'), period.days, period.days, unit=' days'
            )
        return Period(
            period.from_, period.to, period.length, at('period', 'from'), at('period', 'to')
        )


def _leads(steps, way):
    """Return whether a shortened name leads to a number: its last step is the number's own, the others come before in order."""
    if steps[-1] != way[-1]:
        return False
    left = iter(way[:-1])
    return all(step in left for step in steps[:-1])


def pages_of(statement: Statement) -> list[Page]:
    """Return the pages of a statement: its own, where numbers stand directly in it, and those under ``pages``."""
    taken = (
        [(statement, ())]
        if any(getattr(statement, key) for key in ('totals', 'series')) or not statement.pages
        else []
    )
    taken += [(page, ('pages', i)) for i, page in enumerate(statement.pages)]
    pages, problems = [], []
    for i, (printed, path) in enumerate(taken):
        taking = _Taking(statement, path, f'{statement.at("id")}/{i}')
        pages.append(_page(taking, printed, statement))
        problems += taking.problems
    if problems:
        raise Refused(problems)
    return pages


def _page(taking: _Taking, printed: Printed, statement: Statement) -> Page:
    for name, stated in printed.totals.items():
        taking.stated(stated, (taking.name, name), ('totals', name))
    shares = [
        taking.shared(
            share,
            *(('%', share.percent) if share.times is None else (' times', share.times)),
            ('shares', i),
            share.part,
            share.of,
        )
        for i, share in enumerate(printed.shares)
    ]
    rates = [
        taking.shared(rate, ' a day', rate.per_day, ('rates', i), rate.of, ())
        for i, rate in enumerate(printed.rates)
    ]
    lists = [
        found
        for i, listed in enumerate(printed.listed)
        for found in taking.listed(listed, ('listed', i))
    ]
    series = [taking.running(series, ('series', i)) for i, series in enumerate(printed.series)]
    own = printed.period is not None
    period = taking.period(printed.period or statement.period, taking.at if own else statement.at)
    day = printed.published or statement.published
    published = (
        (day, taking.at('published') if printed.published else statement.at('published'))
        if day
        else None
    )
    return Page(
        name=taking.name,
        same=str(statement.at('id')),
        speaker='the page',
        period=period,
        published=published,
        numbers=taking.numbers,
        tables=taking.tables,
        wheres=taking.wheres,
        shares=tuple(shares),
        rates=tuple(rates),
        lists=tuple(lists),
        series=tuple(series),
        days=tuple(taking.days),
        statement=statement.id,
        where=statement.at('id'),
    )


def page_of_claim(claim: Claim) -> Page:
    """Return a claim of ours as a page of its own; two claims of one thing by one organisation are the same."""
    name = f'{claim.at("id")}/{claim.id}'
    taking, whole = _Taking(claim, (), name), (name, claim.measure)
    taking.numbers[whole] = taking.count(claim.value, 'value')
    tables = {whole: {}}
    groups, items = (
        [part.group for part in claim.of_which],
        [item.place or item.facility_type or str(item.date) for item in claim.items],
    )
    for table, rows in ((AMONG, groups), ('items', items)):
        names = [
            (*whole, table, f'{row} {i}' if row in rows[:i] else row) for i, row in enumerate(rows)
        ]
        for i, (row, part) in enumerate(zip(names, getattr(claim, table), strict=True)):
            taking.numbers[row] = taking.count(part.value, table, i, 'value')
        if names:
            tables[whole][table] = tuple(names)
    wheres = {(*whole, table): claim.at(table) for table in tables[whole]}
    period = Period(
        claim.period.from_,
        claim.period.to,
        None,
        claim.at('period', 'from'),
        claim.at('period', 'to'),
    )
    same = ' '.join(
        map(
            str,
            (
                claim.by,
                claim.actor,
                claim.measure,
                claim.status,
                claim.weapon,
                claim.period.from_,
                claim.period.to,
                claim.itemises or '',
            ),
        )
    )
    days = tuple(
        Dated(item.date, item.date, claim.at('items', i, 'date'), f'the incident of {item.date}')
        for i, item in enumerate(claim.items)
        if item.date
    )
    return Page(
        name=name,
        same=same,
        speaker='the claim',
        period=period,
        published=(claim.published, claim.at('published')),
        numbers=taking.numbers,
        tables=tables,
        wheres=wheres,
        days=days,
        statement=claim.id,
        where=claim.at('id'),
    )
