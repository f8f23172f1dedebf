"""How one language writes numbers, days and lists: the typed ``locale.yaml`` of a pack."""

import re
from typing import Annotated, Literal

from babel import localedata
from pydantic import AfterValidator, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from pipeline.model import Record

DIGITS = {'latn': '0123456789', 'arab': '٠١٢٣٤٥٦٧٨٩', 'arabext': '۰۱۲۳۴۵۶۷۸۹'}
SCALES = 0.5, 2.0  # of the text of figures beside Latin text; the shipped packs have 1.0 and 1.16


def _without_digits(text: str) -> str:
    if any(character.isnumeric() and not character.isalpha() for character in text):
        what = 'holds a digit, which would be taken for one of a number'
        raise PydanticCustomError('digit', what, {})
    return text


def _family(name: str) -> str:
    if not re.fullmatch(r'[A-Za-z0-9][A-Za-z0-9 ]*', name):
        what = 'is not the name of a font: letters, digits and spaces'
        raise PydanticCustomError('family', what, {})
    return name


Signs = Annotated[str, AfterValidator(_without_digits)]
Family = Annotated[str, AfterValidator(_family)]  # it goes into a style sheet as it is


class DayForms(Record):
    """How a day is written: ``{d}``, ``{month}`` and ``{y}`` are filled in."""

    long: Signs
    short: Signs

    @field_validator('long', 'short')
    @classmethod
    def _whole(cls, form: str) -> str:
        fields = sorted(re.findall(r'{(.*?)}', form))
        if fields != ['d', 'month', 'y'] or form.count('{') != form.count('}'):
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
    # where a month without a day has another form; else it is as in a day
    months_alone: tuple[str, ...] = ()
    days: DayForms
    first_day: str = '{d}'  # how the first day of a month is written: French {d}er
    lists: ListForms
    quotes: tuple[Signs, Signs]
    # how a plain space beside a sign is printed: " :" as a narrow one that holds the line together
    spaces: dict[str, str] = Field(default_factory=dict)
    # words after which no line ends: a preposition stays with its noun
    short_words: tuple[str, ...] = ()
    spelled: tuple[str, ...] = ()  # words for zero, one, two …; empty where a noun decides
    fonts: Fonts
    figure_scale: float = 1.0  # size of figure text beside Latin text

    def is_draft(self, source: str) -> bool:
        """Tell whether a brief in this language is a translation that nobody has reviewed.

        ``source`` is the tag of the language that the brief is written in.
        """
        return self.tag != source and self.status != 'reviewed'

    @field_validator('figure_scale')
    @classmethod
    def _near_latin(cls, scale: float) -> float:
        least, most = SCALES
        if not least <= scale <= most:
            what = 'is not between {least} and {most}'
            raise PydanticCustomError('figure_scale', what, {'least': least, 'most': most})
        return scale

    @field_validator('percent')
    @classmethod
    def _holds_the_number(cls, percent: str) -> str:
        if percent.count('#') != 1:
            raise PydanticCustomError('percent', 'needs one #, where the number goes', {})
        return percent

    @field_validator('first_day')
    @classmethod
    def _holds_the_day(cls, first: str) -> str:
        if re.findall('{d}|[{}]', first) != ['{d}']:
            raise PydanticCustomError('first_day', 'needs {d}, where the number goes', {})
        return _without_digits(first)

    @field_validator('months_alone')
    @classmethod
    def _all_or_none(cls, months: tuple[str, ...]) -> tuple[str, ...]:
        if len(months) not in (0, 12):
            count = {'count': len(months)}
            raise PydanticCustomError('months', 'has {count} entries, not 12', count)
        return months

    @field_validator('decimal')
    @classmethod
    def _not_the_group_sign(cls, decimal: str, info: ValidationInfo) -> str:
        if decimal == info.data.get('group'):
            raise PydanticCustomError('decimal', 'is the sign between groups of digits as well', {})
        return decimal

    @field_validator('spaces')
    @classmethod
    def _only_spaces_change(cls, spaces: dict[str, str]) -> dict[str, str]:
        for typed, printed in spaces.items():
            if typed.count(' ') != 1 or ''.join(typed.split()) != ''.join(printed.split()):
                what = 'needs one plain space in each sign as typed, and the same sign as printed'
                raise PydanticCustomError('spaces', what, {})
        return spaces

    @field_validator('plural')
    @classmethod
    def _known_to_cldr(cls, plural: str) -> str:
        if not localedata.exists(plural.replace('-', '_')):
            what = 'is no language whose plural rules are known'
            raise PydanticCustomError('plural_rules', what, {})
        return plural
