"""A language that nobody speaks: the source's words with accents, a third longer, between ‹ and ›.

A page made in it shows at a glance what a longer language would do to the layout, and what stands on the page without
having come from a message, a term, the prose or the data: text that is typed in a layout or a figure cannot be translated.
"""

import copy
import re
import unicodedata
from dataclasses import replace
from html.parser import HTMLParser

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from pipeline.language import Language, Prose
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
VOID = {'meta', 'link', 'img', 'br', 'col', 'hr', 'input'}
UNSEEN = ('style', 'script')
TITLES = ('alt', 'title', 'aria-label', 'content')


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
    page = _Outside()
    page.feed(html)
    return [
        Problem(
            Where(file, line),
            f'"{text}" is typed where no translator can reach it',
            'Say it as a message: text("its-name") in a layout, words.text("its-name") in a figure',
            'translation',
        )
        for line, text in page.found
    ]


class _Outside(HTMLParser):
    """Collects the words of a page that stand outside ‹ and › and are no data."""

    def __init__(self):
        super().__init__()
        self.stack, self.depth, self.found = [], 0, []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        for name in TITLES:
            text = attributes.get(name) or ''
            if name != 'content' and text and OPENING not in text:
                self.found.append((self.getpos()[0], text[:60]))
        if tag not in VOID:
            self.stack.append((tag, set((attributes.get('class') or '').split())))

    def handle_endtag(self, tag):
        if tag not in VOID and self.stack:
            self.stack.pop()

    def handle_data(self, text):
        if any(tag in UNSEEN for tag, _ in self.stack):
            return
        outside = ''
        for character in text:
            self.depth += (character == OPENING) - (character == CLOSING)
            outside += character if not self.depth and character != CLOSING else ' '
        is_data = any(tag in DATA or classes & set(PRINTED) for tag, classes in self.stack)
        if not is_data and any(character.isalpha() for character in outside):
            self.found.append((self.getpos()[0], ' '.join(outside.split())[:60]))
