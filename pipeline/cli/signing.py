"""The press officer's commands: make the keys that sign, verify what was published."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.cli.command import KEY, PDF_KEY, Command, passphrase
from pipeline.model import Problem, Refused, Where
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.publish import PdfKey
    from pipeline.publish.keys import PrivateKey
    from pipeline.publish.verification import Manifest, Verified
    from pipeline.write import House


def key(workspace: Workspace, options: Namespace) -> None:
    """Make the key that signs the press kits, once."""
    from pipeline.publish.keys import fingerprint, make_key

    path, house = _outside(workspace, options.key), workspace.house_to_edit()
    line = make_key(path, passphrase())
    print(
        f'{path}: the private key. Keep a copy where it is safe; whoever has it can sign in the '
        f"organisation's name.\nWrite this line into {house}:\n\n"
        f'    press_key: "{line}"\n\nfingerprint {fingerprint(line)}'
    )


def key_pdf(workspace: Workspace, options: Namespace) -> None:
    """Make the key that signs each PDF by itself, once, with its certificate."""
    from pipeline.publish import make_pdf_key

    path, file, house = (
        _outside(workspace, options.pdf_key),
        workspace.house_to_edit(),
        workspace.house(),
    )
    made = make_pdf_key(path, passphrase(), next(iter(house.organisation.values())))
    print(
        f'{path}: the private key and its certificate. Keep a copy where it is safe; whoever '
        f"has it can sign in the organisation's name.\n"
        f'Write this line into {file}:\n\n    pdf_certificate: "{made.fingerprint}"'
    )


def _outside(workspace: Workspace, path: str) -> Path:
    """Return where a key is to be kept; refuse a place within the folder or the program's."""
    file = Path(path).expanduser()
    if workspace.holds(file):
        what = 'a private key has no place in this folder, which others get copies of'
        hint = 'Name a file elsewhere with KEY= (PDF_KEY= for PDFs)'
        raise Refused([Problem(Where(str(file)), what, hint, 'policy')])
    return file


def verify(workspace: Workspace, options: Namespace) -> None:
    """Say of a kit, or of one file of it, whether it is as it was published."""
    from pipeline.publish.kits import opened_kit
    from pipeline.publish.verification import verify_kit

    if bool(options.file) == bool(options.kit):
        raise Refused(
            [
                Problem(
                    Where('verify'),
                    'one kit or one file of it is verified',
                    'Write make verify KIT=folder-or-archive, or make verify FILE=file',
                    'usage',
                )
            ]
        )
    house = workspace.house()
    if options.file:
        return _verify_file(Path(options.file), workspace, house)
    with opened_kit(Path(options.kit)) as kit:
        found = verify_kit(kit, house.press_key, house.pdf_certificate)
    _report(kit.name, found, workspace, house)


def _verify_file(file: Path, workspace: Workspace, house: House) -> None:
    """Verify a file by the list of sums of its kit; outside any kit, a PDF by its signature."""
    from pipeline.publish.kits import part_of_kit, printable
    from pipeline.publish.signing import SIGNATURE_FILES, SUMS
    from pipeline.publish.verification import MANIFESTS, verify_kit

    shown = printable(str(file))
    if not file.is_file():
        what = 'not a file' if file.exists() or file.is_symlink() else 'there is no such file'
        raise Refused(
            [
                Problem(
                    Where(shown),
                    what,
                    'Name a file with FILE=, a folder or an archive with KIT=',
                    'usage',
                )
            ]
        )
    path = Path(os.path.abspath(file))  # not resolved: a link is another file
    folder = next((parent for parent in path.parents if (parent / SUMS).exists()), None)
    if folder is None:
        return _verify_alone(file, shown, house)
    name = path.relative_to(folder).as_posix()
    if path.resolve() != folder.resolve() / name:
        raise Refused(
            [
                Problem(
                    Where(shown),
                    'a link: a kit has none',
                    'Name the file that it leads to',
                    'policy',
                )
            ]
        )
    pages = [page.name for page in folder.glob('page.*.json')]
    kit = part_of_kit(folder, {name, SUMS, *SIGNATURE_FILES, *MANIFESTS, *pages})
    _report(shown, verify_kit(kit, house.press_key, house.pdf_certificate, name), workspace, house)


def _verify_alone(file: Path, shown: str, house: House) -> None:
    """Verify a PDF that is in no kit by its own signature."""
    from pipeline.publish.kits import ASK_AGAIN, LARGEST_FILE
    from pipeline.publish.pdf_signature import fault_of
    from pipeline.publish.verification import manifest_of_pdf

    with file.open('rb') as opened:
        content = opened.read(LARGEST_FILE + 1)
    if (
        house.pdf_certificate is None
        or not content.startswith(b'%PDF')
        or len(content) > LARGEST_FILE
    ):
        raise Refused(
            [
                Problem(
                    Where(shown),
                    'no list of sums is in its folder, nor in one above',
                    'Name a file within a kit; alone, only a signed PDF can be verified',
                    'usage',
                )
            ]
        )
    if fault := fault_of(content, house.pdf_certificate):
        raise Refused([Problem(Where(shown), fault, ASK_AGAIN, 'policy')])
    print(
        f'{shown}: as it was signed by the organisation, '
        f'with its certificate {house.pdf_certificate}'
    )
    manifest = manifest_of_pdf(content)
    _identify(_name_of(house), manifest, manifest.languages if manifest else ())


