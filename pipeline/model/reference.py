"""What records refer to: places, facilities, actors, weapons, sources; and where a file is from.

The text below a field is its description: the codebook (`make codebook`) and the editors' schema
(`make schema`) print it.
"""

from collections.abc import Iterator, Mapping
from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from pipeline.model.values import Day, Digest, Id, Names, Period, Record, Text, Whole

Cause = Literal[  # of death, in the list of SDG indicator 16.1.2
    'heavy weapons and explosive munitions',
    'planted explosives and unexploded ordnance',
    'small arms and light weapons',
    'incendiary weapons',
    'chemical, biological, radiological and nuclear weapons',
    'electromagnetic weapons',
    'less lethal weapons',
    'denial of access to or destruction of objects indispensable to survival',
    'accidents related to conflict',
    'use of objects and other means',
    'unknown',
]


class Place(Record):
    """A place of the gazetteer."""

    id: Id
    """what records call it"""
    pcode: Text | None = None
    """its P-code in the datasets of OCHA, where it has one"""
    level: Whole
    """0 is the country, 1 a governorate, 2 a district, 3 a sub-district, 4 is below any P-code"""
    parent: Id | None = None
    """the place around it; the country has none"""
    names: Names
    """its spelling in each language of your briefs"""
    latitude: float | None = None
    """the place's own point in degrees, north positive, to which coarse coordinates snap"""
    longitude: float | None = None
    """the same, east positive"""

    @model_validator(mode='after')
    def _one_point(self) -> Self:
        if self.latitude is None and self.longitude is None:
            return self
        if self.latitude is None or self.longitude is None:
            raise PydanticCustomError('point', 'a point has both a latitude and a longitude', {})
        if not (-90 <= self.latitude <= 90 and -180 <= self.longitude <= 180):
            raise PydanticCustomError(
                'point',
                'latitude {latitude} and longitude {longitude} are no point of the earth',
                {'latitude': self.latitude, 'longitude': self.longitude},
            )
        return self


def outwards(place: str | None, places: Mapping[str, Place]) -> Iterator[Place]:
    """Yield a place and the places around it, outermost last.

    Each is of a lesser level than the one before: the first parent that is not ends it, so that it
    ends whatever the gazetteer says.
    """
    found = places.get(place or '')
    while found is not None:
        yield found
        around = places.get(found.parent or '')
        found = around if around is not None and around.level < found.level else None


def within(place: str | None, level: int, places: Mapping[str, Place]) -> Place | None:
    """Return the nearest place, itself or around it, that is no finer than a level.

    Returns None where the gazetteer has none.
    """
    return next((found for found in outwards(place, places) if found.level <= level), None)


class Tile(Record):
    """Where a place is in a map of tiles, one tile a place."""

    place: Id
    """an id of `places`, of the first level"""
    column: Whole
    """counted from 1, in the west"""
    row: Whole
    """counted from 1, in the north"""


class Area(Record):
    """The boundary of a place: rings of longitudes and latitudes."""

    place: str  # of the first level
    rings: tuple[tuple[tuple[float, float], ...], ...]


class Facility(Record):
    """A facility or a position with a name of its own."""

    id: Id
    """what records call it"""
    type: Id
    """an id of `facility_types`"""
    place: Id
    """an id of `places`"""
    names: Names
    """its name in each language of your briefs"""


class Source(Record):
    """Where a statement comes from."""

    id: Id
    """what records call it"""
    by: Id
    """who makes the statement: an id of `actors`"""
    kind: Literal['report', 'dataset', 'media', 'witness', 'official']
    """what it is"""
    published: Day | None = None
    """the day it was published"""
    url: str | None = None
    """its address"""
    archive_url: str | None = None
    """where a copy is kept that cannot change"""
    sha256: Digest | None = None
    """the SHA-256 digest of the copy that you keep"""
    sensitive: bool = False
    """`true`: nothing of it is published, neither its address nor its id;
    the brief says that a source is withheld"""


class Term(Record):
    """An actor, a weapon or a type of facility; its words are in the packs' ``terms.yaml``."""

    id: Id
    """what records call it"""
    cause: Cause | None = None
    """of a weapon: the cause of death in the list of SDG indicator 16.1.2"""
    civilian: bool | None = None
    """of a type of facility: whether it serves civilians;
    that says what it is for, not who was in it"""


class Provenance(Record):
    """Who made a file that others made, where it was taken from, and when; a brief prints it."""

    producer: str
    """who made the data"""
    url: str
    """where it was taken from"""
    licence: str
    """what its makers allow"""
    accessed: Day
    """the day it was taken"""


class Imported(Record):
    """What `make import` notes of the file it read and of what it made of it."""

    file: str
    """the name of the file that was read"""
    sha256: Digest
    """its digest"""
    importer: str
    """the mapping that read it"""
    mapping_sha256: Digest
    """the digest of the mapping"""
    rows: dict[str, int]
    """how many rows were read, taken, left out and refused"""
    refused: tuple[str, ...] = ()
    """line, column and reason of each refusal"""
    columns: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """of each field of an incident, the columns that it was read from;
    what the policy publishes of a field is no secret in them"""
    made: dict[str, str]
    """of each incident, its fields with a short digest of what the import made of them;
    what has another digest, a person changed"""


class Origin(Provenance):
    """Where a file comes from that others made, in ``<its name>.origin.yaml`` beside it."""

    sha256: Digest | None = None
    """the SHA-256 digest of the file beside it; a file that has another one is refused"""
    source: Id | None = None
    """the id of `sources` that its incidents have; an import needs it"""
    period: Period | None = None
    """for an import: only what may lie in these days is taken"""
    imported: Imported | None = None
    """written by `make import`, which reads it again: change nothing in it.
    A file that was imported may be changed and has no digest of its own"""
