"""Read everything one brief is made of, and remember the file, line and column of every value."""

from pathlib import Path

from pipeline.load.atlas import read_areas, read_tiles
from pipeline.load.spreadsheet import incidents_of
from pipeline.model import (
    Anomaly,
    BriefDefinition,
    Claim,
    Decision,
    Facility,
    Incident,
    Place,
    Policy,
    Problem,
    Published,
    Recorded,
    Refused,
    Source,
    Term,
    Where,
    attempting,
    relative,
)
from pipeline.settings import (
    Unfit,
    build,
    build_each,
    digest_of,
    origin_path,
    read_csv,
    read_origin,
    read_xlsx,
    read_yaml,
)

SPREADSHEETS = {'.csv': read_csv, '.xlsx': read_xlsx}
REFERENCE = {
    'actors': Term,
    'weapons': Term,
    'facility_types': Term,
    'places': Place,
    'facilities': Facility,
    'sources': Source,
}
NAMED = {
    'place': 'places',
    'facility': 'facilities',
    'actor': 'actors',
    'by': 'actors',
    'sites_of': 'actors',
    'weapon': 'weapons',
}  # the key of a record -> the table it names an id of


def load(data: Path, brief: str, root: Path, definition: BriefDefinition | None = None) -> Recorded:
    """Return the records of a brief, restricted fields included.

    ``data`` is the folder the data officer works in, ``root`` the project's, from which file names are said.
    ``definition`` stands for that of a brief that has no folder yet.
    Raises ``Refused`` with the problems of all files at once.
    """
    problems = []
    attempt = attempting(problems)
    tables = {
        name: attempt(_table, data / 'reference', name, record, root)
        for name, record in REFERENCE.items()
    }
    policy = attempt(_one, Policy, data / 'policy.yaml', root)
    definition = definition or attempt(
        _one, BriefDefinition, data / 'briefs' / brief / 'brief.yaml', root
    )
    ids = {key: tables[table] or {} for key, table in NAMED.items()}
    incidents, claims = [], []
    for name in definition.incidents if definition else ():
        incidents += attempt(_incidents, data / 'incidents', name, root, ids) or []
    previous = []
    for name in definition.previous if definition else ():
        previous += attempt(_incidents, data / 'incidents', name, root, ids) or []
    own = {
        one.id: one for one in incidents
    }  # what may lie in two months stands in the files of both: it is one record
    previous = [
        one for one in previous if one.id not in own or one.model_dump() != own[one.id].model_dump()
    ]
    for name in definition.claims if definition else ():
        claims += attempt(_list, Claim, data / 'claims' / f'{name}.yaml', root, ids) or []
    replaces = (
        attempt(_published, data / 'briefs' / brief / 'editions', definition, root)
        if definition and definition.edition > 1
        else None
    )
    origins = [
        origin
        for folder, names in _files(definition)
        for name in names
        for origin in [attempt(_origin, data / folder, name, root)]
        if origin
    ]
    decisions = attempt(_decisions, data / 'decisions/duplicates.csv', root) or ()
    anomalies = (
        (attempt(_list, Anomaly, data / 'anomalies.yaml', root) or ())
        if (data / 'anomalies.yaml').exists()
        else ()
    )
    tiles = attempt(read_tiles, data / 'reference/tiles.csv', root) or ()
    placed = (
        tables['places'] is not None
    )  # where the places are refused, what stands in them is not looked at
    areas, boundaries = (
        attempt(read_areas, data / 'reference/boundaries.geojson', tables['places'], root)
        if placed
        else None
    ) or ((), None)
    if problems:
        raise Refused(problems)
    return Recorded(
        brief=definition,
        replaces=replaces,
        incidents=tuple(incidents),
        claims=tuple(claims),
        previous=tuple(previous),
        policy=policy,
        decisions=tuple(decisions),
        anomalies=tuple(anomalies),
        origins=tuple(origins),
        tiles=tiles,
        areas=areas,
        boundaries=boundaries,
        **tables,
    )


def incidents_by_file(data: Path, root: Path) -> dict[str, list[Incident]]:
    """Return the incidents of each file of the folder, by its name without ending."""
    ids = {
        key: _table(data / 'reference', table, REFERENCE[table], root)
        for key, table in NAMED.items()
    }
    return {name: _incidents(data / 'incidents', name, root, ids) for name in incident_files(data)}


def incident_files(data: Path) -> list[str]:
    """Return the names of the files of incidents of a folder, in order, without their endings."""
    return sorted({path.stem for path in _incident_paths(data)})


def _incident_paths(data: Path) -> list[Path]:
    return [
        path
        for path in sorted((data / 'incidents').glob('*'))
        if path.suffix in ('.yaml', *SPREADSHEETS)
        and not path.name.endswith('.origin.yaml')
        and not path.name.startswith(('.', '#', '~$'))
    ]


