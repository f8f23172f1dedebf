"""What is known of a source beyond its mapping, and how a file is read by it.

A format is a module of this folder, with a ``FORMAT`` and a mapping of the same name.
"""

import importlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from pipeline.importers.cells import visible
from pipeline.importers.header import read_table
from pipeline.importers.mapping import Mapping
from pipeline.importers.mapping_files import BUILT_IN, mapping_names
from pipeline.importers.sheets import Row, Sheet, is_private, key, numbered
from pipeline.model import Problem, Refused, Where
from pipeline.settings import nearest


def _nothing_forbidden(mapping: Mapping) -> Iterable[Problem]:
    return ()


def _no_faults(row: Row) -> Iterable[Problem]:
    return ()


def _no_remarks(row: Row) -> Iterable[str]:
    return ()


class Format(NamedTuple):
    """What a module of this folder knows of its source.

    ``read`` takes the file, its name in messages, the mapping and the private columns.
    """

    read: Callable[[Path, str, Mapping, tuple[str, ...]], Sheet] = read_table
    private: tuple[str, ...] = ()  # columns that are dropped before anything else
    signature: frozenset[str] = frozenset()  # columns by which its files are recognised
    forbidden: Callable[[Mapping], Iterable[Problem]] = _nothing_forbidden
    faults: Callable[[Row], Iterable[Problem]] = _no_faults
    remarks: Callable[[Row], Iterable[str]] = _no_remarks  # what a person should look at


def format_names() -> list[str]:
    """Return the names of the formats."""
    return [name for name in mapping_names() if (BUILT_IN / f'{name}.py').exists()]


def _format(name: str) -> Format:
    module = importlib.import_module(f'pipeline.importers.{name}')
    found: Format = module.FORMAT
    return found


def format_of(mapping: Mapping) -> Format:
    """Return the format of a mapping; raise ``Refused`` where there is none of its name."""
    names = format_names()
    if mapping.format in names:
        return _format(mapping.format)
    where, what = mapping.at('format'), f'there is no format "{mapping.format}"'
    raise Refused([Problem(where, what, nearest(mapping.format, names))])


def read_sheet(mapping: Mapping, path: Path, file: str) -> Sheet:
    """Read the table of a file, if its format allows what the mapping says of it.

    Raises ``Refused`` otherwise, and for a file that is of another format.
    """
    form = format_of(mapping)
    private = (*form.private, *mapping.private)
    problems = list(form.forbidden(mapping))
    for columns in mapping.needed():
        for column in columns:
            if is_private(column, private):
                what = f'the column “{column}” is private and becomes no field'
                problems.append(Problem(mapping.at(), what, 'Leave it out of the mapping'))
    if problems:
        raise Refused(problems)
    sheet = form.read(path, file, mapping, private)
    _refuse_other_format(mapping, sheet, file)
    return sheet


def _refuse_other_format(mapping: Mapping, sheet: Sheet, file: str) -> None:
    """Refuse a file with the columns of another format, whose rules must hold."""
    there = set(map(key, sheet.columns))
    for name in format_names():
        signature = _format(name).signature
        if name != mapping.format and signature and signature <= there:
            what = f'this is a file of the format "{name}"'
            hint = (
                f'Import it with AS={name}, or give your mapping "format: {name}": '
                'its rules hold for its numbers'
            )
            raise Refused([Problem(Where(file), what, hint)])


def missing_columns(sheet: Sheet, mapping: Mapping) -> list[str]:
    """Return the columns that the file may lack and does."""
    there = set(map(key, sheet.columns))
    return [column for column in mapping.optional if key(column) not in there]


def columns_by_field(sheet: Sheet, mapping: Mapping) -> dict[str, tuple[str, ...]]:
    """Return the columns that each field is read from, as the table writes them."""
    found = {}
    for field, columns in mapping.fields().items():
        read = _keys(columns, sheet)
        written = tuple(visible(column) for column in sheet.columns if key(column) in read)
        if written:
            found[field] = written
    return found


def unused_columns(sheet: Sheet, mapping: Mapping) -> list[str]:
    """Return the columns that become no field."""
    read = {column for columns in mapping.reads() for column in columns}
    used = _keys(tuple(read), sheet)
    answers = [f'{key(column)}/' for rule in mapping.targets for column in rule.facility.column]
    return [
        column
        for column in sheet.columns
        if key(column) not in used and not key(column).startswith(tuple(answers))
    ]


def _keys(columns: tuple[str, ...], sheet: Sheet) -> set[str]:
    """Return columns as names are compared; ``{n}`` becomes every number that there can be."""
    numbers = [str(n) for n in range(1, len(sheet.columns) + 1)]
    found = {key(column) for column in columns}
    return found | {key(name) for number in numbers for name in numbered(columns, number)}
