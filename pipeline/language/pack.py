"""A language pack: the words, numbers and looks of one language, from one folder or several.

``locale.yaml`` says how numbers, days and lists are written, ``messages.ftl`` holds the sentences,
``terms.yaml`` the names of actors, weapons and facilities with their forms. An organisation may
have a folder of its own for a language: its messages and terms replace those of the same name, one
by one, and its other files replace those of the same name whole.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from babel.core import Locale as Cldr
from babel.plural import PluralRule

from pipeline.language.locale import DIGITS, Fonts, Locale
from pipeline.language.messages import Message, oversized, parse_file
from pipeline.language.segments import Phrase, Segment, Text
from pipeline.model import Places, Problem, Refused, ValuePath, Where, relative
from pipeline.settings import Document, build, read_text, read_yaml

T = TypeVar('T')
Packs = Mapping[str, tuple[Path, ...]]  # the folders of each language, the most specific first
Terms = dict[str, dict[str, str]]  # the forms of each term, by the names of both
LOCALE, MESSAGES, TERMS = 'locale.yaml', 'messages.ftl', 'terms.yaml'


@dataclass(eq=False)
class Language:
    """One language, read from its folders and ready to write numbers and days.

    ``folders`` come from the most specific to the least; ``root`` is what the names of files in
    messages are relative to.
    """

    locale: Locale
    messages: dict[str, Message]
    terms: Terms
    folders: tuple[Path, ...]
    wheres: Places  # of each term and each form of it
    root: Path = field(default_factory=Path)
    own: Path | None = None  # the folder to add texts to; else the most specific one

    def __post_init__(self) -> None:
        """Keep what is asked of its locale most often, and the plural rules of CLDR."""
        self.tag, self.direction = self.locale.tag, self.locale.direction
        self.rtl = self.direction == 'rtl'
        cldr = Cldr.parse(self.locale.plural.replace('-', '_'))
        self.plural: PluralRule = cldr.plural_form

    def __str__(self) -> str:
        """Return its tag, such as ``zh-Hans``."""
        return self.tag

    def file(self, name: str) -> Path | None:
        """Return the file of a name that counts: that of the most specific folder which has one."""
        return next(iter(_existing(self.folders, name)), None)

    def where(self, name: str) -> Where:
        """Return the file in which something that is missing can be added."""
        return Where(relative((self.own or self.folders[0]) / name, self.root))

    def digits(self, text: str) -> str:
        """Write Latin digits in the language's own."""
        return text.translate(str.maketrans(DIGITS['latn'], DIGITS[self.locale.digits]))

    def spaced(self, text: str) -> str:
        """Print spaces as the language does beside its signs and after its short words."""
        for typed, printed in self.locale.spaces.items():
            text = text.replace(typed, printed)
        if self.locale.short_words:
            words = '|'.join(map(re.escape, self.locale.short_words))
            text = re.sub(rf'(?<![\w-])({words}) ', '\\1\u00a0', text, flags=re.IGNORECASE)
        return text

    def number(self, value: int | float, grouped: bool = True) -> str:
        """Write a number with the language's digits, group and decimal signs."""
        whole, _, fraction = str(abs(value)).partition('.')
        if grouped and abs(value) >= self.locale.group_from:
            whole = re.sub(r'(?<=\d)(?=(\d{3})+$)', self.locale.group, whole)
        sign = '-' if value < 0 else ''
        fraction = f'{self.locale.decimal}{fraction}' if fraction else ''
        return self.digits(f'{sign}{whole}{fraction}')

    def percent(self, value: int | float) -> str:
        """Write a percentage, sign included."""
        return self.locale.percent.replace('#', self.number(value))

    def read_number(self, text: str) -> Decimal:
        """Return the value of a number in this language: the inverse of ``number``, ``percent``."""
        bare = text.translate(str.maketrans(DIGITS[self.locale.digits], DIGITS['latn']))
        for sign in self.locale.percent.replace('#', ''):
            bare = bare.replace(sign, '')
        if self.locale.group:
            bare = bare.replace(self.locale.group, '')
        return Decimal(bare.replace(self.locale.decimal, '.'))

    def day(self, day: date, form: str = 'long') -> str:
        """Write a day; ``form`` is ``long`` or ``short``."""
        locale = self.locale
        months = locale.months if form == 'long' else locale.months_short
        pattern: str = getattr(locale.days, form)
        number = locale.first_day if day.day == 1 else '{d}'
        return pattern.format(
            d=number.format(d=self.digits(str(day.day))),
            month=months[day.month - 1],
            y=self.digits(str(day.year)),
        )

    def city(self, zone: str) -> str:
        """Name the city that a time zone is called after."""
        from babel.dates import get_timezone_location

        plural = self.locale.plural.replace('-', '_')
        return get_timezone_location(zone, locale=plural, return_city=True)

    def listed(self, parts: Sequence[Phrase]) -> Phrase:
        """Join phrases as the language joins a list."""
        lists, last = self.locale.lists, len(parts) - 1
        out: list[Segment] = list(parts[0]) if parts else []
        for i, part in enumerate(parts[1:], 1):
            between = lists.middle
            if i == last:
                between = lists.two if last == 1 else lists.end
            out += [Text(self.spaced(between)), *part]
        return tuple(out)


def find_packs(places: Sequence[Path]) -> dict[str, tuple[Path, ...]]:
    """Return the folders of each language, from the most specific to the least.

    A place holds a folder for each language, called by its tag; an earlier place is more specific.
    A language exists where any of its folders has a ``locale.yaml``.
    """
    tags = sorted({path.parent.name for place in places for path in place.glob(f'*/{LOCALE}')})
    return {tag: tuple(place / tag for place in places if (place / tag).is_dir()) for tag in tags}


