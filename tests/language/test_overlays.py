"""An organisation's own folder of languages wins over ours, message by message and file by file."""

import shutil
from pathlib import Path

import pytest

from pipeline.language import (
    Words,
    find_packs,
    lint,
    lint_looks,
    load_language,
    load_locale,
    plain,
    source_of,
)
from pipeline.model import Refused
from tests.conftest import ROOT, SHIPPED

OURS, THEIRS = 'ours/languages', 'program/languages'
README = 'Correct it; the nearest README.md says what is expected'


@pytest.fixture
def folder(tmp_path):
    """A folder in which two shipped languages are, and beside them a folder of one's own."""
    for tag in ('en', 'ar'):
        shutil.copytree(ROOT / 'templates/languages' / tag, tmp_path / THEIRS / tag)
    (tmp_path / OURS).mkdir(parents=True)
    return tmp_path


@pytest.fixture
def write(folder):
    """Write a file of a language into one's own folder."""

    def write(tag, name, text):
        path = folder / OURS / tag / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding='utf-8')
        return path

    return write


def packs_of(folder):
    return find_packs([folder / OURS, folder / THEIRS])


def load(folder, tag='ar', terms=None):
    return load_language(tag, packs_of(folder), folder, terms)


def problems(folder, tag='ar'):
    with pytest.raises(Refused) as refusal:
        load(folder, tag)
    return [str(problem).replace('\n    hint: ', ' / ') for problem in refusal.value.problems]


def test_the_folders_of_a_language_come_in_the_order_of_their_places(folder, write):
    write('ar', 'messages.ftl', 'sic = (هكذا)\n')
    shutil.copytree(folder / THEIRS / 'en', folder / OURS / 'pt')
    write('xx', 'messages.ftl', 'sic = x\n')
    (folder / OURS / 'README.md').write_text('x', encoding='utf-8')

    assert find_packs([folder / OURS, folder / 'nowhere', folder / THEIRS]) == {
        'ar': (folder / OURS / 'ar', folder / THEIRS / 'ar'),
        'en': (folder / THEIRS / 'en',),
        'pt': (folder / OURS / 'pt',),
    }
    assert find_packs([folder / THEIRS, folder / OURS])['ar'] == (
        folder / THEIRS / 'ar',
        folder / OURS / 'ar',
    )


def test_one_folder_alone_is_read_as_it_is():
    packs = find_packs([ROOT / 'templates/languages'])

    assert packs == {tag: (ROOT / 'templates/languages' / tag,) for tag in SHIPPED}


def test_a_message_of_ours_replaces_the_one_of_its_name_and_no_other(folder, write, ledger):
    theirs = load(folder)
    write('ar', 'messages.ftl', 'sic = (هكذا)\n')
    ours = load(folder)

    assert plain(Words(ours, ledger).text('sic')) == '(هكذا)'
    assert list(ours.messages) == list(theirs.messages)
    assert [
        name
        for name in theirs.messages
        if not ours.messages[name].pattern.equals(theirs.messages[name].pattern)
    ] == ['sic']
    assert ours.terms == theirs.terms
    assert ours.locale == theirs.locale


def test_each_message_and_term_knows_the_file_that_it_comes_from(folder, write):
    write('ar', 'messages.ftl', '# Ours.\nsic = (هكذا)\n')
    write('ar', 'terms.yaml', 'market: {name: الغاز, label: غاز}\n')
    language = load(folder)

    assert str(language.messages['sic'].where) == f'{OURS}/ar/messages.ftl:2:1'
    assert language.messages['page-of'].where.file == f'{THEIRS}/ar/messages.ftl'
    assert str(language.wheres[('market',)]) == f'{OURS}/ar/terms.yaml:1:9'
    assert language.wheres[('isis',)].file == f'{THEIRS}/ar/terms.yaml'


def test_a_term_of_ours_replaces_the_one_of_its_name_with_all_its_forms(folder, write):
    theirs = load(folder)
    write('ar', 'terms.yaml', 'market: {name: الغاز}\n')

    assert load(folder).terms == {**theirs.terms, 'market': {'name': 'الغاز'}}


