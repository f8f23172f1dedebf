"""Say how each text of a language stands beside the source: ok, stale, missing, unconfirmed or obsolete.

A text is stale when the source has changed since its translation was confirmed. A block of prose is stale as well when a
number that stands in it without its noun has come to need another plural form: the noun beside it was typed for the old one.
"""
from typing import NamedTuple

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_pattern

from pipeline.language import Language, Prose, own_case
from pipeline.language.prose import Block
from pipeline.model import Fact, Ledger, Problem, Recorded, Where
from pipeline.translation.confirmed import Confirmed, ConfirmedBlock

STATES = ('ok', 'stale', 'missing', 'unconfirmed', 'obsolete')
REFUSED = ('stale', 'missing', 'unconfirmed')            # what a release is refused for
BARE = ('SPELL', 'BARE')                                 # functions that print a number without its noun


class Standing(NamedTuple):
    """One text of a language, and how it stands."""

    kind: str                            # message, term, name, block
    id: str
    state: str
    where: Where                         # of the translation, or of the file it is missing from
    was: str                             # the source text that was confirmed
    source: str                          # the source text now
    text: str                            # the translation
    why: str = ''                        # where a number, not a word, made it stale


def pack(language: Language, source: Language, confirmed: Confirmed) -> list[Standing]:
    """Return the standing of each message and each term of a pack."""
    return [*_messages(language, source, confirmed), *_terms(language, source, confirmed)]


def _messages(language, source, confirmed):
    for name in dict.fromkeys((*source.messages, *language.messages)):
        theirs, ours, was = source.messages.get(name), language.messages.get(name), confirmed.messages.get(name)
        if theirs is None and own_case(name, source) or ours is None and name.endswith('-qualified') and own_case(name, source):
            continue                                     # a phrase that one of the two has for a case of its own
        state = _state(language, theirs, ours, was, theirs is not None and was is not None and theirs.pattern.equals(was))
        where = ours.where if ours else Where(f'{language.folder}/messages.ftl')
        yield Standing('message', name, state, where, text_of(was), text_of(theirs and theirs.pattern), text_of(ours and ours.pattern))


def _terms(language, source, confirmed):
    for name, forms in source.terms.items():
        ours, was = language.terms.get(name), confirmed.terms.get(name)
        state = _state(language, forms, ours, was, was == forms)
        where = language.wheres[(name,)] if ours else Where(f'{language.folder}/terms.yaml')
        yield Standing('term', name, state, where, _forms(was), _forms(forms), _forms(ours))


def _state(language, theirs, ours, was, same):
    if theirs is None:
        return 'obsolete'
    if ours is None:
        return 'missing'
    if language.locale.status == 'source' or same:
        return 'ok'
    return 'unconfirmed' if was is None else 'stale'


def text_of(pattern: ast.Pattern | None) -> str:
    """Return a message's text as it is written after "=", without the indent of its lines."""
    if pattern is None:
        return ''
    lines = serialize_pattern(pattern).strip().split('\n')
    return '\n'.join(line.removeprefix('    ') for line in lines)


def _forms(forms):
    return '\n'.join(f'{form}: {text}' for form, text in (forms or {}).items())


def names(language: Language, recorded: Recorded) -> list[Standing]:
    """Return the standing of the names that the data gives places and facilities: each has one in the language, or it is missing."""
    known = [(thing.id, thing.names, thing.at('names')) for table in (recorded.places, recorded.facilities) for thing in table.values()]
    return [Standing('name', id, 'ok' if language.tag in said else 'missing', where, '', ', '.join(said.values()), said.get(language.tag, '')) for id, said, where in known]


def prose(language: Language, translated: Prose, source: Prose, confirmed: dict[str, ConfirmedBlock], values: dict) -> list[Standing]:
    """Return the standing of each block of a translated prose; ``values`` are the numbers that have short names."""
    found = []
    for name in dict.fromkeys((*source.blocks, *translated.blocks)):
        theirs, ours, was = source.blocks.get(name), translated.blocks.get(name), confirmed.get(name)
        same = theirs is not None and was is not None and theirs.text.split() == was.text.split()
        why = '; '.join(_drift(language, ours, was.numbers, values)) if ours and was else ''
        state = 'obsolete' if theirs is None else 'missing' if ours is None else 'ok' if translated.tag == source.tag else 'unconfirmed' if was is None else 'ok' if same and not why else 'stale'
        where = ours.where if ours else Where(translated.file)
        found.append(Standing('block', name, state, where, was.text if was else '', theirs.text if theirs else '', ours.text if ours else '', why if state == 'stale' else ''))
    return found


def _drift(language, block: Block, then: dict, now: dict):
    """Yield each number that the block prints without its noun and that has come to need another plural form."""
    for name in sorted({piece.expression.id.name for piece in block.pieces if isinstance(piece.expression, ast.VariableReference)} | set(map(_argument, block.pieces)) - {''}):
        if name in then and name in now and _form(language, then[name]) != _form(language, now[name]):
            yield f'${name} was {_said(then[name])} [{_form(language, then[name])}] and is {_said(now[name])} [{_form(language, now[name])}]'


def _argument(piece):
    """Return the short name that SPELL or BARE is given, or nothing."""
    call = piece.expression
    if isinstance(call, ast.FunctionReference) and call.id.name in BARE and call.arguments.positional and isinstance(call.arguments.positional[0], ast.VariableReference):
        return call.arguments.positional[0].id.name
    return ''


def _form(language, value):
    return 'some' if value is None else language.plural(abs(value))


def _said(value):
    return 'not known' if value is None else str(value)


def named_values(ledger: Ledger) -> dict[str, int | float | None]:
    """Return the numbers that have short names, each as the plural forms take it: of a range the most."""
    named = {short: ledger.facts.get(name) for short, name in ledger.public.brief.names.items() if isinstance(name, str)}
    return {short: fact.max if fact.ranged else fact.value for short, fact in named.items() if isinstance(fact, Fact) and fact.kind != 'day'}


def unfinished(tag: str, standings: list[Standing], brief: str) -> list[Problem]:
    """Return what keeps a language out of a release, text by text."""
    problems = []
    for each in standings:
        if each.state not in REFUSED:
            continue
        goal = f'LANG={tag}{f" BRIEF={brief}" if each.kind == "block" else ""}'
        mend = {'missing': f'Write it; make lang-status {goal} lists all', 'unconfirmed': f'Read it beside the source, then: make lang-confirm {goal} IDS={each.id}',
                'stale': f'See what changed with make lang-diff {goal}, mend it, then: make lang-confirm {goal} IDS={each.id}'}[each.state]
        problems.append(Problem(each.where, f'{tag}: the {each.kind} "{each.id}" is {each.state}{f" ({each.why})" if each.why else ""}', mend, 'translation'))
    return problems
