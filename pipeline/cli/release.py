"""The release of an edition: prepare, assemble, compare with what was published, then write.

What is under embargo, or only rehearsed (``NOW=``), is assembled and written elsewhere.
"""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.cli.command import clock
from pipeline.cli.editions import edition_of, edition_under_embargo
from pipeline.cli.signing import pdf_signing_key, press_signing_key
from pipeline.model import BriefDefinition, Ledger, Problem, Published, Refused, Where, attempting
from pipeline.storage.atomic import recover_folder, write_atomic, write_folder
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.language import Prose
    from pipeline.publish import Edition, PdfKey
    from pipeline.publish.keys import PrivateKey
    from pipeline.write import House

REHEARSALS = 'press-rehearsal'  # the folder of output/ for NOW=: nothing in it is published
UNWRITTEN = 'TODO'  # marks a text still to be written: a draft prints it, a release is refused
ENGINES = ('weasyprint', 'pydyf', 'matplotlib', 'jinja2', 'fluent.syntax', 'babel')


class Release(NamedTuple):
    """What an edition is released with, once nothing speaks against it."""

    workspace: Workspace
    ledger: Ledger
    house: House
    now: datetime
    rehearsed: bool  # another time was given: nothing is published, recorded or sent
    key: PrivateKey | None  # signs the kit
    pdf_key: PdfKey | None  # signs each PDF

    @property
    def brief(self) -> BriefDefinition:
        """Return the definition of the brief as it is published."""
        return self.ledger.public.brief

    @property
    def held_back(self) -> bool:
        """Tell whether the hour of an embargo has not come."""
        return self.brief.embargo is not None and self.now < self.brief.embargo

    def folder(self, parent: str) -> Path:
        """Return the folder of the edition in a folder of ``output/``."""
        return self.workspace.output / parent / self.workspace.brief / str(self.brief.edition)


def run_publish(workspace: Workspace, options: Namespace) -> Path:
    """Gather what goes to the press."""
    release = _prepare(workspace, options)
    if release.held_back:
        return _hold_back(release)
    release = _lift_embargo(release)
    files = _assemble(release)
    published, before = _compare(release, files)
    return _write(release, files, published, before)


def _prepare(workspace: Workspace, options: Namespace) -> Release:
    """Return a release; raises ``Refused`` where a text, a language or a key is not ready."""
    from pipeline.cli.site import refuse_other_publishers

    now, ledger = clock(options.now), workspace.ledger()
    _refuse_unfinished(workspace, ledger)
    house = workspace.publisher(workspace.languages(ledger.public.brief.languages))
    refuse_other_publishers(workspace)
    release = Release(
        workspace,
        ledger,
        house,
        now,
        bool(options.now),
        press_signing_key(workspace, options.key, house),
        pdf_signing_key(workspace, options.pdf_key, house),
    )
    if not release.rehearsed:
        recover_folder(release.folder('press'))
    return release


def _refuse_unfinished(workspace: Workspace, ledger: Ledger) -> None:
    """Refuse an edition with an unconfirmed or unwritten text, or whose languages differ."""
    from pipeline.check import agree
    from pipeline.translation import release_problems

    tags = ledger.public.brief.languages
    problems: list[Problem] = []
    for tag in tags:
        problems += release_problems(tag, workspace.translations(tag, ledger), workspace.brief)
        problems += _unwritten(workspace.prose(tag))
    if not problems:
        files = [workspace.out / tag / 'checked.json' for tag in tags]
        receipts = [json.loads(file.read_bytes()) for file in files]
        problems += agree(receipts, workspace.shown(workspace.out))
    if problems:
        raise Refused(problems)


def _unwritten(prose: Prose) -> Iterator[Problem]:
    """Yield a problem for each block that still holds what `make brief-new` wrote there."""
    for name, block in prose.blocks.items():
        if UNWRITTEN in block.text:
            what = f'the block "{name}" is not written yet: it says {UNWRITTEN}'
            hint = 'Write it, in the words of your readers'
            yield Problem(block.where, what, hint, 'translation')


def _lift_embargo(release: Release) -> Release:
    """Return a release without its embargo, whose hour has come.

    A faulty log of lifted embargoes is refused before anything is published.
    """
    from pipeline.publish import without_embargo

    if release.brief.embargo is None:
        return release
    _read_lifts(release)
    return release._replace(ledger=without_embargo(release.ledger))


def _assemble(release: Release) -> dict[str, bytes]:
    """Return the files of the edition by name, searched for restricted values."""
    from pipeline.publish import publish

    problems: list[Problem] = []
    attempt = attempting(problems)
    lifted = release.workspace.ledger().public.brief.embargo is not None
    editions: list[Edition] = []
    for tag in release.brief.languages:
        edition = attempt(
            edition_of, release.workspace, tag, release.ledger, lifted, release.pdf_key
        )
        editions += [edition] if edition else []
    if problems:
        raise Refused(problems)
    versions = _versions(release.pdf_key is not None)
    files = publish(release.ledger, editions, release.house, versions, release.key, release.pdf_key)
    _refuse_leaks(release, files)
    return files


