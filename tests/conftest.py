"""What the tests share: the real brief read once, and copies of the project to break."""

import fcntl
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import Words, find_packs, load_language, read_prose
from pipeline.load import load
from pipeline.settings import build, read_yaml
from pipeline.workspace import Workspace
from pipeline.write import House

ROOT = Path(__file__).resolve().parent.parent
BRIEF = '2014-10-26-alliance-airstrikes'
FONTS = (ROOT / 'templates/fonts',)
TAGS = (
    'en',
    'ar',
)  # in which copies of the project build the real brief: one in each direction is enough
COLUMNS = len(
    (ROOT / 'data/reference/facilities.csv').read_text(encoding='utf-8').split('\n')[0].split(',')
)  # which grow with the languages
SHIPPED = tuple(find_packs([ROOT / 'templates/languages']))  # of which there is a pack
# what make says first where no brief is named
NEWEST = f'brief: {BRIEF} (the newest here; BRIEF= names another)\n'
SAMPLE = ROOT / 'tests/sample'  # the folder of an invented organisation
SOURCES = (
    'docs/changelog.md',
    'Makefile',
    'pipeline',
    'figures',
    'templates',
    'data',
    '.vscode/settings.json',
)


@pytest.fixture(scope='session')
def recorded():
    """The records of the real brief, restricted fields included."""
    return load(ROOT / 'data', BRIEF, ROOT)


@pytest.fixture(scope='session')
def ledger(recorded):
    """The facts of the real brief."""
    return analyse(disclose(recorded))


@pytest.fixture(scope='session')
def languages():
    """The shipped language packs by tag."""
    packs = find_packs([ROOT / 'templates/languages'])
    return {tag: load_language(tag, packs, ROOT) for tag in SHIPPED}


@pytest.fixture(scope='session')
def words(languages, ledger):
    """Each language, speaking of the real brief."""
    return {tag: Words(language, ledger) for tag, language in languages.items()}


@pytest.fixture(scope='session')
def house():
    """The organisation of the real brief."""
    return build(House, read_yaml(ROOT / 'templates/house.yaml', 'house.yaml'))


def workspace_in(folder, brief):
    """A workspace with the data of a brief of the example or of the sample, to build in."""
    source = ROOT if brief == BRIEF else SAMPLE
    shutil.copytree(source / 'data', folder / 'data')
    if source == SAMPLE:
        shutil.copytree(source / 'templates', folder / 'templates')
    return Workspace(folder, brief)


def marked(text):
    """Return a text without its mark ¦, and the line and column the mark stood at."""
    before = text.partition('¦')[0]
    return text.replace('¦', ''), before.count('\n') + 1, len(before) - before.rfind('\n')


