"""Refuse maps that cannot be right.

A map is wrong where tiles are of unknown places or on one another, and where boundaries do not lie
around their places.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from re import findall, fullmatch
from typing import NamedTuple

from pipeline.model import Area, Place, Problem, Recorded, Tile, outwards, within

NEAR = 0.5  # degrees, about 55 km: a simplified boundary may leave a town on its coast outside
# Degrees between a country's boundaries and the cities of its time zones: China's Heilongjiang is
# 17 from Shanghai.
FAR = 25.0
WRONG_WAY = ': latitude and longitude are the wrong way round'
HINT = 'Export the boundaries again, in degrees (WGS 84), longitude before latitude'


class Point(NamedTuple):
    """A place in degrees."""

    longitude: float
    latitude: float

    @property
    def swapped(self) -> 'Point':
        """The point with latitude and longitude the wrong way round."""
        return Point(self.latitude, self.longitude)


class Box(NamedTuple):
    """What boundaries reach from west to east and from south to north."""

    west: float
    south: float
    east: float
    north: float

    def distance(self, point: Point) -> float:
        """Return how many degrees a point lies outside; 0 for one within."""
        return max(
            self.west - point.longitude,
            point.longitude - self.east,
            self.south - point.latitude,
            point.latitude - self.north,
            0.0,
        )


def tiles_stand_apart(recorded: Recorded) -> Iterator[Problem]:
    """Refuse a tile that is no place of the first level, or shares its place or field."""
    taken: dict[str, Tile] = {}
    for tile in recorded.tiles:
        place = recorded.places.get(tile.place)
        if place is None or place.level != 1:
            yield Problem(
                tile.at('place'),
                f'"{tile.place}" is no place of the first level',
                'Name an id of places.csv with level 1',
            )
        for what in (f'"{tile.place}"', f'column {tile.column}, row {tile.row}'):
            if what in taken:
                yield Problem(
                    tile.at('place'),
                    f'{what} is taken, first in line {taken[what].at("place").line}',
                    'Give each place one field of its own',
                )
            taken.setdefault(what, tile)


class _Located(NamedTuple):
    """A place with coordinates, and the boundaries that it should lie in."""

    place: Place
    point: Point
    around: str  # whose boundaries they are
    box: Box

    @property
    def outside(self) -> bool:
        return self.box.distance(self.point) > NEAR

    @property
    def swapped(self) -> bool:
        """Whether it would lie inside with latitude and longitude the other way round."""
        return self.box.distance(self.point.swapped) <= NEAR


def boundaries_lie_around_their_places(recorded: Recorded) -> Iterator[Problem]:
    """Refuse a boundary that does not lie around the places within it that have coordinates."""
    located = list(_located(recorded))
    outside = [each for each in located if each.outside]
    if len(outside) * 2 > len(located):  # not these places are wrong: the boundaries are
        swapped = sum(each.swapped for each in outside) * 2 > len(outside)
        what = (
            f'{len(outside)} of {len(located)} places with coordinates lie outside their boundaries'
        )
        yield Problem(recorded.areas[0].at(), f'{what}{WRONG_WAY if swapped else ""}', HINT)
        return
    for each in outside:
        place, point = each.place, each.point
        what = (
            f'"{place.id}" at latitude {point.latitude}, longitude {point.longitude} '
            f'lies outside the boundary of "{each.around}"'
        )
        yield Problem(
            place.at('latitude'),
            f'{what}{WRONG_WAY if each.swapped else ""}',
            'Correct the coordinates, or the column parent',
        )


def _located(recorded: Recorded) -> Iterator[_Located]:
    """Yield the places with coordinates that lie in a place with boundaries."""
    boxes = {area.place: _box([area]) for area in recorded.areas}
    for place in recorded.places.values():
        around = within(place.id, 1, recorded.places)
        if around is None or around.id not in boxes:
            continue
        if place.latitude is not None and place.longitude is not None:
            point = Point(place.longitude, place.latitude)
            yield _Located(place, point, around.id, boxes[around.id])


def boundaries_lie_in_their_country(recorded: Recorded) -> Iterator[Problem]:
    """Refuse boundaries outside the country whose code begins the P-codes of their places.

    Only countries that the table of time zones knows can be compared.
    """
    if not recorded.areas:
        return
    around = [place for area in recorded.areas for place in outwards(area.place, recorded.places)]
    codes = sorted({_country(place) for place in around} - {''})
    cities = [city for code in codes for city in _cities().get(code, ())]
    if not cities:
        return
    box, where, country = _box(recorded.areas), recorded.areas[0].at(), ' or '.join(codes)
    away = min(map(box.distance, cities))
    if away > NEAR and min(box.distance(city.swapped) for city in cities) <= NEAR:
        yield Problem(where, f'the boundaries do not lie in {country}{WRONG_WAY}', HINT)
    elif away > FAR:
        what = (
            f'the boundaries lie {away:.0f} degrees away from {country}, '
            'the country of their P-codes'
        )
        yield Problem(where, what, HINT)


def _box(areas: Iterable[Area]) -> Box:
    points = [Point(*point) for area in areas for ring in area.rings for point in ring]
    easts, norths = [point.longitude for point in points], [point.latitude for point in points]
    return Box(min(easts), min(norths), max(easts), max(norths))


def _country(place: Place) -> str:
    """Return the ISO 3166 code with which a P-code begins, or nothing."""
    written = fullmatch('([A-Z]{2})[0-9]*', place.pcode or '')
    return written[1] if written else ''


@cache
def _cities() -> dict[str, list[Point]]:
    """Return where the cities lie that time zones are named after, by the code of their country."""
    cities: dict[str, list[Point]] = {}
    table = files('tzdata').joinpath('zoneinfo/zone.tab').read_text(encoding='utf-8')
    for line in table.splitlines():
        if not line.startswith('#'):
            code, place, *_ = line.split('\t')
            north, east = findall('[+-][0-9]+', place)
            cities.setdefault(code, []).append(Point(_degrees(east, 3), _degrees(north, 2)))
    return cities


def _degrees(written: str, whole: int) -> float:
    """Return degrees written as ISO 6709 does, +DDMM or +DDDMMSS."""
    degrees, minutes, seconds = (
        written[1 : 1 + whole],
        written[1 + whole : 3 + whole],
        written[3 + whole :] or '0',
    )
    return float(f'{written[0]}1') * (int(degrees) + int(minutes) / 60 + int(seconds) / 3600)


RULES = (tiles_stand_apart, boundaries_lie_around_their_places, boundaries_lie_in_their_country)
