"""The brief in large print, with the same text and numbers, for readers who need large type."""

import json
from argparse import Namespace
from pathlib import Path

from pipeline.cli.command import TAG, Command
from pipeline.cli.documents import check_pdf, render_page, write_page
from pipeline.model import Refused
from pipeline.workspace import Workspace


def large(workspace: Workspace, options: Namespace) -> Path:
    """Print the brief of one language in large type, on as many pages as that takes."""
    from pipeline.check import Receipt, agree, receipt

    tag, ledger = options.tag, workspace.ledger()
    folder = workspace.out / tag
    path = folder / 'brief-large.pdf'
    html = write_page(workspace, tag, 'large.html', ledger)
    facts = (workspace.out / 'facts.json').read_bytes()
    sheet = workspace.find('templates/styles/large.css').read_bytes()
    pdf = render_page(workspace, tag, html, facts, ledger, sheet, path.name)
    found = receipt(check_pdf(workspace, tag, ledger, pdf, html, (path.name, path.name)))
    usual = json.loads((folder / 'checked.json').read_bytes())
    large_print = Receipt(**{**found, 'tag': f'{tag} in large print'})
    problems = agree([usual, large_print], workspace.shown(path))
    if problems:
        raise Refused(problems)
    return workspace.put(f'{tag}/{path.name}', pdf)


COMMANDS = (Command('large', large, TAG),)
