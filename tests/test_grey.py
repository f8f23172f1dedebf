"""A page that a copier takes without its colours can still be read: in grey, every text stands out from its ground."""
import json
from types import SimpleNamespace

import pytest

from pipeline.render import render
from pipeline.run import Run
from pipeline.write.house import contrast
from tests.conftest import BRIEF, ROOT, TAGS

LEGIBLE = 4.5                            # WCAG 2.2, 1.4.3


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


def pale(built, tag, monkeypatch, kind='campaign', css=''):
    """Return the texts of a made brief, dressed as a type of brief, that are too pale in grey."""
    run = Run(SimpleNamespace(brief=BRIEF, data=str(ROOT / 'data'), output=str(built.folder / 'output'), packs=str(ROOT / 'templates/languages'), house='templates/house.yaml', paper=''))
    folder, documents = built.out / tag, []
    sheets = run.sheets(run.packs()[tag])
    files = [drawn['file'] for drawn in json.loads((folder / 'figures.json').read_bytes()).values()]
    monkeypatch.setattr('pipeline.render.badly_filled', lambda document, file: documents.append(document) or [])
    html = (folder / 'brief.html').read_text(encoding='utf-8')
    assert '<body class="campaign">' in html
    html = html.replace('<body class="campaign">', f'<body class="{kind}"><p class="embargo">Under embargo</p>')
    render(html, {**{file: (folder / file).read_bytes() for file in files}, **sheets, 'language.css': sheets['language.css'] + css.encode()}, ROOT / 'templates/fonts', {}, '2014-10-26', 'brief.html')
    found = [each for page in documents[0].pages for each in texts(page._page_box)]
    assert len(found) > 300
    return sorted({words for words, text, ground in found if contrast(text, ground) < LEGIBLE})


@pytest.mark.parametrize(('tag', 'kind'), [(TAGS[0], 'campaign'), (TAGS[0], 'monthly'), (TAGS[1], 'flash')])
def test_every_text_stands_out_from_its_ground_in_grey(built, monkeypatch, tag, kind):
    assert pale(built, tag, monkeypatch, kind) == []


def test_a_text_that_only_its_colour_sets_off_is_seen(built, monkeypatch):
    assert 'How the numbers meet' in pale(built, 'en', monkeypatch, css='.box { background: #a3243b } .box h3 { color: #12263a }')
