"""What a rule of the policy says: whether a field of an incident may leave the restricted side, and in what form."""

import re
from typing import Any, NamedTuple

from pydantic_core import PydanticCustomError

LEVELS = (
    'country',
    'governorate',
    'district',
    'sub-district',
)  # of the gazetteer; what lies below is a street or a village
WRITTEN = re.compile(
    r'(public|withheld|name-if-consent|count-only)|coarse\((month|(?:admin)?[0-9])\)|round\(([0-9])\)'
)


class Rule(NamedTuple):
    """How a field leaves. A coarse place leaves as its ancestor of the level ``to``, coordinates as that place's point."""

    how: str
    to: int | str | None = None  # a level of the gazetteer, the word month, or decimals

    def __str__(self):
        return self.how if self.to is None else f'{self.how}({self.to})'

    @property
    def level(self) -> int:
        """How finely a place is told under this rule: the finest level that may leave, -1 for none."""
        return {'public': 99, 'coarse': self.to}.get(self.how, -1)


class RestrictedValue(NamedTuple):
    """A value that must not be published, all its words together; only its place is ever shown."""

    where: str  # file:line:column of the record
    field: str  # what it is, in words
    words: tuple[str, ...]

    def __repr__(self) -> str:
        return f'<{self.field} of {self.where}>'


WITHHELD = Rule('withheld')
FITS = {  # the rules that make sense for a field; for all others public and withheld, where the public record has the field
    'id': ('public',),
    'date': ('public', 'coarse(month)', 'withheld'),
    'place': ('public', 'coarse(1)', 'withheld'),
    'coordinates': ('coarse(1)', 'round(1)', 'withheld'),
    'victims': ('name-if-consent', 'count-only', 'withheld'),
}
COARSEST_DECIMALS = (
    1  # a tenth of a degree is some eleven kilometres; a hundredth would tell a quarter of a town
)
WHY_NOT = {
    'id': 'the id of an incident is printed beside its numbers, so give ids that say nothing',
    'coordinates': 'coordinates leave as the point of a larger place, rounded to whole or tenths of degrees, or not at all',
    'victims': 'a name leaves with consent, as one of a number, or not at all',
    'killed': 'the dead are counted, never rounded: a rounded sum no longer equals its parts',
    'injured': 'the injured are counted, never rounded: a rounded sum no longer equals its parts',
}


def read_rule(written: Any) -> Rule:
    """Read ``public``, ``coarse(admin2)``, ``round(1)``; raise the fault of a word that is no rule."""
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
    alike = {str(rule), f'{rule.how}(1)' if isinstance(rule.to, int) else ''}
    bounds = {'coarse': len(LEVELS) - 1, 'round': COARSEST_DECIMALS}
    return bool(alike & set(FITS.get(field, ('public', 'withheld')))) and (
        not isinstance(rule.to, int) or rule.to <= bounds[rule.how]
    )
