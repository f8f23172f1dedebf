"""A translation stands beside the source it was made from: what has changed since, and what nobody has read, is no release."""

import re
import shutil
from dataclasses import replace

import pytest

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import (
    Language,
    Name,
    ProseWriter,
    Words,
    find_packs,
    parse_messages,
    plain,
    read_prose,
    source_of,
)
from pipeline.model import Fact, Refused, Where
from pipeline.translation import (
    Confirmed,
    ConfirmedBlock,
    confirmed_pack_files,
    confirmed_prose_file,
    fill_language,
    fill_names,
    fill_prose,
    name_statuses,
    named_values,
    pack_statuses,
    proof_sheet,
    prose_statuses,
    pseudo_language,
    pseudo_prose,
    read_confirmed,
    read_confirmed_prose,
    release_problems,
    sample_numbers,
    untranslatable_in_style,
    untranslatable_texts,
)
from pipeline.translation.pseudo import stretch
from pipeline.translation.status import TextStatus
from pipeline.workspace import Workspace
from tests.conftest import BRIEF, ROOT, SHIPPED, TAGS
from tests.fixtures.translations import SOURCE, VALUES, states

ENGLISH = """\
# Of the day.
title = The toll of a day
count-dead = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
"""
ARABIC = """\
title = حصيلة يوم
count-dead = { $n } شخص
count-dead-genitive = { $n } شخص
"""
EVERYTHING = {
    ('message', 'title'),
    ('message', 'count-dead'),
    ('message', 'count-dead-genitive'),
    ('term', 'gas'),
    ('locale', 'locale'),
}
TERMS = {'gas': {'name': 'gas', 'label': 'Gas'}}


@pytest.fixture
def pair(languages, tmp_path):
    """An Arabic pack and its English source, of a few messages and one term."""

    def pair(arabic=ARABIC, english=ENGLISH, terms=TERMS, words=None):
        packs = (
            (
                'ar',
                arabic,
                words if words is not None else {'gas': {'name': 'غاز', 'label': 'غاز'}},
            ),
            ('en', english, terms),
        )
        return [
            Language(
                languages[tag].locale,
                parse_messages(text, f'{tag}.ftl'),
                forms,
                (tmp_path,),
                {(name,): None for name in forms},
                tmp_path,
            )
            for tag, text, forms in packs
        ]

    return pair


@pytest.fixture
def confirmed(pair, tmp_path):
    """What is remembered once everything is confirmed."""
    ours, source = pair()
    for name, content in confirmed_pack_files(ours, source, Confirmed(), EVERYTHING).items():
        (tmp_path / name).write_text(content, encoding='utf-8')
    return read_confirmed(tmp_path, tmp_path)


def test_a_translation_that_nobody_confirmed_is_unconfirmed(pair):
    assert states(pack_statuses(*pair(), Confirmed())) == dict.fromkeys(
        ('title', 'count-dead', 'count-dead-genitive', 'gas', 'locale'), 'unconfirmed'
    )


def test_what_was_confirmed_stands(pair, confirmed):
    assert states(pack_statuses(*pair(), confirmed)) == dict.fromkeys(
        ('title', 'count-dead', 'count-dead-genitive', 'gas', 'locale'), 'ok'
    )


@pytest.mark.parametrize(
    ('old', 'new', 'stale'),
    [
        ('The toll of a day', 'The toll of one day', {'title'}),
        ('[one] { $n } person', '[one] one person', {'count-dead', 'count-dead-genitive'}),
        ('# Of the day.', '# Of a day, on the cover.', set()),
        ('title = The toll of a day', 'title =\n    The toll of a day', set()),
    ],
)
def test_a_change_of_the_source_makes_its_translation_stale_and_a_change_of_its_comment_does_not(
    pair, confirmed, old, new, stale
):
    assert old in ENGLISH
    found = states(pack_statuses(*pair(english=ENGLISH.replace(old, new)), confirmed))

    assert {id for id, state in found.items() if state == 'stale'} == stale
    assert set(found.values()) <= {'ok', 'stale'}


def test_a_change_of_a_term_makes_it_stale(pair, confirmed):
    assert (
        states(
            pack_statuses(*pair(terms={'gas': {'name': 'poison gas', 'label': 'Gas'}}), confirmed)
        )['gas']
        == 'stale'
    )


