"""The press page: every published edition in every language, with numbers that are the facts', links that lead somewhere, and nothing that a reader's machine has to run or fetch."""

import errno
import hashlib
import json
import os
import posixpath
import re
import signal
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import etree

from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import Words
from pipeline.load import load
from pipeline.model import PressPage, Refused
from pipeline.publish import edition_record, record_as_json
from pipeline.site import Kit, site_files
from pipeline.storage.atomic import replace_link
from pipeline.write import House
from tests.conftest import BRIEF, ROOT, SHIPPED, Project
from tests.fixtures.kits import correct, gathered
from tests.fixtures.web_pages import ATOM, LAYOUTS, STYLE, Read, in_digits, to

TAGS = tuple(tag for tag in SHIPPED if (ROOT / f'data/briefs/{BRIEF}/{tag}.md').exists())
REASON = {'en': 'Four names were added.', 'ar': 'أضيفت أربعة أسماء.'}
MARKED = ('data', 'time', 'bdi')  # elements whose digits are a fact's, or a name's


def kit(ledger, files):
    pages = {
        tag: PressPage.model_validate_json(files[f'page.{tag}.json'])
        for tag in ledger.public.brief.languages
    }
    return Kit(
        BRIEF,
        ledger.public.brief.edition,
        {name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
        {name: len(content) for name, content in files.items()},
        pages,
    )


@pytest.fixture(scope='module')
def editions(ledger, languages, house, tmp_path_factory):
    """The real brief in every language there is prose for, published and then corrected: edition -> its ledger and its kit's files."""

    def spoken(ledger):
        brief = ledger.public.brief.model_copy(update={'languages': TAGS})
        return ledger.model_copy(
            update={'public': ledger.public.model_copy(update={'brief': brief})}
        )

    project = Project(tmp_path_factory.mktemp('press'))
    first = spoken(ledger)
    files = gathered(first, languages, house, ROOT)
    path = project.path('BRIEF/editions/1.json')
    path.parent.mkdir()
    path.write_bytes(record_as_json(edition_record(first, files)))
    correct(project)
    for tag in set(TAGS) - set(REASON):
        prose = project.path(f'BRIEF/{tag}.md')
        prose.write_text(
            prose.read_text(encoding='utf-8') + '\n# correction\n\nX.\n', encoding='utf-8'
        )
    second = spoken(analyse(disclose(load(project.folder / 'data', BRIEF, project.folder))))
    return {1: (first, files), 2: (second, gathered(second, languages, house, project.folder))}


@pytest.fixture(scope='module')
def words(languages, ledger):
    return {tag: Words(languages[tag], ledger) for tag in TAGS}


def made(editions, words, house):
    return site_files([kit(*one) for one in editions.values()], words, house, STYLE, LAYOUTS)


@pytest.fixture(scope='module')
def pages(editions, words, house):
    return made(editions, words, house)


@pytest.fixture(scope='module')
def all_files(pages, editions):
    """The site and the kits as they stand in one folder."""
    return {
        **pages,
        **{
            f'{BRIEF}/{number}/{name}': content
            for number, (_, files) in editions.items()
            for name, content in files.items()
        },
    }


def html_pages(pages):
    return {name: Read(content) for name, content in pages.items() if name.endswith('.html')}


def edition_page(pages, number, tag):
    return Read(pages[f'{tag}/{BRIEF}/{number}/index.html'])


# What there is, and that it stands


def test_there_is_a_page_for_each_edition_in_each_language_a_list_and_a_feed(pages):
    assert len(TAGS) > 1
    assert sorted(pages) == sorted(
        [
            'index.html',
            'style.css',
            *(
                f'{tag}/{name}'
                for tag in TAGS
                for name in (
                    'index.html',
                    'feed.xml',
                    f'{BRIEF}/1/index.html',
                    f'{BRIEF}/2/index.html',
                    f'{BRIEF}/current/index.html',
                )
            ),
        ]
    )


def test_the_same_kits_give_the_same_bytes(pages, editions, words, house):
    assert made(dict(reversed(editions.items())), words, house) == pages


def test_every_link_leads_to_a_file_of_the_folder(pages, all_files):
    for here, page in html_pages(pages).items():
        links = [
            attributes[key]
            for _, attributes in page.elements
            for key in ('href', 'src')
            if key in attributes
        ]
        assert links
        assert [
            link for link in links if not urlsplit(link).scheme and to(here, link) not in all_files
        ] == [], here
    for here in (f'{tag}/feed.xml' for tag in TAGS):
        links = [link.get('href') for link in xml.fromstring(pages[here]).iter(f'{ATOM}link')]
        assert links
        assert {to(here, link) for link in links} <= set(all_files)


def test_nothing_is_run_and_nothing_is_fetched_from_elsewhere(pages):
    for here, page in html_pages(pages).items():
        assert {attributes.get('type') for attributes in page.each('script')} <= {
            'application/ld+json'
        }, here
        assert not {tag for tag, _ in page.elements} & {
            'iframe',
            'object',
            'embed',
            'form',
            'video',
            'audio',
        }
        assert not [
            key for _, attributes in page.elements for key in attributes if key.startswith('on')
        ]
        fetched = [attributes['src'] for attributes in page.each('img')] + [
            attributes['href'] for attributes in page.each('link')
        ]
        assert [
            address for address in fetched if urlsplit(address).scheme or address.startswith('//')
        ] == []
    assert b'url(' not in pages['style.css']
    assert b'@import' not in pages['style.css']


def test_every_element_is_closed_and_every_page_says_its_language_and_direction(pages, languages):
    for here, page in html_pages(pages).items():
        assert page.loose == [], here
        tag = here.partition('/')[0] if '/' in here else 'en'
        assert (page.each('html')[0]['lang'], page.each('html')[0]['dir']) == (
            tag,
            languages[tag].direction,
        )
        assert len(page.each('h1')) == len(page.each('main')) == 1


def test_the_look_is_made_of_the_colours_of_the_house(editions, words, house):
    green = house.model_copy(update={'colours': {**house.colours, 'ink': '#004d40'}})
    style = made(editions, words, green)['style.css'].decode()

    assert style.startswith(':root { --ink: #004d40; --accent: #a3243b; --ink-70: ')
    assert set(re.findall('#[0-9a-f]{3,6}', style.partition('\n')[2])) == {'#fff'}


# Numbers


def values(ledger, languages, tag):
    """Return what a text may say in digits: values of facts, days and years, and the numbers of the editions."""
    facts = ledger.facts.values()
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
        | {float(ledger.public.brief.edition), float(ledger.public.brief.edition - 1)}
    )


