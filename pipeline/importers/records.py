"""Turn one row into an incident, by the mapping. Nothing is added that the row does not say."""

from typing import NamedTuple

from pipeline.importers.cells import count, day, degrees, slug, text, visible, widened
from pipeline.importers.mapping import Mapping, Word
from pipeline.importers.places import Gazetteer
from pipeline.importers.report import Findings, sentences
from pipeline.importers.sheets import Cell, Row, key, nth, numbers
from pipeline.model import Incident, Refused
from pipeline.settings import Document, build, nearest


class Tables(NamedTuple):
    """Our reference tables."""

    gazetteer: Gazetteer
    actors: dict
    weapons: dict
    facilities: dict
    sources: dict


def holds(row: Row, when: dict[str, tuple[str, ...]]) -> bool:
    """Whether a row holds one of the texts in each of the columns."""
    return all(key(row.cell((column,)).text) in map(key, texts) for column, texts in when.items())


class Maker:
    """Makes incidents of rows, and notes what a person should know of them."""

    def __init__(self, mapping: Mapping, tables: Tables, source: str | None, found: Findings):
        self.mapping, self.tables, self.source, self.found = mapping, tables, source, found

    def make(self, row: Row) -> Incident:
        """Return the incident of a row; raise ``Refused`` with everything that is wrong with the row."""
        problems, values, wheres = list(row.faults), {}, {(): row.at()}
        mapping = self.mapping
        rules = {
            'id': (self._id, mapping.id.column),
            'date': (self._date, mapping.date.earliest),
            'documented': (self._documented, mapping.documented),
            'place': (self._place, mapping.place.pcode + mapping.place.name),
            'coordinates': (self._coordinates, ()),
            'type': (self._type, mapping.type.column),
            'weapon': (self._weapon, mapping.weapon.column),
            'attributions': (self._attributions, ()),
            'targets': (self._targets, ()),
            'killed': (lambda row: self._tolls(row, 'killed'), ()),
            'injured': (lambda row: self._tolls(row, 'injured'), ()),
            'grading': (self._grading, ()),
            'victims': (self._victims, ()),
            'restricted_note': (self._note, mapping.restricted_note),
        }
        for field, (rule, columns) in rules.items():
            wheres[(field,)] = row.cell(columns).where if columns else row.at()
            try:
                made = rule(row)
            except Refused as refusal:
                problems += refusal.problems
                continue
            if made is not None:
                values |= made if field == 'place' else {field: made}
        if problems:
            raise Refused(problems)
        values |= {'sources': [self.source] if self.source else [], 'raw': raw(row)}
        return build(Incident, Document(values, wheres))

    def ids(self, row: Row) -> set[str]:
        """Return the id that a row would give its incident, if it gives one."""
        try:
            return {self._id(row)}
        except Refused:
            return set()

    def _id(self, row):
        cell = row.cell(self.mapping.id.column)
        if not slug(cell.text):
            cell.refuse(
                'an id without Latin letters or digits' if cell.text else 'the source gives no id',
                'Without an id the record could not be found again: ask the source',
            )
        return f'{self.mapping.id.prefix}-{slug(cell.text)}'

    def _date(self, row):
        rule = self.mapping.date
        first, last = row.cell(rule.earliest), row.cell(rule.latest) if rule.latest else None
        earliest = day(first, rule)
        if earliest is None:
            first.refuse(
                'no date',
                'Without a day or a period the incident cannot be placed in time: ask the source',
            )
        latest = day(last, rule) if last else None
        precision = self._word(row, rule.precision) if rule.precision else None
        if latest is None and precision:
            earliest, latest = widened(earliest, precision, first)
            if latest != earliest:
                self.found.defaulted(
                    f'days: the source writes one day for a {precision}; the days within which it may lie are written',
                    self._id(row),
                )
        latest = latest or earliest
        if earliest <= latest and (earliest.year, earliest.month) != (latest.year, latest.month):
            self.found.look('it may lie on either side of the end of a month', self._id(row))
        return {
            'earliest': earliest,
            'latest': latest,
            'precision': precision or ('day' if earliest == latest else 'period'),
        }

    def _documented(self, row):
        return (
            day(row.cell(self.mapping.documented), self.mapping.date)
            if self.mapping.documented
            else None
        )

    def _place(self, row):
        rule = self.mapping.place
        precision = self._word(row, rule.precision) if rule.precision else None
        match = self.tables.gazetteer.find(row, rule, precision)
        if match.place:
            return {
                'place': match.place.id,
                'place_precision': precision or self.tables.gazetteer.level(match.place),
            }
        texts = {
            tag: text(row.cell(columns))
            for tag, columns in rule.text.items()
            if row.cell(columns).text
        }
        said = next(iter(texts.values()), '')
        self.found.unmatched(
            'place',
            said or '(none)',
            match.why,
            True,
            self._id(row),
            lambda: self.tables.gazetteer.suggest(said),
        )
        return {'place': 'unknown', 'place_precision': precision or 'unknown'} | (
            {'place_text': texts} if texts else {}
        )

    def _coordinates(self, row):
        if not self.mapping.coordinates:
            return None
        latitude, longitude = (
            row.cell(columns)
            for columns in (self.mapping.coordinates.latitude, self.mapping.coordinates.longitude)
        )
        found = degrees(latitude, 90), degrees(longitude, 180)
        if (found[0] is None) != (found[1] is None):
            latitude.refuse('one of the two coordinates is missing', 'Write both, or none')
        return None if found[0] is None else {'latitude': found[0], 'longitude': found[1]}

    def _type(self, row):
        return self._known('type', self._word(row, self.mapping.type), row)

    def _weapon(self, row):
        return self._known(
            'weapon', self._word(row, self.mapping.weapon, self.tables.weapons, 'weapon'), row
        )

    def _known(self, field, word, row):
        if getattr(self.mapping, field).always is not None:
            self.found.defaulted(
                f'{field}: {word}, as the mapping says of every row', self._id(row)
            )
        elif word is None:
            self.found.defaulted(f'{field}: unknown', self._id(row))
        return word or 'unknown'

    def _grading(self, row):
        return self._word(row, self.mapping.grading) if self.mapping.grading else None

    def _attributions(self, row):
        made = []
        for blame in self.mapping.attributions:
            if not holds(row, blame.when):
                continue
            for n in numbers(row, blame.actor.column):
                columns = nth(blame.actor.column, n)
                actor = self._word(row, blame.actor, self.tables.actors, 'actor', columns)
                if actor and actor != 'unknown':
                    status = self._word(row, blame.status, columns=nth(blame.status.column, n))
                    if not status:
                        row.cell(columns).refuse(
                            'the source names an actor and does not say as what',
                            'Ask the source, or correct the mapping',
                        )
                    made.append({'actor': actor, 'status': status})
        return made

    def _targets(self, row):
        made = []
        for struck in self.mapping.targets:
            cell = row.cell(struck.facility.column)
            for part in cell.text.split(struck.split) if struck.split else [cell.text]:
                facility = self._meaning(
                    Cell(cell.where, part.strip()),
                    struck.facility,
                    self.tables.facilities,
                    'facility',
                    *self.ids(row),
                )
                if facility:
                    made.append({'facility': facility})
        return made

    def _tolls(self, row, field):
        made, problems = [], []
        for toll in getattr(self.mapping, field):
            try:
                total = count(row, toll.value)
                parts = [
                    {'group': part.group, 'value': value}
                    for part in toll.of_which
                    if (value := count(row, part.value)) is not None
                ]
            except Refused as refusal:
                problems += refusal.problems
                continue
            if (
                total is not None
                and total['qualifier'] in ('at-least', 'at-most')
                and not toll.value.number
            ):
                self.found.look(
                    f'one end of a range is empty: "{total["qualifier"]}" is written', self._id(row)
                )
            if total is not None or parts:
                made.append(
                    {
                        'status': toll.status,
                        'value': total or {'qualifier': 'unknown'},
                        'of_which': parts,
                    }
                )
        if problems:
            raise Refused(problems)
        if not made:
            self.found.defaulted(f'{field}: unknown', self._id(row))
        return made

    def _victims(self, row):
        rule, made = self.mapping.victims, []
        for person in row.repeats.get(rule.repeat, ()) if rule else ():
            minor, consent = (
                self._word(person, word, secret=True) if word else None
                for word in (rule.minor, rule.consent)
            )
            if minor is None:
                self.found.defaulted(
                    'victims: of unknown age, held as a minor so that no name can leave',
                    self._id(row),
                )
            made.append(
                {
                    'name': text(person.cell(rule.name)),
                    'minor': minor != 'no',
                    'consent_to_publish': consent == 'yes',
                }
            )
        return made

    def _note(self, row):
        return (
            visible(row.cell(self.mapping.restricted_note).text.replace('\r\n', '\n')) or None
            if self.mapping.restricted_note
            else None
        )

    def _word(self, row, rule: Word, table=None, field='', columns=(), secret=False):
        """Return our word for a row, or None where the source says nothing or the mapping keeps what it does not know."""
        if rule.always is not None:
            return rule.always
        return self._meaning(
            row.cell(columns or rule.column), rule, table, field, *self.ids(row), secret=secret
        )

    def _meaning(self, cell, rule, table, field, id='', secret=False):
        if not cell.text:
            return None
        codes = {key(written): word for written, word in rule.codes.items()}
        word = codes.get(
            key(cell.text), slug(cell.text) if table is not None or not codes else None
        )
        if word and (table is None or word in table or word == 'unknown'):
            return word
        why = (
            f'it stands for "{word}", which is not in our table'
            if key(cell.text) in codes
            else 'nobody has said what it stands for'
        )
        said = '' if secret else f' "{visible(" ".join(cell.text.split()))}"'
        known = table or (() if secret else rule.codes)
        hint = self.found.unmatched(
            field or str(cell.where.column),
            said.strip(' "'),
            why,
            rule.unmatched == 'keep',
            id,
            lambda: nearest(slug(cell.text) if table else cell.text, known) if known else '',
        )
        if rule.unmatched == 'refuse':
            cell.refuse(
                f'the word{said} is not known here',
                sentences(
                    hint, 'Say it under "codes" in the mapping, or write "unmatched: keep" there'
                ),
            )
        return None


def raw(row: Row) -> dict[str, str]:
    """Return the row as it came, its repeats included; empty cells are left out."""
    kept = {
        visible(row.names[column]): visible(written)
        for column, written in row.cells.items()
        if column in row.names
    }
    for name, repeated in row.repeats.items():
        for i, below in enumerate(repeated, start=1):
            kept |= {
                f'{visible(name)}[{i}]/{column}': written for column, written in raw(below).items()
            }
    return kept
