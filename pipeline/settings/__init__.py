"""Read what people write, YAML, CSV and workbooks, into records that know their places."""

from pipeline.settings.building import Tables, build, build_each, nearest, nearest_named
from pipeline.settings.logs import AS_WRITTEN, read_rows
from pipeline.settings.markup import flow, parse_yaml, read_yaml
from pipeline.settings.origins import digest_of, origin_path, read_origin
from pipeline.settings.tables import read_csv, read_xlsx, table_lines
from pipeline.settings.texts import (
    DECIMAL,
    DEEPEST,
    DIGITS,
    INTEGER,
    Document,
    Unfit,
    forbidden_characters,
    read_file,
    read_text,
    too_long,
)
from pipeline.settings.workbooks import (
    COLUMNS,
    HEAVIEST,
    ROWS,
    Grid,
    column_letters,
    workbook_grids,
)

__all__ = [
    'AS_WRITTEN',
    'COLUMNS',
    'DECIMAL',
    'DEEPEST',
    'DIGITS',
    'HEAVIEST',
    'INTEGER',
    'ROWS',
    'Document',
    'Grid',
    'Tables',
    'Unfit',
    'build',
    'build_each',
    'column_letters',
    'digest_of',
    'flow',
    'forbidden_characters',
    'nearest',
    'nearest_named',
    'origin_path',
    'parse_yaml',
    'read_csv',
    'read_file',
    'read_origin',
    'read_rows',
    'read_text',
    'read_xlsx',
    'read_yaml',
    'table_lines',
    'too_long',
    'workbook_grids',
]
