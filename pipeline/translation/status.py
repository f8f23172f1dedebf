"""Say how each text of a language stands beside the source: ok, stale, changed, missing, unconfirmed or obsolete.

A text is confirmed when both its source and its translation are still as they were. It is stale when the source has
changed since, and changed when only the translation has. A block of prose is stale as well when a number that stands in
it without its noun has come to need another plural form: the noun beside it was typed for the old one.
"""

import re
from typing import NamedTuple, TypeVar

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_pattern

from pipeline.language import Language, Prose, own_case
from pipeline.language.prose import Block
from pipeline.model import Fact, Ledger, Problem, Recorded, Where
from pipeline.settings import flow
from pipeline.translation.confirmed import (
    Confirmed,
    ConfirmedBlock,
    Pair,
    locale_values,
    source_pattern,
)

STATES = ('ok', 'stale', 'changed', 'missing', 'unconfirmed', 'obsolete')
REFUSED = ('stale', 'changed', 'missing', 'unconfirmed')  # what a release is refused for
BARE = ('SPELL', 'BARE')  # functions that print a number without its noun

Words = TypeVar('Words', str, dict)


class Standing(NamedTuple):
    """One text of a language, and how it stands."""

    kind: str  # message, term, locale, name, block
    id: str
    state: str
    where: Where  # of the translation, or of the file it is missing from
    was: str  # the source text that was confirmed
    source: str  # the source text now
    text: str  # the translation
    why: str = ''  # where a number, not a word, made it stale
    confirmed: str = ''  # the translation that was confirmed


def pack(language: Language, source: Language, confirmed: Confirmed) -> list[Standing]:
    """Return the standing of each message and each term of a pack, and of its ``locale.yaml``."""
    return [
        *_messages(language, source, confirmed),
        *_terms(language, source, confirmed),
        _locale(language, confirmed),
    ]


def _messages(language, source, confirmed):
    for name in dict.fromkeys((*source.messages, *language.messages, *confirmed.messages)):
        ours, was = language.messages.get(name), confirmed.messages.get(name)
        known, own = name in source.messages, own_case(name, source)
        if ours is None and not known and not own:
            continue  # neither has it any more
        optional = own and (not known or name.endswith('-qualified'))
        if ours is None and optional and (was is None or was.translation is None):
            continue  # a phrase for a case that this language does not need
        theirs = text_of(source_pattern(name, source)) if known or own else None
        text = text_of(ours.pattern) if ours else None
        then = (
            Pair(text_of(was.source), was.translation and text_of(was.translation)) if was else None
        )
        state = 'changed' if ours is None and optional else _state(language, theirs, text, then)
        where = ours.where if ours else language.where('messages.ftl')
        yield _standing('message', name, state, where, theirs, text, then)


def _terms(language, source, confirmed):
    for name in dict.fromkeys((*source.terms, *language.terms)):
        theirs, ours, was = (
            source.terms.get(name),
            language.terms.get(name),
            confirmed.terms.get(name),
        )
        where = language.wheres[(name,)] if ours else language.where('terms.yaml')
        yield _standing(
            'term',
            name,
            _state(language, theirs, ours, was),
            where,
            _forms(theirs),
            _forms(ours),
            Pair(*map(_forms, was)) if was else None,
        )


def _locale(language, confirmed):
    """Return the standing of how a language writes numbers and days: it has no source, and is confirmed by itself."""
    now, was = locale_values(language), confirmed.locale
    differing = [key for key in now if was is not None and now[key] != was.get(key)]
    state = _state(language, {}, now, None if was is None else Pair({}, was))
    return _standing(
        'locale',
        'locale',
        state,
        language.locale.at(*differing[:1]),
        '',
        _values(now),
        Pair('', _values(was or {})),
    )


def _state(
    language: Language, theirs: Words | None, ours: Words | None, was: Pair[Words] | None
) -> str:
    if theirs is None:
        return 'obsolete'
    if ours is None:
        return 'missing'
    if language.locale.status == 'source':
        return 'ok'
    return _confirmed_state(theirs, ours, was)


def _confirmed_state(theirs: Words, ours: Words, was: Pair[Words] | None) -> str:
    if was is None:
        return 'unconfirmed'
    if was.source != theirs:
        return 'stale'
    if was.translation is None:
        return 'unconfirmed'
    return 'ok' if was.translation == ours else 'changed'


def _standing(
    kind: str,
    name: str,
    state: str,
    where: Where,
    theirs: str | None,
    ours: str | None,
    was: Pair[str] | None,
    why: str = '',
) -> Standing:
    was = was or Pair('', '')
    return Standing(
        kind,
        name,
        state,
        where,
        was.source or '',
        theirs or '',
        ours or '',
        why,
        was.translation or '',
    )


def text_of(pattern: ast.Pattern | None) -> str:
    """Return a message's text as it is written after "=", without the indent of its lines."""
    if pattern is None:
        return ''
    lines = serialize_pattern(pattern).strip().split('\n')
    return '\n'.join(line.removeprefix('    ') for line in lines)


