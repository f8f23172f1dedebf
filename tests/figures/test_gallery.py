"""The gallery shows every chart there is, in both directions, in small files."""

import re
import struct

import pytest

from pipeline.settings import build, read_yaml
from pipeline.write.contents import BriefType
from tests.conftest import ROOT

FIGURES = sorted(path.stem for path in (ROOT / 'figures').glob('*.py'))
PAGE = (ROOT / 'figures/README.md').read_text(encoding='utf-8')
FILES = {path.name: path.read_bytes() for path in (ROOT / 'figures/gallery').iterdir()}
HEAVIEST = 40_000


def test_the_gallery_holds_the_pictures_of_every_chart_and_no_others():
    assert FILES.keys() == {f'{name}.{tag}.png' for name in FIGURES for tag in ('en', 'ar')}


@pytest.mark.parametrize('name', FIGURES)
def test_a_chart_is_described_in_the_list_and_shown_in_the_gallery(name):
    listed, shown = PAGE.split('## Gallery')

    assert f'`{name}.py`' in listed
    assert re.search(
        rf'^\| `{name}` .+ \| !\[\]\(gallery/{name}\.en\.png\) \| !\[\]\(gallery/{name}\.ar\.png\) \|$',
        shown,
        re.MULTILINE,
    )


@pytest.mark.parametrize('file', FILES)
def test_a_picture_is_small_in_bytes_and_as_wide_as_its_chart(file):
    content = FILES[file]
    (width,) = struct.unpack('>I', content[16:20])

    assert content.startswith(b'\x89PNG')
    assert len(content) < HEAVIEST
    assert 450 < width < 700


def test_every_chart_stands_in_a_type_of_brief():
    types = [
        build(BriefType, read_yaml(path, path.name))
        for path in (ROOT / 'templates/briefs').glob('*.yaml')
    ]

    assert {name for kind in types for name in kind.figures()} == set(FIGURES)
