"""Read where places stand in a map of tiles, and the boundaries that an organisation brings for its maps."""

import json
from itertools import pairwise
from pathlib import Path

from pipeline.model import Area, Origin, Place, Problem, Refused, Tile, Where, relative
from pipeline.settings import DIGITS, build_each, origin_path, read_csv, read_origin, read_text

MOST = 20000  # points of all boundaries: every PDF holds them
EXPORT = 'Export the boundaries again as GeoJSON'
SWAPPED = 'latitude and longitude stand the wrong way round: GeoJSON writes longitude first'


def read_tiles(path: Path, root: Path) -> tuple[Tile, ...]:
    """Return the tiles; none where there is no such table."""
    return tuple(build_each(Tile, read_csv(path, relative(path, root)))) if path.exists() else ()


def read_areas(
    path: Path, places: dict[str, Place], root: Path
) -> tuple[tuple[Area, ...], Origin | None]:
    """Return the boundaries of the places of the first level, and whose they are; nothing where there is no such file.

    Raises ``Refused`` where nobody says whose they are, or with every feature that cannot be drawn.
    """
    if not path.exists():
        return (), None
    file = relative(path, root)
    origin = read_origin(path, file)
    if origin is None:
        raise Refused(
            [
                Problem(
                    Where(file),
                    'nothing says whose boundaries these are',
                    f'Write {origin_path(path).name} beside it: producer, url, licence, accessed',
                )
            ]
        )
    read = _json(path, file)
    features = read.get('features') if isinstance(read, dict) else None
    if not isinstance(features, list):
        raise Refused(
            [Problem(Where(file), 'not a GeoJSON collection: it has no "features"', EXPORT)]
        )
    ids = {
        key: place.id
        for place in places.values()
        if place.level == 1
        for key in (place.id, place.pcode)
        if key
    }
    found, problems = {}, []
    for number, feature in enumerate(features, 1):
        try:
            place, rings = _feature(feature, ids)
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            problems.append(
                Problem(
                    Where(file),
                    f'feature {number}: {error if type(error) is ValueError else "it has no properties or no polygon"}',
                    'Correct the feature, or take it out',
                )
            )
            continue
        found.setdefault(place, []).extend(rings)
    if (points := sum(len(ring) for rings in found.values() for ring in rings)) > MOST:
        problems.append(
            Problem(
                Where(file),
                f'the boundaries have {points} points, and every PDF would hold them',
                f'Simplify them to {MOST} points at most',
            )
        )
    problems = problems or [
        Problem(Where(file), f'the boundary of "{place}" encloses nothing', EXPORT)
        for place, rings in found.items()
        if not any(map(_encloses, rings))
    ]
    if problems:
        raise Refused(problems)
    return tuple(
        Area(place=place, rings=tuple(rings)).placed({(): Where(file)})
        for place, rings in found.items()
    ), origin


def _json(path: Path, file: str) -> object:
    """Return what a JSON file holds; raises ``Refused`` where it holds none, or more than anybody draws."""
    try:
        return json.loads(read_text(path, file), parse_int=_whole)
    except json.JSONDecodeError as error:
        raise Refused(
            [Problem(Where(file, error.lineno, error.colno), f'not JSON: {error.msg}', EXPORT)]
        ) from None
    except RecursionError:
        raise Refused(
            [Problem(Where(file), 'its lists and objects are nested too deeply', EXPORT)]
        ) from None


def _whole(digits: str) -> int | str:
    """Return a whole number; one of more digits than any number of ours stays a text, which is no coordinate and no code."""
    return int(digits) if len(digits.lstrip('-')) <= DIGITS else digits


def _encloses(ring: tuple[tuple[float, float], ...]) -> bool:
    """Tell whether a ring has an area: one whose points lie on one line encloses nothing."""
    (x, y), *rest = ring
    return (
        sum((x0 - x) * (y1 - y) - (x1 - x) * (y0 - y) for (x0, y0), (x1, y1) in pairwise(rest)) != 0
    )


def _feature(feature, ids):
    """Return the place of a feature and its rings."""
    named = {
        ids[value]
        for value in feature['properties'].values()
        if isinstance(value, str) and value in ids
    }
    if len(named) != 1:
        raise ValueError(
            f'its properties name {len(named)} places of the first level, by id or P-code'
        )
    shape = feature['geometry']
    if shape['type'] not in ('Polygon', 'MultiPolygon'):
        raise ValueError(f'a boundary is a Polygon or a MultiPolygon, not a {shape["type"]}')
    parts = [shape['coordinates']] if shape['type'] == 'Polygon' else shape['coordinates']
    rings = [
        tuple((float(point[0]), float(point[1])) for point in ring)
        for part in parts
        for ring in part
    ]
    points = [point for ring in rings for point in ring]
    if any(not (-180 <= east <= 180 and -90 <= north <= 90) for east, north in points):
        swapped = all(-90 <= east <= 90 and -180 <= north <= 180 for east, north in points)
        raise ValueError(
            SWAPPED if swapped else 'a point is not in degrees of longitude and latitude (WGS 84)'
        )
    if any(len(ring) < 4 for ring in rings) or not rings:
        raise ValueError('a ring of a polygon has at least four points')
    if any(ring[0] != ring[-1] for ring in rings):
        raise ValueError('a ring of a polygon ends at the point where it begins')
    return named.pop(), rings
