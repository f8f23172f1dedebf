"""Count: the only arithmetic of the project. Every number of a brief is made here, once.

Each says what it is made of, and has a name that says what it counts (``model/fact_names.py``).
What was recorded as incidents is counted under ``recorded``, what is stated as a claim under its
measure; the two are never added.
"""

from collections.abc import Iterator

from pipeline.analyse.changes import changes
from pipeline.analyse.claims import claimed
from pipeline.analyse.counts import counts
from pipeline.analyse.days import days
from pipeline.analyse.incidents import one_by_one
from pipeline.analyse.notable import notable
from pipeline.analyse.periods import periods
from pipeline.analyse.recorded import excluded, named, recorded
from pipeline.analyse.small_cells import masked
from pipeline.model import Fact, Ledger, Problem, Public, Refused, Where, form_of


def analyse(public: Public) -> Ledger:
    """Return the ledger of all facts of a brief.

    Raises ``Refused`` where two facts would have one name.
    """
    facts: dict[str, Fact] = {}
    for fact in _facts(public):
        if fact.name in facts:
            raise _called_alike(facts[fact.name], fact)
        facts[fact.name] = fact
    changed: tuple[str, ...] = ()
    if public.replaces:
        added, changed = changes(public, public.replaces, facts)
        facts |= {fact.name: fact for fact in added}
    for name in facts:
        form_of(name)  # a name of no form is a mistake of the program, and stops it
    return Ledger(
        public=public,
        facts=facts,
        excluded=excluded(public),
        counts=counts(public),
        changed=changed,
    )


def _facts(public: Public) -> Iterator[Fact]:
    """Yield the facts of a brief; those that sums are made of come before them."""
    yield from days(public)
    yield from claimed(public)
    yield from one_by_one(public)
    yield from named(public)
    if public.brief.tally:
        yield from recorded(public)
        yield from periods(public)
        yield from notable(public)


def _called_alike(first: Fact, second: Fact) -> Refused:
    """Return the refusal of two numbers of one name.

    Two records share an id, or one has an id that the project itself gives.
    """
    places = [where for fact in (second, first) for where in fact.wheres[:1]] or ['']
    file, *numbers = places[0].split(':')
    what = f'two numbers would be called "{first.name}"'
    if len(places) > 1:
        what += f', the first from {places[1]}'
    where = Where(file, *map(int, filter(str.isdecimal, numbers)))
    return Refused([Problem(where, what, 'Give one of the two records another id')])


__all__ = ['analyse', 'masked']
