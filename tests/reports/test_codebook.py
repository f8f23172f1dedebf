"""The codebook and the editors' schemas say what the program does: both are made from the model, and neither can drift from it."""

import json
import re
from typing import get_args

import pytest

from pipeline.model import COLUMNS, FORMS, PLAIN, Cause, Group, Policy, Refused, Status, Where
from pipeline.reports.codebook import codebook
from pipeline.reports.json_schema import FILES, schemas
from pipeline.settings import Document, build, read_text, read_yaml
from tests.conftest import ROOT

TEXT, EXAMPLES = ROOT / 'templates/codebook/text.md', ROOT / 'templates/codebook/examples.yaml'
SCHEMAS = {name: json.loads(text) for name, text in schemas().items()}


def page(text=None, examples=None, policy=None):
    said = Document(text or read_text(TEXT, 'text.md'), {(): Where('text.md')})
    return codebook(
        said,
        examples or read_yaml(EXAMPLES, 'examples.yaml'),
        build(Policy, policy or read_yaml(ROOT / 'data/policy.yaml', 'policy.yaml')),
    )


def cells(text):
    """Return the rows of all tables of a page."""
    return [
        [cell.strip() for cell in line.strip('|').split(' | ')]
        for line in text.split('\n')
        if line.startswith('| ')
    ]


def incident(text):
    """Return the rows of the table of an incident, the only one of seven columns."""
    return [row for row in cells(text) if len(row) == 7]


# The page


def test_the_codebook_on_disk_is_what_make_codebook_writes():
    assert (ROOT / 'data/README.md').read_text(encoding='utf-8') == page(), (
        'run `make codebook`; what people write is in templates/codebook/text.md'
    )


def test_the_schemas_on_disk_are_what_make_schema_writes():
    assert {
        path.name: path.read_text(encoding='utf-8') for path in (ROOT / 'data/schema').iterdir()
    } == schemas(), 'run `make schema`'


def test_a_field_stands_with_its_column_its_words_whether_it_is_needed_whether_it_leaves_and_an_example():
    rows = {row[0]: row for row in incident(page())}

    assert rows['`grading`'] == [
        '`grading`',
        '`grading`',
        'how well it is established; weak, contested and discounted are totalled apart',
        '`confirmed`, `fair`, `weak`, `contested`, `discounted`, `not-graded`',
        'else `not-graded`',
        'public',
        '`fair`',
    ]
    assert [
        rows[f'`{name}`'][5]
        for name in ('coordinates', 'restricted_note', 'raw', 'victims', 'place')
    ] == ['withheld', 'never', 'never', 'name-if-consent', 'public']
    assert [rows[f'`{name}`'][4] for name in ('killed', 'public_note')] == ['yes', '']
    assert [rows[f'`{name}`'][1] for name in ('attributions', 'targets', 'victims')] == [
        '`actors`',
        '`facilities`, `sites_of`, `damage`',
        '—',
    ]


def test_what_leaves_is_said_as_the_policy_of_the_data_has_it():
    rows = {
        row[0]: row
        for row in incident(
            page(
                policy=Document(
                    {'incident': {'grading': 'withheld', 'place': 'coarse(admin2)'}},
                    {(): Where('policy.yaml')},
                )
            )
        )
    }

    assert [rows[f'`{name}`'][5] for name in ('grading', 'weapon', 'place', 'raw')] == [
        'withheld',
        'withheld',
        'coarse(2)',
        'never',
    ]


def test_every_field_has_an_example():
    assert [row[0] for row in cells(page()) if len(row) in (5, 7) and not row[-1]] == []


def test_every_word_of_a_vocabulary_and_every_column_is_in_the_page():
    said = page()
    words = {word for kind in (Status, Group, Cause) for word in get_args(kind)}

    assert [word for word in words if f'`{word}`' not in said] == []
    assert [column for column in (*PLAIN, *FORMS) if f'`{column}`' not in said] == []
    assert {column.split('_')[1] for column in COLUMNS if column.startswith('killed_')} <= set(
        re.findall(r'`killed_(\w+?)_?`', said)
    )


def test_a_wrong_example_and_a_table_that_is_not_there_are_refused():
    wrong = read_yaml(EXAMPLES, 'examples.yaml')
    wrong.value['claim']['measure'] = 'kiled'
    with pytest.raises(Refused) as example:
        page(examples=wrong)
    with pytest.raises(Refused) as table:
        page(text='# The data\n{{ incidnt }}\n')

    assert [problem.hint for problem in example.value.problems] == ['Did you mean killed?']
    assert [str(problem) for problem in table.value.problems] == [
        'text.md:2: there is no table "incidnt"\n    hint: Did you mean incident?'
    ]


def test_the_commands_write_both_and_spare_a_page_that_a_person_wrote(project):
    readme, slip = project.path('data/README.md'), project.path('data/schema/policy.schema.json')
    before = readme.read_bytes(), slip.read_bytes()
    readme.write_bytes(before[0].replace(b'never changed once published', b'anything'))
    slip.write_text('{}')
    runs = project.step('codebook'), project.step('schema')
    assert ([run.returncode for run in runs], (readme.read_bytes(), slip.read_bytes())) == (
        [0, 0],
        before,
    ), runs[0].stderr

    readme.write_text('# Our own page\n', encoding='utf-8')
    run = project.step('codebook')
    assert (run.returncode, readme.read_text(encoding='utf-8')) == (2, '# Our own page\n')
    assert (
        'data/README.md: this page was written by a person\n    hint: Rename it: the codebook has this name'
        in run.stderr
    )


# The schemas


