"""What people write is read as they wrote it, or refused with its place, its fault and a hint."""

import pytest

from pipeline.model import Claim, Incident, Place, Refused, Where
from pipeline.settings import build, build_each, nearest, read_csv, read_yaml

INCIDENT = """\
id: a
date: {earliest: 2014-09-23, latest: 2014-09-23, precision: day}
place: unknown
type: air-attack
weapon: airstrike
attributions: []
killed: unknown
injured: unknown
sources: []
"""
CLAIM = """\
id: c
by: snhr
source: s
published: 2014-10-26
period: {from: 2014-09-23, to: unknown}
actor: a
measure: killed
value: 24
"""
AMBIGUOUS = (
    'Put it in quotes if it is a word; write a number in plain digits; write true or false in full'
)
LIST = 'Write each entry after "- ", or all between brackets: [one, two]'
README = 'Correct it; the nearest README.md says what is expected'
UNKNOWN = 'Write plain digits, or the word unknown'


@pytest.fixture
def read(tmp_path):
    """Reads a text as YAML, as CSV or as a record."""

    def read(text, model=None, reader=read_yaml):
        path = tmp_path / 'file'
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        document = reader(path, 'f.yaml')
        return document if model is None else build(model, document)

    return read


@pytest.fixture
def faults(read):
    """The faults of a text, as a person reads them."""

    def faults(*arguments, **options):
        with pytest.raises(Refused) as refused:
            read(*arguments, **options)
        return [
            (str(problem.where), problem.what, problem.hint) for problem in refused.value.problems
        ]

    return faults


@pytest.mark.parametrize(
    'text',
    [
        'no',
        'No',
        'NO',
        'yes',
        'Yes',
        'on',
        'ON',
        'off',
        'Off',
        'y',
        'N',
        'True',
        'FALSE',
        'Null',
        'NULL',
        'None',
        '~',
        '010',
        '-010',
        '007',
        '0_1',
        '00',
        '02.10',
        '0x1F',
        '0o17',
        '0b11',
        '1_447',
        '1447_',
        '1_0.5',
        '12:30',
        '3:2',
        '12:30:45',
        '-12:30',
        '12:30.5',
        '1e3',
        '1.5e+3',
        '1E-3',
        '+12',
        '+1.5',
        '.5',
        '-.5',
        '5.',
        '.inf',
        '-.INF',
        '.NaN',
    ],
)
def test_a_word_that_readers_take_differently_is_refused(faults, text):
    assert faults(f'a: 1\nb: {text}\n') == [
        ('f.yaml:2:4', f'the value "{text}" means different things to different readers', AMBIGUOUS)
    ]


@pytest.mark.parametrize(
    ('text', 'value'),
    [
        ('Joubar', 'Joubar'),
        ('nobody', 'nobody'),
        ('2014-09-23', '2014-09-23'),
        ('1,447', '1,447'),
        ('١٤٤٧', '١٤٤٧'),
        ('SY090200', 'SY090200'),
        ('"no"', 'no'),
        ("'010'", '010'),
        ('"12:30"', '12:30'),
        ('""', ''),
        ('At-Tala’e', 'At-Tala’e'),
        ('عين عيسى', 'عين عيسى'),
        ('می\u200cخواهم', 'می\u200cخواهم'),
        ('cafe\u0301', 'café'),
        ('24', 24),
        ('-5', -5),
        ('0', 0),
        ('16.7', 16.7),
        ('true', True),
        ('false', False),
        ('null', None),
        ('|\n  x\n  y', 'x\ny\n'),
    ],
)
def test_a_plain_word_stays_as_it_was_written(read, text, value):
    document = read(f'a: {text}\n')

    assert document.value == {'a': value}
    assert type(document.value['a']) is type(value)


def test_each_value_remembers_its_file_line_and_column(read):
    document = read('# a comment\nx: {y: [one, two]}\nz:\n  - w: 1\n')

    assert document.value == {'x': {'y': ['one', 'two']}, 'z': [{'w': 1}]}
    assert document.wheres[('x', 'y', 1)] == Where('f.yaml', 2, 14)
    assert document.wheres[('z', 0, 'w')] == Where('f.yaml', 4, 8)
    assert str(Where('f.yaml', 4, 8)) == 'f.yaml:4:8'


