"""Read the files of incidents: YAML, or a spreadsheet with one row an incident."""

from collections.abc import Callable
from pathlib import Path

from pipeline.load.spreadsheet import incidents_of
from pipeline.model import Incident, Problem, Refused, Where, relative
from pipeline.settings import Document, Tables, Unfit, build_each, read_csv, read_xlsx, read_yaml

SPREADSHEETS: dict[str, Callable[[Path, str], Document]] = {'.csv': read_csv, '.xlsx': read_xlsx}
OF_EDITORS = ('.', '#', '~$')  # what the names of editors' own files begin with


def read_incidents(folder: Path, name: str, root: Path, tables: Tables) -> list[Incident]:
    """Return the incidents of a file; ``tables`` are those in which a mistaken id is looked for.

    Raises ``Refused`` with everything that is wrong with it.
    """
    found = [path for path in paths_of(folder / name, ('.yaml',)) if path.exists()]
    if len(found) > 1:
        files = ', '.join(path.name for path in found)
        what = f'{name} is there {len(found)} times: {files}'
        raise Refused([Problem(Where(relative(folder, root)), what, 'Keep one of them')])
    path = found[0] if found else folder / f'{name}.yaml'
    if path.suffix == '.yaml':
        return build_each(Incident, read_yaml(path, relative(path, root)), tables)
    try:
        table = SPREADSHEETS[path.suffix](path, relative(path, root))
    except Unfit as unfit:
        raise Refused([*unfit.problems, *_further(unfit, tables)]) from None
    return incidents_of(table, tables)


def paths_of(stem: Path, endings: tuple[str, ...]) -> list[Path]:
    """Return the paths that a file of data may have, with some endings and as a spreadsheet."""
    return [stem.with_name(f'{stem.name}{ending}') for ending in (*endings, *SPREADSHEETS)]


def _further(unfit: Unfit, tables: Tables) -> list[Problem]:
    """Return what is wrong with other cells than those that are already known to be."""
    places = {problem.where for problem in unfit.problems}
    try:
        incidents_of(unfit.document, tables)
    except Refused as refusal:
        return [problem for problem in refusal.problems if problem.where not in places]
    return []


def incident_files(data: Path) -> list[str]:
    """Return the names of the files of incidents of a folder, in order, without their endings."""
    return sorted({path.stem for path in incident_paths(data)})


def incident_paths(data: Path) -> list[Path]:
    """Return the files of incidents of a folder, in order."""
    return [
        path
        for path in sorted((data / 'incidents').glob('*'))
        if path.suffix in ('.yaml', *SPREADSHEETS)
        and not path.name.endswith('.origin.yaml')
        and not path.name.startswith(OF_EDITORS)
    ]
