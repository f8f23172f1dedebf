"""The phrases of one language for the facts and the names of one brief.

A number is written with its noun, its qualifier and the grammar that they ask of each other; the
sentences themselves are messages, which ``evaluator`` fills.
"""

from collections.abc import Iterable
from datetime import date

from pipeline.language.evaluator import Evaluator, Expression, Value, refuse
from pipeline.language.pack import Language
from pipeline.language.segments import (
    Day,
    Name,
    Number,
    Ordinal,
    Phrase,
    Qualified,
    Text,
    plain,
    tied,
)
from pipeline.model import Fact, Ledger, PublicIncident, Where
from pipeline.settings import nearest

QUALIFIED = ('at-least', 'at-most', 'about')  # written with the number, not in its place
SAME = ('name', 'label', 'short')  # forms in which a place or a facility is called the same


class Words:
    """Writes messages, facts and names of one ledger in one language, as segments."""

    def __init__(self, language: Language, ledger: Ledger) -> None:
        """Take a language, and the facts and names that it writes."""
        self.language, self.ledger = language, ledger
        self._evaluator = Evaluator(language, self)

    def text(self, message: str, **values: Value | None) -> Phrase:
        """Write a message; in the name of a value, ``_`` stands for ``-``.

        Values are facts, tuples of facts, phrases, ids of names, or whole numbers of the page; one
        that is None is not given.
        """
        given = {name.replace('_', '-'): value for name, value in values.items()}
        named = {name: value for name, value in given.items() if value is not None}
        return self._evaluator.message(message, named)

    def fact(self, fact: Fact | str) -> Phrase:
        """Write a number with its qualifier: "at least 1,447"."""
        fact = self._fact(fact)
        return self.qualified(fact, self.bare(fact))

    def bare(self, fact: Fact | str) -> Phrase:
        """Write a number alone; whoever prints it prints ``qualifier`` beside it."""
        fact = self._fact(fact)
        if fact.kind == 'day':
            return self.day(fact)
        if fact.value is None:
            word = plain(self.text(f'qualifier-{fact.qualifier}'))
            return (Number(word, fact.name, '', spelled=True),)
        least, most = fact.min, fact.max
        if least is None or most is None or least == most:
            return (self._number(fact, fact.value),)
        first, last = self._number(fact, least), self._number(fact, most)
        return self.text('range', least=(first,), most=(last,))

    def _number(self, fact: Fact, value: int | float) -> Number:
        write = self.language.percent if fact.kind == 'share' else self.language.number
        return Number(write(value), fact.name, str(value))

    def qualifier(self, fact: Fact | str) -> Phrase:
        """Write the qualifier alone, or nothing where the source gives none."""
        fact = self._fact(fact)
        return () if fact.qualifier == 'as-stated' else self.text(f'qualifier-{fact.qualifier}')

    def count(self, fact: Fact | str, noun: str | None = None) -> Phrase:
        """Write a number with its noun in the right form: "at least 1,447 civilians"."""
        fact = self._fact(fact)
        noun = noun or fact.unit
        if fact.value is None:
            return tuple(
                Number(part.text, fact.name, '', spelled=True) if isinstance(part, Text) else part
                for part in self.text(f'some-{noun}')
            )
        phrase = self._evaluator.count_phrase(self._in_case(f'count-{noun}', fact), fact)
        return self.qualified(fact, phrase)

    def measure(self, fact: Fact | str) -> Phrase:
        """Write what a number counts, without the number: "civilians killed"."""
        fact = self._fact(fact)
        return self.text(self._in_case(f'measure-{fact.unit}', fact), n=fact)

    def listed(self, facts: Iterable[Fact], noun: str | None = None) -> Phrase:
        """Write several counts as a list without the zeros: "138 children and 103 women"."""
        return self.language.listed([self.count(fact, noun) for fact in facts if fact.value != 0])

    def day(self, fact: Fact | str, form: str = 'long') -> Phrase:
        """Write a day; ``form`` is ``long`` or ``short``."""
        fact = self._fact(fact)
        day = _day_of(fact)
        return (Day(self.language.day(day, form), fact.name, day.isoformat()),)

    def month(self, fact: Fact | str) -> Phrase:
        """Write the month of a day, without its year."""
        fact = self._fact(fact)
        day = _day_of(fact)
        names = self.language.locale.months_alone or self.language.locale.months
        return (Day(names[day.month - 1], fact.name, f'{day:%Y-%m}'),)

    def quoted_place(self, incident: PublicIncident) -> Phrase:
        """Write in quotation marks how the source names a place that could not be matched.

        It is empty where the source does not. A source's words that nobody has translated are
        printed as they are, marked as words of its language.
        """
        texts, tag = incident.place_text or {}, self.language.tag
        if not texts:
            return ()
        written = tag if tag in texts else next(iter(texts))
        opening, closing = self.language.locale.quotes
        name = Name(texts[written], incident.id, '' if written == tag else written)
        return Text(opening), name, Text(closing)

    def name(self, id: str, form: str = 'name', where: Where | None = None) -> Phrase:
        """Write the name of an actor, a weapon, a type of facility, a place or a facility.

        ``where`` is the place that asks for it; it is named where there is no such name.
        """
        where = where or Where(str(self.language))
        if id in self.language.terms:
            return (Name(self._term(id, form), id),)
        public = self.ledger.public
        known = public.places.get(id) or public.facilities.get(id)
        if known is None:
            hint = nearest(id, [*self.language.terms, *public.places, *public.facilities])
            refuse(where, f'no name is known as "{id}"', hint)
        tag = self.language.tag
        column = tag if form in SAME else f'{tag}.{form}'
        if column not in known.names:
            lacking = f'name in {tag}' if form in SAME else f'form "{form}" in {tag}'
            hint = f'Fill the column names.{column} of its table'
            refuse(where, f'"{id}" has no {lacking}', hint)
        return (Name(known.names[column], id),)

    def _term(self, id: str, form: str) -> str:
        forms = self.language.terms[id]
        if form not in forms:
            where = self.language.wheres[(id,)]
            refuse(where, f'"{id}" has no form "{form}"', f'Add "{form}:" below "{id}:"')
        return forms[form]

    def ordinal(self, value: int) -> Phrase:
        """Write a number of the page: of a figure, a table or a section."""
        return (Ordinal(self.language.number(value), value),)

    def prose(self, expression: Expression, where: Where) -> Phrase:
        """Write one placeable of the prose; its names are those of the brief's definition."""
        return self._evaluator.placeable(expression, where)

    def named(self, name: str, where: Where) -> Fact | tuple[Fact, ...]:
        """Return what a short name of the brief's definition stands for."""
        names = self.ledger.public.brief.names
        if name not in names:
            refuse(where, f'no number is called "${name}"', nearest(name, names))
        return self.ledger.named(name)

    def qualified(self, fact: Fact, phrase: Phrase) -> Phrase:
        """Put the qualifier of a fact, such as "at least", around its phrase."""
        if fact.qualifier not in QUALIFIED:
            return phrase
        whole = self.text(f'qualified-{fact.qualifier}', phrase=phrase)
        return (Qualified(fact.qualifier, fact.name, tied(whole, phrase)),)

    def _fact(self, fact: Fact | str) -> Fact:
        return self.ledger.fact(fact) if isinstance(fact, str) else fact

    def _in_case(self, message: str, fact: Fact) -> str:
        """Return the message in the case that "at least" asks for, where the language has one."""
        if fact.qualifier not in QUALIFIED:
            return message
        qualified = f'{message}-qualified'
        return qualified if qualified in self.language.messages else message


def _day_of(fact: Fact) -> date:
    if fact.day is None:
        raise ValueError(f'the fact {fact.name} is no day')
    return fact.day
