"""What the checks of data find beside problems: incidents that look alike, accepted anomalies."""

from typing import NamedTuple

from pipeline.model.decisions import Anomaly, Decision
from pipeline.model.problems import Problem
from pipeline.model.records import Incident


class Pair(NamedTuple):
    """Two incidents that may be one event, and why."""

    one: Incident
    other: Incident
    score: int
    reasons: tuple[str, ...]
    decision: Decision | None = None

    @property
    def ids(self) -> tuple[str, str]:
        """The ids of the two."""
        return self.one.id, self.other.id


class LookAlikes(NamedTuple):
    """The pairs that were found, the likeliest first, and what could not be compared."""

    open: tuple[Pair, ...]  # nobody has decided
    decided: tuple[Pair, ...]  # in the table of decisions, or by the record itself
    crowds: int  # groups too large to say anything
    wide: int  # incidents whose days are too far apart


class Accepted(NamedTuple):
    """An anomaly that is accepted, and what it accepts in a brief."""

    anomaly: Anomaly
    problems: tuple[Problem, ...]
    records: tuple[str, ...]  # where they are: claim:<id> and incident:<id>
    elsewhere: bool  # it is about no record or file of this brief
