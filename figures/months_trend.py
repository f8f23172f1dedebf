"""The year so far, month by month, and how much of the last month became known only after its end."""

from figures.style import (
    COLUMN,
    NUMBER,
    SMALL,
    Canvas,
    Drawing,
    amount,
    enumerated,
    marks,
    most,
    parts,
    refuse,
)

ROW, THICK, GAP, LONGEST = 6.6, 4.4, 3.6, 24  # a row, its bar, before a bar; the most months


def draw(ledger, words, palette):
    """Draw a bar for each month, downwards; of the last one, what was documented late stands apart in grey."""
    name = 'months-trend'
    months = {
        key: fact
        for key in parts(ledger, 'day.month')
        if (fact := ledger.facts.get(f'year.month.{key}.killed.civilian'))
    }
    if not 2 <= len(months) <= LONGEST:
        refuse(
            name,
            f'the record of the year has {len(months)} months; a trend needs two, and up to {LONGEST} can be told apart',
            f'Set "year_from" of the brief, or leave the figure "{name}" out',
        )
    if not any(most(fact) for fact in months.values()):
        refuse(
            name,
            'of no month is it known how many civilians were killed',
            f'Leave the figure "{name}" out of this brief',
        )
    canvas, late = Canvas(name, words, palette, COLUMN), _late(ledger, list(months.values())[-1])
    said = {key: words.month(f'day.month.{key}') for key in months}
    start = max(map(canvas.width_of, said.values())) + GAP
    scale = canvas.longest(months.values(), COLUMN - start - GAP)
    y = 0.0
    for key, fact in months.items():
        y = _row(canvas, said[key], fact, scale, start, y)
    if late:
        y = _lag(canvas, fact, late, scale, start, y)
    canvas.zero(0, y, start)
    until = ledger.facts.get('day.period-to') or ledger.fact('day.published')
    return Drawing(
        canvas.finish(y),
        {
            'rows': enumerated(words, ((said[key], fact) for key, fact in months.items())),
            'since': ledger.fact('day.year-from'),
            'until': until,
            'total': amount(words, ledger.fact('year.killed.civilian')),
            'lag': 'yes' if late else 'no',
            'late': late or (),
            **marks((*months.values(), *((late,) if late else ()))),
        },
    )


def _late(ledger, last):
    """Return how many of the last month's dead became known only after its end, where the period of the brief is that month."""
    late, whole = (
        ledger.facts.get('recorded.killed.civilian.documented-late'),
        ledger.fact('recorded.killed.civilian'),
    )
    return (
        late
        if late is not None
        and late.min
        and (last.min, last.max, last.records) == (whole.min, whole.max, whole.records)
        else None
    )


def _row(canvas, name, fact, scale, start, y):
    """Draw the bar of one month with its number; returns where the row ends."""
    middle, top, end = y + ROW / 2, y + (ROW - THICK) / 2, start
    if fact.value is not None:
        end = canvas.fringe(
            fact,
            scale,
            canvas.bar(fact, scale, top, THICK, canvas.palette.ink, start),
            top,
            THICK,
            canvas.palette.ink,
        )
    canvas.amount(fact, end + GAP / 2, canvas.baseline(middle, NUMBER))
    canvas.text(name, 0, canvas.baseline(middle))
    return y + ROW


def _lag(canvas, fact, late, scale, start, y):
    """Mark the end of the last bar that was documented late, and say beneath it what that is; returns where that ends."""
    palette, top = canvas.palette, y - (ROW + THICK) / 2
    end = start + fact.value * scale
    length = late.min * scale
    canvas.box(late.name, end - length, top, length, THICK, palette.ink_70)
    canvas.line([(end - length, top), (end - length, top + THICK)], 0.9, palette.paper)
    foot = top + THICK + 1.8
    canvas.line(
        [(end - length, foot - 1.1), (end - length, foot), (end, foot), (end, foot - 1.1)],
        0.5,
        palette.ink_70,
    )
    said = canvas.words.text('figure-months-trend-late', late=late)
    width = min(canvas.width_of(said, SMALL), COLUMN - start - GAP)
    x = max(min(end - length, COLUMN - width), start + GAP / 2)
    return (
        canvas.paragraph(
            said, x, foot + canvas.first(SMALL) + 0.4, width + 0.1, SMALL, colour=palette.ink_70
        )
        + 1.4 * canvas.locale.figure_scale
    )
