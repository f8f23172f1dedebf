"""Make typed records of what was read, and report what is wrong in the words of its writer."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from pipeline.model import RESTRICTED, Problem, Record, Refused, ValuePath
from pipeline.settings.texts import DIGITS, Document

R = TypeVar('R', bound=Record)
Tables = Mapping[str, Mapping[str, Record]]  # by the key that names an id: the records it may name


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a hint for an unknown word: the nearest known one, or the whole list when short."""
    words = sorted(known)
    close = difflib.get_close_matches(word, words, n=1, cutoff=0.6)
    if close:
        return f'Did you mean {close[0]}?'
    if len(words) <= 12:
        return f'Known: {", ".join(words)}'
    return f'One of {len(words)} known ones, such as {words[0]}'


def nearest_named(word: str, records: Mapping[str, Record]) -> str:
    """Return a hint for an unknown id of a table: the nearest by its id or by any of its names."""
    spelled: dict[str, str] = {}
    for name, record in records.items():
        for spelling in (name, *getattr(record, 'names', {}).values()):
            spelled.setdefault(_plainly(spelling), name)
    close = difflib.get_close_matches(_plainly(word), spelled, n=1, cutoff=0.6)
    return f'Did you mean {spelled[close[0]]}?' if close else nearest(word, records)


def _plainly(spelling: str) -> str:
    """Return a spelling without case, accents, apostrophes and hyphens."""
    letters = ''.join(
        c
        for c in unicodedata.normalize('NFKD', spelling.casefold())
        if unicodedata.category(c) not in ('Mn', 'Cf')
    )
    return ' '.join(re.sub(r'[\W_]', ' ', re.sub(r"['’‘`ʼʿ]", '', letters)).split())


def build(
    model: type[R],
    document: Document,
    path: ValuePath = (),
    tables: Tables | None = None,
) -> R:
    """Make a typed record of the value at a path of a document.

    ``tables`` are those in which a mistaken id is looked for. Raises ``Refused`` with every fault,
    each at its place.
    """
    value = document.value
    for key in path:
        value = value[key]
    try:
        return model.model_validate(value).placed(document.wheres, path)
    except ValidationError as error:
        raise Refused(
            _problem(_Fault(model, details, path), document, tables or {})
            for details in error.errors(include_url=False)
        ) from None


def build_each(model: type[R], document: Document, tables: Tables | None = None) -> list[R]:
    """Make a record of each element of a list; ``tables`` as ``build`` takes them.

    Raises ``Refused`` with the faults of all of them.
    """
    if not isinstance(document.value, list):
        raise Refused(
            [Problem(document.wheres[()], 'a list is expected here', 'Begin each record with "- "')]
        )
    records: list[R] = []
    problems: list[Problem] = []
    for index in range(len(document.value)):
        try:
            records.append(build(model, document, (index,), tables))
        except Refused as refusal:
            problems += refusal.problems
    if problems:
        raise Refused(problems)
    return records


class _Fault(NamedTuple):
    """A fault that pydantic found in a record."""

    model: type[Record]
    details: ErrorDetails
    path: ValuePath  # of the record in its document

    @property
    def kind(self) -> str:
        return self.details['type']

    @property
    def value(self) -> object:
        return self.details['input']

    @property
    def steps(self) -> ValuePath:
        """The keys and positions that lead from the record to the value."""
        ours = ('function-', 'literal[', 'constrained-')  # which pydantic puts between them
        return tuple(step for step in self.details['loc'] if not str(step).startswith(ours))

    @property
    def secret(self) -> bool:
        """Whether the value is restricted, so that no message may show it."""
        return bool(RESTRICTED & {str(step) for step in self.steps})

    @property
    def fields(self) -> list[str]:
        """The keys of the record that the value is or lies in."""
        steps = self.steps[:-1] if self.kind == 'extra_forbidden' else self.steps
        return _fields(self.model, steps)


def _problem(fault: _Fault, document: Document, tables: Tables) -> Problem:
    """Return a fault in the words of the person who wrote the file."""
    steps = fault.steps
    full = (*fault.path, *steps)
    known = full
    while known and known not in document.wheres:
        known = known[:-1]
    where = document.wheres.get(known or fault.path, document.wheres[()])
    last = steps[-1] if steps else ''
    if fault.kind == 'extra_forbidden':
        what = 'unknown key' if fault.secret else f'unknown key "{last}"'
        return Problem(where, what, nearest(str(last), fault.fields))
    if fault.kind == 'missing' and isinstance(last, int):
        return Problem(where, f'entry {last + 1} of the list is missing', 'Add it')
    if fault.kind == 'missing':
        around = document.wheres.get(full[:-1], where)
        return Problem(around, f'"{last}" is missing', f'Add "{last}:" here')
    keys = [step for step in known[len(fault.path) :] if isinstance(step, str)]
    what, hint = _wrong_value(fault, keys[-1] if keys else '', tables)
    return Problem(where, what, hint)


def _wrong_value(fault: _Fault, key: str, tables: Tables) -> tuple[str, str]:
    """Return what is wrong with the value of a key, and how to fix it."""
    what, hint = _what_and_hint(fault)
    if fault.kind == 'string_pattern_mismatch' and tables.get(key):
        hint = nearest_named(str(fault.value), tables[key])
    hidden = fault.secret or isinstance(fault.value, dict | list)
    shown = '' if hidden else f' "{_as_written(fault.value)}"'
    colon = ':' if shown or not what.startswith(('is ', 'needs ', 'has ')) else ''
    return f'{key}{colon}{shown} {what}'.removeprefix(':').strip(), hint


