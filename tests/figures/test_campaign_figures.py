"""A chart shows its facts and nothing else: as long, as many and as certain as they are, in every direction of reading."""

import copy
import importlib
import re
from datetime import date
from pathlib import Path

import pytest
from matplotlib.font_manager import fontManager

from figures import style
from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import Words, facts_of, load_language, plain
from pipeline.model import Count, Dates, Item, Part, Refused
from tests.fixtures.campaign import ARABIC, ENGLISH, LANGUAGES, LEDGER, RECORDED, draw, said
from tests.fixtures.drawings import PACKS, PALETTE, ROOT, artists, bar, boxes, frays, marks

SUBJECT, CONTEXT = 'killed.civilian.international-alliance', 'killed.civilian.syrian-regime'
FIGURES = (
    'events_by_place',
    'facilities_by_type',
    'toll_makeup',
    'tolls_field',
    'two_tolls',
)  # those of a campaign


OTHERS = [load_language(tag, PACKS, ROOT) for tag in PACKS if tag not in LANGUAGES]


def exactly(number):
    return Count(min=number, max=number)


def at_least(number):
    return Count(min=number, qualifier='at-least')


def changed(**claims):
    """The ledger of the brief with other values in its claims."""
    records = []
    for claim in RECORDED.claims:
        update = claims.get(claim.id.replace('-', '_'))
        records.append(claim.model_copy(update=update).placed(*claim._placed) if update else claim)
    return analyse(disclose(RECORDED._replace(claims=tuple(records))))


def tolls(subject, context, **groups):
    parts = tuple(Part(group=group, value=exactly(number)) for group, number in groups.items())
    return changed(
        alliance_killed={'value': subject}, regime_killed={'value': context, 'of_which': parts}
    )


def many_incidents(days):
    """Twenty incidents, a third of them dated, on so many days."""
    records = []
    for number in range(20):
        first = RECORDED.incidents[number % len(RECORDED.incidents)]
        day = date(2014, 10, 1 + number % days)
        dates = (
            Dates(earliest=day, latest=day, precision='day')
            if number % 3 == 0
            else RECORDED.incidents[1].date
        )
        records.append(
            first.model_copy(update={'id': f'strike-{number}', 'date': dates}).placed(
                *first._placed
            )
        )
    return analyse(disclose(RECORDED._replace(incidents=tuple(records))))


def facilities(**numbers):
    return changed(
        regime_facilities={
            'items': tuple(Item(facility_type=name, value=value) for name, value in numbers.items())
        }
    )


def long_names(language):
    other = copy.copy(language)
    long = {form: f'{text} ' * 4 for form, text in language.terms['syrian-regime'].items()}
    other.terms = {
        **language.terms,
        'syrian-regime': {form: text.strip() for form, text in long.items()},
    }
    return other


OTHER_DATA = {
    'as recorded': LEDGER,
    'one and three thousand': tolls(at_least(1), at_least(3000), children=0, women=2),
    'equal, nothing left': tolls(at_least(100), exactly(100), children=40, women=60),
    'the subject killed more': tolls(at_least(900), at_least(797), children=790, women=3),
    'none killed, one group': tolls(exactly(0), at_least(397), children=5),
    'many facilities': facilities(
        school=exactly(30), market=exactly(12), mosque=at_least(3), hospital=exactly(0)
    ),
    'incidents on two days': many_incidents(2),
    'incidents on many days': many_incidents(9),
}


every_language = pytest.mark.parametrize('language', LANGUAGES.values(), ids=LANGUAGES)
every_figure = pytest.mark.parametrize('figure', FIGURES)


@every_language
def test_bars_are_as_long_as_their_tolls_on_one_scale(language):
    drawing = draw('two_tolls', language)
    subject, context = bar(drawing, SUBJECT), bar(drawing, CONTEXT)

    assert subject.get_x() == context.get_x() == 0
    assert context.get_width() / subject.get_width() == pytest.approx(1447 / 24)


def test_the_parts_of_a_toll_fill_its_bar_in_their_proportions():
    drawing = draw('toll_makeup')
    children, women, rest = (
        bar(drawing, f'{CONTEXT}.{part}') for part in ('children', 'women', 'not-broken-down')
    )
    scale = bar(draw('two_tolls'), CONTEXT).get_width() / 1447

    assert [part.get_width() / scale for part in (children, women, rest)] == pytest.approx(
        [138, 103, 1206]
    )
    assert (women.get_x(), rest.get_x()) == pytest.approx((children.get_width(), 241 * scale))


