"""Other people's formats become our records, or are refused; nothing is invented, and what a person decided stays."""
import ast
import csv
import io
import re
import shutil
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from pipeline.importers import bring, read_tables
from pipeline.importers.cells import visible
from pipeline.importers.mapping import Whereabouts, listing
from pipeline.importers.places import Gazetteer
from pipeline.importers.sheets import Row, key, letter
from pipeline.importers.standing import read_back
from pipeline.model import Place, Refused
from tests.conftest import ROOT

HERE = ROOT / 'tests/importers'
ORIGIN = 'producer: Invented Observers\nurl: https://example.org/data\nlicence: CC0\naccessed: 2016-05-01\nsource: test-release\n'
STRIKES = [
    [], ['Strikes in Veldoria: invented, for tests'],
    ['', 'Date\n(MM-DD-YYYY)', 'Location', 'Province', 'Type of\nattack', 'Minimum\nstrikes', 'Maximum\nstrikes', 'Minimum total people killed', 'Maximum total people killed',
     'Minimum civilians\nreported killed', 'Maximum civilians\nreported killed', 'Minimum children\nreported killed', 'Maximum children\nreported killed',
     'Minimum reported\ninjured', 'Maximum reported\ninjured', 'Link'],
    ['VE001', date(2016, 3, 1), 'Osmar ', 'North  Veld', 'Drone strike', 1, 1, 4.0, 6.0, 0, 2, 0, 1, 1, None, 'https://example.org/1'],
    ['VE002', '03/05/2016', 'Osmar', 'Sel', 'Ground operation', 1, 3, None, None, None, None, None, None, None, None, None],
    ['VE003', date(2016, 3, 9), 'Osmar', None, 'Strike', 1, 1, 2, 2, 3, 3, 0, 0, 0, 0, None]]


class Desk:
    """A data officer's folder, to import into."""

    def __init__(self, folder):
        self.folder, self.data = folder, folder / 'data'
        shutil.copytree(HERE / 'data', self.data)

    def lay(self, name, change=None, origin=ORIGIN):
        """Lay a file of the samples on the desk, changed, with its origin beside it."""
        path = self.folder / name
        text = (HERE / name).read_bytes().decode()
        for old, new in change or ():
            assert old in text, old
            text = text.replace(old, new)
        path.write_bytes(text.encode())
        if origin:
            path.with_suffix('.origin.yaml').write_text(origin, encoding='utf-8')
        return path

    def book(self, *sheets, name='strikes.xlsx'):
        """Lay a workbook on the desk; a sheet is its name and its rows."""
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets:
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        book.save(self.folder / name)
        (self.folder / name).with_suffix('.origin.yaml').write_text(ORIGIN, encoding='utf-8')
        return self.folder / name

    def mapping(self, name, *changes):
        """Write a mapping of one's own, a changed copy of a shipped one; returns its path."""
        text = (ROOT / f'pipeline/importers/{name}.yaml').read_text(encoding='utf-8')
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        path = self.folder / 'own.yaml'
        path.write_text(text, encoding='utf-8')
        return str(path)

    def bring(self, name, path, write=True, to='out'):
        brought = bring(name, path, to, self.data, self.folder, write)
        for target, text in brought.files.items():
            target.parent.mkdir(exist_ok=True)
            target.write_text(text, encoding='utf-8')
        return brought.report

    @property
    def out(self):
        return self.data / 'incidents/out.yaml'

    def records(self):
        return {record.id: record for record in read_back(self.out.read_text(encoding='utf-8'), 'out.yaml')}

    def faults(self, *arguments, **options):
        with pytest.raises(Refused) as refused:
            self.bring(*arguments, **options)
        return [(str(problem.where), problem.what) for problem in refused.value.problems]


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def without_raw(text):
    """Return the records of a file as text, without its head and the rows as they came."""
    return re.sub(r'^  raw: .*\n', '', text.partition('\n\n')[2], flags=re.MULTILINE)


def section(report, title):
    """Return the lines of a part of a report."""
    found = re.search(rf'^{re.escape(title)}.*\n((?:  .*\n)*)', report, re.MULTILINE)
    return [line.strip() for line in found[1].splitlines()] if found else []


# Each format

@pytest.mark.parametrize(('name', 'file'), [('ucdp', 'ucdp-hxl.csv'), ('acled', 'acled.csv'), ('airwars', 'airwars.csv'), ('kobo', 'kobo.csv'), ('table', 'table.csv'), ('hxl', 'hxl.csv')])
def test_a_file_of_each_format_becomes_the_records_written_out(desk, name, file):
    if name == 'kobo':
        desk.lay('kobo-victims.csv')
    desk.bring(name, desk.lay(file))

    assert without_raw(desk.out.read_text(encoding='utf-8')) == (HERE / f'{name}.expected.yaml').read_text(encoding='utf-8')


def test_a_workbook_with_notes_before_its_table_becomes_the_records_written_out(desk):
    path = desk.book(('Notes', [['Read this first'], ['Date', 'Location']]), ('Summary', [['Total', '=SUM(A1:A2)']]), ('Strikes', STRIKES))
    report = desk.bring('workbook', path)

    assert without_raw(desk.out.read_text(encoding='utf-8')) == (HERE / 'workbook.expected.yaml').read_text(encoding='utf-8')
    assert 'strikes.xlsx:Strikes:6:Minimum civilians reported killed: Minimum civilians reported killed (3) <= Minimum total people killed (2) does not hold' in section(report, 'refused')
    assert section(report, 'to look at') == [
        '1: one end of a range is empty: "at-least" is written: tbij-ve001', '1: the row stands for several strikes, or for an unknown number of them: tbij-ve002']
    assert section(report, 'columns the mapping would read') == ['Minimum people killed, Maximum people killed']


