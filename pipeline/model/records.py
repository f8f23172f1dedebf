"""What is recorded: incidents, claims, the definition of a brief, and the policy of disclosure.

Records are frozen and refuse unknown fields. A record read from a file remembers where each of its
values stands (``record.at('killed')``), so that a complaint can name file, line and column.
The text below a field is its description: the codebook (`make codebook`) and the editors' schema (`make schema`) print it.
"""

from datetime import date
from typing import Annotated, Literal, NamedTuple

from pydantic import BeforeValidator, Field, StrictInt, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from pipeline.model.decisions import Anomaly, Decision
from pipeline.model.editions import Published
from pipeline.model.policy import WITHHELD, WRITTEN, Rule, fits, read_rule
from pipeline.model.reference import Area, Facility, Origin, Place, Source, Term, Tile
from pipeline.model.values import (
    Count,
    Counted,
    Dates,
    Day,
    Harms,
    Id,
    Moment,
    Names,
    Part,
    Period,
    Record,
    Status,
    Text,
    Whole,
    Zone,
)


class Attribution(Record):
    """Who is held responsible, and with what standing."""

    actor: Id
    """an id of `actors`"""
    status: Literal['claimed', 'accepted', 'alleged', 'contested', 'denied']
    """as what: the actor claims it, accepts it, is alleged to be responsible, others are named as well, or it denies it"""


class Target(Record):
    """What was struck: a named facility, or sites the source does not count."""

    facility: Id | None = None
    """an id of `facilities`"""
    sites_of: Id | None = None
    """the actor whose sites were struck, where no facility is named: an id of `actors`"""
    value: Counted = Count(min=1, max=1)
    """how many; one where left out"""
    damage: Literal['none', 'damaged', 'destroyed', 'unknown'] = 'unknown'
    """what became of it"""

    @model_validator(mode='after')
    def _one_kind(self):
        if (self.facility is None) == (self.sites_of is None):
            raise PydanticCustomError(
                'target', 'a target is either a "facility" or "sites_of" an actor', {}
            )
        return self


class Victim(Record):
    """A person who was harmed. Restricted: a name leaves only with recorded consent, a minor's never."""

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
    """the place as the source names it, in each language of the brief, where it could not be matched"""
    place_part: Id | None = None
    """a named part of the place, such as a countryside; its words are in the packs' `terms.yaml`"""
    place_precision: Literal[
        'exact', 'near', 'sub-district', 'district', 'governorate', 'country', 'unknown'
    ] = 'exact'
    """how closely the source says where"""
    coordinates: Coordinates | None = None
    """degrees"""
    type: Id
    """what happened; its words are in the packs' `terms.yaml`"""
    weapon: Id
    """an id of `weapons`, each of which has its cause of death in the list of SDG indicator 16.1.2"""
    attributions: tuple[Attribution, ...]
    """who is held responsible, and with what standing"""
    targets: tuple[Target, ...] = ()
    """what was struck"""
    killed: Harms
    """the killed by status, or `unknown`"""
    injured: Harms
    """the injured by status, or `unknown`"""
    grading: Literal['confirmed', 'fair', 'weak', 'contested', 'discounted', 'not-graded'] = (
        'not-graded'
    )
    """how well it is established; weak, contested and discounted are totalled apart"""
    sources: tuple[Id, ...]
    """ids of `sources`"""
    victims: tuple[Victim, ...] = ()
    """the persons harmed, as far as they are known by name"""
    restricted_note: str | None = None
    """for your own eyes"""
    public_note: Id | None = None
    """a block of the brief's prose, printed as a note"""
    duplicate_of: Id | None = None
    """the incident that this one repeats; a repeated one is listed by its id and not counted"""
    raw: dict[str, str] | None = None
    """the row it was imported from, as it came"""


RESTRICTED = frozenset({'coordinates', 'victims', 'restricted_note', 'raw'})


class Item(Record):
    """One line of a claim's breakdown: by place, by type of facility, or one incident of a list, by its day and place."""

    place: Id | None = None
    """an id of `places`"""
    facility_type: Id | None = None
    """an id of `facility_types`"""
    date: Day | None = None
    """the day, where the claim lists incidents one by one"""
    value: Counted
    """how many of the claim's value"""


