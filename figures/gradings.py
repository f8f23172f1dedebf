"""What the totals rest on: deaths by how well they are established, counted or kept apart."""

from collections.abc import Iterable, Mapping

from figures.style import (
    COLUMN,
    GRADINGS_APART,
    GRADINGS_COUNTED,
    NUMBER,
    Canvas,
    Drawing,
    Fact,
    Ledger,
    Palette,
    Phrase,
    Words,
    amount,
    enumerated,
    mark_values,
    period,
    refuse,
)

NAME = 'gradings'
ROW = 6.6  # in millimetres
THICK = 4.0  # of a bar
GAP = 3.6  # before a bar
APART = 3.0  # between the two groups
WIDEST = 46  # of the names


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw two groups of bars on one scale: what the totals count, and what is never added."""
    counted, kept = _graded(ledger, GRADINGS_COUNTED), _graded(ledger, GRADINGS_APART)
    if not counted and not kept:
        refuse(
            NAME,
            'no incident of the period is graded',
            f'Leave the figure "{NAME}" out of this brief',
        )
    total = ledger.fact('recorded.killed.civilian')
    total_kept = ledger.fact('recorded.kept-apart.killed.civilian')
    canvas = Canvas(NAME, words, palette, COLUMN)
    heads = (words.text('row-counted'), words.text('row-kept-apart'))
    names = {grading: words.text(f'grading-{grading}') for grading in (*counted, *kept)}
    start = _start(canvas, names.values(), heads)
    known_totals = [fact for fact in (total, total_kept) if fact.value is not None]
    facts = (*counted.values(), *kept.values(), *known_totals)
    scale = canvas.longest(facts, COLUMN - start - GAP)
    y = 0.0
    for head, whole, group, colour in zip(
        heads, (total, total_kept), (counted, kept), (palette.ink, palette.ink_70), strict=True
    ):
        if not group:
            continue
        y += APART * bool(y)
        canvas.line([(0, y), (COLUMN, y)], 0.75)
        y = _row(canvas, head, whole, scale, start, y, colour, is_total=True)
        for grading, fact in group.items():
            y = _row(canvas, names[grading], fact, scale, start, y, colour)
    return Drawing(
        canvas.finish(y),
        {
            'counted': _rows(words, names, counted),
            'kept': _rows(words, names, kept),
            'incidents': ledger.fact('recorded.incidents'),
            'incidents_kept': ledger.fact('recorded.kept-apart.incidents'),
            'total': amount(words, total),
            'total_kept': amount(words, total_kept),
            'scope': period(ledger, words),
            **mark_values(facts),
        },
    )


def _graded(ledger: Ledger, gradings: Iterable[str]) -> dict[str, Fact]:
    """Return the deaths of each grading that any incident has."""
    return {
        grading: fact
        for grading in gradings
        if (fact := ledger.facts.get(f'recorded.graded.{grading}.killed.civilian'))
    }


def _start(canvas: Canvas, names: Iterable[Phrase], heads: Iterable[Phrase]) -> float:
    """Return where the bars start: behind the longest name."""
    widths = [canvas.width_of(name) for name in names]
    widths += [canvas.width_of(head, bold=True) for head in heads]
    return min(max(widths), WIDEST) + GAP


def _rows(words: Words, names: Mapping[str, Phrase], group: Mapping[str, Fact]) -> Phrase:
    """Return the deaths of each grading, for the alternative text."""
    rows = enumerated(words, ((names[grading], fact) for grading, fact in group.items()))
    return rows or words.text('none')


def _row(
    canvas: Canvas,
    name: Phrase,
    fact: Fact,
    scale: float,
    start: float,
    y: float,
    colour: str,
    is_total: bool = False,
) -> float:
    """Draw a bar with its name and its number, that of a total thin; return where the row ends."""
    middle, thick = y + ROW / 2, THICK / 2 if is_total else THICK
    end = start
    if fact.value is not None:
        end = canvas.bar(fact, scale, middle - thick / 2, thick, colour, start)
        end = canvas.fringe(fact, scale, end, middle - thick / 2, thick, colour)
    canvas.amount(fact, end + GAP / 2, canvas.baseline(middle, NUMBER), colour)
    baseline = canvas.baseline(middle)
    last = canvas.paragraph(name, 0, baseline, start - GAP, bold=is_total)
    canvas.zero(y + 0.6, y + ROW - 0.6, start)
    return y + ROW + last - baseline
