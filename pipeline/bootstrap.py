"""Prepare a computer to make briefs: fetch every program part that they need, once.

`make` runs this with the machine's own Python, so it uses the standard library only, and a Python
too old for the project can still read it far enough to say so.
"""

from __future__ import annotations

import signal

if __name__ == '__main__':
    # an interrupt ends this without a traceback, from the first import on
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import sys
from pathlib import Path

if __name__ == '__main__':
    # a program that is started as a file finds modules in its own folder alone
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

import hashlib
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from pipeline.machine import (
    LIBRARIES,
    MAC_LIBRARIES,
    VENV,
    SetUpError,
    complete_system,
    find_python,
    package_tool,
    run,
)

ROOT = Path(__file__).resolve().parent.parent
# the lists in pipeline/requirements/ that make up each group of packages; a list holds what it adds
LISTS = {
    'runtime': ('runtime',),
    'archive': ('runtime', 'archive'),
    'test': ('runtime', 'test'),
    'dev': ('runtime', 'test', 'dev'),
}
PURPOSES = {
    'runtime': 'the program parts',
    'archive': 'what building on a cluster needs',
    'test': 'what the tests need',
    'dev': 'what the checks of the code need',
}
# what pip prints, what it means, how to fix it
PIP_TROUBLES = (
    (
        'CERTIFICATE_VERIFY_FAILED',
        'pip does not trust this network: its certificate is unknown here.',
        'ask whoever runs the network for its certificate file, then run '
        '`PIP_CERT=<that file> make`.',
    ),
    (
        '(?i)NewConnection|Timeout|NameResolution|ProxyError|connection (broken|aborted|reset)'
        '|max retries',
        'pip cannot reach its package index.',
        'connect to the internet (behind a proxy set HTTPS_PROXY, with a mirror PIP_INDEX_URL), '
        'then run make again.',
    ),
    (
        'DO NOT MATCH THE HASHES',
        'a downloaded package is not the one this project was checked with.',
        'run make again; if it stays so, the network or the mirror alters downloads: use another.',
    ),
    ('No space left', 'the disk is full.', 'free 1 GB, then run make again.'),
    (
        'No matching distribution',
        'a package does not exist ready-made for this machine and this Python.',
        'use Python 3.11 to 3.14 on Linux (x86_64 or aarch64) or on macOS 14 or newer.',
    ),
    ('', 'pip could not install the packages.', 'fix what pip says above, then run make again.'),
)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def font_sums(folder: Path) -> str:
    """Return a line `sha256  name` for each font."""
    fonts = sorted(path for path in folder.iterdir() if path.suffix in ('.ttf', '.otf'))
    return ''.join(f'{digest(font)}  {font.name}\n' for font in fonts)


def changed_fonts(folder: Path) -> list[str]:
    """Return the fonts that SHA256SUMS does not name, or that are gone or not as it states."""
    sums = folder / 'SHA256SUMS'
    listed = sums.read_text('utf-8').splitlines() if sums.is_file() else ()
    return sorted(
        {line.split('  ', 1)[-1] for line in {*listed} ^ {*font_sums(folder).splitlines()}}
    )


def stamp(venv: Path, name: str) -> Path:
    """Return the file that holds the digest of a list once its packages are installed."""
    return venv / ('ready' if name == 'runtime' else f'ready-{name}')


def can_be_kept(venv: Path, wanted: dict[str, str]) -> bool:
    """Tell whether an environment can be kept: its Python works, and no list of it has changed.

    `wanted` holds the digest of each list; a list that was never installed can be added.
    """
    stamps = {name: stamp(venv, name) for name in wanted}
    unchanged = all(
        path.read_text('utf-8').strip() == wanted[name]
        for name, path in stamps.items()
        if path.is_file()
    )
    python = venv / 'bin/python'
    found = 'all(map(importlib.util.find_spec, ("weasyprint", "pip")))'
    ask = f'import importlib.util; raise SystemExit(not {found})'
    return stamps['runtime'].is_file() and unchanged and python.exists() and run(python, '-c', ask)


@contextmanager
def exclusive(venv: Path) -> Iterator[None]:
    """Let one set-up work in the folder at a time; the lock ends with its process."""
    import fcntl  # here, as Windows has none

    venv.mkdir(exist_ok=True)
    with (venv / 'lock').open('w') as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print('set-up: waiting for another set-up of this folder.', flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def empty(venv: Path) -> None:
    """Remove whatever an earlier try left, except the lock that we hold."""
    for left in venv.iterdir():
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left)
        elif left.name != 'lock':
            left.unlink()


def create(venv: Path, tool: str) -> None:
    """Make an empty Python environment."""
    problem = 'Python could not make its folder .venv'
    hint = 'see that the disk has room, then run make again.'
    run(sys.executable, '-m', 'venv', venv, or_stop=(problem, hint))
    if tool == 'brew':
        # where Homebrew and MacPorts keep libraries; macOS takes the variable from Make's children
        (packages,) = venv.glob('lib/python3*/site-packages')
        setting = f'os.environ.setdefault("DYLD_FALLBACK_LIBRARY_PATH", "{MAC_LIBRARIES}")'
        (packages / 'mac_libraries.pth').write_text(f'import os; {setting}\n', 'utf-8')


