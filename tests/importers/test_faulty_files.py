"""Files that are not what they should be are refused whole, or row by row with their places."""

import zipfile

import pytest

from tests.fixtures.import_folder import STRIKES, section


@pytest.mark.parametrize(
    ('name', 'file', 'change', 'expected'),
    [
        (
            'ucdp',
            'ucdp-plain.csv',
            [('deaths_civilians', 'deaths_civil')],
            [('ucdp-plain.csv:1', 'there is no column “deaths_civilians”')],
        ),
        (
            'ucdp',
            'ucdp-plain.csv',
            [('date_start,', 'date_begin,'), ('where_prec', 'prec')],
            [
                ('ucdp-plain.csv:1', 'there is no column “date_start”'),
                ('ucdp-plain.csv:1', 'there is no column “where_prec”'),
            ],
        ),
        (
            'ucdp',
            'ucdp-plain.csv',
            [(',', ';')],
            [('ucdp-plain.csv:1', """the cells are separated by ";", not by ','""")],
        ),
        (
            'acled',
            'acled.csv',
            [('event_id_cnty', 'id'), ('fatalities', 'deaths')],
            [
                ('acled.csv:1', 'there is no column “event_id_cnty”'),
                ('acled.csv:1', 'there is no column “fatalities”'),
            ],
        ),
        (
            'acled',
            'acled.csv',
            [(',', '\t')],
            [('acled.csv:1', "the cells are separated by tabs, not by ','")],
        ),
        (
            'airwars',
            'airwars.csv',
            [('civilian_harm_status_slug', 'grading')],
            [('airwars.csv:1', 'there is no column “civilian_harm_status_slug”')],
        ),
        (
            'airwars',
            'airwars.csv',
            [(',', ';')],
            [('airwars.csv:1', """the cells are separated by ";", not by ','""")],
        ),
        (
            'kobo',
            'kobo.csv',
            [('_uuid', 'uuid'), ('harm/killed_min', 'killed_min')],
            [
                ('kobo.csv:1', 'there is no column “_uuid”'),
                ('kobo.csv:1', 'there is no column “harm/killed_min”'),
            ],
        ),
        (
            'kobo',
            'kobo.csv',
            [(';', '|')],
            [('kobo.csv:1', """the cells are separated by "|", not by ';' or ','""")],
        ),
        (
            'table',
            'table.csv',
            [('incident_id', 'no')],
            [('table.csv:1', 'there is no column “incident_id”')],
        ),
        (
            'table',
            'table.csv',
            [(',', '|')],
            [('table.csv:1', """the cells are separated by "|", not by ',' or ';'""")],
        ),
        (
            'hxl',
            'hxl.csv',
            [('#event+id', '#event')],
            [('hxl.csv:2', 'there is no column “#event+id” or “#event+code” or “#meta+id”')],
        ),
        (
            'hxl',
            'hxl.csv',
            [('#event+id', 'event')],
            [('hxl.csv', 'no line of HXL tags in the first 25 lines')],
        ),
        (
            'hxl',
            'hxl.csv',
            [(',', ';')],
            [('hxl.csv:1', """the cells are separated by ";", not by ','""")],
        ),
        (
            'ucdp',
            'table.csv',
            [],
            [
                (
                    'table.csv:1',
                    'this is not the table that the mapping describes: of 17 columns 17 are missing, such as id, date_start, date_end, where_coordinates, adm_1',
                )
            ],
        ),
    ],
)
def test_a_file_with_wrong_columns_or_delimiters_is_refused_whole(
    imports, name, file, change, expected
):
    assert imports.refusals(name, imports.add(file, change)) == expected


def test_a_workbook_without_the_columns_or_with_two_tables_is_refused_whole(imports):
    heads = [STRIKES[2][:9] + STRIKES[2][10:]]
    assert imports.refusals('workbook', imports.add_workbook(('Strikes', heads))) == [
        ('strikes.xlsx:Strikes:1', 'there is no column “Minimum civilians reported killed”')
    ]

    twice = imports.add_workbook(('2015', STRIKES), ('2016', STRIKES))
    assert imports.refusals('workbook', twice) == [
        ('strikes.xlsx:2015', '2 sheets hold these columns: 2015, 2016')
    ]
    imports.run(imports.mapping('workbook', ('title: ', 'sheet: "2016"\ntitle: ')), twice)
    assert list(imports.records()) == ['tbij-ve001', 'tbij-ve002']
    assert imports.refusals(
        imports.mapping('workbook', ('title: ', 'sheet: "2017"\ntitle: ')), twice, to='other'
    ) == [('strikes.xlsx', 'there is no sheet "2017"')]


