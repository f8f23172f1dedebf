"""A toll that is divided: a bar for each part, the longest first, and the rest in hatch."""

from collections.abc import Mapping
from typing import NamedTuple

from figures.style.canvas import Canvas, Drawing
from figures.style.numbers import (
    amount,
    amount_of,
    enumerated,
    exceeds,
    mark_values,
    most,
    parts,
    period,
    refuse,
    total,
    yes_or_no,
)
from figures.style.palette import COLUMN, NUMBER, Palette
from pipeline.language import Phrase, Words
from pipeline.model import Fact, Ledger

ROW = 7.4  # in millimetres
THICK = 4.6  # of a bar
GAP = 3.6  # before a bar
APART = 2.2  # of what has no part of its own from the others
WIDEST = 42  # of the names
ROWS = 24  # the most bars that can be told apart


class Bar(NamedTuple):
    """One bar of a divided toll."""

    key: str
    name: Phrase
    fact: Fact
    is_rest: bool  # of what has no part of its own


def divided_bars(
    figure: str,
    prefix: str,
    rest: Mapping[str, str],
    ledger: Ledger,
    words: Words,
    palette: Palette,
) -> Drawing:
    """Draw the facts directly under a name as bars.

    The longest comes first, and last, in hatch, the keys of ``rest``, each named by a message.
    Raises ``Refused`` where there are none, or more than can be told apart.
    """
    facts, whole = parts(ledger, prefix), total(ledger, figure)
    if not facts or len(facts) > ROWS:
        refuse(
            figure,
            f'there are {len(facts)} numbers under {prefix}; up to {ROWS} bars can be told apart',
            f'Leave the figure "{figure}" out, or show it in a table',
        )
    bars = _bars(facts, rest, words)
    named = [bar for bar in bars if not bar.is_rest]
    canvas = Canvas(figure, words, palette, COLUMN)
    start = min(max(canvas.width_of(bar.name) for bar in bars), WIDEST) + GAP
    scale = canvas.longest(facts.values(), COLUMN - start - GAP)
    y = 0.0
    for number, bar in enumerate(bars):
        if number == len(named) > 0:
            y += APART
        colour = palette.accent if bar.key == ledger.public.brief.subject else palette.ink
        y = _row(canvas, bar, scale, start, y, colour)
    canvas.zero(0, y, start)
    leads = bool(named) and exceeds(named[0].fact, [bar.fact for bar in named[1:]])
    return Drawing(
        canvas.finish(y),
        {
            'rows': enumerated(words, ((bar.name, bar.fact) for bar in bars)),
            'total': amount(words, whole),
            'scope': period(ledger, words),
            'lead': yes_or_no(leads),
            'first': named[0].key if leads else (),
            'killed': named[0].fact if leads else (),
            'rest': yes_or_no(len(named) < len(bars)),
            **mark_values(facts.values()),
        },
    )


def _bars(facts: Mapping[str, Fact], rest: Mapping[str, str], words: Words) -> list[Bar]:
    """Return the bars, the longest first, and last what has no part of its own."""

    def length(key: str) -> tuple[bool, int, int]:
        fact = facts[key]
        return fact.value is not None, amount_of(fact), most(fact)

    named = sorted(sorted(facts.keys() - rest.keys()), key=length, reverse=True)
    return [
        *(Bar(key, words.name(key, 'label'), facts[key], False) for key in named),
        *(Bar(key, words.text(rest[key]), facts[key], True) for key in rest if key in facts),
    ]


def _row(canvas: Canvas, bar: Bar, scale: float, start: float, y: float, colour: str) -> float:
    """Draw a bar with its name and its number; return where the row ends."""
    fact, middle, top, end = bar.fact, y + ROW / 2, y + (ROW - THICK) / 2, start
    filling = canvas.palette.ink_70 if bar.is_rest else colour
    if fact.value is not None:
        if bar.is_rest and fact.min is not None:
            end = canvas.hatch(fact, scale, top, THICK, start)
        else:
            end = canvas.bar(fact, scale, top, THICK, filling, start)
        end = canvas.fringe(fact, scale, end, top, THICK, filling)
    text = canvas.palette.ink if bar.is_rest else colour
    canvas.amount(fact, end + GAP / 2, canvas.baseline(middle, NUMBER), text)
    baseline = canvas.baseline(middle)
    last = canvas.paragraph(bar.name, 0, baseline, start - GAP)
    return y + (ROW + last - baseline)
