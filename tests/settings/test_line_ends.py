"""A text file says the same however an editor saves it: Windows and old Mac line ends, a byte order mark, no last line end."""

import shutil

import pytest

from pipeline import make_inputs
from pipeline.__main__ import main
from pipeline.language import find_packs, load_language, read_prose
from pipeline.load import load
from pipeline.model import Refused
from pipeline.settings import read_csv, read_text, read_yaml
from pipeline.translation import read_confirmed, read_confirmed_prose, read_returned
from tests.conftest import BRIEF, ROOT, SHIPPED

BOM = b'\xef\xbb\xbf'


def every_other(content):
    """Return a text of which every other line ends as on Windows."""
    return b''.join(
        line + (b'\r\n' if i % 2 else b'\n') for i, line in enumerate(content.split(b'\n'))
    )


SAVED = {
    'windows': lambda content: content.replace(b'\n', b'\r\n'),
    'old mac': lambda content: content.replace(b'\n', b'\r'),
    'mixed': every_other,
    'byte order mark': lambda content: BOM + content,
    'notepad': lambda content: BOM + content.replace(b'\n', b'\r\n'),
    'no last line end': lambda content: content.rstrip(b'\n'),
}
EDITED = (
    'data/**/*.md',
    'data/**/*.yaml',
    'data/**/*.csv',
    'templates/languages/*/*.ftl',
    'templates/languages/*/*.yaml',
    'templates/house.yaml',
    'templates/briefs/*.yaml',
)


@pytest.fixture(params=SAVED)
def saved(request):
    """How an editor saves the bytes of a text."""
    return SAVED[request.param]


@pytest.fixture
def folder(tmp_path, saved):
    """A copy of what people edit, saved by another editor."""
    for name in ('data', 'templates'):
        shutil.copytree(ROOT / name, tmp_path / name)
    for pattern in EDITED:
        for path in tmp_path.glob(pattern):
            path.write_bytes(saved(path.read_bytes()))
    for path in tmp_path.glob('data/**/*.origin.yaml'):  # a file of others is known by its digest
        beside = next(
            beside
            for beside in path.parent.glob(f'{path.name.partition(".")[0]}.*')
            if beside != path
        )
        beside.write_bytes((ROOT / beside.relative_to(tmp_path)).read_bytes())
    return tmp_path


def texts(confirmed):
    """Return the confirmed messages as parsed, source and translation."""
    return {
        name: [part and part.to_json() for part in pair]
        for name, pair in confirmed.messages.items()
    }


def read(root):
    """Return what is read of a folder: its records, and of each language its pack."""
    packs = find_packs([root / 'templates/languages'])
    found = {}
    for tag in SHIPPED:
        language = load_language(tag, packs, root)
        confirmed = read_confirmed(language.folders[0], root)
        found[tag] = {
            'locale': language.locale,
            'terms': language.terms,
            'wheres': language.wheres,
            'messages': {
                name: (message.where, message.pattern.to_json())
                for name, message in language.messages.items()
            },
            'confirmed messages': texts(confirmed),
            'confirmed terms': confirmed.terms,
        }
    return load(root / 'data', BRIEF, root), found


@pytest.fixture(scope='module')
def ours():
    """What is read of the files as they are, once for every way to save them."""
    return read(ROOT)


def test_records_and_languages_are_the_same(folder, ours):
    records, languages = read(folder)

    assert records == ours[0]
    for tag in SHIPPED:
        for part, value in languages[tag].items():
            assert value == ours[1][tag][part], f'{tag}: {part}'


def test_proses_are_the_same_line_by_line(folder):
    for tag in SHIPPED:
        file = f'data/briefs/{BRIEF}/{tag}.md'
        theirs, ours = (read_prose(root / file, file, tag).blocks for root in (folder, ROOT))
        assert {name: (block.text, block.where) for name, block in theirs.items()} == {
            name: (block.text, block.where) for name, block in ours.items()
        }
        confirmed = f'data/briefs/{BRIEF}/confirmed/{tag}.yaml'
        assert read_confirmed_prose(folder / confirmed, folder) == read_confirmed_prose(
            ROOT / confirmed, ROOT
        )


