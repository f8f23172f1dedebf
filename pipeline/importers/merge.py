"""Bring new records together with what stands in our file: what a person decided there is never overwritten.

Beside each file of imported incidents lies its origin, which keeps a short digest of every field as the importer made
it. A field whose digest is another one was changed by a person, and stays.
"""

import difflib
import hashlib
import json
import re
from typing import NamedTuple

from pipeline.importers.report import listed
from pipeline.model import RESTRICTED, Incident, Origin, Problem, Refused, Where
from pipeline.settings import build_each, flow, read_yaml

SHOWN = 400  # lines of a diff


class Written:
    """A text that is read like a file, so that it can be read back before it becomes one."""

    def __init__(self, text: str):
        self.text = text

    def read_bytes(self) -> bytes:
        return self.text.encode()


class Merged(NamedTuple):
    records: list[Incident]
    said: list[str]  # what a person should know


def fields(record: Incident) -> dict:
    """Return the fields of a record as they are written: those left out that say nothing."""
    values = record.model_dump(mode='json', exclude_defaults=True)
    for field in ('killed', 'injured'):
        values[field] = [_harm(harm) for harm in values[field]] or 'unknown'
    values['place_precision'] = record.place_precision
    order = list(Incident.model_fields)
    return {field: values[field] for field in sorted(values, key=order.index)}


def _harm(harm):
    parts = [
        {'group': part['group'], 'value': _count(part['value'])}
        for part in harm.get('of_which', ())
    ]
    return {'status': harm['status'], 'value': _count(harm['value'])} | (
        {'of_which': parts} if parts else {}
    )


def _count(value):
    if value.get('qualifier') == 'unknown':
        return 'unknown'
    if 'qualifier' not in value and value['min'] == value['max']:
        return value['min']
    return value


def to_yaml(records: list[Incident], head: str) -> str:
    """Return records as the YAML we keep."""
    lines = [f'# {line}' for line in head.splitlines()]
    for record in records:
        lines += ['', *_lines(record)]
    return '\n'.join(lines) + '\n'


def _lines(record, hidden=None):
    """Return a record as lines; ``hidden`` says what to show of a restricted field instead of its value."""
    lines = []
    for field, value in fields(record).items():
        shown = (
            _block(value)
            if hidden is None or field not in RESTRICTED
            else hidden.get(field, 'restricted')
        )
        lines += f'{"  " if lines else "- "}{field}: {shown}'.replace(': \n', ':\n').splitlines()
    return lines


def _block(value):
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return ''.join(f'\n    - {flow(part)}' for part in value)
    return flow(value)


def digest(value) -> str:
    return hashlib.sha256(
        json.dumps(value, ensure_ascii=False, sort_keys=True).encode()
    ).hexdigest()[:10]


def digests(record: Incident) -> str:
    """Return the fields of a record with their digests, as they are kept in its origin."""
    return ' '.join(f'{field}:{digest(value)}' for field, value in fields(record).items())


def read_back(text: str, file: str) -> list[Incident]:
    """Return the records of a text, read as strictly as any file of ours."""
    return build_each(Incident, read_yaml(Written(text), file))


def lost_comments(text: str, file: str) -> list[Problem]:
    """Return the comments a person wrote below the head: a file written anew would lose them."""
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


