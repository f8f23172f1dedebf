"""Merge new records with the existing ones: what a person decided there is never overwritten.

Next to each file of imported incidents is its origin, which keeps a short digest of every field as
the importer made it. A field whose digest is another one was changed by a person, and stays.
"""

import difflib
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pipeline.importers.incident_files import digest, record_fields, record_lines
from pipeline.importers.report import listed
from pipeline.model import RESTRICTED, Incident

SHOWN = 400  # lines of a diff
IDS = 20  # that are listed of each kind


class Merged(NamedTuple):
    """The records after an import, and what a person should know of the existing ones."""

    records: list[Incident]
    notes: list[str]


class _MergedRecord(NamedTuple):
    """A record after an import, and the fields that a person decided.

    ``contested`` are those of them that the source changed as well.
    """

    record: Incident
    decided: list[str]
    contested: list[str]


def merge(
    existing: Sequence[Incident],
    new: Sequence[Incident],
    made: Mapping[str, str],
    refused: set[str],
) -> Merged:
    """Return the records after an import, in the order of the existing ones, new records last.

    ``made`` holds the digests of what earlier imports made, by the ids of records; ``refused`` are
    the ids of rows that are refused now.
    """
    arriving = {record.id: record for record in new}
    records: list[Incident] = []
    changed: list[str] = []
    decided: list[str] = []
    contested: list[str] = []
    unchanged = 0
    for record in existing:
        if record.id not in arriving:
            records.append(record)
            continue
        as_made = dict(part.split(':') for part in made.get(record.id, '').split())
        merged = _merge_record(record, arriving.pop(record.id), as_made)
        records.append(merged.record)
        differing = _differing(record, merged.record)
        unchanged += not differing
        changed += _named(record, differing)
        decided += _named(record, merged.decided)
        if merged.contested:
            contested.append(
                f'{record.id}: {", ".join(merged.contested)}: '
                'changed by a person and by the source; ours is kept, look at it'
            )
    records += arriving.values()
    read = {record.id for record in new} | refused
    gone = [record.id for record in existing if record.id in made and record.id not in read]
    again = [record.id for record in existing if record.id in refused]
    notes = [
        *_count(len(arriving), 'new'),
        *_count(unchanged, 'unchanged'),
        *_list(changed, 'changed by the source'),
        *_list(decided, 'with decisions of a person, kept'),
        *_list(gone, 'no longer in the file: they stay; delete them if the source withdrew them'),
        *_list(again, 'whose row is refused now: they stay as they were'),
        *contested,
    ]
    return Merged(records, notes)


def _named(record: Incident, fields: list[str]) -> list[str]:
    """Return a record with some of its fields, or nothing where there are none."""
    return [f'{record.id} ({", ".join(fields)})'] if fields else []


def _count(count: int, what: str) -> list[str]:
    return [f'{count} {what}'] if count else []


def _list(records: list[str], what: str) -> list[str]:
    return [f'{len(records)} {what}: {listed(records, IDS)}'] if records else []


def _differing(before: Incident, after: Incident) -> list[str]:
    old, new = record_fields(before), record_fields(after)
    return [field for field in {**old, **new} if new.get(field) != old.get(field)]


def _merge_record(ours: Incident, theirs: Incident, made: Mapping[str, str]) -> _MergedRecord:
    """Merge one record, field by field; ``made`` holds the digests of what an import made of it."""
    existing, arriving = record_fields(ours), record_fields(theirs)
    decided: dict[str, object] = {}
    contested: list[str] = []
    for field in {**existing, **arriving}:
        if field not in existing and field not in made:
            continue  # the source says something that it did not say before
        before = made.get(field)
        by_person = digest(existing.get(field)) != (before or digest(None))
        if by_person and existing.get(field) != arriving.get(field):
            decided[field] = getattr(ours, field)
            if field in arriving and digest(arriving[field]) != before:
                contested.append(field)
    return _MergedRecord(theirs.model_copy(update=decided), list(decided), contested)


def changes(before: Sequence[Incident], after: Sequence[Incident], file: str) -> str:
    """Return what would change as a unified diff, incident by incident.

    Of restricted fields it shows only that they would.
    """
    was = {record.id: record for record in before}
    lines = [line for record in after for line in _diff(was.get(record.id), record)]
    if not lines:
        return ''
    rest = len(lines) - SHOWN
    shown = [f'--- {file} (as it is)', f'+++ {file} (after the import)', *lines[:SHOWN]]
    if rest > 0:
        shown.append(f'… and {rest} more lines')
    return '\n'.join(shown)


def _diff(old: Incident | None, new: Incident) -> list[str]:
    if old is None:
        return [f'@@ {new.id} @@ new', *_unified([], record_lines(new, {}))]
    if old.model_dump() == new.model_dump():
        return []
    restricted = {
        field: 'restricted, changed'
        for field in RESTRICTED
        if getattr(new, field) != getattr(old, field)
    }
    found = _unified(record_lines(old, {}), record_lines(new, restricted))
    return [f'@@ {new.id} @@', *found]


def _unified(before: list[str], after: list[str]) -> list[str]:
    """Return a diff without its heads; lines that are left out between two parts are one "…"."""
    lines = list(difflib.unified_diff(before, after, lineterm='', n=1))[3:]
    return [' …' if line.startswith('@@') else line for line in lines]
