"""The charts of a month: as long, as many and as certain as what was recorded, in every direction of reading."""
import copy
import importlib
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from figures import style
from pipeline.analyse import analyse
from pipeline.language import Words, facts_of, find_packs, lint, load_language, plain
from pipeline.model import Attribution, BriefDefinition, Count, Dates, Harm, Place, Public, PublicIncident, Refused
from tests.test_figures import PALETTE, ROOT, arabic_indic, artists, bar, boxes, frays, marks

FIGURES = ('toll_by_actor', 'toll_by_place', 'toll_by_weapon', 'deaths_by_day', 'months_compared')
DIVIDED = {'toll_by_actor': 'by', 'toll_by_place': 'in', 'toll_by_weapon': 'with'}
TOLL = 'recorded.killed.civilian'
FIRST = date(2031, 5, 1)
ACTORS = {'north-league': ('the Northern League', 'الرابطة الشمالية'), 'river-guard': ('the River Guard', 'حرس النهر'), 'coast-army': ('the Coast Army', 'جيش الساحل'),
          'old-watch': ('the Old Watch', 'الحرس القديم'), 'free-band': ('the Free Band', 'الجماعة الحرة')}
PLACES = {'varn': ('Varn', 'فارن'), 'oshel': ('Oshel', 'أوشل'), 'tamir-dal': ('Tamir Dal', 'تامر دال'), 'keth': ('Keth', 'كيث'), 'lurim': ('Lurim', 'لوريم'), 'sadova': ('Sadova', 'سادوفا')}
WEAPONS = {'shelling': ('shelling', 'قصف'), 'airstrike': ('airstrike', 'غارة جوية'), 'mine': ('landmine', 'لغم'), 'gunfire': ('gunfire', 'إطلاق نار')}
LONG = 4                                         # how often a long name repeats the short one


PACKS = find_packs([ROOT / 'templates/languages'])


def spoken(tag, number):
    """A shipped language that knows the invented parties and means."""
    language = load_language(tag, PACKS, ROOT)
    language.terms = language.terms | {id: Invented(name=names[number]) for id, names in (ACTORS | WEAPONS).items()}
    return language


class Invented(dict):
    """A name that is the same in every form that a language asks for."""

    def __contains__(self, form):
        return True

    def __missing__(self, form):
        return self['name']


ENGLISH, ARABIC = spoken('en', 0), spoken('ar', 1)
LANGUAGES = {'en': ENGLISH, 'ar': ARABIC, 'ar-arab': arabic_indic(ARABIC)}


def long_names(language):
    other = copy.copy(language)
    other.terms = {id: type(forms)({form: ' '.join([text] * LONG) for form, text in forms.items()}) for id, forms in language.terms.items()}
    return other


def killed(least, most=None):
    return Count(min=least, max=least if most is None else most)


MINIMUM, UNKNOWN = Count(min=3, qualifier='at-least'), Count(qualifier='unknown')


def incident(id, day=1, actors=('north-league',), place='varn', weapon='shelling', count=None, contested=False):
    """An invented incident; no day, no place or no means where none is given."""
    on = FIRST + timedelta(day - 1) if day else FIRST
    status = 'contested' if contested else 'alleged'
    return PublicIncident(
        id=f'i-{id}', where='memory:1:1', date=Dates(earliest=on, latest=on if day else FIRST + timedelta(30), precision='day' if day else 'month'),
        place=place, place_text=None, place_part=None, place_precision='exact', type='attack', weapon=weapon,
        attributions=tuple(Attribution(actor=actor, status=status) for actor in actors), targets=(),
        killed=(Harm(status='civilian', value=killed(1) if count is None else count),), injured=(), grading='fair', sources=(), victim_names=(), public_note=None)


def month():
    """Seventy incidents on all but three days, with every kind of number and every kind of gap."""
    actors, places, weapons = (list(table) for table in (ACTORS, PLACES, WEAPONS))
    for n in range(70):
        count = {4: killed(2, 6), 9: MINIMUM}.get(n % 12, killed(1 + n * n % 9))
        yield incident(n, 1 + n * 5 % 28, (actors[n * n % 7 % 5],), places[n * n % 11 % 6], weapons[n % 3], count)
    yield incident('several', 2, tuple(actors[:2]), count=killed(4))
    yield incident('disputed', 3, contested=True, count=killed(2, 3))
    yield incident('nobody', 4, (), None, None, killed(5))
    yield incident('undated', None, count=killed(3, 8))
    yield incident('no-one-known', 29, ('free-band',), 'sadova', 'gunfire', UNKNOWN)
    yield incident('no-one-killed', 30, ('old-watch',), 'keth', 'mine', killed(0))


