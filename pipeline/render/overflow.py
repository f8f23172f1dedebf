"""The check that every text of a laid-out page stays within its box."""

from collections.abc import Iterator

from pipeline.model import Problem, Where
from pipeline.render.boxes import Box, Document, children, page_box, text_of

SLACK = 1.0  # CSS pixels that a box may stand out before it counts as overflow
MILLIMETRE = 3.7795  # in CSS pixels


def overflows(document: Document, file: str) -> Iterator[Problem]:
    """Yield a problem for every text that stands out of its box, by page and in its own words."""
    for number, page in enumerate(document.pages, 1):
        for box, what in _overflows(page_box(page), None):
            words = ' '.join(text_of(box).split())[:60]
            yield Problem(
                Where(file),
                f'page {number}: "{words}" is {what}',
                'Shorten the text, or give it room in the style sheet of the pack',
                'translation',
            )


def _overflows(box: Box, column: Box | None) -> Iterator[tuple[Box, str]]:
    """Yield each box that is too large, and how; ``column`` is what the text must stay within."""
    from weasyprint.formatting_structure import boxes

    if (box.element_tag or '').endswith('::marker'):  # hangs outside its item, as it should
        return
    if not isinstance(box, boxes.MarginBox):
        if isinstance(box, boxes.BlockContainerBox | boxes.TableCellBox):
            column = box
        if isinstance(box, boxes.BlockLevelBox | boxes.FlexContainerBox):
            out = _below_the_bottom(box)
            if out > SLACK:
                yield box, f'{out / MILLIMETRE:.1f} mm too high for its place'
    if isinstance(box, boxes.TextBox) and column is not None and box.text.strip():
        out = _beside(box, column)
        if out > SLACK:
            yield box, f'{out / MILLIMETRE:.1f} mm too wide for its place'
    for child in children(box):
        yield from _overflows(child, column)


def _below_the_bottom(box: Box) -> float:
    """Return by how much the content of a box of fixed height stands out at its foot."""
    height = box.style['height']
    if not box.element_tag or height == 'auto' or height.unit == '%':
        return 0
    bottom = box.content_box_y() + box.height
    ends = [
        child.position_y + child.margin_height()
        for child in children(box)
        if child.is_in_normal_flow()
    ]
    return max(ends, default=0) - bottom


def _beside(text: Box, column: Box) -> float:
    """Return by how much a text stands out at either side of its column."""
    start, end = column.content_box_x(), column.content_box_x() + column.width
    return max(start - text.position_x, text.position_x + text.width - end)