FAULTS = {  # by their kind: what is wrong, and how to fix it
    'date_form': ('is not a day', 'Write it as 2014-09-23'),
    'moment_form': (
        'is not a day and an hour',
        'Write it as 2014-11-30T10:00+03:00, to the minute',
    ),
    'moment_zone': (
        'has no time zone',
        'Write its distance from UTC behind it, as in 2014-11-30T10:00+03:00, or Z for UTC itself',
    ),
    'moment_calendar': (
        'is no hour of the calendar',
        'Correct the day, the hour or the distance from UTC',
    ),
    'zone_name': (
        'is not a time zone',
        'Write it as Asia/Damascus or Europe/London: '
        'the names are those of the IANA time zone database',
    ),
    'address_form': (
        'is not one mail address',
        'Write one address alone, such as press@example.org, in Latin letters',
    ),
    'line_form': (
        'is not a text of one line',
        'Write it on one line, without invisible characters',
    ),
    'endpoint': (
        'is no address that a key may be sent to',
        'Write the whole address, with https://',
    ),
    'open_password': (
        'would send the password openly: the line to this host is not encrypted',
        'Write security: starttls, or tls',
    ),
    'digest_form': (
        'is not a SHA-256 digest',
        'Write the 64 characters that `sha256sum FILE` prints',
    ),
    'tuple_type': (
        'is not a list',
        'Write each entry after "- ", or all between brackets: [one, two]',
    ),
    'string_type': ('is not a text', 'Put it in quotes'),
    'bool_type': ('is neither true nor false', 'Write true or false'),
    'bool_parsing': ('is neither true nor false', 'Write true or false'),
    'float_type': ('is not a number', 'Write it with a point, such as 36.2'),
    'float_parsing': ('is not a number', 'Write it with a point, such as 36.2'),
    'rule': (
        'is no rule of the policy',
        'Write public, withheld, coarse(admin2), coarse(month), round(1), '
        'name-if-consent or count-only',
    ),
    'string_pattern_mismatch': (
        'is not an identifier',
        'Use small Latin letters, digits and hyphens',
    ),
}


def _what_and_hint(fault: _Fault) -> tuple[str, str]:
    """Return what is wrong with a value and how to fix it."""
    kind, context = fault.kind, fault.details.get('ctx', {})
    if kind in FAULTS:
        return FAULTS[kind]
    if kind.startswith('int_') or (kind == 'model_type' and context['class_name'] == 'Count'):
        plain = '' if fault.secret else _plain_digits(fault.value)
        hint = f'Write {plain}' if plain else 'Write plain digits, or the word unknown'
        return 'is not a whole number', hint
    if kind.startswith('date_'):
        return 'is not in the calendar', 'Correct the day or the month'
    if kind == 'model_type':
        return 'needs keys of its own', f'Write them below it: {", ".join(fault.fields)}'
    if kind == 'dict_type':
        return 'needs keys of its own', 'Write "en: …" and the others below it'
    if kind == 'literal_error':
        known = [word.strip("'") for word in re.findall(r"'[^']*'", context['expected'])]
        return 'is not known here', nearest(str(fault.value), known)
    return _beyond_a_limit(kind, context) or _as_pydantic_says(fault.details['msg'])


def _beyond_a_limit(kind: str, context: Mapping[str, object]) -> tuple[str, str] | None:
    """Return what is wrong with a value that is too small, too short or too long."""
    if kind == 'greater_than_equal':
        hint = 'Write a number that is not negative, or the word unknown'
        return f'is less than {context["ge"]}', hint
    if kind in ('too_short', 'too_long'):
        limit = context.get('min_length', context.get('max_length'))
        return f'has {context["actual_length"]} entries, not {limit}', 'Write as many as are needed'
    return None


def _as_pydantic_says(message: str) -> tuple[str, str]:
    hint = 'Correct it; the nearest README.md says what is expected'
    return message[0].lower() + message[1:], hint


def _as_written(value: object) -> object:
    """Return a value as YAML has it, not as Python does."""
    if isinstance(value, bool):
        return 'true' if value else 'false'
    return 'null' if value is None else value


def _fields(model: type[Record], steps: ValuePath) -> list[str]:
    """Return the keys that a record has at a path; its own where the path leads elsewhere."""
    for step in steps:
        field = model.model_fields.get(str(step))
        model = (_record_in(field.annotation) if field else None) or model
    return [field.alias or name for name, field in model.model_fields.items()]


def _record_in(annotation: object) -> type[Record] | None:
    """Return the record that an annotation contains, such as Part in ``tuple[Part, ...]``."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next(filter(None, map(_record_in, get_args(annotation))), None)


def _plain_digits(value: object) -> str:
    """Return the digits somebody meant by ``1,447`` or ``١٤٤٧``; nothing when that is a guess."""
    if not isinstance(value, str):
        return ''
    digits = ''.join(
        str(unicodedata.digit(c)) if unicodedata.digit(c, None) is not None else c for c in value
    )
    grouped = re.fullmatch(r"[0-9]{1,3}([,.\u066c\u00a0\u202f '’][0-9]{3})+", digits)
    plain = re.sub(r'[^0-9]', '', digits)
    return str(int(plain)) if (grouped or digits.isdecimal()) and len(plain) <= DIGITS else ''
