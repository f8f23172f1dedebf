"""What a map needs: degrees into millimetres, a round length for its scale bar, and labels that stand apart."""

import itertools
from math import cos, floor, hypot, log10, radians, sin, tau
from typing import NamedTuple

from figures.style.canvas import SMALL, Canvas
from figures.style.numbers import refuse

DEGREE = 111.32  # kilometres of a degree of latitude
NEAR, FURTHEST, STEP, WAYS = (
    0.8,
    60.0,
    3.0,
    16,
)  # of a label from its mark; how far and in how many directions it is tried


class Frame(NamedTuple):
    """How degrees become millimetres from the left and upper edge: north is up, and lengths are true in the middle."""

    west: float
    north: float
    narrow: float  # a degree of longitude beside one of latitude
    scale: float  # millimetres of a degree of latitude
    height: float
    left: float

    def point(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Return where a point lies on the paper."""
        return self.left + (longitude - self.west) * self.narrow * self.scale, (
            self.north - latitude
        ) * self.scale

    def bar(self, widest: float) -> tuple[int, float]:
        """Return a round number of kilometres and its length, no wider than that."""
        most = widest / self.scale * DEGREE
        power = 10 ** floor(log10(most))
        kilometres = max(int(step * power) for step in (1, 2, 5) if step * power <= most)
        return kilometres, kilometres / DEGREE * self.scale


def frame(areas, width: float, height: float) -> Frame:
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


def scale_bar(canvas: Canvas, fit: Frame, longest: float) -> float:
    """Draw a scale bar at the end of the line beneath a map; returns the baseline of that line."""
    level = fit.height + canvas.leading(SMALL) + 2
    kilometres, length = fit.bar(longest)
    canvas.line(
        [
            (canvas.width - length, level - 1),
            (canvas.width - length, level),
            (canvas.width, level),
            (canvas.width, level - 1),
        ],
        0.75,
    )
    canvas.text(
        canvas.words.text('figure-toll-map-scale', distance=kilometres),
        canvas.width - length - 1.5,
        level,
        SMALL,
        align='end',
    )
    return level


def inside(area) -> tuple[float, float]:
    """Return a point within a boundary: the middle of the widest of its stretches from west to east near its middle."""
    ring = max(area.rings, key=_size)
    south, north = min(y for _, y in ring), max(y for _, y in ring)
    stretches = []
    for part in (0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65):
        level = south + (north - south) * (part + 1e-7)
        crossed = sorted(
            x0 + (level - y0) / (y1 - y0) * (x1 - x0)
            for (x0, y0), (x1, y1) in itertools.pairwise(ring)
            if (y0 > level) != (y1 > level)
        )
        stretches += [
            (end - start, (start + end) / 2, level)
            for start, end in zip(crossed[::2], crossed[1::2], strict=False)
        ]
    return max(stretches)[1:]


def _size(ring):
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in itertools.pairwise(ring)))


def placed(
    name: str, marks, sizes, width: float, height: float, rtl: bool
) -> list[tuple[float, float, bool]]:
    """Return the left upper corner of each mark's label and whether it needs a leader.

    ``marks`` are middles and radii, ``sizes`` widths and heights. A label stands beside its mark, first on the side to which
    one reads; where others are in its way it moves out on a leader. Labels, marks and leaders do not touch one another.
    """
    order = sorted(range(len(marks)), key=lambda index: -marks[index][2])
    for _ in range(len(marks) ** 2):
        found, stuck = _in_order(order, marks, sizes, width, height, rtl)
        if stuck is None:
            return [
                (found[index][0][0], found[index][0][1], found[index][1])
                for index in range(len(marks))
            ]
        order.remove(stuck)
        order.insert(0, stuck)  # whoever found no room chooses first
    return refuse(
        name,
        'the labels have no room on the map',
        'Show the places as tiles (toll_tiles) or as bars (toll_by_place)',
    )


def _in_order(order, marks, sizes, width, height, rtl):
    """Give each label the best place that those before it left; returns the places, and the first mark that found none."""
    circles, found, lines = [(x - r, y - r, x + r, y + r) for x, y, r in marks], {}, []
    for index in order:
        others = [*circles[:index], *circles[index + 1 :], *(box for box, _ in found.values())]
        for left, top, far in _tries(*marks[index], *sizes[index], rtl):
            box = (left, top, left + sizes[index][0], top + sizes[index][1])
            if (
                left < 0
                or top < 0
                or box[2] > width
                or box[3] > height
                or any(_meet(box, other) for other in (*others, *([circles[index]] if far else [])))
            ):
                continue
            if not far and any(
                _gap(box, other) < 3 * NEAR for number, other in enumerate(marks) if number != index
            ):
                continue  # it would seem to name another mark
            leader = leader_of(marks[index], box)
            if any(_crosses(line, box) for line in lines) or (
                far and any(_crosses(leader, other) for other in others)
            ):
                continue
            found[index] = box, far
            lines += [leader] if far else []
            break
        else:
            return found, index
    return found, None


def leader_of(mark, box):
    """Return the line from the edge of a mark to the nearest point of a label."""
    x, y, r = mark
    end = (min(max(x, box[0]), box[2]), min(max(y, box[1]), box[3]))
    length = hypot(end[0] - x, end[1] - y) or 1
    return ((x + (end[0] - x) * r / length, y + (end[1] - y) * r / length), end)


def _tries(x, y, r, wide, high, rtl):
    """Yield where a label may stand, the best first: left upper corner, and whether that is away from its mark."""
    sides = [(x + r + NEAR, y - high / 2), (x - r - NEAR - wide, y - high / 2)]
    yield from (
        (left, top, False)
        for left, top in [
            *(sides[::-1] if rtl else sides),
            (x - wide / 2, y - r - NEAR - high),
            (x - wide / 2, y + r + NEAR),
        ]
    )
    distance = STEP
    while distance < FURTHEST:
        for way in range(WAYS):
            angle = tau * way / WAYS
            middle = (
                x + cos(angle) * (r + distance + wide / 2),
                y + sin(angle) * (r + distance + high / 2),
            )
            yield middle[0] - wide / 2, middle[1] - high / 2, True
        distance += STEP


def _meet(box, other, air=0.4):
    return (
        box[0] < other[2] + air
        and other[0] < box[2] + air
        and box[1] < other[3] + air
        and other[1] < box[3] + air
    )


def _gap(box, mark):
    x, y, r = mark
    return hypot(max(box[0] - x, x - box[2], 0), max(box[1] - y, y - box[3], 0)) - r


def _crosses(line, box):
    (x0, y0), (x1, y1) = line
    points = ((x0 + (x1 - x0) * step / 40, y0 + (y1 - y0) * step / 40) for step in range(1, 40))
    return any(box[0] < x < box[2] and box[1] < y < box[3] for x, y in points)
