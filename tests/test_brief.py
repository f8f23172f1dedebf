"""The real brief, from its data to the text a reader gets: what is stated is printed, and a correction follows everywhere."""

import json
import re

import pypdfium2
import pytest

NAMES = {
    'en': [
        'Ar-Raqqa',
        'Governorate building',
        'At-Tala’e military camp',
        'State Security branch',
        'At-Tabaqa military airbase',
        'Tal base city',
        'Brigade 93',
        'Ain Eissa',
        'Der Ezzor',
        'Al-Bokamal',
        'Aleppo',
        'An-Nussra front',
        'Ain Al-Arab',
        'Joubar',
        'Harasta',
        'Damascus countryside',
        'Schools',
        'Hospitals',
        'Markets',
        'Mosques',
    ],
    'ar': [
        'الرقة',
        'مبنى المحافظة',
        'معسكر الطلائع',
        'فرع أمن الدولة',
        'مطار الطبقة العسكري',
        'مدينة قاعدة تل',
        'اللواء 93',
        'عين عيسى',
        'دير الزور',
        'البوكمال',
        'حلب',
        'جبهة النصرة',
        'عين العرب',
        'جوبر',
        'حرستا',
        'ريف دمشق',
        'مدارس',
        'مشاف',
        'أسواق',
        'مساجد',
    ],
}
STATED = ['24', '1,447', '138', '103', '1,206', '241', '16.7']


def text_of(pdf):
    return ' '.join(
        ' '.join(page.get_textpage().get_text_bounded().split())
        for page in pypdfium2.PdfDocument(pdf)
    )


@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_every_place_facility_and_number_of_the_page_is_in_the_pdf(built, tag):
    text = text_of(built.out / tag / 'brief.pdf')

    assert [name for name in NAMES[tag] if name not in text] == []
    assert [
        number for number in STATED if not re.search(rf'(?<![\d,]){re.escape(number)}(?!\d)', text)
    ] == []


def test_the_cover_can_be_quoted(built):
    text = text_of(built.out / 'en/brief.pdf')

    assert 'airstrikes killed 24 civilians and destroyed a number of vital buildings' in text
    assert (
        'In the same period the Syrian regime killed at least 1,447 civilians, among them 138 children and 103 women.'
        in text
    )


def test_a_correction_follows_everywhere_in_every_language(project):
    claims = 'data/claims/2014-10-26-snhr.yaml'
    project.change(claims, 'min: 1447', 'min: 1451')
    project.change(claims, 'value: 24', 'value: 26')
    made = project.make()
    assert made.returncode == 0, made.stderr

    for tag in ('en', 'ar'):
        text = text_of(project.out / tag / 'brief.pdf')
        html = (project.out / tag / 'brief.html').read_text(encoding='utf-8')
        figures = json.loads((project.out / tag / 'figures.json').read_bytes())
        drawn = ' '.join(
            word
            for figure in figures.values()
            for word in (
                figure['alt'],
                figure['title'],
                figure['note'],
                *(text for _, text in figure['numbers']),
            )
        )
        for new in ('1,451', '26', '1,210', '16.6', '55'):  # total, total, residual, share, ratio
            assert re.search(rf'(?<![\d,.]){new}(?!\d)', text), f'{new} is not in the {tag} PDF'
        for new in ('1,451', '26', '1,210', '16.6', '55'):
            assert new in drawn, f'{new} is not in the {tag} figures'
        for old in ('1,447', '1447', '24', '1,206', '16.7', '60'):
            assert not re.search(rf'(?<![\d,.-]){re.escape(old)}(?![\d,.])', text), (
                f'{old} still stands in the {tag} PDF'
            )
            assert not re.search(rf'(?<![\d,.-]){re.escape(old)}(?![\d,.])', drawn), (
                f'{old} still stands in the {tag} figures'
            )
        assert 'value="1447"' not in html
        assert 'value="24"' not in html


def test_why_follows_a_number_down_to_its_source(built):
    said = built.step('why', 'regime-rest').stdout

    assert (
        'killed.civilian.syrian-regime.not-broken-down = at-least 1206   (1447 - 138 - 103)' in said
    )
    assert re.search(r'claim regime-killed +data/claims/2014-10-26-snhr\.yaml:\d+:\d+', said)
    assert 'https://snhr.org/blog/2014/10/26/1813/' in said
    assert (
        'facilities-targeted.syrian-regime = 9   (2 + 2 + 2 + 3)'
        in built.step('why', 'facilities').stdout
    )


def test_numbers_lists_every_fact_in_both_languages(built, ledger):
    said = built.step('numbers').stdout.replace('\u00a0', ' ')

    assert [name for name in ledger.facts if name not in said] == []
    assert 'en  at least 1,447   at least 1,447 civilians' in said
    assert 'ar  ما لا يقل عن 1,447   ما لا يقل عن 1,447 مدنيا' in said
