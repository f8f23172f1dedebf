"""Points, boxes and lines on the paper of a chart, in millimetres from its left upper edge."""

from math import hypot
from typing import NamedTuple

Point = tuple[float, float]  # to the right, and down
Ring = list[Point]  # a closed line: its last point is its first
STEPS = 40  # in which a line is looked at, from one end to the other


class Box(NamedTuple):
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float


class Leader(NamedTuple):
    """The line from what is labelled to its label."""

    start: Point
    end: Point


def overlap(box: Box, other: Box, air: float) -> bool:
    """Tell whether two boxes overlap, or lie closer than ``air``."""
    return (
        box.left < other.right + air
        and other.left < box.right + air
        and box.top < other.bottom + air
        and other.top < box.bottom + air
    )


def runs_through(line: Leader, box: Box, air: float = 0.0) -> bool:
    """Tell whether a line runs through a box, or within ``air`` of it; its ends may touch it."""
    (x0, y0), (x1, y1) = line
    points = (
        (x0 + (x1 - x0) * step / STEPS, y0 + (y1 - y0) * step / STEPS) for step in range(1, STEPS)
    )
    return any(
        box.left - air < x < box.right + air and box.top - air < y < box.bottom + air
        for x, y in points
    )


def cross(line: Leader, other: Leader) -> bool:
    """Tell whether two lines cross."""
    (a, b), (c, d) = line, other
    return _turns_left(a, b, c) != _turns_left(a, b, d) and (
        _turns_left(c, d, a) != _turns_left(c, d, b)
    )


def _turns_left(a: Point, b: Point, c: Point) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])


def distance(point: Point, other: Point) -> float:
    """Return how far two points are apart."""
    return hypot(other[0] - point[0], other[1] - point[1])


def nearest_point(point: Point, box: Box) -> Point:
    """Return the point of a box that is nearest to another point."""
    return min(max(point[0], box.left), box.right), min(max(point[1], box.top), box.bottom)
