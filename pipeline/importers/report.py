"""Report what an import does and what it leaves out, so that nothing is lost unnoticed."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from pipeline.model import Problem

SHOWN = 12  # ids named of each kind
COLUMNS = 100  # names of columns that are listed
PROBLEMS = 200  # problems that are listed; all are in the origin that is written


class UnknownText(NamedTuple):
    """A text of the source that means nothing of ours, and whether its incidents are kept."""

    field: str
    text: str
    reason: str
    kept: bool


class Findings:
    """What a person should know of the rows that were read, each kind with the ids of incidents."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.defaults: dict[str, list[str]] = {}
        self.remarks: dict[str, list[str]] = {}
        self.unknown: dict[UnknownText, list[str]] = {}
        self._hints: dict[tuple[str, str], str] = {}

    def add_default(self, what: str, id: str) -> None:
        """Note a field for which the source gives nothing."""
        self.defaults.setdefault(what, []).append(id)

    def add_remarks(self, remarks: Iterable[str], id: str) -> None:
        """Note what a person should look at."""
        for remark in remarks:
            self.remarks.setdefault(remark, []).append(id)

    def add_unknown(self, unknown: UnknownText, id: str, suggest: Callable[[], str]) -> str:
        """Note a text that means nothing of ours; return what may be meant, looked for once."""
        self.unknown.setdefault(unknown, []).append(id)
        text = (unknown.field, unknown.text)
        if text not in self._hints:
            self._hints[text] = suggest()
        return self._hints[text]

    def hint(self, unknown: UnknownText) -> str:
        """Return what may be meant by a text that was noted."""
        return self._hints[unknown.field, unknown.text]

    def discard(self, refused: Collection[str]) -> None:
        """Leave out what was noted of rows that were refused in the end."""
        self.defaults = _without(self.defaults, refused)
        self.remarks = _without(self.remarks, refused)
        self.unknown = {
            unknown: ids
            for unknown, ids in self.unknown.items()
            if not unknown.kept or set(ids) - set(refused)
        }


def _without(noted: dict[str, list[str]], refused: Collection[str]) -> dict[str, list[str]]:
    left = {
        what: list(dict.fromkeys(id for id in ids if id not in refused))
        for what, ids in noted.items()
    }
    return {what: ids for what, ids in left.items() if ids}


class Result(NamedTuple):
    """What came of the rows of a file."""

    read: int
    taken: int
    left_out: Counter[str]  # reason -> how many rows
    refused: list[Problem]
    rows_refused: int


class Report(NamedTuple):
    """Everything that an import tells the person who runs it."""

    heads: dict[str, str]
    result: Result
    skipped: Sequence[str]
    columns: dict[str, Sequence[str]]  # what is to be said of columns -> those it is said of
    findings: Findings
    existing: Sequence[str]  # what happens to the records that are there already
    todo: Sequence[str]
    changes: str  # as a unified diff

    def text(self) -> str:
        """Return the report as it is printed; empty sections are left out."""
        result, findings = self.result, self.findings
        lines = [f'{name:9}{text}' for name, text in self.heads.items()]
        lines.append(
            f'{"rows":9}{result.read} read, {result.taken} taken, '
            f'{result.left_out.total()} left out, {result.rows_refused} refused'
        )
        left_out = [f'{count}: {reason}' for reason, count in result.left_out.items()]
        lines += _section('skipped', self.skipped)
        lines += _section('left out, as the mapping or the origin says', left_out)
        lines += _section('refused', _problem_lines(result.refused))
        for what, names in self.columns.items():
            lines += _section(f'columns {what}', [listed(names, COLUMNS)] if names else [])
        lines += _section('not stated by the source', _with_ids(findings.defaults))
        lines += _section('to look at', _with_ids(findings.remarks))
        lines += _section('not matched with our tables', _unknown_lines(findings))
        lines += _section('existing records', self.existing)
        lines += _section('to do before a brief can use it', self.todo)
        if self.changes:
            lines += ['', self.changes.rstrip('\n')]
        return '\n'.join(lines) + '\n'


def _section(title: str, lines: Sequence[str]) -> list[str]:
    return ['', title, *(f'  {line}' for line in lines)] if lines else []


def _with_ids(noted: dict[str, list[str]]) -> list[str]:
    return [f'{len(ids)}: {what}: {listed(ids)}' for what, ids in noted.items()]


def _unknown_lines(findings: Findings) -> list[str]:
    """Return the texts that mean nothing of ours, the most frequent first."""
    lines = []
    for unknown, ids in sorted(findings.unknown.items(), key=lambda item: -len(item[1])):
        outcome = 'The incident is kept without it.' if unknown.kept else 'The row is refused.'
        explained = sentences(unknown.reason, findings.hint(unknown), outcome)
        lines.append(f'{len(ids)}: {unknown.field} "{unknown.text}": {explained}')
    return lines


def _problem_lines(problems: Sequence[Problem]) -> list[str]:
    lines = [line for problem in problems[:PROBLEMS] for line in str(problem).splitlines()]
    rest = len(problems) - PROBLEMS
    return [*lines, f'and {rest} more'] if rest > 0 else lines


def sentences(*parts: str) -> str:
    """Return sentences one after the other, each but the last with an end."""
    *first, last = [part for part in parts if part]
    return ' '.join([*(part if part.endswith(('.', '?')) else f'{part}.' for part in first), last])


def listed(names: Sequence[str], shown: int = SHOWN) -> str:
    """Return names in one line, the first of them where there are many."""
    rest = len(names) - shown
    return ', '.join(names[:shown]) + (f' and {rest} more' if rest > 0 else '')
