"""Write one brief in one language: the facts, the figures, the prose and the pack's words, in the shared layout.

The layout gets finished pieces of text and functions that say more of them; it gets no record and no object of ours.
Every number in the page carries the name of its fact.
"""

from pathlib import Path

from pipeline.language import Speaker, Words
from pipeline.language.layouts import filled
from pipeline.model import Drawn, Ledger, Problem, Refused
from pipeline.write.bidi import directed
from pipeline.write.contents import BriefType
from pipeline.write.house import House
from pipeline.write.page import Page
from pipeline.write.web import MESSAGES as WEB_MESSAGES
from pipeline.write.web import Beside, web_page


def write(
    ledger: Ledger,
    words: Words,
    speaker: Speaker,
    figures: dict[str, Drawn],
    kind: BriefType,
    house: House,
    languages: dict,
    layouts: list[Path],
    template: str = 'brief.html',
) -> str:
    """Return one brief as HTML, or what another template of the layouts makes of it.

    ``languages`` are the packs of all languages of the brief by tag, for "Available in"; ``layouts`` the folders to
    look for templates in, those of the language come before them. Raises ``Refused`` with all missing words and numbers.
    """
    written, problems = draft(
        ledger, words, speaker, figures, kind, house, languages, layouts, template
    )
    if problems:
        raise Refused(problems)
    return written


def draft(
    ledger: Ledger,
    words: Words,
    speaker: Speaker,
    figures: dict[str, Drawn],
    kind: BriefType,
    house: House,
    languages: dict,
    layouts: list[Path],
    template: str = 'brief.html',
) -> tuple[str, list[Problem]]:
    """Return one brief as HTML as far as it can be written, and what keeps it from being more: what could not be said is marked ⟪⟫."""
    page = Page(ledger, words, speaker, figures, kind, house, languages)
    try:
        written = directed(
            filled(layouts, template, page.values(), words.language.folders),
            words.language.locale.direction,
        )
    except Refused as refusal:
        raise Refused([*page.problems, *refusal.problems]) from None
    return written, page.problems


__all__ = ['WEB_MESSAGES', 'Beside', 'BriefType', 'House', 'draft', 'web_page', 'write']