@pytest.mark.parametrize(('name', 'file', 'refused', 'skipped'), [
    ('ucdp', 'ucdp-hxl.csv', ['ucdp-hxl.csv:7:low: low (4) <= best (3) <= high (2) does not hold', 'ucdp-hxl.csv:8:side_a: the word "Sel Brigades" is not known here',
                              'ucdp-hxl.csv:9:side_b: one-sided violence, and side_b is not "Civilians"'], ['line 2 holds HXL tags and is no event: skipped']),
    ('acled', 'acled.csv', ['acled.csv:6:sub_event_type: the word "Looting" is not known here'], []),
    ('airwars', 'airwars.csv', ['airwars.csv:5:civilian_non_combatants_killed_min: min (5) is more than max (3)', 'airwars.csv:6:belligerent_1_type: the word "known" is not known here'], []),
    ('kobo', 'kobo.csv', ['kobo.csv:5:what/targets: an answer is not 1 in its own column', 'kobo.csv:6:harm/killed_max: "many" is not a whole number'], []),
    ('table', 'table.csv', ['table.csv:4:date_earliest: "2016-02-30" is not in the calendar', 'table.csv:4:killed_civilian_min: "two" is not a whole number',
                            'table.csv:4:lat: not a number of degrees', 'table.csv:4:weapon: the word "air strike" is not known here'], [])])
def test_rows_that_are_broken_are_refused_with_their_place_and_all_their_faults(desk, name, file, refused, skipped):
    if name == 'kobo':
        desk.lay('kobo-victims.csv')
    report = desk.bring(name, desk.lay(file))

    assert [line for line in section(report, 'refused') if not line.startswith('mend: ')] == refused
    assert section(report, 'skipped') == skipped


def test_each_refusal_says_how_to_mend_it_and_stays_on_record(desk):
    report = desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))
    origin = (desk.data / 'incidents/out.origin.yaml').read_text(encoding='utf-8')

    assert 'mend: Known: government-of-veldoria, sel-front, veld-observers. Say it under "codes" in the mapping, or write "unmatched: keep" there' in section(report, 'refused')
    assert '    - "7:low: low (4) <= best (3) <= high (2) does not hold"' in origin
    assert 'rows: {read: 7, taken: 4, left_out: 0, refused: 3}' in origin


def test_older_columns_and_files_without_tags_are_read_alike(desk):
    desk.bring('ucdp', desk.lay('ucdp-plain.csv'))
    without_tags = desk.records()['ucdp-100001']
    desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))
    with_tags = desk.records()['ucdp-100001']
    desk.bring('acled', desk.lay('acled.csv'), to='new')
    desk.bring('acled', desk.lay('acled-old.csv'), to='old')
    new, old = ([line for line in without_raw((desk.data / f'incidents/{name}.yaml').read_text()).split('\n\n')[0].splitlines()] for name in ('new', 'old'))

    assert without_tags.model_copy(update={'raw': None}).model_dump() == with_tags.model_copy(update={'raw': None}).model_dump()
    assert new == old


@pytest.mark.parametrize(('delimiter', 'tables'), [(';', 'files'), (',', 'files'), (None, 'sheets')])
def test_a_form_is_read_with_either_delimiter_and_from_a_workbook(desk, delimiter, tables):
    rows = {name: list(csv.reader(io.StringIO((HERE / f'{name}.csv').read_text(encoding='utf-8')), delimiter=';')) for name in ('kobo', 'kobo-victims')}
    if tables == 'sheets':
        path = desk.book(('form', rows['kobo']), ('victims', rows['kobo-victims']))
    else:
        for name, lines in rows.items():
            with (desk.folder / f'{name}.csv').open('w', encoding='utf-8', newline='') as file:
                csv.writer(file, delimiter=delimiter).writerows(lines)
        path = desk.folder / 'kobo.csv'
        path.with_suffix('.origin.yaml').write_text(ORIGIN)
    desk.bring('kobo', path)

    assert without_raw(desk.out.read_text(encoding='utf-8')) == (HERE / 'kobo.expected.yaml').read_text(encoding='utf-8')


@pytest.mark.parametrize('columns', ['both', 'one', 'apart'])
def test_several_answers_come_in_one_cell_in_columns_of_their_own_or_in_both(desk, columns):
    desk.lay('kobo-victims.csv')
    path = desk.lay('kobo.csv', origin=ORIGIN)
    head, *rows = csv.reader(io.StringIO(path.read_text(encoding='utf-8')), delimiter=';')
    left_out = {'both': (), 'one': ('what/targets/osmar-school', 'what/targets/osmar-clinic'), 'apart': ('what/targets',)}[columns]
    keep = [i for i, name in enumerate(head) if name not in left_out]
    with path.open('w', encoding='utf-8', newline='') as file:
        csv.writer(file, delimiter=';').writerows([row[i] for i in keep] for row in [head, *rows[:2]])
    name = desk.mapping('kobo', ('title: ', 'optional: [what/targets]\ntitle: '))
    (desk.folder / 'kobo-victims.csv').write_text('\n'.join((HERE / 'kobo-victims.csv').read_text().splitlines()))
    desk.bring(name, path)

    assert [[target.facility for target in record.targets] for record in desk.records().values()] == [['osmar-school', 'osmar-clinic'], ['osmar-clinic']]


def test_an_answer_that_its_own_column_contradicts_is_refused(desk):
    desk.lay('kobo-victims.csv')
    report = desk.bring('kobo', desk.lay('kobo.csv', [(';osmar-clinic;0;1;', ';osmar-school;0;1;')]))

    assert [line for line in section(report, 'refused') if line.startswith('kobo.csv:3')] == [
        'kobo.csv:3:what/targets: "osmar-clinic" is 1 in its own column and not among the answers', 'kobo.csv:3:what/targets: an answer is not 1 in its own column']


@pytest.mark.parametrize(('change', 'said'), [
    ([(';2;aa-2', ';7;aa-2')], ('kobo-victims.csv:4:_parent_index', 'there is no row 7 above it')), (None, ('kobo.csv', 'the repeated group "victims" is not beside it'))])
def test_repeated_rows_without_their_row_are_refused(desk, change, said):
    if change:
        desk.lay('kobo-victims.csv', change)

    assert desk.faults('kobo', desk.lay('kobo.csv')) == [said]


# Files that are not what they should be

