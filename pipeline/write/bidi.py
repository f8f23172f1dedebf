"""Words that run against their paragraph keep their order, whatever is emphasised or linked in them.

The engine orders what stands in one piece of text, and sets the pieces one after the other in the direction around them: of a Latin
name in an Arabic sentence, half of it emphasised, the second half would be read first. So a run that goes over the edge of an element gets
an element of its own, with its direction. Which words run which way is told by the Unicode bidirectional algorithm (Unicode Standard
Annex 9); ``<bdi>``, footnotes and what has a ``dir`` are isolates to it. Direction controls have no part in it, as nobody can write them.
"""

import itertools
import re
from html import unescape
from typing import NamedTuple
from unicodedata import bidirectional

from markupsafe import Markup

PART = re.compile(r'(<[^>]*>)')
CHARACTER = re.compile(r'&#?\w+;|.', re.DOTALL)
TAG = re.compile(r'<(/?)([a-z0-9]+)')
HOLDING = {
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'li',
    'td',
    'th',
    'blockquote',
    'figcaption',
}  # whose words are one paragraph
WORDS = {
    'em',
    'strong',
    'b',
    'i',
    'small',
    'span',
    'a',
    'data',
    'time',
    'bdi',
    'sup',
    'sub',
    'q',
}  # what stands within a line
WHOLE = ('<data', '<time')  # never parted: a number is said once
ISOLATE = re.compile(r'<bdi\b|\sdir="|\sclass="[^"]*\bfootnote\b')
AGAINST = {'ltr': {'R', 'AL', 'AN'}, 'rtl': {'L'}}
TIED = re.compile(
    r'\d(?:<[^>]*>)+[\d%‰°#$€£+.,:/-]|[%‰°#$€£+.,:/-](?:<[^>]*>)+\d'
)  # a number over the edge of an element
OBJECT, NOTHING = (
    '\ufffc',
    '\u200b',
)  # what an isolate, and an empty element, are to the words around them
PAIRS = dict(zip('([{（［｛〈《「『【⟨', ')]}）］｝〉》」』】⟩', strict=True))
NEUTRAL = {'B', 'S', 'WS', 'ON'}


class Unit(NamedTuple):
    """A character of a paragraph or an isolate: its markup, and the start tags that it stands in, each with its place."""

    markup: str
    character: str
    within: tuple[tuple[int, str], ...]


def directed(page: str, direction: str) -> str:
    """Return a page in which each run against its paragraph that goes over the edge of an element is one element with its direction."""
    out, holding, paragraph = [], 0, []
    start = max(page.find('<body'), 0)
    for part in PART.split(page[start:]):
        tag = TAG.match(part)
        if not tag or tag[2] in WORDS:
            paragraph.append(part)
            continue
        out += [_paragraph(paragraph, direction) if holding else ''.join(paragraph), part]
        paragraph = []
        holding += 0 if tag[2] not in HOLDING else -1 if tag[1] else 1
    return page[:start] + ''.join([*out, *paragraph])


def _paragraph(parts, direction):
    """Return the markup of a paragraph with its runs wrapped; most have none."""
    markup = ''.join(parts)
    if len(parts) < 2 or not (
        TIED.search(markup)
        or any(
            bidirectional(character) in AGAINST[direction]
            for part in parts
            if not part.startswith('<')
            for character in unescape(part)
        )
    ):
        return markup
    base, units = int(direction == 'rtl'), list(_units(parts, direction))
    found = levels(''.join(unit.character for unit in units), base)
    for edge in sorted(
        {edge for unit in units for edge in unit.within if edge[1].startswith(WHOLE)}
    ):
        places = [place for place, unit in enumerate(units) if edge in unit.within]
        least = min(found[place] for place in places)
        for place in places:
            found[place] = least
    return _written(_wrapped(units, found, base))


def _units(parts, direction):
    """Yield the characters and the isolates of a paragraph."""
    within, place, last = [], 0, 0
    while place < len(parts):
        part = parts[place]
        tag = TAG.match(part)
        if not tag:
            for character in CHARACTER.findall(part):
                yield Unit(character, unescape(character)[:1], tuple(within))
            last = place if part else last
        elif tag[1]:
            if within and within[-1][0] > last:
                yield Unit('', NOTHING, tuple(within))
                last = place
            del within[-1:]
        elif ISOLATE.search(part):
            end = _end(parts, place)
            own = re.search(r'\sdir="(ltr|rtl)"', part)
            yield Unit(
                part
                + _paragraph(parts[place + 1 : end], own[1] if own else direction)
                + ''.join(parts[end : end + 1]),
                OBJECT,
                tuple(within),
            )
            place = last = end
        else:
            within.append((place, part))
        place += 1


def _end(parts, start):
    """Return where an element ends."""
    depth = 0
    for place in range(start, len(parts)):
        if tag := TAG.match(parts[place]):
            depth += -1 if tag[1] else 1
        if depth == 0:
            return place
    return len(parts)


