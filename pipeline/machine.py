"""What a machine must have to make briefs: libraries, Python's venv, and a new enough Python.

It is a part of set-up (`bootstrap.py`): it uses the standard library only, and a Python too old for
the project can still read it.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from ctypes.util import find_library
from pathlib import Path
from typing import NamedTuple

# all that pipeline/requirements/ lists exists for these
PYTHONS = ('python3.11', 'python3.12', 'python3.13', 'python3.14')
MAC_LIBRARIES = '/opt/homebrew/lib:/usr/local/lib:/opt/local/lib:/usr/lib'


class Part(NamedTuple):
    """A part of the system: as macOS and as Linux know it, and the Debian package it is in."""

    name: str
    file: str
    debian: str


# those that WeasyPrint loads
LIBRARIES = (
    Part('gobject-2.0', 'libgobject-2.0.so.0', 'libpango-1.0-0'),
    Part('pango-1.0', 'libpango-1.0.so.0', 'libpango-1.0-0'),
    Part('pangoft2-1.0', 'libpangoft2-1.0.so.0', 'libpangoft2-1.0-0'),
    Part('harfbuzz', 'libharfbuzz.so.0', 'libharfbuzz0b'),
    Part('harfbuzz-subset', 'libharfbuzz-subset.so.0', 'libharfbuzz-subset0'),
    Part('fontconfig', 'libfontconfig.so.1', 'libfontconfig1'),
)
VENV = Part('venv', "Python's venv", f'python3.{sys.version_info[1]}-venv')
# and those made from them
SYSTEMS = {'debian': 'apt-get', 'fedora': 'dnf', 'arch': 'pacman', 'alpine': 'apk'}
INSTALL = {
    'apt-get': 'apt-get install --yes --no-install-recommends {packages}',
    'dnf': 'dnf install python3 pango harfbuzz fontconfig',
    'pacman': 'pacman -S --needed python pango harfbuzz fontconfig',
    'apk': f'apk add python3 {" ".join(f"so:{part.file}" for part in LIBRARIES)}',
    'brew': 'brew install python pango harfbuzz fontconfig',
}


class SetUpError(Exception):
    """Something a person has to fix first: the problem and a hint."""


def package_tool(kernel: str, os_release: str) -> str:
    """Return the tool that installs software on this system, or '' for one we do not know."""
    if kernel == 'Darwin':
        return 'brew'
    fields = dict(re.findall(r'^(ID|ID_LIKE)="?([^"\n]*)', os_release, re.MULTILINE))
    names = f'{fields.get("ID", "")} {fields.get("ID_LIKE", "")}'.split()
    return next((SYSTEMS[name] for name in names if name in SYSTEMS), '')


def is_here(part: Part) -> bool:
    """Tell whether a part is on this machine, looking where WeasyPrint will look."""
    if part == VENV:
        # Debian leaves this half of venv out
        return importlib.util.find_spec('ensurepip') is not None
    name = find_library(part.name) if sys.platform == 'darwin' else part.file
    try:
        return bool(name and ctypes.CDLL(name))
    except OSError:
        return False


def install_command(missing: Sequence[Part], tool: str, is_root: bool) -> str:
    """Return the one command that installs all that is missing, or '' where we know none."""
    command = INSTALL.get(tool, '').format(
        packages=' '.join(dict.fromkeys(part.debian for part in missing))
    )
    return f'sudo {command}' if command and tool != 'brew' and not is_root else command


def run(*command: str | Path, or_stop: tuple[str, str] | None = None) -> bool:
    """Run a command out of sight, and tell whether it succeeded.

    With `or_stop`, a problem and its hint, a failure is a SetUpError that ends in the last line
    that the command printed.
    """
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, 'DEBIAN_FRONTEND': 'noninteractive'},
    )
    if done.returncode and or_stop:
        problem, hint = or_stop
        raise SetUpError(
            f'{problem}: {(done.stdout.strip() or "no reason given").splitlines()[-1]}', hint
        )
    return done.returncode == 0


def complete_system(parts: Sequence[Part], tool: str, is_root: bool) -> None:
    """Stop if a part is missing; as root on Debian or Ubuntu install it."""
    missing = [part for part in parts if not is_here(part)]
    command = install_command(missing, tool, is_root)
    if missing and tool == 'apt-get' and is_root:
        print(f'set-up: {command}', flush=True)
        install = (*command.split(), '-o', 'DPkg::Lock::Timeout=120')
        if not run(*install):
            # the list of packages is missing or old
            run('apt-get', 'update')
            run(
                *install,
                or_stop=(
                    'the system could not install its packages',
                    f'connect to the internet and run `{command}`, then make again.',
                ),
            )
        importlib.invalidate_caches()
        missing = [part for part in missing if not is_here(part)]
    if missing:
        raise SetUpError(
            f'this machine lacks {", ".join(part.file for part in missing)}.',
            f'run `{command}`, then make again.'
            if command
            else 'install Pango, HarfBuzz with its subset library, Fontconfig and '
            "Python's venv, then run make again.",
        )


def find_python(
    version: tuple[int | str, ...], find: Callable[[str], str | None] = shutil.which
) -> str:
    """Return '' if the Python of this version will do, else the path of one that will."""
    found = '' if version >= (3, 11) else next(filter(None, map(find, PYTHONS)), None)
    if found is None:
        raise SetUpError(
            f'Python 3.11 or newer is needed; this is {".".join(map(str, version[:3]))}.',
            'install it, then run make again (Mac: `brew install python`; Ubuntu 22.04: '
            '`sudo apt-get install python3.11-venv`; others: python.org/downloads).',
        )
    return found
