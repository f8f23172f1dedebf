"""Write one brief in one language: facts, figures, prose and messages, put into a layout.

The layout gets finished pieces of text and functions that say more of them; it gets no record and
no object of ours. Every number on the page carries the name of its fact.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from pipeline.language import Locale, ProseWriter, Words
from pipeline.language.layouts import fill_layout
from pipeline.model import Drawn, Ledger, Problem, Refused
from pipeline.write.bidi import directed
from pipeline.write.contents import BriefType
from pipeline.write.house import House
from pipeline.write.layout_values import layout_values
from pipeline.write.page import Page
from pipeline.write.traces import Traces
from pipeline.write.web import MESSAGES as WEB_MESSAGES
from pipeline.write.web import Beside, web_page


def write(
    ledger: Ledger,
    words: Words,
    writer: ProseWriter,
    figures: Mapping[str, Drawn],
    kind: BriefType,
    house: House,
    locales: Mapping[str, Locale],
    layouts: Sequence[Path],
    template: str = 'brief.html',
) -> str:
    """Return one brief as HTML, or what another template of the layouts makes of it.

    ``locales`` are those of all languages of the brief by tag, for "Available in"; ``layouts`` are
    the folders to look for templates in, the first that has it wins; those of the language come
    before them. Raises ``Refused`` with all missing texts and numbers.
    """
    written, problems = draft(
        ledger, words, writer, figures, kind, house, locales, layouts, template
    )
    if problems:
        raise Refused(problems)
    return written


def draft(
    ledger: Ledger,
    words: Words,
    writer: ProseWriter,
    figures: Mapping[str, Drawn],
    kind: BriefType,
    house: House,
    locales: Mapping[str, Locale],
    layouts: Sequence[Path],
    template: str = 'brief.html',
) -> tuple[str, list[Problem]]:
    """Return one brief as HTML as far as it can be written, and what is wrong with it.

    A text that is missing is marked ⟪⟫. Arguments are those of ``write``. Raises ``Refused`` where
    the layout cannot be filled.
    """
    page = Page(ledger, words, writer, Traces(ledger, kind.lists_sources))
    try:
        values = layout_values(page, figures, kind, house, locales)
        filled_layout = fill_layout(layouts, template, values, words.language.folders)
        written = directed(filled_layout, words.language.locale.direction)
    except Refused as refusal:
        raise Refused([*page.problems, *refusal.problems]) from None
    return written, page.problems


__all__ = ['WEB_MESSAGES', 'Beside', 'BriefType', 'House', 'draft', 'web_page', 'write']
