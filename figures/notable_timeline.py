"""When the incidents described one by one happened: each on its day, as large as its toll."""

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from figures.style import (
    COLUMN,
    LABEL,
    NUMBER,
    SMALL,
    Canvas,
    Dates,
    Drawing,
    Fact,
    Ledger,
    Palette,
    Phrase,
    PublicIncident,
    Words,
    amount,
    chained,
    enumerated,
    least,
    mark_values,
    most,
    period,
    refuse,
    yes_or_no,
)

NAME = 'notable-timeline'
MOST = 12  # incidents that can be told apart
LARGEST = 4.2  # the radius of the heaviest, in millimetres
SHORTEST = 34  # the line of days
TALLEST = 90
DAY = 1.7  # of a day on the line
GAP = 3  # between columns
WEEK = 7  # days from one that is named to the next
# The fading rings of a frayed circle: how far beyond it, and their weight in points
FRAY = ((0.6, 1.2), (1.2, 0.8), (1.7, 0.5))


class Entry(NamedTuple):
    """One incident on the line: its toll, its place, its days in words and as numbers from 0."""

    toll: Fact
    place: Phrase
    when: Phrase
    first: int
    last: int


class Axis(NamedTuple):
    """The line of days, and the toll that the largest circle is drawn for."""

    x: float
    top: float
    pitch: float  # from one day to the next
    days: int
    heaviest: int

    def level(self, day: int) -> float:
        """Return where the middle of a day is, downwards."""
        return self.top + (day + 0.5) * self.pitch

    def radius(self, number: int) -> float:
        """Return the radius of a circle of the area of a toll."""
        return LARGEST * float((number / self.heaviest) ** 0.5)


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw the days as a line downwards, and on it a circle for each notable incident."""
    brief = ledger.public.brief
    notable = ledger.facts.get('notable.incidents')
    chosen = {record.partition(':')[2] for record in notable.records} if notable else set()
    entries = [
        _entry(words, incident, incident.date)
        for incident in ledger.public.incidents
        if incident.id in chosen and incident.date
    ]
    if not 1 <= len(entries) <= MOST:
        refuse(
            NAME,
            f'the brief describes {len(entries)} incidents of known days one by one; '
            f'1 to {MOST} can stand on a line',
            f'Change "notable" of the brief, or leave the figure "{NAME}" out',
        )
    entries.sort(key=lambda entry: (entry.first, entry.last, entry.toll.name))
    canvas = Canvas(NAME, words, palette, COLUMN)
    axis = _axis(canvas, entries, (brief.last_day - brief.period.from_).days + 1)
    for entry in sorted(entries, key=lambda entry: -most(entry.toll)):
        _circle(canvas, entry, axis)
    canvas.finish(_texts(canvas, entries, axis))
    rows = [
        words.text(
            'figure-notable-timeline-row',
            when=entry.when,
            place=entry.place,
            killed=amount(words, entry.toll),
        )
        for entry in entries
    ]
    return Drawing(
        canvas,
        {
            'rows': chained(words, rows),
            'scope': period(ledger, words),
            'incidents': ledger.fact('notable.incidents'),
            'spread': yes_or_no(any(entry.last > entry.first for entry in entries)),
            **mark_values([entry.toll for entry in entries]),
        },
    )


def _entry(words: Words, incident: PublicIncident, dates: Dates) -> Entry:
    """Return an incident as it is on the line."""
    ledger, brief = words.ledger, words.ledger.public.brief
    length = (brief.last_day - brief.period.from_).days
    first, last = (
        min(max((day - brief.period.from_).days, 0), length)
        for day in (dates.earliest, dates.latest)
    )
    if dates.precision == 'day':
        when = words.day(f'day.{incident.id}', 'short')
    else:
        start = ledger.fact(f'day.{incident.id}.earliest')
        end = ledger.fact(f'day.{incident.id}.latest')
        when = words.text('dates-between', start=start, end=end)
    if incident.place is not None and incident.place in ledger.public.places:
        place = words.name(incident.place)
    else:
        place = words.quoted_place(incident) or words.text('key-unplaced')
    toll = ledger.fact(f'killed.civilian.incident.{incident.id}')
    if toll.is_none:
        place = _with_others(words, incident, place)
    return Entry(toll, place, when, first, last)


def _with_others(words: Words, incident: PublicIncident, place: Phrase) -> Phrase:
    """Return a place where no civilian was killed, and behind it who was."""
    facts = [
        words.ledger.fact(f'killed.{harm.status}.incident.{incident.id}')
        for harm in incident.killed or ()
        if harm.status != 'civilian'
    ]
    others = enumerated(words, [(words.text(f'column-{fact.unit}'), fact) for fact in facts])
    return words.text('figure-rows', before=place, row=others) if others else place


def _axis(canvas: Canvas, entries: Sequence[Entry], days: int) -> Axis:
    """Draw the line of days at the start edge, with the number of each week's first day."""
    words = canvas.words
    pitch = min(max(SHORTEST / days, DAY), TALLEST / days)
    first = words.ledger.public.brief.period.from_
    named = {
        number: words.ordinal((first + timedelta(number)).day) for number in range(0, days, WEEK)
    }
    x = max(map(canvas.width_of, named.values())) + LARGEST + 1
    top = max(LARGEST, canvas.first(NUMBER))
    axis = Axis(x, top, pitch, days, max(1, *(most(entry.toll) for entry in entries)))
    canvas.line([(x, top), (x, top + days * pitch)], 0.75)
    for number, text in named.items():
        y = axis.level(number)
        canvas.line([(x - 1, y), (x, y)], 0.5)
        canvas.text(text, 0, canvas.baseline(y))
    return axis


