"""The translator's commands: how a language stands beside its source, what changed, what is confirmed."""

import re
import shutil
from argparse import Namespace
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline.cli.command import TAG, Command
from pipeline.model import BriefDefinition, Problem, Refused, Where, attempting, relative
from pipeline.storage.atomic import put
from pipeline.workspace import Workspace

KINDS = {
    'message': 'messages',
    'term': 'terms',
    'locale': 'locale',
    'name': 'place names',
    'block': 'prose',
}
NEXT = """Every word is still that of the source. Translate, look, confirm:
    make preview LANG={tag}                     one page as a picture, drafts marked
    make lang-status LANG={tag}                 what is translated and what is not
    make lang-confirm LANG={tag} IDS=headline   this text is translated and read
To build the brief in it, the data must name it too:
    {brief}: languages: [{languages}]
    {reference}/places.csv, facilities.csv: fill a column names.{tag}; the table of terms there, if there is one: terms/{tag}.yaml
    {house}: organisation: {{…, {tag}: …}}"""
LISTED = 12  # ids that the table of standings names for each state


def lang_new(workspace: Workspace, options: Namespace) -> None:
    """Begin a language: its pack and its prose, in the words of the source until they are translated."""
    from pipeline.scaffold.language import scaffold, ways_of

    tag, packs = _named(workspace, options), workspace.packs()
    if tag in packs:
        raise Refused(
            [
                Problem(
                    Where(str(packs[tag][0])),
                    f'there is a pack "{tag}" already',
                    f'Edit it; make lang-status LANG={tag} says what it lacks',
                    'usage',
                )
            ]
        )
    ways = ways_of(
        tag
    )  # first of all: Babel gives other months once it has read a related language
    files = scaffold(
        tag, ways, workspace.pack(workspace.source()), [workspace.pack(other) for other in packs]
    )
    for name, content in files.items():
        print(put(workspace.own_pack(tag) / name, content))
    brief = workspace.recorded().brief
    if not workspace.prose_path(tag).exists():
        print(
            put(workspace.prose_path(tag), workspace.prose_path(brief.source_language).read_bytes())
        )
    print(
        NEXT.format(
            tag=tag,
            brief=workspace.prose_path(tag).parent / 'brief.yaml',
            reference=workspace.data / 'reference',
            house=workspace.shown(workspace.house_path),
            languages=', '.join([*brief.languages, tag]),
        )
    )


def lang_status(workspace: Workspace, options: Namespace) -> None:
    """Say of each language how many of its texts stand, and which do not."""
    from pipeline.translation import REFUSED, name_statuses
    from pipeline.validate import validate

    recorded, ledger = _facts(workspace)
    tags = [options.tag] if options.tag else _tags(workspace, recorded.brief)
    problems, lines = (
        [problem for problem in validate(recorded) if problem.kind == 'translation'],
        [],
    )
    for tag in tags:
        statuses = workspace.translations(tag, ledger)
        lines += _rows(tag, [*statuses, *name_statuses(workspace.pack(tag), recorded)])
        unfinished = sum(each.state in REFUSED for each in statuses)
        if unfinished and tag in (*recorded.brief.languages, options.tag):
            problems.append(
                Problem(
                    Where(tag),
                    f'{unfinished} texts keep it out of a release',
                    f'Write what is missing; make lang-diff LANG={tag} shows what changed; make lang-confirm LANG={tag} when all is read',
                    'translation',
                )
            )
    print('\n'.join([_row('language', 'texts', _states()), *lines]), flush=True)
    if problems:
        raise Refused(problems)


def _tags(workspace: Workspace, brief: BriefDefinition) -> list[str]:
    """Return the languages of the workspace's own packs and of the brief, sorted by tag."""
    return sorted({*workspace.own_languages(), *brief.languages})


