"""Bound the sizes of a pack's style sheet: nothing is far smaller or larger than print can be.

A property takes lengths, plain numbers and percentages within the limits of its kind; a sum is as
small and as large as its parts can be. The limits leave about half and twice what the shipped packs
ask for, and no two lines of text can lie on one another.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tinycss2.ast import Declaration, FunctionBlock, Node

POINTS = {
    'pt': 1.0,
    'px': 0.75,
    'mm': 72 / 25.4,
    'cm': 720 / 25.4,
    'in': 72.0,
    'pc': 12.0,
    'q': 18 / 25.4,
}
# points, of text in its usual size
LETTERS = {'em': 10.0, 'rem': 10.0, 'ex': 5.0, 'ch': 5.0, 'ic': 10.0}
PLAIN_WORDS = {'auto', 'none', 'normal', 'inherit', 'max-content', 'min-content', 'fit-content'}
NESTED = 3  # functions within one another; shipped: 2
TERMS = 4  # of a sum; shipped: 2
GAP = '.gap'  # a space between sentences, which a script without spaces sets to nothing


class Kind(NamedTuple):
    """What a property may be: points, and plain numbers and percentages where it takes them."""

    least: float
    most: float
    numbers: tuple[float, float] = (0.0, 0.0)
    percent: tuple[float, float] = (0.0, 0.0)
    relative: bool = True  # may be said in letters of the text around it
    words: bool = True


# shipped: 6.6 to 34 pt; in em it would grow with each element within another
TYPE = Kind(5, 60, relative=False)
LEADING = Kind(6, 90, (1, 3), (100, 300))  # shipped: 10 to 46 pt
SPACING = Kind(-1.5, 6)  # shipped: -0.2 pt
WIDTH = Kind(5, 600, percent=(1, 100))  # shipped: 13 to 170 mm; a sheet of A4 is 210 mm wide
SPACE = Kind(0, 170, percent=(0, 30))  # shipped: 0.75 to 3 mm
LINES, WEIGHT, SYLLABLES = Kind(0, 0, (1, 10)), Kind(0, 0, (100, 900)), Kind(0, 0, (1, 50))
WORD = Kind(0, 0)
KINDS = {
    'font-size': TYPE,
    'line-height': LEADING,
    'letter-spacing': SPACING,
    'word-spacing': SPACING,
    'width': WIDTH,
    'max-width': WIDTH,
    'min-width': Kind(0, 600, percent=(0, 100)),
    'orphans': LINES,
    'widows': LINES,
    'font-weight': WEIGHT,
    'hyphenate-limit-chars': SYLLABLES,
    **dict.fromkeys(
        (
            'column-gap',
            'row-gap',
            'padding',
            'padding-top',
            'padding-bottom',
            'padding-inline',
            'padding-inline-start',
            'padding-inline-end',
            'margin-top',
            'margin-bottom',
        ),
        SPACE,
    ),
}
ENDINGS = {
    '-leading': LEADING,
    '-width': WIDTH,
    '-tracking': SPACING,
    '-spacing': SPACING,
    '-cell': SPACE,
    '-gap': SPACE,
    '-air': SPACE,
    '-margin': SPACE,
    '-padding': SPACE,
}
KEYWORDS = (
    'font-style',
    'font-family',
    'word-break',
    'line-break',
    'overflow-wrap',
    'white-space',
    'hyphens',
    'text-align',
    'text-align-last',
    'break-before',
    'break-after',
    'break-inside',
)
PROPERTIES = {*KINDS, *KEYWORDS}
FUNCTIONS = ('var', 'calc', 'min', 'max')


class Span(NamedTuple):
    """How small and how large a part of a value may be, in points."""

    least: float
    most: float


class Fault(Exception):
    """A part of a value that is not fit, and why."""

    def __init__(self, token: 'Node', what: str) -> None:
        """Take the part, and what is wrong with it."""
        super().__init__(what)
        self.token, self.what = token, what


def kind_of(name: str) -> Kind:
    """Return what a property may be.

    That of a name of the style sheets' own goes by its ending, and is a size of type otherwise.
    """
    if name.startswith('--'):
        return next((kind for ending, kind in ENDINGS.items() if name.endswith(ending)), TYPE)
    return KINDS.get(name, WORD)


def faults(declaration: 'Declaration', selector: str) -> Iterator[tuple['Node', str]]:
    """Yield each part of a declaration's value that is not fit, and why."""
    is_gap = declaration.lower_name == 'font-size' and selector == GAP
    for token in declaration.value:
        if token.type in ('whitespace', 'comment') or token == ',':
            continue
        if is_gap and token.type == 'number' and token.value == 0:
            continue
        try:
            _Value(declaration).fit(token)
        except Fault as fault:
            yield fault.token, fault.what


