"""How a translation is typed is read by the program as a proof-reader would: faults stop a build, oddities are remarked on."""

from pathlib import Path

import pytest

from pipeline.language import (
    Language,
    lint,
    lint_prose_typing,
    lint_typing,
    parse_messages,
    read_prose,
)
from pipeline.model import Where
from tests.conftest import BRIEF, ROOT

SOURCE = """\
title = The toll of one day in all its parts.
label = Toll
count-dead = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
all = { COUNT($n, as: "dead") } ({ $place })
"""
RUSSIAN = {
    'name': 'Русский',
    'months': ('январь',) * 12,
    'plural': 'ru',
    'quotes': ('«', '»'),
    'tag': 'ru',
    'status': 'draft',
}
FRENCH = {
    'spaces': {' :': '\u00a0:', '« ': '«\u202f', ' »': '\u202f»'},
    'quotes': ('«', '»'),
    'name': 'français',
    'tag': 'fr',
    'status': 'draft',
}
CHINESE = {
    'name': '中文',
    'months': ('一月',) * 12,
    'plural': 'zh',
    'tag': 'zh-Hans',
    'status': 'draft',
}
PLURALS = 'count-dead = { $n ->\n    [one] { $n } x\n    [few] { $n } x\n    [many] { $n } x\n   *[other] { $n } x\n}\n'


class Anywhere(dict):
    """Says of every term that it stands in the terms."""

    def __missing__(self, path):
        return Where('terms.yaml', 1)


@pytest.fixture
def pack(languages):
    """A pack of some messages and terms, in a language that writes in its own way."""

    def pack(messages, ways=None, terms=None, tag='en'):
        return Language(
            languages[tag].locale.model_copy(update=ways or {}),
            parse_messages(messages, 'm.ftl'),
            terms or {},
            (Path('pack'),),
            Anywhere(),
        )

    return pack


def said(problems):
    return [f'{problem.where.line}: {problem.what} / {problem.hint}' for problem in problems]


@pytest.mark.parametrize(
    ('ways', 'messages', 'what'),
    [
        (
            RUSSIAN,
            'title = Потери за cутки',
            '1: "title": "cутки" mixes letters of two scripts: "c" is Latin (U+0063) / Type the word again in one script',
        ),
        (
            RUSSIAN,
            PLURALS.replace('[one] { $n } x', '[one] один'),
            '1: "count-dead": the form [one] does not show its number but stands for 1, 21, 31, 41 / Write { $n } in it',
        ),
        (
            RUSSIAN,
            PLURALS.replace('    [few] { $n } x\n', ''),
            '1: "count-dead": the plural form [few] is missing / Add "[few] …", for numbers such as 2, 3, 4',
        ),
        (
            RUSSIAN,
            PLURALS.replace('[few]', '[two]'),
            '1: "count-dead": [two] is not a plural form of ru / Use many, one, few',
        ),
        (FRENCH, PLURALS, '1: "count-dead": [few] is not a plural form of fr / Use other, one'),
        (
            FRENCH,
            "title = Le bilan d'un e\u0301te\u0301",
            '1: "title": a letter and its mark are two characters / Type the letter again as one character (Unicode NFC)',
        ),
        (
            FRENCH,
            'title = { "" }',
            '1: "title": it says nothing / Write its text; en says: The toll of one day in all its parts.',
        ),
        (
            FRENCH,
            'label = Bilan { "\\u202E" }',
            '1: "label": direction-control character U+202E (right-to-left override) / Delete it; direction is set by the page',
        ),
        (
            FRENCH,
            'all = { COUNT($n, as: "ded") } ({ $place })',
            '1: "all": the phrase "count-ded" is missing / Did you mean count-dead?',
        ),
        (
            FRENCH,
            'all = { COUNT($n, into: "dead") } ({ $place })',
            '1: "all": COUNT has no option "into" / Known: as',
        ),
        (
            FRENCH,
            'label = Bilan ۲۴',
            '1: "label": the number ۲۴ is typed / Use a named number in braces',
        ),
        (
            FRENCH,
            'label = Bilan ２４',
            '1: "label": the number ２４ is typed / Use a named number in braces',
        ),
        (
            FRENCH,
            'label = Bilan २४',
            '1: "label": the number २४ is typed / Use a named number in braces',
        ),
    ],
)
def test_a_fault_stops_the_build_and_is_said_with_its_mending(pack, ways, messages, what):
    assert what in said(
        lint(pack(f'{messages}\n{"" if "count-dead" in messages else PLURALS}', ways), pack(SOURCE))
    )


def test_a_term_of_two_scripts_is_a_fault(pack):
    english = pack(SOURCE, terms={'gas': {'name': 'gas'}})

    assert (
        '1: "гаc" mixes letters of two scripts: "c" is Latin (U+0063) in "gas" / Type the word again in one script'
        in said(lint(pack(SOURCE, RUSSIAN, {'gas': {'name': 'гаc'}}), english))
    )


