"""What the tables of a page are made of: cells, rows, and groups of rows."""

from typing import NamedTuple, TypeAlias

from markupsafe import Markup


class Cell(NamedTuple):
    """A cell of a table: its markup, and its kind, which decides how it is set."""

    markup: Markup
    kind: str = ''  # number, absent, head
    qualifier: Markup = Markup('')
    rows: int = 1
    anchor: str = ''  # of the first cell of a row: the id of the row


Row: TypeAlias = list[Cell]


class Group(NamedTuple):
    """Rows that belong together, with their heading and their total where they have one."""

    rows: list[Row]
    head: Markup | None = None
    total: Row | None = None

    def cells(self) -> list[Cell]:
        """Return all cells, those of the total last."""
        return [cell for row in (*self.rows, self.total or []) for cell in row]


class TableBody(NamedTuple):
    """What a table holds: its groups of rows, and the names of its columns."""

    groups: list[Group]
    columns: list[str]
