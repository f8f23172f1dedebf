"""How a run says what is wrong: the place, the fault, the remedy, and the exit code of its kind."""

import os
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple


class Where(NamedTuple):
    """A place in a file somebody wrote: lines and columns count from 1."""

    file: str
    line: int = 0
    column: int | str = 0

    def __str__(self):
        return ':'.join(str(part) for part in self if part)


class Problem(NamedTuple):
    """What is wrong, where it stands and how to fix it; never a restricted value.

    ``kind`` decides the exit code of the run, see ``EXIT_CODES``.
    """

    where: Where
    what: str
    hint: str
    kind: str = 'data'

    def __str__(self):
        return f'{self.where}: {self.what}\n    hint: {self.hint}'


EXIT_CODES = {
    'data': 1,
    'usage': 2,
    'translation': 3,
    'environment': 4,
    'policy': 5,
    'bug': 70,
    'busy': 75,
}


def _order(problem: Problem) -> tuple[str, int, bool, int | str, str]:
    """By file, line and column; a column of a table comes by its name."""
    file, line, column = problem.where
    return file, line, isinstance(column, str), column, problem.what


class Refused(Exception):
    """The run stops: carries every problem found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems), key=_order)
        super().__init__(f'{len(self.problems)} problems')


def attempting(problems: list[Problem]) -> Callable:
    """Return a function that calls another and returns what comes of it; where that is refused, nothing, and the list has its problems."""

    def attempt(do, *arguments):
        try:
            return do(*arguments)
        except Refused as refusal:
            problems.extend(refusal.problems)
            return None

    return attempt


def internal_error(where: Where, doing: str, error: Exception) -> Problem:
    """Return an unexpected failure as one problem among others, so that it does not lose them.

    It names the line of code that failed and the kind of the error, never its text, which may hold data.
    """
    package = Path(__file__).parents[1]
    ours = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(package)
    ]
    line = (
        f' in {relative(Path(ours[-1].filename), package.parent)}:{ours[-1].lineno}' if ours else ''
    )
    return Problem(
        where,
        f'internal error while {doing} ({type(error).__name__}{line})',
        'Report this message to the maintainers of the program; '
        'what else is listed is not affected',
        'bug',
    )


def relative(path: Path, root: Path) -> str:
    """Return a path as people say it, from the project's root; never an absolute one, as it may be published."""
    return os.path.relpath(path.resolve(), root.resolve())