@pytest.mark.parametrize('number', [1, 2])
@pytest.mark.parametrize('tag', TAGS)
def test_every_number_of_a_page_is_a_fact_of_its_edition(number, tag, pages, editions, languages):
    ledger, page, language = editions[number][0], edition_page(pages, number, tag), languages[tag]
    known, seen = (
        {**editions[2][0].facts, **ledger.facts},
        set(),
    )  # the banner tells a day of the next edition
    for text, stack in page.texts:
        name, attributes = stack[-1] if stack else ('', {})
        if name == 'data' and 'spelled' not in attributes['class']:
            fact = known[attributes['data-fact']]
            assert float(attributes['value']) == fact.value
            assert float(language.read_number(text)) == fact.value
            seen.add(fact.name)
        elif name == 'time':
            assert attributes['datetime'] == known[attributes['data-fact']].day.isoformat()
            assert text == language.day(known[attributes['data-fact']].day)
        elif (
            name not in ('bdi', 'style', 'script', 'title')
            and attributes.get('class') != 'ordinal'
            and not any(around == 'bdi' for around, _ in stack)
        ):
            assert not re.search(r'\d', text), text
    assert {'killed.civilian.syrian-regime', 'killed.civilian.international-alliance'} <= seen
    plain = [
        attributes['content']
        for attributes in page.each('meta')
        if attributes.get('name') == 'description'
        or attributes.get('property') in ('og:title', 'og:description', 'og:image:alt')
    ]
    plain += [attributes['alt'] for attributes in page.each('img')] + [
        page.linked['name'],
        page.linked['abstract'],
        page.linked.get('correction', ''),
    ]
    assert set(in_digits(' '.join(plain), language)) <= values(ledger, languages, tag)
    toll = {1: 1447.0, 2: 1451.0}[number]
    assert toll in in_digits(page.linked['abstract'], language)
    assert toll in in_digits(page.inside('tiles'), language)


