"""What the reference validator says of many briefs becomes one table, and one verdict."""

import json
from pathlib import Path

import pytest

from tests import verapdf

RULE = {
    'specification': 'ISO 14289-1:2014',
    'clause': '7.2',
    'testNumber': 42,
    'failedChecks': 3,
    'description': 'Rows are even',
    'checks': [{'errorMessage': 'Rows 1 and 2 differ'}],
}


def result(profile, *rules, end='normal'):
    return {
        'profileName': f'{profile} validation profile',
        'jobEndStatus': end,
        'details': {'ruleSummaries': list(rules)},
    }


@pytest.fixture
def asked(tmp_path, monkeypatch):
    """Let a brief in two languages be validated with these results."""

    def ask(*results):
        jobs = []
        for tag, found in zip(('ar', 'en'), results, strict=True):
            path = tmp_path / 'a-month' / tag / 'brief.pdf'
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b'%PDF')
            jobs += (
                [{'itemDetails': {'name': str(path)}, 'validationResult': found}]
                if found is not None
                else []
            )
        report = json.dumps({'report': {'jobs': jobs}})
        monkeypatch.setattr(verapdf, 'fetched', lambda: Path('verapdf.jar'))
        monkeypatch.setattr(
            verapdf.subprocess,
            'run',
            lambda command, **options: type('Ran', (), {'stdout': report, 'returncode': 0}),
        )
        return verapdf.main(str(tmp_path))

    return ask


BOTH = [result('PDF/A-3A'), result('PDF/UA-1')]


def test_briefs_that_break_no_rule_stand_in_one_table_that_is_kept(asked, capsys, tmp_path):
    assert asked(BOTH, BOTH) == 0

    assert capsys.readouterr().out.splitlines()[1:] == [
        'brief    language  PDF/A-3a  PDF/UA-1',
        'a-month  ar        0         0',
        'a-month  en        0         0',
    ]
    assert (
        (tmp_path / 'validation.txt')
        .read_text(encoding='utf-8')
        .endswith('a-month  en        0         0\n')
    )
    assert [
        (one['language'], one['failed'])
        for one in json.loads((tmp_path / 'validation.json').read_bytes())['briefs']
    ] == [(tag, {'PDF/A-3a': [], 'PDF/UA-1': []}) for tag in ('ar', 'en')]


def test_a_rule_that_is_broken_is_named_with_its_brief(asked, capsys, tmp_path):
    assert asked(BOTH, [result('PDF/A-3A'), result('PDF/UA-1', RULE)]) == 1

    said = capsys.readouterr()
    assert 'a-month  en        0         1' in said.out
    assert (
        f'{tmp_path}/a-month/en/brief.pdf: PDF/UA-1: Rows 1 and 2 differ (ISO 14289-1:2014, 7.2, test 42; 3 times)'
        in said.out
    )
    assert 'result: 1 problem (code 1)' in said.err


@pytest.mark.parametrize(
    'found',
    [
        None,
        [],
        [result('PDF/A-3A')],
        [result('PDF/A-3A'), result('PDF/UA-1', end='timeout')],
        [result('PDF/A-3B'), result('PDF/UA-1')],
    ],
)
def test_a_brief_that_was_not_asked_about_both_standards_does_not_pass(asked, capsys, found):
    assert asked(BOTH, found) == 1
    assert 'not read' in capsys.readouterr().out.splitlines()[-1]


def test_without_a_brief_there_is_no_verdict(tmp_path, capsys):
    with pytest.raises(SystemExit) as end:
        verapdf.main(str(tmp_path))

    assert end.value.code == 4
    assert 'there is no brief' in capsys.readouterr().err