def unnamed(data: Path, root: Path) -> list[str]:
    """Return the files of incidents that no brief of the folder names."""
    named = set()
    for definition in sorted((data / 'briefs').glob('*/brief.yaml')):
        written = read_yaml(definition, relative(definition, root)).value
        named |= {
            str(name)
            for key in ('incidents', 'previous')
            for name in (written.get(key) or () if isinstance(written, dict) else ())
        }
    return [relative(path, root) for path in _incident_paths(data) if path.stem not in named]


def _files(definition):
    """Yield the folders of data and the files of each that a brief is made of, without their endings."""
    yield 'reference', (*REFERENCE, 'tiles', 'boundaries')
    if definition:
        yield 'incidents', (*definition.incidents, *definition.previous)
        yield 'claims', definition.claims


def _origin(folder, name, root):
    """Return where a file of others comes from, once it is sure that it is still that file; None for a file of our own."""
    beside = origin_path(folder / f'{name}.yaml')
    found = [
        path
        for path in (folder / f'{name}{ending}' for ending in ('.yaml', '.geojson', *SPREADSHEETS))
        if path.exists()
    ]
    if (
        not beside.exists() or len(found) > 1
    ):  # whichever is meant: that there are two is said where they are read
        return None
    if not found:
        raise Refused(
            [
                Problem(
                    Where(relative(beside, root)),
                    'there is no file beside it whose origin this could be',
                    'Put the file back, or delete this one',
                )
            ]
        )
    (path,) = found
    origin = read_origin(path, relative(path, root))
    if origin.sha256 is None and origin.imported is None:
        raise Refused(
            [
                Problem(
                    origin.at(),
                    '"sha256" is missing: nothing says which file was taken',
                    f'Add "sha256: {digest_of(path)}", if {path.name} is that file',
                )
            ]
        )
    return origin


def _one(model, path, root):
    return build(model, read_yaml(path, relative(path, root)))


def _list(model, path, root, ids=None):
    return build_each(model, read_yaml(path, relative(path, root)), ids)


def _incidents(folder, name, root, ids):
    """Return the incidents of a file: YAML, or a spreadsheet with one row an incident."""
    found = [
        path
        for path in (folder / f'{name}{ending}' for ending in ('.yaml', *SPREADSHEETS))
        if path.exists()
    ]
    if len(found) > 1:
        raise Refused(
            [
                Problem(
                    Where(relative(folder, root)),
                    f'{name} is there {len(found)} times: {", ".join(path.name for path in found)}',
                    'Keep one of them',
                )
            ]
        )
    path = found[0] if found else folder / f'{name}.yaml'
    if path.suffix == '.yaml':
        return _list(Incident, path, root, ids)
    try:
        table = SPREADSHEETS[path.suffix](path, relative(path, root))
    except Unfit as unfit:
        raise Refused([*unfit.problems, *_further(unfit, ids)]) from None
    return incidents_of(table, ids)


def _further(unfit, ids):
    """Return what is wrong with other cells than those already complained of, so that all is said at once."""
    places = {problem.where for problem in unfit.problems}
    try:
        incidents_of(unfit.document, ids)
    except Refused as refusal:
        return [problem for problem in refusal.problems if problem.where not in places]
    return []


def _decisions(path, root):
    """Return what was decided about incidents that look alike; nothing was, where there is no such file."""
    return build_each(Decision, read_csv(path, relative(path, root))) if path.exists() else ()


def _published(folder, definition, root):
    """Return the edition before, as it was published."""
    path = folder / f'{definition.edition - 1}.json'
    if not path.exists():
        what = f'edition {definition.edition} replaces edition {definition.edition - 1}, and {relative(path, root)} is not there'
        raise Refused(
            [
                Problem(
                    definition.at('edition'),
                    what,
                    'Put it back: "make press" wrote it when that edition was published; or correct the edition',
                )
            ]
        )
    return build(Published, read_yaml(path, relative(path, root)))


def _table(folder, name, record, root):
    """Return a reference table by id, from its YAML or its CSV file."""
    paths = [
        folder / f'{name}{ending}'
        for ending in ('.yaml', '.csv')
        if (folder / f'{name}{ending}').exists()
    ]
    if len(paths) != 1:
        what, hint = (
            (f'there are both {name}.yaml and {name}.csv', 'Keep one of the two')
            if paths
            else (f'there is no {name}.yaml or {name}.csv', 'Put the table back')
        )
        raise Refused([Problem(Where(relative(folder, root)), what, hint)])
    (path,) = paths
    reader = read_csv if path.suffix == '.csv' else read_yaml
    table, problems = {}, []
    for row in build_each(record, reader(path, relative(path, root))):
        if row.id in table:
            problems.append(
                Problem(
                    row.at('id'),
                    f'"{row.id}" is listed twice, first in line {table[row.id].at("id").line}',
                    'Keep one of the two',
                )
            )
        table[row.id] = row
    if problems:
        raise Refused(problems)
    return table
