"""Turn a written brief into PDF: fonts of our own, no file and no network within reach, one file that is PDF/A-3a and PDF/UA-1.

WeasyPrint gets its style sheets and pictures from memory, and finds no fonts but the project's. Whatever it warns of
stops the build, as a warning is how a missing picture or an unknown glyph shows.
"""

import io
import logging
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from pipeline.model import Problem, Refused, Where
from pipeline.render.cards import SIZES, colliding
from pipeline.render.pages import badly_filled
from pipeline.render.tags import tagging

BASE = 'https://brief.invalid/'  # a name that never resolves: a link that is left relative points nowhere
LONGEST = 4  # times its width over the size of its letters: no line has more letters
SLACK = 1.0  # CSS pixels that a box may stand out before it counts as overflow
UA_EXTENSION = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF>"""


def font_settings(fonts: Path, folder: Path) -> Path:
    """Write a fontconfig file that knows the project's fonts and no other; return its absolute path.

    A relative path would be ignored by fontconfig without a word, and the machine's fonts would come in.
    """
    path = folder.resolve() / 'fonts.conf'
    path.write_text(
        f'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{fonts.resolve()}</dir>'
        f'<cachedir>{folder.resolve()}</cachedir></fontconfig>'
    )
    return path


class Warnings(logging.Handler):
    """Keeps every warning of the engine as a problem."""

    def __init__(self, file):
        super().__init__(logging.WARNING)
        self.file, self.problems = file, []

    def emit(self, record):
        what = record.getMessage().split('\n')[0]
        glyph = re.search(r'unsupported by fonts: "(.+)" \((U\+\w+)\)', what)
        if glyph:
            what, hint = (
                f'no font of the project has the character "{glyph[1]}" ({glyph[2]})',
                'Correct the character, or add a font to templates/fonts',
            )
        else:
            hint = 'Fix the layout or the style sheet; a warning of the engine is never ignored'
        self.problems.append(Problem(Where(self.file), what, hint, 'translation'))


def render(
    html: str,
    assets: dict[str, bytes],
    fonts: Path,
    attachments: dict[str, bytes],
    day: str,
    file: str,
) -> bytes:
    """Return the PDF of one brief.

    ``assets`` are the style sheets and pictures by the name that the page uses, ``attachments`` the files that travel
    inside the PDF, ``day`` the date of the edition (every date in the file), ``file`` the page's name in messages.
    Raises ``Refused`` when the engine warns of anything or a text stands out of its box; a page that is badly filled is remarked on.
    """
    with _engine(fonts, file) as (weasyprint, warnings):
        document = weasyprint.HTML(
            string=html, base_url=BASE, url_fetcher=_fetcher(assets, warnings)
        ).render(pdf_tags=True, pdf_variant='pdf/a-3a')
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
        for remark in badly_filled(
            document, file
        ):  # no reader loses anything by it: it is for the editor to fix
            print(f'remark: {remark}', file=sys.stderr)
        _mark_ua(document)
        _keep_words_whole(weasyprint)
        document.metadata.attachments = [
            _attachment(weasyprint, name, content, day)
            for name, content in sorted(attachments.items())
        ]
        with tagging(weasyprint, document):
            pdf = document.write_pdf(pdf_variant='pdf/a-3a', pdf_tags=True, finisher=_finish)
    if warnings.problems or problems:
        raise Refused([*warnings.problems, *problems])
    return pdf


def sketch(
    html: str,
    assets: dict[str, bytes],
    fonts: Path,
    file: str,
    page: int | None = None,
    scale: float = 1.5,
    faults: Callable[..., Iterable[Problem]] | None = None,
) -> tuple[dict[int, bytes], list[Problem]]:
    """Return the pages of a draft as pictures (PNG) by their numbers, or one of them, and what a build would refuse.

    No PDF leaves here: a draft cannot be taken for a brief. ``faults`` is a further check of the pages that are laid out.
    """
    import pypdfium2

    with _engine(fonts, file) as (weasyprint, warnings):
        document = weasyprint.HTML(
            string=html, base_url=BASE, url_fetcher=_fetcher(assets, warnings)
        ).render()
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
            *(faults(document, file) if faults else ()),
        ]
    if not wanted:
        raise Refused(
            [
                Problem(
                    Where('PAGE'),
                    f'there is no page {page}',
                    f'The draft has {len(document.pages)} pages',
                    'usage',
                )
            ]
        )
    pictures = {}
    for number, sheet in zip(wanted, pypdfium2.PdfDocument(pdf), strict=True):
        out = io.BytesIO()
        sheet.render(scale=scale).to_pil().save(out, 'PNG')
        pictures[number] = out.getvalue()
    return pictures, problems


def picture(
    html: str,
    assets: dict[str, bytes],
    fonts: Path,
    file: str,
    scale: float,
    faults: Callable[..., Iterable[Problem]] | None = None,
) -> bytes:
    """Return a page of one sheet as a PNG, ``scale`` points of the picture for each CSS pixel; raises ``Refused`` with whatever is wrong with it."""
    pictures, problems = sketch(html, assets, fonts, file, scale=scale * 96 / 72, faults=faults)
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


def card(html: str, styles: dict[str, bytes], fonts: Path, file: str) -> bytes:
    """Return a card as a PNG, its words as large as they fit.

    Raises ``Refused`` where they do not fit at the smallest size, lie over one another or leave the picture.
    """
    for size in SIZES:
        sized = {
            **styles,
            'card.css': styles['card.css'] + f':root {{ --size: {size} }}\n'.encode(),
        }
        try:
            return picture(html, sized, fonts, file, 1, colliding)
        except Refused as refusal:
            refused = refusal
    raise refused


@contextmanager
def _engine(fonts, file):
    """Lend the engine with the project's fonts, and keep what it warns of; whatever it asks for beyond its own assets is refused."""
    with tempfile.TemporaryDirectory(prefix='fonts-') as folder:
        os.environ['FONTCONFIG_FILE'] = str(font_settings(fonts, Path(folder)))
        import weasyprint
        from weasyprint.urls import FatalURLFetchingError

        warnings = Warnings(file)
        loggers = [logging.getLogger(name) for name in ('weasyprint', 'fontTools')]
        for logger in loggers:
            logger.addHandler(warnings)
            logger.propagate = False
        _let_spaces_hang(weasyprint)
        try:
            yield weasyprint, warnings
        except FatalURLFetchingError as error:
            raise Refused(
                [
                    *warnings.problems,
                    Problem(
                        Where(file),
                        f'the page asks for {str(error)[:120]}',
                        'Only its own pictures and style sheets are within reach',
                        'translation',
                    ),
                ]
            ) from None
        finally:
            for logger in loggers:
                logger.removeHandler(warnings)


