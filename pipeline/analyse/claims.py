"""Count what claims state: totals, the groups within them, what is left, sums of items, ratios."""

from collections.abc import Iterator, Sequence

from pipeline.analyse.builders import count_fact, day_fact
from pipeline.analyse.sums import added
from pipeline.model import Count, Fact, Public, PublicClaim, fact_name

AS_STATED = 'as the source states it'


def claimed(public: Public) -> Iterator[Fact]:
    """Yield the facts of the claims of a brief."""
    for stated in public.claims:
        if stated.claim.itemises is None:
            counted = _toll if stated.claim.measure in ('killed', 'injured') else _breakdown
            yield from counted(stated, stated.name(public.brief))
    yield from _itemised(public)
    yield from _comparison(public)


def _itemised(public: Public) -> Iterator[Fact]:
    """Yield what one page lists piece by piece of a total of another, and how much it does not.

    The two are never added.
    """
    totals = {stated.claim.id: stated for stated in public.claims}
    for stated in public.claims:
        total = totals.get(stated.claim.itemises or '')
        if total is not None:
            yield from _itemisation(stated, total, total.name(public.brief))


def _itemisation(stated: PublicClaim, of: PublicClaim, total: str) -> Iterator[Fact]:
    """Yield the day of an itemisation, what it lists of a total, and the rest."""
    claim = stated.claim
    name = fact_name('<total>.itemised.<claim>', total=total, claim=claim.id)
    record = (f'claim:{claim.id}',)
    yield day_fact(
        fact_name('day.<record>', record=claim.id),
        claim.published,
        AS_STATED,
        records=record,
        wheres=(stated.wheres['published'],),
    )
    listed, operation = claim.value, AS_STATED
    if not listed.known and claim.items:
        items = [item.value for item in claim.items]
        listed, operation = added(items), _joined(items, ' + ')
    yield count_fact(
        name,
        of.unit,
        listed,
        operation,
        records=record,
        wheres=(stated.wheres['value'],),
    )
    whole = of.claim.value
    rest = _not_listed(whole, listed)
    if rest is not None:
        yield count_fact(
            fact_name('<total>.itemised.<claim>.rest', total=total, claim=claim.id),
            of.unit,
            rest,
            f'{whole.min} - {listed.min}',
            of=(total, name),
        )


def _not_listed(whole: Count, listed: Count) -> Count | None:
    """Return how much of a total is not listed, where both have two ends."""
    if whole.min is None or whole.max is None or listed.min is None or listed.max is None:
        return None
    return Count(min=max(0, whole.min - listed.max), max=max(0, whole.max - listed.min))


def _toll(stated: PublicClaim, name: str) -> Iterator[Fact]:
    """Yield a total as stated, the groups known within it, and what is left: never called men."""
    claim = stated.claim
    yield _stated(stated, name, stated.unit, claim.value, 'value')
    parts = [
        _stated(
            stated,
            fact_name('<toll>.<group>', toll=name, group=part.group),
            part.group,
            part.value,
            part.group,
        )
        for part in claim.of_which
    ]
    yield from parts
    names = tuple(part.name for part in parts)
    yield from _several_groups(stated, name, names)
    total, values = claim.value, [part.value for part in claim.of_which]
    most = [value.max for value in values if value.max is not None]
    if values and total.min is not None and len(most) == len(values):
        yield count_fact(
            fact_name('<toll>.not-broken-down', toll=name),
            'not-broken-down',
            _rest(total, total.min - sum(most), values),
            _joined([total, *values], ' - '),
            of=(name, *names),
        )


def _rest(total: Count, least: int, parts: Sequence[Count]) -> Count:
    """Return what is left of a total; ``least`` is the total's least without the most of its parts.

    It is unknown where it would be "at least 0", which says nothing, and where an accepted
    contradiction leaves less than nothing.
    """
    least = max(0, least)
    if total.max is None:
        return Count(min=least, qualifier=total.qualifier) if least else Count(qualifier='unknown')
    most = total.max - sum(part.min or 0 for part in parts)
    if most < 0:
        return Count(qualifier='unknown')
    return Count(min=least, max=most, qualifier=total.qualifier)


