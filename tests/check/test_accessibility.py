"""Ten properties of a finished PDF that no eye sees: each is broken, and the break is found and named."""

import io
import re

import pikepdf
import pytest

from pipeline.check import RULES, numbers, read
from pipeline.model import Drawn
from pipeline.render import render
from tests.conftest import FONTS

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="9" height="9"/></svg>'
STYLE = """
html { font: 11pt Noto Sans, Noto Naskh Arabic }
@page { @top-left { content: element(head) } size: A5 }
.running { position: running(head) }
.footnote { float: footnote }
h1 { bookmark-level: 1 }
"""
PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><title>A month of harm</title><meta name="author" content="The house"><style>{STYLE}</style></head><body>
<div class="running">Along the page</div>
<h1>A month of harm</h1>
<section><h2>Where</h2><h3>Near the river</h3>
<p>Words<span class="footnote">A note.</span> of <bdi lang="ar" dir="rtl">الرقة</bdi> and <a href="https://example.org/report" title="The report">a report</a>, more <a href="#toll" title="The toll">below</a>.</p>
<figure><img src="bars.svg" alt="Two bars, one longer"></figure>
<table id="toll"><thead><tr><th scope="col">Place</th><th scope="col">Killed</th><th scope="col">Known</th></tr></thead><tbody>
<tr><th scope="colgroup" colspan="3">North</th></tr>
<tr><th scope="row">River</th><td rowspan="2">few</td><td>yes</td></tr><tr><th scope="row">Hill</th><td>no</td></tr></tbody></table></section>
<p>{'Some more words. ' * 300}</p>
</body></html>"""
DRAWN = Drawn(
    name='bars',
    file='bars.svg',
    width=20,
    height=10,
    title='Bars',
    note='',
    alt='Two bars, one longer',
    numbers=(),
    alt_facts=(),
    alt_names=(),
)
OF_A_BRIEF = {
    rule.__name__ for rule in numbers.RULES
}  # a page of two bars prints no number of the ledger


@pytest.fixture(scope='module')
def finished(ledger, languages):
    """A small page through the real render, as the check reads it."""
    pdf = render(PAGE, {'bars.svg': SVG}, FONTS, {}, '2031-06-10', 'brief.html')
    return read('brief.pdf', pdf, PAGE, 'brief.html', ledger, {'bars': DRAWN}, languages['en'])


def found(finished):
    return [
        problem.what
        for rule in RULES
        if rule.__name__ not in OF_A_BRIEF
        for problem in rule(finished)
    ]


def broken(finished, change):
    """Return what is found in the PDF after a change."""
    with pikepdf.open(io.BytesIO(finished.pdf)) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out)
    return found(finished._replace(pdf=out.getvalue()))


def elements(pdf, role):
    def walk(node):
        for kid in node if isinstance(node, pikepdf.Array) else [node]:
            if isinstance(kid, pikepdf.Dictionary) and '/S' in kid:
                yield from [kid] if str(kid.S) == f'/{role}' else []
                yield from walk(kid.get('/K', pikepdf.Array()))

    return list(walk(pdf.Root.StructTreeRoot.K))


def content(pdf, page, old, new):
    """Change what a page draws; fails where that is not there."""
    stream = pdf.pages[page].obj.Contents
    stream = stream[0] if isinstance(stream, pikepdf.Array) else stream
    changed, times = re.subn(old, new, stream.read_bytes(), count=1)
    assert times == 1
    stream.write(changed)


def test_a_page_that_is_whole_has_no_problem(finished):
    assert found(finished) == []


def no_alternative(pdf):
    del elements(pdf, 'Figure')[0].Alt


def another_alternative(pdf):
    elements(pdf, 'Figure')[0].Alt = pikepdf.String('A map')


def no_language(pdf):
    del pdf.Root.Lang


def no_language_of_a_name(pdf):
    del next(span for span in elements(pdf, 'Span') if '/Lang' in span).Lang


def no_title(pdf):
    del pdf.docinfo['/Title']


def another_title(pdf):
    pdf.docinfo['/Title'] = pikepdf.String('Untitled')


def a_title_that_no_window_shows(pdf):
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def no_scope(pdf):
    del elements(pdf, 'TH')[0].A.Scope


def another_scope(pdf):
    elements(pdf, 'TH')[-1].A.Scope = pikepdf.Name.Column


def a_level_left_out(pdf):
    elements(pdf, 'H2')[0].S = pikepdf.Name.H4


def a_heading_that_is_none(pdf):
    elements(pdf, 'H3')[0].S = pikepdf.Name.P


def text_as_an_artifact(pdf):
    content(pdf, 1, rb'/\w+\s*<<[^>]*/MCID 0[^>]*>>\s*BDC', b'/Artifact BMC')


def text_as_nothing(pdf):
    content(pdf, 1, rb'/Artifact\s+(<<[^>]*>>\s*BDC|BMC)', b'/Span BMC')


def a_running_head_as_text(pdf):
    content(pdf, 1, rb'/Artifact\s+(<<[^>]*>>\s*BDC|BMC)', b'/Span <</MCID 99>> BDC')
    elements(pdf, 'P')[-1].K.append(
        pikepdf.Dictionary(Type=pikepdf.Name.MCR, Pg=pdf.pages[1].obj, MCID=99)
    )


def a_foreign_font(pdf):
    next(
        each
        for each in pdf.objects
        if isinstance(each, pikepdf.Dictionary) and each.get('/Type') == '/FontDescriptor'
    ).FontName = pikepdf.Name('/ABCDEF+DejaVu-Sans')


def a_font_left_out(pdf):
    descriptor = next(
        each
        for each in pdf.objects
        if isinstance(each, pikepdf.Dictionary) and each.get('/Type') == '/FontDescriptor'
    )
    for name in {'/FontFile', '/FontFile2', '/FontFile3'} & set(descriptor.keys()):
        del descriptor[name]


def letters_that_mean_nothing(pdf):
    del next(
        each
        for each in pdf.objects
        if isinstance(each, pikepdf.Dictionary) and '/ToUnicode' in each
    )['/ToUnicode']


def no_author(pdf):
    del pdf.docinfo['/Author']


def metadata_of_another_document(pdf):
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata['dc:title'] = 'Untitled'


def no_standard_in_the_metadata(pdf):
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        del metadata['pdfuaid:part']


def links(pdf):
    return [annotation for page in pdf.pages for annotation in page.get('/Annots', [])]


def a_link_without_words(pdf):
    link = elements(pdf, 'Link')[0]
    link.K = pikepdf.Array(
        [kid for kid in link.K if isinstance(kid, pikepdf.Dictionary) and '/Obj' in kid]
    )


def a_link_without_an_element(pdf):
    link = elements(pdf, 'Link')[0]
    link.K = pikepdf.Array(
        [kid for kid in link.K if not (isinstance(kid, pikepdf.Dictionary) and '/Obj' in kid)]
    )


def a_link_that_does_not_say_where(pdf):
    links(pdf)[0].Contents = pikepdf.String('')


def a_link_into_nothing(pdf):
    links(pdf)[1].Dest = pikepdf.String('gone')


def no_columns(pdf):
    del next(cell for cell in elements(pdf, 'TH') if '/ColSpan' in cell.A).A.ColSpan


def too_few_rows(pdf):
    del next(cell for cell in elements(pdf, 'TD') if '/RowSpan' in cell.A).A.RowSpan


def too_many_rows(pdf):
    next(cell for cell in elements(pdf, 'TD') if '/RowSpan' in cell.A).A.RowSpan = 3


@pytest.mark.parametrize(
    ('change', 'said'),
    [
        (no_alternative, 'figure bars has no alternative text in the PDF'),
        (another_alternative, 'picture 1 of the PDF says "A map", which the page says of none'),
        (no_language, 'the language of the document is "", not "en"'),
        (no_language_of_a_name, 'the page says 1 times that words are "ar", the PDF 0 times'),
        (no_title, 'the document has no title'),
        (
            another_title,
            'the title of the document is "Untitled", that of the page "A month of harm"',
        ),
        (a_title_that_no_window_shows, 'the title would not be shown in the window'),
        (no_scope, 'a header cell of a table does not say what it heads'),
        (another_scope, 'the tables of the page have 2 heads of a row, those of the PDF 1'),
        (a_level_left_out, 'a heading of level 4 follows one of level 1'),
        (
            a_heading_that_is_none,
            'the headings of the page have the levels [1, 2, 3], those of the PDF [1, 2]',
        ),
        (text_as_an_artifact, 'page 2: piece 0 is read 1 times and drawn 0 times'),
        (text_as_an_artifact, 'letters that were written are not read aloud'),
        (text_as_an_artifact, 'letters are drawn as an artifact and are no running head'),
        (text_as_nothing, 'PDF/UA-1: '),
        (
            a_running_head_as_text,
            '12 letters are read that are no part of the text, as of a running head',
        ),
        (
            a_foreign_font,
            'the font DejaVu-Sans is not one of Noto-Naskh-Arabic, Noto-Sans, Noto-Serif',
        ),
        (a_font_left_out, ' is not embedded'),
        (letters_that_mean_nothing, 'letters that were written are not read aloud'),
        (no_author, 'the document has no author'),
        (
            metadata_of_another_document,
            'the metadata have the title "Untitled", the document "A month of harm"',
        ),
        (no_standard_in_the_metadata, 'PDF/UA-1: '),
        (a_link_without_words, 'the link to https://example.org/report has no words'),
        (
            a_link_without_an_element,
            'the link to https://example.org/report belongs to no element of the tree',
        ),
        (
            a_link_that_does_not_say_where,
            'the link to https://example.org/report does not say where it leads',
        ),
        (a_link_into_nothing, 'the link to #gone leads nowhere'),
        (no_columns, 'table 1: row 2 has 1 columns, the first has 3'),
        (too_few_rows, 'table 1: row 4 has 2 columns, the first has 3'),
        (too_many_rows, 'table 1: row 5 has 1 columns, the first has 3'),
    ],
    ids=lambda value: getattr(value, '__name__', ''),
)
def test_a_property_that_is_broken_is_found(finished, change, said):
    assert [what for what in broken(finished, change) if said in what] != []
