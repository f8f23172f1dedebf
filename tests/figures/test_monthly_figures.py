"""The charts of a month: as long, as many and as certain as what was recorded, in every direction of reading."""

import re

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from figures import style
from pipeline.language import Words, facts_of, lint, load_language, plain
from pipeline.model import Refused
from tests.fixtures.drawings import PACKS, ROOT, artists, bar, boxes, frays, marks
from tests.fixtures.invented import (
    ACTORS,
    ARABIC,
    ENGLISH,
    LANGUAGES,
    LEDGER,
    MINIMUM,
    OTHER_DATA,
    TOLL,
    UNKNOWN,
    draw,
    incident,
    killed,
    ledger_of,
    long_names,
    month,
    spoken,
)

FIGURES = ('toll_by_actor', 'toll_by_place', 'toll_by_weapon', 'deaths_by_day', 'months_compared')
DIVIDED = {'toll_by_actor': 'by', 'toll_by_place': 'in', 'toll_by_weapon': 'with'}


def said(drawing, part, language=ENGLISH, ledger=LEDGER):
    return Words(language, ledger).text(f'figure-{drawing.canvas.name}-{part}', **drawing.values)


def texts(drawing):
    return [text.get_text().strip('\u2067\u2068\u2069') for text in artists(drawing, 'Text')]


def rows(drawing):
    """The facts that have a bar, from the first row to the last."""
    return list(dict.fromkeys(name for name, _ in drawing.canvas.numbers))


every_language = pytest.mark.parametrize('language', LANGUAGES.values(), ids=LANGUAGES)
every_figure = pytest.mark.parametrize('figure', FIGURES)
every_division = pytest.mark.parametrize(('figure', 'dimension'), DIVIDED.items(), ids=DIVIDED)
all_data = pytest.mark.parametrize('ledger', OTHER_DATA.values(), ids=OTHER_DATA)


# Bars


@every_language
@every_division
def test_bars_are_as_long_as_their_facts_on_one_scale(figure, dimension, language):
    drawing = draw(figure, language)
    facts = [fact for fact in style.parts(LEDGER, f'{TOLL}.{dimension}').values() if fact.value]
    scales = [bar(drawing, fact.name).get_width() / fact.value for fact in facts]

    assert len(facts) > 2
    assert scales == pytest.approx([scales[0]] * len(facts))


@every_division
def test_every_part_has_its_row_the_longest_first_and_what_has_no_part_last(figure, dimension):
    drawn = rows(draw(figure))
    rest = [
        f'{TOLL}.{dimension}.{key}'
        for key in ('several', 'disputed', 'not-attributed', 'unplaced', 'not-stated')
    ]
    named = [name for name in drawn if name not in rest]
    known = [LEDGER.fact(name).value for name in named if LEDGER.fact(name).value is not None]

    assert set(drawn) == {fact.name for fact in style.parts(LEDGER, f'{TOLL}.{dimension}').values()}
    assert known == sorted(known, reverse=True)
    assert drawn[len(named) :] == [name for name in rest if name in LEDGER.facts]


def test_what_no_single_party_is_held_responsible_for_is_hatched():
    drawing = draw('toll_by_actor')

    assert [
        bar(drawing, f'{TOLL}.by.{key}').get_fill()
        for key in ('several', 'disputed', 'not-attributed', 'coast-army')
    ] == [False, False, False, True]


def test_the_subject_alone_has_the_accent():
    drawing, plainly = (
        draw('toll_by_actor'),
        draw('toll_by_actor', ledger=ledger_of(month(), subject=None)),
    )
    colours = {
        key: bar(drawing, f'{TOLL}.by.{key}').get_facecolor()
        for key in ACTORS
        if key != 'free-band'
    }

    assert colours.pop('river-guard') not in colours.values()
    assert len({*colours.values(), bar(plainly, f'{TOLL}.by.river-guard').get_facecolor()}) == 1


