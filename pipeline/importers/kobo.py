"""KoboToolbox exports: CSV or workbook, repeated groups on sheets or in files of their own.

Who collected it, on which device and where they were is dropped before anything else. A question
with several answers comes as one column, as a column of 0 and 1 for each answer, or as both, which
then must agree.
"""

from pathlib import Path

from pipeline.importers.formats import Format
from pipeline.importers.grids import read_grids
from pipeline.importers.header import find_table
from pipeline.importers.mapping import Mapping, TargetRule, VictimsRule
from pipeline.importers.report import sentences
from pipeline.importers.sheets import Row, Sheet, key
from pipeline.model import Problem, Refused, Where
from pipeline.settings import Grid, nearest

PRIVATE = (
    '_submitted_by',
    'submitted_by',
    'username',
    'email',
    'phonenumber',
    'deviceid',
    'device_id',
    'device',
    'subscriberid',
    'simserial',
    'simid',
    'imei',
    'audit',
    'background-audio',
    '_geolocation',
    'start-geopoint',
    '_start-geopoint_*',
    'start_geopoint',
    '_start_geopoint_*',
    'end-geopoint',
    '_end-geopoint_*',
    'end_geopoint',
    '_end_geopoint_*',
)
YES, NO = ('1', 'true'), ('', '0', 'false')
AGAIN = 'Export it again'
INDEX, PARENT = ('_index',), ('_parent_index',)


def read(path: Path, file: str, mapping: Mapping, private: tuple[str, ...]) -> Sheet:
    """Read the answers of a form; each row gets the rows of the repeated group below it."""
    grids = read_grids(path, file, mapping.delimiters)
    needed = [*mapping.needed(), INDEX] if mapping.victims else mapping.needed()
    sheet = find_table(grids, needed, mapping.sheet, private)
    rows = [_with_answers(row, mapping.targets) for row in sheet.rows]
    if mapping.victims:
        repeated = _repeated_rows(path, file, grids, mapping, mapping.victims, private)
        rows = _joined(rows, repeated, mapping.victims.repeat)
    return sheet._replace(rows=rows)


def _with_answers(row: Row, targets: tuple[TargetRule, ...]) -> Row:
    """Return a row with the answers of each question in one cell, separated as the rule says."""
    cells, faults = dict(row.cells), list(row.faults)
    for target in targets:
        for column in target.facility.column:
            options = _options(row, column)
            if options:
                chosen, found = _chosen(row, column, options)
                faults += found
                cells[key(column)] = (target.split or ' ').join(chosen)
    filled = {name: text for name, text in cells.items() if text}
    return row._replace(cells=filled, faults=tuple(faults))


def _options(row: Row, column: str) -> dict[str, str]:
    """Return the answers to a question that have a column of their own, by that column."""
    group = f'{key(column)}/'
    return {
        name: written[len(group) :] for name, written in row.names.items() if name.startswith(group)
    }


def _chosen(row: Row, column: str, options: dict[str, str]) -> tuple[list[str], list[Problem]]:
    """Return the answers that were given, and how their columns contradict the joint column."""
    values = {name: row.cells.get(name, '').lower() for name in options}
    chosen = [option for name, option in options.items() if values[name] in YES]
    joint = row.cells.get(key(column), '')
    faults, rest = [], joint
    # the longest first, as an answer may begin with another one
    for option in sorted(chosen, key=len, reverse=True):
        if joint and option not in rest:
            what = f'"{option}" is 1 in its own column and not among the answers'
            faults.append(Problem(row.at(column), what, AGAIN))
        rest = rest.replace(option, '', 1)
    for name, value in values.items():
        if value not in YES + NO:
            faults.append(Problem(row.at(name), 'neither 0 nor 1', AGAIN))
    if rest.strip():
        faults.append(Problem(row.at(column), 'an answer is not 1 in its own column', AGAIN))
    return chosen, faults


def _repeated_rows(
    path: Path,
    file: str,
    grids: list[Grid],
    mapping: Mapping,
    rule: VictimsRule,
    private: tuple[str, ...],
) -> list[Row]:
    """Return the rows of the repeated group.

    They are on a sheet of its name, or in the file ``<file>-<name>.csv``.
    """
    needed = [PARENT, *rule.columns()]
    if grids[0].name:
        return find_table(grids, needed, rule.repeat, private).rows
    other = path.with_name(f'{path.stem}-{rule.repeat}{path.suffix}')
    if not other.exists():
        there = sorted(near.name for near in path.parent.glob(f'{path.stem}-*{path.suffix}'))
        what = f'the repeated group "{rule.repeat}" is not next to it'
        hint = sentences(
            f'Put it there as {other.name}', nearest(other.name, there) if there else ''
        )
        raise Refused([Problem(Where(file), what, hint)])
    name = file.removesuffix(path.name) + other.name
    return find_table(read_grids(other, name, mapping.delimiters), needed, None, private).rows


def _joined(rows: list[Row], repeated: list[Row], name: str) -> list[Row]:
    """Return the rows, each with those that repeat below it."""
    below: dict[str, list[Row]] = {row.cell(INDEX).text: [] for row in rows}
    problems = []
    for row in repeated:
        parent = row.cell(PARENT).text
        if parent in below:
            below[parent].append(row)
        else:
            what = f'there is no row {parent or "(none)"} above it'
            problems.append(Problem(row.at('_parent_index'), what, 'Export both together again'))
    if problems:
        raise Refused(problems)
    return [row._replace(repeats={name: tuple(below[row.cell(INDEX).text])}) for row in rows]


FORMAT = Format(read, PRIVATE)
