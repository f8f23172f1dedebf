"""What was published: the record of an edition, so that a correction can say what it changes."""

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
    """What an edition said when it was published."""

    brief: Id
    edition: Whole
    issued: Day
    """the day on which it was published"""
    facts: dict[str, Printed]
    incidents: dict[str, str]
    """id and SHA-256 of each record as it was public"""
    files: dict[str, str]
    """name and SHA-256 of each file of the kit"""


class PressTile(Record):
    """A key figure of an edition; its texts are HTML in which numbers name their facts."""

    fact: str
    tied: Qualifier
    qualifier: str
    number: str
    unit: str
    scope: str
    subject: bool


class PressFigure(Record):
    """A figure of an edition, by its words."""

    name: str
    title: str
    note: str
    alt: str


class Correction(Record):
    """What a corrected edition says of itself and of the one it replaces."""

    replaced: Whole
    notice: str
    summary: str
    reason: str
    banner: str
    """what the page of the edition that was replaced says from then on"""


class PressPage(Record):
    """What the press page says of one language of an edition, in the words of its publication.

    Texts are HTML in which numbers name their facts; ``title`` and ``description`` are plain.
    """

    stem: str
    """what the names of the edition's files begin with"""
    language: str
    source_language: str
    languages: tuple[str, ...]
    published: Day
    """the day of the first edition"""
    issued: Day
    """the day of this edition"""
    title: str
    description: str
    organisation: str
    headline: str
    sub_headline: str
    kind: str
    day: str
    notices: tuple[str, ...]
    tiles: tuple[PressTile, ...]
    figures: tuple[PressFigure, ...]
    credit: str
    citation: str
    licence: str
    licence_url: str
    verify: tuple[str, ...]
    correction: Correction | None = None
