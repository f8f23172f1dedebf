"""What the PDF must show and say, collected from the page that it was made of."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

from pipeline.language.html_tree import (
    TextNode,
    ancestors_and_self,
    class_names,
    parse_html,
    stands_in,
    texts,
)

HIDDEN = {'style', 'title', 'script'}
HEADINGS = ('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
# classes of spans whose digits are no numbers of the ledger
PRINTED_AS_IS = ('name', 'code', 'ordinal', 'language', 'clock')


class Value(NamedTuple):
    """A number or a day as the page prints it."""

    fact: str
    value: str
    text: str
    kind: str  # number, spelled, day
    qualifier: str  # of the phrase around it


class WrittenPage(NamedTuple):
    """A written page as the checks read it; all in the order of the page."""

    title: str
    author: str
    values: tuple[Value, ...]
    text: tuple[str, ...]  # what the pages show once
    running: tuple[str, ...]  # what each page shows
    repeated: tuple[str, ...]  # what further pages of a section or of a table show again
    loose: tuple[tuple[str, int], ...]  # text that is no value and no name, and its line
    links: tuple[str, ...]
    alts: dict[str, str]  # the description of each picture, by its file
    footnotes: int
    pages_of: tuple[str, ...]  # the places whose page numbers are printed
    levels: tuple[int, ...]  # of the headings
    scopes: Counter[str]  # how many heads of a Row and of a Column the tables have
    languages: Counter[str]  # how often words are in another language than those around them

    def counts(self) -> Counter[str]:
        """Return how often each fact is printed."""
        return Counter(value.fact for value in self.values)


def read_written_page(html: str) -> WrittenPage:
    """Read what a page, or a part of one, shows and says."""
    page = parse_html(html)
    shown = [node for node in texts(page) if node.parent.tag not in HIDDEN]
    return WrittenPage(
        title=page.findtext('.//title') or '',
        author=page.xpath('string(//meta[@name="author"]/@content)'),
        values=tuple(
            _value(element) for element in page.iter('*') if 'data-fact' in element.attrib
        ),
        text=tuple(node.text for node in shown if not stands_in(node.parent, 'running')),
        running=tuple(node.text for node in shown if stands_in(node.parent, 'running')),
        repeated=tuple(_repeated(page, shown)),
        loose=tuple((node.text, node.line) for node in shown if _is_loose(node.parent)),
        links=tuple(link.get('href', '') for link in page.iter('a')),
        alts={picture.get('src', ''): picture.get('alt', '') for picture in page.iter('img')},
        footnotes=sum('footnote' in class_names(element) for element in page.iter('*')),
        pages_of=tuple(place.removeprefix('#') for place in page.xpath('//@data-page-of')),
        levels=tuple(int(str(heading.tag)[1:]) for heading in page.iter(*HEADINGS)),
        scopes=Counter(
            'Row' if head.get('scope') == 'row' else 'Column' for head in page.iter('th')
        ),
        languages=Counter(_other_languages(page)),
    )


def _value(element: HtmlElement) -> Value:
    """Return a number or a day, with the qualifier of the phrase that it stands in."""
    attributes = element.attrib
    if element.tag == 'time':
        kind = 'day'
    else:
        kind = 'spelled' if 'spelled' in class_names(element) else 'number'
    qualifiers = (outer.get('data-qualifier') for outer in element.iterancestors())
    return Value(
        attributes['data-fact'],
        attributes.get('datetime') or attributes.get('value') or '',
        element.text_content(),
        kind,
        next((qualifier for qualifier in qualifiers if qualifier is not None), ''),
    )


def _repeated(page: HtmlElement, shown: list[TextNode]) -> Iterator[str]:
    """Yield the titles that stand on each page of a section, and the heads of tables."""
    yield from page.xpath('//@data-running')
    for node in shown:
        if any(outer.tag == 'thead' for outer in ancestors_and_self(node.parent)):
            yield node.text


def _is_loose(element: HtmlElement) -> bool:
    """Return whether what stands in an element is no value of the ledger, no name and no code."""
    return not stands_in(element, *PRINTED_AS_IS) and not any(
        'data-fact' in outer.attrib for outer in ancestors_and_self(element)
    )


def _other_languages(page: HtmlElement) -> Iterator[str]:
    """Yield the language of each element that begins another one, but in what only runs along."""
    for element in page.iter('*'):
        own = element.get('lang')
        around = next((outer for outer in element.iterancestors() if 'lang' in outer.attrib), None)
        if own is None or around is None or own == around.get('lang'):
            continue
        if around.get('lang') and not _runs_along(element):
            yield own


def _runs_along(element: HtmlElement) -> bool:
    """Return whether an element stands in a running head or foot."""
    outer = element.getparent()
    return outer is not None and stands_in(outer, 'running')
