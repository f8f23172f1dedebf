"""The toll recorded in this period beside that of the period before, on one scale from zero."""

from figures.style import (
    COLUMN,
    LABEL,
    NUMBER,
    Canvas,
    Drawing,
    amount,
    exceeds,
    marks,
    period,
    refuse,
)

HEIGHT, INDENT = 7, 1.8  # of a bar, of a label from the baseline


def draw(ledger, words, palette):
    """Draw one bar for each period, the present one first."""
    name, scope = 'months-compared', period(ledger, words)
    if 'previous.killed.civilian' not in ledger.facts:
        refuse(
            name,
            'the brief names no incidents of the period before',
            'Name their file under "previous", or leave the figure out of this brief',
        )
    if ledger.fact('previous.incidents').value == 0:
        refuse(
            name,
            'none of the incidents named under "previous" lies in the period before',
            'Name the file that holds them, or leave the figure out of this brief',
        )
    now, before = (ledger.fact(f'{when}.killed.civilian') for when in ('recorded', 'previous'))
    if now.value is before.value is None:
        refuse(
            name,
            'of neither period is it known how many civilians were killed',
            f'Leave the figure "{name}" out of this brief',
        )
    canvas = Canvas(name, words, palette, COLUMN)
    scale = canvas.longest((now, before), COLUMN - 2 * INDENT)
    middle = _toll(
        canvas, now, words.text('figure-months-compared-now', scope=scope), scale, palette.ink, 0
    )
    end = _toll(
        canvas,
        before,
        words.text('figure-months-compared-before'),
        scale,
        palette.ink_70,
        middle + 3.4,
    )
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
            **marks((now, before)),
        },
    )


def _toll(canvas, fact, said, scale, colour, top):
    """Draw a label, its bar and its number; returns where the bar ends, downwards."""
    label = canvas.paragraph(said, INDENT, top + canvas.first(LABEL), COLUMN - INDENT)
    top = label + 1.9 * canvas.locale.figure_scale
    middle = top + HEIGHT / 2
    end = 0
    if fact.value is not None:
        end = canvas.fringe(
            fact, scale, canvas.bar(fact, scale, top, HEIGHT, colour), top, HEIGHT, colour
        )
    canvas.amount(fact, end + INDENT, canvas.baseline(middle, NUMBER), colour)
    return top + HEIGHT
