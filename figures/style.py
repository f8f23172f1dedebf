"""The house style of the charts: a canvas in millimetres, in the reading direction of its language.

``x`` runs from the start edge (left in English, right in Arabic) and ``y`` from the top down, at the final size, so
that a figure drawn once is mirrored by itself. Filled is known, hollow is unknown, hatched is a known number of
unknown make-up, and a mark that frays is a minimum.
"""
import re
from functools import cache
from html import escape
from io import StringIO
from itertools import groupby
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

from pipeline.language import Day, Name, Number, Qualified, Text as Written, breakable, plain
from pipeline.model import Fact, Ledger, Problem, Refused, Where

POINT = 25.4 / 72                                # millimetres
WIDE, COLUMN = 170, 122                          # the cover and the main column of a page
LABEL, SMALL, NUMBER, TOTAL, LARGE = 8, 7, 11, 15, 20       # sizes of text, in points
ROW, THICK, GAP, WIDEST, ROWS = 7.4, 4.6, 3.6, 42, 24      # of a toll that is divided: a row, its bar, a gap, its longest name, the most rows
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
    claims = [stated.claim for stated in ledger.public.claims if stated.claim.measure == 'killed' and stated.claim.itemises is None and stated.claim.actor in (brief.subject, brief.context)]
    if {(claim.period.from_, claim.period.to) for claim in claims} != {(brief.period.from_, brief.period.to)}:
        refuse(figure, 'the tolls are not of the period of the brief', f'Leave the figure "{figure}" out, or correct the periods of the claims')
    return period(ledger, words)


def period(ledger: Ledger, words) -> tuple:
    """Say the period of the brief, within a sentence."""
    start, end = ledger.fact('day.period-from'), ledger.facts.get('day.period-to')
    return words.text('figure-scope-between', start=start, end=end) if end else words.text('figure-scope-since', start=start)


def parts(ledger: Ledger, prefix: str) -> dict[str, Fact]:
    """Return the facts that lie directly under a name, by the last part of theirs."""
    return {name.rpartition('.')[2]: fact for name, fact in ledger.facts.items() if name.rpartition('.')[0] == prefix}


def total(ledger: Ledger, figure: str) -> Fact:
    """Return how many civilians were recorded as killed; where that is known of no incident there is nothing to draw."""
    fact = ledger.fact('recorded.killed.civilian')
    if fact.value is None:
        refuse(figure, 'of no recorded incident is it known how many civilians were killed', f'Leave the figure "{figure}" out of this brief')
    return fact


def exceeds(fact: Fact, others) -> bool:
    """Whether a number is larger than each of the others, as far as they are recorded: its least than their most."""
    return fact.min is not None and fact.min > max((most(other) for other in others if other.value is not None), default=fact.min)


def amount(words, fact: Fact) -> tuple:
    """Say a number with its qualifier, and zero as a word: the Arabic zero is only a dot."""
    if fact.value == 0 and not fact.ranged and fact.qualifier == 'as-stated':
        return (Number(plain(words.text('none')), fact.name, str(fact.value), spelled=True),)
    return words.fact(fact)


def enumerated(words, pairs) -> tuple:
    """Say names or days, each with its number, one after another: what a chart says to those who do not see it."""
    said = ()
    for name, fact in pairs:
        row = words.text('figure-row', name=name, killed=amount(words, fact))
        said = words.text('figure-rows', before=said, row=row) if said else row
    return said


