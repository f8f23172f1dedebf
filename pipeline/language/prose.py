"""Read the prose of a brief: one Markdown file a language, in blocks that have names.

A block begins with ``# its-name`` and holds paragraphs. A number stands in braces,
``{ $regime-killed }``, and is never typed; a footnote is called with ``[^its-block]``.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from fluent.syntax import ast

from pipeline.language.messages import parse_placeable
from pipeline.language.unprinted import unprinted_marks
from pipeline.model import Problem, Refused, Where
from pipeline.settings import forbidden_characters, read_text

HEADING = re.compile(r'^# +([a-z0-9-]+) *$')
PIECE = re.compile(r'\{[^{}]*\}|\[\^[a-z0-9-]+\]')
NUMBER = re.compile(r'\d+(?:[.,\u066b\u066c\u00a0\u202f]\d+)*')
MARKUP = re.compile(r'<[^>\s][^>]*>|&#?\w+;')
FOOTNOTE = re.compile(r'\[\^[^\]\n]*\]?')
BRACE = re.compile('[{}]')


class Piece(NamedTuple):
    """A ``{ … }`` of a block, or a footnote call, which has no expression; and where it stands."""

    source: str
    where: Where
    expression: ast.InlineExpression | None


class Block(NamedTuple):
    """A named block: its text as written, its pieces, and where it begins."""

    id: str
    text: str
    where: Where
    pieces: tuple[Piece, ...]


class Prose(NamedTuple):
    """The prose of a brief in one language."""

    tag: str
    file: str
    blocks: dict[str, Block]


class _Section(NamedTuple):
    """The lines below one heading."""

    name: str
    line: int  # of the heading
    lines: list[str]


def read_prose(path: Path, file: str, tag: str) -> Prose:
    """Read the blocks of one file.

    Raises ``Refused`` with everything in it that cannot be printed.
    """
    try:
        source = read_text(path, file)
    except Refused as refusal:
        raise Refused(
            problem._replace(kind='translation') for problem in refusal.problems
        ) from None
    problems: list[Problem] = []
    blocks: dict[str, Block] = {}
    for section in _sections(source, file, problems):
        if section.name in blocks:
            what = f'the block "{section.name}" is written twice'
            where = Where(file, section.line)
            problems.append(Problem(where, what, 'Keep one of the two', 'translation'))
        blocks[section.name] = _block(section, file, problems)
    if problems:
        raise Refused(problems)
    return Prose(tag, file, blocks)


def _sections(source: str, file: str, problems: list[Problem]) -> list[_Section]:
    """Return the sections of a file; what is in none is added to the problems."""
    sections: list[_Section] = []
    for number, line in enumerate(source.split('\n'), 1):
        where = Where(file, number, 1)
        if heading := HEADING.match(line):
            sections.append(_Section(heading[1], number, []))
        elif line.startswith('#'):
            what = f'"{line[:40]}" is not the name of a block'
            hint = 'Write "# name", with small Latin letters and hyphens'
            problems.append(Problem(where, what, hint, 'translation'))
        elif sections:
            sections[-1].lines.append(line)
        elif line.strip():
            what, hint = 'text before the first block', 'Begin it with "# name"'
            problems.append(Problem(where, what, hint, 'translation'))
    return sections


def _block(section: _Section, file: str, problems: list[Problem]) -> Block:
    """Return the block of a section; what cannot be printed of it is added to the problems."""
    text = '\n'.join(line.rstrip() for line in section.lines).strip('\n')
    empty_lines = next((i for i, line in enumerate(section.lines) if line.strip()), 0)
    where = Where(file, section.line + 1 + empty_lines, 1)
    if not text:
        what = f'the block "{section.name}" is empty'
        hint = 'Write its text, or delete the heading'
        problems.append(Problem(Where(file, section.line), what, hint, 'translation'))
    pieces = tuple(_pieces(text, where, problems))
    problems += _faults(text, where)
    whole = '\n'.join(section.lines)
    problems += unprinted_marks(whole, Where(file, section.line + 1, 1), PIECE)
    return Block(section.name, text, where, pieces)


def _at(text: str, offset: int, where: Where) -> Where:
    """Return the place of a character of a text that begins at ``where``."""
    line = where.line + text.count('\n', 0, offset)
    return Where(where.file, line, offset - text.rfind('\n', 0, offset))


def _pieces(text: str, where: Where, problems: list[Problem]) -> Iterator[Piece]:
    for match in PIECE.finditer(text):
        place = _at(text, match.start(), where)
        if match[0].startswith('['):
            yield Piece(match[0], place, None)
            continue
        try:
            yield Piece(match[0], place, parse_placeable(match[0], place))
        except Refused as refusal:
            problems += refusal.problems


def _faults(text: str, where: Where) -> Iterator[Problem]:
    """Yield what no prose may hold: typed digits, markup, direction controls, loose braces."""
    held = PIECE.sub(lambda match: ' ' * len(match[0]), text)
    for pattern, what, hint in (
        (
            NUMBER,
            'the number {} is typed',
            'Use a named number, { $name }; `make numbers` lists them',
        ),
        (
            MARKUP,
            'markup {} is typed',
            'Write plain text; *emphasis* and **strong** are all there is',
        ),
        (
            FOOTNOTE,
            'the footnote call {} cannot be read',
            'Write [^name-of-a-block], with small Latin letters and hyphens',
        ),
        (BRACE, 'a loose "{}"', 'Close the braces on the same line'),
    ):
        for match in pattern.finditer(held):
            place = _at(text, match.start(), where)
            yield Problem(place, what.format(match[0]), hint, 'translation')
    for i, line in enumerate(text.split('\n')):
        for what, hint in forbidden_characters(line):
            yield Problem(Where(where.file, where.line + i), what, hint, 'translation')
    for character in {c for c in held if unicodedata.category(c) == 'No'}:
        what, hint = f'the number {character} is typed', 'Use a named number, { $name }'
        yield Problem(where, what, hint, 'translation')


def references(block: Block) -> set[str]:
    """Return the numbers, the names and the footnotes that a block refers to, as written."""
    found: set[str] = set()
    for piece in block.pieces:
        if piece.expression is None:
            found.add(piece.source)
        elif isinstance(piece.expression, ast.FunctionReference):
            found |= {_reference(each) for each in piece.expression.arguments.positional}
        else:
            found.add(_reference(piece.expression))
    return found - {''}


def _reference(expression: ast.InlineExpression | ast.Placeable) -> str:
    """Return a variable or a name as written; nothing for any other expression."""
    if isinstance(expression, ast.VariableReference):
        return f'${expression.id.name}'
    if isinstance(expression, ast.StringLiteral):
        return f'"{expression.parse()["value"]}"'
    return ''
