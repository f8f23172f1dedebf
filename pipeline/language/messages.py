"""Read the sentences of a language: the messages of a ``messages.ftl``.

The syntax is Mozilla's Fluent (projectfluent.org), parsed by its own parser; ``evaluator`` fills
the messages.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from fluent.syntax import ast

from pipeline.language import syntax
from pipeline.model import Problem, Refused, Where


@dataclass(frozen=True)
class Message:
    """One message: its pattern as parsed, and where it is written."""

    id: str
    pattern: ast.Pattern
    where: Where
    comment: str


def position(text: str, node: ast.SyntaxNode, file: str) -> Where:
    """Return the line and column at which a node of a text begins."""
    offset = node.span.start if node.span else 0
    return Where(file, text.count('\n', 0, offset) + 1, offset - text.rfind('\n', 0, offset))


def parse_messages(text: str, file: str) -> dict[str, Message]:
    """Parse a ``messages.ftl`` that stands alone.

    Raises ``Refused`` with all that is not syntax, not used here, or beyond the bounds.
    """
    messages, problems = parse_file(text, file)
    problems += oversized(messages)
    if problems:
        raise Refused(problems)
    return messages


def parse_file(text: str, file: str) -> tuple[dict[str, Message], list[Problem]]:
    """Parse one of the files that a language's messages come from.

    Returns its messages, and a problem for each entry that is not syntax or not used here.
    """
    messages: dict[str, Message] = {}
    problems: list[Problem] = []
    for entry in syntax.Parser().parse(text).body:
        if isinstance(entry, ast.Message):
            where = position(text, entry.id, file)
            fault = _fault_of_message(entry, messages)
            if fault:
                problems.append(Problem(where, *fault, 'translation'))
            elif entry.value:
                comment = (entry.comment and entry.comment.content) or ''
                messages[entry.id.name] = Message(entry.id.name, entry.value, where, comment)
        elif isinstance(entry, ast.Junk):
            note = entry.annotations[0]
            what = f'not Fluent syntax: {note.message}'
            hint = 'Compare with the message above; continued lines are indented, braces are closed'
            problems.append(Problem(position(text, note, file), what, hint, 'translation'))
        elif isinstance(entry, ast.Term):
            what = f'"-{entry.id.name}" is a Fluent term, which is not used here'
            hint = 'Write names in terms.yaml'
            problems.append(Problem(position(text, entry, file), what, hint, 'translation'))
    return messages, problems


def _fault_of_message(
    entry: ast.Message, messages: Mapping[str, Message]
) -> tuple[str, str] | None:
    """Return what is wrong with a message after those before it, and how to fix it."""
    name = entry.id.name
    if entry.value is None or entry.attributes:
        return f'"{name}" needs a text and no attributes', 'Write "id = text"'
    if name in messages:
        return f'"{name}" is written twice, first in line {messages[name].where.line}', 'Keep one'
    return None


def oversized(messages: Mapping[str, Message]) -> list[Problem]:
    """Return a problem for each message that, with those it calls, is beyond the bounds."""
    patterns = {name: message.pattern for name, message in messages.items()}
    return [
        Problem(messages[name].where, what, hint, 'translation')
        for name, what, hint in syntax.oversized(patterns)
    ]


def parse_placeable(source: str, where: Where) -> ast.InlineExpression:
    """Parse one ``{ … }`` of the prose; no selections there, they belong into messages."""
    entry = syntax.Parser().parse(f'm = {source}\n').body[0]
    elements = entry.value.elements if isinstance(entry, ast.Message) and entry.value else []
    if len(elements) == 1 and isinstance(elements[0], ast.Placeable):
        expression = elements[0].expression
        if not isinstance(expression, ast.SelectExpression | ast.Placeable):
            return expression
    what = f'{source} cannot be read'
    hint = 'Write { $name }, { COUNT($name, as: "children") }, { DATE($name) } or { NAME("place") }'
    raise Refused([Problem(where, what, hint, 'translation')])
