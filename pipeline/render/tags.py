"""The order and the roles in which a screen reader reads a PDF: one element for each element of the page, over all its pages.

The engine makes an element anew on each page, repeats a table's head as if it were read again, and reads running heads as
text. Here the tree follows the page as it was written: a table of thirty pages is one table, what only repeats is an artifact,
a contents list is one, a footnote stands where it is called, and words of another language say so. ISO 32000-1, 14.8; ISO 14289-1.

It reads the engine's boxes and takes the place of its ``add_tags``; the engine is pinned, and ``tests/render/test_tags.py`` walks the tree.
"""

from collections.abc import Iterator
from contextlib import contextmanager

ROLES = dict(
    pair.split(':')
    for pair in [
        'div:Div',
        'header:Div',
        'nav:Div',
        'figure:Div',
        'aside:Div',
        'main:Part',
        'article:Art',
        'section:Sect',
        'blockquote:BlockQuote',
        'p:P',
        'h1:H1',
        'h2:H2',
        'h3:H3',
        'h4:H4',
        'h5:H5',
        'h6:H6',
        'figcaption:Caption',
        'caption:Caption',
        'ul:L',
        'ol:L',
        'li:LI',
        'a:Link',
        'img:Figure',
        'q:Quote',
        'table:Table',
        'thead:THead',
        'tbody:TBody',
        'tfoot:TFoot',
        'tr:TR',
        'th:TH',
        'td:TD',
    ]
)
BODIES = {'LI': 'LBody', 'TOCI': 'Reference'}
HOLDING = {
    'Document',
    'Part',
    'Art',
    'Sect',
    'Div',
    'BlockQuote',
}  # hold paragraphs, never text itself
POINTS = 0.75  # of a CSS pixel


class Node:
    """One element of the tree while it grows: its role, what is said of it, and its kids in reading order.

    A kid is a node, a piece of a page ``(page, mcid)`` or a link's annotation ``(page, annotation)``.
    """

    def __init__(self, role, **said):
        self.role, self.said, self.kids, self.spans, self.id = role, said, [], {}, None

    def add(self, kid):
        self.kids.append(kid)
        return kid

    def nodes(self) -> Iterator['Node']:
        """Yield the node and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.nodes()


@contextmanager
def tagging(weasyprint, document):
    """Let a document be written with this module's tags instead of the engine's."""
    from weasyprint.pdf.stream import Stream

    repeated = set(_repeated(document))
    marked, add_tags = Stream.marked, weasyprint.pdf.add_tags

    @contextmanager
    def marking(stream, box, tag):
        if id(box) in repeated:
            with stream.artifact():
                yield
        else:
            with marked(stream, box, tag):
                yield

    Stream.marked = marking
    weasyprint.pdf.add_tags = lambda pdf, document, version, streams: _write(
        pdf, _read(document, streams), len(document.pages)
    )
    try:
        yield
    finally:
        Stream.marked, weasyprint.pdf.add_tags = marked, add_tags


def _repeated(document):
    """Yield the ids of the boxes that nobody needs to hear: running heads, the head of a table after its first page, decoration."""
    from weasyprint.formatting_structure import boxes

    seen = {}
    for number, page in enumerate(document.pages):
        for box in _below(page._page_box):
            again = (
                isinstance(box, boxes.TableRowGroupBox)
                and box.is_header
                and seen.setdefault(box.element, number) != number
            )
            if (
                again
                or isinstance(box, boxes.MarginBox)
                or (box.element_tag == 'img' and not box.element.attrib.get('alt'))
            ):
                yield from (id(each) for each in _below(box))


def _below(box):
    box = getattr(box, '_box', box)  # a placeholder of what is placed absolutely
    yield box
    for child in getattr(box, 'children', ()):
        yield from _below(child)


# Reading the laid-out pages


def _read(document, streams):
    """Return the tree of a document, and the links' annotations."""
    reader = _Reader(document)
    for number, (page, stream) in enumerate(zip(document.pages, streams, strict=True)):
        reader.page(number, page, stream._tags)
    return reader.root


