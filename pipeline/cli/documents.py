"""The pages of one brief in one language: written, turned into PDF, read back, and made into a page for the web, for the line and for the release."""

from pipeline.model import Refused, relative
from pipeline.workspace import ROOT


def written(run, tag, template, ledger):
    """Return what a layout becomes in one language: the brief's page, a card, or a note of the kit."""
    from pipeline.language import Speaker, Words
    from pipeline.write import write

    language = run.language(tag)
    words = Words(language, ledger)
    locales = {other: run.locale(other) for other in ledger.public.brief.languages}
    house = run.publisher({tag: language})
    return write(
        ledger,
        words,
        Speaker(run.prose(tag), words),
        run.figures(tag),
        run.kind(ledger.public.brief),
        house,
        locales,
        [*language.folders, ROOT / 'templates/layouts'],
        template,
    )


def rendered(run, tag, html, facts, ledger, over=b'', name='brief.html'):
    """Return the PDF of a written page, with the facts inside it; a page that holds what must stay inside is refused for that alone.

    ``over`` is a style sheet that is set over those of the brief and of the language; ``name`` what messages call the page.
    """
    from pipeline.render import render

    folder = run.out / tag
    assets = {drawn.file: (folder / drawn.file).read_bytes() for drawn in run.figures(tag).values()}
    sheets = run.sheets(run.language(tag))
    assets |= {**sheets, 'language.css': sheets['language.css'] + over, **run.logo()}
    file = relative(folder / name, ROOT)
    try:
        return render(
            html,
            assets,
            ROOT / 'templates/fonts',
            {'facts.json': facts},
            ledger.public.brief.issued.isoformat(),
            file,
        )
    except Refused as refusal:
        raise Refused(tellable(run, [tag], ledger, html, file, refusal.problems)) from None


def tellable(run, tags, ledger, html, file, problems):
    """Return what may be told of a page's problems: they quote it, so a page that holds what must stay inside has that problem alone."""
    from pipeline.check import leaks

    return problems and (leaks(run.watch(ledger, tags), file, html.encode()) or problems)


def sound(run, tag, ledger, pdf, html, names=('unchecked.pdf', 'brief.html')):
    """Return a PDF as it was read back; refuse one of which a check finds fault. ``names`` is what messages call it and its page."""
    from pipeline.check import check, leaks, read

    folder = run.out / tag
    file, page = (relative(folder / name, ROOT) for name in names)
    finished = read(file, pdf, html, page, ledger, run.figures(tag), run.language(tag))
    problems = leaks(run.watch(ledger, [tag]), finished.file, pdf) or tellable(
        run, [tag], ledger, html, finished.html_file, check(finished)
    )
    if problems:
        raise Refused(problems)
    return finished


def for_the_web(run, tag, ledger, html, beside):
    """Return a written page as a web page of one file; ``beside`` says where the other languages and the PDF lie."""
    from pipeline.language import Words, plain
    from pipeline.write import WEB_MESSAGES, web_page

    folder, language = run.out / tag, run.language(tag)
    words, own = Words(language, ledger), language.file('style.css')
    styles = (
        (ROOT / 'templates/styles/web.css').read_text(encoding='utf-8'),
        own.read_text(encoding='utf-8') if own else '',
    )
    pictures = {
        drawn.file: (folder / drawn.file).read_bytes() for drawn in run.figures(tag).values()
    } | run.logo()
    return web_page(
        html,
        styles,
        pictures,
        {name: plain(words.text(name)) for name in WEB_MESSAGES},
        beside,
        relative(folder / 'brief.html', ROOT),
    )
