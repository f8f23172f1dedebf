"""Read what people write in YAML and CSV, strictly, remembering where each value stands.

YAML's usual readers change values without a word: ``no`` becomes False, ``010`` becomes 8, ``12:30`` becomes 750
and of two equal keys the first is lost. Here a plain word stays a word, and what an older reader would have taken
differently is refused with the form to write instead.
"""
import csv
import difflib
import io
import re
import unicodedata
from pathlib import Path
from typing import NamedTuple, get_args

import yaml
from pydantic import ValidationError

from pipeline.model import RESTRICTED, Problem, Record, Refused, Where

DEEPEST = 32
INTEGER = re.compile(r'-?(0|[1-9][0-9]*)')
FORMULA = ('=', '+', '-', '@')
DECIMAL = re.compile(r'-?(0|[1-9][0-9]*)\.[0-9]+')
NUMBER = re.compile(rf'{INTEGER.pattern}|{DECIMAL.pattern}')
AMBIGUOUS = re.compile(
    r'(?i:yes|no|on|off|y|n)|True|TRUE|False|FALSE|Null|NULL|None|~|'
    r'[-+]?0[0-9_]+(\.[0-9_]*)?|[-+]?0[box][0-9a-fA-F_]+|[-+]?[0-9.]+_[0-9._]*|[-+]?[0-9][0-9_]*(:[0-9]{1,2})+(\.[0-9_]*)?|'
    r'\+[0-9.]+|[-+]?\.[0-9_]+|[-+]?[0-9]+\.|[-+]?[0-9._]+[eE][-+]?[0-9]+|[-+]?\.(?i:inf|nan)')
