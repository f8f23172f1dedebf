"""The translator's commands, as they are typed: a language is found wanting, fixed, confirmed and released, by itself."""

import csv
import re
import shutil

import openpyxl
import pytest

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.translation import release_problems
from pipeline.workspace import Workspace
from tests.conftest import BRIEF, NEWEST
from tests.fixtures.making import Copy

OURS = 'FOLDER=ours'
MESSAGES, PROSE = 'templates/languages/{}/messages.ftl', 'BRIEF/{}.md'


@pytest.fixture
def made(built, tmp_path):
    """A copy of a project in which everything is made, to change."""
    return Copy(built, tmp_path / 'project')


def lines(text):
    return [' '.join(line.split()) for line in text.splitlines()]


def test_the_standing_of_every_language_is_listed_and_a_release_would_pass(project):
    listed = project.make('lang-status')

    assert (listed.returncode, listed.stderr) == (0, NEWEST)
    assert lines(listed.stdout)[0] == 'language texts ok stale changed missing unconfirmed obsolete'
    assert [line.split()[:2] for line in lines(listed.stdout)[1:5]] == [
        ['ar', 'messages'],
        ['ar', 'terms'],
        ['ar', 'locale'],
        ['ar', 'place'],
    ]


def test_a_changed_sentence_of_the_source_is_listed_shown_word_by_word_and_gone_once_confirmed(
    project,
):
    project.change(
        MESSAGES.format('en'), 'available-in = Available in', 'available-in = Also available in'
    )
    project.change(PROSE.format('en'), 'What the airstrikes targeted', 'What the airstrikes hit')

    listed = project.make('lang-status', 'LANG=ar')
    assert listed.returncode == 2
    assert 'stale: available-in' in lines(listed.stdout)
    assert 'stale: airstrikes-title' in lines(listed.stdout)
    assert listed.stderr.startswith(f'{NEWEST}ar: 2 texts keep it out of a release\n')
    assert '(code 3)' in listed.stderr

    shown = project.make('lang-diff', 'LANG=ar').stdout
    assert (
        ': message available-in\n    was -> is [-Available-]{+Also available+} in\n    ar        '
        in shown
    )
    assert (
        ': block airstrikes-title\n    was -> is What the airstrikes [-targeted-]{+hit+}\n    ar        '
        in shown
    )

    assert (
        project.make('lang-confirm', 'LANG=ar', 'IDS=available-in')
        .stdout.splitlines()[-1]
        .endswith(' ok, 1 stale')
    )
    assert project.make('lang-confirm', 'LANG=ar').stdout.splitlines()[-1].endswith(' ok')
    assert project.make('lang-status').returncode == 0


def test_the_language_of_the_machine_is_not_the_language_that_is_asked_for(project, monkeypatch):
    monkeypatch.setenv('LANG', 'ar')
    project.change(
        MESSAGES.format('en'), 'available-in = Available in', 'available-in = Also available in'
    )
    said = project.make('lang-confirm')

    assert said.returncode == 2
    assert 'the language is not named' in said.stderr
    assert project.make('lang-status').returncode == 2


def test_a_text_that_is_not_there_is_not_confirmed(project):
    said = project.make('lang-confirm', 'LANG=ar', 'IDS=headlin')

    assert 'IDS: no text is called "headlin"\n    hint: Did you mean headline?' in said.stderr


@pytest.mark.slow
def test_a_draft_is_built_of_unconfirmed_texts_and_says_so_and_a_release_is_refused_until_they_are_confirmed(
    made,
):
    (made.folder / f'data/briefs/{BRIEF}/confirmed/ar.yaml').unlink()
    confirmed = made.folder / 'templates/languages/ar/confirmed.ftl'
    confirmed.write_text(
        confirmed.read_text(encoding='utf-8').replace(
            'notice-draft = Draft', 'notice-draft = Old draft'
        ),
        encoding='utf-8',
    )

    drafted = made.step('validate', 'en', 'ar')
    assert drafted.returncode == 0
    assert (
        'ar: 1 stale, 23 unconfirmed: a draft, which make press refuses; make lang-status LANG=ar lists them'
        in drafted.stdout
    )

    refused = made.make('press')
    assert refused.returncode == 2
    assert (
        'ar: the message "notice-draft" is stale\n    hint: See what changed with make lang-diff LANG=ar'
        in refused.stderr
    )
    assert (
        f'/ar.md:2:1: ar: the block "headline" is unconfirmed\n    hint: Read it beside the source, then: make lang-confirm LANG=ar BRIEF={BRIEF} IDS=headline'
        in refused.stderr
    )
    assert 'result: 24 problems (code 3)' in refused.stderr
    assert not (made.out / 'press').exists()

    assert made.make('lang-confirm', 'LANG=ar').returncode == 0
    assert made.make('press').returncode == 0


