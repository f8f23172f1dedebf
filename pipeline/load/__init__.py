"""Read everything one brief is made of, and remember the file, line and column of every value."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from pipeline.load.atlas import read_areas, read_tiles
from pipeline.load.incidents import (
    SPREADSHEETS,
    incident_files,
    incident_paths,
    paths_of,
    read_incidents,
)
from pipeline.load.reference import TABLES, read_reference, read_table, tables_of
from pipeline.model import (
    Anomaly,
    Attempt,
    BriefDefinition,
    Claim,
    Decision,
    Facility,
    Incident,
    Origin,
    Place,
    Policy,
    Problem,
    Published,
    Record,
    Recorded,
    Refused,
    Term,
    Where,
    attempting,
    relative,
)
from pipeline.settings import (
    Tables,
    build,
    build_each,
    digest_of,
    origin_path,
    read_csv,
    read_origin,
    read_yaml,
)

R = TypeVar('R', bound=Record)


def load(data: Path, brief: str, root: Path, definition: BriefDefinition | None = None) -> Recorded:
    """Return the records of a brief, restricted fields included.

    ``data`` is the folder the data officer works in, ``root`` the one from which file names are
    shown. ``definition`` stands for that of a brief that has no folder yet. Raises ``Refused`` with
    the problems of all files at once.
    """
    problems: list[Problem] = []
    attempt = attempting(problems)
    reference = read_reference(data / 'reference', root, attempt)
    policy = attempt(_one, Policy, data / 'policy.yaml', root)
    folder = data / 'briefs' / brief
    definition = definition or attempt(_one, BriefDefinition, folder / 'brief.yaml', root)
    named = _named(data, definition, root, reference.tables, attempt) if definition else _Named()
    replaces = None
    if definition and definition.edition > 1:
        replaces = attempt(_published, folder / 'editions', definition, root)
    origins = [attempt(_origin, stem, root) for stem in _stems(data, definition)]
    decisions = attempt(_decisions, data / 'decisions/duplicates.csv', root)
    anomalies = attempt(_anomalies, data / 'anomalies.yaml', root)
    tiles = attempt(read_tiles, data / 'reference/tiles.csv', root)
    atlas = None
    if reference.places_read:
        boundaries = data / 'reference/boundaries.geojson'
        atlas = attempt(read_areas, boundaries, reference.places, root)
    if problems or definition is None or policy is None:
        raise Refused(problems)
    areas, owner = atlas or ((), None)
    return Recorded(
        brief=definition,
        replaces=replaces,
        incidents=tuple(named.incidents),
        claims=tuple(named.claims),
        previous=tuple(named.previous),
        policy=policy,
        decisions=tuple(decisions or ()),
        anomalies=tuple(anomalies or ()),
        origins=tuple(origin for origin in origins if origin),
        tiles=tiles or (),
        areas=areas,
        boundaries=owner,
        actors=reference.actors,
        weapons=reference.weapons,
        facility_types=reference.facility_types,
        places=reference.places,
        facilities=reference.facilities,
        sources=reference.sources,
    )


class _Named(NamedTuple):
    """The records of the files that a brief names."""

    incidents: tuple[Incident, ...] = ()
    previous: tuple[Incident, ...] = ()
    claims: tuple[Claim, ...] = ()


def _named(
    data: Path, definition: BriefDefinition, root: Path, tables: Tables, attempt: Attempt
) -> _Named:
    """Return the records of the files that a brief names."""
    incidents: list[Incident] = []
    for name in definition.incidents:
        incidents += attempt(read_incidents, data / 'incidents', name, root, tables) or []
    previous: list[Incident] = []
    for name in definition.previous:
        previous += attempt(read_incidents, data / 'incidents', name, root, tables) or []
    claims: list[Claim] = []
    for name in definition.claims:
        path = data / 'claims' / f'{name}.yaml'
        claims += attempt(_list, Claim, path, root, tables) or []
    return _Named(tuple(incidents), tuple(_not_among(incidents, previous)), tuple(claims))


def _not_among(incidents: list[Incident], previous: list[Incident]) -> Iterator[Incident]:
    """Yield the incidents of the period before that are not the brief's own.

    What may lie in two months is in the files of both: it is one record.
    """
    own = {incident.id: incident for incident in incidents}
    for incident in previous:
        if incident.id not in own or incident.model_dump() != own[incident.id].model_dump():
            yield incident


def incidents_by_file(data: Path, root: Path) -> dict[str, list[Incident]]:
    """Return the incidents of each file of the folder, by its name without ending."""
    folder = data / 'reference'
    tables = tables_of(
        read_table(folder, 'places', Place, root),
        read_table(folder, 'facilities', Facility, root),
        read_table(folder, 'actors', Term, root),
        read_table(folder, 'weapons', Term, root),
    )
    return {
        name: read_incidents(data / 'incidents', name, root, tables)
        for name in incident_files(data)
    }


def unnamed(data: Path, root: Path) -> list[str]:
    """Return the files of incidents that no brief of the folder names."""
    named: set[str] = set()
    for path in sorted((data / 'briefs').glob('*/brief.yaml')):
        written = read_yaml(path, relative(path, root)).value
        if isinstance(written, dict):
            for key in ('incidents', 'previous'):
                named |= {str(name) for name in written.get(key) or ()}
    return [relative(path, root) for path in incident_paths(data) if path.stem not in named]


def _stems(data: Path, definition: BriefDefinition | None) -> Iterator[Path]:
    """Yield the files of data that a brief is made of, without their endings."""
    for name in (*TABLES, 'tiles', 'boundaries'):
        yield data / 'reference' / name
    if definition:
        for name in (*definition.incidents, *definition.previous):
            yield data / 'incidents' / name
        for name in definition.claims:
            yield data / 'claims' / name


def _origin(stem: Path, root: Path) -> Origin | None:
    """Return where a file of others comes from; None for a file of our own.

    Raises ``Refused`` where it is not that file any more, or nothing says which file was taken.
    """
    beside = origin_path(stem.with_name(f'{stem.name}.yaml'))
    found = [path for path in paths_of(stem, ('.yaml', '.geojson')) if path.exists()]
    if not beside.exists() or len(found) > 1:  # that there are two is reported where they are read
        return None
    if not found:
        what = 'there is no file beside it whose origin this could be'
        hint = 'Put the file back, or delete this one'
        raise Refused([Problem(Where(relative(beside, root)), what, hint)])
    (path,) = found
    origin = read_origin(path, relative(path, root))
    if origin is not None and origin.sha256 is None and origin.imported is None:
        what = '"sha256" is missing: nothing says which file was taken'
        hint = f'Add "sha256: {digest_of(path)}", if {path.name} is that file'
        raise Refused([Problem(origin.at(), what, hint)])
    return origin


def _one(model: type[R], path: Path, root: Path) -> R:
    return build(model, read_yaml(path, relative(path, root)))


def _list(model: type[R], path: Path, root: Path, tables: Tables | None = None) -> list[R]:
    return build_each(model, read_yaml(path, relative(path, root)), tables)


def _anomalies(path: Path, root: Path) -> list[Anomaly]:
    """Return the anomalies that are accepted; none are where there is no such file."""
    return _list(Anomaly, path, root) if path.exists() else []


def _decisions(path: Path, root: Path) -> list[Decision]:
    """Return what was decided about incidents that look alike; nothing where there is no file."""
    return build_each(Decision, read_csv(path, relative(path, root))) if path.exists() else []


def _published(folder: Path, definition: BriefDefinition, root: Path) -> Published:
    """Return the edition before, as it was published."""
    before = definition.edition - 1
    path = folder / f'{before}.json'
    if not path.exists():
        what = (
            f'edition {definition.edition} replaces edition {before}, '
            f'and {relative(path, root)} is not there'
        )
        hint = (
            'Put it back: "make press" wrote it when that edition was published; '
            'or correct the edition'
        )
        raise Refused([Problem(definition.at('edition'), what, hint)])
    return build(Published, read_yaml(path, relative(path, root)))


__all__ = [
    'SPREADSHEETS',
    'incident_files',
    'incidents_by_file',
    'load',
    'unnamed',
]
