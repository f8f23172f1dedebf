"""A look at one language before it is whole: its pages as pictures, within seconds, with what is missing marked by its name."""
import re
import time
from pathlib import Path

from pipeline.files import put_folder
from pipeline.model import Problem, Refused, Where, relative
from pipeline.run import ROOT, Command

LOOKS = '''
.draft-mark { position: fixed; top: 95mm; inset-inline: 0; text-align: center; font: bold 150pt var(--sans); opacity: 0.07; transform: rotate(-30deg) }
mark { background: #ffd84d; color: black }
'''
EVERY = 0.5                              # seconds between two looks at the files, while they are watched
MARKED = re.compile('⟪(.*?)⟫')


def preview(run, options):
    """show one language as pictures, what is missing or stale marked; nothing is checked"""
    if not options.tag:
        raise Refused([Problem(Where('LANG'), 'the language is not named', f'Write it behind the command, LANG=…; known: {", ".join(run.packs())}', 'usage')])
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
    began = time.monotonic()
    pictures, problems = _pictures(run, options.tag, options.page)
    folder = put_folder(run.out / 'preview' / options.tag, {f'page-{number}.png': picture for number, picture in pictures.items()})
    for problem in dict.fromkeys(problems):
        print(f'a build would refuse: {problem}')
    print(*(folder / f'page-{number}.png' for number in pictures), sep='\n')
    print(f'{time.monotonic() - began:.1f} s', flush=True)


def _pictures(run, tag, page):
    """Return the pages of the draft by number, and what a build would refuse."""
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose
    from pipeline.language import Prose, Speaker, Words
    from pipeline.render import sketch
    from pipeline.translation import DRAWN, filled, filled_names, filled_prose, marked
    from pipeline.validate import validate
    from pipeline.write import draft
    recorded = run.recorded()
    wrong = [problem for problem in validate(recorded) if problem.kind != 'translation']
    if wrong:
        raise Refused(wrong)
    ledger = analyse(disclose(recorded))
    standings, source, language = run.standings(tag, ledger), run.pack(run.source()), run.language(tag)
    told = run.prose(recorded.brief.source_language)
    prose = filled_prose(run.prose(tag) if run.prose_path(tag).exists() else Prose(tag, told.file, {}), told, standings)
    named, kind, house = filled_names(ledger, tag), run.kind(recorded.brief.type), run.house()
    house = house.model_copy(update={'organisation': {tag: marked('organisation'), **house.organisation}})
    drawings, problems = _drawn(run, filled_names(ledger, tag, drawn=True), filled(language, source, standings, recorded, drawn=True), kind, house)
    words = Words(filled(language, source, standings, recorded), named)
    locales = {other: run.pack(other).locale for other in named.public.brief.languages if other in run.packs()}
    named = named.model_copy(update={'public': named.public.model_copy(update={'brief': named.public.brief.model_copy(update={'languages': tuple(locales)})})})
    html, faults = draft(named, words, Speaker(prose, words), {name: described for name, (_, described) in drawings.items()}, kind, house, locales, [language.folder, ROOT / 'templates/layouts'])
    parts = re.split(r'(<[^>]*>)', html.replace('</body>', f'<div class="draft-mark">{tag}</div></body>'))
    html = ''.join(part if part.startswith('<') else MARKED.sub(r'<mark>««\1»»</mark>', part).translate(DRAWN) for part in parts)
    own = language.folder / 'style.css'
    assets = {described.file: svg.encode() for svg, described in drawings.values()}
    assets |= {'brief.css': (ROOT / 'templates/styles/brief.css').read_bytes() + LOOKS.encode(), 'language.css': own.read_bytes() if own.exists() else b''}
    pictures, refused = sketch(html, assets, ROOT / 'templates/fonts', f'the draft in {tag}', page)
    return pictures, [*problems, *faults, *refused]


def _drawn(run, ledger, language, kind, house):
    """Return the figures that can be drawn, and what keeps the others from it."""
    from pipeline.draw import draw
    from pipeline.language import Words
    drawings, problems = {}, []
    for name in dict.fromkeys(kind.figures()):
        try:
            drawings |= draw(ledger, Words(language, ledger), (name,), house.colours, (ROOT / 'templates/fonts').resolve(), run.drawable())
        except Refused as refusal:
            problems += refusal.problems
    return drawings, problems


def _state(run, tag):
    """Return the dates of the files that a translator, an editor or a designer changes."""
    folders = [run.packs()[tag], run.prose_path(tag).parent, run.data / 'reference', ROOT / 'templates/layouts', ROOT / 'templates/styles', Path(run.house_file)]
    return {relative(path, ROOT): path.stat().st_mtime_ns for folder in folders for path in ([folder] if folder.is_file() else folder.rglob('*')) if path.is_file()}


COMMANDS = (
    Command(preview, {'tag': {'help': 'the language'}, '--page': {'type': int, 'default': None, 'help': 'this page alone'},
                      '--watch': {'action': 'store_true', 'help': 'again whenever a file changes'}}, quiet=True),
)
