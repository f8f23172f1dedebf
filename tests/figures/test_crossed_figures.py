"""The charts that cross two questions, and those of time and grading: each mark is its fact, in every language."""

import importlib
import itertools
import re

import pytest

from pipeline.analyse import analyse
from pipeline.language import Words, plain
from pipeline.model import Count, Harm, Notable, Refused
from tests.fixtures.drawings import PALETTE, artists, bar, frays, marks
from tests.fixtures.invented import MINIMUM, UNKNOWN, Invented, incident, killed, ledger_of, spoken
from tests.fixtures.invented import draw as draw_invented
from tests.fixtures.sample_month import LANGUAGES, LEDGER

FIGURES = (
    'toll_by_place_and_actor',
    'facilities_by_weapon',
    'gradings',
    'months_trend',
    'notable_timeline',
)
TOLL = 'recorded.killed.civilian'

every_figure = pytest.mark.parametrize('figure', FIGURES)
every_language = pytest.mark.parametrize('tag', LANGUAGES)


def draw(figure, tag='en', ledger=LEDGER):
    return importlib.import_module(f'figures.{figure}').draw(
        ledger, Words(LANGUAGES[tag], ledger), PALETTE
    )


def said(drawing, part, tag='en', ledger=LEDGER):
    return Words(LANGUAGES[tag], ledger).text(
        f'figure-{drawing.canvas.name}-{part}', **drawing.values
    )


# What is drawn is what was counted


def test_squares_of_places_and_parties_have_the_areas_of_their_tolls_in_the_columns_of_their_parties():
    drawing = draw('toll_by_place_and_actor')
    facts = [
        fact
        for name, fact in LEDGER.facts.items()
        if re.fullmatch(rf'{TOLL}\.in\.[\w-]+\.by\.[\w-]+', name) and fact.min
    ]
    squares = {fact.name: bar(drawing, fact.name) for fact in facts}
    scales = [
        square.get_width() * square.get_height() / LEDGER.fact(name).min
        for name, square in squares.items()
    ]
    columns = {
        name.rpartition('.')[2]: {
            round(square.get_x(), 3)
            for other, square in squares.items()
            if other.endswith(name.rpartition('.')[2])
        }
        for name in squares
    }

    assert len(facts) == 36
    assert scales == pytest.approx([scales[0]] * 36)
    assert {len(starts) for starts in columns.values()} == {1}


def test_the_number_above_a_row_is_that_of_its_largest_square():
    numbers = [
        (name, text.replace('\xa0', ' '))
        for name, text in draw('toll_by_place_and_actor').canvas.numbers
        if '.by.' in name
    ]

    assert numbers[:2] == [
        (f'{TOLL}.in.zinkura.by.ormith-alliance-air-force', 'at least 72'),
        (f'{TOLL}.in.nakhmora.by.ormith-alliance-air-force', 'at least 69'),
    ]
    assert len(numbers) == 7


def test_the_dead_of_no_single_party_are_hatched_and_those_not_known_an_open_circle():
    drawing = draw('toll_by_place_and_actor')

    assert [
        bar(drawing, f'{TOLL}.in.tashdira.by.{actor}').get_fill()
        for actor in ('belthuna-government', 'disputed', 'not-attributed')
    ] == [True, False, False]
    assert marks(drawing, f'{TOLL}.in.lumshar.by.ash-banner') == 1
    assert (
        bar(drawing, f'{TOLL}.in.tashdira.by.belthuna-government').get_facecolor()
        != bar(drawing, f'{TOLL}.in.tashdira.by.seven-ridges-coalition').get_facecolor()
    )


def test_a_range_in_a_cell_is_hollow_up_to_its_most_and_a_minimum_frays():
    ledger = ledger_of([incident(1, count=killed(4, 9)), incident(2, place='keth', count=MINIMUM)])
    drawing = draw_invented('toll_by_place_and_actor', ledger=ledger)
    known, most = (bar(drawing, f'{TOLL}.in.varn.by.north-league{end}') for end in ('', '.most'))

    assert (known.get_fill(), most.get_fill()) == (True, False)
    assert most.get_width() / known.get_width() == pytest.approx(1.5)
    assert len(frays(drawing)) == 3


def test_there_is_one_square_for_each_facility_struck_by_each_means():
    drawing = draw('facilities_by_weapon')
    facts = {
        name: fact.value
        for name, fact in LEDGER.facts.items()
        if re.fullmatch(r'recorded\.facilities\.[\w-]+\.with\.[\w-]+', name)
    }

    assert {name: marks(drawing, name) for name in facts} == facts
    assert sum(facts.values()) == LEDGER.fact('recorded.facilities').value == 40


