"""Run one step of the line from the command line: python -m pipeline STEP. make does this for you."""
import argparse
import json
import os
import sys
import time
import traceback
from pathlib import Path

from pipeline.files import put, put_folder
from pipeline.lock import alone
from pipeline.model import EXIT_CODES, Drawn, Ledger, Problem, Public, Refused, Where, relative

ROOT = Path()
SHOWN = 200                              # problems that are listed on the screen; all are in the JSON file


def dump(record) -> str:
    """Write a record as JSON that reads back to the same record."""
    return record.model_dump_json(indent=1, by_alias=True) + '\n'


class Run:
    """The files of one run: where the data, the packs and the output of a brief are."""

    def __init__(self, options):
        self.began = time.time_ns()
        self.brief, self.data, self.output = options.brief, Path(options.data), Path(options.output)
        self.out = self.output / options.brief
        self.house_file = options.house
        self.search = [Path(place) for place in options.packs.split(':') if place]

    def recorded(self):
        from pipeline.load import load
        at_home = self.data.resolve().is_relative_to(ROOT.resolve())
        return load(self.data, self.brief, ROOT if at_home else self.data.resolve().parent)      # file names travel in the PDF

    def read(self, name, record):
        path = self.out / name
        try:
            return record.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            raise Refused([Problem(Where(str(path)), 'the step before has not run', 'Run make', 'usage')]) from None

    def ledger(self):
        return self.read('facts.json', Ledger)

    def packs(self):
        from pipeline.language import find_packs
        return find_packs(self.search)

    def language(self, tag):
        from pipeline.language import load_language
        return load_language(tag, self.packs(), ROOT, self.data / 'reference/terms' / f'{tag}.yaml')

    def prose(self, tag):
        from pipeline.language import read_prose
        path = self.data / 'briefs' / self.brief / f'{tag}.md'
        return read_prose(path, relative(path, ROOT), tag)

    def kind(self, name):
        from pipeline.write import BriefType
        return self._template(BriefType, f'templates/briefs/{name}.yaml')

    def house(self):
        from pipeline.write import House
        return self._template(House, self.house_file)

    def _template(self, model, file):
        from pipeline.settings import build, read_yaml
        try:
            return build(model, read_yaml(ROOT / file, file))
        except Refused as refusal:
            raise Refused(problem._replace(kind='translation') for problem in refusal.problems) from None

    def drawable(self):
        """Return the names of the figures there are."""
        return sorted(path.stem for path in (ROOT / 'figures').glob('*.py') if path.stem not in ('__init__', 'style'))

    def figures(self, tag):
        described = json.loads((self.out / tag / 'figures.json').read_bytes())
        return {name: Drawn.model_validate(drawn) for name, drawn in described.items()}


def load(run, options):
    """read the data and say what was found"""
    from pipeline.validate import validate
    recorded = run.recorded()
    problems = validate(recorded)
    if problems:
        raise Refused(problems)
    print(f'{run.brief}: {len(recorded.incidents)} incidents, {len(recorded.claims)} claims, {len(recorded.places)} places; no problem found')


def validate(run, options):
    """refuse data that contradicts itself, and words that lose a number"""
    from pipeline.analyse import analyse
    from pipeline.disclose import disclose
    from pipeline.validate import validate as contradictions
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
            ledger = analyse(disclose(recorded))
            problems += _names_without_facts(ledger, recorded.brief)
    kind = attempt(run.kind, recorded.brief.type) if recorded else None
    house = attempt(run.house)
    if kind:
        problems += kind.missing(run.drawable())
    if house:
        problems += house.unnamed(options.tags)
    problems += _words(run, options.tags, attempt, recorded, ledger, kind)
    if problems:
        raise Refused(problems)
    return put(run.out / f'.valid-{"+".join(options.tags)}', '')


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
    from pipeline.language import Speaker, Words, lint, lint_names, lint_prose
    languages = {tag: attempt(run.language, tag) for tag in tags}
    sources = [tag for tag in tags if languages[tag] and languages[tag].locale.status == 'source']
    source_tag = recorded.brief.source_language if recorded else (*sources, tags[0])[0]
    if source_tag not in languages:
        languages[source_tag] = attempt(run.language, source_tag)
    proses = {tag: attempt(run.prose, tag) for tag in languages}
    names = recorded.brief.names if recorded else {}
    problems = []
    for tag in tags:
        if languages[tag] and languages[source_tag]:
            problems += lint(languages[tag], languages[source_tag])
        if languages[tag] and recorded:
            problems += lint_names(languages[tag], recorded)
        if proses[tag] and proses[source_tag] and kind:
            problems += lint_prose(proses[tag], proses[source_tag], names, kind.blocks(recorded.brief))
        if not problems and ledger and languages[tag] and proses[tag]:
            speaker = Speaker(proses[tag], Words(languages[tag], ledger))
            for block in proses[tag].blocks:
                attempt(speaker.html, block)
    return problems


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
    return put(run.out / 'facts.json', dump(count(run.read('public.json', Public))))


