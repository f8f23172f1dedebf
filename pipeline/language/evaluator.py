"""Fill a pattern of Fluent with its values: from the nodes of its syntax to the segments of a text.

The evaluation is ours because it must be strict: a missing number, an unknown name or a gap in the
plural forms is refused with its place, and a number leaves a sentence as a number, with the name of
its fact, and not as a piece of text. What messages may become is bounded, as ``syntax`` says.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple, NoReturn, Protocol, TypeAlias

from fluent.syntax import ast

from pipeline.language import syntax
from pipeline.language.locale import DayForms
from pipeline.language.messages import Message
from pipeline.language.pack import Language
from pipeline.language.segments import Number, Phrase, Segment, Text, facts_of, joined, plain
from pipeline.model import Fact, Problem, Refused, Where

Value: TypeAlias = Fact | tuple[Fact, ...] | Phrase | str | int
Values: TypeAlias = Mapping[str, Value]
Expression: TypeAlias = ast.InlineExpression | ast.Placeable | ast.SelectExpression
FUNCTIONS: dict[str, frozenset[str]] = {  # the functions that a pattern may call, and their options
    'COUNT': frozenset({'as'}),
    'LIST': frozenset({'as'}),
    'PERCENT': frozenset(),
    'DATE': frozenset({'form'}),
    'NAME': frozenset({'form'}),
    'SPELL': frozenset(),
    'BARE': frozenset(),
}
NUMBER = 'n'  # the variable that a count phrase calls its number by


class Phrases(Protocol):
    """What a pattern asks for: the phrases of facts and names, and the named numbers of a brief."""

    def named(self, name: str, where: Where, /) -> Value:
        """Return what a short name of the brief stands for."""

    def name(self, id: str, form: str, where: Where, /) -> Phrase:
        """Write a name."""

    def ordinal(self, value: int, /) -> Phrase:
        """Write a number of the page."""

    def fact(self, fact: Fact, /) -> Phrase:
        """Write a number with its qualifier."""

    def bare(self, fact: Fact, /) -> Phrase:
        """Write a number alone."""

    def count(self, fact: Fact, noun: str | None, /) -> Phrase:
        """Write a number with its noun."""

    def listed(self, facts: Iterable[Fact], noun: str | None, /) -> Phrase:
        """Write several counts as a list."""

    def day(self, fact: Fact, form: str, /) -> Phrase:
        """Write a day."""

    def qualified(self, fact: Fact, phrase: Phrase, /) -> Phrase:
        """Put the qualifier of a fact around its phrase."""


class Scope(NamedTuple):
    """What the variables of a pattern stand for, and where the pattern is written.

    ``values`` are those of a message; a pattern of the prose has none, and takes the named numbers
    of the brief. ``bare`` is the fact that ``$n`` writes without its qualifier.
    """

    values: Values | None
    where: Where
    bare: Fact | None = None


class Evaluator:
    """Fills the patterns of one language; ``phrases`` writes the facts and the names in them."""

    def __init__(self, language: Language, phrases: Phrases) -> None:
        """Take a language, and what writes its facts and names."""
        self.language, self.phrases = language, phrases
        self._depth = 0  # messages that are being filled, each asked for by the one before
        self._parts = 0  # that were written since the first of them

    def message(self, id: str, values: Values) -> Phrase:
        """Fill a message."""
        message = self._found(id)
        with self._within(message):
            return self._pattern(message.pattern, Scope(values, message.where))

    def count_phrase(self, id: str, fact: Fact) -> Phrase:
        """Fill the message of a number with its noun; a number in words is one number."""
        message = self._found(id)
        with self._within(message):
            phrase = self._pattern(message.pattern, Scope({NUMBER: fact}, message.where, fact))
        if any(isinstance(part, Number) for part in phrase):
            return phrase
        return (Number(plain(phrase), fact.name, str(fact.value), spelled=True),)

    def placeable(self, expression: Expression, where: Where) -> Phrase:
        """Fill one placeable of the prose; its variables are the named numbers of the brief."""
        return joined(self._expression(expression, Scope(None, where)))

    def _found(self, id: str) -> Message:
        if id not in self.language.messages:
            where = self.language.where('messages.ftl')
            refuse(where, f'the message "{id}" is missing', f'Add "{id} = …"')
        return self.language.messages[id]

    @contextmanager
    def _within(self, message: Message) -> Iterator[None]:
        """Bound how deep messages ask for one another, be it for the phrase of a number."""
        if not self._depth:
            self._parts = 0
        self._depth += 1
        try:
            if self._depth > syntax.DEEPEST:
                what = f'"{message.id}" calls itself, or others more than {syntax.DEEPEST} deep'
                refuse(message.where, what, 'Break the circle')
            yield
        finally:
            self._depth -= 1

    def _count_part(self, where: Where) -> None:
        self._parts += 1
        if self._parts > syntax.WRITTEN:
            what = f'more than {syntax.WRITTEN} parts would be written here'
            refuse(where, what, 'Shorten it, or the messages that it calls')

    def _pattern(self, pattern: ast.Pattern, scope: Scope) -> Phrase:
        phrase: list[Segment] = []
        within = Scope(scope.values, scope.where)
        for element in pattern.elements:
            self._count_part(scope.where)
            if isinstance(element, ast.TextElement):
                phrase.append(self._text(element.value))
            elif scope.bare and _variable(element.expression) == NUMBER:
                phrase += self.phrases.bare(scope.bare)
            else:
                phrase += self._expression(element.expression, within)
        return joined(phrase)

    def _text(self, text: str) -> Text:
        return Text(self.language.spaced(' '.join(text.split('\n'))))

    def _expression(self, expression: Expression, scope: Scope) -> Phrase:
        match expression:
            case ast.SelectExpression():
                return self._select(expression, scope)
            case ast.Placeable():
                return self._expression(expression.expression, scope)
            case ast.StringLiteral():
                return (self._text(expression.parse()['value']),)
            case ast.MessageReference():
                return self.message(expression.id.name, scope.values or {})
            case ast.VariableReference():
                return self._printed(self._value(expression, scope), scope.where)
            case ast.FunctionReference():
                return self._call(expression, scope)
        refuse(scope.where, 'a number or a term is typed in braces', 'Use a named number')

    def _value(self, reference: ast.VariableReference, scope: Scope) -> Value:
        name = reference.id.name
        if scope.values is None:
            return self.phrases.named(name, scope.where)
        if name not in scope.values:
            known = ', '.join(f'${key}' for key in scope.values)
            what = f'"${name}" is not known in this message'
            refuse(scope.where, what, f'Known: {known or "none"}')
        return scope.values[name]

    def _printed(self, value: Value, where: Where) -> Phrase:
        """Write a value that stands alone between braces."""
        if isinstance(value, Fact):
            return self.phrases.fact(value)
        if isinstance(value, bool):
            refuse(where, 'a yes or no cannot be printed', 'Select on it')
        if isinstance(value, int):
            return self.phrases.ordinal(value)
        if isinstance(value, str):
            return self.phrases.name(value, 'name', where)
        facts = tuple(part for part in value if isinstance(part, Fact))
        if len(facts) == len(value):
            return self.phrases.listed(facts, None)
        return tuple(part for part in value if not isinstance(part, Fact))

    def _call(self, call: ast.FunctionReference, scope: Scope) -> Phrase:
        function, options = call.id.name, _options(call, scope.where)
        argument = call.arguments.positional[0]
        if function == 'NAME':
            return self._name(argument, options.get('form', 'name'), scope)
        if not isinstance(argument, ast.VariableReference):
            what = f'{function} needs a named number'
            refuse(scope.where, what, f'Write {function}($name)')
        value = self._value(argument, scope)
        if function == 'LIST':
            facts = _facts(value, argument.id.name, scope.where)
            return self.phrases.listed(facts, options.get('as'))
        fact = _fit(value, function, argument.id.name, scope.where)
        if function == 'DATE':
            return self._day(fact, options.get('form', 'long'), scope.where)
        if function == 'COUNT':
            return self.phrases.count(fact, options.get('as'))
        phrase = self._spelled(fact) if function == 'SPELL' else self.phrases.bare(fact)
        in_prose = scope.values is None  # there nothing else writes "at least"
        return self.phrases.qualified(fact, phrase) if in_prose else phrase

    def _name(self, argument: Expression, form: str, scope: Scope) -> Phrase:
        if isinstance(argument, ast.StringLiteral):
            return self.phrases.name(argument.parse()['value'], form, scope.where)
        if not isinstance(argument, ast.VariableReference):
            refuse(scope.where, 'NAME needs a name', 'Write NAME("place")')
        id = self._value(argument, scope)
        if not isinstance(id, str):
            what = f'NAME needs a name, "${argument.id.name}" is a number'
            refuse(scope.where, what, 'Write NAME("place")')
        return self.phrases.name(id, form, scope.where)

    def _day(self, fact: Fact, form: str, where: Where) -> Phrase:
        forms = DayForms.model_fields
        if form not in forms:
            refuse(where, f'a day has no form "{form}"', f'Known: {", ".join(forms)}')
        return self.phrases.day(fact, form)

    def _spelled(self, fact: Fact) -> Phrase:
        """Write a number as a word, where the language has one for it."""
        words = self.language.locale.spelled
        if isinstance(fact.value, int) and fact.value < len(words) and not fact.ranged:
            return (Number(words[fact.value], fact.name, str(fact.value), spelled=True),)
        return self.phrases.bare(fact)

    def _select(self, select: ast.SelectExpression, scope: Scope) -> Phrase:
        if not isinstance(select.selector, ast.VariableReference):
            refuse(scope.where, 'a selection needs a named value', 'Write { $n -> … }')
        value = self._value(select.selector, scope)
        variants = {variant_key(variant): variant.value for variant in select.variants}
        default = next(variant.value for variant in select.variants if variant.default)
        if isinstance(value, Fact):
            return self._plural_form(value, variants, default, scope)
        return self._pattern(variants.get(str(value), default), scope)

    def _plural_form(
        self, fact: Fact, variants: dict[str, ast.Pattern], default: ast.Pattern, scope: Scope
    ) -> Phrase:
        """Fill the variant for the number of a fact; of a range, that for its greater end."""
        values = scope.values or {}
        if NUMBER in values:
            values = {**values, NUMBER: fact}
        within = Scope(values, scope.where, fact)
        wanted = self._plural_keys(fact)
        for key in wanted:
            if key in variants:
                phrase = self._pattern(variants[key], within)
                if fact.ranged and not facts_of(phrase):  # "once" would hide that it is "0 to 1"
                    shown = self._pattern(default, within)
                    return shown if facts_of(shown) else phrase
                return phrase
        most = fact.max if fact.ranged else fact.value
        what, hint = f'there is no form [{wanted[-1]}] for {most}', f'Add a variant [{wanted[-1]}]'
        refuse(scope.where, what, hint)

    def _plural_keys(self, fact: Fact) -> list[str]:
        """Return the keys of the variants that fit a number, the exact one first."""
        most = fact.max if fact.ranged else fact.value
        if most is None:
            return ['some']
        category = self.language.plural(abs(most))
        return [category] if fact.ranged else [str(most), category]


def refuse(where: Where, what: str, hint: str) -> NoReturn:
    """Raise ``Refused`` with one problem of a translation."""
    raise Refused([Problem(where, what, hint, 'translation')])


def variant_key(variant: ast.Variant) -> str:
    """Return what a variant of a selection is chosen by: a number, a plural form or a word."""
    key = variant.key
    return key.value if isinstance(key, ast.NumberLiteral) else key.name


def _variable(expression: Expression) -> str:
    """Return the name of a variable; nothing for any other expression."""
    return expression.id.name if isinstance(expression, ast.VariableReference) else ''


def _options(call: ast.FunctionReference, where: Where) -> dict[str, str]:
    """Return the options of a call; raises ``Refused`` where they are not those of its function."""
    function = call.id.name
    if function not in FUNCTIONS:
        refuse(where, f'"{function}" is not a function here', f'Known: {", ".join(FUNCTIONS)}')
    options = {option.name.name: option.value.value for option in call.arguments.named}
    if set(options) - FUNCTIONS[function] or len(call.arguments.positional) != 1:
        known = ', '.join(sorted(FUNCTIONS[function])) or 'no options'
        refuse(where, f'{function} takes one value and {known}', 'Correct the call')
    return options


def _facts(value: Value, variable: str, where: Where) -> tuple[Fact, ...]:
    """Return the facts that LIST is given; raises ``Refused`` where they are something else."""
    facts: list[Fact] = []
    for part in value if isinstance(value, tuple) else (value,):
        if not isinstance(part, Fact):
            refuse(where, f'LIST needs numbers, "${variable}" is none', 'Write LIST($numbers)')
        facts.append(part)
    return tuple(facts)


def _fit(value: Value, function: str, variable: str, where: Where) -> Fact:
    """Return the fact that a function is given; raises ``Refused`` where it is of another kind."""
    if not isinstance(value, Fact):
        what = f'{function} needs one number, "${variable}" is none'
        refuse(where, what, 'Use LIST for several')
    needed = {'DATE': 'day', 'PERCENT': 'share'}.get(function, 'number')
    is_day = value.kind == 'day'
    if value.kind != needed and (needed != 'number' or is_day):
        found = 'day' if is_day else 'number'
        what = f'{function} needs a {needed}, "${variable}" is a {found}'
        refuse(where, what, 'Correct the function or the name')
    return value
