"""Take out of a PDF what its pages show, what they hide and what travels with them: text by two readers, strings, streams, old revisions."""

import io
import re
import zlib
from collections.abc import Iterator

import pikepdf

from pipeline.check.channels import Channel, channels, written

STREAM = re.compile(rb'stream\r?\n')
END = re.compile(rb'%%EOF\s*')
STRING = re.compile(rb'\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]+>', re.DOTALL)
OPERAND = re.compile(
    rb'/([^\s/<>\[\]()]+)\s+[-\d.]+\s+Tf|(\((?:[^()\\]|\\.)*\))|<([0-9A-Fa-f\s]*)>', re.DOTALL
)
SPOKEN = re.compile(
    rb'/(?:ActualText|Alt|E|T|Contents)\s*(\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]+>)', re.DOTALL
)
ESCAPE = re.compile(rb'\\([0-7]{1,3}|.)', re.DOTALL)
NAMED = {b'n': b'\n', b'r': b'\r', b't': b'\t', b'b': b'\b', b'f': b'\f', b'\n': b''}
HEX = rb'<([0-9A-Fa-f\s]+)>\s*'
ONE, RANGE = re.compile(HEX * 2), re.compile(HEX * 2 + rb'(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])')


def channels_of_pdf(
    content: bytes, name: str, depth: int, read: set[bytes] | None = None
) -> Iterator[Channel]:
    """Yield the channels of a PDF, those of its attachments and earlier revisions included."""
    yield from _stored(content, name)
    ends = [found.end() for found in END.finditer(content)]
    for number, end in enumerate(ends[:-1], 1):
        if content[:end].strip() != content.strip():
            yield from _revision(content[:end], f'{name}, revision {number}', depth, read)
    yield from _revision(content, name, depth, read)


def _revision(content, name, depth, read):
    try:
        pdf = pikepdf.open(io.BytesIO(content))
    except pikepdf.PdfError:
        yield Channel(name, '', readable=False)
        return
    with pdf:
        yield from _shown(content, name)
        objects = [thing.unparse(resolved=True) for thing in pdf.objects]
        strings = [_text(found) for thing in objects for found in STRING.findall(thing)]
        yield Channel(
            f'{name}, a string such as a title, a note or a form value', '\n'.join(strings)
        )
        yield Channel(
            f'{name}, a name in its tree',
            re.sub(
                rb'#([0-9A-Fa-f]{2})', lambda found: bytes([int(found[1], 16)]), b'\n'.join(objects)
            ).decode('utf-8', 'ignore'),
            syntax=True,
        )
        fonts = _Fonts()
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                yield from _stream(pdf, thing, name, depth, read, fonts)


def _shown(content, name):
    """The text as PDFium reads it, off the page and in hidden layers too."""
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


def _stream(pdf, stream, name, depth, read, fonts):
    """A stream as it is stored and as it reads: an attachment, metadata, a picture, or what is drawn."""
    try:
        plain = stream.read_bytes()
    except pikepdf.PdfError:
        plain = stream.read_raw_bytes()  # a picture, in a form of its own
    kind = str(stream.get('/Type', ''))
    if kind == '/EmbeddedFile':
        yield from channels(plain, f'{name}, an attachment', depth + 1, read)
    elif kind == '/Metadata':
        yield from channels(plain, f'{name}, its metadata', depth + 1, read)
    elif stream.get('/Subtype') == '/Image':
        yield from channels(plain, f'{name}, a picture', depth + 1, read)
    elif '/Length1' not in stream:  # the length of a font: its bytes are read as they are stored
        yield Channel(f'{name}, a stream', written(plain), syntax=True)
        yield Channel(
            f'{name}, what is spoken of a drawing', '\n'.join(map(_text, SPOKEN.findall(plain)))
        )
        yield Channel(f'{name}, what a stream draws', fonts.text(pdf, stream, plain))