def draw(run, options):
    """draw all figures of one language"""
    from pipeline.draw import draw as drawn
    from pipeline.language import Words
    ledger, language = run.ledger(), run.language(options.tag)
    names = run.kind(ledger.public.brief.type).figures()
    drawings = drawn(ledger, Words(language, ledger), names, run.house().colours, (ROOT / 'templates/fonts').resolve(), run.drawable())
    folder = run.out / options.tag
    for svg, described in drawings.values():
        put(folder / described.file, svg)
    for old in folder.glob('*.svg'):
        if old.stem not in drawings:
            old.unlink()
    return put(folder / 'figures.json', json.dumps({name: described.model_dump(mode='json') for name, (_, described) in drawings.items()}, ensure_ascii=False, indent=1) + '\n')


def write(run, options):
    """write the brief in one language"""
    from pipeline.language import Speaker, Words
    from pipeline.write import write as written
    ledger, language = run.ledger(), run.language(options.tag)
    words = Words(language, ledger)
    locales = {tag: run.language(tag).locale for tag in ledger.public.brief.languages}
    html = written(ledger, words, Speaker(run.prose(options.tag), words), run.figures(options.tag), run.kind(ledger.public.brief.type), run.house(), locales,
                   [language.folder, ROOT / 'templates/layouts'])
    return put(run.out / options.tag / 'brief.html', html)


def render(run, options):
    """turn one brief into PDF"""
    from pipeline.render import render as rendered
    folder, ledger = run.out / options.tag, run.ledger()
    own = run.packs()[options.tag] / 'style.css'
    assets = {drawn.file: (folder / drawn.file).read_bytes() for drawn in run.figures(options.tag).values()}
    assets |= {'brief.css': (ROOT / 'templates/styles/brief.css').read_bytes(), 'language.css': own.read_bytes() if own.exists() else b''}
    path = folder / 'brief.html'
    pdf = rendered(path.read_text(encoding='utf-8'), assets, ROOT / 'templates/fonts', {'facts.json': (run.out / 'facts.json').read_bytes()},
                   ledger.public.brief.published.isoformat(), relative(path, ROOT))
    return put(folder / 'unchecked.pdf', pdf)


def check(run, options):
    """read the finished PDF back, and give it its name"""
    from pipeline.check import check as found
    from pipeline.check import read, receipt
    folder, ledger = run.out / options.tag, run.ledger()
    pdf, html = (folder / 'unchecked.pdf').read_bytes(), (folder / 'brief.html').read_text(encoding='utf-8')
    finished = read(relative(folder / 'unchecked.pdf', ROOT), pdf, html, relative(folder / 'brief.html', ROOT), ledger, run.figures(options.tag), run.language(options.tag))
    problems = found(finished)
    if problems:
        raise Refused(problems)
    put(folder / 'checked.json', json.dumps(receipt(finished), indent=1) + '\n')
    return put(folder / 'brief.pdf', pdf)


def publish(run, options):
    """gather what goes to the press"""
    from pipeline.check import agree
    from pipeline.language import Words
    from pipeline.publish import publish as gathered
    ledger = run.ledger()
    tags = ledger.public.brief.languages
    receipts = [json.loads((run.out / tag / 'checked.json').read_bytes()) for tag in tags]
    problems = agree(receipts, relative(run.out, ROOT))
    if problems:
        raise Refused(problems)
    files = gathered(ledger, {tag: (run.out / tag / 'brief.pdf').read_bytes() for tag in tags}, [Words(run.language(tag), ledger) for tag in tags])
    folder = put_folder(run.out / 'press', files)
    for name in files:
        print(folder / name)
    return folder


def why(run, options):
    """say what a number is made of, down to its source"""
    from pipeline.explain import made_of
    print('\n'.join(made_of(run.ledger(), options.fact)))


def numbers(run, options):
    """list all numbers, in digits and in each language's words"""
    from pipeline.explain import spoken
    from pipeline.language import Words
    ledger = run.ledger()
    print('\n'.join(spoken(ledger, [Words(run.language(tag), ledger) for tag in ledger.public.brief.languages])))


def bring(run, options):
    """turn somebody's file into incidents: a report first, nothing is written without --write"""
    from pipeline.importers import bring as brought
    report, files = brought(options.mapping, Path(options.file), options.to, run.data, ROOT, options.write)
    print(report, end='')
    for path, content in files.items():
        print(put(path, content))


bring.__name__ = 'import'                # which is a word of Python's own

def audit(run, options):
    """check the arithmetic of published statements, of whatever brief or none"""
    from pipeline.validate.audit import audit as audited
    found = audited(options.files, options.series)
    print(found, flush=True)
    if found.problems:
        raise Refused(found.problems)


LINE = (load, validate, disclose, analyse, draw, write, render, check, publish)
ASKED = (why, numbers, bring, audit)
QUIET = (load, publish, *ASKED)


