"""Nothing restricted reaches an output: what is planted in a channel is found there, what is not restricted is let pass."""

import base64
import email.message
import gzip
import html
import io
import json
import quopri
import re
import shutil
import struct
import urllib.parse
import zipfile
import zlib
from types import SimpleNamespace

import pikepdf
import pytest

from pipeline.check import (
    RestrictedValues,
    leaks,
    leaks_in_files,
    leaks_in_text,
    without_restricted,
)
from pipeline.cli import stages
from pipeline.disclose.restricted_values import phrases
from pipeline.model import Problem, Refused, RestrictedValue, Where
from pipeline.render import render
from pipeline.workspace import Workspace
from tests.conftest import BRIEF, FONTS, ROOT, workspace_in

NAME, ARABIC = 'Canaria Réal-Zero', 'كناري السري'
RESTRICTED = RestrictedValues(
    [
        RestrictedValue('incidents/i.yaml:7:12', 'name of a victim', (NAME,)),
        RestrictedValue('incidents/i.yaml:8:12', 'name of a victim', (ARABIC,)),
        RestrictedValue('incidents/i.yaml:9:3', 'coordinates', ('36.246813', '39.135794')),
    ]
)
PAGE = (
    '<html lang="en"><head><title>A brief</title><style>html {{ font-family: Noto Sans, Noto Naskh Arabic }} .white {{ color: #fff }}</style></head>'
    '<body><h1>A brief</h1><p>{body}</p></body></html>'
)


def found(content, file='brief.pdf', restricted=RESTRICTED):
    """Return the places of the restricted values that are found in a file."""
    content = content.encode() if isinstance(content, str) else content
    return {
        problem.what.partition('restricted value found in ')[2].split(': ')[1].split(' ')[0]
        for problem in leaks(restricted, file, content)
    }


# Files


def zipped(files, comment=b''):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as archive:
        archive.comment = comment
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def mail(subject='x', text='x', attached=b'x', encoding='quoted-printable'):
    message = email.message.EmailMessage()
    message['Subject'] = subject
    message.set_content(text, cte=encoding)
    message.add_attachment(
        attached, maintype='application', subtype='octet-stream', filename='a.bin'
    )
    return message.as_bytes()


def png(*chunks):
    made = [
        (b'IHDR', struct.pack('>IIBBBBB', 1, 1, 8, 0, 0, 0, 0)),
        *chunks,
        (b'IDAT', zlib.compress(b'\0\0')),
        (b'IEND', b''),
    ]
    return b'\x89PNG\r\n\x1a\n' + b''.join(
        struct.pack('>I', len(body)) + kind + body + struct.pack('>I', zlib.crc32(kind + body))
        for kind, body in made
    )


def jpeg():
    from PIL import Image

    exif, out = Image.Exif(), io.BytesIO()
    exif[0x9C9B] = f'{NAME}\0'.encode('utf-16-le')  # the title as one system writes it
    Image.new('L', (8, 8)).save(out, 'jpeg', exif=exif)
    return out.getvalue()


def workbook(**properties):
    from openpyxl import Workbook
    from openpyxl.comments import Comment

    book, out = Workbook(), io.BytesIO()
    book.active['A1'] = properties.get('cell', 'x')
    if 'remark' in properties:
        book.active['A1'].comment = Comment(properties['remark'], 'x')
    book.properties.title = properties.get('title', 'x')
    book.save(out)
    return out.getvalue()


