"""Take out of a file everything that a curious reader could: text, what is hidden, what is packed.

A channel is one way to the reader, with its name as a message says it. Text is given out in every
form in which a program may have written it; whoever searches it needs to look for words only.
"""

import base64
import binascii
import email
import email.policy
import gzip
import hashlib
import io
import re
import struct
import urllib.parse
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator

from pipeline.check.pdf_channels import channels_of_pdf
from pipeline.check.text_forms import Channel, Embedded, text_forms

DEEPEST = 8  # packings within one another
SMALL = 512  # bytes of what was decoded: less is no file of its own
PACKED = (b'PK', b'\x1f\x8b', b'\x89PNG', b'%PDF')  # how packed files begin
LARGEST = 400_000_000  # bytes that one packing may hold
BASE64 = re.compile(
    rb'[A-Za-z0-9+/_-]{12,}(?:\r?\n[A-Za-z0-9+/_-]{12,})*(?:\r?\n[A-Za-z0-9+/_-]{2,11})?={0,2}'
)
PICTURE = re.compile(rb'data:image/svg\+xml,([^"]*)')  # as a web page holds it
HEXED = re.compile(rb'(?:[0-9A-Fa-f]{2}){12,}')
MAIL = re.compile(
    rb'^(?:MIME-Version|Content-Type|Message-ID|Subject):', re.MULTILINE | re.IGNORECASE
)
# words for where in a file something is packed, and what; nothing where it cannot be unpacked
Packed = tuple[str, bytes | None]


def digest(content: bytes) -> bytes:
    """Return a short digest of what was read, to know it again."""
    return hashlib.blake2b(content, digest_size=16).digest()


def channels(
    content: bytes, name: str = 'the file', depth: int = 0, read: set[bytes] | None = None
) -> Iterator[Channel]:
    """Yield the channels of a file, and of what is packed into it.

    ``name`` is what messages call the file, ``depth`` how many packings it is in. ``read`` holds
    the digests of contents that were read before and are left out; those of this file are added.
    """
    if depth > DEEPEST:
        yield Channel(name, '', readable=False)
        return
    if read is not None:
        if (key := digest(content)) in read:
            return
        read.add(key)
    if content[:1024].lstrip().startswith(b'%PDF'):
        yield from _channels_of_pdf(content, name, depth, read)
        return
    bare = _bare(content)
    yield Channel(
        name,
        text_forms(PICTURE.sub(b'', bare)),
        syntax=b'<svg' in content[:2048] or b'<path' in content[:100_000],
    )
    for within, packed in unpacked(content):
        if packed is None:
            yield Channel(f'{name}, {within}', '', readable=False)
        else:
            yield from channels(packed, f'{name}, {within}', depth + 1, read)


def _channels_of_pdf(
    content: bytes, name: str, depth: int, read: set[bytes] | None
) -> Iterator[Channel]:
    """Yield the channels of a PDF, and of the files in it."""
    for each in channels_of_pdf(content, name):
        if isinstance(each, Embedded):
            yield from channels(each.content, each.name, depth + 1, read)
        else:
            yield each


def unpacked(content: bytes) -> Iterator[Packed]:
    """Yield what is packed into a file."""
    if content.startswith(b'PK'):
        yield from _zip(content)
    elif content.startswith(b'\x1f\x8b'):
        yield 'unpacked', _inflated(content, gzip.decompress)
    elif content.startswith(b'\x89PNG'):
        yield from _png(content)
    elif MAIL.search(content[:8192]):
        yield from _mail(content)
    for found in PICTURE.finditer(content):
        yield 'a picture in the page', urllib.parse.unquote_to_bytes(found[1])
    bare = _bare(content)
    yield from _together('base64', map(_base64, BASE64.findall(bare)))
    yield from _together('hexadecimal', map(binascii.unhexlify, HEXED.findall(bare)))


def _mail(content: bytes) -> Iterator[Packed]:
    """Yield the parts of a mail, and the heads of each."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        head = '\n'.join(f'{key} {value}' for key, value in part.items())
        yield 'head of the mail', head.encode('utf-8', 'ignore')
        if not part.is_multipart():
            body = part.get_payload(decode=True)
            yield 'part of the mail', body if isinstance(body, bytes) else b''


def _base64(found: bytes) -> bytes:
    packed = re.sub(rb'\s', b'', found).rstrip(b'=').translate(bytes.maketrans(b'-_', b'+/'))
    return base64.b64decode(packed[: len(packed) - (len(packed) % 4 == 1)] + b'==')


def _together(name: str, pieces: Iterable[bytes]) -> Iterator[Packed]:
    """Yield decoded pieces: those that may be files one by one, the many small ones as one text."""
    small = []
    for piece in pieces:
        if len(piece) >= SMALL or piece.startswith(PACKED):
            yield name, piece
        else:
            small.append(piece)
    if small:
        yield name, b'\n'.join(small)


def _bare(content: bytes) -> bytes:
    """Return a file without the data packed into it, which are unpacked and read apart."""
    if content.startswith(b'\x89PNG'):
        return b''.join(part for kind, part in _chunks(content) if kind != b'IDAT')
    if not content.startswith(b'PK'):
        return content
    try:
        entries = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, UnicodeDecodeError):
        return content
    kept, end = [], 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        head = content[entry.header_offset : entry.header_offset + 30]
        start = (
            entry.header_offset + 30 + sum(struct.unpack('<HH', head[26:30]))
            if len(head) == 30
            else end
        )
        if start >= end and _readable(entry):
            kept.append(content[end:start])
            end = start + entry.compress_size
    return b''.join((*kept, content[end:]))


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind and the body of each chunk of a PNG, and whatever follows the last."""
    start = 8
    while start + 8 <= len(content):
        length, kind = int.from_bytes(content[start : start + 4]), content[start + 4 : start + 8]
        yield kind, content[start + 8 : start + 8 + length]
        start += 12 + length
        if kind == b'IEND':
            break
    yield b'', content[start:]


def _inflated(content: bytes, unpack: Callable[[bytes], bytes]) -> bytes | None:
    """Return what a compressed content holds, or nothing where it is not whole."""
    try:
        return unpack(content)
    except (OSError, EOFError, zlib.error):
        return None


def _zip(content: bytes) -> Iterator[Packed]:
    """Yield the files of an archive, and what it says of them."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except zipfile.BadZipFile:
        return
    yield 'remark of the archive', archive.comment
    for number, entry in enumerate(archive.infolist(), 1):
        name = entry.filename.encode('utf-8', 'surrogateescape')
        yield 'name of a packed file', b'\n'.join((name, entry.comment, entry.extra))
        yield f'packed file {number}', archive.read(entry) if _readable(entry) else None


def _readable(entry: zipfile.ZipInfo) -> bool:
    """Tell whether an entry of an archive can be read: it is not too large and not encrypted."""
    return entry.file_size <= LARGEST and not entry.flag_bits & 1


def _png(content: bytes) -> Iterator[Packed]:
    """Yield the remarks of a picture; they may be compressed."""
    for kind, body in _chunks(content):
        if kind in (b'tEXt', b'iTXt', b'zTXt', b'eXIf'):
            yield 'remark in the picture', body
            for found in re.finditer(b'\0', body):
                packed = body[found.start() + 1 :].lstrip(b'\0')
                if plain := _inflated(packed, zlib.decompress):
                    yield 'remark in the picture', plain
