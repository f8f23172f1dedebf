"""Nothing restricted reaches an output: the sample's canaries are looked for in every byte and every channel."""
import io
import unicodedata

import pikepdf
import pypdfium2
import pytest

from pipeline.render import render
from tests.conftest import ROOT

PAGE = '<html lang="en"><head><title>{title}</title><style>html {{ font-family: Noto Sans }}</style></head><body><h1>A brief</h1><p>{body}</p></body></html>'


def channels(content):
    """Yield everything a curious reader could take out of a file: its bytes and, of a PDF, streams, strings, text, attachments."""
    yield content
    if not content.startswith(b'%PDF'):
        return
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                try:
                    yield thing.read_bytes()
                except pikepdf.PdfError:
                    yield thing.read_raw_bytes()
            yield repr(thing).encode()
    document = pypdfium2.PdfDocument(content)
    yield '\n'.join(page.get_textpage().get_text_bounded() for page in document).encode()
    yield repr(document.get_metadata_dict()).encode()


def found(content, words):
    """Return the words that any channel of a file holds, in one of the ways a program may have written them."""
    seen = set()
    for channel in channels(content):
        text = ''.join(c for c in unicodedata.normalize('NFKC', channel.decode('utf-8', 'ignore')).casefold() if not c.isspace())
        wide = channel.decode('utf-16-be', 'ignore').casefold()
        seen |= {word for word in words if word.casefold() in text or word.casefold() in wide}
    return seen


@pytest.mark.parametrize(('title', 'body', 'attached'), [
    ('CANARY-0001', 'x', b'x'), ('x', 'CANARY-0001', b'x'), ('x', 'CANARY- 0001', b'x'), ('x', 'x', b'{"note": "CANARY-0001"}'), ('x', '<a href="https://example.org/CANARY-0001">x</a>', b'x'),
    ('x', '<span title="x">CANARY</span>-0001', b'x')], ids=['title', 'text', 'broken text', 'attachment', 'link', 'text in two pieces'])
def test_the_search_sees_a_canary_in_each_channel(title, body, attached):
    pdf = render(PAGE.format(title=title, body=body), {}, ROOT / 'templates/fonts', {'facts.json': attached}, '2031-06-10', 'brief.html')

    assert b'CANARY-0001' not in pdf or title == 'CANARY-0001' or 'href' in body
    assert found(pdf, ['CANARY-0001']) == {'CANARY-0001'}


@pytest.mark.slow
def test_no_restricted_value_of_the_sample_reaches_an_output(project):
    import shutil
    shutil.copytree(ROOT / 'tests/sample', project.folder / 'tests/sample')
    made = project.make('demo')
    assert made.returncode == 0, made.stdout + made.stderr
    canaries = (ROOT / 'tests/sample/canaries.txt').read_text(encoding='utf-8').split()
    assert len(canaries) > 1000

    leaks = {str(path.relative_to(project.folder)): sorted(seen)[:3] for path in sorted((project.folder / 'output').rglob('*'))
             if path.is_file() and (seen := found(path.read_bytes(), canaries))}
    assert leaks == {}
    assert not found((made.stdout + made.stderr).encode(), canaries)
