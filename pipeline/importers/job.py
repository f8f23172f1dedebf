"""Read everything that an import needs, and refuse it with the problems of all files at once."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.importers.cells import slug
from pipeline.importers.existing import read_existing
from pipeline.importers.formats import read_sheet
from pipeline.importers.mapping import Mapping
from pipeline.importers.mapping_files import find_mapping, read_mapping
from pipeline.importers.reference import Tables, read_tables
from pipeline.importers.report import sentences
from pipeline.importers.sheets import Sheet
from pipeline.model import Imported, Incident, Origin, Problem, Refused, Where, attempting, relative
from pipeline.settings import nearest, origin_path, read_origin

ORIGIN_FORM = """\
producer: …            # who made the data
url: …                 # where it was taken from
licence: …             # what they allow
accessed: 2014-09-23   # the day it was taken
source: …              # its id in data/reference/sources.yaml"""


class ImportRequest(NamedTuple):
    """What a person asks for."""

    mapping: str  # its name or its path
    path: Path  # of the file to be read
    to: str  # name of the file in data/incidents; that of the file to be read if empty
    data: Path  # the folder of data
    root: Path  # messages show paths from here
    write: bool  # whether the files of the plan are to be written
    mappings: Sequence[Path] = ()  # folders of mappings that are looked into first

    @property
    def name(self) -> str:
        """The name of the file of incidents that is written, without its ending."""
        return self.to or slug(self.path.stem)

    @property
    def target(self) -> Path:
        """The file of incidents that is written."""
        return self.data / 'incidents' / f'{self.name}.yaml'


class Job(NamedTuple):
    """What one import works with."""

    request: ImportRequest
    mapping_path: Path
    mapping: Mapping
    tables: Tables
    origin: Origin | None  # never None where files are to be written
    sheet: Sheet
    existing: list[Incident]
    before: Imported | None  # how the existing incidents were made

    @property
    def target(self) -> Path:
        """The file of incidents that is written."""
        return self.request.target


def read_job(request: ImportRequest) -> Job:
    """Read the file, its origin, the mapping, the tables and what was imported before."""
    path, root, target = request.path, request.root, request.target
    spreadsheets = list(_spreadsheets(request))
    problems = [*_usage_problems(request), *spreadsheets]
    attempt = attempting(problems)
    mapping_path = attempt(find_mapping, request.mapping, request.mappings)
    mapping = attempt(read_mapping, mapping_path, root) if mapping_path else None
    tables = attempt(read_tables, request.data, root)
    existing = attempt(read_existing, target, root) if not spreadsheets else None
    origin = attempt(_origin, request) if path.is_file() else None
    sheet = None
    if path.is_file() and mapping:
        sheet = attempt(read_sheet, mapping, path, relative(path, root))
    if mapping and tables:
        problems += _unknown_places(mapping, tables)
    if origin and tables:
        problems += _unknown_source(origin, tables)
    if problems or not (mapping_path and mapping and tables and sheet and existing):
        raise Refused(problems)  # what could not be read has its problems there
    records, before = existing
    return Job(request, mapping_path, mapping, tables, origin, sheet, records, before)


def _usage_problems(request: ImportRequest) -> Iterator[Problem]:
    path = request.path
    if path.name and not re.fullmatch(r'[a-z0-9][a-z0-9-]*', request.name):
        hint = 'Use small Latin letters, digits and hyphens'
        yield Problem(Where(f'TO={request.name}'), 'no name for a file of incidents', hint, 'usage')
    if origin_path(path).resolve() == origin_path(request.target).resolve():
        yield Problem(
            Where(relative(path, request.root)),
            'the file lies where its incidents are to be written, under the same name',
            'Keep it in another folder',
            'usage',
        )
    if not path.is_file():
        where = Where(f'FILE={path if path.name else ""}')
        yield Problem(where, 'there is no such file', 'Name the file to import', 'usage')


def _spreadsheets(request: ImportRequest) -> Iterator[Problem]:
    """Yield a problem for each spreadsheet of incidents that has the name of the target."""
    for suffix in ('.csv', '.xlsx'):
        path = request.target.with_suffix(suffix)
        if path.exists():
            yield Problem(
                Where(relative(path, request.root)),
                'a spreadsheet of this name is there already',
                'Name another file with TO=',
                'usage',
            )


def _unknown_places(mapping: Mapping, tables: Tables) -> Iterator[Problem]:
    places = tables.gazetteer.places
    for spelling, place in mapping.place.spellings.items():
        if place not in places:
            where = mapping.at('place', 'spellings', spelling)
            what = f'"{place}" is not in our table of places'
            yield Problem(where, what, nearest(place, places))


def _unknown_source(origin: Origin, tables: Tables) -> Iterator[Problem]:
    source = origin.source
    if source is not None and source not in tables.sources:
        yield Problem(
            origin.at('source'),
            f'source: "{source}" is not in our table of sources',
            sentences(nearest(source, tables.sources), 'Or add it to data/reference/sources.yaml'),
        )


def _origin(request: ImportRequest) -> Origin | None:
    """Read what a person wrote of where a file comes from, in a file next to it."""
    origin = read_origin(request.path, relative(request.path, request.root))
    if origin and origin.source is None:
        hint = 'Add "source:" here, its id in data/reference/sources.yaml'
        raise Refused([Problem(origin.at(), '"source" is missing', hint)])
    if request.write and not origin:
        where = Where(relative(origin_path(request.path), request.root))
        what = 'the origin of the file is not stated'
        raise Refused([Problem(where, what, f'Write it there:\n{ORIGIN_FORM}')])
    return origin
