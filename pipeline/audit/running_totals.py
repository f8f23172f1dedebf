"""Rules on running totals: they rise, and by the number of each day."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from pipeline.audit.comparison import Comparison
from pipeline.audit.numbers import Name, Numbers, Value, value_text
from pipeline.audit.pages import Page, SeriesPoint, Step


class _Stretch(NamedTuple):
    """Two points of a series in a row, and those around them where there are any."""

    before: SeriesPoint | None
    high: SeriesPoint
    low: SeriesPoint
    after: SeriesPoint | None


def series_only_rise(pages: Sequence[Page], numbers: Numbers) -> Iterator[Comparison]:
    """Compare each value of a running total with the one before it.

    Where it starts again from little, the finding is that it restarts.
    """
    for page in pages:
        for series in page.series:
            known = [point for point in series if numbers[point.name].known]
            yield from _days_rise(page, known, numbers)
            for stretch in _stretches(known):
                high, low = stretch.high.name, stretch.low.name
                yield Comparison(
                    ('series', low),
                    numbers[low].where,
                    (high, low),
                    partial(_falls, stretch),
                    'make the series rise',
                    'the series',
                    explain=partial(_explain_restart, page, stretch),
                )


def _days_rise(page: Page, points: list[SeriesPoint], numbers: Numbers) -> Iterator[Comparison]:
    for one, other in pairwise(points):
        if other.day > one.day:
            continue
        twice = other.day == one.day
        order = f'{other.day} comes twice' if twice else f'{other.day} comes after {one.day}'
        yield Comparison.of_days(page, numbers[other.name].where, f'{order} in this series')


def _stretches(points: list[SeriesPoint]) -> Iterator[_Stretch]:
    padded = [None, *points, None]
    for i, (high, low) in enumerate(pairwise(points)):
        yield _Stretch(padded[i], high, low, padded[i + 3])


def _value(point: SeriesPoint, numbers: Numbers) -> Value:
    return numbers[point.name].capacity


def _falls(stretch: _Stretch, numbers: Numbers) -> str:
    high, low = _value(stretch.high, numbers), _value(stretch.low, numbers)
    if low >= high:
        return ''
    word = 'restarts' if _restarts(stretch, numbers) else 'falls'
    change = f'{value_text(high)} on {stretch.high.day}, {value_text(low)} on {stretch.low.day}'
    return f'{stretch.high.name[2]} {word}: {change}'


def _restarts(stretch: _Stretch, numbers: Numbers) -> bool:
    """Return whether a fall is a new beginning.

    It is one where it falls to less than half, below the value before the high, and where the next
    value does not reach the high again.
    """
    high, low = _value(stretch.high, numbers), _value(stretch.low, numbers)
    deep = low * 2 < high and (stretch.before is None or low < _value(stretch.before, numbers))
    return deep and (stretch.after is None or _value(stretch.after, numbers) < high)


def _explain_restart(page: Page, stretch: _Stretch, numbers: Numbers) -> str:
    if not _restarts(stretch, numbers):
        return ''
    whole = _value(stretch.high, numbers) + _value(stretch.low, numbers)
    continued = [
        point.name[2]
        for series in page.series
        for point in series
        if point.day == stretch.low.day and numbers[point.name].printed == whole
    ]
    runs_on = f'; {continued[0]} runs on to {value_text(whole)} there' if continued else ''
    return f'Say from which day it counts, and never print it as the whole{runs_on}'


def steps_are_right(pages: Sequence[Page], numbers: Numbers) -> Iterator[Comparison]:
    """Compare the growth of a running total with the number of the day."""
    for page in pages:
        for step in page.steps:
            yield Comparison(
                ('step', step.of_the_day),
                numbers[step.of_the_day].where,
                step,
                partial(_step_differs, step),
                'make the step right',
                'the step',
            )


def _step_differs(step: Step, numbers: Numbers) -> str:
    low, high, stated = (_printed(name, numbers) for name in step)
    if high < low or high - low == stated:
        return ''
    growth = f'{step.after[2]} grows by {value_text(high - low)}'
    return (
        f'{value_text(stated)} {step.of_the_day[2]} are stated for {step.of_the_day[3]}, '
        f'{growth}, from {value_text(low)} to {value_text(high)}'
    )


def _printed(name: Name, numbers: Numbers) -> Value:
    printed = numbers[name].printed
    if printed is None:
        raise ValueError('a step is published as one number')
    return printed


RULES = (series_only_rise, steps_are_right)
