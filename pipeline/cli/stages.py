"""The stages of the line: what each reads, calls and leaves behind."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from pipeline.cli.command import KEY, NOW, PDF_KEY, TAG, Command, dump
from pipeline.cli.documents import check_pdf, render_page, write_page
from pipeline.cli.release import run_publish
from pipeline.model import (
    BriefDefinition,
    Drawn,
    Ledger,
    Problem,
    Public,
    Record,
    Recorded,
    Refused,
    Where,
    attempting,
)
from pipeline.storage.atomic import write_atomic
from pipeline.workspace import FONTS, Workspace

if TYPE_CHECKING:
    from pipeline.check import RestrictedValues
    from pipeline.language import Fonts, Language, Prose
    from pipeline.write import BriefType, House


def run_validate(workspace: Workspace, options: Namespace) -> Path:
    """Refuse data that contradict themselves, and texts that lose a number."""
    from pipeline.analyse import analyse, masked
    from pipeline.check import without_restricted
    from pipeline.disclose import disclose
    from pipeline.validate import validate
    from pipeline.validate.duplicates import find

    problems: list[Problem] = []
    ledger = None
    attempt = attempting(problems)
    recorded = attempt(workspace.recorded)
    if recorded:
        problems += validate(recorded)
        if not problems:
            ledger = masked(analyse(disclose(recorded)))
            problems += _names_without_facts(ledger, recorded.brief)
    kind = attempt(workspace.kind, recorded.brief) if recorded else None
    if recorded and kind:
        problems += kind.missing(list(workspace.drawable()))
        problems += kind.against_small_cells() if recorded.policy.small_cells else []
    problems += _templates(workspace, options.tags)
    problems += _texts(workspace, options.tags, recorded, ledger, kind)
    if recorded:
        restricted = attempt(workspace.restricted, ledger, options.tags, recorded)
        restricted = restricted or workspace.restricted(None, (), recorded)
        published = _restricted_in_published(workspace, restricted, options.tags, recorded, ledger)
        problems = published + without_restricted(restricted, problems)
    if problems or recorded is None or ledger is None:
        raise Refused(problems)
    if alike := find(recorded).open:
        print(
            f'{len(alike)} pairs of incidents may be one event each; '
            'nobody has decided, so all are counted: make duplicates'
        )
    for tag in options.tags:
        _say_unfinished(workspace, tag, ledger)
    return workspace.put(f'.valid-{"+".join(options.tags)}', '')


def _templates(workspace: Workspace, tags: list[str]) -> list[Problem]:
    """Return what is wrong with who publishes, with the logo, the paper and the fonts."""
    problems: list[Problem] = []
    attempt = attempting(problems)
    house: House | None = attempt(workspace.house)
    publisher = attempt(lambda: workspace.publisher(workspace.languages(tags))) if house else None
    if house and (publisher or not workspace.lacks_house):
        problems += house.unnamed(tags)
        attempt(workspace.logo)
        attempt(workspace.sheet)
    problems += attempt(_fonts, workspace, tags) or []
    return problems


def _fonts(workspace: Workspace, tags: list[str]) -> list[Problem]:
    """Return what is wrong with the workspace's fonts, and each family that no font is of."""
    from pipeline.settings.fonts import font_problems, unknown_families

    own = workspace.folder / FONTS
    problems = font_problems(own) if own.exists() and not workspace.is_example else []
    if problems:
        return problems
    house = workspace.house()
    named = _families(house, house.fonts) if house.fonts else []
    for locale in map(workspace.locale, tags):
        named += _families(locale, locale.fonts)
    return unknown_families(named, workspace.fonts())


def _families(record: Record, fonts: Fonts) -> list[tuple[str, Where]]:
    """Return the families that a record names, each with its place."""
    styles = (('serif', fonts.serif), ('sans', fonts.sans))
    return [
        (family, record.at('fonts', style, i))
        for style, families in styles
        for i, family in enumerate(families)
    ]