class Claim(Record):
    """What somebody states about a period, as a whole. Never turned into incidents or victims."""

    id: Id
    """never changed once published"""
    by: Id
    """who states it: an id of `actors`"""
    source: Id
    """where it stands: an id of `sources`"""
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
    """the claim whose total this one lists piece by piece, from another page: printed as a part of it, and never added"""


class Notable(Record):
    """Which incidents a brief tells one by one: those with so many civilians killed, or those it lists."""

    killed: Annotated[StrictInt, Field(ge=1)] | None = None
    """those counted in which at least so many civilians were killed"""
    incidents: tuple[Id, ...] = ()
    """or those that the editors list, by their ids, in this order"""

    @model_validator(mode='after')
    def _one_rule(self):
        if (self.killed is None) == (not self.incidents):
            raise PydanticCustomError(
                'notable',
                'notable incidents are either those with so many "killed", or a list of "incidents"',
                {},
            )
        return self


class BriefDefinition(Record):
    """What a brief tells of; its words are beside it, one file a language."""

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
    """the hour before which nothing of it may be published, such as 2014-11-30T10:00+03:00; until then `make press` makes marked files alone"""
    embargo_zones: tuple[Zone, ...] = ()
    """the time zones in which that hour is printed beside UTC, such as Asia/Damascus; those of the house where left out"""
    period: Period
    """the days it tells of"""
    basis: Literal['death', 'documentation', 'unknown']
    """what puts a death into the period: its own day, or the day it was documented"""
    place: Id
    """the place it tells of: an id of `places`"""
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
    """incidents that look alike and that nobody has decided on: `listed` counts them all, `decided` refuses the brief"""
    previous: tuple[Id, ...] = ()
    """files of `data/incidents` of the time before, to stand beside this period"""
    year_from: Day | None = None
    """the first day of the year that the files cover: the year to date is counted from it"""
    notable: Notable | None = None
    """which incidents are told one by one"""
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

    def belongs_on(self, incident) -> date | None:
        """Return the day by which an incident belongs to a period: its earliest possible one, or that of its documentation."""
        if self.basis == 'documentation':
            return incident.documented
        return incident.date.earliest if incident.date else None

    @property
    def issued(self) -> date:
        """The day on which this edition leaves the house."""
        return self.corrected or self.published

    @property
    def stem(self) -> str:
        """The name of this edition's files: a corrected edition never has the name of the one before."""
        return self.id if self.edition == 1 else f'{self.id}.edition-{self.edition}'

    def file(self, tag: str) -> str:
        """Return the name under which the PDF of a language leaves the house."""
        return f'{self.stem}.{tag}.pdf'

    def web(self, tag: str) -> str:
        """Return the name under which the web page of a language leaves the house."""
        return f'{self.stem}.{tag}.html'


class SmallCells(Record):
    """Which counts of people are too small for a data file."""

    below: Whole
    """counts from one to below this are not published; 3 or more"""

    @model_validator(mode='after')
    def _hides_something(self):
        if self.below < 3:
            raise PydanticCustomError(
                'small_cells',
                '"below: {below}" would hide nothing: of the numbers below it there is one alone',
                {'below': self.below},
            )
        return self


class Policy(Record):
    """Which field of an incident may leave the restricted side, and how."""

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
    """each field of an incident, and the rule by which it leaves"""
    said_openly: tuple[str, ...] = ()
    """restricted values that were reviewed and are no secret, each by itself: nothing else lets a value pass the search for leaks"""
    small_cells: SmallCells | None = None
    """where a data file must not hold small counts of people; left out where single deaths are published on purpose"""

    def rule(self, field: str) -> Rule:
        """Return the rule of a field; what is not named, or has a rule that does not fit, stays inside."""
        rule = self.incident.get(field, WITHHELD)
        return rule if fits(field, rule) else WITHHELD


class Recorded(NamedTuple):
    """Everything the line reads about one brief, restricted fields included."""

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
    def repeats(self) -> dict[str, str]:
        """The incidents that repeat another one, by id: as their record says, or as was decided."""
        marked = {
            incident.id: incident.duplicate_of
            for incident in (*self.incidents, *self.previous)
            if incident.duplicate_of is not None
        }
        return {
            decision.repeated: decision.keep
            for decision in self.decisions
            if decision.repeated is not None
        } | marked
