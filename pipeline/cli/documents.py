"""The documents of one brief in one language, for the stages and for the release.

A page is written, turned into PDF, read back, and made into a page for the web.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.model import Drawn, Ledger, Problem, Refused
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.check import Finished
    from pipeline.write import Beside


def write_page(workspace: Workspace, tag: str, template: str, ledger: Ledger) -> str:
    """Return what a layout becomes in one language: the brief's page, a card, or a note."""
    from pipeline.language import ProseWriter, Words
    from pipeline.write import write

    language = workspace.language(tag)
    words = Words(language, ledger)
    locales = {other: workspace.locale(other) for other in ledger.public.brief.languages}
    return write(
        ledger,
        words,
        ProseWriter(workspace.prose(tag), words),
        workspace.figures(tag),
        workspace.kind(ledger.public.brief),
        workspace.publisher({tag: language}),
        locales,
        workspace.layouts(),
        template,
    )


def render_page(
    workspace: Workspace,
    tag: str,
    html: str,
    facts: bytes,
    ledger: Ledger,
    sheet: bytes = b'',
    name: str = 'brief.html',
) -> bytes:
    """Return the PDF of a written page, with the facts attached.

    ``sheet`` is a style sheet that comes after those of the brief and of the language; ``name`` is
    what messages call the page. A page that holds a restricted value is refused for that alone.
    """
    from pipeline.render import render

    folder = workspace.out / tag
    figures = workspace.figures(tag).values()
    sheets = workspace.sheets(workspace.language(tag))
    assets = {drawn.file: (folder / drawn.file).read_bytes() for drawn in figures}
    assets |= {**sheets, 'language.css': sheets['language.css'] + sheet, **workspace.logo()}
    file = workspace.shown(folder / name)
    issued = ledger.public.brief.issued.isoformat()
    try:
        return render(html, assets, workspace.fonts(), {'facts.json': facts}, issued, file)
    except Refused as refusal:
        problems = redact_problems(workspace, [tag], ledger, html, file, refusal.problems)
        raise Refused(problems) from None


def redact_problems(
    workspace: Workspace,
    tags: list[str],
    ledger: Ledger,
    html: str,
    file: str,
    problems: list[Problem],
) -> list[Problem]:
    """Return what may be shown of a page's problems.

    They quote the page, so a page that holds a restricted value has that problem alone.
    """
    from pipeline.check import leaks

    if not problems:
        return []
    return leaks(workspace.restricted(ledger, tags), file, html.encode()) or problems


def check_pdf(
    workspace: Workspace,
    tag: str,
    ledger: Ledger,
    pdf: bytes,
    html: str,
    names: tuple[str, str] = ('unchecked.pdf', 'brief.html'),
) -> Finished:
    """Return a PDF as it was read back; raises ``Refused`` where a check finds fault with it.

    ``names`` are what messages call it and its page.
    """
    from pipeline.check import check, leaks, read

    folder = workspace.out / tag
    file, page = (workspace.shown(folder / name) for name in names)
    finished = read(file, pdf, html, page, ledger, workspace.figures(tag), workspace.language(tag))
    problems = leaks(workspace.restricted(ledger, [tag]), finished.file, pdf)
    problems = problems or redact_problems(
        workspace, [tag], ledger, html, finished.html_file, check(finished)
    )
    if problems:
        raise Refused(problems)
    return finished


def figure_page(
    layouts: Sequence[Path], tag: str, drawn: Drawn, sheet: tuple[float, float], margin: float = 0
) -> str:
    """Return a page that holds one figure and nothing else, for a picture of it.

    The width and the height of the ``sheet`` and its ``margin`` are in millimetres.
    """
    from pipeline.language.layouts import fill_layout

    width, height = sheet
    values = {
        'language': tag,
        'file': drawn.file,
        'width': drawn.width,
        'page_width': width,
        'page_height': height,
        'margin': margin,
    }
    return fill_layout(layouts, 'picture.html', values)


def page_for_web(workspace: Workspace, tag: str, ledger: Ledger, html: str, beside: Beside) -> str:
    """Return a written page as a web page of one file.

    ``beside`` says where the other languages and the PDF are.
    """
    from pipeline.language import Words, plain
    from pipeline.write import WEB_MESSAGES, web_page

    folder, language = workspace.out / tag, workspace.language(tag)
    words = Words(language, ledger)
    styles = (
        workspace.find('templates/styles/web.css').read_text(encoding='utf-8'),
        workspace.language_sheet(language).decode(),
    )
    figures = workspace.figures(tag).values()
    pictures = {drawn.file: (folder / drawn.file).read_bytes() for drawn in figures}
    return web_page(
        html,
        styles,
        pictures | workspace.logo(),
        {name: plain(words.text(name)) for name in WEB_MESSAGES},
        beside,
        (*language.folders, *workspace.layouts()),
        workspace.shown(folder / 'brief.html'),
    )