@pytest.mark.parametrize(('name', 'file', 'change', 'expected'), [
    ('ucdp', 'ucdp-plain.csv', [('deaths_civilians', 'deaths_civil')], [('ucdp-plain.csv:1', 'there is no column “deaths_civilians”')]),
    ('ucdp', 'ucdp-plain.csv', [('date_start,', 'date_begin,'), ('where_prec', 'prec')], [('ucdp-plain.csv:1', 'there is no column “date_start”'), ('ucdp-plain.csv:1', 'there is no column “where_prec”')]),
    ('ucdp', 'ucdp-plain.csv', [(',', ';')], [('ucdp-plain.csv:1', """the cells are parted by ";", not by ','""")]),
    ('acled', 'acled.csv', [('event_id_cnty', 'id'), ('fatalities', 'deaths')], [('acled.csv:1', 'there is no column “event_id_cnty”'), ('acled.csv:1', 'there is no column “fatalities”')]),
    ('acled', 'acled.csv', [(',', '\t')], [('acled.csv:1', "the cells are parted by tabs, not by ','")]),
    ('airwars', 'airwars.csv', [('civilian_harm_status_slug', 'grading')], [('airwars.csv:1', 'there is no column “civilian_harm_status_slug”')]),
    ('airwars', 'airwars.csv', [(',', ';')], [('airwars.csv:1', """the cells are parted by ";", not by ','""")]),
    ('kobo', 'kobo.csv', [('_uuid', 'uuid'), ('harm/killed_min', 'killed_min')], [('kobo.csv:1', 'there is no column “_uuid”'), ('kobo.csv:1', 'there is no column “harm/killed_min”')]),
    ('kobo', 'kobo.csv', [(';', '|')], [('kobo.csv:1', """the cells are parted by "|", not by ';' or ','""")]),
    ('table', 'table.csv', [('incident_id', 'no')], [('table.csv:1', 'there is no column “incident_id”')]),
    ('table', 'table.csv', [(',', '|')], [('table.csv:1', """the cells are parted by "|", not by ',' or ';'""")]),
    ('hxl', 'hxl.csv', [('#event+id', '#event')], [('hxl.csv:2', 'there is no column “#event+id” or “#event+code” or “#meta+id”')]),
    ('hxl', 'hxl.csv', [('#event+id', 'event')], [('hxl.csv', 'no line of HXL tags in the first 25 lines')]),
    ('hxl', 'hxl.csv', [(',', ';')], [('hxl.csv:1', """the cells are parted by ";", not by ','""")]),
    ('ucdp', 'table.csv', [], [('table.csv:1', 'this is not the table the mapping speaks of: of 17 columns 17 are missing, such as id, date_start, date_end, where_coordinates, adm_1')])])
def test_a_file_with_wrong_columns_or_delimiters_is_refused_whole(desk, name, file, change, expected):
    assert desk.faults(name, desk.lay(file, change)) == expected


def test_a_workbook_without_the_columns_or_with_two_tables_is_refused_whole(desk):
    heads = [STRIKES[2][:9] + STRIKES[2][10:]]
    assert desk.faults('workbook', desk.book(('Strikes', heads))) == [('strikes.xlsx:Strikes:1', 'there is no column “Minimum civilians reported killed”')]

    twice = desk.book(('2015', STRIKES), ('2016', STRIKES))
    assert desk.faults('workbook', twice) == [('strikes.xlsx:2015', '2 sheets hold these columns: 2015, 2016')]
    desk.bring(desk.mapping('workbook', ('title: ', 'sheet: "2016"\ntitle: ')), twice)
    assert list(desk.records()) == ['tbij-ve001', 'tbij-ve002']
    assert desk.faults(desk.mapping('workbook', ('title: ', 'sheet: "2017"\ntitle: ')), twice, to='other') == [('strikes.xlsx', 'there is no sheet "2017"')]


@pytest.mark.parametrize(('text', 'expected'), [
    ('', [('x.csv', 'the file is empty')]),
    ('id,date\n=1+1,2\n', [('x.csv:2:A', 'a formula')]),
    ('id,date\n1\n', 'x.csv:2: 1 cells in a table of 2 columns'),
    ('id,date\n1,2016-03-01,3\n', 'x.csv:2: 3 cells in a table of 2 columns'),
    ('id,date\n1,"2016\n', [('x.csv:2', 'not a CSV table: unexpected end of data')]),
    (b'id,date\n\xe9,2\n', [('x.csv:2', 'the file is not UTF-8 text')]),
    (f'id,date,{"x" * 601}\n1,2,3\n', [('x.csv:1:C', 'the name of this column is longer than 600 characters')]),
    ('id,date,id\n1,2,3\n', [('x.csv:1:id', 'the column “id” is there twice')]),
    ('id,date\n1,2016-03-01\n1,2016-03-02\n2,2016-03-03\n', 'x.csv:2:id: the id is there 2 times, in lines 2, 3'),
    ('id,date\n,2016-03-01\n2,2016-03-03\n', 'x.csv:2:id: the source gives no id'),
    ('id,date\n١,2016-03-01\n2,2016-03-03\n', 'x.csv:2:id: an id without Latin letters or digits'),
    ('id,date\n1,\n', 'x.csv:2:date: no date'),
    ('id,date\n1,3/4/2016\n', 'x.csv:2:date: "3/4/2016" is not a day'),
    ('id,date\n1,2016-02-30\n', 'x.csv:2:date: "2016-02-30" is not in the calendar'),
    ('id,date\n1,2016-3-1\n2,2016-02-30\n', 'x.csv:3:date: "2016-02-30" is not in the calendar')])
def test_a_broken_table_is_refused_or_its_rows_are(desk, text, expected):
    path = desk.folder / 'x.csv'
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    (desk.folder / 'least.yaml').write_text(
        'format: table\ntitle: least\nid: {column: id, prefix: x}\ndate: {earliest: date}\nplace: {}\ntype: {always: attack}\nweapon: {always: unknown}\n')
    name = str(desk.folder / 'least.yaml')
    if isinstance(expected, list):
        assert desk.faults(name, path, write=False) == expected
    else:
        assert expected in section(desk.bring(name, path, write=False), 'refused')


