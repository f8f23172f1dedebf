"""Every figure, in every script: its texts stand apart and can be read, its numbers are the ledger's, and it says them all to those who do not see it."""

import re
from itertools import combinations

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.text import Text

from figures import style
from pipeline.language import facts_of, plain
from tests.fixtures.colours import contrast
from tests.fixtures.drawings import (
    FIGURES,
    PACKS,
    PALETTE,
    artists,
    boxes,
    drawn,
    drawn_anew,
    ledger_of,
    spoken,
    told,
)

TAGS = ('en', 'ar', 'ru', 'zh-Hans')  # a language of each script and each direction
LATIN_IN_ARABIC = {
    'events_map': ('Natural Earth', 'public domain'),
    'toll_map': ('Belthuna Land Survey (fictional)', 'Public domain'),
}  # names that nobody translates

every_figure = pytest.mark.parametrize('figure', FIGURES)
every_script = pytest.mark.parametrize('tag', TAGS)


@every_figure
@pytest.mark.parametrize('tag', PACKS)
def test_texts_stay_on_the_canvas_and_apart(figure, tag):
    drawing = drawn(figure, tag)
    found = list(boxes(drawing))

    for text, (left, top, right, bottom) in found:
        assert -0.01 <= left < right <= drawing.canvas.width + 0.01, text
        assert 0 <= top < bottom <= drawing.canvas.height, text
    for (text, (left, top, right, bottom)), (other, (x0, y0, x1, y1)) in combinations(found, 2):
        assert right <= x0 + 0.1 or x1 <= left + 0.1 or bottom <= y0 + 0.1 or y1 <= top + 0.1, (
            text,
            other,
        )


@every_figure
@every_script
def test_shapes_stay_on_the_canvas(figure, tag):
    figure_ = drawn(figure, tag).canvas.figure
    renderer = FigureCanvasAgg(figure_).get_renderer()

    for shape in (artist for artist in figure_.artists if not isinstance(artist, Text)):
        box = shape.get_window_extent(renderer)
        assert box.x0 > -1, shape
        assert box.x1 < figure_.bbox.width + 1, shape
        assert box.y0 > -1, shape
        assert box.y1 < figure_.bbox.height + 1, shape


@every_figure
@every_script
def test_a_text_stands_out_from_whatever_lies_beneath_it(figure, tag):
    drawing = drawn(figure, tag)
    renderer = FigureCanvasAgg(drawing.canvas.figure).get_renderer()
    filled = [
        shape
        for shape in drawing.canvas.figure.artists
        if not isinstance(shape, Text) and shape.get_fill() and shape.get_facecolor()[3]
    ]
    for text in artists(drawing, 'Text'):
        box, ground = text.get_window_extent(renderer), PALETTE.paper
        middle = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        for shape in filled:
            path = shape.get_transform().transform_path(shape.get_path())
            if path.contains_point(middle):
                ground = to_hex(shape.get_facecolor())
        assert contrast(to_hex(text.get_color()), ground) >= 4.5, (text.get_text(), ground)


@every_figure
@every_script
def test_every_number_is_that_of_the_ledger_with_its_at_least_and_stands_in_the_alternative_text(
    figure, tag
):
    words, drawing, ledger = spoken(figure, tag), drawn(figure, tag), ledger_of(figure)
    language, none = words.language, plain(words.text('none'))
    told_facts = {*facts_of(told(figure, 'alt', tag)), *facts_of(told(figure, 'title', tag))}

    assert drawing.canvas.numbers or figure == 'events_map'  # whose numbers are its marks
    assert {name for name, _ in drawing.canvas.numbers} <= told_facts
    for name, text in drawing.canvas.numbers:
        fact = ledger.fact(name)
        if fact.kind == 'day':
            forms = [plain(words.day(fact, form)) for form in ('long', 'short')] + [
                plain(words.month(fact))
            ]
        else:
            forms = [
                plain(words.fact(fact)),
                *([none] if fact.value == 0 else []),
                *([language.number(end) for end in (fact.min, fact.max)] if fact.ranged else []),
            ]
            if fact.unit != 'not-broken-down' and not fact.name.startswith(
                ('recorded', 'previous', 'year', 'killed.civilian.incident')
            ):
                counted = plain(words.count(fact))
                forms += [
                    counted,
                    *([text] if counted.startswith(text) else []),
                ]  # the number alone is noted, where its noun comes after it
        assert text in forms, name


@every_figure
def test_an_arabic_figure_holds_no_latin_letter_but_of_names_that_nobody_translates(figure):
    said = ' '.join(
        [
            *(text for text, _ in boxes(drawn(figure, 'ar'))),
            *(plain(told(figure, part, 'ar')) for part in ('title', 'note', 'alt')),
        ]
    )
    for name in LATIN_IN_ARABIC.get(figure, ()):
        said = said.replace(name, '')

    assert not re.search('[A-Za-z]', said)


@pytest.mark.parametrize(
    'figure', [figure for figure in FIGURES if not figure.endswith(('_map', '_tiles'))]
)
def test_an_arabic_figure_is_the_mirror_of_an_english_one(figure):
    gaps = []
    for tag in ('en', 'ar'):
        canvas = drawn(figure, tag).canvas
        renderer = FigureCanvasAgg(canvas.figure).get_renderer()
        found = [artist.get_window_extent(renderer) for artist in canvas.figure.artists]
        gaps.append(
            min(canvas.figure.bbox.width - box.x1 if tag == 'ar' else box.x0 for box in found)
            / canvas.figure.bbox.width
        )

    assert max(map(abs, gaps)) < 0.01


@every_figure
@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_a_figure_drawn_twice_is_the_same_to_the_byte(figure, tag):
    assert style.svg(drawn(figure, tag).canvas, 'alt') == style.svg(
        drawn_anew(figure, tag).canvas, 'alt'
    )