FILES = {
    'text': NAME,
    'a table': f'id,name\r\n1,"{NAME}"\r\n',
    'a page': f'<p>{NAME}</p>',
    'a comment of a page': f'<!-- {NAME} -->',
    'an attribute': f'<p title="{NAME}">x</p>',
    'words parted by markup': NAME.replace('naria', '<b>na</b>ria'),
    'entities': ''.join(f'&#{ord(c)};' for c in NAME),
    'named entities': html.escape(NAME).replace('é', '&eacute;'),
    'JSON': json.dumps({'note': NAME}),
    'JSON with escapes': '"' + ''.join(f'\\u{ord(c):04x}' for c in NAME) + '"',
    'a link': 'https://example.org/Canaria%20R%C3%A9al-Zero',
    'capitals': NAME.upper(),
    'no accents': 'Canaria Real Zero',
    'wide letters': ''.join(chr(ord(c) + 0xFEE0) if '!' < c <= '~' else c for c in NAME),
    'spaced letters': ' '.join(NAME),
    'a line end': NAME.replace(' ', '\n'),
    'soft hyphens': '\u00ad'.join(NAME),
    'hyphens at the line end': NAME.replace('naria', 'na-\nria'),
    'invisible characters': '\u200b'.join(NAME),
    'hard spaces': NAME.replace(' ', '\u00a0'),
    'joined by low lines': NAME.replace(' ', '_'),
    'from the end': NAME[::-1],
    'the family first': 'REAL-ZERO Canaria',
    'the family first, with a comma': 'Réal-Zero, Canaria',
    'an old table': f'id;name\n1;{NAME}\n'.encode('cp1252'),
    'UTF-16': NAME.encode('utf-16'),
    'UTF-16 the other way': NAME.encode('utf-16-be'),
    'UTF-16 within bytes': b'\xff\xd8\xfe' + NAME.encode('utf-16-le'),
    'base64': base64.b64encode(NAME.encode()),
    'base64 of an address': base64.urlsafe_b64encode(b'??>' + NAME.encode()),
    'base64 in lines': base64.encodebytes(NAME.encode() * 5),
    'a picture in a page': f'<img src="data:image/png;base64,{base64.b64encode(png((b"tEXt", b"Author" + bytes(1) + NAME.encode()))).decode()}">',
    'a drawing in a page': f'<img src="data:image/svg+xml,{urllib.parse.quote(f"<svg><title>{NAME}</title></svg>")}">',
    'hexadecimal': NAME.encode().hex(),
    'base64 twice': base64.b64encode(base64.b64encode(NAME.encode())),
    'gzip': gzip.compress(NAME.encode()),
    'zip': zipped({'a.txt': NAME}),
    'a zip in a zip': zipped({'a.zip': zipped({'b.zip': zipped({'c.txt': NAME})})}),
    'a name in a zip': zipped({f'{NAME}.txt': 'x'}),
    'the remark of a zip': zipped({'a': 'x'}, NAME.encode()),
    'gzip in a zip': zipped({'a.gz': gzip.compress(NAME.encode())}),
    'mail': mail(text=NAME),
    'mail in base64': mail(text=NAME, encoding='base64'),
    'the subject of a mail': mail(subject=NAME),
    'an attachment of a mail': mail(attached=zipped({'a.txt': NAME})),
    'quoted-printable': b'Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n'
    + quopri.encodestring(NAME.encode()),
    'a comment of an SVG': f'<svg><!--{NAME}--></svg>',
    'the title of an SVG': f'<svg><title>{NAME}</title></svg>',
    'pieces of an SVG': f'<svg><text><tspan>{NAME[:5]}</tspan><tspan>{NAME[5:]}</tspan></text></svg>',
    'a PNG': png((b'tEXt', b'Author\0' + NAME.encode())),
    'a PNG, compressed': png((b'zTXt', b'Author\0\0' + zlib.compress(NAME.encode()))),
    'a PNG, compressed UTF-8': png((b'iTXt', b'Author\0\1\0en\0\0' + zlib.compress(NAME.encode()))),
    'EXIF of a JPEG': jpeg(),
    'EXIF of a PNG': png((b'eXIf', b'II*\0' + NAME.encode('utf-16-le'))),
    'a workbook': workbook(cell=NAME),
    'a remark in a workbook': workbook(remark=NAME),
    'the title of a workbook': workbook(title=NAME),
}


@pytest.mark.parametrize('content', FILES.values(), ids=FILES)
def test_a_name_is_found_in_each_channel_of_a_file(content):
    assert found(content) == {'incidents/i.yaml:7:12'}


@pytest.mark.parametrize(
    'content',
    [
        ARABIC,
        ARABIC[::-1],
        'كَنَارِي السِّرِّيّ',
        'كنـــاري السري',
        ''.join({'ك': '\ufedb', 'ن': '\ufee8'}.get(c, c) for c in ARABIC),
        ARABIC.encode('utf-16-be'),
        json.dumps(ARABIC),
        ARABIC.encode('cp1256'),
        ' '.join(reversed(ARABIC.split())),
    ],
    ids=[
        'as written',
        'from its end',
        'with vowels',
        'lengthened',
        'as drawn',
        'UTF-16',
        'escaped',
        'an old table',
        'the last word first',
    ],
)
def test_arabic_is_found_however_a_program_gives_it_out(content):
    assert found(content) == {'incidents/i.yaml:8:12'}


def test_the_name_of_a_file_is_a_channel():
    assert found('x', 'press/canaria-real-zero.pdf') == {'incidents/i.yaml:7:12'}


@pytest.mark.parametrize(
    ('content', 'leaves'),
    [
        ('36.246813, 39.135794', True),
        ('{"latitude": 36.246813, "longitude": 39.135794}', True),
        ('latitude,longitude\n36.246813,39.135794', True),
        ('36.246813 and nothing more', False),
        ('36.2, 39.1', False),
        ('36.24, 39.13', False),
    ],
)
def test_coordinates_are_found_as_a_pair(content, leaves):
    assert found(content) == ({'incidents/i.yaml:9:3'} if leaves else set())


