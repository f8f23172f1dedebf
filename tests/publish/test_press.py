"""The press kit and the press page as they leave, in every language: each number is a fact, nothing is there that is not listed, and a second run changes no byte."""

import csv
import functools
import hashlib
import http.server
import io
import json
import posixpath
import re
import shutil
import threading
import unicodedata
import urllib.request
import xml.etree.ElementTree as xml
from collections import Counter
from urllib.parse import urldefrag, urljoin

import openpyxl
import pypdfium2
import pytest

from pipeline.check import RestrictedValues, leaks
from pipeline.model import Ledger, RestrictedValue
from tests.conftest import BRIEF, ROOT, SHIPPED, Project, SampleFolder
from tests.fixtures.web_pages import ATOM, Read, in_digits, to

pytestmark = pytest.mark.slow
MONTHLY = '2031-05-monthly'
SCRIPTS = (
    'en',
    'ar',
    'ru',
    'zh-Hans',
)  # of the long brief one language of each script; the real one is in all
SAMPLE = (f'BRIEF={MONTHLY}',)


def spoken(project, data, brief, tags):
    """Let a brief of a copy of the project be in these languages."""
    path = project.folder / data / f'briefs/{brief}/brief.yaml'
    path.write_text(
        re.sub(
            r'^languages: .*$',
            f'languages: [{", ".join(tags)}]',
            path.read_text(encoding='utf-8'),
            flags=re.MULTILINE,
        ),
        encoding='utf-8',
    )


class Press:
    """What make press left of one brief, and how it is asked for again."""

    def __init__(self, project, brief, *options):
        self.project, self.brief, self.options = project, brief, options
        self.again()

    def again(self):
        made = self.project.make(*self.options, 'press')
        assert made.returncode == 0, made.stdout + made.stderr
        self.said = made.stdout + made.stderr

    @property
    def folder(self):
        return self.project.folder / 'output/press'

    @property
    def kit(self):
        return self.folder / self.brief / '1'

    @functools.cached_property
    def ledger(self):
        return Ledger.model_validate_json((self.kit / f'data/{self.brief}.facts.json').read_bytes())

    def read(self, name):
        return (self.kit / name).read_text(encoding='utf-8-sig')

    def bytes(self):
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in sorted(self.folder.rglob('*'))
            if path.is_file()
        }


@pytest.fixture(scope='module')
def real(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp('real'))
    shutil.copy2(
        ROOT / f'data/briefs/{BRIEF}/brief.yaml', project.path('BRIEF/brief.yaml')
    )  # in every language, and not in two
    return Press(project, BRIEF)


@pytest.fixture(scope='module')
def month(tmp_path_factory):
    place = tmp_path_factory.mktemp('month')
    sample = SampleFolder(place / 'sample', Project(place / 'program'))
    spoken(sample, 'data', MONTHLY, SCRIPTS)
    return Press(sample, MONTHLY, *SAMPLE)


@pytest.fixture(params=['real', 'month'])
def press(request):
    return request.getfixturevalue(request.param)


@pytest.fixture(
    params=[('real', tag) for tag in SHIPPED] + [('month', tag) for tag in SCRIPTS], ids='-'.join
)
def one(request):
    """What left of a brief, and one language of it."""
    name, tag = request.param
    return request.getfixturevalue(name), tag


def test_the_kit_has_every_language_and_holds_what_its_lists_name_and_nothing_else(press):
    there = {str(path.relative_to(press.kit)) for path in press.kit.rglob('*') if path.is_file()}
    sums = dict(reversed(line.split('  ')) for line in press.read('SHA256SUMS').splitlines())
    manifest = json.loads(press.read('manifest.json'))['files']

    assert (
        there
        == {*sums, 'SHA256SUMS'}
        == {
            *manifest,
            'manifest.json',
            'SHA256SUMS',
            *(name for name in sums if name.endswith('.zip')),
        }
    )
    assert {
        name: hashlib.sha256((press.kit / name).read_bytes()).hexdigest() for name in sums
    } == sums
    for tag in press.ledger.public.brief.languages:
        assert {
            f'{press.brief}.{tag}.{ending}'
            for ending in ('pdf', 'txt', 'html', 'numbers.csv', 'zip')
        } | {f'{name}.{tag}.txt' for name in ('METHOD', 'VERIFY')} <= there
        assert {f'cards/{tag}/card.png', f'cards/{tag}/card-square.png'} <= there
        figures = {name.rpartition('.')[0] for name in there if name.startswith(f'figures/{tag}/')}
        assert figures
        assert all(
            {f'{figure}.svg', f'{figure}.png', f'{figure}.txt'} <= there for figure in figures
        )


def test_a_second_run_changes_no_byte(press):
    before = press.bytes()
    press.again()

    assert press.bytes() == before


# Numbers


