"""Maps: boundaries are the user's own and credited, nothing is finer than a governorate, labels stand apart, north is up and west is left."""

import importlib
import json
import re
import shutil
from math import hypot
from pathlib import Path

import pytest

from figures.style.labelling import Mark, label_marks
from figures.style.maps import frame, point_within
from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import Words, find_packs, load_language, plain
from pipeline.load import load
from pipeline.model import Area, Refused, Rule
from pipeline.validate import validate
from pipeline.validate.maps import RULES
from tests.conftest import BRIEF
from tests.fixtures.drawings import PALETTE, ROOT, artists, bar, boxes, frays
from tests.fixtures.sample_month import LANGUAGES, LEDGER, SAMPLE

FIGURES = ('toll_map', 'toll_tiles')
IN = 'recorded.killed.civilian.in'
PLACES = ('kudmira', 'lumshar', 'nakhmora', 'tashdira', 'thurlan', 'zinkura')
ORIGIN = 'producer: Land Survey\nurl: https://example.org/\nlicence: CC BY 4.0\naccessed: 2031-05-02\nsha256: {}\n'

every_figure = pytest.mark.parametrize('figure', FIGURES)
every_language = pytest.mark.parametrize('tag', LANGUAGES)


def draw(figure, tag='en', ledger=LEDGER, language=None):
    return importlib.import_module(f'figures.{figure}').draw(
        ledger, Words(language or LANGUAGES[tag], ledger), PALETTE
    )


def said(drawing, part, tag='en'):
    return Words(LANGUAGES[tag], LEDGER).text(
        f'figure-{drawing.canvas.name}-{part}', **drawing.values
    )


def centre(drawing, name):
    """The middle of a mark in millimetres from the left edge of the paper, in every language, and from the top."""
    box = artists(drawing, 'PathPatch', name)[0].get_path().get_extents()
    x = (box.x0 + box.x1) / 2
    return drawing.canvas.width - x if drawing.canvas.words.language.rtl else x, (
        box.y0 + box.y1
    ) / 2


# The map


@every_language
def test_circles_have_the_areas_of_their_tolls_within_their_governorates_and_are_mirrored_in_no_language(
    tag,
):
    drawing, english = draw('toll_map', tag), draw('toll_map')
    areas = [
        artists(drawing, 'PathPatch', f'{IN}.{place}')[0].get_path().get_extents().width ** 2
        / LEDGER.fact(f'{IN}.{place}').min
        for place in PLACES
    ]

    assert areas == pytest.approx([areas[0]] * 6)
    for place in PLACES:
        (land,) = artists(drawing, 'PathPatch', f'area.{place}')
        x, y = centre(drawing, f'{IN}.{place}')
        assert land.get_path().contains_point(
            (drawing.canvas.width - x if LANGUAGES[tag].locale.direction == 'rtl' else x, y)
        )
        assert (x, y) == pytest.approx(centre(english, f'{IN}.{place}'))
    assert centre(drawing, f'{IN}.tashdira')[0] < centre(drawing, f'{IN}.zinkura')[0]
    assert centre(drawing, f'{IN}.lumshar')[1] < centre(drawing, f'{IN}.thurlan')[1]


@every_language
def test_the_number_of_a_governorate_stands_beside_its_own_circle_or_is_led_to_it(tag):
    drawing = draw('toll_map', tag)
    words, found = (
        Words(LANGUAGES[tag], LEDGER),
        [(re.sub('[\u2067-\u2069]', '', text), box) for text, box in boxes(drawing)],
    )

    circles = {
        place: (
            *centre(drawing, f'{IN}.{place}'),
            artists(drawing, 'PathPatch', f'{IN}.{place}')[0].get_path().get_extents().width / 2,
        )
        for place in PLACES
    }
    rtl = LANGUAGES[tag].locale.direction == 'rtl'
    lines = [
        artist.get_path().vertices
        for artist in artists(drawing, 'PathPatch', '')
        if len(artist.get_path().vertices) == 2
    ]
    leaders = [[(drawing.canvas.width - x if rtl else x, y) for x, y in line] for line in lines]
    for place in PLACES:
        number = plain(words.fact(LEDGER.fact(f'{IN}.{place}')))
        ((left, top, right, bottom),) = [box for text, box in found if text == number]
        gaps = {
            other: hypot(max(left - x, x - right, 0), max(top - y, y - bottom, 0)) - radius
            for other, (x, y, radius) in circles.items()
        }
        x, y, radius = circles[place]
        led = [end for start, end in leaders if hypot(start[0] - x, start[1] - y) < radius + 2]
        if led:  # further away, on a leader that ends at the label
            (end,) = led
            assert left - 1 < end[0] < right + 1
            assert top - 4.5 * LANGUAGES[tag].locale.figure_scale < end[1] < bottom + 1
        else:
            assert min(gaps, key=gaps.get) == place
            assert 1.9 < gaps[place] < 6


