"""Incidents typed into a spreadsheet are the same records as those written in YAML, and no cell is lost or guessed."""

import zipfile
from datetime import datetime

import pytest

from pipeline.load.spreadsheet import incidents_of
from pipeline.model import Refused
from pipeline.settings import read_csv, read_xlsx
from tests.fixtures.workbooks import book

HEAD = 'id,date,place,weapon,type,actors,killed_civilian,killed_civilian_children,sources,witness'
ROW = 'a1,2014-09-23,ar-raqqa,airstrike,air-attack,international-alliance: alleged; isis: denied,12,2,snhr-2014-10-26; other,A person'


def read(tmp_path, *rows, head=HEAD):
    path = tmp_path / 'incidents.csv'
    path.write_text('\n'.join((head, *rows)) + '\n', encoding='utf-8')
    return incidents_of(read_csv(path, 'incidents.csv'))


def refused(tmp_path, *rows, head=HEAD):
    with pytest.raises(Refused) as refusal:
        read(tmp_path, *rows, head=head)
    return [f'{problem.where}: {problem.what}' for problem in refusal.value.problems]


def test_a_row_is_an_incident(tmp_path):
    (incident,) = read(tmp_path, ROW)

    assert (str(incident.date.earliest), incident.date.precision, incident.place) == (
        '2014-09-23',
        'day',
        'ar-raqqa',
    )
    assert [(each.actor, each.status) for each in incident.attributions] == [
        ('international-alliance', 'alleged'),
        ('isis', 'denied'),
    ]
    assert (incident.killed[0].value.min, incident.killed[0].of_which[0].value.min) == (12, 2)
    assert incident.sources == ('snhr-2014-10-26', 'other')


@pytest.mark.parametrize(
    ('cell', 'least', 'most', 'qualifier'),
    [
        ('24', 24, 24, 'as-stated'),
        ('0', 0, 0, 'as-stated'),
        ('20-30', 20, 30, 'as-stated'),
        ('at least 12', 12, None, 'at-least'),
        ('at most 5', None, 5, 'at-most'),
        ('about 40', 40, 40, 'about'),
        ('a number of', None, None, 'a-number-of'),
        ('unknown', None, None, 'unknown'),
    ],
)
def test_a_count_is_written_as_people_write_it(tmp_path, cell, least, most, qualifier):
    (incident,) = read(tmp_path, ROW.replace(',12,2,', f',{cell},,'))

    assert (
        incident.killed[0].value.min,
        incident.killed[0].value.max,
        incident.killed[0].value.qualifier,
    ) == (least, most, qualifier)


def test_an_empty_cell_is_unknown_and_never_zero(tmp_path):
    (incident,) = read(tmp_path, ROW.replace(',12,2,', ',,,'))

    assert incident.killed == ()
    assert incident.injured == ()


def test_two_days_are_the_earliest_and_the_latest(tmp_path):
    (incident,) = read(tmp_path, ROW.replace('2014-09-23', '2014-09-23/2014-09-30'))

    assert (str(incident.date.earliest), str(incident.date.latest), incident.date.precision) == (
        '2014-09-23',
        '2014-09-30',
        'period',
    )


def test_an_unknown_column_is_kept_and_stays_restricted(tmp_path):
    (incident,) = read(tmp_path, ROW)

    assert incident.raw == {'witness': 'A person'}


def test_every_value_knows_its_cell(tmp_path):
    (incident,) = read(tmp_path, ROW)

    assert [
        str(incident.at(*path))
        for path in (
            ('killed', 0, 'value'),
            ('killed', 0, 'of_which', 0, 'value'),
            ('date', 'earliest'),
            ('attributions', 1, 'actor'),
            ('sources', 1),
        )
    ] == [
        'incidents.csv:2:killed_civilian',
        'incidents.csv:2:killed_civilian_children',
        'incidents.csv:2:date',
        'incidents.csv:2:actors',
        'incidents.csv:2:sources',
    ]


def test_all_faults_of_all_rows_are_said_at_once(tmp_path):
    rows = (
        ROW.replace(',12,', ',"1,447",'),
        ROW.replace('2014-09-23', '2014-02-31'),
        ROW.replace(': denied', ''),
        ROW.replace(',2,', ',no,'),
    )

    assert refused(tmp_path, *rows) == [
        'incidents.csv:2:killed_civilian: killed_civilian: "1,447" is not a count',
        'incidents.csv:3:date: earliest: "2014-02-31" is not in the calendar',
        'incidents.csv:3:date: latest: "2014-02-31" is not in the calendar',
        'incidents.csv:4:actors: actors: "isis" does not say with what status',
        'incidents.csv:5:killed_civilian_children: killed_civilian_children: "no" is not a count',
    ]


def test_a_slip_in_the_name_of_a_column_is_refused(tmp_path):
    assert refused(
        tmp_path, ROW, head=HEAD.replace('killed_civilian_children', 'killed_civilian_chidren')
    ) == ['incidents.csv:2:killed_civilian_chidren: unknown column "killed_civilian_chidren"']


