"""How many facilities of each type were targeted: one square is one facility."""

from figures.style import COLUMN, LABEL, LARGE, NUMBER, Canvas, Drawing, most, refuse

SIDE, PITCH, ROW = 4.6, 6.2, 7.4  # a square, the distance of two, a row
GAP, TALLEST = 5, 40  # between columns; squares a type before they cannot be counted
WIDEST = 42  # of the names of the types


def draw(ledger, words, palette):
    """Draw one row a type, the total once."""
    name, brief = 'facilities-by-type', ledger.public.brief
    actor = next(
        (a for a in (brief.context, brief.subject) if f'facilities-targeted.{a}' in ledger.facts),
        None,
    )
    types = [
        fact
        for fact in ledger.facts.values()
        if fact.name.startswith(f'facilities-targeted.{actor}.')
    ]
    if not types:
        refuse(
            name,
            'no claim says what types of facilities were targeted',
            f'Leave the figure "{name}" out of this brief, or record the claim',
        )
    for fact in types:
        if fact.value is not None and most(fact) > TALLEST:
            refuse(
                name,
                f'{fact.name} is {most(fact)}: more than {TALLEST} squares cannot be counted by eye',
                'Show it in a table',
            )
    total = ledger.fact(f'facilities-targeted.{actor}')
    canvas = Canvas(name, words, palette, COLUMN)
    _rows(canvas, types, total)
    return Drawing(canvas, {'types': tuple(types), 'total': total, 'actor': actor})


def _rows(canvas, types, total):
    """Draw the rows, and the total beside them or, where the squares need the width, beneath them."""
    words, longest = canvas.words, max(most(fact) or 0 for fact in types)
    names = [words.name(fact.name.rpartition('.')[2], 'label') for fact in types]
    start = min(max(map(canvas.width_of, names)), WIDEST) + GAP
    counted = [fact for fact in (*types, total) if fact.value is not None]
    numbers = max((canvas.width_of(words.fact(fact), NUMBER, True) for fact in counted), default=0)
    summed = (
        max(canvas.width_of(words.fact(total), LARGE, True), canvas.width_of(words.measure(total)))
        if total in counted
        else 0
    )
    beside = start + longest * PITCH + GAP + numbers + 2 * GAP + summed <= COLUMN
    along = longest if beside else int((COLUMN - start - GAP - numbers) / PITCH)
    column = start + min(longest, along) * PITCH - (PITCH - SIDE) + GAP
    y = 0.0
    for fact, name in zip(types, names, strict=True):
        if y:
            canvas.line([(0, y), (column + numbers, y)], colour=canvas.palette.ink_15)
        y = _row(canvas, fact, name, start, along, (column, numbers), y)
    if total in counted and beside:
        _total(canvas, total, column + numbers + GAP, y)
    elif total in counted:
        canvas.line([(0, y), (column + numbers, y)], 0.75)
        canvas.text(words.measure(total), 0, canvas.baseline(y + ROW / 2), bold=True)
        canvas.column(total, column, numbers, canvas.baseline(y + ROW / 2, NUMBER))
        y += ROW
    canvas.finish(y)


def _row(canvas, fact, name, start, along, column, y):
    """Draw one type: its name, its squares in lines of ``along``, its number; returns where it ends."""
    middle, known = y + ROW / 2, fact.min or 0
    last = canvas.paragraph(name, 0, canvas.baseline(middle), WIDEST)
    centres = [
        (start + SIDE / 2 + n % along * PITCH, middle + n // along * ROW)
        for n in range(most(fact) or 0)
    ]
    canvas.squares(fact.name, centres[:known], SIDE, canvas.palette.ink)
    canvas.squares(f'{fact.name}.most', centres[known:], SIDE - 0.3, canvas.palette.ink, hollow=0.9)
    if fact.value is not None:
        canvas.column(fact, *column, canvas.baseline(middle, NUMBER))
    else:
        said = (
            canvas.words.text('figure-uncounted')
            if fact.qualifier == 'a-number-of'
            else canvas.words.fact(fact)
        )
        canvas.text(said, start, canvas.baseline(middle), colour=canvas.palette.ink_70)
    return max(last - canvas.baseline(0), max((y for _, y in centres), default=middle)) + ROW / 2


def _total(canvas, total, x, height):
    canvas.line([(x, 0.8), (x, height - 0.8)], 0.75)
    level = canvas.baseline(height / 2, LARGE) - 1.6
    canvas.number(total, x + GAP, level, LARGE)
    canvas.text(canvas.words.measure(total), x + GAP, level + canvas.leading(LABEL) * 1.15)
