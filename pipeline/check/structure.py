"""The PDF is whole for an archive: language, title, metadata, fonts, addresses, conformance."""

import os
import re
import tempfile

import pikepdf

from pipeline.language import plain, until
from pipeline.model import Problem, Where

PROFILES = {'ua1': 'PDF/UA-1', '3a': 'PDF/A-3a'}
LARGEST = 100_000  # rows of a table that the validator looks at; without being told it gives up above a thousand


def _problem(finished, what, hint, kind='translation'):
    return Problem(Where(finished.file), what, hint, kind)


def _open(finished):
    return pikepdf.open(finished.stream())


def the_document_says_what_it_is(finished):
    """Language, title and author are those of the brief; the title is what a window shows."""
    with _open(finished) as pdf:
        language = str(pdf.Root.get('/Lang', ''))
        if language != finished.language.tag:
            yield _problem(
                finished,
                f'the language of the document is "{language}", not "{finished.language.tag}"',
                'Keep lang on <html>',
            )
        metadata = pdf.open_metadata(set_pikepdf_as_editor=False)
        for key, term, name, written in (
            ('/Title', 'dc:title', 'title', finished.page.title),
            ('/Author', 'dc:creator', 'author', finished.page.author),
        ):
            said, described = str(pdf.docinfo.get(key, '')), metadata.get(term, '')
            described = described if isinstance(described, str) else ', '.join(described)
            if not said.strip():
                yield _problem(
                    finished, f'the document has no {name}', f'Keep the {name} in the layout'
                )
            elif said != written:
                yield _problem(
                    finished,
                    f'the {name} of the document is "{said}", that of the page "{written}"',
                    f'Keep the {name} in the layout',
                )
            if described != said:
                yield _problem(
                    finished,
                    f'the metadata have the {name} "{described}", the document "{said}"',
                    f'Keep the {name} in the layout',
                )
        if not pdf.Root.get('/ViewerPreferences', {}).get('/DisplayDocTitle'):
            yield _problem(
                finished, 'the title would not be shown in the window', 'Render as PDF/UA'
            )
        if not pdf.Root.get('/MarkInfo', {}).get('/Marked') or '/StructTreeRoot' not in pdf.Root:
            yield _problem(finished, 'the document is not tagged', 'Render with tags')
        if '/Outlines' not in pdf.Root or '/First' not in pdf.Root.Outlines:
            yield _problem(finished, 'the document has no outline', 'Keep bookmarks on headings')


def an_embargo_is_told_on_every_page(finished):
    """The cover, and the head of every other page, say until when nothing may be published; each number of it is looked for on each page."""
    if finished.ledger.public.brief.embargo is None:
        return
    notice = ' '.join(plain(until(finished.words)).split())
    for part, texts in (('cover', finished.page.text), ('running head', finished.page.running)):
        if notice not in ' '.join(''.join(texts).split()):
            yield _problem(
                finished,
                f'the embargo is not told in the {part}',
                'Keep the paragraph "embargo" of the shared layout',
            )


def links_lead_where_they_say(finished):
    """The PDF links to the addresses that the page was written with, and nowhere else."""
    with _open(finished) as pdf:
        found = {
            str(annotation.A.URI)
            for page in pdf.pages
            for annotation in page.get('/Annots', [])
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


def fonts_are_the_projects_own(finished):
    """Every font is embedded, and is one the pack names."""
    fonts = finished.language.locale.fonts
    allowed = {family.replace(' ', '-') for family in (*fonts.serif, *fonts.sans)}
    with _open(finished) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get('/Type') == '/FontDescriptor':
                name = str(thing.FontName).lstrip('/').split('+')[-1]
                if not any(name.startswith(family) for family in allowed):
                    yield _problem(
                        finished,
                        f'the font {name} is not one of {", ".join(sorted(allowed))}',
                        'Add the family to the pack, and its files to templates/fonts',
                    )
                if not {'/FontFile', '/FontFile2', '/FontFile3'} & set(thing.keys()):
                    yield _problem(
                        finished,
                        f'the font {name} is not embedded',
                        'Add its files to templates/fonts',
                    )


def the_file_conforms(finished):
    """An independent validator finds the file to be PDF/UA-1 and PDF/A-3a; a missing glyph shows here as well."""
    import page

    limits = page.SafetyLimits(max_table_grid_rows=LARGEST, max_table_grid_cells=100 * LARGEST)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'brief.pdf')
        with open(path, 'wb') as file:
            file.write(finished.pdf)
        for profile, name in PROFILES.items():
            for failure in page.validate_pdf(path, profile=profile, limits=limits).failures:
                if failure.rule_id.endswith('STREAM-LENGTH-001') and lengths_are_true(finished.pdf):
                    continue  # the validator takes a last byte 0D of a stream for part of the line end after it
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
    an_embargo_is_told_on_every_page,
    links_lead_where_they_say,
    fonts_are_the_projects_own,
    the_file_conforms,
)
