"""Say what an import did and what it left out, so that nothing is lost without a person knowing."""

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from pipeline.model import Problem

SHOWN = 12  # ids named of each kind
PROBLEMS = 200  # problems that are listed; all are in the origin that is written


class Findings:
    """What a person should know of the rows that were read."""

    def __init__(self):
        self.defaults, self.oddities = {}, {}
        self.texts, self.hints = {}, {}

    def defaulted(self, what: str, id: str):
        """A field for which the source gives nothing."""
        self.defaults.setdefault(what, []).append(id)

    def look(self, what: str, id: str):
        """Something a person should look at."""
        self.oddities.setdefault(what, []).append(id)

    def unmatched(
        self, field: str, text: str, why: str, kept: bool, id: str, suggest: Callable[[], str]
    ) -> str:
        """A text of the source that stands for nothing of ours; returns what may be meant, looked for once."""
        self.texts.setdefault((field, text, why, kept), []).append(id)
        if (field, text) not in self.hints:
            self.hints[(field, text)] = suggest()
        return self.hints[(field, text)]

    def without(self, refused: set[str]):
        """Leave out what was found in rows that were refused in the end."""
        for kinds in (self.defaults, self.oddities):
            for what, ids in list(kinds.items()):
                kinds[what] = list(dict.fromkeys(id for id in ids if id not in refused))
                if not kinds[what]:
                    del kinds[what]
        self.texts = {
            one: ids for one, ids in self.texts.items() if not one[-1] or set(ids) - refused
        }


class Result(NamedTuple):
    """What came of the rows of a file."""

    read: int
    taken: int
    left_out: Counter  # why -> how many rows
    refused: list[Problem]
    rows_refused: int


def sentences(*parts: str) -> str:
    """Return sentences one after the other, each but the last with an end."""
    *first, last = [part for part in parts if part]
    return ' '.join([*(part if part.endswith(('.', '?')) else f'{part}.' for part in first), last])


def listed(names: list[str], shown: int = SHOWN) -> str:
    """Return names in one line, the first of them where there are many."""
    rest = len(names) - shown
    return ', '.join(names[:shown]) + (f' and {rest} more' if rest > 0 else '')


def report(
    head: dict[str, str],
    result: Result,
    notes: list[str],
    columns: dict[str, list[str]],
    found: Findings,
    standing: list[str],
    todo: list[str],
    diff: str,
) -> str:
    """Return the whole report as text; ``columns`` are those of which something is to be said, by what it is."""
    lines = [f'{name:9}{text}' for name, text in head.items()]
    lines.append(
        f'{"rows":9}{result.read} read, {result.taken} taken, {sum(result.left_out.values())} left out, {result.rows_refused} refused'
    )
    lines += _section('skipped', notes)
    lines += _section(
        'left out, as the mapping or the origin says',
        [f'{count}: {why}' for why, count in result.left_out.items()],
    )
    lines += _section('refused', _problems(result.refused))
    for what, names in columns.items():
        lines += _section(f'columns {what}', [listed(names, 100)] if names else [])
    lines += _section(
        'not said by the source',
        [f'{len(ids)}: {what}: {listed(ids)}' for what, ids in found.defaults.items()],
    )
    lines += _section(
        'to look at', [f'{len(ids)}: {what}: {listed(ids)}' for what, ids in found.oddities.items()]
    )
    lines += _section(
        'not matched with our tables',
        [
            f'{len(ids)}: {field} "{text}": '
            + sentences(
                why,
                found.hints[(field, text)],
                'The incident is kept without it.' if kept else 'The row is refused.',
            )
            for (field, text, why, kept), ids in sorted(
                found.texts.items(), key=lambda one: -len(one[1])
            )
        ],
    )
    lines += _section('what stands in our file', standing)
    lines += _section('to do before a brief can use it', todo)
    lines += ['', diff.rstrip('\n')] if diff else []
    return '\n'.join(lines) + '\n'


def _section(title, lines):
    return ['', title, *(f'  {line}' for line in lines)] if lines else []


def _problems(problems):
    lines = [part for problem in problems[:PROBLEMS] for part in str(problem).splitlines()]
    return [*lines, f'and {len(problems) - PROBLEMS} more'] if len(problems) > PROBLEMS else lines
