"""What a sentence is made of: words, numbers, names and days, each known as such until printed.

A message is evaluated to a tuple of segments. ``plain`` writes them as text (for figures, alt text
and titles), ``html`` as markup in which every number names its fact and every name stands in an
isolate of its own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from markupsafe import Markup, escape

NBSP = '\u00a0'
HYPHENATED = re.compile(r'\w+(?:-[\w’]+)+')  # Ar-Raqqa is not broken
WHOLE = Markup('<span class="whole">{}</span>')
ISOLATE, END = '\u2068', '\u2069'  # first strong isolate, pop directional isolate
# Scripts without spaces: a line may end between two characters, but not before what closes nor
# after what opens, nor between a number and its noun.
WIDE = '\u3005-\u3007\u3021-\u9fff\uf900-\ufaff'
CLOSING = '、。〉》」』】〕！），．：；？％'
OPENING = '（《〈「『【〔'
BREAK = re.compile(
    '|'.join(
        (
            r'(?<= )(?! )',
            rf'(?<=[{WIDE}{CLOSING}])(?=[^{CLOSING}{END}{NBSP} ”’…—,.;:!?)%])',
            rf'(?<![\d{OPENING}{ISOLATE}{NBSP}“‘—])(?<!\d{END})(?=[{WIDE}{OPENING}])',
        )
    )
)
COUNTED = re.compile(  # a number and the first character of its noun
    r'<data class="number"[^>]*>[^<]*</data>' + f'[{WIDE}]'
)


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
    """The name of a place, an actor or a facility; its digits ("Brigade 93") are no numbers."""

    text: str
    id: str
    lang: str = ''  # where it is in another language than the text around it


@dataclass(frozen=True, slots=True)
class Code:
    """A code or an address, such as a P-code: never translated; ``link`` is where it leads."""

    text: str
    link: str = ''


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A number of the page itself: of a figure, a table, a section."""

    text: str
    value: int


@dataclass(frozen=True, slots=True)
class Clock:
    """A day or an hour of the document itself, such as that of its embargo; no fact."""

    text: str
    value: str


@dataclass(frozen=True, slots=True)
class Qualified:
    """A number that travels with what its source says of it, such as "at least"."""

    qualifier: str
    fact: str
    parts: 'Phrase'


Segment: TypeAlias = Text | Number | Day | Name | Code | Ordinal | Clock | Qualified
Phrase: TypeAlias = tuple[Segment, ...]


def joined(segments: Iterable[Segment]) -> Phrase:
    """Tie a number to the word after it, so that no line ends between them."""
    out: list[Segment] = []
    for segment in segments:
        before = out[-1] if out else None
        in_digits = isinstance(before, Qualified) or (
            isinstance(before, Number) and not before.spelled
        )
        if in_digits and isinstance(segment, Text) and segment.text.startswith(' '):
            segment = Text(NBSP + segment.text[1:])
        out.append(segment)
    return tuple(out)


def tied(segments: Iterable[Segment], phrase: Phrase) -> Phrase:
    """Tie "at least" to its number, so that no line ends between a qualifier and its phrase."""
    out = list(segments)
    for i, (segment, following) in enumerate(pairwise(out)):
        if isinstance(segment, Text) and segment.text.endswith(' ') and following is phrase[0]:
            out[i] = Text(segment.text[:-1] + NBSP)
    return joined(out)


def plain(segments: Iterable[Segment], isolate: bool = False) -> str:
    """Write segments as text; with ``isolate``, names and numbers keep their own direction."""
    out: list[str] = []
    for segment in segments:
        if isinstance(segment, Qualified):
            out.append(plain(segment.parts, isolate))
        elif isolate and not isinstance(segment, Text):
            out.append(f'{ISOLATE}{segment.text}{END}')
        else:
            out.append(segment.text)
    return ''.join(out)


def breakable(text: str) -> list[str]:
    """Return the pieces of a text between which a line may end; each keeps the space at its end."""
    return [piece for piece in BREAK.split(text) if piece]


def html(segments: Iterable[Segment]) -> Markup:
    """Write segments as HTML, all escaped: no translation and no datum can bring markup."""
    written = ''.join(_html(segment) for segment in segments)
    return Markup(COUNTED.sub(lambda found: WHOLE.format(Markup(found[0])), written))


def _html(segment: Segment) -> Markup:
    match segment:
        case Qualified(qualifier, fact, parts):
            return Markup(
                '<span class="qualified" data-qualifier="{}" data-of="{}">{}</span>'
            ).format(qualifier, fact, html(parts))
        case Number(text, fact, value, spelled):
            return Markup('<data class="{}" value="{}" data-fact="{}">{}</data>').format(
                'number spelled' if spelled else 'number', value, fact, text
            )
        case Day(text, fact, value):
            return Markup('<time class="day" datetime="{}" data-fact="{}">{}</time>').format(
                value, fact, text
            )
        case Name(text, _, lang):
            foreign = Markup(' lang="{}"').format(lang) if lang else ''
            return Markup('<bdi class="name"{}>{}</bdi>').format(foreign, _hyphens_kept(text))
        case Code(text, link):
            linked = Markup('<a href="{}">{}</a>').format(link, text) if link else text
            return Markup('<bdi class="code" dir="ltr">{}</bdi>').format(linked)
        case Ordinal(text, _):
            return Markup('<span class="ordinal">{}</span>').format(text)
        case Clock(text, value):
            return Markup('<time class="clock" datetime="{}">{}</time>').format(value, text)
        case Text(text):
            return escape(text)


def _hyphens_kept(name: str) -> Markup:
    """Return a name as HTML, each hyphenated word of it in one piece that no line end divides."""
    return Markup(HYPHENATED.sub(lambda word: WHOLE.format(Markup(word[0])), escape(name)))


def facts_of(segments: Iterable[Segment]) -> list[str]:
    """Return the names of the facts that segments print, in order and as often as printed."""
    names: list[str] = []
    for segment in segments:
        if isinstance(segment, Qualified):
            names += facts_of(segment.parts)
        elif isinstance(segment, Number | Day):
            names.append(segment.fact)
    return names
