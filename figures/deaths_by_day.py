"""How many civilians were recorded killed on each day; those without a day are apart."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from figures.style import (
    LABEL,
    NUMBER,
    SMALL,
    WIDE,
    Canvas,
    Drawing,
    Fact,
    Ledger,
    Look,
    Palette,
    Words,
    amount,
    amount_of,
    enumerated,
    exceeds,
    least,
    mark_values,
    most,
    parts,
    period,
    refuse,
    total,
    yes_or_no,
)

NAME = 'deaths-by-day'
LONGEST = 62  # days of a period
# In millimetres
WIDTH = WIDE  # of the chart
TALLEST = 34  # of the columns
WIDEST = 6  # of the place of a column
BODY = 0.72  # of a column, as a share of its place
APART = 6  # of what has no day from the days
AIR = 2  # above a column
FRAYED = 2.6  # the height of a frayed end
# The strokes of a frayed end: how far above it, how high, and how much shorter at either side
FRAY = ((1.05, 0.5, 0), (1.86, 0.36, 0.16), (2.54, 0.24, 0.32))


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw one column for each day, and one apart for what has no day."""
    whole, facts = total(ledger, NAME), parts(ledger, 'recorded.killed.civilian.on')
    days = _days(ledger, facts)
    undated = facts.get('undated')
    dated = {day: facts[day.isoformat()] for day in days if day.isoformat() in facts}
    canvas = Canvas(NAME, words, palette, WIDTH)
    _Plot(canvas, days, dated, undated).draw()
    highest = max(dated.values(), key=_height, default=None)
    others = [fact for fact in dated.values() if fact is not highest]
    if highest is not None and not exceeds(highest, others):
        highest = None
    rows = [(words.day(_day(ledger, fact), 'short'), fact) for fact in dated.values()]
    if undated:
        rows.append((words.text('key-undated'), undated))
    return Drawing(
        canvas,
        {
            'rows': enumerated(words, rows),
            'total': amount(words, whole),
            'scope': period(ledger, words),
            'lead': yes_or_no(highest),
            'day': _day(ledger, highest) if highest else (),
            'killed': highest or (),
            'empty': yes_or_no(len(dated) < len(days)),
            'open': yes_or_no(any(fact.value is None for fact in dated.values())),
            **mark_values(fact for _, fact in rows),
        },
    )


def _days(ledger: Ledger, facts: Mapping[str, Fact]) -> list[date]:
    """Return the days of the period; raises ``Refused`` where they make no chart."""
    if 'earlier' in facts:
        refuse(
            NAME,
            'people were killed before the period whose deaths were documented in it: '
            'they have no day of their own here',
            f'Leave the figure "{NAME}" out of a brief by day of documentation',
        )
    brief = ledger.public.brief
    first, last = brief.period.from_, brief.period.to or brief.published
    days = [first + timedelta(number) for number in range((last - first).days + 1)]
    if len(days) > LONGEST:
        refuse(
            NAME,
            f'the period has {len(days)} days; up to {LONGEST} columns can be told apart',
            f'Leave the figure "{NAME}" out of this brief',
        )
    return days


def _day(ledger: Ledger, fact: Fact) -> Fact:
    """Return the day of the incidents that a number was added over."""
    return ledger.fact(f'day.{fact.records[0].partition(":")[2]}')


def _height(fact: Fact) -> tuple[int, int]:
    return most(fact), least(fact)


