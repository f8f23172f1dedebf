"""Name the header cells of each data cell, where the scope of a header cannot say which it heads.

That is so where a row heads the rows below it: PDF has no scope for a group of rows.
"""

from pipeline.model import CellSpan, TableGrid
from pipeline.render.structure_tree import CELLS, Node

Row = list[tuple[int, Node]]  # each cell with its first column, from 0


def name_headers(root: Node) -> None:
    """Give ids to the header cells of each table that has groups, and name them in its cells."""
    tables = [node for node in root.nodes() if node.role == 'Table']
    for number, table in enumerate(tables):
        if any(node.scope == 'colgroup' for node in table.nodes()):
            _name_headers(_rows(table), f'head-{number}')


def _rows(table: Node) -> list[Row]:
    rows = [
        [cell for cell in row.nested() if cell.role in CELLS]
        for row in table.nodes()
        if row.role == 'TR'
    ]
    grid = TableGrid.of([[CellSpan(cell.columns, cell.rows) for cell in row] for row in rows])
    return [
        list(zip(starts, row, strict=True)) for starts, row in zip(grid.starts, rows, strict=True)
    ]


def _name_headers(rows: list[Row], prefix: str) -> None:
    heads: dict[int, str | None] = {}  # the ids of the heads of the columns
    group: str | None = None  # the id of the head of the group
    for line, row in enumerate(rows):
        for column, cell in row:
            cell.id = f'{prefix}-{line}-{column}' if cell.role == 'TH' else None
        heads |= {column: cell.id for column, cell in row if cell.scope == 'col'}
        *_, group = group, *_ids(row, 'colgroup')
        _name_in_cells(row, heads, group)


def _name_in_cells(row: Row, heads: dict[int, str | None], group: str | None) -> None:
    own = _ids(row, 'row')
    for column, cell in row:
        if cell.role == 'TD':
            cell.headers = [name for name in (heads.get(column), group, *own) if name]


def _ids(row: Row, scope: str) -> list[str | None]:
    """Return the ids of the header cells of a row that have a scope."""
    return [cell.id for _, cell in row if cell.scope == scope]
