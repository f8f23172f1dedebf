"""Read the prose of a brief: one Markdown file a language, in blocks that have names.

A block begins with ``# its-name`` and holds paragraphs. A number stands in braces, ``{ $regime-killed }``, and is
never typed; a footnote is called with ``[^its-block]``.
"""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import nh3
from fluent.syntax import ast
from markdown_it import MarkdownIt
from markupsafe import Markup

from pipeline.language.messages import parse_placeable
from pipeline.language.segments import Number, Text, facts_of, html, plain
from pipeline.language.unprinted import unprinted
from pipeline.model import Problem, Refused, Where
from pipeline.settings import forbidden_characters, read_text

HEADING = re.compile(r'^# +([a-z0-9-]+) *$')
PIECE = re.compile(r'\{[^{}]*\}|\[\^[a-z0-9-]+\]')
INLINE = {'p', 'em', 'strong'}
MARKDOWN = MarkdownIt('zero').enable(['emphasis', 'escape', 'newline'])
HELD = 0xE000  # private-use characters hold the pieces while Markdown is read


class Piece(NamedTuple):
    """A ``{ … }`` or a footnote call of a block, and where it stands."""

    source: str
    where: Where
    expression: object


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


def read_prose(path: Path, file: str, tag: str) -> Prose:
    """Read the blocks of one file; raises ``Refused`` with everything in it that cannot be printed."""
    blocks, problems, name, lines, start = {}, [], None, [], 0

    def close():
        if name is None:
            return
        text = '\n'.join(line.rstrip() for line in lines).strip('\n')
        before = next((i for i, line in enumerate(lines) if line.strip()), 0)
        where = Where(file, start + 1 + before, 1)
        if name in blocks:
            problems.append(
                Problem(
                    Where(file, start),
                    f'the block "{name}" is written twice',
                    'Keep one of the two',
                    'translation',
                )
            )
        if not text:
            problems.append(
                Problem(
                    Where(file, start),
                    f'the block "{name}" is empty',
                    'Write its text, or delete the heading',
                    'translation',
                )
            )
        try:
            blocks[name] = Block(name, text, where, tuple(_pieces(text, where)))
        except Refused as refusal:
            problems.extend(refusal.problems)
        problems.extend(_faults(text, where))
        problems.extend(unprinted('\n'.join(lines), Where(file, start + 1, 1), PIECE))

    try:
        source = read_text(path, file)
    except Refused as refusal:
        raise Refused(
            problem._replace(kind='translation') for problem in refusal.problems
        ) from None
    for number, line in enumerate(source.split('\n'), 1):
        if heading := HEADING.match(line):
            close()
            name, lines, start = heading[1], [], number
        elif line.startswith('#'):
            problems.append(
                Problem(
                    Where(file, number, 1),
                    f'"{line[:40]}" is not the name of a block',
                    'Write "# name", with small Latin letters and hyphens',
                    'translation',
                )
            )
        elif name is not None:
            lines.append(line)
        elif line.strip():
            problems.append(
                Problem(
                    Where(file, number, 1),
                    'text before the first block',
                    'Begin it with "# name"',
                    'translation',
                )
            )
    close()
    if problems:
        raise Refused(problems)
    return Prose(tag, file, blocks)


def _at(text, offset, where):
    line = text.count('\n', 0, offset)
    return Where(where.file, where.line + line, offset - text.rfind('\n', 0, offset))


def _pieces(text, where):
    problems = []
    for match in PIECE.finditer(text):
        place = _at(text, match.start(), where)
        if match[0].startswith('['):
            yield Piece(match[0], place, None)
            continue
        try:
            yield Piece(match[0], place, parse_placeable(match[0], place))
        except Refused as refusal:
            problems += refusal.problems
    if problems:
        raise Refused(problems)


def _faults(text, where):
    """Yield what no prose may hold: typed digits, markup, direction controls, loose braces."""
    held = PIECE.sub(lambda match: ' ' * len(match[0]), text)
    for match in re.finditer(r'\d+(?:[.,\u066b\u066c\u00a0\u202f]\d+)*', held):
        yield Problem(
            _at(text, match.start(), where),
            f'the number {match[0]} is typed',
            'Use a named number, { $name }; `make numbers` lists them',
            'translation',
        )
    for match in re.finditer(r'<[^>\s][^>]*>|&#?\w+;', held):
        yield Problem(
            _at(text, match.start(), where),
            f'markup {match[0]} is typed',
            'Write plain text; *emphasis* and **strong** are all there is',
            'translation',
        )
    for match in re.finditer(r'\[\^[^\]\n]*\]?', held):
        yield Problem(
            _at(text, match.start(), where),
            f'the footnote call {match[0]} cannot be read',
            'Write [^name-of-a-block], with small Latin letters and hyphens',
            'translation',
        )
    for match in re.finditer(r'[{}]', held):
        yield Problem(
            _at(text, match.start(), where),
            f'a loose "{match[0]}"',
            'Close the braces on the same line',
            'translation',
        )
    for i, line in enumerate(text.split('\n')):
        for what, hint in forbidden_characters(line):
            yield Problem(Where(where.file, where.line + i), what, hint, 'translation')
    for character in {c for c in held if unicodedata.category(c) == 'No'}:
        yield Problem(
            where,
            f'the number {character} is typed',
            'Use a named number, { $name }',
            'translation',
        )


