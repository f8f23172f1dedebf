"""Write schemas of the files in `data/`, by which editors complete, explain and check them."""

import json
from typing import Any

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

Schema = dict[str, Any]  # JSON Schema, whose values are of every kind that JSON has
DIALECT = 'https://json-schema.org/draft/2020-12/schema'
FILES: dict[str, TypeAdapter[Any]] = {  # what each kind of file holds
    'incidents': TypeAdapter(list[Incident]),
    'claims': TypeAdapter(list[Claim]),
    'brief': TypeAdapter(BriefDefinition),
    'policy': TypeAdapter(Policy),
    'origin': TypeAdapter(Origin),
    'anomalies': TypeAdapter(list[Anomaly]),
    'actors': TypeAdapter(list[Term]),
    'weapons': TypeAdapter(list[Term]),
    'facility_types': TypeAdapter(list[Term]),
    'places': TypeAdapter(list[Place]),
    'facilities': TypeAdapter(list[Facility]),
    'sources': TypeAdapter(list[Source]),
}


def schema_of(kind: TypeAdapter[Any]) -> Schema:
    """Return the JSON Schema of a type, with the short forms that people write."""
    return _plain(kind.json_schema())


def schemas() -> dict[str, str]:
    """Return the schema of each kind of file as JSON, by the name of its file."""
    written = {}
    for name, kind in FILES.items():
        schema = {'$schema': DIALECT, 'title': name.replace('_', ' '), **schema_of(kind)}
        written[f'{name}.schema.json'] = json.dumps(schema, ensure_ascii=False, indent=1) + '\n'
    return written


def _plain(schema: Schema) -> Schema:
    """Leave out titles, which repeat the names of fields, and defaults that are null."""
    return {
        key: _plain_value(key, value)
        for key, value in schema.items()
        if key != 'title' and not (key == 'default' and value is None)
    }


def _plain_value(key: str, value: object) -> object:
    if key in ('properties', '$defs') and isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}  # a field may be called "title"
    if key == 'description' and isinstance(value, str):
        return ' '.join(value.replace('``', '`').split())
    if isinstance(value, list):
        return [_plain(one) if isinstance(one, dict) else one for one in value]
    return _plain(value) if isinstance(value, dict) else value
