"""The translator's commands: how a language stands beside its source, what changed, what is confirmed."""

import re
import shutil
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline.model import Problem, Refused, Where, attempting, relative
from pipeline.storage.atomic import put
from pipeline.workspace import ROOT, Command

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


def lang_new(run, options):
    """begin a language: its pack and its prose, in the words of the source until they are translated"""
    from pipeline.scaffold.language import scaffold, ways_of

    tag, packs = _named(run, options), run.packs()
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
    files = scaffold(tag, ways, run.pack(run.source()), [run.pack(other) for other in packs])
    for name, content in files.items():
        print(put(run.own_pack(tag) / name, content))
    brief = run.recorded().brief
    if not run.prose_path(tag).exists():
        print(put(run.prose_path(tag), run.prose_path(brief.source_language).read_bytes()))
    print(
        NEXT.format(
            tag=tag,
            brief=run.prose_path(tag).parent / 'brief.yaml',
            reference=run.data / 'reference',
            house=run.house_file,
            languages=', '.join([*brief.languages, tag]),
        )
    )


def lang_status(run, options):
    """say of each language how many of its texts stand, and which do not"""
    from pipeline.translation import REFUSED, names
    from pipeline.validate import validate

    recorded, ledger = _facts(run)
    tags = [options.tag] if options.tag else sorted({*run.packs(), *recorded.brief.languages})
    problems, lines = (
        [problem for problem in validate(recorded) if problem.kind == 'translation'],
        [],
    )
    for tag in tags:
        standings = run.standings(tag, ledger)
        lines += _rows(tag, [*standings, *names(run.pack(tag), recorded)])
        unfinished = sum(each.state in REFUSED for each in standings)
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


def lang_check(run, options):
    """read the packs and the prose for faults, which stop the build, and for oddities of typing, which do not"""
    from pipeline.language import (
        lint,
        lint_looks,
        lint_names,
        lint_prose,
        lint_prose_typing,
        lint_typing,
    )

    recorded, faults, remarks = run.recorded(), [], []
    source, kind = run.pack(run.source()), run.kind(recorded.brief)
    told = attempting(faults)(run.prose, recorded.brief.source_language)
    for tag in [options.tag] if options.tag else sorted(run.packs()):
        try:
            language = run.pack(tag)
            faults += [
                *lint(language, source),
                *lint_looks(language.folders, ROOT),
            ]
            remarks += lint_typing(language, source)
            if run.prose_path(tag).exists() or tag in recorded.brief.languages:
                prose = run.prose(tag)
                faults += lint_names(run.language(tag), recorded)
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


def lang_diff(run, options):
    """show what changed in the source of each stale text, and in each translation since it was confirmed"""
    standings = run.standings(_named(run, options), _facts(run)[1])
    for each in standings:
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
    print(_counts(options.tag, standings))


def lang_confirm(run, options):
    """remember the source and its translations as they are now: these translations are right"""
    from pipeline.settings import nearest

    ledger = _facts(run)[1]
    standings, asked = (
        run.standings(_named(run, options), ledger),
        [id for id in re.split(r'[,\s]+', options.ids) if id],
    )
    known = {each.id for each in standings}
    unknown = [
        Problem(Where('IDS'), f'no text is called "{id}"', nearest(id, known), 'usage')
        for id in asked
        if id not in known
    ]
    if unknown:
        raise Refused(unknown)
    _confirm(
        run,
        options.tag,
        ledger,
        {(each.kind, each.id) for each in standings if not asked or each.id in asked},
    )


def lang_proof(run, options):
    """make a sheet to proof-read by: every text with sample numbers, the source beside it"""
    from pipeline.language import Prose, Speaker, Words
    from pipeline.translation import proof

    ledger, source = _facts(run)[1], run.source()
    told, path = ledger.public.brief.source_language, run.prose_path(_named(run, options))
    words = {tag: Words(run.language(tag), ledger) for tag in (source, told, options.tag)}
    prose = run.prose(options.tag) if path.exists() else Prose(options.tag, str(path), {})
    sheet = proof(
        words,
        Speaker(run.prose(told), words[told]),
        Speaker(prose, words[options.tag]),
        source,
        run.standings(options.tag, ledger),
    )
    print(put(run.out / 'translation' / f'{options.tag}-proof.html', sheet))


def _confirm(run, tag, ledger, ids, withdrawn=frozenset()):
    """Remember these texts as they are now, no longer those ``withdrawn``, and say how the language stands."""
    from pipeline.translation import (
        confirmed_of,
        named_values,
        pack,
        pack_files,
        prose_file,
        read_confirmed,
        read_confirmed_prose,
    )

    language, source, own = run.pack(tag), run.pack(run.source()), run.own_pack(tag)
    if language.tag != source.tag:
        standing = pack(language, source, confirmed_of(language))
        changed = ids - {(each.kind, each.id) for each in standing if each.state == 'ok'}
        old = read_confirmed(own, ROOT)
        for name, content in pack_files(language, source, old, changed, withdrawn).items():
            print(put(own / name, content))
    told = ledger.public.brief.source_language
    if run.prose_path(tag).exists() and tag != told:
        beside = run.confirmed_prose(tag)
        print(
            put(
                beside,
                prose_file(
                    run.prose(tag),
                    run.prose(told),
                    read_confirmed_prose(beside, ROOT),
                    named_values(ledger),
                    ids,
                    withdrawn,
                ),
            )
        )
    print(_counts(tag, run.standings(tag, ledger)))