def source_of(packs: Packs, root: Path) -> str:
    """Return the tag of the source language: the one pack whose status says so.

    Raises ``Refused`` where none or several do.
    """
    sources = [tag for tag, folders in packs.items() if _status(folders, root) == 'source']
    if len(sources) != 1:
        what = f'{len(sources)} of the packs {", ".join(packs)} say "status: source"'
        hint = 'Write it in the one that the others are translated from'
        raise Refused([Problem(Where('templates/languages'), what, hint, 'translation')])
    return sources[0]


def _status(folders: Sequence[Path], root: Path) -> str:
    """Return the status of a pack; its faults are reported where that pack is asked for."""
    try:
        return load_locale(folders, root).status
    except Refused:
        return ''


def load_locale(folders: Sequence[Path], root: Path) -> Locale:
    """Read how a language writes numbers and days, and nothing else of its pack."""
    problems: list[Problem] = []
    locale = _attempt(_build_locale, _paths(folders, LOCALE)[0], root, problems)
    if locale is None:
        raise Refused(problems)
    return locale


def load_language(tag: str, packs: Packs, root: Path, terms: Path | None = None) -> Language:
    """Read a language from its folders; raises ``Refused`` with the problems of all its files.

    ``terms`` is a file of the data's own terms, which replace those of the folders.
    """
    if tag not in packs:
        what, hint = f'there is no language pack "{tag}"', f'Known: {", ".join(packs)}'
        raise Refused([Problem(Where('templates/languages'), what, hint, 'translation')])
    problems: list[Problem] = []
    folders = packs[tag]
    locale = _attempt(_build_locale, _paths(folders, LOCALE)[0], root, problems)
    if locale and locale.tag != tag:
        what = f'the tag is "{locale.tag}", the folder is called "{tag}"'
        problems.append(Problem(locale.at('tag'), what, 'Make them the same', 'translation'))
    messages = _messages(_paths(folders, MESSAGES), root, problems)
    own = [terms] if terms and terms.exists() else []
    known, wheres = _terms([*own, *_paths(folders, TERMS)], root, problems)
    if problems or locale is None:
        raise Refused(problems)
    return Language(locale, messages, known, folders, wheres, root)


def add_terms(language: Language, path: Path) -> Language:
    """Return a language with the data's own terms from a file, which replace those of its folders.

    Raises ``Refused`` with the problems of the file.
    """
    problems: list[Problem] = []
    terms, wheres = _terms([path], language.root, problems)
    if problems:
        raise Refused(problems)
    return replace(language, terms=language.terms | terms, wheres={**language.wheres, **wheres})


def in_fonts(language: Language, fonts: Fonts) -> Language:
    """Return a language that is set in these fonts, and in its own where they lack a character."""
    own = language.locale.fonts
    both = Fonts(serif=(*fonts.serif, *own.serif), sans=(*fonts.sans, *own.sans))
    return replace(language, locale=language.locale.model_copy(update={'fonts': both}))


def _build_locale(path: Path, file: str) -> Locale:
    return build(Locale, read_yaml(path, file))


def _messages(paths: Sequence[Path], root: Path, problems: list[Problem]) -> dict[str, Message]:
    """Return the messages of some files, of which an earlier one wins.

    A message without a comment has that of the message which it replaces.
    """
    merged: dict[str, Message] = {}
    for path in reversed(paths):
        text = _attempt(read_text, path, root, problems)
        messages, faults = parse_file(text or '', relative(path, root))
        problems += faults
        for name, message in messages.items():
            comment = message.comment or (merged[name].comment if name in merged else '')
            merged[name] = replace(message, comment=comment)
    problems += oversized(merged)
    return merged


def _terms(
    paths: Sequence[Path], root: Path, problems: list[Problem]
) -> tuple[Terms, dict[ValuePath, Where]]:
    """Return the terms of some files, of which an earlier one wins, and where each is written."""
    terms: Terms = {}
    wheres: dict[ValuePath, Where] = {}
    for path in reversed(paths):
        table = _attempt(read_yaml, path, root, problems)
        if table is not None:
            terms |= _terms_of(table, problems)
            wheres.update(table.wheres)
    return terms, wheres


def _terms_of(table: Document, problems: list[Problem]) -> Terms:
    """Return the terms of one file; what is none is added to the problems."""
    terms: Terms = {}
    if not isinstance(table.value, dict):
        what, hint = 'a table of terms is expected', 'Write "id:" and its forms below it'
        problems.append(Problem(table.wheres[()], what, hint, 'translation'))
        return terms
    for name, forms in table.value.items():
        if _is_term(forms):
            terms[name] = forms
        else:
            what = f'"{name}" needs at least "name:", and each form is a text'
            where = table.wheres[(name,)]
            problems.append(Problem(where, what, 'Write "name: …"', 'translation'))
    return terms


def _is_term(forms: object) -> bool:
    if not isinstance(forms, dict) or 'name' not in forms:
        return False
    return all(isinstance(form, str) for form in forms.values())


def _existing(folders: Sequence[Path], name: str) -> list[Path]:
    return [folder / name for folder in folders if (folder / name).exists()]


def _paths(folders: Sequence[Path], name: str) -> list[Path]:
    """Return the files of a name in some folders; where no folder has one, the missing file."""
    return _existing(folders, name) or [folders[0] / name]


def _attempt(
    read: Callable[[Path, str], T], path: Path, root: Path, problems: list[Problem]
) -> T | None:
    """Return what is read of a file, or nothing where that adds to the problems."""
    try:
        return read(path, relative(path, root))
    except Refused as refusal:
        problems += [problem._replace(kind='translation') for problem in refusal.problems]
        return None
