"""ACLED: one row an event, of the columns before or after March 2023.

``fatalities`` counts all dead together, whoever they were; the order of the actors has no direction. So the dead are of
unknown status, and nobody is held responsible.
"""

from pipeline.importers.sheets import Format, key, table
from pipeline.model import Problem


def forbids(mapping):
    """What no mapping of this source may say."""
    for field in ('killed', 'injured'):
        for i, toll in enumerate(getattr(mapping, field)):
            if (field, toll.status) != ('killed', 'unknown') or toll.of_which:
                yield Problem(
                    mapping.at(field, i),
                    '"fatalities" counts all dead together, and nothing else is counted here',
                    'Write "status: unknown", without groups',
                )
            elif [key(column) for group in toll.value.columns() for column in group] != [
                'fatalities'
            ]:
                yield Problem(
                    mapping.at(field, i, 'value'),
                    'the dead are in "fatalities"',
                    'Take this column',
                )
    for i, _ in enumerate(mapping.attributions):
        yield Problem(
            mapping.at('attributions', i),
            'the order of the actors says nothing of who attacked whom',
            'Leave "attributions" out',
        )


def oddities(row):
    if row.cell(('fatalities',)).text == '0':
        yield 'fatalities is 0, which ACLED also writes where no number was reported'
    if row.cell(('civilian_targeting',)).text:
        yield 'civilian_targeting is set; how many of the dead were civilians is not said'


FORMAT = Format(
    table,
    marks=frozenset({'event_id_cnty', 'fatalities', 'actor1'}),
    forbids=forbids,
    oddities=oddities,
)
