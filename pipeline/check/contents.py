"""The contents of a long brief say the pages that they lead to: each line is a link, and the number after it is its target's page."""

from collections.abc import Iterator
from typing import NamedTuple

import pikepdf

from pipeline.check.numbers import digit_strings
from pipeline.model import Problem, Where


class Line(NamedTuple):
    """A line of the contents as the PDF has it: where its link leads, and the place of the link's first words."""

    place: str
    page: int  # on which the line stands, from 1
    left: float
    bottom: float
    right: float
    top: float


def the_contents_say_the_pages_they_lead_to(finished):
    """Each line of the contents leads where it was written to lead, and the number after it is that of the page there."""
    with pikepdf.open(finished.stream()) as pdf:
        lines = list(lines_of(pdf))
    if [line.place for line in lines] != list(finished.page.pages_of):
        what = f'{len(finished.page.pages_of)} lines of contents were written; those of the PDF are {len(lines)}, or lead elsewhere'
        yield Problem(
            Where(finished.file),
            what,
            'Keep role="doc-toc" on the list, and in each item one link and its page',
            'translation',
        )
        return
    for line, printed in zip(lines, printed_after(lines, finished), strict=True):
        if printed != [str(finished.places.get(line.place, ''))]:
            really = (
                f'on page {finished.places[line.place]}'
                if line.place in finished.places
                else 'nowhere'
            )
            yield Problem(
                Where(finished.file),
                f'the contents say page {" ".join(printed) or "nothing"} of "{line.place}", which is {really}',
                'Keep the ids of the layout and target-counter in the style sheet',
                'translation',
            )


def lines_of(pdf: pikepdf.Pdf) -> Iterator[Line]:
    """Yield the lines of the contents, in reading order."""
    numbers = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
    for item in elements(pdf):
        if str(item.S) == '/TOCI':
            links = [
                kid
                for node in elements(pdf, item.K)
                for kid in node.get('/K', [])
                if isinstance(kid, pikepdf.Dictionary) and '/Obj' in kid
            ]
            place = str(links[0].Obj.get('/Dest', '')) if links else ''
            x, y, other_x, other_y = map(float, links[0].Obj.Rect) if links else (0, 0, 0, 0)
            yield Line(
                place,
                numbers[links[0].Pg.objgen] if links else 1,
                min(x, other_x),
                min(y, other_y),
                max(x, other_x),
                max(y, other_y),
            )


def elements(pdf, node=None):
    """Yield the elements of the structure tree, or of the part of it below a node, in reading order."""
    node = pdf.Root.StructTreeRoot.K if node is None else node
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from elements(pdf, child)
    elif isinstance(node, pikepdf.Dictionary) and '/S' in node:
        yield node
        if '/K' in node:
            yield from elements(pdf, node.K)


def printed_after(lines: list[Line], finished) -> Iterator[list[str]]:
    """Yield the numbers that stand after each link, up to the edge of its page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(finished.stream())
    for line in lines:
        page = document[line.page - 1]
        after = (
            {'left': line.right}
            if finished.language.locale.direction == 'ltr'
            else {'right': line.left}
        )
        text = page.get_textpage()
        yield digit_strings(text.get_text_bounded(**after, bottom=line.bottom, top=line.top))
        text.close()
        page.close()
    document.close()


RULES = (the_contents_say_the_pages_they_lead_to,)
