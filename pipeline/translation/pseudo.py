"""A language that nobody speaks: the source's words with accents, a third longer, between ‹ and ›.

A page made in it shows at a glance what a longer language would do to the layout, and what is on
the page without having come from a message, a term, the prose or the data: text that is typed in a
layout or a figure cannot be translated.
"""

import copy
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer
from lxml.html import HtmlElement

from pipeline.language import Language, Prose
from pipeline.language.html_tree import ancestors_and_self, parse_html, stands_in, texts
from pipeline.language.prose import PIECE, Block
from pipeline.model import Facility, Ledger, Place, Problem, Where

OPENING, CLOSING = '‹', '›'  # which every font of the project has
LONGER = 3  # every third letter is written twice
ACCENTS = str.maketrans(
    {
        letter: unicodedata.normalize('NFC', letter + mark)
        for letters, mark in (
            ('aeiouAEIOUyY', '\u0301'),
            ('ncszrlNCSZRL', '\u030c'),
            ('gG', '\u0306'),
            ('wWhH', '\u0302'),
        )
        for letter in letters
    }
)
DATA = ('data', 'bdi', 'time')  # what comes from the data, and not from a translator
# classes of what the page numbers, or copies as it is
PRINTED = ('code', 'ordinal', 'language', 'counter', 'organisation')
UNSEEN = ('style', 'script')
TITLES = ('alt', 'title', 'aria-label')
LONGEST_QUOTED = 60  # characters of a text that a message quotes

Named = TypeVar('Named', Place, Facility)


def stretch(text: str) -> str:
    """Write a text with accents, and a third longer."""
    letters, out = 0, ''
    for character in text:
        letters += character.isalpha()
        out += character.translate(ACCENTS) * (
            2 if character.isalpha() and letters % LONGER == 0 else 1
        )
    return out


class _Accents(Transformer):
    """Stretches the words of a pattern; what stands in braces stays."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        return ast.TextElement(stretch(node.value))


def _between_marks(text: str) -> str:
    return f'{OPENING}{text}{CLOSING}'


def pseudo_language(language: Language, tag: str) -> Language:
    """Return a language whose messages and terms are stretched, each between ‹ and ›."""
    messages = {
        name: replace(message, pattern=_accented(message.pattern), comment='')
        for name, message in language.messages.items()
    }
    terms = {
        name: {form: _between_marks(stretch(text)) for form, text in forms.items()}
        for name, forms in language.terms.items()
    }
    name = _between_marks(stretch(language.locale.name))
    locale = language.locale.model_copy(update={'tag': tag, 'name': name, 'status': 'draft'})
    return replace(language, locale=locale, messages=messages, terms=terms)


def _accented(pattern: ast.Pattern) -> ast.Pattern:
    elements = _Accents().visit(copy.deepcopy(pattern)).elements
    return ast.Pattern([ast.TextElement(OPENING), *elements, ast.TextElement(CLOSING)])


def pseudo_prose(prose: Prose, tag: str) -> Prose:
    """Return a prose whose paragraphs are stretched, each between ‹ and ›.

    Its numbers and the calls of its notes stay.
    """
    blocks: dict[str, Block] = {}
    for name, block in prose.blocks.items():
        parts = re.split(f'({PIECE.pattern})', block.text)  # words and pieces in turn
        parts[::2] = map(stretch, parts[::2])
        paragraphs = re.split(r'\n{2,}', ''.join(parts))
        blocks[name] = block._replace(text='\n\n'.join(map(_between_marks, paragraphs)))
    return prose._replace(tag=tag, blocks=blocks)


def pseudo_names(ledger: Ledger, source: str, tag: str) -> Ledger:
    """Return a ledger whose names in one language are those in another as well."""

    def named(table: dict[str, Named]) -> dict[str, Named]:
        return {
            id: thing.model_copy(update={'names': {**thing.names, tag: thing.names[source]}})
            if thing.names
            else thing
            for id, thing in table.items()
        }

    public = ledger.public
    incidents = tuple(
        incident.model_copy(
            update={'place_text': {**incident.place_text, tag: incident.place_text[source]}}
        )
        if incident.place_text
        else incident
        for incident in public.incidents
    )
    changed = {
        'places': named(public.places),
        'facilities': named(public.facilities),
        'incidents': incidents,
    }
    return ledger.model_copy(update={'public': public.model_copy(update=changed)})


def untranslatable_in_style(css: str, file: str) -> list[Problem]:
    """Return a problem for each word that a style sheet writes onto the page."""
    found = []
    for declaration in re.finditer(r'content:([^;}]*)', css):
        words = [
            word for word in re.findall(r'"([^"]*)"', declaration[1]) if any(map(str.isalpha, word))
        ]
        found += [
            Problem(
                Where(file, css.count('\n', 0, declaration.start()) + 1),
                f'"{word}" is typed where no translator can reach it',
                'Say it in the layout, as a message',
                'translation',
            )
            for word in words
        ]
    return found


def untranslatable_texts(html: str, file: str) -> list[Problem]:
    """Return a problem for each text of a page that is from no message, no prose and no data.

    The page is one in this language.
    """
    page = parse_html(html)
    found = sorted([*_typed_titles(page), *_typed_texts(page)], key=lambda each: each[0])
    return [
        Problem(
            Where(file, line),
            f'"{text[:LONGEST_QUOTED]}" is typed where no translator can reach it',
            'Say it as a message: text("its-name") in a layout, words.text("its-name") in a figure',
            'translation',
        )
        for line, text in found
    ]


def _typed_titles(page: HtmlElement) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each description for a screen reader that has no mark."""
    for element in page.iter('*'):
        for name in TITLES:
            text = element.get(name, '')
            if text and OPENING not in text:
                yield element.sourceline or 0, text


def _typed_texts(page: HtmlElement) -> Iterator[tuple[int, str]]:
    """Yield the line of each text that has letters outside ‹ and ›, and those letters."""
    depth = 0
    for text, parent, line in texts(page):
        if parent.tag in UNSEEN:
            continue
        outside = ''
        for character in text:
            depth += (character == OPENING) - (character == CLOSING)
            outside += character if not depth and character != CLOSING else ' '
        if any(character.isalpha() for character in outside) and not _is_data(parent):
            yield line, ' '.join(outside.split())


def _is_data(element: HtmlElement) -> bool:
    """Return whether the text of an element comes from the data, or is numbered by the page."""
    return stands_in(element, *PRINTED) or any(
        outer.tag in DATA for outer in ancestors_and_self(element)
    )
