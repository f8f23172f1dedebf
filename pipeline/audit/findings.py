"""Apply the rules to pages about one thing."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from pipeline.audit import agreement, dates, ratios, running_totals, totals
from pipeline.audit.comparison import Comparison, Subject
from pipeline.audit.numbers import Name, Numbers
from pipeline.audit.pages import Page
from pipeline.audit.suggestions import Evidence, suggest
from pipeline.model import Problem, internal_error

Rule = Callable[[Sequence[Page], Numbers], Iterable[Comparison]]
RULES: tuple[Rule, ...] = (
    *totals.RULES,
    *dates.RULES,
    *agreement.RULES,
    *running_totals.RULES,
    *ratios.RULES,
)


class Result(NamedTuple):
    """What came of comparing pages: the findings, the numbers compared, and internal errors."""

    findings: list[Problem]
    checked: set[Name]
    errors: list[Problem]  # each of one rule or one comparison: none loses another's findings


def compare_pages(pages: Sequence[Page], left_out: Sequence[Rule] = ()) -> Result:
    """Compare the numbers of pages about one thing, by all rules but some."""
    numbers = {name: number for page in pages for name, number in page.numbers.items()}
    errors: list[Problem] = []
    comparisons: dict[Subject, Comparison] = {}
    faults: dict[Subject, str] = {}
    for rule, comparison in _all_comparisons(pages, numbers, left_out, errors):
        if comparison.subject in comparisons:
            continue
        try:
            fault = comparison.fault(numbers)
        except Exception as error:
            errors.append(internal_error(comparison.where, _applying(rule, pages), error))
            continue
        comparisons[comparison.subject] = comparison
        if fault:
            faults[comparison.subject] = fault
    evidence = _evidence(comparisons, faults)
    findings = []
    for subject, comparison in evidence.faulty.items():
        try:
            hint = suggest(comparison, evidence, numbers)
        except Exception as error:
            hint = comparison.hint
            doing = f'looking for the correction behind a finding on {_named(pages)}'
            errors.append(internal_error(comparison.where, doing, error))
        findings.append(Problem(comparison.where, faults[subject], hint))
    return Result(findings, set(evidence.using), errors)


def _evidence(comparisons: dict[Subject, Comparison], faults: Iterable[Subject]) -> Evidence:
    using: dict[Name, list[Comparison]] = {}
    for comparison in comparisons.values():
        for name in dict.fromkeys(comparison.uses):
            using.setdefault(name, []).append(comparison)
    return Evidence({subject: comparisons[subject] for subject in faults}, using)


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
    """Return what a rule compares; where it fails on several pages, the others still get theirs."""
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
