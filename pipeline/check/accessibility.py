"""A screen reader gets all that the page says, and nothing else.

That is its words, headings, pictures, tables, languages and links.
"""

import itertools
from collections import Counter
from collections.abc import Iterator

from pipeline.check.document import Finished
from pipeline.check.structure_tree import Element, TaggedPdf, letters, read_tagged
from pipeline.model import CellSpan, Problem, TableGrid, Where


def _problem(finished: Finished, what: str, hint: str) -> Problem:
    return Problem(Where(finished.file), what, hint, 'translation')


def _all(finished: Finished, *roles: str) -> list[Element]:
    """Return the elements of some roles, in reading order."""
    tagged = read_tagged(finished.pdf)
    return [element for element in tagged.root.all() if element.role in roles]


def the_text_is_read_whole(finished: Finished) -> Iterator[Problem]:
    """Check that a screen reader reads each letter and each piece once, and no running head."""
    tagged = read_tagged(finished.pdf)
    yield from _pieces_read_otherwise(finished, tagged)
    written = letters(''.join(finished.page.text))
    read = letters(''.join(tagged.words.values()))
    if unread := (written - read).total():
        yield _problem(
            finished,
            f'{unread} of {written.total()} letters that were written are not read aloud',
            'Look for text that is hidden, or marked as an artifact',
        )
    if unwritten := (read - written).total():
        yield _problem(
            finished,
            f'{unwritten} letters are read that are no part of the text, as of a running head',
            'Let what only runs along or repeats be an artifact',
        )
    aside = letters(''.join((*finished.page.running, *finished.page.repeated)))
    for page, text in sorted(tagged.artifacts.items()):
        if more := (letters(text) - aside).total():
            yield _problem(
                finished,
                f'page {page + 1}: {more} letters are drawn as an artifact and are no running head',
                'Let every text be an element of the page',
            )


def _pieces_read_otherwise(finished: Finished, tagged: TaggedPdf) -> Iterator[Problem]:
    """Yield a problem for each piece of a page that is read more or less often than it is drawn."""
    read = Counter(piece for element in tagged.root.all() for piece in element.pieces)
    drawn = tagged.marked
    for piece in (*sorted(read - drawn), *sorted(drawn - read)):
        page, number = piece
        yield _problem(
            finished,
            f'page {page + 1}: piece {number} is read {read[piece]} times '
            f'and drawn {drawn[piece]} times',
            'Let the tree of the PDF name each piece once',
        )


def headings_come_in_order(finished: Finished) -> Iterator[Problem]:
    """Check that one first heading comes first, none is skipped, and all are those of the page."""
    headings = _all(finished, *(f'H{level}' for level in range(1, 7)))
    levels = [int(heading.role[1:]) for heading in headings]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield _problem(
            finished,
            f'the headings are {levels}: there must be one first heading, and it comes first',
            'Keep one <h1>',
        )
    for above, below in itertools.pairwise(levels):
        if below > above + 1:
            yield _problem(
                finished,
                f'a heading of level {below} follows one of level {above}',
                'Skip no level',
            )
    written = list(finished.page.levels)
    if levels != written:
        yield _problem(
            finished,
            f'the headings of the page have the levels {written}, those of the PDF {levels}',
            'Render the page again',
        )


def pictures_are_described(finished: Finished) -> Iterator[Problem]:
    """Check that each figure of the brief, and every other picture, has its alternative text."""
    alts = [element.alt for element in _all(finished, 'Figure')]
    for drawn in finished.figures.values():
        if drawn.alt not in alts:
            yield _problem(
                finished,
                f'figure {drawn.name} has no alternative text in the PDF',
                f'Write figure-{drawn.name.replace("_", "-")}-alt',
            )
    if len(alts) != len(finished.page.alts):
        yield _problem(
            finished,
            f'the page has {len(finished.page.alts)} pictures, the PDF has {len(alts)}',
            'Print each picture once',
        )
    for number, alt in enumerate(alts, 1):
        if alt not in finished.page.alts.values():
            yield _problem(
                finished,
                f'picture {number} of the PDF says "{alt[:40]}", which the page says of none',
                'Keep "alt" on <img>',
            )