@pytest.mark.parametrize(
    ('text', 'where', 'what', 'hint'),
    [
        (
            'killed: 24\nb: 2\nkilled: 1447\n',
            'f.yaml:3:1',
            '"killed" is written twice, first in line 1',
            'Keep one of the two',
        ),
        (
            'a: &x 1\n',
            'f.yaml:1:4',
            'anchors (&) and tags (!) are not read',
            'Write the plain value',
        ),
        (
            'a: !!str 1\n',
            'f.yaml:1:4',
            'anchors (&) and tags (!) are not read',
            'Write the plain value',
        ),
        (
            '&x a: 1\n',
            'f.yaml:1:1',
            'anchors (&) and tags (!) are not read',
            'Write the plain value',
        ),
        ('a: [*x]\n', 'f.yaml:1:5', '"*x" repeats another value', 'Write the value out'),
        ('<<: {a: 1}\n', 'f.yaml:1:1', '"<<" merges are not read', 'Write the keys out'),
        (
            '? [a]\n: 1\n',
            'f.yaml:1:3',
            'a key must be a plain word',
            'Write one word before the colon',
        ),
        (
            'a: 1\n---\nb: 2\n',
            'f.yaml:2:1',
            'a second document starts here',
            'Write one document a file',
        ),
        ('a: ' + '[' * 30_000, 'f.yaml:1:35', 'nested deeper than 32 levels', 'Flatten the file'),
        ('', 'f.yaml:1', 'the file is empty', 'Write its content, or delete the file'),
        (
            '# only a comment\n',
            'f.yaml:1',
            'the file is empty',
            'Write its content, or delete the file',
        ),
        ('---\n', 'f.yaml:2:1', 'the file is empty', 'Write its content, or delete the file'),
        (
            'a:\nb: 1\n',
            'f.yaml:1:3',
            '"a" has no value',
            'Write the value, or the word null, or delete the line',
        ),
        (
            'a:\n- \n',
            'f.yaml:2:2',
            'an entry of the list has no value',
            'Write the value, or the word null, or delete the line',
        ),
        (
            'a: {min: 1,447}\n',
            'f.yaml:1:15',
            'the digits "447" after a comma stand alone',
            'Write it without a comma, as 1447 or 36.2',
        ),
        (
            'a: 1\nb: {c: 2\nd: 3\n',
            'f.yaml:3:2',
            "not YAML: did not find expected ',' or '}'",
            'Check indentation, colons and quotes on this line and the one above',
        ),
        (
            'a: b: c\n',
            'f.yaml:1:5',
            'not YAML: mapping values are not allowed in this context',
            'Check indentation, colons and quotes on this line and the one above',
        ),
        (
            'a: @b\n',
            'f.yaml:1:4',
            'not YAML: found character that cannot start any token',
            'Check indentation, colons and quotes on this line and the one above',
        ),
        (b'a: 1\nb: \xe9\n', 'f.yaml:2', 'the file is not UTF-8 text', 'Save it as UTF-8'),
        (
            'a: 1\nb: x\u202e1447\n',
            'f.yaml:2:4',
            'direction-control character U+202E (right-to-left override)',
            'Delete it; direction is set by the page',
        ),
        (
            '\u200fa: 1\n',
            'f.yaml:1:1',
            'direction-control character U+200F (right-to-left mark)',
            'Delete it; direction is set by the page',
        ),
        (
            'é: é\nb: "\x07"\n',
            'f.yaml:2:5',
            'invisible character U+0007 (a control character)',
            'Delete it',
        ),
        (
            'a: "x\\u200by"\n',
            'f.yaml:1:4',
            'invisible character U+200B (zero width space)',
            'Delete it',
        ),
        (
            'a: x\u2028y\nb: 1\n',
            'f.yaml:1:5',
            'invisible character U+2028 (line separator)',
            'Delete it',
        ),
        ('a: x\u00ady\n', 'f.yaml:1:4', 'invisible character U+00AD (soft hyphen)', 'Delete it'),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else None,
)
def test_what_a_file_may_not_hold_is_refused_at_its_place(faults, text, where, what, hint):
    assert faults(text) == [(where, what, hint)]


def test_all_faults_of_a_file_are_found_at_once_and_in_order(faults):
    found = faults('b: yes\na: 010\na: [&x 1, &y 2, ~, one, no, two, no]\n')

    assert [where.removeprefix('f.yaml:') for where, _, _ in found] == [
        '1:4',
        '2:4',
        '3:1',
        '3:5',
        '3:11',
        '3:17',
        '3:25',
        '3:34',
    ]


@pytest.mark.parametrize(
    ('old', 'new', 'where', 'what', 'hint'),
    [
        (
            'value: 24',
            'value: 1,447',
            'f.yaml:8:8',
            'value: "1,447" is not a whole number',
            'Write 1447',
        ),
        (
            'value: 24',
            'value: 1 447',
            'f.yaml:8:8',
            'value: "1 447" is not a whole number',
            'Write 1447',
        ),
        (
            'value: 24',
            'value: ١٤٤٧',
            'f.yaml:8:8',
            'value: "١٤٤٧" is not a whole number',
            'Write 1447',
        ),
        (
            'value: 24',
            'value: "010"',
            'f.yaml:8:8',
            'value: "010" is not a whole number',
            'Write 10',
        ),
        ('value: 24', 'value: 24.5', 'f.yaml:8:8', 'value: "24.5" is not a whole number', UNKNOWN),
        ('value: 24', 'value: true', 'f.yaml:8:8', 'value: "true" is not a whole number', UNKNOWN),
        (
            'value: 24',
            'value: dozens',
            'f.yaml:8:8',
            'value: "dozens" is not a whole number',
            UNKNOWN,
        ),
        (
            'value: 24',
            'value: -5',
            'f.yaml:8:8',
            'value: "-5" is less than 0',
            'Write a number that is not negative, or the word unknown',
        ),
        (
            'value: 24',
            'value: {min: 5, max: 3}',
            'f.yaml:8:8',
            'value: min (5) is more than max (3)',
            README,
        ),
        (
            'value: 24',
            'value: {min: 5}',
            'f.yaml:8:8',
            'value: a count with one end needs "qualifier: at-least"',
            README,
        ),
        (
            'value: 24',
            'value: {max: 5}',
            'f.yaml:8:8',
            'value: a count with one end needs "qualifier: at-most"',
            README,
        ),
        (
            'value: 24',
            'value: {min: 5, max: 6, qualifier: at-least}',
            'f.yaml:8:8',
            'value: "at-least" cannot have a "max" (6)',
            README,
        ),
        (
            'value: 24',
            'value: {min: 5, max: 6, qualifier: at-most}',
            'f.yaml:8:8',
            'value: "at-most" cannot have a "min" (5)',
            README,
        ),
        (
            'value: 24',
            'value: {min: 5, qualifier: unknown}',
            'f.yaml:8:8',
            'value: a count that is "unknown" cannot have a number',
            README,
        ),
        (
            'value: 24',
            'value: {}',
            'f.yaml:8:8',
            'value: a count needs "min" or "max", or the word unknown',
            README,
        ),
        (
            'value: 24',
            'value: {min: 5, qualifier: atleast}',
            'f.yaml:8:28',
            'qualifier: "atleast" is not known here',
            'Did you mean at-least?',
        ),
        ('value: 24', 'valeu: 24', 'f.yaml:8:8', 'unknown key "valeu"', 'Did you mean value?'),
        ('value: 24', 'value: {mni: 24}', 'f.yaml:8:14', 'unknown key "mni"', 'Did you mean min?'),
        ('by: snhr\n', '', 'f.yaml:1:1', '"by" is missing', 'Add "by:" here'),
        (
            'published: 2014-10-26',
            'published: 2014-02-31',
            'f.yaml:4:12',
            'published: "2014-02-31" is not in the calendar',
            'Correct the day or the month',
        ),
        (
            'published: 2014-10-26',
            'published: 26.10.2014',
            'f.yaml:4:12',
            'published: "26.10.2014" is not a day',
            'Write it as 2014-09-23',
        ),
        (
            'published: 2014-10-26',
            'published: 20141026',
            'f.yaml:4:12',
            'published: "20141026" is not a day',
            'Write it as 2014-09-23',
        ),
        (
            '{from: 2014-09-23, to: unknown}',
            '2014-09-23',
            'f.yaml:5:9',
            'period: "2014-09-23" needs keys of its own',
            'Write them below it: from, to',
        ),
        (
            'to: unknown',
            'to: 2014-01-01',
            'f.yaml:5:9',
            'period: from (2014-09-23) is after to (2014-01-01)',
            README,
        ),
        (
            'measure: killed',
            'measure: kiled',
            'f.yaml:7:10',
            'measure: "kiled" is not known here',
            'Did you mean killed?',
        ),
        ('id: c', 'id: 2014', 'f.yaml:1:5', 'id: "2014" is not a text', 'Put it in quotes'),
        (
            'id: c',
            'id: Claim 1',
            'f.yaml:1:5',
            'id: "Claim 1" is not an identifier',
            'Use small Latin letters, digits and hyphens',
        ),
        (
            'value: 24',
            'value: 24\nitems: [{place: [x], value: 1}]',
            'f.yaml:9:17',
            'place is not a text',
            'Put it in quotes',
        ),
        (
            'value: 24',
            'value: 24\nitems: [5]',
            'f.yaml:9:9',
            'items: "5" needs keys of its own',
            'Write them below it: place, facility_type, date, value',
        ),
        (
            'value: 24',
            'value: 24\nitems: school',
            'f.yaml:9:8',
            'items: "school" is not a list',
            LIST,
        ),
    ],
)
def test_a_record_that_is_not_in_order_is_refused_in_plain_words(
    faults, old, new, where, what, hint
):
    found = faults(CLAIM.replace(old, new, 1), Claim)

    assert (where, what, hint) in found
    assert len(found) == 1 + ('valeu' in new)  # a misspelt key is also a missing one


@pytest.mark.parametrize(
    ('old', 'new', 'what'),
    [
        (
            'latest: 2014-09-23',
            'latest: 2014-09-22',
            'date: earliest (2014-09-23) is after latest (2014-09-22)',
        ),
        (
            'latest: 2014-09-23',
            'latest: 2014-09-24',
            'date: precision "day" needs one day, not 2014-09-23 to 2014-09-24',
        ),
    ],
)
def test_the_days_of_an_incident_are_in_order(faults, old, new, what):
    assert faults(INCIDENT.replace(old, new), Incident) == [('f.yaml:2:7', what, README)]


@pytest.mark.parametrize(
    'text',
    [
        'victims: [{name: 12:30, minor: no}]',
        'victims: [{name: [Canary], minor: Canary}]',
        'victims: Canary',
        'victims: [Canary]',
        'victims: [{Canary: true, name: x, minor: true}]',
        'victims: [{Canary: 1, Canary: 2}]',
        'victims: [{name: {Canary: }}]',
        'victims: [{name: "Canary\u202e", minor: true}]',
        'victims: [{name: 4711, minor: true}]',
        'coordinates: {latitude: Canary, longitude: 36.2}',
        'coordinates: {latitude: 36, longitude: 36, Canary: 1}',
        'coordinates: {latitude: 1,4711, longitude: 36}',
        'restricted_note: 12:30',
        'restricted_note: [Canary]',
        'restricted_note: 4711',
        'restricted_note: &Canary x',
        'restricted_note: "Canary',
    ],
)
def test_a_restricted_value_is_never_said(faults, text):
    found = faults(f'{INCIDENT}{text}\n', Incident)

    assert found
    assert [
        said
        for fault in found
        for said in fault
        if any(secret in said for secret in ('Canary', '12:30', '4711'))
    ] == []


def test_a_table_is_read_with_its_languages_together_and_its_empty_cells_left_out(read):
    document = read(
        '\ufeffid,level,names.en,names.ar,names.en.short\r\njoubar,4, Joubar ,جوبر,J\r\n,,,,\r\n"a, b",-1,"two\nlines",,\r\nlast,x,,,\r\n',
        reader=read_csv,
    )

    assert document.value == [
        {'id': 'joubar', 'level': 4, 'names': {'en': 'Joubar', 'ar': 'جوبر', 'en.short': 'J'}},
        {'id': 'a, b', 'level': -1, 'names': {'en': 'two\nlines'}},
        {'id': 'last', 'level': 'x'},
    ]
    assert [
        str(document.wheres[path])
        for path in ((0, 'names', 'ar'), (1, 'id'), (1, 'names', 'en'), (2, 'level'))
    ] == ['f.yaml:2:names.ar', 'f.yaml:4:id', 'f.yaml:4:names.en', 'f.yaml:6:level']


@pytest.mark.parametrize(
    ('text', 'expected'),
    [
        (
            'a,b\n1\n1,2,3\n',
            [
                (
                    'f.yaml:2',
                    '1 cell in a table of 2 columns',
                    'Check for a missing or an extra comma',
                ),
                (
                    'f.yaml:3',
                    '3 cells in a table of 2 columns',
                    'Check for a missing or an extra comma',
                ),
            ],
        ),
        *(
            (
                f'a,b\n1,{text}\n',
                [
                    (
                        'f.yaml:2:b',
                        f'a text beginning with "{text[0]}" is a formula to a spreadsheet',
                        'Begin the text with a letter',
                    )
                ],
            )
            for text in ('=1+1', '+x', '-x', '@x')
        ),
        (
            'a,b\n1, =x\n',
            [
                (
                    'f.yaml:2:b',
                    'a text beginning with "=" is a formula to a spreadsheet',
                    'Begin the text with a letter',
                )
            ],
        ),
        (
            'a,b\n1,"x"y\n',
            [
                (
                    'f.yaml:2',
                    """not a CSV table: ',' expected after '"'""",
                    'Save the sheet again as CSV, UTF-8',
                )
            ],
        ),
        (
            'a,"b"c\n1,2\n',
            [
                (
                    'f.yaml:1',
                    """not a CSV table: ',' expected after '"'""",
                    'Save the sheet again as CSV, UTF-8',
                )
            ],
        ),
        (
            'a,b\n1,"x\n',
            [
                (
                    'f.yaml:2',
                    'not a CSV table: unexpected end of data',
                    'Save the sheet again as CSV, UTF-8',
                )
            ],
        ),
        (
            'a,b\nx\u202ey,2\n',
            [
                (
                    'f.yaml:2:a',
                    'direction-control character U+202E (right-to-left override)',
                    'Delete it; direction is set by the page',
                )
            ],
        ),
        (
            'a,b\nx\ty,2\n',
            [('f.yaml:2:a', 'invisible character U+0009 (a control character)', 'Delete it')],
        ),
        ('a,b,a\n', [('f.yaml:1:a', 'the column "a" is there twice', 'Keep one of the two')]),
        (
            'names,names.en\na,b\n',
            [
                (
                    'f.yaml:1:names',
                    '"names" is a column of its own and the head of others',
                    'Name it names.en, by its language',
                )
            ],
        ),
        ('a,,b\n', [('f.yaml:1', 'a column has no name', 'Name it, or delete the column')]),
        (
            'a;b\n1;2\n',
            [
                (
                    'f.yaml:1',
                    'the cells are not separated by commas',
                    'Save the sheet again as CSV, with commas',
                )
            ],
        ),
        ('', [('f.yaml:1', 'the file is empty', 'Write its content, or delete the file')]),
        (b'a,b\n\xe9,2\n', [('f.yaml:2', 'the file is not UTF-8 text', 'Save it as UTF-8')]),
    ],
)
def test_a_table_with_a_fault_is_refused_at_its_line_and_column(faults, text, expected):
    assert faults(text, reader=read_csv) == expected


def test_a_cell_of_digits_is_a_number_where_one_is_meant_and_a_name_where_a_name_is_meant(read):
    (place,) = build_each(
        Place, read('id,pcode,level,names.en\nsquare,1010,4,17\n', reader=read_csv)
    )

    assert (place.level, place.pcode, place.names) == (4, '1010', {'en': '17'})


def test_a_case_form_stands_in_a_column_of_its_own_beside_the_name(read):
    (place,) = build_each(
        Place, read('id,level,names.ru,names.ru.genitive\nsquare,4,Ракка,Ракки\n', reader=read_csv)
    )

    assert place.names == {'ru': 'Ракка', 'ru.genitive': 'Ракки'}


def test_every_record_of_a_list_is_looked_at(tmp_path):
    path = tmp_path / 'f'
    path.write_text(
        '- {id: a, level: x, names: {}}\n- {id: b, level: 1, names: {}}\n- {id: c, level: -1, names: {}}\n'
    )
    with pytest.raises(Refused) as refused:
        build_each(Place, read_yaml(path, 'f.yaml'))

    assert [str(problem.where) for problem in refused.value.problems] == [
        'f.yaml:1:18',
        'f.yaml:3:18',
    ]


@pytest.mark.parametrize(
    ('word', 'known', 'said'),
    [
        ('syrian-regim', ['syrian-regime', 'isis'], 'Did you mean syrian-regime?'),
        ('xyz', ['b', 'a'], 'Known: a, b'),
        ('xyz', 'lkjihgfedcba', 'Known: a, b, c, d, e, f, g, h, i, j, k, l'),
        ('xyz', 'mlkjihgfedcba', 'One of 13 known ones, such as a'),
    ],
)
def test_an_unknown_word_is_answered_with_the_nearest_known_one(word, known, said):
    assert nearest(word, known) == said


def test_a_record_says_where_its_parts_stand_and_the_nearest_place_for_what_is_not_written(read):
    claim = read(CLAIM, Claim)

    assert [
        str(claim.at(*path)) for path in (('value',), ('period', 'to'), ('of_which', 0), ())
    ] == ['f.yaml:8:8', 'f.yaml:5:32', 'f.yaml:1:1', 'f.yaml:1:1']
