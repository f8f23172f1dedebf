"""Remember each text as it was when its translation was confirmed, with the translation.

A pack keeps its messages in ``confirmed.ftl``, each source text with its translation as the
attribute ``.translation``, and its terms and the values of ``locale.yaml`` in ``confirmed.yaml``; a
brief keeps the blocks of its prose in ``confirmed/<tag>.yaml``, with the numbers they printed.
These files are written by ``make lang-confirm``.

The translation is kept whole, not as a digest: ``make lang-diff`` can then show a reviewer the
words that changed, and what counts as a change is decided by comparing parsed texts, so a new
serializer unconfirms nothing.
"""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

import yaml
from fluent.syntax import FluentParser, FluentSerializer, ast

from pipeline.language import Language, Prose, is_own_case
from pipeline.language.messages import position
from pipeline.language.prose import Block, references
from pipeline.model import Problem, Refused, Where, relative
from pipeline.settings import read_text, read_yaml
from pipeline.settings.markup import AMBIGUOUS

HEAD = (
    'Each text and its translation as they were when the translation was confirmed. '
    'Written by make lang-confirm, never by hand.'
)
TRANSLATION = 'translation'
LOCALE = 'locale.yaml'  # its key in confirmed.yaml: no term can be called so
# what locale.yaml says of the looks and the review, not of the words
LOOKS = {'status', 'fonts', 'figure_scale'}

T = TypeVar('T')
Text = TypeVar('Text')
Texts = Set[tuple[str, str]]  # kind and id: a message and a block may be called the same
Forms = dict[str, str]  # of a term
Values = dict[str, object]  # of locale.yaml
Numbers = dict[str, int | float | None]  # by their short names


class Pair(NamedTuple, Generic[Text]):
    """A text of the source and its translation, as both were when the latter was confirmed.

    The source is None where it has no such text. The translation is None where its confirmation was
    withdrawn, or an older version kept the source alone.
    """

    source: Text | None
    translation: Text | None


@dataclass(frozen=True)
class Confirmed:
    """What is confirmed of a pack: its messages, its terms, the values of ``locale.yaml``."""

    messages: dict[str, Pair[ast.Pattern]] = field(default_factory=dict)
    terms: dict[str, Pair[Forms]] = field(default_factory=dict)
    locale: Values | None = None


class ConfirmedBlock(NamedTuple):
    """What is confirmed of a block: the source text, the numbers it printed, the translation."""

    text: str
    numbers: Numbers
    translation: str | None = None


def confirmed_texts(language: Language) -> Confirmed:
    """Read what is confirmed of a language, in all its folders.

    A confirmation holds for the texts of its own folder and of less specific ones: a text that a
    more specific folder replaces is unconfirmed until it is confirmed there.
    """
    messages: dict[str, Pair[ast.Pattern]] = {}
    terms: dict[str, Pair[Forms]] = {}
    locale: Values | None = None
    for folder in reversed(language.folders):
        own = read_confirmed(folder, language.root)
        messages = _without(messages, _messages_in(folder, language)) | own.messages
        terms = _without(terms, _terms_in(folder, language)) | own.terms
        if own.locale is not None or language.file('locale.yaml') == folder / 'locale.yaml':
            locale = own.locale
    return Confirmed(messages, terms, locale)


def _without(pairs: dict[str, Pair[Text]], replaced: Set[str]) -> dict[str, Pair[Text]]:
    return {name: pair for name, pair in pairs.items() if name not in replaced}


def _messages_in(folder: Path, language: Language) -> set[str]:
    """Return the names of the messages that a language takes from one of its folders."""
    file = relative(folder / 'messages.ftl', language.root)
    return {name for name, message in language.messages.items() if message.where.file == file}


def _terms_in(folder: Path, language: Language) -> set[str]:
    """Return the names of the terms that a language takes from one of its folders."""
    file = relative(folder / 'terms.yaml', language.root)
    return {name for name in language.terms if language.wheres[(name,)].file == file}


