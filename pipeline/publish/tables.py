"""The numbers and the incidents as tables that a newsroom can open.

Each is a CSV file and a sheet of one typed workbook, and the meaning of its columns is written in
the workbook and in a Data Package (specs.frictionlessdata.io).
"""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from pipeline.language import Words, plain
from pipeline.model import Fact, Ledger, PublicIncident, Tallied
from pipeline.publish.archives import settled
from pipeline.publish.publisher import Publisher

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
    'killed': 'the number; "<3" and the like where it is a small cell, '
    '"withheld" where it would tell a small one, empty where not known',
    'qualifier': 'at-least is a minimum; unknown is not zero',
}
NUMBER_COLUMNS = ('fact', 'in digits', 'in words', 'qualifier', 'value', 'how it was made')

Cell = str | int | float | date | None
Row = Sequence[Cell]


class Table(NamedTuple):
    """A table: its columns, each with what it means, and its rows."""

    columns: Mapping[str, str]
    rows: Sequence[Row]

    def type_of(self, column: int) -> str:
        """Return the type of a column as a Data Package names it."""
        types = {type(row[column]) for row in self.rows} - {type(None)}
        if types == {date}:
            return 'date'
        if types == {int}:
            return 'integer'
        return 'number' if types and types <= {int, float} else 'string'


def data_files(ledger: Ledger, publisher: Publisher) -> dict[str, bytes]:
    """Return the data of an edition by the names of the files.

    They are a CSV file a table, one workbook, the whole ledger as JSON, and what describes all.
    """
    brief, found = ledger.public.brief, tables(ledger)
    files = {f'data/{brief.stem}.{name}.csv': _csv(table) for name, table in found.items()}
    files[f'data/{brief.stem}.xlsx'] = workbook(found, brief.issued)
    facts = ledger.model_dump_json(indent=1, by_alias=True)
    files[f'data/{brief.stem}.facts.json'] = f'{facts}\n'.encode()
    package = json.dumps(_package(ledger, found, publisher), ensure_ascii=False, indent=1)
    files['data/datapackage.json'] = f'{package}\n'.encode()
    return files


def tables(ledger: Ledger) -> dict[str, Table]:
    """Return the tables of a brief by name; that of counts only where there are any."""
    left_out = {each.id: each.reason for each in ledger.excluded}
    found = {
        'facts': Table(FACT_COLUMNS, [_fact_row(fact) for fact in ledger.facts.values()]),
        'incidents': Table(
            INCIDENT_COLUMNS,
            [
                _incident_row(incident, ledger, left_out.get(incident.id))
                for incident in ledger.public.incidents
            ],
        ),
    }
    if ledger.counts:
        found['counts'] = _counts(ledger)
    return found


def counts_sheet(ledger: Ledger) -> bytes:
    """Return the table of counts as CSV."""
    return _csv(_counts(ledger))


def numbers_sheet(ledger: Ledger, words: Words, *above: str) -> bytes:
    """Return every number of a brief as one language writes it, in digits and as a phrase.

    Both are ready to paste, with the qualifier. ``above`` are lines before the table, such as the
    notice of an embargo.
    """
    rows: list[Row] = []
    for fact in ledger.facts.values():
        message = f'some-{fact.unit}' if fact.value is None else f'count-{fact.unit}'
        phrase = plain(words.count(fact)) if message in words.language.messages else ''
        value = fact.day or fact.value
        rows.append(
            [fact.name, plain(words.fact(fact)), phrase, fact.qualifier, value, fact.operation]
        )
    return _csv(Table(dict.fromkeys(NUMBER_COLUMNS, ''), rows), *above)


