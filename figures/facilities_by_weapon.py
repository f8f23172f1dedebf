"""By what means facilities were attacked: a matrix with one square for each facility."""

from collections.abc import Mapping

from figures.style import (
    COLUMN,
    NUMBER,
    Canvas,
    Drawing,
    Fact,
    Ledger,
    Matrix,
    Palette,
    Phrase,
    Words,
    amount,
    amount_of,
    chained,
    column_lines,
    enumerated,
    matrix,
    parts,
    period,
    refuse,
    row_name,
)

NAME = 'facilities-by-weapon'
SIDE = 2.2  # of a square, in millimetres
PITCH = 2.9  # from one square to the next
AIR = 1.5  # above and below the squares
MOST = 60  # squares in a cell before they cannot be counted
ROWS = 24  # the most rows that can be told apart
ATTACKED = 'recorded.facilities'
REST = {'not-stated': 'key-not-stated'}

Cells = Mapping[str, Mapping[str, Fact]]  # type of facility -> means -> how many


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw a row for each type of facility and a column for each means, the most frequent first."""
    types = _types(ledger)
    cells = _cells(ledger, types)
    weapons = _weapons(cells)
    names = {
        key: words.text(REST[key]) if key in REST else words.name(key, 'label')
        for key in (*types, *weapons)
    }
    canvas = Canvas(NAME, words, palette, COLUMN)
    layout = matrix(
        canvas,
        [names[kind] for kind in types],
        {weapon: names[weapon] for weapon in weapons},
        words.text('row-total'),
        room=max(canvas.amount_width(fact) for fact in types.values()),
    )
    y = layout.top
    for number, (kind, fact) in enumerate(types.items()):
        if number:
            canvas.line([(0, y), (COLUMN, y)], colour=palette.ink_15)
        y = _row(canvas, layout, names[kind], fact, cells[kind], y)
    column_lines(canvas, layout, y)
    rows = []
    for kind, fact in types.items():
        by_weapon = ((names[key], cells[kind][key]) for key in weapons if key in cells[kind])
        rows.append(
            words.text(
                'figure-matrix-row',
                name=names[kind],
                total=amount(words, fact),
                rows=enumerated(words, by_weapon),
            )
        )
    return Drawing(
        canvas.finish(y),
        {
            'rows': chained(words, rows),
            'total': ledger.fact(ATTACKED),
            'scope': period(ledger, words),
        },
    )


def _types(ledger: Ledger) -> dict[str, Fact]:
    """Return how many facilities of each type were attacked, the most frequent first."""
    types = parts(ledger, ATTACKED)
    if not types or len(types) > ROWS:
        refuse(
            NAME,
            f'there are {len(types)} types of facilities named in incidents; '
            f'up to {ROWS} rows can be told apart',
            f'Leave the figure "{NAME}" out of this brief',
        )
    return dict(sorted(types.items(), key=lambda pair: (-amount_of(pair[1]), pair[0])))


def _cells(ledger: Ledger, types: Mapping[str, Fact]) -> Cells:
    """Return how many facilities of each type were attacked by each means."""
    cells = {kind: parts(ledger, f'{ATTACKED}.{kind}.with') for kind in types}
    if max(amount_of(fact) for row in cells.values() for fact in row.values()) > MOST:
        refuse(NAME, f'more than {MOST} squares cannot be counted by eye', 'Show it in a table')
    return cells


def _weapons(cells: Cells) -> list[str]:
    """Return the means, those that most squares are drawn for first, and what has none last."""
    squares: dict[str, int] = {}  # which order the columns, and are printed nowhere
    for row in cells.values():
        for weapon, fact in row.items():
            squares[weapon] = squares.get(weapon, 0) + amount_of(fact)
    return sorted(squares, key=lambda weapon: (weapon in REST, -squares[weapon], weapon))


def _row(
    canvas: Canvas,
    layout: Matrix,
    name: Phrase,
    fact: Fact,
    cells: Mapping[str, Fact],
    y: float,
) -> float:
    """Draw one type: its name, the squares of each means, and its number.

    The squares stand in lines as wide as their column. Returns where the row ends.
    """
    along = max(int((layout.pitch - AIR) / PITCH), 1)
    middle = y + AIR + max(SIDE, canvas.first(NUMBER)) / 2
    lowest = middle
    for key, part in cells.items():
        start = layout.columns[key] + AIR + SIDE / 2
        centres = [
            (start + number % along * PITCH, middle + number // along * PITCH)
            for number in range(amount_of(part))
        ]
        canvas.squares(part.name, centres, SIDE, canvas.palette.ink)
        lowest = max([lowest, *(level for _, level in centres)])
    canvas.amount(fact, layout.totals, canvas.baseline(middle, NUMBER))
    named = row_name(canvas, name, middle, middle) - canvas.leading() / 2
    return max(named, lowest + SIDE / 2) + AIR