def fits(value, schema, root):
    """Tell whether a value is valid: as much of JSON Schema as is used, and an error where more is."""
    known = {
        '$schema',
        '$defs',
        '$ref',
        'title',
        'description',
        'default',
        'type',
        'enum',
        'const',
        'anyOf',
        'properties',
        'required',
        'additionalProperties',
        'items',
        'pattern',
        'minimum',
        'format',
    }
    assert schema.keys() <= known, schema.keys() - known
    types = {
        'object': dict,
        'array': list,
        'string': str,
        'integer': int,
        'number': (int, float),
        'boolean': bool,
        'null': type(None),
    }
    if '$ref' in schema:
        return fits(value, root['$defs'][schema['$ref'].removeprefix('#/$defs/')], root)
    if 'anyOf' in schema:
        return any(fits(value, one, root) for one in schema['anyOf'])
    if not isinstance(value, types[schema['type']]) or (
        isinstance(value, bool) and schema['type'] != 'boolean'
    ):
        return False
    if ('enum' in schema and value not in schema['enum']) or (
        'const' in schema and value != schema['const']
    ):
        return False
    if isinstance(value, str):
        day = (
            re.compile(r'\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])')
            if schema.get('format') == 'date'
            else re.compile('.*', re.DOTALL)
        )
        return bool(re.search(schema.get('pattern', ''), value) and day.fullmatch(value))
    if isinstance(value, dict):
        more = schema.get('additionalProperties', True)
        inner = {key: schema.get('properties', {}).get(key, more) for key in value}
        return schema.get('required', []) == [
            key for key in schema.get('required', []) if key in value
        ] and all(
            part is True or (part is not False and fits(value[key], part, root))
            for key, part in inner.items()
        )
    if isinstance(value, list):
        return all(fits(one, schema.get('items', {}), root) for one in value)
    return value >= schema.get('minimum', value)


def files_of(kind):
    """Return the YAML files of a kind that the project has, the sample included."""
    pattern = {
        'incidents': 'incidents/*.yaml',
        'claims': 'claims/*.yaml',
        'brief': 'briefs/*/brief.yaml',
        'policy': 'policy.yaml',
    }.get(kind, f'reference/{kind}.yaml')
    return [
        path
        for data in ('data', 'tests/sample/data')
        for path in sorted((ROOT / data).glob(pattern))
        if not path.name.endswith('.origin.yaml')
    ]


SHIPPED = [
    (kind, path)
    for kind in FILES
    for path in files_of(kind)
    if path.name != '2031-06-04-ministry-page.yaml'
]  # a statement to be audited, not claims


@pytest.mark.parametrize(
    ('kind', 'path'), SHIPPED, ids=[str(path.relative_to(ROOT)) for _, path in SHIPPED]
)
def test_a_file_of_the_project_is_valid_for_an_editor(kind, path):
    schema = SCHEMAS[f'{kind}.schema.json']

    assert fits(read_yaml(path, path.name).value, schema, schema)


def test_files_of_every_kind_were_asked():
    assert {kind for kind, _ in SHIPPED} == {
        'incidents',
        'claims',
        'brief',
        'policy',
        'actors',
        'weapons',
        'facility_types',
        'sources',
    }


@pytest.mark.parametrize(
    ('file', 'kind', 'old', 'new'),
    [
        ('claims/2014-10-26-snhr.yaml', 'claims', 'value: 24', 'value: many'),
        ('claims/2014-10-26-snhr.yaml', 'claims', 'value: 24', 'value: -1'),
        ('claims/2014-10-26-snhr.yaml', 'claims', 'measure: killed', 'measure: kiled'),
        ('claims/2014-10-26-snhr.yaml', 'claims', '  by: snhr\n', ''),
        ('incidents/2014-10.yaml', 'incidents', 'killed: unknown', 'killed: none'),
        ('incidents/2014-10.yaml', 'incidents', 'precision: day', 'precision: dya'),
        ('incidents/2014-10.yaml', 'incidents', '  weapon:', '  wepon:'),
        ('incidents/2014-10.yaml', 'incidents', 'earliest: 2014-09-23', 'earliest: 23 September'),
        ('incidents/2014-10.yaml', 'incidents', 'place: ar-raqqa', 'place: Ar Raqqa'),
        ('policy.yaml', 'policy', 'grading: public', 'grading: open'),
        ('reference/weapons.yaml', 'weapons', 'heavy weapons and', 'heavy weapons or'),
        ('reference/sources.yaml', 'sources', '  kind: report', '  kind: report\n  sha256: abc'),
    ],
)
def test_a_slip_is_marked_by_an_editor(tmp_path, file, kind, old, new):
    text = (ROOT / 'data' / file).read_text(encoding='utf-8')
    assert old in text
    path = tmp_path / 'file.yaml'
    path.write_text(text.replace(old, new, 1), encoding='utf-8')
    schema = SCHEMAS[f'{kind}.schema.json']

    assert not fits(read_yaml(path, 'file.yaml').value, schema, schema)


@pytest.mark.parametrize(
    'value',
    [
        24,
        'unknown',
        {'min': 20, 'max': 30},
        {'min': 20, 'qualifier': 'at-least'},
        {'qualifier': 'a-number-of'},
    ],
)
def test_a_count_may_be_written_in_each_of_its_forms(value):
    schema = SCHEMAS['claims.schema.json']
    period = {'from': '2031-05-01', 'to': 'unknown'}
    claim = {
        'id': 'a',
        'by': 'b',
        'source': 'c',
        'published': '2031-06-01',
        'period': period,
        'actor': 'd',
        'measure': 'killed',
        'value': value,
    }

    assert fits([claim], schema, schema)


def test_the_editor_is_told_of_every_schema():
    told = json.loads((ROOT / '.vscode/settings.json').read_text(encoding='utf-8'))['yaml.schemas']

    assert {path.removeprefix('data/schema/') for path in told} == SCHEMAS.keys()
