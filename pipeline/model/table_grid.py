"""Where the cells of a table are once their spans are laid out, as HTML and PDF lay them out."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class CellSpan(NamedTuple):
    """How many columns and rows a cell of a table covers."""

    columns: int = 1
    rows: int = 1


class TableGrid(NamedTuple):
    """The columns of a table: those at which its cells begin, and those that its rows fill."""

    starts: tuple[
        tuple[int, ...], ...
    ]  # of each row: the first column of each of its cells, from 0
    widths: tuple[int, ...]  # of each row, with the cells that reach down into it from above
    overhang: tuple[int, ...]  # the columns of each cell that reaches below the last row

    @classmethod
    def of(cls, rows: Iterable[Sequence[CellSpan]]) -> 'TableGrid':
        """Lay out the cells of some rows: each begins at the first column that is free."""
        starts: list[tuple[int, ...]] = []
        widths: list[int] = []
        reaching: list[_Placed] = []  # from above into the row
        for cells in rows:
            taken = {column for cell in reaching for column in cell.taken()}
            own = _placed(cells, taken)
            starts.append(tuple(cell.start for cell in own))
            widths.append(sum(cell.columns for cell in (*reaching, *own)))
            reaching = [
                cell._replace(rows=cell.rows - 1) for cell in (*reaching, *own) if cell.rows > 1
            ]
        return cls(tuple(starts), tuple(widths), tuple(cell.columns for cell in reaching))


class _Placed(NamedTuple):
    """A cell in its place, and how many rows it covers from here on."""

    start: int
    columns: int
    rows: int

    def taken(self) -> range:
        """Return the columns that the cell covers."""
        return range(self.start, self.start + self.columns)


def _placed(cells: Sequence[CellSpan], taken: set[int]) -> list[_Placed]:
    """Place the cells of a row of which some columns are taken from above."""
    placed: list[_Placed] = []
    column = 0
    for cell in cells:
        while column in taken:
            column += 1
        placed.append(_Placed(column, cell.columns, cell.rows))
        column += cell.columns
    return placed
