"""Every page says where in the brief it is, and is filled as a good printer would fill it."""

import re
import shutil
from collections import Counter

import pypdfium2
import pypdfium2.raw as raw
import pytest

from pipeline.render import render
from tests.conftest import FONTS, ROOT

CSS = ''.join(
    (ROOT / 'templates/styles' / name).read_text(encoding='utf-8')
    for name in ('brief.css', 'paper/a4.css')
)
LABELS = {
    'en': {2: 'Airstrikes', 3: 'The toll', 4: 'The record', 5: 'The record'},
    'ar': {2: 'الغارات', 3: 'الحصيلة', 4: 'السجل', 5: 'السجل'},
}


def heads(pdf):
    """Return the text above the text of each page, in the words of a reader's program."""
    document = pypdfium2.PdfDocument(pdf)
    found = {
        number: page.get_textpage().get_text_bounded(bottom=page.get_height() - 60)
        for number, page in enumerate(document, 1)
    }
    document.close()
    return found


@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_the_head_of_each_page_names_its_section_and_the_cover_has_none(built, tag):
    found = heads((built.out / tag / 'brief.pdf').read_bytes())

    assert {
        number: label for number, label in LABELS[tag].items() if label not in found[number]
    } == {}
    assert not any(label in found[1] for label in LABELS[tag].values())


WORDS = (
    '<p>' + 'Some words of a paragraph that goes over several lines of the column. ' * 5 + '</p>'
)
ROWS = ''.join(
    f'<tr><th scope="row">{n}</th><td>{"Words that need two lines in their cell " * (n % 2 + 1)}</td></tr>'
    for n in range(7)
)
TABLE = f'<div class="table wide"><p class="label">Label</p><p class="figure-title">Title</p><p class="note">Note</p><table class="annex"><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>{ROWS}</tbody></table><p class="source">Source</p></div>'
FIGURE = '<figure class="row"><figcaption class="side"><p class="figure-title">Title</p></figcaption><div class="main"><div style="height: 60mm">x</div><p class="source">Source</p></div></figure>'
INCIDENT = (
    '<div class="kept"><div class="row incident"><div class="side"><p class="figure-title">Day</p></div><div class="main">'
    + '<div class="fact"><p class="label">Label</p><div><p>Said</p></div></div>' * 6
    + '</div></div></div>'
)
OPENER = '<div class="opener"><p class="side">Label</p><div class="main"><h2>Head</h2><p class="lede">Lede</p></div></div>'


SAID = f'<div class="row text"><div class="side"></div><div class="main">{WORDS}{WORDS}</div></div>'


def remarks(css, capsys, *parts):
    """Return what is remarked on where parts of a brief meet the foot of a page at many heights."""
    laid(
        css,
        ''.join(
            f'<section><div style="height: {height}mm"></div>{part}</section>'
            for height in range(200, 244, 4)
            for part in parts
        ),
    )
    return [
        line.partition(' page ')[2].partition(' ')[2].partition(':')[0]
        for line in capsys.readouterr().err.splitlines()
        if line.startswith('remark: ') and 'nearly empty' not in line
    ]


def laid(css, body):
    """Return the pages of a body under a style sheet, as a PDF."""
    names = {
        'serif': 'Noto Serif',
        'sans': 'Noto Sans',
        'ink': '#000',
        'accent': '#a00',
        'ink-70': '#444',
        'ink-40': '#999',
        'ink-15': '#ddd',
        'ink-05': '#eee',
    }
    html = f'<html lang="en"><head><title>T</title><style>:root {{ {"; ".join(f"--{name}: {value}" for name, value in names.items())} }} {css}</style></head><body><h1>T</h1>{body}</body></html>'
    return render(html, {}, FONTS, {}, '2031-06-10', 'brief.html')


def test_wherever_a_page_ends_no_line_row_or_heading_is_left_alone_and_nothing_that_belongs_together_is_parted(
    capsys,
):
    assert remarks(CSS, capsys, SAID, TABLE, FIGURE * 2, INCIDENT * 2, OPENER + SAID) == []


@pytest.mark.parametrize(
    ('part', 'rule', 'instead', 'said'),
    [
        (
            SAID,
            'orphans: 2; widows: 2',
            'orphans: 1; widows: 1',
            'ends in the first line of a paragraph',
        ),
        (
            TABLE,
            'tbody tr:first-child { break-after: avoid }',
            '',
            'holds one row alone of a table',
        ),
        (
            TABLE,
            'var(--ink-40); break-inside: avoid }\ntbody',
            'var(--ink-40) }\ntbody',
            'ends within what belongs together',
        ),
        (
            OPENER + SAID,
            'break-after: avoid; margin-bottom: 5mm',
            'margin-bottom: 5mm',
            'ends in a heading, and what it heads begins on the next',
        ),
    ],
)
def test_without_the_rule_of_the_style_sheet_it_is_seen(part, rule, instead, said, capsys):
    assert CSS.count(rule) == 1

    assert said in remarks(CSS.replace(rule, instead), capsys, part)


def test_a_head_names_no_section_that_only_begins_on_the_next_page():
    body = ''.join(
        f'<section><h2 data-running="Label{height}x">Head{height}x</h2><div style="height: {height}mm"></div></section><section class="continues">{OPENER}{FIGURE}</section>'.replace(
            '<h2>Head</h2>', f'<h2 data-running="Label{height}y">Head{height}y</h2>'
        )
        for height in range(140, 220, 8)
    )
    document = pypdfium2.PdfDocument(laid(CSS, body))
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    begun, moved = '', 0
    for text in texts[1:]:
        heads = re.findall(r'Head(\d+[xy])', text)
        assert re.findall(r'Label(\d+[xy])', text) == [heads[0] if heads else begun]
        begun, moved = heads[-1] if heads else begun, moved + bool(heads and heads[0].endswith('y'))

    assert moved > 2
    assert len(texts) > 12


