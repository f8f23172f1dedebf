"""Fetch what others check our pages with: one version of a package, whose sum is known."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path


def stop(goal, what, hint):
    """End with code 4: this machine lacks something."""
    sys.stderr.write(f'make {goal}: {what}\n    hint: {hint}\nresult: 1 problem (code 4)\n')
    sys.exit(4)


def package(goal: str, name: str, version: str, sha256: str) -> Path:
    """Return the archive of an npm package, fetched once and checked by its sum."""
    archive = Path(f'.venv/{name}/{name}-{version}.tgz')
    if not archive.exists():
        if not shutil.which('npm'):
            stop(
                goal,
                f'npm is missing, which fetches {name}',
                'Install it (Debian: apt-get install npm); the other goals do without',
            )
        archive.parent.mkdir(parents=True, exist_ok=True)
        got = subprocess.run(
            ['npm', 'pack', '--silent', f'{name}@{version}'],
            cwd=archive.parent,
            capture_output=True,
            text=True,
            check=False,
        )
        if got.returncode or not archive.exists():
            stop(
                goal,
                f'npm could not fetch {name}',
                f'Connect to the internet, then run make {goal} again',
            )
    if hashlib.sha256(archive.read_bytes()).hexdigest() != sha256:
        archive.unlink()
        stop(
            goal,
            f'{name} is not the file this project was checked with; it was removed',
            f'Run make {goal} again',
        )
    return archive
