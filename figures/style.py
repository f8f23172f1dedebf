"""The house style of the charts: a canvas in millimetres, in the reading direction of its language.

``x`` runs from the start edge (left in English, right in Arabic) and ``y`` from the top down, at the final size, so
that a figure drawn once is mirrored by itself. Filled is known, hollow is unknown, hatched is a known number of
unknown make-up, and a mark that frays is a minimum.
"""
import re
from functools import cache
from html import escape
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from matplotlib import rc_context
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.ft2font import FT2Font
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path as Outline
from matplotlib.text import Text
from matplotlib.textpath import TextPath, text_to_path
from matplotlib.transforms import Affine2D

from pipeline.language import Day, Name, Number, Qualified, Text as Written, plain
from pipeline.model import Fact, Ledger, Problem, Refused, Where

POINT = 25.4 / 72                                # millimetres
WIDE, COLUMN = 170, 122                          # the cover and the main column of a page
LABEL, SMALL, NUMBER, TOTAL, LARGE = 8, 7, 11, 15, 20       # sizes of text, in points
CAPITAL, ASCENT, LEADING = 0.714, 1.0, 1.45      # beside the size: a digit, the room above a baseline, between two
RTL, ISOLATE, END = '\u2067', '\u2068', '\u2069'            # direction of a text or of a name within it; not drawn
BEND = 0.5523                                    # control points that make four curves a circle
SVG = {'svg.fonttype': 'path', 'svg.hashsalt': 'figures', 'font.enable_last_resort': False}


class Palette(NamedTuple):
    """The folder of the fonts, and the colours a house may change. The accent is the brief's subject and nothing else."""

    fonts: Path
    ink: str = '#12263a'                         # text, rules, the context actor
    accent: str = '#a3243b'                      # the subject actor
    third: str = '#2f7fc1'                       # second category within a bar
    fourth: str = '#d9a441'                      # first category within a bar
    ink_70: str = '#4e5d6b'                      # secondary text
    ink_40: str = '#9aa4ad'                      # hatch strokes, never text
    ink_15: str = '#d9dde1'                      # hairlines
    paper: str = '#ffffff'


class Drawing(NamedTuple):
    """A chart, and the named values that its title, note and alt text say."""

    canvas: 'Canvas'
    values: dict


def refuse(figure: str, what: str, mend: str, kind: str = 'data'):
    """Stop: the figure cannot be drawn truly."""
    raise Refused([Problem(Where(f'figures/{figure.replace("-", "_")}.py'), what, mend, kind)])


def toll(ledger: Ledger, actor: str, figure: str) -> Fact:
    """Return how many civilians an actor killed; a toll that is not known is no bar of length zero."""
    name = f'killed.civilian.{actor}'
    if name not in ledger.facts or ledger.facts[name].value is None:
        refuse(figure, f'there is no number for {name}', f'Leave the figure "{figure}" out of this brief, or record the claim')
    return ledger.facts[name]


def most(fact: Fact) -> int:
    """Return the most that is drawn for a fact: a minimum has none and frays."""
    return fact.value if fact.max is None else fact.max


def scope(ledger: Ledger, words, figure: str) -> tuple:
    """Say the period that both tolls share; tolls of two periods cannot stand side by side."""
    brief = ledger.public.brief
    claims = [stated.claim for stated in ledger.public.claims if stated.claim.measure == 'killed' and stated.claim.actor in (brief.subject, brief.context)]
    if {(claim.period.from_, claim.period.to) for claim in claims} != {(brief.period.from_, brief.period.to)}:
        refuse(figure, 'the tolls are not of the period of the brief', f'Leave the figure "{figure}" out, or correct the periods of the claims')
    if 'day.period-to' in ledger.facts:
        return words.text('figure-scope-between', start=ledger.fact('day.period-from'), end=ledger.fact('day.period-to'))
    return words.text('figure-scope-since', start=ledger.fact('day.period-from'))


def quoted(words, text: str, id: str) -> tuple:
    """Say a name as its source writes it, in the quotation marks of the language."""
    opening, closing = words.language.locale.quotes
    return Written(opening), Name(text, id), Written(closing)


