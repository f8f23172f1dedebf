"""The brief as a web page: the same words and numbers as the PDF, in one file that asks for nothing and runs nothing.

The page that was written for print is copied tag by tag. Style sheets and pictures are put into it; what a browser needs
is added: ways to skip, to move within what is wider than a screen, to the other languages and to the PDF.
"""

import re
from html import escape
from html.parser import HTMLParser
from typing import NamedTuple
from urllib.parse import quote

from pipeline.model import Problem, Refused, Where

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"
MESSAGES = ('web-skip', 'web-contents', 'web-pdf', 'web-top', 'available-in')
START = 'text'  # where the text begins: what "skip" leads to
TITLES = ('figure-title', 'h2', 'h3')  # what a figure or a table below it is called
VOID = {'meta', 'link', 'img', 'br', 'col', 'hr', 'input', 'wbr'}
KEPT = "!$'()*+,-./:;=?@_~"  # of a picture's source, as an address may hold it within a double-quoted attribute


class Beside(NamedTuple):
    """What lies beside the page where it is put: the pages of the other languages by tag, and the PDF; addresses as a link takes them."""

    pages: dict[str, str]
    pdf: str


def web_page(
    html: str,
    styles: tuple[str, str],
    pictures: dict[str, bytes],
    said: dict[str, str],
    beside: Beside,
    file: str = 'brief.html',
) -> str:
    """Return one brief as a web page of one file.

    ``html`` is the page as ``write`` made it; ``styles`` the style sheet of web pages and that of the language's pack, or nothing;
    ``pictures`` the SVG figures by the name the page uses; ``said`` the texts of ``MESSAGES`` in the page's language.
    Raises ``Refused`` where the page asks for something that is not there.
    """
    page = _Page(styles, pictures, said, beside, file)
    page.feed(html)
    page.close()
    for tag in ('link', 'body', 'main'):
        if tag not in page.places:
            page.problems.append(
                Problem(
                    Where(file), f'the page has no <{tag}>', 'Keep it in the layout', 'translation'
                )
            )
    if page.problems:
        raise Refused(page.problems)
    page.out[page.places['body']] += page.languages()
    page.out[page.places['main']] = page.contents() + page.out[page.places['main']]
    return ''.join(page.out)


class _Element(NamedTuple):
    tag: str
    classes: frozenset
    close: str  # what is written after its end
    heard: int  # where its text begins in what was heard


