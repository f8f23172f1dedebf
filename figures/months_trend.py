"""The year so far, month by month, and what of the last month was documented after it."""

from collections.abc import Mapping

from figures.style import (
    COLUMN,
    NUMBER,
    SMALL,
    Canvas,
    Drawing,
    Fact,
    Ledger,
    Palette,
    Phrase,
    Words,
    amount,
    amount_of,
    enumerated,
    least,
    mark_values,
    most,
    parts,
    refuse,
    yes_or_no,
)

NAME = 'months-trend'
ROW = 6.6  # in millimetres
THICK = 4.4  # of a bar
GAP = 3.6  # before a bar
LONGEST = 24  # months


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw a bar for each month, downwards; in grey what was documented late of the last one."""
    months = _months(ledger)
    last = list(months.values())[-1]
    late = _late(ledger, last)
    canvas = Canvas(NAME, words, palette, COLUMN)
    names = {key: words.month(f'day.month.{key}') for key in months}
    start = max(map(canvas.width_of, names.values())) + GAP
    scale = canvas.longest(months.values(), COLUMN - start - GAP)
    y = 0.0
    for key, fact in months.items():
        y = _row(canvas, names[key], fact, scale, start, y)
    if late is not None:
        y = _lag(canvas, last, late, scale, start, y)
    canvas.zero(0, y, start)
    until = ledger.facts.get('day.period-to') or ledger.fact('day.published')
    return Drawing(
        canvas.finish(y),
        {
            'rows': enumerated(words, ((names[key], fact) for key, fact in months.items())),
            'since': ledger.fact('day.year-from'),
            'until': until,
            'total': amount(words, ledger.fact('year.killed.civilian')),
            'lag': yes_or_no(late),
            'late': late or (),
            **mark_values((*months.values(), *((late,) if late else ()))),
        },
    )


def _months(ledger: Ledger) -> Mapping[str, Fact]:
    """Return the toll of each month; raises ``Refused`` where they make no trend."""
    months = {
        key: fact
        for key in parts(ledger, 'day.month')
        if (fact := ledger.facts.get(f'year.month.{key}.killed.civilian'))
    }
    if not 2 <= len(months) <= LONGEST:
        refuse(
            NAME,
            f'the record of the year has {len(months)} months; '
            f'a trend needs two, and up to {LONGEST} can be told apart',
            f'Set "year_from" of the brief, or leave the figure "{NAME}" out',
        )
    if not any(most(fact) for fact in months.values()):
        refuse(
            NAME,
            'of no month is it known how many civilians were killed',
            f'Leave the figure "{NAME}" out of this brief',
        )
    return months


def _late(ledger: Ledger, last: Fact) -> Fact | None:
    """Return how many of the last month's dead became known only after its end.

    Nothing where none did, or where the period of the brief is not that month.
    """
    late = ledger.facts.get('recorded.killed.civilian.documented-late')
    whole = ledger.fact('recorded.killed.civilian')
    same = (last.min, last.max, last.records) == (whole.min, whole.max, whole.records)
    return late if late is not None and late.min and same else None


def _row(canvas: Canvas, name: Phrase, fact: Fact, scale: float, start: float, y: float) -> float:
    """Draw the bar of one month with its number; return where the row ends."""
    middle, top, end = y + ROW / 2, y + (ROW - THICK) / 2, start
    ink = canvas.palette.ink
    if fact.value is not None:
        end = canvas.bar(fact, scale, top, THICK, ink, start)
        end = canvas.fringe(fact, scale, end, top, THICK, ink)
    canvas.amount(fact, end + GAP / 2, canvas.baseline(middle, NUMBER))
    canvas.text(name, 0, canvas.baseline(middle))
    return y + ROW


def _lag(canvas: Canvas, fact: Fact, late: Fact, scale: float, start: float, y: float) -> float:
    """Mark what was documented late at the end of the last bar, and explain it beneath.

    Returns where the explanation ends.
    """
    palette, top = canvas.palette, y - (ROW + THICK) / 2
    end = start + amount_of(fact) * scale
    length = least(late) * scale
    canvas.box(late.name, end - length, top, length, THICK, palette.ink_70)
    canvas.line([(end - length, top), (end - length, top + THICK)], 0.9, palette.paper)
    foot = top + THICK + 1.8
    bracket = [(end - length, foot - 1.1), (end - length, foot), (end, foot), (end, foot - 1.1)]
    canvas.line(bracket, 0.5, palette.ink_70)
    text = canvas.words.text('figure-months-trend-late', late=late)
    width = min(canvas.width_of(text, SMALL), COLUMN - start - GAP)
    x = max(min(end - length, COLUMN - width), start + GAP / 2)
    first = foot + canvas.first(SMALL) + 0.4
    last = canvas.paragraph(text, x, first, width + 0.1, SMALL, colour=palette.ink_70)
    return last + 1.4 * canvas.locale.figure_scale
