"""Every package is declared in the group that uses it, used, and locked with its hashes."""

import ast
import re
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT
from tests.requirements import BELOW, asked, locked

OURS = {'pipeline', 'figures', 'tests'}
# packages that are declared though no file of ours imports them, each with its reason
NOT_IMPORTED = {
    'tzdata': 'zoneinfo reads it where a machine has no clocks of its own',
    'pytest-xdist': 'pytest loads it for -n',
    'flask': "moto's server imports it, and does not bring it along",
    'flask-cors': "moto's server imports it, and does not bring it along",
    'distributed': 'for the archive on a cluster, which is still to come',
    'complexipy': 'tests/lint.py starts it',
    'mypy': 'tests/lint.py starts it',
    'ruff': 'tests/lint.py starts it',
    'pip-tools': 'tests/requirements.py starts it',
}


def imported(source):
    """Return the top names that a source imports from packages."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module)
        elif (
            isinstance(node, ast.Call)
            and ast.unparse(node.func).rpartition('.')[2]
            in ('import_module', '__import__', 'importorskip')
            and isinstance(node.args[0], ast.Constant)
        ):
            found.add(node.args[0].value)
    return (
        {name.partition('.')[0] for name in found} - sys.stdlib_module_names - OURS - {'_typeshed'}
    )


@cache
def packages(*folders):
    """Return the packages that the files of some folders import, with one file that does."""
    installed = packages_distributions()
    # several packages share the name fluent
    installed['fluent'] = ['fluent.syntax']
    found = {}
    for folder in folders:
        for path in sorted((ROOT / folder).rglob('*.py')):
            for name in imported(path.read_text(encoding='utf-8')):
                (package,) = {*installed.get(name, [name])}
                found.setdefault(canonicalize_name(package), str(path.relative_to(ROOT)))
    return found


def declared(group):
    """Return the packages that a group asks for."""
    return {canonicalize_name(Requirement(one).name) for one in asked(group)}


def undeclared(found, *groups):
    """Return the imported packages that no group of some asks for, with a file that imports it."""
    known = set().union(*map(declared, groups))
    return {package: path for package, path in found.items() if package not in known}


def test_the_pipeline_imports_what_the_runtime_declares():
    assert undeclared(packages('pipeline', 'figures'), 'runtime') == {}


def test_the_tests_import_what_the_runtime_or_their_group_declares():
    assert undeclared(packages('tests'), 'runtime', 'test') == {}


@pytest.mark.parametrize(
    ('source', 'found'),
    [
        ('import os\nimport yaml', {'yaml'}),
        ('from yaml.nodes import Node', {'yaml'}),
        ('def f():\n    import numpy.linalg as l', {'numpy'}),
        ('import importlib\nimportlib.import_module("scipy.stats")', {'scipy'}),
        ('import pytest\npytest.importorskip("vulture")', {'pytest', 'vulture'}),
        ('from pipeline import model\nfrom . import here', set()),
    ],
)
def test_an_import_of_a_package_is_seen(source, found):
    assert imported(source) == found


def test_a_package_that_no_group_declares_is_seen():
    found = {'yaml-of-others': 'pipeline/load.py', 'pytest': 'pipeline/draw.py'}

    assert undeclared(found, 'runtime') == found
    assert undeclared(found, 'runtime', 'test') == {'yaml-of-others': 'pipeline/load.py'}


def is_used(package, used):
    """Tell whether a package is imported; types of a package are used where the package is."""
    return package in used or package.removeprefix('types-') in used


@pytest.mark.parametrize('group', BELOW)
def test_every_declared_package_is_imported(group):
    used = packages('pipeline', 'figures', *(['tests'] if group != 'runtime' else []))
    idle = {package for package in declared(group) if not is_used(package, used)}

    assert idle - NOT_IMPORTED.keys() == set()


def test_every_exception_is_declared_and_not_imported():
    every = set().union(*map(declared, BELOW))

    assert NOT_IMPORTED.keys() <= every
    assert {name for name in NOT_IMPORTED if is_used(name, packages(*OURS))} == set()


def test_no_package_of_the_tests_is_in_the_runtime():
    assert declared('runtime') & (declared('test') | declared('dev')) == set()


# The lists of exact packages


@pytest.fixture(params=BELOW)
def group(request):
    return request.param


@pytest.fixture
def text(group):
    """The list of a group, as it is written."""
    return (ROOT / f'pipeline/requirements/{group}.txt').read_text('utf-8')


def test_every_package_is_pinned_by_version_and_hash(group, text):
    blocks = locked(group).values()
    pinned = re.compile(
        r'[\w.-]+==[\w.]+( \\\n +--hash=sha256:[0-9a-f]{64})+(\n +# via.*(\n +#   .+)*)?'
    )

    assert blocks
    assert [block for block in blocks if not pinned.fullmatch(block)] == []
    others = [line for line in text.splitlines() if not re.match(r'#| |[\w.-]+==', line)]
    assert others == [f'-c {below}.txt' for below in BELOW[group]]


def test_a_list_says_how_to_renew_it(text):
    head = re.match(r'(#.*\n)+', text).group()

    assert '.venv/bin/python tests/requirements.py' in head


def version(block):
    return re.search(r'==(\S+)', block).group(1)


def test_a_list_holds_what_its_group_asks_for(group):
    pinned = {}
    for name in (*BELOW[group], group):
        pinned |= {package: version(block) for package, block in locked(name).items()}
    requirements = map(Requirement, asked(group))

    assert [
        str(one)
        for one in requirements
        if not one.specifier.contains(pinned.get(canonicalize_name(one.name), '0'))
    ] == []


def test_a_list_holds_only_what_it_adds(group):
    for below in BELOW[group]:
        assert locked(group).keys() & locked(below).keys() == set()


def test_no_package_has_two_versions():
    versions = {}
    for name in BELOW:
        for package, block in locked(name).items():
            versions.setdefault(package, set()).add(version(block))

    assert {package: found for package, found in versions.items() if len(found) > 1} == {}


def test_every_package_of_a_list_is_asked_for_by_another_or_by_the_group(group):
    askers = {
        package: re.findall(r'(?:via|#  ) +([\w.-]+(?: [\w.-]+)*)', block)
        for package, block in locked(group).items()
    }
    present = {package for name in (*BELOW[group], group) for package in locked(name)}

    assert [package for package, found in askers.items() if not found] == []
    # what other lists hold too says so
    constraints = {f'-c {other}.txt' for other in BELOW}
    for found in askers.values():
        assert {*found} <= {f'-r {group}.in', *present, *constraints}
        assert not {*found} <= constraints


def test_a_list_names_no_index_and_no_folder(text):
    assert re.findall(r'.*(?:://|--index|--find-links|--trusted-host|/\w+/).*', text) == [
        '# To renew: .venv/bin/python tests/requirements.py [--upgrade | --upgrade-package NAME]'
    ]


def test_groups_are_those_that_set_up_knows():
    from pipeline import bootstrap

    settings = tomllib.loads((ROOT / 'pyproject.toml').read_text(encoding='utf-8'))
    assert {*BELOW} == {'runtime', *settings['dependency-groups']} == {*bootstrap.LISTS}
    for name, lists in bootstrap.LISTS.items():
        assert lists == (*BELOW[name], name)
