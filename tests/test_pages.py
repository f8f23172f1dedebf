"""Every page says where in the brief it is, and is filled as a good printer would fill it."""
import pypdfium2
import pytest

LABELS = {'en': {2: 'Airstrikes', 3: 'The toll', 4: 'The record', 5: 'The record'}, 'ar': {2: 'الغارات', 3: 'الحصيلة', 4: 'السجل', 5: 'السجل'}}


def heads(pdf):
    """Return the text above the text of each page, in the words of a reader's program."""
    document = pypdfium2.PdfDocument(pdf)
    found = {number: page.get_textpage().get_text_bounded(bottom=page.get_height() - 60) for number, page in enumerate(document, 1)}
    document.close()
    return found


@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_the_head_of_each_page_names_its_section_and_the_cover_has_none(built, tag):
    found = heads((built.out / tag / 'brief.pdf').read_bytes())

    assert {number: label for number, label in LABELS[tag].items() if label not in found[number]} == {}
    assert not any(label in found[1] for label in LABELS[tag].values())
