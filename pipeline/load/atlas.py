"""Read where places stand in a map of tiles, and the boundaries that an organisation brings for its maps."""
import json
from pathlib import Path

from pipeline.model import Area, Origin, Place, Problem, Refused, Tile, Where, relative
from pipeline.settings import build_each, origin_path, read_csv, read_origin, read_text

MOST = 20000                             # points of all boundaries: every PDF holds them


def read_tiles(path: Path, root: Path) -> tuple[Tile, ...]:
    """Return the tiles; none where there is no such table."""
    return tuple(build_each(Tile, read_csv(path, relative(path, root)))) if path.exists() else ()


def read_areas(path: Path, places: dict[str, Place], root: Path) -> tuple[tuple[Area, ...], Origin | None]:
    """Return the boundaries of the places of the first level, and whose they are; nothing where there is no such file.

    Raises ``Refused`` where nobody says whose they are, or with every feature that cannot be drawn.
    """
    if not path.exists():
        return (), None
    file = relative(path, root)
    origin = read_origin(path, file)
    if origin is None:
        raise Refused([Problem(Where(file), 'nothing says whose boundaries these are', f'Write {origin_path(path).name} beside it: producer, url, licence, accessed')])
    try:
        read = json.loads(read_text(path, file))
    except json.JSONDecodeError as error:
        raise Refused([Problem(Where(file, error.lineno, error.colno), f'not JSON: {error.msg}', 'Export the boundaries again as GeoJSON')]) from None
    features = read.get('features') if isinstance(read, dict) else None
    if not isinstance(features, list):
        raise Refused([Problem(Where(file), 'not a GeoJSON collection: it has no "features"', 'Export the boundaries again as GeoJSON')])
    ids = {key: place.id for place in places.values() if place.level == 1 for key in (place.id, place.pcode) if key}
    found, problems = {}, []
    for number, feature in enumerate(features, 1):
        try:
            place, rings = _feature(feature, ids)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            problems.append(Problem(Where(file), f'feature {number}: {error if type(error) is ValueError else "it has no properties or no polygon"}', 'Correct the feature, or take it out'))
            continue
        found.setdefault(place, []).extend(rings)
    if (points := sum(len(ring) for rings in found.values() for ring in rings)) > MOST:
        problems.append(Problem(Where(file), f'the boundaries have {points} points, and every PDF would hold them', f'Simplify them to {MOST} points at most'))
    if problems:
        raise Refused(problems)
    return tuple(Area(place=place, rings=tuple(rings)) for place, rings in found.items()), origin


def _feature(feature, ids):
    """Return the place of a feature and its rings."""
    named = {ids[value] for value in feature['properties'].values() if isinstance(value, str) and value in ids}
    if len(named) != 1:
        raise ValueError(f'its properties name {len(named)} places of the first level, by id or P-code')
    shape = feature['geometry']
    if shape['type'] not in ('Polygon', 'MultiPolygon'):
        raise ValueError(f'a boundary is a Polygon or a MultiPolygon, not a {shape["type"]}')
    parts = [shape['coordinates']] if shape['type'] == 'Polygon' else shape['coordinates']
    rings = [tuple((float(point[0]), float(point[1])) for point in ring) for part in parts for ring in part]
    if any(not (-180 <= east <= 180 and -90 <= north <= 90) for ring in rings for east, north in ring):
        raise ValueError('a point is not in degrees of longitude and latitude (WGS 84)')
    if any(len(ring) < 4 for ring in rings) or not rings:
        raise ValueError('a ring of a polygon has at least four points')
    return named.pop(), rings
