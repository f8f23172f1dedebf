"""What make runs again after a change, what it leaves alone, and what it never leaves behind."""

import json
import os
import re
import shutil
import sys
import time

import pytest

from pipeline.make_inputs import Inputs
from tests.conftest import BRIEF, ROOT, TAGS
from tests.fixtures.making import (
    EVERYTHING,
    OUT,
    VALIDATED,
    edit,
    languages_from,
    products,
    ran,
    refusal,
    wait_for_lock,
)

# What runs again


def test_a_second_make_runs_no_step(made):
    again = made.make()

    assert again.returncode == 0
    assert again.stdout.splitlines() == [f'{OUT}/{tag}/brief.pdf' for tag in TAGS]
    assert '.venv/bin/python' not in made.make('--dry-run').stdout


def test_an_edited_arabic_message_makes_arabic_alone(made):
    english, arabic = made.out / 'en/brief.pdf', made.out / 'ar/brief.pdf'
    before = english.read_bytes(), english.stat().st_mtime_ns, arabic.read_bytes()
    made.change('templates/languages/ar/messages.ftl', 'available-in = ', 'available-in = و')

    assert {step.rstrip() for step in ran(made.make())} == {
        'validate',
        *languages_from('draw', 'ar'),
    }
    assert (english.read_bytes(), english.stat().st_mtime_ns) == before[:2]
    assert arabic.read_bytes() != before[2]


@pytest.mark.parametrize(
    ('file', 'steps'),
    [
        ('data/incidents/2014-10.yaml', EVERYTHING),
        ('data/policy.yaml', EVERYTHING),
        ('BRIEF/brief.yaml', EVERYTHING),
        ('pipeline/requirements/runtime.txt', EVERYTHING),
        ('pipeline/disclose/__init__.py', EVERYTHING),
        ('pipeline/analyse/claims.py', EVERYTHING - {'disclose'}),
        ('BRIEF/ar.md', {VALIDATED, *languages_from('write', 'ar')}),
        ('templates/languages/ar/terms.yaml', {VALIDATED, *languages_from('draw', 'ar')}),
        (
            'templates/languages/ar/locale.yaml',
            {VALIDATED, *languages_from('draw', 'ar'), *languages_from('write', 'en')},
        ),
        ('templates/house.yaml', {VALIDATED, *languages_from('draw', *TAGS)}),
        ('figures/two_tolls.py', languages_from('draw', *TAGS)),
        ('templates/layouts/brief.html', languages_from('write', *TAGS)),
        ('templates/styles/brief.css', languages_from('render', *TAGS)),
        ('templates/styles/paper/a4.css', {VALIDATED, *languages_from('render', *TAGS)}),
        ('templates/styles/web.css', set()),
        ('pipeline/check/numbers.py', languages_from('check', *TAGS)),
        ('pipeline/publish.py', set()),
    ],
)
def test_an_edit_runs_again_what_reads_the_file(made, file, steps):
    edit(made.path(file))

    assert made.planned() == steps


@pytest.mark.parametrize('path', ['data/decisions', 'data/anomalies.yaml'])
def test_what_was_decided_is_an_input_of_the_steps_that_read_the_data(path, monkeypatch):
    monkeypatch.chdir(ROOT)
    steps = Inputs('.', BRIEF, ['en']).of_all_stages()

    assert [path in steps[step] for step in ('validate', 'disclose', 'analyse')] == [
        True,
        True,
        False,
    ]


def test_a_web_page_is_made_again_of_its_own_style_sheet_and_of_what_must_not_leave(monkeypatch):
    monkeypatch.chdir(ROOT)
    read = Inputs('.', BRIEF, ['en']).of_all_stages()['web-en']

    assert {
        'templates/styles/web.css',
        'templates/layouts/web.html',
        'templates/languages/en/messages.ftl',
        'data/incidents',
        'data/policy.yaml',
        'pipeline/write',
        'pipeline/cli/web.py',
    } - set(read) == set()
    assert 'templates/styles/brief.css' not in read


def test_an_added_figure_is_drawn_for_every_language(made):
    shutil.copy(made.folder / 'figures/two_tolls.py', made.folder / 'figures/three_tolls.py')

    assert made.planned() == languages_from('draw', *TAGS)


def test_a_step_that_became_a_package_is_still_read(made):
    package = made.folder / 'pipeline/draw'
    package.mkdir()
    package.with_suffix('.py').rename(package / '__init__.py')
    assert made.make(f'{OUT}/en/figures.json').returncode == 0
    edit(package / '__init__.py')

    assert 'draw en' in made.planned()


def test_a_deleted_incident_leaves_the_facts(made):
    path = made.folder / 'data/incidents/2014-10.yaml'
    before = path.stat()
    whole = path.read_text(encoding='utf-8')
    path.write_text(
        re.sub(r'\n- id: ain-eissa\n.*?\n(?=\n)', '', whole, flags=re.DOTALL), encoding='utf-8'
    )
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert made.planned() == EVERYTHING
    assert made.make(f'{OUT}/facts.json').returncode == 0
    assert 'incident:ain-eissa' not in (made.out / 'facts.json').read_text(encoding='utf-8')


