"""Say what an import did and what it left out, so that nothing is lost without a person knowing."""
from collections import Counter
from typing import NamedTuple

from pipeline.model import Problem

SHOWN = 12                               # ids or texts named of each kind


class Findings:
    """What a person should know of the rows that were read."""

    def __init__(self):
        self.defaults, self.oddities = {}, {}
        self.texts, self.hints = Counter(), {}

    def defaulted(self, what: str, id: str):
        """A field for which the source gives nothing."""
        self.defaults.setdefault(what, []).append(id)

    def look(self, what: str, id: str):
        """Something a person should look at."""
        self.oddities.setdefault(what, []).append(id)

    def unmatched(self, field: str, text: str, why: str, hint: str, kept: bool):
        """A text of the source that stands for nothing of ours."""
        self.texts[(field, text, kept)] += 1
        self.hints[(field, text, kept)] = f'{why}. {hint}'.strip()

    def without(self, refused: set[str]):
        """Leave out what was found in rows that were refused in the end."""
        for kinds in (self.defaults, self.oddities):
            for what, ids in list(kinds.items()):
                kinds[what] = list(dict.fromkeys(id for id in ids if id not in refused))
                if not kinds[what]:
                    del kinds[what]


class Result(NamedTuple):
    """What came of the rows of a file."""

    read: int
    taken: int
    left_out: Counter                    # why -> how many rows
    refused: list[Problem]
    rows_refused: int


def listed(names: list[str], shown: int = SHOWN) -> str:
    """Return names in one line, the first of them where there are many."""
    rest = len(names) - shown
    return ', '.join(names[:shown]) + (f' and {rest} more' if rest > 0 else '')


def report(head: dict[str, str], result: Result, notes: list[str], unused: list[str], dropped: tuple[str, ...], found: Findings,
           standing: list[str], todo: list[str], diff: str) -> str:
    """Return the whole report as text."""
    lines = [f'{name:9}{text}' for name, text in head.items()]
    lines.append(f'{"rows":9}{result.read} read, {result.taken} taken, {sum(result.left_out.values())} left out, {result.rows_refused} refused')
    lines += _section('skipped', notes)
    lines += _section('left out, as the mapping or the origin says', [f'{count}: {why}' for why, count in result.left_out.items()])
    lines += _section(f'refused: {result.rows_refused} rows', [part for problem in result.refused for part in str(problem).splitlines()])
    lines += _section('columns that become no field; they stay in "raw", which is restricted', [listed(unused, 100)] if unused else [])
    lines += _section('columns dropped before anything else; nothing of them is kept', [listed(list(dropped), 100)] if dropped else [])
    lines += _section('not said by the source', [f'{len(ids)}: {what}: {listed(ids)}' for what, ids in found.defaults.items()])
    lines += _section('to look at', [f'{len(ids)}: {what}: {listed(ids)}' for what, ids in found.oddities.items()])
    lines += _section('not matched with our tables', [
        f'{count}: {field} "{text}": {found.hints[(field, text, kept)]} {"Kept without it." if kept else "The row is refused."}'
        for (field, text, kept), count in found.texts.most_common()])
    lines += _section('what stands in our file', standing)
    lines += _section('to do before a brief can use it', todo)
    lines += ['', diff.rstrip('\n')] if diff else []
    return '\n'.join(lines) + '\n'


def _section(title, lines):
    return ['', title, *(f'  {line}' for line in lines)] if lines else []
