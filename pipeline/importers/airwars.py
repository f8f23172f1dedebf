"""Airwars: the export of incidents, one row an incident, with numbered columns for belligerents.

Numbers that a belligerent concedes and numbers of sources are no counts of their own: they are
never added to anything.
"""

from collections.abc import Iterator

from pipeline.importers.formats import Format
from pipeline.importers.mapping import CasualtiesRule, Mapping
from pipeline.importers.sheets import Row, key
from pipeline.model import Problem

PRIVATE = ('geolocation_notes_internal', 'geolocation_sign_off_*')
NOT_COUNTS = ('num_', 'belligerent_')


def forbidden(mapping: Mapping) -> Iterator[Problem]:
    """Yield what no mapping of this source may say."""
    for field, rules in mapping.casualties().items():
        for i, rule in enumerate(rules):
            if _reads_other_numbers(rule):
                yield Problem(
                    mapping.at(field, i),
                    'what a belligerent concedes, and numbers of sources or names, '
                    'are not the dead of an incident',
                    'Take the columns of the incident itself',
                )
    if mapping.take_only.get('post_status') != ('publish',):
        yield Problem(
            mapping.at('take_only'),
            'drafts are not published by Airwars and may not be taken',
            'Write "take_only: {post_status: publish}"',
        )


def _reads_other_numbers(rule: CasualtiesRule) -> bool:
    columns = [key(column) for group in rule.columns() for column in group]
    return any(column.startswith(NOT_COUNTS) for column in columns)


def remarks(row: Row) -> Iterator[str]:
    """Yield what a person should look at."""
    if ' ' in row.cell(('code',)).text:
        yield 'several codes stand for one incident'
    if key(row.cell(('civilian_harm_status_slug',)).text) in ('weak', 'contested', 'discounted'):
        yield 'graded weak, contested or discounted: Airwars totals these apart'


FORMAT = Format(
    private=PRIVATE,
    signature=frozenset({'civilian_harm_status_slug', 'code', 'permalink'}),
    forbidden=forbidden,
    remarks=remarks,
)
