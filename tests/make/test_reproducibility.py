"""What is made is the same bytes everywhere, and whole or not there at all."""

import hashlib
import json
import os
import resource
import shutil
import signal
import sys
import time

import pytest

from tests.conftest import BRIEF
from tests.fixtures.making import OUT, Copy, products, ran, refusal, wait_for_lock

# The same bytes


@pytest.fixture(scope='module')
def elsewhere(built, tmp_path_factory):
    """The same project made by two jobs at once, in a folder with spaces and Arabic letters, in a bare environment."""
    project = Copy(built, tmp_path_factory.mktemp('elsewhere') / 'our موجز folder')
    shutil.rmtree(project.folder / 'output')
    bare = [
        'env',
        '-i',
        f'PATH={os.environ["PATH"]}',
        'LC_ALL=C',
        'PYTHONCOERCECLOCALE=0',
        'TZ=Asia/Tokyo',
        'sh',
        '-c',
        'umask 077; make -j2',
    ]
    started = time.monotonic()
    ran(project._run(bare))
    project.seconds = time.monotonic() - started
    return project


def test_jobs_environment_and_place_change_no_byte(built, elsewhere):
    assert products(elsewhere) == products(built)


def test_nobody_else_may_read_what_was_made_under_a_strict_umask(elsewhere):
    assert {path.stat().st_mode & 0o077 for path in (elsewhere.folder / 'output').rglob('*')} == {0}


@pytest.mark.slow
@pytest.mark.parametrize('jobs', ['-j1', '-j2', '-j8'])
def test_jobs_change_no_byte(unmade, built, jobs):
    ran(unmade.make(jobs))

    assert products(unmade) == products(built)


# Whole or not at all


def torn(project):
    """Return the files under a final name that are not complete."""
    ends = {
        '.pdf': b'%%EOF',
        '.html': b'</html>',
        '.svg': b'</svg>',
        '.json': (b'}', b']'),
        '.csv': b'\n',
    }
    return [
        name
        for name, content in products(project).items()
        if not content.rstrip().endswith(ends[os.path.splitext(name)[1]])
        or (name.endswith('.json') and not json.loads(content))
    ]


def kill_and_make_again(project, undisturbed, moment, goal='brief'):
    """Kill make and all it started when ``moment`` returns, then let it finish; nothing may be torn before or after."""
    making = project.start('make', '-j2', goal)
    moment(making)
    os.killpg(making.pid, signal.SIGKILL)
    making.communicate()
    assert torn(project) == []

    ran(project.make('-j2', goal))
    made = products(project)
    assert made == {
        name: content
        for name, content in products(undisturbed).items()
        if goal == 'brief' or name in made
    }
    assert project.planned(goal) == set()
    assert list(project.out.rglob('*.part')) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ('file', 'pause'),
    [('facts.json', 0.9), ('ar/brief.html', 0.7)],
    ids=['while drawing', 'while rendering'],
)
def test_a_make_that_is_watched_and_killed_leaves_nothing_torn(unmade, built, file, pause):
    def moment(making):
        until = None
        while until is None or time.monotonic() < until:
            assert making.poll() is None
            assert torn(unmade) == []
            if until is None and (unmade.out / file).exists():
                until = time.monotonic() + pause

    kill_and_make_again(unmade, built, moment, 'ar')


@pytest.mark.slow
@pytest.mark.parametrize('moment', range(1, 13))
def test_a_make_killed_at_any_moment_leaves_nothing_torn(unmade, built, elsewhere, moment):
    kill_and_make_again(unmade, built, lambda making: time.sleep(elsewhere.seconds * moment / 13))


def test_what_a_killed_step_left_half_written_is_swept_away(made):
    (made.out / 'ar/.brief.html.12345.part').write_text('<html', encoding='utf-8')
    assert made.step('write', 'ar').returncode == 0

    assert list(made.out.rglob('*.part')) == []


def test_a_full_disk_leaves_the_last_brief_as_it_was(made):
    """No file may grow past 10 kB, which is how a disk fills up for whoever may not mount one."""
    before = products(made)
    made.change('data/claims/2014-10-26-snhr.yaml', 'min: 1447', 'min: 1446')
    full = made.make(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000)))

    assert f'{OUT}/public.json: File too large' in refusal(made, full, 4)
    assert products(made) == before
    assert list(made.out.rglob('*.part')) == []


def test_of_two_steps_on_the_same_thing_the_second_says_who_is_at_it(made):
    first = made.start(sys.executable, '-m', 'pipeline', 'render', 'ar')
    wait_for_lock(made, first, 'render-ar')
    second = made.step('render', 'ar')

    assert second.returncode == 75
    assert f'another make is at work here (process {first.pid})' in second.stderr
    assert first.wait() == 0


def test_whoever_was_killed_holds_nothing_up(made):
    first = made.start(sys.executable, '-m', 'pipeline', 'draw', 'ar')
    wait_for_lock(made, first, 'draw-ar')
    first.kill()
    first.wait()

    assert made.step('draw', 'ar').returncode == 0


# For the press


def press(project):
    return project.folder / 'output/press' / BRIEF / '1'


def folder_of(project):
    return {
        str(path.relative_to(press(project))): path.read_bytes()
        for path in press(project).rglob('*')
        if path.is_file()
    }


def test_the_press_folder_is_filled_afresh_and_its_sums_verify(made):
    assert made.make('press').returncode == 0
    first = folder_of(made)
    (press(made) / 'last-year.pdf').write_bytes(b'%PDF')
    assert made.make('press').returncode == 0

    assert folder_of(made) == first
    sums = dict(reversed(line.split('  ', 1)) for line in first['SHA256SUMS'].decode().splitlines())
    assert sums == {
        name: hashlib.sha256(content).hexdigest()
        for name, content in first.items()
        if name != 'SHA256SUMS'
    }
    assert first[f'{BRIEF}.ar.pdf'] == (made.out / 'ar/brief.pdf').read_bytes()


@pytest.mark.slow
def test_a_press_folder_that_cannot_be_filled_stays_as_it_was(made):
    """Even when the try before it was killed at the worst moment: between taking the old folder away and putting the new one there."""
    assert made.make('press').returncode == 0
    before = folder_of(made)
    press(made).rename(press(made).with_name('.1.old'))
    full = made.make(
        'press', preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
    )

    assert 'File too large' in refusal(made, full, 4)
    assert folder_of(made) == before