class Project:
    """A copy of the project in a folder of its own, to change and to run."""

    brief = BRIEF  # that its steps are of, where no other is named

    def __init__(self, folder):
        self.folder = self.program = folder
        self.out = folder / 'output' / BRIEF
        for name in SOURCES:
            source = ROOT / name
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (shutil.copytree if source.is_dir() else shutil.copy2)(source, folder / name)
        self.speak(TAGS)
        (
            folder / '.venv'
        ).mkdir()  # linked part by part: a set-up that runs in a copy cannot touch the real one
        for part in Path(sys.prefix).iterdir():
            (folder / '.venv' / part.name).symlink_to(part)

    def path(self, name):
        return self.folder / name.replace('BRIEF', f'data/briefs/{BRIEF}')

    def change(self, name, old, new, count=1):
        """Replace text in a file; fails when the text is not there, so that no test changes nothing."""
        path = self.path(name)
        text = path.read_text(encoding='utf-8')
        assert old in text, f'{old!r} is not in {name}'
        path.write_text(
            text.replace(old, new) if count == 0 else text.replace(old, new, count),
            encoding='utf-8',
        )

    def restore(self, name):
        """Put a file back as the project has it."""
        shutil.copy2(ROOT / self.path(name).relative_to(self.folder), self.path(name))
        self.speak(TAGS)

    def speak(self, tags):
        """Make the brief one of these languages, each once."""
        path = self.path('BRIEF/brief.yaml')
        text = path.read_text(encoding='utf-8')
        path.write_text(
            re.sub(
                r'^languages: \[.*\]$',
                f'languages: [{", ".join(dict.fromkeys(tags))}]',
                text,
                flags=re.MULTILINE,
            ),
            encoding='utf-8',
        )

    def step(self, *arguments, **options):
        """Run one step of the line; returns the finished process."""
        brief = ['--brief', self.brief] if self.brief else []
        command = [sys.executable, '-P', '-m', 'pipeline', *brief, *arguments]
        return self._run(command, **options)

    def make(self, *arguments, **options):
        """Run make; returns the finished process."""
        return self._run(['make', *arguments], **options)

    def _run(self, command, **options):
        environment = {
            key: value
            for key, value in os.environ.items()
            if key not in ('MAKEFLAGS', 'MAKELEVEL', 'MFLAGS', 'PYTHONPATH')
        }
        environment['PYTHONPATH'] = str(self.program)
        return subprocess.run(
            command,
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            **options,
        )


class OwnFolder(Project):
    """The folder of an organisation, as a project's `make new` writes it, to change and to run."""

    brief = ''

    def __init__(self, folder, project, *arguments):
        self.folder, self.program = folder, project.folder
        made = project.make('new', f'FOLDER={folder}', *arguments)
        assert made.returncode == 0, made.stdout + made.stderr


class SampleFolder(Project):
    """A copy of the sample, the folder of an invented organisation, beside a project."""

    brief = ''

    def __init__(self, folder, project):
        shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns('output'))
        self.folder, self.program = folder, project.folder

    def make(self, *arguments, **options):
        program = self.program
        return self._run(
            ['make', f'--file={program}/Makefile', f'PROGRAM={program}', *arguments], **options
        )


@pytest.fixture
def project(tmp_path):
    """A fresh copy of the project."""
    return Project(tmp_path)


@pytest.fixture
def sample(tmp_path):
    """A fresh copy of the sample, beside a fresh copy of the project."""
    return SampleFolder(tmp_path / 'sample', Project(tmp_path / 'program'))


class SharedProject(Project):
    """A project that another worker of the same run of the tests may have made."""

    def __init__(self, folder):
        self.folder = self.program = folder
        self.out = folder / 'output' / BRIEF


@pytest.fixture(scope='session')
def built(tmp_path_factory):
    """A project whose brief was made, once for all workers; tests change nothing in it."""
    base = tmp_path_factory.getbasetemp()
    # the folders of all workers lie beside one another
    folder = (base.parent if 'PYTEST_XDIST_WORKER' in os.environ else base) / 'built'
    done = folder.with_suffix('.done')
    with folder.with_suffix('.lock').open('w') as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            made = Project(folder).make()
            assert made.returncode == 0, made.stdout + made.stderr
            done.touch()
    return SharedProject(folder)


@pytest.fixture
def imports(tmp_path):
    """A folder to import into."""
    from tests.fixtures.import_folder import ImportFolder

    return ImportFolder(tmp_path)


@pytest.fixture
def made(built, tmp_path):
    """A project with nothing left to do, to change."""
    from tests.fixtures.making import Copy

    return Copy(built, tmp_path / 'project')


@pytest.fixture
def unmade(made):
    """A project of which nothing was made."""
    shutil.rmtree(made.folder / 'output')
    return made


@pytest.fixture
def told(tmp_path):
    """A prose in one language."""

    def told(text, tag='en'):
        (tmp_path / f'{tag}.md').write_text(text, encoding='utf-8')
        return read_prose(tmp_path / f'{tag}.md', f'{tag}.md', tag)

    return told
