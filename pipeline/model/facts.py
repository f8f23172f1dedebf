"""What is printed: the public view of the records, the facts made of it, the figures drawn."""

import datetime
from hashlib import sha256
from typing import Literal, Self

from pydantic import model_validator

from pipeline.model.brief import BriefDefinition
from pipeline.model.editions import Printed, Published
from pipeline.model.fact_names import fact_name
from pipeline.model.policy import COARSEST_DECIMALS
from pipeline.model.problems import Problem, Refused, Where
from pipeline.model.records import Attribution, Claim, Target
from pipeline.model.reference import Area, Facility, Place, Provenance, Source, Tile
from pipeline.model.values import Dates, Harm, HarmKind, Names, Qualifier, Record, Status


class PublicPoint(Record):
    """Where an incident may be drawn: the point of a place, or degrees rounded to tell no house."""

    place: str | None  # whose point it is
    latitude: float
    longitude: float

    @model_validator(mode='after')
    def _tells_no_house(self) -> Self:
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
    documented: datetime.date | None = None
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
    victims_recorded: int | None = None  # where only the number of victims may be published
    public_note: str | None

    def harms(self, kind: HarmKind) -> tuple[Harm, ...]:
        """Return the killed or the injured, by status; none where the policy withholds them."""
        return (self.killed if kind == 'killed' else self.injured) or ()

    @property
    def responsible(self) -> str:
        """Who is held responsible: one actor, or ``several``, ``disputed``, ``not-attributed``."""
        attributions = self.attributions or ()
        if any(each.status == 'contested' for each in attributions):
            return 'disputed'
        held = {
            each.actor for each in attributions if each.status in ('claimed', 'accepted', 'alleged')
        }
        if len(held) > 1:
            return 'several'
        return held.pop() if held else 'not-attributed'

    @property
    def digest(self) -> str:
        """The digest of what is public of the incident, wherever it is in its file."""
        return sha256(self.model_copy(update={'where': ''}).model_dump_json().encode()).hexdigest()


class Repeat(Record):
    """An incident that repeats another one: it is listed, and only its id is published."""

    id: str
    where: str  # file:line:column of the record


class PublicClaim(Record):
    """A claim with the places of its numbers in its file."""

    claim: Claim
    wheres: dict[str, str]  # 'value', 'children', an item's key -> file:line:column

    def name(self, brief: BriefDefinition) -> str:
        """Return the name of what the claim counts.

        What others than the publisher of the brief state is ``stated.<by>.…``.
        """
        claim = self.claim
        if claim.measure in ('killed', 'injured'):
            name = fact_name(
                '<harm>.<status>.<actor>',
                harm=claim.measure,
                status=claim.status or '',
                actor=claim.actor,
            )
        elif claim.measure == 'attacks':
            name = fact_name(
                'attacks.<weapon>.<actor>', weapon=claim.weapon or '', actor=claim.actor
            )
        else:
            name = fact_name(f'{claim.measure}.<actor>', actor=claim.actor)
        if claim.by == brief.by:
            return name
        form = 'stated.<organisation>.<statement>'
        return fact_name(form, organisation=claim.by, statement=name)

    @property
    def unit(self) -> str:
        """The noun that the claim counts."""
        claim = self.claim
        what = {'killed': claim.status, 'injured': claim.status, 'attacks': claim.weapon}.get(
            claim.measure
        )
        return f'{claim.measure}-{what}' if what else claim.measure


class Public(Record):
    """What the policy publishes of the records: the only thing any later step sees."""

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
    origins: tuple[Provenance, ...] = ()  # of the files that others made
    tiles: tuple[Tile, ...] = ()  # of the places that are published, as are the areas
    areas: tuple[Area, ...] = ()
    boundaries: Provenance | None = None  # whose the areas are

    @model_validator(mode='after')
    def _points_are_the_gazetteers(self) -> Self:
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

    ``name`` has one of the forms of ``model/fact_names.py``. ``unit`` names the noun that is
    counted (a ``count-…`` message of each language) and, for a share, ``percent``. A count keeps
    its range; ``value`` is the number that is printed. ``day`` is set for dates only.
    """

    name: str
    kind: Literal['count', 'share', 'ratio', 'day']
    unit: str
    min: int | float | None = None
    max: int | float | None = None
    qualifier: Qualifier = 'as-stated'
    day: datetime.date | None = None
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
        """Whether the record says zero, and nothing less certain: then "none" may be printed."""
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
    """A cell of the table of counts: the killed of a month, place, status and group, or a total."""

    month: str
    place: str  # a place of the first level, or unplaced
    status: Status
    group: str
    least: int | None  # none where it is not shown
    exact: bool  # whether no more can be recorded
    # fewer: below the policy's small cells; withheld: it would tell one of those
    shown: Literal['number', 'fewer', 'withheld'] = 'number'


class Ledger(Record):
    """All facts of a brief, by name, beside the public records they were made from."""

    public: Public
    facts: dict[str, Fact]
    excluded: tuple[Excluded, ...] = ()
    counts: tuple[Tallied, ...] = ()
    # names of facts that the edition before printed otherwise, or one of the two not at all
    changed: tuple[str, ...] = ()

    def fact(self, name: str) -> Fact:
        """Return a fact; raises ``Refused`` where there is none of that name."""
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
    """One drawn figure of one language: its file, its size in millimetres, its texts and numbers.

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
