"""The finished PDF is read back: each fault that a reader, a machine or a critic would meet is found."""

import io
import json
import zlib

import pikepdf
import pytest

from pipeline.check import Finished, agree, check, read, receipt
from pipeline.check.numbers import (
    digit_strings,
    the_pdf_shows_what_was_written,
    values_are_those_of_the_ledger,
)
from pipeline.check.properties import lengths_are_true, the_file_conforms
from pipeline.check.written_page import read_written_page
from pipeline.model import Drawn, Ledger
from pipeline.render import render
from tests.conftest import FONTS, TAGS
from tests.fixtures.making import Copy

REGIME = 'killed.civilian.syrian-regime'


@pytest.fixture(scope='module')
def finished(built, languages):
    """Both finished briefs, as the check reads them."""
    ledger = Ledger.model_validate_json((built.out / 'facts.json').read_bytes())

    def one(tag):
        folder = built.out / tag
        figures = {
            name: Drawn.model_validate(drawn)
            for name, drawn in json.loads((folder / 'figures.json').read_bytes()).items()
        }
        return read(
            'brief.pdf',
            (folder / 'brief.pdf').read_bytes(),
            (folder / 'brief.html').read_text(encoding='utf-8'),
            'brief.html',
            ledger,
            figures,
            languages[tag],
        )

    return {tag: one(tag) for tag in TAGS}


def found(finished):
    return [problem.what for problem in check(finished)]


def html_of(finished, built):
    return (built.out / finished.language.tag / 'brief.html').read_text(encoding='utf-8')


def with_html(finished, built, old, new, count=1):
    html = html_of(finished, built)
    assert old in html
    return finished._replace(page=read_written_page(html.replace(old, new, count)))


def with_pdf(finished, change):
    with pikepdf.open(io.BytesIO(finished.pdf)) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out)
    return finished._replace(pdf=out.getvalue())


def elements(pdf, kind):
    def walk(node):
        for child in node if isinstance(node, pikepdf.Array) else [node]:
            if isinstance(child, pikepdf.Dictionary) and '/S' in child:
                if str(child.S) == kind:
                    yield child
                if '/K' in child:
                    yield from walk(child.K)

    return list(walk(pdf.Root.StructTreeRoot.K))


@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_a_valid_brief_has_no_problem(finished, tag):
    assert found(finished[tag]) == []


@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_a_number_that_is_not_in_the_pdf_is_missed(finished, built, tag):
    changed = with_html(finished[tag], built, '</h1>', ' <bdi class="code">4096</bdi></h1>')

    assert found(changed) == ['the number 4096 was written and is not to be read in the PDF']


@pytest.mark.parametrize('digits', ['7', '٧', '۷'])
def test_a_number_that_nobody_wrote_is_seen(finished, digits):
    changed = finished['ar']._replace(
        texts=(*finished['ar'].texts[:-1], f'{finished["ar"].texts[-1]} {digits}')
    )

    assert found(changed) == ['the PDF shows the number 7, which nobody wrote']


@pytest.mark.parametrize(
    ('texts', 'left'), [(('7', '7'), 0), (('7 7', ''), 0), (('7 7',), 1), (('7 7', '7'), 1)]
)
def test_the_heads_of_a_table_are_repeated_on_further_pages_and_nowhere_else(texts, left):
    html = '<table><thead><tr><th>7</th></tr></thead></table>'
    page = read_written_page(html)
    numbered = tuple(
        f'{text} {number} {len(texts)}' if number > 1 else text
        for number, text in enumerate(texts, 1)
    )
    finished = Finished('brief.pdf', b'', numbered, page, 'brief.html', None, {}, None, None, {})

    assert [problem.what for problem in the_pdf_shows_what_was_written(finished)] == [
        'the PDF shows the number 7, which nobody wrote'
    ] * left


@pytest.fixture(scope='module')
def badly_styled(built, tmp_path_factory):
    """What make says of a page whose style prints a number of its own and hides another."""
    project = Copy(built, tmp_path_factory.mktemp('styled') / 'project')
    (project.out / 'en/brief.pdf').unlink()
    project.change(
        'templates/styles/brief.css',
        '/* Cover */',
        'h2::after { content: " 5" } .sub-headline data { display: none }',
    )
    made = project.make('en')
    assert not (project.out / 'en/brief.pdf').exists()
    return made.stderr