def _say_unfinished(workspace: Workspace, tag: str, ledger: Ledger) -> None:
    """Say how many texts are not confirmed: a draft may be built of them, a release may not."""
    from pipeline.translation import REFUSED

    states = [each.state for each in workspace.translations(tag, ledger)]
    counted = ', '.join(f'{states.count(state)} {state}' for state in REFUSED if state in states)
    if counted:
        print(
            f'{tag}: {counted}: a draft, which make press refuses; '
            f'make lang-status LANG={tag} lists them'
        )


def _names_without_facts(ledger: Ledger, brief: BriefDefinition) -> Iterator[Problem]:
    from pipeline.settings import nearest

    for short, names in brief.names.items():
        for name in (names,) if isinstance(names, str) else names:
            if name not in ledger.facts:
                where, hint = brief.at('names', short), nearest(name, ledger.facts)
                yield Problem(where, f'no fact is called "{name}"', hint)
    for i, short in enumerate(brief.tiles):
        where = brief.at('tiles', i)
        if short not in brief.names:
            what = f'no number is called "{short}"'
            yield Problem(where, what, nearest(short, brief.names))
        elif not isinstance(brief.names[short], str):
            count = len(brief.names[short])
            what = f'a tile shows one number, "{short}" stands for {count}'
            yield Problem(where, what, 'Give one of them a short name of its own')


def _texts(
    workspace: Workspace,
    tags: list[str],
    recorded: Recorded | None,
    ledger: Ledger | None,
    kind: BriefType | None,
) -> list[Problem]:
    """Return the faults of the packs and the prose, each compared with its source language."""
    from pipeline.language import lint_prose

    problems: list[Problem] = []
    attempt = attempting(problems)
    source = attempt(workspace.source)
    wanted = dict.fromkeys((*tags, *([source] if source else [])))
    packs = {tag: attempt(workspace.language, tag) for tag in wanted}
    told = recorded.brief.source_language if recorded else source
    wanted = dict.fromkeys((*tags, *([told] if told else [])))
    proses = {tag: attempt(workspace.prose, tag) for tag in wanted}
    for tag in tags:
        pack, prose = packs[tag], proses[tag]
        faults: list[Problem] = []
        if pack:
            faults += _faults_of_pack(workspace, pack, packs.get(source or ''), recorded)
        original = proses.get(told or '')
        if prose and original and recorded and kind:
            blocks = [*kind.blocks(recorded.brief), *_notes(recorded)]
            faults += lint_prose(prose, original, recorded.brief.names, blocks)
        if ledger and pack and prose and not faults:
            faults += _unspeakable(pack, prose, ledger)
        problems += faults
    return problems


def _faults_of_pack(
    workspace: Workspace, language: Language, source: Language | None, recorded: Recorded | None
) -> list[Problem]:
    from pipeline.language import lint, lint_looks, lint_names

    problems = list(lint(language, source)) if source else []
    problems += lint_looks(language.folders, workspace.folder)
    return problems + (list(lint_names(language, recorded)) if recorded else [])


def _unspeakable(language: Language, prose: Prose, ledger: Ledger) -> list[Problem]:
    """Return what keeps a block of the prose from being said with the numbers of the ledger."""
    from pipeline.language import ProseWriter, Words

    problems: list[Problem] = []
    attempt = attempting(problems)
    writer = ProseWriter(prose, Words(language, ledger))
    for block in prose.blocks:
        attempt(writer.html, block)
    return problems


def _restricted_in_published(
    workspace: Workspace,
    restricted: RestrictedValues,
    tags: list[str],
    recorded: Recorded,
    ledger: Ledger | None,
) -> list[Problem]:
    """Return a problem for each restricted value in a text or a record that is published.

    A value is no less restricted for being written there.
    """
    from pipeline.check import leaks_in_records, leaks_in_text

    problems: list[Problem] = []
    if ledger:
        records = _published_records(recorded, ledger.public)
        problems += leaks_in_records(restricted, records)
    for path in [path for tag in tags for path in workspace.texts(tag)]:
        text = path.read_text(encoding='utf-8', errors='replace')
        problems += leaks_in_text(restricted, workspace.shown(path), text)
    if ledger and not problems:  # whatever field it came by
        problems += leaks_in_records(restricted, [(Where('public.json'), ledger.public)])
    return problems