def test_terms_of_the_data_come_before_those_of_every_folder(folder, write, tmp_path):
    write('ar', 'terms.yaml', 'market: {name: ours}\nisis: {name: ours}\n')
    (tmp_path / 'terms.yaml').write_text('market: {name: data}\n', encoding='utf-8')
    terms = load(folder, terms=tmp_path / 'terms.yaml').terms

    assert [terms[name]['name'] for name in ('market', 'isis')] == ['data', 'ours']


def test_a_term_of_the_data_that_a_translation_lacks_is_to_be_added_to_the_data(folder):
    (folder / 'terms').mkdir()
    (folder / 'terms/en.yaml').write_text('army: {name: the army}\n', encoding='utf-8')
    source = load(folder, 'en', folder / 'terms/en.yaml')

    assert [str(problem.where) for problem in lint(load(folder, 'ar'), source)] == ['terms/ar.yaml']


def test_a_message_of_ours_without_a_comment_keeps_the_one_of_the_message_it_replaces(
    folder, write
):
    theirs = load(folder, 'en').messages['range'].comment
    assert theirs

    write('en', 'messages.ftl', 'range = { $least } – { $most }\n')
    assert load(folder, 'en').messages['range'].comment == theirs
    write('en', 'messages.ftl', '# As our readers say it.\nrange = { $least } – { $most }\n')
    assert load(folder, 'en').messages['range'].comment == 'As our readers say it.'


def test_a_locale_of_ours_replaces_theirs_whole(folder, write):
    text = (folder / THEIRS / 'ar/locale.yaml').read_text(encoding='utf-8')
    own = write('ar', 'locale.yaml', text.replace('digits: latn', 'digits: arab'))

    assert load(folder).number(5) == '٥'
    assert load_locale(packs_of(folder)['ar'], folder).digits == 'arab'
    assert load_language('ar', find_packs([folder / THEIRS]), folder).number(5) == '5'
    own.write_text('name: no\n', encoding='utf-8')
    assert problems(folder)[0].startswith(f'{OURS}/ar/locale.yaml:1:7: the value "no" means')


def test_the_source_is_the_language_whose_first_locale_says_so(folder, write):
    assert source_of(packs_of(folder), folder) == 'en'

    for tag, old, new in (('en', 'source', 'draft'), ('ar', 'draft', 'source')):
        text = (folder / THEIRS / tag / 'locale.yaml').read_text(encoding='utf-8')
        write(tag, 'locale.yaml', text.replace(f'status: {old}', f'status: {new}'))
    assert source_of(packs_of(folder), folder) == 'ar'


def test_a_language_of_ours_alone_needs_all_its_files(folder, write):
    shutil.copytree(folder / THEIRS / 'en', folder / OURS / 'pt')
    text = (folder / OURS / 'pt/locale.yaml').read_text(encoding='utf-8')
    write('pt', 'locale.yaml', text.replace('tag: en', 'tag: pt'))
    assert str(load(folder, 'pt')) == 'pt'

    (folder / OURS / 'pt/terms.yaml').unlink()
    assert problems(folder, 'pt') == [
        f'{OURS}/pt/terms.yaml: the file is missing / Put it back, or correct its name'
    ]


def test_the_file_that_counts_is_that_of_the_most_specific_folder(folder, write):
    assert load(folder).file('style.css') == folder / THEIRS / 'ar/style.css'

    own = write('ar', 'style.css', '')
    assert load(folder).file('style.css') == own
    assert load(folder).file('brief.html') is None
    assert load(folder).folders == (folder / OURS / 'ar', folder / THEIRS / 'ar')


def test_the_faults_of_every_file_are_said_at_their_places(folder, write):
    write('ar', 'messages.ftl', 'sic = {\n')
    write('ar', 'terms.yaml', 'market: {nam: x}\n')
    path = folder / THEIRS / 'ar/messages.ftl'
    line = path.read_text(encoding='utf-8').count('\n') + 1
    path.write_text(path.read_text(encoding='utf-8') + 'page-of = x\n', encoding='utf-8')

    assert [problem.partition(' / ')[0] for problem in problems(folder)] == [
        f'{OURS}/ar/messages.ftl:2:1: not Fluent syntax: Expected an inline expression',
        f'{OURS}/ar/terms.yaml:1:9: "market" needs at least "name:", and each form is a text',
        f'{THEIRS}/ar/messages.ftl:{line}:1: "page-of" is written twice, '
        f'first in line {load_line(path, "page-of")}',
    ]


