"""Fold texts to the form in which they are compared.

They lose case, accents, spaces, hyphens, quotes and invisible characters.
"""

import codecs
import unicodedata
from typing import NamedTuple

DROPPED_CATEGORIES = ('Cc', 'Cf', 'Mn', 'Pd', 'Zl', 'Zp', 'Zs')
JOINERS = frozenset(map(ord, '_\u0640'))  # U+0640 lengthens Arabic letters
QUOTES = frozenset(
    map(ord, '\'"`\u00b4\u2018\u2019\u201b\u201c\u201d\u201e\u00ab\u00bb\u02bb\u02bc\u02be\u02bf')
)  # as names are transliterated and quoted
CODECS = (
    'latin-1',
    'cp1256',
)  # which channels of bytes are read in; much faster to fold than the rest


class _Folding(dict[int, int | str | None]):
    """Maps a digit to the Latin one, what is dropped to nothing, other characters to themselves.

    It is filled as characters occur.
    """

    def __missing__(self, code: int) -> int | str | None:
        category = unicodedata.category(chr(code))
        dropped = category in DROPPED_CATEGORIES or code in JOINERS or code in QUOTES
        digit = str(unicodedata.decimal(chr(code))) if category == 'Nd' else code
        self[code] = None if dropped else digit
        return self[code]


_FOLDING = _Folding()


def _folded(text: str) -> str:
    return unicodedata.normalize('NFKD', text).casefold().translate(_FOLDING)


class _Table(NamedTuple):
    """How the characters of an eight-bit codec are folded."""

    codec: str
    dropped: bytes
    single: str  # byte -> the one character that it becomes
    several: dict[str, str]  # what becomes more than one


def _table(codec: str) -> _Table:
    characters = [bytes([byte]).decode(codec, 'replace') for byte in range(256)]
    folds = [_folded(character) for character in characters]
    single = ''.join(
        fold if len(fold) == 1 else character
        for fold, character in zip(folds, characters, strict=True)
    )
    return _Table(
        codec,
        bytes(byte for byte, fold in enumerate(folds) if not fold),
        single,
        {c: fold for c, fold in zip(characters, folds, strict=True) if len(fold) > 1},
    )


_TABLES = [_table(codec) for codec in CODECS]


def fold(text: str) -> str:
    """Return a text in the form in which it is compared.

    Compatibility decomposition (NFKD) and case folding as in Unicode's caseless matching (section
    3.13, definition D146), then with Latin digits and without marks, spaces, dashes, quotes, low
    lines and control characters.
    """
    for table in _TABLES:
        try:
            content = text.encode(table.codec)
        except UnicodeEncodeError:
            continue
        kept = content.translate(None, table.dropped)
        found, _ = codecs.charmap_decode(kept, 'strict', table.single)
        for character, fold in table.several.items():
            found = found.replace(character, fold)
        return found
    return _folded(text)
