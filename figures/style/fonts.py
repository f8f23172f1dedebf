"""The fonts that charts are drawn with: those of the palette, and never those of the machine."""

from functools import cache
from pathlib import Path

from matplotlib.font_manager import fontManager
from matplotlib.ft2font import FT2Font


def register(files: tuple[Path, ...]) -> dict[tuple[str, bool], frozenset[int]]:
    """Make these font files the only ones, and return the characters of each family and weight.

    The weight is whether the face is bold; what the machine has would print another page elsewhere.
    """
    if {entry.fname for entry in fontManager.ttflist} != {str(file) for file in files}:
        fontManager.ttflist.clear()
        for file in files:
            fontManager.addfont(file)
    return _characters(files)


@cache
def _characters(files: tuple[Path, ...]) -> dict[tuple[str, bool], frozenset[int]]:
    return {
        (font.family_name, font.style_name == 'Bold'): frozenset(font.get_charmap())
        for font in map(FT2Font, files)
    }
