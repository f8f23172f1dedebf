"""Fill a language so that a page can be made of it.

What is missing or stale stands there by its name, between marks. A draft is for the translator's
eyes: nothing made of it is checked, and nothing of it is published.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from fluent.syntax import ast

from pipeline.language import Language, Prose
from pipeline.language.messages import Message
from pipeline.language.prose import Block
from pipeline.model import Facility, Ledger, Place, Recorded
from pipeline.translation.status import TextStatus

OPENING, CLOSING = '⟪', '⟫'
DRAWN = str.maketrans({OPENING: '««', CLOSING: '»»'})  # as the project's fonts have them

Named = TypeVar('Named', Place, Facility)


class Draft(NamedTuple):
    """What a draft is made of; what is ``drawn`` has the marks that figures can draw."""

    language: Language
    drawn: Language
    prose: Prose
    ledger: Ledger
    drawn_ledger: Ledger
    organisation: str


def placeholder(id: str) -> str:
    """Return the name of a text that is not there, as a draft shows it."""
    return f'{OPENING}{id}{CLOSING}'


def _drawn_mark(id: str) -> str:
    return placeholder(id).translate(DRAWN)


def fill_language(
    language: Language,
    source: Language,
    statuses: Sequence[TextStatus],
    recorded: Recorded,
    drawn: bool = False,
) -> Language:
    """Return a language that has every message and every term.

    ``drawn`` writes the marks as figures can draw them.
    """
    mark = _drawn_mark if drawn else placeholder
    messages, terms = dict(language.messages), dict(language.terms)
    for each in statuses:
        if each.kind == 'message' and each.state in ('missing', 'stale'):
            messages[each.id] = _marked_message(each, messages.get(each.id), mark)
        if each.kind == 'term' and each.state == 'stale':
            stale = terms[each.id].items()
            terms[each.id] = {form: f'{mark(each.id)} {text}' for form, text in stale}
    forms = {form for known in source.terms.values() for form in known}
    used = {*source.terms, *recorded.actors, *recorded.weapons, *recorded.facility_types}
    terms |= {id: dict.fromkeys(forms, mark(id)) for id in used - terms.keys()}
    return replace(language, messages=messages, terms=terms)


def _marked_message(each: TextStatus, old: Message | None, mark: Callable[[str], str]) -> Message:
    elements: list[ast.TextElement | ast.Placeable] = [ast.TextElement(mark(each.id))]
    if old:
        elements = [ast.TextElement(f'{mark(each.id)} '), *old.pattern.elements]
    return Message(each.id, ast.Pattern(elements), each.where, '')


def fill_prose(prose: Prose, source: Prose, statuses: Sequence[TextStatus]) -> Prose:
    """Return a prose that has every block of its source."""
    blocks = dict(prose.blocks)
    for each in statuses:
        if each.kind == 'block' and each.state == 'missing':
            blocks[each.id] = Block(each.id, placeholder(each.id), source.blocks[each.id].where, ())
        if each.kind == 'block' and each.state == 'stale':
            old = blocks[each.id]
            blocks[each.id] = old._replace(text=f'{placeholder(each.id)} {old.text}')
    return prose._replace(blocks=blocks)


def fill_names(ledger: Ledger, tag: str, drawn: bool = False) -> Ledger:
    """Return a ledger in which every place and facility has a name in the language."""
    mark = _drawn_mark if drawn else placeholder

    def named(table: dict[str, Named]) -> dict[str, Named]:
        return {
            id: thing.model_copy(update={'names': {tag: mark(id), **thing.names}})
            for id, thing in table.items()
        }

    public = ledger.public
    incidents = tuple(
        incident.model_copy(update={'place_text': {tag: mark(incident.id), **incident.place_text}})
        if incident.place_text
        else incident
        for incident in public.incidents
    )
    languages = tuple(dict.fromkeys((*public.brief.languages, tag)))
    changed = {
        'places': named(public.places),
        'facilities': named(public.facilities),
        'incidents': incidents,
        'brief': public.brief.model_copy(update={'languages': languages}),
    }
    return ledger.model_copy(update={'public': public.model_copy(update=changed)})
