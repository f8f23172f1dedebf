"""The canvas of a chart: millimetres in the reading direction of a language, text on its baseline, and few kinds of marks."""

from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path as Outline
from matplotlib.text import Text
from matplotlib.textpath import TextPath, text_to_path
from matplotlib.transforms import Affine2D

from figures.style.fonts import register
from figures.style.numbers import amount, most, refuse
from pipeline.language import Day, Number, Qualified, breakable, plain
from pipeline.model import Fact

POINT = 25.4 / 72  # millimetres
WIDE, COLUMN = 170, 122  # the cover and the main column of a page
LABEL, SMALL, NUMBER, TOTAL, LARGE = 8, 7, 11, 15, 20  # sizes of text, in points
CAPITAL, ASCENT, LEADING = (
    0.714,
    1.0,
    1.45,
)  # beside the size: a digit, the room above a baseline, between two
RTL, ISOLATE, END = (
    '\u2067',
    '\u2068',
    '\u2069',
)  # direction of a text or of a name within it; not drawn
BEND = 0.5523  # control points that make four curves a circle


class Palette(NamedTuple):
    """The files of the fonts, and the colours a house may change. The accent is the brief's subject and nothing else."""

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


class Drawing(NamedTuple):
    """A chart, and the named values that its title, note and alt text say."""

    canvas: 'Canvas'
    values: dict


