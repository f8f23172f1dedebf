"""What is known of who the dead were; the rest is hatched and never called men."""

from collections.abc import Sequence
from typing import NamedTuple

from figures.style import (
    COLUMN,
    LABEL,
    NUMBER,
    Canvas,
    Drawing,
    Fact,
    Ledger,
    Palette,
    Words,
    amount_of,
    most,
    refuse,
    toll,
)

NAME = 'toll-makeup'
LONGEST = 110  # of the bar, in millimetres, as in "two-tolls"
HEIGHT = 9  # of the bar
INDENT = 1.5  # of a label from its leader
LIFT = 1.1  # between the levels of two leaders that turn aside


class Part(NamedTuple):
    """A part of the bar, and the place of its label."""

    fact: Fact
    start: float
    end: float
    label: float

    @property
    def middle(self) -> float:
        """The middle of the part."""
        return (self.start + self.end) / 2

    @property
    def is_moved_on(self) -> bool:
        """Whether the label is behind the start of the part."""
        return self.label > self.start

    @property
    def is_beside_label(self) -> bool:
        """Whether the label is not above the part, so that its leader turns aside to it."""
        within = self.start - 0.05 < self.label < max(self.end - 0.3, self.start + 0.05)
        return not within


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw the toll as one bar of its known parts and the rest."""
    actor = _actor(ledger)
    total = toll(ledger, actor, NAME)
    rest = ledger.fact(f'{total.name}.not-broken-down')
    parts = tuple(ledger.fact(part) for part in rest.of[1:])
    if any(part.ranged or part.min is None for part in parts):
        refuse(
            NAME,
            f'a group within {total.name} has no single number',
            f'Leave the figure "{NAME}" out of this brief',
        )
    known = ledger.fact(f'{total.name}.{"-and-".join(part.unit for part in parts)}')
    canvas = Canvas(NAME, words, palette, COLUMN)
    _bar(canvas, total, known, [part for part in parts if part.value], rest)
    share = ledger.facts.get(f'{known.name}.share')
    return Drawing(
        canvas,
        {
            'total': total,
            'known': known,
            'parts': parts,
            'rest': rest,
            'actor': actor,
            'shape': _shape(parts, share, rest),
            'share': share or (),
        },
    )


def _actor(ledger: Ledger) -> str:
    """Return the actor of whose toll the parts are known; raises ``Refused`` if there is none."""
    brief = ledger.public.brief
    for actor in (brief.context, brief.subject):
        if actor is not None and f'killed.civilian.{actor}.not-broken-down' in ledger.facts:
            return actor
    refuse(
        NAME,
        'neither toll says who was among the dead',
        f'Leave the figure "{NAME}" out of this brief, or record "of_which" with the claim',
    )


def _shape(parts: Sequence[Fact], share: Fact | None, rest: Fact) -> str:
    """Return which sentence the title is."""
    if len(parts) == 1:
        return 'single'
    if share is None:
        return 'unshared'
    return 'several' if rest.value else 'whole'


def _bar(canvas: Canvas, total: Fact, known: Fact, parts: Sequence[Fact], rest: Fact) -> None:
    """Draw the bar, its parts with their labels above, and the total beneath."""
    palette, scale = canvas.palette, LONGEST / max(most(total), 1)
    colours = (
        palette.fourth,
        palette.third,
        palette.ink,
        palette.ink_70,
        palette.ink_40,
        palette.ink_15,
    )
    top = _labels(canvas, [*parts, rest] if rest.value else parts, scale)
    end = 0.0
    for part, colour in zip(parts, colours, strict=False):
        end = canvas.bar(part, scale, top, HEIGHT, colour, end)
        if amount_of(part) * scale > 1:
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
        reach = amount_of(known) * scale
        canvas.line([(0.09, foot - 1.3), (0.09, foot), (reach, foot), (reach, foot - 1.3)], 0.5)
        canvas.text(canvas.words.count(known), 0, label, LABEL, bold=True)
    canvas.finish(label + 1.2 * canvas.locale.figure_scale)


def _labels(canvas: Canvas, facts: Sequence[Fact], scale: float) -> float:
    """Write each part's number and name above it; return where the bar begins, downwards."""
    words = canvas.words
    parts = _parts(canvas, facts, scale)
    turned = [number for number, part in enumerate(parts) if part.is_beside_label]
    # in an order in which no leader crosses another
    turned.sort(key=lambda number: number if parts[number].is_moved_on else -number)
    upper = canvas.first(NUMBER)
    lower = upper + canvas.leading(LABEL) * 1.02
    top = lower + 2.4 * canvas.locale.figure_scale + LIFT * len(turned)
    for number, part in enumerate(parts):
        foot = [(part.label, top)]
        if number in turned:
            level = top - LIFT * (len(turned) - turned.index(number))
            foot = [(part.label, level), (part.middle, level), (part.middle, top)]
        canvas.line([(part.label, 0), *foot], 0.5)
        canvas.number(part.fact, part.label + INDENT, upper)
        canvas.text(words.measure(part.fact), part.label + INDENT, lower)
    return top


def _parts(canvas: Canvas, facts: Sequence[Fact], scale: float) -> list[Part]:
    """Return the parts of the bar, with places for their labels."""
    words = canvas.words
    starts: list[float] = []
    ends: list[float] = []
    for fact in facts:
        starts.append(ends[-1] if ends else 0)
        ends.append(starts[-1] + amount_of(fact) * scale)
    widths = []
    for fact in facts:
        number = canvas.width_of(words.fact(fact), NUMBER, True)
        widths.append(max(number, canvas.width_of(words.measure(fact))) + 2 * INDENT)
    labels = _spread(starts, widths)
    return [Part(*part) for part in zip(facts, starts, ends, labels, strict=True)]


def _spread(starts: Sequence[float], widths: Sequence[float]) -> list[float]:
    """Return places at or after the starts that keep labels of these widths apart.

    Labels that would reach over the edge of the canvas move back.
    """
    places: list[float] = []
    free = 0.0
    for start, width in zip(starts, widths, strict=True):
        places.append(max(start, free))
        free = places[-1] + width
    limit: float = COLUMN
    for number in reversed(range(len(places))):
        places[number] = min(places[number], limit - widths[number])
        limit = places[number]
    return places
