"""Begin a language: a pack in its own way of writing numbers and days, still in the source's words.

How a language writes numbers, days and lists comes from CLDR, through Babel, and belongs to the
translator from then on. Babel gives other months once it has read a related language, so
``ways_of`` comes first in a process that makes one pack.
"""

import copy
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from pipeline.language import Language
from pipeline.language.evaluator import NUMBER, variant_key
from pipeline.language.lint import REACH, pattern_parts
from pipeline.language.locale import DIGITS
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
    """How a language writes, as CLDR has it."""

    lines: dict[str, object]  # of a ``locale.yaml``, by key
    plural: Callable[[int], str]  # the plural form of a number
    script: str


def ways_of(tag: str) -> Ways:
    """Return how a language writes; raises ``Refused`` where CLDR does not know it."""
    from babel.core import Locale, UnknownLocaleError

    try:
        cldr = Locale.parse(tag, sep='-')
    except (UnknownLocaleError, ValueError):
        what = f'CLDR knows no language "{tag}"'
        hint = 'Write its tag as BCP 47 does: pt, fa, zh-Hans'
        raise Refused([Problem(Where('LANG'), what, hint, 'usage')]) from None
    system = cldr.default_numbering_system if cldr.default_numbering_system in DIGITS else 'latn'
    symbols = cldr.number_symbols.get(system) or cldr.number_symbols['latn']
    pattern = (cldr.datetime_skeletons.get('yMMMd') or cldr.date_formats['long']).pattern
    long = cldr.date_formats['long'].pattern
    months = [cldr.months['format']['wide'][i] for i in range(1, 13)]
    alone = [cldr.months['stand-alone']['wide'][i] for i in range(1, 13)]
    short_months = [cldr.months['format']['abbreviated'][i] for i in range(1, 13)]
    lists = cldr.list_patterns['standard']
    percent = re.sub(r'[#,0.]+', '#', cldr.percent_formats[None].pattern)
    lines: dict[str, object] = {
        'name': cldr.display_name,
        'tag': tag,
        'plural': cldr.language,
        'direction': cldr.text_direction,
        'status': 'draft',
        'digits': system,
        'group': symbols['group'],
        'group_from': 1000,
        'decimal': symbols['decimal'],
        'percent': percent.replace('%', symbols['percentSign']),
        'months': _numbered(long, months),
        'months_short': _numbered(pattern, short_months),
        **({'months_alone': alone} if alone != months and re.search('MMM|LLL', long) else {}),
        'days': {'long': _day(long), 'short': _day(pattern)},
        'lists': {
            'two': _between(lists, '2'),
            'middle': _between(lists, 'middle'),
            'end': _between(lists, 'end'),
        },
        'quotes': ['“', '”'],
        'spelled': [],
    }
    letters = [letter for letter in f'{cldr.display_name}{"".join(months)}' if letter.isalpha()]
    scripts = [script(letter) for letter in letters]
    return Ways(lines, cldr.plural_form, max(sorted(set(scripts)), key=scripts.count))


def _numbered(pattern: str, months: list[str]) -> list[str]:
    """Return the months, as numbers where the pattern writes them before the word for month."""
    return months if re.search('MMM|LLL', pattern) else [str(i) for i in range(1, 13)]


def _day(pattern: str) -> str:
    """Turn a pattern of CLDR into one of ``locale.yaml``.

    d 'de' MMMM y becomes {d} de {month} {y}.
    """
    fields = {'d': '{d}', 'M': '{month}', 'L': '{month}', 'y': '{y}'}
    out = ''
    for quoted, field, other in re.findall(r"'([^']*)'|([A-Za-z]+)|([^A-Za-z']+)", pattern):
        out += quoted or other or fields.get(field[:1], '')
    return re.sub(r'^({d}\S*) ', '\\1\u00a0', out)


def _between(lists: Mapping[str, str], place: str) -> str:
    """Return what stands between two parts of a list."""
    return lists.get(place, '{0}, {1}').replace('{0}', '').replace('{1}', '')


