"""Two tolls on one scale from zero, however far apart they are."""

from figures.style import COLUMN, LABEL, NUMBER, Canvas, Drawing, most, scope, toll

LONGEST, HEIGHT, INDENT = 110, 7, 1.8  # of the longest bar, of a bar, of a label from the baseline


def draw(ledger, words, palette):
    """Draw one bar for each actor."""
    name, brief = 'two-tolls', ledger.public.brief
    subject, context = (toll(ledger, actor, name) for actor in (brief.subject, brief.context))
    period = scope(ledger, words, name)
    scale = LONGEST / max(most(subject), most(context), 1)
    canvas = Canvas(name, words, palette, COLUMN)
    said = words.text('figure-two-tolls-subject', actor=brief.subject, scope=period)
    middle = _toll(canvas, subject, said, scale, palette.accent, 0)
    said = words.text('figure-two-tolls-context', actor=brief.context)
    end = _toll(canvas, context, said, scale, palette.ink, middle + 3.4)
    canvas.zero(0, end + 1.4)
    times = ledger.facts.get(f'killed.ratio.{brief.context}.{brief.subject}')
    told = times is not None and times.value > 1
    values = {
        'subject': subject,
        'context': context,
        'subject_actor': brief.subject,
        'context_actor': brief.context,
        'scope': period,
        'compared': 'yes' if told else 'no',
        'times': times if told else (),
    }
    return Drawing(canvas.finish(end + 1.6), values)


def _toll(canvas, fact, said, scale, colour, top):
    """Draw a label, its bar and its number; returns where the bar ends, downwards."""
    palette = canvas.palette
    label = canvas.paragraph(said, INDENT, top + canvas.first(LABEL), COLUMN - INDENT, LABEL)
    top = label + 1.9 * canvas.locale.figure_scale
    end = canvas.bar(fact, scale, top, HEIGHT, colour)
    beyond = canvas.fringe(fact, scale, end, top, HEIGHT, colour)
    level = canvas.baseline(top + HEIGHT / 2, NUMBER)
    if (
        canvas.width_of(canvas.words.fact(fact), NUMBER, bold=True) + 2 * INDENT < end
        and fact.min is not None
    ):
        canvas.number(fact, end - INDENT, level, colour=palette.paper, align='end')
    else:
        canvas.number(fact, beyond + INDENT, level, colour=colour)
    return top + HEIGHT
