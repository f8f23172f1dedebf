"""The line, step by step: what each reads, calls and leaves behind."""

import json

from pipeline.cli.documents import rendered, sound, written
from pipeline.cli.release import publish
from pipeline.model import Problem, Public, Refused, Where, attempting, relative
from pipeline.storage.atomic import put
from pipeline.workspace import KEY, NOW, PDF_KEY, ROOT, Command, dump

TAG = {'tag': {'help': 'the language'}}


def validate(run, options):
    """refuse data that contradicts itself, and words that lose a number"""
    from pipeline.analyse import analyse, masked
    from pipeline.check import without_restricted
    from pipeline.disclose import disclose
    from pipeline.validate import validate as contradictions
    from pipeline.validate.duplicates import find

    problems, ledger = [], None
    attempt = attempting(problems)
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
    publisher = attempt(_publisher, run, options.tags) if house else None
    if publisher or not run.lacks_house:
        problems += house.unnamed(options.tags) if house else []
        attempt(run.logo)
        attempt(run.paper)
    problems += _words(run, options.tags, attempt, recorded, ledger, kind)
    if recorded:
        watch = attempt(run.watch, ledger, options.tags, recorded) or run.watch(None, (), recorded)
        problems = _restricted_in_the_open(
            run, watch, options.tags, recorded, ledger
        ) + without_restricted(watch, problems)
    if problems:
        raise Refused(problems)
    if alike := find(recorded).open:
        print(
            f'{len(alike)} pairs of incidents may be one event each; nobody has decided, so all are counted: make duplicates'
        )
    for tag in options.tags:
        _say_unfinished(run, tag, ledger)
    return run.put(f'.valid-{"+".join(options.tags)}', '')


def _publisher(run, tags):
    return run.publisher(run.languages(tags))


def _say_unfinished(run, tag, ledger):
    """A draft may be built of texts that nobody has confirmed, and says so; a release may not."""
    from pipeline.translation import REFUSED

    states = [each.state for each in run.standings(tag, ledger)]
    counted = ', '.join(f'{states.count(state)} {state}' for state in REFUSED if state in states)
    if counted:
        print(
            f'{tag}: {counted}: a draft, which make press refuses; make lang-status LANG={tag} lists them'
        )


def _names_without_facts(ledger, brief):
    from pipeline.settings import nearest

    for short, names in brief.names.items():
        for name in (names,) if isinstance(names, str) else names:
            if name not in ledger.facts:
                yield Problem(
                    brief.at('names', short),
                    f'no fact is called "{name}"',
                    nearest(name, ledger.facts),
                )
    for i, short in enumerate(brief.tiles):
        if short not in brief.names:
            yield Problem(
                brief.at('tiles', i), f'no number is called "{short}"', nearest(short, brief.names)
            )
        elif not isinstance(brief.names[short], str):
            yield Problem(
                brief.at('tiles', i),
                f'a tile shows one number, "{short}" stands for {len(brief.names[short])}',
                'Give one of them a short name of its own',
            )


def _words(run, tags, attempt, recorded, ledger, kind):
    """Return the faults of the packs and the prose of the languages, compared with those of the source language."""
    from pipeline.language import Speaker, Words, lint, lint_looks, lint_names, lint_prose

    pack_source = attempt(run.source)
    prose_source = recorded.brief.source_language if recorded else pack_source
    languages = {
        tag: attempt(run.language, tag) for tag in dict.fromkeys((*tags, pack_source)) if tag
    }
    proses = {tag: attempt(run.prose, tag) for tag in dict.fromkeys((*tags, prose_source)) if tag}
    names = recorded.brief.names if recorded else {}
    problems = []
    for tag in tags:
        if languages[tag] and pack_source and languages[pack_source]:
            problems += lint(languages[tag], languages[pack_source])
        if languages[tag]:
            problems += lint_looks(languages[tag].folders, ROOT)
        if languages[tag] and recorded:
            problems += lint_names(languages[tag], recorded)
        if proses[tag] and prose_source and proses[prose_source] and kind:
            problems += lint_prose(
                proses[tag],
                proses[prose_source],
                names,
                [*kind.blocks(recorded.brief), *_notes(recorded)],
            )
        if not problems and ledger and languages[tag] and proses[tag]:
            speaker = Speaker(proses[tag], Words(languages[tag], ledger))
            for block in proses[tag].blocks:
                attempt(speaker.html, block)
    return problems


