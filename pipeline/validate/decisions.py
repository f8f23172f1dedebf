"""Hold what was decided about incidents that look alike against the records as they are now.

A decision lives by the ids of two incidents, so that it outlasts a new import. What cannot be kept is refused: a death
that no record would count, or one that two decisions would count differently. What may no longer hold is listed.
"""

import hashlib
from collections.abc import Iterator

from pipeline.model import Decision, Incident, Problem, Recorded
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
    """Return a digest of what a reviewer compares. It begins with a letter: a spreadsheet would make a number of "123e45"."""
    said = incident.model_dump_json(
        include=set(COMPARED), exclude_defaults=True
    )  # a field that records get one day changes nothing
    return f'v{hashlib.sha256(said.encode()).hexdigest()[:12]}'


def all_incidents(recorded: Recorded) -> dict[str, Incident]:
    """Return the incidents of the brief and of the period before it, by id."""
    return {incident.id: incident for incident in (*recorded.previous, *recorded.incidents)}


def doubtful(recorded: Recorded) -> Iterator[tuple[Decision, str]]:
    """Yield the decisions on incidents of this brief that may no longer hold, and why."""
    known = all_incidents(recorded)
    for decision in recorded.decisions:
        pair = ((decision.one, decision.one_seen), (decision.other, decision.other_seen))
        missing = [name for name, _ in pair if name not in known]
        changed = [
            name
            for name, as_decided in pair
            if name in known and as_decided not in (None, seen(known[name]))
        ]
        if len(missing) == 1:
            yield decision, f'{missing[0]} is in no file of this brief'
        elif changed:
            yield decision, f'{" and ".join(changed)} changed since'
        elif not missing and None in (decision.one_seen, decision.other_seen):
            yield decision, 'it does not say what the records said then'


def decisions_are_single(recorded):
    """A pair is decided once, and the record says nothing else."""
    first, known = {}, all_incidents(recorded)
    for decision in recorded.decisions:
        if decision.pair in first:
            yield Problem(
                decision.at('decision'),
                f'{" and ".join(decision.pair)} are decided twice, first in line {first[decision.pair].at("one").line}',
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


def repeats_are_known(recorded):
    """An incident that is not counted repeats one of this brief: otherwise neither would be counted."""
    known = all_incidents(recorded)
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
                f'keep: "{decision.keep}" is in no file of this brief, so that neither it nor {decision.repeated} would be counted',
                'Name its file in the brief (incidents or previous); where the record is gone, delete this row',
            )


def repeats_come_to_an_end(recorded):
    """Of incidents that repeat each other one is counted, and it is the same by whichever way one comes to it."""
    kept, known = {}, all_incidents(recorded)
    marked = [
        (incident.id, incident.duplicate_of, incident.at('duplicate_of'))
        for incident in known.values()
        if incident.duplicate_of is not None
    ]
    for name, keep, where in (
        *marked,
        *(
            (each.repeated, each.keep, each.at('keep'))
            for each in recorded.decisions
            if each.repeated in known
        ),
    ):
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
            yield Problem(
                where,
                f'none of {", ".join(passed)} would be counted: each repeats another of them'
                if len(passed) > 1
                else f'{name} repeats itself',
                'Keep one of them',
            )


RULES = (decisions_are_single, repeats_are_known, repeats_come_to_an_end)