class _Plot:
    """The columns on their baseline, with the room that the words around them take."""

    def __init__(
        self,
        canvas: Canvas,
        days: Sequence[date],
        dated: Mapping[date, Fact],
        undated: Fact | None,
    ) -> None:
        self.canvas = canvas
        self.days = days
        self.dated = dated
        self.undated = undated
        shown = [*dated.values()]
        self.apart = 0.0  # the width of what has no day
        room = float(WIDTH)
        if undated is not None:
            label = canvas.words.text('key-undated')
            self.apart = max(canvas.width_of(label), canvas.amount_width(undated))
            room = WIDTH - (self.apart + APART)
            shown.append(undated)
        self.pitch = min(room / len(days), WIDEST)
        self.width = self.pitch * BODY
        frays = any(fact.qualifier == 'at-least' for fact in shown if fact.value is not None)
        self.foot = canvas.first(NUMBER) + AIR + (FRAYED if frays else 0) + TALLEST
        self.scale = TALLEST / max([most(fact) for fact in shown] + [1])

    @property
    def end(self) -> float:
        """The end of the last day."""
        return len(self.days) * self.pitch

    def draw(self) -> None:
        """Draw the columns, the days beneath them and what has no day."""
        canvas = self.canvas
        tops: dict[int, float] = {}
        for number, day in enumerate(self.days):
            x = number * self.pitch + (self.pitch - self.width) / 2
            if day in self.dated:
                tops[number] = self._column(self.dated[day], x, canvas.palette.ink, 'filled')
            else:
                middle = x + self.width / 2
                tick = [(middle, self.foot), (middle, self.foot + 1)]
                canvas.line(tick, 0.5, canvas.palette.ink_40)
        canvas.line([(0, self.foot), (self.end, self.foot)], 0.75)
        self._largest(tops)
        level = self.foot + 1.6 + canvas.first(LABEL)
        self._days(level)
        if self.undated is not None:
            self._undated(self.undated, level)
        scope = period(canvas.words.ledger, canvas.words)
        text = canvas.words.text('figure-deaths-by-day-axis', scope=scope)
        first = level + canvas.leading(SMALL)
        ink = canvas.palette.ink_70
        last = canvas.paragraph(text, 0, first, self.end, SMALL, colour=ink)
        canvas.finish(last + 1.2 * canvas.locale.figure_scale)

    def _days(self, level: float) -> None:
        """Write the days beneath their columns: each, or of a longer period one in seven."""
        canvas = self.canvas
        for number in range(0, len(self.days), 7 if len(self.days) > 14 else 1):
            text = canvas.words.ordinal(self.days[number].day)
            middle = (number + 0.5) * self.pitch
            canvas.text(text, middle - canvas.width_of(text) / 2, level)

    def _column(self, fact: Fact, x: float, colour: str, look: Look) -> float:
        """Draw one column and return its top; a day whose dead are not known is an open circle."""
        canvas, foot = self.canvas, self.foot
        if fact.value is None:
            canvas.dots(fact.name, [(x + self.width / 2, foot - 1.7)], 0.8, colour, hollow=0.7)
            return foot - 2.5
        if fact.min is None:
            look = 'hollow'
        top = foot - amount_of(fact) * self.scale
        canvas.box(fact.name, x, top, self.width, foot - top, colour, look)
        if fact.ranged:
            beyond = (most(fact) - least(fact)) * self.scale
            canvas.box(f'{fact.name}.most', x, top - beyond, self.width, beyond, colour, 'hollow')
            return top - beyond
        if fact.qualifier != 'at-least':
            return top
        for stroke, (offset, height, shorter) in enumerate(FRAY):
            start, width = x + shorter * self.width, self.width * (1 - 2 * shorter)
            canvas.box(f'fray-{stroke}', start, top - offset, width, height, colour)
        return top - FRAYED

    def _largest(self, tops: Mapping[int, float]) -> None:
        """Write the largest number above its column, clear of the columns beside it."""
        canvas, facts = self.canvas, list(self.dated.values())
        if not any(map(most, facts)):
            return
        highest = max(facts, key=_height)
        number = self.days.index(next(day for day, fact in self.dated.items() if fact is highest))
        width = canvas.amount_width(highest)
        x = max((number + 0.5) * self.pitch - width / 2, 0)
        x = min(x, max(self.end - width, 0))
        beneath = [top for at, top in tops.items() if x - self.pitch < at * self.pitch < x + width]
        canvas.amount(highest, x, min(beneath) - AIR)

    def _undated(self, fact: Fact, level: float) -> None:
        """Draw the column of what has no day, its number above it and its name beneath."""
        canvas, x, top = self.canvas, WIDTH - self.apart, self.foot
        if fact.value is not None:
            top = self._column(fact, x, canvas.palette.ink_70, 'hatched')
        canvas.amount(fact, x, top - AIR)
        canvas.line([(x, self.foot), (WIDTH, self.foot)], 0.75)
        canvas.text(canvas.words.text('key-undated'), x, level)
