"""Rules on totals: parts, tables and lists are compared with the number in which they are counted.

A rule takes pages about one thing and yields comparisons, as in the other modules of rules
(``dates.py``, ``agreement.py``, ``running_totals.py``, ``ratios.py``).
"""

from collections.abc import Iterator, Sequence
from functools import partial

from pipeline.audit.comparison import LEAVE_ROOM, SOURCE, Comparison, hint_for
from pipeline.audit.numbers import Name, Numbers, Span, Value, total, value_text
from pipeline.audit.pages import AMONG, ITEMS, ItemList, Page, describe, readable
from pipeline.model import Where

CHILDREN = ('boys', 'girls')
EXCLUSIVE = ('women', 'men', 'unknown')  # nobody is in two of these, or in one and a child
MOST_ADDENDS = 8  # a sum of more rows than this is printed without them


def parts_fit_their_total(pages: Sequence[Page], numbers: Numbers) -> Iterator[Comparison]:
    """Compare each group counted among a total with the total."""
    for page, whole in _wholes(pages):
        for part in page.tables[whole].get(AMONG, ()):
            found, capacity = page.span(part, numbers), page.capacity(whole, numbers)
            if found.uses and capacity.uses:
                yield Comparison(
                    ('part', part),
                    page.where_of(part),
                    (*found.uses, *capacity.uses),
                    partial(_too_large, page, part, whole),
                    LEAVE_ROOM,
                    hint=hint_for(page, 'Correct one of the two numbers'),
                )


def _wholes(pages: Sequence[Page]) -> Iterator[tuple[Page, Name]]:
    """Yield each number in which others are counted, with its page."""
    for page in pages:
        for whole in page.tables:
            yield page, whole


def _too_large(page: Page, part: Name, whole: Name, numbers: Numbers) -> str:
    found, capacity = page.span(part, numbers), page.capacity(whole, numbers).least
    if found.least <= capacity:
        return ''
    return f'{found} {readable(part[-1])} among {value_text(capacity)} {describe(whole)}'


def parts_fit_together(pages: Sequence[Page], numbers: Numbers) -> Iterator[Comparison]:
    """Compare the sum of groups in which nobody is counted twice with their total."""
    for page, whole in _wholes(pages):
        among = {part[-1]: part for part in page.tables[whole].get(AMONG, ())}
        children = [among[group] for group in CHILDREN if group in among]
        others = [among[group] for group in EXCLUSIVE if group in among]
        if 'children' not in among:
            yield from _together(page, whole, [*children, *others], numbers)
            continue
        yield from _together(page, whole, [among['children'], *others], numbers)
        where = page.where_of(children[0]) if children else None
        yield from _together(page, among['children'], children, numbers, where)


def _together(
    page: Page, whole: Name, parts: list[Name], numbers: Numbers, where: Where | None = None
) -> Iterator[Comparison]:
    parts = [part for part in parts if page.span(part, numbers).uses]
    found = total(page.span(part, numbers) for part in parts)
    capacity = page.capacity(whole, numbers)
    if len(parts) > 1 and found.uses and capacity.uses:
        yield Comparison(
            ('together', whole, *parts),
            where or page.wheres[*whole, AMONG],
            (*found.uses, *capacity.uses),
            partial(_too_many, page, parts, whole),
            LEAVE_ROOM,
            hint=hint_for(page, 'Correct the parts or the total'),
        )


def _too_many(page: Page, parts: list[Name], whole: Name, numbers: Numbers) -> str:
    spans = [page.span(part, numbers) for part in parts]
    capacity = page.capacity(whole, numbers).least
    if any(span.least > capacity for span in spans):
        return ''  # a part that does not fit alone is a finding by itself
    if total(spans).least <= capacity:
        return ''
    of = page.of(whole)
    return f'the parts {_sum_text(spans)} are more than the total of {value_text(capacity)}{of}'


def _sum_text(spans: list[Span]) -> str:
    """Return a sum with its parts, where they are few enough to be followed."""
    if 1 < len(spans) <= MOST_ADDENDS:
        return f'{" + ".join(map(str, spans))} = {total(spans)}'
    return str(total(spans))


