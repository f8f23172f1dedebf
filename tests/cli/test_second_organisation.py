"""A second organisation works in a folder of its own, and publishes nothing of the example's."""

import csv
import io
import re
import shutil
import unicodedata
import urllib.parse
import zipfile

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from pipeline.settings import read_yaml
from pipeline.workspace import Workspace
from tests.conftest import ROOT, SAMPLE, OwnFolder, Project

ORGANISATION, BRIEF, TAGS = ROOT / 'tests/organisation', '2032-03', ('fr', 'en', 'ar')
EXAMPLE, OWN = (
    read_yaml(folder / 'templates/house.yaml', 'house.yaml').value
    for folder in (ROOT, ORGANISATION)
)
MESSAGES = {
    'notice-fictional',
    'kind-bulletin',
    *(f'figure-toll-by-place-{part}' for part in ('title', 'note', 'alt')),
    *(f'figure-killed-and-injured-{part}' for part in ('title', 'note', 'alt')),
}
# in each language: what stands on every page, the own first level of places, the own term
PRINTED = {
    'fr': (
        'Document fictif : le pays, les parties et les victimes sont inventés.',
        'région qui compte le plus de civils tués',
        'Tirs d’artillerie',
    ),
    'en': (
        'Fictional document: country, parties and victims are invented.',
        'than in any other region',
        'Artillery fire',
    ),
    'ar': ('وثيقة خيالية: البلد والأطراف والضحايا من نسج الخيال.', 'إقليم', 'قصف مدفعي'),
}
REPLACED = (
    'Échantillon fictif',
    'gouvernorat',
    'Bombardement',
    'Fictional sample',
    'other governorate',
    'Shelling',
    'عينة خيالية',
    'محافظة',
)
HEADS = {'fr': ('Sources', 'Méthode'), 'en': ('Sources', 'Method'), 'ar': ('المصادر', 'المنهج')}
LETTER = [0, 0, 612, 792]  # points


@pytest.fixture(scope='module')
def our(tmp_path_factory):
    """The folder of the organisation, begun with `make new` at a path that shells trip over."""
    place = tmp_path_factory.mktemp('second')
    folder = OwnFolder(place / "Our press's briefs", Project(place / 'program'))
    ignored = shutil.ignore_patterns('output')
    shutil.copytree(ORGANISATION, folder.folder, ignore=ignored, dirs_exist_ok=True)
    return folder


@pytest.fixture(scope='module')
def published(our):
    """The same folder, built and published."""
    for goals in ((), ('press',)):
        done = our.make(*goals)
        assert done.returncode == 0, done.stdout + done.stderr
    return our.folder / 'output'


@pytest.fixture(scope='module')
def texts(published):
    """What can be read in the output, by the place where it stands."""
    found = {}
    for path in sorted(published.rglob('*')):
        if path.is_file():
            found |= dict(readable(path.relative_to(published).as_posix(), path.read_bytes()))
    return {
        place: ' '.join(unicodedata.normalize('NFKC', text).split())
        for place, text in found.items()
    }


def readable(place, content):
    """Yield each text in the bytes of a file with its place, those in archives and PDFs included."""
    text = content.decode('utf-8', 'ignore')
    yield place, text
    if '%20' in text:  # the pictures of a web page
        yield f'{place} unquoted', urllib.parse.unquote(text)
    if content.startswith(b'PK\x03\x04'):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield f'{place} name', name
                yield from readable(f'{place} {name}', archive.read(name))
    elif content.startswith(b'%PDF-'):
        yield from in_pdf(place, content)


def in_pdf(place, content):
    """Yield the texts of a PDF: its pages as they are read, its streams, strings and attachments."""
    for number, page in enumerate(pypdfium2.PdfDocument(content), 1):
        yield f'{place} page {number}', page.get_textpage().get_text_bounded()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for name, attached in pdf.attachments.items():
            yield from readable(f'{place} attached {name}', attached.get_file().read_bytes())
        yield f'{place} information', ' '.join(strings(pdf.docinfo))
        for number, part in enumerate(pdf.objects, 1):
            yield f'{place} object {number}', ' '.join(strings(part))
            if isinstance(part, pikepdf.Stream):
                yield f'{place} stream {number}', part.read_bytes().decode('utf-8', 'ignore')


