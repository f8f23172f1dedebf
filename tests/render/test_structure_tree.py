"""What a screen reader reads: one element for each element of the page, in its order, whatever the pages do."""

import io

import page
import pikepdf
import pytest

from pipeline.render import render
from tests.conftest import FONTS

STYLE = """
html { font: 11pt Noto Sans, Noto Naskh Arabic }
@page { @top-left { content: element(head) element(section) } @bottom-right { content: counter(page) } size: A5 }
.head { position: running(head) }
.section { position: running(section) }
.footnote { float: footnote }
img { width: 20mm; height: 10mm }
"""
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="9" height="9"/></svg>'


def tree(body, language='en'):
    """Render a page; return its root element as nested lists: role, what is said of it, kids, and the words of a leaf."""
    html = f'<html lang="{language}"><head><title>T</title><meta name="author" content="A"><style>{STYLE}</style></head><body><p class="head">RUNNING</p><p class="section">SECTION</p><h1>Title</h1>{body}</body></html>'
    pdf = render(html, {'f.svg': SVG}, FONTS, {}, '2031-06-10', 'brief.html')
    return Tree(pdf)


class Tree:
    """The structure tree of a PDF, with the marked pieces of its pages."""

    def __init__(self, pdf):
        self.bytes, self.pdf = pdf, pikepdf.open(io.BytesIO(pdf))
        self.root = self.pdf.Root.StructTreeRoot.K[0]

    def below(self, node):
        yield node
        for kid in node.get('/K', []):
            if isinstance(kid, pikepdf.Dictionary) and '/S' in kid:
                yield from self.below(kid)

    def all(self, role):
        return [node for node in self.below(self.root) if str(node.S) == f'/{role}']

    def roles(self, node=None):
        return [str(each.S)[1:] for each in self.below(node or self.root)]

    def pieces(self, node):
        """Return the marked pieces (page, number) of a node and all below it."""
        pages = {p.obj.objgen: number for number, p in enumerate(self.pdf.pages)}
        found = []
        for each in self.below(node):
            for kid in each.get('/K', []):
                if isinstance(kid, int):
                    found.append((pages[each.Pg.objgen], kid))
                elif str(kid.get('/Type', '')) == '/MCR':
                    found.append((pages[kid.Pg.objgen], int(kid.MCID)))
        return found

    def marked(self):
        """Return the marked pieces of the pages' content, and how many artifacts there are."""
        pieces, artifacts = [], 0
        for number, sheet in enumerate(self.pdf.pages):
            for operands, operator in pikepdf.parse_content_stream(sheet):
                if str(operator) in ('BDC', 'BMC'):
                    artifacts += str(operands[0]) == '/Artifact'
                    if len(operands) > 1 and '/MCID' in operands[1]:
                        pieces.append((number, int(operands[1].MCID)))
        return pieces, artifacts


def table(rows):
    body = ''.join(f'<tr><th scope="row">{n}</th><td>a</td><td>b</td></tr>' for n in range(rows))
    return f'<table><thead><tr><th scope="col">N</th><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>{body}</tbody></table>'


def test_a_table_over_many_pages_is_one_table_with_one_head():
    found = tree(table(200))

    assert len(found.pdf.pages) > 4
    assert (
        len(found.all('Table')),
        len(found.all('THead')),
        len(found.all('TBody')),
        len(found.all('TR')),
        len(found.all('TD')),
    ) == (1, 1, 1, 201, 400)


def test_a_cell_that_runs_over_two_pages_is_one_cell():
    found = tree(
        f'<table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>{"word " * 900}</td></tr></tbody></table>'
    )
    (cell,) = found.all('TD')

    assert len(found.pdf.pages) > 1
    assert {page for page, _ in found.pieces(cell)} == set(range(len(found.pdf.pages)))


