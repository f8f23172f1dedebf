"""What make clean removes, and what it leaves: by the marker of a folder, never by its name alone."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.clean import MARKER, location
from tests.conftest import BRIEF, ROOT
from tests.fixtures.checkout import is_ignored, of_a_checkout

NAMES = [
    '2031-05',
    'two words',
    'editor\'s "brief"',
    'a\nb',
    '-rf',
    '--',
    '$(touch pwned)',
    '`touch pwned`',
    'a;touch pwned;',
    'a ~',
    '*',
    '%',
    '#',
    'موجز',
    '\\',
    'a\ttab',
    '.hidden',
    os.fsdecode(b'\xff'),
]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder that holds no more of the project than make clean needs: there is no .venv."""
    shutil.copy(ROOT / 'Makefile', tmp_path)
    (tmp_path / 'pipeline').mkdir()
    shutil.copy(ROOT / 'pipeline/clean.py', tmp_path / 'pipeline')
    (tmp_path / 'output').mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def brief(folder: Path) -> Path:
    """Make a folder look as the pipeline makes it; returns it."""
    (folder / 'en').mkdir(parents=True)
    (folder / '.inputs').mkdir()
    (folder / 'en/brief.pdf').write_bytes(b'%PDF')
    (folder / MARKER).write_bytes(location(folder))
    return folder


def clean(*arguments: str) -> subprocess.CompletedProcess:
    home = {
        **os.environ,
        'HOME': os.getcwd(),
    }  # a clean that took "~" for a folder must not find a real one
    return subprocess.run(['make', 'clean', *arguments], capture_output=True, text=True, env=home)


@pytest.mark.parametrize('name', NAMES)
def test_a_brief_of_any_name_is_removed_and_nothing_beside_it(place, name):
    made = brief(place / 'output' / name)
    for other in ('output/letter.txt', 'output/a', 'a', 'rf', 'b'):
        (place / other).mkdir()
    before = sorted(os.listdir(place))
    done = clean()

    assert (done.returncode, done.stderr) == (0, '')
    assert done.stdout.count('\n') == 1
    assert done.stdout.endswith(': removed\n')
    assert not made.exists()
    assert sorted(os.listdir(place)) == before
    assert sorted(os.listdir('output')) == ['a', 'letter.txt']


@pytest.mark.parametrize('name', [f'{name}-copy' for name in NAMES])
def test_a_copy_of_any_name_is_left_and_named(place, name):
    made = brief(place / 'output/2031-05')
    copy = shutil.copytree(made, place / 'output' / name)
    shutil.copytree(made, place / 'output/2031-05 copy')
    done = clean()

    assert not made.exists()
    assert (copy / 'en/brief.pdf').read_bytes() == b'%PDF'
    assert 'output/2031-05: removed\n' in done.stdout
    assert (
        'output/2031-05 copy: left, because it is a copy, or it was moved or renamed.'
        in done.stdout
    )
    assert done.stdout.count('left, because') == 2
    assert not (place / 'pwned').exists()


def test_a_brief_that_was_renamed_or_moved_here_is_left(place):
    brief(place / 'output/2031-05').rename(place / 'output/2031-05-for-the-court')
    (place / 'elsewhere').mkdir()
    brief(place / 'elsewhere/2031-06').rename(place / 'output/2031-06')
    clean()

    assert sorted(os.listdir('output')) == ['2031-05-for-the-court', '2031-06']


def test_a_copy_in_another_folder_is_left_where_its_name_differs(place):
    made = brief(place / 'output/2031-05')
    shutil.copytree(made, place / 'backup/output/2031-05')
    shutil.copytree(made, place / 'backup/output/2031-06')
    (place / 'backup/data/briefs').mkdir(parents=True)
    done = clean('FOLDER=backup')

    assert 'output/2031-06: left, because it is a copy' in done.stdout
    assert (place / 'backup/output/2031-06/en/brief.pdf').exists()
    assert made.exists()


def test_a_project_that_was_moved_with_what_it_made_is_cleaned(place, tmp_path_factory):
    brief(place / 'output/2031-05')
    moved = shutil.copytree(place, tmp_path_factory.mktemp('moved') / 'project')
    subprocess.run(['make', 'clean'], cwd=moved, check=True)

    assert os.listdir(moved / 'output') == []


def test_the_output_of_another_folder_is_cleaned(place, tmp_path_factory):
    outside = tmp_path_factory.mktemp('outside')
    (outside / 'data/briefs').mkdir(parents=True)
    (outside / 'output/letters').mkdir(parents=True)
    theirs = brief(outside / 'output/2031-05')
    (theirs / MARKER).write_bytes(os.fsencode('output/2031-05'))
    made = brief(place / 'output/2031-05')
    done = clean(f'FOLDER={outside}')

    assert 'output/2031-05: removed\n' in done.stdout
    assert os.listdir(outside / 'output') == ['letters']
    assert made.exists()


@pytest.mark.parametrize('name', ['press', 'press-embargo'])
def test_what_was_published_is_never_removed(place, name):
    kit = place / 'output' / name / '2031-05/1'
    kit.mkdir(parents=True)
    (kit.parent / MARKER).write_bytes(location(kit.parent))
    (kit.parent.parent / MARKER).write_bytes(location(kit.parent.parent))
    (kit.parent.parent / '.inputs').mkdir()
    clean()

    assert kit.exists()


