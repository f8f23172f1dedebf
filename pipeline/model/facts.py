"""What is printed: the public view of the records, the facts made from it, the figures drawn of them."""

from datetime import date
from hashlib import sha256
from typing import Literal

from pydantic import model_validator

from pipeline.model.editions import Printed, Published
from pipeline.model.policy import COARSEST_DECIMALS
from pipeline.model.problems import Problem, Refused, Where
from pipeline.model.records import Attribution, BriefDefinition, Claim, Target
from pipeline.model.reference import Area, Facility, Place, Source, Taken, Tile
from pipeline.model.values import Dates, Harm, Names, Qualifier, Record


class PublicPoint(Record):
    """Where an incident may be drawn: the point of a place of the gazetteer, or degrees that are too round to tell a house."""

    place: str | None  # whose point it is
    latitude: float
    longitude: float

    @model_validator(mode='after')
    def _tells_no_house(self):
        if self.place is None and any(
            round(degrees, COARSEST_DECIMALS) != degrees
            for degrees in (self.latitude, self.longitude)
        ):
            raise ValueError('a public point is that of a place, or is rounded')
        return self


class PublicIncident(Record):
    """An incident as it may be printed. There is no field that could hold a restricted value."""

    id: str
    where: str  # file:line:column of the record
    date: Dates | None
    documented: date | None = None
    place: str | None
    place_text: Names | None
    place_part: str | None
    place_precision: str | None
    point: PublicPoint | None = None
    type: str | None
    weapon: str | None
    attributions: tuple[Attribution, ...] | None
    targets: tuple[Target, ...] | None
    killed: tuple[Harm, ...] | None
    injured: tuple[Harm, ...] | None
    grading: str | None
    sources: tuple[str, ...] | None
    victim_names: tuple[str, ...]
    victims_recorded: int | None = (
        None  # how many are named in the record, where only that may be told
    )
    public_note: str | None

    @property
    def responsible(self) -> str:
        """Who is held responsible: one actor, or ``several``, ``disputed``, ``not-attributed``."""
        standings = self.attributions or ()
        held = {
            each.actor for each in standings if each.status in ('claimed', 'accepted', 'alleged')
        }
        if any(each.status == 'contested' for each in standings):
            return 'disputed'
        return held.pop() if len(held) == 1 else 'several' if held else 'not-attributed'

    @property
    def digest(self) -> str:
        """The digest of what is public of the incident; where it stands in its file does not matter."""
        return sha256(self.model_copy(update={'where': ''}).model_dump_json().encode()).hexdigest()


class Repeat(Record):
    """An incident that repeats another one: it is listed, and nothing of it but its id leaves."""

    id: str
    where: str  # file:line:column of the record


class PublicClaim(Record):
    """A claim with the places in its file where its numbers stand."""

    claim: Claim
    wheres: dict[str, str]  # 'value', 'children', an item's place or type -> file:line:column

    def name(self, brief: BriefDefinition) -> str:
        """Return the name of what the claim counts; what others state than those who publish the brief is ``stated.<by>.…``."""
        claim = self.claim
        whose = () if claim.by == brief.by else ('stated', claim.by)
        what = {'killed': claim.status, 'injured': claim.status, 'attacks': claim.weapon}.get(
            claim.measure
        )
        return '.'.join(filter(None, (*whose, claim.measure, what, claim.actor)))

    @property
    def unit(self) -> str:
        """The noun that the claim counts."""
        claim = self.claim
        what = {'killed': claim.status, 'injured': claim.status, 'attacks': claim.weapon}.get(
            claim.measure
        )
        return f'{claim.measure}-{what}' if what else claim.measure


class Public(Record):
    """What the policy lets out: the only thing any later step sees."""

    brief: BriefDefinition
    wheres: dict[str, str]  # a day of the brief -> file:line:column
    incidents: tuple[PublicIncident, ...]
    claims: tuple[PublicClaim, ...]
    places: dict[str, Place]
    facilities: dict[str, Facility]
    sources: dict[str, Source]
    previous: tuple[PublicIncident, ...] = ()
    small_cells: int | None = None  # counts below it are not published
    repeats: tuple[Repeat, ...] = ()  # incidents of the brief, not of the period before
    replaces: Published | None = None  # the edition that this one corrects
    origins: tuple[Taken, ...] = ()  # of the files that others made
    tiles: tuple[Tile, ...] = ()  # of the places that leave, as are the areas
    areas: tuple[Area, ...] = ()
    boundaries: Taken | None = None  # whose the areas are

    @model_validator(mode='after')
    def _points_are_the_gazetteers(self):
        for incident in (*self.incidents, *self.previous):
            if (point := incident.point) and point.place is not None:
                place = self.places[point.place]
                if (point.latitude, point.longitude) != (place.latitude, place.longitude):
                    raise ValueError("a point that is not its place's own")
        return self


