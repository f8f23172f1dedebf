"""Search everything that is published for restricted values: no file gets its name with one in any of its channels.

Values are compared folded (see ``language.folding``), and in any order in which programs give out Arabic or lists
write names: as written, from the end, the last word first. A find is reported by its place in the records, never by
its value. All values are found in one pass over a text, by an Aho-Corasick automaton.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import Any, NamedTuple

import ahocorasick

from pipeline.check.channels import Channel, channels, digest
from pipeline.language import folded
from pipeline.model import Problem, Record, Secret, Where

SHORTEST = 6  # characters of a folded value that is searched for
ANCHOR = 12  # characters of it that the automaton holds; the rest is compared at a find
SHORT_NAME = 10  # characters below which a find must not begin or end within a word
MARKS = str.maketrans('', '', '*{}')  # of prose and of messages, between the words of a name
COMMENT = re.compile(r'\s*(?:#+|>|//|/\*)\s?')
APART = re.compile(
    r'(?<=[0-9])[\s\x00]+(?=[-+.]?[0-9])'
)  # two numbers of a syntax are not one number
HINT = (
    'Remove it where it was written; if it is no secret, list it under "said_openly" in {policy}, '
    'once it was reviewed'
)
UNREADABLE = 'Leave it out, or pack it in a form that can be read'


class _Form(NamedTuple):
    """A value in one of the forms in which it may be written: all these words in one text are a find."""

    secret: Secret
    words: tuple[str, ...]


class Watch:
    """The restricted values of a brief, ready to be found in texts.

    ``said_openly`` are the values that the policy lets pass, each reviewed by itself: a secret is no secret where
    one of them holds its words. ``policy`` names the file in which they are listed.
    """

    def __init__(
        self,
        secrets: Iterable[Secret],
        said_openly: Iterable[str] = (),
        policy: str = 'policy.yaml',
    ):
        self.hint = HINT.format(policy=policy)
        open_values = [_words(value) for value in said_openly]
        forms: dict[str, list[_Form]] = {}
        for secret in secrets:
            words = tuple(map(folded, secret.words))
            if min(map(len, words)) < SHORTEST or _is_open(secret, open_values):
                continue
            for written in _ways(secret, words):
                forms.setdefault(written[0][:ANCHOR], []).append(_Form(secret, written))
        self.automaton = ahocorasick.Automaton()
        for first, some in forms.items():
            self.automaton.add_word(first, tuple(some))
        if forms:
            self.automaton.make_automaton()

    def __bool__(self) -> bool:
        return len(self.automaton) > 0

    def finds(self, text: str, original: str) -> Iterator[tuple[Secret, int]]:
        """Yield each secret of a folded text with the index at which its first word ends, at its first find.

        ``original`` is the text before it was folded: a short name is found in it where its words begin and end.
        """
        found: set[tuple[str, tuple[str, ...]]] = set()
        held: dict[str, bool] = {}
        for last, forms in self.automaton.iter(text) if self else ():
            for form in forms:
                key = form.secret.where, form.secret.words
                start = last + 1 - min(len(form.words[0]), ANCHOR)
                if key in found or not text.startswith(form.words[0], start):
                    continue
                for word in form.words[1:]:
                    if word not in held:
                        held[word] = word in text
                if all(held[word] for word in form.words[1:]) and _stands_alone(
                    form, original, held
                ):
                    found.add(key)
                    yield form.secret, start + len(form.words[0]) - 1

    def seen(self, channel: Channel) -> Iterator[Secret]:
        """Yield the secrets that a channel holds."""
        text = APART.sub('|', channel.text) if channel.syntax else channel.text
        yield from (secret for secret, _ in self.finds(folded(text), text))


def _words(text: str) -> str:
    """Return the folded words of a text, each between spaces and without the signs around it."""
    words = (re.sub(r'^\W+|\W+$', '', folded(word)) for word in text.split())
    return f' {" ".join(filter(None, words))} '


def _is_open(secret: Secret, open_values: list[str]) -> bool:
    """Tell whether one of the reviewed values holds all words of a secret, as whole words."""
    return any(all(_words(word) in value for word in secret.words) for value in open_values)


def _stands_alone(form: _Form, original: str, held: dict[str, bool]) -> bool:
    """Tell whether a short name begins and ends where words of a text do, not within them.

    A name of a script in which particles are written with the word (Arabic, Hebrew) may begin within one.
    """
    name = form.words[0]
    if len(form.words) > 1 or len(name) >= SHORT_NAME or not name.isalpha():
        return True
    key = f'\0{name}'
    if key not in held:
        begins = '' if unicodedata.bidirectional(name[0]) in ('R', 'AL') else r'(?<![^\W\d_])'
        between = r'[^\w]*_*[^\w]*'
        plain = unicodedata.normalize('NFKD', original).casefold()
        plain = ''.join(
            character for character in plain if unicodedata.category(character) not in ('Mn', 'Cf')
        )
        ends = r'(?![^\W\d_])'
        held[key] = re.search(begins + between.join(map(re.escape, name)) + ends, plain) is not None
    return held[key]


def _ways(secret: Secret, words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Return the forms of a value: as written, from the end, and of a name the family name first."""
    ways = {words, tuple(word[::-1] for word in words)}
    parts = secret.words[0].split() if len(words) == 1 else []
    if len(parts) > 1:
        first, last = ' '.join(parts[:-1]), parts[-1]
        ways |= {
            (folded(form),)
            for form in (' '.join(reversed(parts)), f'{last} {first}', f'{last}, {first}')
        }
    return ways


