"""Write files and folders whole or not at all, whatever stops the process that does it."""

import errno
import os
import shutil
from collections.abc import Mapping
from pathlib import Path


def write_atomic(path: Path, content: bytes | str, modified: int | None = None) -> Path:
    """Write a file whole or not at all: to a temporary name, synced, then renamed.

    ``modified`` is its modification time in nanoseconds, where it is not the time of writing.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    for left in path.parent.glob(
        f'.{path.name}.*.part'
    ):  # by a run that was killed: the lock lets in one at a time
        left.unlink(missing_ok=True)
    part = path.with_name(f'.{path.name}.{os.getpid()}.part')
    try:
        with part.open('wb') as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        if modified is not None:
            os.utime(part, ns=(modified, modified))
        part.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None
    finally:
        part.unlink(missing_ok=True)
    return path


def recover_folder(folder: Path) -> None:
    """Put a folder back that a killed run had taken away and not yet replaced."""
    old = folder.with_name(f'.{folder.name}.old')
    if old.exists() and not folder.exists():
        old.rename(folder)


def write_folder(folder: Path, files: Mapping[str, bytes | str]) -> Path:
    """Fill a folder afresh: beside the old one, which makes way only when all is written."""
    fresh, old = folder.with_name(f'.{folder.name}.part'), folder.with_name(f'.{folder.name}.old')
    recover_folder(folder)
    for left in (fresh, old):
        shutil.rmtree(left, ignore_errors=True)
    for name, content in files.items():
        write_atomic(fresh / name, content)
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
    return folder


def replace_link(link: Path, to: str) -> bool:
    """Let a link lead to what is beside it, at one stroke: to the old or to the new.

    Returns whether there can be links here.
    """
    part = link.with_name(f'.{link.name}.part')
    part.unlink(missing_ok=True)
    try:
        part.symlink_to(to)
    except OSError as error:
        if error.errno in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL):
            return False
        raise
    part.replace(link)
    return True


def remove_unlisted(folder: Path, kept: set[Path]) -> None:
    """Remove from a folder all files but those that are kept, and folders left empty."""
    for path in sorted(folder.rglob('*'), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in kept:
            path.unlink()