class Excluded(Record):
    """An incident that the tally leaves out, and why."""

    id: str
    reason: str


class Fact(Record):
    """One number or day of the brief, made once, with what it is made of.

    ``unit`` names the noun that is counted (a ``count-…`` message of each language) and, for a share, ``percent``.
    A count keeps its range; ``value`` is the number that is printed. ``day`` is set for dates only.
    """

    name: str
    kind: Literal['count', 'share', 'ratio', 'day']
    unit: str
    min: int | float | None = None
    max: int | float | None = None
    qualifier: Qualifier = 'as-stated'
    day: date | None = None
    operation: str  # how it was made, in words a reader can follow
    of: tuple[str, ...] = ()  # the facts it was made of
    records: tuple[str, ...] = ()  # claim:<id> and incident:<id>
    wheres: tuple[str, ...] = ()  # file:line:column of the numbers as they were written

    @property
    def ranged(self) -> bool:
        """Whether both ends are known and differ: then both are printed."""
        return self.min is not None and self.max is not None and self.min != self.max

    @property
    def is_none(self) -> bool:
        """Whether the record says zero, and nothing less certain: only then may a word such as "none" be printed."""
        return self.value == 0 and not self.ranged and self.qualifier == 'as-stated'

    @property
    def value(self) -> int | float | None:
        """The number that stands for the fact where one is needed: the least where there is one."""
        return self.max if self.min is None else self.min

    @property
    def printed(self) -> Printed:
        """The fact as a later edition compares it."""
        return Printed(
            kind=self.kind,
            unit=self.unit,
            min=self.min,
            max=self.max,
            qualifier=self.qualifier,
            day=self.day,
        )


ALL = 'all'  # of a total in the table of counts


class Tallied(Record):
    """A cell of the table of counts: the killed of a month, a place, a status and a group, or a total of them."""

    month: str
    place: str  # a place of the first level, or unplaced
    status: str
    group: str
    least: int | None  # none where it is not shown
    exact: bool  # whether no more can be recorded
    shown: Literal['number', 'fewer', 'withheld'] = (
        'number'  # fewer: below the policy's small cells; withheld: it would tell one
    )


class Ledger(Record):
    """All facts of a brief, by name, beside the public records they were made from."""

    public: Public
    facts: dict[str, Fact]
    excluded: tuple[Excluded, ...] = ()
    counts: tuple[Tallied, ...] = ()
    changed: tuple[
        str, ...
    ] = ()  # names of facts that the edition before printed otherwise, or one of the two not at all

    def fact(self, name: str) -> Fact:
        """Return a fact; an unknown name is an error, never a zero."""
        if name not in self.facts:
            raise Refused(
                [
                    Problem(
                        Where(f'brief {self.public.brief.id}'),
                        f'there is no number for {name}',
                        'Record the claim it comes from, or leave out the part that prints it',
                    )
                ]
            )
        return self.facts[name]

    def of_subject(self, fact: Fact) -> bool:
        """Tell whether a fact counts what a claim says of the brief's subject actor."""
        of = fact.records or self.fact(fact.of[0]).records
        return any(
            stated.claim.actor == self.public.brief.subject
            for stated in self.public.claims
            if f'claim:{stated.claim.id}' in of
        )

    def named(self, short: str) -> Fact | tuple[Fact, ...]:
        """Return what a short name of the brief's definition stands for."""
        names = self.public.brief.names[short]
        return self.fact(names) if isinstance(names, str) else tuple(map(self.fact, names))


class Drawn(Record):
    """One drawn figure of one language: its file, its size in millimetres, its words and its numbers.

    ``title`` and ``note`` are HTML in which numbers name their facts, ``alt`` is plain text.
    """

    name: str
    file: str
    width: float
    height: float
    title: str
    note: str
    alt: str
    numbers: tuple[tuple[str, str], ...]  # (fact, the text that is drawn for it)
    alt_facts: tuple[str, ...]  # the facts whose numbers stand in the alternative text
    alt_names: tuple[str, ...]  # the names in it: the digits of "Brigade 93" are no number
