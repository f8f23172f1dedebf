"""What the tests of figures share: each figure drawn of the data it was made for, and what stands on its canvas."""

import copy
import importlib
from functools import cache
from pathlib import Path

from matplotlib.path import Path as Outline
from matplotlib.textpath import TextPath, text_to_path

from figures import style
from pipeline.analyse import analyse
from pipeline.disclose import disclose
from pipeline.language import Words, find_packs, load_language
from pipeline.load import load
from pipeline.settings.fonts import font_files

ROOT = Path(__file__).parent.parent
PALETTE = style.Palette(font_files([ROOT / 'templates/fonts']))
PACKS = find_packs([ROOT / 'templates/languages'])
REAL, SAMPLE = (
    (ROOT / 'data', '2014-10-26-alliance-airstrikes'),
    (ROOT / 'tests/sample/data', '2031-05-monthly'),
)
CAMPAIGN = (
    'events_by_place',
    'events_map',
    'facilities_by_type',
    'toll_makeup',
    'tolls_field',
    'two_tolls',
)  # which are drawn of the real brief
FIGURES = sorted(path.stem for path in (ROOT / 'figures').glob('*.py'))


@cache
def ledger_of(figure):
    """The facts that a figure is drawn of."""
    data, brief = REAL if figure in CAMPAIGN else SAMPLE
    return _ledger(data, brief)


@cache
def _ledger(data, brief):
    return analyse(disclose(load(data, brief, ROOT)))


@cache
def spoken(figure, tag):
    """A language that speaks of what a figure is drawn of."""
    data, _ = REAL if figure in CAMPAIGN else SAMPLE
    return Words(
        load_language(tag, PACKS, ROOT, data / f'reference/terms/{tag}.yaml'), ledger_of(figure)
    )


@cache
def drawn(figure, tag):
    """A figure in a language, drawn once for all tests."""
    return drawn_anew(figure, tag)


def drawn_anew(figure, tag):
    return importlib.import_module(f'figures.{figure}').draw(
        ledger_of(figure), spoken(figure, tag), PALETTE
    )


def told(figure, part, tag):
    """The title, the note or the alternative text of a figure."""
    return spoken(figure, tag).text(
        f'figure-{figure.replace("_", "-")}-{part}', **drawn(figure, tag).values
    )


def arabic_indic(language):
    """The same language with the digits that much of the Arab press prints."""
    other = copy.copy(language)
    other.locale = language.locale.model_copy(
        update={'digits': 'arab', 'group': '٬', 'decimal': '٫', 'percent': '#٪'}
    )
    return other


def artists(drawing, kind, label=None):
    found = [artist for artist in drawing.canvas.figure.artists if type(artist).__name__ == kind]
    return [artist for artist in found if label is None or artist.get_label() == label]


def marks(drawing, label):
    """How many separate shapes are drawn for a fact."""
    return sum(
        list(artist.get_path().codes).count(Outline.MOVETO)
        for artist in artists(drawing, 'PathPatch', label)
    )


def frays(drawing):
    return [
        artist for artist in artists(drawing, 'Rectangle') if artist.get_label().startswith('fray')
    ]


def bar(drawing, name):
    return artists(drawing, 'Rectangle', name)[0]


def boxes(drawing):
    """The ink of each text, in millimetres from the upper left corner: left, top, right, bottom."""
    canvas = drawing.canvas
    for text in artists(drawing, 'Text'):
        x, baseline = text.get_position()
        string, font = text.get_text(), text.get_fontproperties()
        width, _, _ = text_to_path.get_text_width_height_descent(string, font, False)
        outline = TextPath((0, 0), string, prop=font)
        ink = outline.vertices[outline.codes != Outline.CLOSEPOLY] * style.POINT
        left = (canvas.width - x if canvas.words.language.rtl else x) - width * style.POINT * (
            text.get_ha() == 'right'
        )
        (x0, y0), (x1, y1) = ink.min(axis=0), ink.max(axis=0)
        yield string, (left + x0, baseline - y1, left + x1, baseline - y0)
