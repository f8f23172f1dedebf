"""Find what a translation must not have: a missing sentence, a lost number, a typed digit.

Messages are compared with those of the source language; a number that is dropped in one language is
an error, not a matter of style.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePath

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from pipeline.language.evaluator import FUNCTIONS, NUMBER, Expression, variant_key
from pipeline.language.messages import Message
from pipeline.language.pack import TERMS, Language
from pipeline.language.typography import mixed_words, remarks, remarks_beside_source, unpaired_signs
from pipeline.model import Problem, Recorded, ValuePath, Where
from pipeline.model.values import Record
from pipeline.settings import forbidden_characters, nearest

FREE = ('count-', 'some-')  # phrases a language may add for its own cases
REACH = [*range(201), 1000, 10**6]  # integers that show every plural category a count can meet
CATEGORIES = {'zero', 'one', 'two', 'few', 'many'}  # of plural forms, with "other"

Fault = tuple[str, str]  # what is wrong, and how to fix it


class _Parts(Visitor):
    """Collects what a pattern is made of."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.shown: set[str] = set()  # of the variables: those that are not only chosen by
        self.texts: list[str] = []
        self.selects: list[ast.SelectExpression] = []
        self.calls: list[ast.FunctionReference] = []
        self.numbers: list[str] = []
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)
        self.shown.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:
        self.texts.append(node.parse()['value'])

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.messages.add(node.id.name)

    def visit_NumberLiteral(self, node: ast.NumberLiteral) -> None:
        self.numbers.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        self.selects.append(node)
        if isinstance(node.selector, ast.VariableReference):
            self.variables.add(node.selector.id.name)
        else:
            self.visit(node.selector)
        for variant in node.variants:
            self.visit(variant.value)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.calls.append(node)
        for argument in node.arguments.positional:
            self.visit(argument)


def pattern_parts(pattern: ast.Pattern | Expression) -> _Parts:
    """Return what a pattern is made of."""
    found = _Parts()
    found.visit(pattern)
    return found


def lint(language: Language, source: Language) -> list[Problem]:
    """Return the faults of a pack, beside the pack of the source language."""
    found = [
        *_missing_messages(language, source),
        *_faulty_messages(language, source),
        *_missing_terms(language, source),
        *_faulty_terms(language),
    ]
    return [Problem(where, what, hint, 'translation') for where, what, hint in found]


def _missing_messages(language: Language, source: Language) -> Iterator[tuple[Where, str, str]]:
    for name, message in source.messages.items():
        if name not in language.messages and not name.startswith(FREE):
            what = f'the message "{name}" is missing'
            hint = f'Add "{name} = …"; {source.tag} says: {_gist(message)}'
            yield language.where('messages.ftl'), what, hint


def _faulty_messages(language: Language, source: Language) -> Iterator[tuple[Where, str, str]]:
    for name, message in language.messages.items():
        if name not in source.messages and not is_own_case(name, source):
            hint = nearest(name, source.messages)
            yield message.where, f'no message is called "{name}"', hint
        for what, hint in _faults(language, source, name, message):
            yield message.where, f'"{name}": {what}', hint


def _missing_terms(language: Language, source: Language) -> Iterator[tuple[Where, str, str]]:
    for name, theirs in source.terms.items():
        if name not in language.terms:
            what, hint = f'the term "{name}" is missing', f'Add "{name}:" with its forms'
            yield _place_for_term(language, source, name), what, hint
            continue
        for form in sorted(theirs.keys() - language.terms[name].keys()):
            hint = f'Add "{form}:"; {source.tag} says: {theirs[form]}'
            yield language.wheres[(name,)], f'"{name}" has no form "{form}"', hint


def _place_for_term(language: Language, source: Language, name: str) -> Where:
    """Return the file in which a missing term can be added: in the data where the source has it."""
    file = PurePath(source.wheres.get((name,), Where(TERMS)).file)
    if file.name == TERMS:
        return language.where(TERMS)
    return Where(str(file.with_name(f'{language.tag}.yaml')))


def _faulty_terms(language: Language) -> Iterator[tuple[Where, str, str]]:
    for name, forms in language.terms.items():
        for form, text in forms.items():
            for what, hint in (*_digits(text), *_markup(text), *mixed_words(text)):
                yield language.wheres[(name, form)], f'{what} in "{name}"', hint


