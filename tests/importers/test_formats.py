"""Other people's formats become our records, or are refused, and nothing is invented."""

import ast
import csv
import io

import pytest

from pipeline.importers.cells import visible
from pipeline.importers.mapping import PlaceRule
from pipeline.importers.mapping_files import mapping_names
from pipeline.importers.places import Gazetteer
from pipeline.importers.reference import read_tables
from pipeline.importers.sheets import Row, key
from pipeline.model import Place
from pipeline.settings import column_letters
from tests.conftest import ROOT
from tests.fixtures.import_folder import HERE, ORIGIN, STRIKES, section, without_raw

# Each format


@pytest.mark.parametrize(
    ('name', 'file'),
    [
        ('ucdp', 'ucdp-hxl.csv'),
        ('acled', 'acled.csv'),
        ('airwars', 'airwars.csv'),
        ('kobo', 'kobo.csv'),
        ('table', 'table.csv'),
        ('hxl', 'hxl.csv'),
    ],
)
def test_a_file_of_each_format_becomes_the_records_written_out(imports, name, file):
    if name == 'kobo':
        imports.add('kobo-victims.csv')
    imports.run(name, imports.add(file))

    assert without_raw(imports.out.read_text(encoding='utf-8')) == (
        HERE / f'{name}.expected.yaml'
    ).read_text(encoding='utf-8')


def test_a_workbook_with_notes_before_its_table_becomes_the_records_written_out(imports):
    path = imports.add_workbook(
        ('Notes', [['Read this first'], ['Date', 'Location']]),
        ('Summary', [['Total', '=SUM(A1:A2)']]),
        ('Strikes', STRIKES),
    )
    report = imports.run('workbook', path)

    assert without_raw(imports.out.read_text(encoding='utf-8')) == (
        HERE / 'workbook.expected.yaml'
    ).read_text(encoding='utf-8')
    assert (
        'strikes.xlsx:Strikes:6:Minimum civilians reported killed: Minimum civilians reported killed (3) <= Minimum total people killed (2) does not hold'
        in section(report, 'refused')
    )
    assert section(report, 'to look at') == [
        '1: one end of a range is empty: "at-least" is written: tbij-ve001',
        '1: the row stands for several strikes, or for an unknown number of them: tbij-ve002',
    ]
    assert section(report, 'columns the mapping would read') == [
        'Minimum people killed, Maximum people killed'
    ]


@pytest.mark.parametrize(
    ('name', 'file', 'refused', 'skipped'),
    [
        (
            'ucdp',
            'ucdp-hxl.csv',
            [
                'ucdp-hxl.csv:7:low: low (4) <= best (3) <= high (2) does not hold',
                'ucdp-hxl.csv:8:side_a: the word "Sel Brigades" is not known here',
                'ucdp-hxl.csv:9:side_b: one-sided violence, and side_b is not "Civilians"',
            ],
            ['line 2 holds HXL tags and is no event: skipped'],
        ),
        (
            'acled',
            'acled.csv',
            ['acled.csv:6:sub_event_type: the word "Looting" is not known here'],
            [],
        ),
        (
            'airwars',
            'airwars.csv',
            [
                'airwars.csv:5:civilian_non_combatants_killed_min: min (5) is more than max (3)',
                'airwars.csv:6:belligerent_1_type: the word "known" is not known here',
            ],
            [],
        ),
        (
            'kobo',
            'kobo.csv',
            [
                'kobo.csv:5:what/targets: an answer is not 1 in its own column',
                'kobo.csv:6:harm/killed_max: "many" is not a whole number',
            ],
            [],
        ),
        (
            'table',
            'table.csv',
            [
                'table.csv:4:date_earliest: "2016-02-30" is not in the calendar',
                'table.csv:4:killed_civilian_min: "two" is not a whole number',
                'table.csv:4:lat: not a number of degrees',
                'table.csv:4:weapon: the word "air strike" is not known here',
            ],
            [],
        ),
    ],
)
def test_rows_that_are_broken_are_refused_with_their_place_and_all_their_faults(
    imports, name, file, refused, skipped
):
    if name == 'kobo':
        imports.add('kobo-victims.csv')
    report = imports.run(name, imports.add(file))

    assert [line for line in section(report, 'refused') if not line.startswith('hint: ')] == refused
    assert section(report, 'skipped') == skipped


