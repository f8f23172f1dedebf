"""The map of a campaign: the marks of its strikes and attacks in their governorates, each beside the name of its place."""

from typing import NamedTuple

from figures.style import (
    COLUMN,
    LABEL,
    SMALL,
    Canvas,
    Drawing,
    credit,
    events,
    frame,
    inside,
    lettered,
    parts,
    refuse,
    scale_bar,
    told,
)

TALLEST, WIDEST, BAR = 92, 25, 26  # the map; a line of a label; the longest scale bar
RADIUS, SIDE, PITCH, OUTLINE = (
    1.1,
    2.1,
    2.9,
    0.8,
)  # of a circle, of a square, of two marks, and of both where they are hollow
GAP, LEAST = 1.2, 0.45  # between marks and words; the end of a leader


def draw(ledger, words, palette):
    """Draw the governorates and in each what happened there; nothing is drawn finer than that. A map is never mirrored."""
    name, brief, public = 'events-map', ledger.public.brief, ledger.public
    shown = [event for actor in (brief.subject, brief.context) for event in events(words, actor)]
    areas = {area.place: area for area in public.areas}
    if not shown:
        refuse(
            name,
            'neither actor has incidents, or attacks with a place',
            f'Leave "{name}" out, or record them',
        )
    if not areas:
        refuse(
            name,
            'there is no data/reference/boundaries.geojson',
            f'Add it with its origin, or leave the figure "{name}" out of this brief',
        )
    governorates, unplaced = {}, []
    for event in shown:
        around = event.governorate(public)
        (unplaced if around is None else governorates.setdefault(around, [])).append(event)
    if missing := [key for key in governorates if key not in areas]:
        refuse(
            name,
            f'the boundaries have none for {", ".join(missing)}',
            f'Add them to data/reference/boundaries.geojson, or leave the figure "{name}" out',
        )
    canvas, fit = (
        Canvas(name, words, palette, COLUMN),
        _beside(frame(areas.values(), COLUMN, TALLEST), areas.values()),
    )
    lands = {
        key: [[fit.point(*point) for point in ring] for ring in area.rings]
        for key, area in areas.items()
    }
    for key, rings in lands.items():
        canvas.area(
            f'area.{key}',
            [[(canvas.physical(x), y) for x, y in ring] for ring in rings],
            palette.ink_15 if key in governorates else palette.ink_05,
            palette.paper,
        )
    _letter(
        canvas,
        governorates,
        lands,
        {key: fit.point(*inside(area)) for key, area in areas.items()},
        fit.height,
    )
    end = _foot(canvas, fit, unplaced)
    named = parts(ledger, f'targets.{brief.subject}.in')
    first = max(named, key=lambda key: named[key].value, default=None)
    leads = first is not None and all(
        named[first].value > fact.value for key, fact in named.items() if key != first
    )
    said = [event._replace(place=_placed(words, event)) for event in shown]
    return Drawing(
        canvas.finish(end),
        {
            'rows': told(words, said),
            'subject_actor': brief.subject,
            'context_actor': brief.context,
            **credit(public.boundaries),
            'lead': 'yes' if leads else 'no',
            **({'first': first, 'named': named[first]} if leads else {}),
        },
    )


def _beside(fit, areas):
    """Leave the room beside the land, for labels, on the side where its governorates crowd."""
    middles = [fit.point(*inside(area))[0] for area in areas]
    return fit._replace(left=2 * fit.left if sum(middles) / len(middles) < COLUMN / 2 else 0.0)


def _placed(words, event):
    """Say where a strike happened, and in which governorate; of an attack that is said with its means."""
    around = event.governorate(words.ledger.public)
    return (
        event.place
        if around in (None, event.at) or not event.strike
        else words.text('figure-events-by-place-with', what=event.place, more=around)
    )