def lint_typing(language: Language, source: Language) -> list[Problem]:
    """Return remarks on how the messages and terms of a pack are typed; they stop nothing."""
    found = [
        *(
            (message.where, name, remark)
            for name, message in language.messages.items()
            for remark in _remarks_on_message(language, source, message)
        ),
        *(
            (language.wheres[(name, form)], name, remark)
            for name, forms in language.terms.items()
            for form, text in forms.items()
            for remark in remarks(language, text)
        ),
    ]
    problems = [
        Problem(where, f'"{name}": {what}', hint, 'translation')
        for where, name, (what, hint) in found
    ]
    return list(dict.fromkeys(problems))


def _remarks_on_message(language: Language, source: Language, message: Message) -> Iterator[Fault]:
    found = pattern_parts(message.pattern)
    for text in found.texts:
        yield from remarks(language, text)
    variants = (variant.value for select in found.selects for variant in select.variants)
    for pattern in (message.pattern, *variants):
        yield from unpaired_signs(language, _bare(pattern))
    theirs = source.messages.get(message.id)
    if theirs and language.tag != source.tag:
        yield from remarks_beside_source(_bare(theirs.pattern), _bare(message.pattern), source.tag)


def _bare(pattern: ast.Pattern) -> str:
    """Return a message as its bare text, with a mark for what stands in braces."""
    return ''.join(
        element.value if isinstance(element, ast.TextElement) else '{}'
        for element in pattern.elements
    )


def lint_names(language: Language, recorded: Recorded) -> list[Problem]:
    """Return a problem for each name that a brief uses and the pack has no term for.

    Such names are those of actors, weapons, types of facility and parts of a place.
    """
    tag = language.tag
    return [
        Problem(
            record.at(*path),
            f'"{id}" has no word in {tag}',
            f'Add "{id}:" to data/reference/terms/{tag}.yaml, or to the terms.yaml of {tag}',
            'translation',
        )
        for record, path, id in _used_names(recorded)
        if id is not None and id not in language.terms
    ]


def _used_names(recorded: Recorded) -> Iterator[tuple[Record, ValuePath, str | None]]:
    """Yield the names that a brief uses, with the record and the value that each stands in."""
    yield recorded.brief, ('subject',), recorded.brief.subject
    yield recorded.brief, ('context',), recorded.brief.context
    for incident in recorded.incidents:
        if incident.weapon != 'unknown':
            yield incident, ('weapon',), incident.weapon
        yield incident, ('place_part',), incident.place_part
        for i, attribution in enumerate(incident.attributions):
            yield incident, ('attributions', i, 'actor'), attribution.actor
        for i, target in enumerate(incident.targets):
            yield incident, ('targets', i, 'sites_of'), target.sites_of
    for claim in recorded.claims:
        for i, item in enumerate(claim.items):
            yield claim, ('items', i, 'facility_type'), item.facility_type
    for source in recorded.sources.values():
        if not source.sensitive:
            yield source, ('by',), source.by


def is_own_case(name: str, source: Language) -> bool:
    """Return whether a message that the source lacks is a phrase in a case of the language's."""
    if name.startswith(FREE):
        return True
    return name.startswith('measure-') and name.removesuffix('-qualified') in source.messages


def _gist(message: Message) -> str:
    return ' '.join(' '.join(pattern_parts(message.pattern).texts).split())[:60]


def _faults(language: Language, source: Language, name: str, message: Message) -> Iterator[Fault]:
    found, theirs = pattern_parts(message.pattern), source.messages.get(name)
    if theirs:
        yield from _lost_variables(found, pattern_parts(theirs.pattern), name, source.tag)
    if not any(text.strip() for text in found.texts) and not found.variables | found.messages:
        hint = 'Write its text, or delete it'
        if theirs:
            hint = f'Write its text; {source.tag} says: {_gist(theirs)}'
        yield 'it says nothing', hint
    for text in found.texts:
        yield from _faults_of_text(text)
    for other in sorted(found.messages - language.messages.keys()):
        yield f'the message "{other}" is missing', nearest(other, language.messages)
    for number in found.numbers:
        yield f'the number {number} is typed', 'Use a named number'
    for call in found.calls:
        yield from _faults_of_call(language, call)
    for select in found.selects:
        yield from _faults_of_plural(language, select)


