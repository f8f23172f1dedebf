"""What a layout can print: the finished texts of one page by their names, and ways to say more."""

from collections.abc import Mapping
from typing import NamedTuple

from markupsafe import Markup

from pipeline.language import Code, Locale, Name, Ordinal, Phrase, embargo_notice, html, plain
from pipeline.model import Drawn, Fact
from pipeline.write.changes import change_note
from pipeline.write.contents import BriefType
from pipeline.write.cross_references import cited, traced
from pipeline.write.house import LOGO, House
from pipeline.write.page import MISSING, Page
from pipeline.write.sections import contents, figure, section
from pipeline.write.sources import sources
from pipeline.write.tolls import large_number


class Edition(NamedTuple):
    """The brief in one of its languages."""

    tag: str
    name: str
    direction: str
    current: bool
    file: str


class PageNumber(NamedTuple):
    """A piece of "page 3 of 12": words, or a number that is put in when pages are made."""

    counter: str
    text: str


def layout_values(
    page: Page,
    figures: Mapping[str, Drawn],
    kind: BriefType,
    house: House,
    locales: Mapping[str, Locale],
) -> dict[str, object]:
    """Return everything that a layout can use, by name.

    The layout gets finished texts and functions that say more of them, and no record.
    """
    brief = page.ledger.public.brief
    changes = change_note(page)  # first, as its table is the first of the page
    sections = [
        section(page, number, planned, figures) for number, planned in enumerate(kind.sections, 1)
    ]
    cover = kind.cover_figure
    return {
        'changes': changes,
        'sections': sections,
        **_head(page, house),
        'tiles': [_tile(page, name) for name in brief.tiles],
        'contents': contents(page, sections, changes) if kind.contents else None,
        'cover_figure': figure(page, cover, figures, numbered=False) if cover else None,
        'available': [_edition(page, tag, locales[tag]) for tag in brief.languages],
        'sources': sources(page),
        **_notices(page, house),
        **_credits(page, house),
        'page_of': _page_of(page),
        'has': lambda block: block in page.writer.prose.blocks,
        'text': page.text,
        'prose': page.prose,
        'line': page.line,
        'traced': lambda markup: traced(page, markup),
    }


def _head(page: Page, house: House) -> dict[str, object]:
    """Return what the page is called, in which language and colours, by whom and when."""
    brief, locale = page.ledger.public.brief, page.words.language.locale
    page.problems += house.unnamed([locale.tag])
    return {
        'language': {
            'tag': locale.tag,
            'direction': locale.direction,
            'status': locale.status,
            'digits': locale.digits,
            'serif': _families(locale.fonts.serif),
            'sans': _families(locale.fonts.sans),
        },
        'quotes': list(locale.quotes),
        'colours': house.palette,
        'title': page.attempt(lambda: page.writer.plain('headline'), MISSING),
        'description': page.attempt(lambda: page.writer.plain('sub-headline'), MISSING),
        'organisation': house.organisation.get(locale.tag, ''),
        'logo': LOGO if house.logo else None,
        'published': brief.published.isoformat(),
        'issued': brief.issued.isoformat(),
        'type': brief.type,
        'kind': f'kind-{brief.type}',
        'day_published': page.day('day.published'),
        'period': _period(page),
    }


def _families(names: tuple[str, ...]) -> Markup:
    """Return the names of fonts as a style sheet lists them."""
    return Markup(', '.join(f"'{name}'" for name in names))


def _period(page: Page) -> Markup:
    first = page.ledger.fact('day.period-from')
    if page.ledger.public.brief.period.to is None:
        return page.text('period-open', **{'from': first})
    return page.text('period-closed', to=page.ledger.fact('day.period-to'), **{'from': first})


def _tile(page: Page, name: str) -> dict[str, object]:
    """Return a key number of the cover."""
    named = page.ledger.named(name)
    fact = named if isinstance(named, Fact) else named[0]  # of several, validation refuses the tile
    return {
        **large_number(page, fact)._asdict(),
        'scope': cited(page, page.line(f'tile-{name}'), page.traces.named(fact)),
        'subject': page.ledger.of_subject(fact),
    }


def _edition(page: Page, tag: str, locale: Locale) -> Edition:
    current = tag == page.words.language.tag
    file = page.ledger.public.brief.file(tag)
    return Edition(tag, locale.name, locale.direction, current, file)


def _notices(page: Page, house: House) -> dict[str, object]:
    """Return what warns of the page: that it is a draft, invented, or under embargo."""
    brief = page.ledger.public.brief
    zones = brief.embargo_zones or house.embargo_zones
    source = f'language-{brief.source_language}'
    draft = page.words.language.locale.is_draft(brief.source_language)
    return {
        'draft': page.text('notice-draft', source=source) if draft else None,
        'fictional': page.text('notice-fictional') if brief.fictional else None,
        'embargo': page.markup(lambda: html(embargo_notice(page.words, zones)))
        if brief.embargo
        else None,
    }


def _credits(page: Page, house: House) -> dict[str, object]:
    """Return whose the brief is, and how it is cited, licensed and verified."""
    organisation, day = _organisation(page, house), page.ledger.fact('day.published')
    licence, contact = Code(house.licence, house.licence_url), Code(house.contact, house.contact)
    rebuilt, key = None, None
    if house.rebuilt_example:
        rebuilt = page.text('colophon-rebuilt', organisation=organisation)
    if house.fingerprint:
        key = page.text('colophon-key', fingerprint=(Code(house.fingerprint),))
    return {
        'citation': page.markup(lambda: _citation(page, organisation)),
        'rebuilt': rebuilt,
        'licence': page.text('colophon-licence', licence=(licence,)),
        'key': key,
        'contact': page.text('colophon-contact', url=(contact,)),
        'source_line': page.text('source-line', organisation=organisation, day=day),
        'attribution': page.text('quotation-attribution', organisation=organisation, day=day),
    }


def _organisation(page: Page, house: House) -> Phrase:
    return (Name(house.organisation.get(page.words.language.tag, ''), 'organisation'),)


def _citation(page: Page, organisation: Phrase) -> Markup:
    return html(
        page.words.text(
            'citation',
            organisation=organisation,
            title=page.writer.phrase('headline'),
            day=page.ledger.fact('day.published'),
            edition=page.ledger.public.brief.edition,
        )
    )


def _page_of(page: Page) -> list[PageNumber]:
    """Return the words around the page number, with the names of the counters between them."""
    counters = {'page': (Ordinal('page', 0),), 'pages': (Ordinal('pages', 0),)}
    return [
        PageNumber(part.text, '') if isinstance(part, Ordinal) else PageNumber('', plain((part,)))
        for part in page.words.text('page-of', **counters)
    ]
