"""The tables of a brief: strikes, attacks, facilities, and the box in which totals and incidents meet.

A table is a function that takes the page and returns groups of rows and the names of its columns.
To add one, write the function, list it in ``TABLES`` and say its ``table-…`` and ``column-…`` messages.
"""
from typing import NamedTuple

from markupsafe import Markup

from pipeline.language import Code, Name, Text, html


class Cell(NamedTuple):
    """A cell of a table: its markup, and its kind, which decides how it is set."""

    markup: Markup
    kind: str = ''                           # number, absent, head
    qualifier: Markup = Markup('')
    rows: int = 1


def strikes(page):
    groups, rows = {}, 0
    for incident in page.ledger.public.incidents:
        actor = incident.attributions[0].actor if incident.attributions else None
        targets = incident.targets or (None,)
        for i, target in enumerate(targets):
            rows += 1
            groups.setdefault(actor, []).append([
                page.said(page.words.ordinal(rows)), _date(page, incident), _place(page, incident), _target(page, target),
                _weapon(page, incident), *_killed(page, incident, i, len(targets))])
    heads = {actor: page.text('table-group', actor=actor) if actor else page.text('not-stated') for actor in groups}
    return [{'head': heads[actor], 'rows': rows, 'total': None} for actor, rows in groups.items()], ['number', 'date', 'place', 'target', 'weapon', 'killed']


def _date(page, incident):
    """The day; the first and the last possible one where only they are known; words where no day is stated."""
    day = f'day.{incident.id}'
    if f'{day}.latest' in page.ledger.facts:
        start, end = (page.words.day(f'{day}.{end}', 'short') for end in ('earliest', 'latest'))
        return Cell(page.text('dates-between', start=start, end=end))
    return page.said(page.words.day(day, 'short')) if day in page.ledger.facts else page.absent('not-stated')


def _weapon(page, incident):
    return page.attempt(lambda: page.said(page.words.name(incident.weapon, 'label'))) if incident.weapon else page.absent('not-stated')


def _place(page, incident):
    if incident.place is None:
        return page.absent('not-stated')
    if incident.place not in page.ledger.public.places:
        opening, closing = page.words.language.locale.quotes
        named = (Text(opening), Name((incident.place_text or {}).get(page.words.language.tag, ''), incident.id), Text(closing))
        return Cell(Markup(html(named)) + Markup(' <small>') + page.text('sic') + Markup('</small>'))
    said = page.words.name(incident.place)
    if incident.place_part:
        said = page.words.text('place-part', place=said, part=incident.place_part)
    return coded(page, said, incident.place)


def coded(page, said, place, kind=''):
    """A place with its P-code, where it has one or lies in one that has."""
    pcode = page.ledger.public.places[place].pcode if place else None
    return Cell(Markup(html(said)) + (Markup(' <small>') + Markup(html((Code(pcode),))) + Markup('</small>') if pcode else ''), kind)


def _target(page, target):
    if target is None:
        return page.absent('not-stated')
    if target.facility:
        return page.attempt(lambda: page.said(page.words.name(target.facility)))
    return Cell(page.text('sites-of', actor=target.sites_of))


def _killed(page, incident, row, rows):
    """The dead of an incident stand once, beside all its targets: they are not known for each target apart."""
    fact = page.ledger.facts.get(f'killed.civilian.incident.{incident.id}')
    if fact is None or fact.value is None:
        return [page.absent('not-known')]
    return [] if row else [page.counted_cell(fact)._replace(rows=rows)]


def attacks(page):
    public, groups, total = page.ledger.public, [], None
    for stated in public.claims:
        claim = stated.claim
        if claim.measure != 'attacks' or claim.actor != public.brief.context:
            continue
        name = f'attacks.{claim.weapon}.{claim.actor}'
        rows = []
        for item in claim.items:
            place = public.places[item.place]
            parent = place.parent if place.parent and public.places[place.parent].level else None
            said = page.words.text('place-in', place=item.place, parent=parent) if parent else page.words.name(item.place)
            rows.append([coded(page, said, item.place if place.pcode else parent, 'head'), page.counted_cell(page.ledger.fact(f'{name}.{item.place}'))])
        total = [Cell(page.text('row-total'), 'head'), page.counted_cell(page.ledger.fact(name))]
        groups.append({'head': None, 'rows': rows, 'total': total})
    return groups, ['place', 'attacks']


def facilities(page):
    name = f'facilities-targeted.{page.ledger.public.brief.context}'
    rows = [[page.said(page.words.name(fact.removeprefix(f'{name}.'), 'label'), 'head'), page.counted_cell(page.ledger.fact(fact))]
            for fact in page.ledger.facts if fact.startswith(f'{name}.')]
    return [{'head': None, 'rows': rows, 'total': [Cell(page.text('row-total'), 'head'), page.counted_cell(page.ledger.fact(name))]}], ['type', 'count']


