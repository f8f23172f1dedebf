"""Fill the tables of a page of documentation into the text that people write around them."""

import re
from collections.abc import Iterable, Mapping, Sequence

from pipeline.model import Problem, Refused, Where
from pipeline.settings import Document, nearest

TABLE = re.compile(r'\{\{ (.+) \}\}')


def filled(text: Document, tables: Mapping[str, str]) -> str:
    """Return a text in which ``{{ name }}`` on a line of its own is replaced by that table.

    Raises ``Refused`` where the text asks for a table that there is not.
    """
    lines, problems = [], []
    for number, line in enumerate(str(text.value).split('\n'), start=1):
        asked = TABLE.fullmatch(line)
        if asked and asked[1] not in tables:
            where = Where(text.wheres[()].file, number)
            what = f'there is no table "{asked[1]}"'
            problems.append(Problem(where, what, nearest(asked[1], tables)))
        lines.append(tables.get(asked[1], '') if asked else line)
    if problems:
        raise Refused(problems)
    return '\n'.join(lines)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    lines = [head, ['---'] * len(head), *rows]
    return '\n'.join('| ' + ' | '.join(map(_escaped, cells)) + ' |' for cells in lines)


def _escaped(cell: str) -> str:
    return cell.replace('|', '\\|')
