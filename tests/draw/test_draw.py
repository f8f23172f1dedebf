"""All figures of a language are drawn at once, each with its words and its numbers."""

import sys

import pytest
from fontTools.ttLib import TTFont

from pipeline.draw import draw
from pipeline.model import Refused, Where, relative
from tests.conftest import ROOT

COLOURS = {'ink': '#12263a', 'accent': '#a3243b'}
FONTS = [ROOT / 'templates/fonts']
NAMES = ('events_by_place', 'facilities_by_type', 'toll_makeup', 'tolls_field', 'two_tolls')
FIGURES = {name: ROOT / f'figures/{name}.py' for name in NAMES}
SOURCE = FIGURES['two_tolls'].read_text(encoding='utf-8')


@pytest.mark.parametrize('tag', ['en', 'ar'])
def test_a_figure_brings_its_alternative_text_and_its_numbers(ledger, words, tag):
    svg, described = draw(ledger, words[tag], ('two_tolls',), COLOURS, FONTS, FIGURES)['two_tolls']

    assert described.alt
    assert f'<title>{described.alt}</title>' in svg.replace('&quot;', '"').replace('&#x27;', "'")
    assert {name for name, _ in described.numbers} >= {
        'killed.civilian.syrian-regime',
        'killed.civilian.international-alliance',
    }
    assert 'data-fact="' in described.title + described.note


def test_a_house_colour_reaches_the_figures(ledger, words):
    svg, _ = draw(
        ledger, words['en'], ('two_tolls',), {**COLOURS, 'accent': '#0b6e4f'}, FONTS, FIGURES
    )['two_tolls']

    assert '#0b6e4f' in svg
    assert '#a3243b' not in svg


def test_a_figure_that_does_not_exist_is_refused_with_the_nearest_name(ledger, words):
    with pytest.raises(Refused) as refusal:
        draw(ledger, words['en'], ('two_toll', 'nothing_like_it'), COLOURS, FONTS, FIGURES)

    assert [(p.what, p.hint) for p in refusal.value.problems] == [
        ('there is no figure "nothing_like_it"', f'Known: {", ".join(NAMES)}'),
        ('there is no figure "two_toll"', 'Did you mean two_tolls?'),
    ]


def test_figures_are_the_same_bytes_each_time(ledger, words):
    first, second = (draw(ledger, words['ar'], NAMES, COLOURS, FONTS, FIGURES) for _ in range(2))

    assert {name: svg for name, (svg, _) in first.items()} == {
        name: svg for name, (svg, _) in second.items()
    }


# Figures and fonts of an organisation's own


def drawn(file, ledger, words, fonts=FONTS):
    """Draw the figure of a file, in English."""
    return draw(ledger, words['en'], [file.stem], COLOURS, fonts, {**FIGURES, file.stem: file})[
        file.stem
    ]


def refused(file, ledger, words):
    """The only problem of a figure that is refused: its line, and what is wrong."""
    with pytest.raises(Refused) as refusal:
        drawn(file, ledger, words)
    (problem,) = refusal.value.problems
    assert problem.where.file == relative(file, ROOT)
    assert problem.hint
    return problem.where.line, problem.what


@pytest.fixture
def own(tmp_path):
    """Writes a figure of an organisation's own, which wins over ours of the same name."""

    def own(source):
        file = tmp_path / 'figures/two_tolls.py'
        file.parent.mkdir(exist_ok=True)
        file.write_text(source, encoding='utf-8')
        return file

    return own


def test_a_figure_may_lie_in_any_folder(own, ledger, words):
    assert drawn(own(SOURCE), ledger, words) == drawn(FIGURES['two_tolls'], ledger, words)


def test_a_file_that_was_saved_again_within_a_second_is_drawn_as_it_is_now(own, ledger, words):
    one = drawn(own(SOURCE), ledger, words)
    other = drawn(own(SOURCE.replace('HEIGHT = 7', 'HEIGHT = 8')), ledger, words)

    assert one.described.height < other.described.height


def test_nothing_is_written_beside_a_figure(own, ledger, words):
    file = own(SOURCE)
    drawn(file, ledger, words)

    assert list(file.parent.iterdir()) == [file]


def test_our_figure_stays_ours_beside_an_own_one_of_its_name(own, ledger, words):
    drawn(own(SOURCE), ledger, words)
    ours = sys.modules.get('figures.two_tolls')

    assert ours is None or ours.__file__ == str(FIGURES['two_tolls'])


@pytest.mark.parametrize(
    ('source', 'line', 'what'),
    [
        ('x = 1\ndef draw(:\n', 2, 'not Python: invalid syntax'),
        (
            'import figures\nimport no_such_module\n',
            2,
            "the figure cannot be imported: ModuleNotFoundError: No module named 'no_such_module'",
        ),
        ('x = {}\n\n\nx["a"]\n', 4, "the figure cannot be imported: KeyError: 'a'"),
        ('raise SystemExit("no")\n', 1, 'the figure cannot be imported: SystemExit: no'),
        ('x = 1\n', 0, 'the figure has no function "draw"'),
        ('draw = 1\n', 0, 'the figure has no function "draw"'),
        ('def draw(*_):\n    return 1\n', 0, '"draw" returns no drawing'),
        (
            'def draw(ledger, *_):\n    \n    1 / 0\n',
            3,
            'the figure cannot be drawn: ZeroDivisionError',
        ),
    ],
)
def test_a_figure_that_does_not_work_is_one_problem_with_its_line(
    own, ledger, words, source, line, what
):
    assert refused(own(source), ledger, words) == (line, what)


def test_what_an_own_figure_refuses_is_placed_in_its_own_file(own, ledger, words):
    source = (
        'from figures.style import refuse\n'
        'def draw(*_):\n    refuse("two-tolls", "this cannot be drawn", "Leave it out")\n'
    )

    assert refused(own(source), ledger, words) == (0, 'this cannot be drawn')


def test_an_error_in_our_own_figure_is_one_of_the_program(ledger, words, monkeypatch):
    monkeypatch.setattr('figures.style.Canvas.zero', lambda *_: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        drawn(FIGURES['two_tolls'], ledger, words)


def test_all_problems_of_all_figures_come_at_once(own, ledger, words):
    with pytest.raises(Refused) as refusal:
        draw(
            ledger,
            words['en'],
            ('no_such', 'two_tolls'),
            COLOURS,
            FONTS,
            {'two_tolls': own('x = 1\n')},
        )

    assert [problem.what for problem in refusal.value.problems] == [
        'the figure has no function "draw"',
        'there is no figure "no_such"',
    ]


def test_a_family_of_an_own_folder_of_fonts_wins(tmp_path, ledger, words):
    for face in ('Regular', 'Bold'):
        with TTFont(FONTS[0] / f'NotoSerif-{face}.ttf') as font:
            for number in (1, 16):
                font['name'].setName('Noto Sans', number, 3, 1, 0x409)
            font.save(tmp_path / f'Own-{face}.ttf')
    ours, own, second = (
        drawn(FIGURES['two_tolls'], ledger, words, fonts).svg
        for fonts in (FONTS, [tmp_path, *FONTS], [*FONTS, tmp_path])
    )

    assert own != ours
    assert second == ours


def test_a_font_that_cannot_be_read_is_refused(tmp_path, ledger, words):
    (tmp_path / 'Own.ttf').write_bytes(b'no font')

    with pytest.raises(Refused) as refusal:
        drawn(FIGURES['two_tolls'], ledger, words, [tmp_path, *FONTS])
    assert refusal.value.problems[0].where == Where(relative(tmp_path / 'Own.ttf', ROOT))
