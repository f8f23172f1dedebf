"""The rules of the auditor: each takes pages that speak of one thing and yields what it compares.

A comparison knows the numbers it rests on and can be judged again with other numbers in their place: that is how ``meant.py``
finds out which single slip explains a finding. To add a rule, write the function and list it in ``RULES``.
"""
from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from pipeline.model import Where
from pipeline.validate.audit.pages import AMONG, Name, Number, Numbers, Page, described, said, shortly, spelled, total

SOURCE = 'Compare with the source; where it stands there so, quote it and say that it does not add up'
APART = (('children', 'boys', 'girls'), ('women',), ('men',), ('unknown',))    # nobody is in two of these; boys and girls are children
MANY = 8                                 # a sum of more rows than this is given without them


class Comparison(NamedTuple):
    """One thing that is compared: the numbers it rests on, and what is wrong with them, if anything."""

    subject: tuple                       # what is compared, whatever its numbers are
    where: Where
    uses: tuple[Name, ...]               # the numbers that may be wrong
    judge: Callable[[Numbers], str]      # the sentence of the finding, or nothing
    right: str                           # what a better number would do
    named: str = ''                      # what would then be right too
    mend: str = SOURCE
    hint: Callable[[Numbers], str] = lambda numbers: ''
    worked_out: Name | None = None       # the number that the publisher worked out of the others


def _mend(page: Page, ours: str) -> str:
    """Say how to mend: what others published cannot be corrected here, what we recorded can."""
    return ours if page.speaker == 'the claim' else SOURCE


def parts_fit_their_total(pages, numbers):
    """Whatever is counted among a total is no more than the total: alone, and together where nobody is in two of the groups."""
    for page in pages:
        for whole, tables in page.tables.items():
            for part in tables.get(AMONG, ()):
                if numbers[part].known if part in numbers else False:
                    yield from _fits(page, whole, part)
            yield from _fit_together(page, whole, tables.get(AMONG, ()), numbers)


def _fits(page, whole, part):
    def judge(numbers):
        least, room = numbers[part].floor, _room(page, whole, numbers)
        return f'{said(least)} {spelled(part[-1])} among {said(room)} {described(whole)}' if room is not None and least > room else ''

    yield Comparison(('part', part), None, (part, whole), judge, 'leave room for them', mend=_mend(page, 'Correct one of the two numbers'))
