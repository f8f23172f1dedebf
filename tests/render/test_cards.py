"""Cards for social media: their texts fit, in every language; what does not is refused with the language and the file to shorten it in."""

import io

import pytest
from PIL import Image

from pipeline.analyse import analyse
from pipeline.cli import editions
from pipeline.disclose import disclose
from pipeline.language import ProseWriter, Words, load_language, read_prose
from pipeline.load import load
from pipeline.model import Drawn, Refused
from pipeline.render import card
from pipeline.settings import build, read_yaml
from pipeline.workspace import Workspace
from pipeline.write import BriefType, House, write
from tests.conftest import BRIEF, FONTS, ROOT, SHIPPED
from tests.fixtures.drawings import PACKS

SIZES = {'card': (1200, 630), 'card-square': (1080, 1080)}
FLASH = '2031-05-17-flash'
LONG = 'Авиаудары международной коалиции унесли жизни многих гражданских лиц и разрушили жизненно важные здания в нескольких провинциях страны. '


def html(tag, brief, name):
    """Return a card of a brief of the fixtures as it is written."""
    data, terms, house = (
        (ROOT / 'data', None, 'templates/house.yaml')
        if brief == BRIEF
        else (
            ROOT / 'tests/sample/data',
            ROOT / 'tests/sample/data/reference/terms',
            'tests/sample/templates/house.yaml',
        )
    )
    recorded = load(data, brief, ROOT)
    kind = build(
        BriefType, read_yaml(ROOT / f'templates/briefs/{recorded.brief.type}.yaml', 'type.yaml')
    )
    language = {
        each: load_language(each, PACKS, ROOT, *([terms / f'{each}.yaml'] if terms else []))
        for each in recorded.brief.languages
    }
    words = Words(language[tag], analyse(disclose(recorded)))
    figures = {
        figure: Drawn(
            name=figure,
            file=f'{figure}.svg',
            width=100,
            height=50,
            title='',
            note='',
            alt='',
            numbers=(),
            alt_facts=(),
            alt_names=(),
        )
        for figure in kind.figures()
    }
    writer = ProseWriter(read_prose(data / f'briefs/{brief}/{tag}.md', f'{tag}.md', tag), words)
    return write(
        words.ledger,
        words,
        writer,
        figures,
        kind,
        build(House, read_yaml(ROOT / house, house)),
        {each: language[each].locale for each in language},
        [ROOT / 'templates/layouts'],
        f'{name}.html',
    )


def styles(tag, changed=''):
    own = ROOT / f'templates/languages/{tag}/style.css'
    return {
        'card.css': (ROOT / 'templates/styles/card.css').read_bytes(),
        'language.css': (own.read_bytes() if own.exists() else b'') + changed.encode(),
    }


def drawn(tag, page, changed=''):
    return Image.open(io.BytesIO(card(page, styles(tag, changed), FONTS, f'cards/{tag}/card.png')))


def refusal(tag, page, changed=''):
    with pytest.raises(Refused) as refused:
        drawn(tag, page, changed)
    return [f'{problem.where}: {problem.what}' for problem in refused.value.problems]


@pytest.mark.parametrize('name', SIZES)
@pytest.mark.parametrize('tag', SHIPPED)
def test_the_cards_of_the_real_brief_fit_in_every_language(tag, name):
    assert drawn(tag, html(tag, BRIEF, name)).size == SIZES[name]


@pytest.mark.slow
@pytest.mark.parametrize('name', SIZES)
@pytest.mark.parametrize('tag', SHIPPED)
def test_the_cards_of_a_flash_brief_fit_in_every_language(tag, name):
    assert drawn(tag, html(tag, FLASH, name)).size == SIZES[name]


def test_a_longer_headline_is_set_smaller_before_it_is_refused():
    page = html('ru', BRIEF, 'card')
    grown = page.replace('</h1>', ' в нескольких провинциях</h1>')

    assert grown != page
    assert drawn('ru', grown).size == SIZES['card']


@pytest.mark.parametrize(
    ('times', 'what'),
    [
        (
            1,
            'page 1: "Авиаудары международной коалиции унесли жизни 24 гражданских" is 29.1 mm too high for its place',
        ),
        (5, 'it does not fit on its sheet: it needs 2'),
    ],
)
def test_a_headline_that_is_too_long_at_the_smallest_size_is_refused(times, what):
    page = html('ru', BRIEF, 'card').replace('</h1>', f' {LONG * times}</h1>')

    assert f'cards/ru/card.png: {what}' in refusal('ru', page)


@pytest.mark.parametrize(
    ('changed', 'words', 'what'),
    [
        ('.foot { margin-top: -360px }', '"Brief · 26 October 2014"', 'lie over one another'),
        ('.sub-headline { line-height: 0 }', 'In the same period', 'lie over one another'),
        (
            '.masthead { position: absolute; top: 0 }',
            'Syrian Network for Human Rights',
            'lie over one another',
        ),
        (
            '.foot { position: absolute; bottom: -92px }',
            'Brief · 26 October 2014',
            'leaves the picture',
        ),
        (
            '.masthead { margin-inline-start: -200px }',
            'Syrian Network for Human Rights',
            'leaves the picture',
        ),
    ],
)
def test_texts_that_lie_over_one_another_or_leave_the_picture_are_refused(changed, words, what):
    found = refusal('en', html('en', BRIEF, 'card'), f'body {changed}')

    assert any(words in problem and problem.endswith(what) for problem in found), found


def test_both_cards_of_a_language_are_refused_at_once_with_the_file_that_holds_their_words(
    monkeypatch,
):
    long = {name: html('ru', BRIEF, name).replace('</h1>', f' {LONG * 4}</h1>') for name in SIZES}
    monkeypatch.setattr(
        editions,
        'write_page',
        lambda workspace, tag, layout, ledger: long[layout.removesuffix('.html')],
    )

    with pytest.raises(Refused) as refused:
        editions._cards(Workspace(ROOT, BRIEF), 'ru', None)

    assert {problem.where.file for problem in refused.value.problems} == {
        'cards/ru/card.png',
        'cards/ru/card-square.png',
    }
    assert all(
        problem.hint.endswith(
            '. Its head is the name in templates/house.yaml and the message "notice-fictional". '
            f'Its "headline" and "sub-headline" are in data/briefs/{BRIEF}/ru.md'
        )
        for problem in refused.value.problems
    )