def lang_export(run, options):
    """hand the texts of a language to a translator's tools: PO, and a workbook"""
    from pipeline.translation import to_po, to_sheet

    ledger = _facts(run)[1]
    standings = run.standings(_named(run, options), ledger)
    notes = {name: message.comment for name, message in run.pack(run.source()).messages.items()}
    folder = run.out / 'translation'
    print(
        put(
            folder / f'{options.tag}.po',
            to_po(options.tag, standings, notes, ledger.public.brief.published),
        )
    )
    print(put(folder / f'{options.tag}.xlsx', to_sheet(run.pack(options.tag), standings, notes)))
    print(_counts(options.tag, standings))


def lang_import(run, options):
    """take texts back from a translator's tools; those that are done are confirmed"""
    from pipeline.translation import returned

    ledger = _facts(run)[1]
    standings = run.standings(_named(run, options), ledger)
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
    entries = returned(path, path.name)
    new = _rewritten(run, options.tag, entries, standings, ledger.public.brief)
    for file, content in new.items():
        print(put(file, content))
    now = {(each.kind, each.id): each for each in run.standings(options.tag, ledger)}
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
    _confirm(run, options.tag, ledger, confirmed, withdrawn)


def _rewritten(run, tag, entries, standings, brief):
    """Return the files of a language that change with these texts, each with its new content.

    Raises ``Refused`` with every text that a build would refuse.
    """
    from pipeline.settings import read_text
    from pipeline.translation import misplaced, rewrite

    language, own = run.pack(tag), run.own_pack(tag)
    patterns = {name: message.pattern for name, message in language.messages.items()}
    writers = {
        'message': (own / 'messages.ftl', partial(rewrite.messages, known=patterns)),
        'term': (own / 'terms.yaml', partial(rewrite.terms, known=language.terms)),
        'block': (run.prose_path(tag), rewrite.prose),
    }
    new, problems = {}, misplaced(entries, standings, run.pack(run.source()))
    for kind, (path, write) in writers.items():
        old = read_text(path, path.name) if path.exists() else ''
        of_kind = [entry for entry in entries if entry.kind == kind]
        content, faults = write(old, of_kind)
        problems += faults
        if of_kind and content != old:
            new[path] = content
    problems = problems or _refused_by_a_build(run, tag, entries, new, brief)
    if problems:
        raise Refused(problems)
    return new


def _refused_by_a_build(run, tag, entries, files, brief):
    """Return what a build would refuse of texts that came back, were these the files of the language."""
    from pipeline.language import lint, lint_prose, load_language, read_prose
    from pipeline.settings import read_text
    from pipeline.translation import of_entries

    own, prose = run.own_pack(tag), run.prose_path(tag)
    others = [folder for folder in run.packs()[tag] if folder != own]
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
            faults += lint(tried, run.pack(run.source()))
        except Refused as refusal:
            unreadable += refusal.problems
        try:
            if prose in files:
                translated = read_prose(trial / prose.name, f'{tag}/{prose.name}', tag)
                faults += lint_prose(translated, run.prose(brief.source_language), brief.names, [])
        except Refused as refusal:
            unreadable += refusal.problems
        read = [trial / prose.name] + [
            folder / name for folder in (trial, *others) for name in ('messages.ftl', 'terms.yaml')
        ]
        contents = {
            relative(path, root): read_text(path, path.name) for path in read if path.exists()
        }
    return of_entries([*unreadable, *faults], entries, contents) or unreadable


def _named(run, options):
    """Return the language that is asked for, or refuse where none is named."""
    if not options.tag:
        raise Refused(
            [
                Problem(
                    Where('LANG'),
                    'the language is not named',
                    f'Write it behind the command, LANG=…; known: {", ".join(run.packs())}',
                    'usage',
                )
            ]
        )
    return options.tag


def _facts(run):
    """Return the records and the facts of the brief as they are now, whether the line has run or not."""
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose

    recorded = run.recorded()
    return recorded, analyse(disclose(recorded))


def _states():
    from pipeline.translation import STATES

    return STATES


def _row(tag, what, cells):
    return f'{tag:10}{what:12}' + ''.join(f'{cell:>13}' for cell in cells)


def _rows(tag, standings):
    for kind, what in KINDS.items():
        of_kind = [each for each in standings if each.kind == kind]
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


def _counts(tag, standings):
    states = [each.state for each in standings]
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


ONE = {'tag': {'help': 'the language'}}
COMMANDS = (
    Command(lang_new, ONE, quiet=True),
    Command(
        lang_status,
        {'tag': {'nargs': '?', 'default': '', 'help': 'the language; all where none is named'}},
        quiet=True,
    ),
    Command(
        lang_check,
        {'tag': {'nargs': '?', 'default': '', 'help': 'the language; all where none is named'}},
        quiet=True,
    ),
    Command(lang_diff, ONE, quiet=True),
    Command(
        lang_confirm,
        {
            **ONE,
            '--ids': {
                'default': '',
                'help': 'which texts, parted by commas; all where none is named',
            },
        },
        quiet=True,
    ),
    Command(lang_proof, ONE, quiet=True),
    Command(lang_export, ONE, quiet=True),
    Command(lang_import, {**ONE, 'file': {'help': 'what came back, .po or .xlsx'}}, quiet=True),
)