@pytest.mark.parametrize(
    ('slip', 'meant'),
    [
        ('kiled_civilian', 'killed_civilian'),
        ('killed_children', 'killed_unknown_children'),
        ('killed', 'killed_unknown'),
        ('injured', 'injured_unknown'),
    ],
)
def test_no_column_of_dead_or_injured_is_kept_unread(tmp_path, slip, meant):
    with pytest.raises(Refused) as refusal:
        read(tmp_path, ROW, head=HEAD.replace('killed_civilian_children', slip))

    (problem,) = refusal.value.problems
    assert (problem.what, problem.hint) == (
        f'unknown column "{slip}"',
        f'Did you mean {meant}? If it is another thing and must stay restricted, call it private_{slip}',
    )


def test_a_column_called_private_is_taken_for_what_it_says(tmp_path):
    (incident,) = read(tmp_path, ROW, head=HEAD.replace('witness', 'private_killed_civilian_men'))

    assert (incident.raw, incident.killed[0].of_which[0].value.min) == (
        {'private_killed_civilian_men': 'A person'},
        2,
    )


def test_a_brief_builds_from_a_spreadsheet_of_the_same_incidents(project):
    yaml = project.path('data/incidents/2014-10.yaml')
    before = project.step('check-data')
    yaml.unlink()
    project.path('data/incidents/2014-10.csv').write_text(
        'id,date,place,type,weapon,actors,facilities,sources\n'
        'ar-raqqa-first-day,2014-09-23,ar-raqqa,air-attack,airstrike,international-alliance: alleged,raqqa-governorate-building; at-talae-camp,snhr-2014-10-26\n',
        encoding='utf-8',
    )
    after = project.step('check-data')

    assert (before.returncode, after.returncode) == (0, 0), after.stderr
    assert '6 incidents' in before.stdout
    assert '1 incidents' in after.stdout


# The same in a workbook


def read_book(tmp_path, *rows, change=None, notes=()):
    path = book(
        tmp_path / 'may.xlsx', *notes, ('Incidents', [HEAD.split(','), *rows]), change=change
    )
    return incidents_of(read_xlsx(path, 'may.xlsx'))


def refused_book(tmp_path, *rows, **options):
    with pytest.raises(Refused) as refusal:
        read_book(tmp_path, *rows, **options)
    return [f'{problem.where}: {problem.what}' for problem in refusal.value.problems]


CELLS = ROW.split(',')


def test_a_workbook_is_read_into_the_same_incidents_as_a_table(tmp_path):
    typed = [CELLS[0], datetime(2014, 9, 23), *CELLS[2:6], 12.0, 2, *CELLS[8:]]
    (from_table,) = read(tmp_path, ROW)
    (from_book,) = read_book(tmp_path, typed)

    assert from_book.model_dump() == from_table.model_dump()
    assert [
        str(from_book.at(*path)) for path in (('killed', 0, 'value'), ('date', 'earliest'))
    ] == ['may.xlsx:Incidents:2:killed_civilian', 'may.xlsx:Incidents:2:date']


@pytest.mark.parametrize(
    ('cell', 'said'),
    [
        ('=6+6', 'may.xlsx:Incidents:2:killed_civilian: a formula'),
        (
            '#REF!',
            'may.xlsx:Incidents:2:killed_civilian: the spreadsheet could not work this cell out (#REF!)',
        ),
        (
            datetime(2026, 5, 3),
            'may.xlsx:Incidents:2:killed_civilian: killed_civilian: "2026-05-03" is a day',
        ),
        (12.5, 'may.xlsx:Incidents:2:killed_civilian: killed_civilian: "12.5" is not a count'),
        (True, 'may.xlsx:Incidents:2:killed_civilian: killed_civilian: "true" is not a count'),
        (
            '12\u200f',
            'may.xlsx:Incidents:2:killed_civilian: direction-control character U+200F (right-to-left mark)',
        ),
        (
            '@12',
            'may.xlsx:Incidents:2:killed_civilian: a text beginning with "@" is a formula to a spreadsheet',
        ),
    ],
)
def test_a_cell_that_is_no_plain_value_is_refused_with_its_place(tmp_path, cell, said):
    assert refused_book(tmp_path, [*CELLS[:6], cell, *CELLS[7:]]) == [said]


def test_a_count_that_a_spreadsheet_made_a_day_of_is_mended_by_its_writer(tmp_path):
    with pytest.raises(Refused) as refusal:
        read(tmp_path, ROW.replace(',12,', ',2026-05-03,'))

    assert [problem.hint for problem in refusal.value.problems] == [
        'The spreadsheet made a day of it: format the column as text, and write the count again'
    ]


def test_hidden_rows_are_read(tmp_path):
    def hide(made):
        made['Incidents'].row_dimensions[2].hidden = True

    assert [
        incident.id for incident in read_book(tmp_path, CELLS, ['a2', *CELLS[1:]], change=hide)
    ] == ['a1', 'a2']


