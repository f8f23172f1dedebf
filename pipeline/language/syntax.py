"""Parse Fluent, and bound what its messages may become.

A few short lines could otherwise ask for a text of any length: twelve messages that each call the
one before ten times are 10^12 parts. Each bound is about ten times what the shipped packs need at
most.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from typing import TypeVar

from fluent.syntax import FluentParser, ast
from fluent.syntax.errors import ParseError
from fluent.syntax.stream import FluentParserStream

NESTED = 16  # levels of braces or of calls within one another; shipped: 2
DEEPEST = 12  # messages that call one another; shipped: 2
PARTS = 150  # texts, numbers and names of one message with those it calls; shipped: 15
CHARACTERS = 5_000  # of its texts; shipped: 451
# Parts written in one go with the phrases of the numbers: a list of a thousand places has so many.
WRITTEN = 10_000

Node = TypeVar('Node')


class Parser(FluentParser):
    """Fluent's own parser; what is nested deeper than anybody reads is a fault of syntax."""

    _depth = 0

    def get_placeable(self, ps: FluentParserStream) -> ast.Placeable:
        """Parse ``{ … }``."""
        return self._deeper(super().get_placeable, ps)

    def get_call_argument(
        self, ps: FluentParserStream
    ) -> ast.InlineExpression | ast.NamedArgument | ast.Placeable:
        """Parse one argument of a function."""
        return self._deeper(super().get_call_argument, ps)

    def _deeper(self, read: Callable[[FluentParserStream], Node], ps: FluentParserStream) -> Node:
        if self._depth >= NESTED:
            raise ParseError(f'nested deeper than {NESTED} levels')
        self._depth += 1
        try:
            return read(ps)
        finally:
            self._depth -= 1


@dataclass(frozen=True, slots=True)
class Extent:
    """How long a text becomes at most, with the messages that it calls."""

    parts: int = 0
    characters: int = 0
    depth: int = 0

    def __add__(self, other: 'Extent') -> 'Extent':
        """Return the extent of two texts, one after the other."""
        return Extent(
            self.parts + other.parts,
            self.characters + other.characters,
            max(self.depth, other.depth),
        )

    def __or__(self, other: 'Extent') -> 'Extent':
        """Return the extent of one of two texts, whichever it is."""
        return Extent(
            max(self.parts, other.parts),
            max(self.characters, other.characters),
            max(self.depth, other.depth),
        )


class _Measured:
    """Measures each message once, those it calls before it."""

    def __init__(self, patterns: Mapping[str, ast.Pattern]) -> None:
        self.patterns = patterns
        self.extents: dict[str, Extent] = {}
        self.open: list[str] = []  # the messages that are being measured, each called by the last
        self.circular: dict[str, list[str]] = {}  # the calls that lead from a message to itself

    def message(self, name: str) -> Extent:
        if name not in self.patterns:
            return Extent()  # that it is missing is reported elsewhere
        if name in self.open:
            self.circular[name] = self.open[self.open.index(name) :]
            return Extent()
        if len(self.open) > DEEPEST:  # deep enough to be refused, whatever it calls
            return Extent(depth=1)
        if name not in self.extents:
            self.open.append(name)
            extent = self.pattern(self.patterns[name])
            self.open.pop()
            self.extents[name] = replace(extent, depth=extent.depth + 1)
        return self.extents[name]

    def pattern(self, pattern: ast.Pattern) -> Extent:
        return sum((self.node(element) for element in pattern.elements), Extent())

    def node(self, node: ast.SyntaxNode) -> Extent:
        match node:
            case ast.TextElement() | ast.StringLiteral():
                return Extent(1, len(node.value))
            case ast.Placeable():
                return self.node(node.expression)
            case ast.MessageReference():
                return self.message(node.id.name)
            case ast.FunctionReference():
                called = (self.message(f'count-{noun}') for noun in nouns(node))
                return sum(called, Extent(1))
            case ast.SelectExpression():
                variants = (self.pattern(variant.value) for variant in node.variants)
                return reduce(Extent.__or__, variants, Extent())
        return Extent(1)


def nouns(call: ast.FunctionReference) -> Iterator[str]:
    """Yield the nouns that a call names: COUNT($n, as: "men") calls the message count-men."""
    for option in call.arguments.named:
        if option.name.name == 'as':
            yield str(option.value.value)


def oversized(patterns: Mapping[str, ast.Pattern]) -> Iterator[tuple[str, str, str]]:
    """Yield the messages that call themselves or would be too long: name, fault and hint."""
    measured = _Measured(patterns)
    for name in patterns:
        extent = measured.message(name)
        if name in measured.circular:
            calls = ' -> '.join([*measured.circular[name], name])
            yield name, f'"{name}" calls itself: {calls}', 'Break the circle'
        elif extent.depth > DEEPEST:
            what = f'"{name}" calls messages that call others, more than {DEEPEST} deep'
            yield name, what, 'Write its text out'
        elif extent.parts > PARTS or extent.characters > CHARACTERS:
            size = f'{extent.parts} parts and {extent.characters} characters'
            what = f'"{name}" would be {size} long, more than {PARTS} or {CHARACTERS}'
            yield name, what, 'Shorten it, or the messages that it calls'
