"""The web page says what the brief says, in one file that asks for nothing, runs nothing and can be used by everybody."""

import re
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest

from pipeline.model import Refused
from pipeline.write import WEB_MESSAGES, Beside, web_page
from tests.conftest import ROOT, SHIPPED
from tests.fixtures.written import FIGURES, LAYOUTS

WEB = (ROOT / 'templates/styles/web.css').read_text(encoding='utf-8')
SAID = {name: f'«{name}»' for name in WEB_MESSAGES}
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<path d="M 0 0 L 9 9" style="fill: #a3243b"/>\n<title>50% "&amp;"</title></svg>'
PICTURES = {drawn.file: SVG for drawn in FIGURES.values()}
BESIDE = Beside({'en': '../en/web.html', 'ar': '../ar/web.html'}, 'brief.pdf')
SMALL = """<!DOCTYPE html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><link rel="stylesheet" href="brief.css"><link rel="stylesheet" href="language.css"></head><body>
<header class="cover"><h1>A headline</h1><p class="available"><span class="label">In</span>¦</p></header>
<main><section id="one"><h2>One &amp; "only"</h2>¦</section></main></body></html>"""
LANGUAGES = '<bdi class="language current" lang="en" dir="ltr">English</bdi> <bdi class="language" lang="ar" dir="rtl">العربية</bdi>'


class Elements(HTMLParser):
    """The elements of a page: their tags, their attributes and the tags around them."""

    def __init__(self, html):
        super().__init__()
        self.found, self.open = [], []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes), tuple(self.open)))
        if tag not in ('meta', 'link', 'img', 'br', 'col'):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def all(self, *tags):
        return [attributes for tag, attributes, _ in self.found if tag in tags]


def small(text='', head=LANGUAGES, styles=(WEB, ''), pictures=PICTURES, beside=BESIDE):
    before, middle, after = SMALL.split('¦')
    html = f'{before}{head}{middle}{text}{after}'
    return web_page(html, styles, pictures, SAID, beside, [LAYOUTS])


def told(html):
    """The facts of a page with their values, and all it says, without its space."""
    facts = sorted(re.findall(r'<(?:data|time) [^>]*data-fact="[^"]*">[^<]*', html))
    return facts, re.sub(
        r'\s|<style>.*?</style>|<[^>]*>', '', html.partition('<body>')[2], flags=re.DOTALL
    )


@pytest.fixture(scope='module')
def webs(page):
    """The real brief in each language: as it was written, and as a web page."""
    made = {}
    for tag in SHIPPED:
        own = ROOT / f'templates/languages/{tag}/style.css'
        made[tag] = (
            page(tag),
            web_page(
                page(tag),
                (WEB, own.read_text(encoding='utf-8') if own.exists() else ''),
                PICTURES,
                SAID,
                BESIDE,
                [LAYOUTS],
            ),
        )
    return made


@pytest.mark.parametrize('tag', SHIPPED)
def test_every_fact_of_the_brief_stands_on_its_web_page_as_often(webs, tag):
    written, web = webs[tag]

    assert len(told(written)[0]) > 50
    assert told(web)[0] == told(written)[0]


@pytest.mark.parametrize('tag', SHIPPED)
def test_no_sentence_of_the_brief_is_lost(webs, tag):
    written, web = webs[tag]
    said = set(
        re.findall(
            r'[^\s<>]+',
            re.sub(
                r'<p class="available">.*?</p>|<style>.*?</style>|<[^>]*>',
                ' ',
                written.partition('<body>')[2],
                flags=re.DOTALL,
            ),
        )
    )

    assert [word for word in said if word not in re.sub(r'<[^>]*>', ' ', web)] == []


@pytest.mark.parametrize('tag', SHIPPED)
def test_the_page_says_its_language_and_its_direction(webs, tag):
    assert (
        Elements(webs[tag][1]).all('html')[0].items()
        >= {'lang': tag, 'dir': 'rtl' if tag in ('ar', 'fa') else 'ltr'}.items()
    )


