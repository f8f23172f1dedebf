"""Begin a language: a pack in its own way of writing numbers and days, with the source's words still to be translated.

How a language writes numbers, days and lists comes from CLDR, through Babel, and belongs to the translator from then on.
Babel gives other months once it has read a related language, so ``ways_of`` comes first in a process that makes one pack.
"""

import copy
import json
import re
from typing import NamedTuple

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from pipeline.language import Language
from pipeline.language.lint import REACH, pattern_parts
from pipeline.language.pack import DIGITS
from pipeline.language.typography import own_script, script
from pipeline.model import Problem, Refused, Where
from pipeline.settings import read_text

PLURALS = ('zero', 'one', 'two', 'few', 'many', 'other')
SPACES = {
    '\u00a0': '\\u00a0',
    '\u202f': '\\u202f',
    '\u200e': '',
    '\u200f': '',
    '\u061c': '',
}  # direction is the page's


class Ways(NamedTuple):
    """How a language writes, as CLDR has it: the lines of a ``locale.yaml`` by key, its plural rules, its script."""

    lines: dict[str, object]
    plural: object
    script: str


def ways_of(tag: str) -> Ways:
    """Return how a language writes; raises ``Refused`` where CLDR does not know it."""
    from babel.core import Locale, UnknownLocaleError

    try:
        cldr = Locale.parse(tag, sep='-')
    except (UnknownLocaleError, ValueError):
        raise Refused(
            [
                Problem(
                    Where('LANG'),
                    f'CLDR knows no language "{tag}"',
                    'Write its tag as BCP 47 does: pt, fa, zh-Hans',
                    'usage',
                )
            ]
        ) from None
    system = cldr.default_numbering_system if cldr.default_numbering_system in DIGITS else 'latn'
    symbols = cldr.number_symbols.get(system) or cldr.number_symbols['latn']
    pattern = (cldr.datetime_skeletons.get('yMMMd') or cldr.date_formats['long']).pattern
    long = cldr.date_formats['long'].pattern
    months = [cldr.months['format']['wide'][i] for i in range(1, 13)]
    alone = [cldr.months['stand-alone']['wide'][i] for i in range(1, 13)]
    lists = {
        name: cldr.list_patterns['standard'].get(name, '{0}, {1}')
        for name in ('2', 'middle', 'end')
    }
    lines = {
        'name': cldr.display_name,
        'tag': tag,
        'plural': cldr.language,
        'direction': cldr.text_direction,
        'status': 'draft',
        'digits': system,
        'group': symbols['group'],
        'group_from': 1000,
        'decimal': symbols['decimal'],
        'percent': re.sub(r'[#,0.]+', '#', cldr.percent_formats[None].pattern).replace(
            '%', symbols['percentSign']
        ),
        'months': _numbered(long, months),
        'months_short': _numbered(
            pattern, [cldr.months['format']['abbreviated'][i] for i in range(1, 13)]
        ),
        **({'months_alone': alone} if alone != months and re.search('MMM|LLL', long) else {}),
        'days': {'long': _day(long), 'short': _day(pattern)},
        'lists': {
            'two': _between(lists['2']),
            'middle': _between(lists['middle']),
            'end': _between(lists['end']),
        },
        'quotes': ['“', '”'],
        'spelled': [],
    }
    letters = [letter for letter in cldr.display_name + ''.join(months) if letter.isalpha()]
    return Ways(
        lines,
        cldr.plural_form,
        max(
            sorted({script(letter) for letter in letters}),
            key=lambda one: sum(script(letter) == one for letter in letters),
        ),
    )


def _numbered(pattern, months):
    """Some languages write the month as a number before the word for month."""
    return months if re.search('MMM|LLL', pattern) else [str(i) for i in range(1, 13)]


def _day(pattern):
    """Turn a pattern of CLDR into one of ``locale.yaml``: d 'de' MMMM y becomes {d} de {month} {y}."""
    out = ''
    for quoted, field, other in re.findall(r"'([^']*)'|([A-Za-z]+)|([^A-Za-z']+)", pattern):
        out += (
            quoted
            or other
            or {'d': '{d}', 'M': '{month}', 'L': '{month}', 'y': '{y}'}.get(field[0], '')
        )
    return re.sub(r'^({d}\S*) ', '\\1\u00a0', out)


def _between(pattern):
    return pattern.replace('{0}', '').replace('{1}', '')


