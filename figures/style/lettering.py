"""Letter a map: each label on its own land, or off all land on a leader that ends in its own.

The paper is divided into cells, each of which is some land or none. Of each label the places are
listed where it can be, the cheapest first; then the labels are placed one after another, and
again with another of them first, as long as that makes the leaders shorter.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from matplotlib.path import Path as Outline

from figures.style.geometry import (
    Box,
    Leader,
    Point,
    Ring,
    cross,
    distance,
    nearest_point,
    overlap,
    runs_through,
)
from figures.style.numbers import refuse

CELL = 1.0  # the side of a cell, in millimetres
STEP = 2.5 * CELL  # from one place off the land that is tried to the next
AIR = 0.5  # between a label and what is not its own
APART = 1.5  # between labels
SHORT = 0.7  # of a leader, from the words that it leads to
ROUNDS = 3  # of the search for shorter leaders
ENOUGH = 20  # places on its own land that are tried
SAMPLES = 16  # points of a leader whose land is looked at
NOT_PLACED = 1e6  # what a label costs that has no place; a leader costs about its length

Land = dict[tuple[int, int], str]  # column and row of a cell -> the key of the label of its land


class Label(NamedTuple):
    """A label to be placed: the land that it names, and the sizes of its lines."""

    key: str
    land: list[Ring]
    anchor: Point  # within the land: where its leader begins
    lines: list[tuple[float, float]]  # width and height

    @property
    def width(self) -> float:
        """The width of the longest line."""
        return max(width for width, _ in self.lines)

    @property
    def height(self) -> float:
        """The height of all lines."""
        return sum(height for _, height in self.lines)

    def line_boxes(self, box: Box, rtl: bool) -> Iterator[Box]:
        """Yield the box of each line, within that of the label; lines begin at its start edge."""
        top = box.top
        for width, height in self.lines:
            start = box.right - width if rtl else box.left
            yield Box(start, top, start + width, top + height)
            top += height


class Candidate(NamedTuple):
    """A place for a label: what its leader costs, its box, and where its leader ends."""

    cost: float
    box: Box
    end: Point | None  # nothing on its own land, where it needs no leader


class Placement(NamedTuple):
    """Where a label is placed, and its leader where it needs one."""

    box: Box
    leader: Leader | None


class Arrangement(NamedTuple):
    """All labels that found a place, and what their leaders cost."""

    cost: float
    placements: dict[str, Placement]


def place_labels(
    figure: str, labels: Sequence[Label], width: float, height: float, rtl: bool
) -> dict[str, Placement]:
    """Return where the label of each land is placed, by its key.

    Lengths are millimetres from the left upper edge. Labels and leaders do not touch one another.
    Raises ``Refused`` where a label finds no room.
    """
    land = _cells(labels, width, height)
    candidates = {label.key: _candidates(label, land, width, height, rtl) for label in labels}
    anchors = {label.key: label.anchor for label in labels}
    order = [label.key for label in sorted(labels, key=lambda label: -label.height)]
    best = _arrange(order, candidates, anchors)
    for _ in range(ROUNDS):  # what chooses first finds the nearest room: try what else should
        orders = [[key, *(other for other in order if other != key)] for key in order]
        arrangements = [_arrange(other, candidates, anchors) for other in orders]
        again = min(arrangements, key=lambda arrangement: arrangement.cost)
        if again.cost >= best.cost:
            break
        best = again
        order = [*best.placements, *(key for key in order if key not in best.placements)]
    stuck = [key for key in order if key not in best.placements]
    if stuck:
        refuse(
            figure,
            f'the label of "{stuck[0]}" has no room on the map',
            f'Leave the figure "{figure}" out, and show the places in a table',
        )
    return best.placements


# Land


def _cells(labels: Sequence[Label], width: float, height: float) -> Land:
    """Return whose land the middle of each cell of the paper is."""
    cells = [
        (column, row)
        for column in range(int(width / CELL) + 1)
        for row in range(int(height / CELL) + 1)
    ]
    middles = [((column + 0.5) * CELL, (row + 0.5) * CELL) for column, row in cells]
    land: Land = {}
    for label in labels:
        within = [Outline(ring).contains_points(middles) for ring in label.land]
        for cell, *in_rings in zip(cells, *within, strict=True):
            if sum(in_rings) % 2:  # a hole is in two rings
                land[cell] = label.key
    return land


def _is_land_of(box: Box, land: Land, key: str | None) -> bool:
    """Tell whether all beneath a box, and a little around it, is the land of one, or no land."""
    left, top = int((box.left - AIR) / CELL), int((box.top - AIR) / CELL)
    right, bottom = int((box.right + AIR) / CELL), int((box.bottom + AIR) / CELL)
    corners = ((left, top), (right, bottom), (left, bottom), (right, top))
    if any(land.get(corner) != key for corner in corners):  # which decides most boxes at once
        return False
    return all(
        land.get((column, row)) == key
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
    )


# Candidates


def _candidates(
    label: Label, land: Land, width: float, height: float, rtl: bool
) -> list[Candidate]:
    """Return the places of a label, the best first: on its own land, then off all land."""
    own = (Candidate(0.0, box, None) for box in _boxes_on_land(label, land, rtl))
    outside = []
    for box in _boxes_off_land(label, land, width, height):
        end = _leader_end(label, box, rtl)
        outside.append(Candidate(_leader_cost(label, land, end), box, end))
    return [*islice(own, ENOUGH), *sorted(outside)]


def _boxes_on_land(label: Label, land: Land, rtl: bool) -> Iterator[Box]:
    """Yield the boxes of which each line is on the label's own land, the nearest first."""
    wide, high = label.width, label.height
    own = sorted(
        (distance(cell, label.anchor), *cell) for cell, key in land.items() if key == label.key
    )
    for _, column, row in own:
        box = Box(column - wide / 2, row - high / 2, column + wide / 2, row + high / 2)
        lines = label.line_boxes(box, rtl)
        if box.left >= 0 and all(_is_land_of(line, land, label.key) for line in lines):
            yield box