def tables_add_up(pages: Sequence[Page], numbers: Numbers) -> Iterator[Comparison]:
    """Compare the sum of each table with its total.

    The same holds within it: the children of all places are the children of the total.
    """
    for page, whole in _wholes(pages):
        for table in _tables_of(page, whole):
            for name in (whole, *page.others_within(whole, table)):
                found = page.sum_of(whole, table, numbers, name[len(whole) :])
                stated = name in numbers and numbers[name].known
                if stated and found.uses and (found.least or found.most is not None):
                    yield _sum_comparison(page, whole, table, name, numbers)


def _tables_of(page: Page, whole: Name) -> list[str]:
    """Return the tables that make up a number, without the groups counted among it."""
    return [table for table in page.tables[whole] if table != AMONG]


def _sum_comparison(
    page: Page, whole: Name, table: str, name: Name, numbers: Numbers
) -> Comparison:
    found = page.sum_of(whole, table, numbers, name[len(whole) :])
    too_small = _below(found, numbers[name].floor)
    some = '; if it names only some of them, add a row "others: unknown"' if too_small else ''
    return Comparison(
        ('sum', name, table),
        numbers[name].where,
        (name, *found.uses),
        partial(_sum_differs, page, whole, table, name),
        'make the sum right',
        'the sum of the items' if table == ITEMS else f'the sum {readable(table)}',
        hint_for(page, 'Correct the value or the items', SOURCE + some),
    )


def _sum_differs(page: Page, whole: Name, table: str, name: Name, numbers: Numbers) -> str:
    stated, inner = numbers[name], name[len(whole) :]
    found = page.sum_of(whole, table, numbers, inner)
    enough = stated.ceiling is None or not _below(found, stated.floor)
    if found.least <= stated.capacity and enough:
        return ''
    rows = page.tables[whole][table]
    count = f'{len(rows)} ' if len(rows) > MOST_ADDENDS else ''
    text = _sum_text([page.span(row, numbers, inner) for row in rows])
    return f'{page.states(name, numbers)}, its {count}{_label(table)} give {text}'


def _below(span: Span, value: Value) -> bool:
    return span.most is not None and span.most < value


def _label(table: str) -> str:
    return table if table == ITEMS else f'parts {readable(table)}'


def tables_agree(pages: Sequence[Page], numbers: Numbers) -> Iterator[Comparison]:
    """Compare the sums of two tables of one number that is not stated itself."""
    for page, whole in _wholes(pages):
        if whole in numbers and numbers[whole].known:
            continue
        tables = _tables_of(page, whole)
        for table in tables[1:]:
            first, second = (page.sum_of(whole, one, numbers) for one in (tables[0], table))
            yield Comparison(
                ('tables', whole, table),
                page.wheres[*whole, table],
                (*first.uses, *second.uses),
                partial(_tables_differ, page, whole, tables[0], table),
                'make the two tables agree',
                'the other table',
            )


def _tables_differ(page: Page, whole: Name, one: str, other: str, numbers: Numbers) -> str:
    first, second = (page.sum_of(whole, table, numbers) for table in (one, other))
    if not _below(first, second.least) and not _below(second, first.least):
        return ''
    return f'{describe(whole)}: the {_label(one)} give {first}, the {_label(other)} give {second}'


def lists_fit_their_total(pages: Sequence[Page], numbers: Numbers) -> Iterator[Comparison]:
    """Compare listed names, and the dead of listed incidents, with their total."""
    for page in pages:
        for listed in page.lists:
            found = total(page.span(name, numbers) for name in listed.items)
            capacity = page.capacity(listed.whole, numbers)
            if found.uses and capacity.uses:
                yield Comparison(
                    ('list', *listed.items),
                    numbers[listed.items[0]].where,
                    (*found.uses, *capacity.uses),
                    partial(_too_long, page, listed),
                    LEAVE_ROOM,
                )


def _too_long(page: Page, listed: ItemList, numbers: Numbers) -> str:
    spans = [page.span(name, numbers) for name in listed.items]
    capacity = page.capacity(listed.whole, numbers).least
    if total(spans).least <= capacity:
        return ''
    among = f'among {value_text(capacity)} {describe(listed.whole)}'
    first = listed.items[0]
    if first[1] == '@names':
        return f'{numbers[first]} are listed {among}'
    incidents = f'{len(spans)} incidents listed give' if len(spans) > 1 else 'incident listed gives'
    return f'the {incidents} {_sum_text(spans)} {among}'


RULES = (
    parts_fit_their_total,
    parts_fit_together,
    tables_add_up,
    tables_agree,
    lists_fit_their_total,
)
