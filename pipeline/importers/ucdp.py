"""UCDP Georeferenced Event Dataset: one row an event, with or without HXL tags and a column iso3.

``low``, ``best`` and ``high`` count the dead of all kinds together; civilians have a best estimate
alone. ``side_a`` is no perpetrator, except in one-sided violence (type 3), where UCDP says who
attacked civilians.
"""

from collections.abc import Iterator

from pipeline.importers.cells import WHOLE, order_problems
from pipeline.importers.formats import Format
from pipeline.importers.mapping import AttributionRule, CasualtiesRule, Mapping
from pipeline.importers.sheets import Row, key
from pipeline.model import Problem

ONE_SIDED = {'type_of_violence': ('3',)}
TOTALS = {'best', 'low', 'high'}


def forbidden(mapping: Mapping) -> Iterator[Problem]:
    """Yield what no mapping of this source may say."""
    for field, rules in mapping.casualties().items():
        for i, rule in enumerate(rules):
            yield from _forbidden_counts(mapping, field, i, rule)
    for i, attribution in enumerate(mapping.attributions):
        if not _is_one_sided(attribution):
            yield Problem(
                mapping.at('attributions', i),
                'this source says who attacked civilians in one-sided violence only, as side_a',
                'Write "when: {type_of_violence: 3}", "actor: {column: side_a, …}" '
                'and "status: {always: alleged}"',
            )


def _forbidden_counts(
    mapping: Mapping, field: str, i: int, rule: CasualtiesRule
) -> Iterator[Problem]:
    columns = {key(column) for group in rule.columns() for column in group}
    if columns & TOTALS:
        yield Problem(
            mapping.at(field, i),
            'low, best and high count the dead of all kinds together',
            'Take "deaths_civilians" for civilians',
        )
    civilians_killed = (field, rule.status) == ('killed', 'civilian')
    if ('deaths_civilians' in columns) != civilians_killed or len(columns) != 1:
        yield Problem(
            mapping.at(field, i),
            'the civilians killed are in "deaths_civilians", and nobody else is',
            'Take this column for them, and for them alone',
        )


def _is_one_sided(rule: AttributionRule) -> bool:
    """Return whether an attribution is made only where UCDP makes one, and as UCDP does."""
    columns = set(map(key, rule.actor.column))
    return rule.when == ONE_SIDED and columns == {'side_a'} and rule.status.always == 'alleged'


def faults(row: Row) -> Iterator[Problem]:
    """Yield the contradictions of a row, which are not repaired here."""
    yield from order_problems(row, (('low', 'best', 'high'),))
    one_sided = row.cell(('type_of_violence',)).text == '3'
    if one_sided and key(row.cell(('side_b',)).text) != 'civilians':
        yield Problem(
            row.at('side_b'),
            'one-sided violence, and side_b is not "Civilians"',
            'Ask the source who was attacked',
        )


def remarks(row: Row) -> Iterator[str]:
    """Yield what a person should look at."""
    names = ('deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown')
    parts = [row.cell((column,)).text for column in names]
    best, low, high = (row.cell((column,)).text for column in ('best', 'low', 'high'))
    if all(map(WHOLE.fullmatch, (best, *parts))) and sum(map(int, parts)) != int(best):
        yield 'deaths_a, deaths_b, deaths_civilians and deaths_unknown do not sum to best'
    if low != high:
        yield 'the total is a range; of the civilians the source gives its best estimate alone'
    if row.cell(('event_clarity',)).text == '2':
        yield 'event_clarity 2: the source reports several events as one'


FORMAT = Format(
    signature=frozenset({'type_of_violence', 'deaths_civilians', 'event_clarity'}),
    forbidden=forbidden,
    faults=faults,
    remarks=remarks,
)
