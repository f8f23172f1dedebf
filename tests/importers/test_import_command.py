"""An import is shown before it is written, keeps what a person decided, and says where its file comes from."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.fixtures.import_folder import HERE, ORIGIN, section

# What a person decided stays

DECISIONS = [
    (
        '  attributions: []\n  killed:\n    - {status: civilian, value: 2}\n    - {status: unknown, value: 0}\n  injured: unknown\n  sources: [test-release]\n  raw: {id: "100001"',
        '  attributions: []\n  killed:\n    - {status: civilian, value: 3}\n    - {status: unknown, value: 0}\n  injured: unknown\n  sources: [test-release]\n'
        '  restricted_note: "Told by telephone."\n  duplicate_of: ucdp-100002\n  raw: {id: "100001"',
    ),
    ('  place: unknown\n  place_text: {en: "Mira village"}\n', '  place: old-quarter\n'),
]


@pytest.fixture
def decided(desk):
    """A desk on which a person changed what was imported."""
    desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))
    text = desk.out.read_text(encoding='utf-8')
    for old, new in DECISIONS:
        assert old in text, old
        text = text.replace(old, new, 1)
    desk.out.write_text(text, encoding='utf-8')
    return desk


def test_a_second_import_of_the_same_file_changes_nothing(desk):
    desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))
    before = {path.name: path.read_bytes() for path in (desk.data / 'incidents').iterdir()}
    report = desk.bring('ucdp', desk.folder / 'ucdp-hxl.csv')

    assert {path.name: path.read_bytes() for path in (desk.data / 'incidents').iterdir()} == before
    assert section(report, 'what stands in our file') == ['4 unchanged']
    assert '@@' not in report


def test_decisions_of_a_person_survive_and_the_source_updates_the_rest(decided):
    report = decided.bring(
        'ucdp',
        decided.lay(
            'ucdp-hxl.csv',
            [
                (
                    '100001,VDR-2016-1-100001,2016,1,Clear,1,',
                    '100001,VDR-2016-1-100001,2016,1,Clear,2,',
                )
            ],
        ),
    )
    first, fourth = decided.records()['ucdp-100001'], decided.records()['ucdp-100004']

    assert (first.duplicate_of, first.restricted_note, first.killed[0].value.min, first.type) == (
        'ucdp-100002',
        'Told by telephone.',
        3,
        'non-state-violence',
    )
    assert (fourth.place, fourth.place_text) == ('old-quarter', None)
    assert section(report, 'what stands in our file') == [
        '3 unchanged',
        '1 changed by the source: ucdp-100001 (type, raw)',
        '2 with decisions of a person, kept: ucdp-100001 (killed, restricted_note, duplicate_of), ucdp-100004 (place, place_text)',
    ]


def test_decisions_survive_a_third_import_as_well(decided):
    for _ in range(2):
        decided.bring('ucdp', decided.folder / 'ucdp-hxl.csv')

    assert decided.records()['ucdp-100001'].killed[0].value.min == 3
    assert decided.records()['ucdp-100004'].place == 'old-quarter'


def test_what_a_person_and_the_source_both_changed_is_kept_and_pointed_out(decided):
    report = decided.bring(
        'ucdp',
        decided.lay('ucdp-hxl.csv', [('0,1,2,0,3,3,3,,\n100002', '0,0,5,0,5,5,5,,\n100002')]),
    )

    assert decided.records()['ucdp-100001'].killed[0].value.min == 3
    assert (
        'ucdp-100001: killed: changed by a person and by the source; ours is kept, look at it'
        in section(report, 'what stands in our file')
    )


def test_a_place_added_to_our_table_is_found_at_the_next_import(desk):
    desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))
    with (desk.data / 'reference/places.csv').open('a') as places:
        places.write('east-veld,VD03,1,veldoria,East Veld,\nmira,VD030100,3,east-veld,Mira,\n')
    desk.bring('ucdp', desk.folder / 'ucdp-hxl.csv')

    assert (desk.records()['ucdp-100004'].place, desk.records()['ucdp-100004'].place_text) == (
        'mira',
        None,
    )


def test_what_the_source_withdrew_or_broke_stays_and_is_pointed_out(desk):
    desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))
    report = desk.bring(
        'ucdp',
        desk.lay('ucdp-hxl.csv', [('\n100001,', '\n200001,'), ('0,0,4,0,4,6,3', '0,0,4,0,4,3,6')]),
    )

    assert list(desk.records()) == [
        'ucdp-100001',
        'ucdp-100002',
        'ucdp-100003',
        'ucdp-100004',
        'ucdp-200001',
    ]
    assert section(report, 'what stands in our file') == [
        '1 new',
        '2 unchanged',
        '1 no longer in the file: they stay; delete them if the source withdrew them: ucdp-100001',
        '1 whose row is refused now: they stay as they were: ucdp-100002',
    ]
    again = section(desk.bring('ucdp', desk.folder / 'ucdp-hxl.csv'), 'what stands in our file')
    assert (
        '1 no longer in the file: they stay; delete them if the source withdrew them: ucdp-100001'
        in again
    )


def test_a_diff_shows_what_would_change_and_of_restricted_fields_only_that_they_do(decided):
    report = decided.bring(
        'ucdp',
        decided.lay(
            'ucdp-hxl.csv',
            [
                ('100003,VDR-2016-1-100003,2016', '100003,VDR-2016-1-100003,2017'),
                ('2016-04-02', '2016-04-03'),
            ],
        ),
        write=False,
    )

    assert report.partition('+++ data/incidents/out.yaml (after the import)\n')[2].splitlines() == [
        '@@ ucdp-100003 @@',
        ' - id: ucdp-100003',
        '-  date: {earliest: 2016-03-30, latest: 2016-04-02, precision: period}',
        '+  date: {earliest: 2016-03-30, latest: 2016-04-03, precision: period}',
        '   place: north-veld',
        ' …',
        '   sources: [test-release]',
        '-  raw: restricted',
        '+  raw: restricted, changed',
    ]


def test_a_file_that_no_importer_made_or_whose_comments_would_be_lost_is_left_alone(desk):
    path = desk.lay('ucdp-hxl.csv')
    desk.out.parent.mkdir()
    desk.out.write_text('- id: a\n')
    assert desk.faults('ucdp', path) == [
        ('data/incidents/out.yaml', 'this file was not made by an importer')
    ]

    desk.out.unlink()
    desk.bring('ucdp', path)
    text = desk.out.read_text(encoding='utf-8')
    desk.out.write_text(
        text.replace('  weapon: unknown', '  weapon: unknown    # so far', 1), encoding='utf-8'
    )
    assert desk.faults('ucdp', path) == [
        ('data/incidents/out.yaml:10', 'this comment would be lost')
    ]


# The run


def test_a_dry_run_writes_nothing_and_asks_where_the_file_comes_from(desk):
    path = desk.lay('ucdp-hxl.csv', origin=None)
    report = desk.bring('ucdp', path, write=False)

    assert not desk.out.parent.exists()
    assert 'dry run: nothing is written; WRITE=yes writes' in report
    assert 'producer: …            # who made the data' in section(report, 'to do')
    assert desk.faults('ucdp', path) == [
        ('ucdp-hxl.origin.yaml', 'nobody has said where the file comes from')
    ]


def test_the_origin_is_kept_with_the_digest_of_the_file(desk):
    desk.bring('ucdp', desk.lay('ucdp-plain.csv'))
    origin = (desk.data / 'incidents/out.origin.yaml').read_text(encoding='utf-8')
    said = subprocess.run(
        ['sha256sum', HERE / 'ucdp-plain.csv'], capture_output=True, text=True, check=True
    ).stdout.split()[0]

    assert [
        line
        for line in origin.splitlines()
        if line.strip().startswith(
            (
                'producer',
                'url',
                'licence',
                'accessed',
                'source',
                'file',
                'importer',
                'rows',
                'sha256',
            )
        )
    ] == [
        'producer: "Invented Observers"',
        'url: "https://example.org/data"',
        'licence: "CC0"',
        'accessed: 2016-05-01',
        'source: test-release',
        '  file: "ucdp-plain.csv"',
        f'  sha256: "{said}"',
        '  importer: ucdp',
        '  rows: {read: 1, taken: 1, left_out: 0, refused: 0}',
    ]
    assert str(desk.folder) not in origin + desk.out.read_text(encoding='utf-8')


def test_everything_that_is_wrong_is_said_at_once(desk):
    (desk.data / 'reference/weapons.yaml').write_text('- {id: Bad Id}\n')
    path = desk.lay(
        'ucdp-plain.csv',
        [('deaths_civilians', 'x')],
        origin=ORIGIN.replace('accessed: 2016-05-01', 'accessed: 1 May'),
    )

    assert desk.faults(
        desk.mapping('ucdp', ('format: ucdp', 'formt: ucdp')), path, to='Not A Name'
    ) == [
        ('TO=Not A Name', 'no name for a file of incidents'),
        ('data/reference/weapons.yaml:1:8', 'id: "Bad Id" is not an identifier'),
        ('own.yaml:3:1', '"format" is missing'),
        ('own.yaml:3:8', 'unknown key "formt"'),
        ('ucdp-plain.origin.yaml:4:11', 'accessed: "1 May" is not a day'),
    ]


def test_a_file_is_not_imported_onto_itself(desk):
    (desk.data / 'incidents').mkdir()
    path = shutil.copy(HERE / 'ucdp-plain.csv', desk.data / 'incidents/out.csv')
    path.with_suffix('.origin.yaml').write_text(ORIGIN)

    assert desk.faults('ucdp', path) == [
        ('data/incidents/out.csv', 'a spreadsheet of this name is there already'),
        (
            'data/incidents/out.csv',
            'the file lies where its incidents are to be written, under the same name',
        ),
    ]


@pytest.mark.parametrize(
    ('name', 'old', 'new', 'what'),
    [
        ('ucdp', 'prefix: ucdp', 'prefix: UCDP', 'prefix: "UCDP" is not an identifier'),
        (
            'ucdp',
            'weapon: {always: unknown}',
            'weapon: {}',
            'weapon needs either "always" or "column"',
        ),
        (
            'ucdp',
            '{number: deaths_civilians}',
            '{number: deaths_civilians, min: low, max: high}',
            'value needs either "number", or "min" and "max"',
        ),
        (
            'ucdp',
            'spellings: {}',
            'spellings: {Uzmar: ozmar}',
            '"ozmar" is not in our table of places',
        ),
        ('ucdp', 'format: ucdp', 'format: ucpd', 'there is no format "ucpd"'),
        ('ucdp', 'status: unknown', 'status: civilian', '"civilian" is there twice'),
        ('acled', 'January, February', 'February', '11 names of months'),
    ],
)
def test_a_mapping_with_a_fault_is_refused_at_its_place(desk, name, old, new, what):
    own = desk.mapping(name, (old, new))
    line = Path(own).read_text(encoding='utf-8').rpartition(new)[0].count('\n') + 1
    faults = desk.faults(own, desk.lay('ucdp-plain.csv' if name == 'ucdp' else 'acled.csv'))

    assert (f'own.yaml:{line}', what) in [
        (where.rpartition(':')[0], said) for where, said in faults
    ]


@pytest.mark.parametrize(
    ('origin', 'said'),
    [
        (ORIGIN.replace('source: test-release\n', ''), '"source" is missing'),
        (
            ORIGIN + f'sha256: "{"0" * 64}"\n',
            'ucdp-plain.csv is not the file that was taken on 2016-05-01: it has another digest',
        ),
    ],
)
def test_an_origin_that_names_no_source_or_another_file_is_refused(desk, origin, said):
    assert [
        what
        for _, what in desk.faults('ucdp', desk.lay('ucdp-plain.csv', origin=origin), write=False)
    ] == [said]


def test_a_file_whose_origin_a_person_wrote_was_not_made_by_an_importer(desk):
    desk.bring('ucdp', desk.lay('ucdp-plain.csv'))
    desk.out.with_name('out.origin.yaml').write_text(ORIGIN, encoding='utf-8')

    assert desk.faults('ucdp', desk.folder / 'ucdp-plain.csv') == [
        ('data/incidents/out.yaml', 'this file was not made by an importer')
    ]


def test_an_unknown_source_is_refused(desk):
    assert desk.faults(
        'ucdp', desk.lay('ucdp-plain.csv', origin=ORIGIN.replace('test-release', 'test-relese'))
    ) == [('ucdp-plain.origin.yaml:5:9', 'source: "test-relese" is not in our table of sources')]


def run(desk, *arguments):
    command = [
        sys.executable,
        '-m',
        'pipeline',
        '--data',
        str(desk.data),
        '--output',
        str(desk.folder / 'output'),
        'import',
        *map(str, arguments),
    ]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_command_reports_first_and_writes_when_told(desk):
    path = desk.lay('ucdp-hxl.csv')
    dry = run(desk, 'ucdp', path, '--to', 'out')
    assert (dry.returncode, desk.out.exists()) == (0, False)
    assert 'rows     7 read, 4 taken, 0 left out, 3 refused' in dry.stdout

    wet = run(desk, 'ucdp', path, '--to', 'out', '--write')
    assert (wet.returncode, list(desk.records())) == (
        0,
        ['ucdp-100001', 'ucdp-100002', 'ucdp-100003', 'ucdp-100004'],
    )
    assert wet.stdout.endswith('out.origin.yaml\n')


def test_a_mistake_at_the_command_is_said_in_plain_words(desk):
    said = run(desk, 'ucpd', 'nowhere.csv')

    assert said.returncode == 2
    assert said.stderr.splitlines() == [
        'AS=ucpd: there is no importer "ucpd"',
        '    hint: Did you mean ucdp? Or name a mapping file of your own, ending in .yaml',
        'FILE=nowhere.csv: there is no such file',
        '    hint: Name the file to import',
        'result: 2 problems (code 2)',
    ]


def test_make_hands_its_words_to_the_command():
    dry = subprocess.run(
        ['make', '-n', 'import', 'AS=ucdp', "FILE=it's here.csv", 'TO=out', 'WRITE=yes'],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert r"import 'ucdp' 'it'\''s here.csv' --to 'out' --write" in dry.stdout
