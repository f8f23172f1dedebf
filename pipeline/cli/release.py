"""The release: what goes to the press, who may not have it yet, and what is kept of it."""

import json
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from pipeline.cli.command import clock, dump, passphrase
from pipeline.cli.documents import check_pdf, page_for_web, render_page, write_page
from pipeline.model import BriefDefinition, Ledger, Problem, Refused, Where, attempting
from pipeline.storage.atomic import put, put_back, put_folder
from pipeline.workspace import Workspace

CARDS = 'card', 'card-square'  # their layouts
REHEARSALS = 'press-rehearsal'  # the folder of output/ for NOW=: nothing in it is published
UNWRITTEN = 'TODO'  # marks what is still to be written: a draft prints it, a release does not leave


def run_publish(workspace: Workspace, options: Namespace) -> Path:
    """Gather what goes to the press."""
    from pipeline.cli.site import refuse_other_publishers
    from pipeline.publish import differs, lifted, record, told
    from pipeline.publish import publish as gathered

    now, ledger = clock(options.now), workspace.ledger()
    brief = ledger.public.brief
    _refuse_unfinished(workspace, ledger)
    folder, kept = (
        workspace.output / 'press' / workspace.brief / str(brief.edition),
        workspace.edition(brief.edition),
    )
    if not options.now:
        put_back(folder)
    house = workspace.publisher(workspace.languages(brief.languages))
    refuse_other_publishers(workspace)
    key, pdf_key = _key(workspace, options, house), _pdf_key(workspace, options, house)
    if brief.embargo and now < brief.embargo:
        return _held_back(workspace, ledger, now, house, key, rehearsal=bool(options.now))
    if brief.embargo:
        _read_lifts(workspace, brief)  # a faulty log is refused before anything is published
        ledger = lifted(ledger)
    problems = []
    attempt = attempting(problems)
    editions = [
        attempt(_edition, workspace, tag, ledger, brief.embargo, pdf_key) for tag in brief.languages
    ]
    if problems:
        raise Refused(problems)
    files = gathered(ledger, editions, house, _versions(pdf_key), key, pdf_key)
    _refuse_leaks(workspace, ledger, files)
    published, before = told(ledger, files), workspace.published(brief.edition)
    if before and (
        problems := differs(
            before, published, Where(workspace.shown(kept)), workspace.shown(folder)
        )
    ):
        raise Refused(problems)
    log = brief.embargo and _log_of_the_lift(workspace, brief, now, published.files['SHA256SUMS'])
    if options.now:
        effects = [f'publish the files below in {folder}']
        effects += [] if before else [f'record the edition in {kept}']
        effects += [f'log in {log[0]} that the embargo is lifted'] if log else []
        return _rehearse(workspace, brief, now, [*effects, 'make the press page'], files, {})
    _fill(folder, files)
    if not before:
        print(f'{put(kept, record(published))}: what this edition told; keep it with the data')
    if log:
        from pipeline.publish import clocks

        print(f'{put(*log)}: the embargo until {clocks(brief.embargo, ())} is lifted')
    return folder


def _refuse_unfinished(workspace: Workspace, ledger: Ledger) -> None:
    """Refuse an edition with an unconfirmed or unwritten text, or whose languages do not agree."""
    from pipeline.check import agree
    from pipeline.translation import unfinished

    tags = ledger.public.brief.languages
    problems = []
    for tag in tags:
        problems += unfinished(tag, workspace.translations(tag, ledger), workspace.brief)
        problems += _unwritten(workspace.prose(tag))
    if problems:
        raise Refused(problems)
    receipts = [json.loads((workspace.out / tag / 'checked.json').read_bytes()) for tag in tags]
    problems = agree(receipts, workspace.shown(workspace.out))
    if problems:
        raise Refused(problems)


def _held_back(workspace: Workspace, ledger, now, house, key, rehearsal):
    """Make the kit that may leave before the hour of the embargo, of PDFs that carry it and were checked with it; nothing is published."""
    from pipeline.language import Speaker, Words
    from pipeline.publish import PREFIX, Edition, clocks, held_back, left

    brief = ledger.public.brief
    if workspace.published(brief.edition):
        what = f'edition {brief.edition} was published, and its embargo ends only at {clocks(brief.embargo, ())}'
        raise Refused(
            [
                Problem(
                    Where(
                        workspace.shown(workspace.data / 'briefs' / workspace.brief / 'brief.yaml')
                    ),
                    what,
                    'Check the clock, and the hour: what was published can be held back no more',
                    'policy',
                )
            ]
        )
    editions = []
    for tag in brief.languages:
        words, folder = Words(workspace.language(tag), ledger), workspace.out / tag
        html = (folder / 'brief.html').read_text(encoding='utf-8')
        editions.append(
            Edition(
                words,
                (folder / 'brief.pdf').read_bytes(),
                html,
                _web(workspace, tag, ledger, html, PREFIX),
                {},
                {},
                {},
                {},
                Speaker(workspace.prose(tag), words),
            )
        )
    files = held_back(ledger, editions, house, _versions(), key)
    _refuse_leaks(workspace, ledger, files)
    folder = workspace.output / 'press-embargo' / workspace.brief / str(brief.edition)
    if rehearsal:
        effects = [f'gather the files below in {folder}, all under embargo', 'publish nothing']
        return _rehearse(workspace, brief, now, effects, files, files)
    _fill(folder, files)
    print(
        f'UNDER EMBARGO until {clocks(brief.embargo, brief.embargo_zones or house.embargo_zones)}: {left(now, brief.embargo)} from now.\n'
        'These files alone may leave, and each says so. Nothing is published; from that hour on make press makes the kit itself.'
    )
    return folder


