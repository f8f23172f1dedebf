"""All figures of a language are drawn at once, each with its words and its numbers."""

import pytest

from pipeline.draw import draw
from pipeline.model import Refused
from tests.conftest import ROOT

COLOURS = {'ink': '#12263a', 'accent': '#a3243b'}
FONTS = ROOT / 'templates/fonts'
KNOWN = ['events_by_place', 'facilities_by_type', 'toll_makeup', 'tolls_field', 'two_tolls']


@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_a_figure_brings_its_alternative_text_and_its_numbers(ledger, words, tag):
    svg, drawn = draw(ledger, words[tag], ('two_tolls',), COLOURS, FONTS, KNOWN)['two_tolls']

    assert drawn.alt
    assert f'<title>{drawn.alt}</title>' in svg.replace('&quot;', '"').replace('&#x27;', "'")
    assert {name for name, _ in drawn.numbers} >= {
        'killed.civilian.syrian-regime',
        'killed.civilian.international-alliance',
    }
    assert 'data-fact="' in drawn.title + drawn.note


def test_a_house_colour_reaches_the_figures(ledger, words):
    svg, _ = draw(
        ledger, words['en'], ('two_tolls',), {**COLOURS, 'accent': '#0b6e4f'}, FONTS, KNOWN
    )['two_tolls']

    assert '#0b6e4f' in svg
    assert '#a3243b' not in svg


def test_a_figure_that_does_not_exist_is_refused_with_the_nearest_name(ledger, words):
    with pytest.raises(Refused) as refusal:
        draw(ledger, words['en'], ('two_toll', 'nothing_like_it'), COLOURS, FONTS, KNOWN)

    assert [(p.what, p.hint) for p in refusal.value.problems] == [
        ('there is no figure "nothing_like_it"', f'Known: {", ".join(KNOWN)}'),
        ('there is no figure "two_toll"', 'Did you mean two_tolls?'),
    ]


def test_figures_are_the_same_bytes_each_time(ledger, words):
    first, second = (
        draw(ledger, words['ar'], tuple(KNOWN), COLOURS, FONTS, KNOWN) for _ in range(2)
    )

    assert {name: svg for name, (svg, _) in first.items()} == {
        name: svg for name, (svg, _) in second.items()
    }
