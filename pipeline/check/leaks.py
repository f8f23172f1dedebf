"""Search everything that is published for restricted values, in every channel of a file.

Values are compared folded (see ``language.folding``), and in any order in which programs give out
Arabic or lists write names: as written, from the end, the last word first. A find is reported by
its place in the records, never by its value.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from pipeline.check.channels import channels, digest
from pipeline.check.restricted_values import RestrictedValues
from pipeline.check.text_forms import Channel
from pipeline.language import fold
from pipeline.model import Problem, Record, RestrictedValue, Where

MARKS = str.maketrans('', '', '*{}')  # of prose and of messages, between the words of a name
COMMENT = re.compile(r'\s*(?:#+|>|//|/\*)\s?')
UNREADABLE = 'Leave it out, or pack it in a form that can be read'


def leaks(restricted: RestrictedValues, file: str, content: bytes) -> list[Problem]:
    """Return a problem for each restricted value in a file, and each channel that is unreadable."""
    return leaks_in_files(restricted, {file: content})


def leaks_in_files(restricted: RestrictedValues, files: Mapping[str, bytes]) -> list[Problem]:
    """Return a problem for each restricted value in files and their names, at its first find.

    A content that is packed into several of the files is read once.
    """
    problems: list[Problem] = []
    finds = _Finds(restricted)
    contents: set[bytes] = set()
    texts: set[bytes] = set()
    for file, content in files.items() if restricted else ():
        for channel in (Channel('its name', file), *channels(content, read=contents)):
            if not channel.readable:
                what = f'{channel.name} cannot be read, so nobody knows what it holds'
                problems.append(Problem(Where(file), what, UNREADABLE, 'policy'))
            if (key := digest(channel.text.encode('utf-8', 'surrogatepass'))) in texts:
                continue
            texts.add(key)
            for value in restricted.in_channel(channel):
                finds.add(Where(file), value, f' in {channel.name}')
    return problems + finds.problems()


class _Finds:
    """The values that were found, each reported once: at its first find, with how many follow."""

    def __init__(self, restricted: RestrictedValues) -> None:
        self.hint = restricted.hint
        self.first: dict[tuple[str, ...], tuple[Where, RestrictedValue, str]] = {}
        self.count: dict[tuple[str, ...], int] = {}
        self.parts: dict[tuple[str, str], tuple[str, ...]] = {}  # a note has many phrases

    def add(self, where: Where, value: RestrictedValue, channel: str = '') -> None:
        """Count a find."""
        words = self.parts.setdefault((value.where, value.field), value.words)
        if value.words in self.first:
            words = value.words
        self.first.setdefault(words, (where, value, channel))
        self.count[words] = self.count.get(words, 0) + 1

    def problems(self) -> list[Problem]:
        """Return a problem for each value, in the order of their first finds."""
        found = []
        for words, (where, value, channel) in self.first.items():
            others = self.count[words] - 1
            more = f', and {others} more {"time" if others == 1 else "times"}' if others else ''
            what = f'restricted value found{channel}: {value.where} ({value.field}){more}'
            found.append(Problem(where, what, self.hint, 'policy'))
        return found


def leaks_in_text(restricted: RestrictedValues, file: str, text: str) -> list[Problem]:
    """Return a problem for each value in a text that people edit, at the line where it ends."""
    lines = [_without_marks(line) for line in text.splitlines()]
    parts = list(map(fold, lines))
    ends = list(accumulate(map(len, parts)))  # of each line, where it ends in the folded text
    finds = _Finds(restricted)
    for match in restricted.matches(''.join(parts), '\n'.join(lines)):
        finds.add(Where(file, bisect_right(ends, match.end) + 1), match.value)
    return finds.problems()


def _without_marks(line: str) -> str:
    """Return a line without the mark of a comment and the marks of prose and messages."""
    text = COMMENT.sub('', line, count=1) if COMMENT.match(line) else line
    return text.translate(MARKS)


def leaks_in_records(
    restricted: RestrictedValues, records: Iterable[tuple[Where, Record]]
) -> list[Problem]:
    """Return a problem for each value in records that are published, at the place of the record."""
    finds = _Finds(restricted)
    for where, record in records:
        text = '\n'.join(_strings(record.model_dump(mode='json')))
        for match in restricted.matches(fold(text), text):
            finds.add(where, match.value)
    return finds.problems()


def _strings(value: object) -> Iterator[str]:
    """Yield every text and number in a record, its keys included."""
    if isinstance(value, dict):
        yield from (str(key) for key in value)
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in parts:
        yield from _strings(part)
    if isinstance(value, str | int | float):
        yield str(value)


def without_restricted(restricted: RestrictedValues, problems: Iterable[Problem]) -> list[Problem]:
    """Return problems of which none quotes a restricted value.

    One that did says only that there is such a value.
    """
    kept = []
    for problem in problems:
        text = f'{problem.what}\n{problem.hint}'
        if problem.kind != 'policy' and any(restricted.matches(fold(text), text)):
            what = 'something is wrong here, and it holds a restricted value'
            kept.append(Problem(problem.where, what, restricted.hint, 'policy'))
        else:
            kept.append(problem)
    return kept
