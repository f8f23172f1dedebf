"""What we read of the pages that the engine has laid out.

The engine has no public access to its boxes and no types. Its private names are read here and
nowhere else: they tie ``render`` to the version that ``requirements.txt`` names.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol
from xml.etree.ElementTree import Element

import pydyf


class Box(Protocol):
    """A box of a laid-out page; all lengths are CSS pixels, from the top left of the page."""

    element: Element | None  # of the HTML page
    element_tag: str | None  # with '::' and a name for a pseudo-element
    style: Mapping[str, Any]  # the computed values of the CSS properties
    link_annotation: pydyf.Dictionary | None  # where the box is a link
    position_x: float
    position_y: float
    width: float  # of the content
    height: float

    text: str  # of a box of text
    baseline: float  # of a box of text, below its position
    colspan: int  # of a cell of a table
    rowspan: int
    is_header: bool  # of a group of rows of a table

    def content_box_x(self) -> float:
        """Return where the content begins."""

    def content_box_y(self) -> float:
        """Return where the content begins."""

    def margin_height(self) -> float:
        """Return the height with padding, border and margins."""

    def is_in_normal_flow(self) -> bool:
        """Tell whether the box is neither floated nor placed absolutely."""


class Page(Protocol):
    """A laid-out page; its size is in CSS pixels."""

    width: float
    height: float
    _page_box: Box


class Metadata(Protocol):
    """What a document says of itself."""

    lang: str | None
    attachments: list[Any]

    def generate_rdf_metadata(
        self, variant: str, version: int | None, conformance: str | None
    ) -> bytes:
        """Return the RDF of the XMP packet."""


class Document(Protocol):
    """A document that the engine has laid out."""

    pages: Sequence[Page]
    metadata: Metadata

    def copy(self, pages: Sequence[Page]) -> 'Document':
        """Return a document of some of the pages."""

    def write_pdf(self, **options: object) -> bytes:
        """Return the document as PDF."""


class Stream(Protocol):
    """What a page draws, in which each piece of text and each picture was marked."""

    _tags: dict[Box, dict[str, Any]]


def page_box(page: Page) -> Box:
    """Return the box of a page, in which all its other boxes are."""
    return page._page_box


def without_placeholder(box: Box) -> Box:
    """Return the box itself where the engine left a placeholder: of what is placed absolutely."""
    found: Box = getattr(box, '_box', box)
    return found


def children(box: Box) -> Sequence[Box]:
    """Return the boxes directly in a box."""
    found: Sequence[Box] = getattr(box, 'children', ())
    return found


def boxes_in(box: Box) -> Iterator[Box]:
    """Yield a box and all below it."""
    box = without_placeholder(box)
    yield box
    for child in children(box):
        yield from boxes_in(child)


def text_of(box: Box) -> str:
    """Return the text in a box, with a space between the texts of its parts."""
    own: str = getattr(box, 'text', '')
    return own or ' '.join(text_of(child) for child in children(box))


def marked_pieces(stream: Stream) -> dict[Box, int]:
    """Return the number (MCID) of what was marked on a page, by the box that it was drawn from."""
    return {box: piece['mcid'] for box, piece in stream._tags.items()}
