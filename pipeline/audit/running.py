"""Series as data sets hold them: JSON with lists of daily records, each with a date and running totals."""

import re
from bisect import bisect_right
from datetime import date
from json.decoder import JSONDecodeError, scanstring
from pathlib import Path

from pipeline.audit.pages import Dated, Number, Page
from pipeline.model import DAY, Problem, Refused, Where
from pipeline.settings import DEEPEST, Document, read_text, too_long

SPACE = re.compile(r'[ \t\n\r]*')
PLAIN = re.compile(r'true|false|null|-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?')
LONGEST = 400  # characters of a number
WORDS = {'true': True, 'false': False, 'null': None}


class _Json:
    """Reads JSON and remembers where each value stands, which Python's own reader does not."""

    def __init__(self, text, file):
        self.text, self.file, self.wheres, self.at = text, file, {}, 0
        self.starts = [0, *(match.end() for match in re.finditer('\n', text))]

    def where(self, at):
        line = bisect_right(self.starts, at)
        return Where(self.file, line, at - self.starts[line - 1] + 1)

    def fail(self, what, at=None, hint='Save the file again as JSON'):
        raise Refused(
            [Problem(self.where(self.at if at is None else at), f'not JSON: {what}', hint)]
        )

    def next(self):
        """Skip spaces and return the next character, or nothing at the end."""
        self.at = SPACE.match(self.text, self.at).end()
        return self.text[self.at : self.at + 1]

    def take(self, expected):
        if self.next() not in expected or not self.text[self.at :]:
            self.fail(f'{" or ".join(expected)} is expected here')
        self.at += 1
        return self.text[self.at - 1]

    def string(self):
        self.take('"')
        try:
            text, self.at = scanstring(self.text, self.at)
        except JSONDecodeError:
            self.fail(
                'this text does not end, or holds a character that must be written otherwise',
                self.at - 1,
            )
        return text

    def value(self, path=()):
        sign = self.next()
        self.wheres[path] = self.where(self.at)
        if len(path) > DEEPEST:
            self.fail(f'nested deeper than {DEEPEST} levels', hint='Flatten the file')
        if sign == '"':
            return self.string()
        if sign in ('{', '['):
            return self.object(path) if sign == '{' else self.array(path)
        match = PLAIN.match(self.text, self.at)
        if not match:
            self.fail('a value is expected here')
        if what := too_long(match[0]):
            self.fail(what)
        self.at = match.end()
        if len(match[0]) > LONGEST:
            self.fail(
                f'a number of {len(match[0])} characters', match.start(), 'Correct the number'
            )
        return (
            WORDS[match[0]]
            if match[0] in WORDS
            else float(match[0])
            if match[1] or match[2]
            else int(match[0])
        )

    def object(self, path):
        self.take('{')
        found, ended = {}, self.next() == '}' and self.take('}')
        while not ended:
            self.next()
            at, key = self.at, self.string()
            if key in found:
                self.fail(f'"{key}" is written twice in one record', at, 'Keep one of the two')
            self.take(':')
            found[key] = self.value((*path, key))
            ended = self.take(',}') == '}'
        return found

    def array(self, path):
        self.take('[')
        found, ended = [], self.next() == ']' and self.take(']')
        while not ended:
            found.append(self.value((*path, len(found))))
            ended = self.take(',]') == ']'
        return found


def read_json(path: Path, file: str) -> Document:
    """Read one JSON file; ``file`` is its name in messages."""
    reader = _Json(read_text(path, file), file)
    value = reader.value()
    if reader.next():
        reader.fail('something stands after the end')
    return Document(value, reader.wheres)


def running_totals(document: Document, wanted: tuple[str, ...]) -> list[Page]:
    """Return a page for each list of daily records.

    A field is a running total when ``cum`` is a word of its name (``killed_cum``, ``killed_cum_reported``), or when it is ``wanted``.
    """
    lists = list(_lists(document.value, ()))
    if not lists:
        raise Refused(
            [
                Problem(
                    document.wheres[()],
                    'there is no list of daily records here',
                    'Give each record a field such as "date": "2014-05-31"',
                )
            ]
        )
    pages, problems = [], []
    for path, records, dated in lists:
        page, faults = _page(document, path, records, dated, wanted)
        pages.append(page)
        problems += faults
    if problems:
        raise Refused(problems)
    return pages


def fields_of(document: Document) -> list[str]:
    """Return the names of the fields of all daily records."""
    return [
        *{
            name: name
            for _, records, _ in _lists(document.value, ())
            for record in records
            for name, _, _ in _flat(record)
        }
    ]


def _lists(value, path):
    """Yield each list of records that carry a date: its path, the records, and the name of their date."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _lists(inner, (*path, key))
    elif isinstance(value, list) and value and all(isinstance(record, dict) for record in value):
        dates = [
            key for key in value[0] if 'date' in key.split('_') and isinstance(value[0][key], str)
        ]
        if dates:
            yield path, value, 'date' if 'date' in dates else dates[0]


def _flat(record, path=()):
    """Yield the fields of a record, those of records within it as ``outer.inner``."""
    for key, value in record.items():
        if isinstance(value, dict):
            yield from _flat(value, (*path, key))
        else:
            yield '.'.join((*path, key)), (*path, key), value


def _is_running(name, wanted):
    return name in wanted or 'cum' in name.split('.')[-1].split('_')


def _page(document, path, records, dated, wanted):
    fields = {field for record in records for field, _, _ in _flat(record)}
    name = document.wheres[()].file + ''.join(f'/{step}' for step in path)
    numbers, series, steps, days, problems, before = {}, {}, [], [], [], {}
    for i, record in enumerate(records):
        where, written = (
            document.wheres.get((*path, i, dated), document.wheres[(*path, i)]),
            record.get(dated),
        )
        try:
            if not isinstance(written, str) or not DAY.fullmatch(written[:10]):
                raise ValueError
            day = date.fromisoformat(written[:10])
        except ValueError:
            what = (
                f'{dated}: "{written}" is not a day' if dated in record else f'"{dated}" is missing'
            )
            problems.append(Problem(where, what, 'Write it as 2014-09-23'))
            continue
        days.append(Dated(day, day, where, f'the record of {day}', running=True))
        now = {}
        for field, way, value in _flat(record):
            kind = (
                '@series'
                if _is_running(field, wanted)
                else '@day'
                if f'{field}_cum' in fields
                else ''
            )
            if not kind or value is None:
                continue
            place = document.wheres[(*path, i, *way)]
            value = int(value) if isinstance(value, float) and value.is_integer() else value
            if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                problems.append(
                    Problem(
                        place,
                        f'{field}: "{value}" is not a whole number',
                        'Write plain digits, or null',
                    )
                )
                continue
            now[field] = (name, kind, field, str(day), str(i))
            numbers[now[field]] = Number(place, value, value)
            if kind == '@series':
                series.setdefault(field, []).append((day, now[field]))
        steps += [
            (before[f'{field}_cum'], now[f'{field}_cum'], called)
            for field, called in now.items()
            if f'{field}_cum' in now and f'{field}_cum' in before
        ]
        before = now
    page = Page(
        name=name,
        same=name,
        speaker='the page',
        period=None,
        published=None,
        numbers=numbers,
        tables={},
        wheres={},
        series=tuple(map(tuple, series.values())),
        steps=tuple(steps),
        days=tuple(days),
        statement=name,
        where=document.wheres[path],
    )
    return page, problems
