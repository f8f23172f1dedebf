"""The brief in large print, for who needs large letters, with the same words and numbers."""

import json

from pipeline.cli.documents import rendered, sound, written
from pipeline.model import Refused, relative
from pipeline.workspace import ROOT, Command


def large(run, options):
    """print the brief of one language in large letters, on as many pages as that takes"""
    from pipeline.check import agree, receipt

    folder, tag, ledger = run.out / options.tag, options.tag, run.ledger()
    path = folder / 'brief-large.pdf'
    html = written(run, tag, 'large.html', ledger)
    pdf = rendered(
        run,
        tag,
        html,
        (run.out / 'facts.json').read_bytes(),
        ledger,
        (ROOT / 'templates/styles/large.css').read_bytes(),
        path.name,
    )
    found = receipt(sound(run, tag, ledger, pdf, html, (path.name, path.name)))
    usual = json.loads((folder / 'checked.json').read_bytes())
    problems = agree([usual, {**found, 'tag': f'{tag} in large print'}], relative(path, ROOT))
    if problems:
        raise Refused(problems)
    return run.put(f'{tag}/{path.name}', pdf)


COMMANDS = (Command(large, {'tag': {'help': 'the language'}}),)
