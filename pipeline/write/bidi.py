"""Words that run against their paragraph keep their order, whatever is emphasised in them.

The engine orders the words of one piece of text, and sets the pieces one after the other in the
direction around them: of a Latin name in an Arabic sentence, half of it emphasised, the second half
would be read first. So a run that crosses the edge of an element gets an element of its own, with
its direction. Which words run which way is found by the Unicode Bidirectional Algorithm; to it,
``<bdi>``, footnotes and what has a ``dir`` are isolates. Direction controls have no part in it, as
nobody can write them.
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import groupby, pairwise
from typing import NamedTuple, TypeAlias
from unicodedata import bidirectional

from markupsafe import Markup

from pipeline.write.bidi_levels import levels

PART = re.compile(r'(<[^>]*>)')
CHARACTER = re.compile(r'&#?\w+;|.', re.DOTALL)
TAG = re.compile(r'<(/?)([a-z0-9]+)')
# the elements whose words are one paragraph, and those that stand within a line
HEADINGS = {f'h{level}' for level in range(1, 7)}
PARAGRAPHS = {'p', *HEADINGS, 'li', 'td', 'th', 'blockquote', 'figcaption'}
INLINE = {'em', 'strong', 'b', 'i', 'small', 'span', 'a', 'data', 'time', 'bdi', 'sup', 'sub', 'q'}
WHOLE = ('<data', '<time')  # never divided: a number is read at once
ISOLATE = re.compile(r'<bdi\b|\sdir="|\sclass="[^"]*\bfootnote\b')
OWN_DIRECTION = re.compile(r'\sdir="(ltr|rtl)"')
AGAINST = {'ltr': {'R', 'AL', 'AN'}, 'rtl': {'L'}}
# a number that crosses the edge of an element
TIED = re.compile(r'\d(?:<[^>]*>)+[\d%‰°#$€£+.,:/-]|[%‰°#$€£+.,:/-](?:<[^>]*>)+\d')
# what an isolate, and an empty element, are to the words around them
OBJECT, NOTHING = '\ufffc', '\u200b'


class Edge(NamedTuple):
    """A start tag, and its place, by which equal tags differ."""

    place: int
    tag: str


Edges: TypeAlias = tuple[Edge, ...]


class Unit(NamedTuple):
    """A character of a paragraph, or an isolate: its markup, and the start tags around it."""

    markup: str
    character: str
    within: Edges


class Isolate(NamedTuple):
    """An element whose words are ordered apart from those around it."""

    markup: str


def directed(page: str, direction: str) -> str:
    """Return a page in which each run that is against its paragraph is in one element.

    Only a run that crosses the edge of an element needs one; it gets its direction from it.
    """
    out, paragraph, depth = [], [], 0
    start = max(page.find('<body'), 0)
    for part in PART.split(page[start:]):
        tag = TAG.match(part)
        if not tag or tag[2] in INLINE:
            paragraph.append(part)
            continue
        out += [_paragraph(paragraph, direction) if depth else ''.join(paragraph), part]
        paragraph = []
        if tag[2] in PARAGRAPHS:
            depth += -1 if tag[1] else 1
    return page[:start] + ''.join([*out, *paragraph])


def _paragraph(parts: Sequence[str], direction: str) -> str:
    """Return the markup of a paragraph with its runs in elements; most need none."""
    if len(parts) < 2 or not _is_mixed(parts, direction):
        return ''.join(parts)
    base = int(direction == 'rtl')
    units = list(_units(_isolated(parts, direction)))
    found = levels(''.join(unit.character for unit in units), base)
    _keep_whole(units, found)
    return _written(_wrapped(units, found, base))


def _is_mixed(parts: Sequence[str], direction: str) -> bool:
    """Return whether words run against the direction, or a number crosses an edge."""
    text = unescape(''.join(part for part in parts if not part.startswith('<')))
    against = AGAINST[direction]
    return any(bidirectional(character) in against for character in text) or bool(
        TIED.search(''.join(parts))
    )


def _isolated(parts: Sequence[str], direction: str) -> Iterator[str | Isolate]:
    """Yield the parts of a paragraph, each isolate as one, with the runs in it in elements."""
    place = 0
    while place < len(parts):
        part = parts[place]
        end = place
        tag = TAG.match(part)
        if tag and not tag[1] and ISOLATE.search(part):
            end = _end(parts, place)
            own = OWN_DIRECTION.search(part)
            inside = _paragraph(parts[place + 1 : end], own[1] if own else direction)
            yield Isolate(''.join([part, inside, *parts[end : end + 1]]))
        else:
            yield part
        place = end + 1


def _end(parts: Sequence[str], start: int) -> int:
    """Return the place of the end tag of an element."""
    depth = 0
    for place in range(start, len(parts)):
        if tag := TAG.match(parts[place]):
            depth += -1 if tag[1] else 1
        if depth == 0:
            return place
    return len(parts)


def _units(parts: Iterator[str | Isolate]) -> Iterator[Unit]:
    """Yield the characters and the isolates of a paragraph."""
    within: list[Edge] = []
    last = 0  # the place of the last part that left a unit
    for place, part in enumerate(parts):
        tag = TAG.match(part) if isinstance(part, str) else None
        if tag is None:
            units = list(_content(part, tuple(within)))
            last = place if units else last
            yield from units
        elif not tag[1]:
            within.append(Edge(place, tag.string))
        else:
            if within and within[-1].place > last:  # an empty element is kept where it stands
                yield Unit('', NOTHING, tuple(within))
                last = place
            del within[-1:]


def _content(part: str | Isolate, within: Edges) -> Iterator[Unit]:
    """Yield an isolate, or the characters of a text."""
    if isinstance(part, Isolate):
        yield Unit(part.markup, OBJECT, within)
    else:
        for character in CHARACTER.findall(part):
            yield Unit(character, unescape(character)[:1], within)


def _keep_whole(units: Sequence[Unit], found: list[int]) -> None:
    """Give all characters of a number or a day one level, the lowest of theirs."""
    edges = {edge for unit in units for edge in unit.within if edge.tag.startswith(WHOLE)}
    for edge in sorted(edges):
        places = [place for place, unit in enumerate(units) if edge in unit.within]
        lowest = min(found[place] for place in places)
        for place in places:
            found[place] = lowest


def _wrapped(units: Sequence[Unit], found: Sequence[int], level: int) -> list[Unit]:
    """Return units of a level, each run of a higher one in an element if it crosses an edge.

    Runs within such a run, of a level that is higher still, are treated alike.
    """
    out: list[Unit] = []
    for against, pairs in groupby(zip(units, found, strict=True), lambda pair: pair[1] > level):
        members = list(pairs)
        run = [unit for unit, _ in members]
        run_levels = [unit_level for _, unit_level in members]
        if against and _crosses_an_edge(run):
            run = _in_element(run, len(out), level)
        out += _wrapped(run, run_levels, level + 1) if against else run
    return out


def _crosses_an_edge(run: Sequence[Unit]) -> bool:
    """Return whether a run is in several pieces of text for the engine."""
    return any(
        one.within != other.within or OBJECT in (one.character, other.character)
        for one, other in pairwise(run)
    )


def _in_element(run: Sequence[Unit], place: int, level: int) -> list[Unit]:
    """Return a run within one more element, which is inside those that all of the run is in."""
    direction = 'rtl' if level % 2 == 0 else 'ltr'
    element = Edge(-1 - place, Markup('<span dir="{}">').format(direction))
    depth = _shared_depth([unit.within for unit in run])
    return [
        unit._replace(within=(*unit.within[:depth], element, *unit.within[depth:])) for unit in run
    ]


def _shared_depth(withins: Sequence[Edges]) -> int:
    """Return how many elements several units share, from the outside."""
    depth = 0
    for edges in zip(*withins, strict=False):
        if len(set(edges)) > 1:
            break
        depth += 1
    return depth


def _written(units: Sequence[Unit]) -> str:
    """Return the markup of units; an element that a run crosses is ended and begun again."""
    out: list[str] = []
    around: Edges = ()
    for unit in (*units, Unit('', '', ())):
        depth = _shared_depth([around, unit.within])
        out += [_end_tag(edge) for edge in reversed(around[depth:])]
        out += [edge.tag for edge in unit.within[depth:]]
        out.append(unit.markup)
        around = unit.within
    return ''.join(out)


def _end_tag(edge: Edge) -> str:
    name = edge.tag[1:].split()[0].rstrip('>')
    return Markup('</{}>').format(name)
