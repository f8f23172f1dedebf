"""What the rules yield: a comparison of published numbers, which can be repeated with others."""

from collections.abc import Callable
from typing import NamedTuple

from pipeline.audit.numbers import Name, Numbers
from pipeline.audit.pages import THE_CLAIM, Page
from pipeline.model import Where

SOURCE = 'Compare with the source; if it says so too, quote it and say that it cannot be right'
LEAVE_ROOM = 'leave room for them'
Subject = tuple[str | Name | Where, ...]  # what is compared, whatever its numbers are


def nothing(numbers: Numbers) -> str:
    """Explain nothing: most comparisons have no explanation of their own."""
    return ''


class Comparison(NamedTuple):
    """One thing that is compared: the numbers it uses, and how to tell what is wrong with them.

    ``effect`` is what a better number would do; it is LEAVE_ROOM where any number small or large
    enough would. ``label`` names what is compared when the hint of another finding mentions it.
    """

    subject: Subject
    where: Where
    uses: tuple[Name, ...]  # any of which may be wrong
    fault: Callable[[Numbers], str]  # the sentence of the finding, or nothing
    effect: str
    label: str = ''
    hint: str = SOURCE
    explain: Callable[[Numbers], str] = nothing  # what explains the fault, where that is known
    derived: Name | None = None  # the number that the publisher computed from the others

    @classmethod
    def of_days(cls, page: Page, where: Where, fault: str) -> 'Comparison':
        """Return a finding on days, which no other number explains."""
        hint = hint_for(page, 'Correct one of the two days')
        return cls(('days', where, fault), where, (), lambda numbers: fault, '', hint=hint)


def hint_for(page: Page, own: str, others: str = SOURCE) -> str:
    """Return one of two hints: others' statements cannot be corrected here, our claims can."""
    return own if page.speaker == THE_CLAIM else others