UNREADABLE = re.compile('[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]')    # or another line to YAML
DIRECTION = set('\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
JOINERS = set('\u200c\u200d')


class Document(NamedTuple):
    """A file's content as plain values, and where each value stands by its path of keys and positions."""

    value: object
    wheres: dict


class _Strict:
    """Turns the YAML events of one file into plain values, collecting problems on the way."""

    def __init__(self, file):
        self.file, self.wheres, self.problems = file, {}, []

    def complain(self, mark, what, mend):
        self.problems.append(Problem(Where(self.file, mark.line + 1, mark.column + 1), what, mend))

    def node(self, event, events, path):
        self.wheres[path] = Where(self.file, event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, yaml.AliasEvent):
            self.complain(event.start_mark, f'"*{event.anchor}" repeats another value', 'Write the value out')
            return None
        self.plain(event)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(events, path)
        return self.mapping(events, path)

    def plain(self, event):
        if event.anchor or (event.tag and event.tag != '!'):
            self.complain(event.start_mark, 'anchors (&) and tags (!) are not read', 'Write the plain value')

    def sequence(self, events, path):
        values = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            values.append(self.node(event, events, (*path, len(values))))
        return values

    def mapping(self, events, path):
        values, lines = {}, {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self.complain(event.start_mark, 'a key must be a plain word', 'Write one word before the colon')
                self.node(event, events, (*path, '?'))
                self.node(next(events), events, (*path, '?'))
                continue
            key = event.value
            self.plain(event)
            if key == '<<':
                self.complain(event.start_mark, '"<<" merges are not read', 'Write the keys out')
            if key in values:
                shown = 'a key' if RESTRICTED & set(path) else f'"{key}"'
                self.complain(event.start_mark, f'{shown} is written twice, first in line {lines[key]}', 'Keep one of the two')
            lines.setdefault(key, event.start_mark.line + 1)
            self.characters(event, key)
            value = next(events)
            values[key] = self.node(value, events, (*path, key))
        return values

    def scalar(self, event, path):
        text = unicodedata.normalize('NFC', event.value)
        self.characters(event, text)
        if not event.implicit[0]:                           # quoted, or a block: words as written
            return text
        if text in ('true', 'false'):
            return text == 'true'
        if text == 'null':
            return None
        if text == '':
            self.complain(event.start_mark, *self.nothing(path))
        elif AMBIGUOUS.fullmatch(text):
            shown = '' if RESTRICTED & set(path) else f' "{text}"'
            self.complain(event.start_mark, f'the value{shown} means different things to different readers',
                          'Put it in quotes if it is a word; write a number in plain digits; write true or false in full')
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
            return f'the digits{shown} after a comma stand alone', 'Write it without a comma, as 1447 or 36.2'
        what = 'an entry of the list' if isinstance(path[-1], int) else 'a key' if RESTRICTED & set(path[:-1]) else f'"{path[-1]}"'
        return f'{what} has no value', 'Write the value, or the word null, or delete the line'

    def characters(self, event, text):
        for problem in forbidden_characters(text):
            self.complain(event.start_mark, *problem)


def forbidden_characters(text):
    """Yield what is wrong with the characters of a text: direction controls can turn 1447 into 7441."""
    for character in sorted(set(text)):
        if character in JOINERS or character == '\n':
            continue
        name = unicodedata.name(character, 'a control character')
        if character in DIRECTION:
            yield f'direction-control character U+{ord(character):04X} ({name.lower()})', 'Delete it; direction is set by the page'
        elif unicodedata.category(character) in ('Cc', 'Cf', 'Co', 'Cn', 'Cs', 'Zl', 'Zp'):
            yield f'invisible character U+{ord(character):04X} ({name.lower()})', 'Delete it'


def read_text(path: Path, file: str) -> str:
    """Return a file's text, or refuse with the place of the first byte that is not UTF-8."""
    try:
        return path.read_bytes().decode('utf-8-sig')
    except FileNotFoundError:
        raise Refused([Problem(Where(file), 'the file is missing', 'Put it back, or correct its name')]) from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[:error.start].count(b'\n') + 1
        raise Refused([Problem(Where(file, line), 'the file is not UTF-8 text', 'Save it as UTF-8')]) from None


def read_yaml(path: Path, file: str) -> Document:
    """Read one YAML file strictly. ``file`` is its name in messages.

    Raises ``Refused`` with all problems of the file; broken syntax ends the reading.
    """
    strict = _Strict(file)
    text = read_text(path, file)
    for match in UNREADABLE.finditer(text):
        where = Where(file, text.count('\n', 0, match.start()) + 1, match.start() - text.rfind('\n', 0, match.start()))
        strict.problems += [Problem(where, *problem) for problem in forbidden_characters(match[0])]
    if strict.problems:
        raise Refused(strict.problems)
    try:
        events = iter(list(_events(text, strict)))
        next(events), next(events)                           # stream and document start
        value = strict.node(next(events), events, ())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        strict.complain(mark, f'not YAML: {error.problem}', 'Check indentation, colons and quotes on this line and the one above')
        value = None
    except StopIteration:
        strict.problems.append(Problem(Where(file, 1), 'the file is empty', 'Write its content, or delete the file'))
        value = None
    if strict.problems:
        raise Refused(strict.problems)
    return Document(value, strict.wheres)


def _events(text, strict):
    depth = documents = 0
    for event in yaml.parse(text, Loader=getattr(yaml, 'CSafeLoader', yaml.SafeLoader)):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        if depth > DEEPEST or documents > 1:
            what, mend = (f'nested deeper than {DEEPEST} levels', 'Flatten the file') if depth > DEEPEST else ('a second document starts here', 'Write one document a file')
            strict.complain(event.start_mark, what, mend)
            raise Refused(strict.problems)
        yield event


def read_csv(path: Path, file: str) -> Document:
    """Read one CSV table strictly: a list of rows; a value's place is its line and its column's name.

    Columns called ``names.en`` become ``names: {en: …}``. Empty cells are left out.
    """
    problems, rows, wheres = [], [], {(): Where(file, 1)}
    reader = csv.reader(io.StringIO(read_text(path, file), newline=''), strict=True)
    try:
        header = next(reader, [])
        above = reader.line_num
        if problems := list(_header_problems(header, file)):
            raise Refused(problems)
        for cells in reader:
            here, above = Where(file, above + 1), reader.line_num
            if not any(cells):
                continue
            if len(cells) != len(header):
                problems.append(Problem(here, f'{len(cells)} cell{"s" * (len(cells) != 1)} in a table of {len(header)} columns', 'Check for a missing or an extra comma'))
                continue
            row = {}
            for name, written in zip(header, cells, strict=True):
                where, cell = Where(file, here.line, name), written.strip()
                problems += [Problem(where, *problem) for problem in forbidden_characters(written)]
                if cell[:1] in FORMULA and not NUMBER.fullmatch(cell):
                    problems.append(Problem(where, f'a text beginning with "{cell[0]}" is a formula to a spreadsheet', 'Begin the text with a letter'))
                if cell:
                    table, _, key = name.partition('.')
                    value = int(cell) if INTEGER.fullmatch(cell) else unicodedata.normalize('NFC', cell)
                    target, last = (row.setdefault(table, {}), key) if key else (row, name)
                    target[last] = value
                    wheres[(len(rows), *((table, key) if key else (name,)))] = where
            wheres[(len(rows),)] = here
            rows.append(row)
    except csv.Error as error:
        problems.append(Problem(Where(file, reader.line_num), f'not a CSV table: {error}', 'Save the sheet again as CSV, UTF-8'))
    if problems:
        raise Refused(problems)
    return Document(rows, wheres)


def _header_problems(header, file):
    """Each column has a name of its own; of two alike, one would be lost."""
    if not header:
        yield Problem(Where(file, 1), 'the file is empty', 'Write its content, or delete the file')
    if len(header) == 1 and re.search(r'[;\t]', header[0]):
        yield Problem(Where(file, 1), 'the cells are not parted by commas', 'Save the sheet again as CSV, with commas')
        return
    for name in sorted(set(header)):
        if not name.strip():
            yield Problem(Where(file, 1), 'a column has no name', 'Name it, or delete the column')
        elif header.count(name) > 1:
            yield Problem(Where(file, 1, name), f'the column "{name}" is there twice', 'Keep one of the two')
        elif any(other.startswith(f'{name}.') for other in header):
            yield Problem(Where(file, 1, name), f'"{name}" is a column of its own and the head of others', f'Name it {name}.en, by its language')


def nearest(word: str, known) -> str:
    """Return a mending line for an unknown word: the nearest known one, or the whole list when it is short."""
    known = sorted(known)
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    if close:
        return f'Did you mean {close[0]}?'
    return f'Known: {", ".join(known)}' if len(known) <= 12 else f'One of {len(known)} known ones, such as {known[0]}'


def build(model: type[Record], document: Document, path: tuple = ()) -> Record:
    """Make a typed record of the value at ``path``; raise ``Refused`` with every fault, each at its place."""
    value = document.value
    for key in path:
        value = value[key]
    try:
        return model.model_validate(value).placed(document.wheres, path)
    except ValidationError as error:
        raise Refused(_problem(model, fault, document, path) for fault in error.errors(include_url=False)) from None


def build_each(model: type[Record], document: Document) -> list[Record]:
    """Make a record of each element of a list, collecting the faults of all of them."""
    if not isinstance(document.value, list):
        raise Refused([Problem(document.wheres[()], 'a list is expected here', 'Begin each record with "- "')])
    records, problems = [], []
    for index in range(len(document.value)):
        try:
            records.append(build(model, document, (index,)))
        except Refused as refusal:
            problems += refusal.problems
    if problems:
        raise Refused(problems)
    return records


def _problem(model, fault, document, path):
    """Say a fault that pydantic found in the words of the person who wrote the file."""
    steps = [step for step in fault['loc'] if not str(step).startswith(('function-', 'literal[', 'constrained-'))]
    full = path + tuple(steps)
    parent = full[:-1]
    while full and full not in document.wheres:
        full = full[:-1]
    where = document.wheres.get(full or path, document.wheres[()])
    secret = bool(RESTRICTED & {str(step) for step in steps})
    last = steps[-1] if steps else ''
    if fault['type'] == 'extra_forbidden':
        return Problem(where, 'unknown key' + (f' "{last}"' * (not secret)), nearest(str(last), _fields(model, steps[:-1])))
    if fault['type'] == 'missing' and isinstance(last, int):
        return Problem(where, f'entry {last + 1} of the list is missing', 'Add it')
    if fault['type'] == 'missing':
        return Problem(document.wheres.get(parent, where), f'"{last}" is missing', f'Add "{last}:" here')
    key = next((step for step in reversed(full[len(path):]) if isinstance(step, str)), '')
    shown = '' if secret or isinstance(fault['input'], dict | list) else f' "{_as_written(fault["input"])}"'
    what, mend = _fault(fault, _fields(model, steps), secret)
    colon = ':' if shown or not what.startswith(('is ', 'needs ', 'has ')) else ''
    return Problem(where, f'{key}{colon}{shown} {what}'.removeprefix(':').strip(), mend)


SAID = {                                 # kinds of faults, in the words of the person who wrote the file
    'date_form': ('is not a day', 'Write it as 2014-09-23'),
    'digest_form': ('is not a SHA-256 digest', 'Write the 64 characters that `sha256sum FILE` prints'),
    'tuple_type': ('is not a list', 'Write each entry after "- ", or all between brackets: [one, two]'),
    'string_type': ('is not a text', 'Put it in quotes'),
    'bool_type': ('is neither true nor false', 'Write true or false'),
    'bool_parsing': ('is neither true nor false', 'Write true or false'),
    'float_type': ('is not a number', 'Write it with a point, such as 36.2'),
    'float_parsing': ('is not a number', 'Write it with a point, such as 36.2'),
    'string_pattern_mismatch': ('is not an identifier', 'Use small Latin letters, digits and hyphens'),
}


def _fault(fault, fields, secret):
    """Return what is wrong with a value and how to mend it."""
    kind, value, context = fault['type'], fault['input'], fault.get('ctx', {})
    if kind in SAID:
        return SAID[kind]
    if kind.startswith('int_') or (kind == 'model_type' and context['class_name'] == 'Count'):
        plain = '' if secret else _plain_digits(value)
        return 'is not a whole number', f'Write {plain}' if plain else 'Write plain digits, or the word unknown'
    if kind.startswith('date_'):
        return 'is not in the calendar', 'Correct the day or the month'
    if kind in ('model_type', 'dict_type'):
        return 'needs keys of its own', f'Write them below it: {", ".join(fields)}' if kind == 'model_type' else 'Write "en: …" and the others below it'
    if kind == 'literal_error':
        return 'is not known here', nearest(str(value), [word.strip("'") for word in re.findall(r"'[^']*'", context['expected'])])
    if kind == 'greater_than_equal':
        return f'is less than {context["ge"]}', 'Write a number that is not negative, or the word unknown'
    if kind in ('too_short', 'too_long'):
        return f'has {context["actual_length"]} entries, not {context.get("min_length", context.get("max_length"))}', 'Write as many as are needed'
    return fault['msg'][0].lower() + fault['msg'][1:], 'Correct it; the nearest README.md says what is expected'


def _as_written(value):
    """Return a value as YAML has it, not as Python does."""
    return {True: 'true', False: 'false', None: 'null'}[value] if value is None or isinstance(value, bool) else value


def _fields(model, steps):
    """Return the keys that a record has at a path; the record's own where the path leads elsewhere."""
    for step in steps:
        field = model.model_fields.get(step)
        model = (_record_in(field.annotation) if field else None) or model
    return [field.alias or name for name, field in model.model_fields.items()]


def _record_in(annotation):
    """Return the record that an annotation speaks of, such as Part in ``tuple[Part, ...]``."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next(filter(None, map(_record_in, get_args(annotation))), None)


def _plain_digits(value):
    """Return the digits somebody meant by ``1,447`` or ``١٤٤٧``, or nothing when that is a guess."""
    if not isinstance(value, str):
        return ''
    digits = ''.join(str(unicodedata.digit(c)) if unicodedata.digit(c, None) is not None else c for c in value)
    grouped = re.fullmatch(r"[0-9]{1,3}([,.\u066c\u00a0\u202f '’][0-9]{3})+", digits)
    return str(int(re.sub(r'[^0-9]', '', digits))) if grouped or digits.isdecimal() else ''
