"""A page is parsed once: its texts in their order, with their elements and lines, and written as it was."""

import pytest

from pipeline.language.html_tree import parse_html, serialize_html, stands_in, texts

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Été</title>
</head>
<body class="a b">
<p>one <b
class="c">two</b> three
four <bdi>five</bdi><br>six</p>
<main><img src="x.svg" alt="seven &amp; more"><section>&lt;eight&gt;</section></main>
</body>
</html>"""


def test_texts_come_in_their_order_with_their_element_and_line():
    found = [(text, parent.tag, line) for text, parent, line in texts(parse_html(PAGE))]

    assert [each for each in found if each[0].strip()] == [
        ('Été', 'title', 5),
        ('one ', 'p', 8),
        ('two', 'b', 9),
        (' three\nfour ', 'p', 9),
        ('five', 'bdi', 10),
        ('six', 'p', 10),
        ('<eight>', 'section', 11),
    ]


def test_a_comment_is_no_text_and_divides_one():
    found = texts(parse_html('<p>one<!-- two -->three</p>'))

    assert [each.text for each in found] == ['one', 'three']


def test_lines_are_counted_further_than_the_parser_counts():
    page = '<body>' + '<p>x</p>\n' * 70_000 + '<p>last</p></body>'

    *_, last = texts(parse_html(page))

    assert (last.text, last.line) == ('last', 70_001)


def test_a_page_is_written_as_it_was_read():
    assert serialize_html(parse_html(PAGE)) == PAGE.replace('b\nclass', 'b class')


@pytest.mark.parametrize(
    ('classes', 'expected'), [(('c',), True), (('x', 'a'), True), (('x',), False)]
)
def test_an_element_stands_in_a_class_of_its_own_or_of_one_around_it(classes, expected):
    bold = parse_html(PAGE).find('.//b')

    assert stands_in(bold, *classes) is expected