def test_what_the_source_has_and_a_pack_has_not_is_missing_and_the_other_way_round_obsolete(
    pair, confirmed
):
    ours, source = pair(arabic=ARABIC.replace('title', 'titel'), words={})

    assert states(pack_statuses(ours, source, confirmed)) == {
        'title': 'missing',
        'titel': 'obsolete',
        'count-dead': 'ok',
        'count-dead-genitive': 'ok',
        'gas': 'missing',
        'locale': 'ok',
    }


@pytest.mark.parametrize(
    ('old', 'new', 'changed'),
    [
        ('حصيلة يوم', 'حصيلة شهر', {'title'}),
        ('count-dead = { $n } شخص', 'count-dead = شخص { $n }', {'count-dead'}),
        (
            'count-dead-genitive = { $n } شخص',
            'count-dead-genitive = شخص { $n }',
            {'count-dead-genitive'},
        ),
        ('count-dead-genitive = { $n } شخص\n', '', {'count-dead-genitive'}),
        ('title = ', '# A remark.\ntitle =\n    ', set()),
        ('{ $n } شخص', '{$n} شخص  ', set()),
    ],
)
def test_a_translation_that_changed_since_it_was_confirmed_is_changed_and_how_its_lines_are_typed_is_no_change(
    pair, confirmed, old, new, changed
):
    assert old in ARABIC
    found = states(pack_statuses(*pair(arabic=ARABIC.replace(old, new)), confirmed))

    assert {id for id, state in found.items() if state != 'ok'} == changed
    assert set(found.values()) <= {'ok', 'changed'}


@pytest.mark.parametrize(
    'forms',
    [
        {'name': 'سم', 'label': 'غاز'},
        {'name': 'غاز', 'label': 'غاز', 'genitive': 'الغاز'},
        {'name': 'غاز'},
    ],
)
def test_any_form_of_a_term_that_changed_makes_the_term_changed(pair, confirmed, forms):
    assert states(pack_statuses(*pair(words={'gas': forms}), confirmed))['gas'] == 'changed'


def test_a_case_that_only_the_language_has_is_unconfirmed_until_it_is_confirmed(pair, confirmed):
    added = ARABIC + 'count-dead-qualified = { $n } شخصا\n'

    assert (
        states(pack_statuses(*pair(arabic=added), confirmed))['count-dead-qualified']
        == 'unconfirmed'
    )


@pytest.mark.parametrize(
    ('field', 'value', 'state'),
    [
        ('decimal', '،', 'changed'),
        ('months', ('آب',) * 12, 'changed'),
        ('percent', '#٪٪', 'changed'),
        ('status', 'reviewed', 'ok'),
        ('figure_scale', 1.5, 'ok'),
    ],
)
def test_how_a_language_writes_numbers_and_days_is_confirmed_with_its_words_and_its_looks_are_not(
    pair, confirmed, field, value, state
):
    ours, source = pair()
    ours.locale = ours.locale.model_copy(update={field: value})

    assert states(pack_statuses(ours, source, confirmed))['locale'] == state


def test_what_an_older_version_remembered_is_the_source_alone_and_no_translation_is_confirmed(
    pair, tmp_path
):
    (tmp_path / 'confirmed.ftl').write_text(ENGLISH.replace('a day', 'one day'), encoding='utf-8')
    (tmp_path / 'confirmed.yaml').write_text('gas: {name: gas, label: Gas}\n', encoding='utf-8')
    found = pack_statuses(*pair(), read_confirmed(tmp_path, tmp_path))

    assert states(found) == {
        'title': 'stale',
        'count-dead': 'unconfirmed',
        'count-dead-genitive': 'unconfirmed',
        'gas': 'unconfirmed',
        'locale': 'unconfirmed',
    }
    assert found[0].was == 'The toll of one day'


def test_a_withdrawn_confirmation_leaves_the_source_that_was_confirmed_and_no_translation(
    pair, confirmed, tmp_path
):
    for name, content in confirmed_pack_files(
        *pair(), confirmed, set(), {('message', 'title'), ('term', 'gas')}
    ).items():
        (tmp_path / name).write_text(content, encoding='utf-8')
    ours, source = pair(english=ENGLISH.replace('a day', 'one day'))

    assert states(pack_statuses(*pair(), read_confirmed(tmp_path, tmp_path))) == {
        'title': 'unconfirmed',
        'count-dead': 'ok',
        'count-dead-genitive': 'ok',
        'gas': 'unconfirmed',
        'locale': 'ok',
    }
    assert (
        states(pack_statuses(ours, source, read_confirmed(tmp_path, tmp_path)))['title'] == 'stale'
    )