def test_each_number_of_the_web_page_is_its_fact_and_stands_in_the_text_as_often(one, languages):
    press, tag = one
    numbers, printed = languages[tag], Counter()
    for text, stack in Read(press.read(f'{press.brief}.{tag}.html').encode()).texts:
        name, attributes = stack[-1] if stack else ('', {})
        if name == 'data':
            fact = press.ledger.facts[attributes['data-fact']]
            if attributes['value'] == '':  # a number that is not known is said in words
                assert fact.min is fact.max is None
                assert not re.search(r'\d', text)
                continue
            assert float(attributes['value']) in (fact.value, fact.min, fact.max), fact.name
            if 'spelled' not in attributes['class']:
                assert float(numbers.read_number(text)) == float(attributes['value'])
                printed[text] += 1
    assert sum(printed.values()) > 20

    plain = press.read(f'{press.brief}.{tag}.txt')
    assert {text: times for text, times in printed.items() if plain.count(text) < times} == {}


def test_the_sheet_of_numbers_says_every_fact_in_the_digits_of_its_language(one, languages):
    press, tag = one
    rows = {
        row['fact']: row
        for row in csv.DictReader(io.StringIO(press.read(f'{press.brief}.{tag}.numbers.csv')))
    }

    assert set(rows) == set(press.ledger.facts)
    for fact in press.ledger.facts.values():
        row = rows[fact.name]
        assert row['qualifier'] == fact.qualifier
        if fact.day:
            assert (row['value'], row['in digits']) == (
                fact.day.isoformat(),
                languages[tag].day(fact.day),
            )
        elif fact.min is not None or fact.max is not None:
            ends = {
                float(number) for number in (fact.min, fact.max, fact.value) if number is not None
            }
            said = {
                abs(number)
                for number in in_digits(
                    unicodedata.normalize('NFC', row['in digits']), languages[tag]
                )
            }
            case = (fact.name, row['in digits'])
            assert said, case
            assert said <= {round(abs(end), 6) for end in ends}, case
        else:
            assert not re.search(r'\d', row['in digits'] + row['value']), fact.name


def test_the_tables_and_the_workbook_hold_every_fact(press):
    table = {
        row['fact']: row
        for row in csv.DictReader(io.StringIO(press.read(f'data/{press.brief}.facts.csv')))
    }
    book = openpyxl.load_workbook(press.kit / f'data/{press.brief}.xlsx', read_only=True)
    rows = {row[0]: row for row in book['facts'].iter_rows(min_row=2, values_only=True)}

    assert set(table) == set(rows) == set(press.ledger.facts)
    for name, fact in press.ledger.facts.items():
        assert (rows[name][2], rows[name][3], rows[name][4], rows[name][5]) == (
            fact.value,
            fact.min,
            fact.max,
            fact.qualifier,
        )
        assert [table[name][column] for column in ('value', 'min', 'max', 'qualifier')] == [
            '' if value is None else str(value)
            for value in (fact.value, fact.min, fact.max, fact.qualifier)
        ]


def toll(press):
    """Return the fact of the first tile: what the brief is about."""
    brief = press.ledger.public.brief
    return press.ledger.facts[brief.names.get(brief.tiles[0], brief.tiles[0])]


def known(press):
    """Return what a text may say in digits: values of facts, days and years, and the number of the edition."""
    facts = press.ledger.facts.values()
    numbers = {
        float(number)
        for fact in facts
        for number in (fact.value, fact.min, fact.max)
        if number is not None
    }
    return (
        numbers
        | {
            float(part)
            for fact in facts
            if fact.day
            for part in (fact.day.day, fact.day.month, fact.day.year)
        }
        | {1.0}
    )


def test_the_page_its_card_the_feed_and_the_linked_data_say_the_toll_and_only_facts(one, languages):
    press, tag = one
    page = Read((press.folder / f'{tag}/{press.brief}/1/index.html').read_bytes())
    (entry,) = xml.parse(press.folder / f'{tag}/feed.xml').getroot().findall(f'{ATOM}entry')
    (card,) = (
        attributes['content']
        for attributes in page.each('meta')
        if attributes.get('property') == 'og:image:alt'
    )
    said = {
        'tiles': page.inside('tiles'),
        'card': card,
        'feed': f'{entry.find(f"{ATOM}title").text} {entry.find(f"{ATOM}summary").text}',
        'linked data': f'{page.linked["name"]} {page.linked["abstract"]}',
    }

    for channel, text in said.items():
        numbers = in_digits(text, languages[tag])
        assert set(numbers) <= known(press), channel
        assert float(toll(press).value) in numbers, channel
    for text, stack in page.texts:
        if stack and stack[-1][0] == 'data' and 'spelled' not in stack[-1][1]['class']:
            assert (
                float(languages[tag].read_number(text))
                == press.ledger.facts[stack[-1][1]['data-fact']].value
            )


def test_linked_data_gives_the_sum_of_each_file_it_names(one):
    press, tag = one
    here = f'{tag}/{press.brief}/1/index.html'
    linked = Read((press.folder / here).read_bytes()).linked
    files = [
        one
        for part in (linked, *linked.get('hasPart', []), linked.get('isBasedOn', {}))
        if isinstance(part, dict)
        for key in ('encoding', 'distribution')
        for one in part.get(key, [])
    ]

    assert len(files) >= 2
    for one in files:
        assert (
            hashlib.sha256((press.folder / to(here, one['contentUrl'])).read_bytes()).hexdigest()
            == one['sha256']
        )


