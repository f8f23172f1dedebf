"""Our reference tables, as an import needs them."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar

from pipeline.importers.places import Gazetteer
from pipeline.model import Facility, Place, Source, Term, relative
from pipeline.settings import build_each, read_csv, read_yaml

Entry = TypeVar('Entry', Place, Term, Facility, Source)


class Tables(NamedTuple):
    """The tables, by id."""

    gazetteer: Gazetteer
    actors: Mapping[str, Term]
    weapons: Mapping[str, Term]
    facilities: Mapping[str, Facility]
    sources: Mapping[str, Source]


def read_tables(data: Path, root: Path) -> Tables:
    """Read the reference tables of a folder of data."""
    return Tables(
        Gazetteer(_table(Place, data, 'places', root)),
        _table(Term, data, 'actors', root),
        _table(Term, data, 'weapons', root),
        _table(Facility, data, 'facilities', root),
        _table(Source, data, 'sources', root),
    )


def _table(record: type[Entry], data: Path, name: str, root: Path) -> dict[str, Entry]:
    """Read one table, CSV or YAML, by the ids of its rows."""
    path = data / 'reference' / f'{name}.csv'
    if path.exists():
        document = read_csv(path, relative(path, root))
    else:
        path = path.with_suffix('.yaml')
        document = read_yaml(path, relative(path, root))
    return {row.id: row for row in build_each(record, document)}