def test_each_refusal_says_how_to_fix_it_and_stays_on_record(imports):
    report = imports.run('ucdp', imports.add('ucdp-hxl.csv'))
    origin = (imports.data / 'incidents/out.origin.yaml').read_text(encoding='utf-8')

    assert (
        'hint: Known: government-of-veldoria, sel-front, veld-observers. Give its meaning under "codes" in the mapping, or write "unmatched: keep" there'
        in section(report, 'refused')
    )
    assert '    - "7:low: low (4) <= best (3) <= high (2) does not hold"' in origin
    assert 'rows: {read: 7, taken: 4, left_out: 0, refused: 3}' in origin


def test_older_columns_and_files_without_tags_are_read_alike(imports):
    imports.run('ucdp', imports.add('ucdp-plain.csv'))
    without_tags = imports.records()['ucdp-100001']
    imports.run('ucdp', imports.add('ucdp-hxl.csv'))
    with_tags = imports.records()['ucdp-100001']
    imports.run('acled', imports.add('acled.csv'), to='new')
    imports.run('acled', imports.add('acled-old.csv'), to='old')
    new, old = (
        [
            line
            for line in without_raw((imports.data / f'incidents/{name}.yaml').read_text())
            .split('\n\n')[0]
            .splitlines()
        ]
        for name in ('new', 'old')
    )

    assert (
        without_tags.model_copy(update={'raw': None}).model_dump()
        == with_tags.model_copy(update={'raw': None}).model_dump()
    )
    assert new == old


@pytest.mark.parametrize(
    ('delimiter', 'tables'), [(';', 'files'), (',', 'files'), (None, 'sheets')]
)
def test_a_form_is_read_with_either_delimiter_and_from_a_workbook(imports, delimiter, tables):
    rows = {
        name: list(
            csv.reader(
                io.StringIO((HERE / f'{name}.csv').read_text(encoding='utf-8')), delimiter=';'
            )
        )
        for name in ('kobo', 'kobo-victims')
    }
    if tables == 'sheets':
        path = imports.add_workbook(('form', rows['kobo']), ('victims', rows['kobo-victims']))
    else:
        for name, lines in rows.items():
            with (imports.folder / f'{name}.csv').open('w', encoding='utf-8', newline='') as file:
                csv.writer(file, delimiter=delimiter).writerows(lines)
        path = imports.folder / 'kobo.csv'
        path.with_suffix('.origin.yaml').write_text(ORIGIN)
    imports.run('kobo', path)

    assert without_raw(imports.out.read_text(encoding='utf-8')) == (
        HERE / 'kobo.expected.yaml'
    ).read_text(encoding='utf-8')


@pytest.mark.parametrize('columns', ['both', 'one', 'apart'])
def test_several_answers_come_in_one_cell_in_columns_of_their_own_or_in_both(imports, columns):
    imports.add('kobo-victims.csv')
    path = imports.add('kobo.csv', origin=ORIGIN)
    head, *rows = csv.reader(io.StringIO(path.read_text(encoding='utf-8')), delimiter=';')
    left_out = {
        'both': (),
        'one': ('what/targets/osmar-school', 'what/targets/osmar-clinic'),
        'apart': ('what/targets',),
    }[columns]
    keep = [i for i, name in enumerate(head) if name not in left_out]
    with path.open('w', encoding='utf-8', newline='') as file:
        csv.writer(file, delimiter=';').writerows(
            [row[i] for i in keep] for row in [head, *rows[:2]]
        )
    name = imports.mapping('kobo', ('title: ', 'optional: [what/targets]\ntitle: '))
    (imports.folder / 'kobo-victims.csv').write_text(
        '\n'.join((HERE / 'kobo-victims.csv').read_text().splitlines())
    )
    imports.run(name, path)

    assert [
        [target.facility for target in record.targets] for record in imports.records().values()
    ] == [['osmar-school', 'osmar-clinic'], ['osmar-clinic']]


def test_an_answer_that_its_own_column_contradicts_is_refused(imports):
    imports.add('kobo-victims.csv')
    report = imports.run(
        'kobo', imports.add('kobo.csv', [(';osmar-clinic;0;1;', ';osmar-school;0;1;')])
    )

    assert [line for line in section(report, 'refused') if line.startswith('kobo.csv:3')] == [
        'kobo.csv:3:what/targets: "osmar-clinic" is 1 in its own column and not among the answers',
        'kobo.csv:3:what/targets: an answer is not 1 in its own column',
    ]


