"""What `make check-data` says at the end: every file and its counts, what may be one event, what is accepted, what no brief names."""

import shutil
from argparse import Namespace

import pytest

from pipeline.analyse import analyse
from pipeline.cli.data import check_data
from pipeline.disclose import disclose
from pipeline.load import load as read
from pipeline.model import Refused
from pipeline.workspace import Workspace
from tests.conftest import ROOT

SAMPLE, MONTHLY = ROOT / 'tests/sample', '2031-05-monthly'


def said(capsys, data=SAMPLE / 'data', brief=MONTHLY):
    """What check-data prints of the data of a folder."""
    check_data(Workspace(data.parent, brief, reports='check-data'), Namespace())
    return capsys.readouterr().out


def part(text, head):
    """The lines below a heading."""
    return next(
        block for block in text.split('\n\n') if block.splitlines()[0].endswith(head)
    ).splitlines()[1:]


@pytest.fixture
def sample(tmp_path):
    """A copy of the sample, to change."""
    shutil.copytree(SAMPLE / 'data', tmp_path / 'data')
    return tmp_path / 'data'


def change(path, old, new):
    text = path.read_text(encoding='utf-8')
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding='utf-8')


def test_the_summary_of_the_sample_is_what_is_written_out(capsys, monkeypatch):
    monkeypatch.chdir(ROOT)

    assert said(capsys) == (SAMPLE / 'check-data.txt').read_text(encoding='utf-8')


def test_where_no_brief_is_named_and_the_shipped_one_is_not_there_every_file_is_checked(
    capsys, sample
):
    shutil.rmtree(sample / 'briefs')
    text = said(capsys, sample, '')

    assert text.startswith(
        f'this folder holds no brief: all files of incidents in {sample} are checked\nall-files: '
    )
    assert [
        block.splitlines()[0].split('/')[-1]
        for block in text.split('\n\n')
        if '    counted ' in block
    ] == [
        '2031-01.csv',
        '2031-02.csv',
        '2031-03.csv',
        '2031-04.csv',
        '2031-05.csv',
        '2031-05-17.yaml',
        '2031-05-crossing.yaml',
        '2031-05-more.yaml',
    ]
    change(sample / 'incidents/2031-05-more.yaml', 'earliest: 2031-05', 'earliest: 2031-15')
    with pytest.raises(Refused) as refusal:
        said(capsys, sample, '')
    assert {problem.where.file.split('/')[-1] for problem in refusal.value.problems} == {
        '2031-05-more.yaml'
    }


@pytest.mark.parametrize('brief', ['2031-06', 'typo'])
def test_a_brief_that_is_named_and_not_there_is_refused(brief, sample):
    with pytest.raises(Refused) as refusal:
        check_data(Workspace(sample.parent, brief), Namespace())
    assert [problem.where.file for problem in refusal.value.problems] == [
        f'data/briefs/{brief}/brief.yaml'
    ]


def test_a_folder_that_was_just_begun_is_checked(capsys, tmp_path):
    shutil.copytree(ROOT / 'templates/folder/data', tmp_path / 'data')
    shutil.copy2(ROOT / 'data/policy.yaml', tmp_path / 'data')

    assert 'all-files: 0 incidents, 0 claims, 0 places; no problem found' in said(
        capsys, tmp_path / 'data', ''
    )


def test_the_summary_holds_no_restricted_word():
    text = (SAMPLE / 'check-data.txt').read_text(encoding='utf-8')

    assert [
        canary
        for canary in (SAMPLE / 'canaries.txt').read_text(encoding='utf-8').split('\n')[:-1]
        if canary in text
    ] == []
    assert 'CONSENTED' not in text


