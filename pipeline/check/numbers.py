"""Every number of the page is a fact, and every fact that was written is there to be read.

Three layers: the written page against the ledger, the drawn figures against the ledger, the text of the PDF against
both. A digit that is left over in the PDF stands for no fact; a number that is not found was lost on the way.
"""

import re
import unicodedata
from collections import Counter
from decimal import Decimal, InvalidOperation

from pipeline.language import plain
from pipeline.model import Problem, Where

GROUPED = r'[.,\u066b\u066c\u202f\u2009’\']?'  # what may stand within a number
ALONE = re.compile(
    rf'(?<!\d)(?<!\d{GROUPED[:-1]})\d+(?!\d)(?!{GROUPED[:-1]}\d)'
)  # that is no part of a number
SPACED = r'[\s.,\u066b\u066c\u00a0\u202f\u2009’\']?'  # and as readers' programs give it out


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


def values_are_those_of_the_ledger(finished):
    """Each number of the written page has the value of its fact, and its text says that value."""
    for value in finished.page.values:
        fact = finished.ledger.facts.get(value.fact)
        where = Where(finished.html_file)
        if fact is None:
            yield Problem(
                where,
                f'the page prints "{value.text}" as {value.fact}, which is no fact',
                'Name a fact of the ledger',
                'translation',
            )
        elif value.kind == 'day':
            if value.value not in (fact.day.isoformat(), f'{fact.day:%Y-%m}'):
                yield Problem(
                    where,
                    f'{value.fact} is {fact.day}, the page says {value.value}',
                    'Write the page again',
                    'bug',
                )
            elif not reads_as_day(finished.language, value.text, fact.day, value.value):
                yield Problem(
                    where,
                    f'{value.fact} is {fact.day}, "{value.text}" does not read so in {finished.language.tag}',
                    'Correct months, days and first_day in locale.yaml, or the layout',
                    'translation',
                )
        elif value.value not in {
            '' if end is None else str(end)
            for end in ((fact.min, fact.max) if fact.ranged else (fact.value,))
        }:
            yield Problem(
                where,
                f'{value.fact} is {fact.value}, the page says {value.value}',
                'Write the page again',
                'bug',
            )
        elif value.kind == 'spelled' and digit_strings(value.text):
            yield Problem(
                where,
                f'{value.fact} is said in words as "{value.text}", with a digit in them',
                'Show the number as { $n }, or say it in words alone',
                'translation',
            )
        elif value.kind == 'number' and read_back(finished.language, value.text) != Decimal(
            value.value
        ):
            yield Problem(
                where,
                f'{value.fact} is {value.value}, "{value.text}" does not read so in {finished.language.tag}',
                'Correct digits, group and decimal signs in locale.yaml',
                'translation',
            )


def read_back(language, text):
    """Return the value a reader takes from a number as printed, or nothing when it cannot be read."""
    try:
        return language.read_number(text)
    except InvalidOperation:
        return None


def reads_as_day(language, text, day, said):
    """Tell whether a reader finds this day in a text: its number, its year, the name of its month, and no other number; or its month alone."""
    if said != day.isoformat():
        return text == (language.locale.months_alone or language.locale.months)[day.month - 1]
    for months in (language.locale.months, language.locale.months_short):
        month = months[day.month - 1]
        if month in text and sorted(digit_strings(text.replace(month, ' ', 1))) == sorted(
            (str(day.day), str(day.year))
        ):
            return True
    return False


def qualifiers_travel_with_their_numbers(finished):
    """A number that is a minimum is nowhere printed without saying so."""
    for value in finished.page.values:
        fact = finished.ledger.facts.get(value.fact)
        if (
            fact
            and fact.value is not None
            and fact.qualifier != 'as-stated'
            and value.qualifier not in (fact.qualifier, 'said')
        ):
            yield Problem(
                Where(finished.html_file),
                f'"{value.text}" ({value.fact}) stands without "{fact.qualifier}"',
                'Print the number with its qualifier',
                'translation',
            )
    for drawn in finished.figures.values():
        for name, text in drawn.numbers:
            fact = finished.ledger.facts[name]
            if (
                fact.value is not None
                and fact.qualifier != 'as-stated'
                and plain(finished.words.qualifier(fact)).replace('\u00a0', ' ')
                not in text.replace('\u00a0', ' ')
            ):
                yield Problem(
                    Where(finished.file),
                    f'figure {drawn.name} draws "{text}" ({name}) without "{fact.qualifier}"',
                    'Draw the number with its qualifier',
                    'translation',
                )


