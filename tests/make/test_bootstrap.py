"""Set-up names what a machine lacks and how to get it, and leaves either a working environment or none."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline import bootstrap

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def venv(tmp_path):
    """An environment as a finished set-up leaves it, with a WeasyPrint and a pip in name only."""
    folder = tmp_path / '.venv'
    subprocess.run([sys.executable, '-m', 'venv', '--without-pip', folder], check=True)
    (packages,) = folder.glob('lib/python3*/site-packages')
    for package in ('weasyprint', 'pip'):
        (packages / f'{package}.py').touch()
    (folder / 'ready').write_text('a-digest\n')
    return folder


@pytest.fixture
def fonts(tmp_path):
    folder = tmp_path / 'templates/fonts'
    folder.mkdir(parents=True)
    (folder / 'Serif-Regular.ttf').write_bytes(b'serif')
    (folder / 'Serif-Bold.ttf').write_bytes(b'bold serif')
    (folder / 'SHA256SUMS').write_text(bootstrap.font_sums(folder))
    return folder


# The environment


WANTED = {'runtime': 'a-digest'}


def test_a_finished_environment_is_kept(venv):
    assert bootstrap.can_be_kept(venv, WANTED)


def test_an_environment_cut_off_before_its_end_is_not_kept(venv):
    (venv / 'ready').unlink()

    assert not bootstrap.can_be_kept(venv, WANTED)


def test_an_environment_of_another_list_is_not_kept(venv):
    assert not bootstrap.can_be_kept(venv, {'runtime': 'another-digest'})


def test_to_an_environment_a_list_can_be_added_but_no_old_one_stays(venv):
    both = {**WANTED, 'test': 'a-digest-of-tests'}

    assert bootstrap.can_be_kept(venv, both)
    (venv / 'ready-test').write_text('an-old-digest-of-tests\n')
    assert not bootstrap.can_be_kept(venv, both)
    assert bootstrap.can_be_kept(venv, WANTED)


def test_an_environment_whose_python_left_the_system_is_not_kept(venv):
    (venv / 'bin/python').unlink()
    (venv / 'bin/python').symlink_to(venv / 'gone')

    assert not bootstrap.can_be_kept(venv, WANTED)


@pytest.mark.parametrize('missing', ['weasyprint', 'pip'])
def test_an_environment_without_a_package_that_it_needs_is_not_kept(venv, missing):
    (package,) = venv.rglob(f'{missing}.py')
    package.unlink()

    assert not bootstrap.can_be_kept(venv, WANTED)


def test_leftovers_of_a_cut_off_try_go_but_not_what_they_point_to(tmp_path):
    venv, elsewhere = tmp_path / '.venv', tmp_path / 'elsewhere'
    for path in (
        venv / 'lib/half/package.py',
        venv / 'ready.part',
        venv / 'lock',
        elsewhere / 'kept',
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (venv / 'lib64').symlink_to(elsewhere)

    bootstrap.empty(venv)

    assert [path.name for path in venv.iterdir()] == ['lock']
    assert (elsewhere / 'kept').exists()


def test_two_set_ups_never_work_in_one_folder(tmp_path):
    with (
        bootstrap.exclusive(tmp_path),
        (tmp_path / 'lock').open('w') as other,
        pytest.raises(BlockingIOError),
    ):
        fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    with bootstrap.exclusive(tmp_path):
        pass


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    (tmp_path / 'ready').write_text('before')

    with pytest.raises(UnicodeEncodeError):
        bootstrap.write_whole(tmp_path / 'ready', 'half \ud800')
    assert (tmp_path / 'ready').read_text() == 'before'
    bootstrap.write_whole(tmp_path / 'ready', 'after')
    assert [path.name for path in tmp_path.iterdir()] == ['ready']
    assert (tmp_path / 'ready').read_text() == 'after'


@pytest.fixture
def lists(tmp_path):
    """The lists of packages of a project."""
    folder = tmp_path / 'pipeline/requirements'
    folder.mkdir(parents=True)
    for name in ('runtime', 'archive', 'test', 'dev'):
        (folder / f'{name}.txt').write_text(f'# {name}\n')
    return folder


@pytest.fixture
def done(monkeypatch):
    """What set-up did to an environment: made it, or installed a list."""
    found = []
    monkeypatch.setattr(bootstrap, 'install', lambda venv, path: found.append(path.stem))
    monkeypatch.setattr(bootstrap, 'empty', lambda venv: found.append('empty'))
    monkeypatch.setattr(bootstrap, 'create', lambda venv, tool: found.append('create'))
    monkeypatch.setattr(bootstrap, 'run', lambda *command, **options: True)
    return found


def installed(venv, lists, *names):
    """Let an environment be one in which these lists are installed."""
    for name in names:
        bootstrap.write_whole(bootstrap.stamp(venv, name), bootstrap.digest(lists / f'{name}.txt'))


def test_a_second_run_changes_nothing_but_the_date_that_make_compares(
    venv, fonts, lists, tmp_path, capsys
):
    installed(venv, lists, 'runtime', 'test')
    for name in ('ready', 'ready-test'):
        os.utime(venv / name, (0, 0))
    before = sorted(venv.rglob('*'))

    bootstrap.prepare(tmp_path, 'test')

    assert sorted({*venv.rglob('*')} - {venv / 'lock'}) == before
    assert (venv / 'ready').stat().st_mtime > 0
    assert (venv / 'ready-test').stat().st_mtime > 0
    assert capsys.readouterr().out == ''


@pytest.mark.parametrize(
    ('present', 'group', 'added'),
    [
        ((), 'runtime', ['empty', 'create', 'runtime']),
        ((), 'dev', ['empty', 'create', 'runtime', 'test', 'dev']),
        (('runtime',), 'test', ['test']),
        (('runtime', 'test'), 'dev', ['dev']),
        (('runtime', 'test', 'dev'), 'archive', ['archive']),
        (('runtime', 'test', 'dev'), 'runtime', []),
    ],
)
def test_a_group_adds_the_lists_that_the_environment_lacks(
    present, group, added, venv, fonts, lists, done, tmp_path
):
    (venv / 'ready').unlink()
    installed(venv, lists, *present)

    bootstrap.prepare(tmp_path, group)

    assert done == added
    for name in bootstrap.LISTS[group]:
        digest = bootstrap.digest(lists / f'{name}.txt')
        assert bootstrap.stamp(venv, name).read_text().strip() == digest


@pytest.mark.parametrize(
    ('changed', 'group', 'added'),
    [
        ('runtime', 'runtime', ['empty', 'create', 'runtime']),
        ('test', 'dev', ['empty', 'create', 'runtime', 'test', 'dev']),
        ('test', 'runtime', []),
    ],
)
def test_a_changed_list_makes_the_environment_afresh(
    changed, group, added, venv, fonts, lists, done, tmp_path
):
    installed(venv, lists, 'runtime', 'test', 'dev')
    (lists / f'{changed}.txt').write_text('# with another package\n')

    bootstrap.prepare(tmp_path, group)

    assert done == added


@pytest.mark.slow
def test_an_environment_in_which_weasyprint_does_not_start_is_never_called_ready(
    fonts, lists, tmp_path
):
    (tmp_path / '.venv/lib/half').mkdir(parents=True)

    with pytest.raises(bootstrap.SetUpError, match='No module named'):
        bootstrap.prepare(tmp_path)
    assert not (tmp_path / '.venv/ready').exists()
    assert not (tmp_path / '.venv/lib/half').exists()


@pytest.mark.slow
def test_on_a_mac_the_environment_itself_knows_where_libraries_are(tmp_path):
    bootstrap.create(tmp_path / '.venv', 'brew')

    ask = 'import os; print(os.environ["DYLD_FALLBACK_LIBRARY_PATH"])'
    printed = subprocess.check_output([tmp_path / '.venv/bin/python', '-c', ask], text=True)
    assert '/opt/homebrew/lib' in printed.split(':')


# What pip says, and what people read


@pytest.mark.parametrize(
    ('printed', 'problem'),
    [
        (
            "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError('Failed to establish a new "
            "connection: [Errno -3] Temporary failure in name resolution')': /simple/babel/\n"
            'ERROR: No matching distribution found for babel==2.18.0',
            'pip cannot reach its package index.',
        ),
        (
            "after connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))'",
            'pip does not trust this network: its certificate is unknown here.',
        ),
        (
            'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.',
            'a downloaded package is not the one this project was checked with.',
        ),
        (
            'ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device',
            'the disk is full.',
        ),
        (
            'ERROR: No matching distribution found for pikepdf==10.13.0',
            'a package does not exist ready-made for this machine and this Python.',
        ),
        ('ERROR: something new', 'pip could not install the packages.'),
    ],
)
def test_what_stopped_pip_is_explained_in_plain_words(printed, problem):
    assert bootstrap.pip_trouble(printed).args[0] == problem


def test_a_wrong_word_on_the_command_line_is_a_usage_error(capsys):
    assert bootstrap.main(['renew']) == 2
    assert bootstrap.main(['test', 'dev']) == 2
    assert 'renew-font-sums' in capsys.readouterr().err


# Fonts


def test_the_fonts_of_the_project_are_those_it_names():
    assert bootstrap.changed_fonts(ROOT / 'templates/fonts') == []


def test_a_changed_font_is_named(fonts):
    (fonts / 'Serif-Bold.ttf').write_bytes(b'another')

    assert bootstrap.changed_fonts(fonts) == ['Serif-Bold.ttf']


def test_a_font_that_is_gone_is_named(fonts):
    (fonts / 'Serif-Bold.ttf').unlink()

    assert bootstrap.changed_fonts(fonts) == ['Serif-Bold.ttf']


def test_a_font_nobody_listed_is_named_until_the_sums_are_renewed(fonts):
    (fonts / 'Kufi-Regular.otf').write_bytes(b'kufi')

    assert bootstrap.changed_fonts(fonts) == ['Kufi-Regular.otf']
    bootstrap.write_whole(fonts / 'SHA256SUMS', bootstrap.font_sums(fonts))
    assert bootstrap.changed_fonts(fonts) == []


def test_without_sums_every_font_is_named(fonts):
    (fonts / 'SHA256SUMS').unlink()

    assert bootstrap.changed_fonts(fonts) == ['Serif-Bold.ttf', 'Serif-Regular.ttf']


def test_a_changed_font_stops_set_up_before_anything_is_installed(fonts, tmp_path):
    (fonts / 'Serif-Bold.ttf').write_bytes(b'another')

    with pytest.raises(bootstrap.SetUpError, match=r'Serif-Bold\.ttf'):
        bootstrap.prepare(tmp_path)
    assert not (tmp_path / '.venv').exists()
