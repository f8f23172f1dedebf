"""Refuse maps that cannot be right: tiles of unknown places or on one another, boundaries that do not lie around their places."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from re import findall, fullmatch
from typing import NamedTuple

from pipeline.model import Area, Place, Problem, Recorded, outwards, within

NEAR = 0.5  # degrees, about 55 km: a simplified boundary may leave a town on its coast outside
FAR = 25.0  # degrees between a country's boundaries and the cities of its time zones: China's Heilongjiang is 17 from Shanghai
WRONG_WAY = ': latitude and longitude stand the wrong way round'
HINT = 'Export the boundaries again, in degrees (WGS 84), longitude before latitude'


class Point(NamedTuple):
    """A place in degrees."""

    longitude: float
    latitude: float

    @property
    def swapped(self) -> 'Point':
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
    """Each tile is one place of the first level, and has a field of its own."""
    taken = {}
    for tile in recorded.tiles:
        place = recorded.places.get(tile.place)
        if place is None or place.level != 1:
            yield Problem(
                tile.at('place'),
                f'"{tile.place}" is no place of the first level',
                'Name an id of places.csv with level 1',
            )
        for what, key in (
            (f'"{tile.place}"', tile.place),
            (f'column {tile.column}, row {tile.row}', (tile.column, tile.row)),
        ):
            if key in taken:
                yield Problem(
                    tile.at('place'),
                    f'{what} is taken, first in line {taken[key].at("place").line}',
                    'Give each place one field of its own',
                )
            taken.setdefault(key, tile)


def boundaries_lie_around_their_places(recorded: Recorded) -> Iterator[Problem]:
    """A boundary lies around the places of the gazetteer that are within it and have coordinates."""
    boxes = {area.place: _box([area]) for area in recorded.areas}
    located = [
        (place, Point(place.longitude, place.latitude), within(place.id, 1, recorded.places))
        for place in recorded.places.values()
        if place.latitude is not None
    ]
    inside = [
        (place, point, around) for place, point, around in located if around and around.id in boxes
    ]
    outside = [
        (place, point, around)
        for place, point, around in inside
        if boxes[around.id].distance(point) > NEAR
    ]
    if len(outside) * 2 > len(inside):  # not these places are wrong: the boundaries are
        swapped = sum(
            boxes[around.id].distance(point.swapped) <= NEAR for _, point, around in outside
        ) * 2 > len(outside)
        what = (
            f'{len(outside)} of {len(inside)} places with coordinates lie outside their boundaries'
        )
        yield Problem(recorded.areas[0].at(), f'{what}{WRONG_WAY if swapped else ""}', HINT)
        return
    for place, point, around in outside:
        swapped = boxes[around.id].distance(point.swapped) <= NEAR
        what = f'"{place.id}" at latitude {point.latitude}, longitude {point.longitude} lies outside the boundary of "{around.id}"'
        yield Problem(
            place.at('latitude'),
            f'{what}{WRONG_WAY if swapped else ""}',
            'Correct the coordinates, or the column parent',
        )


def boundaries_lie_in_their_country(recorded: Recorded) -> Iterator[Problem]:
    """Boundaries lie in the country whose code begins the P-codes of their places, as far as the table of time zones knows it."""
    if not recorded.areas:
        return
    codes = sorted(
        {
            code
            for area in recorded.areas
            for place in outwards(area.place, recorded.places)
            if (code := _country(place))
        }
    )
    cities, box = [city for code in codes for city in _cities().get(code, ())], _box(recorded.areas)
    if not cities:
        return
    away = min(map(box.distance, cities))
    if away > NEAR and min(box.distance(city.swapped) for city in cities) <= NEAR:
        yield Problem(
            recorded.areas[0].at(),
            f'the boundaries do not lie in {" or ".join(codes)}{WRONG_WAY}',
            HINT,
        )
    elif away > FAR:
        yield Problem(
            recorded.areas[0].at(),
            f'the boundaries lie {away:.0f} degrees away from {" or ".join(codes)}, the country of their P-codes',
            HINT,
        )


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
    """Return where the cities lie that time zones are called after, by the ISO 3166 code of their country."""
    cities: dict[str, list[Point]] = {}
    for line in (
        files('tzdata').joinpath('zoneinfo/zone.tab').read_text(encoding='utf-8').splitlines()
    ):
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
