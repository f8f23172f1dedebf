"""The tables of a brief: strikes, attacks, facilities, and the box in which totals and incidents meet.

A table is a function that takes the page and returns groups of rows and the names of its columns.
To add one, write the function, list it in ``TABLES`` and say its ``table-…`` and ``column-…`` messages.
"""

from markupsafe import Markup

from pipeline.language import Code, html
from pipeline.write import tally
from pipeline.write.cells import Cell, armed, coded, dated, placed
from pipeline.write.cross_references import cited, numbers_of
from pipeline.write.tolls import recorded, toll_cells, toll_columns


def strikes(page):
    groups, rows, columns = {}, 0, toll_columns(page.ledger)
    for incident in page.ledger.public.incidents:
        actor = incident.attributions[0].actor if incident.attributions else None
        targets = incident.targets or (None,)
        for i, target in enumerate(targets):
            rows += 1
            groups.setdefault(actor, []).append(
                [
                    page.said(page.words.ordinal(rows))._replace(
                        anchor='' if i else page.traces.row(incident.id, 'strikes')
                    ),
                    dated(page, incident),
                    placed(page, incident),
                    _target(page, target),
                    armed(page, incident),
                    *_tolls(page, incident, columns, i, len(targets)),
                ]
            )
    heads = {
        actor: page.text('table-group', actor=actor) if actor else page.text('not-stated')
        for actor in groups
    }
    return [
        {'head': heads[actor], 'rows': rows, 'total': None} for actor, rows in groups.items()
    ], ['number', 'date', 'place', 'target', 'weapon', *columns]


def _target(page, target):
    if target is None:
        return page.absent('not-stated')
    if target.facility:
        return page.attempt(lambda: page.said(page.words.name(target.facility)))
    return Cell(page.text('sites-of', actor=target.sites_of))


def _tolls(page, incident, columns, row, rows):
    """The killed and the injured of an incident stand once, beside all its targets: they are not known for each target apart."""
    cells = toll_cells(page, incident, columns)
    if all(fact.qualifier == 'unknown' for fact in recorded(page.ledger, incident)):
        return cells
    return [] if row else [cell._replace(rows=rows) for cell in cells]


def attacks(page):
    public, groups, total = page.ledger.public, [], None
    for stated in public.claims:
        claim = stated.claim
        if (
            claim.measure != 'attacks'
            or claim.actor != public.brief.context
            or claim.itemises is not None
        ):
            continue
        name = f'attacks.{claim.weapon}.{claim.actor}'
        rows = []
        for item in claim.items:
            place = public.places[item.place]
            parent = place.parent if place.parent and public.places[place.parent].level else None
            said = (
                page.words.text('place-in', place=item.place, parent=parent)
                if parent
                else page.words.name(item.place)
            )
            rows.append(
                [
                    coded(page, said, item.place if place.pcode else parent, 'head'),
                    page.counted_cell(page.ledger.fact(f'{name}.{item.place}')),
                ]
            )
        total = [Cell(page.text('row-total'), 'head'), page.counted_cell(page.ledger.fact(name))]
        groups.append({'head': None, 'rows': rows, 'total': total})
    return groups, ['place', 'attacks']


def facilities(page):
    name = f'facilities-targeted.{page.ledger.public.brief.context}'
    rows = [
        [
            page.said(page.words.name(fact.removeprefix(f'{name}.'), 'label'), 'head'),
            page.counted_cell(page.ledger.fact(fact)),
        ]
        for fact in page.ledger.facts
        if fact.startswith(f'{name}.')
    ]
    return [
        {
            'head': None,
            'rows': rows,
            'total': [
                Cell(page.text('row-total'), 'head'),
                page.counted_cell(page.ledger.fact(name)),
            ],
        }
    ], ['type', 'count']


def reconciliation(page):
    """The totals as stated, what is known within them, what is left, and what the incidents itemise."""
    brief, facts = page.ledger.public.brief, page.ledger.facts
    columns = [f'killed.civilian.{actor}' for actor in (brief.subject, brief.context)]

    def row(message, names):
        cells = [
            page.counted_cell(facts[name]) if name in facts else page.absent('not-stated')
            for name in names
        ]
        return {'head': page.text(message), 'cells': cells, 'name': message}

    itemised = [
        _itemised_by(page, stated.claim, columns)
        for stated in page.ledger.public.claims
        if stated.claim.itemises is not None
    ]
    rest = [
        f'{name}.not-broken-down' if f'{name}.not-broken-down' in facts else name
        for name in columns
    ]
    return {
        'heads': [
            page.attempt(lambda actor=actor: Markup(html(page.words.name(actor, 'short'))))
            for actor in (brief.subject, brief.context)
        ],
        'rows': [
            row('row-stated', columns),
            row('row-children', [f'{name}.children' for name in columns]),
            row('row-women', [f'{name}.women' for name in columns]),
            row('row-rest', rest),
            row(
                'row-itemised',
                [f'itemised.killed.civilian.{actor}' for actor in (brief.subject, brief.context)],
            ),
            *filter(None, itemised),
        ],
    }


def _itemised_by(page, claim, columns):
    """What another page itemises of one of the totals: "23 of 24"; nothing where it is of none of them."""
    facts, names = page.ledger.facts, [f'{name}.itemised.{claim.id}' for name in columns]
    if not any(name in facts for name in names):
        return None
    organisation = page.attempt(page.words.name, claim.by, 'label')
    cells = [
        Cell(page.text('itemised-of', itemised=facts[name], total=facts[total]), 'said')
        if name in facts
        else page.absent('not-stated')
        for name, total in zip(names, columns, strict=True)
    ]
    return {
        'head': page.text(
            'row-itemised-by', organisation=organisation, day=facts[f'day.{claim.id}']
        ),
        'cells': cells,
        'name': 'row-itemised-by',
    }


