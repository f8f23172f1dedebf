"""A translation stands beside the source it was made from: what has changed since, and what nobody has read, is no release."""
import shutil
from types import SimpleNamespace

import pytest

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import Language, find_packs, parse_messages, read_prose, source_of
from pipeline.model import Refused
from pipeline.run import ROOT as HERE
from pipeline.run import Run
from pipeline.translation import Confirmed, ConfirmedBlock, named_values, names, pack, pack_files, prose, prose_file, read_confirmed, read_confirmed_prose, unfinished
from tests.conftest import BRIEF, ROOT, TAGS

ENGLISH = '''\
# Of the day.
title = The toll of a day
count-dead = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
'''
ARABIC = '''\
title = حصيلة يوم
count-dead = { $n } شخص
count-dead-genitive = { $n } شخص
'''
TERMS = {'gas': {'name': 'gas', 'label': 'Gas'}}


@pytest.fixture
def pair(languages, tmp_path):
    """An Arabic pack and its English source, of a few messages and one term."""
    def pair(arabic=ARABIC, english=ENGLISH, terms=TERMS, words=None):
        packs = (('ar', arabic, words if words is not None else {'gas': {'name': 'غاز', 'label': 'غاز'}}), ('en', english, terms))
        return [Language(languages[tag].locale, parse_messages(text, f'{tag}.ftl'), forms, tmp_path, {(name,): None for name in forms}) for tag, text, forms in packs]
    return pair


@pytest.fixture
def confirmed(pair, tmp_path):
    """What is remembered once everything is confirmed."""
    ours, source = pair()
    for name, content in pack_files(ours, source, Confirmed({}, {}), ['title', 'count-dead', 'gas']).items():
        (tmp_path / name).write_text(content, encoding='utf-8')
    return read_confirmed(tmp_path, tmp_path)


def states(standings):
    return {each.id: each.state for each in standings}


def test_a_translation_that_nobody_confirmed_is_unconfirmed(pair):
    assert states(pack(*pair(), Confirmed({}, {}))) == {'title': 'unconfirmed', 'count-dead': 'unconfirmed', 'gas': 'unconfirmed'}


def test_what_was_confirmed_stands(pair, confirmed):
    assert states(pack(*pair(), confirmed)) == {'title': 'ok', 'count-dead': 'ok', 'gas': 'ok'}


@pytest.mark.parametrize(('old', 'new', 'stale'), [
    ('The toll of a day', 'The toll of one day', {'title'}),
    ('[one] { $n } person', '[one] one person', {'count-dead'}),
    ('# Of the day.', '# Of a day, on the cover.', set()),
    ('title = The toll of a day', 'title =\n    The toll of a day', set())])
def test_a_change_of_the_source_makes_its_translation_stale_and_a_change_of_its_comment_does_not(pair, confirmed, old, new, stale):
    assert old in ENGLISH
    found = states(pack(*pair(english=ENGLISH.replace(old, new)), confirmed))

    assert {id for id, state in found.items() if state == 'stale'} == stale
    assert set(found.values()) <= {'ok', 'stale'}


def test_a_change_of_a_term_makes_it_stale(pair, confirmed):
    assert states(pack(*pair(terms={'gas': {'name': 'poison gas', 'label': 'Gas'}}), confirmed))['gas'] == 'stale'


def test_what_the_source_has_and_a_pack_has_not_is_missing_and_the_other_way_round_obsolete(pair, confirmed):
    ours, source = pair(arabic=ARABIC.replace('title', 'titel'), words={})

    assert states(pack(ours, source, confirmed)) == {'title': 'missing', 'titel': 'obsolete', 'count-dead': 'ok', 'gas': 'missing'}


def test_the_source_language_itself_always_stands(languages):
    assert set(states(pack(languages['en'], languages['en'], Confirmed({}, {}))).values()) == {'ok'}


def test_to_confirm_one_text_leaves_the_others_as_they_were(pair, confirmed, tmp_path):
    ours, source = pair(english=ENGLISH.replace('a day', 'one day').replace('person', 'human'))
    for name, content in pack_files(ours, source, confirmed, ['title']).items():
        (tmp_path / name).write_text(content, encoding='utf-8')

    assert states(pack(ours, source, read_confirmed(tmp_path, tmp_path))) == {'title': 'ok', 'count-dead': 'stale', 'gas': 'ok'}