def _several_groups(stated: PublicClaim, name: str, names: tuple[str, ...]) -> Iterator[Fact]:
    """Yield the sum of the groups of a toll, where there are several, and its share in the toll.

    ``names`` are those of the groups.
    """
    total, parts = stated.claim.value, stated.claim.of_which
    values = [part.value for part in parts]
    if len(values) < 2 or any(value.min is None for value in values):
        return
    groups, known = '-and-'.join(part.group for part in parts), added(values)
    sum_name = fact_name('<toll>.<groups>', toll=name, groups=groups)
    yield count_fact(sum_name, groups, known, _joined(values, ' + '), of=names)
    if not total.min or total.max not in (None, total.min):
        return  # a share needs one number to be a share of
    if known.min is not None and known.min == known.max:
        share = round(100 * known.min / total.min, 1)
        yield Fact(
            name=fact_name('<toll>.<groups>.share', toll=name, groups=groups),
            kind='share',
            unit='percent',
            min=share,
            max=share,
            operation=f'{known.min} of {total.min}, in percent, to one decimal',
            of=(sum_name, name),
        )


def _breakdown(stated: PublicClaim, name: str) -> Iterator[Fact]:
    """Yield the items of a total and their sum.

    Where the source states a total as well, validation has compared the two.
    """
    claim = stated.claim
    items = [
        _stated(
            stated,
            fact_name('<strikes>.<item>', strikes=name, item=item.key),
            stated.unit if item.place else item.facility_type or stated.unit,
            item.value,
            item.key,
        )
        for item in claim.items
    ]
    yield from items
    values = [item.value for item in claim.items]
    if not values or any(value.min is None for value in values):
        yield _stated(stated, name, stated.unit, claim.value, 'value')
        return
    total = added(values)
    if total.known and claim.value.qualifier == 'at-least':
        total = Count(min=total.min, qualifier='at-least')
    operation = _joined(values, ' + ')
    yield count_fact(name, stated.unit, total, operation, of=tuple(item.name for item in items))


def _stated(stated: PublicClaim, name: str, unit: str, count: Count, key: str) -> Fact:
    """Return a number as a claim states it; ``key`` is what it counts in the claim's places."""
    return count_fact(
        name,
        unit,
        count,
        AS_STATED,
        records=(f'claim:{stated.claim.id}',),
        wheres=(stated.wheres[key],),
    )


def _joined(counts: Sequence[Count], sign: str) -> str:
    """Return the numbers that stand for some counts with a sign between them."""
    return sign.join(str(count.max if count.min is None else count.min) for count in counts)


def _comparison(public: Public) -> Iterator[Fact]:
    """Yield how many times the toll of the subject the other toll is.

    Whole times, rounded down, as the larger toll may be a minimum.
    """
    brief = public.brief
    tolls = {
        stated.claim.actor: stated.claim.value
        for stated in public.claims
        if (stated.claim.measure, stated.claim.status) == ('killed', 'civilian')
        and stated.claim.by == brief.by
        and stated.claim.itemises is None
    }
    if brief.subject is None or brief.context is None:
        return
    subject, context = tolls.get(brief.subject), tolls.get(brief.context)
    if subject and context and subject.max and context.min:
        yield Fact(
            name=fact_name(
                'killed.ratio.<context>.<subject>', context=brief.context, subject=brief.subject
            ),
            kind='ratio',
            unit='times',
            min=context.min // subject.max,
            qualifier='at-least',
            operation=f'{context.min} / {subject.max}, rounded down',
            of=tuple(
                fact_name('<harm>.<status>.<actor>', harm='killed', status='civilian', actor=actor)
                for actor in (brief.context, brief.subject)
            ),
        )
