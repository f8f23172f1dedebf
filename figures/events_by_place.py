"""What happened where, and which of it is dated: filled marks are dated to the day, hollow ones are not."""
from typing import NamedTuple

from figures.style import COLUMN, SMALL, Canvas, Drawing, refuse

ROW, HEAD, PITCH, GAP = 5.3, 6.6, 4.6, 3.4       # of a row, of the head, of two marks, between columns
MARKS = 6                                        # on a line of a cell
RADIUS, SIDE, OUTLINE = 1.55, 3.0, 0.9           # of a circle, of a square, and of both where they are hollow
WIDEST, HEADED, NARROWEST = 34, 26, 22           # of the names of places; of a column's head; of what was struck


class Row(NamedTuple):
    """One line of the matrix: where, what, when, and its marks."""

    actor: str
    place: tuple
    what: tuple
    day: str | None                              # the fact of its day
    fact: str
    marks: int
    strike: bool                                 # a recorded strike, or an attack that a claim only counts
    uncounted: bool
    said: tuple                                  # what the alternative text says was struck or counted


def draw(ledger, words, palette):
    """Draw the rows of the subject, then those of the context."""
    name, brief = 'events-by-place', ledger.public.brief
    groups = [[*_strikes(words, actor), *_attacks(words, actor)] for actor in (brief.subject, brief.context)]
    rows = [row for group in groups for row in group]
    if not rows:
        refuse(name, 'neither actor has incidents, or attacks with a place', f'Leave "{name}" out, or record them')
    canvas, said = Canvas(name, words, palette, COLUMN), _said(words, rows[0])
    for row in rows[1:]:
        said = words.text('figure-events-by-place-rows', before=said, row=_said(words, row))
    _matrix(canvas, [group for group in groups if group], rows)
    dated = {row.day is not None for row in rows}
    return Drawing(canvas, {'dated': 'some' if len(dated) > 1 else 'all' if True in dated else 'none', 'rows': said,
                            'subject_actor': brief.subject, 'context_actor': brief.context})


def _strikes(words, actor):
    """Yield the incidents of an actor, those of one place together."""
    public, facts = words.ledger.public, words.ledger.facts
    theirs = [i for i in public.incidents if i.attributions and i.attributions[0].actor == actor]
    places = [(i.place, i.place_text) for i in theirs]
    for incident in sorted(theirs, key=lambda i: places.index((i.place, i.place_text))):
        targets = incident.targets or ()
        uncounted = [target for target in targets if not target.value.known]
        named = facts.get(f'targets.{incident.id}')
        marks = named.value if named else int(not uncounted)
        day = f'day.{incident.id}' if f'day.{incident.id}' in facts else None
        what = _what(words, incident, [t.facility for t in targets if t.facility], [t.sites_of for t in targets])
        yield Row(actor, _place(words, incident), what, day, f'incident:{incident.id}', marks, True, bool(uncounted), what)


def _attacks(words, actor):
    """Yield the attacks that a claim counts by place: it gives no days."""
    public = words.ledger.public
    for claim in (stated.claim for stated in public.claims if stated.claim.itemises is None):
        for item in claim.items if claim.measure == 'attacks' and claim.actor == actor else ():
            fact, parent = words.ledger.fact(f'attacks.{claim.weapon}.{actor}.{item.place}'), public.places[item.place].parent
            what = words.text('figure-events-by-place-means', weapon=claim.weapon)
            if parent and public.places[parent].level:
                what = words.text('figure-events-by-place-with', what=what, more=parent)
            said, vague = words.text('figure-events-by-place-with', what=words.count(fact), more=what), fact.value is None
            yield Row(actor, words.name(item.place), what, None, fact.name, fact.value or 0, False, vague, said)


def _place(words, incident):
    if incident.place in words.ledger.public.places:
        return words.name(incident.place)
    return words.quoted_place(incident) or words.text('figure-events-by-place-unknown')


def _what(words, incident, named, sites):
    """Say what was struck as far as it is known: a facility, sites of somebody, or only the means."""
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
    return words.text('figure-events-by-place-with', what=what, more=words.name(incident.place_part, 'label')) if incident.place_part else what


def _said(words, row):
    when = words.day(row.day) if row.day else words.text('figure-events-by-place-undated')
    counted = 'no' if row.uncounted else 'yes'
    return words.text('figure-events-by-place-row', place=row.place, what=row.said, when=when, counted=counted)


