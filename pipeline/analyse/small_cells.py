"""Keep small numbers from identifying people: cells below a number are not published.

A row and a column of the table add up to totals, so a small cell alone in its row could be worked
out. Others are then withheld as well, the smallest that do (complementary cell suppression), until
every small cell could be any small number: whoever knows all that is published, and how this is
done, still cannot tell one from another. The cells to withhold are found as a cheapest flow
(L. H. Cox, "Suppression methodology and statistical disclosure control", 1980).
"""

from typing import Literal, NamedTuple

from pipeline.model import ALL, Fact, Ledger, Tallied, fact_name, section_of

OPEN = 10**9  # no upper bound
PUBLISHED = ('days', 'statements')  # sections of names: what claims state, and days of the brief

Cell = tuple[tuple[str, str], str]  # its row, by month and place, and its column, by group
Bounds = dict[Cell, tuple[int, int]]  # of a cell that is not shown: what it could be
Node = tuple[Literal['row', 'column'], tuple[str, str] | str]


def masked(ledger: Ledger) -> Ledger:
    """Return what is published of a ledger under the policy's small cells.

    That is the masked table, the totals it still prints, and no single incident.
    """
    below = ledger.public.small_cells
    if below is None:
        return ledger
    cells = [
        cell
        for status in dict.fromkeys(cell.status for cell in ledger.counts)
        for cell in mask([one for one in ledger.counts if one.status == status], below)
    ]
    totals = {_name(cell): cell.least for cell in cells if cell.place == ALL and _shows(cell)}
    facts: dict[str, Fact] = {}
    for name, fact in ledger.facts.items():  # a fact comes after those it is made of
        if _published(fact, totals) and all(of in facts for of in fact.of):
            facts[name] = _bare(fact, ledger)
    no_incidents: dict[str, object] = {'incidents': (), 'previous': (), 'repeats': ()}
    return ledger.model_copy(
        update={
            'public': ledger.public.model_copy(update=no_incidents),
            'facts': facts,
            'excluded': (),
            'changed': tuple(name for name in ledger.changed if name in facts),
            'counts': tuple(cells),
        }
    )


def _shows(cell: Tallied) -> bool:
    return cell.shown == 'number'


def _name(cell: Tallied) -> str:
    """Return the name of the fact that a total of the table is."""
    total = fact_name('recorded.<harm>.<status>', harm='killed', status=cell.status)
    return total if cell.group == ALL else f'{total}.{cell.group}'


def _published(fact: Fact, totals: dict[str, int | None]) -> bool:
    """Tell whether a fact is published: of what was recorded, only totals of the table are."""
    if fact.name in totals:
        return totals[fact.name] == (fact.min or 0)
    from_incidents = any(record.startswith('incident:') for record in fact.records)
    stated = section_of(fact.name) in PUBLISHED and not from_incidents
    return stated or fact.name == 'recorded.incidents'


def _bare(fact: Fact, ledger: Ledger) -> Fact:
    """Return a total without the list of the incidents it is made of."""
    if not fact.name.startswith('recorded.'):
        return fact
    of_the_brief = (f'brief:{ledger.public.brief.id}',)
    return fact.model_copy(update={'records': of_the_brief, 'wheres': (), 'operation': 'recorded'})


def mask(cells: list[Tallied], below: int) -> list[Tallied]:
    """Return the cells of one status with what is small, and what would tell it, not shown.

    A small cell is marked as such, what is withheld for its sake otherwise. Where that cannot
    protect every small cell, all that is not shown is marked alike.
    """
    values = {_key(cell): cell.least or 0 for cell in cells}
    small = {key for key, value in values.items() if 0 < value < below}
    hidden = _protected(values, {key: (1, below - 1) for key in small}, below, below)
    marked = small
    if hidden is None:
        marked = set()
        hidden = _protected(values, {key: (1, OPEN) for key in small}, 1, below)
    if hidden is None:
        hidden = {key for key, value in values.items() if value}
    return [_shown(cell, marked, hidden) for cell in cells]


def _key(cell: Tallied) -> Cell:
    return (cell.month, cell.place), cell.group


def _shown(cell: Tallied, small: set[Cell], hidden: set[Cell]) -> Tallied:
    if _key(cell) not in hidden:
        return cell
    shown = 'fewer' if _key(cell) in small else 'withheld'
    return cell.model_copy(update={'least': None, 'exact': False, 'shown': shown})


