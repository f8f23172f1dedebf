"""Find Markdown in a prose that is not made into anything: it would be printed raw, or lost.

The marks are recognised by the rules of CommonMark, with the tables and the struck-out text of
GitHub. A web address or an e-mail address that is written as plain text is no mark, and is printed
as it stands.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference
from markdown_it.rules_inline import (
    StateInline,
    backtick,
    escape,
    image,
    link,
    newline,
    strikethrough,
)
from markdown_it.token import Token

from pipeline.model import Problem, Where

InlineRule = Callable[[StateInline, bool], bool]
SHOWN = 40  # characters of the line that a message shows
FORMS = {  # what is not made, and what to write instead
    'list': ('a list', 'Write its entries as a sentence; a dash at the start of a line is – or —'),
    'numbered list': ('a numbered list', 'Write its entries as a sentence'),
    'table': ('a table', 'Write its rows as sentences'),
    'quotation': ('a block quotation', 'Put the words between quotation marks'),
    'heading': (
        'a heading',
        'Write it as a paragraph; a block begins with "# name" at the start of a line',
    ),
    'rule': ('a line across the page', 'Delete it'),
    'code block': (
        'a block of code',
        'Write it as a paragraph, without marks and without spaces before it',
    ),
    'code': ('code', 'Delete the marks; an apostrophe is ’'),
    'link': (
        'a link',
        'Write its words alone, and the address, where it is needed, as plain text beside them',
    ),
    'target': (
        'the address of a link',
        'Delete this line; write the address where it is needed, as plain text',
    ),
    'picture': ('a picture', 'Delete it, or say in words what it shows'),
    'line break': (
        'a line break within a paragraph',
        'Delete the backslash, or the spaces, at the end of the line; '
        'an empty line begins a paragraph',
    ),
    'struck-out text': ('struck-out text', 'Delete it with its marks'),
    'footnote': (
        'a footnote',
        'Write its words as a block of their own, below "# its-name", and call it with [^its-name]',
    ),
}
BLOCKS = {
    'bullet_list_open': 'list',
    'ordered_list_open': 'numbered list',
    'table_open': 'table',
    'blockquote_open': 'quotation',
    'heading_open': 'heading',
    'hr': 'rule',
    'fence': 'code block',
    'code_block': 'code block',
}
FULL_REFERENCE = re.compile(r'\[[^\[\]]+\]\[[^\[\]]*\]')  # [words][name], wherever its address is
ROW = re.compile(r' {0,3}\|')
NOTE = re.compile(r'^( {0,3})\[\^[^\]\n]+\]:|\^\[', re.MULTILINE)
CODE = re.compile(r'(`+)(?!`).*?(?<!`)\1(?!`)', re.DOTALL)
HELD = '\ue000'  # stands for what prose may hold: a number, the call of a note


class Mark(NamedTuple):
    """A mark that is not made into anything.

    Its line counts from 0 within the block, its column from 1.
    """

    form: str
    line: int
    column: int


def unprinted_marks(text: str, where: Where, held: re.Pattern[str]) -> Iterator[Problem]:
    """Yield a problem for each mark in the text of a block that begins at ``where``.

    ``held`` is what prose may hold.
    """
    lines = text.split('\n')
    for mark in sorted(set(_marks(text, held)), key=lambda mark: (mark.line, mark.column)):
        form, hint = FORMS[mark.form]
        shown = lines[mark.line][mark.column - 1 :].strip()
        shown = f'{shown[:SHOWN]}…' if len(shown) > SHOWN else shown
        what = f'{form} cannot be printed' + (f': "{shown}"' if shown else '')
        yield Problem(
            Where(where.file, where.line + mark.line, mark.column), what, hint, 'translation'
        )


def _marks(text: str, held: re.Pattern[str]) -> Iterator[Mark]:
    plain = held.sub(lambda match: HELD * len(match[0]), text)
    lines = plain.split('\n')
    found: dict[str, Any] = {'targets': []}  # what Markdown keeps of a text, and the targets
    tokens = _markdown().parse(plain, found)
    in_table: set[int] = set()
    for token in tokens:
        first, end = _lines_of(token)
        if token.type == 'inline':
            yield from _inline_marks(token, lines, found)
        elif token.type in BLOCKS and token.level == 0 and not _ends_with_number(token):
            underlined = token.type == 'heading_open' and token.markup in ('=', '-')
            line = end - 1 if underlined else first
            yield Mark(BLOCKS[token.type], line, _indent(lines[line]) + 1)
        if token.type == 'table_open':
            in_table |= set(range(first, end))
    yield from (Mark('target', line, _indent(lines[line]) + 1) for line in found['targets'])
    yield from _rows(lines, in_table)
    for match in NOTE.finditer(text):
        yield _mark_at('footnote', text, match.start() + len(match[1] or ''))


def _lines_of(token: Token) -> tuple[int, int]:
    """Return the lines of a token, from the first to the one after the last."""
    first, end = token.map or (0, 0)
    return first, end


def _ends_with_number(token: Token) -> bool:
    """Return whether a number at the start of a line may end a sentence.

    It is not the first of a list then, and is refused as a typed number.
    """
    return token.type == 'ordered_list_open' and token.attrGet('start') is not None


def _inline_marks(token: Token, lines: list[str], found: dict[str, Any]) -> Iterator[Mark]:
    """Yield the marks within the lines of a paragraph, of a heading or of an entry."""
    marks: list[tuple[str, int]] = [
        ('link', match.start()) for match in FULL_REFERENCE.finditer(token.content)
    ]
    markdown = _markdown()
    markdown.inline.parse(
        token.content, markdown, {**found, 'outer': token.content, 'marks': marks}, []
    )
    # each is noted at its beginning and its end
    struck = [mark for mark in marks if mark[0] == 'struck-out text']
    for form, position in [*(mark for mark in marks if mark not in struck), *struck[::2]]:
        mark = _mark_at(form, token.content, position)
        line = _lines_of(token)[0] + mark.line
        # what is before the words, such as "> "
        before = lines[line].find(token.content.split('\n')[mark.line])
        yield Mark(form, line, max(0, before) + mark.column)


def _mark_at(form: str, text: str, position: int) -> Mark:
    return Mark(form, text.count('\n', 0, position), position - text.rfind('\n', 0, position))


def _rows(lines: list[str], in_table: set[int]) -> Iterator[Mark]:
    """Yield the first of each run of lines that look like rows and are of no table of Markdown."""
    for number, line in enumerate(lines):
        is_first = number == 0 or not ROW.match(lines[number - 1])
        if is_first and ROW.match(line) and number not in in_table:
            yield Mark('table', number, _indent(line) + 1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(' '))


def _noticing(
    form: str, rule: InlineRule, applies: Callable[[StateInline], object] = lambda state: True
) -> InlineRule:
    """Return an inline rule that does as another, and notes where that made something.

    ``applies`` tells from the state before whether it made what is noted.
    """

    def notice(state: StateInline, silent: bool) -> bool:
        start, applied = state.pos, applies(state)
        matched = rule(state, silent)
        if matched and applied and not silent and state.src == state.env['outer']:
            state.env['marks'].append((form, start))
        return matched

    return notice


def _noticed_target(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    matched = reference(state, line, end, silent)
    if matched and not silent:
        state.env['targets'].append(line)
    return matched


@cache
def _markdown() -> MarkdownIt:
    """Return a reader of all of Markdown that notes marks; typed HTML is refused elsewhere."""
    markdown = MarkdownIt('commonmark').enable(['table', 'strikethrough'])
    markdown.disable(['inline', 'html_block', 'html_inline', 'autolink', 'entity'])
    rules = markdown.inline.ruler
    rules.at('link', _noticing('link', link))
    rules.at('image', _noticing('picture', image))
    rules.at('strikethrough', _noticing('struck-out text', strikethrough.tokenize))
    rules.at(
        'backticks', _noticing('code', backtick, lambda state: CODE.match(state.src, state.pos))
    )
    rules.at(
        'newline', _noticing('line break', newline, lambda state: state.pending.endswith('  '))
    )
    rules.at(
        'escape',
        _noticing('line break', escape, lambda state: state.src.startswith('\\\n', state.pos)),
    )
    markdown.block.ruler.at('reference', _noticed_target)
    return markdown
