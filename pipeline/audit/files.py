"""Read a file of statements, claims or a time series; what is faulty in it loses nothing else."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.audit.claim_pages import page_of_claim
from pipeline.audit.json_reader import read_json
from pipeline.audit.pages import Page
from pipeline.audit.statement_pages import pages_of
from pipeline.audit.statements import Statement
from pipeline.audit.tables import statements_in
from pipeline.audit.time_series import fields_of, running_totals
from pipeline.model import Claim, Problem, Refused, Where, internal_error
from pipeline.settings import Document, Unfit, build, read_csv, read_yaml


class FileContents(NamedTuple):
    """What was read of a file, and what is wrong with the rest of it."""

    pages: list[Page]
    statements: list[Statement]
    fields: list[str]  # of daily records
    problems: list[Problem]


def read_file(file: str, series: Sequence[str]) -> FileContents:
    """Return what can be read of a file; ``series`` names fields that are running totals.

    Nothing is raised: whatever is wrong is among the problems.
    """
    try:
        return _read(file, series)
    except Refused as refusal:
        problems = refusal.problems
    except OSError as error:
        what = f'the file cannot be read: {error.strerror or error}'
        hint = 'Check its name and whether you may read it'
        problems = [Problem(Where(file), what, hint, 'environment')]
    except Exception as error:
        problems = [internal_error(Where(file), 'reading this file', error)]
    return FileContents([], [], [], problems)


def _read(file: str, series: Sequence[str]) -> FileContents:
    """Return what a file holds; raise ``Refused`` where nothing of it can be read."""
    path = Path(file)
    kind = path.suffix.lower()
    if kind == '.json':
        document = read_json(path, file)
        return FileContents(running_totals(document, series), [], fields_of(document), [])
    if kind == '.csv':
        table, problems = _read_all(read_csv, path, file)
        document, problems, faulty = statements_in(table, problems)
    elif kind in ('.yaml', '.yml'):
        document, problems = _read_all(read_yaml, path, file)
        faulty = _faulty_records(document, problems)
    else:
        what = 'this is not a file of statements'
        hint = 'Give a .yaml or .csv file of statements or claims, or a .json file of a series'
        raise Refused([Problem(Where(file), what, hint, 'usage')])
    return _read_records(document, problems, faulty)


def _read_all(
    reader: Callable[[Path, str], Document], path: Path, file: str
) -> tuple[Document, list[Problem]]:
    """Return the values of a file, and what is wrong with some of them."""
    try:
        return reader(path, file), []
    except Unfit as unfit:
        return unfit.document, list(unfit.problems)


def _faulty_records(document: Document, problems: Sequence[Problem]) -> set[int]:
    """Return which records of a list have a problem: each time the last that begins before it."""
    if not isinstance(document.value, list):
        return set()
    starts = [document.wheres[i,][1:] for i in range(len(document.value))]
    return {bisect_right(starts, problem.where[1:]) - 1 for problem in problems}


def _read_records(
    document: Document, problems: Sequence[Problem], faulty: set[int]
) -> FileContents:
    """Return the pages of the records that are not faulty; look for problems in all of them."""
    if not isinstance(document.value, list):
        where, hint = document.wheres[()], 'Begin each statement with "- "'
        raise Refused([*problems, Problem(where, 'a list is expected here', hint)])
    contents = FileContents([], [], [], list(problems))
    known = {problem.where for problem in problems}
    for i, record in enumerate(document.value):
        try:
            statements, pages = _read_record(document, i, record)
        except Refused as refusal:
            found = [problem for problem in refusal.problems if problem.where not in known]
            contents.problems.extend(found)
        except Exception as error:
            doing = f'reading {_called(record)}'
            contents.problems.append(internal_error(document.wheres[i,], doing, error))
        else:
            if i not in faulty:
                contents.statements.extend(statements)
                contents.pages.extend(pages)
    return contents._replace(problems=list(dict.fromkeys(contents.problems)))


def _read_record(document: Document, i: int, record: object) -> tuple[list[Statement], list[Page]]:
    """Return a record as a statement, where it is one, and its pages."""
    if isinstance(record, dict) and 'measure' in record:
        return [], [page_of_claim(build(Claim, document, (i,)))]
    statement = build(Statement, document, (i,))
    return [statement], pages_of(statement)


def _called(record: object) -> str:
    """Return what a message calls a record that could not be read."""
    id = record.get('id') if isinstance(record, dict) else None
    return f'"{id}"' if isinstance(id, str) else 'this record'