@pytest.mark.parametrize(
    ('change', 'said'),
    [
        (
            [(';2;aa-2', ';7;aa-2')],
            ('kobo-victims.csv:4:_parent_index', 'there is no row 7 above it'),
        ),
        (None, ('kobo.csv', 'the repeated group "victims" is not next to it')),
    ],
)
def test_repeated_rows_without_their_row_are_refused(imports, change, said):
    if change:
        imports.add('kobo-victims.csv', change)

    assert imports.refusals('kobo', imports.add('kobo.csv')) == [said]


# Nothing is invented


@pytest.mark.parametrize(
    ('name', 'file', 'change', 'what'),
    [
        (
            'acled',
            'acled.csv',
            ('- status: unknown', '- status: civilian'),
            '"fatalities" counts all dead together, and nothing else is counted here',
        ),
        (
            'acled',
            'acled.csv',
            ('number: fatalities', 'number: [inter1, fatalities]'),
            'the dead are in "fatalities"',
        ),
        (
            'acled',
            'acled.csv',
            (
                'killed:\n',
                'attributions: [{actor: {column: actor1}, status: {always: alleged}}]\nkilled:\n',
            ),
            'the order of the actors says nothing about who attacked whom',
        ),
        (
            'ucdp',
            'ucdp-hxl.csv',
            ('number: deaths_civilians', 'number: best'),
            'low, best and high count the dead of all kinds together',
        ),
        (
            'ucdp',
            'ucdp-hxl.csv',
            ('number: deaths_civilians', 'min: low, max: high'),
            'low, best and high count the dead of all kinds together',
        ),
        (
            'ucdp',
            'ucdp-hxl.csv',
            ('number: deaths_civilians', 'number: deaths_unknown'),
            'the civilians killed are in "deaths_civilians", and nobody else is',
        ),
        (
            'ucdp',
            'ucdp-hxl.csv',
            (
                'status: unknown\n    value: {number: deaths_unknown}',
                'status: combatant\n    value: {number: deaths_civilians}',
            ),
            'the civilians killed are in "deaths_civilians", and nobody else is',
        ),
        (
            'ucdp',
            'ucdp-hxl.csv',
            ('    when: {type_of_violence: "3"}\n', ''),
            'this source says who attacked civilians in one-sided violence only, as side_a',
        ),
        (
            'ucdp',
            'ucdp-hxl.csv',
            ('type_of_violence: "3"', 'type_of_violence: ["1", "3"]'),
            'this source says who attacked civilians in one-sided violence only, as side_a',
        ),
        (
            'ucdp',
            'ucdp-hxl.csv',
            ('column: side_a', 'column: side_b'),
            'this source says who attacked civilians in one-sided violence only, as side_a',
        ),
        (
            'ucdp',
            'ucdp-hxl.csv',
            ('always: alleged', 'always: accepted'),
            'this source says who attacked civilians in one-sided violence only, as side_a',
        ),
        (
            'airwars',
            'airwars.csv',
            ('min: civilian_non_combatants_killed_min', 'min: belligerent_1_deaths_conceded_min'),
            'what a belligerent concedes, and numbers of sources or names, are not the dead of an incident',
        ),
        (
            'airwars',
            'airwars.csv',
            ('min: civilian_non_combatants_killed_min', 'min: num_sources'),
            'what a belligerent concedes, and numbers of sources or names, are not the dead of an incident',
        ),
        (
            'airwars',
            'airwars.csv',
            ('post_status: publish', 'post_status: [publish, draft]'),
            'drafts are not published by Airwars and may not be taken',
        ),
        (
            'airwars',
            'airwars.csv',
            ('take_only: {post_status: publish}', 'take_only: {}'),
            'drafts are not published by Airwars and may not be taken',
        ),
        (
            'airwars',
            'airwars.csv',
            ('title: ', 'restricted_note: geolocation_notes_internal\ntitle: '),
            'the column “geolocation_notes_internal” is private and becomes no field',
        ),
        (
            'kobo',
            'kobo.csv',
            ('restricted_note: what/notes', 'restricted_note: _submitted_by'),
            'the column “_submitted_by” is private and becomes no field',
        ),
    ],
)
def test_a_mapping_cannot_say_what_the_source_does_not(imports, name, file, change, what):
    assert what in [
        said for _, said in imports.refusals(imports.mapping(name, change), imports.add(file))
    ]


