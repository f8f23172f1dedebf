"""A language that nobody speaks: the source's words with accents, a third longer, between ‹ and ›.

A page made in it shows at a glance what a longer language would do to the layout, and what stands on the page without
having come from a message, a term, the prose or the data: text that is typed in a layout or a figure cannot be translated.
"""

import copy
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer
from lxml.html import HtmlElement

from pipeline.language import Language, Prose
from pipeline.language.html_tree import ancestors_and_self, parse_html, stands_in, texts
from pipeline.language.messages import Message
from pipeline.language.prose import PIECE
from pipeline.model import Ledger, Problem, Where

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
PRINTED = (
    'code',
    'ordinal',
    'language',
    'counter',
    'organisation',
)  # classes of what the page numbers, or copies as it is
UNSEEN = ('style', 'script')
TITLES = ('alt', 'title', 'aria-label')
LONGEST_QUOTED = 60  # characters of a text that a message quotes


def stretched(text: str) -> str:
    """Write a text with accents, and a third longer."""
    letters, out = 0, ''
    for character in text:
        letters += character.isalpha()
        out += character.translate(ACCENTS) * (
            2 if character.isalpha() and letters % LONGER == 0 else 1
        )
    return out


class _Accents(Transformer):
    """Stretches the words of a pattern; what stands in braces, and what a selection chooses by, stays."""

    def visit_TextElement(self, node):
        return ast.TextElement(stretched(node.value))


def invented(language: Language, tag: str) -> Language:
    """Return a language in which every message and every term is stretched and stands between ‹ and ›."""
    messages = {}
    for name, message in language.messages.items():
        elements = _Accents().visit(copy.deepcopy(message.pattern)).elements
        messages[name] = Message(
            name,
            ast.Pattern([ast.TextElement(OPENING), *elements, ast.TextElement(CLOSING)]),
            message.where,
            '',
        )
    terms = {
        name: {form: f'{OPENING}{stretched(text)}{CLOSING}' for form, text in forms.items()}
        for name, forms in language.terms.items()
    }
    locale = language.locale.model_copy(
        update={
            'tag': tag,
            'name': f'{OPENING}{stretched(language.locale.name)}{CLOSING}',
            'status': 'draft',
        }
    )
    return replace(language, locale=locale, messages=messages, terms=terms)


def pseudo_prose(prose: Prose, tag: str) -> Prose:
    """Return a prose whose paragraphs are stretched and stand between ‹ and ›, its numbers and notes in place."""
    blocks = {}
    for name, block in prose.blocks.items():
        paragraphs = re.split(
            r'\n{2,}',
            ''.join(
                part if PIECE.fullmatch(part) else stretched(part)
                for part in re.split(f'({PIECE.pattern})', block.text)
            ),
        )
        blocks[name] = block._replace(
            text='\n\n'.join(f'{OPENING}{paragraph}{CLOSING}' for paragraph in paragraphs)
        )
    return prose._replace(tag=tag, blocks=blocks)


def renamed(ledger: Ledger, source: str, tag: str) -> Ledger:
    """Return a ledger whose names in one language are those in another as well."""

    def name(thing, names):
        known = getattr(thing, names)
        return thing.model_copy(update={names: {**known, tag: known[source]}}) if known else thing

    public = ledger.public
    tables = {
        table: {id: name(thing, 'names') for id, thing in getattr(public, table).items()}
        for table in ('places', 'facilities')
    }
    return ledger.model_copy(
        update={
            'public': public.model_copy(
                update={
                    **tables,
                    'incidents': tuple(
                        name(incident, 'place_text') for incident in public.incidents
                    ),
                }
            )
        }
    )


def typed_in_style(css: str, file: str) -> list[Problem]:
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


def typed(html: str, file: str) -> list[Problem]:
    """Return a problem for each text of a page in this language that came from no message, no prose and no data."""
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
