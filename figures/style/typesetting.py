"""Text of a chart before it is drawn: its font, its width, its lines and their distance.

All lengths are millimetres, all sizes points of Latin text, which a language may enlarge.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path

from figures.style.fonts import register
from figures.style.numbers import amount, most, refuse
from figures.style.palette import LABEL, NUMBER, POINT, Palette
from pipeline.language import Locale, Number, Phrase, Qualified, Words, breakable, plain
from pipeline.language.segments import Segment
from pipeline.model import Fact

# Beside the size of a text
CAPITAL = 0.714  # the height of a digit
ASCENT = 1.0  # the room above a baseline, accents included
LEADING = 1.45  # from one baseline to the next
SPACE = 0.26  # between two words

# Direction of a text, and of a name within it; not drawn
RTL, ISOLATE, END = '\u2067', '\u2068', '\u2069'


class Run(NamedTuple):
    """A piece of an amount: the number itself, or words beside it."""

    text: str
    offset: float  # of its start, from that of the amount
    size: float
    bold: bool


class Typesetting:
    """How the texts of one figure are set in the fonts of its language."""

    def __init__(self, name: str, words: Words, palette: Palette) -> None:
        """Make the fonts of the palette the only ones; ``name`` is that of the figure."""
        self.name = name
        self.words = words
        self.palette = palette
        self.locale: Locale = words.language.locale
        self._characters = register(palette.fonts)
        self._widths: dict[tuple[str, float, bool], float] = {}

    def measure(self, line: str, size: float = LABEL, bold: bool = False) -> float:
        """Return the width of one line.

        Raises ``Refused`` where no font of the language has one of its characters.
        """
        key = (line, size, bold)
        if key not in self._widths:
            self._refuse_missing(line, bold)
            directed, font = self.directed(line), self.font(size, bold)
            width, _, _ = text_to_path.get_text_width_height_descent(directed, font, False)
            self._widths[key] = width * POINT
        return self._widths[key]

    def width_of(self, segments: Phrase, size: float = LABEL, bold: bool = False) -> float:
        """Return the width of a phrase on one line."""
        return self.measure(plain(segments, isolate=True), size, bold)

    def lines(
        self, segments: Phrase, width: float, size: float = LABEL, bold: bool = False
    ) -> list[str]:
        """Break a phrase into as few lines as fit ``width``, about equally long."""
        lines = self._broken(segments, width, size, bold)
        if len(lines) == 1:
            return lines
        for narrower in range(19, 9, -1):
            closer = self._broken(segments, width * narrower / 20, size, bold)
            if len(closer) > len(lines):
                break
            lines = closer
        return lines

    def leading(self, size: float = LABEL) -> float:
        """Return the distance of two baselines."""
        return LEADING * size * POINT * self.locale.figure_scale

    def first(self, size: float = LABEL) -> float:
        """Return how far below its upper edge a text has its baseline, accents included."""
        return ASCENT * size * POINT * self.locale.figure_scale

    def baseline(self, middle: float, size: float = LABEL) -> float:
        """Return the baseline of a text that is level with the middle of a mark."""
        return middle + CAPITAL * size * POINT * self.locale.figure_scale / 2

    def amount_width(self, fact: Fact) -> float:
        """Return the width of an amount: a number in bold with its qualifier smaller beside it."""
        return max(
            run.offset + self.measure(run.text, run.size, run.bold) for run in self.runs(fact)
        )

    def longest(self, facts: Iterable[Fact], width: float) -> float:
        """Return the scale at which each bar fits ``width`` with its amount and frayed end.

        It is in millimetres for each person or thing; 0 where no bar has a length.
        """
        scales = [
            (width - self.amount_width(fact) - 4 * (fact.qualifier == 'at-least')) / most(fact)
            for fact in facts
            if most(fact)
        ]
        return min(scales, default=0)

    def runs(self, fact: Fact) -> Iterator[Run]:
        """Yield the pieces of an amount, each with its place and its size."""
        offset, space = 0.0, SPACE * LABEL * POINT * self.locale.figure_scale
        for bold, run in groupby(_unqualified(amount(self.words, fact)), _is_large):
            text, size = plain(tuple(run), isolate=True), NUMBER if bold else LABEL
            offset += space * text[:1].isspace()
            yield Run(text.strip(), offset, size, bold)
            offset += self.measure(text.strip(), size, bold) + space * text[-1:].isspace()

    def directed(self, line: str) -> str:
        """Return a line with the marks of its direction."""
        return f'{RTL}{line}{END}' if self.words.language.rtl else line

    def font(self, size: float, bold: bool) -> FontProperties:
        """Return the font of a size in this language."""
        return FontProperties(
            family=list(self.locale.fonts.sans),
            weight='bold' if bold else 'normal',
            size=size * self.locale.figure_scale,
        )

    def _broken(self, segments: Phrase, width: float, size: float, bold: bool) -> list[str]:
        """Break a phrase into lines, each as long as fits."""
        lines = ['']
        for piece in breakable(plain(segments, isolate=True)):
            longer = lines[-1] + piece
            if not lines[-1] or self.measure(longer.rstrip(' '), size, bold) <= width:
                lines[-1] = longer
                continue
            # a name that runs on is isolated again on its next line
            unclosed = lines[-1].count(ISOLATE) - lines[-1].count(END)
            lines[-1] = lines[-1].rstrip(' ') + END * unclosed
            lines.append(ISOLATE * unclosed + piece)
        return [*lines[:-1], lines[-1].rstrip(' ')]

    def _refuse_missing(self, line: str, bold: bool) -> None:
        """Raise ``Refused`` where no font of the language has one of the characters."""
        tag = self.words.language.tag
        drawable: set[int] = set()
        for family in self.locale.fonts.sans:
            drawable.update(self._characters.get((family, bold), ()))
        for character in sorted(set(line) - {RTL, ISOLATE, END}):
            if ord(character) not in drawable:
                refuse(
                    self.name,
                    f'no font of "{tag}" has {character!r} (U+{ord(character):04X}), '
                    f'needed in "{line}"',
                    f'Add a family that has it to fonts.sans of {tag}/locale.yaml',
                    'translation',
                )


def _unqualified(segments: Phrase) -> Iterator[Segment]:
    """Yield the segments of a phrase, those within qualified numbers one by one."""
    for segment in segments:
        if isinstance(segment, Qualified):
            yield from segment.parts
        else:
            yield segment


def _is_large(segment: Segment) -> bool:
    return isinstance(segment, Number) and not segment.spelled
