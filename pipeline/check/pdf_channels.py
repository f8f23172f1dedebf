"""Take out of a PDF what its pages show, what they hide and what travels with them.

That is its text by two readers, its strings and streams, its attachments and earlier revisions.
"""

import io
import re
import zlib
from collections.abc import Iterator

import pikepdf

from pipeline.check.pdf_fonts import Fonts
from pipeline.check.pdf_strings import STRING, text_of_string
from pipeline.check.text_forms import Channel, Embedded, text_forms

STREAM = re.compile(rb'stream\r?\n')
END = re.compile(rb'%%EOF\s*')
SPOKEN = re.compile(
    rb'/(?:ActualText|Alt|E|T|Contents)\s*(\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]+>)', re.DOTALL
)
HEX_OF_NAME = re.compile(rb'#([0-9A-Fa-f]{2})')


def channels_of_pdf(content: bytes, name: str) -> Iterator[Channel | Embedded]:
    """Yield the channels of a PDF and of its earlier revisions, and the files in them."""
    yield from _stored(content, name)
    ends = [found.end() for found in END.finditer(content)]
    for number, end in enumerate(ends[:-1], 1):
        if content[:end].strip() != content.strip():
            yield from _revision(content[:end], f'{name}, revision {number}')
    yield from _revision(content, name)


def _revision(content: bytes, name: str) -> Iterator[Channel | Embedded]:
    try:
        pdf = pikepdf.open(io.BytesIO(content))
    except pikepdf.PdfError:
        yield Channel(name, '', readable=False)
        return
    with pdf:
        yield from _shown(content, name)
        objects = [each.unparse(resolved=True) for each in pdf.objects]
        strings = [text_of_string(found) for each in objects for found in STRING.findall(each)]
        yield Channel(
            f'{name}, a string such as a title, a note or a form value', '\n'.join(strings)
        )
        names = HEX_OF_NAME.sub(lambda found: bytes([int(found[1], 16)]), b'\n'.join(objects))
        yield Channel(f'{name}, a name in its tree', names.decode('utf-8', 'ignore'), syntax=True)
        fonts = Fonts(pdf)
        for each in pdf.objects:
            if isinstance(each, pikepdf.Stream):
                yield from _stream(each, name, fonts)


def _shown(content: bytes, name: str) -> Iterator[Channel]:
    """Yield the text as PDFium reads it, off the page and in hidden layers too."""
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    for number, page in enumerate(document, 1):
        text = page.get_textpage()
        yield Channel(
            f'{name}, the text of page {number}',
            f'{text.get_text_range()}\n{text.get_text_bounded()}',
        )
        text.close()
        page.close()
    document.close()


def _stream(stream: pikepdf.Stream, name: str, fonts: Fonts) -> Iterator[Channel | Embedded]:
    """Yield what a stream is: an attachment, metadata, a picture, or what is drawn."""
    try:
        plain = stream.read_bytes()
    except pikepdf.PdfError:
        plain = stream.read_raw_bytes()  # a picture, in a form of its own
    kind = str(stream.get('/Type', ''))
    if kind == '/EmbeddedFile':
        yield Embedded(f'{name}, an attachment', plain)
    elif kind == '/Metadata':
        yield Embedded(f'{name}, its metadata', plain)
    elif stream.get('/Subtype') == '/Image':
        yield Embedded(f'{name}, a picture', plain)
    elif '/Length1' not in stream:  # the length of a font: its bytes are read as they are stored
        yield Channel(f'{name}, a stream', text_forms(plain), syntax=True)
        spoken = '\n'.join(map(text_of_string, SPOKEN.findall(plain)))
        yield Channel(f'{name}, what is spoken of a drawing', spoken)
        yield Channel(f'{name}, what a stream draws', fonts.text(plain))


def _stored(content: bytes, name: str) -> Iterator[Channel]:
    """Yield the bytes as they are stored, streams inflated: also those that nothing uses now."""
    plain: list[bytes] = []
    end, whole = 0, memoryview(content)
    for found in STREAM.finditer(content):
        inflating = zlib.decompressobj()
        try:
            inflated = inflating.decompress(whole[found.end() :])
        except zlib.error:
            continue
        plain.append(content[end : found.end()])
        end = len(content) - len(inflating.unused_data)
        yield Channel(f'{name}, a stream', text_forms(inflated), syntax=True)
    rest = b''.join((*plain, content[end:]))
    yield Channel(f'{name}, its bytes', text_forms(rest), syntax=True)
