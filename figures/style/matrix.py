"""A matrix: the names of its columns on steps, each on the line that its column's bars start at."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from figures.style.canvas import Canvas
from figures.style.numbers import refuse
from figures.style.palette import COLUMN, LABEL, SMALL
from pipeline.language import Phrase, breakable, plain

ROW_WIDEST = 34  # of the names of rows, in millimetres
HEAD_WIDEST = 46  # of the names of columns
NARROWEST = 6  # of a column
GAP = 2.4  # between the names of rows and the first column
AIR = 1.2  # beside a line


class Matrix(NamedTuple):
    """Where the parts of a matrix are, in millimetres from the start edge and from the top."""

    columns: dict[str, float]
    pitch: float  # from one column to the next
    totals: float  # where the totals begin
    top: float  # of the first row


class Head(NamedTuple):
    """The name of a column in lines: where it begins, and how far above the rows it ends."""

    x: float
    lines: list[str]
    foot: float
    height: float

    @property
    def upper(self) -> float:
        """How far above the rows it begins."""
        return self.foot + self.height


class Gap(NamedTuple):
    """Where the line of a column is left out, as a number stands there."""

    left: float
    right: float
    top: float
    bottom: float


def matrix(
    canvas: Canvas,
    rows: Sequence[Phrase],
    columns: Mapping[str, Phrase],
    total: Phrase,
    room: float,
) -> Matrix:
    """Draw the heads of a matrix.

    The names of its rows and columns are given, that of its totals, and the room the totals need.
    Raises ``Refused`` where there are too many columns.
    """
    start = min(max(map(canvas.width_of, rows)), ROW_WIDEST) + GAP
    longest = max(
        canvas.measure(piece.strip(), SMALL, True)
        for name in columns.values()
        for piece in breakable(plain(name, isolate=True))
    )
    totals = COLUMN - max(room, canvas.width_of(total, SMALL, True), longest - NARROWEST + 2 * AIR)
    pitch = (totals - start) / len(columns)
    if pitch < NARROWEST:
        possible = int((totals - start) / NARROWEST)
        refuse(
            canvas.name,
            f'there are {len(columns)} columns; up to {possible} can be told apart',
            f'Leave the figure "{canvas.name}" out, or show it in a table',
        )
    places = {key: start + number * pitch for number, key in enumerate(columns)}
    names = [
        (x, canvas.lines(columns[key], min(HEAD_WIDEST, COLUMN - x - AIR), SMALL, True))
        for key, x in places.items()
    ]
    names.append((totals - AIR, canvas.lines(total, COLUMN, SMALL, True)))
    heads = _stepped(canvas, names)
    top = max(head.upper for head in heads)
    for head in heads:
        first = top - head.foot - head.height + canvas.first(SMALL)
        canvas.stack(head.lines, head.x + AIR, first, SMALL, True)
    canvas.line([(0, top), (COLUMN, top)], 0.75)
    for head in heads[:-1]:
        above = top - head.foot - head.height
        canvas.line([(head.x, above), (head.x, top)], 0.5, canvas.palette.ink_40)
    return Matrix(places, pitch, totals, top)


def _stepped(canvas: Canvas, names: Sequence[tuple[float, list[str]]]) -> list[Head]:
    """Return the heads, each above those after it that it reaches over."""
    heads: list[Head] = []
    for x, lines in reversed(names):
        end = x + max(canvas.measure(line, SMALL, True) for line in lines) + 2 * AIR
        foot = max((head.upper for head in heads if head.x < end), default=AIR)
        heads.append(Head(x, lines, foot, len(lines) * canvas.leading(SMALL)))
    return heads[::-1]


def column_lines(canvas: Canvas, layout: Matrix, end: float, gaps: Sequence[Gap] = ()) -> None:
    """Draw the lines that the bars of the columns start at, down to ``end``, but for the gaps."""
    ink = canvas.palette.ink_40
    for x in layout.columns.values():
        y = layout.top
        crossing = [gap for gap in gaps if gap.left < x < gap.right]
        for gap in sorted(crossing, key=lambda gap: gap.top):
            canvas.line([(x, y), (x, gap.top)], 0.5, ink)
            y = gap.bottom
        canvas.line([(x, y), (x, end)], 0.5, ink)


def row_name(canvas: Canvas, name: Phrase, y: float, middle: float) -> float:
    """Draw the name of a row level with its marks; return where it ends."""
    baseline = canvas.baseline(middle)
    last = canvas.paragraph(name, 0, baseline, ROW_WIDEST)
    return y + last - baseline + canvas.leading(LABEL)
