"""Read one cell: as a day, a number, a count or a text. What cannot be read is a fault of its row, never a guess."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from pipeline.importers.mapping import Days, Number
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


def slug(text: str) -> str:
    """Return a text as an identifier: small Latin letters, digits and hyphens."""
    plain = unicodedata.normalize('NFKD', text).encode('ascii', 'ignore').decode().lower()
    return re.sub(r'[^a-z0-9]+', '-', plain).strip('-')


def day(cell: Cell, rule: Days) -> date | None:
    """Return the day a cell holds; an empty one is not known."""
    if not cell.text:
        return None
    written = CLOCK.sub('', cell.text)
    for form in ('iso', *rule.written):
        found = re.fullmatch(FORMS[form], written)
        if not found:
            continue
        parts = found.groupdict()
        names = [key(month) for month in rule.months]
        if 'name' in parts and key(parts['name']) not in names:
            break
        month = names.index(key(parts['name'])) + 1 if 'name' in parts else int(parts['month'])
        try:
            return date(int(parts['year']), month, int(parts['day']))
        except ValueError:
            cell.refuse(f'"{cell.text}" is not in the calendar', 'Correct the day or the month')
    forms = ' or '.join(('2014-09-23', *rule.written))
    cell.refuse(
        f'"{cell.text}" is not a day',
        f'Days are read as {forms}; say in the mapping how they are written',
    )


def widened(single: date, precision: str, cell: Cell) -> tuple[date, date]:
    """Return the days within which it happened, where the source writes one day for a week or a month."""
    if precision == 'day':
        return single, single
    if precision == 'week' and 1 < single.year < 9999:  # any seven days that the day is one of
        return single - timedelta(days=6), single + timedelta(days=6)
    if precision == 'month':
        return single.replace(day=1), single.replace(day=monthrange(single.year, single.month)[1])
    return cell.refuse(
        'one day stands for a period whose end is not said',
        'Name the column of the last day as "latest" in the mapping',
    )


def number(cell: Cell, codes: dict[str, Count]) -> Count | int | None:
    """Return what a cell of numbers holds: empty is not known, and a 0 that somebody wrote is 0."""
    if not cell.text:
        return None
    told = {key(text): count for text, count in codes.items()}
    if key(cell.text) in told:
        return told[key(cell.text)]
    if WHOLE.fullmatch(cell.text):
        return int(cell.text)
    return cell.refuse(
        f'"{cell.text}" is not a whole number',
        'Correct it, or say under "codes" in the mapping what it stands for',
    )


def count(row: Row, rule: Number) -> dict | None:
    """Return a count as people write it in a record, or None where it is not known."""
    if rule.number:
        found = number(row.cell(rule.number), rule.codes)
        if isinstance(found, int):
            most = {'at-least': {'min': found}, 'at-most': {'max': found}}.get(
                rule.qualifier, {'min': found, 'max': found}
            )
            return most | {'qualifier': rule.qualifier}
        return found.model_dump() if found and found.qualifier != 'unknown' else None
    low, high = row.cell(rule.min), row.cell(rule.max)
    least, most = number(low, rule.codes), number(high, rule.codes)
    least, most = (
        least.min if isinstance(least, Count) else least,
        most.max if isinstance(most, Count) else most,
    )
    if least is not None and most is not None and least > most:
        low.refuse(
            f'min ({least}) is more than max ({most})', 'Ask the source which of the two is right'
        )
    if least is None and most is None:
        return None
    return {
        'min': least,
        'max': most,
        'qualifier': 'as-stated'
        if None not in (least, most)
        else 'at-least'
        if most is None
        else 'at-most',
    }


def degrees(cell: Cell, most: int) -> float | None:
    """Return a latitude or a longitude; what it was is never said in a message."""
    if not cell.text:
        return None
    if (
        not (DECIMAL.fullmatch(cell.text) or INTEGER.fullmatch(cell.text))
        or abs(float(cell.text)) > most
    ):
        cell.refuse('not a number of degrees', 'Write it with a point, such as 36.2')
    return float(cell.text)


def text(cell: Cell) -> str:
    """Return a text that may be printed: on one line, without invisible characters."""
    found = ' '.join(cell.text.split())
    for what, hint in forbidden_characters(found):
        cell.refuse(what, hint)
    return found


def visible(text: str) -> str:
    r"""Return a raw text with every character that our files refuse spelled out as ``\u200f``; nothing of it is lost."""
    plain = unicodedata.normalize('NFC', text).replace('\\', '\\\\')
    if not any(forbidden_characters(plain)):
        return plain
    return ''.join(
        _spelled(character) if any(forbidden_characters(character)) else character
        for character in plain
    )


def _spelled(character):
    return f'\\u{ord(character):04x}' if character <= '\uffff' else f'\\U{ord(character):08x}'


def rising(row: Row, orders: tuple[tuple[str, ...], ...]) -> Iterator[Problem]:
    """Yield a problem for columns whose numbers should only rise from one to the next and do not."""
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
