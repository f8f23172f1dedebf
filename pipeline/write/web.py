"""The brief as a web page: what the PDF says, in one file that loads and runs nothing.

The page that was written for print is parsed and changed in place. Style sheets and pictures are
put into it; what a browser needs is added by the layout ``web.html``: ways to skip, to the other
languages and to the PDF. What is wider than a screen gets a frame in which it can be moved.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from lxml.html import HtmlElement

from pipeline.language.html_tree import class_names, parse_html, serialize_html, stands_in
from pipeline.language.layouts import fill_layout
from pipeline.model import Problem, Refused, Where

POLICY = '; '.join(
    (
        "default-src 'none'",
        'img-src data:',
        "style-src 'unsafe-inline'",
        'font-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    )
)
MESSAGES = ('web-skip', 'web-contents', 'web-pdf', 'web-top', 'available-in')
START = 'text'  # where the text begins: what "skip" leads to
TITLES = ('figure-title', 'h2', 'h3')  # what a figure or a table below it is called
ELSEWHERE = ('available', 'paged')  # classes of lists that the navigation of the page replaces
KEPT = "!$'()*+,-./:;=?@_~"  # of a picture's source, as a quoted attribute may hold it


class Beside(NamedTuple):
    """The addresses of the pages in other languages, by tag, and of the PDF."""

    pages: Mapping[str, str]
    pdf: str


class Edition(NamedTuple):
    """The brief in one language, and the address of its web page if there is one."""

    tag: str
    direction: str
    current: bool
    name: str
    page: str


class Heading(NamedTuple):
    """The title of a section, and the id that leads to it."""

    id: str
    title: str


def web_page(
    html: str,
    styles: tuple[str, str],
    pictures: Mapping[str, bytes],
    words: Mapping[str, str],
    beside: Beside,
    layouts: Sequence[Path],
    file: str = 'brief.html',
) -> str:
    """Return one brief as a web page of one file.

    ``html`` is the page as ``write`` made it; ``styles`` are the style sheet of web pages and that
    of the language, or nothing; ``pictures`` the SVG figures by the name that the page uses;
    ``words`` the texts of ``MESSAGES`` in the language of the page; ``layouts`` the folders to look
    for ``web.html`` in. Raises ``Refused`` where the page asks for something that is not there.
    """
    page = parse_html(html)
    problems = [*_missing_pictures(page, pictures, file), *_missing_elements(page, file)]
    if problems:
        raise Refused(problems)
    editions = list(_editions(page, beside))
    for element in [each for name in ELSEWHERE for each in page.find_class(name)]:
        element.drop_tree()
    _put_head(page, styles)
    _put_frames(page)
    _put_pictures(page, pictures)
    _put_notes(page)
    values = {
        'start': START,
        'words': words,
        'editions': editions,
        'sections': list(_sections(page)),
        'pdf': beside.pdf,
    }
    _put_navigation(page, parse_html(fill_layout(layouts, 'web.html', values)))
    return serialize_html(page)


# What the page holds


def _missing_pictures(
    page: HtmlElement, pictures: Mapping[str, bytes], file: str
) -> Iterator[Problem]:
    for picture in page.iter('img'):
        name = picture.get('src', '')
        if name not in pictures:
            yield Problem(
                Where(file, picture.sourceline or 0),
                f'the page shows {name or "a picture without a name"}, which was not drawn',
                'Use the parts of the shared layout',
                'translation',
            )


def _missing_elements(page: HtmlElement, file: str) -> Iterator[Problem]:
    for tag in ('link', 'main'):
        if page.find(f'.//{tag}') is None:
            what = f'the page has no <{tag}>'
            yield Problem(Where(file), what, 'Keep it in the layout', 'translation')


def _editions(page: HtmlElement, beside: Beside) -> Iterator[Edition]:
    """Yield the languages that the cover names."""
    for element in page.find_class('language'):
        if stands_in(element, 'available'):
            tag = element.get('lang', '')
            yield Edition(
                tag,
                element.get('dir', ''),
                'current' in class_names(element),
                _words_of(element),
                beside.pages.get(tag, ''),
            )


def _sections(page: HtmlElement) -> Iterator[Heading]:
    """Yield the titles of the sections that can be led to."""
    section = ''
    for element in page.iter('section', 'h2'):
        if element.tag == 'section':
            section = element.get('id', '')
        elif section:
            yield Heading(section, _words_of(element))


def _words_of(element: HtmlElement) -> str:
    return ' '.join(element.text_content().split())


# What is put into it


def _put_head(page: HtmlElement, styles: tuple[str, str]) -> None:
    """Put a policy that lets nothing be loaded, and the style sheets where their links are."""
    policy = page.makeelement('meta', {'http-equiv': 'Content-Security-Policy', 'content': POLICY})
    scheme = page.makeelement('meta', {'name': 'color-scheme', 'content': 'only light'})
    policy.tail = scheme.tail = '\n'
    for charset in page.iterfind('.//meta[@charset]'):
        charset.addnext(scheme)
        charset.addnext(policy)
    web, pack = (page.makeelement('style') for _ in styles)
    web_rules, pack_rules = (
        rules.replace('</', '<\\/') for rules in styles
    )  # none ends its element
    web.text = f'\n{web_rules}\n'
    web.tail = '\n'
    pack.text = f'\n@layer pack {{\n{pack_rules}\n}}\n'
    links = list(page.iter('link'))
    links[0].addprevious(web)
    links[0].addprevious(pack)
    for link in links:
        link.drop_tree()


def _put_frames(page: HtmlElement) -> None:
    """Put what may be wider than a screen into a frame that the keyboard reaches and can move.

    The name of the frame is the title above it.
    """
    title, wide = '', []
    for element in page.iter('*'):
        classes = class_names(element)
        if element.tag in TITLES or not set(TITLES).isdisjoint(classes):
            title = _words_of(element)
        if element.tag == 'table' or (element.tag == 'img' and 'logo' not in classes):
            wide.append((element, title))
    for element, name in wide:
        frame = page.makeelement(
            'div', {'class': 'scroll', 'role': 'region', 'tabindex': '0', 'aria-label': name}
        )
        element.addprevious(frame)
        frame.tail, element.tail = element.tail, None
        frame.append(element)


def _put_pictures(page: HtmlElement, pictures: Mapping[str, bytes]) -> None:
    """Put each drawing itself into the page."""
    for picture in page.iter('img'):
        source = re.sub(r'\s*\n\s*', ' ', pictures[picture.get('src', '')].decode())
        kept = {'class': 'logo'} if 'logo' in class_names(picture) else {}
        kept['src'] = f'data:image/svg+xml,{quote(source, safe=KEPT)}'
        kept['alt'] = picture.get('alt', '')
        picture.attrib.clear()
        picture.attrib.update(kept)


def _put_notes(page: HtmlElement) -> None:
    """Put a call where each footnote stands; the notes of a table are listed below its frame."""
    for note in page.find_class('footnote'):
        note.addprevious(page.makeelement('sup', {'class': 'call'}))
        note.set('role', 'note')
    for frame in page.find_class('scroll'):
        notes = page.makeelement('div', {'class': 'notes'})
        for note in frame.find_class('footnote'):
            call = note.getprevious()
            if call is not None:
                call.tail, note.tail = note.tail, None
            notes.append(note)
        if len(notes):
            notes.tail, frame.tail = frame.tail, None
            frame.addnext(notes)


def _put_navigation(page: HtmlElement, parts: HtmlElement) -> None:
    """Put the parts of the layout ``web.html`` where their names say."""
    body, main = next(page.iter('body')), next(page.iter('main'))
    main.set('id', START)
    main.set('tabindex', '-1')
    for place, element in enumerate(_children(parts, 'before-page')):
        body.insert(place, element)
    for element in _children(parts, 'before-text'):
        main.addprevious(element)
    for element in reversed(_children(parts, 'after-text')):
        main.addnext(element)


def _children(parts: HtmlElement, name: str) -> list[HtmlElement]:
    """Return the elements in the part of that name."""
    return [element for part in parts.iter('div') if part.get('id') == name for element in part]
