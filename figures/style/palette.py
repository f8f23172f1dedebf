"""What all charts share: sizes of text and of the page, and the colours."""

from pathlib import Path
from typing import NamedTuple

POINT = 25.4 / 72  # millimetres
WIDE = 170  # of the cover of a page, in millimetres
COLUMN = 122  # of the main column of a page

# Sizes of text, in points of Latin text
SMALL = 7
LABEL = 8
NUMBER = 11
TOTAL = 15
LARGE = 20


class Palette(NamedTuple):
    """The files of the fonts, and the colours.

    An organisation may change the ink, with its tints, and the accent, which is the brief's
    subject and nothing else.
    """

    fonts: tuple[Path, ...]
    ink: str = '#12263a'  # text, rules, the context actor
    accent: str = '#a3243b'  # the subject actor
    third: str = '#2f7fc1'  # second category within a bar
    fourth: str = '#d9a441'  # first category within a bar
    ink_70: str = '#4e5d6b'  # secondary text
    ink_40: str = '#9aa4ad'  # hatch strokes, never text
    ink_15: str = '#d9dde1'  # hairlines
    ink_05: str = '#f2f4f5'  # land and tiles
    paper: str = '#ffffff'