def _fetcher(assets, warnings):
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class Memory(URLFetcher):
        """Serves the brief's own assets from memory and refuses everything else."""

        def fetch(self, url, headers=None):
            name = url.removeprefix(BASE)
            if name not in assets:
                warnings.problems.append(
                    Problem(
                        Where(warnings.file),
                        f'the page asks for {url}',
                        'Only its own pictures and style sheets are within reach',
                        'policy',
                    )
                )
                raise ValueError(f'{url} is out of reach')
            kind = {'.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png'}[
                Path(name).suffix
            ]
            return URLFetcherResponse(url, assets[name], {'Content-Type': kind})

    return Memory(fail_on_errors=True, allowed_protocols=())


def _attachment(weasyprint, name, content, day):
    moment = datetime.fromisoformat(day).replace(tzinfo=UTC)
    return weasyprint.Attachment(
        string=content, name=name, relationship='Data', created=moment, modified=moment
    )


def _mark_ua(document):
    """Say in the metadata that the file is PDF/UA-1 as well: the engine itself writes one conformance only."""
    plain = document.metadata.generate_rdf_metadata

    def both(variant, version, conformance):
        tree = ElementTree.fromstring(plain(variant, version, conformance))
        tree.extend(ElementTree.fromstring(UA_EXTENSION))
        return ElementTree.tostring(tree, encoding='utf-8')

    for prefix, name in (
        ('pdfaExtension', 'extension/'),
        ('pdfaSchema', 'schema#'),
        ('pdfaProperty', 'property#'),
    ):
        ElementTree.register_namespace(prefix, f'http://www.aiim.org/pdfa/ns/{name}')
    document.metadata.generate_rdf_metadata = both


