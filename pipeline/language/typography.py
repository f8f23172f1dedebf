"""Remark on how a text is typed: signs of another script, letters that only look right, spaces, quotation marks, a lost full stop.

A remark stops nothing: a person decides. What would change a number or a word for certain is a fault and is found by ``lint``.
What is right is read from the language's own ``locale.yaml``: its letters, its quotation marks, its spaces beside signs.
"""

import re
import unicodedata
from collections import Counter

SIGNS = {
    'ARABIC': {',': '،', ';': '؛', '?': '؟'},
    'CJK': {',': '，', ';': '；', '?': '？', ':': '：', '!': '！', '(': '（', ')': '）', '.': '。'},
}
TWINS = {
    '\u06cc': '\u064a',
    '\u064a': '\u06cc',
    '\u06a9': '\u0643',
    '\u0643': '\u06a9',
}  # ye and kaf of Persian and of Arabic
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


def script(character: str) -> str:
    """Return the script of a letter, as Unicode names it."""
    first = unicodedata.name(character, '').partition(' ')[0]
    return FAMILIES.get(first, first)


def own_script(language) -> str:
    """Return the script in which a language writes its own name and its months."""
    letters = [
        character
        for text in (language.locale.name, *language.locale.months)
        for character in text
        if character.isalpha()
    ]
    return Counter(map(script, letters)).most_common(1)[0][0]


def mixed_words(text: str):
    """Yield what is wrong with words whose letters are of two scripts that look alike: one of them is not what it seems."""
    for word in WORD.findall(text):
        scripts = Counter(
            script(character) for character in word if script(character) in LOOKALIKES
        )
        if len(scripts) > 1:
            rare = scripts.most_common()[-1][0]
            letter = next(character for character in word if script(character) == rare)
            yield (
                f'"{word}" mixes letters of two scripts: "{letter}" is {rare.capitalize()} (U+{ord(letter):04X})',
                'Type the word again in one script',
            )


def remarks(language, text: str):
    """Yield what is oddly typed in one piece of text, each with a hint."""
    own = own_script(language)
    yield from _letters(language, text, own)
    yield from _signs(language, text, own)
    yield from _spaces(language, text)


def _letters(language, text, own):
    known = set(language.locale.name + ''.join(language.locale.months))
    for letter in sorted(set(text) & TWINS.keys()):
        if letter not in known and TWINS[letter] in known:
            yield (
                f'"{letter}" (U+{ord(letter):04X}) is not how {language} writes this letter',
                f'Write "{TWINS[letter]}" (U+{ord(TWINS[letter]):04X})',
            )
    if TATWEEL in text:
        yield 'a letter is drawn out with U+0640', 'Delete it; the page sets its own lengths'
    opening, closing = language.locale.quotes
    foreign, quoted = (
        {},
        f'{re.escape(opening)}.*?{re.escape(closing)}|“.*?”',
    )  # what is quoted stays as it is
    for word in WORD.findall(re.sub(quoted, ' ', text)):
        if (
            len(word) > 1
            and script(word[0]) != own
            and not (script(word[0]) == 'LATIN' and word.isupper())
        ):
            foreign.setdefault(script(word[0]), []).append(word)
    for theirs, words in foreign.items():
        yield (
            f'"{" ".join(words)}" is {theirs.capitalize()} in a text that is {own.capitalize()}',
            'Translate it, put it in quotation marks, or write it in the script of the language',
        )


def _signs(language, text, own):
    for sign, theirs in SIGNS.get(own, {}).items():
        for match in re.finditer(rf'(\w) ?{re.escape(sign)}', text):
            if script(match[1]) == own:
                yield f'the sign "{sign}" is typed', f'Write "{theirs}"'
                break
    for straight in sorted({'"', "'"} & set(text)):
        curly = (
            '’'
            if re.search(rf'\w{straight}\w', text)
            else f'{language.locale.quotes[0]} {language.locale.quotes[1]}'
        )
        yield f'a straight {straight} is typed', f'Write {curly}'


def _spaces(language, text):
    spaces = language.locale.spaces
    if '  ' in text:
        yield 'two spaces stand together', 'Write one'
    for sign in sorted(set(re.findall(r' ([,.;:!?%،؛؟](?!\w))', text))):
        if f' {sign}' not in spaces:
            yield (
                f'a plain space stands before "{sign}"',
                f'Delete it; where the language wants one, say so as "spaces:" in the locale.yaml of {language}',
            )
    for typed in spaces:
        sign = typed.strip()
        if (
            re.search(rf'\w{re.escape(sign)}(?!\w)', text)
            if typed.startswith(' ')
            else re.search(rf'{re.escape(sign)}\w', text)
        ):
            yield (
                f'no space stands {"before" if typed.startswith(" ") else "after"} "{sign}"',
                f'Write "{typed}"; locale.yaml says how it is printed',
            )


def pairs(language, text: str):
    """Yield what is opened and not closed in a whole text, what stands in braces left out."""
    for opening, closing in sorted({language.locale.quotes, ('(', ')'), ('（', '）')}):
        if opening != closing and text.count(opening) != text.count(closing):
            yield (
                f'{text.count(opening)} of {opening} and {text.count(closing)} of {closing}',
                'Open and close each once',
            )


def beside(source: str, text: str, tag: str):
    """Yield what is odd in a text beside its source: the same words, or another end."""
    if len(WORD.findall(source)) < FEW:
        return
    if source.split() == text.split():
        yield f'it reads as in {tag}', 'Translate it'
    was, now = (ENDS.get(each.strip()[-1:], '') for each in (source, text))
    if was != now:
        yield f'it ends with {_said(now)}, in {tag} with {_said(was)}', 'End it alike'


def _said(sign):
    return f'"{sign}"' if sign else 'no sign'
