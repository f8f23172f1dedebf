"""Write `docs/facts.md`: every form that the name of a fact can have, from the table of forms."""

from datetime import date
from typing import Any, Literal

from pipeline.language import Language, Words, plain
from pipeline.model import FACT_FORMS, PARTS, Fact, Ledger, NameForm, units_of
from pipeline.reports.pages import filled, table
from pipeline.settings import Document

Kind = Literal['count', 'share', 'ratio', 'day']
KINDS: dict[str, Kind] = {'day': 'day', 'percent': 'share', 'times': 'ratio'}  # by the unit
DAY = date(2031, 5, 17)  # of every example
NUMBER = 24  # of every example that is no day


def facts_page(text: Document, language: Language) -> str:
    """Return the page: a text in which ``{{ days }}`` on a line stands for the table of those.

    ``language`` is that of the phrases. Raises ``Refused`` where the text asks for a table that
    there is not.
    """
    examples = [_example(form) for forms in FACT_FORMS.values() for form in forms]
    # a ledger of the examples alone: they are facts of no brief
    facts: dict[str, Any] = {'facts': {fact.name: fact for fact in examples}}
    words = Words(language, Ledger.model_construct(**facts))
    tables = {name: _forms(forms, words) for name, forms in FACT_FORMS.items()}
    rows = [[f'`<{name}>`', part.meaning, f'`{part.example}`'] for name, part in PARTS.items()]
    return filled(text, tables | {'parts': table(['part', 'what it is', 'for example'], rows)})


def _forms(forms: tuple[NameForm, ...], words: Words) -> str:
    rows = []
    for form in forms:
        unit = ' or '.join(f'`{unit}`' for unit in form.unit.split(' or '))
        phrase = _phrase(_example(form), words)
        rows.append([f'`{form.pattern}`', form.meaning, unit, f'`{form.example}`', phrase])
    return table(['name', 'what it is', 'unit', 'for example', 'in words'], rows)


def _example(form: NameForm) -> Fact:
    """Return a fact of an invented number or day, called as the example of a form."""
    unit = units_of(form.example)[0]
    kind = KINDS.get(unit, 'count')
    if kind == 'day':
        return Fact(name=form.example, kind=kind, unit=unit, day=DAY, operation='')
    return Fact(name=form.example, kind=kind, unit=unit, min=NUMBER, max=NUMBER, operation='')


def _phrase(fact: Fact, words: Words) -> str:
    """Return a fact with its noun, where the language has one for it."""
    noun = fact.kind in ('count', 'ratio') and f'count-{fact.unit}' in words.language.messages
    phrase = plain(words.count(fact) if noun else words.fact(fact))
    return phrase.replace('\xa0', ' ')
