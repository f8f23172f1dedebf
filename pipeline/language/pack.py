"""A language pack: one folder with the words, the numbers and the looks of one language.

``locale.yaml`` says how numbers, days and lists are written, ``messages.ftl`` holds the sentences, ``terms.yaml``
the names of actors, weapons and facilities with their forms.
"""

import re
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal

from babel import localedata
from pydantic import AfterValidator, Field, field_validator
from pydantic_core import PydanticCustomError

from pipeline.language.messages import Message, parse_messages
from pipeline.model import Problem, Record, Refused, Where, relative
from pipeline.settings import build, read_text, read_yaml

DIGITS = {'latn': '0123456789', 'arab': '٠١٢٣٤٥٦٧٨٩', 'arabext': '۰۱۲۳۴۵۶۷۸۹'}


SCALES = 0.5, 2.0  # of the text of figures beside Latin text; the shipped packs have 1.0 and 1.16


def _without_digits(text):
    if any(character.isnumeric() and not character.isalpha() for character in text):
        raise PydanticCustomError(
            'digit', 'holds a digit, which would be taken for one of a number', {}
        )
    return text


def _family(name):
    if not re.fullmatch(r'[A-Za-z0-9][A-Za-z0-9 ]*', name):
        raise PydanticCustomError(
            'family', 'is not the name of a font: letters, digits and spaces', {}
        )
    return name


Signs = Annotated[str, AfterValidator(_without_digits)]
Family = Annotated[str, AfterValidator(_family)]  # it goes into a style sheet as it is


class DayForms(Record):
    """How a day is written: ``{d}``, ``{month}`` and ``{y}`` are filled in."""

    long: Signs
    short: Signs

    @field_validator('long', 'short')
    @classmethod
    def _whole(cls, form):
        if sorted(re.findall(r'{(.*?)}', form)) != ['d', 'month', 'y'] or form.count(
            '{'
        ) != form.count('}'):
            raise PydanticCustomError('day_form', 'needs {d}, {month} and {y}, each once', {})
        return form


class ListForms(Record):
    """What stands between the parts of a list."""

    two: Signs
    middle: Signs
    end: Signs


class Fonts(Record):
    """Families, first choice first; a glyph missing from all of them fails the build."""

    serif: tuple[Family, ...]
    sans: tuple[Family, ...]


class Locale(Record):
    """How one language writes numbers, days and lists (``locale.yaml``)."""

    name: str  # the language's own name for itself
    tag: str  # BCP 47
    plural: str  # whose plural rules of CLDR hold
    direction: Literal['ltr', 'rtl']
    status: Literal['source', 'reviewed', 'draft']
    digits: Literal['latn', 'arab', 'arabext']
    group: Signs
    group_from: int  # the smallest number that is grouped
    decimal: Signs
    percent: Signs  # with # for the number
    months: tuple[str, ...] = Field(min_length=12, max_length=12)
    months_short: tuple[str, ...] = Field(min_length=12, max_length=12)
    months_alone: tuple[
        str, ...
    ] = ()  # where a month without a day has another form; else it is as in a day
    days: DayForms
    first_day: str = '{d}'  # how the first day of a month is written: French {d}er
    lists: ListForms
    quotes: tuple[Signs, Signs]
    spaces: dict[
        str, str
    ] = {}  # how a plain space beside a sign is printed: " :" as a narrow one that holds the line together
    short_words: tuple[
        str, ...
    ] = ()  # words after which no line ends: a preposition stays with its noun
    spelled: tuple[str, ...] = ()  # words for zero, one, two …; empty where a noun decides
    fonts: Fonts
    figure_scale: float = 1.0  # size of figure text beside Latin text

    @field_validator('figure_scale')
    @classmethod
    def _near_latin(cls, scale: float) -> float:
        least, most = SCALES
        if not least <= scale <= most:
            raise PydanticCustomError(
                'figure_scale', 'is not between {least} and {most}', {'least': least, 'most': most}
            )
        return scale

    @field_validator('percent')
    @classmethod
    def _holds_the_number(cls, percent):
        if percent.count('#') != 1:
            raise PydanticCustomError('percent', 'needs one #, where the number goes', {})
        return percent

    @field_validator('first_day')
    @classmethod
    def _holds_the_day(cls, first):
        if re.findall('{d}|[{}]', first) != ['{d}']:
            raise PydanticCustomError('first_day', 'needs {d}, where the number goes', {})
        return _without_digits(first)

    @field_validator('months_alone')
    @classmethod
    def _all_or_none(cls, months):
        if len(months) not in (0, 12):
            raise PydanticCustomError(
                'months', 'has {count} entries, not 12', {'count': len(months)}
            )
        return months

    @field_validator('decimal')
    @classmethod
    def _not_the_group_sign(cls, decimal, info):
        if decimal == info.data.get('group'):
            raise PydanticCustomError('decimal', 'is the sign between groups of digits as well', {})
        return decimal

    @field_validator('spaces')
    @classmethod
    def _only_spaces_change(cls, spaces):
        if any(
            typed.count(' ') != 1 or ''.join(typed.split()) != ''.join(printed.split())
            for typed, printed in spaces.items()
        ):
            raise PydanticCustomError(
                'spaces',
                'needs one plain space in each sign as typed, and the same sign as printed',
                {},
            )
        return spaces

    @field_validator('plural')
    @classmethod
    def _known_to_cldr(cls, plural):
        if not localedata.exists(plural.replace('-', '_')):
            raise PydanticCustomError(
                'plural_rules', 'is no language whose plural rules are known', {}
            )
        return plural


