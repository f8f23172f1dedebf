"""The brief as plain text: what a mail, a search and a reader without the PDF can hold."""

import re

from lxml.html import HtmlElement

from pipeline.language.html_tree import parse_html

SET_APART = {'h1', 'h2', 'h3', 'section', 'table', 'figure', 'header'}  # by an empty line
BLOCKS = SET_APART | {
    *('p', 'h4', 'li', 'tr', 'figcaption', 'blockquote', 'div', 'ul', 'ol', 'aside', 'br', 'nav')
}
LEFT_OUT = {'style', 'title', 'script', 'colgroup'}
OF_PAGES = {'running', 'paged'}  # classes of what only pages need


class _Lines:
    """The lines of a text while it is put together; the last one is not finished."""

    def __init__(self) -> None:
        self.lines = ['']

    def add(self, text: str | None) -> None:
        """Add words to the last line, with one space where there are several."""
        words = re.sub(r'[ \t\r\n]+', ' ', text or '')
        begun = self.lines[-1]
        self.lines[-1] += words if begun and not begun.endswith(' ') else words.lstrip(' ')

    def mark(self, mark: str) -> None:
        """Add the mark of a cell or of an entry to the last line."""
        self.lines[-1] += mark

    def end(self, apart: bool) -> None:
        """End the last line, unless it is empty; ``apart`` leaves an empty one after it."""
        if self.lines[-1].strip():
            self.lines[-1] = self.lines[-1].rstrip(' ')
            self.lines.append('')
        else:
            self.lines[-1] = ''
        if apart and len(self.lines) > 1 and self.lines[-2] != '':
            self.lines.append('')


def as_text(html: str) -> bytes:
    """Return a written page as plain text, in reading order, its numbers as they are printed.

    Each block is a line, and so is each row of a table; a picture is its description.
    """
    lines = _Lines()
    _read(parse_html(html), lines)
    return ('\n'.join(lines.lines).strip() + '\n').encode()


def line_as_text(markup: str) -> str:
    """Return a line of a page, given as HTML, as plain text."""
    return as_text(markup).decode().strip()


def _read(element: HtmlElement, lines: _Lines) -> None:
    """Add the text of an element, and of those in it, to the lines."""
    _begin(element, lines)
    lines.add(element.text)
    for child in element:
        if _is_text(child):
            _read(child, lines)
        lines.add(child.tail)
    if element.tag in BLOCKS and element.tag != 'br':
        lines.end(element.tag in SET_APART)


def _is_text(element: HtmlElement) -> bool:
    """Return whether an element is text: no comment, and nothing that only pages need."""
    return (
        isinstance(element.tag, str)
        and element.tag not in LEFT_OUT
        and element.classes.isdisjoint(OF_PAGES)
    )


def _begin(element: HtmlElement, lines: _Lines) -> None:
    """Begin a line for a block, and mark a cell or an entry; a picture is a line of its own."""
    if element.tag in BLOCKS:
        lines.end(element.tag in SET_APART)
    if element.tag in ('td', 'th') and lines.lines[-1]:
        lines.mark(' | ')
    if element.tag == 'li':
        lines.mark('- ')
    if element.tag == 'img' and element.get('alt'):
        lines.end(apart=False)
        lines.mark(element.get('alt', ''))
        lines.end(apart=False)
