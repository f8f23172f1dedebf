"""The list of sums of a kit: write it, read it, and compare the files of a kit with it."""

import hashlib
import re
from collections.abc import Mapping, Set

from pipeline.model import Problem, Refused, Where
from pipeline.publish.keys import fingerprint
from pipeline.publish.kits import ASK_AGAIN, printable
from pipeline.publish.signing import (
    SIGNATURE_FILES,
    SIGNATURES,
    SUMS,
    signer,
    wrong_key_files,
    wrong_signatures,
)

SUM = re.compile('(?P<sum>[0-9a-f]{64})  (?P<name>[^\x00-\x1f\x7f]+)')
CHANGED = 'The kit was changed, or comes from somebody else'


def sums_of(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the SHA-256 of each file by its name."""
    return {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())}


def sums(files: Mapping[str, bytes]) -> bytes:
    """Return the SHA-256 of each file, as ``sha256sum -c`` reads them."""
    return ''.join(f'{digest}  {name}\n' for name, digest in sums_of(files).items()).encode()


def read_sums(content: bytes, file: str) -> dict[str, str]:
    """Return the SHA-256 of each file that a list of sums names.

    Raises ``Refused`` with every faulty line.
    """
    listed: dict[str, str] = {}
    problems: list[Problem] = []
    for number, line in enumerate(content.removesuffix(b'\n').split(b'\n'), 1):
        where = Where(file, number)
        try:
            entry = SUM.fullmatch(line.decode())
        except UnicodeDecodeError:
            entry = None
        if entry is None:
            what = 'the list of sums is not one: this line is no sum'
            problems.append(Problem(where, what, ASK_AGAIN, 'policy'))
        elif entry['name'] in listed:
            what = f'the list of sums names {printable(entry["name"])} twice'
            problems.append(Problem(where, what, ASK_AGAIN, 'policy'))
        else:
            listed[entry['name']] = entry['sum']
    if problems:
        raise Refused(problems)
    return listed


def verify(files: Mapping[str, bytes], line: str | None, name: str) -> list[Problem]:
    """Return what is not as it was published in a kit of these files; see ``compare``."""
    return compare(sums_of(files), files, line, name)


def compare(
    digests: Mapping[str, str | None],
    contents: Mapping[str, bytes],
    line: str | None,
    name: str,
    only: Set[str] | None = None,
) -> list[Problem]:
    """Return what is not as it was published in a kit: changed, missing, added, not signed.

    ``digests`` are the SHA-256 of all its files, nothing for one that cannot be read. ``contents``
    holds the list of sums, its signatures and the key files; ``line`` is the public key that is
    expected. ``only`` names the files that are asked about, where it is not the whole kit.
    """
    if SUMS not in contents:
        hint = 'Name the folder or the archive of a kit'
        return [Problem(Where(f'{name}/{SUMS}'), 'the kit has no list of sums', hint, 'policy')]
    signature = _signature_problems(contents, line, name, only is None)
    try:
        listed = read_sums(contents[SUMS], f'{name}/{SUMS}')
    except Refused as refusal:
        return [*refusal.problems, *signature]
    asked = listed.keys() | digests.keys() if only is None else only
    missing = sorted(asked & listed.keys() - digests.keys())
    changed = sorted(
        file for file in asked & listed.keys() & digests.keys() if digests[file] != listed[file]
    )
    added = sorted(asked - listed.keys() - {SUMS, *SIGNATURE_FILES})
    faults = (
        *((file, 'it is missing') for file in missing),
        *((file, 'it is not the file that was published') for file in changed),
        *((file, 'it was not published with this kit') for file in added),
    )
    problems = [
        Problem(Where(f'{name}/{printable(file)}'), what, ASK_AGAIN, 'policy')
        for file, what in faults
    ]
    return [*problems, *signature]


def _signature_problems(
    files: Mapping[str, bytes], line: str | None, name: str, whole: bool
) -> list[Problem]:
    """Return what is wrong with the signatures of a kit and with the key files beside them.

    Where no key is expected a kit may be unsigned; one that is signed must agree with its own key.
    """
    present = SIGNATURE_FILES & files.keys()
    if line is None and not present:
        return []
    if line is not None and not SIGNATURES & present:
        hint = 'The organisation signs its kits: this one is not to be trusted'
        return [_problem(name, SUMS, 'the kit is not signed', hint)]
    needed = SIGNATURE_FILES if whole or line is None else SIGNATURES
    if missing := sorted(needed - present):
        what = 'it is missing: the signature of the kit is not complete'
        return [_problem(name, file, what) for file in missing]
    if line is not None:
        return _other_signer_problems(files, line, name)
    if signer(files):
        return []
    what = 'its signatures were not made with the key that is beside them'
    return [_problem(name, SUMS, what)]


def _other_signer_problems(files: Mapping[str, bytes], line: str, name: str) -> list[Problem]:
    """Return which signatures and key files of a kit are not those of the expected key."""
    what = f"it is not a signature by the organisation's key ({fingerprint(line)})"
    problems = [_problem(name, file, what) for file in wrong_signatures(line, files[SUMS], files)]
    made_with = signer(files)
    if made_with not in (None, line):
        what = f'the kit is signed with another key ({fingerprint(made_with)})'
        problems.append(_problem(name, SUMS, what))
    what = "it is not the organisation's key"
    return problems + [_problem(name, file, what) for file in wrong_key_files(line, files)]


def _problem(kit: str, file: str, what: str, hint: str = CHANGED) -> Problem:
    return Problem(Where(f'{kit}/{file}'), what, hint, 'policy')
