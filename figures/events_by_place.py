"""What happened where: filled marks are dated to the day, hollow ones are not."""

from collections.abc import Sequence
from typing import NamedTuple

from figures.style import (
    COLUMN,
    SMALL,
    Canvas,
    Drawing,
    Event,
    Ledger,
    Palette,
    Phrase,
    Words,
    actors,
    enumerated_events,
    events,
    refuse,
)

NAME = 'events-by-place'
# In millimetres
ROW = 5.3
HEAD = 6.6  # of the heads, where each has one line
PITCH = 4.6  # from one mark to the next
GAP = 3.4  # between columns
RADIUS = 1.55  # of a circle
SIDE = 3.0  # of a square
WIDEST = 34  # of the names of places
HEADED = 26  # of the head of a column
NARROWEST = 22  # of the column that says what was attacked
MARKS = 6  # on a line of a cell
OUTLINE = 0.9  # of hollow marks, in points


class Head(NamedTuple):
    """The head of a column of marks, and the days whose marks are in it."""

    text: Phrase
    days: Sequence[str | None]  # facts; nothing for what is not dated


class Column(NamedTuple):
    """A column of marks, and where it begins."""

    text: Phrase
    days: Sequence[str | None]
    x: float


class Matrix(NamedTuple):
    """Where the columns are: what was attacked, how wide that is, and those of the marks."""

    what: float
    room: float
    columns: Sequence[Column]


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw the rows of the subject, then those of the context."""
    brief = ledger.public.brief
    groups = [events(words, actor) for actor in (brief.subject, brief.context)]
    rows = [row for group in groups for row in group]
    if not rows:
        refuse(
            NAME,
            'neither actor has incidents, or attacks with a place',
            f'Leave "{NAME}" out, or record them',
        )
    canvas = Canvas(NAME, words, palette, COLUMN)
    _matrix(canvas, [group for group in groups if group], rows)
    dated = {row.day is not None for row in rows}
    return Drawing(
        canvas,
        {
            'dated': 'some' if len(dated) > 1 else 'all' if True in dated else 'none',
            'rows': enumerated_events(words, rows),
            **actors(ledger),
        },
    )


# Columns


def _layout(canvas: Canvas, rows: Sequence[Event]) -> Matrix:
    """Return where the columns are.

    Days share one column where columns of their own would leave too little room to say what was
    attacked. Raises ``Refused`` where even that leaves too little.
    """
    words = canvas.words
    what = min(max(canvas.width_of(row.place) for row in rows), WIDEST) + GAP
    dated = _days(canvas, rows)
    undated = []
    if any(row.day is None for row in rows):
        undated.append(Head(words.text('figure-events-by-place-undated-head'), [None]))
    columns, end = _placed(canvas, rows, [*dated, *undated])
    if len(dated) > 1 and end - what < NARROWEST:
        start, last = (words.ledger.fact(str(dated[index].days[0])) for index in (0, -1))
        span = words.text('figure-events-by-place-days', start=start, end=last)
        all_days = [day for head in dated for day in head.days]
        columns, end = _placed(canvas, rows, [Head(span, all_days), *undated])
    if end - what < NARROWEST:
        refuse(
            canvas.name,
            f'the marks leave {end - what:.0f} mm to say what was attacked',
            'Show the incidents in a table',
        )
    return Matrix(what, end - what, columns)


def _days(canvas: Canvas, rows: Sequence[Event]) -> list[Head]:
    """Return a head for each day on which anything happened, in their order."""
    words = canvas.words
    dated = sorted({(words.ledger.fact(row.day).day, row.day) for row in rows if row.day})
    days: dict[object, list[str]] = {}
    for day, fact in dated:
        days.setdefault(day, []).append(fact)
    return [Head(words.day(facts[0], 'short'), facts) for facts in days.values()]


def _placed(
    canvas: Canvas, rows: Sequence[Event], heads: Sequence[Head]
) -> tuple[list[Column], float]:
    """Place the columns from the end edge on, each as wide as its head and its marks need.

    Returns them, and where the room before them ends.
    """
    x = COLUMN - 0.3  # letters may reach over their width
    columns: list[Column] = []
    for text, days in reversed(heads):
        head = min(canvas.width_of(text, SMALL, True), HEADED)
        x -= max(head, *(_marks_width(canvas, row) for row in rows if row.day in days))
        columns.insert(0, Column(text, days, x))
        x -= GAP
    return columns, x


def _marks_width(canvas: Canvas, row: Event) -> float:
    """Return how wide the marks of a row are, with the words beside them."""
    marks = min(row.marks, MARKS) * PITCH
    if row.uncounted:
        return marks + canvas.width_of(canvas.words.text('figure-uncounted'), SMALL)
    return marks - PITCH + 2 * RADIUS


# Rows


def _matrix(canvas: Canvas, groups: Sequence[Sequence[Event]], rows: Sequence[Event]) -> None:
    """Draw the heads, and the rows of each actor beneath the name of it."""
    palette, layout = canvas.palette, _layout(canvas, rows)
    y = top = _heads(canvas, layout)
    canvas.line([(0, y), (COLUMN, y)], 0.75)
    for group in groups:
        if y > top:
            canvas.line([(0, y), (COLUMN, y)], colour=palette.ink_40)
        actor = canvas.words.name(group[0].actor, 'label')
        canvas.text(actor, 0, canvas.baseline(y + ROW / 2, SMALL), SMALL, bold=True)
        y += ROW
        for before, row in zip((None, *group), group, strict=False):
            again = before is not None and before.place == row.place
            canvas.line([(layout.what if again else 0, y), (COLUMN, y)], colour=palette.ink_15)
            y = _row(canvas, row, () if again else row.place, layout, y)
    canvas.finish(y + 0.3)


def _heads(canvas: Canvas, layout: Matrix) -> float:
    """Draw the heads of the columns of marks, on their last lines; return where the rows begin."""
    leading = canvas.leading(SMALL)
    lines = [len(canvas.lines(column.text, HEADED, SMALL, True)) for column in layout.columns]
    for column, own in zip(layout.columns, lines, strict=True):
        above = (max(lines) - own) * leading
        canvas.paragraph(column.text, column.x, HEAD - 2.1 + above, HEADED, SMALL, bold=True)
    return HEAD + (max(lines) - 1) * leading


def _row(canvas: Canvas, row: Event, place: Phrase, layout: Matrix, y: float) -> float:
    """Draw one row, the name of its place once; return where it ends."""
    palette, words, middle = canvas.palette, canvas.words, y + ROW / 2
    level = canvas.baseline(middle)
    last = max(
        canvas.paragraph(place, 0, level, WIDEST),
        canvas.paragraph(row.what, layout.what, level, layout.room, SMALL, colour=palette.ink_70),
    )
    x = next(column.x for column in layout.columns if row.day in column.days)
    centres = [
        (x + RADIUS + number % MARKS * PITCH, middle + number // MARKS * ROW)
        for number in range(row.marks)
    ]
    hollow = OUTLINE * (row.day is None)
    colour = palette.accent if row.actor == words.ledger.public.brief.subject else palette.ink
    if row.strike:
        canvas.dots(row.fact, centres, RADIUS, colour, hollow)
    else:
        canvas.squares(row.fact, centres, SIDE, colour, hollow)
    if row.uncounted:
        after = x + min(row.marks, MARKS) * PITCH
        canvas.text(words.text('figure-uncounted'), after, level, SMALL, colour=palette.ink_70)
    lowest = max([middle, last - canvas.baseline(0), *(level for _, level in centres)])
    return lowest + ROW / 2
