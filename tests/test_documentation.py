"""What the pages of documentation name is there: pictures, links, headings, goals and paths."""

import functools
import re
import tomllib

import pytest

from pipeline import VERSION
from pipeline.write import House
from tests.conftest import ROOT, SHIPPED
from tests.fixtures.checkout import of_a_checkout, tracked

README_LINES = 80
FENCED = re.compile(r'^```.*?^```$', re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r'(?:(?<=\n\n)|\A)(?: {4}.*\n|\n(?= {4}))+', re.MULTILINE)
CODE = re.compile(r'`([^`\n]+)`')
LINK = re.compile(r'\[[^]]*\]\(([^)\s]+)\)')
HEADING = re.compile(r'^#+ +(.+?) *#*$', re.MULTILINE)
MAKE = re.compile(r'(?:^|&&|,) *make((?: [^\s,;:|&#()…]+)*)', re.MULTILINE)
PATH = re.compile(r'(?:pipeline|templates|figures|tests|data|docs)/[^\s<>*…{}]*')
REMOVED = re.compile(r'\b(?:DATA|PACKS|HOUSE|OUTPUT)=')
# pages that say what older versions had
OF_OLDER_VERSIONS = ('docs/changelog.md', 'docs/operations.md')
NEW_LANGUAGE = 'pt'  # which the pages for translators begin
# sources of pages that `make codebook` and `make new` write elsewhere, and where their links lead from
WRITTEN_TO = {
    'templates/codebook/facts.md': ('docs',),
    'templates/codebook/text.md': ('data',),
    'templates/folder/README.md': ('templates/folder', '.'),
}
EXPLAINED_IN = ('README.md', 'CONTRIBUTING.md', 'docs/')


def is_prose(path):
    """Tell whether a file is the text of a brief, or what one begins with."""
    return re.search(r'(^|/)briefs/.+\.md$', path) is not None and not path.endswith('README.md')


@functools.cache
def pages():
    """Return the texts of all pages by their paths."""
    found = [path for path in tracked() if path.endswith('.md') and not is_prose(path)]
    return {path: (ROOT / path).read_text(encoding='utf-8') for path in found}


def without_code(text):
    return CODE.sub('', INDENTED.sub('', FENCED.sub('', text)))


def code(text):
    """Return what is written as code: the blocks, and the spans within a line."""
    blocks = [block for pattern in (FENCED, INDENTED) for block in pattern.findall(text)]
    return [*blocks, *spans(text)]


def spans(text):
    return CODE.findall(INDENTED.sub('', FENCED.sub('', text)))


def anchors(text):
    """Return the names of a page's headings, as GitHub writes them."""
    names = []
    for heading in HEADING.findall(INDENTED.sub('', FENCED.sub('', text))):
        words = re.sub(r'[^\w\- ]', '', LINK.sub('', heading).lower())
        name = words.replace(' ', '-')
        times = names.count(name)
        names.append(f'{name}-{times}' if times else name)
    return names


def goals():
    """Return the goals of the Makefile, and those that `make help` lists."""
    text = (ROOT / 'Makefile').read_text(encoding='utf-8')
    listed = re.findall(r'^([a-z][a-z-]*):[^#\n]*##', text, re.MULTILINE)
    every = re.findall(r'^([a-z][a-z -]*):(?!=)', text, re.MULTILINE)
    return {goal for line in every for goal in line.split()}, listed


def goals_named(text):
    """Return the goals of the commands of make in a piece of code."""
    words = [word for command in MAKE.findall(text) for word in command.split()]
    return [word for word in words if '=' not in word and not word.startswith('-')]


def test_the_readme_is_short():
    assert len((ROOT / 'README.md').read_text(encoding='utf-8').splitlines()) <= README_LINES


def folders_of(page):
    """Return the folders from which a page's links lead, the first that has the file."""
    return [ROOT / folder for folder in WRITTEN_TO.get(page, (page.rpartition('/')[0],))]


def target_of(page, link):
    """Return the file that a relative link of a page leads to."""
    name = link.partition('#')[0].removeprefix('{program}/')
    if not name:
        return ROOT / page
    paths = [folder / name for folder in folders_of(page)]
    return next((path for path in paths if path.exists()), paths[0])


@of_a_checkout
def test_every_link_leads_to_a_file_and_to_its_heading():
    wrong = []
    for page, text in pages().items():
        for link in LINK.findall(without_code(text)):
            if re.match(r'[a-z]+:', link):
                continue
            target, heading = target_of(page, link), link.partition('#')[2]
            if not target.exists():
                wrong.append(f'{page}: {link}: no such file')
            elif heading and heading not in anchors(target.read_text(encoding='utf-8')):
                wrong.append(f'{page}: {link}: no such heading')
    assert wrong == []


@of_a_checkout
def test_every_goal_that_a_page_names_is_one_of_the_makefile():
    every, _ = goals()
    known = {*every, *SHIPPED, NEW_LANGUAGE}
    wrong = [
        f'{page}: make {goal}'
        for page, text in pages().items()
        for piece in code(text)
        for goal in goals_named(piece)
        if goal not in known
    ]
    assert wrong == []


@of_a_checkout
def test_every_goal_that_make_help_lists_is_explained_on_a_page():
    _, listed = goals()
    named = {
        goal
        for page, text in pages().items()
        if page.startswith(EXPLAINED_IN)
        for piece in code(text)
        for goal in goals_named(piece)
    }
    assert len(listed) > 30
    assert [goal for goal in listed if goal not in named and goal != 'brief'] == []


@of_a_checkout
def test_no_page_names_a_variable_that_was_removed():
    wrong = [
        f'{page}: {name}'
        for page, text in pages().items()
        if page not in OF_OLDER_VERSIONS
        for name in REMOVED.findall(text)
    ]
    assert wrong == []


@of_a_checkout
def test_every_path_that_a_page_names_is_there():
    wrong = [
        f'{page}: {span}'
        for page, text in pages().items()
        for span in spans(text)
        if PATH.fullmatch(span)
        and not any((folder / span).exists() for folder in (ROOT, *folders_of(page)))
    ]
    assert wrong == []


def test_every_field_of_the_organisation_is_explained():
    text = (ROOT / 'templates/README.md').read_text(encoding='utf-8')
    rows = re.findall(r'^\| (`\w+`(?:, `\w+`)*) \| ', text, re.MULTILINE)

    explained = {name for row in rows for name in CODE.findall(row)}
    assert {*House.model_fields} == explained - {'house.yaml'}


def test_the_version_is_the_newest_of_the_changelog_and_that_of_the_package():
    changes = (ROOT / 'docs/changelog.md').read_text(encoding='utf-8')
    package = tomllib.loads((ROOT / 'pyproject.toml').read_text(encoding='utf-8'))

    assert re.findall(r'^## (\S+)$', changes, re.MULTILINE)[0] == VERSION
    assert package['project']['version'] == VERSION


@pytest.mark.parametrize(
    ('text', 'named'),
    [
        ('make', []),
        ('make press', ['press']),
        ('make FOLDER=tests/sample BRIEF=2031-05 check-data', ['check-data']),
        ('make -j4', []),
        ('cd ../ours && make ar\nmake site   writes it again # yes', ['ar', 'site']),
        ('to make sums', []),
    ],
)
def test_the_goals_of_a_command_are_read(text, named):
    assert goals_named(text) == named


def test_the_anchors_of_headings_are_those_of_github():
    text = '# A `b` c\n\n## In a folder: of your own\n\n    # no heading\n\n## A b c\n'

    assert anchors(text) == ['a-b-c', 'in-a-folder-of-your-own', 'a-b-c-1']