def load_line(path: Path, name):
    lines = path.read_text(encoding='utf-8').split('\n')
    return next(number for number, line in enumerate(lines, 1) if line.startswith(f'{name} ='))


def test_the_whole_language_is_linted_and_a_fault_is_said_in_the_file_that_one_can_edit(
    folder, write
):
    assert lint(load(folder), load(folder, 'en')) == []

    write('ar', 'messages.ftl', 'page-of = { $page }\nheadlines = x\nsic = 5\n')
    write('ar', 'terms.yaml', 'market: {name: غاز 2}\n')
    assert sorted(
        f'{problem.where}: {problem.what}' for problem in lint(load(folder), load(folder, 'en'))
    ) == [
        f'{OURS}/ar/messages.ftl:1:1: "page-of": $pages is not used, and its number or name is lost',
        f'{OURS}/ar/messages.ftl:2:1: no message is called "headlines"',
        f'{OURS}/ar/messages.ftl:3:1: "sic": the number 5 is typed',
        f'{OURS}/ar/terms.yaml:1:16: the number 2 is typed in "market"',
        f'{OURS}/ar/terms.yaml:1:9: "market" has no form "label"',
    ]


def test_a_message_that_our_source_replaces_asks_its_translations_for_what_it_prints(folder, write):
    write('en', 'messages.ftl', 'sic = sic, page { $page }\n')
    write('ar', 'messages.ftl', 'page-of = { $page } / { $pages }\n')

    assert [
        (str(problem.where).rpartition('/ar/')[0], problem.what)
        for problem in lint(load(folder), load(folder, 'en'))
    ] == [(THEIRS, '"sic": $page is not used, and its number or name is lost')]


def test_a_chain_of_messages_over_two_folders_is_bounded_like_one_in_a_single_file(folder, write):
    path = folder / THEIRS / 'ar/messages.ftl'
    calls = [f'm{i} = ' + f'{{ m{i - 1} }}' * 10 + '\n' for i in range(1, 4)]
    path.write_text(path.read_text(encoding='utf-8') + 'm0 = ha\n' + calls[0] + calls[2])
    write('ar', 'messages.ftl', calls[1] + 'sic = { available-in }\navailable-in = { sic }\n')

    assert [problem.partition(', more')[0].partition(' / ')[0] for problem in problems(folder)] == [
        f'{OURS}/ar/messages.ftl:3:1: "available-in" calls itself: '
        'available-in -> sic -> available-in',
        f'{THEIRS}/ar/messages.ftl:{load_line(path, "m3")}:1: '
        '"m3" would be 1000 parts and 2000 characters long',
    ]


def test_looks_are_linted_where_they_are_and_what_is_replaced_is_not_used(folder, write):
    theirs, ours = folder / THEIRS / 'ar', folder / OURS / 'ar'
    (theirs / 'style.css').write_text('p { color: red }\n', encoding='utf-8')
    write('ar', 'brief.html', '<img src="x">')
    found = [str(problem.where) for problem in lint_looks((ours, theirs), folder)]
    assert set(found) == {f'{OURS}/ar/brief.html:1', f'{THEIRS}/ar/style.css:1:5'}

    write('ar', 'style.css', 'h1 { letter-spacing: -0.1pt }\n')
    found = [str(problem.where) for problem in lint_looks((ours, theirs), folder)]
    assert set(found) == {f'{OURS}/ar/brief.html:1'}


def test_a_link_is_refused_in_every_folder_of_a_language(folder, write):
    theirs, ours = folder / THEIRS / 'ar', folder / OURS / 'ar'
    write('ar', 'terms.yaml', 'market: {name: غاز, label: غاز}\n')
    (theirs / 'terms.yaml').rename(folder / 'elsewhere')
    (theirs / 'terms.yaml').symlink_to(folder / 'elsewhere')

    assert [str(problem.where) for problem in lint_looks((ours, theirs), folder)] == [
        f'{THEIRS}/ar/terms.yaml'
    ]
