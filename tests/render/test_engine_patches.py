"""Each patch of the engine repairs a fault that the engine still has, and none outlives a render.

Where a test of a fault fails under a new version of the engine, the engine has that fault no more:
remove the patch with its test.
"""

import io
import logging
import os
import sys
from contextlib import nullcontext

import pikepdf
import pypdfium2
import pytest

from pipeline.check.structure_tree import read_tagged
from pipeline.model import Refused
from pipeline.render import render, sketch
from pipeline.render.engine import engine
from pipeline.render.engine_patches import Patch, layout_patches, patched, writing_patches
from tests.conftest import FONTS, ROOT

LETTERS = 'html { font: 10pt Noto Sans, Noto Naskh Arabic }'
GONE = 'the engine has this fault no more: remove its patch from pipeline/render/engine_patches.py'


def page(body, css=''):
    return (
        f'<html lang="en"><head><title>T</title><style>{LETTERS}{css}</style></head>'
        f'<body><h1>T</h1>{body}</body></html>'
    )


def by_the_engine(body, css=''):
    """Return the PDF that the engine makes by itself."""
    with engine(FONTS, 'brief.html'):
        import weasyprint

        return weasyprint.HTML(string=page(body, css)).write_pdf(
            pdf_tags=True, pdf_variant='pdf/a-3a'
        )


def by_us(body, css=''):
    return render(page(body, css), {}, FONTS, {}, '2031-06-10', 'brief.html')


def lines(pdf):
    document = pypdfium2.PdfDocument(pdf)
    found = [
        line.strip()
        for sheet in document
        for line in sheet.get_textpage().get_text_bounded().splitlines()
    ]
    document.close()
    return found


def roles(pdf):
    return [element.role for element in read_tagged(pdf).root.all()]


def test_a_space_before_a_name_ends_a_full_line_after_its_first_word():
    body = '<p style="width: 87.6mm">Soon after this the forces left most of their centres in <bdi>Ar-Raqqa</bdi></p>'

    assert 'Soon' in lines(by_the_engine(body)), GONE
    assert 'Soon' not in lines(by_us(body))


def bare_rises(pdf):
    """Return how often text is raised that does not stand for a text of its own, as in a span."""
    spans, found = [], 0
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for operands, operator in pikepdf.parse_content_stream(opened.pages[0]):
            if str(operator) in ('BDC', 'BMC'):
                spans.append(len(operands) > 1 and '/ActualText' in operands[1])
            elif str(operator) == 'EMC':
                spans.pop()
            elif str(operator) == 'Ts':
                found += operands[0] != 0 and not any(spans)
    return found


def test_a_mark_above_its_letter_is_text_on_a_line_of_its_own():
    body = '<p lang="ar" dir="rtl">طفلاً مدنياً</p>'

    assert bare_rises(by_the_engine(body)) == 2, GONE
    assert bare_rises(by_us(body)) == 0


HEAD = '@page { @top-left { content: element(head) } } .head { position: running(head) }'


def test_a_running_head_is_text():
    body = '<p class="head">RUNNING</p><p>text</p>'

    assert 'RUNNING' in read_tagged(by_the_engine(body, HEAD)).words.values(), GONE
    assert read_tagged(by_us(body, HEAD)).artifacts == {0: 'RUNNING'}


ROWS = ''.join(f'<tr><td>{n}</td></tr>' for n in range(80))
TABLE = f'<table><thead><tr><th scope="col">Head</th></tr></thead><tbody>{ROWS}</tbody></table>'


def test_a_head_that_a_table_repeats_is_text():
    def heads(pdf):
        return [word for word in read_tagged(pdf).words.values() if word.strip() == 'Head']

    assert len(heads(by_the_engine(TABLE))) > 1, GONE
    assert len(heads(by_us(TABLE))) == 1


def test_a_table_over_several_pages_is_as_many_tables():
    assert roles(by_the_engine(TABLE)).count('Table') > 1, GONE
    assert roles(by_us(TABLE)).count('Table') == 1


def test_a_footnote_is_read_after_all_that_stands_on_its_page():
    body, css = '<p>Call<span class="note">Note</span></p><p>Next</p>', '.note { float: footnote }'

    def order(pdf):
        found = read_tagged(pdf)
        words = [found.words[piece] for element in found.root.all() for piece in element.pieces]
        return [word for word in words if word in ('Call', 'Note', 'Next')]

    assert order(by_the_engine(body, css)) == ['Call', 'Next', 'Note'], GONE
    assert order(by_us(body, css)) == ['Call', 'Note', 'Next']


def test_words_of_another_language_do_not_say_so():
    body = '<p>In <span lang="fr">français</span>.</p>'

    def languages(pdf):
        return {element.language for element in read_tagged(pdf).root.all()} - {''}

    assert languages(by_the_engine(body)) == set(), GONE
    assert languages(by_us(body)) == {'fr'}


