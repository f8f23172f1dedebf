"""A faulty spreadsheet comes back with its faults marked: the same rows in their order, nothing that a program would run, and only inside."""

import io
import stat

import openpyxl
import pytest

from pipeline.load.marked import about, marked
from pipeline.model import Problem, Where
from tests.fixtures.workbooks import book

FILE = 'data/incidents/may.csv'
HEAD = 'id,date,killed_civilian,witness'
ROWS = (
    'a1,2031-05-01,many,A person',
    'a2,2031-05-02,3,=HYPERLINK("http://example.org")',
    '',
    '"a3\n",2031-05-03,4-9,',
    'a4,2031-05-04,٣,+1',
)


def problem(line, column, what='wrong', hint='Write it right', file=FILE):
    return Problem(Where(file, line, column), what, hint)


def given_back(tmp_path, *problems, rows=ROWS, name='may.csv'):
    path = tmp_path / name
    path.write_text('\n'.join((HEAD, *rows)) + '\n', encoding='utf-8')
    return openpyxl.load_workbook(io.BytesIO(marked(path, FILE, problems)))


def test_the_rows_come_back_as_they_are_and_in_their_order(tmp_path):
    sheet = given_back(tmp_path, problem(2, 'killed_civilian'))['Incidents']

    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ['id', 'date', 'killed_civilian', 'witness'],
        ['a1', '2031-05-01', 'many', 'A person'],
        ['a2', '2031-05-02', '3', '=HYPERLINK("http://example.org")'],
        [None] * 4,
        ['a3\n', '2031-05-03', '4-9', None],
        ['a4', '2031-05-04', '٣', '+1'],
    ]
    assert sheet.freeze_panes == 'A2'


def test_no_cell_is_a_formula_a_number_or_a_day_to_the_program_that_opens_it(tmp_path):
    cells = [
        cell
        for sheet in given_back(tmp_path, problem(3, 'witness', '=1+1', '=2+2'))
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]

    assert {cell.data_type for cell in cells} == {'s'}
    assert {cell.number_format for cell in cells} == {'@'}


def test_a_faulty_cell_is_coloured_and_its_comment_says_what_is_wrong_and_how_to_mend_it(tmp_path):
    sheet = given_back(
        tmp_path,
        problem(2, 'killed_civilian', '"many" is not a count', 'Write 24'),
        problem(2, 'killed_civilian', 'second', 'Again'),
        problem(7, 'date', 'later', 'Earlier'),
    )['Incidents']
    coloured = {
        cell.coordinate: cell.comment.text
        for row in sheet.iter_rows()
        for cell in row
        if cell.fill.fill_type
    }

    assert coloured == {
        'C2': '"many" is not a count\nWrite 24\n\nsecond\nAgain',
        'B6': 'later\nEarlier',
    }  # a cell of two lines stands above line 7
    assert {
        cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment
    } == coloured.keys()


def test_a_fault_of_a_row_stands_in_its_first_cell_and_one_of_the_file_in_the_list_alone(tmp_path):
    workbook = given_back(tmp_path, problem(3, 0), problem(0, 0), problem(1, 'witness'))

    assert [
        cell.coordinate
        for row in workbook['Incidents'].iter_rows()
        for cell in row
        if cell.fill.fill_type
    ] == ['D1', 'A3']
    assert [row[0].value for row in workbook['Problems'].iter_rows(min_row=5)] == ['A3', None, 'D1']


def test_the_first_sheet_lists_the_problems_with_links_to_their_cells(tmp_path):
    workbook = given_back(
        tmp_path,
        problem(2, 'killed_civilian', 'what', 'hint'),
        problem(7, 'date', 'later', 'Earlier'),
    )
    sheet = workbook.worksheets[0]

    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)] == [
        ['Cell', 'Line and column in your file', 'What is wrong', 'How to fix it'],
        ['C2', '2:killed_civilian', 'what', 'hint'],
        ['B6', '7:date', 'later', 'Earlier'],
    ]
    assert [sheet.cell(row, 1).hyperlink.location for row in (5, 6)] == [
        "'Incidents'!C2",
        "'Incidents'!B6",
    ]
    assert sheet['A1'].value.startswith('Restricted: ')
    assert 'Do not publish it' in sheet['A1'].value
    assert sheet.freeze_panes == 'A5'


