"""How many civilians were recorded killed, and how many injured, on one scale from zero."""

from figures.style import COLUMN, LABEL, NUMBER, Canvas, Drawing, amount, marks, period, refuse

HEIGHT, INDENT, GAP = (
    7.0,
    1.8,
    3.4,
)  # millimetres: a bar, a label from its baseline, between two bars


def draw(ledger, words, palette):
    """Draw one bar for the killed and one for the injured, each below its name."""
    facts = [ledger.fact(f'recorded.{harm}.civilian') for harm in ('killed', 'injured')]
    if all(fact.value is None for fact in facts):
        refuse(
            'killed-and-injured',
            'neither the killed nor the injured are known',
            'Leave the figure "killed_and_injured" out of this brief',
        )
    canvas = Canvas('killed-and-injured', words, palette, COLUMN)
    scale = canvas.longest(facts, COLUMN - 2 * INDENT)
    y = 0.0
    for fact, colour in zip(facts, (palette.ink, palette.ink_70), strict=True):
        y += GAP * bool(y)
        y = _bar(canvas, fact, scale, y, colour)
    canvas.zero(0, y + 1.4)
    killed, injured = (amount(words, fact) for fact in facts)
    return Drawing(
        canvas.finish(y + 1.6),
        {'killed': killed, 'injured': injured, 'scope': period(ledger, words), **marks(facts)},
    )


def _bar(canvas, fact, scale, y, colour):
    """Draw a name, its bar and its number; return where the bar ends, downwards."""
    name = canvas.words.text(f'column-{fact.unit}')
    label = canvas.paragraph(name, INDENT, y + canvas.first(LABEL), COLUMN - INDENT)
    top = label + 1.9 * canvas.locale.figure_scale
    end = 0.0
    if fact.value is not None:
        end = canvas.bar(fact, scale, top, HEIGHT, colour)
        end = canvas.fringe(fact, scale, end, top, HEIGHT, colour)
    canvas.amount(fact, end + INDENT, canvas.baseline(top + HEIGHT / 2, NUMBER), colour)
    return top + HEIGHT
