"""The canvas of a chart: millimetres in the reading direction, and few kinds of marks.

A mark is filled for what is known, hollow for what may be more, hatched for a known number of
unknown make-up; one that frays is a minimum.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path as Outline
from matplotlib.text import Text
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D, Bbox

from figures.style.geometry import Point
from figures.style.numbers import Values, amount, amount_of, least, most
from figures.style.palette import LABEL, NUMBER, POINT, Palette
from figures.style.typesetting import Typesetting
from pipeline.language import Day, Number, Phrase, Qualified, Words, plain
from pipeline.model import Fact

Align = Literal['start', 'end']
Look = Literal['filled', 'hollow', 'hatched']
INCH = 25.4  # millimetres
# How an outline goes on: from a new start, along a line or a curve, back to its start
MOVE, LINE = int(Outline.MOVETO), int(Outline.LINETO)
CURVE, CLOSE = int(Outline.CURVE4), int(Outline.CLOSEPOLY)
BEND = 0.5523  # control points that make four curves a circle
HATCH = 1.4  # from one stroke of a hatch to the next
OUTLINES = {'filled': 0, 'hollow': 0.9, 'hatched': 0.6}  # of a box, in points
# The strokes of a frayed end: how far beyond it, how wide, and how much shorter at either side
FRAY = ((0.7, 0.75, 0), (2.05, 0.5, 0.16), (3.2, 0.3, 0.32))
FRAYED = 3.5  # where the strokes end


class Drawing(NamedTuple):
    """A chart, and the named values that its title, note and alternative text print."""

    canvas: 'Canvas'
    values: Values


class Canvas(Typesetting):
    """A chart being drawn.

    ``x`` runs from the start edge (left in English, right in Arabic), ``y`` down from the top.
    """

    def __init__(self, name: str, words: Words, palette: Palette, width: float) -> None:
        """Begin a chart of this width; ``finish`` gives it its height."""
        super().__init__(name, words, palette)
        self.width = width
        self.height = 0.0
        self.numbers: list[tuple[str, str]] = []  # (fact, the text that is drawn for it)
        self.figure = Figure()
        self.figure.patch.set_visible(False)
        self._millimetres = Affine2D()

    def finish(self, height: float) -> 'Canvas':
        """Give the chart its height, which is known when all is placed."""
        self.height = round(height + 0.05, 1)
        self.figure.set_size_inches(self.width / INCH, self.height / INCH)
        towards, origin = (-1, self.width) if self.words.language.rtl else (1, 0)
        self._millimetres.clear().scale(towards, -1).translate(origin, self.height)
        self._millimetres.scale(1 / INCH)
        return self

    def physical(self, x: float, width: float = 0.0) -> float:
        """Return the place, in the reading direction, of what is ``x`` from the left edge.

        A map is drawn by it, as no map is ever mirrored.
        """
        return self.width - x - width if self.words.language.rtl else x

    # Text

    def text(
        self,
        segments: Phrase,
        x: float,
        y: float,
        size: float = LABEL,
        bold: bool = False,
        colour: str | None = None,
        align: Align = 'start',
    ) -> float:
        """Draw a phrase on one line with its baseline at ``y``, and return its width."""
        self._record(segments)
        colour = colour or self.palette.ink
        return self._line(plain(segments, isolate=True), x, y, size, bold, colour, align)

    def paragraph(
        self,
        segments: Phrase,
        x: float,
        y: float,
        width: float,
        size: float = LABEL,
        bold: bool = False,
        colour: str | None = None,
    ) -> float:
        """Draw a phrase in lines no wider than ``width``, and return the last baseline.

        The first is at ``y``.
        """
        self._record(segments)
        lines = self.lines(segments, width, size, bold) if segments else []
        return self.stack(lines, x, y, size, bold, colour)

    def stack(
        self,
        lines: Sequence[str],
        x: float,
        y: float,
        size: float = LABEL,
        bold: bool = False,
        colour: str | None = None,
    ) -> float:
        """Draw lines that were broken before, the first at ``y``, and return the last baseline."""
        colour = colour or self.palette.ink
        for number, line in enumerate(lines):
            self._line(line, x, y + number * self.leading(size), size, bold, colour, 'start')
        return y + max(len(lines) - 1, 0) * self.leading(size)

    def number(
        self,
        fact: Fact,
        x: float,
        y: float,
        size: float = NUMBER,
        colour: str | None = None,
        align: Align = 'start',
    ) -> float:
        """Draw a number in bold with its qualifier, such as "at least"; return its width."""
        return self.text(self.words.fact(fact), x, y, size, True, colour, align)

    def amount(self, fact: Fact, x: float, y: float, colour: str | None = None) -> None:
        """Draw a number in bold, and its qualifier smaller beside it."""
        self._record(amount(self.words, fact))
        colour = self.palette.ink_70 if fact.value is None else colour or self.palette.ink
        for run in self.runs(fact):
            self._line(run.text, x + run.offset, y, run.size, run.bold, colour, 'start')

    def column(self, fact: Fact, x: float, width: float, y: float, size: float = NUMBER) -> None:
        """Draw a number in a column, aligned on the last digits in every reading direction."""
        if self.words.language.rtl:
            self.number(fact, x, y, size, align='start')
        else:
            self.number(fact, x + width, y, size, align='end')

    # Bars

    def box(
        self,
        name: str,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        look: Look = 'filled',
    ) -> None:
        """Draw a rectangle: filled, hollow or hatched."""
        if look == 'hatched':
            self._hatch(x, y, width, height)
        rectangle = Rectangle(
            (x, y),
            width,
            height,
            fill=look == 'filled',
            facecolor=colour,
            edgecolor=colour,
            linewidth=OUTLINES[look],
            label=name,
        )
        self._add(rectangle)

    def outline(self, x: float, y: float, width: float, height: float) -> None:
        """Draw the edge of what is filled in colours too pale to stand out from the paper."""
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        codes = [MOVE, *[LINE] * 4]
        self._outline(corners, codes, self.palette.ink_70, 0.6, label='outline')

    def bar(
        self, fact: Fact, scale: float, y: float, height: float, colour: str, x: float = 0.0
    ) -> float:
        """Draw a bar as long as its fact, and return where it ends.

        ``scale`` is in millimetres for each person or thing; the bar is hollow where only the
        most is known.
        """
        look: Look = 'hollow' if fact.min is None else 'filled'
        self.box(fact.name, x, y, amount_of(fact) * scale, height, colour, look)
        return x + amount_of(fact) * scale

    def hatch(self, fact: Fact, scale: float, y: float, height: float, x: float = 0.0) -> float:
        """Draw a bar of a known number of unknown make-up, and return where it ends."""
        length = amount_of(fact) * scale
        self.box(fact.name, x, y, length, height, self.palette.ink_70, 'hatched')
        return x + length

    def fringe(
        self, fact: Fact, scale: float, x: float, y: float, height: float, colour: str
    ) -> float:
        """Draw what may lie beyond the end of a bar, at ``x``, and return where that ends.

        A minimum frays, a range is hollow up to its most.
        """
        if fact.ranged:
            beyond = (most(fact) - least(fact)) * scale
            self.box(f'{fact.name}.most', x, y, beyond, height, colour, 'hollow')
            return x + beyond
        return self.fray(x, y, height, colour) if fact.qualifier == 'at-least' else x

    def fray(self, x: float, y: float, height: float, colour: str) -> float:
        """Let a bar that is a minimum end in three fading strokes; return where they end."""
        for stroke, (offset, width, shorter) in enumerate(FRAY):
            top, high = y + shorter * height, height * (1 - 2 * shorter)
            self.box(f'fray-{stroke}', x + offset, top, width, high, colour)
        return x + FRAYED

    def zero(self, top: float, bottom: float, x: float = 0.0) -> None:
        """Draw the line from which bars are measured."""
        self.box('zero', x, top, 0.75 * POINT, bottom - top, self.palette.ink)

    # Marks, land and lines

    def dots(
        self, name: str, centres: Sequence[Point], radius: float, colour: str, hollow: float = 0.0
    ) -> None:
        """Draw circles, one for each person or target.

        With ``hollow``, the weight of an outline in points, something of them is not known.
        """
        bend = BEND * radius
        ring: list[Point] = [
            (radius, 0),
            (radius, bend),
            (bend, radius),
            (0, radius),
            (-bend, radius),
            (-radius, bend),
            (-radius, 0),
            (-radius, -bend),
            (-bend, -radius),
            (0, -radius),
            (bend, -radius),
            (radius, -bend),
            (radius, 0),
        ]
        self._marks(name, centres, ring, [MOVE, *[CURVE] * 12], colour, hollow)

    def squares(
        self, name: str, centres: Sequence[Point], side: float, colour: str, hollow: float = 0.0
    ) -> None:
        """Draw squares, one for each facility or attack; ``hollow`` as of circles."""
        half = side / 2
        corners = [(-half, -half), (half, -half), (half, half), (-half, half), (-half, -half)]
        codes = [MOVE, *[LINE] * 3, CLOSE]
        self._marks(name, centres, corners, codes, colour, hollow)

    def area(self, name: str, rings: Sequence[Sequence[Point]], colour: str, edge: str) -> None:
        """Draw the land within boundaries, divided from its neighbours by the colour ``edge``."""
        points: list[Point] = []
        codes: list[int] = []
        for ring in rings:
            points += ring
            codes += [MOVE, *[LINE] * (len(ring) - 2), CLOSE]
        self._outline(points, codes, edge, 0.8, colour, name, rounded=True)

    def line(self, points: Sequence[Point], weight: float = 0.4, colour: str | None = None) -> None:
        """Draw a rule or a leader through these points, its weight in points."""
        codes = [MOVE, *[LINE] * (len(points) - 1)]
        self._outline(points, codes, colour or self.palette.ink, weight)

    def _hatch(self, x: float, y: float, width: float, height: float) -> None:
        """Draw the strokes of a hatch, from upper right to lower left."""
        points: list[Point] = []
        for step in range(1, int((width + height) / HATCH) + 1):
            at = step * HATCH  # where a stroke would meet the upper edge
            points.append((x + min(at, width), y + max(at - width, 0)))
            points.append((x + max(at - height, 0), y + min(at, height)))
        codes = [MOVE, LINE] * (len(points) // 2)
        self._outline(points, codes, self.palette.ink_40, 0.45)

    def _marks(
        self,
        name: str,
        centres: Sequence[Point],
        shape: Sequence[Point],
        codes: list[int],
        colour: str,
        hollow: float,
    ) -> None:
        """Draw one shape around each of these centres, as a single path."""
        points = [(x + dx, y + dy) for x, y in centres for dx, dy in shape]
        fill = None if hollow else colour
        self._outline(points, codes * len(centres), colour, hollow, fill, name)

    def _outline(
        self,
        points: Sequence[Point],
        codes: list[int],
        edge: str,
        weight: float,
        fill: str | None = None,
        label: str = '',
        rounded: bool = False,
    ) -> None:
        """Draw a path with an edge of this weight in points, filled where a colour is given."""
        if not points:
            return
        patch = PathPatch(
            Outline(points, codes),
            fill=fill is not None,
            facecolor=fill,
            edgecolor=edge,
            linewidth=weight,
            joinstyle='round' if rounded else 'miter',
            label=label,
        )
        self._add(patch)

    def _line(
        self, line: str, x: float, y: float, size: float, bold: bool, colour: str, align: Align
    ) -> float:
        """Draw one line of text and return its width."""
        rtl = self.words.language.rtl
        width = self.measure(line, size, bold)
        font = self.font(size, bold)
        if align == 'start' and x < 1:  # the tail of a letter may reach over the start edge
            outline = TextPath((0, 0), self.directed(line), prop=font)
            ink = Bbox.null()
            ink.update_from_path(outline)
            x = max(x, ink.x1 * POINT - width if rtl else -ink.x0 * POINT)
        left = 'end' if rtl else 'start'
        text = Text(
            x,
            y,
            self.directed(line),
            color=colour,
            fontproperties=font,
            horizontalalignment='left' if align == left else 'right',
            verticalalignment='baseline',
            parse_math=False,
        )
        self._add(text)
        return width

    def _record(self, segments: Phrase) -> None:
        """Note the facts that a phrase prints, each with the text that is drawn for it."""
        for segment in segments:
            if isinstance(segment, Qualified):
                self.numbers.append((segment.fact, plain(segment.parts)))
            elif isinstance(segment, Number | Day):
                self.numbers.append((segment.fact, segment.text))

    def _add(self, artist: Artist) -> None:
        artist.set_transform(self._millimetres + self.figure.dpi_scale_trans)
        self.figure.add_artist(artist)
