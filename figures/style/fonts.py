"""The fonts of the house, and no others: what the machine has would print another page elsewhere."""

from functools import cache
from pathlib import Path

from matplotlib.font_manager import fontManager
from matplotlib.ft2font import FT2Font


@cache
def register(folder: Path) -> dict[tuple[str, bool], frozenset[int]]:
    """Make the fonts of a folder the only ones that charts are drawn with; returns the characters of each family and weight."""
    files = sorted(file for file in folder.iterdir() if file.suffix in ('.ttf', '.otf'))
    for file in files:
        fontManager.addfont(file)
    fontManager.ttflist = [entry for entry in fontManager.ttflist if Path(entry.fname) in files]
    return {
        (font.family_name, font.style_name == 'Bold'): frozenset(font.get_charmap())
        for font in map(FT2Font, files)
    }
