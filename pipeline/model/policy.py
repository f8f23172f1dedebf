"""The rules of the policy: whether a field of an incident is published, and in what form."""

import re
from typing import NamedTuple

from pydantic_core import PydanticCustomError

# of the gazetteer; what lies below is a street or a village
LEVELS = ('country', 'governorate', 'district', 'sub-district')
WRITTEN = re.compile(
    r'(public|withheld|name-if-consent|count-only)|coarse\((month|(?:admin)?[0-9])\)|round\(([0-9])\)'
)


class Rule(NamedTuple):
    """How a field is published.

    A coarse place is published as its ancestor of the level ``to``, coordinates as that place's
    point.
    """

    how: str
    to: int | str | None = None  # a level of the gazetteer, the word month, or decimals

    def __str__(self) -> str:
        """Return the rule as it is written in the policy."""
        return self.how if self.to is None else f'{self.how}({self.to})'

    @property
    def level(self) -> int:
        """The finest level of a place that is published under this rule; -1 for none."""
        if self.how == 'coarse' and isinstance(self.to, int):
            return self.to
        return FINEST if self.how == 'public' else -1


class RestrictedValue(NamedTuple):
    """A value that must not be published, all its words together; only its place is shown."""

    where: str  # file:line:column of the record
    field: str  # what it is, in words
    words: tuple[str, ...]

    def __repr__(self) -> str:
        """Return its field and its place, never the value."""
        return f'<{self.field} of {self.where}>'


FINEST = 99  # a level below all of a gazetteer
WITHHELD = Rule('withheld')
# The rules that make sense for a field. For all others these are public and withheld, where the
# public record has the field.
FITS = {
    'id': ('public',),
    'date': ('public', 'coarse(month)', 'withheld'),
    'place': ('public', 'coarse(1)', 'withheld'),
    'coordinates': ('coarse(1)', 'round(1)', 'withheld'),
    'victims': ('name-if-consent', 'count-only', 'withheld'),
}
# A tenth of a degree is some eleven kilometres; a hundredth would tell a quarter of a town.
COARSEST_DECIMALS = 1
WHY_NOT = {
    'id': 'the id of an incident is printed beside its numbers, so give ids that say nothing',
    'coordinates': 'coordinates are published as the point of a larger place, '
    'rounded to whole or tenths of degrees, or not at all',
    'victims': 'a name is published with consent, as one of a number, or not at all',
    'killed': 'the dead are counted, never rounded: a rounded sum no longer equals its parts',
    'injured': 'the injured are counted, never rounded: a rounded sum no longer equals its parts',
}


def read_rule(written: object) -> Rule:
    """Return the rule written ``public``, ``coarse(admin2)`` or ``round(1)``.

    Raises ``PydanticCustomError`` where a word is no rule.
    """
    if isinstance(written, Rule):
        return written
    found = WRITTEN.fullmatch(written) if isinstance(written, str) else None
    if not found:
        raise PydanticCustomError('rule', 'is no rule of the policy', {})
    word, coarse, decimals = found.groups()
    if coarse:
        return Rule('coarse', coarse if coarse == 'month' else int(coarse[-1]))
    return Rule('round', int(decimals)) if decimals else Rule(word)


def fits(field: str, rule: Rule) -> bool:
    """Tell whether a rule makes sense for a field; ``FITS`` lists one example of each that does."""
    known = FITS.get(field, ('public', 'withheld'))
    if not isinstance(rule.to, int):
        return str(rule) in known
    bounds = {'coarse': len(LEVELS) - 1, 'round': COARSEST_DECIMALS}
    alike = {str(rule), f'{rule.how}(1)'}
    return bool(alike & set(known)) and rule.to <= bounds[rule.how]