def test_rehearsals_are_removed_and_what_lies_beside_them_stays(place):
    for edition in ('2031-05/1', '2031-05/2', '2031-06/1'):
        (place / 'output/press-rehearsal' / edition).mkdir(parents=True)
    (place / 'output/press-rehearsal/2031-05/1/REHEARSAL.txt').write_text(
        'REHEARSAL: NOT PUBLISHED'
    )
    (place / 'output/press-rehearsal/2031-05/2/letter.txt').write_text('Dear editor')
    done = clean()

    assert done.stdout == 'output/press-rehearsal/2031-05/1: removed\n'
    assert [str(path) for path in sorted(Path('output').rglob('*'))] == [
        'output/press-rehearsal',
        'output/press-rehearsal/2031-05',
        'output/press-rehearsal/2031-05/2',
        'output/press-rehearsal/2031-05/2/letter.txt',
    ]


def test_a_folder_without_a_marker_is_left_and_named(place):
    (place / 'output/2031-05/.inputs').mkdir(parents=True)
    (place / 'output/letters').mkdir()
    done = clean()

    assert done.stdout == (
        'output/2031-05: left, because it has no marker (.pipeline-folder). '
        'Remove it yourself if it is not needed\n'
    )
    assert sorted(os.listdir('output')) == ['2031-05', 'letters']


def test_a_folder_that_is_a_link_is_left_with_what_it_leads_to(place):
    brief(place / 'elsewhere')
    (place / 'output/elsewhere').symlink_to(place / 'elsewhere')
    brief(place / 'output/2031-05')
    (place / 'output/link').symlink_to('2031-05')
    done = clean()

    assert (place / 'elsewhere/en/brief.pdf').exists()
    assert 'output/elsewhere: left, because it is a symbolic link' in done.stdout
    assert sorted(os.listdir('output')) == ['elsewhere', 'link']


def test_links_inside_a_brief_go_and_what_they_lead_to_stays(place):
    made = brief(place / 'output/2031-05')
    (place / 'letters').mkdir()
    (place / 'letters/letter.txt').touch()
    (made / 'letters').symlink_to(place / 'letters')
    clean()

    assert not made.exists()
    assert (place / 'letters/letter.txt').exists()


def test_an_output_folder_that_is_a_link_is_left_and_the_folder_itself_is_named(place):
    (place / 'output').rmdir()
    made = brief(place / 'large-disk/2031-05')
    (place / 'output').symlink_to('large-disk')
    done = clean()

    assert done.returncode == 2
    assert f'hint: Remove it yourself: it leads to {place.resolve()}/large-disk' in done.stderr
    assert made.exists()


def test_a_marker_that_is_a_link_counts_for_nothing(place):
    folder = brief(place / 'output/2031-05')
    (folder / MARKER).rename(place / 'marker')
    (folder / MARKER).symlink_to(place / 'marker')
    clean()

    assert folder.exists()


def test_the_reports_of_validation_are_removed_where_they_are_files(place):
    (place / 'output/validation.txt').touch()
    (place / 'output/validation.json').mkdir()
    done = clean()

    assert done.stdout == 'output/validation.txt: removed\n'
    assert os.listdir('output') == ['validation.json']


def test_where_nothing_was_made_nothing_is_said(place):
    (place / 'output').rmdir()

    assert (clean().returncode, clean().stdout) == (0, '')


def test_the_page_on_the_output_folder_stays_and_is_not_mentioned(place):
    shutil.copy(ROOT / 'output/README.md', place / 'output')
    brief(place / 'output/2031-05')
    done = clean()

    assert (done.returncode, done.stdout) == (0, 'output/2031-05: removed\n')
    assert os.listdir('output') == ['README.md']


@of_a_checkout
def test_git_keeps_the_page_on_the_output_folder_and_nothing_else_there():
    assert not is_ignored('output/README.md')
    for path in ('output/2031-05/en/brief.pdf', 'output/press/README.md', 'output/letter.txt'):
        assert is_ignored(path), path
    for folder in ('tests/sample', 'tests/organisation'):
        assert is_ignored(f'{folder}/output/2031-05/en/brief.pdf'), folder


def test_an_output_folder_that_is_a_file_is_refused(place):
    (place / 'output').rmdir()
    (place / 'output').touch()
    refused = clean()

    assert refused.returncode == 2
    assert 'output: Not a directory' in refused.stderr
    assert (place / 'output').exists()


def run_step(place: Path, *arguments: str) -> None:
    """Run a command in a folder with the data of the example."""
    if not (place / 'data').exists():
        shutil.copytree(ROOT / 'data', place / 'data')
    subprocess.run(
        [sys.executable, '-P', '-m', 'pipeline', *arguments],
        cwd=place,
        capture_output=True,
        env={**os.environ, 'PYTHONPATH': str(ROOT)},
    )


def test_every_step_marks_the_folder_that_it_makes(place):
    run_step(place, '--brief', BRIEF, 'lang-status', 'en')
    run_step(place, 'audit', str(ROOT / 'tests/audit/clean.yaml'))

    assert sorted(os.listdir('output')) == [BRIEF, 'audit']
    assert clean().returncode == 0
    assert os.listdir('output') == []


def test_no_step_marks_a_folder_that_was_there_before(place):
    (place / 'output/letters').mkdir()
    run_step(place, '--brief', 'letters', 'lang-status', 'en')

    assert not (place / 'output/letters' / MARKER).exists()


def test_a_folder_of_an_earlier_version_is_marked_when_it_is_made_again(place):
    (place / 'output' / BRIEF / '.inputs').mkdir(parents=True)
    run_step(place, '--brief', BRIEF, 'lang-status', 'en')

    assert (place / 'output' / BRIEF / MARKER).exists()
