"""A folder and a brief are begun without an engineer: what the data hold is named, every block of text is there and marked."""

import os
import shutil
from datetime import date
from types import SimpleNamespace

import pytest

from pipeline.cli.release import _unwritten
from pipeline.language import read_prose
from pipeline.model import Refused
from pipeline.scaffold.brief import Asked, days, files_of
from pipeline.settings import read_yaml
from tests.conftest import ROOT, OwnFolder, Project

TERMS = {
    'en': ('the Veld Observers', 'the government', 'the Sel Front'),
    'ar': ('مراقبو فلد', 'الحكومة', 'جبهة سل'),
}
ORIGIN = 'producer: Invented Observers\nurl: https://example.org/data\nlicence: CC0\naccessed: 2016-05-01\nsource: test-release\nperiod: {from: 2016-03-01, to: 2016-03-31}\n'


@pytest.fixture
def our(tmp_path):
    """A folder of our own beside the program, begun and filled by an import of invented rows in the layout of UCDP."""
    our = OwnFolder(tmp_path / 'our', Project(tmp_path / 'program'))
    our.change(
        'templates/house.yaml', '{en: Our organisation}', '{en: Veld Observers, ar: مراقبو فلد}'
    )
    for table in (ROOT / 'tests/importers/data/reference').iterdir():
        shutil.copy2(table, our.folder / 'data/reference' / table.name)
    (our.folder / 'data/reference/facility_types.yaml').write_text(
        '- id: school\n- id: hospital\n', encoding='utf-8'
    )
    (our.folder / 'data/reference/terms').mkdir()
    for tag, words in TERMS.items():
        lines = [
            f'{id}: {{name: {word}, label: {word}, short: {word}}}'
            for id, word in zip(
                ('veld-observers', 'government-of-veldoria', 'sel-front'), words, strict=True
            )
        ]
        (our.folder / f'data/reference/terms/{tag}.yaml').write_text(
            '\n'.join(lines) + '\n', encoding='utf-8'
        )
    shutil.copy2(ROOT / 'tests/importers/ucdp-hxl.csv', our.folder / 'ged.csv')
    (our.folder / 'ged.origin.yaml').write_text(ORIGIN, encoding='utf-8')
    brought = our.step('import', 'ucdp', 'ged.csv', '--to', '2016-03', '--write')
    assert brought.returncode == 0, brought.stderr
    assert 'does not hold' in brought.stdout
    return our


def begun(our, *changed, brief='march'):
    return our.step(
        '--brief',
        brief,
        'brief-new',
        '--start',
        '2016-03',
        '--by',
        'veld-observers',
        '--place',
        'veldoria',
        '--languages',
        'en,ar',
        *changed,
    )


def test_a_new_folder_has_an_empty_output_that_git_ignores(tmp_path):
    our = OwnFolder(tmp_path / 'our', Project(tmp_path / 'program'))

    assert os.listdir(our.folder / 'output') == []
    assert 'output/' in (our.folder / '.gitignore').read_text(encoding='utf-8').splitlines()


@pytest.mark.parametrize(
    ('text', 'meant'),
    [
        ('2031-02', ('2031-02-01', '2031-02-28')),
        ('2032-02', ('2032-02-01', '2032-02-29')),
        ('2031-05-03/2031-05-09', ('2031-05-03', '2031-05-09')),
    ],
)
def test_days_are_a_month_or_a_period(text, meant):
    assert days(text) == tuple(map(date.fromisoformat, meant))


@pytest.mark.parametrize('text', ['', '2031', '2031-13', '2031-05-09/2031-05-03', 'May 2031'])
def test_what_is_no_month_and_no_period_is_refused(text):
    with pytest.raises(Refused) as refusal:
        days(text)
    assert [(str(one.where), one.what) for one in refusal.value.problems] == [
        (f'FROM={text}', 'is no month and no period')
    ]


def test_files_are_of_the_period_or_of_the_time_before_and_others_are_named():
    def held(*spans):
        return [
            SimpleNamespace(
                date=SimpleNamespace(
                    earliest=date.fromisoformat(first), latest=date.fromisoformat(last)
                )
            )
            for first, last in spans
        ]

    asked = Asked('b', 'monthly', date(2031, 5, 1), date(2031, 5, 31), 'us', 'land', ('en',), 'en')
    files = {
        'april': held(('2031-04-02', '2031-04-02'), ('2031-04-29', '2031-05-02')),
        'may': held(('2031-04-30', '2031-05-01'), ('2031-05-31', '2031-06-02')),
        'old': held(('2029-01-01', '2029-01-01')),
        'year': held(('2031-01-01', '2031-01-01'), ('2031-05-01', '2031-05-01')),
    }

    assert files_of(asked, files) == (('may',), ('april',))
    with pytest.raises(Refused) as refusal:
        files_of(asked, {'year': files['year']})
    assert [one.what for one in refusal.value.problems] == [
        'no file of incidents is of these days alone: year (2031-01-01 to 2031-05-01)'
    ]


