"""The list of sources of a brief, in the order of their numbers."""

from typing import NamedTuple

from markupsafe import Markup

from pipeline.language import Code, Name, html
from pipeline.model import Provenance, Source
from pipeline.write.page import Page
from pipeline.write.traces import WITHHELD


class PrintedSource(NamedTuple):
    """An entry of the list of sources."""

    id: str
    number: Markup
    text: Markup
    archived: Markup | None  # where a copy of it is kept


def sources(page: Page) -> list[PrintedSource]:
    """Return all sources; those that must not be named are one."""
    public = page.ledger.public
    texts = {name: _report(page, source) for name, source in public.sources.items()}
    texts |= {
        f'origin-{number}': _data(page, number, origin)
        for number, origin in enumerate(public.origins, 1)
    }
    return [
        PrintedSource(
            f'source-{name}',
            html(page.words.ordinal(number)),
            page.text('source-withheld') if name == WITHHELD else texts[name],
            _archived(page, public.sources.get(name)),
        )
        for name, number in page.traces.sources.items()
    ]


def _archived(page: Page, source: Source | None) -> Markup | None:
    if source is None or not source.archive_url:
        return None
    return page.text('source-archived', url=(Code(source.archive_url, source.archive_url),))


def _report(page: Page, source: Source) -> Markup:
    """Say who published a source, where, and when if a day of the brief says so."""
    organisation = page.name(source.by, 'label')
    if not source.url:
        return html(organisation)
    url = (Code(source.url, source.url),)
    for fact in page.ledger.facts.values():
        if fact.kind == 'day' and fact.day == source.published:
            return page.text('source-report', day=fact, organisation=organisation, url=url)
    return page.text('source-undated', organisation=organisation, url=url)


def _data(page: Page, number: int, origin: Provenance) -> Markup:
    """Say where data come from that others made."""
    return page.text(
        'source-data',
        producer=(Name(origin.producer, f'origin-{number}'),),
        licence=(Name(origin.licence, f'licence-{number}'),),
        url=(Code(origin.url, origin.url),),
        day=page.ledger.fact(f'day.accessed-{number}'),
    )