def _compare(release: Release, files: dict[str, bytes]) -> tuple[Published, Published | None]:
    """Return the record of the edition, and the one kept of it if it was published before.

    Raises ``Refused`` where it was published with other numbers or bytes.
    """
    from pipeline.publish import edition_record, republication_problems

    workspace, number = release.workspace, release.brief.edition
    published, before = edition_record(release.ledger, files), workspace.published(number)
    if before:
        where = Where(workspace.shown(workspace.edition(number)))
        folder = workspace.shown(release.folder('press'))
        problems = republication_problems(before, published, where, folder)
        if problems:
            raise Refused(problems)
    return published, before


def _write(
    release: Release, files: dict[str, bytes], published: Published, before: Published | None
) -> Path:
    """Write the edition and the record of it, or what a rehearsal says of them."""
    from pipeline.publish import clocks, record_as_json

    folder, kept = release.folder('press'), release.workspace.edition(release.brief.edition)
    embargo = release.workspace.ledger().public.brief.embargo
    log = _log_of_the_lift(release, embargo, published.files['SHA256SUMS']) if embargo else None
    if release.rehearsed:
        effects = [f'publish the files below in {folder}']
        effects += [] if before else [f'record the edition in {kept}']
        effects += [f'log in {log[0]} that the embargo is lifted'] if log else []
        return _rehearse(release, [*effects, 'make the press page'], files, {})
    _fill(folder, files)
    if not before:
        path = write_atomic(kept, record_as_json(published))
        print(f'{path}: what this edition published; keep it with the data')
    if log and embargo:
        print(f'{write_atomic(*log)}: the embargo until {clocks(embargo, ())} is lifted')
    return folder


def _hold_back(release: Release) -> Path:
    """Make the kit that may leave before the hour of the embargo, of PDFs that carry it.

    Nothing is published.
    """
    from pipeline.publish import clocks, publish_under_embargo, time_left

    workspace, brief = release.workspace, release.brief
    assert brief.embargo is not None
    if workspace.published(brief.edition):
        what = (
            f'edition {brief.edition} was published, '
            f'and its embargo ends only at {clocks(brief.embargo, ())}'
        )
        where = Where(workspace.shown(workspace.definition_path()))
        hint = 'Check the clock, and the hour: what was published can be held back no more'
        raise Refused([Problem(where, what, hint, 'policy')])
    editions = [edition_under_embargo(workspace, tag, release.ledger) for tag in brief.languages]
    files = publish_under_embargo(
        release.ledger, editions, release.house, _versions(False), release.key
    )
    _refuse_leaks(release, files)
    folder = release.folder('press-embargo')
    if release.rehearsed:
        effects = [f'gather the files below in {folder}, all under embargo', 'publish nothing']
        return _rehearse(release, effects, files, files)
    _fill(folder, files)
    zones = brief.embargo_zones or release.house.embargo_zones
    print(
        f'UNDER EMBARGO until {clocks(brief.embargo, zones)}: '
        f'{time_left(release.now, brief.embargo)} from now.\n'
        'These files alone may leave, and each says so. Nothing is published; '
        'from that hour on make press makes the kit itself.'
    )
    return folder


def _rehearse(
    release: Release,
    effects: list[str],
    files: Mapping[str, bytes],
    marked: Mapping[str, bytes],
) -> Path:
    """Say what would be done at another time, and do none of it.

    ``files`` are those that would be gathered. Only the ``marked`` ones, each of which says that
    it is under embargo, are written: a file without that notice could be passed on too early.
    """
    from pipeline.publish import rehearsal

    folder = release.folder(REHEARSALS)
    report = rehearsal(release.now, effects, files, marked)
    write_folder(folder, {**marked, 'REHEARSAL.txt': report})
    print(f'{report}\n{folder / "REHEARSAL.txt"}')
    return folder


def _refuse_leaks(release: Release, files: dict[str, bytes]) -> None:
    from pipeline.check import leaks_in_files

    restricted = release.workspace.restricted(release.ledger, release.brief.languages)
    problems = leaks_in_files(restricted, files)
    if problems:
        raise Refused(problems)


def _fill(folder: Path, files: dict[str, bytes]) -> None:
    """Let a folder hold these files and no others, and name them."""
    present = [path for path in folder.rglob('*') if path.is_file()]
    held = {str(path.relative_to(folder)): path.read_bytes() for path in present}
    if not folder.is_dir() or held != files:
        write_folder(folder, files)
    for name in files:
        print(folder / name)


def _read_lifts(release: Release) -> tuple[Path, bytes]:
    """Return the file of lifted embargoes of a brief, and its content as it is."""
    from pipeline.publish import read_log

    workspace = release.workspace
    path = workspace.edition(release.brief.edition).with_name('log.csv')
    before = path.read_bytes() if path.exists() else b''
    read_log(before, workspace.shown(path))
    return path, before


def _log_of_the_lift(release: Release, embargo: datetime, digest: str) -> tuple[Path, bytes] | None:
    """Return the log of lifted embargoes and its new content; nothing where it is in there."""
    from pipeline.publish import log_with_lift

    path, before = _read_lifts(release)
    shown = release.workspace.shown(path)
    after = log_with_lift(before, release.brief.edition, embargo, release.now, digest, shown)
    return None if after == before else (path, after)


def _versions(signed: bool) -> dict[str, str]:
    """Return what an edition was made with: another version of these may give other bytes."""
    from importlib.metadata import version

    return {name: version(name) for name in (*ENGINES, *(['pyhanko'] if signed else []))}
