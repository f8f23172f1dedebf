"""Words that run against their paragraph are drawn in their own order, whatever is emphasised, linked or counted in them."""

import shutil
from types import SimpleNamespace

import pypdfium2
import pytest

from pipeline.cli import stages
from pipeline.render import render
from pipeline.workspace import Workspace
from pipeline.write.bidi import directed
from tests.conftest import FONTS, ROOT


@pytest.mark.parametrize(
    ('direction', 'paragraph', 'wrapped'),
    [
        (
            'rtl',
            'قالت <b>Human</b> <i>Rights</i> <b>Watch</b> أمس',
            'قالت <span dir="ltr"><b>Human</b> <i>Rights</i> <b>Watch</b></span> أمس',
        ),
        ('rtl', 'غاز H<sub>2</sub>O سام', 'غاز <span dir="ltr">H<sub>2</sub>O</span> سام'),
        (
            'ltr',
            'from الرقة <b>و</b> حلب again',
            'from <span dir="rtl">الرقة <b>و</b> حلب</span> again',
        ),
        (
            'rtl',
            '<em>كلمة Human</em> Rights <bdi>X</bdi> Watch.',
            '<em>كلمة </em><span dir="ltr"><em>Human</em> Rights <bdi>X</bdi> Watch</span>.',
        ),
        (
            'rtl',
            'من (Human <b>Rights</b>) أمس',
            'من (<span dir="ltr">Human <b>Rights</b></span>) أمس',
        ),
        (
            'rtl',
            'اللواء Brigade <data value="93" data-fact="f">93</data> هنا',
            'اللواء <span dir="ltr">Brigade <data value="93" data-fact="f">93</data></span> هنا',
        ),
        (
            'ltr',
            'x <a href="#a" title="b">الرقة <data>24</data></a> y',
            'x <a href="#a" title="b"><span dir="rtl">الرقة <data>24</data></span></a> y',
        ),
        (
            'rtl',
            'نص<span class="footnote">ABC <b>D</b> نص</span> نص',
            'نص<span class="footnote"><span dir="ltr">ABC <b>D</b></span> نص</span> نص',
        ),
        (
            'rtl',
            'A &amp; <span class="gap"></span><b>B</b>',
            '<span dir="ltr">A &amp; <span class="gap"></span><b>B</b></span>',
        ),
        ('ltr', 'פ <b>1%</b>2', '<span dir="rtl">פ <span dir="ltr"><b>1%</b>2</span></span>'),
    ],
)
def test_a_run_over_the_edge_of_an_element_is_one_element(direction, paragraph, wrapped):
    assert (
        directed(f'<body><p>{paragraph}</p></body>', direction) == f'<body><p>{wrapped}</p></body>'
    )


@pytest.mark.parametrize(
    ('direction', 'paragraph'),
    [
        ('rtl', 'قالت Human Rights Watch <b>أمس</b>'),
        ('rtl', 'قالت <bdi dir="ltr">Human</bdi> و<bdi>Watch</bdi>'),
        ('rtl', '<b>قال</b> <data>5</data> و<data>7</data>'),
        ('ltr', 'a <b>b</b> &amp; <i>c</i>'),
        ('ltr', 'from <bdi>الرقة</bdi> and <bdi>حلب</bdi>'),
        ('rtl', '<b>في</b> <time>2014</time>'),
        ('ltr', ''),
    ],
)
def test_a_paragraph_without_such_a_run_stays_as_it_is(direction, paragraph):
    assert directed(f'<p>{paragraph}</p>', direction) == f'<p>{paragraph}</p>'


def test_a_day_is_never_parted():
    paragraph = '<p>في <time datetime="2014-10-26">26 تشرين 2014</time>AB أمس</p>'

    assert directed(paragraph, 'rtl').count('<time') == 1


def test_the_cells_of_a_row_and_the_parts_of_a_page_are_paragraphs_of_their_own():
    row = '<table><tr><td>نص ABC</td><td><b>DEF</b> نص</td></tr></table>'

    assert directed(row, 'rtl') == row
    assert (
        directed('<div><span>ABC</span> <span>DEF</span></div>', 'rtl')
        == '<div><span>ABC</span> <span>DEF</span></div>'
    )


def places(language, direction, paragraph, letters):
    """Return letters of a drawn paragraph as they stand on the sheet, from the left."""
    html = directed(
        f'<html lang="{language}" dir="{direction}"><head><title>T</title><style>html {{ font: 11pt Noto Sans, Noto Naskh Arabic }}</style></head><body><p>{paragraph}</p></body></html>',
        direction,
    )
    document = pypdfium2.PdfDocument(render(html, {}, FONTS, {}, '2031-06-10', 'brief.html'))
    text = document[0].get_textpage()
    drawn = {
        text.get_text_range(place, 1): text.get_charbox(place)[0]
        for place in range(text.count_chars())
    }
    return ''.join(sorted(letters, key=drawn.__getitem__))


@pytest.mark.parametrize(
    ('language', 'direction', 'paragraph', 'letters'),
    [
        ('ar', 'rtl', 'وثقت منظمة <strong>Human</strong> <em>Rights</em> Watch القصف', 'فHRWث'),
        ('ar', 'rtl', 'استخدم غاز H<sub>2</sub>O في الغارة', 'ةH2Oخ'),
        ('en', 'ltr', 'The road from سوق <strong>ثم</strong> حلب was cut', 'Tfحثسwc'),
        (
            'ar',
            'rtl',
            '<em>قالت Human</em> Rights <a href="https://example.org/">Watch</a> شيئا',
            'شHRWق',
        ),
    ],
)
def test_mixed_paragraphs_are_drawn_in_the_order_in_which_they_are_read(
    language, direction, paragraph, letters
):
    assert places(language, direction, paragraph, letters) == letters


def test_the_written_brief_keeps_such_a_run_together(tmp_path):
    shutil.copytree(ROOT / 'tests/sample/data', tmp_path / 'data')
    shutil.copytree(ROOT / 'tests/sample/templates', tmp_path / 'templates')
    prose = tmp_path / 'data/briefs/2031-05-17-flash/ar.md'
    text = prose.read_text(encoding='utf-8')
    assert '# incident-text\n' in text
    prose.write_text(
        text.replace(
            '# incident-text\n', '# incident-text\nقالت **Human** *Rights* Watch ذلك.\n\n'
        ),
        encoding='utf-8',
    )
    run = Workspace(tmp_path, '2031-05-17-flash')
    for step in (stages.run_disclose, stages.run_analyse, stages.run_draw, stages.run_write):
        step(run, SimpleNamespace(tag='ar'))

    assert '<span dir="ltr"><strong>Human</strong> <em>Rights</em> Watch</span>' in (
        run.out / 'ar/brief.html'
    ).read_text(encoding='utf-8')
