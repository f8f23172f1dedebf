"""The folder of an organisation: begun whole, checked before any record is there, brought up to date; what cannot be one is refused."""

import re
import shutil
from argparse import Namespace
from urllib.parse import unquote

import pytest

from pipeline import VERSION
from pipeline.cli.release import run_publish
from pipeline.language import pack as language_pack
from pipeline.versions import CHANGES, changes_since, number, version_notes
from pipeline.workspace import Workspace
from tests.conftest import BRIEF, ROOT, SHIPPED, TAGS, OwnFolder, Project, SampleFolder
from tests.fixtures.making import edit


@pytest.fixture(scope='module')
def program(tmp_path_factory):
    """A copy of the program, which these tests leave as it is."""
    return Project(tmp_path_factory.mktemp('made') / 'program')


@pytest.mark.parametrize('name', ['ours', "Our press's briefs", 'موجزاتنا', 'a$(touch pwned)b'])
def test_a_new_folder_works_at_once_at_any_path(program, tmp_path, name):
    our = OwnFolder(tmp_path / name, program)
    checked = our.make('check-data')

    assert checked.returncode == 0, checked.stderr
    assert 'all-files: 0 incidents, 0 claims, 0 places; no problem found' in checked.stdout
    assert our.make('help').stdout.count('\n') > 40
    assert {path.name for path in our.folder.iterdir()} == {
        '.gitignore',
        '.program-version',
        '.vscode',
        'Makefile',
        'README.md',
        'data',
        'output',
        'templates',
    }
    assert not [*tmp_path.rglob('pwned')]


def test_the_readme_of_a_new_folder_has_the_five_first_steps(program, tmp_path):
    our = OwnFolder(tmp_path / 'ours', program)
    text = (our.folder / 'README.md').read_text(encoding='utf-8')

    assert [line[:2] for line in text.split('\n') if line[:1].isdigit()] == [
        f'{n}.' for n in range(1, 6)
    ]
    assert '{' not in text
    assert 'machines of ours' not in text


def test_the_pages_of_a_new_folder_lead_to_its_own_files_and_to_the_pages_of_the_program(
    program, tmp_path
):
    our = OwnFolder(tmp_path / "Our press's briefs", program)
    led_to = []
    for page in (our.folder / 'README.md', our.folder / 'data/README.md'):
        for link in re.findall(r'\]\(([^)]+)\)', page.read_text(encoding='utf-8')):
            target = (page.parent / unquote(link)).resolve()
            if target.is_relative_to(program.folder):  # whose copy here holds no docs/
                target = ROOT / target.relative_to(program.folder)
                led_to.append(target.relative_to(ROOT).as_posix())
            assert target.exists(), f'{page.name}: {link}'

    assert {'docs/editor.md', 'data/claims/README.md', 'data/briefs/README.md'} <= {*led_to}


def test_the_tables_of_a_new_folder_are_valid_with_their_examples(program, tmp_path):
    our = OwnFolder(tmp_path / 'ours', program)
    for table in (our.folder / 'data/reference').glob('*.yaml'):
        lines = table.read_text(encoding='utf-8').splitlines()
        examples = [line.removeprefix('# ') for line in lines if line.startswith('# - ')]
        assert examples, table.name
        table.write_text('\n'.join(examples) + '\n', encoding='utf-8')

    assert our.make('check-data').returncode == 0


def test_a_workflow_for_a_hosted_repository_checks_out_no_record(program, tmp_path):
    our = OwnFolder(tmp_path / 'ours', program, 'CI=yes')
    workflow = (our.folder / '.github/workflows/check.yml').read_text(encoding='utf-8')

    assert [line.strip() for line in workflow.split('\n') if line.strip().startswith('/')] == [
        '/Makefile',
        '/.program-version',
        '/templates/',
        '/data/policy.yaml',
        '/data/schema/',
    ]
    assert 'check-templates' in workflow
    assert 'hand every record' in (our.folder / 'README.md').read_text(encoding='utf-8')
    for name in ('incidents', 'reference', 'claims', 'briefs'):
        shutil.rmtree(our.folder / 'data' / name, ignore_errors=True)
    checked = our.make('check-templates')
    assert checked.returncode == 0, checked.stderr
    assert 'the packs of this folder (none): no fault' in checked.stdout


def test_templates_are_checked_without_a_record(program, tmp_path):
    our = OwnFolder(tmp_path / 'ours', program)
    pack = our.folder / 'templates/languages/fr'
    pack.mkdir(parents=True)
    (pack / 'messages.ftl').write_text('nobody-asks = Rien\npage-of = 24\n', encoding='utf-8')
    refused = our.make('check-templates')

    assert refused.returncode == 2
    assert 'templates/languages/fr/messages.ftl:1:1: ' in refused.stderr
    assert 'templates/languages/fr/messages.ftl:2:' in refused.stderr
    assert str(tmp_path) not in refused.stderr


def test_what_a_pack_of_the_program_lacks_is_to_be_written_into_the_folder(tmp_path):
    shutil.copytree(ROOT / 'data', tmp_path / 'data')
    missing = Workspace(tmp_path, BRIEF).language('fr').where('messages.ftl')

    assert missing.file == 'templates/languages/fr/messages.ftl'
    assert not (tmp_path / missing.file).exists()