def workbook(found: Mapping[str, Table], day: date) -> bytes:
    """Return the tables as one typed workbook, of the day of the edition.

    Numbers are numbers, days are days, and no text can be a formula.
    """
    import openpyxl

    book = openpyxl.Workbook()
    if book.active is not None:
        book.remove(book.active)
    book.properties.creator = ''
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    book.properties.created = midnight.replace(tzinfo=None)
    for name, table in found.items():
        sheet = book.create_sheet(name)
        sheet.freeze_panes = 'A2'
        sheet.append(list(table.columns))
        for number, row in enumerate(table.rows, 2):
            for column, value in enumerate(row, 1):
                cell = sheet.cell(number, column, value)
                if isinstance(value, str):
                    cell.data_type = 's'
    meanings = book.create_sheet('columns')
    meanings.append(['table', 'column', 'meaning'])
    for name, table in found.items():
        for title, meaning in table.columns.items():
            meanings.append([name, title, meaning])
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue(), day)


def _csv(table: Table, *above: str) -> bytes:
    """Return a table as CSV, with the mark by which spreadsheets read it as UTF-8."""
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator='\r\n')
    sheet.writerows([line] for line in above)
    sheet.writerow(table.columns)
    sheet.writerows([_written(value) for value in row] for row in table.rows)
    return out.getvalue().encode('utf-8-sig')


def _written(value: Cell) -> str | int | float:
    if value is None:
        return ''
    return value.isoformat() if isinstance(value, date) else value


def _fact_row(fact: Fact) -> Row:
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


def _incident_row(incident: PublicIncident, ledger: Ledger, left_out: str | None) -> Row:
    toll = ledger.facts.get(f'killed.civilian.incident.{incident.id}')
    place = ledger.public.places.get(incident.place or '')
    day = incident.date
    return [
        incident.id,
        day.earliest if day else None,
        day.latest if day else None,
        day.precision if day else None,
        incident.place,
        place.pcode if place else None,
        incident.type,
        incident.weapon,
        incident.responsible,
        toll.min if toll else None,
        toll.max if toll else None,
        toll.qualifier if toll else None,
        incident.grading,
        left_out,
        '; '.join(incident.sources or ()),
    ]


def _counts(ledger: Ledger) -> Table:
    """Return the table of counts, with the name of each place in the languages of the brief."""
    month, place, *others = COUNT_COLUMNS.items()
    names = {
        f'place in {tag}': f'its name, in the language {tag}'
        for tag in ledger.public.brief.languages
    }
    columns = dict([month, place, *names.items(), *others])
    return Table(columns, [_count_row(cell, ledger) for cell in ledger.counts])


def _count_row(cell: Tallied, ledger: Ledger) -> Row:
    place = ledger.public.places.get(cell.place)
    names = [place.names.get(tag) if place else None for tag in ledger.public.brief.languages]
    number: int | str | None = cell.least
    qualifier: str | None = 'as-stated' if cell.exact else 'at-least'
    if cell.shown == 'fewer':
        number, qualifier = f'<{ledger.public.small_cells}', None
    elif cell.shown == 'withheld':
        number, qualifier = 'withheld', None
    elif not cell.exact and not cell.least:
        number, qualifier = None, 'unknown'
    return [cell.month, cell.place, *names, cell.status, cell.group, number, qualifier]


def _package(ledger: Ledger, found: Mapping[str, Table], publisher: Publisher) -> dict[str, Any]:
    """Describe the data as a Data Package."""
    brief = ledger.public.brief
    return {
        'name': brief.stem,
        'title': brief.id,
        'version': str(brief.edition),
        'created': f'{brief.issued.isoformat()}T00:00:00Z',
        'licenses': [{'name': publisher.licence, 'path': publisher.licence_url}],
        'contributors': [
            {'title': name, 'role': 'publisher', 'path': publisher.contact}
            for name in publisher.organisation.values()
        ],
        'sources': [
            {'title': source.id, **({'path': source.url} if source.url else {})}
            for source in ledger.public.sources.values()
        ],
        'resources': [_resource(brief.stem, name, table) for name, table in found.items()],
    }


def _resource(stem: str, name: str, table: Table) -> dict[str, Any]:
    fields = [
        {'name': column, 'type': table.type_of(number), 'description': meaning}
        for number, (column, meaning) in enumerate(table.columns.items())
    ]
    return {
        'name': name,
        'path': f'{stem}.{name}.csv',
        'format': 'csv',
        'mediatype': 'text/csv',
        'encoding': 'utf-8-sig',
        'schema': {'fields': fields},
    }
