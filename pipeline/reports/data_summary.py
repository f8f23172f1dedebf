"""Say what is in the data at the end of `make check-data`: counts only, never a value that is restricted."""

from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.model import (
    RESTRICTED,
    WITHHELD,
    BriefDefinition,
    Fact,
    Incident,
    Ledger,
    Period,
    Recorded,
)

WIDE = 24  # columns that the labels take
LISTED = 30  # pairs that are listed on the screen; all are on the sheet


def files(recorded: Recorded) -> Iterator[tuple[str, tuple[Incident, ...], bool]]:
    """Yield the files of incidents of a brief: their names, what they hold, and whether they are of the time before."""
    for records, before in ((recorded.incidents, False), (recorded.previous, True)):
        held = {}
        for incident in records:
            held.setdefault(incident.at().file, []).append(incident)
        for name, incidents in held.items():
            yield name, tuple(incidents), before


def counting(
    brief: BriefDefinition, incidents: Sequence[Incident], before: bool
) -> BriefDefinition:
    """Return a brief that counts one file: those of the time before by their own days."""
    days = (
        [day for incident in incidents if (day := brief.belongs_on(incident)) is not None]
        if before
        else []
    )
    period = Period(from_=min(days), to=max(days)) if days else brief.period
    return brief.model_copy(
        update={'tally': True, 'period': period, 'year_from': None, 'notable': None}
    )


def of_file(
    name: str, incidents: Sequence[Incident], before: bool, ledger: Ledger, recorded: Recorded
) -> Iterator[str]:
    """Yield what one file holds; ``ledger`` has counted it alone."""
    victims = [victim for incident in incidents for victim in incident.victims]
    first, last = min(i.date.earliest for i in incidents), max(i.date.latest for i in incidents)
    inside = sorted(
        RESTRICTED
        | {field for field in Incident.model_fields if recorded.policy.rule(field) == WITHHELD}
    )
    yield name + (', of the time before' if before else '')
    yield _line('incidents', f'{len(incidents)}, from {first} to {last}')
    yield _line(
        'counted',
        f'{ledger.fact("recorded.incidents").value}; civilians killed: {ends(ledger.fact("recorded.killed.civilian"))}',
    )
    yield _line('not counted', _counts(Counter(each.reason for each in ledger.excluded)))
    yield _line(
        'toll not known',
        sum(
            not any(harm.status == 'civilian' and harm.value.known for harm in i.killed)
            for i in incidents
        ),
    )
    yield _line('day not known', sum(i.date.precision != 'day' for i in incidents))
    yield _line('place not matched', sum(i.place not in recorded.places for i in incidents))
    yield _line('graded', _counts(Counter(i.grading for i in incidents)))
    yield _line(
        'kept inside',
        _counts(
            {field: sum(getattr(i, field) not in (None, ()) for i in incidents) for field in inside}
        ),
    )
    yield _line(
        'victims',
        f'{len(victims)}; with consent {sum(v.consent_to_publish for v in victims)}, minors {sum(v.minor for v in victims)}, '
        f'names that may leave {sum(v.consent_to_publish and not v.minor for v in victims)}'
        if victims
        else '0',
    )


def ends(fact: Fact) -> str:
    """Return a number with both its ends, or as a minimum."""
    if fact.min is None:
        return 'not known'
    return (
        f'at least {fact.min}'
        if fact.max is None
        else str(fact.min)
        if fact.min == fact.max
        else f'{fact.min} to {fact.max}'
    )


def of_pairs(found, doubts: Sequence, recorded: Recorded, ledger: Ledger) -> Iterator[str]:
    """Yield which incidents may be one event, and what was decided."""
    decided = Counter(
        pair.decision.decision if pair.decision else 'by the record' for pair in found.decided
    )
    yield 'Incidents that may be one event'
    yield _line(
        'undecided pairs',
        f'{len(found.open)}' + ('; all are counted (make duplicates)' if found.open else ''),
    )
    for pair in found.open[:LISTED]:
        yield f'      {" and ".join(pair.ids)}  ({pair.score}: {", ".join(pair.reasons)})'
    if len(found.open) > LISTED:
        yield f'      and {len(found.open) - LISTED} more, on the sheet'
    yield _line('decided pairs', _counts(decided))
    yield _line('decisions in doubt', str(len(doubts)))
    for decision, why in doubts:
        yield f'      {decision.at()}  {decision.one} and {decision.other}, {decision.decision}: {why}'
    graded = {
        incident.id: incident.grading for incident in (*recorded.incidents, *recorded.previous)
    }
    yield _line(
        'on no record here',
        sum(not graded.keys() & {decision.one, decision.other} for decision in recorded.decisions),
    )
    left = {each.id: each.reason for each in ledger.excluded if each.reason != 'duplicate'}
    uncounted = [
        (keep, name)
        for name, keep in sorted(recorded.repeats.items())
        if keep in left and name in graded
    ]
    yield _line('kept, yet not counted', str(len(uncounted)))
    for keep, name in uncounted:
        yield f'      {keep} ({left[keep]}) stands for {name} (graded-{graded[name]})'
    if found.crowds:
        yield _line(
            'too alike to compare',
            f'{found.crowds} groups of many incidents of one place, day and toll',
        )
    if found.wide:
        yield _line('too wide to compare', f'{found.wide} incidents whose days lie too far apart')


def of_anomalies(pinned: Sequence, ledger: Ledger) -> Iterator[str]:
    """Yield each accepted anomaly, whether it is still there, and the numbers it touches."""
    yield 'Accepted anomalies'
    if not pinned:
        yield _line('none', '')
    short = {
        name: f'${key}'
        for key, names in ledger.public.brief.names.items()
        for name in ((names,) if isinstance(names, str) else names)
    }
    for anomaly, accepted, records, elsewhere in pinned:
        place = anomaly.record or anomaly.file
        if elsewhere:
            yield f'    {anomaly.at()}  {anomaly.rule} in {place}: no record of this brief'
            continue
        left = anomaly.count - len(accepted)
        stale = (
            ''
            if not left
            else '; no longer needed, delete it'
            if not accepted
            else f'; lower the count to {len(accepted)}'
        )
        yield f'    {anomaly.at()}  {anomaly.rule} in {place}: {len(accepted)} of {anomaly.count} found{stale}'
        yield from (f'      {problem.where}  {problem.what}' for problem in accepted)
        touched = {}
        for (
            name,
            fact,
        ) in (
            ledger.facts.items()
        ):  # in the order in which they are made, the parts before what is made of them
            if set(records) & set(fact.records) or set(fact.of) & touched.keys():
                touched[name] = fact
        named = dict.fromkeys(short[name] for name in touched if name in short)
        if touched:
            yield f'      touches {len(touched)} numbers of the brief' + (
                f', among them {", ".join(named)}' if named else ''
            )


def of_unnamed(names: Sequence[str]) -> Iterator[str]:
    """Yield the files of incidents that no brief names."""
    yield 'Files of incidents that no brief names'
    yield from (f'    {name}' for name in names or ('none',))


def headline(recorded: Recorded) -> str:
    """Return the line on the whole."""
    incidents = len(recorded.incidents) + len(recorded.previous)
    return f'{recorded.brief.id}: {incidents} incidents, {len(recorded.claims)} claims, {len(recorded.places)} places; no problem found'


def _line(label, said):
    return f'    {label:{WIDE}}{said}'.rstrip()


def _counts(counts):
    return ', '.join(f'{name} {count}' for name, count in sorted(counts.items()) if count) or '0'