def _wrapped(units, found, level):
    """Return the units, those of a run over an edge within an element more, and so on within the run."""
    out, start = [], 0
    while start < len(units):
        end = start + 1
        while end < len(units) and (found[end] > level) == (found[start] > level):
            end += 1
        run = units[start:end]
        if found[start] > level:
            if any(
                one.within != other.within or OBJECT in (one.character, other.character)
                for one, other in itertools.pairwise(run)
            ):
                shared = next(
                    (
                        depth
                        for depth, edges in enumerate(
                            zip(*(unit.within for unit in run), strict=False)
                        )
                        if len(set(edges)) > 1
                    ),
                    min(len(unit.within) for unit in run),
                )
                direction = 'rtl' if level % 2 == 0 else 'ltr'
                wrapper = (-1 - start, Markup('<span dir="{}">').format(direction))
                run = [
                    unit._replace(within=(*unit.within[:shared], wrapper, *unit.within[shared:]))
                    for unit in run
                ]
            run = _wrapped(run, found[start:end], level + 1)
        out += run
        start = end
    return out


def _written(units):
    """Return the markup of units, an element ended and begun anew where a run goes over its edge."""
    out, around = [], ()
    for unit in (*units, Unit('', '', ())):
        shared = next(
            (
                depth
                for depth, (one, other) in enumerate(zip(around, unit.within, strict=False))
                if one != other
            ),
            min(len(around), len(unit.within)),
        )
        out += (
            [Markup('</{}>').format(TAG.match(tag)[2]) for _, tag in reversed(around[shared:])]
            + [tag for _, tag in unit.within[shared:]]
            + [unit.markup]
        )
        around = unit.within
    return ''.join(out)


# The Unicode bidirectional algorithm, for one paragraph without controls


def levels(text: str, base: int) -> list[int]:
    """Return the level of each character: even ones are read from the left, odd ones from the right."""
    kinds = [bidirectional(character) or 'L' for character in text]
    places = [
        place for place, kind in enumerate(kinds) if kind != 'BN'
    ]  # what is invisible has no part in it
    marks = {number for number, place in enumerate(places) if kinds[place] == 'NSM'}
    resolved = _neutral(
        [text[place] for place in places],
        _weak([kinds[place] for place in places], 'LR'[base]),
        marks,
        'LR'[base],
    )
    found = dict(zip(places, resolved, strict=True))
    out, last = [], base
    for place in range(len(text)):
        if place in found:
            last = base + {'L': base, 'R': 1 - base}.get(found[place], 2 - base)
        out.append(last)
    for place in reversed(range(len(text))):  # spaces at the end stand at the end
        if kinds[place] not in ('WS', 'BN', 'B', 'S'):
            break
        out[place] = base
    return out


def _weak(kinds, before):
    """Rules W1 to W7: marks, numbers and the signs in and beside them."""
    strong, last, out = before, before, []
    for kind in kinds:
        kind = last if kind == 'NSM' else kind
        strong = kind if kind in ('L', 'R', 'AL') else strong
        last = 'AN' if kind == 'EN' and strong == 'AL' else kind
        out.append(last)
    out = ['R' if kind == 'AL' else kind for kind in out]
    for place in range(1, len(out) - 1):
        if (out[place] in ('ES', 'CS') and out[place - 1] == out[place + 1] == 'EN') or (
            out[place] == 'CS' and out[place - 1] == out[place + 1] == 'AN'
        ):
            out[place] = out[place - 1]
    for order in (range(len(out)), range(len(out) - 1, -1, -1)):
        beside = ''
        for place in order:
            out[place] = 'EN' if out[place] == 'ET' and beside == 'EN' else out[place]
            beside = out[place]
    strong = before
    for place, kind in enumerate(out):
        strong = kind if kind in ('L', 'R') else strong
        out[place] = (
            'ON' if kind in ('ES', 'ET', 'CS') else 'L' if kind == 'EN' and strong == 'L' else kind
        )
    return out


def _neutral(text, kinds, marks, around):
    """Rules N0 to N2: brackets go with what they hold, other signs with what stands on both sides of them."""

    def strong(kind):
        return 'R' if kind in ('R', 'EN', 'AN') else kind if kind == 'L' else ''

    for start, end in _brackets(text, kinds):
        held = {strong(kind) for kind in kinds[start + 1 : end]} - {''}
        before = next(filter(None, map(strong, reversed(kinds[:start]))), around)
        if held:
            for place in (start, end):
                kinds[place] = around if around in held else before if before in held else around
                while place + 1 in marks:  # a mark goes with the bracket that it stands on
                    place += 1
                    kinds[place] = kinds[place - 1]
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] in NEUTRAL:
            end += 1
        if end > place:
            before, after = (
                strong(kinds[place - 1]) if place else around,
                strong(kinds[end]) if end < len(kinds) else around,
            )
            kinds[place:end] = [before if before == after else around] * (end - place)
        place = end + 1
    return kinds


def _brackets(text, kinds):
    """Return the pairs of brackets, in the order in which they open."""
    opened, pairs = [], []
    for place, character in enumerate(text):
        if kinds[place] != 'ON':
            continue
        if character in PAIRS:
            opened.append(place)
        elif character in PAIRS.values():
            match = next(
                (
                    depth
                    for depth in reversed(range(len(opened)))
                    if PAIRS[text[opened[depth]]] == character
                ),
                None,
            )
            if match is not None:
                pairs.append((opened[match], place))
                del opened[match:]
    return sorted(pairs)
