"""Airwars: the export of incidents, one row an incident, with numbered columns for the belligerents.

Numbers that a belligerent concedes and numbers of sources are no counts of their own: they are never added to anything.
"""

from pipeline.importers.sheets import Format, key, table
from pipeline.model import Problem

PRIVATE = ('geolocation_notes_internal', 'geolocation_sign_off_*')
NOT_COUNTS = ('num_', 'belligerent_')


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
            if any(column.startswith(NOT_COUNTS) for column in columns):
                yield Problem(
                    mapping.at(field, i),
                    'what a belligerent concedes, and numbers of sources or names, are not the dead of an incident',
                    'Take the columns of the incident itself',
                )
    if (
        'publish' not in mapping.take_only.get('post_status', ())
        or len(mapping.take_only['post_status']) > 1
    ):
        yield Problem(
            mapping.at('take_only'),
            'drafts are not published by Airwars and may not be taken',
            'Write "take_only: {post_status: publish}"',
        )


def oddities(row):
    if ' ' in row.cell(('code',)).text:
        yield 'several codes stand for one incident'
    if key(row.cell(('civilian_harm_status_slug',)).text) in ('weak', 'contested', 'discounted'):
        yield 'graded weak, contested or discounted: Airwars totals these apart'


FORMAT = Format(
    table,
    PRIVATE,
    frozenset({'civilian_harm_status_slug', 'code', 'permalink'}),
    forbids,
    oddities=oddities,
)