def read_confirmed(folder: Path, root: Path) -> Confirmed:
    """Read what is confirmed in one folder of a language; nothing is where it has no such files."""
    terms = _read_entries(folder / 'confirmed.yaml', root, _term)
    locale = terms.pop(LOCALE, None)
    values: Values | None = None
    if locale and locale.translation is not None:
        values = {**locale.translation}
    return Confirmed(_read_messages(folder / 'confirmed.ftl', root), terms, values)


def _read_messages(path: Path, root: Path) -> dict[str, Pair[ast.Pattern]]:
    if not path.exists():
        return {}
    file = relative(path, root)
    text = read_text(path, file)
    pairs: dict[str, Pair[ast.Pattern]] = {}
    problems: list[Problem] = []
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Message) and _has_only_translation(entry):
            translation = entry.attributes[0].value if entry.attributes else None
            pairs[entry.id.name] = Pair(entry.value, translation)
        elif not isinstance(entry, ast.BaseComment):
            problems.append(_not_as_written(position(text, entry, file)))
    if problems:
        raise Refused(problems)
    return pairs


def _has_only_translation(message: ast.Message) -> bool:
    return all(attribute.id.name == TRANSLATION for attribute in message.attributes)


def _term(entry: object) -> Pair[Forms] | None:
    """Return a term as it was confirmed; an older version kept the forms of the source alone."""
    if not isinstance(entry, dict):
        return None
    if isinstance(entry.get('source'), dict):
        return Pair(entry['source'], entry.get(TRANSLATION))
    return Pair(entry, None)


def _block(entry: object) -> ConfirmedBlock | None:
    if not isinstance(entry, dict):
        return None
    text, numbers = entry.get('text'), entry.get('numbers')
    if not isinstance(text, str) or not isinstance(numbers, dict):
        return None
    return ConfirmedBlock(text, numbers, entry.get(TRANSLATION))


def read_confirmed_prose(path: Path, root: Path) -> dict[str, ConfirmedBlock]:
    """Read what is confirmed of the blocks of a translated prose."""
    return _read_entries(path, root, _block)


def _read_entries(path: Path, root: Path, read: Callable[[object], T | None]) -> dict[str, T]:
    """Return the entries of a table; ``read`` returns None for one that is not as written."""
    if not path.exists():
        return {}
    file = relative(path, root)
    try:
        document = read_yaml(path, file)
    except Refused as refusal:
        raise Refused(
            problem._replace(kind='translation') for problem in refusal.problems
        ) from None
    entries: dict[str, T] = {}
    faulty: list[Where] = []
    table = document.value if isinstance(document.value, dict) else {'': None}
    for name, written in table.items():
        entry = read(written)
        if entry is None:
            faulty.append(document.wheres.get((name,), Where(file, 1)))
        else:
            entries[name] = entry
    if faulty:
        raise Refused(map(_not_as_written, faulty))
    return entries


def _not_as_written(where: Where) -> Problem:
    what = 'not as make lang-confirm writes it'
    hint = 'Put the file back as it was, or delete it and confirm again'
    return Problem(where, what, hint, 'translation')


def source_pattern(name: str, source: Language) -> ast.Pattern | None:
    """Return the source text of a message.

    Of a phrase in a case of the language's own, it is that of the phrase that it is a case of.
    """
    while name not in source.messages:
        name, hyphen, _ = name.rpartition('-')
        if not hyphen:
            return None
    return source.messages[name].pattern


def locale_values(language: Language) -> Values:
    """Return what ``locale.yaml`` says of words, numbers and days; its looks are not confirmed."""
    return language.locale.model_dump(mode='json', exclude=LOOKS, exclude_unset=True)


def confirmed_pack_files(
    language: Language, source: Language, old: Confirmed, ids: Texts, withdrawn: Texts = frozenset()
) -> dict[str, str]:
    """Return the files that remember the texts ``ids`` of a language as confirmed now.

    ``old`` is what is confirmed in the folder of these files: it stays as it was, but for ``ids``
    and for the texts ``withdrawn``, which are no longer confirmed. A file that would remember
    nothing, and does not yet, is left out.
    """
    messages = {
        name: Pair(source_pattern(name, source), message.pattern)
        for name, message in language.messages.items()
        if name in source.messages or is_own_case(name, source)
    }
    messages = _renewed('message', messages, old.messages, ids, withdrawn)
    terms = {
        name: Pair(forms, language.terms[name])
        for name, forms in source.terms.items()
        if name in language.terms
    }
    terms = _renewed('term', terms, old.terms, ids, withdrawn)
    locale = locale_values(language) if ('locale', 'locale') in ids else old.locale
    files: dict[str, str] = {}
    if messages or old.messages:
        files['confirmed.ftl'] = _fluent(messages)
    if terms or old.terms or locale is not None:
        table: dict[str, object] = {
            name: _parts(source=pair.source, translation=pair.translation)
            for name, pair in terms.items()
        }
        if locale is not None:
            table[LOCALE] = {'source': {}, TRANSLATION: locale}
        files['confirmed.yaml'] = _yaml(table)
    return files


