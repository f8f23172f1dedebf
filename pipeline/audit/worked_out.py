"""Shares, ratios and rates: what the publisher worked out of the numbers beside them.

They are compared with the numbers as printed, minima included, because those are what the publisher divided.
"""

from collections.abc import Iterator
from decimal import Decimal, DecimalTuple
from fractions import Fraction
from functools import lru_cache, partial

from pipeline.audit.comparison import Comparison
from pipeline.audit.pages import (
    ABOUT,
    Name,
    Number,
    Numbers,
    Page,
    ShareOf,
    Span,
    described,
    said,
    shortly,
)

TELLING = 2  # digits with which one other match is no mere chance
TIMES = {'%': 100, ' times': 1, ' a day': 1}


def shares_are_right(pages, numbers):
    """A share is what its part and its whole give, with the rounding it was published with: "26%" is anything from 25.5 to 26.5."""
    for page in pages:
        for share in page.shares:
            uses = (
                *_stated(page, share.part, numbers).uses,
                *_stated(page, share.of, numbers).uses,
            )
            if _comparable(page, share, numbers):
                yield _comparison(page, share, uses, numbers)


def rates_are_right(pages, numbers):
    """A number a day is the number over the days of the period, both ends included."""
    for page in pages:
        for rate in page.rates:
            if _comparable(page, rate, numbers):
                yield _comparison(page, rate, _stated(page, rate.part, numbers).uses, numbers)


def _comparison(page, share, uses, numbers):
    published = numbers[share.published]
    return Comparison(
        ('share', share.published),
        published.where,
        (share.published, *uses),
        partial(_wrong, page, share),
        f'make the published {published.said()} right',
        f'the published {published.said()}',
        explain=partial(_explanation, page, share),
        worked_out=share.published,
    )


def _stated(page: Page, names: tuple[Name, ...], numbers: Numbers) -> Span:
    """Return what numbers are together, as printed; one that is unknown leaves nothing to compare."""
    least = most = 0
    uses = []
    for name in names:
        if (number := numbers.get(name)) and number.known:
            ends = (
                (number.printed,) * 2 if number.printed is not None else (number.least, number.most)
            )
            least, most = least + ends[0], most + ends[1]
            uses.append(name)
        elif (span := page.span(name, numbers)).most is not None:
            least, most = least + span.least, most + span.most
            uses += span.uses
        else:
            return Span(0, None, ())
    return Span(least, most, tuple(uses))


def _comparable(page: Page, share: ShareOf, numbers: Numbers) -> bool:
    """Return whether the part and the whole are known; a whole that may or may not be zero says nothing."""
    whole = _whole(page, share, numbers)
    known = whole is not None and bool(_stated(page, share.part, numbers).uses)
    return known and (whole[0] > 0 or whole[1] == 0)


def _given(page: Page, share: ShareOf, numbers: Numbers) -> tuple[Fraction, Fraction] | None:
    """Return the least and the most that the published number can be, by its part and its whole.

    None where these are unknown, and where a part is divided by zero. Nothing of nothing is zero.
    """
    part = _stated(page, share.part, numbers)
    whole = _whole(page, share, numbers)
    if not part.uses or whole is None:
        return None
    if part.most == whole[1] == 0:
        return Fraction(0), Fraction(0)
    if whole[0] == 0:
        return None
    factor = TIMES[share.published[-1]]
    return Fraction(part.least * factor, whole[1]), Fraction(part.most * factor, whole[0])


def _whole(page: Page, share: ShareOf, numbers: Numbers) -> tuple[int, int] | None:
    """Return the least and the most of the whole: for a rate, the days of the period."""
    if not share.of:
        length = page.period.length if page.period else None
        return None if length is None else (length, length)
    whole = _stated(page, share.of, numbers)
    return (whole.least, whole.most) if whole.uses and whole.most is not None else None


def _right(published: Number, given: tuple[Fraction, Fraction], rounding: str) -> bool:
    """Return whether a published number can be what is given, rounded as its publisher rounds."""
    least, most = _allowed(published.printed.as_tuple(), published.qualifier, rounding)
    inside = (least is None or given[1] >= least) and (most is None or given[0] <= most)
    if (rounding == 'up' and least is not None and given[1] == least) or (
        rounding == 'down' and most is not None and given[0] == most
    ):
        return False  # 9 rounded up is 9, not 10
    return inside


@lru_cache(maxsize=4096)  # each is asked for again with every slip of another number
def _allowed(
    printed: DecimalTuple, qualifier: str, rounding: str
) -> tuple[Fraction | None, Fraction | None]:
    """Return the least and the most that a number can have been before it was rounded; None where that end is open."""
    value, unit = Fraction(Decimal(printed)), Fraction(10) ** printed.exponent
    below, above = {'nearest': (unit / 2, unit / 2), 'up': (unit, 0), 'down': (0, unit)}[rounding]
    if qualifier == 'about':
        below = above = max(unit / 2, value * Fraction(ABOUT))
    least = None if qualifier == 'at-most' else value - below
    most = None if qualifier == 'at-least' else value + above
    return least, most