@pytest.mark.parametrize(
    ('arguments', 'said'),
    [
        ((), 'FOLDER: no folder is named\n    hint: make new FOLDER=../our-briefs'),
        (('FOLDER={}/letter',), 'letter: this is a file'),
        (('FOLDER={}/full',), 'full: the folder is not empty'),
        (('FOLDER={}/full/data/inside',), 'inside: this is in the folder of an organisation'),
        (('FOLDER=ours',), 'FOLDER=ours: this is in the folder of the program'),
    ],
)
def test_a_folder_that_cannot_be_begun_is_refused_and_nothing_is_written(
    program, tmp_path, arguments, said
):
    (tmp_path / 'letter').write_text('Dear editor', encoding='utf-8')
    (tmp_path / 'full/data/reference').mkdir(parents=True)
    (tmp_path / 'full/data/policy.yaml').touch()
    before = sorted(tmp_path.rglob('*'))
    refused = program.make('new', *(each.format(tmp_path) for each in arguments))

    assert refused.returncode == 2
    assert said in refused.stderr
    assert sorted(tmp_path.rglob('*')) == before
    assert not (program.folder / 'ours').exists()


def test_a_folder_whose_program_is_gone_says_which_line_to_change(program, tmp_path):
    our = OwnFolder(tmp_path / 'ours', program)
    our.change('Makefile', 'PROGRAM = ', 'PROGRAM = ../gone')
    refused = our.make()

    assert refused.returncode == 2
    assert 'the program is not there' in refused.stderr
    assert 'hint: write the folder of the program into the line PROGRAM' in refused.stderr


# Versions


def old_folder(tmp_path, program):
    """A folder of data as version 0.1 had it, with a file of its own that is nobody's business."""
    sample = SampleFolder(tmp_path / 'old', program)
    for path in list((sample.folder / 'data').iterdir()):
        path.rename(sample.folder / path.name)
    (sample.folder / 'data').rmdir()
    (sample.folder / 'templates/house.yaml').rename(sample.folder / 'house.yaml')
    (sample.folder / 'templates').rmdir()
    return sample


def test_upgrade_moves_a_folder_of_data_to_its_places_and_says_what_changes(program, tmp_path):
    old = old_folder(tmp_path, program)
    upgraded = program.make('upgrade', f'FOLDER={old.folder}')
    assert upgraded.returncode == 0, upgraded.stderr

    assert 'house.yaml -> templates/house.yaml' in upgraded.stdout
    assert 'incidents -> data/incidents' in upgraded.stdout
    assert '0.2.0: The names of files in the attached facts' in upgraded.stdout
    assert (old.folder / '.program-version').read_text(encoding='utf-8') == f'{VERSION}\n'
    assert (old.folder / 'canaries.txt').exists()
    checked = old.make('check-data', 'BRIEF=2031-05-17-flash')
    assert checked.returncode == 0, checked.stderr


def test_a_folder_of_data_that_was_not_upgraded_is_told_to(program, tmp_path):
    old = old_folder(tmp_path, program)
    refused = program.make(f'FOLDER={old.folder}')

    assert refused.returncode == 2
    assert 'make upgrade' in refused.stderr


def test_a_build_records_the_version_and_an_older_one_is_named_with_what_changed(program, tmp_path):
    sample = SampleFolder(tmp_path / 'sample', program)
    Workspace(sample.folder, '2031-05-17-flash').record_version()
    assert (sample.folder / '.program-version').read_text(encoding='utf-8') == f'{VERSION}\n'

    (sample.folder / '.program-version').write_text('0.1.0\n', encoding='utf-8')
    Workspace(sample.folder, '2031-05-17-flash').record_version()
    told = sample.make('--dry-run', 'BRIEF=2031-05-17-flash')
    assert told.returncode == 0
    assert (
        'this folder was built with version 0.1.0; this one changes in its briefs:' in told.stderr
    )
    assert '0.2.0: The names of files in the attached facts' in told.stderr
    assert (sample.folder / '.program-version').read_text(encoding='utf-8') == '0.1.0\n'


def test_a_folder_of_a_newer_program_is_refused(program, tmp_path):
    sample = SampleFolder(tmp_path / 'sample', program)
    (sample.folder / '.program-version').write_text('99.0.0\n', encoding='utf-8')
    refused = sample.make('BRIEF=2031-05-17-flash')

    assert refused.returncode == 2
    assert f'This is version {VERSION}: install the newer one' in refused.stderr


def test_the_changelog_begins_with_this_version_and_orders_versions_by_number():
    text = (ROOT / CHANGES).read_text(encoding='utf-8')

    assert text.split('\n## ')[1].startswith(f'{VERSION}\n')
    assert f'version = "{VERSION}"' in (ROOT / 'pyproject.toml').read_text(encoding='utf-8')
    assert number('0.10.0') > number('0.9.1')
    assert changes_since(VERSION, str(ROOT)) == []
    assert version_notes(str(ROOT), str(ROOT)) == []


# Reads


@pytest.fixture
def read(monkeypatch):
    """The tags of the packs that are read from here on."""
    tags = []
    load = language_pack.load_language
    monkeypatch.setattr(
        'pipeline.language.load_language',
        lambda tag, *arguments: tags.append(tag) or load(tag, *arguments),
    )
    return tags


def test_a_pack_is_read_once_whatever_asks_for_it_and_again_once_it_changed(made, read):
    workspace = Workspace(made.folder, BRIEF)
    for _ in range(2):
        workspace.publisher(workspace.languages(TAGS))
        for tag in TAGS:
            workspace.language(tag)
            workspace.pack(tag)
            workspace.locale(tag)
            workspace.source()
    assert sorted(read) == ['ar', 'en']

    edit(made.folder / 'templates/languages/ar/messages.ftl')
    workspace.languages(TAGS)
    assert sorted(read) == ['ar', 'ar', 'en']


@pytest.mark.slow
def test_one_release_in_eight_languages_reads_eight_packs(project, read):
    project.speak(SHIPPED)
    made = project.make()
    assert made.returncode == 0, made.stderr
    run_publish(Workspace(project.folder, BRIEF), Namespace(now='', key='none', pdf_key='none'))

    assert sorted(read) == sorted(SHIPPED)
    assert len(read) == 8
