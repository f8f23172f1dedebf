"""Read one cell: as a day, a number, a count or a text.

What cannot be read is a fault of its row, never a guess: these functions raise ``Refused``.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from pipeline.importers.mapping import CasualtiesRule, CoordinatesRule, CountRule, DateRule
from pipeline.importers.sheets import Cell, Row, key
from pipeline.model import Count, Problem
from pipeline.settings import DECIMAL, INTEGER, forbidden_characters

YEAR, MONTH, DAY = '(?P<year>[0-9]{4})', '(?P<month>[0-9]{1,2})', '(?P<day>[0-9]{1,2})'
FORMS = {
    'iso': f'{YEAR}-{MONTH}-{DAY}',
    'year-month-day': f'{YEAR}[-/.]{MONTH}[-/.]{DAY}',
    'day-month-year': f'{DAY}[-/.]{MONTH}[-/.]{YEAR}',
    'month-day-year': f'{MONTH}[-/.]{DAY}[-/.]{YEAR}',
    'day-name-year': rf'{DAY}[ -](?P<name>[^\W\d_]+)[ -]{YEAR}',
}
WHOLE = re.compile('0|[1-9][0-9]{0,8}')
CLOCK = re.compile(r'[T ][0-9]{1,2}:[0-9]{2}.*')
CountFields = dict[str, int | str | None]  # a count as people write it in a record


def slug(text: str) -> str:
    """Return a text as an identifier: small Latin letters, digits and hyphens."""
    plain = unicodedata.normalize('NFKD', text).encode('ascii', 'ignore').decode().lower()
    return re.sub(r'[^a-z0-9]+', '-', plain).strip('-')


def read_day(cell: Cell, rule: DateRule) -> date | None:
    """Return the day a cell holds; an empty one is not known."""
    if not cell.text:
        return None
    written = CLOCK.sub('', cell.text)
    months = [key(month) for month in rule.months]
    for form in ('iso', *rule.written):
        match = re.fullmatch(FORMS[form], written)
        if not match:
            continue
        parts = match.groupdict()
        if 'name' not in parts:
            return _date(cell, int(parts['year']), int(parts['month']), int(parts['day']))
        if key(parts['name']) not in months:
            break
        month = months.index(key(parts['name'])) + 1
        return _date(cell, int(parts['year']), month, int(parts['day']))
    forms = ' or '.join(('2014-09-23', *rule.written))
    cell.refuse(
        f'"{cell.text}" is not a day',
        f'Days are read as {forms}; say in the mapping how they are written',
    )


def _date(cell: Cell, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        cell.refuse(f'"{cell.text}" is not in the calendar', 'Correct the day or the month')


def possible_days(single: date, precision: str, cell: Cell) -> tuple[date, date]:
    """Return the first and the last possible day, where one day is written for a week or a month.

    A week is any seven days that the day is one of.
    """
    if precision == 'day':
        return single, single
    if precision == 'week' and date.min.year < single.year < date.max.year:
        return single - timedelta(days=6), single + timedelta(days=6)
    if precision == 'month':
        return single.replace(day=1), single.replace(day=monthrange(single.year, single.month)[1])
    cell.refuse(
        'one day stands for a period whose end is not given',
        'Name the column of the last day as "latest" in the mapping',
    )


def read_number(cell: Cell, codes: dict[str, Count]) -> Count | int | None:
    """Return what a cell of numbers holds: empty is not known, a 0 that somebody wrote is 0."""
    if not cell.text:
        return None
    meanings = {key(text): count for text, count in codes.items()}
    if key(cell.text) in meanings:
        return meanings[key(cell.text)]
    if WHOLE.fullmatch(cell.text):
        return int(cell.text)
    cell.refuse(
        f'"{cell.text}" is not a whole number',
        'Correct it, or say under "codes" in the mapping what it stands for',
    )


def read_count(row: Row, rule: CountRule) -> CountFields | None:
    """Return a count as people write it in a record, or None where it is not known."""
    if not rule.number:
        return _read_range(row.cell(rule.min), row.cell(rule.max), rule.codes)
    found = read_number(row.cell(rule.number), rule.codes)
    if isinstance(found, int):
        ends: CountFields = {'min': found, 'max': found}
        if rule.qualifier == 'at-least':
            ends = {'min': found}
        elif rule.qualifier == 'at-most':
            ends = {'max': found}
        return {**ends, 'qualifier': rule.qualifier}
    return found.model_dump() if found and found.qualifier != 'unknown' else None


def _read_range(low: Cell, high: Cell, codes: dict[str, Count]) -> CountFields | None:
    lowest, highest = read_number(low, codes), read_number(high, codes)
    least = lowest.min if isinstance(lowest, Count) else lowest
    most = highest.max if isinstance(highest, Count) else highest
    if least is None and most is None:
        return None
    qualifier = 'as-stated'
    if least is None:
        qualifier = 'at-most'
    elif most is None:
        qualifier = 'at-least'
    elif least > most:
        hint = 'Ask the source which of the two is right'
        low.refuse(f'min ({least}) is more than max ({most})', hint)
    return {'min': least, 'max': most, 'qualifier': qualifier}


class Casualties(NamedTuple):
    """The killed or the injured of one status, as people write them in a record; empty if unknown.

    ``one_ended`` is the qualifier of a range of which one end was empty.
    """

    fields: dict[str, object]
    one_ended: str = ''


def read_casualties(row: Row, rule: CasualtiesRule) -> Casualties:
    """Return what a row says of the killed or the injured of one status."""
    total = read_count(row, rule.value)
    counts = [(part.group, read_count(row, part.value)) for part in rule.of_which]
    parts = [{'group': group, 'value': count} for group, count in counts if count]
    if not total and not parts:
        return Casualties({})
    value = total or {'qualifier': 'unknown'}
    is_range, qualifier = not rule.value.number, str(value['qualifier'])
    return Casualties(
        {'status': rule.status, 'value': value, 'of_which': parts},
        qualifier if is_range and qualifier in ('at-least', 'at-most') else '',
    )


def read_coordinates(row: Row, rule: CoordinatesRule) -> dict[str, float] | None:
    """Return the coordinates of a row in degrees; no message shows them."""
    cell = row.cell(rule.latitude)
    latitude = _read_degrees(cell, 90)
    longitude = _read_degrees(row.cell(rule.longitude), 180)
    if latitude is not None and longitude is not None:
        return {'latitude': latitude, 'longitude': longitude}
    if latitude is not None or longitude is not None:
        cell.refuse('one of the two coordinates is missing', 'Write both, or none')
    return None


def _read_degrees(cell: Cell, most: int) -> float | None:
    if not cell.text:
        return None
    is_number = DECIMAL.fullmatch(cell.text) or INTEGER.fullmatch(cell.text)
    if not is_number or abs(float(cell.text)) > most:
        cell.refuse('not a number of degrees', 'Write it with a point, such as 36.2')
    return float(cell.text)


def read_text(cell: Cell) -> str:
    """Return a text that may be printed: on one line, without invisible characters."""
    found = ' '.join(cell.text.split())
    for what, hint in forbidden_characters(found):
        cell.refuse(what, hint)
    return found


def visible(text: str) -> str:
    r"""Return a raw text with every character that our files refuse written as ``\u200f``.

    Nothing of it is lost.
    """
    plain = unicodedata.normalize('NFC', text).replace('\\', '\\\\')
    if not any(forbidden_characters(plain)):
        return plain
    return ''.join(
        _escaped(character) if any(forbidden_characters(character)) else character
        for character in plain
    )


def _escaped(character: str) -> str:
    return f'\\u{ord(character):04x}' if character <= '\uffff' else f'\\U{ord(character):08x}'


def raw_row(row: Row) -> dict[str, str]:
    """Return the row as it came, its repeats included; empty cells are left out."""
    kept = {
        visible(row.names[column]): visible(text)
        for column, text in row.cells.items()
        if column in row.names
    }
    for name, repeated in row.repeats.items():
        for i, below in enumerate(repeated, start=1):
            prefix = f'{visible(name)}[{i}]/'
            kept |= {f'{prefix}{column}': text for column, text in raw_row(below).items()}
    return kept


def order_problems(row: Row, orders: tuple[tuple[str, ...], ...]) -> Iterator[Problem]:
    """Yield a problem for columns whose numbers should only rise from one to the next."""
    for columns in orders:
        filled = [
            (column, int(row.cell((column,)).text))
            for column in columns
            if WHOLE.fullmatch(row.cell((column,)).text)
        ]
        if any(one > other for (_, one), (_, other) in pairwise(filled)):
            order = ' <= '.join(f'{column} ({value})' for column, value in filled)
            yield Problem(
                row.at(filled[0][0]),
                f'{order} does not hold',
                'Ask the source which of the numbers is right',
            )
