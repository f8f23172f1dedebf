"""What happened where, and which of it is dated: filled marks are dated to the day, hollow ones are not."""
from typing import NamedTuple

from figures.style import COLUMN, LABEL, SMALL, Canvas, Drawing, quoted, refuse

ROW, HEAD, PITCH, GAP = 5.3, 6.6, 4.6, 3.4       # of a row, of the head, of two marks, between columns
MARKS, DAYS = 6, 3                               # marks on one line of a cell; columns of days before they become one
RADIUS, SIDE = 1.55, 3.0                         # of a circle, of a square
WIDEST, NARROWEST = 34, 22                       # of the names of places; of what was struck


class Row(NamedTuple):
    """One line of the matrix: where, what, when, and its marks."""

    actor: str
    place: tuple
    what: tuple
    day: str | None                              # the fact of its day
    fact: str
    marks: int
    round: bool                                  # a strike, or an attack that is only counted
    uncounted: bool
    count: tuple = ()                            # what its alternative text says for its number


def draw(ledger, words, palette):
    """Draw the rows of the subject, then those of the context."""
    name, brief = 'events-by-place', ledger.public.brief
    groups = [[*_strikes(ledger, words, actor), *_attacks(ledger, words, actor)] for actor in (brief.subject, brief.context)]
    rows = [row for group in groups for row in group]
    if not rows:
        refuse(name, 'neither actor has incidents or attacks with a place', f'Leave the figure "{name}" out of this brief, or record them')
    canvas = Canvas(name, words, palette, COLUMN)
    _matrix(canvas, [group for group in groups if group], _columns(ledger, words, rows))
    dated, said = {row.day is not None for row in rows}, _said(words, rows[0])
    for row in rows[1:]:
        said = words.text('figure-events-by-place-rows', before=said, row=_said(words, row))
    return Drawing(canvas, {'dated': 'some' if len(dated) > 1 else 'all' if True in dated else 'none', 'subject_actor': brief.subject,
                            'context_actor': brief.context, 'rows': said})


def _strikes(ledger, words, actor):
    """Yield the incidents of an actor, those of one place together."""
    theirs = [i for i in ledger.public.incidents if i.attributions and i.attributions[0].actor == actor]
    places = [(i.place, i.place_text) for i in theirs]
    for incident in sorted(theirs, key=lambda i: places.index((i.place, i.place_text))):
        targets = incident.targets or ()
        known = [target for target in targets if target.value.known]
        marks = ledger.fact(f'targets.{incident.id}').value if f'targets.{incident.id}' in ledger.facts else 0 if targets and not known else 1
        day = f'day.{incident.id}' if f'day.{incident.id}' in ledger.facts else None
        yield Row(actor, _place(words, incident), _what(words, incident), day, f'incident:{incident.id}', marks, True, len(known) < len(targets))


def _attacks(ledger, words, actor):
    """Yield the attacks that a claim counts by place: it gives no days."""
    for stated in ledger.public.claims:
        claim = stated.claim
        for item in claim.items if claim.measure == 'attacks' and claim.actor == actor else ():
            fact = ledger.fact(f'attacks.{claim.weapon}.{actor}.{item.place}')
            place = ledger.public.places[item.place]
            what = words.text('figure-events-by-place-means', weapon=claim.weapon)
            if place.parent and ledger.public.places[place.parent].level:
                what = words.text('place-in', place=what, parent=place.parent)
            yield Row(actor, words.name(item.place), what, None, fact.name, fact.value or 0, False, fact.value is None, words.count(fact))


def _place(words, incident):
    if incident.place in words.ledger.public.places:
        return words.name(incident.place)
    text = (incident.place_text or {}).get(words.language.tag)
    return quoted(words, text, incident.id) if text else words.text('figure-events-by-place-unknown')


def _what(words, incident):
    """Say what was struck as far as it is known: a facility, sites of somebody, or only the means."""
    targets = incident.targets or ()
    named = [target.facility for target in targets if target.facility]
    sites = [target.sites_of for target in targets if target.sites_of]
    if len(named) == 1:
        what = words.name(named[0])
    elif named:
        what = words.count(f'targets.{incident.id}')
    elif sites:
        what = words.text('figure-events-by-place-sites', actor=sites[0])
    elif incident.place not in words.ledger.public.places:
        what = words.text('figure-events-by-place-unmatched')
    else:
        what = words.text('figure-events-by-place-means', weapon=incident.weapon)
    return words.text('place-part', place=what, part=incident.place_part) if incident.place_part else what


