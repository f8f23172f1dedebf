"""What a type of brief holds, in order."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple, Self, TypeAlias

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from pipeline.model import BriefDefinition, Problem, Record, ValuePath
from pipeline.settings import nearest
from pipeline.write.tables import BOXES, TABLES

FIGURES_OF_CLAIMS = ('two_tolls', 'toll_makeup', 'facilities_by_type')  # they show no incident
LEFT_OUT = ('figure', 'table', 'box')  # the kinds of parts that a brief may do without

if TYPE_CHECKING:
    TableName: TypeAlias = str
    BoxName: TypeAlias = str
else:
    TableName = Literal[tuple(TABLES)]
    BoxName = Literal[tuple(BOXES)]


class Part(Record):
    """One part of a section: exactly one of its kinds, and a margin note where there is one."""

    prose: str | None = None
    figure: str | None = None
    table: TableName | None = None
    quotation: str | None = None
    box: BoxName | None = None
    margin: str | None = None

    def _kinds(self) -> dict[str, str]:
        """Return the kinds that are given, each with its name."""
        names = {
            'prose': self.prose,
            'figure': self.figure,
            'table': self.table,
            'quotation': self.quotation,
            'box': self.box,
        }
        return {kind: name for kind, name in names.items() if name}

    @property
    def kind(self) -> str:
        """What the part is: prose, figure, table, quotation or box."""
        return next(iter(self._kinds()))

    @property
    def name(self) -> str:
        """Which one of its kind the part is."""
        return next(iter(self._kinds().values()))

    @property
    def prints_incidents(self) -> bool:
        """Whether it may print incidents one by one, or counts of a few."""
        if self.table:
            return TABLES[self.table].prints_incidents
        if self.box:
            return BOXES[self.box].prints_incidents
        return self.figure is not None and self.figure not in FIGURES_OF_CLAIMS

    @model_validator(mode='after')
    def _one_kind(self) -> Self:
        kinds = self._kinds()
        if len(kinds) != 1:
            raise PydanticCustomError(
                'part',
                'a part is one of prose, figure, table, quotation or box; here: {kinds}',
                {'kinds': ', '.join(kinds) or 'none'},
            )
        return self


class Section(Record):
    """A section; its blocks are ``<id>-label``, ``<id>-title`` and, if there is one, ``-lede``."""

    id: str
    continues: bool = False  # on the page of the section before, as far as there is room
    parts: tuple[Part, ...]


class PlacedPart(NamedTuple):
    """A part and its place in the file of its type."""

    place: ValuePath
    part: Part


class BriefType(Record):
    """What a type of brief holds, in order (``templates/briefs/<type>.yaml``)."""

    cover_figure: str | None = None
    contents: bool = False  # whether a list of what it holds, with pages, comes after the cover
    sections: tuple[Section, ...]

    def parts(self) -> list[PlacedPart]:
        """Return all parts in order, the figure of the cover first."""
        parts = [
            PlacedPart(('sections', i, 'parts', j, part.kind), part)
            for i, section in enumerate(self.sections)
            for j, part in enumerate(section.parts)
        ]
        if self.cover_figure:
            parts.insert(0, PlacedPart(('cover_figure',), Part(figure=self.cover_figure)))
        return parts

    @property
    def lists_sources(self) -> bool:
        """Whether a brief of this type has a list of sources, which others can cite by number."""
        return any(part.box == 'sources' for _, part in self.parts())

    def names(self) -> set[str]:
        """Return what a brief may leave out: figures, tables, boxes and whole sections."""
        names = {part.name for _, part in self.parts() if part.kind in LEFT_OUT}
        return names | {section.id for section in self.sections}

    def left(self, without: tuple[str, ...]) -> Self:
        """Return what is left when a brief does without some of its parts.

        A section of which nothing is left, or prose alone, goes with them.
        """
        cover = None if self.cover_figure in without else self.cover_figure
        sections = tuple(
            section for each in self.sections if (section := _left(each, without)) is not None
        )
        return self.model_copy(update={'cover_figure': cover, 'sections': sections})

    def unknown(self, brief: BriefDefinition) -> list[Problem]:
        """Return a problem for each name that a brief leaves out and its type does not have."""
        return [
            Problem(
                brief.at('without', i),
                f'a brief of the type {brief.type} has no part called "{name}"',
                nearest(name, self.names()),
            )
            for i, name in enumerate(brief.without)
            if name not in self.names()
        ]

    def figures(self) -> tuple[str, ...]:
        """Return the names of all figures, in the order of the page."""
        return tuple(part.figure for _, part in self.parts() if part.figure)

    def missing(self, drawable: list[str]) -> list[Problem]:
        """Return a problem for each figure that no file of ``figures/`` draws."""
        return [
            Problem(
                self.at(*place),
                f'there is no figure "{part.figure}"',
                nearest(part.figure, drawable),
                'translation',
            )
            for place, part in self.parts()
            if part.figure and part.figure not in drawable
        ]

    def against_small_cells(self) -> list[Problem]:
        """Return a problem for each part that the small cells of a policy forbid."""
        return [
            Problem(
                self.at(*place),
                f'"{part.name}" prints incidents one by one, or counts of a few, '
                'which "small_cells" of the policy keeps in',
                'Write a type of brief without it, or leave small_cells out of the policy',
                'policy',
            )
            for place, part in self.parts()
            if part.prints_incidents
        ]

    def blocks(self, brief: BriefDefinition) -> list[str]:
        """Return the blocks of prose that a brief of this type needs."""
        return [
            'headline',
            'sub-headline',
            'short-title',
            *(f'tile-{name}' for name in brief.tiles),
            *(['correction'] if brief.edition > 1 else []),
            *(block for section in self.sections for block in _blocks(section)),
        ]


def _left(section: Section, without: tuple[str, ...]) -> Section | None:
    """Return a section without some of its parts, or ``None`` where it goes with them."""
    if section.id in without:
        return None
    parts = tuple(
        part for part in section.parts if part.kind not in LEFT_OUT or part.name not in without
    )
    if parts != section.parts and all(part.kind == 'prose' for part in parts):
        return None
    return section.model_copy(update={'parts': parts})


def _blocks(section: Section) -> Iterator[str]:
    """Yield the blocks of prose that a section needs."""
    yield f'{section.id}-label'
    yield f'{section.id}-title'
    for part in section.parts:
        yield from (name for name in (part.prose, part.quotation, part.margin) if name)
        if part.box and BOXES[part.box].prose:
            yield part.box