def test_sheets_of_notes_are_passed_over_wherever_they_stand(tmp_path):
    assert (
        len(
            read_book(
                tmp_path,
                CELLS,
                notes=[('Read me', [['What the columns mean'], ['id', 'a name']]), ('Empty', [])],
            )
        )
        == 1
    )


def test_the_only_sheet_may_have_any_name(tmp_path):
    table = read_xlsx(book(tmp_path / 'may.xlsx', ('Sheet1', [HEAD.split(','), CELLS])), 'may.xlsx')

    assert str(incidents_of(table)[0].at('id')) == 'may.xlsx:Sheet1:2:id'


@pytest.mark.parametrize(
    ('sheets', 'said'),
    [
        (
            [('May', [HEAD.split(','), CELLS]), ('June', [HEAD.split(','), CELLS])],
            'may.xlsx: none of its 2 sheets is called "Incidents"',
        ),
        (
            [('Incidents', [HEAD.split(','), CELLS]), ('June', [HEAD.split(',')[:6], CELLS[:6]])],
            'may.xlsx: the sheet "June" has the columns of "Incidents" and would not be read',
        ),
        ([('Incidents', [])], 'may.xlsx: the workbook is empty'),
        (
            [('Incidents', [['id', 'id'], ['a', 'b']])],
            'may.xlsx:Incidents:1:id: the column "id" is there twice',
        ),
        (
            [('Incidents', [['id', '', 'place'], ['a', 'b', 'c']])],
            'may.xlsx:Incidents:1: a column has no name',
        ),
        (
            [('Incidents', [['id'], ['a', '', 'c']])],
            'may.xlsx:Incidents:2:C: a cell in a column without a name',
        ),
    ],
)
def test_a_sheet_that_would_be_lost_or_misread_is_refused(tmp_path, sheets, said):
    with pytest.raises(Refused) as refusal:
        read_xlsx(book(tmp_path / 'may.xlsx', *sheets), 'may.xlsx')

    assert [f'{problem.where}: {problem.what}' for problem in refusal.value.problems] == [said]


def test_merged_cells_are_refused_because_all_but_the_first_would_read_as_empty(tmp_path):
    def merge(made):
        made['Incidents'].merge_cells('G2:G3')

    assert refused_book(tmp_path, CELLS, ['a2', *CELLS[1:]], change=merge) == [
        'may.xlsx:Incidents:2: the cells G2:G3 are merged'
    ]


def test_a_workbook_that_would_unpack_to_far_more_than_it_weighs_is_not_opened(tmp_path):
    path = tmp_path / 'may.xlsx'
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        archive.writestr('xl/workbook.xml', b'0' * 3_000_000)

    with pytest.raises(Refused) as refusal:
        read_xlsx(path, 'may.xlsx')
    assert [problem.what for problem in refusal.value.problems] == [
        'a part unpacks to more than 100 times its weight'
    ]


def test_a_brief_builds_from_a_workbook_and_from_one_file_of_a_name_alone(project):
    head = ['id', 'date', 'place', 'type', 'weapon', 'actors', 'sources']
    row = [
        'ar-raqqa-first-day',
        datetime(2014, 9, 23),
        'ar-raqqa',
        'air-attack',
        'airstrike',
        'international-alliance: alleged',
        'snhr-2014-10-26',
    ]
    book(project.path('data/incidents/2014-10.xlsx'), ('Incidents', [head, row]))
    both = project.step('check-data')
    project.path('data/incidents/2014-10.yaml').unlink()
    alone = project.step('check-data')

    assert (
        'data/incidents: 2014-10 is there 2 times: 2014-10.yaml, 2014-10.xlsx\n    hint: Keep one of them'
        in both.stderr
    )
    assert (alone.returncode, '1 incidents' in alone.stdout) == (0, True), alone.stderr


def test_a_cell_that_is_no_plain_value_hides_no_fault_of_another_cell(project):
    project.path('data/incidents/2014-10.yaml').unlink()
    head = ['id', 'date', 'place', 'type', 'weapon', 'actors', 'killed_civilian', 'sources']
    row = [
        'a1',
        datetime(2014, 9, 23),
        'ar-raqqa',
        'air-attack',
        'airstrike',
        'international-alliance: alleged',
        12,
        'snhr-2014-10-26',
    ]
    book(
        project.path('data/incidents/2014-10.xlsx'),
        ('Incidents', [head, [row[0], '=TODAY()', *row[2:]], [*row[:6], 'many', row[7]]]),
    )
    said = project.step('check-data').stderr

    assert [line for line in said.split('\n') if line.startswith('data/incidents')] == [
        'data/incidents/2014-10.xlsx:Incidents:2:date: a formula',
        'data/incidents/2014-10.xlsx:Incidents:3:killed_civilian: killed_civilian: "many" is not a count',
    ]
