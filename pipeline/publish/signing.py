"""Sign the sums of a kit with the house's one key, so that a newsroom can tell a published file from a changed one.

One Ed25519 key signs in two forms that people have the programs for: SSHSIG, which ``ssh-keygen -Y verify`` reads
(OpenSSH, PROTOCOL.sshsig), and minisign. The same sums give the same signatures.
"""

import base64
import hashlib
import os
import re
import struct
from collections.abc import Mapping, Set
from pathlib import Path

from pipeline.model import Problem, Refused, Where
from pipeline.publish.kits import ASK_AGAIN, printable

MAGIC, NAMESPACE, HASH = b'SSHSIG', b'file', b'sha512'
SIGNED, PRINCIPAL = 'SHA256SUMS', 'press'
BESIDE = frozenset(
    {
        f'{SIGNED}.sig',
        f'{SIGNED}.minisig',
        'press-key.pub',
        'press-key.minisign.pub',
        'allowed_signers',
    }
)
PUBLIC = re.compile(rb'(ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43})\n')
SUM = re.compile('(?P<sum>[0-9a-f]{64})  (?P<name>[^\x00-\x1f\x7f]+)')
UNTRUSTED, COMMENT = b'untrusted comment: signature of SHA256SUMS', b'file:SHA256SUMS'


def make_key(path: Path, passphrase: bytes | None) -> str:
    """Make the house's key, readable by its owner alone; returns its public line. A key that is there is never replaced."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        NoEncryption,
        PrivateFormat,
    )

    key = Ed25519PrivateKey.generate()
    hidden = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    keep(path, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, hidden))
    return public_line(key)


def keep(path: Path, key: bytes) -> None:
    """Write a private key for its owner alone; one that is there stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), 'wb') as file:
            file.write(key)
    except FileExistsError:
        raise Refused(
            [
                Problem(
                    Where(str(path)),
                    'there is a key already',
                    'Keep it: what was signed is verified with it; name another file with KEY= (PDF_KEY= for PDFs)',
                    'policy',
                )
            ]
        ) from None


def read_key(path: Path, passphrase: bytes | None):
    """Return the private key of the house."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = opened(path, passphrase)
    if not isinstance(key, Ed25519PrivateKey):
        raise Refused(
            [Problem(Where(str(path)), 'not a key of this program', 'make key makes one', 'policy')]
        )
    return key


def opened(path: Path, passphrase: bytes | None):
    """Return the private key of a file that its owner alone may read."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if path.stat().st_mode & 0o077:
        raise Refused(
            [
                Problem(
                    Where(str(path)),
                    'others than its owner may read the key',
                    f'chmod 600 {path}, and think of making another',
                    'policy',
                )
            ]
        )
    try:
        return load_pem_private_key(path.read_bytes(), passphrase)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise Refused(
            [
                Problem(
                    Where(str(path)),
                    'the key cannot be opened',
                    'Give its passphrase in PRESS_KEY_PASSPHRASE, or name the right file with KEY= (PDF_KEY= for PDFs)',
                    'policy',
                )
            ]
        ) from None


def _raw(public) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return public.public_bytes(Encoding.Raw, PublicFormat.Raw)


def public_line(key) -> str:
    """Return the public half of a private key, as ``house.yaml`` and ssh hold it."""
    return 'ssh-ed25519 ' + base64.b64encode(_wire(_raw(key.public_key()))).decode()


def fingerprint(line: str) -> str:
    """Return the fingerprint of a public line, as ``ssh-keygen -l`` prints it."""
    return 'SHA256:' + base64.b64encode(
        hashlib.sha256(base64.b64decode(line.split()[1])).digest()
    ).decode().rstrip('=')


def _string(content: bytes) -> bytes:
    return struct.pack('>I', len(content)) + content


def _wire(raw: bytes) -> bytes:
    return _string(b'ssh-ed25519') + _string(raw)


def signatures(key, content: bytes) -> dict[str, bytes]:
    """Return the signatures of a kit's sums, and the public key in the forms that the verifying programs ask for."""
    raw = _raw(key.public_key())
    return {
        f'{SIGNED}.sig': _ssh(key, raw, content),
        f'{SIGNED}.minisig': _minisign(key, raw, content),
        **_public(public_line(key)),
    }


