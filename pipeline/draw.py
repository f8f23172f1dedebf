"""Draw the figures of one language: SVG, with alternative text and the numbers that it shows.

A figure is a file with a function ``draw``, in our folder ``figures/`` or in an organisation's
own; a brief names the figures that it holds. matplotlib is imported here and nowhere else in the
line, once for all figures of a language.
"""

import importlib.util
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import NamedTuple

from pipeline.language import Name, Words, facts_of, html, plain
from pipeline.model import Drawn, Ledger, Problem, Refused, Where, relative
from pipeline.settings import nearest
from pipeline.settings.fonts import font_files

SHIPPED = Path(__file__).parents[1] / 'figures'


class Figure(NamedTuple):
    """A figure as it was drawn, and what a page says of it."""

    svg: str
    described: Drawn


def draw(
    ledger: Ledger,
    words: Words,
    names: Sequence[str],
    colours: Mapping[str, str],
    fonts: Sequence[Path],
    figures: Mapping[str, Path],
) -> dict[str, Figure]:
    """Return the figures of these names, each drawn by its file among ``figures``.

    ``colours`` replaces colours of the palette; ``fonts`` are folders, of which the first that
    holds a family provides it. Raises ``Refused`` with every figure that cannot be drawn.
    """
    files = font_files(fonts)
    drawn: dict[str, Figure] = {}
    problems: list[Problem] = []
    for name in dict.fromkeys(names):
        if name not in figures:
            place = Where(f'templates/briefs/{ledger.public.brief.type}.yaml')
            what = f'there is no figure "{name}"'
            problems.append(Problem(place, what, nearest(name, figures), 'translation'))
            continue
        try:
            drawn[name] = _figure(name, figures[name], ledger, words, colours, files)
        except Refused as refusal:
            problems += refusal.problems
    if problems:
        raise Refused(problems)
    return drawn


def _figure(
    name: str,
    file: Path,
    ledger: Ledger,
    words: Words,
    colours: Mapping[str, str],
    fonts: tuple[Path, ...],
) -> Figure:
    """Draw one figure, and say in the words of its language what it shows."""
    from figures import style

    palette = style.Palette(fonts, **colours)
    drawing = _call(_draw_function(file), file, ledger, words, palette)
    if not isinstance(drawing, style.Drawing):
        hint = 'Return a Drawing of figures.style'
        raise Refused([_fault(file, 0, '"draw" returns no drawing', hint)])
    message = f'figure-{name.replace("_", "-")}'
    title, note, alt = (
        words.text(f'{message}-{part}', **drawing.values) for part in ('title', 'note', 'alt')
    )
    text = plain(alt, isolate=words.language.rtl)
    canvas = drawing.canvas
    described = Drawn(
        name=name,
        file=f'{name}.svg',
        width=canvas.width,
        height=canvas.height,
        title=html(title),
        note=html(note),
        alt=text,
        numbers=tuple(canvas.numbers),
        alt_facts=tuple(facts_of(alt)),
        alt_names=tuple(part.text for part in alt if isinstance(part, Name)),
    )
    return Figure(style.svg(canvas, text), described)


class _Source(SourceFileLoader):
    """Loads a module from its source alone.

    Compiled copies are told apart by their second, so one could be older than the file; and none
    are written into the folder of an organisation.
    """

    def get_code(self, fullname: str) -> CodeType:
        return self.source_to_code(self.get_data(self.path), self.path)


def _draw_function(file: Path) -> Callable[..., object]:
    """Return the function ``draw`` of a file; raises ``Refused`` where there is none."""
    name = f'figure_{file.stem}'
    loader = _Source(name, str(file))
    spec = importlib.util.spec_from_file_location(name, file, loader=loader)
    assert spec is not None  # as the loader is given
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # where the dataclasses of a module look for it
    try:
        loader.exec_module(module)
    except SyntaxError as error:
        line = error.lineno or 0 if error.filename == str(file) else _line(file, error)
        raise Refused([_fault(file, line, f'not Python: {error.msg}', 'Correct it')]) from None
    except (Exception, SystemExit) as error:
        what = f'the figure cannot be imported: {type(error).__name__}: {error}'
        hint = 'Correct it; it can import figures.style, and what requirements.txt installs'
        raise Refused([_fault(file, _line(file, error), what, hint)]) from None
    function = getattr(module, 'draw', None)
    if not callable(function):
        hint = 'Write "def draw(ledger, words, palette):" as figures/README.md says'
        raise Refused([_fault(file, 0, 'the figure has no function "draw"', hint)])
    found: Callable[..., object] = function
    return found


def _call(function: Callable[..., object], file: Path, *arguments: object) -> object:
    """Call the function of a figure; an error in the file of an organisation is its problem.

    An error in ours is not caught: it is one of the program. What is refused is placed in the
    file of the figure, wherever that lies.
    """
    own = file.resolve().parent == SHIPPED
    try:
        return function(*arguments)
    except Refused as refusal:
        place = Where(f'figures/{file.name}')
        raise Refused(
            problem._replace(where=Where(relative(file, Path())))
            if problem.where == place
            else problem
            for problem in refusal.problems
        ) from None
    except Exception as error:
        if own:
            raise
        what = f'the figure cannot be drawn: {type(error).__name__}'  # its text may hold data
        raise Refused([_fault(file, _line(file, error), what, 'Correct it')]) from None


def _line(file: Path, error: BaseException) -> int:
    """Return the last line of a file that an error came through."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno or 0 for frame in frames[::-1] if frame.filename == str(file)), 0)


def _fault(file: Path, line: int, what: str, hint: str) -> Problem:
    return Problem(Where(relative(file, Path()), line), what, hint, 'translation')
