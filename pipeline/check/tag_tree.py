"""Read what a PDF tells a screen reader: the elements of its tree in reading order, and the words that each piece of a page draws."""

import ctypes
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import pikepdf

MARKED = re.compile(rb'/MCID\s+(\d+)[^>]*>>\s*BDC')
LONGEST = 65_536  # characters of one piece of text
Piece = tuple[int, int]  # a page, and the number of what is marked on it


class Element(NamedTuple):
    """An element of the tree: its role, what is said of it, what of the pages belongs to it, and its kids."""

    role: str
    alt: str
    lang: str
    scope: str
    columns: int
    rows: int
    pieces: tuple[Piece, ...]
    links: tuple[tuple[int, int], ...]  # annotations, by their numbers in the file
    kids: tuple['Element', ...]

    def all(self) -> Iterator['Element']:
        """Yield the element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.all()


class Link(NamedTuple):
    """A place on a page that leads elsewhere: to an address, or to a place of the document."""

    number: tuple[int, int]
    address: str
    place: str
    told: str  # what a reader's program says of it


class Told(NamedTuple):
    """All that a PDF tells: the root of its tree, the pieces marked on its pages, their words, the words outside of them, its links and the places they may lead to."""

    root: Element
    marked: Counter
    words: dict[Piece, str]
    artifacts: dict[int, str]  # by page
    links: tuple[Link, ...]
    places: frozenset[str]


@lru_cache(maxsize=2)
def told(pdf: bytes) -> Told:
    """Return what a PDF tells."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        pages = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        tree = opened.Root.get('/StructTreeRoot', pikepdf.Dictionary())
        root = (
            Element('', '', '', '', 1, 1, (), (), tuple(_elements(tree.get('/K'), pages, None)))
            if '/K' in tree
            else Element('', '', '', '', 1, 1, (), (), ())
        )
        marked = Counter(
            (number, int(found))
            for number, page in enumerate(opened.pages)
            for found in MARKED.findall(_content(page))
        )
        links = tuple(
            _link(annotation)
            for page in opened.pages
            for annotation in page.get('/Annots', [])
            if annotation.get('/Subtype') == '/Link'
        )
        names = opened.Root.get('/Names', pikepdf.Dictionary()).get('/Dests')
        places = frozenset(map(str, pikepdf.NameTree(names))) if names is not None else frozenset()
    return Told(root, marked, *_drawn(pdf), links, places)


def _elements(kids, pages, page):
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and '/S' in kid:
            yield _element(kid, pages, kid.get('/Pg', page))


def _element(node, pages, page):
    kids = node.get('/K', pikepdf.Array())
    pieces, links = [], []
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            pieces.append((pages[page.objgen], kid))
        elif '/MCID' in kid:
            pieces.append((pages[kid.get('/Pg', page).objgen], int(kid.MCID)))
        elif '/Obj' in kid:
            links.append(kid.Obj.objgen)
    said = node.get('/A', pikepdf.Dictionary())
    return Element(
        str(node.S)[1:],
        str(node.get('/Alt', '')),
        str(node.get('/Lang', '')),
        str(said.get('/Scope', ''))[1:],
        int(said.get('/ColSpan', 1)),
        int(said.get('/RowSpan', 1)),
        tuple(pieces),
        tuple(links),
        tuple(_elements(kids, pages, page)),
    )


def _link(annotation):
    action = annotation.get('/A', pikepdf.Dictionary())
    return Link(
        annotation.objgen,
        str(action.get('/URI', '')),
        str(annotation.get('/Dest', action.get('/D', ''))),
        str(annotation.get('/Contents', '')),
    )


def _content(page):
    contents = page.obj.get('/Contents')
    return b'\n'.join(
        part.read_bytes()
        for part in (contents if isinstance(contents, pikepdf.Array) else [contents])
        if part is not None
    )


def _drawn(pdf):
    """Return the words of each marked piece, and those of each page that belong to none."""
    import pypdfium2
    from pypdfium2 import raw

    words, artifacts, buffer = {}, {}, ctypes.create_string_buffer(2 * LONGEST)
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        text = page.get_textpage()
        for i in range(raw.FPDFPage_CountObjects(page)):
            thing = raw.FPDFPage_GetObject(page, i)
            if raw.FPDFPageObj_GetType(thing) != raw.FPDF_PAGEOBJ_TEXT:
                continue
            length = raw.FPDFTextObj_GetText(
                thing, text, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), LONGEST
            )
            drawn = buffer.raw[: max(0, length - 2)].decode('utf-16-le', 'replace')
            piece = raw.FPDFPageObj_GetMarkedContentID(thing)
            if piece < 0:
                artifacts[number] = artifacts.get(number, '') + drawn
            else:
                words[number, piece] = words.get((number, piece), '') + drawn
        text.close()
        page.close()
    document.close()
    return words, artifacts


def letters(text: str) -> Counter:
    """Return how often each letter stands in a text, however it is joined, marked or written large: readers' programs give Arabic out in orders of their own."""
    return Counter(
        character
        for character in unicodedata.normalize('NFKC', text).casefold()
        if unicodedata.category(character)[0] == 'L'
    )