def lang_check(workspace: Workspace, options: Namespace) -> None:
    """Read the packs and the prose for faults, which stop the build, and for oddities of typing, which do not."""
    from pipeline.language import (
        lint,
        lint_looks,
        lint_names,
        lint_prose,
        lint_prose_typing,
        lint_typing,
    )

    recorded, faults, remarks = workspace.recorded(), [], []
    source, kind = workspace.pack(workspace.source()), workspace.kind(recorded.brief)
    told = attempting(faults)(workspace.prose, recorded.brief.source_language)
    for tag in [options.tag] if options.tag else _tags(workspace, recorded.brief):
        try:
            language = workspace.pack(tag)
            faults += [
                *lint(language, source),
                *lint_looks(language.folders, workspace.folder),
            ]
            remarks += lint_typing(language, source)
            if workspace.prose_path(tag).exists() or tag in recorded.brief.languages:
                prose = workspace.prose(tag)
                faults += lint_names(workspace.language(tag), recorded)
                faults += (
                    lint_prose(prose, told, recorded.brief.names, kind.blocks(recorded.brief))
                    if told
                    else []
                )
                remarks += lint_prose_typing(prose, told, language) if told else []
        except Refused as refusal:
            faults += refusal.problems
    faults = list(dict.fromkeys(faults))
    for remark in remarks:
        print(f'remark: {remark}')
    print(f'{len(faults)} faults, {len(remarks)} remarks', flush=True)
    if faults:
        raise Refused(faults)


def lang_diff(workspace: Workspace, options: Namespace) -> None:
    """Show what changed in the source of each stale text, and in each translation since it was confirmed."""
    statuses = workspace.translations(_named(workspace, options), _facts(workspace)[1])
    for each in statuses:
        if each.state in ('stale', 'changed'):
            print(f'{each.where}: {each.kind} {each.id}{": " + each.why if each.why else ""}')
            print(
                _indented(
                    'source' if each.was == each.source else 'was -> is',
                    _word_diff(each.was, each.source),
                ),
                _indented(options.tag, _word_diff(each.confirmed or each.text, each.text)),
                sep='\n',
                end='\n\n',
            )
    print(_counts(options.tag, statuses))


def lang_confirm(workspace: Workspace, options: Namespace) -> None:
    """Remember the source and its translations as they are now: these translations are right."""
    from pipeline.settings import nearest

    ledger = _facts(workspace)[1]
    statuses, asked = (
        workspace.translations(_named(workspace, options), ledger),
        [id for id in re.split(r'[,\s]+', options.ids) if id],
    )
    known = {each.id for each in statuses}
    unknown = [
        Problem(Where('IDS'), f'no text is called "{id}"', nearest(id, known), 'usage')
        for id in asked
        if id not in known
    ]
    if unknown:
        raise Refused(unknown)
    _confirm(
        workspace,
        options.tag,
        ledger,
        {(each.kind, each.id) for each in statuses if not asked or each.id in asked},
    )


def lang_proof(workspace: Workspace, options: Namespace) -> None:
    """Make a sheet to proof-read by: every text with sample numbers, the source beside it."""
    from pipeline.language import Prose, ProseWriter, Words
    from pipeline.translation import proof_sheet

    ledger, source = _facts(workspace)[1], workspace.source()
    told, path = (
        ledger.public.brief.source_language,
        workspace.prose_path(_named(workspace, options)),
    )
    words = {tag: Words(workspace.language(tag), ledger) for tag in (source, told, options.tag)}
    prose = workspace.prose(options.tag) if path.exists() else Prose(options.tag, str(path), {})
    sheet = proof_sheet(
        words,
        ProseWriter(workspace.prose(told), words[told]),
        ProseWriter(prose, words[options.tag]),
        source,
        workspace.translations(options.tag, ledger),
        workspace.layouts(),
    )
    print(put(workspace.out / 'translation' / f'{options.tag}-proof.html', sheet))


