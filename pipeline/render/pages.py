"""How the pages are filled: no heading stands alone at the foot of a page, and no page but the last is nearly empty."""
from collections.abc import Iterator

from pipeline.model import Problem, Where

LEAST = 0.25                             # of a page's height that is filled
HEADINGS = {'h1', 'h2', 'h3'}
OPENING = {'opener', 'group'}            # classes of what opens a section or a group of rows


def badly_filled(document, file: str) -> Iterator[Problem]:
    """Yield a problem for each page, but the last, that is nearly empty or ends in a heading."""
    for number, page in enumerate(document.pages[:-1], 1):
        box = page._page_box
        lines = [line for child in box.children if child.element_tag == 'html' for line in _lines(child, False)]
        bottom, heading = max(lines, default=(box.content_box_y(), False))
        filled = (bottom - box.content_box_y()) / box.height
        if filled < LEAST:
            yield Problem(Where(file), f'page {number} is nearly empty: {filled:.0%} of its height is filled', 'Shorten the text before it, or let its part begin on the page before', 'translation')
        elif heading:
            yield Problem(Where(file), f'page {number} ends in a heading, and what it heads begins on the next', 'Keep "break-after: avoid" on what opens a part, or shorten the text before it', 'translation')


def _lines(box, heading):
    """Yield where each line and picture ends, and whether it is of a heading."""
    from weasyprint.formatting_structure import boxes
    box = getattr(box, '_box', box)                                      # a placeholder of what is placed absolutely
    if box.element is not None:
        heading = heading or box.element_tag in HEADINGS or bool(OPENING & set(box.element.get('class', '').split()))
    if isinstance(box, boxes.LineBox | boxes.ReplacedBox):
        yield box.position_y + box.margin_height(), heading
    else:
        for child in getattr(box, 'children', ()):
            yield from _lines(child, heading)
