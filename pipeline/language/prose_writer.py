"""Write the blocks of a prose with the numbers of a brief, as HTML, as text or as segments."""

import re
from collections.abc import Callable

import nh3
from markdown_it import MarkdownIt
from markupsafe import Markup

from pipeline.language.prose import PIECE, Block, Piece, Prose
from pipeline.language.segments import NBSP, Number, Phrase, Segment, Text, facts_of, html, plain
from pipeline.language.words import Words
from pipeline.model import Problem, Refused, Where

INLINE = {'p', 'em', 'strong'}
MARKDOWN = MarkdownIt('zero').enable(['emphasis', 'escape', 'newline'])
HELD = 0xE000  # private-use characters hold the pieces while Markdown is read


class ProseWriter:
    """Writes the blocks of one prose with the numbers of one ledger."""

    def __init__(self, prose: Prose, words: Words) -> None:
        """Take a prose, and the words of its language for the facts in it."""
        self.prose, self.words = prose, words

    def block(self, name: str) -> Block:
        """Return a block, its spaces as the language prints them.

        Raises ``Refused`` where the prose has no such block.
        """
        if name not in self.prose.blocks:
            what, hint = f'the block "{name}" is missing', f'Write it below "# {name}"'
            raise Refused([Problem(Where(self.prose.file), what, hint, 'translation')])
        block, spaced = self.prose.blocks[name], self.words.language.spaced
        parts = re.split(f'({PIECE.pattern})', block.text)  # words and pieces in turn
        parts[::2] = map(spaced, parts[::2])
        return block._replace(text=''.join(parts))

    def segments(self, name: str) -> list[Phrase]:
        """Return the phrase of each piece of a block; that of a footnote call is empty."""
        problems: list[Problem] = []
        phrases: list[Phrase] = []
        for piece in self.block(name).pieces:
            try:
                phrases.append(self._phrase(piece))
            except Refused as refusal:
                problems += [_at_piece(problem, piece.where) for problem in refusal.problems]
        if problems:
            raise Refused(problems)
        return phrases

    def _phrase(self, piece: Piece) -> Phrase:
        if piece.expression is None:
            return ()
        return self.words.prose(piece.expression, piece.where)

    def phrase(self, name: str) -> Phrase:
        """Return a whole block as segments: what a person wrote, and its pieces."""
        first, *rest = _words_around(self.block(name))
        phrase: list[Segment] = [Text(first)]
        for segments, words in zip(self.segments(name), rest, strict=True):
            phrase += [*segments, Text(words)]
        return tuple(phrase)

    def html(self, name: str, footnote: Callable[[str], Markup] | None = None) -> Markup:
        """Return a block as HTML paragraphs; ``footnote`` makes the call of a footnote."""
        block, phrases = self.block(name), self.segments(name)
        page = Markup('').join(
            Markup('<p>{}</p>').format(Markup(MARKDOWN.renderInline(paragraph)))
            for paragraph in _paragraphs(block)
        )
        page = Markup(nh3.clean(page, tags=INLINE, attributes={}))
        for index, (piece, phrase) in enumerate(zip(block.pieces, phrases, strict=True)):
            before, held, after = page.partition(chr(HELD + index))
            if not held:
                what = f'{piece.source} was lost in the text around it'
                hint = 'Move it out of the emphasis'
                raise Refused([Problem(piece.where, what, hint, 'translation')])
            if piece.expression is None:
                call = footnote(piece.source[2:-1]) if footnote else Markup('')
                page = before + call + after
            else:
                page = before + html(phrase) + _tied_to(phrase, after)
        return page

    def plain(self, name: str) -> str:
        """Return a block as one line of text, for titles and metadata."""
        return re.sub('[ \n\u00a0]+', ' ', plain(self.phrase(name))).strip()

    def facts(self, name: str) -> list[str]:
        """Return the facts that a block prints."""
        return [fact for phrase in self.segments(name) for fact in facts_of(phrase)]


def _at_piece(problem: Problem, where: Where) -> Problem:
    """Put a problem that has no line of its own where the prose asks for what is wrong."""
    if problem.where.line == 0 and 'message' not in problem.what:
        return problem._replace(where=where)
    return problem


def _tied_to(phrase: Phrase, after: Markup) -> Markup:
    """Return what follows a phrase; where that ends in a number, no line ends between the two."""
    last = phrase[-1] if phrase else None
    if isinstance(last, Number) and not last.spelled and after.startswith(' '):
        return Markup(NBSP) + after[1:]
    return after


def _paragraphs(block: Block) -> list[str]:
    """Return the paragraphs of a block, each on one line, with a character for each piece."""
    held = block.text
    for index, piece in enumerate(block.pieces):
        held = held.replace(piece.source, chr(HELD + index), 1)
    return [' '.join(part.split('\n')) for part in re.split(r'\n{2,}', held)]


def _words_around(block: Block) -> list[str]:
    """Return the words before, between and after the pieces, without the marks of emphasis."""
    paragraphs = [
        ''.join(token.content for token in MARKDOWN.parseInline(part)[0].children or ())
        for part in _paragraphs(block)
    ]
    text = '\n'.join(paragraphs)
    ends = ''.join(chr(HELD + index) for index in range(len(block.pieces)))
    return re.split(f'[{ends}]', text) if ends else [text]
