"""The PDF says all that its page says, and nothing else, to who cannot see it: words, headings, pictures, tables, languages, links."""

import itertools
from collections import Counter

from pipeline.check.tag_tree import Element, letters, told
from pipeline.model import CellSpan, Problem, TableGrid, Where


def _problem(finished, what, hint):
    return Problem(Where(finished.file), what, hint, 'translation')


def _all(finished, *roles):
    return [element for element in told(finished.pdf).root.all() if element.role in roles]


def what_is_written_is_heard(finished):
    """Each piece of a page is read once, every letter that was written is read, and what only runs along or repeats is not."""
    said = told(finished.pdf)
    read = Counter(piece for element in said.root.all() for piece in element.pieces)
    for (page, piece), times in sorted((read - said.marked).items()):
        yield _problem(
            finished,
            f'page {page + 1}: piece {piece} is read {read[page, piece]} times and drawn {read[page, piece] - times} times',
            'Let the tree of the PDF name each piece once',
        )
    for (page, piece), times in sorted((said.marked - read).items()):
        yield _problem(
            finished,
            f'page {page + 1}: piece {piece} is drawn {said.marked[page, piece]} times and read {said.marked[page, piece] - times} times',
            'Let the tree of the PDF name each piece once',
        )
    written, heard = letters(''.join(finished.page.text)), letters(''.join(said.words.values()))
    if silent := (written - heard).total():
        yield _problem(
            finished,
            f'{silent} of {written.total()} letters that were written are read to nobody',
            'Look for text that is hidden, or marked as an artifact',
        )
    if loud := (heard - written).total():
        yield _problem(
            finished,
            f'{loud} letters are read that are no part of the text, as of a running head',
            'Let what only runs along or repeats be an artifact',
        )
    aside = letters(''.join((*finished.page.running, *finished.page.repeated)))
    for page, text in sorted(said.artifacts.items()):
        if more := (letters(text) - aside).total():
            yield _problem(
                finished,
                f'page {page + 1}: {more} letters are drawn as an artifact and are no running head',
                'Let every text be an element of the page',
            )


def headings_come_in_order(finished):
    """One first heading, no level is skipped on the way down, and the levels are those of the page."""
    levels = [
        int(element.role[1:]) for element in _all(finished, *(f'H{level}' for level in range(1, 7)))
    ]
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
    if levels != list(finished.page.levels):
        yield _problem(
            finished,
            f'the headings of the page have the levels {list(finished.page.levels)}, those of the PDF {levels}',
            'Render the page again',
        )


def pictures_are_described(finished):
    """Each figure of the brief, and every other picture, has its alternative text in the PDF."""
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


def tables_have_heads(finished):
    """Each table has header cells that say what they head, as on the page, and rows of the same number of columns."""
    heads = Counter(element.scope for element in _all(finished, 'TH'))
    if heads['']:
        yield _problem(
            finished, 'a header cell of a table does not say what it heads', 'Keep scope on <th>'
        )
    for scope in ('Row', 'Column'):
        if not heads[''] and heads[scope] != finished.page.scopes[scope]:
            yield _problem(
                finished,
                f'the tables of the page have {finished.page.scopes[scope]} heads of a {scope.lower()}, those of the PDF {heads[scope]}',
                'Keep scope on <th>',
            )
    for number, table in enumerate(_all(finished, 'Table'), 1):
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


def words_of_other_languages_say_so(finished):
    """Each name or phrase that the page marks as of another language is marked in the PDF."""
    marked = Counter(element.lang for element in told(finished.pdf).root.all() if element.lang)
    for lang in sorted({*marked, *finished.page.languages}):
        if marked[lang] != finished.page.languages[lang]:
            yield _problem(
                finished,
                f'the page says {finished.page.languages[lang]} times that words are "{lang}", the PDF {marked[lang]} times',
                'Keep "lang" on what is in another language',
            )


def links_are_said(finished):
    """Each link is an element of the tree, in words that a screen reader says, and leads to a place that there is."""
    said = told(finished.pdf)
    elements = {
        number: element
        for element in said.root.all()
        if element.role == 'Link'
        for number in element.links
    }
    for link in said.links:
        name = link.address or f'#{link.place}'
        if link.number not in elements:
            yield _problem(
                finished,
                f'the link to {name} belongs to no element of the tree',
                'Let each link be an element of the page',
            )
        elif not any(
            said.words.get(piece, '').strip()
            for element in elements[link.number].all()
            for piece in element.pieces
        ):
            yield _problem(finished, f'the link to {name} has no words', 'Put words into <a>')
        if not link.told.strip():
            yield _problem(
                finished,
                f'the link to {name} does not say where it leads',
                'Keep "title" on <a>, or its address',
            )
        if not link.address and link.place not in said.places:
            yield _problem(finished, f'the link to {name} leads nowhere', 'Keep the id it leads to')


RULES = (
    what_is_written_is_heard,
    headings_come_in_order,
    pictures_are_described,
    tables_have_heads,
    words_of_other_languages_say_so,
    links_are_said,
)
