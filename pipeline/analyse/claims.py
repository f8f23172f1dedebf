"""Count what claims state: totals, the groups within them, what is left, sums of items, one toll beside another."""

from collections.abc import Iterator

from pipeline.analyse.sums import governorate, with_its_parts
from pipeline.model import Count, Fact, Public


def claimed(public: Public) -> Iterator[Fact]:
    """Yield the days of a brief, the facts of its claims, and what its incidents itemise of them."""
    yield from _days(public)
    yield from _claims(public)
    yield from _itemised(public)
    yield from _comparison(public)
    yield from _incidents(public)
    yield from _by_governorate(public)


def _days(public):
    brief = public.brief
    days = {
        'period-from': brief.period.from_,
        'period-to': brief.period.to,
        'published': brief.published,
    }
    for name, day in days.items():
        if day:
            yield Fact(
                name=f'day.{name}',
                kind='day',
                unit='day',
                day=day,
                operation='as written in the brief',
                records=(f'brief:{brief.id}',),
                wheres=(public.wheres[name],),
            )
    for number, origin in enumerate(public.origins, 1):
        yield Fact(
            name=f'day.accessed-{number}',
            kind='day',
            unit='day',
            day=origin.accessed,
            operation=f'the day on which the data of {origin.producer} were taken',
            wheres=(public.wheres[f'accessed-{number}'],),
        )
    for incident in public.incidents:
        if incident.date and incident.date.precision == 'day':
            yield Fact(
                name=f'day.{incident.id}',
                kind='day',
                unit='day',
                day=incident.date.earliest,
                operation='as recorded',
                records=(f'incident:{incident.id}',),
                wheres=(incident.where,),
            )
        elif incident.date and (
            incident.date.precision != 'period' or not _covers(incident.date, brief)
        ):
            for end in ('earliest', 'latest'):
                yield Fact(
                    name=f'day.{incident.id}.{end}',
                    kind='day',
                    unit='day',
                    day=getattr(incident.date, end),
                    operation=f'{end} possible day, as recorded',
                    records=(f'incident:{incident.id}',),
                    wheres=(incident.where,),
                )


def _covers(dates, brief):
    """Whether all that is known of a day is that it lies within the period of the brief."""
    return dates.earliest <= brief.period.from_ and dates.latest >= brief.last_day


def _claims(public):
    """Yield the facts of each claim: its total, its parts, its residual, its items.

    What others state than those who publish the brief is named ``stated.<by>.…``: two statements never share a name.
    """
    for stated in public.claims:
        claim = stated.claim
        if claim.itemises is not None:
            continue
        counted = _toll if claim.measure in ('killed', 'injured') else _breakdown
        yield from counted(stated, stated.name(public.brief), stated.unit)


def _itemised(public):
    """What one page lists piece by piece of a total that another states, and how much of it is not listed: the two are never added."""
    totals = {stated.claim.id: stated for stated in public.claims}
    for stated in public.claims:
        claim, of = stated.claim, totals.get(stated.claim.itemises or '')
        if of is None:
            continue
        name = f'{of.name(public.brief)}.itemised.{claim.id}'
        yield Fact(
            name=f'day.{claim.id}',
            kind='day',
            unit='day',
            day=claim.published,
            operation='as the source states it',
            records=(f'claim:{claim.id}',),
            wheres=(stated.wheres['published'],),
        )
        if claim.value.known or not claim.items:
            listed = _stated(stated, name, of.unit, claim.value, 'value')
        else:
            listed = _sum(
                name,
                of.unit,
                [
                    _stated(
                        stated,
                        f'{name}.{i}',
                        of.unit,
                        item.value,
                        item.place or item.facility_type or str(item.date),
                    )
                    for i, item in enumerate(claim.items)
                ],
            )
            listed = listed.model_copy(
                update={
                    'of': (),
                    'records': (f'claim:{claim.id}',),
                    'wheres': (stated.wheres['value'],),
                }
            )
        yield listed
        total = of.claim.value
        if None not in (total.min, total.max, listed.min, listed.max):
            yield Fact(
                name=f'{name}.rest',
                kind='count',
                unit=of.unit,
                min=max(0, total.min - listed.max),
                max=max(0, total.max - listed.min),
                operation=f'{total.min} - {listed.min}',
                of=(of.name(public.brief), name),
            )


