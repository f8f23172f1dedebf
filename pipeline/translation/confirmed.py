"""Remember each text as it was when its translation was confirmed: the source, and the translation beside it.

A pack keeps its messages in ``confirmed.ftl``, each source text with its translation as the attribute ``.translation``,
and its terms and the values of ``locale.yaml`` in ``confirmed.yaml``; a brief keeps the blocks of its prose in
``confirmed/<tag>.yaml``, with the numbers they printed. These files are written by ``make lang-confirm``.

The translation is kept whole, not as a digest: ``make lang-diff`` can then show a reviewer the words that changed, and
what counts as a change is decided by comparing parsed texts, so a new serializer unconfirms nothing.
"""

from collections.abc import Set
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

import yaml
from fluent.syntax import FluentParser, FluentSerializer, ast

from pipeline.language import Language, Prose, own_case
from pipeline.language.messages import position
from pipeline.language.prose import Block, references
from pipeline.model import Problem, Refused, Where, relative
from pipeline.settings import read_text, read_yaml
from pipeline.settings.markup import AMBIGUOUS

HEAD = 'Each text and its translation as they were when the translation was confirmed. Written by make lang-confirm, never by hand.'
TRANSLATION = 'translation'
LOCALE = 'locale.yaml'  # its key in confirmed.yaml: no term can be called so
LOOKS = {
    'status',
    'fonts',
    'figure_scale',
}  # what locale.yaml says of the looks and the review, not of the words

Text = TypeVar('Text')
Texts = Set[tuple[str, str]]  # kind and id: a message and a block may be called the same


class Pair(NamedTuple, Generic[Text]):
    """A text of the source and its translation, as both were when the translation was confirmed."""

    source: Text | None  # None where the source has no such text
    translation: (
        Text | None
    )  # None where the confirmation was withdrawn, or an older version kept the source alone


class Confirmed(NamedTuple):
    """What is confirmed of a pack: patterns of messages, forms of terms, values of ``locale.yaml``."""

    messages: dict[str, Pair[ast.Pattern]] = {}
    terms: dict[str, Pair[dict[str, str]]] = {}
    locale: dict[str, Any] | None = None


class ConfirmedBlock(NamedTuple):
    """What is confirmed of a block: the source text, the numbers it printed by their short names, the translation."""

    text: str
    numbers: dict[str, int | float | None]
    translation: str | None = None


def confirmed_of(language: Language) -> Confirmed:
    """Read what is confirmed of a language, in all its folders.

    A confirmation holds for the texts of its own folder and of less specific ones: a text that a
    more specific folder replaces is unconfirmed until it is confirmed there.
    """
    messages, terms = dict[str, Pair[ast.Pattern]](), dict[str, Pair[dict[str, str]]]()
    locale = None
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
    terms = {
        name: _pair(entry) for name, entry in _table(folder / 'confirmed.yaml', root, {}).items()
    }
    locale = terms.pop(LOCALE, None)
    return Confirmed(
        _read_messages(folder / 'confirmed.ftl', root),
        terms,
        locale.translation if locale else None,
    )


def _read_messages(path: Path, root: Path) -> dict[str, Pair[ast.Pattern]]:
    if not path.exists():
        return {}
    file = relative(path, root)
    text, found, problems = read_text(path, file), {}, []
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Message) and {each.id.name for each in entry.attributes} <= {
            TRANSLATION
        }:
            found[entry.id.name] = Pair(
                entry.value, entry.attributes[0].value if entry.attributes else None
            )
        elif not isinstance(entry, ast.BaseComment):
            problems.append(_not_as_written(position(text, entry, file)))
    if problems:
        raise Refused(problems)
    return found


def _pair(entry: dict[str, Any]) -> Pair[dict[str, str]]:
    """Return a term as it was confirmed; an older version kept the forms of the source alone."""
    if isinstance(entry.get('source'), dict):
        return Pair(entry['source'], entry.get(TRANSLATION))
    return Pair(entry, None)


def read_confirmed_prose(path: Path, root: Path) -> dict[str, ConfirmedBlock]:
    """Read what is confirmed of the blocks of a translated prose."""
    table = _table(path, root, {'text': str, 'numbers': dict})
    return {
        name: ConfirmedBlock(block['text'], block['numbers'], block.get(TRANSLATION))
        for name, block in table.items()
    }


def _table(path, root, parts):
    if not path.exists():
        return {}
    file = relative(path, root)
    try:
        document = read_yaml(path, file)
    except Refused as refusal:
        raise Refused(
            problem._replace(kind='translation') for problem in refusal.problems
        ) from None
    entries = document.value if isinstance(document.value, dict) else {'': None}
    faulty = [
        name
        for name, entry in entries.items()
        if not isinstance(entry, dict)
        or any(not isinstance(entry.get(part), kind) for part, kind in parts.items())
    ]
    if faulty:
        raise Refused(
            [_not_as_written(document.wheres.get((name,), Where(file, 1))) for name in faulty]
        )
    return entries


