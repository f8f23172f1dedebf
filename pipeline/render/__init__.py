"""Turn a written brief into PDF, one file that is PDF/A-3a and PDF/UA-1.

The engine, WeasyPrint, gets its style sheets and pictures from memory, no file and no network, and
finds no fonts but the project's. Whatever it warns of stops the build, as a warning is how a
missing picture or an unknown glyph shows.
"""

import io
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pydyf

from pipeline.model import Problem, Refused, Where
from pipeline.render.boxes import Document
from pipeline.render.cards import SIZES, colliding
from pipeline.render.engine import BASE, Warnings, engine, memory_fetcher
from pipeline.render.engine_patches import layout_patches, patched, writing_patches
from pipeline.render.overflow import overflows
from pipeline.render.pages import badly_filled

Check = Callable[[Document, str], Iterable[Problem]]  # of laid-out pages; the page's name


def render(
    html: str,
    assets: Mapping[str, bytes],
    fonts: Sequence[Path],
    attachments: Mapping[str, bytes],
    day: str,
    file: str,
) -> bytes:
    """Return the PDF of one brief.

    ``assets`` are the style sheets and pictures by the name that the page uses, ``fonts`` the
    folders of the only fonts that it finds, ``attachments`` the files that travel inside the PDF,
    ``day`` the date of the edition (every date in the file), ``file`` the page's name in messages.
    Raises ``Refused`` when the engine warns of anything or a text stands out of its box; a page
    that is badly filled is remarked on.
    """
    with engine(fonts, file) as warnings:
        import weasyprint

        document = _lay_out(html, assets, warnings, pdf_tags=True, pdf_variant='pdf/a-3a')
        problems = [
            Problem(
                Where(file),
                'the page asks for a file to travel inside the PDF',
                'Only the data of the brief is attached',
                'policy',
            )
            for _ in document.metadata.attachments
        ]
        problems += overflows(document, file)
        for remark in badly_filled(document, file):
            # no reader loses anything by it: it is for the editor to fix
            print(f'remark: {remark}', file=sys.stderr)
        moment = datetime.fromisoformat(day).replace(tzinfo=UTC)
        document.metadata.attachments = [
            weasyprint.Attachment(
                string=content, name=name, relationship='Data', created=moment, modified=moment
            )
            for name, content in sorted(attachments.items())
        ]
        with patched(*writing_patches(document)):
            pdf = document.write_pdf(
                pdf_variant='pdf/a-3a', pdf_tags=True, finisher=_leave_metadata_readable
            )
    if warnings.problems or problems:
        raise Refused([*warnings.problems, *problems])
    return pdf


def _lay_out(
    html: str, assets: Mapping[str, bytes], warnings: Warnings, **options: str | bool
) -> Document:
    """Return a page as the engine lays it out."""
    import weasyprint

    with patched(*layout_patches()):
        page = weasyprint.HTML(
            string=html, base_url=BASE, url_fetcher=memory_fetcher(assets, warnings)
        )
        document: Document = page.render(**options)
    return document


def _leave_metadata_readable(document: Document, pdf: pydyf.PDF) -> None:
    for thing in pdf.objects:
        extra = getattr(thing, 'extra', None)
        if extra and extra.get('Type') == '/Metadata':
            thing.compress = False


def sketch(
    html: str,
    assets: Mapping[str, bytes],
    fonts: Sequence[Path],
    file: str,
    page: int | None = None,
    scale: float = 1.5,
    check: Check | None = None,
) -> tuple[dict[int, bytes], list[Problem]]:
    """Return the pages of a draft as pictures, by their numbers, and what a build would refuse.

    The pictures are PNGs with ``scale`` pixels for each point; ``page`` is the only one that is
    wanted, ``check`` a further check of the laid-out pages. No PDF leaves here: a draft cannot be
    taken for a brief. Raises ``Refused`` where there is no such page.
    """
    import pypdfium2

    with engine(fonts, file) as warnings:
        document = _lay_out(html, assets, warnings)
        wanted = [number for number in range(1, len(document.pages) + 1) if page in (None, number)]
        pdf = (
            document.copy([document.pages[number - 1] for number in wanted]).write_pdf()
            if wanted
            else b''
        )
        problems = [
            *warnings.problems,
            *overflows(document, file),
            *badly_filled(document, file),
            *(check(document, file) if check else ()),
        ]
    if not wanted:
        what, hint = f'there is no page {page}', f'The draft has {len(document.pages)} pages'
        raise Refused([Problem(Where('PAGE'), what, hint, 'usage')])
    pictures = {}
    for number, sheet in zip(wanted, pypdfium2.PdfDocument(pdf), strict=True):
        out = io.BytesIO()
        sheet.render(scale=scale).to_pil().save(out, 'PNG')
        pictures[number] = out.getvalue()
    return pictures, problems


def picture(
    html: str,
    assets: Mapping[str, bytes],
    fonts: Sequence[Path],
    file: str,
    scale: float,
    check: Check | None = None,
) -> bytes:
    """Return a page of one sheet as a PNG, ``scale`` of its pixels for each CSS pixel.

    Raises ``Refused`` with whatever is wrong with it.
    """
    pictures, problems = sketch(html, assets, fonts, file, scale=scale * 96 / 72, check=check)
    if len(pictures) != 1:
        problems.append(
            Problem(
                Where(file),
                f'it does not fit on its sheet: it needs {len(pictures)}',
                'Shorten the headline, or let the style sheet of the pack make it smaller',
                'translation',
            )
        )
    if problems:
        raise Refused(problems)
    return pictures[1]


def card(html: str, styles: Mapping[str, bytes], fonts: Sequence[Path], file: str) -> bytes:
    """Return a card as a PNG, its words as large as they fit.

    Raises ``Refused`` where they do not fit at the smallest size, lie over one another or leave the
    picture.
    """
    for size in SIZES[:-1]:
        try:
            return _sized_card(size, html, styles, fonts, file)
        except Refused:
            continue  # they may fit at the next size
    return _sized_card(SIZES[-1], html, styles, fonts, file)


def _sized_card(
    size: float, html: str, styles: Mapping[str, bytes], fonts: Sequence[Path], file: str
) -> bytes:
    own = styles['card.css'] + f':root {{ --size: {size} }}\n'.encode()
    return picture(html, {**styles, 'card.css': own}, fonts, file, 1, colliding)