def test_a_word_that_yaml_would_take_for_something_else_is_remembered_as_a_word(pair, tmp_path):
    ours, source = pair(terms={'gas': {'name': 'no', 'label': 'y', 'short': '12:30'}})
    for name, content in pack_files(ours, source, Confirmed({}, {}), ['gas']).items():
        (tmp_path / name).write_text(content, encoding='utf-8')

    assert read_confirmed(tmp_path, tmp_path).terms == {'gas': {'name': 'no', 'label': 'y', 'short': '12:30'}}


def test_a_file_of_confirmations_that_a_hand_has_changed_is_refused_at_its_place(tmp_path):
    (tmp_path / 'confirmed.yaml').write_text('a: {text: x}\nb: {text: z, numbers: {}}\n', encoding='utf-8')
    with pytest.raises(Refused) as refusal:
        read_confirmed_prose(tmp_path / 'confirmed.yaml', tmp_path)

    assert list(map(str, refusal.value.problems)) == ['confirmed.yaml:1:4: not as make lang-confirm writes it\n    mend: Put the file back as it was, or delete it and confirm again']


# Prose

SOURCE = '# a\nThe regime killed { $killed } people.\n\n# b\nIn all { COUNT($killed) } and { SPELL($gas) } attacks.\n\n# c\nTwo paragraphs,\n\nand **none** with a number: no one.\n'
VALUES = {'killed': 1447, 'gas': 2, 'places': 5}


@pytest.fixture
def told(tmp_path):
    """A prose in one language."""
    def told(text, tag='en'):
        (tmp_path / f'{tag}.md').write_text(text, encoding='utf-8')
        return read_prose(tmp_path / f'{tag}.md', f'{tag}.md', tag)
    return told


@pytest.fixture
def agreed(told, tmp_path):
    """What is remembered once a translation of the whole prose is confirmed, as it is read back."""
    def agreed(values=VALUES):
        (tmp_path / 'confirmed.yaml').write_text(prose_file(told(SOURCE, 'xx'), told(SOURCE), {}, values, ['a', 'b', 'c']), encoding='utf-8')
        return read_confirmed_prose(tmp_path / 'confirmed.yaml', tmp_path)
    return agreed


@pytest.fixture
def russian(languages):
    """A language with other plural forms: one for 1, 21, 31, few for 2 to 4, many for 5 to 20."""
    return Language(languages['en'].locale.model_copy(update={'plural': 'ru', 'status': 'draft'}), {}, {}, ROOT, {})


def test_what_is_remembered_of_a_block_is_its_source_text_and_the_numbers_it_prints(agreed):
    assert agreed() == {'a': ConfirmedBlock('The regime killed { $killed } people.', {'killed': 1447}),
                        'b': ConfirmedBlock('In all { COUNT($killed) } and { SPELL($gas) } attacks.', {'gas': 2, 'killed': 1447}),
                        'c': ConfirmedBlock('Two paragraphs,\n\nand **none** with a number: no one.', {})}


@pytest.mark.parametrize(('old', 'new', 'stale'), [('people', 'persons', {'a'}), ('with a number', 'with\na number', set()), ('{ SPELL($gas) }', '{ SPELL($places) }', {'b'})])
def test_a_changed_block_of_the_source_makes_its_translation_stale(russian, told, agreed, old, new, stale):
    remembered = agreed()
    found = states(prose(russian, told(SOURCE, 'xx'), told(SOURCE.replace(old, new)), remembered, VALUES))

    assert {id for id, state in found.items() if state != 'ok'} == stale


@pytest.mark.parametrize(('now', 'why'), [
    ({'killed': 1451}, {'a': '$killed was 1447 [many] and is 1451 [one]'}), ({'killed': 1448}, {}), ({'killed': None}, {'a': '$killed was 1447 [many] and is not known [some]'}),
    ({'gas': 5}, {'b': '$gas was 2 [few] and is 5 [many]'}), ({'gas': 3}, {})])
