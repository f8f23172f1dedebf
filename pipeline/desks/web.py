"""The web desk: the brief as one web page for each language."""
from pipeline.files import put
from pipeline.model import Refused
from pipeline.run import ROOT, Command


def web(run, options):
    """write the brief in one language as a web page of one file"""
    from pipeline.check import leaks
    from pipeline.language import Words, plain
    from pipeline.write import WEB_MESSAGES, Beside, web_page
    folder, ledger, language = run.out / options.tag, run.ledger(), run.language(options.tag)
    words, own = Words(language, ledger), language.folder / 'style.css'
    styles = ((ROOT / 'templates/styles/web.css').read_text(encoding='utf-8'), own.read_text(encoding='utf-8') if own.exists() else '')
    pictures = {drawn.file: (folder / drawn.file).read_bytes() for drawn in run.figures(options.tag).values()} | run.logo()
    beside = Beside({tag: f'../{tag}/web.html' for tag in ledger.public.brief.languages}, 'brief.pdf')
    path = folder / 'web.html'
    page = web_page((folder / 'brief.html').read_text(encoding='utf-8'), styles, pictures, {name: plain(words.text(name)) for name in WEB_MESSAGES}, beside, str(folder / 'brief.html'))
    problems = leaks(run.watch(ledger, [options.tag]), str(path), page.encode())
    if problems:
        raise Refused(problems)
    return put(path, page)


COMMANDS = (
    Command(web, {'tag': {'help': 'the language'}}),
)