def test_numbers_that_only_stand_beside_one_another_are_no_telephone():
    phone = RestrictedValues(
        [RestrictedValue('i.yaml:1', 'a cell of the row as it came', ('0944 123 456',))]
    )

    assert found('call 0944 123 456', restricted=phone)
    assert found('0944-123456', restricted=phone)
    assert not found('<svg><path d="M 094 412 3456"/></svg>', restricted=phone)
    assert found('<svg><text>0944123456</text></svg>', restricted=phone)
    assert not found(
        '<img src="data:image/svg+xml,%3Csvg%3E%3Cpath d=%22M 094 412 3456%22/%3E%3C/svg%3E">',
        restricted=phone,
    )
    assert found(
        '<img src="data:image/svg+xml,%3Csvg%3E%3Ctext%3E0944123456%3C/text%3E%3C/svg%3E">',
        restricted=phone,
    )


def test_what_is_packed_too_deep_is_refused_and_not_let_pass():
    content = b'x'
    for _ in range(12):
        content = gzip.compress(content)

    (problem,) = leaks(RESTRICTED, 'a.gz', content)
    assert 'cannot be read, so nobody knows what it holds' in problem.what


def test_a_leak_is_said_by_file_channel_and_field_and_never_by_its_value():
    (problem,) = leaks(RESTRICTED, 'press/a.txt', NAME.encode())

    assert (str(problem.where), problem.kind) == ('press/a.txt', 'policy')
    assert (
        problem.what
        == 'restricted value found in the file: incidents/i.yaml:7:12 (name of a victim)'
    )
    assert not any(word in f'{problem}' for word in ('Canaria', 'Zero'))


# PDFs


@pytest.fixture(scope='module')
def written():
    """A PDF of the line with a text on its page."""

    def written(body='x', attached=b'x'):
        return render(
            PAGE.format(body=body),
            {},
            FONTS,
            {'facts.json': attached},
            '2031-06-10',
            'brief.html',
        )

    return written


@pytest.fixture(scope='module')
def plain(written):
    return written()


def string(text):
    return pikepdf.String(text)


def named(pdf, **entries):
    return pdf.make_indirect(pikepdf.Dictionary(**entries))


def annotated(pdf, **entries):
    pdf.pages[0].obj.Annots = pikepdf.Array(
        [named(pdf, Type=pikepdf.Name.Annot, Rect=[0, 0, 9, 9], **entries)]
    )


def action(pdf, **entries):
    annotated(pdf, Subtype=pikepdf.Name.Link, A=pikepdf.Dictionary(**entries))


def drawn(pdf, operators, **resources):
    """Draw something more on the first page, with the letters of a font that every reader has."""
    page = pdf.pages[0]
    page.obj.Resources['/Font']['/Plain'] = named(
        pdf,
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )
    for key, value in resources.items():
        page.obj.Resources[f'/{key}'] = value
    page.contents_add(operators.encode('latin-1'))


def attach(pdf, name, content, **about):
    pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, content, filename=name, **about)


def layer(pdf):
    group = named(pdf, Type=pikepdf.Name.OCG, Name=string(NAME))
    pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[group], D=pikepdf.Dictionary(OFF=[group]))


def hidden(pdf):
    group = named(pdf, Type=pikepdf.Name.OCG, Name=string('a layer'))
    pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[group], D=pikepdf.Dictionary(OFF=[group]))
    drawn(
        pdf,
        f'/OC /Hid BDC BT /Plain 12 Tf 50 50 Td ({NAME}) Tj ET EMC',
        Properties=pikepdf.Dictionary(Hid=group),
    )


def outlined(pdf):
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(NAME, 0))


def described(pdf):
    with pdf.open_metadata() as metadata:
        metadata['dc:description'] = NAME


def put(pdf, where, **entries):
    for key, value in entries.items():
        where[f'/{key}'] = value


