"""Read what people write in YAML, strictly, remembering where each value is.

YAML's usual readers change values without a word: ``no`` becomes False, ``010`` becomes 8,
``12:30`` becomes 750, and of two equal keys the first is lost. Here a plain word stays a word, and
what an older reader would have taken differently is refused with the form to write instead.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

import yaml

from pipeline.model import RESTRICTED, Problem, Refused, ValuePath, Where
from pipeline.settings.texts import (
    DECIMAL,
    DEEPEST,
    INTEGER,
    Document,
    Unfit,
    forbidden_characters,
    read_text,
    too_long,
)

AMBIGUOUS = re.compile(
    r'(?i:yes|no|on|off|y|n)|True|TRUE|False|FALSE|Null|NULL|None|~|'
    r'[-+]?0[0-9_]+(\.[0-9_]*)?|[-+]?0[box][0-9a-fA-F_]+|[-+]?[0-9.]+_[0-9._]*|[-+]?[0-9][0-9_]*(:[0-9]{1,2})+(\.[0-9_]*)?|'
    r'\+[0-9.]+|[-+]?\.[0-9_]+|[-+]?[0-9]+\.|[-+]?[0-9._]+[eE][-+]?[0-9]+|[-+]?\.(?i:inf|nan)'
)
PLAIN = re.compile(r'[A-Za-z][A-Za-z_-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}|[a-z][a-z0-9-]*-[a-z0-9-]*')
CONSTANTS = {'true': True, 'false': False, 'null': None}
RISKY = {'yes', 'no', 'on', 'off', 'y', 'n', 'true', 'false', 'null', 'none'}
UNREADABLE = re.compile(  # or another line to YAML
    '[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]'
)


class _Mark(Protocol):
    """A place in a text, counted from 0, as both readers of YAML have it."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