@pytest.mark.parametrize('tag', SHIPPED)
def test_a_page_has_one_first_heading_and_its_landmarks_once(webs, tag):
    tags = [tag for tag, _, _ in Elements(webs[tag][1]).found]

    assert {tag: tags.count(tag) for tag in ('h1', 'header', 'main', 'footer', 'nav')} == {
        'h1': 1,
        'header': 1,
        'main': 1,
        'footer': 1,
        'nav': 2,
    }


@pytest.mark.parametrize('tag', SHIPPED)
def test_the_page_asks_for_nothing_and_runs_nothing(webs, tag):
    elements = Elements(webs[tag][1])

    assert elements.all('link', 'script', 'iframe', 'object', 'embed', 'base', 'form') == []
    assert [
        each for each in elements.all('img') if not each['src'].startswith('data:image/svg+xml,')
    ] == []
    assert [
        name
        for _, attributes, _ in elements.found
        for name in attributes
        if name.startswith('on') or name in ('srcset', 'poster', 'background')
    ] == []
    assert (
        re.findall(
            r'url\(|@import|@font-face',
            ''.join(re.findall(r'<style>(.*?)</style>', webs[tag][1], re.DOTALL)),
        )
        == []
    )
    assert {
        'http-equiv': 'Content-Security-Policy',
        'content': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'",
    } in elements.all('meta')


def test_the_page_is_of_todays_html_and_its_policy_stands_before_anything_it_governs(webs):
    assert webs['en'][1].lstrip().startswith('<!DOCTYPE html>')
    assert re.search(
        r'<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"', webs['en'][1]
    )


@pytest.mark.parametrize('tag', SHIPPED)
def test_every_figure_is_there_with_its_alternative_text(webs, tag):
    assert sorted(each['alt'] for each in Elements(webs[tag][1]).all('img')) == sorted(
        drawn.alt for drawn in FIGURES.values()
    )


def test_a_picture_is_the_drawing_itself():
    source = Elements(
        small('<figure><img src="two_tolls.svg" alt="A &quot;b&quot;" style="width: 9mm"></figure>')
    ).all('img')

    assert source == [{'src': source[0]['src'], 'alt': 'A "b"'}]
    assert unquote(source[0]['src']) == (
        'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"> <path d="M 0 0 L 9 9" style="fill: #a3243b"/> '
        '<title>50% "&amp;"</title></svg>'
    )
    assert not set('<>"#&') & set(source[0]['src'])


@pytest.mark.parametrize(
    'wide', ['<table><tr><td>x</td></tr></table>', '<img src="two_tolls.svg" alt="x">']
)
def test_what_may_be_wider_than_the_screen_moves_in_a_frame_that_the_keyboard_reaches_and_that_has_a_name(
    wide,
):
    found = Elements(
        small(f'<p class="figure-title">The <b>"two"</b> tolls &amp; more</p>{wide}')
    ).found

    assert (
        'div',
        {
            'class': 'scroll',
            'role': 'region',
            'tabindex': '0',
            'aria-label': 'The "two" tolls & more',
        },
    ) in [each[:2] for each in found]
    assert [around[-1] for tag, _, around in found if tag in ('table', 'img')] == ['div']


def test_a_note_stands_where_it_is_called_and_those_of_a_table_below_it():
    web = small(
        '<p>a<span class="footnote">N</span>b</p><table><tr><td>c<span class="footnote">see <b>M</b></span>d</td></tr></table><p>e</p>'
    )

    assert '<p>a<sup class="call"></sup><span class="footnote" role="note">N</span>b</p>' in web
    assert (
        '<td>c<sup class="call"></sup>d</td></tr></table></div><div class="notes"><span class="footnote" role="note">see <b>M</b></span></div><p>e</p>'
        in web
    )