def _confirm(workspace: Workspace, tag, ledger, ids, withdrawn=frozenset()):
    """Remember these texts as they are now, no longer those ``withdrawn``, and say how the language stands."""
    from pipeline.translation import (
        confirmed_pack_files,
        confirmed_prose_file,
        confirmed_texts,
        named_values,
        pack_statuses,
        read_confirmed,
        read_confirmed_prose,
    )

    language, source, own = (
        workspace.pack(tag),
        workspace.pack(workspace.source()),
        workspace.own_pack(tag),
    )
    if language.tag != source.tag:
        now = pack_statuses(language, source, confirmed_texts(language))
        changed = ids - {(each.kind, each.id) for each in now if each.state == 'ok'}
        old = read_confirmed(own, workspace.folder)
        for name, content in confirmed_pack_files(
            language, source, old, changed, withdrawn
        ).items():
            print(put(own / name, content))
    told = ledger.public.brief.source_language
    if workspace.prose_path(tag).exists() and tag != told:
        beside = workspace.confirmed_prose(tag)
        print(
            put(
                beside,
                confirmed_prose_file(
                    workspace.prose(tag),
                    workspace.prose(told),
                    read_confirmed_prose(beside, workspace.folder),
                    named_values(ledger),
                    ids,
                    withdrawn,
                ),
            )
        )
    print(_counts(tag, workspace.translations(tag, ledger)))


def lang_export(workspace: Workspace, options: Namespace) -> None:
    """Hand the texts of a language to a translator's tools: PO, and a workbook."""
    from pipeline.translation import to_po, to_sheet

    ledger = _facts(workspace)[1]
    statuses = workspace.translations(_named(workspace, options), ledger)
    notes = {
        name: message.comment
        for name, message in workspace.pack(workspace.source()).messages.items()
    }
    folder = workspace.out / 'translation'
    print(
        put(
            folder / f'{options.tag}.po',
            to_po(options.tag, statuses, notes, ledger.public.brief.published),
        )
    )
    print(
        put(folder / f'{options.tag}.xlsx', to_sheet(workspace.pack(options.tag), statuses, notes))
    )
    print(_counts(options.tag, statuses))


def lang_import(workspace: Workspace, options: Namespace) -> None:
    """Take texts back from a translator's tools; those that are done are confirmed."""
    from pipeline.translation import read_returned

    ledger = _facts(workspace)[1]
    statuses = workspace.translations(_named(workspace, options), ledger)
    path = Path(options.file)
    if not path.is_file():
        raise Refused(
            [
                Problem(
                    Where('FILE'),
                    f'there is no file "{options.file}"',
                    'Name the one that came back: FILE=fr.po',
                    'usage',
                )
            ]
        )
    entries = read_returned(path, path.name)
    new = _rewritten(workspace, options.tag, entries, statuses, ledger.public.brief)
    for file, content in new.items():
        print(put(file, content))
    now = {(each.kind, each.id): each for each in workspace.translations(options.tag, ledger)}
    confirmed = {
        entry.key
        for entry in entries
        if entry.done and now[entry.key].source.split() == entry.source.split()
    }
    withdrawn = {
        entry.key for entry in entries if not entry.done and now[entry.key].state == 'ok'
    }  # a changed text is unconfirmed by itself
    for entry in entries:
        if entry.done and entry.key not in confirmed:
            print(
                f'{entry.where}: the {entry.kind} "{entry.id}" comes in unconfirmed: it was translated from another source text'
            )
    _confirm(workspace, options.tag, ledger, confirmed, withdrawn)


def _rewritten(workspace: Workspace, tag, entries, statuses, brief):
    """Return the files of a language that change with these texts, each with its new content.

    Raises ``Refused`` with every text that a build would refuse.
    """
    from pipeline.settings import read_text
    from pipeline.translation import misplaced_entries, rewrite

    language, own = workspace.pack(tag), workspace.own_pack(tag)
    patterns = {name: message.pattern for name, message in language.messages.items()}
    writers = {
        'message': (own / 'messages.ftl', partial(rewrite.messages, known=patterns)),
        'term': (own / 'terms.yaml', partial(rewrite.terms, known=language.terms)),
        'block': (workspace.prose_path(tag), rewrite.prose),
    }
    new, problems = {}, misplaced_entries(entries, statuses, workspace.pack(workspace.source()))
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


