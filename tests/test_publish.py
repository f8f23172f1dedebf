"""What goes to the press: checked PDFs under public names, the numbers, and sums that verify."""
import csv
import hashlib
import io

import pytest

from pipeline.publish import publish


@pytest.fixture
def files(ledger, words):
    return publish(ledger, {'en': b'%PDF en', 'ar': b'%PDF ar'}, [words['en'], words['ar']])


def test_each_language_leaves_under_its_public_name(files):
    assert files['2014-10-26-alliance-airstrikes.ar.pdf'] == b'%PDF ar'
    assert files['2014-10-26-alliance-airstrikes.en.pdf'] == b'%PDF en'


def test_the_sums_cover_every_file_but_themselves(files):
    lines = dict(reversed(line.split('  ')) for line in files['SHA256SUMS'].decode().splitlines())

    assert lines == {name: hashlib.sha256(content).hexdigest() for name, content in files.items() if name != 'SHA256SUMS'}


def test_the_numbers_sheet_says_each_number_in_each_language(files):
    sheet = list(csv.DictReader(io.StringIO(files['2014-10-26-alliance-airstrikes.numbers.csv'].decode())))
    row = next(row for row in sheet if row['fact'] == 'killed.civilian.syrian-regime')

    assert (row['value'], row['qualifier']) == ('1447', 'at-least')
    assert row['in en'].replace('\u00a0', ' ') == 'at least 1,447'
    assert row['in ar'].replace('\u00a0', ' ') == 'ما لا يقل عن 1,447'