def marks(facts) -> dict[str, str]:
    """Return which marks a note has to explain: the frayed ends of minimums, the hollow parts of ranges."""
    return {'frayed': 'yes' if any(fact.min is not None and fact.qualifier == 'at-least' for fact in facts) else 'no',
            'hollow': 'yes' if any(fact.ranged for fact in facts) else 'no'}


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

    def amount(self, fact: Fact, x, y, colour=None) -> None:
        """Draw a number in bold, and what its source says of it smaller beside it."""
        self._record(amount(self.words, fact))
        colour = self.palette.ink_70 if fact.value is None else colour or self.palette.ink
        for string, at, size, bold in self._runs(fact):
            self._line(string, x + at, y, size, bold, colour, 'start')

    def longest(self, facts, width) -> float:
        """Return the scale at which the longest bar and the number beside it are as wide as that."""
        return min([(width - self.amount_width(fact) - 4 * (fact.qualifier == 'at-least')) / most(fact) for fact in facts if most(fact)], default=0)

    def amount_width(self, fact: Fact) -> float:
        """Measure such a number before it is drawn."""
        return max(at + self._measure(string, size, bold) for string, at, size, bold in self._runs(fact))

    def _runs(self, fact):
        at, space = 0.0, 0.26 * LABEL * POINT * self.locale.figure_scale
        parts = (part for said in amount(self.words, fact) for part in (said.parts if isinstance(said, Qualified) else (said,)))
        for bold, run in groupby(parts, lambda part: isinstance(part, Number) and not part.spelled):
            string, size = plain(run, isolate=True), NUMBER if bold else LABEL
            at += space * string[:1].isspace()
            yield string.strip(), at, size, bold
            at += self._measure(string.strip(), size, bold) + space * string[-1:].isspace()

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
        for piece in breakable(plain(segments, isolate=True)):
            longer = lines[-1] + piece
            if not lines[-1] or self._measure(longer.rstrip(' '), size, bold) <= width:
                lines[-1] = longer
                continue
            unclosed = lines[-1].count(ISOLATE) - lines[-1].count(END)
            lines[-1] = lines[-1].rstrip(' ') + END * unclosed          # a name that runs on is isolated again on its next line
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
                at = step * gap                          # where a stroke would meet the upper edge
                strokes += [(x + min(at, width), y + max(at - width, 0)), (x + max(at - height, 0), y + min(at, height))]
            self._outline(strokes, [Outline.MOVETO, Outline.LINETO] * (len(strokes) // 2), fill=False, edgecolor=self.palette.ink_40, linewidth=0.45)
        line = {'filled': 0, 'hollow': 0.9, 'hatched': 0.6}[look]
        self._add(Rectangle((x, y), width, height, fill=not line, facecolor=colour, edgecolor=colour, linewidth=line, label=name))

    def bar(self, fact: Fact, scale, y, height, colour, x=0.0) -> float:
        """Draw a bar as long as its fact, ``scale`` millimetres a person; hollow where only a most is known."""
        self.box(fact.name, x, y, fact.value * scale, height, colour, 'hollow' if fact.min is None else 'filled')
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
        for stroke, (offset, width, shorter) in enumerate(((0.7, 0.75, 0), (2.05, 0.5, 0.16), (3.2, 0.3, 0.32))):
            self.box(f'fray-{stroke}', x + offset, y + shorter * height, width, height * (1 - 2 * shorter), colour)
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

    def zero(self, top, bottom, x=0.0) -> None:
        """Draw the line from which bars are measured."""
        self.box('zero', x, top, 0.75 * POINT, bottom - top, self.palette.ink)

    def _marks(self, name, centres, shape, codes, colour, hollow):
        points = [(x + dx, y + dy) for x, y in centres for dx, dy in shape]
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


def divided(figure: str, prefix: str, rest: dict[str, str], ledger: Ledger, words, palette: Palette) -> Drawing:
    """Draw the facts under a name as bars, the longest first, and last in hatch the ``rest``, each with its message."""
    facts, whole, canvas, y = parts(ledger, prefix), total(ledger, figure), Canvas(figure, words, palette, COLUMN), 0.0
    if not facts or len(facts) > ROWS:
        refuse(figure, f'there are {len(facts)} numbers under {prefix}; up to {ROWS} bars can be told apart', f'Leave the figure "{figure}" out, or show it in a table')
    named = sorted(sorted(facts.keys() - rest.keys()), key=lambda key: (facts[key].value is not None, facts[key].value or 0, most(facts[key]) or 0), reverse=True)
    names = {key: words.name(key, 'label') for key in named} | {key: words.text(message) for key, message in rest.items() if key in facts}
    start = min(max(map(canvas.width_of, names.values())), WIDEST) + GAP
    scale = canvas.longest(facts.values(), COLUMN - start - GAP)
    for number, (key, name) in enumerate(names.items()):
        y += 2.2 * (number == len(named) > 0)            # what has no part of its own stands a little apart
        fact, middle, top, end = facts[key], y + ROW / 2, y + (ROW - THICK) / 2, start
        colour = palette.ink_70 if key in rest else palette.accent if key == ledger.public.brief.subject else palette.ink
        if fact.value is not None:
            end = canvas.hatch(fact, scale, top, THICK, start) if key in rest and fact.min is not None else canvas.bar(fact, scale, top, THICK, colour, start)
            end = canvas.fringe(fact, scale, end, top, THICK, colour)
        canvas.amount(fact, end + GAP / 2, canvas.baseline(middle, NUMBER), palette.ink if key in rest else colour)
        y += ROW + canvas.paragraph(name, 0, canvas.baseline(middle), start - GAP) - canvas.baseline(middle)
    canvas.zero(0, y, start)
    lead = named and exceeds(facts[named[0]], [facts[key] for key in named[1:]])
    return Drawing(canvas.finish(y), {
        'rows': enumerated(words, ((name, facts[key]) for key, name in names.items())), 'total': amount(words, whole), 'scope': period(ledger, words),
        'lead': 'yes' if lead else 'no', 'first': named[0] if lead else (), 'killed': facts[named[0]] if lead else (),
        'rest': 'yes' if rest.keys() & facts.keys() else 'no', **marks(facts.values())})


@cache
def register(folder: Path) -> dict[tuple[str, bool], frozenset[int]]:
    """Make the fonts of a folder the only ones that charts are drawn with; returns the characters of each family and weight."""
    files = sorted(file for file in folder.iterdir() if file.suffix in ('.ttf', '.otf'))
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
