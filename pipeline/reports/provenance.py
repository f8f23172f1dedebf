"""Explain the numbers: what each is made of, down to its source, and its phrases."""

from collections.abc import Iterator, Mapping, Sequence

from pipeline.language import Words, plain
from pipeline.model import Fact, Ledger, Problem, Refused, Where
from pipeline.settings import nearest


def made_of(ledger: Ledger, name: str) -> Iterator[str]:
    """Yield the lines that follow a number down to its sources.

    ``name`` is a fact or a short name of the brief. Raises ``Refused`` where no fact is called so.
    """
    short, sources = ledger.public.brief.names, _sources(ledger)
    names = short.get(name, name)
    for each in (names,) if isinstance(names, str) else names:
        if each not in ledger.facts:
            hint = nearest(each, [*ledger.facts, *short])
            what = f'no fact is called "{each}"'
            raise Refused([Problem(Where('FACT'), what, hint, 'usage')])
        yield from _made_of(ledger, sources, ledger.facts[each], '')


def _made_of(
    ledger: Ledger, sources: Mapping[str, tuple[str, ...]], fact: Fact, indent: str
) -> Iterator[str]:
    """Yield a fact, the records it is made of with their sources, and the facts it is made of."""
    value = fact.day or ('not counted' if fact.value is None else fact.value)
    qualifier = '' if fact.qualifier == 'as-stated' else f'{fact.qualifier} '
    yield f'{indent}{fact.name} = {qualifier}{value}   ({fact.operation})'
    for i, record in enumerate(fact.records):
        where = fact.wheres[i] if i < len(fact.wheres) else ''
        yield f'{indent}    {record.replace(":", " ")}   {where}'
        for source in sources.get(record, ()):
            yield f'{indent}        source {source}{_source(ledger, source)}'
    for part in fact.of:
        yield from _made_of(ledger, sources, ledger.facts[part], f'{indent}    ')


def _sources(ledger: Ledger) -> dict[str, tuple[str, ...]]:
    """Return the ids of the sources of each record, by ``claim:<id>`` and ``incident:<id>``."""
    public = ledger.public
    sources: dict[str, tuple[str, ...]] = {
        f'claim:{each.claim.id}': (each.claim.source,) for each in public.claims
    }
    for incident in (*public.previous, *public.incidents):
        sources[f'incident:{incident.id}'] = incident.sources or ()
    return sources


def _source(ledger: Ledger, name: str) -> str:
    source = ledger.public.sources.get(name)
    return f': {source.by}, {source.published}, {source.url}' if source else ' (not public)'


def phrases(ledger: Ledger, languages: Sequence[Words]) -> Iterator[str]:
    """Yield every number with its name, and below it its phrase in each language, to be pasted."""
    short = {name: key for key, name in ledger.public.brief.names.items() if isinstance(name, str)}
    for fact in ledger.facts.values():
        yield fact.name + (f'   {{ ${short[fact.name]} }}' if fact.name in short else '')
        kind = 'some' if fact.value is None else 'count'
        for words in languages:
            written = [plain(words.fact(fact))]
            if f'{kind}-{fact.unit}' in words.language.messages:
                written.append(plain(words.count(fact)))
            yield f'    {words.language.tag}  ' + '   '.join(written)
