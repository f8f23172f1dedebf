"""Markdown that no page is made of is found in every language before a build, by lang-check and by validate."""

import re
import shutil

import pytest

from pipeline.__main__ import main
from tests.conftest import BRIEF, ROOT

TYPED = '\n- first\n- second\n\nSee [the page](https://example.org/page).\n\n> Words.\n\n| place | what |\n| --- | --- |\n\n![photo](photo.jpg)\n'


@pytest.fixture
def marked_up(tmp_path):
    """A copy of the data whose English and Arabic prose hold Markdown at their ends."""
    shutil.copytree(ROOT / 'data', tmp_path / 'data')
    for tag in ('en', 'ar'):
        with (tmp_path / f'data/briefs/{BRIEF}/{tag}.md').open('a', encoding='utf-8') as prose:
            prose.write(TYPED)
    return tmp_path


@pytest.mark.parametrize('step', [['validate', 'en', 'ar'], ['lang-check']])
def test_the_markdown_of_all_languages_is_said_at_once_at_its_lines(marked_up, capsys, step):
    code = main(['--folder', str(marked_up), '--brief', BRIEF, *step])
    said = capsys.readouterr().err

    assert code == 3
    for tag in ('en', 'ar'):
        end = len((ROOT / f'data/briefs/{BRIEF}/{tag}.md').read_text(encoding='utf-8').splitlines())
        assert re.findall(rf'{tag}\.md:(\d+):1: (.*) cannot be printed: ', said) + re.findall(
            rf'{tag}\.md:(\d+):5: (.*) cannot be printed: ', said
        ) == [
            (str(end + 2), 'a list'),
            (str(end + 7), 'a block quotation'),
            (str(end + 9), 'a table'),
            (str(end + 12), 'a picture'),
            (str(end + 5), 'a link'),
        ]
