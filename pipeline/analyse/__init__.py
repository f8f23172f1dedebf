"""Count: the only arithmetic of the project. Every number of a brief is made here, once, with what it is made of.

The name of a fact says what it counts, from the general to the particular: ``killed.civilian.syrian-regime.children``.
What was recorded as incidents is counted under ``recorded``, what is stated as a claim under its measure; the two are
never added.
"""

from pipeline.analyse.changes import changes
from pipeline.analyse.claims import claimed
from pipeline.analyse.counts import counts
from pipeline.analyse.notable import notable
from pipeline.analyse.periods import periods
from pipeline.analyse.recorded import excluded, named, recorded
from pipeline.analyse.small_cells import masked
from pipeline.model import Fact, Ledger, Problem, Public, Refused, Where


def analyse(public: Public) -> Ledger:
    """Return the ledger of all facts of a brief."""
    facts = {}
    tally = (*recorded(public), *periods(public), *notable(public)) if public.brief.tally else ()
    for fact in (*claimed(public), *named(public), *tally):
        if fact.name in facts:
            raise _called_alike(facts[fact.name], fact)
        facts[fact.name] = fact
    added, changed = changes(public, facts) if public.replaces else ((), ())
    return Ledger(
        public=public,
        facts=facts | {fact.name: fact for fact in added},
        excluded=excluded(public),
        counts=counts(public),
        changed=changed,
    )


def _called_alike(first: Fact, second: Fact) -> Refused:
    """Say that the data gives two numbers one name: two records share an id, or one has an id that the project itself gives."""
    places = [where for fact in (second, first) for where in fact.wheres[:1]] or ['']
    file, *numbers = places[0].split(':')
    what = f'two numbers would be called "{first.name}"' + (
        f', the first from {places[1]}' if len(places) > 1 else ''
    )
    return Refused(
        [
            Problem(
                Where(file, *map(int, filter(str.isdecimal, numbers))),
                what,
                'Give one of the two records another id',
            )
        ]
    )


__all__ = ['analyse', 'masked']
