"""Find a place of a source in our gazetteer: by P-code, else by name, else not at all.

A wrong place is worse than none. A name counts only where everything that the source says lies around it is known to
us and does lie around it, and where one place alone answers.
"""

import csv
import io
import re
import unicodedata
from typing import NamedTuple

from pipeline.importers.cells import slug
from pipeline.importers.mapping import Whereabouts
from pipeline.importers.sheets import Row, key
from pipeline.model import Place, outwards
from pipeline.settings import nearest

LEVELS = {
    'country': (0, 0),
    'governorate': (1, 1),
    'district': (2, 2),
    'sub-district': (3, 3),
    'near': (3, 9),
    'exact': (3, 9),
}
PRECISIONS = {0: 'country', 1: 'governorate', 2: 'district', 3: 'sub-district'}


class Match(NamedTuple):
    place: Place | None
    why: str  # why none was found


def spelled(name: str, leave_out: tuple[str, ...] = ()) -> str:
    """Return a name as names are compared: without case, accents, apostrophes, hyphens and the words to be left out."""
    plain = ''.join(
        c
        for c in unicodedata.normalize('NFKD', name.casefold())
        if unicodedata.category(c) not in ('Mn', 'Cf')
    )
    words = re.sub(r'[^\w\s]', ' ', re.sub(r"['’‘`ʼʿ]", '', plain)).split()
    without = {key(word) for word in leave_out}
    return ' '.join([word for word in words if word not in without] or words)


class Gazetteer:
    """Our places, by P-code and by each of their spellings."""

    def __init__(self, places: dict[str, Place]):
        self.places = places
        self.by_code = {key(place.pcode): place for place in places.values() if place.pcode}
        self.by_name = {}  # words left out -> spelling -> places

    def find(self, row: Row, rule: Whereabouts, precision: str | None) -> Match:
        code = row.cell(rule.pcode).text if rule.pcode else ''
        if code and key(code) in self.by_code:
            return Match(self.by_code[key(code)], '')
        columns = rule.name_by_precision.get(precision or 'unknown', rule.name)
        name = row.cell(columns).text if columns else ''
        if not name:
            return Match(
                None,
                f'the P-code {code} is not in our table'
                if code
                else 'no place that could be looked up',
            )
        around = [
            self.named(row.cell((column,)).text, rule)
            for column in rule.within
            if row.cell((column,)).text
        ]
        low, high = LEVELS.get(precision, (0, 9))
        found = [place for place in self.named(name, rule) if low <= place.level <= high]
        inside = [place for place in found if all(self._inside(place, outer) for outer in around)]
        if len(inside) == 1:
            return Match(inside[0], '')
        if inside:
            return Match(None, 'several places answer to the name')
        return Match(
            None,
            'what lies around it is another place or not in our table'
            if found
            else 'the name is not in our table',
        )

    def level(self, place: Place) -> str:
        """Return how exactly a place is known when only its level says so."""
        return PRECISIONS.get(place.level, 'unknown')

    def suggest(self, name: str) -> str:
        """Return the spelling of ours that is nearest to a name, if one is near."""
        known = {spelling for place in self.places.values() for spelling in place.names.values()}
        hint = nearest(name, known) if name and known else ''
        return hint if hint.startswith('Did') else ''

    def named(self, name: str, rule: Whereabouts) -> list[Place]:
        """Return our places that a name may stand for."""
        own = {spelled(written, rule.leave_out): place for written, place in rule.spellings.items()}
        wanted = spelled(name, rule.leave_out)
        if wanted in own and own[wanted] in self.places:
            return [self.places[own[wanted]]]
        if rule.leave_out not in self.by_name:
            self.by_name[rule.leave_out] = names = {}
            for place in self.places.values():
                for spelling in {
                    spelled(spelling, rule.leave_out) for spelling in place.names.values()
                }:
                    names.setdefault(spelling, []).append(place)
        return self.by_name[rule.leave_out].get(wanted, [])

    def _inside(self, place, outer):
        """Whether a place lies within one of those that a name around it stands for."""
        return any(around in outer for around in outwards(place.id, self.places))


def missing_places(rows, mapping, gazetteer: Gazetteer, records) -> list[str]:
    """Return rows for the table of places: those that a source names, and what it says lies around them, outermost first.

    They are proposals. A row takes its level from how exactly the source knows the place, and its id from the source's words.
    """
    wanted = {record.id for record in records if record.place == 'unknown'}
    rule, found = mapping.place, {}
    tags = sorted(
        {tag for place in gazetteer.places.values() for tag in place.names} | set(rule.text)
    )
    for row in rows:
        if f'{mapping.id.prefix}-{slug(row.cell(mapping.id.column).text)}' not in wanted:
            continue
        parent, level = None, 0
        for column in reversed(rule.within):
            parent, level = (
                _proposed(row.cell((column,)).text, level, parent, rule, gazetteer, found),
                level + 1,
            )
        precision = (
            rule.precision.codes.get(row.cell(rule.precision.column).text)
            if rule.precision
            else 'exact'
        )
        if precision in ('exact', 'near') and rule.within:
            _proposed(
                row.cell(rule.name_by_precision.get(precision, rule.name)).text,
                max(level, LEVELS[precision][0]),
                parent,
                rule,
                gazetteer,
                found,
            )
    head = ['id', 'pcode', 'level', 'parent', *(f'names.{tag}' for tag in tags)]
    return (
        [
            _line(head),
            *(
                _line(
                    [
                        id,
                        '',
                        level,
                        parent or '',
                        *(name if tag in rule.text else '' for tag in tags),
                    ]
                )
                for id, (level, parent, name) in found.items()
            ),
        ]
        if found
        else []
    )


def _line(cells):
    text = io.StringIO()
    csv.writer(text, lineterminator='').writerow(cells)
    return text.getvalue()


def _proposed(name, level, parent, rule, gazetteer, found):
    """Return the id of a place, ours or a proposed one; nothing where the source is silent."""
    ours = [place for place in gazetteer.named(name, rule) if place.level == level] if name else []
    if ours:
        return ours[0].id
    if not slug(name):
        return parent
    id = slug(name)
    if id in gazetteer.places or (id in found and found[id][:2] != (level, parent)):
        id = f'{id}-{parent}'
    found.setdefault(id, (level, parent, name))
    return id
