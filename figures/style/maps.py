"""What a map needs: degrees as millimetres, a scale bar, and a point within a boundary."""

import itertools
from collections.abc import Collection
from math import cos, floor, log10, radians
from typing import NamedTuple

from figures.style.canvas import Canvas
from figures.style.geometry import Point, Ring
from figures.style.palette import SMALL
from pipeline.model import Area

DEGREE = 111.32  # kilometres of a degree of latitude
LEVELS = (0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65)  # of a boundary, looked at from its middle on


class Frame(NamedTuple):
    """How degrees become millimetres from the left upper edge.

    North is up, and lengths are true in the middle.
    """

    west: float
    north: float
    narrow: float  # a degree of longitude beside one of latitude
    scale: float  # millimetres of a degree of latitude
    height: float
    left: float

    def point(self, longitude: float, latitude: float) -> Point:
        """Return where a point lies on the paper."""
        return (
            self.left + (longitude - self.west) * self.narrow * self.scale,
            (self.north - latitude) * self.scale,
        )

    def rings(self, area: Area) -> list[Ring]:
        """Return the boundary of a place on the paper."""
        return [[self.point(*point) for point in ring] for ring in area.rings]

    def bar(self, widest: float) -> tuple[int, float]:
        """Return a round number of kilometres and its length, no wider than ``widest``."""
        most = widest / self.scale * DEGREE
        power = 10 ** floor(log10(most))
        kilometres = max(int(step * power) for step in (1, 2, 5) if step * power <= most)
        return kilometres, kilometres / DEGREE * self.scale


def frame(areas: Collection[Area], width: float, height: float) -> Frame:
    """Fit boundaries into a rectangle."""
    points = [point for area in areas for ring in area.rings for point in ring]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    narrow = cos(radians((south + north) / 2))
    scale = min(width / ((east - west) * narrow), height / (north - south))
    return Frame(
        west,
        north,
        narrow,
        scale,
        (north - south) * scale,
        (width - (east - west) * narrow * scale) / 2,
    )


def physical_rings(canvas: Canvas, rings: Collection[Ring]) -> list[Ring]:
    """Return boundaries as a canvas draws them: not mirrored in any reading direction."""
    return [[(canvas.physical(x), y) for x, y in ring] for ring in rings]


def scale_bar(canvas: Canvas, fit: Frame, longest: float) -> float:
    """Draw a scale bar at the end of the line beneath a map; return the baseline of that line."""
    level = fit.height + canvas.leading(SMALL) + 2
    kilometres, length = fit.bar(longest)
    start, end = canvas.width - length, canvas.width
    canvas.line([(start, level - 1), (start, level), (end, level), (end, level - 1)], 0.75)
    distance = canvas.words.text('figure-toll-map-scale', distance=kilometres)
    canvas.text(distance, start - 1.5, level, SMALL, align='end')
    return level


def point_within(area: Area) -> Point:
    """Return a point within a boundary, as longitude and latitude.

    It is the middle of the widest stretch from west to east, of those near its middle.
    """
    ring = max(area.rings, key=_size)
    south, north = min(y for _, y in ring), max(y for _, y in ring)
    stretches: list[tuple[float, float, float]] = []  # width, middle and level of each
    for part in LEVELS:
        level = south + (north - south) * (part + 1e-7)  # which no corner of a ring lies on
        crossings = sorted(
            x0 + (level - y0) / (y1 - y0) * (x1 - x0)
            for (x0, y0), (x1, y1) in itertools.pairwise(ring)
            if (y0 > level) != (y1 > level)
        )
        stretches += [
            (end - start, (start + end) / 2, level)
            for start, end in zip(crossings[::2], crossings[1::2], strict=False)
        ]
    _, middle, level = max(stretches)
    return middle, level


def _size(ring: Collection[Point]) -> float:
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in itertools.pairwise(ring)))
