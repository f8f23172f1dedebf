"""The release: what goes to the press, who may not have it yet, and what is kept of it."""

import json
from datetime import datetime
from pathlib import Path

from pipeline.cli.documents import for_the_web, rendered, sound, written
from pipeline.model import BriefDefinition, Ledger, Problem, Refused, Where, attempting, relative
from pipeline.storage.atomic import put, put_back, put_folder
from pipeline.workspace import ROOT, Workspace, clock, dump, passphrase

CARDS = 'card', 'card-square'  # their layouts
REHEARSALS = 'press-rehearsal'  # the folder of output/ for NOW=: nothing in it is published
UNWRITTEN = 'TODO'  # marks what is still to be written: a draft prints it, a release does not leave


def publish(run, options):
    """gather what goes to the press"""
    from pipeline.cli.site import refuse_other_publishers
    from pipeline.publish import differs, lifted, record, told
    from pipeline.publish import publish as gathered

    now, ledger = clock(options.now), run.ledger()
    brief = ledger.public.brief
    _refuse_unfinished(run, ledger)
    folder, kept = run.output / 'press' / run.brief / str(brief.edition), run.edition(brief.edition)
    if not options.now:
        put_back(folder)
    house = run.publisher(run.languages(brief.languages))
    refuse_other_publishers(run)
    key, pdf_key = _key(run, options, house), _pdf_key(run, options, house)
    if brief.embargo and now < brief.embargo:
        return _held_back(run, ledger, now, house, key, rehearsal=bool(options.now))
    if brief.embargo:
        _read_lifts(run, brief)  # a faulty log is refused before anything is published
        ledger = lifted(ledger)
    problems = []
    attempt = attempting(problems)
    editions = [
        attempt(_edition, run, tag, ledger, brief.embargo, pdf_key) for tag in brief.languages
    ]
    if problems:
        raise Refused(problems)
    files = gathered(ledger, editions, house, _versions(pdf_key), key, pdf_key)
    _refuse_leaks(run, ledger, files)
    published, before = told(ledger, files), run.published(brief.edition)
    if before and (
        problems := differs(before, published, Where(relative(kept, ROOT)), relative(folder, ROOT))
    ):
        raise Refused(problems)
    log = brief.embargo and _log_of_the_lift(run, brief, now, published.files['SHA256SUMS'])
    if options.now:
        effects = [f'publish the files below in {folder}']
        effects += [] if before else [f'record the edition in {kept}']
        effects += [f'log in {log[0]} that the embargo is lifted'] if log else []
        return _rehearse(run, brief, now, [*effects, 'make the press page'], files, {})
    _fill(folder, files)
    if not before:
        print(f'{put(kept, record(published))}: what this edition told; keep it with the data')
    if log:
        from pipeline.publish import clocks

        print(f'{put(*log)}: the embargo until {clocks(brief.embargo, ())} is lifted')
    return folder


def _refuse_unfinished(run: Workspace, ledger: Ledger) -> None:
    """Refuse an edition with an unconfirmed or unwritten text, or whose languages do not agree."""
    from pipeline.check import agree
    from pipeline.translation import unfinished

    tags = ledger.public.brief.languages
    problems = []
    for tag in tags:
        problems += unfinished(tag, run.standings(tag, ledger), run.brief)
        problems += _unwritten(run.prose(tag))
    if problems:
        raise Refused(problems)
    receipts = [json.loads((run.out / tag / 'checked.json').read_bytes()) for tag in tags]
    problems = agree(receipts, relative(run.out, ROOT))
    if problems:
        raise Refused(problems)


def _held_back(run, ledger, now, house, key, rehearsal):
    """Make the kit that may leave before the hour of the embargo, of PDFs that carry it and were checked with it; nothing is published."""
    from pipeline.language import Speaker, Words
    from pipeline.publish import PREFIX, Edition, clocks, held_back, left

    brief = ledger.public.brief
    if run.published(brief.edition):
        what = f'edition {brief.edition} was published, and its embargo ends only at {clocks(brief.embargo, ())}'
        raise Refused(
            [
                Problem(
                    Where(relative(run.data / 'briefs' / run.brief / 'brief.yaml', ROOT)),
                    what,
                    'Check the clock, and the hour: what was published can be held back no more',
                    'policy',
                )
            ]
        )
    editions = []
    for tag in brief.languages:
        words, folder = Words(run.language(tag), ledger), run.out / tag
        html = (folder / 'brief.html').read_text(encoding='utf-8')
        editions.append(
            Edition(
                words,
                (folder / 'brief.pdf').read_bytes(),
                html,
                _web(run, tag, ledger, html, PREFIX),
                {},
                {},
                {},
                {},
                Speaker(run.prose(tag), words),
            )
        )
    files = held_back(ledger, editions, house, _versions(), key)
    _refuse_leaks(run, ledger, files)
    folder = run.output / 'press-embargo' / run.brief / str(brief.edition)
    if rehearsal:
        effects = [f'gather the files below in {folder}, all under embargo', 'publish nothing']
        return _rehearse(run, brief, now, effects, files, files)
    _fill(folder, files)
    print(
        f'UNDER EMBARGO until {clocks(brief.embargo, brief.embargo_zones or house.embargo_zones)}: {left(now, brief.embargo)} from now.\n'
        'These files alone may leave, and each says so. Nothing is published; from that hour on make press makes the kit itself.'
    )
    return folder