class Canvas:
    """A chart being drawn: few kinds of marks, and text on its baseline."""

    def __init__(self, name: str, words, palette: Palette, width: float):
        self.name, self.words, self.palette, self.width, self.height = name, words, palette, width, 0
        self.locale = words.language.locale
        self.numbers: list[tuple[str, str]] = []         # (fact, the text drawn for it)
        self.figure = Figure()
        self.figure.patch.set_visible(False)
        register(palette.fonts)
        self._millimetres = Affine2D()
        self._widths: dict[tuple, float] = {}            # of the texts measured so far

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
        return self._line(plain(segments, isolate=True), x, y, size, bold, colour or self.palette.ink, align)

    def paragraph(self, segments, x, y, width, size=LABEL, bold=False, colour=None) -> float:
        """Draw text in lines no wider than ``width``, the first baseline at ``y``; returns the last baseline."""
        self._record(segments)
        lines = self.lines(segments, width, size, bold) if segments else []
        for number, line in enumerate(lines):
            self._line(line, x, y + number * self.leading(size), size, bold, colour or self.palette.ink, 'start')
        return y + max(len(lines) - 1, 0) * self.leading(size)

    def number(self, fact: Fact, x, y, size=NUMBER, colour=None, align='start') -> float:
        """Draw a number with what its source says of it, such as "at least"; returns its width."""
        return self.text(self.words.fact(fact), x, y, size, True, colour, align)

    def column(self, fact: Fact, x, width, y, size=NUMBER) -> None:
        """Draw a number in a column of numbers, aligned on their last digits in every direction of reading."""
        where, align = (x, 'start') if self.words.language.rtl else (x + width, 'end')
        self.number(fact, where, y, size, align=align)

    def width_of(self, segments, size=LABEL, bold=False) -> float:
        """Measure one line of text before it is drawn."""
        return self._measure(plain(segments, isolate=True), size, bold)

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
        for word in plain(segments, isolate=True).split(' '):
            longer = f'{lines[-1]} {word}' if lines[-1] else word
            if not lines[-1] or self._measure(longer, size, bold) <= width:
                lines[-1] = longer
                continue
            unclosed = lines[-1].count(ISOLATE) - lines[-1].count(END)
            lines[-1] += END * unclosed                  # a name that runs on is isolated again on its next line
            lines.append(ISOLATE * unclosed + word)
        return lines

    def leading(self, size=LABEL) -> float:
        """Return the distance of two baselines, in millimetres."""
        return LEADING * size * POINT * self.locale.figure_scale

    def first(self, size=LABEL) -> float:
        """Return how far below its upper edge a text has its baseline, accents included."""
        return ASCENT * size * POINT * self.locale.figure_scale

    def baseline(self, middle, size=LABEL) -> float:
        """Return the baseline of a text that stands level with the middle of a mark."""
        return middle + CAPITAL * size * POINT * self.locale.figure_scale / 2

    def bar(self, fact: Fact, scale, y, height, colour, x=0.0) -> float:
        """Draw a bar as long as its fact, ``scale`` millimetres a person; hollow where only a most is known."""
        known = {'linewidth': 0} if fact.min is not None else {'fill': False, 'edgecolor': colour, 'linewidth': 0.9}
        self._add(Rectangle((x, y), fact.value * scale, height, facecolor=colour, label=fact.name, **known))
        return x + fact.value * scale

    def fringe(self, fact: Fact, scale, x, y, height, colour) -> float:
        """Draw what may lie beyond the end of a bar: a minimum frays, a range is hollow up to its most; returns its end."""
        if fact.ranged:
            beyond = (fact.max - fact.min) * scale
            self._add(Rectangle((x, y), beyond, height, fill=False, edgecolor=colour, linewidth=0.9, label=f'{fact.name}.most'))
            return x + beyond
        return self.fray(x, y, height, colour) if fact.qualifier == 'at-least' else x

    def hatch(self, fact: Fact, scale, y, height, x=0.0) -> float:
        """Draw a bar of a known number whose make-up is not known."""
        length, gap = fact.value * scale, 1.4
        strokes = []
        for step in range(1, int((length + height) / gap) + 1):
            at = step * gap                              # where a stroke would meet the upper edge
            strokes += [(x + min(at, length), y + max(at - length, 0)), (x + max(at - height, 0), y + min(at, height))]
        self._outline(strokes, [Outline.MOVETO, Outline.LINETO] * (len(strokes) // 2), fill=False, edgecolor=self.palette.ink_40, linewidth=0.45)
        self._add(Rectangle((x, y), length, height, fill=False, edgecolor=self.palette.ink_70, linewidth=0.6, label=fact.name))
        return x + length

    def fray(self, x, y, height, colour) -> float:
        """Let a bar that is a minimum end in three fading strokes; returns where they end."""
        for stroke, (offset, width, shorter) in enumerate(((0.7, 0.75, 0), (2.05, 0.5, 0.16), (3.2, 0.3, 0.32))):
            self._add(Rectangle((x + offset, y + shorter * height), width, height * (1 - 2 * shorter), facecolor=colour, linewidth=0, label=f'fray-{stroke}'))
        return x + 3.5

    def dots(self, name, centres, radius, colour, hollow=0.0) -> None:
        """Draw circles, one a person or a target; hollow, with an outline of so many points, where something is unknown."""
        bend = BEND * radius
        ring = [(radius, 0), (radius, bend), (bend, radius), (0, radius), (-bend, radius), (-radius, bend), (-radius, 0),
                (-radius, -bend), (-bend, -radius), (0, -radius), (bend, -radius), (radius, -bend), (radius, 0)]
        self._marks(name, centres, ring, [Outline.MOVETO] + [Outline.CURVE4] * 12, colour, hollow)

    def squares(self, name, centres, side, colour, hollow=0.0) -> None:
        """Draw squares, one a facility or an attack."""
        half = side / 2
        corners = [(-half, -half), (half, -half), (half, half), (-half, half), (-half, -half)]
        self._marks(name, centres, corners, [Outline.MOVETO] + [Outline.LINETO] * 3 + [Outline.CLOSEPOLY], colour, hollow)

    def line(self, points, weight=0.4, colour=None) -> None:
        """Draw a rule or a leader through the given points, its weight in points."""
        codes = [Outline.MOVETO] + [Outline.LINETO] * (len(points) - 1)
        self._outline(points, codes, fill=False, edgecolor=colour or self.palette.ink, linewidth=weight, capstyle='butt', joinstyle='miter')

    def zero(self, top, bottom) -> None:
        """Draw the line from which bars are measured."""
        self._add(Rectangle((0, top), 0.75 * POINT, bottom - top, facecolor=self.palette.ink, linewidth=0))

    def _marks(self, name, centres, shape, codes, colour, hollow):
        points = [(x + dx, y + dy) for x, y in centres for dx, dy in shape]
        if points:
            self._outline(points, codes * len(centres), facecolor='none' if hollow else colour, edgecolor=colour, linewidth=hollow, label=name)

    def _outline(self, points, codes, **style):
        if points:
            self._add(PathPatch(Outline(points, codes), **style))

    def _line(self, string, x, y, size, bold, colour, align):
        rtl, width, font = self.words.language.rtl, self._measure(string, size, bold), self._font(size, bold)
        if align == 'start' and x < 1:                   # the tail of a letter may reach over the start edge
            ink = TextPath((0, 0), self._directed(string), prop=font).vertices[:, 0] * POINT
            x = max(x, ink.max() - width if rtl else -ink.min())
        side = {'start': 'right' if rtl else 'left', 'end': 'left' if rtl else 'right'}[align]
        self._add(Text(x, y, self._directed(string), color=colour, fontproperties=font, ha=side, va='baseline', parse_math=False))
        return width

    def _measure(self, string, size, bold):
        if (string, size, bold) not in self._widths:
            self._covered(string, bold)
            width, _, _ = text_to_path.get_text_width_height_descent(self._directed(string), self._font(size, bold), False)
            self._widths[string, size, bold] = width * POINT
        return self._widths[string, size, bold]

    def _directed(self, string):
        return f'{RTL}{string}{END}' if self.words.language.rtl else string

    def _font(self, size, bold):
        return FontProperties(family=list(self.locale.fonts.sans), weight='bold' if bold else 'normal', size=size * self.locale.figure_scale)

    def _covered(self, string, bold):
        drawable = {character for family in self.locale.fonts.sans for character in register(self.palette.fonts).get((family, bold), ())}
        for character in sorted(set(string) - {RTL, ISOLATE, END}):
            if ord(character) not in drawable:
                refuse(self.name, f'no font of "{self.words.language.tag}" has {character!r} (U+{ord(character):04X}), needed in "{string}"',
                       f'Add a family that has it to fonts.sans of {self.words.language.tag}/locale.yaml', 'translation')

    def _record(self, segments):
        for segment in segments:
            if isinstance(segment, Qualified):
                self.numbers.append((segment.fact, plain(segment.parts)))
            elif isinstance(segment, Number | Day):
                self.numbers.append((segment.fact, segment.text))

    def _add(self, artist):
        artist.set_transform(self._millimetres + self.figure.dpi_scale_trans)
        self.figure.add_artist(artist)


@cache
def register(folder: Path) -> dict[tuple[str, bool], frozenset[int]]:
    """Make the fonts of a folder the only ones that charts are drawn with; returns the characters of each family and weight."""
    files = sorted(folder.glob('*.ttf'))
    for file in files:
        fontManager.addfont(file)
    fontManager.ttflist = [entry for entry in fontManager.ttflist if Path(entry.fname) in files]
    return {(font.family_name, font.style_name == 'Bold'): frozenset(font.get_charmap()) for font in map(FT2Font, files)}


def svg(canvas: Canvas, alt: str) -> str:
    """Return the chart as an SVG that can stand within a page: its alt text as title, sizes in mm, ids of its own."""
    out = StringIO()
    with rc_context(SVG):
        FigureCanvasSVG(canvas.figure).print_svg(out, metadata={'Date': None})
    source = re.sub(r'<!--.*?-->|<metadata>.*?</metadata>|<style.*?</style>|<defs>\s*</defs>', '', out.getvalue(), flags=re.DOTALL)
    used = set(re.findall(r'#([\w-]+)', source))
    source = re.sub(r' id="([^"]*)"', lambda match: f' id="{canvas.name}-{match[1]}"' if match[1] in used else '', source)
    source = re.sub(r'(href="|url\()#', rf'\1#{canvas.name}-', source)
    source = re.sub(r'(?<= d=")[^"]*', lambda match: ' '.join(match[0].split()), source)
    source = re.sub(r'(?<=[ "])-?\d+\.\d{3,}(?= )', lambda number: f'{float(number[0]):.2f}', source)
    head = re.search(r'<svg [^>]*(viewBox="[^"]*")[^>]*>', source)
    opening = (f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" '
               f'width="{canvas.width:g}mm" height="{canvas.height:g}mm" {head[1]}><title>{escape(alt)}</title>')
    return re.sub(r'\s*\n\s*', '\n', opening + source[head.end():])