def test_what_a_workbook_cannot_hold_is_shown_as_a_sign(tmp_path):
    sheet = given_back(
        tmp_path, problem(2, 'id'), rows=['a\x01b,2031-05-01,' + '9' * 40_000 + ',']
    )['Incidents']

    assert sheet['A2'].value == 'a\ufffdb'
    assert len(sheet['C2'].value) == 32_000


def test_a_file_that_cannot_be_opened_is_not_given_back(tmp_path):
    path = tmp_path / 'may.csv'
    path.write_bytes(b'id\n\xff\n')
    other = tmp_path / 'may.xlsx'
    other.write_bytes(b'PK no workbook')

    assert (marked(path, FILE, [problem(2, 0)]), marked(other, FILE, [problem(2, 0)])) == (
        None,
        None,
    )


def test_the_faults_of_a_file_are_its_own_and_those_of_its_sheets():
    mine = [problem(2, 'a'), problem(3, 'a', file=f'{FILE}:Incidents')]

    assert (
        about(
            [*mine, problem(2, 'a', file=f'{FILE}x'), problem(2, 'a', file='data/incidents/ma')],
            FILE,
        )
        == mine
    )


# The command

ROW = [
    'ar-raqqa-first-day',
    '2014-09-23',
    'ar-raqqa',
    'air-attack',
    'airstrike',
    'international-alliance: alleged',
    '3',
    '5',
    'snhr-2014-10-26',
    'A SECRET',
]
COLUMNS = [
    'id',
    'date',
    'place',
    'type',
    'weapon',
    'actors',
    'killed_civilian',
    'killed_civilian_children',
    'sources',
    'witness',
]


@pytest.mark.parametrize('ending', ['.csv', '.xlsx'])
def test_check_data_gives_a_faulty_spreadsheet_back_and_takes_it_away_when_nothing_is_wrong(
    project, ending
):
    def lay(*rows):
        path = project.path(f'data/incidents/2014-10{ending}')
        if ending == '.csv':
            path.write_text(
                '\n'.join(','.join(row) for row in (COLUMNS, *rows)) + '\n', encoding='utf-8'
            )
        else:
            book(path, ('Notes', [['nothing']]), ('Incidents', [COLUMNS, *rows]))

    project.path('data/incidents/2014-10.yaml').unlink()
    copy = project.out / 'check/2014-10.xlsx'
    lay(ROW)
    contradicting = project.step('check-data')
    sheet = openpyxl.load_workbook(copy)['Incidents']
    assert {
        cell.coordinate: cell.comment.text
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment
    } == {'H2': '5 children among 3 killed\nCorrect one of the two numbers'}
    assert sheet['J2'].value == 'A SECRET'
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert 'SECRET' not in contradicting.stdout + contradicting.stderr
    assert (
        f'output/{copy.relative_to(project.folder / "output")}: data/incidents/2014-10{ending} with its problems marked'
        in contradicting.stdout
    )
    assert contradicting.returncode == 1
    assert 'result: 1 problem (code 1)' in contradicting.stderr

    lay([*ROW[:6], 'many', '', *ROW[8:]])
    assert project.step('check-data').returncode == 1
    sheet = openpyxl.load_workbook(copy)['Incidents']
    assert [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment] == ['G2']

    lay([*ROW[:6], '5', '3', *ROW[8:]])
    clean = project.step('check-data')
    assert (clean.returncode, copy.exists()) == (0, False), clean.stderr
