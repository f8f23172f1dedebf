"""Two tolls on one scale from zero, however far apart they are."""

from figures.style import (
    COLUMN,
    LABEL,
    NUMBER,
    Canvas,
    Drawing,
    Fact,
    Ledger,
    Palette,
    Phrase,
    Words,
    most,
    scope,
    toll,
    yes_or_no,
)

LONGEST = 110  # of the bars, in millimetres
HEIGHT = 7  # of a bar
INDENT = 1.8  # of a label from the line that bars start at
APART = 3.4  # of the second bar from the first


def draw(ledger: Ledger, words: Words, palette: Palette) -> Drawing:
    """Draw one bar for each actor."""
    name, brief = 'two-tolls', ledger.public.brief
    subject_actor, context_actor = brief.subject or '', brief.context or ''
    subject, context = (toll(ledger, actor, name) for actor in (brief.subject, brief.context))
    period = scope(ledger, words, name)
    scale = LONGEST / max(most(subject), most(context), 1)
    canvas = Canvas(name, words, palette, COLUMN)
    label = words.text('figure-two-tolls-subject', actor=subject_actor, scope=period)
    middle = _toll(canvas, subject, label, scale, palette.accent, 0)
    label = words.text('figure-two-tolls-context', actor=context_actor)
    end = _toll(canvas, context, label, scale, palette.ink, middle + APART)
    canvas.zero(0, end + 1.4)
    times = ledger.facts.get(f'killed.ratio.{brief.context}.{brief.subject}')
    if times is not None and (times.value or 0) <= 1:
        times = None
    return Drawing(
        canvas.finish(end + 1.6),
        {
            'subject': subject,
            'context': context,
            'subject_actor': subject_actor,
            'context_actor': context_actor,
            'scope': period,
            'compared': yes_or_no(times),
            'times': times or (),
        },
    )


def _toll(
    canvas: Canvas, fact: Fact, label: Phrase, scale: float, colour: str, top: float
) -> float:
    """Draw a label, its bar and its number; return where the bar ends, downwards."""
    first = top + canvas.first(LABEL)
    last = canvas.paragraph(label, INDENT, first, COLUMN - INDENT, LABEL)
    top = last + 1.9 * canvas.locale.figure_scale
    end = canvas.bar(fact, scale, top, HEIGHT, colour)
    beyond = canvas.fringe(fact, scale, end, top, HEIGHT, colour)
    level = canvas.baseline(top + HEIGHT / 2, NUMBER)
    width = canvas.width_of(canvas.words.fact(fact), NUMBER, bold=True)
    if width + 2 * INDENT < end and fact.min is not None:
        canvas.number(fact, end - INDENT, level, colour=canvas.palette.paper, align='end')
    else:
        canvas.number(fact, beyond + INDENT, level, colour=colour)
    return top + HEIGHT
