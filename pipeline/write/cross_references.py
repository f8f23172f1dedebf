"""From a number to what it is made of: key numbers lead to the incidents or the table behind them, and name their sources.

The sources of a brief are numbered in the order of its list; an incident's row and a statement cite them by these numbers.
"""

import re

from markupsafe import Markup

from pipeline.language import Ordinal, html, plain
from pipeline.model import Fact, Ledger

WITHHELD = 'withheld'  # what stands for a source that must not be named
FEW = 3  # sources that a key number names itself; of more, the rows that it leads to name their own
PRINTED = re.compile(r'data-fact="([^"]+)"')
LAST = re.compile(
    r'(.*?)([^\s<>\u2e80-\uffef]{1,20}|[^<>]{0,2})', re.DOTALL
)  # a word, or two signs of a script that does not part its words; nothing after a tag
NUMBER = re.compile(r'<data class="number[^>]*data-fact="([^"]+)"[^>]*>.*?</data>')


class Traces:
    """Where in a brief things stand: rows of incidents, tables that print a number, sources by their numbers."""

    def __init__(self, ledger: Ledger, kind):
        """``kind`` is what the brief holds: without a list of sources, nothing is cited."""
        public = ledger.public
        self.ledger, self.rows, self.tables = ledger, {}, {}
        listed = any(part.name == 'sources' for section in kind.sections for part in section.parts)
        withheld = any(WITHHELD in (incident.sources or ()) for incident in public.incidents)
        names = [
            *public.sources,
            *(f'origin-{number}' for number, _ in enumerate(public.origins, 1)),
            *([WITHHELD] if withheld else []),
        ]
        self.sources = {name: number for number, name in enumerate(names, 1)} if listed else {}

    def row(self, incident: str, table: str) -> str:
        """Return the id of an incident's row, which is in the first table that lists it; nothing in another."""
        name = f'incident-{incident}'
        if name in self.rows:
            return ''
        self.rows[name] = f'table-{table}'
        return name

    def printed(self, table: str, cells) -> None:
        """Note which numbers a table prints."""
        for cell in cells:
            for fact in PRINTED.findall(cell.markup):
                self.tables.setdefault(fact, table)

    def records(self, fact: Fact) -> set[str]:
        """Return the records that a fact is made of, those of the facts it was made of included."""
        return set(fact.records).union(*(self.records(self.ledger.fact(name)) for name in fact.of))

    def place(self, fact: Fact) -> tuple[str, str] | None:
        """Return the id of the place where a reader sees what a number is made of, and the message that says so; nothing where there is none."""
        records = self.records(fact)
        rows = [
            self.rows.get(record.replace(':', '-', 1))
            for record in records
            if record.startswith('incident:')
        ]
        if rows and len(rows) == len(records) and None not in rows and len(set(rows)) == 1:
            return (
                (f'incident-{next(iter(records)).removeprefix("incident:")}', 'link-incident')
                if len(rows) == 1
                else (rows[0], 'link-incidents')
            )
        if fact.name in self.tables:
            return self.tables[fact.name], 'link-table'
        return next(((f'source-{name}', 'link-source') for name in self.named(fact)), None)

    def named(self, fact: Fact) -> list[str]:
        """Return the sources that a number names: those of its statements, or of its incidents where these are few."""
        records, public = self.records(fact), self.ledger.public
        claimed = [
            stated.claim.source for stated in public.claims if f'claim:{stated.claim.id}' in records
        ]
        found = {
            *claimed,
            *(
                name
                for incident in public.incidents
                if f'incident:{incident.id}' in records
                for name in incident.sources or ()
            ),
        } & set(self.sources)
        return sorted(found, key=self.sources.get) if len(found) <= FEW else []


def traced(page, markup: Markup) -> Markup:
    """Let each number of a line lead to what it is made of."""

    def linked(found):
        if (place := page.traces.place(page.ledger.fact(found[1]))) is None:
            return found[0]
        source = (
            {'organisation': _who(page, place[0].removeprefix('source-'))}
            if place[1] == 'link-source'
            else {}
        )
        return Markup('<a class="trace" href="#{}" title="{}">{}</a>').format(
            place[0], _told(page, place[1], **source), Markup(found[0])
        )

    return Markup(NUMBER.sub(linked, markup))


def cited(page, said: Markup, sources) -> Markup:
    """Return what is said with its sources behind it, each a link to the list; the first stays with the word before it.

    The word and the link are one piece that does not break: tied by a space that does not break, the engine breaks the line at its first space.
    """
    links = [
        Markup('<a class="cite" href="#source-{}" title="{}">[{}]</a>').format(
            name,
            _told(page, 'link-source', organisation=_who(page, name)),
            html(page.words.ordinal(page.traces.sources[name])),
        )
        for name in sources
    ]
    if not links:
        return said
    before, last = map(Markup, LAST.fullmatch(said).groups())
    whole = Markup('{}<span class="whole">{}\u00a0{}</span>').format(before, last, links[0])
    return Markup(' ').join([whole, *links[1:]])


def numbers_of(page, sources) -> Markup:
    """Name sources by their numbers alone, as in a row of a long table: in one piece, as each piece costs time."""
    return Markup(
        html(
            (
                Ordinal(
                    '\u00a0· '.join(
                        plain(page.words.ordinal(number))
                        for number in sorted(page.traces.sources[name] for name in sources)
                    ),
                    0,
                ),
            )
        )
    )


def _told(page, message, **values):
    return page.attempt(lambda: plain(page.words.text(message, **values), isolate=True))


def _who(page, name):
    public = page.ledger.public
    return (
        page.words.name(public.sources[name].by, 'label')
        if name in public.sources
        else page.words.text('source-withheld')
    )
