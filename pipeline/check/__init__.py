"""Read the finished PDF as a reader, a machine and a critic would, before it gets its name.

A rule is a function that takes what was finished and yields problems. To add a rule, write it in the module of its
subject and list it in that module's ``RULES``.
"""

from pipeline.check import accessibility, contents, numbers, structure
from pipeline.check.document import Finished, read
from pipeline.check.leaks import (
    Watch,
    leaks,
    leaks_in_files,
    leaks_in_records,
    leaks_in_text,
    without_restricted,
)
from pipeline.model import Problem

RULES = (*numbers.RULES, *structure.RULES, *contents.RULES, *accessibility.RULES)


def check(finished: Finished) -> list[Problem]:
    """Return every problem of every rule."""
    return [problem for rule in RULES for problem in rule(finished)]


def receipt(finished: Finished) -> dict:
    """Return what was found, for the comparison of languages: how often each fact is printed."""
    return {
        'tag': finished.language.tag,
        'pages': len(finished.texts),
        'facts': dict(sorted(finished.page.counts().items())),
        'rules': [rule.__name__ for rule in RULES],
    }


def agree(receipts: list[dict], file: str) -> list[Problem]:
    """Return a problem for each fact that one language prints more often than another: there a number was dropped, or put in."""
    from pipeline.model import Where

    first, *others = receipts
    problems = []
    for other in others:
        for fact in sorted(set(first['facts']) | set(other['facts'])):
            here, there = first['facts'].get(fact, 0), other['facts'].get(fact, 0)
            if here != there:
                what = f'{fact} is printed {_times(here)} in {first["tag"]} and {_times(there)} in {other["tag"]}'
                problems.append(
                    Problem(
                        Where(file),
                        what,
                        'Print the same facts in every language, each as often',
                        'translation',
                    )
                )
    return problems


def _times(number):
    return 'once' if number == 1 else f'{number} times'


__all__ = [
    'Finished',
    'Watch',
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
