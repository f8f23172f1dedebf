"""docs/facts.md lists every form that the name of a fact can have, as the program makes them."""

import pytest

from pipeline.language import find_packs, load_language
from pipeline.model import FACT_FORMS, PARTS, Refused, Where
from pipeline.reports.facts_page import facts_page
from pipeline.settings import Document, read_text
from tests.conftest import ROOT

TEXT = ROOT / 'templates/codebook/facts.md'


def page(text=None):
    language = load_language('en', find_packs([ROOT / 'templates/languages']), ROOT)
    document = Document(text or read_text(TEXT, 'facts.md'), {(): Where('facts.md')})
    return facts_page(document, language)


def rows(text):
    """Return the rows of all tables of a page, by their first cell."""
    cells = [line.strip('|').split(' | ') for line in text.split('\n') if line.startswith('| `')]
    return {row[0].strip(' `'): [cell.strip() for cell in row[1:]] for row in cells}


def test_the_page_on_disk_is_what_make_codebook_writes():
    assert (ROOT / 'docs/facts.md').read_text(encoding='utf-8') == page(), (
        'run `make codebook`; what people write is in templates/codebook/facts.md'
    )


def test_every_form_and_every_part_is_on_the_page():
    listed = rows(page())
    forms = [form.pattern for section in FACT_FORMS.values() for form in section]

    assert list(listed) == [*forms, *(f'<{part}>' for part in PARTS)]


def test_a_form_is_listed_with_its_meaning_its_unit_an_example_and_its_phrase():
    listed = rows(page())

    assert listed['recorded.<counted>.by.<responsible>'] == [
        'by who is held responsible',
        '`<counted>`',
        '`recorded.killed.civilian.by.ash-banner`',
        '24 civilians',
    ]
    assert listed['day.published'][-1] == '17 May 2031'
    assert listed['<toll>.<groups>.share'][-1] == '24%'
    assert listed['<period>'] == [
        '`previous`: the period before; `year`: the year to date; `year.month.<month>`: a month',
        '`previous`',
    ]


def test_a_table_that_is_not_there_is_refused():
    with pytest.raises(Refused) as refusal:
        page('# Names\n\n{{ dayz }}\n')

    assert [str(problem) for problem in refusal.value.problems] == [
        'facts.md:3: there is no table "dayz"\n    hint: Did you mean days?'
    ]
