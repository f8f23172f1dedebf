"""Turn one row into an incident, by the mapping. Nothing is added that the row does not say."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import NamedTuple

from pipeline.importers.cells import (
    possible_days,
    raw_row,
    read_casualties,
    read_coordinates,
    read_day,
    read_text,
    slug,
    visible,
)
from pipeline.importers.mapping import AttributionRule, CasualtiesRule, TermRule
from pipeline.importers.mapping import Mapping as RowMapping
from pipeline.importers.reference import Tables
from pipeline.importers.report import Findings, UnknownText
from pipeline.importers.sheets import Cell, Row, numbered, numbers_of
from pipeline.importers.terms import TermReader
from pipeline.model import Incident, Problem, Record, Refused, ValuePath, Where
from pipeline.settings import Document, build

UNKNOWN = 'unknown'


class _PlaceFields(NamedTuple):
    """The fields of an incident that say where it happened."""

    place: str
    place_precision: str
    place_text: dict[str, str] | None = None

    def present(self) -> dict[str, object]:
        """Return those that say something."""
        return {field: value for field, value in self._asdict().items() if value}


class IncidentMaker:
    """Makes incidents of rows, and notes what a person should know of them."""

    def __init__(
        self, mapping: RowMapping, tables: Tables, source: str | None, findings: Findings
    ) -> None:
        """Make incidents of one file; ``source`` is its id in the table of sources."""
        self.mapping = mapping
        self.tables = tables
        self.source = source
        self.findings = findings
        self.terms = TermReader(findings)
        # by field, in the order in which they are read; the place is more than one field
        self.readers: dict[str, Callable[[Row], object]] = {
            'id': self._id,
            'date': self._date,
            'documented': self._documented,
            'place': self._place,
            'coordinates': self._coordinates,
            'type': self._type,
            'weapon': self._weapon,
            'attributions': self._attributions,
            'targets': self._targets,
            'killed': partial(self._casualties, 'killed', mapping.killed),
            'injured': partial(self._casualties, 'injured', mapping.injured),
            'grading': self._grading,
            'victims': self._victims,
            'restricted_note': self._note,
        }
        # where a fault of a field is reported; of the others it is the row
        self.columns = {
            'id': mapping.id.column,
            'date': mapping.date.earliest,
            'documented': mapping.documented,
            'place': mapping.place.pcode + mapping.place.name,
            'type': mapping.type.column,
            'weapon': mapping.weapon.column,
            'restricted_note': mapping.restricted_note,
        }

    def make(self, row: Row) -> Incident:
        """Return the incident of a row; raise ``Refused`` with everything that is wrong with it."""
        problems: list[Problem] = list(row.faults)
        values: dict[str, object] = {}
        wheres: dict[ValuePath, Where] = {(): row.at()}
        for field, read in self.readers.items():
            columns = self.columns.get(field, ())
            wheres[field,] = row.cell(columns).where if columns else row.at()
            try:
                value = read(row)
            except Refused as refusal:
                problems += refusal.problems
                continue
            if isinstance(value, _PlaceFields):
                values |= value.present()
            elif value is not None:
                values[field] = value
        if problems:
            raise Refused(problems)
        values |= {'sources': [self.source] if self.source else [], 'raw': raw_row(row)}
        return build(Incident, Document(values, wheres))

    def id_of(self, row: Row) -> str:
        """Return the id that a row would give its incident; nothing where it gives none."""
        try:
            return self._id(row)
        except Refused:
            return ''

    def _id(self, row: Row) -> str:
        cell = row.cell(self.mapping.id.column)
        if not slug(cell.text):
            cell.refuse(
                'an id without Latin letters or digits' if cell.text else 'the source gives no id',
                'Without an id the record could not be found again: ask the source',
            )
        return f'{self.mapping.id.prefix}-{slug(cell.text)}'

    def _date(self, row: Row) -> dict[str, date | str]:
        rule = self.mapping.date
        cell = row.cell(rule.earliest)
        earliest = read_day(cell, rule)
        if earliest is None:
            cell.refuse(
                'no date',
                'Without a day or a period the incident cannot be placed in time: ask the source',
            )
        latest = read_day(row.cell(rule.latest), rule)
        precision = self._term(row, rule.precision)
        if latest is None and precision:
            earliest, latest = possible_days(earliest, precision, cell)
            if latest != earliest:
                self.findings.add_default(
                    f'days: the source writes one day for a {precision}; '
                    'the days within which it may lie are written',
                    self._id(row),
                )
        latest = latest or earliest
        if earliest <= latest and (earliest.year, earliest.month) != (latest.year, latest.month):
            remark = 'it may lie on either side of the end of a month'
            self.findings.add_remarks([remark], self._id(row))
        precision = precision or ('day' if earliest == latest else 'period')
        return {'earliest': earliest, 'latest': latest, 'precision': precision}

    def _documented(self, row: Row) -> date | None:
        return read_day(row.cell(self.mapping.documented), self.mapping.date)

    def _place(self, row: Row) -> '_PlaceFields':
        rule, gazetteer = self.mapping.place, self.tables.gazetteer
        precision = self._term(row, rule.precision)
        match = gazetteer.find(row, rule, precision)
        if match.place:
            return _PlaceFields(match.place.id, precision or gazetteer.precision_of(match.place))
        texts = {
            tag: read_text(row.cell(columns))
            for tag, columns in rule.text.items()
            if row.cell(columns).text
        }
        name = next(iter(texts.values()), '')
        unknown = UnknownText('place', name or '(none)', match.reason, kept=True)
        self.findings.add_unknown(unknown, self._id(row), lambda: gazetteer.suggest(name))
        return _PlaceFields(UNKNOWN, precision or UNKNOWN, texts)

    def _coordinates(self, row: Row) -> dict[str, float] | None:
        rule = self.mapping.coordinates
        return read_coordinates(row, rule) if rule else None

    def _type(self, row: Row) -> str:
        return self._with_default(
            'type', self.mapping.type, self._term(row, self.mapping.type), row
        )

    def _weapon(self, row: Row) -> str:
        rule = self.mapping.weapon
        word = self._term(row, rule, self.tables.weapons, 'weapon')
        return self._with_default('weapon', rule, word, row)

    def _with_default(self, field: str, rule: TermRule, word: str | None, row: Row) -> str:
        if rule.always is not None:
            default = f'{field}: {word}, as the mapping says of every row'
            self.findings.add_default(default, self._id(row))
        elif word is None:
            self.findings.add_default(f'{field}: {UNKNOWN}', self._id(row))
        return word or UNKNOWN

    def _grading(self, row: Row) -> str | None:
        return self._term(row, self.mapping.grading)

    def _attributions(self, row: Row) -> list[dict[str, str]]:
        made = []
        for rule in self.mapping.attributions:
            if row.holds(rule.when):
                found = [
                    self._attribution(row, rule, n) for n in numbers_of(row, rule.actor.column)
                ]
                made += [attribution for attribution in found if attribution]
        return made

    def _attribution(self, row: Row, rule: AttributionRule, number: str) -> dict[str, str] | None:
        columns = numbered(rule.actor.column, number)
        actor = self._term(row, rule.actor, self.tables.actors, 'actor', columns)
        if not actor or actor == UNKNOWN:
            return None
        status = self._term(row, rule.status, columns=numbered(rule.status.column, number))
        if not status:
            row.cell(columns).refuse(
                'the source names an actor without a status',
                'Ask the source, or correct the mapping',
            )
        return {'actor': actor, 'status': status}

    def _targets(self, row: Row) -> list[dict[str, str]]:
        made = []
        for rule in self.mapping.targets:
            cell = row.cell(rule.facility.column)
            for text in cell.text.split(rule.split) if rule.split else [cell.text]:
                facility = self.terms.read(
                    Cell(cell.where, text.strip()),
                    rule.facility,
                    self.id_of(row),
                    self.tables.facilities,
                    'facility',
                )
                if facility:
                    made.append({'facility': facility})
        return made

    def _casualties(
        self, field: str, rules: tuple[CasualtiesRule, ...], row: Row
    ) -> list[dict[str, object]]:
        made: list[dict[str, object]] = []
        problems: list[Problem] = []
        for rule in rules:
            try:
                found = read_casualties(row, rule)
            except Refused as refusal:
                problems += refusal.problems
                continue
            if found.one_ended:
                remark = f'one end of a range is empty: "{found.one_ended}" is written'
                self.findings.add_remarks([remark], self._id(row))
            if found.fields:
                made.append(found.fields)
        if problems:
            raise Refused(problems)
        if not made:
            self.findings.add_default(f'{field}: {UNKNOWN}', self._id(row))
        return made

    def _victims(self, row: Row) -> list[dict[str, object]]:
        rule = self.mapping.victims
        if not rule:
            return []
        made: list[dict[str, object]] = []
        for person in row.repeats.get(rule.repeat, ()):
            minor = self._term(person, rule.minor, secret=True)
            consent = self._term(person, rule.consent, secret=True)
            if minor is None:
                default = 'victims: of unknown age, treated as minors so that no name is published'
                self.findings.add_default(default, self._id(row))
            made.append(
                {
                    'name': read_text(person.cell(rule.name)),
                    'minor': minor != 'no',
                    'consent_to_publish': consent == 'yes',
                }
            )
        return made

    def _note(self, row: Row) -> str | None:
        text = row.cell(self.mapping.restricted_note).text
        return visible(text.replace('\r\n', '\n')) or None

    def _term(
        self,
        row: Row,
        rule: TermRule | None,
        table: Mapping[str, Record] | None = None,
        field: str = '',
        columns: tuple[str, ...] = (),
        secret: bool = False,
    ) -> str | None:
        """Return our word for a row, or None where the source says nothing that we know.

        ``columns`` are read instead of those of the rule. See ``TermReader.read`` for the rest.
        """
        if rule is None or rule.always is not None:
            return rule.always if rule else None
        cell = row.cell(columns or rule.column)
        return self.terms.read(cell, rule, self.id_of(row), table, field, secret)
