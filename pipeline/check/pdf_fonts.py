"""Turn drawn glyphs into text by each font's own table, wherever and however they are drawn.

This is a reader beside PDFium: it sees what PDFium leaves out.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import pikepdf

from pipeline.check.pdf_strings import from_hex, from_literal

DRAWS = re.compile(rb'\bT[jJ]\b|[\'"]\s')
OPERAND = re.compile(
    rb'/([^\s/<>\[\]()]+)\s+[-\d.]+\s+Tf|(\((?:[^()\\]|\\.)*\))|<([0-9A-Fa-f\s]*)>', re.DOTALL
)
HEX = rb'<([0-9A-Fa-f\s]+)>\s*'
ONE, RANGE = re.compile(HEX * 2), re.compile(HEX * 2 + rb'(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])')


class Table(NamedTuple):
    """What the glyphs of a font stand for."""

    width: int  # bytes of a code
    characters: dict[bytes, str]  # by the codes

    def text(self, codes: bytes) -> str:
        """Return what some glyphs stand for."""
        width = self.width
        parts = (codes[i : i + width] for i in range(0, len(codes), width))
        return ''.join(self.characters.get(part, '') for part in parts)


class Fonts:
    """The fonts of a PDF. A name may be that of several, as each page names its own."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Take a PDF, whose fonts are read when the first text is."""
        self.pdf = pdf
        self._tables: dict[bytes, list[Table]] | None = None

    def text(self, drawing: bytes) -> str:
        """Return the text that a stream draws; in each font that a name may be of."""
        if not DRAWS.search(drawing):
            return ''
        if self._tables is None:
            self._tables = _tables(self.pdf)
        out: list[str] = []
        tables: list[Table] = []
        for font, literal, digits in OPERAND.findall(drawing):
            if font:
                tables = self._tables.get(font, [])
                continue
            codes = from_literal(literal) if literal else from_hex(digits)
            out += [table.text(codes) for table in tables] or [codes.decode('latin-1')]
        return ''.join(out)


def _tables(pdf: pikepdf.Pdf) -> dict[bytes, list[Table]]:
    """Return the tables of all fonts by the names that pages give them."""
    read: dict[tuple[int, int], Table] = {}
    named: dict[bytes, list[Table]] = {}
    for name, font in _named_fonts(pdf):
        key = font.ToUnicode.objgen
        if key not in read:
            width = 2 if font.get('/Subtype') == '/Type0' else 1
            read[key] = Table(width, _characters(font.ToUnicode.read_bytes()))
        tables = named.setdefault(name, [])
        if read[key] not in tables:
            tables.append(read[key])
    return named


def _named_fonts(pdf: pikepdf.Pdf) -> Iterator[tuple[bytes, pikepdf.Object]]:
    """Yield each font that has a table, by each of its names."""
    for found in pdf.objects:
        if not isinstance(found, pikepdf.Dictionary | pikepdf.Stream):
            continue
        fonts, resources = found.get('/Font'), found.get('/Resources')
        if isinstance(resources, pikepdf.Dictionary):
            fonts = fonts or resources.get('/Font')
        for name, font in fonts.items() if isinstance(fonts, pikepdf.Dictionary) else ():
            if isinstance(font, pikepdf.Dictionary) and '/ToUnicode' in font:
                yield name[1:].encode(), font


def _characters(cmap: bytes) -> dict[bytes, str]:
    """Read the table of a font: the code of each glyph, and the characters it stands for."""
    table: dict[bytes, str] = {}
    for body in re.findall(rb'beginbfchar(.*?)endbfchar', cmap, re.DOTALL):
        table |= {from_hex(code): _wide(text) for code, text in ONE.findall(body)}
    for body in re.findall(rb'beginbfrange(.*?)endbfrange', cmap, re.DOTALL):
        for first, last, start, several in RANGE.findall(body):
            table |= _range(from_hex(first), from_hex(last), start, several)
    return table


def _range(first: bytes, last: bytes, start: bytes, several: bytes) -> dict[bytes, str]:
    """Return the characters of the codes from one to another.

    They follow upon the text ``start``, or are listed in ``several``.
    """
    low, high = int.from_bytes(first), int.from_bytes(last)
    listed = [_wide(one) for one in re.findall(rb'<([0-9A-Fa-f\s]+)>', several)]
    begin = _wide(start)
    table: dict[bytes, str] = {}
    for i in range(high - low + 1):
        text = begin[:-1] + chr(ord(begin[-1]) + i) if begin else ''
        table[(low + i).to_bytes(len(first))] = listed[i] if i < len(listed) else text
    return table


def _wide(digits: bytes) -> str:
    return from_hex(digits).decode('utf-16-be', 'ignore')
