"""One file makes a brief another organisation's: its name, colours, logo, address and licence, and nothing of the house before it."""

import io
import re
import shutil

import pikepdf
import pypdfium2
import pytest

from pipeline.cli.site import refuse_other_publishers
from pipeline.definitions import logo_of
from pipeline.language import ProseWriter, read_prose
from pipeline.model import Drawn, Refused
from pipeline.settings import build, read_yaml
from pipeline.workspace import Workspace
from pipeline.write import BriefType, House, write
from pipeline.write.house import comparable, contrast, mixed
from tests.conftest import BRIEF, ROOT

OTHER = """organisation: {en: Veld Observers, ar: مراقبو فلد}
contact: https://veld.example/
licence: CC BY-SA 4.0
licence_url: https://creativecommons.org/licenses/by-sa/4.0/
colours: {ink: "#2a1a3d", accent: "#0b6e4f"}
logo: veld.svg
rebuilt_example: false
id: belthuna-casualty-record
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><circle cx="10" cy="10" r="9" fill="#123457"/></svg>'
FLASH_BRIEF = 'BRIEF=2031-05-17-flash'
# What the houses that come with the project say of themselves, and the tints of their ink.
OURS = (
    'Syrian Network',
    'الشبكة السورية',
    'snhr',
    'Belthuna Casualty Record (fictional)',
    'example.org',
    'CC BY 4.0',
    'CC0',
    '12263a',
    'a3243b',
    '4e5d6b',
    '4e5d6c',
    '9aa4ad',
    '9aa3ab',
    'd9dde1',
    'd9dcdf',
    'f2f4f5',
    'f2f3f5',
)


@pytest.fixture
def other(sample):
    """A copy of the sample with another organisation."""
    lay(sample)
    return sample


def lay(folder, house=OTHER, logo=LOGO):
    (folder.folder / 'templates/house.yaml').write_text(house, encoding='utf-8')
    (folder.folder / 'templates/veld.svg').write_text(logo, encoding='utf-8')


@pytest.fixture
def page_of(words, languages):
    """Writes the real brief for a house."""
    prose = read_prose(ROOT / f'data/briefs/{BRIEF}/en.md', 'en.md', 'en')
    kind = build(BriefType, read_yaml(ROOT / 'templates/briefs/campaign.yaml', 'campaign.yaml'))
    figures = {
        name: Drawn(
            name=name,
            file=f'{name}.svg',
            width=100,
            height=50,
            title='',
            note='',
            alt='',
            numbers=(),
            alt_facts=(),
            alt_names=(),
        )
        for name in kind.figures()
    }
    locales = {tag: language.locale for tag, language in languages.items()}
    return lambda house: write(
        words['en'].ledger,
        words['en'],
        ProseWriter(prose, words['en']),
        figures,
        kind,
        house,
        locales,
        [ROOT / 'templates/layouts'],
    )


@pytest.fixture
def house(tmp_path):
    """Reads a house, with something changed in it."""

    def house(old='', new=''):
        assert old in OTHER
        (tmp_path / 'house.yaml').write_text(OTHER.replace(old, new), encoding='utf-8')
        return build(House, read_yaml(tmp_path / 'house.yaml', 'house.yaml'))

    return house


def left_of_ours(text):
    return [word for word in OURS if word.casefold() in text.casefold()]


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    text = '\n'.join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


def painted(pdf):
    """Return the colours that the pages paint with, as they would be written in the house's file."""
    colours = set()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        streams = [
            *document.pages,
            *(
                thing
                for thing in document.objects
                if isinstance(thing, pikepdf.Stream) and thing.get('/Subtype') == '/Form'
            ),
        ]
        for stream in streams:
            for operands, operator in pikepdf.parse_content_stream(stream):
                if str(operator) in ('rg', 'RG', 'sc', 'SC', 'scn', 'SCN') and len(operands) == 3:
                    colours.add(
                        '#' + ''.join(f'{round(float(part) * 255):02x}' for part in operands)
                    )
    return colours


