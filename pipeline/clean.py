"""Remove the briefs that were made in an output folder, and nothing else.

`make clean` runs this with the machine's own Python, so that it works before the set-up too: it
uses the standard library only. A folder is removed when its marker, which each stage writes, names
the very place where the folder is. A copy, a folder with another name and a symbolic link are no
such folder. What is left although it looks like a brief is listed.
"""

from __future__ import annotations

import signal

if __name__ == '__main__':
    signal.signal(
        signal.SIGINT, signal.SIG_DFL
    )  # an interrupt ends this without a traceback, from the first import on

import os
import shutil
import sys

MARKER = '.pipeline-folder'
PUBLISHED = ('press', 'press-embargo')  # what the pipeline makes and never removes
REHEARSALS, REHEARSAL = (
    'press-rehearsal',
    'REHEARSAL.txt',
)  # what NOW= tried, and the report in each folder of it
REPORTS = ('validation.txt', 'validation.json')  # of `make validate`


def location(folder: str | os.PathLike[str]) -> bytes:
    """Return what the marker of a folder holds: its real path.

    Within the folder that make runs in, it is the path from there, so that both can be moved.
    """
    path, project = os.path.realpath(folder), os.path.realpath('.')
    inside = os.path.commonpath([path, project]) == project
    return os.fsencode(os.path.relpath(path, project) if inside else path)


def is_marked(folder: str | os.PathLike[str]) -> bool:
    """Tell whether a folder was made by the pipeline, in this place and under this name."""
    marker = os.path.join(folder, MARKER)
    if os.path.islink(marker) or not os.path.isfile(marker):
        return False
    with open(marker, 'rb') as file:
        return file.read() == location(folder)


def reason_to_keep(entry: os.DirEntry[str]) -> str | None:
    """Return why a folder that looks like a brief stays; nothing where it does not."""
    names = os.listdir(entry.path) if entry.is_dir() else []
    if not any(name in (MARKER, '.inputs') or name.startswith('.lock-') for name in names):
        return None
    if entry.is_symlink():
        return 'it is a symbolic link'
    if MARKER in names:
        return 'it is a copy, or it was moved or renamed'
    return f'it has no marker ({MARKER})'


def clean(output: str) -> int:
    """Remove what was made in an output folder, and print what was removed and what was left.

    Returns the exit code.
    """
    if os.path.islink(output.rstrip(os.sep)):
        return refuse(
            2,
            output,
            'it is a symbolic link, so nothing in it was removed',
            f'Remove it yourself: it leads to {shown(os.path.realpath(output))}',
        )
    try:
        with os.scandir(output) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except FileNotFoundError:
        return 0
    except OSError as error:
        return refuse(4, output, error.strerror or str(error), 'Make it a folder that can be read')
    return max([0, *map(remove, entries)])


def remove(entry: os.DirEntry[str]) -> int:
    """Remove one entry of the output folder if the pipeline made it; return the exit code."""
    try:
        if entry.name in PUBLISHED:
            return 0
        if entry.name == REHEARSALS and entry.is_dir(follow_symlinks=False):
            remove_rehearsals(entry.path)
            return 0
        if entry.is_dir(follow_symlinks=False) and is_marked(entry.path):
            shutil.rmtree(entry.path)
            print(f'{shown(entry.path)}: removed')
        elif entry.name in REPORTS and entry.is_file(follow_symlinks=False):
            os.unlink(entry.path)
            print(f'{shown(entry.path)}: removed')
        elif reason := reason_to_keep(entry):
            what = f'left, because {reason}. Remove it yourself if it is not needed'
            print(f'{shown(entry.path)}: {what}')
    except OSError as error:
        return refuse(
            4,
            error.filename or entry.path,
            error.strerror or str(error),
            'Check the permissions of the folder, then run make clean again',
        )
    return 0


def remove_rehearsals(folder: str) -> None:
    """Remove each rehearsal (``<brief>/<edition>`` with its report), and folders left empty."""
    for path, _, files in os.walk(folder, topdown=False):
        if REHEARSAL in files:
            shutil.rmtree(path)
            print(f'{shown(path)}: removed')
        elif not os.listdir(path):
            os.rmdir(path)


def refuse(code: int, path: str, what: str, hint: str) -> int:
    """Say what is wrong; return the exit code."""
    print(f'{shown(path)}: {what}\n    hint: {hint}', file=sys.stderr)
    return code


def shown(path: str) -> str:
    """Return a path as it can be printed on one line, whatever its name holds."""
    return path if path.isprintable() else repr(path)


if __name__ == '__main__':
    sys.exit(clean(sys.argv[1]))
