"""Make typed records of what was read, and say what is wrong with it in the words of the person who wrote it."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TypeVar, get_args

from pydantic import ValidationError

from pipeline.model import RESTRICTED, Problem, Record, Refused, ValuePath
from pipeline.settings.texts import DIGITS, Document

R = TypeVar('R', bound=Record)


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a hint for an unknown word: the nearest known one, or the whole list when it is short."""
    known = sorted(known)
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    if close:
        return f'Did you mean {close[0]}?'
    return (
        f'Known: {", ".join(known)}'
        if len(known) <= 12
        else f'One of {len(known)} known ones, such as {known[0]}'
    )


def nearest_named(word: str, records: Mapping[str, Record]) -> str:
    """Return a hint for an unknown id of a table: the nearest by its id or by its name in any language."""
    spelled = {}
    for name, record in records.items():
        for spelling in (name, *getattr(record, 'names', {}).values()):
            spelled.setdefault(_plainly(spelling), name)
    close = difflib.get_close_matches(_plainly(word), spelled, n=1, cutoff=0.6)
    return f'Did you mean {spelled[close[0]]}?' if close else nearest(word, records)


def _plainly(spelling):
    """Return a spelling without what people write differently: case, accents, apostrophes, hyphens."""
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
    tables: Mapping[str, Mapping[str, Record]] | None = None,
) -> R:
    """Make a typed record of the value at ``path``; raise ``Refused`` with every fault, each at its place.

    ``tables`` holds, by the key that names an id of theirs, the records among which a mistaken one is looked for.
    """
    value = document.value
    for key in path:
        value = value[key]
    try:
        return model.model_validate(value).placed(document.wheres, path)
    except ValidationError as error:
        raise Refused(
            _problem(model, fault, document, path, tables or {})
            for fault in error.errors(include_url=False)
        ) from None


def build_each(
    model: type[R],
    document: Document,
    tables: Mapping[str, Mapping[str, Record]] | None = None,
) -> list[R]:
    """Make a record of each element of a list, collecting the faults of all of them; ``tables`` as ``build`` takes them."""
    if not isinstance(document.value, list):
        raise Refused(
            [Problem(document.wheres[()], 'a list is expected here', 'Begin each record with "- "')]
        )
    records, problems = [], []
    for index in range(len(document.value)):
        try:
            records.append(build(model, document, (index,), tables))
        except Refused as refusal:
            problems += refusal.problems
    if problems:
        raise Refused(problems)
    return records


def _problem(model, fault, document, path, tables):
    """Say a fault that pydantic found in the words of the person who wrote the file."""
    steps = [
        step
        for step in fault['loc']
        if not str(step).startswith(('function-', 'literal[', 'constrained-'))
    ]
    full = path + tuple(steps)
    parent = full[:-1]
    while full and full not in document.wheres:
        full = full[:-1]
    where = document.wheres.get(full or path, document.wheres[()])
    secret = bool(RESTRICTED & {str(step) for step in steps})
    last = steps[-1] if steps else ''
    if fault['type'] == 'extra_forbidden':
        return Problem(
            where,
            'unknown key' + (f' "{last}"' * (not secret)),
            nearest(str(last), _fields(model, steps[:-1])),
        )
    if fault['type'] == 'missing' and isinstance(last, int):
        return Problem(where, f'entry {last + 1} of the list is missing', 'Add it')
    if fault['type'] == 'missing':
        return Problem(
            document.wheres.get(parent, where), f'"{last}" is missing', f'Add "{last}:" here'
        )
    key = next((step for step in reversed(full[len(path) :]) if isinstance(step, str)), '')
    shown = (
        ''
        if secret or isinstance(fault['input'], dict | list)
        else f' "{_as_written(fault["input"])}"'
    )
    what, hint = _fault(fault, _fields(model, steps), secret)
    if fault['type'] == 'string_pattern_mismatch' and tables.get(key):
        hint = nearest_named(fault['input'], tables[key])
    colon = ':' if shown or not what.startswith(('is ', 'needs ', 'has ')) else ''
    return Problem(where, f'{key}{colon}{shown} {what}'.removeprefix(':').strip(), hint)


SAID = {  # kinds of faults, in the words of the person who wrote the file
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
        'Write it as Asia/Damascus or Europe/London: the names are those of the IANA time zone database',
    ),
    'address_form': (
        'is not one mail address',
        'Write one address alone, such as desk@example.org, in Latin letters',
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
        'Write public, withheld, coarse(admin2), coarse(month), round(1), name-if-consent or count-only',
    ),
    'string_pattern_mismatch': (
        'is not an identifier',
        'Use small Latin letters, digits and hyphens',
    ),
}


def _fault(fault, fields, secret):
    """Return what is wrong with a value and how to fix it."""
    kind, value, context = fault['type'], fault['input'], fault.get('ctx', {})
    if kind in SAID:
        return SAID[kind]
    if kind.startswith('int_') or (kind == 'model_type' and context['class_name'] == 'Count'):
        plain = '' if secret else _plain_digits(value)
        return (
            'is not a whole number',
            f'Write {plain}' if plain else 'Write plain digits, or the word unknown',
        )
    if kind.startswith('date_'):
        return 'is not in the calendar', 'Correct the day or the month'
    if kind in ('model_type', 'dict_type'):
        return (
            'needs keys of its own',
            f'Write them below it: {", ".join(fields)}'
            if kind == 'model_type'
            else 'Write "en: …" and the others below it',
        )
    if kind == 'literal_error':
        return 'is not known here', nearest(
            str(value), [word.strip("'") for word in re.findall(r"'[^']*'", context['expected'])]
        )
    if kind == 'greater_than_equal':
        return (
            f'is less than {context["ge"]}',
            'Write a number that is not negative, or the word unknown',
        )
    if kind in ('too_short', 'too_long'):
        return (
            f'has {context["actual_length"]} entries, not {context.get("min_length", context.get("max_length"))}',
            'Write as many as are needed',
        )
    return fault['msg'][0].lower() + fault['msg'][
        1:
    ], 'Correct it; the nearest README.md says what is expected'


def _as_written(value):
    """Return a value as YAML has it, not as Python does."""
    return (
        {True: 'true', False: 'false', None: 'null'}[value]
        if value is None or isinstance(value, bool)
        else value
    )


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
    digits = ''.join(
        str(unicodedata.digit(c)) if unicodedata.digit(c, None) is not None else c for c in value
    )
    grouped = re.fullmatch(r"[0-9]{1,3}([,.\u066c\u00a0\u202f '’][0-9]{3})+", digits)
    plain = re.sub(r'[^0-9]', '', digits)
    return str(int(plain)) if (grouped or digits.isdecimal()) and len(plain) <= DIGITS else ''
