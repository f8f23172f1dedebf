"""Read the strings of a PDF as they are written in it: in parentheses, or in hexadecimal digits."""

import re

STRING = re.compile(rb'\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]+>', re.DOTALL)
ESCAPE = re.compile(rb'\\([0-7]{1,3}|.)', re.DOTALL)
NAMED = {b'n': b'\n', b'r': b'\r', b't': b'\t', b'b': b'\b', b'f': b'\f', b'\n': b''}


def text_of_string(string: bytes) -> str:
    """Return the text of a string, in whichever of the three encodings it is."""
    content = from_literal(string) if string.startswith(b'(') else from_hex(string[1:-1])
    if content.startswith(b'\xfe\xff'):
        return content[2:].decode('utf-16-be', 'ignore')
    return f'{content.decode("utf-8", "ignore")}\n{content.decode("latin-1")}'


def from_literal(string: bytes) -> bytes:
    """Return what a string in parentheses means."""
    return ESCAPE.sub(_unescaped, string[1:-1])


def _unescaped(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    if sign.isdigit() and sign[:1] < b'8':
        return bytes([int(sign, 8) & 255])
    return NAMED.get(sign, sign)


def from_hex(digits: bytes) -> bytes:
    """Return what hexadecimal digits mean, with white space among them; a last one may lack."""
    digits = re.sub(rb'\s', b'', digits)
    return bytes.fromhex((digits + b'0' * (len(digits) % 2)).decode())