def test_every_piece_of_text_belongs_to_one_element_and_the_tree_to_the_pages():
    found = tree('<section><p>One.</p><ul><li>two</li></ul></section>' + table(120) + '<p>end</p>')
    marked, _ = found.marked()

    assert sorted(found.pieces(found.root)) == sorted(marked)
    assert len(set(marked)) == len(marked)
    numbers = found.pdf.Root.StructTreeRoot.ParentTree.Nums
    for position in range(0, len(numbers), 2):
        sheet, parents = int(numbers[position]), numbers[position + 1]
        assert [
            piece for number, piece in sorted(found.pieces(found.root)) if number == sheet
        ] == list(range(len(parents)))


def test_running_heads_and_repeated_heads_of_tables_are_artifacts():
    short, long = tree(table(3)), tree(table(200))
    marked, _ = long.marked()

    assert len(long.all('TH')) == 203
    assert {sheet for sheet, _ in long.pieces(long.all('THead')[0])} == {0}
    assert sorted(marked) == sorted(long.pieces(long.root))
    assert long.marked()[1] > short.marked()[1]
    for found in (short, long):
        head = [str(node.S) for node in found.all('P')]
        assert (
            head == []
        )  # RUNNING and SECTION are the only paragraphs, and no screen reader reads them


def test_headers_say_whether_they_head_a_row_or_a_column():
    found = tree(table(2))
    scopes = [str(node.A.Scope) for node in found.all('TH')]

    assert scopes == ['/Column', '/Column', '/Column', '/Row', '/Row']


def test_cells_below_a_group_name_its_head_their_column_and_their_row():
    found = tree(
        '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="colgroup" colspan="2">Group</th></tr>'
        '<tr><th scope="row">x</th><td>1</td></tr></tbody></table>'
    )
    (cell,) = found.all('TD')
    heads = {str(node.ID): node for node in found.all('TH')}
    names = [str(id) for id in cell.A.Headers]

    assert [found.pieces(heads[name]) for name in names] == [
        found.pieces(node) for node in (found.all('TH')[1], found.all('TH')[2], found.all('TH')[3])
    ]
    assert int(found.all('TH')[2].A.ColSpan) == 2


def test_a_cell_that_reaches_down_keeps_the_columns_beside_it_in_place():
    found = tree(
        '<table><thead><tr><th scope="col">A</th><th scope="col">B</th><th scope="col">C</th></tr></thead><tbody><tr><th scope="colgroup" colspan="3">G</th></tr>'
        '<tr><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></tbody></table>'
    )
    columns = [str(node.ID) for node in found.all('TH')[:3]]
    first = [str(cell.A.Headers[0]) for cell in found.all('TD')]

    assert first == [columns[0], columns[1], columns[2], columns[1], columns[2]]
    assert int(found.all('TD')[0].A.RowSpan) == 2


def test_a_cell_of_the_last_column_that_reaches_down_moves_no_row_after_the_next():
    found = tree(
        '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="colgroup" colspan="2">G</th></tr>'
        '<tr><td>1</td><td rowspan="2">2</td></tr><tr><td>3</td></tr><tr><td>4</td><td>5</td></tr></tbody></table>'
    )
    columns = [str(node.ID) for node in found.all('TH')[:2]]

    assert [str(cell.A.Headers[0]) for cell in found.all('TD')] == [
        columns[0],
        columns[1],
        columns[0],
        columns[0],
        columns[1],
    ]


def test_a_footnote_is_read_where_it_is_called():
    found = tree('<p>Before<span class="footnote">The note.</span> after.</p><p>Next.</p>')
    first, second = found.all('P')

    assert found.roles(first) == ['P', 'Reference', 'Note']
    assert str(found.all('Note')[0].ID) == 'note-1'
    assert found.roles(second) == ['P']
    assert len(found.pieces(found.all('Note')[0])) >= 1


def test_words_of_another_language_say_so():
    found = tree(
        '<p>In <bdi lang="ar" dir="rtl">العربية</bdi> and English.</p><p lang="fr">Bonjour</p><p lang="en">Same</p>'
    )

    assert [
        (str(node.S), str(node.Lang)) for node in found.below(found.root) if '/Lang' in node
    ] == [('/Span', 'ar'), ('/P', 'fr')]