def _renewed(
    kind: str, new: dict[str, Pair[Text]], old: dict[str, Pair[Text]], ids: Texts, withdrawn: Texts
) -> dict[str, Pair[Text]]:
    """Return what is confirmed of texts of one kind, in the order of the pack."""
    pairs: dict[str, Pair[Text]] = {}
    for name, pair in new.items():
        if (kind, name) in ids:
            pairs[name] = pair
        elif (kind, name) in withdrawn:
            pairs[name] = old.get(name, pair)._replace(translation=None)
        elif name in old:
            pairs[name] = old[name]
    return pairs


def _fluent(messages: Mapping[str, Pair[ast.Pattern]]) -> str:
    """Return a ``confirmed.ftl``; a text with neither source nor translation is left out."""
    entries: list[ast.EntryType] = [ast.ResourceComment(HEAD)]
    for name, pair in messages.items():
        translation = pair.translation
        attributes = (
            [ast.Attribute(ast.Identifier(TRANSLATION), translation)] if translation else []
        )
        if pair.source or translation:
            entries.append(ast.Message(ast.Identifier(name), pair.source, attributes))
    return FluentSerializer().serialize(ast.Resource(entries))


def confirmed_prose_file(
    translated: Prose,
    source: Prose,
    old: Mapping[str, ConfirmedBlock],
    values: Numbers,
    ids: Texts,
    withdrawn: Texts = frozenset(),
) -> str:
    """Return the file that remembers the blocks ``ids`` as confirmed now.

    With them it remembers the ``values`` of the numbers that they print. The blocks ``withdrawn``
    are no longer confirmed; all others stay as they were.
    """
    blocks: dict[str, ConfirmedBlock] = {}
    for name, block in source.blocks.items():
        ours = translated.blocks.get(name)
        if ours and ('block', name) in ids:
            blocks[name] = ConfirmedBlock(block.text, _numbers(block, ours, values), ours.text)
        elif name in old and ('block', name) in withdrawn:
            blocks[name] = old[name]._replace(translation=None)
        elif name in old:
            blocks[name] = old[name]
    return _yaml(
        {
            name: _parts(text=block.text, numbers=block.numbers, translation=block.translation)
            for name, block in blocks.items()
        }
    )


def _numbers(block: Block, translated: Block, values: Numbers) -> Numbers:
    """Return the numbers that a block prints, in the source or in the translation."""
    used = {
        reference.removeprefix('$')
        for reference in references(block) | references(translated)
        if reference.startswith('$')
    }
    return {name: values[name] for name in sorted(used) if name in values}


def _parts(**parts: object) -> dict[str, object]:
    """Return the parts of an entry that there are."""
    return {name: part for name, part in parts.items() if part is not None}


class _Dumper(yaml.SafeDumper):
    """Writes several lines as several lines, and no anchors."""

    def ignore_aliases(self, data: object) -> bool:
        return True

    def text(self, value: str) -> yaml.ScalarNode:
        """Write a text; a space at its end, which editors strip, is quoted."""
        quoted = AMBIGUOUS.fullmatch(value) or value != value.strip()
        style = '|' if '\n' in value else "'" if quoted else None
        return self.represent_scalar('tag:yaml.org,2002:str', value, style=style)


_Dumper.add_representer(str, _Dumper.text)


def _yaml(table: Mapping[str, object]) -> str:
    written: str = yaml.dump(
        dict(table), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10**6
    )
    return f'# {HEAD}\n{written}'
