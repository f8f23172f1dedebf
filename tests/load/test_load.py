"""A brief's files become records, whole; whatever is wrong in any of them is said in one go."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from pipeline.load import load
from pipeline.model import Refused
from tests.conftest import BRIEF, COLUMNS, ROOT

PLACES, FACILITIES, SOURCES = (
    'reference/places.csv',
    'reference/facilities.csv',
    'reference/sources.yaml',
)
INCIDENTS, CLAIMS, DEFINITION, POLICY = (
    'incidents/2014-10.yaml',
    'claims/2014-10-26-snhr.yaml',
    f'briefs/{BRIEF}/brief.yaml',
    'policy.yaml',
)


@pytest.fixture
def data(tmp_path):
    """A copy of the data, to change."""
    return Path(shutil.copytree(ROOT / 'data', tmp_path / 'data'))


def change(data, name, old, new):
    text = (data / name).read_text(encoding='utf-8')
    assert old in text
    (data / name).write_text(text.replace(old, new, 1), encoding='utf-8')


def faults(data):
    with pytest.raises(Refused) as refused:
        load(data, BRIEF, data.parent)
    return [str(problem).replace('\n    hint: ', ' / ') for problem in refused.value.problems]


def test_the_real_brief_is_read_whole(recorded):
    assert recorded.brief.id == BRIEF
    assert [incident.id for incident in recorded.incidents] == [
        'ar-raqqa-first-day',
        'at-tabaqa',
        'tal-base-city',
        'ain-eissa',
        'al-bokamal',
        'aleppo-countryside',
    ]
    assert [claim.id for claim in recorded.claims] == [
        'alliance-killed',
        'alliance-buildings',
        'regime-killed',
        'regime-gas',
        'regime-facilities',
    ]
    assert recorded.places['der-ezzor'].pcode == 'SY09'
    assert {'en': 'Joubar', 'ar': 'جوبر'}.items() <= recorded.places['joubar'].names.items()
    assert recorded.facilities['brigade-93'].place == 'ain-eissa'
    assert recorded.sources['snhr-2014-10-26'].url == 'https://snhr.org/blog/2014/10/26/1813/'


def test_what_the_page_does_not_say_is_unknown_and_not_zero(recorded):
    assert Counter((incident.killed, incident.injured) for incident in recorded.incidents) == {
        ((), ()): 6
    }
    assert recorded.brief.period.to is None
    assert [
        recorded.claims[4].value.known,
        recorded.claims[4].value.min,
        recorded.claims[1].value.qualifier,
    ] == [False, None, 'a-number-of']


def test_a_value_remembers_where_it_stands(recorded):
    lines = (ROOT / 'data' / CLAIMS).read_text(encoding='utf-8').split('\n')
    (line,) = (number for number, text in enumerate(lines, 1) if 'group: women' in text)

    assert str(recorded.claims[2].at('of_which', 1, 'value')) == f'data/{CLAIMS}:{line}:29'
    assert str(recorded.places['joubar'].at('names', 'ar')) == f'data/{PLACES}:22:names.ar'


def test_a_table_may_be_kept_as_yaml_or_as_csv_but_not_as_both(data):
    (data / 'reference/actors.csv').write_text('id\nsnhr\n')
    assert faults(data) == [
        'data/reference: there are both actors.yaml and actors.csv / Keep one of the two'
    ]

    (data / 'reference/actors.yaml').unlink()
    assert list(load(data, BRIEF, data.parent).actors) == ['snhr']

    (data / 'reference/actors.csv').unlink()
    assert faults(data) == [
        'data/reference: there is no actors.yaml or actors.csv / Put the table back'
    ]


def test_an_id_is_listed_once_in_its_table(data):
    change(data, PLACES, 'joubar,,4,damascus,', 'syria,,4,damascus,')

    assert faults(data) == [
        f'data/{PLACES}:22:id: "syria" is listed twice, first in line 2 / Keep one of the two'
    ]


@pytest.mark.parametrize('missing', [DEFINITION, INCIDENTS, CLAIMS, POLICY])
def test_a_missing_file_is_named(data, missing):
    (data / missing).unlink()

    assert faults(data) == [
        f'data/{missing}: the file is missing / Put it back, or correct its name'
    ]


def test_the_faults_of_all_files_are_said_at_once_in_order(data):
    change(data, CLAIMS, 'value: 24', 'value: 1,447')
    change(data, CLAIMS, 'measure: attacks', 'measure: atacks')
    change(data, INCIDENTS, 'precision: day', 'precision: no')
    change(data, FACILITIES, 'brigade-93,military-base,ain-eissa', 'brigade-93,military-base')
    change(data, SOURCES, 'kind: report', 'kind: raport')
    change(data, POLICY, 'grading: public', 'grading: open')

    assert [fault.split(': ')[0].split(':')[0] for fault in faults(data)] == [
        f'data/{CLAIMS}',
        f'data/{CLAIMS}',
        f'data/{INCIDENTS}',
        f'data/{POLICY}',
        f'data/{FACILITIES}',
        f'data/{SOURCES}',
    ]
    assert [fault.split(': ', 1)[1] for fault in faults(data)] == [
        'value: "1,447" is not a whole number / Write 1447',
        'measure: "atacks" is not known here / Did you mean attacks?',
        'the value "no" means different things to different readers / Put it in quotes if it is a word; write a number in plain digits; write true or false in full',
        'grading: "open" is no rule of the policy / Write public, withheld, coarse(admin2), coarse(month), round(1), name-if-consent or count-only',
        f'{COLUMNS - 1} cells in a table of {COLUMNS} columns / Check for a missing or an extra comma',
        'kind: "raport" is not known here / Did you mean report?',
    ]


def test_a_faulty_definition_is_said_beside_the_faults_of_the_tables(data):
    change(data, DEFINITION, 'edition: 1', 'edition: first')
    change(data, PLACES, 'damascus,SY01,1', 'damascus,SY01,one')

    assert [fault.split(': ', 1)[1] for fault in faults(data)] == [
        'edition: "first" is not a whole number / Write plain digits, or the word unknown',
        'level: "one" is not a whole number / Write plain digits, or the word unknown',
    ]


def test_a_list_of_records_is_a_list(data):
    (data / CLAIMS).write_text('id: alone\n')

    assert faults(data) == [
        f'data/{CLAIMS}:1:1: a list is expected here / Begin each record with "- "'
    ]


def test_restricted_fields_are_read_and_kept(data):
    change(
        data,
        INCIDENTS,
        '  killed: unknown\n',
        '  killed: unknown\n  victims: [{name: A Name, minor: false}]\n  coordinates: {latitude: 36.5, longitude: -39}\n',
    )
    incident = load(data, BRIEF, data.parent).incidents[0]

    assert [
        (victim.name, victim.minor, victim.consent_to_publish) for victim in incident.victims
    ] == [('A Name', False, False)]
    assert (incident.coordinates.latitude, incident.coordinates.longitude) == (36.5, -39.0)


def test_file_names_are_said_from_the_root_and_never_with_the_path_of_this_computer(data):
    recorded = load(data, BRIEF, data.parent)

    assert {
        where.file
        for record in (*recorded.incidents, *recorded.places.values())
        for where in [record.at('id')]
    } == {f'data/{INCIDENTS}', f'data/{PLACES}'}