def _protected(values: dict[Cell, int], small: Bounds, least: int, below: int) -> set[Cell] | None:
    """Return all cells that must not be shown; None where that protects not every small cell.

    ``small`` holds what each small cell could be; a cell that is withheld for the sake of others
    could be anything from ``least`` on.
    """
    bounds = dict(small)
    for key in sorted(small, key=lambda key: (values[key], key)):
        low, high = bounds[key]
        for up, wanted in ((True, min(high, below) - values[key]), (False, values[key] - low)):
            others = _withheld_for(values, bounds, key, up, wanted, least)
            if others is None:
                return None
            bounds |= dict.fromkeys(others, (least, OPEN))
    return set(bounds)


def _withheld_for(
    values: dict[Cell, int], bounds: Bounds, key: Cell, up: bool, wanted: int, least: int
) -> list[Cell] | None:
    """Return the cells to be withheld so that a cell could be so much more, or so much less.

    Returns None where no cells would do. In a row and in a column a change is made good by another
    cell that changes: a flow from the column of the cell back to its row, through cells that are
    not shown at no price, through others at the price of their number.
    """
    network = _network(values, bounds, key, least)
    start: Node = ('column', key[1])
    end: Node = ('row', key[0])
    if up != (_sign(key) > 0):
        start, end = end, start
    if not network.send(wanted, start, end):
        return None
    return [cell for cell in network.used() if cell not in bounds]


def _network(values: dict[Cell, int], bounds: Bounds, key: Cell, least: int) -> '_Network':
    """Return the ways in which the other cells could make good a change of one cell."""
    network = _Network()
    for cell, value in values.items():
        if cell == key or (cell not in bounds and value < least):
            continue
        low, high = bounds.get(cell, (least, OPEN))
        more, fewer = high - value, value - low
        if _sign(cell) < 0:
            more, fewer = fewer, more
        price = 0 if cell in bounds else value
        row: Node = ('row', cell[0])
        column: Node = ('column', cell[1])
        network.add(row, column, more, price, cell)
        network.add(column, row, fewer, price, cell)
    return network


def _sign(key: Cell) -> int:
    """Return the side of the sum a cell is on: parts on one, their total on the other.

    The grand total is a total of totals.
    """
    (month, _), group = key
    return -1 if (month == ALL) != (group == ALL) else 1


class _Arc(NamedTuple):
    """A way from one row or column to another, through a cell."""

    end: Node
    price: int
    cell: Cell


class _Network:
    """Rows and columns, and the cells through which a change can flow from one to the other.

    The arcs come in pairs: each one that is added is followed by its reverse.
    """

    def __init__(self) -> None:
        self.arcs: list[_Arc] = []
        self.room: list[int] = []  # by arc: how much more can flow through it
        self.leaving: dict[Node, list[int]] = {}  # the arcs that begin at a node

    def add(self, start: Node, end: Node, room: int, price: int, cell: Cell) -> None:
        """Add an arc and its reverse."""
        self.leaving.setdefault(start, []).append(len(self.arcs))
        self.leaving.setdefault(end, []).append(len(self.arcs) + 1)
        self.arcs += [_Arc(end, price, cell), _Arc(start, -price, cell)]
        self.room += [room, 0]

    def send(self, amount: int, start: Node, end: Node) -> bool:
        """Send an amount by the cheapest ways; return whether there is room for all of it."""
        while amount > 0:
            path = self._cheapest(start, end)
            if path is None:
                return False
            flow = min(amount, *(self.room[i] for i in path))
            for i in path:
                self.room[i] -= flow
                self.room[i ^ 1] += flow
            amount -= flow
        return True

    def used(self) -> list[Cell]:
        """Return the cells through which something flows: those whose reverse arc has room."""
        return [self.arcs[i].cell for i in range(1, len(self.arcs), 2) if self.room[i]]

    def _cheapest(self, start: Node, end: Node) -> list[int] | None:
        """Return the arcs of the cheapest way that has room, by Bellman and Ford."""
        price, arrival = {start: 0}, dict[Node, int]()
        for _ in self.leaving:
            for here in list(price):
                self._relax(here, price, arrival)
        if end not in arrival:
            return None
        path, here = list[int](), end
        while here != start:
            path.append(arrival[here])
            here = self.arcs[arrival[here] ^ 1].end
        return path

    def _relax(self, here: Node, price: dict[Node, int], arrival: dict[Node, int]) -> None:
        """Note each node that is reached more cheaply from here than so far."""
        for i in self.leaving.get(here, ()):
            arc = self.arcs[i]
            if self.room[i] > 0 and price[here] + arc.price < price.get(arc.end, OPEN):
                price[arc.end], arrival[arc.end] = price[here] + arc.price, i