def _public(line):
    raw = base64.b64decode(line.split()[1])[-32:]
    return {
        'press-key.pub': f'{line}\n'.encode(),
        'allowed_signers': f'{PRINCIPAL} namespaces="{NAMESPACE.decode()}" {line}\n'.encode(),
        'press-key.minisign.pub': b'untrusted comment: key of the press kits\n'
        + base64.b64encode(b'Ed' + _number(raw) + raw)
        + b'\n',
    }


def _ssh_signed(content):
    return (
        MAGIC
        + _string(NAMESPACE)
        + _string(b'')
        + _string(HASH)
        + _string(hashlib.sha512(content).digest())
    )


def _ssh(key, raw, content):
    signature = _string(_string(b'ssh-ed25519') + _string(key.sign(_ssh_signed(content))))
    return _armoured(
        MAGIC
        + struct.pack('>I', 1)
        + _string(_wire(raw))
        + _string(NAMESPACE)
        + _string(b'')
        + _string(HASH)
        + signature
    )


def _armoured(blob):
    text = base64.b64encode(blob).decode()
    lines = '\n'.join(text[start : start + 70] for start in range(0, len(text), 70))
    return f'-----BEGIN SSH SIGNATURE-----\n{lines}\n-----END SSH SIGNATURE-----\n'.encode()


def _number(raw):
    """minisign tells keys apart by eight bytes; these follow from the key."""
    return hashlib.sha256(raw).digest()[:8]


def _minisign(key, raw, content):
    signature = key.sign(hashlib.blake2b(content).digest())
    return b'\n'.join(
        [
            UNTRUSTED,
            base64.b64encode(b'ED' + _number(raw) + signature),
            b'trusted comment: ' + COMMENT,
            base64.b64encode(key.sign(signature + COMMENT)),
            b'',
        ]
    )