class Language:
    """One language, read from its pack and ready to write numbers and days."""

    def __init__(
        self,
        locale: Locale,
        messages: dict[str, Message],
        terms: dict[str, dict[str, str]],
        folder: Path,
        wheres: dict,
    ):
        from babel.core import Locale as Cldr

        self.locale, self.messages, self.terms, self.folder, self.wheres = (
            locale,
            messages,
            terms,
            folder,
            wheres,
        )
        self.tag, self.direction, self.rtl = locale.tag, locale.direction, locale.direction == 'rtl'
        self.plural = Cldr.parse(locale.plural.replace('-', '_')).plural_form

    def __str__(self):
        return self.tag

    def digits(self, text: str) -> str:
        """Write Latin digits in the language's own."""
        return text.translate(str.maketrans(DIGITS['latn'], DIGITS[self.locale.digits]))

    def spaced(self, text: str) -> str:
        """Print the spaces of a text as the language does beside its signs and after its short words."""
        for typed, printed in self.locale.spaces.items():
            text = text.replace(typed, printed)
        if self.locale.short_words:
            text = re.sub(
                rf'(?<![\w-])({"|".join(map(re.escape, self.locale.short_words))}) ',
                '\\1\u00a0',
                text,
                flags=re.IGNORECASE,
            )
        return text

    def number(self, value: int | float, grouped: bool = True) -> str:
        """Write a number with the language's digits, group and decimal signs."""
        whole, _, fraction = str(abs(value)).partition('.')
        if grouped and abs(value) >= self.locale.group_from:
            whole = re.sub(r'(?<=\d)(?=(\d{3})+$)', self.locale.group, whole)
        sign = '-' if value < 0 else ''
        return self.digits(
            f'{sign}{whole}' + (f'{self.locale.decimal}{fraction}' if fraction else '')
        )

    def percent(self, value: int | float) -> str:
        """Write a percentage, sign included."""
        return self.locale.percent.replace('#', self.number(value))

    def read_number(self, text: str) -> Decimal:
        """Return the value of a number as this language writes it: the inverse of ``number`` and ``percent``."""
        bare = text.translate(str.maketrans(DIGITS[self.locale.digits], DIGITS['latn']))
        for sign in re.sub(r'#', '', self.locale.percent):
            bare = bare.replace(sign, '')
        if self.locale.group:
            bare = bare.replace(self.locale.group, '')
        return Decimal(bare.replace(self.locale.decimal, '.'))

    def day(self, day, form: str = 'long') -> str:
        """Write a day; ``form`` is ``long`` or ``short``."""
        locale = self.locale
        months = locale.months if form == 'long' else locale.months_short
        pattern = getattr(locale.days, form)
        number = locale.first_day if day.day == 1 else '{d}'
        return pattern.format(
            d=number.format(d=self.digits(str(day.day))),
            month=months[day.month - 1],
            y=self.digits(str(day.year)),
        )

    def city(self, zone: str) -> str:
        """Name the city that a time zone is called after."""
        from babel.dates import get_timezone_location

        return get_timezone_location(
            zone, locale=self.locale.plural.replace('-', '_'), return_city=True
        )

    def listed(self, parts: list[tuple]) -> tuple:
        """Join tuples of segments as the language joins a list."""
        from pipeline.language.segments import Text

        lists, out = self.locale.lists, ()
        for i, part in enumerate(parts):
            if i:
                between = (
                    lists.two
                    if len(parts) == 2
                    else lists.end
                    if i == len(parts) - 1
                    else lists.middle
                )
                out += (Text(self.spaced(between)),)
            out += tuple(part)
        return out


