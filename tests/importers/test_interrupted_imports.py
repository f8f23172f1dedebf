"""An import that was cut short at any moment is finished by the next one, and no file of a person is overwritten."""

import contextlib
import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.__main__ import main
from tests.conftest import ROOT
from tests.fixtures.import_folder import ORIGIN

OWN = '# My own list.\n- id: a\n'
SIGKILLED = """
import os, signal, sys
from pathlib import Path
replace = Path.replace
def replaced(self, target):
    replace(self, target)
    if str(target).endswith('.origin.yaml'):
        os.kill(os.getpid(), signal.SIGKILL)
Path.replace = replaced
from pipeline.__main__ import main
main(sys.argv[1:])
"""


class Killed(BaseException):
    """The process is gone: nothing of it runs any more."""


class Faults:
    """Lets the n-th call that writes fail, before or after it did its work, and counts the calls."""

    def __init__(self, monkeypatch, at, error):
        self.at, self.error, self.calls = at, error, 0
        self.dead = False
        for owner, name in ((os, 'fsync'), (Path, 'replace'), (Path, 'mkdir')):
            monkeypatch.setattr(owner, name, self.around(getattr(owner, name)))
        monkeypatch.setattr(Path, 'unlink', self.unless_dead(Path.unlink))
        monkeypatch.setattr(Path, 'open', self.opened(Path.open))

    def strike(self):
        self.calls += 1
        if self.calls == self.at:
            self.dead = isinstance(self.error, Killed)
            raise self.error

    def around(self, call):
        def called(*arguments, **options):
            self.strike()
            result = call(*arguments, **options)
            self.strike()
            return result

        return called

    def unless_dead(self, call):
        return lambda *arguments, **options: None if self.dead else call(*arguments, **options)

    def opened(self, call):
        def open_(path, *arguments, **options):
            file = call(path, *arguments, **options)
            return Torn(file, self) if path.suffix == '.part' else file

        return open_


