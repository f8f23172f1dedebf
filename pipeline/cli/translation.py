"""The translator's commands: begin a language, see its status, what changed, confirm it."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from pipeline.cli.command import TAG, Command
from pipeline.model import BriefDefinition, Ledger, Problem, Recorded, Refused, Where, attempting
from pipeline.storage.atomic import write_atomic
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.language import Language, Prose
    from pipeline.translation import TextStatus

KINDS = {
    'message': 'messages',
    'term': 'terms',
    'locale': 'locale',
    'name': 'place names',
    'block': 'prose',
}
NEXT = """Every text is still that of the source. Translate, look, confirm:
    make preview LANG={tag}                     one page as a picture, drafts marked
    make lang-status LANG={tag}                 what is translated and what is not
    make lang-confirm LANG={tag} IDS=headline   this text is translated and read
To build the brief in it, the data must name it too:
    {brief}: languages: [{languages}]
    {reference}/places.csv, facilities.csv: fill a column names.{tag}
    {reference}/terms/{tag}.yaml: the data's own terms, where there are any
    {house}: organisation: {{…, {tag}: …}}"""
LISTED = 12  # ids that the table of statuses names for each state
TextKey = tuple[str, str]  # kind and id of a text


def lang_new(workspace: Workspace, options: Namespace) -> None:
    """Begin a language: its pack and its prose, with the texts of the source."""
    from pipeline.scaffold.language import scaffold, ways_of

    tag, packs = named_language(workspace, options), workspace.packs()
    if tag in packs:
        where, what = Where(workspace.shown(packs[tag][0])), f'there is a pack "{tag}" already'
        hint = f'Edit it; make lang-status LANG={tag} says what it lacks'
        raise Refused([Problem(where, what, hint, 'usage')])
    # first of all: Babel gives other months once it has read a related language
    ways = ways_of(tag)
    others = [workspace.pack(other) for other in packs]
    for name, content in scaffold(tag, ways, workspace.pack(workspace.source()), others).items():
        print(write_atomic(workspace.own_pack(tag) / name, content))
    brief, prose = workspace.recorded().brief, workspace.prose_path(tag)
    if not prose.exists():
        print(write_atomic(prose, workspace.prose_path(brief.source_language).read_bytes()))
    print(
        NEXT.format(
            tag=tag,
            brief=workspace.shown(workspace.definition_path()),
            reference=workspace.shown(workspace.data / 'reference'),
            house=workspace.shown(workspace.house_path),
            languages=', '.join([*brief.languages, tag]),
        )
    )


def lang_status(workspace: Workspace, options: Namespace) -> None:
    """Print the status of the texts of each language, and list those that are not confirmed."""
    from pipeline.translation import REFUSED, STATES, name_statuses
    from pipeline.validate import validate

    recorded, ledger = facts_of(workspace)
    problems = [problem for problem in validate(recorded) if problem.kind == 'translation']
    lines: list[str] = []
    for tag in [options.tag] if options.tag else _tags(workspace, recorded.brief):
        statuses = workspace.translations(tag, ledger)
        lines += _rows(tag, [*statuses, *name_statuses(workspace.pack(tag), recorded)])
        unfinished = sum(each.state in REFUSED for each in statuses)
        if unfinished and tag in (*recorded.brief.languages, options.tag):
            what = f'{unfinished} texts keep it out of a release'
            hint = (
                f'Write what is missing; make lang-diff LANG={tag} shows what changed; '
                f'make lang-confirm LANG={tag} when all is read'
            )
            problems.append(Problem(Where(tag), what, hint, 'translation'))
    print('\n'.join([_row('language', 'texts', STATES), *lines]), flush=True)
    if problems:
        raise Refused(problems)


def _tags(workspace: Workspace, brief: BriefDefinition) -> list[str]:
    """Return the languages of the workspace's own packs and of the brief, sorted by tag."""
    return sorted({*workspace.own_languages(), *brief.languages})


def lang_check(workspace: Workspace, options: Namespace) -> None:
    """Check packs and prose for faults, which stop a build, and for oddities of typing."""
    recorded = workspace.recorded()
    faults: list[Problem] = []
    remarks: list[Problem] = []
    source = workspace.pack(workspace.source())
    original = attempting(faults)(workspace.prose, recorded.brief.source_language)
    for tag in [options.tag] if options.tag else _tags(workspace, recorded.brief):
        try:
            found, odd = _checked_pack(workspace, tag, source)
            faults += found
            remarks += odd
            if workspace.prose_path(tag).exists() or tag in recorded.brief.languages:
                found, odd = _checked_prose(workspace, tag, recorded, original)
                faults += found
                remarks += odd
        except Refused as refusal:
            faults += refusal.problems
    faults = list(dict.fromkeys(faults))
    for remark in remarks:
        print(f'remark: {remark}')
    print(f'{len(faults)} faults, {len(remarks)} remarks', flush=True)
    if faults:
        raise Refused(faults)


