"""Schemas of the files in `data/`, by which an editor completes words, explains fields and marks slips while one types."""

import json

from pydantic import TypeAdapter

from pipeline.model import (
    Anomaly,
    BriefDefinition,
    Claim,
    Facility,
    Incident,
    Origin,
    Place,
    Policy,
    Source,
    Term,
)

DIALECT = 'https://json-schema.org/draft/2020-12/schema'
FILES = {  # what each kind of file holds
    'incidents': list[Incident],
    'claims': list[Claim],
    'brief': BriefDefinition,
    'policy': Policy,
    'origin': Origin,
    'anomalies': list[Anomaly],
    'actors': list[Term],
    'weapons': list[Term],
    'facility_types': list[Term],
    'places': list[Place],
    'facilities': list[Facility],
    'sources': list[Source],
}


def schema_of(kind) -> dict:
    """Return the JSON Schema of a record, or of a list of them, with the short forms that people write."""
    return _plain(TypeAdapter(kind).json_schema())


def schemas() -> dict[str, str]:
    """Return the schema of each kind of file as JSON, by the name of its file."""
    return {
        f'{name}.schema.json': json.dumps(
            {'$schema': DIALECT, 'title': name.replace('_', ' '), **schema_of(kind)},
            ensure_ascii=False,
            indent=1,
        )
        + '\n'
        for name, kind in FILES.items()
    }


def _plain(part):
    """Leave out the titles that say a field's name once more, and what is null where nothing is said."""
    if isinstance(part, list):
        return [_plain(one) for one in part]
    if not isinstance(part, dict):
        return part
    named = {'properties', '$defs'}
    left = {
        key: {name: _plain(one) for name, one in value.items()} if key in named else _plain(value)
        for key, value in part.items()
        if key != 'title' and not (key == 'default' and value is None)
    }
    if 'description' in left:
        left['description'] = left['description'].replace('``', '`')
    return left
