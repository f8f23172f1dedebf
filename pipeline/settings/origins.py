"""Read where a file comes from that others made, and make sure that it is still that file."""

import hashlib
from pathlib import Path

from pipeline.model import Origin, Problem, Refused
from pipeline.settings.building import build
from pipeline.settings.markup import read_yaml
from pipeline.settings.texts import read_file


def origin_path(path: Path) -> Path:
    """Return the path of the origin of a file: ``ged.origin.yaml`` beside ``ged.csv``."""
    return path.parent / f'{path.stem}.origin.yaml'


def read_origin(path: Path, file: str) -> Origin | None:
    """Return the origin that lies beside a file, or None; ``file`` is its name in messages.

    Raises ``Refused`` where the origin is faulty, or where the file has another digest.
    """
    beside = origin_path(path)
    if not beside.exists():
        return None
    origin = build(Origin, read_yaml(beside, file.removesuffix(path.name) + beside.name))
    found = digest_of(path)
    if origin.sha256 not in (None, found):
        what = f'{path.name} is not the file that was taken on {origin.accessed}'
        hint = f'Put that file back; or, if you changed it yourself, write "sha256: {found}"'
        raise Refused([Problem(origin.at('sha256'), f'{what}: it has another digest', hint)])
    return origin


def digest_of(path: Path) -> str:
    """Return the SHA-256 digest of a file, as ``sha256sum`` prints it."""
    return hashlib.sha256(read_file(path, path.name)).hexdigest()
