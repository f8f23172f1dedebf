"""What one language of an edition is gathered from: PDF, pages, notes, figures and cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.cli.command import dump
from pipeline.cli.documents import check_pdf, figure_page, page_for_web, render_page, write_page
from pipeline.model import Ledger, Problem, Refused
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.publish import Edition, PdfKey

CARDS = ('card', 'card-square')  # their layouts
POINTS = 2  # of a picture for each CSS pixel


def edition_of(
    workspace: Workspace, tag: str, ledger: Ledger, lifted: bool, pdf_key: PdfKey | None
) -> Edition:
    """Return one language of an edition: its checked PDF, its page, its pictures and notes.

    The PDFs of ``output/`` carry the embargo of their brief, whatever the time: where it is
    ``lifted``, the page is made and checked again without it. A PDF that is signed is checked
    again with its signature.
    """
    from pipeline.language import ProseWriter, Words
    from pipeline.publish import Edition, sign

    folder = workspace.out / tag
    pdf = (folder / 'brief.pdf').read_bytes()
    html = (folder / 'brief.html').read_text(encoding='utf-8')
    drawings, cards = _drawings(workspace, tag), _cards(workspace, tag, ledger)
    if lifted:
        html = write_page(workspace, tag, 'brief.html', ledger)
        pdf = render_page(workspace, tag, html, dump(ledger), ledger)
        check_pdf(workspace, tag, ledger, pdf, html)
    if pdf_key:
        pdf = sign(pdf, pdf_key, ledger.public.brief.issued)
        check_pdf(workspace, tag, ledger, pdf, html)
    notes = {'METHOD': write_page(workspace, tag, 'method.html', ledger)}
    if ledger.public.replaces:
        notes['CHANGES'] = write_page(workspace, tag, 'changes.html', ledger)
    words = Words(workspace.language(tag), ledger)
    web, writer = _web(workspace, tag, ledger, html), ProseWriter(workspace.prose(tag), words)
    figures = workspace.figures(tag)
    return Edition(words, pdf, html, web, notes, figures, drawings, cards, writer)


def edition_under_embargo(workspace: Workspace, tag: str, ledger: Ledger) -> Edition:
    """Return one language of an edition before the hour of its embargo: its PDF and its page."""
    from pipeline.language import ProseWriter, Words
    from pipeline.publish import PREFIX, Edition

    words, folder = Words(workspace.language(tag), ledger), workspace.out / tag
    html = (folder / 'brief.html').read_text(encoding='utf-8')
    pdf, web = (folder / 'brief.pdf').read_bytes(), _web(workspace, tag, ledger, html, PREFIX)
    return Edition(words, pdf, html, web, {}, {}, {}, {}, ProseWriter(workspace.prose(tag), words))


def _drawings(workspace: Workspace, tag: str) -> dict[str, tuple[bytes, bytes]]:
    """Return each figure of a language as SVG and as PNG."""
    from pipeline.render import picture

    folder, layouts = workspace.out / tag, workspace.layouts()
    drawings = {}
    for name, drawn in workspace.figures(tag).items():
        path = folder / drawn.file
        svg = path.read_bytes()
        page = figure_page(layouts, tag, drawn, (drawn.width, drawn.height))
        png = picture(page, {drawn.file: svg}, workspace.fonts(), workspace.shown(path), POINTS)
        drawings[name] = (svg, png)
    return drawings


def _cards(workspace: Workspace, tag: str, ledger: Ledger) -> dict[str, bytes]:
    """Return the cards of one language as pictures.

    Text that does not fit on one is refused, with the file in which it can be shortened.
    """
    from pipeline.render import card

    problems: list[Problem] = []
    made: dict[str, bytes] = {}
    styles = {
        'card.css': workspace.find('templates/styles/card.css').read_bytes(),
        'language.css': workspace.language_sheet(workspace.language(tag)),
    }
    texts = (workspace.shown(workspace.house_path), workspace.shown(workspace.prose_path(tag)))
    for name in CARDS:
        file = f'cards/{tag}/{name}.png'
        page = write_page(workspace, tag, f'{name}.html', ledger)
        try:
            made[name] = card(page, styles, workspace.fonts(), file)
        except Refused as refusal:
            problems += [_where_to_shorten(each, file, texts) for each in refusal.problems]
    if problems:
        raise Refused(problems)
    return made


def _where_to_shorten(problem: Problem, file: str, texts: tuple[str, str]) -> Problem:
    """Return a problem of a card with the files in which its text can be shortened.

    ``texts`` are that of the organisation's name and that of the prose.
    """
    if problem.where.file != file:
        return problem
    house, prose = texts
    hint = f'{problem.hint}. Its head is the name in {house} and the message "notice-fictional"'
    hint += f'. Its "headline" and "sub-headline" are in {prose}'
    return problem._replace(hint=hint)


def _web(workspace: Workspace, tag: str, ledger: Ledger, html: str, prefix: str = '') -> str:
    """Return one language as a web page, which leads to the others and to its PDF in the kit."""
    from pipeline.write import Beside

    brief = ledger.public.brief
    pages = {other: f'{prefix}{brief.web(other)}' for other in brief.languages}
    beside = Beside(pages, f'{prefix}{brief.file(tag)}')
    return page_for_web(workspace, tag, ledger, html, beside)