class _Reader:
    """Reads the boxes of all pages into one tree."""

    def __init__(self, document):
        from pydyf import String
        from weasyprint.formatting_structure import boxes

        self.boxes, self.text, self.language = boxes, String, document.metadata.lang
        self.root, self.known, self.notes = Node('Document'), {}, 0

    def page(self, number, page, tags):
        self.number, self.height, self.tags = number, page.height, tags
        self.box(page._page_box, self.root, self.language)
        if tags:
            unread = ', '.join(repr(getattr(box, 'text', box.element_tag)) for box in tags)
            raise ValueError(f'text that stands in no element of the page: {unread[:200]}')

    def box(self, box, parent, language):
        box = getattr(box, '_box', box)
        if isinstance(box, self.boxes.MarginBox):
            return
        if isinstance(box, self.boxes.TextBox):
            return self.content(box, parent)
        node, language = self.node(box, parent, language)
        if node is not None and box.link_annotation:
            box.link_annotation['Contents'] = self.text(
                box.element.attrib.get('title') or ' '.join(''.join(box.element.itertext()).split())
            )
            node.add((self.number, box.link_annotation))
        if isinstance(box, self.boxes.ReplacedBox):
            return self.content(box, node)
        for child in getattr(box, 'children', ()):
            self.box(child, node, language)

    def content(self, box, node):
        """Put a piece of text or a picture where it is read; what repeats was not marked."""
        piece = self.tags.pop(box, None)
        if piece is not None:
            self.within(node).add((self.number, piece['mcid']))

    def node(self, box, parent, language):
        """Return the node that a box belongs to, and its language: one for an element, on however many pages."""
        element, tag = box.element, box.element_tag
        if (
            element is None
            or tag in ('html', 'body')
            or isinstance(box, self.boxes.LineBox | self.boxes.PageBox)
        ):
            return parent, language
        if tag.endswith('::footnote-call'):
            return self.note(element, parent)[0], language
        if (element, '::footnote') in self.known and tag == element.tag and parent is self.root:
            return self.known[element, '::footnote'], language
        if (element, tag) in self.known:
            return self.known[element, tag], language
        spoken = element.attrib.get('lang', language)
        node = self.made(box, element, tag, parent)
        if spoken != language:
            node = self.within(parent).add(Node('Span')) if node is parent else node
            node.said['Lang'] = spoken
        self.known[element, tag] = node
        return node, spoken

    def made(self, box, element, tag, parent):
        """Return a new node below a parent; the parent itself for an element that says nothing of its own."""
        if tag == 'li::marker':
            return self.item(parent, 'Lbl')
        role = ROLES.get(tag)
        if parent.role in BODIES and role != 'LI' and role not in ('L', None):
            parent = self.item(parent, BODIES[parent.role])
        if role == 'L' and element.attrib.get('role') == 'doc-toc':
            role = 'TOC'
        if role == 'LI':
            role = 'TOCI' if parent.role == 'TOC' else 'LI'
        if role is None:
            return parent
        node = (self.within(parent) if role in ('Link', 'Quote') else parent).add(Node(role))
        if role == 'Figure':
            left, top = box.content_box_x() * POINTS, (self.height - box.content_box_y()) * POINTS
            node.said |= {
                'Alt': element.attrib.get('alt', ''),
                'BBox': (left, top - box.height * POINTS, left + box.width * POINTS, top),
            }
        if role in ('TH', 'TD'):
            node.spans = {
                name: count
                for name, count in (('ColSpan', box.colspan), ('RowSpan', box.rowspan))
                if count != 1
            }
        if role == 'TH':
            node.said['scope'] = element.attrib.get('scope', 'col')
        return node

    def within(self, node):
        """Return what may hold words: a paragraph of its own in a part of the page, the body of an item."""
        if node.role in HOLDING:
            last = node.kids[-1] if node.kids else None
            return (
                last
                if isinstance(last, Node) and last.said.get('implied')
                else node.add(Node('P', implied=True))
            )
        return self.item(node, BODIES[node.role]) if node.role in BODIES else node

    def item(self, item, role):
        """Return the mark or the body of an item of a list."""
        return next(
            (kid for kid in item.kids if isinstance(kid, Node) and kid.role == role), None
        ) or item.add(Node(role))

    def note(self, element, parent):
        """Return the reference to a footnote, behind which the note itself is read."""
        if (element, '::footnote') not in self.known:
            self.notes += 1
            parent = self.within(parent)
            self.known[element, '::footnote-call'] = parent.add(Node('Reference'))
            self.known[element, '::footnote'] = parent.add(Node('Note'))
            self.known[element, '::footnote'].id = f'note-{self.notes}'
        return self.known[element, '::footnote-call'], self.known[element, '::footnote']


# Writing the tree


