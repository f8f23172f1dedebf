"""The line, step by step: what each reads, calls and leaves behind."""
import json

from pipeline.files import put, put_back, put_folder
from pipeline.model import Problem, Public, Refused, Where, relative
from pipeline.run import KEY, NOW, ROOT, Command, clock, dump, passphrase

UNWRITTEN = 'TODO'                      # marks what is still to be written: a draft prints it, a release does not leave
TAG = {'tag': {'help': 'the language'}}


def load(run, options):
    """read the data and say what was found; give each faulty spreadsheet of incidents back with its faults marked"""
    problems = []
    try:
        _look(run)
    except Refused as refusal:
        problems = refusal.problems
    _give_back(run, problems)
    if problems:
        raise Refused(problems)


def _give_back(run, problems):
    """Write a marked copy of each spreadsheet that has problems, and remove those of spreadsheets that have none."""
    from pipeline.load import SPREADSHEETS
    from pipeline.load.marked import about, marked
    folder, written = run.out / 'check', []
    for path in sorted(path for path in (run.data / 'incidents').glob('*') if path.suffix in SPREADSHEETS):
        file = relative(path, run.root)
        faults = about(problems, file)
        made = marked(path, file, faults) if faults else None
        if made:
            written.append(put(folder / f'{path.stem}.xlsx', made))
            written[-1].chmod(0o600)
            print(f'{written[-1]}: {file} with its problems marked. It is restricted, as is your file', flush=True)
    for old in set(folder.glob('*.xlsx')) - set(written):
        old.unlink()


def _look(run):
    from pipeline.load import unnamed
    from pipeline.validate import judge
    recorded = run.recorded()
    problems, pinned = judge(recorded)
    if problems:
        raise Refused(problems)
    print('\n\n'.join('\n'.join(part) for part in _summary(recorded, pinned, unnamed(run.data, run.root))))


def _summary(recorded, pinned, unused):
    from pipeline import summary
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose
    from pipeline.validate.decisions import doubtful
    from pipeline.validate.duplicates import find
    yield [summary.headline(recorded)]
    for name, incidents, before in summary.files(recorded):
        ledger = analyse(disclose(recorded._replace(brief=summary.counting(recorded.brief, incidents, before), incidents=incidents, previous=(), claims=(), replaces=None)))
        yield summary.of_file(name, incidents, before, ledger, recorded)
    whole = analyse(disclose(recorded))
    yield summary.of_pairs(find(recorded), list(doubtful(recorded)), recorded, whole)
    yield summary.of_anomalies(pinned, whole)
    yield summary.of_unnamed(unused)


def validate(run, options):
    """refuse data that contradicts itself, and words that lose a number"""
    from pipeline.analyse import analyse, masked
    from pipeline.disclose import disclose
    from pipeline.validate import validate as contradictions
    from pipeline.validate.duplicates import find
    problems, recorded, ledger = [], None, None

    def attempt(step, *arguments):
        try:
            return step(*arguments)
        except Refused as refusal:
            problems.extend(refusal.problems)
            return None

    recorded = attempt(run.recorded)
    if recorded:
        problems += contradictions(recorded)
        if not problems:
            ledger = masked(analyse(disclose(recorded)))
            problems += _names_without_facts(ledger, recorded.brief)
    kind = attempt(run.kind, recorded.brief) if recorded else None
    house = attempt(run.house)
    if kind:
        problems += kind.missing(run.drawable())
        problems += kind.of_incidents() if recorded.policy.small_cells else []
    if house:
        problems += house.unnamed(options.tags)
        attempt(run.logo)
    problems += _words(run, options.tags, attempt, recorded, ledger, kind)
    if problems:
        raise Refused(problems)
    if alike := find(recorded).open:
        print(f'{len(alike)} pairs of incidents may be one event each; nobody has decided, so all are counted: make duplicates')
    for tag in options.tags:
        _say_unfinished(run, tag, ledger)
    return put(run.out / f'.valid-{"+".join(options.tags)}', '')


def _say_unfinished(run, tag, ledger):
    """A draft may be built of texts that nobody has confirmed, and says so; a release may not."""
    from pipeline.translation import REFUSED
    states = [each.state for each in run.standings(tag, ledger)]
    counted = ', '.join(f'{states.count(state)} {state}' for state in REFUSED if state in states)
    if counted:
        print(f'{tag}: {counted}: a draft, which make press refuses; make lang-status LANG={tag} lists them')


