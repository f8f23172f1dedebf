"""A look at one language before it is whole: its pages as pictures, within seconds, with what is missing marked by its name."""

import re
import time
from argparse import Namespace

from markupsafe import Markup

from pipeline.cli.command import Command
from pipeline.cli.documents import redact_problems
from pipeline.model import Problem, Refused, Where
from pipeline.storage.atomic import put_folder
from pipeline.workspace import Workspace

LOOKS = """
.draft-mark { position: fixed; top: 95mm; inset-inline: 0; text-align: center; font: bold 150pt var(--sans); opacity: 0.07; transform: rotate(-30deg) }
mark { background: #ffd84d; color: black }
"""
EVERY = 0.5  # seconds between two looks at the files, while they are watched
TAG = 'en-XA'  # as the makers of Unicode call such a language
MARKED = re.compile('⟪(.*?)⟫')


def preview(workspace: Workspace, options: Namespace) -> None:
    """Show one language as pictures, what is missing or stale marked; nothing is checked."""
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
    seen = None
    while options.watch:
        if (now := _state(workspace, options.tag)) != seen:
            seen = now
            try:
                _show(workspace, options)
            except Refused as refusal:
                print(*refusal.problems, sep='\n', flush=True)
        time.sleep(EVERY)
    _show(workspace, options)


def _show(workspace: Workspace, options: Namespace) -> None:
    from pipeline.language import Prose
    from pipeline.translation import Draft, fill_language, fill_names, fill_prose, placeholder

    began = time.monotonic()
    recorded, ledger = _facts(workspace)
    tag, source, told = (
        options.tag,
        workspace.pack(workspace.source()),
        workspace.prose(recorded.brief.source_language),
    )
    language, statuses = workspace.language(tag), workspace.translations(tag, ledger)
    workspace.publisher({tag: language})
    prose = (
        workspace.prose(tag) if workspace.prose_path(tag).exists() else Prose(tag, told.file, {})
    )
    html, problems = _pictures(
        workspace,
        Draft(
            fill_language(language, source, statuses, recorded),
            fill_language(language, source, statuses, recorded, drawn=True),
            fill_prose(prose, told, statuses),
            fill_names(ledger, tag),
            fill_names(ledger, tag, drawn=True),
            placeholder('organisation'),
        ),
        options.page,
    )
    for problem in dict.fromkeys(
        redact_problems(workspace, [tag], ledger, html, f'the draft in {tag}', problems)
    ):
        print(f'a build would refuse: {problem}')
    print(f'{time.monotonic() - began:.1f} s', flush=True)


def pseudo(workspace: Workspace, options: Namespace) -> None:
    """Show the brief in a language that nobody speaks, and say what no translator can reach."""
    from pipeline.translation import (
        Draft,
        pseudo_language,
        pseudo_names,
        pseudo_prose,
        untranslatable_in_style,
        untranslatable_texts,
    )

    _, ledger = _facts(workspace)
    source, named = workspace.source(), pseudo_names(ledger, workspace.source(), TAG)
    language, prose = (
        pseudo_language(workspace.language(source), TAG),
        pseudo_prose(workspace.prose(ledger.public.brief.source_language), TAG),
    )
    html, problems = _pictures(
        workspace,
        Draft(
            language, language, prose, named, named, f'‹{workspace.house().organisation[source]}›'
        ),
        options.page,
    )
    for problem in dict.fromkeys(
        redact_problems(workspace, [source], ledger, html, f'the draft in {TAG}', problems)
    ):
        print(f'a build would refuse: {problem}', flush=True)
    styles = [
        *workspace.named('templates/styles', '*.css').values(),
        *(
            folder / 'style.css'
            for folders in workspace.packs().values()
            for folder in sorted(folders)
        ),
    ]
    found = [
        *untranslatable_texts(html, 'the layout'),
        *(
            problem
            for style in styles
            if style.exists()
            for problem in untranslatable_in_style(
                style.read_text(encoding='utf-8'), workspace.shown(style)
            )
        ),
    ]
    if found:
        raise Refused(found)


