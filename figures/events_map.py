"""The map of a campaign: the marks of its strikes and attacks, beside the names of their places."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from figures.style import (
    COLUMN,
    LABEL,
    SMALL,
    Area,
    Canvas,
    Drawing,
    Event,
    Frame,
    Label,
    Ledger,
    Palette,
    Phrase,
    Point,
    Ring,
    Values,
    Words,
    actors,
    amount_of,
    credit,
    enumerated_events,
    events,
    frame,
    parts,
    physical_rings,
    place_labels,
    point_within,
    refuse,
    scale_bar,
)

NAME = 'events-map'
# In millimetres
TALLEST = 92  # the map
WIDEST = 25  # a line of a label
BAR = 26  # the longest scale bar
RADIUS = 1.1  # of a circle
SIDE = 2.1  # of a square
PITCH = 2.9  # from one mark to the next
GAP = 1.2  # between marks and words
END = 0.45  # the radius of the end of a leader
OUTLINE = 0.8  # of hollow marks, in points


class Line(NamedTuple):
    """A line of a label, or several of one phrase: its marks, then its words."""

    marks: Sequence[Event]
    words: list[str]
    size: float
    bold: bool
    colour: str
    width: float
    height: float


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw the governorates and in each what happened there, nothing finer; never mirrored."""
    brief, public = ledger.public.brief, ledger.public
    shown = [event for actor in (brief.subject, brief.context) for event in events(words, actor)]
    by_governorate, unplaced = _by_governorate(ledger, shown)
    areas = _areas(ledger, shown, by_governorate)
    canvas = Canvas(NAME, words, palette, COLUMN)
    fit = _beside(frame(areas.values(), COLUMN, TALLEST), areas.values())
    lands = {key: fit.rings(area) for key, area in areas.items()}
    for key, rings in lands.items():
        colour = palette.ink_15 if key in by_governorate else palette.ink_05
        canvas.area(f'area.{key}', physical_rings(canvas, rings), colour, palette.paper)
    anchors = {key: fit.point(*point_within(area)) for key, area in areas.items()}
    blocks = {key: _block(canvas, key, by_governorate.get(key, [])) for key in lands}
    _labels(canvas, blocks, lands, anchors, fit.height)
    end = _foot(canvas, fit, unplaced)
    described = [event._replace(place=_place(words, event)) for event in shown]
    return Drawing(
        canvas.finish(end),
        {
            'rows': enumerated_events(words, described),
            **actors(ledger),
            **credit(public.boundaries),
            **_lead(ledger),
        },
    )


def _by_governorate(
    ledger: Ledger, shown: Sequence[Event]
) -> tuple[dict[str, list[Event]], list[Event]]:
    """Return the events of each governorate, and those of which it is not known."""
    by_governorate: dict[str, list[Event]] = {}
    unplaced = []
    for event in shown:
        around = event.governorate(ledger.public)
        if around is None:
            unplaced.append(event)
        else:
            by_governorate.setdefault(around, []).append(event)
    return by_governorate, unplaced


def _areas(
    ledger: Ledger, shown: Sequence[Event], governorates: Collection[str]
) -> dict[str, Area]:
    """Return the boundary of each governorate; raises ``Refused`` where there is no map to draw."""
    areas = {area.place: area for area in ledger.public.areas}
    if not shown:
        refuse(
            NAME,
            'neither actor has incidents, or attacks with a place',
            f'Leave "{NAME}" out, or record them',
        )
    if not areas:
        refuse(
            NAME,
            'there is no data/reference/boundaries.geojson',
            f'Add it with its origin, or leave the figure "{NAME}" out of this brief',
        )
    if missing := [key for key in governorates if key not in areas]:
        refuse(
            NAME,
            f'the boundaries have none for {", ".join(missing)}',
            f'Add them to data/reference/boundaries.geojson, or leave the figure "{NAME}" out',
        )
    return areas


def _beside(fit: Frame, areas: Collection[Area]) -> Frame:
    """Leave the room beside the land, for labels, on the side where its governorates crowd."""
    middles = [fit.point(*point_within(area))[0] for area in areas]
    return fit._replace(left=2 * fit.left if sum(middles) / len(middles) < COLUMN / 2 else 0.0)


def _lead(ledger: Ledger) -> Values:
    """Return where most targets are named, if there are more than anywhere else."""
    named = parts(ledger, f'targets.{ledger.public.brief.subject}.in')
    first = max(named, key=lambda key: amount_of(named[key]), default=None)
    if first is None:
        return {'lead': 'no'}
    others = [amount_of(fact) for key, fact in named.items() if key != first]
    if any(amount_of(named[first]) <= other for other in others):
        return {'lead': 'no'}
    return {'lead': 'yes', 'first': first, 'named': named[first]}


def _place(words: Words, event: Event) -> Phrase:
    """Return where a strike happened, and in which governorate; an attack has it with its means."""
    around = event.governorate(words.ledger.public)
    if around in (None, event.at) or not event.strike:
        return event.place
    return words.text('figure-events-by-place-with', what=event.place, more=around)


# Labels


