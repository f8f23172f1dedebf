"""The private keys of the publisher: each in a file that its owner alone can read."""

from __future__ import annotations

import base64
import hashlib
import os
import struct
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.model import Problem, Refused, Where

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
    from cryptography.hazmat.primitives.serialization import KeySerializationEncryption

    PrivateKey = Ed25519PrivateKey

ALGORITHM = b'ssh-ed25519'
ANOTHER_FILE = 'name another file with KEY= (PDF_KEY= for PDFs)'
RIGHT_FILE = 'name the right file with KEY= (PDF_KEY= for PDFs)'


def make_key(path: Path, passphrase: bytes | None) -> str:
    """Make the key that signs the kits, and return its public line.

    Raises ``Refused`` where the file exists: a key is never replaced.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat

    key = Ed25519PrivateKey.generate()
    hidden = encryption(passphrase)
    save_key(path, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, hidden))
    return public_line(key)


def save_key(path: Path, key: bytes) -> None:
    """Write a private key for its owner alone; raises ``Refused`` where the file exists."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), 'wb') as file:
            file.write(key)
    except FileExistsError:
        hint = f'Keep it: what was signed is verified with it; {ANOTHER_FILE}'
        raise Refused([_problem(path, 'the key file already exists', hint)]) from None


def encryption(passphrase: bytes | None) -> KeySerializationEncryption:
    """Return how a private key is locked: with a passphrase, or not at all."""
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption

    return BestAvailableEncryption(passphrase) if passphrase else NoEncryption()


def read_key(path: Path, passphrase: bytes | None) -> PrivateKey:
    """Return the private key that signs the kits; raises ``Refused`` as ``open_key`` does."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = open_key(path, passphrase)
    if not isinstance(key, Ed25519PrivateKey):
        raise Refused([_problem(path, 'not a key of this program', 'make key makes one')])
    return key


def open_key(path: Path, passphrase: bytes | None) -> PrivateKeyTypes:
    """Return the private key of a file.

    Raises ``Refused`` where others than its owner can read it, or where it cannot be opened.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if path.stat().st_mode & 0o077:
        hint = f'chmod 600 {path}, and think of making another'
        raise Refused([_problem(path, 'others than its owner may read the key', hint)])
    try:
        return load_pem_private_key(path.read_bytes(), passphrase)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        hint = f'Give its passphrase in PRESS_KEY_PASSPHRASE, or {RIGHT_FILE}'
        raise Refused([_problem(path, 'the key cannot be opened', hint)]) from None


def public_line(key: PrivateKey) -> str:
    """Return the public half of a private key, as ``house.yaml`` and ssh hold it."""
    return f'{ALGORITHM.decode()} {base64.b64encode(ssh_public_key(raw_public_key(key))).decode()}'


def fingerprint(line: str) -> str:
    """Return the fingerprint of a public line, as ``ssh-keygen -l`` prints it."""
    digest = hashlib.sha256(base64.b64decode(line.split()[1])).digest()
    return 'SHA256:' + base64.b64encode(digest).decode().rstrip('=')


def raw_public_key(key: PrivateKey) -> bytes:
    """Return the 32 bytes of the public half of a private key."""
    return key.public_key().public_bytes_raw()


def raw_key_of(line: str) -> bytes:
    """Return the 32 bytes of the key of a public line."""
    return base64.b64decode(line.split()[1])[-32:]


def ssh_string(content: bytes) -> bytes:
    """Return a string as SSH writes it: its length before it."""
    return struct.pack('>I', len(content)) + content


def ssh_public_key(raw: bytes) -> bytes:
    """Return a public key as SSH writes it."""
    return ssh_string(ALGORITHM) + ssh_string(raw)


def _problem(path: Path, what: str, hint: str) -> Problem:
    return Problem(Where(str(path)), what, hint, 'policy')
