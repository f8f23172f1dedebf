"""Read the finished PDF as a reader, a machine and a critic would, before it gets its name.

A rule is a function that takes what was finished and yields problems. To add a rule, write it in the module of its
subject and list it in that module's ``RULES``.
"""
from pipeline.check import numbers, structure
from pipeline.check.finished import Finished, read
from pipeline.check.leaks import Watch, leaks
from pipeline.model import Problem

RULES = (*numbers.RULES, *structure.RULES)


def check(finished: Finished) -> list[Problem]:
    """Return every problem of every rule."""
    return [problem for rule in RULES for problem in rule(finished)]


def receipt(finished: Finished) -> dict:
    """Return what was found, for the comparison of languages: how often each fact is printed."""
    return {'tag': finished.language.tag, 'pages': len(finished.texts), 'facts': dict(sorted(finished.page.counts().items())), 'rules': [rule.__name__ for rule in RULES]}


def agree(receipts: list[dict], file: str) -> list[Problem]:
    """Return a problem for each fact that one language prints and another does not."""
    from pipeline.model import Where
    first, *others = receipts
    problems = []
    for other in others:
        for fact in sorted(set(first['facts']) ^ set(other['facts'])):
            has, lacks = (first, other) if fact in first['facts'] else (other, first)
            problems.append(Problem(Where(file), f'{fact} is printed in {has["tag"]} and not in {lacks["tag"]}', 'Print the same facts in every language', 'translation'))
    return problems


__all__ = ['Finished', 'Watch', 'agree', 'check', 'leaks', 'read', 'receipt']
