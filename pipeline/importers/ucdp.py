"""UCDP Georeferenced Event Dataset: one row an event, with or without a line of HXL tags and a column iso3.

``low``, ``best`` and ``high`` count the dead of all kinds together; civilians have a best estimate alone. ``side_a`` is
no perpetrator, but in one-sided violence (type 3), where UCDP says who attacked civilians.
"""

from pipeline.importers.cells import WHOLE, rising
from pipeline.importers.sheets import Format, key, table
from pipeline.model import Problem

ONE_SIDED = {'type_of_violence': ('3',)}
TOTALS = {'best', 'low', 'high'}


def forbids(mapping):
    """What no mapping of this source may say."""
    for field in ('killed', 'injured'):
        for i, toll in enumerate(getattr(mapping, field)):
            columns = {
                key(column)
                for number in toll.numbers()
                for group in number.columns()
                for column in group
            }
            if columns & TOTALS:
                yield Problem(
                    mapping.at(field, i),
                    'low, best and high count the dead of all kinds together',
                    'Take "deaths_civilians" for civilians',
                )
            if ('deaths_civilians' in columns) != (
                (field, toll.status) == ('killed', 'civilian')
            ) or len(columns) != 1:
                yield Problem(
                    mapping.at(field, i),
                    'the civilians killed are in "deaths_civilians", and nobody else is',
                    'Take this column for them, and for them alone',
                )
    for i, blame in enumerate(mapping.attributions):
        if (
            blame.when != ONE_SIDED
            or set(map(key, blame.actor.column)) != {'side_a'}
            or blame.status.always != 'alleged'
        ):
            yield Problem(
                mapping.at('attributions', i),
                'this source says who attacked civilians in one-sided violence only, as side_a',
                'Write "when: {type_of_violence: 3}", "actor: {column: side_a, …}" and "status: {always: alleged}"',
            )


def faults(row):
    """A row whose estimates contradict each other is not repaired here."""
    yield from rising(row, (('low', 'best', 'high'),))
    if (
        row.cell(('type_of_violence',)).text == '3'
        and key(row.cell(('side_b',)).text) != 'civilians'
    ):
        yield Problem(
            row.at('side_b'),
            'one-sided violence, and side_b is not "Civilians"',
            'Ask the source who was attacked',
        )


def oddities(row):
    parts = [
        row.cell((column,)).text
        for column in ('deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown')
    ]
    best, low, high = (row.cell((column,)).text for column in ('best', 'low', 'high'))
    if all(map(WHOLE.fullmatch, (best, *parts))) and sum(map(int, parts)) != int(best):
        yield 'deaths_a, deaths_b, deaths_civilians and deaths_unknown do not sum to best'
    if low != high:
        yield 'the total is a range; of the civilians the source gives its best estimate alone'
    if row.cell(('event_clarity',)).text == '2':
        yield 'event_clarity 2: the source reports several events as one'


FORMAT = Format(
    table,
    marks=frozenset({'type_of_violence', 'deaths_civilians', 'event_clarity'}),
    forbids=forbids,
    faults=faults,
    oddities=oddities,
)
