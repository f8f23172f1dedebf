"""A look at one language before it is whole: its pages as pictures, within seconds, with what is missing marked by its name."""

import re
import time
from pathlib import Path

from pipeline.cli.documents import tellable
from pipeline.model import Problem, Refused, Where, relative
from pipeline.storage.atomic import put_folder
from pipeline.workspace import ROOT, Command

LOOKS = """
.draft-mark { position: fixed; top: 95mm; inset-inline: 0; text-align: center; font: bold 150pt var(--sans); opacity: 0.07; transform: rotate(-30deg) }
mark { background: #ffd84d; color: black }
"""
EVERY = 0.5  # seconds between two looks at the files, while they are watched
TAG = 'en-XA'  # as the makers of Unicode call such a language
MARKED = re.compile('⟪(.*?)⟫')


def preview(run, options):
    """show one language as pictures, what is missing or stale marked; nothing is checked"""
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
    seen = None
    while options.watch:
        if (now := _state(run, options.tag)) != seen:
            seen = now
            try:
                _show(run, options)
            except Refused as refusal:
                print(*refusal.problems, sep='\n', flush=True)
        time.sleep(EVERY)
    _show(run, options)


def _show(run, options):
    from pipeline.language import Prose
    from pipeline.translation import Draft, filled, filled_names, filled_prose, marked

    began = time.monotonic()
    recorded, ledger = _facts(run)
    tag, source, told = (
        options.tag,
        run.pack(run.source()),
        run.prose(recorded.brief.source_language),
    )
    language, standings = run.language(tag), run.standings(tag, ledger)
    run.publisher({tag: language})
    prose = run.prose(tag) if run.prose_path(tag).exists() else Prose(tag, told.file, {})
    html, problems = _pictures(
        run,
        Draft(
            filled(language, source, standings, recorded),
            filled(language, source, standings, recorded, drawn=True),
            filled_prose(prose, told, standings),
            filled_names(ledger, tag),
            filled_names(ledger, tag, drawn=True),
            marked('organisation'),
        ),
        options.page,
    )
    for problem in dict.fromkeys(
        tellable(run, [tag], ledger, html, f'the draft in {tag}', problems)
    ):
        print(f'a build would refuse: {problem}')
    print(f'{time.monotonic() - began:.1f} s', flush=True)


def pseudo(run, options):
    """show the brief in a language that nobody speaks, and say what no translator can reach"""
    from pipeline.translation import Draft, invented, pseudo_prose, renamed, typed, typed_in_style

    _, ledger = _facts(run)
    source, named = run.source(), renamed(ledger, run.source(), TAG)
    language, prose = (
        invented(run.language(source), TAG),
        pseudo_prose(run.prose(ledger.public.brief.source_language), TAG),
    )
    html, problems = _pictures(
        run,
        Draft(language, language, prose, named, named, f'‹{run.house().organisation[source]}›'),
        options.page,
    )
    for problem in dict.fromkeys(
        tellable(run, [source], ledger, html, f'the draft in {TAG}', problems)
    ):
        print(f'a build would refuse: {problem}', flush=True)
    styles = [
        *sorted((ROOT / 'templates/styles').glob('*.css')),
        *sorted(folder / 'style.css' for folders in run.packs().values() for folder in folders),
    ]
    found = [
        *typed(html, 'the layout'),
        *(
            problem
            for style in styles
            if style.exists()
            for problem in typed_in_style(style.read_text(encoding='utf-8'), relative(style, ROOT))
        ),
    ]
    if found:
        raise Refused(found)


def _facts(run):
    """Return the records and the facts of the brief; refuse data that contradicts itself, as a draft of it would mislead."""
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose
    from pipeline.validate import validate

    recorded = run.recorded()
    wrong = [problem for problem in validate(recorded) if problem.kind != 'translation']
    if wrong:
        raise Refused(wrong)
    return recorded, analyse(disclose(recorded))


def _pictures(run, made_of, page):
    """Put the pages of a draft into a folder; return its HTML and what a build would refuse."""
    from pipeline.language import Speaker, Words
    from pipeline.render import sketch
    from pipeline.translation import DRAWN
    from pipeline.write import draft

    tag, brief = made_of.language.tag, made_of.ledger.public.brief
    kind, house = run.kind(brief), run.house()
    house = house.model_copy(
        update={'organisation': {tag: made_of.organisation, **house.organisation}}
    )
    drawings, problems = _drawn(run, made_of.drawn_ledger, made_of.drawn, kind, house)
    locales = {other: run.locale(other) for other in brief.languages if other in run.packs()} | {
        tag: made_of.language.locale
    }
    public = made_of.ledger.public.model_copy(
        update={'brief': brief.model_copy(update={'languages': tuple(locales)})}
    )
    words = Words(made_of.language, made_of.ledger.model_copy(update={'public': public}))
    html, faults = draft(
        words.ledger,
        words,
        Speaker(made_of.prose, words),
        {name: described for name, (_, described) in drawings.items()},
        kind,
        house,
        locales,
        [*made_of.language.folders, ROOT / 'templates/layouts'],
    )
    parts = re.split(
        r'(<[^>]*>)', html.replace('</body>', f'<div class="draft-mark">{tag}</div></body>')
    )
    page_html = ''.join(
        part if part.startswith('<') else MARKED.sub(r'<mark>««\1»»</mark>', part).translate(DRAWN)
        for part in parts
    )
    sheets = run.sheets(made_of.language)
    assets = {described.file: svg.encode() for svg, described in drawings.values()}
    assets |= {**sheets, 'brief.css': sheets['brief.css'] + LOOKS.encode(), **run.logo()}
    pictures, refused = sketch(
        page_html, assets, ROOT / 'templates/fonts', f'the draft in {tag}', page
    )
    folder = put_folder(
        run.out / 'preview' / tag,
        {f'page-{number}.png': picture for number, picture in pictures.items()},
    )
    print(*(folder / f'page-{number}.png' for number in pictures), sep='\n')
    return html, [*problems, *faults, *refused]


def _drawn(run, ledger, language, kind, house):
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
                (ROOT / 'templates/fonts').resolve(),
                run.drawable(),
            )
        except Refused as refusal:
            problems += refusal.problems
    return drawings, problems


def _state(run, tag):
    """Return the dates of the files that a translator, an editor or a designer changes."""
    folders = [
        *run.packs()[tag],
        run.prose_path(tag).parent,
        run.data / 'reference',
        ROOT / 'templates/layouts',
        ROOT / 'templates/styles',
        Path(run.house_file),
    ]
    return {
        relative(path, ROOT): path.stat().st_mtime_ns
        for folder in folders
        for path in ([folder] if folder.is_file() else folder.rglob('*'))
        if path.is_file()
    }


COMMANDS = (
    Command(
        preview,
        {
            'tag': {'help': 'the language'},
            '--page': {'type': int, 'default': None, 'help': 'this page alone'},
            '--watch': {'action': 'store_true', 'help': 'again whenever a file changes'},
        },
        quiet=True,
    ),
    Command(
        pseudo, {'--page': {'type': int, 'default': None, 'help': 'this page alone'}}, quiet=True
    ),
)
