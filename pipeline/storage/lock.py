"""Let one process at a time make the same thing; the lock ends with its process."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.model import Problem, Refused, Where


@contextmanager
def exclusive_lock(folder: Path, name: str) -> Iterator[None]:
    """Hold the lock of a name in a folder; raises ``Refused`` when another process holds it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f'.lock-{name}'
    with path.open('a+') as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            problem = Problem(
                Where(str(path)),
                f'another make is at work here (process {file.read()})',
                'Wait until it has ended',
                'busy',
            )
            raise Refused([problem]) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