@pytest.mark.parametrize('tag', TAGS)
def test_every_number_of_a_feed_is_a_fact_of_the_newest_edition(tag, pages, editions, languages):
    (entry,) = xml.fromstring(pages[f'{tag}/feed.xml']).findall(f'{ATOM}entry')
    found = in_digits(
        entry.find(f'{ATOM}title').text + ' ' + entry.find(f'{ATOM}summary').text, languages[tag]
    )

    assert {24.0, 1451.0} <= set(found) <= values(editions[2][0], languages, tag)


def test_a_tile_keeps_its_qualifier(pages):
    assert 'at least 1,447 civilians killed' in edition_page(pages, 1, 'en').inside('tile')
    assert 'ما لا يقل عن 1,447' in edition_page(pages, 1, 'ar').inside('tile')


def test_the_newest_brief_comes_first_in_the_list_and_in_the_feed(editions, words, house):
    second = kit(*editions[2])
    older = second._replace(
        brief='another',
        edition=1,
        pages={
            tag: page.model_copy(
                update={
                    'issued': page.published,
                    'correction': None,
                    'title': 'Older',
                    'headline': 'Older',
                }
            )
            for tag, page in second.pages.items()
        },
    )
    pages = site_files([older, second], words, house, STYLE, LAYOUTS)

    assert [
        attributes['href']
        for attributes in Read(pages['ar/index.html']).each('a')
        if attributes['href'].endswith('/index.html') and not attributes['href'].startswith('..')
    ] == [f'{BRIEF}/2/index.html', 'another/1/index.html']
    assert [
        entry.find(f'{ATOM}title').text == 'Older'
        for entry in feed(pages, 'ar').findall(f'{ATOM}entry')
    ] == [False, True]


# Corrections


def test_the_page_of_a_replaced_edition_says_so_and_leads_to_the_new_one(pages):
    old, new = edition_page(pages, 1, 'en'), edition_page(pages, 2, 'en')

    assert (
        old.inside('banner', 'replaced')
        == 'This edition was replaced by edition 2 on 2 November 2014.'
    )
    assert '../2/index.html' in [attributes['href'] for attributes in old.each('a')]
    assert new.inside('banner', 'replaced') == ''
    assert new.inside('banner', 'corrected').startswith('Corrected edition 2, 2 November 2014')
    assert '../1/index.html' in [attributes['href'] for attributes in new.each('a')]
    assert any('Four names were added.' in text for text, _ in new.texts)
    assert any('أضيفت أربعة أسماء.' in text for text, _ in edition_page(pages, 2, 'ar').texts)


def test_an_edition_that_left_a_language_out_is_named_in_its_own_first_language(
    editions, words, house
):
    first, second = (kit(*editions[number]) for number in (1, 2))
    pages = site_files(
        [first, second._replace(pages={'en': second.pages['en']})], words, house, STYLE, LAYOUTS
    )
    (banner,) = [
        attributes
        for attributes in edition_page(pages, 1, 'ar').each('p')
        if attributes.get('class') == 'banner replaced'
    ]

    assert (banner['lang'], banner['dir']) == ('en', 'ltr')
    assert f'../../../en/{BRIEF}/2/index.html' in [
        attributes['href'] for attributes in edition_page(pages, 1, 'ar').each('a')
    ]


def test_what_an_edition_told_stays_when_its_prose_changes(editions):
    page = PressPage.model_validate_json(editions[1][1]['page.en.json'])

    assert (
        page.title
        == 'The international alliance’s airstrikes killed 24 civilians and destroyed a number of vital buildings'
    )
    assert (
        '<data class="number" value="1447" data-fact="killed.civilian.syrian-regime">1,447</data>'
        in page.sub_headline
    )


# Feeds and linked data


def feed(pages, tag='en'):
    return xml.fromstring(pages[f'{tag}/feed.xml'])