def test_a_list_has_items_with_marks_and_bodies():
    found = tree('<ol><li>one <b>bold</b></li><li><p>two</p></li></ol>')

    assert found.roles(found.all('L')[0]) == ['L', 'LI', 'Lbl', 'LBody', 'LI', 'Lbl', 'LBody', 'P']


def test_a_contents_list_is_one():
    found = tree(
        '<nav><ol role="doc-toc"><li><a href="#a">A</a> 1</li></ol></nav><h2 id="a">A</h2>'
    )

    assert found.roles(found.all('TOC')[0]) == ['TOC', 'TOCI', 'Lbl', 'Reference', 'Link']


def test_a_picture_has_its_words_and_its_place_on_the_sheet_and_one_without_words_is_decoration():
    found = tree('<p>x</p><img src="f.svg" alt="Two bars"><img src="f.svg" alt="">')
    (figure,) = found.all('Figure')
    height = float(found.pdf.pages[0].MediaBox[3])
    left, bottom, right, top = (float(edge) for edge in figure.A.BBox)

    assert str(figure.Alt) == 'Two bars'
    assert (round((right - left) / 72 * 25.4), round((top - bottom) / 72 * 25.4)) == (20, 10)
    assert height / 2 < bottom < top < height


def test_a_link_over_two_lines_is_one_link():
    found = tree(f'<p>{"word " * 12}<a href="https://example.org/">{"link " * 30}</a></p>')
    (link,) = found.all('Link')

    assert (
        len(
            [
                kid
                for kid in link.K
                if isinstance(kid, pikepdf.Dictionary) and str(kid.get('/Type', '')) == '/OBJR'
            ]
        )
        > 1
    )


def test_bare_words_in_a_part_of_the_page_stand_in_a_paragraph():
    assert tree('<div>bare <b>words</b><p>own</p>more</div>').roles()[2:] == ['Div', 'P', 'P', 'P']


def test_nothing_that_says_nothing_is_in_the_tree():
    assert tree('<div></div><section><p></p></section><p>x</p>').roles() == ['Document', 'H1', 'P']


@pytest.mark.parametrize('profile', ['ua1', '3a'])
def test_a_page_with_everything_on_it_conforms(profile, tmp_path):
    body = (
        '<p>Words<span class="footnote">A note.</span> and <bdi lang="ar" dir="rtl">العربية</bdi> <a href="https://example.org/">a link</a>.</p><nav><ol role="doc-toc"><li><a href="#b">B</a></li></ol></nav>'
        '<h2 id="b">B</h2><ul><li>one</li></ul><blockquote><p>Said.</p></blockquote><figure><img src="f.svg" alt="Bars"><figcaption>Caption</figcaption></figure>'
        + table(90)
    )
    path = tmp_path / 'everything.pdf'
    path.write_bytes(tree(body).bytes)

    assert [
        failure.rule_id
        for failure in page.validate_pdf(str(path), profile=profile).failures
        if 'STREAM-LENGTH' not in failure.rule_id
    ] == []


def test_arabic_at_the_end_of_a_full_line_is_not_taken_for_an_overflow():
    """The engine leaves the box of such words beside the space that it took away; the words themselves are in their place."""
    words = 'ما لا يقل عن <b>1,447</b> مدنياً، بينهم <b>138</b> طفلاً و<b>103</b> سيدات في '
    for width in range(30, 75):
        render(
            f'<html lang="ar" dir="rtl"><head><title>T</title><style>html {{ font: 11pt Noto Naskh Arabic, Noto Sans }} p {{ width: {width}mm }}</style></head>'
            f'<body><h1>T</h1><p>{words * 3}</p></body></html>',
            {},
            FONTS,
            {},
            '2031-06-10',
            'brief.html',
        )
