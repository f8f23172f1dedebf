"""From a claim of ours to what is audited: a page of its own."""

from pipeline.audit.numbers import Name, Number
from pipeline.audit.pages import AMONG, ITEMS, THE_CLAIM, Dated, Page, Period, PublicationDay
from pipeline.model import Claim, Count


def page_of_claim(claim: Claim) -> Page:
    """Return a claim as a page.

    Two claims of one thing by one organisation have the same subject.
    """
    name = f'{claim.at("id")}/{claim.id}'
    whole: Name = (name, claim.measure)
    numbers: dict[Name, Number] = {whole: Number.of(claim.value, claim, 'value')}
    tables: dict[str, tuple[Name, ...]] = {}
    groups: list[tuple[str, Count]] = [(part.group, part.value) for part in claim.of_which]
    items = [
        (item.place or item.facility_type or str(item.date), item.value) for item in claim.items
    ]
    for table, rows in ((AMONG, groups), (ITEMS, items)):
        found = _rows((*whole, table), rows, claim, table)
        numbers |= found
        if found:
            tables[table] = tuple(found)
    return Page(
        name=name,
        statement=claim.id,
        where=claim.at('id'),
        subject=_subject(claim),
        speaker=THE_CLAIM,
        period=Period(
            claim.period.from_,
            claim.period.to,
            None,
            claim.at('period', 'from'),
            claim.at('period', 'to'),
        ),
        published=PublicationDay(claim.published, claim.at('published')),
        numbers=numbers,
        tables={whole: tables},
        wheres={(*whole, table): claim.at(table) for table in tables},
        days=tuple(
            Dated(
                item.date, item.date, claim.at('items', i, 'date'), f'the incident of {item.date}'
            )
            for i, item in enumerate(claim.items)
            if item.date
        ),
    )


def _rows(
    stem: Name, rows: list[tuple[str, Count]], claim: Claim, table: str
) -> dict[Name, Number]:
    """Return the numbers of a table; of rows with one word, all but the first are numbered."""
    found: dict[Name, Number] = {}
    seen: set[str] = set()
    for i, (row, count) in enumerate(rows):
        word = f'{row} {i}' if row in seen else row
        seen.add(row)
        found[*stem, word] = Number.of(count, claim, table, i, 'value')
    return found


def _subject(claim: Claim) -> str:
    parts = (
        claim.by,
        claim.actor,
        claim.measure,
        claim.status,
        claim.weapon,
        claim.period.from_,
        claim.period.to,
        claim.itemises or '',
    )
    return ' '.join(map(str, parts))