def test_a_feed_has_what_atom_asks_for(pages):
    for tag in TAGS:
        root = feed(pages, tag)
        assert root.tag == f'{ATOM}feed'
        assert root.get('{http://www.w3.org/XML/1998/namespace}lang') == tag
        assert all(root.find(f'{ATOM}{name}').text.strip() for name in ('id', 'title', 'updated'))
        assert root.find(f'{ATOM}author/{ATOM}name').text
        for entry in root.findall(f'{ATOM}entry'):
            assert all(
                entry.find(f'{ATOM}{name}').text.strip()
                for name in ('id', 'title', 'updated', 'published', 'summary')
            )
            assert [link.get('rel') for link in entry.findall(f'{ATOM}link')] == [
                'alternate',
                'enclosure',
            ]
    names = [found.text for tag in TAGS for found in feed(pages, tag).iter(f'{ATOM}id')]
    assert len(names) == len(set(names))


def test_every_feed_keeps_the_grammar_of_atom(pages):
    grammar = etree.RelaxNG(etree.parse(ROOT / 'tests/atom.rng'))
    for tag in TAGS:
        assert grammar.validate(etree.fromstring(pages[f'{tag}/feed.xml'])), grammar.error_log


@pytest.mark.parametrize(
    ('old', 'new'),
    [
        (r'<id>.*?</id>', ''),
        (r'<updated>.*?</updated>', '<updated>2014-10-26</updated>'),
        (r'<author>.*?</author>', ''),
        (r'rel="alternate"', 'relation="alternate"'),
        (r'href="[^"]*"', ''),
        (r'<title>.*?</title>', r'<title/><title/>'),
        (r'length="\d+"', 'length="1 MB"'),
    ],
)
def test_a_feed_with_a_fault_does_not(old, new, pages):
    grammar, feed = (
        etree.RelaxNG(etree.parse(ROOT / 'tests/atom.rng')),
        pages['en/feed.xml'].decode(),
    )
    broken = re.sub(old, new, feed, count=1, flags=re.DOTALL)

    assert broken != feed
    assert not grammar.validate(etree.fromstring(broken.encode()))


def test_a_correction_renews_the_entry_under_the_same_name(editions, pages, words, house):
    before, after = (
        feed(found).find(f'{ATOM}entry') for found in (made({1: editions[1]}, words, house), pages)
    )

    assert (
        before.find(f'{ATOM}id').text
        == after.find(f'{ATOM}id').text
        == f'tag:snhr.org,2014-10-26:{BRIEF}/en'
    )
    assert [entry.find(f'{ATOM}updated').text for entry in (before, after)] == [
        '2014-10-26T00:00:00Z',
        '2014-11-02T00:00:00Z',
    ]
    assert after.find(f'{ATOM}published').text == '2014-10-26T00:00:00Z'
    assert after.find(f'{ATOM}summary').text.startswith('Corrected edition 2')
    assert feed(pages).find(f'{ATOM}updated').text == '2014-11-02T00:00:00Z'


def test_linked_data_names_the_files_with_their_sums(pages, all_files):
    for tag in TAGS:
        here = f'{tag}/{BRIEF}/2/index.html'
        said = Read(pages[here]).linked
        files = [*said['encoding'], *said['isBasedOn']['distribution']]
        assert (said['@type'], said['inLanguage'], said['isBasedOn']['@type']) == (
            'Report',
            tag,
            'Dataset',
        )
        assert {
            posixpath.basename(file['contentUrl']) for file in said['isBasedOn']['distribution']
        } == {
            f'{BRIEF}.edition-2.{ending}'
            for ending in ('facts.csv', 'incidents.csv', 'xlsx', 'facts.json')
        } | {'datapackage.json'}
        for file in files:
            content = all_files[to(here, file['contentUrl'])]
            assert (file['sha256'], file['contentSize']) == (
                hashlib.sha256(content).hexdigest(),
                str(len(content)),
            )
        assert {file['encodingFormat'] for file in files} >= {
            'application/pdf',
            'text/csv',
            'application/json',
        }


def test_a_translation_names_its_source_and_the_source_its_translations(pages):
    assert [
        one['inLanguage'] for one in edition_page(pages, 1, 'en').linked['workTranslation']
    ] == [tag for tag in TAGS if tag != 'en']
    assert edition_page(pages, 1, 'ar').linked['translationOfWork'] == {
        '@type': 'Report',
        'inLanguage': 'en',
        'url': f'../../../en/{BRIEF}/1/index.html',
        'name': 'The international alliance’s airstrikes killed 24 civilians and destroyed a number of vital buildings',
    }