@pytest.mark.parametrize(
    'content', ['title = x\n    .note = y\n', 'title = { $n\n', '-title = x\n']
)
def test_confirmed_messages_that_a_hand_has_changed_are_refused_at_their_place(tmp_path, content):
    (tmp_path / 'confirmed.ftl').write_text(f'other = x\n{content}', encoding='utf-8')
    with pytest.raises(Refused) as refusal:
        read_confirmed(tmp_path, tmp_path)

    assert list(map(str, refusal.value.problems)) == [
        'confirmed.ftl:2:1: not as make lang-confirm writes it\n    hint: Put the file back as it was, or delete it and confirm again'
    ]


def test_every_shipped_locale_is_read_back_as_it_was_confirmed(languages, tmp_path):
    for tag in SHIPPED:
        for name, content in confirmed_pack_files(
            languages[tag], languages['en'], Confirmed(), {('locale', 'locale')}
        ).items():
            (tmp_path / name).write_text(content, encoding='utf-8')

        assert (
            states(
                pack_statuses(languages[tag], languages['en'], read_confirmed(tmp_path, tmp_path))
            )['locale']
            == 'ok'
        ), tag


def test_the_source_language_itself_always_stands(languages):
    assert set(states(pack_statuses(languages['en'], languages['en'], Confirmed())).values()) == {
        'ok'
    }


def test_to_confirm_one_text_leaves_the_others_as_they_were(pair, confirmed, tmp_path):
    ours, source = pair(english=ENGLISH.replace('a day', 'one day').replace('person', 'human'))
    for name, content in confirmed_pack_files(
        ours, source, confirmed, {('message', 'title')}
    ).items():
        (tmp_path / name).write_text(content, encoding='utf-8')

    assert states(pack_statuses(ours, source, read_confirmed(tmp_path, tmp_path))) == {
        'title': 'ok',
        'count-dead': 'stale',
        'count-dead-genitive': 'stale',
        'gas': 'ok',
        'locale': 'ok',
    }


def test_a_word_that_yaml_would_take_for_something_else_is_remembered_as_a_word(pair, tmp_path):
    ours, source = pair(terms={'gas': {'name': 'no', 'label': 'y', 'short': '12:30'}})
    for name, content in confirmed_pack_files(ours, source, Confirmed(), {('term', 'gas')}).items():
        (tmp_path / name).write_text(content, encoding='utf-8')

    assert read_confirmed(tmp_path, tmp_path).terms['gas'].source == {
        'name': 'no',
        'label': 'y',
        'short': '12:30',
    }


def test_a_file_of_confirmations_that_a_hand_has_changed_is_refused_at_its_place(tmp_path):
    (tmp_path / 'confirmed.yaml').write_text(
        'a: {text: x}\nb: {text: z, numbers: {}}\n', encoding='utf-8'
    )
    with pytest.raises(Refused) as refusal:
        read_confirmed_prose(tmp_path / 'confirmed.yaml', tmp_path)

    assert list(map(str, refusal.value.problems)) == [
        'confirmed.yaml:1:4: not as make lang-confirm writes it\n    hint: Put the file back as it was, or delete it and confirm again'
    ]


# Prose


@pytest.fixture
def agreed(told, tmp_path):
    """What is remembered once a translation of the whole prose is confirmed, as it is read back."""

    def agreed(values=VALUES):
        (tmp_path / 'confirmed.yaml').write_text(
            confirmed_prose_file(
                told(SOURCE, 'xx'), told(SOURCE), {}, values, {('block', name) for name in 'abc'}
            ),
            encoding='utf-8',
        )
        return read_confirmed_prose(tmp_path / 'confirmed.yaml', tmp_path)

    return agreed


@pytest.fixture
def russian(languages):
    """A language with other plural forms: one for 1, 21, 31, few for 2 to 4, many for 5 to 20."""
    return Language(
        languages['en'].locale.model_copy(update={'plural': 'ru', 'status': 'draft'}),
        {},
        {},
        (ROOT,),
        {},
    )