def test_a_paper_that_there_is_no_sheet_of_is_refused_with_those_there_are(project):
    asked = project.make('PAPER=folio', 'en')
    project.change('templates/house.yaml', 'paper: a4', 'paper: lettre')
    named = project.make('en')

    assert 'PAPER: there is no paper "folio"\n    hint: Known: a4, letter' in asked.stderr
    assert 'templates/house.yaml:' in named.stderr
    assert 'there is no paper "lettre"\n    hint: Did you mean letter?' in named.stderr
    assert not (project.out / 'en/brief.pdf').exists()


@pytest.mark.slow
@pytest.mark.parametrize('asked', ['house', 'make'])
def test_the_paper_of_the_house_or_of_make_is_that_of_every_page_in_both_directions(project, asked):
    if asked == 'house':
        project.change('templates/house.yaml', 'paper: a4', 'paper: letter')
    made = project.make(*(['PAPER=letter'] if asked == 'make' else []))
    sizes = {
        tag: {page.get_size() for page in pypdfium2.PdfDocument(project.out / tag / 'brief.pdf')}
        for tag in ('en', 'ar')
    }

    assert (made.returncode, 'remark: ' in made.stderr) == (0, False), made.stderr
    assert {
        tag: {(round(width), round(height)) for width, height in found}
        for tag, found in sizes.items()
    } == {'en': {(612, 792)}, 'ar': {(612, 792)}}
    assert (
        project.make(*(['PAPER=letter'] if asked == 'make' else []), '-n', 'brief').stdout.count(
            'render'
        )
        == 0
    )


def sizes(pdf):
    """Return how large the letters of a PDF are, in points, and how many there are of each size."""
    document, found = pypdfium2.PdfDocument(pdf), Counter()
    for page in document:
        text = page.get_textpage()
        for index in range(text.count_chars()):
            matrix = raw.FS_MATRIX()
            raw.FPDFText_GetMatrix(text, index, matrix)
            if text.get_text_range(index, 1).strip():
                found[round(raw.FPDFText_GetFontSize(text, index) * abs(matrix.d), 1)] += 1
    document.close()
    return found


@pytest.mark.slow
@pytest.mark.parametrize(('tag', 'body'), [('en', 18.0), ('ar', 20.9)])
def test_large_print_has_no_small_letter_the_same_numbers_and_all_that_was_written(
    project, tag, body
):
    made = project.make('large', f'LANG={tag}')
    path = project.out / tag / 'brief-large.pdf'
    found = sizes(path)

    assert (made.returncode, 'remark: ' in made.stderr) == (0, False), made.stderr
    assert min(found) >= 16
    assert found.most_common(1)[0][0] == body
    assert found.total() > 0.9 * sizes(project.out / tag / 'brief.pdf').total()


@pytest.mark.slow
def test_large_print_that_prints_a_number_more_often_is_refused(project):
    project.change(
        'templates/layouts/large-parts.html',
        '<p class="source">{{ source }}</p>',
        '<p class="source">{{ source }} {{ source }}</p>',
    )
    made = project.make('large', 'LANG=en')

    assert 'day.published is printed' in made.stderr
    assert 'times in en in large print' in made.stderr
    assert not (project.out / 'en/brief-large.pdf').exists()
    assert (project.out / 'en/brief.pdf').exists()


@pytest.mark.slow
def test_a_flash_brief_begins_its_text_on_the_first_page_and_has_two(project):
    sample = project.folder / 'tests/sample'
    shutil.copytree(ROOT / 'tests/sample', sample, ignore=shutil.ignore_patterns('output'))
    made = project.make('BRIEF=2031-05-17-flash', 'FOLDER=tests/sample', 'en', 'ar')
    assert (made.returncode, 'remark: ' in made.stderr) == (0, False), made.stderr
    for tag, title in (('en', 'What is known so far'), ('ar', 'ما عرف حتى الآن')):
        document = pypdfium2.PdfDocument(sample / f'output/2031-05-17-flash/{tag}/brief.pdf')
        first = ' '.join(document[0].get_textpage().get_text_bounded().split())
        assert (len(document), title in first) == (2, True), first
        document.close()


def test_the_text_goes_on_below_a_short_note_of_correction_and_a_long_one_takes_the_pages_it_needs(
    capsys,
):
    def pages(lines):
        names = {
            'serif': 'Noto Serif',
            'sans': 'Noto Sans',
            'ink': '#000',
            'accent': '#a00',
            'ink-70': '#444',
            'ink-40': '#999',
            'ink-15': '#ddd',
            'ink-05': '#eee',
        }
        body = f'<section id="changes">{OPENER}<p>{"<br>".join(["Line"] * lines)}</p></section><section id="first">{OPENER}{SAID}</section>'
        html = f'<html lang="en"><head><title>T</title><style>:root {{ {"; ".join(f"--{name}: {value}" for name, value in names.items())} }} {CSS}</style></head><body><h1>T</h1>{body}</body></html>'
        document = pypdfium2.PdfDocument(render(html, {}, FONTS, {}, '2031-06-10', 'brief.html'))
        found = [page.get_textpage().get_text_bounded().count('Head') for page in document]
        document.close()
        return found

    assert pages(2) == [0, 2]
    assert pages(60) == [0, 1, 1]
