"""Set-up names what a machine lacks and how to get it, and leaves either a working environment or none."""

import ast
import fcntl
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from pipeline import bootstrap

ROOT = Path(__file__).resolve().parents[2]
HERE = bootstrap.Part(
    'c', 'libc.so.6' if sys.platform == 'linux' else '/usr/lib/libSystem.dylib', 'libc6'
)
LOST = bootstrap.Part('lost', 'liblost.so.0', 'liblost0')
ALSO_LOST = bootstrap.Part('lost-subset', 'liblost-subset.so.0', 'liblost0')


@pytest.fixture
def venv(tmp_path):
    """An environment as a finished set-up leaves it, with a WeasyPrint in name only."""
    folder = tmp_path / '.venv'
    subprocess.run([sys.executable, '-m', 'venv', '--without-pip', folder], check=True)
    (packages,) = folder.glob('lib/python3*/site-packages')
    (packages / 'weasyprint.py').touch()
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


# The machine


@pytest.mark.parametrize(
    ('os_release', 'tool'),
    [
        ('ID=debian\nVERSION_ID="12"', 'apt-get'),
        ('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"', 'apt-get'),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"', 'dnf'),
        ('ID=fedora', 'dnf'),
        ('ID=manjaro\nID_LIKE=arch', 'pacman'),
        ('ID=alpine', 'apk'),
        ('ID=haiku', ''),
        ('', ''),
    ],
)
def test_a_linux_is_known_by_itself_or_by_what_it_descends_from(os_release, tool):
    assert bootstrap.package_tool('Linux', os_release) == tool


def test_a_mac_is_known_without_an_os_release():
    assert bootstrap.package_tool('Darwin', '') == 'brew'


@pytest.mark.parametrize(
    ('tool', 'is_root', 'command'),
    [
        ('apt-get', False, 'sudo apt-get install --yes --no-install-recommends liblost0'),
        ('apt-get', True, 'apt-get install --yes --no-install-recommends liblost0'),
        ('dnf', False, 'sudo dnf install python3 pango harfbuzz fontconfig'),
        ('pacman', False, 'sudo pacman -S --needed python pango harfbuzz fontconfig'),
        ('brew', False, 'brew install python pango harfbuzz fontconfig'),
        ('', False, ''),
    ],
)
def test_the_command_is_the_one_of_the_system(tool, is_root, command):
    assert bootstrap.install_command([LOST, ALSO_LOST], tool, is_root) == command


def test_alpine_is_asked_for_the_very_files():
    assert (
        'so:libharfbuzz-subset.so.0'
        in bootstrap.install_command([LOST], 'apk', is_root=True).split()
    )


def test_a_library_that_is_here_is_not_called_missing():
    assert bootstrap.is_here(HERE)
    assert not bootstrap.is_here(LOST)


def test_without_root_every_missing_part_is_named_with_the_command():
    with pytest.raises(bootstrap.SetUpError) as error:
        bootstrap.complete_system((HERE, LOST, ALSO_LOST), 'apt-get', is_root=False)

    problem, hint = error.value.args
    assert problem == 'this machine lacks liblost.so.0, liblost-subset.so.0.'
    assert '`sudo apt-get install --yes --no-install-recommends liblost0`' in hint


def test_on_an_unknown_system_the_libraries_are_named_in_words():
    with pytest.raises(bootstrap.SetUpError) as error:
        bootstrap.complete_system((LOST,), '', is_root=True)

    assert error.value.args[1].startswith('install Pango, HarfBuzz')


def test_an_old_python_is_refused_by_its_number():
    with pytest.raises(bootstrap.SetUpError, match=r'3\.11 or newer is needed; this is 3\.9\.6'):
        bootstrap.find_python((3, 9, 6, 'final', 0), find=lambda name: None)


def test_beside_an_old_python_a_newer_one_is_used():
    installed = {'python3.12': '/usr/bin/python3.12', 'python3.13': '/usr/bin/python3.13'}

    assert bootstrap.find_python((3, 10, 1), find=installed.get) == '/usr/bin/python3.12'
    assert bootstrap.find_python((3, 11, 0), find=installed.get) == ''


