"""Fetch the numbers of a chart and put them in words; what cannot be drawn truly is refused."""

from collections.abc import Iterable, Sequence
from typing import NoReturn

from pipeline.language import Name, Number, Phrase, Words, plain
from pipeline.language.evaluator import Value
from pipeline.model import Fact, Ledger, Problem, Provenance, Refused, Where

Values = dict[str, Value]


def refuse(figure: str, what: str, hint: str, kind: str = 'data') -> NoReturn:
    """Raise ``Refused``: the figure cannot be drawn truly."""
    raise Refused([Problem(Where(f'figures/{figure.replace("-", "_")}.py'), what, hint, kind)])


# Numbers


def least(fact: Fact) -> int:
    """Return the least that is drawn for a fact; 0 where none is known."""
    return int(fact.min or 0)


def most(fact: Fact) -> int:
    """Return the most that is drawn for a fact: a minimum has none and frays; 0 if not known."""
    return int((fact.value if fact.max is None else fact.max) or 0)


def amount_of(fact: Fact) -> int:
    """Return the number that stands for a fact: its least where that is known; 0 if none is."""
    return int(fact.value or 0)


def exceeds(fact: Fact, others: Iterable[Fact]) -> bool:
    """Tell whether a number is certainly larger than others: its least than the most of each.

    Others of which nothing is known do not count.
    """
    if fact.min is None:
        return False
    known = [most(other) for other in others if other.value is not None]
    return fact.min > max(known, default=fact.min)


def parts(ledger: Ledger, prefix: str) -> dict[str, Fact]:
    """Return the facts that lie directly under a name, by the last part of their own."""
    return {
        name.rpartition('.')[2]: fact
        for name, fact in ledger.facts.items()
        if name.rpartition('.')[0] == prefix
    }


def toll(ledger: Ledger, actor: str | None, figure: str) -> Fact:
    """Return how many civilians an actor killed.

    Raises ``Refused`` where that is not known, as it is no bar of length zero.
    """
    name = f'killed.civilian.{actor}'
    if name not in ledger.facts or ledger.facts[name].value is None:
        refuse(
            figure,
            f'there is no number for {name}',
            f'Leave the figure "{figure}" out of this brief, or record the claim',
        )
    return ledger.facts[name]


def total(ledger: Ledger, figure: str) -> Fact:
    """Return how many civilians were recorded as killed.

    Raises ``Refused`` where that is known of no incident, as there is nothing to draw.
    """
    fact = ledger.fact('recorded.killed.civilian')
    if fact.value is None:
        refuse(
            figure,
            'of no recorded incident is it known how many civilians were killed',
            f'Leave the figure "{figure}" out of this brief',
        )
    return fact


# Words


def amount(words: Words, fact: Fact) -> Phrase:
    """Return a number with its qualifier, zero as a word: the Arabic zero is only a dot."""
    if fact.is_none:
        return (Number(plain(words.text('none')), fact.name, str(fact.value), spelled=True),)
    return words.fact(fact)


def period(ledger: Ledger, words: Words) -> Phrase:
    """Return the period of the brief, as it stands within a sentence."""
    start, end = ledger.fact('day.period-from'), ledger.facts.get('day.period-to')
    if end is None:
        return words.text('figure-scope-since', start=start)
    return words.text('figure-scope-between', start=start, end=end)


def scope(ledger: Ledger, words: Words, figure: str) -> Phrase:
    """Return the period that the tolls of both actors share.

    Raises ``Refused`` where they have different ones: such tolls cannot stand side by side.
    """
    brief = ledger.public.brief
    periods = {
        (stated.claim.period.from_, stated.claim.period.to)
        for stated in ledger.public.claims
        if stated.claim.measure == 'killed'
        and stated.claim.itemises is None
        and stated.claim.actor in (brief.subject, brief.context)
    }
    if periods != {(brief.period.from_, brief.period.to)}:
        refuse(
            figure,
            'the tolls are not of the period of the brief',
            f'Leave the figure "{figure}" out, or correct the periods of the claims',
        )
    return period(ledger, words)


def enumerated(words: Words, pairs: Iterable[tuple[Phrase, Fact]]) -> Phrase:
    """Return names or days, each with its number, one after another: for the alternative text."""
    return chained(
        words,
        [words.text('figure-row', name=name, killed=amount(words, fact)) for name, fact in pairs],
    )


def chained(words: Words, rows: Sequence[Phrase], message: str = 'figure-rows') -> Phrase:
    """Return rows one after another, as a message of the language joins two of them."""
    joined: Phrase = ()
    for row in rows:
        joined = words.text(message, before=joined, row=row) if joined else row
    return joined


def actors(ledger: Ledger) -> Values:
    """Return the subject and the context of the brief, as its messages name them."""
    brief = ledger.public.brief
    return {'subject_actor': brief.subject or '', 'context_actor': brief.context or ''}


def credit(boundaries: Provenance | None) -> Values:
    """Return who made the boundaries of a map, and their licence: names that are not translated."""
    if boundaries is None:
        return {}
    return {
        'producer': (Name(boundaries.producer, 'boundaries'),),
        'licence': (Name(boundaries.licence, 'licence'),),
    }


def mark_values(facts: Iterable[Fact]) -> Values:
    """Return which marks a note has to explain: frayed ends of minimums, hollow parts of ranges."""
    shown = list(facts)
    frayed = any(fact.min is not None and fact.qualifier == 'at-least' for fact in shown)
    return {
        'frayed': yes_or_no(frayed),
        'hollow': yes_or_no(any(fact.ranged for fact in shown)),
    }


def yes_or_no(condition: object) -> str:
    """Return what a message selects on."""
    return 'yes' if condition else 'no'
