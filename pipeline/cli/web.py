"""The brief as one web page for each language."""

from pipeline.cli.documents import for_the_web
from pipeline.model import Refused
from pipeline.workspace import Command


def web(run, options):
    """write the brief in one language as a web page of one file"""
    from pipeline.check import leaks
    from pipeline.write import Beside

    folder, ledger = run.out / options.tag, run.ledger()
    path = folder / 'web.html'
    beside = Beside(
        {tag: f'../{tag}/web.html' for tag in ledger.public.brief.languages}, 'brief.pdf'
    )
    page = for_the_web(
        run, options.tag, ledger, (folder / 'brief.html').read_text(encoding='utf-8'), beside
    )
    problems = leaks(run.watch(ledger, [options.tag]), str(path), page.encode())
    if problems:
        raise Refused(problems)
    return run.put(f'{options.tag}/{path.name}', page)


COMMANDS = (Command(web, {'tag': {'help': 'the language'}}),)
