"""The sheet on which the data officer decides about incidents that look alike, and the table of decisions it is merged into.

Both stay inside. A sheet shows what the public record says of the two, never a restricted field.
"""

import csv
import io
from collections.abc import Iterator

from pipeline.model import Decision, Incident, Problem, Recorded, Refused
from pipeline.settings import Document, build, nearest
from pipeline.validate.decisions import RULES, all_incidents, doubtful, seen
from pipeline.validate.duplicates import Found, Pair

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


def sheet(recorded: Recorded, found: Found) -> str:
    """Return the sheet: a row a pair that nobody has decided, and below those the pairs whose decision may no longer hold."""
    known, rows = (
        all_incidents(recorded),
        [_row(pair, '; '.join(pair.reasons), recorded) for pair in found.open],
    )
    for decision, why in doubtful(recorded):
        if {decision.one, decision.other} <= known.keys():
            pair = Pair(known[decision.one], known[decision.other], '', ())
            rows.append(
                _row(pair, f'decided {decision.decision} on {decision.day}: {why}', recorded)
            )
    return _table(HEAD, rows)


def _row(pair, why, recorded):
    cells = {
        'one': pair.one.id,
        'other': pair.other.id,
        'score': pair.score,
        'why': why,
        'one_seen': seen(pair.one),
        'other_seen': seen(pair.other),
    }
    for end, incident in (('one', pair.one), ('other', pair.other)):
        cells |= {
            f'{end}_{what}': said
            for what, said in zip(SHOWN, _shown(incident, recorded), strict=True)
        }
    return cells


def _shown(incident: Incident, recorded: Recorded) -> Iterator[str]:
    date, text = incident.date, incident.place_text or {}
    yield str(date.earliest) if date.earliest == date.latest else f'{date.earliest}/{date.latest}'
    yield (
        incident.place
        if incident.place in recorded.places or not text
        else f'({text.get(recorded.brief.source_language) or next(iter(text.values()))})'
    )
    yield '; '.join(f'{said(harm.value)} {harm.status}' for harm in incident.killed) or 'not known'
    yield incident.weapon
    yield '; '.join(f'{each.actor}: {each.status}' for each in incident.attributions)
    yield str(incident.at())


def said(count) -> str:
    """Return a count as it is typed into a spreadsheet of incidents."""
    if count.min is not None and count.max is not None:
        ends = str(count.min) if count.min == count.max else f'{count.min}-{count.max}'
        return f'about {ends}' if count.qualifier == 'about' else ends
    return ' '.join(
        str(part)
        for part in (
            count.qualifier.replace('-', ' '),
            count.min if count.max is None else count.max,
        )
        if part is not None
    )


def _table(head, rows):
    out = io.StringIO(newline='')
    writer = csv.DictWriter(out, head, restval='', extrasaction='raise', lineterminator='\n')
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def merged(recorded: Recorded, filled: Document) -> tuple[str, int]:
    """Return the table of decisions with the filled rows of a sheet in it, and how many those are.

    A pair that was decided before is decided anew. Raises ``Refused`` where a row cannot be read or kept.
    """
    news, problems = [], []
    for number, row in enumerate(filled.value):
        if not any(column in row for column in ASKED):
            continue
        mine = [{}] * number + [{name: row[name] for name in Decision.model_fields if name in row}]
        try:
            news.append(build(Decision, Document(mine, filled.wheres), (number,)))
        except Refused as refusal:
            problems += refusal.problems
    known = all_incidents(recorded)
    problems += [
        Problem(
            decision.at(end),
            f'{end}: there is no incident "{name}" in this brief',
            nearest(name, known),
        )
        for decision in news
        for end, name in (('one', decision.one), ('other', decision.other))
        if name not in known
    ]
    decided = {decision.pair for decision in news}
    together = recorded._replace(
        decisions=(*(old for old in recorded.decisions if old.pair not in decided), *news)
    )
    problems += [] if problems else [problem for rule in RULES for problem in rule(together)]
    if problems:
        raise Refused(problems)
    rows = [
        decision.model_dump(mode='json', exclude_none=True)
        for decision in sorted(together.decisions, key=lambda decision: decision.pair)
    ]
    return _table(tuple(Decision.model_fields), rows), len(news)