def _write(pdf, root, pages):
    """Put the tree into the PDF."""
    import pydyf

    _trim(root)
    _associate(root)
    parents, annotations = [{} for _ in range(pages)], []
    numbers = pydyf.Dictionary({})
    pdf.add_object(numbers)
    tree = pydyf.Dictionary({'Type': '/StructTreeRoot', 'ParentTree': numbers.reference})
    pdf.add_object(tree)
    top = _written(pdf, root, tree, parents, annotations)
    tree['K'] = pydyf.Array([top.reference])
    numbers['Nums'] = pydyf.Array()
    for number, found in enumerate(parents):
        numbers['Nums'] += [number, pydyf.Array(found[mcid] for mcid in sorted(found))]
    for number, (reference, annotation) in enumerate(annotations, pages):
        numbers['Nums'] += [number, reference]
        annotation['StructParent'] = number
    ids = sorted((node.id, node.reference) for node in root.nodes() if node.id)
    if ids:
        names = [part for id, reference in ids for part in (pydyf.String(id), reference)]
        tree['IDTree'] = pydyf.Dictionary({'Kids': pydyf.Array()})
        leaf = pydyf.Dictionary(
            {'Limits': pydyf.Array([names[0], names[-2]]), 'Names': pydyf.Array(names)}
        )
        pdf.add_object(leaf)
        tree['IDTree']['Kids'].append(leaf.reference)
    pdf.catalog['StructTreeRoot'] = tree.reference
    pdf.catalog['ViewerPreferences'] = pydyf.Dictionary({'DisplayDocTitle': 'true'})
    pdf.catalog['MarkInfo'] = pydyf.Dictionary({'Marked': 'true'})


def _trim(node):
    """Leave out elements in which nothing is read, such as the bare box around a picture's rule; an empty cell stays."""
    for kid in node.kids:
        if isinstance(kid, Node):
            _trim(kid)
    node.kids = [
        kid
        for kid in node.kids
        if not isinstance(kid, Node) or kid.kids or kid.role in ('TD', 'TH')
    ]


def _associate(root):
    """Name the heads of each cell where a row heads a group of others: a scope alone could not say so."""
    for number, table in enumerate(node for node in root.nodes() if node.role == 'Table'):
        if not any(node.said.get('scope') == 'colgroup' for node in table.nodes()):
            continue
        columns, group, height = {}, None, {}
        for line, row in enumerate(node for node in table.nodes() if node.role == 'TR'):
            column, heads, cells = 0, [], []
            for cell in (kid for kid in row.kids if isinstance(kid, Node)):
                while height.get(column, 0) > 0:  # a cell from above reaches down here
                    height[column] -= 1
                    column += 1
                cell.id = f'head-{number}-{line}-{column}' if cell.role == 'TH' else None
                cells.append((column, cell))
                for _ in range(cell.spans.get('ColSpan', 1)):
                    height[column] = cell.spans.get('RowSpan', 1) - 1
                    column += 1
            for column, cell in cells:
                scope = cell.said.get('scope')
                if scope == 'colgroup':
                    group = cell.id
                elif scope == 'col':
                    columns[column] = cell.id
                elif scope == 'row':
                    heads.append(cell.id)
            for column, cell in cells:
                if cell.role == 'TD':
                    cell.said['Headers'] = [id for id in (columns.get(column), group, *heads) if id]


def _written(pdf, node, parent, parents, annotations):
    """Write a node and all below it; returns its object."""
    import pydyf

    written = pydyf.Dictionary({'Type': '/StructElem', 'S': f'/{node.role}', 'P': parent.reference})
    pdf.add_object(written)
    node.reference = written.reference
    for name in ('Alt', 'Lang'):
        if name in node.said:
            written[name] = pydyf.String(node.said[name])
    if node.id:
        written['ID'] = pydyf.String(node.id)
    if attributes := _attributes(node):
        written['A'] = attributes
    kids, own = pydyf.Array(), None
    for kid in node.kids:
        if isinstance(kid, Node):
            kids.append(_written(pdf, kid, written, parents, annotations).reference)
            continue
        page, piece = kid
        if not isinstance(piece, int):
            reference = pydyf.Dictionary(
                {'Type': '/OBJR', 'Obj': piece.reference, 'Pg': pdf.page_references[page]}
            )
            pdf.add_object(reference)
            annotations.append((written.reference, piece))
            kids.append(reference.reference)
            continue
        parents[page][piece] = written.reference
        own = page if own is None else own
        kids.append(
            piece
            if page == own
            else pydyf.Dictionary({'Type': '/MCR', 'Pg': pdf.page_references[page], 'MCID': piece})
        )
    if own is not None:
        written['Pg'] = pdf.page_references[own]
    written['K'] = kids
    return written


def _attributes(node):
    import pydyf

    if 'BBox' in node.said:
        return pydyf.Dictionary({'O': '/Layout', 'BBox': pydyf.Array(node.said['BBox'])})
    if node.role not in ('TH', 'TD'):
        return None
    said = {'O': '/Table', **node.spans}
    if node.role == 'TH':
        said['Scope'] = '/Row' if node.said['scope'] == 'row' else '/Column'
    if node.said.get('Headers'):
        said['Headers'] = pydyf.Array(pydyf.String(id) for id in node.said['Headers'])
    return pydyf.Dictionary(said)