class _Page(HTMLParser):
    """Copies a page tag by tag, and adds what a browser needs."""

    def __init__(self, styles, pictures, said, beside, file):
        super().__init__(convert_charrefs=False)
        self.styles, self.pictures, self.said, self.beside, self.file = (
            styles,
            pictures,
            said,
            beside,
            file,
        )
        self.out, self.places, self.problems, self.open, self.heard = [], {}, [], [], []
        self.title, self.section, self.sections, self.editions, self.notes = '', '', [], [], []

    # What is copied

    def handle_decl(self, declaration):
        self.out.append(f'<!{declaration}>')

    def handle_comment(self, comment):
        self.out.append(f'<!--{comment}-->')

    def handle_data(self, text):
        self.heard.append(text)
        self.write(text)

    def handle_entityref(self, name):
        self.handle_data(f'&{name};')

    def handle_charref(self, name):
        self.handle_data(f'&#{name};')

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def write(self, text):
        """Write, but for what is written elsewhere: the line of languages and the contents by page are the page's navigation, the notes of a table stand below it."""
        if self.within('footnote') and self.inside('table'):
            self.notes.append(text)
        elif not self.within('available') and not self.within('paged'):
            self.out.append(text)

    def within(self, name):
        return any(name in element.classes for element in self.open)

    def inside(self, tag):
        return any(element.tag == tag for element in self.open)

    # What becomes of an element

    def handle_starttag(self, tag, attributes):
        said = {name: value or '' for name, value in attributes}
        classes, start, close = (
            frozenset(said.get('class', '').split()),
            self.get_starttag_text(),
            '',
        )
        if tag == 'meta' and 'charset' in said:
            start += f'\n<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n<meta name="color-scheme" content="only light">'
        elif tag == 'link':
            start = '' if tag in self.places else self.style()
        elif tag == 'img':
            start = f'<img src="{self.picture(said.get("src", ""))}" alt="{escape(said.get("alt", ""))}">'
            start = (
                start.replace('<img', '<img class="logo"', 1)
                if 'logo' in classes
                else self.framed(start) + '</div>'
            )
        elif tag == 'table':
            start, close = self.framed(start), '</div>'
        elif tag == 'section':
            self.section = said.get('id', '')
        elif tag == 'main':
            start = start.replace('<main', f'<main id="{START}" tabindex="-1"', 1)
            close = self.end()
        if 'footnote' in classes:
            self.write('<sup class="call"></sup>')
            start = start.replace('<span', '<span role="note"', 1)
        if 'language' in classes and self.within('available'):
            self.editions.append((said.get('lang', ''), said.get('dir', ''), 'current' in classes))
        if tag not in VOID:
            self.open.append(_Element(tag, classes, close, len(self.heard)))
        self.write(start)
        if tag in ('link', 'body', 'main'):
            self.places[tag] = len(self.out) - 1

    def handle_endtag(self, tag):
        if tag in VOID or not self.open:
            return
        element = self.open[-1]
        text = ' '.join(''.join(self.heard[element.heard :]).split())
        if element.classes & {*TITLES} or tag in TITLES:
            self.title = text
        if tag == 'h2' and self.section and not self.within('paged'):
            self.sections.append((self.section, text))
        if 'language' in element.classes and self.within('available'):
            self.editions[-1] += (text,)
        self.write(f'</{tag}>{element.close}')
        self.open.pop()
        if tag == 'table' and self.notes:
            self.write(f'<div class="notes">{"".join(self.notes)}</div>')
            self.notes.clear()

    def style(self):
        """Return the style sheets, which stand in the place of the links to those of print; no sheet can end its own element."""
        ours, packs = (sheet.replace('</', '<\\/') for sheet in self.styles)
        return f'<style>\n{ours}\n</style>\n<style>\n@layer pack {{\n{packs}\n}}\n</style>'

    def framed(self, start):
        """Return the start of a frame in which something wide can be moved, with the keyboard as well; its name is the title above it."""
        name = self.title.replace('"', '&quot;')
        return f'<div class="scroll" role="region" tabindex="0" aria-label="{name}">{start}'

    def picture(self, name):
        if name not in self.pictures:
            self.problems.append(
                Problem(
                    Where(self.file, self.getpos()[0]),
                    f'the page shows {name or "a picture without a name"}, which was not drawn',
                    'Use the parts of the shared layout',
                    'translation',
                )
            )
            return ''
        source = re.sub(r'\s*\n\s*', ' ', self.pictures[name].decode())
        return f'data:image/svg+xml,{quote(source, safe=KEPT)}'

    # What is added

    def languages(self):
        """Return the way to skip and the ways to the other languages."""
        skip = f'\n<a class="skip" href="#{START}">{escape(self.said["web-skip"])}</a>'
        if len(self.editions) < 2:
            return skip
        items = ''.join(f'<li>{self.edition(*each)}</li>' for each in self.editions)
        return f'{skip}\n<nav class="languages" aria-label="{escape(self.said["available-in"])}"><ul>{items}</ul></nav>'

    def edition(self, tag, direction, current, name):
        if current:
            return f'<span lang="{tag}" dir="{direction}" aria-current="page">{name}</span>'
        if tag not in self.beside.pages:
            return f'<span lang="{tag}" dir="{direction}">{name}</span>'
        return f'<a href="{escape(self.beside.pages[tag])}" lang="{tag}" hreflang="{tag}" dir="{direction}">{name}</a>'

    def contents(self):
        """Return the list of sections; a brief of one section needs none."""
        if len(self.sections) < 2:
            return ''
        items = ''.join(f'<li><a href="#{id}">{title}</a></li>' for id, title in self.sections)
        return f'<nav class="contents" aria-label="{escape(self.said["web-contents"])}"><ul>{items}</ul></nav>\n'

    def end(self):
        return f'\n<footer class="end"><a href="{escape(self.beside.pdf)}">{escape(self.said["web-pdf"])}</a><a href="#">{escape(self.said["web-top"])}</a></footer>'
