"""Refuse data that contradicts itself, before anything is counted.

A rule is a function that takes what was recorded and yields problems. To add a rule, write the
function in the module of its subject and list it in that module's ``RULES``.
"""

from pipeline import audit
from pipeline.model import Problem, Recorded
from pipeline.validate import contradictions, decisions, duplicates, maps, policy, tally, totals
from pipeline.validate.anomalies import Judgement, judged

RULES = (
    *contradictions.RULES,
    *totals.RULES,
    *policy.RULES,
    *decisions.RULES,
    *duplicates.RULES,
    *tally.RULES,
    *maps.RULES,
    *audit.RULES,
)


def judge(recorded: Recorded) -> Judgement:
    """Return what every rule finds: what is refused, and what is accepted as a known anomaly."""
    found = ((rule.__name__, problem) for rule in RULES for problem in rule(recorded))
    return judged(found, recorded)


def validate(recorded: Recorded) -> list[Problem]:
    """Return every problem of every rule that is not accepted as a known anomaly."""
    return judge(recorded).problems
