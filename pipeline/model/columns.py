"""The columns of a spreadsheet of incidents: which field each fills, and what is typed into it."""

from typing import NamedTuple, get_args

from pipeline.model.values import HARM_KINDS, Group, Status

STATUSES: tuple[Status, ...] = get_args(Status)
GROUPS: tuple[Group, ...] = get_args(Group)


class Column(NamedTuple):
    """A column in which a field is written in a form of its own."""

    field: str
    form: str  # what is typed
    example: str


PLAIN = (
    'id',
    'documented',
    'place',
    'place_part',
    'place_precision',
    'type',
    'weapon',
    'grading',
    'restricted_note',
    'public_note',
    'duplicate_of',
)  # as in YAML
FORMS = {
    'date': Column(
        'date',
        'a day, or the earliest and the latest day with a slash between',
        '2014-09-23/2014-10-26',
    ),
    'date_precision': Column(
        'date', 'only where it is not `day` (one day) or `period` (two)', 'week'
    ),
    'latitude': Column('coordinates', 'degrees with a decimal point', '36.5'),
    'longitude': Column('coordinates', 'degrees with a decimal point', '39.25'),
    'actors': Column(
        'attributions',
        'each actor with its status, separated by semicolons',
        'syrian-regime: alleged; isis: contested',
    ),
    'facilities': Column(
        'targets', 'ids, separated by semicolons', 'brigade-93; at-tabaqa-airbase'
    ),
    'sites_of': Column('targets', 'ids of actors, separated by semicolons', 'isis'),
    'damage': Column('targets', 'one word for all targets of the row', 'destroyed'),
    'sources': Column('sources', 'ids, separated by semicolons', 'snhr-2014-10-26; courier'),
}
HARMS = tuple(
    f'{kind}_{status}{part}'
    for kind in HARM_KINDS
    for status in STATUSES
    for part in ('', *(f'_{group}' for group in GROUPS))
)
COLUMNS = (*PLAIN, *FORMS, *HARMS)
