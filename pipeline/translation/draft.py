"""Fill a language so that a page can be made of it: what is missing or stale stands there by its name, between marks.

A draft is for the translator's eyes. Nothing made of it is checked, and nothing of it is published.
"""

from dataclasses import replace
from typing import NamedTuple

from fluent.syntax import ast

from pipeline.language import Language, Prose
from pipeline.language.messages import Message
from pipeline.language.prose import Block
from pipeline.model import Ledger, Recorded
from pipeline.translation.status import Standing

OPENING, CLOSING = '⟪', '⟫'
DRAWN = str.maketrans({OPENING: '««', CLOSING: '»»'})  # as the project's fonts have them


class Draft(NamedTuple):
    """What a draft is made of: a language, its prose, the names in it; for figures with the marks that they can draw."""

    language: Language
    drawn: Language
    prose: Prose
    ledger: Ledger
    drawn_ledger: Ledger
    organisation: str


def marked(id: str) -> str:
    """Return the name of a text that is not there, as a draft shows it."""
    return f'{OPENING}{id}{CLOSING}'


def filled(
    language: Language,
    source: Language,
    standings: list[Standing],
    recorded: Recorded,
    drawn: bool = False,
) -> Language:
    """Return a language in which every message and every term can be said; ``drawn`` writes the marks as figures can draw them."""

    def mark(id):
        return marked(id).translate(DRAWN) if drawn else marked(id)

    messages, terms = dict(language.messages), dict(language.terms)
    for each in standings:
        if each.kind == 'message' and each.state in ('missing', 'stale'):
            old = messages.get(each.id)
            kept = (
                [ast.TextElement(f'{mark(each.id)} '), *old.pattern.elements]
                if old
                else [ast.TextElement(mark(each.id))]
            )
            messages[each.id] = Message(each.id, ast.Pattern(kept), each.where, '')
        if each.kind == 'term' and each.state == 'stale':
            terms[each.id] = {
                form: f'{mark(each.id)} {text}' for form, text in terms[each.id].items()
            }
    forms = {form for known in source.terms.values() for form in known}
    for id in {
        *source.terms,
        *recorded.actors,
        *recorded.weapons,
        *recorded.facility_types,
    } - terms.keys():
        terms[id] = dict.fromkeys(forms, mark(id))
    return replace(language, messages=messages, terms=terms)


def filled_prose(prose: Prose, source: Prose, standings: list[Standing]) -> Prose:
    """Return a prose that has every block of its source."""
    blocks = dict(prose.blocks)
    for each in standings:
        if each.kind == 'block' and each.state == 'missing':
            blocks[each.id] = Block(each.id, marked(each.id), source.blocks[each.id].where, ())
        if each.kind == 'block' and each.state == 'stale':
            blocks[each.id] = blocks[each.id]._replace(
                text=f'{marked(each.id)} {blocks[each.id].text}'
            )
    return prose._replace(blocks=blocks)


def filled_names(ledger: Ledger, tag: str, drawn: bool = False) -> Ledger:
    """Return a ledger in which every place and facility has a name in the language."""

    def name(thing, id, names):
        said = marked(id).translate(DRAWN) if drawn else marked(id)
        return thing.model_copy(update={names: {tag: said, **(getattr(thing, names) or {})}})

    public = ledger.public
    tables = {
        table: {id: name(thing, id, 'names') for id, thing in getattr(public, table).items()}
        for table in ('places', 'facilities')
    }
    incidents = tuple(
        name(incident, incident.id, 'place_text') if incident.place_text else incident
        for incident in public.incidents
    )
    brief = public.brief.model_copy(
        update={'languages': tuple(dict.fromkeys((*public.brief.languages, tag)))}
    )
    return ledger.model_copy(
        update={
            'public': public.model_copy(update={**tables, 'incidents': incidents, 'brief': brief})
        }
    )