def bomb(name, **parts):
    """A workbook whose parts are what they are said to be."""
    path = name
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(f'{part}.xml', content)
    return path


def test_a_workbook_that_would_unpack_to_far_more_than_it_weighs_is_refused(desk, monkeypatch):
    large = bomb(desk.folder / 'large.xlsx', sheet=b'0' * 3_000_000)
    entities = bomb(desk.folder / 'entities.xlsx', sheet='<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    many = bomb(desk.folder / 'many.xlsx', **{f'p{i}': '' for i in range(1001)})
    none = desk.folder / 'none.xlsx'
    none.write_bytes(b'PK not a workbook')
    other = desk.folder / 'x.pdf'
    other.write_bytes(b'%PDF')

    assert [desk.faults('workbook', path, write=False)[0][1] for path in (large, entities, many, none, other)] == [
        'a part unpacks to more than 100 times its weight', 'a part declares entities of its own', '1001 parts in one workbook', 'not a workbook', '".pdf" is no table that is read here']
    monkeypatch.setattr('pipeline.settings.workbooks.UNPACKED', 2_000_000)
    assert desk.faults('workbook', large, write=False)[0][1] == 'it would unpack to more than 2000000 bytes'
    monkeypatch.setattr('pipeline.importers.sheets.HEAVIEST', 10)
    assert desk.faults('ucdp', desk.lay('ucdp-plain.csv'))[0][1].endswith('more than 10')


def test_a_formula_in_the_table_is_refused_with_its_cell(desk):
    rows = [*STRIKES[:4], [*STRIKES[4][:7], '=H4+1', *STRIKES[4][8:]]]

    assert desk.faults('workbook', desk.book(('Strikes', rows))) == [('strikes.xlsx:Strikes:5:H', 'a formula')]


# Nothing is invented

@pytest.mark.parametrize(('name', 'file', 'change', 'what'), [
    ('acled', 'acled.csv', ('- status: unknown', '- status: civilian'), '"fatalities" counts all dead together, and nothing else is counted here'),
    ('acled', 'acled.csv', ('number: fatalities', 'number: [inter1, fatalities]'), 'the dead are in "fatalities"'),
    ('acled', 'acled.csv', ('killed:\n', 'attributions: [{actor: {column: actor1}, status: {always: alleged}}]\nkilled:\n'), 'the order of the actors says nothing of who attacked whom'),
    ('ucdp', 'ucdp-hxl.csv', ('number: deaths_civilians', 'number: best'), 'low, best and high count the dead of all kinds together'),
    ('ucdp', 'ucdp-hxl.csv', ('number: deaths_civilians', 'min: low, max: high'), 'low, best and high count the dead of all kinds together'),
    ('ucdp', 'ucdp-hxl.csv', ('number: deaths_civilians', 'number: deaths_unknown'), 'the civilians killed are in "deaths_civilians", and nobody else is'),
    ('ucdp', 'ucdp-hxl.csv', ('status: unknown\n    value: {number: deaths_unknown}', 'status: combatant\n    value: {number: deaths_civilians}'), 'the civilians killed are in "deaths_civilians", and nobody else is'),
    ('ucdp', 'ucdp-hxl.csv', ('    when: {type_of_violence: "3"}\n', ''), 'this source says who attacked civilians in one-sided violence only, as side_a'),
    ('ucdp', 'ucdp-hxl.csv', ('type_of_violence: "3"', 'type_of_violence: ["1", "3"]'), 'this source says who attacked civilians in one-sided violence only, as side_a'),
    ('ucdp', 'ucdp-hxl.csv', ('column: side_a', 'column: side_b'), 'this source says who attacked civilians in one-sided violence only, as side_a'),
    ('ucdp', 'ucdp-hxl.csv', ('always: alleged', 'always: accepted'), 'this source says who attacked civilians in one-sided violence only, as side_a'),
    ('airwars', 'airwars.csv', ('min: civilian_non_combatants_killed_min', 'min: belligerent_1_deaths_conceded_min'), 'what a belligerent concedes, and numbers of sources or names, are not the dead of an incident'),
    ('airwars', 'airwars.csv', ('min: civilian_non_combatants_killed_min', 'min: num_sources'), 'what a belligerent concedes, and numbers of sources or names, are not the dead of an incident'),
    ('airwars', 'airwars.csv', ('post_status: publish', 'post_status: [publish, draft]'), 'drafts are not published by Airwars and may not be taken'),
    ('airwars', 'airwars.csv', ('take_only: {post_status: publish}', 'take_only: {}'), 'drafts are not published by Airwars and may not be taken'),
    ('airwars', 'airwars.csv', ('title: ', 'restricted_note: geolocation_notes_internal\ntitle: '), 'the column “geolocation_notes_internal” is private and becomes no field'),
    ('kobo', 'kobo.csv', ('restricted_note: what/notes', 'restricted_note: _submitted_by'), 'the column “_submitted_by” is private and becomes no field')])
def test_a_mapping_cannot_say_what_the_source_does_not(desk, name, file, change, what):
    assert what in [said for _, said in desk.faults(desk.mapping(name, change), desk.lay(file))]


@pytest.mark.parametrize(('file', 'name'), [('acled.csv', 'acled'), ('ucdp-hxl.csv', 'ucdp'), ('airwars.csv', 'airwars')])
def test_the_rules_of_a_source_cannot_be_walked_around_by_calling_its_file_a_table(desk, file, name):
    own = desk.mapping(name, (f'format: {name}', 'format: table'))

    assert desk.faults(own, desk.lay(file)) == [(file, f'this is a file of the format "{name}"')]


def test_an_actor_nobody_has_said_the_meaning_of_is_never_held_responsible(desk):
    kept = desk.mapping('ucdp', ('codes: {}, unmatched: refuse', 'codes: {}, unmatched: keep'))
    told = desk.mapping('ucdp', ('codes: {}, unmatched: refuse', 'codes: {Sel Brigades: sel-front}, unmatched: refuse'))
    desk.bring(told, desk.lay('ucdp-hxl.csv'))
    assert [blame.actor for blame in desk.records()['ucdp-100006'].attributions] == ['sel-front']

    kept = desk.mapping('ucdp', ('codes: {}, unmatched: refuse', 'codes: {}, unmatched: keep'))
    report = desk.bring(kept, desk.lay('ucdp-hxl.csv'), to='kept')
    assert 'id: ucdp-100006' in (desk.data / 'incidents/kept.yaml').read_text()
    assert '1: actor "Sel Brigades": nobody has said what it stands for. Known: government-of-veldoria, sel-front, veld-observers. The incident is kept without it.' in section(report, 'not matched')


def test_what_the_source_leaves_open_is_listed_and_not_filled(desk):
    report = desk.bring('acled', desk.lay('acled.csv'))

    assert section(report, 'not said by the source') == [
        '3: injured: unknown: acled-vdr1, acled-vdr2, acled-vdr3',
        '1: days: the source writes one day for a week; the days within which it may lie are written: acled-vdr2',
        '2: weapon: unknown: acled-vdr2, acled-vdr3',
        '1: days: the source writes one day for a month; the days within which it may lie are written: acled-vdr3',
        '1: killed: unknown: acled-vdr3']
    assert section(report, 'left out') == ['1: event_type: "Strategic developments"']
    assert section(report, 'columns that become no field')[0].startswith('year, disorder_type, actor1, assoc_actor_1, inter1, actor2')
    assert not any('weapons.yaml' in line for line in section(report, 'to do'))         # "unknown" is a word that every brief knows


def test_places_that_are_not_known_become_rows_to_be_looked_at(desk):
    places = desk.data / 'reference/places.csv'
    places.write_text('id,pcode,level,parent,names.en,names.ar\nveldoria,VD,0,,Veldoria,فلدوريا\n', encoding='utf-8')
    report = desk.bring('ucdp', desk.lay('ucdp-plain.csv'))
    rows = section(report, 'to do')
    rows = rows[rows.index('id,pcode,level,parent,names.ar,names.en'):]

    assert 'north-veld-province,,1,veldoria,,North Veld province' in rows
    assert 'osmar-town,,3,north-veld-province,,Osmar town' in rows
    places.write_text('\n'.join(row.strip() for row in rows) + '\nveldoria,VD,0,,فلدوريا,Veldoria\n', encoding='utf-8')
    desk.bring('ucdp', desk.folder / 'ucdp-plain.csv')
    assert desk.records()['ucdp-100001'].place == 'osmar-town'


def test_an_incident_that_may_lie_in_two_months_is_pointed_out(desk):
    report = desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))

    assert '1: it may lie on either side of the end of a month: ucdp-100003' in section(report, 'to look at')