def statuses(project, *settings):
    """Return what is not confirmed, text by text, as `make lang-status` lists it."""
    found = re.findall(
        r'^ +(changed|unconfirmed|stale): (.*)$',
        project.make('lang-status', 'LANG=ar', *settings).stdout,
        re.MULTILINE,
    )
    return [f'{state}: {ids}' for state, ids in found]


def test_a_translation_edited_after_it_was_confirmed_is_listed_with_its_line_and_shown_word_by_word(
    project,
):
    project.change(
        MESSAGES.format('ar'),
        'count-women-qualified = { $n ->\n    [zero] لا',
        'count-women-qualified = { $n ->\n    [zero] ولا',
    )
    project.change('templates/languages/ar/terms.yaml', 'short: داعش', 'short: التنظيم')
    project.change('templates/languages/ar/locale.yaml', 'decimal: "."', 'decimal: "،"')
    project.change(PROSE.format('ar'), '# airstrikes-title\n', '# airstrikes-title\nيوم ')

    assert statuses(project) == [
        'changed: count-women-qualified (templates/languages/ar/messages.ftl:46:1)',
        'changed: isis (templates/languages/ar/terms.yaml:4:7)',
        'changed: locale (templates/languages/ar/locale.yaml:11:10)',
        f'changed: airstrikes-title (data/briefs/{BRIEF}/ar.md:26:1)',
    ]
    shown = project.make('lang-diff', 'LANG=ar').stdout
    assert (
        ': block airstrikes-title\n    source    What the airstrikes targeted\n    ar        {+يوم +}'
        in shown
    )
    assert '\n              short: [-داعش-]{+التنظيم+}\n' in shown
    assert '\n              decimal: [-"."-]{+"،"+}\n' in shown

    assert (
        project.make('lang-confirm', 'LANG=ar', 'IDS=isis,locale')
        .stdout.splitlines()[-1]
        .endswith(' ok, 2 changed')
    )
    assert project.make('lang-confirm', 'LANG=ar').stdout.splitlines()[-1].endswith(' ok')


def test_two_numbers_that_changed_places_in_a_confirmed_block_keep_a_language_out_of_a_release(
    project,
):
    project.change(
        PROSE.format('fr'),
        '{ COUNT($alliance-killed) } et détruit { COUNT($buildings-destroyed) }',
        '{ COUNT($buildings-destroyed) } et détruit { COUNT($alliance-killed) }',
    )
    run = Workspace(project.folder, BRIEF)
    ledger = analyse(disclose(run.recorded()))

    (problem,) = release_problems('fr', run.translations('fr', ledger), BRIEF)
    assert str(problem).endswith(
        f'data/briefs/{BRIEF}/fr.md:2:1: fr: the block "headline" has changed since it was confirmed\n    hint: See what changed with make lang-diff LANG=fr BRIEF={BRIEF}; '
        f'put it back, or if it is right: make lang-confirm LANG=fr BRIEF={BRIEF} IDS=headline'
    )


@pytest.mark.slow
def test_a_release_is_refused_while_a_confirmed_translation_is_changed_and_a_draft_is_built_of_it(
    made,
):
    made.change(PROSE.format('ar'), '# airstrikes-title\n', '# airstrikes-title\nيوم ')
    refused = made.make('press')

    assert (
        'ar: 1 changed: a draft, which make press refuses; make lang-status LANG=ar lists them'
        in refused.stdout
    )
    assert (
        f'data/briefs/{BRIEF}/ar.md:26:1: ar: the block "airstrikes-title" has changed since it was confirmed'
        in refused.stderr
    )
    assert (
        f'make lang-confirm LANG=ar BRIEF={BRIEF} IDS=airstrikes-title\nresult: 1 problem (code 3)'
        in refused.stderr
    )
    assert not (made.out.parent / 'press').exists()
    assert (made.out / 'ar/brief.pdf').exists()