@pytest.mark.slow
@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_another_house_has_its_brief_with_nothing_of_ours_in_it(other, tag):
    made = other.make(FLASH_BRIEF, tag)
    assert made.returncode == 0, made.stdout + made.stderr
    folder = other.folder / 'output/2031-05-17-flash' / tag
    pdf, html = (
        (folder / 'brief.pdf').read_bytes(),
        (folder / 'brief.html').read_text(encoding='utf-8'),
    )
    with pikepdf.open(io.BytesIO(pdf)) as document:
        metadata = f'{dict(document.docinfo)} {document.Root.Metadata.read_bytes().decode()} {[bytes(f.get_file().read_bytes()).decode() for f in document.attachments.values()]}'

    web = other.step(
        '--brief',
        '2031-05-17-flash',
        'web',
        tag,
    )
    assert web.returncode == 0, web.stdout + web.stderr
    page = (folder / 'web.html').read_text(encoding='utf-8')

    for channel in (
        html,
        page,
        text_of(pdf),
        metadata,
        ' '.join(painted(pdf)),
        *(figure.read_text(encoding='utf-8') for figure in folder.glob('*.svg')),
    ):
        assert left_of_ours(channel) == []
    assert {'#2a1a3d', '#123457'} <= painted(pdf)
    name = {'en': 'Veld Observers', 'ar': 'مراقبو فلد'}[tag]
    assert f'<img class="logo" src="logo.svg" alt="{name}">' in html
    assert '<img class="logo" src="data:image/svg+xml,' in page
    assert name in metadata
    assert 'https://veld.example/' in html
    assert 'CC BY-SA 4.0' in html


@pytest.mark.slow
def test_the_figures_have_the_colours_of_the_house(project):
    lay(project, OTHER.replace('belthuna-casualty-record', 'snhr'))
    made = project.make('en')
    assert made.returncode == 0, made.stdout + made.stderr
    drawn = ' '.join(
        path.read_text(encoding='utf-8') for path in (project.out / 'en').glob('*.svg')
    )

    assert '#2a1a3d' in drawn
    assert '#0b6e4f' in drawn
    assert [
        colour
        for colour in OURS[7:]
        if colour in drawn + ' '.join(painted((project.out / 'en/brief.pdf').read_bytes()))
    ] == []


def test_no_style_sheet_names_no_colour_of_a_house():
    sheets = ' '.join(
        (ROOT / 'templates/styles' / name).read_text(encoding='utf-8')
        for name in ('brief.css', 'card.css', 'web.css', 'site.css')
    )

    assert re.findall(r'#[0-9a-fA-F]{6}', sheets) == []


def test_a_page_names_the_house_of_its_file_and_its_tints(page_of, house):
    html = page_of(house())

    assert (
        left_of_ours(re.sub(r'<main>.*|<a [^>]*>', '', html, flags=re.DOTALL)) == []
    )  # a number's link names its source, which is no house
    assert (
        '--ink: #2a1a3d; --accent: #0b6e4f;\n  --ink-70: #60546e; --ink-40: #a49ead; --ink-15: #dddae0; --ink-05: #f4f3f5'
        in html
    )


def test_a_house_without_a_logo_prints_none(page_of, house):
    assert '<img class="logo"' in page_of(house())
    assert '<img class="logo"' not in page_of(house('logo: veld.svg\n'))


@pytest.mark.parametrize(
    ('old', 'new', 'said'),
    [
        (
            '"#0b6e4f"',
            'green',
            'colours: "accent" is "green", which is no colour: a colour is a "#" and six hexadecimal digits',
        ),
        (
            '"#0b6e4f"',
            '"#0b6e4f;}"',
            'colours: "accent" is "#0b6e4f;}", which is no colour: a colour is a "#" and six hexadecimal digits',
        ),
        (
            '"#0b6e4f"',
            '"#ffd400"',
            'colours: "accent" is too light: small text in it has a contrast of 1.4, readers need 4.5',
        ),
        (
            '"#2a1a3d"',
            '"#5a6a7a"',
            'colours: "ink" is too light: small text in it has a contrast of 3.0, readers need 4.5',
        ),
        (
            'veld.svg',
            '../veld.svg',
            'logo: "../veld.svg" is not the name of an SVG beside this file, such as "logo.svg"',
        ),
        (
            'veld.svg',
            'veld.png',
            'logo: "veld.png" is not the name of an SVG beside this file, such as "logo.svg"',
        ),
    ],
)
def test_a_house_that_could_not_be_read_or_seen_is_refused(house, old, new, said):
    with pytest.raises(Refused) as refusal:
        house(old, new)

    assert [problem.what for problem in refusal.value.problems] == [said]


