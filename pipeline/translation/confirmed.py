"""Remember the source language as it was when each translation was confirmed.

A pack keeps the messages in ``confirmed.ftl`` and the terms in ``confirmed.yaml``; a brief keeps the blocks of its
prose in ``confirmed/<tag>.yaml``, with the numbers they printed. These files are written by ``make lang-confirm``.
"""
from pathlib import Path
from typing import NamedTuple

import yaml
from fluent.syntax import FluentSerializer, ast

from pipeline.language import Language, Prose, parse_messages
from pipeline.language.prose import Block, references
from pipeline.model import Problem, Refused, Where, relative
from pipeline.settings import read_text, read_yaml
from pipeline.settings.markup import AMBIGUOUS

HEAD = 'The source language as it was when each translation was confirmed. Written by make lang-confirm, never by hand.'

Texts = set[tuple[str, str]]             # kind and id: a message and a block may be called the same


class Confirmed(NamedTuple):
    """What a pack's translations were made from: patterns of messages, forms of terms."""

    messages: dict[str, ast.Pattern]
    terms: dict[str, dict[str, str]]


class ConfirmedBlock(NamedTuple):
    """What a block's translation was made from: the source text, and the numbers it printed by their short names."""

    text: str
    numbers: dict[str, int | float | None]


def read_confirmed(folder: Path, root: Path) -> Confirmed:
    """Read what a pack's translations were made from; nothing is confirmed where there is no such file."""
    messages, terms = folder / 'confirmed.ftl', folder / 'confirmed.yaml'
    said = parse_messages(read_text(messages, relative(messages, root)), relative(messages, root)) if messages.exists() else {}
    return Confirmed({name: message.pattern for name, message in said.items()}, _table(terms, root, {}))


def read_confirmed_prose(path: Path, root: Path) -> dict[str, ConfirmedBlock]:
    """Read what the blocks of a translated prose were made from."""
    table = _table(path, root, {'text': str, 'numbers': dict})
    return {name: ConfirmedBlock(block['text'], block['numbers']) for name, block in table.items()}


def _table(path, root, parts):
    if not path.exists():
        return {}
    file = relative(path, root)
    try:
        document = read_yaml(path, file)
    except Refused as refusal:
        raise Refused(problem._replace(kind='translation') for problem in refusal.problems) from None
    entries = document.value if isinstance(document.value, dict) else {'': None}
    faulty = [name for name, entry in entries.items() if not isinstance(entry, dict) or any(not isinstance(entry.get(part), kind) for part, kind in parts.items())]
    if faulty:
        raise Refused([Problem(document.wheres.get((name,), Where(file, 1)), 'not as make lang-confirm writes it', 'Put the file back as it was, or delete it and confirm again', 'translation') for name in faulty])
    return entries


def pack_files(language: Language, source: Language, old: Confirmed, ids: Texts) -> dict[str, str]:
    """Return the files that remember the messages and terms ``ids`` as confirmed now, beside those that were before."""
    patterns = {name: message.pattern if ('message', name) in ids else old.messages.get(name) for name, message in source.messages.items() if name in language.messages}
    terms = {name: forms if ('term', name) in ids else old.terms.get(name) for name, forms in source.terms.items() if name in language.terms}
    entries = [ast.Message(ast.Identifier(name), pattern) for name, pattern in patterns.items() if pattern]
    return {'confirmed.ftl': FluentSerializer().serialize(ast.Resource([ast.ResourceComment(HEAD), *entries])),
            'confirmed.yaml': _yaml({name: dict(forms) for name, forms in terms.items() if forms})}


def prose_file(translated: Prose, source: Prose, old: dict[str, ConfirmedBlock], values: dict, ids: Texts) -> str:
    """Return the file that remembers the blocks ``ids`` as confirmed now, with the ``values`` of the numbers they print."""
    blocks = {}
    for name, block in source.blocks.items():
        if ('block', name) in ids and name in translated.blocks:
            blocks[name] = ConfirmedBlock(block.text, _numbers(block, translated.blocks[name], values))
        elif name in old:
            blocks[name] = old[name]
    return _yaml({name: block._asdict() for name, block in blocks.items()})


def _numbers(block: Block, translated: Block, values):
    used = sorted(reference[1:] for reference in references(block) | references(translated) if reference.startswith('$'))
    return {name: values[name] for name in used if name in values}


class _Dumper(yaml.SafeDumper):
    """Writes several lines as several lines, and no anchors."""

    def ignore_aliases(self, data):
        return True

    def text(self, value):
        return self.represent_scalar('tag:yaml.org,2002:str', value, style='|' if '\n' in value else "'" if AMBIGUOUS.fullmatch(value) else None)


_Dumper.add_representer(str, _Dumper.text)


def _yaml(table):
    return f'# {HEAD}\n' + yaml.dump(table, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10**6)