def scaffold(tag: str, ways: Ways, source: Language, packs: Sequence[Language]) -> dict[str, str]:
    """Return the files of a new pack by name.

    Its ways are from CLDR, its words in the source language until they are translated. Fonts and
    sizes are those of a pack in the same script, where there is one.
    """
    alike = source
    for pack in packs:
        if own_script(pack) == ways.script and pack.direction == ways.lines['direction']:
            alike = pack
            break
    fonts = alike.locale.fonts
    lines = {
        **ways.lines,
        'fonts': {'serif': list(fonts.serif), 'sans': list(fonts.sans)},
        'figure_scale': alike.locale.figure_scale,
    }
    files = {
        'locale.yaml': (
            f'# How {tag} writes numbers, days and lists, as CLDR has it. Read every line: '
            'it is yours now. Quotation marks and spelled are a guess.\n'
            + ''.join(f'{key}: {_yaml(value)}\n' for key, value in lines.items())
        ),
        'messages.ftl': _messages(source, ways, tag),
        'terms.yaml': (
            f'# Names that are not places, in {source.tag}, to be translated. '
            'Add forms as the grammar needs them.\n'
            + ''.join(f'{name}: {_yaml(forms)}\n' for name, forms in source.terms.items())
        ),
    }
    style = alike.file('style.css')
    return files | ({'style.css': style.read_text(encoding='utf-8')} if style else {})


def _yaml(value: object) -> str:
    """Return a value as YAML on one line."""
    if isinstance(value, dict):
        return '{' + ', '.join(f'{key}: {_yaml(each)}' for key, each in value.items()) + '}'
    if isinstance(value, list):
        return '[' + ', '.join(map(_yaml, value)) + ']'
    written = json.dumps(value, ensure_ascii=False)
    for character, code in SPACES.items():
        written = written.replace(character, code)
    return written


def _messages(source: Language, ways: Ways, tag: str) -> str:
    """Return the source's messages with the plural forms of another language.

    The comments stay, as they say what each message is for.
    """
    entries = [
        entry
        for entry in _entries(source)
        if not (isinstance(entry, ast.Message) and entry.id.name.endswith('-qualified'))
    ]
    if entries and type(entries[0]) is ast.Comment:
        entries[0] = ast.Comment(
            f'Not translated yet: the words are those of {source.tag}. '
            f'Translate a message, then: make lang-confirm LANG={tag} IDS=its-name'
        )
    return FluentSerializer().serialize(_Plurals(ways.plural).visit(ast.Resource(entries)))


def _entries(source: Language) -> list[ast.EntryType]:
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

    def __init__(self, plural: Callable[[int], str]) -> None:
        self.meant: dict[str, list[int]] = {}
        for n in REACH:
            self.meant.setdefault(plural(n), []).append(n)

    def visit_Pattern(self, node: ast.Pattern) -> ast.Pattern:
        """Write out a choice of one form: a language without plural forms has none."""
        node = self.generic_visit(node)
        elements: list[ast.TextElement | ast.Placeable] = []
        for element in node.elements:
            expression = element.expression if isinstance(element, ast.Placeable) else None
            if isinstance(expression, ast.SelectExpression) and len(expression.variants) == 1:
                elements += expression.variants[0].value.elements
            else:
                elements.append(element)
        return ast.Pattern(elements)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> ast.SelectExpression:
        """Return a choice by a number with the forms of the language; any other as it is."""
        node = self.generic_visit(node)
        variants = {variant_key(variant): variant for variant in node.variants}
        if not variants.keys() & set(PLURALS[:-1]):
            return node
        kept = [variant for key, variant in variants.items() if key.isdecimal()]
        for category in PLURALS:
            if category in self.meant or category == 'other':
                pattern = copy.deepcopy(self._form(category, variants))
                identifier = ast.Identifier(category)
                kept.append(ast.Variant(identifier, pattern, default=category == 'other'))
        return ast.SelectExpression(node.selector, kept)

    def _form(self, category: str, variants: Mapping[str, ast.Variant]) -> ast.Pattern:
        """Return the text of a plural form: "once" would stand for 21 as well in some languages."""
        form, other = variants.get(category, variants['other']).value, variants['other'].value
        fits = len(self.meant.get(category, [])) == 1 or _shows_number(form)
        return form if fits or not _shows_number(other) else other


def _shows_number(pattern: ast.Pattern) -> bool:
    return NUMBER in pattern_parts(pattern).variables
