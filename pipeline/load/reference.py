"""Read the reference tables: the places, facilities, actors, weapons and sources of records."""

from pathlib import Path
from typing import NamedTuple, TypeVar

from pipeline.model import Attempt, Facility, Place, Problem, Refused, Source, Term, Where, relative
from pipeline.settings import Tables, build_each, read_csv, read_yaml

T = TypeVar('T', Term, Place, Facility, Source)
TABLES = ('actors', 'weapons', 'facility_types', 'places', 'facilities', 'sources')


class Reference(NamedTuple):
    """The reference tables, each by id."""

    actors: dict[str, Term]
    weapons: dict[str, Term]
    facility_types: dict[str, Term]
    places: dict[str, Place]
    facilities: dict[str, Facility]
    sources: dict[str, Source]
    places_read: bool  # whether the table of places could be read

    @property
    def tables(self) -> Tables:
        """The tables by the keys of records that name an id of theirs."""
        return tables_of(self.places, self.facilities, self.actors, self.weapons)


def tables_of(
    places: dict[str, Place],
    facilities: dict[str, Facility],
    actors: dict[str, Term],
    weapons: dict[str, Term],
) -> Tables:
    """Return tables by the keys of records that name an id of theirs."""
    return {
        'place': places,
        'facility': facilities,
        'actor': actors,
        'by': actors,
        'sites_of': actors,
        'weapon': weapons,
    }


def read_reference(folder: Path, root: Path, attempt: Attempt) -> Reference:
    """Return the tables of a folder; one that is refused is empty."""
    places = attempt(read_table, folder, 'places', Place, root)
    return Reference(
        actors=attempt(read_table, folder, 'actors', Term, root) or {},
        weapons=attempt(read_table, folder, 'weapons', Term, root) or {},
        facility_types=attempt(read_table, folder, 'facility_types', Term, root) or {},
        places=places or {},
        facilities=attempt(read_table, folder, 'facilities', Facility, root) or {},
        sources=attempt(read_table, folder, 'sources', Source, root) or {},
        places_read=places is not None,
    )


def read_table(folder: Path, name: str, record: type[T], root: Path) -> dict[str, T]:
    """Return a table by id, from its YAML or CSV file; raises ``Refused`` where it is faulty."""
    endings = [end for end in ('.yaml', '.csv') if (folder / f'{name}{end}').exists()]
    if len(endings) != 1:
        what, hint = f'there is no {name}.yaml or {name}.csv', 'Put the table back'
        if endings:
            what, hint = f'there are both {name}.yaml and {name}.csv', 'Keep one of the two'
        raise Refused([Problem(Where(relative(folder, root)), what, hint)])
    path = folder / f'{name}{endings[0]}'
    reader = read_csv if path.suffix == '.csv' else read_yaml
    table: dict[str, T] = {}
    problems = []
    for row in build_each(record, reader(path, relative(path, root))):
        if row.id in table:
            line = table[row.id].at('id').line
            what = f'"{row.id}" is listed twice, first in line {line}'
            problems.append(Problem(row.at('id'), what, 'Keep one of the two'))
        table[row.id] = row
    if problems:
        raise Refused(problems)
    return table
