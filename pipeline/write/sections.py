"""The sections of a brief, part by part, and the list of its contents."""

from collections.abc import Mapping
from typing import NamedTuple

from markupsafe import Markup

from pipeline.language import html
from pipeline.model import Drawn, Problem, Where
from pipeline.write.changes import ChangeNote
from pipeline.write.contents import Part as PlannedPart
from pipeline.write.contents import Section as PlannedSection
from pipeline.write.page import MISSING, Page
from pipeline.write.parts import Part, PrintedBox, PrintedFigure, PrintedTable, PrintedText
from pipeline.write.reconciliation import Reconciliation
from pipeline.write.tables import BOXES, TABLES
from pipeline.write.tolls import measured, others_killed

# as many columns, and rows, may a table have that stands beside its title
FEW_COLUMNS, FEW_ROWS = 3, 12
# tables of civilians killed in all incidents counted: they name who else was killed
OF_CIVILIANS = ('parties', 'places', 'means')


class Section(NamedTuple):
    """A section as the layout reads it."""

    number: Markup
    id: str
    label: Markup
    running: Markup
    title: Markup
    lede: Markup | None
    continues: bool
    parts: list[Part]


class Entry(NamedTuple):
    """A line of the contents: the place whose page it shows, and what is there."""

    id: str
    label: Markup | str
    title: Markup


def section(
    page: Page, number: int, planned: PlannedSection, figures: Mapping[str, Drawn]
) -> Section:
    """Return a section with its parts; figures and tables are numbered in this order."""
    id = planned.id
    has_lede = f'{id}-lede' in page.writer.prose.blocks
    return Section(
        number=html(page.words.ordinal(number)),
        id=id,
        label=page.line(f'{id}-label'),
        running=page.line_without_notes(f'{id}-label'),
        title=page.line(f'{id}-title'),
        lede=page.line(f'{id}-lede') if has_lede else None,
        continues=planned.continues,
        parts=[_part(page, part, figures) for part in planned.parts],
    )


def _part(page: Page, part: PlannedPart, figures: Mapping[str, Drawn]) -> Part:
    margin = page.prose(part.margin) if part.margin else None
    if part.kind == 'figure':
        return figure(page, part.name, figures)._replace(margin=margin)
    if part.kind == 'table':
        return table(page, part.name)._replace(margin=margin)
    if part.kind == 'box':
        return _box(page, part.name)._replace(margin=margin)
    return PrintedText(part.kind, part.name, margin)


def figure(
    page: Page, name: str, figures: Mapping[str, Drawn], numbered: bool = True
) -> PrintedFigure:
    """Return a drawn figure; one that was not drawn is a problem, and is marked on the page."""
    if name not in figures:
        page.problems.append(
            Problem(
                _file_of(page),
                f'the figure "{name}" was not drawn',
                f'Known: {", ".join(figures)}',
                'translation',
            )
        )
        return PrintedFigure('', None, Markup(MISSING), Markup(''), '', '', 0, 0)
    drawn = figures[name]
    return PrintedFigure(
        id=f'figure-{name}',
        label=page.next_label('figure') if numbered else None,
        title=Markup(drawn.title),
        note=Markup(drawn.note),
        alt=drawn.alt,
        file=drawn.file,
        width=drawn.width,
        height=drawn.height,
    )


def table(page: Page, name: str) -> PrintedTable:
    """Return a table with its words; one without rows is a problem."""
    groups, columns = TABLES[name].make(page)
    page.traces.printed(f'table-{name}', (cell for group in groups for cell in group.cells()))
    rows = sum(len(group.rows) for group in groups)
    if not rows:
        page.problems.append(
            Problem(
                _file_of(page),
                f'the table "{name}" has no row: nothing of it is recorded, or may leave',
                'Leave it out of the type of brief',
                'translation',
            )
        )
    note = _note(page, name)
    return PrintedTable(
        id=f'table-{name}',
        name=name,
        label=page.next_label('table'),
        title=page.text(f'table-{name}-title', actor=page.ledger.public.brief.context),
        note=note,
        columns=[page.text(f'column-{column}') for column in columns],
        names=columns,
        groups=groups,
        wide=len(columns) > FEW_COLUMNS or rows > FEW_ROWS,
    )


def _note(page: Page, name: str) -> Markup:
    """Return the note of a table; one of civilians says who else was killed."""
    facts, starts = page.ledger.facts, ('day.year-from', 'day.previous-from', 'day.period-from')
    start = next(facts[day] for day in starts if day in facts)
    note = page.text(f'table-{name}-note', start=start, basis=page.ledger.public.brief.basis)
    others = others_killed(page.ledger) if name in OF_CIVILIANS else []
    if not others:
        return note
    civilians_only = page.markup(
        lambda: html(page.words.text('table-civilians-only', others=measured(page.words, others)))
    )
    return note + Markup('<span class="gap"> </span>') + civilians_only


def _box(page: Page, name: str) -> PrintedBox:
    make = BOXES[name].make
    rows = make(page) if make else None
    if isinstance(rows, Reconciliation):
        cells = (cell for row in rows.rows for cell in row.cells)
        page.traces.printed(f'table-{name}', cells)
    return PrintedBox(name, None, rows)


def contents(page: Page, sections: list[Section], changes: ChangeNote | None) -> list[list[Entry]]:
    """Return the sections, and the figures and tables in them, each with the id of its place.

    A title leaves its footnotes where it stands.
    """
    parts = [part for section in sections for part in section.parts]
    tables = [part for part in parts if isinstance(part, PrintedTable)]
    headings = []
    if changes:
        headings.append(Entry('changes', '', page.text('changes-title')))
        tables = [changes.table, *tables] if changes.table else tables
    headings += [
        Entry(section.id, section.number, page.line_without_notes(f'{section.id}-title'))
        for section in sections
    ]
    figures = [
        Entry(part.id, part.label or '', part.title)
        for part in parts
        if isinstance(part, PrintedFigure)
    ]
    listed = [Entry(each.id, each.label, each.title) for each in tables]
    return [group for group in (headings, figures, listed) if group]


def _file_of(page: Page) -> Where:
    return Where(f'templates/briefs/{page.ledger.public.brief.type}.yaml')