class _Value:
    """The value of one declaration, against the limits of its kind."""

    def __init__(self, declaration: 'Declaration') -> None:
        self.name: str = declaration.name
        self.kind = kind_of(declaration.lower_name)
        self.own = self.name.startswith('--')

    def fit(self, token: 'Node') -> None:
        """Raise ``Fault`` where a part of the value does not fit."""
        if token.type == 'ident' and self._takes_word(token.lower_value):
            return
        if token.type == 'percentage':
            self._within(token, f'{token.representation}%', self.kind.percent)
        elif token.type == 'number' and (token.value or self.kind.numbers[0]):
            self._within(token, token.representation, self.kind.numbers)
        else:
            self._measure(token, self.span(token, 0))

    def _takes_word(self, word: str) -> bool:
        return not self.own and (self.kind in (WORD, WEIGHT) or word in PLAIN_WORDS)

    def _measure(self, token: 'Node', span: Span) -> None:
        kind = self.kind
        written = f'{getattr(token, "representation", "")}{getattr(token, "unit", "")}'
        if span.least < 0 <= kind.least:
            raise Fault(token, f'the value of "{self.name}" is less than nothing')
        if kind == TYPE and span.least < kind.least:
            raise Fault(token, f'type of {written or "such a sum"} is too small to be read')
        if span.least < kind.least or span.most > kind.most:
            value = f'the value {written or "of such a sum"} of "{self.name}"'
            raise Fault(token, f'{value} lies outside {kind.least:g} to {kind.most:g} pt')

    def _within(self, token: 'Node', written: str, limits: tuple[float, float]) -> None:
        if token.value < 0 <= self.kind.least:
            raise Fault(token, f'the value of "{self.name}" is less than nothing')
        if not limits[1]:
            raise Fault(token, f'"{self.name}" takes no such value as {written}')
        if not limits[0] <= token.value <= limits[1]:
            value = f'the value {written} of "{self.name}"'
            raise Fault(token, f'{value} lies outside {limits[0]:g} to {limits[1]:g}')

    def span(self, token: 'Node', depth: int) -> Span:
        """Return how small and how large a part of the value may be."""
        if token.type == 'number' and token.value == 0:
            return Span(0, 0)
        if token.type == 'dimension':
            size = token.value * self._points(token)
            return Span(size, size)
        if token.type == 'function' and depth < NESTED and token.lower_name in FUNCTIONS:
            return self._function(token, depth + 1)
        raise Fault(token, f'the value of "{self.name}" asks for more than a size')

    def _points(self, token: 'Node') -> float:
        """Return how many points a unit has."""
        factor = POINTS.get(token.lower_unit)
        if factor is None and (self.kind.relative or token.lower_unit == 'rem'):
            factor = LETTERS.get(token.lower_unit)
        if factor is None:
            raise Fault(token, f'the unit "{token.unit}" is not for "{self.name}" in a pack')
        return factor

    def _function(self, token: 'FunctionBlock', depth: int) -> Span:
        parts: list[list[Node]] = [[]]
        for argument in token.arguments:
            if argument == ',':
                parts.append([])
            elif argument.type not in ('whitespace', 'comment'):
                parts[-1].append(argument)
        if token.lower_name == 'var':
            return self._named(token, parts, depth)
        spans = [self._sum(token, part, depth) for part in parts]
        choose = max if token.lower_name == 'max' else min
        return Span(choose(span.least for span in spans), choose(span.most for span in spans))

    def _named(self, token: 'FunctionBlock', parts: Sequence[Sequence['Node']], depth: int) -> Span:
        """Return how small and large the value of a name may be, and what stands in for it."""
        if self.own or len(parts[0]) != 1 or parts[0][0].type != 'ident':
            raise Fault(token, f'"{self.name}" needs a size of its own, not that of another name')
        kind = kind_of(parts[0][0].value.lower())
        spans = [
            Span(kind.least, kind.most),
            *(self._sum(token, part, depth) for part in parts[1:]),
        ]
        return Span(min(span.least for span in spans), max(span.most for span in spans))

    def _sum(self, token: 'FunctionBlock', part: Sequence['Node'], depth: int) -> Span:
        terms, signs = part[::2], part[1::2]
        is_sum = len(terms) == len(signs) + 1 and all(sign == '+' for sign in signs)
        if not is_sum or len(terms) > TERMS:
            other = next((term for term in part if _is_no_size(term)), None)
            if other is not None:
                raise Fault(other, f'the value of "{self.name}" asks for more than a size')
            raise Fault(token, f'"{self.name}" is more than a sum of {TERMS} sizes')
        spans = [self.span(term, depth) for term in terms]
        return Span(sum(span.least for span in spans), sum(span.most for span in spans))


def _is_no_size(term: 'Node') -> bool:
    """Return whether a part of a sum loads, writes or computes something."""
    if term.type == 'function':
        return term.lower_name not in FUNCTIONS
    return term.type in ('url', 'string', 'error')
