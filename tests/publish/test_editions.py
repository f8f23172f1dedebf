"""Corrected editions: what changed is computed and printed in every language, and what was published stays as it was."""

import json
import shutil

import pypdfium2
import pytest

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import ProseWriter, Words, find_packs, load_language, read_prose
from pipeline.load import load
from pipeline.model import Refused, Where
from pipeline.publish import edition_record, record_as_json, republication_problems, sums
from pipeline.publish.texts import as_text
from pipeline.write import write
from pipeline.write.changes import label
from pipeline.write.page import Page
from pipeline.write.traces import Traces
from tests.conftest import BRIEF, ROOT, SHIPPED
from tests.fixtures.kits import DEFINITION, correct
from tests.fixtures.written import FIGURES, HOUSE, KIND, LAYOUTS

MONTHLY = '2031-05-monthly'


@pytest.fixture
def published(project, ledger):
    """A project whose first edition was published; and that edition's record."""
    first = edition_record(ledger, {'brief.pdf': b'%PDF'})
    path = project.path('BRIEF/editions/1.json')
    path.parent.mkdir()
    path.write_bytes(record_as_json(first))
    return project, first


def read(project, name=BRIEF, data='data'):
    return analyse(disclose(load(project.folder / data, name, project.folder)))


def test_the_record_of_an_edition_reads_back_as_it_was(published):
    project, first = published
    correct(project)

    assert (
        load(project.folder / 'data', BRIEF, project.folder).replaces.model_dump()
        == first.model_dump()
    )


def test_a_correction_names_every_number_that_changed_and_no_other(published):
    project, _ = published
    correct(project)
    ledger = read(project)

    assert set(ledger.changed) == {
        'killed.civilian.syrian-regime',
        'killed.civilian.syrian-regime.not-broken-down',
        'killed.civilian.syrian-regime.children-and-women.share',
    }
    assert [
        (ledger.facts[f'before.{name}'].value, ledger.facts[name].value)
        for name in sorted(ledger.changed, key=len)
    ] == [(1447, 1451), (1206, 1210), (16.7, 16.6)]
    assert ledger.facts['changes.numbers'].value == 3


def test_a_first_edition_has_no_change_note(ledger):
    assert ledger.changed == ()
    assert not any(name.startswith(('before.', 'changes.')) for name in ledger.facts)


def test_a_number_that_is_no_longer_counted_and_a_new_one_are_both_changes(published):
    project, first = published
    gone = first.model_copy(
        update={
            'facts': {
                **first.facts,
                'killed.civilian.nobody': first.facts['killed.civilian.syrian-regime'],
            }
        }
    )
    project.path('BRIEF/editions/1.json').write_bytes(
        record_as_json(
            gone.model_copy(
                update={
                    'facts': {
                        k: v
                        for k, v in gone.facts.items()
                        if k != 'killed.civilian.syrian-regime.women'
                    }
                }
            )
        )
    )
    correct(project)
    ledger = read(project)

    assert {'killed.civilian.nobody', 'killed.civilian.syrian-regime.women'} <= set(ledger.changed)
    assert 'before.killed.civilian.syrian-regime.women' not in ledger.facts
    assert 'killed.civilian.nobody' not in ledger.facts


def test_incidents_that_came_went_or_changed_are_named(published):
    project, first = published
    ids = list(first.incidents)
    then = {**first.incidents, ids[0]: '0' * 64, 'i2014-gone': '1' * 64}
    del then[ids[1]]
    project.path('BRIEF/editions/1.json').write_bytes(
        record_as_json(first.model_copy(update={'incidents': then}))
    )
    correct(project)
    facts = read(project).facts

    assert facts['changes.incidents.corrected'].records == (f'incident:{ids[0]}',)
    assert facts['changes.incidents.added'].records == (f'incident:{ids[1]}',)
    assert facts['changes.incidents.withdrawn'].records == ('incident:i2014-gone',)


def test_a_record_moved_in_its_file_is_no_change(published):
    project, _ = published
    path = project.path('data/incidents/2014-10.yaml')
    path.write_text('# one line more\n' + path.read_text(encoding='utf-8'), encoding='utf-8')
    project.change(DEFINITION, 'edition: 1', 'edition: 2\ncorrected: 2014-11-02')
    facts = read(project).facts

    assert facts['changes.numbers'].value == 0
    assert facts['changes.incidents.corrected'].value == 0


