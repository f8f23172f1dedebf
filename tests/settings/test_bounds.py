"""What is far larger than any data of ours is refused at its place and at once: numbers, tables, lists of problems, what is no file."""

import json
import os
import subprocess
import sys
import zipfile

import openpyxl
import pytest

from pipeline.__main__ import _complain
from pipeline.audit.json_reader import read_json
from pipeline.load.spreadsheet import incidents_of
from pipeline.model import Claim, Problem, Refused, Where
from pipeline.settings import Document, build, digest_of, read_csv, read_text, read_xlsx, read_yaml
from tests.conftest import BRIEF, ROOT

NUMBER, MEANT = '9' * 5000, 'Write the number that is meant'
LONG = f'a number of {len(NUMBER)} digits, more than 30'


def refused(reader, path, file='f'):
    with pytest.raises(Refused) as refusal:
        reader(path, file)
    return [(str(problem.where), problem.what) for problem in refusal.value.problems]


@pytest.mark.parametrize(
    ('text', 'where'),
    [
        (f'a: 1\nb: {NUMBER}\n', 'f:2:4'),
        (f'a: -{NUMBER}\n', 'f:1:4'),
        (f'a: [1, {NUMBER}]\n', 'f:1:8'),
        (f'a: {NUMBER[:-1]}.9\n', 'f:1:4'),
        (f'a: 0.{NUMBER[1:]}\n', 'f:1:4'),
        (NUMBER, 'f:1:1'),
    ],
)
def test_a_number_of_thousands_of_digits_in_yaml_is_refused_at_its_place(tmp_path, text, where):
    (tmp_path / 'f').write_text(text)

    assert refused(read_yaml, tmp_path / 'f') == [(where, LONG)]


def test_a_number_of_thousands_of_digits_in_a_table_is_refused_at_its_cell(tmp_path):
    (tmp_path / 'f').write_text(f'id,killed\na,{NUMBER}\nb,-{NUMBER}\n')

    assert refused(read_csv, tmp_path / 'f') == [('f:2:killed', LONG), ('f:3:killed', LONG)]


def test_a_long_identifier_of_digits_is_kept_as_it_is(tmp_path):
    (tmp_path / 'f').write_text('id,post\na,123456789012345678901234567890\n')

    assert read_csv(tmp_path / 'f', 'f').value == [
        {'id': 'a', 'post': 123456789012345678901234567890}
    ]


@pytest.mark.parametrize('cell', [f'{NUMBER}-{NUMBER}', f'at least {NUMBER}', f'3-{NUMBER}'])
def test_a_count_of_thousands_of_digits_is_no_count(cell):
    with pytest.raises(Refused) as refusal:
        incidents_of(
            Document(
                [{'id': 'a', 'killed_civilian': cell}],
                {
                    (): Where('f'),
                    (0,): Where('f', 2),
                    (0, 'killed_civilian'): Where('f', 2, 'killed_civilian'),
                },
            ),
            {},
        )
    assert ('f:2:killed_civilian', f'killed_civilian: "{cell}" is not a count') in [
        (str(problem.where), problem.what) for problem in refusal.value.problems
    ]


def test_a_quoted_number_of_thousands_of_digits_is_no_whole_number(tmp_path):
    (tmp_path / 'f').write_text(
        (ROOT / 'data/claims/2014-10-26-snhr.yaml')
        .read_text(encoding='utf-8')
        .replace('value: 24', f'value: "{NUMBER}"', 1),
        encoding='utf-8',
    )
    document = read_yaml(tmp_path / 'f', 'f')
    with pytest.raises(Refused) as refusal:
        build(Claim, document, (0,))
    assert [problem.hint for problem in refusal.value.problems] == [
        'Write plain digits, or the word unknown'
    ]


@pytest.mark.parametrize(
    'written', [f'<c r="A2"><v>{NUMBER}</v></c>', f'<c r="A2" t="n"><v>-{NUMBER}</v></c>']
)
def test_a_number_of_thousands_of_digits_in_a_workbook_is_refused_with_its_cell(tmp_path, written):
    book = openpyxl.Workbook()
    book.active.append(['id'])
    book.active.append([4711])
    book.save(tmp_path / 'plain.xlsx')
    with (
        zipfile.ZipFile(tmp_path / 'plain.xlsx') as plain,
        zipfile.ZipFile(tmp_path / 'f.xlsx', 'w') as changed,
    ):
        for name in plain.namelist():
            content = plain.read(name).decode()
            assert (
                name != 'xl/worksheets/sheet1.xml' or '<c r="A2" t="n"><v>4711</v></c>' in content
            )
            changed.writestr(name, content.replace('<c r="A2" t="n"><v>4711</v></c>', written))

    assert refused(read_xlsx, tmp_path / 'f.xlsx') == [
        ('f', 'the cell A2 holds a number of more than 30 digits')
    ]