def strings(part):
    """Yield the strings in an object of a PDF; what it refers to is an object of its own."""
    if isinstance(part, pikepdf.String):
        yield str(part)
    elif isinstance(part, pikepdf.Dictionary | pikepdf.Stream | pikepdf.Array):
        held = part if isinstance(part, pikepdf.Array) else [value for _, value in part.items()]
        for value in held:
            if isinstance(value, pikepdf.Object) and not value.is_indirect:
                yield from strings(value)


def holding(texts, *words):
    """Return the places whose text holds one of some words."""
    wanted = [unicodedata.normalize('NFKC', word) for word in words]
    return [place for place, text in texts.items() if any(word in text for word in wanted)]


def without_remark(names):
    """Return names without what stands in brackets, which Arabic pages give back the other way."""
    return [re.sub(r' ?\(.*\)', '', name) for name in names]


def in_pdf_numbers(colour):
    """Return a colour as a PDF writes it."""
    parts = (part / 255 for part in bytes.fromhex(colour[1:]))
    return ' '.join(f'{part:.6f}'.rstrip('0').rstrip('.') for part in parts)


# The folder as it is kept


def called(folder):
    """Return every name of a place, a facility, a party or an organisation in a folder's tables."""
    tables = folder / 'data/reference'
    names = set()
    for table in ('places', 'facilities'):
        with (tables / f'{table}.csv').open(encoding='utf-8', newline='') as file:
            for row in csv.DictReader(file):
                names |= {name for column, name in row.items() if column.startswith('names.')}
    actors = [row['id'] for row in read_yaml(tables / 'actors.yaml', 'actors').value]
    for tag in TAGS:
        terms = read_yaml(tables / f'terms/{tag}.yaml', tag).value
        names |= {terms[actor]['name'] for actor in actors}
    return names - {''}


def test_the_two_invented_organisations_share_no_name():
    unknown = {'unidentified perpetrators', 'des auteurs non identifiés', 'جهات مجهولة'}

    assert called(ORGANISATION) & called(SAMPLE) == unknown
    assert len(called(ORGANISATION)) > 40


def test_it_keeps_single_messages_and_has_all_others_from_the_program():
    for tag in TAGS:
        written = (ORGANISATION / f'templates/languages/{tag}/messages.ftl').read_text('utf-8')
        kept = set(re.findall(r'^([a-z][a-z-]*) =', written, re.MULTILINE))

        assert kept == MESSAGES
        assert len(Workspace(ORGANISATION, BRIEF).pack(tag).messages) > 300


# What needs no document


def test_the_data_is_checked_in_the_folder_without_any_setting(our):
    checked = our.make('check-data')

    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert '2032-03: 22 incidents, 3 claims, 13 places; no problem found' in checked.stdout


def test_a_number_is_followed_to_its_lines_in_the_folder_without_any_setting(our):
    why = our.make('why', 'FACT=recorded.killed.civilian.in.drazouan')

    assert why.returncode == 0, why.stdout + why.stderr
    assert 'data/incidents/2032-03.csv:13' in why.stdout
    assert 'vca-114' not in why.stdout  # it repeats another


def test_every_number_is_listed_in_the_languages_of_the_folder_those_not_known_too(our):
    listed = our.make('numbers')

    assert listed.returncode == 0, listed.stdout + listed.stderr
    lines = listed.stdout.splitlines()
    killed = lines.index('recorded.killed.civilian   { $killed }')
    assert [line.split() for line in lines[killed + 1 : killed + 4]] == [
        ['fr', 'au', 'moins', '43', 'au', 'moins', '43', 'civils'],
        ['en', 'at', 'least', '43', 'at', 'least', '43', 'civilians'],
        ['ar', 'ما', 'لا', 'يقل', 'عن', '43', 'ما', 'لا', 'يقل', 'عن', '43', 'مدنياً'],
    ]
    unknown = lines.index('killed.civilian.incident.vca-108')
    assert lines[unknown + 1].split() == ['fr', 'nombre', 'inconnu']


def test_the_policy_of_the_folder_tells_no_place_below_the_district(our):
    made = our.make('output/2032-03/public.json')
    assert made.returncode == 0, made.stdout + made.stderr
    assert 'a draft, which make press refuses' not in made.stdout + made.stderr
    public = (our.folder / 'output/2032-03/public.json').read_text(encoding='utf-8')

    assert 'kolsivane' in public
    for kept in ('grazivone', 'Grazivone', 'kolsivane-school', 'relatives-0417', '43.481207'):
        assert kept not in public