def test_minimums_fray_in_rings_on_the_map():
    rings = [
        artist
        for artist in artists(draw('toll_map'), 'PathPatch')
        if artist.get_label().startswith('fray')
    ]

    assert len(rings) == 3 * 6


def test_no_point_of_an_incident_or_of_a_place_below_a_governorate_is_on_the_map():
    public = LEDGER.public
    places = {
        place.id: place.model_copy(update={'latitude': -48.0, 'longitude': -123.0})
        if place.level > 1
        else place
        for place in public.places.values()
    }
    moved = LEDGER.model_copy(update={'public': public.model_copy(update={'places': places})})

    assert {label: centre(draw('toll_map', ledger=moved), f'{IN}.{label}') for label in PLACES} == {
        label: centre(draw('toll_map'), f'{IN}.{label}') for label in PLACES
    }


def test_a_governorate_stands_at_its_own_point_where_the_policy_lets_it_out():
    public = LEDGER.public
    places = {
        **public.places,
        'zinkura': public.places['zinkura'].model_copy(
            update={'latitude': -48.0, 'longitude': -122.0}
        ),
    }
    moved = LEDGER.model_copy(update={'public': public.model_copy(update={'places': places})})
    fit = frame(public.areas, 122, 84)

    assert centre(draw('toll_map', ledger=moved), f'{IN}.zinkura') == pytest.approx(
        fit.point(-122.0, -48.0)
    )


def test_the_scale_bar_is_as_long_as_it_says():
    fit = frame(LEDGER.public.areas, 122, 84)
    kilometres, length = fit.bar(26)

    assert kilometres == 100
    assert length == pytest.approx(100 / 111.32 * fit.scale)
    assert fit.point(-125.0, -47.0)[1] < fit.point(-125.0, -48.0)[1]


@every_language
def test_the_note_names_whose_the_boundaries_are_and_their_licence(tag):
    note = plain(said(draw('toll_map', tag), 'note', tag))

    assert 'Belthuna Land Survey (fictional)' in note
    assert 'Public domain' in note


def test_the_note_says_that_boundaries_imply_no_endorsement():
    assert plain(said(draw('toll_map'), 'note')).endswith(
        'they imply no endorsement of any border.'
    )