@pytest.mark.parametrize('name', [BRIEF, MONTHLY])
@pytest.mark.parametrize('tag', SHIPPED)
def test_every_number_of_a_brief_could_be_named_in_a_change_note(name, tag, project):
    """Whatever will have to be corrected one day, each language has the words for it."""
    data = 'data' if name == BRIEF else 'tests/sample/data'
    if name == MONTHLY:
        shutil.copytree(ROOT / 'tests/sample', project.folder / 'tests/sample')
    before = edition_record(read(project, name, data), {})
    (project.folder / data / f'briefs/{name}/editions').mkdir()
    (project.folder / data / f'briefs/{name}/editions/1.json').write_bytes(
        record_as_json(before.model_copy(update={'facts': {}}))
    )
    definition = project.folder / data / f'briefs/{name}/brief.yaml'
    definition.write_text(
        definition.read_text(encoding='utf-8').replace(
            'edition: 1', 'edition: 2\ncorrected: 2031-06-20'
        ),
        encoding='utf-8',
    )
    ledger = read(project, name, data)
    language = load_language(
        tag,
        find_packs([ROOT / 'templates/languages']),
        ROOT,
        project.folder / data / f'reference/terms/{tag}.yaml',
    )

    page = Page(ledger, Words(language, ledger), None, Traces(ledger, lists_sources=False))
    labels = {}
    for fact in ledger.changed:
        labels.setdefault(label(page, fact), []).append(fact)

    assert sorted({str(problem) for problem in page.problems}) == []
    assert [facts for facts in labels.values() if len(facts) > 1] == []


def note(project, name, tag):
    """Return a note of the kit as it leaves."""
    ledger = read(project)
    languages = {
        each: load_language(each, find_packs([ROOT / 'templates/languages']), ROOT)
        for each in ledger.public.brief.languages
    }
    words = Words(languages[tag], ledger)
    writer = ProseWriter(read_prose(project.path(f'BRIEF/{tag}.md'), f'{tag}.md', tag), words)
    html = write(
        ledger,
        words,
        writer,
        FIGURES,
        KIND,
        HOUSE,
        {each: language.locale for each, language in languages.items()},
        [LAYOUTS],
        f'{name}.html',
    )
    return as_text(html).decode().replace('\u00a0', ' ')


def test_the_change_note_of_the_kit_tells_every_number_from_and_to_and_why(published):
    project, _ = published
    correct(project)
    english, arabic = (note(project, 'changes', tag).splitlines() for tag in ('en', 'ar'))

    assert (
        'Corrected edition 2, 2 November 2014: it replaces edition 1 of 26 October 2014' in english
    )
    assert 'Four names were added.' in english
    assert 'أضيفت أربعة أسماء.' in arabic
    assert [line for line in english if ' | ' in line] == [
        'Number | Edition 1 | Edition 2',
        'Civilians killed · Syrian regime | at least 1,447 | at least 1,451',
        'Share · Syrian regime | 16.7% | 16.6%',
        'Not broken down · Syrian regime | at least 1,206 | at least 1,210',
    ]
    assert [
        sum(number in line for line in arabic) for number in ('1,447', '1,451', '1,206', '1,210')
    ] == [1, 1, 1, 1]


def test_the_note_on_method_of_the_kit_holds_the_block_and_the_sources(project):
    said = note(project, 'method', 'en')

    assert (
        '\nMethod\n\nThe period begins on 23 September 2014. The source states no end; the day of publication, 26 October 2014, bounds it.\n'
        in said
    )
    assert (
        '- Syrian Network for Human Rights, page of 26 October 2014, https://snhr.org/blog/2014/10/26/1813/'
        in said
    )
    assert note(project, 'method', 'ar').count('https://snhr.org/blog/2014/10/26/1813/') == 1


def test_an_edition_whose_forerunner_is_not_there_is_refused(project):
    correct(project)
    with pytest.raises(Refused) as refused:
        load(project.folder / 'data', BRIEF, project.folder)

    (problem,) = refused.value.problems
    assert str(problem.where).startswith(f'{DEFINITION}:')
    assert (
        problem.what
        == f'edition 2 replaces edition 1, and data/briefs/{BRIEF}/editions/1.json is not there'
    )


def test_an_edition_of_an_earlier_day_than_the_one_it_replaces_is_refused(published):
    project, _ = published
    correct(project)
    project.change(DEFINITION, 'corrected: 2014-11-02', 'corrected: 2014-10-25')
    found = project.step('check-data')

    assert found.returncode == 1
    assert 'edition 2 is published on 2014-10-25, before edition 1 (2014-10-26)' in found.stderr


