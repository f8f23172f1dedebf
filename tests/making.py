"""What is asked of make: a made project to change, what it would run, what it ran, what it refused."""

import fcntl
import re
import shutil
import subprocess
import time

import pytest

from tests.conftest import BRIEF, TAGS, Project

OUT = f'output/{BRIEF}'
PER_LANGUAGE = ('draw', 'write', 'render', 'check')
VALIDATED = 'validate en ar'


class Copy(Project):
    """A copy of a project, all that was made and every date included."""

    def __init__(self, project, folder):
        shutil.copytree(project.folder, folder, symlinks=True, dirs_exist_ok=True)
        self.folder = self.program = folder
        self.out = folder / OUT

    def planned(self, *arguments):
        """Return the steps that make would run."""
        dry = self.make('--dry-run', *arguments)
        assert dry.returncode == 0, dry.stderr
        return set(
            re.findall(
                r"-m pipeline --brief '[^']*' --paper '[^']*' (.+)$", dry.stdout, re.MULTILINE
            )
        )

    def start(self, *command):
        """Start a command in a process group of its own."""
        return subprocess.Popen(
            command,
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )


def products(project):
    """Return everything that was made for readers and for machines, by name."""
    return {
        str(path.relative_to(project.out)): path.read_bytes()
        for path in sorted(project.out.rglob('*'))
        if path.suffix in ('.pdf', '.html', '.json', '.svg')
    }


def languages_from(step, *tags):
    """Return the steps of a language from one on."""
    return {f'{name} {tag}' for name in PER_LANGUAGE[PER_LANGUAGE.index(step) :] for tag in tags}


EVERYTHING = {VALIDATED, 'disclose', 'analyse', *languages_from('draw', *TAGS)}


def ran(process):
    """Return the steps that a finished make says it ran."""
    assert process.returncode == 0, process.stdout + process.stderr
    return {
        ' '.join(line)
        for line in re.findall(
            r'^([a-z]+) +(?:([a-z]{2,3}(?:-[A-Za-z]+)*) +)?(?:\S+/\S+)? +[0-9.]+ s$',
            process.stdout,
            re.MULTILINE,
        )
    }


def refusal(project, process, code):
    """Return what a make that was refused says, once it is known to be said well."""
    assert process.returncode == 2, process.stdout + process.stderr
    assert f'(code {code})' in process.stderr
    assert 'hint: ' in process.stderr
    assert 'Traceback' not in process.stderr
    assert str(project.folder) not in process.stderr
    return process.stderr


def edit(path):
    """Change a file without changing what it says."""
    with path.open('a', encoding='utf-8') as file:
        file.write('\n')


def wait_for_lock(project, process, name):
    """Wait until a process holds the lock of a step."""
    lock = project.out / f'.lock-{name}'
    for _ in range(500):
        if lock.read_text() == str(process.pid):
            with lock.open() as file, pytest.raises(BlockingIOError):
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        time.sleep(0.01)
    raise AssertionError(f'{name} never began')