PLANTED = {
    'title': lambda pdf: put(pdf, pdf.docinfo, Title=string(NAME)),
    'an entry of its own': lambda pdf: put(pdf, pdf.docinfo, Witness=string(NAME)),
    'XMP': described,
    'outline': outlined,
    'a note': lambda pdf: annotated(pdf, Subtype=pikepdf.Name.Text, Contents=string(NAME)),
    'the author of a note': lambda pdf: annotated(pdf, Subtype=pikepdf.Name.Text, T=string(NAME)),
    'the target of a link': lambda pdf: action(
        pdf,
        S=pikepdf.Name.URI,
        URI=string('https://example.org/?q=Canaria+Real-Zero'.replace('+', '%20')),
    ),
    'a file that a link opens': lambda pdf: action(
        pdf, S=pikepdf.Name.Launch, F=string(f'/home/x/{NAME}.doc')
    ),
    'a script': lambda pdf: action(pdf, S=pikepdf.Name.JavaScript, JS=string(f'alert("{NAME}")')),
    'a form value': lambda pdf: put(
        pdf,
        pdf.Root,
        AcroForm=pikepdf.Dictionary(
            Fields=[named(pdf, FT=pikepdf.Name.Tx, T=string('a'), V=string(NAME))]
        ),
    ),
    'the default of a form': lambda pdf: put(
        pdf,
        pdf.Root,
        AcroForm=pikepdf.Dictionary(
            Fields=[named(pdf, FT=pikepdf.Name.Tx, T=string('a'), DV=string(NAME))]
        ),
    ),
    'an attachment': lambda pdf: attach(pdf, 'a.txt', NAME.encode()),
    'a zip in an attachment': lambda pdf: attach(pdf, 'a.zip', zipped({'a.csv': NAME})),
    'the name of an attachment': lambda pdf: attach(pdf, f'{NAME}.txt', b'x'),
    'the description of an attachment': lambda pdf: attach(pdf, 'a.txt', b'x', description=NAME),
    'a layer': layer,
    'text in a hidden layer': hidden,
    'text off the page': lambda pdf: drawn(pdf, f'BT /Plain 12 Tf -900 -900 Td ({NAME}) Tj ET'),
    'white text': lambda pdf: drawn(pdf, f'BT 1 1 1 rg /Plain 12 Tf 50 50 Td ({NAME}) Tj ET'),
    'invisible text': lambda pdf: drawn(pdf, f'BT 3 Tr /Plain 12 Tf 50 50 Td ({NAME}) Tj ET'),
    'text under a picture': lambda pdf: drawn(
        pdf, f'BT /Plain 12 Tf 50 50 Td ({NAME}) Tj ET 0 0 600 900 re f'
    ),
    'letters set apart': lambda pdf: drawn(
        pdf, 'BT /Plain 12 Tf 50 50 Td [' + ' -300 '.join(f'({c})' for c in NAME) + '] TJ ET'
    ),
    'marked content': lambda pdf: drawn(pdf, f'/Span <</ActualText ({NAME})>> BDC EMC'),
    'marked content in UTF-16': lambda pdf: drawn(
        pdf, f'/Span <</ActualText <feff{NAME.encode("utf-16-be").hex()}>>> BDC EMC'
    ),
    'a remark in a stream': lambda pdf: drawn(pdf, f'% {NAME}\n'),
    'alternative text': lambda pdf: put(pdf, pdf.Root.StructTreeRoot, Alt=string(NAME)),
    'the text in place of another': lambda pdf: put(
        pdf, pdf.Root.StructTreeRoot, ActualText=string(NAME)
    ),
    'a title in the tree of tags': lambda pdf: put(pdf, pdf.Root.StructTreeRoot, T=string(NAME)),
    'an expansion': lambda pdf: put(pdf, pdf.Root.StructTreeRoot, E=string(NAME)),
    'the label of a page': lambda pdf: put(
        pdf, pdf.Root, PageLabels=pikepdf.Dictionary(Nums=[0, pikepdf.Dictionary(P=string(NAME))])
    ),
    'the name of a place': lambda pdf: put(
        pdf, pdf.Root, Dests=pikepdf.Dictionary({f'/{NAME}': [0]})
    ),
    'a key': lambda pdf: put(pdf, pdf.Root, PieceInfo=pikepdf.Dictionary({f'/{NAME}': 1})),
    'a private stream': lambda pdf: put(pdf, pdf.Root, PieceInfo=pdf.make_stream(NAME.encode())),
    'a picture': lambda pdf: put(
        pdf,
        pdf.Root,
        PieceInfo=pikepdf.Stream(
            pdf,
            jpeg(),
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Filter=pikepdf.Name.DCTDecode,
            Width=8,
            Height=8,
        ),
    ),
}


@pytest.mark.parametrize('plant', PLANTED.values(), ids=PLANTED)
def test_a_name_is_found_in_each_channel_of_a_pdf(plain, plant):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        plant(pdf)
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True)

    assert found(out.getvalue()) == {'incidents/i.yaml:7:12'}


@pytest.mark.parametrize(
    'body',
    [
        NAME,
        NAME.replace('naria', '<b>na</b>ria'),
        '&nbsp; '.join(NAME),
        f'<span class="white">{NAME}</span>',
        f'<a href="https://example.org/{NAME}">x</a>',
        f'<span style="font-size: 0.1pt">{NAME}</span>',
        f'<i style="letter-spacing: 1em">{NAME}</i>',
        f'<i style="text-transform: uppercase">{NAME}</i>',
    ],
    ids=['text', 'pieces', 'spaced', 'white', 'link', 'tiny', 'set apart', 'capitals'],
)
def test_a_name_on_a_page_of_the_line_is_found(written, body):
    assert found(written(body)) == {'incidents/i.yaml:7:12'}