def test_only_what_may_lie_in_the_period_of_the_origin_is_taken(desk):
    report = desk.bring('ucdp', desk.lay('ucdp-hxl.csv', origin=ORIGIN + 'period: {from: 2016-04-01, to: 2016-04-30}\n'))

    assert list(desk.records()) == ['ucdp-100003']
    assert section(report, 'left out') == ['3: not in the period that the origin names']


@pytest.mark.parametrize(('rule', 'cells', 'place'), [
    ({'pcode': ['p']}, {'p': 'vd010100'}, 'osmar'),
    ({'pcode': ['p3', 'p1'], 'name': ['n']}, {'p3': '', 'p1': 'VD01', 'n': 'Osmar'}, 'north-veld'),
    ({'pcode': ['p3', 'p1']}, {'p3': 'VD999999', 'p1': 'VD01'}, 'the P-code VD999999 is not in our table'),
    ({'name': ['n']}, {'n': ' OSMAR'}, 'osmar'),
    ({'name': ['n']}, {'n': 'أسمار'}, 'osmar'),
    ({'name': ['n']}, {'n': "Óld-Quarter'"}, 'old-quarter'),
    ({'name': ['n']}, {'n': 'Harn'}, 'several places answer to the name'),
    ({'name': ['n'], 'within': ['g']}, {'n': 'Harn', 'g': 'North Veld'}, 'harn-north'),
    ({'name': ['n'], 'within': ['g', 'c']}, {'n': 'Harn', 'g': 'Sel', 'c': 'Veldoria'}, 'harn-south'),
    ({'name': ['n'], 'within': ['g']}, {'n': 'Harn', 'g': 'East Veld'}, 'what lies around it is another place or not in our table'),
    ({'name': ['n'], 'within': ['c']}, {'n': 'Osmar', 'c': 'Elsewhere'}, 'what lies around it is another place or not in our table'),
    ({'name': ['n']}, {'n': 'Mira'}, 'the name is not in our table'),
    ({'name': ['n'], 'spellings': {'Uzmar': 'osmar'}}, {'n': 'uzmar'}, 'osmar'),
    ({'name': ['n'], 'leave_out': ['town']}, {'n': 'Osmar town'}, 'osmar'),
    ({'name': ['n'], 'precision': 'governorate'}, {'n': 'Sel'}, 'sel'),
    ({'name': ['n'], 'precision': 'exact'}, {'n': 'Sel'}, 'sel-town'),
    ({'name': ['n'], 'precision': 'exact'}, {'n': 'North Veld'}, 'the name is not in our table'),
    ({'name': ['n'], 'name_by_precision': {'governorate': ['g']}, 'precision': 'governorate'}, {'n': 'Osmar', 'g': 'North Veld'}, 'north-veld'),
    ({'name': ['n']}, {'n': ''}, 'no place that could be looked up')])
def test_a_place_is_matched_by_code_or_by_name_within_what_lies_around_it_or_not_at_all(rule, cells, place):
    gazetteer = read_tables(HERE / 'data', HERE).gazetteer
    precision = rule.pop('precision', None)
    match = gazetteer.find(Row('x', 1, {name: name for name in cells}, cells), Whereabouts(**rule), precision)

    assert (match.place.id if match.place else match.why) == place


def test_a_place_below_an_unknown_parent_is_inside_nothing():
    places = {'a': Place(id='a', level=3, parent='gone', names={'en': 'A'}), 'b': Place(id='b', level=1, names={'en': 'B'})}
    row = Row('x', 1, {'n': 'n', 'g': 'g'}, {'n': 'A', 'g': 'B'})

    assert Gazetteer(places).find(row, Whereabouts(name=['n'], within=['g']), None).place is None