def _columns(canvas, rows, what):
    """Return the columns of marks as head, days and start, and where the first begins.

    Days share one column where columns of their own would leave too little room to say what was struck.
    """
    words, days = canvas.words, {}
    for day, fact in sorted({(words.ledger.fact(row.day).day, row.day) for row in rows if row.day}):
        days.setdefault(day, []).append(fact)
    heads = [(words.day(facts[0], 'short'), facts) for facts in days.values()]
    undated = [(words.text('figure-events-by-place-undated-head'), [None])] if any(row.day is None for row in rows) else []
    columns, end = _placed(canvas, rows, [*heads, *undated])
    if len(heads) > 1 and end - what < NARROWEST:
        first, last = (words.ledger.fact(heads[i][1][0]) for i in (0, -1))
        span = words.text('figure-events-by-place-days', start=first, end=last)
        columns, end = _placed(canvas, rows, [(span, [fact for facts in days.values() for fact in facts]), *undated])
    return columns, end


def _placed(canvas, rows, heads):
    """Place the columns from the end edge on, each as wide as its head and its marks need."""
    x, columns = COLUMN - 0.3, []                    # letters may reach over their width
    for head, facts in reversed(heads):
        x -= max(min(canvas.width_of(head, SMALL, True), HEADED), *(_breadth(canvas, row) for row in rows if row.day in facts))
        columns.insert(0, (head, facts, x))
        x -= GAP
    return columns, x


def _matrix(canvas, groups, rows):
    palette = canvas.palette
    what = min(max(canvas.width_of(row.place) for row in rows), WIDEST) + GAP
    columns, end = _columns(canvas, rows, what)
    if end - what < NARROWEST:
        refuse(canvas.name, f'the marks leave {end - what:.0f} mm to say what was struck', 'Show the incidents in a table')
    lines = max(len(canvas.lines(head, HEADED, SMALL, True)) for head, _, _ in columns)
    for head, _, x in columns:
        above = (lines - len(canvas.lines(head, HEADED, SMALL, True))) * canvas.leading(SMALL)
        canvas.paragraph(head, x, HEAD - 2.1 + above, HEADED, SMALL, bold=True)
    y = top = HEAD + (lines - 1) * canvas.leading(SMALL)
    canvas.line([(0, y), (COLUMN, y)], 0.75)
    for group in groups:
        if y > top:
            canvas.line([(0, y), (COLUMN, y)], colour=palette.ink_40)
        canvas.text(canvas.words.name(group[0].actor, 'label'), 0, canvas.baseline(y + ROW / 2, SMALL), SMALL, bold=True)
        y += ROW
        for before, row in zip((None, *group), group, strict=False):
            again = before is not None and before.place == row.place
            canvas.line([(what if again else 0, y), (COLUMN, y)], colour=palette.ink_15)
            x = next(x for _, facts, x in columns if row.day in facts)
            y = _row(canvas, row, () if again else row.place, what, end - what, x, y)
    canvas.finish(y + 0.3)


def _row(canvas, row, place, what, room, x, y):
    """Draw one row, the name of its place once; returns where it ends."""
    palette, middle = canvas.palette, y + ROW / 2
    colour = palette.accent if row.actor == canvas.words.ledger.public.brief.subject else palette.ink
    level = canvas.baseline(middle)
    last = max(canvas.paragraph(place, 0, level, WIDEST), canvas.paragraph(row.what, what, level, room, SMALL, colour=palette.ink_70))
    centres = [(x + RADIUS + n % MARKS * PITCH, middle + n // MARKS * ROW) for n in range(row.marks)]
    hollow = OUTLINE * (row.day is None)
    if row.strike:
        canvas.dots(row.fact, centres, RADIUS, colour, hollow)
    else:
        canvas.squares(row.fact, centres, SIDE, colour, hollow)
    if row.uncounted:
        canvas.text(canvas.words.text('figure-uncounted'), x + min(row.marks, MARKS) * PITCH, level, SMALL, colour=palette.ink_70)
    return max([middle, last - canvas.baseline(0), *(y for _, y in centres)]) + ROW / 2


def _breadth(canvas, row):
    """Return how wide the marks of a row are, with the words beside them."""
    marks = min(row.marks, MARKS) * PITCH
    return marks + canvas.width_of(canvas.words.text('figure-uncounted'), SMALL) if row.uncounted else marks - PITCH + 2 * RADIUS
