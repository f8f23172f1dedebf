"""What the rules yield: one comparison of published numbers, which can be judged again with other numbers."""

from collections.abc import Callable
from typing import NamedTuple

from pipeline.audit.pages import Name, Numbers, Page
from pipeline.model import Where

SOURCE = 'Compare with the source; if it says so too, quote it and say that it cannot be right'
ROOM = 'leave room for them'


class Comparison(NamedTuple):
    """One thing that is compared: the numbers it rests on, and what is wrong with them, if anything."""

    subject: tuple  # what is compared, whatever its numbers are
    where: Where
    uses: tuple[Name, ...]  # the numbers it rests on, any of which may be wrong
    judge: Callable[[Numbers], str]  # the sentence of the finding, or nothing
    right: str  # what a better number would do; ROOM where any number small or large enough would
    named: str = ''  # what is right too, when a number explains more than one finding
    hint: str = SOURCE
    explain: Callable[[Numbers], str] = lambda numbers: (
        ''
    )  # what explains the number, where that is known
    worked_out: Name | None = None  # the number that the publisher worked out of the others

    @classmethod
    def of_days(cls, page: Page, where: Where, wrong: str) -> 'Comparison':
        """Return a finding on days, which no other number explains."""
        return cls(
            ('days', where, wrong),
            where,
            (),
            lambda numbers: wrong,
            '',
            hint=hint_for(page, 'Correct one of the two days'),
        )


def hint_for(page: Page, ours: str, theirs: str = SOURCE) -> str:
    """Return how to hint: what others published cannot be corrected here, what we recorded ourselves can."""
    return ours if page.speaker == 'the claim' else theirs
