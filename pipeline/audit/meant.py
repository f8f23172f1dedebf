"""What was meant: the one digit, lost, added, changed or transposed, that explains a whole finding.

A slip is proposed only when the finding goes away with it and no other arises; where one number explains several findings,
that is said, because it is what makes a proposal credible.
"""

from collections import ChainMap
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from pipeline.audit.comparison import ROOM, Comparison
from pipeline.audit.pages import Name, Numbers

MOST = 3  # proposals that are worth naming; where more would do, none is
LONGEST = 18  # digits of a number that a slip is looked for in
TELLING = 3  # digits a number needs before one changed digit says more than "another number"
ASKED = {
    'transposed': 'Were two digits of {wrong} transposed?',
    'lost': 'Was a digit of {wrong} lost?',
    'added': 'Has {wrong} a digit too many?',
    'changed': 'Is one digit of {wrong} wrong?',
}


class Slip(NamedTuple):
    """A number that may have been meant, and what it explains."""

    name: Name
    kind: str
    wrong: str
    right: str
    explained: frozenset  # the subjects of the findings that go away


def slips(value: int | Decimal) -> Iterator[tuple[str, int | Decimal]]:
    """Yield each number that one slip of the hand can have turned into this one, with the kind of the slip."""
    written = f'{value:f}' if isinstance(value, Decimal) else str(value)
    if len(written) > LONGEST:
        return
    seen = {written}
    for kind, other in _slips(written):
        if (
            other not in seen
            and other
            and (other[0] != '0' or len(other) == 1 or other.startswith('0.'))
            and other[-1] != '.'
        ):
            seen.add(other)
            yield kind, type(value)(other)


def _slips(written):
    digits = [i for i, sign in enumerate(written) if sign.isdecimal()]
    for i in digits:
        if i + 1 in digits:
            yield 'transposed', written[:i] + written[i + 1] + written[i] + written[i + 2 :]
    if len(digits) == len(written):  # a digit more or less would move the point of a decimal
        for i in range(len(written) + 1):
            yield from (('lost', written[:i] + digit + written[i:]) for digit in '0123456789')
        for i in digits:
            yield 'added', written[:i] + written[i + 1 :]
    if len(digits) >= TELLING:
        for i in digits:
            yield from (
                ('changed', written[:i] + digit + written[i + 1 :]) for digit in '0123456789'
            )


def meant(wrong: Comparison, findings: dict, resting: dict, numbers: Numbers) -> str:
    """Return what was meant, as a hint.

    ``findings`` are the comparisons that are wrong, by subject; ``resting`` the comparisons that rest on each number.
    """
    found = list(_explaining(wrong, findings, resting, numbers))
    several = _best([slip for slip in found if len(slip.explained) > 1])
    hint = wrong.explain(numbers)
    if several or not hint:
        own = [slip for slip in found if slip.name == wrong.worked_out]
        best = (
            several
            or _best(own)
            or (_best(found) if wrong.right != ROOM or len(found) == 1 else [])
        )
        hint = _said(best, wrong, findings) if best else ''
    return hint or wrong.hint


def _explaining(wrong, findings, resting, numbers):
    """Yield the slips with which a finding goes away and none arises."""
    for name in dict.fromkeys(wrong.uses):
        printed = numbers[name].printed
        if printed is None:
            continue
        for kind, value in slips(printed):
            other = ChainMap({name: numbers[name].now(value)}, numbers)
            if wrong.judge(other):
                continue
            explained = {
                comparison.subject
                for comparison in resting[name]
                if comparison.subject in findings and not comparison.judge(other)
            }
            if all(
                comparison.subject in findings or not comparison.judge(other)
                for comparison in resting[name]
            ):
                yield Slip(
                    name, kind, numbers[name].said(), other[name].said(), frozenset(explained)
                )


def _best(found):
    """Return the slips that explain most, if they are few enough to be worth naming; of many, a changed digit says least."""
    most = max((len(slip.explained) for slip in found), default=0)
    best = [slip for slip in found if len(slip.explained) == most]
    if len(best) > MOST:
        best = [slip for slip in best if slip.kind != 'changed']
    return best if len(best) <= MOST else []


def _said(best, wrong, findings):
    explained = frozenset.intersection(*(slip.explained for slip in best)) - {wrong.subject}
    named = list(
        dict.fromkeys(
            findings[subject].named
            for subject in findings
            if subject in explained and findings[subject].named
        )
    )
    also = (
        f', and then {_and(named)} {"is" if len(named) == 1 else "are"} right too' if named else ''
    )
    right = 'be right' if {slip.name for slip in best} == {wrong.worked_out} else wrong.right
    if len(best) == 1:
        return (
            f'{ASKED[best[0].kind].format(wrong=best[0].wrong)} {best[0].right} would {right}{also}'
        )
    return f'One digit may be wrong: {_or([f"{slip.right} for {slip.wrong}" for slip in best])} would {right}{also}'


def _and(words):
    return words[0] if len(words) == 1 else f'{", ".join(words[:-1])} and {words[-1]}'


def _or(words):
    return f'{", ".join(words[:-1])} or {words[-1]}'
