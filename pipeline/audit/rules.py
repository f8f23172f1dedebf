"""The rules of the auditor: each takes pages that speak of one thing and yields what it compares.

A comparison knows the numbers it rests on and can be judged again with others in their place: that is how ``meant.py``
finds the single slip that explains a finding. To add a rule, write the function and list it in ``RULES``.
"""

from functools import partial
from itertools import pairwise

from pipeline.audit.comparison import ROOM, SOURCE, Comparison, hint_for
from pipeline.audit.pages import AMONG, described, said, spelled, total

APART = (
    ('children',),
    ('boys', 'girls'),
    ('women',),
    ('men',),
    ('unknown',),
)  # nobody is in two of these; boys and girls are children
MANY = 8  # a sum of more rows than this is said without them


def parts_fit_their_total(pages, numbers):
    """Whatever is counted among a total is no more than the total."""
    for page in pages:
        for whole, tables in page.tables.items():
            for part in tables.get(AMONG, ()):
                least, room = page.span(part, numbers), page.room(whole, numbers)
                if least.uses and room.uses:
                    yield Comparison(
                        ('part', part),
                        page.stands(part),
                        (*least.uses, *room.uses),
                        partial(_too_large, page, part, whole),
                        ROOM,
                        hint=hint_for(page, 'Correct one of the two numbers'),
                    )


def _too_large(page, part, whole, numbers):
    found, room = page.span(part, numbers), page.room(whole, numbers).least
    return (
        f'{found.said()} {spelled(part[-1])} among {said(room)} {described(whole)}'
        if found.least > room
        else ''
    )


def parts_fit_together(pages, numbers):
    """Groups in which nobody is counted twice are no more than their total together."""
    for page in pages:
        for whole, tables in page.tables.items():
            among = {part[-1]: part for part in tables.get(AMONG, ())}
            children = [among[group] for group in APART[1] if group in among]
            others = [
                among[group]
                for groups in APART
                if groups != APART[1]
                for group in groups
                if group in among
            ]
            yield from _together(
                page, whole, others if 'children' in among else [*children, *others], numbers
            )
            if 'children' in among:
                yield from _together(
                    page,
                    among['children'],
                    children,
                    numbers,
                    page.stands(children[0]) if children else None,
                )


def _together(page, whole, parts, numbers, where=None):
    parts = [part for part in parts if page.span(part, numbers).uses]
    found, room = total(page.span(part, numbers) for part in parts), page.room(whole, numbers)
    if len(parts) > 1 and found.uses and room.uses:
        yield Comparison(
            ('together', whole, *parts),
            where or page.wheres[*whole, AMONG],
            (*found.uses, *room.uses),
            partial(_too_many, page, parts, whole),
            ROOM,
            hint=hint_for(page, 'Correct the parts or the total'),
        )


def _too_many(page, parts, whole, numbers):
    spans, room = [page.span(part, numbers) for part in parts], page.room(whole, numbers).least
    if total(spans).least <= room or any(
        span.least > room for span in spans
    ):  # one that does not fit alone is said by itself
        return ''
    return f'the parts {_sum(spans)} are more than the total of {said(room)}{page.of(whole)}'


def _sum(spans):
    """Return a sum with its parts, where they are few enough to be followed."""
    parts = ' + '.join(span.said() for span in spans) + ' = '
    return f'{parts if 1 < len(spans) <= MANY else ""}{total(spans).said()}'


def tables_add_up(pages, numbers):
    """A table makes up its total: by actor, by place, by month; and so it does for each group and each row of another table."""
    for page in pages:
        for whole, tables in page.tables.items():
            for table in tables:
                for name in [whole, *page.beside(whole, table)] if table != AMONG else ():
                    found = page.sum(whole, table, numbers, name[len(whole) :])
                    if (
                        found.uses
                        and name in numbers
                        and numbers[name].known
                        and (found.least or found.most is not None)
                    ):
                        yield _sum_of(page, whole, table, name, found, numbers)


def _sum_of(page, whole, table, name, found, numbers):
    some = (
        '; if it names only some of them, add a row "others: unknown"'
        if found.most is not None and found.most < numbers[name].floor
        else ''
    )
    called = 'the sum of the items' if table == 'items' else f'the sum {spelled(table)}'
    return Comparison(
        ('sum', name, table),
        numbers[name].where,
        (name, *found.uses),
        partial(_adds_up, page, whole, table, name),
        'make the sum right',
        called,
        hint_for(page, 'Correct the value or the items', SOURCE + some),
    )


