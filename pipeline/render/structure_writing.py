"""Write the structure tree of a document into its PDF. ISO 32000-1, 14.7."""

import pydyf

from pipeline.render.structure_tree import CELLS, Annotation, Node, Piece
from pipeline.render.table_headers import name_headers


def write_structure(pdf: pydyf.PDF, root: Node, pages: int) -> None:
    """Put a structure tree into the PDF of that many pages."""
    name_headers(root)
    writer = _Writer(pdf, pages)
    numbers = pydyf.Dictionary({})
    pdf.add_object(numbers)
    tree = pydyf.Dictionary({'Type': '/StructTreeRoot', 'ParentTree': numbers.reference})
    pdf.add_object(tree)
    top = writer.write(root, tree)
    tree['K'] = pydyf.Array([top.reference])
    numbers['Nums'] = writer.parent_tree()
    if writer.ids:
        tree['IDTree'] = writer.id_tree()
    pdf.catalog['StructTreeRoot'] = tree.reference
    pdf.catalog['ViewerPreferences'] = pydyf.Dictionary({'DisplayDocTitle': 'true'})
    pdf.catalog['MarkInfo'] = pydyf.Dictionary({'Marked': 'true'})


class _Writer:
    """Writes nodes as objects of a PDF, and keeps what refers to them from elsewhere."""

    def __init__(self, pdf: pydyf.PDF, pages: int) -> None:
        self.pdf = pdf
        # for each page, the element of each of its pieces
        self.parents: list[dict[int, bytes]] = [{} for _ in range(pages)]
        self.annotations: list[tuple[bytes, pydyf.Dictionary]] = []  # each after its element
        self.ids: dict[str, bytes] = {}

    def write(self, node: Node, parent: pydyf.Dictionary) -> pydyf.Dictionary:
        """Write a node and all below it; return its object."""
        element = pydyf.Dictionary(
            {'Type': '/StructElem', 'S': f'/{node.role}', 'P': parent.reference}
        )
        self.pdf.add_object(element)
        if node.alt is not None:
            element['Alt'] = pydyf.String(node.alt)
        if node.language is not None:
            element['Lang'] = pydyf.String(node.language)
        if node.id:
            element['ID'] = pydyf.String(node.id)
            self.ids[node.id] = element.reference
        if attributes := _attributes(node):
            element['A'] = attributes
        own = next((kid.page for kid in node.kids if isinstance(kid, Piece)), None)
        kids = pydyf.Array(self._kid(kid, element, own) for kid in node.kids)
        if own is not None:
            element['Pg'] = self.pdf.page_references[own]
        element['K'] = kids
        return element

    def _kid(
        self, kid: Node | Piece | Annotation, element: pydyf.Dictionary, own: int | None
    ) -> bytes | int | pydyf.Dictionary:
        """Return how a kid stands in its element, whose own page is that of its first piece."""
        if isinstance(kid, Node):
            written: bytes = self.write(kid, element).reference
            return written
        page = self.pdf.page_references[kid.page]
        if isinstance(kid, Annotation):
            reference = pydyf.Dictionary(
                {'Type': '/OBJR', 'Obj': kid.dictionary.reference, 'Pg': page}
            )
            self.pdf.add_object(reference)
            self.annotations.append((element.reference, kid.dictionary))
            annotation: bytes = reference.reference
            return annotation
        self.parents[kid.page][kid.number] = element.reference
        if kid.page == own:
            return kid.number
        return pydyf.Dictionary({'Type': '/MCR', 'Pg': page, 'MCID': kid.number})

    def parent_tree(self) -> pydyf.Array:
        """Return which element each piece of each page, and each annotation, belongs to."""
        found = pydyf.Array()
        for number, parents in enumerate(self.parents):
            found += [number, pydyf.Array(parents[piece] for piece in sorted(parents))]
        for number, (reference, annotation) in enumerate(self.annotations, len(self.parents)):
            found += [number, reference]
            annotation['StructParent'] = number
        return found

    def id_tree(self) -> pydyf.Dictionary:
        """Return which element bears each id."""
        names = []
        for name, reference in sorted(self.ids.items()):
            names += [pydyf.String(name), reference]
        leaf = pydyf.Dictionary(
            {'Limits': pydyf.Array([names[0], names[-2]]), 'Names': pydyf.Array(names)}
        )
        self.pdf.add_object(leaf)
        return pydyf.Dictionary({'Kids': pydyf.Array([leaf.reference])})


def _attributes(node: Node) -> pydyf.Dictionary | None:
    """Return where a picture stands, or what a cell of a table covers and heads."""
    if node.bounds is not None:
        return pydyf.Dictionary({'O': '/Layout', 'BBox': pydyf.Array(node.bounds)})
    if node.role not in CELLS:
        return None
    attributes = pydyf.Dictionary({'O': '/Table'})
    if node.columns != 1:
        attributes['ColSpan'] = node.columns
    if node.rows != 1:
        attributes['RowSpan'] = node.rows
    if node.role == 'TH':
        attributes['Scope'] = '/Row' if node.scope == 'row' else '/Column'
    if node.headers:
        attributes['Headers'] = pydyf.Array(pydyf.String(name) for name in node.headers)
    return attributes