def scaffold(tag: str, ways: Ways, source: Language, packs: list[Language]) -> dict[str, str]:
    """Return the files of a new pack by name: its ways from CLDR, its words in the source language until they are translated.

    Fonts and sizes are those of a pack in the same script, where there is one.
    """
    alike = next(
        (
            pack
            for pack in packs
            if own_script(pack) == ways.script and pack.direction == ways.lines['direction']
        ),
        source,
    )
    lines = {
        **ways.lines,
        'fonts': {kind: list(getattr(alike.locale.fonts, kind)) for kind in ('serif', 'sans')},
        'figure_scale': alike.locale.figure_scale,
    }
    locale = '\n'.join(f'{key}: {_yaml(value)}' for key, value in lines.items())
    files = {
        'locale.yaml': f'# How {tag} writes numbers, days and lists, as CLDR has it. Read every line: it is yours now. Quotation marks and spelled are a guess.\n{locale}\n',
        'messages.ftl': _messages(source, ways, tag),
        'terms.yaml': f'# Names that are not places, in {source.tag}, to be translated. Add forms as the grammar needs them.\n'
        + ''.join(f'{name}: {_yaml(forms)}\n' for name, forms in source.terms.items()),
    }
    style = alike.file('style.css')
    return files | ({'style.css': style.read_text(encoding='utf-8')} if style else {})


def _yaml(value):
    if isinstance(value, dict):
        return '{' + ', '.join(f'{key}: {_yaml(each)}' for key, each in value.items()) + '}'
    if isinstance(value, list):
        return '[' + ', '.join(map(_yaml, value)) + ']'
    written = json.dumps(value, ensure_ascii=False)
    for character, code in SPACES.items():
        written = written.replace(character, code)
    return written


def _messages(source, ways, tag):
    """Return the source's messages with the plural forms of another language; the comments stay, as they say what each is for."""
    entries = [
        entry
        for entry in _entries(source)
        if not (isinstance(entry, ast.Message) and entry.id.name.endswith('-qualified'))
    ]
    head = ast.Comment(
        f'Not translated yet: the words are those of {source.tag}. Translate a message, then: make lang-confirm LANG={tag} IDS=its-name'
    )
    if entries and type(entries[0]) is ast.Comment:
        entries[0] = head
    return FluentSerializer().serialize(_Plurals(ways.plural).visit(ast.Resource(entries)))


def _entries(source: Language) -> list[ast.Entry]:
    """Return the messages of a language between the headings of the file that has most of them.

    That is the least specific one; each text is the one that the language takes.
    """
    own = dict(source.messages)
    path = [folder / 'messages.ftl' for folder in source.folders][-1]
    entries = FluentParser(with_spans=False).parse(read_text(path, 'messages.ftl')).body
    for entry in entries:
        if isinstance(entry, ast.Message):
            entry.value = copy.deepcopy(own.pop(entry.id.name).pattern)
    return entries + [
        ast.Message(ast.Identifier(name), copy.deepcopy(message.pattern))
        for name, message in own.items()
    ]


class _Plurals(Transformer):
    """Gives each choice by a number the plural forms of another language."""

    def __init__(self, plural):
        self.meant = {}
        for n in REACH:
            self.meant.setdefault(plural(n), []).append(n)

    def visit_Pattern(self, node):
        node = self.generic_visit(node)
        elements = []
        for element in node.elements:
            alone = (
                element.expression.variants
                if isinstance(element, ast.Placeable)
                and isinstance(element.expression, ast.SelectExpression)
                else ()
            )
            elements += (
                alone[0].value.elements if len(alone) == 1 else [element]
            )  # a language without plural forms has no choice
        return ast.Pattern(elements)

    def visit_SelectExpression(self, node):
        node = self.generic_visit(node)
        keys = {
            variant.key.value
            if isinstance(variant.key, ast.NumberLiteral)
            else variant.key.name: variant
            for variant in node.variants
        }
        if not keys.keys() & set(PLURALS[:-1]):
            return node
        variants = [variant for key, variant in keys.items() if key.isdecimal()]
        for category in (one for one in PLURALS if one in self.meant or one == 'other'):
            kept, meant = keys.get(category, keys['other']), self.meant.get(category, [])
            fits = (
                'n' in pattern_parts(kept.value).variables
                or len(meant) == 1
                or 'n' not in pattern_parts(keys['other'].value).variables
            )  # "once" would stand for 21 as well
            variants.append(
                ast.Variant(
                    ast.Identifier(category),
                    copy.deepcopy((kept if fits else keys['other']).value),
                    default=category == 'other',
                )
            )
        return ast.SelectExpression(node.selector, variants)