class _Strict:
    """Turns the YAML events of one file into plain values, collecting problems on the way."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.wheres: dict[ValuePath, Where] = {}
        self.problems: list[Problem] = []

    def place(self, mark: _Mark | None) -> Where:
        """Return the place of a mark."""
        return Where(self.file, mark.line + 1, mark.column + 1) if mark else Where(self.file)

    def complain(self, where: Where, what: str, hint: str) -> None:
        self.problems.append(Problem(where, what, hint))

    def node(self, event: yaml.Event, events: Iterator[yaml.Event], path: ValuePath) -> object:
        """Return the value that begins with an event; the others follow it."""
        where = self.wheres[path] = self.place(event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            what = f'"*{event.anchor}" repeats another value'
            self.complain(where, what, 'Write the value out')
            return None
        if isinstance(event, yaml.ScalarEvent):
            self.plain(event)
            return self.scalar(event, path)
        if isinstance(event, yaml.CollectionStartEvent):
            self.plain(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(events, path)
        return self.mapping(events, path)

    def plain(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor or (event.tag and event.tag != '!'):
            what = 'anchors (&) and tags (!) are not read'
            self.complain(self.place(event.start_mark), what, 'Write the plain value')

    def sequence(self, events: Iterator[yaml.Event], path: ValuePath) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            values.append(self.node(event, events, (*path, len(values))))
        return values

    def mapping(self, events: Iterator[yaml.Event], path: ValuePath) -> dict[str, Any]:
        values: dict[str, Any] = {}
        lines: dict[str, int] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            where = self.place(event.start_mark)
            if not isinstance(event, yaml.ScalarEvent):
                what = 'a key must be a plain word'
                self.complain(where, what, 'Write one word before the colon')
                self.node(event, events, (*path, '?'))
                self.node(next(events), events, (*path, '?'))
                continue
            key = event.value
            self.plain(event)
            if key == '<<':
                self.complain(where, '"<<" merges are not read', 'Write the keys out')
            if key in values:
                shown = 'a key' if RESTRICTED & set(path) else f'"{key}"'
                what = f'{shown} is written twice, first in line {lines[key]}'
                self.complain(where, what, 'Keep one of the two')
            lines.setdefault(key, where.line)
            self.characters(where, key)
            values[key] = self.node(next(events), events, (*path, key))
        return values

    def scalar(self, event: yaml.ScalarEvent, path: ValuePath) -> str | int | float | bool | None:
        text, where = unicodedata.normalize('NFC', event.value), self.place(event.start_mark)
        self.characters(where, text)
        if not event.implicit[0]:  # quoted, or a block: words as written
            return text
        if text in CONSTANTS:
            return CONSTANTS[text]
        if text == '':
            self.complain(where, *_no_value(path))
        elif AMBIGUOUS.fullmatch(text):
            shown = '' if RESTRICTED & set(path) else f' "{text}"'
            self.complain(
                where,
                f'the value{shown} means different things to different readers',
                'Put it in quotes if it is a word; write a number in plain digits; '
                'write true or false in full',
            )
        elif INTEGER.fullmatch(text) or DECIMAL.fullmatch(text):
            return self.number(text, where)
        return text

    def number(self, text: str, where: Where) -> str | int | float:
        """Return a number; one of too many digits stays a text, and is a problem."""
        if what := too_long(text):
            hint = 'Write the number that is meant; put an identifier in quotes'
            self.complain(where, what, hint)
            return text
        return int(text) if INTEGER.fullmatch(text) else float(text)

    def characters(self, where: Where, text: str) -> None:
        for what, hint in forbidden_characters(text):
            self.complain(where, what, hint)


def _no_value(path: ValuePath) -> tuple[str, str]:
    """Return what is wrong where a value should be and is not, and how to fix it."""
    if not path:
        return 'the file is empty', 'Write its content, or delete the file'
    last = path[-1]
    if isinstance(last, str) and last.isdecimal():
        shown = '' if RESTRICTED & set(path) else f' "{last}"'
        what = f'the digits{shown} after a comma stand alone'
        return what, 'Write it without a comma, as 1447 or 36.2'
    if isinstance(last, int):
        shown = 'an entry of the list'
    else:
        shown = 'a key' if RESTRICTED & set(path[:-1]) else f'"{last}"'
    hint = 'Write the value, or the word null, or delete the line'
    return f'{shown} has no value', hint


def read_yaml(path: Path, file: str) -> Document:
    """Read one YAML file strictly. ``file`` is its name in messages.

    Raises ``Refused`` with all problems of the file; broken syntax ends the reading.
    """
    return parse_yaml(read_text(path, file), file)


def parse_yaml(text: str, file: str) -> Document:
    """Read a text as ``read_yaml`` reads the file that it is to become."""
    strict = _Strict(file)
    for number, line in enumerate(text.split('\n'), 1):
        for unreadable in UNREADABLE.finditer(line):
            strict.characters(Where(file, number, unreadable.start() + 1), unreadable[0])
    if strict.problems:
        raise Refused(strict.problems)
    value = None
    try:
        events = iter(list(_events(text, strict)))
        next(events), next(events)  # stream and document start
        value = strict.node(next(events), events, ())
    except yaml.MarkedYAMLError as error:
        where = strict.place(error.problem_mark or error.context_mark)
        hint = 'Check indentation, colons and quotes on this line and the one above'
        strict.complain(where, f'not YAML: {error.problem}', hint)
    except StopIteration:
        strict.complain(Where(file, 1), *_no_value(()))
    document = Document(value, strict.wheres)
    if strict.problems:
        raise Unfit(strict.problems, document) if value is not None else Refused(strict.problems)
    return document


def _events(text: str, strict: _Strict) -> Iterator[yaml.Event]:
    """Yield the events of a text; raises ``Refused`` where it is too deep or not one document."""
    depth = documents = 0
    for event in yaml.parse(text, Loader=getattr(yaml, 'CSafeLoader', yaml.SafeLoader)):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        if depth > DEEPEST:
            what = f'nested deeper than {DEEPEST} levels'
            strict.complain(strict.place(event.start_mark), what, 'Flatten the file')
        elif documents > 1:
            what = 'a second document starts here'
            strict.complain(strict.place(event.start_mark), what, 'Write one document a file')
        if strict.problems:
            raise Refused(strict.problems)
        yield event


def flow(value: object) -> str:
    """Return a value as our strict reader reads it back, on one line."""
    if isinstance(value, dict):
        return '{' + ', '.join(f'{flow(name)}: {flow(part)}' for name, part in value.items()) + '}'
    if isinstance(value, list | tuple):
        return '[' + ', '.join(map(flow, value)) + ']'
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, float):
        return f'{Decimal(repr(value)):f}' + '.0' * ('.' not in f'{Decimal(repr(value)):f}')
    if isinstance(value, str):
        return (
            value
            if PLAIN.fullmatch(value) and value.lower() not in RISKY
            else json.dumps(value, ensure_ascii=False)
        )
    return 'null' if value is None else str(value)
