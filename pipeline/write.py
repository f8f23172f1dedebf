"""Write one brief in one language: the facts, the figures, the prose and the pack's words, in the shared layout.

The layout gets finished pieces of text and functions that say more of them; it gets no record and no object of ours.
Every number in the page carries the name of its fact.
"""
from pathlib import Path
from traceback import extract_tb
from typing import Literal, NamedTuple

from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup
from pydantic import model_validator
from pydantic_core import PydanticCustomError

from pipeline.language import Code, Name, Ordinal, Speaker, Text, Words, html
from pipeline.model import Drawn, Ledger, Problem, Record, Refused, Where
from pipeline.settings import nearest


class Part(Record):
    """One part of a section: exactly one of its kinds, and a margin note where there is one."""

    prose: str | None = None
    figure: str | None = None
    table: Literal['strikes', 'attacks', 'facilities'] | None = None
    quotation: str | None = None
    box: Literal['reconciliation', 'method', 'sources', 'colophon'] | None = None
    margin: str | None = None

    @property
    def kind(self) -> str:
        return next(kind for kind in ('prose', 'figure', 'table', 'quotation', 'box') if getattr(self, kind))

    @property
    def name(self) -> str:
        return getattr(self, self.kind)

    @model_validator(mode='after')
    def _one_kind(self):
        kinds = [kind for kind in ('prose', 'figure', 'table', 'quotation', 'box') if getattr(self, kind)]
        if len(kinds) != 1:
            raise PydanticCustomError('part', 'a part is one of prose, figure, table, quotation or box; here: {kinds}', {'kinds': ', '.join(kinds) or 'none'})
        return self


class Section(Record):
    """A section: its blocks are ``<id>-label``, ``<id>-title`` and, where there is one, ``<id>-lede``."""

    id: str
    parts: tuple[Part, ...]


class BriefType(Record):
    """What a type of brief holds, in order (``templates/briefs/<type>.yaml``)."""

    cover_figure: str
    sections: tuple[Section, ...]

    def figures(self) -> tuple[str, ...]:
        """Return the names of all figures, in the order of the page."""
        return (self.cover_figure, *(part.figure for section in self.sections for part in section.parts if part.figure))

    def missing(self, drawable: list[str]) -> list[Problem]:
        """Return a problem for each figure that is wanted and that no file of ``figures/`` draws."""
        places = [('cover_figure',), *(('sections', i, 'parts', j, 'figure') for i, section in enumerate(self.sections) for j, part in enumerate(section.parts) if part.figure)]
        return [Problem(self.at(*place), f'there is no figure "{name}"', nearest(name, drawable), 'translation')
                for place, name in zip(places, self.figures(), strict=True) if name not in drawable]

    def blocks(self, brief) -> list[str]:
        """Return the blocks of prose that a brief of this type needs."""
        blocks = ['headline', 'sub-headline', 'short-title', *(f'tile-{name}' for name in brief.tiles)]
        for section in self.sections:
            blocks += [f'{section.id}-label', f'{section.id}-title']
            for part in section.parts:
                blocks += [name for name in (part.prose, part.quotation, part.margin) if name]
                blocks += [part.box] if part.box in ('reconciliation', 'method') else []
        return blocks


class House(Record):
    """Who publishes (``templates/house.yaml``)."""

    organisation: dict[str, str]
    contact: str
    licence: str
    licence_url: str
    colours: dict[Literal['ink', 'accent'], str]
    rebuilt_example: bool

    def unnamed(self, tags) -> list[Problem]:
        """Return a problem for each language in which the organisation has no name."""
        return [Problem(self.at('organisation'), f'the organisation has no name in {tag}', f'Add "{tag}:"', 'translation') for tag in tags if tag not in self.organisation]


class Cell(NamedTuple):
    """A cell of a table: its markup, and its kind, which decides how it is set."""

    markup: Markup
    kind: str = ''                           # number, absent, head
    qualifier: Markup = Markup('')
    rows: int = 1