def test_what_is_counted_of_the_files_of_a_month_is_what_the_brief_counts(capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    blocks = [block for block in said(capsys).split('\n\n') if '    counted ' in block]
    this_month = [
        block for block in blocks if 'of the period before' not in block.partition('\n')[0]
    ]
    counted = [int(block.split('counted')[1].split(';')[0]) for block in this_month]
    killed = [
        int(block.split('civilians killed: at least ')[1].split('\n')[0]) for block in this_month
    ]

    facts = analyse(disclose(read(SAMPLE / 'data', MONTHLY, SAMPLE))).facts

    assert (len(blocks), counted, killed) == (8, [178, 29, 1, 2], [335, 182, 27, 6])
    assert (facts['recorded.incidents'].value, facts['recorded.killed.civilian'].min) == (210, 550)


def test_a_file_that_no_brief_names_is_said(capsys, sample):
    for name in ('2031-06.csv', 'old.yaml', '.hidden.csv', 'README.md'):
        (sample / 'incidents' / name).write_text('id\n', encoding='utf-8')

    assert part(said(capsys, sample), 'Files of incidents that no brief names') == [
        '    data/incidents/2031-06.csv',
        '    data/incidents/old.yaml',
    ]


def test_a_decision_in_doubt_is_said_with_the_place_of_its_row(capsys, sample):
    change(sample / 'incidents/2031-05.csv', 'i31-05-024,2031-05-03', 'i31-05-024,2031-05-02')
    change(sample / 'decisions/duplicates.csv', 'i31-05-091,i31-05-092', 'i31-05-091,i31-05-999')
    change(
        sample / 'decisions/duplicates.csv',
        '\ni31-05-256',
        '\ngone,gone-too,different,,data-officer,2031-06-04,x,,\ni31-05-256',
    )
    lines = part(said(capsys, sample), 'Incidents that may be one event')

    start = lines.index('    decisions in doubt      2')
    assert lines[start : start + 5] == [
        '    decisions in doubt      2',
        '      data/decisions/duplicates.csv:2  i31-05-024 and i31-05-033, different: i31-05-024 changed since',
        '      data/decisions/duplicates.csv:3  i31-05-091 and i31-05-999, unsure: i31-05-999 is in no file of this brief',
        '    on no record here       1',
        '    kept, yet not counted   5',
    ]


@pytest.mark.parametrize(
    ('old', 'new', 'lines'),
    [
        (
            'count: 1',
            'count: 3',
            [
                '1 of 3 found; lower the count to 1',
                'the parts 1 + 1 = 2 are more than the total of 1',
                'touches 55 numbers of the brief, among them $incidents, $killed, $children, $women',
            ],
        ),
        (
            'record: i31-05-002',
            'file: incidents/2031-05.csv',
            [
                'parts_fit_their_total in incidents/2031-05.csv: 1 of 1 found',
                'the parts',
                'touches',
            ],
        ),
        (
            '- rule: parts',
            '- rule: names_fit_the_harm\n  record: i31-05-400\n  reason: x\n  by: officer\n  day: 2031-06-05\n- rule: parts',
            [
                'names_fit_the_harm in i31-05-400: 0 of 1 found; no longer needed, delete it',
                'parts_fit_their_total in i31-05-002: 1 of 1 found',
                'the parts',
                'touches',
            ],
        ),
        (
            '- rule: parts',
            '- rule: names_fit_the_harm\n  record: gone\n  reason: x\n  by: officer\n  day: 2031-06-05\n- rule: parts',
            [
                'names_fit_the_harm in gone: no record of this brief',
                'parts_fit_their_total in i31-05-002: 1 of 1 found',
                'the parts',
                'touches',
            ],
        ),
    ],
)
def test_each_accepted_anomaly_is_said_with_what_it_touches_and_whether_it_is_still_there(
    capsys, sample, old, new, lines
):
    change(sample / 'anomalies.yaml', old, new)
    found = part(said(capsys, sample), 'Accepted anomalies')

    assert [line in told for line, told in zip(lines, found, strict=True)] == [True] * len(lines), (
        found
    )


def test_an_incident_that_is_kept_and_yet_not_counted_is_said_with_what_it_stands_for(
    capsys, sample
):
    change(
        sample / 'decisions/duplicates.csv',
        'i31-05-256,i31-05-344,same,i31-05-256',
        'i31-05-256,i31-05-344,same,i31-05-344',
    )
    text = (sample / 'incidents/2031-05-more.yaml').read_text(encoding='utf-8')
    record = text[text.index('- id: i31-05-344') :].split('\n- id')[0]
    change(
        sample / 'incidents/2031-05-more.yaml',
        record,
        record.replace('grading: fair', 'grading: weak'),
    )
    lines = part(said(capsys, sample), 'Incidents that may be one event')

    assert '    kept, yet not counted   6' in lines
    assert '      i31-05-344 (graded-weak) stands for i31-05-256 (graded-fair)' in lines


def test_an_empty_table_of_decisions_and_a_brief_without_tally_are_summed_up_too(
    capsys, monkeypatch
):
    monkeypatch.chdir(ROOT)
    text = said(capsys, ROOT / 'data', '2014-10-26-alliance-airstrikes')

    assert text.startswith(
        '2014-10-26-alliance-airstrikes: 6 incidents, 5 claims, 21 places; no problem found\n'
    )
    assert '    counted                 6; civilians killed: not known\n' in text
    assert part(text, 'Accepted anomalies') == ['    none']