@pytest.mark.parametrize(
    ('logo', 'said', 'hint'),
    [
        (
            None,
            'templates/house.yaml:6:7: there is no logo templates/veld.svg: No such file or directory',
            'Put the SVG beside this file, or leave "logo" out',
        ),
        (
            'not a picture',
            'templates/house.yaml:6:7: templates/veld.svg is no SVG: syntax error: line 1, column 0',
            'Save the logo as SVG',
        ),
        (
            '<html/>',
            'templates/house.yaml:6:7: templates/veld.svg is no SVG: its first element is "html"',
            'Save the logo as SVG',
        ),
        (
            LOGO.replace('</svg>', '<text>Veld</text></svg>'),
            'templates/house.yaml:6:7: the logo holds text, which needs a font that readers may not have',
            'Save it with its text as outlines',
        ),
    ],
)
def test_a_logo_that_would_not_print_everywhere_is_refused_where_it_is_named(
    other, logo, said, hint
):
    lay(other, logo=logo or '')
    if logo is None:
        (other.folder / 'templates/veld.svg').unlink()
    refused = other.make(FLASH_BRIEF, 'en')

    assert refused.returncode != 0
    assert f'{said}\n    hint: {hint}' in refused.stderr + refused.stdout


@pytest.mark.parametrize(
    ('line', 'paths'),
    [
        ('logo: a.svg', ['place/a.svg']),
        ('logo: "a.svg"   # ours', ['place/a.svg']),
        ('# logo: a.svg', []),
        ('', []),
    ],
)
def test_make_sees_the_logo_that_a_house_names(tmp_path, monkeypatch, line, paths):
    monkeypatch.chdir(tmp_path)
    (tmp_path / 'place').mkdir()
    (tmp_path / 'place/house.yaml').write_text(f'contact: x\n{line}\n', encoding='utf-8')

    assert logo_of('place/house.yaml') == paths
    assert logo_of('nowhere.yaml') == []


# The organisation of the file is the one that the brief is by

FLASH = '2031-05-17-flash'
FORMS = {
    'en': {'name': 'the Veld Observers', 'label': 'Veld Observers', 'short': 'VO'},
    'ar': {'name': 'مراقبو فلد'},
}


@pytest.mark.parametrize(
    ('one', 'other', 'same'),
    [
        ('Veld Observers', 'veld  observers', True),
        ('Veld Observers', 'the Veld Observers', True),
        ('Veld Observers (fiction)', 'Veld Observers', True),
        ('贝尔苏纳伤亡记录（虚构）', '贝尔苏纳伤亡记录', True),
        ('Blue Nile Observatory', 'Nile Observatory', False),
        ('Veld Observers', 'Veld Observer', False),
        ('the watch', 'a watch', False),
        ('Veld', 'Veld Observers', False),
    ],
)
def test_a_remark_in_brackets_an_article_and_case_are_no_part_of_a_name(one, other, same):
    assert (comparable(one) == comparable(other)) == same


@pytest.mark.parametrize(
    ('old', 'new', 'refused'),
    [
        ('', '', []),
        ('Veld Observers', 'VO', []),
        ('مراقبو فلد', 'مرصد آخر', ['ar']),
        ('Veld Observers', 'Other Watch', ['en']),
        ('id: belthuna-casualty-record', 'id: veld', []),
        ('Veld Observers', 'Other Watch\n', ['en']),
    ],
)
def test_each_language_must_name_the_organisation_that_the_brief_is_by(
    old, new, refused, house, ledger
):
    named = house(old, new.strip()) if 'id:' in old else build_without_id(house, old, new.strip())
    brief = ledger.public.brief.model_copy(update={'by': 'veld'})

    problems = named.not_the_publisher(brief, FORMS, 'hint')
    assert [
        problem.what.split(' but ')[0].split('" in ')[1].rstrip(',') for problem in problems
    ] == refused


def build_without_id(house, old, new):
    named = house(old, new)
    assert named.id == 'belthuna-casualty-record'
    return named.model_copy(update={'id': None}).placed(*named._placed)


def test_the_file_of_the_folder_names_the_organisation(sample):
    made = sample.step('--brief', FLASH, 'validate', 'en', 'ar')
    assert made.returncode == 0, made.stderr

    sample.change('templates/house.yaml', 'licence: CC0 1.0', 'license: CC0 1.0')
    assert 'templates/house.yaml:' in sample.step('--brief', FLASH, 'validate', 'en').stderr


