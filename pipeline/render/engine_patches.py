"""What we change in WeasyPrint 70.0 while it works, each change with the fault that it repairs.

A patch holds only within ``patched``: after it, every name of the engine is what it was before.
``tests/render/test_engine_patches.py`` shows each fault in the engine as it is. Where a newer
engine has the fault no more, that test fails, and the patch is to be removed.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pydyf

from pipeline.render.boxes import Box, Document, Stream
from pipeline.render.structure_tree import artifacts, read_structure
from pipeline.render.structure_writing import write_structure

LETTERS = 4  # no line has more letters than this times its width over the size of its type
UA_EXTENSION = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed\
</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF>"""


class Patch(NamedTuple):
    """A name of the engine, and what it means while the patch holds."""

    owner: object  # a module, a class or an object
    name: str
    value: object


@contextmanager
def patched(*patches: Patch) -> Iterator[None]:
    """Let patches hold, and restore every name afterwards, also after an error."""
    with ExitStack() as restoring:
        for owner, name, value in patches:
            if name in vars(owner):
                restoring.callback(setattr, owner, name, vars(owner)[name])
            else:  # it was inherited from a class
                restoring.callback(delattr, owner, name)
            setattr(owner, name, value)
        yield


def layout_patches() -> tuple[Patch, ...]:
    """Return the patches that the engine needs while it lays out pages."""
    return (hanging_spaces(),)


def writing_patches(document: Document) -> tuple[Patch, ...]:
    """Return the patches that the engine needs while it writes a document as PDF."""
    return (
        whole_words(),
        repeated_content_as_artifacts(document),
        one_element_for_each_element_of_the_page(),
        second_conformance(document),
    )


def hanging_spaces() -> Patch:
    """Let the space before a name or a number hang over the end of its line.

    Fault: where a line is full up to the space that ends a text before an inline element, the
    engine takes that space for text that does not fit, and ends the line after its first word.
    Upstream: not reported as of 2026-11.
    """
    from weasyprint.layout import inline
    from weasyprint.text.line_break import split_first_line

    def split(
        text: str,
        style: Mapping[str, Any],
        context: object,
        width: float | None,
        spacing: float,
        **options: bool,
    ) -> Sequence[Any]:
        line: Sequence[Any] = split_first_line(text, style, context, width, spacing, **options)
        _, _, resume_at, line_width, _, _ = line
        if width is None or style['white_space'] != 'normal' or not text.endswith(' '):
            return line
        fits = resume_at is None and line_width <= width
        if fits or len(text) * style['font_size'] > width * LETTERS:
            return line
        whole: Sequence[Any] = split_first_line(text.rstrip(' '), style, context, None, spacing)
        return whole if whole[3] <= width else line

    return Patch(inline, 'split_first_line', split)


def whole_words() -> Patch:
    """Let Arabic words be copied whole and in reading order.

    Fault: the engine draws a mark that is raised above its letter, tanwin for instance, as text on
    a baseline of its own, at which Poppler breaks the word and the line. As a span that stands for
    no text, the mark is drawn all the same, and no longer separates the letters beside it.
    Upstream: not reported as of 2026-11; the text rise came with Kozea/WeasyPrint#1970.
    """
    from weasyprint.pdf.stream import Stream as EngineStream

    def set_text_rise(stream: pydyf.Stream, rise: float) -> None:
        raised = b'/Span <</ActualText ()>> BDC %g Ts' % rise
        stream.stream.append(raised if rise else b'0 Ts EMC')

    return Patch(EngineStream, 'set_text_rise', set_text_rise)


def repeated_content_as_artifacts(document: Document) -> Patch:
    """Mark running heads, repeated heads of tables and decorations as artifacts.

    Fault: the engine marks all of them as text that is read.
    Upstream: https://github.com/Kozea/WeasyPrint/issues/1836 for running heads, open as of 2026-11.
    """
    from weasyprint.pdf.stream import Stream as EngineStream

    skipped, mark = artifacts(document), EngineStream.marked

    @contextmanager
    def marked(stream: pydyf.Stream, box: Box, tag: str) -> Iterator[None]:
        marking: AbstractContextManager[None]
        marking = stream.artifact() if id(box) in skipped else mark(stream, box, tag)
        with marking:
            yield

    return Patch(EngineStream, 'marked', marked)


def one_element_for_each_element_of_the_page() -> Patch:
    """Write our own structure tree in place of that of the engine.

    Fault: the engine begins an element anew on each page that it runs over, reads a footnote at the
    foot of its page rather than where it is called, does not say that words are in another
    language, and gives a list of contents no role of its own.
    Upstream: https://github.com/Kozea/WeasyPrint/issues/2903 for elements over several pages, open
    as of 2026-11; the others are not reported.
    """
    import weasyprint.pdf

    def add_tags(
        pdf: pydyf.PDF, document: Document, version: object, streams: Sequence[Stream]
    ) -> None:
        write_structure(pdf, read_structure(document, streams), len(document.pages))

    return Patch(weasyprint.pdf, 'add_tags', add_tags)


def second_conformance(document: Document) -> Patch:
    """Say in the metadata that the file is PDF/UA-1 as well as PDF/A-3a.

    Fault: the engine names one conformance only. Its option for more XMP adds a second ``rdf:RDF``
    beside the first, of which a packet may have one.
    Upstream: https://github.com/Kozea/WeasyPrint/issues/2783, open as of 2026-11.
    """
    for prefix in ('extension/', 'schema#', 'property#'):
        name = f'pdfa{prefix[:-1].title()}'
        ElementTree.register_namespace(name, f'http://www.aiim.org/pdfa/ns/{prefix}')
    generate = document.metadata.generate_rdf_metadata

    def generate_rdf_metadata(variant: str, version: int | None, conformance: str | None) -> bytes:
        tree = ElementTree.fromstring(generate(variant, version, conformance))
        tree.extend(ElementTree.fromstring(UA_EXTENSION))
        written: bytes = ElementTree.tostring(tree, encoding='utf-8')
        return written

    return Patch(document.metadata, 'generate_rdf_metadata', generate_rdf_metadata)
