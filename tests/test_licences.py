"""Each file of the project is under one licence, whose text is in ``LICENSES/``."""

import re
import tomllib

import pytest

from tests.conftest import ROOT
from tests.fixtures.checkout import of_a_checkout, tracked

# what REUSE asks no licence of: the texts of licences, and the file that assigns them
WITHOUT = re.compile(r'LICENSE|LICENSES/.*|REUSE\.toml')


def annotations():
    return tomllib.loads((ROOT / 'REUSE.toml').read_text(encoding='utf-8'))['annotations']


def globs(annotation):
    paths = annotation['path']
    return [paths] if isinstance(paths, str) else paths


def matches(glob, path):
    """Tell whether a path is meant, as REUSE reads a glob: ``*`` does not cross folders."""
    pattern = re.escape(glob).replace(r'\*\*', '.*').replace(r'\*', '[^/]*')
    return re.fullmatch(pattern, path) is not None


@pytest.mark.parametrize(
    ('glob', 'path', 'meant'),
    [
        ('tests/*', 'tests/lint.py', True),
        ('tests/*', 'tests/make/test_make.py', False),
        ('tests/*/*.py', 'tests/make/test_make.py', True),
        ('tests/*/*.py', 'tests/lint.py', False),
        ('docs/**', 'docs/pictures/figure.png', True),
        ('docs/*.md', 'docs/README_md', False),
    ],
)
def test_a_star_stays_in_a_folder_and_two_stars_do_not(glob, path, meant):
    assert matches(glob, path) is meant


@of_a_checkout
def test_each_file_is_under_one_licence():
    known = [glob for annotation in annotations() for glob in globs(annotation)]
    for path in tracked():
        found = [glob for glob in known if matches(glob, path)]
        assert len(found) == (0 if WITHOUT.fullmatch(path) else 1), f'{path}: {found}'


@of_a_checkout
def test_each_path_that_is_annotated_is_there():
    for annotation in annotations():
        for glob in globs(annotation):
            assert any(matches(glob, path) for path in tracked()), glob


def test_each_licence_has_its_text_and_each_text_is_used():
    used = {annotation['SPDX-License-Identifier'] for annotation in annotations()}

    assert {path.stem for path in (ROOT / 'LICENSES').iterdir()} == used
    assert all(path.suffix == '.txt' for path in (ROOT / 'LICENSES').iterdir())


def test_each_annotation_says_whose_the_files_are():
    for annotation in annotations():
        assert annotation['SPDX-FileCopyrightText'].strip()


def test_the_licence_of_the_code_is_the_one_at_the_root():
    code = (ROOT / 'LICENSES/MIT.txt').read_text(encoding='utf-8').strip()

    assert (ROOT / 'LICENSE').read_text(encoding='utf-8').startswith(code)
