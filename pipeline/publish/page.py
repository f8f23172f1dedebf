"""What the press page says of an edition, fixed when it is published.

Later prose and later words of a language change nothing of it.
"""

from collections.abc import Mapping, Sequence

from pipeline.language import Code, Name, Phrase, ProseWriter, html
from pipeline.model import (
    Correction,
    Drawn,
    Fact,
    Ledger,
    PressFigure,
    PressPage,
    PressTile,
    Published,
)
from pipeline.publish.publisher import Publisher


def press_page(
    ledger: Ledger,
    writer: ProseWriter,
    figures: Mapping[str, Drawn],
    publisher: Publisher,
    verify: Sequence[Phrase],
) -> bytes:
    """Return what the press page says of one language of an edition, as JSON.

    ``verify`` are the paragraphs on how to verify its files. Raises ``Refused`` where a word or a
    number is missing.
    """
    brief, words = ledger.public.brief, writer.words
    tag, published = words.language.tag, ledger.fact('day.published')
    replaced = ledger.public.replaces
    organisation = (Name(publisher.organisation[tag], 'organisation'),)
    licence = (Code(publisher.licence, publisher.licence_url),)
    citation = words.text(
        'citation',
        organisation=organisation,
        title=writer.phrase('headline'),
        day=published,
        edition=brief.edition,
    )
    page = PressPage(
        stem=brief.stem,
        language=tag,
        source_language=brief.source_language,
        languages=brief.languages,
        published=brief.published,
        issued=brief.issued,
        title=writer.plain('headline'),
        description=writer.plain('sub-headline'),
        organisation=publisher.organisation[tag],
        headline=_line(writer, 'headline'),
        sub_headline=_line(writer, 'sub-headline'),
        kind=html(words.text(f'kind-{brief.type}')),
        day=html(words.day(published)),
        notices=tuple(map(html, _notices(ledger, writer))),
        tiles=tuple(_tile(name, ledger, writer) for name in brief.tiles),
        figures=tuple(
            PressFigure(name=name, title=drawn.title, note=drawn.note, alt=drawn.alt)
            for name, drawn in figures.items()
        ),
        credit=html(words.text('source-line', organisation=organisation, day=published)),
        citation=html(citation),
        licence=html(words.text('colophon-licence', licence=licence)),
        licence_url=publisher.licence_url,
        verify=tuple(map(html, verify)),
        correction=_correction(ledger, writer, replaced) if replaced else None,
    )
    return (page.model_dump_json(indent=1) + '\n').encode()


def _notices(ledger: Ledger, writer: ProseWriter) -> list[Phrase]:
    """Return what a page has to say before all else: that it is fictional, or a draft."""
    brief, words = ledger.public.brief, writer.words
    notices = []
    if brief.fictional:
        notices.append(words.text('notice-fictional'))
    if words.language.locale.is_draft(brief.source_language):
        notices.append(words.text('notice-draft', source=f'language-{brief.source_language}'))
    return notices


def _line(writer: ProseWriter, block: str) -> str:
    """Return a block of one paragraph, without the paragraph; its footnotes are the brief's."""
    return writer.html(block).removeprefix('<p>').removesuffix('</p>')


def _tile(name: str, ledger: Ledger, writer: ProseWriter) -> PressTile:
    """Return a key figure by its short name."""
    named, words = ledger.named(name), writer.words
    fact = named if isinstance(named, Fact) else named[0]  # of several, validation refuses the tile
    return PressTile(
        fact=fact.name,
        tied=fact.qualifier,
        qualifier=html(words.qualifier(fact)),
        number=html(words.bare(fact)),
        unit=html(words.measure(fact)),
        scope=_line(writer, f'tile-{name}'),
        subject=ledger.of_subject(fact),
    )


def _correction(ledger: Ledger, writer: ProseWriter, replaced: Published) -> Correction:
    """Return what a corrected edition says of itself and of the one that it replaces."""
    words, edition = writer.words, ledger.public.brief.edition
    corrected, before = ledger.fact('day.corrected'), ledger.fact('day.replaced')
    notice = words.text(
        'notice-corrected',
        day=corrected,
        before=before,
        edition=edition,
        replaced=replaced.edition,
    )
    summary = words.text(
        'changes-summary',
        numbers=ledger.fact('changes.numbers'),
        edition=edition,
        replaced=replaced.edition,
    )
    return Correction(
        replaced=replaced.edition,
        reason=writer.html('correction'),
        notice=html(notice),
        summary=html(summary),
        banner=html(words.text('site-replaced', day=corrected, edition=edition)),
    )