@pytest.mark.parametrize(('cells', 'rule', 'said'), [
    (('3', '5'), '{min: a, max: b}', '{min: 3, max: 5}'),
    (('3', '3'), '{min: a, max: b}', '3'),
    (('3', ''), '{min: a, max: b}', '{min: 3, qualifier: at-least}'),
    (('', '5'), '{min: a, max: b}', '{max: 5, qualifier: at-most}'),
    (('', ''), '{min: a, max: b}', None),
    (('0', '0'), '{min: a, max: b}', '0'),
    (('3+', '3+'), '{min: a, max: b, codes: {"3+": {min: 3, qualifier: at-least}}}', '{min: 3, qualifier: at-least}'),
    (('several', ''), '{number: a, codes: {Several: {qualifier: a-number-of}}}', '{qualifier: a-number-of}'),
    (('999', ''), '{number: a, codes: {"999": unknown}}', None),
    (('7', ''), '{number: a, qualifier: at-least}', '{min: 7, qualifier: at-least}'),
    (('7', ''), '{number: a, qualifier: about}', '{min: 7, max: 7, qualifier: about}')])
def test_a_count_is_what_its_cells_say_and_no_more(desk, cells, rule, said):
    path = desk.folder / 'x.csv'
    path.write_text(f'id,date,a,b\n1,2016-03-01,{",".join(cells)}\n')
    path.with_suffix('.origin.yaml').write_text(ORIGIN)
    (desk.folder / 'own.yaml').write_text(
        'format: table\ntitle: x\nid: {column: id, prefix: x}\ndate: {earliest: date}\nplace: {}\ntype: {always: attack}\nweapon: {always: airstrike}\n'
        f'killed: [{{status: civilian, value: {rule}}}]\n')
    desk.bring(str(desk.folder / 'own.yaml'), path)
    text = desk.out.read_text()

    assert '\n  killed: unknown\n' in text if said is None else f'\n    - {{status: civilian, value: {said}}}\n' in text


# What is private stays inside

def test_private_columns_are_dropped_before_anything_else(desk):
    desk.lay('kobo-victims.csv')
    reports = [desk.bring('kobo', desk.lay('kobo.csv')), desk.bring('airwars', desk.lay('airwars.csv'), to='air')]
    written = ''.join(path.read_text(encoding='utf-8') for path in (desk.data / 'incidents').iterdir())

    assert 'CANARY' not in written + ''.join(reports)
    assert '99.111' not in written
    assert section(reports[0], 'columns dropped before anything else') == ['deviceid, start-geopoint, _start-geopoint_latitude, _start-geopoint_longitude, collector/name, _submitted_by']


def test_a_report_and_its_diff_show_no_restricted_value(desk):
    desk.lay('kobo-victims.csv', [('Invented Child;child', 'Invented Child;CANARY')])
    report = desk.bring('kobo', desk.lay('kobo.csv'), write=False)

    assert [word for word in ('Invented Adult', 'Invented Child', 'CANARY', 'Secret', 'witness', '20.25') if word in report] == []
    assert 'kobo-victims.csv:3:victims/age_group: the word is not known here' in section(report, 'refused')


def test_a_raw_row_is_kept_whole_with_invisible_characters_spelled_out(desk):
    desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))
    raw = desk.records()['ucdp-100002'].raw

    assert raw['source_article'] == '"Invented Press","said \\u200f4"'
    assert raw['low'] == '3'
    assert 'gwnoa' not in raw
    assert visible('a\tb\\c\U000e0001') == 'a\\u0009b\\\\c\\U000e0001'


def test_a_text_with_a_direction_control_becomes_no_field(desk):
    report = desk.bring('ucdp', desk.lay('ucdp-hxl.csv', [('Mira village', 'Mira \u202evillage')]))

    assert 'ucdp-hxl.csv:6:where_coordinates: direction-control character U+202E (right-to-left override)' in section(report, 'refused')


# What a person decided stays

DECISIONS = [('  attributions: []\n  killed:\n    - {status: civilian, value: 2}\n    - {status: unknown, value: 0}\n  injured: unknown\n  sources: [test-release]\n  raw: {id: "100001"',
              '  attributions: []\n  killed:\n    - {status: civilian, value: 3}\n    - {status: unknown, value: 0}\n  injured: unknown\n  sources: [test-release]\n'
              '  restricted_note: "Told by telephone."\n  duplicate_of: ucdp-100002\n  raw: {id: "100001"'),
             ('  place: unknown\n  place_text: {en: "Mira village"}\n', '  place: old-quarter\n')]


@pytest.fixture
def decided(desk):
    """A desk on which a person changed what was imported."""
    desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))
    text = desk.out.read_text(encoding='utf-8')
    for old, new in DECISIONS:
        assert old in text, old
        text = text.replace(old, new, 1)
    desk.out.write_text(text, encoding='utf-8')
    return desk


def test_a_second_import_of_the_same_file_changes_nothing(desk):
    desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))
    before = {path.name: path.read_bytes() for path in (desk.data / 'incidents').iterdir()}
    report = desk.bring('ucdp', desk.folder / 'ucdp-hxl.csv')

    assert {path.name: path.read_bytes() for path in (desk.data / 'incidents').iterdir()} == before
    assert section(report, 'what stands in our file') == ['4 unchanged']
    assert '@@' not in report


def test_decisions_of_a_person_survive_and_the_source_updates_the_rest(decided):
    report = decided.bring('ucdp', decided.lay('ucdp-hxl.csv', [('100001,VDR-2016-1-100001,2016,1,Clear,1,', '100001,VDR-2016-1-100001,2016,1,Clear,2,')]))
    first, fourth = decided.records()['ucdp-100001'], decided.records()['ucdp-100004']

    assert (first.duplicate_of, first.restricted_note, first.killed[0].value.min, first.type) == ('ucdp-100002', 'Told by telephone.', 3, 'non-state-violence')
    assert (fourth.place, fourth.place_text) == ('old-quarter', None)
    assert section(report, 'what stands in our file') == [
        '3 unchanged', '1 changed by the source: ucdp-100001 (type, raw)',
        '2 with decisions of a person, kept: ucdp-100001 (killed, restricted_note, duplicate_of), ucdp-100004 (place, place_text)']