def _facts(workspace: Workspace):
    """Return the records and the facts of the brief; refuse data that contradicts itself, as a draft of it would mislead."""
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose
    from pipeline.validate import validate

    recorded = workspace.recorded()
    wrong = [problem for problem in validate(recorded) if problem.kind != 'translation']
    if wrong:
        raise Refused(wrong)
    return recorded, analyse(disclose(recorded))


def _pictures(workspace: Workspace, made_of, page):
    """Put the pages of a draft into a folder; return its HTML and what a build would refuse."""
    from pipeline.language import ProseWriter, Words
    from pipeline.render import sketch
    from pipeline.translation import DRAWN
    from pipeline.write import draft

    tag, brief = made_of.language.tag, made_of.ledger.public.brief
    kind, house = workspace.kind(brief), workspace.house()
    house = house.model_copy(
        update={'organisation': {tag: made_of.organisation, **house.organisation}}
    )
    drawings, problems = _drawn(workspace, made_of.drawn_ledger, made_of.drawn, kind, house)
    locales = {
        other: workspace.locale(other) for other in brief.languages if other in workspace.packs()
    } | {tag: made_of.language.locale}
    public = made_of.ledger.public.model_copy(
        update={'brief': brief.model_copy(update={'languages': tuple(locales)})}
    )
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
    parts = re.split(
        r'(<[^>]*>)',
        html.replace('</body>', Markup('<div class="draft-mark">{}</div></body>').format(tag)),
    )
    page_html = ''.join(
        part if part.startswith('<') else MARKED.sub(r'<mark>««\1»»</mark>', part).translate(DRAWN)
        for part in parts
    )
    sheets = workspace.sheets(made_of.language)
    assets = {described.file: svg.encode() for svg, described in drawings.values()}
    assets |= {**sheets, 'brief.css': sheets['brief.css'] + LOOKS.encode(), **workspace.logo()}
    pictures, refused = sketch(page_html, assets, workspace.fonts(), f'the draft in {tag}', page)
    folder = put_folder(
        workspace.out / 'preview' / tag,
        {f'page-{number}.png': picture for number, picture in pictures.items()},
    )
    print(*(folder / f'page-{number}.png' for number in pictures), sep='\n')
    return html, [*problems, *faults, *refused]


def _drawn(workspace: Workspace, ledger, language, kind, house):
    """Return the figures that can be drawn, and what keeps the others from it."""
    from pipeline.draw import draw
    from pipeline.language import Words

    drawings, problems = {}, []
    for name in dict.fromkeys(kind.figures()):
        try:
            drawings |= draw(
                ledger,
                Words(language, ledger),
                (name,),
                house.palette,
                workspace.fonts(),
                workspace.drawable(),
            )
        except Refused as refusal:
            problems += refusal.problems
    return drawings, problems


def _state(workspace: Workspace, tag):
    """Return the dates of the files that a translator, an editor or a designer changes."""
    folders = [
        *workspace.packs()[tag],
        workspace.prose_path(tag).parent,
        workspace.data / 'reference',
        *workspace.places('templates/layouts'),
        *workspace.places('templates/styles'),
        workspace.house_path,
    ]
    return {
        workspace.shown(path): path.stat().st_mtime_ns
        for folder in folders
        for path in ([folder] if folder.is_file() else folder.rglob('*'))
        if path.is_file()
    }


COMMANDS = (
    Command(
        'preview',
        preview,
        {
            'tag': {'help': 'the language'},
            '--page': {'type': int, 'default': None, 'help': 'this page alone'},
            '--watch': {'action': 'store_true', 'help': 'again whenever a file changes'},
        },
        quiet=True,
    ),
    Command(
        'pseudo',
        pseudo,
        {'--page': {'type': int, 'default': None, 'help': 'this page alone'}},
        quiet=True,
    ),
)
