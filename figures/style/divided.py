"""A toll that is divided: one bar for each part, the longest first, and in hatch what has no part of its own."""

from figures.style.canvas import COLUMN, NUMBER, Canvas, Drawing, Palette
from figures.style.numbers import (
    amount,
    enumerated,
    exceeds,
    marks,
    most,
    parts,
    period,
    refuse,
    total,
)
from pipeline.model import Ledger

ROW, THICK, GAP, WIDEST, ROWS = (
    7.4,
    4.6,
    3.6,
    42,
    24,
)  # a row, its bar, a gap, its longest name, the most rows


def divided(
    figure: str, prefix: str, rest: dict[str, str], ledger: Ledger, words, palette: Palette
) -> Drawing:
    """Draw the facts under a name as bars, the longest first, and last in hatch the ``rest``, each with its message."""
    facts, whole, canvas, y = (
        parts(ledger, prefix),
        total(ledger, figure),
        Canvas(figure, words, palette, COLUMN),
        0.0,
    )
    if not facts or len(facts) > ROWS:
        refuse(
            figure,
            f'there are {len(facts)} numbers under {prefix}; up to {ROWS} bars can be told apart',
            f'Leave the figure "{figure}" out, or show it in a table',
        )
    named = sorted(
        sorted(facts.keys() - rest.keys()),
        key=lambda key: (
            facts[key].value is not None,
            facts[key].value or 0,
            most(facts[key]) or 0,
        ),
        reverse=True,
    )
    names = {key: words.name(key, 'label') for key in named} | {
        key: words.text(message) for key, message in rest.items() if key in facts
    }
    start = min(max(map(canvas.width_of, names.values())), WIDEST) + GAP
    scale = canvas.longest(facts.values(), COLUMN - start - GAP)
    for number, (key, name) in enumerate(names.items()):
        y += 2.2 * (number == len(named) > 0)  # what has no part of its own stands a little apart
        fact, middle, top, end = facts[key], y + ROW / 2, y + (ROW - THICK) / 2, start
        colour = (
            palette.ink_70
            if key in rest
            else palette.accent
            if key == ledger.public.brief.subject
            else palette.ink
        )
        if fact.value is not None:
            end = (
                canvas.hatch(fact, scale, top, THICK, start)
                if key in rest and fact.min is not None
                else canvas.bar(fact, scale, top, THICK, colour, start)
            )
            end = canvas.fringe(fact, scale, end, top, THICK, colour)
        canvas.amount(
            fact,
            end + GAP / 2,
            canvas.baseline(middle, NUMBER),
            palette.ink if key in rest else colour,
        )
        y += (
            ROW
            + canvas.paragraph(name, 0, canvas.baseline(middle), start - GAP)
            - canvas.baseline(middle)
        )
    canvas.zero(0, y, start)
    lead = named and exceeds(facts[named[0]], [facts[key] for key in named[1:]])
    return Drawing(
        canvas.finish(y),
        {
            'rows': enumerated(words, ((name, facts[key]) for key, name in names.items())),
            'total': amount(words, whole),
            'scope': period(ledger, words),
            'lead': 'yes' if lead else 'no',
            'first': named[0] if lead else (),
            'killed': facts[named[0]] if lead else (),
            'rest': 'yes' if rest.keys() & facts.keys() else 'no',
            **marks(facts.values()),
        },
    )
