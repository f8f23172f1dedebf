"""Write the codebook, `data/README.md`: every field, its meaning, its form, an example.

What a field means is its description in the model: the page cannot say something else than the
program does.
"""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import TypeAdapter

from pipeline.model import (
    FITS,
    FORMS,
    GROUPS,
    HARM_KINDS,
    PLAIN,
    STATUSES,
    Anomaly,
    Attribution,
    BriefDefinition,
    Cause,
    Claim,
    Coordinates,
    Count,
    Dates,
    Decision,
    Digest,
    Facility,
    Harm,
    Id,
    Incident,
    Item,
    Notable,
    Origin,
    Part,
    Period,
    Place,
    Policy,
    PublicIncident,
    Record,
    Source,
    Target,
    Term,
    Tile,
    ValuePath,
    Victim,
)
from pipeline.reports.json_schema import Schema, schema_of
from pipeline.reports.pages import filled, table
from pipeline.settings import Document, build, flow

MARK = '<!-- Written by `make codebook`'  # how the page begins, and no other does
Example = dict[str, Any]  # a record as it is written, whose values are of every kind
WHOLE: dict[str, type[Record]] = {
    'incident': Incident,
    'claim': Claim,
    'place': Place,
    'facility': Facility,
    'source': Source,
    'tile': Tile,
    'term': Term,
    'origin': Origin,
    'decision': Decision,
    'anomaly': Anomaly,
    'count': Count,
    'notable': Notable,
    'brief': BriefDefinition,
    'policy': Policy,
}
# records within others, and where their examples are
WITHIN: dict[str, tuple[type[Record], ValuePath]] = {
    'dates': (Dates, ('incident', 'date')),
    'harm': (Harm, ('incident', 'killed')),
    'part': (Part, ('incident', 'killed', 0, 'of_which')),
    'attribution': (Attribution, ('incident', 'attributions')),
    'target': (Target, ('incident', 'targets')),
    'victim': (Victim, ('incident', 'victims')),
    'coordinates': (Coordinates, ('incident', 'coordinates')),
    'period': (Period, ('claim', 'period')),
    'item': (Item, ('claim', 'items')),
}
PATTERNS = {
    schema_of(TypeAdapter(Id))['pattern']: 'id',
    schema_of(TypeAdapter(Digest))['pattern']: 'digest',
    schema_of(TypeAdapter(Policy))['properties']['incident']['additionalProperties'][
        'pattern'
    ]: 'rule',
}
COLUMNS = {  # of a spreadsheet, by the field that they fill
    'place_text': '`place_text.en` …',
    'killed': '`killed_civilian` …',
    'injured': '`injured_civilian` …',
    'raw': 'any other column',
} | {
    field: ', '.join(f'`{name}`' for name, column in FORMS.items() if column.field == field)
    for field in dict.fromkeys(column.field for column in FORMS.values())
}


def codebook(text: Document, examples: Document, policy: Policy) -> str:
    """Return the page: a text in which ``{{ incident }}`` on a line stands for that record's table.

    ``examples`` holds a record of each kind, which must be valid; ``policy`` is that of the data.
    Raises ``Refused`` where an example is wrong or the text asks for a table that there is not.
    """
    _check_examples(examples)
    tables = {'causes': _causes(), 'columns': _columns(), 'incident': _incident(examples, policy)}
    for name, model in WHOLE.items():
        if name != 'incident':
            tables[name] = _fields(model, _example(examples, (name,)))
    for name, (model, path) in WITHIN.items():
        tables[name] = _fields(model, _example(examples, path))
    return filled(text, tables)


def _check_examples(examples: Document) -> None:
    """Raise ``Refused`` where an example is no valid record."""
    for name, model in WHOLE.items():
        value = examples.value[name]
        paths = [(name, i) for i in range(len(value))] if isinstance(value, list) else [(name,)]
        for path in paths:
            build(model, examples, path)


def _example(examples: Document, path: ValuePath) -> Example:
    """Return the example at a path; of a list, its entries laid over each other."""
    value = examples.value
    for key in path:
        value = value[key]
    merged: Example = {}
    for entry in reversed(value) if isinstance(value, list) else (value,):
        merged |= entry
    return merged