def _forms(forms):
    return '\n'.join(f'{form}: {text}' for form, text in (forms or {}).items())


def _values(values):
    return '\n'.join(f'{key}: {flow(value)}' for key, value in values.items())


def names(language: Language, recorded: Recorded) -> list[Standing]:
    """Return the standing of the names that the data gives places and facilities: each has one in the language, or it is missing."""
    known = [
        (thing.id, thing.names, thing.at('names'))
        for table in (recorded.places, recorded.facilities)
        for thing in table.values()
    ]
    return [
        Standing(
            'name',
            id,
            'ok' if language.tag in said else 'missing',
            where,
            '',
            ', '.join(said.values()),
            said.get(language.tag, ''),
        )
        for id, said, where in known
    ]


def prose(
    language: Language,
    translated: Prose,
    source: Prose,
    confirmed: dict[str, ConfirmedBlock],
    values: dict,
) -> list[Standing]:
    """Return the standing of each block of a translated prose; ``values`` are the numbers that have short names."""
    found = []
    for name in dict.fromkeys((*source.blocks, *translated.blocks)):
        theirs, ours, was = (
            source.blocks.get(name),
            translated.blocks.get(name),
            confirmed.get(name),
        )
        why = '; '.join(_drift(language, ours, was.numbers, values)) if ours and was else ''
        state = _state_of_block(theirs, ours, was, bool(why), translated.tag == source.tag)
        where = ours.where if ours else Where(translated.file)
        texts = [block.text if block else None for block in (theirs, ours)]
        then = Pair(was.text, was.translation) if was else None
        found.append(
            _standing('block', name, state, where, *texts, then, why if state == 'stale' else '')
        )
    return found


def _state_of_block(
    theirs: Block | None,
    ours: Block | None,
    was: ConfirmedBlock | None,
    drifted: bool,
    is_source: bool,
) -> str:
    if theirs is None:
        return 'obsolete'
    if ours is None:
        return 'missing'
    if is_source:
        return 'ok'
    if drifted:
        return 'stale'
    then = Pair(_flowed(was.text), was.translation and _flowed(was.translation)) if was else None
    return _confirmed_state(_flowed(theirs.text), _flowed(ours.text), then)


def _flowed(text: str) -> str:
    """Return a prose as it is printed: where the lines of a paragraph end makes no difference."""
    return '\n\n'.join(
        ' '.join(re.split(r'[ \t\n]+', paragraph.strip(' \t\n')))
        for paragraph in re.split(r'\n{2,}', text)
    )


def _drift(language, block: Block, then: dict, now: dict):
    """Yield each number that the block prints without its noun and that has come to need another plural form."""
    for name in sorted(
        {
            piece.expression.id.name
            for piece in block.pieces
            if isinstance(piece.expression, ast.VariableReference)
        }
        | set(map(_argument, block.pieces)) - {''}
    ):
        if (
            name in then
            and name in now
            and _form(language, then[name]) != _form(language, now[name])
        ):
            yield f'${name} was {_said(then[name])} [{_form(language, then[name])}] and is {_said(now[name])} [{_form(language, now[name])}]'


def _argument(piece):
    """Return the short name that SPELL or BARE is given, or nothing."""
    call = piece.expression
    if (
        isinstance(call, ast.FunctionReference)
        and call.id.name in BARE
        and call.arguments.positional
        and isinstance(call.arguments.positional[0], ast.VariableReference)
    ):
        return call.arguments.positional[0].id.name
    return ''


def _form(language, value):
    return 'some' if value is None else language.plural(abs(value))


def _said(value):
    return 'not known' if value is None else str(value)


def named_values(ledger: Ledger) -> dict[str, int | float | None]:
    """Return the numbers that have short names, each as the plural forms take it: of a range the most."""
    named = {
        short: ledger.facts.get(name)
        for short, name in ledger.public.brief.names.items()
        if isinstance(name, str)
    }
    return {
        short: fact.max if fact.ranged else fact.value
        for short, fact in named.items()
        if isinstance(fact, Fact) and fact.kind != 'day'
    }


def unfinished(tag: str, standings: list[Standing], brief: str) -> list[Problem]:
    """Return what keeps a language out of a release, text by text."""
    problems = []
    for each in standings:
        if each.state not in REFUSED:
            continue
        goal = f'LANG={tag}{f" BRIEF={brief}" if each.kind == "block" else ""}'
        confirm = f'make lang-confirm {goal} IDS={each.id}'
        hint = {
            'missing': f'Write it; make lang-status {goal} lists all',
            'unconfirmed': f'Read it beside the source, then: {confirm}',
            'stale': f'See what changed with make lang-diff {goal}, fix it, then: {confirm}',
            'changed': f'See what changed with make lang-diff {goal}; put it back, or if it is right: {confirm}',
        }[each.state]
        state = (
            'has changed since it was confirmed' if each.state == 'changed' else f'is {each.state}'
        )
        problems.append(
            Problem(
                each.where,
                f'{tag}: the {each.kind} "{each.id}" {state}{f" ({each.why})" if each.why else ""}',
                hint,
                'translation',
            )
        )
    return problems