def signed_by(line: str, content: bytes, files: dict[str, bytes]) -> list[str]:
    """Return the names of the signatures beside some content that were not made with the key of a public line."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    raw = base64.b64decode(line.split()[1])[-32:]
    public, wrong = Ed25519PublicKey.from_public_bytes(raw), []
    for name, parts in ((f'{SIGNED}.sig', _ssh_parts), (f'{SIGNED}.minisig', _minisign_parts)):
        try:
            for signature, signed in parts(raw, content, files[name]):
                public.verify(signature, signed)
        except (InvalidSignature, ValueError, IndexError):
            wrong.append(name)
    return wrong


def _ssh_parts(raw, content, armoured):
    blob = base64.b64decode(b''.join(armoured.splitlines()[1:-1]), validate=True)
    head = (
        MAGIC
        + struct.pack('>I', 1)
        + _string(_wire(raw))
        + _string(NAMESPACE)
        + _string(b'')
        + _string(HASH)
        + struct.pack('>I', 83)
        + _string(b'ssh-ed25519')
        + struct.pack('>I', 64)
    )
    if not blob.startswith(head) or _armoured(blob) != armoured:
        raise ValueError('another form, or another key')
    return [(blob[len(head) :], _ssh_signed(content))]


def _minisign_parts(raw, content, text):
    untrusted, first, trusted, second, end = text.split(b'\n')
    signature, head = base64.b64decode(first, validate=True), b'ED' + _number(raw)
    if (untrusted, trusted, end, signature[:10]) != (
        UNTRUSTED,
        b'trusted comment: ' + COMMENT,
        b'',
        head,
    ):
        raise ValueError('another form, or another key')
    return [
        (signature[10:], hashlib.blake2b(content).digest()),
        (base64.b64decode(second, validate=True), signature[10:] + COMMENT),
    ]


def signer(files: Mapping[str, bytes]) -> str | None:
    """Return the public line with which a kit was signed by its own account: key files and signatures agree.

    Whose key that is, the kit cannot say.
    """
    claimed = PUBLIC.fullmatch(files.get('press-key.pub', b''))
    if claimed is None or not {SIGNED, *BESIDE} <= files.keys():
        return None
    line = claimed[1].decode()
    agree = not signed_by(line, files[SIGNED], files) and _other_keys(line, files) == []
    return line if agree else None


def _other_keys(line: str, files: Mapping[str, bytes]) -> list[str]:
    """Return the names of the key files that hold another key than this public line."""
    return [name for name, content in _public(line).items() if files.get(name, content) != content]


def read_sums(content: bytes, file: str) -> dict[str, str]:
    """Return the SHA-256 of each file that a list of sums names; raises ``Refused`` with every faulty line."""
    sums, problems = {}, []
    for number, line in enumerate(content.removesuffix(b'\n').split(b'\n'), 1):
        where = Where(file, number)
        try:
            entry = SUM.fullmatch(line.decode())
        except UnicodeDecodeError:
            entry = None
        if entry is None:
            problems.append(
                Problem(
                    where, 'the list of sums is not one: this line is no sum', ASK_AGAIN, 'policy'
                )
            )
        elif entry['name'] in sums:
            what = f'the list of sums names {printable(entry["name"])} twice'
            problems.append(Problem(where, what, ASK_AGAIN, 'policy'))
        else:
            sums[entry['name']] = entry['sum']
    if problems:
        raise Refused(problems)
    return sums


def verify(files: dict[str, bytes], line: str | None, name: str) -> list[Problem]:
    """Return what is not as it was published in the files of a kit: changed, missing, added, not signed, signed by another."""
    digests = {file: hashlib.sha256(content).hexdigest() for file, content in files.items()}
    return compare(digests, files, line, name)


def compare(
    digests: Mapping[str, str | None],
    contents: Mapping[str, bytes],
    line: str | None,
    name: str,
    only: Set[str] | None = None,
) -> list[Problem]:
    """Return what is not as it was published in a kit of which every file has this SHA-256.

    ``contents`` holds the list of sums, its signatures and the key files; ``line`` is the public key
    that is expected. ``only`` names the files that are asked about, where it is not the whole kit.
    """

    def problem(file, what):
        return Problem(Where(f'{name}/{printable(file)}'), what, ASK_AGAIN, 'policy')

    if SIGNED not in contents:
        return [
            Problem(
                Where(f'{name}/{SIGNED}'),
                'the kit has no list of sums',
                'Name the folder or the archive of a kit',
                'policy',
            )
        ]
    signature = _signature_problems(contents, line, name, only is None)
    try:
        sums = read_sums(contents[SIGNED], f'{name}/{SIGNED}')
    except Refused as refusal:
        return [*refusal.problems, *signature]
    asked = sums.keys() | digests.keys() if only is None else only
    beside = {SIGNED, *BESIDE}
    missing = sorted(asked & sums.keys() - digests.keys())
    changed = sorted(
        file for file in asked & sums.keys() & digests.keys() if digests[file] != sums[file]
    )
    added = sorted(asked - sums.keys() - beside)
    return [
        *(problem(file, 'it is missing') for file in missing),
        *(problem(file, 'it is not the file that was published') for file in changed),
        *(problem(file, 'it was not published with this kit') for file in added),
        *signature,
    ]


def _signature_problems(
    files: Mapping[str, bytes], line: str | None, name: str, whole: bool
) -> list[Problem]:
    """Return what is wrong with the signatures of a kit and with the key files beside them.

    Where no key is expected a kit may be unsigned; one that is signed must agree with its own key.
    """

    def problem(file, what, hint='The kit was changed, or comes from somebody else'):
        return Problem(Where(f'{name}/{file}'), what, hint, 'policy')

    present = BESIDE & files.keys()
    if line is None and not present:
        return []
    if line is not None and not {f'{SIGNED}.sig', f'{SIGNED}.minisig'} & present:
        return [
            problem(
                SIGNED,
                'the kit is not signed',
                'The house signs its kits: this one is not to be trusted',
            )
        ]
    needed = BESIDE if whole or line is None else {f'{SIGNED}.sig', f'{SIGNED}.minisig'}
    if missing := sorted(needed - present):
        return [
            problem(file, 'it is missing: the signature of the kit is not complete')
            for file in missing
        ]
    made_with = signer(files)
    if line is None:
        return (
            []
            if made_with
            else [problem(SIGNED, 'its signatures were not made with the key that is beside them')]
        )
    problems = [
        problem(file, f"it is not a signature by the house's key ({fingerprint(line)})")
        for file in signed_by(line, files[SIGNED], files)
    ]
    if made_with not in (None, line):
        problems.append(
            problem(SIGNED, f'the kit is signed with another key ({fingerprint(made_with)})')
        )
    return problems + [
        problem(file, "it is not the house's key") for file in _other_keys(line, files)
    ]