def _toll(stated, name, unit):
    """The total as stated, the groups known within it, and what is left: never called men."""
    claim = stated.claim
    total = _stated(stated, name, unit, claim.value, 'value')
    parts = [
        _stated(stated, f'{name}.{part.group}', part.group, part.value, part.group)
        for part in claim.of_which
    ]
    yield total
    yield from parts
    if len(parts) > 1 and all(part.min is not None for part in parts):
        known = _sum(
            f'{name}.{"-and-".join(part.group for part in claim.of_which)}',
            '-and-'.join(part.unit for part in parts),
            parts,
        )
        yield known
        if total.min and known.min == known.max and not total.ranged:
            yield Fact(
                name=f'{known.name}.share',
                kind='share',
                unit='percent',
                min=round(100 * known.min / total.min, 1),
                max=round(100 * known.min / total.min, 1),
                operation=f'{known.min} of {total.min}, in percent, to one decimal',
                of=(known.name, total.name),
            )
    if parts and total.min is not None and all(part.max is not None for part in parts):
        least = max(0, total.min - sum(part.max for part in parts))
        most = None if total.max is None else total.max - sum(part.min or 0 for part in parts)
        made = {
            'name': f'{name}.not-broken-down',
            'kind': 'count',
            'unit': 'not-broken-down',
            'operation': ' - '.join(str(fact.value) for fact in (total, *parts)),
            'of': (total.name, *(part.name for part in parts)),
        }
        if (most is None and least == 0) or (
            most is not None and most < 0
        ):  # "at least 0" says nothing, and an accepted contradiction leaves no rest
            yield Fact(qualifier='unknown', **made)
        else:
            yield Fact(min=least, max=most, qualifier=total.qualifier, **made)


def _breakdown(stated, name, unit):
    """A total made of its items; where the source states a total as well, validation has compared the two."""
    claim = stated.claim
    items = [
        _stated(
            stated,
            f'{name}.{item.place or item.facility_type}',
            unit if item.place else item.facility_type,
            item.value,
            item.place or item.facility_type,
        )
        for item in claim.items
    ]
    yield from items
    if items and all(item.min is not None for item in items):
        total = _sum(name, unit, items)
        at_least = claim.value.qualifier == 'at-least'
        yield total.model_copy(update={'max': None, 'qualifier': 'at-least'}) if at_least else total
    else:
        yield _stated(stated, name, unit, claim.value, 'value')


def _stated(stated, name, unit, count: Count, key):
    return Fact(
        name=name,
        kind='count',
        unit=unit,
        min=count.min,
        max=count.max,
        qualifier=count.qualifier,
        operation='as the source states it',
        records=(f'claim:{stated.claim.id}',),
        wheres=(stated.wheres[key],),
    )


def _sum(name, unit, facts):
    """Add facts whose least is known: without a most of each, the sum is a minimum."""
    least = any(fact.max is None for fact in facts)
    return Fact(
        name=name,
        kind='count',
        unit=unit,
        min=sum(fact.min for fact in facts),
        max=None if least else sum(fact.max for fact in facts),
        qualifier='at-least'
        if least
        else 'about'
        if any(fact.qualifier == 'about' for fact in facts)
        else 'as-stated',
        operation=' + '.join(str(fact.min) for fact in facts),
        of=tuple(fact.name for fact in facts),
    )