def _letter(canvas, governorates, lands, points, height):
    """Write the names of the governorates, and under each its places with their marks."""
    palette, rtl = canvas.palette, canvas.words.language.rtl
    blocks = {key: _block(canvas, key, governorates.get(key, [])) for key in lands}
    labels = {key: [(line.wide, line.high) for line in block] for key, block in blocks.items()}
    for key, (left, top, end) in lettered(
        canvas.name, lands, points, labels, canvas.width, height, rtl
    ).items():
        wide = max(line.wide for line in blocks[key])
        for line in blocks[key]:
            _line(canvas, line, canvas.physical(left, wide), top)
            top += line.high
        if end:
            canvas.line(
                [(canvas.physical(x), y) for x, y in (points[key], end)], 0.4, palette.ink_70
            )
            canvas.dots(
                f'end.{key}',
                [(canvas.physical(points[key][0]), points[key][1])],
                LEAST,
                palette.ink_70,
            )


class Line(NamedTuple):
    """A line of a label: its marks, then its words."""

    marks: list
    said: list[str]
    size: float
    bold: bool
    colour: str
    wide: float
    high: float


def _block(canvas, key, shown):
    """Return the lines of a label: the governorate, then a line for each of its places, its own marks without a name."""
    words, palette = canvas.words, canvas.palette
    head = (LABEL, True, palette.ink) if shown else (SMALL, False, palette.ink_70)
    block, rows = [_measured(canvas, [], words.name(key), *head)], {}
    for event in shown:
        rows.setdefault((event.at, event.part), []).append(event)
    for (at, part), together in rows.items():
        where = (
            ()
            if at == key and not part
            else words.name(part, 'label')
            if at == key
            else words.name(at)
        )
        marks = [event for event in together for _ in range(event.marks)]
        if where or marks:
            block.append(_measured(canvas, marks, where, SMALL, False, palette.ink))
        if any(event.uncounted for event in together):
            block.append(
                _measured(canvas, [], words.text('figure-uncounted'), SMALL, False, palette.ink_70)
            )
    return block


def _measured(canvas, marks, said, size, bold, colour):
    lines = canvas.lines(said, WIDEST, size, bold) if said else []
    room = _room(marks) + GAP * bool(marks and lines)
    return Line(
        marks,
        lines,
        size,
        bold,
        colour,
        room + max((canvas.measure(line, size, bold) for line in lines), default=0),
        max(len(lines), 1) * canvas.leading(size),
    )


def _room(marks):
    return (len(marks) - 1) * PITCH + 2 * RADIUS if marks else 0.0


def _line(canvas, line, x, top):
    """Draw a line of a label from its start and its upper edge."""
    level = top + canvas.first(line.size)
    _marks(canvas, line.marks, x + RADIUS, level - canvas.baseline(0, line.size))
    canvas.stack(
        line.said,
        x + _room(line.marks) + GAP * bool(line.marks),
        level,
        line.size,
        line.bold,
        line.colour,
    )


def _marks(canvas, marks, start, middle):
    """Draw marks in a row: circles for strikes, squares for attacks that a claim counts, hollow where the day is not stated."""
    centres = {}
    for place, event in enumerate(marks):
        centres.setdefault(event, []).append((start + place * PITCH, middle))
    for event, points in centres.items():
        colour = (
            canvas.palette.accent
            if event.actor == canvas.words.ledger.public.brief.subject
            else canvas.palette.ink
        )
        hollow = OUTLINE * (event.day is None)
        if event.strike:
            canvas.dots(event.fact, points, RADIUS, colour, hollow)
        else:
            canvas.squares(event.fact, points, SIDE, colour, hollow)


def _foot(canvas, fit, unplaced):
    """Draw the scale bar at the end of the line beneath the map, and what has no place at its start; returns where that ends."""
    level = scale_bar(canvas, fit, BAR)
    x = 0.0
    if unplaced:
        x = (
            canvas.text(
                canvas.words.text('key-unplaced'), 0, level, SMALL, colour=canvas.palette.ink_70
            )
            + 2 * GAP
        )
    for event in unplaced:
        marks = [event] * event.marks
        _marks(canvas, marks, x + RADIUS, level - canvas.baseline(0, SMALL))
        x += _room(marks) + GAP
        x += canvas.text(event.place, x, level, SMALL) + 2 * GAP
    return level + 1.4 * canvas.locale.figure_scale
