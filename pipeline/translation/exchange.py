"""Hand texts to the tools that translators know, and take them back: PO for Poedit, OmegaT and Weblate, XLSX for the rest.

An entry carries the source text that its translation belongs to. It comes back confirmed when the tool or the translator
says it is done and the source is still the one that was sent. What a build would refuse does not come back at all.
"""

import io
import re
from codecs import BOM_UTF8
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po

from pipeline.language import Language, own_case
from pipeline.language.prose import HEADING
from pipeline.model import Problem, Refused, Where
from pipeline.settings import nearest, workbook_grids
from pipeline.translation.confirmed import source_pattern
from pipeline.translation.status import Standing

COLUMNS = ('id', 'source', 'translation', 'note', 'status')
HEAD = 'Translate msgstr; leave what stands in braces. Take the mark "fuzzy" away where a text is done: it comes back confirmed.'
WIDTHS = (34, 60, 60, 40, 14)
BEGINNINGS = {
    '.ftl': ('message', re.compile(r'([A-Za-z][\w-]*) *=')),
    '.yaml': ('term', re.compile(r'["\']?([a-z0-9-]+)["\']? *:')),
    '.md': ('block', HEADING),
}  # of each text in the files of a language


class Returned(NamedTuple):
    """An entry as it came back: the source it belongs to, its translation, and whether somebody stands by it."""

    kind: str
    id: str
    source: str
    text: str
    done: bool
    where: Where

    @property
    def key(self) -> tuple[str, str]:
        """Its kind and its id."""
        return self.kind, self.id


def sent(standings: list[Standing]) -> list[Standing]:
    """Return what there is to translate: everything that the source has."""
    return [each for each in standings if each.source]


def to_po(tag: str, standings: list[Standing], notes: dict[str, str], day) -> bytes:
    """Return the texts as a PO file; what is not confirmed is fuzzy, and what is stale shows the source as it was."""
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
    catalog = Catalog(
        tag.replace('-', '_'),
        header_comment=f'# {HEAD}',
        project='casualty briefs',
        version=tag,
        last_translator='-',
        language_team='-',
        msgid_bugs_address='-',
        creation_date=moment,
        revision_date=moment,
        fuzzy=False,
    )
    for each in sent(standings):
        flags = ('fuzzy',) if each.state in ('stale', 'changed', 'unconfirmed') else ()
        previous = (each.was,) if each.state == 'stale' and each.was != each.source else ()
        added = catalog.add(
            each.source,
            each.text,
            context=f'{each.kind}:{each.id}',
            flags=flags,
            previous_id=previous,
            auto_comments=[line for line in (notes.get(each.id, '') or '').split('\n') if line],
        )
        added.flags -= {
            'python-format',
            'python-brace-format',
        }  # a per cent sign here is no place for a value
    out = io.BytesIO()
    write_po(out, catalog, width=0, include_previous=True, omit_header=False)
    return out.getvalue()