def test_the_first_stop_of_the_keyboard_skips_to_the_text():
    links = [
        (attributes, around)
        for tag, attributes, around in Elements(small()).found
        if tag == 'a' or attributes.get('tabindex')
    ]

    assert links[0] == ({'class': 'skip', 'href': '#text'}, ('html', 'body'))
    assert Elements(small()).all('main') == [{'id': 'text', 'tabindex': '-1'}]


def test_the_contents_lead_to_each_section_by_its_title():
    web = small('</section><section id="two"><h2>T<i>w</i>o</h2>')

    assert (
        '<nav class="contents" aria-label="«web-contents»"><ul><li><a href="#one">One &amp; "only"</a></li><li><a href="#two">Two</a></li></ul></nav>'
        in web
    )


def test_the_list_of_pages_of_a_long_brief_is_left_to_print():
    web = small(
        '</section><section id="contents" class="paged"><h2>In this brief</h2><p>One</p></section><section id="two"><h2>Two</h2>'
    )

    assert 'In this brief' not in web
    assert 'href="#contents"' not in web
    assert '<a href="#two">Two</a>' in web


def test_a_brief_of_one_section_has_no_contents_and_one_of_one_language_no_languages():
    assert (
        Elements(small(head='<bdi class="language current" lang="en" dir="ltr">English</bdi>')).all(
            'nav'
        )
        == []
    )


def test_the_languages_lead_to_their_pages_each_in_its_own_words_and_direction():
    web = small()

    assert (
        '<nav class="languages" aria-label="«available-in»"><ul><li><span lang="en" dir="ltr" aria-current="page">English</span></li>'
        '<li><a href="../ar/web.html" lang="ar" hreflang="ar" dir="rtl">العربية</a></li></ul></nav>'
    ) in web
    assert web.count('العربية') == 1


def test_a_language_whose_page_is_not_there_is_named_and_not_linked():
    assert '<li><span lang="ar" dir="rtl">العربية</span></li>' in small(
        beside=Beside({}, 'brief.pdf')
    )


def test_the_pdf_is_one_step_away():
    assert {'href': 'a"b.pdf'} in Elements(small(beside=Beside({}, 'a"b.pdf'))).all('a')


def test_no_style_sheet_ends_its_own_element():
    web = small(styles=(WEB, '/* </style><script>alert(1)</script> */'))

    assert Elements(web).all('script') == []
    assert web.count('</style>') == 2


def test_a_packs_sizes_are_taken_in_and_yield_to_those_of_the_web():
    assert '@layer pack {\n:root { --body: 12pt }\n}' in small(
        styles=(WEB, ':root { --body: 12pt }')
    )
    assert re.search(r'^@layer print, pack;', WEB, re.MULTILINE)


@pytest.mark.parametrize(
    ('html', 'what'),
    [
        ('<html><head></head><body><main></main></body></html>', 'the page has no <link>'),
        (
            '<html><head><link rel="stylesheet" href="brief.css"></head><body></body></html>',
            'the page has no <main>',
        ),
        (
            '<html><head><link rel="stylesheet" href="brief.css"></head><body><main>\n<img src="https://example.org/x.png"></main></body></html>',
            'the page shows https://example.org/x.png, which was not drawn',
        ),
    ],
)
def test_a_page_that_cannot_be_whole_is_refused(html, what):
    with pytest.raises(Refused) as refusal:
        web_page(html, (WEB, ''), PICTURES, SAID, BESIDE, [LAYOUTS])

    assert [problem.what for problem in refusal.value.problems] == [what]


def test_the_style_sheet_serves_both_directions_and_says_nothing_of_its_own():
    code = re.sub(r'/\*.*?\*/', '', WEB, flags=re.DOTALL)
    sided = re.findall(
        r'(?:margin|padding|border)-(?:left|right)|(?<![-\w])(?:left|right)\s*:|float:\s*(?:left|right)|text-align:\s*left',
        code,
    )

    assert sided == []
    assert [
        text
        for text in re.findall(r"""content:\s*(["'][^;}]*)""", code)
        if any(map(str.isalnum, text))
    ] == []
