"""Other people's formats -> our incidents: read, map, report; a person looks, and only then is anything written.

A mapping in this folder (``<name>.yaml``) says which column becomes which field; the module of its ``format`` knows what
a mapping cannot say. To add a source, add the two, or only a mapping. The listing of the folder is the registry.
"""

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from pipeline.importers.cells import rising, slug
from pipeline.importers.formats import absent, columns_by_field, format_of, read_sheet, unused
from pipeline.importers.mapping import Mapping, mapping_path, read_mapping
from pipeline.importers.merge import (
    Written,
    changes,
    checked,
    digests,
    lost_comments,
    merge,
    origin_yaml,
    read_back,
    to_yaml,
)
from pipeline.importers.places import Gazetteer, missing_places
from pipeline.importers.records import Maker, Tables, holds
from pipeline.importers.report import Findings, Result, listed, report, sentences
from pipeline.importers.sheets import Sheet
from pipeline.model import (
    Facility,
    Imported,
    Incident,
    Origin,
    Place,
    Problem,
    Refused,
    Source,
    Term,
    Where,
    attempting,
    relative,
)
from pipeline.settings import (
    Document,
    build,
    build_each,
    digest_of,
    nearest,
    origin_path,
    read_csv,
    read_origin,
    read_text,
    read_yaml,
)

HEAD = """\
Imported by `make import`; {to}.origin.yaml says where it comes from.
What you change here stays at the next import. Write notes as "restricted_note": comments would be lost."""
ASKED = """\
producer: …            # who made the data
url: …                 # where it was taken from
licence: …             # what they allow
accessed: 2014-09-23   # the day it was taken
source: …              # its id in data/reference/sources.yaml"""
REFERENCE = {
    'places': Place,
    'actors': Term,
    'weapons': Term,
    'facilities': Facility,
    'sources': Source,
}


class Brought(NamedTuple):
    """What an import would do: its report, and the files it would write, in this order."""

    report: str
    files: dict[Path, str]


class Job(NamedTuple):
    """What one import works with."""

    name: str
    path: Path
    target: Path
    root: Path
    mapping: Mapping
    tables: Tables
    origin: Origin | None
    sheet: Sheet
    standing: list[Incident]
    before: Imported | None  # how what stands was made


def bring(name: str, path: Path, to: str, data: Path, root: Path, write: bool) -> Brought:
    """Return what importing a file would do; ``name`` is a mapping, ``to`` the file in ``data/incidents``.

    Raises ``Refused`` where nothing of it can be used, with all problems at once. With ``write``, what is missing for
    writing is refused too.
    """
    job = _job(name, path, to or slug(path.stem), data, root, write)
    found = Findings()
    records, result, refused = _incidents(job, found)
    if write and not records:
        raise Refused(
            result.refused
            or [
                Problem(
                    Where(job.sheet.file),
                    'no row of it is taken',
                    'Read the report without WRITE=yes',
                )
            ]
        )
    merged = merge(job.standing, records, job.before.made if job.before else {}, refused)
    file, head = relative(job.target, root), HEAD.format(to=job.target.stem)
    text = checked(to_yaml(merged.records, head), merged.records, file) if merged.records else ''
    columns = {
        'that become no field; they stay in "raw", which is restricted': unused(
            job.sheet, job.mapping
        ),
        'dropped before anything else; nothing of them is kept': list(job.sheet.dropped),
        'the mapping would read and the file lacks': absent(job.sheet, job.mapping),
    }
    heads = {
        'import': f'{job.mapping.title} (AS={name})',
        'file': job.sheet.file,
        'to': file + ('' if write else '   dry run: nothing is written; WRITE=yes writes'),
    }
    said = report(
        heads,
        result,
        job.sheet.notes,
        columns,
        found,
        merged.said,
        _todo(job, merged.records),
        changes(job.standing, merged.records, file),
    )
    return Brought(said, _files(job, text, _origin_text(job, records, result)) if write else {})


def _files(job: Job, text: str, origin: str) -> dict[Path, str]:
    """Return what is written, in an order in which the next run can finish what was cut short between the two.

    At first the origin is written first: alone, it says that nothing was imported yet. Later the incidents are: what stands
    in them and not in the origin is either a change of a person, which is kept, or what the same import makes again.
    """
    files = {job.target: text, origin_path(job.target): origin}
    return files if job.target.exists() else dict(reversed(files.items()))


