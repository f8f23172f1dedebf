"""Apply the rules to pages that speak of one thing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from pipeline.audit import rules, worked_out
from pipeline.audit.comparison import Comparison
from pipeline.audit.meant import meant
from pipeline.audit.pages import Name, Numbers, Page
from pipeline.model import Problem, internal_error

Rule = Callable[[Sequence[Page], Numbers], Iterable[Comparison]]
RULES: tuple[Rule, ...] = (*rules.RULES, *worked_out.RULES)


class Compared(NamedTuple):
    """What came of comparing pages: the findings, the numbers compared, and the failures of rules."""

    findings: list[Problem]
    checked: set[Name]
    errors: list[Problem]  # internal errors: none loses the findings of other rules


def compared(pages: Sequence[Page], left_out: Sequence[Rule] = ()) -> Compared:
    """Compare the numbers of pages that speak of one thing with each other."""
    numbers = {name: number for page in pages for name, number in page.numbers.items()}
    errors: list[Problem] = []
    comparisons, wrong = {}, {}
    for rule, comparison in _all_comparisons(pages, numbers, left_out, errors):
        if comparison.subject in comparisons:
            continue
        try:
            sentence = comparison.judge(numbers)
        except Exception as error:
            errors.append(internal_error(comparison.where, _applying(rule, pages), error))
            continue
        comparisons[comparison.subject] = comparison
        if sentence:
            wrong[comparison.subject] = sentence
    resting = defaultdict(list)
    for comparison in comparisons.values():
        for name in dict.fromkeys(comparison.uses):
            resting[name].append(comparison)
    faulty = {subject: comparisons[subject] for subject in wrong}
    findings = []
    for subject, comparison in faulty.items():
        try:
            hint = meant(comparison, faulty, resting, numbers)
        except Exception as error:
            hint = comparison.hint
            errors.append(
                internal_error(
                    comparison.where,
                    f'looking for the slip behind a finding on {_named(pages)}',
                    error,
                )
            )
        findings.append(Problem(comparison.where, wrong[subject], hint))
    return Compared(findings, set(resting), errors)


def _all_comparisons(
    pages: Sequence[Page],
    numbers: Numbers,
    left_out: Sequence[Rule],
    errors: list[Problem],
) -> Iterator[tuple[Rule, Comparison]]:
    """Yield what each rule compares, with the rule."""
    for rule in RULES:
        if rule not in left_out:
            for comparison in _comparisons(rule, pages, numbers, errors):
                yield rule, comparison


def _comparisons(
    rule: Rule, pages: Sequence[Page], numbers: Numbers, errors: list[Problem]
) -> list[Comparison]:
    """Return what a rule compares. Where it fails on several pages, the other pages still get theirs."""
    found: list[Comparison] = []
    try:
        for comparison in rule(pages, numbers):
            found.append(comparison)
    except Exception as error:
        before = len(errors)
        if len(pages) > 1:
            for page in pages:
                found += _comparisons(rule, [page], numbers, errors)
        if len(errors) == before:  # one page, or a failure of no page by itself
            errors.append(internal_error(pages[0].where, _applying(rule, pages), error))
    return found


def _applying(rule: Rule, pages: Sequence[Page]) -> str:
    return f'applying the rule {rule.__name__} to {_named(pages)}'


def _named(pages: Sequence[Page]) -> str:
    return ', '.join(dict.fromkeys(f'"{page.statement}"' for page in pages))
