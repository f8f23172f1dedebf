"""Tables with a line of HXL tags: the tags are the names of the columns, whatever the heads above them say.

A tag must be the same with all its attributes: ``#affected+killed`` is not ``#affected+f+killed``.
"""

from pipeline.importers.sheets import TAG, Format, Grid, find, grids
from pipeline.model import Problem, Refused, Where

SEARCHED = 25


def read(path, file, mapping, private):
    tagged = [_from_tags(grid) for grid in grids(path, file, mapping.delimiters)]
    if not any(tagged):
        raise Refused(
            [
                Problem(
                    Where(file),
                    f'no line of HXL tags in the first {SEARCHED} lines',
                    'Import it with AS=table and a mapping of its columns',
                )
            ]
        )
    return find([grid for grid in tagged if grid], mapping.needed(), mapping.sheet, private)


def _from_tags(grid):
    """Return a sheet from its line of tags on; a column without a tag keeps its head."""
    for i, (line, cells) in enumerate(grid.lines[:SEARCHED]):
        tags = [cell for cell in cells if cell]
        if tags and all(TAG.fullmatch(tag) for tag in tags):
            above = grid.lines[i - 1][1] if i else []
            heads = [cell or (above[j] if j < len(above) else '') for j, cell in enumerate(cells)]
            return Grid(grid.name, grid.file, [(line, heads), *grid.lines[i + 1 :]], grid.faults)
    return None


FORMAT = Format(read)
