"""A sheet to proof-read by: every message with sample numbers that show each plural form, the source beside the translation.

Numbers, names and days are marked, so that one that is lost, or a form that does not fit its number, meets the eye.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from fluent.syntax import ast
from markupsafe import Markup, escape

from pipeline.language import Language, Name, Speaker, Words, html
from pipeline.language.layouts import filled
from pipeline.language.lint import REACH, parts
from pipeline.model import Fact, Refused
from pipeline.translation.status import Standing

AT_LEAST = 1447
UNIT = 'killed-civilian'  # the noun of a sample number whose message names none


class Cell(NamedTuple):
    """One text in one language."""

    markup: Markup
    tag: str
    direction: str


class Row(NamedTuple):
    """A text in the source language and in the translation, and what is to be known of it."""

    name: str  # empty where the row shows another form of the text above it
    state: str  # of the translation: missing, stale …; empty where it is confirmed
    form: str
    cells: tuple[Cell, ...]
    first: bool  # of a text


def _row(
    name: str,
    state: str,
    form: str,
    texts: Sequence[Markup],
    languages: Sequence[Language],
    first: bool,
) -> Row:
    shown = state if name and state != 'ok' else ''
    cells = tuple(
        Cell(text, language.tag, language.direction)
        for text, language in zip(texts, languages, strict=True)
    )
    return Row(name, shown, form, cells, first)


def samples(language: Language) -> list[int]:
    """Return numbers that show each plural form of a language: of each the first that has it, and a greater one."""
    meant = {}
    for n in REACH:
        meant.setdefault(language.plural(n), []).append(n)
    return sorted(
        {numbers[0] for numbers in meant.values()}
        | {next((n for n in numbers if n > 20), numbers[-1]) for numbers in meant.values()}
    )


def proof(
    words: dict[str, Words],
    told: Speaker,
    translated: Speaker,
    source: str,
    standings: list[Standing],
    layouts: Sequence[Path],
) -> str:
    """Return the sheet as one HTML page, by the layout ``proof.html``.

    The messages stand beside those of ``source``, the prose ``translated`` beside the prose ``told``.
    """
    tag = translated.words.language.tag
    language, states = words[tag].language, {(each.kind, each.id): each.state for each in standings}
    rows = [*_ways(words, source, tag)]
    for name in words[source].language.messages:
        for i, (label, say) in enumerate(
            _said(name, words[source].language, language, samples(language))
        ):
            rows.append(
                _row(
                    name if not i else '',
                    states.get(('message', name), ''),
                    label,
                    [_attempt(say, words[one]) for one in (source, tag)],
                    [words[one].language for one in (source, tag)],
                    not i,
                )
            )
    for name in words[source].language.terms:
        forms = [
            language_terms.get(name, {})
            for language_terms in (words[source].language.terms, language.terms)
        ]
        for i, form in enumerate(dict.fromkeys((*forms[0], *forms[1]))):
            rows.append(
                _row(
                    name if not i else '',
                    states.get(('term', name), ''),
                    form,
                    [escape(each.get(form, '')) for each in forms],
                    [words[one].language for one in (source, tag)],
                    not i,
                )
            )
    for name in told.prose.blocks:
        said = [
            _attempt(lambda _, one=one, name=name: one.html(name), one.words, whole=True)
            for one in (told, translated)
        ]
        rows.append(
            _row(
                name,
                states.get(('block', name), ''),
                '',
                said,
                [one.words.language for one in (told, translated)],
                True,
            )
        )
    return filled(layouts, 'proof.html', {'tag': tag, 'rows': rows})


def _attempt(say: Callable[[Words], tuple | Markup], words: Words, whole: bool = False) -> Markup:
    """Say something, or say what keeps it from being said."""
    try:
        return say(words) if whole else html(say(words))
    except Refused as refusal:
        faults = [
            Markup('<span class="fault">{}</span>').format(problem.what)
            for problem in refusal.problems
        ]
        return Markup('<br>').join(faults)


def _ways(words: dict[str, Words], source: str, tag: str) -> Iterator[Row]:
    """How numbers, percentages, days and lists are written."""
    languages = [words[one].language for one in (source, tag)]
    for value in (0, 999, AT_LEAST, 1234567, 16.7):
        yield _row(
            '',
            '',
            str(value),
            [escape(language.number(value)) for language in languages],
            languages,
            value == 0,
        )
    yield _row(
        '',
        '',
        '16.7 %',
        [escape(language.percent(16.7)) for language in languages],
        languages,
        True,
    )
    for month in range(1, 13):
        day = date(2014, month, 1 if month == 1 else 23)
        yield _row(
            '',
            '',
            day.isoformat(),
            [
                escape(' | '.join(language.day(day, form) for form in ('long', 'short')))
                for language in languages
            ],
            languages,
            month == 1,
        )
    for many in (2, 3, 4):
        yield _row(
            '',
            '',
            '…' * many,
            [
                html(language.listed([(Name(f'⟨{letter}⟩', letter),) for letter in 'abcd'[:many]]))
                for language in languages
            ],
            languages,
            many == 2,
        )


def _said(name, source, language, numbers):
    """Yield what is to be said of a message, once for each sample number where it takes one and for each word it chooses by."""
    prefix, _, unit = name.partition('-')
    if prefix in ('count', 'measure'):
        unit = unit.removesuffix('-qualified')
        for n in numbers:
            yield (
                str(n),
                lambda words, n=n: (
                    words.count(_fact(n, unit))
                    if prefix == 'count'
                    else words.measure(_fact(n, unit))
                ),
            )
        yield (
            f'≥ {AT_LEAST}',
            lambda words: (
                words.count(_fact(AT_LEAST, unit, 'at-least'))
                if prefix == 'count'
                else words.measure(_fact(AT_LEAST, unit, 'at-least'))
            ),
        )
        return
    made_of = [
        parts(known.messages[each].pattern)
        for each in _called(name, source)
        for known in (source, language)
        if each in known.messages
    ]
    called = {}  # the variables that each function is given
    for call in (call for found in made_of for call in found.calls):
        called.setdefault(call.id.name, set()).update(
            argument.id.name
            for argument in call.arguments.positional
            if isinstance(argument, ast.VariableReference)
        )
    counted, choices = (
        set().union(*(called.get(function, ()) for function in ('COUNT', 'SPELL', 'BARE', 'LIST'))),
        {},
    )
    for select in (
        select
        for found in made_of
        for select in found.selects
        if isinstance(select.selector, ast.VariableReference)
    ):
        keys = [
            variant.key.value if isinstance(variant.key, ast.NumberLiteral) else variant.key.name
            for variant in select.variants
        ]
        if set(keys) & {'zero', 'one', 'two', 'few', 'many'}:
            counted.add(select.selector.id.name)
        else:
            choices[select.selector.id.name] = keys
    placed = {
        variable: (Name(f'⟨{variable}⟩', variable),)
        for found in made_of
        for variable in found.variables
    }
    placed |= dict.fromkeys(
        called.get('DATE', ()),
        Fact(name='sample', kind='day', unit='day', day=date(2014, 9, 23), operation=''),
    )
    placed |= dict.fromkeys(called.get('NAME', ()), next(iter(source.terms)))
    chosen = (
        [{}]
        if not choices
        else [
            dict.fromkeys(choices, None) | {variable: key}
            for variable, keys in choices.items()
            for key in keys
        ]
    )
    for choice in chosen:
        values = placed | {
            variable: choice.get(variable) or keys[-1] for variable, keys in choices.items()
        }
        label = ' '.join(f'{variable}={value}' for variable, value in choice.items() if value)
        for n in numbers if counted else [None]:
            given = values | {variable: _fact(n, UNIT) for variable in counted if n is not None}
            yield (
                ' '.join(filter(None, (label, '' if n is None else str(n)))),
                lambda words, given=given: words.text(name, **given),
            )


def _called(name, source):
    """Return a message and those it calls."""
    found = [name]
    for each in found:
        found += sorted(
            parts(source.messages[each].pattern).messages & source.messages.keys() - set(found)
        )
    return found


def _fact(n, unit, qualifier='as-stated'):
    return Fact(
        name='sample',
        kind='count',
        unit=unit,
        min=n,
        max=None if qualifier == 'at-least' else n,
        qualifier=qualifier,
        operation='',
    )