def test_what_is_not_broken_down_is_hatched_and_not_filled():
    drawing = draw('toll_makeup')

    assert not bar(drawing, f'{CONTEXT}.not-broken-down').get_fill()
    assert bar(drawing, f'{CONTEXT}.children').get_fill()


@pytest.mark.parametrize('figure', ['two_tolls', 'toll_makeup'])
def test_a_bar_frays_where_its_number_is_a_minimum_and_only_there(figure):
    assert len(frays(draw(figure))) == 3
    assert not frays(
        draw(figure, ledger=tolls(exactly(24), exactly(1447), children=138, women=103))
    )


def test_a_range_is_filled_up_to_its_least_and_hollow_up_to_its_most():
    ledger = changed(alliance_killed={'value': Count(min=20, max=30)})
    bars = draw('two_tolls', ledger=ledger)
    known, beyond = bar(bars, SUBJECT), bar(bars, f'{SUBJECT}.most')

    assert beyond.get_width() == pytest.approx(known.get_width() / 2)
    assert beyond.get_x() == known.get_width()
    assert (known.get_fill(), beyond.get_fill()) == (True, False)
    assert tuple(text for name, text in bars.canvas.numbers if name == SUBJECT) == ('20', '30')


def test_a_number_that_is_only_a_most_is_hollow():
    ledger = changed(alliance_killed={'value': Count(max=30, qualifier='at-most')})

    assert not bar(draw('two_tolls', ledger=ledger), SUBJECT).get_fill()


@every_language
def test_there_is_one_dot_for_each_of_the_dead_and_three_hollow_ones_for_a_minimum(language):
    drawing = draw('tolls_field', language)

    assert (marks(drawing, SUBJECT), marks(drawing, CONTEXT)) == (24, 1447)
    assert (marks(drawing, f'{SUBJECT}.beyond'), marks(drawing, f'{CONTEXT}.beyond')) == (0, 3)


def test_the_dots_of_the_two_tolls_have_different_colours_and_never_mix():
    drawing = draw('tolls_field')
    (subject,) = artists(drawing, 'PathPatch', SUBJECT)
    (context,) = artists(drawing, 'PathPatch', CONTEXT)

    assert subject.get_facecolor() != context.get_facecolor()
    assert subject.get_path().get_extents().y1 < context.get_path().get_extents().y0


@every_language
def test_there_is_one_square_for_each_facility(language):
    drawing = draw('facilities_by_type', language)

    assert [
        marks(drawing, f'facilities-targeted.syrian-regime.{name}')
        for name in ('school', 'hospital', 'market', 'mosque')
    ] == [2, 2, 2, 3]


@every_language
def test_dated_strikes_are_filled_and_the_others_hollow(language):
    drawing = draw('events_by_place', language)
    dated, undated = (
        artists(drawing, 'PathPatch', f'incident:{name}')[0]
        for name in ('ar-raqqa-first-day', 'at-tabaqa')
    )

    assert marks(drawing, 'incident:ar-raqqa-first-day') == 3
    assert (dated.get_facecolor()[3], undated.get_facecolor()[3]) == (1, 0)
    assert dated.get_path().get_extents().x1 < undated.get_path().get_extents().x0


def test_sites_that_the_source_does_not_count_are_words_and_no_marks():
    drawing = draw('events_by_place')

    assert not marks(drawing, 'incident:aleppo-countryside')
    assert plain(Words(ENGLISH, LEDGER).text('figure-uncounted')) in [
        text.get_text() for text in artists(drawing, 'Text')
    ]


def test_attacks_that_are_only_counted_are_hollow_squares_at_their_places():
    drawing = draw('events_by_place')

    assert [
        marks(drawing, f'attacks.poison-gas.syrian-regime.{place}')
        for place in ('joubar', 'harasta')
    ] == [2, 1]


@every_figure
@every_language
def test_a_minimum_never_stands_without_its_qualifier(figure, language):
    least = plain(Words(language, LEDGER).text('qualifier-at-least'))

    for name, text in draw(figure, language).canvas.numbers:
        if LEDGER.fact(name).qualifier == 'at-least':
            assert text.replace('\u00a0', ' ').startswith(least.replace('\u00a0', ' '))


