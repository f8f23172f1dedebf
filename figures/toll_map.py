"""Where people were killed, as a map: one circle for each governorate, its area the toll. Boundaries are the user's own."""

from figures.style import (
    COLUMN,
    LABEL,
    SMALL,
    Canvas,
    Drawing,
    amount,
    credit,
    enumerated,
    frame,
    inside,
    leader_of,
    marks,
    most,
    parts,
    period,
    placed,
    refuse,
    scale_bar,
    total,
)

TALLEST, LARGEST, FRAY, BAR = (
    84,
    6,
    1.9,
    26,
)  # the map, the radius of the largest circle, its frayed edge, the longest scale bar
REST = 'unplaced'


def draw(ledger, words, palette):
    """Draw the boundaries, a circle for each governorate with its name and number, and a scale bar. A map is never mirrored."""
    name, whole, facts = (
        'toll-map',
        total(ledger, 'toll-map'),
        parts(ledger, 'recorded.killed.civilian.in'),
    )
    areas = {area.place: area for area in ledger.public.areas}
    if not areas:
        refuse(
            name,
            'there is no data/reference/boundaries.geojson',
            'Add it with its origin, or put "toll_tiles" in the place of this figure',
        )
    missing = [key for key in facts if key != REST and key not in areas]
    if missing:
        refuse(
            name,
            f'the boundaries have none for {", ".join(missing)}',
            f'Add them to data/reference/boundaries.geojson, or leave the figure "{name}" out',
        )
    canvas, fit = Canvas(name, words, palette, COLUMN), frame(areas.values(), COLUMN, TALLEST)
    for key, area in areas.items():
        rings = [
            [(canvas.physical(x), y) for x, y in (fit.point(*point) for point in ring)]
            for ring in area.rings
        ]
        canvas.area(
            f'area.{key}', rings, palette.ink_15 if key in facts else palette.ink_05, palette.paper
        )
    shown = {key: fact for key, fact in facts.items() if key != REST}
    _circles(
        canvas, shown, {key: fit.point(*_point(ledger, areas[key])) for key in shown}, fit.height
    )
    end = _foot(canvas, fit, facts.get(REST))
    said = enumerated(
        words,
        (
            (words.text('key-unplaced') if key == REST else words.name(key), fact)
            for key, fact in facts.items()
        ),
    )
    return Drawing(
        canvas.finish(end),
        {
            'rows': said,
            'total': amount(words, whole),
            'scope': period(ledger, words),
            **credit(ledger.public.boundaries),
            'open': 'yes' if any(fact.value is None for fact in shown.values()) else 'no',
            **marks(facts.values()),
        },
    )


def _point(ledger, area):
    """Return the point of a governorate: its own in the gazetteer where the policy lets it out, or else one within its boundary."""
    place = ledger.public.places[area.place]
    return (place.longitude, place.latitude) if place.latitude is not None else inside(area)


def _circles(canvas, facts, points, height):
    """Draw the circles, and beside each its name and its number where no other stands."""
    words, palette = canvas.words, canvas.palette
    unit = LARGEST / max([most(fact) or 0 for fact in facts.values()] + [1]) ** 0.5
    radii = {key: unit * (most(fact) or 0) ** 0.5 for key, fact in facts.items()}
    marks_ = [
        (*points[key], max(radii[key], 0.8) + FRAY * (fact.qualifier == 'at-least'))
        for key, fact in facts.items()
    ]
    names = {key: words.name(key) for key in facts}
    numbers = {key: amount(words, fact) for key, fact in facts.items()}
    sizes = [
        (
            max(canvas.width_of(names[key], SMALL), canvas.width_of(numbers[key], LABEL, True)),
            canvas.leading(SMALL) + canvas.first(LABEL) + 0.6,
        )
        for key in facts
    ]
    corners = placed(canvas.name, marks_, sizes, canvas.width, height, words.language.rtl)
    for (key, fact), mark, (wide, high), (left, top, far) in zip(
        facts.items(), marks_, sizes, corners, strict=True
    ):
        if far:
            canvas.line(
                [
                    (canvas.physical(x), y)
                    for x, y in leader_of(mark, (left, top, left + wide, top + high))
                ],
                0.5,
            )
        _circle(canvas, fact, unit, canvas.physical(mark[0]), mark[1])
        x = canvas.physical(left, wide)
        canvas.text(names[key], x, top + canvas.first(SMALL), SMALL)
        canvas.text(
            numbers[key],
            x,
            top + canvas.leading(SMALL) + canvas.first(LABEL),
            LABEL,
            True,
            palette.ink_70 if fact.value is None else None,
        )


def _circle(canvas, fact, unit, x, y):
    """Draw a circle of the area of a toll: a minimum frays in fading rings, a range is hollow up to its most, what is not known is open."""
    ink = canvas.palette.ink
    if fact.value is None:
        return canvas.dots(fact.name, [(x, y)], 0.8, ink, hollow=0.7)
    least = unit * (fact.min or 0) ** 0.5
    canvas.dots(fact.name, [(x, y)], least, ink)
    if fact.qualifier == 'at-least':
        for stroke, (beyond, weight) in enumerate(((0.6, 1.2), (1.2, 0.8), (1.7, 0.5))):
            canvas.dots(f'fray-{stroke}', [(x, y)], least + beyond, ink, hollow=weight)
    elif fact.ranged or fact.min is None:
        canvas.dots(f'{fact.name}.most', [(x, y)], unit * most(fact) ** 0.5, ink, hollow=0.7)
    return None


def _foot(canvas, fit, rest):
    """Draw the scale bar at the end of the line beneath the map, and what has no place at its start; returns where that ends."""
    words, palette, level = canvas.words, canvas.palette, scale_bar(canvas, fit, BAR)
    if rest is not None:
        after = canvas.text(words.text('key-unplaced'), 0, level, colour=palette.ink_70)
        canvas.text(amount(words, rest), after + 2, level, bold=True, colour=palette.ink_70)
    return level + 1.4 * canvas.locale.figure_scale
