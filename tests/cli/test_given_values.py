"""Values that a person gives to make are data: neither make nor the shell runs what they hold."""

import os
import shutil
import subprocess

import pytest

from tests.conftest import ROOT

HOSTILE = [
    '$(shell touch pwned)',
    '${shell touch pwned}',
    '$$(touch pwned)',
    '$(eval $(shell touch pwned))',
    '`touch pwned`',
    "'; touch pwned; '",
    '"; touch pwned; "',
    '; touch pwned',
    '| touch pwned',
    '& touch pwned',
    '%',
    '#',
    '\\',
    '$',
    '$(',
    '$(error stop)',
    ': ; touch pwned',
    '*',
    '~',
    'it\'s "so"',
    '-x',
]
NEEDED = (
    'pipeline/bootstrap.py',
    'pipeline/clean.py',
    'pipeline/machine.py',
    'pipeline/requirements/runtime.txt',
)
RECORD = '#!/bin/sh\nprintf "<%s>" "$@" > given\n'


@pytest.fixture
def place(tmp_path):
    """A folder with the Makefile, and in place of Python a program that writes down what it is given."""
    shutil.copy(ROOT / 'Makefile', tmp_path)
    (tmp_path / 'pipeline').mkdir()
    (tmp_path / 'pipeline/requirements').mkdir()
    for name in NEEDED:
        (tmp_path / name).touch()
    program = tmp_path / '.venv/bin/python'
    program.parent.mkdir(parents=True)
    program.write_text(RECORD, encoding='utf-8')
    program.chmod(0o700)
    (tmp_path / '.venv/ready').touch()
    return tmp_path


def make(place, *arguments, **environment):
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in ('MAKEFLAGS', 'MAKELEVEL', 'MFLAGS')
    }
    return subprocess.run(
        ['make', *arguments], cwd=place, env=inherited | environment, capture_output=True, text=True
    )


def given(place):
    """Return what the program was given, each value in brackets, or nothing where it was not started."""
    file = place / 'given'
    return file.read_text(encoding='utf-8') if file.exists() else None


WAYS = [
    ('check-data', 'PAPER', '<--paper>'),
    ('verify', 'KIT', '<--kit>'),
    ('verify', 'FILE', '<--file>'),
    ('key', 'KEY', '<--key>'),
    ('send', 'TO', '<--to>'),
    ('send', 'NOW', '<--now>'),
    ('send', 'SETTINGS', '<--settings>'),
    ('import', 'FILE', ''),
    ('lang-confirm', 'IDS', '<--ids>'),
    ('brief-new', 'PLACE', '<--place>'),
    ('serve', 'PORT', ''),
]


@pytest.mark.parametrize(('goal', 'name', 'option'), WAYS)
def test_a_value_reaches_the_program_as_it_was_given(place, goal, name, option):
    for value in HOSTILE:
        for arguments, environment in (([f'{name}={value}'], {}), ([], {name: value})):
            (place / 'given').unlink(missing_ok=True)
            done = make(place, goal, *arguments, **environment)

            assert (done.returncode, done.stderr) == (0, ''), value
            assert f'{option}<{value}>' in given(place)
            assert not (place / 'pwned').exists(), value


@pytest.mark.parametrize('goal', ['lang-status', 'large'])
@pytest.mark.parametrize('value', [value for value in HOSTILE if value != '-x'])
def test_a_language_that_make_would_read_as_a_rule_is_refused(place, goal, value):
    (place / 'pipeline/make_inputs.py').write_text('print("brief en")', encoding='utf-8')
    refused = make(place, goal, f'LANG={value}')

    assert refused.returncode == 2
    assert f'LANG="{value}" must be' in refused.stderr
    assert given(place) is None
    assert not (place / 'pwned').exists()


def test_a_language_reaches_the_program_as_it_was_given(place):
    assert make(place, 'lang-status', 'LANG=zh-Hans').returncode == 0
    assert given(place).endswith('<lang-status><zh-Hans>')


