"""Find the module that knows a format, and have it read a file."""

import importlib
from pathlib import Path

from pipeline.importers.cells import visible
from pipeline.importers.mapping import HERE, Mapping, listing
from pipeline.importers.sheets import Format, Sheet, is_private, key, nth
from pipeline.model import Problem, Refused, Where
from pipeline.settings import nearest


def formats() -> list[str]:
    """Return the formats there are: the modules of this folder that have a mapping beside them."""
    return [name for name in listing() if (HERE / f'{name}.py').exists()]


def format_of(mapping: Mapping) -> Format:
    """Return what is known of a mapping's format."""
    if mapping.format not in formats():
        raise Refused(
            [
                Problem(
                    mapping.at('format'),
                    f'there is no format "{mapping.format}"',
                    nearest(mapping.format, formats()),
                )
            ]
        )
    return importlib.import_module(f'pipeline.importers.{mapping.format}').FORMAT


def read_sheet(mapping: Mapping, path: Path, file: str) -> Sheet:
    """Read the table of a file, once it is sure that the mapping may say what it says of it."""
    form = format_of(mapping)
    private = (*form.private, *mapping.private)
    problems = list(form.forbids(mapping))
    problems += [
        Problem(
            mapping.at(),
            f'the column “{column}” is private and becomes no field',
            'Leave it out of the mapping',
        )
        for columns in mapping.needed()
        for column in columns
        if is_private(column, private)
    ]
    if problems:
        raise Refused(problems)
    sheet = form.read(path, file, mapping, private)
    there = set(map(key, sheet.columns))
    for name in formats():
        marks = importlib.import_module(f'pipeline.importers.{name}').FORMAT.marks
        if name != mapping.format and marks and marks <= there:
            raise Refused(
                [
                    Problem(
                        Where(file),
                        f'this is a file of the format "{name}"',
                        f'Import it with AS={name}, or give your mapping "format: {name}": its rules hold for its numbers',
                    )
                ]
            )
    return sheet


def absent(sheet: Sheet, mapping: Mapping) -> list[str]:
    """Return the columns that the file may lack and does."""
    there = set(map(key, sheet.columns))
    return [column for column in mapping.optional if key(column) not in there]


def columns_by_field(sheet: Sheet, mapping: Mapping) -> dict[str, tuple[str, ...]]:
    """Return the columns of a table that each field of an incident is read from, as the table writes them."""
    found = {}
    for field, columns in mapping.fields().items():
        read = {key(column) for column in columns}
        read |= {
            key(name) for n in range(1, len(sheet.columns) + 1) for name in nth(columns, str(n))
        }
        found[field] = tuple(visible(column) for column in sheet.columns if key(column) in read)
    return {field: columns for field, columns in found.items() if columns}


def unused(sheet: Sheet, mapping: Mapping) -> list[str]:
    """Return the columns that become no field."""
    read = [column for columns in mapping.reads() for column in columns]
    used = {key(column) for column in read} | {
        key(column.replace('{n}', str(n)))
        for column in read
        for n in range(1, len(sheet.columns) + 1)
    }
    split = tuple(
        f'{key(column)}/' for struck in mapping.targets for column in struck.facility.column
    )
    return [
        column
        for column in sheet.columns
        if key(column) not in used and not key(column).startswith(split or ('\0',))
    ]
