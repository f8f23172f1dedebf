"""Read the finished PDF as a reader, a machine and a critic would, before it gets its name.

A rule is a function that takes what was finished and yields problems. To add a rule, write it in
the module of its subject and list it in that module's ``RULES``.
"""

from collections.abc import Sequence
from typing import TypedDict

from pipeline.check import accessibility, contents, numbers, properties
from pipeline.check.document import Finished, read
from pipeline.check.leaks import (
    leaks,
    leaks_in_files,
    leaks_in_records,
    leaks_in_text,
    without_restricted,
)
from pipeline.check.restricted_values import RestrictedValues
from pipeline.model import Problem, Where

RULES = (*numbers.RULES, *properties.RULES, *contents.RULES, *accessibility.RULES)


class Receipt(TypedDict):
    """What was found in a brief of one language, for the comparison of languages."""

    tag: str
    pages: int
    facts: dict[str, int]  # how often each is printed
    rules: list[str]  # that found nothing wrong


def check(finished: Finished) -> list[Problem]:
    """Return every problem of every rule."""
    return [problem for rule in RULES for problem in rule(finished)]


def receipt(finished: Finished) -> Receipt:
    """Return what was found in a brief that was checked."""
    return {
        'tag': finished.language.tag,
        'pages': len(finished.texts),
        'facts': dict(sorted(finished.page.counts().items())),
        'rules': [rule.__name__ for rule in RULES],
    }


def agree(receipts: Sequence[Receipt], file: str) -> list[Problem]:
    """Return a problem for each fact that one language prints more often than another.

    There a number was dropped, or put in. ``file`` is the place in messages.
    """
    first, *others = receipts
    problems = []
    for other in others:
        for fact in sorted({*first['facts'], *other['facts']}):
            here, there = first['facts'].get(fact, 0), other['facts'].get(fact, 0)
            if here != there:
                what = (
                    f'{fact} is printed {_times(here)} in {first["tag"]} '
                    f'and {_times(there)} in {other["tag"]}'
                )
                hint = 'Print the same facts in every language, each as often'
                problems.append(Problem(Where(file), what, hint, 'translation'))
    return problems


def _times(number: int) -> str:
    return 'once' if number == 1 else f'{number} times'


__all__ = [
    'Finished',
    'Receipt',
    'RestrictedValues',
    'agree',
    'check',
    'leaks',
    'leaks_in_files',
    'leaks_in_records',
    'leaks_in_text',
    'read',
    'receipt',
    'without_restricted',
]
