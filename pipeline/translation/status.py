"""Report the status of each text of a language beside the source.

A text is ok, stale, changed, missing, unconfirmed or obsolete. It is confirmed when both its source
and its translation are still as they were. It is stale when the source has changed since, and
changed when only the translation has. A block of prose is stale as well when a number that stands
in it without its noun has come to need another plural form: the noun beside it was typed for the
old one.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeVar

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_pattern

from pipeline.language import Language, Prose, is_own_case
from pipeline.language.prose import Block, Piece
from pipeline.model import Ledger, Problem, Recorded, Where
from pipeline.settings import flow
from pipeline.translation.confirmed import (
    Confirmed,
    ConfirmedBlock,
    Numbers,
    Pair,
    locale_values,
    source_pattern,
)

STATES = ('ok', 'stale', 'changed', 'missing', 'unconfirmed', 'obsolete')
REFUSED = ('stale', 'changed', 'missing', 'unconfirmed')  # what a release is refused for
BARE = ('SPELL', 'BARE')  # functions that print a number without its noun

Text = TypeVar('Text')


class TextStatus(NamedTuple):
    """One text of a language, and its status."""

    kind: str  # message, term, locale, name, block
    id: str
    state: str
    where: Where  # of the translation, or of the file it is missing from
    was: str  # the source text that was confirmed
    source: str  # the source text now
    text: str  # the translation
    why: str = ''  # where a number, not a word, made it stale
    confirmed: str = ''  # the translation that was confirmed


def pack_statuses(language: Language, source: Language, confirmed: Confirmed) -> list[TextStatus]:
    """Return the status of each message and each term of a pack, and of its ``locale.yaml``."""
    return [
        *_messages(language, source, confirmed),
        *_terms(language, source, confirmed),
        _locale(language, confirmed),
    ]


def _messages(language: Language, source: Language, confirmed: Confirmed) -> Iterator[TextStatus]:
    for name in dict.fromkeys((*source.messages, *language.messages, *confirmed.messages)):
        was = confirmed.messages.get(name)
        if name in language.messages or _is_expected(name, source, was):
            yield _message(name, language, source, was)


def _is_expected(name: str, source: Language, was: Pair[ast.Pattern] | None) -> bool:
    """Return whether a language that lacks a message should have it.

    It should have what the source has, but for a phrase in a case of its own: that one it should
    have where it was confirmed.
    """
    if _is_optional(name, source):
        return was is not None and was.translation is not None
    return name in source.messages


def _is_optional(name: str, source: Language) -> bool:
    is_of_source = name in source.messages and not name.endswith('-qualified')
    return is_own_case(name, source) and not is_of_source


def _message(
    name: str, language: Language, source: Language, was: Pair[ast.Pattern] | None
) -> TextStatus:
    ours = language.messages.get(name)
    text = text_of(ours.pattern) if ours else None
    theirs = None
    if name in source.messages or is_own_case(name, source):
        theirs = text_of(source_pattern(name, source))
    then = None
    if was:
        then = Pair(text_of(was.source), text_of(was.translation) if was.translation else None)
    state = _state(language, theirs, text, then)
    if ours is None and _is_optional(name, source):
        state = 'changed'
    where = ours.where if ours else language.where('messages.ftl')
    return _status('message', name, state, where, theirs, text, then)


def _terms(language: Language, source: Language, confirmed: Confirmed) -> Iterator[TextStatus]:
    for name in dict.fromkeys((*source.terms, *language.terms)):
        theirs, ours = source.terms.get(name), language.terms.get(name)
        was = confirmed.terms.get(name)
        state = _state(language, theirs, ours, was)
        where = language.wheres[(name,)] if ours else language.where('terms.yaml')
        then = Pair(_forms(was.source), _forms(was.translation)) if was else None
        yield _status('term', name, state, where, _forms(theirs), _forms(ours), then)


def _locale(language: Language, confirmed: Confirmed) -> TextStatus:
    """Return the status of how a language writes numbers and days.

    It has no source, and is confirmed by itself.
    """
    now, was = locale_values(language), confirmed.locale
    differing = [key for key in now if was is not None and now[key] != was.get(key)]
    state = _state(language, {}, now, None if was is None else Pair({}, was))
    where = language.locale.at(*differing[:1])
    then = Pair('', _values(was or {}))
    return _status('locale', 'locale', state, where, '', _values(now), then)


def _state(
    language: Language, theirs: Text | None, ours: Text | None, was: Pair[Text] | None
) -> str:
    if theirs is None:
        return 'obsolete'
    if ours is None:
        return 'missing'
    if language.locale.status == 'source':
        return 'ok'
    return _confirmed_state(theirs, ours, was)


def _confirmed_state(theirs: Text, ours: Text, was: Pair[Text] | None) -> str:
    if was is None:
        return 'unconfirmed'
    if was.source != theirs:
        return 'stale'
    if was.translation is None:
        return 'unconfirmed'
    return 'ok' if was.translation == ours else 'changed'


def _status(
    kind: str,
    name: str,
    state: str,
    where: Where,
    theirs: str | None,
    ours: str | None,
    was: Pair[str] | None,
    why: str = '',
) -> TextStatus:
    was = was or Pair('', '')
    return TextStatus(
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


def _forms(forms: Mapping[str, str] | None) -> str:
    return '\n'.join(f'{form}: {text}' for form, text in (forms or {}).items())


def _values(values: Mapping[str, object]) -> str:
    return '\n'.join(f'{key}: {flow(value)}' for key, value in values.items())


def name_statuses(language: Language, recorded: Recorded) -> list[TextStatus]:
    """Return the status of the names of places and facilities: in the language, or missing."""
    tag = language.tag
    return [
        TextStatus(
            'name',
            thing.id,
            'ok' if tag in thing.names else 'missing',
            thing.at('names'),
            '',
            ', '.join(thing.names.values()),
            thing.names.get(tag, ''),
        )
        for table in (recorded.places, recorded.facilities)
        for thing in table.values()
    ]


def prose_statuses(
    language: Language,
    translated: Prose,
    source: Prose,
    confirmed: Mapping[str, ConfirmedBlock],
    values: Numbers,
) -> list[TextStatus]:
    """Return the status of each block of a translated prose.

    ``values`` are the numbers that have short names.
    """
    is_source = translated.tag == source.tag
    found: list[TextStatus] = []
    for name in dict.fromkeys((*source.blocks, *translated.blocks)):
        theirs, ours = source.blocks.get(name), translated.blocks.get(name)
        was = confirmed.get(name)
        why = '; '.join(_drift(language, ours, was.numbers, values)) if ours and was else ''
        state = _state_of_block(theirs, ours, was, bool(why), is_source)
        where = ours.where if ours else Where(translated.file)
        then = Pair(was.text, was.translation) if was else None
        why = why if state == 'stale' else ''
        found.append(_status('block', name, state, where, _text(theirs), _text(ours), then, why))
    return found


def _text(block: Block | None) -> str | None:
    return block.text if block else None


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
    then = None
    if was:
        then = Pair(_flowed(was.text), _flowed(was.translation) if was.translation else None)
    return _confirmed_state(_flowed(theirs.text), _flowed(ours.text), then)


def _flowed(text: str) -> str:
    """Return a prose as it is printed: where the lines of a paragraph end makes no difference."""
    paragraphs = re.split(r'\n{2,}', text)
    return '\n\n'.join(re.sub(r'[ \t\n]+', ' ', part.strip(' \t\n')) for part in paragraphs)


def _drift(language: Language, block: Block, then: Numbers, now: Numbers) -> Iterator[str]:
    """Yield each number without its noun that has come to need another plural form."""
    for name in sorted(set(map(_number_without_noun, block.pieces))):
        if name not in then or name not in now:
            continue
        was, form = _form(language, then[name]), _form(language, now[name])
        if was != form:
            yield f'${name} was {_shown(then[name])} [{was}] and is {_shown(now[name])} [{form}]'


def _number_without_noun(piece: Piece) -> str:
    """Return the short name of a number that a piece prints without its noun, or nothing."""
    printed: ast.InlineExpression | ast.Placeable | None = piece.expression
    if isinstance(printed, ast.FunctionReference):
        arguments = printed.arguments.positional
        printed = arguments[0] if printed.id.name in BARE and arguments else None
    return printed.id.name if isinstance(printed, ast.VariableReference) else ''


def _form(language: Language, value: int | float | None) -> str:
    return 'some' if value is None else language.plural(abs(value))


def _shown(value: int | float | None) -> str:
    return 'not known' if value is None else str(value)


def named_values(ledger: Ledger) -> Numbers:
    """Return the numbers that have short names, each as the plural forms take it.

    Of a range that is its greater end.
    """
    values: Numbers = {}
    for short, name in ledger.public.brief.names.items():
        fact = ledger.facts.get(name) if isinstance(name, str) else None
        if fact and fact.kind != 'day':
            values[short] = fact.max if fact.ranged else fact.value
    return values


def release_problems(tag: str, statuses: list[TextStatus], brief: str) -> list[Problem]:
    """Return what keeps a language out of a release, text by text."""
    return [_unfinished(tag, each, brief) for each in statuses if each.state in REFUSED]


def _unfinished(tag: str, each: TextStatus, brief: str) -> Problem:
    goal = f'LANG={tag}{f" BRIEF={brief}" if each.kind == "block" else ""}'
    confirm = f'make lang-confirm {goal} IDS={each.id}'
    see = f'See what changed with make lang-diff {goal}'
    hints = {
        'missing': f'Write it; make lang-status {goal} lists all',
        'unconfirmed': f'Read it beside the source, then: {confirm}',
        'stale': f'{see}, fix it, then: {confirm}',
        'changed': f'{see}; put it back, or if it is right: {confirm}',
    }
    state = f'is {each.state}'
    if each.state == 'changed':
        state = 'has changed since it was confirmed'
    why = f' ({each.why})' if each.why else ''
    what = f'{tag}: the {each.kind} "{each.id}" {state}{why}'
    return Problem(each.where, what, hints[each.state], 'translation')