def test_an_old_python_can_read_set_up_far_enough_to_complain():
    tree = ast.parse(Path(bootstrap.__file__).read_text('utf-8'), feature_version=(3, 7))

    imported = {
        alias.name if isinstance(node, ast.Import) else node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert {name.split('.')[0] for name in imported} <= sys.stdlib_module_names


# The environment


def test_a_finished_environment_is_ready(venv):
    assert bootstrap.is_ready(venv, 'a-digest')


def test_an_environment_cut_off_before_its_end_is_not_ready(venv):
    (venv / 'ready').unlink()

    assert not bootstrap.is_ready(venv, 'a-digest')


def test_other_requirements_make_it_unready(venv):
    assert not bootstrap.is_ready(venv, 'another-digest')


def test_a_python_removed_from_the_system_makes_it_unready(venv):
    (venv / 'bin/python').unlink()
    (venv / 'bin/python').symlink_to(venv / 'gone')

    assert not bootstrap.is_ready(venv, 'a-digest')


def test_a_missing_package_makes_it_unready(venv):
    (package,) = venv.rglob('weasyprint.py')
    package.unlink()

    assert not bootstrap.is_ready(venv, 'a-digest')


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
    with bootstrap.alone(tmp_path), (tmp_path / 'lock').open('w') as other:
        with pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    with bootstrap.alone(tmp_path):
        pass


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    (tmp_path / 'ready').write_text('before')

    with pytest.raises(UnicodeEncodeError):
        bootstrap.write_whole(tmp_path / 'ready', 'half \ud800')
    assert (tmp_path / 'ready').read_text() == 'before'
    bootstrap.write_whole(tmp_path / 'ready', 'after')
    assert [path.name for path in tmp_path.iterdir()] == ['ready']
    assert (tmp_path / 'ready').read_text() == 'after'


def test_a_second_run_changes_nothing_but_the_date_that_make_compares(
    venv, fonts, tmp_path, capsys
):
    (tmp_path / 'requirements.txt').write_text('weasyprint==70.0\n')
    bootstrap.write_whole(venv / 'ready', bootstrap.digest(tmp_path / 'requirements.txt'))
    os.utime(venv / 'ready', (0, 0))
    before = sorted(venv.rglob('*'))

    bootstrap.prepare(tmp_path)

    assert sorted({*venv.rglob('*')} - {venv / 'lock'}) == before
    assert (venv / 'ready').stat().st_mtime > 0
    assert capsys.readouterr().out == ''


@pytest.mark.slow
def test_an_environment_in_which_weasyprint_does_not_start_is_never_called_ready(fonts, tmp_path):
    (tmp_path / 'requirements.txt').write_text('')
    (tmp_path / '.venv/lib/half').mkdir(parents=True)

    with pytest.raises(bootstrap.SetUpError, match='No module named'):
        bootstrap.prepare(tmp_path)
    assert not (tmp_path / '.venv/ready').exists()
    assert not (tmp_path / '.venv/lib/half').exists()


@pytest.mark.slow
def test_on_a_mac_the_environment_itself_knows_where_libraries_are(tmp_path):
    bootstrap.create(tmp_path / '.venv', 'brew')

    ask = 'import os; print(os.environ["DYLD_FALLBACK_LIBRARY_PATH"])'
    told = subprocess.check_output([tmp_path / '.venv/bin/python', '-c', ask], text=True)
    assert '/opt/homebrew/lib' in told.split(':')


# What pip says, and what people read


@pytest.mark.parametrize(
    ('said', 'problem'),
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
def test_what_stopped_pip_is_said_in_plain_words(said, problem):
    assert bootstrap.pip_trouble(said).args[0] == problem


def test_a_wrong_word_on_the_command_line_is_a_usage_error(capsys):
    assert bootstrap.main(['renew']) == 2
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


# The list of packages


@pytest.fixture(scope='module')
def requirements():
    return (ROOT / 'requirements.txt').read_text('utf-8')


def test_every_package_is_pinned_by_version_and_hash(requirements):
    packages = [block for block in re.split(r'\n(?=\S)', requirements) if not block.startswith('#')]
    pinned = re.compile(r'[\w.-]+==[\w.]+ \\\n +--hash=sha256:[0-9a-f]{64}')

    assert packages
    assert [package for package in packages if not pinned.match(package)] == []


def test_the_list_holds_what_the_project_asks_for(requirements):
    pinned = dict(re.findall(r'^([\w.-]+)==([\w.]+)', requirements, re.MULTILINE))
    asked = map(
        Requirement,
        tomllib.loads((ROOT / 'pyproject.toml').read_text('utf-8'))['project']['dependencies'],
    )

    assert [
        str(one)
        for one in asked
        if not one.specifier.contains(pinned.get(one.name.replace('.', '-'), '0'))
    ] == []


def test_the_list_names_no_index_and_no_folder(requirements):
    assert re.findall(r'.*(?:://|--index|--find-links|--trusted-host).*', requirements) == []
