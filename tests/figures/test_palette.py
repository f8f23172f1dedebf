"""The colours of the charts stay apart for every eye and on a copier, and what is written can be read.

CIEDE2000 is worked out here from its formula (CIE 142-2001) and tried on the pairs that Sharma, Wu and Dalal published for it in 2005;
what colour-blind people see is simulated by the matrices of Machado, Oliveira and Fernandes (2009), at their full severity.
"""

from itertools import combinations

import pytest
from matplotlib.colors import to_hex

from tests.fixtures.colours import EYES, contrast, difference, lab
from tests.fixtures.drawings import FIGURES, PALETTE, artists, drawn

SERIES = {
    'ink': PALETTE.ink,
    'accent': PALETTE.accent,
    'third': PALETTE.third,
    'fourth': PALETTE.fourth,
}
WRITTEN = {'ink': PALETTE.ink, 'accent': PALETTE.accent, 'ink_70': PALETTE.ink_70}


@pytest.mark.parametrize(
    ('one', 'other', 'apart'),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.49, -0.001), (50, -2.49, 0.0009), 7.1792),
        ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
        ((50, -0.001, 2.49), (50, 0.0009, -2.49), 4.8045),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (61, -5, 29), 22.8977),
        ((50, 2.5, 0), (56, -27, -3), 31.9030),
        ((50, 2.5, 0), (58, 24, 15), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((6.7747, -0.2908, -2.4247), (5.8714, -0.0985, -2.2286), 0.6377),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_difference_of_two_colours_is_that_of_the_published_pairs(one, other, apart):
    assert difference(one, other) == pytest.approx(apart, abs=5e-5)
    assert difference(other, one) == pytest.approx(apart, abs=5e-5)


def test_there_are_four_series_and_no_more():
    assert len(set(SERIES.values())) == 4


@pytest.mark.parametrize('eye', EYES)
@pytest.mark.parametrize(('one', 'other'), list(combinations(SERIES, 2)))
def test_any_two_series_are_told_apart_by_every_eye(one, other, eye):
    assert difference(lab(SERIES[one], eye), lab(SERIES[other], eye)) >= 15


@pytest.mark.parametrize(('one', 'other'), list(combinations(SERIES, 2)))
def test_any_two_series_are_different_greys_on_a_copier(one, other):
    assert abs(lab(SERIES[one])[0] - lab(SERIES[other])[0]) >= 10


@pytest.mark.parametrize('ground', ['paper', 'ink_05'])
@pytest.mark.parametrize('colour', WRITTEN)
def test_what_is_written_can_be_read_on_every_ground(colour, ground):
    assert contrast(WRITTEN[colour], getattr(PALETTE, ground)) >= 4.5


def test_what_is_written_on_the_land_of_a_map_or_within_a_bar_can_be_read():
    assert contrast(PALETTE.ink, PALETTE.ink_15) >= 4.5
    assert contrast(PALETTE.ink_70, PALETTE.ink_15) >= 4.5
    assert min(contrast(PALETTE.paper, colour) for colour in (PALETTE.ink, PALETTE.accent)) >= 4.5


def drawings():
    return [(figure, drawn(figure, 'en')) for figure in FIGURES]


def test_every_colour_on_a_canvas_is_one_of_the_palette():
    found = set()
    for figure, drawing in drawings():
        for shape in (*artists(drawing, 'PathPatch'), *artists(drawing, 'Rectangle')):
            found |= {
                (figure, to_hex(colour))
                for colour in (shape.get_facecolor(), shape.get_edgecolor())
                if colour[3]
            }

    assert {(figure, colour) for figure, colour in found if colour not in PALETTE[1:]} == set()
    assert {colour for _, colour in found} >= {
        *SERIES.values(),
        PALETTE.ink_70,
        PALETTE.ink_40,
        PALETTE.ink_15,
        PALETTE.ink_05,
    }


def test_the_land_of_a_map_that_the_brief_names_is_a_darker_grey_on_a_copier():
    assert lab(PALETTE.ink_05)[0] - lab(PALETTE.ink_15)[0] >= 5
    assert lab(PALETTE.ink_15)[0] - lab(PALETTE.ink_40)[0] >= 10


def test_nothing_is_written_in_a_colour_that_is_only_for_marks():
    allowed = {*WRITTEN.values(), PALETTE.paper}

    assert {
        (figure, to_hex(text.get_color()))
        for figure, drawing in drawings()
        for text in artists(drawing, 'Text')
        if to_hex(text.get_color()) not in allowed
    } == set()


def test_the_outline_of_what_is_hollow_or_hatched_stands_out_from_the_paper():
    edges = {
        to_hex(box.get_edgecolor())
        for _, drawing in drawings()
        for box in artists(drawing, 'Rectangle')
        if not box.get_fill()
    }

    assert edges
    assert min(contrast(edge, PALETTE.paper) for edge in edges) >= 3


def test_a_bar_in_a_pale_colour_has_an_outline_that_stands_out():
    drawing = drawn('toll_makeup', 'en')
    pale = [
        box
        for box in artists(drawing, 'Rectangle')
        if box.get_fill()
        and contrast(to_hex(box.get_facecolor()), PALETTE.paper) < 3
        and not box.get_label().startswith('fray')
    ]
    (outline,) = artists(drawing, 'PathPatch', 'outline')
    around = outline.get_path().get_extents()

    assert pale
    assert contrast(to_hex(outline.get_edgecolor()), PALETTE.paper) >= 3
    for box in pale:
        assert around.x0 <= box.get_x()
        assert box.get_x() + box.get_width() <= around.x1 + 1e-6
        assert (around.y0, around.y1) == pytest.approx(
            (box.get_y(), box.get_y() + box.get_height())
        )
