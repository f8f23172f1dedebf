"""Renew the lists of packages in `pipeline/requirements/`, one for each group of pyproject.toml.

Without an option each list keeps its versions wherever pyproject.toml still allows them. A list
holds only what its group adds to the lists below it, so that no package has two versions.
Run it with Python 3.11, the oldest that is supported: packages ask more of older Pythons than of
newer ones, and the lists must serve all of them.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
# in the order of renewal: no list may choose another version than an earlier one
BELOW = {'runtime': (), 'test': ('runtime',), 'dev': ('runtime', 'test'), 'archive': ('runtime',)}
HEAD = """\
# Group "{group}" of pyproject.toml{addition}, for Python 3.11 to 3.14 on Linux and macOS.
# To renew: .venv/bin/python tests/requirements.py [--upgrade | --upgrade-package NAME]
"""
OPTIONS = (
    '--quiet',
    '--allow-unsafe',
    '--generate-hashes',
    '--no-header',
    '--no-emit-find-links',
    '--no-emit-index-url',
    '--no-emit-trusted-host',
    '--strip-extras',
)


def asked(group: str) -> list[str]:
    """Return the requirements of a group, those of the groups that it includes among them."""
    settings = tomllib.loads((ROOT / 'pyproject.toml').read_text(encoding='utf-8'))
    if group == 'runtime':
        runtime: list[str] = settings['project']['dependencies']
        return runtime
    found: list[str] = []
    for one in settings['dependency-groups'][group]:
        found += asked(one['include-group']) if isinstance(one, dict) else [one]
    return found


def locked(group: str) -> dict[str, str]:
    """Return what the list of a group says of each package: its version, hashes and askers."""
    path = ROOT / 'pipeline/requirements' / f'{group}.txt'
    blocks = re.split(r'\n(?=\S)', path.read_text(encoding='utf-8')) if path.exists() else []
    return {block.partition('==')[0]: block.rstrip() for block in blocks if '==' in block}


def compiled(group: str, options: list[str]) -> str:
    """Return the list of a group as pip-compile resolves it, packages of lower lists included."""
    requirements = ROOT / 'pipeline/requirements'
    groups = list(BELOW)
    earlier = groups[: groups.index(group)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / f'{group}.in').write_text('\n'.join(asked(group)), encoding='utf-8')
        for one in (group, *earlier):
            if (requirements / f'{one}.txt').exists():
                shutil.copy(requirements / f'{one}.txt', folder)
        constraints = [f'--constraint={one}.txt' for one in earlier]
        files = [f'--output-file={group}.txt', f'{group}.in']
        subprocess.run(
            [sys.executable, '-m', 'piptools', 'compile', *OPTIONS, *options, *constraints, *files],
            cwd=folder,
            # packages that lie on this machine are not those that others download
            env={name: value for name, value in os.environ.items() if name != 'PIP_FIND_LINKS'},
            check=True,
        )
        return (folder / f'{group}.txt').read_text(encoding='utf-8')


def renew(group: str, options: list[str]) -> None:
    """Write the list of a group anew."""
    below = BELOW[group]
    path = ROOT / 'pipeline/requirements' / f'{group}.txt'
    path.write_text(compiled(group, options), encoding='utf-8')
    present = {name for one in below for name in locked(one)}
    added = [block for name, block in locked(group).items() if name not in present]
    addition = f': what it adds to {" and ".join(below)}' if below else ''
    constraints = ''.join(f'-c {one}.txt\n' for one in below)
    head = HEAD.format(group=group, addition=addition) + constraints
    path.write_text(head + '\n'.join(added) + '\n', encoding='utf-8')


def main(options: list[str]) -> int:
    """Renew all lists, the lowest first; return the exit code."""
    if sys.version_info[:2] != OLDEST:
        print(f'renew the lists with Python {".".join(map(str, OLDEST))}', file=sys.stderr)
        return 2
    for group in BELOW:
        renew(group, options)
    return 0


if __name__ == '__main__':
    raise SystemExit(main(sys.argv[1:]))
