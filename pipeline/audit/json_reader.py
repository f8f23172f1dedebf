"""Read JSON and remember where each value is, which Python's own reader does not."""

import json
import re
from bisect import bisect_right
from pathlib import Path
from typing import NoReturn

from pipeline.model import Problem, Refused, ValuePath, Where
from pipeline.settings import DEEPEST, Document, read_text, too_long

SPACE = re.compile(r'[ \t\n\r]*')
PLAIN = re.compile(r'true|false|null|-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?')
LONGEST = 400  # characters of a number
DECODER = json.JSONDecoder()
WORDS = {'true': True, 'false': False, 'null': None}

Json = dict[str, 'Json'] | list['Json'] | str | int | float | bool | None


def read_json(path: Path, file: str) -> Document:
    """Read one JSON file; ``file`` is its name in messages.

    Raises ``Refused`` at the first place that is not JSON.
    """
    reader = _Reader(read_text(path, file), file)
    value = reader.value(())
    if reader.next_character():
        reader.fail('there is something after the end')
    return Document(value, reader.wheres)


class _Reader:
    """Reads one text; ``position`` is that of the next character."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.wheres: dict[ValuePath, Where] = {}
        self.position = 0
        self.line_starts = [0, *(match.end() for match in re.finditer('\n', text))]

    def where(self, position: int) -> Where:
        line = bisect_right(self.line_starts, position)
        return Where(self.file, line, position - self.line_starts[line - 1] + 1)

    def fail(
        self, what: str, position: int | None = None, hint: str = 'Save the file again as JSON'
    ) -> NoReturn:
        where = self.where(self.position if position is None else position)
        raise Refused([Problem(where, f'not JSON: {what}', hint)])

    def next_character(self) -> str:
        """Skip spaces and return the next character, or nothing at the end."""
        space = SPACE.match(self.text, self.position)
        self.position = space.end() if space else self.position
        return self.text[self.position : self.position + 1]

    def take(self, expected: str) -> str:
        character = self.next_character()
        if not character or character not in expected:
            self.fail(f'{" or ".join(expected)} is expected here')
        self.position += 1
        return character

    def string(self) -> str:
        self.take('"')
        start = self.position - 1
        try:
            text, self.position = DECODER.raw_decode(self.text, start)
        except json.JSONDecodeError:
            what = 'this text does not end, or holds a character that must be written otherwise'
            self.fail(what, start)
        return str(text)

    def value(self, path: ValuePath) -> Json:
        character = self.next_character()
        self.wheres[path] = self.where(self.position)
        if len(path) > DEEPEST:
            self.fail(f'nested deeper than {DEEPEST} levels', hint='Flatten the file')
        if character == '"':
            return self.string()
        if character == '{':
            return self.object(path)
        if character == '[':
            return self.array(path)
        return self.plain()

    def plain(self) -> int | float | bool | None:
        match = PLAIN.match(self.text, self.position)
        if not match:
            self.fail('a value is expected here')
        text = match[0]
        if what := too_long(text):
            self.fail(what)
        self.position = match.end()
        if len(text) > LONGEST:
            self.fail(f'a number of {len(text)} characters', match.start(), 'Correct the number')
        if text in WORDS:
            return WORDS[text]
        return float(text) if match[1] or match[2] else int(text)

    def object(self, path: ValuePath) -> dict[str, Json]:
        self.take('{')
        found: dict[str, Json] = {}
        if self.next_character() == '}':
            self.take('}')
            return found
        while True:
            self.next_character()
            start, key = self.position, self.string()
            if key in found:
                self.fail(f'"{key}" is written twice in one record', start, 'Keep one of the two')
            self.take(':')
            found[key] = self.value((*path, key))
            if self.take(',}') == '}':
                return found

    def array(self, path: ValuePath) -> list[Json]:
        self.take('[')
        found: list[Json] = []
        if self.next_character() == ']':
            self.take(']')
            return found
        while True:
            found.append(self.value((*path, len(found))))
            if self.take(',]') == ']':
                return found