@pytest.mark.parametrize(
    ('file', 'name'), [('acled.csv', 'acled'), ('ucdp-hxl.csv', 'ucdp'), ('airwars.csv', 'airwars')]
)
def test_the_rules_of_a_source_cannot_be_walked_around_by_calling_its_file_a_table(
    imports, file, name
):
    own = imports.mapping(name, (f'format: {name}', 'format: table'))

    assert imports.refusals(own, imports.add(file)) == [
        (file, f'this is a file of the format "{name}"')
    ]


def test_an_actor_without_a_given_meaning_is_never_held_responsible(imports):
    kept = imports.mapping('ucdp', ('codes: {}, unmatched: refuse', 'codes: {}, unmatched: keep'))
    told = imports.mapping(
        'ucdp',
        ('codes: {}, unmatched: refuse', 'codes: {Sel Brigades: sel-front}, unmatched: refuse'),
    )
    imports.run(told, imports.add('ucdp-hxl.csv'))
    assert [attribution.actor for attribution in imports.records()['ucdp-100006'].attributions] == [
        'sel-front'
    ]

    kept = imports.mapping('ucdp', ('codes: {}, unmatched: refuse', 'codes: {}, unmatched: keep'))
    report = imports.run(kept, imports.add('ucdp-hxl.csv'), to='kept')
    assert 'id: ucdp-100006' in (imports.data / 'incidents/kept.yaml').read_text()
    assert (
        '1: actor "Sel Brigades": its meaning is not given. Known: government-of-veldoria, sel-front, veld-observers. The incident is kept without it.'
        in section(report, 'not matched')
    )


def test_what_the_source_leaves_open_is_listed_and_not_filled(imports):
    report = imports.run('acled', imports.add('acled.csv'))

    assert section(report, 'not stated by the source') == [
        '3: injured: unknown: acled-vdr1, acled-vdr2, acled-vdr3',
        '1: days: the source writes one day for a week; the days within which it may lie are written: acled-vdr2',
        '2: weapon: unknown: acled-vdr2, acled-vdr3',
        '1: days: the source writes one day for a month; the days within which it may lie are written: acled-vdr3',
        '1: killed: unknown: acled-vdr3',
    ]
    assert section(report, 'left out') == ['1: event_type: "Strategic developments"']
    assert section(report, 'columns that become no field')[0].startswith(
        'year, disorder_type, actor1, assoc_actor_1, inter1, actor2'
    )
    assert not any(
        'weapons.yaml' in line for line in section(report, 'to do')
    )  # "unknown" is a word that every brief knows


def test_places_that_are_not_known_become_rows_to_be_looked_at(imports):
    places = imports.data / 'reference/places.csv'
    places.write_text(
        'id,pcode,level,parent,names.en,names.ar\nveldoria,VD,0,,Veldoria,فلدوريا\n',
        encoding='utf-8',
    )
    report = imports.run('ucdp', imports.add('ucdp-plain.csv'))
    rows = section(report, 'to do')
    rows = rows[rows.index('id,pcode,level,parent,names.ar,names.en') :]

    assert 'north-veld-province,,1,veldoria,,North Veld province' in rows
    assert 'osmar-town,,3,north-veld-province,,Osmar town' in rows
    places.write_text(
        '\n'.join(row.strip() for row in rows) + '\nveldoria,VD,0,,فلدوريا,Veldoria\n',
        encoding='utf-8',
    )
    imports.run('ucdp', imports.folder / 'ucdp-plain.csv')
    assert imports.records()['ucdp-100001'].place == 'osmar-town'


def test_an_incident_that_may_lie_in_two_months_is_pointed_out(imports):
    report = imports.run('ucdp', imports.add('ucdp-hxl.csv'))

    assert '1: it may lie on either side of the end of a month: ucdp-100003' in section(
        report, 'to look at'
    )


def test_only_what_may_lie_in_the_period_of_the_origin_is_taken(imports):
    report = imports.run(
        'ucdp',
        imports.add('ucdp-hxl.csv', origin=ORIGIN + 'period: {from: 2016-04-01, to: 2016-04-30}\n'),
    )

    assert list(imports.records()) == ['ucdp-100003']
    assert section(report, 'left out') == ['3: not in the period that the origin names']


