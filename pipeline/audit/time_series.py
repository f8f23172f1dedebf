"""Time series as data sets hold them: JSON with lists of daily records.

Each record has a date and running totals. A field is a running total when ``cum`` is a word of its
name (``killed_cum``, ``killed_cum_reported``), or when it is named on the command line. Where
``killed`` is next to ``killed_cum``, it is the number of the day.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple, TypeGuard

from pipeline.audit.numbers import Name, Number
from pipeline.audit.pages import THE_PAGE, Dated, Page, SeriesPoint, Step
from pipeline.model import DAY, Problem, Refused, ValuePath, Where
from pipeline.settings import Document

SERIES, DAILY = '@series', '@day'  # kinds of fields


class _Records(NamedTuple):
    """A list of daily records: where it is in the file, and the field that holds their dates."""

    path: ValuePath
    records: list[dict[str, object]]
    date_field: str


class _Field(NamedTuple):
    """A field of a record; one of a record within it is called ``outer.inner``."""

    name: str
    path: ValuePath
    value: object


def running_totals(document: Document, wanted: Sequence[str]) -> list[Page]:
    """Return a page for each list of daily records; ``wanted`` names further running totals.

    Raises ``Refused`` where there is no such list, and with every fault of the records.
    """
    lists = list(_lists(document.value, ()))
    if not lists:
        what = 'there is no list of daily records here'
        hint = 'Give each record a field such as "date": "2014-05-31"'
        raise Refused([Problem(document.wheres[()], what, hint)])
    readers = [_SeriesReader(document, records, wanted) for records in lists]
    pages = [reader.read() for reader in readers]
    problems = [problem for reader in readers for problem in reader.problems]
    if problems:
        raise Refused(problems)
    return pages


def fields_of(document: Document) -> list[str]:
    """Return the names of the fields of all daily records, each once."""
    names = (
        field.name
        for found in _lists(document.value, ())
        for record in found.records
        for field in _fields(record)
    )
    return list(dict.fromkeys(names))


def _lists(value: object, path: ValuePath) -> Iterator[_Records]:
    """Yield each list of records that carry a date."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _lists(inner, (*path, key))
    elif isinstance(value, list) and value and all(isinstance(record, dict) for record in value):
        first = value[0]
        dates = [key for key in first if 'date' in key.split('_') and isinstance(first[key], str)]
        if dates:
            yield _Records(path, value, 'date' if 'date' in dates else dates[0])


def _fields(record: dict[str, object], path: ValuePath = ()) -> Iterator[_Field]:
    for key, value in record.items():
        inner = (*path, key)
        if isinstance(value, dict):
            yield from _fields(value, inner)
        else:
            yield _Field('.'.join(map(str, inner)), inner, value)


class _SeriesReader:
    """Reads one list of daily records."""

    def __init__(self, document: Document, records: _Records, wanted: Sequence[str]) -> None:
        self.document = document
        self.path, self.records, self.date_field = records
        self.wanted = wanted
        path = ''.join(f'/{step}' for step in self.path)
        self.name = f'{document.wheres[()].file}{path}'
        self.fields = {field.name for record in self.records for field in _fields(record)}
        self.numbers: dict[Name, Number] = {}
        self.series: dict[str, list[SeriesPoint]] = {}
        self.problems: list[Problem] = []

    def read(self) -> Page:
        """Return the page; it lacks the records and the values that ``problems`` are about."""
        days: list[Dated] = []
        steps: list[Step] = []
        before: dict[str, Name] = {}
        for i, record in enumerate(self.records):
            day = self._day(i, record)
            if day is None:
                continue
            days.append(Dated(day, day, self._date_where(i), f'the record of {day}', running=True))
            now = self._names(i, record, day)
            steps += _steps(before, now)
            before = now
        return Page(
            name=self.name,
            statement=self.name,
            where=self.document.wheres[self.path],
            subject=self.name,
            speaker=THE_PAGE,
            period=None,
            published=None,
            numbers=self.numbers,
            tables={},
            wheres={},
            series=tuple(map(tuple, self.series.values())),
            steps=tuple(steps),
            days=tuple(days),
        )

    def _date_where(self, i: int) -> Where:
        record = (*self.path, i)
        wheres = self.document.wheres
        return wheres.get((*record, self.date_field), wheres[record])

    def _day(self, i: int, record: dict[str, object]) -> date | None:
        """Return the day of a record, or None and a problem."""
        text = record.get(self.date_field)
        try:
            if isinstance(text, str) and DAY.fullmatch(text[:10]):
                return date.fromisoformat(text[:10])
            raise ValueError
        except ValueError:
            what = f'"{self.date_field}" is missing'
            if self.date_field in record:
                what = f'{self.date_field}: "{text}" is not a day'
            self.problems.append(Problem(self._date_where(i), what, 'Write it as 2014-09-23'))
            return None

    def _names(self, i: int, record: dict[str, object], day: date) -> dict[str, Name]:
        """Read the numbers of a record; return their names by the fields that hold them."""
        names: dict[str, Name] = {}
        for field in _fields(record):
            kind = self._kind(field.name)
            if not kind or field.value is None:
                continue
            where = self.document.wheres[*self.path, i, *field.path]
            value = _without_point(field.value)
            if not _is_count(value):
                what = f'{field.name}: "{value}" is not a whole number'
                self.problems.append(Problem(where, what, 'Write plain digits, or null'))
                continue
            name = (self.name, kind, field.name, str(day), str(i))
            names[field.name] = name
            self.numbers[name] = Number(where, value, value)
            if kind == SERIES:
                self.series.setdefault(field.name, []).append(SeriesPoint(day, name))
        return names

    def _kind(self, field: str) -> str:
        if field in self.wanted or 'cum' in field.split('.')[-1].split('_'):
            return SERIES
        return DAILY if f'{field}_cum' in self.fields else ''


def _without_point(value: object) -> object:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _is_count(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _steps(before: dict[str, Name], now: dict[str, Name]) -> list[Step]:
    """Return the growth of each running total that has a number of the day."""
    steps = []
    for field, of_the_day in now.items():
        total = f'{field}_cum'
        if total in now and total in before:
            steps.append(Step(before[total], now[total], of_the_day))
    return steps