def _comparison(public):
    """How many times the smaller toll the larger is: whole times, rounded down, as the larger is a minimum."""
    tolls = {
        stated.claim.actor: fact
        for stated in public.claims
        if (stated.claim.measure, stated.claim.status, stated.claim.by)
        == ('killed', 'civilian', public.brief.by)
        and stated.claim.itemises is None
        for fact in _toll(stated, f'killed.{stated.claim.status}.{stated.claim.actor}', 'killed')
        if fact.name.count('.') == 2
    }
    subject, context = tolls.get(public.brief.subject), tolls.get(public.brief.context)
    if subject and context and subject.max and context.min:
        times = context.min // subject.max
        yield Fact(
            name=f'killed.ratio.{public.brief.context}.{public.brief.subject}',
            kind='ratio',
            unit='times',
            min=times,
            max=None,
            qualifier='at-least',
            operation=f'{context.min} / {subject.max}, rounded down',
            of=(context.name, subject.name),
        )


def _incidents(public):
    """How many incidents are recorded, what they struck by name, and how many of the dead they itemise."""
    named = {a.actor for incident in public.incidents for a in incident.attributions or ()}
    if public.brief.tally:  # then `recorded` counts them, by who is held responsible
        named = set()
    else:
        named |= {public.brief.subject, public.brief.context} - {None}
    for actor in sorted(named):
        theirs = [
            i for i in public.incidents if i.attributions and i.attributions[0].actor == actor
        ]
        records = tuple(f'incident:{i.id}' for i in theirs)
        wheres = tuple(i.where for i in theirs)
        yield Fact(
            name=f'incidents.{actor}',
            kind='count',
            unit='incidents',
            min=len(theirs),
            max=len(theirs),
            operation='incidents recorded',
            records=records,
            wheres=wheres,
        )
        deaths = [
            harm.value for i in theirs for harm in i.killed or () if harm.status == 'civilian'
        ]
        if all(count.min is not None for count in deaths):
            least = any(count.max is None for count in deaths)
            yield Fact(
                name=f'itemised.killed.civilian.{actor}',
                kind='count',
                unit='killed-civilian',
                min=sum(count.min for count in deaths),
                max=None if least else sum(count.max for count in deaths),
                qualifier='at-least' if least else 'as-stated',
                operation='civilians killed in the incidents whose deaths are known',
                records=records,
                wheres=wheres,
            )
    for incident in public.incidents:
        yield from _harmed(incident, 'killed')
        yield from _harmed(incident, 'injured')
        named = [target for target in incident.targets or () if target.facility]
        if named:
            yield Fact(
                name=f'targets.{incident.id}',
                kind='count',
                unit='targets',
                min=len(named),
                max=len(named),
                operation='targets named',
                records=(f'incident:{incident.id}',),
                wheres=(incident.where,),
            )


def _harmed(incident, kind):
    """Yield the killed or the injured of an incident by status, none fewer than the groups known among them."""
    for harm in getattr(incident, kind) or ():
        value = with_its_parts(harm)
        operation = 'as recorded' if value == harm.value else 'the sum of the groups recorded'
        yield Fact(
            name=f'{kind}.{harm.status}.incident.{incident.id}',
            kind='count',
            unit=f'{kind}-{harm.status}',
            min=value.min,
            max=value.max,
            qualifier=value.qualifier,
            operation=operation,
            records=(f'incident:{incident.id}',),
            wheres=(incident.where,),
        )


def _by_governorate(public):
    """How many targets the incidents of a campaign name in each governorate."""
    for actor in (public.brief.subject, public.brief.context):
        named = {}
        for incident in public.incidents:
            count = sum(bool(target.facility) for target in incident.targets or ())
            if count and incident.attributions and incident.attributions[0].actor == actor:
                named.setdefault(governorate(incident, public), []).append((incident, count))
        for place, found in named.items():
            total = sum(count for _, count in found)
            yield Fact(
                name=f'targets.{actor}.in.{place}',
                kind='count',
                unit='targets',
                min=total,
                max=total,
                operation=' + '.join(str(count) for _, count in found),
                of=tuple(f'targets.{incident.id}' for incident, _ in found),
            )
