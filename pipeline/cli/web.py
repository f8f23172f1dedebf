"""The brief as one web page for each language."""

from argparse import Namespace
from pathlib import Path

from pipeline.cli.command import TAG, Command
from pipeline.cli.documents import page_for_web
from pipeline.model import Refused
from pipeline.workspace import Workspace


def web(workspace: Workspace, options: Namespace) -> Path:
    """Write the brief in one language as a web page of one file."""
    from pipeline.check import leaks
    from pipeline.write import Beside

    tag, ledger = options.tag, workspace.ledger()
    folder = workspace.out / tag
    path = folder / 'web.html'
    pages = {other: f'../{other}/web.html' for other in ledger.public.brief.languages}
    html = (folder / 'brief.html').read_text(encoding='utf-8')
    page = page_for_web(workspace, tag, ledger, html, Beside(pages, 'brief.pdf'))
    restricted = workspace.restricted(ledger, [tag])
    problems = leaks(restricted, workspace.shown(path), page.encode())
    if problems:
        raise Refused(problems)
    return workspace.put(f'{tag}/{path.name}', page)


COMMANDS = (Command('web', web, TAG),)