def _refused_by_a_build(workspace: Workspace, tag, entries, files, brief):
    """Return what a build would refuse of texts that came back, were these the files of the language."""
    from pipeline.language import lint, lint_prose, load_language, read_prose
    from pipeline.settings import read_text
    from pipeline.translation import problems_of_entries

    own, prose = workspace.own_pack(tag), workspace.prose_path(tag)
    others = [folder for folder in workspace.packs()[tag] if folder != own]
    unreadable, faults = [], []
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
                faults += lint_prose(
                    translated, workspace.prose(brief.source_language), brief.names, []
                )
        except Refused as refusal:
            unreadable += refusal.problems
        read = [trial / prose.name] + [
            folder / name for folder in (trial, *others) for name in ('messages.ftl', 'terms.yaml')
        ]
        contents = {
            relative(path, root): read_text(path, path.name) for path in read if path.exists()
        }
    return problems_of_entries([*unreadable, *faults], entries, contents) or unreadable


def _named(workspace: Workspace, options: Namespace) -> str:
    """Return the language that is asked for, or refuse where none is named."""
    if not options.tag:
        raise Refused(
            [
                Problem(
                    Where('LANG'),
                    'the language is not named',
                    f'Write it behind the command, LANG=…; known: {", ".join(workspace.packs())}',
                    'usage',
                )
            ]
        )
    return options.tag


def _facts(workspace: Workspace):
    """Return the records and the facts of the brief as they are now, whether the line has run or not."""
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose

    recorded = workspace.recorded()
    return recorded, analyse(disclose(recorded))


def _states():
    from pipeline.translation import STATES

    return STATES


def _row(tag, what, cells):
    return f'{tag:10}{what:12}' + ''.join(f'{cell:>13}' for cell in cells)


def _rows(tag, statuses):
    for kind, what in KINDS.items():
        of_kind = [each for each in statuses if each.kind == kind]
        by_state = {
            state: [each.id for each in of_kind if each.state == state] for state in _states()
        }
        yield _row(
            tag, what, [len(ids) for ids in by_state.values()] if of_kind else ['-'] * len(by_state)
        )
        yield from (
            f'{"":22}changed: {each.id} ({each.where})'
            for each in of_kind
            if each.state == 'changed'
        )
        for state, ids in list(by_state.items())[1:]:
            if ids and state != 'changed':
                yield f'{"":22}{state}: {", ".join(ids[:LISTED])}{f" and {len(ids) - LISTED} more" if len(ids) > LISTED else ""}'


def _counts(tag, statuses):
    states = [each.state for each in statuses]
    return f'{tag}: ' + ', '.join(
        f'{states.count(state)} {state}' for state in _states() if state in states
    )


def _word_diff(old, new):
    """Return the new text with what was taken out as [-…-] and what came in as {+…+}."""
    was, now = (re.findall(r'\S+|\s+', text) for text in (old, new))
    out = []
    for operation, i, j, k, m in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        gone, come = ''.join(was[i:j]), ''.join(now[k:m])
        out.append(
            come
            if operation == 'equal'
            else (f'[-{gone}-]' if gone else '') + (f'{{+{come}+}}' if come else '')
        )
    return ''.join(out)


def _indented(label, text):
    return '\n'.join(
        f'    {"" if i else label:10}{line}' for i, line in enumerate(text.split('\n'))
    )


COMMANDS = (
    Command('lang-new', lang_new, TAG, quiet=True),
    Command(
        'lang-status',
        lang_status,
        {'tag': {'nargs': '?', 'default': '', 'help': 'the language; all where none is named'}},
        quiet=True,
    ),
    Command(
        'lang-check',
        lang_check,
        {'tag': {'nargs': '?', 'default': '', 'help': 'the language; all where none is named'}},
        quiet=True,
    ),
    Command('lang-diff', lang_diff, TAG, quiet=True),
    Command(
        'lang-confirm',
        lang_confirm,
        {
            **TAG,
            '--ids': {
                'default': '',
                'help': 'which texts, parted by commas; all where none is named',
            },
        },
        quiet=True,
    ),
    Command('lang-proof', lang_proof, TAG, quiet=True),
    Command('lang-export', lang_export, TAG, quiet=True),
    Command(
        'lang-import',
        lang_import,
        {**TAG, 'file': {'help': 'what came back, .po or .xlsx'}},
        quiet=True,
    ),
)