def test_what_is_remembered_of_a_block_is_its_source_text_the_numbers_it_prints_and_its_translation(
    agreed,
):
    a, b, c = (
        'The regime killed { $killed } people.',
        'In all { COUNT($killed) } and { SPELL($gas) } attacks.',
        'Two paragraphs,\n\nand **none** with a number: no one.',
    )

    assert agreed() == {
        'a': ConfirmedBlock(a, {'killed': 1447}, a),
        'b': ConfirmedBlock(b, {'gas': 2, 'killed': 1447}, b),
        'c': ConfirmedBlock(c, {}, c),
    }


@pytest.mark.parametrize(
    ('old', 'new', 'stale'),
    [
        ('people', 'persons', {'a'}),
        ('with a number', 'with\na number', set()),
        ('{ SPELL($gas) }', '{ SPELL($places) }', {'b'}),
    ],
)
def test_a_changed_block_of_the_source_makes_its_translation_stale(
    russian, told, agreed, old, new, stale
):
    remembered = agreed()
    found = states(
        prose_statuses(
            russian, told(SOURCE, 'xx'), told(SOURCE.replace(old, new)), remembered, VALUES
        )
    )

    assert {id for id, state in found.items() if state != 'ok'} == stale


@pytest.mark.parametrize(
    ('old', 'new', 'changed'),
    [
        ('{ COUNT($killed) } and { SPELL($gas) }', '{ SPELL($gas) } and { COUNT($killed) }', {'b'}),
        ('people', 'men', {'a'}),
        ('**none**', 'none', {'c'}),
        ('paragraphs,\n\nand', 'paragraphs, and', {'c'}),
        ('regime killed', 'regime\u00a0killed', {'a'}),
        ('regime killed', 'regime\n  killed', set()),
    ],
)
def test_a_block_that_changed_since_it_was_confirmed_is_changed_and_where_its_lines_end_is_no_change(
    russian, told, agreed, old, new, changed
):
    assert old in SOURCE
    found = prose_statuses(
        russian, told(SOURCE.replace(old, new), 'xx'), told(SOURCE), agreed(), VALUES
    )

    assert {each.id for each in found if each.state == 'changed'} == changed
    assert {each.state for each in found} <= {'ok', 'changed'}
    assert {each.confirmed for each in found if each.id == 'a'} == {
        'The regime killed { $killed } people.'
    }


def test_of_a_block_an_older_version_remembered_the_source_alone_and_it_is_unconfirmed(
    russian, told, tmp_path
):
    (tmp_path / 'old.yaml').write_text(
        'a:\n  text: The regime killed { $killed } people.\n  numbers: {killed: 1447}\n',
        encoding='utf-8',
    )
    found = prose_statuses(
        russian,
        told(SOURCE, 'xx'),
        told(SOURCE),
        read_confirmed_prose(tmp_path / 'old.yaml', tmp_path),
        VALUES,
    )

    assert states(found)['a'] == 'unconfirmed'


@pytest.mark.parametrize(
    ('now', 'why'),
    [
        ({'killed': 1451}, {'a': '$killed was 1447 [many] and is 1451 [one]'}),
        ({'killed': 1448}, {}),
        ({'killed': None}, {'a': '$killed was 1447 [many] and is not known [some]'}),
        ({'gas': 5}, {'b': '$gas was 2 [few] and is 5 [many]'}),
        ({'gas': 3}, {}),
    ],
)
def test_a_corrected_number_that_needs_another_plural_form_makes_a_block_stale_where_its_noun_is_typed(
    russian, told, agreed, now, why
):
    remembered = agreed()
    found = prose_statuses(russian, told(SOURCE, 'xx'), told(SOURCE), remembered, {**VALUES, **now})

    assert {each.id: each.why for each in found if each.state == 'stale'} == why


def test_a_corrected_number_asks_nothing_of_a_language_whose_form_stays_the_same(
    languages, told, agreed
):
    remembered = agreed()
    arabic, found = languages['ar'], {}
    for killed in (1447, 1451, 1403):
        found[killed] = states(
            prose_statuses(
                arabic, told(SOURCE, 'ar'), told(SOURCE), remembered, {**VALUES, 'killed': killed}
            )
        )['a']

    assert found == {1447: 'ok', 1451: 'ok', 1403: 'stale'}