def exported(project, *changes):
    """Write a PO file as it is sent, changed as a translator's tool would change it: the entry, its old end, its new end, its flag."""
    po = (project.folder / project.make('lang-export', 'LANG=ar').stdout.splitlines()[0]).read_text(
        encoding='utf-8'
    )
    entries = po.split('\n\n')
    for name, old, new, flag in changes:
        i = next(i for i, entry in enumerate(entries) if f'msgctxt "{name}"' in entry)
        assert old in entries[i]
        entries[i] = flag + entries[i].replace(old, new)
    (project.folder / 'back.po').write_text('\n\n'.join(entries), encoding='utf-8')
    return 'FILE=back.po'


@pytest.mark.parametrize(
    ('change', 'status'),
    [
        (
            ('message:sic', 'msgstr "', 'msgstr "هكذا ', '#, fuzzy\n'),
            'changed: sic (templates/languages/ar/messages.ftl:{}:1)',
        ),
        (('message:sic', 'msgstr "', 'msgstr "', '#, fuzzy\n'), 'unconfirmed: sic'),
        (
            ('message:sic', 'msgid "sic"\nmsgstr "', 'msgid "sic!"\nmsgstr "هكذا ', ''),
            'changed: sic (templates/languages/ar/messages.ftl:{}:1)',
        ),
        (('message:sic', 'msgstr "', 'msgstr "هكذا ', ''), None),
    ],
    ids=['fuzzy', 'fuzzy, the same text', 'of an older source', 'done'],
)
def test_what_comes_back_unfinished_or_of_an_older_source_is_not_confirmed(project, change, status):
    taken = project.make('lang-import', 'LANG=ar', exported(project, change))
    line = (
        project.path(MESSAGES.format('ar'))
        .read_text(encoding='utf-8')
        .partition('\nsic = ')[0]
        .count('\n')
        + 2
    )

    assert taken.returncode == 0, taken.stderr
    assert statuses(project) == ([status.format(line)] if status else [])
    assert (
        'the message "sic" comes in unconfirmed: it was translated from another source text'
        in taken.stdout
    ) == ('sic!' in change[2])


def test_a_row_of_a_workbook_that_needs_work_is_not_confirmed(project):
    sheet = project.folder / project.make('lang-export', 'LANG=ar').stdout.splitlines()[1]
    book = openpyxl.load_workbook(sheet)
    rows = {row[0].value: row for row in book.active.iter_rows()}
    rows['message:sic'][2].value, rows['message:sic'][4].value = 'هكذا', 'needs work'
    rows['block:headline'][4].value = 'needs work'
    rows['message:page-of'][2].value = 'الصفحة { $page } / { $pages }'
    book.save(project.folder / 'back.xlsx')

    assert project.make('lang-import', 'LANG=ar', 'FILE=back.xlsx').returncode == 0
    assert [found.partition(' (')[0] for found in statuses(project)] == [
        'changed: sic',
        'unconfirmed: headline',
    ]


def test_an_import_in_which_a_build_would_refuse_a_text_is_refused_whole_with_all_its_problems(
    project,
):
    before = {
        path: path.read_bytes()
        for path in [
            *project.folder.glob('templates/languages/ar/*'),
            *project.path('BRIEF').rglob('*.*'),
        ]
    }
    refused = project.make(
        'lang-import',
        'LANG=ar',
        exported(
            project,
            ('message:sic', 'msgstr "', 'msgstr "هكذا ', ''),
            ('message:count-women', '[one] ', '[one] 5 ', ''),
            ('message:page-of', '{ $pages }"', '{ $all }"', ''),
            ('message:available-in', 'msgstr "', 'msgstr "<b>', ''),
            ('block:headline', 'msgstr "', 'msgstr "42 ', ''),
        ),
    )

    assert refused.returncode == 2
    assert {path: path.read_bytes() for path in before} == before
    assert re.findall(r'^back\.po:\d+: (.*)$', refused.stderr, re.MULTILINE) == [
        '"count-women": the number 5 is typed',
        '"page-of": $all is not known here',
        '"page-of": $pages is not used, and its number or name is lost',
        '"available-in": markup <b> is typed',
        '"headline": the number 42 is typed',
    ]


def test_a_confirmation_makes_nothing_again(made):
    (made.folder / 'templates/languages/ar/confirmed.ftl').unlink()

    assert '-m pipeline' not in made.make('--dry-run').stdout


