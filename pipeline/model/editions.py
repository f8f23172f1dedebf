"""What was published: the record of an edition, kept so that a correction can say what it changes."""
from typing import Literal

from pipeline.model.values import Day, Id, Qualifier, Record, Whole


class Printed(Record):
    """A number or day as an edition printed it; the fields are those of a fact."""

    kind: Literal['count', 'share', 'ratio', 'day']
    unit: str
    min: int | float | None = None
    max: int | float | None = None
    qualifier: Qualifier = 'as-stated'
    day: Day | None = None


class Published(Record):
    """What an edition told when it left the house."""

    brief: Id
    edition: Whole
    issued: Day
    """the day on which it left the house"""
    facts: dict[str, Printed]
    incidents: dict[str, str]
    """id and SHA-256 of each record as it was public"""
    files: dict[str, str]
    """name and SHA-256 of each file of the kit"""