def test_blocks_that_are_missing_unconfirmed_or_obsolete_are_told_apart(russian, told):
    found = prose_statuses(russian, told('# a\nx\n\n# d\nx\n', 'xx'), told(SOURCE), {}, VALUES)

    assert states(found) == {'a': 'unconfirmed', 'b': 'missing', 'c': 'missing', 'd': 'obsolete'}


# A release


def test_what_keeps_a_language_out_of_a_release_is_said_text_by_text(
    pair, russian, told, agreed, confirmed, tmp_path
):
    statuses = pack_statuses(
        *pair(
            arabic=ARABIC.replace('title', 'titel').replace(
                '{ $n } شخص\ncount', 'شخص { $n }\ncount'
            )
        ),
        replace(confirmed, terms={}),
    )
    statuses += prose_statuses(
        russian, told(SOURCE, 'xx'), told(SOURCE), agreed(), {**VALUES, 'gas': 5}
    )

    assert [
        str(problem).replace('\n    hint: ', ' / ')
        for problem in release_problems(
            'xx', [each._replace(where=each.where or 'terms') for each in statuses], 'may'
        )
    ] == [
        'messages.ftl: xx: the message "title" is missing / Write it; make lang-status LANG=xx lists all',
        'ar.ftl:2:1: xx: the message "count-dead" has changed since it was confirmed / '
        'See what changed with make lang-diff LANG=xx; put it back, or if it is right: make lang-confirm LANG=xx IDS=count-dead',
        'terms: xx: the term "gas" is unconfirmed / Read it beside the source, then: make lang-confirm LANG=xx IDS=gas',
        'xx.md:5:1: xx: the block "b" is stale ($gas was 2 [few] and is 5 [many]) / '
        'See what changed with make lang-diff LANG=xx BRIEF=may, fix it, then: make lang-confirm LANG=xx BRIEF=may IDS=b',
    ]


@pytest.mark.parametrize(
    ('folder', 'brief'),
    [('.', BRIEF), ('tests/sample', '2031-05-monthly'), ('tests/sample', '2031-05-17-flash')],
)
def test_every_shipped_text_is_confirmed(folder, brief):
    workspace = Workspace(ROOT / folder, brief)
    ledger = analyse(disclose(workspace.recorded()))

    assert [
        problem
        for tag in ledger.public.brief.languages
        for problem in release_problems(tag, workspace.translations(tag, ledger), brief)
    ] == [], 'read the texts, then: make lang-confirm LANG=<tag> BRIEF=<id>'


def test_a_named_number_is_taken_as_the_plural_forms_take_it(ledger):
    values = named_values(ledger)

    assert (values['regime-killed'], values['buildings-destroyed'], values['regime-share']) == (
        1447,
        None,
        16.7,
    )
    assert not {'campaign-start', 'regime-known'} & set(values)
    facts = {
        **ledger.facts,
        'killed.civilian.syrian-regime': ledger.facts['killed.civilian.syrian-regime'].model_copy(
            update={'max': 1500}
        ),
    }
    assert (
        named_values(ledger.model_copy(update={'facts': facts}))['regime-killed'] == 1500
    )  # of a range the most


def test_a_name_that_the_data_lacks_in_a_language_is_missing(languages, recorded):
    other = Language(languages['en'].locale.model_copy(update={'tag': 'eo'}), {}, {}, (ROOT,), {})

    assert {each.state for each in name_statuses(languages['ar'], recorded)} == {'ok'}
    assert {each.id: each.state for each in name_statuses(other, recorded)}['ar-raqqa'] == 'missing'


def test_the_source_language_is_the_one_pack_that_says_so(tmp_path):
    packs = find_packs([ROOT / 'templates/languages'])
    assert source_of(packs, ROOT) == 'en'

    for tag in TAGS:
        shutil.copytree(*packs[tag], tmp_path / tag)
    locale = tmp_path / 'en/locale.yaml'
    locale.write_text(
        locale.read_text(encoding='utf-8').replace('status: source', 'status: draft'),
        encoding='utf-8',
    )
    with pytest.raises(Refused) as refusal:
        source_of(find_packs([tmp_path]), tmp_path)

    assert str(refusal.value.problems[0]).startswith(
        f'templates/languages: 0 of the packs {", ".join(sorted(TAGS))} say "status: source"'
    )


# A draft


