"""Find the numbers of a page by the names that shares, rates and lists give them."""

import difflib
from collections.abc import Iterable

from pipeline.audit.numbers import Name
from pipeline.audit.pages import Tables
from pipeline.model import Problem, Where


class NameLookup:
    """The numbers of one page. What is not found, or not clear, is kept in ``problems``."""

    def __init__(self, tables: Tables) -> None:
        """Index the numbers by their paths from the outside in: ``killed.government.children``."""
        self.paths = {name: (name[1], *name[3::2]) for name in tables}
        self.problems: list[Problem] = []

    def find_all(self, words: Iterable[str], where: Where) -> tuple[Name, ...]:
        """Return the numbers that some words name, without those that are not clear."""
        found = (self.find(word, where) for word in words)
        return tuple(name for name in found if name is not None)

    def find(self, word: str, where: Where) -> Name | None:
        """Return the number that a word names; its path may be shortened while it stays clear."""
        found = [name for name, path in self.paths.items() if '.'.join(path) == word]
        if not found:
            steps = word.split('.')
            found = [name for name, path in self.paths.items() if _leads(steps, path)]
        if len(found) == 1:
            return found[0]
        self.problems.append(self._problem(word, where, found))
        return None

    def _problem(self, word: str, where: Where, found: list[Name]) -> Problem:
        if found:
            what = f'"{word}" stands for {len(found)} numbers of this page'
            hint = f'Write it longer, such as {".".join(self.paths[found[0]])}'
            return Problem(where, what, hint)
        paths = self.paths.values()
        known = sorted({'.'.join(path) for path in paths} | {path[-1] for path in paths})
        close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
        hint = (
            f'Did you mean {close[0]}?'
            if close
            else 'Name a number of this page as it is called under "totals", from the outside in: '
            'killed.government'
        )
        return Problem(where, f'no number of this page is called "{word}"', hint)


def _leads(steps: list[str], path: tuple[str, ...]) -> bool:
    """Return whether a shortened name leads to a number.

    Its last step is the number's own; the others come before it, in order.
    """
    if steps[-1] != path[-1]:
        return False
    remaining = iter(path[:-1])
    return all(step in remaining for step in steps[:-1])
