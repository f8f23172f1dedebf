"""What the totals rest on: deaths by how well they are established, what is counted and what is kept apart."""

from figures.style import COLUMN, NUMBER, Canvas, Drawing, amount, enumerated, marks, period, refuse

ROW, THICK, GAP, APART = 6.6, 4.0, 3.6, 3.0  # a row, its bar, before a bar, between the two groups
WIDEST = 46  # of the names
COUNTED, KEPT = ('confirmed', 'fair', 'not-graded'), ('weak', 'contested', 'discounted')


def draw(ledger, words, palette):
    """Draw two groups of bars on one scale: what the totals count, and what stands beside them and is never added."""
    name = 'gradings'
    counted, kept = (_graded(ledger, names) for names in (COUNTED, KEPT))
    if not counted and not kept:
        refuse(
            name,
            'no incident of the period is graded',
            f'Leave the figure "{name}" out of this brief',
        )
    sums = (
        ledger.fact('recorded.killed.civilian'),
        ledger.fact('recorded.kept-apart.killed.civilian'),
    )
    canvas = Canvas(name, words, palette, COLUMN)
    heads = [words.text('row-counted'), words.text('row-kept-apart')]
    names = {grading: words.text(f'grading-{grading}') for grading in (*counted, *kept)}
    start = (
        min(
            max(
                [canvas.width_of(said) for said in names.values()]
                + [canvas.width_of(said, bold=True) for said in heads]
            ),
            WIDEST,
        )
        + GAP
    )
    facts = (*counted.values(), *kept.values(), *(fact for fact in sums if fact.value is not None))
    scale = canvas.longest(facts, COLUMN - start - GAP)
    y = 0.0
    for head, whole, group, colour in zip(
        heads, sums, (counted, kept), (palette.ink, palette.ink_70), strict=True
    ):
        if not group:
            continue
        y += APART * bool(y)
        canvas.line([(0, y), (COLUMN, y)], 0.75)
        y = _row(canvas, head, whole, scale, start, y, colour, True)
        for grading, fact in group.items():
            y = _row(canvas, names[grading], fact, scale, start, y, colour)
    said = {
        part: enumerated(words, ((names[grading], fact) for grading, fact in group.items()))
        or words.text('none')
        for part, group in (('counted', counted), ('kept', kept))
    }
    incidents = {
        part: ledger.fact(f'recorded.{where}incidents')
        for part, where in (('incidents', ''), ('incidents_kept', 'kept-apart.'))
    }
    return Drawing(
        canvas.finish(y),
        {
            **said,
            **incidents,
            'total': amount(words, sums[0]),
            'total_kept': amount(words, sums[1]),
            'scope': period(ledger, words),
            **marks(facts),
        },
    )


def _graded(ledger, gradings):
    """Return the deaths of each grading that any incident has."""
    return {
        grading: fact
        for grading in gradings
        if (fact := ledger.facts.get(f'recorded.graded.{grading}.killed.civilian'))
    }


def _row(canvas, name, fact, scale, start, y, colour, whole=False):
    """Draw one bar with its name and its number, that of a whole group thin; returns where the row ends."""
    middle, thick = y + ROW / 2, THICK / 2 if whole else THICK
    end = start
    if fact.value is not None:
        end = canvas.bar(fact, scale, middle - thick / 2, thick, colour, start)
        end = canvas.fringe(fact, scale, end, middle - thick / 2, thick, colour)
    canvas.amount(fact, end + GAP / 2, canvas.baseline(middle, NUMBER), colour)
    last = canvas.paragraph(name, 0, canvas.baseline(middle), start - GAP, bold=whole)
    canvas.zero(y + 0.6, y + ROW - 0.6, start)
    return y + ROW + last - canvas.baseline(middle)