def _job(name, path, to, data, root, write):
    """Read everything an import needs; refuse with the problems of all files."""
    problems = []
    attempt, target = attempting(problems), data / 'incidents' / f'{to}.yaml'
    if path.name and not re.fullmatch(r'[a-z0-9][a-z0-9-]*', to):
        problems.append(
            Problem(
                Where(f'TO={to}'),
                'no name for a file of incidents',
                'Use small Latin letters, digits and hyphens',
                'usage',
            )
        )
    if origin_path(path).resolve() == origin_path(target).resolve():
        problems.append(
            Problem(
                Where(relative(path, root)),
                'the file lies where its incidents are to be written, under the same name',
                'Keep it in another folder',
                'usage',
            )
        )
    spreadsheets = [
        path for path in (target.with_suffix('.csv'), target.with_suffix('.xlsx')) if path.exists()
    ]
    problems += [
        Problem(
            Where(relative(spreadsheet, root)),
            'a spreadsheet of this name is there already',
            'Name another file with TO=',
            'usage',
        )
        for spreadsheet in spreadsheets
    ]
    mapping = attempt(read_mapping, name, root)
    tables = attempt(read_tables, data, root)
    standing, before = (not spreadsheets and attempt(_standing, target, root)) or ([], None)
    origin = sheet = None
    if path.is_file():
        origin = attempt(_origin, path, root, write)
        sheet = attempt(read_sheet, mapping, path, relative(path, root)) if mapping else None
    else:
        problems.append(
            Problem(
                Where(f'FILE={path if path.name else ""}'),
                'there is no such file',
                'Name the file to import',
                'usage',
            )
        )
    if mapping and tables:
        problems += [
            Problem(
                mapping.at('place', 'spellings', written),
                f'"{place}" is not in our table of places',
                nearest(place, tables.gazetteer.places),
            )
            for written, place in mapping.place.spellings.items()
            if place not in tables.gazetteer.places
        ]
    if origin and tables and origin.source not in tables.sources:
        problems.append(
            Problem(
                origin.at('source'),
                f'source: "{origin.source}" is not in our table of sources',
                sentences(
                    nearest(origin.source, tables.sources),
                    'Or add it to data/reference/sources.yaml',
                ),
            )
        )
    if problems:
        raise Refused(problems)
    return Job(name, path, target, root, mapping, tables, origin, sheet, standing, before)


def read_tables(data: Path, root: Path) -> Tables:
    """Read the reference tables."""
    tables = {}
    for name, record in REFERENCE.items():
        path = data / 'reference' / f'{name}.csv'
        reader = read_csv if path.exists() else read_yaml
        path = path if path.exists() else path.with_suffix('.yaml')
        tables[name] = {
            row.id: row for row in build_each(record, reader(path, relative(path, root)))
        }
    return Tables(
        Gazetteer(tables['places']),
        tables['actors'],
        tables['weapons'],
        tables['facilities'],
        tables['sources'],
    )


def _origin(path, root, needed):
    """Read what a person wrote of where a file comes from, in a file beside it."""
    beside = origin_path(path)
    origin = read_origin(path, relative(path, root))
    if origin and origin.source is None:
        raise Refused(
            [
                Problem(
                    origin.at(),
                    '"source" is missing',
                    'Add "source:" here, its id in data/reference/sources.yaml',
                )
            ]
        )
    if needed and not origin:
        raise Refused(
            [
                Problem(
                    Where(relative(beside, root)),
                    'nobody has said where the file comes from',
                    f'Write it there:\n{ASKED}',
                )
            ]
        )
    return origin


def _standing(target, root):
    """Read what stands in our file, which only an importer may have begun."""
    file, beside = relative(target, root), origin_path(target)
    origin = build(Origin, read_yaml(beside, relative(beside, root))) if beside.exists() else None
    imported = origin.imported if origin else None
    if not target.exists():
        if origin and not imported:
            raise Refused(
                [
                    Problem(
                        Where(relative(beside, root)),
                        'this file was not made by an importer, and would be overwritten',
                        'Name another one with TO=',
                        'usage',
                    )
                ]
            )
        return [], None
    text, records = read_text(target, file), None
    if (
        origin is None or imported
    ):  # without an origin: cut short by a version that wrote the incidents first
        records = _of_import(text, read_yaml(target, file), imported, target.stem)
    if records is None:
        raise Refused(
            [
                Problem(
                    Where(file),
                    'this file was not made by an importer',
                    'Name another one with TO=',
                    'usage',
                )
            ]
        )
    comments = lost_comments(text, file)
    if comments:
        raise Refused(comments)
    return records, imported