def _adds_up(page, whole, table, name, numbers):
    stated, inner = numbers[name], name[len(whole) :]
    found = page.sum(whole, table, numbers, inner)
    if found.least <= stated.room and (
        stated.ceiling is None or found.most is None or found.most >= stated.floor
    ):
        return ''
    rows = page.tables[whole][table]
    many = f'{len(rows)} ' if len(rows) > MANY else ''
    return f'{page.states(name, numbers)}, its {many}{_label(table)} give {_sum([page.span(row, numbers, inner) for row in rows])}'


def _label(table):
    return table if table == 'items' else f'parts {spelled(table)}'


def tables_agree(pages, numbers):
    """Two tables of one number that is not stated itself give the same sum."""
    for page in pages:
        for whole, tables in page.tables.items():
            sums = [table for table in tables if table != AMONG]
            if whole in numbers and numbers[whole].known:
                continue
            for table in sums[1:]:
                uses = (
                    *page.sum(whole, sums[0], numbers).uses,
                    *page.sum(whole, table, numbers).uses,
                )
                yield Comparison(
                    ('tables', whole, table),
                    page.wheres[*whole, table],
                    uses,
                    partial(_differ, page, whole, sums[0], table),
                    'make the two tables agree',
                    'the other table',
                )


def _differ(page, whole, one, other, numbers):
    first, second = (page.sum(whole, table, numbers) for table in (one, other))
    apart = (first.most is not None and first.most < second.least) or (
        second.most is not None and second.most < first.least
    )
    return (
        f'{described(whole)}: the {_label(one)} give {first.said()}, the {_label(other)} give {second.said()}'
        if apart
        else ''
    )


def lists_fit_their_total(pages, numbers):
    """There are no more names, and no more dead in the incidents listed, than the total says."""
    for page in pages:
        for whole, listed in page.lists:
            found, room = (
                total(page.span(name, numbers) for name in listed),
                page.room(whole, numbers),
            )
            if found.uses and room.uses:
                yield Comparison(
                    ('list', *listed),
                    numbers[listed[0]].where,
                    (*found.uses, *room.uses),
                    partial(_too_long, page, whole, listed),
                    ROOM,
                )


def _too_long(page, whole, listed, numbers):
    spans, room = [page.span(name, numbers) for name in listed], page.room(whole, numbers).least
    if total(spans).least <= room:
        return ''
    if listed[0][1] == '@names':
        return f'{numbers[listed[0]].said()} are listed among {said(room)} {described(whole)}'
    incidents = f'{len(spans)} incidents listed give' if len(spans) > 1 else 'incident listed gives'
    return f'the {incidents} {_sum(spans)} among {said(room)} {described(whole)}'


def days_are_in_order(pages, numbers):
    """A period ends after it starts, is published after it ends, has as many days as are stated, and what happened in it lies within it."""
    for page in pages:
        period, published = page.period, page.published
        if period is None:
            continue
        if period.first and period.last and period.first > period.last:
            yield Comparison.of_days(
                page,
                period.where_last,
                f'the period ends on {period.last}, before it starts on {period.first}',
            )
            continue
        end = period.last or (published and published[0])
        for day, word in ((period.first, 'starts'), (period.last, 'ends')):
            if published and day and published[0] < day:
                yield Comparison.of_days(
                    page,
                    published[1],
                    f'published on {published[0]}, before its period {word} on {day}',
                )
                end = period.last
                break
        name = (page.name, '@days')
        if name in numbers and period.length and period.first and period.last:
            yield Comparison(
                ('days', name),
                numbers[name].where,
                (name,),
                partial(_not_as_long, name, period),
                'be right',
                worked_out=name,
            )
        for dated in page.days:
            early = period.first and dated.last < period.first and not dated.running
            if early or (end and dated.first > end):
                outside = f'{dated.of} lies outside the period {period.first or "of an unknown start"} to {end or "an unknown day"}'
                yield Comparison.of_days(page, dated.where, outside)


def _not_as_long(name, period, numbers):
    stated = numbers[name]
    return (
        ''
        if stated.printed == period.length
        else f'{stated.said()} are stated, {period.first} to {period.last} are {said(period.length)}'
    )


