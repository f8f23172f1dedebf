"""The press page of everything that was published."""

from __future__ import annotations

import hashlib
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.cli.command import Command
from pipeline.model import PressPage, Problem, Published, Refused, Where
from pipeline.storage.atomic import remove_unlisted, replace_link, write_atomic
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.site import Kit

AGAIN = 'Put the file back as it was published; what was published is never changed'


def site(workspace: Workspace, options: Namespace) -> None:
    """Make the press page of all published editions."""
    press = workspace.output / 'press'
    kits, files = assembled(workspace)
    if not kits and options.if_any:
        return
    if not kits:
        where, what = Where(str(press)), 'nothing is published yet'
        raise Refused([Problem(where, what, 'Run make press', 'usage')])
    _fill(press, files)
    _point(press, kits)
    if not workspace.house().site_url:
        print(
            f'{workspace.shown(workspace.house_path)}: no site_url, '
            'so the pages name no canonical address and there is no sitemap.xml'
        )
    print(press / 'index.html')


def assembled(workspace: Workspace) -> tuple[list[Kit], dict[str, bytes]]:
    """Return every published edition that is here, and the files of the site over them.

    The editions are as they were published; the files are searched for restricted values.
    """
    from pipeline.check import leaks_in_files
    from pipeline.language import Words
    from pipeline.site import site_files

    ledger, kits = workspace.ledger(), list(_kits(workspace, workspace.output / 'press'))
    if not kits:
        return [], {}
    house = workspace.publisher(workspace.languages(ledger.public.brief.languages))
    refuse_other_publishers(workspace)
    tags = {tag for kit in kits for tag in kit.pages}
    files = site_files(
        kits,
        {tag: Words(workspace.pack(tag), ledger) for tag in tags},
        house,
        workspace.find('templates/styles/site.css').read_text(encoding='utf-8'),
        workspace.places('templates/layouts/site'),
    )
    restricted = workspace.restricted(ledger, ledger.public.brief.languages)
    problems = leaks_in_files(restricted, files)
    if problems:
        raise Refused(problems)
    return kits, files


def refuse_other_publishers(workspace: Workspace) -> None:
    """Refuse a press page on which briefs of several organisations would be under one name."""
    from pipeline.settings import read_yaml

    brief, press = workspace.definition(), workspace.output / 'press'
    problems: list[Problem] = []
    for path in sorted((workspace.data / 'briefs').glob('*/brief.yaml')):
        editions = path.parent.glob('editions/*.json')
        if not any((press / path.parent.name / record.stem).is_dir() for record in editions):
            continue
        file = workspace.shown(path)
        other = read_yaml(path, file)
        if isinstance(other.value, dict) and (by := other.value.get('by')) != brief.by:
            what = (
                f'this brief is published in {press} and is by "{by}", but {workspace.brief} is by '
                f'"{brief.by}" ({brief.at("by")}): a press page has one publisher'
            )
            hint = 'Keep the briefs of each organisation in a folder of their own: make new FOLDER='
            where = other.wheres.get(('by',), Where(file))
            problems.append(Problem(where, what, hint, 'policy'))
    if problems:
        raise Refused(problems)


def _kits(workspace: Workspace, press: Path) -> Iterator[Kit]:
    """Yield each edition whose record is kept with the data and whose folder is here.

    Raises ``Refused`` where a folder is not as it was published.
    """
    from pipeline.settings import build, read_yaml

    problems: list[Problem] = []
    manifests = [path for path in press.glob('*/*/manifest.json') if not path.parent.is_symlink()]
    others = {manifest.parent for manifest in manifests}
    for path in sorted((workspace.data / 'briefs').glob('*/editions/*.json')):
        shown = workspace.shown(path)
        published = build(Published, read_yaml(path, shown))
        folder = press / published.brief / str(published.edition)
        others.discard(folder)
        if not folder.is_dir():
            edition = f'edition {published.edition} of {published.brief}'
            print(
                f'{shown}: {folder} is not here, so {edition} is not on the press page', flush=True
            )
            continue
        faults = list(_changed(folder, published))
        problems += faults
        if not faults:
            yield _kit(folder, published)
    for folder in sorted(others):
        print(
            f'{folder}: {workspace.data} holds no record of it, so it is not on the press page',
            flush=True,
        )
    if problems:
        raise Refused(problems)


def _changed(folder: Path, published: Published) -> Iterator[Problem]:
    for name, digest in published.files.items():
        where = Where(str(folder / name))
        if not (folder / name).is_file():
            yield Problem(where, 'a file of a published edition is missing', AGAIN, 'policy')
        elif hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            yield Problem(where, 'not the file that was published', AGAIN, 'policy')
    if not any(name.startswith('page.') for name in published.files):
        what = 'the edition holds no page.<language>.json, which the press page is made of'
        hint = 'Publish it again as a new edition'
        yield Problem(Where(str(folder)), what, hint, 'policy')


def _kit(folder: Path, published: Published) -> Kit:
    from pipeline.site import Kit

    names = [name for name in published.files if name.startswith('page.')]
    read = [PressPage.model_validate_json((folder / name).read_bytes()) for name in names]
    read.sort(key=lambda page: page.languages.index(page.language))
    return Kit(
        published.brief,
        published.edition,
        published.files,
        {name: (folder / name).stat().st_size for name in published.files},
        {page.language: page for page in read},
    )


def _fill(press: Path, files: dict[str, bytes]) -> None:
    """Renew the site beside the kits, which stay as they are, so that it can be read meanwhile.

    Each file is written whole, and what leads to others comes after them.
    """
    for name, content in files.items():
        path = press / name
        if not path.is_file() or path.read_bytes() != content:
            write_atomic(path, content)
    kept = {press / name for name in files}
    languages = {feed.parent for feed in press.glob('*/feed.xml')}
    languages |= {path.parent for path in kept if path.name == 'feed.xml'}
    for language in languages:
        remove_unlisted(language, kept)
        if not any(language.iterdir()):
            language.rmdir()
    if 'sitemap.xml' not in files:
        (press / 'sitemap.xml').unlink(missing_ok=True)


def _point(press: Path, kits: list[Kit]) -> None:
    """Let the folder ``current`` of each brief be its newest edition, once its pages are there."""
    from pipeline.site import CURRENT

    newest: dict[str, int] = {}
    for kit in kits:
        newest[kit.brief] = max(kit.edition, newest.get(kit.brief, kit.edition))
    for brief, edition in newest.items():
        if not replace_link(press / brief / CURRENT, str(edition)):
            print(
                f'{press / brief}: no links can be made here, '
                f'so {edition} is the newest edition and no folder is called {CURRENT}'
            )


IF_ANY = {'--if-any': {'action': 'store_true', 'help': 'make none where nothing is published yet'}}
COMMANDS = (Command('site', site, IF_ANY, quiet=True),)
