"""Write one brief in one language: the facts, the figures, the prose and the pack's words, in the shared layout.

The layout gets finished pieces of text and functions that say more of them; it gets no record and no object of ours.
Every number in the page carries the name of its fact.
"""
from pathlib import Path
from traceback import extract_tb

from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from pipeline.language import Speaker, Words
from pipeline.model import Drawn, Ledger, Problem, Refused, Where
from pipeline.write.contents import BriefType, House
from pipeline.write.page import Page
from pipeline.write.web import MESSAGES as WEB_MESSAGES
from pipeline.write.web import Beside, web_page


def write(ledger: Ledger, words: Words, speaker: Speaker, figures: dict[str, Drawn], kind: BriefType, house: House, languages: dict, layouts: list[Path], template: str = 'brief.html') -> str:
    """Return one brief as HTML, or what another template of the layouts makes of it.

    ``languages`` are the packs of all languages of the brief by tag, for "Available in"; ``layouts`` the folders to
    look for templates in, the pack's own first; the last is also known as ``shared/``. Raises ``Refused`` with all missing words and numbers.
    """
    written, problems = draft(ledger, words, speaker, figures, kind, house, languages, layouts, template)
    if problems:
        raise Refused(problems)
    return written


def draft(ledger: Ledger, words: Words, speaker: Speaker, figures: dict[str, Drawn], kind: BriefType, house: House, languages: dict, layouts: list[Path], template: str = 'brief.html') -> tuple[str, list[Problem]]:
    """Return one brief as HTML as far as it can be written, and what keeps it from being more: what could not be said is marked ⟪⟫."""
    page = Page(ledger, words, speaker, figures, kind, house, languages)
    environment = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([*map(FileSystemLoader, layouts), PrefixLoader({'shared': FileSystemLoader(layouts[-1])})]), undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    for name in ('attr', 'tojson', 'xmlattr', 'safe'):
        environment.filters.pop(name, None)
    for name in ('lipsum', 'cycler', 'joiner', 'namespace', 'range', 'dict'):
        environment.globals.pop(name, None)
    try:
        written = environment.get_template(template).render(page.values())
    except TemplateSyntaxError as error:
        raise Refused([Problem(Where(error.filename or error.name, error.lineno), f'not a template: {error.message}', 'Compare with the shared layout', 'translation')]) from None
    except TemplateError as error:
        raise Refused([*page.problems, Problem(_line_of(error), f'the layout asks for something unknown: {error.message}',
                                               'Use the names that the shared layout uses', 'translation')]) from None
    except RecursionError as error:
        raise Refused([Problem(_line_of(error), 'the layout calls itself without end', 'Begin it with {% extends "shared/brief.html" %}', 'translation')]) from None
    return written, page.problems


def _line_of(error):
    """Return the line of the template at which an error arose; Jinja puts its templates into the traceback."""
    steps = [step for step in extract_tb(error.__traceback__) if step.filename.endswith('.html')]
    return Where(steps[-1].filename, steps[-1].lineno) if steps else Where('templates/layouts/brief.html')


__all__ = ['WEB_MESSAGES', 'Beside', 'BriefType', 'House', 'draft', 'web_page', 'write']
