"""How the pages are filled.

No heading may stand alone at the foot, no line or row alone; what belongs together stays on one
page, and no page but the last is nearly empty.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element

from pipeline.model import Problem, Where
from pipeline.render.boxes import Box, Document, children, page_box, text_of, without_placeholder

LEAST = 0.25  # of a page's height that is filled
ALONE = 2  # fewer lines of a paragraph, or rows of a table, do not stand alone on a page
HEADINGS = {'h1', 'h2', 'h3'}
OPENING = {'opener', 'group'}  # classes of what opens a section or a group of rows


class Part(NamedTuple):
    """What of an element stands on one page."""

    page: int  # from 1
    lines: int  # of its own, if it is a paragraph
    rows: int  # of its own, if it is a table
    whole: bool  # it was to stay on one page
    words: str


Finding = tuple[int, str, str]  # a page from 1, what is wrong with it, a hint
Parts = dict[tuple[Element, str | None, bool], list[Part]]  # of each element that holds text


def badly_filled(document: Document, file: str) -> Iterator[Problem]:
    """Yield a problem for each page that is badly filled, and each element that breaks badly.

    A page is badly filled that is nearly empty or ends in a heading; the last page may be.
    """
    found: list[Finding] = []
    for number, page in enumerate(document.pages[:-1], 1):
        found += [(number, what, hint) for what, hint in _emptiness(page_box(page))]
    for parts in _broken_elements(document):
        found += _bad_breaks(parts)
    for number, what, hint in sorted(found):
        yield Problem(Where(file), f'page {number} {what}', hint, 'translation')


def _emptiness(page: Box) -> Iterator[tuple[str, str]]:
    lines = [
        line
        for child in children(page)
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


def _lines(box: Box, heading: bool) -> Iterator[tuple[float, bool]]:
    """Yield where each line and picture ends, and whether it is of a heading."""
    from weasyprint.formatting_structure import boxes

    box = without_placeholder(box)
    if box.element is not None:
        classes = set(box.element.get('class', '').split())
        heading = heading or box.element_tag in HEADINGS or bool(OPENING & classes)
    if isinstance(box, boxes.LineBox | boxes.ReplacedBox):
        yield box.position_y + box.margin_height(), heading
    else:
        for child in children(box):
            yield from _lines(child, heading)


def _broken_elements(document: Document) -> Iterable[list[Part]]:
    """Return the parts of each element that goes over pages, in order."""
    found: Parts = {}
    for number, page in enumerate(document.pages, 1):
        for child in children(page_box(page)):
            if child.element_tag == 'html':
                _gather(child, number, found)
    return [parts for parts in found.values() if len({part.page for part in parts}) > 1]


def _gather(box: Box, number: int, found: Parts) -> None:
    """Add the parts of elements that a box of a page holds to those that were found before."""
    from weasyprint.formatting_structure import boxes

    box = without_placeholder(box)
    if isinstance(box, boxes.TableRowGroupBox) and box.is_header:
        return  # it stands again on each page, as it should
    lines = sum(isinstance(child, boxes.LineBox) for child in children(box))
    rows = _rows(box)
    keeps = box.style['break_inside'] in ('avoid', 'avoid-page')
    whole = keeps or isinstance(box, boxes.TableRowBox)
    if (
        box.element is not None
        and isinstance(box, boxes.BlockLevelBox | boxes.TableRowBox | boxes.TableCellBox)
        and (lines or rows or whole)
    ):
        words = ' '.join(text_of(box).split())[:60]
        parts = found.setdefault((box.element, box.element_tag, lines > 0), [])
        parts.append(Part(number, lines, rows, whole, words))
    for child in children(box):
        _gather(child, number, found)


def _rows(box: Box) -> int:
    """Return how many rows stand directly in a table, its heads left out."""
    from weasyprint.formatting_structure import boxes

    if not isinstance(box, boxes.TableBox):
        return 0
    return sum(
        len(children(group))
        for group in children(box)
        if isinstance(group, boxes.TableRowGroupBox) and not group.is_header
    )


def _bad_breaks(parts: Sequence[Part]) -> Iterator[Finding]:
    """Yield what is wrong with how an element goes over pages."""
    first, *_, last = parts
    if first.whole:
        yield (
            first.page,
            f'ends within what belongs together: "{first.words}"',
            'Keep "break-inside: avoid" in the style sheet, or shorten it: it may be taller than '
            'a page',
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
    for part in parts if first.rows else ():
        if part.rows < ALONE:
            yield (
                part.page,
                f'holds one row alone of a table: "{part.words}"',
                'Keep the first two rows together, and the last two, in the style sheet',
            )
