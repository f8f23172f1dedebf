"""Sign the sums of a kit, so that a newsroom can tell a published file from a changed one.

One Ed25519 key signs in two forms that people have the programs for: SSHSIG, which ``ssh-keygen
-Y verify`` reads (OpenSSH, PROTOCOL.sshsig), and minisign. The same sums give the same signatures.
"""

from __future__ import annotations

import base64
import hashlib
import re
import struct
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pipeline.publish.keys import (
    ALGORITHM,
    public_line,
    raw_key_of,
    raw_public_key,
    ssh_public_key,
    ssh_string,
)

if TYPE_CHECKING:
    from pipeline.publish.keys import PrivateKey

SUMS = 'SHA256SUMS'  # the file that is signed
SSH_SIGNATURE, MINISIGN_SIGNATURE = f'{SUMS}.sig', f'{SUMS}.minisig'
SIGNATURES = frozenset({SSH_SIGNATURE, MINISIGN_SIGNATURE})
SSH_KEY, MINISIGN_KEY, SIGNERS = 'press-key.pub', 'press-key.minisign.pub', 'allowed_signers'
SIGNATURE_FILES = SIGNATURES | {SSH_KEY, MINISIGN_KEY, SIGNERS}  # beside the sums, not in them
PRINCIPAL = 'press'

MAGIC, NAMESPACE, HASH = b'SSHSIG', b'file', b'sha512'
# What an SSHSIG declares between the key and the signature, and within what is signed
DECLARED = ssh_string(NAMESPACE) + ssh_string(b'') + ssh_string(HASH)
VERSION = struct.pack('>I', 1)
SIGNATURE_SIZE = 64  # bytes of an Ed25519 signature
LINE = 70  # characters of an armoured signature
PUBLIC_LINE = re.compile(rb'(ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43})\n')
UNTRUSTED, COMMENT = b'untrusted comment: signature of SHA256SUMS', b'file:SHA256SUMS'
TRUSTED = b'trusted comment: ' + COMMENT

Signed = list[tuple[bytes, bytes]]  # signatures, each with the bytes that it was made of


def signatures(key: PrivateKey, content: bytes) -> dict[str, bytes]:
    """Return the signatures of a kit's sums by the names of their files.

    The public key comes with them, in the forms that the verifying programs ask for.
    """
    raw = raw_public_key(key)
    return {
        SSH_SIGNATURE: _ssh_signature(key, raw, content),
        MINISIGN_SIGNATURE: _minisign_signature(key, raw, content),
        **_key_files(public_line(key)),
    }


def wrong_signatures(line: str, content: bytes, files: Mapping[str, bytes]) -> list[str]:
    """Return the names of the signatures of some content that are not by the key of a line."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    raw = raw_key_of(line)
    public = Ed25519PublicKey.from_public_bytes(raw)
    wrong = []
    for name, read in ((SSH_SIGNATURE, _read_ssh), (MINISIGN_SIGNATURE, _read_minisign)):
        try:
            for signature, signed in read(raw, content, files[name]):
                public.verify(signature, signed)
        except (InvalidSignature, ValueError, IndexError):
            wrong.append(name)
    return wrong


def wrong_key_files(line: str, files: Mapping[str, bytes]) -> list[str]:
    """Return the names of the key files that hold another key than that of a public line."""
    return [
        name for name, content in _key_files(line).items() if files.get(name, content) != content
    ]


def signer(files: Mapping[str, bytes]) -> str | None:
    """Return the public line with which a kit was signed by its own account.

    Its key files and signatures agree; whose key that is, the kit cannot say.
    """
    claimed = PUBLIC_LINE.fullmatch(files.get(SSH_KEY, b''))
    if claimed is None or not {SUMS, *SIGNATURE_FILES} <= files.keys():
        return None
    line = claimed[1].decode()
    agree = not wrong_signatures(line, files[SUMS], files) and not wrong_key_files(line, files)
    return line if agree else None


def _key_files(line: str) -> dict[str, bytes]:
    """Return the public key as files, each in the form of one program."""
    raw = raw_key_of(line)
    minisign = base64.b64encode(b'Ed' + _key_number(raw) + raw)
    return {
        SSH_KEY: f'{line}\n'.encode(),
        SIGNERS: f'{PRINCIPAL} namespaces="{NAMESPACE.decode()}" {line}\n'.encode(),
        MINISIGN_KEY: b'untrusted comment: key of the press kits\n' + minisign + b'\n',
    }


# SSHSIG


def _ssh_signature(key: PrivateKey, raw: bytes, content: bytes) -> bytes:
    signature = ssh_string(ALGORITHM) + ssh_string(key.sign(_ssh_signed(content)))
    return _armoured(_ssh_head(raw) + ssh_string(signature))


def _ssh_head(raw: bytes) -> bytes:
    """Return what an SSHSIG begins with: all but the signature itself."""
    return MAGIC + VERSION + ssh_string(ssh_public_key(raw)) + DECLARED


def _ssh_signed(content: bytes) -> bytes:
    """Return the bytes that an SSHSIG of some content signs."""
    return MAGIC + DECLARED + ssh_string(hashlib.sha512(content).digest())


def _armoured(blob: bytes) -> bytes:
    text = base64.b64encode(blob).decode()
    lines = '\n'.join(text[start : start + LINE] for start in range(0, len(text), LINE))
    return f'-----BEGIN SSH SIGNATURE-----\n{lines}\n-----END SSH SIGNATURE-----\n'.encode()


def _read_ssh(raw: bytes, content: bytes, armoured: bytes) -> Signed:
    """Return the signature of a file; raises ``ValueError`` where it has another form or key."""
    blob = base64.b64decode(b''.join(armoured.splitlines()[1:-1]), validate=True)
    length = len(ssh_string(ALGORITHM)) + len(ssh_string(bytes(SIGNATURE_SIZE)))
    head = (
        _ssh_head(raw)
        + struct.pack('>I', length)
        + ssh_string(ALGORITHM)
        + struct.pack('>I', SIGNATURE_SIZE)
    )
    if not blob.startswith(head) or _armoured(blob) != armoured:
        raise ValueError('another form, or another key')
    return [(blob[len(head) :], _ssh_signed(content))]


# minisign


def _minisign_signature(key: PrivateKey, raw: bytes, content: bytes) -> bytes:
    signature = key.sign(hashlib.blake2b(content).digest())
    lines = [
        UNTRUSTED,
        base64.b64encode(b'ED' + _key_number(raw) + signature),
        TRUSTED,
        base64.b64encode(key.sign(signature + COMMENT)),
        b'',
    ]
    return b'\n'.join(lines)


def _key_number(raw: bytes) -> bytes:
    """Return the eight bytes by which minisign tells keys apart; they follow from the key."""
    return hashlib.sha256(raw).digest()[:8]


def _read_minisign(raw: bytes, content: bytes, text: bytes) -> Signed:
    """Return the signatures of a file; raises ``ValueError`` where it has another form or key."""
    untrusted, first, trusted, second, end = text.split(b'\n')
    blob = base64.b64decode(first, validate=True)
    head = b'ED' + _key_number(raw)
    if (untrusted, trusted, end, blob[: len(head)]) != (UNTRUSTED, TRUSTED, b'', head):
        raise ValueError('another form, or another key')
    signature = blob[len(head) :]
    return [
        (signature, hashlib.blake2b(content).digest()),
        (base64.b64decode(second, validate=True), signature + COMMENT),
    ]