def test_gradings_stand_on_one_scale_in_two_groups_and_those_kept_apart_are_grey():
    drawing = draw('gradings')
    names = {
        grading: f'recorded.graded.{grading}.killed.civilian'
        for grading in ('confirmed', 'fair', 'not-graded', 'weak', 'contested')
    }
    scales = [
        bar(drawing, name).get_width() / LEDGER.fact(name).min
        for name in (*names.values(), TOLL, 'recorded.kept-apart.killed.civilian')
    ]
    colours = {grading: bar(drawing, name).get_facecolor() for grading, name in names.items()}

    assert scales == pytest.approx([scales[0]] * 7)
    assert (
        colours['confirmed']
        == colours['fair']
        == colours['not-graded']
        != colours['weak']
        == colours['contested']
    )
    assert (
        bar(drawing, names['not-graded']).get_y()
        < bar(drawing, 'recorded.kept-apart.killed.civilian').get_y()
        < bar(drawing, names['weak']).get_y()
    )


def test_months_stand_on_one_scale_and_what_was_documented_late_is_the_end_of_the_last():
    drawing = draw('months_trend')
    months = [bar(drawing, f'year.month.2031-0{number}.killed.civilian') for number in range(1, 6)]
    late = bar(drawing, f'{TOLL}.documented-late')
    scale = months[0].get_width() / 72

    assert [month.get_width() / scale for month in months] == pytest.approx([72, 48, 71, 190, 550])
    assert late.get_width() / scale == pytest.approx(37)
    assert late.get_x() + late.get_width() == pytest.approx(
        months[-1].get_x() + months[-1].get_width()
    )


def test_nothing_is_marked_as_late_where_the_last_month_is_not_that_of_the_brief():
    facts = dict(LEDGER.facts)
    facts['year.month.2031-05.killed.civilian'] = facts[
        'year.month.2031-05.killed.civilian'
    ].model_copy(update={'min': 600})
    ledger = LEDGER.model_copy(update={'facts': facts})

    assert not artists(draw('months_trend', ledger=ledger), 'Rectangle', f'{TOLL}.documented-late')


@every_language
def test_circles_stand_on_their_days_and_have_the_areas_of_their_tolls(tag):
    drawing = draw('notable_timeline', tag)
    circles = {}
    for record in LEDGER.fact('notable.incidents').records:
        id = record.partition(':')[2]
        (circle,) = artists(drawing, 'PathPatch', f'killed.civilian.incident.{id}')
        box = circle.get_path().get_extents()
        circles[LEDGER.fact(f'day.{id}').day.day] = (
            (box.y0 + box.y1) / 2,
            box.width**2 / LEDGER.fact(f'killed.civilian.incident.{id}').min,
        )
    days = sorted(circles)
    per_day = [
        (circles[later][0] - circles[day][0]) / (later - day)
        for day, later in itertools.pairwise(days)
    ]

    assert days == [6, 9, 17, 22, 27]
    assert per_day == pytest.approx([per_day[0]] * 4)
    assert [area for _, area in circles.values()] == pytest.approx([circles[6][1]] * 5)


@every_language
def test_an_incident_on_the_line_in_which_no_civilian_was_killed_says_who_was(tag):
    public = LEDGER.public
    chosen = [record.partition(':')[2] for record in LEDGER.fact('notable.incidents').records]
    dead = (
        Harm(status='civilian', value=Count(min=0, max=0)),
        Harm(status='combatant', value=Count(min=12, max=12)),
    )
    incidents = tuple(
        one.model_copy(update={'killed': dead}) if one.id == chosen[0] else one
        for one in public.incidents
    )
    brief = public.brief.model_copy(update={'notable': Notable(incidents=tuple(chosen))})
    ledger = analyse(public.model_copy(update={'incidents': incidents, 'brief': brief}))

    drawing = draw('notable_timeline', tag, ledger)
    words = Words(LANGUAGES[tag], ledger)
    measure = plain(words.text('column-killed-combatant'))

    assert re.search(rf'{re.escape(measure)}\W+12\b', plain(drawing.values['rows']))
    assert 'killed.combatant.incident.' + chosen[0] in [name for name, _ in drawing.canvas.numbers]


@pytest.mark.parametrize(
    ('figure', 'ledger', 'what'),
    [
        (
            'toll_by_place_and_actor',
            ledger_of([incident(1, count=UNKNOWN)]),
            'of no recorded incident',
        ),
        (
            'toll_by_place_and_actor',
            ledger_of(incident(n, actors=(f'party-{n}',)) for n in range(30)),
            'there are 30 columns',
        ),
        ('facilities_by_weapon', ledger_of([incident(1)]), 'there are 0 types of facilities'),
        ('gradings', ledger_of([]), 'no incident of the period is graded'),
        ('months_trend', ledger_of([incident(1)]), 'the record of the year has 0 months'),
        ('notable_timeline', ledger_of([incident(1)]), 'the brief tells 0 incidents'),
    ],
)
def test_a_figure_that_cannot_be_drawn_truly_is_refused_with_its_reason(figure, ledger, what):
    language = spoken('en', 0)
    language.terms = language.terms | {f'party-{n}': Invented(name=f'party {n}') for n in range(30)}
    with pytest.raises(Refused) as refusal:
        importlib.import_module(f'figures.{figure}').draw(ledger, Words(language, ledger), PALETTE)

    assert what in refusal.value.problems[0].what
