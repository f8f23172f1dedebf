"""The numbers and the incidents as tables that a newsroom can open: CSV, a typed workbook, and what their columns mean."""

import csv
import io
import json
import re
import zipfile
from datetime import UTC, date, datetime

from pipeline.language import Words, plain
from pipeline.model import Fact, Ledger, PublicIncident

MOMENT = re.compile(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)')
FACT_COLUMNS = {
    'fact': 'name of the number, from the general to the particular',
    'unit': 'what is counted',
    'value': 'the number that is printed',
    'min': 'the least, where it is known',
    'max': 'the most, where it is known',
    'qualifier': 'how the number is to be read: at-least is a minimum',
    'day': 'for a day',
    'how it was made': 'the operation',
    'of': 'the numbers it was made of',
    'records': 'the incidents and claims it was made of',
}
INCIDENT_COLUMNS = {
    'id': 'identifier of the record',
    'earliest': 'earliest possible day',
    'latest': 'latest possible day',
    'precision': 'how exactly the day is known',
    'place': 'identifier of the place',
    'pcode': 'OCHA place code',
    'type': 'what happened',
    'weapon': 'means of attack',
    'responsible': 'who is held responsible',
    'civilians killed, least': 'empty where not known',
    'civilians killed, most': 'empty where not known',
    'qualifier': 'how the number is to be read: at-least is a minimum',
    'grading': 'how well it is attested',
    'left out': 'why it is not counted, where it is not',
    'sources': 'identifiers of the sources that may be named',
}
COUNT_COLUMNS = {
    'month': 'month of the incidents',
    'place': 'identifier of the place, or unplaced',
    'status': 'status of the dead',
    'group': 'who they were',
    'killed': 'the number; "<3" and the like where it is a small cell, "withheld" where it would tell a small one, empty where not known',
    'qualifier': 'at-least is a minimum; unknown is not zero',
}


def _csv(columns, rows, *above):
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator='\r\n')
    sheet.writerows(
        [*([line] for line in above), columns, *([_cell(value) for value in row] for row in rows)]
    )
    return out.getvalue().encode('utf-8-sig')  # the mark lets spreadsheets read Arabic


def _cell(value):
    return '' if value is None else value.isoformat() if isinstance(value, date) else value


def _fact(fact: Fact):
    return [
        fact.name,
        fact.unit,
        fact.value,
        fact.min,
        fact.max,
        fact.qualifier,
        fact.day,
        fact.operation,
        '; '.join(fact.of),
        '; '.join(fact.records),
    ]


def _incident(incident: PublicIncident, ledger: Ledger, left: dict):
    toll, place = (
        ledger.facts.get(f'killed.civilian.incident.{incident.id}'),
        ledger.public.places.get(incident.place or ''),
    )
    day = incident.date
    return [
        incident.id,
        day and day.earliest,
        day and day.latest,
        day and day.precision,
        incident.place,
        place and place.pcode,
        incident.type,
        incident.weapon,
        incident.responsible,
        toll and toll.min,
        toll and toll.max,
        toll and toll.qualifier,
        incident.grading,
        left.get(incident.id),
        '; '.join(incident.sources or ()),
    ]


def _count(cell, ledger):
    place, below = ledger.public.places.get(cell.place), ledger.public.small_cells
    number, qualifier = cell.least, 'as-stated' if cell.exact else 'at-least'
    if cell.shown != 'number':
        number, qualifier = f'<{below}' if cell.shown == 'fewer' else 'withheld', None
    elif not cell.exact and not cell.least:
        number, qualifier = None, 'unknown'
    names = [place and place.names.get(tag) for tag in ledger.public.brief.languages]
    return [cell.month, cell.place, *names, cell.status, cell.group, number, qualifier]


def tables(ledger: Ledger) -> dict[str, tuple[dict, list]]:
    """Return the tables of a brief by name: their columns with what each means, and their rows."""
    left = {each.id: each.reason for each in ledger.excluded}
    found = {
        'facts': (FACT_COLUMNS, [_fact(fact) for fact in ledger.facts.values()]),
        'incidents': (
            INCIDENT_COLUMNS,
            [_incident(incident, ledger, left) for incident in ledger.public.incidents],
        ),
    }
    if ledger.counts:
        month, place, *others = COUNT_COLUMNS.items()
        names = {
            f'place in {tag}': f'its name, in the language {tag}'
            for tag in ledger.public.brief.languages
        }
        found['counts'] = (
            dict([month, place, *names.items(), *others]),
            [_count(cell, ledger) for cell in ledger.counts],
        )
    return found


def counts_sheet(ledger: Ledger) -> bytes:
    """Return the table of counts as CSV."""
    columns, rows = tables(ledger)['counts']
    return _csv(columns, rows)


