"""What is known of who the dead were, and how much is not: the rest is hatched and never called men."""

from figures.style import COLUMN, LABEL, NUMBER, Canvas, Drawing, most, refuse, toll

LONGEST, HEIGHT, INDENT = (
    110,
    9,
    1.5,
)  # of the bar, as in "two-tolls"; of its height; of a label from its leader
LIFT = 1.1  # between the levels of two leaders that turn aside


def draw(ledger, words, palette):
    """Draw the toll as one bar of its known parts and the rest."""
    name, brief = 'toll-makeup', ledger.public.brief
    actor = next(
        (
            a
            for a in (brief.context, brief.subject)
            if f'killed.civilian.{a}.not-broken-down' in ledger.facts
        ),
        None,
    )
    if actor is None:
        refuse(
            name,
            'neither toll says who was among the dead',
            f'Leave the figure "{name}" out of this brief, or record "of_which" with the claim',
        )
    total = toll(ledger, actor, name)
    rest = ledger.fact(f'{total.name}.not-broken-down')
    parts = tuple(ledger.fact(part) for part in rest.of[1:])
    if any(part.ranged or part.min is None for part in parts):
        refuse(
            name,
            f'a group within {total.name} has no single number',
            f'Leave the figure "{name}" out of this brief',
        )
    known = ledger.fact(f'{total.name}.{"-and-".join(part.unit for part in parts)}')
    canvas = Canvas(name, words, palette, COLUMN)
    _bar(canvas, total, known, [part for part in parts if part.value], rest)
    share = ledger.facts.get(f'{known.name}.share')
    shape = (
        'single'
        if len(parts) == 1
        else 'whole'
        if share and not rest.value
        else 'several'
        if share
        else 'unshared'
    )
    values = {
        'total': total,
        'known': known,
        'parts': parts,
        'rest': rest,
        'actor': actor,
        'shape': shape,
        'share': share or (),
    }
    return Drawing(canvas, values)


def _bar(canvas, total, known, parts, rest):
    palette, scale = canvas.palette, LONGEST / max(most(total), 1)
    colours = (
        palette.fourth,
        palette.third,
        palette.ink,
        palette.ink_70,
        palette.ink_40,
        palette.ink_15,
    )
    shown = [*parts, rest] if rest.value else parts
    top = _labels(canvas, shown, scale)
    end = 0
    for part, colour in zip(parts, colours, strict=False):
        end = canvas.bar(part, scale, top, HEIGHT, colour, end)
        if part.value * scale > 1:
            canvas.line([(end, top), (end, top + HEIGHT)], 0.9, palette.paper)
    canvas.outline(0, top, end, HEIGHT)
    if rest.value:
        end = canvas.hatch(rest, scale, top, HEIGHT, end)
    canvas.fringe(total, scale, end, top, HEIGHT, palette.ink_40)
    canvas.zero(0, top + HEIGHT)
    foot = top + HEIGHT + 2.2
    label = foot + canvas.leading(LABEL)
    canvas.number(total, end, label, LABEL, align='end')
    if len(parts) > 1 and rest.value:
        reach = known.value * scale
        canvas.line([(0.09, foot - 1.3), (0.09, foot), (reach, foot), (reach, foot - 1.3)], 0.5)
        canvas.text(canvas.words.count(known), 0, label, LABEL, bold=True)
    canvas.finish(label + 1.2 * canvas.locale.figure_scale)


def _labels(canvas, parts, scale):
    """Write each part's number and name above it; returns where the bar begins, downwards."""
    words, starts, ends = canvas.words, [], []
    for part in parts:
        starts.append(ends[-1] if ends else 0)
        ends.append(starts[-1] + part.value * scale)
    places = _spread(
        starts,
        [
            max(
                canvas.width_of(words.fact(part), NUMBER, True),
                canvas.width_of(words.measure(part)),
            )
            + 2 * INDENT
            for part in parts
        ],
    )
    turned = [
        i
        for i, place in enumerate(places)
        if not starts[i] - 0.05 < place < max(ends[i] - 0.3, starts[i] + 0.05)
    ]
    turned.sort(
        key=lambda i: i if places[i] > starts[i] else -i
    )  # so that no leader crosses another
    upper = canvas.first(NUMBER)
    lower = upper + canvas.leading(LABEL) * 1.02
    top = lower + 2.4 * canvas.locale.figure_scale + LIFT * len(turned)
    for i, part in enumerate(parts):
        foot = [(places[i], top)]
        if i in turned:  # the label stands beside its part: the leader turns aside to it
            level, middle = top - LIFT * (len(turned) - turned.index(i)), (starts[i] + ends[i]) / 2
            foot = [(places[i], level), (middle, level), (middle, top)]
        canvas.line([(places[i], 0), *foot], 0.5)
        canvas.number(part, places[i] + INDENT, upper)
        canvas.text(words.measure(part), places[i] + INDENT, lower)
    return top


def _spread(starts, widths):
    """Return places at or after the starts that keep labels of these widths apart and on the canvas."""
    places, free = [], 0.0
    for start, width in zip(starts, widths, strict=True):
        places.append(max(start, free))
        free = places[-1] + width
    limit = COLUMN
    for i in reversed(range(len(places))):
        places[i] = min(places[i], limit - widths[i])
        limit = places[i]
    return places