def _rehearse(
    workspace: Workspace,
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

    folder = workspace.output / REHEARSALS / workspace.brief / str(brief.edition)
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


def _refuse_leaks(workspace: Workspace, ledger, files):
    from pipeline.check import leaks_in_files

    watch = workspace.restricted(ledger, ledger.public.brief.languages)
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


def _read_lifts(workspace: Workspace, brief):
    """Return where the lifted embargoes of a brief are logged, and the log as it is."""
    from pipeline.publish import read_log

    path = workspace.edition(brief.edition).with_name('log.csv')
    before = path.read_bytes() if path.exists() else b''
    read_log(before, workspace.shown(path))
    return path, before


def _log_of_the_lift(
    workspace: Workspace, brief: BriefDefinition, now: datetime, digest: str
) -> tuple[Path, bytes] | None:
    """Return the log of lifted embargoes and its new content; nothing where it is in there."""
    from pipeline.publish import logged

    path, before = _read_lifts(workspace, brief)
    after = logged(before, brief.edition, brief.embargo, now, digest, workspace.shown(path))
    return None if after == before else (path, after)


def _key(workspace: Workspace, options, house):
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
                    Where(workspace.shown(workspace.house_path)),
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
                    f'Correct press_key in {workspace.shown(workspace.house_path)}, or name the right file with KEY=',
                    'policy',
                )
            ]
        )
    return key


def _pdf_key(workspace: Workspace, options, house):
    """Return the key with which the house signs each PDF, or nothing where it names no certificate."""
    from pipeline.publish import read_pdf_key

    if house.pdf_certificate is None:
        return None
    path = Path(options.pdf_key).expanduser()
    if not path.exists():
        raise Refused(
            [
                Problem(
                    Where(workspace.shown(workspace.house_path)),
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
                    f'Correct pdf_certificate in {workspace.shown(workspace.house_path)}, or name the right file with PDF_KEY=',
                    'policy',
                )
            ]
        )
    return key


def _edition(workspace: Workspace, tag, ledger, lifted, pdf_key):
    """Return what one language of an edition is gathered from: its checked PDF, its page, its figures and cards as pictures.

    The PDFs of ``output/`` carry the embargo of their brief, whatever the time: where it is ``lifted``, the page is made and checked anew without it.
    A PDF that is signed is checked again with its signature.
    """
    from pipeline.language import Speaker, Words
    from pipeline.publish import Edition, sign
    from pipeline.render import picture

    folder, fonts = workspace.out / tag, workspace.fonts()
    figures = workspace.figures(tag)
    drawings = {}
    for name, drawn in figures.items():
        svg = (folder / drawn.file).read_bytes()
        page = f'<style>@page {{ size: {drawn.width}mm {drawn.height}mm; margin: 0 }} body {{ margin: 0 }} img {{ display: block; width: 100% }}</style><img src="{drawn.file}" alt="">'
        drawings[name] = (
            svg,
            picture(page, {drawn.file: svg}, fonts, workspace.shown(folder / drawn.file), 2),
        )
    cards = _cards(workspace, tag, ledger)
    pdf, html = (
        (folder / 'brief.pdf').read_bytes(),
        (folder / 'brief.html').read_text(encoding='utf-8'),
    )
    if lifted:
        html = write_page(workspace, tag, 'brief.html', ledger)
        pdf = render_page(workspace, tag, html, dump(ledger), ledger)
        check_pdf(workspace, tag, ledger, pdf, html)
    if pdf_key:
        pdf = sign(pdf, pdf_key, ledger.public.brief.issued)
        check_pdf(workspace, tag, ledger, pdf, html)
    notes = {
        'METHOD': write_page(workspace, tag, 'method.html', ledger),
        **(
            {'CHANGES': write_page(workspace, tag, 'changes.html', ledger)}
            if ledger.public.replaces
            else {}
        ),
    }
    words = Words(workspace.language(tag), ledger)
    return Edition(
        words,
        pdf,
        html,
        _web(workspace, tag, ledger, html),
        notes,
        figures,
        drawings,
        cards,
        Speaker(workspace.prose(tag), words),
    )


def _cards(workspace: Workspace, tag: str, ledger: Ledger) -> dict[str, bytes]:
    """Return the cards of one language as pictures; what does not fit on one is refused, with the file in which it can be shortened."""
    from pipeline.render import card

    problems, made = [], {}
    styles = {
        'card.css': workspace.find('templates/styles/card.css').read_bytes(),
        'language.css': workspace.language_sheet(workspace.language(tag)),
    }
    prose = workspace.shown(workspace.prose_path(tag))
    for name in CARDS:
        file = f'cards/{tag}/{name}.png'
        try:
            made[name] = card(
                write_page(workspace, tag, f'{name}.html', ledger), styles, workspace.fonts(), file
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


def _web(workspace: Workspace, tag, ledger, html, prefix=''):
    """Return one language of an edition as a web page, which leads to the others and to its PDF in the kit."""
    from pipeline.write import Beside

    brief = ledger.public.brief
    return page_for_web(
        workspace,
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