def write(ledger: Ledger, words: Words, speaker: Speaker, figures: dict[str, Drawn], kind: BriefType, house: House, languages: dict, layouts: list[Path]) -> str:
    """Return one brief as HTML.

    ``languages`` are the packs of all languages of the brief by tag, for "Available in"; ``layouts`` the folders to
    look for templates in, the pack's own first; the last is also known as ``shared/``. Raises ``Refused`` with all missing words and numbers.
    """
    page = _Page(ledger, words, speaker, figures, kind, house, languages)
    environment = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([*map(FileSystemLoader, layouts), PrefixLoader({'shared': FileSystemLoader(layouts[-1])})]), undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    for name in ('attr', 'tojson', 'xmlattr', 'safe'):
        environment.filters.pop(name, None)
    for name in ('lipsum', 'cycler', 'joiner', 'namespace', 'range', 'dict'):
        environment.globals.pop(name, None)
    try:
        written = environment.get_template('brief.html').render(page.values())
    except TemplateSyntaxError as error:
        raise Refused([Problem(Where(error.filename or error.name, error.lineno), f'not a template: {error.message}', 'Compare with the shared layout', 'translation')]) from None
    except TemplateError as error:
        raise Refused([*page.problems, Problem(_line_of(error), f'the layout asks for something unknown: {error.message}',
                                               'Use the names that the shared layout uses', 'translation')]) from None
    except RecursionError as error:
        raise Refused([Problem(_line_of(error), 'the layout calls itself without end', 'Begin it with {% extends "shared/brief.html" %}', 'translation')]) from None
    if page.problems:
        raise Refused(page.problems)
    return written


def _line_of(error):
    """Return the line of the template at which an error arose; Jinja puts its templates into the traceback."""
    steps = [step for step in extract_tb(error.__traceback__) if step.filename.endswith('.html')]
    return Where(steps[-1].filename, steps[-1].lineno) if steps else Where('templates/layouts/brief.html')


