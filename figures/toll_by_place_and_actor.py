"""Who killed where: a matrix of governorates and parties, one square for each pair, its area the toll."""

from figures.style import (
    COLUMN,
    SMALL,
    Canvas,
    Drawing,
    amount,
    bases,
    enumerated,
    marks,
    matrix,
    most,
    parts,
    period,
    refuse,
    total,
)

LARGEST, AIR, FRAY = (
    7.6,
    1.0,
    2.6,
)  # the side of the largest square; around it; the frayed end of one
RADIUS, ROWS, WIDEST = 0.8, 24, 34  # of an open circle; the most rows; the names of places
IN, BY = 'recorded.killed.civilian.in', 'recorded.killed.civilian.by'
LAST = {
    'unplaced': 'key-unplaced',
    'several': 'key-several',
    'disputed': 'key-disputed',
    'not-attributed': 'key-not-attributed',
}


def draw(ledger, words, palette):
    """Draw a row for each governorate and a column for each party, the heaviest first, and what has none last."""
    name, whole = 'toll-by-place-and-actor', total(ledger, 'toll-by-place-and-actor')
    places, actors = _ordered(parts(ledger, IN)), _ordered(parts(ledger, BY))
    if len(places) > ROWS:
        refuse(
            name,
            f'there are {len(places)} places; up to {ROWS} rows can be told apart',
            f'Leave the figure "{name}" out, or show it in a table',
        )
    cells = {
        place: {
            actor: fact
            for actor in actors
            if (fact := ledger.facts.get(f'{IN}.{place}.by.{actor}'))
        }
        for place in places
    }
    spoken = {
        key: words.text(LAST[key]) if key in LAST else words.name(key, 'label')
        for key in (*places, *actors)
    }
    canvas = Canvas(name, words, palette, COLUMN)
    room = max(map(canvas.amount_width, places.values()))
    layout = matrix(
        canvas,
        [spoken[key] for key in places],
        {key: spoken[key] for key in actors},
        words.text('row-total'),
        room,
    )
    scale = (
        min(LARGEST, layout.pitch - 2 * AIR - FRAY)
        / max([most(fact) or 0 for row in cells.values() for fact in row.values()] + [1]) ** 0.5
    )
    y, gaps = layout.top, []
    for number, (place, fact) in enumerate(places.items()):
        if number:
            canvas.line([(0, y), (COLUMN, y)], colour=palette.ink_15)
        y = _row(canvas, layout, spoken[place], fact, cells[place], scale, y, gaps)
    bases(canvas, layout, y, gaps)
    shown = [fact for row in cells.values() for fact in row.values()]
    said = ()
    for place, fact in places.items():
        row = words.text(
            'figure-matrix-row',
            name=spoken[place],
            total=amount(words, fact),
            rows=enumerated(words, ((spoken[actor], part) for actor, part in cells[place].items())),
        )
        said = words.text('figure-rows', before=said, row=row) if said else row
    return Drawing(
        canvas.finish(y),
        {
            'rows': said,
            'total': amount(words, whole),
            'scope': period(ledger, words),
            'open': 'yes' if any(fact.value is None for fact in shown) else 'no',
            **marks((*shown, *places.values())),
        },
    )


def _ordered(facts):
    """The heaviest first; what has no party or place of its own last."""
    named = sorted(facts.keys() - LAST.keys(), key=lambda key: (-(facts[key].value or 0), key))
    return {key: facts[key] for key in (*named, *(key for key in LAST if key in facts))}


def _row(canvas, layout, name, fact, cells, scale, y, gaps):
    """Draw one row: its name, a square for each party on one foot, the number of its largest above that, and its total; returns where it ends.

    Where a number stands is added to ``gaps``: no line of a column runs through it.
    """
    palette, words = canvas.palette, canvas.words
    first = max(
        (key for key in cells if cells[key].value),
        key=lambda key: (cells[key].value, most(cells[key])),
        default=None,
    )
    foot = (
        y
        + AIR
        + canvas.first(SMALL)
        + AIR
        + max(
            [scale * (most(part) or 0) ** 0.5 for part in cells.values()] + [canvas.leading(SMALL)]
        )
    )
    for key, part in cells.items():
        x = layout.columns[key] + AIR
        colour = (
            palette.accent
            if key == words.ledger.public.brief.subject
            else palette.ink_70
            if key in LAST
            else palette.ink
        )
        if part.value is None:
            canvas.dots(
                part.name, [(x + RADIUS, foot - RADIUS)], RADIUS, palette.ink_70, hollow=0.7
            )
            continue
        _square(canvas, part, scale, x, foot, colour, 'hatched' if key in LAST else 'filled')
        if key == first:
            said, upper = words.fact(part), foot - scale * (most(part) or 0) ** 0.5 - AIR
            wide = canvas.width_of(said, SMALL, True)
            start = min(x, layout.totals - AIR - wide)
            canvas.text(said, start, upper, SMALL, True, colour)
            gaps.append((start, start + wide, upper - canvas.first(SMALL), upper + AIR / 2))
    canvas.amount(fact, layout.totals, foot)
    return canvas.paragraph(name, 0, foot, WIDEST) + 2 * AIR


def _square(canvas, part, scale, x, foot, colour, look):
    """Draw a square of the area of its toll; beside it, what may lie beyond: a minimum frays, a range is hollow up to its most."""
    side = scale * (part.min or 0) ** 0.5
    if part.ranged or part.min is None:
        beyond = scale * most(part) ** 0.5
        canvas.box(f'{part.name}.most', x, foot - beyond, beyond, beyond, colour, 'hollow')
    canvas.box(part.name, x, foot - side, side, side, colour, look)
    if part.qualifier == 'at-least':
        for stroke, (offset, width, shorter) in enumerate(
            ((0.5, 0.55, 0), (1.45, 0.38, 0.16), (2.25, 0.24, 0.32))
        ):
            canvas.box(
                f'fray-{stroke}',
                x + side + offset,
                foot - side * (1 - shorter),
                width,
                side * (1 - 2 * shorter),
                colour,
            )
