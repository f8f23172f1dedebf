"""Refuse a map of tiles in which places are unknown, stand twice, or stand on one another."""
from collections.abc import Iterator

from pipeline.model import Problem, Recorded


def tiles_stand_apart(recorded: Recorded) -> Iterator[Problem]:
    """Each tile is one place of the first level, and has a field of its own."""
    taken = {}
    for tile in recorded.tiles:
        place = recorded.places.get(tile.place)
        if place is None or place.level != 1:
            yield Problem(tile.at('place'), f'"{tile.place}" is no place of the first level', 'Name an id of places.csv with level 1')
        for what, key in ((f'"{tile.place}"', tile.place), (f'column {tile.column}, row {tile.row}', (tile.column, tile.row))):
            if key in taken:
                yield Problem(tile.at('place'), f'{what} is taken, first in line {taken[key].at("place").line}', 'Give each place one field of its own')
            taken.setdefault(key, tile)


RULES = (tiles_stand_apart,)
