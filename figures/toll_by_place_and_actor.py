"""Who killed where: a matrix with one square for each governorate and party, its area the toll."""

from collections.abc import Mapping
from typing import NamedTuple

from figures.style import (
    COLUMN,
    SMALL,
    Canvas,
    Drawing,
    Fact,
    Gap,
    Ledger,
    Look,
    Matrix,
    Palette,
    Phrase,
    Words,
    amount,
    amount_of,
    chained,
    column_lines,
    enumerated,
    least,
    mark_values,
    matrix,
    most,
    parts,
    period,
    refuse,
    total,
    yes_or_no,
)

NAME = 'toll-by-place-and-actor'
DEATHS = 'recorded.killed.civilian'
LAST = {
    'unplaced': 'key-unplaced',
    'several': 'key-several',
    'disputed': 'key-disputed',
    'not-attributed': 'key-not-attributed',
}
ROWS = 24  # the most rows that can be told apart
WIDEST = 34  # of the names of places, in millimetres
LARGEST = 7.6  # the side of a square
RADIUS = 0.8  # of an open circle
AIR = 1.0  # around a square
FRAYED = 2.6  # the room of a frayed end
# The strokes of a frayed end: how far beyond it, how wide, and how much shorter at either side
FRAY = ((0.5, 0.55, 0), (1.45, 0.38, 0.16), (2.25, 0.24, 0.32))


class Row(NamedTuple):
    """One place: its name, its toll, and that of each party there."""

    name: Phrase
    fact: Fact
    cells: Mapping[str, Fact]


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw a row for each governorate and a column for each party, the heaviest first."""
    whole = total(ledger, NAME)
    places = _ordered(parts(ledger, f'{DEATHS}.in'))
    actors = list(_ordered(parts(ledger, f'{DEATHS}.by')))
    if len(places) > ROWS:
        refuse(
            NAME,
            f'there are {len(places)} places; up to {ROWS} rows can be told apart',
            f'Leave the figure "{NAME}" out, or show it in a table',
        )
    rows = [
        Row(_name(words, place), fact, _cells(ledger, place, actors))
        for place, fact in places.items()
    ]
    names = {actor: _name(words, actor) for actor in actors}
    shown = [fact for row in rows for fact in row.cells.values()]
    canvas = Canvas(NAME, words, palette, COLUMN)
    layout = matrix(
        canvas,
        [row.name for row in rows],
        names,
        words.text('row-total'),
        room=max(map(canvas.amount_width, places.values())),
    )
    largest = max([most(fact) for fact in shown] + [1])
    unit = min(LARGEST, layout.pitch - 2 * AIR - FRAYED) / largest**0.5
    y = layout.top
    gaps: list[Gap] = []
    for number, row in enumerate(rows):
        if number:
            canvas.line([(0, y), (COLUMN, y)], colour=palette.ink_15)
        y, row_gaps = _row(canvas, layout, row, unit, y)
        gaps += row_gaps
    column_lines(canvas, layout, y, gaps)
    described = [
        words.text(
            'figure-matrix-row',
            name=row.name,
            total=amount(words, row.fact),
            rows=enumerated(words, ((names[actor], part) for actor, part in row.cells.items())),
        )
        for row in rows
    ]
    return Drawing(
        canvas.finish(y),
        {
            'rows': chained(words, described),
            'total': amount(words, whole),
            'scope': period(ledger, words),
            'open': yes_or_no(any(fact.value is None for fact in shown)),
            **mark_values((*shown, *places.values())),
        },
    )


def _ordered(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """Return the heaviest first, and last what has no party or place of its own."""
    named = sorted(facts.keys() - LAST.keys(), key=lambda key: (-amount_of(facts[key]), key))
    return {key: facts[key] for key in (*named, *(key for key in LAST if key in facts))}


def _name(words: Words, key: str) -> Phrase:
    return words.text(LAST[key]) if key in LAST else words.name(key, 'label')


def _cells(ledger: Ledger, place: str, actors: list[str]) -> dict[str, Fact]:
    """Return the toll of each party that killed anybody in a place."""
    return {
        actor: fact
        for actor in actors
        if (fact := ledger.facts.get(f'{DEATHS}.in.{place}.by.{actor}'))
    }


def _row(
    canvas: Canvas, layout: Matrix, row: Row, unit: float, y: float
) -> tuple[float, list[Gap]]:
    """Draw one row: its name, a square for each party on one foot, and its total.

    The number of the largest square is above it. ``unit`` is the side of the square of one person.
    Returns where the row ends, and where the line of no column runs, as a number is there.
    """
    largest = max(
        (key for key in row.cells if row.cells[key].value),
        key=lambda key: (amount_of(row.cells[key]), most(row.cells[key])),
        default=None,
    )
    sides = [unit * most(part) ** 0.5 for part in row.cells.values()]
    foot = y + AIR + canvas.first(SMALL) + AIR + max([*sides, canvas.leading(SMALL)])
    gaps = []
    for key, part in row.cells.items():
        x, colour = layout.columns[key] + AIR, _colour(canvas, key)
        if part.value is None:
            centre = (x + RADIUS, foot - RADIUS)
            canvas.dots(part.name, [centre], RADIUS, canvas.palette.ink_70, hollow=0.7)
            continue
        _square(canvas, part, unit, x, foot, colour, 'hatched' if key in LAST else 'filled')
        if key == largest:
            above = foot - unit * most(part) ** 0.5 - AIR
            gaps.append(_number(canvas, part, x, above, layout.totals, colour))
    canvas.amount(row.fact, layout.totals, foot)
    return canvas.paragraph(row.name, 0, foot, WIDEST) + 2 * AIR, gaps


def _colour(canvas: Canvas, actor: str) -> str:
    """Return the colour of a party: the accent is the subject of the brief."""
    if actor == canvas.words.ledger.public.brief.subject:
        return canvas.palette.accent
    return canvas.palette.ink_70 if actor in LAST else canvas.palette.ink


def _number(
    canvas: Canvas, part: Fact, x: float, baseline: float, totals: float, colour: str
) -> Gap:
    """Draw the number of a square above it, clear of the totals; return the room that it takes."""
    text = canvas.words.fact(part)
    width = canvas.width_of(text, SMALL, True)
    start = min(x, totals - AIR - width)
    canvas.text(text, start, baseline, SMALL, True, colour)
    return Gap(start, start + width, baseline - canvas.first(SMALL), baseline + AIR / 2)


def _square(
    canvas: Canvas, part: Fact, unit: float, x: float, foot: float, colour: str, look: Look
) -> None:
    """Draw a square of the area of its toll, and beside it what may lie beyond.

    A minimum frays, a range is hollow up to its most.
    """
    side = unit * least(part) ** 0.5
    if part.ranged or part.min is None:
        beyond = unit * most(part) ** 0.5
        canvas.box(f'{part.name}.most', x, foot - beyond, beyond, beyond, colour, 'hollow')
    canvas.box(part.name, x, foot - side, side, side, colour, look)
    if part.qualifier == 'at-least':
        for stroke, (offset, width, shorter) in enumerate(FRAY):
            top, height = foot - side * (1 - shorter), side * (1 - 2 * shorter)
            canvas.box(f'fray-{stroke}', x + side + offset, top, width, height, colour)
