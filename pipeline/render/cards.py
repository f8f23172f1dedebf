"""The check of a card: no two of its texts lie over one another, and none leaves the picture."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from pipeline.model import Problem, Where
from pipeline.render.boxes import Box, Document, children, page_box, without_placeholder

# at which a card is tried: at the smallest, its smallest type is 24 pixels
SIZES = (1, 0.9, 0.8, 0.75)
ASCENT, DESCENT = 0.7, 0.15  # of letters, above and below the baseline, in sizes of the type
TOUCHING = 1.0  # CSS pixels that two texts may share
HINT = 'Shorten the text'


class Line(NamedTuple):
    """Where the letters of one line of a card stand, in CSS pixels."""

    left: float
    top: float
    right: float
    bottom: float
    words: str


def colliding(document: Document, file: str) -> Iterator[Problem]:
    """Yield a problem for each text of a card that lies over another or leaves the picture."""
    for page in document.pages:
        lines = list(_lines(page_box(page)))
        for line in lines:
            if (
                min(line.left, line.top) < -TOUCHING
                or line.right > page.width + TOUCHING
                or line.bottom > page.height + TOUCHING
            ):
                yield Problem(
                    Where(file), f'"{line.words}" leaves the picture', HINT, 'translation'
                )
        for one, other in combinations(lines, 2):
            if _overlap(one, other):
                yield Problem(
                    Where(file),
                    f'"{one.words}" and "{other.words}" lie over one another',
                    HINT,
                    'translation',
                )


def _overlap(one: Line, other: Line) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > TOUCHING and down > TOUCHING


def _lines(box: Box) -> Iterator[Line]:
    """Yield the lines of text in a box."""
    from weasyprint.formatting_structure import boxes

    box = without_placeholder(box)
    if isinstance(box, boxes.LineBox):
        texts = [
            text
            for text in box.descendants()
            if isinstance(text, boxes.TextBox) and text.text.strip()
        ]
        if texts:
            yield _line(texts)
        return
    for child in children(box):
        yield from _lines(child)


def _line(texts: Sequence[Box]) -> Line:
    """Return the line that some pieces of text stand in."""
    baselines = [(text.position_y + text.baseline, text.style['font_size']) for text in texts]
    return Line(
        min(text.position_x for text in texts),
        min(at - ASCENT * size for at, size in baselines),
        max(text.position_x + text.width for text in texts),
        max(at + DESCENT * size for at, size in baselines),
        ' '.join(' '.join(text.text for text in texts).split())[:60],
    )
