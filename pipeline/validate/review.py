"""The sheet on which a data officer decides about incidents that look alike, and their decisions.

Neither is published. A sheet shows what the public record says of the two, never a restricted
field.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.model import Count, Decision, Incident, LookAlikes, Problem, Recorded, Refused
from pipeline.settings import Document, build, nearest
from pipeline.validate.decisions import RULES, doubtful, incidents_by_id, seen

ASKED = ('decision', 'keep', 'by', 'day', 'reason')  # the columns that are filled in
SHOWN = ('date', 'place', 'killed', 'means', 'parties', 'where')
HEAD = (
    'one',
    'other',
    *ASKED,
    'score',
    'why',
    *(f'{end}_{what}' for what in SHOWN for end in ('one', 'other')),
    'one_seen',
    'other_seen',
)
Row = Mapping[str, str | int]


def sheet(recorded: Recorded, found: LookAlikes) -> str:
    """Return the sheet: a row for each pair to decide.

    Below the pairs that nobody has decided come those whose decision may no longer hold.
    """
    known = incidents_by_id(recorded)
    rows = [
        _row(pair.one, pair.other, pair.score, '; '.join(pair.reasons), recorded)
        for pair in found.open
    ]
    for decision, why in doubtful(recorded):
        if {decision.one, decision.other} <= known.keys():
            decided = f'decided {decision.decision} on {decision.day}: {why}'
            rows.append(_row(known[decision.one], known[decision.other], '', decided, recorded))
    return _table(HEAD, rows)


def _row(one: Incident, other: Incident, score: int | str, why: str, recorded: Recorded) -> Row:
    row: dict[str, str | int] = {
        'one': one.id,
        'other': other.id,
        'score': score,
        'why': why,
        'one_seen': seen(one),
        'other_seen': seen(other),
    }
    for end, incident in (('one', one), ('other', other)):
        for what, cell in zip(SHOWN, _shown(incident, recorded), strict=True):
            row[f'{end}_{what}'] = cell
    return row


def _shown(incident: Incident, recorded: Recorded) -> Iterator[str]:
    """Yield the cells that show an incident, one for each of ``SHOWN``."""
    date = incident.date
    yield str(date.earliest) if date.earliest == date.latest else f'{date.earliest}/{date.latest}'
    yield _place(incident, recorded)
    counts = [f'{typed_count(harm.value)} {harm.status}' for harm in incident.killed]
    yield '; '.join(counts) or 'not known'
    yield incident.weapon
    yield '; '.join(f'{each.actor}: {each.status}' for each in incident.attributions)
    yield str(incident.at())


def _place(incident: Incident, recorded: Recorded) -> str:
    """Return the place of an incident, or in brackets how its source names it."""
    text = incident.place_text or {}
    if incident.place in recorded.places or not text:
        return incident.place
    return f'({text.get(recorded.brief.source_language) or next(iter(text.values()))})'


def typed_count(count: Count) -> str:
    """Return a count as it is typed into a spreadsheet of incidents."""
    least, most = count.min, count.max
    if least is not None and most is not None:
        ends = str(least) if least == most else f'{least}-{most}'
        return f'about {ends}' if count.qualifier == 'about' else ends
    number = least if most is None else most
    qualifier = count.qualifier.replace('-', ' ')
    return qualifier if number is None else f'{qualifier} {number}'


def _table(head: Sequence[str], rows: Iterable[Row]) -> str:
    out = io.StringIO(newline='')
    writer = csv.DictWriter(out, head, restval='', extrasaction='raise', lineterminator='\n')
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def merged(recorded: Recorded, filled: Document) -> tuple[str, int]:
    """Return the table of decisions with the filled rows of a sheet in it, and how many those are.

    A pair that was decided before is decided anew. Raises ``Refused`` where a row cannot be read or
    kept.
    """
    news, problems = _read(filled)
    problems += _unknown(news, incidents_by_id(recorded))
    decided = {decision.pair for decision in news}
    kept = [old for old in recorded.decisions if old.pair not in decided]
    together = recorded._replace(decisions=(*kept, *news))
    if not problems:
        problems = [problem for rule in RULES for problem in rule(together)]
    if problems:
        raise Refused(problems)
    rows = [
        decision.model_dump(mode='json', exclude_none=True)
        for decision in sorted(together.decisions, key=lambda decision: decision.pair)
    ]
    return _table(tuple(Decision.model_fields), rows), len(news)


def _unknown(decisions: list[Decision], known: dict[str, Incident]) -> Iterator[Problem]:
    """Yield the incidents of decisions that this brief does not have."""
    for decision in decisions:
        for end, name in (('one', decision.one), ('other', decision.other)):
            if name not in known:
                what = f'{end}: there is no incident "{name}" in this brief'
                yield Problem(decision.at(end), what, nearest(name, known))


def _read(filled: Document) -> tuple[list[Decision], list[Problem]]:
    """Return the decisions of a sheet, and what is wrong with its filled rows."""
    decisions: list[Decision] = []
    problems: list[Problem] = []
    for number, row in enumerate(filled.value):
        if not any(column in row for column in ASKED):
            continue
        own = {name: row[name] for name in Decision.model_fields if name in row}
        # at its own number in a list, by which the places of its cells are known
        alone: list[dict[str, object]] = [{}] * number + [own]
        try:
            decisions.append(build(Decision, Document(alone, filled.wheres), (number,)))
        except Refused as refusal:
            problems += refusal.problems
    return decisions, problems
