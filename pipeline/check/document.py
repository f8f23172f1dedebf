"""What the checks read: the pages' text as a reader gets it, the page as it was written, the PDF's own tree."""

import io
from collections import Counter
from html.parser import HTMLParser
from typing import NamedTuple

from pipeline.language import Language, Words
from pipeline.model import Drawn, Ledger

HIDDEN = {'style', 'title', 'script'}
HEADINGS = {f'h{level}': level for level in range(1, 7)}
VOID = {'meta', 'link', 'img', 'br', 'col', 'hr', 'input'}
PRINTED_AS_IS = {
    'name',
    'code',
    'ordinal',
    'language',
    'clock',
}  # classes of spans whose digits are no numbers of the ledger


class Value(NamedTuple):
    """A number or a day as the page prints it."""

    fact: str
    value: str
    text: str
    kind: str  # number, spelled, day
    qualifier: str  # of the phrase around it


class Page(HTMLParser):
    """Collects from a written page what the PDF must show and say: text, values, links, running parts, headings, heads of tables, languages."""

    def __init__(self, html: str):
        super().__init__()
        (
            self.stack,
            self.values,
            self.running,
            self.text,
            self.loose,
            self.links,
            self.alts,
            self.footnotes,
            self.heads,
            self.pages_of,
        ) = [], [], [], [], [], [], {}, 0, [], []
        self.title, self.author, self.levels, self.scopes, self.languages = (
            '',
            '',
            [],
            Counter(),
            Counter(),
        )
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == 'a':
            self.links.append(attrs.get('href', ''))
        if tag == 'img':
            self.alts[attrs.get('src', '')] = attrs.get('alt', '')
        if 'data-page-of' in attrs:
            self.pages_of.append(
                attrs['data-page-of'].removeprefix('#')
            )  # the number of that place's page stands here
        if 'data-running' in attrs:
            self.heads.append(attrs['data-running'])  # printed on each page of its section
        if 'footnote' in attrs.get('class', '').split():
            self.footnotes += 1
        if tag == 'meta' and attrs.get('name') == 'author':
            self.author = attrs.get('content', '')
        if tag in HEADINGS:
            self.levels.append(HEADINGS[tag])
        if tag == 'th':
            self.scopes['Row' if attrs.get('scope') == 'row' else 'Column'] += 1
        around = next(
            (outer['lang'] for _, outer, _ in reversed(self.stack) if 'lang' in outer), None
        )
        if around and attrs.get('lang', around) != around and 'running' not in self._classes():
            self.languages[attrs['lang']] += 1
        if tag not in VOID:
            self.stack.append((tag, attrs, []))

    def _classes(self):
        return {name for _, attrs, _ in self.stack for name in attrs.get('class', '').split()}

    def handle_endtag(self, tag):
        if tag in VOID or not self.stack:
            return
        name, attrs, texts = self.stack.pop()
        text = ''.join(texts)
        if 'data-fact' in attrs:
            kind = (
                'day'
                if name == 'time'
                else 'spelled'
                if 'spelled' in attrs.get('class', '')
                else 'number'
            )
            self.values.append(
                Value(
                    attrs['data-fact'],
                    attrs.get('datetime') or attrs.get('value', ''),
                    text,
                    kind,
                    self._qualifier(),
                )
            )
        if self.stack:
            self.stack[-1][2].append(text)

    def _qualifier(self):
        for _, attrs, _ in reversed(self.stack):
            if 'data-qualifier' in attrs:
                return attrs['data-qualifier']
        return ''

    def handle_data(self, data):
        if self.stack and self.stack[-1][0] == 'title':
            self.title += data
        if not self.stack or any(tag in HIDDEN for tag, _, _ in self.stack):
            return
        self.stack[-1][2].append(data)
        if any(tag == 'thead' for tag, _, _ in self.stack):
            self.heads.append(data)  # printed again on each further page of its table
        classes = self._classes()
        (self.running if 'running' in classes else self.text).append(data)
        if (
            not any('data-fact' in attrs for _, attrs, _ in self.stack)
            and not classes & PRINTED_AS_IS
        ):
            self.loose.append((data, self.getpos()[0]))

    def counts(self) -> dict[str, int]:
        """Return how often each fact is printed."""
        counts = {}
        for value in self.values:
            counts[value.fact] = counts.get(value.fact, 0) + 1
        return counts


class Finished(NamedTuple):
    """A finished brief of one language, and what it was made from."""

    file: str
    pdf: bytes
    texts: tuple[str, ...]  # the text of each page, as a reader's program gives it out
    page: Page
    html_file: str
    ledger: Ledger
    figures: dict[str, Drawn]
    language: Language
    words: Words
    places: dict[str, int]  # the page of each place that can be led to, from 1

    def stream(self) -> io.BytesIO:
        """Return the PDF, to be opened."""
        return io.BytesIO(self.pdf)


def read(
    file: str,
    pdf: bytes,
    html: str,
    html_file: str,
    ledger: Ledger,
    figures: dict[str, Drawn],
    language: Language,
) -> Finished:
    """Read a PDF back. The text comes from PDFium, the engine in which most newsrooms will copy from it."""
    import pikepdf
    import pypdfium2

    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    texts = []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_bounded())
        text.close()
        page.close()
    document.close()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        numbers = {page.objgen: number for number, page in enumerate(opened.pages, 1)}
        named = (
            pikepdf.NameTree(opened.Root.Names.Dests)
            if '/Dests' in opened.Root.get('/Names', {})
            else {}
        )
        places = {str(name): numbers[place[0].objgen] for name, place in named.items()}
    return Finished(
        file,
        pdf,
        tuple(texts),
        Page(html),
        html_file,
        ledger,
        figures,
        language,
        Words(language, ledger),
        places,
    )