def _block(canvas: Canvas, key: str, shown: Sequence[Event]) -> list[Line]:
    """Return the lines of a label: the governorate, then a line for each of its places.

    What is known of the governorate alone has marks without a name.
    """
    words, palette = canvas.words, canvas.palette
    if shown:
        block = [_line(canvas, [], words.name(key), LABEL, True, palette.ink)]
    else:
        block = [_line(canvas, [], words.name(key), SMALL, False, palette.ink_70)]
    places: dict[tuple[str | None, str | None], list[Event]] = {}
    for event in shown:
        places.setdefault((event.at, event.part), []).append(event)
    for (at, part), together in places.items():
        name = _place_name(words, key, at, part)
        marks = [event for event in together for _ in range(event.marks)]
        if name or marks:
            block.append(_line(canvas, marks, name, SMALL, False, palette.ink))
        if any(event.uncounted for event in together):
            uncounted = words.text('figure-uncounted')
            block.append(_line(canvas, [], uncounted, SMALL, False, palette.ink_70))
    return block


def _place_name(words: Words, governorate: str, at: str | None, part: str | None) -> Phrase:
    """Return the name of a place in a governorate, or of a part of it; nothing of it as a whole."""
    if at is not None and at != governorate:
        return words.name(at)
    return words.name(part, 'label') if part else ()


def _line(
    canvas: Canvas,
    marks: Sequence[Event],
    text: Phrase,
    size: float,
    bold: bool,
    colour: str,
) -> Line:
    """Return a line of a label with its width and its height."""
    lines = canvas.lines(text, WIDEST, size, bold) if text else []
    marks_width = _marks_width(marks) + GAP * bool(marks and lines)
    words_width = max((canvas.measure(line, size, bold) for line in lines), default=0)
    height = max(len(lines), 1) * canvas.leading(size)
    return Line(marks, lines, size, bold, colour, marks_width + words_width, height)


def _marks_width(marks: Sequence[Event]) -> float:
    return (len(marks) - 1) * PITCH + 2 * RADIUS if marks else 0.0


def _labels(
    canvas: Canvas,
    blocks: Mapping[str, Sequence[Line]],
    lands: Mapping[str, list[Ring]],
    anchors: Mapping[str, Point],
    height: float,
) -> None:
    """Write the names of the governorates, and under each its places with their marks."""
    labels = [
        Label(key, lands[key], anchors[key], [(line.width, line.height) for line in block])
        for key, block in blocks.items()
    ]
    rtl = canvas.words.language.rtl
    placements = place_labels(canvas.name, labels, canvas.width, height, rtl)
    for key, (box, leader) in placements.items():
        x, top = canvas.physical(box.left, max(line.width for line in blocks[key])), box.top
        for line in blocks[key]:
            _draw_line(canvas, line, x, top)
            top += line.height
        if leader is not None:
            start, end = ((canvas.physical(x), y) for x, y in leader)
            canvas.line([start, end], 0.4, canvas.palette.ink_70)
            canvas.dots(f'end.{key}', [start], END, canvas.palette.ink_70)


def _draw_line(canvas: Canvas, line: Line, x: float, top: float) -> None:
    """Draw a line of a label from its start and its upper edge."""
    level = top + canvas.first(line.size)
    _draw_marks(canvas, line.marks, x + RADIUS, level - canvas.baseline(0, line.size))
    start = x + _marks_width(line.marks) + GAP * bool(line.marks)
    canvas.stack(line.words, start, level, line.size, line.bold, line.colour)


def _draw_marks(canvas: Canvas, marks: Sequence[Event], start: float, middle: float) -> None:
    """Draw marks in a row.

    Circles are strikes, squares attacks that a claim counts; they are hollow where no day is
    stated.
    """
    palette, subject = canvas.palette, canvas.words.ledger.public.brief.subject
    centres: dict[Event, list[Point]] = {}
    for place, event in enumerate(marks):
        centres.setdefault(event, []).append((start + place * PITCH, middle))
    for event, points in centres.items():
        colour = palette.accent if event.actor == subject else palette.ink
        hollow = OUTLINE * (event.day is None)
        if event.strike:
            canvas.dots(event.fact, points, RADIUS, colour, hollow)
        else:
            canvas.squares(event.fact, points, SIDE, colour, hollow)


def _foot(canvas: Canvas, fit: Frame, unplaced: Sequence[Event]) -> float:
    """Draw the scale bar beneath the map, and at the start of its line what has no place.

    Returns where that ends.
    """
    level = scale_bar(canvas, fit, BAR)
    middle = level - canvas.baseline(0, SMALL)
    x = 0.0
    if unplaced:
        text, colour = canvas.words.text('key-unplaced'), canvas.palette.ink_70
        x = canvas.text(text, 0, level, SMALL, colour=colour) + 2 * GAP
    for event in unplaced:
        marks = [event] * event.marks
        _draw_marks(canvas, marks, x + RADIUS, middle)
        x += _marks_width(marks) + GAP
        x += canvas.text(event.place, x, level, SMALL) + 2 * GAP
    return level + 1.4 * canvas.locale.figure_scale