def leaks(watch: Watch, file: str, content: bytes) -> list[Problem]:
    """Return a problem for each secret in a file, and for each of its channels that cannot be read."""
    return leaks_in_files(watch, {file: content})


def leaks_in_files(watch: Watch, files: Mapping[str, bytes]) -> list[Problem]:
    """Return a problem for each secret in some files, their names included, wherever it is first found.

    A content that is packed into several of the files is read once.
    """
    problems: list[Problem] = []
    finds = _Finds(watch)
    contents: set[bytes] = set()
    texts: set[bytes] = set()
    for file, content in files.items() if watch else ():
        for channel in (Channel('its name', file), *channels(content, read=contents)):
            if not channel.readable:
                what = f'{channel.name} cannot be read, so nobody knows what it holds'
                problems.append(Problem(Where(file), what, UNREADABLE, 'policy'))
            if (key := digest(channel.text.encode('utf-8', 'surrogatepass'))) in texts:
                continue
            texts.add(key)
            for secret in watch.seen(channel):
                finds.add(Where(file), secret, f' in {channel.name}')
    return problems + finds.problems()


class _Finds:
    """Restricted values that were found, each reported once: at its first find, with the number of the others."""

    def __init__(self, watch: Watch):
        self.hint = watch.hint
        self.first: dict[tuple[str, ...], tuple[Where, Secret, str]] = {}
        self.count: dict[tuple[str, ...], int] = {}
        self.parts: dict[tuple[str, str], tuple[str, ...]] = {}  # a note has many phrases

    def add(self, where: Where, secret: Secret, channel: str = '') -> None:
        value = self.parts.setdefault((secret.where, secret.field), secret.words)
        if secret.words in self.first:
            value = secret.words
        self.first.setdefault(value, (where, secret, channel))
        self.count[value] = self.count.get(value, 0) + 1

    def problems(self) -> list[Problem]:
        found = []
        for value, (where, secret, channel) in self.first.items():
            others = self.count[value] - 1
            more = f', and {others} more {"time" if others == 1 else "times"}' if others else ''
            what = f'restricted value found{channel}: {secret.where} ({secret.field}){more}'
            found.append(Problem(where, what, self.hint, 'policy'))
        return found


def leaks_in_text(watch: Watch, file: str, text: str) -> list[Problem]:
    """Return a problem for each secret in a text that people edit, at the line where it ends."""
    lines = [
        COMMENT.sub('', line, count=1).translate(MARKS)
        if COMMENT.match(line)
        else line.translate(MARKS)
        for line in text.splitlines()
    ]
    parts = list(map(folded, lines))
    ends = list(accumulate(map(len, parts)))  # of each line, where it ends in the folded text
    finds = _Finds(watch)
    for secret, end in watch.finds(''.join(parts), '\n'.join(lines)):
        finds.add(Where(file, bisect_right(ends, end) + 1), secret)
    return finds.problems()


def leaks_in_records(watch: Watch, records: Iterable[tuple[Where, Record]]) -> list[Problem]:
    """Return a problem for each secret in records that are published, at the place of the record."""
    finds = _Finds(watch)
    for where, record in records:
        text = '\n'.join(_strings(record.model_dump(mode='json')))
        for secret, _ in watch.finds(folded(text), text):
            finds.add(where, secret)
    return finds.problems()


def _strings(value: Any) -> Iterator[str]:
    """Yield every text and number in a record, its keys included."""
    if isinstance(value, dict):
        yield from (str(key) for key in value)
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in parts:
        yield from _strings(part)
    if isinstance(value, str | int | float):
        yield str(value)


def without_restricted(watch: Watch, problems: Iterable[Problem]) -> list[Problem]:
    """Return problems of which none quotes a restricted value: such a one says only that there is one."""
    kept = []
    for problem in problems:
        said = f'{problem.what}\n{problem.hint}'
        quoted = problem.kind != 'policy' and next(watch.finds(folded(said), said), None)
        kept.append(
            Problem(
                problem.where,
                'something is wrong here, and it holds a restricted value',
                watch.hint,
                'policy',
            )
            if quoted
            else problem
        )
    return kept