def _stored(content, name):
    """The bytes as they are stored, streams inflated: those too that no longer belong to anything."""
    plain, end, whole = [], 0, memoryview(content)
    for found in STREAM.finditer(content):
        inflating = zlib.decompressobj()
        try:
            inflated = inflating.decompress(whole[found.end() :])
        except zlib.error:
            continue
        plain.append(content[end : found.end()])
        end = len(content) - len(inflating.unused_data)
        yield Channel(f'{name}, a stream', written(inflated), syntax=True)
    yield Channel(f'{name}, its bytes', written(b''.join((*plain, content[end:]))), syntax=True)


def _literal(written_):
    return ESCAPE.sub(
        lambda found: (
            bytes([int(found[1], 8) & 255])
            if found[1].isdigit() and found[1][:1] < b'8'
            else NAMED.get(found[1], found[1])
        ),
        written_[1:-1],
    )


def _hexed(digits):
    digits = re.sub(rb'\s', b'', digits)
    return bytes.fromhex((digits + b'0' * (len(digits) % 2)).decode())


def _text(string):
    """A string of the document's own, in whichever of the three encodings it is."""
    content = _literal(string) if string.startswith(b'(') else _hexed(string[1:-1])
    if content.startswith(b'\xfe\xff'):
        return content[2:].decode('utf-16-be', 'ignore')
    return f'{content.decode("utf-8", "ignore")}\n{content.decode("latin-1")}'


class _Fonts:
    """The second reader: turns drawn glyphs into text by each font's own table, wherever and however they are drawn."""

    def __init__(self):
        self.tables, self.named = {}, None

    def text(self, pdf, stream, plain):
        if not re.search(rb'\bT[jJ]\b|[\'"]\s', plain):
            return ''
        if self.named is None:
            self.named = self._named(pdf)
        out, tables = [], []
        for font, literal, digits in OPERAND.findall(plain):
            if font:
                tables = self.named.get(font, [])
                continue
            codes = _literal(literal) if literal else _hexed(digits)
            for width, table in tables:
                out.append(
                    ''.join(
                        table.get(codes[i : i + width], '') for i in range(0, len(codes), width)
                    )
                )
            if not tables:
                out.append(codes.decode('latin-1'))
        return ''.join(out)

    def _named(self, pdf):
        """The tables of all fonts by the names that pages give them."""
        named = {}
        for thing in pdf.objects:
            fonts = (
                thing.get('/Font')
                if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream)
                else None
            )
            resources = (
                thing.get('/Resources')
                if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream)
                else None
            )
            if isinstance(resources, pikepdf.Dictionary):
                fonts = fonts or resources.get('/Font')
            for name, font in fonts.items() if isinstance(fonts, pikepdf.Dictionary) else ():
                if isinstance(font, pikepdf.Dictionary) and '/ToUnicode' in font:
                    table = self._table(font)
                    kept = named.setdefault(name[1:].encode(), [])
                    if table not in kept:
                        kept.append(table)
        return named

    def _table(self, font):
        key = font.ToUnicode.objgen
        if key not in self.tables:
            self.tables[key] = (
                2 if font.get('/Subtype') == '/Type0' else 1,
                _characters(font.ToUnicode.read_bytes()),
            )
        return self.tables[key]


def _characters(cmap):
    """Read a font's table: the code of a glyph -> the characters it stands for."""
    table = {}
    for body in re.findall(rb'beginbfchar(.*?)endbfchar', cmap, re.DOTALL):
        table |= {_hexed(code): _wide(text) for code, text in ONE.findall(body)}
    for body in re.findall(rb'beginbfrange(.*?)endbfrange', cmap, re.DOTALL):
        for first, last, start, several in RANGE.findall(body):
            low, texts = (
                _hexed(first),
                [_wide(one) for one in re.findall(rb'<([0-9A-Fa-f\s]+)>', several)],
            )
            for i in range(int.from_bytes(_hexed(last)) - int.from_bytes(low) + 1):
                text = (
                    texts[i : i + 1] or [_wide(start)[:-1] + chr(ord(_wide(start)[-1]) + i)]
                    if texts or start
                    else ['']
                )
                table[(int.from_bytes(low) + i).to_bytes(len(low))] = text[0]
    return table


def _wide(digits):
    return _hexed(digits).decode('utf-16-be', 'ignore')
