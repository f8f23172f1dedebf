"""A sheet to proof-read by: every text with samples of its forms, beside the source.

Numbers, names and days are marked, so that one that is lost, or a form that does not fit its
number, meets the eye.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup, escape

from pipeline.language import Language, Name, ProseWriter, Words, html
from pipeline.language.layouts import fill_layout
from pipeline.model import Refused
from pipeline.translation.samples import AT_LEAST, Sample, samples
from pipeline.translation.status import TextStatus

NUMBERS = (0, 999, AT_LEAST, 1234567, 16.7)
PERCENTAGE = 16.7

Line = tuple[str, Sequence[Markup]]  # a form of a text, and the text in each language


class Cell(NamedTuple):
    """One text in one language."""

    markup: Markup
    tag: str
    direction: str


class Row(NamedTuple):
    """A text in the source language and in the translation, and what is to be known of it."""

    name: str  # empty where the row shows another form of the text above it
    state: str  # of the translation: missing, stale …; empty where it is confirmed
    form: str
    cells: tuple[Cell, ...]
    first: bool  # of a text


class _Sheet(NamedTuple):
    """What the rows are made of: the source and the translation, and the status of each text."""

    source: Words
    words: Words
    states: Mapping[tuple[str, str], str]

    @property
    def languages(self) -> tuple[Language, Language]:
        return self.source.language, self.words.language

    def rows(self, kind: str, name: str, lines: Iterable[Line]) -> Iterator[Row]:
        """Yield the rows of a text, the first of which names it."""
        yield from _rows(name, self.states.get((kind, name), ''), lines, self.languages)


def proof_sheet(
    words: Mapping[str, Words],
    source_prose: ProseWriter,
    translated_prose: ProseWriter,
    source: str,
    statuses: Sequence[TextStatus],
    layouts: Sequence[Path],
) -> str:
    """Return the sheet as one HTML page, by the layout ``proof.html``.

    The messages stand beside those of ``source``, ``translated_prose`` beside
    ``source_prose``.
    """
    tag = translated_prose.words.language.tag
    states = {(each.kind, each.id): each.state for each in statuses}
    sheet = _Sheet(words[source], words[tag], states)
    rows = [
        *_rows_of_ways(sheet.languages),
        *_rows_of_messages(sheet),
        *_rows_of_terms(sheet),
        *_rows_of_blocks(source_prose, translated_prose, states),
    ]
    return fill_layout(layouts, 'proof.html', {'tag': tag, 'rows': rows})


def _rows(
    name: str, state: str, lines: Iterable[Line], languages: Sequence[Language]
) -> Iterator[Row]:
    shown = '' if state == 'ok' else state
    for i, (form, texts) in enumerate(lines):
        cells = tuple(
            Cell(text, language.tag, language.direction)
            for text, language in zip(texts, languages, strict=True)
        )
        yield Row('' if i else name, '' if i or not name else shown, form, cells, not i)


def _rows_of_ways(languages: Sequence[Language]) -> Iterator[Row]:
    """Yield how numbers, percentages, days and lists are written."""
    numbers = [
        (str(value), [escape(language.number(value)) for language in languages])
        for value in NUMBERS
    ]
    percentages = [escape(language.percent(PERCENTAGE)) for language in languages]
    days = [date(2014, month, 1 if month == 1 else 23) for month in range(1, 13)]
    written_days = [
        (day.isoformat(), [_both_forms(language, day) for language in languages]) for day in days
    ]
    lists = [('…' * many, [_list(language, many) for language in languages]) for many in (2, 3, 4)]
    for lines in (numbers, [(f'{PERCENTAGE} %', percentages)], written_days, lists):
        yield from _rows('', '', lines, languages)


def _both_forms(language: Language, day: date) -> Markup:
    return escape(f'{language.day(day, "long")} | {language.day(day, "short")}')


def _list(language: Language, many: int) -> Markup:
    return html(language.listed([(Name(f'⟨{letter}⟩', letter),) for letter in 'abcd'[:many]]))


def _rows_of_messages(sheet: _Sheet) -> Iterator[Row]:
    for name in sheet.source.language.messages:
        lines = [
            (sample.label, [_written(sample, words) for words in (sheet.source, sheet.words)])
            for sample in samples(name, *sheet.languages)
        ]
        yield from sheet.rows('message', name, lines)


def _written(sample: Sample, words: Words) -> Markup:
    return _attempt(lambda: html(sample.write(words)))


def _rows_of_terms(sheet: _Sheet) -> Iterator[Row]:
    source, language = sheet.languages
    for name, theirs in source.terms.items():
        ours = language.terms.get(name, {})
        lines = [
            (form, [escape(theirs.get(form, '')), escape(ours.get(form, ''))])
            for form in dict.fromkeys((*theirs, *ours))
        ]
        yield from sheet.rows('term', name, lines)


def _rows_of_blocks(
    source_prose: ProseWriter, translated_prose: ProseWriter, states: Mapping[tuple[str, str], str]
) -> Iterator[Row]:
    languages = source_prose.words.language, translated_prose.words.language
    for name in source_prose.prose.blocks:
        texts = [_block(source_prose, name), _block(translated_prose, name)]
        yield from _rows(name, states.get(('block', name), ''), [('', texts)], languages)


def _block(prose: ProseWriter, name: str) -> Markup:
    return _attempt(lambda: prose.html(name))


def _attempt(write: Callable[[], Markup]) -> Markup:
    """Write something, or what keeps it from being written."""
    try:
        return write()
    except Refused as refusal:
        fault = Markup('<span class="fault">{}</span>')
        return Markup('<br>').join(fault.format(problem.what) for problem in refusal.problems)
