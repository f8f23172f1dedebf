"""WeasyPrint gets nothing but what it is given, and whatever it warns of stops the build."""

import io
import re
import shutil

import pikepdf
import pypdfium2
import pytest

from pipeline.model import Refused
from pipeline.render import render
from tests.conftest import FONTS, ROOT

PAGE = '<!DOCTYPE html><html lang="en"><head><title>A brief</title><style>{css}</style></head><body><h1>A brief</h1>{body}</body></html>'
SQUARE = b'<svg xmlns="http://www.w3.org/2000/svg" width="10mm" height="10mm"><rect width="100%" height="100%"/></svg>'


def rendered(body='', css='html { font-family: Noto Sans }', assets=None):
    return render(
        PAGE.format(css=css, body=body),
        assets or {},
        FONTS,
        {},
        '2014-10-26',
        'brief.html',
    )


def problems(*arguments, **options):
    with pytest.raises(Refused) as refusal:
        rendered(*arguments, **options)
    return [problem.what for problem in refusal.value.problems]


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    lines = [
        line for page in document for line in page.get_textpage().get_text_bounded().splitlines()
    ]
    document.close()
    return lines


def fonts_of(pdf):
    """Return the names of the fonts in a PDF."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return {
            str(each.FontName).partition('+')[2]
            for each in document.objects
            if isinstance(each, pikepdf.Dictionary) and '/FontName' in each
        }


def test_the_same_page_gives_the_same_bytes():
    assert rendered('<p>killed</p>') == rendered('<p>killed</p>')


def test_the_file_says_that_it_is_pdf_a_3a_and_pdf_ua_1():
    pdf = rendered()

    assert re.search(rb'pdfaid:part="3"', pdf)
    assert re.search(rb'pdfaid:conformance="A"', pdf)
    assert re.search(rb'pdfuaid:part="1"', pdf)


def test_pictures_and_style_sheets_come_from_memory():
    assert rendered(
        '<img src="square.svg" alt="A square">', assets={'square.svg': SQUARE}
    ).startswith(b'%PDF')


@pytest.mark.parametrize(
    'body',
    [
        '<img src="missing.svg" alt="">',
        '<img src="file:///etc/hostname" alt="">',
        '<img src="../brief.yaml" alt="">',
        '<img src="http://127.0.0.1:9/x.png" alt="">',
        '<link rel="stylesheet" href="https://example.org/x.css">',
        '<link rel="attachment" href="file:///etc/passwd">',
        '<a rel="attachment" href="file:///etc/passwd">x</a>',
        '<style>@import url(file:///etc/passwd)</style>',
        '<object data="file:///etc/passwd"></object>',
        '<p style="background: url(http://127.0.0.1:9/x.png)">x</p>',
    ],
)
def test_nothing_outside_the_brief_is_within_reach(body):
    assert any('asks for' in what for what in problems(body))


def test_a_raised_mark_stands_for_no_text_so_that_its_word_is_copied_whole():
    pdf = rendered('<p lang="ar" dir="rtl" style="font-family: Noto Naskh Arabic">طفلاً مدنياً</p>')
    with pikepdf.open(io.BytesIO(pdf)) as document:
        operators = [
            (str(operator), operands)
            for operands, operator in pikepdf.parse_content_stream(document.pages[0])
        ]
    raised = [
        i
        for i, (operator, operands) in enumerate(operators)
        if operator == 'Ts' and operands[0] != 0
    ]

    assert len(raised) == 2
    for i in raised:
        assert operators[i - 1][0] == 'BDC'
        assert str(operators[i - 1][1][1].ActualText) == ''
        assert [operator for operator, _ in operators[i + 1 : i + 4]] == ['TJ', 'Ts', 'EMC']


def test_a_line_that_is_full_up_to_the_space_before_a_name_is_not_cut_after_its_first_word():
    body = ''.join(
        f'<p style="width: {width / 10}mm">Soon after this the forces left most of their centres in <bdi>Ar-Raqqa</bdi></p>'
        for width in range(872, 885)
    )
    lines = text_of(rendered(body, 'html { font: 10pt Noto Sans }'))

    assert {line.strip() for line in lines if line.startswith('Soon')} == {
        'Soon after this the forces left most of their centres',
        'Soon after this the forces left most of their centres in',
    }


def test_the_space_before_a_name_hangs_in_arabic_as_well():
    body = ''.join(
        f'<p dir="rtl" style="width: {width / 10}mm">غارات على <bdi>مخيم الوادي</bdi> وسيارة مفخخة في <bdi>سوق الماشية في غلميرا</bdi></p>'
        for width in range(600, 736, 2)
    )
    lines = [
        line.strip() for line in text_of(rendered(body, 'html { font: 12pt Noto Naskh Arabic }'))
    ]

    assert {line for line in lines if line.startswith('غارات')} == {
        'غارات على مخيم الوادي وسيارة مفخخة',
        'غارات على مخيم الوادي وسيارة مفخخة في',
    }


def test_a_character_without_a_glyph_is_named():
    assert problems('<p>漢</p>') == ['no font of the project has the character "漢" (U+6F22)']


def test_a_warning_of_the_engine_stops_the_build():
    assert problems(css='p { colour: red }')


def test_fonts_of_the_machine_do_not_come_in():
    pdf = rendered('<p style="font-family: DejaVu Sans">killed</p>')

    assert fonts_of(pdf) == {'Noto-Sans', 'Noto-Sans-Bold'}


def test_fonts_come_from_every_folder_that_is_given(tmp_path):
    folders = (tmp_path / 'latin', tmp_path / 'ours & theirs')
    for folder, name in zip(folders, ('NotoSans-*.ttf', 'NotoNaskhArabic*.ttf'), strict=True):
        folder.mkdir()
        for file in (ROOT / 'templates/fonts').glob(name):
            shutil.copy(file, folder)
    html = PAGE.format(
        css='html { font-family: Noto Sans, Noto Naskh Arabic }', body='<p>killed</p><p>قتل</p>'
    )

    pdf = render(html, {}, folders, {}, '2014-10-26', 'brief.html')

    assert fonts_of(pdf) == {'Noto-Sans', 'Noto-Sans-Bold', 'Noto-Naskh-Arabic'}
    with pytest.raises(Refused):
        render(html, {}, folders[:1], {}, '2014-10-26', 'brief.html')


@pytest.mark.parametrize(
    ('body', 'what'),
    [
        (
            '<div style="width: 20mm"><p>Неразделимоеоченьдлинноеслово</p></div>',
            'mm too wide for its place',
        ),
        (
            '<table style="table-layout: fixed; width: 30mm"><tr><td>Unbreakablewordinacell</td><td>x</td></tr></table>',
            'mm too wide for its place',
        ),
        ('<div style="height: 8mm">one<br>two<br>three<br>four</div>', 'mm too high for its place'),
    ],
)
def test_a_text_that_stands_out_of_its_box_is_named_with_its_page(body, what):
    found = problems(body)

    assert any(problem.startswith('page 1: "') and what in problem for problem in found)


SHEET = 'html { font: 10px/10px Noto Sans } body, h1, h2, p, div, table { margin: 0 } h1 { font-size: 10px } h2 { font-size: 10px; break-after: auto } @page { size: 200px 200px; margin: 50px }'


def paragraph(lines):
    return f'<p>{"<br>".join(["line"] * lines)}</p>'


LINES = paragraph(6)


@pytest.mark.parametrize(
    ('body', 'said'),
    [
        (
            '<p>line</p><p style="break-before: page">line</p>',
            ['page 1 is nearly empty: 20% of its height is filled'],
        ),
        (
            f'{LINES}<h2>Head</h2><p style="break-before: page">line</p>',
            ['page 1 ends in a heading, and what it heads begins on the next'],
        ),
        (
            f'{LINES}<div class="opener"><h2>Head</h2><p>Lede</p></div><p style="break-before: page">line</p>',
            ['page 1 ends in a heading, and what it heads begins on the next'],
        ),
        (
            f'{LINES}<table><tr class="group"><th scope="col">Head</th></tr><tr style="break-before: page"><td>x</td></tr></table>',
            [
                'page 1 ends in a heading, and what it heads begins on the next',
                'page 1 holds one row alone of a table: "Head"',
                'page 2 holds one row alone of a table: "x"',
            ],
        ),
        (
            f'{LINES}<p style="break-before: page">line</p><p style="break-before: page">line</p>',
            ['page 2 is nearly empty: 10% of its height is filled'],
        ),
    ],
)
def test_a_page_that_is_nearly_empty_or_ends_in_a_heading_is_named_and_the_brief_is_made(
    body, said, capsys
):
    assert rendered(body, SHEET).startswith(b'%PDF')

    assert [
        line.removeprefix('remark: brief.html: ')
        for line in capsys.readouterr().err.splitlines()
        if line.startswith('remark: ')
    ] == said


def rows(count, lines=1):
    body = ''.join(
        f'<tr><td>{"<br>".join([str(n), *["line"] * (lines - 1)])}</td></tr>' for n in range(count)
    )
    return f'<table><thead><tr><th scope="col">Head</th></tr></thead><tbody>{body}</tbody></table>'


APART = 'html { orphans: 1; widows: 1 } table { border-spacing: 0 } th, td { padding: 0 }'


@pytest.mark.parametrize(
    ('body', 'said'),
    [
        (f'{paragraph(8)}{paragraph(4)}', ['page 1 ends in the first line of a paragraph: "line"']),
        (
            f'{paragraph(6)}{paragraph(4)}',
            ['page 2 begins with the last line of a paragraph: "line"'],
        ),
        (f'{paragraph(7)}{rows(4)}', ['page 1 holds one row alone of a table: "Head 0"']),
        (f'{paragraph(3)}{rows(6)}', ['page 2 holds one row alone of a table: "Head 5"']),
        (
            f'{paragraph(6)}{rows(1, 5)}',
            [
                'page 1 ends within what belongs together: "0 line"',
                'page 1 holds one row alone of a table: "Head 0 line"',
                'page 2 holds one row alone of a table: "Head line line line"',
            ],
        ),
        (
            f'{paragraph(6)}<div style="break-inside: avoid">{paragraph(12)}</div>',
            [
                'page 2 ends within what belongs together: "line line line line line line line line line line"'
            ],
        ),
    ],
)
def test_what_breaks_badly_over_pages_is_named_and_the_brief_is_made(body, said, capsys):
    assert rendered(body, SHEET + APART).startswith(b'%PDF')

    assert [
        line.removeprefix('remark: brief.html: ')
        for line in capsys.readouterr().err.splitlines()
        if line.startswith('remark: ')
    ] == said


def test_the_last_page_may_be_short_and_a_heading_stands_with_what_it_heads(capsys):
    assert rendered(
        f'{LINES}<h2>Head</h2><p>line</p><p style="break-before: page">line</p>', SHEET
    ).startswith(b'%PDF')
    assert capsys.readouterr().err == ''
