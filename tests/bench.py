"""How fast the line is, as ratios of one run: rounds of both sides take turns, so that a busy machine slows both.

`make bench` runs this. It asserts nothing: a machine's seconds are its own.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = {key: value for key, value in os.environ.items() if key not in ('MAKEFLAGS', 'MAKELEVEL', 'MFLAGS')}


def timed(folder, *command):
    """Return the seconds that a command takes."""
    started = time.perf_counter()
    subprocess.run(command, cwd=folder, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def compare(said, one, other, rounds):
    """Print how one thing compares with another, each measured in turn; the first round only warms up."""
    pairs = [(one(), other()) for _ in range(rounds + 1)][1:]
    first, second = (median(side) for side in zip(*pairs, strict=True))
    ratios = sorted(a / b for a, b in pairs)
    print(f'{said}: {first:.3f} s against {second:.3f} s, ratio {median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f}, {rounds} rounds)', flush=True)


def copied(folder):
    """Return a copy of the project to work in."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns('.*', 'output', '__pycache__'))
    (folder / '.venv').symlink_to(Path(sys.prefix))
    return folder


def main():
    """Measure the bars that the project sets itself."""
    with tempfile.TemporaryDirectory() as scratch:
        idle, busy = copied(Path(scratch) / 'idle'), copied(Path(scratch) / 'busy')
        python, messages = str(idle / '.venv/bin/python'), idle / 'templates/languages/ar/messages.ftl'
        timed(idle, 'make', '-j2')

        def everything(*jobs):
            shutil.rmtree(busy / 'output', ignore_errors=True)
            return timed(busy, 'make', *jobs)

        def one_edit():
            with messages.open('a', encoding='utf-8') as file:
                file.write('\n')
            return timed(idle, 'make')

        def figures():
            return sum(timed(idle, python, '-m', 'pipeline', 'draw', tag.name) for tag in sorted((idle / 'templates/languages').iterdir()) if tag.is_dir())

        compare('make with nothing to do, against the program true', lambda: timed(idle, 'make'), lambda: timed(idle, 'true'), 20)
        compare('one translator\'s edit, against everything', one_edit, everything, 3)
        compare('all figures of all languages, against importing matplotlib', figures, lambda: timed(idle, python, '-c', 'import matplotlib.figure'), 5)
        compare('everything with two jobs, against one', lambda: everything('-j2'), lambda: everything('-j1'), 3)


if __name__ == '__main__':
    main()