def merge(
    standing: list[Incident], new: list[Incident], made: dict[str, str], refused: set[str]
) -> Merged:
    """Return what stands after the import, in the order of our file, new records last."""
    arriving = {record.id: record for record in new}
    records, said, kept, changed, same = [], [], [], [], 0
    for record in standing:
        if record.id not in arriving:
            records.append(record)
            continue
        as_made = dict(part.split(':') for part in made.get(record.id, '').split())
        after, decided, contested = _field_by_field(record, arriving.pop(record.id), as_made)
        records.append(after)
        written, before = fields(after), fields(record)
        differing = [
            field for field in {**before, **written} if written.get(field) != before.get(field)
        ]
        same += not differing
        changed += [f'{record.id} ({", ".join(differing)})'] * bool(differing)
        kept += [f'{record.id} ({", ".join(decided)})'] * bool(decided)
        said += [
            f'{record.id}: {", ".join(contested)}: changed by a person and by the source; ours is kept, look at it'
        ] * bool(contested)
    records += arriving.values()
    read = {record.id for record in new} | refused
    gone = [record.id for record in standing if record.id in made and record.id not in read]
    again = [record.id for record in standing if record.id in refused]
    summary = {
        'new': len(arriving),
        'unchanged': same,
        'changed by the source': changed,
        'with decisions of a person, kept': kept,
        'no longer in the file: they stay; delete them if the source withdrew them': gone,
        'whose row is refused now: they stay as they were': again,
    }
    return Merged(
        records, [_counted(what, found) for what, found in summary.items() if found] + said
    )


def _counted(what, found):
    return (
        f'{found} {what}' if isinstance(found, int) else f'{len(found)} {what}: {listed(found, 20)}'
    )


def _field_by_field(ours: Incident, theirs: Incident, made: dict[str, str]):
    """Return the record that results, the fields a person decided, and those of them that the source changed as well."""
    written, arriving = fields(ours), fields(theirs)
    decided, contested = {}, []
    for field in {**written, **arriving}:
        if (
            field not in written and field not in made
        ):  # the source says something it did not say before
            continue
        before = made.get(field)
        if digest(written.get(field)) != (before or digest(None)) and written.get(
            field
        ) != arriving.get(field):
            decided[field] = getattr(ours, field)
            if field in arriving and digest(arriving[field]) != before:
                contested.append(field)
    return theirs.model_copy(update=decided), list(decided), contested


def changes(before: list[Incident], after: list[Incident], file: str) -> str:
    """Return what would change as a unified diff, incident by incident; of restricted fields only that they would."""
    was = {record.id: record for record in before}
    lines = []
    for record in after:
        old = was.get(record.id)
        if old and old.model_dump() == record.model_dump():
            continue
        hidden = {
            field: 'restricted, changed'
            for field in RESTRICTED
            if old and getattr(record, field) != getattr(old, field)
        }
        lines.append(f'@@ {record.id} @@{"" if old else " new"}')
        found = list(
            difflib.unified_diff(
                _lines(old, {}) if old else [], _lines(record, hidden), lineterm='', n=1
            )
        )[3:]
        lines += [' …' if line.startswith('@@') else line for line in found]
    rest = len(lines) - SHOWN
    heads = [f'--- {file} (as it stands)', f'+++ {file} (after the import)'] if lines else []
    return '\n'.join(heads + lines[:SHOWN] + [f'… and {rest} more lines'] * (rest > 0))


def origin_yaml(origin: Origin) -> str:
    """Return the origin as the YAML that lies beside our file."""
    values = origin.model_dump(mode='json', by_alias=True, exclude_defaults=True)
    lines = [
        '# Where the incidents beside this file come from. `make import` reads it again: change nothing below "imported".'
    ]
    lines += [f'{field}: {flow(value)}' for field, value in values.items() if field != 'imported']
    lines.append('imported:')
    for field, value in values['imported'].items():
        if isinstance(value, dict) and field in ('columns', 'made'):
            lines += (
                [f'  {field}:', *(f'    {flow(id)}: {flow(parts)}' for id, parts in value.items())]
                if value
                else [f'  {field}: {{}}']
            )
        elif isinstance(value, list):
            lines += [f'  {field}:', *(f'    - {flow(part)}' for part in value)]
        else:
            lines.append(f'  {field}: {flow(value)}')
    return '\n'.join(lines) + '\n'


def checked(text: str, records: list[Incident], file: str) -> str:
    """Return a text once it is proven to read back to the same records."""
    again = read_back(text, file)
    if [record.model_dump() for record in again] != [record.model_dump() for record in records]:
        raise Refused(
            [
                Problem(
                    Where(file),
                    'the records would not read back as they are',
                    'Please report it and attach the report',
                    'bug',
                )
            ]
        )
    return text
