"""Read a language's sentences, in Fluent syntax, and say each with its numbers in place.

The syntax is Mozilla's Fluent (projectfluent.org), parsed by its own parser. The evaluation is ours because it must
be strict: a missing number, an unknown name or a gap in the plural forms stops the build, and a number leaves a
sentence as a number, with the name of its fact, and not as a piece of text.
"""

from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fluent.syntax import ast

from pipeline.language import syntax
from pipeline.language.segments import (
    Code,
    Day,
    Name,
    Number,
    Ordinal,
    Qualified,
    Text,
    facts_of,
    joined,
    tied,
)
from pipeline.model import Fact, Ledger, Problem, Refused, Where

if TYPE_CHECKING:
    from pipeline.language.pack import Language

QUALIFIED = (
    'at-least',
    'at-most',
    'about',
)  # said with the number, unlike what stands in its place
SAME = ('name', 'label', 'short')  # forms in which a place or a facility is called the same
FUNCTIONS = {
    'COUNT': {'as'},
    'LIST': {'as'},
    'PERCENT': set(),
    'DATE': {'form'},
    'NAME': {'form'},
    'SPELL': set(),
    'BARE': set(),
}


@dataclass(frozen=True)
class Message:
    """One message: its pattern as parsed, and where it stands."""

    id: str
    pattern: ast.Pattern
    where: Where
    comment: str


def position(text: str, offset: int, file: str) -> Where:
    """Return the line and column of an offset."""
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
    messages, problems = dict[str, Message](), list[Problem]()
    for entry in syntax.Parser().parse(text).body:
        if isinstance(entry, ast.BaseComment):
            continue
        fault = _fault(entry, messages)
        if fault:
            where = position(text, _start(entry), file)
            problems.append(Problem(where, *fault, 'translation'))
        else:
            where = position(text, entry.id.span.start, file)
            comment = entry.comment.content if entry.comment else ''
            messages[entry.id.name] = Message(entry.id.name, entry.value, where, comment)
    return messages, problems


def _start(entry: ast.Entry) -> int:
    if isinstance(entry, ast.Junk):
        return entry.annotations[0].span.start
    return entry.id.span.start if isinstance(entry, ast.Message) else entry.span.start


def _fault(entry: ast.Entry, messages: Mapping[str, Message]) -> tuple[str, str] | None:
    """Return what is wrong with an entry and how to fix it, or nothing where it is a message."""
    if isinstance(entry, ast.Junk):
        return (
            f'not Fluent syntax: {entry.annotations[0].message}',
            'Compare with the message above; continued lines are indented, braces are closed',
        )
    if isinstance(entry, ast.Term):
        what = f'"-{entry.id.name}" is a Fluent term, which is not used here'
        return what, 'Write names in terms.yaml'
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


def parse_placeable(source: str, where: Where):
    """Parse one ``{ … }`` of the prose; no selections there, they belong into messages."""
    entry = syntax.Parser().parse(f'm = {source}\n').body[0]
    elements = entry.value.elements if isinstance(entry, ast.Message) and entry.value else []
    if (
        len(elements) != 1
        or not isinstance(elements[0], ast.Placeable)
        or isinstance(elements[0].expression, ast.SelectExpression | ast.Placeable)
    ):
        raise Refused(
            [
                Problem(
                    where,
                    f'{source} cannot be read',
                    'Write { $name }, { COUNT($name, as: "children") }, { DATE($name) } or { NAME("place") }',
                    'translation',
                )
            ]
        )
    return elements[0].expression