def _names_without_facts(ledger, brief):
    from pipeline.settings import nearest
    for short, names in brief.names.items():
        for name in (names,) if isinstance(names, str) else names:
            if name not in ledger.facts:
                yield Problem(brief.at('names', short), f'no fact is called "{name}"', nearest(name, ledger.facts))
    for i, short in enumerate(brief.tiles):
        if short not in brief.names:
            yield Problem(brief.at('tiles', i), f'no number is called "{short}"', nearest(short, brief.names))
        elif not isinstance(brief.names[short], str):
            yield Problem(brief.at('tiles', i), f'a tile shows one number, "{short}" stands for {len(brief.names[short])}', 'Give one of them a short name of its own')


def _words(run, tags, attempt, recorded, ledger, kind):
    """Return the faults of the packs and the prose of the languages, compared with those of the source language."""
    from pipeline.language import Speaker, Words, lint, lint_looks, lint_names, lint_prose
    pack_source = attempt(run.source)
    prose_source = recorded.brief.source_language if recorded else pack_source
    languages = {tag: attempt(run.language, tag) for tag in dict.fromkeys((*tags, pack_source)) if tag}
    proses = {tag: attempt(run.prose, tag) for tag in dict.fromkeys((*tags, prose_source)) if tag}
    names = recorded.brief.names if recorded else {}
    problems = []
    for tag in tags:
        if languages[tag] and pack_source and languages[pack_source]:
            problems += lint(languages[tag], languages[pack_source])
        if languages[tag]:
            problems += lint_looks(languages[tag].folder, relative(languages[tag].folder, ROOT))
        if languages[tag] and recorded:
            problems += lint_names(languages[tag], recorded)
        if proses[tag] and prose_source and proses[prose_source] and kind:
            problems += lint_prose(proses[tag], proses[prose_source], names, [*kind.blocks(recorded.brief), *_notes(recorded)])
        if not problems and ledger and languages[tag] and proses[tag]:
            speaker = Speaker(proses[tag], Words(languages[tag], ledger))
            for block in proses[tag].blocks:
                attempt(speaker.html, block)
    return problems


def _notes(recorded):
    """Return the blocks of prose that incidents call their public notes, each once."""
    return dict.fromkeys(incident.public_note for incident in recorded.incidents if incident.public_note)


def disclose(run, options):
    """let out what the policy allows"""
    from pipeline.disclose import disclose as let_out
    from pipeline.validate import validate as contradictions
    recorded = run.recorded()
    problems = contradictions(recorded)
    if problems:
        raise Refused(problems)
    return put(run.out / 'public.json', dump(let_out(recorded)))


def analyse(run, options):
    """count: the only arithmetic"""
    from pipeline.analyse import analyse as count
    from pipeline.analyse import masked
    return put(run.out / 'facts.json', dump(masked(count(run.read('public.json', Public)))))


def draw(run, options):
    """draw all figures of one language"""
    from pipeline.draw import draw as drawn
    from pipeline.language import Words
    ledger, language = run.ledger(), run.language(options.tag)
    names = run.kind(ledger.public.brief).figures()
    drawings = drawn(ledger, Words(language, ledger), names, run.house().palette, (ROOT / 'templates/fonts').resolve(), run.drawable())
    folder = run.out / options.tag
    for svg, described in drawings.values():
        put(folder / described.file, svg)
    for old in folder.glob('*.svg'):
        if old.stem not in drawings:
            old.unlink()
    return put(folder / 'figures.json', json.dumps({name: described.model_dump(mode='json') for name, (_, described) in drawings.items()}, ensure_ascii=False, indent=1) + '\n')


def write(run, options):
    """write the brief in one language"""
    return put(run.out / options.tag / 'brief.html', _written(run, options.tag, 'brief.html', run.ledger()))


def _written(run, tag, template, ledger):
    from pipeline.language import Speaker, Words
    from pipeline.write import write as written
    language = run.language(tag)
    words = Words(language, ledger)
    locales = {other: run.language(other).locale for other in ledger.public.brief.languages}
    return written(ledger, words, Speaker(run.prose(tag), words), run.figures(tag), run.kind(ledger.public.brief), run.house(), locales,
                   [language.folder, ROOT / 'templates/layouts'], template)


def render(run, options):
    """turn one brief into PDF"""
    folder = run.out / options.tag
    pdf = _rendered(run, options.tag, (folder / 'brief.html').read_text(encoding='utf-8'), (run.out / 'facts.json').read_bytes(), run.ledger())
    return put(folder / 'unchecked.pdf', pdf)