class Torn:
    """A file of which half is written when the disk is full or the process is killed."""

    def __init__(self, file, faults):
        self.file, self.faults = file, faults

    def write(self, content):
        self.file.write(content[: len(content) // 2])
        self.faults.strike()
        self.file.write(content[len(content) // 2 :])
        return len(content)

    def flush(self):
        self.file.flush()

    def fileno(self):
        return self.file.fileno()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.file.close()


def imported(imports, name='ucdp-hxl.csv'):
    """Run the import of a file; return its exit code."""
    return main(
        [
            '--folder',
            str(imports.folder),
            'import',
            'ucdp',
            str(imports.folder / name),
            '--to',
            'out',
            '--write',
        ]
    )


def written(imports):
    folder = imports.data / 'incidents'
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.exists() else {}


def cut_short(imports, monkeypatch, error):
    """Import again and again, each time with a fault one call later; yield after each that was cut short."""
    before = imports.folder / 'before'
    shutil.copytree(imports.data, before)
    at = 0
    while True:
        at += 1
        shutil.rmtree(imports.data)
        shutil.copytree(before, imports.data)
        with monkeypatch.context() as patch:
            faults = Faults(patch, at, error)
            with contextlib.suppress(Killed, KeyboardInterrupt):
                imported(imports)
        if faults.calls < at:
            return
        yield at


ERRORS = [
    OSError(errno.ENOSPC, 'No space left on device'),
    OSError(errno.EIO, 'Input/output error'),
    KeyboardInterrupt(),
    Killed(),
]


@pytest.mark.parametrize('error', ERRORS, ids=('full disk', 'broken disk', 'interrupted', 'killed'))
@pytest.mark.parametrize('second', [False, True], ids=('first import', 'second import'))
def test_an_import_cut_short_anywhere_is_finished_by_the_next(imports, monkeypatch, error, second):
    imports.add('ucdp-hxl.csv')
    if second:
        imported(imports)
        imports.out.write_text(
            imports.out.read_text(encoding='utf-8').replace(
                '{status: civilian, value: 2}', '{status: civilian, value: 3}', 1
            ),
            encoding='utf-8',
        )
        imports.add('ucdp-hxl.csv', [('2016-04-02', '2016-04-03')])
    start = imports.folder / 'start'
    shutil.copytree(imports.data, start)
    assert imported(imports) == 0
    undisturbed = written(imports)
    assert sorted(undisturbed) == ['out.origin.yaml', 'out.yaml']
    shutil.rmtree(imports.data)
    shutil.copytree(start, imports.data)

    rounds = 0
    for at in cut_short(imports, monkeypatch, error):
        rounds += 1
        assert (at, imported(imports), written(imports)) == (at, 0, undisturbed)
    assert rounds >= 14  # two files, each made, filled, synced and renamed


def test_an_import_killed_between_its_two_files_is_finished_by_the_next(imports):
    imports.add('ucdp-hxl.csv')
    command = [
        sys.executable,
        '-c',
        SIGKILLED,
        '--folder',
        str(imports.folder),
        'import',
        'ucdp',
        str(imports.folder / 'ucdp-hxl.csv'),
        '--to',
        'out',
        '--write',
    ]
    killed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert (killed.returncode, sorted(written(imports))) == (-9, ['out.origin.yaml'])
    assert imported(imports) == 0
    assert list(imports.records()) == ['ucdp-100001', 'ucdp-100002', 'ucdp-100003', 'ucdp-100004']


def test_incidents_whose_origin_was_never_written_are_taken_up_with_the_changes_of_a_person(
    imports,
):
    imports.add('ucdp-hxl.csv')
    imported(imports)
    undisturbed = written(imports)
    (imports.data / 'incidents/out.origin.yaml').unlink()
    assert (imported(imports), written(imports)) == (0, undisturbed)

    (imports.data / 'incidents/out.origin.yaml').unlink()
    imports.out.write_text(
        imports.out.read_text(encoding='utf-8').replace(
            '{status: civilian, value: 2}', '{status: civilian, value: 3}', 1
        ),
        encoding='utf-8',
    )
    assert imported(imports) == 0
    assert imports.records()['ucdp-100001'].killed[0].value.min == 3


@pytest.mark.parametrize(
    ('files', 'refused'),
    [
        ({'out.yaml': OWN}, 'out.yaml'),
        ({'out.yaml': OWN, 'out.origin.yaml': ORIGIN}, 'out.yaml'),
        ({'out.origin.yaml': ORIGIN}, 'out.origin.yaml'),
        (
            {
                'out.yaml': '- id: mine\n  date: {earliest: 2016-03-01, latest: 2016-03-01, precision: day}\n  place: old-quarter\n  type: attack\n  weapon: unknown\n'
                '  attributions: []\n  killed: unknown\n  injured: unknown\n  sources: [test-release]\n',
                'out.origin.yaml': None,
            },
            'out.yaml',
        ),
    ],
)
def test_a_file_of_a_person_is_refused_and_left_as_it_is(imports, capsys, files, refused):
    imports.add('ucdp-hxl.csv')
    imported(imports)  # the origin that an import cut short leaves behind
    imports.out.unlink()
    if files.get('out.origin.yaml', '') == '':
        imports.out.with_name('out.origin.yaml').unlink()
    for name, text in files.items():
        if text:
            imports.out.with_name(name).write_text(text, encoding='utf-8')
    before = written(imports)
    capsys.readouterr()

    assert (imported(imports), written(imports)) == (2, before)
    assert f'incidents/{refused}: this file was not made by an importer' in capsys.readouterr().err


def test_both_files_are_written_though_nobody_reads_the_report_to_its_end(imports):
    imports.add('ucdp-hxl.csv')
    command = [
        sys.executable,
        '-u',
        '-m',
        'pipeline',
        '--folder',
        str(imports.folder),
        'import',
        'ucdp',
        str(imports.folder / 'ucdp-hxl.csv'),
        '--to',
        'out',
        '--write',
    ]
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, 'wb') as nobody:
        subprocess.run(command, cwd=ROOT, stdout=nobody, stderr=subprocess.DEVNULL, check=False)

    assert sorted(written(imports)) == ['out.origin.yaml', 'out.yaml']
