"""Take the rows of a file: turn them into incidents, leave them out, or refuse them."""

from collections import Counter
from typing import NamedTuple

from pipeline.importers.cells import order_problems
from pipeline.importers.formats import Format, format_of
from pipeline.importers.job import Job
from pipeline.importers.mapping import Mapping
from pipeline.importers.records import IncidentMaker
from pipeline.importers.report import Findings, Result
from pipeline.importers.sheets import Row
from pipeline.model import Incident, Period, Problem, Refused


class Taken(NamedTuple):
    """The incidents of the rows that can be taken, and what came of the others."""

    records: list[Incident]
    result: Result
    refused_ids: set[str]


class _Refusal(NamedTuple):
    row: Row
    problems: list[Problem]


def take_rows(job: Job, findings: Findings) -> Taken:
    """Return what comes of all rows; what a person should know of them is added to the findings."""
    form = format_of(job.mapping)
    period = job.origin.period if job.origin else None
    source = job.origin.source if job.origin else None
    maker = IncidentMaker(job.mapping, job.tables, source, findings)
    made: list[tuple[Row, Incident]] = []
    refusals: list[_Refusal] = []
    left_out: Counter[str] = Counter()
    for row in job.sheet.rows:
        unwanted = _unwanted(row, job.mapping)
        if unwanted:
            left_out[unwanted] += 1
            continue
        try:
            record = _record(row, form, maker)
        except Refused as refusal:
            refusals.append(_Refusal(row, refusal.problems))
            continue
        if period and not _may_be_in(record, period):
            left_out['not in the period that the origin names'] += 1
            continue
        made.append((row, record))
        findings.add_remarks(form.remarks(row), record.id)
    refusals += _repeated(made, job.mapping)
    refused_ids = {id for refusal in refusals if (id := maker.id_of(refusal.row))}
    findings.discard(refused_ids)
    records = [record for _, record in made if record.id not in refused_ids]
    result = Result(
        read=len(job.sheet.rows),
        taken=len(records),
        left_out=left_out,
        refused=_in_order(refusals),
        rows_refused=len(refusals),
    )
    return Taken(records, result, refused_ids)


def _record(row: Row, form: Format, maker: IncidentMaker) -> Incident:
    """Return the incident of a row; raise ``Refused`` with everything that is wrong with it."""
    problems = [*form.faults(row), *order_problems(row, maker.mapping.in_order)]
    record = None
    try:
        record = maker.make(row)
    except Refused as refusal:
        problems += refusal.problems
    if problems or record is None:
        raise Refused(problems)
    return record


def _unwanted(row: Row, mapping: Mapping) -> str:
    """Return why the mapping leaves a row out; a faulty row is refused instead."""
    if row.faults:
        return ''
    for column, texts in mapping.take_only.items():
        if not row.holds({column: texts}):
            return f'{column}: "{row.cell((column,)).text}"'
    return ''


def _may_be_in(record: Incident, period: Period) -> bool:
    """Return whether an incident may have happened in a period."""
    dates = record.date
    late = period.to is not None and dates.earliest > period.to
    return dates.latest >= period.from_ and not late


def _repeated(made: list[tuple[Row, Incident]], mapping: Mapping) -> list[_Refusal]:
    """Return the rows whose id another row has as well: nobody can say which of them is right."""
    lines: dict[str, list[str]] = {}
    for row, record in made:
        lines.setdefault(record.id, []).append(str(row.line))
    refusals = []
    for row, record in made:
        same = lines[record.id]
        if len(same) > 1:
            where = row.cell(mapping.id.column).where
            what = f'the id is there {len(same)} times, in lines {", ".join(same)}'
            problem = Problem(where, what, 'Ask the source which row is right')
            refusals.append(_Refusal(row, [problem]))
    return refusals


def _in_order(refusals: list[_Refusal]) -> list[Problem]:
    problems = {problem for refusal in refusals for problem in refusal.problems}
    return sorted(problems, key=lambda one: (one.where.line, str(one.where), one.what))
