"""A long brief lists its sections, figures and tables with the pages they are on, and each number is that of the page it leads to."""

import io

import pikepdf
import pytest
from jinja2 import Environment, FileSystemLoader

from pipeline.check import Finished
from pipeline.check.contents import lines_of, the_contents_say_the_pages_they_lead_to
from pipeline.check.document import read
from pipeline.check.written_page import read_written_page
from pipeline.publish.texts import as_text
from pipeline.render import render
from pipeline.settings import build, read_yaml
from pipeline.write import BriefType
from tests.conftest import FONTS, ROOT

CSS = ''.join(
    (ROOT / 'templates/styles' / name).read_text(encoding='utf-8')
    for name in ('brief.css', 'paper/a4.css')
)
LAYOUTS = Environment(
    loader=FileSystemLoader(ROOT / 'templates/layouts'),
    trim_blocks=True,
    lstrip_blocks=True,
    autoescape=True,
)
GROUPS = [
    [
        {'id': 'one', 'label': 'I', 'title': 'The first, at least 40'},
        {
            'id': 'two',
            'label': 'II',
            'title': 'A second one whose title is so long that it goes on to another line, and then to yet another one',
        },
    ],
    [{'id': 'figure-x', 'label': 'Figure', 'title': 'Third'}],
]
PLACES = '<section id="one"><h2>One</h2></section><section id="two"><h2>Two</h2></section><div style="break-before: page"></div><section><h2>Three</h2><p id="figure-x">x</p></section>'


def finished(languages, tag='en', digits='latn', css=CSS, contents=None, groups=GROUPS):
    """Render contents and what they lead to, on pages 2, 3 and 5; return it as the checks read it."""
    language = languages[tag]
    fonts = ', '.join(f"'{family}'" for family in language.locale.fonts.sans)
    said = contents or LAYOUTS.from_string(
        "{% import 'parts.html' as parts %}{{ parts.contents(groups) }}"
    ).render(groups=groups)
    html = (
        f'<!DOCTYPE html><html lang="{tag}" dir="{language.locale.direction}" data-digits="{digits}"><head><title>T</title><meta name="author" content="A">'
        f'<style>:root {{ --serif: {fonts}; --sans: {fonts}; --ink: #000; --accent: #a00; --ink-70: #444; --ink-40: #999; --ink-15: #ddd; --ink-05: #eee }}</style><style>{css}</style></head>'
        f'<body><h1>T</h1><nav class="paged">{said}</nav>{PLACES}</body></html>'
    )
    pdf = render(html, {}, FONTS, {}, '2031-06-10', 'brief.html')
    return read('brief.pdf', pdf, html, 'brief.html', None, {}, language)


def problems(found: Finished) -> list[str]:
    return [problem.what for problem in the_contents_say_the_pages_they_lead_to(found)]


@pytest.mark.parametrize(
    ('tag', 'digits', 'printed'),
    [
        ('en', 'latn', ('2', '3', '5')),
        ('ar', 'latn', ('2', '3', '5')),
        ('ar', 'arab', ('٢', '٣', '٥')),
        ('ar', 'arabext', ('۲', '۳', '۵')),
    ],
)
def test_each_line_says_the_page_it_leads_to_in_both_directions_and_in_the_digits_of_the_language(
    languages, tag, digits, printed
):
    found = finished(languages, tag, digits)

    assert problems(found) == []
    assert found.places == {'one': 2, 'two': 3, 'figure-x': 5}
    assert all(number in found.texts[0] for number in printed)


def test_a_page_number_that_is_not_that_of_the_place_is_seen(languages):
    wrong = CSS.replace('target-counter(attr(data-page-of), page)', '"3"')

    assert problems(finished(languages, css=wrong)) == [
        'the contents say page 3 of "one", which is on page 2',
        'the contents say page 3 of "figure-x", which is on page 5',
    ]


def test_a_line_without_its_number_or_with_another_beside_it_is_seen(languages):
    without = CSS.replace('content: target-counter(attr(data-page-of), page)', 'content: none')
    beside = CSS.replace(
        'target-counter(attr(data-page-of), page)', 'target-counter(attr(data-page-of), page) " 4"'
    )

    assert (
        problems(finished(languages, css=without))[0]
        == 'the contents say page nothing of "one", which is on page 2'
    )
    assert (
        problems(finished(languages, css=beside))[0]
        == 'the contents say page 2 4 of "one", which is on page 2'
    )


@pytest.mark.parametrize(
    'contents',
    [
        '<ul role="doc-toc"><li><a href="#two">One</a><span class="at" data-page-of="#one"></span></li></ul>',
        '<ul role="doc-toc"><li>One <span class="at" data-page-of="#one"></span></li></ul>',
        '<ul><li><a href="#one">One</a><span class="at" data-page-of="#one"></span></li></ul>',
    ],
)
def test_a_line_that_leads_elsewhere_or_nowhere_or_is_not_of_the_contents_is_seen(
    languages, contents
):
    assert 'lines of contents were written' in problems(finished(languages, contents=contents))[0]


def test_a_screen_reader_reads_contents_whose_lines_are_references_with_a_link(languages):
    with pikepdf.open(io.BytesIO(finished(languages).pdf)) as pdf:
        contents = next(node for node in pdf.Root.StructTreeRoot.K[0].K if str(node.S) == '/Div').K
        line = contents[0].K[0]

        assert [str(node.S) for node in contents] == ['/TOC', '/TOC']
        assert [str(node.S) for node in contents[0].K] == ['/TOCI', '/TOCI']
        assert [str(node.S) for node in line.K] == ['/Reference']
        assert [
            str(kid.S) for kid in line.K[0].K if isinstance(kid, pikepdf.Dictionary) and '/S' in kid
        ] == ['/Link']
        assert [found.place for found in lines_of(pdf)] == ['one', 'two', 'figure-x']


def test_the_text_for_a_mail_and_the_web_page_have_no_list_of_pages():
    assert (
        as_text(
            '<section class="paged"><h2>In this brief</h2><ul><li>One</li></ul></section><p>Text</p>'
        )
        == b'Text\n'
    )


def test_what_has_contents_is_said_by_the_type_of_brief():
    assert {
        name: build(
            BriefType, read_yaml(ROOT / f'templates/briefs/{name}.yaml', f'{name}.yaml')
        ).contents
        for name in ('monthly', 'flash', 'campaign')
    } == {'monthly': True, 'flash': False, 'campaign': False}


def test_a_number_of_a_page_is_expected_in_the_text_of_the_pdf():
    assert read_written_page('<a href="#one">x</a><span data-page-of="#one"></span>').pages_of == (
        'one',
    )
