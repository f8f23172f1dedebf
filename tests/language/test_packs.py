"""A language pack is a folder; a fault in any of its files is said with its place before anything is written with it."""

import shutil

import pytest

from pipeline.language import find_packs, load_language
from pipeline.model import Refused
from tests.conftest import ROOT, SHIPPED, marked

README = 'Correct it; the nearest README.md says what is expected'
LOCALE, TERMS, MESSAGES = 'locale.yaml', 'terms.yaml', 'messages.ftl'


@pytest.fixture
def pack(tmp_path):
    """A copy of the Arabic pack, to change."""
    return shutil.copytree(ROOT / 'templates/languages/ar', tmp_path / 'packs/ar')


def faults(pack, tag='ar'):
    with pytest.raises(Refused) as refusal:
        load_language(tag, find_packs([pack.parent]), pack.parent)
    assert {problem.kind for problem in refusal.value.problems} == {'translation'}
    return [str(problem).replace('\n    hint: ', ' / ') for problem in refusal.value.problems]


@pytest.mark.parametrize(
    ('file', 'old', 'new', 'said'),
    [
        (
            LOCALE,
            'direction: rtl',
            'direction: ¦right',
            'direction: "right" is not known here / Known: ltr, rtl',
        ),
        (
            LOCALE,
            'digits: latn',
            'digits: ¦arabic',
            'digits: "arabic" is not known here / Did you mean arab?',
        ),
        (
            LOCALE,
            'status: draft',
            'status: ¦final',
            'status: "final" is not known here / Known: draft, reviewed, source',
        ),
        (
            LOCALE,
            'tag: ar',
            'tag: ¦fa',
            'the tag is "fa", the folder is called "ar" / Make them the same',
        ),
        (
            LOCALE,
            'months: [كانون الثاني, شباط,',
            'months: ¦[شباط,',
            'months has 11 entries, not 12 / Write as many as are needed',
        ),
        (LOCALE, 'quotes: ["«", "»"]', 'quotes: ¦["«"]', 'entry 2 of the list is missing / Add it'),
        (
            LOCALE,
            'group_from: ',
            'group_form: ¦',
            'unknown key "group_form" / Did you mean group_from?',
        ),
        (
            LOCALE,
            'lists: {two: " و", middle: "، و",',
            'lists: ¦{two: " و",',
            '"middle" is missing / Add "middle:" here',
        ),
        (LOCALE, 'two: " و"', 'too: ¦" و"', 'unknown key "too" / Did you mean two?'),
        (
            TERMS,
            'isis: {name:',
            'isis: ¦{nam:',
            '"isis" needs at least "name:", and each form is a text / Write "name: …"',
        ),
        (
            TERMS,
            'isis: {name:',
            'isis: {name: ¦no, called:',
            'the value "no" means different things to different readers / Put it in quotes if it is a word; write a number in plain digits; write true or false in full',
        ),
    ],
)
def test_a_fault_of_a_pack_is_said_at_its_place(pack, file, old, new, said):
    text = (pack / file).read_text(encoding='utf-8')
    assert old in text
    text, line, column = marked(text.replace(old, new, 1))
    (pack / file).write_text(text, encoding='utf-8')

    assert f'ar/{file}:{line}:{column}: {said}' in faults(pack)


@pytest.mark.parametrize(
    ('old', 'new', 'said'),
    [
        ('percent: "#%"', 'percent: ¦"%"', 'percent: "%" needs one #, where the number goes'),
        (
            'decimal: "."',
            'decimal: ¦","',
            'decimal: "," is the sign between groups of digits as well',
        ),
        (
            'quotes: ',
            'spaces: ¦{" :": ";"}\nquotes: ',
            'spaces needs one plain space in each sign as typed, and the same sign as printed',
        ),
        (
            'quotes: ',
            'spaces: ¦{":": " :"}\nquotes: ',
            'spaces needs one plain space in each sign as typed, and the same sign as printed',
        ),
        (
            'lists: ',
            'first_day: ¦"1er"\nlists: ',
            'first_day: "1er" needs {d}, where the number goes',
        ),
        ('plural: ar', 'plural: ¦xx', 'plural: "xx" is no language whose plural rules are known'),
        (
            'long: "{d}\\u00a0{month} {y}"',
            'long: ¦"{d} {mnth} {y}"',
            'long: "{d} {mnth} {y}" needs {d}, {month} and {y}, each once',
        ),
        (
            'long: "{d}\\u00a0{month} {y}"',
            'long: ¦"{month} {y}"',
            'long: "{month} {y}" needs {d}, {month} and {y}, each once',
        ),
    ],
)
def test_what_would_lose_a_number_or_a_day_is_refused(pack, old, new, said):
    text = (pack / LOCALE).read_text(encoding='utf-8')
    assert old in text
    text, line, column = marked(text.replace(old, new, 1))
    (pack / LOCALE).write_text(text, encoding='utf-8')

    assert faults(pack) == [f'ar/locale.yaml:{line}:{column}: {said} / {README}']


@pytest.mark.parametrize(
    ('plural', 'form'), [('zh-Hans', 'other'), ('pt-PT', 'one'), ('pt_PT', 'one')]
)
def test_plural_rules_may_be_named_by_a_tag_of_several_parts(pack, plural, form):
    text = (pack / LOCALE).read_text(encoding='utf-8')
    (pack / LOCALE).write_text(text.replace('plural: ar', f'plural: {plural}'), encoding='utf-8')

    assert load_language('ar', find_packs([pack.parent]), pack.parent).plural(1) == form


@pytest.mark.parametrize('missing', [LOCALE, TERMS, MESSAGES])
def test_a_missing_file_of_a_pack_is_named(pack, missing):
    (pack / missing).unlink()

    said = (
        'templates/languages: there is no language pack "ar" / Known: en'
        if missing == LOCALE
        else f'ar/{missing}: the file is missing / Put it back, or correct its name'
    )
    shutil.copytree(ROOT / 'templates/languages/en', pack.parent / 'en')
    assert faults(pack) == [said]


def test_the_faults_of_all_files_of_a_pack_are_said_at_once(pack):
    (pack / LOCALE).write_text('name: no\n', encoding='utf-8')
    (pack / TERMS).write_text('- a\n', encoding='utf-8')
    (pack / MESSAGES).write_text('a = {\n', encoding='utf-8')

    assert [fault.split(': ')[0] for fault in faults(pack)] == [
        'ar/locale.yaml:1:7',
        'ar/messages.ftl:2:1',
        'ar/terms.yaml:1:1',
    ]


def test_each_shipped_language_can_name_every_other_as_the_one_that_prevails(languages):
    unnamed = [
        (tag, other)
        for tag, language in languages.items()
        for other in SHIPPED
        if f'language-{other}' not in language.terms
    ]

    assert unnamed == []
