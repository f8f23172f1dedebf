"""What the layout may say: text by message, prose by block, figures and tables by name."""

from markupsafe import Markup

from pipeline.language import Code, Name, Ordinal, html, notice
from pipeline.model import Problem, Refused, Where
from pipeline.write.cells import Cell
from pipeline.write.changes import changes
from pipeline.write.cross_references import WITHHELD, Traces, cited, traced
from pipeline.write.house import LOGO
from pipeline.write.tables import TABLES, reconciliation
from pipeline.write.tally import notable
from pipeline.write.tolls import measured, others_killed

BESIDE = (
    3,
    12,
)  # as many columns, and rows, may a table have that stands beside its title; a longer one goes on over pages
OF_CIVILIANS = (
    'parties',
    'places',
    'means',
)  # tables of civilians killed in all incidents counted: they name who else was killed


class Page:
    """What the layout may say: text by message, prose by block, figures and tables by name."""

    def __init__(self, ledger, words, speaker, figures, kind, house, languages):
        self.ledger, self.words, self.speaker, self.figures = ledger, words, speaker, figures
        self.kind, self.house, self.languages, self.problems, self.counted, self.traces = (
            kind,
            house,
            languages,
            [],
            {},
            Traces(ledger, kind),
        )

    def attempt(self, say, *arguments, **values):
        """Say something; a fault is kept and the place of the text marked, so that all faults come at once."""
        try:
            return say(*arguments, **values)
        except Refused as refusal:
            self.problems += refusal.problems
            return Markup('⟪⟫')

    def text(self, message, **values):
        return self.attempt(lambda: Markup(html(self.words.text(message, **values))))

    def prose(self, block):
        return self.attempt(lambda: Markup(self.speaker.html(block, self.footnote)))

    def line(self, block):
        """A block of one paragraph, without the paragraph."""
        return self.one_line(block, self.footnote)

    def one_line(self, block, footnote=None):
        return self.attempt(
            lambda: Markup(
                self.speaker.html(block, footnote).removeprefix('<p>').removesuffix('</p>')
            )
        )

    def footnote(self, block):
        return Markup('<span class="footnote">{}</span>').format(self.line(block))

    def note(self, message, **values):
        """A footnote that a number brings with it, in words of the pack."""
        return Markup('<span class="footnote">') + self.text(message, **values) + Markup('</span>')

    def values(self):
        """Return everything the layout knows."""
        brief, words = self.ledger.public.brief, self.words
        language, changed = (
            words.language,
            changes(self),
        )  # first, as its table is the first of the page
        sections = [self.section(i, section) for i, section in enumerate(self.kind.sections, 1)]
        return {
            'changes': changed,
            'language': {
                'tag': language.tag,
                'direction': language.direction,
                'status': language.locale.status,
                'digits': language.locale.digits,
                'serif': self.families('serif'),
                'sans': self.families('sans'),
            },
            'colours': self.house.palette,
            'title': self.attempt(self.speaker.plain, 'headline'),
            'description': self.attempt(self.speaker.plain, 'sub-headline'),
            'organisation': self.organisation(),
            'logo': LOGO if self.house.logo else None,
            'published': brief.published.isoformat(),
            'issued': brief.issued.isoformat(),
            'type': brief.type,
            'kind': f'kind-{brief.type}',
            'day_published': self.day('day.published'),
            'period': self.period(),
            'draft': self.draft(),
            'tiles': [self.tile(name) for name in brief.tiles],
            'sections': sections,
            'contents': self.contents(sections, changed) if self.kind.contents else None,
            'cover_figure': self.figure(self.kind.cover_figure, numbered=False)
            if self.kind.cover_figure
            else None,
            'fictional': self.text('notice-fictional') if brief.fictional else None,
            'embargo': self.embargo() if brief.embargo else None,
            'available': [self.available(tag) for tag in brief.languages],
            'sources': self.sources(),
            'citation': self.attempt(self.citation),
            'rebuilt': self.text('colophon-rebuilt', organisation=self.organisation_name())
            if self.house.rebuilt_example
            else None,
            'licence': self.text(
                'colophon-licence', licence=(Code(self.house.licence, self.house.licence_url),)
            ),
            'key': self.text('colophon-key', fingerprint=(Code(self.house.fingerprint),))
            if self.house.fingerprint
            else None,
            'contact': self.text(
                'colophon-contact', url=(Code(self.house.contact, self.house.contact),)
            ),
            'source_line': self.text(
                'source-line',
                organisation=self.organisation_name(),
                day=self.ledger.fact('day.published'),
            ),
            'attribution': self.text(
                'quotation-attribution',
                organisation=self.organisation_name(),
                day=self.ledger.fact('day.published'),
            ),
            'page_of': self.page_of(),
            'quotes': list(language.locale.quotes),
            'has': lambda block: block in self.speaker.prose.blocks,
            'text': self.text,
            'prose': self.prose,
            'line': self.line,
            'traced': lambda markup: traced(self, markup),
        }

    def families(self, kind):
        return Markup(
            ', '.join(f"'{family}'" for family in getattr(self.words.language.locale.fonts, kind))
        )

    def organisation(self):
        tag = self.words.language.tag
        self.problems += self.house.unnamed([tag])
        return self.house.organisation.get(tag, '')

    def organisation_name(self):
        return (Name(self.organisation(), 'organisation'),)

    def citation(self):
        brief = self.ledger.public.brief
        return Markup(
            html(
                self.words.text(
                    'citation',
                    organisation=self.organisation_name(),
                    title=self.speaker.said('headline'),
                    day=self.ledger.fact('day.published'),
                    edition=brief.edition,
                )
            )
        )

    def day(self, fact, form='long'):
        return Markup(html(self.words.day(fact, form)))

    def period(self):
        first = self.ledger.fact('day.period-from')
        if self.ledger.public.brief.period.to is None:
            return self.text('period-open', **{'from': first})
        return self.text('period-closed', to=self.ledger.fact('day.period-to'), **{'from': first})

    def draft(self):
        if self.words.language.locale.status != 'draft':
            return None
        return self.text(
            'notice-draft', source=f'language-{self.ledger.public.brief.source_language}'
        )

    def embargo(self):
        zones = self.ledger.public.brief.embargo_zones or self.house.embargo_zones
        return self.attempt(lambda: Markup(html(notice(self.words, zones))))

    def page_of(self):
        """The words around the page number; the numbers are put in when pages are made."""
        said = self.words.text('page-of', page=(Ordinal('page', 0),), pages=(Ordinal('pages', 0),))
        return [
            {
                'counter': part.text if isinstance(part, Ordinal) else '',
                'text': '' if isinstance(part, Ordinal) else part.text,
            }
            for part in said
        ]

    def tile(self, name):
        fact = self.ledger.named(name)
        return {
            **self.toll(fact),
            'scope': cited(self, self.line(f'tile-{name}'), self.traces.named(fact)),
            'subject': self.ledger.of_subject(fact),
        }

    def toll(self, fact):
        """A number set large: its qualifier, the number and what it counts, each in a place of its own."""
        return {
            'qualifier': Markup(html(self.words.qualifier(fact))),
            'number': Markup(html(self.words.bare(fact))),
            'tied': fact.qualifier,
            'ranged': fact.ranged,
            'fact': fact.name,
            'unit': self.attempt(lambda: Markup(html(self.words.measure(fact)))),
        }

    def available(self, tag):
        pack = self.languages[tag]
        return {
            'tag': tag,
            'name': pack.name,
            'direction': pack.direction,
            'current': tag == self.words.language.tag,
            'file': self.ledger.public.brief.file(tag),
        }

    def sources(self):
        """All sources, in the order of their numbers; those that must not be named are one."""
        public = self.ledger.public
        texts = {name: self.source(source) for name, source in public.sources.items()} | {
            f'origin-{number}': self.taken(number, origin)
            for number, origin in enumerate(public.origins, 1)
        }
        return [
            {
                'id': f'source-{name}',
                'number': Markup(html(self.words.ordinal(number))),
                'text': self.text('source-withheld') if name == WITHHELD else texts[name],
                'archived': self.archived(public.sources.get(name)),
            }
            for name, number in self.traces.sources.items()
        ]

    def archived(self, source):
        """Where a copy of a source is kept, if there is one."""
        return (
            self.text('source-archived', url=(Code(source.archive_url, source.archive_url),))
            if source is not None and source.archive_url
            else None
        )

    def source(self, source):
        day = next(
            (
                f
                for f in self.ledger.facts.values()
                if f.kind == 'day' and f.day == source.published
            ),
            None,
        )
        said = {
            'organisation': self.attempt(self.words.name, source.by, 'label'),
            'url': (Code(source.url or '', source.url or ''),),
        }
        if not source.url:
            return Markup(html(said['organisation']))
        return (
            self.text('source-report', day=day, **said)
            if day
            else self.text('source-undated', **said)
        )

    def taken(self, number, origin):
        """Say where data come from that others made."""
        return self.text(
            'source-data',
            producer=(Name(origin.producer, f'origin-{number}'),),
            licence=(Name(origin.licence, f'licence-{number}'),),
            url=(Code(origin.url, origin.url),),
            day=self.ledger.fact(f'day.accessed-{number}'),
        )

    def section(self, number, section):
        return {
            'number': Markup(html(self.words.ordinal(number))),
            'id': section.id,
            'label': self.line(f'{section.id}-label'),
            'running': self.one_line(f'{section.id}-label'),
            'title': self.line(f'{section.id}-title'),
            'lede': self.line(f'{section.id}-lede')
            if f'{section.id}-lede' in self.speaker.prose.blocks
            else None,
            'continues': section.continues,
            'parts': [self.part(part) for part in section.parts],
        }

    def contents(self, sections, changed):
        """The sections, and the figures and tables in them, each with the place that its page is asked of; a title leaves its footnotes where it stands."""

        def entry(id, label, title):
            return {'id': id, 'label': label, 'title': title}

        def held(kind):
            tables = [changed['table']] if kind == 'table' and changed.get('table') else []
            return [
                entry(part['id'], part['label'], part['title'])
                for part in (*tables, *(part for section in sections for part in section['parts']))
                if part.get('kind', 'table') == kind
            ]

        headed = [entry('changes', '', self.text('changes-title'))] if changed else []
        headed += [
            entry(section['id'], section['number'], self.one_line(f'{section["id"]}-title'))
            for section in sections
        ]
        return [group for group in (headed, held('figure'), held('table')) if group]

    def part(self, part):
        margin = self.prose(part.margin) if part.margin else None
        if part.kind == 'figure':
            return {'kind': 'figure', 'margin': margin, **self.figure(part.name)}
        if part.kind == 'table':
            return {'kind': 'table', 'margin': margin, **self.table(part.name)}
        if part.kind == 'box':
            held = {'reconciliation': reconciliation, 'notable': notable}
            rows = held[part.name](self) if part.name in held else None
            if part.name == 'reconciliation':
                self.traces.printed(
                    'table-reconciliation', (cell for row in rows['rows'] for cell in row['cells'])
                )
            return {'kind': part.name, 'margin': margin, 'rows': rows}
        return {'kind': part.kind, 'name': part.name, 'margin': margin}

    def number(self, what):
        self.counted[what] = self.counted.get(what, 0) + 1
        return self.text(f'{what}-label', number=self.counted[what])

    def figure(self, name, numbered=True):
        if name not in self.figures:
            self.problems.append(
                Problem(
                    Where(f'templates/briefs/{self.ledger.public.brief.type}.yaml'),
                    f'the figure "{name}" was not drawn',
                    f'Known: {", ".join(self.figures)}',
                    'translation',
                )
            )
            return {
                'id': '',
                'label': None,
                'title': Markup('⟪⟫'),
                'note': '',
                'alt': '',
                'file': '',
                'width': 0,
                'height': 0,
            }
        drawn = self.figures[name]
        return {
            'id': f'figure-{name}',
            'label': self.number('figure') if numbered else None,
            'title': Markup(drawn.title),
            'note': Markup(drawn.note),
            'alt': drawn.alt,
            'file': drawn.file,
            'width': drawn.width,
            'height': drawn.height,
        }

    def table(self, name):
        brief, facts = self.ledger.public.brief, self.ledger.facts
        rows, columns = TABLES[name](self)
        self.traces.printed(
            f'table-{name}',
            (
                cell
                for group in rows
                for row in (*group['rows'], group['total'] or ())
                for cell in row
            ),
        )
        if not any(group['rows'] for group in rows):
            self.problems.append(
                Problem(
                    Where(f'templates/briefs/{brief.type}.yaml'),
                    f'the table "{name}" has no row: nothing of it is recorded, or may leave',
                    'Leave it out of the type of brief',
                    'translation',
                )
            )
        others = others_killed(self.ledger) if name in OF_CIVILIANS else []
        note = self.text(
            f'table-{name}-note',
            start=next(
                facts[name]
                for name in ('day.year-from', 'day.previous-from', 'day.period-from')
                if name in facts
            ),
            basis=brief.basis,
        )
        if others:
            note += Markup('<span class="gap"> </span>') + self.attempt(
                lambda: Markup(
                    html(
                        self.words.text('table-civilians-only', others=measured(self.words, others))
                    )
                )
            )
        return {
            'id': f'table-{name}',
            'label': self.number('table'),
            'name': name,
            'title': self.text(f'table-{name}-title', actor=brief.context),
            'note': note,
            'columns': [self.text(f'column-{column}') for column in columns],
            'names': columns,
            'groups': rows,
            'wide': len(columns) > BESIDE[0]
            or sum(len(group['rows']) for group in rows) > BESIDE[1],
        }

    def said(self, segments, kind=''):
        return Cell(Markup(html(segments)), kind)

    def absent(self, message):
        return Cell(self.text(message), 'absent')

    def counted_cell(self, fact, none='none'):
        """A number in a table: the qualifier in a place of its own, so that digits stand under digits."""
        if fact.value is None:
            return self.absent('not-known')
        if fact.is_none:
            return Cell(
                Markup('<data class="number spelled" value="0" data-fact="{}">{}</data>').format(
                    fact.name, self.text(none)
                ),
                'absent',
            )
        return Cell(
            Markup(html(self.words.bare(fact))), 'number', Markup(html(self.words.qualifier(fact)))
        )
