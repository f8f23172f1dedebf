"""Accept known anomalies: contradictions in the sources themselves, one by one, with a reason.

``data/anomalies.yaml`` lists them. Each accepts what one rule finds in one record or one file, up
to a number; one more, and all of them are refused. Nothing is accepted in silence:
``make check-data`` lists each anomaly and the numbers it touches.
"""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.audit.own_claims import claims_add_up, names_fit_the_harm
from pipeline.model import Accepted, Anomaly, Problem, Recorded, Where
from pipeline.settings import nearest
from pipeline.validate.contradictions import days_fall_in_the_period
from pipeline.validate.totals import parts_fit_their_total

# What a source may really say
PINNABLE = {
    rule.__name__
    for rule in (parts_fit_their_total, names_fit_the_harm, claims_add_up, days_fall_in_the_period)
}


class Judgement(NamedTuple):
    """What stays a problem, and what is accepted."""

    problems: list[Problem]
    accepted: tuple[Accepted, ...]


def judged(found: Iterable[tuple[str, Problem]], recorded: Recorded) -> Judgement:
    """Split what the rules found, each with the name of its rule, into refused and accepted."""
    left = list(found)
    if not recorded.anomalies:
        return Judgement([problem for _, problem in left], ())
    records = _Records(recorded)
    refused: list[Problem] = []
    accepted: list[Accepted] = []
    for anomaly in recorded.anomalies:
        mine = [
            (rule, problem)
            for rule, problem in left
            if rule == anomaly.rule and records.holds(anomaly, problem.where)
        ]
        problem = _fault(anomaly, len(mine))
        if problem is not None:
            refused.append(problem)
            continue
        left = [one for one in left if one not in mine]
        accepted.append(_accepted(anomaly, [problem for _, problem in mine], records))
    return Judgement([*refused, *(problem for _, problem in left)], tuple(accepted))


def _fault(anomaly: Anomaly, found: int) -> Problem | None:
    """Return why an anomaly cannot be accepted, or None where it can."""
    if anomaly.rule not in PINNABLE:
        return Problem(
            anomaly.at('rule'),
            f'rule: what "{anomaly.rule}" finds cannot be accepted',
            nearest(anomaly.rule, PINNABLE),
        )
    if found > anomaly.count:
        place = anomaly.record or anomaly.file
        return Problem(
            anomaly.at('count'),
            f'{anomaly.rule} finds {found} in {place}, {anomaly.count} accepted',
            'Correct what is new; where the source really says it, look at each again '
            'and raise the count',
        )
    return None


def _accepted(anomaly: Anomaly, problems: list[Problem], records: '_Records') -> Accepted:
    named = [records.named(problem.where) for problem in problems]
    return Accepted(
        anomaly,
        tuple(problems),
        tuple(dict.fromkeys(name for name in named if name is not None)),
        not records.known(anomaly),
    )


class _Records:
    """Which record is where."""

    def __init__(self, recorded: Recorded) -> None:
        self.starts: dict[str, list[tuple[int, str]]] = {}  # by file: the line of each record
        self.ids: set[str] = set()
        for incident in (*recorded.incidents, *recorded.previous):
            self._add(incident.at(), 'incident', incident.id)
        for claim in recorded.claims:
            self._add(claim.at(), 'claim', claim.id)
        for lines in self.starts.values():
            lines.sort()

    def _add(self, where: Where, kind: str, name: str) -> None:
        self.starts.setdefault(where.file, []).append((where.line, f'{kind}:{name}'))
        self.ids.add(name)

    def named(self, where: Where) -> str | None:
        """Return the record that a place in a file lies in."""
        lines = self.starts.get(where.file, [])
        before = bisect_right(lines, where.line, key=lambda start: start[0])
        return lines[before - 1][1] if before else None

    def holds(self, anomaly: Anomaly, where: Where) -> bool:
        """Tell whether a place lies in the record or the file of an anomaly."""
        if anomaly.record is not None:
            return (self.named(where) or '').partition(':')[2] == anomaly.record
        return _is(where.file, anomaly.file)

    def known(self, anomaly: Anomaly) -> bool:
        """Tell whether this brief has the record or the file of an anomaly."""
        if anomaly.record is not None:
            return anomaly.record in self.ids
        return any(_is(file, anomaly.file) for file in self.starts)


def _is(file: str, named: str | None) -> bool:
    """Tell whether a file of the run is the one that was named from the folder of the data."""
    return f'/{file}'.endswith(f'/{named}')
