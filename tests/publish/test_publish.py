"""What goes to the press: one kit of checked files in every language, equal to the facts, the same bytes each time, and sums that verify."""

import csv
import hashlib
import io
import json
import zipfile

import openpyxl
import pytest

from pipeline.publish import publish
from pipeline.publish.tables import numbers_sheet
from pipeline.publish.texts import as_text
from tests.conftest import BRIEF
from tests.fixtures.kits import PAGE, editions


@pytest.fixture(scope='module')
def files(ledger, words, house):
    return publish(ledger, editions(words), house, {'weasyprint': '70.0'})


def test_the_kit_holds_these_files_and_no_others(files):
    own = [
        f'{BRIEF}.{tag}.{ending}'
        for tag in ('ar', 'en')
        for ending in ('html', 'numbers.csv', 'pdf', 'txt', 'zip')
    ]
    pictures = [
        f'{folder}/{tag}/{name}'
        for tag in ('ar', 'en')
        for folder, name in (
            ('cards', 'card.png'),
            ('figures', 'two_tolls.png'),
            ('figures', 'two_tolls.svg'),
            ('figures', 'two_tolls.txt'),
        )
    ]
    notes = [
        f'{name}.{tag}.txt' for name in ('CHANGES', 'METHOD', 'VERIFY') for tag in ('ar', 'en')
    ]
    data = [
        f'data/{BRIEF}.{ending}' for ending in ('facts.csv', 'facts.json', 'incidents.csv', 'xlsx')
    ]

    assert sorted(files) == sorted(
        [
            *own,
            *pictures,
            *notes,
            *data,
            'data/datapackage.json',
            f'{BRIEF}.zip',
            'page.ar.json',
            'page.en.json',
            'manifest.json',
            'SHA256SUMS',
        ]
    )


def test_the_same_edition_gives_the_same_bytes(files, ledger, words, house):
    assert publish(ledger, editions(words), house, {'weasyprint': '70.0'}) == files


def test_each_language_leaves_under_its_public_name(files):
    assert files[f'{BRIEF}.ar.pdf'] == b'%PDFar'
    assert files[f'{BRIEF}.en.pdf'] == b'%PDFen'
    assert (files[f'{BRIEF}.ar.html'], files[f'{BRIEF}.en.html']) == (
        b'<html lang="ar">',
        b'<html lang="en">',
    )


def test_the_sums_cover_every_file_but_themselves(files):
    lines = dict(reversed(line.split('  ')) for line in files['SHA256SUMS'].decode().splitlines())

    assert lines == {
        name: hashlib.sha256(content).hexdigest()
        for name, content in files.items()
        if name != 'SHA256SUMS'
    }


def test_an_archive_of_a_language_holds_its_kit_the_data_and_sums_of_its_own(files):
    archive = zipfile.ZipFile(io.BytesIO(files[f'{BRIEF}.ar.zip']))
    names = archive.namelist()

    assert {f'{BRIEF}.ar.pdf', f'{BRIEF}.ar.html'} <= set(names)
    assert 'figures/ar/two_tolls.png' in names
    assert 'data/datapackage.json' in names
    assert {'VERIFY.ar.txt', 'METHOD.ar.txt', 'CHANGES.ar.txt', 'page.ar.json'} <= set(names)
    assert not [name for name in names if '.en.' in name or '/en/' in name]
    sums = dict(
        reversed(line.split('  ')) for line in archive.read('SHA256SUMS').decode().splitlines()
    )
    assert sums == {
        name: hashlib.sha256(archive.read(name)).hexdigest()
        for name in names
        if name != 'SHA256SUMS'
    }


def test_the_archive_of_all_holds_every_file_that_is_no_archive(files):
    names = set(zipfile.ZipFile(io.BytesIO(files[f'{BRIEF}.zip'])).namelist())

    assert names == {name for name in files if not name.endswith('.zip')}


def test_the_manifest_names_every_file_it_was_made_beside_and_what_it_was_made_with(files):
    manifest = json.loads(files['manifest.json'])

    assert manifest['made with'] == {'weasyprint': '70.0'}
    assert {name: held['sha256'] for name, held in manifest['files'].items()} == {
        name: hashlib.sha256(content).hexdigest()
        for name, content in files.items()
        if not name.endswith('.zip') and name not in ('manifest.json', 'SHA256SUMS')
    }


def read(content):
    return list(csv.DictReader(io.StringIO(content.decode('utf-8-sig'))))


