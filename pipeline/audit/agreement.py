"""The rule on several pages: what they print of one thing is the same."""

from collections.abc import Iterator, Sequence
from functools import partial

from pipeline.audit.comparison import Comparison
from pipeline.audit.numbers import Name, Numbers
from pipeline.audit.pages import Page, PeriodEnd, describe


def pages_agree(pages: Sequence[Page], numbers: Numbers) -> Iterator[Comparison]:
    """Compare the numbers and the periods of two pages, languages or statements."""
    first_names: dict[Name, Name] = {}  # without their page -> with it
    first_ends: dict[str, PeriodEnd] = {}
    for page in pages:
        yield from _numbers_agree(page, numbers, first_names)
        for end in page.period.ends() if page.period else ():
            earlier = first_ends.setdefault(end.verb, end)
            if end.day != earlier.day:
                fault = (
                    f'the period {end.verb} on {end.day} here, on {earlier.day} at {earlier.where}'
                )
                yield Comparison.of_days(page, end.where, fault)


def _numbers_agree(page: Page, numbers: Numbers, first: dict[Name, Name]) -> Iterator[Comparison]:
    """Compare the numbers of a page with those of the first page that prints them."""
    for name in page.numbers:
        if not numbers[name].known or name[1] == '@incident':
            continue
        earlier = first.setdefault(name[1:], name)
        if earlier != name:
            yield Comparison(
                ('pages', name),
                numbers[name].where,
                (name, earlier),
                partial(_differ, name, earlier),
                'make the two agree',
                'the other page',
                'Compare both with the source: no more than one of them is right',
            )


def _differ(name: Name, earlier: Name, numbers: Numbers) -> str:
    here, there = numbers[name], numbers[earlier]
    if here[1:] == there[1:]:
        return ''
    return f'{here}{_of(name)} here, {there} at {there.where}'


def _of(name: Name) -> str:
    """Return a description of a number; shares and the like describe themselves by their unit."""
    if name[1] == '@series':
        return f' {name[2]} on {name[3]}'
    return '' if name[1].startswith('@') else f' {describe(name)}'


RULES = (pages_agree,)