def _rendered(run, tag, html, facts, ledger):
    from pipeline.render import render as rendered
    folder, own = run.out / tag, run.packs()[tag] / 'style.css'
    assets = {drawn.file: (folder / drawn.file).read_bytes() for drawn in run.figures(tag).values()}
    assets |= {'brief.css': (ROOT / 'templates/styles/brief.css').read_bytes(), 'language.css': own.read_bytes() if own.exists() else b'', **run.logo()}
    return rendered(html, assets, ROOT / 'templates/fonts', {'facts.json': facts}, ledger.public.brief.issued.isoformat(), relative(folder / 'brief.html', ROOT))


def check(run, options):
    """read the finished PDF back, and give it its name"""
    from pipeline.check import receipt
    folder = run.out / options.tag
    pdf, html = (folder / 'unchecked.pdf').read_bytes(), (folder / 'brief.html').read_text(encoding='utf-8')
    finished = _sound(run, options.tag, run.ledger(), pdf, html)
    put(folder / 'checked.json', json.dumps(receipt(finished), indent=1) + '\n')
    return put(folder / 'brief.pdf', pdf)


def _sound(run, tag, ledger, pdf, html):
    """Return a PDF as it was read back; refuse one of which a check finds fault."""
    from pipeline.check import check as found
    from pipeline.check import leaks, read
    folder = run.out / tag
    finished = read(relative(folder / 'unchecked.pdf', ROOT), pdf, html, relative(folder / 'brief.html', ROOT), ledger, run.figures(tag), run.language(tag))
    problems = found(finished) + leaks(run.watch(ledger, [tag]), finished.file, pdf)
    if problems:
        raise Refused(problems)
    return finished


def _unwritten(prose):
    """Return a problem for each block that still holds what `make brief-new` wrote there."""
    return [Problem(block.where, f'the block "{name}" is not written yet: it says {UNWRITTEN}', 'Write it, in the words of your readers', 'translation')
            for name, block in prose.blocks.items() if UNWRITTEN in block.text]


def publish(run, options):
    """gather what goes to the press"""
    from pipeline.check import agree
    from pipeline.publish import differs, lifted, record, told
    from pipeline.publish import publish as gathered
    from pipeline.translation import unfinished
    now, ledger = clock(options.now), run.ledger()
    brief, tags = ledger.public.brief, ledger.public.brief.languages
    problems = [problem for tag in tags for problem in (*unfinished(tag, run.standings(tag, ledger), run.brief), *_unwritten(run.prose(tag)))]
    if problems:
        raise Refused(problems)
    receipts = [json.loads((run.out / tag / 'checked.json').read_bytes()) for tag in tags]
    problems = agree(receipts, relative(run.out, ROOT))
    if problems:
        raise Refused(problems)
    folder, kept = run.output / 'press' / run.brief / str(brief.edition), run.edition(brief.edition)
    put_back(folder)
    house = run.house()
    key = _key(run, options, house)
    if brief.embargo and now < brief.embargo:
        return _held_back(run, ledger, now, house, key)
    if brief.embargo:
        ledger = lifted(ledger)
    files = gathered(ledger, [_edition(run, tag, ledger, brief.embargo) for tag in tags], house, _versions(), key)
    _refuse_leaks(run, ledger, files)
    published, before = told(ledger, files), run.published(brief.edition)
    if before and (problems := differs(before, published, Where(relative(kept, ROOT)), relative(folder, ROOT))):
        raise Refused(problems)
    _fill(folder, files)
    if not before:
        print(f'{put(kept, record(published))}: what this edition told; keep it with the data')
    if brief.embargo:
        _log_the_lift(run, brief, now, published.files['SHA256SUMS'])
    return folder


def _held_back(run, ledger, now, house, key):
    """Make the kit that may leave before the hour of the embargo, of PDFs that carry it and were checked with it; nothing is published."""
    from pipeline.language import Speaker, Words
    from pipeline.publish import Edition, clocks, held_back, left
    brief = ledger.public.brief
    if run.published(brief.edition):
        what = f'edition {brief.edition} was published, and its embargo ends only at {clocks(brief.embargo, ())}'
        raise Refused([Problem(Where(relative(run.data / 'briefs' / run.brief / 'brief.yaml', ROOT)), what, 'Check the clock, and the hour: what was published can be held back no more', 'policy')])
    editions = []
    for tag in brief.languages:
        words, folder = Words(run.language(tag), ledger), run.out / tag
        editions.append(Edition(words, (folder / 'brief.pdf').read_bytes(), (folder / 'brief.html').read_text(encoding='utf-8'), {}, {}, {}, Speaker(run.prose(tag), words)))
    files = held_back(ledger, editions, house, _versions(), key)
    _refuse_leaks(run, ledger, files)
    folder = run.output / 'press-embargo' / run.brief / str(brief.edition)
    _fill(folder, files)
    print(f'UNDER EMBARGO until {clocks(brief.embargo, brief.embargo_zones or house.embargo_zones)}: {left(now, brief.embargo)} from now.\n'
          'These files alone may leave, and each says so. Nothing is published; from that hour on make press makes the kit itself.')
    return folder


