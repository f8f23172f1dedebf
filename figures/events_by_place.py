"""What happened where, and which of it is dated: filled marks are dated to the day, hollow ones are not."""

from figures.style import COLUMN, SMALL, Canvas, Drawing, events, refuse, told

ROW, HEAD, PITCH, GAP = 5.3, 6.6, 4.6, 3.4  # of a row, of the head, of two marks, between columns
MARKS = 6  # on a line of a cell
RADIUS, SIDE, OUTLINE = (
    1.55,
    3.0,
    0.9,
)  # of a circle, of a square, and of both where they are hollow
WIDEST, HEADED, NARROWEST = (
    34,
    26,
    22,
)  # of the names of places; of a column's head; of what was struck


def draw(ledger, words, palette):
    """Draw the rows of the subject, then those of the context."""
    name, brief = 'events-by-place', ledger.public.brief
    groups = [events(words, actor) for actor in (brief.subject, brief.context)]
    rows = [row for group in groups for row in group]
    if not rows:
        refuse(
            name,
            'neither actor has incidents, or attacks with a place',
            f'Leave "{name}" out, or record them',
        )
    canvas = Canvas(name, words, palette, COLUMN)
    _matrix(canvas, [group for group in groups if group], rows)
    dated = {row.day is not None for row in rows}
    return Drawing(
        canvas,
        {
            'dated': 'some' if len(dated) > 1 else 'all' if True in dated else 'none',
            'rows': told(words, rows),
            'subject_actor': brief.subject,
            'context_actor': brief.context,
        },
    )


def _columns(canvas, rows, what):
    """Return the columns of marks as head, days and start, and where the first begins.

    Days share one column where columns of their own would leave too little room to say what was struck.
    """
    words, days = canvas.words, {}
    for day, fact in sorted({(words.ledger.fact(row.day).day, row.day) for row in rows if row.day}):
        days.setdefault(day, []).append(fact)
    heads = [(words.day(facts[0], 'short'), facts) for facts in days.values()]
    undated = (
        [(words.text('figure-events-by-place-undated-head'), [None])]
        if any(row.day is None for row in rows)
        else []
    )
    columns, end = _placed(canvas, rows, [*heads, *undated])
    if len(heads) > 1 and end - what < NARROWEST:
        first, last = (words.ledger.fact(heads[i][1][0]) for i in (0, -1))
        span = words.text('figure-events-by-place-days', start=first, end=last)
        columns, end = _placed(
            canvas, rows, [(span, [fact for facts in days.values() for fact in facts]), *undated]
        )
    return columns, end


def _placed(canvas, rows, heads):
    """Place the columns from the end edge on, each as wide as its head and its marks need."""
    x, columns = COLUMN - 0.3, []  # letters may reach over their width
    for head, facts in reversed(heads):
        x -= max(
            min(canvas.width_of(head, SMALL, True), HEADED),
            *(_breadth(canvas, row) for row in rows if row.day in facts),
        )
        columns.insert(0, (head, facts, x))
        x -= GAP
    return columns, x


def _matrix(canvas, groups, rows):
    palette = canvas.palette
    what = min(max(canvas.width_of(row.place) for row in rows), WIDEST) + GAP
    columns, end = _columns(canvas, rows, what)
    if end - what < NARROWEST:
        refuse(
            canvas.name,
            f'the marks leave {end - what:.0f} mm to say what was struck',
            'Show the incidents in a table',
        )
    lines = max(len(canvas.lines(head, HEADED, SMALL, True)) for head, _, _ in columns)
    for head, _, x in columns:
        above = (lines - len(canvas.lines(head, HEADED, SMALL, True))) * canvas.leading(SMALL)
        canvas.paragraph(head, x, HEAD - 2.1 + above, HEADED, SMALL, bold=True)
    y = top = HEAD + (lines - 1) * canvas.leading(SMALL)
    canvas.line([(0, y), (COLUMN, y)], 0.75)
    for group in groups:
        if y > top:
            canvas.line([(0, y), (COLUMN, y)], colour=palette.ink_40)
        canvas.text(
            canvas.words.name(group[0].actor, 'label'),
            0,
            canvas.baseline(y + ROW / 2, SMALL),
            SMALL,
            bold=True,
        )
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
    colour = (
        palette.accent if row.actor == canvas.words.ledger.public.brief.subject else palette.ink
    )
    level = canvas.baseline(middle)
    last = max(
        canvas.paragraph(place, 0, level, WIDEST),
        canvas.paragraph(row.what, what, level, room, SMALL, colour=palette.ink_70),
    )
    centres = [
        (x + RADIUS + n % MARKS * PITCH, middle + n // MARKS * ROW) for n in range(row.marks)
    ]
    hollow = OUTLINE * (row.day is None)
    if row.strike:
        canvas.dots(row.fact, centres, RADIUS, colour, hollow)
    else:
        canvas.squares(row.fact, centres, SIDE, colour, hollow)
    if row.uncounted:
        canvas.text(
            canvas.words.text('figure-uncounted'),
            x + min(row.marks, MARKS) * PITCH,
            level,
            SMALL,
            colour=palette.ink_70,
        )
    return max([middle, last - canvas.baseline(0), *(y for _, y in centres)]) + ROW / 2


def _breadth(canvas, row):
    """Return how wide the marks of a row are, with the words beside them."""
    marks = min(row.marks, MARKS) * PITCH
    return (
        marks + canvas.width_of(canvas.words.text('figure-uncounted'), SMALL)
        if row.uncounted
        else marks - PITCH + 2 * RADIUS
    )