def in_the_period_before(incident):
    return incident.model_copy(update={'date': Dates(earliest=date(2031, 4, 30), latest=date(2031, 4, 30), precision='day')})


def ledger_of(incidents, previous=(), days=31, subject='river-guard'):
    brief = BriefDefinition(id='month', type='monthly', edition=1, published=date(2031, 6, 5), period={'from': FIRST, 'to': FIRST + timedelta(days - 1)}, basis='death',
                            place='land', languages=('en', 'ar'), source_language='en', by='old-watch', incidents=(), claims=(), tally=True, subject=subject, tiles=(), names={})
    places = {id: Place(id=id, level=1, parent='land', names=dict.fromkeys(PACKS, english) | {'ar': arabic}) for id, (english, arabic) in PLACES.items()}
    wheres = dict.fromkeys(('period-from', 'period-to', 'published'), 'memory:1:1')
    return analyse(Public(brief=brief, wheres=wheres, incidents=tuple(incidents), claims=(), places=places, facilities={}, sources={}, previous=tuple(map(in_the_period_before, previous))))


LEDGER = ledger_of(month(), [incident(n, count=killed(3)) for n in range(30)])
OTHER_DATA = {
    'a month': LEDGER,
    'one incident': ledger_of([incident(1, count=killed(1))], [incident(2, count=killed(900))]),
    'nobody killed': ledger_of([incident(1, count=killed(0)), incident(2, 5, count=killed(0))], [incident(3, count=UNKNOWN)]),
    'thousands on the last day': ledger_of([incident(1, 31, count=killed(4000)), incident(2, 30, count=killed(3990, 4100)), incident(3, None, count=killed(3000, 5000))], [incident(4)]),
    'only what has no part': ledger_of([incident(1, None, (), None, None, killed(7))], [incident(2, count=MINIMUM)]),
    'undated and not known': ledger_of([incident(1, 16), incident(2, None, count=UNKNOWN)], [incident(3)]),
    'a week': ledger_of([incident(n, n, count=killed(n)) for n in range(1, 8)], [incident(9)], days=7),
    'two months': ledger_of([incident(n, n, count=killed(n)) for n in range(1, 62)], [incident(99)], days=61),
}


def draw(figure, language=ENGLISH, ledger=LEDGER):
    return importlib.import_module(f'figures.{figure}').draw(ledger, Words(language, ledger), PALETTE)


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
    rest = [f'{TOLL}.{dimension}.{key}' for key in ('several', 'disputed', 'not-attributed', 'unplaced', 'not-stated')]
    named = [name for name in drawn if name not in rest]
    known = [LEDGER.fact(name).value for name in named if LEDGER.fact(name).value is not None]

    assert set(drawn) == {fact.name for fact in style.parts(LEDGER, f'{TOLL}.{dimension}').values()}
    assert known == sorted(known, reverse=True)
    assert drawn[len(named):] == [name for name in rest if name in LEDGER.facts]


def test_what_no_single_party_is_held_responsible_for_is_hatched():
    drawing = draw('toll_by_actor')

    assert [bar(drawing, f'{TOLL}.by.{key}').get_fill() for key in ('several', 'disputed', 'not-attributed', 'coast-army')] == [False, False, False, True]


def test_the_subject_alone_has_the_accent():
    drawing, plainly = draw('toll_by_actor'), draw('toll_by_actor', ledger=ledger_of(month(), subject=None))
    colours = {key: bar(drawing, f'{TOLL}.by.{key}').get_facecolor() for key in ACTORS if key != 'free-band'}

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
    ledger = ledger_of([incident(1, count=MINIMUM), incident(2, place='keth', count=killed(2, 6)), incident(3, place='oshel', count=killed(4))])
    drawing = draw('toll_by_place', ledger=ledger)
    known, beyond = bar(drawing, f'{TOLL}.in.keth'), bar(drawing, f'{TOLL}.in.keth.most')

    assert len(frays(drawing)) == 3
    assert beyond.get_width() == pytest.approx(2 * known.get_width())
    assert beyond.get_x() == pytest.approx(known.get_x() + known.get_width())
    assert (known.get_fill(), beyond.get_fill()) == (True, False)