# What must stay inside, and where links lead


def test_no_restricted_value_of_the_sample_is_in_a_byte_of_what_leaves(month):
    canaries = (ROOT / 'tests/sample/canaries.txt').read_text(encoding='utf-8').split()
    restricted = RestrictedValues(
        RestrictedValue(canary, 'a canary', (canary,)) for canary in canaries
    )

    assert len(canaries) > 1000
    assert [
        str(problem)
        for name, content in month.bytes().items()
        for problem in leaks(restricted, name, content)
    ] == []
    assert leaks(restricted, 'what make prints', month.said.encode()) == []


def test_every_link_leads_to_a_file_from_a_disk_and_over_http(press):
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=press.folder.parent)
    handler.func.log_message = lambda *_: None
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base, missing, asked = f'http://127.0.0.1:{server.server_port}/press/', [], 0
    try:
        for path in sorted(
            {
                *press.folder.glob('*.html'),
                *press.folder.glob('*/index.html'),
                *press.folder.glob('*/*/*/index.html'),
            }
        ):
            here = str(path.relative_to(press.folder))
            page = Read(path.read_bytes())
            for name, attributes in page.elements:
                href, anchor = urldefrag(attributes.get('href') or attributes.get('src') or '')
                if name == 'base' or re.match(r'[a-z]+:', href) or not (href or anchor):
                    continue
                target = to(here, href) if href else here
                if not (press.folder / target).is_file():
                    missing.append((here, href))
                if anchor and not any(
                    found.get('id') == anchor
                    for _, found in Read((press.folder / target).read_bytes()).elements
                ):
                    missing.append((here, f'{href}#{anchor}'))
                with urllib.request.urlopen(
                    urllib.request.Request(urljoin(base + here, href), method='HEAD')
                ) as answer:
                    asked += answer.status == 200
    finally:
        server.shutdown()
        server.server_close()

    assert missing == []
    assert asked > 100


# A correction of the month: it changes the fixture, and comes last


def texts(path):
    document = pypdfium2.PdfDocument(path)
    said = ''.join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return said


def test_a_correction_is_told_in_every_language_and_channel_and_the_first_edition_stays_as_it_was(
    month,
):
    project, first = month.project, month.kit
    before = {
        name: content for name, content in month.bytes().items() if name.startswith(f'{MONTHLY}/1/')
    }
    incidents = project.folder / 'data/incidents/2031-05-more.yaml'
    records = incidents.read_text(encoding='utf-8').split('\n- id: ')
    gone = records[1].splitlines()[0]
    incidents.write_text('\n- id: '.join([records[0], *records[2:]]), encoding='utf-8')
    brief = f'data/briefs/{MONTHLY}'
    project.change(f'{brief}/brief.yaml', 'edition: 1', 'edition: 2')
    project.change(
        f'{brief}/brief.yaml',
        'published: 2031-06-10',
        'published: 2031-06-10\ncorrected: 2031-06-20',
    )
    for tag in SCRIPTS:
        path = project.folder / brief / f'{tag}.md'
        path.write_text(
            path.read_text(encoding='utf-8') + '\n# correction\n\nX.\n', encoding='utf-8'
        )
    for tag in set(SCRIPTS) - {'en'}:
        assert project.make(*SAMPLE, 'lang-confirm', f'LANG={tag}').returncode == 0
    month.again()

    assert {
        name: content for name, content in month.bytes().items() if name.startswith(f'{MONTHLY}/1/')
    } == before
    second = first.with_name('2')
    facts = json.loads((second / f'data/{MONTHLY}.edition-2.facts.json').read_bytes())
    assert facts['facts']['changes.incidents.withdrawn']['records'] == [f'incident:{gone}']
    assert len(facts['changed']) > 3
    for tag in SCRIPTS:
        stem = f'{MONTHLY}.edition-2.{tag}'
        assert gone.removeprefix('i') in texts(second / f'{stem}.pdf'), (
            tag
        )  # PDFium moves the letter where the text runs to the left
        for name in (f'{stem}.txt', f'{stem}.html', f'CHANGES.{tag}.txt'):
            assert gone in (second / name).read_text(encoding='utf-8'), name
        new, old = (
            (month.folder / f'{tag}/{MONTHLY}/{number}/index.html').read_text(encoding='utf-8')
            for number in (2, 1)
        )
        assert 'class="banner corrected"' in new
        assert 'class="banner replaced"' in old
        assert posixpath.join('..', '2', 'index.html') in old
        (entry,) = xml.parse(month.folder / f'{tag}/feed.xml').getroot().findall(f'{ATOM}entry')
        assert entry.find(f'{ATOM}updated').text.startswith('2031-06-20')
        assert entry.find(f'{ATOM}published').text.startswith('2031-06-10')
    for number in (1, 2):
        verified = project.make(*SAMPLE, 'verify', f'KIT=output/press/{MONTHLY}/{number}')
        assert verified.returncode == 0, verified.stdout + verified.stderr
