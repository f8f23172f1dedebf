"""The translator's commands, as they are typed: a language is found wanting, mended, confirmed and released, by itself."""
import shutil

import pytest

from tests.conftest import BRIEF, Project

MESSAGES, PROSE = 'templates/languages/{}/messages.ftl', 'BRIEF/{}.md'


@pytest.fixture
def made(built, tmp_path):
    """A copy of a project in which everything is made, to change."""
    class Copy(Project):
        def __init__(self):
            shutil.copytree(built.folder, tmp_path / 'project', symlinks=True)
            self.folder, self.out = tmp_path / 'project', tmp_path / 'project' / built.out.relative_to(built.folder)
    return Copy()


def lines(text):
    return [' '.join(line.split()) for line in text.splitlines()]


def test_the_standing_of_every_language_is_listed_and_a_release_would_pass(project):
    listed = project.make('lang-status')

    assert (listed.returncode, listed.stderr) == (0, '')
    assert lines(listed.stdout)[0] == 'language texts ok stale missing unconfirmed obsolete'
    assert [line.split()[:2] for line in lines(listed.stdout)[1:5]] == [['ar', 'messages'], ['ar', 'terms'], ['ar', 'place'], ['ar', 'prose']]


def test_a_changed_sentence_of_the_source_is_listed_shown_word_by_word_and_gone_once_confirmed(project):
    project.change(MESSAGES.format('en'), 'available-in = Available in', 'available-in = Also available in')
    project.change(PROSE.format('en'), 'What the airstrikes targeted', 'What the airstrikes hit')

    listed = project.make('lang-status', 'LANG=ar')
    assert listed.returncode == 2
    assert 'stale: available-in' in lines(listed.stdout)
    assert 'stale: airstrikes-title' in lines(listed.stdout)
    assert listed.stderr.startswith('ar: 2 texts keep it out of a release\n')
    assert '(code 3)' in listed.stderr

    shown = project.make('lang-diff', 'LANG=ar').stdout
    assert ': message available-in\n    was -> is [-Available-]{+Also available+} in\n    ar        ' in shown
    assert ': block airstrikes-title\n    was -> is What the airstrikes [-targeted-]{+hit+}\n    ar        ' in shown

    assert project.make('lang-confirm', 'LANG=ar', 'IDS=available-in').stdout.splitlines()[-1].endswith(' ok, 1 stale')
    assert project.make('lang-confirm', 'LANG=ar').stdout.splitlines()[-1].endswith(' ok')
    assert project.make('lang-status').returncode == 0


def test_the_language_of_the_machine_is_not_the_language_that_is_asked_for(project, monkeypatch):
    monkeypatch.setenv('LANG', 'ar')
    project.change(MESSAGES.format('en'), 'available-in = Available in', 'available-in = Also available in')
    said = project.make('lang-confirm')

    assert said.returncode == 2
    assert 'the language is not named' in said.stderr
    assert project.make('lang-status').returncode == 2


def test_a_text_that_is_not_there_is_not_confirmed(project):
    said = project.make('lang-confirm', 'LANG=ar', 'IDS=headlin')

    assert 'IDS: no text is called "headlin"\n    mend: Did you mean headline?' in said.stderr


def test_a_draft_is_built_of_unconfirmed_texts_and_says_so_and_a_release_is_refused_until_they_are_confirmed(made):
    (made.folder / f'data/briefs/{BRIEF}/confirmed/ar.yaml').unlink()
    confirmed = made.folder / 'templates/languages/ar/confirmed.ftl'
    confirmed.write_text(confirmed.read_text(encoding='utf-8').replace('notice-draft = Draft', 'notice-draft = Old draft'), encoding='utf-8')

    drafted = made.step('validate', 'en', 'ar')
    assert drafted.returncode == 0
    assert 'ar: 1 stale, 23 unconfirmed: a draft, which make press refuses; make lang-status LANG=ar lists them' in drafted.stdout

    refused = made.make('press')
    assert refused.returncode == 2
    assert 'ar: the message "notice-draft" is stale\n    mend: See what changed with make lang-diff LANG=ar' in refused.stderr
    assert f'/ar.md:2:1: ar: the block "headline" is unconfirmed\n    mend: Read it beside the source, then: make lang-confirm LANG=ar BRIEF={BRIEF} IDS=headline' in refused.stderr
    assert 'result: 24 problems (code 3)' in refused.stderr
    assert not (made.out / 'press').exists()

    assert made.make('lang-confirm', 'LANG=ar').returncode == 0
    assert made.make('press').returncode == 0


def test_a_confirmation_makes_nothing_again(made):
    (made.folder / 'templates/languages/ar/confirmed.ftl').unlink()

    assert '-m pipeline' not in made.make('--dry-run').stdout