def _checked_pack(
    workspace: Workspace, tag: str, source: Language
) -> tuple[list[Problem], list[Problem]]:
    """Return the faults of a pack, and the remarks on it."""
    from pipeline.language import lint, lint_looks, lint_typing

    language = workspace.pack(tag)
    faults = [*lint(language, source), *lint_looks(language.folders, workspace.folder)]
    return faults, list(lint_typing(language, source))


def _checked_prose(
    workspace: Workspace, tag: str, recorded: Recorded, original: Prose | None
) -> tuple[list[Problem], list[Problem]]:
    """Return the faults of the prose in a language and of the data's names, and the remarks."""
    from pipeline.language import lint_names, lint_prose, lint_prose_typing

    brief, prose = recorded.brief, workspace.prose(tag)
    faults = list(lint_names(workspace.language(tag), recorded))
    if original is None:
        return faults, []
    blocks = workspace.kind(brief).blocks(brief)
    faults += lint_prose(prose, original, brief.names, blocks)
    return faults, list(lint_prose_typing(prose, original, workspace.pack(tag)))


def lang_diff(workspace: Workspace, options: Namespace) -> None:
    """Show what changed in each stale source text, and in translations since confirmed."""
    tag = named_language(workspace, options)
    statuses = workspace.translations(tag, facts_of(workspace)[1])
    for each in statuses:
        if each.state in ('stale', 'changed'):
            why = f': {each.why}' if each.why else ''
            print(f'{each.where}: {each.kind} {each.id}{why}')
            label = 'source' if each.was == each.source else 'was -> is'
            print(_indented(label, _word_diff(each.was, each.source)))
            before = each.confirmed or each.text
            print(_indented(tag, _word_diff(before, each.text)), end='\n\n')
    print(counted(tag, statuses))


def lang_confirm(workspace: Workspace, options: Namespace) -> None:
    """Confirm translations: they and their source texts, as they are now, are right."""
    from pipeline.settings import nearest

    ledger, tag = facts_of(workspace)[1], named_language(workspace, options)
    statuses = workspace.translations(tag, ledger)
    asked = [id for id in re.split(r'[,\s]+', options.ids) if id]
    known = {each.id for each in statuses}
    unknown = [
        Problem(Where('IDS'), f'no text is called "{id}"', nearest(id, known), 'usage')
        for id in asked
        if id not in known
    ]
    if unknown:
        raise Refused(unknown)
    keys = {(each.kind, each.id) for each in statuses if not asked or each.id in asked}
    confirm(workspace, tag, ledger, keys)


def lang_proof(workspace: Workspace, options: Namespace) -> None:
    """Make a sheet for proofreading: every text with sample numbers, the source beside it."""
    from pipeline.language import Prose, ProseWriter, Words
    from pipeline.translation import proof_sheet

    ledger, source = facts_of(workspace)[1], workspace.source()
    tag, original = named_language(workspace, options), ledger.public.brief.source_language
    path = workspace.prose_path(tag)
    words = {each: Words(workspace.language(each), ledger) for each in (source, original, tag)}
    prose = workspace.prose(tag) if path.exists() else Prose(tag, workspace.shown(path), {})
    sheet = proof_sheet(
        words,
        ProseWriter(workspace.prose(original), words[original]),
        ProseWriter(prose, words[tag]),
        source,
        workspace.translations(tag, ledger),
        workspace.layouts(),
    )
    print(write_atomic(workspace.out / 'translation' / f'{tag}-proof.html', sheet))


