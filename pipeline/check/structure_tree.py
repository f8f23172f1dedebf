"""Read what a PDF gives a screen reader: its structure tree, and the words of each piece."""

import ctypes
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import pikepdf

MARKED = re.compile(rb'/MCID\s+(\d+)[^>]*>>\s*BDC')
LONGEST = 65_536  # characters of one piece of text
Piece = tuple[int, int]  # a page from 0, and the number (MCID) of what is marked on it
ObjectNumber = tuple[int, int]  # of an object of the file, and its generation


class Element(NamedTuple):
    """An element of the tree, with its attributes, its pieces of the pages and its kids."""

    role: str = ''
    alt: str = ''
    language: str = ''
    scope: str = ''  # of a header cell
    columns: int = 1  # of a cell
    rows: int = 1
    pieces: tuple[Piece, ...] = ()
    links: tuple[ObjectNumber, ...] = ()  # annotations
    kids: tuple['Element', ...] = ()

    def all(self) -> Iterator['Element']:
        """Yield the element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.all()


class Link(NamedTuple):
    """A place on a page that leads elsewhere: to an address, or to a place of the document."""

    number: ObjectNumber
    address: str
    place: str
    description: str  # what a screen reader says of it


class TaggedPdf(NamedTuple):
    """All that a PDF gives a screen reader."""

    root: Element  # an element without a role, above the first of the tree
    marked: Counter[Piece]  # how often each piece is drawn
    words: dict[Piece, str]
    artifacts: dict[int, str]  # the words of each page, from 0, that belong to no piece
    links: tuple[Link, ...]
    places: frozenset[str]  # that links may lead to


@lru_cache(maxsize=2)
def read_tagged(pdf: bytes) -> TaggedPdf:
    """Read a PDF as a screen reader does."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        tree = opened.Root.get('/StructTreeRoot', pikepdf.Dictionary())
        root = Element(kids=tuple(_elements(_kids(tree), numbers, None)))
        marked = Counter(
            (number, int(found))
            for number, page in enumerate(opened.pages)
            for found in MARKED.findall(_content(page))
        )
        links = tuple(
            _link(annotation)
            for page in opened.pages
            for annotation in page.obj.get('/Annots', pikepdf.Array())
            if annotation.get('/Subtype') == '/Link'
        )
        names = opened.Root.get('/Names', pikepdf.Dictionary()).get('/Dests')
        places = frozenset(map(str, pikepdf.NameTree(names))) if names is not None else frozenset()
    words, artifacts = _drawn(pdf)
    return TaggedPdf(root, marked, words, artifacts, links, places)


def _kids(node: pikepdf.Object) -> list[pikepdf.Object]:
    """Return the kids of an element, of which one alone may stand without an array."""
    kids = node.get('/K', pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _elements(
    kids: Iterable[pikepdf.Object],
    numbers: dict[ObjectNumber, int],
    page: pikepdf.Object | None,
) -> Iterator[Element]:
    """Yield the elements among some kids; ``page`` is the one that they stand on, unless they say.

    ``numbers`` are those of the pages, from 0, by the numbers of their objects.
    """
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary) and '/S' in kid:
            yield _element(kid, numbers, kid.get('/Pg', page))


def _element(
    node: pikepdf.Object, numbers: dict[ObjectNumber, int], page: pikepdf.Object | None
) -> Element:
    kids = _kids(node)
    attributes = node.get('/A', pikepdf.Dictionary())
    return Element(
        role=str(node.S)[1:],
        alt=str(node.get('/Alt', '')),
        language=str(node.get('/Lang', '')),
        scope=str(attributes.get('/Scope', ''))[1:],
        columns=int(attributes.get('/ColSpan', 1)),
        rows=int(attributes.get('/RowSpan', 1)),
        pieces=tuple(_pieces(kids, numbers, page)),
        links=tuple(kid.Obj.objgen for kid in kids if _is_annotation(kid)),
        kids=tuple(_elements(kids, numbers, page)),
    )


def _pieces(
    kids: Iterable[pikepdf.Object],
    numbers: dict[ObjectNumber, int],
    page: pikepdf.Object | None,
) -> Iterator[Piece]:
    """Yield the pieces of pages among some kids."""
    for kid in kids:
        if isinstance(kid, int):
            yield numbers[_number(page)], kid
        elif '/MCID' in kid:
            yield numbers[_number(kid.get('/Pg', page))], int(kid.MCID)


def _number(page: pikepdf.Object | None) -> ObjectNumber:
    if page is None:
        raise ValueError('a piece of a page is in the structure tree, and no page is named')
    return page.objgen


def _is_annotation(kid: pikepdf.Object) -> bool:
    return not isinstance(kid, int) and '/MCID' not in kid and '/Obj' in kid


def _link(annotation: pikepdf.Object) -> Link:
    action = annotation.get('/A', pikepdf.Dictionary())
    return Link(
        annotation.objgen,
        str(action.get('/URI', '')),
        str(annotation.get('/Dest', action.get('/D', ''))),
        str(annotation.get('/Contents', '')),
    )


def _content(page: pikepdf.Page) -> bytes:
    """Return what a page draws."""
    contents = page.obj.get('/Contents')
    if contents is None:
        return b''
    parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    return b'\n'.join(part.read_bytes() for part in parts)


def _drawn(pdf: bytes) -> tuple[dict[Piece, str], dict[int, str]]:
    """Return the words of each marked piece, and those of each page that belong to none."""
    import pypdfium2
    from pypdfium2 import raw

    words: dict[Piece, str] = {}
    artifacts: dict[int, str] = {}
    buffer = ctypes.create_string_buffer(2 * LONGEST)
    characters = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        text = page.get_textpage()
        for i in range(raw.FPDFPage_CountObjects(page)):
            drawn = raw.FPDFPage_GetObject(page, i)
            if raw.FPDFPageObj_GetType(drawn) != raw.FPDF_PAGEOBJ_TEXT:
                continue
            length = raw.FPDFTextObj_GetText(drawn, text, characters, LONGEST)
            found = buffer.raw[: max(0, length - 2)].decode('utf-16-le', 'replace')
            piece = raw.FPDFPageObj_GetMarkedContentID(drawn)
            if piece < 0:
                artifacts[number] = artifacts.get(number, '') + found
            else:
                words[number, piece] = words.get((number, piece), '') + found
        text.close()
        page.close()
    document.close()
    return words, artifacts


def letters(text: str) -> Counter[str]:
    """Return how often each letter stands in a text, however it is joined, marked or written large.

    Their order is not compared: readers' programs give Arabic out in orders of their own.
    """
    return Counter(
        character
        for character in unicodedata.normalize('NFKC', text).casefold()
        if unicodedata.category(character)[0] == 'L'
    )
