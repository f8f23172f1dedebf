"""Keep small numbers from telling who somebody was: cells below a number are not printed, nor what would tell them.

A row and a column of the table add up to totals, so a small cell alone in its row could be worked out. Others are then
withheld beside it, the smallest that do, until every small cell could be any small number: whoever knows all that is
printed, and how this is done, still cannot tell one from another.
"""

from pipeline.model import ALL, Fact, Ledger, Tallied

OPEN = 10**9  # no upper bound


def masked(ledger: Ledger) -> Ledger:
    """Return what leaves of a ledger under the policy's small cells: the masked table, the totals it still prints, and no single incident."""
    below = ledger.public.small_cells
    if below is None:
        return ledger
    cells = [
        cell
        for status in dict.fromkeys(cell.status for cell in ledger.counts)
        for cell in mask([one for one in ledger.counts if one.status == status], below)
    ]
    totals = {
        f'recorded.killed.{cell.status}{"" if cell.group == ALL else "." + cell.group}': cell.least
        for cell in cells
        if cell.place == ALL and cell.shown == 'number'
    }
    facts = {}
    for name, fact in ledger.facts.items():  # a fact comes after those it is made of
        if _leaves(fact, totals) and all(of in facts for of in fact.of):
            facts[name] = _bare(fact, ledger)
    return ledger.model_copy(
        update={
            'public': ledger.public.model_copy(
                update={'incidents': (), 'previous': (), 'repeats': ()}
            ),
            'facts': facts,
            'excluded': (),
            'changed': tuple(name for name in ledger.changed if name in facts),
            'counts': tuple(cells),
        }
    )


def _leaves(fact: Fact, totals) -> bool:
    """What claims state and the days of the brief itself leave; of what was recorded, the number of incidents and the totals of the table."""
    from_incidents = any(record.startswith('incident:') for record in fact.records)
    if fact.name in totals:
        return totals[fact.name] == (fact.min or 0)
    return fact.name == 'recorded.incidents' or not (
        from_incidents
        or fact.name.startswith(
            (
                'recorded.',
                'previous.',
                'year.',
                'incidents.',
                'itemised.',
                'notable.',
                'changes.',
                'before.',
            )
        )
    )


def _bare(fact, ledger):
    """A total without the list of the incidents it is made of."""
    return (
        fact.model_copy(
            update={
                'records': (f'brief:{ledger.public.brief.id}',),
                'wheres': (),
                'operation': 'recorded',
            }
        )
        if fact.name.startswith('recorded.')
        else fact
    )


def mask(cells: list[Tallied], below: int) -> list[Tallied]:
    """Return the cells of one status with what is small, and what would tell it, not shown.

    A small cell is marked as such, what is withheld for its sake otherwise. Where that cannot protect every small cell, all that
    is not shown is marked alike.
    """
    values = {((cell.month, cell.place), cell.group): cell.least for cell in cells}
    small = {key for key, value in values.items() if 0 < value < below}
    hidden = _protected(values, small, {key: (1, below - 1) for key in small}, below, below)
    if hidden is None:
        hidden, small = (
            _protected(values, small, {key: (1, OPEN) for key in small}, 1, below),
            set(),
        )
    return [
        _shown(
            cell,
            small,
            {key for key, value in values.items() if value} if hidden is None else hidden,
        )
        for cell in cells
    ]


def _shown(cell, small, hidden):
    key = (cell.month, cell.place), cell.group
    return (
        cell.model_copy(
            update={'least': None, 'exact': False, 'shown': 'fewer' if key in small else 'withheld'}
        )
        if key in hidden
        else cell
    )


def _protected(values, small, bounds, least, below):
    """Return all that must not be shown so that each small cell could be any of its small numbers; nothing where that cannot be."""
    bounds = dict(bounds)
    for key in sorted(small, key=lambda key: (values[key], key)):
        low, high = bounds[key]
        for up, wanted in ((True, min(high, below) - values[key]), (False, values[key] - low)):
            beside = _beside(values, bounds, key, up, wanted, least)
            if beside is None:
                return None
            bounds |= dict.fromkeys(beside, (least, OPEN))
    return set(bounds)


def _beside(values, bounds, key, up, wanted, least):
    """Return the cells to be withheld as well so that a cell could be so much more, or less, for all that is shown; nothing where none would do.

    In a row and in a column a change is made good by another cell that changes: a flow from the column of the cell back to its
    row, through cells that are not shown for nothing, through others at the price of their number.
    """
    arcs, around = [], {}

    def arc(start, end, room, price, cell):
        around.setdefault(start, []).append(len(arcs))
        around.setdefault(end, []).append(len(arcs) + 1)
        arcs.extend(([end, room, price, cell], [start, 0, -price, cell]))

    for cell, value in values.items():
        if cell != key and (cell in bounds or value >= least):
            low, high = bounds.get(cell, (least, OPEN))
            more, fewer = (high - value, value - low)[:: _sign(cell)]
            price = 0 if cell in bounds else value
            arc(('row', cell[0]), ('column', cell[1]), more, price, cell)
            arc(('column', cell[1]), ('row', cell[0]), fewer, price, cell)
    start, end = (('column', key[1]), ('row', key[0]))[:: 1 if up == (_sign(key) > 0) else -1]
    while wanted > 0:
        path = _cheapest(arcs, around, start, end)
        if path is None:
            return None
        flow = min(wanted, *(arcs[i][1] for i in path))
        for i in path:
            arcs[i][1] -= flow
            arcs[i ^ 1][1] += flow
        wanted -= flow
    return [arcs[i][3] for i in range(1, len(arcs), 2) if arcs[i][1] and arcs[i][3] not in bounds]


def _sign(key):
    """Parts stand on one side and their total on the other; the grand total is a total of totals."""
    (month, _), group = key
    return -1 if (month == ALL) != (group == ALL) else 1


def _cheapest(arcs, around, start, end):
    """Return the arcs of the cheapest way that has room, by Bellman and Ford."""
    price, by = {start: 0}, {}
    for _ in around:
        for here in list(price):
            for i in around.get(here, ()):
                to, room, cost, _ = arcs[i]
                if room > 0 and price[here] + cost < price.get(to, OPEN):
                    price[to], by[to] = price[here] + cost, i
    if end not in by:
        return None
    path, here = [], end
    while here != start:
        path.append(by[here])
        here = arcs[by[here] ^ 1][0]
    return path
