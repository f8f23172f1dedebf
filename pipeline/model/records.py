"""What is recorded: incidents, claims, the definition of a brief, and the policy of disclosure.

Records are frozen and refuse unknown fields. A record read from a file remembers where each of its
values is (``record.at('killed')``), so that a problem can name file, line and column.
The text below a field is its description: the codebook (`make codebook`) and the editors' schema
(`make schema`) print it.
"""

from typing import Annotated, Literal, NamedTuple, Self

from pydantic import BeforeValidator, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from pipeline.model.brief import BriefDefinition
from pipeline.model.decisions import Anomaly, Decision
from pipeline.model.editions import Published
from pipeline.model.policy import WITHHELD, WRITTEN, Rule, fits, read_rule
from pipeline.model.reference import Area, Facility, Origin, Place, Source, Term, Tile
from pipeline.model.values import (
    Count,
    Counted,
    Dates,
    Day,
    Harm,
    HarmKind,
    Harms,
    Id,
    Names,
    Part,
    Period,
    Record,
    Status,
    Whole,
)

Damage = Literal['none', 'damaged', 'destroyed', 'unknown']
Grading = Literal['confirmed', 'fair', 'weak', 'contested', 'discounted', 'not-graded']
GRADINGS_COUNTED: tuple[Grading, ...] = ('confirmed', 'fair', 'not-graded')  # as Airwars does
GRADINGS_APART: tuple[Grading, ...] = ('weak', 'contested', 'discounted')


class Attribution(Record):
    """Who is held responsible, and with what status."""

    actor: Id
    """an id of `actors`"""
    status: Literal['claimed', 'accepted', 'alleged', 'contested', 'denied']
    """how: the actor claims it, accepts it, is alleged to be responsible,
    others are named as well, or it denies it"""


class Target(Record):
    """What was hit: a named facility, or sites the source does not count."""

    facility: Id | None = None
    """an id of `facilities`"""
    sites_of: Id | None = None
    """the actor whose sites were hit, where no facility is named: an id of `actors`"""
    value: Counted = Count(min=1, max=1)
    """how many; one where left out"""
    damage: Damage = 'unknown'
    """what became of it"""

    @model_validator(mode='after')
    def _one_kind(self) -> Self:
        if (self.facility is None) == (self.sites_of is None):
            raise PydanticCustomError(
                'target', 'a target is either a "facility" or "sites_of" an actor', {}
            )
        return self


class Victim(Record):
    """A person who was harmed. A name is published only with recorded consent, a minor's never."""

    name: str
    """the name as the family spells it"""
    minor: bool
    """`true` below 18 years; who is not known to be an adult is a minor"""
    sex: Literal['man', 'woman', 'unknown'] = 'unknown'
    """in the words of SDG indicator 16.1.2, whatever the age"""
    consent_to_publish: bool = False
    """`true` only where the family's consent to print the name is recorded"""


class Coordinates(Record):
    """Where it happened, in degrees."""

    latitude: float
    """north is positive"""
    longitude: float
    """east is positive"""


class Incident(Record):
    """Something that happened, as recorded."""

    id: Id
    """never changed once published"""
    date: Dates
    """when it happened"""
    documented: Day | None = None
    """the day it was documented"""
    place: Id
    """an id of `places`, or `unknown` with `place_text`"""
    place_text: Names | None = None
    """the place as the source names it, in each language of the brief,
    where it could not be matched"""
    place_part: Id | None = None
    """a named part of the place, such as a countryside; its name is in the packs' `terms.yaml`"""
    place_precision: Literal[
        'exact', 'near', 'sub-district', 'district', 'governorate', 'country', 'unknown'
    ] = 'exact'
    """how closely the source says where"""
    coordinates: Coordinates | None = None
    """degrees"""
    type: Id
    """what happened; its words are in the packs' `terms.yaml`"""
    weapon: Id
    """an id of `weapons`, each of which has a cause of death in the list of SDG indicator 16.1.2"""
    attributions: tuple[Attribution, ...]
    """who is held responsible, and with what status"""
    targets: tuple[Target, ...] = ()
    """what was hit"""
    killed: Harms
    """the killed by status, or `unknown`"""
    injured: Harms
    """the injured by status, or `unknown`"""
    grading: Grading = 'not-graded'
    """how well it is established; weak, contested and discounted are totalled apart"""
    sources: tuple[Id, ...]
    """ids of `sources`"""
    victims: tuple[Victim, ...] = ()
    """the persons harmed, as far as they are known by name"""
    restricted_note: str | None = None
    """for internal use, never published"""
    public_note: Id | None = None
    """a block of the brief's prose, printed as a note"""
    duplicate_of: Id | None = None
    """the incident that this one repeats; a repeated one is listed by its id and not counted"""
    raw: dict[str, str] | None = None
    """the row it was imported from, as it came"""

    def harms(self, kind: HarmKind) -> tuple[Harm, ...]:
        """Return the killed or the injured, by status."""
        return self.killed if kind == 'killed' else self.injured