def pages_agree(pages, numbers):
    """What two pages, two languages or two statements say of one thing is the same."""
    first, periods = {}, {}
    for page in pages:
        for name in page.numbers:
            if numbers[name].known and name[1] != '@incident':
                earlier = first.setdefault(name[1:], name)
                if earlier != name:
                    yield Comparison(
                        ('pages', name),
                        numbers[name].where,
                        (name, earlier),
                        partial(_unlike, name, earlier),
                        'make the two agree',
                        'the other page',
                        'Compare both with the source: no more than one of them is right',
                    )
        for which, day, where in page.period.ends() if page.period else ():
            earlier_day, earlier_where = periods.setdefault(which, (day, where))
            if day != earlier_day:
                yield Comparison.of_days(
                    page,
                    where,
                    f'the period {which} on {day} here, on {earlier_day} at {earlier_where}',
                )


def _unlike(name, earlier, numbers):
    here, there = numbers[name], numbers[earlier]
    if here[1:] == there[1:]:
        return ''
    words = (
        f' {described(name)}'
        if not name[1].startswith('@')
        else f' {name[2]} on {name[3]}'
        if name[1] == '@series'
        else ''
    )
    return f'{here.said()}{words} here, {there.said()} at {there.where}'


def series_only_rise(pages, numbers):
    """A running total never falls; where it starts again from little, it is said to restart."""
    for page in pages:
        for series in page.series:
            known = [(day, name) for day, name in series if numbers[name].known]
            for (day, _name), (after, then) in pairwise(known):
                if after <= day:
                    order = f'{after} comes twice' if after == day else f'{after} comes after {day}'
                    yield Comparison.of_days(page, numbers[then].where, f'{order} in this series')
            for i in range(1, len(known)):
                rows = (
                    *([None] * (i < 2)),
                    *known[max(i - 2, 0) : i + 2],
                    *([None] * (i + 2 > len(known))),
                )
                before, now = known[i - 1][1], known[i][1]
                yield Comparison(
                    ('series', now),
                    numbers[now].where,
                    (before, now),
                    partial(_falls, rows),
                    'make the series rise',
                    'the series',
                    explain=partial(_runs_on, page, rows),
                )


def _value(row, numbers):
    return None if row is None else numbers[row[1]].room


def _falls(rows, numbers):
    (day, name), (then, _) = rows[1:3]
    high, low = _value(rows[1], numbers), _value(rows[2], numbers)
    word = 'restarts' if _restarts(rows, numbers) else 'falls'
    return f'{name[2]} {word}: {said(high)} on {day}, {said(low)} on {then}' if low < high else ''


def _restarts(rows, numbers):
    """Return whether a fall is a new beginning: to less than half, below what stood before the high, and not made good at once."""
    before, high, low, after = (_value(row, numbers) for row in rows)
    return low * 2 < high and (before is None or low < before) and (after is None or after < high)


def _runs_on(page, rows, numbers):
    if not _restarts(rows, numbers):
        return ''
    whole, then = _value(rows[1], numbers) + _value(rows[2], numbers), rows[2][0]
    others = [
        name[2]
        for series in page.series
        for day, name in series
        if day == then and numbers[name].printed == whole
    ]
    runs_on = f'; {others[0]} runs on to {said(whole)} there' if others else ''
    return f'Say from which day it counts, and never print it as the whole{runs_on}'


def steps_are_right(pages, numbers):
    """A running total grows by the number of the day."""
    for page in pages:
        for before, now, of_the_day in page.steps:
            yield Comparison(
                ('step', of_the_day),
                numbers[of_the_day].where,
                (before, now, of_the_day),
                partial(_other_step, before, now, of_the_day),
                'make the step right',
                'the step',
            )


def _other_step(before, now, of_the_day, numbers):
    low, high, stated = (numbers[name].printed for name in (before, now, of_the_day))
    if high < low or high - low == stated:
        return ''
    return f'{said(stated)} {of_the_day[2]} are stated for {of_the_day[3]}, {now[2]} grows by {said(high - low)}, from {said(low)} to {said(high)}'


RULES = (
    parts_fit_their_total,
    parts_fit_together,
    tables_add_up,
    tables_agree,
    lists_fit_their_total,
    days_are_in_order,
    pages_agree,
    series_only_rise,
    steps_are_right,
)