def test_a_part_whose_dead_are_not_known_is_words_and_no_bar():
    drawing, name = draw('toll_by_weapon'), f'{TOLL}.with.gunfire'

    assert LEDGER.fact(name).value is None
    assert not artists(drawing, 'Rectangle', name)
    assert (name, 'not known') in drawing.canvas.numbers


def test_a_part_in_which_nobody_was_killed_says_none():
    ledger = ledger_of([incident(1), incident(2, place='keth', count=killed(0))])
    drawing = draw('toll_by_place', ledger=ledger)

    assert (f'{TOLL}.in.keth', 'none') in drawing.canvas.numbers
    assert bar(drawing, f'{TOLL}.in.keth').get_width() == 0


def test_minimums_fray_and_ranges_are_hollow_up_to_their_most():
    ledger = ledger_of(
        [
            incident(1, count=MINIMUM),
            incident(2, place='keth', count=killed(2, 6)),
            incident(3, place='oshel', count=killed(4)),
        ]
    )
    drawing = draw('toll_by_place', ledger=ledger)
    known, beyond = bar(drawing, f'{TOLL}.in.keth'), bar(drawing, f'{TOLL}.in.keth.most')

    assert len(frays(drawing)) == 3
    assert beyond.get_width() == pytest.approx(2 * known.get_width())
    assert beyond.get_x() == pytest.approx(known.get_x() + known.get_width())
    assert (known.get_fill(), beyond.get_fill()) == (True, False)


@every_figure
def test_a_note_explains_the_marks_that_are_there_and_no_others(figure):
    for incidents, frayed, hollow in (
        ([incident(1, count=MINIMUM)], True, False),
        ([incident(1, count=killed(1, 2))], False, True),
        ([incident(1)], False, False),
    ):
        ledger = ledger_of(incidents, [incident(2)])
        note = plain(said(draw(figure, ledger=ledger), 'note', ledger=ledger))

        assert (' frayed ' in note, ' hollow ' in note) == (frayed, hollow)


@pytest.mark.parametrize(
    ('second', 'told'),
    [
        (killed(4), True),
        (killed(5), False),
        (killed(2, 7), False),
        (MINIMUM, True),
        (UNKNOWN, False),
    ],
)
def test_a_title_names_the_largest_party_only_where_it_is_the_largest(second, told):
    ledger = ledger_of(
        [incident(1, count=killed(5)), incident(2, actors=('coast-army',), count=second)]
    )
    title = plain(said(draw('toll_by_actor', ledger=ledger), 'title', ledger=ledger))

    assert ('Northern League' in title) == told


# Days


@every_language
def test_columns_are_as_high_as_their_days_on_one_scale_and_in_their_order(language):
    drawing = draw('deaths_by_day', language)
    days = [fact for fact in style.parts(LEDGER, f'{TOLL}.on').values() if fact.value]
    columns = [bar(drawing, fact.name) for fact in days]
    scales = [column.get_height() / fact.value for column, fact in zip(columns, days, strict=True)]
    starts = [column.get_x() for column in columns]

    assert len(days) == 29
    assert scales == pytest.approx([scales[0]] * len(days))
    assert starts == sorted(starts)


def test_a_range_of_a_day_is_hollow_above_its_least_and_a_minimum_frays():
    ledger = ledger_of([incident(1, 2, count=killed(2, 6)), incident(2, 3, count=MINIMUM)])
    drawing = draw('deaths_by_day', ledger=ledger)
    known, beyond = (
        bar(drawing, f'{TOLL}.on.2031-05-02'),
        bar(drawing, f'{TOLL}.on.2031-05-02.most'),
    )

    assert beyond.get_height() == pytest.approx(2 * known.get_height())
    assert beyond.get_y() + beyond.get_height() == pytest.approx(known.get_y())
    assert len(frays(drawing)) == 3


