"""How many civilians were recorded killed, and how many injured, on one scale from zero."""

from figures.style import (
    COLUMN,
    LABEL,
    NUMBER,
    Canvas,
    Drawing,
    Fact,
    Ledger,
    Palette,
    Words,
    amount,
    mark_values,
    period,
    refuse,
)

NAME = 'killed-and-injured'
HEIGHT = 7  # of a bar, in millimetres
INDENT = 1.8  # of a label from the line that bars start at
APART = 3.4  # of the second bar from the first


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw one bar for the killed and one for the injured, each below its name."""
    killed, injured = (ledger.fact(f'recorded.{harm}.civilian') for harm in ('killed', 'injured'))
    if killed.value is None and injured.value is None:
        refuse(
            NAME,
            'neither how many were killed nor how many were injured is known',
            f'Leave the figure "{NAME}" out of this brief',
        )
    canvas = Canvas(NAME, words, palette, COLUMN)
    scale = canvas.longest((killed, injured), COLUMN - 2 * INDENT)
    middle = _bar(canvas, killed, scale, palette.ink, 0)
    end = _bar(canvas, injured, scale, palette.ink_70, middle + APART)
    canvas.zero(0, end + 1.4)
    return Drawing(
        canvas.finish(end + 1.6),
        {
            'killed': amount(words, killed),
            'injured': amount(words, injured),
            'scope': period(ledger, words),
            **mark_values((killed, injured)),
        },
    )


def _bar(canvas: Canvas, fact: Fact, scale: float, colour: str, top: float) -> float:
    """Draw a name, its bar and its number; return where the bar ends, downwards."""
    name = canvas.words.text(f'column-{fact.unit}')
    last = canvas.paragraph(name, INDENT, top + canvas.first(LABEL), COLUMN - INDENT)
    top = last + 1.9 * canvas.locale.figure_scale
    end = 0.0
    if fact.value is not None:
        end = canvas.bar(fact, scale, top, HEIGHT, colour)
        end = canvas.fringe(fact, scale, end, top, HEIGHT, colour)
    canvas.amount(fact, end + INDENT, canvas.baseline(top + HEIGHT / 2, NUMBER), colour)
    return top + HEIGHT
