"""Parse Fluent, and bound what its messages may become: a few short lines could otherwise ask for a text of any length.

Each bound is about ten times what the shipped packs need at most.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from fluent.syntax import FluentParser, ast
from fluent.syntax.errors import ParseError

NESTED = 16  # levels of braces or of calls within one another; shipped: 2
DEEPEST = 12  # messages that call one another; shipped: 2
PARTS = 150  # texts, numbers and names of one message with those it calls; shipped: 15
CHARACTERS = 5_000  # of its texts; shipped: 451
SPOKEN = 10_000  # parts said in one go with the phrases of its numbers: a list of a thousand places has about that many


class Parser(FluentParser):
    """Fluent's own parser; what is nested deeper than anybody reads is a fault of syntax, not of the machine."""

    _depth = 0

    def get_placeable(self, ps):
        return self._deeper(super().get_placeable, ps)

    def get_call_argument(self, ps):
        return self._deeper(super().get_call_argument, ps)

    def _deeper(self, read, ps):
        if self._depth >= NESTED:
            raise ParseError(f'nested deeper than {NESTED} levels')
        self._depth += 1
        try:
            return read(ps)
        finally:
            self._depth -= 1


class Extent(NamedTuple):
    """How much a pattern says at most, with the messages it calls."""

    parts: int = 0
    characters: int = 0
    depth: int = 0

    def __add__(self, other: 'Extent') -> 'Extent':
        return Extent(
            self.parts + other.parts,
            self.characters + other.characters,
            max(self.depth, other.depth),
        )

    def __or__(self, other: 'Extent') -> 'Extent':
        return Extent(*map(max, self, other))


class _Measured:
    """Measures each message once, those it calls before it."""

    def __init__(self, patterns: Mapping[str, ast.Pattern]):
        self.patterns, self.extents, self.open, self.circular = patterns, {}, [], {}

    def message(self, name: str) -> Extent:
        if name not in self.patterns:
            return Extent()  # that it is missing is said elsewhere
        if name in self.open:
            self.circular[name] = self.open[self.open.index(name) :]
            return Extent()
        if len(self.open) > DEEPEST:  # deep enough to be refused, whatever it calls
            return Extent(depth=1)
        if name not in self.extents:
            self.open.append(name)
            found = self.pattern(self.patterns[name])
            self.open.pop()
            self.extents[name] = found._replace(depth=found.depth + 1)
        return self.extents[name]

    def pattern(self, pattern: ast.Pattern) -> Extent:
        return sum((self.element(element) for element in pattern.elements), Extent())

    def element(self, element: ast.SyntaxNode) -> Extent:
        if isinstance(element, ast.TextElement | ast.StringLiteral):
            return Extent(1, len(element.value))
        if isinstance(element, ast.Placeable):
            return self.element(element.expression)
        if isinstance(element, ast.MessageReference):
            return self.message(element.id.name)
        if isinstance(element, ast.FunctionReference):
            return sum((self.message(f'count-{noun}') for noun in nouns(element)), Extent(1))
        if isinstance(element, ast.SelectExpression):
            most = Extent()
            for variant in element.variants:
                most |= self.pattern(variant.value)
            return most
        return Extent(1)


def nouns(call: ast.FunctionReference) -> Iterator[str]:
    """Yield the nouns that a call names: COUNT($n, as: "children") says the message count-children."""
    for option in call.arguments.named:
        if option.name.name == 'as':
            yield str(option.value.value)


def oversized(patterns: Mapping[str, ast.Pattern]) -> Iterator[tuple[str, str, str]]:
    """Yield the messages that call themselves or would say too much: name, fault and hint."""
    measured = _Measured(patterns)
    for name in patterns:
        extent = measured.message(name)
        if name in measured.circular:
            yield (
                name,
                f'"{name}" calls itself: {" -> ".join([*measured.circular[name], name])}',
                'Break the circle',
            )
        elif extent.depth > DEEPEST:
            yield (
                name,
                f'"{name}" calls messages that call others, more than {DEEPEST} deep',
                'Write its text out',
            )
        elif extent.parts > PARTS or extent.characters > CHARACTERS:
            yield (
                name,
                f'"{name}" would be {extent.parts} parts and {extent.characters} characters long, more than {PARTS} or {CHARACTERS}',
                'Shorten it, or the messages that it calls',
            )