def _report(asked: str, found: Verified, workspace: Workspace, house: House) -> None:
    """Print what was verified, and whether its origin is known or its integrity alone."""
    pdfs = f'; {found.pdfs} PDFs signed, each by itself' if found.pdfs else ''
    files, organisation = (
        f'{found.files} files in its kit',
        f'"{found.claimed}"' if found.claimed else 'none',
    )
    if house.press_key:
        print(
            f'{asked}: as it was published ({files}; '
            f'signed by the organisation, key {found.signed_with}{pdfs})'
        )
        organisation = _name_of(house)
    elif found.signed_with:
        print(
            f'{asked}: as its list of sums says ({files}; '
            f'signed with the key {found.signed_with}{pdfs})\n'
            '    Only integrity was verified, not origin: '
            f'{workspace.shown(workspace.house_path)} names no press_key.\n'
            '    Compare the fingerprint with the one that the publisher prints elsewhere.'
        )
    else:
        print(
            f'{asked}: as its list of sums says ({files}; UNSIGNED{pdfs})\n'
            '    UNSIGNED: only integrity was verified, not origin. Anybody can make such a kit.'
        )
    _identify(
        organisation if house.press_key else f'not verified; the kit names {organisation}',
        found.manifest,
        found.languages,
    )


def _identify(organisation: str, manifest: Manifest | None, languages: tuple[str, ...]) -> None:
    """Print what a kit or a PDF is: an old edition must not pass for a new one."""
    print(f'    organisation: {organisation}')
    if manifest is None:
        print('    brief, edition, day and languages: not stated, so this can be any edition')
        return
    embargo = f', under embargo until {manifest.embargo.isoformat()}' if manifest.embargo else ''
    print(
        f'    brief: {manifest.brief}\n'
        f'    edition: {manifest.edition}, of {manifest.issued}{embargo}\n'
        f'    languages: {", ".join(languages)}'
    )


def _name_of(house: House) -> str:
    return next(iter(house.organisation.values()))


def press_signing_key(workspace: Workspace, file: str, house: House) -> PrivateKey | None:
    """Return the key that signs the kits, or nothing where ``house.yaml`` names none.

    Raises ``Refused`` where the key is missing, or is not the one that is named: a kit signed with
    another key would be no kit of the organisation.
    """
    from pipeline.publish import public_line, read_key

    if house.press_key is None:
        print('UNSIGNED: no signing key configured; make key makes one', flush=True)
        return None
    path, shown = Path(file).expanduser(), workspace.shown(workspace.house_path)
    if not path.exists():
        what = f'the kits are signed with press_key, and its private key is not in {file}'
        hint = 'Name the file of the key with KEY='
        raise Refused([Problem(Where(shown), what, hint, 'policy')])
    key = read_key(path, passphrase())
    if public_line(key) != house.press_key:
        hint = f'Correct press_key in {shown}, or name the right file with KEY='
        what = f'this is not the key that {shown} names'
        raise Refused([Problem(Where(file), what, hint, 'policy')])
    return key


def pdf_signing_key(workspace: Workspace, file: str, house: House) -> PdfKey | None:
    """Return the key that signs each PDF, or nothing where ``house.yaml`` names no certificate.

    Raises ``Refused`` where the key is missing or has another certificate.
    """
    from pipeline.publish import read_pdf_key

    if house.pdf_certificate is None:
        return None
    path, shown = Path(file).expanduser(), workspace.shown(workspace.house_path)
    if not path.exists():
        what = f'the PDFs are signed with pdf_certificate, and its private key is not in {file}'
        hint = 'Name its file with PDF_KEY='
        raise Refused([Problem(Where(shown), what, hint, 'policy')])
    key = read_pdf_key(path, passphrase())
    if key.fingerprint != house.pdf_certificate:
        what = f'its certificate is not the one that {shown} names'
        hint = f'Correct pdf_certificate in {shown}, or name the right file with PDF_KEY='
        raise Refused([Problem(Where(file), what, hint, 'policy')])
    return key


COMMANDS = (
    Command('key', key, KEY, quiet=True, brief='none'),
    Command('key-pdf', key_pdf, PDF_KEY, quiet=True, brief='none'),
    Command(
        'verify',
        verify,
        {
            '--file': {'default': '', 'help': 'a file in a kit'},
            '--kit': {'default': '', 'help': 'the folder or the archive of a kit'},
        },
        quiet=True,
        brief='none',
    ),
)
