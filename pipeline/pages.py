"""The pages of one brief in one language: written, turned into PDF, and read back, for the line and for the release."""
from pipeline.model import Refused, relative
from pipeline.run import ROOT


def written(run, tag, template, ledger):
    """Return what a layout becomes in one language: the brief's page, or a card."""
    from pipeline.language import Speaker, Words
    from pipeline.write import write
    language = run.language(tag)
    words = Words(language, ledger)
    locales = {other: run.language(other).locale for other in ledger.public.brief.languages}
    return write(ledger, words, Speaker(run.prose(tag), words), run.figures(tag), run.kind(ledger.public.brief), run.house(), locales,
                 [language.folder, ROOT / 'templates/layouts'], template)


def rendered(run, tag, html, facts, ledger):
    """Return the PDF of a written page, with the facts inside it."""
    from pipeline.render import render
    folder, own = run.out / tag, run.packs()[tag] / 'style.css'
    assets = {drawn.file: (folder / drawn.file).read_bytes() for drawn in run.figures(tag).values()}
    assets |= {'brief.css': (ROOT / 'templates/styles/brief.css').read_bytes(), 'language.css': own.read_bytes() if own.exists() else b'', **run.logo()}
    return render(html, assets, ROOT / 'templates/fonts', {'facts.json': facts}, ledger.public.brief.issued.isoformat(), relative(folder / 'brief.html', ROOT))


def sound(run, tag, ledger, pdf, html):
    """Return a PDF as it was read back; refuse one of which a check finds fault."""
    from pipeline.check import check, leaks, read
    folder = run.out / tag
    finished = read(relative(folder / 'unchecked.pdf', ROOT), pdf, html, relative(folder / 'brief.html', ROOT), ledger, run.figures(tag), run.language(tag))
    problems = check(finished) + leaks(run.watch(ledger, [tag]), finished.file, pdf)
    if problems:
        raise Refused(problems)
    return finished