def _keep_words_whole(weasyprint):
    """Let Arabic be copied in reading order: a mark that is raised above its letter is no word of its own.

    The engine draws such a mark, tanwin for instance, as a piece of text on a line of its own height, at which readers'
    programs break the word and the line. As a span that stands for no text it no longer parts the letters beside it.
    """

    def set_text_rise(stream, rise):
        stream.stream.append(b'/Span <</ActualText ()>> BDC %g Ts' % rise if rise else b'0 Ts EMC')

    weasyprint.pdf.stream.Stream.set_text_rise = set_text_rise


def _let_spaces_hang(weasyprint):
    """Let the space before a name or a number hang over the end of a line, as any other space does.

    Where a line is full up to that very space, the engine takes the space for text that does not fit and ends the line after its first word.
    """
    from weasyprint.text.line_break import split_first_line

    def hanging(text, style, context, width, spacing, **options):
        line = split_first_line(text, style, context, width, spacing, **options)
        full = (
            text.endswith(' ')
            and style['white_space'] == 'normal'
            and width is not None
            and (line[2] is not None or line[3] > width)
        )
        if not full or len(text) * style['font_size'] > width * LONGEST:
            return line
        whole = split_first_line(text.rstrip(' '), style, context, None, spacing)
        return whole if whole[3] <= width else line

    weasyprint.layout.inline.split_first_line = hanging


def _finish(document, pdf):
    """Leave the metadata readable."""
    for thing in pdf.objects:
        extra = getattr(thing, 'extra', None)
        if extra and extra.get('Type') == '/Metadata':
            thing.compress = False


def overflows(document, file):
    """Yield every text that stands out of its box, by page and in the words that do."""
    for number, page in enumerate(document.pages, 1):
        yield from _overflows(page._page_box, None, number, file)


def _overflows(box, column, number, file):
    from weasyprint.formatting_structure import boxes

    if (box.element_tag or '').endswith('::marker'):  # hangs outside its item, as it should
        return
    if isinstance(box, boxes.BlockContainerBox | boxes.TableCellBox) and not isinstance(
        box, boxes.MarginBox
    ):
        column = box
    if isinstance(box, boxes.BlockLevelBox | boxes.FlexContainerBox) and not isinstance(
        box, boxes.MarginBox
    ):
        height = box.style['height']
        if box.element_tag and height != 'auto' and height.unit != '%':
            bottom = box.content_box_y() + box.height
            lowest = max(
                (
                    child.position_y + child.margin_height()
                    for child in getattr(box, 'children', ())
                    if child.is_in_normal_flow()
                ),
                default=0,
            )
            if lowest > bottom + SLACK:
                yield _overflow(
                    box, number, file, f'{(lowest - bottom) / 3.7795:.1f} mm too high for its place'
                )
    if isinstance(box, boxes.TextBox) and column is not None and box.text.strip():
        start, end = column.content_box_x(), column.content_box_x() + column.width
        out = max(start - box.position_x, box.position_x + box.width - end)
        if out > SLACK:
            yield _overflow(box, number, file, f'{out / 3.7795:.1f} mm too wide for its place')
    for child in getattr(box, 'children', ()):
        yield from _overflows(child, column, number, file)


def _overflow(box, number, file, what):
    words = ' '.join(_text(box).split())[:60]
    return Problem(
        Where(file),
        f'page {number}: "{words}" is {what}',
        'Shorten the text, or give it room in the style sheet of the pack',
        'translation',
    )


def _text(box):
    return getattr(box, 'text', '') or ' '.join(
        _text(child) for child in getattr(box, 'children', ())
    )
