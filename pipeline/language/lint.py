"""Find what a translation must not have: a missing sentence, a lost number, a gap in the plural forms, a typed digit.

Messages are compared with those of the source language; a number that is dropped in one language is an error,
not a matter of style.
"""

import re
import unicodedata

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from pipeline.language.evaluator import FUNCTIONS
from pipeline.language.prose import PIECE, references
from pipeline.language.typography import beside, mixed_words, pairs, remarks
from pipeline.model import Problem, Where
from pipeline.settings import forbidden_characters, nearest

FREE = ('count-', 'some-')  # phrases a language may add for its own cases
REACH = [*range(201), 1000, 10**6]  # integers that show every plural category a count can meet


class _Parts(Visitor):
    """Collects what a pattern is made of."""

    def __init__(self):
        (
            self.variables,
            self.shown,
            self.texts,
            self.selects,
            self.calls,
            self.numbers,
            self.messages,
        ) = set(), set(), [], [], [], [], set()

    def visit_VariableReference(self, node):
        self.variables.add(node.id.name)
        self.shown.add(node.id.name)

    def visit_TextElement(self, node):
        self.texts.append(node.value)

    def visit_StringLiteral(self, node):
        self.texts.append(node.parse()['value'])

    def visit_MessageReference(self, node):
        self.messages.add(node.id.name)

    def visit_NumberLiteral(self, node):
        self.numbers.append(node.value)

    def visit_SelectExpression(self, node):
        self.selects.append(node)
        if isinstance(node.selector, ast.VariableReference):
            self.variables.add(node.selector.id.name)  # chosen by, which is not yet shown
        else:
            self.visit(node.selector)
        for variant in node.variants:
            self.visit(variant.value)

    def visit_FunctionReference(self, node):
        self.calls.append(node)
        for argument in node.arguments.positional:
            self.visit(argument)


def parts(pattern) -> _Parts:
    """Return what a pattern is made of."""
    found = _Parts()
    found.visit(pattern)
    return found


def lint(language, source) -> list[Problem]:
    """Return the faults of a pack, beside the pack of the source language."""
    problems = []
    for name in source.messages:
        if name not in language.messages and not name.startswith(FREE):
            problems.append(
                Problem(
                    language.where('messages.ftl'),
                    f'the message "{name}" is missing',
                    f'Add "{name} = …"; {source.tag} says: {_gist(source.messages[name])}',
                    'translation',
                )
            )
    for name, message in language.messages.items():
        if name not in source.messages and not own_case(name, source):
            problems.append(
                Problem(
                    message.where,
                    f'no message is called "{name}"',
                    nearest(name, source.messages),
                    'translation',
                )
            )
        problems += [
            Problem(message.where, f'"{name}": {what}', hint, 'translation')
            for what, hint in _message(language, source, name, message)
        ]
    for name in source.terms:
        if name not in language.terms:
            problems.append(
                Problem(
                    language.where('terms.yaml'),
                    f'the term "{name}" is missing',
                    f'Add "{name}:" with its forms',
                    'translation',
                )
            )
        for form in sorted(
            source.terms[name].keys() - language.terms.get(name, source.terms[name]).keys()
        ):
            problems.append(
                Problem(
                    language.wheres[(name,)],
                    f'"{name}" has no form "{form}"',
                    f'Add "{form}:"; {source.tag} says: {source.terms[name][form]}',
                    'translation',
                )
            )
    for name, forms in language.terms.items():
        for form, text in forms.items():
            problems += [
                Problem(language.wheres[(name, form)], f'{what} in "{name}"', hint, 'translation')
                for what, hint in (*_digits(text), *_markup(text), *mixed_words(text))
            ]
    return problems


def lint_typing(language, source) -> list[Problem]:
    """Return remarks on how the messages and terms of a pack are typed; they stop nothing."""
    found = []
    for name, message in language.messages.items():
        theirs = source.messages.get(name)
        made_of = parts(message.pattern)
        said = [remark for text in made_of.texts for remark in remarks(language, text)]
        wholes = [
            message.pattern,
            *(variant.value for select in made_of.selects for variant in select.variants),
        ]
        said += [remark for pattern in wholes for remark in pairs(language, _bare(pattern))]
        said += (
            beside(_bare(theirs.pattern), _bare(message.pattern), source.tag)
            if theirs and language.tag != source.tag
            else []
        )
        found += [
            Problem(message.where, f'"{name}": {what}', hint, 'translation') for what, hint in said
        ]
    for name, forms in language.terms.items():
        found += [
            Problem(language.wheres[(name, form)], f'"{name}": {what}', hint, 'translation')
            for form, text in forms.items()
            for what, hint in remarks(language, text)
        ]
    return list(dict.fromkeys(found))


