"""KoboToolbox exports: CSV or workbook, repeated groups on sheets or in files of their own.

Who collected it, on which device and where they stood is dropped before anything else. A question with several answers
comes as one column, as a column of 0 and 1 for each answer, or as both, which then must agree.
"""

from pipeline.importers.report import sentences
from pipeline.importers.sheets import Format, find, grids, key
from pipeline.model import Problem, Refused, Where
from pipeline.settings import nearest

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


def read(path, file, mapping, private):
    whole = grids(path, file, mapping.delimiters)
    sheet = find(
        whole, [*mapping.needed(), *[('_index',)] * bool(mapping.victims)], mapping.sheet, private
    )
    rows = [_answers(row, mapping) for row in sheet.rows]
    if mapping.victims:
        rows = _joined(rows, _repeats(path, file, whole, mapping, private), mapping.victims.repeat)
    return sheet._replace(rows=rows)


def _answers(row, mapping):
    """Bring the answers of each question that may have several into one cell, parted as the mapping says."""
    cells, faults = dict(row.cells), list(row.faults)
    for struck in mapping.targets:
        for column in struck.facility.column:
            options = {
                name: written[len(key(column)) + 1 :]
                for name, written in row.names.items()
                if name.startswith(f'{key(column)}/')
            }
            if not options:
                continue
            odd = [name for name in options if cells.get(name, '').lower() not in YES + NO]
            chosen = [
                option for name, option in options.items() if cells.get(name, '').lower() in YES
            ]
            rest = cells.get(key(column), '')
            for option in sorted(chosen, key=len, reverse=True):
                if cells.get(key(column)) and option not in rest:
                    faults.append(
                        Problem(
                            row.at(column),
                            f'"{option}" is 1 in its own column and not among the answers',
                            'Export it again',
                        )
                    )
                rest = rest.replace(option, '', 1)
            faults += [Problem(row.at(name), 'neither 0 nor 1', 'Export it again') for name in odd]
            faults += [
                Problem(row.at(column), 'an answer is not 1 in its own column', 'Export it again')
            ] * bool(rest.strip())
            cells[key(column)] = (struck.split or ' ').join(chosen)
    return row._replace(
        cells={name: text for name, text in cells.items() if text}, faults=tuple(faults)
    )


def _repeats(path, file, whole, mapping, private):
    """Return the rows of the repeated group: a sheet of its name, or the file ``<file>-<name>.csv``."""
    rule = mapping.victims
    needed = [
        ('_parent_index',),
        *(
            columns
            for columns in (
                rule.name,
                rule.minor.column,
                rule.consent.column if rule.consent else (),
            )
            if columns
        ),
    ]
    if whole[0].name:
        return find(whole, needed, rule.repeat, private).rows
    beside = path.with_name(f'{path.stem}-{rule.repeat}{path.suffix}')
    there = sorted(other.name for other in path.parent.glob(f'{path.stem}-*{path.suffix}'))
    if not beside.exists():
        raise Refused(
            [
                Problem(
                    Where(file),
                    f'the repeated group "{rule.repeat}" is not beside it',
                    sentences(
                        f'Put it there as {beside.name}',
                        nearest(beside.name, there) if there else '',
                    ),
                )
            ]
        )
    return find(
        grids(beside, file.removesuffix(path.name) + beside.name, mapping.delimiters),
        needed,
        None,
        private,
    ).rows


def _joined(rows, repeated, name):
    """Give each row those that repeat below it."""
    below, known = {}, {row.cell(('_index',)).text for row in rows}
    lost = [
        Problem(
            row.at('_parent_index'),
            f'there is no row {row.cell(("_parent_index",)).text or "(none)"} above it',
            'Export both together again',
        )
        for row in repeated
        if row.cell(('_parent_index',)).text not in known
    ]
    if lost:
        raise Refused(lost)
    for row in repeated:
        below.setdefault(row.cell(('_parent_index',)).text, []).append(row)
    return [
        row._replace(repeats={name: tuple(below.get(row.cell(('_index',)).text, ()))})
        for row in rows
    ]


FORMAT = Format(read, PRIVATE)
