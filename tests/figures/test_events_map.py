"""The map of a campaign: every mark stands in its governorate or is led there, every place by its name, nothing finer than the policy."""

import itertools
import re
from collections import Counter

import pytest
from matplotlib.path import Path as Outline

from figures.style.lettering import lettered
from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import Words, facts_of, load_language, plain
from pipeline.model import Refused, Rule
from tests.fixtures.campaign import LEDGER, RECORDED, draw, said
from tests.fixtures.drawings import PACKS, ROOT, artists, boxes, marks

LANGUAGES = {tag: load_language(tag, PACKS, ROOT) for tag in ('en', 'ar', 'ru', 'zh-Hans')}
GAS = 'attacks.poison-gas.syrian-regime'
EVENTS = {
    'ar-raqqa': {
        'incident:ar-raqqa-first-day': 3,
        'incident:at-tabaqa': 1,
        'incident:ain-eissa': 1,
    },
    'der-ezzor': {'incident:al-bokamal': 1},
    'damascus': {f'{GAS}.joubar': 2},
    'damascus-countryside': {f'{GAS}.harasta': 1},
}
PLACES = {
    'ar-raqqa': ['at-tabaqa', 'ain-eissa'],
    'der-ezzor': ['al-bokamal'],
    'damascus': ['joubar'],
    'damascus-countryside': ['harasta'],
}

every_language = pytest.mark.parametrize('tag', LANGUAGES)


def shown(tag='en', ledger=LEDGER):
    return draw('events_map', LANGUAGES[tag], ledger)


def physical(drawing, x):
    return drawing.canvas.width - x if drawing.canvas.words.language.rtl else x


def holds(drawing, land, x, y):
    """Whether a point, in millimetres from the left upper edge of the paper, lies in a governorate."""
    (area,) = artists(drawing, 'PathPatch', f'area.{land}')
    return area.get_path().contains_point((physical(drawing, x), y))


def led(drawing, land, box):
    """Whether a leader runs from beside a label into a governorate."""
    for artist in artists(drawing, 'PathPatch', ''):
        if len(artist.get_path().vertices) == 2:
            (x0, y0), (x1, y1) = ((physical(drawing, x), y) for x, y in artist.get_path().vertices)
            if (
                holds(drawing, land, x0, y0)
                and box[0] - 22 < x1 < box[2] + 22
                and box[1] - 16 < y1 < box[3] + 16
            ):
                return True
    return False


def written(drawing):
    """The first text of each wording; a name that runs on begins with words that may stand elsewhere as well."""
    found = {}
    for text, box in boxes(drawing):
        found.setdefault(re.sub('[\u2066-\u2069]', '', text), box)
    return found


@every_language
def test_each_target_and_each_attack_is_one_mark(tag):
    drawing = shown(tag)

    assert {fact: marks(drawing, fact) for events in EVENTS.values() for fact in events} == {
        fact: number for events in EVENTS.values() for fact, number in events.items()
    }
    assert marks(drawing, 'incident:aleppo-countryside') == 0


@every_language
def test_every_name_and_every_mark_stands_in_its_governorate_or_is_led_there(tag):
    drawing, words = shown(tag), Words(LANGUAGES[tag], LEDGER)
    names = written(drawing)
    for land in (place.id for place in LEDGER.public.places.values() if place.level == 1):
        lines = [plain(words.name(name)) for name in (land, *PLACES.get(land, ()))]
        if land == 'damascus-countryside':
            lines = lines[1:]  # its own name may stand on two lines
        for text in lines:
            left, top, right, bottom = names[text]
            assert holds(drawing, land, (left + right) / 2, (top + bottom) / 2) or led(
                drawing, land, names[text]
            ), text
        for fact in EVENTS.get(land, ()):
            for artist in artists(drawing, 'PathPatch', fact):
                box = artist.get_path().get_extents()
                x, y = physical(drawing, (box.x0 + box.x1) / 2), (box.y0 + box.y1) / 2
                assert holds(drawing, land, x, y) or led(drawing, land, (x, y, x, y)), fact


@every_language
def test_a_mark_stands_level_with_the_name_of_its_place(tag):
    drawing, words = shown(tag), Words(LANGUAGES[tag], LEDGER)
    for fact, place in (
        ('incident:at-tabaqa', 'at-tabaqa'),
        ('incident:al-bokamal', 'al-bokamal'),
        (f'{GAS}.harasta', 'harasta'),
    ):
        box, (_, top, _, bottom) = (
            artists(drawing, 'PathPatch', fact)[0].get_path().get_extents(),
            written(drawing)[plain(words.name(place))],
        )
        assert top - 0.5 < (box.y0 + box.y1) / 2 < bottom + 0.5


@pytest.mark.slow
def test_the_map_is_mirrored_in_no_language():
    def middle(tag, land):
        box = artists(shown(tag), 'PathPatch', f'area.{land}')[0].get_path().get_extents()
        return physical(shown(tag), (box.x0 + box.x1) / 2), (box.y0 + box.y1) / 2

    assert middle('ar', 'al-hasakeh') == pytest.approx(middle('en', 'al-hasakeh'))
    assert middle('en', 'lattakia')[0] < middle('en', 'al-hasakeh')[0]
    assert middle('en', 'aleppo')[1] < middle('en', 'daraa')[1]