class Speaker:
    """Says the blocks of one prose with the numbers of one ledger, and notes which facts it printed."""

    def __init__(self, prose: Prose, words):
        self.prose, self.words, self.problems = prose, words, []

    def block(self, name: str) -> Block:
        """Return a block, its spaces as the language prints them, or refuse with its name."""
        if name not in self.prose.blocks:
            raise Refused(
                [
                    Problem(
                        Where(self.prose.file),
                        f'the block "{name}" is missing',
                        f'Write it below "# {name}"',
                        'translation',
                    )
                ]
            )
        block, spaced = self.prose.blocks[name], self.words.language.spaced
        parts = re.split(f'({PIECE.pattern})', block.text)  # words and pieces in turn
        return block._replace(
            text=''.join(part if number % 2 else spaced(part) for number, part in enumerate(parts))
        )

    def segments(self, name: str) -> list[tuple]:
        """Return the pieces of a block as segments, one tuple a piece; footnote calls are left empty."""
        problems, said = [], []
        for piece in self.block(name).pieces:
            try:
                said.append(
                    self.words.prose(piece.expression, piece.where)
                    if piece.expression is not None
                    else ()
                )
            except Refused as refusal:
                problems += [
                    problem._replace(where=piece.where)
                    if problem.where.line == 0 and 'message' not in problem.what
                    else problem
                    for problem in refusal.problems
                ]
        if problems:
            raise Refused(problems)
        return said

    def said(self, name: str) -> tuple:
        """Return a whole block as segments: what a person wrote, and its pieces."""
        first, *rest = _words_around(self.block(name))
        out = [Text(first)]
        for segments, words in zip(self.segments(name), rest, strict=True):
            out += [*segments, Text(words)]
        return tuple(out)

    def html(self, name: str, footnote: Callable[[str], Markup] | None = None) -> Markup:
        """Return a block as HTML paragraphs; ``footnote`` makes the call of a footnote of its name."""
        block, said = self.block(name), self.segments(name)
        paragraphs = [Markup(MARKDOWN.renderInline(part)) for part in _paragraphs(block)]
        markup_of_all = Markup('').join(Markup('<p>{}</p>').format(part) for part in paragraphs)
        rendered = Markup(nh3.clean(markup_of_all, tags=INLINE, attributes={}))
        for index, piece in enumerate(block.pieces):
            if piece.expression is None:
                markup = footnote(piece.source[2:-1]) if footnote else Markup('')
            else:
                markup = html(said[index])
            before, held_character, after = rendered.partition(chr(HELD + index))
            if not held_character:
                raise Refused(
                    [
                        Problem(
                            piece.where,
                            f'{piece.source} was lost in the text around it',
                            'Move it out of the emphasis',
                            'translation',
                        )
                    ]
                )
            last = said[index][-1] if said[index] else None
            if isinstance(last, Number) and not last.spelled and after.startswith(' '):
                after = '\u00a0' + after[1:]  # a bare number is tied to the word after it
            rendered = before + markup + after
        return rendered

    def plain(self, name: str) -> str:
        """Return a block as one line of text, for titles and metadata."""
        return re.sub('[ \n\u00a0]+', ' ', plain(self.said(name))).strip()

    def facts(self, name: str) -> list[str]:
        """Return the facts a block prints."""
        return [fact for segments in self.segments(name) for fact in facts_of(segments)]


def _paragraphs(block: Block) -> list[str]:
    """Return the paragraphs of a block, each on one line, with a private-use character for each piece."""
    held = block.text
    for index, piece in enumerate(block.pieces):
        held = held.replace(piece.source, chr(HELD + index), 1)
    return [' '.join(part.split('\n')) for part in re.split(r'\n{2,}', held)]


def _words_around(block: Block) -> list[str]:
    """Return the words before, between and after the pieces of a block, without the marks of emphasis."""
    tokens = [
        token
        for part in _paragraphs(block)
        for token in (*MARKDOWN.parseInline(part)[0].children, None)
    ]
    text = ''.join(token.content if token else '\n' for token in tokens).removesuffix('\n')
    ends = ''.join(chr(HELD + index) for index in range(len(block.pieces)))
    return re.split(f'[{ends}]', text) if ends else [text]


def references(block: Block) -> set[str]:
    """Return the names of the numbers and the names a block refers to, without saying it."""
    found = set()
    for piece in block.pieces:
        if piece.expression is None:
            found.add(piece.source)
            continue
        expression = piece.expression
        arguments = (
            expression.arguments.positional
            if isinstance(expression, ast.FunctionReference)
            else [expression]
        )
        found |= {
            f'${argument.id.name}'
            for argument in arguments
            if isinstance(argument, ast.VariableReference)
        }
        found |= {
            f'"{argument.parse()["value"]}"'
            for argument in arguments
            if isinstance(argument, ast.StringLiteral)
        }
    return found


__all__ = ['Block', 'Prose', 'Speaker', 'Text', 'read_prose', 'references']