def data_files(ledger: Ledger, house) -> dict[str, bytes]:
    """Return the data of an edition: a CSV a table, one workbook, the whole ledger as JSON, and the description of all."""
    brief, found = ledger.public.brief, tables(ledger)
    files = {
        f'data/{brief.stem}.{name}.csv': _csv(columns, rows)
        for name, (columns, rows) in found.items()
    }
    files[f'data/{brief.stem}.xlsx'] = workbook(found, brief.issued)
    files[f'data/{brief.stem}.facts.json'] = (
        ledger.model_dump_json(indent=1, by_alias=True) + '\n'
    ).encode()
    files['data/datapackage.json'] = (
        json.dumps(_package(ledger, found, house), ensure_ascii=False, indent=1) + '\n'
    ).encode()
    return files


def _package(ledger, found, house):
    """Describe the data as a Data Package (specs.frictionlessdata.io)."""
    brief = ledger.public.brief
    return {
        'name': brief.stem,
        'title': brief.id,
        'version': str(brief.edition),
        'created': f'{brief.issued.isoformat()}T00:00:00Z',
        'licenses': [{'name': house.licence, 'path': house.licence_url}],
        'contributors': [
            {'title': name, 'role': 'publisher', 'path': house.contact}
            for name in house.organisation.values()
        ],
        'sources': [
            {'title': source.id, **({'path': source.url} if source.url else {})}
            for source in ledger.public.sources.values()
        ],
        'resources': [
            {
                'name': name,
                'path': f'{brief.stem}.{name}.csv',
                'format': 'csv',
                'mediatype': 'text/csv',
                'encoding': 'utf-8-sig',
                'schema': {
                    'fields': [
                        {'name': column, 'type': _type(rows, i), 'description': meaning}
                        for i, (column, meaning) in enumerate(columns.items())
                    ]
                },
            }
            for name, (columns, rows) in found.items()
        ],
    }


def _type(rows, column):
    kinds = {type(row[column]) for row in rows} - {type(None)}
    return (
        'date'
        if kinds == {date}
        else 'integer'
        if kinds == {int}
        else 'number'
        if kinds and kinds <= {int, float}
        else 'string'
    )


def workbook(found: dict[str, tuple[dict, list]], day: date) -> bytes:
    """Return the tables as one typed workbook: numbers are numbers, days are days, and no text can be a formula."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.creator, book.properties.created = (
        '',
        datetime(day.year, day.month, day.day, tzinfo=UTC).replace(tzinfo=None),
    )
    for name, (columns, rows) in found.items():
        sheet = book.create_sheet(name)
        sheet.freeze_panes = 'A2'
        sheet.append(list(columns))
        for number, row in enumerate(rows, 2):
            for column, value in enumerate(row, 1):
                cell = sheet.cell(number, column, value)
                if isinstance(value, str):
                    cell.data_type = 's'
    meanings = book.create_sheet('columns')
    meanings.append(['table', 'column', 'meaning'])
    for name, (columns, _) in found.items():
        for column, meaning in columns.items():
            meanings.append([name, column, meaning])
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue(), day)


def settled(archive: bytes, day: date) -> bytes:
    """Return an archive whose bytes depend on its contents alone: every date in it is the day of the edition."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, 'w') as new:
        for name in old.namelist():
            content = old.read(name)
            if name == 'docProps/core.xml':
                moment = f'{day.isoformat()}T00:00:00Z'
                content = MOMENT.sub(lambda found: found[1] + moment.encode() + found[2], content)
            new.writestr(_entry(name, day), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _entry(name, day):
    entry = zipfile.ZipInfo(name, (max(1980, day.year), day.month, day.day, 0, 0, 0))
    entry.create_system, entry.external_attr = 3, 0o644 << 16
    return entry


def zipped(files: dict[str, bytes], day: date) -> bytes:
    """Return files as an archive, the same for the same files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w') as archive:
        for name, content in sorted(files.items()):
            archive.writestr(_entry(name, day), content, zipfile.ZIP_STORED)
    return out.getvalue()


def numbers_sheet(ledger: Ledger, words: Words, *above: str) -> bytes:
    """Return every number of a brief as one language writes it, in digits and as a phrase, ready to paste, its qualifier always with it.

    ``above`` are lines before the table, such as the notice of an embargo.
    """
    rows = []
    for fact in ledger.facts.values():
        said = f'some-{fact.unit}' if fact.value is None else f'count-{fact.unit}'
        phrase = plain(words.count(fact)) if said in words.language.messages else ''
        rows.append(
            [
                fact.name,
                plain(words.fact(fact)),
                phrase,
                fact.qualifier,
                fact.day or fact.value,
                fact.operation,
            ]
        )
    return _csv(
        ['fact', 'in digits', 'in words', 'qualifier', 'value', 'how it was made'], rows, *above
    )