def test_arabic_on_a_page_of_the_line_is_found(written):
    assert found(written(f'<bdi lang="ar" dir="rtl">{ARABIC}</bdi>')) == {'incidents/i.yaml:8:12'}


def test_what_the_line_attaches_is_read(written):
    assert found(written(attached=json.dumps({'note': ARABIC}).encode())) == {
        'incidents/i.yaml:8:12'
    }


def revised(content, body, number, root, size):
    """Append a revision in which one object is another: the old one stays in the bytes."""
    start, before = len(content), content.rpartition(b'startxref')[2].split()[0]
    content += f'{number} 0 obj\n'.encode() + body + b'\nendobj\n'
    table = len(content)
    return (
        content
        + f'xref\n{number} 1\n{start:010} 00000 n \ntrailer\n<< /Size {size} /Root {root} 0 R /Prev '.encode()
        + before
        + f' >>\nstartxref\n{table}\n%%EOF\n'.encode()
    )


def test_an_earlier_revision_is_read_as_a_page(written):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(written(NAME))) as pdf:
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    with pikepdf.open(io.BytesIO(out.getvalue())) as pdf:
        page, root, size = pdf.pages[0].obj.Contents, pdf.Root, len(pdf.objects) + 1
        page = page if isinstance(page, pikepdf.Stream) else page[0]
        content = revised(
            out.getvalue(),
            b'<< /Length 0 >>\nstream\n\nendstream',
            page.objgen[0],
            root.objgen[0],
            size,
        )

    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert pdf.pages[0].Contents.read_bytes() == b''
    assert found(content) == {'incidents/i.yaml:7:12'}


def test_a_stream_that_belongs_to_nothing_is_read(plain):
    left = zlib.compress(NAME.encode())

    assert found(
        plain
        + b'999 0 obj\n<< /Length %d /Filter /FlateDecode >>\nstream\n' % len(left)
        + left
        + b'\nendstream\nendobj\n'
    ) == {'incidents/i.yaml:7:12'}


def test_each_of_two_readers_sees_the_text_without_the_other(written, monkeypatch):
    from pipeline.check import pdf_channels, pdf_fonts

    content = written(f'{NAME} {ARABIC}')
    with monkeypatch.context() as without:
        without.setattr(pdf_fonts.Fonts, 'text', lambda *_: '')
        assert found(content) == {'incidents/i.yaml:7:12', 'incidents/i.yaml:8:12'}
    monkeypatch.setattr(pdf_channels, '_shown', lambda *_: ())
    assert found(content) == {'incidents/i.yaml:7:12', 'incidents/i.yaml:8:12'}


# What is no leak


@pytest.mark.parametrize(
    'content',
    [
        'Canaria',
        'Canaria Real and Zero others',
        'Zero',
        'Canari Real-Zero',
        'كناري',
        '2031-05-17',
        '36.24681',
        'an ordinary sentence about a market',
        '',
        base64.b64encode(b'an ordinary sentence about a market'),
        zipped({'a.txt': 'Canaria'}),
    ],
)
def test_what_only_resembles_a_restricted_value_is_let_pass(content):
    assert found(content) == set()


def test_a_plain_pdf_is_let_pass(plain):
    assert found(plain) == set()


@pytest.mark.parametrize(
    ('said_openly', 'let_pass'),
    [
        (['It was in “The Last House of the Valley”, she said.'], True),
        (['the last house of the valley'], True),
        (['the last house', 'of the valley'], False),
        (['the last house of the hill'], False),
        (['bathe last house of the valleys'], False),
        ([], False),
    ],
)
def test_a_value_that_the_policy_lists_is_not_restricted_and_parts_of_it_open_nothing(
    said_openly, let_pass
):
    restricted = RestrictedValues(
        [RestrictedValue('i.yaml:1', 'column "a"', ('the last house of the valley',))], said_openly
    )

    assert found('the last house of the valley', restricted=restricted) == (
        set() if let_pass else {'i.yaml:1'}
    )


def test_two_numbers_of_a_place_are_opened_by_one_value_that_holds_both():
    point = RestrictedValue('i.yaml:1', 'coordinates', ('36.246813', '39.135794'))

    assert found(
        '36.246813, 39.135794', restricted=RestrictedValues([point], ['36.246813', '39.135794'])
    ) == {'i.yaml:1'}
    assert (
        found('36.246813, 39.135794', restricted=RestrictedValues([point], ['36.246813 39.135794']))
        == set()
    )