RESTRICTED = frozenset({'coordinates', 'victims', 'restricted_note', 'raw'})


class Item(Record):
    """One line of a claim's breakdown: by place, by type of facility, or by day and place."""

    place: Id | None = None
    """an id of `places`"""
    facility_type: Id | None = None
    """an id of `facility_types`"""
    date: Day | None = None
    """the day, where the claim lists incidents one by one"""
    value: Counted
    """how many of the claim's value"""

    @property
    def key(self) -> str:
        """What the item is called within its claim."""
        return self.place or self.facility_type or str(self.date)


class Claim(Record):
    """What somebody states about a period, as a whole. Never turned into incidents or victims."""

    id: Id
    """never changed once published"""
    by: Id
    """who states it: an id of `actors`"""
    source: Id
    """where it is stated: an id of `sources`"""
    published: Day
    """the day it was stated"""
    period: Period
    """the days it speaks of"""
    actor: Id
    """who is held responsible: an id of `actors`"""
    measure: Literal['killed', 'injured', 'attacks', 'facilities-targeted', 'facilities-destroyed']
    """what is counted"""
    status: Status | None = None
    """whom the killed or the injured are of; needed for these two"""
    weapon: Id | None = None
    """an id of `weapons`; needed for `attacks`"""
    value: Counted
    """the total, as it is stated"""
    of_which: tuple[Part, ...] = ()
    """the groups within the total, as they are stated"""
    items: tuple[Item, ...] = ()
    """the lines of a breakdown; where the claim states a total as well, the two must agree"""
    itemises: Id | None = None
    """the claim whose total this one lists piece by piece, from another page;
    printed as a part of it, and never added"""


class SmallCells(Record):
    """Which counts of people are too small for a data file."""

    below: Whole
    """counts from one to below this are not published; 3 or more"""

    @model_validator(mode='after')
    def _hides_something(self) -> Self:
        if self.below < 3:
            raise PydanticCustomError(
                'small_cells',
                '"below: {below}" would hide nothing: of the numbers below it there is one alone',
                {'below': self.below},
            )
        return self


class Policy(Record):
    """Which field of an incident is published, and how."""

    incident: dict[
        str,
        Annotated[
            Rule,
            BeforeValidator(
                read_rule,
                json_schema_input_type=Annotated[
                    str, StringConstraints(pattern=f'^({WRITTEN.pattern})$')
                ],
            ),
        ],
    ]
    """each field of an incident, and the rule by which it is published"""
    said_openly: tuple[str, ...] = ()
    """restricted values that were reviewed and are no secret, each by itself;
    nothing else lets a value pass the search for leaks"""
    small_cells: SmallCells | None = None
    """where a data file must not hold small counts of people;
    left out where single deaths are published on purpose"""

    def rule(self, field: str) -> Rule:
        """Return the rule of a field: withheld where it is not named or its rule does not fit."""
        rule = self.incident.get(field, WITHHELD)
        return rule if fits(field, rule) else WITHHELD


class Recorded(NamedTuple):
    """Everything that is read about one brief, restricted fields included."""

    brief: BriefDefinition
    incidents: tuple[Incident, ...]
    claims: tuple[Claim, ...]
    actors: dict[str, Term]
    weapons: dict[str, Term]
    facility_types: dict[str, Term]
    places: dict[str, Place]
    facilities: dict[str, Facility]
    sources: dict[str, Source]
    policy: Policy
    previous: tuple[Incident, ...] = ()
    replaces: Published | None = None  # the edition that this one corrects, as it was published
    decisions: tuple[Decision, ...] = ()
    anomalies: tuple[Anomaly, ...] = ()
    origins: tuple[Origin, ...] = ()  # of the files that others made
    tiles: tuple[Tile, ...] = ()
    areas: tuple[Area, ...] = ()
    boundaries: Origin | None = None  # whose the areas are

    @property
    def all_incidents(self) -> tuple[Incident, ...]:
        """The incidents of the brief, and those of the period before it."""
        return (*self.incidents, *self.previous)

    @property
    def repeats(self) -> dict[str, str]:
        """The incidents that repeat another one, by id: as their record says, or as was decided."""
        repeats = {}
        for decision in self.decisions:
            if decision.repeated is not None and decision.keep is not None:
                repeats[decision.repeated] = decision.keep
        for incident in self.all_incidents:
            if incident.duplicate_of is not None:
                repeats[incident.id] = incident.duplicate_of
        return repeats
