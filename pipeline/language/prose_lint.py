"""Find what a translated prose must not have beside the prose of the source language."""

from collections.abc import Collection, Iterable, Iterator

from pipeline.language.lint import Fault, pattern_parts
from pipeline.language.pack import Language
from pipeline.language.prose import PIECE, Block, Piece, Prose, references
from pipeline.language.typography import remarks, remarks_beside_source, unpaired_signs
from pipeline.model import Problem, Where
from pipeline.settings import nearest


def lint_prose(
    prose: Prose, source: Prose, names: Collection[str], blocks: Iterable[str]
) -> list[Problem]:
    """Return the faults of a translated prose beside the prose of the source language.

    ``names`` are the short names of the brief's numbers, ``blocks`` those its type calls for.
    """
    found: list[tuple[Where, str, str]] = []
    for name in [*blocks, *source.blocks]:
        if name not in prose.blocks:
            what, hint = f'the block "{name}" is missing', f'Write it below "# {name}"'
            found.append((Where(prose.file), what, hint))
    for block in prose.blocks.values():
        for piece in block.pieces:
            found += [(piece.where, *fault) for fault in _faults_of_piece(prose, names, piece)]
        found += [(block.where, *fault) for fault in _faults_of_block(block, source)]
    problems = [Problem(where, what, hint, 'translation') for where, what, hint in found]
    return list(dict.fromkeys(problems))


def _faults_of_block(block: Block, source: Prose) -> Iterator[Fault]:
    """Yield what a block prints otherwise than the block of its name in the source."""
    if block.id not in source.blocks:
        hint = nearest(block.id, source.blocks)
        yield f'{source.file} has no block "{block.id}"', hint
        return
    theirs, ours = _numbers(source.blocks[block.id]), _numbers(block)
    for number in sorted(theirs - ours):
        what = f'the block "{block.id}" leaves out {{ {number} }}'
        yield what, f'Print it, as {source.tag} does'
    for number in sorted(ours - theirs):
        what = f'the block "{block.id}" prints {{ {number} }}, which {source.tag} does not'
        yield what, 'Print the same numbers in every language'


def _numbers(block: Block) -> set[str]:
    return {reference for reference in references(block) if reference.startswith('$')}


def _faults_of_piece(prose: Prose, names: Collection[str], piece: Piece) -> Iterator[Fault]:
    """Yield what is wrong with a number, or with the call of a footnote.

    A footnote is a block that calls no footnote itself; a number has a name that the brief knows.
    """
    if piece.expression is None:
        name = piece.source[2:-1]
        if name not in prose.blocks:
            yield f'no block is called "{name}"', nearest(name, prose.blocks)
        elif any(inner.expression is None for inner in prose.blocks[name].pieces):
            yield f'the footnote "{name}" calls a footnote itself', 'Write it as one note'
        return
    for name in sorted(pattern_parts(piece.expression).variables - set(names)):
        yield f'no number is called "${name}"', nearest(name, names)


def lint_prose_typing(prose: Prose, source: Prose, language: Language) -> list[Problem]:
    """Return remarks on how a translated prose is typed; they stop nothing."""
    problems = [
        Problem(block.where, f'"{block.id}": {what}', hint, 'translation')
        for block in prose.blocks.values()
        for what, hint in _remarks_on_block(block, prose, source, language)
    ]
    return list(dict.fromkeys(problems))


def _remarks_on_block(
    block: Block, prose: Prose, source: Prose, language: Language
) -> Iterator[Fault]:
    for text in PIECE.split(block.text):
        yield from remarks(language, text)
    bare = PIECE.sub('{}', block.text)
    yield from unpaired_signs(language, bare)
    theirs = source.blocks.get(block.id)
    if theirs and prose.tag != source.tag:
        yield from remarks_beside_source(PIECE.sub('{}', theirs.text), bare, source.tag)