def test_a_brief_is_begun_with_what_the_data_holds(our):
    made = begun(our)
    assert made.returncode == 0, made.stderr

    brief = read_yaml(our.folder / 'data/briefs/march/brief.yaml', 'brief.yaml').value
    assert (brief['incidents'], brief['languages'], brief['tiles']) == (
        ['2016-03'],
        ['en', 'ar'],
        ['killed', 'incidents'],
    )
    assert brief['without'] == [
        'months_compared',
        'months_trend',
        'notable',
        'toll_map',
        'toll_tiles',
        'facilities',
        'statements',
    ]
    valid = our.step('--brief', 'march', 'validate', 'en', 'ar')
    assert valid.returncode == 0, valid.stderr


def test_a_begun_brief_waits_for_the_name_of_its_organisation(our):
    begun(our)
    our.change('templates/house.yaml', 'en: Veld Observers', 'en: Our organisation')
    refused = our.step('--brief', 'march', 'validate', 'en')

    assert refused.returncode == 1
    assert (
        'templates/house.yaml:2:20: the organisation is "Our organisation" in en, but the brief is by "veld-observers"'
        in refused.stderr
    )


def test_what_is_there_already_is_not_written_over(our):
    begun(our)
    (our.folder / 'data/briefs/march/en.md').write_text('# mine\nmine\n', encoding='utf-8')
    again = begun(our)

    assert (again.returncode, 'there is a brief of this name already' in again.stderr) == (2, True)
    assert (our.folder / 'data/briefs/march/en.md').read_text(encoding='utf-8') == '# mine\nmine\n'
    assert 'veld-observers' in (our.folder / 'data/reference/actors.yaml').read_text(
        encoding='utf-8'
    )


@pytest.mark.parametrize(
    ('changed', 'code', 'said'),
    [
        (
            ('--type', 'annual'),
            2,
            'TYPE=annual: no skeleton of text is kept for this type\n    hint: Known: monthly',
        ),
        (
            ('--start', '2016-07'),
            2,
            'FROM=2016-07-01/2016-07-31: no file of incidents is of these days alone: 2016-03 (2016-03-01 to 2016-04-02)',
        ),
        (
            ('--by', 'veld-observer'),
            1,
            'by: "veld-observer" is not in the table of actors\n    hint: Did you mean veld-observers?',
        ),
    ],
)
def test_what_cannot_be_begun_is_refused_and_nothing_is_written(our, changed, code, said):
    made = begun(our, *changed)

    assert (made.returncode, said in made.stderr) == (code, True), made.stderr
    assert not (our.folder / 'data/briefs/march').exists()


def test_a_part_that_the_type_does_not_have_cannot_be_left_out(our):
    begun(our)
    our.change(
        'data/briefs/march/brief.yaml', 'without: [months_compared,', 'without: [month_compared,'
    )
    run = our.step('--brief', 'march', 'validate', 'en')

    assert (
        'brief.yaml:18:11: a brief of the type monthly has no part called "month_compared"\n    hint: Did you mean months_compared?'
        in run.stderr
    )


def test_what_is_not_written_yet_does_not_leave(our):
    begun(our)
    prose = read_prose(our.folder / 'data/briefs/march/en.md', 'en.md', 'en')
    problems = list(_unwritten(prose))

    assert len(problems) == len(prose.blocks) > 15
    assert (
        str(problems[0])
        == 'en.md:2:1: the block "headline" is not written yet: it says TODO\n    hint: Write it, in the words of your readers'
    )


@pytest.mark.slow
def test_a_begun_brief_builds_to_checked_pdfs_in_both_directions(our):
    begun(our)
    made = our.make('BRIEF=march')

    assert made.returncode == 0, made.stderr
    assert [(our.folder / f'output/march/{tag}/brief.pdf').exists() for tag in ('en', 'ar')] == [
        True,
        True,
    ]
    assert '<bdi class="name" lang="en">Mira village</bdi>' in (
        our.folder / 'output/march/ar/brief.html'
    ).read_text(encoding='utf-8')
    press = our.make('BRIEF=march', 'press')
    assert press.returncode != 0
    assert 'the block "headline" is not written yet' in press.stderr
