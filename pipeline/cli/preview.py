"""A look at a language before it is whole: pages as pictures, with what is missing marked."""

from __future__ import annotations

import re
import time
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from pipeline.cli.command import Arguments, Command
from pipeline.cli.documents import redact_problems
from pipeline.cli.translation import named_language
from pipeline.model import Drawn, Ledger, Problem, Recorded, Refused
from pipeline.storage.atomic import write_folder
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.language import Language, Locale
    from pipeline.translation import Draft
    from pipeline.write import BriefType, House

LOOKS = """
.draft-mark {
  position: fixed; top: 95mm; inset-inline: 0; text-align: center;
  font: bold 150pt var(--sans); opacity: 0.07; transform: rotate(-30deg)
}
mark { background: #ffd84d; color: black }
"""
EVERY = 0.5  # seconds between two looks at the files, while they are watched
TAG = 'en-XA'  # Unicode's tag for such a language
MARKED = re.compile('⟪(.*?)⟫')


def preview(workspace: Workspace, options: Namespace) -> None:
    """Show one language as pictures, what is missing or stale marked; nothing is checked."""
    tag = named_language(workspace, options)
    seen: dict[str, int] | None = None
    while options.watch:
        if (now := _state(workspace, tag)) != seen:
            seen = now
            try:
                _show(workspace, tag, options.page)
            except Refused as refusal:
                print(*refusal.problems, sep='\n', flush=True)
        time.sleep(EVERY)
    _show(workspace, tag, options.page)


def _show(workspace: Workspace, tag: str, page: int | None) -> None:
    """Show a language with the texts that it has, and the source's names for the others."""
    from pipeline.language import Prose
    from pipeline.translation import Draft, fill_language, fill_names, fill_prose, placeholder

    began = time.monotonic()
    recorded, ledger = _facts(workspace)
    source = workspace.pack(workspace.source())
    original = workspace.prose(recorded.brief.source_language)
    language, statuses = workspace.language(tag), workspace.translations(tag, ledger)
    workspace.publisher({tag: language})
    own = workspace.prose_path(tag).exists()
    prose = workspace.prose(tag) if own else Prose(tag, original.file, {})
    draft = Draft(
        fill_language(language, source, statuses, recorded),
        fill_language(language, source, statuses, recorded, drawn=True),
        fill_prose(prose, original, statuses),
        fill_names(ledger, tag),
        fill_names(ledger, tag, drawn=True),
        placeholder('organisation'),
    )
    html, problems = _pictures(workspace, draft, page)
    shown = redact_problems(workspace, [tag], ledger, html, f'the draft in {tag}', problems)
    for problem in dict.fromkeys(shown):
        print(f'a build would refuse: {problem}')
    print(f'{time.monotonic() - began:.1f} s', flush=True)


def pseudo(workspace: Workspace, options: Namespace) -> None:
    """Show the brief in a pseudo-language, and list what no translator can reach."""
    from pipeline.translation import (
        Draft,
        pseudo_language,
        pseudo_names,
        pseudo_prose,
        untranslatable_in_style,
        untranslatable_texts,
    )

    ledger, source = _facts(workspace)[1], workspace.source()
    names = pseudo_names(ledger, source, TAG)
    language = pseudo_language(workspace.language(source), TAG)
    prose = pseudo_prose(workspace.prose(ledger.public.brief.source_language), TAG)
    organisation = f'‹{workspace.house().organisation[source]}›'
    draft = Draft(language, language, prose, names, names, organisation)
    html, problems = _pictures(workspace, draft, options.page)
    shown = redact_problems(workspace, [source], ledger, html, f'the draft in {TAG}', problems)
    for problem in dict.fromkeys(shown):
        print(f'a build would refuse: {problem}', flush=True)
    styles = list(workspace.named('templates/styles', '*.css').values())
    for folders in workspace.packs().values():
        styles += [folder / 'style.css' for folder in sorted(folders)]
    found = list(untranslatable_texts(html, 'the layout'))
    for style in styles:
        if style.exists():
            css = style.read_text(encoding='utf-8')
            found += untranslatable_in_style(css, workspace.shown(style))
    if found:
        raise Refused(found)


def _facts(workspace: Workspace) -> tuple[Recorded, Ledger]:
    """Return the records and the facts of the brief.

    Raises ``Refused`` where the data contradict themselves: a draft of them would mislead.
    """
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose
    from pipeline.validate import validate

    recorded = workspace.recorded()
    wrong = [problem for problem in validate(recorded) if problem.kind != 'translation']
    if wrong:
        raise Refused(wrong)
    return recorded, analyse(disclose(recorded))