def test_labels_that_have_no_room_beside_their_marks_move_out_on_leaders_and_stand_apart():
    marks = [Mark(60 + number % 3 * 5.0, 40 + number // 3 * 5.0, 2.0, 20, 7) for number in range(6)]
    placed = label_marks('toll-map', marks, 122, 84, rtl=False)
    labels = [label.box for label in placed]

    assert all(right - left == 20 and bottom - top == 7 for left, top, right, bottom in labels)
    assert sum(label.leader is not None for label in placed) >= 2
    for number, (left, top, right, bottom) in enumerate(labels):
        assert left >= 0
        assert right <= 122
        assert top >= 0
        assert bottom <= 84
        for x0, y0, x1, y1 in labels[:number]:
            assert right <= x0 or x1 <= left or bottom <= y0 or y1 <= top


def test_labels_that_fit_nowhere_refuse_the_map():
    with pytest.raises(Refused) as refused:
        label_marks('toll-map', [Mark(10, 10, 3, 18, 18)] * 2, 20, 20, rtl=False)
    assert refused.value.problems[0].what == 'the labels have no room on the map'


def test_the_point_of_a_bent_governorate_lies_within_it():
    ring = ((0, 0), (10, 0), (10, 10), (0, 10), (0, 8), (8, 8), (8, 2), (0, 2), (0, 0))

    assert point_within(Area(place='bent', rings=(ring,)))[0] > 8


# The tiles


@every_language
def test_tiles_stand_where_their_table_says_west_at_the_left_and_bars_are_as_long_as_their_tolls(
    tag,
):
    drawing = draw('toll_tiles', tag)
    bars = {place: bar(drawing, f'{IN}.{place}') for place in PLACES}
    scales = [bars[place].get_width() / LEDGER.fact(f'{IN}.{place}').min for place in PLACES]
    rtl = LANGUAGES[tag].locale.direction == 'rtl'
    starts = {
        place: drawing.canvas.width - bars[place].get_x() if rtl else bars[place].get_x()
        for place in PLACES
    }

    assert scales == pytest.approx([scales[0]] * 6)
    assert starts['tashdira'] < starts['lumshar'] < starts['zinkura']
    assert (
        starts['lumshar'] == pytest.approx(starts['nakhmora']) == pytest.approx(starts['thurlan'])
    )
    assert (
        bars['tashdira'].get_y()
        == bars['zinkura'].get_y()
        < bars['kudmira'].get_y()
        < bars['thurlan'].get_y()
    )
    assert len(frays(drawing)) == 3 * 6


def test_the_real_gazetteer_has_a_tile_for_each_of_the_fourteen_governorates():
    public = disclose(load(ROOT / 'data', BRIEF, ROOT))

    assert {tile.place for tile in public.tiles} == {
        place.id for place in public.places.values() if place.level == 1
    }
    assert len(public.tiles) == 14


def test_a_governorate_without_a_tile_is_refused():
    short = LEDGER.model_copy(
        update={'public': LEDGER.public.model_copy(update={'tiles': LEDGER.public.tiles[1:]})}
    )

    with pytest.raises(Refused) as refused:
        draw('toll_tiles', ledger=short)
    assert refused.value.problems[0].what == 'there is no tile for tashdira'


def test_a_brief_of_deaths_without_a_place_and_without_tiles_is_refused():
    public = LEDGER.public.model_copy(update={'tiles': ()})
    facts = {
        name: fact
        for name, fact in LEDGER.facts.items()
        if not name.startswith(f'{IN}.') or name == f'{IN}.unplaced'
    }

    with pytest.raises(Refused) as refused:
        draw('toll_tiles', ledger=LEDGER.model_copy(update={'public': public, 'facts': facts}))
    assert refused.value.problems[0].what == 'there is no data/reference/tiles.csv'


# The files


@pytest.fixture
def data(tmp_path):
    """A copy of the sample, to change."""
    return Path(shutil.copytree(SAMPLE / 'data', tmp_path / 'sample'))


def lay(data, text, origin=True):
    import hashlib

    path = data / 'reference/boundaries.geojson'
    path.write_text(text, encoding='utf-8')
    if origin:
        path.with_name('boundaries.origin.yaml').write_text(
            ORIGIN.format(hashlib.sha256(text.encode()).hexdigest()), encoding='utf-8'
        )


def feature(code, ring=((0, 0), (1, 0), (1, 1), (0, 0)), kind='Polygon'):
    return {
        'type': 'Feature',
        'properties': {'ADM1_PCODE': code},
        'geometry': {'type': kind, 'coordinates': [ring]},
    }


def faults(data):
    with pytest.raises(Refused) as refused:
        load(data, '2031-05-monthly', data.parent)
    return [problem.what for problem in refused.value.problems]


@pytest.mark.parametrize(
    ('features', 'what'),
    [
        (
            [feature('XB01'), feature('XX99')],
            'feature 2: its properties name 0 places of the first level, by id or P-code',
        ),
        (
            [feature('XB01', kind='Point')],
            'feature 1: a boundary is a Polygon or a MultiPolygon, not a Point',
        ),
        (
            [
                feature(
                    'XB01',
                    ring=(
                        (500000, 4000000),
                        (500100, 4000000),
                        (500100, 4000100),
                        (500000, 4000000),
                    ),
                )
            ],
            'feature 1: a point is not in degrees of longitude and latitude (WGS 84)',
        ),
        (
            [feature('XB01', ring=((0, 0), (1, 1)))],
            'feature 1: a ring of a polygon has at least four points',
        ),
        ([{'type': 'Feature'}], 'feature 1: it has no properties or no polygon'),
        (
            [feature('XB01', ring=[(0, 0)] * 20001)],
            'the boundaries have 20001 points, and every PDF would hold them',
        ),
    ],
)
def test_a_boundary_that_cannot_be_drawn_is_refused(data, features, what):
    lay(data, json.dumps({'type': 'FeatureCollection', 'features': features}))

    assert faults(data) == [what]


@pytest.mark.parametrize(
    ('coordinates', 'what'),
    [
        (
            [[-48.0, -122.0], [-47.0, -122.0], [-47.0, -121.0], [-48.0, -122.0]],
            'latitude and longitude are the wrong way round: GeoJSON writes longitude first',
        ),
        ([[0, 0], [1, 0], [1, 1], [0, 1]], 'a ring of a polygon ends at the point where it begins'),
        ([[0], [1], [1], [0]], 'it has no properties or no polygon'),
        (
            [[0, 0], [1, 0], [1, '9' * 5000], [0, 0]],
            'a point is not in degrees of longitude and latitude (WGS 84)',
        ),
    ],
)
def test_the_fault_of_a_boundary_that_cannot_be_drawn_is_named(data, coordinates, what):
    lay(
        data,
        json.dumps(
            {'type': 'FeatureCollection', 'features': [feature('XB01', ring=coordinates)]}
        ).replace(f'"{"9" * 5000}"', '9' * 5000),
    )

    assert faults(data) == [f'feature 1: {what}']


@pytest.mark.parametrize(
    'geometry',
    [
        None,
        {},
        {'type': 'Polygon', 'coordinates': []},
        {'type': 'Polygon', 'coordinates': [[]]},
        {'type': 'MultiPolygon', 'coordinates': [[[]]]},
    ],
)
def test_a_boundary_without_a_shape_is_refused(data, geometry):
    lay(
        data,
        json.dumps(
            {'type': 'FeatureCollection', 'features': [{**feature('XB01'), 'geometry': geometry}]}
        ),
    )

    assert faults(data) in (
        ['feature 1: it has no properties or no polygon'],
        ['feature 1: a ring of a polygon has at least four points'],
    )


def test_a_boundary_that_encloses_nothing_is_refused(data):
    lay(
        data,
        json.dumps(
            {
                'type': 'FeatureCollection',
                'features': [
                    feature('XB01', ring=[(-122, -48), (-121, -48), (-120, -48), (-122, -48)])
                ],
            }
        ),
    )

    assert faults(data) == ['the boundary of "tashdira" encloses nothing']


def test_boundaries_nested_without_end_are_refused(data):
    lay(data, '[' * 100_000)

    assert faults(data) == ['its lists and objects are nested too deeply']


def around(recorded, **points):
    """What the rules of maps say when places of the first level have coordinates: latitude, longitude."""
    located = {
        name: recorded.places[name].model_copy(update={'latitude': north, 'longitude': east})
        for name, (north, east) in points.items()
    }
    return [
        f'{problem.where}: {problem.what}'
        for rule in RULES
        for problem in rule(recorded._replace(places={**recorded.places, **located}))
    ]


def moved(recorded, change):
    return recorded._replace(
        areas=tuple(
            area.model_copy(
                update={'rings': tuple(tuple(map(change, ring)) for ring in area.rings)}
            ).placed({(): area.at()})
            for area in recorded.areas
        )
    )


GEOJSON, WRONG_WAY = (
    'data/reference/boundaries.geojson',
    'latitude and longitude are the wrong way round',
)
POINTS = {'damascus': (33.51, 36.29), 'aleppo': (36.2, 37.16), 'homs': (34.73, 36.72)}


def test_boundaries_whose_axes_are_swapped_are_refused_by_the_country_of_their_p_codes(recorded):
    assert around(moved(recorded, lambda point: point[::-1])) == [
        f'{GEOJSON}: the boundaries do not lie in SY: {WRONG_WAY}'
    ]


def test_boundaries_whose_axes_are_swapped_are_refused_by_the_places_that_have_coordinates(
    recorded,
):
    assert (
        f'{GEOJSON}: 2 of 3 places with coordinates lie outside their boundaries: {WRONG_WAY}'
        in around(moved(recorded, lambda point: point[::-1]), **POINTS)
    )


@pytest.mark.parametrize(
    ('east', 'north', 'away'),
    [(100, 0, 'SY, the country'), (-90, 0, 'SY, the country'), (0, -60, 'SY, the country')],
)
def test_boundaries_of_another_part_of_the_world_are_refused(recorded, east, north, away):
    assert [
        what
        for what in around(moved(recorded, lambda point: (point[0] + east, point[1] + north)))
        if away in what and GEOJSON in what
    ]


def test_boundaries_of_a_neighbouring_country_are_refused_by_the_places_that_have_coordinates(
    recorded,
):
    assert around(moved(recorded, lambda point: (point[0] + 8, point[1])), **POINTS) == [
        f'{GEOJSON}: 3 of 3 places with coordinates lie outside their boundaries'
    ]


def test_one_place_outside_its_boundary_is_refused_with_its_line(recorded):
    wrong = {**POINTS, 'homs': (36.72, 34.73)}

    assert around(recorded, **wrong) == [
        f'data/reference/places.csv:{recorded.places["homs"].at().line}: "homs" at latitude 36.72, longitude 34.73 lies outside the boundary of "homs": {WRONG_WAY}'
    ]
    assert around(recorded, **{**POINTS, 'homs': (31.0, 36.7)})[0].endswith(
        '"homs" at latitude 31.0, longitude 36.7 lies outside the boundary of "homs"'
    )


def test_places_within_their_boundaries_are_accepted(recorded):
    assert around(recorded, **POINTS) == []


def test_boundaries_of_a_part_of_a_country_are_accepted(recorded):
    for area in recorded.areas:
        assert around(recorded._replace(areas=(area,))) == []


def test_a_label_without_room_is_tried_again_in_the_orders_that_follow(recorded):
    swapped = analyse(disclose(moved(recorded, lambda point: point[::-1])))
    english = load_language('en', find_packs([ROOT / 'templates/languages']), ROOT)

    assert draw('events_map', ledger=swapped, language=english).canvas.name == 'events-map'


def test_boundaries_of_nobody_are_refused(data):
    (data / 'reference/boundaries.origin.yaml').unlink()

    assert faults(data) == ['nothing says whose boundaries these are']


def test_a_file_that_is_no_geojson_is_refused_with_its_line(data):
    lay(data, '{"type": "FeatureCollection",\n "features": [}')

    with pytest.raises(Refused) as refused:
        load(data, '2031-05-monthly', data.parent)
    assert str(refused.value.problems[0]).startswith(
        'sample/reference/boundaries.geojson:2:15: not JSON'
    )


def test_a_brief_without_boundaries_or_tiles_is_as_good_as_before(data):
    for name in ('boundaries.geojson', 'boundaries.origin.yaml', 'tiles.csv'):
        (data / 'reference' / name).unlink()
    public = disclose(load(data, '2031-05-monthly', data.parent))

    assert (public.tiles, public.areas, public.boundaries) == ((), (), None)
    with pytest.raises(Refused) as refused:
        draw('toll_map', ledger=analyse(public))
    assert refused.value.problems[0].what == 'there is no data/reference/boundaries.geojson'


def test_tiles_on_one_another_and_of_unknown_places_are_refused(data):
    (data / 'reference/tiles.csv').write_text(
        'place,column,row\ntashdira,1,1\nlumshar,1,1\ntashdira,2,1\nomtera,3,1\n', encoding='utf-8'
    )

    assert [problem.what for problem in validate(load(data, '2031-05-monthly', data.parent))] == [
        'column 1, row 1 is taken, first in line 2',
        '"tashdira" is taken, first in line 2',
        '"omtera" is no place of the first level',
    ]


def test_a_place_that_does_not_leave_has_no_tile_and_no_boundary():
    recorded = load(SAMPLE / 'data', '2031-05-monthly', SAMPLE)
    policy = recorded.policy.model_copy(
        update={'incident': {**recorded.policy.incident, 'place': Rule('coarse', 0)}}
    )
    public = disclose(recorded._replace(policy=policy, claims=()))

    assert (public.tiles, public.areas) == ((), ())