def _of_import(
    text: str, document: Document, imported: Imported | None, name: str
) -> list[Incident] | None:
    """Return the incidents of a file that an import made, by its head or by one of its incidents; None of any other file."""
    by_head = text.startswith(f'# {HEAD.format(to=name).splitlines()[0]}')
    if not by_head and imported is None:
        return None
    records = build_each(Incident, document)
    by_id = imported is not None and any(record.id in imported.made for record in records)
    return records if by_head or by_id else None


def _incidents(job, found):
    """Return the incidents of all rows that can be taken, what came of the others, and the ids of those refused."""
    form, period = format_of(job.mapping), job.origin.period if job.origin else None
    maker = Maker(job.mapping, job.tables, job.origin.source if job.origin else None, found)
    made, refused, left_out, ids = [], [], Counter(), set()
    for row in job.sheet.rows:
        others = (
            []
            if row.faults
            else [
                column
                for column, texts in job.mapping.take_only.items()
                if not holds(row, {column: texts})
            ]
        )
        if others:
            left_out[f'{others[0]}: "{row.cell((others[0],)).text}"'] += 1
            continue
        problems, record = [*form.faults(row), *rising(row, job.mapping.in_order)], None
        try:
            record = maker.make(row)
        except Refused as refusal:
            problems += refusal.problems
        if problems:
            refused.append((row, problems))
        elif period and (
            record.date.latest < period.from_ or (period.to and record.date.earliest > period.to)
        ):
            left_out['not in the period that the origin names'] += 1
        else:
            made.append((row, record))
            for oddity in form.oddities(row):
                found.look(oddity, record.id)
    refused += _twice(made, job.mapping.id.column)
    for row, _ in refused:
        ids |= maker.ids(row)
    found.without(ids)
    records = [record for _, record in made if record.id not in ids]
    problems = sorted(
        {problem for _, some in refused for problem in some},
        key=lambda one: (one.where.line, str(one.where), one.what),
    )
    return records, Result(len(job.sheet.rows), len(records), left_out, problems, len(refused)), ids


def _twice(made, column):
    """Return the rows whose id another row has as well; nobody can say which of them is right."""
    lines = {}
    for row, record in made:
        lines.setdefault(record.id, []).append(str(row.line))
    return [
        (
            row,
            [
                Problem(
                    row.cell(column).where,
                    f'the id is there {len(lines[record.id])} times, in lines {", ".join(lines[record.id])}',
                    'Ask the source which row is right',
                )
            ],
        )
        for row, record in made
        if len(lines[record.id]) > 1
    ]


def _todo(job, records):
    """Return what a brief would complain of."""
    todo = []
    if not job.origin:
        todo += [
            f'say where the file comes from, in {relative(origin_path(job.path), job.root)}:',
            *(f'  {line}' for line in ASKED.splitlines()),
        ]
    unknown = sorted({record.weapon for record in records} - {'unknown', *job.tables.weapons})
    todo += [
        f'"{weapon}" is not in data/reference/weapons.yaml: add it, and its word to terms.yaml of each language'
        for weapon in unknown
    ]
    in_words = [record.id for record in records if record.place == 'unknown']
    if in_words:
        todo.append(
            f'{listed(in_words)}: the place is in words only, and is printed as the source writes it. Add the places to data/reference/places.csv and import again'
        )
    rows = missing_places(job.sheet.rows, job.mapping, job.tables.gazetteer, records)
    if rows:
        todo += [
            'rows for data/reference/places.csv, to be looked at: levels, who lies where, spellings in the other languages',
            *(f'  {row}' for row in rows),
        ]
    return todo


def _origin_text(job, records, result):
    """Return what is kept of where the incidents come from, proven to read back."""
    mapping = mapping_path(job.name)
    imported = Imported(
        file=job.path.name,
        sha256=digest_of(job.path),
        importer=mapping.stem,
        mapping_sha256=digest_of(mapping),
        rows={
            'read': result.read,
            'taken': result.taken,
            'left_out': sum(result.left_out.values()),
            'refused': result.rows_refused,
        },
        refused=tuple(
            f'{problem.where.line}:{problem.where.column}: {problem.what}'
            for problem in result.refused
        ),
        columns=columns_by_field(job.sheet, job.mapping),
        made=(job.before.made if job.before else {})
        | {record.id: digests(record) for record in records},
    )
    origin = job.origin.model_copy(update={'sha256': None, 'imported': imported})
    file, text = relative(origin_path(job.target), job.root), origin_yaml(origin)
    if build(Origin, read_yaml(Written(text), file)).model_dump() != origin.model_dump():
        raise Refused(
            [
                Problem(
                    Where(file),
                    'the origin would not read back as it is',
                    'Please report it and attach the report',
                    'bug',
                )
            ]
        )
    return text


__all__ = ['Brought', 'bring', 'read_back']