def _fields(model: type[Record], example: Example) -> str:
    head = ['field', 'what it is', 'you write', 'needed', 'for example']
    return table(head, [row for _, row in _rows(model, example)])


def _incident(examples: Document, policy: Policy) -> str:
    rows = []
    for name, row in _rows(Incident, _example(examples, ('incident',))):
        column = f'`{name}`' if name in PLAIN else COLUMNS.get(name, '—')
        can_be_published = name in FITS or name in PublicIncident.model_fields
        published = str(policy.rule(name)) if can_be_published else 'never'
        rows.append([row[0], column, *row[1:4], published, row[4]])
    head = [
        'field',
        'column in a sheet',
        'what it is',
        'you write',
        'needed',
        'published',
        'for example',
    ]
    return table(head, rows)


def _rows(model: type[Record], example: Example) -> Iterator[tuple[str, list[str]]]:
    """Yield each field of a record by its name.

    A row holds the name, what it is, what is written in it, whether it is needed, and an example.
    """
    schema = schema_of(TypeAdapter(model))
    for name, part in schema['properties'].items():
        shown = f'`{flow(example[name])}`' if name in example else ''
        if name == 'imported':
            shown = 'not by hand'
        needed = 'yes' if name in schema.get('required', ()) else _default(part)
        yield name, [f'`{name}`', part['description'], _written(part), needed, shown]


def _default(part: Schema) -> str:
    """Return what stands for a field that is left out, where that can be said in a word."""
    default = part.get('default')
    said = default not in (None, []) and not isinstance(default, dict)
    return f'else `{flow(default)}`' if said else ''


def _written(part: Schema) -> str:
    """Return in words what a JSON Schema lets be written."""
    if 'anyOf' in part:
        return _any_of([_written(one) for one in part['anyOf'] if one.get('type') != 'null'])
    if '$ref' in part:
        return str(part['$ref']).rpartition('/')[2].lower()
    if part.get('enum') == list(get_args(Cause)):
        return 'a cause of the list above'
    if 'enum' in part:
        return ', '.join(f'`{one}`' for one in part['enum'])
    if 'const' in part:
        return f'`{part["const"]}`'
    if part['type'] == 'array':
        return f'list of {_written(part["items"])}'
    if part['type'] == 'object':
        return f'by name: {_written(part["additionalProperties"])}'
    return _simple(part)


def _any_of(kinds: list[str]) -> str:
    """Return in words what is written in one of several forms."""
    kinds = list(dict.fromkeys(kinds))
    if 'count' in kinds:
        return 'count'
    return 'text' if kinds == ['text', 'whole number'] else ' or '.join(kinds)


def _simple(part: Schema) -> str:
    """Return in words a text, a number or a choice of two."""
    kinds = {'boolean': '`true`, `false`', 'integer': 'whole number', 'number': 'number'}
    if part['type'] in kinds:
        return kinds[part['type']]
    if part.get('format') == 'date':
        return 'day'
    return PATTERNS.get(part.get('pattern', ''), 'text')


def _causes() -> str:
    return '\n'.join(f'- `{cause}`' for cause in get_args(Cause))


def _columns() -> str:
    """Return the table of the columns that have a form of their own."""
    rows = [[f'`{name}`', column.form, f'`{column.example}`'] for name, column in FORMS.items()]
    place_text = '`place_text.en`, `place_text.ar` …'
    rows.insert(2, [place_text, 'one column a language', '`the last house of the valley`'])
    groups = ', '.join(f'`{group}`' for group in GROUPS)
    for kind in HARM_KINDS:
        totals = ', '.join(f'`{kind}_{status}`' for status in STATUSES)
        parts = f'`{kind}_civilian_` and each of {groups}; so for each status'
        rows += [
            [totals, 'a count', '`at least 12`'],
            [parts, 'the same, counted within the column before', '`3`'],
        ]
    return table(['column', 'you write', 'for example'], rows)