def reconciliation(page):
    """The totals as stated, what is known within them, what is left, and what the incidents itemise."""
    brief, facts = page.ledger.public.brief, page.ledger.facts
    columns = [f'killed.civilian.{actor}' for actor in (brief.subject, brief.context)]

    def row(message, names):
        cells = [page.counted_cell(facts[name]) if name in facts else page.absent('not-stated') for name in names]
        return {'head': page.text(message), 'cells': cells, 'name': message}

    rest = [f'{name}.not-broken-down' if f'{name}.not-broken-down' in facts else name for name in columns]
    return {
        'heads': [page.attempt(lambda actor=actor: Markup(html(page.words.name(actor, 'short')))) for actor in (brief.subject, brief.context)],
        'rows': [row('row-stated', columns), row('row-children', [f'{name}.children' for name in columns]), row('row-women', [f'{name}.women' for name in columns]),
                 row('row-rest', rest), row('row-itemised', [f'itemised.killed.civilian.{actor}' for actor in (brief.subject, brief.context)])]}


def parties(page):
    """The toll of each party: what it is held responsible for, and the groups known among the dead."""
    return _by(page, 'by', ('children', 'women', 'men'))


def places(page):
    """The toll of each governorate."""
    return _by(page, 'in')


def means(page):
    """The toll of each means of attack."""
    return _by(page, 'with')


def targets(page):
    """The facilities recorded as targets, by type."""
    facts, name = page.ledger.facts, 'recorded.facilities'
    rows = [[page.said(page.words.name(fact.removeprefix(f'{name}.'), 'label'), 'head'), page.counted_cell(facts[fact])] for fact in facts if fact.rpartition('.')[0] == name]
    total = [Cell(page.text('row-total'), 'head'), page.counted_cell(facts[name])] if name in facts else None
    return [{'head': None, 'rows': rows, 'total': total}], ['type', 'count']


def statements(page):
    """What others state of a party's toll, beside what the incidents itemise; the two are never added."""
    facts, rows = page.ledger.facts, []
    for stated in page.ledger.public.claims:
        claim = stated.claim
        name = f'killed.civilian.{claim.actor}'
        fact = facts.get(name if claim.by == page.ledger.public.brief.by else f'stated.{claim.by}.{name}')
        if claim.measure == 'killed' and claim.status == 'civilian' and fact is not None:
            itemised = facts.get(f'recorded.killed.civilian.by.{claim.actor}')
            rows.append([page.attempt(lambda claim=claim: page.said(page.words.name(claim.by, 'label'), 'head')), page.attempt(lambda claim=claim: page.said(page.words.name(claim.actor, 'label'))),
                         page.counted_cell(fact), page.counted_cell(itemised) if itemised is not None else page.absent('not-stated')])
    return [{'head': None, 'rows': rows, 'total': None}], ['statement', 'party', 'stated', 'itemised']


def _by(page, dimension, groups=()):
    facts, total = page.ledger.facts, 'recorded.killed.civilian'
    name, incidents = f'{total}.{dimension}', 'recorded.incidents'
    keys = [fact.removeprefix(f'{name}.') for fact in facts if fact.startswith(f'{name}.') and '.' not in fact.removeprefix(f'{name}.')]
    keys.sort(key=lambda key: (key in KEYS, -(facts[f'{name}.{key}'].value or 0)))

    def row(head, toll, counted):
        known = [page.counted_cell(facts[f'{toll}.{group}']) if f'{toll}.{group}' in facts else page.absent('not-stated') for group in groups]
        return [head, page.counted_cell(facts[counted]), page.counted_cell(facts[toll]), *known]

    rows = [row(_head(page, key), f'{name}.{key}', f'{incidents}.{dimension}.{key}') for key in keys]
    last = row(Cell(page.text('row-total'), 'head'), total, incidents)
    return [{'head': None, 'rows': rows, 'total': last}], [{'by': 'party', 'in': 'place', 'with': 'weapon'}[dimension], 'incidents', 'killed-civilian', *groups]


def _head(page, key):
    return Cell(page.text(f'key-{key}'), 'head') if key in KEYS else page.attempt(lambda: page.said(page.words.name(key, 'label'), 'head'))


def annex(page):
    """All incidents, one row each, in the order of their days; those left out of the count say why, and those that repeat another come last."""
    public, left = page.ledger.public, {each.id: each.reason for each in page.ledger.excluded}
    rows = []
    for incident in sorted(public.incidents, key=lambda each: (each.date.earliest.isoformat() if each.date else '', each.id)):
        why = left.get(incident.id)
        toll = page.ledger.facts.get(f'killed.civilian.incident.{incident.id}')
        rows.append([Cell(Markup(html((Code(incident.id),))), 'head'), _date(page, incident), _place(page, incident), _head(page, incident.responsible)._replace(kind=''), _weapon(page, incident),
                     Cell(page.text(f'left-out-{why}'), 'absent') if why else page.said(()),
                     page.counted_cell(toll) if toll is not None else page.absent('not-known')])
    for repeat in public.repeats:
        rows.append([Cell(Markup(html((Code(repeat.id),))), 'head'), *[page.said(())] * 4, Cell(page.text(f'left-out-{left[repeat.id]}'), 'absent'), page.said(())])
    return [{'head': None, 'rows': rows, 'total': None}], ['id', 'date', 'place', 'party', 'weapon', 'remark', 'killed']


KEYS = ('several', 'disputed', 'not-attributed', 'unplaced', 'not-stated')
TABLES = {'strikes': strikes, 'attacks': attacks, 'facilities': facilities, 'parties': parties, 'places': places, 'means': means, 'targets': targets, 'statements': statements, 'annex': annex}
