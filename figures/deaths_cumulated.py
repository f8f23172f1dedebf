"""How the toll of the period grew: each day stands on the days before it, what has no day on all of them."""
from datetime import timedelta

from figures.style import COLUMN, LABEL, NUMBER, SMALL, Canvas, Drawing, amount, enumerated, marks, parts, period, refuse, total

TALLEST, LONGEST, WIDEST = 44, 62, 8             # of the whole, in days, of a day's place
APART, AIR, RISE = 2.5, 2, 3                     # before what has no day; above a column; of a frayed top


def draw(ledger, words, palette):
    """Draw a step for each day, as high as its toll and standing on those before it; the undated last."""
    name, whole, facts = 'deaths-cumulated', total(ledger, 'deaths-cumulated'), parts(ledger, 'recorded.killed.civilian.on')
    if 'earlier' in facts:
        refuse(name, 'people were killed before the period whose deaths were documented in it: they have no day of their own here', f'Leave the figure "{name}" out of a brief by day of documentation')
    first, last = ledger.public.brief.period.from_, ledger.public.brief.last_day
    days = [first + timedelta(number) for number in range((last - first).days + 1)]
    if len(days) > LONGEST:
        refuse(name, f'the period has {len(days)} days; up to {LONGEST} steps can be told apart', f'Leave the figure "{name}" out of this brief')
    dated, undated = {day: facts[day.isoformat()] for day in days if day.isoformat() in facts}, facts.get('undated')
    canvas = Canvas(name, words, palette, COLUMN)
    _steps(canvas, days, dated, undated, whole)
    said = [(words.day(ledger.fact(f'day.{fact.records[0].partition(":")[2]}'), 'short'), fact) for fact in dated.values()] + ([(words.text('key-undated'), undated)] if undated else [])
    return Drawing(canvas, {'rows': enumerated(words, said), 'total': amount(words, whole), 'scope': period(ledger, words), 'undated': 'yes' if undated else 'no', **marks((whole,))})


def _steps(canvas, days, dated, undated, whole):
    """Draw the steps on their baseline, the days beneath them, and beside them what the whole is."""
    palette, words = canvas.palette, canvas.words
    beside = max(canvas.amount_width(whole), canvas.amount_width(undated) if undated else 0, canvas.width_of(words.text('key-undated')) if undated else 0)
    pitch = min((COLUMN - beside - 3 * APART) / (len(days) + bool(undated)), WIDEST)
    scale = TALLEST / max(whole.min or 0, whole.max or 0, 1)
    foot = canvas.first(NUMBER) + RISE + AIR + TALLEST
    least = 0.0
    for number, day in enumerate(days):
        x, fact = number * pitch, dated.get(day)
        canvas.box(f'before.{day.isoformat()}', x, foot - least, pitch, least, palette.ink_15)
        if fact is not None:
            rise = (fact.min or 0) * scale
            canvas.box(fact.name, x, foot - least - rise, pitch, rise, palette.ink)
            least += rise
    end = len(days) * pitch
    if undated:
        rise = (undated.min or 0) * scale
        end += APART
        canvas.line([(end - APART, foot - least), (end, foot - least)], 0.5)
        canvas.box(undated.name, end, foot - least - rise, pitch, rise, palette.ink_70, 'hatched')
        least, end = least + rise, end + pitch
    _top(canvas, whole, scale, end - pitch, foot - least, pitch)
    canvas.line([(0, foot), (len(days) * pitch, foot)], 0.75)
    x, level = end + APART, min(foot - least + canvas.baseline(0, NUMBER), foot)
    canvas.amount(whole, x, level)
    if undated:
        level = max(level + canvas.leading(NUMBER) + AIR, foot - least + (undated.min or 0) * scale)
        canvas.amount(undated, x, level, palette.ink_70)
        canvas.text(words.text('key-undated'), x, level + canvas.leading(LABEL), colour=palette.ink_70)
    level = foot + 1.6 + canvas.first(LABEL)
    for number, day in enumerate(days):
        if number % (7 if len(days) > 14 else 1) == 0:
            said = words.ordinal(day.day)
            canvas.text(said, max((number + 0.5) * pitch - canvas.width_of(said) / 2, 0), level)
    said = words.text('figure-deaths-by-day-axis', scope=period(words.ledger, words))
    canvas.finish(canvas.paragraph(said, 0, level + canvas.leading(SMALL), end, SMALL, colour=palette.ink_70) + 1.2 * canvas.locale.figure_scale)


def _top(canvas, whole, scale, x, top, pitch):
    """Draw what may lie above the last step: a minimum frays, a range is hollow up to its most."""
    if whole.ranged:
        canvas.box(f'{whole.name}.most', x, top - (whole.max - whole.min) * scale, pitch, (whole.max - whole.min) * scale, canvas.palette.ink, 'hollow')
    elif whole.qualifier == 'at-least':
        for stroke, (offset, height, shorter) in enumerate(((1.05, 0.5, 0), (1.86, 0.36, 0.16), (2.54, 0.24, 0.32))):
            canvas.box(f'fray-{stroke}', x + shorter * pitch, top - offset, pitch * (1 - 2 * shorter), height, canvas.palette.ink)
