"""Every number of the page is a fact, and every fact that was written is there to be read.

Three layers: the written page against the ledger, the drawn figures against the ledger, the text of
the PDF against both. A digit that is left over in the PDF stands for no fact; a number that is not
found was lost on the way.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from pipeline.check.document import Finished
from pipeline.check.written_page import Value
from pipeline.language import Language, Words, plain
from pipeline.model import Drawn, Fact, Problem, Where

# what may stand within a number, and as readers' programs give it out
GROUPED = r'[.,\u066b\u066c\u202f\u2009’\']?'
SPACED = r'[\s.,\u066b\u066c\u00a0\u202f\u2009’\']?'
# digits that are no part of a longer number
ALONE = re.compile(rf'(?<!\d)(?<!\d{GROUPED[:-1]})\d+(?!\d)(?!{GROUPED[:-1]}\d)')
NUMBER_SIGNS = ('No', 'Nl')  # the categories of signs such as ½ and Ⅳ


def ascii_digits(text: str) -> str:
    """Write the digits of every script as ASCII digits, and drop what has no width."""
    return ''.join(
        str(unicodedata.digit(c)) if c.isdecimal() else c
        for c in text
        if unicodedata.category(c) != 'Cf'
    )


def digit_strings(text: str) -> list[str]:
    """Return the numbers in a text, as strings of digits without their separators."""
    return [
        re.sub(r'\D', '', found)
        for found in re.findall(r'\d(?:[.,\u066b\u066c\u202f]?\d)*', ascii_digits(text))
    ]


def values_are_those_of_the_ledger(finished: Finished) -> Iterator[Problem]:
    """Check that each number of the page has the value of its fact, and that its text says so."""
    for value in finished.page.values:
        if fault := _fault(finished, value):
            yield Problem(Where(finished.html_file), fault.what, fault.hint, fault.kind)


class _Fault(NamedTuple):
    """What is wrong with a value, as a problem says it."""

    what: str
    hint: str
    kind: str = 'translation'


def _fault(finished: Finished, value: Value) -> _Fault | None:
    fact = finished.ledger.facts.get(value.fact)
    if fact is None:
        return _Fault(
            f'the page prints "{value.text}" as {value.fact}, which is no fact',
            'Name a fact of the ledger',
        )
    if value.kind == 'day':
        return _fault_of_day(finished.language, value, fact)
    return _fault_of_number(finished.language, value, fact)


def _fault_of_day(language: Language, value: Value, fact: Fact) -> _Fault | None:
    day = fact.day
    if day is None or value.value not in (day.isoformat(), f'{day:%Y-%m}'):
        return _Fault(
            f'{value.fact} is {day}, the page says {value.value}', 'Write the page again', 'bug'
        )
    if not reads_as_day(language, value.text, day, value.value):
        return _Fault(
            f'{value.fact} is {day}, "{value.text}" does not read so in {language.tag}',
            'Correct months, days and first_day in locale.yaml, or the layout',
        )
    return None


def _fault_of_number(language: Language, value: Value, fact: Fact) -> _Fault | None:
    ends = (fact.min, fact.max) if fact.ranged else (fact.value,)
    if value.value not in {'' if end is None else str(end) for end in ends}:
        return _Fault(
            f'{value.fact} is {fact.value}, the page says {value.value}',
            'Write the page again',
            'bug',
        )
    if value.kind == 'spelled' and digit_strings(value.text):
        return _Fault(
            f'{value.fact} is said in words as "{value.text}", with a digit in them',
            'Show the number as { $n }, or say it in words alone',
        )
    if value.kind == 'number' and read_back(language, value.text) != Decimal(value.value):
        return _Fault(
            f'{value.fact} is {value.value}, "{value.text}" does not read so in {language.tag}',
            'Correct digits, group and decimal signs in locale.yaml',
        )
    return None


def read_back(language: Language, text: str) -> Decimal | None:
    """Return the value a reader takes from a number as printed; nothing where none can be read."""
    try:
        return language.read_number(text)
    except InvalidOperation:
        return None


def reads_as_day(language: Language, text: str, day: date, value: str) -> bool:
    """Tell whether a reader finds a day in a text, or its month where ``value`` is a month.

    A day is its number, its year, the name of its month, and no other number.
    """
    if value != day.isoformat():
        return text == (language.locale.months_alone or language.locale.months)[day.month - 1]
    numbers = sorted((str(day.day), str(day.year)))
    for months in (language.locale.months, language.locale.months_short):
        month = months[day.month - 1]
        if month in text and sorted(digit_strings(text.replace(month, ' ', 1))) == numbers:
            return True
    return False


def qualifiers_travel_with_their_numbers(finished: Finished) -> Iterator[Problem]:
    """Check that a number that is a minimum is nowhere printed without saying so."""
    for value in finished.page.values:
        fact = finished.ledger.facts.get(value.fact)
        if fact and _is_qualified(fact) and value.qualifier not in (fact.qualifier, 'said'):
            yield Problem(
                Where(finished.html_file),
                f'"{value.text}" ({value.fact}) stands without "{fact.qualifier}"',
                'Print the number with its qualifier',
                'translation',
            )
    for drawn in finished.figures.values():
        for name, text in drawn.numbers:
            fact = finished.ledger.facts[name]
            if _is_qualified(fact) and not _holds_qualifier(finished.words, fact, text):
                yield Problem(
                    Where(finished.file),
                    f'figure {drawn.name} draws "{text}" ({name}) without "{fact.qualifier}"',
                    'Draw the number with its qualifier',
                    'translation',
                )


def _is_qualified(fact: Fact) -> bool:
    return fact.value is not None and fact.qualifier != 'as-stated'


def _holds_qualifier(words: Words, fact: Fact, text: str) -> bool:
    qualifier = plain(words.qualifier(fact)).replace('\u00a0', ' ')
    return qualifier in text.replace('\u00a0', ' ')


def figures_draw_the_ledger(finished: Finished) -> Iterator[Problem]:
    """Check that a figure draws the values of its facts, and that the page describes it."""
    for drawn in finished.figures.values():
        for name, text in drawn.numbers:
            if not _draws_fact(finished, name, text):
                yield Problem(
                    Where(finished.file),
                    f'figure {drawn.name} draws "{text}" for {name}',
                    'Draw the value of the fact',
                    'bug',
                )
        if finished.page.alts.get(drawn.file) != drawn.alt:
            yield Problem(
                Where(finished.html_file),
                f'the alternative text of figure {drawn.name} is not on the page',
                'Keep the figure and its "alt" in the layout',
                'translation',
            )
        for digits in _numbers_of_no_fact(finished.words, drawn):
            yield Problem(
                Where(finished.file),
                f'the alternative text of figure {drawn.name} says {digits}, '
                'which is no fact of it',
                'Use named numbers',
                'translation',
            )


def _draws_fact(finished: Finished, name: str, text: str) -> bool:
    """Tell whether a text that a figure draws reads as the value of a fact."""
    fact = finished.ledger.facts.get(name)
    if fact is None:
        return False
    known, digits = digit_strings(plain(finished.words.bare(fact))), digit_strings(text)
    if not digits or digits == known or fact.kind == 'day':
        return True
    return fact.ranged and set(digits) <= set(known)


def _numbers_of_no_fact(words: Words, drawn: Drawn) -> list[str]:
    """Return the numbers of the description of a figure that it was not made with."""
    meant = [plain(words.bare(name)) for name in drawn.alt_facts] + list(drawn.alt_names)
    known = {digits for text in meant for digits in digit_strings(text)}
    return [digits for digits in digit_strings(drawn.alt) if digits not in known]


def no_digit_is_typed(finished: Finished) -> Iterator[Problem]:
    """Check that the page has no digit outside of numbers, days, names and codes."""
    for text, line in finished.page.loose:
        signs = [character for character in text if unicodedata.category(character) in NUMBER_SIGNS]
        for digits in (*digit_strings(text), *signs):
            yield Problem(
                Where(finished.html_file, line),
                f'the number {digits} stands in "{" ".join(text.split())[:50]}" and is no fact',
                'Use a named number',
                'translation',
            )


def named_numbers_are_printed(finished: Finished) -> Iterator[Problem]:
    """Check that what the brief gives a name to is printed, in every language."""
    printed = set(finished.page.counts())
    for drawn in finished.figures.values():
        printed |= {*drawn.alt_facts, *(name for name, _ in drawn.numbers)}
    for short, names in finished.ledger.public.brief.names.items():
        for name in (names,) if isinstance(names, str) else names:
            if name not in printed:
                yield Problem(
                    Where(finished.html_file),
                    f'{short} ({name}) is named in the brief and nowhere printed in '
                    f'{finished.language.tag}',
                    'Print it, or take it out of brief.yaml',
                    'translation',
                )


def the_pdf_shows_what_was_written(finished: Finished) -> Iterator[Problem]:
    """Check that each written number is in the text of the PDF, and no other digit is."""
    text = ascii_digits('\n'.join(finished.texts))
    left, missing = _taken_out(text, _written_numbers(finished))
    for digits in missing:
        yield Problem(
            Where(finished.file),
            f'the number {digits} was written and is not to be read in the PDF',
            'Look for text that is cut, hidden or covered',
            'translation',
        )
    for digits in re.findall(r'\d+', _without_repeated(left, finished)):
        yield Problem(
            Where(finished.file),
            f'the PDF shows the number {digits}, which nobody wrote',
            'Look for a number in a style sheet, a layout or a picture',
            'translation',
        )


def _written_numbers(finished: Finished) -> list[str]:
    """Return the digits of each number that the PDF must show, as often as it must."""
    page, pages = finished.page, len(finished.texts)
    numbers = digit_strings(' '.join(page.text))
    numbers += digit_strings(' '.join(page.running)) * (pages - 1)
    numbers += [digits for number in range(2, pages + 1) for digits in (str(number), str(pages))]
    numbers += [str(number) for number in range(1, page.footnotes + 1) for _ in range(2)]
    numbers += [str(finished.places[place]) for place in page.pages_of if place in finished.places]
    return numbers


def _taken_out(text: str, numbers: list[str]) -> tuple[str, list[str]]:
    """Return a text without some numbers, and those of them that are not in it."""
    wanted = Counter(numbers)

    def taken(found: re.Match[str]) -> str:
        wanted[found[0]] -= 1
        return ' ' if wanted[found[0]] >= 0 else found[0]

    # most are written without a sign in them, and found at one look
    left = ALONE.sub(taken, text)
    missing = list((+wanted).elements())
    # numbers that are whole first, as a space may stand between two numbers; the longest first
    for separator in (GROUPED, SPACED):
        sought, missing = sorted(missing, key=lambda digits: (-len(digits), digits)), []
        for digits in sought:
            pattern = rf'(?<!\d){separator.join(digits)}(?!\d)'
            left, found = re.subn(pattern, ' ', left, count=1)
            missing += [] if found else [digits]
    return left, missing


def _without_repeated(text: str, finished: Finished) -> str:
    """Take out what stands again on further pages, as the heads of tables do."""
    further = len(finished.texts) - 1
    if further:  # to replace none is to replace all
        for digits in digit_strings(' '.join(finished.page.repeated)):
            text = re.sub(rf'(?<!\d){digits}(?!\d)', ' ', text, count=further)
    return text


RULES = (
    values_are_those_of_the_ledger,
    qualifiers_travel_with_their_numbers,
    figures_draw_the_ledger,
    no_digit_is_typed,
    named_numbers_are_printed,
    the_pdf_shows_what_was_written,
)
