"""What a second page itemises of a total is printed beside it, as "23 of 24", and never added; its days lie in its own window."""

import re

import pypdfium2
import pytest

from pipeline.analyse import analyse
from pipeline.audit import audit
from pipeline.disclose import disclose
from pipeline.load import load
from pipeline.validate import validate
from tests.conftest import BRIEF, marked

FILE = 'data/claims/2014-10-26-summary.yaml'
SUMMARY = """\
- id: alliance-killed-listed
  by: snhr
  source: snhr-summary
  published: 2014-10-26
  period: {from: 2014-09-23, to: 2014-10-22}
  actor: international-alliance
  measure: killed
  status: civilian
  value: 23
  itemises: alliance-killed
"""
ITEMS = """\
  items:
    - {date: 2014-09-23, value: 20}
    - {place: ar-raqqa, date: 2014-10-01, value: 2}
    - {place: ar-raqqa, date: 2014-10-01, value: 1}
"""


@pytest.fixture
def summarised(project):
    """A copy of the real brief with a press summary as a second source, which lists 23 of the 24."""

    def summarised(text=SUMMARY):
        (project.folder / FILE).write_text(text, encoding='utf-8')
        project.change(
            'BRIEF/brief.yaml',
            'claims: [2014-10-26-snhr]',
            'claims: [2014-10-26-snhr, 2014-10-26-summary]',
        )
        sources = project.folder / 'data/reference/sources.yaml'
        sources.write_text(
            sources.read_text(encoding='utf-8')
            + '\n- {id: snhr-summary, by: snhr, kind: report, published: 2014-10-26}\n',
            encoding='utf-8',
        )
        return load(project.folder / 'data', BRIEF, project.folder)

    return summarised


def problems(recorded):
    return [str(problem).replace('\n    hint: ', ' / ') for problem in validate(recorded)]


@pytest.mark.parametrize('items', ['', ITEMS])
def test_what_is_itemised_and_what_is_not_are_facts_and_nothing_is_added(summarised, items):
    recorded = summarised(SUMMARY + items)
    assert problems(recorded) == []

    facts = analyse(disclose(recorded)).facts
    total = 'killed.civilian.international-alliance'
    assert [
        facts[name].value
        for name in (
            total,
            f'{total}.itemised.alliance-killed-listed',
            f'{total}.itemised.alliance-killed-listed.rest',
        )
    ] == [24, 23, 1]
    assert facts[f'{total}.itemised.alliance-killed-listed'].wheres == (f'{FILE}:9:10',)
    assert facts['killed.ratio.syrian-regime.international-alliance'].value == 60


def test_a_list_without_a_sum_of_its_own_is_added_up(summarised):
    recorded = summarised(SUMMARY.replace('value: 23', 'value: unknown') + ITEMS)

    assert (
        analyse(disclose(recorded))
        .facts['killed.civilian.international-alliance.itemised.alliance-killed-listed']
        .value
        == 23
    )


@pytest.mark.parametrize(
    ('old', 'new', 'said'),
    [
        (
            '{place: ar-raqqa, date: 2014-10-01, value: 1}',
            '{place: ar-raqqa, date: ¦2014-10-24, value: 1}',
            'the incident of 2014-10-24 lies outside the period 2014-09-23 to 2014-10-22 / Correct one of the two days',
        ),
        (
            '{date: 2014-09-23, value: 20}',
            '{date: ¦2014-09-22, value: 20}',
            'the incident of 2014-09-22 lies outside the period 2014-09-23 to 2014-10-22 / Correct one of the two days',
        ),
        (
            'itemises: alliance-killed',
            'itemises: ¦aliance-killed',
            'itemises: there is no total "aliance-killed" among the claims of this brief / Did you mean alliance-killed?',
        ),
        (
            'itemises: alliance-killed',
            'itemises: ¦alliance-killed-listed',
            'itemises: there is no total "alliance-killed-listed" among the claims of this brief / Did you mean alliance-killed?',
        ),
        (
            'actor: international-alliance',
            'actor: ¦syrian-regime',
            'actor: "syrian-regime" is not "international-alliance", which "alliance-killed" counts / Itemise a total of the same people',
        ),
        (
            'period: {from: 2014-09-23',
            'period: ¦{from: 2014-09-22',
            '2014-09-22 to 2014-10-22 reaches beyond 2014-09-23 to an unknown day, the days of "alliance-killed" / Correct the period of one of the two',
        ),
    ],
)
def test_what_does_not_fit_is_said_at_its_place(summarised, old, new, said):
    assert old in SUMMARY + ITEMS
    text, line, column = marked((SUMMARY + ITEMS).replace(old, new, 1))
    assert f'{FILE}:{line}:{column}: {said}' in problems(summarised(text))


def test_more_than_there_are_cannot_be_itemised(summarised):
    assert problems(summarised(SUMMARY.replace('value: 23', 'value: 25'))) == [
        f'{FILE}:9:10: 25 are itemised of 24 / Correct one of the two, or record this claim as a total of its own'
    ]


def test_the_auditor_says_the_day_outside_the_window_without_a_brief(tmp_path):
    path = tmp_path / 'summary.yaml'
    path.write_text(
        SUMMARY + ITEMS.replace('date: 2014-09-23', 'date: 2014-09-22'), encoding='utf-8'
    )

    assert [problem.what for problem in audit([str(path)]).problems] == [
        'the incident of 2014-09-22 lies outside the period 2014-09-23 to 2014-10-22'
    ]


@pytest.mark.slow
def test_the_reconciliation_prints_23_of_24_in_both_languages(summarised, project):
    summarised(SUMMARY + ITEMS.replace('2014-09-23, value: 20', '2014-09-22, value: 20'))
    refused = project.make()
    assert (refused.returncode, list(project.out.rglob('*.pdf'))) == (2, [])
    assert f'{FILE}:12:14: the incident of 2014-09-22 lies outside' in refused.stderr

    (project.folder / FILE).write_text(SUMMARY + ITEMS, encoding='utf-8')
    made = project.make('en', 'ar')
    assert made.returncode == 0, made.stderr
    text = {
        tag: ' '.join(
            ' '.join(page.get_textpage().get_text_bounded().split())
            for page in pypdfium2.PdfDocument(project.out / tag / 'brief.pdf')
        )
        for tag in ('en', 'ar')
    }
    assert re.search(
        r'Itemised by Syrian Network for Human Rights, 26 October 2014 23 of 24', text['en']
    )
    assert re.search(r'23 من 24', text['ar'])
