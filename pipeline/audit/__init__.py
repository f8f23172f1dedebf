"""Audit the arithmetic of published statements: what does not add up, and what was meant.

``audit`` reads files of statements, claims or series and compares every published number with those beside it. A rule is a
function that takes pages which speak of one thing and yields comparisons; to add one, write it and list it in the ``RULES`` of
its module.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.audit import ours
from pipeline.audit.contents import page_of_claim, pages_of
from pipeline.audit.findings import compared
from pipeline.audit.pages import Page
from pipeline.audit.running import fields_of, read_json, running_totals
from pipeline.audit.statements import Statement
from pipeline.audit.tables import statements_in
from pipeline.model import Claim, Problem, Refused, Where, internal_error
from pipeline.settings import Document, Unfit, build, nearest, read_csv, read_yaml

RULES = ours.RULES  # what a brief's own records are held to


class Audit(NamedTuple):
    """What an audit found, and over how much."""

    statements: int
    numbers: int
    findings: tuple[Problem, ...]
    unread: tuple[Problem, ...]  # faults of the files themselves
    errors: tuple[Problem, ...] = ()  # internal errors, each of one rule or one statement

    @property
    def problems(self) -> tuple[Problem, ...]:
        return (*self.unread, *self.errors, *self.findings)

    def __str__(self):
        counted = (
            (self.statements, 'statement', 's'),
            (self.numbers, 'number', 's'),
            (len(self.findings), 'finding', 's'),
        )
        statements, numbers, findings = (
            f'{count:,} {word}{plural * (count != 1)}' for count, word, plural in counted
        )
        return f'{statements}, {numbers} checked, {findings}'


class Read(NamedTuple):
    """What was read of the files."""

    pages: list[Page]
    statements: list[Statement]
    fields: list[str]  # of daily records


def audit(files: Sequence[str], series: Sequence[str] = ()) -> Audit:
    """Audit files of statements. ``series`` names fields of JSON files that are running totals, beside those called ``…_cum``."""
    read, unread = Read([], [], []), []
    for file in files:
        of_file, problems = _read_file(file, tuple(series))
        unread += problems
        for old, new in zip(read, of_file, strict=True):
            old += new
    unread += _used_twice(read.statements)
    if not unread:
        unread += _unlinked(read.statements)
        unread += [
            Problem(
                Where('--series'),
                f'no daily record has a field "{name}"',
                nearest(name, read.fields),
                'usage',
            )
            for name in series
            if name not in read.fields
        ]
    findings, checked, errors = [], set(), []
    for together in _of_one_thing(read):
        found = compared(together)
        findings += found.findings
        checked |= found.checked
        errors += found.errors
    internal = [problem for problem in unread if problem.kind == 'bug']
    faults = [problem for problem in unread if problem.kind != 'bug']
    return Audit(
        len({page.where for page in read.pages}),
        len(checked),
        tuple(findings),
        tuple(faults),
        (*internal, *errors),
    )


def _read_file(file: str, series: tuple[str, ...]) -> tuple[Read, list[Problem]]:
    """Return what can be read of a file, and what is wrong with the rest of it, whatever that is."""
    try:
        return _read(file, series)
    except Refused as refusal:
        problems = refusal.problems
    except OSError as error:
        problems = [
            Problem(
                Where(file),
                f'the file cannot be read: {error.strerror or error}',
                'Check its name and whether you may read it',
                'environment',
            )
        ]
    except Exception as error:
        problems = [internal_error(Where(file), 'reading this file', error)]
    return Read([], [], []), problems


def _read(file: str, series: tuple[str, ...]) -> tuple[Read, list[Problem]]:
    """Return what a file holds, by its kind, and what is wrong with it; raises ``Refused`` where nothing of it can be read."""
    path, kind = Path(file), Path(file).suffix.lower()
    if kind == '.json':
        document = read_json(path, file)
        return Read(running_totals(document, series), [], fields_of(document)), []
    if kind == '.csv':
        document, problems, faulty = statements_in(*_plain_values(read_csv, path, file))
    elif kind in ('.yaml', '.yml'):
        document, problems = _plain_values(read_yaml, path, file)
        faulty = _faulty_records(document, problems)
    else:
        raise Refused(
            [
                Problem(
                    Where(file),
                    'this is no file of statements',
                    'Give a .yaml or .csv file of statements or claims, or a .json file of a series',
                    'usage',
                )
            ]
        )
    if not isinstance(document.value, list):
        raise Refused(
            [
                *problems,
                Problem(
                    document.wheres[()], 'a list is expected here', 'Begin each statement with "- "'
                ),
            ]
        )
    read, places = Read([], [], []), {problem.where for problem in problems}
    for i in range(len(document.value)):
        try:
            statements, pages = _record(document, i)
        except Refused as refusal:
            problems += [problem for problem in refusal.problems if problem.where not in places]
        except Exception as error:
            problems.append(
                internal_error(document.wheres[i,], f'reading {_called(document.value[i])}', error)
            )
        else:
            if i not in faulty:
                read.statements.extend(statements)
                read.pages.extend(pages)
    return read, list(dict.fromkeys(problems))


def _plain_values(
    reader: Callable[[Path, str], Document],
    path: Path,
    file: str,
) -> tuple[Document, list[Problem]]:
    """Return the values of a file, and what is wrong with some of them."""
    try:
        return reader(path, file), []
    except Unfit as unfit:
        return unfit.document, list(unfit.problems)


def _faulty_records(document: Document, problems: Sequence[Problem]) -> set[int]:
    """Return which records of a list hold something that is wrong: the last that begins before it."""
    if not isinstance(document.value, list):
        return set()
    starts = [document.wheres[i,][1:] for i in range(len(document.value))]
    return {bisect_right(starts, problem.where[1:]) - 1 for problem in problems}


def _record(document: Document, i: int) -> tuple[list[Statement], list[Page]]:
    """Return a record of a file as a statement, where it is one, and its pages."""
    record = document.value[i]
    if isinstance(record, dict) and 'measure' in record:
        return [], [page_of_claim(build(Claim, document, (i,)))]
    statement = build(Statement, document, (i,))
    return [statement], pages_of(statement)


def _called(record: object) -> str:
    """Return how a message names a record that could not be read."""
    return (
        f'"{record["id"]}"'
        if isinstance(record, dict) and isinstance(record.get('id'), str)
        else 'this record'
    )


def _used_twice(statements: Sequence[Statement]) -> Iterator[Problem]:
    """Yield a problem for each id that two statements have, over all files."""
    first = {}
    for statement in statements:
        if statement.id in first:
            yield Problem(
                statement.at('id'),
                f'id "{statement.id}" is used twice, first at {first[statement.id]}',
                'Give one of the two another id, or put both under "pages" of one statement',
            )
        first.setdefault(statement.id, statement.at('id'))


def _unlinked(statements: Sequence[Statement]) -> Iterator[Problem]:
    """Yield a problem for each statement that speaks of another which is not there."""
    first = {statement.id for statement in statements}
    for statement in statements:
        if statement.same_as and statement.same_as not in first:
            yield Problem(
                statement.at('same_as'),
                f'there is no statement "{statement.same_as}"',
                nearest(statement.same_as, first),
            )


def _of_one_thing(read):
    """Return the pages in groups that speak of one thing: those of a statement, and of the statements that are the same."""
    wheres = {statement.id: str(statement.at('id')) for statement in reversed(read.statements)}
    linked = {
        str(statement.at('id')): wheres[statement.same_as]
        for statement in read.statements
        if statement.same_as in wheres
    }
    groups = defaultdict(list)
    for page in read.pages:
        first, seen = page.same, set()
        while first in linked and first not in seen:
            seen.add(first)
            first = linked[first]
        groups[min(seen | {first}) if first in seen else first].append(page)
    return groups.values()
