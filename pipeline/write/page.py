"""What the parts of a page say: texts by message, prose by block, numbers and names as cells."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from markupsafe import Markup

from pipeline.language import Phrase, ProseWriter, Text, Words, html
from pipeline.language.evaluator import Value
from pipeline.model import Fact, Ledger, Problem, Refused
from pipeline.write.cells import Cell
from pipeline.write.traces import Traces

MISSING = '⟪⟫'  # what a draft shows in the place of a missing text

Result = TypeVar('Result')


@dataclass
class Page:
    """One page in one language while it is written, and the faults found so far.

    A text that is missing is a problem, and is marked on the page, so that all faults are
    found at once.
    """

    ledger: Ledger
    words: Words
    writer: ProseWriter
    traces: Traces
    problems: list[Problem] = field(default_factory=list)
    numbered: Counter[str] = field(default_factory=Counter)  # the figures and tables so far

    def attempt(self, say: Callable[[], Result], instead: Result) -> Result:
        """Return what ``say`` returns, or ``instead`` where it is refused."""
        try:
            return say()
        except Refused as refusal:
            self.problems += refusal.problems
            return instead

    def markup(self, say: Callable[[], Markup]) -> Markup:
        """Return what ``say`` returns, or the mark of a missing text."""
        return self.attempt(say, Markup(MISSING))

    def text(self, message: str, **values: Value | None) -> Markup:
        """Say a message of the language."""
        return self.markup(lambda: html(self.words.text(message, **values)))

    def name(self, id: str, form: str = 'name') -> Phrase:
        """Say the name of an actor, a weapon, a type of facility, a place or a facility."""
        return self.attempt(lambda: self.words.name(id, form), (Text(MISSING),))

    def day(self, fact: Fact | str, form: str = 'long') -> Markup:
        """Say a day."""
        return html(self.words.day(fact, form))

    def prose(self, block: str) -> Markup:
        """Say a block of the prose, in paragraphs."""
        return self.markup(lambda: self.writer.html(block, self.footnote))

    def line(self, block: str) -> Markup:
        """Say a block of one paragraph, without the paragraph."""
        return _line(self.prose(block))

    def line_without_notes(self, block: str) -> Markup:
        """Say a block of one paragraph once more, without its footnotes."""
        return _line(self.markup(lambda: self.writer.html(block)))

    def footnote(self, block: str) -> Markup:
        """Return a footnote in the words of a block."""
        return Markup('<span class="footnote">{}</span>').format(self.line(block))

    def note(self, message: str, **values: Value | None) -> Markup:
        """Return a footnote that a number brings with it, in the words of a message."""
        return Markup('<span class="footnote">{}</span>').format(self.text(message, **values))

    def next_label(self, kind: str) -> Markup:
        """Return the label of the next figure or the next table: "Figure 3"."""
        self.numbered[kind] += 1
        return self.text(f'{kind}-label', number=self.numbered[kind])

    def cell(self, phrase: Phrase, kind: str = '') -> Cell:
        """Return a cell that holds a phrase."""
        return Cell(html(phrase), kind)

    def absent(self, message: str) -> Cell:
        """Return a cell that says why it holds nothing."""
        return Cell(self.text(message), 'absent')

    def count(self, fact: Fact) -> Cell:
        """Return a cell that holds a number.

        Its qualifier has a place of its own, so that digits stand under digits.
        """
        if fact.value is None:
            return self.absent('not-known')
        if fact.is_none:
            none = Markup('<data class="number spelled" value="0" data-fact="{}">{}</data>')
            return Cell(none.format(fact.name, self.text('none')), 'absent')
        return Cell(html(self.words.bare(fact)), 'number', html(self.words.qualifier(fact)))

    def count_named(self, name: str, otherwise: str = 'not-stated') -> Cell:
        """Return the cell of a fact by its name; where there is none, it says ``otherwise``."""
        fact = self.ledger.facts.get(name)
        return self.absent(otherwise) if fact is None else self.count(fact)


def _line(paragraph: Markup) -> Markup:
    return paragraph.removeprefix('<p>').removesuffix('</p>')
