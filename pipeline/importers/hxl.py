"""Tables with a line of HXL tags: the tags are the names of the columns, whatever is above them.

A tag must be the same with all its attributes: ``#affected+killed`` is not ``#affected+f+killed``.
"""

from pathlib import Path

from pipeline.importers.formats import Format
from pipeline.importers.grids import read_grids
from pipeline.importers.header import find_table
from pipeline.importers.mapping import Mapping
from pipeline.importers.sheets import TAG, Sheet
from pipeline.model import Problem, Refused, Where
from pipeline.settings import Grid

SEARCHED = 25  # lines in which the tags are looked for


def read(path: Path, file: str, mapping: Mapping, private: tuple[str, ...]) -> Sheet:
    """Read the table below the tags; raise ``Refused`` where there are none."""
    grids = [_from_tags(grid) for grid in read_grids(path, file, mapping.delimiters)]
    tagged = [grid for grid in grids if grid is not None]
    if not tagged:
        what = f'no line of HXL tags in the first {SEARCHED} lines'
        hint = 'Import it with AS=table and a mapping of its columns'
        raise Refused([Problem(Where(file), what, hint)])
    return find_table(tagged, mapping.needed(), mapping.sheet, private)


def _from_tags(grid: Grid) -> Grid | None:
    """Return a sheet from its tags on; a column without a tag keeps the name above it."""
    above: list[str] = []
    for i, (line, cells) in enumerate(grid.lines[:SEARCHED]):
        tags, padded = [cell for cell in cells if cell], [*above, *[''] * len(cells)]
        if tags and all(TAG.fullmatch(tag) for tag in tags):
            names = [cell or name for cell, name in zip(cells, padded, strict=False)]
            return Grid(grid.name, grid.file, [(line, names), *grid.lines[i + 1 :]], grid.faults)
        above = cells
    return None


FORMAT = Format(read)
