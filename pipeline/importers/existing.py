"""Read the incidents that are imported already, in a file that only an importer may have begun."""

from pathlib import Path
from typing import NamedTuple

from pipeline.importers.incident_files import lost_comments
from pipeline.model import Imported, Incident, Origin, Problem, Refused, Where, relative
from pipeline.settings import (
    Document,
    build,
    build_each,
    origin_path,
    parse_yaml,
    read_text,
    read_yaml,
)

# an import recognises its own files by the first line
HEAD = """\
Imported by `make import`; {to}.origin.yaml says where it comes from.
What you change here stays at the next import. \
Write notes as "restricted_note": comments would be lost."""


class Existing(NamedTuple):
    """The incidents of a file, and how they were made; None where nothing was imported yet."""

    records: list[Incident]
    imported: Imported | None


def head(target: Path) -> str:
    """Return the comment at the top of a file of imported incidents."""
    return HEAD.format(to=target.stem)


def read_existing(target: Path, root: Path) -> Existing:
    """Return what is in the file that an import is to write.

    Raises ``Refused`` for a file that a person made, or whose comments would be lost.
    """
    file, origin_file = relative(target, root), origin_path(target)
    origin = None
    if origin_file.exists():
        origin = build(Origin, read_yaml(origin_file, relative(origin_file, root)))
    imported = origin.imported if origin else None
    if not target.exists():
        if origin and not imported:
            what = 'this file was not made by an importer, and would be overwritten'
            raise Refused([_foreign(relative(origin_file, root), what)])
        return Existing([], None)
    text, records = read_text(target, file), None
    # without an origin the file may be one that an older version wrote before it was cut short
    if origin is None or imported:
        records = _imported_records(text, parse_yaml(text, file), imported, target)
    if records is None:
        raise Refused([_foreign(file, 'this file was not made by an importer')])
    comments = lost_comments(text, file)
    if comments:
        raise Refused(comments)
    return Existing(records, imported)


def _foreign(file: str, what: str) -> Problem:
    return Problem(Where(file), what, 'Name another one with TO=', 'usage')


def _imported_records(
    text: str, document: Document, imported: Imported | None, target: Path
) -> list[Incident] | None:
    """Return the incidents of a file that an import made; None of any other file.

    It is known by its head or by one of its incidents.
    """
    by_head = text.startswith(f'# {head(target).splitlines()[0]}')
    if not by_head and imported is None:
        return None
    records = build_each(Incident, document)
    by_id = imported is not None and any(record.id in imported.made for record in records)
    return records if by_head or by_id else None
