"""Compare what was decided about incidents that look alike with the records as they are now.

A decision names the ids of two incidents, so that it outlasts a new import. What cannot be kept is
refused: a death that no record would count, or one that two decisions would count differently. What
may no longer hold is listed.
"""

import hashlib
from collections.abc import Iterator

from pipeline.model import Decision, Incident, Problem, Recorded, Where
from pipeline.settings import nearest

COMPARED = (
    'date',
    'place',
    'place_text',
    'place_part',
    'weapon',
    'attributions',
    'targets',
    'killed',
)


def seen(incident: Incident) -> str:
    """Return a digest of what a reviewer compares.

    It begins with a letter: a spreadsheet would make a number of "123e45".
    """
    # without defaults, so that a field that records get one day changes nothing
    compared = incident.model_dump_json(include=set(COMPARED), exclude_defaults=True)
    return f'v{hashlib.sha256(compared.encode()).hexdigest()[:12]}'


def incidents_by_id(recorded: Recorded) -> dict[str, Incident]:
    """Return the incidents of the brief and of the period before it, by id."""
    return {incident.id: incident for incident in (*recorded.previous, *recorded.incidents)}


def doubtful(recorded: Recorded) -> Iterator[tuple[Decision, str]]:
    """Yield the decisions on incidents of this brief that may no longer hold, and why."""
    known = incidents_by_id(recorded)
    for decision in recorded.decisions:
        why = _doubt(decision, known)
        if why is not None:
            yield decision, why


def _doubt(decision: Decision, known: dict[str, Incident]) -> str | None:
    """Return why a decision may no longer hold, or None where it does or is of other incidents."""
    pair = ((decision.one, decision.one_seen), (decision.other, decision.other_seen))
    missing = [name for name, _ in pair if name not in known]
    if len(missing) == 1:
        return f'{missing[0]} is in no file of this brief'
    changed = [
        name
        for name, as_decided in pair
        if name in known and as_decided not in (None, seen(known[name]))
    ]
    if changed:
        return f'{" and ".join(changed)} changed since'
    if not missing and None in (decision.one_seen, decision.other_seen):
        return 'it does not say what the records held then'
    return None


def decisions_are_single(recorded: Recorded) -> Iterator[Problem]:
    """Refuse a pair that is decided twice, or otherwise than its records say."""
    first: dict[tuple[str, str], Decision] = {}
    known = incidents_by_id(recorded)
    for decision in recorded.decisions:
        if decision.pair in first:
            line = first[decision.pair].at('one').line
            yield Problem(
                decision.at('decision'),
                f'{" and ".join(decision.pair)} are decided twice, first in line {line}',
                'Keep one of the two rows',
            )
            continue
        first[decision.pair] = decision
        for name, other in (decision.pair, decision.pair[::-1]):
            if decision.decision != 'same' and name in known and known[name].duplicate_of == other:
                yield Problem(
                    decision.at('decision'),
                    f'decided: {decision.decision}, but {name} is recorded as duplicate_of {other}',
                    'Correct the decision, or the record',
                )


def repeats_are_known(recorded: Recorded) -> Iterator[Problem]:
    """Refuse an incident that repeats one of no file of this brief: neither would be counted."""
    known = incidents_by_id(recorded)
    for incident in known.values():
        if incident.duplicate_of is not None and incident.duplicate_of not in known:
            yield Problem(
                incident.at('duplicate_of'),
                f'duplicate_of: there is no incident "{incident.duplicate_of}"',
                nearest(incident.duplicate_of, known),
            )
    for decision in recorded.decisions:
        if decision.repeated in known and decision.keep not in known:
            yield Problem(
                decision.at('keep'),
                f'keep: "{decision.keep}" is in no file of this brief, '
                f'so that neither it nor {decision.repeated} would be counted',
                'Name its file in the brief (incidents or previous); '
                'where the record is gone, delete this row',
            )


def repeats_come_to_an_end(recorded: Recorded) -> Iterator[Problem]:
    """Refuse incidents that repeat each other where none is counted, or not the same for all."""
    kept: dict[str, tuple[str, Where]] = {}
    for name, keep, where in _repeats(recorded):
        if kept.setdefault(name, (keep, where))[0] != keep:
            yield Problem(
                where,
                f'{name} repeats {keep}, and {kept[name][0]} as well',
                'Let all that are the same repeat the one that is counted',
            )
    for name, (keep, where) in kept.items():
        passed = [name]
        while keep in kept and keep not in passed:
            passed.append(keep)
            keep = kept[keep][0]
        if keep == name == min(passed):
            what = f'{name} repeats itself'
            if len(passed) > 1:
                what = f'none of {", ".join(passed)} would be counted: each repeats another of them'
            yield Problem(where, what, 'Keep one of them')


def _repeats(recorded: Recorded) -> Iterator[tuple[str, str, Where]]:
    """Yield each incident that repeats another, by its record or by a decision, and where."""
    known = incidents_by_id(recorded)
    for incident in known.values():
        if incident.duplicate_of is not None:
            yield incident.id, incident.duplicate_of, incident.at('duplicate_of')
    for decision in recorded.decisions:
        if decision.repeated in known and decision.keep is not None:
            yield decision.repeated, decision.keep, decision.at('keep')


RULES = (decisions_are_single, repeats_are_known, repeats_come_to_an_end)