@every_figure
@pytest.mark.parametrize(
    ('language', 'ledger'),
    [
        *(
            pytest.param(make(language), ledger, id=f'{kind}{language}-{data}')
            for language in (ENGLISH, ARABIC)
            for kind, make in (('', copy.copy), ('long-', long_names))
            for data, ledger in OTHER_DATA.items()
        ),
        *(
            pytest.param(language, OTHER_DATA[data], id=f'{language}-{data}')
            for language in OTHERS
            for data in ('as recorded', 'incidents on many days')
        ),
    ],
)
def test_texts_stay_on_the_canvas_and_apart_with_any_data_in_every_shipped_language(
    figure, ledger, language
):
    drawing = draw(figure, language, ledger)
    found = list(boxes(drawing))

    for i, (text, (left, top, right, bottom)) in enumerate(found):
        assert -0.01 <= left < right <= drawing.canvas.width + 0.01, text
        assert 0 <= top < bottom <= drawing.canvas.height, text
        for other, (x0, y0, x1, y1) in found[:i]:
            assert right <= x0 + 0.1 or x1 <= left + 0.1 or bottom <= y0 or y1 <= top, (text, other)


def test_an_svg_brings_its_alternative_text_its_size_and_no_other_words():
    source = style.svg(draw('two_tolls').canvas, 'A <bar> & another')

    assert source.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert '<title>A &lt;bar&gt; &amp; another</title>' in source
    assert 'role="img" width="122mm"' in source
    assert not re.search(r'<metadata|<!|<\?|<text|matplotlib', source)


def test_two_charts_on_one_page_share_no_id():
    first, second = (
        set(re.findall(r' id="([^"]*)"', style.svg(draw(name).canvas, 'alt')))
        for name in ('two_tolls', 'toll_makeup')
    )

    assert first
    assert not first & second


def test_a_character_that_no_font_has_stops_the_figure_with_its_code_and_language():
    language = copy.copy(ENGLISH)
    language.terms = {
        **ENGLISH.terms,
        'syrian-regime': {'name': 'the Syrian 政 regime', 'label': 'Syrian regime'},
    }

    with pytest.raises(Refused) as refusal:
        draw('two_tolls', language)

    (problem,) = refusal.value.problems
    assert 'U+653F' in problem.what
    assert '"en"' in problem.what
    assert problem.kind == 'translation'


def test_charts_can_be_drawn_with_the_fonts_of_the_house_only():
    draw('two_tolls')

    assert {Path(entry.fname) for entry in fontManager.ttflist} == {
        file for file in (ROOT / 'templates/fonts').iterdir() if file.suffix in ('.ttf', '.otf')
    }


@pytest.mark.parametrize(
    ('figure', 'ledger', 'what'),
    [
        (
            'two_tolls',
            tolls(Count(qualifier='unknown'), at_least(8)),
            f'there is no number for {SUBJECT}',
        ),
        ('tolls_field', tolls(exactly(24), at_least(9000)), f'{CONTEXT} is 9000'),
        (
            'toll_makeup',
            tolls(exactly(24), at_least(8)),
            'neither toll says who was among the dead',
        ),
        (
            'toll_makeup',
            changed(
                regime_killed={'of_which': (Part(group='children', value=Count(min=3, max=5)),)}
            ),
            'no single number',
        ),
        ('facilities_by_type', facilities(school=exactly(500)), 'more than 40 squares'),
    ],
)
def test_a_figure_that_cannot_be_drawn_truly_is_refused_with_its_reason(figure, ledger, what):
    with pytest.raises(Refused) as refusal:
        draw(figure, ledger=ledger)

    assert what in refusal.value.problems[0].what


def test_tolls_of_two_periods_are_never_set_side_by_side():
    period = RECORDED.claims[0].period.model_copy(update={'to': date(2014, 10, 1)})

    with pytest.raises(Refused) as refusal:
        draw('two_tolls', ledger=changed(alliance_killed={'period': period}))

    assert 'period' in refusal.value.problems[0].what


def test_a_house_can_change_its_accent():
    language = Words(ENGLISH, LEDGER)
    drawing = importlib.import_module('figures.two_tolls').draw(
        LEDGER, language, PALETTE._replace(accent='#006633')
    )

    assert bar(drawing, SUBJECT).get_facecolor() == pytest.approx((0, 0.4, 0.2, 1))


def test_the_ratio_of_the_tolls_is_said_only_where_it_can_be():
    for ledger, told in (
        (LEDGER, True),
        (tolls(exactly(0), at_least(7)), False),
        (tolls(exactly(7), exactly(7)), False),
    ):
        drawing = draw('two_tolls', ledger=ledger)
        names = facts_of(said(drawing, 'note', ENGLISH, ledger))

        assert any(name.startswith('killed.ratio') for name in names) == told