def _said(words, row):
    """Say a row in the alternative text."""
    when = words.day(row.day) if row.day else words.text('figure-events-by-place-undated')
    counted = 'no' if row.uncounted else 'yes'
    return words.text('figure-events-by-place-row', place=row.place, what=row.count or row.what, when=when, counted=counted)


def _columns(ledger, words, rows):
    """Return the head of each column of marks and the days that stand in it; many days share one column."""
    days = sorted({(ledger.fact(row.day).day, row.day) for row in rows if row.day})
    firsts = {}
    for day, fact in days:
        firsts.setdefault(day, []).append(fact)
    if len(firsts) > DAYS:
        head = words.text('figure-events-by-place-days', start=ledger.fact(days[0][1]), end=ledger.fact(days[-1][1]))
        columns = [(head, {fact for _, fact in days})]
    else:
        columns = [(words.day(facts[0], 'short'), set(facts)) for facts in firsts.values()]
    return [*columns, (words.text('figure-events-by-place-undated-head'), {None})]


def _matrix(canvas, groups, columns):
    """Draw the heads and the rows."""
    palette, words = canvas.palette, canvas.words
    rows = [row for group in groups for row in group]
    uncounted = words.text('figure-events-by-place-uncounted')
    places = min(max(canvas.width_of(row.place) for row in rows), WIDEST) + GAP
    widths = [max(canvas.width_of(head, SMALL, True), *(_breadth(canvas, row, uncounted) for row in rows if row.day in days)) for head, days in columns]
    x = COLUMN - sum(widths) - GAP * (len(columns) - 1)
    starts = [x + sum(widths[:i]) + GAP * i for i in range(len(columns))]
    room = x - GAP - places
    if room < NARROWEST:
        refuse(canvas.name, f'the marks of {len(columns)} columns leave {room:.0f} mm for what was struck', 'Show the incidents in a table')
    for (head, _), start in zip(columns, starts, strict=True):
        canvas.text(head, start, HEAD - 2.1, SMALL, bold=True)
    canvas.line([(0, HEAD), (COLUMN, HEAD)], 0.75)
    y = HEAD
    for group in groups:
        if y > HEAD:
            canvas.line([(0, y), (COLUMN, y)], colour=palette.ink_40)
        canvas.text(words.name(group[0].actor, 'label'), 0, canvas.baseline(y + ROW / 2 + 0.3, SMALL), SMALL, bold=True)
        y += ROW
        for row in group:
            y = _row(canvas, row, columns, starts, places, room, y, uncounted)
    canvas.finish(y + 0.3)


def _row(canvas, row, columns, starts, places, room, y, uncounted):
    """Draw one row; returns where it ends."""
    palette = canvas.palette
    colour = palette.accent if row.actor == canvas.words.ledger.public.brief.subject else palette.ink
    lines = max(len(canvas.lines(row.place, WIDEST)), len(canvas.lines(row.what, room, SMALL)), -(-row.marks // MARKS))
    canvas.line([(0, y), (COLUMN, y)], colour=palette.ink_15)
    middle = y + ROW / 2
    canvas.paragraph(row.place, 0, canvas.baseline(middle), WIDEST)
    canvas.paragraph(row.what, places, canvas.baseline(middle), room, SMALL, colour=palette.ink_70)
    start = next(start for (_, days), start in zip(columns, starts, strict=True) if row.day in days)
    centres = [(start + RADIUS + n % MARKS * PITCH, middle + n // MARKS * ROW) for n in range(row.marks)]
    if row.round:
        canvas.dots(row.fact, centres, RADIUS, colour, hollow=row.day is None)
    else:
        canvas.squares(row.fact, centres, SIDE, colour, hollow=row.day is None)
    if row.uncounted:
        canvas.text(uncounted, start + min(row.marks, MARKS) * PITCH, canvas.baseline(middle), SMALL, colour=palette.ink_70)
    return y + max(ROW, lines * canvas.leading(SMALL) + ROW - canvas.leading(SMALL))


def _breadth(canvas, row, uncounted):
    """Return how wide the marks of a row are, with the words beside them."""
    marks = min(row.marks, MARKS) * PITCH
    return marks + canvas.width_of(uncounted, SMALL) if row.uncounted else marks - (PITCH - 2 * RADIUS)