def confirm(
    workspace: Workspace,
    tag: str,
    ledger: Ledger,
    keys: AbstractSet[TextKey],
    withdrawn: AbstractSet[TextKey] = frozenset(),
) -> None:
    """Remember texts as they are now, and no longer those ``withdrawn``; print the counts."""
    from pipeline.translation import (
        confirmed_pack_files,
        confirmed_prose_file,
        confirmed_texts,
        named_values,
        pack_statuses,
        read_confirmed,
        read_confirmed_prose,
    )

    language, source = workspace.pack(tag), workspace.pack(workspace.source())
    own = workspace.own_pack(tag)
    if language.tag != source.tag:
        statuses = pack_statuses(language, source, confirmed_texts(language))
        changed = keys - {(each.kind, each.id) for each in statuses if each.state == 'ok'}
        old = read_confirmed(own, workspace.folder)
        files = confirmed_pack_files(language, source, old, changed, withdrawn)
        for name, content in files.items():
            print(write_atomic(own / name, content))
    original = ledger.public.brief.source_language
    if workspace.prose_path(tag).exists() and tag != original:
        beside = workspace.confirmed_prose(tag)
        content = confirmed_prose_file(
            workspace.prose(tag),
            workspace.prose(original),
            read_confirmed_prose(beside, workspace.folder),
            named_values(ledger),
            keys,
            withdrawn,
        )
        print(write_atomic(beside, content))
    print(counted(tag, workspace.translations(tag, ledger)))


def named_language(workspace: Workspace, options: Namespace) -> str:
    """Return the language that is asked for; raises ``Refused`` where none is named."""
    tag: str = options.tag
    if not tag:
        hint = f'Write it behind the command, LANG=…; known: {", ".join(workspace.packs())}'
        raise Refused([Problem(Where('LANG'), 'the language is not named', hint, 'usage')])
    return tag


def facts_of(workspace: Workspace) -> tuple[Recorded, Ledger]:
    """Return the records and the facts of the brief as they are now, before any stage has run."""
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose

    recorded = workspace.recorded()
    return recorded, analyse(disclose(recorded))


def _row(tag: str, what: str, cells: Iterable[object]) -> str:
    return f'{tag:10}{what:12}' + ''.join(f'{cell:>13}' for cell in cells)


def _rows(tag: str, statuses: Sequence[TextStatus]) -> Iterator[str]:
    """Yield how many texts of each kind are in each state, and which are not confirmed."""
    from pipeline.translation import STATES

    for kind, what in KINDS.items():
        of_kind = [each for each in statuses if each.kind == kind]
        states = [each.state for each in of_kind]
        counts = [states.count(state) for state in STATES]
        yield _row(tag, what, counts if of_kind else ['-'] * len(STATES))
        yield from _unconfirmed(of_kind, STATES[1:])


def _unconfirmed(statuses: Sequence[TextStatus], states: Iterable[str]) -> Iterator[str]:
    """Yield the texts in some states: those that changed with their places, others by name."""
    for each in statuses:
        if each.state == 'changed':
            yield f'{"":22}changed: {each.id} ({each.where})'
    for state in states:
        ids = [each.id for each in statuses if each.state == state]
        if ids and state != 'changed':
            more = f' and {len(ids) - LISTED} more' if len(ids) > LISTED else ''
            yield f'{"":22}{state}: {", ".join(ids[:LISTED])}{more}'


def counted(tag: str, statuses: Sequence[TextStatus]) -> str:
    """Return how many texts of a language are in each state."""
    from pipeline.translation import STATES

    states = [each.state for each in statuses]
    counts = [f'{states.count(state)} {state}' for state in STATES if state in states]
    return f'{tag}: ' + ', '.join(counts)


def _word_diff(old: str, new: str) -> str:
    """Return the new text with what was removed as [-…-] and what was added as {+…+}."""
    was, now = (re.findall(r'\S+|\s+', text) for text in (old, new))
    out: list[str] = []
    for operation, i, j, k, m in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        gone, come = ''.join(was[i:j]), ''.join(now[k:m])
        if operation == 'equal':
            out.append(come)
        else:
            out.append((f'[-{gone}-]' if gone else '') + (f'{{+{come}+}}' if come else ''))
    return ''.join(out)


def _indented(label: str, text: str) -> str:
    lines = text.split('\n')
    return '\n'.join(f'    {"" if i else label:10}{line}' for i, line in enumerate(lines))


ANY = {'tag': {'nargs': '?', 'default': '', 'help': 'the language; all if none is named'}}
IDS = {'--ids': {'default': '', 'help': 'which texts, separated by commas; else all'}}
COMMANDS = (
    Command('lang-new', lang_new, TAG, quiet=True),
    Command('lang-status', lang_status, ANY, quiet=True),
    Command('lang-check', lang_check, ANY, quiet=True),
    Command('lang-diff', lang_diff, TAG, quiet=True),
    Command('lang-confirm', lang_confirm, {**TAG, **IDS}, quiet=True),
    Command('lang-proof', lang_proof, TAG, quiet=True),
)
