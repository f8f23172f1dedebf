"""The Unicode Bidirectional Algorithm for one paragraph without direction controls.

W1 to N2 are the names of the rules in Unicode Standard Annex 9. Each function takes the
bidirectional classes of all characters and returns them as they are after its rules; ``base``
is the direction of the paragraph, L or R.
"""

from collections.abc import Sequence
from itertools import groupby
from unicodedata import bidirectional

BRACKETS = dict(zip('([{（［｛〈《「『【⟨', ')]}）］｝〉》」』】⟩', strict=True))
NEUTRAL = {'B', 'S', 'WS', 'ON'}
SPACES = {'WS', 'BN', 'B', 'S'}
DIRECTION = {'L': 'L', 'R': 'R', 'EN': 'R', 'AN': 'R'}  # to neutral characters, numbers are R


def levels(text: str, base: int) -> list[int]:
    """Return the level of each character: even ones run to the right, odd ones to the left.

    ``base`` is the level of the paragraph, 0 or 1.
    """
    classes = [bidirectional(character) or 'L' for character in text]
    places = [place for place, kind in enumerate(classes) if kind != 'BN']  # BN is invisible
    visible = [text[place] for place in places]
    resolved = _resolved(visible, [classes[place] for place in places], 'LR'[base])
    found = dict(zip(places, resolved, strict=True))
    out, last = [], base
    for place in range(len(text)):
        if place in found:
            last = _level(found[place], base)
        out.append(last)
    for place in reversed(range(len(text))):  # L1: spaces at the end stand at the end
        if classes[place] not in SPACES:
            break
        out[place] = base
    return out


def _level(kind: str, base: int) -> int:
    """Return the level of a resolved class in a paragraph (I1, I2)."""
    if base == 0:
        return {'L': 0, 'R': 1}.get(kind, 2)
    return {'R': 1}.get(kind, 2)


def _resolved(text: Sequence[str], classes: Sequence[str], base: str) -> list[str]:
    """Return the classes after all rules: L, R, EN and AN are left."""
    marks = {place for place, kind in enumerate(classes) if kind == 'NSM'}
    kinds = _marks(classes, base)
    kinds = _arabic(kinds, base)
    kinds = _separators(kinds)
    kinds = _terminators(kinds)
    kinds = _rest_of_numbers(kinds, base)
    kinds = _brackets(kinds, text, marks, base)
    return _neutrals(kinds, base)


def _marks(kinds: Sequence[str], base: str) -> list[str]:
    """W1: a mark is of the class of the character that it stands on."""
    out: list[str] = []
    for kind in kinds:
        before = out[-1] if out else base
        out.append(before if kind == 'NSM' else kind)
    return out


def _arabic(kinds: Sequence[str], base: str) -> list[str]:
    """W2, W3: European digits after an Arabic letter are Arabic ones; the letter itself is R."""
    strong, out = base, []
    for kind in kinds:
        if kind in ('L', 'R', 'AL'):
            strong = kind
        if kind == 'EN' and strong == 'AL':
            out.append('AN')
        else:
            out.append('R' if kind == 'AL' else kind)
    return out


def _separators(kinds: Sequence[str]) -> list[str]:
    """W4: one separator between two numbers of the same class is part of them."""
    out = list(kinds)
    for place in range(1, len(out) - 1):
        before, kind, after = out[place - 1 : place + 2]
        joined = {'ES': ('EN',), 'CS': ('EN', 'AN')}.get(kind, ())
        if before == after and before in joined:
            out[place] = before
    return out


def _terminators(kinds: Sequence[str]) -> list[str]:
    """W5: signs such as %, before or after European digits, are part of them."""
    out = list(kinds)
    for place in range(1, len(out)):
        if out[place] == 'ET' and out[place - 1] == 'EN':
            out[place] = 'EN'
    for place in reversed(range(len(out) - 1)):
        if out[place] == 'ET' and out[place + 1] == 'EN':
            out[place] = 'EN'
    return out


def _rest_of_numbers(kinds: Sequence[str], base: str) -> list[str]:
    """W6, W7: other signs are neutral; European digits after a letter that is L are L as well."""
    strong, out = base, []
    for kind in kinds:
        if kind in ('L', 'R'):
            strong = kind
        if kind in ('ES', 'ET', 'CS'):
            out.append('ON')
        else:
            out.append('L' if kind == 'EN' and strong == 'L' else kind)
    return out


def _brackets(kinds: Sequence[str], text: Sequence[str], marks: set[int], base: str) -> list[str]:
    """N0: a pair of brackets takes the direction of what it holds, and of what is before it."""
    out = list(kinds)
    for start, end in _bracket_pairs(text, kinds):
        direction = _pair_direction(out, start, end, base)
        for place in (start, end) if direction else ():
            out[place] = direction
            while place + 1 in marks:  # a mark goes with the bracket that it stands on
                place += 1
                out[place] = direction
    return out


def _pair_direction(kinds: Sequence[str], start: int, end: int, base: str) -> str:
    """Return the direction of a pair of brackets; '' where it holds nothing that has one."""
    held = {DIRECTION[kind] for kind in kinds[start + 1 : end] if kind in DIRECTION}
    if not held or base in held:
        return base if held else ''
    before = [DIRECTION[kind] for kind in kinds[:start] if kind in DIRECTION]
    return before[-1] if before else base


def _bracket_pairs(text: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of the pairs of brackets, in the order in which they open (BD16)."""
    opened: list[tuple[int, str]] = []  # where a bracket opens, and which one closes it
    pairs = []
    for place, character in enumerate(text):
        if kinds[place] != 'ON':
            continue
        if character in BRACKETS:
            opened.append((place, BRACKETS[character]))
        closing = [closing for _, closing in opened]
        if character in closing:
            depth = len(closing) - 1 - closing[::-1].index(character)
            pairs.append((opened[depth][0], place))
            del opened[depth:]
    return sorted(pairs)


def _neutrals(kinds: Sequence[str], base: str) -> list[str]:
    """N1, N2: neutral characters take the direction on both sides of them, or else the base."""
    out = list(kinds)
    for neutral, run in groupby(range(len(kinds)), lambda place: kinds[place] in NEUTRAL):
        if neutral:
            places = list(run)
            start, end = places[0], places[-1] + 1
            before = DIRECTION[kinds[start - 1]] if start else base
            after = DIRECTION[kinds[end]] if end < len(kinds) else base
            out[start:end] = [before if before == after else base] * len(places)
    return out