def test_a_number_generated_by_a_style_sheet_is_seen(badly_styled):
    assert 'the PDF shows the number 5, which nobody wrote' in badly_styled


def test_a_number_hidden_from_the_reader_is_missed(badly_styled):
    assert 'the number 1447 was written and is not to be read in the PDF' in badly_styled


def test_a_typed_digit_in_the_page_is_seen(finished, built):
    changed = with_html(finished['en'], built, '</h2>', ' 24</h2>')

    assert 'the number 24 stands in "What the airstrikes targeted 24" and is no fact' in found(
        changed
    )


def test_a_number_with_another_value_than_its_fact_is_seen(finished, built):
    changed = with_html(
        finished['en'],
        built,
        f'value="1447" data-fact="{REGIME}"',
        f'value="1474" data-fact="{REGIME}"',
    )

    assert f'{REGIME} is 1447, the page says 1474' in found(changed)


def test_a_number_whose_text_says_another_value_is_seen(finished, built):
    changed = with_html(
        finished['ar'],
        built,
        f'data-fact="{REGIME}.children">138<',
        f'data-fact="{REGIME}.children">183<',
    )

    assert f'{REGIME}.children is 138, "183" does not read so in ar' in found(changed)


def test_a_number_of_no_fact_is_seen(finished, built):
    changed = with_html(
        finished['en'], built, f'data-fact="{REGIME}.children"', 'data-fact="killed.children"'
    )

    assert 'the page prints "138" as killed.children, which is no fact' in found(changed)


def test_a_minimum_without_at_least_is_seen(finished, built):
    changed = with_html(finished['en'], built, f' data-qualifier="at-least" data-of="{REGIME}"', '')

    assert f'"1,447" ({REGIME}) stands without "at-least"' in found(changed)


def test_a_named_number_that_is_nowhere_printed_is_missed(finished, built):
    html = html_of(finished['en'], built).replace(
        'data-fact="facilities-destroyed.international-alliance.vital-building"', 'class="code"'
    )
    changed = finished['en']._replace(page=read_written_page(html))

    assert (
        'buildings-destroyed (facilities-destroyed.international-alliance.vital-building) is named in the brief and nowhere printed in en'
        in found(changed)
    )


def test_a_figure_that_draws_another_number_is_seen(finished):
    drawn = finished['en'].figures['two_tolls']
    lying = drawn.model_copy(update={'numbers': ((REGIME, 'at least 1,474'),)})
    changed = finished['en']._replace(figures={**finished['en'].figures, 'two_tolls': lying})

    assert found(changed) == [f'figure two_tolls draws "at least 1,474" for {REGIME}']


def test_a_figure_that_drops_at_least_is_seen(finished):
    drawn = finished['en'].figures['two_tolls']
    lying = drawn.model_copy(update={'numbers': ((REGIME, '1,447'),)})
    changed = finished['en']._replace(figures={**finished['en'].figures, 'two_tolls': lying})

    assert found(changed) == [f'figure two_tolls draws "1,447" ({REGIME}) without "at-least"']


def test_an_alternative_text_with_a_number_of_its_own_is_seen(finished):
    drawn = finished['en'].figures['two_tolls']
    lying = drawn.model_copy(update={'alt': f'{drawn.alt} 77'})
    changed = finished['en']._replace(figures={**finished['en'].figures, 'two_tolls': lying})

    assert 'the alternative text of figure two_tolls says 77, which is no fact of it' in found(
        changed
    )


def no_language(pdf):
    del pdf.Root.Lang


def no_title(pdf):
    del pdf.docinfo['/Title']


def no_alternative_text(pdf):
    elements(pdf, '/Figure')[1].Alt = pikepdf.String('')


def a_skipped_heading(pdf):
    elements(pdf, '/H2')[0].S = pikepdf.Name('/H4')


def two_first_headings(pdf):
    elements(pdf, '/H2')[0].S = pikepdf.Name('/H1')


def a_header_cell_of_nothing(pdf):
    del elements(pdf, '/TH')[0]['/A']


def no_outline(pdf):
    del pdf.Root.Outlines


