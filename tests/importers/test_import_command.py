"""An import is shown before it is written, keeps what a person decided, and says where its file comes from."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.model import Refused
from tests.conftest import ROOT
from tests.fixtures.import_folder import HERE, ORIGIN, section

# What a person decided stays

DECISIONS = [
    (
        '  attributions: []\n  killed:\n    - {status: civilian, value: 2}\n    - {status: unknown, value: 0}\n  injured: unknown\n  sources: [test-release]\n  raw: {id: "100001"',
        '  attributions: []\n  killed:\n    - {status: civilian, value: 3}\n    - {status: unknown, value: 0}\n  injured: unknown\n  sources: [test-release]\n'
        '  restricted_note: "Reported by telephone."\n  duplicate_of: ucdp-100002\n  raw: {id: "100001"',
    ),
    ('  place: unknown\n  place_text: {en: "Mira village"}\n', '  place: old-quarter\n'),
]


@pytest.fixture
def decided(imports):
    """A folder in which a person changed what was imported."""
    imports.run('ucdp', imports.add('ucdp-hxl.csv'))
    text = imports.out.read_text(encoding='utf-8')
    for old, new in DECISIONS:
        assert old in text, old
        text = text.replace(old, new, 1)
    imports.out.write_text(text, encoding='utf-8')
    return imports


def test_a_second_import_of_the_same_file_changes_nothing(imports):
    imports.run('ucdp', imports.add('ucdp-hxl.csv'))
    before = {path.name: path.read_bytes() for path in (imports.data / 'incidents').iterdir()}
    report = imports.run('ucdp', imports.folder / 'ucdp-hxl.csv')

    assert {
        path.name: path.read_bytes() for path in (imports.data / 'incidents').iterdir()
    } == before
    assert section(report, 'existing records') == ['4 unchanged']
    assert '@@' not in report


def test_decisions_of_a_person_survive_and_the_source_updates_the_rest(decided):
    report = decided.run(
        'ucdp',
        decided.add(
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
        'Reported by telephone.',
        3,
        'non-state-violence',
    )
    assert (fourth.place, fourth.place_text) == ('old-quarter', None)
    assert section(report, 'existing records') == [
        '3 unchanged',
        '1 changed by the source: ucdp-100001 (type, raw)',
        '2 with decisions of a person, kept: ucdp-100001 (killed, restricted_note, duplicate_of), ucdp-100004 (place, place_text)',
    ]


def test_decisions_survive_a_third_import_as_well(decided):
    for _ in range(2):
        decided.run('ucdp', decided.folder / 'ucdp-hxl.csv')

    assert decided.records()['ucdp-100001'].killed[0].value.min == 3
    assert decided.records()['ucdp-100004'].place == 'old-quarter'


def test_what_a_person_and_the_source_both_changed_is_kept_and_pointed_out(decided):
    report = decided.run(
        'ucdp',
        decided.add('ucdp-hxl.csv', [('0,1,2,0,3,3,3,,\n100002', '0,0,5,0,5,5,5,,\n100002')]),
    )

    assert decided.records()['ucdp-100001'].killed[0].value.min == 3
    assert (
        'ucdp-100001: killed: changed by a person and by the source; ours is kept, look at it'
        in section(report, 'existing records')
    )


def test_a_place_added_to_our_table_is_found_at_the_next_import(imports):
    imports.run('ucdp', imports.add('ucdp-hxl.csv'))
    with (imports.data / 'reference/places.csv').open('a') as places:
        places.write('east-veld,VD03,1,veldoria,East Veld,\nmira,VD030100,3,east-veld,Mira,\n')
    imports.run('ucdp', imports.folder / 'ucdp-hxl.csv')

    assert (
        imports.records()['ucdp-100004'].place,
        imports.records()['ucdp-100004'].place_text,
    ) == (
        'mira',
        None,
    )


def test_what_the_source_withdrew_or_broke_stays_and_is_pointed_out(imports):
    imports.run('ucdp', imports.add('ucdp-hxl.csv'))
    report = imports.run(
        'ucdp',
        imports.add(
            'ucdp-hxl.csv', [('\n100001,', '\n200001,'), ('0,0,4,0,4,6,3', '0,0,4,0,4,3,6')]
        ),
    )

    assert list(imports.records()) == [
        'ucdp-100001',
        'ucdp-100002',
        'ucdp-100003',
        'ucdp-100004',
        'ucdp-200001',
    ]
    assert section(report, 'existing records') == [
        '1 new',
        '2 unchanged',
        '1 no longer in the file: they stay; delete them if the source withdrew them: ucdp-100001',
        '1 whose row is refused now: they stay as they were: ucdp-100002',
    ]
    again = section(imports.run('ucdp', imports.folder / 'ucdp-hxl.csv'), 'existing records')
    assert (
        '1 no longer in the file: they stay; delete them if the source withdrew them: ucdp-100001'
        in again
    )


def test_a_diff_shows_what_would_change_and_of_restricted_fields_only_that_they_do(decided):
    report = decided.run(
        'ucdp',
        decided.add(
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


def test_a_file_that_no_importer_made_or_whose_comments_would_be_lost_is_left_alone(imports):
    path = imports.add('ucdp-hxl.csv')
    imports.out.parent.mkdir()
    imports.out.write_text('- id: a\n')
    assert imports.refusals('ucdp', path) == [
        ('data/incidents/out.yaml', 'this file was not made by an importer')
    ]

    imports.out.unlink()
    imports.run('ucdp', path)
    text = imports.out.read_text(encoding='utf-8')
    imports.out.write_text(
        text.replace('  weapon: unknown', '  weapon: unknown    # so far', 1), encoding='utf-8'
    )
    assert imports.refusals('ucdp', path) == [
        ('data/incidents/out.yaml:10', 'this comment would be lost')
    ]


# The run


def test_a_dry_run_writes_nothing_and_asks_where_the_file_comes_from(imports):
    path = imports.add('ucdp-hxl.csv', origin=None)
    report = imports.run('ucdp', path, write=False)

    assert not imports.out.parent.exists()
    assert 'dry run: nothing is written; WRITE=yes writes' in report
    assert 'producer: …            # who made the data' in section(report, 'to do')
    assert imports.refusals('ucdp', path) == [
        ('ucdp-hxl.origin.yaml', 'the origin of the file is not stated')
    ]


def test_the_origin_is_kept_with_the_digest_of_the_file(imports):
    imports.run('ucdp', imports.add('ucdp-plain.csv'))
    origin = (imports.data / 'incidents/out.origin.yaml').read_text(encoding='utf-8')
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
    assert str(imports.folder) not in origin + imports.out.read_text(encoding='utf-8')


def test_everything_that_is_wrong_is_said_at_once(imports):
    (imports.data / 'reference/weapons.yaml').write_text('- {id: Bad Id}\n')
    path = imports.add(
        'ucdp-plain.csv',
        [('deaths_civilians', 'x')],
        origin=ORIGIN.replace('accessed: 2016-05-01', 'accessed: 1 May'),
    )

    assert imports.refusals(
        imports.mapping('ucdp', ('format: ucdp', 'formt: ucdp')), path, to='Not A Name'
    ) == [
        ('TO=Not A Name', 'no name for a file of incidents'),
        ('data/reference/weapons.yaml:1:8', 'id: "Bad Id" is not an identifier'),
        ('own.yaml:3:1', '"format" is missing'),
        ('own.yaml:3:8', 'unknown key "formt"'),
        ('ucdp-plain.origin.yaml:4:11', 'accessed: "1 May" is not a day'),
    ]


def test_a_file_is_not_imported_onto_itself(imports):
    (imports.data / 'incidents').mkdir()
    path = shutil.copy(HERE / 'ucdp-plain.csv', imports.data / 'incidents/out.csv')
    path.with_suffix('.origin.yaml').write_text(ORIGIN)

    assert imports.refusals('ucdp', path) == [
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
def test_a_mapping_with_a_fault_is_refused_at_its_place(imports, name, old, new, what):
    own = imports.mapping(name, (old, new))
    line = Path(own).read_text(encoding='utf-8').rpartition(new)[0].count('\n') + 1
    faults = imports.refusals(own, imports.add('ucdp-plain.csv' if name == 'ucdp' else 'acled.csv'))

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
def test_an_origin_that_names_no_source_or_another_file_is_refused(imports, origin, said):
    assert [
        what
        for _, what in imports.refusals(
            'ucdp', imports.add('ucdp-plain.csv', origin=origin), write=False
        )
    ] == [said]


def test_a_file_whose_origin_a_person_wrote_was_not_made_by_an_importer(imports):
    imports.run('ucdp', imports.add('ucdp-plain.csv'))
    imports.out.with_name('out.origin.yaml').write_text(ORIGIN, encoding='utf-8')

    assert imports.refusals('ucdp', imports.folder / 'ucdp-plain.csv') == [
        ('data/incidents/out.yaml', 'this file was not made by an importer')
    ]


def test_an_unknown_source_is_refused(imports):
    assert imports.refusals(
        'ucdp', imports.add('ucdp-plain.csv', origin=ORIGIN.replace('test-release', 'test-relese'))
    ) == [('ucdp-plain.origin.yaml:5:9', 'source: "test-relese" is not in our table of sources')]


# Mappings of an organisation


def own_mapping(imports, folder, title, name='our-list'):
    """Put a changed copy of the mapping for UCDP into a folder of mappings."""
    text = (ROOT / 'pipeline/importers/ucdp.yaml').read_text(encoding='utf-8')
    (imports.folder / folder).mkdir(exist_ok=True)
    path = imports.folder / folder / f'{name}.yaml'
    path.write_text(text.replace('title: UCDP Geo', f'title: {title} Geo'), encoding='utf-8')
    return path.parent


def test_a_mapping_of_ones_own_is_found_by_its_name_and_the_first_folder_wins(imports):
    path = imports.add('ucdp-plain.csv')
    folders = [own_mapping(imports, name, name) for name in ('first', 'second')]
    own_mapping(imports, 'second', 'second', name='other')
    heads = [
        imports.run(name, path, mappings=mappings).splitlines()[0]
        for name, mappings in (
            ('our-list', folders),
            ('our-list', folders[::-1]),
            ('other', folders),
            ('ucdp', [imports.folder / 'missing', *folders]),
            (str(folders[0] / 'our-list.yaml'), ()),
        )
    ]

    assert heads == [
        'import   first Georeferenced Event Dataset (GED) (AS=our-list): first/our-list.yaml',
        'import   second Georeferenced Event Dataset (GED) (AS=our-list): second/our-list.yaml',
        'import   second Georeferenced Event Dataset (GED) (AS=other): second/other.yaml',
        'import   UCDP Georeferenced Event Dataset (GED) (AS=ucdp)',
        'import   first Georeferenced Event Dataset (GED) '
        f'(AS={imports.folder / "first/our-list.yaml"})',
    ]
    origin = (imports.data / 'incidents/out.origin.yaml').read_text(encoding='utf-8')
    assert '\n  importer: our-list\n' in origin


def test_a_mapping_of_ones_own_wins_over_the_built_in_one_and_keeps_the_rules_of_its_format(
    imports,
):
    path = imports.add('ucdp-plain.csv')
    folder = own_mapping(imports, 'own', 'Our', name='ucdp')
    report = imports.run('ucdp', path, mappings=[folder])
    mapping = folder / 'ucdp.yaml'
    mapping.write_text(mapping.read_text(encoding='utf-8').replace('deaths_civilians', 'best'))

    assert report.startswith('import   Our Geo')
    assert (
        'own/ucdp.yaml:40:5',
        'low, best and high count the dead of all kinds together',
    ) in imports.refusals('ucdp', path, mappings=[folder])


def test_an_unknown_mapping_lists_those_of_all_folders(imports):
    folders = [own_mapping(imports, 'own', 'Our'), own_mapping(imports, 'more', 'Our', name='b')]
    with pytest.raises(Refused) as refused:
        imports.run('our-lists', imports.add('ucdp-plain.csv'), mappings=folders)

    assert [(problem.what, problem.hint) for problem in refused.value.problems] == [
        (
            'there is no importer "our-lists"',
            'Did you mean our-list? '
            'Known: acled, airwars, b, hxl, kobo, our-list, table, ucdp, workbook. '
            'Or name a mapping file of your own, ending in .yaml',
        )
    ]
    for name in ('../own/our-list', 'own/our-list', ''):
        assert imports.refusals(name, imports.folder / 'ucdp-plain.csv', mappings=folders) == [
            (f'AS={name}', f'there is no importer "{name}"')
        ]


# The command


def run(imports, *arguments):
    command = [
        sys.executable,
        '-m',
        'pipeline',
        '--folder',
        str(imports.folder),
        'import',
        *map(str, arguments),
    ]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_command_reports_first_and_writes_when_told(imports):
    path = imports.add('ucdp-hxl.csv')
    dry = run(imports, 'ucdp', path, '--to', 'out')
    assert (dry.returncode, imports.out.exists()) == (0, False)
    assert 'rows     7 read, 4 taken, 0 left out, 3 refused' in dry.stdout

    wet = run(imports, 'ucdp', path, '--to', 'out', '--write')
    assert (wet.returncode, list(imports.records())) == (
        0,
        ['ucdp-100001', 'ucdp-100002', 'ucdp-100003', 'ucdp-100004'],
    )
    assert wet.stdout.endswith('out.origin.yaml\n')


def test_the_command_finds_the_mappings_of_the_folder(imports):
    own_mapping(imports, 'data/mappings', 'Our')
    made = run(imports, 'our-list', imports.add('ucdp-plain.csv'), '--to', 'out')

    assert (made.returncode, made.stdout.splitlines()[0]) == (
        0,
        'import   Our Georeferenced Event Dataset (GED) (AS=our-list): data/mappings/our-list.yaml',
    )


def test_a_mistake_at_the_command_is_reported_in_plain_words(imports):
    said = run(imports, 'ucpd', 'nowhere.csv')

    assert said.returncode == 2
    assert said.stderr.splitlines() == [
        'AS=ucpd: there is no importer "ucpd"',
        '    hint: Did you mean ucdp? Known: acled, airwars, hxl, kobo, table, ucdp, workbook. Or name a mapping file of your own, ending in .yaml',
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
