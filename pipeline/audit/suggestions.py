"""Suggest what was meant: the one digit, lost, added, changed or transposed, behind a finding.

A correction is suggested only when the finding goes away with it and no other arises. Where one
number explains several findings the hint says so, because it is what makes a suggestion credible.
"""

from collections import ChainMap
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from pipeline.audit.comparison import LEAVE_ROOM, Comparison, Subject
from pipeline.audit.numbers import Name, Number, Numbers, Value

DIGITS = '0123456789'
MOST = 3  # corrections that are worth naming; where there are more, none is
LONGEST = 18  # digits of a number in which a wrong one is looked for
ENOUGH_DIGITS = 3  # below this, one changed digit says no more than "another number"
QUESTIONS = {
    'transposed': 'Were two digits of {wrong} transposed?',
    'lost': 'Was a digit of {wrong} lost?',
    'added': 'Has {wrong} a digit too many?',
    'changed': 'Is one digit of {wrong} wrong?',
}


class Correction(NamedTuple):
    """Another value of one number, and the findings that it explains."""

    name: Name
    kind: str  # a key of QUESTIONS
    wrong: str
    right: str
    explained: frozenset[Subject]


class Evidence(NamedTuple):
    """The comparisons of some pages: those with a fault, and all of them by their numbers."""

    faulty: dict[Subject, Comparison]
    using: dict[Name, list[Comparison]]


def suggest(wrong: Comparison, evidence: Evidence, numbers: dict[Name, Number]) -> str:
    """Return the hint of a finding: what was probably meant, else the hint of its rule."""
    found = list(_corrections(wrong, evidence, numbers))
    several = _best([correction for correction in found if len(correction.explained) > 1])
    explanation = wrong.explain(numbers)
    if explanation and not several:
        return explanation
    best = several or _best_alone(wrong, found)
    return _hint(best, wrong, evidence) if best else wrong.hint


def _variants(value: Value) -> Iterator[tuple[str, Value]]:
    """Yield each value that one typing error can have turned into this one, after its kind."""
    text = f'{value:f}' if isinstance(value, Decimal) else str(value)
    if len(text) > LONGEST:
        return
    seen = {text}
    for kind, other in _text_variants(text):
        if other not in seen and _is_number(other):
            seen.add(other)
            yield kind, type(value)(other)


def _is_number(text: str) -> bool:
    """Return whether a text of digits is written as numbers are: no zero leads, no point ends."""
    leads = text[:1] != '0' or len(text) == 1 or text.startswith('0.')
    return bool(text) and leads and not text.endswith('.')


def _text_variants(text: str) -> Iterator[tuple[str, str]]:
    digits = [i for i, character in enumerate(text) if character.isdecimal()]
    for i in digits:
        if i + 1 in digits:
            yield 'transposed', text[:i] + text[i + 1] + text[i] + text[i + 2 :]
    if len(digits) == len(text):  # a digit more or less would move the point of a decimal
        for i in range(len(text) + 1):
            yield from (('lost', text[:i] + digit + text[i:]) for digit in DIGITS)
        for i in digits:
            yield 'added', text[:i] + text[i + 1 :]
    if len(digits) >= ENOUGH_DIGITS:
        for i in digits:
            yield from (('changed', text[:i] + digit + text[i + 1 :]) for digit in DIGITS)


def _best_alone(wrong: Comparison, found: list[Correction]) -> list[Correction]:
    """Return the best of the corrections that explain one finding only.

    A number that the publisher derived is doubted before those it was derived from. Where any
    number small or large enough would do, only a single correction is worth naming.
    """
    own = _best([correction for correction in found if correction.name == wrong.derived])
    if own or (wrong.effect == LEAVE_ROOM and len(found) != 1):
        return own
    return _best(found)


def _corrections(
    wrong: Comparison, evidence: Evidence, numbers: dict[Name, Number]
) -> Iterator[Correction]:
    """Yield the corrections with which a finding goes away and none arises."""
    for name in dict.fromkeys(wrong.uses):
        printed = numbers[name].printed
        if printed is None:
            continue
        for kind, value in _variants(printed):
            other = ChainMap({name: numbers[name].with_value(value)}, numbers)
            if wrong.fault(other):
                continue
            explained = _explained(evidence.using[name], evidence, other)
            if explained is not None:
                yield Correction(name, kind, str(numbers[name]), str(other[name]), explained)


def _explained(
    comparisons: Sequence[Comparison], evidence: Evidence, numbers: Numbers
) -> frozenset[Subject] | None:
    """Return the findings that go away with other numbers; None where a new one arises."""
    explained: set[Subject] = set()
    for comparison in comparisons:
        if not comparison.fault(numbers):
            explained.add(comparison.subject)
        elif comparison.subject not in evidence.faulty:
            return None
    return frozenset(explained & evidence.faulty.keys())


def _best(found: list[Correction]) -> list[Correction]:
    """Return the corrections that explain most, if they are few enough to be worth naming.

    Of many, a changed digit says least.
    """
    most = max((len(correction.explained) for correction in found), default=0)
    best = [correction for correction in found if len(correction.explained) == most]
    if len(best) > MOST:
        best = [correction for correction in best if correction.kind != 'changed']
    return best if len(best) <= MOST else []


def _hint(best: list[Correction], wrong: Comparison, evidence: Evidence) -> str:
    explained = frozenset.intersection(*(correction.explained for correction in best))
    labels = list(
        dict.fromkeys(
            comparison.label
            for subject, comparison in evidence.faulty.items()
            if subject in explained - {wrong.subject} and comparison.label
        )
    )
    also = ''
    if labels:
        also = f', and then {_and(labels)} {"is" if len(labels) == 1 else "are"} right too'
    only_derived = {correction.name for correction in best} == {wrong.derived}
    effect = 'be right' if only_derived else wrong.effect
    if len(best) == 1:
        (one,) = best
        question = QUESTIONS[one.kind].format(wrong=one.wrong)
        return f'{question} {one.right} would {effect}{also}'
    choices = [f'{correction.right} for {correction.wrong}' for correction in best]
    return f'One digit may be wrong: {_or(choices)} would {effect}{also}'


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f'{", ".join(words[:-1])} and {words[-1]}'


def _or(words: list[str]) -> str:
    return f'{", ".join(words[:-1])} or {words[-1]}'
