"""Hand texts to the tools that translators know, and take them back.

PO is for Poedit, OmegaT and Weblate, XLSX for the rest. An entry carries the source text that its
translation belongs to. It comes back confirmed when the tool or the translator says it is done and
the source is still the one that was sent. What a build would refuse does not come back at all.
"""

import io
import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po

from pipeline.language import Language, is_own_case
from pipeline.language.prose import HEADING
from pipeline.model import Problem, Refused, Where
from pipeline.settings import nearest, workbook_grids
from pipeline.translation.confirmed import source_pattern
from pipeline.translation.status import TextStatus

COLUMNS = ('id', 'source', 'translation', 'note', 'status')
HEAD = (
    'Translate msgstr; leave what stands in braces. '
    'Take the mark "fuzzy" away where a text is done: it comes back confirmed.'
)
WIDTHS = (34, 60, 60, 40, 14)
BEGINNINGS = {  # of each text in the files of a language
    '.ftl': ('message', re.compile(r'([A-Za-z][\w-]*) *=')),
    '.yaml': ('term', re.compile(r'["\']?([a-z0-9-]+)["\']? *:')),
    '.md': ('block', HEADING),
}


class Returned(NamedTuple):
    """An entry as it came back: the source it belongs to, its translation, whether it is done."""

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


Entry = tuple[str, str, str, bool, Where]  # kind and id, source, translation, done, where


def texts_to_translate(statuses: Sequence[TextStatus]) -> list[TextStatus]:
    """Return what there is to translate: everything that the source has."""
    return [each for each in statuses if each.source]


def to_po(tag: str, statuses: Sequence[TextStatus], notes: Mapping[str, str], day: date) -> bytes:
    """Return the texts as a PO file.

    What is not confirmed is fuzzy, and what is stale shows the source as it was.
    """
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
    for each in texts_to_translate(statuses):
        is_changed = each.state == 'stale' and each.was != each.source
        added = catalog.add(
            each.source,
            each.text,
            context=f'{each.kind}:{each.id}',
            flags=('fuzzy',) if each.state in ('stale', 'changed', 'unconfirmed') else (),
            previous_id=(each.was,) if is_changed else (),
            auto_comments=[line for line in notes.get(each.id, '').split('\n') if line],
        )
        # a per cent sign here is no place for a value
        added.flags -= {'python-format', 'python-brace-format'}
    out = io.BytesIO()
    write_po(out, catalog, width=0, include_previous=True, omit_header=False)
    return out.getvalue()


