"""Other people's formats -> our incidents: read, map, report; only then is anything written.

A mapping (``<name>.yaml``) says which column becomes which field; the module of its ``format`` in
this folder knows what a mapping cannot say. To add a source for everybody, add the two here, or
only a mapping. An organisation keeps its own mappings in a folder of its own, and imports with them
as with these: ``AS=<name>`` is the file ``<name>.yaml`` in the first of the ``mappings`` of an
``ImportRequest`` that has it, else here. ``AS=<path>.yaml`` is a mapping anywhere. The listings of
the folders are the registry.
"""

from pathlib import Path
from typing import NamedTuple

from pipeline.importers.existing import head
from pipeline.importers.formats import columns_by_field, missing_columns, unused_columns
from pipeline.importers.incident_files import checked_incidents, checked_origin, digests
from pipeline.importers.job import ORIGIN_FORM, ImportRequest, Job, read_job
from pipeline.importers.merge import changes, merge
from pipeline.importers.proposed_places import proposed_rows
from pipeline.importers.report import Findings, Report, Result, listed
from pipeline.importers.rows import take_rows
from pipeline.model import Imported, Incident, Origin, Problem, Refused, Where, relative
from pipeline.settings import digest_of, origin_path


class ImportPlan(NamedTuple):
    """What an import would do: its report, and the files it would write, in this order."""

    report: str
    files: dict[Path, str]


def plan_import(request: ImportRequest) -> ImportPlan:
    """Return what importing a file would do; nothing is written here.

    Raises ``Refused`` where nothing of it can be used, with all problems at once. A request to
    write is refused too where something is missing for that.
    """
    job = read_job(request)
    findings = Findings()
    taken = take_rows(job, findings)
    result = taken.result
    if request.write and not taken.records:
        problem = Problem(
            Where(job.sheet.file), 'no usable rows', 'Read the report without WRITE=yes'
        )
        raise Refused(result.refused or [problem])
    made = job.before.made if job.before else {}
    merged = merge(job.existing, taken.records, made, taken.refused_ids)
    file = relative(job.target, request.root)
    incidents = ''
    if merged.records:
        incidents = checked_incidents(merged.records, head(job.target), file)
    report = Report(
        heads=_heads(job, file),
        result=result,
        skipped=job.sheet.notes,
        columns={
            'that become no field; they stay in "raw", which is restricted': unused_columns(
                job.sheet, job.mapping
            ),
            'dropped before anything else; nothing of them is kept': job.sheet.dropped,
            'the mapping would read and the file lacks': missing_columns(job.sheet, job.mapping),
        },
        findings=findings,
        existing=merged.notes,
        todo=_todo(job, merged.records),
        changes=changes(job.existing, merged.records, file),
    )
    if not request.write:
        return ImportPlan(report.text(), {})
    assert job.origin is not None  # read_job refuses to write without one
    origin = _origin_text(job, job.origin, taken.records, result)
    return ImportPlan(report.text(), _files(job, incidents, origin))


def _heads(job: Job, file: str) -> dict[str, str]:
    request = job.request
    mapping = f'{job.mapping.title} (AS={request.mapping})'
    if job.mapping_path.parent in request.mappings:
        mapping += f': {relative(job.mapping_path, request.root)}'
    dry_run = '' if request.write else '   dry run: nothing is written; WRITE=yes writes'
    return {'import': mapping, 'file': job.sheet.file, 'to': file + dry_run}


def _files(job: Job, incidents: str, origin: str) -> dict[Path, str]:
    """Return the files in an order in which the next import can finish what was cut short.

    At first the origin is written first: alone, it says that nothing was imported yet. Later the
    incidents are: what is in them and not in the origin is either a change of a person, which is
    kept, or what the same import makes again.
    """
    files = {job.target: incidents, origin_path(job.target): origin}
    return files if job.target.exists() else dict(reversed(files.items()))


def _todo(job: Job, records: list[Incident]) -> list[str]:
    """Return what a brief would find missing."""
    todo: list[str] = []
    if not job.origin:
        origin = relative(origin_path(job.request.path), job.request.root)
        todo.append(f'say where the file comes from, in {origin}:')
        todo += [f'  {line}' for line in ORIGIN_FORM.splitlines()]
    for weapon in sorted({record.weapon for record in records} - {'unknown', *job.tables.weapons}):
        todo.append(
            f'"{weapon}" is not in data/reference/weapons.yaml: '
            'add it, and its word to terms.yaml of each language'
        )
    in_words = [record.id for record in records if record.place == 'unknown']
    if in_words:
        todo.append(
            f'{listed(in_words)}: the place is in words only, and is printed as the source writes '
            'it. Add the places to data/reference/places.csv and import again'
        )
    rows = proposed_rows(job.sheet.rows, job.mapping, job.tables.gazetteer, set(in_words))
    if rows:
        todo.append(
            'rows for data/reference/places.csv, to be looked at: '
            'levels, who lies where, spellings in the other languages'
        )
        todo += [f'  {row}' for row in rows]
    return todo


def _origin_text(job: Job, origin: Origin, records: list[Incident], result: Result) -> str:
    """Return what is kept of where the incidents come from."""
    before = job.before.made if job.before else {}
    imported = Imported(
        file=job.request.path.name,
        sha256=digest_of(job.request.path),
        importer=job.mapping_path.stem,
        mapping_sha256=digest_of(job.mapping_path),
        rows={
            'read': result.read,
            'taken': result.taken,
            'left_out': result.left_out.total(),
            'refused': result.rows_refused,
        },
        refused=tuple(
            f'{problem.where.line}:{problem.where.column}: {problem.what}'
            for problem in result.refused
        ),
        columns=columns_by_field(job.sheet, job.mapping),
        made=before | {record.id: digests(record) for record in records},
    )
    kept = origin.model_copy(update={'sha256': None, 'imported': imported})
    return checked_origin(kept, relative(origin_path(job.target), job.request.root))


__all__ = ['ImportPlan', 'ImportRequest', 'plan_import']
