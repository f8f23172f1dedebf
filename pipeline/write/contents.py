"""What a type of brief holds, in order."""

from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from pipeline.model import Problem, Record
from pipeline.settings import nearest

FROM_CLAIMS = {
    'statements',
    'attacks',
    'facilities',
    'two_tolls',
    'toll_makeup',
    'facilities_by_type',
}  # tables and figures that print no incident


class Part(Record):
    """One part of a section: exactly one of its kinds, and a margin note where there is one."""

    prose: str | None = None
    figure: str | None = None
    table: (
        Literal[
            'strikes',
            'attacks',
            'facilities',
            'parties',
            'places',
            'means',
            'targets',
            'statements',
            'annex',
            'months',
            'gradings',
        ]
        | None
    ) = None
    quotation: str | None = None
    box: Literal['reconciliation', 'notable', 'method', 'sources', 'colophon'] | None = None
    margin: str | None = None

    @property
    def kind(self) -> str:
        return next(
            kind for kind in ('prose', 'figure', 'table', 'quotation', 'box') if getattr(self, kind)
        )

    @property
    def name(self) -> str:
        return getattr(self, self.kind)

    @model_validator(mode='after')
    def _one_kind(self):
        kinds = [
            kind for kind in ('prose', 'figure', 'table', 'quotation', 'box') if getattr(self, kind)
        ]
        if len(kinds) != 1:
            raise PydanticCustomError(
                'part',
                'a part is one of prose, figure, table, quotation or box; here: {kinds}',
                {'kinds': ', '.join(kinds) or 'none'},
            )
        return self


class Section(Record):
    """A section: its blocks are ``<id>-label``, ``<id>-title`` and, where there is one, ``<id>-lede``."""

    id: str
    continues: bool = False  # on the page of the section before, as far as there is room
    parts: tuple[Part, ...]


class BriefType(Record):
    """What a type of brief holds, in order (``templates/briefs/<type>.yaml``)."""

    cover_figure: str | None = None
    contents: bool = (
        False  # after the cover, a list of its sections, figures and tables with their pages
    )
    sections: tuple[Section, ...]

    def names(self) -> set[str]:
        """Return what a brief may leave out: figures, tables, boxes and whole sections."""
        parts = {
            part.name
            for section in self.sections
            for part in section.parts
            if part.kind in ('figure', 'table', 'box')
        }
        return parts | {section.id for section in self.sections} | ({self.cover_figure} - {None})

    def left(self, without: tuple[str, ...]) -> 'BriefType':
        """Return what is left when a brief does without some of its parts; a section of which nothing is left goes with them."""
        sections = [
            section.model_copy(
                update={
                    'parts': tuple(
                        part
                        for part in section.parts
                        if part.kind not in ('figure', 'table', 'box') or part.name not in without
                    )
                }
            )
            for section in self.sections
            if section.id not in without
        ]
        kept = tuple(
            section
            for section in sections
            if any(part.kind != 'prose' for part in section.parts)
            or section.parts == self.section(section.id).parts
        )
        return self.model_copy(
            update={
                'cover_figure': None if self.cover_figure in without else self.cover_figure,
                'sections': kept,
            }
        )

    def section(self, id: str) -> Section:
        return next(section for section in self.sections if section.id == id)

    def unknown(self, brief) -> list[Problem]:
        """Return a problem for each name that a brief leaves out and that its type does not have."""
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
        return (
            *((self.cover_figure,) if self.cover_figure else ()),
            *(part.figure for section in self.sections for part in section.parts if part.figure),
        )

    def missing(self, drawable: list[str]) -> list[Problem]:
        """Return a problem for each figure that is wanted and that no file of ``figures/`` draws."""
        places = [
            *([('cover_figure',)] if self.cover_figure else []),
            *(
                ('sections', i, 'parts', j, 'figure')
                for i, section in enumerate(self.sections)
                for j, part in enumerate(section.parts)
                if part.figure
            ),
        ]
        return [
            Problem(
                self.at(*place),
                f'there is no figure "{name}"',
                nearest(name, drawable),
                'translation',
            )
            for place, name in zip(places, self.figures(), strict=True)
            if name not in drawable
        ]

    def of_incidents(self) -> list[Problem]:
        """Return a problem for each part that may print an incident or a small count, where the policy's small cells forbid it."""
        places = {('cover_figure',): self.cover_figure} if self.cover_figure else {}
        places |= {
            ('sections', i, 'parts', j, part.kind): part.name
            for i, section in enumerate(self.sections)
            for j, part in enumerate(section.parts)
            if part.kind in ('figure', 'table')
        }
        return [
            Problem(
                self.at(*place),
                f'"{name}" prints incidents one by one, or counts of a few, which "small_cells" of the policy keeps in',
                'Write a type of brief without it, or leave small_cells out of the policy',
                'policy',
            )
            for place, name in places.items()
            if name not in FROM_CLAIMS
        ]

    def blocks(self, brief) -> list[str]:
        """Return the blocks of prose that a brief of this type needs."""
        blocks = [
            'headline',
            'sub-headline',
            'short-title',
            *(f'tile-{name}' for name in brief.tiles),
            *(['correction'] if brief.edition > 1 else []),
        ]
        for section in self.sections:
            blocks += [f'{section.id}-label', f'{section.id}-title']
            for part in section.parts:
                blocks += [name for name in (part.prose, part.quotation, part.margin) if name]
                blocks += [part.box] if part.box in ('reconciliation', 'method') else []
        return blocks
