"""Write imported incidents and their origin as YAML, and prove that it reads back the same."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence

from pipeline.model import RESTRICTED, Count, Harm, Incident, Origin, Problem, Refused, Where
from pipeline.settings import build, build_each, flow, parse_yaml

ORIGIN_HEAD = (
    '# Where the incidents beside this file come from. '
    '`make import` reads it again: change nothing below "imported".'
)
DIGITS = 10  # of a digest of a field


def record_fields(record: Incident) -> dict[str, object]:
    """Return the fields of a record as they are written: those left out that say nothing."""
    values: dict[str, object] = record.model_dump(mode='json', exclude_defaults=True)
    values['killed'] = _casualties(record.killed)
    values['injured'] = _casualties(record.injured)
    values['place_precision'] = record.place_precision
    return {field: values[field] for field in Incident.model_fields if field in values}


def _casualties(harms: Sequence[Harm]) -> object:
    return [_status_fields(harm) for harm in harms] or 'unknown'


def _status_fields(harm: Harm) -> dict[str, object]:
    fields: dict[str, object] = {'status': harm.status, 'value': _short_form(harm.value)}
    if harm.of_which:
        fields['of_which'] = [
            {'group': part.group, 'value': _short_form(part.value)} for part in harm.of_which
        ]
    return fields


def _short_form(count: Count) -> object:
    if count.qualifier == 'unknown':
        return 'unknown'
    if count.qualifier == 'as-stated' and count.min == count.max:
        return count.min
    return count.model_dump(mode='json', exclude_defaults=True)


def incidents_yaml(records: Sequence[Incident], head: str) -> str:
    """Return records as the YAML that we keep, below a comment."""
    lines = [f'# {line}' for line in head.splitlines()]
    for record in records:
        lines += ['', *record_lines(record)]
    return '\n'.join(lines) + '\n'


def record_lines(record: Incident, restricted: Mapping[str, str] | None = None) -> list[str]:
    """Return a record as lines of YAML.

    ``restricted`` says what to show instead of a restricted field; the word "restricted" is shown
    for those that it lacks. Without it they are shown as they are.
    """
    lines: list[str] = []
    for field, value in record_fields(record).items():
        shown = _block(value)
        if restricted is not None and field in RESTRICTED:
            shown = restricted.get(field, 'restricted')
        indent = '  ' if lines else '- '
        lines += f'{indent}{field}: {shown}'.replace(': \n', ':\n').splitlines()
    return lines


def _block(value: object) -> str:
    """Return a value as YAML, a list of records with a line for each."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return ''.join(f'\n    - {flow(part)}' for part in value)
    return flow(value)


def digest(value: object) -> str:
    """Return a short digest of the value of a field."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]


def digests(record: Incident) -> str:
    """Return the fields of a record with their digests, as they are kept in its origin."""
    fields = record_fields(record)
    return ' '.join(f'{field}:{digest(value)}' for field, value in fields.items())


def read_back(text: str, file: str) -> list[Incident]:
    """Return the records of a text, read as strictly as any file of ours."""
    return build_each(Incident, parse_yaml(text, file))


def lost_comments(text: str, file: str) -> list[Problem]:
    """Return a problem for each comment below the head: a file written anew would lose it."""
    lines = text.splitlines()
    head = next((i for i, line in enumerate(lines) if not line.startswith('#')), len(lines))
    return [
        Problem(
            Where(file, number),
            'this comment would be lost',
            'Move it into "restricted_note" of its record',
        )
        for number, line in enumerate(lines[head:], start=head + 1)
        if re.search(r'(^|\s)#', re.sub(r'"(?:[^"\\]|\\.)*"', '', line))
    ]


def checked_incidents(records: Sequence[Incident], head: str, file: str) -> str:
    """Return records as YAML, once it is proven to read back as the same records."""
    text = incidents_yaml(records, head)
    again = read_back(text, file)
    if [record.model_dump() for record in again] != [record.model_dump() for record in records]:
        raise Refused([_unreadable(file, 'the records would not read back as they are')])
    return text


def checked_origin(origin: Origin, file: str) -> str:
    """Return an origin as YAML, once it is proven to read back as the same origin."""
    text = _origin_yaml(origin)
    if build(Origin, parse_yaml(text, file)).model_dump() != origin.model_dump():
        raise Refused([_unreadable(file, 'the origin would not read back as it is')])
    return text


def _unreadable(file: str, what: str) -> Problem:
    return Problem(Where(file), what, 'Please report it and attach the report', 'bug')


def _origin_yaml(origin: Origin) -> str:
    values = origin.model_dump(mode='json', by_alias=True, exclude_defaults=True)
    lines = [ORIGIN_HEAD]
    lines += [f'{field}: {flow(value)}' for field, value in values.items() if field != 'imported']
    lines.append('imported:')
    for field, value in values['imported'].items():
        if isinstance(value, dict) and value and field in ('columns', 'made'):
            lines.append(f'  {field}:')
            lines += [f'    {flow(key)}: {flow(part)}' for key, part in value.items()]
        elif isinstance(value, list):
            lines.append(f'  {field}:')
            lines += [f'    - {flow(part)}' for part in value]
        else:
            lines.append(f'  {field}: {flow(value)}')
    return '\n'.join(lines) + '\n'
