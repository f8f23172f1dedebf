"""Links on the page: from a number to the incidents behind it, from a text to its sources."""

import re
from collections.abc import Iterable

from markupsafe import Markup

from pipeline.language import Ordinal, Phrase, html, plain
from pipeline.write.page import MISSING, Page
from pipeline.write.traces import Target

NUMBER = re.compile(r'<data class="number[^>]*data-fact="([^"]+)"[^>]*>.*?</data>')
# A word, or two signs of a script that writes no spaces between words; nothing after a tag.
LAST = re.compile(r'(.*?)([^\s<>\u2e80-\uffef]{1,20}|[^<>]{0,2})', re.DOTALL)


def traced(page: Page, markup: Markup) -> Markup:
    """Let each number of a line lead to what it is made of."""

    def linked(number: re.Match[str]) -> str:
        target = page.traces.target(page.ledger.fact(number[1]))
        if target is None:
            return number[0]
        link = Markup('<a class="trace" href="#{}" title="{}">{}</a>')
        return link.format(target.id, _title(page, target), Markup(number[0]))

    return Markup(NUMBER.sub(linked, markup))


def cited(page: Page, text: Markup, sources: Iterable[str]) -> Markup:
    """Return a text with its sources behind it, each a link to the list.

    The first stays with the word before it: word and link are one piece that does not break. Where
    a space that does not break ties them, the engine breaks the line at the first space.
    """
    links = [_citation(page, name) for name in sources]
    end = LAST.fullmatch(text)
    if not links or end is None:
        return text
    before, last = (Markup(part) for part in end.groups())
    whole = Markup('{}<span class="whole">{}\u00a0{}</span>').format(before, last, links[0])
    return Markup(' ').join([whole, *links[1:]])


def numbers_of(page: Page, sources: Iterable[str]) -> Markup:
    """Name sources by their numbers, in one piece: each piece of a long table costs time."""
    numbers = sorted(page.traces.sources[name] for name in sources)
    listed = '\u00a0· '.join(plain(page.words.ordinal(number)) for number in numbers)
    return html((Ordinal(listed, 0),))


def _citation(page: Page, name: str) -> Markup:
    """Return the number of a source as a link to it."""
    target = Target(f'source-{name}', 'link-source')
    number = html(page.words.ordinal(page.traces.sources[name]))
    link = Markup('<a class="cite" href="#{}" title="{}">[{}]</a>')
    return link.format(target.id, _title(page, target), number)


def _title(page: Page, target: Target) -> str:
    """Say where a link leads."""
    organisation = _organisation(page, target) if target.message == 'link-source' else None
    return page.attempt(
        lambda: plain(page.words.text(target.message, organisation=organisation), isolate=True),
        MISSING,
    )


def _organisation(page: Page, target: Target) -> Phrase:
    """Say whose a source is."""
    public, source = page.ledger.public, target.id.removeprefix('source-')
    if source not in public.sources:
        return page.words.text('source-withheld')
    return page.words.name(public.sources[source].by, 'label')
