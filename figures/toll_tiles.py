"""Where people were killed, as a map of tiles: one tile a governorate, about where it lies, its bar the toll."""

from figures.style import (
    COLUMN,
    LABEL,
    SMALL,
    Canvas,
    Drawing,
    amount,
    enumerated,
    marks,
    most,
    parts,
    period,
    refuse,
    total,
)

WIDEST, GAP, PAD, THICK, FRAY = (
    30,
    2,
    1.6,
    2.4,
    4,
)  # a tile, between two, within one; a bar and its frayed end
REST = 'unplaced'


def draw(ledger, words, palette):
    """Draw the tiles in their columns and rows, west at the left in every language, and beneath them what has no place."""
    name, whole, facts = (
        'toll-tiles',
        total(ledger, 'toll-tiles'),
        parts(ledger, 'recorded.killed.civilian.in'),
    )
    tiles = {tile.place: tile for tile in ledger.public.tiles}
    missing = [key for key in facts if key != REST and key not in tiles]
    if missing:
        refuse(
            name,
            f'there is no tile for {", ".join(missing)}',
            f'Add them to data/reference/tiles.csv, or leave the figure "{name}" out',
        )
    canvas = Canvas(name, words, palette, COLUMN)
    columns = max(tile.column for tile in tiles.values())
    width = min((COLUMN - (columns - 1) * GAP) / columns, WIDEST)
    names = {key: canvas.lines(words.name(key), width - 2 * PAD, SMALL) for key in tiles}
    named = max(len(lines) for lines in names.values()) * canvas.leading(SMALL)
    height = PAD + named + canvas.leading(LABEL) + THICK + 2 * PAD
    scale = (width - 2 * PAD - FRAY) / max(
        [most(facts[key]) or 0 for key in facts if key != REST] + [1]
    )
    for key, tile in tiles.items():
        x = canvas.physical((tile.column - 1) * (width + GAP), width)
        _tile(
            canvas,
            x,
            (tile.row - 1) * (height + GAP),
            width,
            height,
            names[key],
            facts.get(key),
            scale,
        )
    end = max(tile.row for tile in tiles.values()) * (height + GAP) - GAP
    if REST in facts:
        end += canvas.leading() + PAD
        after = canvas.text(words.text('key-unplaced'), 0, end, colour=palette.ink_70)
        canvas.text(amount(words, facts[REST]), after + GAP, end, bold=True, colour=palette.ink_70)
        end += 1.4 * canvas.locale.figure_scale
    said = enumerated(
        words,
        (
            (words.text('key-unplaced') if key == REST else words.name(key), fact)
            for key, fact in facts.items()
        ),
    )
    return Drawing(
        canvas.finish(end),
        {
            'rows': said,
            'total': amount(words, whole),
            'scope': period(ledger, words),
            'empty': 'yes' if tiles.keys() - facts.keys() else 'no',
            **marks(facts.values()),
        },
    )


def _tile(canvas, x, y, width, height, name, fact, scale):
    """Draw one tile: its name, its number, and a bar that is as long as its toll on the scale of all tiles."""
    palette = canvas.palette
    canvas.box('tile', x, y, width, height, palette.ink_05)
    level = canvas.stack(
        name,
        x + PAD,
        y + PAD + canvas.first(SMALL),
        SMALL,
        colour=palette.ink if fact else palette.ink_70,
    )
    if fact is None:
        return
    top = y + height - PAD - THICK
    said = amount(canvas.words, fact)
    if canvas.width_of(said, LABEL, True) > width - 2 * PAD:
        refuse(
            canvas.name,
            f'{fact.name} has no room in a tile of {width:.0f} mm',
            'Lay the tiles out in fewer columns, or show the places as bars (toll_by_place)',
        )
    canvas.text(
        said,
        x + PAD,
        max(top - PAD, level + canvas.leading(LABEL)),
        LABEL,
        True,
        palette.ink_70 if fact.value is None else None,
    )
    if fact.value is not None:
        canvas.fringe(
            fact,
            scale,
            canvas.bar(fact, scale, top, THICK, palette.ink, x + PAD),
            top,
            THICK,
            palette.ink,
        )