def _bare(pattern):
    """Return a message as its bare text, with a mark for what stands in braces."""
    return ''.join(
        element.value if isinstance(element, ast.TextElement) else '{}'
        for element in pattern.elements
    )


def lint_names(language, recorded) -> list[Problem]:
    """Return a problem for each actor, weapon, type of facility and part of a place that a brief speaks of and the pack has no word for."""
    brief, used = recorded.brief, []
    used += [(brief, (key,), getattr(brief, key)) for key in ('subject', 'context')]
    for incident in recorded.incidents:
        used += [
            (incident, ('weapon',), None if incident.weapon == 'unknown' else incident.weapon),
            (incident, ('place_part',), incident.place_part),
        ]
        used += [
            (incident, ('attributions', i, 'actor'), attribution.actor)
            for i, attribution in enumerate(incident.attributions)
        ]
        used += [
            (incident, ('targets', i, 'sites_of'), target.sites_of)
            for i, target in enumerate(incident.targets)
        ]
    for claim in recorded.claims:
        used += [
            (claim, ('items', i, 'facility_type'), item.facility_type)
            for i, item in enumerate(claim.items)
        ]
    used += [
        (source, ('by',), source.by) for source in recorded.sources.values() if not source.sensitive
    ]
    file = f'terms.yaml of the language {language.tag}'
    return [
        Problem(
            record.at(*path),
            f'"{id}" has no word in {language.tag}',
            f'Add "{id}:" to the {file}',
            'translation',
        )
        for record, path, id in used
        if id is not None and id not in language.terms
    ]


def own_case(name, source):
    """Tell whether a message that the source language has not is a phrase in a case that the language needs."""
    return name.startswith(FREE) or (
        name.startswith('measure-') and name.removesuffix('-qualified') in source.messages
    )


def _gist(message):
    return ' '.join(' '.join(parts(message.pattern).texts).split())[:60]


def _message(language, source, name, message):
    found = parts(message.pattern)
    if name in source.messages:
        theirs = parts(source.messages[name].pattern)
        known = theirs.variables | ({'n'} if name.startswith(FREE) else set())
        by_form = {
            'n'
        } - theirs.shown  # a language without plural forms has nothing to choose by the number
        for variable in sorted(
            (theirs.variables - found.variables - by_form) | (theirs.shown - found.shown)
        ):
            yield (
                f'${variable} is not used, and its number or name is lost',
                f'Use {{ ${variable} }} as {source.tag} does',
            )
        for variable in sorted(found.variables - known):
            yield (
                f'${variable} is not known here',
                nearest(variable, known) if known else f'Delete {{ ${variable} }}',
            )
    if not any(text.strip() for text in found.texts) and not found.variables and not found.messages:
        yield (
            'it says nothing',
            f'Write its text; {source.tag} says: {_gist(source.messages[name])}'
            if name in source.messages
            else 'Write its text, or delete it',
        )
    for text in found.texts:
        yield from _faulty(text)
    for other in sorted(found.messages - language.messages.keys()):
        yield f'the message "{other}" is missing', nearest(other, language.messages)
    for number in found.numbers:
        yield f'the number {number} is typed', 'Use a named number'
    for call in found.calls:
        if call.id.name not in FUNCTIONS:
            yield f'"{call.id.name}" is not a function', nearest(call.id.name, FUNCTIONS)
        elif len(call.arguments.positional) != 1:
            yield f'{call.id.name} takes one value', 'Write one value in the brackets'
        else:
            yield from _options(language, call)
    for select in found.selects:
        yield from _plural(language, select)


def _options(language, call):
    known = FUNCTIONS[call.id.name]
    for option in call.arguments.named:
        if option.name.name not in known:
            yield (
                f'{call.id.name} has no option "{option.name.name}"',
                f'Known: {", ".join(sorted(known)) or "none"}',
            )
        elif option.name.name == 'as' and f'count-{option.value.value}' not in language.messages:
            yield (
                f'the phrase "count-{option.value.value}" is missing',
                nearest(
                    f'count-{option.value.value}',
                    [each for each in language.messages if each.startswith('count-')],
                ),
            )


def _faulty(text):
    """Yield what no translation may hold, whatever its language."""
    yield from _digits(text)
    yield from _markup(text)
    yield from forbidden_characters(text)
    yield from mixed_words(text)
    if unicodedata.normalize('NFC', text) != text:
        yield (
            'a letter and its mark are two characters',
            'Type the letter again as one character (Unicode NFC)',
        )