# The whole


@pytest.mark.slow
def test_each_language_has_its_document_with_the_name_of_the_organisation(published, texts):
    for tag in TAGS:
        with pikepdf.open(published / f'{BRIEF}/{tag}/brief.pdf') as pdf:
            assert str(pdf.docinfo['/Author']) == OWN['organisation'][tag]
            assert [float(each) for each in pdf.pages[0].mediabox] == LETTER
        named = holding(texts, *without_remark([OWN['organisation'][tag]]))
        assert f'{BRIEF}/{tag}/brief.pdf page 1' in named


@pytest.mark.slow
def test_nothing_of_the_organisation_of_the_example_is_in_any_byte(published, texts):
    host = EXAMPLE['contact'].split('/')[2]
    names = [*EXAMPLE['organisation'].values(), host, 'SNHR', 'snhr', 'Belthuna', 'belthuna']
    colours = EXAMPLE['colours'].values()
    written = [
        each for colour in colours for each in (colour, colour.upper(), in_pdf_numbers(colour))
    ]

    assert holding(texts, *names, *written) == []


@pytest.mark.slow
def test_nothing_published_tells_where_the_folder_is(our, texts):
    published = {place: text for place, text in texts.items() if place.startswith('press/')}

    assert len(published) > 100
    assert holding(published, our.folder.name, str(our.folder.parent)) == []


@pytest.mark.slow
def test_what_is_searched_for_would_be_found_in_every_kind_of_file(texts):
    """The same search finds the own name and colour wherever those of the example could be."""
    kit = f'press/{BRIEF}/1/{BRIEF}'
    names = set(holding(texts, *without_remark(OWN['organisation'].values()), 'veille-civile'))
    for place in (
        f'{kit}.fr.pdf page 1',
        f'{kit}.fr.pdf information',
        f'{kit}.fr.pdf attached facts.json',
        f'{kit}.fr.html',
        f'{kit}.fr.txt',
        f'{kit}.zip {BRIEF}.ar.pdf page 1',
        f'{kit}.fr.zip {BRIEF}.fr.html',
        f'press/{BRIEF}/1/data/{BRIEF}.facts.json',
        f'press/{BRIEF}/1/data/datapackage.json',
        f'press/{BRIEF}/1/page.ar.json',
        'press/fr/index.html',
        'press/ar/feed.xml',
    ):
        assert place in names, place
    assert any(f'{kit}.fr.pdf object' in place for place in names)
    assert any('.xlsx xl/' in place for place in holding(texts, 'recorded.killed.civilian'))
    accent = OWN['colours']['accent']
    assert any(f'{kit}.fr.pdf stream' in place for place in holding(texts, in_pdf_numbers(accent)))
    assert f'press/{BRIEF}/1/figures/fr/toll_by_actor.svg' in holding(texts, accent)
    assert f'{kit}.fr.html unquoted' in holding(texts, 'Tirs d’artillerie')


@pytest.mark.slow
def test_no_picture_is_in_the_colours_of_the_example(published):
    def colours_of(path):
        with Image.open(path) as picture:
            found = picture.convert('RGB').getcolors(picture.width * picture.height)
        return {'#' + bytes(colour).hex() for _, colour in found}

    pictures = {path: colours_of(path) for path in sorted(published.rglob('*.png'))}
    seen = set().union(*pictures.values())
    assert len(pictures) == 5 * len(TAGS) + 2 * len(TAGS)
    assert seen >= set(OWN['colours'].values())
    assert seen & set(EXAMPLE['colours'].values()) == set()


@pytest.mark.slow
def test_its_own_words_are_printed_and_the_words_they_replace_are_not(texts):
    for tag in TAGS:
        document = f'{BRIEF}/{tag}/brief.pdf page '
        pages = {place for place in texts if place.startswith(document)}
        notice, *others = PRINTED[tag]

        assert len(pages) >= 7
        assert set(holding(texts, notice)) >= pages
        for words in others:
            assert set(holding(texts, words)) & pages, words
    assert holding(texts, *REPLACED) == []


@pytest.mark.slow
def test_its_own_layout_of_the_note_on_method_puts_the_sources_first(published):
    for tag, (sources, method) in HEADS.items():
        note = (published / f'press/{BRIEF}/1/METHOD.{tag}.txt').read_text(encoding='utf-8')

        assert 0 < note.index(f'\n{sources}\n') < note.index(f'\n{method}\n')