def tables_have_heads(finished: Finished) -> Iterator[Problem]:
    """Check that each table has the header cells of the page, and rows of the same width."""
    heads = Counter(element.scope for element in _all(finished, 'TH'))
    if heads['']:
        yield _problem(
            finished, 'a header cell of a table does not say what it heads', 'Keep scope on <th>'
        )
    for scope in ('Row', 'Column'):
        written = finished.page.scopes[scope]
        if not heads[''] and heads[scope] != written:
            yield _problem(
                finished,
                f'the tables of the page have {written} heads of a {scope.lower()}, '
                f'those of the PDF {heads[scope]}',
                'Keep scope on <th>',
            )
    for number, table in enumerate(_all(finished, 'Table'), 1):
        yield from _faults_of_table(finished, number, table)


def _faults_of_table(finished: Finished, number: int, table: Element) -> Iterator[Problem]:
    if not any(element.role == 'TH' for element in table.all()):
        yield _problem(finished, f'table {number} has no header cells', 'Keep <thead>')
    widths = _widths(table)
    for row, width in enumerate(widths, 1):
        if width != widths[0]:
            yield _problem(
                finished,
                f'table {number}: row {row} has {width} columns, the first has {widths[0]}',
                'Let colspan and rowspan fill each row of the table',
            )


def _widths(table: Element) -> tuple[int, ...]:
    """Return how many columns each row fills; what reaches below the last is a row of its own."""
    rows = [
        [CellSpan(cell.columns, cell.rows) for cell in row.kids if cell.role in ('TH', 'TD')]
        for row in table.all()
        if row.role == 'TR'
    ]
    grid = TableGrid.of(rows)
    return grid.widths + grid.overhang


def other_languages_are_marked(finished: Finished) -> Iterator[Problem]:
    """Check that the PDF marks each phrase that the page marks as of another language."""
    elements = read_tagged(finished.pdf).root.all()
    marked = Counter(element.language for element in elements if element.language)
    written = finished.page.languages
    for language in sorted({*marked, *written}):
        if marked[language] != written[language]:
            yield _problem(
                finished,
                f'the page says {written[language]} times that words are "{language}", '
                f'the PDF {marked[language]} times',
                'Keep "lang" on what is in another language',
            )


def links_are_described(finished: Finished) -> Iterator[Problem]:
    """Check that each link is an element with words, and leads to a place that there is."""
    tagged = read_tagged(finished.pdf)
    elements = {
        number: element
        for element in tagged.root.all()
        if element.role == 'Link'
        for number in element.links
    }
    for link in tagged.links:
        name = link.address or f'#{link.place}'
        element = elements.get(link.number)
        if element is None:
            yield _problem(
                finished,
                f'the link to {name} belongs to no element of the tree',
                'Let each link be an element of the page',
            )
        elif not _words(element, tagged).strip():
            yield _problem(finished, f'the link to {name} has no words', 'Put words into <a>')
        if not link.description.strip():
            yield _problem(
                finished,
                f'the link to {name} does not say where it leads',
                'Keep "title" on <a>, or its address',
            )
        if not link.address and link.place not in tagged.places:
            yield _problem(finished, f'the link to {name} leads nowhere', 'Keep the id it leads to')


def _words(element: Element, tagged: TaggedPdf) -> str:
    """Return the words of an element and of all below it."""
    pieces = (piece for each in element.all() for piece in each.pieces)
    return ''.join(tagged.words.get(piece, '') for piece in pieces)


RULES = (
    the_text_is_read_whole,
    headings_come_in_order,
    pictures_are_described,
    tables_have_heads,
    other_languages_are_marked,
    links_are_described,
)