def test_a_corrected_edition_without_a_day_of_its_own_is_refused(published):
    project, _ = published
    correct(project)
    project.change(DEFINITION, 'corrected: 2014-11-02\n', '')
    found = project.step('check-data')

    assert found.returncode == 1
    assert 'edition 2 has no day of its own' in found.stderr


def test_a_first_edition_corrects_nothing(project):
    project.change(
        DEFINITION, 'published: 2014-10-26', 'published: 2014-10-26\ncorrected: 2014-11-02'
    )
    found = project.step('check-data')

    assert found.returncode == 1
    assert 'a first edition corrects nothing' in found.stderr


def test_a_record_of_another_brief_is_refused(published):
    project, first = published
    project.path('BRIEF/editions/1.json').write_bytes(
        record_as_json(first.model_copy(update={'brief': 'another'}))
    )
    correct(project)
    found = project.step('check-data')

    assert found.returncode == 1
    assert f'edition 2 of {BRIEF} cannot replace edition 1 of another' in found.stderr


def test_a_correction_that_says_no_reason_is_refused_in_every_language(published):
    project, _ = published
    correct(project, reason=False)
    found = project.step('validate', 'en', 'ar')

    assert found.returncode == 3
    assert [
        line.split(':')[0].rpartition('/')[2]
        for line in found.stderr.splitlines()
        if 'the block "correction" is missing' in line
    ] == ['ar.md', 'en.md']


def test_an_edition_that_would_leave_the_house_otherwise_is_refused(ledger):
    kit, again = (
        {f'{BRIEF}.en.pdf': pdf, 'SHA256SUMS': sums({f'{BRIEF}.en.pdf': pdf})}
        for pdf in (b'%PDF one', b'%PDF two')
    )
    where = Where('data/briefs/b/editions/1.json')

    assert (
        republication_problems(
            edition_record(ledger, kit), edition_record(ledger, kit), where, 'output/press/b/1'
        )
        == []
    )
    (problem,) = republication_problems(
        edition_record(ledger, kit), edition_record(ledger, again), where, 'output/press/b/1'
    )
    assert (
        problem.what
        == f'edition 1 was published on 2014-10-26, and would now differ in its files ({BRIEF}.en.pdf, SHA256SUMS)'
    )
    assert problem.hint.startswith('Write "edition: 2" and "corrected:" with its day in brief.yaml')
    assert problem.kind == 'policy'


# From the desk to the press


def kit(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob('*')
        if path.is_file()
    }


def texts(path):
    return (
        ''.join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(path))
        .replace('\r\n', ' ')
        .replace('\u00a0', ' ')
    )


@pytest.mark.slow
def test_a_correction_is_a_new_edition_beside_the_old_one_which_stays_as_it_was(project):
    assert project.make('press').returncode == 0
    press = project.folder / 'output/press' / BRIEF
    first = kit(press / '1')
    kept = project.path('BRIEF/editions/1.json').read_bytes()

    project.change('data/claims/2014-10-26-snhr.yaml', '1447', '1451')
    refused = project.make('press')
    assert (
        'edition 1 was published on 2014-10-26, and would now differ in 3 numbers' in refused.stderr
    )
    assert refused.returncode == 2
    assert not (press / '2').exists()
    project.restore('data/claims/2014-10-26-snhr.yaml')

    correct(project)
    assert project.make('lang-confirm', 'LANG=ar').returncode == 0
    made = project.make('press')
    assert made.returncode == 0, made.stdout + made.stderr
    assert kit(press / '1') == first
    assert project.path('BRIEF/editions/1.json').read_bytes() == kept
    assert json.loads(project.path('BRIEF/editions/2.json').read_bytes())['edition'] == 2
    english, arabic = (texts(press / f'2/{BRIEF}.edition-2.{tag}.pdf') for tag in ('en', 'ar'))
    for said in (
        'Corrected edition 2, 2 November 2014: it replaces edition 1 of 26 October 2014',
        'Four names were added.',
        '1,447',
        '1,451',
    ):
        assert said in english
    for said in ('1,447', '1,451'):
        assert said in arabic
    page = (press / f'2/{BRIEF}.edition-2.ar.html').read_text(encoding='utf-8')
    assert f'href="{BRIEF}.edition-2.en.html"' in page
    assert f'href="{BRIEF}.edition-2.ar.pdf"' in page
    assert '1,451' in page
