"""What a sentence is made of: words, numbers, names and days that keep their identity until they are printed.

A message is evaluated to a tuple of segments. ``plain`` writes them as text (for figures, alt text and titles),
``html`` as markup in which every number names its fact and every name stands in an isolate of its own.
"""

import re
from dataclasses import dataclass
from html import escape

NBSP = '\u00a0'
HYPHENATED, WHOLE = (
    re.compile(r'\w+(-[\w’]+)+'),
    r'<span class="whole">\g<0></span>',
)  # Ar-Raqqa is not broken
ISOLATE, END = '\u2068', '\u2069'  # first strong isolate, pop directional isolate
# Scripts without spaces: a line may end between two characters, but not before what closes nor after what opens, nor between a number and its noun.
WIDE, CLOSING, OPENING = (
    '\u3005-\u3007\u3021-\u9fff\uf900-\ufaff',
    '、。〉》」』】〕！），．：；？％',
    '（《〈「『【〔',
)
BREAK = re.compile(
    rf'(?<= )(?! )|(?<=[{WIDE}{CLOSING}])(?=[^{CLOSING}{END}{NBSP} ”’…—,.;:!?)%])|(?<![\d{OPENING}{ISOLATE}{NBSP}“‘—])(?<!\d{END})(?=[{WIDE}{OPENING}])'
)
COUNTED = re.compile(
    rf'(<data class="number"[^>]*>[^<]*</data>)([{WIDE}])'
)  # a number and the first character of its noun


@dataclass(frozen=True, slots=True)
class Text:
    """Words a person wrote."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the ledger; ``spelled`` when it is written as a word or within one."""

    text: str
    fact: str
    value: str
    spelled: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A date of the ledger."""

    text: str
    fact: str
    value: str


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a place, an actor or a facility; its digits, as in "Brigade 93", are no numbers."""

    text: str
    id: str
    lang: str = ''  # where it is in another language than the text around it


@dataclass(frozen=True, slots=True)
class Code:
    """A code or an address, such as a P-code: copied as it is, never translated; ``link`` is where it leads."""

    text: str
    link: str = ''


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A number of the page itself: of a figure, a table, a section."""

    text: str
    value: int


@dataclass(frozen=True, slots=True)
class Clock:
    """A day or an hour of the document itself, such as that of its embargo; no number of the ledger."""

    text: str
    value: str


@dataclass(frozen=True, slots=True)
class Qualified:
    """A number that travels with what its source says of it, such as "at least"."""

    qualifier: str
    fact: str
    parts: tuple


def joined(segments) -> tuple:
    """Tie a number to the word after it, so that no line ends between them."""
    segments = list(segments)
    for i, segment in enumerate(segments):
        if not isinstance(segment, Text):
            continue
        text = segment.text
        before = segments[i - 1] if i else None
        if (
            isinstance(before, Number | Qualified)
            and not getattr(before, 'spelled', False)
            and text.startswith(' ')
        ):
            text = NBSP + text[1:]
        segments[i] = Text(text)
    return tuple(segments)


def tied(segments, phrase) -> tuple:
    """Tie a qualifier to the phrase it qualifies: "at least" never stands at the end of a line without its number."""
    segments = list(segments)
    for i, segment in enumerate(segments[:-1]):
        if (
            isinstance(segment, Text)
            and segment.text.endswith(' ')
            and segments[i + 1] is phrase[0]
        ):
            segments[i] = Text(segment.text[:-1] + NBSP)
    return joined(segments)


def plain(segments, isolate: bool = False) -> str:
    """Write segments as text; with ``isolate``, names and numbers keep their own direction."""
    out = []
    for segment in segments:
        if isinstance(segment, Qualified):
            out.append(plain(segment.parts, isolate))
        elif isolate and not isinstance(segment, Text):
            out.append(f'{ISOLATE}{segment.text}{END}')
        else:
            out.append(segment.text)
    return ''.join(out)


def breakable(text: str) -> list[str]:
    """Return the pieces of a text between which a line may end; spaces stay at the end of theirs."""
    return [piece for piece in BREAK.split(text) if piece]


def html(segments) -> str:
    """Write segments as HTML. Everything is escaped: no translation and no datum can bring markup."""
    return COUNTED.sub(
        r'<span class="whole">\1\2</span>', ''.join(_html(segment) for segment in segments)
    )


def _html(segment):
    if isinstance(segment, Qualified):
        return f'<span class="qualified" data-qualifier="{segment.qualifier}" data-of="{escape(segment.fact)}">{html(segment.parts)}</span>'
    text = escape(segment.text)
    if isinstance(segment, Number):
        spelled = ' spelled' if segment.spelled else ''
        return f'<data class="number{spelled}" value="{segment.value}" data-fact="{escape(segment.fact)}">{text}</data>'
    if isinstance(segment, Day):
        return f'<time class="day" datetime="{segment.value}" data-fact="{escape(segment.fact)}">{text}</time>'
    if isinstance(segment, Name):
        foreign = f' lang="{escape(segment.lang)}"' if segment.lang else ''
        return f'<bdi class="name"{foreign}>{HYPHENATED.sub(WHOLE, text)}</bdi>'
    if isinstance(segment, Code):
        inner = f'<a href="{escape(segment.link)}">{text}</a>' if segment.link else text
        return f'<bdi class="code" dir="ltr">{inner}</bdi>'
    if isinstance(segment, Ordinal):
        return f'<span class="ordinal">{text}</span>'
    if isinstance(segment, Clock):
        return f'<time class="clock" datetime="{segment.value}">{text}</time>'
    return text


def facts_of(segments) -> list[str]:
    """Return the names of the facts that segments print, in order, each as often as it is printed."""
    names = []
    for segment in segments:
        if isinstance(segment, Qualified):
            names += facts_of(segment.parts)
        elif isinstance(segment, Number | Day):
            names.append(segment.fact)
    return names
