"""What a signal may not do: delete a file that is finished, leave half a one, or print a traceback."""

import os
import re
import signal
import subprocess
import sys

import pytest

from tests.conftest import BRIEF
from tests.fixtures.making import Copy

GOALS = ('brief', 'web', 'large')  # between them they make every file of the line
SIGNALS = (signal.SIGINT, signal.SIGTERM)


def database(project: Copy) -> dict[str, str]:
    """Return what make knows of each target that has a recipe of its own, by its name."""
    printed = project.make('--print-data-base', '--dry-run', *GOALS)
    assert printed.returncode == 0, printed.stderr
    found = re.findall(
        r'^([^#\t\n][^\n]*?):(?: [^\n]*)?\n((?:#[^\n]*\n)+)', printed.stdout, re.MULTILINE
    )
    recipes = {
        name: recipe[0]
        for name, facts in found
        if (recipe := re.findall('^#  (?:recipe|commands) to execute (.*)', facts, re.MULTILINE))
    }
    return {
        name: facts
        for name, facts in found
        if name in recipes and recipes[name] != recipes['.DEFAULT']
    }


def files_made(project: Copy) -> list[str]:
    """Return the files that make makes of a brief, as make names them."""
    return [
        name
        for name, facts in database(project).items()
        if name.startswith('output/') and 'Phony target' not in facts
    ]


def test_every_file_that_make_makes_survives_an_interrupt(made):
    known = database(made)

    assert {'.venv/ready', 'brief', 'press', 'clean'} <= known.keys()
    assert len(files_made(made)) == 15
    assert [
        name
        for name, facts in known.items()
        if 'Precious file' not in facts and 'Phony target' not in facts
    ] == []


def test_a_failing_step_deletes_no_target(made):
    assert '.DELETE_ON_ERROR' not in made.make('--print-data-base', '--dry-run').stdout


def interrupted(project: Copy, pending: dict[str, int], number: int) -> str | None:
    """Run make, and signal it as soon as one of these files is another one; return which."""
    making = project.start('make', *GOALS)
    while making.poll() is None:
        for name, inode in pending.items():
            if (project.folder / name).stat().st_ino != inode:
                os.killpg(making.pid, number)
                said, _ = making.communicate()
                assert 'Traceback' not in said
                return name
    said, _ = making.communicate()
    assert making.returncode == 0, said
    return None


@pytest.mark.slow
@pytest.mark.parametrize('number', SIGNALS)
def test_a_signal_after_the_rename_loses_no_file(made, number):
    assert made.make(*GOALS).returncode == 0
    files = {name: (made.folder / name).read_bytes() for name in files_made(made)}
    pending = {name: (made.folder / name).stat().st_ino for name in files}
    for name in files:
        os.utime(made.folder / name, (0, 0))

    while pending:
        name = interrupted(made, pending, number)
        assert name is not None, f'never made again: {", ".join(pending)}'
        assert (made.folder / name).exists(), f'{name} was deleted'
        assert (made.folder / name).read_bytes() == files[name]
        del pending[name]

    assert made.make(*GOALS).returncode == 0
    assert {name: (made.folder / name).read_bytes() for name in files} == files


KILLED_AFTER_RENAME = """
import os, signal, sys, time
from pathlib import Path
make_folder, replace = Path.mkdir, Path.replace
def change_facts_first(folder, *arguments, **options):
    make_folder(folder, *arguments, **options)
    if folder.name == 'ar':                             # where the step is about to write
        os.utime(sys.argv[1])
        time.sleep(0.05)
def replace_and_die(part, target):
    replace(part, target)
    if target.name == 'figures.json':
        os.kill(os.getpid(), signal.SIGKILL)
Path.mkdir = change_facts_first
Path.replace = replace_and_die
from pipeline.__main__ import main
main(['draw', 'ar'])
"""


def test_a_file_is_older_than_an_input_that_changed_meanwhile_even_if_its_step_was_killed(made):
    facts = str(made.out / 'facts.json')
    killed = subprocess.run([sys.executable, '-c', KILLED_AFTER_RENAME, facts], cwd=made.folder)
    assert killed.returncode == -signal.SIGKILL

    assert 'draw ar' in made.planned()


INTERRUPTED_AT_IMPORT = """
import os, runpy, signal, sys
program, module, *sys.argv[1:] = sys.argv[1:]
class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == module:
            os.kill(os.getpid(), signal.SIGINT)
sys.modules.pop(module, None)
sys.meta_path.insert(0, Interrupting())
sys.argv[0] = program
if program.endswith('.py'):
    runpy.run_path(program, run_name='__main__')
else:
    runpy.run_module(program, run_name='__main__', alter_sys=True)
"""


@pytest.mark.parametrize(
    ('command', 'module', 'code'),
    [
        (['pipeline', '--brief', BRIEF, 'validate', 'en'], 'argparse', -signal.SIGINT),
        (['pipeline', '--brief', BRIEF, 'validate', 'en'], 'pydantic', -signal.SIGINT),
        (['pipeline', '--brief', BRIEF, 'validate', 'en'], 'pipeline.cli.stages', -signal.SIGINT),
        (['pipeline', '--brief', BRIEF, 'validate', 'en'], 'pipeline.validate', 130),
        (['pipeline', '--brief', BRIEF, 'lang-status'], 'pipeline.translation', 130),
        (['pipeline/make_inputs.py', '.', '', '', ''], 'hashlib', -signal.SIGINT),
        (['pipeline/bootstrap.py', 'unknown'], 'ctypes', -signal.SIGINT),
        (['pipeline/clean.py', 'output'], 'shutil', -signal.SIGINT),
    ],
)
def test_an_interrupt_while_modules_load_prints_no_traceback(made, command, module, code):
    program, *arguments = command
    run = subprocess.run(
        [sys.executable, '-c', INTERRUPTED_AT_IMPORT, program, module, *arguments],
        cwd=made.folder,
        capture_output=True,
        text=True,
    )

    assert (run.returncode, run.stderr) == (code, '')