def test_the_whole_is_valid(folder, capsys):
    code = main(
        [
            '--folder',
            str(folder),
            '--brief',
            BRIEF,
            'validate',
            'en',
            'ar',
        ]
    )

    assert (code, capsys.readouterr().err) == (0, '')


def test_make_knows_the_languages_the_edition_and_the_logo(tmp_path, saved):
    definition, house = tmp_path / 'brief.yaml', tmp_path / 'house.yaml'
    definition.write_bytes(saved(b'languages: [en, ar]\nedition: 2\n'))
    house.write_bytes(saved(b'logo: mark.svg\nname: {en: Observatory}\n'))

    assert (
        make_inputs.languages(definition),
        make_inputs.edition_of(definition),
        make_inputs.logo_of(house),
    ) == (['en', 'ar'], 2, [str(tmp_path / 'mark.svg')])


@pytest.mark.parametrize(
    ('name', 'text', 'place'),
    [
        ('a.md', '# one\nWords.\n\n# two\nWords.\nMore 24.\n', 'a.md:6:6'),
        ('a.md', '# one\nWords.\n\n# Two words\nWords.\n', 'a.md:4:1'),
        ('a.yaml', 'a: 1\nb:\n  - c\n  - no\n', 'a.yaml:4:5'),
        ('a.yaml', 'a: 1\n\nb: x\u200by\n', 'a.yaml:3:4'),
        ('a.csv', 'id,name\n1,"two\nlines"\n2,=3\n', 'a.csv:4:name'),
        ('a.csv', 'id,name\n1,a\n2,b,c\n', 'a.csv:3'),
    ],
)
def test_a_fault_is_said_at_the_same_place(tmp_path, saved, name, text, place):
    (tmp_path / name).write_bytes(saved(text.encode()))
    reader = {
        'md': lambda path, file: read_prose(path, file, 'en'),
        'yaml': read_yaml,
        'csv': read_csv,
    }[name[2:]]
    with pytest.raises(Refused) as refusal:
        reader(tmp_path / name, name)

    assert [str(problem.where) for problem in refusal.value.problems] == [place]


def test_the_line_of_a_byte_that_is_no_text_is_counted_alike(tmp_path, saved):
    (tmp_path / 'a.txt').write_bytes(saved(b'one\ntwo\nthree\ncaf\xe9 here\nfive\n'))
    with pytest.raises(Refused) as refusal:
        read_text(tmp_path / 'a.txt', 'a.txt')

    assert [str(problem) for problem in refusal.value.problems] == [
        'a.txt:4: the file is not UTF-8 text\n    hint: Save it as UTF-8'
    ]


def test_a_cell_of_two_lines_is_the_same_value(tmp_path, saved):
    (tmp_path / 'a.csv').write_bytes(saved(b'id,note\n1,"two\nlines"\n'))

    assert read_csv(tmp_path / 'a.csv', 'a.csv').value == [{'id': 1, 'note': 'two\nlines'}]


def test_a_po_file_is_taken_back(tmp_path, saved):
    (tmp_path / 'fr.po').write_bytes(
        saved(
            b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\nmsgctxt "message:title"\nmsgid "Deaths"\nmsgstr "D\xc3\xa9c\xc3\xa8s"\n'
        )
    )

    assert [
        (entry.id, entry.source, entry.text) for entry in read_returned(tmp_path / 'fr.po', 'fr.po')
    ] == [('title', 'Deaths', 'Décès')]


def test_recipients_are_read(tmp_path, saved):
    (tmp_path / 'recipients.csv').write_bytes(
        saved(b'address,language,name\nd.koval@example.org,en,Dana Koval\n')
    )

    assert read_csv(tmp_path / 'recipients.csv', 'recipients.csv').value == [
        {'address': 'd.koval@example.org', 'language': 'en', 'name': 'Dana Koval'}
    ]
