"""The change note of a corrected edition: what number changed, from and to, and which incidents."""

from markupsafe import Markup

from pipeline.language import Code, html
from pipeline.write.cells import Cell


def changes(page) -> dict:
    """Return what the layout prints of a corrected edition, or nothing for a first one."""
    ledger, words = page.ledger, page.words
    before = ledger.public.replaces
    if before is None:
        return {}
    editions = {'edition': ledger.public.brief.edition, 'replaced': before.edition}
    columns = [
        page.text('column-changed'),
        *(
            page.text('column-edition', edition=edition)
            for edition in (before.edition, ledger.public.brief.edition)
        ),
    ]
    rows = [
        [Cell(label(page, name), 'head'), _number(page, f'before.{name}'), _number(page, name)]
        for name in ledger.changed
    ]
    return {
        'notice': page.text(
            'notice-corrected',
            day=ledger.fact('day.corrected'),
            before=ledger.fact('day.replaced'),
            **editions,
        ),
        'summary': page.text('changes-summary', numbers=ledger.fact('changes.numbers'), **editions),
        'table': {
            'id': 'table-changes',
            'name': 'changes',
            'label': page.number('table'),
            'title': page.text('table-changes-title', **editions),
            'note': page.text('table-changes-note'),
            'columns': columns,
            'names': ['changed', 'before', 'after'],
            'groups': [{'head': None, 'rows': rows, 'total': None}],
            'wide': True,
        }
        if rows
        else None,
        'incidents': [
            page.text(
                f'changes-incidents-{kind}',
                incidents=fact,
                ids=words.language.listed(
                    [(Code(name.removeprefix('incident:')),) for name in fact.records]
                ),
            )
            for kind in ('added', 'corrected', 'withdrawn')
            if (fact := ledger.fact(f'changes.incidents.{kind}')).value
        ],
    }


def _number(page, name):
    fact = page.ledger.facts.get(name)
    if fact is None:
        return page.absent('not-printed')
    return (
        Cell(Markup(html(page.words.day(fact, 'short'))), 'number')
        if fact.kind == 'day'
        else page.counted_cell(fact)
    )


def label(page, name):
    """Say what a fact counts and of whom, where and when, from its name: "civilians killed, Syrian regime"."""
    words, ledger = page.words, page.ledger
    fact = ledger.facts.get(name) or ledger.facts[f'before.{name}']
    said = (
        page.attempt(words.name, fact.unit, 'label')
        if fact.unit in words.language.terms
        else page.text(f'column-{"attacks" if fact.unit.startswith("attacks-") else fact.unit}')
    )
    return Markup(' · ').join(
        Markup(html(each)) if isinstance(each, tuple) else each
        for each in (said, *_scope(page, name, fact))
    )


def _scope(page, name, fact):
    """Yield the words of the steps of a fact's name that say of whom, where or when."""
    words, public = page.words, page.ledger.public
    known = {incident.id for incident in (*public.incidents, *public.previous)} | set(
        public.replaces.incidents
    )
    steps = name.split('.')
    for before, step in zip(('', *steps), steps, strict=False):
        said = next(
            (
                message
                for message in (f'scope-{before}-{step}', f'scope-{step}')
                if message in words.language.messages
            ),
            None,
        )
        if said:
            yield words.text(said)
        elif f'key-{step}' in words.language.messages:
            yield words.text(f'key-{step}')
        elif step in known:
            yield (Code(step),)
        elif day := next(
            (day for day in (f'day.{step}', f'day.month.{step}') if day in page.ledger.facts), None
        ):
            yield words.day(day, 'short')
        elif step != fact.unit and (
            step in words.language.terms or step in public.places or step in public.facilities
        ):
            yield words.name(step, 'label' if step in words.language.terms else 'name')
