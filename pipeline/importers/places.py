"""Find a place of a source in our gazetteer: by P-code, else by name, else not at all.

A wrong place is worse than none. A name counts only where everything that the source names around
it is known to us and does lie around it, and where a single place has that name.
"""

import re
import unicodedata
from typing import NamedTuple

from pipeline.importers.mapping import PlaceRule
from pipeline.importers.sheets import Row, key
from pipeline.model import Place, outwards
from pipeline.settings import nearest

LOWEST, HIGHEST = 0, 9
LEVELS = {  # precision -> the lowest and the highest level that a place of it has
    'country': (0, 0),
    'governorate': (1, 1),
    'district': (2, 2),
    'sub-district': (3, 3),
    'near': (3, HIGHEST),
    'exact': (3, HIGHEST),
}
PRECISIONS = {0: 'country', 1: 'governorate', 2: 'district', 3: 'sub-district'}
APOSTROPHES = re.compile(r"['’‘`ʼʿ]")


class Match(NamedTuple):
    """The place that was found, or None and the reason."""

    place: Place | None
    reason: str = ''


def comparable(name: str, leave_out: tuple[str, ...] = ()) -> str:
    """Return a name in the form in which names are compared.

    It has no case, accents, apostrophes and hyphens, and lacks the words to be left out.
    """
    plain = ''.join(
        character
        for character in unicodedata.normalize('NFKD', name.casefold())
        if unicodedata.category(character) not in ('Mn', 'Cf')
    )
    words = re.sub(r'[^\w\s]', ' ', APOSTROPHES.sub('', plain)).split()
    ignored = {key(word) for word in leave_out}
    return ' '.join([word for word in words if word not in ignored] or words)


class Gazetteer:
    """Our places, by P-code and by each of their spellings."""

    def __init__(self, places: dict[str, Place]) -> None:
        """Index some places, which are given by their ids."""
        self.places = places
        self._by_code = {key(place.pcode): place for place in places.values() if place.pcode}
        # by the words left out, and then by the spelling
        self._by_name: dict[tuple[str, ...], dict[str, list[Place]]] = {}

    def find(self, row: Row, rule: PlaceRule, precision: str | None) -> Match:
        """Return the place of a row; ``precision`` is how closely the source says where."""
        code = row.cell(rule.pcode).text
        if code and key(code) in self._by_code:
            return Match(self._by_code[key(code)])
        name = row.cell(rule.name_by_precision.get(precision or 'unknown', rule.name)).text
        if name:
            return self._find_by_name(name, row, rule, precision)
        if code:
            return Match(None, f'the P-code {code} is not in our table')
        return Match(None, 'no place that could be looked up')

    def _find_by_name(self, name: str, row: Row, rule: PlaceRule, precision: str | None) -> Match:
        lowest, highest = LEVELS.get(precision or '', (LOWEST, HIGHEST))
        found = [place for place in self.named(name, rule) if lowest <= place.level <= highest]
        names = [row.cell((column,)).text for column in rule.within]
        around = [self.named(outer, rule) for outer in names if outer]
        inside = [place for place in found if all(self._inside(place, outer) for outer in around)]
        if len(inside) == 1:
            return Match(inside[0])
        if inside:
            return Match(None, 'several places have this name')
        if found:
            return Match(None, 'what lies around it is another place or not in our table')
        return Match(None, 'the name is not in our table')

    def precision_of(self, place: Place) -> str:
        """Return how exactly a place is known when only its level says so."""
        return PRECISIONS.get(place.level, 'unknown')

    def suggest(self, name: str) -> str:
        """Return a hint at the spelling of ours that is nearest to a name, if one is near."""
        known = {spelling for place in self.places.values() for spelling in place.names.values()}
        hint = nearest(name, known) if name and known else ''
        return hint if hint.startswith('Did') else ''

    def named(self, name: str, rule: PlaceRule) -> list[Place]:
        """Return our places that a name may mean."""
        wanted = comparable(name, rule.leave_out)
        for spelling, place in rule.spellings.items():
            if comparable(spelling, rule.leave_out) == wanted and place in self.places:
                return [self.places[place]]
        if rule.leave_out not in self._by_name:
            self._by_name[rule.leave_out] = self._spellings(rule.leave_out)
        return self._by_name[rule.leave_out].get(wanted, [])

    def _spellings(self, leave_out: tuple[str, ...]) -> dict[str, list[Place]]:
        found: dict[str, list[Place]] = {}
        for place in self.places.values():
            for spelling in {comparable(name, leave_out) for name in place.names.values()}:
                found.setdefault(spelling, []).append(place)
        return found

    def _inside(self, place: Place, outer: list[Place]) -> bool:
        """Return whether a place lies within one of some places, or is one."""
        return any(around in outer for around in outwards(place.id, self.places))
