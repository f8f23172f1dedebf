"""Explain the numbers: what each is made of, down to its source, and how each is said in every language."""

from collections.abc import Iterator

from pipeline.language import Words, plain
from pipeline.model import Ledger, Problem, Refused, Where
from pipeline.settings import nearest


def made_of(ledger: Ledger, name: str) -> Iterator[str]:
    """Yield the lines that follow a number down to its sources; ``name`` is a fact or a short name of the brief.

    Raises ``Refused`` where no fact is called so.
    """
    short = ledger.public.brief.names
    names = short.get(name, name)
    for each in (names,) if isinstance(names, str) else names:
        if each not in ledger.facts:
            raise Refused(
                [
                    Problem(
                        Where('FACT'),
                        f'no fact is called "{each}"',
                        nearest(each, [*ledger.facts, *short]),
                        'usage',
                    )
                ]
            )
        yield from _made_of(ledger, each, 0)


def _made_of(ledger, name, depth):
    fact, indent = ledger.facts[name], '    ' * depth
    value = fact.day or ('not counted' if fact.value is None else fact.value)
    qualifier = '' if fact.qualifier == 'as-stated' else f'{fact.qualifier} '
    yield f'{indent}{name} = {qualifier}{value}   ({fact.operation})'
    claims = {f'claim:{stated.claim.id}': stated.claim for stated in ledger.public.claims}
    incidents = {
        f'incident:{incident.id}': incident
        for incident in (*ledger.public.previous, *ledger.public.incidents)
    }
    for i, record in enumerate(fact.records):
        yield f'{indent}    {record.replace(":", " ")}   {fact.wheres[i] if i < len(fact.wheres) else ""}'
        sources = (
            [claims[record].source]
            if record in claims
            else incidents[record].sources or ()
            if record in incidents
            else ()
        )
        for source in sources:
            found = ledger.public.sources.get(source)
            yield f'{indent}        source {source}' + (
                f': {found.by}, {found.published}, {found.url}' if found else ' (not public)'
            )
    for part in fact.of:
        yield from _made_of(ledger, part, depth + 1)


def spoken(ledger: Ledger, words: list[Words]) -> Iterator[str]:
    """Yield every number with its name, and below it how each language says it, ready to paste."""
    short = {name: key for key, name in ledger.public.brief.names.items() if isinstance(name, str)}
    for fact in ledger.facts.values():
        yield fact.name + (f'   {{ ${short[fact.name]} }}' if fact.name in short else '')
        for each in words:
            said = [plain(each.fact(fact))]
            if (
                f'count-{fact.unit}' in each.language.messages
                or f'some-{fact.unit}' in each.language.messages
            ):
                said.append(plain(each.count(fact)))
            yield f'    {each.language.tag}  ' + '   '.join(said)
