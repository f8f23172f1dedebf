"""Begin a brief: its definition from the data, and each text that it needs, to be written."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from pipeline.language import Prose
from pipeline.model import BriefDefinition, Incident, Ledger, Problem, Refused, Where
from pipeline.settings import Document, build

TILES = {
    'killed': 'recorded.killed.civilian',
    'children': 'recorded.killed.civilian.children',
    'women': 'recorded.killed.civilian.women',
    'incidents': 'recorded.incidents',
}
ALWAYS = {
    'period-from': 'day.period-from',
    'period-to': 'day.period-to',
    'killed': 'recorded.killed.civilian',
    'incidents': 'recorded.incidents',
}
NOTABLE = 5  # dead at once: what many recorders call a massacre


class Asked(NamedTuple):
    """What is asked for: the name and type of a brief, its days, publisher and languages."""

    brief: str
    type: str
    first: date
    last: date
    by: str
    place: str
    languages: tuple[str, ...]
    source_language: str


def days(text: str) -> tuple[date, date]:
    """Return the first and the last day of a month (``2031-05``) or a period.

    A period is written as two days: ``2031-05-01/2031-05-14``.
    """
    try:
        if re.fullmatch(r'[0-9]{4}-[0-9]{2}', text):
            first = date.fromisoformat(f'{text}-01')
            return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])
        first, last = map(date.fromisoformat, text.split('/'))
        if first <= last:
            return first, last
    except ValueError:
        pass
    raise Refused(
        [
            Problem(
                Where(f'FROM={text}'),
                'is no month and no period',
                'Write FROM=2031-05, or FROM=2031-05-01/2031-05-14',
                'usage',
            )
        ]
    )


def files_of(
    asked: Asked, incidents: dict[str, list[Incident]]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the files whose incidents may lie in the period, and those of the year before it.

    Raises ``Refused`` where no file is of the period, saying what the files hold.
    """
    now, before, held = [], [], []
    for name, records in incidents.items():
        if not records:
            continue
        first, last = (
            min(one.date.earliest for one in records),
            max(one.date.latest for one in records),
        )
        held.append(f'{name} ({first} to {last})')
        if all(
            one.date.earliest <= asked.last and one.date.latest >= asked.first for one in records
        ):
            now.append(name)
        elif all(one.date.earliest < asked.first for one in records) and last >= min(
            date(asked.first.year, 1, 1), asked.first - (asked.last - asked.first) - timedelta(1)
        ):
            before.append(name)
    if not now:
        raise Refused(
            [
                Problem(
                    Where(f'FROM={asked.first}/{asked.last}'),
                    'no file of incidents is of these days alone: '
                    + (', '.join(held) or 'there is none'),
                    'Keep the incidents of a period in a file of their own; '
                    'an import takes those of the "period" that its origin names',
                    'usage',
                )
            ]
        )
    return tuple(now), tuple(before)


def definition(
    asked: Asked, where: Where, incidents: tuple[str, ...], previous: tuple[str, ...]
) -> BriefDefinition:
    """Return what can be said of the brief before anything is counted."""
    value = {
        'id': asked.brief,
        'type': asked.type,
        'edition': 1,
        'published': str(asked.last + timedelta(1)),
        'period': {'from': str(asked.first), 'to': str(asked.last)},
        'basis': 'death',
        'place': asked.place,
        'by': asked.by,
        'languages': list(asked.languages),
        'source_language': asked.source_language,
        'tally': True,
        'incidents': list(incidents),
        'previous': list(previous),
        'notable': {'killed': NOTABLE},
        'claims': [],
        'tiles': [],
        'names': {},
    }
    return build(BriefDefinition, Document(value, {(): where}))


def brief_yaml(brief: BriefDefinition, ledger: Ledger) -> str:
    """Return the definition as it is written.

    It has tiles for the numbers there are, and not the parts of which the data hold nothing.
    """
    facts = ledger.facts
    tiles = [
        name
        for name, fact in TILES.items()
        if fact in facts and (name in ALWAYS or facts[fact].value)
    ]
    names = ALWAYS | {name: TILES[name] for name in tiles}
    without = list(_without(brief, ledger))
    lines = [
        '# Written by `make brief-new` from what the data hold. Read it line by line: '
        'it decides what is counted.',
        f'id: {brief.id}',
        f'type: {brief.type}',
        'edition: 1',
        f'published: {brief.published}   # the day of publication, once it is set',
        f'period: {{from: {brief.period.from_}, to: {brief.period.to}}}',
        'basis: death   # or documentation: '
        'an incident then belongs to the month in which it was documented',
        f'place: {brief.place}',
        f'by: {brief.by}',
        f'languages: [{", ".join(brief.languages)}]',
        f'source_language: {brief.source_language}',
        'tally: true',
        '',
        f'incidents: [{", ".join(brief.incidents)}]',
        *([f'previous: [{", ".join(brief.previous)}]'] if brief.previous else []),
        '# year_from: 2031-01-01   # the first day of the year, '
        'where these files cover it from there'.replace('2031', str(brief.last_day.year)),
        'claims: []',
        *(
            [
                f'notable: {{killed: {NOTABLE}}}   '
                '# listed one by one: incidents with so many civilians killed, or more'
            ]
            if 'notable' not in without
            else []
        ),
        '# Parts of which the data holds nothing. Take out of the list what you want back.',
        f'without: [{", ".join(without)}]',
        '',
        '# The key figures of the cover, in order, and short names for the prose. '
        '`make numbers` lists every fact.',
        f'tiles: [{", ".join(tiles)}]',
        'names:',
        *(f'  {name}: {fact}' for name, fact in names.items()),
    ]
    return '\n'.join(lines) + '\n'


def _without(brief: BriefDefinition, ledger: Ledger) -> Iterator[str]:
    facts = ledger.facts
    toll = facts['recorded.killed.civilian'].value
    if not (
        'previous.incidents' in facts
        and facts['previous.incidents'].value
        and (toll is not None or facts['previous.killed.civilian'].value is not None)
    ):
        yield 'months_compared'
    if not brief.year_from:
        yield 'months_trend'
    if not facts['notable.incidents'].value:
        yield 'notable'
    if toll is None:
        yield from ('deaths_by_day', 'toll_by_actor', 'toll_by_place_and_actor', 'toll_by_weapon')
    elif (brief.last_day - brief.period.from_).days >= 62:
        yield 'deaths_by_day'
    shown = (
        None
        if toll is None
        else 'toll_map'
        if ledger.public.areas
        else 'toll_tiles'
        if ledger.public.tiles
        else 'toll_by_place'
    )
    yield from (name for name in ('toll_map', 'toll_tiles', 'toll_by_place') if name != shown)
    if 'recorded.facilities' not in facts:
        yield 'facilities'
    yield 'statements'


def prose(skeleton: Prose, blocks: list[str], notes: list[str], mark: str) -> str:
    """Return the texts of a new brief.

    They are those of the skeleton of its type, and ``mark`` for each other block that it needs.
    """
    ledes = [
        name
        for name in skeleton.blocks
        if name.endswith('-lede') and f'{name.removesuffix("-lede")}-title' in blocks
    ]
    wanted = dict.fromkeys(
        [*(name for name in skeleton.blocks if name in blocks or name in ledes), *blocks, *notes]
    )
    return (
        '\n\n'.join(
            f'# {name}\n{skeleton.blocks[name].text if name in skeleton.blocks else f"{mark}."}'
            for name in wanted
        )
        + '\n'
    )