def test_a_new_language_is_begun_once_and_is_no_release(project):
    begun = project.make('lang-new', 'LANG=pt')
    assert begun.stdout.splitlines()[:5] == [
        'templates/languages/pt/locale.yaml',
        'templates/languages/pt/messages.ftl',
        'templates/languages/pt/terms.yaml',
        'templates/languages/pt/style.css',
        f'data/briefs/{BRIEF}/pt.md',
    ]
    assert 'make lang-confirm LANG=pt IDS=headline' in begun.stdout

    assert (
        'templates/languages/pt: there is a pack "pt" already'
        in project.make('lang-new', 'LANG=pt').stderr
    )
    status = project.make('lang-status', 'LANG=pt')
    assert ['pt', 'prose', '0', '0', '0', '0', '23', '0'] in [
        line.split() for line in status.stdout.splitlines()
    ]
    assert '(code 3)' in status.stderr
    assert project.make('lang-status').returncode == 0  # as the brief does not name it yet


@pytest.fixture
def ours(project):
    """A project in which an organisation's own folder, ``ours``, has the data and no languages."""
    shutil.copytree(project.folder / 'data', project.folder / 'ours/data')
    return project


def own_file(project, tag, name, text):
    path = project.path(f'ours/templates/languages/{tag}/{name}')
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding='utf-8')


def files_of(project):
    """Return the content of each file of the languages that come with the program."""
    folder = project.folder / 'templates/languages'
    return {path: path.read_bytes() for path in sorted(folder.rglob('*')) if path.is_file()}


def confirmed_in(project):
    """Return the messages of Arabic that are confirmed in the organisation's own folder."""
    text = project.path('ours/templates/languages/ar/confirmed.ftl').read_text(encoding='utf-8')
    return sorted(re.findall(r'^([\w-]+) =', text, re.MULTILINE))


def test_a_new_language_goes_into_our_own_folder(ours):
    before = files_of(ours)
    begun = ours.make('lang-new', 'LANG=pt', OURS)

    assert 'templates/languages/pt/locale.yaml' in begun.stdout
    assert (ours.folder / 'ours/templates/languages/pt/locale.yaml').exists()
    assert files_of(ours) == before


def test_an_import_writes_what_it_changes_into_our_own_folder_and_confirms_it_there(ours):
    before = files_of(ours)
    exported(
        ours,
        ('message:sic', 'msgstr "', 'msgstr "هكذا ', ''),
        ('term:market', 'name: سوق', 'name: السوق', ''),
    )
    taken = ours.make('lang-import', 'LANG=ar', 'FILE=../back.po', OURS)

    assert taken.returncode == 0, taken.stderr
    assert files_of(ours) == before
    own = ours.folder / 'ours/templates/languages/ar'
    assert sorted(path.name for path in own.iterdir()) == [
        'confirmed.ftl',
        'confirmed.yaml',
        'messages.ftl',
        'terms.yaml',
    ]
    (message,) = (own / 'messages.ftl').read_text(encoding='utf-8').splitlines()
    (term,) = (own / 'terms.yaml').read_text(encoding='utf-8').splitlines()
    assert message.startswith('sic = هكذا ')
    assert term.startswith('market: {name: "السوق"')
    assert statuses(ours, OURS) == []
    assert confirmed_in(ours) == ['sic']


def test_a_text_that_we_replace_is_confirmed_in_our_own_folder_and_the_others_stay_confirmed(ours):
    before = files_of(ours)
    own_file(ours, 'en', 'messages.ftl', 'sic = [sic]\n')
    own_file(ours, 'ar', 'messages.ftl', 'page-of = { $page } من { $pages }\n')

    assert statuses(ours, OURS) == ['stale: sic', 'unconfirmed: page-of']
    confirmed = ours.make('lang-confirm', 'LANG=ar', OURS)
    assert confirmed.returncode == 0, confirmed.stderr
    assert 'templates/languages/ar/confirmed.ftl' in confirmed.stdout
    assert statuses(ours, OURS) == []
    assert files_of(ours) == before
    assert confirmed_in(ours) == ['page-of', 'sic']


def test_a_text_of_ours_that_no_language_has_is_refused_in_our_own_file(ours):
    own_file(ours, 'ar', 'messages.ftl', 'headlines = x\n')

    refused = ours.make('lang-check', 'LANG=ar', OURS)
    assert (
        'templates/languages/ar/messages.ftl:1:1: no message is called "headlines"'
        in refused.stderr
    )