def test_no_text_ends_the_linked_data_and_becomes_markup(editions, words, house):
    first = kit(*editions[1])
    hostile = first.pages['en'].model_copy(update={'title': '</script><b>'})
    page = edition_page(
        site_files(
            [first._replace(pages={**first.pages, 'en': hostile})], words, house, STYLE, LAYOUTS
        ),
        1,
        'en',
    )

    assert page.linked['name'] == '</script><b>'
    assert not page.each('b')


# Languages and addresses


def test_a_page_names_itself_in_every_language_and_leads_to_the_same_edition(pages, languages):
    page = edition_page(pages, 1, 'ar')
    offered = {
        attributes['hreflang']: attributes['href']
        for attributes in page.each('a')
        if 'lang' in attributes
    }

    assert offered == {
        tag: 'index.html' if tag == 'ar' else f'../../../{tag}/{BRIEF}/1/index.html' for tag in TAGS
    }
    assert all(languages[tag].locale.name in [text for text, _ in page.texts] for tag in TAGS)
    assert {
        attributes['hreflang'] for attributes in page.each('link') if 'hreflang' in attributes
    } == {*TAGS, 'x-default'}
    assert page.each('link', hreflang='x-default')[0]['href'] == f'../../../en/{BRIEF}/1/index.html'


def test_a_page_lists_the_files_of_its_language_and_the_data_and_no_other(pages, editions):
    here = f'ar/{BRIEF}/1/index.html'
    listed = {
        to(here, attributes['href']).removeprefix(f'{BRIEF}/1/')
        for attributes in Read(pages[here]).each('a')
        if to(here, attributes['href']).startswith(f'{BRIEF}/1/')
    }

    assert listed == {
        name
        for name in editions[1][1]
        if not any(f'.{tag}.' in name or f'/{tag}/' in name for tag in TAGS if tag != 'ar')
    }


def test_with_an_address_of_its_own_the_site_says_it_in_full_and_keeps_relative_links(
    editions, words, house
):
    placed = house.model_copy(update={'site_url': 'https://press.example.org/briefs'})
    pages = made(editions, words, placed)
    page = edition_page(pages, 2, 'ar')
    full = f'https://press.example.org/briefs/ar/{BRIEF}/2/'

    assert (
        page.each('link', rel='canonical')[0]['href']
        == page.linked['url']
        == page.each('meta', property='og:url')[0]['content']
        == full
    )
    assert (
        page.each('meta', property='og:image')[0]['content']
        == f'https://press.example.org/briefs/{BRIEF}/2/cards/ar/card.png'
    )
    assert [
        attributes['href']
        for attributes in page.each('a')
        if 'press.example.org' in attributes['href']
    ] == []
    found = [
        url.text
        for url in xml.fromstring(pages['sitemap.xml']).iter(
            '{http://www.sitemaps.org/schemas/sitemap/0.9}loc'
        )
    ]
    assert sorted(found) == sorted(
        f'https://press.example.org/briefs/{name.removesuffix("index.html")}'
        for name in pages
        if name.endswith('.html') and name != 'index.html' and '/current/' not in name
    )
    assert [link.get('rel') for link in feed(pages).findall(f'{ATOM}link')] == ['self', 'alternate']
    assert feed(pages).find(f'{ATOM}entry/{ATOM}id').text == f'tag:snhr.org,2014-10-26:{BRIEF}/en'


def test_without_an_address_no_page_claims_one(pages):
    for page in html_pages(pages).values():
        assert page.each('link', rel='canonical') == page.each('meta', property='og:url') == []


@pytest.mark.parametrize(
    'address', ['press.example.org', 'ftp://press.example.org', 'https://press.example.org/?a']
)
def test_an_address_that_is_none_is_refused(house, address):
    with pytest.raises(ValueError, match='is no address'):
        House(**{**house.model_dump(), 'site_url': address})


def test_a_card_is_offered_with_its_words(pages):
    page = edition_page(pages, 1, 'en')

    assert page.each('meta', property='og:image:alt')[0]['content'].startswith(
        'The international alliance’s airstrikes killed 24 civilians'
    )
    assert page.each('meta', property='og:locale')[0]['content'] == 'en'


