"""How many civilians were recorded killed on each day of the period; those without a day stand apart."""

from datetime import timedelta

from figures.style import (
    LABEL,
    NUMBER,
    SMALL,
    WIDE,
    Canvas,
    Drawing,
    amount,
    enumerated,
    exceeds,
    marks,
    most,
    parts,
    period,
    refuse,
    total,
)

WIDTH = WIDE  # of the chart
TALLEST, WIDEST, LONGEST = (
    34,
    6,
    62,
)  # of the columns, of the place of one in width, of a period in days
BODY, APART, AIR = (
    0.72,
    6,
    2,
)  # of a column in its place; of the undated from the days; above a column


def draw(ledger, words, palette):
    """Draw one column for each day, and one apart for what has no day."""
    name, whole, facts = (
        'deaths-by-day',
        total(ledger, 'deaths-by-day'),
        parts(ledger, 'recorded.killed.civilian.on'),
    )
    if 'earlier' in facts:
        refuse(
            name,
            'people were killed before the period whose deaths were documented in it: they have no day of their own here',
            f'Leave the figure "{name}" out of a brief by day of documentation',
        )
    first, last = (
        ledger.public.brief.period.from_,
        ledger.public.brief.period.to or ledger.public.brief.published,
    )
    days = [first + timedelta(number) for number in range((last - first).days + 1)]
    if len(days) > LONGEST:
        refuse(
            name,
            f'the period has {len(days)} days; up to {LONGEST} columns can be told apart',
            f'Leave the figure "{name}" out of this brief',
        )
    undated, dated = (
        facts.get('undated'),
        {day: facts[day.isoformat()] for day in days if day.isoformat() in facts},
    )
    canvas = Canvas(name, words, palette, WIDTH)
    _Plot(canvas, days, dated, undated).draw()
    highest = max(dated.values(), key=_height, default=None)
    lead = highest is not None and exceeds(
        highest, [fact for fact in dated.values() if fact is not highest]
    )
    said = [(words.day(_day(ledger, fact), 'short'), fact) for fact in dated.values()] + (
        [(words.text('key-undated'), undated)] if undated else []
    )
    return Drawing(
        canvas,
        {
            'rows': enumerated(words, said),
            'total': amount(words, whole),
            'scope': period(ledger, words),
            'lead': 'yes' if lead else 'no',
            'day': _day(ledger, highest) if lead else (),
            'killed': highest if lead else (),
            'empty': 'yes' if len(dated) < len(days) else 'no',
            'open': 'yes' if any(fact.value is None for fact in dated.values()) else 'no',
            **marks([*dated.values(), *([undated] if undated else [])]),
        },
    )


def _day(ledger, fact):
    """Return the day of the incidents that a number was added over."""
    return ledger.fact(f'day.{fact.records[0].partition(":")[2]}')


def _height(fact):
    return (most(fact) or 0, fact.min or 0)


class _Plot:
    """The columns on their baseline, with the room that the words around them take."""

    def __init__(self, canvas, days, dated, undated):
        self.canvas, self.days, self.dated, self.undated = canvas, days, dated, undated
        self.apart = 0  # the width of what has no day
        if undated:
            label = canvas.words.text('key-undated')
            self.apart = max(canvas.width_of(label), canvas.amount_width(undated))
        self.pitch = min((WIDTH - (self.apart + APART if undated else 0)) / len(days), WIDEST)
        self.width = self.pitch * BODY
        shown = [
            fact
            for fact in (*dated.values(), undated)
            if fact is not None and fact.value is not None
        ]
        frays = any(fact.qualifier == 'at-least' for fact in shown)
        self.foot = canvas.first(NUMBER) + AIR + (2.6 if frays else 0) + TALLEST
        self.scale = TALLEST / max([most(fact) for fact in shown] + [1])

    def draw(self):
        """Draw the columns, the days beneath them and what has no day."""
        canvas, tops = self.canvas, {}
        for number, day in enumerate(self.days):
            x = number * self.pitch + (self.pitch - self.width) / 2
            if day in self.dated:
                tops[number] = self._column(self.dated[day], x, canvas.palette.ink, 'filled')
            else:
                canvas.line(
                    [(x + self.width / 2, self.foot), (x + self.width / 2, self.foot + 1)],
                    0.5,
                    canvas.palette.ink_40,
                )
        canvas.line([(0, self.foot), (len(self.days) * self.pitch, self.foot)], 0.75)
        self._largest(tops)
        level = self.foot + 1.6 + canvas.first(LABEL)
        for number, day in enumerate(self.days):
            if number % (7 if len(self.days) > 14 else 1) == 0:
                said = canvas.words.ordinal(day.day)
                canvas.text(said, (number + 0.5) * self.pitch - canvas.width_of(said) / 2, level)
        if self.undated:
            self._undated(level)
        said = canvas.words.text(
            'figure-deaths-by-day-axis', scope=period(canvas.words.ledger, canvas.words)
        )
        end = canvas.paragraph(
            said,
            0,
            level + canvas.leading(SMALL),
            len(self.days) * self.pitch,
            SMALL,
            colour=canvas.palette.ink_70,
        )
        canvas.finish(end + 1.2 * canvas.locale.figure_scale)

    def _column(self, fact, x, colour, look):
        """Draw one column; a day whose dead are not known is an open circle. Returns its top."""
        canvas, foot = self.canvas, self.foot
        if fact.value is None:
            canvas.dots(fact.name, [(x + self.width / 2, foot - 1.7)], 0.8, colour, hollow=0.7)
            return foot - 2.5
        top = foot - fact.value * self.scale
        canvas.box(
            fact.name,
            x,
            top,
            self.width,
            foot - top,
            colour,
            'hollow' if fact.min is None else look,
        )
        if fact.ranged:
            beyond = (fact.max - fact.min) * self.scale
            canvas.box(f'{fact.name}.most', x, top - beyond, self.width, beyond, colour, 'hollow')
            return top - beyond
        if fact.qualifier != 'at-least':
            return top
        for stroke, (offset, height, shorter) in enumerate(
            ((1.05, 0.5, 0), (1.86, 0.36, 0.16), (2.54, 0.24, 0.32))
        ):
            canvas.box(
                f'fray-{stroke}',
                x + shorter * self.width,
                top - offset,
                self.width * (1 - 2 * shorter),
                height,
                colour,
            )
        return top - 2.6

    def _largest(self, tops):
        """Write the largest number above its column, clear of the columns beside it."""
        canvas, facts = self.canvas, list(self.dated.values())
        if not facts or max(map(_height, facts)) == (0, 0):
            return
        highest = max(facts, key=_height)
        number = self.days.index(next(day for day, fact in self.dated.items() if fact is highest))
        width = canvas.amount_width(highest)
        x = min(
            max((number + 0.5) * self.pitch - width / 2, 0),
            max(len(self.days) * self.pitch - width, 0),
        )
        beneath = [top for at, top in tops.items() if x - self.pitch < at * self.pitch < x + width]
        canvas.amount(highest, x, min(beneath) - AIR)

    def _undated(self, level):
        """Draw the column of what has no day, its number above it and its name beneath."""
        canvas, x = self.canvas, WIDTH - self.apart
        top = self.foot
        if self.undated.value is not None:
            top = self._column(self.undated, x, canvas.palette.ink_70, 'hatched')
        canvas.amount(self.undated, x, top - AIR)
        canvas.line([(x, self.foot), (WIDTH, self.foot)], 0.75)
        canvas.text(canvas.words.text('key-undated'), x, level)
