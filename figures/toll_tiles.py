"""Where people were killed, as a map of tiles: one for each governorate, its bar the toll."""

from collections.abc import Mapping
from typing import NamedTuple

from figures.style import (
    COLUMN,
    LABEL,
    SMALL,
    Canvas,
    Drawing,
    Fact,
    Ledger,
    Palette,
    Words,
    amount,
    enumerated,
    mark_values,
    most,
    parts,
    period,
    refuse,
    total,
    yes_or_no,
)

NAME = 'toll-tiles'
DEATHS = 'recorded.killed.civilian.in'
UNPLACED = 'unplaced'
WIDEST = 30  # of a tile, in millimetres
GAP = 2  # between two tiles
PAD = 1.6  # within a tile
THICK = 2.4  # of a bar
FRAY = 4  # the room of its frayed end


class Size(NamedTuple):
    """The size of all tiles, and the scale of their bars in millimetres for each person."""

    width: float
    height: float
    scale: float


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw the tiles, west at the left in every language, and beneath them what has no place."""
    whole, facts = total(ledger, NAME), parts(ledger, DEATHS)
    tiles = {tile.place: tile for tile in ledger.public.tiles}
    missing = [key for key in facts if key != UNPLACED and key not in tiles]
    if missing:
        refuse(
            NAME,
            f'there is no tile for {", ".join(missing)}',
            f'Add them to data/reference/tiles.csv, or leave the figure "{NAME}" out',
        )
    if not tiles:
        refuse(
            NAME,
            'there is no data/reference/tiles.csv',
            f'Add it, or leave the figure "{NAME}" out of this brief',
        )
    canvas = Canvas(NAME, words, palette, COLUMN)
    columns = max(tile.column for tile in tiles.values())
    width = min((COLUMN - (columns - 1) * GAP) / columns, WIDEST)
    names = {key: canvas.lines(words.name(key), width - 2 * PAD, SMALL) for key in tiles}
    size = _size(canvas, width, names, facts)
    for key, tile in tiles.items():
        x = canvas.physical((tile.column - 1) * (width + GAP), width)
        y = (tile.row - 1) * (size.height + GAP)
        _tile(canvas, x, y, size, names[key], facts.get(key))
    end = max(tile.row for tile in tiles.values()) * (size.height + GAP) - GAP
    if UNPLACED in facts:
        end = _unplaced(canvas, facts[UNPLACED], end)
    rows = (
        (words.text('key-unplaced') if key == UNPLACED else words.name(key), fact)
        for key, fact in facts.items()
    )
    return Drawing(
        canvas.finish(end),
        {
            'rows': enumerated(words, rows),
            'total': amount(words, whole),
            'scope': period(ledger, words),
            'empty': yes_or_no(tiles.keys() - facts.keys()),
            **mark_values(facts.values()),
        },
    )


def _size(
    canvas: Canvas, width: float, names: Mapping[str, list[str]], facts: Mapping[str, Fact]
) -> Size:
    """Return the size of the tiles, which have room for the longest name and bar."""
    named = max(len(lines) for lines in names.values()) * canvas.leading(SMALL)
    height = PAD + named + canvas.leading(LABEL) + THICK + 2 * PAD
    longest = max([most(fact) for key, fact in facts.items() if key != UNPLACED] + [1])
    return Size(width, height, (width - 2 * PAD - FRAY) / longest)


def _tile(
    canvas: Canvas, x: float, y: float, size: Size, name: list[str], fact: Fact | None
) -> None:
    """Draw a tile: its name, its number, and a bar as long as its toll on the scale of all."""
    palette = canvas.palette
    canvas.box('tile', x, y, size.width, size.height, palette.ink_05)
    colour = palette.ink if fact else palette.ink_70
    level = canvas.stack(name, x + PAD, y + PAD + canvas.first(SMALL), SMALL, colour=colour)
    if fact is None:
        return
    top = y + size.height - PAD - THICK
    text = amount(canvas.words, fact)
    if canvas.width_of(text, LABEL, True) > size.width - 2 * PAD:
        refuse(
            canvas.name,
            f'{fact.name} has no room in a tile of {size.width:.0f} mm',
            'Lay the tiles out in fewer columns, or show the places as bars (toll_by_place)',
        )
    baseline = max(top - PAD, level + canvas.leading(LABEL))
    known = fact.value is not None
    canvas.text(text, x + PAD, baseline, LABEL, True, None if known else palette.ink_70)
    if known:
        end = canvas.bar(fact, size.scale, top, THICK, palette.ink, x + PAD)
        canvas.fringe(fact, size.scale, end, top, THICK, palette.ink)


def _unplaced(canvas: Canvas, fact: Fact, end: float) -> float:
    """Draw what has no place beneath the tiles; return where that ends."""
    words, ink = canvas.words, canvas.palette.ink_70
    level = end + (canvas.leading() + PAD)
    after = canvas.text(words.text('key-unplaced'), 0, level, colour=ink)
    canvas.text(amount(words, fact), after + GAP, level, bold=True, colour=ink)
    return level + 1.4 * canvas.locale.figure_scale