def _rehearse(
    run: Workspace,
    brief: BriefDefinition,
    now: datetime,
    effects: list[str],
    files: dict[str, bytes],
    marked: dict[str, bytes],
) -> Path:
    """Say what would be done at another time, and do none of it.

    ``files`` are those that would be gathered. Only the ``marked`` ones, each of which says that
    it is under embargo, are written: a file without that notice could be passed on too early.
    """
    from pipeline.publish import rehearsal

    folder = run.output / REHEARSALS / run.brief / str(brief.edition)
    report = rehearsal(now, effects, files, marked)
    put_folder(folder, {**marked, 'REHEARSAL.txt': report})
    print(f'{report}\n{folder / "REHEARSAL.txt"}')
    return folder


def _unwritten(prose):
    """Return a problem for each block that still holds what `make brief-new` wrote there."""
    return [
        Problem(
            block.where,
            f'the block "{name}" is not written yet: it says {UNWRITTEN}',
            'Write it, in the words of your readers',
            'translation',
        )
        for name, block in prose.blocks.items()
        if UNWRITTEN in block.text
    ]


def _refuse_leaks(run, ledger, files):
    from pipeline.check import leaks_in_files

    watch = run.watch(ledger, ledger.public.brief.languages)
    problems = leaks_in_files(watch, files)
    if problems:
        raise Refused(problems)


def _fill(folder, files):
    """Let a folder hold these files and no others, and name them."""
    if (
        not folder.is_dir()
        or {
            str(path.relative_to(folder)): path.read_bytes()
            for path in folder.rglob('*')
            if path.is_file()
        }
        != files
    ):
        put_folder(folder, files)
    for name in files:
        print(folder / name)


def _read_lifts(run, brief):
    """Return where the lifted embargoes of a brief are logged, and the log as it is."""
    from pipeline.publish import read_log

    path = run.edition(brief.edition).with_name('log.csv')
    before = path.read_bytes() if path.exists() else b''
    read_log(before, relative(path, ROOT))
    return path, before


def _log_of_the_lift(
    run: Workspace, brief: BriefDefinition, now: datetime, digest: str
) -> tuple[Path, bytes] | None:
    """Return the log of lifted embargoes and its new content; nothing where it is in there."""
    from pipeline.publish import logged

    path, before = _read_lifts(run, brief)
    after = logged(before, brief.edition, brief.embargo, now, digest, relative(path, ROOT))
    return None if after == before else (path, after)


def _key(run, options, house):
    """Return the key that the house signs with, or nothing where it names none; a kit signed by another key would be no kit of the house."""
    from pipeline.publish import public_line, read_key

    if house.press_key is None:
        print('UNSIGNED: the house names no key; make key makes one', flush=True)
        return None
    path = Path(options.key).expanduser()
    if not path.exists():
        raise Refused(
            [
                Problem(
                    Where(run.house_file),
                    f'the house signs its kits, and its key is not in {options.key}',
                    'Name the file of the key with KEY=',
                    'policy',
                )
            ]
        )
    key = read_key(path, passphrase())
    if public_line(key) != house.press_key:
        raise Refused(
            [
                Problem(
                    Where(options.key),
                    'this is not the key that the house names',
                    f'Correct press_key in {run.house_file}, or name the right file with KEY=',
                    'policy',
                )
            ]
        )
    return key