@pytest.mark.parametrize('value', [value for value in HOSTILE if value != '-x'])
def test_a_name_that_make_would_read_as_a_rule_is_refused(place, value):
    for glued in (value, f'a{value.replace(" ", "")}'):
        for arguments, environment in (([f'BRIEF={glued}'], {}), ([], {'BRIEF': glued})):
            refused = make(place, 'check-data', *arguments, **environment)

            assert refused.returncode == 2
            assert f'BRIEF="{glued}" must be' in refused.stderr
            assert given(place) is None
            assert not (place / 'pwned').exists()


@pytest.mark.parametrize('name', ['UNKNOWN', 'MAKE_X', 'MAKEUP'])
def test_a_variable_of_no_meaning_is_not_expanded_for_the_programs_environment(place, name):
    assert make(place, 'check-data', f'{name}=$(shell touch pwned)').returncode == 0
    assert not (place / 'pwned').exists()


@pytest.mark.parametrize(
    'goal', ['a;touch pwned', '`touch pwned`', "a';touch pwned;'", 'a|touch pwned']
)
def test_a_goal_is_not_run_by_the_shell(place, goal):
    (place / 'pipeline/make_inputs.py').write_text('print("brief en")', encoding='utf-8')
    refused = make(place, goal)

    assert refused.returncode == 2
    assert f'{goal}: no goal and no language of this brief is called so' in refused.stderr
    assert not (place / 'pwned').exists()


@pytest.mark.parametrize(
    'name',
    [
        'OUT',
        'STEP',
        'PROGRAM',
        'PYTHON',
        'READY',
        'ID',
        'TAGS',
        'VALID',
        'LANGUAGES',
        'GOALS',
        'PYTHONUTF8',
        'quoted',
        'given',
    ],
)
def test_the_environment_sets_nothing_that_the_makefile_sets(place, name):
    assert make(place, 'check-data', **{name: 'echo hello'}).returncode == 0
    assert given(place).endswith('<--brief><><--paper><><check-data>')


def test_the_locale_of_the_machine_names_no_language(place):
    assert make(place, 'lang-status', LANG='de_DE.UTF-8').returncode == 0
    assert given(place).endswith('<lang-status><>')


@pytest.mark.parametrize('name', ['FILE', 'BRIEF', 'FOLDER', 'PROGRAM'])
@pytest.mark.parametrize('value', ['$(shell touch pwned)', "'; touch pwned; '", '`touch pwned`'])
def test_no_value_is_run_in_the_folder_of_an_organisation(place, tmp_path_factory, name, value):
    ours = tmp_path_factory.mktemp('ours')
    (ours / 'data/briefs').mkdir(parents=True)
    text = (ROOT / 'templates/folder/Makefile').read_text(encoding='utf-8')
    (ours / 'Makefile').write_text(text.replace('{program}', str(place)), encoding='utf-8')
    for arguments, environment in (([f'{name}={value}'], {}), ([], {name: value})):
        make(ours, 'verify', *arguments, **environment)
        make(place, 'verify', f'FOLDER={ours}', *arguments, **environment)

        assert not [*place.rglob('pwned'), *ours.rglob('pwned')]


def test_a_value_reaches_the_program_from_the_folder_of_an_organisation(place, tmp_path_factory):
    ours = tmp_path_factory.mktemp("it's ours")
    (ours / 'data/briefs').mkdir(parents=True)
    text = (ROOT / 'templates/folder/Makefile').read_text(encoding='utf-8')
    (ours / 'Makefile').write_text(text.replace('{program}', str(place)), encoding='utf-8')
    for value in HOSTILE:
        (ours / 'given').unlink(missing_ok=True)
        done = make(ours, 'verify', f'FILE={value}')

        assert (done.returncode, done.stderr) == (0, ''), value
        assert f'<--file><{value}>' in given(ours)
