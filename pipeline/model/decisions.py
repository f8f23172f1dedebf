"""What the data officers have decided about the records. It is never published."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from pipeline.model.values import Day, Id, Record, Text, Whole


class Decision(Record):
    """What a data officer has decided about two incidents that look alike; never published."""

    one: Id
    """an incident"""
    other: Id
    """the incident that looks like it"""
    decision: Literal['same', 'different', 'unsure']
    """whether they are one event; `unsure`: somebody looked, and both are counted"""
    keep: Id | None = None
    """of two that are the same: the one that is counted"""
    by: Id
    """who decided, by role, such as `data-officer`; never a person's name"""
    day: Day
    """the day of the decision"""
    reason: Text
    """why"""
    one_seen: Text | None = None
    """what the first record held then, as a digest that `make duplicates` writes"""
    other_seen: Text | None = None
    """what the second record held then"""

    @model_validator(mode='after')
    def _hangs_together(self) -> Self:
        if self.one == self.other:
            raise PydanticCustomError(
                'decision', 'one and other are the same incident "{one}"', {'one': self.one}
            )
        if self.decision == 'same' and self.keep not in (self.one, self.other):
            raise PydanticCustomError(
                'decision',
                'of two that are the same, "keep" names the one that is counted: {one} or {other}',
                {'one': self.one, 'other': self.other},
            )
        if self.decision != 'same' and self.keep is not None:
            raise PydanticCustomError(
                'decision',
                'both are counted, so nothing is kept of "{keep}" alone',
                {'keep': self.keep},
            )
        return self

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids in their order, whichever was written first."""
        return (self.one, self.other) if self.one < self.other else (self.other, self.one)

    @property
    def repeated(self) -> str | None:
        """Of two that are the same, the one that is not counted."""
        others = {self.one: self.other, self.other: self.one}
        return None if self.keep is None else others[self.keep]


class Anomaly(Record):
    """A contradiction in the sources themselves: known, looked at, and accepted as it is."""

    rule: str
    """the rule that finds it, by its name"""
    record: Id | None = None
    """the incident or the claim in which it is accepted, by its id"""
    file: str | None = None
    """or the file, from the folder of the data: `incidents/2014-10.csv`"""
    count: Annotated[Whole, Field(ge=1)] = 1
    """how many are accepted there; one more, and all are refused"""
    reason: Text
    """why it is left as it is"""
    by: Id
    """who accepted it, by role, such as `data-officer`; never a person's name"""
    day: Day
    """the day on which it was accepted"""

    @model_validator(mode='after')
    def _one_place(self) -> Self:
        if (self.record is None) == (self.file is None):
            raise PydanticCustomError(
                'anomaly', 'an anomaly is accepted either in a "record" or in a "file"', {}
            )
        return self