@every_figure
def test_a_note_explains_the_marks_that_are_there_and_no_others(figure):
    for incidents, frayed, hollow in (([incident(1, count=MINIMUM)], True, False), ([incident(1, count=killed(1, 2))], False, True), ([incident(1)], False, False)):
        ledger = ledger_of(incidents, [incident(2)])
        note = plain(said(draw(figure, ledger=ledger), 'note', ledger=ledger))

        assert (' frayed ' in note, ' hollow ' in note) == (frayed, hollow)


@pytest.mark.parametrize(('second', 'told'), [(killed(4), True), (killed(5), False), (killed(2, 7), False), (MINIMUM, True), (UNKNOWN, False)])
def test_a_title_names_the_largest_party_only_where_it_is_the_largest(second, told):
    ledger = ledger_of([incident(1, count=killed(5)), incident(2, actors=('coast-army',), count=second)])
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
    known, beyond = bar(drawing, f'{TOLL}.on.2031-05-02'), bar(drawing, f'{TOLL}.on.2031-05-02.most')

    assert beyond.get_height() == pytest.approx(2 * known.get_height())
    assert beyond.get_y() + beyond.get_height() == pytest.approx(known.get_y())
    assert len(frays(drawing)) == 3


def test_only_the_largest_day_and_what_has_no_day_bear_their_numbers():
    ledger = ledger_of([incident(1, 5), incident(2, 9, count=killed(8)), incident(3, None, count=killed(4))])
    drawing = draw('deaths_by_day', ledger=ledger)

    assert [name for name, _ in drawing.canvas.numbers if name.startswith(TOLL)] == [f'{TOLL}.on.2031-05-09', f'{TOLL}.on.undated']
    assert not bar(drawing, f'{TOLL}.on.undated').get_fill()
    assert bar(drawing, f'{TOLL}.on.undated').get_x() > 31 / 32 * 100


def test_every_seventh_day_has_its_number_and_each_of_a_short_period():
    assert {'1', '8', '15', '22', '29'} <= set(texts(draw('deaths_by_day')))
    assert {'1', '2', '3', '4', '5', '6', '7'} <= set(texts(draw('deaths_by_day', ledger=OTHER_DATA['a week'])))


def test_a_day_without_a_record_a_day_without_dead_and_a_day_not_known_look_different():
    ledger = ledger_of([incident(1, 1, count=killed(0)), incident(2, 2, count=UNKNOWN), incident(3, 3)], days=4)
    drawing = draw('deaths_by_day', ledger=ledger)
    axis, tick = artists(drawing, 'PathPatch', '')

    assert bar(drawing, f'{TOLL}.on.2031-05-01').get_height() == 0
    assert marks(drawing, f'{TOLL}.on.2031-05-02') == 1
    assert len({x for x, _ in tick.get_path().vertices} | {x for x, _ in axis.get_path().vertices}) == 3


def test_the_days_of_the_alternative_text_are_those_with_a_record():
    alt = facts_of(said(draw('deaths_by_day'), 'alt'))

    assert list(dict.fromkeys(name for name in alt if name.startswith(f'{TOLL}.on'))) == [fact.name for fact in style.parts(LEDGER, f'{TOLL}.on').values()]
    assert len([name for name in alt if name.startswith('day.i-')]) == 30


# Two periods

def test_a_period_before_of_which_nothing_is_named_is_not_drawn_as_none():
    old = ledger_of([incident(1, count=killed(2))], [incident(2, count=killed(3))])
    gone = old.model_copy(update={'facts': {**old.facts, 'previous.incidents': old.facts['previous.incidents'].model_copy(update={'min': 0, 'max': 0})}})

    with pytest.raises(Refused) as refusal:
        draw('months_compared', ledger=gone)
    assert [problem.what for problem in refusal.value.problems] == ['none of the incidents named under "previous" lies in the period before']


def test_the_two_periods_stand_on_one_scale():
    drawing = draw('months_compared')
    now, before = (bar(drawing, f'{when}.killed.civilian') for when in ('recorded', 'previous'))

    assert now.get_width() / before.get_width() == pytest.approx(LEDGER.fact(TOLL).min / 90)


@pytest.mark.parametrize(('now', 'before', 'word'), [
    (killed(5), killed(3), 'More'), (killed(3), killed(5), 'Fewer'), (killed(3), killed(3), 'Civilians'), (killed(3, 6), killed(4), 'Civilians'),
    (MINIMUM, UNKNOWN, 'Civilians'), (UNKNOWN, killed(2), 'Civilians')])