def test_the_numbers_sheet_says_each_number_in_digits_and_in_words_with_its_qualifier(files):
    row = {
        tag: next(
            row
            for row in read(files[f'{BRIEF}.{tag}.numbers.csv'])
            if row['fact'] == 'killed.civilian.syrian-regime'
        )
        for tag in ('en', 'ar')
    }

    assert {
        tag: (
            each['value'],
            each['qualifier'],
            each['in digits'].replace('\u00a0', ' '),
            each['in words'].replace('\u00a0', ' '),
        )
        for tag, each in row.items()
    } == {
        'en': ('1447', 'at-least', 'at least 1,447', 'at least 1,447 civilians'),
        'ar': ('1447', 'at-least', 'ما لا يقل عن 1,447', 'ما لا يقل عن 1,447 مدنياً'),
    }


def test_a_number_that_is_not_known_is_said_so_in_the_sheet(ledger, words):
    unknown = ledger.facts['killed.civilian.syrian-regime'].model_copy(
        update={'min': None, 'qualifier': 'unknown'}
    )
    sheet = numbers_sheet(
        ledger.model_copy(update={'facts': {'killed.civilian.nobody': unknown}}), words['en']
    )

    assert [(row['in digits'], row['in words'], row['value']) for row in read(sheet)] == [
        ('not known', '', '')
    ]


def test_csv_and_workbook_hold_every_fact_as_it_is(files, ledger):
    book = openpyxl.load_workbook(io.BytesIO(files[f'data/{BRIEF}.xlsx']))
    rows = {row[0]: row for row in book['facts'].iter_rows(min_row=2, values_only=True)}
    table = {row['fact']: row for row in read(files[f'data/{BRIEF}.facts.csv'])}

    assert set(rows) == set(table) == set(ledger.facts)
    for name, fact in ledger.facts.items():
        assert rows[name][2] == fact.value
        assert table[name]['value'] == ('' if fact.value is None else str(fact.value))
        assert table[name]['qualifier'] == fact.qualifier
    assert rows['day.published'][6].date().isoformat() == '2014-10-26'


def test_no_text_of_a_workbook_is_a_formula(ledger, words, house):
    place = ledger.public.incidents[0].model_copy(update={'id': '=1+1'})
    hostile = ledger.model_copy(
        update={'public': ledger.public.model_copy(update={'incidents': (place,)})}
    )
    book = openpyxl.load_workbook(
        io.BytesIO(publish(hostile, editions(words), house, {})[f'data/{BRIEF}.xlsx'])
    )

    assert (book['incidents']['A2'].value, book['incidents']['A2'].data_type) == ('=1+1', 's')


def test_the_data_package_describes_every_column_and_the_licence(files):
    package = json.loads(files['data/datapackage.json'])

    for resource in package['resources']:
        table = read(files[f'data/{resource["path"]}'])
        assert [field['name'] for field in resource['schema']['fields']] == list(table[0])
        assert all(field['description'] for field in resource['schema']['fields'])
    assert package['licenses'][0]['name']
    assert package['sources']
    kinds = {field['name']: field['type'] for field in package['resources'][0]['schema']['fields']}
    assert (kinds['fact'], kinds['day'], kinds['value']) == ('string', 'date', 'number')


def test_a_brief_as_text_has_its_words_in_order_and_nothing_of_its_furniture():
    assert as_text(PAGE).decode() == 'Head 24\n\nOne\u00a0two.\n- a\n- b\n\nx | 1\n\nTwo bars.\n'


def test_the_notes_on_method_and_on_changes_leave_as_text_and_the_reader_is_led_to_them(files):
    assert (files['METHOD.en.txt'], files['CHANGES.ar.txt']) == (
        b'How\n\nCounted once.\n',
        b'1,447 | 1,451\n',
    )
    assert (
        files['VERIFY.en.txt']
        .decode()
        .endswith(
            'How the numbers of this brief were made is said in METHOD.en.txt.\n\nEvery number that this edition corrects, what it was before, and why, are in CHANGES.en.txt.\n'
        )
    )
    assert 'METHOD.ar.txt' in files['VERIFY.ar.txt'].decode()
    assert 'CHANGES.ar.txt' in files['VERIFY.ar.txt'].decode()
    assert {'METHOD.en.txt', 'CHANGES.ar.txt'} <= set(json.loads(files['manifest.json'])['files'])


def test_a_figure_travels_with_its_words_and_its_credit(files):
    said = files['figures/en/two_tolls.txt'].decode()

    assert said.startswith(
        'T 24\n\nTwo bars: 24 and 1,447.\n\nN\n\nSource: Syrian Network for Human Rights, 26'
    )