def test_marks_are_filled_where_their_day_is_known_and_hollow_where_it_is_not():
    drawing = shown()

    assert artists(drawing, 'PathPatch', 'incident:ar-raqqa-first-day')[0].get_facecolor()[3] == 1
    assert artists(drawing, 'PathPatch', 'incident:at-tabaqa')[0].get_facecolor()[3] == 0


def test_what_has_no_place_stands_beneath_the_map_by_the_words_of_its_source():
    drawing = shown()
    land = max(
        artist.get_path().get_extents().y1
        for artist in artists(drawing, 'PathPatch')
        if artist.get_label().startswith('area.')
    )

    assert written(drawing)['“Tal base city”'][1] > land
    assert marks(drawing, 'incident:tal-base-city') == 1


def test_where_the_policy_lets_out_governorates_only_no_finer_place_is_named():
    policy = RECORDED.policy.model_copy(
        update={
            'incident': {
                **RECORDED.policy.incident,
                'place': Rule('coarse', 1),
                'place_text': Rule('withheld'),
                'place_part': Rule('withheld'),
                'targets': Rule('withheld'),
            }
        }
    )
    ledger = analyse(
        disclose(
            RECORDED._replace(
                policy=policy,
                claims=tuple(claim for claim in RECORDED.claims if claim.measure != 'attacks'),
            )
        )
    )
    words = ' '.join(written(shown(ledger=ledger)))

    assert 'Ar-Raqqa' in words
    assert not any(
        name in words
        for name in ('At-Tabaqa', 'Ain Eissa', 'Al-Bokamal', 'northern countryside', 'Tal base')
    )


def test_the_title_says_where_most_targets_are_named_as_the_fact_does():
    drawing = shown()

    assert (
        plain(said(drawing, 'title', LANGUAGES['en']))
        == 'More of the targets named lie in Ar-Raqqa than in any other governorate: five targets'
    )
    assert 'targets.international-alliance.in.ar-raqqa' in facts_of(
        said(drawing, 'title', LANGUAGES['en'])
    )


@every_language
def test_the_note_names_the_licence_and_the_alternative_text_every_place(tag):
    drawing, words = shown(tag), Words(LANGUAGES[tag], LEDGER)
    note, alt = (plain(said(drawing, part, LANGUAGES[tag])) for part in ('note', 'alt'))

    assert 'Natural Earth' in note
    assert 'public domain' in note
    assert not [
        place
        for place in (*PLACES, *(name for names in PLACES.values() for name in names), 'aleppo')
        if plain(words.name(place)) not in alt
    ]


def test_the_boundaries_are_those_of_all_governorates_and_meet_without_gaps():
    areas = {area.place: area.rings for area in LEDGER.public.areas}
    edges = Counter(
        frozenset(pair)
        for rings in areas.values()
        for ring in rings
        for pair in itertools.pairwise(ring)
    )

    assert areas.keys() == {place.id for place in LEDGER.public.places.values() if place.level == 1}
    assert set(edges.values()) == {1, 2}  # an edge is one governorate's, or parts two
    assert sum(number == 2 for number in edges.values()) > 150


@pytest.mark.parametrize(
    ('land', 'longitude', 'latitude'),
    [
        ('ar-raqqa', 39.0, 35.95),
        ('aleppo', 37.16, 36.2),
        ('damascus', 36.29, 33.51),
        ('der-ezzor', 40.14, 35.33),
        ('homs', 36.72, 34.73),
        ('quneitra', 35.75, 33.1),
    ],
)
def test_a_governorate_holds_its_capital_and_quneitra_the_golan(land, longitude, latitude):
    held = {
        area.place
        for area in LEDGER.public.areas
        if sum(Outline(ring).contains_point((longitude, latitude)) for ring in area.rings) % 2
    }

    assert held == {land}


def test_without_boundaries_the_map_is_refused_with_what_to_do():
    bare = LEDGER.model_copy(
        update={'public': LEDGER.public.model_copy(update={'areas': (), 'boundaries': None})}
    )

    with pytest.raises(Refused) as refused:
        shown(ledger=bare)
    assert refused.value.problems[0].what == 'there is no data/reference/boundaries.geojson'


def test_a_governorate_without_a_boundary_is_refused_by_its_name():
    short = LEDGER.model_copy(
        update={
            'public': LEDGER.public.model_copy(
                update={
                    'areas': tuple(area for area in LEDGER.public.areas if area.place != 'aleppo')
                }
            )
        }
    )

    with pytest.raises(Refused) as refused:
        shown(ledger=short)
    assert refused.value.problems[0].what == 'the boundaries have none for aleppo'


# Lettering

SQUARE = [(40, 20), (60, 20), (60, 40), (40, 40), (40, 20)]


def test_a_label_stands_on_its_own_land_where_it_fits_and_else_off_the_land_on_a_leader():
    placed = {
        wide: lettered(
            'events-map', {'a': [SQUARE]}, {'a': (50, 30)}, {'a': [(wide, 4)]}, 100, 60, False
        )['a']
        for wide in (12, 24)
    }

    assert placed[12][2] is None
    assert 40 < placed[12][0] < 48
    left, top, end = placed[24]
    assert end
    assert left + 24 < 40 or left > 60 or top + 4 < 20 or top > 40


def test_labels_that_fit_nowhere_refuse_the_map():
    with pytest.raises(Refused) as refused:
        lettered('events-map', {'a': [SQUARE]}, {'a': (50, 30)}, {'a': [(120, 4)]}, 100, 60, False)
    assert refused.value.problems[0].what == 'the label of "a" has no room on the map'
