"""Prepare a computer to make briefs: fetch every program part that they need, once.

`make` runs this with the machine's own Python, so it uses the standard library only, and a Python too old for
the project can still read it far enough to say so.
"""

from __future__ import annotations

import signal

if __name__ == '__main__':
    signal.signal(
        signal.SIGINT, signal.SIG_DFL
    )  # an interrupt ends this without a traceback, from the first import on

import ctypes
import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from collections import namedtuple
from contextlib import contextmanager
from ctypes.util import find_library
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHONS = (
    'python3.11',
    'python3.12',
    'python3.13',
    'python3.14',
)  # all of requirements.txt exists for these
MAC_LIBRARIES = '/opt/homebrew/lib:/usr/local/lib:/opt/local/lib:/usr/lib'

Part = namedtuple(
    'Part', 'name file debian'
)  # as macOS and as Linux know it, and the Debian package it is in
LIBRARIES = (  # those WeasyPrint loads
    Part('gobject-2.0', 'libgobject-2.0.so.0', 'libpango-1.0-0'),
    Part('pango-1.0', 'libpango-1.0.so.0', 'libpango-1.0-0'),
    Part('pangoft2-1.0', 'libpangoft2-1.0.so.0', 'libpangoft2-1.0-0'),
    Part('harfbuzz', 'libharfbuzz.so.0', 'libharfbuzz0b'),
    Part('harfbuzz-subset', 'libharfbuzz-subset.so.0', 'libharfbuzz-subset0'),
    Part('fontconfig', 'libfontconfig.so.1', 'libfontconfig1'),
)
VENV = Part('venv', "Python's venv", f'python3.{sys.version_info[1]}-venv')
SYSTEMS = {
    'debian': 'apt-get',
    'fedora': 'dnf',
    'arch': 'pacman',
    'alpine': 'apk',
}  # and those made from them
INSTALL = {
    'apt-get': 'apt-get install --yes --no-install-recommends {packages}',
    'dnf': 'dnf install python3 pango harfbuzz fontconfig',
    'pacman': 'pacman -S --needed python pango harfbuzz fontconfig',
    'apk': f'apk add python3 {" ".join(f"so:{part.file}" for part in LIBRARIES)}',
    'brew': 'brew install python pango harfbuzz fontconfig',
}
PIP_TROUBLES = (  # what pip says, what it means, how to fix it
    (
        'CERTIFICATE_VERIFY_FAILED',
        'pip does not trust this network: its certificate is unknown here.',
        'ask whoever runs the network for its certificate file, then run `PIP_CERT=<that file> make`.',
    ),
    (
        '(?i)NewConnection|Timeout|NameResolution|ProxyError|connection (broken|aborted|reset)|max retries',
        'pip cannot reach its package index.',
        'connect to the internet (behind a proxy set HTTPS_PROXY, with a mirror PIP_INDEX_URL), then run make again.',
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
        return (
            importlib.util.find_spec('ensurepip') is not None
        )  # Debian leaves this half of venv out
    name = find_library(part.name) if sys.platform == 'darwin' else part.file
    try:
        return bool(name and ctypes.CDLL(name))
    except OSError:
        return False


def install_command(missing: list, tool: str, is_root: bool) -> str:
    """Return the one command that installs all that is missing, or '' where we know none."""
    command = INSTALL.get(tool, '').format(
        packages=' '.join(dict.fromkeys(part.debian for part in missing))
    )
    return f'sudo {command}' if command and tool != 'brew' and not is_root else command


def run(*command, or_stop: tuple = ()) -> bool:
    """Run a command out of sight; if it fails, stop with the given problem, its own last words and the hint."""
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


def complete_system(parts: tuple, tool: str, is_root: bool) -> None:
    """Stop if a part is missing; as root on Debian or Ubuntu install it."""
    missing = [part for part in parts if not is_here(part)]
    command = install_command(missing, tool, is_root)
    if missing and tool == 'apt-get' and is_root:
        print(f'set-up: {command}', flush=True)
        install = (*command.split(), '-o', 'DPkg::Lock::Timeout=120')
        if not run(*install):  # the list of packages is missing or old
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
            else "install Pango, HarfBuzz with its subset library, Fontconfig and Python's venv, then run make again.",
        )


def find_python(version: tuple, find=shutil.which) -> str:
    """Return '' if the Python of this version will do, else the path of one that will."""
    found = '' if version >= (3, 11) else next(filter(None, map(find, PYTHONS)), None)
    if found is None:
        raise SetUpError(
            f'Python 3.11 or newer is needed; this is {".".join(map(str, version[:3]))}.',
            'install it, then run make again (Mac: `brew install python`; Ubuntu 22.04: `sudo apt-get install '
            'python3.11-venv`; others: python.org/downloads).',
        )
    return found


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def font_sums(folder: Path) -> str:
    """Return a line `sha256  name` for each font."""
    fonts = sorted(path for path in folder.iterdir() if path.suffix in ('.ttf', '.otf'))
    return ''.join(f'{digest(font)}  {font.name}\n' for font in fonts)


def changed_fonts(folder: Path) -> list:
    """Return the fonts that SHA256SUMS does not name, that it names but are gone, and that are not as it says."""
    sums = folder / 'SHA256SUMS'
    listed = sums.read_text('utf-8').splitlines() if sums.is_file() else ()
    return sorted(
        {line.split('  ', 1)[-1] for line in {*listed} ^ {*font_sums(folder).splitlines()}}
    )


def is_ready(venv: Path, wanted: str) -> bool:
    """Tell whether an earlier set-up ended well, with these requirements, and its Python still works."""
    ready, python = venv / 'ready', venv / 'bin/python'
    return (
        ready.is_file()
        and ready.read_text('utf-8').strip() == wanted
        and python.exists()
        and run(
            python,
            '-c',
            'import importlib.util as u; raise SystemExit(not u.find_spec("weasyprint"))',
        )
    )


@contextmanager
def alone(venv: Path):
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
    run(
        sys.executable,
        '-m',
        'venv',
        venv,
        or_stop=(
            'Python could not make its folder .venv',
            'see that the disk has room, then run make again.',
        ),
    )
    if (
        tool == 'brew'
    ):  # where Homebrew and MacPorts keep libraries; macOS takes the variable from Make's children
        (packages,) = venv.glob('lib/python3*/site-packages')
        (packages / 'mac_libraries.pth').write_text(
            f'import os; os.environ.setdefault("DYLD_FALLBACK_LIBRARY_PATH", "{MAC_LIBRARIES}")\n',
            'utf-8',
        )


def install(venv: Path, requirements: Path) -> None:
    """Install exactly the listed packages, each checked by its hash, none built here."""
    quiet = () if sys.stdout.isatty() else ('--quiet',)
    pip = (
        venv / 'bin/python',
        '-m',
        'pip',
        'install',
        '--require-hashes',
        '--only-binary=:all:',
        '--no-input',
        '--disable-pip-version-check',
        *quiet,
        '--requirement',
        requirements,
    )
    done = subprocess.run(pip, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        print(*re.findall('^(?!WARNING).+', done.stderr, re.MULTILINE), sep='\n', file=sys.stderr)
        raise pip_trouble(done.stderr)


def pip_trouble(said: str) -> SetUpError:
    """Say in plain words what stopped pip."""
    return next(
        SetUpError(problem, hint) for sign, problem, hint in PIP_TROUBLES if re.search(sign, said)
    )


def write_whole(path: Path, text: str) -> None:
    """Write a file so that nobody ever finds half of it."""
    part = path.with_name(f'{path.name}.part')
    part.write_text(text, 'utf-8')
    os.replace(part, path)


def prepare(root: Path) -> None:
    """Bring the machine and `.venv` to what `requirements.txt` asks for; do nothing where they are so already."""
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
    venv, requirements = root / '.venv', root / 'requirements.txt'
    with alone(venv):
        wanted = digest(requirements)
        if is_ready(venv, wanted):
            (venv / 'ready').touch()  # Make compares dates
            return
        print(
            'set-up: fetching the program parts into .venv; this happens once and takes about a minute.',
            flush=True,
        )
        empty(venv)
        create(venv, tool)
        install(venv, requirements)
        run(
            venv / 'bin/python',
            '-c',
            'import weasyprint',
            or_stop=(
                'WeasyPrint, which makes the PDFs, does not start',
                'run make again; if it stays so, report this line.',
            ),
        )
        write_whole(venv / 'ready', f'{wanted}\n')
        print('set-up: done.', flush=True)


def main(arguments: list) -> int:
    """Set up; with `renew-font-sums`, write down the fonts as they are now."""
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if arguments == ['renew-font-sums']:
            fonts = ROOT / 'templates/fonts'
            write_whole(fonts / 'SHA256SUMS', font_sums(fonts))
        elif arguments:
            print('usage: python3 pipeline/bootstrap.py [renew-font-sums]', file=sys.stderr)
            return 2
        else:
            prepare(ROOT)
    except SetUpError as error:
        print('set-up: {}\n    hint: {}'.format(*error.args), file=sys.stderr)
        return 4
    except OSError as error:
        print(
            f'set-up: {error.filename or ROOT}: {error.strerror or error}\n    hint: see that this folder can be '
            'written to and the disk has room, then run make again.',
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
