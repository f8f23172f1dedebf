"""How many facilities of each type were targeted: one square is one facility."""
from figures.style import COLUMN, LABEL, LARGE, NUMBER, Canvas, Drawing, refuse

SIDE, PITCH, ROW = 4.6, 6.2, 7.4                 # a square, the distance of two, a row
GAP, TALLEST = 5, 40                             # between columns; squares a type before they cannot be counted
WIDEST = 42                                      # of the names of the types


def draw(ledger, words, palette):
    """Draw one row a type, the total once."""
    name, brief = 'facilities-by-type', ledger.public.brief
    actor = next((a for a in (brief.context, brief.subject) if f'facilities-targeted.{a}' in ledger.facts), None)
    types = [fact for fact in ledger.facts.values() if fact.name.startswith(f'facilities-targeted.{actor}.')]
    if not types:
        refuse(name, 'no claim says what types of facilities were targeted', f'Leave the figure "{name}" out of this brief, or record the claim')
    for fact in types:
        if fact.value is not None and fact.value > TALLEST:
            refuse(name, f'{fact.name} is {fact.value}: more than {TALLEST} squares cannot be counted by eye', 'Show it in a table')
    total = ledger.fact(f'facilities-targeted.{actor}')
    canvas = Canvas(name, words, palette, COLUMN)
    _rows(canvas, types, total)
    return Drawing(canvas, {'types': tuple(types), 'total': total, 'actor': actor})


def _rows(canvas, types, total):
    names = [canvas.words.name(fact.name.rpartition('.')[2], 'label') for fact in types]
    side = max(len(canvas.lines(name, WIDEST)) for name in names)
    start = min(max(map(canvas.width_of, names)), WIDEST) + GAP
    numbers = max(canvas.width_of(canvas.words.fact(fact), NUMBER, True) for fact in types)
    totals = 0 if total.value is None else GAP * 3 + max(canvas.width_of(canvas.words.fact(total), LARGE, True), canvas.width_of(canvas.words.measure(total)))
    along = int((COLUMN - start - numbers - totals - GAP) / PITCH)
    across = min(along, max(fact.value or 0 for fact in types))
    column = start + across * PITCH - (PITCH - SIDE) + GAP
    y = 0.0
    for i, (fact, name) in enumerate(zip(types, names, strict=True)):
        height = max(ROW * -(-(fact.value or 0) // max(along, 1)), canvas.leading() * (side - 1) + ROW if len(canvas.lines(name, WIDEST)) > 1 else ROW)
        if i:
            canvas.line([(0, y), (column + numbers, y)], colour=canvas.palette.ink_15)
        level = y + ROW / 2
        canvas.paragraph(name, 0, canvas.baseline(level, LABEL), WIDEST)
        canvas.squares(fact.name, [(start + SIDE / 2 + n % along * PITCH, level + n // along * ROW) for n in range(fact.value or 0)], SIDE, canvas.palette.ink)
        if fact.value is None:
            canvas.text(canvas.words.fact(fact), start, canvas.baseline(level, LABEL), colour=canvas.palette.ink_70)
        else:
            canvas.column(fact, column, numbers, canvas.baseline(level, NUMBER))
        y += height
    if total.value is not None:
        _total(canvas, total, column + numbers + GAP, y)
    canvas.finish(y)


def _total(canvas, total, x, height):
    canvas.line([(x, 0.8), (x, height - 0.8)], 0.75)
    level = canvas.baseline(height / 2, LARGE) - 1.5
    canvas.number(total, x + GAP, level, LARGE)
    canvas.text(canvas.words.measure(total), x + GAP, level + canvas.leading(LABEL) * 1.25)
