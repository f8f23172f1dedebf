"""Apply the rules to pages that speak of one thing."""
from collections import defaultdict
from collections.abc import Sequence

from pipeline.model import Problem
from pipeline.validate.audit import rules, worked_out
from pipeline.validate.audit.meant import meant
from pipeline.validate.audit.pages import Page

RULES = (*rules.RULES, *worked_out.RULES)


def compared(pages: Sequence[Page], left_out=()) -> tuple[list[Problem], set]:
    """Return the findings on pages that speak of one thing, and the names of the numbers that were compared."""
    numbers = {name: number for page in pages for name, number in page.numbers.items()}
    comparisons = {}
    for rule in RULES:
        for comparison in rule(pages, numbers) if rule not in left_out else ():
            comparisons.setdefault(comparison.subject, comparison)
    resting = defaultdict(list)
    for comparison in comparisons.values():
        for name in dict.fromkeys(comparison.uses):
            resting[name].append(comparison)
    findings = {subject: comparison for subject, comparison in comparisons.items() if comparison.judge(numbers)}
    return [Problem(found.where, found.judge(numbers), meant(found, findings, resting, numbers)) for found in findings.values()], set(resting)