@pytest.mark.parametrize(
    ('text', 'expected'),
    [
        ('', [('x.csv', 'the file is empty')]),
        ('id,date\n=1+1,2\n', [('x.csv:2:A', 'a formula')]),
        ('id,date\n1\n', 'x.csv:2: 1 cells in a table of 2 columns'),
        ('id,date\n1,2016-03-01,3\n', 'x.csv:2: 3 cells in a table of 2 columns'),
        ('id,date\n1,"2016\n', [('x.csv:2', 'not a CSV table: unexpected end of data')]),
        (b'id,date\n\xe9,2\n', [('x.csv:2', 'the file is not UTF-8 text')]),
        (
            f'id,date,{"x" * 601}\n1,2,3\n',
            [('x.csv:1:C', 'the name of this column is longer than 600 characters')],
        ),
        ('id,date,id\n1,2,3\n', [('x.csv:1:id', 'the column “id” is there twice')]),
        (
            'id,date\n1,2016-03-01\n1,2016-03-02\n2,2016-03-03\n',
            'x.csv:2:id: the id is there 2 times, in lines 2, 3',
        ),
        ('id,date\n,2016-03-01\n2,2016-03-03\n', 'x.csv:2:id: the source gives no id'),
        (
            'id,date\n١,2016-03-01\n2,2016-03-03\n',
            'x.csv:2:id: an id without Latin letters or digits',
        ),
        ('id,date\n1,\n', 'x.csv:2:date: no date'),
        ('id,date\n1,3/4/2016\n', 'x.csv:2:date: "3/4/2016" is not a day'),
        ('id,date\n1,2016-02-30\n', 'x.csv:2:date: "2016-02-30" is not in the calendar'),
        (
            'id,date\n1,2016-3-1\n2,2016-02-30\n',
            'x.csv:3:date: "2016-02-30" is not in the calendar',
        ),
    ],
)
def test_a_broken_table_is_refused_or_its_rows_are(imports, text, expected):
    path = imports.folder / 'x.csv'
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    (imports.folder / 'least.yaml').write_text(
        'format: table\ntitle: least\nid: {column: id, prefix: x}\ndate: {earliest: date}\nplace: {}\ntype: {always: attack}\nweapon: {always: unknown}\n'
    )
    name = str(imports.folder / 'least.yaml')
    if isinstance(expected, list):
        assert imports.refusals(name, path, write=False) == expected
    else:
        assert expected in section(imports.run(name, path, write=False), 'refused')


def bomb(name, **parts):
    """A workbook whose parts are what they are said to be."""
    path = name
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(f'{part}.xml', content)
    return path


def test_a_workbook_that_would_unpack_to_far_more_than_it_weighs_is_refused(imports, monkeypatch):
    large = bomb(imports.folder / 'large.xlsx', sheet=b'0' * 3_000_000)
    entities = bomb(
        imports.folder / 'entities.xlsx',
        sheet='<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    )
    many = bomb(imports.folder / 'many.xlsx', **{f'p{i}': '' for i in range(1001)})
    none = imports.folder / 'none.xlsx'
    none.write_bytes(b'PK not a workbook')
    other = imports.folder / 'x.pdf'
    other.write_bytes(b'%PDF')

    assert [
        imports.refusals('workbook', path, write=False)[0][1]
        for path in (large, entities, many, none, other)
    ] == [
        'a part unpacks to more than 100 times its weight',
        'a part declares entities of its own',
        '1001 parts in one workbook',
        'not a workbook',
        '".pdf" is no table that is read here',
    ]
    monkeypatch.setattr('pipeline.settings.workbooks.UNPACKED', 2_000_000)
    assert (
        imports.refusals('workbook', large, write=False)[0][1]
        == 'it would unpack to more than 2000000 bytes'
    )
    monkeypatch.setattr('pipeline.importers.grids.HEAVIEST', 10)
    assert imports.refusals('ucdp', imports.add('ucdp-plain.csv'))[0][1].endswith('more than 10')


def test_a_formula_in_the_table_is_refused_with_its_cell(imports):
    rows = [*STRIKES[:4], [*STRIKES[4][:7], '=H4+1', *STRIKES[4][8:]]]

    assert imports.refusals('workbook', imports.add_workbook(('Strikes', rows))) == [
        ('strikes.xlsx:Strikes:5:H', 'a formula')
    ]
