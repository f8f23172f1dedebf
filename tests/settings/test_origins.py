"""Where the data of others come from is known: the file is still the one that was taken, and the brief says whose it is."""

import hashlib
import shutil
from datetime import date
from pathlib import Path

import pytest

from pipeline.cli.command import dump
from pipeline.disclose import disclose
from pipeline.load import load
from pipeline.model import Refused
from tests.conftest import BRIEF, ROOT

PLACES = 'reference/places'
ORIGIN = 'producer: Office 7 for Maps\nurl: https://maps.example/2014/\nlicence: CC BY 4.0\naccessed: 2014-10-20\n'


@pytest.fixture
def data(tmp_path):
    """A copy of the data, to change: without the boundaries, whose origin is told beside others."""
    return Path(
        shutil.copytree(
            ROOT / 'data', tmp_path / 'data', ignore=shutil.ignore_patterns('boundaries.*')
        )
    )


def lay(data, name=PLACES, more='', ending='.csv', text=ORIGIN):
    """Lay an origin beside a file; ``{digest}`` stands for the digest of the file."""
    path = data / f'{name}{ending}'
    digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ''
    path.with_name(f'{path.stem}.origin.yaml').write_text(
        text + more.replace('{digest}', digest), encoding='utf-8'
    )
    return digest


def faults(data):
    with pytest.raises(Refused) as refused:
        load(data, BRIEF, data.parent)
    return [str(problem).replace('\n    hint: ', ' / ') for problem in refused.value.problems]


@pytest.mark.parametrize(
    ('name', 'ending'),
    [(PLACES, '.csv'), ('incidents/2014-10', '.yaml'), ('claims/2014-10-26-snhr', '.yaml')],
)
def test_the_origin_of_a_file_is_read_where_its_digest_is_that_of_the_file(data, name, ending):
    lay(data, name, 'sha256: {digest}\n', ending)
    (origin,) = load(data, BRIEF, data.parent).origins

    assert (origin.producer, origin.licence, origin.accessed) == (
        'Office 7 for Maps',
        'CC BY 4.0',
        date(2014, 10, 20),
    )


def test_a_file_that_is_no_longer_the_one_that_was_taken_is_refused(data):
    lay(data, more='sha256: {digest}\n')
    places = data / 'reference/places.csv'
    places.write_text(
        places.read_text(encoding='utf-8').replace('Joubar', 'Jobar'), encoding='utf-8'
    )
    now = hashlib.sha256(places.read_bytes()).hexdigest()

    assert faults(data) == [
        'data/reference/places.origin.yaml:5:9: places.csv is not the file that was taken on 2014-10-20: it has another digest / '
        f'Put that file back; or, if you changed it yourself, write "sha256: {now}"'
    ]


def test_an_origin_without_a_digest_says_what_to_write(data):
    digest = lay(data)

    assert faults(data) == [
        f'data/reference/places.origin.yaml:1:1: "sha256" is missing: nothing says which file was taken / Add "sha256: {digest}", if places.csv is that file'
    ]


def test_a_file_that_was_imported_may_be_changed_by_a_person(data):
    digest = '0' * 64
    lay(
        data,
        'incidents/2014-10',
        f'source: snhr-2014-10-26\nimported:\n  file: x.csv\n  sha256: "{digest}"\n  importer: table\n  mapping_sha256: "{digest}"\n  rows: {{read: 1}}\n  made: {{}}\n',
        '.yaml',
    )

    assert [origin.imported.file for origin in load(data, BRIEF, data.parent).origins] == ['x.csv']


@pytest.mark.parametrize(
    ('text', 'said'),
    [
        (
            ORIGIN.replace('licence', 'license'),
            ['4:1: "licence" is missing', '3:10: unknown key "license"'],
        ),
        (ORIGIN.replace('2014-10-20', 'October'), ['4:11: accessed: "October" is not a day']),
    ],
)
def test_a_faulty_origin_is_said_with_its_place(data, text, said):
    lay(data, text=text)

    assert {fault.split(' / ')[0].split(':', 1)[1].split(': ', 1)[1] for fault in faults(data)} == {
        one.split(': ', 1)[1] for one in said
    }


def test_an_origin_without_its_file_is_said(data):
    lay(data, 'claims/2014-10-26-snhr', ending='.yaml')
    (data / 'claims/2014-10-26-snhr.yaml').unlink()

    assert (
        'data/claims/2014-10-26-snhr.origin.yaml: there is no file beside it whose origin this could be / Put the file back, or delete this one'
        in faults(data)
    )


# What leaves


def test_the_producer_the_licence_and_the_day_leave_and_nothing_else_of_the_origin(data):
    lay(
        data,
        more='sha256: {digest}\nsource: snhr-2014-10-26\nperiod: {from: 2014-09-01, to: unknown}\n',
    )
    public = disclose(load(data, BRIEF, data.parent))

    assert [taken.model_dump(mode='json') for taken in public.origins] == [
        {
            'producer': 'Office 7 for Maps',
            'url': 'https://maps.example/2014/',
            'licence': 'CC BY 4.0',
            'accessed': '2014-10-20',
        }
    ]
    assert hashlib.sha256(
        (data / 'reference/places.csv').read_bytes()
    ).hexdigest().encode() not in dump(public)


def test_the_origin_under_a_sensitive_source_stays_inside(data):
    sources = data / 'reference/sources.yaml'
    sources.write_text(
        sources.read_text(encoding='utf-8')
        + '- {id: hidden, by: snhr, kind: dataset, sensitive: true}\n',
        encoding='utf-8',
    )
    lay(data, more='sha256: {digest}\nsource: hidden\n')

    assert b'Office 7' not in dump(disclose(load(data, BRIEF, data.parent)))


def test_an_origin_is_not_audited_as_a_claim(project):
    lay(project.path('data'), 'claims/2014-10-26-snhr', 'sha256: {digest}\n', '.yaml')
    told = project.make('--dry-run', 'audit').stdout

    assert 'claims/2014-10-26-snhr.yaml' in told
    assert 'origin' not in told
