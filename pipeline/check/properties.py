"""The PDF is whole for an archive: language, title, metadata, fonts, addresses, conformance."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from pipeline.check.document import Finished
from pipeline.language import embargo_until, plain
from pipeline.model import Problem, Where

PROFILES = {'ua1': 'PDF/UA-1', '3a': 'PDF/A-3a'}
# rows of a table that the validator looks at; without being told it gives up above a thousand
LARGEST = 100_000


def _problem(finished: Finished, what: str, hint: str, kind: str = 'translation') -> Problem:
    return Problem(Where(finished.file), what, hint, kind)


def _open(finished: Finished) -> pikepdf.Pdf:
    return pikepdf.open(finished.stream())


def the_document_says_what_it_is(finished: Finished) -> Iterator[Problem]:
    """Check that language, title and author are those of the brief, and that the title is shown."""
    with _open(finished) as pdf:
        language = str(pdf.Root.get('/Lang', ''))
        if language != finished.language.tag:
            yield _problem(
                finished,
                f'the language of the document is "{language}", not "{finished.language.tag}"',
                'Keep lang on <html>',
            )
        yield from _faulty_descriptions(finished, pdf)
        if not pdf.Root.get('/ViewerPreferences', pikepdf.Dictionary()).get('/DisplayDocTitle'):
            yield _problem(
                finished, 'the title would not be shown in the window', 'Render as PDF/UA'
            )
        if (
            not pdf.Root.get('/MarkInfo', pikepdf.Dictionary()).get('/Marked')
            or '/StructTreeRoot' not in pdf.Root
        ):
            yield _problem(finished, 'the document is not tagged', 'Render with tags')
        if '/Outlines' not in pdf.Root or '/First' not in pdf.Root.Outlines:
            yield _problem(finished, 'the document has no outline', 'Keep bookmarks on headings')


def _faulty_descriptions(finished: Finished, pdf: pikepdf.Pdf) -> Iterator[Problem]:
    """Yield what is wrong with the title and the author, in the document and in its metadata."""
    metadata = pdf.open_metadata(set_pikepdf_as_editor=False)
    for key, term, name, written in (
        ('/Title', 'dc:title', 'title', finished.page.title),
        ('/Author', 'dc:creator', 'author', finished.page.author),
    ):
        own, described = str(pdf.docinfo.get(key, '')), metadata.get(term, '')
        described = described if isinstance(described, str) else ', '.join(described)
        hint = f'Keep the {name} in the layout'
        if not own.strip():
            yield _problem(finished, f'the document has no {name}', hint)
        elif own != written:
            what = f'the {name} of the document is "{own}", that of the page "{written}"'
            yield _problem(finished, what, hint)
        if described != own:
            what = f'the metadata have the {name} "{described}", the document "{own}"'
            yield _problem(finished, what, hint)


def an_embargo_is_printed_on_every_page(finished: Finished) -> Iterator[Problem]:
    """Check that the cover and the head of every other page say until when none may publish.

    Each number of the notice is looked for on each page, as any other number.
    """
    if finished.ledger.public.brief.embargo is None:
        return
    notice = ' '.join(plain(embargo_until(finished.words)).split())
    for part, texts in (('cover', finished.page.text), ('running head', finished.page.running)):
        if notice not in ' '.join(''.join(texts).split()):
            yield _problem(
                finished,
                f'the {part} does not state the embargo',
                'Keep the paragraph "embargo" of the shared layout',
            )


def links_lead_where_they_say(finished: Finished) -> Iterator[Problem]:
    """Check that the PDF links to the addresses of the page, and nowhere else."""
    with _open(finished) as pdf:
        found = {
            str(annotation.A.URI)
            for page in pdf.pages
            for annotation in page.obj.get('/Annots', pikepdf.Array())
            if '/A' in annotation and '/URI' in annotation.A
        }
    for uri in sorted(found - set(finished.page.links)):
        yield _problem(
            finished,
            f'the PDF links to {uri}, which nobody wrote',
            'Write the whole address',
            'policy',
        )
    for uri in sorted(found):
        if not uri.startswith('https://') or 'brief.invalid' in uri:
            yield _problem(
                finished,
                f'the link {uri} leads nowhere',
                'Write the whole address, with https',
                'policy',
            )


def fonts_are_the_projects_own(finished: Finished) -> Iterator[Problem]:
    """Check that every font is embedded, and is one that the pack names."""
    fonts = finished.language.locale.fonts
    allowed = {family.replace(' ', '-') for family in (*fonts.serif, *fonts.sans)}
    with _open(finished) as pdf:
        for found in pdf.objects:
            if isinstance(found, pikepdf.Dictionary) and found.get('/Type') == '/FontDescriptor':
                yield from _faults_of_font(finished, found, allowed)


def _faults_of_font(
    finished: Finished, font: pikepdf.Object, allowed: set[str]
) -> Iterator[Problem]:
    name = str(font.FontName).lstrip('/').split('+')[-1]
    if not any(name.startswith(family) for family in allowed):
        yield _problem(
            finished,
            f'the font {name} is not one of {", ".join(sorted(allowed))}',
            'Add the family to the pack, and its files to templates/fonts',
        )
    if not {'/FontFile', '/FontFile2', '/FontFile3'} & set(font.keys()):
        yield _problem(
            finished, f'the font {name} is not embedded', 'Add its files to templates/fonts'
        )


def the_file_conforms(finished: Finished) -> Iterator[Problem]:
    """Check by an independent validator that the file is PDF/UA-1 and PDF/A-3a.

    A missing glyph shows here as well.
    """
    import page

    limits = page.SafetyLimits(max_table_grid_rows=LARGEST, max_table_grid_cells=100 * LARGEST)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'brief.pdf'
        path.write_bytes(finished.pdf)
        for profile, name in PROFILES.items():
            for failure in page.validate_pdf(str(path), profile=profile, limits=limits).failures:
                # the validator takes a stream's last byte 0D for part of the line end after it
                is_length = failure.rule_id.endswith('STREAM-LENGTH-001')
                if not is_length or not lengths_are_true(finished.pdf):
                    yield _problem(
                        finished,
                        f'{name}: {failure.message} ({failure.rule_id})',
                        'Fix the layout; the rule says what a reader would miss',
                    )


def lengths_are_true(pdf: bytes) -> bool:
    """Tell whether each stream is as long as its dictionary says, byte for byte."""
    streams = list(re.finditer(rb'/Length (\d+)[^>]*>>\s*stream\n', pdf))
    return bool(streams) and all(
        pdf[found.end() + int(found[1]) :].startswith(b'\nendstream') for found in streams
    )


RULES = (
    the_document_says_what_it_is,
    an_embargo_is_printed_on_every_page,
    links_lead_where_they_say,
    fonts_are_the_projects_own,
    the_file_conforms,
)