def _lost_variables(found: _Parts, theirs: _Parts, name: str, tag: str) -> Iterator[Fault]:
    """Yield the variables of the source that a message leaves out, and those it invents."""
    known = theirs.variables | ({NUMBER} if name.startswith(FREE) else set())
    # a language without plural forms has nothing to choose by the number
    only_chosen_by = {NUMBER} - theirs.shown
    lost = (theirs.variables - found.variables - only_chosen_by) | (theirs.shown - found.shown)
    for variable in sorted(lost):
        what = f'${variable} is not used, and its number or name is lost'
        yield what, f'Use {{ ${variable} }} as {tag} does'
    for variable in sorted(found.variables - known):
        hint = nearest(variable, known) if known else f'Delete {{ ${variable} }}'
        yield f'${variable} is not known here', hint


def _faults_of_call(language: Language, call: ast.FunctionReference) -> Iterator[Fault]:
    function = call.id.name
    if function not in FUNCTIONS:
        yield f'"{function}" is not a function', nearest(function, FUNCTIONS)
        return
    if len(call.arguments.positional) != 1:
        yield f'{function} takes one value', 'Write one value in the brackets'
        return
    known = FUNCTIONS[function]
    for option in call.arguments.named:
        phrase = f'count-{option.value.value}'
        if option.name.name not in known:
            hint = f'Known: {", ".join(sorted(known)) or "none"}'
            yield f'{function} has no option "{option.name.name}"', hint
        elif option.name.name == 'as' and phrase not in language.messages:
            phrases = [each for each in language.messages if each.startswith('count-')]
            yield f'the phrase "{phrase}" is missing', nearest(phrase, phrases)


def _faults_of_text(text: str) -> Iterator[Fault]:
    """Yield what no translation may hold, whatever its language."""
    yield from _digits(text)
    yield from _markup(text)
    yield from forbidden_characters(text)
    yield from mixed_words(text)
    if unicodedata.normalize('NFC', text) != text:
        hint = 'Type the letter again as one character (Unicode NFC)'
        yield 'a letter and its mark are two characters', hint


def _digits(text: str) -> Iterator[Fault]:
    for match in re.finditer(r'\d+', text):
        yield f'the number {match[0]} is typed', 'Use a named number in braces'
    for character in text:
        if unicodedata.category(character) == 'No':
            yield f'the number {character} is typed', 'Use a named number in braces'


def _markup(text: str) -> Iterator[Fault]:
    for match in re.finditer(r'<[^>\s][^>]*>|&#?\w+;', text):
        yield f'markup {match[0]} is typed', 'Write plain text'


def plural_categories(language: Language) -> dict[str, list[int]]:
    """Return the plural categories that integers reach, each with the integers that have it."""
    categories: dict[str, list[int]] = {}
    for n in REACH:
        categories.setdefault(language.plural(n), []).append(n)
    return categories


def _faults_of_plural(language: Language, select: ast.SelectExpression) -> Iterator[Fault]:
    variants = {variant_key(variant): variant.value for variant in select.variants}
    if not variants.keys() & CATEGORIES and set(variants) != {'other'}:
        return  # a choice between words, not a plural
    yield from _wrong_forms(language, variants)
    yield from _hidden_numbers(language, variants)


def _wrong_forms(language: Language, variants: dict[str, ast.Pattern]) -> Iterator[Fault]:
    """Yield each plural category without a variant, and each variant that is of no category."""
    categories = plural_categories(language)
    for category, numbers in categories.items():
        if category not in variants:
            examples = ', '.join(map(str, numbers[:3]))
            hint = f'Add "[{category}] …", for numbers such as {examples}'
            yield f'the plural form [{category}] is missing', hint
    for key in variants:
        if not key.isdecimal() and key not in (*categories, *language.plural.tags, 'other'):
            yield f'[{key}] is not a plural form of {language.tag}', f'Use {", ".join(categories)}'


def _hidden_numbers(language: Language, variants: dict[str, ast.Pattern]) -> Iterator[Fault]:
    """Yield each variant that stands for several numbers and does not show which."""
    shows = {key: NUMBER in pattern_parts(pattern).variables for key, pattern in variants.items()}
    if not any(shows.values()):
        return
    categories = plural_categories(language)
    for key, shown in shows.items():
        meant = [n for n in categories.get(key, []) if str(n) not in variants]
        if not shown and len(meant) > 1:
            numbers = ', '.join(map(str, meant[:4]))
            what = f'the form [{key}] does not show its number but stands for {numbers}'
            yield what, 'Write { $n } in it'
