"""When the incidents happened that the brief tells one by one: each on its day, as large as its toll."""

from typing import NamedTuple

from figures.style import (
    COLUMN,
    LABEL,
    NUMBER,
    SMALL,
    Canvas,
    Drawing,
    amount,
    enumerated,
    marks,
    most,
    period,
    refuse,
)

LARGEST, MOST = 4.2, 12  # the radius of the heaviest; incidents that can be told apart
SHORTEST, DAY, TALLEST = 34, 1.7, 90  # the height of the line of days; of a day on it
GAP, WEEK = 3, 7  # between columns; days from one that is named to the next


class Told(NamedTuple):
    """One incident of the line: its toll, its place, its days as words and as numbers from the first one."""

    toll: object  # the fact
    place: tuple
    when: tuple
    first: int
    last: int


def draw(ledger, words, palette):
    """Draw the days as a line downwards, and on it a circle for each incident that the brief tells one by one."""
    name, brief = 'notable-timeline', ledger.public.brief
    chosen = (
        [record.partition(':')[2] for record in ledger.facts['notable.incidents'].records]
        if 'notable.incidents' in ledger.facts
        else []
    )
    shown = [_told(words, one) for one in ledger.public.incidents if one.id in chosen and one.date]
    if not 1 <= len(shown) <= MOST:
        refuse(
            name,
            f'the brief tells {len(shown)} incidents of known days one by one; 1 to {MOST} can stand on a line',
            f'Change "notable" of the brief, or leave the figure "{name}" out',
        )
    shown.sort(key=lambda one: (one.first, one.last, one.toll.name))
    canvas, days = (
        Canvas(name, words, palette, COLUMN),
        (brief.last_day - brief.period.from_).days + 1,
    )
    _line(canvas, shown, days)
    said = ()
    for one in shown:
        row = words.text(
            'figure-notable-timeline-row',
            when=one.when,
            place=one.place,
            killed=amount(words, one.toll),
        )
        said = words.text('figure-rows', before=said, row=row) if said else row
    return Drawing(
        canvas,
        {
            'rows': said,
            'scope': period(ledger, words),
            'incidents': ledger.fact('notable.incidents'),
            'spread': 'yes' if any(one.last > one.first for one in shown) else 'no',
            **marks([one.toll for one in shown]),
        },
    )


def _told(words, incident):
    ledger, brief = words.ledger, words.ledger.public.brief
    start, end = (
        min(max((day - brief.period.from_).days, 0), (brief.last_day - brief.period.from_).days)
        for day in (incident.date.earliest, incident.date.latest)
    )
    exact = incident.date.precision == 'day'
    when = (
        words.day(f'day.{incident.id}', 'short')
        if exact
        else words.text(
            'dates-between',
            start=ledger.fact(f'day.{incident.id}.earliest'),
            end=ledger.fact(f'day.{incident.id}.latest'),
        )
    )
    place = (
        words.name(incident.place)
        if incident.place in ledger.public.places
        else words.quoted_place(incident) or words.text('key-unplaced')
    )
    toll = ledger.fact(f'killed.civilian.incident.{incident.id}')
    return Told(
        toll, _with_others(words, incident, place) if toll.is_none else place, when, start, end
    )


def _with_others(words, incident, place):
    """Say, behind a place where no civilian was killed, who was."""
    facts = [
        words.ledger.fact(f'killed.{harm.status}.incident.{incident.id}')
        for harm in incident.killed
        if harm.status != 'civilian'
    ]
    others = enumerated(words, [(words.text(f'column-{fact.unit}'), fact) for fact in facts])
    return words.text('figure-rows', before=place, row=others) if others else place


def _line(canvas, shown, days):
    """Draw the line with its days at the start edge, the circles on it, and beside each its day, number and place."""
    palette, words = canvas.palette, canvas.words
    pitch = min(max(SHORTEST / days, DAY), TALLEST / days)
    first = words.ledger.public.brief.period.from_
    named = {
        number: words.ordinal(first.fromordinal(first.toordinal() + number).day)
        for number in range(0, days, WEEK)
    }
    axis = max(map(canvas.width_of, named.values())) + LARGEST + 1
    top = max(LARGEST, canvas.first(NUMBER))
    canvas.line([(axis, top), (axis, top + days * pitch)], 0.75)
    for number, said in named.items():
        y = top + (number + 0.5) * pitch
        canvas.line([(axis - 1, y), (axis, y)], 0.5)
        canvas.text(said, 0, canvas.baseline(y))
    largest = max(max(most(one.toll) or 0 for one in shown), 1)
    for one in sorted(shown, key=lambda one: -(most(one.toll) or 0)):
        _circle(canvas, one, axis, top, pitch, largest)
    x = axis + LARGEST + 4
    told = x + max(canvas.width_of(one.when) for one in shown) + GAP
    place = told + max(canvas.amount_width(one.toll) for one in shown) + GAP
    end = top + days * pitch
    heights = [
        canvas.leading(NUMBER)
        + (len(canvas.lines(one.place, COLUMN - place)) - 1) * canvas.leading(LABEL)
        for one in shown
    ]
    levels = _apart([top + (one.first + 0.5) * pitch for one in shown], heights, top)
    for one, level in zip(shown, levels, strict=True):
        y = top + (one.first + 0.5) * pitch
        radius = LARGEST * ((most(one.toll) or 0) / largest) ** 0.5
        canvas.line(
            [
                (axis + radius + (2.1 if one.toll.qualifier == 'at-least' else 0.4), y),
                (axis + LARGEST + 2.1, y),
                (x - 1.2, level),
                (x - 0.4, level),
            ],
            0.5,
        )
        canvas.text(one.when, x, canvas.baseline(level), colour=palette.ink_70)
        canvas.amount(one.toll, told, canvas.baseline(level, NUMBER))
        end = max(
            end,
            canvas.paragraph(one.place, place, canvas.baseline(level), COLUMN - place)
            + canvas.leading(SMALL) / 2,
        )
    canvas.finish(end)


def _circle(canvas, one, x, top, pitch, largest):
    """Draw the circle of an incident, its area its toll; one that is dated between two days has a line over them."""
    palette, y = canvas.palette, top + (one.first + 0.5) * pitch
    if one.last > one.first:
        canvas.line([(x, y), (x, top + (one.last + 0.5) * pitch)], 2.2)
    radii = [
        LARGEST * (number / largest) ** 0.5 for number in (one.toll.min or 0, most(one.toll) or 0)
    ]
    canvas.dots('behind', [(x, y)], radii[1] + 0.5, palette.paper)
    canvas.dots(one.toll.name, [(x, y)], radii[0], palette.ink)
    if one.toll.qualifier == 'at-least':
        for stroke, (beyond, weight) in enumerate(((0.6, 1.2), (1.2, 0.8), (1.7, 0.5))):
            canvas.dots(f'fray-{stroke}', [(x, y)], radii[0] + beyond, palette.ink, hollow=weight)
    if one.toll.ranged or one.toll.min is None:
        canvas.dots(f'{one.toll.name}.most', [(x, y)], radii[1], palette.ink, hollow=0.7)


def _apart(wanted, heights, top):
    """Return levels at or below those wanted, and moved up again where they need not be so low, that keep rows apart."""
    levels, free = [], top
    for level, height in zip(wanted, heights, strict=True):
        levels.append(max(level, free))
        free = levels[-1] + height
    return levels