def test_decisions_survive_a_third_import_as_well(decided):
    for _ in range(2):
        decided.bring('ucdp', decided.folder / 'ucdp-hxl.csv')

    assert decided.records()['ucdp-100001'].killed[0].value.min == 3
    assert decided.records()['ucdp-100004'].place == 'old-quarter'


def test_what_a_person_and_the_source_both_changed_is_kept_and_pointed_out(decided):
    report = decided.bring('ucdp', decided.lay('ucdp-hxl.csv', [('0,1,2,0,3,3,3,,\n100002', '0,0,5,0,5,5,5,,\n100002')]))

    assert decided.records()['ucdp-100001'].killed[0].value.min == 3
    assert 'ucdp-100001: killed: changed by a person and by the source; ours is kept, look at it' in section(report, 'what stands in our file')


def test_a_place_added_to_our_table_is_found_at_the_next_import(desk):
    desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))
    with (desk.data / 'reference/places.csv').open('a') as places:
        places.write('east-veld,VD03,1,veldoria,East Veld,\nmira,VD030100,3,east-veld,Mira,\n')
    desk.bring('ucdp', desk.folder / 'ucdp-hxl.csv')

    assert (desk.records()['ucdp-100004'].place, desk.records()['ucdp-100004'].place_text) == ('mira', None)


def test_what_the_source_withdrew_or_broke_stays_and_is_pointed_out(desk):
    desk.bring('ucdp', desk.lay('ucdp-hxl.csv'))
    report = desk.bring('ucdp', desk.lay('ucdp-hxl.csv', [('\n100001,', '\n200001,'), ('0,0,4,0,4,6,3', '0,0,4,0,4,3,6')]))

    assert list(desk.records()) == ['ucdp-100001', 'ucdp-100002', 'ucdp-100003', 'ucdp-100004', 'ucdp-200001']
    assert section(report, 'what stands in our file') == [
        '1 new', '2 unchanged', '1 no longer in the file: they stay; delete them if the source withdrew them: ucdp-100001', '1 whose row is refused now: they stay as they were: ucdp-100002']
    again = section(desk.bring('ucdp', desk.folder / 'ucdp-hxl.csv'), 'what stands in our file')
    assert '1 no longer in the file: they stay; delete them if the source withdrew them: ucdp-100001' in again


def test_a_diff_shows_what_would_change_and_of_restricted_fields_only_that_they_do(decided):
    report = decided.bring('ucdp', decided.lay('ucdp-hxl.csv', [('100003,VDR-2016-1-100003,2016', '100003,VDR-2016-1-100003,2017'), ('2016-04-02', '2016-04-03')]), write=False)

    assert report.partition('+++ data/incidents/out.yaml (after the import)\n')[2].splitlines() == [
        '@@ ucdp-100003 @@', ' - id: ucdp-100003', '-  date: {earliest: 2016-03-30, latest: 2016-04-02, precision: period}', '+  date: {earliest: 2016-03-30, latest: 2016-04-03, precision: period}',
        '   place: north-veld', ' …', '   sources: [test-release]', '-  raw: restricted', '+  raw: restricted, changed']


def test_a_file_that_no_importer_made_or_whose_comments_would_be_lost_is_left_alone(desk):
    path = desk.lay('ucdp-hxl.csv')
    desk.out.parent.mkdir()
    desk.out.write_text('- id: a\n')
    assert desk.faults('ucdp', path) == [('data/incidents/out.yaml', 'this file was not made by an importer')]

    desk.out.unlink()
    desk.bring('ucdp', path)
    text = desk.out.read_text(encoding='utf-8')
    desk.out.write_text(text.replace('  weapon: unknown', '  weapon: unknown    # so far', 1), encoding='utf-8')
    assert desk.faults('ucdp', path) == [('data/incidents/out.yaml:10', 'this comment would be lost')]


# The run

def test_a_dry_run_writes_nothing_and_asks_where_the_file_comes_from(desk):
    path = desk.lay('ucdp-hxl.csv', origin=None)
    report = desk.bring('ucdp', path, write=False)

    assert not desk.out.parent.exists()
    assert 'dry run: nothing is written; WRITE=yes writes' in report
    assert 'producer: …            # who made the data' in section(report, 'to do')
    assert desk.faults('ucdp', path) == [('ucdp-hxl.origin.yaml', 'nobody has said where the file comes from')]


def test_the_origin_is_kept_with_the_digest_of_the_file(desk):
    desk.bring('ucdp', desk.lay('ucdp-plain.csv'))
    origin = (desk.data / 'incidents/out.origin.yaml').read_text(encoding='utf-8')
    said = subprocess.run(['sha256sum', HERE / 'ucdp-plain.csv'], capture_output=True, text=True, check=True).stdout.split()[0]

    assert [line for line in origin.splitlines() if line.strip().startswith(('producer', 'url', 'licence', 'accessed', 'source', 'file', 'importer', 'rows', 'sha256'))] == [
        'producer: "Invented Observers"', 'url: "https://example.org/data"', 'licence: "CC0"', 'accessed: 2016-05-01', 'source: test-release', '  file: "ucdp-plain.csv"',
        f'  sha256: "{said}"', '  importer: ucdp', '  rows: {read: 1, taken: 1, left_out: 0, refused: 0}']
    assert str(desk.folder) not in origin + desk.out.read_text(encoding='utf-8')


def test_everything_that_is_wrong_is_said_at_once(desk):
    (desk.data / 'reference/weapons.yaml').write_text('- {id: Bad Id}\n')
    path = desk.lay('ucdp-plain.csv', [('deaths_civilians', 'x')], origin=ORIGIN.replace('accessed: 2016-05-01', 'accessed: 1 May'))

    assert desk.faults(desk.mapping('ucdp', ('format: ucdp', 'formt: ucdp')), path, to='Not A Name') == [
        ('TO=Not A Name', 'no name for a file of incidents'), ('data/reference/weapons.yaml:1:8', 'id: "Bad Id" is not an identifier'),
        ('own.yaml:3:1', '"format" is missing'), ('own.yaml:3:8', 'unknown key "formt"'), ('ucdp-plain.origin.yaml:4:11', 'accessed: "1 May" is not a day')]


