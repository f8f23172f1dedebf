"""Sample numbers, names and days for a message, by which each of its forms is seen."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from fluent.syntax import ast

from pipeline.language import Language, Name, Words
from pipeline.language.evaluator import Value, variant_key
from pipeline.language.lint import CATEGORIES, pattern_parts, plural_categories
from pipeline.language.segments import Phrase
from pipeline.model import Fact

AT_LEAST = 1447
UNIT = 'killed-civilian'  # the noun of a sample number whose message names none
COUNTING = ('COUNT', 'SPELL', 'BARE', 'LIST')  # functions that are given a number
DAY = Fact(name='sample', kind='day', unit='day', day=date(2014, 9, 23), operation='')


class Sample(NamedTuple):
    """One form of a message: what it is written with, and how it is written."""

    label: str
    write: Callable[[Words], Phrase]


def sample_numbers(language: Language) -> list[int]:
    """Return numbers that show each plural form: the first that has it, and a greater one."""
    numbers: set[int] = set()
    for meant in plural_categories(language).values():
        numbers |= {meant[0], next((n for n in meant if n > 20), meant[-1])}
    return sorted(numbers)


def samples(name: str, source: Language, language: Language) -> Iterator[Sample]:
    """Yield the samples of a message.

    There is one for each sample number where it takes one, and for each word that it chooses by.
    """
    numbers = sample_numbers(language)
    prefix, _, unit = name.partition('-')
    if prefix in ('count', 'measure'):
        unit = unit.removesuffix('-qualified')
        for n in numbers:
            yield Sample(str(n), _counting(prefix, sample_fact(n, unit)))
        yield Sample(f'≥ {AT_LEAST}', _counting(prefix, at_least(AT_LEAST, unit)))
        return
    uses = _uses(name, source, language)
    placed = uses.values(next(iter(source.terms)))
    for label, chosen in uses.choice_of_each():
        values = {**placed, **chosen}
        if not uses.counted:
            yield Sample(label, _text(name, values))
            continue
        for n in numbers:
            counts: dict[str, Value] = dict.fromkeys(uses.counted, sample_fact(n, UNIT))
            yield Sample(f'{label} {n}'.strip(), _text(name, {**values, **counts}))


def sample_fact(n: int, unit: str) -> Fact:
    """Return a fact that is exactly a number."""
    return Fact(name='sample', kind='count', unit=unit, min=n, max=n, operation='')


def at_least(n: int, unit: str) -> Fact:
    """Return a fact that is at least a number."""
    return Fact(name='sample', kind='count', unit=unit, min=n, qualifier='at-least', operation='')


def _counting(prefix: str, fact: Fact) -> Callable[[Words], Phrase]:
    return lambda words: words.count(fact) if prefix == 'count' else words.measure(fact)


def _text(name: str, values: Mapping[str, Value]) -> Callable[[Words], Phrase]:
    return lambda words: words.text(name, **values)


class _Uses(NamedTuple):
    """What a message does with its variables."""

    variables: set[str]
    counted: set[str]
    days: set[str]
    names: set[str]
    choices: dict[str, list[str]]  # the words that it chooses by

    def values(self, term: str) -> dict[str, Value]:
        """Return a value for each variable but the numbers and the choices."""
        values: dict[str, Value] = {
            variable: (Name(f'⟨{variable}⟩', variable),) for variable in self.variables
        }
        return values | dict.fromkeys(self.days, DAY) | dict.fromkeys(self.names, term)

    def choice_of_each(self) -> Iterator[tuple[str, dict[str, str]]]:
        """Yield each word that is chosen by, beside the last words of the other choices."""
        last = {variable: keys[-1] for variable, keys in self.choices.items()}
        if not last:
            yield '', {}
        for variable, keys in self.choices.items():
            for key in keys:
                yield f'{variable}={key}', {**last, variable: key}


def _uses(name: str, source: Language, language: Language) -> _Uses:
    """Return what a message, with those that it calls, does in either language."""
    found = [
        pattern_parts(known.messages[each].pattern)
        for each in _called(name, source)
        for known in (source, language)
        if each in known.messages
    ]
    calls = [call for each in found for call in each.calls]
    selected = [
        (select.selector.id.name, [variant_key(variant) for variant in select.variants])
        for each in found
        for select in each.selects
        if isinstance(select.selector, ast.VariableReference)
    ]
    return _Uses(
        variables={variable for each in found for variable in each.variables},
        counted=_arguments(calls, COUNTING)
        | {variable for variable, keys in selected if CATEGORIES & set(keys)},
        days=_arguments(calls, ['DATE']),
        names=_arguments(calls, ['NAME']),
        choices={variable: keys for variable, keys in selected if not CATEGORIES & set(keys)},
    )


def _arguments(calls: Iterable[ast.FunctionReference], functions: Sequence[str]) -> set[str]:
    """Return the variables that some functions are given."""
    return {
        argument.id.name
        for call in calls
        if call.id.name in functions
        for argument in call.arguments.positional
        if isinstance(argument, ast.VariableReference)
    }


def _called(name: str, source: Language) -> list[str]:
    """Return a message and those that it calls."""
    found = [name]
    for each in found:  # which grows
        called = pattern_parts(source.messages[each].pattern).messages
        found += sorted(called & source.messages.keys() - set(found))
    return found
