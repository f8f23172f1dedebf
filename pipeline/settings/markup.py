"""Read what people write in YAML, strictly, remembering where each value stands.

YAML's usual readers change values without a word: ``no`` becomes False, ``010`` becomes 8, ``12:30`` becomes 750
and of two equal keys the first is lost. Here a plain word stays a word, and what an older reader would have taken
differently is refused with the form to write instead.
"""

import json
import re
import unicodedata
from decimal import Decimal
from pathlib import Path

import yaml

from pipeline.model import RESTRICTED, Problem, Refused, Where
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
RISKY = {'yes', 'no', 'on', 'off', 'y', 'n', 'true', 'false', 'null', 'none'}
UNREADABLE = re.compile(
    '[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]'
)  # or another line to YAML


class _Strict:
    """Turns the YAML events of one file into plain values, collecting problems on the way."""

    def __init__(self, file):
        self.file, self.wheres, self.problems = file, {}, []

    def complain(self, mark, what, hint):
        self.problems.append(Problem(Where(self.file, mark.line + 1, mark.column + 1), what, hint))

    def node(self, event, events, path):
        self.wheres[path] = Where(self.file, event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, yaml.AliasEvent):
            self.complain(
                event.start_mark, f'"*{event.anchor}" repeats another value', 'Write the value out'
            )
            return None
        self.plain(event)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(events, path)
        return self.mapping(events, path)

    def plain(self, event):
        if event.anchor or (event.tag and event.tag != '!'):
            self.complain(
                event.start_mark, 'anchors (&) and tags (!) are not read', 'Write the plain value'
            )

    def sequence(self, events, path):
        values = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            values.append(self.node(event, events, (*path, len(values))))
        return values

    def mapping(self, events, path):
        values, lines = {}, {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self.complain(
                    event.start_mark,
                    'a key must be a plain word',
                    'Write one word before the colon',
                )
                self.node(event, events, (*path, '?'))
                self.node(next(events), events, (*path, '?'))
                continue
            key = event.value
            self.plain(event)
            if key == '<<':
                self.complain(event.start_mark, '"<<" merges are not read', 'Write the keys out')
            if key in values:
                shown = 'a key' if RESTRICTED & set(path) else f'"{key}"'
                self.complain(
                    event.start_mark,
                    f'{shown} is written twice, first in line {lines[key]}',
                    'Keep one of the two',
                )
            lines.setdefault(key, event.start_mark.line + 1)
            self.characters(event, key)
            value = next(events)
            values[key] = self.node(value, events, (*path, key))
        return values

    def scalar(self, event, path):
        text = unicodedata.normalize('NFC', event.value)
        self.characters(event, text)
        if not event.implicit[0]:  # quoted, or a block: words as written
            return text
        if text in ('true', 'false'):
            return text == 'true'
        if text == 'null':
            return None
        if text == '':
            self.complain(event.start_mark, *self.nothing(path))
        elif AMBIGUOUS.fullmatch(text):
            shown = '' if RESTRICTED & set(path) else f' "{text}"'
            self.complain(
                event.start_mark,
                f'the value{shown} means different things to different readers',
                'Put it in quotes if it is a word; write a number in plain digits; write true or false in full',
            )
        elif (INTEGER.fullmatch(text) or DECIMAL.fullmatch(text)) and (what := too_long(text)):
            self.complain(
                event.start_mark,
                what,
                'Write the number that is meant; put an identifier in quotes',
            )
        elif INTEGER.fullmatch(text):
            return int(text)
        elif DECIMAL.fullmatch(text):
            return float(text)
        return text

    def nothing(self, path):
        """Say what is wrong where a value should be and is not."""
        if not path:
            return 'the file is empty', 'Write its content, or delete the file'
        if str(path[-1]).isdecimal() and isinstance(path[-1], str):
            shown = '' if RESTRICTED & set(path) else f' "{path[-1]}"'
            return (
                f'the digits{shown} after a comma stand alone',
                'Write it without a comma, as 1447 or 36.2',
            )
        what = (
            'an entry of the list'
            if isinstance(path[-1], int)
            else 'a key'
            if RESTRICTED & set(path[:-1])
            else f'"{path[-1]}"'
        )
        return f'{what} has no value', 'Write the value, or the word null, or delete the line'

    def characters(self, event, text):
        for problem in forbidden_characters(text):
            self.complain(event.start_mark, *problem)


def read_yaml(path: Path, file: str) -> Document:
    """Read one YAML file strictly. ``file`` is its name in messages.

    Raises ``Refused`` with all problems of the file; broken syntax ends the reading.
    """
    return parse_yaml(read_text(path, file), file)


def parse_yaml(text: str, file: str) -> Document:
    """Read a text as ``read_yaml`` reads the file that it is to become."""
    strict = _Strict(file)
    for number, line in enumerate(text.split('\n'), 1):
        strict.problems += [
            Problem(Where(file, number, match.start() + 1), *problem)
            for match in UNREADABLE.finditer(line)
            for problem in forbidden_characters(match[0])
        ]
    if strict.problems:
        raise Refused(strict.problems)
    try:
        events = iter(list(_events(text, strict)))
        next(events), next(events)  # stream and document start
        value = strict.node(next(events), events, ())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        strict.complain(
            mark,
            f'not YAML: {error.problem}',
            'Check indentation, colons and quotes on this line and the one above',
        )
        value = None
    except StopIteration:
        strict.problems.append(
            Problem(Where(file, 1), 'the file is empty', 'Write its content, or delete the file')
        )
        value = None
    if strict.problems:
        raise (
            Unfit(strict.problems, Document(value, strict.wheres))
            if value is not None
            else Refused(strict.problems)
        )
    return Document(value, strict.wheres)


def _events(text, strict):
    depth = documents = 0
    for event in yaml.parse(text, Loader=getattr(yaml, 'CSafeLoader', yaml.SafeLoader)):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(
            event, yaml.CollectionEndEvent
        )
        documents += isinstance(event, yaml.DocumentStartEvent)
        if depth > DEEPEST or documents > 1:
            what, hint = (
                (f'nested deeper than {DEEPEST} levels', 'Flatten the file')
                if depth > DEEPEST
                else ('a second document starts here', 'Write one document a file')
            )
            strict.complain(event.start_mark, what, hint)
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