def test_a_deleted_file_of_incidents_is_missed(made):
    (made.folder / 'data/incidents/2014-10.yaml').unlink()

    assert made.planned() == EVERYTHING
    assert 'data/incidents/2014-10.yaml: the file is missing' in refusal(made, made.make(), 1)


def test_an_older_file_put_back_with_its_own_date_is_seen(made):
    claims = made.folder / 'data/claims/2014-10-26-snhr.yaml'
    made.change('data/claims/2014-10-26-snhr.yaml', 'min: 1447', 'min: 1446')
    os.utime(claims, (0, 0))

    assert made.planned() == EVERYTHING
    assert made.make(f'{OUT}/facts.json').returncode == 0
    assert (
        json.loads((made.out / 'facts.json').read_bytes())['facts'][
            'killed.civilian.syrian-regime'
        ]['min']
        == 1446
    )


def test_what_a_wrong_clock_dated_in_the_future_is_made_again(made):
    for name in (
        'ar/figures.json',
        'ar/brief.html',
        'ar/unchecked.pdf',
        'ar/brief.pdf',
        '.inputs/draw-ar',
    ):
        os.utime(made.out / name, (time.time() + 1e6,) * 2)
    edit(made.folder / 'templates/languages/ar/messages.ftl')

    assert made.planned() == {VALIDATED, *languages_from('draw', 'ar')}
    assert made.make(f'{OUT}/ar/figures.json').returncode == 0
    assert made.planned() == languages_from('write', 'ar')


def test_a_change_noted_by_a_wrong_clock_is_not_lost(made):
    edit(made.folder / 'templates/layouts/brief.html')
    made.planned()
    os.utime(made.out / '.inputs/write-ar', (time.time() + 1e6,) * 2)

    assert 'write ar' in made.planned()


def test_what_changes_while_a_step_reads_it_is_newer_than_what_the_step_makes(made):
    drawing = made.start(sys.executable, '-m', 'pipeline', 'draw', 'ar')
    wait_for_lock(made, drawing, 'draw-ar')
    time.sleep(0.05)  # the clock of a file system ticks in hundredths of a second
    os.utime(made.out / 'facts.json')
    assert drawing.wait() == 0

    assert 'draw ar' in made.planned()


@pytest.mark.parametrize(
    ('file', 'step'),
    [
        ('.valid-en+ar', VALIDATED),
        ('public.json', 'disclose'),
        ('facts.json', 'analyse'),
        ('ar/figures.json', 'draw ar'),
        ('ar/two_tolls.svg', 'draw ar'),
        ('ar/brief.html', 'write ar'),
        ('ar/unchecked.pdf', 'render ar'),
        ('ar/brief.pdf', 'check ar'),
        ('ar/checked.json', 'check ar'),
        ('.inputs/write-ar', 'write ar'),
    ],
)
def test_a_deleted_output_is_made_again(made, file, step):
    (made.out / file).unlink()

    assert step in made.planned()


def test_a_deleted_brief_comes_back_as_it_was(made):
    before = products(made)
    (made.out / 'en/brief.pdf').unlink()

    assert ran(made.make()) == {'check en'}
    assert products(made) == before


# What does not


@pytest.mark.parametrize(
    'file',
    [
        'data/briefs/another-brief/brief.yaml',
        'data/briefs/another-brief/en.md',
        'data/incidents/2014-10.yaml~',
        'data/incidents/~$2014-10.xlsx',
        'data/incidents/.2014-10.yaml.swp',
        'data/claims/#2014-10-26-snhr.yaml#',
        'data/reference/places.csv~',
        'templates/languages/ar/messages.ftl.orig',
        'templates/languages/ar/README.md',
        'figures/README.md',
        'figures/gallery/two_tolls.en.png',
        'figures/__pycache__/two_tolls.cpython-311.pyc',
        'README.md',
        'tests/draw/test_draw.py',
    ],
)
def test_a_file_that_no_step_reads_runs_nothing(made, file):
    path = made.path(file)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('anything', encoding='utf-8')

    assert made.planned() == set()


def test_the_dangling_lock_of_an_editor_runs_nothing(made):
    (made.folder / 'data/incidents/.#2014-10.yaml').symlink_to('somebody@somewhere.1234')

    assert made.planned() == set()


def test_a_link_to_nowhere_does_not_stop_make(made):
    (made.folder / 'data/incidents/2014-11.yaml').symlink_to('lost.yaml')

    assert made.planned() == EVERYTHING


def test_a_touched_file_runs_nothing(made):
    for file in (
        'data/incidents/2014-10.yaml',
        'templates/languages/ar/messages.ftl',
        'pipeline/model/facts.py',
        'figures/style/canvas.py',
    ):
        os.utime(made.folder / file)

    assert made.planned() == set()
