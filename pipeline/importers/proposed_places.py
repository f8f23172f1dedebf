"""Propose rows for the table of places: those that a source names and the table lacks."""

import csv
import io
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.importers.cells import slug
from pipeline.importers.mapping import Mapping, PlaceRule
from pipeline.importers.places import LEVELS, Gazetteer
from pipeline.importers.sheets import Row


class ProposedPlace(NamedTuple):
    """A place that the table lacks."""

    level: int
    parent: str | None
    name: str


def proposed_rows(
    rows: Iterable[Row], mapping: Mapping, gazetteer: Gazetteer, wanted: set[str]
) -> list[str]:
    """Return lines of CSV, a header first, or none: what the rows name, outermost first.

    ``wanted`` are the ids of the incidents whose places are not known. A place takes its level from
    how exactly the source knows it, and its id from the source's words: a person looks at them.
    """
    proposals = _Proposals(mapping.place, gazetteer)
    for row in rows:
        if f'{mapping.id.prefix}-{slug(row.cell(mapping.id.column).text)}' in wanted:
            proposals.add(row)
    if not proposals.found:
        return []
    rule = mapping.place
    known = {tag for place in gazetteer.places.values() for tag in place.names}
    tags = sorted(known | set(rule.text))
    lines = [_csv_line(['id', 'pcode', 'level', 'parent', *(f'names.{tag}' for tag in tags)])]
    for id, place in proposals.found.items():
        names = [place.name if tag in rule.text else '' for tag in tags]
        lines.append(_csv_line([id, '', str(place.level), place.parent or '', *names]))
    return lines


def _csv_line(cells: list[str]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator='').writerow(cells)
    return text.getvalue()


class _Proposals:
    """The places that are proposed, by id."""

    def __init__(self, rule: PlaceRule, gazetteer: Gazetteer) -> None:
        self.rule = rule
        self.gazetteer = gazetteer
        self.found: dict[str, ProposedPlace] = {}

    def add(self, row: Row) -> None:
        """Propose the place of a row and the places around it."""
        rule, parent = self.rule, None
        for level, column in enumerate(reversed(rule.within)):
            parent = self._place(row.cell((column,)).text, level, parent)
        precision = 'exact'
        if rule.precision:
            precision = rule.precision.codes.get(row.cell(rule.precision.column).text, '')
        if precision in ('exact', 'near') and rule.within:
            name = row.cell(rule.name_by_precision.get(precision, rule.name)).text
            self._place(name, max(len(rule.within), LEVELS[precision][0]), parent)

    def _place(self, name: str, level: int, parent: str | None) -> str | None:
        """Return the id of a place, ours or a proposed one; its parent's where it has no name."""
        known = self.gazetteer.named(name, self.rule) if name else []
        for place in known:
            if place.level == level:
                return place.id
        id = slug(name)
        if not id:
            return parent
        proposed = self.found.get(id)
        other = proposed is not None and proposed[:2] != (level, parent)
        if id in self.gazetteer.places or other:
            id = f'{id}-{parent}'
        self.found.setdefault(id, ProposedPlace(level, parent, name))
        return id