def test_only_the_largest_day_and_what_has_no_day_bear_their_numbers():
    ledger = ledger_of(
        [incident(1, 5), incident(2, 9, count=killed(8)), incident(3, None, count=killed(4))]
    )
    drawing = draw('deaths_by_day', ledger=ledger)

    assert [name for name, _ in drawing.canvas.numbers if name.startswith(TOLL)] == [
        f'{TOLL}.on.2031-05-09',
        f'{TOLL}.on.undated',
    ]
    assert not bar(drawing, f'{TOLL}.on.undated').get_fill()
    assert bar(drawing, f'{TOLL}.on.undated').get_x() > 31 / 32 * 100


def test_every_seventh_day_has_its_number_and_each_of_a_short_period():
    assert {'1', '8', '15', '22', '29'} <= set(texts(draw('deaths_by_day')))
    assert {'1', '2', '3', '4', '5', '6', '7'} <= set(
        texts(draw('deaths_by_day', ledger=OTHER_DATA['a week']))
    )


def test_a_day_without_a_record_a_day_without_dead_and_a_day_not_known_look_different():
    ledger = ledger_of(
        [incident(1, 1, count=killed(0)), incident(2, 2, count=UNKNOWN), incident(3, 3)], days=4
    )
    drawing = draw('deaths_by_day', ledger=ledger)
    axis, tick = artists(drawing, 'PathPatch', '')

    assert bar(drawing, f'{TOLL}.on.2031-05-01').get_height() == 0
    assert marks(drawing, f'{TOLL}.on.2031-05-02') == 1
    assert (
        len({x for x, _ in tick.get_path().vertices} | {x for x, _ in axis.get_path().vertices})
        == 3
    )


def test_the_days_of_the_alternative_text_are_those_with_a_record():
    alt = facts_of(said(draw('deaths_by_day'), 'alt'))

    assert list(dict.fromkeys(name for name in alt if name.startswith(f'{TOLL}.on'))) == [
        fact.name for fact in style.parts(LEDGER, f'{TOLL}.on').values()
    ]
    assert len([name for name in alt if name.startswith('day.i-')]) == 30


# Two periods


def test_a_period_before_of_which_nothing_is_named_is_not_drawn_as_none():
    old = ledger_of([incident(1, count=killed(2))], [incident(2, count=killed(3))])
    gone = old.model_copy(
        update={
            'facts': {
                **old.facts,
                'previous.incidents': old.facts['previous.incidents'].model_copy(
                    update={'min': 0, 'max': 0}
                ),
            }
        }
    )

    with pytest.raises(Refused) as refusal:
        draw('months_compared', ledger=gone)
    assert [problem.what for problem in refusal.value.problems] == [
        'none of the incidents named under "previous" lies in the period before'
    ]


def test_the_two_periods_stand_on_one_scale():
    drawing = draw('months_compared')
    now, before = (bar(drawing, f'{when}.killed.civilian') for when in ('recorded', 'previous'))

    assert now.get_width() / before.get_width() == pytest.approx(LEDGER.fact(TOLL).min / 90)


@pytest.mark.parametrize(
    ('now', 'before', 'word'),
    [
        (killed(5), killed(3), 'More'),
        (killed(3), killed(5), 'Fewer'),
        (killed(3), killed(3), 'Civilians'),
        (killed(3, 6), killed(4), 'Civilians'),
        (MINIMUM, UNKNOWN, 'Civilians'),
        (UNKNOWN, killed(2), 'Civilians'),
    ],
)
def test_the_title_says_more_or_fewer_only_where_it_is_so(now, before, word):
    ledger = ledger_of([incident(1, count=now)], [incident(2, count=before)])

    assert plain(said(draw('months_compared', ledger=ledger), 'title', ledger=ledger)).startswith(
        word
    )


# All of them


@every_figure
@every_language
def test_every_number_of_a_chart_is_that_of_the_ledger_as_the_language_writes_it(figure, language):
    words, drawing = Words(language, LEDGER), draw(figure, language)

    assert drawing.canvas.numbers
    for name, text in drawing.canvas.numbers:
        fact = LEDGER.fact(name)
        ends = [language.number(end) for end in (fact.min, fact.max)] if fact.ranged else []
        none = [plain(words.text('none'))] if fact.value == 0 else []
        assert text in [plain(words.fact(fact)), *ends, *none], name


