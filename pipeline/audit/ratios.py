"""Rules on shares, ratios and rates: what the publisher computed from the numbers next to them.

They are compared with the numbers as printed, minima included, because those are what the publisher
divided.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache, partial
from typing import NamedTuple

from pipeline.audit.comparison import Comparison
from pipeline.audit.numbers import (
    ABOUT,
    UNKNOWN,
    Name,
    Number,
    Numbers,
    Span,
    Value,
    range_text,
    total,
    value_text,
)
from pipeline.audit.pages import Page, ShareOf, describe, describe_briefly

ENOUGH_DIGITS = 2  # of a published number, for another match to be no mere chance
FACTORS = {'%': 100, ' times': 1, ' a day': 1}


class _Range(NamedTuple):
    """The least and the greatest value of something."""

    least: Value
    most: Value


class _Quotient(NamedTuple):
    """The least and the greatest value that a part divided by a whole gives."""

    least: Fraction
    most: Fraction


def shares_are_right(pages: Sequence[Page], numbers: Numbers) -> Iterator[Comparison]:
    """Compare each share with what its part and its whole give, rounded as it was published.

    "26%" is anything from 25.5 to 26.5.
    """
    for page in pages:
        for share in page.shares:
            if _is_comparable(page, share, numbers):
                yield _comparison(page, share, numbers)


def rates_are_right(pages: Sequence[Page], numbers: Numbers) -> Iterator[Comparison]:
    """Compare a number a day with the number over the days of the period, both ends included."""
    for page in pages:
        for rate in page.rates:
            if _is_comparable(page, rate, numbers):
                yield _comparison(page, rate, numbers)


def _comparison(page: Page, share: ShareOf, numbers: Numbers) -> Comparison:
    published = numbers[share.published]
    part, whole = _stated(page, share.part, numbers), _stated(page, share.of, numbers)
    return Comparison(
        ('share', share.published),
        published.where,
        (share.published, *part.uses, *whole.uses),
        partial(_fault, page, share),
        f'make the published {published} right',
        f'the published {published}',
        explain=partial(_explanation, page, share),
        derived=share.published,
    )


def _stated(page: Page, names: tuple[Name, ...], numbers: Numbers) -> Span:
    """Return what numbers are together, as printed; an unknown one leaves nothing to compare."""
    spans = [_stated_alone(page, name, numbers) for name in names]
    return UNKNOWN if any(span.most is None for span in spans) else total(spans)


def _stated_alone(page: Page, name: Name, numbers: Numbers) -> Span:
    number = numbers.get(name)
    if not number or not number.known:
        return page.span(name, numbers)
    if number.printed is not None:
        return Span(number.printed, number.printed, (name,))
    return Span(number.least or 0, number.most, (name,))


def _whole(page: Page, share: ShareOf, numbers: Numbers) -> _Range | None:
    """Return the ends of the whole, which of a rate is the days of the period; None if unknown."""
    if not share.of:
        length = page.period.length if page.period else None
        return None if length is None else _Range(length, length)
    whole = _stated(page, share.of, numbers)
    return _Range(whole.least, whole.most) if whole.uses and whole.most is not None else None


def _is_comparable(page: Page, share: ShareOf, numbers: Numbers) -> bool:
    """Return whether the part and the whole are known; a whole that may be zero is not."""
    whole = _whole(page, share, numbers)
    if whole is None or not _stated(page, share.part, numbers).uses:
        return False
    return whole.least > 0 or whole.most == 0


def _quotient(page: Page, share: ShareOf, numbers: Numbers) -> _Quotient | None:
    """Return what the published number can be, by its part and its whole.

    None where these are unknown, and where a part is divided by zero. Nothing of nothing is zero.
    """
    part = _stated(page, share.part, numbers)
    whole = _whole(page, share, numbers)
    if not part.uses or part.most is None or whole is None:
        return None
    if part.most == whole.most == 0:
        return _Quotient(Fraction(0), Fraction(0))
    if whole.least == 0:
        return None
    factor = FACTORS[share.published[-1]]
    least = Fraction(part.least) * factor / Fraction(whole.most)
    return _Quotient(least, Fraction(part.most) * factor / Fraction(whole.least))


def _printed(number: Number) -> Decimal:
    """Return the value of a published share, ratio or rate."""
    if not isinstance(number.printed, Decimal):
        raise TypeError('a share, a ratio or a rate is published as a decimal')
    return number.printed


def _decimals(value: Decimal) -> int:
    """Return how many decimals a value has; below zero, how many zeros end it."""
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int):
        raise ValueError('a published number is finite')
    return -exponent


def _is_right(published: Number, quotient: _Quotient, rounding: str) -> bool:
    """Return whether a published number can be the quotient, rounded as its publisher rounds."""
    printed = _printed(published)
    least, most = _before_rounding(printed, _decimals(printed), published.qualifier, rounding)
    if rounding == 'up' and least is not None and quotient.most == least:
        return False  # 9 rounded up is 9, not 10
    if rounding == 'down' and most is not None and quotient.least == most:
        return False
    return (least is None or quotient.most >= least) and (most is None or quotient.least <= most)


@lru_cache(maxsize=4096)  # each is asked for again with every digit tried in another number
def _before_rounding(
    value: Decimal, decimals: int, qualifier: str, rounding: str
) -> tuple[Fraction | None, Fraction | None]:
    """Return the least and the most that a number can have been before it was rounded.

    None where that end is open. ``decimals`` tells 26.0 from 26, which are equal.
    """
    exact, unit = Fraction(value), Fraction(10) ** -decimals
    below, above = {
        'nearest': (unit / 2, unit / 2),
        'up': (unit, Fraction(0)),
        'down': (Fraction(0), unit),
    }[rounding]
    if qualifier == 'about':
        below = above = max(unit / 2, exact * Fraction(ABOUT))
    least = None if qualifier == 'at-most' else exact - below
    most = None if qualifier == 'at-least' else exact + above
    return least, most


def _fault(page: Page, share: ShareOf, numbers: Numbers) -> str:
    published, quotient = numbers[share.published], _quotient(page, share, numbers)
    if quotient is None:  # the whole is zero, or a digit under trial makes it so
        return _divided_by_zero(page, share, numbers)
    if _is_right(published, quotient, share.rounding):
        return ''
    part, unit = _stated(page, share.part, numbers), share.published[-1]
    result = _quotient_text(quotient, _printed(published))
    words = ' + '.join(map(describe_briefly, share.part))
    whole = _whole_text(page, share, numbers)
    if unit == ' a day':
        expected = f'{part} {words} {whole} are {result}{unit}'
    elif unit == '%':
        expected = f'{words} are {part} of {whole}, {result}{unit}'
    else:
        expected = f'{part} {words} are {result} times {whole}'
    return f'{_published_text(share, numbers)}; {expected}{_tenfold(published, quotient, share)}'


def _divided_by_zero(page: Page, share: ShareOf, numbers: Numbers) -> str:
    part = _stated(page, share.part, numbers)
    words = ' + '.join(map(describe_briefly, share.part))
    whole = _whole_text(page, share, numbers) if share.of else '0 days'
    return f'{_published_text(share, numbers)}; {part} {words} divided by {whole} give no number'


def _published_text(share: ShareOf, numbers: Numbers) -> str:
    verb = 'are' if share.published[-1] == ' times' else 'is'
    return f'{numbers[share.published]} {verb} published'


def _whole_text(page: Page, share: ShareOf, numbers: Numbers) -> str:
    whole = _whole(page, share, numbers)
    text = 'unknown' if whole is None else range_text(*whole)
    return f'{text} {_describe_all(share.of)}' if share.of else f'in {text} days'


def _describe_all(names: tuple[Name, ...]) -> str:
    """Return in words what several numbers count: 'children + women among civilians killed'."""
    same_whole = len({name[:-1] for name in names}) == 1 and len(names[0]) > 2
    if not same_whole:
        return ' + '.join(map(describe, names))
    words = ' + '.join(map(describe_briefly, names))
    return f'{words}{describe(names[0]).removeprefix(describe_briefly(names[0]))}'


def _quotient_text(quotient: _Quotient, published: Decimal) -> str:
    """Return a quotient with one decimal more than was published."""
    places = 1 + _decimals(published)
    least, most = (f'{Decimal(f"{round(end * 10**places)}e-{places}"):,f}' for end in quotient)
    return least if least == most else f'{least} to {most}'


def _tenfold(published: Number, quotient: _Quotient, share: ShareOf) -> str:
    printed = _printed(published)
    moved = [published.with_value(_shifted(printed, places)) for places in (1, -1)]
    off = any(_is_right(other, quotient, share.rounding) for other in moved)
    return ', off by a factor of ten' if off else ''


def _explanation(page: Page, share: ShareOf, numbers: Numbers) -> str:
    """Return what explains a wrong share, in the order of how likely it is."""
    published, quotient = numbers[share.published], _quotient(page, share, numbers)
    if quotient is None:
        return ''
    return (
        _misplaced_point(published, quotient, share)
        or _other_rounding(published, quotient)
        or _something_else(page, share, numbers)
    )


def _misplaced_point(published: Number, quotient: _Quotient, share: ShareOf) -> str:
    for places in (1, -1):
        moved = published.with_value(_plain(_shifted(_printed(published), places)))
        if _is_right(moved, quotient, share.rounding):
            return f'Was the point misplaced? {moved} would be right'
    return ''


def _other_rounding(published: Number, quotient: _Quotient) -> str:
    printed = _printed(published)
    for rounding in ('up', 'down'):
        if _is_right(published, quotient, rounding):
            exact = _quotient_text(quotient, printed)
            return (
                f'{exact} rounded {rounding} is {value_text(printed)}: '
                f'where the source always rounds {rounding}, write "rounding: {rounding}"'
            )
    return ''


def _something_else(page: Page, share: ShareOf, numbers: Numbers) -> str:
    """Return the one other part or whole for which a published number would be right."""
    published = numbers[share.published]
    if len(_printed(published).as_tuple().digits) < ENOUGH_DIGITS:
        return ''
    right = []
    for other in _other_shares(page, share, numbers):
        quotient = _quotient(page, other, numbers)
        if quotient is not None and _is_right(published, quotient, share.rounding):
            right.append(other)
    if len(right) != 1:
        return ''
    (other,) = right
    words = ' + '.join(map(describe_briefly, other.part)) if other.of else _describe_all(other.part)
    whole = f'{"of " if other.of else ""}{_whole_text(page, other, numbers)}'
    part = _stated(page, other.part, numbers)
    return f'Was it computed from something else? {published} is right for {part} {words} {whole}'


def _shifted(value: Decimal, places: int) -> Decimal:
    """Return a number with its point moved, all digits kept, however many there are."""
    sign, digits, _ = value.as_tuple()
    return Decimal((sign, digits, places - _decimals(value)))


def _plain(value: Decimal) -> Decimal:
    """Return 260 for 2.6E+2, which would be precise to tens only."""
    return Decimal(f'{value:f}')


def _other_shares(page: Page, share: ShareOf, numbers: Numbers) -> Iterator[ShareOf]:
    """Yield the same share of other parts, and of other wholes, of its page."""
    singles = [(name,) for name in page.tables if name in numbers and numbers[name].known]
    parts = dict.fromkeys([*singles, *(other.part for other in (*page.shares, *page.rates))])
    for part in parts:
        if part != share.part:
            yield share._replace(part=part)
    for whole in singles:
        if share.of and whole != share.of:
            yield share._replace(of=whole)


RULES = (shares_are_right, rates_are_right)