def test_a_draft_says_the_name_of_what_is_missing_and_marks_what_is_stale(
    pair, confirmed, recorded, words
):
    ours, source = pair(
        arabic=ARABIC.replace('title = حصيلة يوم\n', ''), english=ENGLISH.replace('person', 'human')
    )
    draft = fill_language(ours, source, pack_statuses(ours, source, confirmed), recorded)
    says = Words(draft, words['ar'].ledger)

    assert plain(says.text('title')) == '⟪title⟫'
    assert (
        plain(says.count(Fact(name='f', kind='count', unit='dead', min=5, max=5, operation='')))
        == '⟪count-dead⟫ 5\u00a0شخص'
    )
    assert plain(says.name('isis', 'label')) == '⟪isis⟫'
    assert (
        plain(
            Words(
                fill_language(
                    ours, source, pack_statuses(ours, source, confirmed), recorded, drawn=True
                ),
                says.ledger,
            ).text('title')
        )
        == '««title»»'
    )


def test_a_draft_has_every_block_of_the_source_and_every_name(told, agreed, languages, ledger):
    ours, source = told('# a\nx\n\n# b\nx\n', 'ar'), told(SOURCE.replace('people', 'persons'))
    draft = fill_prose(
        ours, source, prose_statuses(languages['ar'], ours, source, agreed(), VALUES)
    )

    assert {name: block.text for name, block in draft.blocks.items()} == {
        'a': '⟪a⟫ x',
        'b': 'x',
        'c': '⟪c⟫',
    }
    assert ProseWriter(draft, Words(languages['ar'], ledger)).html('c') == '<p>⟪c⟫</p>'
    assert fill_names(ledger, 'pt').public.places['ar-raqqa'].names['pt'] == '⟪ar-raqqa⟫'
    assert (
        fill_names(ledger, 'ar').public.places['ar-raqqa'].names['ar']
        == ledger.public.places['ar-raqqa'].names['ar']
    )


# Proof-reading


def test_the_sample_numbers_of_a_language_show_each_of_its_plural_forms_twice(languages, russian):
    assert sample_numbers(languages['ar']) == [0, 1, 2, 3, 11, 21, 100, 103]
    assert sample_numbers(languages['en']) == [0, 1, 21]
    assert sample_numbers(russian) == [0, 1, 2, 21, 22, 25]


def cells(sheet, name):
    """Return the rows of a text: what is said of it, the source and the translation, without their marks."""
    rows = re.findall(
        r'<tr( class="first")?><th>(.*?)</th><td[^>]*>(.*?)</td><td[^>]*>(.*?)</td></tr>',
        sheet,
        re.DOTALL,
    )
    start = next(i for i, row in enumerate(rows) if re.match(rf'{name}\b', row[1]))
    end = next((i for i in range(start + 1, len(rows)) if rows[i][0]), len(rows))
    return [
        tuple(re.sub('<[^>]*>', '', cell).replace('\u00a0', ' ') for cell in row[1:])
        for row in rows[start:end]
    ]


@pytest.fixture
def sheet(words):
    """The proof sheet of a language, with the status of some texts."""

    def sheet(words_of=words, statuses=(), tag='ar'):
        folder = ROOT / 'data/briefs' / BRIEF
        told = {
            each: ProseWriter(read_prose(folder / f'{each}.md', f'{each}.md', each), words_of[each])
            for each in ('en', tag)
        }
        return proof_sheet(
            words_of, told['en'], told[tag], 'en', list(statuses), [ROOT / 'templates/layouts']
        )

    return sheet


def test_a_proof_sheet_shows_each_form_of_each_text_beside_its_source(sheet, words):
    page = sheet()

    assert cells(page, 'count-times')[:4] == [
        ('count-times 0', 'zero times', 'ولا مرة'),
        ('1', 'once', 'مرة واحدة'),
        ('2', 'twice', 'مرتين'),
        ('3', 'three times', '3 مرات'),
    ]
    assert cells(page, 'count-killed-civilian')[-1] == (
        '≥ 1447',
        'at least 1,447 civilians',
        'ما لا يقل عن 1,447 مدنياً',
    )
    assert cells(page, 'dates-between')[0][1] == '⟨start⟩ to ⟨end⟩'
    assert [row[0] for row in cells(page, 'figure-events-by-place-title')] == [
        'figure-events-by-place-title dated=all',
        'dated=none',
        'dated=some',
    ]
    assert cells(page, 'isis') == [
        ('isis name', 'ISIS', 'تنظيم داعش'),
        ('label', 'ISIS', 'تنظيم داعش'),
        ('short', 'ISIS', 'داعش'),
    ]
    assert cells(page, 'sub-headline')[0][2].startswith('في المدة نفسها قتل')
    assert (
        '2014-10-23',
        '23 October 2014 | 23 Oct 2014',
        '23 تشرين الأول 2014 | 23 تشرين الأول 2014',
    ) in cells(page, '2014-01-01')
    assert '<span class="fault">' not in page
    assert '<data class="number" value="3" data-fact="sample">3</data>' in page