class Canvas:
    """A chart being drawn: few kinds of marks, and text on its baseline."""

    def __init__(self, name: str, words, palette: Palette, width: float):
        self.name, self.words, self.palette, self.width, self.height = (
            name,
            words,
            palette,
            width,
            0,
        )
        self.locale = words.language.locale
        self.numbers: list[tuple[str, str]] = []  # (fact, the text drawn for it)
        self.figure = Figure()
        self.figure.patch.set_visible(False)
        self._drawable = register(palette.fonts)
        self._millimetres = Affine2D()
        self._widths: dict[tuple, float] = {}  # of the texts measured so far

    def finish(self, height: float) -> 'Canvas':
        """Give the chart its height, which is known when all is placed."""
        self.height = height = round(height + 0.05, 1)
        self.figure.set_size_inches(self.width / 25.4, height / 25.4)
        towards, origin = (-1, self.width) if self.words.language.rtl else (1, 0)
        self._millimetres.clear().scale(towards, -1).translate(origin, height).scale(1 / 25.4)
        return self

    def text(self, segments, x, y, size=LABEL, bold=False, colour=None, align='start') -> float:
        """Draw one line of text with its baseline at ``y``; returns its width."""
        self._record(segments)
        return self._line(
            plain(segments, isolate=True), x, y, size, bold, colour or self.palette.ink, align
        )

    def paragraph(self, segments, x, y, width, size=LABEL, bold=False, colour=None) -> float:
        """Draw text in lines no wider than ``width``, the first baseline at ``y``; returns the last baseline."""
        self._record(segments)
        return self.stack(
            self.lines(segments, width, size, bold) if segments else [], x, y, size, bold, colour
        )

    def stack(self, lines, x, y, size=LABEL, bold=False, colour=None) -> float:
        """Draw lines that were broken before, the first baseline at ``y``; returns the last baseline."""
        for number, line in enumerate(lines):
            self._line(
                line,
                x,
                y + number * self.leading(size),
                size,
                bold,
                colour or self.palette.ink,
                'start',
            )
        return y + max(len(lines) - 1, 0) * self.leading(size)

    def physical(self, x, width=0.0) -> float:
        """Return where what stands ``x`` from the left edge stands in the direction of reading: a map is never mirrored."""
        return self.width - x - width if self.words.language.rtl else x

    def number(self, fact: Fact, x, y, size=NUMBER, colour=None, align='start') -> float:
        """Draw a number with what its source says of it, such as "at least"; returns its width."""
        return self.text(self.words.fact(fact), x, y, size, True, colour, align)

    def amount(self, fact: Fact, x, y, colour=None) -> None:
        """Draw a number in bold, and what its source says of it smaller beside it."""
        self._record(amount(self.words, fact))
        colour = self.palette.ink_70 if fact.value is None else colour or self.palette.ink
        for string, at, size, bold in self._runs(fact):
            self._line(string, x + at, y, size, bold, colour, 'start')

    def longest(self, facts, width) -> float:
        """Return the scale at which the longest bar and the number beside it are as wide as that."""
        return min(
            [
                (width - self.amount_width(fact) - 4 * (fact.qualifier == 'at-least')) / most(fact)
                for fact in facts
                if most(fact)
            ],
            default=0,
        )

    def amount_width(self, fact: Fact) -> float:
        """Measure such a number before it is drawn."""
        return max(
            at + self.measure(string, size, bold) for string, at, size, bold in self._runs(fact)
        )

    def _runs(self, fact):
        at, space = 0.0, 0.26 * LABEL * POINT * self.locale.figure_scale
        parts = (
            part
            for said in amount(self.words, fact)
            for part in (said.parts if isinstance(said, Qualified) else (said,))
        )
        for bold, run in groupby(parts, lambda part: isinstance(part, Number) and not part.spelled):
            string, size = plain(run, isolate=True), NUMBER if bold else LABEL
            at += space * string[:1].isspace()
            yield string.strip(), at, size, bold
            at += self.measure(string.strip(), size, bold) + space * string[-1:].isspace()

    def column(self, fact: Fact, x, width, y, size=NUMBER) -> None:
        """Draw a number in a column of numbers, aligned on their last digits in every direction of reading."""
        where, align = (x, 'start') if self.words.language.rtl else (x + width, 'end')
        self.number(fact, where, y, size, align=align)

    def width_of(self, segments, size=LABEL, bold=False) -> float:
        """Measure one line of text before it is drawn."""
        return self.measure(plain(segments, isolate=True), size, bold)

    def lines(self, segments, width, size=LABEL, bold=False) -> list[str]:
        """Break text into as few lines as fit, about equally long."""
        lines = self._broken(segments, width, size, bold)
        for narrower in range(19, 9, -1) if len(lines) > 1 else ():
            closer = self._broken(segments, width * narrower / 20, size, bold)
            if len(closer) > len(lines):
                break
            lines = closer
        return lines

    def _broken(self, segments, width, size, bold):
        lines = ['']
        for piece in breakable(plain(segments, isolate=True)):
            longer = lines[-1] + piece
            if not lines[-1] or self.measure(longer.rstrip(' '), size, bold) <= width:
                lines[-1] = longer
                continue
            unclosed = lines[-1].count(ISOLATE) - lines[-1].count(END)
            lines[-1] = (
                lines[-1].rstrip(' ') + END * unclosed
            )  # a name that runs on is isolated again on its next line
            lines.append(ISOLATE * unclosed + piece)
        return [*lines[:-1], lines[-1].rstrip(' ')]

    def leading(self, size=LABEL) -> float:
        """Return the distance of two baselines, in millimetres."""
        return LEADING * size * POINT * self.locale.figure_scale

    def first(self, size=LABEL) -> float:
        """Return how far below its upper edge a text has its baseline, accents included."""
        return ASCENT * size * POINT * self.locale.figure_scale

    def baseline(self, middle, size=LABEL) -> float:
        """Return the baseline of a text that stands level with the middle of a mark."""
        return middle + CAPITAL * size * POINT * self.locale.figure_scale / 2

    def box(self, name, x, y, width, height, colour, look='filled') -> None:
        """Draw a rectangle: filled what is known, hollow what may be more, hatched a known number of unknown make-up."""
        if look == 'hatched':
            gap, strokes = 1.4, []
            for step in range(1, int((width + height) / gap) + 1):
                at = step * gap  # where a stroke would meet the upper edge
                strokes += [
                    (x + min(at, width), y + max(at - width, 0)),
                    (x + max(at - height, 0), y + min(at, height)),
                ]
            self._outline(
                strokes,
                [Outline.MOVETO, Outline.LINETO] * (len(strokes) // 2),
                fill=False,
                edgecolor=self.palette.ink_40,
                linewidth=0.45,
            )
        line = {'filled': 0, 'hollow': 0.9, 'hatched': 0.6}[look]
        self._add(
            Rectangle(
                (x, y),
                width,
                height,
                fill=not line,
                facecolor=colour,
                edgecolor=colour,
                linewidth=line,
                label=name,
            )
        )

    def outline(self, x, y, width, height) -> None:
        """Draw the edge of what is filled in colours too pale to stand out from the paper."""
        self._outline(
            [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)],
            [Outline.MOVETO] + [Outline.LINETO] * 4,
            fill=False,
            edgecolor=self.palette.ink_70,
            linewidth=0.6,
            label='outline',
        )

    def bar(self, fact: Fact, scale, y, height, colour, x=0.0) -> float:
        """Draw a bar as long as its fact, ``scale`` millimetres a person; hollow where only a most is known."""
        self.box(
            fact.name,
            x,
            y,
            fact.value * scale,
            height,
            colour,
            'hollow' if fact.min is None else 'filled',
        )
        return x + fact.value * scale

    def fringe(self, fact: Fact, scale, x, y, height, colour) -> float:
        """Draw what may lie beyond the end of a bar: a minimum frays, a range is hollow up to its most; returns its end."""
        if fact.ranged:
            beyond = (fact.max - fact.min) * scale
            self.box(f'{fact.name}.most', x, y, beyond, height, colour, 'hollow')
            return x + beyond
        return self.fray(x, y, height, colour) if fact.qualifier == 'at-least' else x

    def hatch(self, fact: Fact, scale, y, height, x=0.0) -> float:
        """Draw a bar of a known number whose make-up is not known."""
        self.box(fact.name, x, y, fact.value * scale, height, self.palette.ink_70, 'hatched')
        return x + fact.value * scale

    def fray(self, x, y, height, colour) -> float:
        """Let a bar that is a minimum end in three fading strokes; returns where they end."""
        for stroke, (offset, width, shorter) in enumerate(
            ((0.7, 0.75, 0), (2.05, 0.5, 0.16), (3.2, 0.3, 0.32))
        ):
            self.box(
                f'fray-{stroke}',
                x + offset,
                y + shorter * height,
                width,
                height * (1 - 2 * shorter),
                colour,
            )
        return x + 3.5

    def dots(self, name, centres, radius, colour, hollow=0.0) -> None:
        """Draw circles, one a person or a target; hollow, with an outline of so many points, where something is unknown."""
        bend = BEND * radius
        ring = [
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
        self._marks(name, centres, ring, [Outline.MOVETO] + [Outline.CURVE4] * 12, colour, hollow)

    def squares(self, name, centres, side, colour, hollow=0.0) -> None:
        """Draw squares, one a facility or an attack."""
        half = side / 2
        corners = [(-half, -half), (half, -half), (half, half), (-half, half), (-half, -half)]
        self._marks(
            name,
            centres,
            corners,
            [Outline.MOVETO] + [Outline.LINETO] * 3 + [Outline.CLOSEPOLY],
            colour,
            hollow,
        )

    def area(self, name, rings, colour, edge) -> None:
        """Draw the land within boundaries, parted from its neighbours by the colour of the edge."""
        codes = [
            code
            for ring in rings
            for code in (Outline.MOVETO, *[Outline.LINETO] * (len(ring) - 2), Outline.CLOSEPOLY)
        ]
        self._outline(
            [point for ring in rings for point in ring],
            codes,
            facecolor=colour,
            edgecolor=edge,
            linewidth=0.8,
            joinstyle='round',
            label=name,
        )

    def line(self, points, weight=0.4, colour=None) -> None:
        """Draw a rule or a leader through the given points, its weight in points."""
        codes = [Outline.MOVETO] + [Outline.LINETO] * (len(points) - 1)
        self._outline(
            points,
            codes,
            fill=False,
            edgecolor=colour or self.palette.ink,
            linewidth=weight,
            capstyle='butt',
            joinstyle='miter',
        )

    def zero(self, top, bottom, x=0.0) -> None:
        """Draw the line from which bars are measured."""
        self.box('zero', x, top, 0.75 * POINT, bottom - top, self.palette.ink)

    def _marks(self, name, centres, shape, codes, colour, hollow):
        points = [(x + dx, y + dy) for x, y in centres for dx, dy in shape]
        self._outline(
            points,
            codes * len(centres),
            facecolor='none' if hollow else colour,
            edgecolor=colour,
            linewidth=hollow,
            label=name,
        )

    def _outline(self, points, codes, **style):
        if points:
            self._add(PathPatch(Outline(points, codes), **style))

    def _line(self, string, x, y, size, bold, colour, align):
        rtl, width, font = (
            self.words.language.rtl,
            self.measure(string, size, bold),
            self._font(size, bold),
        )
        if align == 'start' and x < 1:  # the tail of a letter may reach over the start edge
            ink = TextPath((0, 0), self._directed(string), prop=font).vertices[:, 0] * POINT
            x = max(x, ink.max() - width if rtl else -ink.min())
        side = {'start': 'right' if rtl else 'left', 'end': 'left' if rtl else 'right'}[align]
        self._add(
            Text(
                x,
                y,
                self._directed(string),
                color=colour,
                fontproperties=font,
                ha=side,
                va='baseline',
                parse_math=False,
            )
        )
        return width

    def measure(self, string, size=LABEL, bold=False) -> float:
        """Measure a line that was broken out of a text."""
        if (string, size, bold) not in self._widths:
            self._covered(string, bold)
            width, _, _ = text_to_path.get_text_width_height_descent(
                self._directed(string), self._font(size, bold), False
            )
            self._widths[string, size, bold] = width * POINT
        return self._widths[string, size, bold]

    def _directed(self, string):
        return f'{RTL}{string}{END}' if self.words.language.rtl else string

    def _font(self, size, bold):
        return FontProperties(
            family=list(self.locale.fonts.sans),
            weight='bold' if bold else 'normal',
            size=size * self.locale.figure_scale,
        )

    def _covered(self, string, bold):
        drawable = {
            character
            for family in self.locale.fonts.sans
            for character in self._drawable.get((family, bold), ())
        }
        for character in sorted(set(string) - {RTL, ISOLATE, END}):
            if ord(character) not in drawable:
                refuse(
                    self.name,
                    f'no font of "{self.words.language.tag}" has {character!r} (U+{ord(character):04X}), needed in "{string}"',
                    f'Add a family that has it to fonts.sans of {self.words.language.tag}/locale.yaml',
                    'translation',
                )

    def _record(self, segments):
        for segment in segments:
            if isinstance(segment, Qualified):
                self.numbers.append((segment.fact, plain(segment.parts)))
            elif isinstance(segment, Number | Day):
                self.numbers.append((segment.fact, segment.text))

    def _add(self, artist):
        artist.set_transform(self._millimetres + self.figure.dpi_scale_trans)
        self.figure.add_artist(artist)