def test_a_brief_that_is_called_like_a_language_is_refused(editions, words, house):
    with pytest.raises(Refused) as refused:
        site_files([kit(*editions[1])._replace(brief='ar')], words, house, STYLE, LAYOUTS)

    assert [problem.what for problem in refused.value.problems] == [
        'a brief and a language are both called "ar", and each needs a folder of its own'
    ]


# The step


@pytest.fixture
def press(project, ledger, languages, house):
    """A project whose first edition stands in the press folder, its record beside the data."""
    files = gathered(ledger, languages, house, ROOT)
    for name, content in files.items():
        path = project.folder / f'output/press/{BRIEF}/1/{name}'
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    path = project.path('BRIEF/editions/1.json')
    path.parent.mkdir()
    path.write_bytes(record_as_json(edition_record(ledger, files)))
    project.out.mkdir(parents=True)
    (project.out / 'facts.json').write_text(ledger.model_dump_json(by_alias=True), encoding='utf-8')
    return project


def below(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob('*')
        if path.is_file()
    }


def test_the_step_puts_the_site_beside_the_kits_and_changes_none(press, ledger):
    folder = press.folder / 'output/press'
    kits = below(folder)
    (folder / 'la').mkdir()
    (folder / 'la/feed.xml').write_text('of a language that is gone')
    done = press.step('site')
    after = below(folder)

    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == 'output/press/index.html'
    assert 'templates/house.yaml: no site_url' in done.stdout
    assert {name: content for name, content in after.items() if name in kits} == kits
    assert {name.partition('/')[0] for name in set(after) - set(kits)} == {
        'index.html',
        'style.css',
        *ledger.public.brief.languages,
    }
    assert press.step('site').returncode == 0
    assert below(folder) == after


def test_a_kit_that_is_not_as_it_was_published_is_refused_by_the_names_of_its_files(press):
    folder = press.folder / f'output/press/{BRIEF}/1'
    (folder / f'{BRIEF}.en.pdf').write_bytes(b'%PDF other')
    (folder / 'VERIFY.ar.txt').unlink()
    done = press.step('site')

    assert done.returncode == 5
    assert f'output/press/{BRIEF}/1/{BRIEF}.en.pdf: not the file that was published' in done.stderr
    assert (
        f'output/press/{BRIEF}/1/VERIFY.ar.txt: a file of a published edition is missing'
        in done.stderr
    )
    assert not (press.folder / 'output/press/index.html').exists()


def test_an_edition_whose_folder_is_not_here_is_named(press):
    other = json.loads(press.path('BRIEF/editions/1.json').read_bytes()) | {'edition': 3}
    press.path('BRIEF/editions/3.json').write_text(json.dumps(other), encoding='utf-8')
    (press.folder / 'output/press/another/1').mkdir(parents=True)
    (press.folder / 'output/press/another/1/manifest.json').write_text('{}')
    done = press.step('site')

    assert done.returncode == 0
    assert (
        'output/press/another/1: data holds no record of it, so it is not on the press page'
        in done.stdout
    )
    assert (
        f'data/briefs/{BRIEF}/editions/3.json: output/press/{BRIEF}/3 is not here, so edition 3 of {BRIEF} is not on the press page'
        in done.stdout
    )


# The newest edition


def test_the_newest_edition_is_found_at_an_address_that_stays(editions, words, house):
    placed = house.model_copy(update={'site_url': 'https://press.example.org/briefs'})
    pages = made(editions, words, placed)

    assert (
        pages[f'ar/{BRIEF}/current/index.html']
        == pages[f'ar/{BRIEF}/2/index.html']
        != pages[f'ar/{BRIEF}/1/index.html']
    )
    assert (
        Read(pages[f'ar/{BRIEF}/current/index.html']).each('link', rel='canonical')[0]['href']
        == f'https://press.example.org/briefs/ar/{BRIEF}/2/'
    )
    assert b'/current/' not in pages['sitemap.xml']


