"""Label marks: each label beside its own mark, or further away on a leader that ends at it."""

from collections.abc import Iterator, Sequence
from math import cos, hypot, sin, tau
from typing import NamedTuple

from figures.style.geometry import Box, Leader, nearest_point, overlap, runs_through
from figures.style.numbers import refuse

NEAR = 0.8  # of a label from its mark, in millimetres
AIR = 0.4  # between labels and marks
FURTHEST = 60.0  # of a label that is tried
STEP = 3.0  # from one distance that is tried to the next
DIRECTIONS = 16  # in which a label is tried


class Mark(NamedTuple):
    """A circle that has a label: its middle, its radius, and the size of the label."""

    x: float
    y: float
    radius: float
    label_width: float
    label_height: float

    @property
    def box(self) -> Box:
        """The square around the circle."""
        x, y, radius = self.x, self.y, self.radius
        return Box(x - radius, y - radius, x + radius, y + radius)

    def label_at(self, left: float, top: float) -> Box:
        """Return the box of the label with its left upper corner at a place."""
        return Box(left, top, left + self.label_width, top + self.label_height)

    def leader_to(self, box: Box) -> Leader:
        """Return the line from the edge of the circle to the nearest point of a label."""
        end = nearest_point((self.x, self.y), box)
        length = hypot(end[0] - self.x, end[1] - self.y) or 1
        return Leader(
            (
                self.x + (end[0] - self.x) * self.radius / length,
                self.y + (end[1] - self.y) * self.radius / length,
            ),
            end,
        )

    def gap(self, box: Box) -> float:
        """Return how far a box lies from the edge of the circle."""
        across = max(box.left - self.x, self.x - box.right, 0)
        down = max(box.top - self.y, self.y - box.bottom, 0)
        return hypot(across, down) - self.radius


class MarkLabel(NamedTuple):
    """Where the label of a mark is placed, and its leader where it is not beside the mark."""

    box: Box
    leader: Leader | None


def label_marks(
    figure: str, marks: Sequence[Mark], width: float, height: float, rtl: bool
) -> list[MarkLabel]:
    """Return where the label of each mark is placed.

    Lengths are millimetres from the left upper edge. A label is placed beside its mark, on the
    side to which one reads first; where others are in its way, further out on a leader. Labels,
    marks and leaders do not touch one another. Raises ``Refused`` where there is no room.
    """
    order = sorted(range(len(marks)), key=lambda index: -marks[index].radius)
    for _ in range(len(marks) ** 2):
        placed, stuck = _place_in_order(order, marks, width, height, rtl)
        if stuck is None:
            return [placed[index] for index in range(len(marks))]
        order.remove(stuck)
        order.insert(0, stuck)  # what found no room chooses first
    refuse(
        figure,
        'the labels have no room on the map',
        'Show the places as tiles (toll_tiles) or as bars (toll_by_place)',
    )


def _place_in_order(
    order: Sequence[int], marks: Sequence[Mark], width: float, height: float, rtl: bool
) -> tuple[dict[int, MarkLabel], int | None]:
    """Give each label the best place that those before it left.

    Returns the places, and the first mark whose label found none.
    """
    placed: dict[int, MarkLabel] = {}
    for index in order:
        others = [mark for number, mark in enumerate(marks) if number != index]
        found = list(placed.values())
        best = next(
            (
                candidate
                for candidate in _candidates(marks[index], rtl)
                if _on_paper(candidate.box, width, height)
                and _fits(candidate, marks[index], others, found)
            ),
            None,
        )
        if best is None:
            return placed, index
        placed[index] = best
    return placed, None


def _candidates(mark: Mark, rtl: bool) -> Iterator[MarkLabel]:
    """Yield where a label may be placed, the best first."""
    x, y, radius, wide, high = mark
    after, before = (x + radius + NEAR, y - high / 2), (x - radius - NEAR - wide, y - high / 2)
    above, below = (x - wide / 2, y - radius - NEAR - high), (x - wide / 2, y + radius + NEAR)
    sides = [before, after] if rtl else [after, before]
    for left, top in [*sides, above, below]:
        yield MarkLabel(mark.label_at(left, top), None)
    distance = STEP
    while distance < FURTHEST:
        for direction in range(DIRECTIONS):
            angle = tau * direction / DIRECTIONS
            middle = (
                x + cos(angle) * (radius + distance + wide / 2),
                y + sin(angle) * (radius + distance + high / 2),
            )
            box = mark.label_at(middle[0] - wide / 2, middle[1] - high / 2)
            yield MarkLabel(box, mark.leader_to(box))
        distance += STEP


def _on_paper(box: Box, width: float, height: float) -> bool:
    return box.left >= 0 and box.top >= 0 and box.right <= width and box.bottom <= height


def _fits(
    candidate: MarkLabel, mark: Mark, others: Sequence[Mark], placed: Sequence[MarkLabel]
) -> bool:
    """Tell whether the label of a mark keeps clear of all that is drawn for others."""
    box, leader = candidate
    taken = [*(other.box for other in others), *(label.box for label in placed)]
    avoided = taken if leader is None else [*taken, mark.box]
    if any(overlap(box, other, AIR) for other in avoided):
        return False
    if leader is None and any(other.gap(box) < 3 * NEAR for other in others):
        return False  # it would seem to name another mark
    leaders = [label.leader for label in placed if label.leader is not None]
    if any(runs_through(line, box) for line in leaders):
        return False
    return leader is None or not any(runs_through(leader, other) for other in taken)