def test_a_file_is_not_imported_onto_itself(desk):
    (desk.data / 'incidents').mkdir()
    path = shutil.copy(HERE / 'ucdp-plain.csv', desk.data / 'incidents/out.csv')
    path.with_suffix('.origin.yaml').write_text(ORIGIN)

    assert desk.faults('ucdp', path) == [
        ('data/incidents/out.csv', 'a spreadsheet of this name is there already'), ('data/incidents/out.csv', 'the file lies where its incidents are to be written, under the same name')]


@pytest.mark.parametrize(('name', 'old', 'new', 'what'), [
    ('ucdp', 'prefix: ucdp', 'prefix: UCDP', 'prefix: "UCDP" is not an identifier'),
    ('ucdp', 'weapon: {always: unknown}', 'weapon: {}', 'weapon needs either "always" or "column"'),
    ('ucdp', '{number: deaths_civilians}', '{number: deaths_civilians, min: low, max: high}', 'value needs either "number", or "min" and "max"'),
    ('ucdp', 'spellings: {}', 'spellings: {Uzmar: ozmar}', '"ozmar" is not in our table of places'),
    ('ucdp', 'format: ucdp', 'format: ucpd', 'there is no format "ucpd"'),
    ('ucdp', 'status: unknown', 'status: civilian', '"civilian" is there twice'),
    ('acled', 'January, February', 'February', '11 names of months')])
def test_a_mapping_with_a_fault_is_refused_at_its_place(desk, name, old, new, what):
    own = desk.mapping(name, (old, new))
    line = Path(own).read_text(encoding='utf-8').rpartition(new)[0].count('\n') + 1
    faults = desk.faults(own, desk.lay('ucdp-plain.csv' if name == 'ucdp' else 'acled.csv'))

    assert (f'own.yaml:{line}', what) in [(where.rpartition(':')[0], said) for where, said in faults]


@pytest.mark.parametrize(('origin', 'said'), [
    (ORIGIN.replace('source: test-release\n', ''), '"source" is missing'),
    (ORIGIN + f'sha256: "{"0" * 64}"\n', 'ucdp-plain.csv is not the file that was taken on 2016-05-01: it has another digest')])
def test_an_origin_that_names_no_source_or_another_file_is_refused(desk, origin, said):
    assert [what for _, what in desk.faults('ucdp', desk.lay('ucdp-plain.csv', origin=origin), write=False)] == [said]


def test_a_file_whose_origin_a_person_wrote_was_not_made_by_an_importer(desk):
    desk.bring('ucdp', desk.lay('ucdp-plain.csv'))
    desk.out.with_name('out.origin.yaml').write_text(ORIGIN, encoding='utf-8')

    assert desk.faults('ucdp', desk.folder / 'ucdp-plain.csv') == [('data/incidents/out.yaml', 'this file was not made by an importer')]


def test_an_unknown_source_is_refused(desk):
    assert desk.faults('ucdp', desk.lay('ucdp-plain.csv', origin=ORIGIN.replace('test-release', 'test-relese'))) == [
        ('ucdp-plain.origin.yaml:5:9', 'source: "test-relese" is not in our table of sources')]


def run(desk, *arguments):
    command = [sys.executable, '-m', 'pipeline', '--data', str(desk.data), '--output', str(desk.folder / 'output'), 'import', *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_command_reports_first_and_writes_when_told(desk):
    path = desk.lay('ucdp-hxl.csv')
    dry = run(desk, 'ucdp', path, '--to', 'out')
    assert (dry.returncode, desk.out.exists()) == (0, False)
    assert 'rows     7 read, 4 taken, 0 left out, 3 refused' in dry.stdout

    wet = run(desk, 'ucdp', path, '--to', 'out', '--write')
    assert (wet.returncode, list(desk.records())) == (0, ['ucdp-100001', 'ucdp-100002', 'ucdp-100003', 'ucdp-100004'])
    assert wet.stdout.endswith('out.origin.yaml\n')


def test_a_mistake_at_the_command_is_said_in_plain_words(desk):
    said = run(desk, 'ucpd', 'nowhere.csv')

    assert said.returncode == 2
    assert said.stderr.splitlines() == [
        'AS=ucpd: there is no importer "ucpd"', '    mend: Did you mean ucdp? Or name a mapping file of your own, ending in .yaml',
        'FILE=nowhere.csv: there is no such file', '    mend: Name the file to import', 'result: 2 problems (code 2)']


def test_make_hands_its_words_to_the_command():
    dry = subprocess.run(['make', '-n', 'import', 'AS=ucdp', "FILE=it's here.csv", 'TO=out', 'WRITE=yes'], cwd=ROOT, capture_output=True, text=True, check=True)

    assert r"import 'ucdp' 'it'\''s here.csv' --to 'out' --write" in dry.stdout


# The shape of the package

@pytest.mark.parametrize('path', sorted((ROOT / 'pipeline/importers').glob('*.py')), ids=lambda path: path.name)
def test_an_importer_imports_only_the_model_the_settings_and_its_own_package(path):
    source = path.read_text(encoding='utf-8')
    ours = {node.module for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom) and node.module.startswith('pipeline')}

    assert {name for name in ours if not name.startswith('pipeline.importers')} <= {'pipeline.model', 'pipeline.settings'}
    assert len(source.splitlines()) <= 300


def test_every_mapping_is_a_format_and_every_column_has_letters():
    assert listing() == ['acled', 'airwars', 'hxl', 'kobo', 'table', 'ucdp', 'workbook']
    assert [letter(i) for i in (0, 25, 26, 51, 52, 701, 702)] == ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']
    assert [key(name) for name in (' Strike\nID ', '#adm1 +Name+en', '#adm1+en+name')] == ['strike id', '#adm1+en+name', '#adm1+en+name']
