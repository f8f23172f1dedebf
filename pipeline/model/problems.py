"""How a run says what is wrong: the place, the fault, the remedy, and the exit code of its kind."""

import os
import traceback
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple, ParamSpec, TypeVar

T = TypeVar('T')
P = ParamSpec('P')
ValuePath = tuple[str | int, ...]  # the keys and positions that lead to a value of a file


class Where(NamedTuple):
    """A place in a file somebody wrote: lines and columns count from 1."""

    file: str
    line: int = 0
    column: int | str = 0

    def __str__(self) -> str:
        """Return the place as tools print it: ``file:line:column``."""
        return ':'.join(str(part) for part in self if part)


Places = Mapping[ValuePath, Where]  # where the values of a file are


class Problem(NamedTuple):
    """What is wrong, where it is and how to fix it; never a restricted value.

    ``kind`` decides the exit code of the run, see ``EXIT_CODES``.
    """

    where: Where
    what: str
    hint: str
    kind: str = 'data'

    def __str__(self) -> str:
        """Return the problem as it is printed, its hint on a line of its own."""
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


def _order(problem: Problem) -> tuple[str, int, bool, str | int, str]:
    """Return what problems are sorted by: file, line and column, which may be a name."""
    file, line, column = problem.where
    return file, line, isinstance(column, str), column, problem.what


class Refused(Exception):
    """The run stops: carries every problem found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep each problem once, in the order of files and lines."""
        self.problems = sorted(set(problems), key=_order)
        super().__init__(f'{len(self.problems)} problems')


class Attempt:
    """Calls functions, and adds the problems of those that are refused to a list."""

    def __init__(self, problems: list[Problem]) -> None:
        """Add problems to this list."""
        self._problems = problems

    def __call__(self, do: Callable[P, T], *arguments: P.args, **options: P.kwargs) -> T | None:
        """Return what a function returns, or None where it is refused."""
        try:
            return do(*arguments, **options)
        except Refused as refusal:
            self._problems.extend(refusal.problems)
            return None


def attempting(problems: list[Problem]) -> Attempt:
    """Return a function that calls another, and adds its problems to a list where it is refused."""
    return Attempt(problems)


def internal_error(where: Where, doing: str, error: Exception) -> Problem:
    """Return an unexpected failure as one problem among others, so that it does not hide them.

    It names the line of code that failed and the kind of the error, never its text, which may hold
    data.
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
    """Return a path from the project's root; never an absolute one, as it may be published."""
    return os.path.relpath(path.resolve(), root.resolve())
