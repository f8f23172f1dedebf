"""How many facilities of each type were targeted: one square is one facility."""

from collections.abc import Sequence
from typing import NamedTuple

from figures.style import (
    COLUMN,
    LABEL,
    LARGE,
    NUMBER,
    Canvas,
    Drawing,
    Fact,
    Ledger,
    Palette,
    Phrase,
    Words,
    least,
    most,
    refuse,
)

NAME = 'facilities-by-type'
SIDE = 4.6  # of a square, in millimetres
PITCH = 6.2  # from one square to the next
ROW = 7.4
GAP = 5  # between columns
WIDEST = 42  # of the names of the types
MOST = 40  # squares of a type before they cannot be counted


class Layout(NamedTuple):
    """Where the columns are, in millimetres from the start edge."""

    start: float  # of the squares
    along: int  # squares on a line
    numbers: float  # where the numbers begin
    numbers_width: float

    @property
    def end(self) -> float:
        """Where the numbers end."""
        return self.numbers + self.numbers_width


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw one row for each type, and the total once."""
    brief = ledger.public.brief
    actor = next(
        (
            actor
            for actor in (brief.context, brief.subject)
            if f'facilities-targeted.{actor}' in ledger.facts
        ),
        None,
    )
    types = [
        fact
        for fact in ledger.facts.values()
        if fact.name.startswith(f'facilities-targeted.{actor}.')
    ]
    if not types or actor is None:
        refuse(
            NAME,
            'no claim says what types of facilities were targeted',
            f'Leave the figure "{NAME}" out of this brief, or record the claim',
        )
    for fact in types:
        if most(fact) > MOST:
            refuse(
                NAME,
                f'{fact.name} is {most(fact)}: more than {MOST} squares cannot be counted by eye',
                'Show it in a table',
            )
    total = ledger.fact(f'facilities-targeted.{actor}')
    canvas = Canvas(NAME, words, palette, COLUMN)
    _rows(canvas, types, total)
    return Drawing(canvas, {'types': tuple(types), 'total': total, 'actor': actor})


def _rows(canvas: Canvas, types: Sequence[Fact], total: Fact) -> None:
    """Draw the rows, and the total beside them, or beneath where the squares need the width."""
    words, longest = canvas.words, max(map(most, types))
    names = [words.name(fact.name.rpartition('.')[2], 'label') for fact in types]
    start = min(max(map(canvas.width_of, names)), WIDEST) + GAP
    counted = [fact for fact in (*types, total) if fact.value is not None]
    numbers = max((canvas.width_of(words.fact(fact), NUMBER, True) for fact in counted), default=0)
    total_width = 0.0
    if total.value is not None:
        total_width = max(
            canvas.width_of(words.fact(total), LARGE, True), canvas.width_of(words.measure(total))
        )
    beside = start + longest * PITCH + GAP + numbers + 2 * GAP + total_width <= COLUMN
    along = longest if beside else int((COLUMN - start - GAP - numbers) / PITCH)
    column = start + min(longest, along) * PITCH - (PITCH - SIDE) + GAP
    layout = Layout(start, along, column, numbers)
    y = 0.0
    for fact, name in zip(types, names, strict=True):
        if y:
            canvas.line([(0, y), (layout.end, y)], colour=canvas.palette.ink_15)
        y = _row(canvas, fact, name, layout, y)
    if total.value is not None and beside:
        _total_beside(canvas, total, layout.end + GAP, y)
    elif total.value is not None:
        y = _total_beneath(canvas, total, layout, y)
    canvas.finish(y)


def _row(canvas: Canvas, fact: Fact, name: Phrase, layout: Layout, y: float) -> float:
    """Draw one type: its name, its squares and its number; return where the row ends."""
    middle = y + ROW / 2
    last = canvas.paragraph(name, 0, canvas.baseline(middle), WIDEST)
    centres = [
        (
            layout.start + SIDE / 2 + number % layout.along * PITCH,
            middle + number // layout.along * ROW,
        )
        for number in range(most(fact))
    ]
    known, ink = least(fact), canvas.palette.ink
    canvas.squares(fact.name, centres[:known], SIDE, ink)
    canvas.squares(f'{fact.name}.most', centres[known:], SIDE - 0.3, ink, hollow=0.9)
    if fact.value is not None:
        level = canvas.baseline(middle, NUMBER)
        canvas.column(fact, layout.numbers, layout.numbers_width, level)
    else:
        text = canvas.words.fact(fact)
        if fact.qualifier == 'a-number-of':
            text = canvas.words.text('figure-uncounted')
        canvas.text(text, layout.start, canvas.baseline(middle), colour=canvas.palette.ink_70)
    lowest = max((level for _, level in centres), default=middle)
    return max(last - canvas.baseline(0), lowest) + ROW / 2


def _total_beside(canvas: Canvas, total: Fact, x: float, height: float) -> None:
    """Draw the total behind a line beside all rows."""
    canvas.line([(x, 0.8), (x, height - 0.8)], 0.75)
    level = canvas.baseline(height / 2, LARGE) - 1.6
    canvas.number(total, x + GAP, level, LARGE)
    canvas.text(canvas.words.measure(total), x + GAP, level + canvas.leading(LABEL) * 1.15)


def _total_beneath(canvas: Canvas, total: Fact, layout: Layout, y: float) -> float:
    """Draw the total as a last row; return where that ends."""
    middle = y + ROW / 2
    canvas.line([(0, y), (layout.end, y)], 0.75)
    canvas.text(canvas.words.measure(total), 0, canvas.baseline(middle), bold=True)
    level = canvas.baseline(middle, NUMBER)
    canvas.column(total, layout.numbers, layout.numbers_width, level)
    return y + ROW
