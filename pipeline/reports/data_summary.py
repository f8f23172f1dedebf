"""Summarise the data at the end of `make check-data`: counts only, never a restricted value."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from pipeline.model import (
    RESTRICTED,
    WITHHELD,
    Accepted,
    BriefDefinition,
    Decision,
    Fact,
    Incident,
    Ledger,
    LookAlikes,
    Period,
    Recorded,
)

WIDTH = 24  # columns that the labels take
LISTED = 30  # pairs that are listed on the screen; all are on the sheet


def files(recorded: Recorded) -> Iterator[tuple[str, tuple[Incident, ...], bool]]:
    """Yield the files of incidents of a brief.

    Each has its name, its incidents, and whether it is of the period before.
    """
    for records, before in ((recorded.incidents, False), (recorded.previous, True)):
        by_file: dict[str, list[Incident]] = {}
        for incident in records:
            by_file.setdefault(incident.at().file, []).append(incident)
        for name, incidents in by_file.items():
            yield name, tuple(incidents), before


def counting(
    brief: BriefDefinition, incidents: Sequence[Incident], before: bool
) -> BriefDefinition:
    """Return a brief that counts one file: those of the period before by their own days."""
    days = [day for incident in incidents if (day := brief.belongs_on(incident)) is not None]
    period = Period(from_=min(days), to=max(days)) if before and days else brief.period
    return brief.model_copy(
        update={'tally': True, 'period': period, 'year_from': None, 'notable': None}
    )


def of_file(
    name: str, incidents: Sequence[Incident], before: bool, ledger: Ledger, recorded: Recorded
) -> Iterator[str]:
    """Yield what one file holds; ``ledger`` has counted it alone."""
    first = min(incident.date.earliest for incident in incidents)
    last = max(incident.date.latest for incident in incidents)
    counted = ledger.fact('recorded.incidents').value
    killed = ends(ledger.fact('recorded.killed.civilian'))
    yield name + (', of the period before' if before else '')
    yield _line('incidents', f'{len(incidents)}, from {first} to {last}')
    yield _line('counted', f'{counted}; civilians killed: {killed}')
    yield _line('not counted', _counts(Counter(each.reason for each in ledger.excluded)))
    yield _line('toll not known', sum(not _toll_known(incident) for incident in incidents))
    yield _line('day not known', sum(i.date.precision != 'day' for i in incidents))
    yield _line('place not matched', sum(i.place not in recorded.places for i in incidents))
    yield _line('graded', _counts(Counter(incident.grading for incident in incidents)))
    yield _line('restricted', _counts(_restricted(incidents, recorded)))
    yield _line('victims', _victims(incidents))


def _toll_known(incident: Incident) -> bool:
    """Tell whether anything is known of how many civilians were killed."""
    return any(harm.status == 'civilian' and harm.value.known for harm in incident.killed)


def _restricted(incidents: Sequence[Incident], recorded: Recorded) -> dict[str, int]:
    """Return how many incidents have a value in each field that is not published."""
    withheld = {field for field in Incident.model_fields if recorded.policy.rule(field) == WITHHELD}
    return {
        field: sum(getattr(incident, field) not in (None, ()) for incident in incidents)
        for field in sorted(RESTRICTED | withheld)
    }


def _victims(incidents: Sequence[Incident]) -> str:
    victims = [victim for incident in incidents for victim in incident.victims]
    if not victims:
        return '0'
    consent = sum(victim.consent_to_publish for victim in victims)
    minors = sum(victim.minor for victim in victims)
    published = sum(victim.consent_to_publish and not victim.minor for victim in victims)
    return (
        f'{len(victims)}; with consent {consent}, minors {minors}, '
        f'names that may be published {published}'
    )


def ends(fact: Fact) -> str:
    """Return a number with both its ends, or as a minimum."""
    if fact.min is None:
        return 'not known'
    if fact.max is None:
        return f'at least {fact.min}'
    return str(fact.min) if fact.min == fact.max else f'{fact.min} to {fact.max}'


def of_pairs(
    found: LookAlikes,
    doubts: Sequence[tuple[Decision, str]],
    recorded: Recorded,
    ledger: Ledger,
) -> Iterator[str]:
    """Yield which incidents may be one event, and what was decided."""
    yield 'Incidents that may be one event'
    yield from _undecided(found)
    decided = Counter(
        pair.decision.decision if pair.decision else 'by the record' for pair in found.decided
    )
    yield _line('decided pairs', _counts(decided))
    yield _line('decisions in doubt', len(doubts))
    for decision, why in doubts:
        pair = f'{decision.one} and {decision.other}'
        yield f'      {decision.at()}  {pair}, {decision.decision}: {why}'
    known = {incident.id for incident in (*recorded.incidents, *recorded.previous)}
    unknown = [each for each in recorded.decisions if not known & {each.one, each.other}]
    yield _line('on no record here', len(unknown))
    yield from _uncounted(recorded, ledger)
    if found.crowds:
        crowds = f'{found.crowds} groups of many incidents of one place, day and toll'
        yield _line('too alike to compare', crowds)
    if found.wide:
        yield _line('too wide to compare', f'{found.wide} incidents whose days lie too far apart')


def _undecided(found: LookAlikes) -> Iterator[str]:
    """Yield the pairs that nobody has decided on."""
    hint = '; all are counted (make duplicates)' if found.open else ''
    yield _line('undecided pairs', f'{len(found.open)}{hint}')
    for pair in found.open[:LISTED]:
        yield f'      {" and ".join(pair.ids)}  ({pair.score}: {", ".join(pair.reasons)})'
    if len(found.open) > LISTED:
        yield f'      and {len(found.open) - LISTED} more, on the sheet'


def _uncounted(recorded: Recorded, ledger: Ledger) -> Iterator[str]:
    """Yield the incidents that are kept for another one and yet not counted."""
    gradings = {
        incident.id: incident.grading for incident in (*recorded.incidents, *recorded.previous)
    }
    left = {each.id: each.reason for each in ledger.excluded if each.reason != 'duplicate'}
    uncounted = [
        (keep, name)
        for name, keep in sorted(recorded.repeats.items())
        if keep in left and name in gradings
    ]
    yield _line('kept, yet not counted', len(uncounted))
    for keep, name in uncounted:
        yield f'      {keep} ({left[keep]}) stands for {name} (graded-{gradings[name]})'


def of_anomalies(accepted: Sequence[Accepted], ledger: Ledger) -> Iterator[str]:
    """Yield each accepted anomaly, whether it is still there, and the numbers it touches."""
    yield 'Accepted anomalies'
    if not accepted:
        yield _line('none', '')
    for each in accepted:
        anomaly = each.anomaly
        which = f'    {anomaly.at()}  {anomaly.rule} in {anomaly.record or anomaly.file}'
        if each.elsewhere:
            yield f'{which}: no record of this brief'
            continue
        yield f'{which}: {len(each.problems)} of {anomaly.count} found{_stale(each)}'
        yield from (f'      {problem.where}  {problem.what}' for problem in each.problems)
        yield from _touched(each, ledger)


def _stale(accepted: Accepted) -> str:
    """Return what to do where an anomaly accepts more than there is."""
    found = len(accepted.problems)
    if found == accepted.anomaly.count:
        return ''
    return f'; lower the count to {found}' if found else '; no longer needed, delete it'


def _touched(accepted: Accepted, ledger: Ledger) -> Iterator[str]:
    """Yield how many numbers an anomaly touches, and which short names of the brief they have."""
    touched: dict[str, None] = {}
    for name, fact in ledger.facts.items():  # a fact comes after those it is made of
        if set(accepted.records) & set(fact.records) or set(fact.of) & touched.keys():
            touched[name] = None
    if not touched:
        return
    short = {
        name: f'${key}'
        for key, names in ledger.public.brief.names.items()
        for name in ((names,) if isinstance(names, str) else names)
    }
    named = dict.fromkeys(short[name] for name in touched if name in short)
    among = f', among them {", ".join(named)}' if named else ''
    yield f'      touches {len(touched)} numbers of the brief{among}'


def of_unnamed(names: Sequence[str]) -> Iterator[str]:
    """Yield the files of incidents that no brief names."""
    yield 'Files of incidents that no brief names'
    yield from (f'    {name}' for name in names or ('none',))


def headline(recorded: Recorded) -> str:
    """Return the line on the whole."""
    incidents = len(recorded.incidents) + len(recorded.previous)
    return (
        f'{recorded.brief.id}: {incidents} incidents, {len(recorded.claims)} claims, '
        f'{len(recorded.places)} places; no problem found'
    )


def _line(label: str, value: str | int) -> str:
    return f'    {label:{WIDTH}}{value}'.rstrip()


def _counts(counts: Mapping[str, int]) -> str:
    return ', '.join(f'{name} {count}' for name, count in sorted(counts.items()) if count) or '0'
