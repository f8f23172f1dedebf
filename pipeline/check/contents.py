"""The contents of a long brief name the pages that they lead to.

Each line is a link, and the number after it is the page of the link's target.
"""

from collections.abc import Iterator
from typing import NamedTuple

import pikepdf

from pipeline.check.document import Finished
from pipeline.check.numbers import digit_strings
from pipeline.model import Problem, Where


class Line(NamedTuple):
    """A line of the contents in the PDF: where it leads, and where its first words stand.

    The place of the words is in points from the foot of the page.
    """

    place: str
    page: int  # on which the line stands, from 1
    left: float = 0
    bottom: float = 0
    right: float = 0
    top: float = 0


def the_contents_say_the_pages_they_lead_to(finished: Finished) -> Iterator[Problem]:
    """Check that each line leads where it was written to lead, and names the page of that place."""
    with pikepdf.open(finished.stream()) as pdf:
        lines = list(lines_of(pdf))
    if [line.place for line in lines] != list(finished.page.pages_of):
        yield _problem(
            finished,
            f'{len(finished.page.pages_of)} lines of contents were written; those of the PDF are '
            f'{len(lines)}, or lead elsewhere',
            'Keep role="doc-toc" on the list, and in each item one link and its page',
        )
        return
    for line, printed in zip(lines, printed_after(lines, finished), strict=True):
        page = finished.places.get(line.place)
        if printed != [str(page or '')]:
            really = f'on page {page}' if page else 'nowhere'
            yield _problem(
                finished,
                f'the contents say page {" ".join(printed) or "nothing"} of "{line.place}", '
                f'which is {really}',
                'Keep the ids of the layout and target-counter in the style sheet',
            )


def _problem(finished: Finished, what: str, hint: str) -> Problem:
    return Problem(Where(finished.file), what, hint, 'translation')


def lines_of(pdf: pikepdf.Pdf) -> Iterator[Line]:
    """Yield the lines of the contents, in reading order."""
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    for item in elements(pdf):
        if str(item.S) == '/TOCI':
            link = next(_links(pdf, item), None)
            yield Line('', 1) if link is None else _line(link, numbers[link.Pg.objgen])


def _links(pdf: pikepdf.Pdf, item: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Yield the places of the links in an item of the contents."""
    for node in elements(pdf, item.K):
        for kid in node.get('/K', pikepdf.Array()):
            if isinstance(kid, pikepdf.Dictionary) and '/Obj' in kid:
                yield kid


def _line(link: pikepdf.Object, page: int) -> Line:
    x, y, other_x, other_y = map(float, link.Obj.Rect)
    place = str(link.Obj.get('/Dest', ''))
    return Line(place, page, min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y))


def elements(pdf: pikepdf.Pdf, node: pikepdf.Object | None = None) -> Iterator[pikepdf.Object]:
    """Yield the elements of the structure tree, or of the part below a node, in reading order."""
    node = pdf.Root.StructTreeRoot.K if node is None else node
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from elements(pdf, child)
    elif isinstance(node, pikepdf.Dictionary) and '/S' in node:
        yield node
        if '/K' in node:
            yield from elements(pdf, node.K)


def printed_after(lines: list[Line], finished: Finished) -> Iterator[list[str]]:
    """Yield the numbers that stand after each link, up to the edge of its page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(finished.stream())
    for line in lines:
        page = document[line.page - 1]
        left_to_right = finished.language.locale.direction == 'ltr'
        after = {'left': line.right} if left_to_right else {'right': line.left}
        text = page.get_textpage()
        yield digit_strings(text.get_text_bounded(**after, bottom=line.bottom, top=line.top))
        text.close()
        page.close()
    document.close()


RULES = (the_contents_say_the_pages_they_lead_to,)
