"""Fetch the numbers of a chart from the ledger and say them; what cannot be drawn truly is refused."""

from pipeline.language import Name, Number, plain
from pipeline.model import Fact, Ledger, Problem, Refused, Where


def refuse(figure: str, what: str, hint: str, kind: str = 'data'):
    """Stop: the figure cannot be drawn truly."""
    raise Refused([Problem(Where(f'figures/{figure.replace("-", "_")}.py'), what, hint, kind)])


def toll(ledger: Ledger, actor: str, figure: str) -> Fact:
    """Return how many civilians an actor killed; a toll that is not known is no bar of length zero."""
    name = f'killed.civilian.{actor}'
    if name not in ledger.facts or ledger.facts[name].value is None:
        refuse(
            figure,
            f'there is no number for {name}',
            f'Leave the figure "{figure}" out of this brief, or record the claim',
        )
    return ledger.facts[name]


def most(fact: Fact) -> int:
    """Return the most that is drawn for a fact: a minimum has none and frays."""
    return fact.value if fact.max is None else fact.max


def scope(ledger: Ledger, words, figure: str) -> tuple:
    """Say the period that both tolls share; tolls of two periods cannot stand side by side."""
    brief = ledger.public.brief
    claims = [
        stated.claim
        for stated in ledger.public.claims
        if stated.claim.measure == 'killed'
        and stated.claim.itemises is None
        and stated.claim.actor in (brief.subject, brief.context)
    ]
    if {(claim.period.from_, claim.period.to) for claim in claims} != {
        (brief.period.from_, brief.period.to)
    }:
        refuse(
            figure,
            'the tolls are not of the period of the brief',
            f'Leave the figure "{figure}" out, or correct the periods of the claims',
        )
    return period(ledger, words)


def period(ledger: Ledger, words) -> tuple:
    """Say the period of the brief, within a sentence."""
    start, end = ledger.fact('day.period-from'), ledger.facts.get('day.period-to')
    return (
        words.text('figure-scope-between', start=start, end=end)
        if end
        else words.text('figure-scope-since', start=start)
    )


def parts(ledger: Ledger, prefix: str) -> dict[str, Fact]:
    """Return the facts that lie directly under a name, by the last part of theirs."""
    return {
        name.rpartition('.')[2]: fact
        for name, fact in ledger.facts.items()
        if name.rpartition('.')[0] == prefix
    }


def total(ledger: Ledger, figure: str) -> Fact:
    """Return how many civilians were recorded as killed; where that is known of no incident there is nothing to draw."""
    fact = ledger.fact('recorded.killed.civilian')
    if fact.value is None:
        refuse(
            figure,
            'of no recorded incident is it known how many civilians were killed',
            f'Leave the figure "{figure}" out of this brief',
        )
    return fact


def exceeds(fact: Fact, others) -> bool:
    """Whether a number is larger than each of the others, as far as they are recorded: its least than their most."""
    return fact.min is not None and fact.min > max(
        (most(other) for other in others if other.value is not None), default=fact.min
    )


def amount(words, fact: Fact) -> tuple:
    """Say a number with its qualifier, and zero as a word: the Arabic zero is only a dot."""
    if fact.is_none:
        return (Number(plain(words.text('none')), fact.name, str(fact.value), spelled=True),)
    return words.fact(fact)


def enumerated(words, pairs) -> tuple:
    """Say names or days, each with its number, one after another: what a chart says to those who do not see it."""
    said = ()
    for name, fact in pairs:
        row = words.text('figure-row', name=name, killed=amount(words, fact))
        said = words.text('figure-rows', before=said, row=row) if said else row
    return said


def credit(taken) -> dict[str, tuple]:
    """Return who made the boundaries of a map and what they allow, as names: nothing of them is translated."""
    return {
        'producer': (Name(taken.producer, 'boundaries'),),
        'licence': (Name(taken.licence, 'licence'),),
    }


def marks(facts) -> dict[str, str]:
    """Return which marks a note has to explain: the frayed ends of minimums, the hollow parts of ranges."""
    return {
        'frayed': 'yes'
        if any(fact.min is not None and fact.qualifier == 'at-least' for fact in facts)
        else 'no',
        'hollow': 'yes' if any(fact.ranged for fact in facts) else 'no',
    }
