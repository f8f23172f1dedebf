"""A page that a copier takes without its colours can still be read: in grey, every text stands out from its ground."""

import json

import pytest

from pipeline.render import render
from pipeline.render.boxes import page_box
from pipeline.workspace import Workspace
from pipeline.write.house import contrast
from tests.conftest import BRIEF, FONTS, TAGS

LEGIBLE = 4.5  # WCAG 2.2, 1.4.3
COPIED = 2  # paler rules go lost in a copy


def grey(colour):
    """Return the grey that a printer makes of a colour."""
    red, green, blue = colour.to('srgb').coordinates
    return '#' + 3 * f'{round(255 * (0.299 * red + 0.587 * green + 0.114 * blue)):02x}'


def texts(box, ground='#ffffff'):
    """Yield the words of each text of a page, and its grey and that of its ground."""
    box = getattr(box, '_box', box)
    if box.style['background_color'] != 'currentcolor' and box.style['background_color'].alpha:
        ground = grey(box.style['background_color'])
    if getattr(box, 'text', '').strip():
        yield box.text, grey(box.style['color']), ground
    for child in getattr(box, 'children', ()):
        yield from texts(child, ground)


def rules(box):
    """Yield the grey of each rule below a row of a table."""
    box = getattr(box, '_box', box)
    if box.element_tag == 'tr' and box.style['border_bottom_style'] != 'none':
        yield grey(box.style['border_bottom_color'])
    for child in getattr(box, 'children', ()):
        yield from rules(child)


def pages(built, tag, monkeypatch, kind='campaign', css=''):
    """Return the laid-out pages of a made brief, dressed as a type of brief."""
    run = Workspace(built.folder, BRIEF)
    folder, documents = built.out / tag, []
    sheets = run.sheets(run.language(tag))
    files = [drawn['file'] for drawn in json.loads((folder / 'figures.json').read_bytes()).values()]
    monkeypatch.setattr(
        'pipeline.render.badly_filled', lambda document, file: documents.append(document) or []
    )
    html = (folder / 'brief.html').read_text(encoding='utf-8')
    assert '<body class="campaign">' in html
    html = html.replace(
        '<body class="campaign">', f'<body class="{kind}"><p class="embargo">Under embargo</p>'
    )
    render(
        html,
        {
            **{file: (folder / file).read_bytes() for file in files},
            **sheets,
            'language.css': sheets['language.css'] + css.encode(),
        },
        FONTS,
        {},
        '2014-10-26',
        'brief.html',
    )
    return [page_box(page) for page in documents[0].pages]


def pale(pages):
    """Return the texts of pages that are too pale in grey."""
    found = [each for page in pages for each in texts(page)]
    assert len(found) > 300
    return sorted({words for words, text, ground in found if contrast(text, ground) < LEGIBLE})


@pytest.mark.parametrize(
    ('tag', 'kind'), [(TAGS[0], 'campaign'), (TAGS[0], 'monthly'), (TAGS[1], 'flash')]
)
def test_every_text_stands_out_from_its_ground_in_grey(built, monkeypatch, tag, kind):
    assert pale(pages(built, tag, monkeypatch, kind)) == []


def test_a_text_that_only_its_colour_sets_off_is_seen(built, monkeypatch):
    assert 'How the numbers meet' in pale(
        pages(
            built, 'en', monkeypatch, css='.box { background: #a3243b } .box h3 { color: #12263a }'
        )
    )


def test_the_rules_of_tables_are_there_in_a_copy(built, monkeypatch):
    found = [each for page in pages(built, 'en', monkeypatch) for each in rules(page)]

    assert len(found) > 20
    assert min(contrast(each, '#ffffff') for each in found) >= COPIED
