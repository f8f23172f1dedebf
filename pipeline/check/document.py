"""What the checks read: the text of the pages as a reader gets it, and the page as written."""

import io
from typing import NamedTuple

from pipeline.check.written_page import WrittenPage, read_written_page
from pipeline.language import Language, Words
from pipeline.model import Drawn, Ledger


class Finished(NamedTuple):
    """A finished brief of one language, and what it was made from."""

    file: str
    pdf: bytes
    texts: tuple[str, ...]  # the text of each page, as a reader's program gives it out
    page: WrittenPage
    html_file: str
    ledger: Ledger
    figures: dict[str, Drawn]
    language: Language
    words: Words
    places: dict[str, int]  # the page of each place that can be led to, from 1

    def stream(self) -> io.BytesIO:
        """Return the PDF, to be opened."""
        return io.BytesIO(self.pdf)


def read(
    file: str,
    pdf: bytes,
    html: str,
    html_file: str,
    ledger: Ledger,
    figures: dict[str, Drawn],
    language: Language,
) -> Finished:
    """Read a PDF back, beside the page ``html`` that it was made of.

    ``file`` and ``html_file`` are what messages call the two.
    """
    return Finished(
        file,
        pdf,
        _texts(pdf),
        read_written_page(html),
        html_file,
        ledger,
        figures,
        language,
        Words(language, ledger),
        _places(pdf),
    )


def _texts(pdf: bytes) -> tuple[str, ...]:
    """Return the text of each page, from PDFium: most newsrooms will copy it from there."""
    import pypdfium2

    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    texts: list[str] = []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_bounded())
        text.close()
        page.close()
    document.close()
    return tuple(texts)


def _places(pdf: bytes) -> dict[str, int]:
    """Return the page, from 1, of each place that can be led to."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages, 1)}
        names = opened.Root.get('/Names', pikepdf.Dictionary()).get('/Dests')
        if names is None:
            return {}
        return {
            str(name): numbers[place[0].objgen] for name, place in pikepdf.NameTree(names).items()
        }
