"""What the press page tells of an edition, said once when it is published: later prose and later words change nothing of it."""

from pipeline.language import Code, Name, ProseWriter, html
from pipeline.model import Correction, Drawn, Ledger, PressFigure, PressPage, PressTile


def told_page(
    ledger: Ledger, writer: ProseWriter, figures: dict[str, Drawn], house, verify: list[tuple]
) -> bytes:
    """Return what the press page tells of one language of an edition, as JSON. Raises ``Refused`` where a word or a number is missing."""
    brief, words = ledger.public.brief, writer.words
    tag, published = words.language.tag, ledger.fact('day.published')
    organisation = (Name(house.organisation[tag], 'organisation'),)
    notices = [words.text('notice-fictional')] if brief.fictional else []
    if words.language.locale.is_draft(brief.source_language):
        notices.append(words.text('notice-draft', source=f'language-{brief.source_language}'))
    page = PressPage(
        stem=brief.stem,
        language=tag,
        source_language=brief.source_language,
        languages=brief.languages,
        published=brief.published,
        issued=brief.issued,
        title=writer.plain('headline'),
        description=writer.plain('sub-headline'),
        organisation=house.organisation[tag],
        headline=_line(writer, 'headline'),
        sub_headline=_line(writer, 'sub-headline'),
        kind=html(words.text(f'kind-{brief.type}')),
        day=html(words.day(published)),
        notices=tuple(map(html, notices)),
        tiles=tuple(_tile(name, ledger, writer) for name in brief.tiles),
        figures=tuple(
            PressFigure(name=name, title=drawn.title, note=drawn.note, alt=drawn.alt)
            for name, drawn in figures.items()
        ),
        credit=html(words.text('source-line', organisation=organisation, day=published)),
        citation=html(
            words.text(
                'citation',
                organisation=organisation,
                title=writer.phrase('headline'),
                day=published,
                edition=brief.edition,
            )
        ),
        licence=html(
            words.text('colophon-licence', licence=(Code(house.licence, house.licence_url),))
        ),
        licence_url=house.licence_url,
        verify=tuple(map(html, verify)),
        correction=_correction(ledger, writer) if ledger.public.replaces else None,
    )
    return (page.model_dump_json(indent=1) + '\n').encode()


def _line(writer, block):
    """A block of one paragraph, without the paragraph; its footnotes are the brief's."""
    return writer.html(block).removeprefix('<p>').removesuffix('</p>')


def _tile(name, ledger, writer):
    fact, words = ledger.named(name), writer.words
    return PressTile(
        fact=fact.name,
        tied=fact.qualifier,
        qualifier=html(words.qualifier(fact)),
        number=html(words.bare(fact)),
        unit=html(words.measure(fact)),
        scope=_line(writer, f'tile-{name}'),
        subject=ledger.of_subject(fact),
    )


def _correction(ledger, writer):
    words, editions = (
        writer.words,
        {'edition': ledger.public.brief.edition, 'replaced': ledger.public.replaces.edition},
    )
    corrected = ledger.fact('day.corrected')
    return Correction(
        replaced=ledger.public.replaces.edition,
        reason=writer.html('correction'),
        notice=html(
            words.text(
                'notice-corrected', day=corrected, before=ledger.fact('day.replaced'), **editions
            )
        ),
        summary=html(
            words.text('changes-summary', numbers=ledger.fact('changes.numbers'), **editions)
        ),
        banner=html(
            words.text('site-replaced', day=corrected, edition=ledger.public.brief.edition)
        ),
    )