def _wrong(page, share, numbers):
    published, given = numbers[share.published], _given(page, share, numbers)
    if given is None:  # the whole is zero, or a slip under trial makes it so
        return _divided_by_zero(page, share, numbers)
    if _right(published, given, share.rounding):
        return ''
    part, unit = _stated(page, share.part, numbers), share.published[-1]
    shown = _shown(given, published.printed)
    words = ' + '.join(map(shortly, share.part))
    whole = _whole_said(page, share, numbers)
    if unit == ' a day':
        says = f'{_range(part)} {words} {whole} are {shown}{unit}'
    elif unit == '%':
        says = f'{words} are {_range(part)} of {whole}, {shown}{unit}'
    else:
        says = f'{_range(part)} {words} are {shown} times {whole}'
    return f'{published.said()} {"are" if unit == " times" else "is"} published; {says}{_tenfold(published, given, share)}'


def _divided_by_zero(page: Page, share: ShareOf, numbers: Numbers) -> str:
    part, words = _stated(page, share.part, numbers), ' + '.join(map(shortly, share.part))
    whole = _whole_said(page, share, numbers) if share.of else '0 days'
    verb = 'are' if share.published[-1] == ' times' else 'is'
    return (
        f'{numbers[share.published].said()} {verb} published; '
        f'{_range(part)} {words} divided by {whole} give no number'
    )


def _whole_said(page, share, numbers):
    if not share.of:
        return f'in {said(page.period.length)} days'
    return f'{_range(_stated(page, share.of, numbers))} {_together(share.of)}'


def _together(names):
    """Return in words what several numbers count: 'children + women among civilians killed by government'."""
    words = ' + '.join(map(shortly, names))
    same = len({name[:-1] for name in names}) == 1 and len(names[0]) > 2
    return (
        f'{words}{described(names[0]).removeprefix(shortly(names[0]))}'
        if same
        else ' + '.join(map(described, names))
    )


def _range(span):
    return (
        said(span.least) if span.least == span.most else f'{said(span.least)} to {said(span.most)}'
    )


def _shown(given, published):
    """Return what is given with one decimal more than was published."""
    places = 1 - published.as_tuple().exponent
    ends = [f'{Decimal(f"{round(end * 10**places)}e-{places}"):,f}' for end in given]
    return ends[0] if ends[0] == ends[1] else f'{ends[0]} to {ends[1]}'


def _tenfold(published, given, share):
    moved = [published.now(_shifted(published.printed, places)) for places in (1, -1)]
    return (
        ', off by a factor of ten'
        if any(_right(other, given, share.rounding) for other in moved)
        else ''
    )


def _explanation(page, share, numbers):
    """Return what else explains a wrong share: a lost point, the share of something else, or another way of rounding."""
    published, given = numbers[share.published], _given(page, share, numbers)
    if given is None:
        return ''
    for places in (1, -1):
        moved = published.now(_plain(_shifted(published.printed, places)))
        if _right(moved, given, share.rounding):
            return f'Was the point misplaced? {moved.said()} would be right'
    for rounding in ('up', 'down'):
        if _right(published, given, rounding):
            rounded = f'{_shown(given, published.printed)} rounded {rounding} is {said(published.printed)}'
            return f'{rounded}: where the source always rounds {rounding}, write "rounding: {rounding}"'
    others = [
        other
        for other in _elsewhere(page, share, numbers)
        if _right(published, _given(page, other, numbers), share.rounding)
    ]
    if len(others) != 1 or len(published.printed.as_tuple().digits) < TELLING:
        return ''
    (other,) = others
    part = _stated(page, other.part, numbers)
    words = ' + '.join(map(shortly, other.part)) if other.of else _together(other.part)
    whole = f'{"of " if other.of else ""}{_whole_said(page, other, numbers)}'
    return f'Was it worked out of something else? {published.said()} is right for {_range(part)} {words} {whole}'


def _shifted(value: Decimal, places: int) -> Decimal:
    """Return a number with its point moved, all digits kept, however many there are."""
    sign, digits, exponent = value.as_tuple()
    return Decimal((sign, digits, exponent + places))


def _plain(value: Decimal) -> Decimal:
    """Return 260 for 2.6E+2, which would be precise to tens only."""
    return Decimal(f'{value:f}')


def _elsewhere(page: Page, share: ShareOf, numbers: Numbers) -> Iterator[ShareOf]:
    """Yield the same share of other parts, and of other wholes, of its page."""
    singles = [(name,) for name in page.tables if name in numbers and numbers[name].known]
    groups = dict.fromkeys([*singles, *(other.part for other in (*page.shares, *page.rates))])
    for part in groups:
        if part != share.part:
            yield from _known(page, share._replace(part=part), numbers)
    for of in singles:
        if share.of and of != share.of:
            yield from _known(page, share._replace(of=of), numbers)


def _known(page, share, numbers):
    if _given(page, share, numbers) is not None:
        yield share


RULES = (shares_are_right, rates_are_right)