def test_a_number_of_thousands_of_digits_in_json_is_refused_at_its_place(tmp_path):
    (tmp_path / 'f').write_text(f'[\n{NUMBER}]')

    assert refused(read_json, tmp_path / 'f') == [('f:2:1', f'not JSON: {LONG}')]


@pytest.mark.parametrize(
    ('make', 'what'),
    [
        (lambda path: os.mkfifo(path), 'a pipe or a device, not a file'),
        (lambda path: path.mkdir(), 'a folder, not a file'),
        (lambda path: path.symlink_to('/dev/zero'), 'a pipe or a device, not a file'),
    ],
    ids=['pipe', 'folder', 'device'],
)
def test_what_is_no_file_is_refused_and_never_waited_for(tmp_path, make, what):
    make(tmp_path / 'f.xlsx')

    for reader in (read_text, read_yaml, read_csv, read_xlsx):
        assert refused(reader, tmp_path / 'f.xlsx') == [('f', what)]
    assert refused(lambda path, _: digest_of(path), tmp_path / 'f.xlsx') == [('f.xlsx', what)]


def inputs_of_make(project):
    """Look at the inputs of the English brief as make does; fails where that takes long."""
    program, paper, language = '.', '', ''
    return subprocess.run(
        [
            *(sys.executable, '-S', 'pipeline/make_inputs.py'),
            *(program, BRIEF, paper, language, 'en'),
        ],
        cwd=project.folder,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize(
    'name',
    [
        'data/incidents/2014-10.yaml',
        'data/reference/places.csv',
        'data/reference/boundaries.geojson',
        f'data/briefs/{BRIEF}/en.md',
        'templates/house.yaml',
    ],
)
def test_make_does_not_wait_for_a_pipe_in_the_place_of_a_file(project, name):
    (project.folder / name).unlink()
    os.mkfifo(project.folder / name)

    assert inputs_of_make(project).stdout.split() == [BRIEF, 'en', 'ar']


def test_a_definition_of_a_brief_that_is_a_pipe_is_named(project):
    definition = f'data/briefs/{BRIEF}/brief.yaml'
    (project.folder / definition).unlink()
    os.mkfifo(project.folder / definition)
    run = inputs_of_make(project)

    assert f'{definition}: not a plain file' in run.stdout + run.stderr


def test_a_table_of_thousands_of_columns_is_refused_before_they_are_compared(tmp_path):
    names = [f'c{n}' for n in range(2001)]
    (tmp_path / 'f').write_text(','.join(names) + '\n')

    assert refused(read_csv, tmp_path / 'f') == [('f:1', '2001 columns, more than 2000')]
    (tmp_path / 'f').write_text(','.join(names[:2000]) + '\n')
    assert read_csv(tmp_path / 'f', 'f').value == []


def test_one_fault_many_times_is_listed_a_few_times_and_counted_whole(tmp_path, capsys):
    (tmp_path / 'f').write_text('a: ok\n' + 'b: \x07\n' * 3000 + '\x02')
    with pytest.raises(Refused) as refusal:
        read_yaml(tmp_path / 'f', 'f.yaml')
    report = tmp_path / 'report.json'
    code = _complain(
        [*refusal.value.problems, Problem(Where('g.yaml', 1), 'another', 'Correct it')], report
    )
    said = capsys.readouterr().err.split('\n')

    assert (code, len(refusal.value.problems)) == (1, 3001)
    assert sum('U+0007' in line for line in said) == 21
    assert (
        'f.yaml: and 2981 more of one kind: invisible character U+0007 (a control character)'
        in said
    )
    assert 'g.yaml:1: another' in said
    assert said[-3:] == [
        f'2981 more in all, listed in {report}',
        'result: 3002 problems (code 1)',
        '',
    ]
    assert len(json.loads(report.read_text())) == 3002


def test_faults_of_one_kind_are_those_that_differ_in_their_values_alone(capsys):
    _complain(
        [
            Problem(Where('f.csv', n), f'"p{n}" is not in the table of places', 'Known: a')
            for n in range(50)
        ]
    )
    said = capsys.readouterr().err

    assert said.count('is not in the table of places\n    hint') == 20
    assert said.endswith(
        'f.csv: and 30 more of one kind: "p0" is not in the table of places\n30 more in all\nresult: 50 problems (code 1)\n'
    )
