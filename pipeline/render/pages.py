"""How the pages are filled: no heading alone at the foot, no line or row alone, nothing parted that belongs together, no page but the last nearly empty."""

from collections.abc import Iterator
from typing import NamedTuple

from pipeline.model import Problem, Where

LEAST = 0.25  # of a page's height that is filled
ALONE = 2  # fewer lines of a paragraph, or rows of a table, do not stand alone on a page
HEADINGS = {'h1', 'h2', 'h3'}
OPENING = {'opener', 'group'}  # classes of what opens a section or a group of rows


class Piece(NamedTuple):
    """What of an element stands on one page."""

    page: int
    lines: int  # of its own, if it is a paragraph
    rows: int  # of its own, if it is a table
    whole: bool  # it was to stay on one page
    words: str


def badly_filled(document, file: str) -> Iterator[Problem]:
    """Yield a problem for each page, but the last, that is nearly empty or ends in a heading, and for each element that breaks badly over pages."""
    found = [
        (number, what, hint)
        for number, page in enumerate(document.pages[:-1], 1)
        for what, hint in _emptiness(page._page_box)
    ]
    found += [
        (page, what, hint)
        for pieces in _pieces(document)
        for page, what, hint in _badly_parted(pieces)
    ]
    for number, what, hint in sorted(found):
        yield Problem(Where(file), f'page {number} {what}', hint, 'translation')


def _emptiness(page):
    lines = [
        line
        for child in page.children
        if child.element_tag == 'html'
        for line in _lines(child, False)
    ]
    bottom, heading = max(lines, default=(page.content_box_y(), False))
    filled = (bottom - page.content_box_y()) / page.height
    if filled < LEAST:
        yield (
            f'is nearly empty: {filled:.0%} of its height is filled',
            'Shorten the text before it, or let its part begin on the page before',
        )
    elif heading:
        yield (
            'ends in a heading, and what it heads begins on the next',
            'Keep "break-after: avoid" on what opens a part, or shorten the text before it',
        )


def _lines(box, heading):
    """Yield where each line and picture ends, and whether it is of a heading."""
    from weasyprint.formatting_structure import boxes

    box = getattr(box, '_box', box)  # a placeholder of what is placed absolutely
    if box.element is not None:
        heading = (
            heading
            or box.element_tag in HEADINGS
            or bool(OPENING & set(box.element.get('class', '').split()))
        )
    if isinstance(box, boxes.LineBox | boxes.ReplacedBox):
        yield box.position_y + box.margin_height(), heading
    else:
        for child in getattr(box, 'children', ()):
            yield from _lines(child, heading)


def _pieces(document):
    """Yield the pieces of each element that goes over pages, in order."""
    found = {}
    for number, page in enumerate(document.pages, 1):
        for child in page._page_box.children:
            if child.element_tag == 'html':
                _gather(child, number, found)
    return [pieces for pieces in found.values() if len({piece.page for piece in pieces}) > 1]


def _gather(box, number, found):
    from weasyprint.formatting_structure import boxes

    box = getattr(box, '_box', box)
    if (
        isinstance(box, boxes.TableRowGroupBox) and box.is_header
    ):  # stands again on each page, as it should
        return
    children = getattr(box, 'children', ())
    lines = sum(isinstance(child, boxes.LineBox) for child in children)
    rows = (
        sum(
            len(group.children)
            for group in children
            if isinstance(group, boxes.TableRowGroupBox) and not group.is_header
        )
        if isinstance(box, boxes.TableBox)
        else 0
    )
    whole = isinstance(box, boxes.TableRowBox) or box.style['break_inside'] in (
        'avoid',
        'avoid-page',
    )
    if (
        box.element is not None
        and isinstance(box, boxes.BlockLevelBox | boxes.TableRowBox | boxes.TableCellBox)
        and (lines or rows or whole)
    ):
        found.setdefault((box.element, box.element_tag, lines > 0), []).append(
            Piece(number, lines, rows, whole, ' '.join(_text(box).split())[:60])
        )
    for child in children:
        _gather(child, number, found)


def _badly_parted(pieces):
    """Yield the page, what is wrong there and a hint, for an element that goes over pages."""
    first, *_, last = pieces
    if first.whole:
        yield (
            first.page,
            f'ends within what belongs together: "{first.words}"',
            'Keep "break-inside: avoid" in the style sheet, or shorten it: it may be taller than a page',
        )
    elif first.lines and first.lines < ALONE:
        yield (
            first.page,
            f'ends in the first line of a paragraph: "{first.words}"',
            'Keep "orphans" in the style sheet',
        )
    elif last.lines and last.lines < ALONE:
        yield (
            last.page,
            f'begins with the last line of a paragraph: "{last.words}"',
            'Keep "widows" in the style sheet',
        )
    for piece in pieces if first.rows else ():
        if piece.rows < ALONE:
            yield (
                piece.page,
                f'holds one row alone of a table: "{piece.words}"',
                'Keep the first two rows together, and the last two, in the style sheet',
            )


def _text(box):
    return getattr(box, 'text', '') or ' '.join(
        _text(child) for child in getattr(box, 'children', ())
    )
