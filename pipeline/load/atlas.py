"""Read where places are in a map of tiles, and the boundaries that an organisation brings."""

import json
from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from pipeline.model import Area, Origin, Place, Problem, Refused, Tile, Where, relative
from pipeline.settings import DIGITS, build_each, origin_path, read_csv, read_origin, read_text

Ring = tuple[tuple[float, float], ...]
Feature = Mapping[str, Any]  # a place and its boundaries, as GeoJSON has them
MOST = 20000  # points of all boundaries: every PDF holds them
EXPORT = 'Export the boundaries again as GeoJSON'
SWAPPED = 'latitude and longitude are the wrong way round: GeoJSON writes longitude first'


def read_tiles(path: Path, root: Path) -> tuple[Tile, ...]:
    """Return the tiles; none where there is no such table."""
    return tuple(build_each(Tile, read_csv(path, relative(path, root)))) if path.exists() else ()


def read_areas(
    path: Path, places: dict[str, Place], root: Path
) -> tuple[tuple[Area, ...], Origin | None]:
    """Return the boundaries of the places of the first level, and whose they are.

    There are none where there is no such file. Raises ``Refused`` where nobody says whose they are,
    or with every feature that cannot be drawn.
    """
    if not path.exists():
        return (), None
    file = relative(path, root)
    origin = read_origin(path, file)
    if origin is None:
        hint = f'Write {origin_path(path).name} beside it: producer, url, licence, accessed'
        raise _refused(file, 'nothing says whose boundaries these are', hint)
    boundaries, problems = _boundaries(_features(path, file), _ids(places.values()), file)
    points = sum(len(ring) for rings in boundaries.values() for ring in rings)
    if points > MOST:
        what = f'the boundaries have {points} points, and every PDF would hold them'
        problems.append(Problem(Where(file), what, f'Simplify them to {MOST} points at most'))
    problems = problems or [
        Problem(Where(file), f'the boundary of "{place}" encloses nothing', EXPORT)
        for place, rings in boundaries.items()
        if not any(map(_encloses, rings))
    ]
    if problems:
        raise Refused(problems)
    areas = [
        Area(place=place, rings=tuple(rings)).placed({(): Where(file)})
        for place, rings in boundaries.items()
    ]
    return tuple(areas), origin


def _refused(file: str, what: str, hint: str) -> Refused:
    return Refused([Problem(Where(file), what, hint)])


def _ids(places: Iterable[Place]) -> dict[str, str]:
    """Return the places of the first level by their ids and their P-codes."""
    first_level = [place for place in places if place.level == 1]
    by_id = {place.id: place.id for place in first_level}
    return by_id | {place.pcode: place.id for place in first_level if place.pcode}


def _features(path: Path, file: str) -> list[Feature]:
    """Return the features of a GeoJSON file; raises ``Refused`` where it has none."""
    read = _json(path, file)
    features = read.get('features') if isinstance(read, dict) else None
    if not isinstance(features, list):
        raise _refused(file, 'not a GeoJSON collection: it has no "features"', EXPORT)
    return features


def _boundaries(
    features: list[Feature], ids: Mapping[str, str], file: str
) -> tuple[dict[str, list[Ring]], list[Problem]]:
    """Return the rings of each place, and the features that have none."""
    found: dict[str, list[Ring]] = {}
    problems: list[Problem] = []
    for number, feature in enumerate(features, 1):
        try:
            place, rings = _place(feature, ids), _rings(feature)
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            known = type(error) is ValueError  # raised here, not by what was read
            what = str(error) if known else 'it has no properties or no polygon'
            hint = 'Correct the feature, or take it out'
            problems.append(Problem(Where(file), f'feature {number}: {what}', hint))
        else:
            found.setdefault(place, []).extend(rings)
    return found, problems


def _json(path: Path, file: str) -> object:
    """Return what a JSON file holds.

    Raises ``Refused`` where it holds no JSON, or more than anybody draws.
    """
    try:
        return json.loads(read_text(path, file), parse_int=_whole)
    except json.JSONDecodeError as error:
        where = Where(file, error.lineno, error.colno)
        raise Refused([Problem(where, f'not JSON: {error.msg}', EXPORT)]) from None
    except RecursionError:
        raise _refused(file, 'its lists and objects are nested too deeply', EXPORT) from None


def _whole(digits: str) -> int | str:
    """Return a whole number; one of too many digits stays a text, no coordinate and no code."""
    return int(digits) if len(digits.lstrip('-')) <= DIGITS else digits


def _encloses(ring: Ring) -> bool:
    """Tell whether a ring has an area: one whose points lie on one line encloses nothing."""
    (x, y), *rest = ring
    area = sum((x0 - x) * (y1 - y) - (x1 - x) * (y0 - y) for (x0, y0), (x1, y1) in pairwise(rest))
    return area != 0


def _place(feature: Feature, ids: Mapping[str, str]) -> str:
    """Return the place that the properties of a feature name."""
    values = [value for value in feature['properties'].values() if isinstance(value, str)]
    named = {ids[value] for value in values if value in ids}
    if len(named) != 1:
        what = f'its properties name {len(named)} places of the first level, by id or P-code'
        raise ValueError(what)
    return named.pop()


def _rings(feature: Feature) -> list[Ring]:
    """Return the rings of a feature; raises ``ValueError`` where they are no boundary."""
    shape = feature['geometry']
    if shape['type'] not in ('Polygon', 'MultiPolygon'):
        raise ValueError(f'a boundary is a Polygon or a MultiPolygon, not a {shape["type"]}')
    parts = [shape['coordinates']] if shape['type'] == 'Polygon' else shape['coordinates']
    rings = [
        tuple((float(point[0]), float(point[1])) for point in ring)
        for part in parts
        for ring in part
    ]
    _check(rings)
    return rings


def _check(rings: list[Ring]) -> None:
    """Raise ``ValueError`` where rings are no boundary."""
    if not all(_in_degrees(east, north) for ring in rings for east, north in ring):
        if all(_in_degrees(north, east) for ring in rings for east, north in ring):
            raise ValueError(SWAPPED)
        raise ValueError('a point is not in degrees of longitude and latitude (WGS 84)')
    if any(len(ring) < 4 for ring in rings) or not rings:
        raise ValueError('a ring of a polygon has at least four points')
    if any(ring[0] != ring[-1] for ring in rings):
        raise ValueError('a ring of a polygon ends at the point where it begins')


def _in_degrees(longitude: float, latitude: float) -> bool:
    return -180 <= longitude <= 180 and -90 <= latitude <= 90
