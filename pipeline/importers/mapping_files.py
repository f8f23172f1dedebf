"""Find a mapping and read it.

``AS=<name>`` is the file ``<name>.yaml`` of a folder that the caller gives, else of this one; the
first folder that has it wins. ``AS=<path>.yaml`` is that file, wherever it is.
"""

from collections.abc import Sequence
from pathlib import Path

from pipeline.importers.mapping import Mapping
from pipeline.importers.report import sentences
from pipeline.model import Problem, Refused, Where, relative
from pipeline.settings import build, nearest, read_yaml

BUILT_IN = Path(__file__).parent
MONTHS = 12


def mapping_names(folders: Sequence[Path] = ()) -> list[str]:
    """Return the names of the mappings of some folders and of this one."""
    found = {path.stem for folder in (*folders, BUILT_IN) for path in folder.glob('*.yaml')}
    return sorted(found)


def find_mapping(name: str, folders: Sequence[Path]) -> Path:
    """Return where a mapping is, by its name or its path; raise ``Refused`` for unknown names."""
    if name.endswith('.yaml'):
        return Path(name)
    names = mapping_names(folders)
    if name in names:
        paths = [folder / f'{name}.yaml' for folder in (*folders, BUILT_IN)]
        return next(path for path in paths if path.exists())
    close = nearest(name, names)
    hint = sentences(
        close if close.endswith('?') else '',
        f'Known: {", ".join(names)}',
        'Or name a mapping file of your own, ending in .yaml',
    )
    what = f'there is no importer "{name}"'
    raise Refused([Problem(Where(f'AS={name}'), what, hint, 'usage')])


def read_mapping(path: Path, root: Path) -> Mapping:
    """Read a mapping; raise ``Refused`` with everything that is wrong with it."""
    mapping = build(Mapping, read_yaml(path, relative(path, root)))
    problems = [
        Problem(
            mapping.at(field, i, 'status'), f'"{rule.status}" is there twice', 'Keep one of the two'
        )
        for field, rules in mapping.casualties().items()
        for i, rule in enumerate(rules)
        if rule.status in [before.status for before in rules[:i]]
    ]
    months = mapping.date.months
    if months and len(months) != MONTHS:
        what = f'{len(months)} names of months'
        where = mapping.at('date', 'months')
        problems.append(Problem(where, what, 'Write all twelve, in order'))
    if problems:
        raise Refused(problems)
    return mapping
