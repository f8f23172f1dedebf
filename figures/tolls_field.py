"""The cover: one dot for each civilian killed, two tolls in two fields that are never mixed."""

from figures.style import (
    LABEL,
    SMALL,
    TOTAL,
    WIDE,
    Canvas,
    Drawing,
    Fact,
    Ledger,
    Palette,
    Phrase,
    Point,
    Words,
    least,
    most,
    refuse,
    scope,
    toll,
)

RADIUS = 0.66  # of a dot, in millimetres
PITCH = 1.9  # from one dot to the next
SIDE = 10  # dots along the side of a block
BLOCK = SIDE * SIDE
MOST = 4000  # more dots than this are a grey tint, not people
EXTENT = (SIDE - 1) * PITCH + 2 * RADIUS  # the side of a block
ROW = int(WIDE / EXTENT) - 1  # blocks in a row
STEP = (WIDE - EXTENT) / (ROW - 1)  # from one block to the next
RISES = 3  # hollow dots after a minimum


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw the two fields of dots."""
    name, brief = 'tolls-field', ledger.public.brief
    subject_actor, context_actor = brief.subject or '', brief.context or ''
    subject, context = (toll(ledger, actor, name) for actor in (brief.subject, brief.context))
    period = scope(ledger, words, name)
    canvas = Canvas(name, words, palette, WIDE)
    label = words.text(
        'figure-tolls-field-subject', what=words.measure(subject), actor=subject_actor, scope=period
    )
    keyed = _hollow_message(subject) != _hollow_message(context)
    middle = _field(canvas, subject, label, palette.accent, 0, keyed) + 4.5
    canvas.line([(0, middle), (WIDE, middle)], colour=palette.ink_15)
    label = words.text(
        'figure-tolls-field-context', what=words.measure(context), actor=context_actor
    )
    canvas.finish(_field(canvas, context, label, palette.ink, middle + 1.8, keyed=True) + 0.4)
    return Drawing(
        canvas,
        {
            'subject': subject,
            'context': context,
            'subject_actor': subject_actor,
            'context_actor': context_actor,
            'scope': period,
            'block': BLOCK,
        },
    )


def _field(
    canvas: Canvas, fact: Fact, label: Phrase, colour: str, top: float, keyed: bool
) -> float:
    """Draw one toll with its label, and return where it ends.

    With ``keyed`` it says what its hollow dots mean.
    """
    if most(fact) > MOST:
        refuse(
            canvas.name,
            f'{fact.name} is {most(fact)}: more than {MOST} dots cannot be told apart',
            'Put the figure "two-tolls" on the cover',
        )
    head = top + 5.4 * canvas.locale.figure_scale
    after = canvas.number(fact, 0, head, TOTAL, colour) + 2.2
    last = canvas.paragraph(label, after, head, WIDE - after, LABEL)
    top = last + 3.2 * canvas.locale.figure_scale
    filled, drawn = least(fact), most(fact) + RISES * (fact.qualifier == 'at-least')
    places = [_place(index, top) for index in range(drawn)]
    canvas.dots(fact.name, places[:filled], RADIUS, colour)
    canvas.dots(f'{fact.name}.beyond', places[filled:], RADIUS - 0.1, colour, hollow=0.6)
    end = max((y + RADIUS for _, y in places), default=top)
    message = _hollow_message(fact)
    if not keyed or message is None:
        return end
    return max(end, _key(canvas, message, drawn, top) + 0.8)


def _hollow_message(fact: Fact) -> str | None:
    """Return the message that says what the hollow dots of a toll mean, if it has any."""
    if fact.qualifier == 'at-least':
        return 'figure-tolls-field-rises'
    return 'figure-tolls-field-range' if fact.ranged or fact.min is None else None


def _place(index: int, top: float) -> Point:
    """Return the place of a dot: blocks from the start edge on, within a block line by line."""
    block, within = divmod(index, BLOCK)
    line, column = divmod(within, SIDE)
    row, across = divmod(block, ROW)
    return RADIUS + across * STEP + column * PITCH, top + RADIUS + row * STEP + line * PITCH


def _key(canvas: Canvas, message: str, dots: int, top: float) -> float:
    """Say what the hollow dots mean, and return the last baseline.

    The text is beneath them where their block has room, else beside it or below all blocks.
    """
    block, _within = divmod(dots - 1, BLOCK)
    row, across = divmod(block, ROW)
    _, last = _place(dots - 1, top)
    x, leading = across * STEP, canvas.leading(SMALL)
    y = last + RADIUS + leading
    if y + leading > top + row * STEP + EXTENT or across == ROW - 1:
        if across < ROW - 2:
            x, y = x + STEP, canvas.baseline(last, SMALL)
        else:
            x, y = 0, top + row * STEP + EXTENT + leading
    text, colour = canvas.words.text(message), canvas.palette.ink_70
    return canvas.paragraph(text, x, y, WIDE - x, SMALL, colour=colour)