def a_foreign_link(pdf):
    next(
        a for page in pdf.pages for a in page.get('/Annots', []) if '/A' in a
    ).A.URI = pikepdf.String('https://example.org/')


def a_foreign_font(pdf):
    next(
        o
        for o in pdf.objects
        if isinstance(o, pikepdf.Dictionary) and o.get('/Type') == '/FontDescriptor'
    ).FontName = pikepdf.Name('/ABCDEF+DejaVu-Sans')


def no_marks(pdf):
    pdf.Root.MarkInfo.Marked = False


def no_conformance(pdf):
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        del metadata['pdfuaid:part']


@pytest.mark.parametrize(
    ('change', 'what'),
    [
        (no_language, 'the language of the document is "", not "en"'),
        (no_title, 'the document has no title'),
        (no_alternative_text, 'figure events_by_place has no alternative text in the PDF'),
        (a_skipped_heading, 'a heading of level 4 follows one of level 1'),
        (two_first_headings, 'there must be one first heading'),
        (a_header_cell_of_nothing, 'a header cell of a table does not say what it heads'),
        (no_outline, 'the document has no outline'),
        (a_foreign_link, 'the PDF links to https://example.org/, which nobody wrote'),
        (
            a_foreign_font,
            'the font DejaVu-Sans is not one of Noto-Naskh-Arabic, Noto-Sans, Noto-Serif',
        ),
        (no_marks, 'the document is not tagged'),
        (no_conformance, 'PDF/UA-1: '),
    ],
)
def test_a_fault_of_the_pdf_is_found(finished, change, what):
    assert any(what in problem for problem in found(with_pdf(finished['en'], change)))


def test_a_stream_that_ends_in_a_carriage_return_is_no_fault(finished):
    content = next(
        text
        for n in range(256)
        if zlib.compress(text := b'{"n": "%s"}' % (b'a' * n)).endswith(b'\r')
    )
    html = '<html lang="en"><head><title>A brief</title><style>html { font-family: Noto Sans }</style></head><body><h1>A brief</h1></body></html>'
    pdf = render(html, {}, FONTS, {'facts.json': content}, '2014-10-26', 'brief.html')

    assert b'\r\nendstream' in pdf
    assert [problem.what for problem in the_file_conforms(finished['en']._replace(pdf=pdf))] == []


def test_a_stream_of_another_length_than_it_says_is_a_fault():
    assert lengths_are_true(b'<</Length 3>>\nstream\nabc\nendstream')
    assert not lengths_are_true(b'<</Length 3>>\nstream\nabcd\nendstream')


def test_languages_that_print_different_facts_are_found(finished):
    english, arabic = receipt(finished['en']), receipt(finished['ar'])
    assert agree([english, arabic], 'output') == []

    arabic['facts'].pop(f'{REGIME}.women')
    (problem,) = agree([english, arabic], 'output')

    assert (
        problem.what
        == f'{REGIME}.women is printed {english["facts"][f"{REGIME}.women"]} times in en and 0 times in ar'
    )


@pytest.mark.parametrize(
    ('text', 'digits'),
    [
        ('at least 1,447 of 16.7%', ['1447', '167']),
        ('١٬٤٤٧ و١٦٫٧٪', ['1447', '167']),
        ('۱۳۸', ['138']),
        ('1\u202f447', ['1447']),
        ('\u2068138\u2069', ['138']),
        ('none', []),
    ],
)
def test_numbers_are_read_in_every_digit_system(text, digits):
    assert digit_strings(text) == digits


def test_a_number_that_one_language_prints_once_less_is_found(finished):
    english, arabic = receipt(finished['en']), receipt(finished['ar'])
    english['facts'][REGIME], arabic['facts'][REGIME] = 2, 1

    assert [problem.what for problem in agree([english, arabic], 'output')] == [
        f'{REGIME} is printed 2 times in en and once in ar'
    ]