def find_packs(search: list[Path]) -> dict[str, Path]:
    """Return the folder of each language: any folder with a ``locale.yaml`` in it; a later search path wins."""
    packs = {}
    for place in search:
        packs |= {path.parent.name: path.parent for path in sorted(place.glob('*/locale.yaml'))}
    return packs


def source_of(packs: dict[str, Path], root: Path) -> str:
    """Return the tag of the source language: the one pack whose status says so. Raises ``Refused`` where none or several do."""
    sources = [
        tag for tag, folder in packs.items() if _status(folder / 'locale.yaml', root) == 'source'
    ]
    if len(sources) != 1:
        raise Refused(
            [
                Problem(
                    Where('templates/languages'),
                    f'{len(sources)} of the packs {", ".join(packs)} say "status: source"',
                    'Write it in the one that the others are translated from',
                    'translation',
                )
            ]
        )
    return sources[0]


def _status(path, root):
    """Return what a pack says of itself; what is wrong with another pack than the one asked for is not said here."""
    try:
        return build(Locale, read_yaml(path, relative(path, root))).status
    except Refused:
        return ''


def load_locale(folder: Path, root: Path) -> Locale:
    """Read how a language writes numbers and days, and nothing else of its pack."""
    path = folder / 'locale.yaml'
    try:
        return build(Locale, read_yaml(path, relative(path, root)))
    except Refused as refusal:
        raise Refused(
            problem._replace(kind='translation') for problem in refusal.problems
        ) from None


def load_language(
    tag: str, packs: dict[str, Path], root: Path, more: Path | None = None
) -> Language:
    """Read one pack; raises ``Refused`` with the problems of all its files.

    ``more`` are terms of the data's own, for actors that the pack does not know; they come before the pack's.
    """
    if tag not in packs:
        raise Refused(
            [
                Problem(
                    Where('templates/languages'),
                    f'there is no language pack "{tag}"',
                    f'Known: {", ".join(packs)}',
                    'translation',
                )
            ]
        )
    folder, problems, read = packs[tag], [], {}

    def attempt(name, reader):
        try:
            read[name] = reader(folder / name, relative(folder / name, root))
        except Refused as refusal:
            problems.extend(problem._replace(kind='translation') for problem in refusal.problems)

    attempt('locale.yaml', lambda path, file: build(Locale, read_yaml(path, file)))
    attempt('terms.yaml', read_yaml)
    attempt('messages.ftl', lambda path, file: parse_messages(read_text(path, file), file))
    locale = read.get('locale.yaml')
    if locale and locale.tag != tag:
        problems.append(
            Problem(
                locale.at('tag'),
                f'the tag is "{locale.tag}", the folder is called "{tag}"',
                'Make them the same',
                'translation',
            )
        )
    if more and more.exists():
        try:
            read['more'] = read_yaml(more, relative(more, root))
        except Refused as refusal:
            problems.extend(problem._replace(kind='translation') for problem in refusal.problems)
    tables = [read[name] for name in ('terms.yaml', 'more') if name in read]
    problems += [problem for table in tables for problem in _term_problems(table)]
    if problems:
        raise Refused(problems)
    terms = {name: forms for table in tables for name, forms in table.value.items()}
    return Language(
        read['locale.yaml'],
        read['messages.ftl'],
        terms,
        folder,
        {path: where for table in tables for path, where in table.wheres.items()},
    )


def _term_problems(terms):
    if not isinstance(terms.value, dict):
        return [
            Problem(
                terms.wheres[()],
                'a table of terms is expected',
                'Write "id:" and its forms below it',
                'translation',
            )
        ]
    problems = []
    for name, forms in terms.value.items():
        if (
            not isinstance(forms, dict)
            or not all(isinstance(form, str) for form in forms.values())
            or 'name' not in forms
        ):
            problems.append(
                Problem(
                    terms.wheres[(name,)],
                    f'"{name}" needs at least "name:", and each form is a text',
                    'Write "name: …"',
                    'translation',
                )
            )
    return problems