def _refuse_leaks(run, ledger, files):
    from pipeline.check import leaks
    watch = run.watch(ledger, ledger.public.brief.languages)
    problems = [problem for name, content in files.items() for problem in leaks(watch, name, content)]
    if problems:
        raise Refused(problems)


def _fill(folder, files):
    """Let a folder hold these files and no others, and name them."""
    if not folder.is_dir() or {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob('*') if path.is_file()} != files:
        put_folder(folder, files)
    for name in files:
        print(folder / name)


def _log_the_lift(run, brief, now, digest):
    from pipeline.publish import clocks, logged
    path = run.edition(brief.edition).with_name('log.csv')
    before = path.read_bytes() if path.exists() else b''
    after = logged(before, brief.edition, brief.embargo, now, digest)
    if after != before:
        print(f'{put(path, after)}: the embargo until {clocks(brief.embargo, ())} is lifted')


def _key(run, options, house):
    """Return the key that the house signs with, or nothing where it names none; a kit signed by another key would be no kit of the house."""
    from pathlib import Path
    from pipeline.publish import public_line, read_key
    if house.press_key is None:
        print('UNSIGNED: the house names no key; make key makes one', flush=True)
        return None
    path = Path(options.key).expanduser()
    if not path.exists():
        raise Refused([Problem(Where(run.house_file), f'the house signs its kits, and its key is not in {options.key}', 'Name the file of the key with KEY=', 'policy')])
    key = read_key(path, passphrase())
    if public_line(key) != house.press_key:
        raise Refused([Problem(Where(options.key), 'this is not the key that the house names', f'Correct press_key in {run.house_file}, or name the right file with KEY=', 'policy')])
    return key


def _edition(run, tag, ledger, lifted):
    """Return what one language of an edition is gathered from: its checked PDF, its page, its figures and cards as pictures.

    The PDFs of ``output/`` carry the embargo of their brief, whatever the time: where it is ``lifted``, the page is made and checked anew without it.
    """
    from pipeline.language import Speaker, Words
    from pipeline.publish import Edition
    from pipeline.render import picture
    folder, own, fonts = run.out / tag, run.packs()[tag] / 'style.css', ROOT / 'templates/fonts'
    styles = {'card.css': (ROOT / 'templates/styles/card.css').read_bytes(), 'language.css': own.read_bytes() if own.exists() else b''}
    figures = run.figures(tag)
    drawings = {}
    for name, drawn in figures.items():
        svg = (folder / drawn.file).read_bytes()
        page = f'<style>@page {{ size: {drawn.width}mm {drawn.height}mm; margin: 0 }} body {{ margin: 0 }} img {{ display: block; width: 100% }}</style><img src="{drawn.file}" alt="">'
        drawings[name] = svg, picture(page, {drawn.file: svg}, fonts, relative(folder / drawn.file, ROOT), 2)
    cards = {name: picture(_written(run, tag, f'{name}.html', ledger), styles, fonts, f'templates/layouts/{name}.html', 1) for name in ('card', 'card-square')}
    pdf, html = (folder / 'brief.pdf').read_bytes(), (folder / 'brief.html').read_text(encoding='utf-8')
    if lifted:
        html = _written(run, tag, 'brief.html', ledger)
        pdf = _rendered(run, tag, html, dump(ledger), ledger)
        _sound(run, tag, ledger, pdf, html)
    words = Words(run.language(tag), ledger)
    return Edition(words, pdf, html, figures, drawings, cards, Speaker(run.prose(tag), words))


def _versions():
    """Return what an edition was made with: another version of these may give other bytes."""
    from importlib.metadata import version
    return {name: version(name) for name in ('weasyprint', 'pydyf', 'matplotlib', 'jinja2', 'fluent.syntax', 'babel')}


LINE = (
    Command(load, quiet=True),
    Command(validate, {'tags': {'nargs': '+', 'help': 'the languages'}}),
    Command(disclose),
    Command(analyse),
    Command(draw, TAG),
    Command(write, TAG),
    Command(render, TAG),
    Command(check, TAG),
    Command(publish, {**KEY, **NOW}, quiet=True),
)