def add(press, ledger, files):
    """Publish one more edition in a project."""
    edition = ledger.public.brief.edition
    for name, content in files.items():
        path = press.folder / f'output/press/{BRIEF}/{edition}/{name}'
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    press.path(f'BRIEF/editions/{edition}.json').write_bytes(
        record_as_json(edition_record(ledger, files))
    )


def test_the_folder_current_is_the_newest_edition(press, editions):
    folder = press.folder / f'output/press/{BRIEF}'
    assert press.step('site').returncode == 0
    assert os.readlink(folder / 'current') == '1'
    add(press, *editions[2])
    done = press.step('site')

    assert (os.readlink(folder / 'current'), (folder / 'current/SHA256SUMS').read_bytes()) == (
        '2',
        editions[2][1]['SHA256SUMS'],
    )
    assert 'current' not in done.stdout
    assert press.step('verify', '--kit', str(folder / 'current')).returncode == 0


KILLED = (
    'import os, signal, sys; from pathlib import Path; real = os.replace; left = [int(sys.argv[1])]\n'
    'def replace(*pair):\n    left[0] -= 1\n    os.kill(os.getpid(), signal.SIGKILL) if left[0] < 0 else real(*pair)\n'
    'os.replace = replace; from pipeline.__main__ import main; sys.exit(main(["site"]))'
)


def reached(folder):
    """Return the files that a reader of the site comes to from its door."""
    found, open_ = set(), ['index.html']
    while open_:
        here = open_.pop()
        found.add(here)
        if here.endswith('.html') and here.split('/')[0] != BRIEF:
            links = [
                attributes[key]
                for _, attributes in Read((folder / here).read_bytes()).elements
                for key in ('href', 'src')
                if key in attributes
            ]
            open_ += {to(here, link) for link in links if not urlsplit(link).scheme} - found
    return found


@pytest.mark.slow
@pytest.mark.parametrize('steps', [0, 1, 3, 9, 'last'])
def test_a_site_whose_renewal_is_killed_leads_nowhere_that_is_not_there_and_is_whole_after_the_next(
    steps, press, editions
):
    folder = press.folder / 'output/press'
    assert press.step('site').returncode == 0
    before = {name for name in below(folder) if not name.startswith(f'{BRIEF}/')}
    add(press, *editions[2])
    count = (
        len(TAGS) * 5 if steps == 'last' else steps
    )  # pages of both editions, current, list and feed of each language: then the pointer
    killed = subprocess.run(
        [sys.executable, '-c', KILLED, str(count)],
        cwd=press.folder,
        capture_output=True,
        text=True,
        check=False,
    )

    assert killed.returncode == -signal.SIGKILL, killed.stdout + killed.stderr
    assert os.readlink(folder / BRIEF / 'current') == '1'
    assert [name for name in reached(folder) if not (folder / name).is_file()] == []
    assert press.step('site').returncode == 0
    assert os.readlink(folder / BRIEF / 'current') == '2'
    after = {name for name in below(folder) if not name.startswith(f'{BRIEF}/')}
    assert after == before | {
        f'{tag}/{BRIEF}/{name}/index.html' for tag in TAGS for name in ('2', 'current')
    }
    assert not [name for name in (*folder.rglob('.*'), *folder.rglob('*.part'))]


def test_where_there_are_no_links_it_is_said_and_nothing_else_suffers(press, monkeypatch):
    def refused(self, *_):
        raise OSError(errno.EPERM, 'no links here')

    monkeypatch.setattr(Path, 'symlink_to', refused)
    assert not replace_link(press.folder / 'output/press' / BRIEF / 'current', '1')
    assert not (press.folder / 'output/press' / BRIEF / 'current').exists()


def test_what_must_stay_inside_does_not_leave_by_the_press_page(press):
    press.change(
        'data/incidents/2014-10.yaml',
        '  killed: unknown\n',
        '  killed: unknown\n  victims: [{name: Canaria Canarywood, minor: false}]\n',
    )
    press.change(
        'templates/house.yaml',
        'contact: https://snhr.org/',
        'contact: https://example.org/canaria-canarywood/',
    )
    done = press.step('site')

    assert done.returncode == 5, done.stdout + done.stderr
    assert 'restricted value found' in done.stderr
    assert 'anarywood' not in done.stderr.casefold()
    assert not (press.folder / 'output/press/index.html').exists()
