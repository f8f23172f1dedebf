"""Set-up knows what a machine lacks, and names the one command that installs it."""

import ast
import sys
from pathlib import Path

import pytest

from pipeline import bootstrap, machine

HERE = machine.Part(
    'c', 'libc.so.6' if sys.platform == 'linux' else '/usr/lib/libSystem.dylib', 'libc6'
)
LOST = machine.Part('lost', 'liblost.so.0', 'liblost0')
ALSO_LOST = machine.Part('lost-subset', 'liblost-subset.so.0', 'liblost0')


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
    assert machine.package_tool('Linux', os_release) == tool


def test_a_mac_is_known_without_an_os_release():
    assert machine.package_tool('Darwin', '') == 'brew'


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
    assert machine.install_command([LOST, ALSO_LOST], tool, is_root) == command


def test_alpine_is_asked_for_the_very_files():
    assert (
        'so:libharfbuzz-subset.so.0' in machine.install_command([LOST], 'apk', is_root=True).split()
    )


def test_a_library_that_is_here_is_not_called_missing():
    assert machine.is_here(HERE)
    assert not machine.is_here(LOST)


def test_without_root_every_missing_part_is_named_with_the_command():
    with pytest.raises(machine.SetUpError) as error:
        machine.complete_system((HERE, LOST, ALSO_LOST), 'apt-get', is_root=False)

    problem, hint = error.value.args
    assert problem == 'this machine lacks liblost.so.0, liblost-subset.so.0.'
    assert '`sudo apt-get install --yes --no-install-recommends liblost0`' in hint


def test_on_an_unknown_system_the_libraries_are_named_in_words():
    with pytest.raises(machine.SetUpError) as error:
        machine.complete_system((LOST,), '', is_root=True)

    assert error.value.args[1].startswith('install Pango, HarfBuzz')


def test_an_old_python_is_refused_by_its_number():
    with pytest.raises(machine.SetUpError, match=r'3\.11 or newer is needed; this is 3\.9\.6'):
        machine.find_python((3, 9, 6, 'final', 0), find=lambda name: None)


def test_beside_an_old_python_a_newer_one_is_used():
    installed = {'python3.12': '/usr/bin/python3.12', 'python3.13': '/usr/bin/python3.13'}

    assert machine.find_python((3, 10, 1), find=installed.get) == '/usr/bin/python3.12'
    assert machine.find_python((3, 11, 0), find=installed.get) == ''


@pytest.mark.parametrize('module', [bootstrap, machine])
def test_an_old_python_can_read_set_up_far_enough_to_complain(module):
    tree = ast.parse(Path(module.__file__).read_text('utf-8'), feature_version=(3, 7))

    imported = {
        alias.name if isinstance(node, ast.Import) else node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    ours = {'pipeline.machine'} if module is bootstrap else set()
    assert {name.split('.')[0] for name in imported - ours} <= sys.stdlib_module_names
