"""The toll recorded in this period beside that of the period before, on one scale from zero."""

from figures.style import (
    COLUMN,
    LABEL,
    NUMBER,
    Canvas,
    Drawing,
    Fact,
    Ledger,
    Palette,
    Phrase,
    Words,
    amount,
    exceeds,
    mark_values,
    period,
    refuse,
)

NAME = 'months-compared'
HEIGHT = 7  # of a bar, in millimetres
INDENT = 1.8  # of a label from the line that bars start at
APART = 3.4  # of the second bar from the first


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw one bar for each period, the present one first."""
    scope = period(ledger, words)
    now, before = _tolls(ledger)
    canvas = Canvas(NAME, words, palette, COLUMN)
    scale = canvas.longest((now, before), COLUMN - 2 * INDENT)
    label = words.text('figure-months-compared-now', scope=scope)
    middle = _toll(canvas, now, label, scale, palette.ink, 0)
    label = words.text('figure-months-compared-before')
    end = _toll(canvas, before, label, scale, palette.ink_70, middle + APART)
    canvas.zero(0, end + 1.4)
    change = 'more' if exceeds(now, [before]) else 'fewer' if exceeds(before, [now]) else 'neither'
    return Drawing(
        canvas.finish(end + 1.6),
        {
            'now': amount(words, now),
            'before': amount(words, before),
            'scope': scope,
            'change': change,
            'incidents': ledger.fact('recorded.incidents'),
            'incidents_before': ledger.fact('previous.incidents'),
            **mark_values((now, before)),
        },
    )


def _tolls(ledger: Ledger) -> tuple[Fact, Fact]:
    """Return the tolls of this period and of the one before.

    Raises ``Refused`` where there is nothing to compare.
    """
    if 'previous.killed.civilian' not in ledger.facts:
        refuse(
            NAME,
            'the brief names no incidents of the period before',
            'Name their file under "previous", or leave the figure out of this brief',
        )
    if ledger.fact('previous.incidents').value == 0:
        refuse(
            NAME,
            'none of the incidents named under "previous" lies in the period before',
            'Name the file that holds them, or leave the figure out of this brief',
        )
    now, before = (ledger.fact(f'{when}.killed.civilian') for when in ('recorded', 'previous'))
    if now.value is None and before.value is None:
        refuse(
            NAME,
            'of neither period is it known how many civilians were killed',
            f'Leave the figure "{NAME}" out of this brief',
        )
    return now, before


def _toll(
    canvas: Canvas, fact: Fact, label: Phrase, scale: float, colour: str, top: float
) -> float:
    """Draw a label, its bar and its number; return where the bar ends, downwards."""
    last = canvas.paragraph(label, INDENT, top + canvas.first(LABEL), COLUMN - INDENT)
    top = last + 1.9 * canvas.locale.figure_scale
    end = 0.0
    if fact.value is not None:
        end = canvas.bar(fact, scale, top, HEIGHT, colour)
        end = canvas.fringe(fact, scale, end, top, HEIGHT, colour)
    canvas.amount(fact, end + INDENT, canvas.baseline(top + HEIGHT / 2, NUMBER), colour)
    return top + HEIGHT
