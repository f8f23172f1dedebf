"""Write the codebook, `data/README.md`: every field with its meaning, what is written in it, and an example.

What is said of a field is its description in the model, so that the page cannot say something else than the program does.
"""

import re
from typing import get_args

from pipeline.model import (
    FITS,
    FORMS,
    GROUPS,
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
    Problem,
    PublicIncident,
    Refused,
    Source,
    Target,
    Term,
    Tile,
    Victim,
    Where,
)
from pipeline.reports.json_schema import schema_of
from pipeline.settings import Document, build, flow, nearest

MARK = '<!-- Written by `make codebook`'  # how the page begins, and no other does
WHOLE = {
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
WITHIN = {  # a record within another: where its example stands
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
    schema_of(Id)['pattern']: 'id',
    schema_of(Digest)['pattern']: 'digest',
    schema_of(Policy)['properties']['incident']['additionalProperties']['pattern']: 'rule',
}
COLUMNS = {
    'place_text': '`place_text.en` …',
    'killed': '`killed_civilian` …',
    'injured': '`injured_civilian` …',
    'raw': 'any other column',
} | {
    field: ', '.join(f'`{name}`' for name, column in FORMS.items() if column.field == field)
    for field in dict.fromkeys(column.field for column in FORMS.values())
}


def codebook(text: Document, examples: Document, policy: Policy) -> str:
    """Return the page: a text in which ``{{ incident }}`` on a line of its own stands for the table of that record.

    ``examples`` holds a record of each kind, which must be valid; ``policy`` is that of the data.
    Raises ``Refused`` where an example is wrong or the text asks for a table that there is not.
    """
    for name, model in WHOLE.items():
        several = isinstance(examples.value[name], list)
        for path in [(name, i) for i in range(len(examples.value[name]))] if several else [(name,)]:
            build(model, examples, path)
    tables = {'causes': _causes(), 'columns': _columns(), 'incident': _incident(examples, policy)}
    tables |= {
        name: _fields(model, _found(examples.value, (name,)))
        for name, model in WHOLE.items()
        if name != 'incident'
    }
    tables |= {
        name: _fields(model, _found(examples.value, path)) for name, (model, path) in WITHIN.items()
    }
    lines, problems = [], []
    for number, line in enumerate(text.value.split('\n'), start=1):
        asked = re.fullmatch(r'\{\{ (.+) \}\}', line)
        if asked and asked[1] not in tables:
            problems.append(
                Problem(
                    Where(text.wheres[()].file, number),
                    f'there is no table "{asked[1]}"',
                    nearest(asked[1], tables),
                )
            )
        lines.append(tables.get(asked[1], '') if asked else line)
    if problems:
        raise Refused(problems)
    return '\n'.join(lines)


def _found(value, path):
    """Return the example at a path; of a list, its entries laid over each other."""
    for key in path:
        value = value[key]
    return (
        {name: part for entry in reversed(value) for name, part in entry.items()}
        if isinstance(value, list)
        else value
    )


def _table(head, rows):
    lines = [head, ['---'] * len(head), *rows]
    return '\n'.join(
        '| ' + ' | '.join(cell.replace('|', '\\|') for cell in cells) + ' |' for cells in lines
    )


def _fields(model, example):
    return _table(
        ['field', 'what it is', 'you write', 'needed', 'for example'],
        [row for _, row in _rows(model, example)],
    )


def _incident(examples, policy):
    rows = []
    for name, row in _rows(Incident, examples.value['incident']):
        column = f'`{name}`' if name in PLAIN else COLUMNS.get(name, '—')
        leaves = (
            str(policy.rule(name))
            if name in FITS or name in PublicIncident.model_fields
            else 'never'
        )
        rows.append([row[0], column, *row[1:4], leaves, row[4]])
    return _table(
        [
            'field',
            'column in a sheet',
            'what it is',
            'you write',
            'needed',
            'leaves',
            'for example',
        ],
        rows,
    )


def _rows(model, example):
    """Yield each field of a record: its name, what it is, what is written in it, whether it is needed, an example."""
    schema = schema_of(model)
    for name, part in schema['properties'].items():
        default = part.get('default')
        needed = (
            'yes'
            if name in schema.get('required', ())
            else f'else `{flow(default)}`'
            if default not in (None, []) and not isinstance(default, dict)
            else ''
        )
        shown = (
            'not by hand'
            if name == 'imported'
            else f'`{flow(example[name])}`'
            if name in example
            else ''
        )
        yield name, [f'`{name}`', part['description'], _written(part), needed, shown]


def _written(part):
    """Return in words what a JSON Schema lets be written."""
    if 'anyOf' in part:
        kinds = list(
            dict.fromkeys(_written(one) for one in part['anyOf'] if one.get('type') != 'null')
        )
        return (
            'count'
            if 'count' in kinds
            else 'text'
            if kinds == ['text', 'whole number']
            else ' or '.join(kinds)
        )
    if '$ref' in part:
        return part['$ref'].rpartition('/')[2].lower()
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
    return (
        {'boolean': '`true`, `false`', 'integer': 'whole number', 'number': 'number'}.get(
            part['type']
        )
        or {'date': 'day'}.get(part.get('format'))
        or PATTERNS.get(part.get('pattern'), 'text')
    )


def _causes():
    return '\n'.join(f'- `{cause}`' for cause in get_args(Cause))


def _columns():
    rows = [[f'`{name}`', column.form, f'`{column.example}`'] for name, column in FORMS.items()]
    rows.insert(
        2,
        [
            '`place_text.en`, `place_text.ar` …',
            'one column a language',
            '`the last house of the valley`',
        ],
    )
    for kind in ('killed', 'injured'):
        rows.append(
            [', '.join(f'`{kind}_{status}`' for status in STATUSES), 'a count', '`at least 12`']
        )
        rows.append(
            [
                f'`{kind}_civilian_` and each of '
                + ', '.join(f'`{group}`' for group in GROUPS)
                + '; so for each status',
                'the same, counted within the column before',
                '`3`',
            ]
        )
    return _table(['column', 'you write', 'for example'], rows)