def written_as(finished, ways):
    """Return a finished brief as a pack with other ways of writing would have made it: every number written anew, and read by its rules."""
    language = finished.language
    other = type(language)(
        language.locale.model_copy(update=ways),
        language.messages,
        language.terms,
        language.folders,
        language.wheres,
    )
    facts = finished.ledger.facts
    values = [
        value._replace(
            text=(other.percent if facts[value.fact].kind == 'share' else other.number)(
                facts[value.fact].value
            )
        )
        if value.kind == 'number' and not facts[value.fact].ranged
        else value._replace(text=other.day(facts[value.fact].day))
        if value.kind == 'day'
        else value
        for value in finished.page.values
    ]
    page = finished.page._replace(values=tuple(values))
    return [
        problem.what
        for problem in values_are_those_of_the_ledger(finished._replace(page=page, language=other))
    ]


@pytest.mark.parametrize(
    ('ways', 'said'),
    [
        ({'group': '3'}, f'{REGIME}.children is 138, "138" does not read so in en'),
        (
            {'decimal': '1', 'group': ''},
            f'{REGIME}.children-and-women.share is 16.7, "1617%" does not read so in en',
        ),
        (
            {'percent': '1#%'},
            f'{REGIME}.children-and-women.share is 16.7, "116.7%" does not read so in en',
        ),
        (
            {
                'months': ('May',) * 12,
                'months_short': ('Jun',) * 12,
                'first_day': '{d}1',
                'days': {'long': '1{d} {month} {y}'},
            },
            'day.published is 2014-10-26, "126 May 2014" does not read so in en',
        ),
    ],
)
def test_a_pack_whose_way_of_writing_turns_one_number_into_another_is_found(finished, ways, said):
    if 'days' in ways:
        ways = {**ways, 'days': finished['en'].language.locale.days.model_copy(update=ways['days'])}

    assert said in written_as(finished['en'], ways)
    assert written_as(finished['en'], {}) == []


@pytest.mark.parametrize(
    ('tag', 'old', 'new', 'said'),
    [
        (
            'en',
            f'data-fact="{REGIME}.children">138<',
            f'data-fact="{REGIME}.children">183<',
            f'{REGIME}.children is 138, "183" does not read so in en',
        ),
        (
            'en',
            'data-fact="day.published">26\u00a0October',
            'data-fact="day.published">26\u00a0November',
            'day.published is 2014-10-26, "26\u00a0November 2014" does not read so in en',
        ),
        (
            'en',
            '2014-10-26" data-fact="day.published">26\u00a0October 2014',
            '2014-10" data-fact="day.published">November',
            'day.published is 2014-10-26, "November" does not read so in en',
        ),
        (
            'en',
            '2014-10-26" data-fact="day.published">26\u00a0October 2014',
            '2014-11" data-fact="day.published">November',
            'day.published is 2014-10-26, the page says 2014-11',
        ),
        (
            'ar',
            'data-fact="day.published">26\u00a0',
            'data-fact="day.published">62\u00a0',
            'day.published is 2014-10-26, "62\u00a0تشرين الأول 2014" does not read so in ar',
        ),
        (
            'en',
            'data-fact="attacks.poison-gas.syrian-regime.joubar">two<',
            'data-fact="attacks.poison-gas.syrian-regime.joubar">3 dead<',
            'attacks.poison-gas.syrian-regime.joubar is said in words as "3 dead", with a digit in them',
        ),
        (
            'en',
            '</h2>',
            ' ½</h2>',
            'the number ½ stands in "What the airstrikes targeted ½" and is no fact',
        ),
        (
            'en',
            '</h2>',
            ' ④</h2>',
            'the number ④ stands in "What the airstrikes targeted ④" and is no fact',
        ),
        (
            'en',
            '</h2>',
            ' ٢٤</h2>',
            'the number 24 stands in "What the airstrikes targeted ٢٤" and is no fact',
        ),
        (
            'en',
            '</h2>',
            ' ２４</h2>',
            'the number 24 stands in "What the airstrikes targeted ２４" and is no fact',
        ),
    ],
)
def test_a_page_on_which_a_number_or_a_day_reads_otherwise_is_found(
    finished, built, tag, old, new, said
):
    assert said in found(with_html(finished[tag], built, old, new))


def test_a_month_stands_alone_where_the_page_says_that_it_is_one(finished, built):
    changed = with_html(
        finished['en'],
        built,
        '2014-10-26" data-fact="day.published">26\u00a0October 2014',
        '2014-10" data-fact="day.published">October',
    )

    assert [problem for problem in found(changed) if 'day.published' in problem] == []
