"""The ways of texts to a translator's tools and back."""

from __future__ import annotations

import shutil
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from pipeline.cli.command import TAG, Command
from pipeline.cli.translation import confirm, counted, facts_of, named_language
from pipeline.model import BriefDefinition, Problem, Refused, Where, relative
from pipeline.storage.atomic import write_atomic
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.translation import TextStatus
    from pipeline.translation.exchange import Returned

    Writer = Callable[[str, list[Returned]], tuple[str, list[Problem]]]


def lang_export(workspace: Workspace, options: Namespace) -> None:
    """Export the texts of a language for a translator's tools, as PO and as a workbook."""
    from pipeline.translation import to_po, to_sheet

    ledger, tag = facts_of(workspace)[1], named_language(workspace, options)
    statuses = workspace.translations(tag, ledger)
    source = workspace.pack(workspace.source())
    notes = {name: message.comment for name, message in source.messages.items()}
    folder = workspace.out / 'translation'
    day = ledger.public.brief.published
    print(write_atomic(folder / f'{tag}.po', to_po(tag, statuses, notes, day)))
    print(write_atomic(folder / f'{tag}.xlsx', to_sheet(workspace.pack(tag), statuses, notes)))
    print(counted(tag, statuses))


def lang_import(workspace: Workspace, options: Namespace) -> None:
    """Import texts from a translator's tools; those that are done are confirmed."""
    from pipeline.translation import read_returned

    ledger, tag = facts_of(workspace)[1], named_language(workspace, options)
    statuses = workspace.translations(tag, ledger)
    path = Path(options.file)
    if not path.is_file():
        what, hint = f'there is no file "{options.file}"', 'Name the one that came back: FILE=fr.po'
        raise Refused([Problem(Where('FILE'), what, hint, 'usage')])
    entries = read_returned(path, path.name)
    new = _rewritten(workspace, tag, entries, statuses, ledger.public.brief)
    for file, content in new.items():
        print(write_atomic(file, content))
    now = {(each.kind, each.id): each for each in workspace.translations(tag, ledger)}
    confirmed = {
        entry.key
        for entry in entries
        if entry.done and now[entry.key].source.split() == entry.source.split()
    }
    # a changed text is unconfirmed by itself
    withdrawn = {entry.key for entry in entries if not entry.done and now[entry.key].state == 'ok'}
    for entry in entries:
        if entry.done and entry.key not in confirmed:
            print(
                f'{entry.where}: the {entry.kind} "{entry.id}" comes in unconfirmed: '
                'it was translated from another source text'
            )
    confirm(workspace, tag, ledger, confirmed, withdrawn)


def _rewritten(
    workspace: Workspace,
    tag: str,
    entries: list[Returned],
    statuses: Sequence[TextStatus],
    brief: BriefDefinition,
) -> dict[Path, str]:
    """Return the files of a language that change with these texts, each with its new content.

    Raises ``Refused`` with every text that a build would refuse.
    """
    from pipeline.settings import read_text
    from pipeline.translation import misplaced_entries, rewrite

    language, own = workspace.pack(tag), workspace.own_pack(tag)
    patterns = {name: message.pattern for name, message in language.messages.items()}
    writers: dict[str, tuple[Path, Writer]] = {
        'message': (own / 'messages.ftl', partial(rewrite.messages, known=patterns)),
        'term': (own / 'terms.yaml', partial(rewrite.terms, known=language.terms)),
        'block': (workspace.prose_path(tag), rewrite.prose),
    }
    new: dict[Path, str] = {}
    problems = list(misplaced_entries(entries, statuses, workspace.pack(workspace.source())))
    for kind, (path, write) in writers.items():
        old = read_text(path, path.name) if path.exists() else ''
        of_kind = [entry for entry in entries if entry.kind == kind]
        content, faults = write(old, of_kind)
        problems += faults
        if of_kind and content != old:
            new[path] = content
    problems = problems or _refused_by_a_build(workspace, tag, entries, new, brief)
    if problems:
        raise Refused(problems)
    return new


def _refused_by_a_build(
    workspace: Workspace,
    tag: str,
    entries: list[Returned],
    files: Mapping[Path, str],
    brief: BriefDefinition,
) -> list[Problem]:
    """Return what a build would refuse of returned texts, were these the files of the language."""
    from pipeline.language import lint, lint_prose, load_language, read_prose
    from pipeline.settings import read_text
    from pipeline.translation import problems_of_entries

    own, prose = workspace.own_pack(tag), workspace.prose_path(tag)
    others = [folder for folder in workspace.packs()[tag] if folder != own]
    unreadable: list[Problem] = []
    faults: list[Problem] = []
    with TemporaryDirectory() as place:
        root, trial = Path(place), Path(place) / tag
        if own.exists():
            shutil.copytree(own, trial)
        trial.mkdir(exist_ok=True)
        for path, content in files.items():
            (trial / path.name).write_text(content, encoding='utf-8')
        try:
            tried = load_language(tag, {tag: (trial, *others)}, root)
            faults += lint(tried, workspace.pack(workspace.source()))
        except Refused as refusal:
            unreadable += refusal.problems
        try:
            if prose in files:
                translated = read_prose(trial / prose.name, f'{tag}/{prose.name}', tag)
                original = workspace.prose(brief.source_language)
                faults += lint_prose(translated, original, brief.names, [])
        except Refused as refusal:
            unreadable += refusal.problems
        names = ('messages.ftl', 'terms.yaml')
        read = [
            trial / prose.name,
            *(folder / name for folder in (trial, *others) for name in names),
        ]
        contents = {
            relative(path, root): read_text(path, path.name) for path in read if path.exists()
        }
    return problems_of_entries([*unreadable, *faults], entries, contents) or unreadable


FILE = {'file': {'help': 'what came back, .po or .xlsx'}}
COMMANDS = (
    Command('lang-export', lang_export, TAG, quiet=True),
    Command('lang-import', lang_import, {**TAG, **FILE}, quiet=True),
)
