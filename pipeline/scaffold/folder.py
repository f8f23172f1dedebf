"""Begin the folder of an organisation, and bring one of an older version up to this program.

A folder has the layout of the program's own: ``data/ templates/ figures/ output/``. The skeleton of
a new one is in ``templates/folder/``.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from pipeline.model import Problem, Refused, Where
from pipeline.versions import VERSION_FILE

TABLES = ('briefs', 'incidents', 'claims', 'reference', 'decisions', 'schema')
FILES = ('anomalies.yaml', 'policy.yaml', 'README.md')
# files of the skeleton that have another name in the folder, and those that are parts of others
RENAMED = {'gitignore': '.gitignore', 'workflow.yml': '.github/workflows/check.yml'}
PARTS = ('hosted.md', 'not-hosted.md')
RELATIVE_LINK = re.compile(r'(?<=\]\()[^:#)]+(?=[#)])')  # in Markdown


def place_for_new(target: str, program: Path) -> Path:
    """Return where a new folder is to be made; raises ``Refused`` where it cannot be there."""
    path = Path(target).expanduser()
    where = Where(f'FOLDER={target}')
    inside = [parent for parent in path.absolute().resolve().parents if is_folder(parent)]
    problem = None
    if not target:
        where, problem = Where('FOLDER'), ('no folder is named', 'make new FOLDER=../our-briefs')
    elif path.exists() and not path.is_dir():
        problem = 'this is a file', 'Name a folder that is not there yet'
    elif path.is_dir() and any(path.iterdir()):
        problem = 'the folder is not empty', 'Name one that is not there yet, or an empty one'
    elif path.resolve().is_relative_to(program):
        problem = 'this is in the folder of the program', 'Name a folder outside it'
    elif inside:
        what = f'this is in the folder of an organisation, {os.path.relpath(inside[0])}'
        problem = what, 'Name a folder outside it'
    if problem:
        raise Refused([Problem(where, *problem, 'usage')])
    return path


def is_folder(path: Path) -> bool:
    """Tell whether a folder is that of an organisation."""
    return (path / 'data/reference').is_dir() and (path / 'data/policy.yaml').is_file()


def new_folder(
    target: Path, program: Path, version: str, hosted: bool, schemas: dict[str, str]
) -> dict[Path, str]:
    """Return the files of a new folder by their paths.

    ``hosted`` adds a workflow that checks a hosted repository; ``schemas`` are those by which
    editors complete what is typed, by the names of their files.
    """
    skeleton = program / 'templates/folder'
    texts = {
        path.relative_to(skeleton).as_posix(): path.read_text(encoding='utf-8')
        for path in sorted(skeleton.rglob('*'))
        if path.is_file()
    }
    if not hosted:
        del texts['workflow.yml']
    note = texts['hosted.md' if hosted else 'not-hosted.md'].rstrip()
    for part in PARTS:
        del texts[part]
    readme = texts['README.md'].replace('{hosted}', note)
    texts['README.md'] = readme.replace('{program}', quote(_path_from(target, program)))
    texts['Makefile'] = texts['Makefile'].replace('{program}', _as_make_writes(target, program))
    texts['data/policy.yaml'] = (program / 'data/policy.yaml').read_text(encoding='utf-8')
    texts['.vscode/settings.json'] = (program / '.vscode/settings.json').read_text('utf-8')
    texts |= {f'data/schema/{name}': text for name, text in schemas.items()}
    texts[VERSION_FILE] = f'{version}\n'
    return {target / RENAMED.get(name, name): text for name, text in texts.items()}


def leading_from(folder: Path, home: Path, page: str) -> str:
    """Return a Markdown page with its relative links rewritten to work from another folder.

    ``home`` is the folder that they lead from as they are.
    """
    here = folder.resolve()
    return RELATIVE_LINK.sub(lambda link: quote(os.path.relpath(home / link[0], here)), page)


def _path_from(target: Path, program: Path) -> str:
    return os.path.relpath(program, target.resolve())


def _as_make_writes(target: Path, program: Path) -> str:
    """Return the path of the program from a folder, as it is written in a Makefile."""
    return _path_from(target, program).replace('$', '$$').replace('#', '\\#')


def old_layout(folder: Path) -> bool:
    """Tell whether a folder is one of data alone, as ``DATA=`` named it before version 0.2.0."""
    tables = (folder / 'reference').is_dir() and (folder / 'policy.yaml').is_file()
    return tables and not (folder / 'data').exists()


def moves(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Yield what to move in a folder of the old layout, and where to."""
    for name in (*TABLES, *FILES):
        if (folder / name).exists():
            yield folder / name, folder / 'data' / name
    house = folder / 'house.yaml'
    if house.exists():
        yield house, folder / 'templates/house.yaml'
        for logo in sorted(folder.glob('*.svg')):
            yield logo, folder / 'templates' / logo.name
