"""Audit the arithmetic of published statements: what does not add up, and what was meant.

``audit`` reads files of statements, claims or time series and compares every published number with
those next to it. A rule is a function that takes pages about one thing and yields
comparisons; to add one, write it and list it in the ``RULES`` of its module.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from pipeline.audit import own_claims
from pipeline.audit.files import FileContents, read_file
from pipeline.audit.findings import compare_pages
from pipeline.audit.pages import Page
from pipeline.audit.statements import Statement
from pipeline.model import Problem, Where
from pipeline.settings import nearest

RULES = own_claims.RULES  # for the records of a brief


class Audit(NamedTuple):
    """What an audit found, and in how much."""

    statements: int
    numbers: int
    findings: tuple[Problem, ...]
    unread: tuple[Problem, ...]  # faults of the files themselves
    errors: tuple[Problem, ...] = ()  # internal errors, each of one rule or one statement

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is to be reported."""
        return (*self.unread, *self.errors, *self.findings)

    def __str__(self) -> str:
        """Return one line that sums it up."""
        return (
            f'{_counted(self.statements, "statement")}, {_counted(self.numbers, "number")} checked,'
            f' {_counted(len(self.findings), "finding")}'
        )


def _counted(count: int, word: str) -> str:
    return f'{count:,} {word}{"" if count == 1 else "s"}'


def audit(files: Sequence[str], series: Sequence[str] = ()) -> Audit:
    """Audit files of statements.

    ``series`` names fields of JSON files that are running totals, beside those called ``…_cum``.
    Nothing is raised: what cannot be read is among the problems.
    """
    contents = [read_file(file, series) for file in files]
    pages = [page for content in contents for page in content.pages]
    statements = [statement for content in contents for statement in content.statements]
    unread = [problem for content in contents for problem in content.problems]
    unread += _used_twice(statements)
    if not unread:
        unread += _unlinked(statements)
        unread += _unknown_series(series, contents)
    results = [compare_pages(group) for group in _by_subject(pages, statements)]
    errors = [problem for problem in unread if problem.kind == 'bug']
    errors += [error for result in results for error in result.errors]
    return Audit(
        statements=len({page.where for page in pages}),
        numbers=len({name for result in results for name in result.checked}),
        findings=tuple(finding for result in results for finding in result.findings),
        unread=tuple(problem for problem in unread if problem.kind != 'bug'),
        errors=tuple(errors),
    )


def _used_twice(statements: Sequence[Statement]) -> list[Problem]:
    """Return a problem for each id that two statements have, over all files."""
    first: dict[str, Where] = {}
    problems = []
    for statement in statements:
        where = statement.at('id')
        if statement.id in first:
            what = f'id "{statement.id}" is used twice, first at {first[statement.id]}'
            hint = 'Give one of the two another id, or put both under "pages" of one statement'
            problems.append(Problem(where, what, hint))
        first.setdefault(statement.id, where)
    return problems


def _unlinked(statements: Sequence[Statement]) -> list[Problem]:
    """Return a problem for each statement that names another as the same which is not there."""
    ids = {statement.id for statement in statements}
    return [
        Problem(
            statement.at('same_as'),
            f'there is no statement "{statement.same_as}"',
            nearest(statement.same_as, ids),
        )
        for statement in statements
        if statement.same_as and statement.same_as not in ids
    ]


def _unknown_series(series: Sequence[str], contents: Sequence[FileContents]) -> list[Problem]:
    """Return a problem for each field that is in no daily record."""
    fields: Collection[str] = [field for content in contents for field in content.fields]
    return [
        Problem(
            Where('--series'),
            f'no daily record has a field "{name}"',
            nearest(name, fields),
            'usage',
        )
        for name in series
        if name not in fields
    ]


def _by_subject(pages: Sequence[Page], statements: Sequence[Statement]) -> list[list[Page]]:
    """Return the pages in groups, each about one thing.

    These are the pages of a statement, and of the statements that are said to be the same.
    """
    subjects = {statement.id: str(statement.at('id')) for statement in reversed(statements)}
    linked = {
        str(statement.at('id')): subjects[statement.same_as]
        for statement in statements
        if statement.same_as in subjects
    }
    groups: dict[str, list[Page]] = {}
    for page in pages:
        groups.setdefault(_first_subject(page.subject, linked), []).append(page)
    return list(groups.values())


def _first_subject(subject: str, linked: dict[str, str]) -> str:
    """Follow the links from a subject to the last; of a circle, take the one that sorts first."""
    seen: list[str] = []
    while subject in linked and subject not in seen:
        seen.append(subject)
        subject = linked[subject]
    return min(seen) if subject in seen else subject