def _digits(text):
    for match in re.finditer(r'\d+', text):
        yield f'the number {match[0]} is typed', 'Use a named number in braces'
    for character in text:
        if unicodedata.category(character) == 'No':
            yield f'the number {character} is typed', 'Use a named number in braces'


def _markup(text):
    for match in re.finditer(r'<[^>\s][^>]*>|&#?\w+;', text):
        yield f'markup {match[0]} is typed', 'Write plain text'


def _plural(language, select):
    """Every plural category that integers reach has its variant, and a variant without its number fits one number only."""
    categories = {}
    for n in REACH:
        categories.setdefault(language.plural(n), []).append(n)
    keys = {
        variant.key.value
        if isinstance(variant.key, ast.NumberLiteral)
        else variant.key.name: variant
        for variant in select.variants
    }
    if not keys.keys() & {'zero', 'one', 'two', 'few', 'many'} and set(keys) != {'other'}:
        return  # a choice between words, not a plural
    for category in categories:
        if category not in keys:
            yield (
                f'the plural form [{category}] is missing',
                f'Add "[{category}] …", for numbers such as {", ".join(str(n) for n in categories[category][:3])}',
            )
    for key in keys:
        if not key.isdecimal() and key not in (*categories, *language.plural.tags, 'other'):
            yield f'[{key}] is not a plural form of {language.tag}', f'Use {", ".join(categories)}'
    shows = {key: 'n' in parts(variant.value).variables for key, variant in keys.items()}
    if any(shows.values()):
        for key, shown in shows.items():
            meant = [n for n in categories.get(key, []) if str(n) not in keys]
            if not shown and len(meant) > 1:
                yield (
                    f'the form [{key}] does not show its number but stands for {", ".join(map(str, meant[:4]))}',
                    'Write { $n } in it',
                )


def lint_prose(prose, source, names, blocks) -> list[Problem]:
    """Return the faults of a translated prose beside the prose of the source language.

    ``names`` are the short names of the brief's numbers, ``blocks`` those its type calls for.
    """
    problems = []
    for name in [*blocks, *source.blocks]:
        if name not in prose.blocks:
            problems.append(
                Problem(
                    Where(prose.file),
                    f'the block "{name}" is missing',
                    f'Write it below "# {name}"',
                    'translation',
                )
            )
    for name, block in prose.blocks.items():
        problems += [
            Problem(piece.where, what, hint, 'translation')
            for piece in block.pieces
            for what, hint in _piece(prose, names, piece)
        ]
        if name not in source.blocks:
            problems.append(
                Problem(
                    block.where,
                    f'{source.file} has no block "{name}"',
                    nearest(name, source.blocks),
                    'translation',
                )
            )
            continue
        theirs, ours = (
            {r for r in references(b) if r.startswith('$')} for b in (source.blocks[name], block)
        )
        for reference in sorted(theirs - ours):
            problems.append(
                Problem(
                    block.where,
                    f'the block "{name}" leaves out {{ {reference} }}',
                    f'Print it, as {source.tag} does',
                    'translation',
                )
            )
        for reference in sorted(ours - theirs):
            problems.append(
                Problem(
                    block.where,
                    f'the block "{name}" prints {{ {reference} }}, which {source.tag} does not',
                    'Print the same numbers in every language',
                    'translation',
                )
            )
    return list(dict.fromkeys(problems))


def lint_prose_typing(prose, source, language) -> list[Problem]:
    """Return remarks on how a translated prose is typed; they stop nothing."""
    found = []
    for name, block in prose.blocks.items():
        said = [
            remark for text in PIECE.split(block.text) for remark in remarks(language, text)
        ] + list(pairs(language, PIECE.sub('{}', block.text)))
        said += (
            beside(
                PIECE.sub('{}', source.blocks[name].text), PIECE.sub('{}', block.text), source.tag
            )
            if name in source.blocks and prose.tag != source.tag
            else []
        )
        found += [
            Problem(block.where, f'"{name}": {what}', hint, 'translation') for what, hint in said
        ]
    return list(dict.fromkeys(found))


def _piece(prose, names, piece):
    """A footnote is a block that calls no footnote itself; a number has a name that the brief knows."""
    if piece.expression is None:
        name = piece.source[2:-1]
        if name not in prose.blocks:
            yield f'no block is called "{name}"', nearest(name, prose.blocks)
        elif any(inner.expression is None for inner in prose.blocks[name].pieces):
            yield f'the footnote "{name}" calls a footnote itself', 'Write it as one note'
        return
    for name in sorted(parts(piece.expression).variables - set(names)):
        yield f'no number is called "${name}"', nearest(name, names)