class _Page:
    """What the layout may say: text by message, prose by block, figures and tables by name."""

    def __init__(self, ledger, words, speaker, figures, kind, house, languages):
        self.ledger, self.words, self.speaker, self.figures = ledger, words, speaker, figures
        self.kind, self.house, self.languages, self.problems, self.counted = kind, house, languages, [], {}

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
        return self.attempt(lambda: Markup(self.speaker.html(block, self.footnote).removeprefix('<p>').removesuffix('</p>')))

    def footnote(self, block):
        return f'<span class="footnote">{self.line(block)}</span>'

    def values(self):
        """Return everything the layout knows."""
        brief, words = self.ledger.public.brief, self.words
        language = words.language
        return {
            'language': {'tag': language.tag, 'direction': language.direction, 'status': language.locale.status, 'digits': language.locale.digits,
                         'serif': self.families('serif'), 'sans': self.families('sans')},
            'colours': dict(self.house.colours),
            'title': self.attempt(self.speaker.plain, 'headline'),
            'description': self.attempt(self.speaker.plain, 'sub-headline'),
            'organisation': self.organisation(), 'published': brief.published.isoformat(),
            'kind': f'kind-{brief.type}', 'day_published': self.day('day.published'),
            'period': self.period(), 'draft': self.draft(),
            'tiles': [self.tile(name) for name in brief.tiles],
            'sections': [self.section(i, section) for i, section in enumerate(self.kind.sections, 1)],
            'cover_figure': self.figure(self.kind.cover_figure, numbered=False),
            'available': [self.available(tag) for tag in brief.languages],
            'sources': [self.source(source) for source in self.ledger.public.sources.values()],
            'citation': self.text('citation', organisation=self.organisation_name(), title=self.headline(), day=self.ledger.fact('day.published'), edition=brief.edition),
            'rebuilt': self.text('colophon-rebuilt', organisation=self.organisation_name()) if self.house.rebuilt_example else None,
            'licence': self.text('colophon-licence', licence=(Code(self.house.licence, self.house.licence_url),)),
            'contact': self.text('colophon-contact', url=(Code(self.house.contact, self.house.contact),)),
            'source_line': self.text('source-line', organisation=self.organisation_name(), day=self.ledger.fact('day.published')),
            'attribution': self.text('quotation-attribution', organisation=self.organisation_name(), day=self.ledger.fact('day.published')),
            'page_of': self.page_of(), 'quotes': list(language.locale.quotes), 'has': lambda block: block in self.speaker.prose.blocks,
            'text': self.text, 'prose': self.prose, 'line': self.line,
        }

    def families(self, kind):
        return Markup(', '.join(f"'{family}'" for family in getattr(self.words.language.locale.fonts, kind)))

    def organisation(self):
        tag = self.words.language.tag
        self.problems += self.house.unnamed([tag])
        return self.house.organisation.get(tag, '')

    def organisation_name(self):
        return (Name(self.organisation(), 'organisation'),)

    def headline(self):
        said = iter(self.speaker.segments('headline'))
        block, out, rest = self.speaker.block('headline'), [], self.speaker.block('headline').text
        for piece in block.pieces:
            before, _, rest = rest.partition(piece.source)
            out += [Text(before), *next(said)]
        return (*out, Text(rest))

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
        return self.text('notice-draft', source=f'language-{self.ledger.public.brief.source_language}')

    def page_of(self):
        """The words around the page number; the numbers are put in when pages are made."""
        said = self.words.text('page-of', page=(Ordinal('page', 0),), pages=(Ordinal('pages', 0),))
        return [{'counter': part.text if isinstance(part, Ordinal) else '', 'text': '' if isinstance(part, Ordinal) else part.text} for part in said]

    def tile(self, name):
        fact = self.ledger.named(name)
        of = fact.records or self.ledger.fact(fact.of[0]).records
        subject = any(stated.claim.actor == self.ledger.public.brief.subject for stated in self.ledger.public.claims if f'claim:{stated.claim.id}' in of)
        return {'qualifier': Markup(html(self.words.qualifier(fact))), 'number': Markup(html(self.words.bare(fact))), 'tied': fact.qualifier, 'ranged': fact.ranged, 'fact': fact.name,
                'unit': self.attempt(lambda: Markup(html(self.words.measure(fact)))), 'scope': self.line(f'tile-{name}'), 'subject': subject}

    def available(self, tag):
        pack = self.languages[tag]
        return {'tag': tag, 'name': pack.name, 'direction': pack.direction, 'current': tag == self.words.language.tag,
                'file': f'{self.ledger.public.brief.id}.{tag}.pdf'}

    def source(self, source):
        day = next((f for f in self.ledger.facts.values() if f.kind == 'day' and f.day == source.published), None)
        return {'text': self.text('source-report', organisation=self.words.name(source.by, 'label'), day=day or (Text(''),), url=(Code(source.url or '', source.url or ''),))}

    def section(self, number, section):
        return {'number': Markup(html(self.words.ordinal(number))), 'id': section.id, 'label': self.line(f'{section.id}-label'), 'title': self.line(f'{section.id}-title'),
                'lede': self.line(f'{section.id}-lede') if f'{section.id}-lede' in self.speaker.prose.blocks else None,
                'parts': [self.part(part) for part in section.parts]}

    def part(self, part):
        margin = self.prose(part.margin) if part.margin else None
        if part.kind == 'figure':
            return {'kind': 'figure', 'margin': margin, **self.figure(part.name)}
        if part.kind == 'table':
            return {'kind': 'table', 'margin': margin, **self.table(part.name)}
        if part.kind == 'box':
            rows = self.reconciliation() if part.name == 'reconciliation' else None
            return {'kind': part.name, 'margin': margin, 'rows': rows}
        return {'kind': part.kind, 'name': part.name, 'margin': margin}

    def number(self, what):
        self.counted[what] = self.counted.get(what, 0) + 1
        return self.text(f'{what}-label', number=self.counted[what])

    def figure(self, name, numbered=True):
        if name not in self.figures:
            self.problems.append(Problem(Where(f'templates/briefs/{self.ledger.public.brief.type}.yaml'), f'the figure "{name}" was not drawn',
                                         f'Known: {", ".join(self.figures)}', 'translation'))
            return {'label': None, 'title': Markup('⟪⟫'), 'note': '', 'alt': '', 'file': '', 'width': 0, 'height': 0}
        drawn = self.figures[name]
        return {'label': self.number('figure') if numbered else None, 'title': Markup(drawn.title), 'note': Markup(drawn.note), 'alt': drawn.alt, 'file': drawn.file,
                'width': drawn.width, 'height': drawn.height}

    def table(self, name):
        actor = self.ledger.public.brief.context
        rows, columns = getattr(self, f'_{name}')()
        return {'label': self.number('table'), 'name': name, 'title': self.text(f'table-{name}-title', actor=actor), 'note': self.text(f'table-{name}-note'),
                'columns': [self.text(f'column-{column}') for column in columns], 'names': columns, 'groups': rows}

    def said(self, segments, kind=''):
        return Cell(Markup(html(segments)), kind)

    def absent(self, message):
        return Cell(self.text(message), 'absent')

    def counted_cell(self, fact, none='none'):
        """A number in a table: the qualifier in a place of its own, so that digits stand under digits."""
        if fact.value is None:
            return self.absent('not-known')
        if fact.value == 0:
            return Cell(Markup(f'<data class="number spelled" value="0" data-fact="{fact.name}">{self.text(none)}</data>'), 'absent')
        return Cell(Markup(html(self.words.bare(fact))), 'number', Markup(html(self.words.qualifier(fact))))

    def _strikes(self):
        groups, rows = {}, 0
        for incident in self.ledger.public.incidents:
            actor = incident.attributions[0].actor if incident.attributions else None
            targets = incident.targets or (None,)
            for i, target in enumerate(targets):
                rows += 1
                groups.setdefault(actor, []).append([
                    self.said(self.words.ordinal(rows)), self._date(incident), self._place(incident), self._target(target),
                    self._weapon(incident), *self._killed(incident, i, len(targets))])
        heads = {actor: self.text('table-group', actor=actor) if actor else self.text('not-stated') for actor in groups}
        return [{'head': heads[actor], 'rows': rows, 'total': None} for actor, rows in groups.items()], ['number', 'date', 'place', 'target', 'weapon', 'killed']

    def _date(self, incident):
        return self.said(self.words.day(f'day.{incident.id}', 'short')) if f'day.{incident.id}' in self.ledger.facts else self.absent('not-stated')

    def _weapon(self, incident):
        return self.attempt(lambda: self.said(self.words.name(incident.weapon, 'label'))) if incident.weapon else self.absent('not-stated')

    def _place(self, incident):
        if incident.place is None:
            return self.absent('not-stated')
        if incident.place not in self.ledger.public.places:
            opening, closing = self.words.language.locale.quotes
            named = (Text(opening), Name((incident.place_text or {}).get(self.words.language.tag, ''), incident.id), Text(closing))
            return Cell(Markup(html(named)) + Markup(' <small>') + self.text('sic') + Markup('</small>'))
        said = self.words.name(incident.place)
        if incident.place_part:
            said = self.words.text('place-part', place=said, part=incident.place_part)
        return self.coded(said, incident.place)

    def coded(self, said, place, kind=''):
        """A place with its P-code, where it has one or lies in one that has."""
        pcode = self.ledger.public.places[place].pcode if place else None
        return Cell(Markup(html(said)) + (Markup(' <small>') + Markup(html((Code(pcode),))) + Markup('</small>') if pcode else ''), kind)

    def _target(self, target):
        if target is None:
            return self.absent('not-stated')
        if target.facility:
            return self.attempt(lambda: self.said(self.words.name(target.facility)))
        return Cell(self.text('sites-of', actor=target.sites_of))

    def _killed(self, incident, row, rows):
        """The dead of an incident stand once, beside all its targets: they are not known for each target apart."""
        fact = self.ledger.facts.get(f'killed.civilian.incident.{incident.id}')
        if fact is None or fact.value is None:
            return [self.absent('not-known')]
        return [] if row else [self.counted_cell(fact)._replace(rows=rows)]

    def _attacks(self):
        public, groups, total = self.ledger.public, [], None
        for stated in public.claims:
            claim = stated.claim
            if claim.measure != 'attacks' or claim.actor != public.brief.context:
                continue
            name = f'attacks.{claim.weapon}.{claim.actor}'
            rows = []
            for item in claim.items:
                place = public.places[item.place]
                parent = place.parent if place.parent and public.places[place.parent].level else None
                said = self.words.text('place-in', place=item.place, parent=parent) if parent else self.words.name(item.place)
                coded = item.place if place.pcode else parent
                rows.append([self.coded(said, coded, 'head'), self.counted_cell(self.ledger.fact(f'{name}.{item.place}'))])
            total = [Cell(self.text('row-total'), 'head'), self.counted_cell(self.ledger.fact(name))]
            groups.append({'head': None, 'rows': rows, 'total': total})
        return groups, ['place', 'attacks']

    def _facilities(self):
        name = f'facilities-targeted.{self.ledger.public.brief.context}'
        rows = [[self.said(self.words.name(fact.removeprefix(f'{name}.'), 'label'), 'head'), self.counted_cell(self.ledger.fact(fact))]
                for fact in self.ledger.facts if fact.startswith(f'{name}.')]
        return [{'head': None, 'rows': rows, 'total': [Cell(self.text('row-total'), 'head'), self.counted_cell(self.ledger.fact(name))]}], ['type', 'count']

    def reconciliation(self):
        """The totals as stated, what is known within them, what is left, and what the incidents itemise."""
        brief, facts = self.ledger.public.brief, self.ledger.facts
        columns = [f'killed.civilian.{actor}' for actor in (brief.subject, brief.context)]

        def row(message, names):
            cells = [self.counted_cell(facts[name]) if name in facts else self.absent('not-stated') for name in names]
            return {'head': self.text(message), 'cells': cells, 'name': message}

        rest = [f'{name}.not-broken-down' if f'{name}.not-broken-down' in facts else name for name in columns]
        return {
            'heads': [self.attempt(lambda actor=actor: Markup(html(self.words.name(actor, 'short')))) for actor in (brief.subject, brief.context)],
            'rows': [row('row-stated', columns), row('row-children', [f'{name}.children' for name in columns]), row('row-women', [f'{name}.women' for name in columns]),
                     row('row-rest', rest), row('row-itemised', [f'itemised.killed.civilian.{actor}' for actor in (brief.subject, brief.context)])]}
