"""Read a file as text, and refuse what a text may not hold.

It must be UTF-8, without direction controls and invisible characters.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.model import Places, Problem, Refused, Where

DEEPEST = 32
# of one number: the longest in the shipped data has 4, the longest id that others give theirs 20
DIGITS = 30
LINE_END = re.compile('\r\n?|\n')
INTEGER = re.compile(r'-?(0|[1-9][0-9]*)')
DECIMAL = re.compile(r'-?(0|[1-9][0-9]*)\.[0-9]+')
DIRECTION = set('\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
JOINERS = set('\u200c\u200d')


class Document(NamedTuple):
    """A file's content as plain values, and where each is, by the path that leads to it."""

    value: Any  # lists, dictionaries with texts as keys, texts, numbers, true, false and None
    wheres: Places


class Unfit(Refused):
    """Some values of a file are not plain.

    ``document`` holds all values as they are, so that what else is wrong can be reported too.
    """

    def __init__(self, problems: Iterable[Problem], document: Document) -> None:
        super().__init__(problems)
        self.document = document


def forbidden_characters(text: str) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the characters of a text, and how to fix it.

    Direction controls can turn 1447 into 7441.
    """
    if text.isascii() and text.isprintable():  # nearly every cell of a large table
        return
    for character in sorted(set(text)):
        if character in JOINERS or character == '\n':
            continue
        name = unicodedata.name(character, 'a control character')
        if character in DIRECTION:
            yield (
                f'direction-control character U+{ord(character):04X} ({name.lower()})',
                'Delete it; direction is set by the page',
            )
        elif unicodedata.category(character) in ('Cc', 'Cf', 'Co', 'Cn', 'Cs', 'Zl', 'Zp'):
            yield f'invisible character U+{ord(character):04X} ({name.lower()})', 'Delete it'


def too_long(number: str) -> str:
    """Return what is wrong with a number of more digits than any of ours has, or nothing."""
    count = sum(map(str.isdecimal, number))
    return f'a number of {count} digits, more than {DIGITS}' if count > DIGITS else ''


def read_file(path: Path, file: str) -> bytes:
    """Return what a file holds.

    Raises ``Refused`` where it is missing, or is a folder or a pipe, which may never end.
    """
    if isinstance(path, Path) and path.exists() and not path.is_file():
        what = 'a folder' if path.is_dir() else 'a pipe or a device'
        raise Refused(
            [
                Problem(
                    Where(file), f'{what}, not a file', 'Put a plain file of this name in its place'
                )
            ]
        )
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Refused(
            [Problem(Where(file), 'the file is missing', 'Put it back, or correct its name')]
        ) from None


def read_text(path: Path, file: str) -> str:
    """Return a file's text.

    It is the same however an editor saves it: a byte order mark is left out, and lines end in a
    line feed, not in a carriage return or both, as those of Windows and old Macs do. Raises
    ``Refused`` with the place of the first byte that is not UTF-8.
    """
    content = read_file(path, file)
    try:
        return LINE_END.sub('\n', content.decode('utf-8-sig'))
    except UnicodeDecodeError as error:
        line = len(LINE_END.findall(content[: error.start].decode('latin-1'))) + 1
        raise Refused(
            [Problem(Where(file, line), 'the file is not UTF-8 text', 'Save it as UTF-8')]
        ) from None