class Words:
    """One language speaking of one ledger: says messages, facts and names as segments."""

    def __init__(self, language: 'Language', ledger: Ledger) -> None:
        self.language, self.ledger = language, ledger
        self._open, self._spoken = (
            0,
            0,
        )  # messages that are being said, and the parts said since the first of them

    def text(self, message: str, **values) -> tuple:
        """Say a message. Values are facts, lists of facts, ids of names, or whole numbers of the page."""
        return self._message(
            message,
            {key.replace('_', '-'): value for key, value in values.items()},
            Where(str(self.language)),
        )

    def fact(self, fact: Fact | str) -> tuple:
        """Say a number with its qualifier: "at least 1,447"."""
        fact = self._fact(fact)
        return self._qualified(fact, self.bare(fact))

    def bare(self, fact: Fact | str) -> tuple:
        """Say a number alone; whoever prints it prints ``qualifier`` beside it."""
        fact = self._fact(fact)
        if fact.kind == 'day':
            return self.day(fact)
        if fact.value is None:
            return (
                Number(self._plain(f'qualifier-{fact.qualifier}'), fact.name, '', spelled=True),
            )
        write = self.language.percent if fact.kind == 'share' else self.language.number
        if fact.ranged:
            return self.text(
                'range',
                least=(Number(write(fact.min), fact.name, str(fact.min)),),
                most=(Number(write(fact.max), fact.name, str(fact.max)),),
            )
        return (Number(write(fact.value), fact.name, str(fact.value)),)

    def qualifier(self, fact: Fact | str) -> tuple:
        """Say the qualifier alone, or nothing where the source gives none."""
        fact = self._fact(fact)
        return () if fact.qualifier == 'as-stated' else self.text(f'qualifier-{fact.qualifier}')

    def count(self, fact: Fact | str, as_: str | None = None) -> tuple:
        """Say a number with its noun in the right form: "at least 1,447 civilians"."""
        fact = self._fact(fact)
        noun = as_ or fact.unit
        if fact.value is None:
            return tuple(
                Number(part.text, fact.name, '', spelled=True) if isinstance(part, Text) else part
                for part in self.text(f'some-{noun}')
            )
        return self._qualified(fact, self._phrase(self._in_case(f'count-{noun}', fact), fact))

    def measure(self, fact: Fact | str) -> tuple:
        """Say what a number counts, without the number: "civilians killed"."""
        fact = self._fact(fact)
        return self.text(self._in_case(f'measure-{fact.unit}', fact), n=fact)

    def listed(self, facts, as_: str | None = None) -> tuple:
        """Say several counts as a list, leaving out zeros: "138 children and 103 women"."""
        return self.language.listed([self.count(fact, as_) for fact in facts if fact.value != 0])

    def day(self, fact: Fact | str, form: str = 'long') -> tuple:
        """Say a day."""
        fact = self._fact(fact)
        return (Day(self.language.day(fact.day, form), fact.name, fact.day.isoformat()),)

    def month(self, fact: Fact | str) -> tuple:
        """Say the month of a day, without its year."""
        fact = self._fact(fact)
        names = self.language.locale.months_alone or self.language.locale.months
        return (Day(names[fact.day.month - 1], fact.name, f'{fact.day:%Y-%m}'),)

    def quoted_place(self, incident) -> tuple:
        """Say, in quotation marks, how the source names a place that could not be matched; nothing where it does not.

        A source's words that nobody has translated are printed as they are, marked as words of its language.
        """
        text, tag = incident.place_text or {}, self.language.tag
        if not text:
            return ()
        said = tag if tag in text else next(iter(text))
        opening, closing = self.language.locale.quotes
        return (
            Text(opening),
            Name(text[said], incident.id, '' if said == tag else said),
            Text(closing),
        )

    def name(self, id: str, form: str = 'name') -> tuple:
        """Say the name of an actor, a weapon, a type of facility, a place or a facility."""
        return self._name(id, form, Where(str(self.language)))

    def ordinal(self, value: int) -> tuple:
        """Say a number of the page: of a figure, a table or a section."""
        return (Ordinal(self.language.number(value), value),)

    def prose(self, expression, where: Where) -> tuple:
        """Say one placeable of the prose; its names are those of the brief's definition."""
        return joined(self._expression(expression, None, where))

    def _fact(self, fact):
        return self.ledger.fact(fact) if isinstance(fact, str) else fact

    def _plain(self, message):
        return ''.join(part.text for part in self.text(message))

    def _qualified(self, fact, parts):
        if fact.qualifier not in QUALIFIED:
            return parts
        said = self._message(
            f'qualified-{fact.qualifier}', {'phrase': parts}, Where(str(self.language))
        )
        return (Qualified(fact.qualifier, fact.name, tied(said, parts)),)

    def _in_case(self, message, fact):
        """Return the message in the case that a qualifier such as "at least" asks for, where the language has one."""
        qualified = f'{message}-qualified'
        return (
            qualified
            if fact.qualifier in QUALIFIED and qualified in self.language.messages
            else message
        )

    def _phrase(self, message, fact):
        found = self._found(message)
        with self._saying(found):
            said = self._numbers_alone(found.pattern, fact, {'n': fact}, found.where)
        if any(isinstance(part, Number) for part in said):
            return joined(said)
        return (
            Number(''.join(part.text for part in said), fact.name, str(fact.value), spelled=True),
        )

    def _refuse(self, where, what, hint):
        raise Refused([Problem(where, what, hint, 'translation')])

    def _found(self, message):
        if message not in self.language.messages:
            self._refuse(
                self.language.where('messages.ftl'),
                f'the message "{message}" is missing',
                f'Add "{message} = …"',
            )
        return self.language.messages[message]

    def _message(self, message, values, where):
        found = self._found(message)
        with self._saying(found):
            return self._pattern(found.pattern, values, found.where)

    @contextmanager
    def _saying(self, message):
        """Bound how deep messages call one another, which those do that say numbers, and how much is said in all."""
        self._spoken = self._spoken if self._open else 0
        self._open += 1
        try:
            if self._open > syntax.DEEPEST:
                self._refuse(
                    message.where,
                    f'"{message.id}" calls itself, or others more than {syntax.DEEPEST} deep',
                    'Break the circle',
                )
            yield
        finally:
            self._open -= 1

    def _counted(self, where):
        self._spoken += 1
        if self._spoken > syntax.SPOKEN:
            self._refuse(
                where,
                f'more than {syntax.SPOKEN} parts would be said here',
                'Shorten it, or the messages that it calls',
            )

    def _pattern(self, pattern, values, where):
        out = []
        for element in pattern.elements:
            self._counted(where)
            if isinstance(element, ast.TextElement):
                out.append(self._written(element.value))
            else:
                out += self._expression(element.expression, values, where)
        return joined(out)

    def _written(self, text):
        return Text(self.language.spaced(' '.join(text.split('\n'))))

    def _expression(self, expression, values, where):
        if isinstance(expression, ast.SelectExpression):
            return self._select(expression, values, where)
        if isinstance(expression, ast.Placeable):
            return self._expression(expression.expression, values, where)
        if isinstance(expression, ast.StringLiteral):
            return (self._written(expression.parse()['value']),)
        if isinstance(expression, ast.MessageReference):
            return self._message(expression.id.name, values or {}, where)
        if isinstance(expression, ast.VariableReference):
            return self._said(self._value(expression, values, where), where)
        if isinstance(expression, ast.FunctionReference):
            return self._call(expression, values, where)
        return self._refuse(where, 'a number or a term is typed in braces', 'Use a named number')

    def _value(self, reference, values, where):
        name = reference.id.name
        if values is None:
            if name not in self.ledger.public.brief.names:
                from pipeline.settings import nearest

                self._refuse(
                    where,
                    f'no number is called "${name}"',
                    nearest(name, self.ledger.public.brief.names),
                )
            return self.ledger.named(name)
        if name not in values:
            self._refuse(
                where,
                f'"${name}" is not known in this message',
                f'Known: {", ".join(f"${key}" for key in values) or "none"}',
            )
        return values[name]

    def _said(self, value, where):
        if isinstance(value, Fact):
            return self.fact(value)
        if isinstance(value, bool):
            self._refuse(where, 'a yes or no cannot be printed', 'Select on it')
        if isinstance(value, int):
            return self.ordinal(value)
        if isinstance(value, str):
            return self._name(value, 'name', where)
        if isinstance(value, tuple) and all(isinstance(part, Fact) for part in value):
            return self.listed(value)
        return tuple(value)

    def _name(self, id, form, where):
        language, public = self.language, self.ledger.public
        if id in language.terms:
            forms = language.terms[id]
            if form not in forms:
                self._refuse(
                    language.wheres[(id,)],
                    f'"{id}" has no form "{form}"',
                    f'Add "{form}:" below "{id}:"',
                )
            return (Name(forms[form], id),)
        for table in (public.places, public.facilities):
            if id in table:
                column = language.tag if form in SAME else f'{language.tag}.{form}'
                if column not in table[id].names:
                    what = (
                        f'name in {language.tag}'
                        if form in SAME
                        else f'form "{form}" in {language.tag}'
                    )
                    self._refuse(
                        where,
                        f'"{id}" has no {what}',
                        f'Fill the column names.{column} of its table',
                    )
                return (Name(table[id].names[column], id),)
        from pipeline.settings import nearest

        return self._refuse(
            where,
            f'no name is known as "{id}"',
            nearest(id, [*language.terms, *public.places, *public.facilities]),
        )

    def _call(self, call, values, where):
        function = call.id.name
        if function not in FUNCTIONS:
            self._refuse(
                where, f'"{function}" is not a function here', f'Known: {", ".join(FUNCTIONS)}'
            )
        options = {option.name.name: option.value.value for option in call.arguments.named}
        if set(options) - FUNCTIONS[function] or len(call.arguments.positional) != 1:
            self._refuse(
                where,
                f'{function} takes one value and {", ".join(sorted(FUNCTIONS[function])) or "no options"}',
                'Correct the call',
            )
        argument = call.arguments.positional[0]
        if function == 'NAME':
            id = (
                argument.parse()['value']
                if isinstance(argument, ast.StringLiteral)
                else self._value(argument, values, where)
            )
            if not isinstance(id, str):
                self._refuse(
                    where,
                    f'NAME needs a name, "${argument.id.name}" is a number',
                    'Write NAME("place")',
                )
            return self._name(id, options.get('form', 'name'), where)
        if not isinstance(argument, ast.VariableReference):
            self._refuse(where, f'{function} needs a named number', f'Write {function}($name)')
        value = self._value(argument, values, where)
        if function == 'LIST':
            return self.listed(value if isinstance(value, tuple) else (value,), options.get('as'))
        if not isinstance(value, Fact):
            self._refuse(
                where,
                f'{function} needs one number, "${argument.id.name}" is none',
                'Use LIST for several',
            )
        needed = {'DATE': 'day', 'PERCENT': 'share'}.get(function, 'number')
        if value.kind != needed and (needed != 'number' or value.kind == 'day'):
            self._refuse(
                where,
                f'{function} needs a {needed}, "${argument.id.name}" is a {"day" if value.kind == "day" else "number"}',
                'Correct the function or the name',
            )
        return self._made(function, value, options, where, values is None)

    def _made(self, function, value, options, where, in_prose):
        if function == 'DATE':
            form, forms = options.get('form', 'long'), type(self.language.locale.days).model_fields
            if form not in forms:
                self._refuse(where, f'a day has no form "{form}"', f'Known: {", ".join(forms)}')
            return self.day(value, form)
        if function == 'COUNT':
            return self.count(value, options.get('as'))
        said = self._spelled(value) if function == 'SPELL' else self.bare(value)
        return (
            self._qualified(value, said) if in_prose else said
        )  # there nothing else says "at least"

    def _spelled(self, fact):
        spelled = self.language.locale.spelled
        if isinstance(fact.value, int) and fact.value < len(spelled) and not fact.ranged:
            return (Number(spelled[fact.value], fact.name, str(fact.value), spelled=True),)
        return self.bare(fact)

    def _select(self, select, values, where):
        value = (
            self._value(select.selector, values, where)
            if isinstance(select.selector, ast.VariableReference)
            else None
        )
        if value is None:
            self._refuse(where, 'a selection needs a named value', 'Write { $n -> … }')
        keys = {
            variant.key.value
            if isinstance(variant.key, ast.NumberLiteral)
            else variant.key.name: variant
            for variant in select.variants
        }
        if isinstance(value, Fact):
            most = value.max if value.ranged else value.value
            wanted = (
                ['some']
                if most is None
                else [self.language.plural(abs(most))]
                if value.ranged
                else [str(most), self.language.plural(abs(most))]
            )
        else:
            wanted = [str(value)]
        for key in wanted:
            if key in keys:
                said = self._chosen(keys[key], value, values, where)
                if (
                    isinstance(value, Fact) and value.ranged and not facts_of(said)
                ):  # "once" would hide that it is "0 to 1"
                    default = self._chosen(
                        next(v for v in select.variants if v.default), value, values, where
                    )
                    return default if facts_of(default) else said
                return said
        if isinstance(value, Fact):
            self._refuse(
                where,
                f'there is no form [{wanted[-1]}] for {value.max if value.ranged else value.value}',
                f'Add a variant [{wanted[-1]}]',
            )
        return self._pattern(next(v for v in select.variants if v.default).value, values, where)

    def _chosen(self, variant, value, values, where):
        if isinstance(value, Fact):
            values = {**values, 'n': value} if 'n' in values else values
            return self._numbers_alone(variant.value, value, values, where)
        return self._pattern(variant.value, values, where)

    def _numbers_alone(self, pattern, fact, values, where):
        """Within a count phrase ``$n`` is the bare number: the qualifier is put around the whole phrase."""
        out = []
        for element in pattern.elements:
            self._counted(where)
            reference = getattr(element, 'expression', None)
            if isinstance(reference, ast.VariableReference) and reference.id.name == 'n':
                out += self.bare(fact)
            elif isinstance(element, ast.TextElement):
                out.append(self._written(element.value))
            else:
                out += self._expression(reference, values, where)
        return joined(out)


__all__ = ['Code', 'Message', 'Words', 'parse_messages', 'parse_placeable', 'position']
