"""ACLED: one row an event, with the columns of before or after March 2023.

``fatalities`` counts all dead together, whoever they were; the order of the actors has no
direction. So the dead are of unknown status, and nobody is held responsible.
"""

from collections.abc import Iterator

from pipeline.importers.formats import Format
from pipeline.importers.mapping import CasualtiesRule, Mapping
from pipeline.importers.sheets import Row, key
from pipeline.model import Problem


def forbidden(mapping: Mapping) -> Iterator[Problem]:
    """Yield what no mapping of this source may say."""
    for field, rules in mapping.casualties().items():
        for i, rule in enumerate(rules):
            yield from _forbidden_counts(mapping, field, i, rule)
    for i, _ in enumerate(mapping.attributions):
        yield Problem(
            mapping.at('attributions', i),
            'the order of the actors says nothing about who attacked whom',
            'Leave "attributions" out',
        )


def _forbidden_counts(
    mapping: Mapping, field: str, i: int, rule: CasualtiesRule
) -> Iterator[Problem]:
    columns = [key(column) for group in rule.value.columns() for column in group]
    if (field, rule.status) != ('killed', 'unknown') or rule.of_which:
        yield Problem(
            mapping.at(field, i),
            '"fatalities" counts all dead together, and nothing else is counted here',
            'Write "status: unknown", without groups',
        )
    elif columns != ['fatalities']:
        where = mapping.at(field, i, 'value')
        yield Problem(where, 'the dead are in "fatalities"', 'Take this column')


def remarks(row: Row) -> Iterator[str]:
    """Yield what a person should look at."""
    if row.cell(('fatalities',)).text == '0':
        yield 'fatalities is 0, which ACLED also writes where no number was reported'
    if row.cell(('civilian_targeting',)).text:
        yield 'civilian_targeting is set; how many of the dead were civilians is not stated'


FORMAT = Format(
    signature=frozenset({'event_id_cnty', 'fatalities', 'actor1'}),
    forbidden=forbidden,
    remarks=remarks,
)