@every_figure
@all_data
def test_the_alternative_text_holds_every_number_of_the_chart(figure, ledger):
    for language in (ENGLISH, ARABIC):
        drawing = draw(figure, language, ledger)

        assert {name for name, _ in drawing.canvas.numbers} <= set(
            facts_of(said(drawing, 'alt', language, ledger))
        )


@every_figure
@every_language
def test_a_minimum_never_stands_without_its_qualifier(figure, language):
    least = plain(Words(language, LEDGER).text('qualifier-at-least'))

    for name, text in draw(figure, language).canvas.numbers:
        if LEDGER.fact(name).qualifier == 'at-least':
            assert text.replace('\u00a0', ' ').startswith(least.replace('\u00a0', ' '))


@every_figure
@all_data
def test_an_arabic_chart_holds_no_latin_letter_and_all_its_words(figure, ledger):
    drawing = draw(figure, ARABIC, ledger)
    found = [
        *texts(drawing),
        *(plain(said(drawing, part, ARABIC, ledger)) for part in ('title', 'note', 'alt')),
    ]

    assert not [text for text in found if re.search('[A-Za-z]', text)]


@every_figure
@pytest.mark.parametrize(
    ('language', 'ledger'),
    [
        *(
            pytest.param(language, ledger, id=f'{tag}-{data}')
            for tag, language in LANGUAGES.items()
            for data, ledger in OTHER_DATA.items()
        ),
        *(
            pytest.param(long_names(language), LEDGER, id=f'long-{language}')
            for language in (ENGLISH, ARABIC)
        ),
        *(pytest.param(spoken(tag, 0), LEDGER, id=tag) for tag in PACKS if tag not in LANGUAGES),
    ],
)
def test_all_stays_on_the_canvas_and_texts_apart_with_any_data_in_every_shipped_language(
    figure, language, ledger
):
    drawing = draw(figure, language, ledger)
    found = list(boxes(drawing))
    renderer = FigureCanvasAgg(drawing.canvas.figure).get_renderer()

    for i, (text, (left, top, right, bottom)) in enumerate(found):
        assert -0.01 <= left < right <= drawing.canvas.width + 0.01, text
        assert 0 <= top < bottom <= drawing.canvas.height, text
        for other, (x0, y0, x1, y1) in found[:i]:
            assert right <= x0 + 0.1 or x1 <= left + 0.1 or bottom <= y0 or y1 <= top, (text, other)
    for shape in (
        artist for artist in drawing.canvas.figure.artists if not isinstance(artist, Text)
    ):
        box = shape.get_window_extent(renderer)
        assert box.x0 > -1, shape
        assert box.x1 < drawing.canvas.figure.bbox.width + 1, shape


@pytest.mark.parametrize(
    ('figure', 'ledger', 'what'),
    [
        ('toll_by_actor', ledger_of([incident(1, count=UNKNOWN)]), 'of no recorded incident'),
        (
            'toll_by_actor',
            ledger_of(incident(n, actors=(f'party-{n}',)) for n in range(30)),
            'there are 30 numbers',
        ),
        ('deaths_by_day', ledger_of([incident(1)], days=90), 'the period has 90 days'),
        ('months_compared', ledger_of([incident(1)]), 'names no incidents of the period before'),
        (
            'months_compared',
            ledger_of([incident(1, count=UNKNOWN)], [incident(2, count=UNKNOWN)]),
            'of neither period',
        ),
    ],
)
def test_a_figure_that_cannot_be_drawn_truly_is_refused_with_its_reason(figure, ledger, what):
    with pytest.raises(Refused) as refusal:
        draw(figure, ledger=ledger)

    assert what in refusal.value.problems[0].what


def test_the_messages_of_the_charts_are_whole_in_every_language():
    problems = [
        problem for tag in PACKS for problem in lint(load_language(tag, PACKS, ROOT), ENGLISH)
    ]

    assert not [problem for problem in problems if re.search('"(figure|key)-', problem.what)]
