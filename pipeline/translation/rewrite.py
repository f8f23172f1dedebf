"""Put translations into the files of a pack and of a prose.

Only what changed is written anew; the rest stays as people wrote it.
"""

import json
import re
from collections.abc import Iterable, Mapping

import yaml
from fluent.syntax import ast

from pipeline.language.prose import HEADING
from pipeline.language.syntax import Parser
from pipeline.model import Problem
from pipeline.translation.exchange import Returned

FORM = re.compile(r'^([a-z][a-z0-9-]*): (.+)$')

Splice = tuple[int, int, str]  # what of a text is replaced, from and to, and by what


def messages(
    text: str, entries: list[Returned], known: Mapping[str, ast.Pattern]
) -> tuple[str, list[Problem]]:
    """Return a ``messages.ftl`` with these messages in it, and what could not be read in them.

    ``known`` are the messages that the language has now, from this file or from another one: what
    is the same already is not written.
    """
    written_here = {
        entry.id.name: entry
        for entry in Parser().parse(text).body
        if isinstance(entry, ast.Message)
    }
    splices: list[Splice] = []
    added: list[str] = []
    problems: list[Problem] = []
    for entry in entries:
        written = f'{entry.id} ={_as_written(entry.text)}'
        parsed, fault = _parsed(written)
        if parsed is None:
            problems.append(_unread(entry, fault))
        elif entry.id in known and parsed.equals(known[entry.id]):
            continue
        elif entry.id in written_here:
            splices.append((*_extent(written_here[entry.id]), written))
        else:
            added.append(f'{written}\n')
    return _spliced(text, splices) + ''.join(added), problems


def _parsed(written: str) -> tuple[ast.Pattern | None, str]:
    """Return the pattern of a message alone, or what is wrong with it."""
    parsed, *more = Parser().parse(f'{written}\n').body
    if isinstance(parsed, ast.Junk):
        return None, str(parsed.annotations[0].message)
    if not isinstance(parsed, ast.Message) or parsed.value is None:
        return None, 'no text'
    if more or parsed.attributes:
        return None, 'something follows its text'
    return parsed.value, ''


def _extent(message: ast.Message) -> tuple[int, int]:
    """Return where a message begins and ends, without its comment."""
    if message.value is None or message.value.span is None or message.id.span is None:
        raise ValueError(f'the message {message.id.name} was not parsed from a text')
    return message.id.span.start, message.value.span.end


def _as_written(text: str) -> str:
    """Return a pattern as it follows "=".

    Lines of words are indented, those of a choice stay as they are.
    """
    lines = text.split('\n')
    if len(lines) == 1 or (lines[0].startswith('{') and text.endswith('}')):
        return f' {text}'
    return '\n    ' + '\n    '.join(lines)


def _unread(entry: Returned, why: str) -> Problem:
    what = f'"{entry.id}" is not Fluent syntax: {why}'
    hint = 'Compare with the source beside it; braces are closed, forms stand on lines of their own'
    return Problem(entry.where, what, hint, 'translation')


def terms(
    text: str, entries: list[Returned], known: Mapping[str, Mapping[str, str]]
) -> tuple[str, list[Problem]]:
    """Return a ``terms.yaml`` with these terms in it, and what could not be read in them.

    A term comes back as "form: text", one form a line. ``known`` are the terms that the language
    has now, from this file or from another one: what is the same already is not written.
    """
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    written_here: dict[str, yaml.MappingNode] = {}
    if isinstance(root, yaml.MappingNode):
        written_here = {key.value: forms for key, forms in root.value}
    splices: list[Splice] = []
    added: list[str] = []
    problems: list[Problem] = []
    for entry in entries:
        forms = _forms(entry.text)
        if 'name' not in forms:
            what, hint = f'"{entry.id}" needs its forms, one a line', 'Write "name: …", and so on'
            hint += ' as in the source'
            problems.append(Problem(entry.where, what, hint, 'translation'))
        elif forms == known.get(entry.id):
            continue
        elif entry.id in written_here:
            splices += _changed_forms(text, written_here[entry.id], forms)
        else:
            added.append(f'{entry.id}: {_flow(forms)}\n')
    return _spliced(text, splices) + ''.join(added), problems


def _forms(text: str) -> dict[str, str]:
    """Return the forms of a term, or nothing where a line of it is none."""
    forms: dict[str, str] = {}
    for line in text.split('\n'):
        match = FORM.match(line)
        if not match:
            return {}
        forms[match[1]] = match[2]
    return forms


def _changed_forms(text: str, term: yaml.MappingNode, forms: Mapping[str, str]) -> list[Splice]:
    """Return what changes in a term; where its forms are others, it is written anew."""
    old = {form.value: word for form, word in term.value}
    if forms.keys() == old.keys():
        return [
            (*_marks(old[form]), json.dumps(word, ensure_ascii=False))
            for form, word in forms.items()
            if old[form].value != word
        ]
    start, end = _marks(term)
    if not term.flow_style:  # a block ends where the next one begins
        end = start + len(text[start:end].rstrip())
    return [(start, end, _flow(forms))]


def _marks(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.index, node.end_mark.index


def _flow(forms: Mapping[str, str]) -> str:
    """Return the forms of a term on one line."""
    written = (f'{form}: {json.dumps(word, ensure_ascii=False)}' for form, word in forms.items())
    return f'{{{", ".join(written)}}}'


def prose(text: str, entries: list[Returned]) -> tuple[str, list[Problem]]:
    """Return a prose with these blocks in it, and what would begin another block.

    A block that is new comes last.
    """
    problems: list[Problem] = []
    for entry in entries:
        if re.search('^#', entry.text, re.MULTILINE):
            what = f'"{entry.id}": a line begins with "#", which begins another block'
            problems.append(Problem(entry.where, what, 'Begin the line with a word', 'translation'))
    new = {entry.id: entry.text for entry in entries}
    lines: list[str] = []
    skipping = False
    for line in text.split('\n'):
        if heading := HEADING.match(line):
            skipping = heading[1] in new
            lines += [line, new.pop(heading[1]), ''] if skipping else [line]
        elif not skipping:
            lines.append(line)
    kept = '\n'.join(lines).rstrip('\n')
    added = [f'# {name}\n{words}' for name, words in new.items()]
    return '\n\n'.join([kept, *added] if kept else added) + '\n', problems


def _spliced(text: str, splices: Iterable[Splice]) -> str:
    for start, end, written in sorted(splices, reverse=True):
        text = text[:start] + written + text[end:]
    return text if text.endswith('\n') or not text else text + '\n'
