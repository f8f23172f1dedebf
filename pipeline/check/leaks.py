"""Look for what must stay inside in everything that goes out: no file leaves with a restricted value in any of its channels.

Words are compared without case, accents, spaces, hyphens and invisible characters, and in any order in which programs
give out Arabic or lists give names: as written, from the end, the last word first. What is found is said by its place in the records, never by its value.
"""
import re
import unicodedata
from collections.abc import Iterable, Iterator

from pipeline.check.channels import Channel, channels
from pipeline.model import Problem, Secret, Where

SHORTEST = 6                             # of a word that is looked for, as it is compared
PIECE = 200_000                          # characters that are indexed at a time
JOINS = (ord('_'), 0x640)                # the last lengthens Arabic letters
APART = re.compile(r'(?<=[0-9])[\s\x00]+(?=[-+.]?[0-9])')
MEND = 'Take it out where it was written; if anybody may read it, add it to "said_openly" in policy.yaml'


class _Folding(dict):
    """What becomes of each character: accents, spaces, hyphens, joins and what is invisible fall away. Filled as characters are met."""

    def __missing__(self, code):
        falls = unicodedata.category(chr(code)) in ('Cc', 'Cf', 'Mn', 'Pd', 'Zl', 'Zp', 'Zs') or code in JOINS
        self[code] = None if falls else code
        return self[code]


FOLDING = _Folding()


class Watch:
    """What is looked for: each secret in the form in which it is compared, found by its first characters."""

    def __init__(self, secrets: Iterable[Secret], said: str = ''):
        """``said`` is what anybody may read anyway: what stands in it is no secret."""
        self.wanted, open_words = {}, folded(said)
        for secret in secrets:
            words = [folded(word) for word in secret.words]
            if min(map(len, words)) < SHORTEST or all(word in open_words for word in words):
                continue
            for turned in {tuple(words), tuple(word[::-1] for word in words), *((folded(form),) for form in _by_family(secret.words))}:
                self.wanted.setdefault(turned[0][:SHORTEST], []).append((turned, secret))

    def seen(self, channel: Channel) -> Iterator[Secret]:
        """Yield the secrets that a channel holds, all words of each."""
        text = folded(APART.sub('|', channel.text) if channel.syntax else channel.text)
        for start in range(0, len(text), PIECE):
            piece = text[start:start + PIECE + SHORTEST]
            for beginning in self.wanted.keys() & {piece[i:i + SHORTEST] for i in range(len(piece) - SHORTEST + 1)}:
                yield from (secret for words, secret in self.wanted[beginning] if all(word in text for word in words))


def _by_family(words):
    """The forms in which lists write a name of few words, and in which some programs give out Arabic."""
    parts = words[0].split() if len(words) == 1 else []
    if len(parts) > 1:
        yield ' '.join(reversed(parts))
        yield f'{parts[-1]} {" ".join(parts[:-1])}'
        yield f'{parts[-1]}, {" ".join(parts[:-1])}'


def folded(text: str) -> str:
    """Return a text as it is compared."""
    return unicodedata.normalize('NFKD', text).casefold().translate(FOLDING)


def leaks(watch: Watch, file: str, content: bytes) -> list[Problem]:
    """Return a problem for each secret and each channel of a file in which it is found, the name of the file included."""
    problems, known = {}, set()
    if not watch.wanted:
        return []
    for channel in (Channel('its name', file), *channels(content)):
        if not channel.readable:
            problems[channel.name, ''] = Problem(Where(file), f'{channel.name} cannot be looked into, so nobody knows what it holds', 'Leave it out, or pack it in a form that can be read', 'policy')
        if hash(channel.text) not in known:
            known.add(hash(channel.text))
            for secret in watch.seen(channel):
                problems[channel.name, secret.where] = Problem(Where(file), f'{channel.name}: here stands what must not leave, {secret.where} ({secret.field})', MEND, 'policy')
    return list(problems.values())
