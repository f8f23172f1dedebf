"""What is confirmed of a language that comes from several folders, and what is written into ours."""

import shutil

import pytest

from pipeline.language import find_packs, load_language, parse_messages
from pipeline.model import Where
from pipeline.scaffold.language import scaffold, ways_of
from pipeline.translation import (
    confirmed_pack_files,
    confirmed_texts,
    pack_statuses,
    read_confirmed,
    rewrite,
)
from pipeline.translation.exchange import Returned
from tests.conftest import ROOT


@pytest.fixture
def folder(tmp_path):
    """A folder in which two shipped languages are, and beside them a folder of one's own."""
    for tag in ('en', 'ar'):
        shutil.copytree(ROOT / 'templates/languages' / tag, tmp_path / 'program' / tag)
        (tmp_path / 'ours' / tag).mkdir(parents=True)
    return tmp_path


def languages_of(folder):
    """Return Arabic and English as they are now."""
    packs = find_packs([folder / 'ours', folder / 'program'])
    return [load_language(tag, packs, folder) for tag in ('ar', 'en')]


def write(folder, tag, name, text):
    (folder / 'ours' / tag / name).write_text(text, encoding='utf-8')


def unfinished(folder):
    """Return each text of Arabic that is not ok, with its state."""
    ours, source = languages_of(folder)
    return {
        each.id: each.state
        for each in pack_statuses(ours, source, confirmed_texts(ours))
        if each.state != 'ok'
    }


def confirm(folder, *ids, withdrawn=()):
    ours, source = languages_of(folder)
    old = read_confirmed(folder / 'ours/ar', folder)
    for name, content in confirmed_pack_files(ours, source, old, set(ids), set(withdrawn)).items():
        write(folder, 'ar', name, content)


def test_what_the_program_confirmed_stays_confirmed(folder):
    assert unfinished(folder) == {}


def test_a_source_text_of_ours_makes_its_translation_stale_until_it_is_confirmed_there(folder):
    write(folder, 'en', 'messages.ftl', 'sic = [sic]\n')
    write(folder, 'en', 'terms.yaml', 'market: {name: bazaar, label: Bazaars}\n')
    assert unfinished(folder) == {'sic': 'stale', 'market': 'stale'}

    confirm(folder, ('message', 'sic'), ('term', 'market'))
    assert unfinished(folder) == {}


def test_a_translation_of_ours_is_unconfirmed_until_it_is_confirmed_there(folder):
    write(folder, 'en', 'messages.ftl', 'sic = [sic]\n')
    write(folder, 'ar', 'messages.ftl', 'sic = [هكذا]\npage-of = { $page } / { $pages }\n')
    write(folder, 'ar', 'terms.yaml', 'market: {name: السوق, label: أسواق}\n')
    locale = (folder / 'program/ar/locale.yaml').read_text(encoding='utf-8')
    write(folder, 'ar', 'locale.yaml', locale.replace('digits: latn', 'digits: arab'))
    asked = {
        'page-of': 'message',
        'sic': 'message',
        'market': 'term',
        'locale': 'locale',
    }
    assert unfinished(folder) == dict.fromkeys(asked, 'unconfirmed')

    confirm(folder, *((kind, id) for id, kind in asked.items()))
    assert unfinished(folder) == {}
    own = read_confirmed(folder / 'ours/ar', folder)
    assert own.messages.keys() == {'page-of', 'sic'}
    assert own.terms.keys() == {'market'}
    assert own.locale['digits'] == 'arab'

    write(folder, 'ar', 'messages.ftl', 'sic = [كذا]\npage-of = { $page } / { $pages }\n')
    assert unfinished(folder) == {'sic': 'changed'}


def test_a_confirmation_of_the_program_is_withdrawn_in_our_folder_alone(folder):
    confirm(folder, withdrawn=[('message', 'sic'), ('term', 'market')])

    assert unfinished(folder) == {'sic': 'unconfirmed', 'market': 'unconfirmed'}
    assert read_confirmed(folder / 'ours/ar', folder).messages.keys() == {'sic'}


def test_a_folder_in_which_nothing_is_confirmed_gets_no_file_of_confirmations(folder):
    confirm(folder)

    assert list((folder / 'ours/ar').iterdir()) == []


def test_a_text_that_came_back_is_written_where_it_differs_from_that_of_the_language():
    known = {
        name: message.pattern
        for name, message in parse_messages('a = x\nb = y\nc = z\n', 'm.ftl').items()
    }
    entries = [
        Returned('message', id, 'x', text, True, Where('fr.po', 7))
        for id, text in (('a', 'x'), ('b', 'Y'), ('c', 'Z'))
    ]
    assert rewrite.messages('c = z\n', entries, known) == ('c = Z\nb = Y\n', [])

    terms = {'gas': {'name': 'gas'}, 'isis': {'name': 'ISIS'}}
    entries = [
        Returned('term', id, 'x', text, True, Where('fr.po', 7))
        for id, text in (('gas', 'name: gaz'), ('isis', 'name: ISIS'))
    ]
    assert rewrite.terms('', entries, terms) == ('gas: {name: "gaz"}\n', [])


def test_a_language_is_begun_from_the_words_of_our_own_source(folder):
    own = '# Only ours.\nsic = [sic]\ncount-heroes = { $n ->\n    [one] a hero\n   *[other] { $n } heroes\n}\n'
    write(folder, 'en', 'messages.ftl', own)
    ours, source = languages_of(folder)
    begun = scaffold('ja', ways_of('ja'), source, [ours, source])['messages.ftl']

    assert '\nsic = [sic]\n' in begun
    assert begun.endswith('\ncount-heroes = { $n } heroes\n')
    assert begun.count('## ') == (folder / 'program/en/messages.ftl').read_text().count('\n## ')
    assert (
        languages_of(folder)[1]
        .messages['count-heroes']
        .pattern.equals(source.messages['count-heroes'].pattern)
    )