def install(venv: Path, requirements: Path) -> None:
    """Install exactly the listed packages, each checked by its hash, none built here."""
    options = ['--require-hashes', '--only-binary=:all:', '--no-input']
    options += ['--disable-pip-version-check', '--requirement', str(requirements)]
    if not sys.stdout.isatty():
        options.append('--quiet')
    pip = [str(venv / 'bin/python'), '-m', 'pip', 'install', *options]
    done = subprocess.run(pip, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        print(*re.findall('^(?!WARNING).+', done.stderr, re.MULTILINE), sep='\n', file=sys.stderr)
        raise pip_trouble(done.stderr)


def pip_trouble(printed: str) -> SetUpError:
    """Return in plain words what stopped pip, by what it printed."""
    return next(
        SetUpError(problem, hint)
        for sign, problem, hint in PIP_TROUBLES
        if re.search(sign, printed)
    )


def write_whole(path: Path, text: str) -> None:
    """Write a file so that nobody ever finds half of it."""
    part = path.with_name(f'{path.name}.part')
    part.write_text(text, 'utf-8')
    os.replace(part, path)


def prepare_machine(root: Path) -> str:
    """See that the machine and the fonts are as the project needs them; return its package tool.

    A Python that is too old is replaced by a newer one, if the machine has one.
    """
    if os.name == 'nt':
        raise SetUpError(
            'this does not run on Windows itself.', 'run make in the Ubuntu of `wsl --install`.'
        )
    python = find_python(sys.version_info)
    if python:
        os.execv(python, (python, *sys.argv))
    os_release = Path('/etc/os-release')
    tool = package_tool(
        platform.system(), os_release.read_text('utf-8') if os_release.is_file() else ''
    )
    if tool == 'brew':
        os.environ.setdefault('DYLD_FALLBACK_LIBRARY_PATH', MAC_LIBRARIES)
    changed = changed_fonts(root / 'templates/fonts')
    if changed:
        raise SetUpError(
            f'templates/fonts/SHA256SUMS names other fonts than these: {", ".join(changed)}.',
            'run `git checkout templates/fonts`; if you meant the change, run '
            '`python3 pipeline/bootstrap.py renew-font-sums`.',
        )
    complete_system((*LIBRARIES, VENV), tool, os.geteuid() == 0)
    return tool


def prepare(root: Path, group: str = 'runtime') -> None:
    """Bring the machine and `.venv` to what a group of packages asks for.

    Nothing is done where they are so already. A list that changed makes the environment afresh, so
    that no package of the old list stays; a group that is new to it is added.
    """
    tool = prepare_machine(root)
    venv = root / '.venv'
    lists = {name: root / 'pipeline/requirements' / f'{name}.txt' for name in LISTS[group]}
    with exclusive(venv):
        wanted = {name: digest(path) for name, path in lists.items()}
        kept = can_be_kept(venv, wanted)
        missing = [name for name in lists if not (kept and stamp(venv, name).is_file())]
        if missing:
            print(
                f'set-up: fetching {PURPOSES[group]} into .venv; '
                'this happens once and takes about a minute.',
                flush=True,
            )
            if not kept:
                empty(venv)
                create(venv, tool)
            for name in missing:
                add(venv, name, lists[name])
            print('set-up: done.', flush=True)
        for name in lists:
            stamp(venv, name).touch()  # Make compares dates


def add(venv: Path, name: str, requirements: Path) -> None:
    """Install a list of packages, and write down that it is installed."""
    wanted = digest(requirements)
    install(venv, requirements)
    if name == 'runtime':
        problem = 'WeasyPrint, which makes the PDFs, does not start'
        hint = 'run make again; if it stays so, report this line.'
        run(venv / 'bin/python', '-c', 'import weasyprint', or_stop=(problem, hint))
    write_whole(stamp(venv, name), f'{wanted}\n')


def main(arguments: list[str]) -> int:
    """Set up a group of packages; with `renew-font-sums`, write down the fonts as they are now."""
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if arguments == ['renew-font-sums']:
            fonts = ROOT / 'templates/fonts'
            write_whole(fonts / 'SHA256SUMS', font_sums(fonts))
        elif len(arguments) > 1 or not {*arguments} <= LISTS.keys():
            words = '|'.join((*LISTS, 'renew-font-sums'))
            print(f'usage: python3 pipeline/bootstrap.py [{words}]', file=sys.stderr)
            return 2
        else:
            prepare(ROOT, *arguments)
    except SetUpError as error:
        print('set-up: {}\n    hint: {}'.format(*error.args), file=sys.stderr)
        return 4
    except OSError as error:
        print(
            f'set-up: {error.filename or ROOT}: {error.strerror or error}\n    hint: see that this '
            'folder can be written to and the disk has room, then run make again.',
            file=sys.stderr,
        )
        return 4
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        print('\nset-up: stopped; make starts it afresh.', file=sys.stderr)
        return 130
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