@pytest.mark.parametrize(
    ('rule', 'cells', 'place'),
    [
        ({'pcode': ['p']}, {'p': 'vd010100'}, 'osmar'),
        (
            {'pcode': ['p3', 'p1'], 'name': ['n']},
            {'p3': '', 'p1': 'VD01', 'n': 'Osmar'},
            'north-veld',
        ),
        (
            {'pcode': ['p3', 'p1']},
            {'p3': 'VD999999', 'p1': 'VD01'},
            'the P-code VD999999 is not in our table',
        ),
        ({'name': ['n']}, {'n': ' OSMAR'}, 'osmar'),
        ({'name': ['n']}, {'n': 'أسمار'}, 'osmar'),
        ({'name': ['n']}, {'n': "Óld-Quarter'"}, 'old-quarter'),
        ({'name': ['n']}, {'n': 'Harn'}, 'several places have this name'),
        ({'name': ['n'], 'within': ['g']}, {'n': 'Harn', 'g': 'North Veld'}, 'harn-north'),
        (
            {'name': ['n'], 'within': ['g', 'c']},
            {'n': 'Harn', 'g': 'Sel', 'c': 'Veldoria'},
            'harn-south',
        ),
        (
            {'name': ['n'], 'within': ['g']},
            {'n': 'Harn', 'g': 'East Veld'},
            'what lies around it is another place or not in our table',
        ),
        (
            {'name': ['n'], 'within': ['c']},
            {'n': 'Osmar', 'c': 'Elsewhere'},
            'what lies around it is another place or not in our table',
        ),
        ({'name': ['n']}, {'n': 'Mira'}, 'the name is not in our table'),
        ({'name': ['n'], 'spellings': {'Uzmar': 'osmar'}}, {'n': 'uzmar'}, 'osmar'),
        ({'name': ['n'], 'leave_out': ['town']}, {'n': 'Osmar town'}, 'osmar'),
        ({'name': ['n'], 'precision': 'governorate'}, {'n': 'Sel'}, 'sel'),
        ({'name': ['n'], 'precision': 'exact'}, {'n': 'Sel'}, 'sel-town'),
        (
            {'name': ['n'], 'precision': 'exact'},
            {'n': 'North Veld'},
            'the name is not in our table',
        ),
        (
            {
                'name': ['n'],
                'name_by_precision': {'governorate': ['g']},
                'precision': 'governorate',
            },
            {'n': 'Osmar', 'g': 'North Veld'},
            'north-veld',
        ),
        ({'name': ['n']}, {'n': ''}, 'no place that could be looked up'),
    ],
)
def test_a_place_is_matched_by_code_or_by_name_within_what_lies_around_it_or_not_at_all(
    rule, cells, place
):
    gazetteer = read_tables(HERE / 'data', HERE).gazetteer
    precision = rule.pop('precision', None)
    match = gazetteer.find(
        Row('x', 1, {name: name for name in cells}, cells), PlaceRule(**rule), precision
    )

    assert (match.place.id if match.place else match.reason) == place


def test_a_place_below_an_unknown_parent_is_inside_nothing():
    places = {
        'a': Place(id='a', level=3, parent='gone', names={'en': 'A'}),
        'b': Place(id='b', level=1, names={'en': 'B'}),
    }
    row = Row('x', 1, {'n': 'n', 'g': 'g'}, {'n': 'A', 'g': 'B'})

    assert Gazetteer(places).find(row, PlaceRule(name=['n'], within=['g']), None).place is None


