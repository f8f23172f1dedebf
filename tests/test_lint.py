"""Each rule of `make lint` finds what it is for, and the modules that it spares become fewer."""

import importlib.util
import re
import tomllib

import pytest

from tests import lint
from tests.conftest import ROOT

# so many modules may be spared the strict rules; lower it as the list shortens, never raise it
MOST_SPARED = 0

tools = pytest.mark.skipif(
    importlib.util.find_spec('mypy') is None,
    reason='the tools are installed by make lint, not by make test',
)

GOOD = '''"""A module that satisfies every rule."""


def double(number: int) -> int:
    """Return twice a number."""
    return 2 * number
'''
HARD_TO_READ = '''"""A module."""


def f(rows: list[list[int]]) -> int:
    """Return something."""
    total = 0
    for row in rows:
        for cell in row:
            if cell > 1:
                if cell > 2:
                    while cell > 3:
                        if cell > 4:
                            total += cell
    return total
'''
BRANCHES = '\n'.join(f'    if x == {n}:\n        return {n}' for n in range(2, 18))

# a file, what is written into it, and the finding that must follow
PLANTED = {
    'pipeline/good.py': (GOOD, None),
    'pipeline/unannotated.py': (GOOD.replace('number: int', 'number'), 'ANN001'),
    'pipeline/no_return_type.py': (GOOD.replace(' -> int', ''), 'ANN201'),
    'pipeline/no_docstring.py': (GOOD.replace('    """Return twice a number."""\n', ''), 'D103'),
    'pipeline/no_summary.py': (GOOD.replace('number."""', 'number"""'), 'D400'),
    'pipeline/wide.py': (GOOD + f'\n\nTEXT = {"x" * 100!r}\n', 'E501'),
    'pipeline/hard_to_read.py': (HARD_TO_READ, 'cognitive complexity'),
    'pipeline/wrong_type.py': (GOOD.replace('2 * number', 'str(number)'), '[return-value]'),
    'pipeline/untyped_call.py': (
        GOOD.replace('return 2 * number', 'return int(f(number))')
        + '\n\ndef f(x):  # noqa: ANN001, ANN201, D103\n    return x\n',
        '[no-untyped-call]',
    ),
    'figures/unannotated.py': (GOOD.replace('number: int', 'number'), 'ANN001'),
    'tests/unformatted.py': ('x = {  }\n', 'unformatted'),
    # what the strict rules are not for
    'tests/not_strict.py': (f'def f(x):\n    return {"x" * 100!r}\n', None),
    # a module that may break the strict rules, but no other one
    'pipeline/spared.py': ('def f(x):\n    return x\n', None),
    'pipeline/spared_but_unused.py': ('import os\n\n\ndef f(x):\n    return x\n', 'F401'),
    # a module that is spared for no reason
    'pipeline/spared_in_vain.py': (GOOD, 'take it out'),
    # every family of rules
    'tests/e.py': ('def f(x):\n    return x == None\n', 'E711'),
    'tests/f.py': ('def f():\n    return x\n', 'F821'),
    'tests/w.py': ("x = '\\d'\n", 'W605'),
    'tests/i.py': ('import sys\nimport os\n\nprint(sys, os)\n', 'I001'),
    'tests/up.py': ('from typing import List\n\nx: List[int] = []\n', 'UP006'),
    'tests/g.py': ("import logging\n\nlogging.getLogger(__name__).info(f'{1}')\n", 'G004'),
    'tests/log.py': ("import logging\n\nlogging.getLogger('x').warn('y')\n", 'G010'),
    'tests/log_root.py': ('import logging\n\nx = logging.getLogger(__file__)\n', 'LOG002'),
    'tests/s110.py': ('try:\n    print()\nexcept Exception:\n    pass\n', 'S110'),
    'tests/era001.py': ('# x = 1\n', 'ERA001'),
    'tests/b.py': ('def f(x=[]):\n    return x\n', 'B006'),
    'tests/c901.py': (f'def f(x):\n{BRANCHES}\n', 'C901'),
    'tests/pt.py': ('def test_f():\n    assert 1 and 2\n', 'PT018'),
    'tests/ruf.py': ('class A:\n    x = []\n', 'RUF012'),
    'tests/sim.py': ('def f(x):\n    return not x == 1\n', 'SIM201'),
}
SPARED = [path for path in PLANTED if path.startswith('pipeline/spared')]


def settings():
    return tomllib.loads((ROOT / 'pyproject.toml').read_text(encoding='utf-8'))


@pytest.fixture(scope='module')
def found(tmp_path_factory):
    """What is found in a project in which every kind of fault is planted."""
    root = tmp_path_factory.mktemp('lint')
    text = (ROOT / 'pyproject.toml').read_text(encoding='utf-8')
    listed = ''.join(f'    "{path}",\n' for path in [*SPARED, 'pipeline/gone.py'])
    changed = re.sub(r'(?<=not-yet-strict = \[\n)[^]]*', listed, text)
    (root / 'pyproject.toml').write_text(changed, encoding='utf-8')
    for path, (source, _) in PLANTED.items():
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(source, encoding='utf-8')
    return lint.findings(root)


@tools
@pytest.mark.parametrize('path', PLANTED)
def test_a_planted_fault_is_found(path, found):
    expected = PLANTED[path][1]
    here = lint.among(found, [path])

    assert expected is None or any(expected in finding for finding in here), here


@tools
@pytest.mark.parametrize('path', [path for path, (_, fault) in PLANTED.items() if fault is None])
def test_where_nothing_is_wrong_nothing_is_found(path, found):
    assert lint.among(found, [path]) == []


@tools
def test_a_listed_module_that_is_gone_is_found(found):
    assert [one for one in found if 'no such module' in one] == [
        'pipeline/gone.py: there is no such module; take it out of not-yet-strict'
    ]


@tools
def test_only_what_is_asked_for_is_reported(found):
    assert {lint.path_of(one) for one in lint.among(found, ['figures', 'tests/e.py'])} == {
        'figures/unannotated.py',
        'tests/e.py',
    }
    assert lint.among(found, ['pipeline/wide']) == []


def test_every_family_of_rules_is_planted():
    selected = settings()['tool']['ruff']['lint']['select']
    expected = [fault for _, fault in PLANTED.values() if fault]

    for family in [*selected, *lint.STRICT_RULES]:
        assert any(re.match(rf'{family}\d*$', fault) for fault in expected), family


def test_the_spared_modules_become_fewer():
    spared = lint.not_yet_strict()

    assert len(spared) <= MOST_SPARED
    assert len(spared) == len({*spared})
    assert [path for path in spared if not (ROOT / path).is_file()] == []


def test_the_types_are_checked_strictly():
    assert settings()['tool']['mypy']['strict'] is True