def test_a_corrected_number_that_needs_another_plural_form_makes_a_block_stale_where_its_noun_is_typed(russian, told, agreed, now, why):
    remembered = agreed()
    found = prose(russian, told(SOURCE, 'xx'), told(SOURCE), remembered, {**VALUES, **now})

    assert {each.id: each.why for each in found if each.state == 'stale'} == why


def test_a_corrected_number_asks_nothing_of_a_language_whose_form_stays_the_same(languages, told, agreed):
    remembered = agreed()
    arabic, found = languages['ar'], {}
    for killed in (1447, 1451, 1403):
        found[killed] = states(prose(arabic, told(SOURCE, 'ar'), told(SOURCE), remembered, {**VALUES, 'killed': killed}))['a']

    assert found == {1447: 'ok', 1451: 'ok', 1403: 'stale'}


def test_blocks_that_are_missing_unconfirmed_or_obsolete_are_told_apart(russian, told):
    found = prose(russian, told('# a\nx\n\n# d\nx\n', 'xx'), told(SOURCE), {}, VALUES)

    assert states(found) == {'a': 'unconfirmed', 'b': 'missing', 'c': 'missing', 'd': 'obsolete'}


# A release

def test_what_keeps_a_language_out_of_a_release_is_said_text_by_text(pair, russian, told, agreed, confirmed, tmp_path):
    standings = pack(*pair(arabic=ARABIC.replace('title', 'titel')), Confirmed(confirmed.messages, {}))
    standings += prose(russian, told(SOURCE, 'xx'), told(SOURCE), agreed(), {**VALUES, 'gas': 5})

    assert [str(problem).replace('\n    mend: ', ' / ') for problem in unfinished('xx', [each._replace(where=each.where or 'terms') for each in standings], 'may')] == [
        f'{tmp_path}/messages.ftl: xx: the message "title" is missing / Write it; make lang-status LANG=xx lists all',
        'terms: xx: the term "gas" is unconfirmed / Read it beside the source, then: make lang-confirm LANG=xx IDS=gas',
        'xx.md:5:1: xx: the block "b" is stale ($gas was 2 [few] and is 5 [many]) / '
        'See what changed with make lang-diff LANG=xx BRIEF=may, mend it, then: make lang-confirm LANG=xx BRIEF=may IDS=b']


@pytest.mark.parametrize(('data', 'brief'), [('data', BRIEF), ('tests/sample', '2031-05-monthly'), ('tests/sample', '2031-05-17-flash')])
def test_every_shipped_text_is_confirmed(data, brief):
    run = Run(SimpleNamespace(brief=brief, data=data, output='output', house='templates/house.yaml', packs='templates/languages'))
    ledger = analyse(disclose(run.recorded()))

    assert [problem for tag in ledger.public.brief.languages for problem in unfinished(tag, run.standings(tag, ledger), brief)] == [], 'read the texts, then: make lang-confirm LANG=<tag> BRIEF=<id>'


def test_a_named_number_is_taken_as_the_plural_forms_take_it(ledger):
    values = named_values(ledger)

    assert (values['regime-killed'], values['buildings-destroyed'], values['regime-share']) == (1447, None, 16.7)
    assert not {'campaign-start', 'regime-known'} & set(values)


def test_a_name_that_the_data_lacks_in_a_language_is_missing(languages, recorded):
    russian = Language(languages['en'].locale.model_copy(update={'tag': 'ru'}), {}, {}, ROOT, {})

    assert {each.state for each in names(languages['ar'], recorded)} == {'ok'}
    assert {each.id: each.state for each in names(russian, recorded)}['ar-raqqa'] == 'missing'


def test_the_source_language_is_the_one_pack_that_says_so(tmp_path):
    packs = find_packs([ROOT / 'templates/languages'])
    assert source_of(packs, HERE) == 'en'

    for tag in TAGS:
        shutil.copytree(packs[tag], tmp_path / tag)
    locale = tmp_path / 'en/locale.yaml'
    locale.write_text(locale.read_text(encoding='utf-8').replace('status: source', 'status: draft'), encoding='utf-8')
    with pytest.raises(Refused) as refusal:
        source_of(find_packs([tmp_path]), tmp_path)

    assert str(refusal.value.problems[0]).startswith('templates/languages: 0 of the packs ar, en say "status: source"')

