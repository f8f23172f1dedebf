"""Where people were killed: a circle for each governorate, its area the toll."""

from collections.abc import Mapping

from figures.style import (
    COLUMN,
    LABEL,
    SMALL,
    Area,
    Canvas,
    Drawing,
    Fact,
    Frame,
    Ledger,
    Mark,
    Palette,
    Point,
    Words,
    amount,
    credit,
    enumerated,
    frame,
    label_marks,
    least,
    mark_values,
    most,
    parts,
    period,
    physical_rings,
    point_within,
    refuse,
    scale_bar,
    total,
    yes_or_no,
)

NAME = 'toll-map'
DEATHS = 'recorded.killed.civilian.in'
UNPLACED = 'unplaced'
TALLEST = 84  # the map, in millimetres
LARGEST = 6  # the radius of a circle
SMALLEST = 0.8  # the radius of one whose toll is not known
FRAYED = 1.9  # the edge of a frayed circle
BAR = 26  # the longest scale bar
# The fading rings of a frayed circle: how far beyond it, and their weight in points
FRAY = ((0.6, 1.2), (1.2, 0.8), (1.7, 0.5))


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw the boundaries, a circle for each governorate with its name and number, and a scale.

    A map is never mirrored.
    """
    whole, facts = total(ledger, NAME), parts(ledger, DEATHS)
    areas = _areas(ledger, facts)
    canvas = Canvas(NAME, words, palette, COLUMN)
    fit = frame(areas.values(), COLUMN, TALLEST)
    for key, area in areas.items():
        colour = palette.ink_15 if key in facts else palette.ink_05
        rings = physical_rings(canvas, fit.rings(area))
        canvas.area(f'area.{key}', rings, colour, palette.paper)
    shown = {key: fact for key, fact in facts.items() if key != UNPLACED}
    points = {key: fit.point(*_point(ledger, areas[key])) for key in shown}
    _circles(canvas, shown, points, fit.height)
    end = _foot(canvas, fit, facts.get(UNPLACED))
    rows = (
        (words.text('key-unplaced') if key == UNPLACED else words.name(key), fact)
        for key, fact in facts.items()
    )
    return Drawing(
        canvas.finish(end),
        {
            'rows': enumerated(words, rows),
            'total': amount(words, whole),
            'scope': period(ledger, words),
            **credit(ledger.public.boundaries),
            'open': yes_or_no(any(fact.value is None for fact in shown.values())),
            **mark_values(facts.values()),
        },
    )


def _areas(ledger: Ledger, facts: Mapping[str, Fact]) -> dict[str, Area]:
    """Return the boundary of each place; raises ``Refused`` where one of a toll is missing."""
    areas = {area.place: area for area in ledger.public.areas}
    if not areas:
        refuse(
            NAME,
            'there is no data/reference/boundaries.geojson',
            'Add it with its origin, or put "toll_tiles" in the place of this figure',
        )
    missing = [key for key in facts if key != UNPLACED and key not in areas]
    if missing:
        refuse(
            NAME,
            f'the boundaries have none for {", ".join(missing)}',
            f'Add them to data/reference/boundaries.geojson, or leave the figure "{NAME}" out',
        )
    return areas


def _point(ledger: Ledger, area: Area) -> Point:
    """Return the point of a governorate, as longitude and latitude.

    It is its own in the gazetteer where the policy publishes that, or one within its boundary.
    """
    place = ledger.public.places[area.place]
    if place.latitude is None or place.longitude is None:
        return point_within(area)
    return place.longitude, place.latitude


def _circles(
    canvas: Canvas, facts: Mapping[str, Fact], points: Mapping[str, Point], height: float
) -> None:
    """Draw the circles, and beside each its name and its number."""
    words, palette = canvas.words, canvas.palette
    unit = LARGEST / max([most(fact) for fact in facts.values()] + [1]) ** 0.5
    names = {key: words.name(key) for key in facts}
    numbers = {key: amount(words, fact) for key, fact in facts.items()}
    marks = {}
    for key, fact in facts.items():
        radius = max(unit * most(fact) ** 0.5, SMALLEST) + FRAYED * (fact.qualifier == 'at-least')
        name, number = (
            canvas.width_of(names[key], SMALL),
            canvas.width_of(numbers[key], LABEL, True),
        )
        tall = canvas.leading(SMALL) + canvas.first(LABEL) + 0.6
        marks[key] = Mark(*points[key], radius, max(name, number), tall)
    labels = label_marks(
        canvas.name, list(marks.values()), canvas.width, height, words.language.rtl
    )
    for (key, mark), (box, leader) in zip(marks.items(), labels, strict=True):
        fact = facts[key]
        if leader is not None:
            canvas.line([(canvas.physical(x), y) for x, y in leader], 0.5)
        _circle(canvas, fact, unit, (canvas.physical(mark.x), mark.y))
        x = canvas.physical(box.left, mark.label_width)
        canvas.text(names[key], x, box.top + canvas.first(SMALL), SMALL)
        baseline = box.top + canvas.leading(SMALL) + canvas.first(LABEL)
        colour = palette.ink_70 if fact.value is None else None
        canvas.text(numbers[key], x, baseline, LABEL, True, colour)


def _circle(canvas: Canvas, fact: Fact, unit: float, centre: Point) -> None:
    """Draw a circle of the area of a toll; ``unit`` is the radius of one person.

    A minimum frays in fading rings, a range is hollow up to its most, what is not known is open.
    """
    ink = canvas.palette.ink
    if fact.value is None:
        canvas.dots(fact.name, [centre], SMALLEST, ink, hollow=0.7)
        return
    radius = unit * least(fact) ** 0.5
    canvas.dots(fact.name, [centre], radius, ink)
    if fact.qualifier == 'at-least':
        for stroke, (beyond, weight) in enumerate(FRAY):
            canvas.dots(f'fray-{stroke}', [centre], radius + beyond, ink, hollow=weight)
    elif fact.ranged or fact.min is None:
        canvas.dots(f'{fact.name}.most', [centre], unit * most(fact) ** 0.5, ink, hollow=0.7)


def _foot(canvas: Canvas, fit: Frame, unplaced: Fact | None) -> float:
    """Draw the scale bar beneath the map, and at the start of its line what has no place.

    Returns where that ends.
    """
    words, ink = canvas.words, canvas.palette.ink_70
    level = scale_bar(canvas, fit, BAR)
    if unplaced is not None:
        after = canvas.text(words.text('key-unplaced'), 0, level, colour=ink)
        canvas.text(amount(words, unplaced), after + 2, level, bold=True, colour=ink)
    return level + 1.4 * canvas.locale.figure_scale
