"""What a brief prints of the incidents it counts: the months of the year, the gradings, what was struck, the incidents it tells one by one.

The tables are functions like those of ``tables``; a note that a number brings with it stands at the foot of its page.
"""

from markupsafe import Markup

from pipeline.language import html
from pipeline.write.cells import Cell, armed, dated, placed
from pipeline.write.tolls import amount, recorded

GROUPS = ('children', 'women')
COUNTED, APART = ('confirmed', 'fair', 'not-graded'), ('weak', 'contested', 'discounted')
DAMAGE = {
    'destroyed': 'destroyed',
    'damaged': 'damaged',
    'none': 'undamaged',
    'unknown': 'damage-unknown',
}


def months(page):
    """The months of the year, and the year to date; a brief that has no year stands beside the period before it."""
    facts = page.ledger.facts
    named = [name.removeprefix('day.month.') for name in facts if name.startswith('day.month.')]
    if named:
        rows = [
            [
                Cell(
                    page.said(page.words.month(f'day.month.{name}')).markup
                    + (_notes(page) if name == named[-1] else ''),
                    'head',
                ),
                *_stretch(page, f'year.month.{name}'),
            ]
            for name in named
        ]
        total = [Cell(page.text('row-year'), 'head'), *_stretch(page, 'year')]
    else:
        ends = (
            [('previous', 'previous'), ('recorded', 'period')]
            if 'day.previous-from' in facts
            else [('recorded', 'period')]
        )
        rows = [
            [
                Cell(_between(page, end) + (_notes(page) if end == 'period' else ''), 'head'),
                *_stretch(page, name),
            ]
            for name, end in ends
        ]
        total = None
    return [{'head': None, 'rows': rows, 'total': total}], [
        'month',
        'incidents',
        'killed-civilian',
        *GROUPS,
    ]


def _between(page, name):
    last = f'day.{name}-to' if f'day.{name}-to' in page.ledger.facts else 'day.published'
    return page.text(
        'dates-between',
        start=page.words.day(f'day.{name}-from', 'short'),
        end=page.words.day(last, 'short'),
    )


def _stretch(page, name):
    facts = page.ledger.facts
    return [
        page.counted_cell(facts[f'{name}.{what}'])
        if f'{name}.{what}' in facts
        else page.absent('not-stated')
        for what in (
            'incidents',
            'killed.civilian',
            *(f'killed.civilian.{group}' for group in GROUPS),
        )
    ]


def _notes(page):
    """What reaches beyond the period and what became known late, each in a footnote that says how many and where they went."""
    facts, last = (
        page.ledger.facts,
        'day.period-to' if 'day.period-to' in page.ledger.facts else 'day.published',
    )
    days = {'start': facts['day.period-from'], 'end': facts[last]}
    counts = {
        f'note-{name}': facts[f'recorded.incidents.{name}']
        for name in ('across-the-end', 'across-the-start', 'documented-late', 'of-earlier-days')
    }
    return Markup('').join(
        Markup(' ') + page.note(message, incidents=fact, **days)
        for message, fact in counts.items()
        if fact.value
    )  # a call apart from the digits before it


def gradings(page):
    """How well each incident is known; what the totals count, and what is kept apart from them."""
    facts = page.ledger.facts

    def row(head, name):
        return [
            Cell(page.text(head), 'head'),
            page.counted_cell(facts[f'{name}.incidents']),
            page.counted_cell(facts[f'{name}.killed.civilian']),
        ]

    def group(names, head, name):
        rows = [
            row(f'grading-{grading}', f'recorded.graded.{grading}')
            for grading in names
            if f'recorded.graded.{grading}.incidents' in facts
        ]
        return {'head': None, 'rows': rows, 'total': row(head, name)}

    apart = (
        [group(APART, 'row-kept-apart', 'recorded.kept-apart')]
        if facts['recorded.kept-apart.incidents'].value
        else []
    )
    return [group(COUNTED, 'row-counted', 'recorded'), *apart], [
        'grading',
        'incidents',
        'killed-civilian',
    ]


def targets(page):
    """The facilities recorded as targets, by type, and how much each was damaged."""
    facts, name = page.ledger.facts, 'recorded.facilities'
    damages = [damage for damage in DAMAGE if f'recorded.damage.{damage}' in facts]

    def cells(names):
        return [
            page.counted_cell(facts[each]) if each in facts else page.absent('none')
            for each in names
        ]

    kinds = [fact.removeprefix(f'{name}.') for fact in facts if fact.rpartition('.')[0] == name]
    rows = [
        [
            page.attempt(lambda kind=kind: page.said(page.words.name(kind, 'label'), 'head')),
            *cells([f'{name}.{kind}', *(f'{name}.{kind}.damage.{damage}' for damage in damages)]),
        ]
        for kind in kinds
    ]
    total = (
        [
            Cell(page.text('row-total'), 'head'),
            *cells([name, *(f'recorded.damage.{damage}' for damage in damages)]),
        ]
        if kinds
        else None
    )
    return [{'head': None, 'rows': rows, 'total': total}], [
        'type',
        'count',
        *(DAMAGE[damage] for damage in damages),
    ]


def notable(page):
    """The incidents that are told one by one, and the rule by which they were chosen."""
    facts, by_id = (
        page.ledger.facts,
        {incident.id: incident for incident in page.ledger.public.incidents},
    )
    chosen = (
        [by_id[record.removeprefix('incident:')] for record in facts['notable.incidents'].records]
        if 'notable.incidents' in facts
        else []
    )
    rule = (
        page.text('notable-by-toll', killed=facts['notable.killed'])
        if 'notable.killed' in facts
        else page.text('notable-listed')
    )
    return {'rule': rule, 'incidents': [_told(page, incident) for incident in chosen]}


def _told(page, incident):
    facts = page.ledger.facts
    toll = facts.get(f'killed.civilian.incident.{incident.id}')
    groups = tuple(
        facts[name]
        for group in (*GROUPS, 'men')
        if (name := f'killed.civilian.incident.{incident.id}.{group}') in facts
        and facts[name].value
    )
    named = [
        page.text(f'attribution-{each.status}', actor=each.actor)
        for each in incident.attributions or ()
    ]
    struck = [
        page.text(f'damage-{target.damage}', target=target.facility)
        for target in incident.targets or ()
        if target.facility
    ]
    return {
        'date': dated(page, incident).markup,
        'place': placed(page, incident).markup,
        'toll': page.toll(toll) if toll is not None and toll.value is not None else None,
        'among': page.text('notable-among', groups=groups) if groups else None,
        'rows': [
            *_besides(page, incident, toll),
            (page.text('column-party'), named or [page.text('key-not-attributed')]),
            (page.text('column-weapon'), [armed(page, incident).markup]),
            *([(page.text('column-target'), struck)] if struck else []),
        ],
        'note': page.prose(incident.public_note) if incident.public_note else None,
    }


def _besides(page, incident, toll):
    """Return the rows that say who else was killed and injured, and of the civilians killed what has no number to be set large."""
    facts = [
        fact
        for fact in recorded(page.ledger, incident)
        if fact is not toll or fact.qualifier == 'a-number-of'
    ]
    return [
        (
            page.text(f'column-{fact.unit}'),
            [page.attempt(lambda fact=fact: Markup(html(amount(page.words, fact))))],
        )
        for fact in facts
    ]