def _pdf_key(run, options, house):
    """Return the key with which the house signs each PDF, or nothing where it names no certificate."""
    from pipeline.publish import read_pdf_key

    if house.pdf_certificate is None:
        return None
    path = Path(options.pdf_key).expanduser()
    if not path.exists():
        raise Refused(
            [
                Problem(
                    Where(run.house_file),
                    f'the house signs its PDFs, and the key is not in {options.pdf_key}',
                    'Name its file with PDF_KEY=',
                    'policy',
                )
            ]
        )
    key = read_pdf_key(path, passphrase())
    if key.fingerprint != house.pdf_certificate:
        raise Refused(
            [
                Problem(
                    Where(options.pdf_key),
                    'its certificate is not the one that the house names',
                    f'Correct pdf_certificate in {run.house_file}, or name the right file with PDF_KEY=',
                    'policy',
                )
            ]
        )
    return key


def _edition(run, tag, ledger, lifted, pdf_key):
    """Return what one language of an edition is gathered from: its checked PDF, its page, its figures and cards as pictures.

    The PDFs of ``output/`` carry the embargo of their brief, whatever the time: where it is ``lifted``, the page is made and checked anew without it.
    A PDF that is signed is checked again with its signature.
    """
    from pipeline.language import Speaker, Words
    from pipeline.publish import Edition, sign
    from pipeline.render import picture

    folder, fonts = run.out / tag, ROOT / 'templates/fonts'
    figures = run.figures(tag)
    drawings = {}
    for name, drawn in figures.items():
        svg = (folder / drawn.file).read_bytes()
        page = f'<style>@page {{ size: {drawn.width}mm {drawn.height}mm; margin: 0 }} body {{ margin: 0 }} img {{ display: block; width: 100% }}</style><img src="{drawn.file}" alt="">'
        drawings[name] = (
            svg,
            picture(page, {drawn.file: svg}, fonts, relative(folder / drawn.file, ROOT), 2),
        )
    cards = _cards(run, tag, ledger)
    pdf, html = (
        (folder / 'brief.pdf').read_bytes(),
        (folder / 'brief.html').read_text(encoding='utf-8'),
    )
    if lifted:
        html = written(run, tag, 'brief.html', ledger)
        pdf = rendered(run, tag, html, dump(ledger), ledger)
        sound(run, tag, ledger, pdf, html)
    if pdf_key:
        pdf = sign(pdf, pdf_key, ledger.public.brief.issued)
        sound(run, tag, ledger, pdf, html)
    notes = {
        'METHOD': written(run, tag, 'method.html', ledger),
        **(
            {'CHANGES': written(run, tag, 'changes.html', ledger)} if ledger.public.replaces else {}
        ),
    }
    words = Words(run.language(tag), ledger)
    return Edition(
        words,
        pdf,
        html,
        _web(run, tag, ledger, html),
        notes,
        figures,
        drawings,
        cards,
        Speaker(run.prose(tag), words),
    )


def _cards(run: Workspace, tag: str, ledger: Ledger) -> dict[str, bytes]:
    """Return the cards of one language as pictures; what does not fit on one is refused, with the file in which it can be shortened."""
    from pipeline.render import card

    own, problems, made = run.language(tag).file('style.css'), [], {}
    styles = {
        'card.css': (ROOT / 'templates/styles/card.css').read_bytes(),
        'language.css': own.read_bytes() if own else b'',
    }
    prose = relative(run.prose_path(tag), ROOT)
    for name in CARDS:
        file = f'cards/{tag}/{name}.png'
        try:
            made[name] = card(
                written(run, tag, f'{name}.html', ledger), styles, ROOT / 'templates/fonts', file
            )
        except Refused as refusal:
            problems += [
                problem._replace(
                    hint=f'{problem.hint}. Its "headline" and "sub-headline" are in {prose}'
                )
                if problem.where.file == file
                else problem
                for problem in refusal.problems
            ]
    if problems:
        raise Refused(problems)
    return made


def _web(run, tag, ledger, html, prefix=''):
    """Return one language of an edition as a web page, which leads to the others and to its PDF in the kit."""
    from pipeline.write import Beside

    brief = ledger.public.brief
    return for_the_web(
        run,
        tag,
        ledger,
        html,
        Beside(
            {other: f'{prefix}{brief.web(other)}' for other in brief.languages},
            f'{prefix}{brief.file(tag)}',
        ),
    )


def _versions(pdf_key=None):
    """Return what an edition was made with: another version of these may give other bytes."""
    from importlib.metadata import version

    return {
        name: version(name)
        for name in (
            'weasyprint',
            'pydyf',
            'matplotlib',
            'jinja2',
            'fluent.syntax',
            'babel',
            *(['pyhanko'] if pdf_key else []),
        )
    }
