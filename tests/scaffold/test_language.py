"""A new language begins from CLDR, with the plural forms of its own grammar, and lacks every word."""

from datetime import date

import pytest

from pipeline.language import Text, Words, find_packs, lint, load_language, plain
from pipeline.model import Fact, Refused
from pipeline.scaffold.language import scaffold, ways_of
from pipeline.translation import Confirmed, pack_statuses
from tests.fixtures.translations import states


@pytest.fixture
def begun(languages, tmp_path):
    """A pack as it is begun for a language."""

    def begun(tag):
        files = scaffold(tag, ways_of(tag), languages['en'], list(languages.values()))
        (tmp_path / tag).mkdir()
        for name, content in files.items():
            (tmp_path / tag / name).write_text(content, encoding='utf-8')
        return load_language(tag, find_packs([tmp_path]), tmp_path)

    return begun


@pytest.mark.parametrize(
    ('tag', 'direction', 'number', 'percent', 'first', 'last', 'listed'),
    [
        (
            'pt',
            'ltr',
            '1.447',
            '16,7%',
            '1\u00a0de janeiro de 2014',
            '31\u00a0de dezembro de 2014',
            'a, b e c',
        ),
        ('fa', 'rtl', '۱٬۴۴۷', '۱۶٫۷٪', '۱\u00a0ژانویهٔ ۲۰۱۴', '۳۱\u00a0دسامبر ۲۰۱۴', 'a، b، و c'),
        (
            'uk',
            'ltr',
            '1\u00a0447',
            '16,7%',
            '1\u00a0січня 2014\u202fр.',
            '31\u00a0грудня 2014\u202fр.',
            'a, b і c',
        ),
        (
            'sv',
            'ltr',
            '1\u00a0447',
            '16,7\u00a0%',
            '1\u00a0januari 2014',
            '31\u00a0december 2014',
            'a, b och c',
        ),
        ('ja', 'ltr', '1,447', '16.7%', '2014年1月1日', '2014年12月31日', 'a、b、c'),
    ],
)
def test_a_new_language_writes_numbers_days_and_lists_as_cldr_has_it(
    begun, tag, direction, number, percent, first, last, listed
):
    language = begun(tag)

    assert (language.direction, language.number(1447), language.percent(16.7)) == (
        direction,
        number,
        percent,
    )
    assert (language.day(date(2014, 1, 1)), language.day(date(2014, 12, 31))) == (first, last)
    assert plain(language.listed([(Text(letter),) for letter in 'abc'])) == listed
    assert language.locale.status == 'draft'


@pytest.mark.parametrize('tag', ['pt', 'uk', 'cy', 'ja', 'he', 'sl', 'ckb', 'sw'])
def test_a_new_language_has_the_plural_forms_of_its_own_grammar_and_no_fault(begun, languages, tag):
    language = begun(tag)

    assert lint(language, languages['en']) == []
    assert set(states(pack_statuses(language, languages['en'], Confirmed())).values()) == {
        'unconfirmed'
    }


def test_a_form_that_spells_its_number_is_not_given_to_several_numbers(begun, ledger):
    language = begun('uk')

    said = [
        plain(
            Words(language, ledger).count(
                Fact(name='f', kind='count', unit='times', min=n, max=n, operation='')
            )
        ).replace('\u00a0', ' ')
        for n in (1, 2, 21, 22)
    ]
    assert said == ['1 times', 'twice', '21 times', '22 times']


def test_a_new_language_has_the_month_that_stands_alone_where_its_grammar_asks_for_one(begun):
    assert begun('uk').locale.months_alone[0] == 'січень'
    assert begun('pt').locale.months_alone == ()


def test_a_new_language_takes_the_looks_of_a_pack_in_its_script(begun, languages):
    assert begun('fa').locale.fonts == languages['ar'].locale.fonts
    assert begun('pt').locale.fonts == languages['en'].locale.fonts


@pytest.mark.parametrize('tag', ['qqx', '../pt', ''])
def test_a_language_that_nobody_knows_is_not_begun(tag):
    with pytest.raises(Refused) as refusal:
        ways_of(tag)

    assert str(refusal.value.problems[0]).startswith(
        f'LANG: CLDR knows no language "{tag}"\n    hint: Write its tag'
    )
