"""What the checks read: the pages' text as a reader gets it, the page as it was written, the PDF's own tree."""

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
    """Read a PDF back. The text comes from PDFium, the engine in which most newsrooms will copy from it."""
    import pikepdf
    import pypdfium2

    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    texts = []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_bounded())
        text.close()
        page.close()
    document.close()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        numbers = {page.objgen: number for number, page in enumerate(opened.pages, 1)}
        named = (
            pikepdf.NameTree(opened.Root.Names.Dests)
            if '/Dests' in opened.Root.get('/Names', {})
            else {}
        )
        places = {str(name): numbers[place[0].objgen] for name, place in named.items()}
    return Finished(
        file,
        pdf,
        tuple(texts),
        read_written_page(html),
        html_file,
        ledger,
        figures,
        language,
        Words(language, ledger),
        places,
    )