def test_a_preview_shows_a_page_as_a_picture_with_what_is_missing_and_makes_no_pdf(project):
    project.change(MESSAGES.format('ar'), '\npage-of = ', '\n# page-of = ')
    project.change('templates/styles/brief.css', '/* Cover */', 'h1 { width: 20mm }')
    shown = project.make('preview', 'LANG=ar', 'PAGE=2')

    assert f'output/{BRIEF}/preview/ar/page-2.png\n' in shown.stdout
    assert re.search(
        r'a build would refuse: the draft in ar: page \d: ".+" is [\d.]+ mm too wide for its place',
        shown.stdout,
    )
    assert (project.out / 'preview/ar/page-2.png').read_bytes().startswith(b'\x89PNG')
    assert [
        path.name for path in project.folder.glob('output/**/*') if path.suffix in ('.png', '.pdf')
    ] == ['page-2.png']
    assert (
        'PAGE: there is no page 99\n    hint: The draft has '
        in project.make('preview', 'LANG=ar', 'PAGE=99').stderr
    )


def test_a_word_that_is_typed_in_the_layout_is_found_by_the_language_that_nobody_speaks(project):
    project.change('templates/layouts/brief.html', '<main>', '<main><p>Preliminary</p>')
    shown = project.make('pseudo', 'PAGE=1')

    assert f'output/{BRIEF}/preview/en-XA/page-1.png' in shown.stdout
    assert shown.stderr.count(' is typed where no translator can reach it') == 1
    assert (
        '"Preliminary" is typed where no translator can reach it\n    hint: Say it as a message'
        in shown.stderr
    )


def test_a_translation_made_in_a_tool_comes_back_into_the_pack_and_the_prose_confirmed(project):
    project.change(
        MESSAGES.format('en'), 'available-in = Available in', 'available-in = Also available in'
    )
    sent = project.make('lang-export', 'LANG=ar').stdout.splitlines()[0]
    po = (project.folder / sent).read_text(encoding='utf-8')
    before = po.index('#, fuzzy\n#| msgid "Available in"\n')
    head, _, tail = po[before:].removeprefix('#, fuzzy\n').partition('\nmsgstr ')
    _old, _, rest = tail.partition('\n\n')
    (project.folder / 'ar.po').write_text(
        f'{po[:before]}{head}\nmsgstr "متوفر أيضاً"\n\n{rest}'.replace(
            'msgid "How the numbers meet"\nmsgstr "', 'msgid "How the numbers meet"\nmsgstr "في '
        ),
        encoding='utf-8',
    )

    assert (
        project.make('lang-import', 'LANG=ar', 'FILE=ar.po').stdout.splitlines()[-1].endswith(' ok')
    )
    assert '\navailable-in = متوفر أيضاً\n' in project.path(MESSAGES.format('ar')).read_text(
        encoding='utf-8'
    )
    assert project.make('lang-status', 'LANG=ar').returncode == 0


@pytest.mark.slow
def test_a_translator_takes_a_language_from_its_beginning_to_a_release_by_these_commands(project):
    project.make('lang-new', 'LANG=pt')
    project.change('BRIEF/brief.yaml', 'languages: [en,', 'languages: [pt, en,')
    project.change(
        'templates/house.yaml', 'organisation: {', 'id: snhr\norganisation: {pt: A Rede, '
    )
    for table in ('places', 'facilities'):
        path = project.path(f'data/reference/{table}.csv')
        rows = list(csv.DictReader(path.open(encoding='utf-8', newline='')))
        with path.open('w', encoding='utf-8', newline='') as file:
            sheet = csv.DictWriter(file, [*rows[0], 'names.pt'])
            sheet.writeheader()
            sheet.writerows({**row, 'names.pt': row['names.en']} for row in rows)
    project.change(
        'data/incidents/2014-10.yaml', 'place_text: {en:', 'place_text: {pt: Tal base city, en:'
    )

    drafted = project.make('pt')
    assert drafted.returncode == 0, drafted.stdout + drafted.stderr
    assert 'unconfirmed: a draft, which make press refuses' in drafted.stdout

    refused = project.make('press')
    assert 'pt: the block "headline" is unconfirmed' in refused.stderr
    assert 'en:' not in re.findall(r': (\w+): the ', refused.stderr)

    assert project.make('lang-confirm', 'LANG=pt').returncode == 0
    assert project.make('press').returncode == 0
