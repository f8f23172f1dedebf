"""The parts of a section as the layout reads them: text, figures, tables and boxes."""

from typing import NamedTuple, TypeAlias

from markupsafe import Markup

from pipeline.write.cells import Group
from pipeline.write.reconciliation import Reconciliation
from pipeline.write.tally import Notable


class PrintedText(NamedTuple):
    """A block of prose or a quotation, by the name of its block."""

    kind: str
    name: str
    margin: Markup | None


class PrintedFigure(NamedTuple):
    """A figure: its file, its size in millimetres, and its words."""

    id: str
    label: Markup | None
    title: Markup
    note: Markup
    alt: str
    file: str
    width: float
    height: float
    margin: Markup | None = None
    kind: str = 'figure'


class PrintedTable(NamedTuple):
    """A table: its words, the heads and the names of its columns, and its rows in groups."""

    id: str
    name: str
    label: Markup
    title: Markup
    note: Markup
    columns: list[Markup]
    names: list[str]
    groups: list[Group]
    wide: bool  # whether it needs the whole width of a page, and may go on over several
    margin: Markup | None = None
    kind: str = 'table'


class PrintedBox(NamedTuple):
    """A box; those whose words are all in the layout have no rows."""

    kind: str
    margin: Markup | None
    rows: Reconciliation | Notable | None


Part: TypeAlias = PrintedText | PrintedFigure | PrintedTable | PrintedBox
