"""A matrix: the names of its columns on steps above them, each on the line from which the column's bars are measured."""

from typing import NamedTuple

from figures.style.canvas import COLUMN, LABEL, SMALL, Canvas
from figures.style.numbers import refuse
from pipeline.language import breakable, plain

WIDEST, HEADED, GAP, AIR = (
    34,
    46,
    2.4,
    1.2,
)  # the names of rows, of columns; between columns; beside a line
NARROWEST = 6  # of a column


class Matrix(NamedTuple):
    """Where the parts of a matrix stand: its columns by their keys, how far one is from the next, its totals, its first row."""

    columns: dict[str, float]
    pitch: float
    totals: float
    top: float


def matrix(canvas: Canvas, rows, columns: dict[str, tuple], total: tuple, room: float) -> Matrix:
    """Draw the heads of a matrix: the names of its rows and of its columns are given, and the room that its totals need."""
    start = min(max(map(canvas.width_of, rows)), WIDEST) + GAP
    longest = max(
        canvas.measure(piece.strip(), SMALL, True)
        for name in columns.values()
        for piece in breakable(plain(name, isolate=True))
    )
    totals = COLUMN - max(room, canvas.width_of(total, SMALL, True), longest - NARROWEST + 2 * AIR)
    pitch = (totals - start) / len(columns)
    if pitch < NARROWEST:
        refuse(
            canvas.name,
            f'there are {len(columns)} columns; up to {int((totals - start) / NARROWEST)} can be told apart',
            f'Leave the figure "{canvas.name}" out, or show it in a table',
        )
    places = {key: start + number * pitch for number, key in enumerate(columns)}
    heads = [
        (x, canvas.lines(columns[key], min(HEADED, COLUMN - x - AIR), SMALL, True))
        for key, x in places.items()
    ] + [(totals - AIR, canvas.lines(total, COLUMN, SMALL, True))]
    feet = []  # how far above the rows each head ends, and where it ends at its top
    for x, lines in reversed(heads):
        width = max(canvas.measure(line, SMALL, True) for line in lines)
        above = max(
            (foot + height for other, foot, height in feet if other < x + width + 2 * AIR),
            default=AIR,
        )
        feet.append((x, above, len(lines) * canvas.leading(SMALL)))
    top = max(foot + height for _, foot, height in feet)
    for (x, lines), (_, foot, height) in zip(heads, reversed(feet), strict=True):
        canvas.stack(lines, x + AIR, top - foot - height + canvas.first(SMALL), SMALL, True)
    canvas.line([(0, top), (COLUMN, top)], 0.75)
    for x, (_, foot, height) in zip(places.values(), reversed(feet[1:]), strict=True):
        canvas.line([(x, top - foot - height), (x, top)], 0.5, canvas.palette.ink_40)
    return Matrix(places, pitch, totals, top)


def bases(canvas: Canvas, layout: Matrix, end: float, gaps=()) -> None:
    """Draw the lines from which the bars of the columns are measured, down to the last row, but for gaps: left, right, top, bottom."""
    for x in layout.columns.values():
        y = layout.top
        for _, _, top, bottom in sorted(
            (gap for gap in gaps if gap[0] < x < gap[1]), key=lambda gap: gap[2]
        ):
            canvas.line([(x, y), (x, top)], 0.5, canvas.palette.ink_40)
            y = bottom
        canvas.line([(x, y), (x, end)], 0.5, canvas.palette.ink_40)


def named(canvas: Canvas, name, y: float, middle: float) -> float:
    """Draw the name of a row level with its marks; returns where it ends."""
    return (
        y
        + canvas.paragraph(name, 0, canvas.baseline(middle), WIDEST)
        - canvas.baseline(middle)
        + canvas.leading(LABEL)
    )