@pytest.mark.parametrize(
    ('text', 'named'),
    [
        ('Sami Ali was there', True),
        ('SAMI-ALI', True),
        ('(sami ali)', True),
        ('S a m i  A l i', True),
        ('ali, sami', True),
        ('<b>Sami</b> Ali', True),
        ('es sami alie', False),
        ('a sami-alias', False),
        ('kisami ali', False),
    ],
)
def test_a_short_name_is_found_where_words_begin_and_end(text, named):
    assert found(
        text,
        restricted=RestrictedValues(
            [RestrictedValue('i.yaml:1', 'name of a victim', ('Sami Ali',))]
        ),
    ) == ({'i.yaml:1'} if named else set())


def test_a_short_arabic_name_is_found_behind_a_particle():
    assert found(
        'وسامي علي',
        restricted=RestrictedValues(
            [RestrictedValue('i.yaml:1', 'name of a victim', ('سامي علي',))]
        ),
    ) == {'i.yaml:1'}


@pytest.mark.parametrize(
    ('recorded_as', 'written'),
    [
        ("Sa'id Ma'mun Haddad", 'Sa’id Ma’mun Haddad'),
        ("Sa'id Ma'mun Haddad", 'Saʿid Maʾmun Haddad'),
        ('Omar "Abu Bakr" Haddad', 'Omar “Abu Bakr” Haddad'),
        ('٠٩٤٤ ١٢٣ ٤٥٦', '0944 123 456'),
        ('0944 123 456', '٠٩٤٤١٢٣٤٥٦'),
        ('0944 123 456', '۰۹۴۴ ۱۲۳ ۴۵۶'),
    ],
)
def test_apostrophes_quotes_and_digits_of_another_script_hide_nothing(recorded_as, written):
    assert found(
        written,
        restricted=RestrictedValues([RestrictedValue('i.yaml:1', 'a value', (recorded_as,))]),
    ) == {'i.yaml:1'}


@pytest.mark.parametrize(
    ('name', 'written'),
    [
        ('Canaria "Abu" Zeroth', 'Canaria "Abu" Zeroth'),
        ('Canaria Zeroth', 'Canaria\nZeroth'),
        ('Canaria Zeroth', 'Canaria\tZeroth'),
    ],
)
def test_the_short_escapes_of_json_hide_nothing(name, written):
    assert found(
        json.dumps({'note': written}),
        restricted=RestrictedValues([RestrictedValue('i.yaml:1', 'a value', (name,))]),
    ) == {'i.yaml:1'}


def test_a_problem_that_would_quote_a_restricted_value_says_only_where_it_is():
    problems = [
        Problem(
            Where('en.md', 3),
            f'a link cannot be printed: "[{NAME}](https://example.org)"',
            'Write it out',
        ),
        Problem(Where('en.md', 4), 'no number is called "$a"', 'Correct it'),
    ]
    said = without_restricted(RESTRICTED, problems)

    assert [(str(problem.where), problem.kind) for problem in said] == [
        ('en.md:3', 'policy'),
        ('en.md:4', 'data'),
    ]
    assert not any(word in str(said) for word in ('Canaria', 'Zero'))


def test_a_value_is_said_once_however_often_it_is_found():
    phone = RestrictedValues(
        [
            RestrictedValue(f'i.yaml:{line}', 'column "contact"', ('0944 123 456',))
            for line in (1, 2, 3)
        ]
    )
    said = [
        problem.what
        for problem in leaks(
            phone, 'a.zip', zipped({'a.txt': 'ring 0944 123 456', 'b.txt': 'ring 0944-123-456'})
        )
    ]

    assert said == [
        'restricted value found in the file, packed file 1: i.yaml:1 (column "contact"), and 5 more times'
    ]


def test_the_phrases_of_a_note_are_one_value():
    note = 'the neighbour who called at night lives behind the bakery and asks for silence about it'
    restricted = RestrictedValues(
        RestrictedValue('i.yaml:7:3', 'restricted_note', (phrase,)) for phrase in phrases(note)
    )

    assert len(leaks(restricted, 'a.txt', note.encode())) == 1


def test_what_several_files_hold_is_read_once_and_still_found_in_each_call():
    files = {'a.txt': b'plain', 'b.zip': zipped({'c.txt': NAME}), 'd.zip': zipped({'e.txt': NAME})}

    first, second = leaks_in_files(RESTRICTED, files), leaks_in_files(RESTRICTED, files)
    assert [str(problem.where) for problem in first] == ['b.zip']
    assert first == second


def test_a_restricted_value_in_a_text_is_reported_at_its_line():
    text = f'one = 1\n# the dead man is {NAME}\ntwo = {NAME[:8]}\n'

    assert [str(problem.where) for problem in leaks_in_text(RESTRICTED, 'messages.ftl', text)] == [
        'messages.ftl:2'
    ]


