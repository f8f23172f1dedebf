"""Audit the arithmetic of published statements: what does not add up, and what was meant.

``audit`` reads files of statements, claims or series and compares every published number with those beside it. A rule is a
function that takes pages which speak of one thing and yields comparisons; to add one, write it and list it in the ``RULES`` of
its module.
"""
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.model import Claim, Problem, Refused, Where
from pipeline.settings import build, nearest, read_csv, read_yaml
from pipeline.validate.audit import ours
from pipeline.validate.audit.contents import page_of_claim, pages_of
from pipeline.validate.audit.findings import compared
from pipeline.validate.audit.pages import Page
from pipeline.validate.audit.running import fields_of, read_json, running_totals
from pipeline.validate.audit.statements import Statement
from pipeline.validate.audit.tables import statements_in

RULES = ours.RULES                       # what a brief's own records are held to


class Audit(NamedTuple):
    """What an audit found, and over how much."""

    statements: int
    numbers: int
    findings: tuple[Problem, ...]
    unread: tuple[Problem, ...]          # faults of the files themselves

    @property
    def problems(self) -> tuple[Problem, ...]:
        return (*self.unread, *self.findings)

    def __str__(self):
        counted = ((self.statements, 'statement', 's'), (self.numbers, 'number', 's'), (len(self.findings), 'finding', 's'))
        statements, numbers, findings = (f'{count:,} {word}{plural * (count != 1)}' for count, word, plural in counted)
        return f'{statements}, {numbers} checked, {findings}'


class Read(NamedTuple):
    """What was read of the files."""

    pages: list[Page]
    statements: list[Statement]
    fields: list[str]                    # of daily records


def audit(files: Sequence[str], series: Sequence[str] = ()) -> Audit:
    """Audit files of statements. ``series`` names fields of JSON files that are running totals, beside those called ``…_cum``."""
    read, unread = Read([], [], []), []
    for file in files:
        try:
            for old, new in zip(read, _read(file, tuple(series)), strict=True):
                old += new
        except Refused as refusal:
            unread += refusal.problems
    if not unread:
        unread += _unlinked(read.statements)
        unread += [Problem(Where('--series'), f'no daily record has a field "{name}"', nearest(name, read.fields), 'usage')
                   for name in series if name not in read.fields]
    findings, checked = [], set()
    for together in _of_one_thing(read):
        more, rested_on = compared(together)
        findings += more
        checked |= rested_on
    return Audit(len({page.statement for page in read.pages}), len(checked), tuple(findings), tuple(unread))


def _read(file, series):
    """Return what a file holds, by its kind."""
    path, kind = Path(file), Path(file).suffix.lower()
    if kind == '.json':
        document = read_json(path, file)
        return Read(running_totals(document, series), [], fields_of(document))
    if kind == '.csv':
        document = statements_in(read_csv(path, file))
    elif kind in ('.yaml', '.yml'):
        document = read_yaml(path, file)
    else:
        raise Refused([Problem(Where(file), 'this is no file of statements',
                               'Give a .yaml or .csv file of statements or claims, or a .json file of a series', 'usage')])
    if not isinstance(document.value, list):
        raise Refused([Problem(document.wheres[()], 'a list is expected here', 'Begin each statement with "- "')])
    read, problems = Read([], [], []), []
    for i, record in enumerate(document.value):
        try:
            if isinstance(record, dict) and 'measure' in record:
                read.pages.append(page_of_claim(build(Claim, document, (i,))))
            else:
                read.statements.append(build(Statement, document, (i,)))
                read.pages.extend(pages_of(read.statements[-1]))
        except Refused as refusal:
            problems += refusal.problems
    if problems:
        raise Refused(problems)
    return read


def _unlinked(statements):
    """Yield what is wrong with the ids of statements, over all files, and with what they say of one another."""
    first = {}
    for statement in statements:
        if statement.id in first:
            yield Problem(statement.at('id'), f'id "{statement.id}" is used twice, first at {first[statement.id]}',
                          'Give one of the two another id, or put both under "pages" of one statement')
        first.setdefault(statement.id, statement.at('id'))
    for statement in statements:
        if statement.same_as and statement.same_as not in first:
            yield Problem(statement.at('same_as'), f'there is no statement "{statement.same_as}"', nearest(statement.same_as, first))


def _of_one_thing(read):
    """Return the pages in groups that speak of one thing: those of a statement, and of the statements that are the same."""
    wheres = {statement.id: str(statement.at('id')) for statement in reversed(read.statements)}
    linked = {str(statement.at('id')): wheres[statement.same_as] for statement in read.statements if statement.same_as in wheres}
    groups = defaultdict(list)
    for page in read.pages:
        first, seen = page.same, set()
        while first in linked and first not in seen:
            seen.add(first)
            first = linked[first]
        groups[min(seen | {first}) if first in seen else first].append(page)
    return groups.values()