def _pictures(workspace: Workspace, made_of: Draft, page: int | None) -> tuple[str, list[Problem]]:
    """Write the pages of a draft as pictures; return its HTML and what a build would refuse."""
    from pipeline.language import ProseWriter, Words
    from pipeline.render import sketch
    from pipeline.write import draft

    tag, brief = made_of.language.tag, made_of.ledger.public.brief
    kind, house = workspace.kind(brief), workspace.house()
    names = {tag: made_of.organisation, **house.organisation}
    house = house.model_copy(update={'organisation': names})
    drawings, problems = _drawn(workspace, made_of.drawn_ledger, made_of.drawn, kind, house)
    locales = _locales(workspace, brief.languages) | {tag: made_of.language.locale}
    brief = brief.model_copy(update={'languages': tuple(locales)})
    public = made_of.ledger.public.model_copy(update={'brief': brief})
    words = Words(made_of.language, made_of.ledger.model_copy(update={'public': public}))
    html, faults = draft(
        words.ledger,
        words,
        ProseWriter(made_of.prose, words),
        {name: described for name, (_, described) in drawings.items()},
        kind,
        house,
        locales,
        workspace.layouts(),
    )
    sheets = workspace.sheets(made_of.language)
    assets = {described.file: svg.encode() for svg, described in drawings.values()}
    assets |= {**sheets, 'brief.css': sheets['brief.css'] + LOOKS.encode(), **workspace.logo()}
    file = f'the draft in {tag}'
    pictures, refused = sketch(_marked(html, tag), assets, workspace.fonts(), file, page)
    files = {f'page-{number}.png': picture for number, picture in pictures.items()}
    folder = write_folder(workspace.out / 'preview' / tag, files)
    print(*(folder / name for name in files), sep='\n')
    return html, [*problems, *faults, *refused]


def _locales(workspace: Workspace, tags: Sequence[str]) -> dict[str, Locale]:
    known = workspace.packs()
    return {tag: workspace.locale(tag) for tag in tags if tag in known}


def _marked(html: str, tag: str) -> str:
    """Return a draft with its language behind the text, and each missing text marked."""
    from pipeline.translation import DRAWN

    mark = Markup('<div class="draft-mark">{}</div></body>').format(tag)
    parts = re.split(r'(<[^>]*>)', html.replace('</body>', mark))
    texts = [
        part if part.startswith('<') else MARKED.sub(r'<mark>««\1»»</mark>', part).translate(DRAWN)
        for part in parts
    ]
    return ''.join(texts)


def _drawn(
    workspace: Workspace, ledger: Ledger, language: Language, kind: BriefType, house: House
) -> tuple[dict[str, tuple[str, Drawn]], list[Problem]]:
    """Return the figures that can be drawn, and what keeps the others from it."""
    from pipeline.draw import draw
    from pipeline.language import Words

    drawings: dict[str, tuple[str, Drawn]] = {}
    problems: list[Problem] = []
    words, fonts, known = Words(language, ledger), workspace.fonts(), workspace.drawable()
    for name in dict.fromkeys(kind.figures()):
        try:
            drawings |= draw(ledger, words, (name,), house.palette, fonts, known)
        except Refused as refusal:
            problems += refusal.problems
    return drawings, problems


def _state(workspace: Workspace, tag: str) -> dict[str, int]:
    """Return the dates of the files that a translator, an editor or a designer changes."""
    folders = [
        *workspace.packs()[tag],
        workspace.prose_path(tag).parent,
        workspace.data / 'reference',
        *workspace.places('templates/layouts'),
        *workspace.places('templates/styles'),
        workspace.house_path,
    ]
    files = [
        path
        for folder in folders
        for path in ([folder] if folder.is_file() else folder.rglob('*'))
        if path.is_file()
    ]
    return {workspace.shown(path): path.stat().st_mtime_ns for path in files}


PAGE: Arguments = {'--page': {'type': int, 'default': None, 'help': 'this page alone'}}
WATCH: Arguments = {'--watch': {'action': 'store_true', 'help': 'again when a file changes'}}
COMMANDS = (
    Command('preview', preview, {'tag': {'help': 'the language'}, **PAGE, **WATCH}, quiet=True),
    Command('pseudo', pseudo, PAGE, quiet=True),
)
