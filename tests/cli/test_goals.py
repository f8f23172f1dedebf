"""What can be asked of make, and what it says where it cannot."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from tests.conftest import BRIEF, TAGS
from tests.fixtures.making import EVERYTHING, OUT, VALIDATED, languages_from, products, ran, refusal


@pytest.mark.parametrize('place', ['our briefs', "editor's briefs", 'موجزات', 'a$(touch pwned)'])
def test_a_folder_may_be_anywhere_under_any_name(made, tmp_path, place):
    folder = tmp_path / place
    shutil.copytree(made.folder / 'data', folder / 'data')
    assert made.planned(f'FOLDER={folder}') == EVERYTHING

    assert made.make(f'FOLDER={folder}', f'{OUT}/facts.json').returncode == 0
    facts = (folder / OUT / 'facts.json').read_text(encoding='utf-8')
    assert facts == (made.out / 'facts.json').read_text(encoding='utf-8')
    assert made.planned() == set()
    assert not (tmp_path / 'pwned').exists()


def test_a_folder_elsewhere_leaves_no_trace_of_where_it_is(made, tmp_path):
    place = tmp_path / 'home/of/somebody/our-briefs'
    shutil.copytree(made.folder / 'data', place / 'data')
    assert made.make(f'FOLDER={place}', f'{OUT}/facts.json').returncode == 0

    for name in ('public.json', 'facts.json'):
        assert 'somebody' not in (place / OUT / name).read_text(encoding='utf-8')


@pytest.mark.parametrize(
    ('name', 'again'),
    [
        ('languages/ar/messages.ftl', {VALIDATED, *languages_from('draw', 'ar')}),
        (
            'languages/ar/locale.yaml',
            {VALIDATED, *languages_from('draw', 'ar'), *languages_from('write', 'en')},
        ),
        ('layouts/brief.html', languages_from('write', *TAGS)),
        ('styles/brief.css', languages_from('render', *TAGS)),
        ('briefs/campaign.yaml', {VALIDATED, *languages_from('draw', *TAGS)}),
    ],
)
def test_a_template_of_the_folder_itself_makes_again_what_is_made_of_it(
    made, tmp_path, name, again
):
    folder = tmp_path / 'ours'
    shutil.copytree(made.folder / 'data', folder / 'data')
    shutil.copytree(made.folder / 'output', folder / 'output')
    assert made.make(f'FOLDER={folder}', '--touch').returncode == 0
    assert made.planned(f'FOLDER={folder}') == set()
    (folder / 'templates' / name).parent.mkdir(parents=True)
    shutil.copy2(made.folder / 'templates' / name, folder / 'templates' / name)

    assert made.planned(f'FOLDER={folder}') == again


def test_one_language_is_made_alone_and_says_where_it_is(unmade):
    arabic = unmade.make('ar')

    assert ran(arabic) >= languages_from('draw', 'ar')
    assert arabic.stdout.splitlines()[-1] == f'{OUT}/ar/brief.pdf'
    assert not (unmade.out / 'en').exists()


@pytest.mark.parametrize(
    ('goals', 'validated'),
    [(['ar'], 'validate ar'), (['ar', 'en'], VALIDATED), (['press', 'ar'], VALIDATED)],
)
def test_whatever_is_made_is_validated(unmade, goals, validated):
    assert validated in unmade.planned(*goals)


@pytest.mark.parametrize(
    ('goals', 'steps'),
    [
        ([], languages_from('draw', 'ar')),
        (['brief'], languages_from('draw', 'ar')),
        (['web'], languages_from('draw', 'ar') | {'web ar'}),
        (['large'], languages_from('draw', 'ar') | {'large ar'}),
        (['ar'], languages_from('draw', 'ar')),
    ],
)
def test_a_language_named_by_lang_is_made_alone(unmade, goals, steps):
    assert unmade.planned('LANG=ar', *goals) == {'validate ar', 'disclose', 'analyse', *steps}


def test_the_language_of_the_machine_is_no_language_of_a_brief(made, monkeypatch):
    monkeypatch.setenv('LANG', 'xx')

    assert made.planned() == set()


@pytest.mark.parametrize('goals', [[], ['brief'], ['large'], ['web'], ['press'], ['validate']])
def test_a_language_that_the_brief_is_not_in_is_refused(made, goals):
    assert (
        f'LANG=xx: the brief is not written in it\n    hint: The languages of data/briefs/{BRIEF}/brief.yaml are: en, ar'
        in refusal(made, made.make('LANG=xx', *goals), 2)
    )


@pytest.mark.parametrize(
    ('goals', 'said'),
    [
        (['press'], 'LANG=ar: an edition is published in all its languages at once'),
        (['en'], 'LANG=ar: en was asked for as well'),
    ],
)
def test_goals_that_one_language_does_not_fit_are_refused(made, goals, said):
    assert said in refusal(made, made.make('LANG=ar', *goals), 2)


@pytest.mark.parametrize(
    'listed',
    [
        'languages:\n  - en  # the source\n  # and\n  - "ar"',
        'languages: [en,\n  ar]  # two',
        'languages: [en, ar, en]',
    ],
)
def test_languages_may_be_listed_in_any_form(made, listed):
    path = made.path('BRIEF/brief.yaml')
    path.write_text(
        re.sub('^languages:.*', listed, path.read_text(encoding='utf-8'), flags=re.MULTILINE),
        encoding='utf-8',
    )

    assert made.planned() == EVERYTHING


@pytest.mark.parametrize(
    ('arguments', 'code', 'said'),
    [
        (
            ['BRIEF=2014-10-26-alliance'],
            2,
            f'data/briefs/2014-10-26-alliance/brief.yaml: No such file or directory\n    hint: Name a brief of this folder with BRIEF= (here: {BRIEF})',
        ),
    ],
)
def test_an_option_that_names_nothing_is_refused(made, arguments, code, said):
    assert said in refusal(made, made.make(*arguments), code)


@pytest.mark.parametrize(
    ('arguments', 'said'),
    [
        (['BRIEF=our brief'], 'BRIEF="our brief" must be one name without spaces'),
        (
            ['DATA=ours'],
            'DATA="ours" is not used any more. FOLDER= names a folder that holds data/',
        ),
        (['PACKS=a:b'], 'PACKS="a:b" is not used any more. FOLDER= names'),
        (['HOUSE=house.yaml'], 'HOUSE="house.yaml" is not used any more. FOLDER= names'),
        (['OUTPUT=out'], 'OUTPUT="out" is not used any more. FOLDER= names'),
        (['FOLDER=nowhere'], 'FOLDER=nowhere: there is no such folder\n    hint: make new FOLDER='),
        (['FOLDER=Makefile'], 'FOLDER=Makefile: this is a file'),
        (['FOLDER=figures'], 'FOLDER=figures: it holds no data/'),
        (['clean', 'brief'], 'clean goes alone'),
        (
            ['fr'],
            'fr: no goal and no language of this brief is called so; the languages are: en ar',
        ),
    ],
)
def test_what_make_cannot_do_it_says(made, arguments, said):
    before = sorted(os.listdir(made.folder))
    refused = made.make(*arguments)

    assert refused.returncode == 2
    assert said in refused.stderr
    assert sorted(os.listdir(made.folder)) == before


def test_an_old_variable_of_the_environment_is_refused_too(made, monkeypatch):
    monkeypatch.setenv('DATA', 'ours')
    refused = made.make()

    assert refused.returncode == 2
    assert 'DATA="ours" is not used any more' in refused.stderr
    assert 'take DATA out of the environment' in refused.stderr


def test_an_output_that_is_a_file_is_refused(unmade):
    (unmade.folder / 'output').touch()

    assert 'Not a directory\n    hint: Check the free space' in refusal(unmade, unmade.make(), 4)


def test_the_newest_brief_is_made_where_none_is_named_and_is_printed(made):
    older = made.folder / 'data/briefs/2014-11-first'
    shutil.copytree(made.path('BRIEF'), older)
    text = (older / 'brief.yaml').read_text(encoding='utf-8')
    text = text.replace('published: 2014-10-26', 'published: 2014-10-01')
    (older / 'brief.yaml').write_text(text, encoding='utf-8')
    dry = made.make('--dry-run')

    assert f'brief: {BRIEF} (the newest here; BRIEF= names another)' in dry.stderr
    assert f'output/{BRIEF}/en/brief.pdf' in dry.stdout
    assert older.name not in dry.stdout

    corrected = f'{text}corrected: 2014-11-05\nedition: 2\n'
    (older / 'brief.yaml').write_text(corrected, encoding='utf-8')
    assert 'brief: 2014-11-first (the newest here' in made.make('--dry-run').stderr


@pytest.mark.parametrize('goal', ['press', 'send', 'upload', 'reliefweb'])
def test_where_there_are_several_briefs_the_one_that_is_published_or_sent_is_named(made, goal):
    shutil.copytree(made.path('BRIEF'), made.folder / 'data/briefs/2014-11')
    refused = refusal(made, made.make(goal), 2)

    assert 'BRIEF: this folder holds 2 briefs, and none is named' in refused
    assert f'BRIEF=2014-11 (here: {BRIEF}, 2014-11)' in refused


def test_a_brief_without_languages_is_refused(made):
    made.change('BRIEF/brief.yaml', 'languages:', 'tongues:')

    assert 'brief.yaml: it lists no languages' in refusal(made, made.make(), 1)
    assert '"languages" is missing' in refusal(made, made.make('check-data'), 1)


def test_a_used_figure_that_was_deleted_is_missed(made):
    before = products(made)
    (made.folder / 'figures/two_tolls.py').unlink()

    assert 'templates/briefs/campaign.yaml: there is no figure "two_tolls"' in refusal(
        made, made.make(), 3
    )
    assert {
        name: content
        for name, content in products(made).items()
        if not name.startswith('problems/')
    } == before


def test_clean_removes_what_was_made_and_nothing_else(made):
    letter = made.folder / 'output/letter.txt'
    letter.write_text('not made by the line', encoding='utf-8')
    assert made.make('clean').returncode == 0

    assert os.listdir(made.folder / 'output') == ['letter.txt']


def test_help_lists_the_goals_and_makes_nothing(unmade):
    listed = unmade.make('help').stdout

    assert {line.split(':')[0].strip() for line in listed.splitlines()} >= {
        'brief',
        'press',
        'check-data',
        'why',
        'numbers',
        'test',
        'clean',
    }
    assert not (unmade.folder / 'output').exists()


@pytest.mark.parametrize('asked', [['numbers'], ['why', 'regime-rest']])
def test_whoever_stops_reading_sees_no_fault(made, asked):
    reading, writing = os.pipe()
    os.close(reading)
    shown = subprocess.run(
        [sys.executable, '-m', 'pipeline', '--brief', BRIEF, *asked],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        cwd=made.folder,
        env={'PATH': os.environ['PATH']},
    )
    os.close(writing)

    assert (shown.returncode, shown.stderr) == (0, '')


def test_set_up_leaves_alone_an_environment_that_is_a_link(made, tmp_path):
    somebodys = tmp_path / 'environment'
    somebodys.mkdir()
    (somebodys / 'precious').touch()
    shutil.rmtree(made.folder / '.venv')  # in which each part is a link: what they lead to stays
    (made.folder / '.venv').symlink_to(somebodys)
    refused = made.make('check-data')

    assert '.venv is a link' in refused.stderr
    assert (somebodys / 'precious').exists()