def test_the_title_says_more_or_fewer_only_where_it_is_so(now, before, word):
    ledger = ledger_of([incident(1, count=now)], [incident(2, count=before)])

    assert plain(said(draw('months_compared', ledger=ledger), 'title', ledger=ledger)).startswith(word)


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

        assert {name for name, _ in drawing.canvas.numbers} <= set(facts_of(said(drawing, 'alt', language, ledger)))


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
    found = [*texts(drawing), *(plain(said(drawing, part, ARABIC, ledger)) for part in ('title', 'note', 'alt'))]

    assert not [text for text in found if re.search('[A-Za-z]', text)]


@every_figure
@pytest.mark.parametrize(('language', 'ledger'), [
    *(pytest.param(language, ledger, id=f'{tag}-{data}') for tag, language in LANGUAGES.items() for data, ledger in OTHER_DATA.items()),
    *(pytest.param(long_names(language), LEDGER, id=f'long-{language}') for language in (ENGLISH, ARABIC)),
    *(pytest.param(spoken(tag, 0), LEDGER, id=tag) for tag in PACKS if tag not in LANGUAGES)])
def test_all_stays_on_the_canvas_and_texts_apart_with_any_data_in_every_shipped_language(figure, language, ledger):
    drawing = draw(figure, language, ledger)
    found = list(boxes(drawing))
    renderer = FigureCanvasAgg(drawing.canvas.figure).get_renderer()

    for i, (text, (left, top, right, bottom)) in enumerate(found):
        assert -0.01 <= left < right <= drawing.canvas.width + 0.01, text
        assert 0 <= top < bottom <= drawing.canvas.height, text
        for other, (x0, y0, x1, y1) in found[:i]:
            assert right <= x0 + 0.1 or x1 <= left + 0.1 or bottom <= y0 or y1 <= top, (text, other)
    for shape in (artist for artist in drawing.canvas.figure.artists if not isinstance(artist, Text)):
        box = shape.get_window_extent(renderer)
        assert -1 < box.x0, shape
        assert box.x1 < drawing.canvas.figure.bbox.width + 1, shape


@every_figure
def test_a_right_to_left_chart_is_the_mirror_of_a_left_to_right_one(figure):
    for language, edge in ((ENGLISH, 0), (ARABIC, 1)):
        canvas = draw(figure, language).canvas
        renderer = FigureCanvasAgg(canvas.figure).get_renderer()
        starts = [(box.x1 if edge else box.x0) / canvas.figure.bbox.width for box in (artist.get_window_extent(renderer) for artist in canvas.figure.artists)]

        assert min(abs(start - edge) for start in starts) < 0.01, language
        bars = [a.get_window_extent(renderer) for a in canvas.figure.artists if not isinstance(a, Text) and a.get_label().startswith(TOLL)]
        assert all((box.x1 if edge else -box.x0) <= max((other.x1 if edge else -other.x0) for other in bars) for box in bars)


@every_figure
@every_language
def test_a_chart_drawn_twice_is_the_same_to_the_byte(figure, language):
    first, second = (style.svg(draw(figure, language).canvas, 'alt') for _ in range(2))

    assert first == second


@pytest.mark.parametrize(('figure', 'ledger', 'what'), [
    ('toll_by_actor', ledger_of([incident(1, count=UNKNOWN)]), 'of no recorded incident'),
    ('toll_by_actor', ledger_of(incident(n, actors=(f'party-{n}',)) for n in range(30)), 'there are 30 numbers'),
    ('deaths_by_day', ledger_of([incident(1)], days=90), 'the period has 90 days'),
    ('months_compared', ledger_of([incident(1)]), 'names no incidents of the period before'),
    ('months_compared', ledger_of([incident(1, count=UNKNOWN)], [incident(2, count=UNKNOWN)]), 'of neither period'),
])
def test_a_figure_that_cannot_be_drawn_truly_is_refused_with_its_reason(figure, ledger, what):
    with pytest.raises(Refused) as refusal:
        draw(figure, ledger=ledger)

    assert what in refusal.value.problems[0].what


def test_the_messages_of_the_charts_are_whole_in_every_language():
    problems = [problem for tag in PACKS for problem in lint(load_language(tag, PACKS, ROOT), ENGLISH)]

    assert not [problem for problem in problems if re.search('"(figure|key)-', problem.what)]