# Restricted values in what people edit and what is published

VICTIM = '  victims: [{name: Canaria Real-Zeroth, minor: false}]\n'
OPEN_PLACES = {
    'a message': (
        'templates/languages/en/messages.ftl',
        'mail-attached = ',
        'mail-attached = Canaria Real-Zeroth ',
    ),
    'a comment of a message': (
        'templates/languages/en/messages.ftl',
        'mail-attached = ',
        '# CANARIA REAL ZEROTH, says the family\nmail-attached = ',
    ),
    'a term': (
        'templates/languages/en/terms.yaml',
        '\nisis:',
        '\nzeroth: {name: Canaria Real-Zeroth, label: x, short: x}\nisis:',
    ),
    'a comment of the terms': (
        'templates/languages/en/terms.yaml',
        '\nisis:',
        '\n# Real-Zeroth, Canaria\nisis:',
    ),
    'a style sheet': ('templates/languages/en/style.css', '', '/* Canaria Real-Zeroth */\n'),
    'the name of a facility': ('data/reference/facilities.csv', 'FIRST', 'Canaria Real-Zeroth'),
    'the name of a place': ('data/reference/places.csv', 'FIRST', 'Canaria Real-Zeroth'),
    'words for a place': (
        'data/incidents/2014-10.yaml',
        VICTIM,
        VICTIM + '  place_text: {en: house of Canaria Real-Zeroth}\n',
    ),
    'the id of an incident': ('data/incidents/2014-10.yaml', 'FIRST ID', 'canaria-real-zeroth'),
    'the house': ('templates/house.yaml', 'contact:', '# Canaria Real-Zeroth\ncontact:'),
    'prose': (
        'data/briefs/BRIEF/en.md',
        '# airstrikes-lede\n',
        '# airstrikes-lede\nCanaria Real-Zeroth. ',
    ),
}


@pytest.fixture
def folder(tmp_path):
    """The real brief's data, packs and house in a folder to change, with a victim whose name is restricted."""
    shutil.copytree(ROOT / 'data', tmp_path / 'data')
    shutil.copytree(ROOT / 'templates/languages/en', tmp_path / 'templates/languages/en')
    shutil.copy(ROOT / 'templates/house.yaml', tmp_path / 'templates/house.yaml')
    incidents = tmp_path / 'data/incidents/2014-10.yaml'
    incidents.write_text(
        incidents.read_text(encoding='utf-8').replace(
            '  killed: unknown\n', '  killed: unknown\n' + VICTIM, 1
        ),
        encoding='utf-8',
    )
    return tmp_path


def validated(folder):
    """Return what validation says of the English brief of a folder."""
    run = Workspace(folder, BRIEF)
    try:
        stages.run_validate(run, SimpleNamespace(tags=['en']))
    except Refused as refusal:
        return refusal.problems
    return []


def planted(folder, file, old, new):
    """Put a text into a file of the folder; returns the line it stands in."""
    path = folder / file.replace('BRIEF', BRIEF)
    text = path.read_text(encoding='utf-8') if path.exists() else ''
    if old == 'FIRST':  # the first name of a table
        head, row, rest = text.split('\n', 2)
        column = head.split(',').index('names.en')
        cells = row.split(',')
        cells[column] = new
        text = '\n'.join([head, ','.join(cells), rest])
    elif old == 'FIRST ID':
        text = re.sub('id: [a-z0-9-]+', f'id: {new}', text, count=1)
    else:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding='utf-8')
    return next(
        number
        for number, line in enumerate(text.split('\n'), 1)
        if 'zeroth' in line.lower() and line + '\n' != VICTIM
    )


@pytest.mark.parametrize('place', OPEN_PLACES.values(), ids=OPEN_PLACES)
def test_a_restricted_value_is_refused_wherever_it_stands_in_the_open_and_opens_nothing(
    folder, place
):
    line = planted(folder, *place)
    problems = validated(folder)

    found = [problem for problem in problems if problem.kind == 'policy']
    assert found
    assert all(
        'data/incidents/2014-10.yaml' in problem.what and '(name of a victim)' in problem.what
        for problem in found
    )
    assert (place[0].replace('BRIEF', BRIEF).rpartition('/')[2], line) in {
        (problem.where.file.rpartition('/')[2], problem.where.line) for problem in found
    } or 'incident' in place[0]
    assert 'zeroth' not in ' '.join(map(str, problems)).lower()
    assert all(
        'said_openly' in problem.hint and 'data/policy.yaml' in problem.hint for problem in found
    )


