"""The text of a file in every form in which a program may have written it."""

import html
import re
import urllib.parse
from typing import NamedTuple

# what people write in two bytes a character, and chance does not
WIDE = re.compile(
    '[\t\n\r -\u0fff\u1e00-\u22ff\ufb00-\ufdff\ufe70-\ufefc]{5,}'
    '|[ -~\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{5,}'
)
# of JSON: quotes and white space, which are not compared
SHORT_ESCAPE = re.compile(r'\\["/\\bfnrt]')
ESCAPED = re.compile(r'\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})')


class Channel(NamedTuple):
    """A way to the reader."""

    name: str
    text: str
    syntax: bool = False  # numbers stand beside one another that were never one number
    readable: bool = True  # whether it could be looked into


class Embedded(NamedTuple):
    """A file within a file, to be read as a file of its own."""

    name: str
    content: bytes


def text_forms(content: bytes) -> str:
    """Return the text of some bytes in every form in which it may be written."""
    text = content.decode('utf-8', 'ignore')
    forms = [text]
    if '\\' in text:
        unescaped = ESCAPED.sub(lambda found: chr(int(found[1] or found[2], 16)), text)
        forms.append(unescaped.encode('utf-16-le', 'surrogatepass').decode('utf-16-le', 'ignore'))
        forms.append(SHORT_ESCAPE.sub(' ', forms[-1]))
    if '%' in text:
        forms.append(urllib.parse.unquote(text, errors='ignore'))
    if '&' in text:
        forms.append(html.unescape(text))
    if '<' in text:
        forms.append(re.sub(r'<[^<>]*>', '', html.unescape(text)))
    if b'\0' in content or len(text.encode()) != len(content):
        # as older programs save a table
        forms += [content.decode('latin-1'), content.decode('cp1256', 'ignore')]
        forms += [
            found
            for start in (0, 1)
            for order in ('utf-16-le', 'utf-16-be')
            for found in WIDE.findall(content[start:].decode(order, 'ignore'))
        ]
    return '\n'.join(forms)
