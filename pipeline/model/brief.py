"""The definition of a brief: what it is about, in which languages, and by whom.

The text below a field is its description: the codebook (`make codebook`) and the editors' schema
(`make schema`) print it.
"""

from datetime import date
from typing import Annotated, Literal, Protocol, Self

from pydantic import Field, StrictInt, model_validator
from pydantic_core import PydanticCustomError

from pipeline.model.values import Dates, Day, Id, Moment, Period, Record, Text, Whole, Zone


class Notable(Record):
    """Which incidents are described one by one: those with so many killed, or those listed."""

    killed: Annotated[StrictInt, Field(ge=1)] | None = None
    """those counted in which at least so many civilians were killed"""
    incidents: tuple[Id, ...] = ()
    """or those that the editors list, by their ids, in this order"""

    @model_validator(mode='after')
    def _one_rule(self) -> Self:
        if (self.killed is None) == (not self.incidents):
            raise PydanticCustomError(
                'notable',
                'notable incidents are either those with so many "killed", '
                'or a list of "incidents"',
                {},
            )
        return self


class Dated(Protocol):
    """An incident as far as its days go: the record, or what is public of it."""

    @property
    def date(self) -> Dates | None:
        """When it happened."""

    @property
    def documented(self) -> Day | None:
        """The day it was documented."""


class BriefDefinition(Record):
    """What a brief is about; its words are beside it, one file a language."""

    id: Id
    """the name of its folder"""
    type: Id
    """a file of `templates/briefs`, without its ending"""
    edition: Whole
    """1 for the first; a correction is a new edition"""
    published: Day
    """the day of publication, of the first edition"""
    corrected: Day | None = None
    """the day of publication of a corrected edition"""
    embargo: Moment | None = None
    """the hour before which nothing of it may be published, such as 2014-11-30T10:00+03:00;
    until then `make press` makes marked files alone"""
    embargo_zones: tuple[Zone, ...] = ()
    """the time zones in which that hour is printed beside UTC, such as Asia/Damascus;
    those of `house.yaml` where left out"""
    period: Period
    """the days it is about"""
    basis: Literal['death', 'documentation', 'unknown']
    """what puts a death into the period: its own day, or the day it was documented"""
    place: Id
    """the place it is about: an id of `places`"""
    languages: tuple[str, ...]
    """the languages it is made in, by their tags"""
    source_language: str
    """the language its words are written in first; the others are compared with it"""
    by: Id
    """who publishes it: an id of `actors`"""
    incidents: tuple[Id, ...]
    """files of `data/incidents`, without their ending"""
    claims: tuple[Id, ...]
    """files of `data/claims`, without their ending"""
    fictional: bool = False
    """`true`: invented, and marked so on every page"""
    tally: bool = False
    """`true`: the incidents are counted; the brief is about them, not only about claims"""
    duplicates: Literal['listed', 'decided'] = 'listed'
    """incidents that look alike and that nobody has decided on:
    `listed` counts them all, `decided` refuses the brief"""
    previous: tuple[Id, ...] = ()
    """files of `data/incidents` of the period before, with which this one is compared"""
    year_from: Day | None = None
    """the first day of the year that the files cover: the year to date is counted from it"""
    notable: Notable | None = None
    """which incidents are described one by one"""
    without: tuple[Text, ...] = ()
    """figures, tables, boxes and sections of its type that this brief leaves out, by their names"""
    subject: Id | None = None
    """the actor in the accent colour"""
    context: Id | None = None
    """the actor beside it"""
    tiles: tuple[str, ...]
    """short names of the key figures on the cover"""
    names: dict[str, str | tuple[str, ...]]
    """short names for the prose, each for one fact or for several"""

    @property
    def last_day(self) -> date:
        """The last day the brief can speak of: publication bounds a period without a stated end."""
        return self.period.to or self.published

    def belongs_on(self, incident: Dated) -> date | None:
        """Return the day by which an incident belongs to a period.

        That is its earliest possible day or, by the basis of the brief, that of its documentation.
        """
        if self.basis == 'documentation':
            return incident.documented
        return incident.date.earliest if incident.date else None

    @property
    def issued(self) -> date:
        """The day on which this edition is published."""
        return self.corrected or self.published

    @property
    def stem(self) -> str:
        """The name of this edition's files, another for each edition."""
        return self.id if self.edition == 1 else f'{self.id}.edition-{self.edition}'

    def file(self, tag: str) -> str:
        """Return the name under which the PDF of a language is published."""
        return f'{self.stem}.{tag}.pdf'

    def web(self, tag: str) -> str:
        """Return the name under which the web page of a language is published."""
        return f'{self.stem}.{tag}.html'
