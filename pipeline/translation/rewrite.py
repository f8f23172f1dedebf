"""Put translations into the files of a pack and of a prose: only what changed is written anew, the rest stays as people wrote it."""

import json
import re
from collections.abc import Mapping

import yaml
from fluent.syntax import ast

from pipeline.language.prose import HEADING
from pipeline.language.syntax import Parser
from pipeline.model import Problem
from pipeline.translation.exchange import Returned

FORM = re.compile(r'^([a-z][a-z0-9-]*): (.+)$')


def messages(
    text: str, entries: list[Returned], known: Mapping[str, ast.Pattern]
) -> tuple[str, list[Problem]]:
    """Return a ``messages.ftl`` with these messages in it, and what could not be read in them.

    ``known`` are the messages that the language has now, from this file or from another one: what
    is the same already is not written.
    """
    standing = {
        entry.id.name: entry
        for entry in Parser().parse(text).body
        if isinstance(entry, ast.Message)
    }
    splices, added, problems = [], [], []
    for entry in entries:
        written = f'{entry.id} ={_as_written(entry.text)}'
        parsed, *more = Parser().parse(f'{written}\n').body
        if not isinstance(parsed, ast.Message) or parsed.value is None:
            problems.append(
                _unread(
                    entry,
                    parsed.annotations[0].message if isinstance(parsed, ast.Junk) else 'no text',
                )
            )
        elif more or parsed.attributes:
            problems.append(_unread(entry, 'something follows its text'))
        elif entry.id in known and parsed.value.equals(known[entry.id]):
            continue
        elif entry.id not in standing:
            added.append(f'{written}\n')
        else:
            splices.append(
                (standing[entry.id].id.span.start, standing[entry.id].value.span.end, written)
            )
    return _spliced(text, splices) + ''.join(added), problems


def _as_written(text):
    """Return a pattern as it follows "=": lines of words are indented, those of a choice stand as they are."""
    lines = text.split('\n')
    if len(lines) == 1 or (lines[0].startswith('{') and text.endswith('}')):
        return f' {text}'
    return '\n    ' + '\n    '.join(lines)


def _unread(entry, why):
    return Problem(
        entry.where,
        f'"{entry.id}" is not Fluent syntax: {why}',
        'Compare with the source beside it; braces are closed, forms stand on lines of their own',
        'translation',
    )


def terms(
    text: str, entries: list[Returned], known: Mapping[str, Mapping[str, str]]
) -> tuple[str, list[Problem]]:
    """Return a ``terms.yaml`` with these terms in it, and what could not be read in them.

    A term comes back as "form: text", one form a line. ``known`` are the terms that the language
    has now, from this file or from another one: what is the same already is not written.
    """
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    standing = {
        key.value: {form.value: said for form, said in forms.value}
        for key, forms in (root.value if root else ())
    }
    splices, added, problems = [], [], []
    for entry in entries:
        matches = [FORM.match(line) for line in entry.text.split('\n')]
        if not all(matches) or 'name' not in [match[1] for match in matches if match]:
            problems.append(
                Problem(
                    entry.where,
                    f'"{entry.id}" needs its forms, one a line',
                    'Write "name: …", and so on as in the source',
                    'translation',
                )
            )
            continue
        said = {match[1]: match[2] for match in matches}
        old = standing.get(entry.id)
        if said == known.get(entry.id):
            continue
        if old is None:
            added.append(f'{entry.id}: {_flow(said)}\n')
        elif said.keys() == old.keys():
            splices += [
                (
                    old[form].start_mark.index,
                    old[form].end_mark.index,
                    json.dumps(word, ensure_ascii=False),
                )
                for form, word in said.items()
                if old[form].value != word
            ]
        else:
            forms = next(value for key, value in root.value if key.value == entry.id)
            end = (
                forms.end_mark.index
                if forms.flow_style
                else forms.start_mark.index
                + len(text[forms.start_mark.index : forms.end_mark.index].rstrip())
            )
            splices.append((forms.start_mark.index, end, _flow(said)))
    return _spliced(text, splices) + ''.join(added), problems


def _flow(forms):
    return (
        '{'
        + ', '.join(
            f'{form}: {json.dumps(word, ensure_ascii=False)}' for form, word in forms.items()
        )
        + '}'
    )


def prose(text: str, entries: list[Returned]) -> tuple[str, list[Problem]]:
    """Return a prose with these blocks in it, and what would begin another block; a block that is new comes last."""
    problems = [
        Problem(
            entry.where,
            f'"{entry.id}": a line begins with "#", which begins another block',
            'Begin the line with a word',
            'translation',
        )
        for entry in entries
        if re.search('^#', entry.text, re.MULTILINE)
    ]
    new = {entry.id: entry.text for entry in entries}
    out, skipping = [], False
    for line in text.split('\n'):
        if heading := HEADING.match(line):
            skipping = heading[1] in new
            out += [line, new.pop(heading[1]), ''] if skipping else [line]
        elif not skipping:
            out.append(line)
    out = ['\n'.join(out).rstrip('\n')]
    return '\n\n'.join(
        [*filter(None, out), *(f'# {name}\n{words}' for name, words in new.items())]
    ) + '\n', problems


def _spliced(text, splices):
    for start, end, written in sorted(splices, reverse=True):
        text = text[:start] + written + text[end:]
    return text if text.endswith('\n') or not text else text + '\n'
