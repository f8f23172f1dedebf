"""A folder of fonts is used when it is whole: every fault is found early, with its file and what to do."""

import hashlib
import shutil

import pytest

from pipeline.model import Refused, Where, relative
from pipeline.settings.fonts import families, font_files, font_problems, unknown_families
from tests.conftest import ROOT

OURS = ROOT / 'templates/fonts'


@pytest.fixture
def folder(tmp_path):
    """A folder of an organisation's own fonts, in which nothing is wrong."""
    for name in ('NotoSans-Regular.ttf', 'NotoSans-Bold.ttf', 'OFL.txt'):
        shutil.copy2(OURS / name, tmp_path / name)
    renew_sums(tmp_path)
    return tmp_path


def renew_sums(folder):
    lines = [
        f'{hashlib.sha256(font.read_bytes()).hexdigest()}  {font.name}\n'
        for font in sorted(folder.glob('*.ttf'))
    ]
    (folder / 'SHA256SUMS').write_text(''.join(lines), encoding='utf-8')


def set_family(font, family, **tables):
    """Give a font another family, and empty tables of these names."""
    from fontTools.ttLib import TTFont, newTable

    with TTFont(font) as opened:
        for number in (1, 16):
            opened['name'].setName(family, number, 3, 1, 0x409)
        for tag, table in tables.items():
            opened[tag] = table or newTable(tag)
        opened.save(font)


def faults(folder):
    """The faults of a folder: the name of the file, its line, and what is wrong."""
    problems = font_problems(folder)
    assert all(problem.hint and problem.kind == 'translation' for problem in problems)
    return {
        (problem.where.file.rpartition('/')[2], problem.where.line, problem.what)
        for problem in problems
    }


@pytest.mark.parametrize('whole', [True, False], ids=['ours', 'an own folder'])
def test_a_whole_folder_has_no_fault(folder, whole):
    assert font_problems(OURS if whole else folder) == []


def test_a_folder_without_sums_or_licence_is_faulty(folder):
    (folder / 'SHA256SUMS').unlink()
    (folder / 'OFL.txt').unlink()

    assert faults(folder) == {
        ('SHA256SUMS', 0, 'the file is missing: it names each font with its digest'),
        (folder.name, 0, 'no file says under which licence the fonts may be used'),
    }


@pytest.mark.parametrize('name', ['LICENSE', 'Licence.txt', 'NotoSans-OFL.txt', 'copying'])
def test_a_licence_may_have_any_usual_name(folder, name):
    (folder / 'OFL.txt').rename(folder / name)

    assert font_problems(folder) == []


def test_sums_that_are_not_those_of_the_fonts_are_named_with_their_lines(folder):
    sums = folder / 'SHA256SUMS'
    bold, regular = sums.read_text(encoding='utf-8').splitlines()
    sums.write_text(
        f'{"0" * 64}  {bold[66:]}\n{regular[:64]}  Gone.ttf\nno sum\n', encoding='utf-8'
    )

    assert faults(folder) == {
        ('SHA256SUMS', 1, '"NotoSans-Bold.ttf" is not the file of this digest'),
        ('SHA256SUMS', 2, 'there is no file "Gone.ttf"'),
        ('SHA256SUMS', 3, 'not a SHA-256 digest and the name of a file'),
        ('NotoSans-Regular.ttf', 0, 'SHA256SUMS does not name this font'),
    }


def test_sums_that_are_no_text_are_named(folder):
    (folder / 'SHA256SUMS').write_bytes(b'\xff\xfe')

    assert [problem.what for problem in font_problems(folder)] == ['the file is not UTF-8 text']


def test_a_damaged_font_is_named(folder):
    font = folder / 'NotoSans-Bold.ttf'
    font.write_bytes(font.read_bytes()[:100])
    renew_sums(folder)

    assert {name for name, _, what in faults(folder) if 'not a TrueType font' in what} == {
        'NotoSans-Bold.ttf'
    }


def test_a_variable_font_is_named(folder):
    from fontTools.ttLib.tables._f_v_a_r import table__f_v_a_r

    set_family(folder / 'NotoSans-Bold.ttf', 'Noto Sans', fvar=table__f_v_a_r())
    renew_sums(folder)

    assert faults(folder) == {
        ('NotoSans-Bold.ttf', 0, 'a variable font, with which a PDF differs from run to run')
    }


def test_a_font_without_truetype_outlines_is_named(folder):
    from fontTools.ttLib import TTFont

    with TTFont(folder / 'NotoSans-Bold.ttf') as font:
        for table in ('glyf', 'loca'):
            del font[table]
        font.save(folder / 'NotoSans-Bold.ttf')
    renew_sums(folder)

    assert [what[:30] for _, _, what in faults(folder)] == ['its outlines are not TrueType,']


@pytest.mark.parametrize('name', ['Own.otf', 'Own.woff2', 'Own.TTF'])
def test_a_font_that_would_not_be_used_is_named(folder, name):
    (folder / name).write_bytes(b'')

    assert faults(folder) == {(name, 0, 'a font that is not called *.ttf is not used')}


@pytest.mark.parametrize(('missing', 'face'), [('Bold', 'bold'), ('Regular', 'regular')])
def test_a_family_with_one_face_is_named(folder, missing, face):
    (folder / f'NotoSans-{missing}.ttf').unlink()
    renew_sums(folder)

    assert faults(folder) == {(folder.name, 0, f'the family "Noto Sans" has no {face} face')}


def test_something_else_than_a_folder_is_named(folder):
    assert faults(folder / 'OFL.txt') == {('OFL.txt', 0, 'not a folder')}


def test_a_family_comes_whole_from_the_first_folder_that_holds_it(folder):
    (folder / 'NotoSans-Regular.ttf').unlink()
    own, ours = families([folder]), families([OURS])
    both = families([folder, OURS])

    assert both == {**ours, **own}
    assert both['Noto Sans'] == (folder / 'NotoSans-Bold.ttf',)
    assert families([OURS, folder]) == ours
    assert set(font_files([folder, OURS])) == {file for files in both.values() for file in files}


def test_the_fonts_of_a_folder_that_is_not_there_are_none(tmp_path):
    assert families([tmp_path / 'none', OURS]) == families([OURS])


def test_a_font_that_cannot_be_read_refuses_the_families(folder):
    (folder / 'Own.ttf').write_bytes(b'no font')

    with pytest.raises(Refused) as refused:
        families([folder, OURS])
    assert [problem.where.file for problem in refused.value.problems] == [
        relative(folder / 'Own.ttf', ROOT)
    ]


def test_a_family_that_no_folder_holds_is_named_where_it_is_written(folder):
    set_family(folder / 'NotoSans-Regular.ttf', 'Own Sans')
    named = [
        ('Own Sans', Where('house.yaml', 3)),
        ('Noto Serif', Where('locale.yaml', 19)),
        ('Noto Seriff', Where('locale.yaml', 20)),
    ]
    (problem,) = unknown_families(named, [folder, OURS])

    assert problem.where == Where('locale.yaml', 20)
    assert problem.what.startswith('there is no font of the family "Noto Seriff" in ')
    assert problem.hint == 'Add its fonts to one of them. Did you mean Noto Serif?'