def _restricted_in_the_open(run, watch, tags, recorded, ledger):
    """Return a problem for each restricted value in a text or a record that is published: it is no less restricted for standing there."""
    from pipeline.check import leaks_in_records, leaks_in_text

    problems = (
        leaks_in_records(watch, _published_records(recorded, ledger.public)) if ledger else []
    )
    for path in [path for tag in tags for path in run.texts(tag)]:
        problems += leaks_in_text(
            watch, relative(path, run.root), path.read_text(encoding='utf-8', errors='replace')
        )
    if (
        ledger
        and not problems
        and (found := leaks_in_records(watch, [(Where('public.json'), ledger.public)]))
    ):
        return found  # whatever field it came by
    return problems


def _published_records(recorded, public):
    """Yield each record that is published, with its place in the data."""
    incidents = {
        incident.id: incident.at() for incident in (*recorded.incidents, *recorded.previous)
    }
    yield from (
        (incidents[each.id], each)
        for each in (*public.incidents, *public.previous, *public.repeats)
    )
    yield from (
        (claim.at(), stated) for claim, stated in zip(recorded.claims, public.claims, strict=True)
    )
    for table in (public.places, public.facilities, public.sources):
        yield from ((record.at('id'), record) for record in table.values())
    yield public.brief.at(), public.brief


def _notes(recorded):
    """Return the blocks of prose that incidents call their public notes, each once."""
    return dict.fromkeys(
        incident.public_note for incident in recorded.incidents if incident.public_note
    )


def disclose(run, options):
    """let out what the policy allows"""
    from pipeline.disclose import disclose as let_out
    from pipeline.validate import validate as contradictions

    recorded = run.recorded()
    problems = contradictions(recorded)
    if problems:
        raise Refused(problems)
    return run.put('public.json', dump(let_out(recorded)))


def analyse(run, options):
    """count: the only arithmetic"""
    from pipeline.analyse import analyse as count
    from pipeline.analyse import masked

    return run.put('facts.json', dump(masked(count(run.read('public.json', Public)))))


def draw(run, options):
    """draw all figures of one language"""
    from pipeline.draw import draw as drawn
    from pipeline.language import Words

    ledger, language = run.ledger(), run.language(options.tag)
    names = run.kind(ledger.public.brief).figures()
    drawings = drawn(
        ledger,
        Words(language, ledger),
        names,
        run.house().palette,
        (ROOT / 'templates/fonts').resolve(),
        run.drawable(),
    )
    folder = run.out / options.tag
    for svg, described in drawings.values():
        put(folder / described.file, svg)
    for old in folder.glob('*.svg'):
        if old.stem not in drawings:
            old.unlink()
    return run.put(
        f'{options.tag}/figures.json',
        json.dumps(
            {name: described.model_dump(mode='json') for name, (_, described) in drawings.items()},
            ensure_ascii=False,
            indent=1,
        )
        + '\n',
    )


def write(run, options):
    """write the brief in one language"""
    return run.put(
        f'{options.tag}/brief.html', written(run, options.tag, 'brief.html', run.ledger())
    )


def render(run, options):
    """turn one brief into PDF"""
    folder = run.out / options.tag
    pdf = rendered(
        run,
        options.tag,
        (folder / 'brief.html').read_text(encoding='utf-8'),
        (run.out / 'facts.json').read_bytes(),
        run.ledger(),
    )
    return run.put(f'{options.tag}/unchecked.pdf', pdf)


def check(run, options):
    """read the finished PDF back, and give it its name"""
    from pipeline.check import receipt

    folder = run.out / options.tag
    pdf, html = (
        (folder / 'unchecked.pdf').read_bytes(),
        (folder / 'brief.html').read_text(encoding='utf-8'),
    )
    finished = sound(run, options.tag, run.ledger(), pdf, html)
    put(folder / 'checked.json', json.dumps(receipt(finished), indent=1) + '\n')
    return run.put(f'{options.tag}/brief.pdf', pdf)


LINE = (
    Command(validate, {'tags': {'nargs': '+', 'help': 'the languages'}}),
    Command(disclose),
    Command(analyse),
    Command(draw, TAG),
    Command(write, TAG),
    Command(render, TAG),
    Command(check, TAG),
    Command(publish, {**KEY, **PDF_KEY, **NOW}, quiet=True),
)