def to_sheet(language: Language, statuses: Sequence[TextStatus], notes: Mapping[str, str]) -> bytes:
    """Return the texts as a workbook: one row a text, and no cell is a formula."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = language.tag
    rows = [COLUMNS]
    for each in texts_to_translate(statuses):
        note = notes.get(each.id, '')
        rows.append((f'{each.kind}:{each.id}', each.source, each.text, note, each.state))
    for i, row in enumerate(rows, 1):
        for j, text in enumerate(row, 1):
            cell = sheet.cell(i, j, text)
            cell.data_type = 's'
            cell.font = Font(bold=i == 1)
            order = 2 if language.rtl and j == 3 else 1
            cell.alignment = Alignment(wrap_text=True, vertical='top', readingOrder=order)
    for column, width in zip('ABCDE', WIDTHS, strict=True):
        sheet.column_dimensions[column].width = width
    sheet.freeze_panes = 'C2'
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read_returned(path: Path, file: str) -> list[Returned]:
    """Read what came back, a ``.po`` or an ``.xlsx``.

    Entries without a translation are left out. Raises ``Refused`` with all that cannot be read.
    """
    readers: dict[str, Callable[[Path, str], Iterator[Entry]]]
    readers = {'.po': _from_po, '.xlsx': _from_sheet}
    if path.suffix not in readers:
        what, hint = f'"{path.suffix}" is not read', f'Known: {", ".join(readers)}'
        raise Refused([Problem(Where(file), what, hint, 'usage')])
    found: list[Returned] = []
    problems: list[Problem] = []
    for name, source, text, done, where in readers[path.suffix](path, file):
        kind, _, id = name.partition(':')
        if kind not in ('message', 'term', 'block') or not id:
            hint = 'Leave the ids as they were sent: message:title'
            problems.append(Problem(where, f'"{name}" names no text', hint, 'translation'))
        elif text.strip():
            found.append(Returned(kind, id, source, text.strip(), done, where))
    if problems:
        raise Refused(problems)
    return found


def _from_po(path: Path, file: str) -> Iterator[Entry]:
    content = re.sub(rb'\r\n?', b'\n', path.read_bytes().removeprefix(BOM_UTF8))
    try:
        catalog = read_po(io.BytesIO(content), abort_invalid=True, ignore_obsolete=True)
    except (PoFileError, LookupError, ValueError, AttributeError) as error:
        # the last three: an unknown charset, a day in the head that is none
        what, hint = f'not a PO file: {error}', 'Save it again as PO, UTF-8'
        raise Refused([Problem(Where(file), what, hint, 'translation')]) from None
    for message in catalog:
        where = Where(file, message.lineno or 0)
        if not isinstance(message.id, str) or not isinstance(message.string, str | None):
            what = f'"{message.context}" has plural entries of PO'
            hint = (
                'Leave msgid and msgstr as they were sent: the plural forms stand within the text'
            )
            raise Refused([Problem(where, what, hint, 'translation')])
        if message.id:
            done = 'fuzzy' not in message.flags
            yield message.context or '', message.id, message.string or '', done, where


def _from_sheet(path: Path, file: str) -> Iterator[Entry]:
    grids = workbook_grids(path, file)
    columns = ', '.join(COLUMNS)
    if not grids:
        hint = f'Keep the sheet as it was sent, with the columns {columns}'
        raise Refused([Problem(Where(file), 'it has no sheet of cells', hint, 'translation')])
    grid = grids[0]
    if grid.faults:
        raise Refused(grid.faults)
    (_, head), *rows = grid.lines or [(1, [])]
    lacking = [name for name in COLUMNS if name not in head]
    if lacking:
        what = f'the columns {", ".join(lacking)} are missing'
        hint = f'Keep the first row as it was sent: {columns}'
        raise Refused([Problem(Where(grid.file, 1), what, hint, 'translation')])
    for number, texts in rows:
        # a row ends with its last filled cell
        cells = dict.fromkeys(COLUMNS, '') | dict(zip(head, texts, strict=False))
        done, where = cells['status'] == 'ok', Where(grid.file, number)
        yield cells['id'], cells['source'], cells['translation'], done, where


def misplaced_entries(
    entries: Sequence[Returned], statuses: Sequence[TextStatus], source: Language
) -> list[Problem]:
    """Return a problem for each entry of no text of the source, and for each that comes twice.

    A phrase in a case of the language's own belongs to the phrase of the source that it is a case
    of.
    """
    known = {(each.kind, each.id) for each in texts_to_translate(statuses)}
    first: dict[tuple[str, str], Returned] = {}
    problems: list[Problem] = []
    for entry in entries:
        name = f'{entry.kind} "{entry.id}"'
        if entry.key in first:
            what = f'the {name} is there twice, first in line {first[entry.key].where.line}'
            hint = 'Keep the right one of the two'
            problems.append(Problem(entry.where, what, hint, 'translation'))
        elif entry.key not in known and not _is_case(entry, source):
            what = f'no {entry.kind} is called "{entry.id}"'
            hint = nearest(entry.id, [id for kind, id in known if kind == entry.kind])
            problems.append(Problem(entry.where, what, hint, 'translation'))
        first.setdefault(entry.key, entry)
    return problems


def _is_case(entry: Returned, source: Language) -> bool:
    """Return whether an entry is a phrase of the source in a case of the language's own."""
    if entry.kind != 'message' or not is_own_case(entry.id, source):
        return False
    return source_pattern(entry.id, source) is not None


def problems_of_entries(
    problems: Sequence[Problem], entries: Sequence[Returned], files: Mapping[str, str]
) -> list[Problem]:
    """Return those of the problems of these files that lie in texts that came back.

    Each is given the place that its text came from. What is wrong elsewhere in the files was there
    before, and is no reason to refuse them.
    """
    came = {entry.key: entry for entry in entries}
    found: list[Problem] = []
    for problem in problems:
        entry = came.get(_text_at(files.get(problem.where.file, ''), problem.where))
        if entry:
            name = f'"{entry.id}"'
            what = problem.what if name in problem.what else f'{name}: {problem.what}'
            found.append(problem._replace(where=entry.where, what=what, kind='translation'))
    return list(dict.fromkeys(found))


def _text_at(content: str, where: Where) -> tuple[str, str]:
    """Return the kind and the id of the text that holds a line of a file.

    It is the last one that begins at or before the line.
    """
    kind, beginning = BEGINNINGS.get(Path(where.file).suffix, ('', HEADING))
    for line in reversed(content.split('\n')[: where.line]):
        if match := beginning.match(line):
            return kind, match[1]
    return kind, ''