def test_a_brief_is_not_built_under_the_name_of_another_organisation(sample):
    shutil.copy2(ROOT / 'templates/house.yaml', sample.folder / 'templates/house.yaml')
    refused = sample.make(f'BRIEF={FLASH}', 'en')

    assert refused.returncode == 2
    assert (
        'templates/house.yaml:2:20: the organisation is "Syrian Network for Human Rights" in en, but the brief is by "belthuna-casualty-record" '
        f'(data/briefs/{FLASH}/brief.yaml:9:5), which is called "Belthuna Casualty Record"\n    hint: Name the same organisation in templates/house.yaml and in "by"'
    ) in refused.stderr
    assert 'result: 1 problem (code 1)' in refused.stderr
    assert not list((sample.folder / 'output').rglob('*.pdf'))


def test_a_folder_that_names_no_organisation_is_told_which_file_to_write(sample):
    (sample.folder / 'templates/house.yaml').unlink()
    refused = sample.make(f'BRIEF={FLASH}', 'en')

    assert (
        'templates/house.yaml: the file is missing: it names the organisation that the brief is by: "belthuna-casualty-record" '
        f'(data/briefs/{FLASH}/brief.yaml:9:5)\n    hint: Write it; ../program/templates/folder/templates/house.yaml is one to fill in\nresult: 1 problem (code 1)'
    ) in refused.stderr
    assert not list((sample.folder / 'output').rglob('*.pdf'))
    for key in ('key', 'key-pdf'):
        made = sample.step(
            key,
            f'--{"pdf-" if "pdf" in key else ""}key',
            str(sample.folder.parent / 'elsewhere'),
        )
        assert made.returncode == 1
        assert 'templates/house.yaml: the file is missing' in made.stderr


@pytest.mark.parametrize(('id', 'code'), [('belthuna-casualty-record', 0), ('snhr', 1)])
def test_an_id_in_the_file_says_which_organisation_it_is_whatever_its_names(id, code, sample):
    sample.change('templates/house.yaml', 'en: Belthuna Casualty Record (fictional)', 'en: BCR')
    sample.change('templates/house.yaml', 'contact:', f'id: {id}\ncontact:')
    made = sample.step('--brief', FLASH, 'validate', 'en')

    assert made.returncode == code, made.stderr
    assert (
        code == 0
        or 'templates/house.yaml:3:5: id: the organisation is "snhr", but the brief is by "belthuna-casualty-record"'
        in made.stderr
    )


@pytest.mark.parametrize(
    'step',
    [
        ('write', 'en'),
        ('large', 'en'),
        ('preview', 'en'),
        ('publish',),
        ('send',),
        ('reliefweb', '--settings', '../reliefweb.yaml'),
        ('upload',),
    ],
)
def test_no_command_takes_the_name_of_another_organisation(step, made):
    (made.folder.parent / 'reliefweb.yaml').write_text(
        'url: https://api.example/reports\nappname: a\nprovider: Veld\nsource: [1]\ncountry: [2]\nformat: 3\nlanguage: {en: 4, ar: 5}\n',
        encoding='utf-8',
    )
    made.change('templates/house.yaml', 'en: Syrian Network for Human Rights', 'en: Veld Observers')
    made.change(
        'templates/house.yaml', 'licence: CC', 'site_url: https://press.example\nlicence: CC'
    )
    refused = made.step(*step)

    assert refused.returncode == 1
    assert (
        'the organisation is "Veld Observers" in en, but the brief is by "snhr"' in refused.stderr
    )


def test_a_press_page_bears_the_name_of_one_organisation(made):
    for brief, by in (('first', 'snhr'), ('second', 'isis')):
        (made.folder / f'data/briefs/{brief}/editions').mkdir(parents=True)
        (made.folder / f'data/briefs/{brief}/editions/1.json').write_text('{}', encoding='utf-8')
        (made.folder / f'data/briefs/{brief}/brief.yaml').write_text(
            f'id: {brief}\nby: {by}\n', encoding='utf-8'
        )
        (made.folder / f'output/press/{brief}/1').mkdir(parents=True)
    run = Workspace(made.folder, BRIEF)
    with pytest.raises(Refused) as refusal:
        refuse_other_publishers(run)

    (problem,) = refusal.value.problems
    assert (problem.where.line, problem.where.column, problem.kind) == (2, 5, 'policy')
    assert 'is by "isis", but 2014-10-26-alliance-airstrikes is by "snhr"' in problem.what


def test_a_tint_is_a_share_of_the_ink_on_paper_and_contrast_is_that_of_wcag():
    assert [mixed('#12263a', share) for share in (1, 0.745, 0)] == ['#12263a', '#4e5d6c', '#ffffff']
    assert (contrast('#000000', '#ffffff'), round(contrast('#777777', '#ffffff'), 2)) == (21, 4.48)