def _published_records(recorded: Recorded, public: Public) -> Iterator[tuple[Where, Record]]:
    """Yield each record that is published, with its place in the data."""
    incidents = {
        incident.id: incident.at() for incident in (*recorded.incidents, *recorded.previous)
    }
    for each in (*public.incidents, *public.previous):
        yield incidents[each.id], each
    for repeat in public.repeats:
        yield incidents[repeat.id], repeat
    for claim, stated in zip(recorded.claims, public.claims, strict=True):
        yield claim.at(), stated
    for table in (public.places, public.facilities, public.sources):
        yield from ((record.at('id'), record) for record in table.values())
    yield public.brief.at(), public.brief


def _notes(recorded: Recorded) -> Iterable[str]:
    """Return the blocks of prose that incidents call their public notes, each once."""
    return dict.fromkeys(
        incident.public_note for incident in recorded.incidents if incident.public_note
    )


def run_disclose(workspace: Workspace, options: Namespace) -> Path:
    """Publish of each record what the policy allows."""
    from pipeline.disclose import disclose
    from pipeline.validate import validate

    recorded = workspace.recorded()
    problems = validate(recorded)
    if problems:
        raise Refused(problems)
    return workspace.put('public.json', dump(disclose(recorded)))


def run_analyse(workspace: Workspace, options: Namespace) -> Path:
    """Count: the only arithmetic."""
    from pipeline.analyse import analyse, masked

    facts = masked(analyse(workspace.read('public.json', Public)))
    return workspace.put('facts.json', dump(facts))


def run_draw(workspace: Workspace, options: Namespace) -> Path:
    """Draw all figures of one language."""
    from pipeline.draw import draw
    from pipeline.language import Words

    ledger, language = workspace.ledger(), workspace.language(options.tag)
    drawings = draw(
        ledger,
        Words(language, ledger),
        workspace.kind(ledger.public.brief).figures(),
        workspace.house().palette,
        workspace.fonts(),
        workspace.drawable(),
    )
    folder = workspace.out / options.tag
    for svg, described in drawings.values():
        write_atomic(folder / described.file, svg)
    for old in folder.glob('*.svg'):
        if old.stem not in drawings:
            old.unlink()
    described_by_name = {name: described for name, (_, described) in drawings.items()}
    figures = TypeAdapter(dict[str, Drawn]).dump_json(described_by_name, indent=1)
    return workspace.put(f'{options.tag}/figures.json', figures + b'\n')


def run_write(workspace: Workspace, options: Namespace) -> Path:
    """Write the brief in one language."""
    page = write_page(workspace, options.tag, 'brief.html', workspace.ledger())
    return workspace.put(f'{options.tag}/brief.html', page)


def run_render(workspace: Workspace, options: Namespace) -> Path:
    """Turn one brief into PDF."""
    html = (workspace.out / options.tag / 'brief.html').read_text(encoding='utf-8')
    facts = (workspace.out / 'facts.json').read_bytes()
    pdf = render_page(workspace, options.tag, html, facts, workspace.ledger())
    return workspace.put(f'{options.tag}/unchecked.pdf', pdf)


def run_check(workspace: Workspace, options: Namespace) -> Path:
    """Read the finished PDF back, and give it its name."""
    from pipeline.check import receipt

    folder = workspace.out / options.tag
    pdf = (folder / 'unchecked.pdf').read_bytes()
    html = (folder / 'brief.html').read_text(encoding='utf-8')
    finished = check_pdf(workspace, options.tag, workspace.ledger(), pdf, html)
    write_atomic(folder / 'checked.json', json.dumps(receipt(finished), indent=1) + '\n')
    workspace.record_version()
    return workspace.put(f'{options.tag}/brief.pdf', pdf)


STAGES = (
    Command('validate', run_validate, {'tags': {'nargs': '+', 'help': 'the languages'}}),
    Command('disclose', run_disclose),
    Command('analyse', run_analyse),
    Command('draw', run_draw, TAG),
    Command('write', run_write, TAG),
    Command('render', run_render, TAG),
    Command('check', run_check, TAG),
    Command('publish', run_publish, {**KEY, **PDF_KEY, **NOW}, quiet=True, brief='named'),
)