def to_sheet(language: Language, standings: list[Standing], notes: dict[str, str]) -> bytes:
    """Return the texts as a workbook: one row a text, everything as text, so that no cell is a formula."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    sheet = book.active
    sheet.title = language.tag
    rows = [
        COLUMNS,
        *(
            (f'{each.kind}:{each.id}', each.source, each.text, notes.get(each.id, ''), each.state)
            for each in sent(standings)
        ),
    ]
    for i, row in enumerate(rows, 1):
        for j, text in enumerate(row, 1):
            cell = sheet.cell(i, j, text)
            cell.data_type = 's'
            cell.font = Font(bold=i == 1)
            cell.alignment = Alignment(
                wrap_text=True, vertical='top', readingOrder=2 if language.rtl and j == 3 else 1
            )
    for j, width in enumerate(WIDTHS):
        sheet.column_dimensions['ABCDE'[j]].width = width
    sheet.freeze_panes = 'C2'
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def returned(path: Path, file: str) -> list[Returned]:
    """Read what came back, a ``.po`` or an ``.xlsx``; entries without a translation are left out. Raises ``Refused`` with all that cannot be read."""
    readers = {'.po': _from_po, '.xlsx': _from_sheet}
    if path.suffix not in readers:
        raise Refused(
            [
                Problem(
                    Where(file),
                    f'"{path.suffix}" is not read',
                    f'Known: {", ".join(readers)}',
                    'usage',
                )
            ]
        )
    found, problems = [], []
    for name, source, text, done, where in readers[path.suffix](path, file):
        kind, _, id = name.partition(':')
        if kind not in ('message', 'term', 'block') or not id:
            problems.append(
                Problem(
                    where,
                    f'"{name}" names no text',
                    'Leave the ids as they were sent: message:title',
                    'translation',
                )
            )
        elif text.strip():
            found.append(Returned(kind, id, source, text.strip(), done, where))
    if problems:
        raise Refused(problems)
    return found


def _from_po(path, file):
    try:
        content = re.sub(rb'\r\n?', b'\n', path.read_bytes().removeprefix(BOM_UTF8))
        catalog = read_po(io.BytesIO(content), abort_invalid=True, ignore_obsolete=True)
    except (
        PoFileError,
        LookupError,
        ValueError,
        AttributeError,
    ) as error:  # an unknown charset, a day in the head that is none
        raise Refused(
            [
                Problem(
                    Where(file),
                    f'not a PO file: {error}',
                    'Save it again as PO, UTF-8',
                    'translation',
                )
            ]
        ) from None
    for message in catalog:
        if message.pluralizable:
            raise Refused(
                [
                    Problem(
                        Where(file, message.lineno or 0),
                        f'"{message.context}" has plural entries of PO',
                        'Leave msgid and msgstr as they were sent: the plural forms stand within the text',
                        'translation',
                    )
                ]
            )
        if message.id:
            yield (
                message.context or '',
                message.id,
                message.string or '',
                'fuzzy' not in message.flags,
                Where(file, message.lineno or 0),
            )


def _from_sheet(path, file):
    grids = workbook_grids(path, file)
    if not grids:
        raise Refused(
            [
                Problem(
                    Where(file),
                    'it has no sheet of cells',
                    f'Keep the sheet as it was sent, with the columns {", ".join(COLUMNS)}',
                    'translation',
                )
            ]
        )
    grid = grids[0]
    if grid.faults:
        raise Refused(grid.faults)
    (_, head), *rows = grid.lines or [(1, [])]
    lacking = [name for name in COLUMNS if name not in head]
    if lacking:
        raise Refused(
            [
                Problem(
                    Where(grid.file, 1),
                    f'the columns {", ".join(lacking)} are missing',
                    f'Keep the first row as it was sent: {", ".join(COLUMNS)}',
                    'translation',
                )
            ]
        )
    for number, texts in rows:
        cells = dict.fromkeys(COLUMNS, '') | dict(
            zip(head, texts, strict=False)
        )  # a row ends with its last filled cell
        yield (
            cells['id'],
            cells['source'],
            cells['translation'],
            cells['status'] == 'ok',
            Where(grid.file, number),
        )


def misplaced(
    entries: list[Returned], standings: list[Standing], source: Language
) -> list[Problem]:
    """Return a problem for each entry that belongs to no text of the source, and for each that comes a second time.

    A phrase in a case of the language's own belongs to the phrase of the source that it is a case of.
    """
    known, first, problems = {(each.kind, each.id) for each in sent(standings)}, {}, []
    for entry in entries:
        if entry.key in first:
            problems.append(
                Problem(
                    entry.where,
                    f'the {entry.kind} "{entry.id}" is there twice, first in line {first[entry.key].where.line}',
                    'Keep the right one of the two',
                    'translation',
                )
            )
        elif entry.key not in known and not (
            entry.kind == 'message'
            and own_case(entry.id, source)
            and source_pattern(entry.id, source)
        ):
            problems.append(
                Problem(
                    entry.where,
                    f'no {entry.kind} is called "{entry.id}"',
                    nearest(entry.id, [id for kind, id in known if kind == entry.kind]),
                    'translation',
                )
            )
        first.setdefault(entry.key, entry)
    return problems


def of_entries(
    problems: list[Problem], entries: list[Returned], files: dict[str, str]
) -> list[Problem]:
    """Return those of the problems of these files that lie in texts that came back, at the place each came from.

    What stands elsewhere in the files was there before, and is no reason to refuse them.
    """
    came, found = {entry.key: entry for entry in entries}, []
    for problem in problems:
        entry = came.get(_text_at(files.get(problem.where.file, ''), problem.where))
        if entry:
            what = (
                problem.what if f'"{entry.id}"' in problem.what else f'"{entry.id}": {problem.what}'
            )
            found.append(problem._replace(where=entry.where, what=what, kind='translation'))
    return list(dict.fromkeys(found))


def _text_at(content: str, where: Where) -> tuple[str, str]:
    """Return the kind and the id of the text that holds a line of a file: the last one that begins at or before it."""
    kind, beginning = BEGINNINGS.get(Path(where.file).suffix, ('', HEADING))
    for line in reversed(content.split('\n')[: where.line]):
        if match := beginning.match(line):
            return kind, match[1]
    return kind, ''
