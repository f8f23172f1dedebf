"""Find restricted values in texts, all in one pass, by an Aho-Corasick automaton."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import ahocorasick

from pipeline.check.text_forms import Channel
from pipeline.language import fold
from pipeline.model import RestrictedValue

SHORTEST = 6  # characters of a folded value that is searched for
ANCHOR = 12  # characters of it that the automaton holds; the rest is compared at a find
SHORT_NAME = 10  # characters below which a find must not begin or end within a word
# two numbers of a syntax are not one number
APART = re.compile(r'(?<=[0-9])[\s\x00]+(?=[-+.]?[0-9])')
HINT = (
    'Remove it where it was written; if it may be published, list it under "said_openly" in '
    '{policy}, once it was reviewed'
)


class Match(NamedTuple):
    """A restricted value that a text holds, at its first find."""

    value: RestrictedValue
    end: int  # the index in the folded text at which its first word ends


class _Form(NamedTuple):
    """A value in one of the forms in which it may be written: all its words in one text match."""

    value: RestrictedValue
    words: tuple[str, ...]  # folded


class RestrictedValues:
    """The restricted values of a brief, ready to be found in texts."""

    def __init__(
        self,
        values: Iterable[RestrictedValue],
        said_openly: Iterable[str] = (),
        policy: str = 'policy.yaml',
    ) -> None:
        """Take the values that are searched for.

        ``said_openly`` are the values that the policy publishes, each reviewed by itself: what one
        of them holds is not restricted. ``policy`` names the file in which they are listed.
        """
        self.hint = HINT.format(policy=policy)
        published = [_words(value) for value in said_openly]
        forms: dict[str, list[_Form]] = {}
        for value in values:
            words = tuple(map(fold, value.words))
            if min(map(len, words)) < SHORTEST or _is_published(value, published):
                continue
            for form in _forms(value, words):
                forms.setdefault(form[0][:ANCHOR], []).append(_Form(value, form))
        self._automaton = ahocorasick.Automaton()
        for anchor, some in forms.items():
            self._automaton.add_word(anchor, tuple(some))
        if forms:
            self._automaton.make_automaton()

    def __bool__(self) -> bool:
        """Tell whether there is any value to search for."""
        return len(self._automaton) > 0

    def matches(self, text: str, original: str) -> Iterator[Match]:
        """Yield each value that a folded text holds, in the order of their first finds.

        ``original`` is the text before it was folded: a short name matches only where its words
        begin and end in it.
        """
        found: set[tuple[str, tuple[str, ...]]] = set()
        searched = _Searched(text, original)
        for last, forms in self._automaton.iter(text) if self else ():
            for form in forms:
                key = form.value.where, form.value.words
                start = last + 1 - min(len(form.words[0]), ANCHOR)
                if key not in found and searched.holds(form, start):
                    found.add(key)
                    yield Match(form.value, start + len(form.words[0]) - 1)

    def in_channel(self, channel: Channel) -> Iterator[RestrictedValue]:
        """Yield the values that a channel holds."""
        text = APART.sub('|', channel.text) if channel.syntax else channel.text
        yield from (match.value for match in self.matches(fold(text), text))


class _Searched:
    """A folded text, with what was looked up in it before."""

    def __init__(self, text: str, original: str) -> None:
        self.text, self.original = text, original
        self.words: dict[str, bool] = {}  # whether the text holds them
        self.names: dict[str, bool] = {}  # whether they stand as whole words of the original

    def holds(self, form: _Form, start: int) -> bool:
        """Tell whether the text holds a form, whose first word may begin at ``start``."""
        first, *others = form.words
        if not self.text.startswith(first, start):
            return False
        if others:
            return all(self._holds_word(word) for word in others)
        is_short_name = len(first) < SHORT_NAME and first.isalpha()
        return not is_short_name or self._holds_name(first)

    def _holds_word(self, word: str) -> bool:
        if word not in self.words:
            self.words[word] = word in self.text
        return self.words[word]

    def _holds_name(self, name: str) -> bool:
        if name not in self.names:
            self.names[name] = _stands_alone(name, self.original)
        return self.names[name]


def _stands_alone(name: str, text: str) -> bool:
    """Tell whether a name begins and ends where words of a text do, not within them.

    A name of a script in which particles are written with the word (Arabic, Hebrew) may begin
    within one.
    """
    begins = '' if unicodedata.bidirectional(name[0]) in ('R', 'AL') else r'(?<![^\W\d_])'
    between, ends = r'[^\w]*_*[^\w]*', r'(?![^\W\d_])'
    plain = ''.join(
        character
        for character in unicodedata.normalize('NFKD', text).casefold()
        if unicodedata.category(character) not in ('Mn', 'Cf')
    )
    return re.search(begins + between.join(map(re.escape, name)) + ends, plain) is not None


def _words(text: str) -> str:
    """Return the folded words of a text, each between spaces and without the signs around it."""
    words = (re.sub(r'^\W+|\W+$', '', fold(word)) for word in text.split())
    return f' {" ".join(filter(None, words))} '


def _is_published(value: RestrictedValue, published: list[str]) -> bool:
    """Tell whether one of the reviewed values holds all words of a value, as whole words."""
    return any(all(_words(word) in one for word in value.words) for one in published)


def _forms(value: RestrictedValue, words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Return how a value may be written: as it is, from the end, and a name family name first."""
    forms = {words, tuple(word[::-1] for word in words)}
    parts = value.words[0].split() if len(words) == 1 else []
    if len(parts) > 1:
        first, last = ' '.join(parts[:-1]), parts[-1]
        orders = (' '.join(reversed(parts)), f'{last} {first}', f'{last}, {first}')
        forms |= {(fold(order),) for order in orders}
    return forms
