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
from pipeline.model import Ledger, Public


def analyse(public: Public) -> Ledger:
    """Return the ledger of all facts of a brief."""
    facts = {}
    tally = (*recorded(public), *periods(public), *notable(public)) if public.brief.tally else ()
    for fact in (*claimed(public), *named(public), *tally):
        if fact.name in facts:
            raise ValueError(f'two facts are called {fact.name}')
        facts[fact.name] = fact
    added, changed = changes(public, facts) if public.replaces else ((), ())
    return Ledger(public=public, facts=facts | {fact.name: fact for fact in added}, excluded=excluded(public), counts=counts(public), changed=changed)


__all__ = ['analyse', 'masked']
