"""A written page as a tree of elements: parsed once, then read or changed by plain functions."""

from collections.abc import Iterator
from typing import NamedTuple

from lxml.etree import iterwalk, tostring
from lxml.html import HtmlElement, HTMLParser, document_fromstring

EMPTY = '<html></html>'  # what nothing at all is completed to


class TextNode(NamedTuple):
    """A piece of text between two tags, the element that it stands in, and its line in the file."""

    text: str
    parent: HtmlElement
    line: int


def parse_html(html: str) -> HtmlElement:
    """Return the root element of a page, or of a fragment that is completed to a page."""
    parser = HTMLParser(encoding='utf-8', huge_tree=True)
    root: HtmlElement = document_fromstring(
        (html if html.strip() else EMPTY).encode(), parser=parser
    )
    return root


def serialize_html(page: HtmlElement) -> str:
    """Return a page as HTML, with its doctype."""
    return tostring(page, encoding='unicode', method='html', doctype='<!DOCTYPE html>')


def texts(page: HtmlElement) -> Iterator[TextNode]:
    """Yield the pieces of text of a page in the order of the file, those of its head included."""
    line = 1
    parent: HtmlElement | None
    for event, node in iterwalk(page, events=('start', 'end', 'comment')):
        if event == 'start':
            line = max(line, node.sourceline or 0)  # the parser counts no further than 65,535
            text, parent = node.text, node
        else:
            text, parent = node.tail, node.getparent()
        if text and parent is not None:
            yield TextNode(text, parent, line)
            line += text.count('\n')


def ancestors_and_self(element: HtmlElement) -> Iterator[HtmlElement]:
    """Yield an element and each element that it stands in, from the inside out."""
    yield element
    yield from element.iterancestors()


def class_names(element: HtmlElement) -> list[str]:
    """Return the classes of an element; faster than its ``classes``, which can be changed."""
    return element.get('class', '').split()


def stands_in(element: HtmlElement, *names: str) -> bool:
    """Return whether an element, or one that it stands in, has one of these classes."""
    return any(
        name in names for outer in ancestors_and_self(element) for name in class_names(outer)
    )
