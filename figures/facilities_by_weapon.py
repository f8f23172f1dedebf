"""With what the facilities were struck: a matrix of types and means, one square for each facility named in an incident."""

from figures.style import (
    COLUMN,
    NUMBER,
    Canvas,
    Drawing,
    amount,
    bases,
    enumerated,
    matrix,
    named,
    parts,
    period,
    refuse,
)

SIDE, PITCH, AIR = 2.2, 2.9, 1.5  # a square, the distance of two, above and below them
TALLEST, ROWS = 60, 24  # squares in a cell before they cannot be counted; the most rows
STRUCK, REST = 'recorded.facilities', {'not-stated': 'key-not-stated'}


def draw(ledger, words, palette):
    """Draw a row for each type of facility and a column for each means, the most frequent first."""
    name = 'facilities-by-weapon'
    types = {
        key: fact
        for key, fact in sorted(
            parts(ledger, STRUCK).items(), key=lambda pair: (-pair[1].value, pair[0])
        )
    }
    if not types or len(types) > ROWS:
        refuse(
            name,
            f'there are {len(types)} types of facilities named in incidents; up to {ROWS} rows can be told apart',
            f'Leave the figure "{name}" out of this brief',
        )
    cells = {kind: parts(ledger, f'{STRUCK}.{kind}.with') for kind in types}
    if max(fact.value for row in cells.values() for fact in row.values()) > TALLEST:
        refuse(name, f'more than {TALLEST} squares cannot be counted by eye', 'Show it in a table')
    reach = {
        weapon: sum(
            fact.value for row in cells.values() for key, fact in row.items() if key == weapon
        )
        for row in cells.values()
        for weapon in row
    }
    weapons = sorted(reach, key=lambda weapon: (weapon in REST, -reach[weapon], weapon))
    spoken = {
        key: words.text(REST[key]) if key in REST else words.name(key, 'label')
        for key in (*types, *weapons)
    }
    canvas = Canvas(name, words, palette, COLUMN)
    room = max(canvas.amount_width(fact) for fact in types.values())
    layout = matrix(
        canvas,
        [spoken[kind] for kind in types],
        {key: spoken[key] for key in weapons},
        words.text('row-total'),
        room,
    )
    y = layout.top
    for number, (kind, fact) in enumerate(types.items()):
        if number:
            canvas.line([(0, y), (COLUMN, y)], colour=palette.ink_15)
        y = _row(canvas, layout, spoken[kind], fact, cells[kind], y)
    bases(canvas, layout, y)
    said = ()
    for kind, fact in types.items():
        row = words.text(
            'figure-matrix-row',
            name=spoken[kind],
            total=amount(words, fact),
            rows=enumerated(
                words, ((spoken[key], cells[kind][key]) for key in weapons if key in cells[kind])
            ),
        )
        said = words.text('figure-rows', before=said, row=row) if said else row
    return Drawing(
        canvas.finish(y),
        {'rows': said, 'total': ledger.fact(STRUCK), 'scope': period(ledger, words)},
    )


def _row(canvas, layout, name, fact, cells, y):
    """Draw one type: its name, the squares of each means in lines as wide as its column, and its number; returns where it ends."""
    along = max(int((layout.pitch - AIR) / PITCH), 1)
    middle = y + AIR + max(SIDE, canvas.first(NUMBER)) / 2
    last = middle
    for key, part in cells.items():
        centres = [
            (layout.columns[key] + AIR + SIDE / 2 + n % along * PITCH, middle + n // along * PITCH)
            for n in range(part.value)
        ]
        canvas.squares(part.name, centres, SIDE, canvas.palette.ink)
        last = max([last, *(at for _, at in centres)])
    canvas.amount(fact, layout.totals, canvas.baseline(middle, NUMBER))
    return max(named(canvas, name, middle, middle) - canvas.leading() / 2, last + SIDE / 2) + AIR
