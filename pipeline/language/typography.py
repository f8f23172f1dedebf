"""Remark on how a text is typed.

Remarks are on signs of another script, letters that only look right, spaces, quotation marks and a
lost full stop. A remark stops nothing: a person decides. What would change a number or a word for
certain is a fault and is found by ``lint``. What is right is read from the language's own
``locale.yaml``: its letters, its quotation marks, its spaces beside signs.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from pipeline.language.pack import Language

SIGNS = {
    'ARABIC': {',': '،', ';': '؛', '?': '؟'},
    'CJK': {',': '，', ';': '；', '?': '？', ':': '：', '!': '！', '(': '（', ')': '）', '.': '。'},
}
# ye and kaf of Persian and of Arabic
TWINS = {'\u06cc': '\u064a', '\u064a': '\u06cc', '\u06a9': '\u0643', '\u0643': '\u06a9'}
LOOKALIKES = ('LATIN', 'CYRILLIC', 'GREEK')
FAMILIES = {'HIRAGANA': 'CJK', 'KATAKANA': 'CJK'}
ENDS = {
    '.': '.',
    '。': '.',
    '۔': '.',
    '।': '.',
    '?': '?',
    '؟': '?',
    '？': '?',
    '!': '!',
    '！': '!',
    ':': ':',
    '：': ':',
    ';': ';',
    '؛': ';',
    '；': ';',
}
WORD = re.compile(r'[^\W\d_]+')
TATWEEL = '\u0640'
FEW = 4  # words below which a label may well read as in the source, or end otherwise

Remark = tuple[str, str]  # what is odd, and how to write it


def script(character: str) -> str:
    """Return the script of a letter, as Unicode names it."""
    first = unicodedata.name(character, '').partition(' ')[0]
    return FAMILIES.get(first, first)


def own_script(language: Language) -> str:
    """Return the script in which a language writes its own name and its months."""
    text = ''.join((language.locale.name, *language.locale.months))
    letters = [character for character in text if character.isalpha()]
    return Counter(map(script, letters)).most_common(1)[0][0]


def mixed_words(text: str) -> Iterator[Remark]:
    """Yield what is wrong with words whose letters are of two scripts that look alike."""
    for word in WORD.findall(text):
        scripts = Counter(
            script(character) for character in word if script(character) in LOOKALIKES
        )
        if len(scripts) > 1:
            rare = scripts.most_common()[-1][0]
            letter = next(character for character in word if script(character) == rare)
            code = f'{rare.capitalize()} (U+{ord(letter):04X})'
            yield (
                f'"{word}" mixes letters of two scripts: "{letter}" is {code}',
                'Type the word again in one script',
            )


def remarks(language: Language, text: str) -> Iterator[Remark]:
    """Yield what is oddly typed in one piece of text, each with a hint."""
    own = own_script(language)
    yield from _letters(language, text)
    yield from _foreign_words(language, text, own)
    yield from _signs(language, text, own)
    yield from _spaces(language, text)


def _letters(language: Language, text: str) -> Iterator[Remark]:
    known = set(language.locale.name + ''.join(language.locale.months))
    for letter in sorted(set(text) & TWINS.keys()):
        if letter not in known and TWINS[letter] in known:
            yield (
                f'"{letter}" (U+{ord(letter):04X}) is not how {language} writes this letter',
                f'Write "{TWINS[letter]}" (U+{ord(TWINS[letter]):04X})',
            )
    if TATWEEL in text:
        yield 'a letter is drawn out with U+0640', 'Delete it; the page sets its own lengths'


def _foreign_words(language: Language, text: str, own: str) -> Iterator[Remark]:
    """Yield the words in another script; what is quoted, and what is in capitals, may stay."""
    opening, closing = map(re.escape, language.locale.quotes)
    foreign: dict[str, list[str]] = {}
    for word in WORD.findall(re.sub(f'{opening}.*?{closing}|“.*?”', ' ', text)):
        theirs = script(word[0])
        is_acronym = theirs == 'LATIN' and word.isupper()
        if len(word) > 1 and theirs != own and not is_acronym:
            foreign.setdefault(theirs, []).append(word)
    for theirs, words in foreign.items():
        yield (
            f'"{" ".join(words)}" is {theirs.capitalize()} in a text that is {own.capitalize()}',
            'Translate it, put it in quotation marks, or write it in the script of the language',
        )


def _signs(language: Language, text: str, own: str) -> Iterator[Remark]:
    for sign, theirs in SIGNS.get(own, {}).items():
        for match in re.finditer(rf'(\w) ?{re.escape(sign)}', text):
            if script(match[1]) == own:
                yield f'the sign "{sign}" is typed', f'Write "{theirs}"'
                break
    for straight in sorted({'"', "'"} & set(text)):
        within_word = re.search(rf'\w{straight}\w', text)
        curly = '’' if within_word else ' '.join(language.locale.quotes)
        yield f'a straight {straight} is typed', f'Write {curly}'


def _spaces(language: Language, text: str) -> Iterator[Remark]:
    spaces = language.locale.spaces
    if '  ' in text:
        yield 'two spaces stand together', 'Write one'
    for sign in sorted(set(re.findall(r' ([,.;:!?%،؛؟](?!\w))', text))):
        if f' {sign}' not in spaces:
            locale = f'the locale.yaml of {language}'
            hint = f'Delete it; where the language wants one, say so as "spaces:" in {locale}'
            yield f'a plain space stands before "{sign}"', hint
    for typed in spaces:
        sign, is_before = re.escape(typed.strip()), typed.startswith(' ')
        if re.search(rf'\w{sign}(?!\w)' if is_before else rf'{sign}\w', text):
            place = 'before' if is_before else 'after'
            hint = f'Write "{typed}"; locale.yaml says how it is printed'
            yield f'no space stands {place} "{typed.strip()}"', hint


def unpaired_signs(language: Language, text: str) -> Iterator[Remark]:
    """Yield what is opened and not closed in a whole text without what stands in braces."""
    for opening, closing in sorted({language.locale.quotes, ('(', ')'), ('（', '）')}):
        if opening != closing and text.count(opening) != text.count(closing):
            what = f'{text.count(opening)} of {opening} and {text.count(closing)} of {closing}'
            yield what, 'Open and close each once'


def remarks_beside_source(source: str, text: str, tag: str) -> Iterator[Remark]:
    """Yield what is odd in a text beside its source: the same words, or another end."""
    if len(WORD.findall(source)) < FEW:
        return
    if source.split() == text.split():
        yield f'it reads as in {tag}', 'Translate it'
    was, now = (ENDS.get(each.strip()[-1:], '') for each in (source, text))
    if was != now:
        yield f'it ends with {_quoted(now)}, in {tag} with {_quoted(was)}', 'End it alike'


def _quoted(sign: str) -> str:
    return f'"{sign}"' if sign else 'no sign'
