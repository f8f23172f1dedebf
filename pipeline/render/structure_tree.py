"""The structure tree of a PDF: the order and the roles in which a screen reader reads it.

The tree follows the page as it was written, over all sheets: one element for each HTML element, so
that a table of thirty sheets is one table. What only repeats is an artifact, a footnote stands
where it is called, a contents list is one, and words of another language say so. It is read here
from the engine's boxes and written by ``structure_writing``. ISO 32000-1, 14.8; ISO 14289-1.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

import pydyf

from pipeline.render.boxes import (
    Box,
    Document,
    Stream,
    boxes_in,
    children,
    marked_pieces,
    page_box,
    without_placeholder,
)

# the roles that bear the name of their HTML element
NAMESAKES = ('p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'tr', 'th', 'td')
ROLES = {
    **{name: name.upper() for name in NAMESAKES},
    **dict.fromkeys(('div', 'header', 'nav', 'figure', 'aside'), 'Div'),
    **dict.fromkeys(('figcaption', 'caption'), 'Caption'),
    **dict.fromkeys(('ul', 'ol'), 'L'),
    'main': 'Part',
    'article': 'Art',
    'section': 'Sect',
    'blockquote': 'BlockQuote',
    'a': 'Link',
    'img': 'Figure',
    'q': 'Quote',
    'table': 'Table',
    'thead': 'THead',
    'tbody': 'TBody',
    'tfoot': 'TFoot',
}
BODIES = {'LI': 'LBody', 'TOCI': 'Reference'}
# these hold paragraphs, never text itself
HOLDING = {'Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote'}
CELLS = ('TH', 'TD')
POINTS = 0.75  # of a CSS pixel


class Piece(NamedTuple):
    """A marked piece of text, or a picture, on a page."""

    page: int  # from 0
    number: int  # its MCID


class Annotation(NamedTuple):
    """The place of a link on a page."""

    page: int  # from 0
    dictionary: pydyf.Dictionary


@dataclass(eq=False)
class Node:
    """One element of the tree while it grows; its kids are in reading order."""

    role: str
    kids: list['Node | Piece | Annotation'] = field(default_factory=list)
    implied: bool = False  # the page has no element for it
    alt: str | None = None
    language: str | None = None  # where it is not that of what is around
    bounds: tuple[float, float, float, float] | None = None  # left, bottom, right, top in points
    scope: str | None = None  # of a header cell, as HTML says it
    columns: int = 1  # of a cell
    rows: int = 1
    headers: list[str] = field(default_factory=list)  # of a cell: the ids of its header cells
    id: str | None = None

    def add(self, role: str, implied: bool = False) -> 'Node':
        """Add a node as the last kid, and return it."""
        node = Node(role, implied=implied)
        self.kids.append(node)
        return node

    def nodes(self) -> Iterator['Node']:
        """Yield the node and all below it, in reading order."""
        yield self
        for kid in self.nested():
            yield from kid.nodes()

    def nested(self) -> list['Node']:
        """Return the kids that are nodes."""
        return [kid for kid in self.kids if isinstance(kid, Node)]


def artifacts(document: Document) -> frozenset[int]:
    """Return the ids of the boxes that a screen reader must skip.

    These are running heads, the head of a table after its first page, and pictures without words.
    """
    from weasyprint.formatting_structure import boxes

    first: dict[Element | None, int] = {}  # the page of the head of each table
    found: set[int] = set()
    for number, page in enumerate(document.pages):
        for box in boxes_in(page_box(page)):
            again = (
                isinstance(box, boxes.TableRowGroupBox)
                and box.is_header
                and first.setdefault(box.element, number) != number
            )
            if again or isinstance(box, boxes.MarginBox) or _is_decoration(box):
                found |= {id(each) for each in boxes_in(box)}
    return frozenset(found)


def _is_decoration(box: Box) -> bool:
    return (
        box.element_tag == 'img' and box.element is not None and not box.element.attrib.get('alt')
    )


def read_structure(document: Document, streams: Iterable[Stream]) -> Node:
    """Return the structure tree of a document, and name in it what its links lead to.

    ``streams`` are what was drawn on each page. Raises ``ValueError`` where a piece of a page
    stands in no element.
    """
    reader = _Reader(document)
    for number, stream in enumerate(streams):
        reader.read_page(number, marked_pieces(stream))
    _trim(reader.root)
    return reader.root


class _Reader:
    """Reads the boxes of all pages into one tree."""

    def __init__(self, document: Document) -> None:
        from weasyprint.formatting_structure import boxes

        self.boxes = boxes
        self.pages, self.language = document.pages, document.metadata.lang
        self.root = Node('Document')
        self.known: dict[tuple[Element, str], Node] = {}
        self.notes = 0

    def read_page(self, number: int, pieces: dict[Box, int]) -> None:
        """Read one page, and all the pieces that were marked on it."""
        self.number, self.pieces = number, pieces
        self._read(page_box(self.pages[number]), self.root, self.language)
        if pieces:
            unread = ', '.join(repr(getattr(box, 'text', box.element_tag)) for box in pieces)
            raise ValueError(f'text that stands in no element of the page: {unread[:200]}')

    def _read(self, box: Box, parent: Node, language: str | None) -> None:
        box = without_placeholder(box)
        if isinstance(box, self.boxes.MarginBox):
            return
        if isinstance(box, self.boxes.TextBox):
            self._read_content(box, parent)
            return
        node, language = self._node(box, parent, language)
        if box.link_annotation and box.element is not None:
            words = ' '.join(''.join(box.element.itertext()).split())
            box.link_annotation['Contents'] = pydyf.String(box.element.attrib.get('title') or words)
            node.kids.append(Annotation(self.number, box.link_annotation))
        if isinstance(box, self.boxes.ReplacedBox):
            self._read_content(box, node)
            return
        for child in children(box):
            self._read(child, node, language)

    def _read_content(self, box: Box, node: Node) -> None:
        """Put a piece of text or a picture where it is read; what repeats was not marked."""
        piece = self.pieces.pop(box, None)
        if piece is not None:
            _holder(node).kids.append(Piece(self.number, piece))

    def _node(self, box: Box, parent: Node, language: str | None) -> tuple[Node, str | None]:
        """Return the node of a box and its language: one of an element, on however many pages."""
        element, tag = box.element, box.element_tag
        if (
            element is None
            or tag is None
            or tag in ('html', 'body')
            or isinstance(box, self.boxes.LineBox | self.boxes.PageBox)
        ):
            return parent, language
        if tag.endswith('::footnote-call'):
            return self._footnote_call(element, parent), language
        if (element, '::footnote') in self.known and tag == element.tag and parent is self.root:
            return self.known[element, '::footnote'], language
        if (element, tag) in self.known:
            return self.known[element, tag], language
        spoken = element.attrib.get('lang', language)
        node = self._new_node(box, element, tag, parent)
        if spoken != language:
            node = _holder(parent).add('Span') if node is parent else node
            node.language = spoken
        self.known[element, tag] = node
        return node, spoken

    def _new_node(self, box: Box, element: Element, tag: str, parent: Node) -> Node:
        """Return a new node below a parent; the parent for an element that has no role."""
        if tag == 'li::marker':
            return _part_of_item(parent, 'Lbl')
        role = ROLES.get(tag)
        if parent.role in BODIES and role not in ('LI', 'L', None):
            parent = _part_of_item(parent, BODIES[parent.role])
        if role == 'L' and element.attrib.get('role') == 'doc-toc':
            role = 'TOC'
        if role == 'LI' and parent.role == 'TOC':
            role = 'TOCI'
        if role is None:
            return parent
        node = (_holder(parent) if role in ('Link', 'Quote') else parent).add(role)
        if role == 'Figure':
            node.alt = element.attrib.get('alt', '')
            node.bounds = self._bounds(box)
        if role in CELLS:
            node.columns, node.rows = box.colspan, box.rowspan
        if role == 'TH':
            node.scope = element.attrib.get('scope', 'col')
        return node

    def _bounds(self, box: Box) -> tuple[float, float, float, float]:
        """Return where a picture stands: left, bottom, right and top, in points from the foot."""
        left = box.content_box_x() * POINTS
        top = (self.pages[self.number].height - box.content_box_y()) * POINTS
        return left, top - box.height * POINTS, left + box.width * POINTS, top

    def _footnote_call(self, element: Element, parent: Node) -> Node:
        """Return the reference to a footnote, behind which the note itself is read."""
        if (element, '::footnote') not in self.known:
            self.notes += 1
            parent = _holder(parent)
            self.known[element, '::footnote-call'] = parent.add('Reference')
            note = self.known[element, '::footnote'] = parent.add('Note')
            note.id = f'note-{self.notes}'
        return self.known[element, '::footnote-call']


def _holder(node: Node) -> Node:
    """Return what may hold words: an implied paragraph in a part of the page, a body in an item."""
    if node.role in HOLDING:
        last = node.kids[-1] if node.kids else None
        if isinstance(last, Node) and last.implied:
            return last
        return node.add('P', implied=True)
    return _part_of_item(node, BODIES[node.role]) if node.role in BODIES else node


def _part_of_item(item: Node, role: str) -> Node:
    """Return the label or the body of an item of a list."""
    for kid in item.nested():
        if kid.role == role:
            return kid
    return item.add(role)


def _trim(node: Node) -> None:
    """Leave out elements in which nothing is read, as around a decoration; an empty cell stays."""
    for kid in node.nested():
        _trim(kid)
    node.kids = [
        kid for kid in node.kids if not isinstance(kid, Node) or kid.kids or kid.role in CELLS
    ]