def options_of(arguments):
    """Read the command line."""
    parser = argparse.ArgumentParser(prog='python -m pipeline', formatter_class=argparse.RawDescriptionHelpFormatter,
                                     description='The line: ' + ' -> '.join(step.__name__ for step in LINE), epilog='Run `make`, which runs the steps whose inputs changed.')
    parser.add_argument('--brief', default='2014-10-26-alliance-airstrikes', help='folder of the brief in data/briefs')
    parser.add_argument('--data', default='data', help='the data officer\'s folder')
    parser.add_argument('--packs', default='templates/languages', help='folders of language packs, parted by colons; a later one wins')
    parser.add_argument('--house', default='templates/house.yaml', help='who publishes')
    parser.add_argument('--output', default='output', help='where everything is made')
    steps = parser.add_subparsers(dest='step', required=True, metavar='STEP')
    for step in (*LINE, *ASKED):
        sub = steps.add_parser(step.__name__, help=step.__doc__, description=step.__doc__)
        if step in (draw, write, render, check):
            sub.add_argument('tag', help='the language')
        if step is validate:
            sub.add_argument('tags', nargs='+', help='the languages')
        if step is why:
            sub.add_argument('fact', help='the name of a fact, or a short name of brief.yaml')
        if step is bring:
            sub.add_argument('mapping', help='a mapping of pipeline/importers, or the path of one of your own')
            sub.add_argument('file', help='the file to be read, .csv or .xlsx')
            sub.add_argument('--to', default='', help='name of the file in data/incidents, without its ending')
            sub.add_argument('--write', action='store_true', help='write what the report says')
        if step is audit:
            sub.set_defaults(brief='audit')                     # where its list of problems goes
            sub.add_argument('files', nargs='+', metavar='FILE', help='statements or claims (.yaml, .csv), or a series (.json)')
            sub.add_argument('--series', action='append', default=[], metavar='FIELD', help='a field of a .json file that is a running total, beside those called ..._cum')
    return parser.parse_args(arguments)


def main(arguments=None):
    """Run one step; return the exit code."""
    options = options_of(arguments)
    run = Run(options)
    step = next(step for step in (*LINE, *ASKED) if step.__name__ == options.step)
    said = f'{options.step}{"-" + options.tag if "tag" in options else ""}'
    try:
        with alone(run.out, said):
            return _attempt(step, run, options, run.out / 'problems' / f'{said}.json')
    except Refused as refusal:
        return _complain(refusal.problems)
    except BrokenPipeError:                                     # whoever was reading has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        file = str(error.filename or run.out).removeprefix(f'{Path.cwd()}{os.sep}')
        mend = 'Put it back, or run make' if isinstance(error, FileNotFoundError) else 'Check the free space and the rights of the folder'
        return _complain([Problem(Where(file), f'{error.strerror or error}', mend, 'environment')])
    except KeyboardInterrupt:
        return 130


def _attempt(step, run, options, report):
    """Run a step and say what it made; keep a report of what is wrong."""
    try:
        with _progress(options, step):
            made = step(run, options)
    except Refused as refusal:
        return _complain(refusal.problems, report)
    except OSError:
        raise
    except Exception as error:
        trace = ''.join(traceback.format_tb(error.__traceback__)).replace(f'{Path.cwd()}{os.sep}', '')
        path = put(report.with_suffix('.trace'), f'{type(error).__name__}\n{trace}')
        return _complain([Problem(Where(options.step), f'a mistake of the program itself: {type(error).__name__}', f'Send {path} to its keepers; it holds no data', 'bug')])
    sys.stdout.flush()
    report.unlink(missing_ok=True)
    if made and step not in QUIET:
        os.utime(made, ns=(run.began, run.began))               # so that whatever changed meanwhile is newer
        print(f'{options.step:9}{getattr(options, "tag", ""):4}{"" if made.name.startswith(".valid") else made}  {(time.time_ns() - run.began) / 1e9:.1f} s', flush=True)
    return 0


def _complain(problems, report=None):
    """List problems, all of them; return the exit code of the gravest."""
    code = max(EXIT_CODES[problem.kind] for problem in problems)
    lines = [str(problem) for problem in problems[:SHOWN]]
    if len(problems) > SHOWN:
        lines.append(f'and {len(problems) - SHOWN} more, listed in {report}')
    lines.append(f'result: {len(problems)} {"problem" if len(problems) == 1 else "problems"} (code {code})')
    sys.stderr.write('\n'.join(lines) + '\n')
    if report:
        put(report, json.dumps([{'file': p.where.file, 'line': p.where.line, 'column': p.where.column, 'what': p.what, 'mend': p.mend, 'kind': p.kind} for p in problems],
                               ensure_ascii=False, indent=1) + '\n')
    return code


def _progress(options, step):
    """Show on a terminal what is being done; elsewhere say nothing until it is done."""
    from contextlib import nullcontext
    if step in QUIET or not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console
    return Console(stderr=True).status(f'{options.step} {getattr(options, "tag", "")} …')


if __name__ == '__main__':
    sys.exit(main())
