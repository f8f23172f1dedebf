"""A language says every number as its people do, and nothing that it should not: no gap, no typed digit, no markup."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.language import (
    Code,
    Language,
    Name,
    Number,
    Text,
    Words,
    breakable,
    html,
    lint,
    lint_names,
    parse_messages,
    plain,
)
from pipeline.model import Fact, Refused, Where
from tests.conftest import SHIPPED

REGIME = 'killed.civilian.syrian-regime'
INDIC = {'digits': 'arab', 'group': '٬', 'decimal': '٫', 'percent': '#٪'}
ASKED = (0, 1, 2, 3, 5, 11, 21, 100, 101, 1447)
PHRASES = {  # read by a person for the grammar of each: 0, 1, 2, 3, 5, 11, 21, 100, 101, 1447
    ('en', 'killed-civilian'): [
        '0 civilians',
        '1 civilian',
        '2 civilians',
        '3 civilians',
        '5 civilians',
        '11 civilians',
        '21 civilians',
        '100 civilians',
        '101 civilians',
        '1,447 civilians',
    ],
    ('en', 'children'): [
        '0 children',
        '1 child',
        '2 children',
        '3 children',
        '5 children',
        '11 children',
        '21 children',
        '100 children',
        '101 children',
        '1,447 children',
    ],
    ('en', 'women'): [
        '0 women',
        '1 woman',
        '2 women',
        '3 women',
        '5 women',
        '11 women',
        '21 women',
        '100 women',
        '101 women',
        '1,447 women',
    ],
    ('en', 'times'): [
        'zero times',
        'once',
        'twice',
        'three times',
        'five times',
        '11 times',
        '21 times',
        '100 times',
        '101 times',
        '1,447 times',
    ],
    ('en', 'school'): [
        'zero schools',
        'one school',
        'two schools',
        'three schools',
        'five schools',
        '11 schools',
        '21 schools',
        '100 schools',
        '101 schools',
        '1,447 schools',
    ],
    ('ar', 'killed-civilian'): [
        'لا مدنيين',
        'مدنياً واحداً',
        'مدنيين اثنين',
        '3 مدنيين',
        '5 مدنيين',
        '11 مدنياً',
        '21 مدنياً',
        '100 مدني',
        '101 مدني',
        '1,447 مدنياً',
    ],
    ('ar', 'children'): [
        'لا أطفال',
        'طفل واحد',
        'طفلان',
        '3 أطفال',
        '5 أطفال',
        '11 طفلاً',
        '21 طفلاً',
        '100 طفل',
        '101 طفل',
        '1,447 طفلاً',
    ],
    ('ar', 'women'): [
        'لا سيدات',
        'سيدة واحدة',
        'سيدتان',
        '3 سيدات',
        '5 سيدات',
        '11 سيدة',
        '21 سيدة',
        '100 سيدة',
        '101 سيدة',
        '1,447 سيدة',
    ],
    ('ar', 'times'): [
        'ولا مرة',
        'مرة واحدة',
        'مرتين',
        '3 مرات',
        '5 مرات',
        '11 مرة',
        '21 مرة',
        '100 مرة',
        '101 مرة',
        '1,447 مرة',
    ],
    ('ar', 'school'): [
        'لا مدارس',
        'مدرسة واحدة',
        'مدرستين',
        '3 مدارس',
        '5 مدارس',
        '11 مدرسة',
        '21 مدرسة',
        '100 مدرسة',
        '101 مدرسة',
        '1,447 مدرسة',
    ],
    ('fr', 'killed-civilian'): [
        '0 civil',
        '1 civil',
        '2 civils',
        '3 civils',
        '5 civils',
        '11 civils',
        '21 civils',
        '100 civils',
        '101 civils',
        '1\u202f447 civils',
    ],
    ('fr', 'children'): [
        '0 enfant',
        '1 enfant',
        '2 enfants',
        '3 enfants',
        '5 enfants',
        '11 enfants',
        '21 enfants',
        '100 enfants',
        '101 enfants',
        '1\u202f447 enfants',
    ],
    ('fr', 'women'): [
        '0 femme',
        '1 femme',
        '2 femmes',
        '3 femmes',
        '5 femmes',
        '11 femmes',
        '21 femmes',
        '100 femmes',
        '101 femmes',
        '1\u202f447 femmes',
    ],
    ('fr', 'times'): [
        'zéro fois',
        'une fois',
        'deux fois',
        'trois fois',
        'cinq fois',
        '11 fois',
        '21 fois',
        '100 fois',
        '101 fois',
        '1\u202f447 fois',
    ],
    ('fr', 'school'): [
        'zéro école',
        'une école',
        'deux écoles',
        'trois écoles',
        'cinq écoles',
        '11 écoles',
        '21 écoles',
        '100 écoles',
        '101 écoles',
        '1\u202f447 écoles',
    ],
    ('fr', 'hospital'): [
        'zéro hôpital',
        'un hôpital',
        'deux hôpitaux',
        'trois hôpitaux',
        'cinq hôpitaux',
        '11 hôpitaux',
        '21 hôpitaux',
        '100 hôpitaux',
        '101 hôpitaux',
        '1\u202f447 hôpitaux',
    ],
    ('es', 'killed-civilian'): [
        '0 civiles',
        '1 civil',
        '2 civiles',
        '3 civiles',
        '5 civiles',
        '11 civiles',
        '21 civiles',
        '100 civiles',
        '101 civiles',
        '1447 civiles',
    ],
    ('es', 'children'): [
        '0 niños',
        '1 niño',
        '2 niños',
        '3 niños',
        '5 niños',
        '11 niños',
        '21 niños',
        '100 niños',
        '101 niños',
        '1447 niños',
    ],
    ('es', 'women'): [
        '0 mujeres',
        '1 mujer',
        '2 mujeres',
        '3 mujeres',
        '5 mujeres',
        '11 mujeres',
        '21 mujeres',
        '100 mujeres',
        '101 mujeres',
        '1447 mujeres',
    ],
    ('es', 'times'): [
        'cero veces',
        'una vez',
        'dos veces',
        'tres veces',
        'cinco veces',
        '11 veces',
        '21 veces',
        '100 veces',
        '101 veces',
        '1447 veces',
    ],
    ('es', 'school'): [
        'cero escuelas',
        'una escuela',
        'dos escuelas',
        'tres escuelas',
        'cinco escuelas',
        '11 escuelas',
        '21 escuelas',
        '100 escuelas',
        '101 escuelas',
        '1447 escuelas',
    ],
    ('es', 'hospital'): [
        'cero hospitales',
        'un hospital',
        'dos hospitales',
        'tres hospitales',
        'cinco hospitales',
        '11 hospitales',
        '21 hospitales',
        '100 hospitales',
        '101 hospitales',
        '1447 hospitales',
    ],
    ('ru', 'killed-civilian'): [
        '0 гражданских лиц',
        '1 гражданское лицо',
        '2 гражданских лица',
        '3 гражданских лица',
        '5 гражданских лиц',
        '11 гражданских лиц',
        '21 гражданское лицо',
        '100 гражданских лиц',
        '101 гражданское лицо',
        '1447 гражданских лиц',
    ],
    ('ru', 'children'): [
        '0 детей',
        '1 ребёнок',
        '2 ребёнка',
        '3 ребёнка',
        '5 детей',
        '11 детей',
        '21 ребёнок',
        '100 детей',
        '101 ребёнок',
        '1447 детей',
    ],
    ('ru', 'women'): [
        '0 женщин',
        '1 женщина',
        '2 женщины',
        '3 женщины',
        '5 женщин',
        '11 женщин',
        '21 женщина',
        '100 женщин',
        '101 женщина',
        '1447 женщин',
    ],
    ('ru', 'times'): [
        'ни разу',
        'один раз',
        'дважды',
        'трижды',
        'пять раз',
        '11 раз',
        '21 раз',
        '100 раз',
        '101 раз',
        '1447 раз',
    ],
    ('ru', 'school'): [
        'ноль школ',
        'одна школа',
        'две школы',
        'три школы',
        'пять школ',
        '11 школ',
        '21 школа',
        '100 школ',
        '101 школа',
        '1447 школ',
    ],
    ('ru', 'market'): [
        'ноль рынков',
        'один рынок',
        'два рынка',
        'три рынка',
        'пять рынков',
        '11 рынков',
        '21 рынок',
        '100 рынков',
        '101 рынок',
        '1447 рынков',
    ],
    ('tr', 'killed-civilian'): [
        '0 sivil',
        '1 sivil',
        '2 sivil',
        '3 sivil',
        '5 sivil',
        '11 sivil',
        '21 sivil',
        '100 sivil',
        '101 sivil',
        '1.447 sivil',
    ],
    ('tr', 'children'): [
        '0 çocuk',
        '1 çocuk',
        '2 çocuk',
        '3 çocuk',
        '5 çocuk',
        '11 çocuk',
        '21 çocuk',
        '100 çocuk',
        '101 çocuk',
        '1.447 çocuk',
    ],
    ('tr', 'women'): [
        '0 kadın',
        '1 kadın',
        '2 kadın',
        '3 kadın',
        '5 kadın',
        '11 kadın',
        '21 kadın',
        '100 kadın',
        '101 kadın',
        '1.447 kadın',
    ],
    ('tr', 'times'): [
        'sıfır kez',
        'bir kez',
        'iki kez',
        'üç kez',
        'beş kez',
        '11 kez',
        '21 kez',
        '100 kez',
        '101 kez',
        '1.447 kez',
    ],
    ('tr', 'school'): [
        'sıfır okul',
        'bir okul',
        'iki okul',
        'üç okul',
        'beş okul',
        '11 okul',
        '21 okul',
        '100 okul',
        '101 okul',
        '1.447 okul',
    ],
    ('de', 'killed-civilian'): [
        '0 Zivilpersonen',
        'eine Zivilperson',
        '2 Zivilpersonen',
        '3 Zivilpersonen',
        '5 Zivilpersonen',
        '11 Zivilpersonen',
        '21 Zivilpersonen',
        '100 Zivilpersonen',
        '101 Zivilpersonen',
        '1.447 Zivilpersonen',
    ],
    ('de', 'children'): [
        '0 Kinder',
        'ein Kind',
        '2 Kinder',
        '3 Kinder',
        '5 Kinder',
        '11 Kinder',
        '21 Kinder',
        '100 Kinder',
        '101 Kinder',
        '1.447 Kinder',
    ],
    ('de', 'women'): [
        '0 Frauen',
        'eine Frau',
        '2 Frauen',
        '3 Frauen',
        '5 Frauen',
        '11 Frauen',
        '21 Frauen',
        '100 Frauen',
        '101 Frauen',
        '1.447 Frauen',
    ],
    ('de', 'times'): [
        'kein einziges Mal',
        'einmal',
        'zweimal',
        'dreimal',
        'fünf Mal',
        'elf Mal',
        '21 Mal',
        '100 Mal',
        '101 Mal',
        '1.447 Mal',
    ],
    ('de', 'school'): [
        'null Schulen',
        'eine Schule',
        'zwei Schulen',
        'drei Schulen',
        'fünf Schulen',
        'elf Schulen',
        '21 Schulen',
        '100 Schulen',
        '101 Schulen',
        '1.447 Schulen',
    ],
    ('de', 'incidents-acc'): [
        'null Vorfälle',
        'einen Vorfall',
        'zwei Vorfälle',
        'drei Vorfälle',
        'fünf Vorfälle',
        'elf Vorfälle',
        '21 Vorfälle',
        '100 Vorfälle',
        '101 Vorfälle',
        '1.447 Vorfälle',
    ],
    ('zh-Hans', 'killed-civilian'): [
        '0名平民',
        '1名平民',
        '2名平民',
        '3名平民',
        '5名平民',
        '11名平民',
        '21名平民',
        '100名平民',
        '101名平民',
        '1447名平民',
    ],
    ('zh-Hans', 'children'): [
        '0名儿童',
        '1名儿童',
        '2名儿童',
        '3名儿童',
        '5名儿童',
        '11名儿童',
        '21名儿童',
        '100名儿童',
        '101名儿童',
        '1447名儿童',
    ],
    ('zh-Hans', 'women'): [
        '0名妇女',
        '1名妇女',
        '2名妇女',
        '3名妇女',
        '5名妇女',
        '11名妇女',
        '21名妇女',
        '100名妇女',
        '101名妇女',
        '1447名妇女',
    ],
    ('zh-Hans', 'times'): [
        '零次',
        '一次',
        '两次',
        '三次',
        '五次',
        '11次',
        '21次',
        '100次',
        '101次',
        '1447次',
    ],
    ('zh-Hans', 'school'): [
        '零所学校',
        '一所学校',
        '两所学校',
        '三所学校',
        '五所学校',
        '11所学校',
        '21所学校',
        '100所学校',
        '101所学校',
        '1447所学校',
    ],
}


def fact(least, most=None, qualifier='as-stated', unit='children', name='f'):
    return Fact(
        name=name, kind='count', unit=unit, min=least, max=most, qualifier=qualifier, operation=''
    )


def exactly(number, unit='children'):
    return fact(number, number, unit=unit)


def spaced(segments):
    return plain(segments).replace('\u00a0', ' ')


@pytest.fixture
def written_by(languages):
    """A language with other ways of writing numbers."""

    def written_by(tag, **ways):
        language = languages[tag]
        return Language(
            language.locale.model_copy(update=ways),
            language.messages,
            language.terms,
            language.folders,
            language.wheres,
        )

    return written_by


@pytest.fixture
def speak(languages, ledger):
    """A language that knows these messages only."""

    def speak(messages, tag='en'):
        return Words(
            Language(
                languages[tag].locale,
                parse_messages(messages, 'm.ftl'),
                languages[tag].terms,
                (Path('pack'),),
                languages[tag].wheres,
            ),
            ledger,
        )

    return speak


def refused(say, *arguments, **values):
    with pytest.raises(Refused) as refusal:
        say(*arguments, **values)
    return [str(problem).replace('\n    hint: ', ' / ') for problem in refusal.value.problems]


@pytest.mark.parametrize(
    ('tag', 'ways', 'value', 'written'),
    [
        ('en', {}, 0, '0'),
        ('en', {}, 999, '999'),
        ('en', {}, 1000, '1,000'),
        ('en', {}, 1447, '1,447'),
        ('en', {}, 1234567, '1,234,567'),
        ('en', {}, 16.7, '16.7'),
        ('en', {}, -1447, '-1,447'),
        ('en', {'group_from': 10000}, 1447, '1447'),
        ('ar', {}, 1447, '1,447'),
        ('ar', INDIC, 1447, '١٬٤٤٧'),
        ('ar', INDIC, 16.7, '١٦٫٧'),
        ('ar', INDIC, 0, '٠'),
        ('ar', INDIC, 9876543210, '٩٬٨٧٦٬٥٤٣٬٢١٠'),
        ('ar', {**INDIC, 'digits': 'arabext'}, 1447, '۱٬۴۴۷'),
        ('en', {'group': '.', 'decimal': ','}, 1447.5, '1.447,5'),
        ('en', {'group': '\u202f', 'decimal': ','}, 1447, '1\u202f447'),
        ('fr', {}, 1447, '1\u202f447'),
        ('fr', {}, 16.7, '16,7'),
        ('es', {}, 9999, '9999'),
        ('es', {}, 12345, '12\u202f345'),
        ('es', {}, 16.7, '16,7'),
        ('ru', {}, 9999, '9999'),
        ('ru', {}, 12345, '12\u202f345'),
        ('ru', {}, 16.7, '16,7'),
        ('tr', {}, 1447, '1.447'),
        ('tr', {}, 1447.5, '1.447,5'),
    ],
)
def test_a_number_is_written_as_the_language_does_and_reads_back_as_itself(
    written_by, tag, ways, value, written
):
    language = written_by(tag, **ways)

    assert language.number(value) == written
    assert language.read_number(written) == Decimal(str(value))


def test_a_plain_space_beside_a_sign_is_printed_as_the_language_does(languages, ledger):
    language = languages['en']
    messages = parse_messages(
        'a = « { $n } : { "vrai ?" } » { $n ->\n    [one] { $n } :\n   *[other] { $n } ;\n}\n',
        'm.ftl',
    )
    french = Language(
        language.locale.model_copy(
            update={
                'spaces': {
                    ' :': '\u202f:',
                    ' ;': '\u202f;',
                    ' ?': '\u202f?',
                    '« ': '«\u202f',
                    ' »': '\u202f»',
                }
            }
        ),
        messages,
        {},
        (Path('pack'),),
        {},
    )

    assert (
        plain(Words(french, ledger).text('a', n=exactly(2)))
        == '«\u202f2\u202f: vrai\u202f?\u202f» 2\u202f;'
    )


def test_no_line_ends_after_a_short_word_of_the_language(languages, ledger):
    language = languages['en']
    messages = parse_messages('a = In the week, of { $n } days: a plan-a in it of\n', 'm.ftl')
    tied = Language(
        language.locale.model_copy(update={'short_words': ('in', 'the', 'of', 'a', 'and')}),
        messages,
        {},
        (Path('pack'),),
        {},
    )

    assert (
        plain(Words(tied, ledger).text('a', n=exactly(2)))
        == 'In\u00a0the\u00a0week, of\u00a02\u00a0days: a\u00a0plan-a in\u00a0it of'
    )
    assert plain(tied.listed([(Text('x'),), (Text('y'),)])) == 'x and\u00a0y'


@pytest.mark.parametrize(
    ('tag', 'ways', 'written'),
    [
        ('en', {}, '16.7%'),
        ('ar', {}, '16.7%'),
        ('ar', INDIC, '١٦٫٧٪'),
        ('en', {'percent': '%\u00a0#'}, '%\u00a016.7'),
        ('fr', {}, '16,7\u202f%'),
        ('es', {}, '16,7\u202f%'),
        ('ru', {}, '16,7\u202f%'),
        ('tr', {}, '%16,7'),
        ('de', {}, '16,7\u00a0%'),
        ('zh-Hans', {}, '16.7%'),
    ],
)
def test_a_percentage_carries_its_sign_and_reads_back(written_by, tag, ways, written):
    assert written_by(tag, **ways).percent(16.7) == written
    assert written_by(tag, **ways).read_number(written.replace('\u00a0', '')) == Decimal('16.7')


@pytest.mark.parametrize(
    ('tag', 'ways', 'form', 'written'),
    [
        ('en', {}, 'long', '23\u00a0September 2014'),
        ('en', {}, 'short', '23\u00a0Sep 2014'),
        ('ar', {}, 'long', '23\u00a0أيلول 2014'),
        ('ar', INDIC, 'long', '٢٣\u00a0أيلول ٢٠١٤'),
        ('fr', {}, 'long', '23\u00a0septembre 2014'),
        ('fr', {}, 'short', '23\u00a0sept. 2014'),
        ('es', {}, 'long', '23\u00a0de\u00a0septiembre de 2014'),
        ('es', {}, 'short', '23\u00a0sept. 2014'),
        ('ru', {}, 'long', '23\u00a0сентября 2014\u00a0года'),
        ('ru', {}, 'short', '23\u00a0сент. 2014'),
        ('tr', {}, 'long', '23\u00a0Eylül 2014'),
        ('tr', {}, 'short', '23\u00a0Eyl 2014'),
        ('de', {}, 'long', '23.\u00a0September 2014'),
        ('de', {}, 'short', '23.\u00a0Sept. 2014'),
        ('zh-Hans', {}, 'long', '2014年9月23日'),
    ],
)
def test_a_day_is_written_with_the_month_of_the_language(written_by, tag, ways, form, written):
    assert written_by(tag, **ways).day(date(2014, 9, 23), form) == written


def test_the_first_day_of_a_month_is_written_as_the_language_does(written_by):
    assert [written_by('fr').day(date(2031, 5, number)) for number in (1, 11)] == [
        '1er\u00a0mai 2031',
        '11\u00a0mai 2031',
    ]
    assert written_by('es').day(date(2031, 5, 1)) == '1\u00a0de\u00a0mayo de 2031'


@pytest.mark.parametrize(
    ('tag', 'written'),
    [
        ('en', ['a', 'a and b', 'a, b and c', 'a, b, c and d']),
        ('ar', ['a', 'a وb', 'a، وb، وc', 'a، وb، وc، وd']),
        ('fr', ['a', 'a et b', 'a, b et c', 'a, b, c et d']),
        ('es', ['a', 'a y b', 'a, b y c', 'a, b, c y d']),
        ('ru', ['a', 'a и\u00a0b', 'a, b и\u00a0c', 'a, b, c и\u00a0d']),
        ('tr', ['a', 'a ve b', 'a, b ve c', 'a, b, c ve d']),
        ('de', ['a', 'a und b', 'a, b und c', 'a, b, c und d']),
        ('zh-Hans', ['a', 'a和b', 'a、b和c', 'a、b、c和d']),
    ],
)
def test_a_list_is_joined_as_the_language_does(languages, tag, written):
    assert [
        plain(languages[tag].listed([(Text(letter),) for letter in 'abcd'[:n]]))
        for n in (1, 2, 3, 4)
    ] == written


@pytest.mark.parametrize(('tag', 'unit'), PHRASES)
def test_a_count_phrase_is_right_for_every_plural_form(words, tag, unit):
    assert [spaced(words[tag].count(exactly(number, unit))) for number in ASKED] == PHRASES[
        tag, unit
    ]


@pytest.mark.parametrize(
    ('tag', 'said'),
    [
        (
            'en',
            [
                'at least 1,447 civilians',
                'at least 1,447',
                'at most 5 children',
                'about 5 children',
                '20 to 30 children',
                'a number of vital buildings',
                'not known',
                '138 children and 103 women',
            ],
        ),
        (
            'ar',
            [
                'ما لا يقل عن 1,447 مدنياً',
                'ما لا يقل عن 1,447',
                'ما لا يزيد على 5 أطفال',
                'نحو 5 أطفال',
                'بين 20 و30 طفلاً',
                'عدداً من المباني الحيوية',
                'غير معروف',
                '138 طفلاً و103 سيدات',
            ],
        ),
        (
            'fr',
            [
                'au moins 1\u202f447 civils',
                'au moins 1\u202f447',
                'au plus 5 enfants',
                'environ 5 enfants',
                '20 à 30 enfants',
                'un certain nombre de bâtiments vitaux',
                'nombre inconnu',
                '138 enfants et 103 femmes',
            ],
        ),
        (
            'es',
            [
                'al menos 1447 civiles',
                'al menos 1447',
                'como máximo 5 niños',
                'alrededor de 5 niños',
                '20 a 30 niños',
                'varios edificios vitales',
                'número desconocido',
                '138 niños y 103 mujeres',
            ],
        ),
        (
            'ru',
            [
                'не менее 1447 гражданских лиц',
                'не менее 1447',
                'не более 5 детей',
                'около 5 детей',
                '20–30 детей',
                'ряд жизненно важных зданий',
                'неизвестно',
                '138 детей и 103 женщины',
            ],
        ),
        (
            'tr',
            [
                'en az 1.447 sivil',
                'en az 1.447',
                'en fazla 5 çocuk',
                'yaklaşık 5 çocuk',
                '20–30 çocuk',
                'hayati önemde bir dizi bina',
                'bilinmiyor',
                '138 çocuk ve 103 kadın',
            ],
        ),
        (
            'de',
            [
                'mindestens 1.447 Zivilpersonen',
                'mindestens 1.447',
                'höchstens 5 Kinder',
                'rund 5 Kinder',
                '20 bis 30 Kinder',
                'mehrere lebenswichtige Gebäude',
                'unbekannt',
                '138 Kinder und 103 Frauen',
            ],
        ),
        (
            'zh-Hans',
            [
                '至少1447名平民',
                '至少1447',
                '至多5名儿童',
                '约5名儿童',
                '20至30名儿童',
                '若干重要建筑',
                '不详',
                '138名儿童和103名妇女',
            ],
        ),
    ],
)
def test_what_a_source_says_of_a_number_travels_with_it(words, ledger, tag, said):
    say, known = words[tag], [ledger.facts[f'{REGIME}.children'], ledger.facts[f'{REGIME}.women']]

    assert [
        spaced(part)
        for part in (
            say.count(REGIME),
            say.fact(REGIME),
            say.count(fact(None, 5, 'at-most')),
            say.count(fact(5, 5, 'about')),
            say.count(fact(20, 30)),
            say.count('facilities-destroyed.international-alliance.vital-building'),
            say.bare(fact(None, None, 'unknown')),
            say.listed([*known, exactly(0)]),
        )
    ] == said


@pytest.mark.parametrize(
    ('tag', 'said'),
    [
        ('en', ['0 to 1 times', '1 to 2 times', '0 to 1 school', '1 to 2 women']),
        ('ar', ['بين 0 و1 مرة', 'بين 1 و2 مرة', 'بين 0 و1 مدرسة', 'بين 1 و2 سيدة']),
    ],
)
def test_a_form_that_spells_its_number_never_hides_the_ends_of_a_range(words, tag, said):
    asked = ((0, 1, 'times'), (1, 2, 'times'), (0, 1, 'school'), (1, 2, 'women'))

    assert [
        spaced(words[tag].count(fact(least, most, unit=unit))) for least, most, unit in asked
    ] == said


@pytest.mark.parametrize(
    ('phrase', 'said'),
    [
        ('{ $n } kids', 'at least 3 kids'),
        ('{ BARE($n) } kids', 'at least 3 kids'),
        ('{ $n ->\n  *[other] { $n } kids\n }', 'at least 3 kids'),
    ],
)
def test_a_phrase_without_plural_forms_says_its_qualifier_once(speak, phrase, said):
    say = speak(f'count-children = {phrase}\nqualified-at-least = at least {{ $phrase }}\n')

    assert spaced(say.count(fact(3, qualifier='at-least'))) == said


@pytest.mark.parametrize(
    ('qualifier', 'counted', 'measured'),
    [
        ('as-stated', '3 a', 'a'),
        ('at-least', 'min 3 b', 'b'),
        ('at-most', 'max 3 b', 'b'),
        ('about', 'ca 3 b', 'b'),
    ],
)
def test_a_noun_follows_its_qualifier_into_another_case(speak, qualifier, counted, measured):
    say = speak(
        'count-children = { $n } a\ncount-children-qualified = { $n } b\nmeasure-children = a\nmeasure-children-qualified = b\n'
        'qualified-at-least = min { $phrase }\nqualified-at-most = max { $phrase }\nqualified-about = ca { $phrase }\n'
    )
    said = fact(
        None if qualifier == 'at-most' else 3, None if qualifier == 'at-least' else 3, qualifier
    )

    assert (spaced(say.count(said)), spaced(say.measure(said))) == (counted, measured)


@pytest.mark.parametrize(
    ('unit', 'counted', 'measured'),
    [
        (
            'children',
            ['не менее 1 ребёнка', 'не менее 2 детей', 'не менее 21 ребёнка', 'не менее 24 детей'],
            ['ребёнка', 'детей', 'ребёнка', 'детей'],
        ),
        (
            'incidents',
            [
                'не менее одного инцидента',
                'не менее 2 инцидентов',
                'не менее 21 инцидента',
                'не менее 24 инцидентов',
            ],
            [
                'зафиксированного инцидента',
                'зафиксированных инцидентов',
                'зафиксированного инцидента',
                'зафиксированных инцидентов',
            ],
        ),
    ],
)
def test_russian_nouns_stand_in_the_genitive_after_a_qualifier(words, unit, counted, measured):
    said = [fact(number, qualifier='at-least', unit=unit) for number in (1, 2, 21, 24)]

    assert [spaced(words['ru'].count(one)) for one in said] == counted
    assert [spaced(words['ru'].measure(one)) for one in said] == measured


def test_a_place_is_named_in_the_form_its_table_gives(languages, ledger):
    place = ledger.public.places['aleppo']
    public = ledger.public.model_copy(
        update={
            'places': {
                'aleppo': place.model_copy(update={'names': {'en': 'Aleppo', 'en.of': 'of Aleppo'}})
            }
        }
    )
    say = Words(languages['en'], ledger.model_copy(update={'public': public}))

    assert [plain(say.name('aleppo', form)) for form in ('name', 'label', 'short', 'of')] == [
        'Aleppo',
        'Aleppo',
        'Aleppo',
        'of Aleppo',
    ]
    assert refused(say.name, 'aleppo', 'in') == [
        'en: "aleppo" has no form "in" in en / Fill the column names.en.in of its table'
    ]


def test_no_line_ends_between_a_number_and_what_belongs_to_it(words):
    assert plain(words['en'].count(REGIME)) == 'at\u00a0least\u00a01,447\u00a0civilians'
    assert plain(words['ar'].count(REGIME)) == 'ما لا يقل عن\u00a01,447\u00a0مدنياً'


def test_a_number_leaves_as_markup_that_names_its_fact(words):
    assert html(words['en'].count(REGIME)).replace('\u00a0', ' ') == (
        f'<span class="qualified" data-qualifier="at-least" data-of="{REGIME}">at least <data class="number" value="1447" data-fact="{REGIME}">1,447</data> civilians</span>'
    )
    assert (
        html(words['en'].count('attacks.poison-gas.syrian-regime.joubar', 'times'))
        == '<data class="number spelled" value="2" data-fact="attacks.poison-gas.syrian-regime.joubar">twice</data>'
    )
    assert (
        html(words['fr'].month('day.published'))
        == '<time class="day" datetime="2014-10" data-fact="day.published">octobre</time>'
    )
    assert (
        html(words['ar'].day('day.published'))
        == '<time class="day" datetime="2014-10-26" data-fact="day.published">26\u00a0تشرين الأول 2014</time>'
    )
    assert html(
        words['ar'].count('facilities-destroyed.international-alliance.vital-building')
    ) == (
        '<data class="number spelled" value="" data-fact="facilities-destroyed.international-alliance.vital-building">عدداً من المباني الحيوية</data>'
    )


def test_no_translation_and_no_datum_can_bring_markup(speak):
    said = speak('a = <script>{ $x } & "{ $y }"\n').text(
        'a',
        x=(Name('<b>"Brigade" & sons', 'n'),),
        y=(Code('<i>', '"><script>'), Number('<u>', '"f', '1')),
    )

    assert html(said) == (
        '&lt;script&gt;<bdi class="name">&lt;b&gt;&#34;Brigade&#34; &amp; sons</bdi> &amp; &#34;<bdi class="code" dir="ltr"><a href="&#34;&gt;&lt;script&gt;">&lt;i&gt;</a></bdi>'
        '<data class="number" value="1" data-fact="&#34;f">&lt;u&gt;</data>&#34;'
    )


@pytest.mark.parametrize(
    ('messages', 'values', 'said'),
    [
        ('b = x', {}, 'pack/messages.ftl: the message "a" is missing / Add "a = …"'),
        ('a = { b }', {}, 'pack/messages.ftl: the message "b" is missing / Add "b = …"'),
        (
            'b = y\na = x { $who }',
            {'n': 1},
            'm.ftl:2:1: "$who" is not known in this message / Known: $n',
        ),
        (
            'a = { SUM($n) }',
            {'n': exactly(1)},
            'm.ftl:1:1: "SUM" is not a function here / Known: COUNT, LIST, PERCENT, DATE, NAME, SPELL, BARE',
        ),
        (
            'a = { COUNT($n, into: "x") }',
            {'n': exactly(1)},
            'm.ftl:1:1: COUNT takes one value and as / Correct the call',
        ),
        ('a = { COUNT("five") }', {}, 'm.ftl:1:1: COUNT needs a named number / Write COUNT($name)'),
        (
            'a = { COUNT($who) }',
            {'who': 'isis'},
            'm.ftl:1:1: COUNT needs one number, "$who" is none / Use LIST for several',
        ),
        (
            'a = { DATE($n) }',
            {'n': exactly(1)},
            'm.ftl:1:1: DATE needs a day, "$n" is a number / Correct the function or the name',
        ),
        (
            'a = { PERCENT($n) }',
            {'n': exactly(1)},
            'm.ftl:1:1: PERCENT needs a share, "$n" is a number / Correct the function or the name',
        ),
        (
            'a = { NAME($n) }',
            {'n': exactly(1)},
            'm.ftl:1:1: NAME needs a name, "$n" is a number / Write NAME("place")',
        ),
        ('a = { 24 }', {}, 'm.ftl:1:1: a number or a term is typed in braces / Use a named number'),
        (
            'a = { COUNT($n) }\ncount-children = { $n ->\n   *[other] { $n } children\n}',
            {'n': exactly(1)},
            'm.ftl:2:1: there is no form [one] for 1 / Add a variant [one]',
        ),
        (
            'a = { NAME($who, form: "genitive") }',
            {'who': 'isis'},
            '"isis" has no form "genitive" / Add "genitive:" below "isis:"',
        ),
        ('a = { NAME("isos") }', {}, 'm.ftl:1:1: no name is known as "isos" / Did you mean isis?'),
        ('a = { $n }', {'n': True}, 'm.ftl:1:1: a yes or no cannot be printed / Select on it'),
    ],
)
def test_a_sentence_that_cannot_be_said_truly_is_refused(speak, messages, values, said):
    (found,) = refused(speak(f'{messages}\n').text, 'a', **values)

    assert found.endswith(said)
    assert found == said or 'terms.yaml' in found or 'templates/' in found


@pytest.mark.parametrize(
    ('text', 'said'),
    [
        (
            'a = { $n\n',
            'm.ftl:2:1: not Fluent syntax: Expected token: "}" / Compare with the message above; continued lines are indented, braces are closed',
        ),
        (
            'b = x\n-term = x\n',
            'm.ftl:2:1: "-term" is a Fluent term, which is not used here / Write names in terms.yaml',
        ),
        (
            'a =\n    .title = x\n',
            'm.ftl:1:1: "a" needs a text and no attributes / Write "id = text"',
        ),
        ('a = x\nb = y\na = z\n', 'm.ftl:3:1: "a" is written twice, first in line 1 / Keep one'),
    ],
)
def test_what_is_not_fluent_or_not_used_here_is_refused(text, said):
    assert refused(parse_messages, text, 'm.ftl') == [said]


SOURCE = """\
count-dead = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
killed-by = { NAME($actor) } killed { $n }
title = The toll of a day
measure-dead = { $n ->
    [one] person killed
   *[other] people killed
}
"""
ARABIC = """\
count-dead = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصاً
   *[other] { $n } شخص
}
killed-by = قتل { NAME($actor) } { $n }
title = حصيلة يوم
measure-dead = من القتلى
measure-dead-qualified = من القتلى
"""


@pytest.fixture
def faults(languages):
    """What lint says of an Arabic pack beside its English source, each fault with its mending; ``terms`` are one word and its forms."""

    def faults(messages, terms=None):
        packs = {
            tag: Language(
                languages[tag].locale,
                parse_messages(text, f'{tag}/messages.ftl'),
                forms,
                (Path(tag),),
                Wheres(),
            )
            for tag, text, forms in (
                ('en', SOURCE, {'gas': {'name': 'gas', 'label': 'Gas'}}),
                ('ar', messages, terms or {'gas': {'name': 'غاز', 'label': 'غازات'}}),
            )
        }
        return [
            str(problem).replace('\n    hint: ', ' / ')
            for problem in lint(packs['ar'], packs['en'])
        ]

    return faults


class Wheres(dict):
    """Says of every term that it stands in the terms."""

    def __missing__(self, path):
        return Where('ar/terms.yaml', 1)


@pytest.mark.parametrize('tag', SHIPPED)
def test_a_shipped_pack_has_no_fault(languages, recorded, tag):
    assert lint(languages[tag], languages['en']) == []
    assert lint_names(languages[tag], recorded) == []


@pytest.mark.parametrize(
    ('old', 'new', 'said'),
    [
        (
            'title = حصيلة يوم',
            '',
            'ar/messages.ftl: the message "title" is missing / Add "title = …"; en says: The toll of a day',
        ),
        (
            'title =',
            'measure-day-qualified = قتيل\ntitle =',
            'ar/messages.ftl:10:1: no message is called "measure-day-qualified" / Did you mean measure-dead?',
        ),
        (
            'title =',
            'titel =',
            'ar/messages.ftl:10:1: no message is called "titel" / Did you mean title?',
        ),
        (
            '{ $n }\ntitle',
            'بعضهم\ntitle',
            'ar/messages.ftl:9:1: "killed-by": $n is not used, and its number or name is lost / Use { $n } as en does',
        ),
        (
            '{ NAME($actor) }',
            '',
            'ar/messages.ftl:9:1: "killed-by": $actor is not used, and its number or name is lost / Use { $actor } as en does',
        ),
        (
            'NAME($actor) } { $n }',
            'NAME($actor) } { $n } { $number }',
            'ar/messages.ftl:9:1: "killed-by": $number is not known here / Known: actor, n',
        ),
        (
            'حصيلة يوم',
            '{ $kind ->\n   *[day] حصيلة يوم\n}',
            'ar/messages.ftl:10:1: "title": $kind is not known here / Delete { $kind }',
        ),
        (
            'حصيلة يوم',
            'حصيلة { killd-by }',
            'ar/messages.ftl:10:1: "title": the message "killd-by" is missing / Did you mean killed-by?',
        ),
        (
            'حصيلة يوم',
            'حصيلة 26 يوم',
            'ar/messages.ftl:10:1: "title": the number 26 is typed / Use a named number in braces',
        ),
        (
            'حصيلة يوم',
            'حصيلة ٢٦ يوم',
            'ar/messages.ftl:10:1: "title": the number ٢٦ is typed / Use a named number in braces',
        ),
        (
            'حصيلة يوم',
            'حصيلة يوم²',
            'ar/messages.ftl:10:1: "title": the number ² is typed / Use a named number in braces',
        ),
        (
            'حصيلة يوم',
            'حصيلة { 26 }',
            'ar/messages.ftl:10:1: "title": the number 26 is typed / Use a named number',
        ),
        (
            'حصيلة يوم',
            'حصيلة { "26" }',
            'ar/messages.ftl:10:1: "title": the number 26 is typed / Use a named number in braces',
        ),
        (
            'حصيلة يوم',
            '<b>حصيلة</b> يوم',
            'ar/messages.ftl:10:1: "title": markup <b> is typed / Write plain text',
        ),
        (
            'حصيلة يوم',
            'حصيلة&nbsp;يوم',
            'ar/messages.ftl:10:1: "title": markup &nbsp; is typed / Write plain text',
        ),
        (
            'حصيلة يوم',
            'حصيلة\u202e يوم',
            'ar/messages.ftl:10:1: "title": direction-control character U+202E (right-to-left override) / Delete it; direction is set by the page',
        ),
        (
            'حصيلة يوم',
            'حصيلة { "\\u200B" }',
            'ar/messages.ftl:10:1: "title": invisible character U+200B (zero width space) / Delete it',
        ),
        (
            'حصيلة يوم',
            'حصيلة { SUM($n) }',
            'ar/messages.ftl:10:1: "title": "SUM" is not a function / Known: BARE, COUNT, DATE, LIST, NAME, PERCENT, SPELL',
        ),
        (
            'حصيلة يوم',
            'حصيلة { COUNT() }',
            'ar/messages.ftl:10:1: "title": COUNT takes one value / Write one value in the brackets',
        ),
        (
            '    [two] شخصان\n',
            '',
            'ar/messages.ftl:1:1: "count-dead": the plural form [two] is missing / Add "[two] …", for numbers such as 2',
        ),
        (
            '    [few] { $n } أشخاص\n',
            '',
            'ar/messages.ftl:1:1: "count-dead": the plural form [few] is missing / Add "[few] …", for numbers such as 3, 4, 5',
        ),
        (
            ARABIC[: ARABIC.index('killed')],
            'count-dead = { $n ->\n   *[other] أشخاص\n}\n',
            'ar/messages.ftl:1:1: "count-dead": $n is not used, and its number or name is lost / Use { $n } as en does',
        ),
        (
            '[few] { $n } أشخاص',
            '[few] أشخاص',
            'ar/messages.ftl:1:1: "count-dead": the form [few] does not show its number but stands for 3, 4, 5, 6 / Write { $n } in it',
        ),
        (
            '    [two]',
            '    [some] { $n } ما\n    [two]',
            'ar/messages.ftl:1:1: "count-dead": [some] is not a plural form of ar / Use zero, one, two, few, many, other',
        ),
    ],
)
def test_a_fault_of_a_translation_is_found_with_its_mending(faults, old, new, said):
    assert old in ARABIC
    assert said in faults(ARABIC.replace(old, new, 1))
    assert faults(ARABIC) == []


@pytest.mark.parametrize(
    ('terms', 'said'),
    [
        (
            {'air': {'name': 'جو'}},
            'ar/terms.yaml: the term "gas" is missing / Add "gas:" with its forms',
        ),
        (
            {'gas': {'name': 'غاز'}},
            'ar/terms.yaml:1: "gas" has no form "label" / Add "label:"; en says: Gas',
        ),
        (
            {'gas': {'name': 'غاز', 'label': 'غاز 9'}},
            'ar/terms.yaml:1: the number 9 is typed in "gas" / Use a named number in braces',
        ),
        (
            {'gas': {'name': 'غاز', 'label': '<i>غاز</i>'}},
            'ar/terms.yaml:1: markup <i> is typed in "gas" / Write plain text',
        ),
    ],
)
def test_a_fault_of_a_term_is_found(faults, terms, said):
    assert said in faults(ARABIC, terms)


def test_a_word_that_the_brief_needs_and_no_pack_has_is_found_at_its_record(recorded, languages):
    first, claim, source = (
        recorded.incidents[0],
        recorded.claims[4],
        recorded.sources['snhr-2014-10-26'],
    )
    changed = recorded._replace(
        brief=recorded.brief.model_copy(update={'context': 'army'}),
        sources={source.id: source.model_copy(update={'by': 'paper'})},
        incidents=(
            first.model_copy(
                update={
                    'weapon': 'drone',
                    'place_part': 'suburb',
                    'attributions': (first.attributions[0].model_copy(update={'actor': 'band'}),),
                    'targets': (
                        first.targets[0].model_copy(update={'facility': None, 'sites_of': 'gang'}),
                    ),
                }
            ),
        ),
        claims=(
            claim.model_copy(
                update={'items': (claim.items[0].model_copy(update={'facility_type': 'bakery'}),)}
            ),
        ),
    )

    assert [
        (problem.where, problem.what, problem.hint)
        for problem in lint_names(languages['ar'], changed)
    ] == [
        (
            where,
            f'"{word}" has no word in ar',
            f'Add "{word}:" to data/reference/terms/ar.yaml, or to the terms.yaml of ar',
        )
        for where, word in (
            (recorded.brief.at('context'), 'army'),
            (first.at('weapon'), 'drone'),
            (first.at(), 'suburb'),
            (first.at('attributions', 0, 'actor'), 'band'),
            (first.at('targets', 0), 'gang'),
            (claim.at('items', 0, 'facility_type'), 'bakery'),
            (source.at('by'), 'paper'),
        )
    ]


def test_a_number_is_not_parted_from_its_noun_where_no_space_stands_between_them():
    assert (
        html((Text('造成'), Number('24', 'killed', '24'), Text('名平民')))
        == '造成<span class="whole"><data class="number" value="24" data-fact="killed">24</data>名</span>平民'
    )
    assert (
        html((Number('24', 'killed', '24'), Text('，')))
        == '<data class="number" value="24" data-fact="killed">24</data>，'
    )


@pytest.mark.parametrize(
    ('text', 'pieces'),
    [
        (
            'At least 1,447 “civilians” (a), Tala’e.',
            ['At ', 'least ', '1,447 ', '“civilians” ', '(a), ', 'Tala’e.'],
        ),
        (
            '造成1447名平民死亡',
            ['造', '成', '1447名', '平', '民', '死', '亡'],
        ),  # a number keeps its noun
        (
            '称“塔城”，见（注）。',
            ['称', '“塔', '城”，', '见', '（注）。'],
        ),  # no line begins with what closes, none ends with what opens
        (
            '\u2068拉卡\u2069的\u206824\u2069名',
            ['\u2068拉', '卡\u2069', '的', '\u206824\u2069名'],
        ),  # an isolate stays with its text
        ('OCHA数据', ['OCHA', '数', '据']),
        ('', []),
    ],
)
def test_a_text_may_be_broken_where_its_script_allows(text, pieces):
    assert breakable(text) == pieces