def figures_draw_the_ledger(finished):
    """What a figure draws reads as the value of its fact; the page carries its alternative text."""
    for drawn in finished.figures.values():
        for name, text in drawn.numbers:
            fact = finished.ledger.facts.get(name)
            known = [] if fact is None else digit_strings(plain(finished.words.bare(fact)))
            digits = digit_strings(text)
            if fact is None or (
                digits
                and digits != known
                and not (fact.ranged and set(digits) <= set(known))
                and fact.kind != 'day'
            ):
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
        meant = {
            digits
            for name in drawn.alt_facts
            for digits in digit_strings(plain(finished.words.bare(name)))
        }
        meant |= {digits for name in drawn.alt_names for digits in digit_strings(name)}
        for digits in digit_strings(drawn.alt):
            if digits not in meant:
                yield Problem(
                    Where(finished.file),
                    f'the alternative text of figure {drawn.name} says {digits}, which is no fact of it',
                    'Use named numbers',
                    'translation',
                )


def no_digit_is_typed(finished):
    """Outside numbers, days, names and codes the written page has no digit."""
    for text, line in finished.page.loose:
        for digits in (
            *digit_strings(text),
            *(character for character in text if unicodedata.category(character) in ('No', 'Nl')),
        ):
            yield Problem(
                Where(finished.html_file, line),
                f'the number {digits} stands in "{" ".join(text.split())[:50]}" and is no fact',
                'Use a named number',
                'translation',
            )


def named_numbers_are_printed(finished):
    """What the brief gives a name to is printed, in every language."""
    printed = set(finished.page.counts()) | {
        name
        for drawn in finished.figures.values()
        for name in (*drawn.alt_facts, *(n for n, _ in drawn.numbers))
    }
    for short, names in finished.ledger.public.brief.names.items():
        for name in (names,) if isinstance(names, str) else names:
            if name not in printed:
                yield Problem(
                    Where(finished.html_file),
                    f'{short} ({name}) is named in the brief and nowhere printed in {finished.language.tag}',
                    'Print it, or take it out of brief.yaml',
                    'translation',
                )


def the_pdf_shows_what_was_written(finished):
    """Take the written numbers out of the PDF's text, the longest first: each must be found, and no digit may be left."""
    running = digit_strings(' '.join(finished.page.running))
    pages = len(finished.texts)
    expected = digit_strings(' '.join(finished.page.text)) + running * (pages - 1)
    expected += [digits for number in range(2, pages + 1) for digits in (str(number), str(pages))]
    expected += [str(number) for number in range(1, finished.page.footnotes + 1) for _ in range(2)]
    expected += [
        str(finished.places[place]) for place in finished.page.pages_of if place in finished.places
    ]
    left, repeated = (
        ascii_digits('\n'.join(finished.texts)),
        digit_strings(' '.join(finished.page.repeated)),
    )
    wanted = Counter(expected)

    def taken(found):
        wanted[found[0]] -= 1
        return ' ' if wanted[found[0]] >= 0 else found[0]

    left = ALONE.sub(taken, left)  # most are written without a sign in them, and found at one look
    expected = list((+wanted).elements())
    for separator in (
        GROUPED,
        SPACED,
    ):  # numbers that are whole first: a space may part two numbers
        missing = []
        for digits in sorted(expected, key=lambda found: (-len(found), found)):
            left, found = re.subn(rf'(?<!\d){separator.join(digits)}(?!\d)', ' ', left, count=1)
            missing += [] if found else [digits]
        expected = missing
    for digits in expected:
        yield Problem(
            Where(finished.file),
            f'the number {digits} was written and is not to be read in the PDF',
            'Look for text that is cut, hidden or covered',
            'translation',
        )
    for digits in repeated:  # the head of a table stands again on each of its further pages
        left = re.sub(rf'(?<!\d){digits}(?!\d)', ' ', left, count=pages - 1)
    for digits in re.findall(r'\d+', left):
        yield Problem(
            Where(finished.file),
            f'the PDF shows the number {digits}, which nobody wrote',
            'Look for a number in a style sheet, a layout or a picture',
            'translation',
        )


RULES = (
    values_are_those_of_the_ledger,
    qualifiers_travel_with_their_numbers,
    figures_draw_the_ledger,
    no_digit_is_typed,
    named_numbers_are_printed,
    the_pdf_shows_what_was_written,
)