def parties(page):
    """The toll of each party: what it is held responsible for, and the groups known among the dead."""
    return _by(page, 'by', ('children', 'women', 'men'))


def places(page):
    """The toll of each governorate."""
    return _by(page, 'in')


def means(page):
    """The toll of each means of attack."""
    return _by(page, 'with')


def statements(page):
    """What others state of a party's toll, beside what the incidents itemise; the two are never added."""
    facts, rows = page.ledger.facts, []
    for stated in page.ledger.public.claims:
        claim = stated.claim
        if (claim.measure, claim.status, claim.itemises) == ('killed', 'civilian', None):
            fact = facts[stated.name(page.ledger.public.brief)]
            itemised = facts.get(f'recorded.killed.civilian.by.{claim.actor}')
            rows.append(
                [
                    page.attempt(
                        lambda claim=claim: Cell(
                            cited(
                                page,
                                page.said(page.words.name(claim.by, 'label')).markup,
                                {claim.source} & set(page.traces.sources),
                            ),
                            'head',
                        )
                    ),
                    page.attempt(
                        lambda claim=claim: page.said(page.words.name(claim.actor, 'label'))
                    ),
                    page.counted_cell(fact),
                    page.counted_cell(itemised)
                    if itemised is not None
                    else page.absent('not-stated'),
                ]
            )
    return [{'head': None, 'rows': rows, 'total': None}], [
        'statement',
        'party',
        'stated',
        'itemised',
    ]


def _by(page, dimension, groups=()):
    facts, total = page.ledger.facts, 'recorded.killed.civilian'
    name, incidents = f'{total}.{dimension}', 'recorded.incidents'
    keys = [
        fact.removeprefix(f'{name}.')
        for fact in facts
        if fact.startswith(f'{name}.') and '.' not in fact.removeprefix(f'{name}.')
    ]
    keys.sort(key=lambda key: (key in KEYS, -(facts[f'{name}.{key}'].value or 0)))

    def row(head, toll, counted):
        known = [
            page.counted_cell(facts[f'{toll}.{group}'])
            if f'{toll}.{group}' in facts
            else page.absent('not-stated')
            for group in groups
        ]
        return [head, page.counted_cell(facts[counted]), page.counted_cell(facts[toll]), *known]

    rows = [
        row(_head(page, key), f'{name}.{key}', f'{incidents}.{dimension}.{key}') for key in keys
    ]
    last = row(Cell(page.text('row-total'), 'head'), total, incidents)
    return [{'head': None, 'rows': rows, 'total': last}], [
        {'by': 'party', 'in': 'place', 'with': 'weapon'}[dimension],
        'incidents',
        'killed-civilian',
        *groups,
    ]


def _head(page, key):
    return (
        Cell(page.text(f'key-{key}'), 'head')
        if key in KEYS
        else page.attempt(lambda: page.said(page.words.name(key, 'label'), 'head'))
    )


def annex(page):
    """All incidents, one row each, in the order of their days; those left out of the count say why, and those that repeat another come last."""
    public, left = page.ledger.public, {each.id: each.reason for each in page.ledger.excluded}
    rows, sources, tolls = [], ['sources'] if page.traces.sources else [], toll_columns(page.ledger)
    for incident in sorted(
        public.incidents,
        key=lambda each: (each.date.earliest.isoformat() if each.date else '', each.id),
    ):
        head = _row_head(
            page,
            incident,
            Markup(' <span class="when">') + dated(page, incident).markup + Markup('</span>'),
        )
        party = _head(page, incident.responsible)
        rows.append(
            [
                head,
                placed(page, incident),
                Cell(party.markup + _left_out(page, incident, left)),
                armed(page, incident),
                *([_sources(page, incident)] if sources else []),
                *toll_cells(page, incident, tolls),
            ]
        )
    columns = ['record', 'place', 'party', 'weapon', *sources, *tolls]
    rows += [
        [
            _row_head(page, repeat, _left_out(page, repeat, left)),
            *[page.said(())] * (len(columns) - 1),
        ]
        for repeat in public.repeats
    ]
    return [{'head': None, 'rows': rows, 'total': None}], columns


def _row_head(page, record, beside):
    """The head of a row of the annex: the identifier of its record, and what stands below it."""
    return Cell(
        Markup(html((Code(record.id),))) + beside,
        'head',
        anchor=page.traces.row(record.id, 'annex'),
    )


def _left_out(page, record, left):
    """Say why a record is not counted: "Not counted: graded weak"; nothing where it is."""
    if record.id not in left:
        return Markup('')
    words, reason = page.words, f'left-out-{left[record.id]}'
    said = page.attempt(
        lambda: Markup(
            html(
                words.text(
                    'figure-row', name=words.text('column-remark'), killed=words.text(reason)
                )
            )
        )
    )
    return Markup(' <small class="left-out">') + said + Markup('</small>')


def _sources(page, incident):
    return (
        Cell(numbers_of(page, {*incident.sources} & set(page.traces.sources)))
        if incident.sources
        else page.absent('not-stated')
    )


KEYS = ('several', 'disputed', 'not-attributed', 'unplaced', 'not-stated')
TABLES = {
    'strikes': strikes,
    'attacks': attacks,
    'facilities': facilities,
    'parties': parties,
    'places': places,
    'means': means,
    'statements': statements,
    'annex': annex,
    'targets': tally.targets,
    'months': tally.months,
    'gradings': tally.gradings,
}
