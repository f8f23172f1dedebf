"""Rules on days: a period, its publication, and what happened in it."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from pipeline.audit.comparison import Comparison
from pipeline.audit.numbers import Name, Numbers, value_text
from pipeline.audit.pages import Dated, Page, Period, PublicationDay


def days_are_in_order(pages: Sequence[Page], numbers: Numbers) -> Iterator[Comparison]:
    """Compare the ends of a period, its length, its publication and the days it contains."""
    for page in pages:
        if page.period is not None:
            yield from _days_of(page, page.period, numbers)


def _days_of(page: Page, period: Period, numbers: Numbers) -> Iterator[Comparison]:
    if period.first and period.last and period.first > period.last:
        fault = f'the period ends on {period.last}, before it starts on {period.first}'
        yield Comparison.of_days(page, period.where_last, fault)
        return
    published, end = page.published, period.last
    if published:
        early = _published_early(published, period)
        if early:
            yield Comparison.of_days(page, published.where, early)
        elif end is None:
            end = published.day
    name = (page.name, '@days')
    if name in numbers and period.length and period.first and period.last:
        yield Comparison(
            ('days', name),
            numbers[name].where,
            (name,),
            partial(_not_as_long, name, period),
            'be right',
            derived=name,
        )
    for dated in page.days:
        if _is_outside(dated, period.first, end):
            first, last = period.first or 'of an unknown start', end or 'an unknown day'
            fault = f'{dated.of} lies outside the period {first} to {last}'
            yield Comparison.of_days(page, dated.where, fault)


def _published_early(published: PublicationDay, period: Period) -> str:
    """Return what is wrong with a publication before its period is over."""
    for end in period.ends():
        if published.day < end.day:
            return f'published on {published.day}, before its period {end.verb} on {end.day}'
    return ''


def _is_outside(dated: Dated, first: date | None, last: date | None) -> bool:
    early = first is not None and dated.last < first and not dated.running
    late = last is not None and dated.first > last
    return early or late


def _not_as_long(name: Name, period: Period, numbers: Numbers) -> str:
    stated = numbers[name]
    if period.length is None or stated.printed == period.length:
        return ''
    length = value_text(period.length)
    return f'{stated} are stated, {period.first} to {period.last} are {length}'


RULES = (days_are_in_order,)
