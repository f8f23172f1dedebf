"""The measurements of make bench run, on few incidents; what they say is no test."""

import re
import subprocess

import pytest

from tests.bench import compare, growth, many
from tests.conftest import ROOT


@pytest.mark.parametrize('count', [1, 300, 3_000])
def test_invented_records_of_many_incidents_are_accepted(project, tmp_path, count):
    folder = many(tmp_path, count)
    loaded = project.step('--folder', str(folder), '--brief', '2031-05-monthly', 'check-data')

    assert loaded.returncode == 0, loaded.stderr
    assert re.search(rf'^    incidents +{count}, from 20', loaded.stdout, re.MULTILINE)


def test_the_cost_of_many_incidents_is_printed_for_three_steps(tmp_path, capsys):
    growth(ROOT, tmp_path, 20, 50)

    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(' 50 incidents: ')[0] for line in lines] == [
        'reading and validating',
        'reading, validating and disclosing',
        'counting',
    ]
    assert all(line.endswith(' times the time for 2.5 times the incidents') for line in lines)


def test_a_comparison_is_printed_as_a_ratio(capsys):
    compare('one, against other', lambda: 3.0, lambda: 2.0, 2)

    assert (
        capsys.readouterr().out
        == 'one, against other: 3.000 s against 2.000 s, ratio 1.50 (1.50 to 1.50, 2 rounds)\n'
    )


@pytest.mark.parametrize('wrong', ['SIZES=10', 'SIZES=20,10', 'SIZES=a,b', 'ROUNDS=some'])
def test_sizes_that_are_no_numbers_are_refused(wrong):
    refused = subprocess.run(['make', 'bench', wrong], cwd=ROOT, capture_output=True, text=True)

    assert refused.returncode == 2
    assert re.search(
        f'bench.*: error: argument --{wrong.split("=")[0].lower()}: invalid', refused.stderr
    )


@pytest.mark.slow
def test_the_whole_of_make_bench_runs():
    bench = subprocess.run(
        ['make', 'bench', 'SIZES=20,40', 'ANNEX=2', 'ROUNDS=1', 'LANGS=en'],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert bench.returncode == 0, bench.stderr
    assert len(bench.stdout.splitlines()) == 10
    assert bench.stdout.count(', ratio ') == 4