def test_a_list_of_contents_is_a_list_like_any_other():
    body = '<ol role="doc-toc"><li><a href="#a">A</a></li></ol><h2 id="a">A</h2>'

    assert 'TOC' not in roles(by_the_engine(body)), GONE
    assert 'TOC' in roles(by_us(body))


def test_the_metadata_name_one_conformance():
    def standards(pdf):
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            metadata = opened.open_metadata()
            return metadata.get('pdfaid:part'), metadata.get('pdfuaid:part')

    assert standards(by_the_engine('<p>x</p>')) == ('3', None), GONE
    assert standards(by_us('<p>x</p>')) == ('3', '1')


# No patch outlives a render


def names():
    """Return what every name of the engine means: of its modules, of its classes, of its loggers."""
    import weasyprint.pdf.stream  # noqa: F401 - so that all of it is loaded

    modules = [
        module
        for name, module in sys.modules.items()
        if name.partition('.')[0] in ('weasyprint', 'pydyf')
    ]
    classes = [
        value for module in modules for value in vars(module).values() if isinstance(value, type)
    ]
    loggers = [logging.getLogger(name) for name in ('weasyprint', 'fontTools')]
    return {
        **{
            (id(owner), name): value
            for owner in (*modules, *classes)
            for name, value in vars(owner).items()
            if not name.startswith('__')
        },
        **{logger.name: (logger.propagate, *logger.handlers) for logger in loggers},
        'fonts': os.environ.get('FONTCONFIG_FILE'),
    }


def failing(*_, **__):
    raise RuntimeError('it fails')


def pdf(body):
    return by_us(body)


def pictures(body):
    return sketch(page(body), {}, FONTS, 'brief.html')


@pytest.mark.parametrize(
    ('make', 'body', 'broken', 'error'),
    [
        (pdf, '<p>text</p>', None, None),
        (pdf, '<p style="colour: red">text</p>', None, Refused),
        (pdf, '<img src="file:///etc/hostname" alt="">', None, Refused),
        (pdf, '<p>text</p>', 'weasyprint.layout.inline.split_inline_box', RuntimeError),
        (pdf, '<p>text</p>', 'pipeline.render.overflows', RuntimeError),
        (pdf, '<p>text</p>', 'pipeline.render.engine_patches.read_structure', RuntimeError),
        (pictures, '<p>text</p>', None, None),
        (pictures, '<img src="file:///etc/hostname" alt="">', None, Refused),
        (pictures, '<p>text</p>', 'weasyprint.layout.inline.split_inline_box', RuntimeError),
        (pictures, '<p>text</p>', 'pipeline.render.overflows', RuntimeError),
    ],
)
def test_every_name_of_the_engine_is_restored_whatever_fails(
    make, body, broken, error, monkeypatch
):
    by_the_engine('<p>text</p>')  # whatever the engine loads at its first use is loaded
    if broken:
        monkeypatch.setattr(broken, failing)
    before = names()
    with pytest.raises(error) if error else nullcontext():
        make(body)

    after = names()
    assert before.keys() == after.keys()
    assert [
        key for key, value in before.items() if after[key] is not value and after[key] != value
    ] == []


def test_the_fonts_that_the_machine_names_are_named_again(monkeypatch):
    monkeypatch.setenv('FONTCONFIG_FILE', '/etc/fonts/fonts.conf')
    by_us('<p>text</p>')

    assert os.environ['FONTCONFIG_FILE'] == '/etc/fonts/fonts.conf'


def test_every_patch_holds_within_and_nowhere_else():
    documents = []
    with engine(FONTS, 'brief.html'):
        import weasyprint

        documents.append(weasyprint.HTML(string=page('<p>x</p>')).render(pdf_tags=True))
    patches = (*layout_patches(), *writing_patches(documents[0]))
    before = [getattr(patch.owner, patch.name) for patch in patches]
    with patched(*patches):
        assert [getattr(patch.owner, patch.name) for patch in patches] == [
            patch.value for patch in patches
        ]

    assert [getattr(patch.owner, patch.name) for patch in patches] == before
    assert 'set_text_rise' not in vars(patches[1].owner)  # it is inherited


def test_a_name_that_a_class_only_inherits_is_inherited_again():
    class Above:
        name = 'above'

    class Below(Above):
        pass

    with patched(Patch(Below, 'name', 'patched')):
        assert Below.name == 'patched'

    Above.name = 'changed'
    assert Below.name == 'changed'


def test_only_the_patches_and_the_boxes_know_private_names_of_the_engine():
    for path in (ROOT / 'pipeline').rglob('*.py'):
        if path.name != 'boxes.py' or path.parent.name != 'render':
            text = path.read_text(encoding='utf-8')
            assert not {name for name in ('._page_box', '._tags', "'_box'") if name in text}, path