def _boxes_off_land(label: Label, land: Land, width: float, height: float) -> Iterator[Box]:
    """Yield the boxes on a grid of the paper beneath which there is no land."""
    wide, high = label.width, label.height
    lefts = [*_steps(width - wide), width - wide]
    for left in lefts:
        for top in _steps(height - high):
            box = Box(left, top, left + wide, top + high)
            if box.left >= 0 and _is_land_of(box, land, None):
                yield box


def _steps(length: float) -> list[float]:
    return [STEP * number for number in range(int(length / STEP) + 1)]


def _leader_end(label: Label, box: Box, rtl: bool) -> Point:
    """Return where a leader ends: near the nearest of the lines of a label, and not in it."""
    x, y = label.anchor
    nearest = [nearest_point(label.anchor, line) for line in label.line_boxes(box, rtl)]
    reach, end_x, end_y = min((distance(label.anchor, point), *point) for point in nearest)
    part = 1 - SHORT / max(reach, SHORT)
    return x + part * (end_x - x), y + part * (end_y - y)


def _leader_cost(label: Label, land: Land, end: Point) -> float:
    """Return the length of a leader, what of it is on the land of others counted three times."""
    x, y = label.anchor
    crossed = [
        land.get(
            (
                int((x + (end[0] - x) * step / SAMPLES) / CELL),
                int((y + (end[1] - y) * step / SAMPLES) / CELL),
            )
        )
        for step in range(SAMPLES)
    ]
    foreign = sum(key not in (None, label.key) for key in crossed)
    return 1 + distance(label.anchor, end) * (1 + 2 * foreign / SAMPLES)


# Search


def _arrange(
    order: Sequence[str],
    candidates: Mapping[str, Sequence[Candidate]],
    anchors: Mapping[str, Point],
) -> Arrangement:
    """Give each label the best place that those before it in the order left."""
    placements: dict[str, Placement] = {}
    cost = 0.0
    for key in order:
        best = _first_that_fits(key, candidates[key], anchors, list(placements.values()))
        if best is None:
            cost += NOT_PLACED
            continue
        leader = None if best.end is None else Leader(anchors[key], best.end)
        placements[key] = Placement(best.box, leader)
        cost += best.cost
    return Arrangement(cost, placements)


def _first_that_fits(
    key: str,
    candidates: Sequence[Candidate],
    anchors: Mapping[str, Point],
    placed: Sequence[Placement],
) -> Candidate | None:
    """Return the best place that keeps clear of other labels, of their leaders and anchors."""
    taken = [other.box for other in placed]
    leaders = [other.leader for other in placed if other.leader is not None]
    foreign = [
        Box(x - APART, y - APART, x + APART, y + APART)
        for other, (x, y) in anchors.items()
        if other != key
    ]
    for candidate in candidates:
        if _is_free(candidate.box, taken, leaders) and (
            candidate.end is None
            or _is_clear(Leader(anchors[key], candidate.end), [*taken, *foreign], leaders)
        ):
            return candidate
    return None


def _is_free(box: Box, boxes: Sequence[Box], leaders: Sequence[Leader]) -> bool:
    """Tell whether a label keeps clear of other labels, and no leader runs through it."""
    return not (
        any(overlap(box, other, APART) for other in boxes)
        or any(runs_through(leader, box, AIR) for leader in leaders)
    )


def _is_clear(leader: Leader, boxes: Sequence[Box], leaders: Sequence[Leader]) -> bool:
    """Tell whether a leader runs through none of these boxes, and crosses no other leader."""
    return not (
        any(runs_through(leader, box, AIR) for box in boxes)
        or any(cross(leader, other) for other in leaders)
    )
