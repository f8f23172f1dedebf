"""Draw all figures of one language: each chart as SVG, with its alternative text and the numbers it shows.

A figure is a module of ``figures/``; a brief names the figures it wants. matplotlib is imported here and nowhere else
in the line, once for all figures of a language.
"""

import importlib
from pathlib import Path

from pipeline.language import Name, Words, facts_of, html, plain
from pipeline.model import Drawn, Ledger, Problem, Refused, Where
from pipeline.settings import nearest


def draw(
    ledger: Ledger,
    words: Words,
    names: tuple[str, ...],
    colours: dict[str, str],
    fonts: Path,
    known: list[str],
) -> dict[str, tuple[str, Drawn]]:
    """Return the SVG and the description of each figure by name.

    ``known`` are the figures there are; raises ``Refused`` with every figure that cannot be drawn.
    """
    from figures import style

    palette = style.Palette(fonts=fonts, **colours)
    drawings, problems = {}, []
    for name in dict.fromkeys(names):
        if name not in known:
            problems.append(
                Problem(
                    Where(f'templates/briefs/{ledger.public.brief.type}.yaml'),
                    f'there is no figure "{name}"',
                    nearest(name, known),
                    'translation',
                )
            )
            continue
        try:
            drawings[name] = _one(name, ledger, words, palette, style)
        except Refused as refusal:
            problems += refusal.problems
    if problems:
        raise Refused(problems)
    return drawings


def _one(name, ledger, words, palette, style):
    drawing = importlib.import_module(f'figures.{name}').draw(ledger, words, palette)
    said = {
        part: words.text(f'figure-{name.replace("_", "-")}-{part}', **drawing.values)
        for part in ('title', 'note', 'alt')
    }
    alt = plain(said['alt'], isolate=words.language.rtl)
    canvas = drawing.canvas
    described = Drawn(
        name=name,
        file=f'{name}.svg',
        width=canvas.width,
        height=canvas.height,
        title=html(said['title']),
        note=html(said['note']),
        alt=alt,
        numbers=tuple(canvas.numbers),
        alt_facts=tuple(facts_of(said['alt'])),
        alt_names=tuple(part.text for part in said['alt'] if isinstance(part, Name)),
    )
    return style.svg(canvas, alt), described