@pytest.mark.parametrize(
    ('cells', 'rule', 'said'),
    [
        (('3', '5'), '{min: a, max: b}', '{min: 3, max: 5}'),
        (('3', '3'), '{min: a, max: b}', '3'),
        (('3', ''), '{min: a, max: b}', '{min: 3, qualifier: at-least}'),
        (('', '5'), '{min: a, max: b}', '{max: 5, qualifier: at-most}'),
        (('', ''), '{min: a, max: b}', None),
        (('3', ''), '{min: a}', '{min: 3, qualifier: at-least}'),
        (('', '5'), '{max: b}', '{max: 5, qualifier: at-most}'),
        (('0', '0'), '{min: a, max: b}', '0'),
        (
            ('3+', '3+'),
            '{min: a, max: b, codes: {"3+": {min: 3, qualifier: at-least}}}',
            '{min: 3, qualifier: at-least}',
        ),
        (
            ('several', ''),
            '{number: a, codes: {Several: {qualifier: a-number-of}}}',
            '{qualifier: a-number-of}',
        ),
        (('999', ''), '{number: a, codes: {"999": unknown}}', None),
        (('7', ''), '{number: a, qualifier: at-least}', '{min: 7, qualifier: at-least}'),
        (('7', ''), '{number: a, qualifier: about}', '{min: 7, max: 7, qualifier: about}'),
    ],
)
def test_a_count_is_what_its_cells_say_and_no_more(imports, cells, rule, said):
    path = imports.folder / 'x.csv'
    path.write_text(f'id,date,a,b\n1,2016-03-01,{",".join(cells)}\n')
    path.with_suffix('.origin.yaml').write_text(ORIGIN)
    (imports.folder / 'own.yaml').write_text(
        'format: table\ntitle: x\nid: {column: id, prefix: x}\ndate: {earliest: date}\nplace: {}\ntype: {always: attack}\nweapon: {always: airstrike}\n'
        f'killed: [{{status: civilian, value: {rule}}}]\n'
    )
    imports.run(str(imports.folder / 'own.yaml'), path)
    text = imports.out.read_text()

    assert (
        '\n  killed: unknown\n' in text
        if said is None
        else f'\n    - {{status: civilian, value: {said}}}\n' in text
    )


# What is private stays inside


def test_private_columns_are_dropped_before_anything_else(imports):
    imports.add('kobo-victims.csv')
    reports = [
        imports.run('kobo', imports.add('kobo.csv')),
        imports.run('airwars', imports.add('airwars.csv'), to='air'),
    ]
    written = ''.join(
        path.read_text(encoding='utf-8') for path in (imports.data / 'incidents').iterdir()
    )

    assert 'CANARY' not in written + ''.join(reports)
    assert '99.111' not in written
    assert section(reports[0], 'columns dropped before anything else') == [
        'deviceid, start-geopoint, _start-geopoint_latitude, _start-geopoint_longitude, collector/name, _submitted_by'
    ]


def test_a_report_and_its_diff_show_no_restricted_value(imports):
    imports.add('kobo-victims.csv', [('Invented Child;child', 'Invented Child;CANARY')])
    report = imports.run('kobo', imports.add('kobo.csv'), write=False)

    assert [
        word
        for word in ('Invented Adult', 'Invented Child', 'CANARY', 'Secret', 'witness', '20.25')
        if word in report
    ] == []
    assert 'kobo-victims.csv:3:victims/age_group: the word is not known here' in section(
        report, 'refused'
    )


def test_a_raw_row_is_kept_whole_with_invisible_characters_spelled_out(imports):
    imports.run('ucdp', imports.add('ucdp-hxl.csv'))
    raw = imports.records()['ucdp-100002'].raw

    assert raw['source_article'] == '"Invented Press","said \\u200f4"'
    assert raw['low'] == '3'
    assert 'gwnoa' not in raw
    assert visible('a\tb\\c\U000e0001') == 'a\\u0009b\\\\c\\U000e0001'


def test_a_text_with_a_direction_control_becomes_no_field(imports):
    report = imports.run(
        'ucdp', imports.add('ucdp-hxl.csv', [('Mira village', 'Mira \u202evillage')])
    )

    assert (
        'ucdp-hxl.csv:6:where_coordinates: direction-control character U+202E (right-to-left override)'
        in section(report, 'refused')
    )


# The shape of the package


@pytest.mark.parametrize(
    'path', sorted((ROOT / 'pipeline/importers').glob('*.py')), ids=lambda path: path.name
)
def test_an_importer_imports_only_the_model_the_settings_and_its_own_package(path):
    source = path.read_text(encoding='utf-8')
    ours = {
        node.module
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and node.module.startswith('pipeline')
    }

    assert {name for name in ours if not name.startswith('pipeline.importers')} <= {
        'pipeline.model',
        'pipeline.settings',
    }
    assert len(source.splitlines()) <= 300


def test_every_mapping_is_a_format_and_every_column_has_letters():
    assert mapping_names() == ['acled', 'airwars', 'hxl', 'kobo', 'table', 'ucdp', 'workbook']
    assert [column_letters(i) for i in (0, 25, 26, 51, 52, 701, 702)] == [
        'A',
        'Z',
        'AA',
        'AZ',
        'BA',
        'ZZ',
        'AAA',
    ]
    assert [key(name) for name in (' Strike\nID ', '#adm1 +Name+en', '#adm1+en+name')] == [
        'strike id',
        '#adm1+en+name',
        '#adm1+en+name',
    ]
