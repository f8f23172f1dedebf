"""Letter a map: each label stands on its own land, or off all land on a leader that ends in its own."""

from itertools import islice
from math import hypot

from matplotlib.path import Path as Outline

from figures.style.numbers import refuse

CELL, AIR, APART = (
    1.0,
    0.5,
    1.5,
)  # how closely land is looked at; between a label and what is not its own; between labels
SHORT, ROUNDS, ENOUGH = (
    0.7,
    3,
    20,
)  # of a leader, from its words; of a search for shorter ones; places on its own land that are tried


def lettered(
    name: str, lands: dict, points: dict, labels: dict, width: float, height: float, rtl: bool
) -> dict[str, tuple]:
    """Return the left upper corner of the label of each land, and where its leader ends beside it, or nothing where it needs none.

    ``lands`` are rings, ``points`` lie within them, ``labels`` are the widths and heights of their lines, all in millimetres
    from the left upper edge. Labels and leaders do not touch one another. Raises ``Refused`` where a label finds no room.
    """
    owner = _owners(lands, width, height)
    tries = {
        key: _tries(key, owner, points[key], lines, width, height, rtl)
        for key, lines in labels.items()
    }
    order = sorted(labels, key=lambda key: -sum(high for _, high in labels[key]))
    best = _in_order(order, tries, points)
    for _ in range(ROUNDS):  # who chooses first finds the nearest room: try who else should
        others = [[key, *(other for other in order if other != key)] for key in order]
        again = min(
            (_in_order(other, tries, points) for other in others), key=lambda found: found[0]
        )
        if again[0] >= best[0]:
            break
        best, order = again, [*again[1], *(key for key in order if key not in again[1])]
    stuck = [key for key in order if key not in best[1]]
    if stuck:
        refuse(
            name,
            f'the label of "{stuck[0]}" has no room on the map',
            f'Leave the figure "{name}" out, and show the places in a table',
        )
    return {key: (box[0], box[1], leader and leader[1]) for key, (box, leader) in best[1].items()}


def _owners(lands, width, height):
    """Return whose land lies in the middle of each cell of the paper."""
    cells = [
        (column, row)
        for column in range(int(width / CELL) + 1)
        for row in range(int(height / CELL) + 1)
    ]
    middles, owner = [((column + 0.5) * CELL, (row + 0.5) * CELL) for column, row in cells], {}
    for key, rings in lands.items():
        within = [Outline(ring).contains_points(middles) for ring in rings]
        owner.update(
            (cell, key) for cell, *held in zip(cells, *within, strict=True) if sum(held) % 2
        )  # a hole lies in two rings
    return owner


def _in_order(order, tries, points):
    """Give each label the best room that those before it left; returns what the leaders cost, and the places."""
    found, cost = {}, 0.0
    for key in order:
        taken = [box for box, _ in found.values()]
        leaders = [leader for _, leader in found.values() if leader]
        for far, box, end in tries[key]:
            leader = (points[key], end) if far else None
            if any(_meet(box, other) for other in taken) or any(
                _crosses(line, box) for line in leaders
            ):
                continue
            if leader and (
                any(_crosses(leader, other) for other in taken)
                or any(_cut(leader, other) for other in leaders)
                or any(
                    _crosses(leader, (x - APART, y - APART, x + APART, y + APART))
                    for other, (x, y) in points.items()
                    if other != key
                )
            ):
                continue
            found[key], cost = (box, leader), cost + far
            break
        else:
            cost += 1e6
    return cost, found


def _tries(key, owner, point, lines, width, height, rtl):
    """Return the boxes in which a label may stand, the best first: on its own land at no cost, or off the land at that of its leader."""
    wide, high = max(line for line, _ in lines), sum(line for _, line in lines)
    own = sorted(
        (hypot(column - point[0], row - point[1]), column, row)
        for (column, row), whose in owner.items()
        if whose == key
    )
    boxes = (
        (column - wide / 2, row - high / 2, column + wide / 2, row + high / 2)
        for _, column, row in own
    )
    within = (
        (0.0, box, None)
        for box in boxes
        if box[0] >= 0 and all(_on(part, owner, key) for part in _parts(box, lines, rtl))
    )
    step = 2.5 * CELL
    lefts, tops = (
        [step * n for n in range(int((width - wide) / step) + 1)] + [width - wide],
        [step * n for n in range(int((height - high) / step) + 1)],
    )
    off = [
        box
        for box in ((left, top, left + wide, top + high) for left in lefts for top in tops)
        if box[0] >= 0 and _on(box, owner, None)
    ]
    ends = [_end(point, box, lines, rtl) for box in off]
    return [
        *islice(within, ENOUGH),
        *sorted(
            (_far(key, owner, point, end), box, end) for box, end in zip(off, ends, strict=True)
        ),
    ]


def _end(point, box, lines, rtl):
    """Return where a leader ends: near the nearest of the lines of a label, and not in it."""
    reach, x, y = min(
        (hypot(x - point[0], y - point[1]), x, y)
        for x, y in (_nearest(point, part) for part in _parts(box, lines, rtl))
    )
    part = 1 - SHORT / max(reach, SHORT)
    return point[0] + part * (x - point[0]), point[1] + part * (y - point[1])


def _nearest(point, box):
    return min(max(point[0], box[0]), box[2]), min(max(point[1], box[1]), box[3])


def _parts(box, lines, rtl):
    """Yield the boxes of the lines of a label, which begin at its start."""
    top = box[1]
    for wide, high in lines:
        start = box[2] - wide if rtl else box[0]
        yield start, top, start + wide, top + high
        top += high


def _far(key, owner, point, end):
    """Return how long a leader is, what of it lies on the land of others counted twice more."""
    length, steps = hypot(end[0] - point[0], end[1] - point[1]), 16
    on = [
        owner.get(
            (
                int((point[0] + (end[0] - point[0]) * step / steps) / CELL),
                int((point[1] + (end[1] - point[1]) * step / steps) / CELL),
            )
        )
        for step in range(steps)
    ]
    return 1 + length * (1 + 2 * sum(whose not in (None, key) for whose in on) / steps)


def _on(box, owner, key):
    """Whether all that lies beneath a box, and a little around it, is the land of one, or no land."""
    left, top, right, bottom = (
        int((edge + air) / CELL) for edge, air in zip(box, (-AIR, -AIR, AIR, AIR), strict=True)
    )
    corners = all(
        owner.get(cell) == key
        for cell in ((left, top), (right, bottom), (left, bottom), (right, top))
    )
    return corners and all(
        owner.get((column, row)) == key
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
    )


def _meet(box, other):
    return (
        box[0] < other[2] + APART
        and other[0] < box[2] + APART
        and box[1] < other[3] + APART
        and other[1] < box[3] + APART
    )


def _crosses(line, box):
    """Whether a leader runs through a label."""
    (x0, y0), (x1, y1) = line
    points = ((x0 + (x1 - x0) * step / 40, y0 + (y1 - y0) * step / 40) for step in range(1, 40))
    return any(
        box[0] - AIR < x < box[2] + AIR and box[1] - AIR < y < box[3] + AIR for x, y in points
    )


def _cut(line, other):
    """Whether two leaders cross."""

    def side(a, b, c):
        return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])

    (a, b), (c, d) = line, other
    return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)