@pytest.mark.parametrize(
    ('tag', 'ways', 'text', 'what'),
    [
        (
            'ar',
            {},
            'حصیلة يوم',
            '"ی" (U+06CC) is not how ar writes this letter / Write "ي" (U+064A)',
        ),
        (
            'ar',
            {},
            'هذا کتاب',
            '"ک" (U+06A9) is not how ar writes this letter / Write "ك" (U+0643)',
        ),
        (
            'ar',
            {'name': 'فارسی', 'months': ('یک',) * 12, 'tag': 'fa'},
            'يک روز',
            '"ي" (U+064A) is not how fa writes this letter / Write "ی" (U+06CC)',
        ),
        (
            'ar',
            {},
            'حصيـلة',
            'a letter is drawn out with U+0640 / Delete it; the page sets its own lengths',
        ),
        ('ar', {}, 'أطفال, نساء', 'the sign "," is typed / Write "،"'),
        ('ar', {}, 'من قتل?', 'the sign "?" is typed / Write "؟"'),
        ('ar', {}, 'قتلى; جرحى', 'the sign ";" is typed / Write "؛"'),
        (
            'ar',
            {},
            'حصيلة the day يوم',
            '"the day" is Latin in a text that is Arabic / Translate it, put it in quotation marks, or write it in the script of the language',
        ),
        ('en', CHINESE, '平民,儿童', 'the sign "," is typed / Write "，"'),
        ('en', CHINESE, '平民是谁?', 'the sign "?" is typed / Write "？"'),
        (
            'en',
            FRENCH,
            'Bilan: un jour',
            'no space stands before ":" / Write " :"; locale.yaml says how it is printed',
        ),
        (
            'en',
            FRENCH,
            'dit «un jour »',
            'no space stands after "«" / Write "« "; locale.yaml says how it is printed',
        ),
        (
            'en',
            FRENCH,
            'Un jour ; deux',
            'a plain space stands before ";" / Delete it; where the language wants one, say so as "spaces:" in the locale.yaml of fr',
        ),
        (
            'en',
            {},
            'The toll , by day',
            'a plain space stands before "," / Delete it; where the language wants one, say so as "spaces:" in the locale.yaml of en',
        ),
        ('en', {}, 'The  toll', 'two spaces stand together / Write one'),
        ('en', {}, "The day's toll", "a straight ' is typed / Write ’"),
        ('en', {}, 'The "toll" here', 'a straight " is typed / Write “ ”'),
        ('en', {}, 'The “toll here', '1 of “ and 0 of ” / Open and close each once'),
        ('en', {}, 'The toll (of a day', '1 of ( and 0 of ) / Open and close each once'),
        (
            'en',
            RUSSIAN,
            'Потери people за сутки',
            '"people" is Latin in a text that is Cyrillic / Translate it, put it in quotation marks, or write it in the script of the language',
        ),
        (
            'en',
            {},
            'The toll of يوم',
            '"يوم" is Arabic in a text that is Latin / Translate it, put it in quotation marks, or write it in the script of the language',
        ),
    ],
)
def test_what_is_oddly_typed_is_remarked_on(pack, tag, ways, text, what):
    assert said(lint_typing(pack(f'label = {text}\n', ways, tag=tag), pack(SOURCE))) == [
        f'1: "label": {what}'
    ]


@pytest.mark.parametrize(
    ('text', 'what'),
    [
        ('Le bilan d’un jour et ses parts', 'it ends with no sign, in en with "." / End it alike'),
        (
            'Le bilan d’un jour et ses parts !',
            'a plain space stands before "!" / Delete it; where the language wants one, say so as "spaces:" in the locale.yaml of fr',
        ),
        ('The toll of one day in all its parts.', 'it reads as in en / Translate it'),
    ],
)
def test_what_differs_from_the_source_or_does_not_is_remarked_on(pack, text, what):
    assert f'1: "title": {what}' in said(
        lint_typing(pack(f'title = {text}\n', FRENCH), pack(SOURCE))
    )


@pytest.mark.parametrize(
    ('tag', 'ways', 'text'),
    [
        ('en', FRENCH, 'Bilan : « un jour » de SNHR'),
        ('en', RUSSIAN, 'Потери «Tal base city» за сутки (ООН)'),
        ('ar', {}, 'حصيلة «Tal base city» يوم، وPDF'),
        ('en', CHINESE, '平民，儿童（二）'),
        ('en', {}, 'The day’s “toll” (of { $n }): it rises.'),
        ('en', {}, '{ $n }, { $place }'),
    ],
)
def test_what_is_well_typed_is_left_in_peace(pack, tag, ways, text):
    assert lint_typing(pack(f'label = {text}\n', ways, tag=tag), pack(SOURCE)) == []


def test_prose_is_read_alike(pack, tmp_path):
    def read(text, tag):
        (tmp_path / f'{tag}.md').write_text(text, encoding='utf-8')
        return read_prose(tmp_path / f'{tag}.md', f'{tag}.md', tag)

    source = read('# a\nThe regime killed { $n } people.\n', 'en')

    assert said(
        lint_prose_typing(read('# a\nLe régime : { $n } "morts"\n', 'fr'), source, pack('', FRENCH))
    ) == [
        '2: "a": a straight " is typed / Write « »',
        '2: "a": it ends with no sign, in en with "." / End it alike',
    ]


@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_nothing_is_remarked_on_in_what_is_shipped(languages, tag):
    assert lint_typing(languages[tag], languages['en']) == []
    for folder in (
        f'data/briefs/{BRIEF}',
        'tests/sample/data/briefs/2031-05-monthly',
        'tests/sample/data/briefs/2031-05-17-flash',
    ):
        prose, source = (
            read_prose(ROOT / folder / f'{each}.md', f'{folder}/{each}.md', each)
            for each in (tag, 'en')
        )
        assert lint_prose_typing(prose, source, languages[tag]) == []