def test_only_the_policy_opens_a_value(folder):
    planted(folder, *OPEN_PLACES['prose'])
    planted(folder, *OPEN_PLACES['a comment of a message'])
    assert len(validated(folder)) == 2
    policy = folder / 'data/policy.yaml'
    policy.write_text(
        policy.read_text(encoding='utf-8').replace(
            '\nincident:', '\nsaid_openly: [Canaria Real-Zeroth]\nincident:'
        ),
        encoding='utf-8',
    )

    assert validated(folder) == []


def test_the_shipped_briefs_hold_no_restricted_value_in_the_open(folder):
    assert validated(folder) == []


# The line


@pytest.fixture
def flash(tmp_path):
    """The flash brief of the sample, written in English and not yet a PDF."""
    run = workspace_in(tmp_path, '2031-05-17-flash')
    for step in (stages.run_disclose, stages.run_analyse, stages.run_draw, stages.run_write):
        step(run, SimpleNamespace(tag='en'))
    return run


def refused(run, step, old, new):
    """Return what a step says of the page after a change to it."""
    page = run.out / 'en/brief.html'
    html = page.read_text(encoding='utf-8')
    assert old in html
    page.write_text(html.replace(old, new, 1), encoding='utf-8')
    with pytest.raises(Refused) as refusal:
        step(run, SimpleNamespace(tag='en'))
    return [str(problem) for problem in refusal.value.problems]


def test_text_that_does_not_fit_is_not_quoted_where_it_holds_a_restricted_value(flash):
    narrow = '</h1><div style="width: 4mm">{} Unbreakablewordinacell</div>'

    assert any(
        '"Unbreakablewordinacell" is' in said
        for said in refused(flash, stages.run_render, '</h1>', narrow.format(''))
    )
    said = refused(flash, stages.run_render, '</h1>', narrow.format('CANARY-1246'))
    assert [line for line in said if 'CANARY' in line or 'Unbreakable' in line] == []
    assert any(
        'restricted value found' in line and 'data/incidents/2031-05-17.yaml' in line
        for line in said
    )


@pytest.mark.parametrize('drawn', ['CANARY-1246', 'nothing'])
def test_a_typed_digit_is_not_quoted_where_it_stands_beside_a_restricted_value(
    flash, written, drawn
):
    (flash.out / 'en/unchecked.pdf').write_bytes(written(drawn))
    said = refused(flash, stages.run_check, '</h2>', ' CANARY-1246</h2>')

    assert [line for line in said if 'CANARY' in line] == []
    assert any('restricted value found' in line for line in said)


@pytest.mark.slow
def test_no_restricted_value_of_the_sample_reaches_an_output(project):
    shutil.copytree(
        ROOT / 'tests/sample',
        project.folder / 'tests/sample',
        ignore=shutil.ignore_patterns('output'),
    )
    for path in (project.folder / 'tests/sample/data/briefs').glob('*/brief.yaml'):
        path.write_text(
            re.sub(
                r'^languages: .*$',
                'languages: [en, ar]',
                path.read_text(encoding='utf-8'),
                flags=re.MULTILINE,
            ),
            encoding='utf-8',
        )
    made = project.make('demo')
    assert made.returncode == 0, made.stdout + made.stderr
    canaries = (ROOT / 'tests/sample/canaries.txt').read_text(encoding='utf-8').split()
    assert len(canaries) > 1000
    restricted = RestrictedValues(
        RestrictedValue(canary, 'a canary', (canary,)) for canary in canaries
    )

    output = project.folder / 'tests/sample/output'
    outputs = [path for path in sorted(output.rglob('*')) if path.is_file()]
    assert {path.suffix for path in outputs} >= {'.pdf', '.html', '.svg', '.json'}
    assert [
        str(problem)
        for path in outputs
        for problem in leaks(restricted, str(path.relative_to(project.folder)), path.read_bytes())
    ] == []
    assert leaks(restricted, 'what make prints', (made.stdout + made.stderr).encode()) == []


@pytest.mark.slow
def test_a_name_in_the_prose_stops_the_build_and_is_not_printed(project):
    project.change(
        'data/incidents/2014-10.yaml',
        '  killed: unknown\n',
        '  killed: unknown\n  victims: [{name: Canaria Zeroth, minor: false}]\n',
    )
    project.change('BRIEF/en.md', '# airstrikes-lede\n', '# airstrikes-lede\nCanaria Zeroth. ')
    made = project.make('en')

    assert f'data/briefs/{BRIEF}/en.md:' in made.stderr
    assert 'restricted value found: data/incidents/2014-10.yaml' in made.stderr
    assert '(code 5)' in made.stderr
    assert 'Canaria' not in made.stdout + made.stderr
    assert not (project.out / 'en/brief.pdf').exists()
    project.change('data/policy.yaml', '\nincident:', '\nsaid_openly: [Canaria Zeroth]\nincident:')
    assert project.make('en').returncode == 0
