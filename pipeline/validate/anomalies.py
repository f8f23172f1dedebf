"""Accept known anomalies: contradictions that stand in the sources themselves, pinned one by one with a reason.

``data/anomalies.yaml`` lists them. A pin accepts what one rule finds in one record or one file, up to a number; one more, and
all of them are refused. Nothing is accepted in silence: ``make check-data`` lists each pin and the numbers it touches.
"""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.audit.own_claims import claims_add_up, names_fit_the_harm
from pipeline.model import Anomaly, Problem, Recorded
from pipeline.settings import nearest
from pipeline.validate.contradictions import days_fall_in_the_period, parts_fit_their_total

PINNABLE = {
    rule.__name__: rule
    for rule in (parts_fit_their_total, names_fit_the_harm, claims_add_up, days_fall_in_the_period)
}  # what a source may really say


class Pinned(NamedTuple):
    """A pin, and what it accepts in this brief."""

    anomaly: Anomaly
    accepted: tuple[Problem, ...]
    records: tuple[str, ...]  # where they stand: claim:<id> and incident:<id>
    elsewhere: bool  # it speaks of no record or file of this brief


class Judged(NamedTuple):
    """What stays a problem, and what is accepted."""

    problems: list[Problem]
    pinned: tuple[Pinned, ...]


def judged(found: Iterable[tuple[str, Problem]], recorded: Recorded) -> Judged:
    """Part what the rules found, each with the name of its rule, into what is refused and what is accepted."""
    found = list(found)
    if not recorded.anomalies:
        return Judged([problem for _, problem in found], ())
    records = _Records(recorded)
    refused, left, pinned = [], list(range(len(found))), []
    for anomaly in recorded.anomalies:
        if anomaly.rule not in PINNABLE:
            refused.append(
                Problem(
                    anomaly.at('rule'),
                    f'rule: what "{anomaly.rule}" finds cannot be accepted',
                    nearest(anomaly.rule, PINNABLE),
                )
            )
            continue
        mine = [
            i
            for i in left
            if found[i][0] == anomaly.rule and records.holds(anomaly, found[i][1].where)
        ]
        if len(mine) > anomaly.count:
            refused.append(
                Problem(
                    anomaly.at('count'),
                    f'{anomaly.rule} finds {len(mine)} in {anomaly.record or anomaly.file}, {anomaly.count} accepted',
                    'Correct what is new; where the source really says it, look at each again and raise the count',
                )
            )
            continue
        left = [i for i in left if i not in mine]
        problems = tuple(found[i][1] for i in mine)
        pinned.append(
            Pinned(
                anomaly,
                problems,
                tuple(
                    dict.fromkeys(
                        filter(None, (records.named(problem.where) for problem in problems))
                    )
                ),
                not records.known(anomaly),
            )
        )
    return Judged([*refused, *(found[i][1] for i in left)], tuple(pinned))


class _Records:
    """Which record stands where."""

    def __init__(self, recorded):
        self.starts, self.ids = {}, set()
        for kind, records in (
            ('incident', (*recorded.incidents, *recorded.previous)),
            ('claim', recorded.claims),
        ):
            for record in records:
                where = record.at()
                self.starts.setdefault(where.file, []).append((where.line, f'{kind}:{record.id}'))
                self.ids.add(record.id)
        for lines in self.starts.values():
            lines.sort()

    def named(self, where):
        """Return the record that a place in a file lies in."""
        lines = self.starts.get(where.file, [])
        before = bisect_right(lines, where.line, key=lambda start: start[0])
        return lines[before - 1][1] if before else None

    def holds(self, anomaly, where):
        if anomaly.record is not None:
            return (self.named(where) or '').partition(':')[2] == anomaly.record
        return _is(where.file, anomaly.file)

    def known(self, anomaly):
        return (
            anomaly.record in self.ids
            if anomaly.record is not None
            else any(_is(file, anomaly.file) for file in self.starts)
        )


def _is(file, named):
    """Whether a file of the run is the one that was named from the folder of the data."""
    return f'/{file}'.endswith(f'/{named}')