def test_a_proof_sheet_shows_what_is_missing_or_stale_and_what_cannot_be_said(sheet, words):
    arabic = words['ar'].language
    messages = {
        **arabic.messages,
        **parse_messages(
            'count-times = { $n ->\n    [one] مرة\n   *[other] { $n } مرات\n}\n', 'ar.ftl'
        ),
    }
    messages.pop('page-of')
    changed = Words(
        Language(arabic.locale, messages, arabic.terms, arabic.folders, arabic.wheres),
        words['ar'].ledger,
    )
    page = sheet(
        {**words, 'ar': changed},
        [
            TextStatus('message', 'sic', 'stale', None, '', '', ''),
            TextStatus('block', 'headline', 'unconfirmed', None, '', '', ''),
        ],
    )

    assert cells(page, 'page-of')[0][2] == 'the message &#34;page-of&#34; is missing'
    assert ('2', 'twice', 'there is no form [two] for 2') in cells(page, 'count-times')
    assert cells(page, 'sic')[0][0] == 'sic stale'
    assert cells(page, 'headline')[0][0] == 'headline unconfirmed'


# A language that nobody speaks


def test_an_invented_language_is_a_third_longer_accented_and_between_its_marks(words):
    says = Words(pseudo_language(words['en'].language, 'en-XA'), words['en'].ledger)

    assert (
        plain(says.text('page-of', page=(Name('x', ''),), pages=(Name('y', ''),)))
        == '‹Páğğé x óf y›'
    )
    assert plain(says.count('killed.civilian.international-alliance')) == '‹24\u00a0čívvíľííáňšš›'
    assert plain(says.name('isis', 'label')) == '‹ÍŠÍÍŠ›'
    assert len(stretch('alliance airstrikes')) == 19 + 6


def test_the_prose_of_an_invented_language_keeps_its_numbers_and_its_notes(told):
    block = pseudo_prose(
        told('# a\nKilled { COUNT($killed) }[^note].\n\nIn all.\n\n# note\nx\n'), 'en-XA'
    ).blocks['a']

    assert block.text == '‹Kíľľľédd { COUNT($killed) }[^note].›\n\n‹Íň ááľľ.›'
    assert [piece.source for piece in block.pieces] == ['{ COUNT($killed) }', '[^note]']


@pytest.mark.parametrize(
    ('html', 'found'),
    [
        ('<p>Killed</p>', ['Killed']),
        ('<p>‹Kíľľéd› people</p>', ['people']),
        ('<p>‹a ‹b› c›</p>', []),
        ('<p>‹a <data>24</data> c›</p>', []),
        ('<p><data>three</data> · <bdi class="name">Aleppo</bdi>, <time>23 May</time></p>', []),
        ('<span class="ordinal">a</span><bdi class="code">SY01</bdi>', []),
        ('<img alt="A chart" src="x.svg">', ['A chart']),
        ('<img alt="‹A ččháářt›" src="x.svg">', []),
        ('<style>p { color: red }</style>', []),
        ('<p>1,447</p>', []),
    ],
)
def test_what_no_translator_can_reach_is_found_on_the_page(html, found):
    assert [problem.what for problem in untranslatable_texts(html, 'x.html')] == [
        f'"{text}" is typed where no translator can reach it' for text in found
    ]


def test_what_a_style_sheet_writes_is_found():
    (problem,) = untranslatable_in_style(
        'p { color: red }\nh1::before { content: "Brief " }\nli::before { content: "· " }\n',
        'x.css',
    )

    assert (problem.where, problem.what) == (
        Where('x.css', 2),
        '"Brief " is typed where no translator can reach it',
    )