def _not_as_written(where: Where) -> Problem:
    return Problem(
        where,
        'not as make lang-confirm writes it',
        'Put the file back as it was, or delete it and confirm again',
        'translation',
    )


def source_pattern(name: str, source: Language) -> ast.Pattern | None:
    """Return the source text of a message; of a phrase in a case of the language's own, that of the phrase it is a case of."""
    while name not in source.messages:
        name, hyphen, _ = name.rpartition('-')
        if not hyphen:
            return None
    return source.messages[name].pattern


def locale_values(language: Language) -> dict[str, Any]:
    """Return what ``locale.yaml`` says of words, numbers and days; its looks and its status are not confirmed."""
    return language.locale.model_dump(mode='json', exclude=LOOKS, exclude_unset=True)


def pack_files(
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
        if name in source.messages or own_case(name, source)
    }
    terms = {
        name: Pair(forms, language.terms[name])
        for name, forms in source.terms.items()
        if name in language.terms
    }
    terms = _renewed('term', terms, old.terms, ids, withdrawn)
    locale = locale_values(language) if ('locale', 'locale') in ids else old.locale
    table = {
        name: {part: dict(forms) for part, forms in pair._asdict().items() if forms is not None}
        for name, pair in terms.items()
    }
    table |= {LOCALE: {'source': {}, TRANSLATION: locale}} if locale is not None else {}
    entries = [
        _entry(name, pair)
        for name, pair in _renewed('message', messages, old.messages, ids, withdrawn).items()
        if any(pair)
    ]
    files = {}
    if entries or old.messages:
        resource = ast.Resource([ast.ResourceComment(HEAD), *entries])
        files['confirmed.ftl'] = FluentSerializer().serialize(resource)
    if table or old.terms or old.locale is not None:
        files['confirmed.yaml'] = _yaml(table)
    return files


def _renewed(
    kind: str, new: dict[str, Pair[Text]], old: dict[str, Pair[Text]], ids: Texts, withdrawn: Texts
) -> dict[str, Pair[Text]]:
    """Return what is confirmed of texts of one kind, in the order of the pack."""
    found = {}
    for name, pair in new.items():
        if (kind, name) in ids:
            found[name] = pair
        elif (kind, name) in withdrawn:
            found[name] = old.get(name, pair)._replace(translation=None)
        elif name in old:
            found[name] = old[name]
    return found


def _entry(name: str, pair: Pair[ast.Pattern]) -> ast.Message:
    attributes = (
        [ast.Attribute(ast.Identifier(TRANSLATION), pair.translation)] if pair.translation else []
    )
    return ast.Message(ast.Identifier(name), pair.source, attributes)


def prose_file(
    translated: Prose,
    source: Prose,
    old: dict[str, ConfirmedBlock],
    values: dict,
    ids: Texts,
    withdrawn: Texts = frozenset(),
) -> str:
    """Return the file that remembers the blocks ``ids`` as confirmed now, with the ``values`` of the numbers they print, and no longer those ``withdrawn``."""
    blocks = {}
    for name, block in source.blocks.items():
        if ('block', name) in ids and name in translated.blocks:
            blocks[name] = ConfirmedBlock(
                block.text,
                _numbers(block, translated.blocks[name], values),
                translated.blocks[name].text,
            )
        elif name in old:
            blocks[name] = (
                old[name]._replace(translation=None) if ('block', name) in withdrawn else old[name]
            )
    return _yaml(
        {
            name: {part: value for part, value in block._asdict().items() if value is not None}
            for name, block in blocks.items()
        }
    )


def _numbers(block: Block, translated: Block, values):
    used = sorted(
        reference[1:]
        for reference in references(block) | references(translated)
        if reference.startswith('$')
    )
    return {name: values[name] for name in used if name in values}


class _Dumper(yaml.SafeDumper):
    """Writes several lines as several lines, and no anchors."""

    def ignore_aliases(self, data):
        return True

    def text(self, value):
        quoted = (
            AMBIGUOUS.fullmatch(value) or value != value.strip()
        )  # a space that no line may break at is one that editors strip
        return self.represent_scalar(
            'tag:yaml.org,2002:str', value, style='|' if '\n' in value else "'" if quoted else None
        )


_Dumper.add_representer(str, _Dumper.text)


def _yaml(table):
    return f'# {HEAD}\n' + yaml.dump(
        table, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10**6
    )