def _circle(canvas: Canvas, entry: Entry, axis: Axis) -> None:
    """Draw the circle of an incident, of the area of its toll.

    One that is dated between two days has a line over them.
    """
    palette, toll = canvas.palette, entry.toll
    x, y = axis.x, axis.level(entry.first)
    if entry.last > entry.first:
        canvas.line([(x, y), (x, axis.level(entry.last))], 2.2)
    inner, outer = axis.radius(least(toll)), axis.radius(most(toll))
    canvas.dots('behind', [(x, y)], outer + 0.5, palette.paper)
    canvas.dots(toll.name, [(x, y)], inner, palette.ink)
    if toll.qualifier == 'at-least':
        for stroke, (beyond, weight) in enumerate(FRAY):
            canvas.dots(f'fray-{stroke}', [(x, y)], inner + beyond, palette.ink, hollow=weight)
    if toll.ranged or toll.min is None:
        canvas.dots(f'{toll.name}.most', [(x, y)], outer, palette.ink, hollow=0.7)


def _texts(canvas: Canvas, entries: Sequence[Entry], axis: Axis) -> float:
    """Write beside each circle its days, its number and its place; return where all ends."""
    x = axis.x + LARGEST + 4
    numbers = x + max(canvas.width_of(entry.when) for entry in entries) + GAP
    places = numbers + max(canvas.amount_width(entry.toll) for entry in entries) + GAP
    heights = [
        canvas.leading(NUMBER)
        + (len(canvas.lines(entry.place, COLUMN - places)) - 1) * canvas.leading(LABEL)
        for entry in entries
    ]
    levels = _apart([axis.level(entry.first) for entry in entries], heights, axis.top)
    end = axis.top + axis.days * axis.pitch
    for entry, level in zip(entries, levels, strict=True):
        _leader(canvas, entry, axis, x, level)
        baseline = canvas.baseline(level)
        canvas.text(entry.when, x, baseline, colour=canvas.palette.ink_70)
        canvas.amount(entry.toll, numbers, canvas.baseline(level, NUMBER))
        last = canvas.paragraph(entry.place, places, baseline, COLUMN - places)
        end = max(end, last + canvas.leading(SMALL) / 2)
    return end


def _leader(canvas: Canvas, entry: Entry, axis: Axis, x: float, level: float) -> None:
    """Draw the line from a circle to its words, which begin at ``x``."""
    y = axis.level(entry.first)
    edge = axis.x + axis.radius(most(entry.toll))
    start = edge + (2.1 if entry.toll.qualifier == 'at-least' else 0.4)
    turn = axis.x + LARGEST + 2.1
    canvas.line([(start, y), (turn, y), (x - 1.2, level), (x - 0.4, level)], 0.5)


def _apart(wanted: Sequence[float], heights: Sequence[float], top: float) -> list[float]:
    """Return levels at or below those that are wanted, which keep rows of these heights apart."""
    levels: list[float] = []
    free = top
    for level, height in zip(wanted, heights, strict=True):
        levels.append(max(level, free))
        free = levels[-1] + height
    return levels
